"""Lines of dates: which of the days on them is that of publication, and which that of a change, by the words before them."""

from __future__ import annotations

import re

from pipeline.metadata import dates

CHANGED = re.compile(
    r"updat|modif|edited(?! by)|changed|revised|aktuali[sz]|g[eu]änder|mise? à jour|actuali[sz]|aggiorna|atuali[sz]|"
    r"última alteração|bijgewerkt|gewijzigd|aangepast|za?ktuali[sz]|zmodyfik|zmieni|upraven|обнов|онов|измен[её]н|змінен|промен|"
    r"oppdat|uppdat|opdater|ændret|endret|ändrad|güncel|değiştir|päivite|muokat|friss[íi]t|módos[íi]t|ažurir|izmen|posodob|ажурир|"
    r"измењ|ενημ[έε]ρω|τροποπ|đã sửa|cập nhật|diperbarui|dimutakhirkan|dikemas|muudet|uuenda|atjaun|atnauj|atnaujin|"
    r"تحديث|عدل|تعديل|به[‌ -]?روز|ویرایش|اپ ?ڈیٹ|עודכן|עדכון|अपडेट|अद्यतन|আপডেট|হালনাগাদ|புதுப்பி|อัปเดต|ปรับปรุง|แก้ไข|"
    r"更新|修改|修正|改訂|수정|변경|업데이트|stand(?: ?:| vom| am|(?= \d))|redigeret",
    re.I,
)
"""Says of a date that the page was changed on it."""
ISSUED = re.compile(
    r"publi|posted|created|erschien|veröff|erstellt|online seit|mis en ligne|"
    r"par[ue]+ le|créé|cread[oa]|cria(?:do|da)|creat[oa]\b|"
    r"opubl|gepubl|geplaatst|pubbl|опубл|создан|створен|dodan[oey]|utworzon|vydán|vytvořen|zverejnen|közzét|megjelen|létrehoz|"
    r"offentlig|udgivet|oprettet|skapad|julkais|objav|објављ|δημοσ|αναρτ|giriş|yayın|đăng|xuất bản|terbit|tayang|avalda|paskelbt|"
    r"نشر|انتشار|شائع|פורסם|प्रकाशित|পাবলিশ|প্রকাশ|வெளியிட|เผยแพร่|"
    r"发布|發布|發佈|发表|發表|出版|刊登|公開|掲載|配信|投稿|입력|등록|승인|게재|발행",
    re.I,
)
CHECKED = re.compile(
    r"\b(?:last|next) (?:(?:medical|clinical|editorial)(?:ly)? )?review(?:ed)?\b|\breview due\b|"
    r"\bzuletzt (?:ge|über)prüft\b|\b(?:letzte|nächste) (?:über)?prüfung\b|"
    r"\b(?:dernière|prochaine) (?:relecture|vérification)\b|\b(?:última|próxima) (?:revisión|revisão)\b|\bultima revisione\b|"
    r"\blaatst (?:gecontroleerd|beoordeeld)\b",
    re.I,
)
"""Says of a date that somebody looked the page over on it, or will, which changes nothing."""
_LABEL = re.compile(f"(?P<checked>{CHECKED.pattern})|(?P<changed>{CHANGED.pattern})|(?P<issued>{ISSUED.pattern})", re.I)
_LABEL_CHARS = 40
_TOGETHER = 16
"""Characters between two labels that share a date: 'Published/updated:'."""


def split(text: str) -> tuple[list[str], list[str]]:
    """What a line says of publication and of change, each with its own date; a date that nothing labels is the publication's.

    The day of a review is neither's.

    >>> split("Published 4 May 2024, 10:00 | Updated: 5 May 2024")
    (['Published 4 May 2024, 10:00 |'], ['Updated: 5 May 2024'])
    >>> split("Published/updated: 5 May 2024")
    (['Published/updated: 5 May 2024'], [])
    >>> split("4 May 2024 | Last reviewed: 5 May 2024")
    (['4 May 2024 |'], [])
    """
    published: list[str] = []
    changed: list[str] = []
    labels = list(_LABEL.finditer(text))
    bounds = [*(label.start() for label in labels), len(text)]
    waiting: re.Match[str] | None = None
    for label, start, end in zip([None, *labels], [0, *bounds], bounds, strict=False):
        part = text[start:end]
        if label is None or label["issued"]:
            waiting = label if label is not None else waiting
        if dates.parse(part, "de") is None or (label is not None and label["checked"]):
            continue
        if label is None or label["issued"]:
            published.append(part.strip())
        elif waiting is not None and not published and label.start() - waiting.end() <= _TOGETHER:
            published.append(text[waiting.start() : end].strip())
        else:
            changed.append(part.strip())
    return published, changed


def is_check(label: str) -> bool:
    """Whether a label before a date ('Page last reviewed:') is one of reviews, or a short line has no other."""
    return len(label) <= 2 * _LABEL_CHARS and bool(CHECKED.search(label)) and not (CHANGED.search(label) or ISSUED.search(label))


def is_change(label: str) -> bool:
    """Whether a label before a date ('Last updated:', 'Aktualisiert am') is one of changes."""
    bare = len(label) <= _LABEL_CHARS and not any(map(str.isdigit, label))
    return bare and bool(CHANGED.search(label)) and not ISSUED.search(label)
