"""Menus, trails and lists of sections, languages and contents, and lone lines that are left of them."""

from __future__ import annotations

from pipeline.rules.model import Rule

BREADCRUMB = Rule(
    "navigation.breadcrumb", "navigation",
    why="Section names parted by arrows or slashes, the first one the home page.",
    match="start", max_chars=260, where="edge",
    patterns={
        "en": (r"(?:home|homepage|news|you are here:?|front page|start|blog) ?(?:[>»/›|·•→]|::|\\) ?\S.{0,220}[^.]\Z",),
        "de": (
            r"(?:startseite|home|sie sind hier:?|nachrichten|start) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",
            r"sie sind hier:?.{0,160}",
        ),
        "fr": (r"(?:accueil|vous êtes ici ?:?) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "es": (r"(?:inicio|portada|estás en ?:?|usted está aquí ?:?|noticias) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "it": (r"(?:home|sei in ?:?|ti trovi qui ?:?|notizie) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "pt": (r"(?:início|home|página inicial|você está aqui ?:?|está em ?:?|notícias) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "nl": (r"(?:home|u bent hier ?:?|je bent hier ?:?|nieuws) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "pl": (r"(?:strona główna|start|jesteś tutaj ?:?|jesteś w ?:?|wiadomości) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "ru": (r"(?:главная|вы здесь ?:?) ?[>»/›|·•→-] ?\S[^.,]{0,160}\Z",),
        "uk": (r"(?:головна|ви тут ?:?) ?[>»/›|·•→-] ?\S[^.,]{0,160}\Z",),
        "tr": (r"ana ?sayfa ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "el": (r"αρχική ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
        "ar": (r"الرئيسية ?[>»/›|·•→«‹\"] ?\S.{0,220}[^.]\Z",),
        "he": (r"(?:ראשי|דף הבית) ?[>»/›|·•→«‹\"] ?\S.{0,220}[^.]\Z",),
        "zh": (
            r"(?:首页|首頁|当前位置|您的位置|您現在的位置|你的位置)[:： ]*[>»/›|·•→\"].{0,120}\Z",
            r"(?:当前位置|您的位置|您現在的位置|你的位置).{0,120}",
        ),
        "ja": (r"(?:ホーム|トップ|top) ?[>»/›|·•→\"] ?\S.{0,120}\Z",),
        "ko": (r"(?:홈|home) ?[>»/›|·•→\"] ?\S.{0,120}\Z",),
        "cs": (r"(?:domů|úvod|hlavní stránka) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
        "sv": (r"(?:hem|start|startsida) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
        "hu": (r"(?:főoldal|kezdőlap|címlap) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
        "ro": (r"(?:acasă|prima pagină) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
    },
)

LANGUAGE = Rule(
    "navigation.language", "navigation",
    why="A switch between languages of the site: names or codes of languages and nothing else.",
    max_chars=90, where="edge", needs=("unasked",),
    unless=(r"\A(?:dan|ron)\Z",),  # who signs so
    patterns={
        "any": (
            r"(?:eng?|esp?|fra?|fr|deu?|ger|ita?|it|por?|pt|nld?|nl|pol?|pl|rus?|ru|ukr?|ua|uk|укр|рус|анг|ara?|ar|heb?|he"
            r"|tur?|tr|ces|cz|cs|hun?|hu|ron?|ro|ell|el|gr|swe?|sv|dan?|da|nor?|no|fin?|fi|zho?|zh|jpn?|ja|jp|kor?|ko|kr"
            r"|中文|english|deutsch|français|español|italiano|português|nederlands|polski|русский|українська|العربية|עברית"
            r"|türkçe|čeština|magyar|română|ελληνικά|svenska|dansk|norsk|suomi|日本語|한국어|简体中文|繁體中文|हिन्दी|ไทย"
            r"|bahasa indonesia|tiếng việt|(?:in )?english(?: (?:version|edition))?|на русском|українською|auf deutsch"
            r"|en español|em português|en français|in italiano)"
            r"(?:[ /|,·•-]+(?:eng?|esp?|fra?|fr|deu?|ger|ita?|it|por?|pt|nld?|nl|pol?|pl|rus?|ru|ukr?|ua|uk|укр|рус|анг|ara?"
            r"|ar|heb?|he|tur?|tr|ces|cz|cs|hun?|hu|ron?|ro|ell|el|gr|swe?|sv|dan?|da|nor?|no|fin?|fi|zho?|zh|jpn?|ja|jp"
            r"|kor?|ko|kr|中文|english|deutsch|français|español|italiano|português|nederlands|polski|русский|українська"
            r"|العربية|עברית|türkçe|čeština|magyar|română|ελληνικά|svenska|dansk|norsk|suomi|日本語|한국어|简体中文|繁體中文"
            r"|हिन्दी|ไทย))*",
        ),
        "en": (
            r"(?:read|available|also available|this article in|view) (?:this (?:article|story|page) )?in "
            r"(?:english|spanish|french|german|other languages|arabic|chinese|russian|ukrainian|portuguese|italian|polish"
            r"|hebrew|<site>)(?:[,/ |]+.{2,20}){0,6}",
            r"date <date> (?:eng|esp|укр|рус|ger|deu|fra|pol|ukr|rus)",
            r"(?:select|choose|change) language.{0,60}",
        ),
    },
)

SECTION_LIST = Rule(
    "navigation.section_list", "navigation",
    why="Names of sections in one line, parted by bars: a menu.",
    max_chars=300, where="edge", needs=("untabled",),
    kinds=("paragraph", "heading", "item", "line", "form"),  # the cells of a row are parted so too
    patterns={"any": (r"[\w&'-][\w&' -]{1,23}(?:[|•] ?[\w&'-][\w&' -]{1,23}){3,20}",)},
    unless=(r"<year>",),
)

NUMBER = Rule(
    "navigation.number", "navigation",
    why="A number alone on a line is a counter, a page or a position; in a story it would be part of a table.",
    max_chars=12, where="edge", needs=("untabled",), probability=0.7,
    kinds=("paragraph", "item", "row", "caption", "quote", "line", "form"),
    patterns={"any": (r"\d{1,7}[km]?(?:[ /|,.-]+\d{1,7})*",)},
)

PAGE_LABEL = Rule(
    "navigation.page_label", "navigation",
    why="'Page:' right above '1' and '2': the way to the next page of a text.",
    match="whole", max_chars=16, where="tail", needs=("above_pages",),
    patterns={
        "any": (
            r"(?:pages?|seiten?|páginas?|pagin[ae]|pagina'?s|stron[ay]|стра?ниц[аы]|стор[иі]нк[аи]|sid(?:a|or)|sider?|sayfa(?:lar)?"
            r"|halaman|laman|trang|σελίδ(?:α|ες)|stránk[ay]|oldal(?:ak)?|pagini) ?:?",
        ),
    },
)

SECTION_NAME = Rule(
    "navigation.section_name", "navigation",
    why="A section's name alone on a line, above the headline or in a menu; in a story it could be a subhead.",
    max_chars=40, where="edge", probability=0.7,
    patterns={
        "en": (
            r"(?:world|sports?|politics|business|opinion|culture|entertainment|lifestyle|technology|tech|science|health"
            r"|travel|education|environment|local|national|international|economy|finance|markets|us|uk|europe|asia|africa"
            r"|middle east|americas?|weather|video|videos|photos|gallery|podcasts?|cities|india|cricket|astrology"
            r"|editorials?|press releases?|music|movies|tv|celebrity|fashion|food|style|crime|war|features|interviews?"
            r"|analysis|blogs?|events|jobs|classifieds|obituaries|shop|store|resources|about|company|careers|contact"
            r"|services|products|solutions|pricing|support|login|downloads?)(?: news)?"
            r"(?:[/,|& ]+(?:world|sports?|politics|business|opinion|culture|entertainment|lifestyle|technology|science"
            r"|health|travel|news|featured))*",
            r"(?:breaking|world|local|national|latest|india|us|business|royal family|city|top|sports?|entertainment|<site>)"
            r" news",
            r"uncategorized|featured|news|latest",
        ),
        "de": (
            r"politik|wirtschaft|sport|kultur|panorama|wissen(?:schaft)?|gesellschaft|meinung|regional|lokales|ausland"
            r"|inland|international|technik|digital|gesundheit|reise|feuilleton|netzwelt|medien|leben|unterhaltung"
            r"|nachrichten|aktuelles|ratgeber|auto|karriere|finanzen|allgemein",
        ),
        "fr": (
            r"politique|économie|sports?|culture|société|monde|international|france|opinions?|sciences?|santé|médias"
            r"|technologies?|environnement|éducation|justice|région|faits divers|actualités?|planète",
        ),
        "es": (
            r"política|economía|deportes?|cultura|sociedad|mundo|internacional|españa|opinión|ciencia|salud|tecnología"
            r"|sucesos|nacional|local|noticias|actualidad|entretenimiento|estilo de vida",
        ),
        "it": (
            r"politica|economia|sport|cultura|società|mondo|esteri|italia|opinioni|scienza|salute|tecnologia|cronaca"
            r"|spettacoli|attualità|notizie|ambiente|calcio",
        ),
        "pt": (
            r"política|economia|esportes?|desporto|cultura|sociedade|mundo|internacional|brasil|opinião|ciência|saúde"
            r"|tecnologia|polícia|cidades|notícias|entretenimento|cotidiano|geral",
        ),
        "nl": (
            r"politiek|economie|sport|cultuur|samenleving|wereld|buitenland|binnenland|opinie|wetenschap|gezondheid|tech"
            r"|media|regio|nieuws|achterklap|entertainment",
        ),
        "pl": (
            r"polityka|gospodarka|sport|kultura|społeczeństwo|świat|kraj|polska|opinie|nauka|zdrowie|technologi[ea]|biznes"
            r"|wiadomości|region|rozrywka|aktualności",
        ),
        "ru": (
            r"политика|экономика|спорт|культура|общество|мир|в мире|россия|мнения|наука|здоровье|технологии|происшествия"
            r"|новости|бизнес|авто|война",
        ),
        "uk": (
            r"політика|економіка|спорт|культура|суспільство|світ|україна|думки|наука|здоров'я|технології|події|новини|бізнес"
            r"|війна|київ|публікації",
        ),
        "sv": (r"nyheter|sport|kultur|ekonomi|nöje|debatt|ledare|inrikes|utrikes|opinion",),
        "no": (r"nyheter|sport|kultur|økonomi|norge|verden|debatt|innenriks|utenriks",),
        "da": (r"nyheder|sport|kultur|økonomi|indland|udland|debat|politik",),
        "tr": (r"gündem|dünya|ekonomi|spor|politika|siyaset|kültür|yaşam|teknoloji|sağlık|haberler|magazin",),
    },
)

CONTENTS_ENTRY = Rule(
    "navigation.contents_entry", "navigation",
    why="'2 The rescue' above the story, with 'The rescue' as a line of its own further down: a table of contents.",
    needs=("entry",), max_chars=120, where="head",
)

WIDGET = Rule(
    "navigation.widget", "navigation",
    why="'$67,204.11', '+1.24%' or '$179', 'View at the shop' in a row between two paragraphs, and a player's speeds: no text.",
    needs=("widget",), max_chars=60,
)

STRAY = Rule(
    "navigation.stray", "navigation",
    why="A short line after the last paragraph with nothing but removed lines around it: the site's name, a label.",
    needs=("between", "wordless"), max_chars=80, where="tail", full_stop=False,
)

TRAIL = Rule(
    "navigation.trail", "navigation",
    why="Two to six short names with capitals, parted by arrows or spaced slashes, above the story: a trail of sections.",
    match="whole", max_chars=110, where="head", full_stop=False, cased=True,
    patterns={"any": (r"[^\Wa-z\d_][^/|>»›.!?:]{1,24}(?: [/>»›] [^\Wa-z\d_][^/|>»›.!?:]{1,24}){1,5}",)},
)

LINK_ROW = Rule(
    "navigation.link_row", "navigation",
    why="Two or more Markdown links in one line with nothing but separators between them: a menu or a row of buttons.",
    match="whole", max_chars=600, cased=True,
    patterns={"any": (r"\[[^\]]{1,60}\]\([^)\s]*\)(?:[\s|·•»›>/,*-]*\[[^\]]{1,60}\]\([^)\s]*\)){1,20}",)},
)

YOU_ARE_HERE = Rule(
    "navigation.you_are_here", "navigation",
    why="'You are here: ...' and what loads: of the page, in more languages.",
    match="start", max_chars=180, where="edge",
    patterns={
        "pl": (r"jesteś tutaj ?:.{2,160}",),
        "uk": (r"ви тут ?:.{2,160}",),
        "ru": (r"вы здесь ?:.{2,160}",),
        "cs": (r"(?:nacházíte se|jste) zde ?:.{2,160}",),
        "sv": (r"du är här ?:.{2,160}",),
        "da": (r"du er her ?:.{2,160}",),
        "tr": (r"buradasınız ?:.{2,160}",),
        "hu": (r"ön itt (?:áll|van) ?:.{2,160}",),
        "it": (r"ti trovi (?:in|qui) ?:.{2,160}",),
        "nl": (r"u bent hier ?:.{2,160}|je bent hier ?:.{2,160}",),
    },
)

LEADS_ON = Rule(
    "navigation.leads_on", "navigation",
    why="'... on to \"The choice of words\"', 'All press releases | RSS feed': where a page leads on, in its own words.",
    match="whole", max_chars=160,
    patterns={
        "de": (
            r"(?:hier )?(?:geht es )?(?:weiter|zurück) (?:zu|zur|zum|mit) ?:? ?[\"'].{2,80}[\"']?",
            r"(?:online-)?(?:presse|news)\w* ?- ?alle .{5,80}(?:rss-?feed|abonnieren).{0,20}",
        ),
        "en": (r"(?:on|back|continue) to ?:? ?[\"'].{2,80}[\"']?",),
        "fr": (r"(?:retour|suite|aller) (?:à|vers) ?:? ?[\"'].{2,80}[\"']?",),
    },
)
