"""Fields of a letter's form, and what it answers."""

from __future__ import annotations

from pipeline.rules.model import Rule

FORM_FIELD = Rule(
    "newsletter.form_field", "newsletter",
    why="The label, placeholder or button of a sign-up form.",
    max_chars=140,
    patterns={
        "en": (
            r"(?:please )?(?:enter|type|add|provide|insert|fill in) (?:in )?(?:your|a valid|an)(?: [\w-]+)? ?e-?mail"
            r"(?: address)?\b[^.]{0,90}",
            r"your (?:e-?mail(?: address)?|name|message)(?: \(required\))?",
            r"e-?mail(?: address)?(?: \(required\)| required)?",
            r"(?:first|last|full) name(?: \(required\)| required)?",
            r"(?:this|please) (?:e-?mail|enter a valid) .{0,20}(?:invalid|address|required)",
            r"e-?mail address \* ?.{0,40}",
            r"this field is (?:for validation purposes|hidden when viewing the form|required)[^.]{0,60}",
            r"(?:required field|indicates required fields?|fields? marked with).{0,50}",
            r"select (?:your )?(?:newsletters?|topics?|country|state)[^.]{0,40}",
            r"(?:leave this field empty|if you are human).{0,40}",
            r"invalid e-?mail(?: address)?",
            r"(?:submit|send)(?: form)?",
        ),
        "de": (
            r"(?:ihre|deine|bitte ihre|e-mail eingeben|bitte geben sie ihre) ?e-?mail-?adresse(?: ein| eingeben)?[^.]{0,50}",
            r"e-?mail-?adresse(?: eingeben)?",
            r"absenden",
        ),
        "fr": (
            r"(?:votre|entrez votre|saisissez votre|indiquez votre)(?: adresse)? ?e-?mail[^.]{0,50}",
            r"adresse (?:e-?mail|électronique)",
            r"envoyer|valider|je valide",
        ),
        "es": (
            r"(?:tu|su|introduce tu|ingresa tu|escribe tu) (?:correo(?: electrónico)?|e-?mail|dirección de correo)[^.]{0,50}",
            r"correo electrónico",
            r"enviar",
        ),
        "it": (
            r"(?:la tua|il tuo|inserisci la tua|inserisci il tuo)(?: indirizzo)? ?e-?mail[^.]{0,50}",
            r"indirizzo e-?mail",
            r"invia",
        ),
        "pt": (
            r"(?:seu|o seu|digite seu|insira seu|informe seu)(?: endereço de)? ?(?:melhor )?e-?mail[^.]{0,50}",
            r"endereço de e-?mail",
            r"enviar",
        ),
        "nl": (r"(?:je|jouw|uw|vul je|vul uw) e-?mail(?:adres)?(?: in)?[^.]{0,50}", r"e-?mailadres", r"verzenden|versturen"),
        "pl": (r"(?:twój|podaj|wpisz|podaj swój|wpisz swój) (?:adres )?e-?mail[^.]{0,50}", r"adres e-?mail", r"wyślij"),
        "ru": (r"(?:ваш|введите ваш|введите) (?:адрес )?(?:e-?mail|электронн\w+)[^.]{0,50}",),
        "uk": (r"(?:ваш|введіть ваш|введіть) (?:адресу? )?(?:e-?mail|електронн\w+)[^.]{0,50}",),
    },
    unless=(r"\bpassword\b.{0,40}\b(?:then|choose|click|tap|press|and|to)\b",),
)

FORM_ANSWER = Rule(
    "newsletter.form_answer", "newsletter",
    why="What a form says once it was sent, or failed: hidden on the page until then.",
    match="start", max_chars=260,
    patterns={
        "en": (
            r"(?:thank you|thanks)(?: very much| so much)?(?:!|,)? ?"
            r"(?:for (?:subscribing|signing up|your (?:interest in|subscription)|registering)"
            r"|your (?:submission|subscription|message|request|form|e-?mail) (?:has been|was|is))",
            r"(?:success[!.]? )?(?:you have|you've|you are|you're)(?: now| been)* successfully(?: been)?(?: now)? "
            r"(?:subscribed|signed up|registered|unsubscribed|added to)\b",
            r"(?:success[!.]? )?(?:you have|you've|you are|you're)(?: now| been| already)* "
            r"(?:subscribed|signed up|registered|unsubscribed|added)"
            r"(?:[.!]*\Z|[.!] ?(?:thank|check|please|look|we(?:'ll| will)|you(?:'ll| will))\b"
            r"| (?:to|from|for|with) (?:(?:our|this|the|these|all|your|<site>'s) )*(?:[\w'-]+ ){0,3}"
            r"(?:newsletters?|(?:mailing |e-?mail )?lists?|alerts?|updates?|e-?mails?|notifications?)\b)",
            r"(?:please )?check your (?:inbox|e-?mail|spam|mailbox)\b"
            r"(?:[^.!?]{0,80}(?:confirm|verif|link|complete)[^.!?]{0,60}[.!]?\Z"
            r"|[^.!?]{0,80}(?:confirm|verify|complete) (?:your |the )?(?:\w+ )?(?:subscription|sign-?up|registration)\b)",
            r"(?:oops|sorry|whoops)[!,.]* ?(?:something went wrong|there was (?:an error|a problem)"
            r"|we (?:couldn't|could not))",
            r"(?:invalid e-?mail(?: address)?[.!,]* ?)?(?:something went wrong|an error (?:has )?occurred)"
            r"(?:[.!,]* ?(?:(?:while|when|with) (?:submitting|signing|processing|loading|sending|trying to"
            r"|talking to the server|your)\b.{0,100}|(?:please|try|refresh|reload|sorry|and your|contact)\b.{0,80})?)\Z"
            r"|(?:there was (?:an error|a problem) (?:with your|while|submitting|signing|processing)"
            r"|this (?:e-?mail|address) is already)\b.{0,90}",
            r"a (?:welcome|confirmation) (?:e-?mail|message) is on its way",
            r"you can (?:unsubscribe|opt[ -]out|cancel|change your mind) (?:at )?any ?time",
            r"(?:you may )?unsubscribe (?:at )?any ?time",
            r"(?:no spam|we (?:respect your privacy|don't spam|won't spam|hate spam|promise|never spam|will never share))\b",
            r"your (?:information|e-?mail|data|privacy) (?:is|will be) (?:safe|secure|never|kept)",
            r"we(?:'ll| will) (?:only )?(?:send|e-?mail) you\b",
        ),
        "de": (
            r"(?:vielen )?dank für (?:ihre|deine|eure) (?:anmeldung|registrierung|nachricht)",
            r"(?:(?:ein|es ist ein) fehler (?:ist )?aufgetreten"
            r"|fehler (?:beim|ist beim) (?:senden|absenden|speichern|laden|anmelden|abschicken|versand))"
            r"(?:[.!,]* ?(?:bitte|versuch\w+|beim (?:senden|absenden|laden|speichern)|probier\w+|später)\b.{0,80}|[.!]*\Z)",
            r"(?:(?:sie können|du kannst) (?:sich|dich|den newsletter) (?:jederzeit|selbstverständlich)[^.]{0,60}"
            r"(?:abmelden|abbestellen|austragen|kündigen)|(?:abmeldung|der newsletter kann) (?:jederzeit|selbstverständlich)"
            r")",
        ),
        "fr": (
            r"merci (?:pour votre|de votre|de vous être) (?:inscription|abonn|inscri)\w*",
            r"une erreur (?:est survenue|s'est produite)"
            r"(?:[.!,]* ?(?:veuillez|merci de|lors de (?:l'envoi|l'inscription|votre)|réessay\w+|inattendue)\b.{0,80}"
            r"|[.!]*\Z)",
            r"vous pouvez vous désinscrire",
        ),
        "es": (
            r"(?:gracias por (?:suscribirte|suscribirse|registrarte|tu suscripción)|te has suscrito)",
            r"(?:ha ocurrido|se ha producido|ocurrió) un error"
            r"(?:[.!,]* ?(?:al (?:enviar|procesar|cargar|suscrib\w+)|por favor|int[ée]nt\w+|vuelv\w+|inesperado"
            r"|durante el (?:envío|registro))\b.{0,80}|[.!]*\Z)",
            r"puedes? (?:darte|darse) de baja",
        ),
        "it": (
            r"grazie per (?:esserti|esserci|la tua|l') ?iscri\w+",
            r"si è verificato un errore(?:[.!,]* ?(?:durante (?:l'invio|l'iscrizione|il caricamento|la registrazione)"
            r"|nel(?:l'invio|la registrazione)|riprova|si prega|per favore|imprevisto)\b.{0,80}|[.!]*\Z)",
            r"puoi (?:cancellarti|disiscriverti|annullare)",
        ),
        "pt": (
            r"obrigad[oa] (?:por|pela) (?:se inscrever|subscrever|sua inscrição|assinar)",
            r"ocorreu um erro(?:[.!,]* ?(?:ao (?:enviar|processar|carregar)|por favor|tente|inesperado)\b.{0,80}|[.!]*\Z)",
            r"(?:você )?pode cancelar (?:a (?:sua )?(?:inscrição|subscrição))",
        ),
        "nl": (
            r"bedankt voor (?:je|uw|het) (?:inschrijving|aanmelding|aanmelden|inschrijven)",
            r"er (?:is|ging) iets (?:mis|fout)(?: ?gegaan)?"
            r"(?:[.!,]* ?(?:probeer|bij (?:het (?:versturen|verzenden|laden)|je|uw)|met (?:je|uw)|herlaad)\b.{0,80}|[.!]*\Z)"
            r"|er is een fouts? opgetreden",
            r"je kunt je (?:op )?(?:elk moment|altijd) (?:weer )?(?:uitschrijven|afmelden)(?! (?:uit|bij))",
        ),
        "pl": (
            r"dziękujemy za (?:zapisanie|subskrypcję|zapis|rejestrację)",
            r"wystąpił błąd(?:[.!,]* ?(?:podczas (?:wysyłania|zapisu"
            r"|ładowania (?:stron|treś|komentarz|danych|wideo|materiał)\w*|rejestracji)|spróbuj|prosimy|nieoczekiwany)\b"
            r".{0,80}|[.!]*\Z)",
            r"w każdej chwili możesz (?:zrezygnować|wypisać)",
        ),
        "da": (r"teknisk fejl|forsøg igen senere|artiklen kunne ikke",),
        "sv": (r"något gick fel|tack för (?:din )?(?:anmälan|prenumeration)",),
    },
)

AFTER_FORM = Rule(
    "newsletter.after_form", "newsletter",
    why="What the form says once it was sent: it worked, or it did not.",
    max_chars=140,
    patterns={
        "en": (
            r"your (?:subscription|sign-?up|registration) (?:could not be|has been|was|is)\b.{0,90}",
            r"(?:something went wrong|an error (?:has )?occurred)\b.{0,60}(?:try again|later)\b.{0,20}"
            r"|(?:something went wrong|an error (?:has )?occurred|invalid e-?mail(?: address)?)",
            r"(?:please )?type your e-?mail.{0,30}",
        ),
        "de": (r"(?:ihre|deine) anmeldung (?:war|ist|konnte)\b.{0,80}",),
        "fr": (r"votre inscription (?:a|est|n'a)\b.{0,80}",),
        "es": (r"(?:tu|su) suscripción (?:ha|se|no|fue)\b.{0,80}",),
        "pt": (r"(?:a )?sua (?:assinatura|inscrição) (?:foi|não|está)\b.{0,80}",),
        "it": (r"la tua iscrizione (?:è|non)\b.{0,80}",),
    },
)

PASSWORD = Rule(
    "newsletter.password", "newsletter",
    why="What a registration form asks of a password.",
    match="start", max_chars=200,
    patterns={
        "en": (
            r"(?:your )?(?:password )?(?:must|should|needs to) (?:be|contain|have|include)(?: at least| a minimum of)?"
            r" \d{1,2}(?: or more)? characters\b.{0,140}\b(?:uppercase|lowercase|letter|number|symbol|digit)s?\b.{0,60}",
            r"(?:enter|confirm|repeat|choose) (?:a |your |the )?(?:new )?password\Z",
        ),
        "de": (r"(?:das |ihr )?passwort muss (?:mindestens|aus)\b.{0,40}zeichen\b.{0,100}",),
        "fr": (r"(?:le |votre )?mot de passe doit (?:contenir|comporter)\b.{0,40}caractères\b.{0,100}",),
        "es": (r"(?:la |tu )?contraseña debe (?:tener|contener)\b.{0,40}caracteres\b.{0,100}",),
        "it": (r"la password deve (?:contenere|avere|essere)\b.{0,40}caratteri\b.{0,100}",),
        "pt": (r"a (?:sua )?(?:senha|palavra-passe) deve (?:ter|conter)\b.{0,40}caracteres\b.{0,100}",),
        "nl": (r"(?:het |je |uw )?wachtwoord moet (?:minimaal|minstens|uit)\b.{0,40}tekens\b.{0,100}",),
        "pl": (r"hasło musi (?:mieć|zawierać|składać się)\b.{0,40}znak\w*\b.{0,100}",),
    },
)

SIGNED_UP = Rule(
    "newsletter.signed_up", "newsletter",
    why=(
        "'You're all signed up! Want more newsletters?', 'We use your sign-up to "
        "provide content': what the form answers, and its small print."
    ),
    match="start", max_chars=420,
    patterns={
        "en": (
            r"(?:thanks|thank you)(?: (?:very|so) much)? for "
            r"(?:subscribing|signing up|joining our|your subscription to our)\b[^.?]{0,80}",
            r"(?:you're|you are)(?: now)? (?:all )?(?:signed up|subscribed|on the list)[!.]",
            r"we use your sign-?up to provide content in (?:the )?ways you've consented to",
            r"we have more newsletters\Z",
            r"want more (?:great )?newsletters\b",
            r"(?:i would like|i want|yes, i would like|i'd like) to (?:be emailed about|receive) "
            r"(?:offers|events|updates|emails?|news|special offers)\b",
            r"(?:contact me|send me|email me) (?:with|about) (?:news|offers|updates)\b.{0,40}(?:from|brands|partners)",
            r"(?:receive|get) (?:e-?mails?|offers|messages|promotions) from us on behalf of (?:our )?(?:trusted )?"
            r"(?:partners|sponsors)",
            r"we(?: also)? (?:may )?(?:also )?(?:treat|send) our (?:community members|subscribers|readers)"
            r" to special offers\b",
            r"(?:there was an error|something went wrong|an error (?:has )?occurred)[,.]? (?:please )?(?:try|refresh)\b"
            r".{0,60}",
            r"access your favou?rite topics in a personali[sz]ed feed\b",
            r"join <n> other (?:subscribers|followers|readers)\Z",
        ),
    },
)
