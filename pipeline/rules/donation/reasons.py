"""What an appeal gives as its reasons: what reporting costs, and who pays for it."""

from __future__ import annotations

from pipeline.rules.model import Rule

COST = Rule(
    "donation.cost", "donation",
    why="'Reporting like this costs money': the appeal's first words. A story on the press does not say 'like this'.",
    max_chars=170, sentences=True,
    patterns={
        "en": (
            r"(?:(?:journalism|reporting|investigations?|stories|articles|work) like (?:this|these)"
            r"|(?:good|quality|independent|local|investigative|honest) (?:journalism|reporting)) "
            r"(?:costs?|takes|needs?|is|are|isn't|doesn't come|relies|depends)\b[^.]{0,40}"
            r"(?:money|free|cheap|support|you|your|resources)\b[^.]{0,80}",
        ),
        "de": (
            r"(?:(?:guter|unabhängiger|seriöser|lokaler|freier) journalismus"
            r"|(?:recherchen?|reportagen?|artikel|texte|beiträge|geschichten) wie (?:diese[rn]?|dieses)"
            r"|solche (?:recherchen|texte|artikel|reportagen)) (?:kosten|kostet|brauchen|braucht|gibt es|sind|ist)\b"
            r"[^.]{0,40}(?:geld|zeit|unterstützung|umsonst|sie|dich|teuer)\b[^.]{0,60}",
        ),
        "fr": (
            r"(?:le |un )?(?:(?:bon |vrai )?journalisme (?:indépendant|de qualité|d'investigation|libre)"
            r"|(?:les |des |nos )?(?:enquêtes|articles|reportages) comme (?:celles?-ci|celui-ci|ceux-ci))[^.]{0,20} "
            r"(?:coûtent?|a un (?:prix|coût)|ont un coût|a besoin|ont besoin)\b[^.]{0,60}",
        ),
        "es": (
            r"(?:el )?(?:(?:buen )?periodismo (?:independiente|de calidad|libre)"
            r"|(?:investigaciones|reportajes|artículos|historias) como est[aeo]s?)[^.]{0,20} "
            r"(?:cuestan?|necesitan?|requieren?)\b[^.]{0,60}",
        ),
        "it": (
            r"(?:il )?(?:(?:buon )?giornalismo (?:indipendente|di qualità|libero)"
            r"|(?:inchieste|articoli|storie) come quest[aeoi])[^.]{0,20} "
            r"(?:costano?|ha un costo|hanno un costo|hanno bisogno|ha bisogno)\b[^.]{0,60}",
        ),
        "pt": (
            r"(?:o )?(?:(?:bom )?jornalismo (?:independente|de qualidade|livre)"
            r"|(?:reportagens|investigações|histórias) como (?:esta|este|estas|essa))[^.]{0,20} "
            r"(?:custam?|precisam?|têm? um custo)\b[^.]{0,60}",
        ),
        "nl": (
            r"(?:(?:goede|onafhankelijke) journalistiek|(?:verhalen|onderzoeken|artikelen) (?:als|zoals) (?:dit|deze)) "
            r"(?:kost|kosten|is niet gratis|heeft|hebben)\b[^.]{0,60}",
        ),
        "pl": (
            r"(?:(?:dobre|niezależne|rzetelne) dziennikarstwo|(?:takie|podobne) (?:teksty|śledztwa|reportaże)"
            r"|(?:teksty|śledztwa|artykuły) (?:takie )?jak (?:ten|to|te)) (?:kosztuj\w+|wymaga\w*|potrzebuj\w+)\b[^.]{0,60}",
        ),
        "ru": (
            r"(?:(?:независимая|качественная) журналистика|(?:такие|подобные) (?:расследования|материалы|тексты)) "
            r"(?:стоит|стоят|требу\w+|нужда\w+)\b[^.]{0,60}",
        ),
        "uk": (
            r"(?:(?:незалежна|якісна) журналістика|(?:такі|подібні) (?:розслідування|матеріали|тексти)) "
            r"(?:коштує|коштують|потребу\w+)\b[^.]{0,60}",
        ),
        "sv": (r"(?:oberoende|bra|granskande) journalistik (?:kostar|behöver|kräver)\b[^.]{0,60}",),
        "da": (r"(?:uafhængig|god|kritisk) journalistik (?:koster|kræver|er ikke gratis)\b[^.]{0,60}",),
    },
)

GIFT = Rule(
    "donation.gift", "donation",
    why=(
        "'Your gift of any size keeps our newsroom independent', and who "
        "pays for it: the appeal in one sentence, with 'our' in it."
    ),
    match="start", max_chars=300, sentences=True,
    patterns={
        "en": (
            r"(?:your|every|each|any|a) (?:gift|donation|contribution|membership|subscription|dollar|pound|euro)"
            r"s?\b[^.]{0,60}(?:keeps?|helps?|funds?|supports?|sustains?|makes?|pays?)\b[^.]{0,40} (?:our|us)\b.{0,120}",
            r"[^.]{2,60} is (?:free|open)(?: to read| for everyone| to all)? because (?:readers|people|members|supporters)"
            r" like you\b.{0,160}",
            r"(?:we|our (?:reporters|journalists|newsroom|team)) (?:report|work|write|publish)\b[^.]{0,120}[.,] ?"
            r"(?:to keep doing (?:it|this|so)|to continue),? we need your (?:help|support)\b.{0,120}",
        ),
        "de": (
            r"(?:unsere|diese) (?:recherchen?|texte|artikel|berichte|beiträge|inhalte) (?:sind|ist|bleiben|bleibt) (?:\w+ )?"
            r"(?:frei|kostenlos|kostenfrei|offen)\b[^.]{0,60}[.,] ?.{0,120}"
            r"(?:zahlen|spenden|unterstütz\w+|mitglieder|beitrag|dabei)\b.{0,120}",
            r"(?:als genossenschaft\b.{0,60}\b(?:wir|uns|unser\w*)\b|wir sind eine? genossenschaft\b).{0,160}"
            r"(?:beitrag|unterstütz\w+|leser\w*).{0,80}",
            r"[^.!?]{0,160}[.!] (?:jeder beitrag (?:zählt|hilft)|jede spende (?:zählt|hilft))\b.{0,80}",
        ),
        "fr": (
            r"(?:chaque|votre|tout) (?:don|contribution|soutien)\b[^.]{0,60}(?:compte|permet|aide|fait)\b[^.]{0,40}"
            r"(?:nous|notre|nos|\Z).{0,120}",
            r"(?:cet article|ce texte|notre site|nos articles) (?:est|sont|reste|restent) (?:\w+ )?"
            r"(?:gratuits?|en accès libre)\b[^.]{0,80}(?:grâce|dons?|lect\w+|soutien).{0,120}",
        ),
        "es": (
            r"(?:(?:cada|tu) (?:donación|aporte|aportación|contribución)\b[^.]{0,60}(?:cuenta|ayuda|permite|hace)"
            r"|su (?:donación|aporte|aportación|contribución)\b[^.]{0,60}nos (?:ayuda|permite|hace))\b.{0,120}",
            r"(?:este (?:artículo|texto)|nuestro (?:trabajo|contenido)) es (?:gratuito|gratis|libre|abierto)\b[^.]{0,60}"
            r"(?:gracias|lector\w+|soci\w+).{0,120}",
        ),
        "it": (r"(?:ogni|la tua|il tuo) (?:donazione|contributo|offerta)\b[^.]{0,60}(?:conta|aiuta|permette|fa)\b.{0,120}",),
        "pt": (
            r"(?:cada (?:doação|contribuição|apoio)\b[^.]{0,60}(?:conta|ajuda|permite|faz)"
            r"|(?:a sua|sua) (?:doação|contribuição|apoio)\b[^.]{0,60}"
            r"(?:nos (?:ajuda|permite|faz)|faz (?:a|toda a) diferença|conta muito))\b.{0,120}",
        ),
        "nl": (r"(?:elke|jouw|uw|iedere) (?:gift|donatie|bijdrage)\b[^.]{0,60}(?:telt|helpt|maakt)\b.{0,120}",),
        "pl": (
            r"(?:ten|nasz|ten artykuł|ten tekst|tekst|artykuł)(?: \w+){0,2} (?:czytasz|przeczytał\w+|powstał|jest) (?:\w+ )?"
            r"(?:za darmo|bezpłatnie|dzięki|bezpłatny)\b[^.]{0,80}(?:dzięki|wpłat\w+|wsparci\w+|czytelni\w+|darczyń\w+)"
            r".{0,120}",
            r"(?:postaw nam|postawcie nam) (?:kawę|piwo)\b.{0,60}",
            r"(?:jeśli|jeżeli) (?:podoba|cenisz)\b[^.]{0,60}(?:postaw|wesprzyj|wspomóż|wpłać|dołóż)\b.{0,80}",
        ),
        "uk": (
            r"(?:ми працюємо|це видання працює|медіа працює|редакція працює)[^.]{0,40}(?:завдяки|коштом) "
            r"(?:вам|читач\w+|донат\w+|підтримц\w+)\b.{0,160}",
            r"вам сподоба\w+[^?]{0,30}\? ?підтримайте\b.{0,100}",
        ),
        "ru": (
            r"(?:мы работаем|издание работает|редакция работает)[^.]{0,40}(?:благодаря|на средства) "
            r"(?:вам|читател\w+|пожертвовани\w+|поддержк\w+)\b.{0,160}",
            r"вам понрави\w+[^?]{0,30}\? ?поддержите\b.{0,100}",
        ),
        "cs": (r"líbí se vám[^?]{0,40}\? ?(?:podpořte|přispějte)\b.{0,100}",),
        "sv": (r"(?:varje|ditt) (?:bidrag|gåva)\b[^.]{0,40}(?:räknas|hjälper|gör)\b.{0,80}",),
    },
)

READERS_PAID = Rule(
    "donation.readers_paid", "donation",
    why=(
        "'This article was made possible by our readers. Join them': a "
        "story says that of others' articles, and asks nobody in."
    ),
    match="start", max_chars=320,
    patterns={
        "en": (
            r"this (?:article|story|investigation|report) (?:was|is) (?:made possible|funded|paid for) (?:by|thanks to) "
            r"(?:our|the support of our) (?:readers|members|supporters|subscribers)\b.{0,200}",
            r"\W{0,3}(?:<site>|the \w+(?: \w+)?|we)\b[^.]{0,30}\b(?:is|are|stays?|keeps?|kept) "
            r"(?:free|open|free to read|independent) (?:to (?:read|all|everyone) )?(?:thanks to|because of) "
            r"(?:our )?[\d.,]* ?(?:supporters|members|readers|subscribers|patrons)\b.{0,120}",
        ),
        "de": (
            r"(?:dieser (?:artikel|beitrag|text)|diese recherche) (?:wurde|ist) (?:nur )?(?:durch|dank) "
            r"(?:die unterstützung )?(?:unserer? )(?:leser\w*|mitglieder\w*|unterstützer\w*|abonnent\w*).{0,200}",
        ),
        "fr": (
            r"cet(?:te)? (?:article|enquête) (?:a été|est) (?:financée?|rendue? possible) (?:par|grâce à) "
            r"(?:nos|vos|le soutien de nos) .{5,200}",
        ),
        "es": (
            r"(?:este|esta) (?:artículo|reportaje|investigación|noticia) (?:ha sido|fue|es) posible gracias a "
            r"(?:nuestr|l[oa]s lector|l[oa]s soci).{3,200}",
        ),
        "it": (
            r"quest(?:o articolo|a inchiesta) (?:è stat[oa]|è) (?:possibile|finanziat[oa]) (?:grazie a|da) "
            r"(?:i nostri|le nostre|lettor|abbonat|chi ci sostiene).{0,200}",
        ),
        "hu": (
            r"ez a (?:cikk|riport|írás) (?:azért|csak azért) (?:születhetett meg|jelenhetett meg|készülhetett el),? mert "
            r"(?:az )?(?:olvasóink|támogatóink|előfizetőink)\b.{3,200}",
        ),
        "pl": (
            r"ten (?:artykuł|tekst|reportaż) (?:powstał|ukazał się) dzięki (?:naszym |wsparciu naszych )?"
            r"(?:czytelnik\w+|patron\w+|subskrybent\w+|darczyńc\w+).{0,200}",
        ),
        "cs": (
            r"tento (?:článek|text) (?:vznikl|mohl vzniknout) díky (?:podpoře )?(?:našich? |našim )?"
            r"(?:čtenář\w+|podporovatel\w+|předplatitel\w+).{0,200}",
        ),
    },
)

MOTTO = Rule(
    "donation.motto", "donation",
    why="What stands over the button: a motto on free journalism and its readers, at the foot.",
    match="whole", max_chars=90, where="tail", needs=("closing",), full_stop=False,
    patterns={
        "en": (
            r"(?:fearless|independent|free|honest|local|quality|good|great|real) (?:reporting|journalism|news|media|press) "
            r"(?:needs|depends on|takes|starts with|relies on|matters)\b[\w ,'-]{0,50}",
        ),
        "de": (
            r"(?:gemeinsam|zusammen) für (?:\w+ )?(?:presse|journalismus|pressefreiheit)\w*",
            r"(?:unabhängiger|freier|guter|linker) journalismus (?:braucht|lebt|kostet)\b[\w ,-]{0,50}",
        ),
        "fr": (r"(?:une presse|un journalisme|l'information) (?:libre|indépendante?)\b[\w ,'-]{0,50}",),
        "es": (r"(?:el )?periodismo (?:libre|independiente) (?:necesita|depende|se paga)\b[\w ,-]{0,50}",),
        "it": (r"(?:il )?giornalismo (?:libero|indipendente) (?:ha bisogno|vive|costa)\b[\w ,'-]{0,50}",),
        "pl": (r"(?:wolne|niezależne) (?:media|dziennikarstwo) (?:potrzebują|potrzebuje|kosztuj\w+)\b[\w ,-]{0,50}",),
    },
)

CLOSING_CALL = Rule(
    "donation.closing_call", "donation",
    why="On readers, gifts or what a medium lives on, and 'Support it!' as its last sentence.",
    match="end", max_chars=420,
    patterns={
        "en": (
            r"\b(?:readers?|donations?|members?|journalism|newsroom|support|month|independent)\b.{0,200}[.!?] "
            r"(?:donate|support us|become a (?:member|supporter)|chip in|join us|give)(?: (?:now|today|here))*!?",
        ),
        "fr": (
            r"\b(?:dons?|lecteurs|lectrices|média|journal|indépendan\w+|mois)\b.{0,200}[.!?] ?"
            r"(?:soutenez[- ](?:le|nous|la|les)|faites un don|soutenir|je (?:donne|soutiens))(?: (?:ici|maintenant))* ?!?",
        ),
        "de": (
            r"\b(?:leser\w*|spenden?|journalismus|beitrag|mitglied\w*|unabhängig\w*|monat)\b.{0,200}[.!?] ?(?:jetzt |hier )?"
            r"(?:unterstützen|spenden|mitmachen|mitglied werden)(?: sie uns)?!?",
        ),
        "es": (
            r"\b(?:lector\w+|donaci\w+|periodismo|soci\w+|independiente|mes)\b.{0,200}[.!?] ?[!¡]?"
            r"(?:apóyanos|dona|hazte soci\w|colabora|súmate|únete)(?: (?:ahora|ya|aquí|hoy))*!?",
        ),
        "pt": (
            r"\b(?:leitor\w*|doa\w+|jornalismo|gente como você|independente|mês)\b.{0,200}[.!?] ?"
            r"(?:apoie|doe|contribua|assine|junte-se)(?: (?:agora|já|aqui|hoje))*!?",
        ),
        "it": (
            r"\b(?:lettor\w+|donazion\w+|giornalismo|indipendent\w+|mese)\b.{0,200}[.!?] ?"
            r"(?:sostienici|dona|abbonati|contribuisci)(?: (?:ora|subito|qui))*!?",
        ),
        "nl": (
            r"\b(?:lezers|donaties?|journalistiek|onafhankelijk\w*|maand)\b.{0,200}[.!?] ?(?:steun ons|doneer|word lid)"
            r"(?: (?:nu|hier))*!?",
        ),
        "pl": (
            r"\b(?:czytelni\w+|wpłat\w*|darowizn\w+|dziennikarstw\w+|miesi\w+|niezależn\w+)\b.{0,200}[.!?] ?"
            r"(?:wesprzyj(?: nas)?|wpłać|dołącz(?: do \w+)?)(?: (?:teraz|już dziś|już teraz))*!?",
        ),
        "uk": (
            r"\b(?:читач\w+|донат\w*|спільнот\w+|незалежн\w+|місяць|гривень)\b.{0,200}[.!?] ?"
            r"(?:підтримайте(?: нас)?|долучайтеся|долучайтесь)!?",
        ),
        "ru": (
            r"\b(?:читател\w+|донат\w*|пожертвовани\w+|независим\w+|месяц|рублей)\b.{0,200}[.!?] ?"
            r"(?:поддержите(?: нас)?|присоединяйтесь)!?",
        ),
    },
)

FUNDERS = Rule(
    "donation.funders", "donation",
    why=(
        "'AP's climate coverage receives financial support from private "
        "foundations. AP is solely responsible for all content.'"
    ),
    match="start", max_chars=420, where="edge",
    patterns={
        "en": (
            r"(?:the )?[^.!?]{2,60}(?:coverage|journalism|reporting|newsroom|project|series|desk)\b[^.!?]{0,60} "
            r"(?:receives?|is supported by|is funded by|gets) (?:financial )?(?:support|funding|grants?)? ?"
            r"(?:from|by|through)? ?[^.!?]{3,120}\. ?(?:the )?[^.!?]{1,40} (?:is|are|retains?|maintains?|has|have) "
            r"(?:solely |full |complete |sole |editorial )*(?:responsible|control|independence|responsibility)\b.{0,120}",
        ),
    },
)
