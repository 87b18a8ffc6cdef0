"""Rights, notices and disclaimers, in English."""

from __future__ import annotations

from pipeline.rules.by_language.english.words import THIS
from pipeline.rules.model import Rule

SMALL_PRINT = Rule(
    "legal.small_print_english", "legal",
    why=(
        "'Capital at risk', 'All figures correct at 3 October', 'nutritional values are "
        "calculated with an online tool': small print in sentences of its own."
    ),
    match="start", max_chars=900,
    patterns={
        "en": (
            r"(?:your |with investing,? your )?capital (?:is )?at risk\b.{0,400}",
            r"(?:odds (?:via|by|from|courtesy of) [^.]{2,60}\. ?)?gambling problem\? (?:please )?call\b.{3,120}",
            r"(?:all |the |any )?(?:figures|rates|prices|information|details|data|facts|opening (?:hours|times)|times|fares"
            r"|fees|offers|statistics|links)(?: (?:and|&) [\w ]{3,20})?"
            r"(?: (?:quoted|given|listed|shown|mentioned|in this \w+|here|above))? ?(?:were|are|is|was)? "
            r"(?:correct|accurate|valid|current|checked|up to date|subject to change)"
            r"(?: (?:at|as of|as at|on|when|and|in|without|but)\b.{0,300})?",
            r"(?:(?:at the time of (?:writing|publication|publishing),? )(?:the (?:author|writer)s?|i|<names>)"
            r"|(?:the|this) (?:author|writer)s?|i)(?: and \w+ \w+)? (?:held|holds|hold|owns?|owned|has|have|had|is long"
            r"|am long|are long)(?: (?:no|a|an|long|short|beneficial|any|some))* (?:shares|positions?|stocks?) "
            r"(?:in|of|mentioned)\b.{0,260}",
            r"(?:note:? ?)?(?:the )?(?:nutritional|nutrition) (?:values?|information|facts|data|details|content|analysis"
            r"|estimates?)\b[^.]{0,60}\b(?:is|are|was|were|should)\b.{0,300}",
            rf"{THIS} (?:is|was|has been)[^.]{{0,40}}\b(?:based on scientific|fact[- ]checked|medically reviewed"
            rf"|written by (?:experts|our)|reviewed (?:by|for)|produced in accordance|generated (?:by|with|using)"
            rf"|created with|not (?:a )?(?:personal recommendation|financial advice|investment advice|medical advice"
            rf"|legal advice|sponsored|an ad))\b.{{0,300}}",
            r"(?:publisher's )?(?:note|disclaimer) ?:? ?[^.]{2,60} (?:remains?|stays?) neutral (?:with regard|regarding) to "
            r"(?:any )?jurisdictional claims\b.{0,160}",
            r"(?:publisher's note ?:? ?)?(?:springer nature|elsevier|wiley|the publisher|frontiers|mdpi)"
            r"[^.]{0,30} remains? neutral\b.{0,200}",
            r"(?:<site> )?(?:does|do) not (?:provide|offer|give|constitute) "
            r"(?:medical|legal|financial|investment|tax|professional|personal)\b[^.]{0,40}\badvice\b.{0,240}",
            r"<site> does not (?:provide|offer|give|endorse|recommend)\b[^.]{0,80}\b"
            r"(?:advice|diagnosis|treatment|endorsement|products?)\b.{0,240}",
            r"materials? provided by .{3,100}\bnote ?: ?content may be edited\b.{0,60}",
            r"note ?: ?(?:content|materials?|the above post|this (?:text|story|release)) "
            r"(?:may (?:be|have been)|has been|was) (?:edited|reprinted|adapted|abridged)\b.{0,100}",
            r"(?:copyright|licen[cs]e) ?: ?.{3,200}",
            r"(?:creative commons|cc[ -]by(?:[- ](?:nc|nd|sa))*)\b.{0,160}\Z",
            r"(?:please note|note|heads up|update|nb|important) ?[:!,–-] ?(?:that )?(?:this|the) "
            r"(?:post|article|page|story|content|guide|review|recipe|information) (?:is|was|has been|may|contains?|might)\b"
            r".{0,300}",
            r"how we reviewed this (?:article|content|page)\b.{0,200}",
            r"(?:medically|clinically|fact|expert|scientifically)[ -](?:reviewed|checked) by .{3,120}",
            r"(?:our|this|the) (?:reporters?|journalists?|editors?|newsroom|team)\b[^.]{0,80}\b"
            r"(?:with (?:the |some )?(?:help|assistance|aid) (?:of|from)|using|used) (?:an? )?"
            r"(?:ai|artificial intelligence|generative|automated|chatgpt)\b.{0,240}",
            r"(?:an? )?(?:ai|artificial intelligence|automated|machine)[ -]"
            r"(?:tool|assistant|generated|translation|translated|voice|system)?s?\b[^.]{0,60}\b"
            r"(?:was used|helped|assisted|translated|narrated|read)\b.{0,240}",
            r"read (?:more about )?our (?:policy|policies|guidelines|approach|standards|rules|ethics|editorial)\b.{0,120}",
        ),
    },
    unless=(r"\b(?:said|says|told|judge|court|lawsuit)\b",),
)

_CHECKED = r"(?:fact[- ]?checked|(?:\w+[- ])?reviewed|vetted|verified|proofread)"
_WORTH = r"(?:accura\w+|reliab\w+|credib\w+|trustworth\w+|timel\w+|integrity|clarity|up[- ]to[- ]date)"
_PROCESS = r"(?:process(?:es)?|polic(?:y|ies)|standards?|guidelines?)"
_TOLD = (r"\b(?:said|says|told|judge|court|lawsuit)\b",)

EDITORIAL_PROCESS = Rule(
    "about.editorial_process_english", "about",
    why="'Our content is fact-checked for accuracy': how a site checks what it prints, which it says on every page.",
    match="start", max_chars=600, where="edge", quotable=True,
    patterns={
        "en": (
            rf"(?:this|our) (?:article|story|content|page|post|guide|report|information) (?:has been|was|is) (?:\w+ ){{0,2}}"
            rf"{_CHECKED}\b[^.]{{0,40}}\b(?:according to|in accordance with|in line with|following|as per) "
            rf"(?!the (?:law|act)\b)[^.]{{0,60}}\b{_PROCESS}\b.{{0,400}}",
            rf"(?:our|all (?:of )?our) (?:\w+ )?(?:content|articles|stories|reporting|guides) (?:is|are) (?:\w+ ){{0,2}}"
            rf"{_CHECKED}\b[^.]{{0,60}}\b(?:for|to ensure|ensuring) [^.]{{0,40}}\b{_WORTH}\b.{{0,400}}",
        ),
    },
    unless=_TOLD,
)

LOOKING_FORWARD = Rule(
    "legal.looking_forward_english", "legal",
    why="'This press release contains forward-looking statements': what the law has a sender say, which some count in.",
    match="start", max_chars=900, where="tail", probability=0.7,
    patterns={
        "en": (
            r"(?:certain |some |any |the )?(?:statements?|information|matters)"
            r"(?: (?:made|contained|included|discussed|set forth))?(?: in)? this (?:press |news )?"
            r"(?:release|announcement|communication|document|report|article)\b[^.]{0,120}\bforward[- ]looking\b.{0,600}",
            r"(?:this|the) (?:press |news )?(?:release|announcement|communication|document|presentation)\b[^.]{0,60}\b"
            r"(?:contains?|includes?|may contain)\b[^.]{0,60}\bforward[- ]looking\b.{0,600}",
            r"(?:cautionary (?:note|statement)s?|safe harbor|caution) (?:[\w-]+ ){0,6}(?:statements?|information)\Z",
            r"forward[- ]looking (?:statements?|information)\.?\Z",
            r"(?:all |these |such |any )?forward[- ]looking statements (?:are|involve|include|speak|in this|made|reflect"
            r"|should|may|can)\b.{0,700}",
        ),
    },
    unless=(r"\b(?:said|says|told|judge|court|lawsuit)\b",),
)

FUNDED = Rule(
    "legal.funded_english", "legal",
    why=(
        "'This study was funded by the Wellcome Trust', 'The Trust funds this series; the "
        "newsroom retains editorial control': who paid, at the edge of the text."
    ),
    match="start", max_chars=500, where="edge",
    patterns={
        "en": (
            r"(?:this (?:study|research|work|trial|series|reporting|coverage|story|article|position|paper|investigation|report"
            r"|journalism)|this (?:project|programme?)(?!.{0,300}\bwill (?:run|last|cost|take|create|build|begin|start|be)\b)"
            r"|the (?:study|research|work|trial|series|reporting|coverage|story"
            r"|article|position|paper|journalism))\b[^.]{0,40} (?:was|is|were|has been|have been|are) "
            r"(?:partly |partially |also |jointly |made )?(?:funded|supported|financed|sponsored|possible|backed"
            r"|underwritten|produced with (?:support|funding))\b.{3,360}",
            r"(?:<names>|the [\w' ]{3,60}) (?:funds|supports|sponsors|underwrites|provides funding for) this "
            r"(?:series|project|reporting|coverage|work|story|position|programme?|newsletter|podcast)\b.{0,260}",
            r"(?:the )?(?:newsroom|editors?|editorial team|<site>) (?:retains?|maintains?|has|had|keeps?) "
            r"(?:full |complete |sole |total )?editorial (?:control|independence|authority)\b.{0,200}",
            r"(?:the )?(?:authors?|researchers?) (?:declares?|reports?|have|has|thanks?|acknowledges?|gratefully) "
            r"(?:no |that |the |they )?(?:competing|conflicts?|potential|support|financial|funding|relationships"
            r"|contributions)\b.{0,300}",
            r"(?:conflicts? of interest|competing interests|funding|acknowledge?ments?|author contributions"
            r"|data availability|ethics (?:statement|approval))(?: statement)? ?[:.] .{3,400}",
            r"(?:the )?(?:paper|study|findings|research|results|article|work)\b[^.]{0,120}\b"
            r"(?:is|are|was|were|appears?|appeared) (?:published|available|online)\b[^.]{0,100}\bdoi ?:? ?10\..{3,80}",
            r"(?:reference|journal reference|source|citation|doi|more information|full citation) ?: ?.{5,300}\b"
            r"(?:doi|journal|et al|10\.\d{4}).{0,100}",
        ),
    },
    unless=(r"\bsaid\b|\btold\b", r", (?:a|an|which|who|but|though|while)\b"),
)

RISK = Rule(
    "legal.risk_english", "legal",
    why=(
        "'Past performance is not a reliable indicator', 'CFDs are complex instruments', 'I/we "
        "have a beneficial long position': what the law or the market has a page say."
    ),
    match="start", max_chars=700,
    patterns={
        "en": (
            r"(?:cfds?|spread bets?|cryptoassets?|crypto assets?)\b[^.]{0,40} (?:are|is) "
            r"(?:complex|highly volatile|unregulated|high[- ]risk)\b.{0,400}",
            r"\d+(?:\.\d+)? ?% of retail (?:investor )?accounts\b.{0,300}",
            r"past performance (?:is|does|isn't)\b[^.]{0,30}\b(?:no|not|never)?\b[^.]{0,20}\b"
            r"(?:guarantee|indicat\w+|guide|reliable)\b.{0,300}",
            r"the value of (?:your |an |any )?(?:investments?|shares|pension)(?: and [^.]{3,40})? (?:can|may) "
            r"(?:go|fall|rise)\b.{0,300}",
            r"i ?/ ?we have (?:a|no)\b.{3,300}",
            r"i wrote this article myself\b.{0,300}",
            r"the (?:contents?|information|material) (?:of|in|contained in) this "
            r"(?:article|post|page|document|publication|blog|newsletter|guide) (?:is|are) (?:intended|provided|for|not)\b"
            r".{0,400}",
            r"(?:specialist|independent|professional|legal) advice should be (?:sought|taken)\b.{0,160}",
            r"this article has been reviewed according to\b.{0,300}",
            r"editors have highlighted the following\b.{0,160}",
            r"citation ?: ?.{10,300}\bretrieved <date>.{0,200}",
            r"this document is subject to copyright\b.{0,300}",
            r"(?:to request permission|for permission|for reprints?|for licen[sc]ing|requests? for permission)\b.{3,200}",
        ),
    },
    unless=(r"\b(?:said|says|told|judge|court)\b",),
)

LICENSED = Rule(
    "legal.licensed_english", "legal",
    why=(
        "'Our work is licensed under Creative Commons', 'We are certified by "
        "NewsGuard', 'may be quoted freely': who may use it, and who watches the house."
    ),
    match="start", max_chars=320, where="tail",
    patterns={
        "en": (
            r"(?:our|this|all) (?:work|content|articles?|text|site|material|post|story|website)\b[^.]{0,20} (?:is|are) "
            r"(?:licen[sc]ed|published|available|released|made available) under\b.{3,240}",
            r"(?:material|content|text|articles?|posts?)(?: (?:from|on|in) this (?:post|site|blog|page|article))? may "
            r"(?:not )?be (?:quoted|reproduced|republished|copied|reprinted|shared|used)\b.{0,240}",
            r"we are (?:certified|regulated|a member|bound|accredited) (?:by|of)\b.{3,260}",
            r"<site> is (?:certified|regulated|a member|bound|accredited) (?:by|of)\b"
            r"(?=.{0,160}\b(?:press|journalis[mt]s?|news(?:guard|paper|room|media)?s?|media|fact[- ]check\w*|ipso|impress"
            r"|editors' code|standards|conduct|trust project|complaints?)\b).{3,260}",
            r"if you wish to complain\b.{0,240}",
            r"all (?:content|text|images|photos|material)s? ?(?:©|\(c\)|copyright|is copyright|are copyright)\b.{0,120}",
            r"(?:straits times )?readers (?:can|may) (?:get|find|seek) help (?:on|at|from)\b.{3,240}",
            r"for (?:confidential )?(?:support|help|advice),? (?:please )?(?:call|contact|ring|text|visit)\b.{3,200}",
        ),
    },
    unless=(r"\b(?:said|told|court|judge)\b",),
)
