"""The words around names in bylines, by what they tell. Data for `names`."""

from __future__ import annotations

import re

_CAPITAL = r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄΑ-Ω]"
_NAME = rf"(?={_CAPITAL}\S+ {_CAPITAL})"
"""What must follow the short prepositions, since 'Di Maio', 'De Vries' and 'Von Miller' begin with them too."""

_BY = (
    r"(?i:(?:(?:written|posted|authored|reported|reviewed|published|compiled|text|story|words|interview|article|opinion|"
    r"analysis|report|photos?|pictures|added|submitted|created|medically reviewed|edited|an? \w+ article) )?by\b ?:? ?)",
    rf"[Bb]y(?={_CAPITAL}[\w.]+ {_CAPITAL})",  # glued to the name where the markup was lost
    r"(?i:(?:authors?|contributors?|byline|writer|reporter|editor|written|posted) ?: ?)",
    rf"(?i:authors? )(?={_CAPITAL})",
    r"(?i:(?:view )?(?:all |more |alle |mehr )?(?:posts|articles|stories|beiträge|artikel) (?:by|von) )",
    r"(?i:(?:text|interview|bericht|story|words|report|reportage|kommentar|analyse|protokoll|recherche|entrevista|"
    r"intervista|tekst|texto|testo|texte|texter?|fotos?)(?: (?:und|and|et|y|e|en|i|&) \w+)? ?: ?)",
    rf"(?i:interview )(?={_CAPITAL}\S+ {_CAPITAL}\S+$)",
    r"(?i:(?:ein(?:e)? )?(?:\w+ )?(?:text|artikel|geschrieben|verfasst|veröffentlicht|gastbeitrag|kommentar|interview|"
    r"analyse|beitrag) von\b ?:? ?)",
    r"Von:? (?=\S+ \S)",
    rf"von:? {_NAME}",
    rf"von (?={_CAPITAL}\w+$)",
    r"(?i:autor(?:/in|\*in|:in|in|innen|en|es|as|a|i|zy|ka|e)? ?: ?|redaktion ?: ?|quelle ?: ?)",
    rf"Autor(?:in)? (?={_CAPITAL})",
    r"(?i:(?:[ée]crit|publi[ée]|propos recueillis|rédigé|article|texte) par\b ?:? ?)",
    rf"[Pp]ar:? (?={_CAPITAL})",
    r"(?i:auteure?s? ?: ?)",
    r"(?i:(?:escrito|publicado|texto|redactado|redacción) por\b ?:? ?|por ?: ?)",
    rf"[Pp]or (?={_CAPITAL})",
    r"(?i:a cura di ?:? ?|scritto da ?:? ?|pubblicato da ?:? ?|articolo di ?:? ?|di ?: ?)",
    rf"[Dd]i {_NAME}",
    r"(?i:(?:geschreven |gepubliceerd )?door\b ?:? )",
    r"(?i:(?:oprac(?:owa[łl]a?|owanie)?\.?|napisa[łl]a?|przygotowa[łl]a?) ?:? )",
    rf"(?i:przez )(?={_CAPITAL})",
    r"(?i:(?:skrevet|publisert|publicerad|skriven) (?:af|av) )",
    rf"A[fv]:? (?={_CAPITAL})",
    rf"a[fv]:? {_NAME}",
    r"(?i:автор(?:ы|и|ка)? ?: ?|текст ?: ?)",
    r"Автор (?=[А-ЯІЇЄ])",
    r"(?i:yazan ?: ?|yazar ?: ?|haber ?: ?|muhabir ?: ?|szerző ?: ?|írta ?: ?|kirjoittaja ?: ?|teksti ?: ?|toimittaja ?: ?)",
    r"(?i:συντάκτης ?: ?|γράφ(?:ει|ουν)(?: ο| η| οι)?:? |κείμενο ?: ?|(?:του|της) )(?=[Α-ΩΆΈΉΊΌΎΏ])",
    r"(?i:(?:scris|publicat) de ?:? ?|napsala? ?:? ?|piše ?: ?|пише ?: ?|аутор ?: ?|tác giả ?:? ?|penulis ?: ?|oleh(?: ?: ?| ))",
    rf"unsere[rmn]? [\w-]+ {_NAME}",
    r"(?:بقلم|كتب(?:ت)?(?: ?:)?|إعداد|تحرير|الكاتب) ?[:：]? (?=\S)|(?:מאת|כתבת?) ?[:：]? ?(?=\S)",
    r"(?:द्वारा|लेखक|रिपोर्ट(?:र)?|लेखिका) ?[:：]? ?(?=\S)|(?:โดย|ผู้เขียน|เรื่อง) ?[:：]? ?(?=\S)",
    r"(?:取材・)?文 ?[/／:：=＝] ?",
    r"(?:著者|執筆|ライター|撰文) ?[:：/／=＝] ?",
    r"(?:記者|记者|作者|责任编辑|編輯|编辑) ?[:：/／]? ?",
)
BY = re.compile(f"^(?:{'|'.join(_BY)})")

_FIELDS = (
    "staff|senior|chief|lead|deputy|managing|executive|associate|assistant|contributing|guest|special|foreign|political|"
    "economics?|business|science|health|sports?|crime|court|education|environment|technology|tech|news|national|"
    "international|digital|multimedia|investigative|freelance|data|local|city|features?|entertainment|diplomatic|defence|"
    "defense|security|europe|asia|africa|us|uk|washington|white house|westminster|night|web|online|opinion|audience|photo|"
    "video|content|research|product|marketing|shopping|travel|food|culture|arts|media|royal|world|money|breaking"
)
_ROLES = (
    "editor(?:-in-chief|[ -]at[ -]large)?|reporter|correspondent|writer|journalist|columnist|contributor|commentator|"
    "analyst|critic|blogger|photographer|producer|author|intern|strategist|specialist|manager|director|professor|lecturer|"
    "founder|ceo|cto|consultant|expert|dietitian|nutritionist|researcher|"
    "chefredakteur(?:in)?|redakteur(?:in)?|redaktor(?:in|ka)?|reporterin|korrespondent(?:in)?|journalistin?|"
    "volontär(?:in)?|autor(?:in)?|ressortleiter(?:in)?|politikredakteur(?:in)?|kolumnist(?:in)?|praktikant(?:in)?|"
    "fotograf(?:in)?|"
    "journaliste|correspondante?|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|grand reporter|chroniqueu(?:r|se)|pigiste|"
    "periodista|redactora?|corresponsal|enviad[oa] especial|colaboradora?|columnista|"
    "giornalista|inviat[oa]|redat(?:tore|trice)|corrispondente|collaborat(?:ore|rice)|"
    "jornalista|repórter|redatora?|correspondente|colunista|estagiári[oa]|"
    "redacteur|verslaggever|verslaggeefster|columniste|"
    "dziennikarz|dziennikarka|korespondent(?:ka)?|publicyst(?:a|ka)|"
    "skribent|krönikör|kommentator|"
    "корреспондент|журналист(?:ка)?|кореспондент(?:ка)?|журналістка?|редактор|обозреватель|"
    "muhabir(?:i)?|editör|yazar(?:ı)?"
)
_CALLINGS = (
    "attorney|lawyer|solicitor|barrister|educator|teacher|coach|trainer|therapist|physician|doctor|nurse|scientist|engineer|"
    "advis[eo]r|planner|officer|president|chair(?:man|woman)?|fellow|candidate|representative|advocate|architect|designer|"
    "developer|economist|historian|grader|sommelier|stylist|horticultur(?:al)?ist|horticulturalist|veterinarian|pharmacist|"
    r"psychiatrist|\w+ologist|\w+ographer|rechtsanw[aä]lt(?:in)?|professorin|dozent(?:in)?|\w*forscher(?:in)?|\w*wissenschaftler(?:in)?|"
    r"\w*leiter(?:in)?|\w*sprecher(?:in)?|ingenieur(?:in)?|\w*expert(?:e|in)|avocate?|chercheu(?:r|se)|économiste|historienn?e?|"
    r"abogad[oa]|profesora?|investigadora?|economista|avvocat[oa]|professoressa|docente|ricercat(?:ore|rice)|advogad[oa]|"
    r"onderzoeker|hoogleraar|advocaat"
)
"""What people are who write now and then: names too, so that they count only where they stand apart from one."""
_OF = "for|of|at|in|der|für|bei|de|du|del|di|am|im"
_ACCOUNTS = r"twitter|facebook|linkedin|instagram|bluesky|mastodon|x\.com|e-?mail|follow|rss|website|bio|profile"

ROLE_ONLY = re.compile(
    rf"(?i:(?:(?:the|our|a|an|und|and|&|for|of|at|in|{_FIELDS})\s+){{0,5}}(?:(?:{_ROLES}|{_CALLINGS})s?|{_FIELDS})(?:\s+(?:{_OF})\b.{{0,60}})?)"
)
ROLE_BEFORE = re.compile(rf"^(?i:(?:(?:{_FIELDS})\s+){{0,3}}(?:{_ROLES})s?)[:,]?\s+{_NAME}")
ROLE_AFTER = re.compile(
    rf"(?i:(?:\s+(?:{_ACCOUNTS}))+)$"
    rf"|[\s,/–—|-]+(?i:(?:(?:{_FIELDS})[\s/&-]+(?:and\s+)?){{0,4}}(?:{_ROLES})s?)(?:\s+(?:for|at|of|in)\b.*)?$"
    rf"|\s+(?:in|aus|from|à)\s+{_CAPITAL}\S+(?:\s\S+)?$"
    r"|\s*(?:기자|특파원|논설위원|선임기자|記者|记者)(?:\s*외\s*\d+명)?$|\s*외\s*\d+명$"
)
ROLE_WITHIN = re.compile(rf"(?i:\b(?:{_ROLES}|{_CALLINGS})s?\b)")
ROLE_GLUED = re.compile(rf"(?<=[a-zß-ÿ])(?=[A-Z]\w+$)(?=(?i:{_ROLES})$)")
"""Where a role begins that ran into the name when the markup was lost: 'Jane RoeReporter'."""

NOBODY = frozenset(
    (
        "admin|administrator|root|user|guest|anonymous|anonym|unknown|unbekannt|null|none|nil|undefined|n/a|na|-|.|default|publisher|herausgeber|"
        "test|webmaster|wpadmin|wp admin|superuser|super user|super admin|site admin|no author|author|autor|autorin|auteur|by|"
        "von|editor|writer|reporter|read more|view all posts|see all|follow|share|profile|biography|about the author|über den "
        "autor|login|written by|posted by|contributor|contributors|home|menu|search|comments|comment|kommentare|more|mehr|"
        "weiterlesen|email|e-mail|mail|twitter|facebook|x|false|true|authors|byline|staff writer|guest author|name|text|"
        "anónimo|anonimo|anonyme|datum|date|topic|category|kategorie|type|price|location|industry|domain|front page|"
        "full bio|full profile|short bio|all articles|former member|text link|contact us|use case|event type|"
        "gastautor|gastbeitrag|various authors|various|guest post|guest contributor|view profile|autoren|auteurs|autores"
    ).split("|")
)
"""What stands in author fields and is nobody's name."""

LATER_LABEL = re.compile(r"(?i:\b(?:autor(?:in|a|ka|e)?|authors?|auteure?|autore|автор|yazar|written by) ?: )")
"""'Author:' in the middle of a line of labels: 'Date: 5 May Author: Jane Roe Source: ...'."""
OTHER_LABEL = re.compile(
    r"(?<=\w) (?i:photos?|fotos?|fotografie|bild(?:er)?|kuvat?|зображення|фото|illustrations?|grafik|quelle|source|fuente|fonte|"
    r"źródło|источник|datum|date|kamera|video|redaktion|rubrik|category|ressort) ?: .*"
)
"""Where another label follows the names, with what is after it: 'Text: Jane Roe, Photos: John Doe'."""
DEGREE = re.compile(
    r"(?:[ ,]+(?:RN|MD|M\.D\.|PhD|Ph\.D\.?|BSN|MSN|DNP|CPA|CFP®?|CFA|CEPF®?|CPP|PSP|MBA|DDS|DMD|JD|J\.D\.|LCSW|MPH|RDN?|LDN|CSCS|"
    r"DVM|DPT|EdD|Esq\.?|FACP|FACLM|FAAP|CISSP|PMP|PE))+$"
)
"""Degrees and titles of professions after a name."""

ACCOUNT = re.compile(r"(?i)\w*admin\w*|wordpress\w*|\w*_?editor\d*|webteam|webredaktion\w*")

_BODIES = (
    "staff|news ?room|news ?desk|editors|editorial(?: board| team| staff)?|desk|team|redaktion|redaktionsteam|rédaction|"
    "redacción|redaccion|redazione|redação|redactie|redakcja|redaktionen|redaksjonen|toimitus|редакция|редакція|agencies|"
    "agenturen|agencias|agências|agenzie|agences|agentschappen|correspondents|contributors|reporters|writers|"
    r"gmbh|e\.\s?v|ag|inc|ltd|llc|llp|plc|corp|co|company|group|gruppe|gesellschaft|verband|verein|university|universität|"
    r"université|universidad|università|college|institute?|institut|foundation|stiftung|fondation|fundación|association|"
    r"society|ministry|ministerium|department|office|agency|\w*agentur|pressestelle|presse(?:mitteilung|team)?|"
    r"press release|pr newswire|newswire|business wire|globenewswire|"
    "zeitung|tageblatt|tagblatt|anzeiger|rundschau|nachrichten|kurier|magazin|magazine|journal|gazette|tribune|times|post|"
    "herald|chronicle|daily|weekly|newspaper|news|online|media|medien|verlag|publishing|publications|radio|television|tv|"
    "blog|podcast|network|studio|studios|shop|store|club|council|committee|partnerschaft|service|services|solutions|"
    "software|marketing|support|community|admissions|library|museum|church|bank|clinic|center|centre|zentrum|hospital"
)
_DOMAINS = "com|org|net|de|at|ch|fr|es|it|pt|br|nl|pl|ru|ua|uk|eu|info|io|co|tv|is|tr|news"
ORGANISATION = re.compile(
    rf"^(?:The|Die|Der|Das|Het|Los|Las|Les)\s|(?i:\b(?:{_BODIES})\b\.?)|(?i:\.(?:{_DOMAINS})\b)|®|™|редакц|新聞|新闻|日報|日报|通信|編集部|编辑部"
)

NOT_A_NAME = re.compile(
    r"[@#:;/\\|<>{}=*%$€£?!\"“”„…©]|\.\.\.|https?|www\.|\b(?:19|20)\d\d\b|"
    r"(?i:\b(?:read|size|edited|publisert|oppdatert|stand|contents|joined|member|moderator|ambassador|credit|minutes?|"
    r"updated?|published|posted|ago|comments?|share|follow|subscribe|photo|image|uhr|views?|reviewed|click|your|you|this|"
    r"that|from|about|how|what|why|our|is|are|all|posts?|articles?|latest|related|sponsored|directory|strategy|api|courses|inhalte|autorenseite|wortlaut|journalism|tests|review|copyright|reserved|licensed|certified|alle|"
    r"beiträge|artikel|ist|über|für|mit|lesezeit|teilen|drucken|folgen|kommentare?|pour|dans|avec|lire|para|sobre|más|"
    r"tutti|articoli|leggi|january|february|september|october|november|december|monday|tuesday|wednesday|thursday|"
    r"saturday|januar|februar|oktober|dezember|montag|dienstag|mittwoch|donnerstag|samstag|sonntag)\b)"
)
"""What no name has in it. Months and days that are also names (April, May, August, Friday) are not listed."""

PARTICLES = frozenset(
    "de da do dos das del della di du d la le el al von van vom zu zur zum der den ter ten te bin ibn ben bint abu y e i "
    "und af av mac mc st san santa o".split()
)
CITIES = frozenset(
    (
        "new york|new york city|new delhi|los angeles|san francisco|hong kong|tel aviv|buenos aires|são paulo|sao paulo|"
        "rio de janeiro|mexico city|ciudad de méxico|den haag|frankfurt am main|frankfurt/main|washington dc|st. petersburg|"
        "kuala lumpur|cape town|palma de mallorca|las vegas|san diego|new orleans|salt lake city|santiago de chile|la paz|"
        "the hague|st. gallen|sankt gallen|abu dhabi|bad homburg|santa fe"
    ).split("|")
)
"""Places of two words, which would pass for a person where they follow a name: 'Jane Roe, New York'."""
