"""Rows of share buttons, channels, and what embedded posts say, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

SHARE_ROW = Rule(
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
)

CHANNELS = Rule(
    "social.channels_southeastern", "social",
    why="The site's own channels, offered to the reader: 'Follow us on social media'; and what stands around a post.",
    match="start", max_chars=300, sentences=True,
    patterns={
        "ro": (
            r"dacă (?:ți-a|v-a|ti-a) plăcut (?:articolul|acest articol|textul|materialul)\b[^.!?]{0,50}(?:<nets>|comunit\w+"
            r"|pagin\w+ (?:noastr\w+|de)|urmăre\w+|like\b)\w*",
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
            r"ha [^.!?]{4,80}, (?:lájkold|lájkolja|kövesd|kövesse) (?:be )?(?:a |az )?[^.!?]{0,24}(?:oldalunk|csatornánk"
            r"|csoportunk)\w*",
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
    unless=(r"<told>", SAID,),
)

AFTERWARDS = Rule(
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
    unless=(r"<told>", SAID),
)
