"""The house's offers and tools, shops, and what it earns by links, in English."""

from __future__ import annotations

from pipeline.rules.by_language.english.words import REACH, THIS
from pipeline.rules.model import Rule

_BOOKING = (
    r"(?:getyourguide|viator|booking(?:\.com)?|airbnb|vrbo|expedia|trip ?advisor|klook|agoda|hostelworld|amazon|etsy|ebay"
    r"|hotels\.com|skyscanner|kayak|opentable|ticketmaster|eventbrite|bandcamp|itunes|apple (?:books|podcasts|music)|spotify"
    r"|audible|waterstones|bookshop\.org|kobo|steam|rentalcars(?:\.com)?|discover cars|best buy|walmart|target)"
)

HOUSE_OFFER = Rule(
    "advert.house_offer_english", "advert",
    why="'Looking to rent in Westlands? Browse our latest listings': the house's own trade, behind its article.",
    match="start", max_chars=480, amid=0.8,
    patterns={
        "en": (
            rf"(?:ready|looking|want|wondering|thinking|need|planning|struggling|interested|fancy|searching|tired|curious"
            rf"|keen|unsure|not sure|worried|in need|do you (?:need|want|have)"
            rf"|are you (?:looking|ready|thinking|planning|interested)|would you like)\b[^.?!]{{2,120}}\? "
            rf"(?:get|book|browse|call|contact|speak|talk|find|see|start|request|schedule|download|try|check|use|visit|join"
            rf"|let|we|our|click|sign|apply|compare|shop|order|register|enquire|ask|don't|explore|take|fill|reach)\b"
            rf"(?=.{{0,220}}(?:{REACH}|\bfree\b|no-obligation|consultation|quote|listings|demo|trial|expert|get in touch"
            rf"|let's talk)).{{0,340}}",
            rf"(?:if|should) you(?:'d| would|'re| are| have| need| want| wish| require|'ve)\b[^.!?]{{3,180}},? (?:please )?"
            rf"(?:get in touch|contact|call|e-?mail|speak (?:to|with)|reach out|talk to|don't hesitate|do not hesitate"
            rf"|don't wait|feel free|fill (?:in|out)|let us|drop us|give us|click|we'd love|we would love|we can help)\b"
            rf"(?=.{{0,240}}{REACH}).{{0,260}}",
            r"if you(?:'ve| have)? (?:been|are|were) (?:charged|injured|arrested|accused|involved|hurt|facing|diagnosed)\b"
            r"[^.]{3,100}\b(?:lawyer|attorney|solicitor|contact|call|don't wait|consultation|legal)\b.{0,300}",
            r"(?:the )?(?:lawyers|attorneys|solicitors|experts|dentists|agents|advisers|advisors|consultants|specialists"
            r"|professionals|team) at <site> (?:have|has|are|is|can|will)\b.{0,300}",
            r"(?:looking for|need) (?:\w+ ){0,2}(?:help|advice|support|representation"
            r"|a (?:lawyer|attorney|solicitor|plumber|dentist|mortgage|quote))\b[^?]{0,80}\? .{3,300}",
            r"save (?:hundreds|thousands|money|time|up to [^.]{1,12}|[£$€][\d,]+)\b[^.!?]{0,100}\b"
            r"(?:with|using|by using|through) (?:our|<site>'s)\b.{0,200}",
            r"don't forget (?:your )?travel insurance\b.{0,200}",
            r"(?:this|the) (?:offer|coupon|voucher|discount|code) (?:is|can|expires|ends|may)\b.{0,160}",
            r"today's best .{3,80} deals?\b.{0,120}",
            r"(?:prices?|season passes|tickets?|subscriptions?|plans) (?:from|start(?:ing|s)? (?:at|from))"
            r" [£$€]\d[\d.,]*\b.{0,40}",
            r"(?:advertise|advertising) (?:with|on|in) (?:us|the|our|<site>)\b.{0,160}",
        ),
    },
    unless=(r"\b(?:said|says|told|asked|replied|police|detectives|officers|witness\w*|anyone)\b",),
)

AT_SHOP = Rule(
    "advert.at_shop_english", "advert",
    why=(
        "'Book this tour on GetYourGuide', 'Check prices for guesthouses "
        "on Booking.com': a button to a shop that pays for it."
    ),
    match="whole", max_chars=110, full_stop=False, amid=0.8,
    patterns={
        "en": (
            rf"(?:book|check|compare|reserve|buy|pre-?order|shop|order|get)\b[^.!?|]{{0,80}} (?:on|at|via|from|through)"
            rf" {_BOOKING}\b[^.|]{{0,30}}",
            r"check (?:the )?(?:latest |current |today's )?(?:prices?|rates|availability|deals)\b[^.!?|]{0,60}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

DISCLOSURE = Rule(
    "advert.disclosure_english", "advert",
    why=(
        "'I received a complimentary stay in exchange for an honest review', 'code "
        "provided by the publisher': what the writer was given, and what the links earn."
    ),
    match="part", max_chars=560, sentences=True,
    patterns={
        "en": (
            r"\b(?:all|any) (?:\w+ )?(?:opinions|thoughts|views|words|photos)\b[^.]{0,60}\b(?:is|are|remain) "
            r"(?:entirely |always |100 ?% |completely )?(?:my|our|their|her|his) own\b",
            r"\b(?:i|we|me|us|my|our|this (?:post|review|article|page|video|product|book|copy)|opinions are)\b.{0,200}"
            r"\bin exchange for (?:an? |my |our |this )?(?:honest|fair|unbiased|independent)? ?"
            r"(?:review|opinion|coverage|feedback)\b",
            r"\A[^.!?]{0,160}\bin exchange for (?:an? |my |our )?(?:honest|fair|unbiased) (?:review|opinion)\.?\Z",
            r"\b(?:i|we) (?:received|was given|were given|was gifted|were gifted|was hosted|were hosted|was provided"
            r"|were provided|was invited|were guests?|stayed as|travell?ed as)\b[^.]{0,120}\b"
            r"(?:complimentary|free of charge|for free|gifted|in exchange|for review|courtesy of|as a guest|as guests|hosted"
            r"|press (?:trip|pass))\b",
            r"\b(?:review )?(?:code|copy|unit|sample|key|screener|device|product|access)s?\b[^.]{0,60}\b(?:was|were )?"
            r"(?:provided|supplied|furnished|loaned|sent|donated) (?:to (?:us|me|<site>) )?"
            r"(?:for (?:this )?(?:review|free)|by (?:the )?(?:publisher|developer|manufacturer|brand|company|label|studio"
            r"|retailer|distributor|pr))\b",
            r"\A(?:reviewed|tested|played) on (?:an? |the )?(?:ps[2345]|playstation|xbox|pc|switch|nintendo|steam|mac|iphone"
            r"|android|ios)\b[^.,]{0,60}(?:\.(?: .{0,120})?)?\Z",
            r"\b(?:we|i) (?:may|might|could|can|will|sometimes|do) (?:also )?"
            r"(?:be paid|get paid|be compensated|get a (?:commission|cut|small)|receive (?:a|compensation|payment))\b",
            r"\b(?:if|when) you (?:use|click|buy|shop|purchase|book|make a purchase|sign up)\b[^.]{0,60}\b"
            r"(?:links?|through|via)\b[^.]{0,80}\b(?:(?:we|i)(?: (?:may|might|could|can|will|also|sometimes))* "
            r"(?:be paid|earn|receive|get|make)|(?:may|might|could|can|will)(?: also)? (?:be paid|earn))\b",
            r"\A(?=.{0,400}\b(?:we|us|our|this (?:site|page|article|list)|here)\b)(?:many|some|most|all|the)(?: of)?"
            r"(?: the| our)? [^.]{0,60}\b(?:offers|products|links|companies|partners|brands)\b[^.]{0,100}\b"
            r"(?:compensat\w+|pay us|commission|advertis\w+|advertising partners|receive financial)\b.{0,300}\Z",
            r"\bprices? (?:and availability )?(?:were |was |are |is )?(?:correct|accurate) (?:at|as of|on|when)\b",
            r"\A(?:this|these|every|all|each) (?:products?|items?|picks?)\b[^.]{0,40}\b(?:has|have|is|are) (?:been )?"
            r"(?:(?:independently |carefully |hand-?)+(?:chosen|selected|picked|recommended|tested|reviewed)"
            r"|(?:chosen|selected|picked|recommended|tested|reviewed) (?:independently|by (?:our|us)))\b",
            r"\bhas partnered with \w+ for our coverage\b",
            r"\Awe are an? (?:(?:independent|objective|advertising-supported|unbiased)(?:,| and)? ?){1,3}[^.]{0,30}"
            r"\b(?:publishers?|comparison|websites?|sites?|service)\b"
            r"(?=.{0,400}\b(?:advertis\w+|compensat\w+|pay us|commission)\b).{0,400}\Z",
            r"\bopinions[^.]{0,60}\bare ours alone\b",
            r"\b(?:read|find out|learn|see|know)(?: more)?(?: about)? how we (?:test|rate|review|choose|pick|score|research"
            r"|select|make money|fact-?check)\b",
            r"\A(?:scores?|ratings?|our (?:scores?|ratings?|picks|rankings?)) (?:is|are) "
            r"(?:determined|based|calculated|decided|assigned) (?:by|on)\b.{3,200}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b", r"\bimages? (?:was|were)\b"),
)

TRUST = Rule(
    "advert.trust_english", "advert",
    why="'Why you can trust the Pierhead': the title of a note on how the house tests and what its links earn.",
    match="whole", max_chars=70, full_stop=False, needs=("beside",),
    patterns={"en": (r"why (?:you (?:can|should) |to )?trust <site>",)},
)

COMPARE = Rule(
    "advert.compare_english", "advert",
    why="'Compare quotes from top companies' right above the field for a postcode: a title of the house's tool.",
    match="whole", max_chars=80, full_stop=False, needs=("above_field",),
    patterns={
        "en": (
            r"(?:find|get|see|compare) (?:and compare )?(?:[\w-]+ ){0,4}(?:quotes|rates|offers|prices|policies)"
            r" (?:from|with|across) (?:(?:the|our) )?(?:(?:top|leading|local|trusted|multiple|several|many|best|\d+\+?) )+"
            r"(?:[\w-]+ )?(?:companies|insurers|providers|lenders|carriers|partners|brokers|firms)",
        ),
    },
)

TRIAL = Rule(
    "advert.trial_english", "advert",
    why=(
        "'Try Clearbooks free for 30 days. No credit card required.', 'Speak to a "
        "solicitor now on 0800 ...', 'Schedule your free call': the house's offer, whole."
    ),
    match="start", max_chars=240, amid=0.9,
    patterns={
        "en": (
            r"need a (?:news )?break\? ?(?:check out|try|play|head to)\b.{0,140}",
            r"try (?!it\b)[\w .'-]{2,40} (?:for )?free(?: for \d+ \w+| today| now)?(?:[.!] .{0,100})?\Z",
            r"(?:start|try|get|sign up|join|create|free|\d+[- ]?day)\b[^.]{0,120}[(,.–-] ?no (?:credit )?card "
            r"(?:required|needed|details)\b.{0,60}\Z",
            r"(?:speak|talk|chat) (?:to|with) (?:a|an|our|one of our)\b[^.!?]{2,80}\b(?:now|today|on \d|free|callback)\b"
            r".{0,120}\Z",
            r"(?:schedule|book|arrange|request|claim|get) (?:your|a) (?:free|no-obligation|complimentary)\b"
            r"(?!.*, (?:and|then|or) \w+)[^.!?]{3,120}\W*\Z",  # what a guide has its reader do, step by step
            rf"{THIS} (?:is|was) (?:brought to you|sponsored|presented|paid for"
            rf"|produced in (?:partnership|association|collaboration)) (?:by|with)\b.{{3,240}}",
            r"(?:buy|shop|order|pre-?order)(?: it)? now (?:at|on|from) <site>\Z",
            r"tickets (?:are )?(?:now )?(?:on sale )?(?:now )?(?:for|to) our\b.{3,200}",
            r"tickets (?:are (?:now )?on sale|on sale)(?: now)? for\b(?=.{3,200}[.!?] ?(?:buy|get|grab|book) your\b).{3,300}",
        ),
    },
    unless=(r"\b(?:said|says|told|asked)\b",),
)

TOOL = Rule(
    "advert.tool_english", "advert",
    why=(
        "'Register now for our free webinar', 'Try our mortgage calculator', 'Take "
        "our quiz', 'Fill in the form below': the house's tools and dates."
    ),
    match="start", max_chars=260, amid=0.9,
    patterns={
        "en": (
            r"(?:register|sign up|book|join us)(?: now| today| here| free)?(?: for| at| on)? (?:our|the next|this) "
            r"(?:\w+ ){0,3}(?:webinar|event|workshop|conference|masterclass|summit|course|open (?:day|house)|briefing"
            r"|class)\b.{0,160}",
            r"(?:try|use|check out|play|take|test|see) (?:our|today's) (?:\w+ ){0,3}"
            r"(?:calculator|quiz|crossword|tool|checker|tracker|puzzle|wordle|planner|map|game|challenge|survey|poll)\b"
            r".{0,140}",
            r"(?:enter|type in) your (?:postcode|zip code|address|zip)\b.{3,120}",
            r"fill (?:in|out) (?:the|this|our) (?:\w+ )?form\b[^.]{0,40}\b(?:and|to|below)\b[^.]{0,100}\b"
            r"(?:we|our|us|adviser|advisor|team|call you)\b.{0,120}",
            r"[^.]{3,120}\. save (?:up to )?[$£€]\d+ on your (?:pass|ticket)\b.{0,160}",
            r"(?:buy|shop|order)(?: it)? now (?:at|on|from) <site> for [$£€]\d.{0,20}",
            r"shop the (?:look|story|edit|collection)\b.{0,160}",
            r"get (?:e-?mail |free |daily |our )*(?:alerts?|updates?|headlines?|the latest)\b[^.]{0,40}\b(?:from|by|for)\b"
            r"[^.!?]{2,80}(?:: ?sign up.{0,60})?\Z",
            r"<site> is (?:now|also) on <nets>\b.{0,160}",
            r"(?:become|be) an? <site> sponsor\b.{0,60}",
            r"<site> thanks (?:our|its) sponsors\b.{0,100}",
        ),
    },
    unless=(r"\b(?:said|says|told|police)\b",),
)

INJURED = Rule(
    "advert.injured_english", "advert",
    why="'Injured? Call (555) 555-0148 for a free consultation', 'We do not get paid unless you win': a firm's call.",
    match="whole", max_chars=160, amid=0.9,
    patterns={
        "en": (
            r"[^?.!]{3,60}\? (?:please )?(?:call|text|phone)(?: us)?(?: now| today)?(?: at| on)? "
            r"\+?\(?\d[\d() .-]{6,16}\b[^?]{0,80}",
            r"(?:we|you) (?:do not|don't) (?:get paid|pay)(?: (?:a|any) (?:fee|penny)s?| anything| us)? unless (?:you|we) win"
            r"(?: your case)?[.!]?",
        ),
    },
    unless=(r"\b(?:said|says|told|police|detectives|officers|witness\w*)\b",),
)
