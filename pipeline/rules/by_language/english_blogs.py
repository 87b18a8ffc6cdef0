"""Standing lines of blogs in English, of companies' guides and of podcasts' notes: offers, and calls to pass a page on.

Each names what is called for and turns to the reader; a story on discounts, sponsors or Pinterest does not.
"""

from __future__ import annotations

from pipeline.rules.model import Rule

_PIECE = r"(?:article|story|post|essay|page|report|episode|show|podcast|newsletter|guide|recipe|video|tutorial|blog|project)"
_PAPER = (
    r"(?:e-?book|guide|checklist|template|white ?paper|worksheet|workbook|cheat ?sheet|tool ?kit|playbook|planner|printable"
    r"|buyer'?s guide|case study|infographic)"
)
_REACH = (
    r"(?:contact|connect with|reach out to|get in touch with|talk to|speak (?:to|with)|call|e-?mail|message|write to|chat with)"
)
_DIALLED = r"(?:\(\d{3,5}\) ?|\+?\d)[\d ()/-]{5,16}\d"
_CALL = r"(?:\A|[.?!:] )(?:please |simply |just |so )?(?:call|contact|phone|text|ring|reach)\b[^.?!]{0,80}"
_FREE = (
    r"(?:free|no[- ]obligation|no[- ]cost|complimentary)\b[^.?!]{0,30}\b"
    r"(?:consultation|estimate|quote|evaluation|review|inspection|assessment|appraisal)s?\b"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "advert.code_english", "advert",
        why="'Use code TIDE20 for 20 % off', 'Last chance to register: save $400': a discount for the one who reads.",
        match="part", max_chars=260, sentences=True, amid=0.7,
        patterns={
            "en": (
                r"\b(?:use|enter|apply|with) (?:my |our |the |this )?(?:promo(?:tional)? |discount |coupon |voucher "
                r"|exclusive )?"
                r"code[: ]+[\"']?(?!(?:that|which|names?|is|for|to|in)\b)[\w-]{3,20}[\"']?,? (?:[^.?!]{0,60}\b)?"
                r"(?:off|discount|(?:and|to) save|checkout|registration|(?:free|your) shipping)\b",
                r"\A(?:final call|last call|last chance|early bird|hurry|act now)\b[^.?]{0,80}\b"
                r"(?:sav(?:e|ing)|% off|register|book"
                r" (?:now|today|your)|get your tickets?|tickets? (?:now|today))\b.{0,100}",
                r"\A(?:save|get) (?:up to )?(?:[$€£]\d+|\d+ ?%)(?: off)? (?:on|with|when you|your)\b.{0,80}\b(?:code|coupon|"
                r"checkout|today only|limited time|this week only)\b.{0,60}",
            ),
        },
        unless=(r"\b(?:said|says|told|scam|fraud\w*|police|hackers?)\b",),
    ),
    Rule(
        "advert.sponsor_us_english", "advert",
        why="'Want to advertise in this letter?', 'Become a sponsor of the show': the house looks for those who pay.",
        match="start", max_chars=220,
        patterns={
            "en": (
                r"(?:want|would you like|do you want|interested|looking) (?:to|in) (?:advertis(?:e|ing)|sponsor(?:ing)?)\b"
                r".{0,40}"
                r" (?:in|with|on|our|us|this|the)\b.{0,90}",
                rf"(?:to )?(?:advertise (?:with us|here|in this|on this)"
                rf"|(?:become a |be our |be a )sponsor(?: of)? (?:our|the|this)|"
                rf"sponsor (?:this|our|the next|an upcoming) {_PIECE})\b.{{0,90}}",
            ),
        },
    ),
    Rule(
        "about.inquiries_english", "about",
        why="'For press inquiries, please contact ...': how the house is reached, and for what.",
        match="start", max_chars=260, amid=0.7,
        patterns={
            "en": (
                r"for (?:all )?(?:legal|press|media|business|partnerships?|sponsorship|general|sales|advertising|booking"
                r"|speaking"
                r"|licensing|syndication|collaboration|reprint|permissions?|customer service|technical)"
                r"(?:(?:,| and| or|/) ?(?:legal|press|media|business|partnerships?|sponsorship|general|sales|advertising|booking"
                r"|"
                r"speaking|licensing))* (?:inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|questions|requests|opportunities"
                r"|support)"
                rf",? (?:please )?(?:{_REACH}|visit|use|see|fill)\b.{{3,160}}",
            ),
        },
    ),
    Rule(
        "social.pin_english", "social",
        why="'Pin this for later!': a call to keep the picture on Pinterest, under every post of its blogs.",
        match="whole", max_chars=160,
        patterns={
            "en": (
                r"(?:(?:did you |if you )?(?:like|love|enjoy|want to (?:save|remember|make))(?:ed)? .{2,70}[,?!] ?)?"
                r"(?:please |don't forget to |be sure to |make sure (?:to|you) |remember to |feel free to |go ahead and |just )?"
                r"(?:pin (?:this|it|these|me|the (?:image|picture|photo|post|recipe)|one of these)"
                r"|save (?:this|these) (?:pin|post|recipe"
                r"|image|picture|photo|idea)s?)(?: [\w']+){0,3}?(?: (?:and|&) save it)?"
                r"(?: (?:to|on|for) (?:your |my )?(?:[\w']+ )?"
                r"(?:board|boards|pinterest|later)){1,2}(?: [\w']+){0,4}[.!]*",
                r"(?:like|love) (?:this|it|these)(?: \w+){0,2}\? (?:pin|save) (?:it|them|this)\b.{0,40}",
                r"(?:share|save|follow (?:me|us|along)) on pinterest\b.{0,60}",
            ),
        },
    ),
    Rule(
        "social.spread_english", "social",
        why="'Help us spread the word', 'Send this episode to a friend': readers asked to pass the page on.",
        match="start", max_chars=200,
        patterns={
            "en": (
                r"(?:please |you can )?help (?:me|us) (?:to )?spread the word\b.{0,120}",
                rf"(?:please |now |why not |feel free to )?(?:send|share|forward|pass) (?:a link to |along |on )?(?:this|our)"
                rf" {_PIECE}"
                r" (?:along )?(?:to|with|on to) (?:a (?:friend|colleague|fellow)"
                r"|(?:one|two|three|\d+)(?: of your)? (?:friends|people)|"
                r"\d+ of|someone|anyone|somebody|fellow|your (?:friends?|network|team|colleagues?|followers|famil\w+|audience)"
                r")\b.{0,80}",
                rf"(?:know (?:someone|somebody|anyone) who .{{3,80}}\?"
                rf"|if you (?:found|find) (?:this|the) {_PIECE} (?:helpful|useful),?) "
                r"(?:please )?(?:share|send|forward|pass)\b.{0,80}",
                r"for (?:more|further|additional) .{3,60}, (?:please )?(?:visit|check out|follow|subscribe to|head (?:over )?to"
                r"|watch|like)"
                r" (?:us on |our |my |me on )(?:[\w']+ ){0,3}(?:youtube|instagram|tiktok|facebook|pinterest|linkedin|channel"
                r"|podcast)\b.{0,60}",
            ),
        },
    ),
    Rule(
        "syndication.machine_english", "syndication",
        why="'This article was created with the help of AI and checked by an editor': how the text was made, not what it says.",
        match="start", max_chars=320, sentences=True, amid=0.7,
        patterns={
            "en": (
                rf"(?:this|the) {_PIECE} (?:was|has been|is) (?:partly |partially |originally |initially )?"
                rf"(?:created|written|produced|"
                r"generated|made|drafted|translated|summari[sz]ed|prepared) (?:using|by|with|in conjunction with|through)"
                r" (?:the (?:help|assistance|aid|use) of |the support of )?(?:an? )?"
                r"(?:generative |artificial |automat\w+ |machine )*"
                r"(?:ai\b|intelligence|technology|translation|llm|language model|chatgpt)\b.{0,220}",
            ),
        },
        unless=(r"\b(?:court|judge|plaintiff|students?|pupils?|teacher)\b",),
    ),
    Rule(
        "advert.download_english", "advert",
        why="'Download our free checklist': papers that the house gives for an address, amid its guides.",
        match="whole", max_chars=180, amid=0.7,
        patterns={
            "en": (
                rf"(?:(?:click|tap) (?:here |below )?to )?(?:download|get|grab|snag|claim|access) "
                rf"(?:(?:your|our|my) |(?:this|the) "
                rf"(?=free |[\w ]+ (?:today|now|for free)\b))(?:[\w-]+ ){{0,4}}{_PAPER}"
                rf"(?: (?:here|now|today|below|for free|instead))*"
                r"(?:,? (?:and|to|for|on|with|by) .{3,90})?[.!]*",
                rf"(?:want|need|looking for) .{{3,80}}\? (?:download|get|grab|check out) (?:your|our|my)"
                rf" .{{0,40}}{_PAPER}\b.{{0,80}}",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "related.of_interest_english", "related",
        why="'This might be interesting to you:' above the titles of other articles.",
        match="whole", max_chars=90, takes="list",
        patterns={
            "en": (
                r"(?:this|these|here) (?:articles? |posts? |links? |guides? |resources? )?(?:might|may|could) (?:also )?be "
                r"(?:interesting|of interest|helpful|useful|relevant) (?:to|for) you(?: too| as well)?[:.!]*",
                r"you (?:might|may|could) (?:also )?find (?:this|these)(?: (?:articles?|posts?|links?|guides?|resources?))?"
                r" (?:interesting|helpful|useful)(?: too| as well)?[:.!]*",
                r"(?:more|other|further) (?:great |helpful |useful |popular )*"
                r"(?:recipes|posts|guides|tutorials|resources|articles|ideas)"
                r"(?: (?:you(?:'ll| will| might| may)? (?:also )?(?:love|like|enjoy)|like this"
                r"|to (?:try|explore|check out|read)))[:.!]*",
            ),
        },
    ),
    Rule(
        "advert.ask_us_english", "advert",
        why="'If you need help with your move, contact us': the house's trade, at the foot of its guide or between its parts.",
        match="start", max_chars=300, amid=0.7,
        patterns={
            "en": (
                r"if you(?:'re| are|'d| would)? (?:need|want|like|looking for|interested in|ready for|ready to|have"
                r"|thinking (?:of|about))"
                rf"\b[^.?!]{{3,140}}, (?:please |just |simply |feel free to |don't hesitate to |do not hesitate to )*{_REACH} "
                r"(?:us|our|one of our)\b.{0,120}",
                r"(?:ready|want|looking) to [^.?!]{3,80}\? (?:\w+ ){0,2}?"
                r"(?:book|schedule|contact|call|request|talk to|speak (?:to|with)|"
                r"reach out|get (?:in touch|started|a quote|your)|let (?:us|our)|start your|try (?:it|our|us))\b.{0,140}",
                r"(?:get|request|book|schedule) (?:a|an|your) (?:free |no-obligation |personali[sz]ed )*"
                r"(?:estimate|quote|consultation|"
                r"audit|demo|assessment|appraisal|site visit)s?"
                r"(?: (?:from (?:an? )?(?:local|nearby|trusted|licensed|top|expert|our)|with (?:us|our)|"
                r"today|now|here|online|for free)\b.{0,60})?[.!]*\Z",
            ),
        },
        unless=(r"\b(?:said|says|told|police|detectives|witness(?:es)?|samaritans|crimestoppers|helpline|hotline)\b",),
    ),
    Rule(
        "advert.call_for_free_english", "advert",
        why="'Call us today at (555) 010-2233 for a free consultation': a number to call and what is free once one has called.",
        match="part", max_chars=400,
        patterns={
            "en": (
                rf"{_CALL}{_DIALLED}[^.?!]{{0,80}}\b{_FREE}",
                rf"\b{_FREE},? (?:[^.?!]{{0,40}} )?(?:call|phone|ring) (?:us |our [\w ]{{2,20}} )?(?:now |today )?"
                rf"(?:at |on )?{_DIALLED}",
            ),
        },
        unless=(r"\b(?:said|says|told|police|detectives|witness(?:es)?|samaritans|crimestoppers|helpline|hotline)\b",),
    ),
    Rule(
        "advert.call_experts_english", "advert",
        why="'Contact an experienced attorney today': the heading over what a firm says of itself at the foot of its guide.",
        match="whole", max_chars=90, where="tail", needs=("late",),
        patterns={
            "en": (
                r"(?:contact|call|speak (?:to|with)|talk (?:to|with)|consult(?: with)?|hire) (?:an?|our|one of our) "
                r"(?:[\w'&-]+ ){1,7}(?:attorneys?|lawyers?|solicitors?|experts?|specialists?|team|office|firm|professionals?) "
                r"(?:today|now)[.!]*",
            ),
        },
    ),
    Rule(
        "newsletter.referrals_english", "newsletter",
        why="'You currently have 0 referrals': a letter counts whom its reader has brought in.",
        match="part", max_chars=300,
        patterns={
            "en": (
                r"\byou (?:currently |now )?have (?:only )?\d+ referrals?"
                r"(?:, (?:only )?\d+ away from (?:receiving|getting|earning|winning) [^.!?]{1,80})?\W*\Z",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "newsletter.printable_english", "newsletter",
        why="'Sign up here and I'll send you my free checklist': a paper in exchange for an address.",
        match="part", max_chars=260, sentences=True,
        patterns={
            "en": (
                r"\b(?:sign up|subscribe|opt in|join (?:us|my list|our list|the list))(?: (?:right )?(?:here|below|now|today))* "
                r"(?:and|&) (?:i'll|we'll|i will|we will) (?:e-?mail|send) you (?:my|our|a|an|the|this)\b[^.?!]{0,40}"
                rf"\b(?:free|{_PAPER})\b",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "newsletter.never_miss_english", "newsletter",
        why="'Never miss a project!' beside an invitation to a letter: its title.",
        max_chars=60, needs=("by_newsletter",),
        patterns={"en": (r"(?:never|don't) miss (?:a|an|another|the next|our next|my next) [\w' -]{3,30}(?: again)?",)},
    ),
    Rule(
        "feedback.poll_login_english", "feedback",
        why="'Login or Subscribe to participate in polls': below the answers of a poll.",
        max_chars=90,
        patterns={
            "en": (
                r"(?:log ?in|sign in|log ?on)(?: or (?:subscribe|sign up|register|join))? to (?:participate|take part|vote)"
                r"(?: in (?:the |this |our )?(?:polls?|surveys?))?",
            ),
        },
    ),
)
"""In English: offers of houses, and calls to pass on, to keep and to ask."""
