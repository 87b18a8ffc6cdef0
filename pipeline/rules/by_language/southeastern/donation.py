"""Calls for gifts, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

_NO_GIVING = (
    r"\A(?!.*(?:jurnalis|redacți|presa|cititor|abon|donează pentru|ce facem|munca noastr|acest articol|újságír|szerkeszt"
    r"|olvasó|cikk|előfizet|lapunk|amit csinálunk|δημοσιογραφ|σύνταξη|συνδρομητ|αναγνώστ|άρθρο|ενημέρωση|κάνουμε"
    r"|gazete|haberci|okur|abone|medya|yayın|yaptıklarımız|patreon|paypal))"
)
"""Nothing of a newsroom in the line, nor of its readers: others ask for support as well."""

SUPPORT = Rule(
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
    unless=(r"<told>", SAID,),
)

NEEDS = Rule(
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
            r"(?:a lapot|lapunkat|ezt a lapot|az oldalt|oldalunkat|a szerkesztőséget|munkánkat)\b[^.!?]{0,40}olvasó\w*"
            r"[^.!?]{0,20}(?:tartják (?:el|fenn)|finanszírozzák)\b",
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
            r"(?:haberlerimizi|yazılarımızı|içeriklerimizi)\b[^.!?]{0,30}ücretsiz\b[^.!?]{0,50}(?:okurlarımız\w*|okurlar\w*"
            r"|desteğiniz\w*)\b[^.!?]{0,60}(?:destek|bağış|sayesinde|katkı)\w*",
            r"(?:\S+ ){1,4}(?:sizin |senin )?(?:desteğinize|desteğine|katkınıza) ihtiyacı(?: var|mız var)\b",
            r"(?:yaptıklarımızı|yaptığımız işi|gazeteciliğimizi|bu (?:haberi|yazıyı|içeriği)) (?:beğen|önemsi|değerli bul)"
            r"(?:iyor|uyor|diy|yor)\w*[^.!?]{0,40}(?:destek olun|bağış|abone ol|katkı)\w*",
            r"(?:düzenli|aylık) (?:bağış|destek)\w*[^.!?]{0,30}(?:yapın|olun|başlatın|verin)[^.!?]{0,60}",
        ),
    },
    unless=(
        r"<told>",
        SAID,
        _NO_GIVING,
        r"(?:spital|muzeu|kórház|múzeum|νοσοκομεί|μουσεί|hastane|müze|tűzolt|iskol|școal|σχολεί|okul)\w*",
    ),
)
