"""Authors by their names: 'By ...', 'Written by', a name alone."""

from __future__ import annotations

from pipeline.rules.model import Rule

_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆŃĄĘÓČŠŽŘĎŤŇŐŰĞİŞА-ЯЁЄІЇҐΑ-ΩΆΈΉΊΌΎΏ]"
_WORD = rf"{_CAP}[\w.'’`-]*"
_PARTICLE = r"(?:de|del|della|di|da|do|dos|van|von|vom|der|den|zu|al|el|bin|ibn|la|le|du|des|ter|ten|af|y|e)"
_AND = r"(?:and|und|et|y|e|i|en|og|och|ja|und|и|і|та|with|mit|avec|con|com|met|for|in|at|of|aus|à|à|em|su|w)"
_GAP = rf"(?:,? {_AND} (?:the )?|, ?| ?[|/&;•·] ?| [–—-] | )"
_AGENCY = r"(?:(?:, ?| ?/ ?| \()(?:dpa|apa|sid|epd|kna|sda|afp|efe|lusa|pap|ansa|belga|anp|ntb|stt|čtk)\)?)?"
_PEOPLE = rf"{_WORD}(?:{_GAP}(?:{_PARTICLE} ){{0,2}}{_WORD}){{0,14}}{_AGENCY}"
_LABEL = "(?:{})(?: ?: ?| )"
_LABEL_ALONE = "(?:{}) ?: ?"
"""Behind words that lead a headline, a button or a genre as well as a name ('Story Saved', 'Interview Mayor Jane Roe')."""
_ROLES = (
    r"(?:staff|senior|chief|writer|reporter|editor|correspondent|special|contributing|political|business|sports|news|freelance|"
    r"\d[\d/.:]*|@\w+|[\w.-]+@[\w.-]+)"
)


def _lead(words: str, label: str = _LABEL) -> str:
    """The words that lead an author line, then names; of each word the forms with small, capital and all capital letters."""
    forms = dict.fromkeys(form for word in words.split("|") for form in (word, word[0].upper() + word[1:], word.upper()))
    return label.format("|".join(forms)) + _PEOPLE


BY_NAME = Rule(
    "byline.by_name", "byline",
    why="'By', then names and nothing else: the author line. Names begin with capitals, a sentence goes on in small letters.",
    match="whole", max_chars=160, where="head", full_stop=False, cased=True, lifted_to="authors",
    patterns={
        "en": (
            _lead(
                "by|words by|written by|story by|text by|posted by|published by|reported by|authored by|author|authors"
                "|writer|writers|reporter|article by|guest post by|on Behalf of"
            )
            + rf"(?:{_GAP}(?:{_WORD}|{_ROLES})){{0,12}}",
            _lead("story|interview", _LABEL_ALONE),
        ),
        "de": (
            _lead(
                "von|ein Kommentar von|ein Gastbeitrag von|ein Interview von|ein Beitrag von|autor|autorin|autoren|autor:in"
                "|text|text von|verfasst von|redaktion|protokoll von|interview von",
            ),
            _lead("protokoll|interview", _LABEL_ALONE),
        ),
        "fr": (_lead("par|texte|écrit par|publié par|propos recueillis par|rédigé par|auteur|auteurs|autrice"),),
        "es": (_lead("por|texto|escrito por|publicado por|autor|autora|autores|redacción"),),
        "it": (_lead("di|a cura di|testo di|scritto da|pubblicato da|autore|autrice"),),
        "pt": (
            _lead("por") + r",? (?:para o )?(?:g1|ge|uol|gshow)(?: ?[—–-] ?[A-ZÀ-Ú][^,.!?]{1,40})?",
            _lead("por|texto|escrito por|publicado por|autor|autora|autores|redação|da redação"),
        ),
        "nl": (_lead("door|tekst|geschreven door|auteur|van onze"),),
        "pl": (
            _lead(
                "autor|autorka|autorzy|tekst|opracowanie|opracował|opracowała|oprac.|napisał|napisała|przez|dodał|dodała"
                "|opublikowane przez",
            ),
        ),
        "ru": (_lead("автор|авторы|текст|подготовил|подготовила|опубликовал|опубликовала"),),
        "uk": (_lead("автор|авторка|автори|текст|підготував|підготувала|підготували|опублікував|опублікувала"),),
        "sv": (_lead("av|text|författare|skriven av"),),
        "da": (_lead("af|tekst|skrevet af"),),
        "no": (_lead("av|tekst|skrevet av"),),
        "fi": (_lead("kirjoittaja|teksti|toimittaja"),),
        "cs": (_lead("autor|autorka|autoři|text|napsal|napsala"),),
        "hu": (_lead("szerző|írta"),),
        "ro": (_lead("de|autor|scris de|publicat de"),),
        "tr": (_lead("yazar|haber|yazan|muhabir"),),
        "el": (_lead("του|της|γράφει ο|γράφει η|συντάκτης"),),
    },
    unless=(
        r"(?:by|von|par|por|di|door) (?:the (?:numbers|way|book|end|time)|design|default|dawn|land|sea|air|night|day"
        r"|contrast|comparison|law|accident|now|then)\Z",
    ),
)

GLUED_BY = Rule(
    "byline.glued_by", "byline",
    why="'byYuri Zoria': the word and the name ran together when the markup went.",
    match="whole", max_chars=80, where="edge", cased=True, lifted_to="authors",
    patterns={
        "any": (
            rf"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]uthor|[Aa]utor):?{_CAP}[\w.'’-]+(?: {_WORD}){{1,5}}",
            rf"(?:[Bb]y|BY){_CAP}{{2,8}}",
        ),
    },
)

_LINKS = (
    r"(?:perma(?:nent ?)?link|permalien|lien permanent|(?:enlace|link) permanente|permanenter link|個別ページ|固定リンク"
    r"|(?:comments?|trackbacks?|kommentare?|commentaires?|comentarios?|commenti|comentários|reacties|komentarze"
    r"|コメント|トラックバック) ?(?:\(\d+\))?|\d+ (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties))"
)
"""What ends the line below a post of a blog: the post's own address, and what readers wrote."""
POST_FOOT = Rule(
    "byline.post_foot", "byline",
    why="'Posted by Jane at April 22, 2008 11:48 PM | Permalink | TrackBacks (0)': the line below a post, above the comments.",
    max_chars=200, lifted_to="authors",
    patterns={
        "any": (
            r"(?:posted|published|written|verfasst|geschrieben|veröffentlicht|erstellt|rédigé|publié|posté|écrit|publicado"
            r"|escrito|pubblicato|scritto|inserito|postado|geplaatst|geschreven|投稿者)[ :：][^|?!]{0,60}\d[^|?!]{0,80}"
            rf"(?: ?[|·•] ?{_LINKS}){{1,4}}",
            r"(?:posted|published) by <name> (?:at|on) <when>(?: (?:in|under) [^|.?!]{2,60})?",
        ),
    },
)

AUTHOR_LABEL = Rule(
    "byline.author_label", "byline",
    why="'Written by', 'Fact checked by', 'Author:' as a label, with or without the name after it.",
    match="start", max_chars=140, amid=0.7, lifted_to="authors",
    unless=(r"[^\W\d][\w'-]*(?:,? [\w'-]+){6,}\.\Z", r"[^\W\d][\w'-]*(?: [\w'-]+){9,}\Z"),
    patterns={
        "en": (
            r"(?:(?:article |story |post |content |medically |legally |technically |expert |last )*"
            r"(?:written|reviewed|edited|posted|published|fact[- ]?checked|authored|reported|updated|compiled|translated"
            r"|approved|contributed|produced|created|submitted|uploaded)"
            r"(?: (?:and|&) (?:written|reviewed|edited|fact[- ]?checked|updated|published))? by)"
            r"(?:\Z|:| (?!email|the government|e-mail|far|most|many|some|all|one|two)[^.]{2,100}\Z)",
            r"(?:authors?|contributors?|the author|written by|by-?line|editor|reporter|correspondent"
            r"|reviewer|staff (?:writer|reporter)|guest (?:author|post|contributor|blogger))(?:\Z|: ?[^.]{2,90}\Z)",
            r"by\Z",
        ),
        "de": (
            r"(?:autor(?:in|en|:in|\*in)?|verfasst von|geschrieben von|geprüft von|veröffentlicht von|redaktion|text"
            r"|rezensent(?:in|:in|\*in)?|protokoll|interview)(?::|: ?(?:[^.]|(?<=\d)\.(?=\d)){2,90})\Z",
        ),
        "fr": (
            r"(?:auteure?s?|autrice|rédigé par|écrit par|publié par|texte|propos recueillis par)"
            r"(?: ?:| ?: ?[^.]{2,90}| [^.]{2,60})\Z",
        ),
        "es": (
            r"(?:autor(?:a|es)?|escrito por|publicado por|redactado por|revisado por|texto|redacción)"
            r"(?: ?:| ?: ?[^.]{2,90})\Z",
            r"(?:escrito|publicado|redactado) por [^.]{2,60}\Z",
        ),
        "it": (r"(?:autor[ei]|autrice|recensore|a cura di|scritto da|pubblicato da)(?: ?:| ?: ?[^.]{2,90}| [^.]{2,60})\Z",),
        "pt": (
            r"(?:autor(?:a|es)?|escrito por|publicado por|redação|texto)(?: ?:| ?: ?[^.]{2,90})\Z",
            r"(?:escrito|publicado|postado) por [^.]{2,60}\Z",
        ),
        "nl": (r"(?:auteurs?|recensent|geschreven door|gepubliceerd door|tekst|redactie)(?: ?:| ?: ?[^.]{2,90})\Z",),
        "pl": (
            r"(?:autor(?:ka|zy)?|opracowanie|oprac\.|redakcja|tekst)(?: ?:| ?: ?[^.]{2,90})\Z",
            r"źródło(?: ?:| ?: ?[^.,]{2,60})\Z",
        ),
        "ru": (r"(?:автор(?:ы)?|текст|редактор|корреспондент)(?: ?:| ?: ?[^.]{2,90})\Z",),
        "uk": (r"(?:автор(?:ка|и)?|текст|редактор(?:ка)?)(?: ?:| ?: ?[^.]{2,90})\Z",),
    },
)

NAME_LINE = Rule(
    "byline.name_line", "byline",
    why="A name alone at the head may be the author, but also a section or a first subhead.",
    match="whole", max_chars=60, where="head", full_stop=False, cased=True, probability=0.7, lifted_to="authors",
    needs=("unlisted", "untwinned", "ungreeting"),
    patterns={
        "any": (
            rf"{_WORD}(?: {_PARTICLE}){{0,2}}(?: {_WORD}){{1,3}}"
            rf"(?:(?:, ?| (?:and|und|et|y|e|i|&|en) ){_WORD}(?: {_WORD}){{0,3}}){{0,3}}",
        ),
    },
    unless=(
        r"\?",
        r"\b(?:details?|takeaways?|what|how|why|facts?|guide|tips|steps?|kit|list|setup|ingredients|introduction|overview"
        r"|conclusion|summary|method|results|background|bottom line|verdict|highlights|specs|specifications|at a glance"
        r"|in brief|pros|cons)\b",
        r"\b(?:einleitung|fazit|überblick|zusammenfassung|fakten|tipps|zutaten|zubereitung|hintergrund|ergebnisse"
        r"|introducción|resumen|conclusión|consejos|ingredientes|preparación|pasos|résumé|conseils|ingrédients|préparation"
        r"|étapes|introduzione|sintesi|consigli|ingredienti|preparazione|introdução|resumo|conclusão|dicas|preparo|inleiding"
        r"|samenvatting|conclusie|ingrediënten|bereiding|wstęp|podsumowanie|składniki|przygotowanie|введение|итоги"
        r"|ингредиенты|приготовление)\b",
    ),
)

NAME_IN_BRACKETS = Rule(
    "byline.name_in_brackets", "byline",
    why="A name alone in brackets below the last paragraph: so Japanese papers sign a story.",
    match="whole", max_chars=40, where="tail", needs=("closing",), full_stop=False, lifted_to="authors",
    patterns={
        "ja": (
            r"[(\[](?:[一-龥]{2,4}[一-龥ぁ-んァ-ヶ]{1,4}|[一-龥]{1,4} [一-龥ぁ-んァ-ヶ]{1,4})"
            r"(?:記者|特派員|編集委員|支局長)?(?:[,・ ][一-龥]{2,6}){0,3}[)\]]",
        ),
    },
    unless=(
        r"\W?\w{0,20}(?:敬称|連載|最終|前編|後編|中編|中略|下略|後略|続く|共同|時事|編集|有料|無料|会員|限定|動画|写真|速報"
        r"|図解|社説|解説|独自|再掲|記事|特集|広告|全文|総合|曜日|おわり|完結)",
    ),
)

_SIGNER = (
    rf"(?:{_WORD}(?: {_PARTICLE}){{0,2}}(?: {_WORD}){{1,3}}(?: (?:aus|in|from|à|da|de|desde|w|z) {_WORD}(?: {_WORD})?)?"
    r"|[A-ZÄÖÜ]{2,5}|[a-zäöü]{2,4}|Reuters|Bloomberg|Belga|Lusa|Ritzau|Keystone-SDA)"
)
_DATED = r"\d{1,2}(?:\. ?\d{1,2}\. ?|/\d{1,2}/|-\d{1,2}-|\.? [^\W\d_]{3,10} )(?:20)?\d{2}"

SIGNED_AND_DATED = Rule(
    "byline.signed_and_dated", "byline",
    why="Below the last paragraph, in brackets: who wrote it, or the agency and the desk's initials, and then the day.",
    match="whole", max_chars=90, where="tail", full_stop=False, cased=True, lifted_to="authors",
    needs=("below_prose", "unmarked"),
    patterns={"any": (rf"[(\[]{_SIGNER}(?:(?:, ?| ?/ ?| und | and | et ){_SIGNER}){{0,3}}, ?{_DATED}[)\]]",)},
    unless=(
        # Where something was heard, shown or printed.
        r"\w*(?:oper|haus|theater|saal|halle|bühne|museum|verein|galerie|kirche|dom|arena|stadion|schule|universität|zeitung|blatt"
        r"|presse|kurier|standard|zeit|nachrichten|anzeiger|rundschau|magazin|spiegel)\b",
        r"(?:opera|theat(?:re|er)|hall|museum|gallery|church|stadium|palace|festival|times|post|guardian|news|journal"
        r"|tribune|monde|figaro|teatro|ópera|museo|galerie|cinéma|kino|tv|arte|ard|zdf|orf|srf|bbc|cnn|instagram|facebook|twitter)\b",
    ),
)

_FULL = rf"{_WORD}(?: {_PARTICLE}){{0,2}}(?: {_WORD}){{1,2}}"
_LOUD = rf"{_CAP}{{2,}}[\w'’.-]*(?: {_CAP}[\w'’.-]*[A-ZÀ-Þ.]){{1,2}}"
_FIELD = (
    r"(?:[Ss]enior|[Ss]taff|[Cc]hief|[Ll]ead|[Dd]eputy|[Aa]ssociate|[Aa]ssistant|[Cc]ontributing|[Gg]uest|[Ss]pecial|[Ff]reelance"
    r"|[Oo]pinion|[Pp]olitical|[Ii]nvestigative)"
)
_CALLED = (
    r"(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]ontributor|[Cc]olumnist|[Jj]ournalist|[Ss]taff|[Pp]roducer"
    r"|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Jj]ournaliste|[Pp]eriodista|[Gg]iornalista|[Jj]ornalista)"
)
_TRADE = r"[^\W\d_A-ZÀ-Þ][\w'’-]*(?: [\w'’-]+){0,4}"
SIGNED = (
    rf"{_FULL}, (?:[\w&'’-]+ ){{0,3}}{_CALLED}",
    rf"{_LOUD} (?:{_CAP}[a-zß-ÿ]+ ){{0,3}}{_CALLED}",
    rf"{_FULL} {_FIELD}(?: [\w&'’-]+){{0,2}} {_CALLED}",
    rf"(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or|[Dd]i|[Dd]oor) {_FULL}, {_TRADE},? (?:and|et|und|y|e|en) {_FULL}(?:, {_TRADE})?",
)
"""A name and what its bearer is: 'Jane Roe, opinion contributor', 'JANE ROE Staff Writer', 'By Jane Roe, cook, and Max Roe'."""

NAME_AND_ROLE = Rule(
    "byline.name_and_role", "byline",
    why="A whole name with the role behind it and nothing else: who wrote it. A headline that names a reporter goes on.",
    match="whole", max_chars=100, where="head", full_stop=False, cased=True, lifted_to="authors",
    patterns={"any": SIGNED},
)

NAME_AND_TIME = Rule(
    "byline.name_and_time", "byline",
    why="'By', a name, then a date or a read time in the same line.",
    match="whole", max_chars=130, where="head", full_stop=False, lifted_to="authors",
    patterns={
        "any": (
            r"(?:by|von|par|por|di|door|av|af|autor:?|autora:?|texte?:?|tekst:?|автор:?|yazan:?) [^.!?|•·]{3,60} ?[|•·,–-] ?"
            r"(?:<n> ?(?:min|мин|хв|dk|dak|perc)\w*\.?[^.!?]{0,24}|<when>[^.!?]{0,30})",
            r"(?:by|von|par|por|di|door|av|af) [^.!?|•·,]{3,60} <date>,? ?<clock>",
        ),
    },
)

NAME_AND_MOMENT = Rule(
    "byline.name_and_moment", "byline",
    why="A person's name, a date and a time alone on a line below the first paragraph of a plain text: who wrote it and when.",
    match="whole", max_chars=80, full_stop=False, needs=("by_person", "below_standfirst", "unmarked"), lifted_to="authors",
    patterns={"any": (r"[^\W\d_][^\d.!?:|]{3,40} <date>,? ?<clock>",)},
)

NAME_BESIDE_DATE = Rule(
    "byline.name_beside_date", "byline",
    why="A name alone beside the page's date, at the head: the author, without a 'by'.",
    match="whole", max_chars=60, where="head", full_stop=False, cased=True, needs=("above_byline",), lifted_to="authors",
    patterns={
        "any": (
            rf"{_WORD}(?: {_PARTICLE}){{0,2}}(?: {_WORD}){{1,3}}"
            rf"(?:(?:, ?| (?:and|und|et|y|e|i|&|en) ){_WORD}(?: {_WORD}){{0,3}}){{0,3}}",
        ),
    },
)

NAME_AND_PLACE = Rule(
    "byline.name_and_place", "byline",
    why="'By', a name, and in brackets or after a dash where or as what: the author line of a correspondent.",
    match="whole", max_chars=120, where="head", full_stop=False, cased=True, lifted_to="authors",
    patterns={
        "any": (
            rf"(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Dd]i|[Dd]oor) {_PEOPLE} ?(?:\([^()]{{3,60}}\)|[—–-] ?{_CAP}[^.!?]{{2,50}})",
            rf"(?:[Aa]us|[Dd]e|[Dd]esde|[Dd]a) {_WORD} {_WORD} {_WORD}",
            rf"{_WORD}(?: {_WORD}){{1,2}}, (?:[Pp]rofessor|[Ll]ecturer|[Ss]enior|[Rr]esearch\w*|[Aa]ssociate|[Aa]ssistant"
            rf"|PhD|[Dd]irector|[Ff]ellow|[Cc]hair|[Ee]meritus|[Dd]octoral|[Pp]ostdoctoral|[Rr]eporter|[Ee]ditor"
            rf"|[Cc]orrespondent|[Ww]riter|корреспондент\w*|журналист\w*|кореспондент\w*|обозреватель|[Jj]ournaliste"
            rf"|[Rr]edakteur\w*|[Pp]eriodista)\b[^.!?]{{0,90}}",
        ),
    },
)

HANDLE = Rule(
    "byline.handle", "byline",
    why="The author's handle alone beside the author line or the date.",
    match="whole", max_chars=40, where="edge", patterns={"any": (r"@\w{2,30}",)},
)

INITIALS = Rule(
    "byline.initials", "byline",
    why="Initials alone below the last paragraph: who wrote it.",
    match="whole", max_chars=8, where="tail", cased=True, needs=("closing",),
    patterns={"any": (r"\(?[A-ZÀ-Þ]\.(?: ?[A-ZÀ-Þ]\.){1,2}\)?",)},
)

BELOW_TITLE = Rule(
    "byline.below_title", "byline",
    why="The author's name alone right below the page's title, wherever that stands again: on the card of a recipe.",
    needs=("below_title",), max_chars=60,
)
