"""Credits of pictures, and galleries, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

GALLERY = Rule(
    "caption.gallery_southeastern", "caption",
    why="What stands with pictures: an illustration, how many there are, click to enlarge.",
    max_chars=110,
    patterns={
        "ro": (
            r"(?:foto|imagine|fotografie)(?: cu)? ?(?:ilustrativă|ilustrativ|de arhivă|cu caracter ilustrativ|simbol|arhivă)"
            r"(?: ?[/|,.(-] ?.{2,50})?|(?:vezi|deschide|galerie|toate) ?(?:galeria|foto|fotografiile|imaginile|pozele)+"
            r"(?: ?(?:foto )?\(?\d+.{0,12})?|\d+ (?:foto|imagini|fotografii|poze)"
            r"|(?:apasă|click|faceți clic)[^.!?]{0,30}(?:mări|mărire)\w*",
        ),
        "hu": (
            r"(?:a kép |nyitókép ?:? ?|kép ?:? ?|fotó ?:? ?)?(?:illusztráció|képünk illusztráció|illusztrációs kép"
            r"|a kép illusztráció|archív (?:kép|fotó|felvétel))(?: ?[/|,.(-] ?.{2,50})?"
            r"|(?:galéria|képgaléria|nézd meg|nézze meg|megnézem)(?: a galériát| galéria| képek)?(?: ?\(?\d+.{0,12})?"
            r"|\d+ kép(?:et)?|(?:kattints|kattintson)[^.!?]{0,30}(?:nagyít|nagyob)\w*",
        ),
        "el": (
            r"(?:φωτογραφία|φωτό|εικόνα) (?:αρχείου|ενδεικτική)(?: ?[/|,.(-] ?.{2,50})?"
            r"|(?:ενδεικτική|συμβολική) (?:φωτογραφία|εικόνα)"
            r"|(?:δείτε|άνοιγμα|όλες) (?:τη |τις |όλες )?(?:φωτογραφίες|συλλογή|gallery|φωτογραφιών)(?: ?\(?\d+\)?)?"
            r"|\d+ φωτογραφίες|(?:κάντε κλικ|πατήστε)[^.!;]{0,30}μεγέθυνση",
        ),
        "tr": (
            r"(?:temsili|arşiv|illüstrasyon) ?(?:fotoğraf|görsel|foto|resim)?(?: ?[/|,.(-] ?.{2,50})?"
            r"|(?:foto|fotoğraf|resim|video|haber) ?galeri(?:si)? ?:?(?: ?\d+ ?/ ?\d+| ?\(?\d+\)?)?"
            r"|(?:fotoğrafları|galeriyi|tüm fotoğrafları) (?:gör|görmek için tıkla\w*|aç|incele)|\d+ fotoğraf"
            r"|büyütmek için (?:tıkla\w*|dokun\w*)",
        ),
    },
)

SOURCE = Rule(
    "caption.source_southeastern", "caption",
    why="Where a picture comes from, as sites label it: 'Cover photo source: Getty Images', '(Photo: Port Archive)'.",
    max_chars=110, full_stop=False,
    patterns={
        "ro": (
            r"(?:sursa (?:foto|fotografiei|imaginii|imagine|fotografiilor)|(?:foto|imagine) (?:principală|de copertă|cover)"
            r"|autorul fotografiei) ?[:,-] ?.{2,80}",
        ),
        "hu": (
            r"(?:címlapkép|borítókép|nyitókép|nyitófotó|kiemelt kép|fotó|kép|képek|illusztráció)\w*"
            r"(?: forrás[ao]?| szerzője)? ?[:,] ?.{2,80}(?:images|/ ?\w+|photo|reuters|mti|afp|ap|fotó|shutterstock|stock"
            r"|archív|facebook|getty\w*)\.?.{0,20}",
            r"(?:címlapkép|borítókép|nyitókép|kép|fotó|képek|címlapfotó)\w* forrás[ao]? ?[:,] ?.{2,80}",
        ),
        "el": (
            r"(?!.{0,8}φίνις)\(? ?(?:φωτ\.?|φωτο|φωτό|φωτογραφία|φωτογραφίες) ?[:./,–-] ?[^()]{2,60}\)?",
            r"(?:πηγή (?:φωτογραφίας|εικόνας|φωτό|φωτο)|(?:κεντρική|εξώφυλλο) φωτογραφία|φωτογραφία εξωφύλλου)"
            r" ?[:,-] ?.{2,80}",
        ),
        "tr": (
            r"(?:fotoğraf|görsel|kapak (?:fotoğrafı|görseli)|manşet fotoğrafı) ?(?:kaynağı|kaynak|kredisi)? ?: ?.{2,70}",
            r"(?:fotoğraf|görsel|resim) kaynağı,? ?.{2,70}",
        ),
    },
    unless=(r"<told>", SAID),
)
