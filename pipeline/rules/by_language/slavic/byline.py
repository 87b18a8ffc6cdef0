"""Lines of who and when, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "byline.times_slavic", "byline",
        why="When it was published or updated and how long it takes to read: 'Reading time: 4 min', 'Source, date -> date'.",
        max_chars=150,
        patterns={
            "pl": (
                r"(?:czas (?:czytania|lektury)|przeczytasz (?:to )?w)(?: ok\w*\.?)? ?:? ?(?:ok\. ?)?<n> ?min\w*\.?.{0,40}",
                r"(?:opublikowan\w+|data (?:publikacji|utworzenia|dodania|aktualizacji)|aktualizacja|zaktualizowan\w+"
                r"|ostatnia (?:aktualizacja|zmiana)|dodan\w+|utworzon\w+) ?:? ?"
                r"(?:dzisiaj|dziś|wczoraj|<when>|<n> (?:min\w*|godz\w*|dni) temu).{0,80}",
                r"(?:oprac\.|opracowanie|opracował\w?|tekst|red\.|autor) ?:? ?<name>[,.|/ -]{1,3}"
                r"(?:data|aktualizacja|opublikowano|<date>).{0,60}",
            ),
            "cs": (
                r"(?:délka|doba|čas) (?:čtení|přečtení) ?:? ?<n> ?min\w*\.?.{0,30}|<n> ?min(?:ut\w?)? čtení",
                r"(?:publikováno|vydáno|zveřejněno|vytvořeno|aktualizováno|naposledy (?:aktualizováno|upraveno)|aktualizace"
                r"|poslední (?:aktualizace|úprava)) ?:? ?(?:dnes|včera|<when>|před <n> \w+).{0,80}",
            ),
            "sk": (
                r"(?:dĺžka|doba|čas) (?:čítania|prečítania) ?:? ?<n> ?min\w*\.?.{0,30}|<n> ?min(?:út\w?)? čítania",
                r"(?:publikované|vydané|zverejnené|vytvorené|aktualizované|naposledy (?:aktualizované|upravené)|aktualizácia"
                r"|posledná (?:aktualizácia|úprava)) ?:? ?(?:dnes|včera|<when>|pred <n> \w+).{0,80}",
            ),
            "bg": (
                r"(?:време за (?:четене|прочит)|за четене) ?:? ?(?:около |~ ?)?<n> ?мин\w*\.?.{0,30}"
                r"|<n> ?мин\w*\.? (?:четене|за четене)",
                r"(?:публикуван\w+|обновен\w*|актуализиран\w*|последна (?:промяна|редакция|актуализация)"
                r"|последно (?:обновен\w*|обновяване)|променен\w*|публикация от) ?:? ?(?:в |на |от )?"
                r"(?:днес|вчера|преди <n> \w+|\d).{0,90}",
            ),
            "sr": cyrillic(
                r"(?:vreme|vrijeme|dužina) (?:čitanja|za čitanje) ?:? ?(?:oko |~ ?|cca )?<n> ?min\w*\.?.{0,30}"
                r"|<n> ?min\w*\.? (?:čitanja|za čitanje)",
                r"(?:objavljeno|ažurirano|izmenjeno|izmijenjeno|osveženo|poslednja izmena|zadnja izmjena|posljednja izmjena"
                r"|poslednje ažuriranje|datum objave|kreirano) ?:? ?(?:u |na )?"
                r"(?:danas|juče|jučer|pre <n> \w+|prije <n> \w+"
                r"|\d(?!\d* (?!<month>|sij|velj|ožu|trav|svib|lip|srp|kol|ruj|lis|stu|pro|januar|februar|avgust|god|sat|čas|min)"
                r"[^\W\d_]{4,})|ponedelj\w+|utorak|sred\w+|četvrtak|petak|subot\w+|nedelj\w+).{0,90}",
                r"(?:izvor|piše|autor|tekst|priredi\w+|napisao|napisala) ?: ?[^.!?\d]{2,60}[,|] ?"
                r"(?:ponedelj\w+|ponedjelj\w+|utorak|sred\w+|srijed\w+|četvrtak|petak|subot\w+|nedelj\w+|nedjelj\w+|<date>"
                r"|\d{1,2}\.).{0,80}",
            ),
            "sl": (
                r"(?:čas|trajanje) branja ?:? ?(?:približno |~ ?)?<n> ?min\w*\.?.{0,30}|<n> ?min\w*\.? branja",
                r"(?:objavljeno|posodobljeno|osveženo|zadnja (?:sprememba|posodobitev)|nazadnje posodobljeno|spremenjeno) ?:? ?"
                r"(?:danes|včeraj|pred <n> \w+|\d(?!\d* (?!<month>|januar|februar|avgust|julij|junij|maj|leta|min)[^\W\d_]{4,})"
                r"|ponedeljek|torek|sred\w+|četrtek|petek|sobot\w+|nedelj\w+).{0,80}",
            ),
            "ru": (
                r"время (?:чтения|на чтение|прочтения) ?:? ?(?:около |~ ?|примерно )?<n> ?мин\w*\.?.{0,30}"
                r"|(?:читать|на чтение) <n> ?мин\w*\.?|<n> ?мин\w*\.? (?:чтения|на чтение)",
                r"(?:опубликован\w+|обновлен\w*|дата (?:публикации|обновления)|последнее обновление|изменен\w*|размещено) ?:? ?"
                r"(?:в |от )?(?:сегодня|вчера|<n> \w+ назад|\d(?!\d* (?!<month>|г\b|год|час|мин)[^\W\d_]{4,})).{0,80}",
            ),
            "uk": (
                r"час (?:читання|на (?:читання|прочитання)|прочитання) ?:? ?(?:близько |~ ?|приблизно )?<n> ?хв\w*\.?.{0,50}"
                r"|(?:читати|на читання) <n> ?хв\w*\.?|<n> ?хв\w*\.? (?:читання|на читання)",
                r"(?:опублікован\w+|оновлен\w*|дата (?:публікації|оновлення)|останнє оновлення|змінен\w*|розміщено) ?:? ?"
                r"(?:в |о |від )?(?:сьогодні|вчора|<n> \w+ тому|\d(?!\d* (?!<month>|р\b|рок|год|хв)[^\W\d_]{4,})).{0,80}",
            ),
        },
        where="edge",
    ),
    Rule(
        "byline.reading_slavic", "byline",
        why=(
            "How long the text takes to read, when it was published: 'You will "
            "read this text in 4 minutes', 'today 10:15, updated 12:40'."
        ),
        max_chars=110, where="head", full_stop=False,
        patterns={
            "pl": (
                r"(?:ten (?:tekst|artykuł) |tekst |artykuł )?(?:przeczytasz|przeczytacie|do przeczytania|przeczytania|lektura"
                r"|czytanie)(?: (?:go|tekst|artykuł|ten artykuł|ten tekst|zajmie|zajmie ci|to))* "
                r"(?:w |za |ok(?:oło|\.) |na |: ?)*\d{1,3} ?(?:min\w*\.?|sek\w*\.?)(?: czytania| lektury)?",
                r"\d{1,2} ?min\w*\.? (?:czytania|lektury|na przeczytanie)",
                r"(?:dzisiaj|dziś|wczoraj),? <clock>(?:[,|•· ]+(?:ostatnia )?(?:aktual\w+|akt\.|zmian\w+) ?:? ?"
                r"(?:dzisiaj,? |dziś,? |wczoraj,? )?<when>)?",
            ),
            "cs": (
                r"(?:tento )?(?:článek|text) (?:přečtete|přečtete si|ti zabere|vám zabere|zabere)"
                r"(?: (?:za|asi|zhruba|cca|přibližně))* \d{1,3} ?min\w*\.?",
                r"\d{1,2} ?min\w*\.? (?:čtení|četby)|(?:doba|délka|čas) (?:čtení|četby) ?:? ?(?:asi |cca |přibližně )?"
                r"\d{1,3} ?min\w*\.?",
                r"(?:dnes|včera),? <clock>(?:[,|•· ]+(?:poslední )?aktualiz\w+ ?:? ?(?:dnes,? |včera,? )?(?:v )?<when>)?",
            ),
            "sk": (
                r"(?:tento )?(?:článok|text) (?:prečítate|si prečítate|vám zaberie|zaberie)(?: (?:za|asi|zhruba|cca|približne))*"
                r" \d{1,3} ?min\w*\.?",
                r"\d{1,2} ?min\w*\.? čítania|(?:doba|dĺžka|čas) čítania ?:? ?(?:asi |cca |približne )?\d{1,3} ?min\w*\.?",
                r"(?:dnes|včera),? <clock>(?:[,|•· ]+(?:posledná |naposledy )?aktualiz\w+ ?:? ?(?:dnes,? |včera,? )?"
                r"(?:o )?<when>)?",
            ),
            "bg": (
                r"(?:ще прочетете (?:статията|текста) за|време за четене|за четене|(?:статията|текстът) се чете за) ?:? ?"
                r"(?:около |~ ?)?\d{1,3} ?(?:мин\w*\.?|м\.)",
                r"\d{1,2} ?мин\w*\.? (?:за четене|четене|време за четене)",
                r"(?:днес|вчера),? (?:в )?<clock>(?: ?ч\.)?"
                r"(?:[,|•· ]+(?:последна промяна|обновена|обновено|актуализир\w+) ?:? ?(?:днес,? |вчера,? )?(?:в )?<when>"
                r"(?: ?ч\.)?)?",
            ),
            "sr": cyrillic(
                r"(?:ovaj )?(?:tekst|članak) (?:ćete pročitati|se čita|čitate|možete pročitati)(?: (?:za|oko|otprilike))*"
                r" \d{1,3} ?min\w*\.?",
                r"\d{1,2} ?min\w*\.? (?:čitanja|za čitanje)|potrebno (?:vreme|vrijeme) ?:? ?\d{1,3} ?min\w*\.?",
                r"(?:danas|juče|jučer),? (?:u )?<clock>(?: ?h)?"
                r"(?:[,|•· ]+(?:ažurirano|izmenjeno|izmijenjeno|poslednja izmena) ?:? ?(?:danas,? |juče,? |jučer,? )?"
                r"(?:u )?<when>(?: ?h)?)?",
            ),
            "sl": (
                r"(?:ta )?(?:članek|besedilo|prispevek) (?:boste prebrali|preberete|se bere)(?: (?:v|približno|v približno|za))*"
                r" \d{1,3} ?min\w*\.?",
                r"\d{1,2} ?min\w*\.? (?:branja|za branje)|(?:predviden )?čas branja ?:? ?(?:približno )?\d{1,3} ?min\w*\.?",
                r"(?:danes|včeraj),? (?:ob )?<clock>(?:[,|•· ]+(?:posodobljeno|osveženo|zadnja sprememba) ?:? ?"
                r"(?:danes,? |včeraj,? )?(?:ob )?<when>)?",
                r"(?:\w\. ?){1,3}, (?:\w\. ?\w\., )?\d{1,2}\. ?\w{3,10}\.? <year>(?: ob <clock>)?(?:, <name>)?"
                r"(?: ?[–-] ?<names>)?",
            ),
            "ru": (
                r"(?:эт(?:от|у) |вы )?(?:текст|статью|материал|прочит\w+|прочтете|прочт[её]те)"
                r"(?: (?:эту|этот|статью|текст|материал|можно|вы|прочитать|прочит\w+|прочт[её]те))* (?:за|примерно за|около)"
                r" \d{1,3} ?мин\w*\.?",
                r"\d{1,2} ?мин\w*\.? (?:чтения|на чтение|читать)|на чтение ?:? ?(?:около )?\d{1,3} ?мин\w*\.?",
                r"(?:сегодня|вчера),? (?:в )?<clock>(?:[,|•· ]+(?:обновлен\w*|изменен\w*) ?:? ?(?:сегодня,? |вчера,? )?"
                r"(?:в )?<when>)?",
            ),
            "uk": (
                r"(?:цей |цю |ви )?(?:текст|статтю|матеріал|прочит\w+)"
                r"(?: (?:цю|цей|статтю|текст|матеріал|можна|ви|прочитати|прочит\w+))* (?:за|приблизно за|близько) \d{1,3} ?"
                r"(?:хв\w*\.?)",
                r"\d{1,2} ?хв\w*\.? (?:читання|на читання|читати)|(?:на|час) читання ?:? ?(?:близько )?\d{1,3} ?хв\w*\.?",
                r"(?:сьогодні|вчора|учора),? (?:о |об )?<clock>"
                r"(?:[,|•· ]+(?:оновлен\w*|змінен\w*) ?:? ?(?:сьогодні,? |вчора,? )?(?:о |об )?<when>)?",
            ),
        },
    ),
)
