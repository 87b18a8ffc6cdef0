"""Labels of adverts, ad blockers, and the site's own apps, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "advert.break_western", "advert",
        why=(
            "'The text goes on after the advertisement', 'You are using an "
            "ad blocker': the page speaks of its own advertisements."
        ),
        max_chars=280, sentences=True,
        patterns={
            "de": (
                r"(?:der |dieser |die )?(?:artikel|text|beitrag|bericht|inhalt|podcast|nachricht) (?:wird |geht |folgt |läuft )?"
                r"(?:nach|unter|unterhalb|hinter)(?: der| dieser| dem| diesem)? "
                r"(?:anzeige|werbung|werbeanzeige|werbeunterbrechung|reklame|video|bild|galerie|umfrage|newsletter)\b"
                r"(?: weiter\w*| fortgesetzt)?",
                r"(?:nach|unter) der (?:anzeige|werbung) (?:geht es|geht's|lesen sie) weiter"
                r"|weiter (?:nach|unter) der (?:anzeige|werbung)|(?:anzeige|werbung) - (?:weiterlesen|scrollen|hier geht)\b"
                r".{0,40}",
                r"(?:sie (?:nutzen|verwenden|haben)|du (?:nutzt|verwendest|hast)|es (?:scheint|sieht so aus)|offenbar"
                r"|wir haben festgestellt|bitte)\b[^.!?]{0,50}(?:ad-?blocker|werbeblocker|adblock)\b[^.!?]{0,100}",
                r"(?:bitte )?(?:deaktivieren sie|deaktiviere|schalten sie|schalte|erlauben sie) (?:bitte )?"
                r"(?:ihren|deinen|den|die)? ?(?:ad-?blocker|werbeblocker|werbung)\b[^.!?]{0,100}",
                r"(?:mehr (?:artikel |produkte |bücher )?aus unserem|entdecken sie (?:mehr )?in unserem|besuchen sie unseren"
                r"|jetzt in unserem|in unserem|empfehlungen aus unserem) (?:shop|online-?shop|leser-?shop|buchshop)\b"
                r"[^.!?]{0,120}",
                r"(?:laden sie|lade|lad|hol|holen sie|nutzen sie|testen sie|jetzt)\b(?: \S+){0,3} "
                r"(?:unserer? (?:kostenlosen? |neuen? |[\w-]+-)*app\b[^.!?]{0,120}"
                r"|die (?:kostenlose |neue )?(?:[\w-]+-)?(?:news-?)?app\b[^.!?]{0,60}"
                r"(?:verpass\w+|auf dem laufenden|aktuellen nachrichten|keine nachricht)[^.!?]{0,60})",
            ),
            "fr": (
                r"(?:(?:la )?suite|l'article|l'actualité|l'info|votre article|le contenu|la lecture) "
                r"(?:continue |se poursuit |reprend |de (?:votre|l')(?: ?article)? )?(?:après|sous|plus bas|ci-dessous)"
                r"(?: (?:cette|la|l'))? ?(?:publicité|pub|annonce|vidéo|message|photo)(?: \w+)?",
                r"(?:après la (?:publicité|pub|vidéo)|publicité)[,:•|-]? ?(?:la suite|lire la suite|votre contenu continue"
                r"|continue\w*|suite de l'article)\b[^.!?]{0,50}",
                r"(?:vous (?:utilisez|semblez|avez)|il semble|nous avons (?:détecté|remarqué)|un bloqueur|merci de|veuillez"
                r"|désactive[rz]?)\b[^.!?]{0,50}(?:bloqueur|adblock\w*|ad-?blocker|anti-?pub)\b[^.!?]{0,100}",
                r"(?:téléchargez|installez|emportez|retrouvez|découvrez)\b[^.!?]{0,60}"
                r"(?:(?:notre|nos) (?:\w+ )?(?:appli|applications?)\b[^.!?]{0,100}"
                r"|l'(?:appli|application)\b[^.!?]{0,40}(?:rien (?:rater|manquer)|actualité|infos?)\b[^.!?]{0,60})",
                r"contenus? sponsorisés?(?: .{0,30})?|(?:en )?partenariat (?:rémunéré|commercial)|les bons plans de la rédaction",
            ),
            "es": (
                r"(?:la |el |este |esta )?(?:noticia|artículo|nota|texto|contenido|información|publicación|lectura) "
                r"(?:continúa|sigue|continua|prosigue)\w*(?: \w+)? (?:después|debajo|tras|abajo|luego)(?: de)?"
                r"(?: la| el| este| esta)? ?(?:publicidad|anuncio|video|vídeo|imagen|publicación|banner)?",
                r"(?:publicidad|anuncio)[ :•|-]+(?:sigue|continúa|continua) (?:leyendo|la nota|después|abajo)\b[^.!?]{0,40}"
                r"|(?:continúa|sigue|continuar|seguí)(?: leyendo)? (?:tras|después de) (?:la publicidad|el anuncio|la pausa)",
                r"(?:hemos detectado|parece|estás usando|estás utilizando|tienes (?:activado|un)|por favor|desactiva|desactive"
                r"|desactivá)\b[^.!?]{0,50}(?:bloqueador|adblock\w*|ad-?blocker|bloqueo de (?:anuncios|publicidad))\b"
                r"[^.!?]{0,100}",
                r"(?:descarga|descargá|descargue|instala|baja|bajate)\b[^.!?]{0,30}(?:nuestra|la) (?:nueva |\w+ )?"
                r"(?:app|aplicación)\b[^.!?]{0,30}(?:de [^.!?]{2,24} y |para |y |gratis|disponible|en (?:android|ios|google))"
                r"[^.!?]{0,80}(?:informad\w|noticias?|actualidad)\b[^.!?]{0,50}",
            ),
            "it": (
                r"(?:il |l'|la )?(?:contenuto|articolo|testo|lettura|notizia|video)(?: \w+)? "
                r"(?:prosegue|continua|riprende|prosegui\w*)(?: \w+)? (?:dopo|sotto)(?: la| l'| il)? ?"
                r"(?:pubblicità|annuncio|video|foto|immagine|banner)(?: \w+)?",
                r"(?:continua a leggere|continua|prosegui) (?:dopo|sotto)(?: la| l'| il)? ?(?:pubblicità|annuncio|video|foto)"
                r"|pubblicità[ :•|-]+(?:continua|prosegui)\b.{0,30}",
                r"(?:stai (?:usando|utilizzando)|abbiamo (?:rilevato|notato)|sembra|hai (?:attivo|un)|disattiva|per favore"
                r"|ti preghiamo)\b[^.!?]{0,50}(?:ad-?block\w*|blocco (?:della |degli )?(?:pubblicità|annunci)"
                r"|bloccapubblicità)\b[^.!?]{0,100}",
                r"scarica\b[^.!?]{0,20}(?:la nostra|la) (?:nuova )?app\b[^.!?]{0,30}(?:di [^.!?]{2,24} )?(?:e|per)\b[^.!?]{0,40}"
                r"(?:aggiornat\w|notizie|informat\w|news)\b[^.!?]{0,50}",
            ),
            "pt": (
                r"(?:(?:o |a )?(?:artigo|texto|matéria|conteúdo|leitura|notícia|reportagem) )?"
                r"(?:continua|continue|prossegue|segue)(?: \w+){0,3} (?:após|depois|abaixo)(?: d?[ao])? "
                r"(?:publicidade|anúncio|propaganda|vídeo|foto)",
                r"(?:publicidade|anúncio|propaganda)[ :•|-]+(?:continu\w+|role|siga|segue)\b[^.!?]{0,50}",
                r"(?:detectamos|detetámos|parece|você (?:está usando|usa)|está a (?:usar|utilizar)|por favor|desative|desactive"
                r"|desligue)\b[^.!?]{0,50}(?:bloqueador|ad-?block\w*)\b[^.!?]{0,100}",
                r"(?:baixe|descarregue|instale|faça o download)\b[^.!?]{0,20}(?:o nosso|nosso|a nossa|nossa|a|o|do) "
                r"(?:novo |nova )?(?:app|aplicativo|aplicação|aplicação)\b[^.!?]{0,30}(?:d[oae] [^.!?]{2,24} )?(?:e|para)\b"
                r"[^.!?]{0,40}(?:informad\w|notícias?|actualidade|atualidade)\b[^.!?]{0,50}",
            ),
            "nl": (
                r"(?:de |het |dit )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt) (?:verder|door) (?:onder|na|onderaan)"
                r"(?: de| het| deze)? ?(?:advertentie|reclame|video|foto|afbeelding|tweet|kaart|post|kader|poll|grafiek)",
                r"(?:lees|scrol|scroll) (?:verder|door) (?:onder|na)(?: de| het)? (?:advertentie|reclame|video|foto)"
                r"|advertentie[ :•|-]+(?:lees|tekst|scrol)\b.{0,40}",
                r"(?:je (?:gebruikt|hebt)|u (?:gebruikt|heeft)|het lijkt|we zien|wij zien|schakel|zet|gelieve)\b[^.!?]{0,50}"
                r"(?:ad-?blocker|adblock|advertentieblokker\w*)\b[^.!?]{0,100}",
                r"(?:download|installeer|open|lees)\b[^.!?]{0,30}(?:in )?(?:onze (?:gratis |nieuwe |\w+-)?app\b[^.!?]{0,100}"
                r"|de (?:gratis |nieuwe |\w+-)?app\b[^.!?]{0,40}(?:op de hoogte|het (?:laatste )?nieuws|mis)\b[^.!?]{0,50})",
                r"deel dit (?:nieuws|artikel|bericht|verhaal) (?:via|met|op)\b[^.!?]{0,80}",
            ),
            "ca": (
                r"(?:la |l'|el |aquest )?(?:notícia|article|text|contingut|informació) (?:continua|segueix|prossegueix)"
                r"(?: \w+)? (?:després|sota|a sota|darrere)(?: de)?(?: la| l'| el)? ?(?:publicitat|anunci|vídeo|imatge)?",
                r"(?:sembla|hem detectat|estàs (?:usant|fent servir|utilitzant)|tens (?:activat|un)|desactiva|desactiva'l"
                r"|si us plau)\b[^.!?]{0,50}(?:bloquejador|adblock\w*|ad-?blocker)\b[^.!?]{0,100}",
                r"desactiva(?:'l|-lo|'ls) (?:per|i) (?:continuar|seguir|poder)\b[^.!?]{0,60}",
                r"(?:descarrega|descarrega't|baixa't|instal·la|descarregueu)\b[^.!?]{0,20}"
                r"(?:la nostra (?:nova )?(?:app|aplicació)\b[^.!?]{0,100}"
                r"|l'(?:app|aplicació)\b[^.!?]{0,40}(?:notícies|informat|actualitat)\b[^.!?]{0,50})",
                r"publicitat|contingut (?:patrocinat|promocionat|de marca)|publireportatge|espai patrocinat(?: per .{2,30})?"
                r"|en col·laboració amb .{2,30}",
            ),
        },
    ),
    Rule(
        "advert.app_western", "advert",
        why=(
            "'Get the X app and follow the results', 'All news round the clock: download "
            "the free X app in the App Store': the medium's app, below its text."
        ),
        max_chars=180, where="tail", needs=("late",),
        patterns={
            "de": (
                r"(?:[^.!?:]{0,60}: )?(?:laden sie|lade|lad|holen sie|hol|installieren sie)(?: sich| dir)? "
                r"(?:jetzt |hier |gleich |noch heute )?(?:die|unsere) (?:kostenlose |neue |gratis )?"
                r"[\w -]{0,30}-?app\b[^.!?]{0,20}(?:(?:im|in|für|aus dem) (?:app ?store|play ?store|google play|ios|android"
                r"|iphone)\b.{0,50}|(?:und|um) [^.!?]{0,40}(?:nachrichten|news|informiert|eilmeldung\w*|benachrichtig\w*"
                r"|auf dem laufenden|verpass\w*)\b.{0,40})",
            ),
            "fr": (
                r"(?:téléchargez|télécharge|installez|découvrez) (?:gratuitement |dès maintenant |vite )?"
                r"(?:l'|notre |la nouvelle )(?:appli(?:cation)?|app)\b[^.!?]{0,50}"
                r"(?:(?:sur|dans|pour) (?:l')?(?:app ?store|google play|play ?store|ios|android|iphone)\b.{0,50}"
                r"|[^.!?]{0,40}(?:actu\w*|infos?|informé\w*|alertes?|notifications?)\b.{0,50})",
                r"(?:suivez|retrouvez|recevez) (?:toute )?(?:l'actualité|l'info|l'actu|les actus)\b[^.!?]{0,60}"
                r"(?:en vous inscrivant|en téléchargeant|en vous abonnant|en activant|dans l'appli\w*|sur l'appli\w*"
                r"|sur notre appli\w*)\b[^.!?]{0,60}",
            ),
            "es": (
                r"(?:consigue|descarga|descárgate|descargá|bájate|instala|obtén) (?:gratis |ya |ahora )?(?:la|nuestra) "
                r"(?:app|aplicación)\b[^.!?]{0,30}(?:(?:en|para|desde) (?:app ?store|google play|play ?store|ios|android"
                r"|iphone)\b.{0,50}|(?:y|para) [^.!?]{0,40}(?:noticias|resultados|informad\w|alertas|notificaciones|actualidad"
                r"|al minuto|última hora)\b.{0,40})",
            ),
            "it": (
                r"(?:scarica|scaricate|installa|prova) (?:gratis |subito |ora |gratuitamente )?(?:la|l'|la nostra) ?(?:nuova )?"
                r"(?:app|applicazione)\b[^.!?]{0,30}(?:(?:su|per|da|dall') ?(?:app ?store|google play|play ?store|ios|android"
                r"|iphone)\b.{0,50}|(?:e|per) [^.!?]{0,40}(?:notizie|risultati|aggiornat\w|notifiche|informat\w|news)\b.{0,40})",
            ),
            "pt": (
                r"(?:baixe|descarregue|instale|baixa|tenha) (?:grátis |agora |já |gratuitamente )?(?:o|a|nosso|nossa) "
                r"(?:novo |nova )?(?:app|aplicativo|aplicação)\b[^.!?]{0,30}"
                r"(?:(?:no|na|para|em) (?:app ?store|google play|play ?store|ios|android|iphone)\b.{0,50}"
                r"|(?:e|para) [^.!?]{0,40}(?:notícias|resultados|informad\w|alertas|notificações|por dentro)\b.{0,40})",
            ),
            "nl": (
                r"(?:download|installeer|haal|pak) (?:nu |gratis |hier )?(?:de|onze) (?:gratis |nieuwe )?"
                r"[\w -]{0,30}-?app\b[^.!?]{0,20}(?:(?:in|voor|via) (?:de )?(?:app ?store|google play|play ?store|ios|android"
                r"|iphone)\b.{0,50}|(?:en|om) [^.!?]{0,40}(?:nieuws|hoogte|pushberichten|meldingen|uitslagen)\b.{0,40})",
            ),
            "ca": (
                r"(?:descarrega't|descarrega|baixa't|instal·la't) (?:ja |gratis |ara )?(?:l'|la nostra |la )(?:aplicació|app) "
                r"(?!de |d'|del |dels )<site>(?: al teu mòbil| al mòbil| (?:a|per a) .{3,40})?",
            ),
        },
        unless=(
            r"\b(?:amt\w*|behörde\w*|nina|warn\S*|elster|digid|belastingdienst\w*|bank\w*|banque|banco|banca|overheid\w*|impôts"
            r"|gobierno|gobern\w*|ayuntamiento|comune|inps|spid|governo|receita|sns|gemeente\w*|mairie)\b",
            r"\b(?:und|et|e|y|i|en) (?:scann\w+|melde\w*|wähle\w*|erlaube\w*|geben sie|gib|öffne\w*|scannez|connectez|saisissez"
            r"|créez|ouvrez|escanea|introduce|regístrate|inicia|crea|abre|inquadra|accedi|registrati|inserisci|apri|escaneie"
            r"|abra|cadastre|faça login|scan|log in|vul|open|kies|demana|obre)\b",
        ),
    ),
    Rule(
        "advert.label_western", "advert",
        why="'Advertising content': a label above an advertisement.",
        max_chars=60, full_stop=False,
        patterns={
            "es": (r"contenido (?:publicitario|promocional|de publicidad)|publicidad externa",),
            "pt": (r"conteúdo (?:publicitário|de marca|promocional)|publicidade externa",),
            "it": (r"contenuto (?:pubblicitario|promozionale)|messaggio promozionale",),
            "fr": (r"contenu (?:publicitaire|promotionnel)|publicité externe",),
            "de": (r"(?:werbeinhalt|werblicher inhalt|anzeigensonderveröffentlichung)",),
            "nl": (r"(?:commerciële inhoud|reclame-?inhoud|gesponsorde inhoud)",),
            "ca": (r"contingut (?:publicitari|promocional)",),
        },
    ),
    Rule(
        "advert.advisers_western", "advert",
        why="'Our advisers are there for you', 'Nos conseillers sont à votre écoute': a firm's own people, below its guide.",
        match="start", max_chars=200, where="tail",
        patterns={
            "de": (
                r"(?:unsere?|die) (?:[\w-]+ ){0,2}(?:berater\w*|beratung|expert\w*|fachleute|kunden\w+|service-?\w*|team)\b"
                r"(?: (?:und|&) (?:[\w-]+ )?[\w-]+)? "
                r"(?:sind|ist|stehen|steht|helfen|hilft|beraten|berät|beantworten|beantwortet)\b"
                r"[^.!?]{0,40}\b(?:für sie|für dich|für euch|ihnen|dir|euch|sie|dich|ihre fragen)\b[^.!?]{0,60}[.!]?\Z",
                r"(?:wir sind|wir stehen) (?:gerne?|jederzeit|persönlich|auch)(?: \w+){0,3} (?:für sie da|ihnen)\b"
                r"[^.!?]{0,60}[.!]?\Z",
            ),
            "fr": (
                r"(?:nos|notre) (?:conseill\w+|experts?|équipes?|spécialistes?|service \w+)(?: \w+){0,3} "
                r"(?:est|sont|restent?|se tiennent"
                r"|vous (?:accompagn|répond|conseill|aid)\w+)\b(?=.*\b(?:votre|vous)\b)[^.!?]{0,90}[.!]?\Z",
            ),
            "es": (
                r"(?:nuestros?|nuestras?) (?:asesor\w+|expert\w+|equipos?|especialistas?|agentes)(?: \w+){0,3} "
                r"(?:está\w*|te|le|os) (?=.*(?:disposición|ayuda|atend|ases|encantad))[^.!?]{0,90}[.!]?\Z",
            ),
            "it": (
                r"(?:i nostri|il nostro|le nostre) (?:consulent\w+|espert\w+|team|operator\w+|specialist\w+)(?: \w+){0,3} "
                r"(?:sono|è|ti|vi|rest\w+)\b(?=.*(?:disposizione|aiut|rispond|assist))[^.!?]{0,90}[.!]?\Z",
            ),
            "nl": (
                r"(?:onze|ons) (?:adviseurs?|experts?|team|specialisten|medewerkers|klantenservice)(?: \w+){0,3} "
                r"(?:sta\w*|help\w*|adviser\w*|beantwoord\w*)\b(?=.*\b(?:je|jou|u|uw)\b)[^.!?]{0,90}[.!]?\Z",
            ),
        },
        unless=(r"\b(?:sagte?|erklärte?|betonte?|selon|según|secondo|volgens|polizei|police|policía|polizia|politie)\b",),
    ),
)
