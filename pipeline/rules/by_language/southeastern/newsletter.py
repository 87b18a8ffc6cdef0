"""Prompts for the site's own letters, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

INVITE = Rule(
    "newsletter.invite_southeastern", "newsletter",
    why="The reader is asked to sign up for the site's own letter, or is thanked for it.",
    match="start", max_chars=340, sentences=True,
    patterns={
        "ro": (
            r"(?:abonează-te|abonați-vă|înscrie-te) la [^.!?]{2,40} (?:pentru a (?:fi|rămâne)|ca să (?:fii|fiți|rămâi)) la "
            r"curent\b[^.!?]{0,80}",
            r"(?:abonează-te|abonați-vă|înscrie-te|înscrieți-vă|aboneaza-te)\b[^.!?]{0,50}"
            r"(?:newsletter|buletin|alerte|notificări)\w*",
            r"(?:primește|primiți|primești|vrei să primești|vreți să primiți)\b"
            r"(?=[^.!?]{0,170}(?:știri|știre|noutăț|articol|inform|newsletter|buletin|ediți|analiz|rezumat|poveș|reportaj"
            r"|alert|recomand|conținut|subiecte))[^.!?]{0,90}(?:pe (?:e-?mail|mail|adresa)|în (?:inbox|căsuța|e-?mail)"
            r"|prin e-?mail|newsletter)\w*",
            r"(?:cele mai (?:importante|citite|bune)|știrile zilei)[^.!?]{0,70}"
            r"(?:pe e-?mailul tău|în inboxul tău|direct în inbox\b|direct pe e-?mail\b|pe mailul tău)",
            r"(?:mulțumim pentru (?:abonare|înscriere)|te-ai abonat cu succes|verifică-ți (?:e-?mailul|inboxul|căsuța))\w*",
            r"(?:introdu|introduceți|lasă-ne) (?:aici )?(?:adresa (?:ta |dvs\.? |dumneavoastră )?de e-?mail|adresa ta"
            r"|e-?mailul)(?: tău| dvs\.?)?(?:\W*\Z|[^.!?]{0,60}(?:newsletter|buletin|abon|știri|noutăți|primi|înscri))",
        ),
        "hu": (
            r"(?:iratkozz|iratkozzon|iratkozzatok) (?:fel|be)\b[^.!?]{0,50}(?:hírlevel|értesít)\w*",
            r"(?:kérje|kérd|olvasd|olvassa|kapd|kapja)\b"
            r"(?=[^.!?]{0,140}(?:hír|cikk|összefoglal|ajánl|legfontosabb|legjobb|értesít|tartalm|írás))[^.!?]{0,70}"
            r"(?:hírlevel|e-?mailben|a postaládá\w+)\w*",
            r"(?:a legfontosabb|a legjobb|a nap)\b(?=[^.!?]{0,70}(?:hír|cikk|írás|történ|esemény|tartalm|ajánl|sztori))"
            r"[^.!?]{0,70}(?:e-?mailben|a postaládá(?:jába|dba)n?|hírlevelünkben)\w*",
            r"(?:ne maradj\w* le|szeretn\w+ (?:értesülni|elsőként))\b[^.?!]{0,80}[?!.,] ?"
            r"(?:iratkozz|kérj|csatlakozz|töltse|töltsd)\w*",
            r"(?:köszönjük(?:,? hogy)? (?:a )?felirat\w+|sikeres(?:en)? felirat\w+"
            r"|(?:add|adja) meg (?:az )?e-?mail[- ]?cím\w*"
            r"(?:\W*\Z|,? (?:és|hogy|ha)\b|[^.!?]{0,40}(?:hírlevel|értesít|felirat)))\w*",
            r"(?:hírlevél )?feliratkozás (?:a )?hírlevél",
        ),
        "el": (
            r"(?:εγγραφείτε|εγγράψου|γραφτείτε|γράψου|κάντε εγγραφή|κάνε εγγραφή"
            r"|εγγραφή(?!.*\b(?:έκαν\w+|ζήτησ\w+|του δήμου)\b))\b[^.!;]{0,50}"
            r"(?:newsletter|ενημερωτικό|ενημερωτικά|λίστα (?:μας|αποδεκτών|ενημέρωσης|αλληλογραφίας|e-?mail|διανομής)"
            r"|ειδοποιήσεις)\w*",
            r"(?:λάβετε|λαμβάνετε|λάβε|αποκτήστε|διαβάστε)\b"
            r"(?=[^.!;]{0,160}(?:\bνέα\b|ειδήσεις|είδηση|άρθρ|ενημέρωσ|newsletter|αναλύσεις|θέματα|ενημερωτικ|\bόλα\b))"
            r"[^.!;]{0,90}(?:στο (?:e-?mail|mail|inbox|ηλεκτρονικό)|με e-?mail|στην ηλεκτρονική)\w*",
            r"(?:μείνετε ενημερωμένοι|μη χάνετε|μη χάσετε|θέλετε να (?:λαμβάνετε|μαθαίνετε))\b[^.!]{0,90}"
            r"(?:newsletter|εγγραφ|e-?mail|ενημερωτικό)\w*",
            r"(?:ευχαριστούμε για την εγγραφή|η εγγραφή σας (?:ολοκληρώθηκε|ήταν)|εισάγετε το e-?mail"
            r"|συμπληρώστε το e-?mail)\w*",
            r"(?:τα σημαντικότερα|οι σημαντικότερες|όλα τα νέα)[^.!;]{0,70}(?:στο (?:e-?mail|inbox) σας|στα εισερχόμενά)\w*",
        ),
        "tr": (
            r"(?:e-?)?(?:bülten|e-posta list)\w*[^.!?]{0,30} "
            r"(?:(?:abone|üye|kayıt) (?:ol(?:un|unuz|mak (?:için|ister)|arak|abilirsiniz)?)\b|kaydol(?:un|unuz|mak için)?\b)"
            r"\w*",
            r"[^.!?]{0,90}(?:e-?posta(?:nıza| kutunuza| adresinize)|mail kutunuza|e-mailinize|gelen kutunuza)[^.!?]{0,40}"
            r"(?:gelsin|gönderelim|gönderiyoruz|ulaşsın|düşsün|almak ister|abone|iletelim)\w*",
            r"(?:günün|haftanın|en) [^.!?]{0,60}bültenimiz\w*",
            r"(?:bülten )?(?:aboneliğiniz|kaydınız) (?:için teşekkür|tamamlan|başarı|alındı)\w*",
            r"e-?posta adresinizi (?:girin|yazın|giriniz)(?:\W*\Z|[^.!?]{0,60}(?:abone|bülten|haber|kaydol|gönder))\w*",
            r"(?:.{0,24} )?(?:bültenimize|bültenlerimize|bültene) "
            r"(?:(?:abone|üye|kayıt) (?:ol(?:un|unuz|mak (?:için|ister)|arak|abilirsiniz)?)\b|kaydol(?:un|unuz|mak için)?\b)"
            r"\w*",
        ),
    },
    unless=(r"<told>", SAID,),
)

FORM = Rule(
    "newsletter.form_southeastern", "newsletter",
    why="A letter's form: what the reader agrees to, that it was sent, and the letter's own name with its hour.",
    match="start", max_chars=260,
    patterns={
        "ro": (
            r"(?:prin (?:abonare|înscriere|introducerea|completarea|apăsarea)|apăsând|abonându-te|introducând|completând)\b"
            r"[^.!?]{0,60}(?:ești|sunteți|accepți|acceptați|confirmi|confirmați|îți dai) ?"
            r"(?:de acord|acord|termeni|politic|că|prelucrar)[^.!?]{0,80}",
            r"(?:mă abonez|sunt de acord|doresc|vreau) (?:la|să primesc|cu primirea)\b[^.!?]{0,40}"
            r"(?:newsletter|buletin|noutăți (?:pe|prin) e-?mail)\w*",
            r"(?:abonarea|înscrierea|abonamentul) (?:ta|dumneavoastră|dvs\.|tău|la newsletter)\b[^.!?]{0,30}"
            r"(?:realizat|finalizat|confirmat|activ|cu succes|înregistrat)\w*",
        ),
        "hu": (
            r"(?:feliratkozom|szeretnék feliratkozni|kérem a|hozzájárulok|elfogadom)\b[^.!?]{0,50}"
            r"(?:hírlevél|hírlevel|adatkezelési (?:tájékoztató|nyilatkozat|szabályzat))\w*",
            r"(?:a feliratkozással|a feliratkozás gombra|feliratkozásával|az e-?mail-?cím\w* megadásával"
            r"|a regisztrációval)\b[^.!?]{0,50}(?:elfogad|hozzájárul|tudomásul|egyetért)\w*",
            r"(?:a |az )?(?:hírlevél-?)?(?:feliratkozás|feliratkozása|feliratkozásod|regisztrációd|regisztrációja) "
            r"(?:sikeres|sikerült|megtörtént|rögzít)\w*",
            r"(?:napi|heti|esti|reggeli) (?:hírlevelünk|hírlevél|összefoglaló(?:nk)?)\b[^.!?]{0,60}"
            r"(?:e-?mailben|postaládá\w+|e-?mail-?címed\w*|minden (?:reggel|este|nap|hétköznap|pénteken))\b",
        ),
        "el": (
            r"(?:με την (?:εγγραφή|υποβολή|αποστολή)|πατώντας|κάνοντας (?:κλικ|εγγραφή)|συμπληρώνοντας|εισάγοντας)\b"
            r"[^.!;]{0,60}(?:αποδέχ|συμφων|συναιν|δηλών)\w*[^.!;]{0,80}(?:όρους|πολιτική|λήψη|επεξεργασία|newsletter)\w*",
            r"(?:επιθυμώ|συμφωνώ|αποδέχομαι|θέλω) (?:να λαμβάνω|τη λήψη|να λάβω)\b[^.!;]{0,40}"
            r"(?:newsletter|ενημερωτικ|e-?mail)\w*",
            r"η (?:εγγραφή|συνδρομή) (?:σας|σου)\b[^.!;]{0,30}(?:ολοκληρώθηκε|καταχωρήθηκε|επιβεβαιώθηκε|επιτυχ)\w*",
            r"(?:εβδομαδιαίο|καθημερινό|πρωινό|βραδινό) (?:newsletter|ενημερωτικό)\b[^.!;]{0,60}"
            r"(?:στο (?:e-?mail|inbox)|στα εισερχόμενά|κάθε (?:πρωί|βράδυ|εβδομάδα))",
        ),
        "tr": (
            r"(?:abone|kayıt|üye) (?:olarak|ol butonuna)\b[^.!?]{0,80}"
            r"(?:kabul ed(?:iyorum|iyorsunuz|ersiniz|ersin|miş (?:ol|say)\w+)|onaylıyor(?:um|sunuz))\b",
            r"(?:e-?posta|bülten|haber bülteni)\b[^.!?]{0,40}(?:almak istiyorum|almayı kabul|gönderilmesini (?:kabul|onay))"
            r"\w*",
            r"(?:abonelik|bülten aboneliği|e-?bülten|kayıt) (?:işleminiz|kaydınız|talebiniz|aboneliğiniz)\b[^.!?]{0,30}"
            r"(?:tamamlan|alın|başarı|onaylan)\w*",
            r"(?:haftalık|günlük|sabah|akşam) (?:bülten\w*|özet\w*)\b[^.!?]{0,60}"
            r"(?:e-?postanız|posta kutunuz|gelen kutunuz"
            r"|her (?:sabah|akşam|hafta|cuma) (?:e-?posta|posta kutu|gelen kutu|mail|sizinle|sizlerle))\w*",
        ),
    },
    unless=(r"<told>", SAID, r"(?:primări|önkormányzat|hivatal|δήμο|belediye|banc[aă]|bank)\w*"),
)
