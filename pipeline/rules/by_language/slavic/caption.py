"""Credits of pictures, and galleries, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "caption.gallery_slavic", "caption",
        why="What stands with pictures: a symbolic photo, how many there are, click to enlarge.",
        max_chars=110,
        patterns={
            "pl": (
                r"(?:zdjęcie|fotografia|foto|fot\.?|grafika)(?: jest)? (?:ilustracyjn\w+|poglądow\w+|archiwaln\w+|symboliczn\w+)"
                r"(?: ?[/|,.(-] ?.{2,50})?",
                r"(?:zobacz|otwórz|przejdź do|obejrzyj|pokaż|galeria|galerię|wszystkie)"
                r"(?: (?:galerię|galerii|zdjęcia|zdjęć|więcej|wszystkie|pozostałe))+(?: ?\(?\d+\)?(?: zdję\w+)?)?",
                r"(?:kliknij|dotknij)(?:,| w zdjęcie| zdjęcie)? ?(?:aby|żeby|by) (?:powiększyć|zobaczyć (?:więcej|zdjęcie))\b"
                r".{0,30}",
                r"\d+ zdję(?:ć|cia|cie)(?: zobacz (?:galerię|zdjęcia))?",
            ),
            "cs": (
                r"(?:ilustrační|archivní|symbolick\w+) (?:foto|fotografie|snímek|obrázek)(?: ?[/|,.(-] ?.{2,50})?"
                r"|(?:foto|snímek|fotografie) je ilustrační",
                r"(?:zobrazit|otevřít|přejít do|celá|zobrazit celou|další)(?: (?:foto)?galeri\w*| fotografie| fotky| \d+ fotek)+"
                r"(?: ?\(?\d+\)?)?(?: fot\w+)?(?: v galerii)?",
                r"(?:klikněte|kliknutím)(?: na obrázek| na fotku)? ?(?:pro|obrázek|fotku)? ?(?:zvětš\w+|zobraz\w+)\b.{0,30}"
                r"|\+?\d+ (?:foto|fotek|fotografií|fotky)(?: v galerii)?",
            ),
            "sk": (
                r"(?:ilustračn\w+|archívn\w+|symbolick\w+) (?:foto|fotografia|snímka|obrázok)(?: ?[/|,.(-] ?.{2,50})?"
                r"|(?:foto|snímka|fotografia) je ilustračn\w+",
                r"(?:zobraziť|otvoriť|prejsť do|celá|ďalšie)(?: (?:foto)?galéri\w*| fotografie| fotky| \d+ fotiek)+"
                r"(?: ?\(?\d+\)?)?(?: fot\w+)?(?: v galérii)?",
                r"(?:kliknite|kliknutím)(?: na obrázok| na fotku)? ?(?:pre|obrázok|fotku)? ?(?:zväčš\w+|zobraz\w+)\b.{0,30}"
                r"|\+?\d+ (?:foto|fotiek|fotografií|fotky)(?: v galérii)?",
            ),
            "bg": (
                r"(?:илюстративна|архивна|символична|илюстрационна) (?:снимка|фотография)(?: ?[/|,.(-] ?.{2,50})?"
                r"|снимката е (?:илюстративна|архивна)|снимка ?[:-] ?(?:илюстративна|архив\w*|личен архив|pixabay|istock|бта"
                r"|бгнес)\b.{0,40}",
                r"(?:виж|вижте|разгледайте|разгледай|към) (?:цялата |всички )?(?:галерия\w*|снимки\w*|фотогалерия\w*)"
                r"(?: ?\(?\d+\)?)?|\d+ снимки",
                r"(?:кликнете|натиснете|щракнете)[^.!?]{0,30}(?:уголеми\w*|увелич\w+|по-голям)\w*.{0,20}",
            ),
            "sr": cyrillic(
                r"(?:fotografija|foto|slika) (?:je )?(?:ilustracija|ilustrativna|simbolična|simbolicna|iz arhive|arhivska)"
                r"(?: ?[/|,.(-] ?.{2,50})?|(?:ilustrativna|ilustracijska|simbolična|arhivska) (?:fotografija|slika)"
                r"(?: ?[/|,.(-] ?.{2,50})?|ilustracija(?: ?[/|] ?.{2,50}| ?\(.{2,50}\))?",
                r"(?:pogledajte|pogledaj|otvori|vidi|prikaži) (?:celu |cijelu |sve )?(?:galeriju|fotografije|fotogaleriju|slike)"
                r"(?: ?\(?\d+\)?)?|(?:galerija|fotogalerija) ?\(?\d+.{0,16}|\d+ (?:fotografija|slika|fotografije)",
                r"(?:kliknite|klikni)[^.!?]{0,30}(?:uveća\w+|poveća\w+|veću)\b.{0,20}",
            ),
            "sl": (
                r"(?:fotografija|foto|slika) je (?:simbolična|arhivska|ilustrativna)\b.{0,60}"
                r"|(?:simbolična|arhivska) (?:fotografija|slika)(?: ?[/|,.(-] ?.{2,50})?",
                r"(?:poglejte|oglejte si|odpri|prikaži) (?:celotno |vse )?(?:galerijo|fotografije|fotogalerijo|slike)"
                r"(?: ?\(?\d+\)?)?|\d+ fotografij\w?",
                r"(?:kliknite|klikni)[^.!?]{0,30}poveča\w+\b.{0,20}",
            ),
            "ru": (
                r"(?:иллюстративное|архивное|символическое) (?:фото|изображение)(?: ?[/|,.(-] ?.{2,50})?"
                r"|фото (?:носит )?(?:иллюстративн\w+|архивное|для иллюстрации)(?: характер)?"
                r"|изображение (?:носит )?иллюстративн\w+(?: характер)?",
                r"(?:смотреть|посмотреть|открыть|перейти в|все) (?:все |всю )?"
                r"(?:фото|фотографии|фотогалере\w+|галере\w+|медиабанк)(?: ?\(?\d+\)?)?|\d+ фото(?:графи\w+)?",
                r"(?:нажмите|кликните)[^.!?]{0,30}(?:увелич\w+|приблиз\w+)\b.{0,20}|© .{2,60} перейти в (?:медиабанк|фотобанк)",
            ),
            "uk": (
                r"(?:ілюстративне|архівне|символічне) (?:фото|зображення)(?: ?[/|,.(-] ?.{2,50})?"
                r"|фото (?:має |носить )?(?:ілюстративн\w+|архівне|для ілюстрації)(?: характер)?",
                r"(?:дивитися|переглянути|відкрити|перейти до|усі|всі) (?:усі |всі |всю )?"
                r"(?:фото|фотографії|фотогалере\w+|галере\w+)(?: ?\(?\d+\)?)?|\d+ фото(?:графі\w+)?",
                r"(?:натисніть|клікніть)[^.!?]{0,30}(?:збільш\w+|наблиз\w+)\b.{0,20}",
            ),
        },
    ),
    Rule(
        "caption.source_slavic", "caption",
        why="Where a picture comes from, as sites label it: 'Cover photo: Getty Images', 'Image source, Reuters'.",
        max_chars=110, full_stop=False,
        patterns={
            "pl": (
                r"(?:źródło (?:zdjęcia|zdjęć|grafiki|obrazu|fotografii)(?: (?:głównego|tytułowego|okładki|na okładce))?"
                r"|(?:zdjęcie|grafika|fot\.|foto) (?:główne|tytułowe|na okładce)|autor (?:zdjęcia|zdjęć|fotografii))"
                r" ?[:,] ?.{2,80}",
            ),
            "cs": (
                r"(?:zdroj (?:fotografie|fotografií|foto|obrázku|snímku|fotky)"
                r"|(?:úvodní|titulní|náhledov\w+) (?:foto|fotka|fotografie|snímek|obrázek)"
                r"|autor (?:fotografie|fotografií|foto|snímku)) ?[:,] ?.{2,80}",
            ),
            "sk": (
                r"(?:zdroj (?:fotografie|fotografií|foto|obrázku|snímky|fotky)"
                r"|(?:úvodn|titul|náhľadov)\w+ (?:foto|fotka|fotografia|snímka|obrázok)"
                r"|autor (?:fotografie|fotografií|foto|snímky)) ?[:,] ?.{2,80}",
            ),
            "bg": (
                r"(?:източник на (?:снимката|изображението|снимките)|(?:заглавна|водеща|корична) снимка"
                r"|автор на (?:снимката|снимките)) ?[:,] ?.{2,80}",
            ),
            "sr": cyrillic(
                r"(?:izvor (?:fotografije|slike|fotografija|foto)|(?:naslovna|glavna) (?:fotografija|slika)"
                r"|autor (?:fotografije|fotografija|slike)) ?[:,] ?.{2,80}",
            ),
            "sl": (
                r"(?:vir (?:fotografije|slike|fotografij)|(?:naslovna|glavna) (?:fotografija|slika)"
                r"|avtor (?:fotografije|fotografij|slike)) ?[:,] ?.{2,80}",
            ),
            "ru": (
                r"фото (?:и текст )?автор(?:а|ов)(?: (?:текста|статьи|материала))?",
                r"(?:источник (?:фото|фотографии|изображения|снимка)|(?:обложка|фото на обложке|заглавное фото|фото на превью)"
                r"|автор (?:фото|фотографии|снимка)) ?[:,] ?.{2,80}",
            ),
            "uk": (
                r"фото (?:й текст |та текст )?автор(?:а|ки|ів)(?: (?:тексту|статті|матеріалу))?",
                r"(?:джерело (?:фото|фотографії|зображення|світлини)"
                r"|(?:обкладинка|фото на обкладинці|головне фото|титульне фото|заголовне фото)"
                r"|автор(?:ка)? (?:фото|фотографії|світлини)) ?[:,] ?.{2,80}",
            ),
        },
    ),
)
