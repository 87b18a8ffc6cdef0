"""How a text can be read, and by whom, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

LOCKED = Rule(
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
    unless=(r"<told>", SAID,),
)

OFFER = Rule(
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
    unless=(r"<told>", SAID),
)
