"""What stands in place of a film or a post until the reader consents, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "consent.embed_slavic", "consent",
        why="What stands in place of a film or a post until the reader consents: 'To see this you must allow cookies'.",
        match="start", max_chars=320,
        patterns={
            "pl": (
                r"(?:aby|żeby|by|w celu) (?:wyświetlić|zobaczyć|obejrzeć|odtworzyć|wyświetlenia|obejrzenia)\b.{0,90}"
                r"(?:cookies?|ciasteczk\w+)\w*",
                r"(?:ta|ten|te|treść|materiał|film)\b.{0,40}(?:został\w* )?"
                r"(?:zablokowan\w+|nie (?:jest |może być |został\w* )?wyświetlan\w*|niedostępn\w+)[^.]{0,40}"
                r"(?:cookies?|ciastecz\w+)\w*",
            ),
            "cs": (
                r"(?:obsah|příspěvek|video|vložený obsah)\b.{0,60}(?:se nezobrazil|nelze zobrazit|je blokován|není zobrazen"
                r"|byl zablokován)\w*.{0,80}(?:cookies?|třetích stran|sociálních sítí)\w*",
                r"(?:pro|k|chcete-li|abyste)\b.{0,20}(?:zobrazení|zobrazit|přehrání|přehrát|viděli|vidět)\b.{0,80}(?:cookies?)"
                r"\w*",
            ),
            "sk": (
                r"(?:obsah|príspevok|video|vložený obsah)\b.{0,60}(?:sa nezobrazil|nie je možné zobraziť|je blokovan"
                r"|nie je zobrazen|bol zablokovan)\w*.{0,80}(?:cookies?|tretích strán|sociálnych sietí)\w*",
                r"(?:pre|na|ak chcete|aby ste)\b.{0,20}(?:zobrazenie|zobraziť|prehratie|prehrať|videli|vidieť)\b.{0,80}"
                r"(?:cookies?)\w*",
            ),
            "bg": (
                r"(?:за да|ако искате да) (?:видите|гледате|покажете|заредите|възпроизведете)\b.{0,80}(?:cookies?|бисквитк\w+)"
                r"\w*",
                r"(?:това|тази|този) (?:съдържание|видео|публикация|елемент)\b.{0,50}(?:блокиран\w*|не може да|скрит\w*).{0,60}"
                r"(?:cookies?|бисквитк\w+)\w*",
            ),
            "sr": cyrillic(
                r"(?:da biste|kako biste|za|ako želite da|ako želite)\b.{0,20}(?:videli|vidjeli|prikazali|pregledali|pogledali"
                r"|prikaz|gledanje|vidite|učitali|pogledate)\b.{0,80}(?:cookies?|kolačić\w*)\w*",
                r"ov(?:aj|a) (?:sadržaj|objava|video|snimak)\b.{0,50}(?:blokiran\w*|nije (?:prikazan|dostupan)\w*|ne može)"
                r".{0,60}(?:cookies?|kolačić\w*)\w*",
            ),
            "sl": (
                r"(?:ta|za (?:ogled|prikaz)|če želite videti)\b.{0,20} ?(?:vsebin\w+|objav\w+|posnet\w+|te)\b.{0,60}"
                r"(?:cookies?|piškotk\w+)\w*",
                r"(?:vsebina|objava|posnetek)\b.{0,30}(?:se (?:ne )?prikaže|ni prikazan\w*|je blokiran\w*).{0,60}"
                r"(?:cookies?|piškotk\w+)\w*",
            ),
            "ru": (
                r"(?:чтобы|для)\b.{0,20}(?:просмотр\w*|посмотреть|увидеть|отобра\w+|загрузить)\b.{0,80}(?:cookies?|куки)\w*",
                r"(?:этот контент|эта публикация|это видео|содержимое|контент)\b.{0,50}"
                r"(?:заблокирован\w*|недоступ\w*|не отображ\w+).{0,60}(?:cookies?|куки)\w*",
            ),
            "uk": (
                r"(?:щоб|для)\b.{0,20}(?:перегля\w*|подивит\w+|побачит\w+|відобра\w+|завантажити)\b.{0,80}"
                r"(?:cookies?|кукі|файл\w* cookie)\w*",
                r"(?:цей контент|цей допис|це відео|вміст|контент)\b.{0,50}(?:заблокован\w*|недоступ\w*|не відображ\w+).{0,60}"
                r"(?:cookies?|кукі)\w*",
            ),
        },
        unless=(
            r"<told>",
            SAID,
            r"\b(?:какие|які|jakie|jaké|které|aké|ktoré|kakve|koje|katere|какви|кои) (?:файлы |файли |soubory |súbory )?"
            r"(?:куки|cook|ciast|бискв|kola|pišk)\w*|\b(?:uložen|збереж|сохран|zapisan|uchov|shranjen|запазен|sačuvan|spremljen)"
            r"\w* (?:куки|cook|ciast|бискв|kola|pišk)\w*"
            r"|\b(?:prohlížeč|przegląd|prehliadač|preglednik|brskalnik|pregledač|браузър|браузер)\w* "
            r"(?:uchov|храни|збер|ukl|пази|pamti)\w*",
        ),
    ),
)
