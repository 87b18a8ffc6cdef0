"""What stands above, amid and below readers' comments, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import NO_COMMENTS, SAID, cyrillic
from pipeline.rules.model import Rule
from pipeline.rules.told import SINCE

RULES: tuple[Rule, ...] = (
    Rule(
        "comments.rules_slavic", "comments",
        why=(
            "House rules, disclaimers and log-in notes of the comment "
            "section: 'The newsroom is not responsible for the comments'."
        ),
        match="start", max_chars=500, sentences=True, where="tail", quotable=True,
        patterns={
            "pl": (
                r"(?:portal|redakcja|wydawca|administrator|serwis)\b[^.!?]{0,60}nie (?:ponosi|bierze|odpowiada)\w*[^.!?]{0,50}"
                r"(?:komentarz\w*|opini\w+|wypowied\w+|użytkownik\w+)\w*",
                r"(?:komentarze|opinie|wpisy)\b[^.!?]{0,30} (?:są|stanowią|wyrażają|zamieszczane|zawierające|naruszające"
                r"|niezgodne|mogą)\b[^.!?]{0,60}(?:użytkownik\w*|autor\w*|czytelnik\w*|usuwan\w+|moder\w+|prywatn\w+"
                r"|regulamin\w*|zalogowan\w+)\w*",
                r"(?:aby|żeby|by) (?:dodać|napisać|zamieścić|móc) ?(?:komentarz|komentować|opini\w+)?[^.!?]{0,30}"
                r"(?:zaloguj|zarejestruj|musisz)\w*",
                r"(?:możliwość komentowania|komentowanie|sekcja komentarzy|komentarze)\b[^.!?]{0,40}"
                r"(?:wyłączon\w+|zablokowan\w+|niedostępn\w+|zamknięt\w+)\w*",
                r"(?:dodaj|napisz|zostaw|dodawaj) (?:swój |pierwszy |nowy )?komentarz(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"(?:bądź|zostań) pierwsz\w+[^.!?]{0,20}(?:skoment|komentarz|opini)\w*",
            ),
            "cs": (
                r"(?:vstoupit|zapojte se|přidejte se|přejít|zapojit se) do disku[sz]e\b",
                r"(?:redakce|provozovatel|vydavatel)\b[^.!?]{0,60}(?:neodpovídá|nenese|vyhrazuje)[^.!?]{0,50}"
                r"(?:diskus\w+|příspěv\w+|komentář\w*|smazat|čtenář\w+)\w*",
                r"(?:příspěvky|komentáře|diskusní příspěvky)\b[^.!?]{0,80}(?:názor\w*|vyjadřují|nevyjadřují|smazán\w+|odstran\w+"
                r"|moder\w+|porušuj\w+|mohou (?:přidávat|vkládat))\w*",
                r"(?:pro|abyste mohli|chcete-li) (?:přidání|přidat|vložení|komentovat|diskutovat|komentování|diskutování)"
                r"[^.!?]{0,40}(?:přihla|registr)\w*",
                r"diskuse (?:k (?:tomuto )?článku )?(?:je|byla) (?:již |už )?(?:uzavřen\w*|ukončen\w*|vypnut\w*|uzamčen\w*)\w*",
                r"(?:přidejte|přidat|napište|vložit) (?:svůj |nový |první |váš )?(?:komentář|názor|příspěvek)"
                r"(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"(?:přečtěte si )?pravidla (?:diskus[ez]e|diskutování|diskuzí)\b",
                r"(?:váš|vaše) (?:e-?mail\w*|e-?mailová adresa) nebude zveřejněn",
            ),
            "sk": (
                r"(?:vstúpiť|zapojte sa|pridajte sa|prejsť|zapojiť sa) do diskusie\b",
                r"(?:redakcia|prevádzkovateľ|vydavateľ)\b[^.!?]{0,60}(?:nezodpovedá|nenesie|vyhradzuje|si vyhradzuje)"
                r"[^.!?]{0,50}(?:diskus\w+|príspev\w+|komentár\w*|vymaza\w+|zmaza\w+|čitateľ\w+)\w*",
                r"(?:príspevky|komentáre|diskusné príspevky)\b[^.!?]{0,80}(?:názor\w*|vyjadrujú|nevyjadrujú|zmazan\w+|vymazan\w+"
                r"|odstrán\w+|moder\w+|poruš\w+|môžu (?:pridávať|vkladať))\w*",
                r"(?:pre|aby ste mohli|ak chcete|na) (?:pridanie|pridať|pridávať|vloženie|komentovať|diskutovať|komentovanie"
                r"|diskutovanie)[^.!?]{0,40}(?:prihlá|registr)\w*",
                r"diskusia (?:k (?:tomuto )?článku )?(?:je|bola) (?:už )?(?:uzavret\w*|ukončen\w*|vypnut\w*|uzamknut\w*)\w*",
                r"(?:pridajte|pridať|napíšte|vložiť) (?:svoj |nový |prvý |váš )?(?:komentár|názor|príspevok)"
                r"(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"(?:prečítajte si )?(?:pravidlá diskusie|kódex diskutujúc\w+)\b",
                r"(?:váš|vaša) (?:e-?mail\w*|e-?mailová adresa) nebude zverejnen",
            ),
            "bg": (
                r"(?:редакцията|сайтът|екипът|администрацията(?= на (?:сайта|портала)| (?:не носи|си запазва)))\b[^.!?]{0,60}"
                r"(?:не носи|не отговаря|си запазва)[^.!?]{0,60}(?:коментар\w*|мнени\w+|изтри\w+|потребител\w+)\w*",
                r"(?:коментари|коментарите|мнения|мненията)\b[^.!?]{0,80}"
                r"(?:изтри\w+|премахва\w*|модер\w+|не (?:отразяват|ангажират)|на кирилица|обид\w+|съдържа\w+)\w*",
                r"(?:за да|ако искате да) (?:коментирате|добавите|публикувате|оставите|напишете)[^.!?]{0,50}"
                r"(?:влез|вход|регистр|трябва)\w*",
                r"(?:коментирането|коментарите|възможността за коментар\w*)\b[^.!?]{0,40}"
                r"(?:затворен\w*|изключен\w*|спрян\w*|забранен\w*)\w*",
                r"(?:напиши|напишете|добави|добавете|остави|оставете|публикувай) (?:своя |вашия |първия |нов )?"
                r"(?:коментар|мнение)(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"бъдете първ\w+[^.!?]{0,30}комент",
                r"правила за (?:коментиране|коментари)\b",
            ),
            "sr": cyrillic(
                r"(?:redakcija|portal|uredništvo|izdavač|administrator|sajt)\b[^.!?]{0,60}"
                r"(?:ne (?:snosi|odgovara|preuzima|stoji)|nije odgovor\w+|zadržava)[^.!?]{0,60}"
                r"(?:komentar\w*|mišljenj\w+|čitalaca|čitatelja|brisa\w+|korisnik\w*)\w*",
                r"komentari\b[^.!?]{0,80}(?:odražavaju|ne odražavaju|predstavljaju|uvred\w+|biće|neće biti|bit će|brisani"
                r"|obrisani|moder\w+|sadržaj\w*|stavov\w*)\w*",
                r"(?:za|da biste|kako biste|ako želite)\b[^.!?]{0,20}(?:komentaris\w+|komentira\w+|ostavili komentar"
                r"|sudjelovanje u komentarima|komentar(?!\w* je potrebn\w+ (?:odobrenje|dozvola|saglasnost))\w*|komentiranje)"
                r"[^.!?]{0,40}(?:prijav|registr|ulog|potreb|mora)\w*",
                r"(?:komentarisanje|komentiranje|komentari)\b[^.!?]{0,40}(?:onemogućen\w*|isključen\w*|zatvoren\w*|zaključan\w*)"
                r"\w*",
                r"(?:ostavite|ostavi|pošaljite|pošalji|dodaj|dodajte|napišite|napiši|upišite) (?:svoj |vaš |prvi |novi )?"
                r"komentar(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"(?:budite|budi) prvi[^.!?]{0,30}(?:komentar|mišljenje)\w*",
                r"(?:pravila|uslovi|uvjeti) (?:komentarisanja|komentiranja)\b",
                r"vaša (?:e-?mail )?adresa (?:e-?pošte )?neće biti (?:objavljena|prikazana)\w*",
            ),
            "sl": (
                r"(?:uredništvo|portal|medij|upravljavec)\b[^.!?]{0,60}(?:ne (?:odgovarja|prevzema)|ni odgovor\w+|si pridržuje)"
                r"[^.!?]{0,60}(?:komentar\w*|mnenj\w+|vsebin\w+ komentar\w*|izbris\w*|uporabnik\w*)\w*",
                r"komentarji\b[^.!?]{0,80}(?:izražajo|ne izražajo|odražajo|žaljiv\w*|bodo|so (?:moder|izbris|mnenj)\w*"
                r"|stališč\w*|uporabnik\w*)\w*",
                r"(?:za|če želite)\b[^.!?]{0,20}(?:komentiranje|komentirati|oddajo komentarja|dodajanje|objavo komentarja)"
                r"[^.!?]{0,40}(?:prijav|registr|mora)\w*",
                r"(?:komentiranje|komentarji)\b[^.!?]{0,40}(?:onemogočen\w*|izklopljen\w*|zaprt\w*|zaklenjen\w*"
                r"|ni (?:več )?mogoče)\w*",
                r"(?:dodajte|dodaj|oddajte|oddaj|napišite|napiši|pustite|komentiraj|komentirajte)\b ?(?:svoj |prvi |nov |vaš )?"
                r"(?:komentar|članek|novico)\b",
                r"(?:število )?komentarjev ?:? ?\d+\b[^.]{0,30}\Z",
                r"(?:bodite|bodi) prvi[^.!?]{0,30}koment",
                r"pravila (?:komentiranja|spletnega komentiranja)\b",
                r"vaš e-?naslov ne bo objavljen",
            ),
            "ru": (
                r"комментарии,? (?:содержащие|нарушающие|с |не относящиеся)[^.!?]{0,80}(?:удал|не публик|модер|блок|запрещ)\w*"
                r"|комментарии (?:к (?:этой|данной) \w+ )?(?:отключены|закрыты|модерируются|проходят (?:пред)?модерацию"
                r"|удаляются|доступны|могут (?:оставлять|писать))\b",
                r"(?:редакция|администрация|модератор\w*)\b[^.!?]{0,60}(?:не несет|не отвечает|оставляет за собой|вправе"
                r"|имеет право)[^.!?]{0,60}(?:комментари\w+|сообщени\w+|мнени\w+|пользовател\w+|удал\w+)\w*",
                r"(?:чтобы|для того чтобы|для)\b[^.!?]{0,20}(?:комментирова\w+|оставить комментарий|оставлять комментарии"
                r"|оставить отзыв|участвовать в обсуждении|комментариев)[^.!?]{0,40}(?:войди|авториз|зарегистр|необходимо|нужно)"
                r"\w*",
                r"(?:оставьте|оставить|добавить|добавьте|написать|напишите) (?:свой |ваш |первый |новый )?комментарий"
                r"(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"(?:правила|условия) (?:комментирования|обсуждения|общения на сайте)\b",
                r"ваш (?:адрес )?(?:e-?mail|электронн\w+ адрес)\b[^.!?]{0,20}не будет опубликован",
                r"будьте первым[^.!?]{0,30}коммент",
            ),
            "uk": (
                r"коментарі,? (?:що|які|з |не (?:за темою|стосуються))[^.!?]{0,80}(?:видал|не публік|модер|блок|заборон)\w*"
                r"|коментарі (?:до (?:цієї|цього) \w+ )?(?:вимкнен|закрит|модеруються|проходять (?:пре)?модерацію|видаляються"
                r"|доступні|можуть (?:залишати|писати))\w*",
                r"(?:редакція|адміністрація|модератор\w*)\b[^.!?]{0,60}(?:не несе|не відповідає|залишає за собою|має право)"
                r"[^.!?]{0,60}(?:коментар\w+|повідомлен\w+|думк\w+|користувач\w+|відвідувач\w+|видал\w+)\w*",
                r"(?:щоб|для того щоб|для)\b[^.!?]{0,20}(?:коментува\w+|залишити коментар|залишати коментарі|залишити відгук"
                r"|взяти участь в обговоренні)[^.!?]{0,40}(?:увій|авториз|зареєстр|необхідно|потрібно)\w*",
                r"(?:залиште|залишити|додати|додайте|написати|напишіть) (?:свій |ваш |перший |новий )?коментар"
                r"(?=\W*\Z|[.!?:(]|.{0,40}\*)",
                r"правила (?:коментування|спілкування|обговорення)\b",
                r"ваша (?:e-?mail |електронна )?(?:адреса|пошта)\b[^.!?]{0,20}не (?:буде )?оприлюдн",
                r"будьте першим[^.!?]{0,30}комент",
            ),
        },
        unless=(r"<told>", NO_COMMENTS, SINCE),
    ),
    Rule(
        "comments.count_slavic", "comments",
        why="How many comments there are and what to do about it: 'Comments (62) Write a comment', 'Enter the discussion (143)'.",
        max_chars=110, full_stop=False,
        patterns={
            "pl": (
                r"(?:komentarze|opinie|dyskusja) ?[(:]? ?\d+ ?\)? (?:dodaj|napisz|zobacz|czytaj|pokaż|skomentuj|zaloguj)\b"
                r".{0,40}",
                r"(?:pokaż|zobacz|czytaj|przejdź do) (?:wszystkie )?(?:komentarz\w*|dyskusj\w+)(?: ?\(\d+\))?",
            ),
            "cs": (
                r"(?:vstoupit do |přejít do |zobrazit |celá )?(?:diskus[ez]\w?|komentáře|názory) ?\(?\d+\)?(?: .{2,50})?",
                r"(?:zobrazit|načíst) (?:diskusi|všechny komentáře|komentáře)",
            ),
            "sk": (
                r"(?:vstúpiť do |prejsť do |zobraziť )?(?:diskusi\w|komentáre|názory) ?\(?\d+\)?(?: .{2,50})?",
                r"(?:zobraziť|načítať) (?:diskusiu|všetky komentáre|komentáre)",
            ),
            "bg": (
                r"коментари ?[(:]? ?\d+ ?\)? (?:напиши|добави|виж|прочети|покажи|вход)\b.{0,40}",
                r"(?:виж|вижте|покажи|прочети) (?:всички )?коментари(?:те)?(?: ?\(\d+\))?",
            ),
            "sr": cyrillic(
                r"(?:uključite|uključi|pridružite|pridruži) se u? ?(?:raspravu|raspravi|diskusiju|diskusiji|komentarima)"
                r"(?: ?\(\d+\))?",
                r"komentari ?[(:]? ?\d+ ?\)? (?:ostavi|pošalji|pogledaj|napiši|vidi|prikaži|svi|dodaj)\b.{0,40}",
                r"(?:pogledaj|pogledajte|prikaži|vidi|pročitaj|učitaj) (?:sve |još )?komentare?(?: ?\(\d+\))?",
            ),
            "sl": (
                r"(?:komentarji|število komentarjev) ?[(:]? ?\d+ ?\)? (?:dodaj|oddaj|pokaži|prikaži|napiši)\b.{0,40}",
                r"(?:pokaži|prikaži|poglej|preberi) (?:vse )?komentarje?(?: ?\(\d+\))?",
            ),
            "ru": (
                r"(?:комментарии|обсуждение) ?[(:]? ?\d+ ?\)? (?:написать|добавить|читать|смотреть|показать|оставить|войти)\b"
                r".{0,40}",
                r"(?:показать|посмотреть|читать|смотреть) (?:все )?комментарии(?: ?\(\d+\))?",
            ),
            "uk": (
                r"(?:коментарі|обговорення) ?[(:]? ?\d+ ?\)? (?:написати|додати|читати|показати|залишити|увійти)\b.{0,40}",
                r"(?:показати|подивитися|читати|переглянути) (?:усі |всі )?коментарі(?: ?\(\d+\))?",
            ),
        },
    ),
    Rule(
        "comments.enter_slavic", "comments",
        why=(
            "How many comments there are, who may write one and who answers for them: "
            "'Comments (116) Log in to leave one', 'Only registered readers may comment'."
        ),
        match="start", max_chars=300, where="tail",
        patterns={
            "pl": (
                r"(?:komentarze|opinie|dyskusja) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?"
                r"(?:zaloguj|dodaj komentarz|napisz|skomentuj|aby (?:dodać|skomentować)|pokaż|zobacz)\w*",
                r"(?:komentowanie|dodawanie komentarzy|komentować)\b[^.!?]{0,30}(?:mogą|tylko|wyłącznie|dostępn|możliw|wymaga)"
                r"[^.!?]{0,40}(?:zalogowan|zarejestrowan|subskry|prenumer|logowani)\w*",
                r"(?:komentarze|opinie|wpisy) (?:nie są|są)\b[^.!?]{0,30}(?:moderowan|redagowan|prywatn|własności|wyrazem|opini)"
                r"\w*[^!?]{0,80}(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni"
                r"|portal|модерац|moder)\w*",
            ),
            "cs": (
                r"(?:diskuse|diskuze|komentáře|příspěvky) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?"
                r"(?:přihlaste|přidat|napište|vstoupit|zobrazit|pro (?:přidání|vložení)|abyste)\w*",
                r"(?:komentovat|diskutovat|přidávat komentáře|přispívat do diskus\w*)\b[^.!?]{0,20}(?:mohou|můžou|lze|smějí)"
                r"[^.!?]{0,30}(?:přihlášen|registrovan|předplatitel)\w*",
                r"(?:komentáře|příspěvky) (?:nejsou|jsou)\b[^.!?]{0,30}(?:moderován|redigován|redakčn|názor|soukrom)"
                r"\w*[^!?]{0,80}(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni"
                r"|portal|модерац|moder)\w*",
            ),
            "sk": (
                r"(?:diskusia|komentáre|príspevky) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?"
                r"(?:prihláste|pridať|napíšte|vstúpiť|zobraziť|na (?:pridanie|vloženie)|aby ste)\w*",
                r"(?:komentovať|diskutovať|pridávať komentáre|prispievať do diskus\w*)\b[^.!?]{0,20}(?:môžu|možno|smú)"
                r"[^.!?]{0,30}(?:prihlásen|registrovan|predplatiteľ)\w*",
                r"(?:komentáre|príspevky) (?:nie sú|sú)\b[^.!?]{0,30}(?:moderovan|redigovan|redakčn|názor|súkromn)\w*[^!?]{0,80}"
                r"(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni|portal"
                r"|модерац|moder)\w*",
            ),
            "bg": (
                r"(?:коментари|мнения) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?(?:влезте|влез|напиши|напишете|добави|добавете"
                r"|за да (?:коментирате|оставите|напишете)|регистрирайте|виж всички)\w*",
                r"(?:да коментират|коментират|коментирането|право на коментар)\b[^.!?]{0,30}(?:могат|само|имат)[^.!?]{0,30}"
                r"(?:регистриран|абонат|потребител)\w*",
                r"коментарите (?:не са|не се|се|са)\b[^.!?]{0,30}(?:модерират|редактират|модериран|редактиран|лично|личн|мнени)"
                r"\w*[^!?]{0,80}(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni"
                r"|portal|модерац|moder)\w*",
            ),
            "sr": cyrillic(
                r"(?:komentari|komentara|komentar) ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?"
                r"(?:prijavite|prijavi|ulogujte|dodaj|ostavi|napiši|da biste|kako biste|vidi sve|pogledaj sve|pošalji komentar)"
                r"\w*",
                r"(?:komentiranje|komentarisanje|komentirati|komentarisati)\b[^.!?]{0,30}"
                r"(?:dopušteno|dozvoljeno|mogu|moguće|omogućeno)[^.!?]{0,30}(?:registriran|registrovan|pretplatni|prijavljen)\w*",
                r"(?:komentirajte|komentarišite|budite) prvi\b[^.]{0,20}!? ?"
                r"(?:važna obavijest|važno obaveštenje|napomena|prijavite|koji).{0,200}",
                r"važna obavijest ?: ?.{0,120}komenti\w*",
                r"komentari (?:nisu|su)\b[^.!?]{0,30}(?:moderirani|uređivani|uredničk|privatn|lični|osobn|mišljenj)"
                r"\w*[^!?]{0,80}(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni"
                r"|portal|модерац|moder)\w*",
            ),
            "sl": (
                r"komentarji ?(?:\(?\d+\)? ?[:|–-]?|[:|–-]) ?(?:prijavite|prijavi|dodaj|oddaj|napiši|za (?:komentiranje|oddajo)"
                r"|če želite|prikaži)\w*",
                r"(?:komentiranje|komentirati|komentirajo)\b[^.!?]{0,30}(?:dovoljeno|omogočeno|lahko|mogoče|možno)[^.!?]{0,30}"
                r"(?:registriran|prijavljen|naročni)\w*",
                r"komentarji (?:niso|so|izražajo)\b[^.!?]{0,30}(?:moderiran|urejan|uredništv|mnenj|osebn)\w*[^!?]{0,80}"
                r"(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni|portal"
                r"|модерац|moder)\w*",
            ),
            "ru": (
                r"комментари[ий] ?(?:\(?\d+\)? ?[:|–—-]?|[:|–—-]) ?(?:чтобы (?:оставить|комментировать|написать)|войдите"
                r"|авторизуйтесь|оставить|написать|добавить|показать все|зарегистрируйтесь)\w*",
                r"(?:комментировать|оставлять комментарии|комментарии могут оставлять|писать комментарии)\b[^.!?]{0,30}"
                r"(?:могут|только|можно)?[^.!?]{0,30}(?:(?:зарегистрированн|авторизованн)\w+ (?:пользовател|читател|участник)"
                r"|подписчик)\w*",
                r"комментарии (?:не |проходят |публикуются )[^.!?]{0,30}(?:модерац|модериру|редактиру|премодерац|отража)"
                r"\w*[^!?]{0,80}(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni"
                r"|portal|модерац|moder)\w*",
            ),
            "uk": (
                r"коментар[іи]в? ?(?:\(?\d+\)? ?[:|–—-]?|[:|–—-]) ?(?:щоб (?:залишити|коментувати|написати)|увійдіть"
                r"|авторизуйтесь|залишити|написати|додати|показати всі|зареєструйтес)\w*",
                r"(?:коментувати|залишати коментарі|писати коментарі)\b[^.!?]{0,30}(?:можуть|лише|можна)?[^.!?]{0,30}"
                r"(?:(?:зареєстрован|авторизован)\w+ (?:користувач|читач|учасник)|передплатник|підписник)\w*",
                r"коментарі (?:не |проходять |публікуються )[^.!?]{0,30}(?:модерац|модеру|редагу|премодерац|відобража)"
                r"\w*[^!?]{0,80}(?:autor|redak|uredn|редакц|автор|čten|čitate|bralc|читате|читач|użytkown|czytel|корист|uporabni"
                r"|portal|модерац|moder)\w*",
            ),
        },
        unless=(
            r"<told>",
            SAID,
            r"starost|burmistr|primátor|primator|župan|gradonačel|кмет|мэр|мер(?:а|у)?\b"
            r"|pod (?:wpisem|postem|příspěvkem|statusem|objavom|objavo)|под (?:постом|поста|дописом)",
        ),
    ),
)
