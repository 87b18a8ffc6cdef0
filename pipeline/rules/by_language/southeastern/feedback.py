"""Calls to write in, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

WRITE_US = Rule(
    "feedback.write_us_southeastern", "feedback",
    why="A fault in the text or a story to tell, and the way to the newsroom.",
    match="start", max_chars=320, sentences=True,
    patterns={
        "ro": (
            r"(?:ai (?:găsit|observat|văzut|fost|o|informații|un)|ați (?:găsit|observat|văzut|fost)|aveți|știi|vrei să)\b"
            r"[^?]{0,90}\?(?=.{0,140}(?:-ne\b|\bne\b|nekünk|minket|bennünket|szerkeszt|redac|@|\bbize\b|\bμας\b|σύνταξη"
            r"|whatsapp|viber)) ?.{0,40}(?:scrie|trimite|sună|contact|spune|semnal|anunț)\w*",
            r"(?:scrie-ne|scrieți-ne|trimite-ne|trimiteți-ne|contactează-ne|contactați-ne|semnalează)\b[^.!?]{0,70}"
            r"(?:@|e-?mail|adresa|whatsapp|foto|video|știr\w+|greșeal\w+|subiect\w*|redacți\w+|informați\w+)\w*",
            r"dacă (?:ai|ați|știi|vrei|aveți)\b[^.!?]{0,70}(?:scrie-ne|trimite-ne|scrieți-ne|trimiteți-ne|contactează-ne"
            r"|sună-ne)\w*",
        ),
        "hu": (
            r"(?:küldj|küldjön|küldje|küldd|írj|írjon|írd meg|írja meg|jelezd|jelezze)\b[^.!?]{0,60}"
            r"(?:nekünk\b(?! (?:fontos|kedves|való|tetsző))|szerkesztőség\w*|hírt\b|sztorit|.{0,40}@)[^!?]{0,60}",
            r"(?:hibát (?:talált|találtál)|elírást|van (?:egy )?(?:jó )?(?:sztorija|sztorid|témája|témád|híre)|látott|láttál"
            r"|szemtanúja)\b[^?]{0,60}\?(?=.{0,140}(?:-ne\b|\bne\b|nekünk|minket|bennünket|szerkeszt|redac|@|\bbize\b"
            r"|\bμας\b|σύνταξη|whatsapp|viber)) ?.{0,60}(?:írj|küld|jelez|hívj|szólj|ossza)\w*",
            r"ha (?:hibát|van|tud|szeretn|elírást)\w*\b[^.!?]{0,80}"
            r"(?:írjon nekünk|írj nekünk|küldje el nekünk|küldd el nekünk|jelezze|jelezd|keressen minket|keress minket)\w*",
        ),
        "el": (
            r"(?:εντοπίσατε|βρήκατε|είδατε|έχετε|γνωρίζετε|είστε|παρατηρήσατε|θέλετε)\b[^;?]{0,90}[;?]"
            r"(?=.{0,140}(?:-ne\b|\bne\b|nekünk|minket|bennünket|szerkeszt|redac|@|\bbize\b|\bμας\b|σύνταξη|whatsapp|viber))"
            r" ?.{0,40}(?:επικοινων|στείλτε|γράψτε|ενημερώστε|πείτε|καλέστε|μοιραστείτε)\w*",
            r"(?:στείλτε|γράψτε|στείλε) (?:μας\b|μου\b(?=[^.!;]{0,70}@))[^.!;]{0,70}"
            r"(?:@|e-?mail|φωτογραφί\w+|βίντεο|είδηση|μήνυμα|viber|καταγγελί\w+|ιστορία)\w*",
            r"(?:επικοινωνήστε|επικοινωνία) (?:μαζί μας|με τη σύνταξη|με τον συντάκτη)\w*",
            r"αν (?:έχετε|εντοπίσατε|γνωρίζετε|είστε)\b[^.!;]{0,70}(?:στείλτε μας|γράψτε μας|επικοινωνήστε|ενημερώστε μας)"
            r"\w*",
        ),
        "tr": (
            r"[^.!?]{0,70}(?:hata|yanlış|tanık|haber|ihbar|fotoğraf|video|görüntü)\w*[^.!?]{0,50}"
            r"(?:\? ?.{0,30}(?:bize|bildir|yaz|gönder|ulaş)"
            r"|(?:bize|editörlerimize|whatsapp hattı\w*) (?:bildirin|yazın(?! sıca| baş| son| ort)|gönderin|ulaştırın|ulaşın"
            r"|iletin)\b)\w*",
            r"bize (?:ulaşın|yazın|bildirin|gönderin)\b[^.!?]{0,60}",
            r"(?:haber |whatsapp )?ihbar hattı(?:mız)?\b ?[:-]?.{0,60}\Z",
            r"(?:editöre|editörlere|yazara) (?:ulaş|yaz|mesaj|e-?posta)\w*",
        ),
    },
    unless=(r"<told>", SAID,),
)

LINE = Rule(
    "feedback.line_southeastern", "feedback",
    why="The newsroom's line for what readers have seen: 'Tip line: send news, photos and videos to our WhatsApp'.",
    match="start", max_chars=220, where="edge",
    patterns={
        "ro": (
            r"(?:linia redacției|contact redacție|trimite o știre|fii reporter|telverde|ponturi) ?[:?–-].{0,120}"
            r"(?:redacți\w+|@|whatsapp|ne\b).{0,60}",
        ),
        "hu": (
            r"(?:forródrót|küldje be hírét|küldj hírt|szerkesztőségi vonal|olvasói vonal|legyél riporter) ?[:!?–-].{0,120}"
            r"(?:szerkeszt\w+|@|viber\w*|whatsapp\w*|nekünk).{0,60}",
        ),
        "el": (
            r"(?:γραμμή καταγγελιών|στείλτε το θέμα σας|επικοινωνία με τη σύνταξη|γίνε ρεπόρτερ|γίνετε ρεπόρτερ)"
            r" ?[:!?–-].{0,120}(?:σύνταξη\w*|@|viber|whatsapp|\bμας\b).{0,60}",
        ),
        "tr": (
            r"(?:ihbar hattı|whatsapp (?:ihbar|haber) hattı|haber hattı|haber ihbar|bize ulaşın|muhabirimiz olun)"
            r" ?[:!?–-] ?.{0,120}(?:whatsapp\w*|@|hattımız\w*|bize|gönder\w*).{0,60}",
        ),
    },
    unless=(r"<told>", SAID, r"(?:poliți|rendőr|αστυνομί|polis|jandarma|zabıta|belediye)\w*"),
)
