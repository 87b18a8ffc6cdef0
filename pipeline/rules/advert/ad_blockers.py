"""The reader is asked to switch an ad blocker off."""

from __future__ import annotations

from pipeline.rules.model import Rule

AD_BLOCKER = Rule(
    "advert.ad_blocker", "advert",
    why="A site asks its reader to switch an ad blocker off.",
    match="part", max_chars=1200,
    unless=(
        r"(?:if|when|because|before|until) (?:the|a) (?:\w+ ){0,3}(?:page|form|payment|video|map|download|checkout)s?\b",
    ),
    patterns={
        "en": (
            r"(?:disabl\w+|turn(?:ing)? off|switch(?:ing)? off|whitelist\w*|allow(?:ing)?|paus\w+|deactivat\w+)[^.]{0,60}"
            r"(?:ad[ -]?block\w*|ads on (?:our|this)|our (?:site|website)[^.]{0,30}(?:ad[ -]?block\w*)|us in your ad)",
            r"ad[ -]?block(?:er|ing)?s?(?: software| detected| extension)?[^.]{0,60}"
            r"(?:detected|enabled|please|disabl\w+|turn(?:ed)? off|whitelist)",
            r"(?:we|our (?:site|website|outlet))[^.]{0,120}(?:rel(?:y|ies) (?:solely |only |mainly |entirely |primarily )?on"
            r"|funded by|supported by) (?:advertising|ad revenue|ads|advertisements?)",
            r"advertising on our site helps support",
        ),
        "de": (
            r"(?:adblocker|werbeblocker|ad-blocker)[^.]{0,80}(?:deaktivier\w+|ausschalten|abschalten|erkannt|aktiv\w*"
            r"|auszuschalten)",
            r"(?:deaktivier\w+|schalten sie)[^.]{0,60}(?:adblocker|werbeblocker|ad-blocker)",
        ),
        "fr": (
            r"(?:bloqueur|adblock\w*)[^.]{0,60}(?:publicités?|désactiv\w+|activé)|désactiv\w+[^.]{0,40}(?:bloqueur|adblock)",
        ),
        "es": (
            r"(?:bloqueador|adblock\w*)[^.]{0,60}(?:anuncios|publicidad|desactiv\w+|activado)"
            r"|desactiv\w+[^.]{0,40}(?:bloqueador|adblock)",
        ),
        "it": (
            r"(?:ad ?block\w*|blocco (?:degli )?annunci|blocca pubblicità)[^.]{0,60}(?:disattiv\w+|attivo|disabilit\w+)"
            r"|disattiv\w+[^.]{0,40}ad ?block",
        ),
        "pt": (
            r"(?:bloqueador|adblock\w*)[^.]{0,60}(?:anúncios|publicidade|desativ\w+|desligu\w+)"
            r"|desativ\w+[^.]{0,40}(?:bloqueador|adblock)",
        ),
        "nl": (
            r"(?:adblocker|advertentieblokkering)[^.]{0,60}(?:uitschakel\w+|uit te|zet|schakel|gedetecteerd)"
            r"|(?:zet|schakel)[^.]{0,40}adblocker",
        ),
        "pl": (
            r"(?:adblock\w*|blokow\w+ reklam)[^.]{0,60}(?:wyłącz\w*|wykryto|włączon\w*)"
            r"|wyłącz[^.]{0,40}(?:adblock|blokowanie reklam)",
        ),
        "ru": (r"(?:отключите|выключите)[^.]{0,40}(?:блокировщик|adblock)",),
        "uk": (r"(?:вимкніть|відключіть)[^.]{0,40}(?:блокувальник|adblock)",),
    },
)

AD_BLOCKER_ABROAD = Rule(
    "advert.ad_blocker_abroad", "advert",
    why="A site asks its reader to switch an ad blocker off: a blocker, and 'please' or 'switch off', to the reader.",
    match="part", max_chars=600,
    patterns={
        "cs": (
            r"(?:blokování reklam\w*|blokátor\w* reklam\w*|adblock\w*).{0,80}"
            r"(?:vypn\w+|vypnut\w+|používáte|zakaž\w+|deaktiv\w+|prosíme)",
            r"(?:používáte|máte zapnut\w+) (?:blokování|blokátor|adblock)\w*",
            r"prosíme[^.]{0,40}(?:vypnutí|vypněte)[^.]{0,30}(?:blokátor\w*|blokování|adblock\w*)",
        ),
        "sv": (
            r"(?:annonsblockerare|adblock\w*|reklamblockerare).{0,80}(?:stäng\w*|inaktiver\w*|aktiv\w*|använder)"
            r"|(?:stäng av|inaktivera)[^.]{0,40}(?:annonsblockerar\w*|adblock\w*)",
        ),
        "da": (
            r"(?:annonceblokering|adblock\w*|reklameblokering|ad-?blocker).{0,80}(?:slå|deaktiver\w*|aktiv\w*|bruger)"
            r"|(?:slå|deaktiver)[^.]{0,40}(?:annonceblok\w*|adblock\w*|ad-?blocker)",
        ),
        "no": (
            r"(?:annonseblokker\w*|adblock\w*|reklameblokker\w*).{0,80}(?:skru|slå|deaktiver\w*|bruker)"
            r"|(?:skru|slå|deaktiver)[^.]{0,40}(?:annonseblokk\w*|adblock\w*)",
        ),
        "fi": (
            r"(?:mainosten ?est\w+|mainosesto\w*|adblock\w*).{0,80}(?:poista|käytät|kytke|sammuta)\w*"
            r"|(?:poista|kytke)[^.]{0,40}mainoseston?\w*",
        ),
        "hu": (
            r"(?:reklámblokkoló\w*|hirdetésblokkoló\w*|adblock\w*).{0,80}(?:kapcsolja|kikapcsol\w*|használ|kérjük)"
            r"|kapcsolja ki[^.]{0,40}(?:reklámblokkoló|adblock)",
        ),
        "ro": (
            r"(?:folosești|folosiți|utilizezi|utilizați|am detectat|s-a detectat|dezactiv(?:ează|ați|ezi))\b[^.]{0,40}"
            r"(?:blocator\w*|ad-?block\w*)|(?:blocator\w*|ad-?block\w*).{0,60}"
            r"(?:dezactiv(?:ează|ați|ezi)\b|folosești|folosiți|utilizezi|utilizați|detectat)",
        ),
        "tr": (
            r"reklam engelleyici\w*.{0,80}(?:kapat(?:ın|man|may|ar|ır|t)\w*|devre dışı bırak(?:ın|man|ar|ır)\w*"
            r"|kullan(?:ıyorsun|dığınız|mayın|ıyor olabilir)\w*|tespit|kaldırın\w*)|adblock\w*.{0,60}(?:kapat\w*|devre dışı)",
        ),
        "el": (
            r"(?:ad-?block\w*|πρόγραμμα αποκλεισμού).{0,80}(?:απενεργοποι\w*|χρησιμοποιείτε)"
            r"|απενεργοποιήστε[^.]{0,40}ad-?block\w*",
        ),
        "ar": (r"(?:مانع|حاجب) الاعلانات.{0,60}(?:تعطيل|ايقاف|تستخدم)|(?:تعطيل|ايقاف) (?:مانع|حاجب) الاعلانات",),
        "he": (r"(?:חוסם|חסימת) (?:ה)?פרסומות.{0,60}(?:לכבות|כבו|משתמש)|(?:כבו|בטלו)[^.]{0,30}חוסם (?:ה)?פרסומות",),
        "ja": (r"広告ブロック\w*.{0,24}(?:無効|オフ|解除|検出|お願い)",),
        "zh": (
            r"广告(?:拦截|屏蔽)\w*.{0,20}(?:关闭|停用|禁用|检测)|(?:关闭|停用|禁用).{0,10}广告(?:拦截|屏蔽)"
            r"|廣告(?:攔截|封鎖)\w*.{0,20}(?:關閉|停用)",
        ),
        "ko": (r"광고 ?차단.{0,24}(?:해제|끄|사용 ?중|감지)",),
    },
)

BLOCKER = Rule(
    "advert.blocker", "advert",
    why=(
        "'It looks like you're using an ad blocker. Please whitelist our "
        "site': the page, to a reader who blocks its advertisements."
    ),
    match="start", max_chars=420,
    unless=(
        r"(?:if|when|because|before|until) (?:the|a) (?:\w+ ){0,3}(?:page|form|payment|video|map|download|checkout)s?\b",
    ),
    patterns={
        "en": (
            r"(?:it (?:looks|appears|seems) (?:like|as if|as though|that)? ?"
            r"|we(?:'ve| have)? (?:noticed|detected|see)(?: that)? |it seems )?"
            r"(?:you're|you are|you have|your browser (?:is|has)|you may be) (?:\w+ )?"
            r"(?:using |running |blocking |enabled )?(?:an |your |a )?ad[- ]?(?:block\w*|vertisements?\b|s\b)",
            r"(?:ad[- ]?block(?:er)?|ad blocking) (?:detected|is on|enabled)\b",
            r"(?:please )?(?:disable|turn off|switch off|pause|deactivate) (?:your|the) ad[- ]?block\w*\b",
            r"(?:please )?(?:whitelist|allowlist|unblock) (?:us|our (?:site|website)|this (?:site|page)|<site>)\b.{0,120}",
            r"(?:we rely on|our journalism is (?:funded|paid for) by|ads help us|advertising helps)\b.{0,120}ad[- ]?block",
        ),
    },
)
