"""Letters of the languages that legacy charsets were made for: what the detection of a charset looks for."""

from __future__ import annotations

from collections.abc import Mapping

Tongue = tuple[str, Mapping[str, float]]
"""Language codes, two letters each, and the weight of each of their small letters beyond ASCII."""


def _letters(letters: str) -> dict[str, float]:
    """Letters that a Latin alphabet has beyond ASCII."""
    return dict.fromkeys(letters, 1.0)


def _ranked(letters: str) -> dict[str, float]:
    """A whole alphabet, commonest letters first: the last third is hardly a twentieth of running text."""
    third = len(letters) / 3
    return {letter: (1.2, 0.8, -0.5)[int(place / third)] for place, letter in enumerate(letters)}


def _common(characters: str) -> dict[str, float]:
    """The commonest of a script of thousands of characters: a third to a half of running text."""
    return dict.fromkeys(characters, 1.5)


_WEST: tuple[Tongue, ...] = (
    ("fr", _letters("éèêëàâçîïôûùüÿœæ")),
    ("de", _letters("äöüßé")),
    ("es ca gl", _letters("áéíóúñü¿¡ºªàèòïç")),
    ("it", _letters("àèéìíòóùú")),
    ("pt", _letters("áâãàçéêíóôõúüº")),
    ("sv da no nb nn fi", _letters("åäöæøé")),
    ("is fo", _letters("áðéíóúýþæö")),
    ("nl en", _letters("éëïöüèáçñ")),
)
_EAST: tuple[Tongue, ...] = (
    ("pl", _letters("ąćęłńóśźż")),
    ("cs sk", _letters("áčďéěíĺľňóôŕřšťúůýžä")),
    ("hu", _letters("áéíóöőúüű")),
    ("ro", _letters("ăâîşţșț")),
    ("hr sl bs sr", _letters("čćđšž")),
)
_TURKISH: tuple[Tongue, ...] = (("tr az", _letters("çğıöşüâîû")),)
_BALTIC: tuple[Tongue, ...] = (
    ("lt", _letters("ąčęėįšųūž")), ("lv", _letters("āčēģīķļņšūž")), ("et", _letters("äöõüšž")),
)  # fmt: skip
_CYRILLIC: tuple[Tongue, ...] = (
    ("ru", _ranked("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё")),
    ("uk", _ranked("оаниівртесклмупдяьзбгйчхжїцюєшфщґ")),
    ("bg", _ranked("аоиетнрсвлкдпмзгяубъчцжйщшхфюь")),
    ("sr mk", _ranked("аоиенрстјквудпмлгзбчцхшђжћњљфџѓќѕ")),
    ("be", _ranked("аніеорстклывдпяумьзйгбчхшцжўюэфёі")),
)
_GREEK: tuple[Tongue, ...] = (("el", _ranked("αοιετσνηυρπκςμλάγίόέδθχήωύφβώξζψϊϋΐΰ")),)
_HEBREW: tuple[Tongue, ...] = (("he yi", _ranked("יוהלאמתברשנחדעםקפטגסצכזןךףץ")),)
_ARABIC: tuple[Tongue, ...] = (
    ("ar", _ranked("اليمنوتربةعدسفهكقحجشصىطخذأضإثزظئءغآؤ،؛؟ًٌٍَُِّْ")),
    ("fa ur", _ranked("ایردنمهوتسبشكلزفقگخعحجطصپچآئضغظذثژأؤ،؟ي")),
)
_THAI: tuple[Tongue, ...] = (("th", _ranked("านรอกเ่งย้ลวมัีตสทหิปดคะุบใชขจแพโูไ็ผถ์ซธณศึืญภษๆฟฉฐๅฝฎฏฑฒฆฌฬฮฤฯ")),)
_KANA = "".join(map(chr, range(0x3041, 0x30FF))) + "ー"
_MARKS = "、。，：；！？「」『』（）《》・"
_KANJI = (
    "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員"
    "九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法"
)
_HAN = (
    "的一是不了在人有我他中大上到子和你地出也年得就那要下以生自着去之家可她里后小么心多天而能好都然日于起成事只作"
    "想看文手十用主行方又如前所本面公同三已老知民分外但身些高意把法此回二理美月明其工己者向情部正名定女力等很最新"
    "什打便位因重走四第相次政海口使教西再平世信北少加化由却代先山五太水市眼处才住笑性通目立活神件安表原白路期叫死"
    "常提感金何更反合放做系或司利受光果界及今京解任至清物台象共接它特直服毛林建南度色"
)
_HAN_SIMPLIFIED = (
    "我这来国个说们为时会过学对没还发当无开从动两长样现将与进实点种声话儿给几业间机电门东气关并内车应产军万体别总"
    "场师书员华报马难张数亲务制计观记边风战干许觉题统"
)
_HAN_TRADITIONAL = (
    "這來國個說們為時會過學對後麼沒還發當無開從動兩長樣現將與進實點種聲話兒給幾業間機電門東氣關並內車應產軍萬體別"
    "總場師書員華報馬難張數親務製計觀記邊風戰許覺題統"
)
_HANGUL = (
    "이다는을의에가하고지한로은기사도를인대리자시정서있어부장일아전제해나들구수과그으스보상라주원성만공선동경조국"
    "무안여유오생"
)
_JAPANESE: tuple[Tongue, ...] = (("ja", dict.fromkeys(_KANA, 1.0) | _common(_KANJI + _MARKS)),)
_SIMPLIFIED: tuple[Tongue, ...] = (("zh", _common(_HAN + _HAN_SIMPLIFIED + _MARKS)),)
_TRADITIONAL: tuple[Tongue, ...] = (("zh", _common(_HAN + _HAN_TRADITIONAL + _MARKS)),)
_KOREAN: tuple[Tongue, ...] = (("ko", _common(_HANGUL) | dict.fromkeys(_MARKS, 1.0)),)

CHARSETS: Mapping[str, tuple[Tongue, ...]] = {
    "cp1252": _WEST, "iso8859-15": _WEST, "cp1250": _EAST, "iso8859-2": _EAST, "cp1254": _TURKISH, "cp1257": _BALTIC,
    "iso8859-13": _BALTIC, "cp1251": _CYRILLIC, "koi8-r": _CYRILLIC, "koi8-u": _CYRILLIC, "iso8859-5": _CYRILLIC,
    "cp866": _CYRILLIC, "cp1253": _GREEK, "iso8859-7": _GREEK, "cp1255": _HEBREW, "cp1256": _ARABIC,
    "iso8859-6": _ARABIC, "cp874": _THAI, "cp932": _JAPANESE, "euc_jp": _JAPANESE, "gb18030": _SIMPLIFIED,
    "big5hkscs": _TRADITIONAL, "cp949": _KOREAN, "mac-roman": _WEST,
}  # fmt: skip
"""The candidates, as Python names their codecs, likeliest first among those that decode alike."""


def unlisted(char: str) -> float:
    """Weight of a character that no list of letters holds."""
    if "\u4e00" <= char <= "\u9fff":
        return 0.3
    if "\uac00" <= char <= "\ud7a3":  # the syllables in use are those of KS X 1001
        return 0.5 if char.encode("euc_kr", "ignore") else -0.5
    return 0.0


def is_foreign(char: str) -> bool:
    """A letter of a script that does not stand in one word with Latin letters."""
    return "\u0370" <= char <= "\u0fff"
