"""Players, widgets and controls, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

WIDGETS = Rule(
    "navigation.widgets_southeastern", "navigation",
    why="Players, polls, live pages and letter sizes: 'Listen to the article 1x 0:00 / 6:14', 'Text size A- A A+'.",
    max_chars=150, full_stop=False, needs=("unmarked",),
    patterns={
        "ro": (
            r"(?:sondaj|vot) ?:? ?.{0,90}(?:votează|vezi rezultatele|votați|voturi.{0,12})",
            r"(?:ascultă|ascultați|redă)(?: (?:articolul|știrea|textul|acest|podcastul))*"
            r"(?: ?\(?[\d:/ x,.]+(?:min\w*\.?)?\)?)?",
            r"live[^.!?]{0,40}(?:minut cu minut|încheiat|actualizare|reîncarcă)"
            r"|(?:dimensiune|mărime) (?:text|font)[^.]{0,12}",
        ),
        "hu": (
            r"(?:szavazás|szavazz|kérdés) ?:? ?.{0,90}(?:szavazok|szavazz|eredmény\w*|szavazat\w*.{0,12}|szavazás lezárult)",
            r"(?:hallgassa|hallgasd) meg(?: (?:a cikket|ezt|a hírt|az|podcastunkat|interjúnkat))*!?"
            r"(?: ?\(?[\d:/ x,.]+(?:perc)?\)?)?|(?:cikk )?meghallgatás\w*(?: ?[\d:/ x,.]+)?|lejátszás(?: ?[\d:/ x,.]+)?",
            r"(?:élő|percről percre)[^.!?]{0,40}(?:közvetítés|véget ért|frissít\w*|lezár\w*)|betűméret[^.]{0,12}",
        ),
        "el": (
            r"(?:δημοσκόπηση|ψηφοφορία) ?:? ?.{0,90}(?:ψηφίστε|(?:δείτε|προβολή)(?: τα)? αποτελέσμα\w+|ψήφοι.{0,12})",
            r"(?:ακούστε|άκουσε)(?: (?:το|άρθρο|την|είδηση|αυτό|κείμενο|podcast))*(?: ?\(?[\d:/ x,.]+(?:λεπτ\w*)?\)?)?",
            r"live[^.!;]{0,40}(?:λεπτό προς λεπτό|ολοκληρώθηκε|ανανέωση)|μέγεθος (?:γραμματοσειράς|κειμένου)[^.]{0,12}",
        ),
        "tr": (
            r"(?:anket|oylama) ?:? ?.{0,90}(?:oy ver|oy kullan|oyla|sonuçları gör|toplam oy.{0,12})",
            r"(?:haberi|yazıyı|makaleyi|bu haberi|sesli) (?:dinle|dinleyin|oku)(?: ?\(?[\d:/ x,.]+(?:dk\.?)?\)?)?",
            r"(?:canlı|dakika dakika)[^.!?]{0,40}(?:anlatım|sona erdi|yenile|güncellen\w*)"
            r"|(?:yazı|metin|punto) (?:boyutu|tipi)[ a+-]{0,12}",
        ),
    },
    unless=(r"<told>", SAID,),
)

LIVE = Rule(
    "navigation.live_southeastern", "navigation",
    why=(
        "Players with clocks, and the furniture of live pages: 'Listen to the "
        "news 0:00', 'LIVE Minute by minute', 'click here to refresh'."
    ),
    max_chars=130, full_stop=False, needs=("unmarked",),
    patterns={
        "ro": (
            r"(?:update|live|live text|live video|liveblog|acum)"
            r"(?:[ |:–-]+(?:update|live|text|video|liveblog|blog|minut cu minut|acum)){1,3}\b",
            r"(?:live|în direct|live text|urmărim)\b[ :|–-]{0,3}.{0,40}"
            r"(?:minut (?:cu|de) minut|ultimele (?:informații|noutăți|evoluții)|refresh|actualizează|reîncarcă"
            r"|se actualizează).{0,40}",
            r"(?:ascultă|ascultați|redă) (?:\S+ )?(?:articolul|știrea|textul|podcastul)"
            r"(?:[ :(]{1,3}(?:\d+ ?min\w*\.?(?: ?\d+ ?s\w*\.?)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
            r"(?:videoclipul|playerul|video) se încarcă\b.{0,40}",
        ),
        "hu": (
            r"(?:percről percre|élőben|élő közvetítés|élő(?! \w)|tudósításunk)\b[ :|–-]{0,3}.{0,30}"
            r"(?:frissít\w+|frissül|percről percre|kattints\w*|követjük|legfrissebb|közvetítés).{0,50}",
            r"(?:hallgassa|hallgasd|hallgatom|hallgatás)(?: meg)? (?:a |az )?(?:cikket|írást|híreket|podcastot|szöveget)"
            r"(?:[ :(]{1,3}(?:\d+ ?perc(?: ?\d+ ?mp)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
            r"(?:a videó|a lejátszó) (?:betöltése|betöltődik|tölt)\b.{0,30}",
        ),
        "el": (
            r"(?:λεπτό προς λεπτό|λεπτό με λεπτό|live|ζωντανά)\b[ :|–-]{0,3}.{0,30}"
            r"(?:λεπτό (?:προς|με) λεπτό|εξελίξεις|ενημέρωση|ανανέωση|live|τελευταία νέα).{0,40}",
            r"(?:ακούστε|άκουσε|ακρόαση) (?:το |την )?(?:άρθρο|κείμενο|είδηση|podcast|άρθρου)"
            r"(?:[ :(]{1,3}(?:\d+ ?λεπτ\w*(?: ?\d+ ?δευτ\w*)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
            r"(?:το βίντεο|το player) φορτώνει\b.{0,30}",
        ),
        "tr": (
            r"(?:dakika dakika|canlı anlatım|canlı blog|canlı)\b[ :|–-]{0,3}.{0,30}"
            r"(?:gelişmeler|dakika dakika|yenile\w*|güncel\w+|takip ediyoruz).{0,40}",
            r"(?:haberi|yazıyı|makaleyi|içeriği|metni) (?:sesli )?(?:dinle|dinleyin|dinlemek için tıklayın)"
            r"(?:[ :(]{1,3}(?:\d+ ?(?:dk|dakika)(?: ?\d+ ?sn?\w*)?|\d+:\d\d(?: ?/ ?\d+:\d\d)?)\)?)?",
            r"(?:video|oynatıcı) yükleniyor\b.{0,30}",
        ),
    },
    unless=(r"<told>", SAID, r"\?\Z"),
)
