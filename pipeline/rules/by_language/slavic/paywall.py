"""How a text can be read, and by whom, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import OTHERS_TEXT, SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "paywall.locked_slavic", "paywall",
        why=(
            "The page tells its reader that the rest is for subscribers, or "
            "how to get at it: 'This article is for subscribers of X'."
        ),
        match="start", max_chars=420, sentences=True,
        patterns={
            "pl": (
                r"(?:ten|dalsza|pełna|cała|pozostała|reszta) (?:artykuł|tekst|materiał|treść|część|wersja|treści)\b[^.!?]{0,50}"
                r"(?:w ramach|wymaga|po zalogowaniu|po wykupieniu"
                r"|dla (?:naszych )?(?:prenumeratorów|subskrybentów|abonentów|zalogowanych|posiadaczy))\w*",
                r"(?:ten|to) (?:artykuł|tekst|materiał) (?:jest |należy do )?(?:częścią|płatn\w+|ekskluzywn\w+|objęty) ?"
                r"(?:oferty|płatnego|subskrypcj\w+|prenumerat\w+|premium|dostępem|dla)\w*",
                r"(?:aby|żeby|by) (?:czytać dalej|przeczytać (?:cały|ten|całość)|kontynuować (?:czytanie|lekturę)"
                r"|uzyskać dostęp do (?:artykułu|tekstu|treści))[^.!?]{0,60}(?:zaloguj|kup|wykup|zarejestruj|subskr|prenum"
                r"|dostęp)\w*",
                r"(?:masz już|posiadasz|masz) (?:aktywną |wykupioną )?(?:prenumerat\w+|subskrypcj\w+|konto|dostęp|abonament)\?",
                r"(?:wykorzystałeś|przeczytałeś|wykorzystano|to (?:twój|był twój)|został[oy]? ci|pozostał[oy]? (?:ci )?)"
                r"[^.!?]{0,30}(?:limit|darmow\w+|bezpłatn\w+|artykuł\w*)[^.!?]{0,40}"
                r"(?:artykuł\w*|tekst\w*|w tym miesiącu|limit\w*)\w*",
                r"czytaj (?:dalej|bez ograniczeń|całość|wszystkie (?:teksty|artykuły))[^.!?]{0,40}"
                r"(?:prenumerat|subskryp|zł\b|premium|od \d|za \d|dostęp)\w*",
                r"(?:kup|wykup|odblokuj|uzyskaj|zyskaj|wybierz|aktywuj|przedłuż) "
                r"(?:pełny |nielimitowany |nieograniczony |cyfrow\w+ |swój )*(?:dostęp|prenumerat\w+|subskrypcj\w+|abonament"
                r"|pakiet|ten artykuł|artykuł)\b(?! (?:do (?:rynku|broni)))[^.!?]{0,60}"
                r"(?:zł\b|\d|miesiąc|teraz|czyta|tekst|artykuł|wyborcz|premium|serwis|cyfrow|\Z)\w*",
            ),
            "cs": (
                r"(?:tento|tenhle|celý|zbytek|pokračování|plná verze) (?:článe?ku?|obsahu?|textu?|rozhovoru?|komentáře?"
                r"|příspěvku?|videa?)\b(?=[^.!?]{0,60}(?:\bjen\b|pouze|součást|exkluziv|dostup|určen|\bpro\b|\bpo\b|odemk|zamč"
                r"|placen))[^.!?]{0,50}(?:předplatitel\w*|předplatné\w*|premium|prémiov\w+|po přihlášení|po registraci"
                r"|jen pro členy|odemk\w+|zamčen\w*|placen\w+ (?:obsah|část|zón))\w*",
                r"článek (?:je )?(?:jen |pouze |dostupný )*pro (?:naše )?předplatitele",
                r"(?:odemkněte|odemkni|odemknout|získejte|koupit|kupte si|předplaťte si|předplatit|objednejte si|vyzkoušejte)\b"
                r"[^.!?]{0,40}(?:článek|články|obsah|premium|předplatné (?:od|už|za|s|a|\Z)|přístup ke? (?:všem|článk|obsah)\w*"
                r"|neomezen\w+ (?:čtení|přístup|obsah)|digitální|a čtěte)\w*",
                r"(?:abyste mohli|chcete-li|pro) (?:číst dál|číst celý|pokračovat ve čtení|pokračování ve čtení"
                r"|čtení (?:celého|článku)|dočíst|dočtení|přístup k (?:článk|obsah)\w*)\b[^.!?]{0,50}"
                r"(?:přihla|předpla|registr|odemk|koup)\w*",
                r"(?:už|již|ještě) (?:máte|nemáte|jste) (?:předplatné|předplatitel\w*|účet|zaregistr\w+)\w*",
                r"jste předplatitel\w*\?",
                r"(?:zbýv\w+|přečetli jste|vyčerpali jste|dosáhli jste)\b[^.!?]{0,40}(?:článk\w+|limit\w*|procent|%)[^.!?]{0,40}"
                r"(?:zdarma|měsí|článk|text|limit|přečt|dočt|zbýv)\w*",
                r"čtěte (?:dál|celý článek|bez omezení|bez reklam|neomezeně)\b[^.!?]{0,50}"
                r"(?:předplat|premium|kč|měsí|zdarma|přihl|odemk)\w*",
                r"(?:předplatné|premium)(?: už)? od \d[\d,]* ?kč\b",
                r"další (?:články|obsah) (?:jen )?pro předplatitele",
            ),
            "sk": (
                r"(?:tento|celý|zvyšok|pokračovanie|plné znenie) (?:článo?ku?|obsahu?|textu?|rozhovoru?|komentára?|videa?)\b"
                r"(?=[^.!?]{0,60}(?:\blen\b|\biba\b|súčas|exkluz|dostup|určen|\bpre\b|\bpo\b|odomk|zamk|platen))[^.!?]{0,50}"
                r"(?:predplatiteľ\w*|predplatné\w*|premium|prémiov\w+|po prihlásení|po registrácii|len pre členov|odomk\w+"
                r"|zamknut\w*)\w*",
                r"článok (?:je )?(?:len |iba |dostupný )*pre (?:našich )?predplatiteľov",
                r"(?:odomknite|odomknúť|získajte|kúpiť|kúpte si|predplaťte si|predplatiť|objednajte si|vyskúšajte)\b[^.!?]{0,40}"
                r"(?:článok|články|obsah|premium|predplatné (?:od|už|za|s|a|\Z)|prístup k[ou]? (?:všetk|článk|obsah)\w*"
                r"|neobmedzen\w+ (?:čítanie|prístup|obsah)|digitálne|a čítajte)\w*",
                r"(?:aby ste mohli|ak chcete|pre|na) (?:čítať ďalej|čítať celý|pokračovať v čítaní|pokračovanie v čítaní"
                r"|čítanie (?:celého|článku)|dočítať|dočítanie|prístup k (?:článk|obsah)\w*)\b[^.!?]{0,50}"
                r"(?:prihlá|predpla|registr|odomk|kúp)\w*",
                r"(?:už|ešte) (?:máte|nemáte|ste) (?:predplatné|predplatiteľ\w*|účet|zaregistr\w+)\w*",
                r"(?:ste|máte) (?:predplatiteľ\w*|predplatné)\?",
                r"(?:zostáva\w*|prečítali ste|vyčerpali ste|dosiahli ste)\b[^.!?]{0,40}(?:článk\w+|limit\w*|percent|%)"
                r"[^.!?]{0,40}(?:zadarmo|mesia|článk|text|limit|prečít|dočít|zostáva)\w*",
                r"čítajte (?:ďalej|celý článok|bez obmedzení|bez reklám|neobmedzene)\b[^.!?]{0,50}"
                r"(?:predplat|premium|€|mesia|zadarmo|prihlá|odomk)\w*",
                r"(?:predplatné|premium)(?: už)? od \d[\d,]* ?(?:€|eur)\w*",
            ),
            "bg": (
                r"(?:тази|цялата|пълният|този|останалата|целият)[^.!?]{0,30}(?:статия|текст|материал|съдържание|част)\b"
                r"(?=[^.!?]{0,60}(?:само|достъп|ексклузив|предназнач|\bза\b|\bс\b|заключен|единствено))[^.!?]{0,50}"
                r"(?:абонат\w*|абонамент\w*|регистриран\w+|платен\w*|заключен\w*|премиум)\w*",
                r"(?:съдържанието|статията|материалът|текстът|достъпът) (?:е |до )[^.!?]{0,40}(?:само |единствено )?(?:за|с) "
                r"(?:наши |нашите )?(?:абонат\w*|абонамент\w*|регистрирани)\w*",
                r"(?:остава\w* ви|прочетохте|изчерпахте|достигнахте)\b[^.!?]{0,40}(?:безплатн\w+|лимит\w*|стати\w+)\b"
                r"[^.!?]{0,40}",
                r"за да (?:продължите (?:да четете|четенето|с четенето)|прочетете|четете|дочетете"
                r"|отключите (?:статията|текста|съдържанието))\b[^.!?]{0,60}"
                r"(?:абонира|влез|регистр|вход|абонамент|закуп|трябва да (?:сте|имате))\w*",
                r"(?:абонирайте се|абонирай се|станете абонат|отключете|купете)\b[^.!?]{0,50}"
                r"(?:за да|лв|€|месец|пълен достъп|неограничен|статията|достъп|от \d|капитал|премиум|\+)\w*",
                r"(?:вече (?:сте|имате)|имате ли|нямате)(?: ли)? (?:абонат|абонамент|акаунт|профил|регистрация)\b"
                r"(?! (?:в|към|на) (?:систем|банк|НАП|нап|портал|пощ))",
                r"четете (?:без (?:ограничения|реклами)|неограничено|всичко)\b",
            ),
            "sr": cyrillic(
                r"(?:ovaj|ova|ostatak|nastavak|ceo|cijeli|čitav|pun|kompletan)[^.!?]{0,20} ?"
                r"(?:članak|tekst|sadržaj|tekst[au]|članka|sadržaja|vest|vijest|analiza|intervju)\b"
                r"(?=[^.!?]{0,60}(?:samo|dostup|ekskluziv|isključivo|namenj|namijenj|zaključan|mogu|\bza\b|deo|dio|je ))"
                r"[^.!?]{0,50}(?:pretplatni\w+|pretplat\w+|registrovan\w+|registriran\w+|premium|plus|zaključan"
                r"|član(?:ovi)?m?a?\b kluba)\w*",
                r"(?:da biste|da bi ste|za|kako biste) (?:nastavili (?:sa |s )?čitanj\w+|nastavak čitanja"
                r"|pročitali (?:ceo|cijeli|čitav|ovaj|tekst|članak)|čitanje (?:ovog |celog |cijelog )?(?:teksta|članka|sadržaja)"
                r"|pristup (?:sadržaju|članku|tekstu)|otključali (?:tekst|članak|sadržaj))\b[^.!?]{0,50}"
                r"(?:pretplat|prijav|registr|uloguj|kupi|postani|odaber)\w*",
                r"(?:pretplatite|pretplati) se\b(?! na (?:naš )?(?:newsletter|njuzleter|bilten|kanal|youtube))[^.!?]{0,50}"
                r"(?:premium|plus|nastav|čita|pristup|od \d|bez (?:ograničenja|oglasa|reklama)|za (?:samo )?\d"
                r"|na (?:digitalno|štampano|nin|vreme|dnevn|magazin|portal|sadržaj))\w*",
                r"(?:već|niste|imate|nemate)(?: li)?(?: ste| još)?(?: pretplaćeni| pretplatnik| pretplatu| nalog"
                r"| račun(?! u ban| u pošt))\b\??",
                r"(?:preostal\w+ (?:vam )?|pročitali ste|iskoristili ste)\b[^.!?]{0,30}"
                r"(?:besplatn\w+|članak\w*|članaka|tekst\w*)\b[^.!?]{0,40}",
                r"(?:odaberite|izaberite|izaberi|odaberi|kupite|aktivirajte|otključajte|isprobajte) [^.!?]{0,30}"
                r"(?:pretplat\w+|premium|pristup (?:sadržaju|člancima|tekstovima)|paket pretplate|ovaj (?:članak|sadržaj))\b",
                r"čitajte (?:bez (?:ograničenja|oglasa|reklama)|neograničeno|sve (?:članke|tekstove|premium))\b",
                r"(?:(?:nastavak|ostatak) (?:čitanja|teksta|članka) (?:je )?)?(?:samo|ekskluzivno|isključivo) za (?:naše )?"
                r"pretplatnike",
            ),
            "hr": (
                r"(?:sadržaj|članak|tekst) (?:je )?(?:dostupan |namijenjen )?(?:samo|isključivo|ekskluzivno) (?:našim )?"
                r"(?:pretplatnicima|registriranim)\w*",
                r"za (?:čitanje (?:članka|teksta|sadržaja)|nastavak čitanja|pristup (?:sadržaju|članku))\b ?[^.!?]{0,40}"
                r"(?:potrebna je|potreban je|morate|trebate)\b[^.!?]{0,30}(?:pretplat|prijav|registr)\w*",
            ),
            "sl": (
                r"(?:ta|celoten|celotni|preostali|preostanek)[^.!?]{0,12} ?(?:članek|članka|prispevek|prispevka|vsebin\w+"
                r"|besedil\w+)\b(?=[^.!?]{0,60}(?:samo|\ble\b|dostop|na voljo|ekskluziv|namenj|zaklenj|\bza\b|izključno))"
                r"[^.!?]{0,50}(?:naročnik\w*|naročnin\w+|premium|plus|zaklenjen\w*|registriran\w+|prijavljen\w+)\w*",
                r"za (?:nadaljevanje branja|nadaljnje branje"
                r"|(?:ogled|branje|odklep|dostop do) (?:celotne\w+ |te |tega |ostal\w+ )?"
                r"(?:član\w+|prispevk\w+|vsebin\w+|besedil\w+))\b[^.!?]{0,50}(?:naroč|prijav|registr|plačil|kupi)\w*",
                r"(?:naročite|naroči) se\b[^.!?]{0,40}(?:že od|za \d|€|na (?:teden|mesec|delo|dnevnik|večer|časnik)|plus|premium"
                r"|in (?:berite|preberite|dostop))\w*",
                r"(?:ste že|že ste|še niste|niste še|nimate|imate že)(?: naš)? "
                r"(?:naročnik|naročeni|registrirani|naročnine?|račun(?!\w* (?:na|pri) (?:bank|pošt))|uporabnišk\w+)\w*",
                r"(?:odklenite|zakupite|izberite|sklenite|preizkusite)\b[^.!?]{0,40}"
                r"(?:članek|naročnin\w+|dostop|vsebin\w+|paket|premium|plus)\b",
                r"(?:ostane|preostane|na voljo imate|prebrali ste|porabili ste)\w*[^.!?]{0,30}(?:brezplačn\w+|člank\w+)\b",
                r"(?:vsebina|članek|prispevek) (?:je )?(?:na voljo )?(?:samo |le |dostop\w+ )*(?:za )?naročnik(?:e|om)\b",
                r"berite (?:brez (?:omejitev|oglasov)|neomejeno|vse (?:članke|vsebine))\b",
            ),
            "ru": (
                r"(?:этот|эта|полный|полная|полная версия|продолжение|остальная часть|вся)[^.!?]{0,14} ?"
                r"(?:материал\w*|стать\w+|текст\w*|верси\w+|контент\w*|публикаци\w+)\b[^.!?]{0,60}"
                r"(?:(?<!среди )(?<!у )(?<!от )подписчик\w*|по подписке|платн\w+ (?:подписк|доступ|контент)|зарегистрированн\w+"
                r"|после (?:регистрации|оплаты|авторизации))\w*",
                r"(?:материал|статья|текст|контент|доступ)[^.!?]{0,30}(?:доступ\w*|открыт\w*|только) [^.!?]{0,20}"
                r"(?:по подписке|подписчик\w+|для подписчиков|зарегистрированн\w+)\w*",
                r"(?:чтобы|для того чтобы) (?:читать|прочитать|дочитать|продолжить чтение"
                r"|получить доступ к (?:материал|стать|текст)\w+|открыть (?:материал|статью|текст))\b[^.!?]{0,60}"
                r"(?:подпи|оформ|войди|зарегистр|авториз|купи|оплат)\w*",
                r"(?:оформите|оформить|купите|купить|продлите|выберите) (?:платную |цифровую |онлайн-?|годовую )?"
                r"(?:подписку|доступ|подписка)\b(?! на (?:газет|журнал|библиот|канал)|[^.!?]{0,60}\bможно\b)",
                r"(?:уже (?:есть|подписаны|подписчик|зарегистрированы|оформили)|у вас (?:уже )?есть)"
                r"(?: подписка| аккаунт| доступ)?\b\?? ?(?:войдите|войти|авторизуйтесь|\Z)\w*",
                r"(?:у вас )?(?:осталось|остал\w+|вы (?:прочитали|исчерпали|использовали))\b[^.!?]{0,30}"
                r"(?:бесплатн\w+|лимит\w*)\b[^.!?]{0,40}(?:стат|материал|текст|лимит|в этом месяц)\w*",
                r"читайте (?:без (?:ограничений|рекламы)|полностью по подписке|полную версию"
                r"|все (?:материалы|статьи) по подписке)\w*",
            ),
            "uk": (
                r"(?:цей|ця|повний|повна|продовження|решта|увесь|вся)[^.!?]{0,14} ?"
                r"(?:матеріал\w*|статт\w+|текст\w*|версі\w+|контент\w*|публікаці\w+)\b[^.!?]{0,60}"
                r"(?:(?<!серед )(?<!у )передплатник\w*|за передплатою|за підпискою|(?<!серед )(?<!у )підписник\w*|читачам клубу"
                r"|учасник\w+ клубу|зареєстрован\w+|після (?:реєстрації|оплати|авторизації))\w*",
                r"(?:матеріал|стаття|текст|контент|доступ)[^.!?]{0,30}(?:доступ\w*|відкрит\w*|лише|тільки) [^.!?]{0,20}"
                r"(?:за (?:передплатою|підпискою)|передплатник\w+|підписник\w+|зареєстрован\w+)\w*",
                r"(?:щоб|для того щоб) (?:читати|прочитати|дочитати|продовжити читання"
                r"|отримати доступ до (?:матеріал|статт|текст)\w+|відкрити (?:матеріал|статтю|текст))\b[^.!?]{0,60}"
                r"(?:передпла|підпи|оформ|увійді|зареєстр|авториз|купі|приєдн)\w*",
                r"(?:передплатіть|оформіть|оформити|придбайте|придбати|подовжте|оберіть) (?:платну |цифрову |річну |онлайн-?)?"
                r"(?:підписку|передплату|доступ|щоб)\b(?! на (?:газет|журнал|бібліот|канал)|[^.!?]{0,60}\bможна\b)",
                r"(?:[ву]же (?:є|маєте|передплатник|передплатили|зареєстровані)|у вас (?:вже )?є)"
                r"(?: передплата| передплату| підписка| акаунт| доступ)?\b\?? ?(?:увійдіть|увійти|авторизуйтесь|\Z)\w*",
                r"(?:у вас )?(?:залишилося|залиши\w+|ви (?:прочитали|вичерпали|використали))\b[^.!?]{0,30}"
                r"(?:безкоштовн\w+|ліміт\w*)\b[^.!?]{0,40}(?:стат|матеріал|текст|ліміт|цього місяц|у цьому місяц)\w*",
                r"читайте (?:без (?:обмежень|реклами)|повну версію|усі (?:матеріали|статті) за)\w*",
            ),
        },
        unless=(r"<told>", SAID, OTHERS_TEXT),
    ),
    Rule(
        "paywall.rest_slavic", "paywall",
        why=(
            "The rest of the text for those who pay, and what it costs: 'You can read on "
            "with a subscription', 'Three months for 49; cancel whenever you like'."
        ),
        match="start", max_chars=260, sentences=True,
        patterns={
            "pl": (
                r"(?:dalsza|dalszy|pozostała|reszta|ciąg dalszy|pełna|cała) (?:ciąg |część |treść |wersja )?"
                r"(?:tekstu|artykułu|materiału|rozmowy|wywiadu|treść|treści)\b[^.!?]{0,30}"
                r"(?:dostępn|przeznaczon|tylko|wyłącznie|przeczyta)[^.!?]{0,50}(?:prenumerat|subskry|abonen|abonament|premium"
                r"|zalogowan)\w*",
                r"(?:czytaj|czytajcie|korzystaj) (?:przez )?(?:\S+ )?(?:miesi[ąę]c\w*|tydzień|tygodni\w*|rok)\b[^.!?]{0,12}\b"
                r"(?:za|od) (?:jedyne |tylko )?\d[\d.,]* ?(?:zł|złot)\w*",
                r"(?:subskrypcja|prenumerata|dostęp|abonament) odnawia si[eę] automatycznie"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
                r"(?:tylko |już od |od )?\d+(?:,\d\d)? ?zł (?:za|na) (?:pierwszy |miesi|rok|tydzień)[^.!?]{0,40}"
                r"(?:rezygn|anul|dostęp|czyta|prenumer|subskry)\w*",
            ),
            "cs": (
                r"(?:pokračování|zbytek|celý|celou|zbývající část|další část|plné znění) ?"
                r"(?:článku|textu|rozhovoru|komentáře|článek|text|rozhovor|verzi)?\b[^.!?]{0,30}(?:si )?"
                r"(?:přečtete|přečtěte|dočtete|dostupn|najdou|čtou|mohou číst|můžete číst|otevřete)[^.!?]{0,40}"
                r"(?:předplat|premium|člen\w* klubu)\w*",
                r"čtěte (?:\S+ )?(?:měsíc\w*|týden|týdny|rok)\b[^.!?]{0,12}\b(?:za|od) (?:pouhých |jen )?\d[\d.,]* ?(?:kč|korun)"
                r"\w*",
                r"předplatné se (?:automaticky )?(?:obnovuje|prodlužuje)(?: automaticky)?"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
                r"(?:jen |již od |už od |od )?\d+ ?(?:kč|korun) (?:za (?:první )?měsíc|měsíčně|ročně)[^.!?]{0,40}"
                r"(?:zruš|předplat|čís[tl]|přístup|čtěte)\w*",
            ),
            "sk": (
                r"(?:pokračovanie|zvyšok|celý|zostávajúc\w+ časť|ďalšiu časť|plné znenie) ?"
                r"(?:článku|textu|rozhovoru|komentára|článok|text|rozhovor)?\b[^.!?]{0,30}(?:si )?"
                r"(?:prečítate|prečítajte|dočítate|dostupn|nájdu|čítajú|môžu čítať|môžete čítať|otvoríte)[^.!?]{0,40}"
                r"(?:predplat|premium|člen\w* klubu)\w*",
                r"čítajte (?:\S+ )?(?:mesiac\w*|týždeň|týždne|rok)\b[^.!?]{0,12}\b(?:za|od) (?:len |iba )?\d[\d.,]* ?"
                r"(?:€|eur)\w*",
                r"predplatné sa (?:automaticky )?(?:obnovuje|predlžuje)(?: automaticky)?"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
                r"(?:len |už od |od )?\d+(?:,\d\d)? ?(?:€|eur) (?:za (?:prvý )?mesiac|mesačne|ročne)[^.!?]{0,40}"
                r"(?:zruš|predplat|čít|prístup)\w*",
            ),
            "bg": (
                r"(?:продължението|останалата част|останалото|цялата статия|целият текст|пълният текст|пълната версия) ?"
                r"(?:на (?:\S+ )?(?:статия\w*|текст\w*|интервю\w*|материал\w*|публикация\w*))?[^.!?]{0,20}"
                r"(?:достъпн|само|четат|прочет|отключ)[^.!?]{0,40}(?:абон|premium|премиум|регистриран)\w*",
                r"четете (?:\S+ )?(?:месец\w*|седмиц\w*|година)\b[^.!?]{0,12}\b(?:за|от) (?:само )?\d[\d.,]* ?(?:лв|лева|евро|€)",
                r"абонаментът (?:ви )?(?:се )?(?:подновява|удължава)(?: се)? автоматично"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
                r"(?:само |от )?\d+(?:[,.]\d\d)? ?(?:лв\.?|лева|евро|€) (?:на месец|за (?:първия )?месец|годишно)[^.!?]{0,40}"
                r"(?:абон|отка[жз]|четете|достъп)\w*",
            ),
            "sr": cyrillic(
                r"(?:nastavak|ostatak|ceo|cijeli|puni|preostali deo) ?(?:teksta|članka|intervjua|tekst|članak|ovog članka"
                r"|ovog teksta)?\b[^.!?]{0,30}(?:dostupan|dostupno|možete (?:pročitati|čitati)|čitaju|pročitajte|otključ)"
                r"[^.!?]{0,40}(?:pretplat|premium|registrovan|registriran)\w*",
                r"čitajte (?:\S+ )?(?:mesec\w*|mjesec\w*|nedelj\w+|tjed\w+|godin\w+)\b[^.!?]{0,12}\b(?:za|od) (?:samo )?"
                r"\d[\d.,]* ?(?:din|rsd|€|eur|kn)\w*",
                r"pretplata se (?:automatski )?(?:obnavlja|produžava|produljuje)(?: automatski)?"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
            ),
            "sl": (
                r"(?:nadaljevanje|preostanek|celoten|cel|ostanek|preostali del) ?(?:članka|besedila|intervjuja|prispevka|članek"
                r"|prispevek)?\b[^.!?]{0,30}(?:na voljo|lahko prebere|berejo|preberite|dostop|odklen)[^.!?]{0,40}"
                r"(?:naročni|premium|registriran|prijavljen)\w*",
                r"berite (?:\S+ )?(?:mesec\w*|teden|tedna|leto)\b[^.!?]{0,12}\b(?:za|od) (?:samo )?\d[\d.,]* ?(?:€|evr|eur)\w*",
                r"naročnina se (?:samodejno )?(?:obnavlja|podaljšuje|podaljša|obnovi)(?: samodejno)?"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
            ),
            "ru": (
                r"(?:продолжение|остальная часть|полный текст|вторая часть|полная версия) (?:этой |этого )?"
                r"(?:статьи|материала|текста|интервью)?\b[^.!?]{0,20}(?:доступн|откро|прочита|чита|только)[^.!?]{0,40}"
                r"(?:подписчик|подписк|премиум|зарегистрирован)\w*",
                r"читайте (?:\S+ )?(?:месяц\w*|недел\w+|год)\b[^.!?]{0,16}\b(?:за|от) (?:всего )?\d[\d.,]* ?(?:руб|₽|р\.)\w*",
                r"подписка (?:автоматически )?(?:продлевается|возобновляется|продлится)(?: автоматически)?"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
                r"(?:всего |от )?\d+ ?(?:руб\w*|₽) (?:в|за|на) (?:первый )?(?:месяц|год|неделю)[^.!?]{0,40}"
                r"(?:отмен|подпис|чита|доступ)\w*",
            ),
            "uk": (
                r"(?:продовження|решта|повний текст|повна версія|друга частина) (?:цієї |цього )?"
                r"(?:статті|матеріалу|тексту|інтерв'ю)?\b[^.!?]{0,20}(?:доступн|відкри|прочита|чита|лише|тільки)[^.!?]{0,40}"
                r"(?:передплатник|підписник|передплат|підписк|преміум|зареєстрован)\w*",
                r"читайте (?:\S+ )?(?:місяц\w*|тижд\w+|рік)\b[^.!?]{0,16}\b(?:за|від) (?:лише )?\d[\d.,]* ?"
                r"(?:грн|гривень|гривні|₴)",
                r"(?:підписка|передплата) (?:автоматично )?(?:поновлюється|продовжується|поновиться)(?: автоматично)?"
                r"(?:[.,;]? ?\Z|[.,;]? (?:i |a |и |та |і |але )?(?:możesz|można|zrezygn|zrušit|zrušiť|kdykoli|kedykoľvek|можете"
                r"|можно|отмен|откаж|otkaž|možete|lahko|prekli|скасув|відмов)\w*)",
                r"(?:лише |від )?\d+ ?(?:грн|₴|гривень) (?:на|за) (?:перший )?(?:місяць|рік|тиждень)[^.!?]{0,40}"
                r"(?:скасув|підпис|передплат|чита|доступ)\w*",
            ),
        },
        unless=(r"<told>", SAID, OTHERS_TEXT),
    ),
)
