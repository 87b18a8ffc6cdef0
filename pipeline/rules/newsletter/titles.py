"""Titles and buttons of a letter's box: the letter's name, the bare wish, and short lines around them."""

from __future__ import annotations

from pipeline.rules.model import Rule

TITLE = Rule(
    "newsletter.title", "newsletter",
    why="A line that is nothing but the name of a letter and the wish to be subscribed to.",
    max_chars=90,
    patterns={
        "en": (
            r"(?:please )?(?:sign[ -]?up|subscribe)(?: now| here| today| for free| for updates| for more| below| for alerts"
            r"| via e-?mail| by e-?mail| for our e-?mails| to our e-?mails| to updates| for emails| to this blog| to blog"
            r"| to our blog| to our best newsletters)?",
            r"(?:sign up|subscribe|join)(?: now| here| today)? ?(?:to|for)? (?:our|the|my|this|your)?(?: [\w&.'-]+){0,6} "
            r"(?:newsletters?|mailing list|e-?mail list|e-?mails|bulletin|updates|briefing|alerts)"
            r"(?: here| now| today| below)?(?: ?subscribe(?: now)?| ?sign up)?",
            r"(?:get|receive|try|read) (?:our|the|my)(?: [\w&.'-]+){0,6} newsletters?(?: here| now| today)?",
            r"subscribe to (?:the )?<site>",
            r"(?:join|be part of) our(?: [\w&.'-]+){0,3} (?:newsletter|mailing list|community|list)",
            r"(?:free |daily |weekly |our |the |e-?mail |morning |evening )+newsletters?(?: sign ?up| subscription)?",
            r"newsletters? (?:sign ?-?up|subscription|signup|registration)s?",
            r"sign up for (?:breaking news|e-?mail|daily|free|news|text|push)(?: news| e-?mail)? "
            r"(?:alerts?|updates?|notifications?|newsletters?|emails?)(?: here| today| now)?",
            r"i (?:want to|would like to|agree to) (?:subscribe|receive|sign up)[^.]{0,60}",
            r"yes,? (?:please )?(?:sign me up|subscribe me|i want|i would like)[^.]{0,60}",
            r"(?:turn on|enable|allow|manage|activate) (?:push |browser |desktop )?notifications?",
            r"get notified(?: (?:about|of|when) [^.]{0,50})?",
            r"follow (?:this )?(?:topics?|story|author)(?: and get alerts)?",
        ),
        "de": (
            r"(?:zum |unser |der |den |jetzt |kostenlosen? |unseren )*(?:[\w&.-]+[ -])?newsletter"
            r"(?: jetzt| hier| kostenlos)?(?:[ -](?:anmeldung|abonnieren|bestellen|anmelden|an- und abmelden|abo))?"
            r"(?: und bleiben sie informiert)?",
            r"(?:jetzt |kostenlos )*(?:abonnieren|anmelden|registrieren)",
            r"push-?(?:nachrichten|benachrichtigungen|mitteilungen)(?: (?:aktivieren|abonnieren|erhalten))?",
            r"sie haben (?:die )?(?:push-?nachrichten|den newsletter) abonniert",
            r"nichts mehr verpassen",
            r"täglich .{0,30}newsletter",
        ),
        "fr": (
            r"(?:la |notre |nos |les )*newsletters?(?: (?:quotidienne|hebdomadaire|gratuite|du (?:jour|matin|soir)))?",
            r"(?:s'inscrire|s'abonner|je m'inscris|je m'abonne|inscrivez-vous|abonnez-vous|inscription)"
            r"(?: (?:à|aux) (?:la |notre |nos |l')?(?:newsletters?|infolettre|lettre d'information))?(?: gratuitement)?",
            r"(?:activer|gérer) (?:les |vos )?notifications",
            r"recevoir (?:les |des )?(?:alertes|notifications|actualités)[^.]{0,40}",
        ),
        "es": (
            r"(?:nuestr[oa]s? |la |el |las )*(?:newsletters?|bolet[ií]n(?:es)?)"
            r"(?: (?:informativ[oa]s?|de noticias|diari[oa]|semanal(?:es)?))?",
            r"(?:suscr[ií]bete|suscr[ií]base|suscribirse|suscribirme|apúntate|regístrate)"
            r"(?: (?:ya|ahora|aquí|gratis|a|al|a la|a nuestr[oa]s?)){0,3}(?: (?:newsletters?|bolet[ií]n(?:es)?|canal))?",
            r"(?:activar|recibir) (?:las )?notificaciones",
        ),
        "it": (
            r"(?:la |le |nostr[ae] |alla )*newsletters?(?: (?:quotidiana|settimanale|gratuita))?",
            r"iscriviti(?: (?:ora|subito|qui|gratis))*(?: alla(?: nostra)? newsletter(?: di <site>)?| al canale)?",
            r"iscrizione (?:alla )?newsletter",
            r"(?:attiva|ricevi) (?:le )?notifiche[^.]{0,30}",
        ),
        "pt": (
            r"(?:a |as |nossas? |newsletter )*newsletters?(?: (?:diária|semanal|gratuita))?",
            r"(?:assine|inscreva-se|subscrever|subscreva|cadastre-se)"
            r"(?: (?:já|agora|aqui|grátis|a|à|nossa|na nossa|a nossa)){0,3}(?: newsletters?)?",
            r"(?:ativar|receber) notificações[^.]{0,30}",
        ),
        "nl": (
            r"(?:de |onze |gratis |dagelijkse |wekelijkse )*nieuwsbrie(?:f|ven)"
            r"(?: (?:ontvangen|aanvragen|inschrijven|aanmelden))?",
            r"(?:inschrijven|aanmelden|abonneren|schrijf je in|abonneer(?: nu)?)(?: (?:voor|op) (?:de|onze) nieuwsbrief)?",
            r"(?:ontvang )?(?:push)?meldingen (?:aan|inschakelen|ontvangen)",
        ),
        "pl": (
            r"(?:nasz |zapisz si[eę] na |zapisz si[eę] do )*newsletter(?:a)?",
            r"(?:zapisz si[eę]|subskrybuj|zasubskrybuj)"
            r"(?: (?:nas|teraz|kanał|do newslettera|na newsletter|nasz newsletter))?",
            r"w[lł][aą]cz powiadomienia",
        ),
        "ru": (
            r"(?:подписаться|подпишитесь|подписка)(?: на (?:нас|рассылку|новости|канал|уведомления|дайджест))?",
            r"рассылка(?: новостей)?",
            r"включить уведомления",
        ),
        "uk": (
            r"(?:підписатися|підпишіться|підписка|підписатись)(?: на (?:нас|розсилку|новини|канал|сповіщення|дайджест))?",
            r"розсилка(?: новин)?",
        ),
        "sv": (r"(?:vårt |våra )?nyhetsbrev", r"prenumerera(?: på (?:vårt )?nyhetsbrev)?"),
        "da": (r"(?:vores )?nyhedsbreve?", r"tilmeld(?: dig)?(?: nyhedsbrev(?:et)?)?"),
        "no": (r"(?:vårt )?nyhetsbrev", r"abonner"),
        "fi": (r"(?:tilaa )?uutiskirje", "tilaa"),
        "cs": (r"odebírat(?: newsletter)?", r"newsletter(?: zdarma)?", r"přihlásit k odběru"),
        "hu": (r"hírlevél(?: feliratkozás)?", r"feliratkozás|feliratkozom"),
        "ro": (r"abonează-te(?: la newsletter)?|abonare newsletter",),
        "tr": (r"(?:e-)?bülten(?: üyeliği| aboneliği)?|abone ol(?:un)?",),
        "el": (r"εγγραφή(?: στο newsletter)?",),
        "ar": (r"اشترك(?: الان)?|النشرة (?:البريدية|الاخبارية)",),
        "he": (r"ניוזלטר|הרשמה לניוזלטר",),
        "zh": (r"(?:立即)?(?:订阅|訂閱)(?:本站|我们|電子報|电子报)?",),
        "ja": (r"メール(?:マガジン)?登録|ニュースレター登録|購読する",),
        "ko": (r"(?:신문 |뉴스레터 )?구독(?:하기|신청)?",),
        "th": (r"สมัครสมาชิก|ติดตามข่าวสาร",),
    },
    unless=(r"to (?:continue|keep|read|access|unlock)\b",),
)

BARE_WORD = Rule(
    "newsletter.bare_word", "newsletter",
    why="'Newsletters' alone on a line: a form's title at the edge of a page, but in a story it may be a subhead.",
    max_chars=30, where="edge", probability=0.7,
    patterns={"en": (r"newsletters?|e-?mail alerts|subscriptions?|alerts|notifications",)},
)

REGISTER = Rule(
    "newsletter.register", "newsletter",
    why="'Register here', 'Abonnieren Sie hier': nothing but the wish and the place to click.",
    max_chars=60, sentences=True,
    patterns={
        "de": (
            r"(?:jetzt |hier |gleich |einfach |kostenlos )+(?:anmelden|abonnieren|registrieren|eintragen)",
            r"(?:melden sie sich|meld dich|tragen sie sich|registrieren sie sich) (?:jetzt |hier |kostenlos |gratis )+"
            r"(?:an|ein)?",
        ),
        "fr": (
            r"(?:inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi)(?: ici| gratuitement| maintenant| vite| dès maintenant"
            r"| en un clic| en cliquant ici)+",
        ),
        "es": (
            r"(?:suscr[ií]bete|suscr[ií]base|reg[ií]strate|regístrese|ap[uú]ntate|inscr[ií]bete)"
            r"(?: aquí| ahora| gratis| ya| en este enlace)+",
        ),
        "it": (r"(?:iscriviti|registrati|iscrivetevi)(?: qui| ora| subito| gratis| gratuitamente)+",),
        "pt": (r"(?:registe-se|inscreva-se|cadastre-se|subscreva|assine)(?: aqui| já| agora| grátis| gratuitamente)+",),
        "nl": (r"(?:schrijf (?:je|u)|meld (?:je|u))(?: nu| hier| gratis)+ (?:in|aan)",),
        "pl": (r"(?:zapisz się|zarejestruj się|zasubskrybuj)(?: tutaj| tu| teraz| już dziś| za darmo| bezpłatnie)+",),
        "ru": (r"(?:подпишитесь|подписывайтесь)(?: здесь| тут| сейчас| прямо сейчас| бесплатно)*",),
        "uk": (r"(?:підпишіться|підписуйтесь|підписуйтеся)(?: тут| зараз| безкоштовно)*",),
        "sv": (r"(?:anmäl dig|prenumerera|registrera dig)(?: här| nu| gratis| direkt)+",),
        "da": (r"(?:tilmeld dig|abonnér|abonner)(?: her| nu| gratis)+",),
        "no": (r"(?:meld deg på|abonner|registrer deg)(?: her| nå| gratis)+",),
        "tr": (r"(?:hemen |şimdi |buradan |ücretsiz )+(?:abone olun|kaydolun|üye olun)",),
        "cs": (r"(?:přihlaste se|zaregistrujte se)(?: zde| hned| zdarma)+",),
    },
)

SIGN_UP_FOR_NAME = Rule(
    "newsletter.sign_up_for_name", "newsletter",
    why="'Sign up for The Plains Brief' on a line of its own: a letter by its kind's name. A story signs up for the army.",
    match="whole", max_chars=80, full_stop=False,
    patterns={
        "en": (
            r"(?:sign up|subscribe|register) (?:now |today |here )?(?:for|to) (?:the |our |my )?(?:free )?"
            r"(?:[\w'’&.-]+ ){0,5}"
            r"(?:brief(?:ing)?|newsletters?|digest|dispatch|bulletin|roundup|round-up|wrap|memo|weekly|e-?letter|e-?alerts?"
            r"|alerts)!?",
        ),
    },
)

LETTER_NAME = Rule(
    "newsletter.letter_name", "newsletter",
    why="The name of a letter alone on a line: 'The Sunday letter'. It could name something else.",
    max_chars=50, full_stop=False, probability=0.7,
    patterns={
        "en": (
            r"(?:the |our )?(?:morning|evening|sunday|weekend|weekly|daily|friday|monday|saturday|lunchtime) "
            r"(?:letter|briefing|digest|newsletter|bulletin|edition|dispatch)",
        ),
        "fr": (
            r"(?:la |notre |votre )(?:lettre|newsletter|matinale) (?:du|de la|des|hebdo\w*|d'information|de l')[\w' -]{2,30}",
        ),
        "de": (
            r"(?:der |das |unser )?(?:sonntags?|morgen|abend|wochen|wochenend|montags?|freitags?)-?"
            r"(?:briefing|brief|update|newsletter|post)",
        ),
        "es": (r"(?:la carta|el boletín|la newsletter) (?:del?|de la|de los) [\w -]{2,30}",),
        "it": (r"la (?:lettera|newsletter) (?:del|della|di|dei) [\w -]{2,30}",),
        "pt": (r"(?:a carta|o boletim|a newsletter) d[eoa]s? [\w -]{2,30}",),
        "nl": (r"de (?:zondag|weekend|ochtend|avond|week)(?:s|se)? ?(?:brief|nieuwsbrief|mail)",),
        "pl": (r"(?:niedzielny|poranny|wieczorny|weekendowy) (?:list|biuletyn|newsletter)",),
    },
)

NAMED_LETTER = Rule(
    "newsletter.named_letter", "newsletter",
    why="'Sign up to <name of a letter>' beside other lines of such a box: a subhead may read like that, but not there.",
    match="whole", max_chars=70, full_stop=False, needs=("by_newsletter",),
    patterns={
        "en": (r"(?:sign[ -]?up|subscribe) (?:to|for) [\w' &-]{3,50}",),
        "de": (r"[\w' &-]{3,40} (?:abonnieren|bestellen)",),
        "fr": (r"(?:s'inscrire|s'abonner|inscrivez-vous|abonnez-vous) (?:à|au) [\w' &«»-]{3,50}",),
        "es": (r"(?:suscríbete|suscríbase|apúntate) a [\w' &-]{3,50}",),
    },
)

PROMOTION_MARK = Rule(
    "newsletter.promotion_mark", "newsletter",
    why="The mark that screen readers hear around a letter's box: 'after newsletter promotion'.",
    max_chars=60,
    patterns={
        "en": (r"(?:after|skip(?: past)?|end of|past) (?:the )?newsletter (?:promotion|sign-?up|form)",),
        "de": (r"(?:nach der|ende der) newsletter-?(?:anzeige|werbung|anmeldung)",),
    },
)

ENCLOSED = Rule(
    "newsletter.enclosed", "newsletter",
    why="A short line or two between two lines of a letter's box: its name, what it brings.",
    max_chars=220, needs=("in_newsletter",),
)

IN_YOUR_INBOX = Rule(
    "newsletter.in_your_inbox", "newsletter",
    why="The name of a letter, and 'every Friday in your inbox': no full stop, so no sentence.",
    match="whole", max_chars=130, full_stop=False,
    patterns={
        "en": (
            r".{3,100} (?:in|into|to) your (?:e-?mail )?inbox(?: (?:every|each) \w+)?",
            r"(?:get|want|love|like|need|enjoy) more [^?]{2,80}\? (?:sign up|subscribe|join|get)\b.{0,140}",
        ),
        "de": (r".{3,100} (?:direkt )?(?:in|per) (?:ihr|dein|ihrem|deinem)\w* (?:postfach|e-?mail\w*|mail)",),
        "fr": (
            r".{3,100} dans votre (?:boîte (?:mail|e-?mail|de réception)|messagerie)",
            r"recevoir (?:gratuitement )?(?:les articles|la lettre|nos articles|l'actualité)[^.]{0,30} par "
            r"(?:courriel|mail|e-?mail)",
        ),
        "es": (r".{3,100} en (?:tu|su) (?:correo|bandeja de entrada|e-?mail)",),
        "it": (r".{3,100} nella (?:tua|vostra) (?:casella|mail|posta)(?: .{0,20})?",),
        "pt": (r".{3,100} (?:no seu|na sua caixa de) e-?mail",),
        "nl": (r".{3,100} in (?:je|uw) (?:mailbox|inbox)",),
        "pl": (r".{3,100} na (?:twojej|twoją|swoją) (?:skrzynce|skrzynkę)(?: e-?mail)?",),
    },
)

BY_NAME = Rule(
    "newsletter.by_name", "newsletter",
    why=(
        "'Sign up to First Edition: our free daily newsletter', 'Unlock the "
        "Digest for free': a letter by its name, then what it is."
    ),
    match="whole", max_chars=240, full_stop=True,
    patterns={
        "en": (
            r"(?:sign up|subscribe) (?:to|for) [^.!?]{2,60}?[:,-] ?(?:our|the|a|an|your) (?:\w+[ -]){0,5}"
            r"(?:newsletter|briefing|bulletin|email|digest)\b.{0,80}",
            r"sign up (?:for|to) [^.!?]{2,40}'s [^.!?]{2,40} newsletter\.? .{10,160}",
            r"unlock (?:the )?[^.!?]{2,40}'s (?:digest|briefing|letter|newsletter) for free",
            r"(?:<name>, )?editor of [^.!?]{2,40}, selects (?:her|his|their) favou?rite stories in this (?:weekly|daily)"
            r" newsletter",
            r"(?:sign up|subscribe)(?: here| now| today)? (?:to|for) (?:get|receive) (?:the |your |all |our )?[^.!?]{3,120}"
            r"(?:delivered|straight|direct\w*|sent)(?: (?:daily|weekly|right|straight|direct\w*|every \w+))?"
            r"(?: (?:to|in|into) (?:your|you)\b.{0,40})?",
            r"get set for the working day\b.{0,160}we'll point you to .{0,120}",
            r"we'll (?:point you to|send you|bring you|deliver) .{5,120}(?:every|each) "
            r"(?:morning|evening|day|week|weekday|month|friday|sunday|saturday|monday)(?: morning| evening)?",
            r"get (?:a curated selection of |the best of |<n> of )?.{3,80}(?:stories|news|headlines|coverage|reads|articles"
            r"|analysis|recipes|tips) (?:delivered )?(?:in|to|into) your inbox\b.{0,60}",
            r"(?:stay|keep) (?:up[- ]to[- ]date|ahead|informed|in the know|on top)\b.{0,80}(?:with|by) "
            r"(?:subscribing to |signing up (?:to|for) )?(?:our|the) (?:\w+[ -]){0,4}"
            r"(?:newsletter|briefing|digest|bulletin|email)s?",
            r"sign up (?:to|for) (?:our )?free (?:daily |weekly |email |e-?mail |news )*(?:alerts|newsletters?|updates?)\b"
            r".{0,60}",
            r".{0,4}the latest on .{3,60}: get our newsletters!?",
        ),
    },
)
