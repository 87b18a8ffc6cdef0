"""Calls for gifts, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import NO_GIVING, SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "donation.support_slavic", "donation",
        why=(
            "The site asks its reader for money or membership: 'Support "
            "independent journalism', 'Liked the text? Join the readers' club'."
        ),
        match="start", max_chars=420, sentences=True,
        patterns={
            "pl": (
                r"(?:wesprzyj|wspieraj|wesprzyjcie|wspomóż|dorzuć się do|pomóż)\b"
                r"(?: nas\b|[^.!?]{0,40}(?:nasz(?!ych (?:na|w|za)\b)\w*|redakcj\w+|niezależn\w+|dziennikarstw\w+|portal"
                r"|oko\.press|naszą pracę|naszej pracy|działalność (?:portalu|redakcji)))\w*",
                r"(?:podoba|podobał|podobają|spodobał) (?:ci|wam) się\b[^.!?]{0,40}[?!] ?"
                r"(?:wesprzyj|wspieraj|postaw|dołącz|wpłać|zostań|pomóż)\w*",
                r"(?:zostań|zostańcie) (?:naszym |(?:patronem|darczyńc\w+|mecenas\w+)"
                r"(?=[.!,]|\Z| (?:nasz|i|na|w|od|za|redakc|portal|dziennik|tygodn|serwis|<site>\Z)))",
                r"postaw (?:nam |autorowi |mi )?(?:wirtualn\w+ )?kaw[ęe]",
                r"(?:przekaż|przekażcie) (?:nam )?(?:swoj\w+ |twoj\w+ )?1[,.]5 ?(?:%|proc\w*)[^.!?]{0,60}"
                r"(?:fundacj|krs|nasz|redakcj|nam)\w*",
                r"(?=.{0,120}(?:wam\b|wasz|wami|tobie|twoj|czytelni|wesprzyj|prenumer|subskr))"
                r"(?:istniejemy|działamy|piszemy|utrzymujemy się|możemy (?:działać|pisać)) (?:tylko |wyłącznie )?dzięki "
                r"(?:wam|tobie|wpłatom|waszym|naszym czytelnikom|wsparciu)\w*",
                r"twoje wsparcie (?:pozwala|pomaga|umożliwia|ma znaczenie|jest)\w*",
            ),
            "cs": (
                r"(?:podpořte|podpoř|podporujte|pomozte|přispějte|darujte)\b"
                r"(?: nás\b|[^.!?]{0,40}(?:naši|náš|naše|našeho|nezávisl\w+|redakci|redakce|novinařin\w+|žurnalistik\w+|deník"
                r"|autora|vznik (?:dalších|těchto)|tvorbu))\w*",
                r"(?:líbí|líbil|zaujal|oceňujete|dává)\b[^.!?]{0,10} (?:se )?vám?\b[^.!?]{0,50}[?!.] ?"
                r"(?:podpořte|přispějte|staňte|kupte|darujte|zvažte)\w*",
                r"(?:staňte se|buďte) (?:naším |naším pravidelným |pravidelným )?"
                r"(?:podporovatel\w+|dárc\w+(?! krve)|členem (?:klubu|naší)|mecenáš\w*|přítel\w* redakce)\w*",
                r"(?=.{0,120}(?:vám\b|vaš|čtenář|podpořte|předplat|čitateľ|podporte|predplat))"
                r"(?:existujeme|fungujeme|píšeme|vycházíme|můžeme (?:psát|fungovat)|jsme tu) (?:jen |pouze |hlavně )?díky "
                r"(?:vám|vaší|vašim|čtenář\w+|darům|příspěvk\w+|podpoře)\w*",
                r"(?=.{0,100}\b(?:nám|nás|náš|naš\w*|my|redakc\w*|novinář\w*|žurnalist\w*|děláme)\b|.{0,24}\Z)"
                r"(?:vaše|každá|každý|i malá|i malý|díky vaší)[^.!?]{0,12} ?(?:podpora|podpoře|příspěvek|částka|koruna|dar) "
                r"(?:nám|pomůže|pomáhá|umož|má smysl|se počítá|můžeme)\w*",
                r"(?:pošlete|kupte) (?:nám|autorovi) (?:kafe|kávu|příspěvek)\w*",
            ),
            "sk": (
                r"(?:podporte|podpor|podporujte|pomôžte|prispejte|darujte)\b"
                r"(?: nás\b|[^.!?]{0,40}(?:našu|náš|naše|nášho|nezávisl\w+|redakciu|redakcie|novinárčin\w+|žurnalistik\w+|denník"
                r"|autora|vznik (?:ďalších|týchto)|tvorbu))\w*",
                r"(?:páči|páčil|zaujal|oceňujete)\b[^.!?]{0,10} (?:sa )?(?:vám|vás)?\b[^.!?]{0,50}[?!.] ?"
                r"(?:podporte|prispejte|staňte|kúpte|darujte|zvážte)\w*",
                r"(?:staňte sa|buďte) (?:naším |pravidelným )*(?:podporovateľ\w+|darc\w+(?! krvi)|členom (?:klubu|našej)"
                r"|mecenáš\w*)\w*",
                r"(?=.{0,120}(?:vám\b|vaš|čtenář|podpořte|předplat|čitateľ|podporte|predplat))"
                r"(?:existujeme|fungujeme|píšeme|vychádzame|môžeme (?:písať|fungovať)|sme tu) (?:len |iba |najmä )?vďaka "
                r"(?:vám|vašej|vašim|čitateľ\w+|darom|príspevk\w+|podpore)\w*",
                r"(?=.{0,100}\b(?:nám|nás|náš|naš\w*|my|redakci\w*|novinár\w*|žurnalist\w*|robíme)\b|.{0,24}\Z)"
                r"(?:vaša|každá|každý|aj malá|vďaka vašej)[^.!?]{0,12} ?(?:podpora|podpore|príspevok|suma|euro|dar) "
                r"(?:nám|pomôže|pomáha|umož|má zmysel|sa počíta|môžeme)\w*",
                r"(?:venujte|darujte) nám (?:vaše )?(?:2 ?%|dve percentá|kávu)\w*",
            ),
            "bg": (
                r"(?:подкрепете|подкрепи|подпомогнете|помогнете|дарете)\b(?: ни\b(?! да (?!продълж|работ|съществ|пиш|бъд|остан))"
                r"| нас\b|[^.!?]{0,40}(?:нашата|нашия|независим\w+|редакция\w*|журналистика\w*|свободн\w+ слов\w+|медия\w*"
                r"|работата ни|сайта))\w*",
                r"(?:харесва|хареса)(?:хте)? ?(?:ли )?(?:ви|ти)? ?(?:ли )?[^.!?]{0,40}\? ?"
                r"(?:подкрепете|дарете|станете|помогнете|почерпете)\w*",
                r"(?:станете|стани) (?:наш |част от (?:нашата )?(?:общност|клуб)\w*|член на (?:нашата |наш|клуба)|дарител"
                r"|поддръжник|патрон)\w*",
                r"(?=.{0,120}(?:\bвас\b|ваш|читател|подкрепете|абон))(?:съществуваме|работим|пишем|можем да (?:работим|пишем)) "
                r"(?:само |единствено )?благодарение на (?:вас|вашата|вашите|читател\w+|дарения)\w*",
                r"независимата журналистика (?:има нужда|се нуждае|струва|не е възможна)\w*",
                r"(?=.{0,100}\b(?:ни|нас|наш\w*|ние|редакци\w*|журналист\w*|медия\w*)\b|.{0,24}\Z)(?:вашата|всяка|вашето) "
                r"(?:подкрепа|помощ|дарение) (?:ни|е важна|помага|има значение|прави)\w*",
            ),
            "sr": cyrillic(
                r"(?:podržite|podrži|podržavajte|pomozite|donirajte|doniraj|uplatite)\b"
                r"(?: nas\b| naš\w*\b|[^.!?]{0,40}(?:naš\w*|nezavisn\w+|neovisn\w+|slobodn\w+ (?:medij|novinar)\w*|redakcij\w+"
                r"|novinarstv\w+|profesionaln\w+ novinarstv\w+|portal|medij\w*))\w*",
                r"(?:ako|ukoliko) (?:vam se|ti se|smatrate|cenite|cijenite|mislite)\b[^.!?]{0,60}"
                r"(?:dopa\w+|sviđ\w+|važ\w+|rad|tekst|koristan)[^.!?]{0,40},? (?:podrži|postani|doniraj|uplati|pomozi|razmislite"
                r"|pridruži)\w*",
                r"(?:dopada|dopao|svideo|svidio|sviđa)\b[^.!?]{0,40}\? ?(?:podrži|postani|doniraj|uplati|častite|pomozi)\w*",
                r"(?:postanite|postani|budite) (?:naš |(?:deo|dio) (?:naše|našeg|zajednice)|član kluba|član naše|članica kluba"
                r"|donator(?! krvi)|podržavalac|podržavatelj)\w*",
                r"(?=.{0,120}(?:vama\b|vaš|čitaoc|čitatelj|podržite|pretplat))"
                r"(?:postojimo|radimo|pišemo|opstajemo|možemo da (?:radimo|postojimo)) (?:samo |isključivo )?zahvaljujući "
                r"(?:vama|vašoj|vašim|čitaocima|čitateljima|donacijama)\w*",
                r"(?=.{0,100}\b(?:nam|nas|naš\w*|mi|redakcij\w*|novinar\w*|radimo)\b|.{0,24}\Z)(?:vaša|svaka|tvoja) "
                r"(?:podrška|donacija|pomoć|uplata) (?:nam|je važna|omogućava|omogućuje|pomaže|znači)\w*",
            ),
            "sl": (
                r"(?:podprite|podpri|podpirajte|pomagajte|donirajte|prispevajte)\b"
                r"(?: nas\b| naš\w*\b|[^.!?]{0,40}(?:naš\w*|neodvisn\w+|novinarstv\w+|uredništv\w+|medij\w*|ustvarjanje|delo"
                r"|z donacijo))\w*",
                r"(?:vam je|ti je|če vam je|vam je bil)[^.!?]{0,30}všeč[^.!?]{0,40}[?,] ?"
                r"(?:podpri|donira|prispeva|postani|častite)\w*",
                r"(?:postanite|postani) (?:naš |del naše|član kluba|član naše|podpornik|podpornica|donator(?! krvi))\w*",
                r"(?=.{0,120}(?:\bvas\b|vaš|bralc|bralk|podprite|naročn))(?:delujemo|obstajamo|ustvarjamo|pišemo|lahko delamo) "
                r"(?:samo |le |predvsem |izključno )?(?:zaradi|s pomočjo|po zaslugi) (?:vas|vaše|vaših|donacij|bralcev|bralk)\w*",
                r"(?=.{0,100}\b(?:nam|nas|naš\w*|mi|uredništv\w*|novinar\w*|delamo)\b|.{0,24}\Z)(?:vaša|vsaka|tvoja) "
                r"(?:podpora|donacija|pomoč) (?:nam|šteje|omogoča|pomaga|je pomembna)\w*",
                r"(?:namenite|podarite)(?: nam)? (?:del|do|1|svoj)[^.!?]{0,20}(?:odstotek|% ?(?:dohodnine)?|dohodnine)"
                r"[^.!?]{0,30}(?:nam|naš|medij|društv|zavod)?",
            ),
            "ru": (
                r"(?:поддержите|поддержи|поддерживайте|помогите|помоги)\b"
                r"(?: нас\b| нам\b|[^.!?:]{0,60}(?: наш(?!их (?:на|в|за)\b)\w*\b|независим\w+|редакци\w+|журналистик\w+"
                r"|издани\w+|нашу работу|донатом|подпиской|нам нужн\w+)|.{3,30}: нам нужн\w+)\w*",
                r"(?:понрави\w+|нравится|важны)\b[^.!?]{0,40}[?!.,] ?(?:поддержите|поддержи|подпишитесь на нас|станьте"
                r"|оформите (?:донат|пожертвование)|угостите)\w*",
                r"(?:станьте|стань|становитесь) (?:нашим |соучастником|патроном|соинвестором"
                r"|другом (?:издания|редакции|проекта))\w*",
                r"(?=.{0,120}(?:вам\b|ваш|читател|донатам? читат|поддержите|подпис))(?:мы )?"
                r"(?:существуем|работаем|пишем|живём|можем работать) (?:только |лишь |исключительно )?"
                r"(?:благодаря (?:вам|вашей|вашим|читател\w+|донат\w+|пожертвовани\w+)"
                r"|на (?:ваши|деньги читателей|пожертвования|донаты))\w*",
                r"(?:оформите|подпишитесь на|сделайте) (?:ежемесячн\w+ |регулярн\w+ |разов\w+ )*(?:донат|пожертвование)\b"
                r"[^.!?]{0,12}(?:в пользу|\bнам\b|наш\w+|редакции|изданию|\Z)",
                r"(?=.{0,100}\b(?:нам|нас|наш\w*|мы|редакц\w*|издани\w*|журналист\w*|проект\w*)\b|.{0,24}\Z)"
                r"(?:ваша|каждая|любая|ваш|каждый|ваше) (?:поддержка|помощь|сумма|донат|рубль|пожертвование) "
                r"(?:помо|важ|позвол|дела|нужн|да[её]т|имеет)\w*",
                r"(?:нам|редакции|нашему изданию) (?:нужна|необходима|очень нужна) (?:ваша |твоя )?(?:помощь|поддержка)"
                r"(?: читателей\b| из-за рубежа\b|,? чтобы|\Z|[.!])\w*",
            ),
            "uk": (
                r"(?:підтримайте|підтримай|підтримуйте|допоможіть|допоможи|задонатьте)\b"
                r"(?: нас\b| нам\b|.{0,60}(?: наш\w*\b|незалежн\w+|редакці\w+|журналістик\w+|видання|нашу роботу|нашої роботи"
                r"|донатом|передплатою|приєднуйтесь до (?:клубу|спільноти)|приєднуйтеся до (?:клубу|спільноти)"
                r"|стати (?:патрон|друг)\w*))\w*",
                r"(?:якщо )?(?:вам )?(?:подоба\w+|сподоба\w+|важлив\w+)\b[^.!?]{0,60}[?!.,] ?"
                r"(?:підтрима|допомо|станьте|долуча|приєдна|пригости|задонат)\w*",
                r"(?:станьте|стань|ставайте) (?:нашим |частиною (?:нашої )?спільноти|патрон|учасником (?:спільноти|клубу)"
                r"|членом (?:клубу|спільноти)|підтримувачем)\w*",
                r"(?:приєднуйтеся|приєднуйтесь|приєднуйся|долучайтеся|долучайтесь|долучайся) до "
                r"(?:клубу|(?:нашої )?спільноти|читацької|наших (?:друзів|патронів|підтримувачів))\b",
                r"(?=.{0,120}(?:вам\b|ваш|читач|підтримайте|передплат))(?:ми )?(?:існуємо|працюємо|пишемо|можемо працювати) "
                r"(?:тільки |лише |виключно )?завдяки (?:вам|вашій|вашим|читач\w+|донат\w+|підтримці)\w*",
                r"(?=.{0,100}\b(?:нам|нас|наш\w*|ми|редакці\w*|видання|журналіст\w*|проєкт\w*)\b|.{0,24}\Z)"
                r"(?:ваша|кожна|будь-яка|ваш|кожен) (?:підтримка|допомога|сума|донат|внесок|гривня) "
                r"(?:допом|важ|дозвол|нам|да[єе]|має)\w*",
            ),
        },
        unless=(r"<told>", SAID,),
    ),
    Rule(
        "donation.needs_slavic", "donation",
        why=(
            "The site on what it lives by, and what its reader can do: 'X needs your support', 'We are "
            "free to read thanks to our readers', 'If you like what we do, you can support us'."
        ),
        match="start", max_chars=320, where="tail", sentences=True,
        patterns={
            "pl": (
                r"(?:jeśli|jeżeli) (?:podoba|cenisz|cenicie|lubisz|lubicie|uważasz)\b[^.!?]{0,60}"
                r"(?:co robimy|nasz\w*|ten tekst|artykuł)[^.!?]{0,40}(?:wesprzyj|wesprzeć|wspomóż|wpłać|postaw|przekaż|dołącz"
                r"|możesz nas)\w*",
                r"(?:\S+ ){1,3}potrzebuje (?:twojego|twojej|waszego|waszej) (?:wsparcia|pomocy)\b",
                r"(?:ustaw|zleć|włącz) (?:comiesięczn\w+ (?:wpłat|przelew)|regularn\w+ (?:wpłat|wsparci))\w*[^.!?]{0,60}",
                r"(?:\S+ ){1,3}(?:jest|są|pozostaje) (?:dostępn|bezpłatn|darmow|otwart)\w+\b[^.!?]{0,30}dzięki[^.!?]{0,40}"
                r"(?:czytelni|darczyńc|wpłat|wam|wsparci)\w*",
            ),
            "cs": (
                r"(?:pokud|jestli|když) (?:se vám|se ti|oceňujete|si ceníte|považujete)\b[^.!?]{0,60}"
                r"(?:co děláme|náš|naše|naši|tento text|článek|práce)[^.!?]{0,40}"
                r"(?:podpoř|přispěj|přispět|darujte|můžete nás|staňte)\w*",
                r"(?:\S+ ){1,3}potřebuje (?:vaši|tvoji|vaší) (?:podporu|pomoc)\b",
                r"(?:nastavte si|zřiďte si|zadejte) (?:pravideln\w+ (?:dar|podpor|příspěv))\w*[^.!?]{0,60}",
                r"(?:\S+ ){1,3}(?:je|jsou|zůstává) (?:dostupn|zdarma|bezplatn|otevřen|přístupn)\w*\b[^.!?]{0,30}díky[^.!?]{0,50}"
                r"(?:čtenář|dárc|vám|podpor|příspěv)\w*",
            ),
            "sk": (
                r"(?:ak|keď) (?:sa vám|sa ti|oceňujete|si ceníte|považujete)\b[^.!?]{0,60}"
                r"(?:čo robíme|náš|naše|našu|tento text|článok|práca)[^.!?]{0,40}"
                r"(?:podpor|prispej|prispieť|darujte|môžete nás|staňte)\w*",
                r"(?:\S+ ){1,3}potrebuje (?:vašu|tvoju) (?:podporu|pomoc)\b",
                r"(?:nastavte si|zriaďte si|zadajte) (?:pravideln\w+ (?:dar|podpor|príspev))\w*[^.!?]{0,60}",
                r"(?:\S+ ){1,3}(?:je|sú|zostáva) (?:dostupn|zadarmo|bezplatn|otvoren|prístupn)\w*\b[^.!?]{0,30}vďaka[^.!?]{0,50}"
                r"(?:čitateľ|darc|vám|podpor|príspev)\w*",
            ),
            "bg": (
                r"ако (?:харесвате|харесвате ли|цените|ви харесва|ви допада|смятате)\b[^.!?]{0,60}"
                r"(?:което правим|работата ни|нашата|нашите|тази статия|текст)[^.!?]{0,50}(?:подкреп|дарете|дарение|станете)\w*",
                r"(?:\S+ ){1,3}(?:има нужда|се нуждае) от (?:вашата|твоята) (?:подкрепа|помощ)\b",
                r"(?:направете|настройте|изберете) (?:месечно|редовно|регулярно) дарение\b[^.!?]{0,60}",
                r"(?:\S+ ){1,3}(?:е|са|остава) (?:достъпн|безплатн|свободн|отворен)\w*\b[^.!?]{0,30}благодарение на[^.!?]{0,50}"
                r"(?:читател|дарени|вас|подкрепа)\w*",
            ),
            "sr": cyrillic(
                r"(?:svi )?naši (?:tekstovi|članci|sadržaji)\b[^.!?]{0,30}(?:dostupni|besplatni|otvoreni|slobodni)\b"
                r"[^.!?]{0,40}(?:zahvaljujući|uz (?:pomoć|podršku))[^.!?]{0,30}(?:čitaoc|čitatelj|donacij|vama|podršci"
                r"|donator)\w*[^.!?]{0,50}",
                r"(?:ako|ukoliko) (?:vam se|ti se|cenite|cijenite|volite|smatrate)\b[^.!?]{0,60}"
                r"(?:što radimo|naš\w*|ovaj tekst|članak)[^.!?]{0,50}(?:podrž|doniraj|uplati|donacij|postanite)\w*",
                r"(?:\S+ ){1,3}(?:treba vašu|treba vaša|trebaju vašu|potrebna je vaša) (?:podršk|pomoć|potpor)\w*",
                r"(?:postavite|ugovorite|uključite) (?:mesečn|mjesečn|redovn|trajn)\w+ (?:donacij)\w*[^.!?]{0,60}",
                r"(?:\S+ ){1,3}(?:je|su|ostaje) (?:dostup|besplat|otvoren|slobod)\w*\b[^.!?]{0,30}zahvaljujući[^.!?]{0,50}"
                r"(?:čitaoc|čitatelj|donacij|vama|podršci|donator)\w*",
            ),
            "sl": (
                r"če (?:vam je|vam|cenite|menite)\b[^.!?]{0,60}(?:kar počnemo|naš\w*|članek|prispevek|delo)[^.!?]{0,50}"
                r"(?:podpr|prispev|donira|nakaž|postanite)\w*",
                r"(?:\S+ ){1,3}(?:potrebuje|rabi) vašo (?:podporo|pomoč)\b",
                r"(?:nastavite|uredite) (?:mesečn|redn|trajn)\w+ (?:donacij)\w*[^.!?]{0,60}",
                r"(?:\S+ ){1,3}(?:je|so|ostaja) (?:dostop|brezplač|odprt|na voljo)\w*\b[^.!?]{0,30}"
                r"(?:zaradi|po zaslugi|s pomočjo)[^.!?]{0,50}(?:bralc|donator|vaše podpore|podpor)\w*",
            ),
            "ru": (
                r"если (?:вам нравится|вам понравил|вы цените|вы считаете|вам важно)\w*\b[^.!?]{0,60}"
                r"(?:что мы делаем|наш\w*|этот текст|материал|статья)[^.!?]{0,50}(?:поддерж|пожертв|задонат|станьте|подпиш)\w*",
                r"(?:\S+ ){0,3}(?:нужна|необходима) ваша (?:поддержка|помощь)\b[^.!?]{0,40}"
                r"(?:редакц|журналист|издани|проект|нам\b|донат)?\w*",
                r"(?:оформите|подпишитесь на|настройте|подключите) (?:регулярн|ежемесячн|автоматическ)\w+ "
                r"(?:пожертвовани|донат|поддержк|взнос)\w*[^.!?]{0,90}",
                r"(?:\S+ ){1,3}(?:доступн|бесплатн|открыт|существует|работает)\w*\b[^.!?]{0,30}благодаря "
                r"(?:вам|вашей поддержк|пожертвовани|поддержке читател|нашим читател|читател|донат)\w*",
            ),
            "uk": (
                r"якщо (?:вам подоба|вам сподоба|ви цінуєте|вам важлив)\w*\b[^.!?]{0,60}"
                r"(?:що ми робимо|наш\w*|цей текст|матеріал|стаття)[^.!?]{0,50}(?:підтрим|пожертв|задонат|станьте|донат)\w*",
                r"(?:\S+ ){0,3}(?:потрібна|потребує) (?:ваша|вашої) (?:підтримка|підтримки|допомога|допомоги)\b[^.!?]{0,40}"
                r"(?:редакці|журналіст|видання|проєкт|нам\b|донат)?\w*",
                r"(?:оформіть|підпишіться на|налаштуйте|підключіть) (?:регулярн|щомісячн|автоматичн)\w+ "
                r"(?:пожертв|донат|підтримк|внес)\w*[^.!?]{0,90}",
                r"(?:\S+ ){1,3}(?:доступн|безкоштовн|відкрит|існує|працює)\w*\b[^.!?]{0,30}завдяки "
                r"(?:вам|вашій підтримц|пожертв|підтримці читач|нашим читач|читач|донат)\w*",
            ),
        },
        unless=(
            r"<told>",
            SAID,
            NO_GIVING,
            r"(?:muze|muzej|музе|hrad|šport|sport|спорт|nemocn|bolnic|больни|лікарн|болниц|knihovn|knižnic|knjižnic|библиотек"
            r"|бібліотек|їдальн|dziec|деца|деть|дит|wystaw|выстав|избложб|галер|galer|zamek|park\b|парк\b|mecz|muzeum)\w*",
        ),
    ),
)
