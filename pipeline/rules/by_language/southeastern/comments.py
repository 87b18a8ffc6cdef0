"""What stands above, amid and below readers' comments, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

RULES = Rule(
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
    unless=(r"<told>", SAID,),
)

POLICY = Rule(
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
    unless=(r"<told>", SAID, r"(?:primar|polgármester|δήμαρχ|belediye başkan)\w*"),
)
