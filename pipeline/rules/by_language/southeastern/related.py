"""Pointers to other texts, and tags, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

LABEL = Rule(
    "related.label_southeastern", "related",
    why="A label over titles of other articles, or before one: 'Related articles', 'This may interest you: <title>'.",
    max_chars=70, takes="list",
    patterns={
        "ro": (
            r"(?:citește|citiți|vezi|vedeți|urmărește|ascultă) (?:și|mai mult|mai multe|în continuare|alte știri)"
            r"(?: despre .{2,30}| pe aceeași temă)?|(?:articole|știri|subiecte|conținut) "
            r"(?:recomandate|similare|asemănătoare|conexe|pe aceeași temă|din aceeași categorie|înrudite|de interes)"
            r"|(?:te-ar putea|v-ar putea|s-ar putea să te|ar putea să te) (?:interesa|interesa și|intereseze)(?: și)?"
            r"|(?:cele mai|alte) (?:citite|noi|recente|comentate|știri|articole)(?: știri| articole| din .{2,20})?"
            r"|recomandările? (?:redacției|noastre)|nu rata|pe aceeași temă|din aceeași categorie|mai multe din .{2,30}"
            r"|recomandate",
        ),
        "hu": (
            r"(?:ez is|ezek is|ezt is|olvasta már|olvastad már|ajánljuk|kapcsolódó|további|hasonló|legfrissebb"
            r"|legolvasottabb|friss|népszerű|olvasd el|olvassa el)"
            r"(?: (?:érdekel\w*|olvas\w*|még|is|cikkek?|cikkeink|hírek|anyagaink|tartalm\w+|írások|témák?|híreink|ajánlott"
            r"|önt|téged|figyelmébe|figyelmedbe|ezt|ezeket|kapcsolód\w+|kattint\w*|ajánl\w*|a témában))*|a témában|bővebben"
            r"|még több .{2,24}|kiemelt cikkek|a szerkesztő ajánlja|ez is érdekelheti",
        ),
        "el": (
            r"(?:διαβάστε|διάβασε|δείτε|δες|ακούστε) (?:ακόμη|ακόμα|επίσης|περισσότερα|και|σχετικά|ακόμη:)"
            r"|(?:σχετικά|παρόμοια|περισσότερα|προτεινόμενα|δημοφιλή|τελευταία|σχετικές|τελευταίες|περισσότερες|άλλα) "
            r"(?:άρθρα|νέα|θέματα|ειδήσεις|αναρτήσεις|περιεχόμενο)"
            r"|(?:μπορεί|ίσως|θα) (?:να )?(?:σας|σε) (?:ενδιαφέρει|ενδιαφέρουν|αρέσει)(?: επίσης| ακόμη)?"
            r"|(?:μη|μην) (?:χάσετε|χάνετε)|ροή ειδήσεων|δημοφιλέστερα|πιο δημοφιλή",
        ),
        "tr": (
            r"(?:ilgili|benzer|diğer|önerilen|son|ilginizi çekebilecek|öne çıkan|popüler|en çok okunan) "
            r"(?:haber(?:ler)?|haberleri|yazı(?:lar)?|içerik(?:ler)?|konular|galeri(?:ler)?|makaleler|videolar)"
            r"|(?:bunlar|bu haberler|bu) da ilginizi çekebilir|ilginizi çekebilir|ayrıca (?:oku(?:yun)?|bakın|bkz)"
            r"|(?:bunu|bunları|şunu) da (?:oku(?:yun)?|okumalısınız)|çok okunanlar|editörün (?:seçimi|seçtikleri)"
            r"|sizin için seçtiklerimiz|daha fazlası|gözden kaçmasın|kaçırmayın|bakmadan geçme(?:yin)?|haberin devamı",
        ),
    },
)

POINTER = Rule(
    "related.pointer_southeastern", "related",
    why="A label and the title of another article without a full stop, or where more is to be read.",
    match="start", max_chars=240, full_stop=False,
    patterns={
        "ro": (
            r"(?:citește și|citește mai mult|vezi și|citiți și|pe aceeași temă|te-ar putea interesa|nu rata"
            r"|recomandare (?:de lectură|citește)|recomandat|video) ?[:|>»] ?(?=\S)",
            r"(?:mai multe|alte|cele mai noi|toate) (?:știri|informații|detalii|articole)[^.!?]{0,50}"
            r"(?:citește|găsești|găsiți|pe (?:site-ul|pagina) (?:nostru|noastră|<domain>|de facebook)|(?<=vezi )aici"
            r"|citiți)\b",
        ),
        "hu": (
            r"(?:ez is érdekel\w*|olvasta már|olvasd el ezt is|olvassa el ezt is|kapcsolódó|bővebben|korábban írtuk"
            r"|ezt is olvas\w*|ajánljuk|lásd még|videó) ?[:|>»?] ?(?=\S)",
            r"(?:további|a legfrissebb|még több|minden) (?:hír\w*|cikk\w*|részlet\w*|információ\w*)[^.!?]{0,50}"
            r"(?:itt|oldalunkon|olvashat\w*|talál\w*|kattints\w*)\b",
        ),
        "el": (
            r"(?:διαβάστε (?:ακόμη|ακόμα|επίσης|περισσότερα|εδώ|και)?|δείτε (?:ακόμη|επίσης|εδώ|και|το βίντεο)?|μη χάσετε"
            r"|σχετικό άρθρο|σχετικά|βίντεο) ?[:|>»] ?(?=\S)",
            r"(?:διαβάστε|δείτε|μάθετε) (?:όλες|όλα|περισσότερ\w+|τις τελευταίες|τα τελευταία)[^.!;]{0,60}"
            r"(?:ειδήσεις\b|νέα\b|άρθρα\b|\bστο [\w.-]+(?: [\w.-]+)?(?=\W*\Z)|\bεδώ\b)(?![^;!]{0,80}, όπ)",
        ),
        "tr": (
            r"(?:ilgili haber|bunu da oku\w*|ayrıca oku\w*|bkz|ilginizi çekebilir|okumadan geçme\w*|kaçırmayın|video"
            r"|galeri için tıkla\w*|önceki haber) ?[:|>»] ?(?=\S)",
            r"(?:haberin|yazının|röportajın|habere ait|tüm|daha fazla) .{0,40}"
            r"(?:için tıkla(?:yın|yınız)?\b|için buraya tıkla\w*|buradan (?:okuy\w+|ulaş\w+))\w*",
        ),
    },
)

TAGS = Rule(
    "related.tags_southeastern", "related",
    why="The article's keywords as links: 'Tags: a, b, c'.",
    match="start", max_chars=300, where="edge", full_stop=False,
    patterns={
        "ro": (r"(?:etichete|taguri|cuvinte cheie|subiecte|categorii?) ?: ?(?=\S)",),
        "hu": (r"(?:címkék?|kulcsszavak|témák?|rovat) ?: ?(?=\S)",),
        "el": (r"(?:ετικέτες|λέξεις κλειδιά|λέξεις-κλειδιά|θέματα|κατηγορί[αε]ς?) ?: ?(?=\S)",),
        "tr": (r"(?:etiketler|anahtar kelimeler|konular|kategori(?:ler)?) ?: ?(?=\S)",),
    },
)
