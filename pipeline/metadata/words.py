"""The words around names in bylines, by what they tell. Data for `names`."""

from __future__ import annotations

import re

_CAPITAL = r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐЂЈЉЊЋЏΑ-ΩΆΈΉΊΌΎΏ]"
_NAME = rf"(?={_CAPITAL}\S+ {_CAPITAL})"
"""What must follow the short prepositions, since 'Di Maio', 'De Vries' and 'Von Miller' begin with them too."""

_PHRASES = (
    # en, de
    r"(?i:as told to|(?:guest )?(?:post|column|essay|comment|commentary|analysis|opinion|story|interview|review) by) ",
    rf"(?:Aus|In) {_CAPITAL}[\w-]+(?: {_CAPITAL}[\w-]+)? (?:berichtet|berichten) ",
    r"(?i:(?:ein(?:e)? )?(?:gastbeitrag|gastkommentar|kommentar|leitartikel|kolumne|analyse|interview|reportage|essay|rezension|"
    r"glosse|porträt|bericht|protokoll) von) ",
    # fr
    r"(?i:(?:propos )?recueillis? par|(?:(?:une?|la) )?(?:tribune|chronique|entretien|interview|reportage|enquête|analyse|"
    r"éditorial|billet|récit) (?:de|par)) ",
    r"(?i:(?:de|par) (?:notre|nos) (?:correspondante?|envoyée? spéciale?|journaliste)s?(?: permanente?)?"
    r"(?: (?:à|en|au|aux|dans)(?: la)? [^,]{2,30})?,? )",
    # es, ca, pt, it
    r"(?i:(?:una? |um |uma )?(?:entrevista|reportaje|reportatge|reportagem|crónica|crònica|columna|coluna|crítica|tribuna|"
    r"análisis|anàlisi|análise|texto|text|artículo|article|artigo) (?:de|por|per)) ",
    r"(?i:dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: (?:a|in|da) [^,]{2,30}?,?)?) ",
    r"(?i:(?:(?:un['’]?|una) ?)?(?:intervista|analisi|recensione|editoriale|commento|reportage) (?:di|a cura di)) ",
    # nl, sv, da, no
    r"(?i:(?:door |van )?onze (?:correspondent|verslaggever|redacteur|verslaggeefster)(?: in [^,]{2,30}?,?)?) ",
    r"(?i:(?:een )?(?:column|opinie|opiniestuk|analyse|interview|recensie|reportage) (?:van|door)) ",
    r"(?i:(?:skrevet|skriven|publicerad|en krönika|krönika|kronik|kommentar) (?:av|af)) ",
    # pl, cs, sk, hu, ro, hr, sr, sl
    r"(?i:rozmawiał(?:a|y)?|napisan[yae] przez|rozhovor vedla?|zprac(?:oval|ovala)|napísala?|pripravila?|szöveg ?:|"
    r"(?:un |o )?(?:articol|interviu|text|material|analiză|reportaj) de|"
    r"(?:razgovarala?|razgovor vodi(?:o|la)|piš[eu]|napisala?|pripremi(?:o|la)|avtor(?:ica)?)) ",
    # ru, uk, bg
    r"(?i:наша? (?:собкор|спецкор|корреспондент|корреспондентка)|интервью (?:взял|взяла|вел|вела)|интервю на|текст и снимки ?:|"
    r"пише|разговор водила?|спілкува(?:вся|лася)) ",
    # tr, vi
    r"(?i:tekst|texte?|teksti|szöveg) (?=.{4,60},? (?:beeld|foto|photos?|bild|kuvat?|video|fotó)\b)",
    r"(?:Haber[iı]? ve [Ff]otoğraf ?:|PV|Phóng viên|Bài và ảnh ?:) ",
)
"""What says in so many words that the name of an author follows: nothing else begins so before two words with capitals."""
_SAID = rf"(?:{'|'.join(_PHRASES)})(?=(?:\w{{1,7}}\. ?){{0,3}}{_CAPITAL}\S* (?:\S+ ){{0,2}}{_CAPITAL})"

_BY = (
    _SAID,
    r"(?i:(?:(?:written|posted|authored|reported|reviewed|published|compiled|text|story|words|interview|article|opinion|"
    r"analysis|report|photos?|pictures|added|submitted|created|medically reviewed|edited|an? \w+ article) )?by\b ?:? ?)",
    rf"[Bb]y(?={_CAPITAL}[\w.]+ {_CAPITAL})",  # glued to the name where the markup was lost
    r"(?i:(?:authors?|contributors?|byline|writer|reporter|reviewer|rezensent(?:in)?|recensent|written|posted) ?: ?)",
    r"(?i:curated by ?:? )",
    rf"(?i:authors? )(?={_CAPITAL})",
    r"(?i:(?:view )?(?:all |more |alle |mehr )?(?:posts|articles|stories|beiträge|artikel) (?:by|von) )",
    r"(?i:(?:text|interview|bericht|story|words|report|reportage|kommentar|analyse|protokoll|recherche|entrevista|"
    r"intervista|tekst|texto|testo|texte|texter?|fotos?)(?: (?:und|and|et|y|e|en|i|&) \w+)? ?: ?)",
    rf"(?i:interview )(?={_CAPITAL}\S+ {_CAPITAL}\S+$)",
    r"(?i:(?:ein(?:e)? )?(?:\w+ )?(?:text|artikel|geschrieben|verfasst|veröffentlicht|gastbeitrag|kommentar|interview|"
    r"analyse|beitrag|erstellt|gepostet|publiziert|aufgezeichnet|eingestellt|eingereicht) von\b ?:? ?)",
    r"Von:? (?=\S+ \S)",
    rf"von:? {_NAME}",
    rf"von (?={_CAPITAL}\w+$)",
    r"(?i:autor(?:/in|\*in|:in|in|innen|en|es|as|a|i|zy|ka|e)? ?: ?|redaktion ?: ?|quelle ?: ?)",
    rf"Autor(?:in)? (?={_CAPITAL})",
    rf"(?:Tekst|Texte?|Texto|Testo|Teksti|Words) {_NAME}",  # a label in an element of its own
    r"(?i:(?:[ée]crit|publi[ée]e?|post[ée]e?|mise? en ligne|propos recueillis|rédigé|article|texte) par\b ?:? ?)",
    rf"[Pp]ar:? (?={_CAPITAL})",
    r"(?i:auteure?s? ?: ?|autrice ?: ?|avtor(?:ji|ica)? ?: ?|autors ?: ?|autor(?:ė|ius|iai) ?: ?|auto[rř]i ?: ?|reportagem ?: ?|"
    r"razgovarala? ?: ?|szöveg ?: ?|beszélgetett ?: ?)",
    rf"De(?: ?:)? (?={_CAPITAL}\w+ {_CAPITAL}\w+$)",
    rf"de (?={_CAPITAL}\w+ {_CAPITAL}[\w-]+$)",
    r"Theo (?=[A-Z]{3,}$)",
    r"(?i:(?:escrit[oa]|publicad[oa]|postad[oa]|subido|enviado|texto|redactado|redacción) por\b ?:? ?|por ?: ?)",
    rf"[Pp]or (?={_CAPITAL})",
    r"(?i:a cura di ?:? ?|(?:scritto|pubblicato|postato|inserito|inviato) da ?:? ?|di ?: ?|"
    r"(?:articolo|test[oi]|reportage|intervista|servizio)(?: e \w+)? di ?:? ?)",
    rf"[Dd]i {_NAME}",
    r"(?i:(?:geschreven |gepubliceerd |geplaatst |gepost |toegevoegd )?door\b ?:? )",
    r"(?i:(?:oprac(?:owa[łl]a?|owanie)?\.?|napisa[łl]a?|przygotowa[łl]a?|připravila?|zpracovala?) ?:? )",
    rf"(?i:(?:dodane |opublikowane )?przez |dodał[ao]?(?: ?:)? |vložil[ao]?(?: ?:)? |pridal[ao]?(?: ?:)? )(?={_CAPITAL})",
    r"(?i:(?:skrevet|publisert|publicerad|publiceret|skriven|upplagd|inlagd|postad|postet|indsendt|sendt|lagt (?:inn|ut|op)|"
    r"opprettet|oprettet|skapad) (?:af|av) ?:? ?)",
    rf"(?i:lähettänyt|julkaissut|kirjoittanut|gönderen|bejegyezte|közzétette)(?: ?:)? (?={_CAPITAL})",
    rf"(?i:đăng bởi|αναρτήθηκε από|δημοσιεύτηκε από|diposting oleh|publicat per)(?: ?:)? (?={_CAPITAL})",
    rf"A[fv]:? (?={_CAPITAL})",
    rf"a[fv]:? {_NAME}",
    r"(?i:автор(?:ы|и|ка|ки)?(?: (?:текста|статьи|тексту|статті))? ?: ?|текст ?: ?|корреспондент ?: ?|кореспондент(?:ка)? ?: ?|"
    r"репорт[её]р ?: ?|журналист(?:ка)? ?: ?|журналістка? ?: ?|новинар ?: ?)",
    r"Автор (?=[А-ЯІЇЄ])",
    r"(?i:(?:подготовил[аи]?|підготу(?:вав|вала|вали)|беседовал[аи]?|записал[аи]?|записа(?:в|ла)|розмовля(?:в|ла)|спілкува(?:вся|лас[яь])|"
    r"интервью взял[аи]?|опубликовал[аи]?|опублікува(?:в|ла)|разговор водио|разговарала?) ?:? ?)(?=[А-ЯІЇЄҐЂЈЉЊЋЏ])",
    r"(?:от|ОТ|От) (?=[А-Я]\S+ [А-Я])",
    r"(?i:yazan ?: ?|yazar(?:ı)? ?: ?|haber ?: ?|muhabir ?: ?|röportaj ?: ?|szerző(?:k)? ?: ?|írta ?: ?|riporter ?: ?|"
    r"kirjoittaja ?: ?|tekst[ij] ?: ?|toimittaja ?: ?)",
    r"(?i:συντάκτ(?:ης|ρια) ?: ?|γρ[άα]φ(?:ει|ουν)(?: ο| η| οι)?:? |"
    r"κε[ίι]μενο ?: ?|ρεπορτ[άα]ζ ?: ?|επιμέλεια ?: ?|αρθρογράφος ?: ?|"
    r"συνέντευξη ?: ?|(?:(?:απ[όο] )?(?:τον|την|τη|τους|το)|απ[όο]|του|της|των):? )(?=[Α-ΩΆΈΉΊΌΎΏ])",
    r"(?i:(?:scris|publicat|realizat) de ?:? ?|de către |napsala? ?:? ?|piše ?: ?|пише ?: ?|аутор(?:ка)? ?: ?|tác giả ?:? ?|"
    r"(?:bài|tin)(?:(?:,| và|,? -) (?:ảnh|clip|video))? ?: ?|thực hiện "
    r"?: ?|phóng viên ?: ?|penulis ?: ?|pewarta ?: ?|jurnalis ?: ?|"
    r"wartawan ?: ?|laporan ?: ?|kontributor ?: ?|oleh(?: ?: ?| ))",
    rf"(?:Penulis|Pewarta|Reporter|Theo|Oleh) {_NAME}",
    rf"unsere[rmn]? [\w-]+ {_NAME}",
    r"(?:بقلم|كتب(?:ت)?(?: ?:)?|إعداد|أعد(?:ه|ها|ته)|تحرير|الكاتب(?:ة)?|حوار|تقرير)(?: ?[:：/-] ?| )(?=\S)",
    r"به قلم ?:? ?(?=\S)",
    r"(?:(?:خبرنگار|نویسنده|گزارشگر|گزارش|تحریر|رپورٹ|رپورٹر|مصنف|کالم نگار|از قلم) ?[:：/-] ?)(?=\S)",
    # A place or a role: 'القاهرة: سامي حداد'
    r"(?:(?:[\u0620-\u06ff]+ ){0,2}[\u0620-\u06ff]+ ?: ?|[\u0620-\u06ff]+ [-–—] )(?=[\u0620-\u06ff]+ [\u0620-\u06ff])",
    r"(?:נכתב (?:על ידי|ע\"י)|מאת|כתבה|כתבת?|כתבו|כתבנו|כתבתנו|סופר(?:ת)?)(?!\w) ?[:：]? ?(?=\S)",
    r"(?:(?:द्वारा|लेखक|रिपोर्टर|रिपोर्ट|लेखिका|संवाददाता|प्रस्तुति) ?[:：-]? ?|(?:লেখক|লিখেছেন|প্রতিবেদক|প্রতিবেদন) ?[:：-]? ?)(?=\S)",
    r"(?:โดย|ผู้เขียน|เรื่อง|ผู้สื่อข่าว|เขียนโดย|ผู้เรียบเรียง|เรียบเรียง) ?[:：]? ?(?=\S)",
    r"(?:取材・)?文 ?[/／:：=＝] ?",
    r"(?:著者|執筆|ライター|撰文) ?[:：/／=＝] ?",
    r"(?:記者|记者|作者) ?[:：/／]? ?",
)
BY = re.compile(f"^(?:{'|'.join(_BY)})")

LABELS = (
    r"(?i:autor(?:in|a|ka|ul|i|y|zy)?|author|auteure?|autore|автор(?:ка|ы|и)?|аутор(?:ка)?|текст|text|texte|texto|testo|tekst[ij]?|yazan|haber|muhabir|"
    r"szerző|írta|kirjoittaja|toimittaja|συντάκτ(?:ης|ρια)|ρεπορτάζ|κείμενο|αρθρογράφος|репорт[её]р|корреспондент|кореспондент(?:ка)?|"
    r"журналист(?:ка)?|журналістка?|новинар|пише|piše|tác giả|bài(?:, ảnh| "
    r"và ảnh)?|thực hiện|phóng viên|penulis|pewarta|reporter|jurnalis|oleh|"
    r"scris de|words|written by|reported by|curated by|autor(?:ė|ius)|autors|avtor(?:ica)?|reportagem|razgovarala?|szöveg|"
    r"rédigé par|escrito por|"
    r"scritto da|geschrieben von|geschreven door)|"
    "به قلم|گزارش|כתבה|بقلم|كتب(?:ت)?|إعداد|الكاتب(?:ة)?|خبرنگار|نویسنده|گزارشگر|تحریر|رپورٹ|از قلم|"
    "כתבת?|מאת|נכתב על ידי|लेखक|लेखिका|रिपोर्ट|रिपोर्टर|লেখক|প্রতিবেদক|লিখেছেন|"
    "ผู้เขียน|เรื่อง|โดย|ผู้สื่อข่าว"
)
"""What says, before a colon, that the names of authors follow."""
_WORD = r"[\w’'-]+"
SAYS_BY = re.compile(
    rf"{_SAID}|(?:{LABELS}) ?[:：] ?(?=\S)|(?:به قلم|द्वारा|بقلم|מאת|נכתב על ידי|লিখেছেন|ผู้เขียน|โดย) (?=\S)|"
    rf"(?i:written by|curated by|posted by|a cura di|(?:scritto|pubblicato|postato|inserito) da|"
    rf"(?:escrito|publicado|postado|subido) por|(?:rédigé|écrit|publié|posté|mis en ligne) par|"
    rf"(?:geschreven|geplaatst|gepost) door|scris de|(?:geschrieben|verfasst|erstellt|gepostet|aufgezeichnet|eingestellt) von|"
    rf"(?:upplagd|skriven|lagt inn|skrevet) av|(?:indsendt|skrevet) af|lähettänyt:?|gönderen:?|vložila?:?|dodała?:?|"
    rf"diposting oleh|đăng bởi|bejegyezte:?|αναρτήθηκε από|"
    rf"γρ[άα]φ(?:ει|ουν)(?: ο| η| οι)?|απ[όο](?: "
    rf"τον| την| τη)?|του|της|των|подготовил[аи]?|підготу(?:вав|вала|вали)|"
    rf"беседовал[аи]?|розмовля(?:в|ла)|připravila?|przygotowa[łl]a?|penulis|oleh) (?={_CAPITAL}{_WORD} {_CAPITAL}{_WORD})"
)
"""How the line of an author begins, in languages that a capital and 'By' do not tell it in."""

_FIELDS = (
    "staff|senior|chief|lead|deputy|managing|executive|associate|assistant|contributing|guest|special|foreign|political|"
    "economics?|business|science|health|sports?|crime|court|education|environment|technology|tech|news|national|"
    "international|digital|multimedia|investigative|freelance|data|local|city|features?|entertainment|diplomatic|defence|"
    "defense|security|europe|asia|africa|us|uk|washington|white house|westminster|night|web|online|opinion|audience|photo|"
    "video|content|tv|television|research|product|marketing|shopping|travel|food|culture|arts|media|royal|world|money|breaking|reviews?|books?|games?|film|music|"
    "communications?|comms|public affairs|public relations"
)
_ROLES = (
    "editor(?:-in-chief|[ -]at[ -]large)?|reporter|correspondent|writer|journalist|columnist|contributor|commentator|"
    "analyst|critic|blogger|photographer|producer|author|intern|strategist|specialist|manager|director|professor|lecturer|"
    "founder|ceo|cto|cfo|cmo|[se]?vp|consultant|expert|reviewer|dietitian|nutritionist|researcher|"
    "chefredakteur(?:in)?|redakteur(?:in)?|redaktor(?:in|ka)?|reporterin|korrespondent(?:in)?|journalistin?|"
    "volontär(?:in)?|autor(?:in)?|ressortleiter(?:in)?|politikredakteur(?:in)?|kolumnist(?:in)?|praktikant(?:in)?|"
    "fotograf(?:in)?|újságíró|szerkesztő|riporter|novinark?a?|redaktork?a?|novinář(?:ka)?|redactor|"
    "journaliste|correspondante?|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|grand reporter|chroniqueu(?:r|se)|pigiste|"
    "periodista|redactora?|corresponsal|enviad[oa] especial|colaboradora?|columnista|"
    "giornalista|inviat[oa]|redat(?:tore|trice)|corrispondente|collaborat(?:ore|rice)|"
    "jornalista|repórter|redatora?|correspondente|colunista|estagiári[oa]|"
    "redacteur|verslaggever|verslaggeefster|columniste|"
    "dziennikarz|dziennikarka|korespondent(?:ka)?|publicyst(?:a|ka)|"
    r"\w{3,12}(?:skribent|redaktör|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?)|"
    "redaktor(?:ka)? (?:wydania|prowadzący|prowadząca|naczelny|naczelna)|"
    "skribent|krönikör|kommentator|forfatter|författare|debattør|debattör|kirjailija|toimittaja|kolumnisti|"
    "корреспондент|журналист(?:ка)?|кореспондент(?:ка)?|журналістка?|редактор|обозреватель|"
    "muhabir(?:i)?|editör|yazar(?:ı)?"
)
RANK = re.compile(
    r"(?<!\w)(?:(?:(?:Staff|Master|Gunnery|Technical|Tech\.|1st|First|Senior) )?(?:Sgt\.|Sergeant)(?: 1st Class| Major)?|"
    r"Petty Officer (?:1st|2nd|3rd) Class|Airman 1st Class|Senior Airman|(?:Lance )?Cpl\.|Spc\.|Pfc\.|"
    rf"(?:1st |2nd )?Lt\.(?: Col\.| Cmdr\.)?|Capt\.|Maj\.|Col\.|Cmdr\.) {_NAME}"
)
"""A soldier's rank before a full name."""
_CALLINGS = (
    "attorney|lawyer|solicitor|barrister|educator|teacher|coach|trainer|therapist|physician|doctor|nurse|scientist|engineer|"
    "advis[eo]r|planner|officer|president|chair(?:man|woman)?|fellow|candidate|representative|advocate|architect|designer|"
    "developer|economist|historian|grader|sommelier|stylist|horticultur(?:al)?ist|horticulturalist|veterinarian|pharmacist|"
    r"psychiatrist|\w+ologist|\w+ographer|rechtsanw[aä]lt(?:in)?|professorin|dozent(?:in)?|\w*forscher(?:in)?|\w*wissenschaftler(?:in)?|"
    r"\w*leiter(?:in)?|\w*sprecher(?:in)?|ingenieur(?:in)?|\w*expert(?:e|in)|avocate?|chercheu(?:r|se)|économiste|historienn?e?|"
    r"abogad[oa]|profesora?|investigadora?|economista|curator|archivist|librarian|conservator|headteacher|avvocat[oa]|professoressa|docente|ricercat(?:ore|rice)|advogad[oa]|"
    r"onderzoeker|hoogleraar|advocaat"
)
"""What people are who write now and then: names too, so that they count only where they stand apart from one."""
_CASELESS_ROLES = (
    "مراسل(?:ة)?|صحفي(?:ة)?|محرر(?:ة)?|كاتب(?:ة)?|إعلامي(?:ة)?|خبرنگار|"
    "نویسنده|روزنامه[‌ ]?نگار|نامہ نگار|صحافی|כתבת?|עיתונאית?|פרשנית?|עורכת?|"
    "संवाददाता|पत्रकार|रिपोर्टर|ब्यूरो|प्रतिनिधि|নিজস্ব প্রতিবেদক|প্রতিবেদক|প্রতিনিধি|সাংবাদিক|রিপোর্টার|ผู้สื่อข่าว|นักเขียน"
)
"""Roles in scripts without capitals, where a name's end cannot be told from its form."""
_OF = "for|of|at|in|der|für|bei|de|du|del|di|am|im"
_ACCOUNTS = r"twitter|facebook|linkedin|instagram|bluesky|mastodon|x\.com|e-?mail|follow|rss|website|bio|profile"

ROLE_ONLY = re.compile(
    rf"(?i:(?:(?:the|our|a|an|und|and|&|for|of|at|in|{_FIELDS})\s+){{0,5}}(?:(?:{_ROLES}|{_CALLINGS})s?|{_FIELDS})(?:\s+(?:{_OF})\b.{{0,60}})?)"
)
ROLE_BEFORE = re.compile(rf"^(?i:(?:(?:{_FIELDS})\s+){{0,3}}(?:{_ROLES})s?)[:,]?\s+{_NAME}")
ROLE_AFTER = re.compile(
    rf"(?i:(?:\s+(?:{_ACCOUNTS}))+)$"
    r"|\s+(?:The )?(?:Associated Press|Canadian Press|Press Association|Agence France-Presse|Bloomberg News)$"
    rf"|[\s,/–—|-]+(?i:(?:(?:{_FIELDS})[\s/&-]+(?:and\s+)?){{0,4}}(?:{_ROLES})s?)(?:\s+(?:for|at|of|in)\b.*)?$"
    rf"|\s+(?:in|aus|from|à)\s+{_CAPITAL}\S+(?:\s\S+)?$"
    r"|\s*(?:기자|특파원|논설위원|선임기자|記者|记者)(?:\s*외\s*\d+명)?$|\s*외\s*\d+명$"
    rf"|(?:\s*[,–—|-]\s*|\s+)(?:{_CASELESS_ROLES})(?!\w).{{0,60}}$"
)
CASELESS_ROLE = re.compile(rf"(?:{_CASELESS_ROLES})(?!\w)")
ROLE_WITHIN = re.compile(rf"(?i:\b(?:{_ROLES}|{_CALLINGS})s?\b)|(?<!\w)(?:{_CASELESS_ROLES})(?!\w)")
OFFICE = re.compile(
    r"(?i:(?:[\w&-]+\s+){1,4}(?:officer|director|manager|specialist|coordinator|president|secretary|spokes(?:person|man|woman)|"
    r"representative|strategist|assistant|sprecher(?:in)?|referent(?:in)?))"
)
"""What somebody is in an office, written like a name: 'Public Affairs Officer'."""
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
        "佚名|匿名|小编|小編|网友|網友|본문|フォロー|구독하기|关注|"
        "مدير|مدير الموقع|ادمن|админ|администратор|администратор сайта|διαχειριστής|"
        "gastautor|gastbeitrag|for immediate release|press release|"
        "various authors|various|guest post|guest contributor|view profile|autoren|auteurs|autores|"
        "free trial|learn more|get started|book a demo|request a demo|get a demo|contact sales|sign in|sign up|log in|buy now|"
        "shop now|add to cart|find out more|jetzt kaufen|mehr erfahren|en savoir plus|leer más|saiba mais|scopri di più"
    ).split("|")
)
"""What stands in author fields and is nobody's name."""

LATER_WRITER = re.compile(r"(?<=\s[–—|·•-]\s)[Ww]ritten by (?=[A-Z])|(?<=[|·•] )[Bb]y (?=[A-Z])")
"""Where behind the one who looked a text over the one stands who wrote it: 'Reviewed by Jane Roe, MD — Written by John Doe'."""
LATER_LABEL = re.compile(
    r"(?i:\b(?:autor(?:in|a|ka|e)?|authors?|auteure?|autore|автор(?:ка)?|аутор|"
    r"yazan|yazar|written by|penulis|reporter|tác giả|szerző|συντάκτης) ?: )|"
    r"(?<!\w)(?:بقلم|الكاتب|خبرنگار|نویسنده|लेखक|লেখক|ผู้เขียน) ?: "
)
"""'Author:' in the middle of a line of labels: 'Date: 5 May Author: Jane Roe Source: ...'."""
_OTHERS = (
    r"photos?|photographs?|fotos?|beeld|fotografie|fotografía|fotoğraf|bild(?:er)?|kuvat?|foto(?:graf)?s?|billeder?|valokuvat?|зображення|фото|снимк[аи]|снимки|"
    r"illustrations?|grafik|quelle|source|fuente|fonte|źródło|источник|джерело|zdroj|forrás|sursa|kaynak|izvor|извор|nguồn|sumber|ảnh|"
    r"datum|date|kamera|video|redaktion|rubrik|category|ressort|editor(?:es|"
    r"a)?|editör|edited by|edição|edición|edycja|redaktor(?:ka)?|"
    r"редактор(?:ка|ы)?|φωτογραφ(?:ίες|ία)|φωτό|πηγή|biên tập|penyunting|перевод|переклад|превод|çeviri|translated by"
)
_CASELESS_OTHERS = (
    "تصوير|المصدر|تحرير|ترجمة|مونتاج|عکس|منبع|مترجم|ویراستار|צילום|צילומים|תמונה|עריכה|מקור|תרגום|फोटो|स्रोत|संपादन|সম্পাদনা|ছবি|সূত্র|"
    "ภาพ|ภาพถ่าย|ที่มา|แปล|บรรณาธิการ"
)
OTHER_LABEL = re.compile(
    rf"(?<=[^\s:;,.])(?:[.,;]? (?i:{_OTHERS}) ?: ?.*|,? (?:beeld|bild|foto|kuvat|kuva|fotó) (?={_CAPITAL}).*|"
    rf"[,،]? (?:{_CASELESS_OTHERS}) ?[:：] ?.*)"
)
OTHER_BY = re.compile(
    r"(?<=[^\s:;.,]),? (?:[Ee]dited|EDITED|[Tt]ranslated) [Bb][Yy]\b.*|"
    r"(?<=[^\s:;.,])\s*[-–—|/·,;]\s*(?i:(?:foto\w*|photos?|photograph\w*|bilder|imagen\w*|imágenes|video|illustra\w*|grafik) "
    r"(?:di|de|by|von|par|por|door|van)) .*|"
    r"\s*[|·•]\s*(?:[Pp]hotography|[Pp]hotographs|[Pp]hotos|[Pp]ictures|[Ii]llustrations?|[Bb]ilder|[Ff]otos) "
    r"(?=[^\W\d_a-z]\w+ [^\W\d_a-z]).*"
)
"""'Written by Jane Roe Edited by John Doe', 'Testo di Jane Roe - Foto di John Doe': who only helped."""
"""Where another label follows the names, with what is after it: 'Text: Jane Roe, Photos: John Doe'."""
NO_AUTHOR = re.compile(
    r"(?i:editor(?:es|a)? ?: |editör ?:|редактор(?:ка|ы)? ?:|redaktor(?:ka)? "
    r"?: |(?:edited|translated|fact[- ]checked|(?:medically|clinically|technically|legally|expert) reviewed) by\b|"
    r"toimetas |toimetaja ?:|urednik |uredila? |urednica |edycja ?: |edição ?:|edición ?:|penyunting ?:|biên tập ?:|"
    r"source ?: |fuente ?: |источник ?:|джерело ?:|kaynak ?:|nguồn ?:|sumber "
    r"?:|πηγή ?:|(?:(?:media|press|news|investors?|pr|company|corporate|and|&) )*contacts?\b|"
    r"(?:presse?|medien|pers)-?(?:kontakte?|contact)\b|kontakte? ?:|contactos?\b|contatti\b|contatos?\b)|"
    r"(?:المصدر|تصوير|ترجمة|منبع|عکس|مترجم|צילום|מקור|תרגום|"
    r"फोटो|स्रोत|ছবি|সূত্র|ภาพ|ที่มา) ?[:：]"
)
"""Says at the start of a line that it names somebody else than the author: an editor, a source, whom the press may ask."""
SOURCE = re.compile(
    r"(?i:(?:source|fuente|fonte|bron|kilde|källa|lähde|zdroj|źródło|forrás|sursa|kaynak|izvor|vir|извор|източник|"
    r"источник|джерело|πηγή|nguồn|sumber)) ?: ?|(?:المصدر|منبع|מקור|स्रोत|সূত্র|ที่มา|来源|來源|출처|出典|出處) ?[:：] ?"
)
"""What says that the name of an agency or a paper follows."""
TITLE = re.compile(
    r"^(?:(?:Univ\.-)?(?:(?:Prof|Dr|Doctor|Dipl\.-Ing|PD|Priv\.-Doz|Doz|Mag)\.?|Rechtsanw(?:alt|ältin)|(?:RA|RAin)\.?(?= )|"
    r"(?:Dott|Dott\.ssa|Avv|Ing|Arch|Mgr|MUDr|JUDr|PhDr|RNDr|PaedDr|ThDr|MVDr|Bc|Doc|Lic|Mtr[oa]|Dr[as]|Drs|Ir)\.|"
    r"Dottor(?:e|essa)|Avvocato|Maître)"
    rf"(?: ?(?:med|phil|rer|nat|jur|iur|theol|pol|oec|ing|habil|h\. ?c|hc|dent|vet|sc)\.)*\s+)+{_NAME}"
)
"""Academic titles before a full name."""
DEGREE = re.compile(
    r"(?:[ ,]+(?:RN|MD|M\.D\.|PhD|Ph\.D\.?|BSN|MSN|DNP|CPA|CFP®?|CFA|CEPF®?|CPP|PSP|MBA|DDS|DMD|JD|J\.D\.|LCSW|MPH|RDN?|LDN|CSCS|"
    r"DVM|DPT|EdD|Esq\.?|FACP|FACLM|FAAP|CISSP|PMP|PE)|[ ,]+(?:[A-Z]\.?[a-z]?[A-Z][A-Za-z.]{0,3} ?)?[’'‘]\d\d(?!\d))+$"
)
"""Degrees and titles of professions after a name, and the year of a class as colleges print it: 'Jane Roe ’14, MBA ’18'."""
FIRM = re.compile(
    rf"(?:(?i:on behalf of) )?(?P<name>{_CAPITAL}[\w’'-]+(?:, {_CAPITAL}[\w’'-]+)*,? (?:&|and) {_CAPITAL}[\w’'-]+,? "
    r"(?:P\. ?C\.|P\. ?A\.|L\. ?L\. ?P\.|P\. ?L\. ?L\. ?C\.|L\. ?P\. ?A\.|A\. ?P\. ?C\.|LLP|PLLC|PLC|LLC|LPA|APC|PC|PA))"
)
"""A firm called by the surnames of its partners, whose form of law would pass for initials: 'Roe & Doe, P.C.'."""
INCORPORATED = re.compile(
    rf"(?P<name>{_CAPITAL}[^,;:|/]{{1,60}}?)(?:,| (?:Pty|Co|Pte|Pvt)\.?,?) "
    r"(?:Inc|Incorporated|Ltd|Limited|Corp|PLLC|LLC|LLP|L\.L\.C|L\.L\.P|GmbH|plc|PLC)\.?"
)
"""A company with its form of law behind a comma: 'Harbour Cold Chain, Inc.'."""

ACCOUNT = re.compile(
    r"(?i)\w*admin\w*|wordpress\w*|\w*_?editor\d*|webteam|webredaktion\w*|(?=\D+\d+\D+\d)[a-z0-9_]{14,}"
)

_BODIES = (
    "staff|news ?room|news ?desk|editors|editorial(?: board| team| staff)?|desk|team|redaktion|redaktionsteam|rédaction|"
    "redacción|redaccion|redazione|redação|redactie|redakcja|redaktionen|redaksjonen|toimitus|редакция|редакція|agencies|"
    "agenturen|agencias|agências|agenzie|agences|agentschappen|correspondents|contributors|reporters|writers|"
    r"gmbh|e\.\s?v|ag|inc|incorporated|ltd|limited|llc|llp|pllc|plc|corp|co|company|group|gruppe|gesellschaft|verband|verein|university|universität|"
    r"université|universidad|università|college|institute?|institut|foundation|stiftung|fondation|fundación|association|"
    r"society|ministry|ministerium|department|office|agency|\w*agentur|pressestelle|presse(?:mitteilung|team)?|"
    r"comunicação|assessoria|imprensa|comunicación|prensa|comms|communications?|relations|"
    r"press release|pr newswire|newswire|business wire|globenewswire|"
    "zeitung|tageblatt|tagblatt|anzeiger|rundschau|nachrichten|kurier|magazin|magazine|journal|gazette|tribune|times|post|"
    "herald|chronicle|daily|weekly|newspaper|news|online|media|medien|verlag|publishing|publications|radio|television|tv|"
    "blog|podcast|network|studio|studios|shop|store|club|council|committee|partnerschaft|service|services|solutions|"
    "software|marketing|support|community|admissions|library|museum|church|bank|architecture|architects|clinic|center|centre|zentrum|hospital"
)
_DOMAINS = "com|org|net|de|at|ch|fr|es|it|pt|br|nl|pl|ru|ua|uk|eu|info|io|co|tv|is|tr|news"
_NEWSROOMS = (
    "هيئة التحرير|فريق التحرير|التحرير|وكالات|وكالة|وكالة الأنباء|أخبار|جريدة|"
    "صحيفة|موقع|شبكة|قناة|قسم|تحریریه|تحریریہ|خبرگزاری|روزنامه|گروه|سرویس|پایگاه|"
    "ڈیسک|ویب|نیوز|ادارہ|ایجنسی|מערכת|שירות|חדשות|סוכנות|סוכנויות|עיתון|डेस्क|डेस्‍क|न्यूज|न्यूज़|एजेंसी|एजेंसियां|ब्यूरो|टीम|समाचार|संवाददाता|संवाद|"
    "নিজস্ব|স্টাফ|জেলা|উপজেলা|বিশেষ|निज|विशेष|ডেস্ক|প্রতিবেদক|প্রতিনিধি|রিপোর্টার|রিপোর্ট|নিউজ|অনলাইন|সংবাদদাতা|সম্পাদকীয়|"
    r"redaksi|tim redaksi|toimitus|szerkesztőség|redacția|redacţia|redakce|redakcija|"
    r"redaktionen|ban biên tập|nhóm pv|pv|phóng viên|báo|tạp chí|thông tấn\w*|"
    r"редакци\w*|редакці\w*|пресс-служба|прес-служба|агентств\w*|новости|новини|вести|известия|администрация|σύνταξη\w*|συντακτική|ομάδα|πρακτορείο|"
    r"ειδήσε\w+|νέα|εφημερίδα|haber|merkezi|ajansı|haberler\w*|gazetesi|web|agencies|uredništvo|уредништво"
)
ORGANISATION = re.compile(
    rf"^(?:The|Die|Der|Das|Het|Los|Las|Les)\s|\beG\b|(?:Sp\. z o|s\.r)\.o\.|\bSARL\b|\bB\.V\.|_team\b|"
    rf"(?i:(?<!\w)(?:volks|amts|wochen|gemeinde|handels|abend|mittags|sonntags)blatt\b|rotes kreuz|red cross|"
    rf"croix-rouge|cruz roja|croce rossa)|"
    rf"(?i:\b(?:{_BODIES})\b\.?)|(?i:\.(?:{_DOMAINS})\b)|®|™|редакц|新聞|新闻|日報|日报|通信|編集部|编辑部"
)

NEWSROOM = re.compile(rf"(?i:(?<![\w-])(?:{_NEWSROOMS})(?![\w-]))|กองบรรณาธิการ|ข่าว|ออนไลน์")
"""Newsrooms and agencies in languages where the name of a person has no such word."""

NOT_A_NAME = re.compile(
    r"[@#:;/\\|<>{}=*%$€£?!\"“”„…©]|\.\.\.|https?|www\.|\b(?:19|20)\d\d\b|"
    r"(?i:\b(?:read|size|edited|publisert|oppdatert|stand|contents|joined|member|moderator|ambassador|credit|minutes?|"
    r"updated?|published|posted|ago|comments?|share|follow|subscribe|photo|image|uhr|views?|reviewed|click|your|you|this|"
    r"that|from|about|how|what|why|our|is|are|all|posts?|articles?|latest|related|sponsored|directory|strategy|api|courses|inhalte|autorenseite|wortlaut|journalism|tests|review|copyright|reserved|licensed|certified|alle|"
    r"beiträge|artikel|ist|über|für|mit|lesezeit|teilen|drucken|folgen|kommentare?|pour|dans|avec|lire|para|sobre|más|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|"
    r"venerdì|(?:segunda|terça|quarta|quinta|sexta)-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|"
    r"wtorek|czwartek|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|senin|selasa|rabu|kamis|jumat|понедельник|вторник|четверг|понеділок|"
    r"вівторок|pazartesi|salı|çarşamba|perşembe|cumartesi|"
    r"opt-out|signals?|honou?red|tips|"
    r"tutti|articoli|leggi|january|february|september|october|november|december|monday|tuesday|wednesday|thursday|"
    r"saturday|januar|februar|oktober|dezember|montag|dienstag|mittwoch|donnerstag|samstag|sonntag)\b)|"
    r"^(?:Ort|Thema|Rubrik|Kategorie|Seite|Ressort) |^Meet (?:Dr|the|The|our|Our)\b|[a-z]{2}[A-Z][a-z]+[A-Z][a-z]{2}"
)
"""What no name has in it: such words, and words that ran together. Months and days that are also names (April, May, August,
Friday) are not listed."""

WEEKDAYS = (
    "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|pondelok|utorok|streda|"
    "štvrtok|piatok|nedeľa|ponedjeljak|ponedeljak|ponedeljek|utorak|torek|srijeda|sreda|četvrtak|četrtek|petak|petek|subota|"
    "nedjelja|nedelja|понедељак|уторак|среда|четвртак|петак|субота|недеља|понедельник|вторник|четверг|пятница|суббота|воскресенье|"
    "понеділок|вівторок|середа|четвер|п['’]ятниця|неділя|понеделник|четвъртък|петък|събота|неделя|вторник|сабота|недела|четврток|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|"
    "δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή"
)
"""The days of the week as bylines in many languages have them before a date. With a capital some are
surnames (Domingo, Sobota)."""

COMBINING = "\u0300-\u036f\u0591-\u05c7\u064b-\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u0e00-\u0e7f"
"""Signs of vowels and the like, of which Python's `\\w` knows nothing, with the letters of their scripts."""

PARTICLES = frozenset(
    "de da do dos das del della di du d la le el al von van vom zu zur zum der den ter ten te bin ibn ben bint abu y e i "
    "und af av mac mc st san santa o wa".split()
)
CITIES = frozenset(
    (
        "new york|new york city|new delhi|los angeles|san francisco|hong kong|tel aviv|buenos aires|são paulo|sao paulo|"
        "rio de janeiro|mexico city|ciudad de méxico|den haag|frankfurt am main|frankfurt/main|washington dc|st. petersburg|"
        "kuala lumpur|cape town|palma de mallorca|las vegas|san diego|new orleans|salt lake city|santiago de chile|la paz|"
        "नई दिल्ली|new delhi|tp. hồ chí minh|hồ chí minh|hà nội|نئی دہلی|تل أبيب|תל אביב|באר שבע|"
        "belo horizonte|porto alegre|são luís|san josé|san jose|ciudad juárez|las palmas|nueva york|nueva delhi|nova iorque|"
        "nova york|le havre|la rochelle|la haye|addis ababa|phnom penh|ho chi minh city|dar es salaam|nowy jork|nowe delhi|"
        "nizhny novgorod|"
        "нижний новгород|нью дели|кривий ріг|the hague|st. gallen|sankt gallen|abu dhabi|bad homburg|santa fe"
    ).split("|")
) | frozenset(
    (
        "burkina faso|sierra leone|costa rica|puerto rico|el salvador|sri lanka|saudi arabia|south africa|south korea|"
        "north korea|new zealand|cape verde|cabo verde|ivory coast|papua new guinea|south sudan|united states|united kingdom|"
        "united arab emirates|equatorial guinea|dominican republic|czech republic|central african republic|solomon islands|"
        "marshall islands|faroe islands|san marino|northern ireland|new caledonia|timor leste|côte d’ivoire|côte d'ivoire|"
        "hong kong sar|west bank|gaza strip|arabia saudí|arabia saudita|nueva zelanda|nuova zelanda|corea del sur|"
        "corea del sud|coreia do sul|estados unidos|stati uniti|états-unis|reino unido|regno unito|royaume-uni|"
        "república dominicana|afrique du sud|corée du sud|áfrica do sul|nouvelle-zélande|arabie saoudite|"
        "new hampshire|new jersey|new mexico|north carolina|south carolina|north dakota|south dakota|rhode island|"
        "west virginia|british columbia|nova scotia|new brunswick|new south wales|south australia|western australia|"
        "baden-württemberg|nordrhein-westfalen"
    ).split("|")
)
"""Places of two words, which would pass for a person where they follow a name: 'Jane Roe, New York'."""
