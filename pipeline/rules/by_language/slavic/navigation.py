"""Players, widgets and controls, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "navigation.widgets_slavic", "navigation",
        why="Players, polls, live pages, letter sizes and tabs of most-read lists: 'Listen to the news 01:24', 'Poll: ... Vote'.",
        max_chars=150, full_stop=False,
        patterns={
            "pl": (
                r"(?:sonda|ankieta|głosowanie) ?:? ?.{0,90}(?:zagłosuj|zobacz wyniki|głosuj|oddano <n> głos\w*).{0,30}",
                r"(?:posłuchaj|odsłuchaj|słuchaj|odtwórz)(?: (?:artykułu|tekstu|podcastu|wiadomości|nagrania|teraz|tego))*"
                r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
                r"(?:relacja|na żywo)[^.!?]{0,40}(?:na żywo|zakończon\w+|odśwież|minuta po minucie|live)",
                r"(?:rozmiar|wielkość) (?:tekstu|czcionki) ?:?[ a+-]{0,12}",
                r"najczęściej czytane(?: .{2,20})? (?:dziś|24|dzisiaj|dzień|\d).{0,30}",
            ),
            "cs": (
                r"(?:anketa|hlasování) ?:? ?.{0,90}(?:hlasoval\w* \d[\d ]*(?: (?:čtenář|uživatel)\w*)?\Z|hlasujte|hlasovat"
                r"|hlasování skončilo|zobrazit výsledky|celkem hlas\w+.{0,16})",
                r"(?:poslechněte si|poslechnout|přehrát|pustit)(?: (?:článek|tento|rozhovor|podcast|zprávu|audio|si))*"
                r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
                r"(?:online|živě)[^.!?]{0,40}(?:přenos|ukončen\w*|aktualiz\w+|minutu po minutě|obnovit|skončil\w*)",
                r"velikost (?:písma|textu) ?:?[ a+-]{0,12}",
                r"nejčtenější(?: .{2,20})? (?:dnes|24|týden|\d).{0,30}",
            ),
            "sk": (
                r"(?:anketa|hlasovanie) ?:? ?.{0,90}(?:hlasoval\w* \d[\d ]*(?: (?:čitateľ|používateľ)\w*)?\Z|hlasujte|hlasovať"
                r"|hlasovanie (?:sa )?skončilo|zobraziť výsledky|celkovo hlas\w+.{0,16})",
                r"(?:vypočujte si|počúvať|prehrať|pustiť)(?: (?:článok|tento|rozhovor|podcast|správu|audio|si))*"
                r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
                r"(?:online|naživo)[^.!?]{0,40}(?:prenos|ukončen\w*|aktualiz\w+|minútu po minúte|obnoviť|skončil\w*)",
                r"veľkosť (?:písma|textu) ?:?[ a+-]{0,12}",
                r"najčítanejšie(?: .{2,20})? (?:dnes|\d+ hod\w+|týždeň|\d).{0,40}",
            ),
            "bg": (
                r"(?:анкета|гласуване) ?:? ?.{0,90}(?:гласувай|гласувайте|виж резултатите|вижте резултатите|общо гласове.{0,16})",
                r"(?:чуйте|слушай|слушайте|прослушай)(?: (?:новината|статията|текста|подкаста|аудио\w*|интервюто))*"
                r"(?: ?\(?[\d:/ x,.]+(?:мин\w*\.?)?\)?)?",
                r"(?:на живо|онлайн)[^.!?]{0,40}(?:обновява\w*|приключи|минута по минута|обнови)",
                r"(?:размер на (?:шрифта|текста)|шрифт) ?:?[ aа+-]{0,12}",
            ),
            "sr": cyrillic(
                r"(?:anketa|glasanje) ?:? ?.{0,90}(?:glasaj|glasajte|pogledaj rezultate|vidi rezultate|prikaži rezultate"
                r"|ukupno glasova.{0,16})",
                r"(?:poslušajte|poslušaj|slušaj|pusti)(?: (?:vest|vijest|članak|tekst|podkast|podcast|audio|ovaj))*"
                r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
                r"(?:uživo|minut po minut|minutu po minutu)[^.!?]{0,40}(?:prenos|prijenos|završen\w*|osveži|osvježi|ažurira\w*"
                r"|blog)\b.{0,30}",
                r"veličina (?:teksta|slova|fonta) ?:?[ a+-]{0,12}",
            ),
            "sl": (
                r"(?:anketa|glasovanje) ?:? ?.{0,90}(?:glasuj|glasujte|poglej rezultate|prikaži rezultate|skupaj glasov.{0,16})",
                r"(?:prisluhnite|poslušajte|poslušaj|predvajaj)(?: (?:članku|članek|novico|novici|podkast|posnetek|posnetku))*"
                r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
                r"v živo[^.!?]{0,40}(?:prenos|končan\w*|osveži|posodablja\w*|minuto za minuto)",
                r"velikost (?:pisave|besedila|črk) ?:?[ a+-]{0,12}",
            ),
            "ru": (
                r"(?:опрос|голосование) ?:? ?.{0,90}(?:голосовать|проголосовать|результаты|проголосовал\w* \d.{0,16}"
                r"|всего голосов.{0,16})",
                r"(?:слушать|прослушать|послушать|озвучить|аудиоверсия|слушайте)"
                r"(?: (?:новость|статью|текст|подкаст|материал|новости|статьи))*(?: ?\(?[\d:/ x,.]+(?:мин\w*\.?)?\)?)?",
                r"(?:онлайн|прямая трансляция|хроника)[^.!?]{0,50}(?:обновля\w+|завершен\w*|обновить|главное за)",
                r"размер (?:шрифта|текста) ?:?[ aа+-]{0,12}",
            ),
            "uk": (
                r"(?:опитування|голосування) ?:? ?.{0,90}(?:голосувати|проголосувати|результати|проголосувал\w* \d.{0,16}"
                r"|усього голосів.{0,16})",
                r"(?:слухати|прослухати|послухати|озвучити|аудіоверсія|слухайте)"
                r"(?: (?:новину|статтю|текст|подкаст|матеріал|новини))*(?: ?\(?[\d:/ x,.]+(?:хв\w*\.?)?\)?)?",
                r"(?:онлайн|наживо|пряма трансляція|хроніка)[^.!?]{0,50}(?:оновлю\w+|завершен\w*|оновити)",
                r"розмір (?:шрифту|тексту) ?:?[ aа+-]{0,12}",
            ),
        },
        needs=("unmarked",), unless=(r"<told>",),
    ),
    Rule(
        "navigation.live_slavic", "navigation",
        why=(
            "The furniture of a page that goes on while things happen: 'LIVE "
            "The latest minute by minute', 'Refresh', 'sort by newest'."
        ),
        max_chars=110, where="head", full_stop=False, needs=("unmarked",),
        patterns={
            "pl": (
                r"(?:odśwież|zobacz|śledź|czytaj) (?:\S+ ){0,2}(?:relacj[ęei]|transmisj[ęe]) "
                r"(?:na żywo|live|minuta po minucie|online)\b.{0,30}",
                r"(?:na żywo|live|relacja(?: na żywo)?|śledzimy)[ :|–-]{1,3}.{0,40}"
                r"(?:minuta po minucie|najnowsze informacje|najnowsze wydarzenia|odśwież|od najnowszych|aktualizujemy).{0,30}",
            ),
            "cs": (
                r"(?:online|živě|on-line|sledujeme|sledujte)\b[ :|–-]{0,3}.{0,40}"
                r"(?:minutu po minutě|řadit od|od nejnovějších|od nejstarších|obnovit|nejnovější informace|poslední vývoj)"
                r".{0,40}",
            ),
            "sk": (
                r"(?:online|naživo|on-line|sledujeme|sledujte)\b[ :|–-]{0,3}.{0,40}"
                r"(?:minútu po minúte|zoradiť od|od najnovších|od najstarších|aktualizovať|obnoviť|najnovšie informácie"
                r"|posledný vývoj).{0,40}",
            ),
            "bg": (
                r"(?:на живо|live|онлайн|следим)\b(?: от [\d:. ч]{1,12})?[ :|–-]{1,4}(?:\S+ ?[:|–-] )?"
                r"(?:минута по минута|последн\w+ (?:развити|новин|информац)\w*|най-новото|обнови|развитието|подредба).{0,40}",
            ),
            "sr": cyrillic(
                r"(?:uživo|live|pratimo|pratite)\b[ :|–-]{0,3}.{0,40}(?:iz minut[ae]? u minut\w?|minut\w? (?:po|za) minut\w*"
                r"|najnovije informacije|najnovije vesti|najnovije vijesti|uživo ?[:|–-] ?(?:osveži|osvježi)|osveži|osvježi)"
                r".{0,40}",
            ),
            "sl": (
                r"(?:v živo|spremljamo|spremljajte)\b[ :|–-]{0,3}.{0,40}"
                r"(?:iz minute v minuto|minuto za minuto|najnovejše informacije|zadnje dogajanje|osveži|najnovejše najprej)"
                r".{0,40}",
            ),
            "ru": (
                r"(?:онлайн|прямой эфир|следим|хроника|прямая трансляция|трансляция|лайв)\b[ :|–—-]{0,3}.{0,40}"
                r"(?:минута за минутой|поминутн\w+|последние (?:новости|события|обновления)|обновить|сначала новые|обновляется)"
                r".{0,40}",
                r"(?:обновить (?:трансляцию|ленту|страницу)|сначала (?:новые|старые)|показать новые (?:сообщения|записи))",
            ),
            "uk": (
                r"(?:онлайн|наживо|стежимо|хроніка|пряма трансляція|трансляція|лайв)\b[ :|–—-]{0,3}.{0,40}"
                r"(?:хвилина за хвилиною|похвилинн\w+|останні (?:новини|події|оновлення)|оновити|спочатку нові|оновлюється)"
                r".{0,40}",
                r"(?:оновити (?:трансляцію|стрічку|сторінку)|спочатку (?:нові|старі)|показати нові (?:повідомлення|записи))",
            ),
        },
        unless=(r"<told>", SAID, r"\?\Z"),
    ),
    Rule(
        "navigation.clocked_slavic", "navigation",
        why=(
            "A player and its clock: 'Listen to the article 5 min 12 s', 'Play the "
            "article 8:21 The audio was made by AI', 'The video is loading'."
        ),
        max_chars=150, full_stop=False, needs=("unmarked",),
        patterns={
            "pl": (
                r"(?:posłuchaj|odsłuchaj|słuchaj|odtwórz|przesłuchaj) (?:\S+ ){0,3}"
                r"(?:artykułu?|tekstu?|podcastu?|wiadomości|materiału?|nagrani[ae]|rozmowy)[ :(]{1,3}"
                r"(?:\d+ ?min\w*\.?(?: ?\d+ ?s(?:ek)?\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:wersja audio|nagranie|lektor|głos).{0,60})?",
                r"(?:wideo|film|nagranie|odtwarzacz) (?:się )?(?:ładuje|wczytuje)(?: się)?\b.{0,40}",
            ),
            "cs": (
                r"(?:přehrát|poslechnout(?: si)?|poslechněte si|pustit(?: si)?) (?:\S+ ){0,2}"
                r"(?:článek|text|podcast|rozhovor|zprávu|audio|audioverzi)[ :(]{1,3}"
                r"(?:\d+ ?min\w*\.?(?: ?\d+ ?s\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:audioverze|zvuková verze|článek čte|čte|hlas|načetl).{0,60})?",
                r"(?:video|přehrávač|audio) se (?:načítá|nahrává)\b.{0,40}",
                r"audioverz\w+ (?:vznikla|byla (?:vytvořena|vygenerována)|článku vznikla)\b.{0,60}"
                r"(?:inteligence|inteligencí|ai|hlas\w*)\b",
            ),
            "sk": (
                r"(?:prehrať|vypočuť(?: si)?|vypočujte si|počúvať|pustiť(?: si)?) (?:\S+ ){0,2}"
                r"(?:článok|text|podcast|rozhovor|správu|audio|audioverziu)[ :(]{1,3}"
                r"(?:\d+ ?min\w*\.?(?: ?\d+ ?s\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:audioverzia|zvuková verzia|článok číta|číta|hlas|načítal).{0,60})?",
                r"(?:video|prehrávač|audio) sa (?:načítava|nahráva)\b.{0,40}",
                r"audioverzi\w+ (?:vznikla|bola (?:vytvorená|vygenerovaná)|článku vznikla)\b.{0,60}"
                r"(?:inteligencie|inteligenciou|ai|hlas\w*)\b",
            ),
            "bg": (
                r"(?:чуйте|слушай|слушайте|прослушай|прослушайте|изслушайте|пусни) (?:\S+ ){0,2}"
                r"(?:статията|текста|новината|подкаста|интервюто|материала)[ :(]{1,3}"
                r"(?:\d+ ?мин\w*\.?(?: ?\d+ ?с\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:аудио|гласът|прочетен).{0,60})?",
                r"(?:видеото|плейърът|аудиото) се зарежда\b.{0,40}",
            ),
            "sr": cyrillic(
                r"(?:poslušajte|poslušaj|slušajte|pusti|pustite) (?:\S+ ){0,2}"
                r"(?:vest|vijest|članak|tekst|podkast|podcast|intervju)[ :(]{1,3}"
                r"(?:\d+ ?min\w*\.?(?: ?\d+ ?s\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?(?:[. ]{0,2}(?:audio|glas|čita).{0,60})?",
                r"(?:video|plejer|player|audio|snimka|snimak) se (?:učitava|pokreće)\b.{0,40}",
            ),
            "sl": (
                r"(?:poslušajte|poslušaj|prisluhnite|predvajaj) (?:\S+ ){0,2}(?:članek|članku|besedilo|novico|novici|podkast"
                r"|pogovor|pogovoru)[ :(]{1,3}(?:\d+ ?min\w*\.?(?: ?\d+ ?s\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:zvočn\w+|glas|bere).{0,60})?",
                r"(?:video|posnetek|predvajalnik) se nalaga\b.{0,40}",
            ),
            "ru": (
                r"(?:слушать|прослушать|послушать|слушайте|послушайте|включить) (?:\S+ ){0,2}"
                r"(?:статью|текст|материал|новость|подкаст|интервью)[ :(]{1,3}"
                r"(?:\d+ ?мин\w*\.?(?: ?\d+ ?с\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:аудио|озвучен|голос|читает).{0,60})?",
                r"(?:видео|плеер|аудио) загружается\b.{0,40}",
                r"аудиоверси\w+ (?:создан|подготовлен|сгенерирован)\w*.{0,60}(?:интеллект\w*|нейросет\w+|ии|голос\w*)\b",
            ),
            "uk": (
                r"(?:слухати|прослухати|послухати|слухайте|послухайте|увімкнути) (?:\S+ ){0,2}"
                r"(?:статтю|текст|матеріал|новину|подкаст|інтерв'ю)[ :(]{1,3}"
                r"(?:\d+ ?хв\w*\.?(?: ?\d+ ?с\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?"
                r"(?:[. ]{0,2}(?:аудіо|озвучен|голос|читає).{0,60})?",
                r"(?:відео|плеєр|аудіо) завантажується\b.{0,40}",
                r"аудіоверсі\w+ (?:створен|підготовлен|згенерован)\w*.{0,60}(?:інтелект\w*|нейромереж\w+|ші|голос\w*)\b",
            ),
        },
        unless=(r"<told>", SAID),
    ),
)
