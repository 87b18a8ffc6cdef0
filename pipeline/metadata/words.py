"""The words around names in bylines, by what they tell. Data for `names`."""

from __future__ import annotations

import re

_CAPITAL = r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄΑ-Ω]"

# A capital must follow the short prepositions, since 'Di Maio', 'De Vries' and 'av' also begin names and words; the
# last of the alternatives are glued to the name on pages whose markup was lost.
BY = re.compile(
    r"^(?:"
    r"(?i:(?:(?:written|posted|authored|reported|reviewed|published|compiled|text|story|words|interview|article|opinion|"
    r"analysis|report|photos?|pictures|added|submitted|created|medically reviewed|edited|an? \w+ article)\s+)?by\b(?:\s*:)?\s*)|"
    r"(?i:(?:text|interview|bericht|story|words|report|reportage|kommentar|analyse|protokoll|recherche|entrevista|intervista|tekst|texto|testo)(?:\s+(?:und|and|et|y|e|en|i|&)\s+\w+)?\s*:\s*)|"
    r"(?i:interview\s+)(?=" + _CAPITAL + r"\S+ " + _CAPITAL + r"\S+$)|(?i:(?:view )?(?:all|more|alle|mehr)?\s*(?:posts|articles|stories|beiträge|artikel)\s+(?:by|von)\s+)|"
    r"(?i:(?:authors?|contributors?|byline|writer|reporter|editor|written|posted)\s*:\s*)|(?i:authors?\s+)(?=" + _CAPITAL + r")|[Bb]y(?=" + _CAPITAL + r"\w+ " + _CAPITAL + r")|"
    r"(?i:(?:(?:ein(?:e)?\s+)?(?:\w+\s+)?(?:text|artikel|geschrieben|verfasst|veröffentlicht|gastbeitrag|kommentar|interview|analyse|beitrag)\s+)von\b(?:\s*:)?\s*)|Von:?\s+(?=\S+ \S)|von:?\s+(?=" + _CAPITAL + r"\S+ " + _CAPITAL + r")|"
    r"(?i:autor(?:/in|\*in|:in|in|innen|en|es|as|a|i|zy|ka|e)?\s*:\s*|redaktion\s*:\s*|quelle\s*:\s*)|Autor(?:in)?\s+(?=" + _CAPITAL + r")|"
    r"(?i:(?:(?:[ée]crit|publi[ée]|propos recueillis|rédigé|article|texte)\s+)par\b(?:\s*:)?\s*)|[Pp]ar:?\s+(?=" + _CAPITAL + r")|(?i:auteure?s?\s*:\s*)|"
    r"(?i:(?:(?:escrito|publicado|texto|redactado|redacción)\s+)por\b(?:\s*:)?\s*)|(?i:por\s*:\s*)|[Pp]or\s+(?=" + _CAPITAL + r")|"
    r"(?i:a cura di\s*:?\s*|scritto da\s*:?\s*|pubblicato da\s*:?\s*|articolo di\s*:?\s*|di\s*:\s*)|[Dd]i\s+(?=" + _CAPITAL + r"\S+ " + _CAPITAL + r")|"
    r"(?i:(?:geschreven\s+|gepubliceerd\s+)?door\b(?:\s*:)?\s+)|(?i:te[kx]ste?r?\s*:\s*|fotos?\s*:\s*)|"
    r"(?i:(?:oprac(?:owa[łl]a?|owanie)?\.?|napisa[łl]a?|przygotowa[łl]a?)\s*:?\s+)|(?i:przez\s+)(?=" + _CAPITAL + r")|"
    r"(?i:(?:skrevet|publisert|publicerad|skriven)\s+(?:af|av)\s+)|A[fv]:?\s+(?=" + _CAPITAL + r")|a[fv]:?\s+(?=" + _CAPITAL + r"\S+ " + _CAPITAL + r")|"
    r"(?i:автор(?:ы|и|ка)?\s*:\s*|текст\s*:\s*)|Автор\s+(?=[А-ЯІЇЄ])|(?i:yazan\s*:\s*|yazar\s*:\s*|szerző\s*:\s*|kirjoittaja\s*:\s*|συντάκτης\s*:\s*)|"
    r"文[/／:：]\s*|(?:記者|记者|作者|责任编辑|編輯|编辑)\s*[:：/／]?\s*"
    r")"
)

_ROLES = (
    r"(?:staff|senior|chief|lead|deputy|managing|executive|associate|assistant|contributing|guest|special|foreign|"
    r"political|economics?|business|science|health|sports?|crime|court|education|environment|technology|tech|news|"
    r"national|international|digital|multimedia|investigative|freelance|data|local|city|features?|entertainment|"
    r"diplomatic|defence|defense|security|europe|asia|africa|us|uk|washington|white house|westminster|night|web|online|"
    r"opinion|audience|photo|video|content|research|product|marketing|shopping|travel|food|culture|arts|media|royal|world|money|breaking)"
)
_ROLE = (
    r"(?:editor(?:-in-chief|[ -]at[ -]large)?|reporter|correspondent|writer|journalist|columnist|contributor|commentator|analyst|critic|"
    r"blogger|photographer|producer|author|intern|strategist|specialist|manager|director|professor|lecturer|founder|ceo|cto|"
    r"chefredakteur(?:in)?|redakteur(?:in)?|redaktor(?:in|ka)?|reporterin|korrespondent(?:in)?|journalistin?|volontär(?:in)?|autor(?:in)?|ressortleiter(?:in)?|politikredakteur(?:in)?|kolumnist(?:in)?|praktikant(?:in)?|fotograf(?:in)?|"
    r"journaliste|correspondante?|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|grand reporter|chroniqueu(?:r|se)|pigiste|"
    r"periodista|redactora?|corresponsal|enviad[oa] especial|colaboradora?|columnista|"
    r"giornalista|inviat[oa]|redat(?:tore|trice)|corrispondente|collaborat(?:ore|rice)|"
    r"jornalista|repórter|redatora?|correspondente|colunista|estagiári[oa]|"
    r"redacteur|verslaggever|verslaggeefster|journaliste|columniste|"
    r"dziennikarz|dziennikarka|korespondent(?:ka)?|publicyst(?:a|ka)|"
    r"journalist|skribent|reporter|krönikör|kommentator|"
    r"корреспондент|журналист(?:ка)?|кореспондент(?:ка)?|журналістка?|редактор|обозреватель|"
    r"muhabir(?:i)?|editör|yazar(?:ı)?)"
)
ROLE_ONLY = re.compile(
    rf"(?i:(?:(?:the|our|a|an|und|and|&|for|of|at|in|{_ROLES})\s+){{0,5}}(?:{_ROLE}s?|{_ROLES})(?:\s+(?:for|of|at|in|der|für|bei|de|du|del|di|am|im)\b.{{0,60}})?)"
)
ROLE_BEFORE = re.compile(rf"^(?i:(?:{_ROLES}\s+){{0,3}}{_ROLE}s?)[:,]?\s+(?={_CAPITAL}\S+ {_CAPITAL})")
ROLE_AFTER = re.compile(rf"(?i:\s+(?:twitter|facebook|linkedin|instagram|bluesky|mastodon|x\.com|e-?mail|follow|rss|website|bio|profile))+$|[\s,/–—|-]+(?i:(?:{_ROLES}[\s/&-]+(?:and\s+)?){{0,4}}{_ROLE}s?)(?:\s+(?:for|at|of|in)\b.*)?$|\s*(?:기자|특파원|논설위원|선임기자|記者|记者)(?:\s*외\s*\d+명)?$|\s*외\s*\d+명$")

NOBODY = frozenset(
    "admin|administrator|root|user|guest|anonymous|anonym|unknown|unbekannt|null|none|nil|undefined|n/a|na|-|.|default|"
    "test|webmaster|wpadmin|wp admin|superuser|super user|super admin|site admin|no author|author|autor|autorin|auteur|"
    "by|von|editor|writer|reporter|read more|view all posts|see all|follow|share|profile|biography|about the author|"
    "über den autor|login|written by|posted by|contributor|contributors|home|menu|search|comments|comment|kommentare|"
    "more|mehr|weiterlesen|email|e-mail|mail|twitter|facebook|x|false|true|authors|byline|staff writer|guest author|"
    "name|text|gastautor|gastbeitrag|various authors|various|guest post|guest contributor|view profile|autoren|auteurs|autores".split("|")
)

ORGANISATION = re.compile(
    r"(?i)\b(?:staff|news ?room|news ?desk|editors|editorial(?: board| team| staff)?|desk|team|redaktion|redaktionsteam|rédaction|redacción|redaccion|redazione|"
    r"redação|redactie|redakcja|redaktionen|redaksjonen|toimitus|редакция|редакція|agencies|agenturen|agencias|agências|agenzie|agences|agentschappen|"
    r"correspondents|contributors|reporters|writers|gmbh|e\.\s?v|ag|inc|ltd|llc|llp|plc|corp|co|company|group|gruppe|gesellschaft|verband|verein|"
    r"university|universität|université|universidad|università|college|institute?|institut|foundation|stiftung|fondation|fundación|association|society|"
    r"ministry|ministerium|department|office|agency|\w*agentur|press office|pressestelle|presse(?:mitteilung|team)?|press release|pr newswire|newswire|business wire|globenewswire|"
    r"zeitung|tageblatt|tagblatt|anzeiger|rundschau|nachrichten|kurier|magazin|magazine|journal|gazette|tribune|times|post|herald|chronicle|daily|weekly|"
    r"newspaper|news|online|media|medien|verlag|publishing|publications|radio|television|tv|blog|podcast|network|studio|studios|shop|store|club|council|committee|"
    r"partnerschaft|service|services|solutions|software|marketing|support|community|admissions|library|museum|church|bank|clinic|center|centre|zentrum|hospital)\b\.?"
    r"|\.(?:com|org|net|de|at|ch|fr|es|it|pt|br|nl|pl|ru|ua|uk|eu|info|io|co|tv|is|tr|news)\b|®|™|редакц|新聞|新闻|日報|日报|通信|編集部|编辑部"
)
NOT_A_NAME = re.compile(
    r"[@#:;/\\|<>{}=*%$€£?!\"“”„…]|https?|www\.|\b(?:19|20)\d\d\b|"
    r"(?i:\b(?:read|joined|member|moderator|ambassador|credit|minutes?|updated?|published|posted|ago|comments?|share|follow|subscribe|photo|image|uhr|views?|reviewed|"
    r"click|your|you|this|that|from|about|how|what|why|our|is|are|all|posts?|articles?|latest|related|sponsored|copyright|"
    r"reserved|alle|beiträge|artikel|ist|über|für|mit|lesezeit|teilen|drucken|folgen|kommentare?|pour|dans|avec|lire|para|"
    r"sobre|más|tutti|articoli|leggi|january|february|september|october|november|december|monday|tuesday|wednesday|"
    r"thursday|saturday|januar|februar|oktober|dezember|montag|dienstag|mittwoch|donnerstag|samstag|sonntag)\b)"
)
ACCOUNT = re.compile(r"(?i)\w*admin\w*|wordpress\w*|\w*_?editor\d*|webteam|webredaktion\w*")
PARTICLES = frozenset(
    "de da do dos das del della di du des d la le el al von van vom zu zur zum der den ter ten te bin ibn ben bint abu y e i und af av "
    "mac mc st san santa o".split()
)
CITIES = frozenset(
    "new york|new york city|new delhi|los angeles|san francisco|hong kong|tel aviv|buenos aires|são paulo|sao paulo|rio de janeiro|mexico city|"
    "ciudad de méxico|den haag|frankfurt am main|frankfurt/main|washington dc|washington, d.c|st. petersburg|kuala lumpur|cape town|"
    "tel aviv-jaffa|palma de mallorca|las vegas|san diego|new orleans|salt lake city|santiago de chile|la paz|the hague|st. gallen|sankt gallen|abu dhabi|"
    "bad homburg|halle (saale)|santa fe".split("|")
)
