"""Labels of adverts, ad blockers, and the site's own apps, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SERVICE
from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

BLOCKER = Rule(
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
    unless=(r"<told>", SAID, r"\b(?:jumătate|la sută|százalék\w*|τοις εκατό|yüzde|percent)\b|%"),
)

OWN_APP = Rule(
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
        SAID,
        r"qr|kod\w*|cod\w*|κωδικ\w+|jelszó|parol\w+|şifre\w*|tarat\w*|scan\w*|olvass be|σκανάρ\w+|giriş yap\w*|autentific\w*",
    ),
)

MARKED = Rule(
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
)

APP_OF_NEWS = Rule(
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
        SAID,
        r"(?:qr|scan|scana|κωδικ|beolvas|tarat|onayla|confirm|jelszó|plăt|plat|fizet|πληρω|öde|meteo|időjárás|καιρό"
        r"|hava durumu|bolet|menetrend|bilet|belediye|primări)\w*",
    ),
)

GOES_ON = Rule(
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
)
