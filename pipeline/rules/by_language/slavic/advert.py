"""Labels of adverts, ad blockers, and the site's own apps, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, SERVICE, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "advert.blocker_slavic", "advert",
        why=(
            "A site asks its reader to switch the ad blocker off, or says that "
            "it has seen one: 'We noticed that you use an ad blocker'."
        ),
        match="start", max_chars=400,
        patterns={
            "pl": (
                r"(?:wygląda na to, że|wykryliśmy,? ?(?:że)?|zauważyliśmy, że|widzimy, że|prosimy|korzystasz|używasz|wyłącz"
                r"|odblokuj|masz włączon\w+)\b.{0,60}(?:ad ?-?block\w*|blok\w+ reklam\w*|reklamy na (?:naszej|tej|naszym))\w*",
            ),
            "cs": (
                r"(?:vypadá to, že|zjistili jsme,? že|všimli jsme si, že|používáte|máte zapnut\w+|vypněte|prosíme|povolte"
                r"|detekovali jsme)\b.{0,60}(?:ad ?-?block\w*|blok\w+ reklam\w*|zobrazování reklam\w*"
                r"|reklamy na (?:našem|tomto|našich))\w*",
            ),
            "sk": (
                r"(?:zdá sa, že|vyzerá to, že|zistili sme,? že|všimli sme si, že|používate|máte zapnut\w+|vypnite|prosíme"
                r"|povoľte|detegovali sme)\b.{0,60}(?:ad ?-?block\w*|blok\w+ reklam\w*|zobrazovanie reklam\w*"
                r"|reklamy na (?:našom|tomto|našich))\w*",
            ),
            "bg": (
                r"(?:изглежда,? ?(?:че)?|забелязахме,? че|засякохме|установихме,? че|използвате|моля|изключете|виждаме,? че"
                r"|деактивирайте)\b.{0,60}(?:ad ?-?block\w*|адблок\w*|блок\w+ (?:на |за )?реклам\w*)\w*",
            ),
            "sr": cyrillic(
                r"(?:izgleda da|primetili smo da|primijetili smo da|detektovali smo|otkrili smo|čini se da|koristite|isključite"
                r"|molimo|deaktivirajte|ugasite|vidimo da)\b.{0,60}(?:adblock\w*|ad block\w*|blok\w+ (?:za )?(?:reklam|oglas)\w*"
                r"|prikazivanje oglasa)\w*",
            ),
            "sl": (
                r"(?:zaznali smo,? ?(?:da)?|opazili smo, da|kaže, da|videti je, da|uporabljate|izklopite|prosimo|onemogočite"
                r"|dovolite)\b.{0,60}(?:ad ?-?block\w*|blok\w+ oglas\w*|zavira\w+ oglas\w*|prikaz\w* oglas\w*"
                r"|oglas\w* na (?:naši|tej|našem))\w*",
            ),
            "ru": (
                r"(?:у вас включ[её]н|похоже,? ?(?:что)?|мы (?:заметили|обнаружили|видим),? ?(?:что)?|кажется,|вы используете"
                r"|вы пользуетесь|пожалуйста,? (?:отключите|выключите|добавьте)|отключите|выключите|добавьте|обнаружен)\b.{0,70}"
                r"(?:ad ?-?block\w*|адблок\w*|блок\w+ реклам\w*|в (?:исключения|белый список))\w*",
            ),
            "uk": (
                r"(?:у вас (?:увімкнен|ввімкнен|увімкнут)\w*|схоже,? ?(?:що)?|ми (?:помітили|виявили|бачимо),? ?(?:що)?"
                r"|здається,|ви використовуєте|ви користуєтес\w+|будь ласка,? (?:вимкніть|відключіть|додайте)|вимкніть"
                r"|відключіть|додайте|виявлено)\b.{0,70}(?:ad ?-?block\w*|адблок\w*|блок\w+ реклам\w*"
                r"|(?:до|у) (?:винятк\w+|біл\w+ спис\w+))\w*",
            ),
        },
        unless=(r"<told>", SAID, r"\b(?:антивирус|антивірус|antywirus|antivir|na dresech)\w*"),
    ),
    Rule(
        "advert.own_app_slavic", "advert",
        why=(
            "The site's own app, offered to the reader: 'Get our app and be the first "
            "to know'. A guide names whose app it is and what to do in it."
        ),
        match="start", max_chars=220, sentences=True,
        patterns={
            "pl": (
                r"(?:pobierz|ściągnij|zainstaluj|pobierzcie) (?:już teraz |teraz |bezpłatn\w+ |darmow\w+ )*(?:naszą|nasze|nową)"
                r" aplikacj\w+",
                r"(?:pobierz|ściągnij|zainstaluj) [^.!?]{0,30}aplikacj\w+\b.{0,40}"
                r"(?:bądź (?:na bieżąco|zawsze)|i czytaj|na (?:androida|ios|telefon)|i nie przegap|w (?:google play|app store)"
                r"|najświeższe|i śledź)\w*",
                r"(?:czytaj|słuchaj|śledź)[^.!?]{0,30} w (?:naszej |naszą )?aplikacji\b[^.!?]{0,60}\Z",
                r"(?:wygodniej|szybciej|lepiej) w aplikacji\b",
            ),
            "cs": (
                r"(?:stáhněte|stáhni|nainstalujte|nainstaluj)(?: si)? (?:zdarma )?(?:naši|naše|novou) .{0,30}aplikac\w+",
                r"(?:stáhněte|stáhni|nainstalujte)(?: si)? .{0,40}aplikac\w+\b.{0,40}"
                r"(?:buďte (?:v obraze|první)|mějte|zprávy|pro (?:android|ios)|na (?:google play|app store)|nic vám neunikne"
                r"|čtěte)\w*",
                r"(?:čtěte|sledujte|poslouchejte)[^.!?]{0,40} v (?:naší |nové )?(?:mobilní )?aplikaci\b[^.!?]{0,40}\Z",
            ),
            "sk": (
                r"(?:[^.!?]{0,40}\? ?)?(?:stiahnite|stiahni|nainštalujte|nainštaluj)(?: si)? (?:zadarmo )?(?:našu|naše|novú)"
                r" .{0,30}aplikáci\w+",
                r"(?:stiahnite|stiahni|nainštalujte)(?: si)? .{0,40}aplikáci\w+\b.{0,40}"
                r"(?:buďte (?:v obraze|prví)|majte|správy|pre (?:android|ios)|na (?:google play|app store)|nič vám neunikne"
                r"|čítajte)\w*",
                r"(?:čítajte|sledujte|počúvajte)[^.!?]{0,40} v (?:našej |novej )?(?:mobilnej )?aplikácii\b[^.!?]{0,40}\Z",
            ),
            "bg": (
                r"(?:изтеглете|свалете|изтегли|свали|инсталирайте) (?:безплатно )?(?:нашето|новото|мобилното ни)"
                r" [^.!?]{0,30}приложение",
                r"(?:изтеглете|свалете|изтегли|свали|инсталирайте) .{0,40}приложение\w*\b.{0,50}"
                r"(?:бъдете|новини|за (?:android|ios|андроид)|от (?:google play|app store)|и четете|и следете|винаги)\w*",
                r"(?:четете|следете|гледайте)[^.!?]{0,40} (?:в|през) (?:нашето|мобилното) [^.!?]{0,20}приложение",
            ),
            "sr": cyrillic(
                r"(?:preuzmite|preuzmi|skinite|skini|instalirajte|instaliraj) (?:besplatno |besplatnu )?(?:našu|novu|naše)"
                r" [^.!?]{0,30}aplikacij\w+",
                r"(?:preuzmite|preuzmi|skinite|skini|instalirajte) .{0,40}aplikacij\w+\b.{0,50}"
                r"(?:budite|budi|vesti|vijesti|za (?:android|ios|vaš)|sa? (?:google play|app store)"
                r"|i (?:čitajte|pratite|saznajte)|uvek|uvijek)\w*",
                r"(?:čitajte|pratite|gledajte|slušajte)[^.!?]{0,40} (?:u|na|preko|putem) (?:našoj|naše|mobilnoj|mobilne)"
                r" [^.!?]{0,20}aplikacij\w+",
            ),
            "sl": (
                r"(?:prenesite|prenesi|naložite|naloži|namestite)(?: si)? (?:brezplačno )?(?:našo|novo) [^.!?]{0,30}aplikacij\w+",
                r"(?:prenesite|prenesi|naložite|naloži|namestite)(?: si)? .{0,40}aplikacij\w+\b.{0,50}"
                r"(?:bodite|novice|za (?:android|ios)|iz (?:google play|app store)|in (?:berite|spremljajte)|vedno)\w*",
                r"(?:berite|spremljajte|poslušajte|glejte)[^.!?]{0,40} v (?:naši|mobilni) [^.!?]{0,20}aplikaciji",
            ),
            "ru": (
                r"(?:скачайте|скачай|установите|установи|загрузите) (?:бесплатно )?(?:наше|новое) [^.!?]{0,30}приложение",
                r"(?:скачайте|скачай|установите|установи) .{0,40}приложение .{0,40}"
                r"(?:и (?:будьте|читайте|узнавайте|следите|не пропускайте|оставайтесь)"
                r"|чтобы (?:быть в курсе|не пропустить|читать|следить|первыми)|на (?:android|ios|андроид)\b"
                r"|для (?:android|ios|андроид)\b|в (?:app ?store|google ?play|rustore))\w*",
                r"(?:читайте|слушайте|следите)[^.!?]{0,40} в (?:нашем|мобильном|новом) [^.!?]{0,20}приложении",
                r"(?:удобнее|быстрее|новости) в приложении\b[^.!?]{0,20}\Z",
            ),
            "uk": (
                r"(?:завантажте|завантажуйте|завантаж|встановіть|скачайте) (?:безкоштовно )?(?:наш|новий|наше) [^.!?]{0,30}"
                r"(?:застосунок|додаток)\w*",
                r"(?:завантажте|завантажуйте|завантаж|встановіть|скачайте) .{0,40}(?:застосунок|додаток) .{0,40}"
                r"(?:і (?:будьте|читайте|дізнавайтесь|стежте|не пропускайте)|та (?:читайте|будьте|стежте|дізнавайтесь)"
                r"|щоб (?:бути в курсі|не пропустити|читати|стежити|першими)|на (?:android|ios|андроїд)\b"
                r"|для (?:android|ios|андроїд)\b|(?:в|у|з) (?:app ?store|google ?play))\w*",
                r"(?:читайте|слухайте|стежте)[^.!?]{0,40} (?:в|у) (?:нашому|мобільному|новому) [^.!?]{0,20}"
                r"(?:застосунку|додатку)\w*",
            ),
        },
        unless=(
            SERVICE,
            r"<told>",
            SAID,
            r"qr|код\w*|kod\w*|potvrd|подтверд|підтверд|potwierd|zaloguj|oskenuj|naskenuj|zeskanuj|отсканир\w+",
        ),
    ),
    Rule(
        "advert.marked_slavic", "advert",
        why=(
            "The mark of an advertisement, a paid text, or of a break in the "
            "story: 'Commercial message', 'The article goes on below the ad'."
        ),
        max_chars=130,
        patterns={
            "pl": (
                r"(?:reklama|advertisement|ogłoszenie|autopromocja"
                r"|materiał (?:sponsorowany|partnera|promocyjny|reklamowy|płatny)|artykuł (?:sponsorowany|partnerski|partnera)"
                r"|tekst sponsorowany|publikacja sponsorowana|płatna współpraca|współpraca (?:reklamowa|płatna)"
                r"|treść sponsorowana)(?: ?[-–|:/,.(]? ?(?:reklama|czytaj dalej(?: pod reklamą)?|koniec reklamy"
                r"|dalsza część (?:artykułu|tekstu)? ?(?:pod|poniżej)[\w ]{0,30}|\w+ sponsorowany|\(?ad\)?|advertisement))*",
                r"(?:dalsza część|dalszy ciąg|ciąg dalszy|reszta|pozostała część)"
                r"(?: (?:artykułu|tekstu|materiału|rozmowy|wywiadu))?(?: znajduje się)? "
                r"(?:poniżej\b[\w ]{0,20}|(?:pod|po)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf"
                r"|infogr|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер"
                r"|инфограф|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20})",
                r"(?:czytaj|przewiń|oglądaj)(?: artykuł| tekst)? dalej pod reklamą",
                r"(?:materiał|tekst|artykuł) (?:powstał|przygotowano|przygotowany) (?:we|przy) współpracy z\b.{2,50}",
                r"(?:partnerem|sponsorem) (?:materiału|publikacji|cyklu|artykułu|serwisu|wydania) jest\b[^,]{2,50}",
                r"(?:koniec|początek) (?:bloku )?reklam(?:y|owego)?",
            ),
            "cs": (
                r"(?:reklama|inzerce|komerční (?:sdělení|článek|obsah|prezentace)|placená (?:inzerce|spolupráce)"
                r"|placené (?:partnerství|sdělení)|sponzorovan\w+ (?:obsah|článek|sdělení)|pr (?:článek|text|sdělení)"
                r"|reklamní (?:sdělení|článek)|partnerský (?:obsah|článek)|advertorial|promo)"
                r"(?: ?[-–|:/,(]? ?(?:reklama|inzerce|pr|pokračování (?:článku )?pod[\w ]{0,20}|komerční \w+|placen\w+ \w+))*\)?",
                r"(?:článek|text|rozhovor|příspěvek|zpráva) (?:dále |dál )?pokračuje "
                r"(?:(?:pod|po|za|níže)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr|materiał"
                r"|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф|інфограф|опрос"
                r"|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:níže))",
                r"(?:pokračování|zbytek) (?:článku|textu|rozhovoru)? ?(?:najdete |je )?(?:pod|níže pod|za) "
                r"(?:reklamou|inzercí|videem|anketou|galerií|fotogalerií)",
                r"(?:článek|text|obsah|příloha)(?!.* a \w+(?:l|la|lo)\b) (?:vznikl|vznikla|připraven) ve spolupráci s\b.{2,50}",
                r"(?:partnerem|sponzorem) (?:článku|seriálu|rubriky|přílohy) je\b.{2,50}",
            ),
            "sk": (
                r"(?:reklama|inzercia|komerčn\w+ (?:správa|článok|oznam|obsah)"
                r"|platen\w+ (?:inzercia|spolupráca|reklama|partnerstvo)|sponzorovan\w+ (?:obsah|článok)"
                r"|pr (?:článok|text|správa)|reklamný (?:článok|text)|partnerský (?:obsah|článok)|advertoriál|promo)"
                r"(?: ?[-–|:/,(]? ?(?:reklama|inzercia|pr|platená inzercia|pokračovanie (?:článku )?pod[\w ]{0,20}"
                r"|komerčn\w+ \w+|platen\w+ \w+))*\)?",
                r"(?:článok|text|rozhovor|príspevok|správa) (?:ďalej )?pokračuje "
                r"(?:(?:pod|po|za|nižšie)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr"
                r"|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф"
                r"|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:nižšie))",
                r"(?:pokračovanie|zvyšok) (?:článku|textu|rozhovoru)? ?(?:nájdete |je )?(?:pod|nižšie pod|za) "
                r"(?:reklamou|inzerciou|videom|anketou|galériou|fotogalériou)",
                r"(?:článok|text|obsah|príloha)(?!.* a \w+(?:l|la|lo)\b) (?:vznikol|vznikla|pripravený) v spolupráci s\b.{2,50}",
                r"(?:partnerom|sponzorom) (?:článku|seriálu|rubriky|prílohy) je\b.{2,50}",
            ),
            "bg": (
                r"(?:реклама|платен\w+ (?:съдържание|публикация|реклама|материал)"
                r"|спонсориран\w+ (?:съдържание|публикация|статия)|рекламно (?:съдържание|каре)|рекламна (?:публикация|статия)"
                r"|рекламен материал|промоционално съдържание|партньорско съдържание|търговско съобщение|адверториал)"
                r"(?: ?[-–|:/,.] ?(?:реклама|платен\w+ \w+))*",
                r"(?:материалът|статията|текстът|публикацията) е (?:с рекламна цел|платен\w*|рекламн\w+|спонсориран\w*"
                r"|с платено)\b.{0,60}",
                r"(?:статията|текстът|новината|материалът) (?:продължава|следва) "
                r"(?:(?:под|след|по-долу)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr"
                r"|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф"
                r"|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:по-долу))",
                r"(?:материалът|статията|текстът|рубриката)(?!.* и (?:вече |\w+ )?(?:влез|изле|стан|получ)\w*) "
                r"(?:се реализира|е създаден\w*|е подготвен\w*|се публикува) "
                r"(?:със съдействието|съвместно|в партньорство|с подкрепата)\b.{2,60}",
            ),
            "sr": cyrillic(
                r"(?:reklama|oglas(?:i)?|promo|plaćeni (?:oglas|sadržaj|tekst)|plaćena promocija"
                r"|sponzorisan\w* (?:sadržaj|tekst|članak)|sponzorirani (?:sadržaj|članak)|promotivni (?:tekst|sadržaj)"
                r"|promo (?:tekst|sadržaj)|komercijalni sadržaj|pr (?:tekst|članak|objava)|native)"
                r"(?: ?[-–|:/,.] ?(?:reklama|oglas|promo|\w+ sadržaj|nastavak (?:teksta|članka) ispod[\w ]{0,20}))*",
                r"(?:tekst|članak|vest|vijest|priča) se (?:nastavlja|nastavljaju) "
                r"(?:(?:ispod|nakon|posle|poslije|iza)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf"
                r"|infogr|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер"
                r"|инфограф|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:ispod))",
                r"(?:nastavak|ostatak) (?:teksta|članka|vesti|vijesti) (?:pročitajte |je |sledi |slijedi )?"
                r"(?:(?:ispod|nakon|posle|poslije)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf"
                r"|infogr|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер"
                r"|инфограф|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:ispod))",
                r"(?:sadržaj|tekst|članak|prilog)(?!.* i \w+(?:o|la|lo|li)\b) (?:je )?"
                r"(?:nastao|nastala|pripremljen|realizovan|napravljen) u (?:saradnji|suradnji|partnerstvu) (?:sa?|s)\b.{2,60}",
                r"(?:sponzor|partner|pokrovitelj) (?:teksta|članka|rubrike|serijala|sadržaja) je\b.{2,50}",
            ),
            "sl": (
                r"(?:oglas(?:i)?|oglasno sporočilo|promocijsk\w+ (?:sporočilo|vsebina|članek|besedilo)"
                r"|sponzoriran\w+ (?:vsebina|članek|sporočilo)|plačana (?:objava|vsebina)|naročena (?:objava|vsebina)"
                r"|pr (?:članek|sporočilo|vsebina)|oglasna vsebina|komercialna vsebina|partnerska vsebina)"
                r"(?: ?[-–|:/,.] ?(?:oglas|\w+ vsebina|\w+ sporočilo))*",
                r"(?:članek|besedilo|prispevek|novica) se nadaljuje "
                r"(?:(?:pod|po|za|spodaj)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr"
                r"|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф"
                r"|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:spodaj))",
                r"(?:nadaljevanje|preostanek) (?:članka|besedila|prispevka) (?:je |sledi |najdete )?"
                r"(?:(?:pod|po|za|spodaj)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr"
                r"|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф"
                r"|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:spodaj))",
                r"(?:vsebina|članek|prispevek|priloga) (?:je )?(?:nastal|nastala|nastal je|pripravljen|pripravljena)"
                r"(?: je)? v sodelovanju (?:s|z)\b.{2,60}",
                r"(?:naročnik|sponzor|partner|pokrovitelj) (?:vsebine|članka|prispevka|oglasa|projekta|rubrike)(?: je| ?:)\b"
                r".{2,50}",
            ),
            "ru": (
                r"(?:реклама|на правах рекламы|партн[её]рский (?:материал|проект|текст)|спонсорский (?:материал|текст)"
                r"|рекламный (?:материал|блок)|спецпроект|промо|коммерческий материал|платн\w+ публикаци\w+)"
                r"(?: ?[-–|:/,.] ?(?:реклама|16\+|18\+|0\+|12\+|продолжение (?:ниже|после рекламы|под рекламой)))*",
                r"(?:продолжение|текст продолжается|статья продолжается|материал продолжается|далее)"
                r"(?: (?:текста|статьи|материала|новости))? "
                r"(?:(?:после|под|ниже|за)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr"
                r"|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф"
                r"|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:ниже))",
                r"реклама[.,:;]? (?:ооо|ао|пао|ип|зао|erid|рекламодатель)\b.{0,100}",
                r"(?:erid|рекламодатель) ?[:=].{2,90}",
                r"(?:материал|текст|статья)(?!.* и \w+(?:л|ла|ло|ли)\b) (?:подготовлен\w*|создан\w*|сделан\w*) "
                r"(?:совместно|в партн[её]рстве|при поддержке|по заказу|в сотрудничестве)\b.{2,60}",
                r"(?:партн[её]р|спонсор) (?:материала|проекта|рубрики|публикации) ?[-–:].{2,50}",
            ),
            "uk": (
                r"(?:реклама|на правах реклами|партнерськ\w+ (?:матеріал|проєкт|проект|текст|стаття)"
                r"|спонсорськ\w+ (?:матеріал|текст)|рекламн\w+ (?:матеріал|блок)|спецпро[єе]кт|промо|комерційний матеріал"
                r"|платн\w+ публікаці\w+|новини компаній)"
                r"(?: ?[-–|:/,.] ?(?:реклама|продовження (?:нижче|після реклами|під рекламою)))*",
                r"(?:продовження|текст продовжується|стаття продовжується|матеріал продовжується|далі)"
                r"(?: (?:тексту|статті|матеріалу|новини))? "
                r"(?:(?:після|під|нижче|за)(?: \w+){0,2} (?:reklam|inzer|oglas|vide|wide|film|foto|zdj|gal[eé]r|graf|infogr"
                r"|materiał|anket|sond|post|tweet|obráz|slik|map|реклам|видео|відео|фото|галер|снимк|банер|баннер|инфограф"
                r"|інфограф|опрос|опитув|катом|оглас|слик|анкет)\w*[\w ]{0,20}|(?:нижче))",
                r"(?:матеріал|текст|статтю|стаття|публікацію)(?!.* (?:і|й|та) \w+(?:в|ла|ло|ли)\b) "
                r"(?:підготовлен\w*|створен\w*|зроблен\w*) (?:спільно|у партнерстві|в партнерстві|за підтримки|на замовлення"
                r"|у співпраці)\b.{2,80}",
                r"(?:партнер|спонсор) (?:матеріалу|проєкту|проекту|рубрики|публікації) ?[-–:].{2,50}",
            ),
        },
    ),
    Rule(
        "advert.app_alone_slavic", "advert",
        why="'Get the X app' as the last line of all, with nothing on what to do in it: in a guide it stands amid the steps.",
        max_chars=110, where="tail", needs=("closing", "unmarked"),
        patterns={
            "pl": (r"(?:pobierz|ściągnij|zainstaluj) (?:mobiln\w+ |bezpłatn\w+ )?aplikacj\w+ [^.!?]{2,50}",),
            "cs": (r"(?:stáhněte|stáhni) si (?:mobilní )?aplikaci [^.!?]{2,50}",),
            "sk": (r"(?:stiahnite|stiahni) si (?:mobilnú )?aplikáciu [^.!?]{2,50}",),
            "ru": (r"(?:скачайте|скачать|установите) (?:мобильное )?приложение [^.!?]{2,50}",),
            "uk": (r"(?:завантажте|завантажуйте|встановіть) (?:мобільний )?(?:застосунок|додаток) [^.!?]{2,50}",),
            "sl": (r"(?:prenesite|naložite)(?: si)? (?:mobilno )?aplikacijo [^.!?]{2,50}",),
        },
        unless=(SERVICE,),
    ),
    Rule(
        "advert.unblock_slavic", "advert",
        why=(
            "A site asks for its advertisements to be let through: 'Please "
            "switch off ad blocking. Thanks to the ads we can bring you...'."
        ),
        match="start", max_chars=320,
        patterns={
            "pl": (
                r"(?:prosimy|prosimy o|wyłącz|wyłączcie|odblokuj)\b[^.!?]{0,40}"
                r"(?:blokowani\w+ reklam|blokad\w+ reklam|blokowanie reklam|wyświetlanie reklam na naszej)\w*",
            ),
            "cs": (
                r"(?:prosím|prosíme|vypněte|povolte)\b[^.!?]{0,40}(?:blokování reklam|blokátor reklam|zobrazování reklam na)\w*",
            ),
            "sk": (
                r"(?:prosím|prosíme|vypnite|povoľte)\b[^.!?]{0,40}(?:blokovanie reklám|blokovač reklám|blokátor reklám"
                r"|zobrazovanie reklám na)\w*",
            ),
            "bg": (
                r"(?:моля|молим|изключете|разрешете)\b[^.!?]{0,40}"
                r"(?:блокиран\w+ на реклам|блокер\w* за реклам|показването на реклам)\w*",
            ),
            "sr": cyrillic(
                r"(?:molimo|isključite|ugasite|dozvolite|dopustite)\b[^.!?]{0,40}"
                r"(?:blokiranje (?:reklama|oglasa)|blokator\w* (?:reklama|oglasa)|prikaz (?:reklama|oglasa) na)\w*",
            ),
            "sl": (
                r"(?:prosimo|izklopite|dovolite|onemogočite)\b[^.!?]{0,40}"
                r"(?:blokiranje oglasov|blokator\w* oglasov|blokado oglasov|prikaz oglasov na)\w*",
            ),
            "ru": (
                r"(?:пожалуйста|просим|отключите|разрешите)\b[^.!?]{0,40}"
                r"(?:блокировк\w+ реклам|блокировщик\w* реклам|показ рекламы на)\w*",
            ),
            "uk": (
                r"(?:будь ласка|просимо|вимкніть|дозвольте)\b[^.!?]{0,40}"
                r"(?:блокування реклам|блокувальник\w* реклам|показ реклами на)\w*",
            ),
        },
        unless=(r"<told>", SAID),
    ),
    Rule(
        "advert.app_of_news_slavic", "advert",
        why=(
            "The site's app, and the news that come with it: 'Get the X app and read the "
            "latest news wherever you are', 'Follow the news with the X app'."
        ),
        match="start", max_chars=220, sentences=True,
        patterns={
            "pl": (
                r"(?:pobierz|ściągnij|zainstaluj)(?: już dziś| teraz)? (?:naszą )?(?:bezpłatną |darmową |mobilną )?"
                r"aplikacj[ęe]\b[^.!?]{0,40}(?:i|a|żeby|aby|by)\b[^.!?]{0,40}"
                r"(?:czytaj|śledź|bądź na bieżąco|najnowsze|najważniejsze|wiadomości|informacje|powiadomieni)\w*",
                r"(?:z aplikacją|w aplikacji) <site>\b[^.!?]{0,30}(?:śledź|czytaj|masz|bądź)\b[^.!?]{0,40}"
                r"(?:wiadomości|informacje|newsy|na bieżąco|zawsze)\w*",
            ),
            "cs": (
                r"(?:stáhněte|nainstalujte)(?: si)? (?:naši )?(?:bezplatnou |mobilní )?aplikaci\b[^.!?]{0,40}(?:a|ať|abyste)\b"
                r"[^.!?]{0,40}(?:sledujte|čtěte|mějte|zpráv|novink|upozornění|neunikne)\w*",
                r"s aplikací <site>\b[^.!?]{0,30}(?:sledujte|čtěte|máte|mějte|budete)\b[^.!?]{0,40}"
                r"(?:zpráv|novink|dění|přehled|neunikne)\w*",
            ),
            "sk": (
                r"(?:stiahnite|nainštalujte)(?: si)? (?:našu )?(?:bezplatnú |mobilnú )?aplikáciu\b[^.!?]{0,40}"
                r"(?:a|nech|aby ste)\b[^.!?]{0,40}(?:sledujte|čítajte|majte|správ|novin|upozornenia|neunikne)\w*",
                r"s aplikáciou <site>\b[^.!?]{0,30}(?:sledujte|čítajte|máte|majte|budete)\b[^.!?]{0,40}"
                r"(?:správ|novin|dianie|prehľad|neunikne)\w*",
            ),
            "bg": (
                r"(?:изтеглете|свалете|инсталирайте) (?:нашето |безплатното |мобилното )*приложение\w*\b[^.!?]{0,40}"
                r"(?:и|за да)\b[^.!?]{0,40}(?:четете|следете|получавайте|новини|научавате|информирани|в течение)\w*",
                r"с приложението на <site>\b[^.!?]{0,30}(?:четете|следете|получавайте|научавате|имате)\b[^.!?]{0,40}"
                r"(?:новин|събития|най-)\w*",
            ),
            "sr": cyrillic(
                r"(?:preuzmite|skinite|instalirajte) (?:našu |besplatnu |mobilnu )*(?:<site> )?aplikaciju\b[^.!?]{0,40}"
                r"(?:i|da biste|kako biste|za)\b[^.!?]{0,40}(?:pratite|čitajte|budite|vesti|vijesti|obavešt|obavijest|u toku"
                r"|u tijeku)\w*",
                r"(?:uz|putem|preko|sa|s) (?:<site> )?aplikacij\w+(?: <site>)? (?:pratite|čitajte|budite|saznajte|imate)\b"
                r"[^.!?]{0,40}(?:vest|vijest|novosti|događaj|u toku|u tijeku)\w*",
                r"(?:želite li|želite da|želite|želiš li|hoćete da)\b[^.!?]{0,60}"
                r"(?:obavest|obavešt|obavijest|notifikacij|vest|vijest)[^.!?]{0,60}\? ?"
                r"(?:instalirajte|preuzmite|skinite|instaliraj|preuzmi)\b.{0,30}aplikacij\w*",
            ),
            "sl": (
                r"(?:prenesite|naložite|namestite)(?: si)? (?:našo |brezplačno |mobilno )*aplikacijo\b[^.!?]{0,40}(?:in|da)\b"
                r"[^.!?]{0,40}(?:spremljajte|berite|bodite|novic|obvestil|na tekočem)\w*",
                r"z aplikacijo <site>\b[^.!?]{0,30}(?:spremljajte|berite|imate|bodite)\b[^.!?]{0,40}"
                r"(?:novic|dogajanj|na tekočem|vedno)\w*",
            ),
            "ru": (
                r"(?:скачайте|установите|загрузите) (?:наше |бесплатное |мобильное )*приложение\b[^.!?]{0,40}(?:и|чтобы)\b"
                r"[^.!?]{0,40}(?:читайте|следите|узнавайте|новост|быть в курсе|узнавать|уведомлен)\w*",
                r"(?:с|в) приложени\w+ <site>\b[^.!?]{0,30}(?:читайте|следите|узнавайте|будьте)\b[^.!?]{0,40}"
                r"(?:новост|событи|в курсе|всегда)\w*",
            ),
            "uk": (
                r"(?:завантажте|встановіть|скачайте) (?:наш |безкоштовний |мобільний )*(?:застосунок|додаток)\b[^.!?]{0,40}"
                r"(?:і|й|та|щоб)\b[^.!?]{0,40}(?:читайте|стежте|дізнавайтес|новин|бути в курсі|сповіщен)\w*",
                r"(?:з|із|у) (?:застосунк|додатк)\w+ <site>\b[^.!?]{0,30}(?:читайте|стежте|дізнавайтес|будьте)\b[^.!?]{0,40}"
                r"(?:новин|поді|в курсі|завжди)\w*",
            ),
        },
        unless=(
            SERVICE,
            r"<told>",
            SAID,
            r"(?:scan|skan|sken|оскан|сканир|відскан|zeskan|naskenuj|potvrd|potvrđ|потврд|подтвер|підтверд|потвърд|kod\b|kód\w*"
            r"|код\w*|pogod|počas|погод|przystank|autobus|mhd|полис|čipk|plać|plat[ií]|zaplať|оплат|плат)\w*",
        ),
    ),
    Rule(
        "advert.goes_on_slavic", "advert",
        why=(
            "The label of an advertisement and that the story goes on below "
            "it, in one line: 'ADVERTISEMENT Goes on after the ad'."
        ),
        max_chars=90,
        patterns={
            "pl": (
                r"(?:reklama|ogłoszenie|materiał reklamowy)[ :|–.-]{1,3}(?:dalszy ciąg|ciąg dalszy|dalsza część|czytaj dalej"
                r"|kontynuuj|tekst|artykuł).{0,50}(?:reklam\w*|pod|poniżej|po)\b.{0,20}",
                r"(?:czytaj dalej|dalszy ciąg|kontynuacja) (?:artykułu |tekstu )?(?:pod|po) "
                r"(?:reklam\w+|materiałem wideo|ogłoszeni\w+)",
            ),
            "cs": (
                r"(?:reklama|inzerce|inzerát)[ :|–.-]{1,3}(?:článek |text |zpráva )?(?:pokračuje|pokračování|pokračujte).{0,40}",
                r"pokračování (?:článku |textu )?(?:pod|po|za) (?:reklamou|reklamě|inzercí|inzerátem|videem|galerií)",
            ),
            "sk": (
                r"(?:reklama|inzercia|inzerát)[ :|–.-]{1,3}(?:článok |text |správa )?(?:pokračuje|pokračovanie|pokračujte)"
                r".{0,40}",
                r"pokračovanie (?:článku |textu )?(?:pod|po|za) (?:reklamou|reklame|inzerciou|inzerátom|videom|galériou)",
            ),
            "bg": (
                r"(?:реклама|обява)[ :|–.-]{1,3}(?:статията |текстът |новината )?(?:продължава|продължение|продължете).{0,40}",
                r"(?:продължава|продължение|текстът продължава|четете още) (?:след|под) "
                r"(?:рекламата|реклама|видеото|галерията|обявата)",
            ),
            "sr": cyrillic(
                r"(?:reklama|oglas|reklame|oglasi)[ :|–.-]{1,3}(?:tekst |članak |vest |vijest )?(?:se )?"
                r"(?:nastavlja|nastavak|nastavite).{0,40}",
                r"(?:nastavlja se|nastavak|nastavak (?:teksta|vesti|vijesti|članka)|čitajte dalje) (?:ispod|posle|nakon|poslije)"
                r" (?:reklame|oglasa|videa|galerije|reklama)",
            ),
            "sl": (
                r"(?:oglas|reklama|oglasno sporočilo)[ :|–.-]{1,3}(?:članek |besedilo |novica )?(?:se )?"
                r"(?:nadaljuje|nadaljevanje|nadaljujte).{0,40}",
                r"(?:nadaljevanje|nadaljuje se|nadaljevanje (?:članka|besedila|novice)|berite naprej) (?:pod|po|za) "
                r"(?:oglasom|oglasu|reklamo|videom|galerijo)",
            ),
            "ru": (
                r"(?:реклама|объявление)[ :|–—.-]{1,3}(?:статья |текст |материал |новость )?"
                r"(?:продолжается|продолжение|продолжить|читайте далее).{0,40}",
                r"(?:продолжение|текст продолжается|материал продолжается|статья продолжается|читайте далее) (?:после|под|ниже) "
                r"(?:рекламы|рекламой|видео|реклам\w+|галереи)",
            ),
            "uk": (
                r"(?:реклама|оголошення)[ :|–—.-]{1,3}(?:стаття |текст |матеріал |новина )?"
                r"(?:продовжується|продовження|продовжити|читайте далі).{0,40}",
                r"(?:продовження|текст продовжується|матеріал продовжується|стаття продовжується|читайте далі) "
                r"(?:після|під|нижче) (?:реклами|рекламою|відео|реклам\w+|галереї)",
            ),
        },
    ),
)
