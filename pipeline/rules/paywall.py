"""What stands where the rest of the article should be: subscribe, log in, unlock."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "paywall.notice", "paywall",
        why="The page tells its reader that the rest is for subscribers, or how to get at it.",
        match="start", max_chars=420, sentences=True,
        patterns={
            "en": (
                r"(?:this|the|our)(?: \w+)? ?(?:article|content|story|page|post|feature|report|video|section|newsletter)?"
                r"(?: is| are)?(?: only| exclusively| currently)* (?:available|reserved|exclusive|accessible|restricted|limited"
                r"|free|locked)? ?(?:only |exclusively )?(?:for|to)(?: our| registered| paid| paying| premium| digital| active"
                r"| full| logged[- ]in)* (?:subscribers?|members|subscribed users|registered users|subscription)\b(?! who\b)"
                r".{0,200}",
                r"(?:please |you must |to continue,? )?(?:subscribe|register|sign (?:up|in)|log ?in|join"
                r"|become a (?:member|subscriber)|upgrade|create (?:a|an)(?: free)? account)"
                r"(?: now| today| here| for free| or (?:log ?in|sign (?:in|up)|register|subscribe))* (?:to|for) "
                r"(?:continue|keep|read|access|unlock|view|see|get (?:full|unlimited)|enjoy|full access|unlimited|finish|reveal"
                r"|premium)\b.{0,200}",
                r"(?:already|existing|are you|not|not yet)(?: a| an| have)?"
                r"(?: (?:print|digital|paid|current|registered|existing))* "
                r"(?:subscribers?|members?|subscription|account|registered|users?|subscribed)\b"
                r"(?:\W*\Z|[?!:].{0,120}|[^?!]{0,40}\b(?:log[ -]?in|sign[ -]?in|click here|activate your)\b.{0,80})",
                r"to (?:continue reading|keep reading|read (?:the (?:full|rest|whole)|more|this|on|the full)|unlock"
                r"|access (?:this|the|all|our)|view this|finish reading|enjoy unlimited)\b[^.]{0,80}"
                r"(?:subscri\w+|log ?in|sign|register|member|account|trial|buy|pay|purchase)\b.{0,160}",
                r"(?:you(?:'ve| have) (?:read|reached|used|viewed|hit|exceeded)|you are out of|this is your last)\b[^.]{0,60}"
                r"(?:free (?:articles?|stories|views)|article limit|limit|articles? (?:this|per) month|of \d+)\b.{0,160}",
                r"(?:unlock|get|enjoy|start|choose|select|buy|gain|try)"
                r"(?: (?:this|the|your|our|a|an|unlimited|full|instant|all|free|digital|premium|complete|exclusive|ad-free))+ "
                r"(?:access|article|story|digital access|trial|subscription|membership|reporting|content)\b.{0,160}",
                r"(?:get|start|choose|select|buy|try) (?:the|your|our|a|an) (?:(?:digital|premium|subscription|reading) )*"
                r"plan\b(?=\W*\Z|.{0,120}\b(?:access|reading|read|subscri\w+|unlimited|articles?|journalism|cancel|billed)\b)"
                r".{0,160}",
                r"subscribe (?:now|today|here|for|from|and|with|-)(?: .{0,120})?(?:[$€£]|\d|month|week|year|access|save|support"
                r"|credible|journalism|offer|unlimited|today|now)\b.{0,120}",
                r"(?:just|only) (?:n|r|us|a|rs\.?|nz|c)?[$€£₹r] ?\d[\d.,]* ?(?:for|a|per|/)? ?(?:the )?(?:first )?"
                r"(?:month|week|year|\d+ (?:months|weeks))\b.{0,200}",
                r"(?:limited time offer|cancel any ?time(?!, (?:the|he|she|it|they|we|you|but|and)\b)"
                r"|billed (?:monthly|annually|every)|auto-?renews?|renews automatically"
                r"|then [$€£]\d)\b.{0,120}",
                r"(?:support independent journalism by subscribing|stay informed with <site>)\b.{0,240}",
                r"(?:log in|sign in|login) (?:with|using|to) (?:your|an existing|<nets>)\b.{0,100}",
                r"(?:premium|subscriber|members?|subscriber-only|exclusive|plus)[ -]"
                r"(?:only|exclusive|content|story|article|subscribers?)\b.{0,40}\Z",
                r"subscribers? (?:only|can|get|have|enjoy)\b.{0,160}",
                r"the (?:remainder|rest) of this (?:article|story|post|content)\b.{0,120}",
                r"(?:continue|keep) reading (?:with|for|by|your|this article)\b[^.]{0,60}"
                r"(?:subscri\w+|trial|account|free|member\w*|[$€£]|log ?in)\b.{0,100}",
            ),
            "de": (
                r"(?:dieser|diesen|der|die|das|den|weitere)? ?(?:ganze[nr]? |vollständige[nr]? )?"
                r"(?:(?:artikel|text|beitrag|inhalt|inhalte)[^.]{0,60}"
                r"(?:(?:nur|exklusiv) (?:für|mit|als) (?:[^.]{0,40}\b)?"
                r"(?:\w*abonn\w+|\w*-?abo\b|plus\b|mitglieder|registriert\w*|leser\w*|kund\w+|zugang|digital\w*)|abonnent\w+"
                r"|abonnement|plus-abo|digital-?abo|registrier\w+|weiterlesen mit)"
                r"|(?:bereich|funktion)[^.]{0,60}(?:\w*abonnent\w+|abonnement|plus-abo|digital-?abo|weiterlesen mit))\b.{0,200}",
                r"(?:jetzt |hier |bitte |um |zum )*(?:weiterlesen|weiterlesen mit|freischalten"
                r"|(?:digital-?|probe-?|plus-?)?abo(?:nnieren| abschließen| testen| bestellen)?|testen|einloggen|anmelden"
                r"|registrieren)\b[^.]{0,80}(?:abo\w*|plus\b|monat\w*|€|euro|kostenlos\w*|gratis|testen|weiterlesen|lesen"
                r"|freischalten|konto|digital\w*|registrier\w*)\b.{0,120}",
                r"(?:sie sind|sie haben|haben sie|noch kein|schon|bereits|sind sie)"
                r"(?: schon| bereits| noch| ein| kein| als| einen| keinen)* "
                r"(?:(?:abonnent\w*|abo|digital-?abo|plus-abonnent\w*)\b.{0,120}"
                r"|(?:registriert|kunde|konto|account|leser|zugang)"
                r"(?:\?.{0,120}|\.?\Z|\b.{0,60}(?:anmelden|einloggen|login|log in|abo\w*|weiterlesen).{0,80}))",
                r"(?:\d+|zwei|vier|drei|sechs) (?:wochen?|monate?|tage) (?:lang )?"
                r"(?:(?:kostenlos|gratis|testen)\b.{0,100}|für (?:nur |einmalig |je )?\d.{0,100}"
                r"|lesen\b.{0,40}(?:€|euro|abo\w*|kostenlos|gratis).{0,60})",
                r"(?:lesen sie|erhalten sie|sichern sie sich|testen sie|informieren sie sich)[^.]{0,80}"
                r"(?:digitale ausgabe|uneingeschränkt\w*|alle (?:artikel|inhalte)|vollen zugriff|\w*-?abo\b|e-paper|plus-inhalte"
                r"|die gedruckte zeitung)\b.{0,160}",
                r"(?:unbegrenzter|voller|uneingeschränkter) zugriff\b.{0,120}",
                r"jederzeit kündbar\b.{0,60}",
            ),
            "fr": (
                r"(?:article|contenu|cet article|ce contenu|la suite|lecture|vidéo)[^.]{0,40}"
                r"(?:réservée?s? (?:aux|à nos|à vos)|est réservée?|abonnés|abonnement)\b.{0,160}",
                r"(?:il vous reste|vous avez lu|vous n'avez plus)\b.{0,80}(?:à lire|article|gratuit\w*).{0,160}",
                r"(?:(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous|pour lire la suite|créez un compte)\b"
                r"[^.]{0,80}(?:pour|lire|accéder|suite|€|mois|gratuit\w*|intégralité|continuer|offre|débloquer)"
                r"|profitez\b[^.]{0,80}(?:accéder|par mois|€/mois|intégralité|notre offre|abonn\w+|articles|contenus))\b.{0,120}",
                r"(?:déjà|vous êtes déjà|pas encore) (?:abonnée?|un compte"
                r"|(?:inscrite?|client)(?= ?\?|\Z| ?[.!:] ?(?:connect|identif|se connect)| connectez))(?:\b|(?=\W)).{0,80}",
                r"(?:lecture du monde en cours|vous pouvez lire le monde|ce message s'affichera|votre abonnement n'autorise)\b"
                r".{0,240}",
                r"(?:à partir de|dès|seulement|pour) \d[\d,.]* ?€"
                r"(?:\Z| ?/ ?mois.{0,80}| (?:par mois|le (?:premier )?mois|seulement|sans engagement)(?! )?"
                r"(?:\Z|[.!, ]{1,2}(?:puis|sans|pendant|abonn|offre|résili).{0,80}))",
                r"(?:sans engagement|offre d'abonnement|offre découverte)\b.{0,60}\Z",
            ),
            "es": (
                r"(?:este|esta|el|la|para|contenido|artículo)? ?(?:artículo|contenido|noticia|funcionalidad|información"
                r"|reportaje)?[^.]{0,40}(?:sólo|solo|exclusiv[oa]s?|únicamente) (?:es )?(?:para|de) "
                r"(?:(?:nuestros |los )?(?:suscriptores|abonados)|usuarios (?:registrados|premium|suscritos)"
                r"|(?:nuestros )?socios)\b.{0,160}",
                r"(?:suscr[ií]bete|suscr[ií]base|reg[ií]strate|inicia sesión"
                r"|accede (?:a (?:tod[oa]s?|nuestr\w+|este|más)|con tu|gratis|sin límites?|ahora|ya)|identifícate"
                r"|hazte (?:premium|suscriptor\w*))\b[^.]{0,80}(?:para|seguir leyendo|leer|acceder|€|mes|gratis|continuar"
                r"|ilimitad\w+|disfruta)\b.{0,120}",
                r"(?:¿?ya (?:eres|tienes|estás)|aún no (?:eres|estás))[^.?]{0,30}(?:suscriptor\w*|una cuenta|registrad\w*|cuenta"
                r"|suscrit\w*)\b.{0,80}",
                r"(?:para (?:seguir|continuar) leyendo|sigue leyendo con|has (?:alcanzado|superado|leído)|te quedan?)\b.{0,160}"
                r"(?:suscri\w+|art[ií]culos?|límite|cuenta|gratis|registr\w+).{0,80}",
            ),
            "it": (
                r"(?:questo|il|contenuto|articolo)? ?(?:articolo|contenuto|servizio)?[^.]{0,40}"
                r"(?:riservat[oa] (?:agli abbonati|ai (?:nostri )?(?:lettori|abbonati|sostenitori|soci)"
                r"|agli utenti (?:registrati|abbonati))|solo per (?:gli )?abbonati|esclusiv\w+ per (?:gli )?abbonati)\b.{0,120}",
                r"(?:abbonati|accedi|registrati|iscriviti|sblocca)\b[^.]{0,80}(?:per (?:continuare|leggere|accedere)|l'articolo"
                r"|€|mese|gratis|illimitat\w+|prova)\b.{0,120}",
                r"(?:sei già|hai già|non sei)(?: un| ancora)? (?:abbonat\w|registrat\w|un account|un abbonamento|iscritt\w)\b"
                r".{0,80}",
                r"(?:per continuare a leggere|leggi (?:tutto|l'articolo completo) (?:con|su))\b.{0,100}",
            ),
            "pt": (
                r"(?:este|esta|conteúdo|o|matéria)? ?(?:artigo|conteúdo|matéria|reportagem|texto)?[^.]{0,40}"
                r"(?:exclusiv[oa] para|(?:só|apenas|somente) para|restrit[oa] a) (?:os )?"
                r"(?:(?:nossos )?(?:assinantes|subscritores)|nossos membros)\b.{0,120}",
                r"(?:assine(?! (?:o|a|os|as|um|uma|seu|sua) (?:contrato|documento|termo|acordo|recibo|petição|carta|cheque))"
                r"|cadastre-se|faça (?:o )?login"
                r"|entre (?:com (?:sua|a sua) (?:conta|senha)|na sua conta|ou (?:assine|cadastre-se)|para (?:continuar|ler))"
                r"|inicie sessão|registe-se|torne-se assinante)\b[^.]{0,80}(?:para|continuar|ler|acessar|aceder|r\$|€|mês|grátis"
                r"|ilimitad\w+|acesso)\b.{0,120}",
                r"(?:já é|já tem|ainda não é)(?: um| uma)? (?:assinante|conta|cadastr\w+|subscritor|registad\w)\b.{0,80}",
                r"(?:para continuar (?:lendo|a ler)|você (?:atingiu|já leu)|continue lendo com)\b.{0,120}",
            ),
            "nl": (
                r"(?:dit|deze|het|verder)? ?(?:artikel|verhaal|inhoud|functie)?[^.]{0,40}"
                r"(?:(?:alleen|exclusief|enkel) (?:voor|toegankelijk)(?: voor)? (?:(?:onze )?abonnees|onze leden|plus))\b"
                r".{0,120}",
                r"(?:log in|meld (?:je|u) aan|neem een abonnement|word (?:abonnee|lid)|abonneer (?:je|u)?"
                r"|maak een (?:gratis )?account|registreer)\b[^.]{0,80}(?:om (?:verder|dit|te)|verder te lezen|lezen|€|maand"
                r"|gratis|onbeperkt|toegang)\b.{0,120}",
                r"(?:al|bent u al|ben je al|nog geen) (?:een )?(?:abonnee|lid|abonnement|account)\b"
                r"(?! van (?:de|het|een)\b(?![^.]{0,40}\?)).{0,80}",
                r"(?:verder lezen|lees verder (?:met|voor)|onbeperkt lezen)\b.{0,80}",
            ),
            "pl": (
                r"(?:ten|dalsza|pełna|treść|artykuł|cały)? ?(?:artykuł|treść|materiał|tekst|część|wersja)?[^.]{0,40}"
                r"(?:(?:tylko|wyłącznie|jedynie)? ?(?:dostępn\w+ )?(?:tylko |wyłącznie )?dla "
                r"(?:prenumeratorów|subskrybentów|zalogowanych(?! użytkowników z kart)"
                r"|abonentów(?! (?:wodoc|sieci|telew|gaz|prąd|telefon))|subskrybent\w+))\b.{0,120}",
                r"(?:(?:zaloguj się|zarejestruj się|subskrybuj|odblokuj)\b[^.]{0,80}"
                r"(?:aby|by|dostęp\w*|prenumerat\w*|subskrypcj\w*|czytać|zł|przeczytać|dalej|cał\w+)"
                r"|(?:wykup|kup|zostań|uzyskaj)\b[^.]{0,80}(?:dostęp\w*|prenumerat\w*|subskrypcj\w*|subskrybent\w*|czytać"
                r"|przeczytać))\b.{0,120}",
                r"(?:masz już|jesteś już|nie masz|nie jesteś)(?: jeszcze)? (?:konto(?! w banku)|konta(?! w banku| bankow)"
                r"|subskrypcj\w+|prenumerat\w+|subskrybentem|prenumeratorem)\b.{0,80}",
                r"(?:aby|żeby) (?:czytać|przeczytać|kontynuować)[^.]{0,60}(?:zaloguj|kup|wykup|subskr\w+|prenumer\w+)\b.{0,80}",
            ),
            "ru": (
                r"(?:(?:полный текст|материал|статья|продолжение)[^.]{0,40})?(?:доступн\w+ )?(?:только|эксклюзивно) "
                r"(?:для |по )?(?:подписчик\w+|подписке|зарегистрированн\w+)\b.{0,100}",
            ),
            "uk": (
                r"(?:(?:повний текст|матеріал|стаття|продовження)[^.]{0,40})?(?:доступн\w+ )?(?:тільки|лише|ексклюзивно) "
                r"(?:для |за )?(?:підписник\w+|передплатник\w+|підпискою|передплатою|зареєстрован\w+)\b.{0,100}",
            ),
            "sv": (
                r"(?:(?:artikeln|den här artikeln|innehållet)[^.]{0,30})?(?:är )?(?:bara|endast|exklusivt)"
                r" för prenumeranter.{0,80}|(?:redan|är du) prenumerant.{0,60}|logga in för att läsa.{0,60}",
            ),
            "da": (
                r"(?:artiklen er|denne (?:artikel|funktion))[^.]{0,30}(?:for abonnenter|kræver (?:et )?abonnement).{0,80}"
                r"|(?:allerede|er du) abonnent.{0,60}|se en oversigt over vores abonnementer.{0,30}|denne funktion kræver.{0,40}"
                r"|(?:giv|modtageren|du (?:kan|har) (?:ikke )?give?t?)[^.]{0,60}(?:låste|artikler|logge ind|artiklen via).{0,60}",
            ),
            "no": (
                r"(?:saken er|denne saken|artikkelen)[^.]{0,30}(?:for abonnenter|forbeholdt).{0,80}"
                r"|(?:allerede|er du) abonnent.{0,60}|logg inn for å lese.{0,60}",
            ),
            "fi": (r"(?:tämä )?(?:juttu|artikkeli)[^.]{0,30}(?:tilaajille|vain tilaajille).{0,80}|oletko jo tilaaja.{0,60}",),
            "cs": (
                r"(?:(?:tento )?(?:článek|obsah)[^.]{0,30})?(?:pouze|jen|je určen) pro předplatitele.{0,80}"
                r"|(?:už|již) (?:máte|jste) (?:předplatné|předplatitel).{0,60}",
            ),
            "hu": (
                r"[^.]{0,30}(?:csak|kizárólag) előfizető(?:k|ink)\w*(?=\W*\Z|.{0,60}(?:olvas|elér|tartalom|cikk|hozzáfér))"
                r".{0,80}|(?:már|van) előfizet(?:ő|ése|ésed).{0,60}",
            ),
            "tr": (r"[^.]{0,40}(?:sadece|yalnızca) (?:aboneler|üyeler(?:e özel|imiz| içindir| okuyabilir))\w*.{0,60}",),
            "el": (r"(?!.*(?:ήταν|μετρό|γήπεδο|θέατρο|παράσταση))[^.]{0,40}(?:μόνο|αποκλειστικά) για συνδρομητές.{0,60}",),
            "ar": (r"(?!.*(?:مسبح|نادي|ملعب|حفل|دخول))[^.]{0,40}(?:للمشتركين|للاعضاء) فقط(?:\Z| ?[.!:-].{0,60})",),
            "zh": (
                r"(?:本文|此文|全文|内容|內容)(?!将|將|介绍|介紹|说|讲|談|谈).{0,8}"
                r"(?:仅限|僅限|会员(?!制|费)|會員(?!制|費)|订阅|訂閱)(?:专享|專享|阅读|閱讀|者|会员|會員)?.{0,40}"
                r"|(?:登录|登入|订阅|訂閱|成为会员|加入會員)后?(?:继续|繼續|阅读|閱讀|解锁|解鎖).{0,30}|剩余.{0,10}字.{0,20}",
            ),
            "ja": (
                r"(?:この記事は|続きは|ここから先は|残り).{0,20}(?:有料(?:会員|記事)|会員限定|登録|ログイン|\d+文字).{0,40}"
                r"|(?:有料会員|会員)(?:限定(?:記事|です|\Z)|登録(?:すると|して(?:続き|全文|読)|が必要です|はこちら|\Z)).{0,30}",
            ),
            "ko": (
                r".{0,20}(?:유료|구독자|회원|프리미엄) ?(?:전용 ?(?:기사|콘텐츠|서비스)"
                r"|(?:회원|기사|콘텐츠)(?:입니다|에게만|만 (?:볼|읽을|이용)|\Z)).{0,40}"
                r"|로그인 ?(?:후|하시면).{0,20}(?:보실|읽으실|이용).{0,20}",
            ),
        },
        unless=(
            r"(?:abbonati|abonnés|suscriptores|assinantes|abonnees|subscriptors),? (?:(?:il|lo|la|i|gli|le|les|un|une|el|los"
            r"|las|o|os"
            r"|as|de|het|els) |l')[^.]{3,60}\b(?:era|erano|è stat\w|aveva|avevano|était|étaient|avait|n'avait|fut|eran|estaba"
            r"|había"
            r"|estava|estavam|tinha|foi|was|stond|waren|estava)\b",
            r"inscrivez-vous (?:en mairie|à la mairie|au (?:secrétariat|guichet|bureau)|sur la liste|avant le)\b",
            r"(?:suscriptores|abonados|socios|abonnees|leden|abonnés|abbonati|assinantes|abonnenten) (?:era|eran|estaba|was|waren"
            r"|war|foi|était|étaient|fue)\b",
            r"\b(?:router|by typing|address bar|control panel|admin panel|command line)\b",
            r"subscribers? (?:only )?(?:grew|rose|fell|increased|declined)",
        ),
    ),
    Rule(
        "paywall.offer", "paywall",
        why="'Would you like to read on? With X Plus you can', and the price of a trial: the offer beside the notice.",
        match="start", max_chars=240, sentences=True, full_stop=True,
        patterns={
            "de": (
                r"(?:sie (?:möchten|wollen)|möchten sie|wollen sie|willst du|möchtest du)[^.?!]{0,60}"
                r"(?:weiterlesen|weiter lesen|alles lesen)(?:\?|\Z)",
                r"mit (?:dem |einem |unserem )?[\w&' -]{2,40}?(?:plus|premium|\+|-abo|abo|digital) "
                r"(?:haben|lesen|erhalten|bekommen) (?:sie|du|ihr)\b.{0,120}",
                r"(?:jetzt |nur |einfach )*(?:\d+|ein|eine|vier|drei|zwei|sechs|zwölf) (?:wochen?|monate?n?|tage|jahr) "
                r"(?:lang )?(?:für|ab|um) (?:nur )?(?:\d[\d,.]*|einen|ein) ?(?:€|euro|chf|franken)\b.{0,60}",
            ),
            "fr": (
                r"(?:vous (?:souhaitez|voulez)|envie de) (?:lire|poursuivre|continuer)[^.?!]{0,60}(?:\?|\Z)",
                r"(?:\d+|un|deux|trois) (?:semaines?|mois) (?:à|pour) (?:seulement )?(?:\d[\d,.]* ?(?:€|euros?)|un euro).{0,60}",
            ),
            "es": (
                r"¿?(?:quieres|desea|quiere|deseas) (?:seguir|continuar) leyendo[^.?!]{0,40}(?:\?|\Z)",
                r"(?:\d+|un|dos|tres) (?:semanas|meses|mes) (?:por|a) (?:sólo |solo )?(?:\d[\d,.]* ?(?:€|euros?)|un euro).{0,60}",
            ),
            "it": (
                r"(?:vuoi|desideri) (?:continuare a leggere|leggere (?:tutto|il resto))[^.?!]{0,40}(?:\?|\Z)",
                r"(?:\d+|un|due|tre) (?:settimane|mesi|mese) a (?:soli |solo )?(?:\d[\d,.]* ?(?:€|euro)|un euro).{0,60}",
            ),
            "pt": (
                r"(?:quer|deseja) (?:continuar (?:a ler|lendo)|ler (?:mais|tudo|o resto))[^.?!]{0,40}(?:\?|\Z)",
                r"(?:\d+|um|dois|três) (?:semanas|meses|mês) por (?:apenas |só )?(?:r\$ ?)?\d[\d,.]* ?(?:€|euros?|reais)?.{0,40}",
            ),
            "nl": (
                r"(?:wil je|wilt u) (?:verder lezen|dit (?:artikel|verhaal) (?:verder )?lezen)[^.?!]{0,40}(?:\?|\Z)",
                r"(?:\d+|een|twee|drie|vier) (?:weken|maanden|maand) voor (?:slechts |maar )?(?:€ ?\d[\d,.]*|\d[\d,.]* euro)"
                r"(?! (?:met|op|in|naar|aan|bij|door) ).{0,60}",
            ),
            "pl": (
                r"chcesz (?:czytać|przeczytać) (?:dalej|więcej|cały)[^.?!]{0,40}(?:\?|\Z)",
                r"(?:\d+|jeden|pierwszy|trzy) (?:tygodni\w*|miesi\w+) za (?:tylko |jedyne )?\d[\d,.]* ?zł.{0,60}",
            ),
            "ru": (r"хотите (?:читать|дочитать|прочитать) (?:дальше|полностью|до конца)[^.?!]{0,40}(?:\?|\Z)",),
            "sv": (
                r"vill du (?:läsa vidare|läsa hela)[^.?!]{0,40}(?:\?|\Z)",
                r"(?:\d+|en|två|tre) (?:veckor|månader|månad) för (?:bara |endast )?\d+ kr.{0,40}",
            ),
            "da": (r"vil du læse (?:videre|hele)[^.?!]{0,40}(?:\?|\Z)",),
            "no": (r"vil du lese (?:videre|hele)[^.?!]{0,40}(?:\?|\Z)",),
            "ja": (r"(?:この記事|続き|全文)は.{0,12}(?:有料|会員|登録|購読).{0,30}", r"(?:残り|あと) ?\d+ ?(?:文字|字).{0,20}"),
            "zh": (
                r"(?:本文|全文|剩余内容|剩餘內容)(?!将|將|介绍|介紹|说|讲|談|谈).{0,8}(?:付费|付費|订阅|訂閱|会员|會員)"
                r"(?!制|费|費).{0,30}",
            ),
            "ko": (r"(?:이 ?기사|전문|나머지).{0,12}(?:유료|구독자|회원).{0,30}",),
        },
    ),
    Rule(
        "paywall.read_on", "paywall",
        why="'Become a subscriber to read on', how much of the text is left: in more languages.",
        max_chars=120,
        patterns={
            "sv": (r"bli prenumerant\b.{0,80}", r"(?:läs|fortsätt läsa) (?:hela )?artikeln? (?:med|som) .{0,60}"),
            "cs": (r"zbývá vám (?:ještě )?<n> ?% .{0,40}", r"(?:pouze|jen) pro předplatitele"),
            "da": (r"(?:bliv abonnent|log ind) for at læse\b.{0,60}",),
            "no": (r"(?:bli abonnent|logg inn) for å lese\b.{0,60}",),
            "nl": (
                r"dit artikel is (?:enkel|alleen|exclusief) voor abonnees",
                r"(?:word abonnee|abonneer)[^.]{0,30} (?:om|en) (?:verder )?te? ?lezen",
            ),
            "it": (r"questo (?:contenuto|articolo) è (?:riservato|solo per|dedicato)(?: agli| ai| gli)? (?:abbonati|iscritti)",),
            "es": (r"(?:tu|su) suscripción se está usando en otro dispositivo.{0,60}", r"¿?quieres añadir otro usuario.{0,60}"),
            "ja": (r"(?:この|当)?記事は(?:有料|会員).{0,16}(?:残り.{0,12})?", r"残り.{1,8}文字", r"有料(?:会員)?(?:限定)?記事"),
            "en": (r"you have <n> free (?:articles?|stories) (?:remaining|left)\b.{0,80}",),
            "fr": (r"il vous reste <n> ?% .{0,60}",),
            "pl": (r"pozostało (?:jeszcze )?<n> ?% .{0,60}",),
        },
    ),
    Rule(
        "paywall.unlock", "paywall",
        why="'Become a paid subscriber to unlock this piece': what the rest costs, and the list of what it would have said.",
        match="start", max_chars=200, takes="list",
        patterns={
            "en": (
                r"(?:become|be) an? (?:paid |paying |premium |full )?(?:subscriber|member|supporter)(?: (?:to|of) [^.]{2,40})?"
                r" to (?:unlock|read|access|continue|see|view|listen)\b.{0,120}",
                r"(?:unlock|upgrade to read) (?:this|the full|the rest of this) (?:piece|post|article|story|issue|episode)\b"
                r".{0,100}",
            ),
            "de": (
                r"(?:werden sie|werde|mit einem) (?:zahlende[rsn]? )?(?:abonnent\w*|mitglied|abo)\b,? (?:um|lesen sie)\b.{0,120}"
                r"(?:lesen|freischalten|weiter)\b.{0,40}",
            ),
            "fr": (r"(?:devenez|passez) (?:abonnée?|membre|premium) pour (?:lire|débloquer|accéder)\b.{0,120}",),
            "es": (
                r"(?:hazte|conviértete en) (?:suscriptora?|socia?|socio|miembro|premium)\b[^.]{0,40} para "
                r"(?:leer|desbloquear|acceder|seguir)\b.{0,100}",
            ),
            "it": (
                r"(?:diventa|abbonati)(?: abbonat[oa]| soci[oa]| sostenitore)? per (?:leggere|sbloccare|accedere|continuare)\b"
                r".{0,120}",
            ),
            "pt": (
                r"(?:torne-se|seja) (?:assinante|membro|apoiador)\b[^.]{0,40} para "
                r"(?:ler|desbloquear|acessar|aceder|continuar)\b.{0,100}",
            ),
            "nl": (r"(?:word|neem) (?:lid|abonnee|een abonnement) (?:om|en lees)\b.{0,120}",),
            "pl": (
                r"(?:zostań|kup|wykup) (?:subskrybent\w*|prenumerat\w*|członk\w*|dostęp)\b[^.]{0,60}(?:aby|by|żeby|i) "
                r"(?:czytać|przeczytać|odblokować|czytaj)\b.{0,80}",
            ),
            "da": (r"(?:hver måned kan du give adgang|giv adgang til en ven|du har givet \d+ ud af)\b.{0,80}",),
            "ru": (r"(?:станьте подписчиком|оформите подписку), чтобы (?:читать|прочитать|дочитать|открыть)\b.{0,100}",),
            "ja": (r"(?:有料会員|会員|メンバー)(?:に(?:なる|登録する)と|登録(?:で|して)).{0,20}(?:続き|全文).{0,30}",),
            "zh": (r"(?:成为|成為|加入)(?:付费|付費)?(?:会员|會員|订户|訂戶).{0,10}(?:阅读|閱讀|解锁|解鎖).{0,30}",),
            "ko": (r"(?:유료|정기) ?(?:구독자|회원)(?:이|가) ?되(?:면|시면|어).{0,40}",),
        },
    ),
    Rule(
        "paywall.trial", "paywall",
        why=(
            "'Read the Harbour Herald free for one month', 'Erster Monat 1 Euro': what to "
            "try, for how little and for how long, in one line without a full stop."
        ),
        max_chars=100, full_stop=False,
        patterns={
            "en": (
                r"(?:start|try|get|test|read|enjoy) (?:your |us |it |our )?[^.!?:,]{0,40}?"
                r"(?:free|for (?:just |only )?(?:£|€|\$) ?\d[\d.]*)"
                r"(?:,? (?:for )?(?:a|one|your first|the first|\d{1,3})[ -](?:day|week|month|year)s?"
                r"|[ -](?:\d{1,3}|one)[ -](?:day|week|month) trial)(?: (?:today|now|trial))?!?",
                r"(?:first|your first|one|1) (?:month|week|year) (?:free|for (?:just |only )?(?:£|€|\$) ?\d[\d.]*"
                r"|from (?:£|€|\$) ?\d[\d.]*)!?",
                r"(?:£|€|\$) ?\d[\d.]* for (?:the |your )?first (?:month|week|year|\d{1,2} (?:months|weeks))!?",
            ),
            "de": (
                r"(?:jetzt )?[^.!?:,]{0,30}?\d{1,3} (?:tage|wochen|monate) (?:lang )?"
                r"(?:gratis|kostenlos|für (?:nur )?\d[\d,]* ?(?:€|euro)|unverbindlich)"
                r"(?: (?:testen|lesen|probieren|probelesen))?!?",
                r"(?:der |im )?(?:1\.|ersten?) monat (?:gratis|kostenlos|(?:für )?(?:nur )?\d[\d,]* ?(?:€|euro))!?",
            ),
            "fr": (
                r"(?:essayez|testez|découvrez|lisez|profitez de) [^.!?:,]{0,40}?"
                r"(?:gratuitement|gratuit|pour \d[\d,]* ?(?:€|euros?)) (?:pendant )?(?:\d{1,2}|un) (?:jours|semaines|mois) ?!?",
                r"(?:\d[\d,]* ?(?:€|euros?)|gratuit|offert) (?:le |pendant le )?(?:premier|1er) mois"
                r"(?:,? (?:sans engagement|puis .{2,30}))? ?!?|(?:premier|1er) mois (?:offert|gratuit|à \d[\d,]* ?(?:€|euros?))"
                r" ?!?",
            ),
            "es": (
                r"(?:prueba|pruebe|lee|disfruta de) [^.!?:,]{0,40}?(?:gratis|por (?:solo )?\d[\d,]* ?(?:€|euros?))"
                r"(?: (?:durante|por))? (?:\d{1,2} (?:días|semanas|meses)|un mes)",
                r"(?:primer mes|el primer mes) (?:gratis|por (?:solo )?\d[\d,]* ?(?:€|euros?))"
                r"|\d[\d,]* ?(?:€|euros?) el primer mes",
            ),
            "it": (
                r"(?:prova|provaci|leggi) [^.!?:,]{0,40}?(?:gratis|gratuitamente|a (?:solo )?\d[\d,]* ?(?:€|euro)) (?:per )?"
                r"(?:\d{1,2} (?:giorni|settimane|mesi)|un mese)",
                r"(?:il )?primo mese (?:gratis|a (?:solo )?\d[\d,]* ?(?:€|euro))|\d[\d,]* ?(?:€|euro) (?:il|per il) primo mese",
            ),
            "pt": (
                r"(?:experimente|teste|leia) [^.!?:,]{0,40}?"
                r"(?:grátis|gratuitamente|gratuito|por (?:apenas )?(?:r\$ ?)?\d[\d,]* ?(?:€|euros?|reais)?) (?:durante |por )?"
                r"(?:\d{1,2} (?:dias|semanas|meses)|um mês)",
                r"(?:o )?primeiro mês (?:grátis|gratuito|por (?:apenas )?(?:r\$ ?)?\d[\d,]* ?(?:€|euros?|reais)?)",
            ),
            "nl": (
                r"(?:probeer|lees|test) [^.!?:,]{0,40}?(?:\d{1,2} (?:dagen|weken|maanden)|een maand) "
                r"(?:gratis|voor (?:slechts )?(?:€ ?)?\d[\d,]*)",
                r"(?:de )?eerste maand (?:gratis|voor (?:slechts )?€ ?\d[\d,]*)",
            ),
            "pl": (
                r"(?:wypróbuj|testuj|czytaj) [^.!?:,]{0,40}?(?:za darmo|bezpłatnie|za (?:tylko )?\d[\d,]* ?zł)(?: przez)? "
                r"(?:\d{1,2} dni|miesiąc)",
                r"pierwszy miesiąc (?:za (?:tylko )?\d[\d,]* ?zł|za darmo|gratis)",
            ),
            "ru": (
                r"(?:попробуйте|читайте) [^.!?:,]{0,40}?бесплатно (?:на |в течение )?\d{1,2} (?:дней|дня|день)",
                r"первый месяц (?:бесплатно|за \d+ ?(?:₽|руб\w*))",
            ),
            "uk": (
                r"(?:спробуйте|читайте) [^.!?:,]{0,40}?безкоштовно (?:на |протягом )?\d{1,2} (?:днів|дні)",
                r"перший місяць (?:безкоштовно|за \d+ ?(?:₴|грн|гривн\w*))",
            ),
            "sv": (
                r"(?:prova|testa|läs) [^.!?:,]{0,40}?(?:gratis (?:i )?\d{1,2} (?:dagar|veckor)|\d{1,2} (?:dagar|veckor) gratis"
                r"|(?:för )?\d+ (?:krona|kr|kronor) (?:(?:den )?första månaden|i \d{1,2} (?:dagar|veckor|månader)))",
            ),
            "da": (
                r"(?:prøv|læs) [^.!?:,]{0,40}?(?:gratis i \d{1,2} (?:dage|uger)|\d{1,2} (?:dage|uger) gratis"
                r"|(?:for )?\d+ (?:kr\.?|kroner) (?:(?:den )?første måned|i \d{1,2} (?:dage|uger)))",
            ),
            "no": (
                r"(?:prøv|les) [^.!?:,]{0,40}?(?:gratis i \d{1,2} (?:dager|uker)|\d{1,2} (?:dager|uker) gratis"
                r"|(?:for )?\d+ (?:kr|kroner) (?:(?:den )?første måneden|i \d{1,2} (?:dager|uker)))",
            ),
            "fi": (
                r"(?:kokeile|lue|tilaa) [^.!?:,]{0,40}?(?:\d{1,2} (?:päivää|viikkoa)|kuukausi|kuukauden) "
                r"(?:ilmaiseksi|veloituksetta|\d[\d,]* ?(?:€|eurolla|euro))",
            ),
            "cs": (
                r"(?:vyzkoušejte|čtěte) [^.!?:,]{0,40}?(?:\d{1,2} dní|měsíc) (?:zdarma|za \d+ ?kč)",
                r"první měsíc (?:zdarma|za \d+ ?kč)",
            ),
            "hu": (
                r"(?:próbálja ki|próbáld ki|olvassa) [^.!?:,]{0,40}?\d{1,2} napig (?:ingyen|ingyenesen)",
                r"az első hónap (?:ingyen|ingyenes|\d+ ?(?:ft|forint)\w*)",
            ),
            "ro": (
                r"(?:încearcă|încercați|citește) [^.!?:,]{0,40}?gratuit (?:timp de )?\d{1,2} (?:de )?zile",
                r"prima lună (?:gratuit\w*|la doar \d+ ?(?:lei|ron))",
            ),
            "tr": (r"(?:[^.!?:,]{0,40} )?\d{1,2} gün (?:boyunca )?(?:ücretsiz|bedava) (?:deneyin|dene|okuyun)!?",),
            "el": (r"δοκιμάστε [^.!?:,]{0,40}?δωρεάν (?:για )?\d{1,2} (?:ημέρες|μέρες)",),
        },
    ),
    Rule(
        "paywall.access", "paywall",
        why=(
            "'Thank you for your patience while we verify access', 'You have 10 gift "
            "articles to give': what a page tells its subscribers, and who is none."
        ),
        match="start", max_chars=420,
        patterns={
            "en": (
                r"thank you for your patience while we verify access\b",
                r"want all of (?:the )?<site>\? subscribe\b",
                r"as a (?:paid )?(?:subscriber|member),? you (?:have|can give|get) <n> (?:gift|free|shareable) "
                r"(?:articles|links|stories)\b",
                r"(?:share|gift) (?:this|the) full article\b.{0,80}",
                r"this (?:is an?|article is an?|article is|story is|content is|post is|is) (?:[\w.'&-]+ ){0,2}"
                r"(?:premium|subscriber[- ]only|subscribers[- ]only|member[- ]only|members[- ]only|exclusive|paid)"
                r"(?: (?:article|story|content|feature|post|report|piece))? (?:available |reserved |exclusive\w* |only |just )*"
                r"(?:for|to) (?:our |paid |paying |premium |digital )*(?:subscribers|members|readers)\b",
                r"we(?:'re| are) having trouble (?:retrieving|loading|displaying) (?:the|this) (?:article|content|page|story)\b",
                r"(?:unlimited )?(?:digital )?(?:access|subscription)(?: for)? (?:just |only )?[$£€]\d[\d.,]* (?:for|a|per) "
                r"(?:the first |your first )?(?:\d+ )?(?:week|month|year)s?\b.{0,60}\Z",
                r"already (?:a|an) (?:print|digital|online) (?:subscriber|member)\? .{3,80}\Z",
            ),
        },
    ),
)
