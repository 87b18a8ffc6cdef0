"""How to reach the newsroom, the author or the press office."""

from __future__ import annotations

from pipeline.rules.model import Rule

_US = r"(?:us|me|the (?:author|writer|reporter|editors?|newsroom|news ?desk|desk|team)|our \w+)"
"""Whom the reader is to write to: the clerk of a town is somebody of the story."""

CONTACT = Rule(
    "feedback.contact", "feedback",
    why="How to reach the newsroom or the author: an address, a form, a call for tips, addressed to the reader.",
    match="start", max_chars=420, where="tail",
    patterns={
        "en": (
            rf"(?:do you |have you |if you |got |have )(?:have |got |know |know of |would like |want |been )*"
            rf"(?:a |an |any |more |to |something )*(?:story|stories|news tips?|tips?|news|information|comments?|questions?"
            rf"|concerns?|feedback|photos?|video|affected|suggestions?|say|share|thoughts|experience|idea|issue)\b"
            rf"[^.]{{0,160}}(?:(?:contact|e-?mail|call|write(?: to)?|message|reach(?: out to)?|tell|get in touch with"
            rf"|send (?:it|them|your \w+|an e-?mail)(?: in)?(?: to)?|share (?:it|them|your \w+)(?: with)?) "
            rf"(?:{_US}|<name> (?:at|on) (?:<email>|@\w+))|let us know|get in touch|<email>|click here|(?:this|our) form"
            rf"|form below|drop us|leave a comment)\b.{{0,240}}",
            rf"(?:please )?(?:contact|e-?mail|reach|write to|get in touch with|send (?:an )?e-?mails? to"
            rf"|send (?:your )?(?:tips|questions|feedback|comments|letters|news|story ideas|press releases)(?: \w+)? to"
            rf"|message) (?:{_US}|(?:me|him|her|them|<name>) (?:at|on|via) (?:<email>|@\w+|<nets>)"
            rf"|our (?:news ?desk|newsroom|team|editors?|reporters?))\b.{{0,200}}",
            r"call us (?:at|on|now|today|toll)\b.{0,120}",
            r"(?:e-?mail|contact|phone|tel|telephone|fax|address|website|web|twitter|whatsapp|call us|write us|contact us"
            r"|tips|text)(?: (?:us|the author|address|number|him|her))?: ?(?:<email>|@\w+|\+?[\d(][\d ()/.-]{5,24}).{0,60}\Z",
            r"<email>(?: ?[|/,;-] ?.{2,60})?\Z",
            r"(?:you can )?(?:e-?mail|reach|contact|message) (?:him|her|them|me) (?:at|on|via|by)\b[^.]{0,30}"
            r"(?:<email>|@\w+|<nets>|e-?mail|\d{3}).{0,160}",
            r"(?:he|she|they|the (?:author|writer|reporter)|<name>) can be (?:reached|contacted|followed|found) "
            r"(?:at|on|by|via) [^.]{0,30}(?:<email>|@\w+|\be-?mail\b|\b<nets>\b|\d{3}[ .-]\d{3,4}).{0,120}",
            r"(?:for|with) (?:more|further|any|additional|media|press|general|all)(?: other)? "
            r"(?:information|inquiries|enquiries|questions|details|queries|info|feedback)\b[^.]{0,60}"
            r"(?:contact|call|e-?mail|visit|reach) (?:us|our|the (?:author|newsroom|editors?|reporter)|<email>"
            r"|[^.]{0,60}<email>)\b.{0,200}",
            r"(?:share|tell|send)(?: us)?(?: with us)? your (?:story|stories|experiences?|views|news|photos|videos|tips"
            r"|thoughts|questions)(?: (?:(?:with|to) us|with our|to our|to <email>|here|below|by e-?mail|via)\b.{0,160})?\Z",
            r"do you have (?:an opinion|views?|a view) (?:on|about) [^?]{0,120}\? ?[^.]{0,60}"
            r"(?:submit a letter|send (?:us|your)|write to us|e-?mail us|letters section)\b.{0,260}",
            rf"(?:any )?(?:comments?|questions|feedback|suggestions)\? (?:please |just )?"
            rf"(?:(?:e-?mail|write(?: to)?|contact|call|message) (?:{_US}|<email>|<name> at <email>)|let us know|tell us"
            rf"|send us|get in touch|leave|drop|click|<email>)\b.{{0,100}}",
            r"(?:contact|reach|connect with|talk to)(?: us| me| the author| our team| the newsroom| an expert)"
            r"(?: today| now| here| at .{2,60}| via .{2,60})?\Z",
            r"fill (?:out|in) (?:this|our|the)(?: quick| short| contact)? form(?: below| here)?"
            r"(?:\Z|[.,] .{0,120}| to (?:send|tell|contact|get|share|let)\b.{0,120})",
            r"(?:let us help!|we look forward to hearing from you|we(?:'d| would) love to hear from you|getting help\Z"
            r"|want to work with us|reach us (?:at|on|via|by)|get in touch (?:with us|here|today|at|via)|drop us a line"
            r"|send us a (?:message|tip|note)|write to us"
            r"|letters? to the editor(?:\Z|:| (?:can|may|should|must|are) (?:be )?)"
            r"|submit a (?:letter|tip|story|news tip|press release).{0,30}|send (?:a )?(?:news )?tips?(?: to)?\b.{0,30}"
            r"|got a (?:news )?tip)\b.{0,160}",
        ),
        "de": (
            r"(?:(?:haben sie|hast du) (?:fragen|hinweise|anregungen|tipps|kritik|lob|eine frage|informationen|ein thema)"
            r"|schreiben sie (?:uns|der redaktion|dem autor|an)"
            r"|kontaktieren sie (?:uns|mich|unser\w*|die (?:redaktion|autorin)|den autor|(?=[^.]{0,80}<email>))"
            r"|ihr kontakt zur|kontakt zur redaktion"
            r"|kontakt zum autor|leserbriefe? (?:an|bitte)|sie erreichen (?:uns|den autor|die))\b.{0,200}",
            r"(?:e-?mail|telefon|tel\.?|fax|kontakt|mail)(?: ?:| an) ?(?:<email>|\+?[\d(][\d ()/.-]{5,24}).{0,60}\Z",
        ),
        "fr": (
            r"(?:(?:vous avez|avez-vous) (?:une |des )?(?:information|question|témoignage|remarque)\w*"
            r"|contactez[- ](?:nous|la rédaction)|écrivez[- ]nous|nous contacter"
            r"|pour (?:nous )?(?:contacter|joindre|écrire))\b.{0,160}",
        ),
        "es": (
            r"(?:(?:¿)?(?:tienes|tiene) (?:una|alguna|algún|información|pistas|dudas|un)\b[^.]{0,60}"
            r"(?:escrib\w+|contact\w+|cuént\w+|envía\w*|manda\w*|háblanos)|escr[ií]b[ea]nos|contáct[ae]nos|ponte en contacto"
            r"|contacto:)\b.{0,160}",
        ),
        "it": (
            r"(?:(?:hai|avete) (?:una |delle )?(?:segnalazion\w+|domand\w+|notizi\w+|informazion\w+)"
            r"|scriv(?:ici|eteci)|(?:scrivi|scrivete) (?:a|al|alla) (?:noi|(?:nostr\w+ )?(?:redazione|direttore|autore)|<email>)"
            r"|contatta(?:ci|teci)|per (?:contattarci|segnalazioni)"
            r"|per informazioni(?= ?:| (?:scriv\w+|contatta\w+)|[^.]{0,100}<email>))(?:\b|(?<=\W))"
            r".{0,160}",
        ),
        "pt": (
            r"(?:(?:tem|você tem) (?:alguma |uma |sugestões|dúvidas)\b[^.]{0,60}(?:envie|entre|mande|escreva|fale)"
            r"|entre em contato|fale (?:conosco|connosco|com a redação)|envie (?:sua|a sua|o seu)|contacte-nos|contato:)\b"
            r".{0,160}",
        ),
        "nl": (
            r"(?:(?:heb (?:je|u)) (?:een )?(?:tip|vraag|vragen|opmerking|nieuwstip)\w*"
            r"|neem contact op(?! met (?:de|het|uw|je|een) (?!redactie|auteur|krant))|mail (?:ons|de redactie|naar)"
            r"|tip (?:de|onze) redactie|stuur (?:ons|(?:je|uw|een)\b[^.]{0,60}\b"
            r"(?:(?:naar|aan) (?:ons|onze|de (?:redactie|auteur|krant))|<email>)))\b.{0,140}",
        ),
        "pl": (
            r"(?:(?:masz|macie|chcesz)\b[^.]{0,60}(?:napisz|skontaktuj|prześlij|wyślij|zgłoś|daj nam)"
            r"|napisz do (?:nas|autora|redakcji)|skontaktuj się(?! z (?!nami\b|redakcj|autor|nasz))"
            r"|kontakt z (?:redakcją|autorem)|wyślij (?:nam|[^.]{0,60}\b(?:do (?:nas|redakcji)|<email>)))\b.{0,140}",
        ),
        "ru": (
            r"(?:(?:есть|у вас есть) (?:новост\w+|вопрос\w*|информаци\w+|истори\w+)\b[^.]{0,80}"
            r"(?:пишите|напишите|присылайте|свяжитесь)|(?:пишите|напишите) нам|свяжитесь с (?:нами|редакцией)|присылайте)\b"
            r".{0,140}",
        ),
        "uk": (
            r"(?:(?:маєте|є|у вас є) (?:новин\w+|питанн\w+|інформаці\w+|істор\w+|тем\w+)\b[^.]{0,80}"
            r"(?:пишіть|напишіть|надсилайте|зв'яжіться)|(?:пишіть|напишіть) нам|зв'яжіться з (?:нами|редакцією)"
            r"|надсилайте)\b.{0,140}",
        ),
        "no": (r"(?:telefon|e-post|sportsredaktør|ansvarlig redaktør|tips)(?: ?:) ?.{2,80}\Z",),
    },
    unless=(
        r"(?:anyone|witnesses|people|residents|those) with (?:any )?information",
        r"police|crime ?stoppers|101\b|detectives?|hotline|samaritans|helpline|lifeline",
    ),
)

MORE_QUESTIONS = Rule(
    "feedback.more_questions", "feedback",
    why="'Have more questions?' right above how to reach the house.",
    match="whole", max_chars=70, where="tail", needs=("beside",),
    patterns={
        "en": (
            r"(?:do you )?(?:still )?(?:have|got) (?:a |any |more |other |further |additional )*(?:questions?|queries|concerns)"
            r"(?: (?:or|and) (?:comments?|concerns|feedback))?(?: for us| about .{2,40})?\??",
        ),
        "de": (r"(?:(?:haben sie|hast du|habt ihr) (?:noch |weitere |dazu )*|noch )fragen(?: (?:zu|zum|zur) .{2,40})?\??",),
        "fr": (r"(?:vous avez|avez-vous|tu as) (?:encore |d'autres |des |une |toujours des )*questions? ?\??",),
        "es": (r"¿?(?:tienes|tiene|tenés) (?:más |alguna |otras |aún )*(?:preguntas?|dudas?|consultas?)\??",),
        "it": (r"(?:hai|avete|ha) (?:ancora |altre |delle )*domande\??",),
        "pt": (r"(?:ainda )?(?:tem|ficou com) (?:mais |alguma |outras )*(?:dúvidas?|perguntas?)\??",),
        "nl": (r"(?:heb je|heeft u|hebt u) (?:nog |meer |andere )*vragen\??", r"nog vragen\??"),
        "pl": (r"(?:masz|mają państwo) (?:jeszcze |inne |dodatkowe )*(?:pytania|wątpliwości)\??",),
        "sv": (r"har du (?:fler |några |andra )*frågor\??",),
        "da": (r"har du (?:flere |andre )*spørgsmål\??",),
        "no": (r"har du (?:flere |andre )*spørsmål\??",),
    },
)

_OWN_WORDS = (
    r"[^@]{0,160}(?<![\w.-])(?:i(?![.\w])|i['’](?:d|ll|m|ve)|me|my|you|your|ich|mich|mir|du|dir|dich|j['’]\w+|moi|tu|yo|mí|tú)(?![\w.@-])"
)
"""Who says 'I' or 'you' before an address does not list one: 'If it breaks for you, I'd like to hear how: jane@...'."""

PRESS_CONTACT = Rule(
    "feedback.press_contact", "feedback",
    why=(
        "'For interviews, please contact ... in the press office', name, "
        "telephone and address below a press release: for journalists."
    ),
    match="whole", max_chars=320, where="tail",
    patterns={
        "any": (
            r"(?:press|media|medie|presse|prensa|stampa|imprensa|pers|tisk|prasa|prasowy|pressa)?-? ?"
            r"(?:contacts?|kontakt\w*|contacto|contatti|contato|contact(?:persoon)?)"
            r"(?: (?:presse|prensa|stampa|imprensa|pers|media|medias|prasowy|pro media))? ?:",
            r"<names>(?:, [^.!?@,]{2,80}){0,6}[,:;]? (?:tel\.?|phone|mobile|mobil|t|m|telefon|tlf\.?)?"
            r":? ?\+?\d[\d ()./-]{6,20}\d[,;|]? ?(?:e-?mail|mail)?:? ?<email>",
            rf"(?!{_OWN_WORDS})<names>, [^.!?@]{{2,80}}[,:;] ?(?:e-?mail|mail)?:? ?<email>",
            r"(?:photo|video|logo|image|infographic|graphic|foto|bild)s? ?[-–:] ?https?://\S+",
        ),
        "en": (
            r"for (?:interviews?|interview requests|media (?:enquiries|inquiries|requests)|press (?:enquiries|inquiries)"
            r"|high[- ]res(?:olution)? (?:images|photos)|(?:more|further) information,? (?:or (?:interviews|images),? )?"
            r"(?:please )?contact)\b.{0,160}(?:<email>|\d[\d ()-]{6,}|press office|media team|contact)[^?!]{0,120}",
            r"(?:for )?(?:more|further) information:? (?:please )?contact:?",
        ),
        "de": (
            r"(?:für )?(?:weitere informationen|rückfragen|pressekontakt|medienkontakt"
            r"|ansprechpartner(?:in)?(?: für (?:die )?(?:presse|medien))?)"
            r"(?: (?:erhalten sie bei|für (?:medien|redaktionen)|bitte an))?:?",
        ),
        "sv": (r"för (?:mer|ytterligare) information,? (?:vänligen )?(?:kontakta|ring):?", r"presskontakt:?"),
        "da": (r"for (?:mere|yderligere) information,? (?:kontakt|ring):?",),
        "no": (r"for (?:mer|ytterligere) informasjon,? (?:kontakt|ring):?",),
        "nl": (r"(?:voor meer informatie|perscontact|contact voor de pers):?",),
        "fi": (r"lisätiedot:?", r"lisätietoja (?:antaa|medialle):?"),
        "fr": (r"contacts? (?:presse|médias?):?",),
        "es": (r"contacto (?:de|para) (?:prensa|medios):?",),
        "it": (r"(?:contatti|ufficio) stampa:?",),
        "pl": (r"(?:kontakt dla mediów|dodatkowych informacji udziela):?",),
        "cs": (r"kontakt(?:y)? pro média:?",),
    },
)

EDITORS_NOTES = Rule(
    "feedback.editors_notes", "feedback",
    why=(
        "The heading over notes for editors below a press release. The notes are facts of the matter more often than addresses, "
        "and it goes or stays with them."
    ),
    max_chars=60, where="tail", probability=0.5,
    patterns={
        "en": (r"notes? (?:to|for) (?:the )?(?:editors?|journalists):?",),
        "nl": (r"noot voor de redactie:?",),
    },
)
