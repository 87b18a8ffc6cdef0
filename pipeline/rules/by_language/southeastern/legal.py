"""Rights, notices and disclaimers, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

REUSE = Rule(
    "legal.reuse_southeastern", "legal",
    why="Who may reuse the text, whose opinion it is, that it is no advice: the site on the text, below it.",
    match="start", max_chars=500, where="tail", quotable=True,
    patterns={
        "ro": (
            r"(?:informațiile|articolele|textele|conținutul|materialele|fotografiile|preluarea|reproducerea|copierea)\b"
            r"[^.!?]{0,120}(?:pot fi preluat\w*|poate fi preluat\w*|preluat\w* (?:doar|numai)|limita a|citarea sursei"
            r"|link activ|interzis\w*|acord\w*(?= (?:scris|redac|autor|prealabil|expres|edit)|\W*\Z)|drepturi\w* de autor)"
            r"\w*",
            r"(?:toate )?drepturile (?:de autor )?(?:sunt )?rezervate",
            r"(?:acest articol|textul|opiniile|informațiile|părerile|opinia)\b[^.!?]{0,70}"
            r"(?:nu (?:reprezintă|înlocui\w+|constituie|reflectă|exprimă)|aparțin"
            r"|caracter (?:informativ|pur informativ|strict informativ)|scop informativ)\w*",
        ),
        "hu": (
            r"(?:a cikk|cikkeink|a tartalom|az oldalon|tartalmaink|minden tartalom|az írás)\b[^.!?]{0,70}"
            r"(?:másodközl\w+|felhasznál\w*|írásos engedély\w*|engedélyével|szerzői jog\w*(?! (?:pert|vit))|átvétel\w*"
            r"|idéz\w+)\w*",
            r"(?:minden jog fenntartva|a szerzői jogok(?=.{0,40}(?:fenntart|védel|szerkesztőség|lapunk)))\b",
            r"(?:a cikk\w*|a szerző|az írás|az itt|az oldalon|a véleménycikk\w*|a vélemények?|a leírtak|az információk)\b"
            r"[^.!?]{0,80}(?:nem (?:minősül\w*|helyettesít\w*|feltétlenül|tükröz\w*|tekinthető\w*)|tájékoztató jellegű\w*"
            r"|saját vélemény\w*|a szerző vélemény\w*)\w*",
        ),
        "el": (
            r"(?:απαγορεύεται|επιτρέπεται) (?:αυστηρά )?(?:η )?"
            r"(?:αναδημοσίευση|(?:αναπαραγωγή|αντιγραφή|χρήση)"
            r"(?=[^.;]{0,120}(?:κειμ|περιεχομ|άρθρ|υλικ|ιστ[οό]|site|πηγ|δημοσίευ|ολική|μέρους)))\w*",
            r"(?:αναδημοσίευση|αναπαραγωγή (?:ή |και |του (?:περιεχομ|κειμ|άρθρ|υλικ)|των (?:κειμ|άρθρ|φωτογρ))\w*)\b"
            r"[^.!;]{0,70}(?:επιτρέπεται|απαγορεύεται|άδεια|πηγή|σύνδεσμο|link)\w*",
            r"(?:με επιφύλαξη παντός|όλα τα δικαιώματα"
            r"|τα πνευματικά δικαιώματα (?:(?:του|των|όλων) (?:κειμέν|άρθρ|περιεχομ|φωτογρ|site|ιστ[οό]|παρόντος|υλικ)"
            r"|ανήκουν στο(?:ν εκδότη| site|ν ιστ[οό]))\w*)\b",
            r"(?:το άρθρο|το κείμενο|οι πληροφορίες|οι απόψεις|το περιεχόμενο|τα κείμενα|η άποψη)\b[^.!;]{0,80}"
            r"(?:ενημερωτικό χαρακτήρα|δεν (?:υποκαθιστ\w+|αποτελ\w+|αντικαθιστ\w+|εκφράζουν|απηχούν"
            r"|(?:συμπίπτουν|ταυτίζονται) (?:απαραίτητα|αναγκαστικά|με (?:τις|την|τη) (?:απόψ|θέσ|άποψ)))|απηχούν|εκφράζουν"
            r"|ανήκουν στον|του συντάκτη|προσωπικές)\w*",
        ),
        "tr": (
            r"(?:kaynak gösteril\w+|izinsiz|izin alınmadan|yazılı izin)\b[^.!?]{0,80}"
            r"(?:(?:alıntılan|kullanıl|kopyalan|yayınlan|yayımlan|çoğaltıl)a?m?a\w*maz\w*"
            r"|(?:alıntılan|kullanıl|kopyalan|yayınlan|yayımlan|çoğaltıl)[ae]maz\w*|alıntı yapıl\w+|yasak\w*)",
            r"(?:bu|sitede|sitemizde|köşe yazı\w*|burada|haberde)\b[^.!?]{0,40}"
            r"(?:yer alan|yayınlanan|belirtilen|içerik\w*|yazı\w*|görüş\w*)\b[^.!?]{0,70}"
            r"(?:yazara|yazarına|yazarın\w*|yatırım (?:danışmanlığı|tavsiyesi)|bilgilendirme amaç\w*|tıbbi|doktor\w*"
            r"|hekim\w*|sorumlu\w*|yansıtmay\w*|yayın politika\w*|tavsiye niteliğ\w*)\w*",
            r"(?:yazıda|yazılarda|köşede) (?:yer alan|ifade edilen) (?:görüş|fikir)\w*",
            r"(?:tüm|bütün|her) hakları? (?:saklıdır|.{2,30} aittir)\w*",
        ),
    },
    unless=(r"<told>", SAID,), needs=("closing",),
)

ADVICE = Rule(
    "legal.advice_southeastern", "legal",
    why="No advice to invest, signed texts are their authors' own, who is behind a paid text.",
    match="start", max_chars=320,
    patterns={
        "ro": (
            r"(?:articolul|textul|materialul|conținutul|informațiile|acest (?:articol|material|text))\b[^.!?]{0,60}nu "
            r"(?:reprezintă|constituie|sunt|este)\b[^.!?]{0,40}(?:recomand|sfat|consultanț|consiliere)\w*[^.!?]{0,30}"
            r"(?:investi|financiar|medical|juridic|cumpăr)\w*",
            r"(?:opiniile|părerile|textele semnate)\b[^.!?]{0,60}(?:aparțin|reprezintă|exprimă)\b[^.!?]{0,50}"
            r"(?:autor|nu (?:neapărat )?(?:pe cele|poziția|punctul))\w*[^.!?]{0,60}(?:redacți|publicați|site)?\w*",
        ),
        "hu": (
            r"(?:jogi nyilatkozat|figyelmeztetés|felelősségkizárás)\b ?:? ?[^!?]{0,80}"
            r"(?:nem minősül|nem tekinthető|nem jelent)\w*[^!?]{0,60}(?:befektetési|pénzügyi|vétel|ajánl|tanács)\w*",
            r"(?:a |az )?(?:fenti|cikk|írás|fentiek|tartalom|elemzés|anyag|leírtak)\w*[^.!?]{0,40}"
            r"(?:nem minősül|nem tekinthető|nem jelent)\w*[^.!?]{0,40}(?:befektetési|pénzügyi|orvosi|jogi) "
            r"(?:tanács|ajánlás|ajánlat|tanácsadás)\w*",
            r"(?:a |az )?(?:írás|cikk|vélemény|publicisztika|kommentár)\w*[^.!?]{0,30}(?:a szerző\w*|szerzőjük) "
            r"(?:saját |álláspont|vélemény)[^.!?]{0,40}(?:tükröz|szerkesztőség|nem feltétlenül)\w*",
        ),
        "el": (
            r"(?:τα|οι) (?:ενυπόγραφα|απόψεις|γνώμες|υπογεγραμμένα|κείμενα γνώμης)\b[^.!;]{0,40}(?:κείμενα |άρθρα )?"
            r"[^.!;]{0,20}(?:εκφράζουν|απηχούν|ανήκουν|δεν (?:υιοθετούνται|εκφράζουν|απηχούν))\b[^.!;]{0,80}"
            r"(?:συντακτ|συγγραφ|αρθρογράφ|ιστοτόπου|ιστοσελίδ|site|εφημερίδ|συντακτών)\w*",
            r"(?:το (?:παρόν|άρθρο|κείμενο)|οι πληροφορίες|τα ανωτέρω|το περιεχόμενο)\b[^.!;]{0,60}(?:δεν αποτελ|δεν συνιστ)"
            r"\w+\b[^.!;]{0,40}(?:επενδυτικ|σύσταση|συμβουλή|προτροπή|ιατρικ)\w*",
        ),
        "tr": (
            r"(?:burada yer alan )?yatırım bilgi,? yorum ve tavsiye\w*[^!?]{0,100}(?:yatırım danışmanlığı)\b[^!?]{0,80}",
            r"(?:bu )?(?:yazı|haber|içerik|makale|bilgi|yorum|veri)\w*[^.!?]{0,50}"
            r"(?:yatırım tavsiyesi|yatırım danışmanlığı|tıbbi tavsiye)\w*[^.!?]{0,30}(?:değildir|içermez|taşımaz)\.?\Z",
            r"(?:köşe yazıları\w*|yazıların|yazılardaki|yayınlanan (?:yazı|yorum)\w*)\b[^.!?]{0,50}"
            r"(?:sorumluluğu?|görüşler\w*)\b[^.!?]{0,30}(?:yazar\w*|ait|bağlamaz)\b",
        ),
    },
    unless=(r"<told>", SAID, r"(?:tribunal|bíróság|δικαστήρι|mahkeme|törvény|νόμος|yargıtay)\w*"),
)
