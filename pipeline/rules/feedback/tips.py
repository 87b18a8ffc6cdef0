"""Calls for tips, stories and memories of the reader's own."""

from __future__ import annotations

from pipeline.rules.model import Rule

TIP_LINE = Rule(
    "feedback.tip_line", "feedback",
    why="'Do you have a story? Write to us': a question to the reader, then the way to the newsroom.",
    match="start", max_chars=300,
    patterns={
        "de": (
            r"(?:haben sie|hast du|kennen sie|wissen sie) (?:\w+ )?(?:geschichten?|themen?|tipps?|hinweise?|fotos?"
            r"|informationen|neuigkeiten)\b[^?]{0,80}\? ?(?:dann )?(?:schreib\w*|meld\w*|erzähl\w*|schick\w*|mail\w*"
            r"|kontaktier\w*)\b.{0,160}",
            r"(?:sie|du) (?:arbeite\w*|ha(?:ben|st)|w(?:issen|eißt)|kenn\w+|sind|bist)\b[^?.]{0,140}"
            r"\b(?:hinweise?|informationen|dokumente|tipps?)\b[^?.]{0,60}\? ?(?:dann )?(?:melde\w*|schreib\w*|kontaktier\w*"
            r"|wende\w*|schick\w*) (?:sie|dich)?\b.{0,160}",
        ),
        "fr": (
            r"(?:vous avez|avez-vous|vous connaissez) (?:une |des |un )(?:histoires?|infos?|informations?|témoignages?"
            r"|photos?|sujet)\b[^?]{0,80}\? ?(?:écrivez|contactez|envoyez|racontez|partagez|signalez)\b.{0,160}",
        ),
        "es": (
            r"¿?(?:tienes|tiene|conoces|conoce) (?:una |alguna |un |algún )(?:historias?|noticias?|denuncias?|pistas?|fotos?"
            r"|tema)\b[^?]{0,80}\? ?.?(?:escríb\w*|contact\w*|cuént\w*|envía\w*|manda\w*)\b.{0,160}",
        ),
        "it": (
            r"(?:hai|avete|conosci) (?:una |delle |un )(?:stori[ae]|notizi[ae]|segnalazion[ei]|foto|tema)\b[^?]{0,80}\? ?"
            r"(?:scriv\w*|mand\w*|contatt\w*|raccont\w*|segnal\w*|invia\w*)\b.{0,160}",
        ),
        "pt": (
            r"(?:tem|tens|conhece) (?:uma |alguma |um )(?:histórias?|notícias?|denúncias?|sugest\w+|fotos?|tema)\b"
            r"[^?]{0,80}\? ?(?:escrev\w*|envi\w*|mand\w*|cont\w*|fale|partilh\w*)\b.{0,160}",
        ),
        "nl": (
            r"(?:heb je|heeft u|heb jij|ken je) (?:een |zelf )?(?:verhaal|tips?|nieuwstip|foto's?|onderwerp)\b[^?]{0,80}\? ?"
            r"(?:mail|schrijf|stuur|laat|tip|neem|app)\b.{0,160}",
        ),
        "pl": (
            r"(?:masz|macie|znasz|widziałeś) (?:\w+ )?(?:histori\w*|temat\w*|informacj\w*|zdjęci\w*|newsa)\b[^?]{0,80}\? ?"
            r"(?:napisz\w*|wyślij\w*|prześlij\w*|daj\w*|skontaktuj\w*|zadzwoń\w*)\b.{0,160}",
        ),
        "ru": (
            r"(?:у вас есть|есть|стали свидетелем) (?:\w+ )?(?:истори\w+|новост\w+|тем\w+|фото\w*|информаци\w+|событи\w+)\b"
            r"[^?]{0,80}\? ?(?:пишите|напишите|присылайте|расскажите|сообщите|звоните)\b.{0,160}",
        ),
        "tr": (
            r"[^.?!]{0,40}(?:haberiniz|hikayeniz|ihbarınız|fotoğrafınız)\b[^?]{0,40}\? ?.{0,30}"
            r"(?:yazın|gönderin|ulaşın|iletin)\b.{0,120}",
        ),
        "sv": (
            r"vill du tipsa (?:oss|redaktionen)\b[^?]{0,40}\? ?(?:mejla|maila|skriv|ring|kontakta|hör av)\b.{0,120}",
            r"(?:har du|vet du) (?:ett |en |något )?(?:tips|historia|bilder|nyhetstips|mer information)\b[^?]{0,60}\? ?"
            r"(?:tipsa|mejla|skriv|hör av|kontakta|skicka)\b.{0,120}",
        ),
        "da": (
            r"(?:har du|ved du) (?:et |en |noget )?(?:tip|historie|billeder|nyhedstip)\b[^?]{0,60}\? ?"
            r"(?:tip|skriv|send|kontakt)\b.{0,120}",
        ),
        "no": (
            r"(?:har du|vet du) (?:et |en |noe )?(?:tips|historie|bilder|nyhetstips)\b[^?]{0,60}\? ?"
            r"(?:tips|skriv|send|kontakt)\b.{0,120}",
        ),
        "cs": (
            r"(?:máte|víte o) (?:\w+ )?(?:příběh\w*|tip\w*|informac\w+|foto\w*|téma)\b[^?]{0,60}\? ?"
            r"(?:napište|pošlete|ozvěte|kontaktujte)\b.{0,120}",
        ),
        "ja": (r"(?:情報|ご意見|体験談)(?:を|は).{0,12}(?:お寄せ|募集し|ご提供).{0,30}",),
    },
)

WRITE_TOO = Rule(
    "feedback.write_too", "feedback",
    why="'Would you like to write an opinion piece? Send it to ...': the paper asks its readers for texts.",
    match="start", max_chars=300,
    patterns={
        "en": (
            r"(?:would you like|do you want) to (?:write|submit|contribute)\b[^?]{0,60}"
            r"(?:opinion|op-ed|letter|column|piece|essay)\b[^?]{0,30}\? ?(?:send|e-?mail|write|submit|read|find|click)\b"
            r".{0,200}",
        ),
        "da": (
            r"vil du (?:også )?(?:skrive|bidrage)\b[^?]{0,60}(?:debat\w*|indlæg|kronik|læserbrev)\b[^?]{0,30}\? ?"
            r"(?:send|skriv|læs)\b.{0,200}",
        ),
        "no": (
            r"(?:vil|ønsker) du (?:også )?(?:å )?(?:skrive|bidra|delta)\b[^?]{0,60}(?:debatt\w*|innlegg|kronikk|leserbrev)\b"
            r"[^?]{0,30}\? ?(?:send|skriv|les)\b.{0,200}",
        ),
        "sv": (
            r"(?:vill du (?:också )?skriva|skriv)\b[^?]{0,60}(?:debatt\w*|insändare|replik)\b[^?]{0,30}\? ?"
            r"(?:skicka|mejla|läs|maila)\b.{0,200}",
        ),
        "de": (
            r"(?:möchten sie|möchtest du|wollen sie|willst du) (?:auch |selbst )?(?:einen?|uns)\b[^?]{0,60}"
            r"(?:leserbrief|gastbeitrag|kommentar|beitrag)\b[^?]{0,30}\? ?"
            r"(?:schreiben|schicken|senden|mailen|schick|schreib)\b.{0,200}",
        ),
        "nl": (
            r"(?:wil je|wilt u) (?:ook |zelf )?(?:een|reageren)\b[^?]{0,60}(?:opinie\w*|brief|ingezonden|bijdrage)\b"
            r"[^?]{0,40}\? ?(?:stuur|mail|lees)\b.{0,200}",
        ),
    },
)

KNOW_MORE = Rule(
    "feedback.know_more", "feedback",
    why=(
        "'Know something? Call our newsroom': a question to the reader and "
        "the way to the newsroom; the police ask for themselves."
    ),
    match="start", max_chars=220, where="tail",
    patterns={
        "en": (
            r"(?:do you )?know (?:more|something|anything)(?: about (?:this|it)\b[^?]{0,40})?\? ?(?:please )?"
            r"(?:ring|call|phone|text|contact|e-?mail|write to|message|tell) "
            r"(?:us|our \w+|the (?:news ?desk|newsroom|editors?|news team))\b.{0,120}",
        ),
        "de": (
            r"(?:wissen sie|weißt du|wisst ihr) (?:etwas|mehr|was)(?: (?:dazu|darüber|über)\b[^?]{0,40})?\? ?(?:dann )?"
            r"(?:bitte )?(?:rufen sie|schreiben sie|melden sie sich|mailen sie|ruf|schreib|meld dich|meldet euch|schreibt)\b"
            r".{0,30}\b(?:uns|redaktion|newsdesk)\b.{0,120}",
        ),
        "fr": (
            r"(?:vous en savez|en savez-vous|vous savez) (?:plus|davantage|quelque chose)[^?]{0,30}\? ?"
            r"(?:appelez|écrivez|contactez|joignez|téléphonez)\b.{0,12}(?:nous|la rédaction)\b.{0,120}",
        ),
        "es": (
            r"¿?(?:sabes?|sabe usted) (?:algo|más)(?: más)?(?: (?:de|sobre)\b[^?]{0,40})?\? ?"
            r"(?:llam\w+|escríb\w+|contact\w+|cuént\w+)\b.{0,12}(?:nos|redacción|periódico|diario)?\b.{0,120}",
        ),
        "it": (
            r"(?:ne sai|ne sapete|sai|sapete) (?:di più|qualcosa|altro)[^?]{0,30}\? ?(?:chiama\w*|scriv\w+|contatta\w*)\b"
            r".{0,12}(?:ci|redazione)?\b.{0,120}",
        ),
        "pt": (
            r"(?:sabes?|você sabe) (?:mais|algo|alguma coisa)[^?]{0,30}\? ?(?:ligue|liga|escrev\w+|contact\w+|fale)\b.{0,20}"
            r"(?:nos|redação|connosco|conosco|jornal)\b.{0,120}",
        ),
        "nl": (
            r"(?:weet u|weet je|weet jij) (?:meer|iets|hier meer)[^?]{0,30}\? ?(?:bel|mail|schrijf|tip|app)\b.{0,12}\b"
            r"(?:ons|redactie)\b.{0,120}",
        ),
        "pl": (
            r"(?:wiesz|wiecie|wie pan\w*) (?:więcej|coś)[^?]{0,40}\? ?(?:zadzwoń|napisz\w*|daj\w*|skontaktuj\w*)\b.{0,12}\b"
            r"(?:nam|nami|do nas|redakcji|redakcją)\b.{0,120}",
        ),
        "ru": (
            r"(?:вы )?(?:знаете|вам известно) (?:больше|что-то|подробности|что-нибудь)[^?]{0,40}\? ?"
            r"(?:звоните|пишите|напишите|позвоните|сообщите)\b.{0,12}\b(?:нам|редакци\w+)\b.{0,120}",
        ),
        "uk": (
            r"(?:ви )?(?:знаєте|вам відомо) (?:більше|щось|подробиці)[^?]{0,40}\? ?"
            r"(?:телефонуйте|пишіть|напишіть|зателефонуйте|повідомте)\b.{0,12}\b(?:нам|редакці\w+)\b.{0,120}",
        ),
        "sv": (
            r"vet du (?:mer|något|mera)[^?]{0,30}\? ?(?:ring|mejla|maila|tipsa|skriv till|kontakta) (?:gärna )?"
            r"(?:oss|redaktionen|vår\w*)\b.{0,120}",
        ),
        "da": (r"ved du (?:mere|noget)[^?]{0,30}\? ?(?:ring|skriv|kontakt|tip)\b.{0,12}\b(?:os|redaktionen)\b.{0,120}",),
        "no": (r"vet du (?:mer|noe)[^?]{0,30}\? ?(?:ring|skriv|kontakt|tips)\b.{0,12}\b(?:oss|redaksjonen)\b.{0,120}",),
        "fi": (
            r"tiedätkö (?:lisää|jotain|enemmän)[^?]{0,30}\? ?(?:soita|kirjoita|kerro|ota yhteyttä|lähetä)\b.{0,12}\b"
            r"(?:meille|toimitukse\w+)\b.{0,120}",
        ),
        "cs": (
            r"víte (?:o tom )?(?:více|něco)[^?]{0,30}\? ?(?:volejte|napište|ozvěte se|zavolejte)\b.{0,12}\b"
            r"(?:nám|redakc\w+|redakci)\b.{0,120}",
        ),
        "hu": (
            r"(?:többet|valamit) tud[^?]{0,30}\? ?(?:hívja?|írjon|hívjon)\b.{0,12}\b(?:nekünk|szerkesztőség\w*|minket)\b"
            r".{0,120}",
        ),
        "ro": (
            r"(?:știi|știți|stiti) (?:mai multe|ceva)[^?]{0,30}\? ?(?:sun\w+|scri\w+|contact\w+)\b.{0,12}\b"
            r"(?:ne|redacți\w+|nouă)\b.{0,120}",
        ),
        "el": (
            r"(?:γνωρίζετε|ξέρετε) (?:κάτι|περισσότερα)[^?;]{0,30}[?;] ?(?:καλέστε|γράψτε|επικοινωνήστε|τηλεφωνήστε)\b"
            r".{0,16}(?:μας|σύνταξη|μαζί μας)\b.{0,120}",
        ),
        "tr": (r"(?:daha fazlasını|bir şey) (?:mi )?biliyor musunuz\? ?(?:bizi|bize|haber merkezi\w*)\b.{0,120}",),
    },
    unless=(r"police|polizei|polis\w*|polici\w*|polizia|policj\w*|politie|politi\w*|полици\w*|поліці\w*|rendőr\w*|αστυνομ\w*",),
)

SEND_IN = Rule(
    "feedback.send_in", "feedback",
    why=(
        "'If you've been affected by the issues in this story', 'Please include a "
        "contact number': readers are asked to write in, in fixed words."
    ),
    match="start", max_chars=420, quotable=True,
    patterns={
        "en": (
            r"(?:if you've|if you have|have you) been affected by (?:any of )?(?:the )?"
            r"(?:issues|matters|topics|themes|anything) (?:raised |covered |discussed |mentioned )?in this "
            r"(?:story|article|report|programme)\b",
            r"(?:e-?mail|contact|write to) <email>[,.]? (?:and )?(?:please )?include (?:a|your) (?:contact number|name)\b",
            r"please include a contact number if you are willing to speak to\b",
            r"if you are reading this page and can't see the form\b",
            r"do you have an opinion on the (?:issues|points) raised in this article\?",
            r"if you(?:'re| are) (?:unable to|not able to|having trouble) (?:load|loading|view|viewing|see|seeing|access"
            r"|accessing|complete) (?:the|this) (?:form|poll|survey|quiz|gallery|map|video|content|embed)\b.{0,100}\Z",
            r"(?:can't|cannot) see the (?:form|poll|survey|quiz|gallery|map|video)(?: below)?\? (?:please )?"
            r"(?:click|tap|try|refresh)\b.{0,60}\Z",
            r"when we learn of a mistake, we acknowledge it with a correction\b",
            r"send (?:me|us) a (?:secure |confidential )?(?:news )?tip\b.{0,60}\Z",
            r"(?:take|vote in|answer|join in|try) (?:our|this week's|today's) (?:\w+ )?(?:poll|quiz|survey)\b.{0,40}\Z",
            r"(?:the )?[\w ]{2,40} is committed to publishing a diversity of letters\b",
            r"(?:letters|submissions|op-eds) (?:to the editor )?should be "
            r"(?:no (?:more|longer) than|under|fewer than|between|limited to|about) <n>\b.{0,160}",
        ),
    },
)

MEMORIES = Rule(
    "feedback.memories", "feedback",
    why=(
        "'Do you remember the Bull, or have an old photograph? Write to Harold "
        "at the Gazette': a paper asks its readers for more of the kind."
    ),
    match="start", max_chars=420, where="tail",
    patterns={
        "en": (
            r"(?:do you (?:remember|recognise)|(?:do you have|have you got|got) (?:an?|any|old|your own) (?:\w+ )?"
            r"(?:photo|picture|memor|stor|letter|tale)\w*)\b[^?]{3,160}\? (?:please )?"
            r"(?:write to|e-?mail|send (?:it|them|us|your)|let us know|tell us|get in touch)\b.{3,240}",
        ),
    },
)
