"""Lines of who and when, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

TIMES = Rule(
    "byline.times_southeastern", "byline",
    why="When it was published or updated and how long it takes to read.",
    max_chars=150, where="edge", full_stop=False,
    patterns={
        "ro": (
            r"(?:timp|durată) de citire ?:? ?(?:~ ?|circa )?<n> ?min\w*\.?.{0,30}|<n> ?min\w*\.? (?:de )?(?:citire|citit)",
            r"(?:data publicării|publicat\w*|actualizat\w*|ultima actualizare|data actualizării|postat) ?:? ?"
            r"(?:pe |la |în |acum )?(?:azi|ieri|acum|<n> \w+|\d).{0,90}",
        ),
        "hu": (
            r"(?:olvasási idő|olvasási ideje) ?:? ?(?:kb\. ?|~ ?)?<n> ?perc.{0,20}|<n> ?perc(?:es)? olvas(?:ás|mány|nivaló)",
            r"(?:megjelent|frissítve|utolsó frissítés|közzétéve|publikálva|módosítva|frissült|létrehozva) ?:? ?"
            r"(?:ma|tegnap|<n> \w+|\d).{0,80}",
        ),
        "el": (
            r"(?:.{2,24}, )?(?:χρόνος ανάγνωσης|ανάγνωση) ?:? ?(?:περίπου )?<n> ?(?:λεπτ\w+|λ|')?.{0,20}"
            r"|<n> ?(?:λεπτ\w+|') ανάγνωση\w*",
            r"(?:.{2,24}, )?(?:δημοσιεύτηκε|δημοσιεύθηκε|τελευταία (?:ενημέρωση|τροποποίηση)|ενημερώθηκε"
            r"|ημερομηνία δημοσίευσης|δημοσίευση) ?:? ?(?:στις |σήμερα|χθες|πριν|\d).{0,80}",
        ),
        "tr": (
            r"(?:okuma|okunma) süresi ?:? ?(?:yaklaşık |~ ?)?<n> ?(?:dk|dakika)\w*\.?.{0,20}"
            r"|<n> ?(?:dk|dakika)\w*\.? (?:okuma|okunma).{0,12}",
            r"(?:yayınlanma|yayımlanma|giriş|güncelleme|son güncelleme|güncellenme|güncellendi|oluşturulma|yayınlandı)"
            r"(?: (?:tarihi|zamanı))? ?:? ?(?:bugün|dün|<n> \w+ önce|\d).{0,90}",
        ),
    },
)

READING = Rule(
    "byline.reading_southeastern", "byline",
    why=(
        "How long the text takes to read, when it was published: 'You will "
        "read this text in 4 minutes', 'today 10:15, updated 12:40'."
    ),
    max_chars=110, where="head", full_stop=False,
    patterns={
        "ro": (
            r"(?:timp (?:de citire|de lectură|estimat)|citești (?:articolul )?în|durata lecturii|lectură de) ?:? ?"
            r"(?:aproximativ |aprox\. |circa )?\d{1,3} ?min\w*\.?",
            r"\d{1,2} ?min\w*\.? (?:de citit|de lectură|citire|lectură)",
            r"(?:azi|astăzi|ieri),? (?:la |ora )?<clock>"
            r"(?:[,|•· ]+(?:actualizat\w*|ultima actualizare) ?:? ?(?:azi,? |astăzi,? |ieri,? )?<when>)?",
        ),
        "hu": (
            r"(?:a cikk |ezt a cikket )?(?:elolvasása|elolvasható|olvasási idő|olvasásához)\b ?:? ?"
            r"(?:kb\. |körülbelül |mintegy )?\d{1,3} ?perc\w*(?: alatt)?",
            r"\d{1,2} ?perc(?:es)? (?:olvasás|olvasnivaló|olvasási idő)",
            r"(?:ma|tegnap),? <clock>(?:[,|•· ]+(?:frissít\w+|módosít\w+) ?:? ?(?:ma,? |tegnap,? )?<when>)?",
        ),
        "el": (
            r"(?:χρόνος (?:ανάγνωσης|διαβάσματος)|διαβάζεται σε|ανάγνωση) ?:? ?(?:περίπου )?\d{1,3} ?(?:λεπτ\w+|λ\.|')",
            r"\d{1,2} ?(?:λεπτ\w+|λ\.|') (?:ανάγνωσης|ανάγνωση|διάβασμα)",
            r"(?:σήμερα|χθες|χτες),? (?:στις )?<clock>"
            r"(?:[,|•· ]+(?:ενημερώθηκε|τελευταία ενημέρωση|ανανεώθηκε) ?:? ?(?:σήμερα,? |χθες,? )?(?:στις )?<when>)?",
        ),
        "tr": (
            r"(?:okuma süresi|tahmini okuma süresi|okunma süresi|bu (?:yazıyı|haberi)) ?:? ?(?:yaklaşık |ortalama )?"
            r"\d{1,3} ?(?:dk|dakika\w*)\.?(?: okuyabilirsiniz)?",
            r"\d{1,2} ?(?:dk|dakika\w*)\.? (?:okuma|okuma süresi|okunur)",
            r"(?:bugün|dün),? <clock>(?:[,|•· ]+(?:güncelle\w+|son güncelle\w+) ?:? ?(?:bugün,? |dün,? )?<when>)?",
        ),
    },
)
