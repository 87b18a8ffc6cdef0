"""Rows of share buttons, channels, and what embedded posts say, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "social.share_row_slavic", "social",
        why="Buttons to share in one line: 'Share on Facebook Share on Viber Copy link'.",
        max_chars=160, full_stop=False,
        patterns={
            "pl": (
                r"(?:(?:udostępnij|podziel się|wyślij|prześlij|tweetnij|skopiuj|kopiuj|zapisz|drukuj|skomentuj|polub|poleć)\b"
                r"(?: (?:artykuł|link|tekst|na later|na później|na|przez|w|e-?mailem|mailem|znajomym|znajomemu|to|ten|dalej"
                r"|<nets>|facebooku|twitterze|x|messengerze))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "cs": (
                r"(?:(?:sdílet|sdílejte|sdílej|poslat|pošlete|odeslat|tweetnout|zkopírovat|kopírovat|uložit|vytisknout|tisknout"
                r"|doporučit)\b(?: (?:článek|odkaz|text|na později|na|přes|e-?mailem|mailem|příteli|to|tento|<nets>|facebooku"
                r"|facebook|twitteru|messengeru|síti|síť|whatsappu))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "sk": (
                r"(?:(?:zdieľať|zdieľajte|zdieľaj|poslať|pošlite|odoslať|tweetnúť|skopírovať|kopírovať|uložiť|vytlačiť|tlačiť"
                r"|odporučiť)\b(?: (?:článok|odkaz|text|na neskôr|na|cez|e-?mailom|mailom|priateľovi|to|tento|<nets>|facebooku"
                r"|facebook|twitteri|messenger|sieti|whatsappe))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "bg": (
                r"(?:(?:сподели|споделете|споделяне|изпрати|изпратете|копирай|копирайте|запази|запазете|принтирай|отпечатай"
                r"|разпечатай|харесай|харесайте)\b(?: (?:статията|новината|линка|линк|текста|във|в|на|по|чрез|с приятели|приятел"
                r"|имейл|за по-късно|връзката|<nets>|туитър))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "sr": cyrillic(
                r"(?:(?:podeli|podelite|podijeli|podijelite|pošalji|pošaljite|kopiraj|kopirajte|sačuvaj|spremi|štampaj|odštampaj"
                r"|ispiši|tvituj|šeruj|lajkuj)\b(?: (?:članak|vest|vijest|tekst|link|poveznicu|na|preko|putem|mejlom|mejl"
                r"|prijatelju|s prijateljima|sa prijateljima|za kasnije|<nets>|fejsbuku|tviteru|viberu|vajberu|telegramu"
                r"|instagramu|linkedinu|votsapu|whatsappu|facebooku|twitteru|x-u|iks-u))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "sl": (
                r"(?:(?:deli|delite|deli naprej|pošlji|pošljite|kopiraj|kopirajte|shrani|natisni|natisnite|tvitni|všečkaj)\b"
                r"(?: (?:članek|novico|povezavo|na|prek|po|e-?pošti|prijatelju|s prijatelji|za pozneje|<nets>|facebooku"
                r"|twitterju|x|linkedinu|viberju|whatsappu|messengerju))*[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
            "ru": (
                r"(?:(?:поделиться|поделитесь|поделись|отправить|отправьте|скопировать|копировать|сохранить|распечатать|твитнуть"
                r"|нравится|переслать)\b(?: (?:новостью|статьёй|статьей|ссылку|ссылкой|материалом|в|во|на|по|через|с друзьями"
                r"|другу|почте|на почту|на потом|соцсетях|<nets>|дзен\w*|телеграме|ватсапе|вайбере))*[ ,|·/:-]*){1,8}"
                r"(?:<nets>[ ,|·/]*){0,6}",
            ),
            "uk": (
                r"(?:(?:поділитися|поділитись|поділіться|поширити|надіслати|відправити|скопіювати|копіювати|зберегти"
                r"|роздрукувати|твітнути|переслати)\b(?: (?:новиною|статтею|посилання|посиланням|матеріалом|в|у|на|по|через"
                r"|з друзями|другу|поштою|на пошту|на потім|соцмережах|<nets>|телеграмі|вотсапі|вайбері|фейсбуці))*"
                r"[ ,|·/:-]*){1,8}(?:<nets>[ ,|·/]*){0,6}",
            ),
        },
        unless=(
            r"(?:zapisz|uložit|uložiť|zapisz|запази|sačuvaj|spremi|shrani|сохранить|зберегти|отправить|відправити|надіслати"
            r"|poslať|poslat|odeslat|odoslať|wyślij|pošalji|pošlji|изпрати|скопировать|нравится|drukuj|deli|delite)\W*\Z",
        ),
    ),
    Rule(
        "social.channels_slavic", "social",
        why="The site's own channels, offered to the reader: 'Follow us on Google News', 'Join our Viber channel'.",
        match="start", max_chars=300, sentences=True,
        patterns={
            "pl": (
                r"(?:obserwuj|śledź|polub|dołącz do|czytaj|oglądaj|subskrybuj|dodaj|znajdź|odwiedź|zaobserwuj|bądź z)\w* "
                r"(?:nas\b|nasz\w*|nami\b|.{2,30} (?:na|w) (?:google|whatsapp|telegram\w*|facebook\w*|instagram\w*|tik ?tok\w*"
                r"|youtube))[^!?]{0,100}(?:<nets>|facebook\w*|instagram\w*|kanał\w*|profil\w*|stron\w+|mediach społeczn\w+"
                r"|wiadomości|źródł\w+|społecznościow\w+)\w*",
                r"(?:jesteśmy|znajdziesz nas|znajdziecie nas) (?:też |także |również )?(?:na|w) "
                r"(?:<nets>|facebook\w*|instagram\w*|mediach|tiktok\w*)\w*",
                r"dodaj .{2,40} (?:do|jako) (?:ulubion\w+|preferowan\w+|swoich)[^.!?]{0,30}(?:google|źródł\w+)\w*",
            ),
            "cs": (
                r"(?:sledujte|sleduj|najdete|přidejte se|připojte se|odebírejte|lajkujte|staňte se fanouškem)\b(?: .{0,24})?"
                r"(?: nás\b| náš\w*\b| naše\w*\b| naší\w*\b| našemu\b| k nám\b)[^!?]{0,60}"
                r"(?:<nets>|facebooku|instagramu|kanál\w*|sít\w+|síť|profil\w*|skupin\w+|stránk\w+|twitteru|whatsappu|youtube)"
                r"\w*",
                r"(?:přidejte|přidej|nastavte) si .{2,40}(?:do|mezi|jako) (?:oblíben\w+|preferovan\w+|zdroj\w*|google)\w*",
                r"jsme (?:i|také|teď|nově) na (?:<nets>|facebooku|instagramu|whatsappu|telegramu)\b",
            ),
            "sk": (
                r"(?:sledujte|sleduj|nájdete|pridajte sa|pripojte sa|odoberajte|lajkujte|staňte sa fanúšikom)\b(?: .{0,24})?"
                r"(?: nás\b| náš\w*\b| naše\w*\b| našej\b| nášmu\b| k nám\b)[^!?]{0,60}"
                r"(?:<nets>|facebooku|instagrame|kanál\w*|sieť\w*|sietí|sieťach|profil\w*|skupin\w+|stránk\w+|twitteri|youtube)"
                r"\w*",
                r"(?:pridajte|pridaj|nastavte) si .{2,40}(?:do|medzi|ako) (?:obľúben\w+|preferovan\w+|zdroj\w*|google)\w*",
                r"sme (?:aj|už|teraz) na (?:<nets>|facebooku|instagrame|whatsappe|telegrame)\b",
            ),
            "bg": (
                r"(?:последвайте|последвай|следете|следи|следвайте|присъединете се|харесайте|намерете|четете|гледайте"
                r"|абонирайте се|включете се)\b(?: .{0,24})?(?: ни\b| нас\b| наш\w*\b| канала\b| групата\b)[^!?]{0,70}"
                r"(?:<nets>|канал\w*|страница\w*|мреж\w+|фейсбук|инстаграм|вайбър|телеграм|youtube|тикток|груп\w+)\w*",
                r"(?:последвайте|следвайте|следете) .{2,30} (?:в|във) (?:<nets>|google news|фейсбук|инстаграм|вайбър|телеграм)"
                r"\w*",
                r"добавете .{2,40} (?:като|в|към) (?:предпочитан\w+|любим\w+)[^.!?]{0,30}(?:източник\w*|google)\w*",
            ),
            "sr": cyrillic(
                r"(?:zapratite|zaprati|pratite|prati|pridružite se|pridruži se|lajkujte|budite|pretplatite se|javite se"
                r"|čitajte)\b(?: .{0,24})?(?: nas\b| naš\w*\b| nama\b| viber| našoj)[^!?]{0,70}"
                r"(?:<nets>|kanal\w*|stranic\w+|mrež\w+|profil\w*|grup\w+|zajednic\w+|fejsbuk\w*|instagramu|tviter\w*|viberu"
                r"|telegramu|jutjub\w*|facebooku|vajber\w*)\w*",
                r"(?:zapratite|pratite|prati) .{2,30} (?:na|i na) (?:<nets>|google news|fejsbuku|instagramu|viberu|telegramu"
                r"|tviteru|jutjubu|vajberu|facebooku|društvenim mrežama)\w*",
                r"(?:dodajte|dodaj) .{2,40} (?:kao|u|među) (?:omiljen\w+|preferiran\w+|željen\w+)[^.!?]{0,30}(?:izvor\w*|google)"
                r"\w*",
            ),
            "hr": (
                r"pratite nas na (?:društvenim mrežama|<nets>|facebooku)\b",
                r"pratite n\d?1? .{0,40}putem (?:android|ios|aplikacij|društvenih mreža)\w*",
            ),
            "sl": (
                r"(?:sledite|sledi|spremljajte|spremljaj|pridružite se|pridruži se|všečkajte|najdete|postanite)\b(?: .{0,24})?"
                r"(?: nam\b| nas\b| naš\w*\b)[^!?]{0,70}(?:<nets>|kanal\w*|stran\w*|omrež\w+|profil\w*|skupin\w+|skupnost\w*"
                r"|facebooku|instagramu|twitterju|viberju|telegramu|youtubu|tiktoku)\w*",
                r"(?:sledite|spremljajte) .{2,30} (?:na|tudi na) (?:<nets>|google news|facebooku|instagramu|viberju|telegramu"
                r"|družbenih omrežjih)\w*",
                r"dodajte .{2,40} (?:kot|med) (?:priljubljen\w+|prednostn\w+)[^.!?]{0,30}(?:vir\w*|google)\w*",
            ),
            "ru": (
                r"(?:подпи(?:шитесь|сывайтесь|шись)|присоединяйтесь|вступайте|следите|читайте|смотрите|заходите|ищите)\b"
                r"[^.!?]{0,40}(?: нас\b| нам\b| наш\w*\b| нами\b| за нами)[^!?]{0,60}"
                r"(?:<nets>|канал\w*|групп\w+|сообществ\w+|соцсет\w+|дзен\w*|макс\w?|max|страниц\w+|чат\w*)\w*",
                r"(?:подпи(?:шитесь|сывайтесь|шись)|читайте|следите за) .{2,40} (?:в|во|на) "
                r"(?:<nets>|telegram\w*|дзене|вк\b|google news|яндекс\w*|одноклассниках|max|макс|рутубе|rutube)\w*",
                r"(?:добавьте|добавляйте|добавить) .{2,40} в (?:избранн\w+|ваши|свои|мои|любимые|предпочитаем\w+)?[^.!?]{0,30}"
                r"(?:источник\w*|яндекс\w*|google|избранное)\w*",
                r"мы (?:есть )?(?:в|во|на) (?:<nets>|дзене|соцсетях|telegram)\b[^.]{0,40}\Z",
                r"(?:наш|наши) (?:telegram|телеграм|канал|группа|паблик|соцсети)\w*[^.!?]{0,40}(?:подпи|ссылк|@|t\.me|по ссылке)"
                r"\w*",
            ),
            "uk": (
                r"(?:підпи(?:шіться|суйтесь|суйтеся|шись)|приєднуйтесь|приєднуйтеся|долучайтесь|долучайтеся|стежте|читайте"
                r"|дивіться|шукайте|слідкуйте)\b[^.!?]{0,40}(?: нас\b| нам\b| наш\w*\b| нами\b| за нами)[^!?]{0,60}"
                r"(?:<nets>|канал\w*|груп\w+|спільнот\w+|соцмереж\w+|сторінк\w+|чат\w*)\w*",
                r"(?:підпи(?:шіться|суйтесь|суйтеся|шись)|читайте|стежте за) .{2,40} (?:в|у|на) "
                r"(?:<nets>|telegram\w*|google news|телеграмі|вайбері|фейсбуці)\w*",
                r"(?:додайте|додавайте|додати) .{2,40} (?:до|у|в) (?:обран\w+|ваших|своїх|улюблен\w+|бажан\w+)[^.!?]{0,30}"
                r"(?:джерел\w*|google)?",
                r"ми (?:є )?(?:в|у|на) (?:<nets>|соцмережах|telegram)\b[^.]{0,40}\Z",
                r"(?:наш|наші) (?:telegram|телеграм|канал|група|соцмережі)\w*[^.!?]{0,40}(?:підпи|посилан|@|t\.me)\w*",
            ),
        },
        unless=(r"<told>", SAID,),
    ),
    Rule(
        "social.embed_slavic", "social",
        why="What stands around a post from a network: 'View this post on Instagram', 'A post shared by X (@x)'.",
        max_chars=160,
        patterns={
            "pl": (r"(?:wyświetl|zobacz) (?:ten|tę) (?:post|profil|wpis) (?:na|w) <nets>\w*", r"post udostępniony przez .{2,80}"),
            "cs": (r"(?:zobrazit|prohlédnout si) (?:tento )?(?:příspěvek|profil) na <nets>\w*", r"příspěvek sdílen\w+ .{2,80}"),
            "sk": (r"(?:zobraziť|pozrieť) (?:tento )?(?:príspevok|profil) na <nets>\w*", r"príspevok,? ktorý zdieľa .{2,80}"),
            "bg": (r"вижте (?:тази|този) (?:публикация|профил|пост) в <nets>\w*", r"публикация,? споделена от .{2,80}"),
            "sr": cyrillic(
                r"(?:pogledajte|prikaži|vidi|pogledaj|prikažite) (?:ovu|ovaj) (?:objavu|profil|post) "
                r"(?:u|na|u aplikaciji|na aplikaciji) ?(?:aplikaciji )?<nets>\w*",
                r"objav[au] koju (?:deli|dijeli|je podelio|je podelila|je podijelio|je podijelila) .{2,80}",
            ),
            "sl": (r"(?:poglejte|oglejte si|prikaži) (?:to|ta) (?:objavo|profil) na <nets>\w*", r"objava,? ki jo deli .{2,80}"),
            "ru": (
                r"(?:посмотреть|просмотреть|открыть) (?:эту |этот )?(?:публикацию|пост|запись|профиль) (?:в|на) <nets>\w*",
                r"публикация от .{2,80}",
            ),
            "uk": (
                r"(?:переглянути|подивитися|дивитися) (?:цей|цю) (?:допис|публікацію|пост|профіль) (?:в|на|у) <nets>\w*",
                r"допис,? (?:поширений|опублікований) .{2,80}",
            ),
        },
    ),
    Rule(
        "social.afterwards_slavic", "social",
        why=(
            "Thanks for reading to the end, with the site's page on a network: "
            "'If you liked the article, join our readers on Facebook'."
        ),
        match="start", max_chars=260, where="tail", sentences=True,
        patterns={
            "pl": (
                r"(?:dziękujemy|dzięki),? (?:że )?(?:przeczyta|dotrwa|jeste)\w*[^.!?]{0,60}"
                r"(?:[.!] ?(?:bądź|obserwuj|polub|śledź|dołącz|zostań)|polub|obserwuj|udostępn|\Z)\w*",
                r"(?:podobał|spodobał|zainteresował) (?:ci|wam|cię|was)\b[^.!?]{0,40}[?,] ?"
                r"(?:polub|obserwuj|udostępn|śledź|dołącz|podziel)\w*",
                r"(?:jeśli|jeżeli) (?:podobał|spodobał)\w*[^.!?]{0,50}(?:polub|obserwuj|udostępn|śledź|dołącz|zostaw)\w*",
            ),
            "cs": (
                r"děkujeme, že jste (?:dočetl|četl|došl)\w*[^.!?]{0,40}",
                r"(?:pokud se vám|líbil se vám|zaujal vás)\b[^.!?]{0,40}[?,]? ?(?:článek|text|líbil|zaujal)?[^.!?]{0,20}[?,] ?"
                r"(?:sledujte nás|sdílejte|dejte nám|přidejte se k nám|dejte like)\w*",
            ),
            "sk": (
                r"ďakujeme, že ste (?:dočítal|čítal|došl)\w*[^.!?]{0,40}",
                r"(?:ak sa vám|páčil sa vám|zaujal vás)\b[^.!?]{0,40}[?,]? ?(?:článok|text|páčil|zaujal)?[^.!?]{0,20}[?,] ?"
                r"(?:sledujte nás|zdieľajte|dajte nám|pridajte sa k nám|dajte like)\w*",
            ),
            "bg": (
                r"благодарим(?: ви| ти)?,? че (?:прочет|бяхте|четете)\w*[^.!?]{0,40}",
                r"(?:ако ви хареса|хареса ли ви|ако тази статия|ако статията)\b[^.!?]{0,50}[?,] ?"
                r"(?:последвайте|споделете|харесайте|присъединете)\w*",
            ),
            "sr": cyrillic(
                r"hvala (?:vam )?što ste (?:pročitali|čitali|bili)[^.!?]{0,40}",
                r"(?:ako vam se|ukoliko vam se|dopao vam se|svidio vam se|svideo vam se)\b[^.!?]{0,40}[?,] ?"
                r"(?:pratite nas|podelite|podijelite|lajkujte|pridružite)\w*",
            ),
            "sl": (
                r"hvala, (?:da|ker) ste (?:prebrali|brali)[^.!?]{0,40}",
                r"(?:če vam je|vam je bil)\b[^.!?]{0,40}[?,] ?(?:sledite nam|delite|všečkajte|pridružite)\w*",
            ),
            "ru": (
                r"спасибо,? что (?:дочитали|прочитали|остаетесь|читаете)\b[^.!?]{0,60}",
                r"(?:если вам понравил\w+|понравил\w+ (?:статья|материал|текст))\b[^.!?]{0,50}[?,] ?"
                r"(?:поставьте|ставьте|подпи\w+|поделитесь|подел\w+|делитесь)\w*",
            ),
            "uk": (
                r"дякуємо,? що (?:дочитали|прочитали|залишаєтеся|читаєте)\b[^.!?]{0,60}",
                r"(?:якщо вам сподоб\w+|сподоб\w+ (?:стаття|матеріал|текст))\b[^.!?]{0,50}[?,] ?"
                r"(?:поставте|ставте|підпи\w+|поділіться|діліться)\w*",
            ),
        },
        unless=(r"<told>", SAID),
    ),
    Rule(
        "social.buttons_slavic", "social",
        why="Buttons in a row, glued into one line: 'Share Tweet Send by WhatsApp Print'.",
        max_chars=120, full_stop=False, needs=("unmarked",),
        patterns={
            "any": (
                r"(?:(?:udostępnij|tweetnij|tweetuj|wyślij|kopiuj link|drukuj|skopiuj link|podziel się|sdílet|tweetnout|poslat"
                r"|vytisknout|tisk|zkopírovat odkaz|kopírovat odkaz|zdieľať|tweetnuť|poslať|vytlačiť|tlačiť|skopírovať odkaz"
                r"|сподели|туитни|изпрати|отпечатай|принтирай|копирай линк|podeli|podijeli|tvituj|tweetaj|pošalji|štampaj|ispiši"
                r"|printaj|kopiraj link|kopiraj poveznicu|подели|твитуј|пошаљи|штампај|копирај линк|deli|tvitni|pošlji|natisni"
                r"|kopiraj povezavo|поделиться|твитнуть|отправить|распечатать|печать|скопировать ссылку|копировать ссылку"
                r"|поширити|твітнути|надіслати|роздрукувати|друк|копіювати посилання|скопіювати посилання)"
                r"(?: (?:na|w|we|v|u|на|в|у|во|přes|cez|prek|preko|putem|mailem|e-?mailem|e-?mailom|na mejl|po e-?pošti|przez"
                r"|по почте|через|<nets>|вконтакте|одноклассники|viberu|facebooku|mailom|znajomemu|приятел|přítel\w*|priateľ\w*"
                r"|prijatelj\w*|другу))*[ |/,•·]*){3,8}",
            ),
        },
    ),
)
