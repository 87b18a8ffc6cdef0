"""Pointers to other texts, and tags, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import OTHERS_TEXT, SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "related.label_slavic", "related",
        why="A label over titles of other articles: 'Related articles', 'You may also be interested in', 'Most read'.",
        max_chars=70, takes="list",
        patterns={
            "pl": (
                r"(?:zobacz|czytaj|przeczytaj|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej|koniecznie|inne|ponadto)"
                r"(?: na ten temat)?",
                r"(?:więcej|inne|powiązane|podobne|polecane|najnowsze|najpopularniejsze|pozostałe) "
                r"(?:artykuły|teksty|tematy|materiały|wiadomości|newsy|na ten temat)"
                r"(?: (?:z działu|na ten temat|autora|tego autora|w serwisie).{0,30})?",
                r"(?:najczęściej|najchętniej) (?:czytane|komentowane|oglądane)|nie przegap"
                r"|polecamy(?: (?:też|także|również|w serwisie .{2,20}))?|to może cię (?:zainteresować|zaciekawić)"
                r"|mogą cię zainteresować|warto przeczytać|w tym temacie|redakcja poleca",
            ),
            "cs": (
                r"(?:mohlo|mohly) by (?:vás|se vám|tě)(?: také| ještě)? (?:zajímat|líbit)"
                r"|(?:související|podobné|další|doporučené|nejnovější|nejčtenější) "
                r"(?:články|témata|zprávy|příspěvky|obsah|texty|odkazy|z rubriky.{0,20})|související|nepřehlédněte"
                r"|nenechte si ujít|k tématu|více k tématu|další k tématu|čtěte (?:také|dále|ještě|i)"
                r"|přečtěte si (?:také|dále|ještě|i|více|další)|doporučujeme(?: také)?|z naší nabídky"
                r"|nejčtenější (?:za|na|dnes).{0,20}|právě (?:se děje|čtou ostatní)",
            ),
            "sk": (
                r"(?:mohlo|mohli) by (?:vás|sa vám|ťa)(?: tiež| ešte)? (?:zaujímať|páčiť)"
                r"|(?:súvisiace|podobné|ďalšie|odporúčané|najnovšie|najčítanejšie) "
                r"(?:články|témy|správy|príspevky|obsah|texty|odkazy|z rubriky.{0,20})|súvisiace|súvisiaci článok|neprehliadnite"
                r"|nenechajte si ujsť|k téme|viac k téme|čítajte (?:tiež|aj|ďalej|viac)"
                r"|prečítajte si (?:tiež|aj|ďalej|viac|ďalšie)|odporúčame(?: aj)?|najčítanejšie (?:za|na|dnes).{0,50}"
                r"|práve čítajú ostatní",
            ),
            "bg": (
                r"(?:вижте|прочетете|виж|прочети|гледайте|чуйте|четете) (?:още|също|повече|и|и това)(?: по темата)?"
                r"|(?:свързани|подобни|още|други|препоръчани|последни|най-четени|най-нови) "
                r"(?:статии|новини|теми|публикации|материали|по темата|от рубриката.{0,20}|от автора)|още по темата|по темата"
                r"|може да (?:ви|те) (?:хареса|заинтересува|е интересно)|препоръчваме ви|не пропускайте|най-четени"
                r"|избрано за вас",
            ),
            "sr": cyrillic(
                r"(?:pročitajte|pročitaj|čitajte|pogledajte|pogledaj|poslušajte|vidi|saznajte) "
                r"(?:još|i|i ovo|takođe|također|više|i druge)(?: na (?:ovu|istu) temu)?"
                r"|(?:povezan[ei]|vezan[ei]|sličn[ei]|drug[ei]|ostal[ei]|najnovij[ei]|izdvojen[ei]|preporučen[ei]|srodn[ei]) "
                r"(?:vesti|vijesti|članci|tekstovi|teme|sadržaj|članke|priče)|povezano|vezano|bonus video"
                r"|možda (?:će vas|vas) (?:zanima\w*|interes\w+)|moglo bi vas zanimati|ne propustite|preporučujemo"
                r"|najčitanije(?: (?:vesti|vijesti|danas))?|na istu temu|iz iste rubrike|još iz rubrike.{0,30}"
                r"|više o (?:temi|ovoj temi)",
            ),
            "hr": (
                r"pročitajte i ovo|vezani (?:članci|sadržaj)|povezane (?:vijesti|teme)|izdvajamo(?: iz .{2,20})?"
                r"|iz rubrike .{2,20}|možda vas zanima(?: i)?|najčitanije (?:vijesti|danas|u zadnj\w+ .{2,12})",
            ),
            "sl": (
                r"(?:preberite|preberi|poglejte|poglej|berite|glejte|prisluhnite) (?:še|tudi|več|si še|si tudi)(?: o tej temi)?"
                r"|(?:povezan[ei]|sorodn[ei]|podobn[ei]|drug[ei]|najnovejš[ei]|priporočen[ei]|zadnje) "
                r"(?:novice|članki|prispevki|teme|vsebine|zgodbe)|povezano|na isto temo|več o temi"
                r"|(?:morda|mogoče) vas (?:bo )?(?:zanima|zanimalo)(?: tudi)?|morda bi vas zanimalo|ne spreglejte|ne zamudite"
                r"|priporočamo|(?:najbolj|največ) (?:brano|brane|branih|komentirano)|izpostavljeno|več iz rubrike.{0,30}",
            ),
            "ru": (
                r"(?:читайте|смотрите|слушайте|почитайте|узнайте|прочитайте) "
                r"(?:также|ещ[её]|больше|подробнее|и это|далее|по теме)"
                r"|(?:другие|похожие|ещ[её]|последние|рекомендуемые|свежие|популярные) "
                r"(?:новости|статьи|материалы|публикации|тексты|по теме)(?: (?:по теме|автора|раздела|рубрики).{0,20})?"
                r"|(?:вас|вам|тебя) (?:также |ещ[её] )?(?:может|могут) (?:также )?(?:заинтересовать|понравиться|быть интересно)"
                r"(?: (?:эти |другие )?(?:новости|статьи|материалы|публикации|темы))?"
                r"|вам (?:будет|может быть) интересно|что ещ[её] (?:почитать|посмотреть)"
                r"|рекомендуем(?: (?:почитать|прочитать|также))?|не пропустите|самое (?:читаемое|обсуждаемое|популярное|важное)"
                r"|выбор (?:читателей|редакции)|материалы по теме|смотри также|в тему|бонус",
            ),
            "uk": (
                r"(?:читайте|дивіться|слухайте|почитайте|дізнайтеся|прочитайте|дивись|читай) "
                r"(?:також|ще|більше|детальніше|й це|далі|за темою)"
                r"|(?:інші|схожі|пов'язані|останні|рекомендовані|свіжі|популярні|ще) "
                r"(?:новини|статті|матеріали|публікації|тексти|теми|за темою)(?: (?:за темою|автора|розділу|рубрики).{0,20})?"
                r"|(?:вас|вам|тебе) (?:також |ще )?(?:може|можуть) (?:також )?(?:зацікавити|сподобатися|бути цікаво)"
                r"(?: (?:ці |інші )?(?:новини|статті|матеріали|публікації|теми))?"
                r"|вам (?:буде|може бути) цікаво|що ще (?:почитати|подивитися)|рекомендуємо(?: (?:почитати|прочитати|також))?"
                r"|не пропустіть|найпопулярніше|найчитаніше|вибір (?:читачів|редакції)|матеріали за темою|до теми",
            ),
        },
    ),
    Rule(
        "related.pointer_slavic", "related",
        why="A label, a sign and the title of another article, without a full stop: 'Related article: <title>'.",
        match="start", max_chars=240, full_stop=False,
        patterns={
            "pl": (
                r"(?:zobacz|czytaj|przeczytaj|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej|koniecznie) ?[:|>»-] ?"
                r"(?=\S)",
                r"(?:powiązany artykuł|polecamy (?:też|także|również)?|nie przegap|więcej na ten temat|więcej o tym"
                r"|w tym temacie) ?[:|>»] ?(?=\S)",
            ),
            "cs": (
                r"související (?:článek|články|téma|zpráva|text) ?[:|>»-] ?(?=\S)",
                r"(?:čtěte|přečtěte si|sledujte|podívejte se|poslechněte si|více|psali jsme|mohlo by vás zajímat|nepřehlédněte"
                r"|k tématu)(?: také| i| dále| ještě| více| zde)? ?[:|>»] ?(?=\S)",
            ),
            "sk": (
                r"prečítajte si (?:tiež|aj) [^.?!:]{8,140}\Z",
                r"súvisiac[ie] (?:článok|články|téma|správa|text)(?: ?[:|>»-] ?\S| (?=[^\s:]))\w*",
                r"(?:čítajte|prečítajte si|sledujte|pozrite si|vypočujte si|viac|písali sme|mohlo by vás zaujímať|neprehliadnite"
                r"|k téme)(?: tiež| aj| ďalej| viac| tu)? ?[:|>»] ?(?=\S)",
            ),
            "bg": (
                r"(?:свързана статия|още по темата|по темата|не пропускайте|може да ви хареса|препоръчваме"
                r"|вижте (?:още|също|тук)|прочетете (?:още|също|повече)|гледайте (?:още|също)) ?[:|>»] ?(?=\S)",
            ),
            "sr": cyrillic(
                r"(?:povezan[ai] (?:vest|vijest|članak|tekst)|pročitajte (?:još|i|više)|pogledajte (?:još|i|više)|bonus video"
                r"|ne propustite|preporučujemo|možda će vas zanimati|više o temi|vezan[ie] (?:vest|članak)|podsetimo|podsjetimo)"
                r" ?[:|>»] ?(?=\S)",
            ),
            "sl": (
                r"(?:povezan[ai] (?:novica|članek|prispevek)|preberite (?:še|tudi|več)|poglejte (?:še|tudi)"
                r"|berite (?:še|tudi|več)|ne spreglejte|na isto temo|več o temi|več o tem) ?[:|>»] ?(?=\S)",
            ),
            "ru": (
                r"(?:читайте|смотрите|слушайте)(?: (?:также|ещё|подробнее|далее|по теме|больше|полностью|на тему|в материале|і|й"
                r"|також|ще|детальніше|далі|за темою|більше|у матеріалі)){0,3} ?[:|>»] ?(?=\S)",
                r"(?:по теме|в тему|материал по теме|статья по теме|вам может быть интересно|рекомендуем|не пропустите"
                r"|ещ[её] по теме|ранее по теме) ?[:|>»] ?(?=\S)",
            ),
            "uk": (
                r"(?:читайте|дивіться|слухайте)(?: (?:также|ещё|подробнее|далее|по теме|больше|полностью|на тему|в материале|і|й"
                r"|також|ще|детальніше|далі|за темою|більше|у матеріалі)){0,3} ?[:|>»] ?(?=\S)",
                r"(?:за темою|до теми|матеріал за темою|стаття за темою|вам може бути цікаво|рекомендуємо|не пропустіть"
                r"|ще за темою|раніше за темою) ?[:|>»] ?(?=\S)",
            ),
        },
    ),
    Rule(
        "related.more_here_slavic", "related",
        why=(
            "Where more is to be read: 'More news on our site', 'All on this "
            "topic here', 'we wrote of it earlier, details by the link'."
        ),
        match="start", max_chars=240, sentences=True,
        patterns={
            "pl": (
                r"(?:więcej|inne|najnowsze|najważniejsze) (?:wiadomości|newsów|artykuły|artykułów|tekstów)[^.!?]{0,50}"
                r"(?:znajdziesz|znajdziecie|przeczytasz|przeczytacie|czytaj|na (?:naszej stronie|naszym portalu))\w*",
                r"(?:cały|całą|pełny|pełną) (?:artykuł|tekst|rozmowę|wywiad|materiał)[^.!?]{0,40}"
                r"(?:przeczytasz|przeczytacie|można przeczytać|znajdziesz|znajdziecie|czytaj)\b",
            ),
            "cs": (
                r"(?:více|další|všechny|nejnovější) (?:zpráv\w*|článk\w+|novink\w+)[^.!?]{0,50}"
                r"(?:najdete|čtěte|přečtete|si přečtěte|sledujte|na našem webu|zde\Z)\w*",
                r"(?:celý|kompletní) (?:článek|rozhovor|text|komentář)[^.!?]{0,40}"
                r"(?:najdete|si přečtete|čtěte|přečtěte si|si můžete přečíst)\b",
            ),
            "sk": (
                r"(?:viac|ďalšie|všetky|najnovšie) (?:správ\w*|článk\w+|novin\w+)[^.!?]{0,50}"
                r"(?:nájdete|čítajte|prečítate|si prečítajte|sledujte|na našom webe|tu\Z)\w*",
                r"(?:celý|kompletný) (?:článok|rozhovor|text|komentár)[^.!?]{0,40}"
                r"(?:nájdete|si prečítate|čítajte|prečítajte si|si môžete prečítať)\b",
            ),
            "bg": (
                r"(?:още|повече|всички|най-новите|последните) (?:новини|статии|материали)[^.!?]{0,50}"
                r"(?:четете|вижте|прочетете|следете|можете да (?:прочетете|намерите|видите)|на нашия сайт|на сайта ни)\w*",
                r"(?:целия|пълния|цялото|цялата) (?:текст|материал|интервю|статия)[^.!?]{0,40}"
                r"(?:четете|вижте|прочетете|можете да прочетете)\b",
            ),
            "sr": cyrillic(
                r"(?:više|još|sve|ostale|druge|najnovije) (?:vesti|vijesti|tekstova|tekstove|članaka|članke)[^.!?]{0,50}"
                r"(?:čitajte|pročitajte|pogledajte|pratite|možete (?:pročitati|pogledati|naći|da pročitate)"
                r"|na našem (?:sajtu|portalu)|na linku)\w*",
                r"(?:ceo|cijeli|čitav|kompletan) (?:tekst|članak|intervju|razgovor)[^.!?]{0,40}"
                r"(?:čitajte|pročitajte|možete (?:pročitati|da pročitate|naći))\b",
            ),
            "sl": (
                r"(?:več|vse|ostale|druge|najnovejše) (?:novic\w*|člank\w+|prispevk\w+)[^.!?]{0,50}"
                r"(?:preberite|berite|najdete|poglejte|spremljajte|lahko preberete|si preberite|na naši (?:spletni )?strani)\w*",
                r"(?:celoten|celotni|cel) (?:članek|prispevek|intervju|pogovor)[^.!?]{0,40}"
                r"(?:preberite|berite|lahko preberete|najdete|si preberite)\b",
            ),
            "ru": (
                r"ранее .{2,40}(?:сообщал|писал|рассказывал)\w*,? ?.{0,60}(?:подробнее|подробности|читайте)[^.!?]{0,40}"
                r"(?:материал\w*|по ссылке|здесь|сайте)\w*",
                r"(?:больше|другие|ещё|все|самые|последние|остальные) (?:новост\w+|материал\w*|стат\w+)[^.!?]{0,50}"
                r"(?:читайте|смотрите|узнайте|следите|в (?:нашем|разделе|рубрике|сюжете)|на нашем (?:сайте|портале))\w*",
                r"(?:полный|полностью|полную|полная)[^.!?]{0,30}(?:текст|версию|интервью|материал|статью|расследование)"
                r"[^.!?]{0,40}(?:читайте|смотрите|можно прочитать|доступ\w+)\b",
                r"подробнее (?:об этом )?(?:читайте|смотрите|узнайте|[-–] в (?:материале|статье|сюжете))\b",
            ),
            "uk": (
                r"(?:нагадаємо,? )?(?:більше|інші|ще|усі|всі|найсвіжіші|останні|решту|головні) (?:новин\w*|матеріал\w*|стат\w+)"
                r"[^.!?]{0,50}(?:читайте|дивіться|дізнавайтес\w+|шукайте|стежте|у (?:нашому|розділі|рубриці)|на нашому сайті"
                r"|на сайті\Z)\w*",
                r"(?:повний|повністю|повну|повна)[^.!?]{0,30}(?:текст|версію|інтерв'ю|матеріал|статтю|розслідування)[^.!?]{0,40}"
                r"(?:читайте|дивіться|можна прочитати|доступ\w+)\b",
                r"(?:детальніше|докладніше) (?:про це )?(?:читайте|дивіться|[-–] (?:у|в) (?:матеріалі|статті))\b",
            ),
        },
        unless=(r"<told>", SAID, OTHERS_TEXT, r"\bбюджет|\bv knize\b|\bw bibliotece\b"),
    ),
    Rule(
        "related.tags_slavic", "related",
        why="The article's keywords as links: 'Keywords: a, b, c'.",
        match="start", max_chars=300, where="edge", full_stop=False,
        patterns={
            "pl": (r"(?:tagi|słowa kluczowe|tematy|kategorie|powiązane tematy|hasła) ?: ?(?=\S)",),
            "cs": (r"(?:štítky|tagy|klíčová slova|témata|téma článku|rubriky?) ?: ?(?=\S)",),
            "sk": (r"(?:štítky|tagy|kľúčové slová|témy|téma článku|rubriky?) ?: ?(?=\S)",),
            "bg": (r"(?:ключови думи|тагове|етикети|още по темата|категори[ия]) ?: ?(?=\S)",),
            "sr": cyrillic(r"(?:ključne (?:reči|riječi)|tagovi|oznake|teme|kategorij[ae]|rubrika) ?: ?(?=\S)"),
            "sl": (r"(?:ključne besede|oznake|teme|rubrika|kategorij[ae]) ?: ?(?=\S)",),
            "ru": (r"(?:теги|тэги|метки|ключевые слова|рубрик[аи]|категори[ия]|в сюжете) ?: ?(?=\S)",),
            "uk": (r"(?:теги|мітки|позначки|ключові слова|рубрик[аи]|категорі[яї]) ?: ?(?=\S)",),
        },
    ),
)
