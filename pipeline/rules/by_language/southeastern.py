"""Standing lines of sites in Romanian, Hungarian, Greek and Turkish."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SERVICE
from pipeline.rules.model import Rule

_SAID = (
    r", (?:avertiz\w+|spune\w*|spunea|figyelmeztet\w*|uyar\w+|a (?:spus|cerut|transmis|explicat|scris)|ζήτησε|είπε|λέει|γράφει"
    r"|τόνισε|ζητούν|dedi|derdi|diyor|diye|mondta|kérte|közölte|tanácsolja|írja|írta|mesélte|vallja|mondják|biztatta"
    r"|figyelmeztet\w*|(?:ezt|azt) \w+(?:ja|te|ta|tte|tta)|ez volt|így (?:működ|szól|hangz)\w+"
    r"|(?:(?:le|îi|ne|o|se|îl) )?(?:recomandă|cer|cere|murmura|strigă|striga|repetă|repeta|explică|promite|scrie|scriu|cred"
    r"|crede|plâng|anunță|susțin|susține|arată)|(?:este|era|suna|sună) (?:reproș|mesaj|sfat|slogan|titl|cerere)\w*"
    r"|așa (?:funcționează|își explică|suna)"
    r"|(?:ήταν|είναι|αυτό είναι|αυτός είναι) (?:το|τα|ο|η) \w+|η φράση|φώναζ\w+|συμβουλεύ\w+|προτείν\w+|υποσχέθηκ\w+|απάντησ\w+"
    r"|έγραφ\w+|υποστηρίζ\w+|ζητά|ζητούσ\w+|anlattı|yazıyordu|söyledi|hatırlıyor)\b"
    r"|(?<!\w)áll (?:a|az) \w+ben\b|\b(?:diyen|diyerek|diye anlat\w*|denilerek)\b"
)
"""Who said it, behind a comma: the words are somebody's in a story."""

_NO_GIVING = (
    r"\A(?!.*(?:jurnalis|redacți|presa|cititor|abon|donează pentru|ce facem|acest articol|újságír|szerkeszt|olvasó|cikk|előfizet"
    r"|lapunk|amit csinálunk|δημοσιογραφ|σύνταξη|συνδρομητ|αναγνώστ|άρθρο|ενημέρωση|κάνουμε|gazete|haberci|okur|abone|medya"
    r"|yayın|yaptıklarımız|patreon|paypal))"
)
"""Nothing of a newsroom in the line, nor of its readers: others ask for support as well."""

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invite_southeastern", "newsletter",
        why="The reader is asked to sign up for the site's own letter, or is thanked for it.",
        match="start", max_chars=340, sentences=True,
        patterns={
            "ro": (
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
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "paywall.locked_southeastern", "paywall",
        why="The page tells its reader that the rest is for subscribers, or how to get at it.",
        match="start", max_chars=420, sentences=True,
        patterns={
            "ro": (
                r"(?:acest (?:articol|conținut|text|material)|restul (?:articolului|textului|conținutului)"
                r"|continuarea (?:articolului|textului)|întregul (?:articol|text)|articolul|conținutul)\b"
                r"(?: (?:complet|integral|premium))?[^.!?]{0,16}(?:disponibil\w*|accesibil\w*|rezervat\w*|dedicat\w*|exclusiv\w*"
                r"|destinat\w*)[^.!?]{0,30}(?:abona\w+|abonament\w*|membri\w*(?: \S+){0,2}(?=[.!]|\Z)"
                r"|utilizator\w* înregistra\w+|cititorilor premium)\w*",
                r"(?:citește|citiți) (?:integral|mai departe|tot articolul|articolul (?:complet|integral)"
                r"|fără (?:limite|reclame))\b[^.!?]{0,50}(?:abon\w+|premium|lei|cont|gratuit)\w*",
                r"(?:pentru a|ca să) (?:citi|citești) (?:integral|mai departe|tot|articolul|restul|continuarea|acest"
                r"|în continuare)\b[^.!?]{0,60}(?:abon|autentific|cont|înregistr|logh)\w*",
                r"(?:ai deja|aveți deja|ești deja|sunteți deja|nu ai|nu aveți)(?: un| încă un)? (?:abonament|abonat|cont)\b"
                r"[^.!?,]{0,24}(?:\?|[.!,:;–-])? ?(?:\Z|(?:te rugăm |vă rugăm )?(?:să )?(?:te |vă )?"
                r"(?:autentific|conect|intră|intrați|loghea|log|creea|înregistr|abon|alege|apasă|click))\w*",
                r"(?:mai ai|ți-au rămas|ai citit|ați citit)\b[^.!?]{0,30}(?:articol\w*) ?(?:gratuit\w*)?[^.!?]{0,30}"
                r"(?:luna|gratuit|rămas)\w*",
                r"(?:abonează-te|abonați-vă|deblochează)\b[^.!?]{0,40}"
                r"(?:de la \d|lei|abonament\w*|acces (?:nelimitat|complet|integral)|articolul|premium|lun[ăa]\b)\w*",
                r"(?:cumpără|alege) (?:acum |un |și )*(?:abonament\w*"
                r"(?: (?:digital|premium|lunar|anual|tău|potrivit|dorit|care ți se potrivește))?"
                r"(?:\W*\Z|[^.!?]{0,40}\b(?:lei|acces|cit\w+)\b)|acces (?:nelimitat|complet|integral)|articolul)\w*",
            ),
            "hu": (
                r"(?:a|ez a|ezt a|a teljes|az|ennek a|a folytatás\w*) ?(?:teljes )?"
                r"(?:cikk|tartalom|írás|szöveg|interjú|anyag|folytatás)\w*\b"
                r"(?=[^.!?]{0,120}(?:\bcsak\b|kizárólag|számára|olvasha|olvas[ns]|elér|folytat|tekinthető|hozzáfér|nyitva|után"
                r"|jelentkez|\bkell|szükséges|\bitt\b))[^.!?]{0,50}(?:előfizet\w*|regisztrá\w+|bejelentkez\w+|támogatóink\w*"
                r"|fizetős|prémium|klubtag\w*)\w*",
                r"(?:már|ön már|te már|még nem|van már) ?(?:előfizet\w+|regisztrált\w*)\b[^.!?,]{0,20}(?:\?|[.!,:;–-])? ?"
                r"(?:\Z|jelentkez|lépj|lépjen|belép|bejelent|kattint|fizess|regisztrálj)\w*",
                r"(?:fizess|fizessen|fizessetek) elő\b(?:[^.!?]{0,70}(?:\bft|forint|korlátlan|olvas)"
                r"|(?: most| ránk| lapunkra| az? \S{2,16}r[ea])?\Z)\w*",
                r"(?:olvass|olvasson|olvasd|olvassa) (?:tovább|korlátlanul|reklámmentesen|el a teljes)\b[^.!?]{0,50}"
                r"(?:előfizet|ft|ingyen|regisztr|belép|csatlakoz)\w*",
                r"(?:ha (?:tovább|végig) (?:szeretn\w+ )?olvas\w*|az olvasás folytatásához|a továbbolvasáshoz|az elolvasásához"
                r"|a cikk elolvasásához|a teljes cikk elolvasásához)\b[^.!?]{0,60}"
                r"(?:fizess|jelentkezz|regisztr|csatlakoz|lépj|előfizet|be kell)\w*",
                r"(?:önnek|neked|ebben a hónapban)? ?(?:még )?\d+ ingyenes cikk\w*",
            ),
            "el": (
                r"(?:για να|αν θέλετε να|θέλετε να) (?:συνεχίσετε (?:την ανάγνωση|να διαβάζετε)"
                r"|διαβάσετε (?:ολόκληρο|όλο|το|τη συνέχεια)|ξεκλειδώσετε)\b[^.!]{0,70}"
                r"(?:συνδρομ|εγγραφ|συνδεθ|λογαριασμ|σύνδεση)\w*",
                r"(?:το|αυτό το|ολόκληρο το|το υπόλοιπο|η|το πλήρες)\b[^.!;]{0,16}"
                r"(?:άρθρο\w*|περιεχόμεν\w+|κείμεν\w+|συνέχεια|ρεπορτάζ|υπόλοιπο)\b[^.!;]{0,30}"
                r"(?:μόνο (?:για|σε)|αποκλειστικά (?:για|σε)|διαθέσιμ\w+ (?:μόνο )?(?:για|σε)|κλειδωμέν\w+)"
                r"(?:[^.!;]{0,20}(?:συνδρομητ\w*|εγγεγραμμέν\w*|μέλη)|(?<=κλειδωμένο)\W*\Z)",
                r"(?:γίνετε|γίνε) συνδρομητ\w+\b",
                r"(?:είστε|έχετε|είσαι|έχεις) ήδη (?:συνδρομητ\w+|συνδρομή|λογαριασμό|εγγεγραμμέν\w+)\b[^.!;?,]{0,20}"
                r"(?:[;?.,:!–-])? ?(?:\Z|συνδεθ|σύνδεση|κάντε|login|είσοδος|εισέλθετε|μπείτε|εδώ)\w*",
                r"(?:αποκτήστε|ξεκλειδώστε|επιλέξτε|αγοράστε) (?:τη |την |το |μια |τώρα |πλήρη |απεριόριστη |ψηφιακή |ετήσια )*"
                r"(?:συνδρομ\w+|(?<=πλήρη )πρόσβαση|(?<=απεριόριστη )πρόσβαση"
                r"|πρόσβαση(?=\W*\Z| (?:σε (?:όλ|κάθε|αυτ|αποκλειστ|περιεχ)|στο (?:άρθρο|περιεχόμενο|υπόλοιπο|σύνολο|πλήρες)"
                r"|με \d))|άρθρο)\w*",
                r"(?:(?:σας απομένουν|έχετε εξαντλήσει)\b[^.!;]{0,40}(?:άρθρ\w+|δωρεάν|όριο)"
                r"|έχετε διαβάσει\b[^.!;]{0,40}(?:δωρεάν|\bόριο\b|από τα \d))\w*",
            ),
            "tr": (
                r"bu (?:içerik|haber|yazı|makale|içeriğ\w+|haberin|yazının|makalenin)\b[^.!?]{0,50}"
                r"(?:abone\w*|üye\w*|premium|kayıtlı)\b[^.!?]{0,40}(?:özel(?:dir)?\b(?! bir)|açık\w*|okuyabil\w*|erişebil\w*"
                r"|görebil\w*|gerek\w*|ol\w*)\w*",
                r"(?:devamını|tamamını|haberin devamını|yazının devamını|haberin tamamını|yazının tamamını|makalenin tamamını)\b"
                r"[^.!?]{0,40}(?:okumak|okuyabilmek)[^.!?]{0,30}(?:abone|üye|giriş|kayıt|premium)\w*",
                r"(?:zaten|hâlâ|hala|henüz) (?:abone|üye)(?:yim| m[iı]?s[iı]n[iı]z| misin| iseniz| değil m[iı]s[iı]n(?:[iı]z)?"
                r"|(?=\W*\Z))\b",
                r"(?:abone|üye) (?:(?:olun|ol)\b[^.!?]{0,60}(?:sınırsız|reklamsız|erişin|okuyun|\boku\b|\btl\b|\bay\b|devam"
                r"|özel içerik)|olarak\b[^.!?]{0,80}(?:erişin|erişebilir|okuyun|okuyabilir|özel içerik))\w*",
                r"(?:ücretsiz )?(?:okuma|makale|haber) (?:hakkınız|limitiniz|kotanız)\b[^.!?]{0,40}(?:dol|kal|bit)\w*",
                r"(?:sınırsız|reklamsız) (?:okumak|erişim|okuma)[^.!?]{0,30}(?:abone|üye|tl)\w*"
                r"|bu (?:haberi|yazıyı|içeriği|makaleyi) (?:okumak|okuyabilmek|görmek) için[^.!?]{0,20}"
                r"(?:giriş yapın|üye olun|abone olun|oturum açın)\w*",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "donation.support_southeastern", "donation",
        why="The site asks its reader for money or membership: 'Support X, become a member'.",
        match="start", max_chars=420, sentences=True,
        patterns={
            "ro": (
                r"(?:susține|susțineți|sprijină|sprijiniți|ajută|donează|donați|contribuie)\b"
                r"(?:-ne\b(?!,? doamne)| ne\b|[^.!?]{0,40}(?:munca|proiectul|echipa|redacția|jurnalismul|ziarul|publicația"
                r"|site-ul) (?:nostru|noastră)(?! de (?:fotbal|handbal|baschet|volei))"
                r"|(?: și tu| acum|,)* (?:\S+ ){0,2}(?:jurnalism\w*|redacți\w+|presa (?:liberă|independentă))"
                r"(?: (?:independent\w*|liber\w*|local\w*|de (?:calitate|investigație)|<site>))?"
                r"(?:\W*\Z|[!.]|[^.!?]{0,40}(?:\bcu (?:o |doar |\d)|donații?\b|donați\b|abon\w+|\baici\b|\d ?lei|nostr|noastr"
                r"|contribu|redirecțion)))\w*",
                r"(?:poți|puteți) (?:susține|sprijini|ajuta|dona|redirecționa)\b"
                r"(?![^.!?]*\b(?:oric[ea]\w*|unei|unui|unor|o asociați\w*|un ong)\b)[^.!?]{0,60}"
                r"(?:3,5 ?%|impozit\w*|redirecțion\w+|donați\w+|jurnalism\w*|proiect\w*|munca|independent\w*)\w*",
                r"(?:îți place|ți-a plăcut|vă place|v-a plăcut|apreciezi)\b[^.!?]{0,50}[?,] ?"
                r"(?:susține|sprijin|donea|abonea|contribui|ajută)\w*",
                r"(?:redirecționează|redirecționați|direcționează)\b[^.!?]{0,30}(?:3,5|impozit)\w*",
                r"(?:existăm|funcționăm|scriem|publicăm|putem) (?:doar |numai )?(?:datorită|mulțumită|cu ajutorul) "
                r"(?:ție|vouă|dumneavoastră|cititorilor|donațiilor|susținerii)\w*",
                r"(?:sprijinul|susținerea|donația|contribuția) (?:tău|ta|dumneavoastră|voastr\w+) "
                r"(?:ne|contează|este important|face)\w*",
                r"devino (?:membru al (?:comunit|club)\w*|susținător|abonat)\b[^.!?,]{0,36}(?:[.!]|\Z)",
            ),
            "hu": (
                r"(?:támogasd|támogassa|támogass|támogasson|segíts|segítsen|segítse)\b[^.!?]{0,40}"
                r"(?:minket|bennünket|munkánkat|lapunkat|a lapot|független\w*|szerkesztőség\w*|újságír\w+|a \d{3}-[ae]t"
                r"|oldalunkat)\w*",
                r"(?:legyen|legyél|légy)(?: ön is| te is)? (?:a .{2,30} )?"
                r"(?:támogató\w*|tag\w*|a kör tagja|klubtag\w*|előfizető\w*|pártoló\w*)\b"
                r"(?=[^.!?,]{0,40}(?:[!.]|\Z)|[^.!?]{0,60}(?:unk|ünk|ink)\w*\b)",
                r"(?:ha )?(?:tetszett|tetszik|fontosnak tartja|fontosnak tartod)\b[^.!?]{0,60}[?,] ?"
                r"(?:támogas|segíts|csatlakoz|fizess|hívj)\w*",
                r"ne maradj\w* le! ?(?:támogas|csatlakoz)\w*",
                r"csatlakozz(?:on|atok)?(?: te is| ön is)? (?:a )?(?:támogatóink|klubunk|közösségünk|előfizetőink|pártolóink)\w*",
                r"(?:az (?:ön|te) )?támogatás(?:a|od|ával|oddal|uk)\b[^.!?]{0,50}"
                r"(?:segít\w*|fontos|nélkül|számít|tesz\w* lehetővé|tudunk)\w*",
                r"(?:csak|kizárólag)? ?(?:az olvasóink|olvasóink|önök|az olvasók) támogatás\w+[^.!?]{0,40}"
                r"(?:működ|dolgoz|létez|tudunk)\w*",
                r"(?:adományozz|adja nekünk adója|ajánld fel adód|ajánlja fel adója|adód 1 ?%"
                r"|adója 1 ?%(?=.{0,120}(?:támogas|ajánlja fel|adószám|kérjük|segítse|számunkra|nekünk|minket|lapunk|szerkeszt))"
                r")\w*",
            ),
            "el": (
                r"(?:στηρίξτε|στήριξε|υποστηρίξτε|ενισχύστε|βοηθήστε)\b[^.!;]{0,40}"
                r"(?:\bμας\b|ανεξάρτητ\w+|δημοσιογραφία|ενημέρωση|το έργο|την προσπάθεια|αδέσμευτ\w+)\w*",
                r"(?:γίνετε|γίνε) (?:μέλος (?:μας|της κοινότητ\w+)|υποστηρικτ\w+|συνδρομητ\w+)\b"
                r"(?:[^.!;,]{0,40}(?:[.!;]|\Z)|[^.!;]{0,50}\bμας\b)[^.!;]{0,50}",
                r"(?:σας|σου) (?:άρεσε|αρέσει)\b[^.!;]{0,40}[;,] ?(?:στηρίξτε|ενισχύστε|γίνετε|κάντε|στήριξε)\w*",
                r"(?:κάντε|κάνε) (?:μια |τη )?δωρεά\b(?! (?:αίματος|οργάνων|μυελού|ρούχων|πλάσματος))[^.!;]{0,30}",
                r"(?:υπάρχουμε|λειτουργούμε|μπορούμε να)\b[^.!;]{0,40}(?:χάρη σε (?:εσάς|σένα)|χάρη στους αναγνώστες"
                r"|χάρη στη στήριξή|με τη στήριξή σας)\w*",
                r"η (?:στήριξή|συνεισφορά|βοήθειά|δωρεά) (?:σας|σου) "
                r"(?:μας\b|είναι (?:σημαντικ|πολύτιμ|απαραίτητ|καθοριστικ|αναγκαί|η δύναμή)|κάνει τη|έχει (?:σημασία|αξία))\w*",
            ),
            "tr": (
                r"[^.!?]{0,60}(?:'[iıuüyaeni]{1,3}|gazetemizi|bizi|bağımsız (?:gazeteciliği|medyayı|haberciliği|basını)"
                r"|gazeteciliği|haberciliği|yayınımızı|sitemizi) "
                r"(?:destekle|destekleyin|destekleyebilirsiniz"
                r"|desteklemek (?:ister\b|istiyorsan\w*|için[^.!?]{0,30}(?:tıkla|abone|bağış|patreon|üye ol|katkı|\btl\b)))\b"
                r"[^.!?]{0,60}",
                r"(?:bize|gazetemize|bağımsız (?:gazeteciliğe|medyaya|basına|haberciliğe)|yayınımıza|sitemize) "
                r"(?:destek (?:ol(?:un|unuz|mak (?:için|ister\w*)|abilirsiniz)?|ver(?:in|ebilirsiniz|mek (?:için|ister\w*)))\b"
                r"|katkıda? (?:bulunun|sağlayın|verin|sunun|bulunmak|sunmak|sağlamak)"
                r"|bağış(?:ta bulunun|ta bulunmak| yapın| yapmak| yapabilirsiniz))\w*",
                r"(?:siz de|sen de|hemen)? ?(?:destekçi|dayanışma üyesi|okur destekçisi|patreon)\w*[^.!?]{0,20}"
                r"(?:olun|ol|olmak (?:için|ister\w*)|yapın)\b",
                r"(?:beğendiyseniz|beğendin|beğendiniz)\b[^.!?]{0,30}[,?] ?(?:destek|bağış|abone|bize)\w*",
                r"(?:desteğiniz|katkınız|bağışınız|desteğin)\b[^.!?]{0,40}(?:önemli|sürdür|ayakta|güç|bağımsız|mümkün)\w*",
                r"(?:okurlarımızın|okurların|sizin) (?:desteğiyle|desteğinizle|katkılarıyla)\b[^.!?]{0,40}"
                r"(?:yayın|varız|ayakta|sürd|yapıyoruz|çalış)\w*",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "advert.blocker_southeastern", "advert",
        why="A site asks its reader to switch the ad blocker off, or says that it has seen one.",
        match="start", max_chars=400,
        patterns={
            "ro": (
                r"(?:se pare că (?:folos|util|ai|aveți)\w*|am (?:observat|detectat)|folosești|folosiți|utilizați|utilizezi"
                r"|te rugăm|vă rugăm|dezactivează|dezactivați|ai un)\b.{0,60}"
                r"(?:ad ?-?block\w*|blocator\w* de reclame|blocare\w* a? ?reclamelor)\w*",
            ),
            "hu": (
                r"(?:úgy (?:látjuk|tűnik)|észleltük|észrevettük|kérjük|kérünk|kapcsold|kapcsolja|kedves olvasó\w*|ön"
                r"|hirdetésblokkolót|reklámblokkolót)\b.{0,60}(?:ad ?-?block\w*|(?:reklám|hirdetés)blokkol\w*)\w*",
                r"(?:reklám|hirdetés)blokkolót (?:használ\w*|észlel\w*)\w*",
            ),
            "el": (
                r"(?:φαίνεται ότι (?:χρησιμοποι|έχετε)\w*|εντοπίσαμε|διαπιστώσαμε|παρατηρήσαμε|χρησιμοποιείτε|παρακαλούμε"
                r"|απενεργοποιήστε|βλέπουμε ότι)\b.{0,60}(?:ad ?-?block\w*|αποκλεισμ\w+ διαφημίσεων|μπλοκ\w+ διαφημίσεων)\w*",
            ),
            "tr": (
                r".{0,60}(?:ad ?-?block\w*|reklam engelle\w+|reklam engelleyici\w*)\b.{0,60}"
                r"(?:kullanıyorsun\w*|kullandığınız\w*|kullanıyor (?:gibi|olabilir)\w*|kullanmayın"
                r"|kapat(?:ın|ınız|manız|mayı|arak|ır mısınız)\w*|devre dışı bırak(?:ın|manız|arak|ır mısınız)\w*|tespit ett\w*"
                r"|tespit edil\w*|algıla(?:dık|ndı)\w*|fark ettik|kaldırın\w*|lütfen|beyaz liste\w*)",
            ),
        },
        unless=(r"<told>", _SAID, r"\b(?:jumătate|la sută|százalék\w*|τοις εκατό|yüzde|percent)\b|%"),
    ),
    Rule(
        "advert.own_app_southeastern", "advert",
        why="The site's own app, offered to the reader: 'Get the X app and find out first'. A guide says what to do in it.",
        match="start", max_chars=220, sentences=True,
        patterns={
            "ro": (
                r"(?:descarcă|descărcați|instalează|instalați) (?:gratuit )?aplicația "
                r"(?:noastră|.{2,30} (?:și (?:afl|fii|cit|ține|prim|urm)|pentru (?:android|ios|telefon|mobil)"
                r"|din (?:app store|google play)|pe (?:android|ios|telefon)))\w*",
            ),
            "hu": (
                r"(?:töltsd|töltse|töltsétek) le (?:az? )?(?:ingyenes )?"
                r"(?:alkalmazásunkat|applikációnkat|appunkat|.{2,30} (?:alkalmazás\w*|applikáció\w*|app\w*)\b.{0,20}"
                r"(?:és (?:olvas|értesül|légy|legyen)|hogy (?:elsőként|ne)|android\w*|ios\w*))\w*",
            ),
            "el": (
                r"(?:κατεβάστε|κατέβασε|εγκαταστήστε) (?:δωρεάν |τώρα )?"
                r"(?:το app μας|την εφαρμογή μας|(?:την|το) .{0,40}(?:εφαρμογή|app|application)\b.{0,40}"
                r"(?:ios|android|και (?:ενημερ|μείνετε|διαβάστε|μάθετε)|για να (?:ενημερώνεστε|μαθαίνετε)|app store|google play)"
                r")\w*",
            ),
            "tr": (
                r".{0,40}(?:mobil )?uygulama(?:mız|mızı|sını|sı|larımızı)\b[^.!?]{0,20}"
                r"(?:indirin|indir|yükleyin|ücretsiz indirin|hemen indirin)[,;]? .{0,20}"
                r"(?:haber\w*|son dakika|gelişmeler\w*|cebiniz\w*|gündem\w*|ilk siz).{0,40}",
                r"(?:mobil )?uygulamamızı (?:hemen |ücretsiz )?(?:indirin|indir|yükleyin)\w*",
            ),
        },
        unless=(
            SERVICE,
            r"<told>",
            _SAID,
            r"qr|kod\w*|cod\w*|κωδικ\w+|jelszó|parol\w+|şifre\w*|tarat\w*|scan\w*|olvass be|σκανάρ\w+|giriş yap\w*|autentific\w*",
        ),
    ),
    Rule(
        "advert.marked_southeastern", "advert",
        why="The mark of a paid text or of a break in the story: 'Supported content', 'The article goes on below the ad'.",
        max_chars=150,
        patterns={
            "ro": (
                r"(?:publicitate|reclamă|advertorial|(?:articol|conținut|material|text) "
                r"(?:susținut|sponsorizat|plătit|publicitar|promovat|oferit|realizat)(?: de| în parteneriat cu| cu sprijinul)?"
                r".{0,50}|\(p\))(?: ?\(?p?\)?)?(?: ?[-–|:/] ?(?:publicitate|reclamă|articolul continuă.{0,30}))?",
                r"(?:articolul|textul|știrea|materialul|interviul) continuă (?:mai jos|după|sub|în continuare)\b[\w ]{0,30}",
                r"citește (?:mai departe|în continuare) (?:după|sub) (?:reclamă|publicitate)",
            ),
            "hu": (
                r"(?:hirdetés|reklám|pr-?cikk|támogatott tartalom|szponzorált (?:tartalom|cikk)"
                r"|fizetett (?:tartalom|hirdetés|tartalmat? olvas)|reklámcikk|promóció|együttműködés|támogatói tartalom)"
                r"(?: ?[-–|:/,.(] ?(?:hirdetés|x|támogatott tartalom|a cikk .{2,30} folytatódik|\w+ tartalom))*\)?",
                r"(?:a cikk|cikkünk|a szöveg|az írás) (?:a )?(?:hirdetés|reklám|videó|kép|galéria|ajánló) (?:után|alatt)"
                r" folytatódik",
                r"(?:a cikk|az írás|a tartalom|a cikksorozat|cikkünk)\b.{0,12}"
                r"(?:megjelenését|elkészültét|létrejöttét|megjelenésének|támogatója)? ?.{2,60}"
                r"(?:támogatta|támogatásával (?:készült|jött létre|jelent meg)|együttműködésben készült|megbízásából készült)"
                r"(?:\. ?(?:támogatott tartalom|fizetett tartalom|hirdetés|x))?",
            ),
            "el": (
                r"(?:διαφήμιση|χορηγούμεν\w+ (?:περιεχόμενο|άρθρο|δημοσίευση)|διαφημιστικ\w+ (?:περιεχόμενο|καταχώρηση)"
                r"|προωθητικ\w+ (?:περιεχόμενο|ενέργεια)|πληρωμένη (?:καταχώρηση|δημοσίευση)|advertorial|sponsored|promo)"
                r"(?: ?[-–|:/] ?(?:διαφήμιση|sponsored|η συνέχεια .{2,30}))?",
                r"(?:το άρθρο|το κείμενο|η είδηση|η ανάρτηση) συνεχίζεται (?:μετά|κάτω|παρακάτω|μετα)\b[\w ]{0,30}",
                r"(?:το άρθρο|το περιεχόμενο|το κείμενο) (?:δημιουργήθηκε|γράφτηκε|ετοιμάστηκε) "
                r"(?:σε συνεργασία|με την υποστήριξη|για λογαριασμό)\b.{2,60}",
            ),
            "tr": (
                r"(?:reklam|ilan|advertorial|sponsorlu içerik|sponsorlu|tanıtım|tanıtım yazısı|iş birliği|işbirliği"
                r"|bu bir (?:reklam|ilan|tanıtım yazısı)\w*)(?: ?[-–|:/] ?(?:reklam|haberin devamı.{0,30}))?",
                r"(?:haberin|yazının|içeriğin|makalenin) devamı (?:için|aşağıda|reklam\w*|video\w*|reklamdan sonra|galeri\w*)\b"
                r"[\w ']{0,40}",
                r"bu (?:içerik|haber|yazı) .{2,50}(?:katkılarıyla|iş ?birliğiyle|iş ?birliği ile|sponsorluğunda) hazırlan\w+",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "social.share_row_southeastern", "social",
        why="Buttons to share in one line: 'Share on Facebook Send on WhatsApp Copy link'.",
        max_chars=160, full_stop=False,
        patterns={
            "ro": (
                r"(?:(?:distribuie|distribuiți|trimite|trimiteți|copiază|copiați|salvează|printează|tipărește|share)\b"
                r"(?: (?:articolul|știrea|link|linkul|pe|prin|unui prieten|prietenilor|mai departe|e-?mail|pentru mai târziu"
                r"|<nets>))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "hu": (
                r"(?:(?:megosztás|megosztom|oszd meg|ossza meg|küldés|elküldöm|küldd el|link másolása|másolás|mentés|nyomtatás"
                r"|tetszik|lájkolom|tweet)(?: (?:a cikket|cikk|facebookon|facebook-on|twitteren|x-en|e-?mailben|whatsappon"
                r"|messengeren|viberen|linkedinen|ismerősödnek|barátaiddal|barátaival|később\w*|<nets>))*[ ,|·/:-]*){1,8}"
                r"(?:<nets>[ ,|·/]*){0,6}",
            ),
            "el": (
                r"(?:(?:κοινοποίηση|κοινοποιήστε|κοινοποίησε|μοιραστείτε|μοιράσου|αποστολή|στείλτε|αντιγραφή|αποθήκευση"
                r"|εκτύπωση)(?: (?:το άρθρο|άρθρου|στο|σε|μέσω|με|συνδέσμου|του συνδέσμου|link|το|φίλο|φίλους|<nets>))*"
                r"[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "tr": (
                r"(?:(?:(?:<nets>)(?:'?[dt][ae]|'?[td][ae]n)? )?(?:paylaş|paylaşın|gönder|gönderin|kopyala|bağlantıyı kopyala"
                r"|linki kopyala|kaydet|yazdır|tweetle|beğen)"
                r"(?: (?:haberi|linki|bağlantıyı|arkadaşına|e-?posta ile|<nets>|facebook'ta|twitter'da|whatsapp'ta|x'te))*"
                r"[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
        },
        unless=(r"(?:mentés|küldés|nyomtatás|másolás|trimite|αποθήκευση|αποστολή|gönder|kaydet|tetszik|beğen|αντιγραφή)\W*\Z",),
    ),
    Rule(
        "social.channels_southeastern", "social",
        why="The site's own channels, offered to the reader: 'Follow us on social media'; and what stands around a post.",
        match="start", max_chars=300, sentences=True,
        patterns={
            "ro": (
                r"(?:urmăriți|intrați|alătură-te|abonează-te|abonați-vă|dă-ne|adăugați)\b"
                r"(?:-ne| ne\b| .{2,30} (?:pe|în)\b| pe| .{0,20}nostru| .{0,20}noastr\w+|(?<=dă-ne))[^!?]{0,70}"
                r"(?:<nets>|canal\w*|pagina|grup\w*|like|rețel\w+|surs\w+)\w*",
                r"(?:urmărește|intră|dă|găsește|adaugă|citește)\b(?:-ne| ne\b| .{0,20}nostru| .{0,20}noastr\w+)[^!?]{0,70}"
                r"(?:<nets>|canal\w*|pagina|grup\w*|like|rețel\w+|surs\w+)\w*",
                r"(?:urmărește|intră|dă|găsește|adaugă|citește)\b (?:.{2,30} )?(?:pe|în) [^.!?]{0,24}"
                r"(?:<nets>|canal\w*|pagina|grupul|lista)\b(?:[ ,]+(?:și|pe|de|<nets>|whatsapp|facebook|\S+))?(?: \S+){0,2}\W*"
                r"(?:\Z|[.!] )",
                r"(?:urmărește|intră|adaugă|găsește)\b[^.!?]{0,60}"
                r"(?:ca sursă|sursă preferată|canalul de (?:whatsapp|telegram|youtube))\w*",
                r"(?:suntem|ne găsești|ne găsiți) (?:și )?pe (?:<nets>|rețelele)\w*",
                r"vezi (?:această|acest) (?:postare|profil) pe <nets>\w*",
                r"o postare (?:distribuită|partajată) de .{2,60}",
            ),
            "hu": (
                r"(?:olvass|keress|állítsd be|állítsa be|add hozzá|adja hozzá)\b.{0,40}"
                r"(?:minket|bennünket|oldalunk\w*|csatorn\w+nk\w*|google\w*)[^!?]{0,60}",
                r"(?:kövess|kövessen|kövessetek|kövesd|kövesse|csatlakozz|csatlakozzon|lájkolj|lájkoljon|lájkold|iratkozz fel"
                r"|iratkozzon fel)\b.{0,40}(?:minket|bennünket|oldalunk\w*|csatorn\w+|közösség\w*|facebookon|instagramon"
                r"|google\w*|viber\w*|telegram\w*|youtube\w*|tiktokon|messenger\w*|csoportunk\w*)[^!?]{0,60}",
                r"(?:a bejegyzés megtekintése|bejegyzés megtekintése) az? <nets>\w*",
                r".{2,60} által megosztott bejegyzés",
            ),
            "el": (
                r"(?:ακολουθήστε|ακολούθησε|ακολουθείστε)\b.{0,40}(?:\bμας\b|κανάλι|google|like|ομάδα|σελίδα|facebook|instagram"
                r"|viber|youtube|telegram|tiktok|κοινότητα)[^!;]{0,60}(?:\b|\Z)\w*",
                r"(?:βρείτε|εγγραφείτε|γίνετε|κάντε|προσθέστε|συνδεθείτε|μπείτε)\b.{0,40}"
                r"(?:\bμας\b|κανάλι (?:του|της|στο|μας)\b|google news|like στη|(?:σελίδα|ομάδα|κοινότητα) (?:του|της|μας|στο) "
                r"(?!\w+ εδώ)|στο (?:facebook|instagram|viber|youtube|telegram|tiktok|google)\b)[^!;]{0,60}(?:\b|\Z)\w*",
                r"δείτε (?:αυτή|αυτήν) τη(?:ν)? (?:δημοσίευση|ανάρτηση) στο <nets>\w*",
                r"η δημοσίευση κοινοποιήθηκε από .{2,80}",
                r"δείτε (?:αυτό το προφίλ|αυτή τη δημοσίευση)\b.{0,30}",
            ),
            "tr": (
                r"(?:bizi|sitemizi|hesaplarımızı|sayfamızı|kanalımızı|.{2,30}'[yıiuü]{1,2}) .{0,40}"
                r"(?:takip (?:edin(?:iz)?|et|etmek (?:için|ister\w*)|etmeyi unutma\w*|edebilirsiniz)|beğenin|abone olun)\b\w*",
                r".{0,30}(?:google news|google haberler|whatsapp kanal\w+|telegram kanal\w+|youtube kanal\w+|instagram"
                r"|sosyal medya) ?\w*'?\w* (?:hesab\w+ |üzerinden |sayfa\w+ )?"
                r"(?:takip (?:edin(?:iz)?|et|etmek (?:için|ister\w*)|etmeyi unutma\w*|edebilirsiniz)"
                r"|abone ol(?:un|unuz|mak (?:için|ister\w*)|mayı|abilirsiniz)?"
                r"|katıl(?:ın|ınız|mak (?:için|ister\w*)|abilirsiniz)?)\b",
                r"bu gönderiyi <nets>'?\w* gör\w*",
                r".{2,60}'[iıuüın]{2,3} paylaştığı bir gönderi",
                r"(?:whatsapp|telegram) (?:kanalımıza|grubumuza|kanalına)[^.!?]{0,20}(?:katıl|abone|üye)\w*",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "consent.embed_southeastern", "consent",
        why="What stands in place of a film or a post until the reader consents.",
        match="start", max_chars=320,
        patterns={
            "ro": (
                r"(?:acest|acestui|această|conținutul|pentru a|ca să)\b.{0,60}(?:conținut|video\w*|postare|vizualiza|vedea|vezi"
                r"|blocat|încărca|afișat)\b.{0,90}(?:cookies?|cookie-uri\w*|module\w* cookie)\w*",
            ),
            "hu": (
                r"(?:a|az|ez a|a beágyazott)\b.{0,50}(?:tartalom|videó|bejegyzés|megtekintéséhez|megjelenítéséhez|lejátszásához)"
                r"\w*\b.{0,90}(?:cookie\w*|sütik(?:et)?|süti-\w+)\w*",
            ),
            "el": (
                r"(?:για να|αυτό το|το|η)\b.{0,50}(?:δείτε|προβολή|περιεχόμεν\w+|βίντεο|εμφανιστεί|δημοσίευση)\b.{0,90}"
                r"(?:cookies?)\w*",
            ),
            "tr": (
                r"(?:bu|içeriği|videoyu|gönderiyi)\b.{0,60}(?:içeri\w+|video\w*|gönderi\w*|görüntülemek|görmek|izlemek)\b.{0,90}"
                r"(?:çerez(?:ler\w*| (?:tercih|ayar|kullan|politika)\w*))",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "comments.rules_southeastern", "comments",
        why="House rules, forms and counts of the comment section.",
        match="start", max_chars=500, sentences=True, where="tail", quotable=True,
        patterns={
            "ro": (
                r"(?:adaugă|lasă|scrie|postează|spune-ți)\b ?(?:un |primul |părerea )?"
                r"(?:comentariu|părerea|comentariul tău|comentarii)(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"(?:redacția|site-ul|administratorul|publicația)\b[^.!?]{0,50}"
                r"(?:nu (?:este (?:responsabil|răspunz)|își|răspunde)|își rezervă)[^.!?]{0,60}"
                r"(?:comentari\w+|răspund\w+|utilizator\w*|șterg\w+)\w*",
                r"comentariile\b[^.!?]{0,80}(?:aparțin|sunt (?:închise|dezactivate|moderate(?! de (?:o|un)\b))"
                r"|vor fi (?:șterse|moderate|publicate|aprobate|verific)|nu reprezintă|reprezintă|injuri\w+|limbaj\w*|șterse)\w*",
                r"(?:pentru a|ca să) (?:comenta|posta|lăsa un comentariu|adăuga)[^.!?]{0,50}"
                r"(?:autentific|cont|conect|logh|înregistr)\w*",
                r"adresa ta de e-?mail nu va fi publicată",
                r"(?:fii|fiți) prim\w+[^.!?]{0,30}comentea",
                r"comentarii ?\(\d+\)\w*",
            ),
            "hu": (
                r"(?:hozzászólások|kommentek|hozzászólás) ?\(?\d+\)?(?: .{2,60})?",
                r"(?:a )?(?:hozzászóláshoz|kommenteléshez|komment írásához|vélemény írásához)\b[^.!?]{0,60}"
                r"(?:be kell|jelentkez|regisztr|belép|lépj)\w*",
                r"(?:a )?(?:hozzászólások|kommentek|hozzászólás|kommentelés)\b[^.!?]{0,80}"
                r"(?:nem (?:tükröz\w*|minősül\w*)|vállal\w*|törö[lj]\w*|moderál\w*|zárva|kikapcsol\w*|lezár(?:va|tuk)"
                r"|felelősség\w*|szabály\w*)\w*",
                r"(?:szerkesztőség\w*|a kiadó|lapunk)\b[^.!?]{0,60}(?:hozzászólás|komment)[^.!?]{0,50}"
                r"(?:felelős|fenntart|töröl|vállal)\w*",
                r"(?:szólj|szóljon|szóljanak) hozzá\b",
                r"(?:írja|írd) meg (?:a )?(?:vélemény|hozzászólás|komment)\w*",
                r"(?:moderálási|hozzászólási|kommentelési) (?:szabály\w*|elvek|alapelv\w*)\w*",
            ),
            "el": (
                r"(?:προσθέστε|γράψτε|αφήστε|υποβάλετε|στείλτε|πρόσθεσε|άφησε)\b ?(?:το |ένα |νέο )?(?:σχόλιό|σχόλιο|σχόλια)"
                r"(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"σχόλια ?\(?\d+\)?(?: .{2,40})?",
                r"(?:τα σχόλια|οι απόψεις|ο ιστότοπος|η ιστοσελίδα|το site|η σύνταξη)\b[^.!;]{0,80}"
                r"(?:σχόλι\w*|σχολιαστ\w+|διατηρεί|δεν (?:φέρει|ευθύνεται|υιοθετεί|εκφράζουν)|διαγράφ\w+|υβριστικ\w+"
                r"|αναγνωστ\w+)\w*",
                r"(?:για να|πρέπει να)\b[^.!;]{0,20}(?:σχολιάσετε|αφήσετε σχόλιο|συμμετάσχετε|συνδεθείτε)[^.!;]{0,40}"
                r"(?:συνδεθ|εγγραφ|σύνδεση|σχολιάσ)\w*",
                r"η ηλεκτρονική σας διεύθυνση δεν",
                r"(?:κανόνες|όροι) σχολιασμού",
                r"ο σχολιασμός (?:είναι|έχει)\w*",
            ),
            "tr": (
                r"(?:yorumlarınız|yorumlar|yapılan yorumlar|gönderilen yorumlar|(?:hakaret|küfür)(?=,| ve\b| veya\b| içer)"
                r"|suç teşkil)\b[^.!?]{0,140}(?:onay\w*|yayın\w*|editör\w*|sorumlu\w*|moder\w*|silin\w*|okuyucu\w*|kapalı\w*"
                r"|kapat(?:ılmıştır|mıştır|ıldı\W*\Z)|yansıt\w*)\w*",
                r"yorum (?:yapmak|yazmak|yapabilmek) için[^.!?]{0,50}(?:giriş (?:yap|gerek)|üye (?:ol|gir)|kayıt ol|oturum aç)"
                r"\w*",
                r"(?:ilk yorumu|yorumunuzu|sen de yorum|siz de yorum|düşüncelerinizi)\b[^.!?]{0,30}"
                r"(?:yap|yaz|paylaş|ekle|gönder)\w*",
                r"(?:tüm yorumlar|yorumlar|yorum yap|yorum yaz) ?\(?\d*\)?(?: (?:yorum\w*|\d+|yaz|yap|gönder|ekle)\b){0,6}\Z",
                r"yorum (?:kuralları|kuralı)\b",
                r"e-?posta (?:hesabınız|adresiniz) (?:yayımlanmayacak|yayınlanmayacak)\w*",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "legal.reuse_southeastern", "legal",
        why="Who may reuse the text, whose opinion it is, that it is no advice: the site on the text, below it.",
        match="start", max_chars=500, where="tail", quotable=True,
        patterns={
            "ro": (
                r"(?:informațiile|articolele|textele|conținutul|materialele|fotografiile|preluarea|reproducerea|copierea)\b"
                r"[^.!?]{0,120}(?:pot fi preluat\w*|poate fi preluat\w*|preluat\w* (?:doar|numai)|limita a|citarea sursei"
                r"|link activ|interzis\w*|acord\w*(?= (?:scris|redac|autor|prealabil|expres|edit)|\W*\Z)|drepturi\w* de autor)"
                r"\w*",
                r"(?:toate )?drepturile (?:de autor )?(?:sunt )?rezervate",
                r"(?:acest articol|textul|opiniile|informațiile|părerile|opinia)\b[^.!?]{0,70}"
                r"(?:nu (?:reprezintă|înlocui\w+|constituie|reflectă|exprimă)|aparțin"
                r"|caracter (?:informativ|pur informativ|strict informativ)|scop informativ)\w*",
            ),
            "hu": (
                r"(?:a cikk|cikkeink|a tartalom|az oldalon|tartalmaink|minden tartalom|az írás)\b[^.!?]{0,70}"
                r"(?:másodközl\w+|felhasznál\w*|írásos engedély\w*|engedélyével|szerzői jog\w*(?! (?:pert|vit))|átvétel\w*"
                r"|idéz\w+)\w*",
                r"(?:minden jog fenntartva|a szerzői jogok(?=.{0,40}(?:fenntart|védel|szerkesztőség|lapunk)))\b",
                r"(?:a cikk\w*|a szerző|az írás|az itt|az oldalon|a véleménycikk\w*|a vélemények?|a leírtak|az információk)\b"
                r"[^.!?]{0,80}(?:nem (?:minősül\w*|helyettesít\w*|feltétlenül|tükröz\w*|tekinthető\w*)|tájékoztató jellegű\w*"
                r"|saját vélemény\w*|a szerző vélemény\w*)\w*",
            ),
            "el": (
                r"(?:απαγορεύεται|επιτρέπεται) (?:αυστηρά )?(?:η )?"
                r"(?:αναδημοσίευση|(?:αναπαραγωγή|αντιγραφή|χρήση)"
                r"(?=[^.;]{0,120}(?:κειμ|περιεχομ|άρθρ|υλικ|ιστ[οό]|site|πηγ|δημοσίευ|ολική|μέρους)))\w*",
                r"(?:αναδημοσίευση|αναπαραγωγή (?:ή |και |του (?:περιεχομ|κειμ|άρθρ|υλικ)|των (?:κειμ|άρθρ|φωτογρ))\w*)\b"
                r"[^.!;]{0,70}(?:επιτρέπεται|απαγορεύεται|άδεια|πηγή|σύνδεσμο|link)\w*",
                r"(?:με επιφύλαξη παντός|όλα τα δικαιώματα"
                r"|τα πνευματικά δικαιώματα (?:(?:του|των|όλων) (?:κειμέν|άρθρ|περιεχομ|φωτογρ|site|ιστ[οό]|παρόντος|υλικ)"
                r"|ανήκουν στο(?:ν εκδότη| site|ν ιστ[οό]))\w*)\b",
                r"(?:το άρθρο|το κείμενο|οι πληροφορίες|οι απόψεις|το περιεχόμενο|τα κείμενα|η άποψη)\b[^.!;]{0,80}"
                r"(?:ενημερωτικό χαρακτήρα|δεν (?:υποκαθιστ\w+|αποτελ\w+|αντικαθιστ\w+|εκφράζουν|απηχούν"
                r"|(?:συμπίπτουν|ταυτίζονται) (?:απαραίτητα|αναγκαστικά|με (?:τις|την|τη) (?:απόψ|θέσ|άποψ)))|απηχούν|εκφράζουν"
                r"|ανήκουν στον|του συντάκτη|προσωπικές)\w*",
            ),
            "tr": (
                r"(?:kaynak gösteril\w+|izinsiz|izin alınmadan|yazılı izin)\b[^.!?]{0,80}"
                r"(?:(?:alıntılan|kullanıl|kopyalan|yayınlan|yayımlan|çoğaltıl)a?m?a\w*maz\w*"
                r"|(?:alıntılan|kullanıl|kopyalan|yayınlan|yayımlan|çoğaltıl)[ae]maz\w*|alıntı yapıl\w+|yasak\w*)",
                r"(?:bu|sitede|sitemizde|köşe yazı\w*|burada|haberde)\b[^.!?]{0,40}"
                r"(?:yer alan|yayınlanan|belirtilen|içerik\w*|yazı\w*|görüş\w*)\b[^.!?]{0,70}"
                r"(?:yazara|yazarına|yazarın\w*|yatırım (?:danışmanlığı|tavsiyesi)|bilgilendirme amaç\w*|tıbbi|doktor\w*"
                r"|hekim\w*|sorumlu\w*|yansıtmay\w*|yayın politika\w*|tavsiye niteliğ\w*)\w*",
                r"(?:yazıda|yazılarda|köşede) (?:yer alan|ifade edilen) (?:görüş|fikir)\w*",
                r"(?:tüm|bütün|her) hakları? (?:saklıdır|.{2,30} aittir)\w*",
            ),
        },
        unless=(r"<told>", _SAID,), needs=("closing",),
    ),
    Rule(
        "syndication.source_southeastern", "syndication",
        why="'Source: agency / site' below the story, where it was printed, who translated it.",
        match="start", max_chars=140, where="tail", full_stop=False, needs=("closing",),
        patterns={
            "ro": (
                r"surs[ae] ?: ?(?=\S).{2,70}\Z",
                r"(?:traducere(?:a)?|traducător) ?: ?(?=\S)\w*",
                r"(?:articol|text|material)(?:ul)? (?:a fost )?(?:publicat|apărut|preluat|tradus) (?:inițial |prima dată )?"
                r"(?:în|pe|din|de pe)\b",
            ),
            "hu": (
                r"forrás(?:ok)? ?: ?(?=\S).{2,70}\Z",
                r"fordí(?:totta|tás) ?: ?(?=\S)\w*",
                r"(?:a cikk|az írás|az interjú)\b.{0,30}(?:jelent meg|megjelent)\b",
            ),
            "el": (
                r"πηγ(?:ή|ές) ?: ?(?=\S).{2,70}\Z",
                r"(?:μετάφραση|απόδοση) ?: ?(?=\S)\w*",
                r"το (?:άρθρο|κείμενο) (?:δημοσιεύτηκε|δημοσιεύθηκε|πρωτοδημοσιεύτηκε)\b",
            ),
            "tr": (
                r"kaynak ?: ?(?=\S).{2,70}\Z",
                r"(?:çeviri|çeviren) ?: ?(?=\S)\w*",
                r"bu (?:yazı|makale|haber) (?:ilk (?:olarak|kez) )?.{2,40}(?:yayımlan|yayınlan)\w+",
            ),
        },
    ),
    Rule(
        "caption.gallery_southeastern", "caption",
        why="What stands with pictures: an illustration, how many there are, click to enlarge.",
        max_chars=110,
        patterns={
            "ro": (
                r"(?:foto|imagine|fotografie)(?: cu)? ?(?:ilustrativă|ilustrativ|de arhivă|cu caracter ilustrativ|simbol|arhivă)"
                r"(?: ?[/|,.(-] ?.{2,50})?|(?:vezi|deschide|galerie|toate) ?(?:galeria|foto|fotografiile|imaginile|pozele)+"
                r"(?: ?(?:foto )?\(?\d+.{0,12})?|\d+ (?:foto|imagini|fotografii|poze)"
                r"|(?:apasă|click|faceți clic)[^.!?]{0,30}(?:mări|mărire)\w*",
            ),
            "hu": (
                r"(?:a kép |nyitókép ?:? ?|kép ?:? ?|fotó ?:? ?)?(?:illusztráció|képünk illusztráció|illusztrációs kép"
                r"|a kép illusztráció|archív (?:kép|fotó|felvétel))(?: ?[/|,.(-] ?.{2,50})?"
                r"|(?:galéria|képgaléria|nézd meg|nézze meg|megnézem)(?: a galériát| galéria| képek)?(?: ?\(?\d+.{0,12})?"
                r"|\d+ kép(?:et)?|(?:kattints|kattintson)[^.!?]{0,30}(?:nagyít|nagyob)\w*",
            ),
            "el": (
                r"(?:φωτογραφία|φωτό|εικόνα) (?:αρχείου|ενδεικτική)(?: ?[/|,.(-] ?.{2,50})?"
                r"|(?:ενδεικτική|συμβολική) (?:φωτογραφία|εικόνα)"
                r"|(?:δείτε|άνοιγμα|όλες) (?:τη |τις |όλες )?(?:φωτογραφίες|συλλογή|gallery|φωτογραφιών)(?: ?\(?\d+\)?)?"
                r"|\d+ φωτογραφίες|(?:κάντε κλικ|πατήστε)[^.!;]{0,30}μεγέθυνση",
            ),
            "tr": (
                r"(?:temsili|arşiv|illüstrasyon) ?(?:fotoğraf|görsel|foto|resim)?(?: ?[/|,.(-] ?.{2,50})?"
                r"|(?:foto|fotoğraf|resim|video|haber) ?galeri(?:si)? ?:?(?: ?\d+ ?/ ?\d+| ?\(?\d+\)?)?"
                r"|(?:fotoğrafları|galeriyi|tüm fotoğrafları) (?:gör|görmek için tıkla\w*|aç|incele)|\d+ fotoğraf"
                r"|büyütmek için (?:tıkla\w*|dokun\w*)",
            ),
        },
    ),
    Rule(
        "byline.times_southeastern", "byline",
        why="When it was published or updated and how long it takes to read.",
        max_chars=150, where="edge", full_stop=False,
        patterns={
            "ro": (
                r"(?:timp|durată) de citire ?:? ?(?:~ ?|circa )?<n> ?min\w*\.?.{0,30}|<n> ?min\w*\.? (?:de )?(?:citire|citit)",
                r"(?:data publicării|publicat\w*|actualizat\w*|ultima actualizare|data actualizării|postat) ?:? ?"
                r"(?:pe |la |în |acum )?(?:azi|ieri|acum|<n> \w+|\d).{0,90}",
            ),
            "hu": (
                r"(?:olvasási idő|olvasási ideje) ?:? ?(?:kb\. ?|~ ?)?<n> ?perc.{0,20}|<n> ?perc(?:es)? olvas(?:ás|mány|nivaló)",
                r"(?:megjelent|frissítve|utolsó frissítés|közzétéve|publikálva|módosítva|frissült|létrehozva) ?:? ?"
                r"(?:ma|tegnap|<n> \w+|\d).{0,80}",
            ),
            "el": (
                r"(?:.{2,24}, )?(?:χρόνος ανάγνωσης|ανάγνωση) ?:? ?(?:περίπου )?<n> ?(?:λεπτ\w+|λ|')?.{0,20}"
                r"|<n> ?(?:λεπτ\w+|') ανάγνωση\w*",
                r"(?:.{2,24}, )?(?:δημοσιεύτηκε|δημοσιεύθηκε|τελευταία (?:ενημέρωση|τροποποίηση)|ενημερώθηκε"
                r"|ημερομηνία δημοσίευσης|δημοσίευση) ?:? ?(?:στις |σήμερα|χθες|πριν|\d).{0,80}",
            ),
            "tr": (
                r"(?:okuma|okunma) süresi ?:? ?(?:yaklaşık |~ ?)?<n> ?(?:dk|dakika)\w*\.?.{0,20}"
                r"|<n> ?(?:dk|dakika)\w*\.? (?:okuma|okunma).{0,12}",
                r"(?:yayınlanma|yayımlanma|giriş|güncelleme|son güncelleme|güncellenme|güncellendi|oluşturulma|yayınlandı)"
                r"(?: (?:tarihi|zamanı))? ?:? ?(?:bugün|dün|<n> \w+ önce|\d).{0,90}",
            ),
        },
    ),
    Rule(
        "about.author_southeastern", "about",
        why="The box on the author, below the story: all her articles, what she covers.",
        match="start", max_chars=420, where="tail", needs=("closing",),
        patterns={
            "ro": (
                r"(?:toate|alte|mai multe|vezi toate) (?:articolele|articole|textele)(?: scrise)? "
                r"(?:de|ale|autorului|de același autor)\b",
                r"(?:jurnalist[ăe]?|redactor(?:-șef|ă)?|reporter[ăi]?|editor(?:-șef)?)\b[^.!?]{0,60}"
                r"(?:specializat\w*|scrie despre|absolvent\w* al)\w*",
            ),
            "hu": (
                r"(?:a szerző|szerzőnk) (?:összes|további|többi) (?:cikke|írása)\w*",
                r"(?:újságíró|szerkesztő|tudósító|rovatvezető|szerzőnk)\w*\b[^.!?]{0,60}(?:foglalkozik|rovat\w*\. (?=\S))\w*",
            ),
            "el": (
                r"(?:όλα τα|περισσότερα|άλλα) (?:άρθρα|κείμενα) (?:του|της|από τον|από την)\b",
                r"(?:δημοσιογράφος|συντάκτ\w+|αρθρογράφος|ρεπόρτερ)\b[^.!;]{0,60}(?:σπούδασε|καλύπτει|γράφει για)\w*",
            ),
            "tr": (
                r"(?:yazarın|muhabirin|editörün) (?:diğer|tüm|bütün|son) (?:yazı|haber|içerik)\w*",
                r"(?:gazeteci|muhabir|editör|yazar)\w*\b(?! olan\b)[^.!?]{0,60}(?:mezun ol\w+|çalışmaktadır|görev yapmaktadır)"
                r"\w*",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "feedback.write_us_southeastern", "feedback",
        why="A fault in the text or a story to tell, and the way to the newsroom.",
        match="start", max_chars=320, sentences=True,
        patterns={
            "ro": (
                r"(?:ai (?:găsit|observat|văzut|fost|o|informații|un)|ați (?:găsit|observat|văzut|fost)|aveți|știi|vrei să)\b"
                r"[^?]{0,90}\?(?=.{0,140}(?:-ne\b|\bne\b|nekünk|minket|bennünket|szerkeszt|redac|@|\bbize\b|\bμας\b|σύνταξη"
                r"|whatsapp|viber)) ?.{0,40}(?:scrie|trimite|sună|contact|spune|semnal|anunț)\w*",
                r"(?:scrie-ne|scrieți-ne|trimite-ne|trimiteți-ne|contactează-ne|contactați-ne|semnalează)\b[^.!?]{0,70}"
                r"(?:@|e-?mail|adresa|whatsapp|foto|video|știr\w+|greșeal\w+|subiect\w*|redacți\w+|informați\w+)\w*",
                r"dacă (?:ai|ați|știi|vrei|aveți)\b[^.!?]{0,70}(?:scrie-ne|trimite-ne|scrieți-ne|trimiteți-ne|contactează-ne"
                r"|sună-ne)\w*",
            ),
            "hu": (
                r"(?:küldj|küldjön|küldje|küldd|írj|írjon|írd meg|írja meg|jelezd|jelezze)\b[^.!?]{0,60}"
                r"(?:nekünk\b(?! (?:fontos|kedves|való|tetsző))|szerkesztőség\w*|hírt\b|sztorit|.{0,40}@)[^!?]{0,60}",
                r"(?:hibát (?:talált|találtál)|elírást|van (?:egy )?(?:jó )?(?:sztorija|sztorid|témája|témád|híre)|látott|láttál"
                r"|szemtanúja)\b[^?]{0,60}\?(?=.{0,140}(?:-ne\b|\bne\b|nekünk|minket|bennünket|szerkeszt|redac|@|\bbize\b"
                r"|\bμας\b|σύνταξη|whatsapp|viber)) ?.{0,60}(?:írj|küld|jelez|hívj|szólj|ossza)\w*",
                r"ha (?:hibát|van|tud|szeretn|elírást)\w*\b[^.!?]{0,80}"
                r"(?:írjon nekünk|írj nekünk|küldje el nekünk|küldd el nekünk|jelezze|jelezd|keressen minket|keress minket)\w*",
            ),
            "el": (
                r"(?:εντοπίσατε|βρήκατε|είδατε|έχετε|γνωρίζετε|είστε|παρατηρήσατε|θέλετε)\b[^;?]{0,90}[;?]"
                r"(?=.{0,140}(?:-ne\b|\bne\b|nekünk|minket|bennünket|szerkeszt|redac|@|\bbize\b|\bμας\b|σύνταξη|whatsapp|viber))"
                r" ?.{0,40}(?:επικοινων|στείλτε|γράψτε|ενημερώστε|πείτε|καλέστε|μοιραστείτε)\w*",
                r"(?:στείλτε|γράψτε|στείλε) (?:μας\b|μου\b(?=[^.!;]{0,70}@))[^.!;]{0,70}"
                r"(?:@|e-?mail|φωτογραφί\w+|βίντεο|είδηση|μήνυμα|viber|καταγγελί\w+|ιστορία)\w*",
                r"(?:επικοινωνήστε|επικοινωνία) (?:μαζί μας|με τη σύνταξη|με τον συντάκτη)\w*",
                r"αν (?:έχετε|εντοπίσατε|γνωρίζετε|είστε)\b[^.!;]{0,70}(?:στείλτε μας|γράψτε μας|επικοινωνήστε|ενημερώστε μας)"
                r"\w*",
            ),
            "tr": (
                r"[^.!?]{0,70}(?:hata|yanlış|tanık|haber|ihbar|fotoğraf|video|görüntü)\w*[^.!?]{0,50}"
                r"(?:\? ?.{0,30}(?:bize|bildir|yaz|gönder|ulaş)"
                r"|(?:bize|editörlerimize|whatsapp hattı\w*) (?:bildirin|yazın(?! sıca| baş| son| ort)|gönderin|ulaştırın|ulaşın"
                r"|iletin)\b)\w*",
                r"bize (?:ulaşın|yazın|bildirin|gönderin)\b[^.!?]{0,60}",
                r"(?:haber |whatsapp )?ihbar hattı(?:mız)?\b ?[:-]?.{0,60}\Z",
                r"(?:editöre|editörlere|yazara) (?:ulaş|yaz|mesaj|e-?posta)\w*",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "navigation.widgets_southeastern", "navigation",
        why="Players, polls, live pages and letter sizes: 'Listen to the article 1x 0:00 / 6:14', 'Text size A- A A+'.",
        max_chars=150, full_stop=False, needs=("unmarked",),
        patterns={
            "ro": (
                r"(?:sondaj|vot) ?:? ?.{0,90}(?:votează|vezi rezultatele|votați|voturi.{0,12})",
                r"(?:ascultă|ascultați|redă)(?: (?:articolul|știrea|textul|acest|podcastul))*"
                r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
                r"live[^.!?]{0,40}(?:minut cu minut|încheiat|actualizare|reîncarcă)"
                r"|(?:dimensiune|mărime) (?:text|font)[^.]{0,12}",
            ),
            "hu": (
                r"(?:szavazás|szavazz|kérdés) ?:? ?.{0,90}(?:szavazok|szavazz|eredmény\w*|szavazat\w*.{0,12}|szavazás lezárult)",
                r"(?:hallgassa|hallgasd) meg(?: (?:a cikket|ezt|a hírt|az|podcastunkat|interjúnkat))*!?"
                r"(?: ?\(?[\d:/ x,.]+(?:perc)?\)?)?|(?:cikk )?meghallgatás\w*(?: ?[\d:/ x,.]+)?|lejátszás(?: ?[\d:/ x,.]+)?",
                r"(?:élő|percről percre)[^.!?]{0,40}(?:közvetítés|véget ért|frissít\w*|lezár\w*)|betűméret[^.]{0,12}",
            ),
            "el": (
                r"(?:δημοσκόπηση|ψηφοφορία) ?:? ?.{0,90}(?:ψηφίστε|(?:δείτε|προβολή)(?: τα)? αποτελέσμα\w+|ψήφοι.{0,12})",
                r"(?:ακούστε|άκουσε)(?: (?:το|άρθρο|την|είδηση|αυτό|κείμενο|podcast))*(?: ?\(?[\d:/ x,.]+(?:λεπτ\w*)?\)?)?",
                r"live[^.!;]{0,40}(?:λεπτό προς λεπτό|ολοκληρώθηκε|ανανέωση)|μέγεθος (?:γραμματοσειράς|κειμένου)[^.]{0,12}",
            ),
            "tr": (
                r"(?:anket|oylama) ?:? ?.{0,90}(?:oy ver|oy kullan|oyla|sonuçları gör|toplam oy.{0,12})",
                r"(?:haberi|yazıyı|makaleyi|bu haberi|sesli) (?:dinle|dinleyin|oku)(?: ?\(?[\d:/ x,.]+(?:dk\.?)?\)?)?",
                r"(?:canlı|dakika dakika)[^.!?]{0,40}(?:anlatım|sona erdi|yenile|güncellen\w*)"
                r"|(?:yazı|metin|punto) (?:boyutu|tipi)[ a+-]{0,12}",
            ),
        },
        unless=(r"<told>", _SAID,),
    ),
    Rule(
        "related.tags_southeastern", "related",
        why="The article's keywords as links: 'Tags: a, b, c'.",
        match="start", max_chars=300, where="edge", full_stop=False,
        patterns={
            "ro": (r"(?:etichete|taguri|cuvinte cheie|subiecte|categorii?) ?: ?(?=\S)",),
            "hu": (r"(?:címkék?|kulcsszavak|témák?|rovat) ?: ?(?=\S)",),
            "el": (r"(?:ετικέτες|λέξεις κλειδιά|λέξεις-κλειδιά|θέματα|κατηγορί[αε]ς?) ?: ?(?=\S)",),
            "tr": (r"(?:etiketler|anahtar kelimeler|konular|kategori(?:ler)?) ?: ?(?=\S)",),
        },
    ),
    Rule(
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
        unless=(r"<told>", _SAID, r"(?:primări|önkormányzat|hivatal|δήμο|belediye|banc[aă]|bank)\w*"),
    ),
    Rule(
        "paywall.offer_southeastern", "paywall",
        why="The rest of the text for those who pay, and what it costs: 'Three months for 9 lei; cancel whenever you like'.",
        match="start", max_chars=260, sentences=True,
        patterns={
            "ro": (
                r"(?:citește|citiți) (?:\S+ ){0,2}(?:luni|lună|lunile|săptămân\w+|an)\b[^.!?]{0,12}\b(?:cu|pentru|la) "
                r"(?:doar |numai )?\d[\d.,]* ?(?:lei|euro|€)",
                r"abonamentul se (?:reînnoiește|prelungește) automat"
                r"(?:[.,;]? ?\Z|[.,;]? (?:și |és |και |ve )?(?:poți|puteți|bármikor|lemond|μπορείτε|ακυρ|istediğiniz|iptal)\w*)",
                r"(?:restul|continuarea|partea a doua) (?:acestui |a )?(?:articol\w*|text\w*|interviu\w*|materialului)\b"
                r"[^.!?]{0,30}(?:pentru abonați|cu abonament|doar abonații|pot citi)\w*",
            ),
            "hu": (
                r"(?:olvasson|olvass|olvassa|olvasd) (?:\S+ ){0,4}(?:hónap\w*|hét\w*|év\w*)\b[^.!?]{0,20}\d ?"
                r"(?:ft|forint\w*|euró\w*)\b",
                r"az előfizetés\w* automatikusan (?:megújul|meghosszabbod)\w*"
                r"(?:[.,;]? ?\Z|[.,;]? (?:și |és |και |ve )?(?:poți|puteți|bármikor|lemond|μπορείτε|ακυρ|istediğiniz|iptal)\w*)",
                r"a (?:cikk|írás|interjú|szöveg) (?:folytatás\w*|többi rész\w*|további rész\w*)\b[^.!?]{0,40}"
                r"(?:előfizet|támogató|klubtag|regisztrál)\w*",
            ),
            "el": (
                r"διαβάστε (?:\S+ ){0,3}(?:μήν\w+|εβδομάδ\w+|χρόν\w+|έτος)\b[^.!;]{0,20}\d ?(?:ευρώ|€)",
                r"η συνδρομή (?:σας )?ανανεώνεται αυτόματα"
                r"(?:[.,;]? ?\Z|[.,;]? (?:și |és |και |ve )?(?:poți|puteți|bármikor|lemond|μπορείτε|ακυρ|istediğiniz|iptal)\w*)",
                r"(?:η συνέχεια|το υπόλοιπο) (?:του (?:άρθρου|κειμένου|ρεπορτάζ)|της (?:συνέντευξης|ανάλυσης))\b[^.!;]{0,30}"
                r"(?:συνδρομητ|μέλη|εγγεγραμμ)\w*",
            ),
            "tr": (
                r"(?:\S+ ){0,2}(?:ay|hafta|yıl) boyunca\b[^.!?]{0,30}\d ?(?:tl|lira)[^.!?]{0,30}(?:okuyun|abone ol|erişin)\w*",
                r"(?:abonelik|aboneliğiniz) otomatik olarak (?:yenilen(?:ir|mektedir|ecektir)|uzatıl(?:ır|maktadır))"
                r"(?:[.,;]? ?\Z|[.,;]? (?:și |és |και |ve )?(?:poți|puteți|bármikor|lemond|μπορείτε|ακυρ|istediğiniz|iptal)\w*)",
                r"(?:haberin|yazının|makalenin|röportajın) (?:devamı|tamamı|geri kalanı) (?:sadece |yalnızca )?"
                r"(?:abone|üye|kayıtlı)\w*[^.!?]{0,30}",
            ),
        },
        unless=(r"<told>", _SAID),
    ),
    Rule(
        "donation.needs_southeastern", "donation",
        why="'X needs your support', 'If you like what we do, you can support us', 'Set up a regular donation'.",
        match="start", max_chars=320, where="tail", sentences=True,
        patterns={
            "ro": (
                r"(?:\S+ ){1,4}(?:are|avem) nevoie de (?:sprijinul|susținerea|ajutorul|donația) "
                r"(?:tău|ta|vostru|voastră|dumneavoastră|dvs)\b",
                r"dacă (?:îți place|vă place|apreciezi|apreciați|crezi|ți-a fost)\b[^.!?]{0,60}"
                r"(?:ce facem|munca noastră|jurnalism|acest (?:articol|text))[^.!?]{0,60}"
                r"(?:susține|sprijin|dona|contribui|abonea)\w*",
                r"(?:setează|activează|alege|fă) o (?:donație|contribuție) (?:lunară|recurentă|regulată)\b[^.!?]{0,60}",
                r"donează (?:pentru|către) (?:recorder|noi(?! \w)|redacți|presa|jurnalism)\w*",
            ),
            "hu": (
                r"(?:a |az )?(?:\S+ ){1,3}(?:szüksége van|szüksége lehet) (?:az ön|a te|önökre|rád|rátok|támogatás|olvasói"
                r"|az olvasók)\w*[^.!?]{0,40}(?:támogatás|segítség)?\w*",
                r"ha (?:tetszik|tetszett|fontos|értékeli|értékeled|egyetért)\w*[^.!?]{0,60}"
                r"(?:amit csinálunk|munkánk|cikk|újságírás|lapunk)[^.!?]{0,60}(?:támogas|segíts|adomány|fizess|csatlakoz)\w*",
                r"(?:állíts|állítson|indíts|indítson)(?: be| el)? (?:rendszeres|havi) (?:támogatás|adomány|utalás)"
                r"\w*[^.!?]{0,60}",
            ),
            "el": (
                r"(?:\S+ ){1,4}(?:χρειάζεται|έχει ανάγκη) (?:τη|την) (?:στήριξή|βοήθειά|υποστήριξή) (?:σας|σου)\b",
                r"αν (?:σας|σου) (?:αρέσει|άρεσε)\b[^.!;]{0,60}(?:κάνουμε|δουλειά μας|άρθρο|κείμενο)[^.!;]{0,60}"
                r"(?:στηρίξ|ενισχύσ|δωρεά|μέλος|συνδρομητ)\w*",
                r"(?:κάντε|επιλέξτε) (?:μια )?(?:μηνιαία|τακτική|σταθερή) (?:δωρεά|συνεισφορά|συνδρομή)\b[^.!;]{0,60}",
            ),
            "tr": (
                r"(?:\S+ ){1,4}(?:sizin |senin )?(?:desteğinize|desteğine|katkınıza) ihtiyacı(?: var|mız var)\b",
                r"(?:yaptıklarımızı|yaptığımız işi|gazeteciliğimizi|bu (?:haberi|yazıyı|içeriği)) (?:beğen|önemsi|değerli bul)"
                r"(?:iyor|uyor|diy|yor)\w*[^.!?]{0,40}(?:destek olun|bağış|abone ol|katkı)\w*",
                r"(?:düzenli|aylık) (?:bağış|destek)\w*[^.!?]{0,30}(?:yapın|olun|başlatın|verin)[^.!?]{0,60}",
            ),
        },
        unless=(
            r"<told>",
            _SAID,
            _NO_GIVING,
            r"(?:spital|muzeu|kórház|múzeum|νοσοκομεί|μουσεί|hastane|müze|tűzolt|iskol|școal|σχολεί|okul)\w*",
        ),
    ),
    Rule(
        "advert.app_of_news_southeastern", "advert",
        why="The site's app and the news that come with it: 'Get the X app, to know the latest news in time'.",
        match="start", max_chars=220, sentences=True,
        patterns={
            "ro": (
                r"(?:descarcă|descărcați|instalează|instalați) (?:acum |gratuit )?aplicația\b[^.!?]{0,50}(?:și|ca să|pentru a)\b"
                r"[^.!?]{0,40}(?:știri|la curent|citește|citiți|notificări|afl[ai]|urmăre)\w*",
                r"cu aplicația <site>\b[^.!?]{0,30}(?:ai|aveți|citești|afli|ești)\b[^.!?]{0,40}(?:știri|la curent|mereu)\w*",
            ),
            "hu": (
                r"(?:töltse|töltsd|töltsétek) le (?:az? )?[^.!?]{2,40}(?:alkalmazás|applikáció|app)\w*,? (?:hogy|és)\b"
                r"[^.!?]{0,60}(?:hír|értesül|olvas|naprakész|lemarad|friss)\w*",
                r"(?:az? )?\S{2,20} (?:alkalmazásával|appjával|alkalmazással|applikációval) (?:mindig|bárhol|elsőként)\b"
                r"[^.!?]{0,40}(?:hír|értesül|olvas|naprakész)\w*",
            ),
            "el": (
                r"(?:κατεβάστε|κατέβασε|εγκαταστήστε) [^.!;]{0,40}(?:εφαρμογή|app|application)\b[^.!;]{0,40}(?:και|για να)\b"
                r"[^.!;]{0,40}(?:ειδήσεις|νέα|ενημερών|ενημερω|διαβάζ|μαθαίν)\w*",
                r"με (?:την εφαρμογή|το app) (?:του )?<site>\b[^.!;]{0,30}(?:ενημερώνεστε|διαβάζετε|έχετε|μαθαίνετε)\b"
                r"[^.!;]{0,40}",
            ),
            "tr": (
                r"(?:\S+ ){1,4}uygulama(?:sını|mızı|sı|mız)\b[^.!?]{0,20}(?:indirin|indir|yükleyin|ile|indirerek)\b[^.!?]{0,50}"
                r"(?:haber|gündem|son dakika|gelişme)\w*[^.!?]{0,40}",
            ),
        },
        unless=(
            SERVICE,
            r"<told>",
            _SAID,
            r"(?:qr|scan|scana|κωδικ|beolvas|tarat|onayla|confirm|jelszó|plăt|plat|fizet|πληρω|öde|meteo|időjárás|καιρό"
            r"|hava durumu|bolet|menetrend|bilet|belediye|primări)\w*",
        ),
    ),
    Rule(
        "social.afterwards_southeastern", "social",
        why=(
            "'If you liked the article, join our readers on Facebook', and "
            "buttons glued into one line: 'Share Tweet Send by WhatsApp'."
        ),
        match="whole", max_chars=220, full_stop=False, needs=("unmarked",),
        patterns={
            "ro": (
                r"dacă ți-a plăcut (?:articolul|acest articol|textul)\b.{0,80}(?:comunit\w+|facebook|like|urmărește|distribuie"
                r"|pagina).{0,80}",
                r"(?:(?:distribuie|tweet|trimite|copiază linkul|printează|tipărește|partajează|share)"
                r"(?: (?:pe|prin|pe e-?mail|unui prieten|către|<nets>))*[ |/,•·]*){3,8}",
            ),
            "hu": (
                r"(?:ha )?tetszett (?:a cikk|az írás|a cikkünk)\b.{0,80}(?:kövess|csatlakoz|lájkol|oszd meg|ossza meg).{0,80}",
                r"(?:(?:megosztás|tweet|küldés|nyomtatás|link másolása|megosztom|elküldöm|küldd el)"
                r"(?: (?:<nets>|facebookon|x-en|e-?mailben|messengeren|viberen|whatsappon|barátnak))*[ |/,•·]*){3,8}",
            ),
            "el": (
                r"αν σας άρεσε (?:το άρθρο|αυτό το άρθρο|το κείμενο)\b.{0,80}(?:facebook|ακολουθήστε|like|σελίδα|κοινοποιήστε)"
                r".{0,80}",
                r"(?:(?:κοινοποίηση|κοινοποιήστε|tweet|αποστολή|εκτύπωση|αντιγραφή συνδέσμου|μοιραστείτε|μοιράσου|στείλτε)"
                r"(?: (?:στο|με|μέσω|σε φίλο|<nets>))*[ |/,•·]*){3,8}",
            ),
            "tr": (
                r"(?:bu )?(?:yazıyı|haberi|içeriği) beğendiyseniz\b.{0,80}(?:takip|paylaş|facebook|beğen).{0,80}",
                r"(?:(?:facebook'ta|twitter'da|x'te|whatsapp'ta|whatsapp'tan|telegram'da|e-?posta ile|linkedin'de)? ?"
                r"(?:paylaş|tweetle|gönder|yazdır|kopyala|bağlantıyı kopyala|linki kopyala|tweet at|pinle)[ |/,•·]*){3,8}",
            ),
        },
        unless=(r"<told>", _SAID),
    ),
    Rule(
        "syndication.issue_southeastern", "syndication",
        why="The issue on paper that the text is of, and an agency's notice on its news: 'First published in X no. 812'.",
        match="start", max_chars=260, where="tail",
        patterns={
            "ro": (
                r"(?:acest |prezentul )?(?:text|articol|articolul|textul|interviu|interviul|material|materialul)\w* a "
                r"(?:fost (?:publicat|preluat|tradus)|apărut)\b[^!?]{0,30}(?:inițial |prima dată |original )?"
                r"(?:în|de) [^,!?]{2,50}(?:nr\.?|numărul|ediția) ?\d[^,!?]{0,30}\Z",
                r"(?:mai multe|integral|textul integral|continuarea)\b[^.!?]{0,40}în (?:numărul|ediția) "
                r"(?:actual|tipărit|nou|de azi|curent|de luni|pe luna)\w*\b[^.!?]{0,50}",
            ),
            "hu": (
                r"(?:a |az )?(?:cikk|írás|interjú|szöveg) (?:eredetileg |először )?(?:a |az )?[^.!?]{2,50}"
                r"(?:\d{4}[./]|\d+\. szám|nyomtatott)[^!?]{0,40}(?:jelent meg|megjelent)\.?\Z",
                r"(?:bővebben|a teljes (?:cikk|interjú|írás)|a folytatás\w*)\b[^.!?]{0,40}"
                r"(?:friss|legújabb|nyomtatott|e heti|legfrissebb) (?:számában|számunkban|lapszám\w*|kiadás\w*)[^.!?]{0,40}",
                r"(?:az mti|a távirati iroda)\b[^.!?]{0,80}(?:szerzői jog|felhasznál|terjeszt|közlés)\w*[^.!?]{0,80}",
            ),
            "el": (
                r"(?:το )?(?:άρθρο|κείμενο|η συνέντευξη|ρεπορτάζ) (?:αυτό )?(?:δημοσιεύτηκε|δημοσιεύθηκε|πρωτοδημοσιεύτηκε)\b"
                r"[^!;]{0,40}(?:τεύχος|φύλλο|έντυπη|περιοδικό|εφημερίδα)[^!;]{0,60}",
                r"(?:περισσότερα|ολόκληρο|αναλυτικά|διαβάστε)\b[^.!;]{0,40}(?:στο|στην) "
                r"(?:νέο|τρέχον|κυριακάτικο|σημερινό|έντυπη|νέα) (?:τεύχος|φύλλο|έκδοση)\b[^.!;]{0,50}",
            ),
            "tr": (
                r"(?:\S+ ){0,3}(?:web sitesinde|ajansı|ajansının)\b[^!?]{0,40}"
                r"(?:abonelere sunulan|abonelerine sunulan|geçilen)\b[^!?]{0,30}haber\w*[^!?]{0,60}(?:yayım|yayın|değiştir|özet)"
                r"\w*",
                r"(?:bu )?(?:yazı|makale|haber|röportaj) (?:ilk (?:kez|olarak) )?[^.!?]{0,50}"
                r"(?:sayısında|nüshasında|baskısında|dergisinde)\b[^.!?]{0,20}(?:yayım|yayın)lan\w*",
                r"(?:devamı|tamamı|ayrıntılar)\b[^.!?]{0,40}(?:yeni|son|bu haftaki|basılı|bugünkü) "
                r"(?:sayımızda|sayısında|baskımızda|gazetede)\b",
                r".{0,40}ajansları tarafından (?:yayımlanan|yayınlanan|servis edilen|geçilen)\b[^!?]{0,60}haber\w*[^!?]{0,120}"
                r"(?:editör|sorumlu|muhatab|otomatik|müdahale)\w*[^!?]{0,80}",
            ),
        },
        unless=(r"<told>", _SAID),
    ),
    Rule(
        "legal.advice_southeastern", "legal",
        why="No advice to invest, signed texts are their authors' own, who is behind a paid text.",
        match="start", max_chars=320,
        patterns={
            "ro": (
                r"(?:articolul|textul|materialul|conținutul|informațiile|acest (?:articol|material|text))\b[^.!?]{0,60}nu "
                r"(?:reprezintă|constituie|sunt|este)\b[^.!?]{0,40}(?:recomand|sfat|consultanț|consiliere)\w*[^.!?]{0,30}"
                r"(?:investi|financiar|medical|juridic|cumpăr)\w*",
                r"(?:opiniile|părerile|textele semnate)\b[^.!?]{0,60}(?:aparțin|reprezintă|exprimă)\b[^.!?]{0,50}"
                r"(?:autor|nu (?:neapărat )?(?:pe cele|poziția|punctul))\w*[^.!?]{0,60}(?:redacți|publicați|site)?\w*",
            ),
            "hu": (
                r"(?:jogi nyilatkozat|figyelmeztetés|felelősségkizárás)\b ?:? ?[^!?]{0,80}"
                r"(?:nem minősül|nem tekinthető|nem jelent)\w*[^!?]{0,60}(?:befektetési|pénzügyi|vétel|ajánl|tanács)\w*",
                r"(?:a |az )?(?:fenti|cikk|írás|fentiek|tartalom|elemzés|anyag|leírtak)\w*[^.!?]{0,40}"
                r"(?:nem minősül|nem tekinthető|nem jelent)\w*[^.!?]{0,40}(?:befektetési|pénzügyi|orvosi|jogi) "
                r"(?:tanács|ajánlás|ajánlat|tanácsadás)\w*",
                r"(?:a |az )?(?:írás|cikk|vélemény|publicisztika|kommentár)\w*[^.!?]{0,30}(?:a szerző\w*|szerzőjük) "
                r"(?:saját |álláspont|vélemény)[^.!?]{0,40}(?:tükröz|szerkesztőség|nem feltétlenül)\w*",
            ),
            "el": (
                r"(?:τα|οι) (?:ενυπόγραφα|απόψεις|γνώμες|υπογεγραμμένα|κείμενα γνώμης)\b[^.!;]{0,40}(?:κείμενα |άρθρα )?"
                r"[^.!;]{0,20}(?:εκφράζουν|απηχούν|ανήκουν|δεν (?:υιοθετούνται|εκφράζουν|απηχούν))\b[^.!;]{0,80}"
                r"(?:συντακτ|συγγραφ|αρθρογράφ|ιστοτόπου|ιστοσελίδ|site|εφημερίδ|συντακτών)\w*",
                r"(?:το (?:παρόν|άρθρο|κείμενο)|οι πληροφορίες|τα ανωτέρω|το περιεχόμενο)\b[^.!;]{0,60}(?:δεν αποτελ|δεν συνιστ)"
                r"\w+\b[^.!;]{0,40}(?:επενδυτικ|σύσταση|συμβουλή|προτροπή|ιατρικ)\w*",
            ),
            "tr": (
                r"(?:burada yer alan )?yatırım bilgi,? yorum ve tavsiye\w*[^!?]{0,100}(?:yatırım danışmanlığı)\b[^!?]{0,80}",
                r"(?:bu )?(?:yazı|haber|içerik|makale|bilgi|yorum|veri)\w*[^.!?]{0,50}"
                r"(?:yatırım tavsiyesi|yatırım danışmanlığı|tıbbi tavsiye)\w*[^.!?]{0,30}(?:değildir|içermez|taşımaz)\.?\Z",
                r"(?:köşe yazıları\w*|yazıların|yazılardaki|yayınlanan (?:yazı|yorum)\w*)\b[^.!?]{0,50}"
                r"(?:sorumluluğu?|görüşler\w*)\b[^.!?]{0,30}(?:yazar\w*|ait|bağlamaz)\b",
            ),
        },
        unless=(r"<told>", _SAID, r"(?:tribunal|bíróság|δικαστήρι|mahkeme|törvény|νόμος|yargıtay)\w*"),
    ),
    Rule(
        "comments.policy_southeastern", "comments",
        why=(
            "How many comments there are, who may write one, who answers for them: "
            "'Comments (9) Log in to leave one', 'Comments are not edited'."
        ),
        match="start", max_chars=300, where="tail",
        patterns={
            "ro": (
                r"(?:comentarii|comentarii la articol|opinii) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?"
                r"(?:autentifică-te|autentificați|conectează-te|intră în cont|lasă un|adaugă un|scrie un"
                r"|pentru a (?:comenta|lăsa)|vezi toate)\w*",
                r"(?:comentariile|opiniile)\b[^.!?]{0,30}"
                r"(?:(?:nu (?:sunt|reprezintă)|reprezintă|aparțin)\b[^.!?]{0,40}(?:moderate|redactate|autor|opinia|redacți)"
                r"|sunt (?:ale autor|moderate|redactate))\w*",
                r"(?:pot comenta|doar utilizatorii|numai utilizatorii|doar abonații)\b[^.!?]{0,30}"
                r"(?:înregistrați|autentificați|abonați|pot comenta|pot lăsa)\w*",
            ),
            "hu": (
                r"(?:hozzászólások|kommentek|vélemények) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?"
                r"(?:jelentkezz|lépj be|lépjen be|szólj hozzá|szóljon hozzá|írj|írjon|a hozzászóláshoz|belépés|összes)\w*",
                r"a (?:kommentek|hozzászólások|kommentár\w*)\b[^.!?]{0,20}(?:nem szerkesztett|nem (?:tükröz|moderál)|a szerzőjük"
                r"|szerzőik|az olvasók|írójuk)\w*[^!?]{0,140}",
                r"(?!.*(?:gyűlés|tudtak|tudott|lehetett))(?:kommentelni|hozzászólni|kommentet írni|hozzászólást írni)\b"
                r"[^.!?]{0,20}(?:csak|kizárólag)?[^.!?]{0,20}(?:regisztrál|bejelentkez|előfizető|belép)\w*",
            ),
            "el": (
                r"σχόλια ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?(?:συνδεθείτε|σύνδεση|γράψτε|γράψε|προσθέστε|αφήστε"
                r"|για να (?:σχολιάσετε|αφήσετε)|δείτε όλα|εγγραφείτε)\w*",
                r"τα σχόλια\b[^.!;]{0,40}(?:εκφράζουν|απηχούν|ανήκουν|δεν (?:εκφράζουν|ελέγχονται|υιοθετούνται))\w*[^.!;]{0,60}"
                r"(?:χρήστ|αναγνώστ|συντάκτ|συντακτ|αρθρογράφ|ιστοσελίδ|ιστοτόπ|site|συγγραφ)\w*",
                r"(?:μόνο\b(?=[^.!;]{0,80}σχολι)|δυνατότητα σχολιασμού\b)[^.!;]{0,30}(?:εγγεγραμμέν|συνδρομητ|μέλη|συνδεδεμέν)"
                r"\w*[^.!;]{0,30}(?:σχολι\w+)?",
            ),
            "tr": (
                r"yorumlar? ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?(?:giriş yap|yorum yap|yorum yaz|üye ol|yorum yapmak için|tümünü gör"
                r"|tüm yorumlar|ilk yorumu)\w*",
                r"yorumlar(?:ınız)?\b[^.!?]{0,60}(?:editör\w*|denetim|onay|sorumlu|sorumluluğu|yazarlarına|kullanıcılara)"
                r"\w*[^.!?]{0,60}(?:yayın|yayım|ait|geçir|değil|tutul)\w*",
                r"(?:yorum|yorumu) (?:yapmak|yazmak|eklemek) için[^.!?]{0,20}(?:giriş (?:yap|gerek)|üye (?:ol|gir)|oturum aç"
                r"|kayıt ol)\w*",
            ),
        },
        unless=(r"<told>", _SAID, r"(?:primar|polgármester|δήμαρχ|belediye başkan)\w*"),
    ),
    Rule(
        "caption.source_southeastern", "caption",
        why="Where a picture comes from, as sites label it: 'Cover photo source: Getty Images', '(Photo: Port Archive)'.",
        max_chars=110, full_stop=False,
        patterns={
            "ro": (
                r"(?:sursa (?:foto|fotografiei|imaginii|imagine|fotografiilor)|(?:foto|imagine) (?:principală|de copertă|cover)"
                r"|autorul fotografiei) ?[:,-] ?.{2,80}",
            ),
            "hu": (
                r"(?:címlapkép|borítókép|nyitókép|nyitófotó|kiemelt kép|fotó|kép|képek|illusztráció)\w*"
                r"(?: forrás[ao]?| szerzője)? ?[:,] ?.{2,80}(?:images|/ ?\w+|photo|reuters|mti|afp|ap|fotó|shutterstock|stock"
                r"|archív|facebook|getty\w*)\.?.{0,20}",
                r"(?:címlapkép|borítókép|nyitókép|kép|fotó|képek|címlapfotó)\w* forrás[ao]? ?[:,] ?.{2,80}",
            ),
            "el": (
                r"(?!.{0,8}φίνις)\(? ?(?:φωτ\.?|φωτο|φωτό|φωτογραφία|φωτογραφίες) ?[:./,–-] ?[^()]{2,60}\)?",
                r"(?:πηγή (?:φωτογραφίας|εικόνας|φωτό|φωτο)|(?:κεντρική|εξώφυλλο) φωτογραφία|φωτογραφία εξωφύλλου)"
                r" ?[:,-] ?.{2,80}",
            ),
            "tr": (
                r"(?:fotoğraf|görsel|kapak (?:fotoğrafı|görseli)|manşet fotoğrafı) ?(?:kaynağı|kaynak|kredisi)? ?: ?.{2,70}",
                r"(?:fotoğraf|görsel|resim) kaynağı,? ?.{2,70}",
            ),
        },
        unless=(r"<told>", _SAID),
    ),
    Rule(
        "byline.reading_southeastern", "byline",
        why=(
            "How long the text takes to read, when it was published: 'You will "
            "read this text in 4 minutes', 'today 10:15, updated 12:40'."
        ),
        max_chars=110, where="head", full_stop=False,
        patterns={
            "ro": (
                r"(?:timp (?:de citire|de lectură|estimat)|citești (?:articolul )?în|durata lecturii|lectură de) ?:? ?"
                r"(?:aproximativ |aprox\. |circa )?\d{1,3} ?min\w*\.?",
                r"\d{1,2} ?min\w*\.? (?:de citit|de lectură|citire|lectură)",
                r"(?:azi|astăzi|ieri),? (?:la |ora )?<clock>"
                r"(?:[,|•· ]+(?:actualizat\w*|ultima actualizare) ?:? ?(?:azi,? |astăzi,? |ieri,? )?<when>)?",
            ),
            "hu": (
                r"(?:a cikk |ezt a cikket )?(?:elolvasása|elolvasható|olvasási idő|olvasásához)\b ?:? ?"
                r"(?:kb\. |körülbelül |mintegy )?\d{1,3} ?perc\w*(?: alatt)?",
                r"\d{1,2} ?perc(?:es)? (?:olvasás|olvasnivaló|olvasási idő)",
                r"(?:ma|tegnap),? <clock>(?:[,|•· ]+(?:frissít\w+|módosít\w+) ?:? ?(?:ma,? |tegnap,? )?<when>)?",
            ),
            "el": (
                r"(?:χρόνος (?:ανάγνωσης|διαβάσματος)|διαβάζεται σε|ανάγνωση) ?:? ?(?:περίπου )?\d{1,3} ?(?:λεπτ\w+|λ\.|')",
                r"\d{1,2} ?(?:λεπτ\w+|λ\.|') (?:ανάγνωσης|ανάγνωση|διάβασμα)",
                r"(?:σήμερα|χθες|χτες),? (?:στις )?<clock>"
                r"(?:[,|•· ]+(?:ενημερώθηκε|τελευταία ενημέρωση|ανανεώθηκε) ?:? ?(?:σήμερα,? |χθες,? )?(?:στις )?<when>)?",
            ),
            "tr": (
                r"(?:okuma süresi|tahmini okuma süresi|okunma süresi|bu (?:yazıyı|haberi)) ?:? ?(?:yaklaşık |ortalama )?"
                r"\d{1,3} ?(?:dk|dakika\w*)\.?(?: okuyabilirsiniz)?",
                r"\d{1,2} ?(?:dk|dakika\w*)\.? (?:okuma|okuma süresi|okunur)",
                r"(?:bugün|dün),? <clock>(?:[,|•· ]+(?:güncelle\w+|son güncelle\w+) ?:? ?(?:bugün,? |dün,? )?<when>)?",
            ),
        },
    ),
    Rule(
        "navigation.live_southeastern", "navigation",
        why=(
            "Players with clocks, and the furniture of live pages: 'Listen to the "
            "news 0:00', 'LIVE Minute by minute', 'click here to refresh'."
        ),
        max_chars=130, full_stop=False, needs=("unmarked",),
        patterns={
            "ro": (
                r"(?:update|live|live text|live video|liveblog|acum)"
                r"(?:[ |:–-]+(?:update|live|text|video|liveblog|blog|minut cu minut|acum)){1,3}\b",
                r"(?:live|în direct|live text|urmărim)\b[ :|–-]{0,3}.{0,40}"
                r"(?:minut (?:cu|de) minut|ultimele (?:informații|noutăți|evoluții)|refresh|actualizează|reîncarcă"
                r"|se actualizează).{0,40}",
                r"(?:ascultă|ascultați|redă) (?:\S+ )?(?:articolul|știrea|textul|podcastul)"
                r"(?:[ :(]{1,3}(?:\d+ ?min\w*\.?(?: ?\d+ ?s\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
                r"(?:videoclipul|playerul|video) se încarcă\b.{0,40}",
            ),
            "hu": (
                r"(?:percről percre|élőben|élő közvetítés|élő(?! \w)|tudósításunk)\b[ :|–-]{0,3}.{0,30}"
                r"(?:frissít\w+|frissül|percről percre|kattints\w*|követjük|legfrissebb|közvetítés).{0,50}",
                r"(?:hallgassa|hallgasd|hallgatom|hallgatás)(?: meg)? (?:a |az )?(?:cikket|írást|híreket|podcastot|szöveget)"
                r"(?:[ :(]{1,3}(?:\d+ ?perc(?: ?\d+ ?mp)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
                r"(?:a videó|a lejátszó) (?:betöltése|betöltődik|tölt)\b.{0,30}",
            ),
            "el": (
                r"(?:λεπτό προς λεπτό|λεπτό με λεπτό|live|ζωντανά)\b[ :|–-]{0,3}.{0,30}"
                r"(?:λεπτό (?:προς|με) λεπτό|εξελίξεις|ενημέρωση|ανανέωση|live|τελευταία νέα).{0,40}",
                r"(?:ακούστε|άκουσε|ακρόαση) (?:το |την )?(?:άρθρο|κείμενο|είδηση|podcast|άρθρου)"
                r"(?:[ :(]{1,3}(?:\d+ ?λεπτ\w*(?: ?\d+ ?δευτ\w*)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
                r"(?:το βίντεο|το player) φορτώνει\b.{0,30}",
            ),
            "tr": (
                r"(?:dakika dakika|canlı anlatım|canlı blog|canlı)\b[ :|–-]{0,3}.{0,30}"
                r"(?:gelişmeler|dakika dakika|yenile\w*|güncel\w+|takip ediyoruz).{0,40}",
                r"(?:haberi|yazıyı|makaleyi|içeriği|metni) (?:sesli )?(?:dinle|dinleyin|dinlemek için tıklayın)"
                r"(?:[ :(]{1,3}(?:\d+ ?(?:dk|dakika)(?: ?\d+ ?sn?\w*)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
                r"(?:video|oynatıcı) yükleniyor\b.{0,30}",
            ),
        },
        unless=(r"<told>", _SAID, r"\?\Z"),
    ),
    Rule(
        "advert.goes_on_southeastern", "advert",
        why=(
            "The label of an advertisement and that the story goes on below "
            "it: 'ADVERTISEMENT - The article goes on after the ad'."
        ),
        max_chars=90,
        patterns={
            "ro": (
                r"(?:publicitate|reclamă)[ :|–.-]{1,3}(?:articolul |textul |știrea )?(?:continuă|continuarea|citește).{0,40}",
                r"(?:continuă|continuarea|continuarea articolului) (?:după|sub) (?:reclamă|publicitate)",
            ),
            "hu": (
                r"(?:hirdetés|reklám)[ :|–.-]{1,3}(?:a )?(?:cikk(?:ünk)? |szöveg )?(?:folytatódik|folytatás|a hirdetés után)"
                r".{0,40}",
                r"(?:folytatás|folytatódik|a cikk folytatása) (?:a )?(?:hirdetés|reklám|videó) (?:után|alatt)",
            ),
            "el": (
                r"(?:διαφήμιση|advertisement)[ :|–.-]{1,3}(?:το άρθρο |το κείμενο |η είδηση )?(?:συνεχίζεται|συνέχεια|συνεχίστε)"
                r".{0,50}",
                r"(?:συνεχίζεται|συνέχεια|η συνέχεια|το άρθρο συνεχίζεται) (?:μετά|κάτω από|έπειτα από) (?:τη|την) "
                r"(?:διαφήμιση|διαφημίσεις)",
            ),
            "tr": (
                r"(?:reklam|reklam alanı|ilan)[ :|–.-]{1,3}(?:haberin |yazının )?(?:devamı|devam ediyor|devam|okumaya devam)"
                r".{0,40}",
                r"(?:haberin|yazının) devamı (?:reklamdan sonra|reklamın altında|aşağıda|videonun altında)"
                r"|reklamdan sonra devam ed\w+",
            ),
        },
    ),
    Rule(
        "feedback.line_southeastern", "feedback",
        why="The newsroom's line for what readers have seen: 'Tip line: send news, photos and videos to our WhatsApp'.",
        match="start", max_chars=220, where="edge",
        patterns={
            "ro": (
                r"(?:linia redacției|contact redacție|trimite o știre|fii reporter|telverde|ponturi) ?[:?–-].{0,120}"
                r"(?:redacți\w+|@|whatsapp|ne\b).{0,60}",
            ),
            "hu": (
                r"(?:forródrót|küldje be hírét|küldj hírt|szerkesztőségi vonal|olvasói vonal|legyél riporter) ?[:!?–-].{0,120}"
                r"(?:szerkeszt\w+|@|viber\w*|whatsapp\w*|nekünk).{0,60}",
            ),
            "el": (
                r"(?:γραμμή καταγγελιών|στείλτε το θέμα σας|επικοινωνία με τη σύνταξη|γίνε ρεπόρτερ|γίνετε ρεπόρτερ)"
                r" ?[:!?–-].{0,120}(?:σύνταξη\w*|@|viber|whatsapp|\bμας\b).{0,60}",
            ),
            "tr": (
                r"(?:ihbar hattı|whatsapp (?:ihbar|haber) hattı|haber hattı|haber ihbar|bize ulaşın|muhabirimiz olun)"
                r" ?[:!?–-] ?.{0,120}(?:whatsapp\w*|@|hattımız\w*|bize|gönder\w*).{0,60}",
            ),
        },
        unless=(r"<told>", _SAID, r"(?:poliți|rendőr|αστυνομί|polis|jandarma|zabıta|belediye)\w*"),
    ),
)
