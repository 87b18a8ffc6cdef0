"""What the site says of its comments: closed, moderated, in which words."""

from __future__ import annotations

from pipeline.rules.model import Rule

_HERE = r"(?:this|our) (?:article|story|post|page|entry|site|topic|thread|video|website)"

NOTICE = Rule(
    "comments.notice", "comments",
    why="What the site says of its comments, below the story with nothing of it behind: closed, moderated, removed.",
    match="whole", max_chars=420, where="tail", needs=("closing",), takes="rest",
    patterns={
        "en": (
            rf"(?:comments?|commenting|the comments? section|discussion)(?: (?:on|for) {_HERE})? "
            rf"(?:are|is|has been|have been) (?:now |currently )?"
            rf"(?:closed|disabled|turned off|switched off|not (?:available|open|enabled)|unavailable|suspended|moderated"
            rf"|pre-?moderated|post-?moderated)(?: (?:on|for) {_HERE}| at this time| for now"
            rf"| by (?:our|the) (?:editors|moderators)| before (?:they|it) (?:appears?|are|is) ?(?:published|posted)?)*[.!]*",
            r"(?:all )?comments (?:are|will be) (?:subject to|reviewed|moderated|held|checked|monitored|approved)\b"
            r"[^.]{0,60}(?:moderat\w+|before (?:they|it|being|publication|appear)\w*"
            r"|(?:by|to) (?:our|the) (?:moderators?|editors?|team|polic\w+|guidelines|rules|terms)"
            r"|community (?:guidelines|rules|standards))\b.{0,140}",
            r"(?:(?:article|all|your|reader) )?(?:comments?|submissions?) (?:are|will) not (?:be )?"
            r"(?:posted|published|displayed|appear) (?:immediately|right away|instantly|automatically|until)\b"
            r"(?=.{0,200}\b(?:approv|review|moderat|editor)).{0,300}",
            r"note: all (?:information|fields) (?:on|in) this form (?:is|are) required\b.{0,200}",
            r"we (?:reserve the right to|may) (?:remove|delete|edit) (?:any |all )?(?:comments?|posts)\b.{0,200}",
            r"all comments are the (?:opinion|responsibility|views?)\b.{0,160}",
            r"comments that (?:are|contain|include|violate|break|breach|do not|don't)\b[^.]{0,120}"
            r"(?:will (?:not )?be|may be|are) (?:removed|deleted|published|approved|posted|rejected|moderated|hidden)\b"
            r".{0,100}",
            r"by (?:posting|commenting|leaving|submitting)(?: (?:a |your )?comments?)?(?: here| below| on this \w+)?,? "
            r"(?:you|i) (?:agree|accept|confirm|consent|acknowledge|grant)\b.{0,180}",
            r"we (?:encourage|welcome|invite|want|love|value)\b[^.]{0,60}\b(?:your|readers?'?s?|you to|users?'?)\b[^.]{0,60}"
            r"(?:comments?|thoughts|opinions?|conversation|discussion|feedback)\b.{0,200}",
            r"postmedia is committed to maintaining\b.{0,300}",
            r"please keep comments (?:civil|respectful|relevant|polite|clean|on topic|on-topic)\b.{0,200}",
            r"(?:want|would you like) to (?:comment|leave a comment)",
        ),
        "de": (
            r"(?:die |leser)?(?:kommentarfunktion|kommentare|kommentarspalte|das kommentarforum|dieses forum|die debatte)"
            r"(?: (?:zu|unter|für) dies\w+ (?:artikel|beitrag|text|thema))? (?:ist|sind|wurden?|werden) "
            r"(?:derzeit |leider |inzwischen |nun |bereits |vor (?:der )?veröffentlichung )*"
            r"(?:geschlossen|deaktiviert|gesperrt|abgeschaltet|nicht (?:verfügbar|möglich|aktiviert)|moderiert|geprüft)"
            r"(?: vor (?:der )?veröffentlichung)?(?:, .{0,100})?[.!]*",
            r"durch einen technischen fehler,? ist die kommentar.{0,200}",
            r"bitte (?:beachten sie|bleiben sie)[^.]{0,60}(?:netiquette|kommentarregeln|sachlich)\b.{0,240}",
            r"kommentare geben (?:nicht |ausschließlich |nur )*die meinung .{2,160}",
        ),
        "fr": (
            r"(?:les )?commentaires (?:(?:sur|de|à) (?:cet article|ce sujet) )?"
            r"(?:sont |sont désormais |sont actuellement |ne sont (?:pas|plus) )?"
            r"(?:fermés|clos|désactivés|modérés|ouverts|disponibles)(?: (?:sur|pour|à) (?:cet article|ce sujet))?[.!]*",
            r"la modération (?:des commentaires|est effectuée|s'effectue|se fait)\b.{0,140}",
        ),
        "es": (
            r"(?:los )?comentarios (?:(?:de|en|a) (?:este artículo|esta noticia) )?(?:están |han sido |no están )?"
            r"(?:cerrados|desactivados|moderados|deshabilitados|disponibles)(?: (?:en|para) (?:este artículo|esta noticia))?"
            r"[.!]*",
        ),
        "it": (
            r"(?:i )?commenti (?:(?:a|su) questo articolo )?(?:sono |sono stati )?"
            r"(?:chiusi|disabilitati|disattivati|moderati)(?: (?:a|su|per) questo articolo)?[.!]*",
        ),
        "pt": (
            r"(?:os )?comentários (?:(?:a|neste) (?:este |neste )?artigo )?(?:estão |foram )?"
            r"(?:encerrados|fechados|desativados|desactivados|moderados)(?: (?:neste|para este) (?:artigo|post))?[.!]*",
            r"os comentários são de responsabilidade (?:exclusiva )?(?:de|dos) .{2,140}",
        ),
        "nl": (
            r"(?:de )?reacties (?:(?:op|onder) dit artikel )?(?:zijn|worden) (?:nu |helaas )?"
            r"(?:gesloten|uitgeschakeld|gemodereerd|niet (?:meer )?mogelijk)(?: (?:op|voor) dit artikel)?[.!]*",
        ),
        "pl": (
            r"(?:możliwość komentowania|komentarze)(?: (?:do|pod) (?:tego|tym) artykuł\w+)? (?:została|zostały|są|jest) "
            r"(?:wyłączon\w+|zamknięt\w+|zablokowan\w+|moderowane)[.!]*",
            r"komentarze (?:wyrażają|są) (?:wyłącznie )?(?:opini\w+|prywatn\w+ opini\w+)\b.{0,140}",
        ),
        "ru": (
            r"(?:комментарии|комментирование)(?: к (?:этой )?(?:статье|записи|новости))? "
            r"(?:закрыт[ыо]|отключен[ыо]|модерируются|недоступн[ыо]|запрещено)[.!]*",
        ),
        "uk": (
            r"(?:коментарі|коментування)(?: до (?:цієї )?(?:статті|новини|запису))? "
            r"(?:закрит[іо]|вимкнен[іо]|модеруються|недоступн[іо])[.!]*",
        ),
        "sv": (r"kommentarer(?:na)? (?:är |till artikeln är )?(?:stängda|inaktiverade|avstängda)[.!]*",),
    },
)

HOUSE_RULES = Rule(
    "comments.house_rules", "comments",
    why="Who may comment, in which words, and on which system: the house rules below a story.",
    match="start", max_chars=420, where="tail", needs=("closing",),
    patterns={
        "en": (
            r"(?:comments|your comments?) (?:have to|must|should|need to) be (?!(?:received|submitted|filed|sent|returned"
            r"|postmarked|made (?:in writing|by))\b).{1,300}",
            r"we have (?:migrated|moved) to a new comment\w*\b.{0,300}",
            r"(?:only )?(?:registered|logged[- ]in) users can (?:comment|leave)\b.{0,80}",
        ),
        "uk": (r"коментар\w+ (?:можуть|може) (?:залишати|писати)\b.{0,100}",),
        "ru": (
            r"(?:оставлять комментари\w+ (?:могут|можно)"
            r"|комментари\w+ (?:могут|можно) (?:оставлять|писать|добавлять|публиковать))\b.{0,100}",
        ),
        "de": (r"kommentieren können (?:nur )?(?:registrierte|angemeldete)\b.{0,100}",),
        "es": (r"(?:solo )?los usuarios registrados pueden comentar\b.{0,80}",),
        "pl": (r"komentować mogą (?:tylko )?(?:zalogowani|zarejestrowani)\b.{0,80}",),
    },
)

CODE = Rule(
    "comments.code", "comments",
    why=(
        "'Keep it clean. Please avoid obscene language', 'The comments below have "
        "been moderated in advance': rules of comments in fixed words."
    ),
    match="start", max_chars=600,
    patterns={
        "en": (
            r"keep it clean\. please avoid (?:obscene|vulgar)",
            r"don't threaten\. threats of harming",
            r"be truthful\. don't knowingly lie",
            r"be nice\. no racism, sexism",
            r"be proactive\. use the",
            r"share with us\. we'd love to hear eyewitness",
            r"please turn off your caps lock\Z",
            r"(?:comments: )?(?:our rules\. )?we want our comments to be a lively\b",
            r"the comments below have (?:not )?been moderated\b",
            r"we are no longer accepting comments on this (?:article|story|page|post)\b",
            r"(?:the )?views expressed in the (?:contents|comments) above are those of our users\b",
            r"to encourage thoughtful and respectful conversations, first and last names will\b",
            r"by submitting (?:a|your) comment,? you (?:accept|agree|acknowledge|confirm)\b",
            r"comments on this (?:story|article|site) are (?:pre-)?moderated\b",
            r"(?:join our (?:new )?commenting forum|join thought-provoking conversations)\b",
            r"one community\. many voices\b",
            r"our community is about connecting people through open and thoughtful conversations\b",
            r"(?:please )?(?:read|see|review|follow) (?:our|the) (?:community|comment\w*|commenting|house|participation) "
            r"(?:guidelines|rules|policy|standards)\b.{0,80}\Z",
            r"discussion about this (?:post|episode|note)\Z",
            r"(?:newest|oldest|most (?:popular|liked|recent)|top(?: comments)?|best)"
            r"(?: (?:newest|oldest|first|most (?:popular|liked|recent)|best|top))+\Z",
            r"sort(?:ed)? by:? ?(?:newest|oldest|best|most|top|latest|popular)\b.{0,60}\Z",
            r"(?:want to )?(?:comment on this (?:story|article)|to comment on this (?:story|article))"
            r"(?: or anything else)?\b.{0,160}",
            r"(?:have your say|tell us|let us know|share your (?:thoughts|views|opinions?)"
            r"|join the (?:debate|conversation|discussion)|leave a comment|comment|sound off)(?: what you think)?,? "
            r"(?:in|via|using) (?:the|our) comments?(?: section| box)?(?: below)?[!.]?\Z",
            r"%d bloggers? like this:?\Z",
        ),
    },
)
