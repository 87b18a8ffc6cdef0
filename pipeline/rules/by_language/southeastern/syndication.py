"""Where a text comes from, and who may reprint it, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

SOURCE = Rule(
    "syndication.source_southeastern", "syndication",
    why="'Source: agency / site' below the story, where it was printed, who translated it.",
    match="start", max_chars=140, where="tail", full_stop=False, needs=("closing",),
    patterns={
        "ro": (
            r"surs[ae] ?: ?(?=\S).{2,70}\Z",
            r"(?:traducere(?:a)?|traducător) ?: ?(?=\S)\w*",
            r"(?:articol|text|material)(?:ul)? (?:a fost )?(?:publicat|apărut|preluat|tradus) (?:inițial |prima dată )?"
            r"(?:în|pe|din|de pe)\b",
        ),
        "hu": (
            r"forrás(?:ok)? ?: ?(?=\S).{2,70}\Z",
            r"fordí(?:totta|tás) ?: ?(?=\S)\w*",
            r"(?:a cikk|az írás|az interjú)\b.{0,30}(?:jelent meg|megjelent)\b",
        ),
        "el": (
            r"πηγ(?:ή|ές) ?: ?(?=\S).{2,70}\Z",
            r"(?:μετάφραση|απόδοση) ?: ?(?=\S)\w*",
            r"το (?:άρθρο|κείμενο) (?:δημοσιεύτηκε|δημοσιεύθηκε|πρωτοδημοσιεύτηκε)\b",
        ),
        "tr": (
            r"kaynak ?: ?(?=\S).{2,70}\Z",
            r"(?:çeviri|çeviren) ?: ?(?=\S)\w*",
            r"bu (?:yazı|makale|haber) (?:ilk (?:olarak|kez) )?.{2,40}(?:yayımlan|yayınlan)\w+",
        ),
    },
)

ISSUE = Rule(
    "syndication.issue_southeastern", "syndication",
    why="The issue on paper that the text is of, and an agency's notice on its news: 'First published in X no. 812'.",
    match="start", max_chars=260, where="tail",
    patterns={
        "ro": (
            r"(?:acest |prezentul )?(?:text|articol|articolul|textul|interviu|interviul|material|materialul)\w* a "
            r"(?:fost (?:publicat|preluat|tradus)|apărut)\b[^!?]{0,30}(?:inițial |prima dată |original )?"
            r"(?:în|de) [^,!?]{2,50}(?:nr\.?|numărul|ediția) ?\d[^,!?]{0,30}\Z",
            r"(?:mai multe|integral|textul integral|continuarea)\b[^.!?]{0,40}în (?:numărul|ediția) "
            r"(?:actual|tipărit|nou|de azi|curent|de luni|pe luna)\w*\b[^.!?]{0,50}",
        ),
        "hu": (
            r"(?:a |az )?(?:cikk|írás|interjú|szöveg) (?:eredetileg |először )?(?:a |az )?[^.!?]{2,50}"
            r"(?:\d{4}[./]|\d+\. szám|nyomtatott)[^!?]{0,40}(?:jelent meg|megjelent)\.?\Z",
            r"(?:bővebben|a teljes (?:cikk|interjú|írás)|a folytatás\w*)\b[^.!?]{0,40}"
            r"(?:friss|legújabb|nyomtatott|e heti|legfrissebb) (?:számában|számunkban|lapszám\w*|kiadás\w*)[^.!?]{0,40}",
            r"(?:az mti|a távirati iroda)\b[^.!?]{0,80}(?:szerzői jog|felhasznál|terjeszt|közlés)\w*[^.!?]{0,80}",
        ),
        "el": (
            r"(?:το )?(?:άρθρο|κείμενο|η συνέντευξη|ρεπορτάζ) (?:αυτό )?(?:δημοσιεύτηκε|δημοσιεύθηκε|πρωτοδημοσιεύτηκε)\b"
            r"[^!;]{0,40}(?:τεύχος|φύλλο|έντυπη|περιοδικό|εφημερίδα)[^!;]{0,60}",
            r"(?:περισσότερα|ολόκληρο|αναλυτικά|διαβάστε)\b[^.!;]{0,40}(?:στο|στην) "
            r"(?:νέο|τρέχον|κυριακάτικο|σημερινό|έντυπη|νέα) (?:τεύχος|φύλλο|έκδοση)\b[^.!;]{0,50}",
        ),
        "tr": (
            r"(?:\S+ ){0,3}(?:web sitesinde|ajansı|ajansının)\b[^!?]{0,40}"
            r"(?:abonelere sunulan|abonelerine sunulan|geçilen)\b[^!?]{0,30}haber\w*[^!?]{0,60}(?:yayım|yayın|değiştir|özet)"
            r"\w*",
            r"(?:bu )?(?:yazı|makale|haber|röportaj) (?:ilk (?:kez|olarak) )?[^.!?]{0,50}"
            r"(?:sayısında|nüshasında|baskısında|dergisinde)\b[^.!?]{0,20}(?:yayım|yayın)lan\w*",
            r"(?:devamı|tamamı|ayrıntılar)\b[^.!?]{0,40}(?:yeni|son|bu haftaki|basılı|bugünkü) "
            r"(?:sayımızda|sayısında|baskımızda|gazetede)\b",
            r".{0,40}ajansları tarafından (?:yayımlanan|yayınlanan|servis edilen|geçilen)\b[^!?]{0,60}haber\w*[^!?]{0,120}"
            r"(?:editör|sorumlu|muhatab|otomatik|müdahale)\w*[^!?]{0,80}",
        ),
    },
    unless=(r"<told>", SAID),
)
