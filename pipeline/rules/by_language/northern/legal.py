"""Rights, notices and disclaimers, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

DISCLAIMER = Rule(
    "legal.disclaimer_northern", "legal",
    why=(
        "'The views are the author's own', 'co-financed by the media "
        "fund', 'works by the press code': small print on this text."
    ),
    max_chars=420, sentences=True,
    patterns={
        "sv": (
            r"(?:det här|detta) är en (?:debattartikel|insändare|krönika|ledare|opinionstext|argumenterande text"
            r"|kommenterande text|gästkrönika)(?: ?[.,:(-][^!?]{0,180}"
            r"| (?:och|i|med)\b[^.!?]{0,40}(?:skribent\w*|åsikter\w*|syfte|egna)\b[^!?]{0,100})?"
            r"|(?:åsikterna|åsikter som|analys och ställningstaganden|det är skribenten)\b[^.!?]{0,80}"
            r"(?:skribent\w*|egna|författar\w*)\b[^.!?]{0,60}",
            r"(?:informationen|innehållet|artikeln) (?:på sidan |i artikeln )?"
            r"(?:ersätter inte|ska inte ses som|är inte|utgör inte)\b[^.!?]{0,40}"
            r"(?:läkar\w*|råd\w*|rådgivning|vård\w*|rekommendation)\b[^.!?]{0,60}"
            r"|(?:mår du dåligt|har du självmordstankar|har du tankar på)\b.{0,60}(?:självmord\w*|ring|90101|112|mind)\b"
            r".{0,120}",
        ),
        "no": (
            r"(?:dette er (?:en|et) (?:debattinnlegg|kronikk|leserinnlegg|kommentar|meningsinnlegg|leder)"
            r"|(?:meninger|meningene|innholdet) (?:i|som)\b)[^!?]{0,120}(?:skribent\w*|holdninger|egne|regning|forfatter\w*"
            r"|meninger)\b[^!?]{0,60}|[^.!?]{2,40} (?:arbeider|redigeres) etter (?:vær varsom|redaktørplakaten)[^.!?]{0,80}"
            r"|den som mener seg (?:rammet|krenket)\b[^.!?]{0,140}",
            r"(?:informasjonen|innholdet) (?:på siden |i artikkelen )?(?:erstatter ikke|er ikke ment|utgjør ikke)\b"
            r"[^.!?]{0,80}|(?:har du det vanskelig|trenger du noen å snakke med|har du selvmordstanker)\b.{0,60}"
            r"(?:ring|116|selvmord\w*|mental helse)\b.{0,120}",
        ),
        "da": (
            r"(?:dette er et (?:debatindlæg|læserbrev|meningsindlæg)|dette er en (?:kronik|kommentar|leder))"
            r"(?: ?[.,:(-][^!?]{0,160}| (?:og|i|med)\b[^.!?]{0,40}(?:skribent\w*|holdning\w*|eget)\b[^!?]{0,90})?"
            r"|(?:indlægget|holdningerne|synspunkterne)\b[^.!?]{0,40}(?:udtryk for|skribent\w*|forfatter\w*)\b[^.!?]{0,60}"
            r"|[^.!?]{2,30} (?:er tilmeldt|følger) (?:de vejledende regler|pressenævnet)\b[^.!?]{0,80}",
            r"(?:informationen|indholdet|oplysningerne) (?:på siden |i artiklen )?"
            r"(?:erstatter ikke|kan ikke erstatte|er ikke)\b[^.!?]{0,40}(?:læge\w*|rådgivning|behandling)\b[^.!?]{0,50}"
            r"|(?:har du selvmordstanker|har du brug for at tale)\b.{0,60}(?:ring|livslinien|70 ?201|112)\b.{0,120}",
        ),
        "fi": (
            r"(?:kirjoitus|teksti|kolumni|tämä on (?:kolumni|mielipidekirjoitus|mielipide))\b[^.!?]{0,30}"
            r"(?:edustaa|kirjoittajan|ei edusta)\b[^.!?]{0,40}(?:mielipide\w*|näkemy\w+|kantaa|oma\w*)\b[^.!?]{0,40}"
            r"|(?:artikkelin|sivuston|jutun) (?:tiedot|sisältö)\b[^.!?]{0,20}(?:ei korvaa|eivät korvaa|ei ole)\b[^.!?]{0,70}"
            r"|(?:jos sinulla on|onko sinulla) itsetuhoi\w+\b.{0,160}",
        ),
        "et": (
            r"(?:artiklis|arvamuses|loos|kolumnis)? ?(?:väljendatud|esitatud|avaldatud|toodud) "
            r"(?:seisukohad|arvamused|mõtted)\b[^.!?]{0,60}(?:autori|toimetuse)\b[^.!?]{0,60}"
            r"|(?:artikli|lehe|portaali) (?:sisu|info) ei (?:asenda|ole)\b[^.!?]{0,60}(?:arsti|nõu|soovitus)\w*\b.{0,40}"
            r"|(?:projekti|artiklit|sarja) (?:rahastab|kaasrahastab|toetab)\b[^.!?]{0,30}(?:meedia\w*)\b.{0,60}",
        ),
        "lv": (
            r"(?:publikācij\w+|rakst\w+|satur\w+)\b[^.!?]{0,20}(?:satur\w+ )?(?:atspoguļo|pauž)\b[^.!?]{0,20}"
            r"(?:autor\w+|viedokl\w+|redakcij\w+)\b[^.!?]{0,80}"
            r"|(?:par (?:publikācijas|raksta|projekta|satura)|publikācija|raksts|projekts|projektu|materiāls)\b[^.!?]{0,30}"
            r"(?:līdzfinans\w+|finans\w+|tapis|sagatavot\w+|atbild)\b[^.!?]{0,50}mediju\b[^.!?]{0,100}|#sif_maf\w*.{0,60}"
            r"|(?:rakstā|portālā) (?:sniegtā|publicētā) informācija ne(?:aizstāj|aizvieto)\b.{0,60}",
        ),
        "lt": (
            r"(?:straipsnyje|komentare|tekste)? ?(?:išsakytos|išsakyta|pateiktos|išreikšta|reiškiama) "
            r"(?:mintys|nuomon\w+|pozicij\w+)\b[^.!?]{0,60}(?:autori\w+|redakcij\w+|nebūtinai|nesutampa)\b[^.!?]{0,60}"
            r"|(?:autoriaus|autorės|autorių) nuomonė (?:nebūtinai|gali nesutapti|nesutampa)\b.{0,80}"
            r"|(?:projektą|straipsnį|publikaciją) (?:iš dalies )?(?:finansuoja|remia)\b[^.!?]{0,30}"
            r"(?:medijų|spaudos, radijo)\b.{0,60}|(?:straipsnio|portalo) informacija (?:nepakeičia|neatstoja)\b.{0,60}",
        ),
    },
)

OPINION = Rule(
    "legal.opinion_northern", "legal",
    why=(
        "'This is opinion material', 'The text is of the readers' opinion page "
        "and not the paper's view', 'Protected by copyright', 'Order no.'."
    ),
    max_chars=280, where="edge",
    patterns={
        "sv": (
            r"(?:det här|detta) är (?:ett |en )?(?:opinionsmaterial|opinionstext|åsiktsmaterial|ledartext|debattinlägg"
            r"|annonsmaterial)\b.{0,160}|(?:ledarsidan|ledarredaktionen|debattsidan) (?:är|står)\b[^.!?]{0,20}"
            r"(?:oberoende|obunden\w*|partipolitiskt|fri\w*)\b.{0,60}"
            r"|(?:detta|allt|det här) (?:material|innehåll)\w* är skydda\w+\b[^.!?]{0,30}upphovsrätt\w*\b.{0,60}",
        ),
        "no": (
            r"(?:dette er|teksten er) (?:et |en )?(?:meningsytring|debattinnlegg|meningsinnlegg|kronikk|leder|kommentar"
            r"|leserbrev)\b[^.!?]{0,40}(?:skribent\w*|holdning\w*|egen|regning|redaksjon\w*|meninger|gir uttrykk)\b.{0,120}"
            r"|(?:dette|alt) (?:materialet|innholdet|innhold) er (?:beskyttet|vernet)\b[^.!?]{0,30}"
            r"(?:åndsverk\w*|opphavsrett\w*)\b.{0,60}|(?:artikkelen|saken|denne artikkelen|denne saken) er (?:\w+ ){0,3}"
            r"(?:år|måneder) gammel,? og kan\b.{0,80}|(?:denne )?(?:artikkelen|saken) er over \d+ (?:år|måneder) gammel"
            r"(?:,? og kan\b.{0,80})?",
        ),
        "da": (
            r"(?:dette er|teksten er) (?:et |en )?(?:debatindlæg|læserbrev|kronik|kommentar|leder|klumme)\b[^.!?]{0,40}"
            r"(?:skribent\w*|holdning\w*|egen|regning|redaktion\w*|udtryk)\b.{0,120}"
            r"|(?:dette|alt) (?:materiale|indhold) er (?:beskyttet|omfattet)\b[^.!?]{0,30}ophavsret\w*\b.{0,60}"
            r"|(?:denne artikel|artiklen) er (?:mere end|over) \d+ (?:år|måneder) gammel(?:,? og kan\b.{0,80})?",
        ),
        "fi": (
            r"(?:kirjoitus|teksti|tämä kirjoitus|juttu)\b[^.!?]{0,20} on (?:osa )?[^.!?]{0,40}"
            r"(?:mielipide\w*|kolumni\w*|lukij\w+)\b[^.!?]{0,20}(?:eikä|ja)\b[^.!?]{0,30}"
            r"(?:edusta|kanta\w*|näkemy\w+|mielipitei\w+|omia)\b.{0,80}"
            r"|(?:tekijänoikeus\w*|tämä (?:sisältö|aineisto) on suojattu)\b[^.!?]{0,60}"
            r"(?:suoja\w*|lailla|pidätetään|kielletty)\b.{0,60}"
            r"|(?:tämä )?(?:juttu|artikkeli) on yli \d+ vuotta vanha\b.{0,60}",
        ),
        "et": (
            r"(?:arvamus\w*|kommentaaris|artiklis|kolumnis|loos|blogis)\b[^.!?]{0,20}(?:väljendatud|toodud|esitatud)\b"
            r"[^.!?]{0,40}(?:on|kajastavad|ei pruugi)\b[^.!?]{0,60}(?:autori\w*|toimetuse\w*)\b.{0,80}"
            r"|(?:artikkel|lugu) on (?:rohkem kui|üle) \w+ aasta\w* vana\b.{0,60}",
        ),
        "lv": (
            r"(?:rakstā|viedokļrakstā|komentārā|slejā)\b[^.!?]{0,20}(?:paustais|paustie|izteiktie|izteiktais)\b[^.!?]{0,60}"
            r"(?:autor\w+|redakcij\w+)\b.{0,80}|(?:raksts|saturs|materiāls) (?:ir )?(?:tapis|sagatavots) (?:sadarbībā ar|ar)"
            r" [^.!?]{2,50}(?:atbalstu|finansējumu|fonds|fonda)?|pasūtījuma nr\b.{1,30}",
        ),
        "lt": (
            r"(?:užsakymo|užs\.|sutarties) ?(?:nr|numeris)\.? ?:? ?[\w/-]{2,20}"
            r"|(?:straipsnyje|komentare|tekste)\b[^.!?]{0,20}(?:išsakyta|pareikšta|išreikšta|pateikta)\b[^.!?]{0,60}"
            r"(?:autor\w+|redakcij\w+)\b.{0,80}",
        ),
    },
    unless=(r"\b(?:domstol\w*|tingrett\w*|rett(?:en)?|kohus|kohtu|tiesa|teismas|oikeus)\b",),
)
