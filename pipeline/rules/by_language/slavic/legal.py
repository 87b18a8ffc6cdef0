"""Rights, notices and disclaimers, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import NO_TEXT, SAID, WORK_OF_ART, WRITTEN, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "legal.reuse_slavic", "legal",
        why="Who may reuse the text: 'Any use of the content without consent is forbidden', 'Source: agency / site'.",
        match="start", max_chars=420,
        patterns={
            "pl": (
                r"(?:kopiowanie|przedruk|powielanie|rozpowszechnianie|wykorzystywanie|cytowanie|dalsze rozpowszechnianie"
                r"|jakiekolwiek)\b[^.!?]{0,120}(?:zabronion\w+|zakazan\w+|zgod[yąa]\b|wymaga|dozwolon\w+|źródł\w+)\w*",
                r"(?:materiał|artykuł|tekst|treści?)\b[^.!?]{0,30}(?:chronion\w+ prawem|objęt\w+ prawami)\w*",
                r"wszelkie prawa (?:do (?:tekstu|artykułu|materiału) )?(?:są )?zastrzeżone",
            ),
            "cs": (
                r"jakékoli[v]? (?:další )?(?:užití|šíření|kopírování|publikování|převzetí|použití)\b[^.!?]{0,140}"
                r"(?:zakázán\w+|souhlas\w*)\w*",
                r"(?:kopírování|přebírání|publikování|další šíření|přetisk|použití|převzetí)\b[^.!?]{0,120}"
                r"(?:zakázán\w+|souhlas\w*|možné (?:jen|pouze))\w*",
                r"autorská práva (?:vykonává|k článku|vyhrazena)\b",
            ),
            "sk": (
                r"akékoľvek (?:ďalšie )?(?:použitie|šírenie|kopírovanie|publikovanie|prevzatie)\b[^.!?]{0,140}"
                r"(?:zakázan\w+|súhlas\w*)\w*",
                r"(?:kopírovanie|preberanie|publikovanie|ďalšie šírenie|pretlač|použitie|prevzatie)\b[^.!?]{0,120}"
                r"(?:zakázan\w+|súhlas\w*|možné (?:len|iba))\w*",
                r"(?:všetky práva vyhradené|autorské práva sú vyhradené|autorské práva (?:vykonáva|k článku))\b",
            ),
            "bg": (
                r"(?:възпроизвеждането|препечатването|копирането|използването|препубликуването|цитирането|публикуването)\b"
                r"[^.!?]{0,140}(?:забранен\w*|разрешени\w+|съгласие\w*|позоваване|линк|източник|задължително)\w*",
                r"(?:при|за) (?:използване|цитиране|препечатване|позоваване)\b[^.!?]{0,100}"
                r"(?:задължител\w+|източник\w*|линк\w*|активн\w+|посоч\w+)\w*",
                r"всички права (?:са )?запазени\b",
                r"[^.!?]{2,50} (?:дава възможност|разрешава|позволява) (?:на )?(?:другите )?медии(?:те)?\b[^.!?]{0,30}"
                r"(?:използват|ползват|препечатват|публикуват)[^.!?]{0,60}(?:посочване|позоваване|цитиране)\w*",
            ),
            "sr": cyrillic(
                r"(?:zabranjeno|nije dozvoljeno|strogo je zabranjeno|dozvoljeno|dopušteno) (?:je )?"
                r"(?:svako |bilo kakvo |svako neovlašćeno |neovlašteno |dalje )*(?:preuzimanje|kopiranje|prenošenje|umnožavanje"
                r"|korišćenje|korištenje|objavljivanje|distribuir\w+)\w*",
                r"(?:preuzimanje|kopiranje|prenošenje|umnožavanje|korišćenje|korištenje|objavljivanje|prenos)\b[^.!?]{0,120}"
                r"(?:zabranjen\w*|dozvol\w+|dopušt\w+|navođenj\w+|navod\w+ izvor\w*|suglasnost\w*|saglasnost\w*|odobrenj\w+)\w*",
                r"(?:sva|autorska) prava (?:su )?(?:zadržana|pridržana|zaštićena)\b",
                r"(?:prilikom|pri|kod) (?:preuzimanja|prenošenja|citiranja)\b[^.!?]{0,80}(?:obavez\w+|navesti|link\w*|izvor\w*)"
                r"\w*",
            ),
            "sl": (
                r"(?:vse pravice (?:so )?pridržane)\b",
                r"(?:kopiranje|razmnoževanje|objavljanje|ponatis|uporaba|povzemanje|prepis)\b[^.!?]{0,120}"
                r"(?:prepovedan\w*|dovoljen\w*|soglasj\w+|dovoljenj\w+|navedb\w+)\w*",
                r"(?:prepovedano je|ni dovoljeno|dovoljeno je)\b[^.!?]{0,30}(?:kopiranje|razmnoževanje|objavljanje|ponatis"
                r"|povzemanje)\w*",
                r"(?:članek|prispevek|besedilo|intervju|tekst|pogovor) (?:je bil |je )(?:prvotno |izvorno |najprej )?"
                r"objavljen v (?:prilogi|tiskani|reviji|časniku|številki)\b",
            ),
            "ru": (
                r"(?:при|в случае) (?:полном|частичном|любом|использовании|перепечатке|цитировании|копировании)\b[^.!?]{0,140}"
                r"(?:ссылк\w+|гиперссылк\w+|разрешени\w+|обязател\w+|согласи\w+)\w*",
                r"(?:перепечатка|использование|копирование|воспроизведение|распространение|цитирование|любое)\b[^.!?]{0,140}"
                r"(?:запрещен\w*|разрешени\w+|согласи\w+|ссылк\w+|допускается|разрешается|возможн\w+)\w*",
                r"(?:сетевое издание|средство массовой информации|сми)\b[^.!?]{0,80}"
                r"(?:зарегистрирован\w*|свидетельство|роскомнадзор\w*)\w*",
            ),
            "uk": (
                r"(?:під час|при|у разі|у випадку) (?:повно\w+|частково\w+|будь-яко\w+|використанн\w+|передрук\w*|цитуванн\w+"
                r"|копіюванн\w+)\b[^.!?]{0,140}(?:посиланн\w+|гіперпосиланн\w+|дозвол\w+|обов'язков\w+|згод\w+)\w*",
                r"(?:передрук|використання|копіювання|відтворення|поширення|цитування|будь-яке)\b[^.!?]{0,140}"
                r"(?:заборонен\w*|дозвол\w+|згод\w+|посиланн\w+|дозволяється|можлив\w+ (?:лише|тільки|за))\w*",
                r"(?:усі|всі) права (?:на [^.!?]{2,40} )?(?:захищен\w*|застережен\w*|належать)\b",
            ),
        },
        where="tail", needs=("closing",), unless=(r"<told>", NO_TEXT, WRITTEN), quotable=True,
    ),
    Rule(
        "legal.note_slavic", "legal",
        why=(
            "The site on the text: opinions are the author's, the text is no "
            "advice, the material is paid for, who translated it."
        ),
        match="start", max_chars=500, sentences=True,
        patterns={
            "pl": (
                r"(?:niniejszy|ten|powyższy|niniejsza|powyższa|artykuł|materiał|tekst|publikacja|informacje)\b[^.!?]{0,50}"
                r"(?:ma charakter|mają charakter|nie (?:stanowi|stanowią|zastąpi|zastępuj\w+|jest (?:poradą|rekomendacją)))"
                r"[^.!?]{0,60}(?:informacyjn\w+|edukacyjn\w+|rekomendac\w+|porad\w+|konsultacj\w+|inwestycyjn\w+|lekarz\w*"
                r"|promocyjn\w+)\w*",
                r"(?:opinie|poglądy|tezy|treści|felieton|felietony)\b[^.!?]{0,60}(?:autor\w*|publicyst\w+)\b[^.!?]{0,60}"
                r"(?:redakcj\w+|nie muszą|stanowisk\w+|prywatn\w+|własn\w+)\w*",
                r"(?:przed (?:użyciem|zastosowaniem) (?:leku )?(?:zapoznaj|przeczytaj)|to jest lek\b)\w*",
            ),
            "cs": (
                r"(?:tento|uvedený|článek|text|informace)\b[^.!?]{0,50}(?:má (?:pouze|jen|čistě)?|mají|nenahrazuj\w+|není"
                r"|neslouží|nepředstavuj\w+|slouží)[^.!?]{0,50}(?:informativní|informační|investiční (?:doporučení|poradenství)"
                r"|lékař\w*|odborn\w+ (?:radu|péči|pomoc)|porad\w+|doporučení)\b",
                r"(?:názory?|autor|text|komentář|článek)\b[^.!?]{0,60}"
                r"(?:vyjadřuj\w+|nemus\w+|neodráž\w+|je (?:osobním )?(?:názor|postoj)\w*|soukrom\w+)[^.!?]{0,60}"
                r"(?:redakc\w+|autor\w*|serveru|postoj\w*)\w*",
            ),
            "sk": (
                r"(?:tento|uvedený|článok|text|informácie)\b[^.!?]{0,50}(?:má (?:len|iba|čisto)?|majú|nenahrádza\w*|nie je"
                r"|neslúži|nepredstavuj\w+|slúži)[^.!?]{0,50}"
                r"(?:informatívn\w+|informačn\w+|investičn\w+ (?:odporúčan|poradenstv)\w+|lekár\w*"
                r"|odborn\w+ (?:radu|starostlivosť|pomoc)|porad\w+|odporúčan\w+)\b",
                r"(?:názory?|autor|text|komentár|článok)\b[^.!?]{0,60}"
                r"(?:vyjadruj\w+|nemus\w+|neodráž\w+|je (?:osobným )?(?:názor|postoj)\w*)[^.!?]{0,60}"
                r"(?:redakc\w+|autor\w*|postoj\w*)\w*",
            ),
            "bg": (
                r"(?:материалът|статията|текстът|информацията|настоящ\w+|съдържанието)\b[^.!?]{0,50}"
                r"(?:има|е с|е само|не (?:представлява|замества|е|може да замени)|носи|служи)[^.!?]{0,60}"
                r"(?:информативен|информационн?\w+|рекламна цел|съвет(?!ът\b|а\b)\w*|лекар\w*|консултация|препоръка\w*"
                r"|инвестици\w+)\w*",
                r"(?:мненията|мнението|позицията|позициите|становищата|коментарът|анализът|изразените)\b[^.!?]{0,70}"
                r"(?:автора|авторите|лични|не (?:отразява|ангажира|съвпада)\w*)[^.!?]{0,60}"
                r"(?:редакция\w*|медия\w*|автор\w*|позиция\w*|сайта|\Z)\w*",
            ),
            "sr": cyrillic(
                r"(?:ovaj|navedeni|tekst|članak|informacije|sadržaj)\b[^.!?]{0,50}"
                r"(?:ima|imaju|ne (?:predstavlja|zamenjuje|zamjenjuje|čini)\w*|nije|služi|je isključivo)[^.!?]{0,60}"
                r"(?:informativ\w+|edukativ\w+|savet\w*|savjet\w*|lekar\w*|liječnik\w*|preporuk\w+|investicion\w+|ulaganj\w+)\w*",
                r"(?:stavovi|mišljenja|komentari|tekst|autorski tekst|kolumna|prilog)\b[^.!?]{0,70}"
                r"(?:autor\w*|izražavaju|odražava\w*|predstavlja\w*)\b[^.!?]{0,60}(?:redakcij\w+|uredništv\w+|nužno|lični|osobni"
                r"|stavove?|stav)\w*",
                r"tekst(?:ovi)? (?:objavljen\w* )?u rubrici[^.!?]{0,80}(?:redakcij\w+|stav\w*|uredni\w+)\w*",
            ),
            "sl": (
                r"(?:prispevek|članek|besedilo|kolumna|mnenje|zapis|komentar|mnenja)\b[^.!?]{0,40}"
                r"(?:izraža\w*|odraža\w*|ne (?:odraža|izraža)|predstavlja\w*|je osebno)[^.!?]{0,60}"
                r"(?:avtor\w*|uredništv\w+|stališč\w*|mnenj\w+|redakcij\w+)\w*",
                r"(?:vsebina|članek|informacije|prispevek)\b[^.!?]{0,40}(?:ne (?:nadomešča|predstavlja)\w*|ni|niso|je zgolj"
                r"|so zgolj|služi|je namenjen\w*)[^.!?]{0,60}(?:nasvet\w*|zdravnik\w*|informativn\w+|priporočil\w+"
                r"|investicijsk\w+|naložben\w+)\w*",
            ),
            "ru": (
                r"(?:есть|имеются|возможны)? ?(?:имеются )?противопоказания\b[^!?]{0,30}"
                r"(?:консультаци\w+|проконсультируйтесь|специалист\w*|врач\w*)\w*",
                r"(?:перед применением|до применения)[^.!?]{0,40}(?:проконсультируйтесь|консультаци\w+)\w*",
                r"(?:не является|данная информация|эта статья|данный материал|приведённая|материал|информация|статья)\b"
                r"[^.!?]{0,40}(?:не является|носит|не заменяет|предоставлен\w* в)[^.!?]{0,60}"
                r"(?:рекомендаци\w+|консультаци\w+|(?:информационн|ознакомит|рекомендат|справочн|просветит)\w+(?: и \w+)?"
                r" характер|ознакомительн\w+|инвестиционн\w+|офертой|врач\w*)\w*",
                r"(?:мнени\w+|позици\w+|точка зрения|взгляды|колонка|текст)\b[^.!?]{0,60}(?:автор\w*|редакци\w+)\b[^.!?]{0,60}"
                r"(?:не совпада\w+|не отража\w+|совпада\w+|исключительно|личн\w+|не обязательно|является)\w*",
                r"(?:данное сообщение|настоящий материал|данный материал)[^.!?]{0,60}иностранн\w+ агент",
            ),
            "uk": (
                r"(?:є|наявні|можливі)? ?протипоказання\b[^!?]{0,30}(?:консультаці\w+|проконсультуйтесь|спеціаліст\w*|лікар\w*)"
                r"\w*",
                r"(?:ця|цей|дана|наведена|матеріал|інформація|стаття)\b[^.!?]{0,40}"
                r"(?:не є|має|носить|не замінює|надан\w* (?:в|з))[^.!?]{0,60}"
                r"(?:рекомендаці\w+|консультаці\w+|(?:інформаційн|ознайомч|рекомендаційн|довідков)\w+(?: (?:і|й|та) \w+)?"
                r" характер|ознайомч\w+|інвестиційн\w+|поради|лікар\w*)\w*",
                r"(?:думк\w+|позиці\w+|точка зору|погляди|колонка|колонки|блог\w*|текст)\b[^.!?]{0,60}"
                r"(?:автор\w*|редакці\w+|є видом матеріалу|точку зору)\b[^.!?]{0,70}"
                r"(?:не збіга\w+|не відобража\w+|відобража\w+|збіга\w+|винятково|виключно|особист\w+|не обов'язково|автор\w*)\w*",
            ),
        },
        unless=(r"<told>", WORK_OF_ART), where="edge",
    ),
    Rule(
        "legal.labels_slavic", "legal",
        why=(
            "What the law has sites print: the label of a 'foreign agent', a paid text's number "
            "(Erid), an agency's rights, no advice to invest, who ordered the advertisement."
        ),
        match="start", max_chars=420,
        patterns={
            "pl": (
                r"(?:ponowne |dalsze |wszelkie )?(?:rozpowszechnianie|wykorzystywanie|wykorzystanie|kopiowanie|publikowanie)\b"
                r"[^.!?]{0,40}(?:depesz|materiałów|serwis\w*|treści) (?:pap|agencji|polskiej agencji)\b[^.!?]{0,120}"
                r"(?:zabronion|zgody|zakazan)\w*",
                r"(?:powyższ\w+|niniejsz\w+|treść|materiał|komentarz|artykuł|opracowanie)\b[^.!?]{0,60}nie "
                r"(?:stanowi|jest|może być traktowan\w+|są)\b[^.!?]{0,50}"
                r"(?:porad\w+ (?:inwest|prawn|medycz|lekars)|rekomendacj\w+ (?:inwest|kupna|zakup)|doradztw\w+ inwest"
                r"|oferty w rozumieniu)\w*",
            ),
            "cs": (
                r"(?:publikování|další šíření|přebírání|šíření)\b[^.!?]{0,40}(?:zpráv|obsahu|fotografií|materiálů)[^.!?]{0,30}"
                r"(?:ze zdrojů|z produkce|agentur\w+|čtk)\b[^.!?]{0,30}(?:čtk|agentur)?[^.!?]{0,80}(?:souhlas|zakáz|výslovně)\w*",
                r"(?:text|článek|obsah|komentář|uvedené informace|tento materiál)\b[^.!?]{0,40}"
                r"(?:nepředstavuj|není|nejsou|neslouží)\w*[^.!?]{0,40}"
                r"(?:investičn\w+ (?:doporučen|poraden|rad)|doporučení k (?:nákupu|investici))\w*",
            ),
            "sk": (
                r"(?:publikovanie|ďalšie šírenie|preberanie|šírenie)\b[^.!?]{0,40}(?:správ|obsahu|fotografií|materiálov)"
                r"[^.!?]{0,30}(?:zo zdrojov|z produkcie|agentúr\w+|tasr|sita)\b[^.!?]{0,110}(?:súhlas|zakáz|výslovne|možné)\w*",
                r"(?:text|článok|obsah|komentár|uvedené informácie|tento materiál)\b[^.!?]{0,40}"
                r"(?:nepredstavuj|nie je|nie sú|neslúži)\w*[^.!?]{0,40}"
                r"(?:investičn\w+ (?:odporúčan|poraden|rad)|odporúčan\w+ na (?:nákup|investíci))\w*",
            ),
            "bg": (
                r"(?:коментарът|анализът|материалът|статията|текстът|публикацията|съдържанието|информацията)\b[^.!?]{0,40}"
                r"(?:не представлява|няма характер на|не е|не следва да)\b[^.!?]{0,40}(?:препоръка|съвет|консултация)\b"
                r"[^.!?]{0,40}(?:инвести|покупка|финансов|вземане|продажба)\w*",
                r"(?:използването|препечатването|разпространението)\b[^.!?]{0,40}(?:материали|новини|снимки|съдържание)"
                r"[^.!?]{0,20}на (?:бта|агенцията|бгнес)\b[^.!?]{0,100}",
            ),
            "sr": cyrillic(
                r"(?:tekst|članak|sadržaj|komentar|analiza|informacije|navedene informacije)\b[^.!?]{0,40}"
                r"(?:ne predstavlja|nije|nisu|ne čine|ne predstavljaju)\b[^.!?]{0,40}"
                r"(?:investicion|investicij|ulagačk|finansijsk|financijsk)\w+ (?:savet|savjet|preporuk)\w*",
                r"(?:preuzimanje|objavljivanje|korišćenje|korištenje)\b[^.!?]{0,40}(?:vesti|vijesti|fotografija|sadržaja)"
                r"[^.!?]{0,30}(?:agencije|tanjug|hine|beta|fonet)\b[^.!?]{0,80}(?:dozvol|dopušten|zabranj|saglasnost|suglasnost)"
                r"\w*",
            ),
            "sl": (
                r"(?:promocijsko|oglasno|plačano|naročeno) (?:besedilo|sporočilo|objava)\b(?:[.:,] ?naročnik\b.{0,60})?\Z",
                r"naročnik (?:oglasn\w+ )?(?:vsebine|besedila|objave|oglasa|prispevka) je\b.{0,60}",
                r"(?:besedilo|članek|vsebina|komentar|prispevek|navedene informacije)\b[^.!?]{0,30}(?:ne predstavlja|ni|niso)"
                r"\w*\b[^.!?]{0,30}(?:naložben|investicijsk|finančn)\w+ (?:nasvet|priporočil|svetovanj)\w*",
            ),
            "ru": (
                r"(?:настоящ\w+ |данн\w+ |это )?(?:материал|сообщение|информация|сми|контент)[^!?]{0,100}"
                r"(?:создан|распростран|произвед)\w*[^!?]{0,140}(?:иностранн\w+ агент|иноагент)\w*",
                r"(?:признан\w?|внесен\w?|включен\w?)\b[^.!?]{0,40}(?:минюст\w*|в реестр\w*)[^.!?]{0,20}(?:рф|росси\w+)?"
                r"[^.!?]{0,20}(?:иностранн\w+ агент|иноагент)\w*\Z",
                r"(?:\*+ ?)(?:организация|физлицо|лицо|издание)?[^.!?]{0,40}(?:признан\w?|внесен\w?|запрещен\w?)\b[^!?]{0,140}"
                r"(?:иноагент\w*|иностранн\w+ агент\w*|экстремист\w+|на территории (?:рф|росси\w+)|нежелательн\w+)",
                r"(?:на правах рекламы|реклама|рекламодатель|партн[её]рский материал|промо)\b[^!?]{0,80}(?:erid|инн|огрн|токен)"
                r" ?:? ?(?=\w*\d)\w{6,}[^!?]{0,60}",
                r"erid ?:? ?\w{6,30}\Z",
                r"(?:не является|не являются|не следует рассматривать как) (?:индивидуальной )?инвестиционн\w+ рекомендац\w+",
                r"(?:материал|статья|текст|информация|мнение|обзор|данн\w+)\b[^.!?]{0,60}"
                r"(?:не является|не являются|не содерж\w+)[^.!?]{0,30}(?:инвестиционн\w+ (?:рекомендац|совет)|офертой"
                r"|медицинской консультаци)\w*",
            ),
            "uk": (
                r"(?:матеріал|стаття|текст|інформація|думка|огляд)\b[^.!?]{0,60}не є\b[^.!?]{0,30}"
                r"(?:інвестиційн\w+ (?:рекомендац|порад)|фінансов\w+ порад|офертою|медичною консультаці)\w*",
                r"(?:передрук|копіювання|відтворення|використання|будь-яке копіювання)\b[^!?]{0,120}"
                r"(?:агентств\w*|укрінформ|інтерфакс|уніан)\b[^!?]{0,80}(?:заборон|дозвол)\w*",
            ),
        },
        unless=(r"<told>", SAID, r"\b(?:суд|прокурор\w*|закон\w*|законопроект\w*|súd|soud|sąd|sud|sodišče|съдът)\b"),
    ),
)
