"""Offers of the house and of shops, with their prices."""

from __future__ import annotations

from pipeline.rules.model import Rule

OFFER = Rule(
    "advert.offer", "advert",
    why="An offer of the publisher's own goods in the imperative: a demo, a guide, a trial, a quote.",
    match="whole", max_chars=110,
    patterns={
        "en": (
            r"(?:request|book|schedule|get|watch|see|try|start|claim|order|download|reserve|view|find|grab|apply|enroll"
            r"|register|join|contact|call|speak|talk|chat|explore|discover|learn|ask|hire|check out|ready|shop|browse"
            r"|compare)(?: (?:a|an|your|our|my|the|us|for|to|with|free|in|on|now|today|here|more|about|started|custom"
            r"|personal|no-obligation|complimentary|quick|live|product|instant|online|full|latest))* "
            r"(?:demo|quotes?|rates|consultation|trial|guide|e-?book|whitepaper|white paper|appointment|estimates?|call|webinar"
            r"|sales|an expert|expert|specialist|checklist|template|report|brochure|pricing|plans?|access|offer|discount|deals?"
            r"|coupon|tour|tickets|spot|started|it free|free|for free|us|team|representative|advisor|lawyer|attorney"
            r"|therapist|us today|now|today|here|more)(?: (?:today|now|here|with us|for free|from us|online))*",
            r"(?:get|download|grab) (?:(?:our|your|the|this) (?:free )?|free )(?:[\w-]+ ){0,4}"
            r"(?:templates?|checklist|spreadsheet|worksheets?|workbook|cheat ?sheet|e-?book|white ?paper|toolkit"
            r"|planner|printables?)(?: (?:now|today|here|for free))*",
            r"(?:\d+[- ]day )?free (?:trial|demo|consultation|quote|estimate|guide|case evaluation|shipping|download|e-?book"
            r"|webinar|course)(?: .{0,30})?",
            r"(?:no )?credit card required|limited[- ]time offer.{0,40}|special offer.{0,40}"
            r"|(?:for a free (?:consultation|quote|estimate),? )?call (?:us )?(?:now |today |at |on )*"
            r"\(?\+?\d[\d ().-]{6,20}.{0,20}",
        ),
    },
    probability=0.7,
)

BOOK_SHOP = Rule(
    "advert.book_shop", "advert",
    why="Where the book of the article can be bought, and for how much: the site's own shop, below the text.",
    match="part", max_chars=500, where="tail", needs=("closing",),
    patterns={
        "en": (
            r"(?:to order|order|buy|support .{2,40} (?:and|by) (?:order|buy)ing)\b[^.]{0,60}(?:copy|book)?[^.]{0,60}"
            r"(?:go to|at|visit|from) <domain>",
            r"delivery charges may apply",
            r"is published (?:by|on) [^.]{2,80}(?:£|\$|€) ?\d[\d.]*",
        ),
        "de": (r"(?:erschienen|erscheint) (?:bei|im) [^.]{2,60}\d+ seiten[^.]{0,40}(?:euro|€)",),
        "fr": (r"(?:éditions?|éd\.) [^.]{2,60}\d+ (?:p\.|pages),? [^.]{0,20}(?:€|euros)",),
    },
)

REGISTER_NOW = Rule(
    "advert.register_now", "advert",
    why="'Conference: save up to $600 on your pass before prices go up. Register now': a ticket, its price and the button.",
    match="end", max_chars=260, full_stop=False,
    patterns={
        "en": (
            r"(?:\bsave\b|\bearly[- ]bird\b|\btickets?\b|\bpass(?:es)?\b|\bconference\b|\bwebinar\b|\bsummit\b)[^?]{0,160}\b"
            r"(?:register|book|buy tickets|get tickets|get your tickets?|save your (?:spot|seat)|reserve your (?:spot|seat)"
            r"|sign up) (?:now|today)!?",
        ),
    },
)

HOUSE_CALL = Rule(
    "advert.house_call", "advert",
    why=(
        "'Ready to get started? Contact us today for a free consultation': "
        "a firm's own call below its article, which some count in."
    ),
    match="whole", max_chars=200, where="tail", needs=("closing",), probability=0.7,
    patterns={
        "en": (
            r"(?:ready to|want to|looking to|interested in|need (?:help|advice)|have (?:any )?questions|curious)\b"
            r"[^?]{2,100}\? ?(?:please )?(?:contact|call|email|book|schedule|talk to|speak (?:to|with)|get in touch"
            r"|reach out|request|start|sign up|try|let's talk)\b[^?]{0,120}\b"
            r"(?:us|our|today|now|free|demo|call|trial|team|experts?|here)\b[^?]{0,40}",
            r"(?:schedule|book|arrange|request|get)(?: your| a| an)+ (?:free )?"
            r"(?:call|demo|consultation|quote|appointment|discovery call|trial|meeting|assessment)\b[^?]{0,60}\b"
            r"(?:today|now|here|with (?:us|our|one of our)\b.{0,40})",
            r"contact (?:us|our (?:team|experts|office))(?: today| now)? (?:for|to)(?: a| an| your)? "
            r"(?:free|no-obligation|learn more|discuss|find out|schedule|book|get started)\b[^?]{0,100}",
            r"(?:subscribe|sign up) (?:to|for) our (?:blog|updates?|mailing list|channel|podcast)\b[^?]{0,80}",
        ),
    },
)

PRICE_AT = Rule(
    "advert.price_at", "advert",
    why="'£1,849 at Kestrel', 'bare root, £16.99 from Crossways Nurseries': what it costs and which shop has it, and who looked.",
    match="whole", max_chars=110, full_stop=False,
    patterns={
        "en": (
            r"we (?:check|compare|scan|track) (?:over |more than )?[\d.,]+ ?(?:million |thousand |billion )?"
            r"(?:products|prices|shops|retailers|deals|offers) (?:every|each) day\b[^.!?]{0,60}",
        ),
        "any": (
            r"(?:[^.!?]{3,60}[,:] )?(?:now |was |from |ab |a partir de |desde |da |vanaf )?"
            r"(?:(?:us|a|nz)?[$£€] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|\$|eur(?:o)?|usd|kr|zl|kc)) "
            r"(?:at|from|bei|chez|bij|su|hos|u) (?:the )?<site>",
        ),
    },
)

OFFER_CLOSES = Rule(
    "advert.offer_closes", "advert",
    why="'This offer closes 31 December. UK residents only.': the small print of an offer of the house.",
    match="start", max_chars=200,
    patterns={
        "en": (
            r"(?:this|our|the(?=.{0,180}\b(?:residents|customers?|subscri\w+|orders?|vouchers?|codes?|terms|stocks?|readers|only)\b))"
            r" offer (?:closes|ends|expires|is (?:valid|open) (?:until|to|for)|runs (?:until|to))\b.{0,160}",
            r"(?:offer|promotion) (?:ends|closes|expires|valid until)\b.{2,120}\Z",
            r"(?:subscribe|sign up) to <site> (?:from|for) (?:just |only |as little as )?[$£€]\d.{0,80}\Z",
            r"continue without supporting us\Z",
        ),
    },
)

MOURNERS = Rule(
    "advert.mourners", "advert",
    why="'To send flowers to the family, please visit our floral store': the undertaker's shop below an obituary.",
    match="start", max_chars=260, where="tail", sentences=True,
    patterns={
        "en": (
            r"(?:to|you (?:may|can)) (?:(?:send|order) (?:fresh |sympathy |beautiful )?(?:flowers|sympathy gifts?)"
            r"|plant (?:an? |beautiful |living |memorial )*trees?)\b[^!?]{0,190}\b"
            r"(?:(?:visit|browse|shop(?: at)?) (?:our (?:[\w&]+ ){0,3}(?:store|shop|website|catalog)"
            r"|the (?:sympathy|tribute|floral|memorial) store)|click here)\b.{0,60}",
        ),
    },
)
