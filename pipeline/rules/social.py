"""Share bars, invitations to follow, channels of messengers and apps."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "social.made_it", "social",
        why="'Did you make this recipe? Tag us': who cooked it is to show it on a network.",
        match="start", max_chars=220,
        patterns={
            "en": (
                r"did you (?:make|try|cook|bake) (?:this|it|these|our)\b[^?]{0,40}\? ?(?:please )?"
                r"(?:tag|mention|share|show|leave|rate|let (?:us|me)|tell)\b.{0,140}",
            ),
            "de": (
                r"(?:hast du|habt ihr|haben sie) (?:das|dieses) (?:rezept|gericht) [^?]{0,30}\? ?"
                r"(?:markier|verlink|tagge?|zeig|teil)\w*\b.{0,120}",
            ),
            "tr": (r"abone ol google news|google news'?(?:e|te|den)? ?(?:abone ol|takip et)\w*",),
        },
    ),
    Rule(
        "social.share_bar", "social",
        why="Buttons to share: names of networks with 'share', 'tweet', 'copy link' and counts. No sentence is only that.",
        max_chars=160,
        patterns={
            "en": (
                r"(?:click to )?(?:share|send|save|post|e-?mail|print|pin|tweet)"
                r"(?: (?:this|the|it|via|on|to|by|with|using|in|article|story|post|page|link|now|full article|friends?|a friend"
                r"|your friends|<nets>|new|window|opens|\(opens in new window\)))*",
                r"(?:<n> )?(?:shares?|tweets?|likes?|pins?|views?|reads?|claps?|reactions?)(?: <n>)?"
                r"(?: (?:shares?|tweets?|likes?|pins?|views?|<n>))*",
                r"(?:share|follow|like|tweet|pin)(?: this)?[:,/| -]*(?:(?:on |via )?<nets>[,/|· &-]*(?:and |or )?){1,14}(?:<n>)?",
                r"(?:<nets>[ ,/|·•]*){2,14}(?:share|copy link|link|print|comments?|more|save|subscribe)?",
                r"(?:copy|get)(?: the)? (?:link|url)(?: to clipboard)?",
                r"(?:link |url )?copied(?: to (?:the )?clipboard)?",
                r"(?:share|sharing|social)(?: (?:options|buttons|links|media|icons|tools|this article|this story))",
                r"(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest) (?:icon|logo|share|button)",
                r"thanks for sharing",
                r"(?:share|tweet|pin|email)(?:(?:share|tweet|pin|email|print|facebook|twitter|whatsapp)){1,6}",
                r"(?:print|e-?mail|save|bookmark|gift)(?: this)?(?: (?:article|story|page))?(?: for later)?",
                r"(?:open|opens) in (?:a )?new (?:window|tab)",
                r"add to (?:reading list|favou?rites|bookmarks|saved stories)",
                r"save (?:article|story|for later)",
                r"give (?:this )?article",
                r"read later",
                r"like this|like loading",
            ),
            "de": (
                r"(?:artikel |beitrag |seite |auf |per |via |jetzt |diesen )*"
                r"(?:teilen|weiterempfehlen|drucken|versenden|empfehlen|merken|kommentieren|twittern)"
                r"(?: (?:auf|per|via|und|mit|bei|in|sie|diesen|artikel|beitrag|freunden|whatsapp|teilen|weiterempfehlen|drucken"
                r"|<nets>))*",
                r"link kopier(?:en|t)",
                r"(?:artikel|seite) (?:merken|drucken|anhören|vorlesen)",
                r"per (?:mail|e-?mail|whatsapp) (?:teilen|verschicken|versenden|empfehlen)",
            ),
            "fr": (
                r"(?:partager|imprimer|envoyer|tweeter|enregistrer|sauvegarder|partagez)"
                r"(?: (?:sur|par|cet|l'article|article|cette|via|à|un|ami|page|la|le|cet|<nets>))*",
                r"partages?|(?:copier|copié) le lien|lien copié",
                r"ajouter (?:à|aux) (?:mes )?(?:favoris|sélections?)",
            ),
            "es": (
                r"(?:compartir|comparte|comparta|imprimir|enviar|tuitear|guardar|twittear)"
                r"(?: (?:en|por|este|esta|artículo|noticia|vía|nota|a|un|amigo|con|<nets>))*",
                r"copiar (?:el )?enlace|enlace copiado",
            ),
            "it": (
                r"(?:condividi|stampa|invia|salva|tweet|condividere)"
                r"(?: (?:su|via|questo|articolo|l'articolo|per|tramite|con|questa|notizia|pagina|<nets>))*",
                r"copia (?:il )?link|link copiato",
            ),
            "pt": (
                r"(?:compartilhe|compartilhar|partilhar|partilhe|imprimir|enviar|salvar|guardar|tweetar)"
                r"(?: (?:no|na|via|por|este|esta|artigo|notícia|com|em|a|matéria|essa|<nets>))*",
                r"copiar (?:o )?link|link copiado",
            ),
            "nl": (
                r"(?:delen|deel|print|bewaar|tweet|mail|verstuur)(?: (?:via|op|dit|artikel|deze|pagina|met|per|<nets>))*",
                r"(?:kopieer (?:de )?link|link gekopieerd)",
                r"(?:artikel )?(?:delen|bewaren)",
            ),
            "pl": (
                r"(?:udostępnij|podziel się|drukuj|wyślij|tweetnij|skomentuj|polub|zapisz)"
                r"(?: (?:na|przez|ten|artykuł|w|z|mailem|znajomym|tym|stronę|to|<nets>))*",
                r"(?:kopiuj|skopiuj) link|skopiowano(?: link)?|link skopiowany",
            ),
            "ru": (
                r"(?:поделиться|поделитесь|отправить|сохранить|распечатать|твитнуть|репост)"
                r"(?: (?:в|через|на|с|друзьями|ссылкой|новостью|статьей|<nets>))*",
                r"(?:копировать|скопировать) ссылку|ссылка скопирована",
            ),
            "uk": (
                r"(?:поділитися|поділитись|поширити|поширте|надіслати|зберегти|роздрукувати)"
                r"(?: (?:в|у|через|на|з|друзями|посиланням|новиною|статтею|цю|<nets>))*",
                r"(?:копіювати|скопіювати) посилання|посилання скопійовано",
            ),
            "sv": (r"(?:dela|tipsa|skriv ut)(?: (?:på|via|artikel|artikeln|med|denna|<nets>))*", r"kopiera länk(?:en)?"),
            "da": (r"(?:del|udskriv|gem|tip)(?: (?:på|via|artiklen|denne|artikel|med|<nets>))*", r"kopi[eé]r link"),
            "no": (r"(?:del|tips oss|skriv ut)(?: (?:på|via|saken|artikkelen|denne|med|<nets>))*", r"kopier lenke"),
            "fi": (r"(?:jaa|tulosta)(?: (?:artikkeli|juttu|tämä|<nets>))*", r"kopioi linkki"),
            "cs": (
                r"(?:sdílet|sdílejte|tisk|vytisknout|poslat)(?: (?:na|článek|tento|e-?mailem|přes|<nets>))*",
                r"(?:zkopírovat|kopírovat) odkaz",
            ),
            "hu": (r"(?:megosztás|megosztom|nyomtatás|küldés)(?: (?:facebookon|twitteren|e-?mailben|<nets>))*", r"link másolása"),
            "ro": (
                r"(?:distribuie|trimite|printează|partajează)(?: (?:pe|articolul|prin|acest|<nets>))*",
                r"copiază link(?:ul)?",
            ),
            "tr": (r"(?:paylaş|yazdır|haberi paylaş|tweetle)(?: <nets>)*", r"(?:linki|bağlantıyı) kopyala"),
            "el": (r"(?:κοινοποίηση|μοιραστείτε το|κοινοποιήστε|εκτύπωση|μοιράσου το)(?: (?:στο|το|άρθρο|<nets>))*",),
            "ar": (
                r"(?:مشاركة|شارك|شاركها|انشر|طباعة|شارك (?:المقال|الخبر|هذا))(?: (?:على|عبر|هذا|المقال|الخبر|<nets>))*",
                r"(?:نسخ الرابط|تم نسخ الرابط)",
            ),
            "he": (r"(?:שתפו|שיתוף|שתף|הדפסה|שלחו לחבר)(?: (?:ב|ב<nets>|את הכתבה|כתבה|<nets>))*", r"העתקת קישור"),
            "hi": (r"(?:शेयर करें|शेयर|साझा करें)(?: <nets>)*",),
            "zh": (
                r"(?:分享|转发|轉發|打印|列印|收藏)(?:到|至|本文|文章|此文)?(?:微信|微博|朋友圈|<nets>|好友)*",
                r"复制链接|複製連結",
            ),
            "ja": (
                r"(?:シェア(?:する)?|ツイート(?:する)?|印刷(?:する)?|保存|ブックマーク|共有(?:する)?|リンクをコピー"
                r"|はてなブックマーク|lineで送る|記事を(?:シェア|共有|印刷|保存)(?:する)?)",
            ),
            "ko": (
                r"(?:공유(?:하기)?|페이스북|트위터|카카오톡|(?:기사 )?url ?복사|인쇄(?:하기)?|스크랩|프린트|글자 ?크기.{0,10}"
                r"|폰트.{0,10})(?:[ ,/|](?:공유하기|공유|페이스북|트위터|카카오톡|인쇄|스크랩))*",
                r"기사 ?url이 복사되었습니다",
            ),
            "th": (r"(?:แชร์|แบ่งปัน|คัดลอกลิงก์)(?:บทความ|ข่าว)?(?:นี้)?",),
        },
    ),
    Rule(
        "social.follow_us", "social",
        why="'Follow us on...', 'join our channel': the publisher's own pages, offered to the reader in the imperative.",
        match="start", max_chars=420, sentences=True,
        patterns={
            "en": (
                r"(?:please |you can |also |don't forget to |and |or |be sure to )*"
                r"(?:follow|like|find|connect with|join|catch|tag) (?:us|me)"
                r"(?: (?:page|channel|more|posts|also|now|over|through|with|social|media|official|our|the|verified|a|all))* "
                r"(?:on|at|via|in|@)(?: (?:our|the|social|media|official|all|any|your|a))* ?"
                r"(?:<nets>|@\w+|social|page|channel|group)\b",
                r"(?:follow|like) (?:our|<site>)(?: (?:page|channel|official|verified|accounts?|team))* (?:on|via) (?:our )?"
                r"(?:<nets>|social|all social)\b",
                r"(?:follow|join|subscribe to|check out|click here to (?:join|follow)|tap here to (?:join|follow)|click here for"
                r"|connect with) (?:our|<site>'s|my)(?: (?:official|verified|free|new|own))*(?: <site>)? (?:<nets>)"
                r"(?: (?:verified|news|official|community|broadcast))* ?(?:channel|group|page|account|community|profile|feed"
                r"|handle)?s?\b",
                r"(?:follow|join|subscribe) (?:on|via|in) (?:our )?<nets>\b",
                r"(?:click here|tap here|click the link)(?: below)? to (?:join|follow|subscribe|get)\b[^.]{0,80}"
                r"(?:<nets>|channel|group)\b",
                r"(?:get|stay|receive|read)\b[^.]{0,100}(?:on|via|through) (?:our|your|the) (?:<nets>)"
                r"(?: channel| group| community)?\b",
                r"(?:add|set|make) <site> (?:as|to) (?:a |your )?(?:preferred|trusted|preferred news) source",
                r"(?:follow|add) <site> (?:on|to|in) (?:google|apple|<nets>)\b",
                r"(?:for (?:more|the latest|all|breaking|daily|real-?time|live) (?:<site> )?"
                r"(?:news|updates|stories|content|breaking|headlines|coverage)\b[^.?!]{0,100}|want more\b[^.?!]{0,60}\? ?)"
                r"(?:follow|like|join|download|visit|find|connect with) (?:us|our|me|@\w+|<site>)\b",
                r"(?:follow|like|find|join) (?:us|me|our)\b[^.]{0,80}@\w+",
                r"share this (?:article|story|post|page|news|content)\b(?: (?:on|with|via|to|if)\b.{0,80})?[!.]?\Z",
                r"(?:if you (?:like|liked|enjoy|enjoyed|love|loved|found) (?:this|our|my|what|the (?:article|post))\b"
                r"[^.]{0,80},? (?:please |feel free to |don't forget to |why not |you can |then |be sure to )*"
                r"(?:share|follow|tweet|pin|rate|leave a) (?:it|this|us|me|with|on|a|review|rating)?)\b",
                r"(?:download|get|install|try|open) (?:our|<site>'s)(?: (?:free|new|official|mobile|latest|news))* apps?\b",
                r"(?:download|get|install) the (?:free |new |official |mobile |latest )*(?:<site> )?(?:news )?apps?"
                r"(?: (?:now|today|here|for (?:free|ios|iphone|android).{0,40}|on .{2,40}|to (?:stay|get|read).{0,80}))?\Z",
                r"(?:also )?(?:available|read|watch|listen)(?: now)? (?:on|in) (?:the |our )?"
                r"(?:app store|google play|<nets>|apple podcasts|spotify)\b",
                r"our (?:<nets>|social media)(?: (?:page|channel|group|handle|account)s?)?:",
                r"(?:<site> is|we are|we're)(?: now| also)+ (?:on|available on) (?:<nets>)\Z",
            ),
            "de": (
                r"(?:folgen sie|folge|folgt|besuchen sie|besuche|abonnieren sie|abonniere|finden sie)\b[^.]{0,80}"
                r"(?:\b(?:auf|bei|via) (?:<nets>|social)|whatsapp-kanal|whatsapp-channel|telegram-kanal|youtube-kanal"
                r"|(?:unser\w*|meine[nm]?) (?:\w+ )?kanal)\b",
                r"folgst du (?:schon|bereits|uns)\b",
                r"[^.]{0,30}auch (?:auf|bei) (?:social media|<nets>)\W{1,3}ob <nets>\b",
                r"(?:[^.]{0,50}\b(?:uns|unser\w*|sie|du|ihr|<site>) )?(?:[^.]{0,30}\b)?(?:auch )?(?:auf|bei) "
                r"(?:social media|facebook|whatsapp|instagram|telegram)(?:, | und | oder | sowie )?(?:\w+ ){0,4}?"
                r"(?:folgen|abonnieren)(?: sie)?(?:\W|\Z)(?! de[rnms]\b| ihr\b| ihm\b)",
                r"(?:zum|unser|hier geht'?s zum|jetzt zum|unserem) (?:whatsapp|telegram)-?(?:kanal|channel)\b.{0,60}",
                r"(?:laden sie|lade|holen sie sich|hol dir|jetzt die)\b"
                r"(?:[^.]{0,30} unserer?\b[^.]{0,40}\bapp\b"
                r"|[^.]{0,60}\bapp\b[^.]{0,80}\b(?:nachrichten|news|laufenden|verpass\w+|informiert|push\w*))",
                r"aktuelle nachrichten aufs handy\?",
            ),
            "fr": (
                r"(?:suivez|retrouvez|rejoignez|abonnez-vous à|likez|suis)(?:-nous|-moi| nous| notre| nos| <site>| la| toute"
                r"| toutes| l')?\b[^.]{0,80}(?:sur (?:<nets>|les réseaux)|chaîne (?:<nets>)|whatsapp|réseaux sociaux|page <nets>"
                r"|google actualités)\b",
                r"téléchargez\b(?:[^.]{0,30} (?:notre|nos)\b[^.]{0,40}\bappli(?:cation)?s?\b"
                r"|[^.]{0,60}\bappli(?:cation)?\b[^.]{0,80}\b(?:actualités?|actus?|infos?|rater|manquer)\b)",
            ),
            "es": (
                r"(?:s[ií]guenos|síganos|(?:sigue|visita)\b[^.]{0,60}\bnuestr[oa]s?|únete|[uú]nase|encu[eé]ntranos|suscr[ií]bete"
                r"|dale me gusta)\b[^.]{0,80}(?:(?:en|a) (?:<nets>|google|nuestr[oa]s? (?:redes|canal|p[aá]gina|grupo|<nets>)"
                r"|las redes|redes sociales)|canal de (?:<nets>)|whatsapp)\b",
                r"(?:sigue|visita) (?:a |tod[oa]s? (?:las?|los|el) (?:noticias|informaci[oó]n|actualidad) de |la actualidad de "
                r"|las noticias de |la informaci[oó]n de )<site> en (?:<nets>|google|redes|las redes)\b.{0,40}\Z",
                r"(?:descarga|descargue|instala)\b(?:[^.]{0,20} nuestra\b[^.]{0,30}\b(?:app|aplicación)\b"
                r"|[^.]{0,50}\b(?:app|aplicación)\b[^.]{0,80}\b(?:noticias|actualidad|informad[oa]|últimas?)\b)",
            ),
            "it": (
                r"(?:segui(?:ci|te|teci)?|iscriviti|unisciti|entra (?:anche |subito |ora )*(?:ne|a)l(?:la)? "
                r"(?:nostr[oa]|canale|gruppo|community)|trovaci|metti mi piace|rimani aggiornato)\b[^.]{0,80}"
                r"(?:(?:su|anche su|sul nostro|al nostro|nel nostro|alla nostra pagina|sui|sulla pagina) ?"
                r"(?:<nets>|canal\w+|social|google|profil\w+)|whatsapp|telegram)\b",
                r"scarica\b(?:[^.]{0,20} nostra\b[^.]{0,30}\bapp\b"
                r"|[^.]{0,50}\bapp\b[^.]{0,80}\b(?:notizie|news|aggiornat\w|informat\w)\b)",
            ),
            "pt": (
                r"(?:siga(?:-nos)?|acompanhe|inscreva-se|participe|entre (?:agora |já |também )*(?:no|na|para o|em) "
                r"(?:noss[oa]|grupo|canal|comunidade)|curta (?:a |o )?(?:noss[oa]|página|perfil)|junte-se|encontre-nos)\b"
                r"[^.]{0,80}(?:(?:no|na|nas|nosso|em|ao nosso|do nosso) (?:<nets>|canal|redes sociais|grupo|perfil|página"
                r"|google)|whatsapp|telegram)\b",
                r"(?:baixe|descarregue|instale)\b(?:[^.]{0,20} noss[oa]\b[^.]{0,30}\b(?:app|aplicativo|aplicação)\b"
                r"|[^.]{0,50}\b(?:app|aplicativo|aplicação)\b[^.]{0,80}\b(?:notícias|actualidade|atualidade|informad\w)\b)",
            ),
            "nl": (
                r"(?:volg|like|vind|abonneer je op)\b[^.]{0,60}(?:(?:op|via|ook op) (?:<nets>|onze|social|google)"
                r"|whatsapp-?kanaal)\b",
                r"download\b(?:[^.]{0,20} onze\b[^.]{0,30}\bapp\b"
                r"|[^.]{0,40}\bapp\b[^.]{0,80}\b(?:nieuws|hoogte|mis|pushbericht\w*)\b)",
            ),
            "pl": (
                r"(?:obserwuj|polub|śledź(?! w )|dołącz|znajdź|subskrybuj|odwiedź)\b[^.]{0,60}"
                r"(?:na (?:<nets>|facebooku|instagramie|twitterze|x\b|whatsappie|tik ?toku|youtubie)|fanpage"
                r"|(?:\bnas|nasz\w*|<site>)\b[^.]{0,30}(?:profil|kanał\w*|grup\w+ (?:na|w)\b)|w (?:google|mediach społ\w+))",
                r"(?:pobierz|ściągnij) (?:bezpłatn\w+ )?nasz\w*\b[^.]{0,40}\baplikacj\w+",
            ),
            "ru": (
                r"(?:подпи(?:шитесь|сывайтесь|шись)|подписаться(?= на (?:наш|нас|канал (?:в|\W)|telegram|телеграм))"
                r"|присоединяйтесь|вступайте)\b[^.]{0,80}"
                r"(?:(?:в|на) (?:наш\w* (?:\w+[ -])?(?:канал\w*|групп\w+|паблик\w*|чат\w*|сообществ\w+|страниц\w+|соц\w+"
                r"|telegram\w*|телеграм\w*|max|макс\w*|дзен\w*|вк\b|vk\b|viber|whatsapp|youtube|рассылк\w+)|telegram|телеграм\w*"
                r"|whatsapp|facebook|youtube|vk|вконтакте|instagram|дзен|viber|соц\w*|google|яндекс\w*)|канал\w*|наш телеграм)"
                r"|(?:следите|читайте|смотрите)\b[^.]{0,80}"
                r"(?:(?:в|на) (?:наш\w* (?:\w+[ -])?(?:канал\w*|групп\w+|паблик\w*|чат\w*|сообществ\w+|страниц\w+|сайт\w*"
                r"|портал\w*|приложени\w+|соц\w+|telegram\w*|телеграм\w*|max|макс\w*|дзен\w*|вк\b|vk\b|viber|whatsapp|youtube)"
                r"|telegram|телеграм\w*|whatsapp|facebook|youtube|vk|вконтакте|instagram|дзен|viber|соц\w*|google|яндекс\w*)"
                r"|(?:наш\w*|telegram|телеграм\w*|youtube|whatsapp|viber)[ -]канал\w*|наш телеграм)",
                r"(?:скачайте|скачать|установите) (?:бесплатно )?наш\w*\b[^.]{0,40}\bприложение",
            ),
            "uk": (
                r"(?:підпи(?:шіться|суйтесь|суйтеся|шись)|підписатися(?= на (?:наш|нас|канал (?:в|у|\W)|telegram|телеграм))"
                r"|приєднуйтесь|приєднуйтеся|долучайтеся)\b[^.]{0,80}"
                r"(?:(?:в|у|на|до|за) (?:наш\w*|нас|нами|telegram|телеграм\w*|whatsapp|facebook|фейсбук\w*|youtube|instagram"
                r"|viber|соц\w*|google)|канал\w*)|(?:стежте|слідкуйте|читайте|дивіться)\b[^.]{0,80}"
                r"(?:(?:в|у|на|до|за) (?:наш\w*|нас|нами|telegram|телеграм\w*|whatsapp|facebook|фейсбук\w*|youtube|instagram"
                r"|viber|соц\w*|google)|(?:наш\w*|telegram|телеграм\w*|youtube|whatsapp|viber)[ -]канал\w*)",
                r"(?:завантажте|завантажити|встановіть) (?:безкоштовно )?наш\w*\b[^.]{0,40}\bзастосунок",
            ),
            "sv": (
                r"(?:följ|gilla) (?:oss )?[^.]{0,40}på <nets>",
                r"ladda ner\b(?:[^.]{0,20} vår\b[^.]{0,30}\bapp"
                r"|[^.]{0,40}\bapp\w*\b[^.]{0,80}\b(?:nyheter\w*|uppdaterad|missa)\b)",
            ),
            "da": (
                r"(?:følg|like) (?:os )?[^.]{0,40}på <nets>",
                r"(?:download|hent)\b(?:[^.]{0,20} vores\b[^.]{0,30}\bapp"
                r"|[^.]{0,40}\bapp\w*\b[^.]{0,80}\b(?:nyheder\w*|opdateret|glip)\b)",
            ),
            "no": (
                r"(?:følg|lik) (?:oss )?[^.]{0,40}på <nets>",
                r"last ned\b(?:[^.]{0,20} vår\b[^.]{0,30}\bapp|[^.]{0,40}\bapp\w*\b[^.]{0,80}\b(?:nyheter\w*|oppdatert|glipp)\b)",
            ),
            "fi": (r"seuraa (?:meitä|[^.]{0,30}) ?<nets>\w*",),
            "cs": (r"(?:sledujte|staňte se)\b[^.]{0,50}(?:na (?:<nets>|facebooku|instagramu|twitteru|síti)|fanoušk\w+)",),
            "hu": (r"kövess(?:en)?\b[^.]{0,50}(?:facebook|instagram|twitter|google|tiktok|telegram)\w*",),
            "ro": (
                r"(?:(?:urmărește-ne|urmăriți-ne|abonează-te)\b[^.]{0,60}(?:pe|la) (?:<nets>|canalul (?:nostru|de)|google)"
                r"|urmărește\b[^.]{0,60}(?:pe|la) (?:(?:<nets>|google(?: news)?)(?: și)?[ ,]*)+(?: \S+){0,2}\W*\Z"
                r"|urmărește\b[^.]{0,60}(?:pe|la) canalul (?:nostru|de)"
                r"|intră (?:acum )?pe (?:<nets>|google|canalul (?:nostru|de (?:<nets>))))",
            ),
            "tr": (r"(?:bizi )?(?:[^.]{0,40})(?:<nets>)\w*'?\w* (?:takip edin|abone olun|katılın)",),
            "el": (r"(?:ακολουθήστε|βρείτε|κάντε like|ακολούθησε)\b[^.]{0,60}(?:στο|σε|στα) (?:<nets>|google|social)\w*",),
            "ar": (
                r"(?:تابعونا|تابعنا|انضم|اشترك|تابع)\b[^.]{0,60}(?:على|الي|إلى|في|عبر) ?(?:قناتنا|صفحتنا)"
                r"|(?:تابعونا|تابعنا)\b(?! ال(?!ان\b))[^.]{0,60}(?:على|في|عبر) ?(?:<nets>|فيسبوك|تويتر|واتساب|تلغرام|قناة|يوتيوب"
                r"|انستغرام)|(?:انضم(?! ال(?!ي |ينا))|اشترك|تابع)\b(?!.* (?:عام|سنة|منذ) )[^.]{0,60}(?:على|الي|إلى|في|عبر) ?"
                r"(?:<nets>|فيسبوك|تويتر|واتساب|تلغرام|قناة|يوتيوب|انستغرام)[^.]{0,24}\Z",
            ),
            "he": (
                r"(?:עקבו אחרינו|עשו לייק|הצטרפו אלינו)\b[^.]{0,60}(?:<nets>|פייסבוק|טוויטר|וואטסאפ|טלגרם|אינסטגרם|ערוץ)"
                r"|(?:עקבו(?! אחרי ה)|הצטרפו)\b(?!.*(?: גם \S+,|נכתב|אלפי|מאות|תושבים))[^.]{0,60}"
                r"(?:<nets>|פייסבוק|טוויטר|וואטסאפ|טלגרם|אינסטגרם|ערוץ)(?:[^.]{0,40}\Z|[^.]{0,24}(?:שלנו|אלינו))",
            ),
            "hi": (
                r"[^।]{0,60}(?:फेसबुक|ट्विटर|यूट्यूब|इंस्टाग्राम|<nets>)[^।]{0,40}(?:फॉलो करें|सब्सक्राइब करें|लाइक करें)(?!ग)",
            ),
            "zh": (
                r"(?:关注|關注|追踪|追蹤|加入)(?:我们(?!的那)|我們(?!的那)|本报|本台"
                r"|.{0,10}(?:官方(?:微信|微博|公众号|facebook|telegram|line|频道|頻道)|公众号|粉絲團)"
                r"|.{0,10}(?:微信|微博|facebook|telegram|line|频道|頻道).{0,4}\Z)",
            ),
            "ja": (
                r"(?:公式)?(?:<nets>|ツイッター|フェイスブック|インスタ)(?:を|で|の)?"
                r"(?:フォロー(?:する|してください|お願い|はこちら|\Z)|公式アカウント(?:はこちら|を?フォロー|\Z))",
                r"フォロー(?:する|してください)",
            ),
            "ko": (
                r"(?:.{0,20}(?:네이버|카카오|유튜브|페이스북|구글).{0,16})(?:구독|팔로우|추가)"
                r"(?:하기(?!로| 위해|에)|하세요|해 ?주세요)",
            ),
            "th": (
                r"(?:ติดตาม(?!คนร้าย|ตัว|ผู้ต้องหา|จับ|ข่าวลูก|ข่าวแม่)|กดไลก์|เพิ่มเพื่อน).{0,30}"
                r"(?:เฟซบุ๊ก|ไลน์|ทวิตเตอร์|ยูทูบ|<nets>|ช่องทาง(?!ธรรมชาติ|กฎหมาย))",
            ),
        },
    ),
    Rule(
        "social.channel_abroad", "social",
        why="The publisher's channels, offered in the imperative, in languages of other scripts and the networks that they use.",
        match="start", max_chars=260, sentences=True,
        patterns={
            "ar": (
                r"(?:للاشتراك|للانضمام|لمتابعة|لمتابعتنا|لمتابعه)\b[^!؟]{0,90}"
                r"(?:واتس ?اب|تلغرام|تليغرام|تيليجرام|تليجرام|تيليغرام|فيس ?بوك|تويتر|انستغرام|انستجرام|يوتيوب|تيك توك|غوغل نيوز"
                r"|جوجل نيوز|اخبار (?:غوغل|جوجل)|<nets>)[^!؟]{0,80}(?:اضغط\w*|انقر\w*|هنا|الرابط|التالي)\b.{0,40}\Z",
                r"(?:تابعونا|تابعنا|تابعوا (?:اخر|احدث|اهم) (?:ال)?اخبار\w*|يمكنكم (?:متابعتنا|الاشتراك))\b[^.!؟]{0,80}"
                r"(?:واتس ?اب|تلغرام|تليغرام|تيليجرام|تليجرام|تيليغرام|فيس ?بوك|تويتر|انستغرام|انستجرام|يوتيوب|تيك توك|غوغل نيوز"
                r"|جوجل نيوز|اخبار (?:غوغل|جوجل)|<nets>)[^.!؟]{0,60}\Z|(?:انضموا? (?:الي|الينا)|اشتركوا?)\b[^.!؟]{0,40}"
                r"(?:قناتنا|صفحتنا|مجموعتنا|قناة|حسابنا)[^.!؟]{0,40}(?:واتس ?اب|تلغرام|تليغرام|تيليجرام|تليجرام|تيليغرام"
                r"|فيس ?بوك|تويتر|انستغرام|انستجرام|يوتيوب|تيك توك|غوغل نيوز|جوجل نيوز|اخبار (?:غوغل|جوجل)|<nets>)[^.!؟]{0,40}\Z",
            ),
            "fa": (
                r"[^.!؟]{2,90} را در [^.!؟]{0,30}(?:تلگرام|واتساپ|اینستاگرام|ایتا|روبیکا|سروش|توییتر|آپارات|<nets>)"
                r"[^.!؟]{0,30} دنبال کنید\b(?! یا).{0,20}",
                r"(?:برای (?:عضویت|پیوستن|دنبال کردن)|به کانال(?! آب)|به صفحه|عضو کانال)\b[^.!؟]{0,90}"
                r"(?:تلگرام|واتساپ|اینستاگرام|ایتا|روبیکا|سروش|توییتر|آپارات|<nets>)[^.!؟]{0,60}"
                r"(?:بپیوندید|کلیک کنید|شوید|ملحق شوید)\b.{0,20}",
            ),
            "he": (
                r"(?:הצטרפו|להצטרפות|עקבו|הירשמו|רוצים (?:להישאר )?(?:לקבל )?עדכו\S+)[^.!]{0,80}"
                r"(?:ווא?טס ?אפ|ווצאפ|טלגרם|פייסבוק|אינסטגרם|טיקטוק|יוטיוב|גוגל חדשות|<nets>)[^.!]{0,60}\Z",
            ),
            "hi": (
                r"(?!.*(?:चाहत| कि ))[^।?]{0,100}(?:व्हाट्स.{1,3}प|वॉट्स.{1,3}प|टेलीग्राम|गूगल न्यूज.?|फेसबुक|यूट्यूब"
                r"|इंस्टाग्राम|ट्विटर|<nets>)[^।?]{0,60}(?:जु.{1,2}ें|जु.{1,2}िए|फॉलो करें|फॉलो कीजिए|सब्सक्राइब करें"
                r"|ज्वाइन करें|ज्वॉइन करें|जॉइन करें|क्लिक करें)(?!ग)[^।?]{0,20}।?\Z",
            ),
            "bn": (
                r"(?!.*(?:চান|চায়) )[^।?]{0,100}(?:হো.{1,2}াটস.{0,3}অ্যাপ|টেলিগ্রাম|গুগল নিউজ|ফেসবুক|ইউটিউব|<nets>)[^।?]{0,60}"
                r"(?:ফলো করুন|অনুসরণ করুন|যুক্ত হোন|যোগ দিন|সাবস্ক্রাইব করুন|যুক্ত থাকুন|লাইক দিন|ক্লিক করুন|জয়েন করুন)"
                r"[^।?]{0,20}।?\Z",
            ),
            "ta": (
                r"[^.?]{0,100}(?:வாட்ஸ் ?(?:அப்|ஆப்)|டெலிகிராம்|கூகுள் (?:நியூஸ்|செய்தி)|பேஸ்புக்|ஃபேஸ்புக்|யூடியூப்|<nets>)"
                r"[^.?]{0,60}(?:பின்தொடர\S*|பின் தொடர\S*|இணையு?ங்கள்|இணைய கிளிக் செய்\S*|கிளிக் செய்யவும்|சப்ஸ்கிரைப்)"
                r"[^.?]{0,20}",
            ),
            "ur": (
                r"(?!.*(?:چاہت|ڈر ہے| کہ (?:ہم|بچے) ))[^.۔؟]{0,100}(?:واٹس ایپ|ٹیلی ?گرام|فیس بک|یوٹیوب|انسٹاگرام|گوگل نیوز"
                r"|<nets>)[^.۔؟]{0,60}(?:فالو کریں|جوائن کریں|سبسکرائب کریں|شامل ہوں|کلک کریں|لائک کریں)[^.۔؟]{0,20}۔?\Z",
            ),
            "th": (
                r"(?:ติดตาม(?:ข่าวสาร|ข่าว(?!ลูก|แม่|พ่อ)|เรา|ความเคลื่อนไหว|อ่านข่าว|ช่องทาง)|แอดไลน์|เพิ่มเพื่อน|กดติดตาม"
                r"|กดไลก์).{0,50}(?:ได้ที่|ที่นี่|คลิก|ผ่าน(?:ทาง)?|ทาง).{0,20}(?:line|youtube|facebook|tiktok|twitter|instagram"
                r"|ไลน์|เฟซบุ๊ก|ทวิตเตอร์|ยูทูบ|@).{0,60}\Z",
            ),
            "vi": (
                r"(?!.*\b(?:thành thói quen|giúp (?:chị|anh|bà|ông|cô|em|gia đình)|khiến|suốt)\b)"
                r"(?:hãy |mời (?:bạn|quý vị|độc giả|quý độc giả) )?(?:theo dõi|quan tâm|tham gia|nhấn theo dõi|bấm quan tâm)\b"
                r"[^!?,]{0,80}\b(?:trên|tại|qua|kênh|nhóm|fanpage) ?(?:của chúng tôi trên )?"
                r"(?:<nets>|zalo(?: oa)?|google news|fanpage)\b(?![^!?]*, (?:hơn|nhiều|hàng|anh|chị|ông|bà|cô) )[^!?]{0,60}\Z",
            ),
            "id": (
                r"(?!.*\b(?:kini|membuat|menjadi|sejak|kebiasaan|membolehkan)\b)"
                r"(?:ikuti|follow|gabung(?: sekarang)?|bergabung(?:lah)?|dapatkan|cek|join)\b[^!?,]{0,90}\b"
                r"(?:di|ke|lewat|melalui|dengan) (?:(?:saluran|channel|kanal|grup|akun|aplikasi) )?(?:<nets>|whatsapp channel)\b"
                r"[^!?]{0,60}\Z",
                r"(?!.*\b(?:kini|membuat|menjadi|sejak|kebiasaan)\b)(?:ikuti|follow|gabung|bergabung|join) (?:di |ke |dengan )?"
                r"(?:saluran|channel|kanal|grup|akun) (?:resmi )?(?:<nets>)\b[^!?]{0,80}\Z",
            ),
            "el": (
                r"(?:ακολουθήστε|ακολούθησε|βρείτε|βρες|μπείτε|μπες|γίνετε μέλος|γίνε μέλος|κάντε εγγραφή)\b[^!?;,]{0,80} "
                r"(?:στο|στα|στη|στην|σε) (?:(?:κανάλι|ομάδα|σελίδα)[^!?;]{0,20} )?(?:<nets>|google news|google|social media)\b"
                r"[^!?;]{0,120}\Z",
            ),
            "bg": (
                r"(?:последвайте|следвайте|следете|абонирайте се|присъединете се|харесайте|включете се)\b[^!?,]{0,70} "
                r"(?:в|във|на|за|към) (?:(?:нашия|нашата|канала|групата|страницата)[^!?]{0,20} )?"
                r"(?:<nets>|вайбър|телеграм|фейсбук|инстаграм|ютуб|google)\b[^!?]{0,60}\Z",
            ),
            "sr": (
                r"(?:pratite|zapratite|pridružite (?:nam )?se|prijavite se|postanite deo)\b[^!?,]{0,70} (?:na|u) "
                r"(?:(?:našem|našoj|kanalu|zajednici|grupi|našu)[^!?]{0,20} )?(?:<nets>|viber\w*|fejsbuku?|instagramu?|tviteru"
                r"|telegramu?|vocapu?|google vestima)\b[^!?]{0,60}\Z",
                r"(?:пратите|запратите|придружите (?:нам )?се)\b[^!?,]{0,70} (?:на|у) "
                r"(?:вајбер\w*|фејсбуку?|инстаграму?|твитеру|телеграму?|јутјубу|<nets>)\b[^!?]{0,60}\Z",
            ),
            "fi": (
                r"(?:seuraa|tykkää|liity)\b[^!?,]{0,60}\b(?:facebook|instagram|whatsapp|telegram|tiktok|youtube|google|x:"
                r"|threads|bluesky)\w*[^!?]{0,40}\Z",
            ),
            "hu": (
                r"(?:kövess(?:e|en|d)?|csatlakozz(?:on)?|iratkozz(?:on)? fel)\b[^!?,]{0,60}\b"
                r"(?:facebook|instagram|viber|telegram|tiktok|youtube|google|x-en)\S*[^!?]{0,60}\Z",
            ),
            "ro": (
                r"(?:urmărește|urmăriți|urmăreşte|abonează-te|intră|alătură-te|dă like)\b[^!?,]{0,60} "
                r"(?:pe|la|pe canalul(?: nostru)?(?: de)?|pe pagina(?: noastră)?(?: de)?) ?(?:<nets>|google)\b[^!?]{0,60}\Z",
            ),
            "zh": (
                r"(?:欢迎|歡迎|请|請|敬请|快来|立即|马上|更多.{0,12}[,:] ?)?(?:关注|關注|追踪|追蹤|订阅|訂閱|加入|扫码|掃碼|扫描"
                r"|掃描|长按|按讚)[^.,]{0,24}(?:公众号|公眾號|微信号|微博|视频号|抖音|line(?:@|官方|好友|帳號)|二维码|二維碼"
                r"|頻道|频道|粉絲團|粉絲專頁|粉絲頁|telegram|youtube|facebook|google新聞)[^.,]{0,24}[.!]?\Z",
            ),
            "ja": (
                r".{0,24}(?:公式)?(?:line|x|twitter|ツイッター|インスタグラム|instagram|youtube|facebook|チャンネル|アカウント)"
                r"(?:アカウント|ページ|チャンネル)?(?:の|を|で|に)?(?:友だち追加|友達追加|チャンネル登録|フォロー|登録)"
                r"(?:する|は(?:こちら|コチラ)|をお願いします|お願いします|してください|してね|はここから).{0,6}\Z",
            ),
            "ko": (
                r".{0,30}(?:네이버|카카오톡?|카톡|유튜브|텔레그램|인스타그램|페이스북|다음|구글)[^.]{0,24}"
                r"(?:구독|친구 ?추가|채널 ?추가|팔로우)(?:하기|하세요|해 ?주세요|하고[^.]{2,30})?\Z",
            ),
            "tr": (
                r"[^!?]{0,60}(?:whatsapp|telegram|google|youtube|instagram|x)\S{0,8} "
                r"(?:kanalımıza|kanalımızı|grubumuza|hesabımızı|haberlerde)[^!?]{0,30}"
                r"(?:katılın|abone olun|takip edin|üye olun|katılmak için tıklayın)[^!?]{0,20}\Z",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "social.entry_link", "social",
        why="What stands with each entry of a live blog: a link to the entry, a button to share it.",
        max_chars=50,
        patterns={
            "uk": (r"посилання на (?:запис|допис|повідомлення|подію)|поділитис[ья] (?:записом|дописом|новиною)",),
            "ru": (r"ссылка на (?:запись|пост|сообщение|событие)|поделиться (?:записью|постом|сообщением)",),
            "bg": (r"(?:линк|връзка) към (?:публикацията|поста)|сподел(?:и|ете)(?: (?:статията|новината|във? .{2,12}))?",),
            "sr": (
                r"podeli(?:te)?(?: (?:vest|članak|tekst|na .{2,12}))?|kopiraj(?:te)? link|подели(?: (?:вест|чланак))?"
                r"|link do objave",
            ),
            "fa": (
                r"(?:اشتراک.?گذاری|به اشتراک بگذارید|کپی لینک|لینک کوتاه(?: خبر)?|لینک کپی شد|ارسال به دوستان|چاپ(?: خبر)?)"
                r"(?: ?:.{0,30})?",
            ),
            "ur": (r"شی?ئر کریں|لنک کاپی کریں|پرنٹ کریں",),
            "bn": (r"শে.{1,2}ার(?: করুন)?|লিংক কপি করুন|প্রিন্ট (?:করুন|করো|ভার্সন)|কপি লিংক",),
            "ta": (r"(?:பகிர|பகிரவும்|பகிருங்கள்|ஷேர் செய்ய)|இணைப்பை நகலெடு\S*",),
            "vi": (
                r"chia sẻ(?: (?:bài viết|tin này|facebook|zalo|lên .{2,12}))?|sao chép (?:link|liên kết)|copy link|lưu bài"
                r"|đã sao chép(?: liên kết)?|in bài",
            ),
            "id": (
                r"bagikan(?: (?:artikel|berita|ini|ke .{2,12}))?|salin (?:tautan|link)|share this|cetak(?: artikel)?"
                r"|tautan disalin",
            ),
            "ko": (r"(?:기사|링크|주소) ?(?:링크 ?)?복사(?:하기)?",),
            "ar": (r"رابط (?:المنشور|التحديث|مختصر)|انسخ الرابط|نسخ رابط (?:المقال|الخبر)",),
            "el": (r"(?:αντιγραφή|αντέγραψε) (?:συνδέσμου|link)|μοιραστείτε|σύνδεσμος ανάρτησης", ),
        },
    ),
    Rule(
        "social.follow_title", "social",
        why="A heading over icons.",
        max_chars=60,
        patterns={
            "en": (
                r"(?:follow|find|join|like|connect with) us(?: on)?(?: (?:social media|social|<nets>))?"
                r"(?:[,/|& ]+(?:and )?<nets>)*",
                r"(?:let's )?(?:stay|get|keep) (?:connected|social|in touch)(?: with us)?",
                r"(?:our )?(?:social media|social networks|socials)(?: (?:links|accounts|channels))?",
                r"follow(?:ing|ed)?",
                r"(?:join|follow)(?: our| us on| the)?(?: <site>)? (?:<nets>)(?: (?:verified|news|official))* ?"
                r"(?:channel|group|page|community|here|now)?s?(?: now| here| today)?",
            ),
            "de": (
                r"folgen sie uns(?: auf .{2,30})?|folge uns(?: auf .{2,30})?"
                r"|(?:auf |in den )?(?:sozialen? medien|soziale netzwerke)|social media",
            ),
            "fr": (r"suivez-nous(?: sur .{2,30})?|(?:nos )?réseaux sociaux|restez connectés",),
            "es": (r"s[ií]guenos(?: en .{2,30})?|redes sociales|síganos",),
            "it": (r"seguici(?: (?:anche )?su .{2,30})?|i nostri social|social",),
            "pt": (r"siga-nos(?: (?:no|na|nas|em) .{2,30})?|redes sociais|nos siga|acompanhe-nos",),
            "nl": (r"volg ons(?: (?:ook )?op .{2,30})?|social media",),
            "pl": (r"obserwuj nas(?: na .{2,30})?|znajdź nas(?: na .{2,30})?|(?:śledź|polub) nas.{0,30}|media społecznościowe",),
            "ru": (r"мы в (?:соцсетях|социальных сетях|telegram|телеграм\w*)|подписывайтесь на нас|следите за нами",),
            "uk": (r"ми в (?:соцмережах|соціальних мережах|telegram|телеграм\w*)|підписуйтесь на нас|стежте за нами",),
            "sv": (r"följ oss.{0,30}",),
            "da": (r"følg os.{0,30}",),
            "no": (r"følg oss.{0,30}",),
            "cs": (r"sledujte nás.{0,30}",),
            "tr": (r"bizi takip edin|takip et",),
            "el": (r"ακολουθήστε μας.{0,30}",),
            "ar": (r"تابعونا(?: على.{0,30})?|تابعنا",),
            "he": (r"עקבו אחרינו.{0,30}",),
            "zh": (r"关注我们|關注我們|追蹤我們",),
            "ja": (r"フォローする|公式sns",),
        },
    ),
    Rule(
        "social.share_word", "social",
        why="'Share' alone is a button, 'Email' or 'Print' too; but each may be a word of a list in a story.",
        max_chars=20, where="edge", probability=0.7,
        patterns={"any": (r"<nets>",), "en": (r"social|handle|channels?|apps?",)},
    ),
    Rule(
        "social.channel", "social",
        why="The publisher's own channel, page or app, offered to the reader, however the sentence begins.",
        match="start", max_chars=260, sentences=True,
        patterns={
            "es": (
                r"(?:también|ya)? ?(?:nos )?(?:puedes|pueden|podéis|puede) (?:también )?"
                r"(?:encontrarnos|seguirnos|leernos|vernos)\b[^.]{0,20} en [^.]{0,60}(?:<nets>|redes)\b.{0,80}",
                r"(?:entra|suscríbete|únete)[^.]{0,20} (?:a|en) (?:nuestro|el) (?:canal|grupo) (?:de )?<nets>\b.{0,120}",
            ),
            "it": (
                r"(?:le |tutte le |ultime )?(?:notizie|news) [^.]{0,60}(?:anche )?su (?:<nets>)\b[^.]{0,40}"
                r"(?:iscriviti|clicca|segui\w*|unisciti)\b.{0,120}",
                r"(?:iscriviti|unisciti|entra|iscrivetevi)(?: subito| anche| ora| gratis| qui)* (?:al|nel|sul) (?:nostro |suo )?"
                r"(?:canale|gruppo)\b.{0,120}",
            ),
            "ru": (
                r"(?:больше|все|самые|ещё больше|главные|оперативные) (?:\w+ )?(?:новост\w+|интересного|фото|видео)\b[^.]{0,40} "
                r"(?:в|на) (?:наш\w* (?:\w+[ -])?(?:канал\w*|групп\w+|паблик\w*|чат\w*|сообществ\w+|страниц\w+|сайт\w*"
                r"|приложени\w+|портал\w*|соц\w+|telegram\w*|телеграм\w*|max|макс\w*|дзен\w*|вк\b|vk\b|viber|whatsapp|youtube)"
                r"|канале|telegram|телеграм\w*|дзен\w*|max)\b.{0,120}",
            ),
            "uk": (
                r"(?:більше|усі|всі|головні|оперативні) (?:\w+ )?(?:новин\w*|цікавого|фото|відео)\b[^.]{0,40} (?:в|у|на) "
                r"(?:наш\w* (?:\w+[ -])?(?:канал\w*|груп\w+|чат\w*|спільнот\w+|сторін\w+|сайт\w*|застосунк\w+|портал\w*|соц\w+"
                r"|telegram\w*|телеграм\w*|facebook|фейсбук\w*|viber|whatsapp|youtube)|каналі|telegram|телеграм\w*)\b.{0,120}",
            ),
            "tr": (
                r"[^.!?]{0,90}(?:google (?:news|haberler)|whatsapp|telegram|instagram|twitter|facebook|youtube)(?:'?\w+)?"
                r"[^.!?]{0,50}(?:abone ol(?:un|unuz|mak|mayı|abilirsiniz)?|takip (?:edin(?:iz)?|edebilirsiniz|et|etmek|etmeyi)"
                r"|katıl(?:ın|ınız|mak|abilirsiniz)?|beğen(?:in|iniz|meyi)?)\b(?! (?:zorunda|isteyen)).{0,40}",
            ),
            "de": (
                r"(?:mehr|alle|weitere|aktuelle) (?:\w+ )?(?:nachrichten|news|infos|geschichten|themen|updates)\b[^.]{0,60}"
                r"(?:(?:auf|in|über) unser\w*[^.]{0,40}(?:kanal|channel|<nets>|app)\b.{0,80}|(?:auf|über) <nets>\W{0,2}\Z)",
            ),
            "fr": (
                r"(?:plus d'|toute l'|toutes les |l')?(?:actualités?|actus?|infos?|informations)\b[^.]{0,60}(?:sur|via) "
                r"(?:notre|nos|la) (?:chaîne|canal|compte|page|appli\w*)\b.{0,100}",
                r"(?:retrouvez|suivez)-nous\b.{0,100}",
            ),
            "pt": (
                r"(?:receba|veja|acompanhe|mais|todas as) (?:\w+ ){0,3}(?:notícias|informações)\b[^.]{0,60}(?:no|pelo|em|do) "
                r"(?:nosso |meu )?(?:canal|grupo|<nets>)\b.{0,100}",
                r"(?:estamos|também estamos|já nos segue|segue-nos|siga-nos)\b[^.]{0,40}(?:no|na|nas|em) (?:<nets>|redes)\b"
                r".{0,80}",
            ),
            "nl": (
                r"(?:meer|al het|het laatste) nieuws\b[^.]{0,60}(?:via|op|in) (?:ons|onze|<nets>)[^.]{0,40}"
                r"(?:kanaal|pagina|<nets>|app)\b.{0,80}",
            ),
            "pl": (
                r"(?:więcej|najnowsze|wszystkie) (?:\w+ )?(?:wiadomości|informacji|informacje|newsów)\b[^.]{0,60}(?:na|w) "
                r"(?:nasz(?:ym|ej) (?:\w+ )?(?:kana\w+|profil\w*|grup\w+|stron\w+|serwis\w*|portal\w*|aplikac\w+|newslet\w+"
                r"|fanpag\w+|<nets>)|<nets>)\b.{0,80}",
                r"(?:jesteśmy (?:też |także )?na|obserwuj nas (?:na|w)|polub nas na|znajdziesz nas na)\b.{0,80}",
            ),
            "ar": (
                r"(?:تابعونا|تابعنا(?! ال(?!ان\b))) [^.]{0,40}(?:واتساب|تيليغرام|تلغرام|فيسبوك|تويتر|يوتيوب|انستغرام|قناتنا"
                r"|صفحتنا)\b.{0,80}|(?:انضموا|اشترك) [^.]{0,40}(?:قناتنا|صفحتنا|مجموعتنا)\b.{0,80}"
                r"|(?:انضموا|اشترك)(?: الان| معنا)* (?:الي|في|علي) (?:قناة |صفحة |مجموعة )?(?:\S{1,14} )?(?:علي |في )?"
                r"(?:واتساب|تيليغرام|تلغرام|فيسبوك|تويتر|يوتيوب|انستغرام)\W*\Z",
            ),
            "sv": (r"(?:följ|gilla) oss (?:på|i)\b.{0,80}",),
            "cs": (r"(?:sledujte|najdete) nás (?:také |i )?(?:na|v)\b.{0,80}",),
            "hu": (
                r"(?:kövess(?:en|d)?|csatlakozz(?:on)?)[^.]{0,40}(?:facebook\w*|instagram\w*|telegram\w*|csatorn\w*)\b.{0,80}",
            ),
        },
    ),
    Rule(
        "social.share_plea", "social",
        why="'Did you like it? Share it with your friends': the page asks its reader to spread it. In a recipe it may be meant.",
        match="start", max_chars=160, amid=0.7, sentences=True,
        patterns={
            "en": (
                r"(?:thank(?:s| you) for reading [^.!?]{2,60}[.!] ?)?(?:this post is public,? so )?(?:please )?"
                r"feel free to share (?:it|this)\b.{0,40}",
            ),
            "es": (
                r"(?:¿?te (?:ha gustado|gustó|gusta)[^?]{0,40}\? ?)?[!¡]?(?:compártel[oa]s?|comparte|compártannos|difúndelo)\b"
                r"[^.]{0,60}(?:amigos|redes|contactos|familia)\b.{0,40}",
                r"¿?te (?:ha gustado|gustó) (?:este|esta|el|la) (?:artículo|noticia|post|entrada|nota)[^?]{0,20}(?:\?|\Z)",
            ),
            "fr": (
                r"(?:(?:cet article|ça|cela) vous a plu ?\? ?)?(?:partagez|n'hésitez pas à (?:le |la )?partager)[^.]{0,60}"
                r"(?:amis|réseaux|proches|autour de vous)\b.{0,40}",
            ),
            "de": (
                r"(?:hat (?:dir|ihnen|euch) (?:der|dieser) (?:artikel|beitrag|text) gefallen\? ?)?"
                r"(?:teil(?:en|e|t)?|empfehlen|empfiehl)\b [^.]{0,50}(?:freunden?|netzwerk\w*|bekannten)\b.{0,40}",
            ),
            "it": (r"(?:ti è piaciut\w[^?]{0,40}\? ?)?condivid\w+[^.]{0,50}(?:amici|social|contatti)\b.{0,40}",),
            "pt": (
                r"(?:gostou[^?]{0,40}\? ?)?(?:compartilh\w+|partilh\w+)[^.]{0,50}(?:amigos|redes|contactos|família)\b.{0,40}",
            ),
            "nl": (
                r"(?:vond je dit[^?]{0,40}\? ?)?deel (?:het|dit|deze)\b[^.]{0,50}(?:vrienden|anderen|socials?|social media)\b"
                r".{0,40}",
            ),
            "pl": (
                r"(?:podobał\w*[^?]{0,40}\? ?)?(?:udostępnij|podziel się)\b[^.]{0,50}(?:znajomym\w*|znajomymi|innymi?)\b.{0,40}",
            ),
            "ru": (
                r"(?:понравил\w+[^?]{0,40}\? ?)?(?:поделитесь|расскажите)\b[^.]{0,50}(?:друзьями|друзьям|соцсет\w+)\b.{0,40}",
            ),
            "uk": (
                r"(?:сподобал\w+[^?]{0,40}\? ?)?(?:поділіться|розкажіть|поширте)\b[^.]{0,50}(?:друзями|друзям|соцмереж\w+)\b"
                r".{0,40}",
            ),
            "tr": (
                r"(?:[^.?!]{0,30}(?:beğendiniz mi|hoşunuza gitti\w*)[^?]{0,10}\? ?)?[^.?!]{0,20}"
                r"(?:arkadaşlarınızla|sosyal medyada) paylaş\w*.{0,20}",
            ),
            "sv": (r"dela (?:gärna )?(?:artikeln|den|det|den här)\b[^.]{0,40}(?:vänner|andra)\b.{0,20}",),
            "ja": (r".{0,16}(?:シェア|共有|拡散)(?:して(?:ください|ね)|をお願い).{0,6}",),
        },
    ),
    Rule(
        "social.tools", "social",
        why="Two or more of the words on buttons under a headline and nothing else: share, print, mail, save, listen.",
        max_chars=120,
        patterns={
            "de": (
                r"(?:teilen|drucken|mailen|merken|twittern|speichern|kopieren|vorlesen|anhören|kommentieren|versenden|<nets>)"
                r"(?:[ ,/|·•-]+(?:teilen|drucken|mailen|merken|twittern|speichern|kopieren|vorlesen|anhören|kommentieren"
                r"|versenden|<nets>)){1,9}",
            ),
            "en": (
                r"(?:share|print|save|comment|tweet|listen|copy|gift|bookmark)"
                r"(?:[ ,/|·•-]+(?:share|print|save|comment|tweet|listen|copy|gift|bookmark|<nets>)){1,9}",
            ),
            "fr": (
                r"(?:partager|imprimer|envoyer|commenter|sauvegarder|enregistrer|écouter|copier|offrir)"
                r"(?:[ ,/|·•-]+(?:partager|imprimer|envoyer|commenter|sauvegarder|enregistrer|écouter|copier|offrir|<nets>)"
                r"){1,9}",
            ),
            "es": (
                r"(?:compartir|imprimir|enviar|guardar|escuchar|comentar|copiar)"
                r"(?:[ ,/|·•-]+(?:compartir|imprimir|enviar|guardar|escuchar|comentar|copiar|<nets>)){1,9}",
            ),
            "it": (
                r"(?:condividi|stampa|invia|salva|ascolta|commenta|copia)"
                r"(?:[ ,/|·•-]+(?:condividi|stampa|invia|salva|ascolta|commenta|copia|<nets>)){1,9}",
            ),
            "pt": (
                r"(?:partilhar|compartilhar|imprimir|enviar|guardar|salvar|ouvir|comentar|copiar)"
                r"(?:[ ,/|·•-]+(?:partilhar|compartilhar|imprimir|enviar|guardar|salvar|ouvir|comentar|copiar|<nets>)){1,9}",
            ),
            "nl": (
                r"(?:delen|printen|print|mailen|bewaren|opslaan|reageren|kopiëren|luisteren)"
                r"(?:[ ,/|·•-]+(?:delen|printen|print|mailen|bewaren|opslaan|reageren|kopiëren|luisteren|<nets>)){1,9}",
            ),
            "pl": (
                r"(?:udostępnij|drukuj|wyślij|zapisz|skomentuj|kopiuj|posłuchaj)"
                r"(?:[ ,/|·•-]+(?:udostępnij|drukuj|wyślij|zapisz|skomentuj|kopiuj|posłuchaj|<nets>)){1,9}",
            ),
            "ru": (
                r"(?:поделиться|распечатать|отправить|сохранить|комментировать|слушать)"
                r"(?:[ ,/|·•-]+(?:поделиться|распечатать|отправить|сохранить|комментировать|слушать|<nets>)){1,9}",
            ),
            "tr": (
                r"(?:paylaş|yazdır|gönder|kaydet|dinle|yorum yap)"
                r"(?:[ ,/|·•-]+(?:paylaş|yazdır|gönder|kaydet|dinle|yorum yap|<nets>)){1,9}",
            ),
            "sv": (r"(?:dela|skriv ut|mejla|spara|lyssna)(?:[ ,/|·•-]+(?:dela|skriv ut|mejla|spara|lyssna|<nets>)){1,9}",),
        },
    ),
    Rule(
        "social.button", "social",
        why="One button under a headline or a text, told by what it does: share on, save, listen, pin, change the letters.",
        max_chars=70,
        patterns={
            "en": (
                r"(?:pin|save|bookmark|tweet|share) this (?:post|recipe|article|story|page)?(?: for later| to pinterest)?",
                r"(?:click|tap) to (?:share|email|print|tweet)(?: this| a link)?(?: (?:on|to|with|via) [\w/ ()]{1,30})?"
                r"(?: ?\(opens in new window\))?.{0,30}",
                r"(?:add|save) (?:this |it )?(?:to|in) (?:your |my )?(?:saved (?:stories|articles)|reading list|favou?rites"
                r"|bookmarks)|read later|remove from saved",
                r"<n> (?:shares?|views?|reads|likes|claps)",
                r"(?:loved|like|enjoyed|tried) this (?:recipe|post)\?.{0,40}",
            ),
            "de": (
                r"(?:zur |in (?:die|meine) )?(?:merkliste|leseliste)(?: hinzufügen| speichern)?",
                r"(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?|verschenken|merken|teilen|drucken|versenden)",
                r"(?:teilen|empfehlen) (?:auf|bei|über|via) [\w. ]{1,20}",
            ),
            "fr": (
                r"(?:offrir|sauvegarder|enregistrer|partager|écouter|imprimer|commenter)(?: (?:l'|cet |ce )?article)?"
                r"(?: sur [\w ]{1,20})?",
            ),
            "es": (
                r"(?:compartir|comparte|enviar|publicar) (?:en|por|vía) [\w ]{1,20}",
                r"(?:escucha|escuchar|guardar|imprimir|comentar) (?:este |esta |el |la )?(?:artículo|noticia|nota)",
                r"ir a los comentarios",
            ),
            "it": (
                r"(?:condividi|invia) (?:su|via|con|tramite) [\w ]{1,20}",
                r"(?:ascolta|salva|stampa|condividi|commenta) (?:l'|questo )?articolo",
            ),
            "pt": (
                r"(?:partilhar|compartilhar|enviar) (?:no|na|por|via|pelo) [\w ]{1,20}",
                r"(?:ouça|ouvir|guardar|salvar|imprimir|partilhar|compartilhar) (?:este |esta |o |a )?(?:artigo|notícia|matéria)",
            ),
            "nl": (r"(?:deel|delen) (?:via|op) [\w ]{1,20}", r"(?:deel|bewaar|print|beluister) (?:dit |het )?artikel"),
            "pl": (
                r"(?:udostępnij|podziel się|wyślij|opublikuj) (?:na|w|przez|to)\b[\w ]{0,20}",
                r"(?:posłuchaj|zapisz|drukuj|udostępnij) (?:tego |ten )?artyku\w+",
            ),
            "cs": (r"sdílet (?:na|v|přes) \w{2,14}", r"(?:sdílet|uložit|poslechnout) (?:si )?článek"),
            "sv": (r"dela (?:på|via) \w{2,14}", r"(?:dela|spara|lyssna på) (?:artikeln|artikel)"),
            "da": (r"del (?:på|via) \w{2,14}", r"(?:del|gem|lyt til) artiklen"),
            "uk": (r"(?:поділитися|поширити|надіслати) (?:у|в|через|на) [\w ]{2,14}", r"(?:переглядів|перегляди) ?:? ?<n>"),
            "ru": (r"(?:поделиться|отправить|опубликовать) (?:в|на|через) [\w ]{2,14}", r"(?:просмотров|просмотры) ?:? ?<n>"),
            "tr": (r"(?:haberi|facebook'ta|twitter'da|whatsapp'ta|x'te|bu haberi) paylaş",),
            "el": (r"κοινοποίηση(?: (?:στο|με|μέσω) \w{2,14})?|μοιράσου το",),
            "ar": (r"(?:شارك|مشاركة)(?: (?:المقال|الخبر|على \w{2,14}|عبر \w{2,14}))?",),
            "ja": (
                r"(?:x|twitter|facebook|line|はてな\w{0,5})(?:で|に)?(?:シェア|共有|ポスト|送る)(?:する)?"
                r"|(?:記事|この記事)を(?:シェア|保存|印刷|共有)(?:する)?",
            ),
            "ko": (
                r"(?:기사 ?)?(?:공유|저장|인쇄|스크랩)(?:하기)?|글자 ?크기(?: ?(?:설정|조절|변경))?"
                r"|\w{2,8}(?:에서|으로|로) .{0,14}(?:구독|공유)(?:하기)?|구독하기",
            ),
            "zh": (r"(?:分享|转发|轉發)(?:到|至)(?:微信|微博|facebook|line|x).{0,6}|收藏(?:本文)?",),
        },
    ),
    Rule(
        "social.channel_offer", "social",
        why="'Click here to follow our channel', 'WhatsApp us': the publisher's own channels, in more words of more languages.",
        match="start", max_chars=220,
        patterns={
            "pt": (
                r"(?:clique|toque) aqui (?:para|e) (?:seguir|siga|entrar|entre|participar|participe|receber|receba|acompanhar)\b"
                r".{0,120}(?:canal|grupo|<nets>|comunidade).{0,40}",
            ),
            "es": (
                r"[^\w]{0,8}(?:siga|sigue|sigan|síguenos) (?:las noticias|toda la (?:información|actualidad)|la actualidad"
                r"|el canal|nuestro canal|a [\w ]{2,30})\b[^.]{0,80} en [^.]{0,40}(?:<nets>).{0,80}",
                r"(?:haz clic|haga clic|pulsa|pincha) aquí (?:para|y) (?:seguir|unir\w+|recibir|entrar)\b.{0,120}",
            ),
            "nl": (
                r"(?:whatsapp|app|mail|bel|tip|volg) ons(?:[!.]|\Z).{0,160}",
                r"(?:meer|al het) (?:nieuws|verhalen)[^?.]{0,60}\? ?(?:volg|download|like|abonneer)\b.{0,120}",
            ),
            "de": (
                r"[^\w]{0,6}(?:klicken sie|klick|tippen sie) hier,? (?:um|und)\b[^.]{0,80}(?:kanal|<nets>|gruppe|folgen).{0,60}",
            ),
            "fr": (r"(?:cliquez|appuyez) ici pour (?:suivre|rejoindre|recevoir)\b.{0,120}(?:chaîne|canal|groupe|<nets>).{0,40}",),
            "it": (r"(?:clicca|tocca) qui per (?:seguire|entrare|unirti|ricevere)\b.{0,120}(?:canale|gruppo|<nets>).{0,40}",),
            "en": (
                r"(?:click|tap) here to (?:join|follow|subscribe to) (?:our|the|<site>'s?)\b[^.]{0,80}"
                r"(?:channel|group|<nets>|community).{0,60}",
                r"(?:do you )?want to (?:share a story|advertise|partner) with us\b.{0,160}",
            ),
            "pl": (r"(?:kliknij|dotknij)(?: tutaj)?,? (?:aby|żeby|i) (?:obserwować|dołączyć|śledzić)\b.{0,100}",),
            "uk": (r"(?:більше|усі|всі) новин\w*\b[^.]{0,20}[-:][^.]{0,20}(?:у|в) (?:нашому )?(?:<nets>)\b.{0,60}",),
            "ru": (r"(?:больше|все) новост\w+\b[^.]{0,20}[-:][^.]{0,20}в (?:нашем )?(?:<nets>)\b.{0,60}",),
        },
    ),
    Rule(
        "social.read_us", "social",
        why="'Read us on ...', 'Like us on ...', 'Copied', 'A+ A-': what stands with a text's buttons, in more languages.",
        match="whole", max_chars=90,
        patterns={
            "ru": (r"читайте нас (?:в|на)\b.{2,60}",),
            "uk": (r"читайте нас (?:у|в|на)\b.{2,60}",),
            "pl": (r"(?:lubisz nas ?\? ?)?(?:polub|obserwuj|znajdź) nas (?:na|w)\b.{2,60}",),
            "fr": (r"(?:lisez|retrouvez)[- ]nous (?:aussi )?sur\b.{2,60}",),
            "any": (r"a ?\+ ?/? ?a ?-?|a ?- ?/? ?a ?\+", r"aa|a a a"),
            "en": (
                r"(?:link )?copied(?: to clipboard)?!?|share page|get involved|restack|post update|pinned(?: post)?"
                r"|key (?:moments|events)",
            ),
            "es": (r"(?:enlace )?copiado(?: al portapapeles)?",),
            "de": (r"(?:link )?kopiert!?",),
        },
    ),
    Rule(
        "social.post_signed", "social",
        why="'— Jane Roe (@janeroe) May 6, 2025' below an embedded post: its account and day. Gold had none of ten.",
        match="start", max_chars=140, quotable=True,
        patterns={
            "any": (
                r"\S.{0,60} \(@\w{2,20}\),? (?:[^\W\d]{3,12}\.? \d{1,2},? (?:19|20)\d\d|"
                r"\d{1,2}\.? (?:de )?[^\W\d]{3,12}\.?,? (?:de )?(?:19|20)\d\d)\Z",
            ),
        },
    ),
    Rule(
        "social.show_me", "social",
        why="'Tag @kitchen on Instagram so I can see it': the second half of 'Did you make this recipe?', on a line of its own.",
        match="start", max_chars=200,
        patterns={
            "en": (r"(?:please )?(?:tag|mention) @\w[\w.]{2,30} (?:on|in|and)\b.{3,140}",),
            "de": (r"(?:markier\w*|verlink\w*|tagg?e?) (?:mich|uns)? ?(?:mit )?@\w[\w.]{2,30}\b.{3,140}",),
            "fr": (r"(?:taguez|tague|mentionnez|identifiez)(?:-moi|-nous)? @\w[\w.]{2,30}\b.{3,140}",),
            "es": (r"(?:etiqu[eé]ta(?:me|nos)?|menciona) (?:a )?@\w[\w.]{2,30}\b.{3,140}",),
            "it": (r"(?:taggami|taggaci|tagga) (?:con )?@\w[\w.]{2,30}\b.{3,140}",),
            "pt": (r"(?:marque|marca)(?:-me|-nos)? (?:o |a )?@\w[\w.]{2,30}\b.{3,140}",),
        },
    ),
    Rule(
        "social.did_you_make_it", "social",
        why="'Did you make this recipe?' alone on a line: what is asked for stands below.",
        match="whole", max_chars=80,
        patterns={
            "en": (r"did you (?:make|try|cook|bake) (?:this|it|these)(?: recipe| dish| cake| bread)? ?\??",),
            "de": (r"(?:hast du|habt ihr) (?:das|dieses) rezept (?:ausprobiert|nachgekocht|nachgebacken) ?\??",),
            "fr": (r"(?:vous avez|avez-vous|tu as) (?:testé|essayé|réalisé) (?:cette|la) recette ?\??",),
            "es": (r"¿?(?:has hecho|hiciste|probaste|has probado) (?:esta|la) receta ?\??",),
            "it": (r"hai (?:provato|fatto) (?:questa|la) ricetta ?\??",),
            "pt": (r"(?:fez|já fez|você fez) (?:esta|essa|a) receita ?\??",),
        },
    ),
    Rule(
        "social.if_you_liked", "social",
        why="'If you liked this article, follow us': what blogs in East Asia print below each post.",
        match="whole", max_chars=120,
        patterns={
            "en": (
                r"prefer (?:the )?\S.{1,40} on google",
                r"add .{2,40} as (?:a |your )?(?:preferred )?(?:news )?source on google",
            ),
            "ja": (
                r"(?:この記事が|記事が)?気に入ったら(?:フォロー|いいね|シェア|ブックマーク).{0,30}",
                r"この記事を?シェアする",
                r"最新(?:記事|情報)をお届けします.{0,20}",
            ),
            "ko": (r"(?:이 글|이 기사)[이가]? (?:마음에|도움이) (?:드셨|되셨)다면 (?:공유|구독|좋아요).{0,40}",),
            "zh": (
                r"(?:如果)?(?:您|你)?(?:觉得|覺得|喜欢|喜歡)(?:这|這|本)(?:篇)?文章.{0,12}(?:点赞|點讚|分享|关注|關注|转发|按讚)"
                r".{0,30}",
            ),
            "th": (
                r"(?:อ่าน|ติดตาม)(?:ข่าว)?(?:เพิ่มเติม|อื่นๆ|อื่น ๆ)?(?:ได้)?(?:ที่|ทาง|ผ่าน)"
                r"(?:ไลน์|line|เฟซบุ๊ก|facebook|เพจ|ยูทูบ|ทวิตเตอร์|เว็บไซต์).{0,80}",
            ),
        },
    ),
    Rule(
        "social.liked_it", "social",
        why="'Like this article? Follow us': a question and a plea in one line.",
        match="start", max_chars=200,
        patterns={
            "en": (
                r"(?:like|liked|enjoy|enjoyed|love|loved) (?:this|what you) (?:article|story|post|piece|recipe|read|reading)?\b"
                r"[^?.]{0,30}\? ?(?:follow|share|like|leave|rate|give)\b.{0,140}",
            ),
        },
    ),
    Rule(
        "social.handles", "social",
        why="'Instagram: harbourcat' below the story: what the author is called on a network, one on each line.",
        max_chars=90, where="tail", needs=("late",), full_stop=False,
        patterns={"any": (r"<nets>(?: [^\W\d_]{2,14}){0,3} ?: ?@?[\w./-]{3,40}", r"<nets>(?: ?(?:\||/|•|·|,|&) ?<nets>){2,9}")},
    ),
    Rule(
        "social.connect", "social",
        why="'Other ways to connect with Amanda', 'You can also find me here': a heading over addresses.",
        max_chars=80, where="tail", full_stop=False,
        patterns={
            "en": (
                r"(?:other |more )?(?:ways|places) to (?:connect|follow|find|reach|support)"
                r"(?: (?:with )?(?:me|us|[\w.'-]{2,30}))?",
                r"(?:you can (?:also )?)?(?:connect|get in touch|keep in touch) with (?:me|us)"
                r"(?: (?:here|below|on (?:social media|<nets>).{0,40}))?",
                r"(?:you can (?:also )?|come )?(?:find|follow) (?:me|us) (?:here|online|elsewhere|on social(?: media)?)\b.{0,30}",
                r"(?:add|follow) me on <nets>",
                r"(?:pin|save|bookmark) (?:this|it|the image|this post)(?: (?:image|recipe|post|pin))?(?: and save it)?"
                r" for later",
                r"(?:want to|let's) connect\??(?: (?:add|follow|find) me on <nets>)?",
            ),
            "de": (
                r"(?:ihr findet|du findest|sie finden) (?:mich|uns) (?:auch )?(?:hier|auf <nets>|in den sozialen netzwerken)\b"
                r".{0,40}",
            ),
            "fr": (
                r"(?:vous pouvez (?:aussi )?)?(?:me|nous) (?:retrouver|suivre) (?:ici|aussi|sur (?:<nets>|les réseaux))\b.{0,40}",
            ),
            "es": (r"(?:también )?(?:puedes|podéis) (?:encontrarme|encontrarnos|seguirme|seguirnos) (?:aquí|en)\b.{0,40}",),
            "it": (r"(?:mi|ci) (?:trovi|trovate) (?:anche )?(?:qui|su)\b.{0,40}",),
            "pt": (r"(?:me encontre|nos encontre|encontre-me|encontre-nos) (?:aqui|também|no|na|em)\b.{0,40}",),
            "nl": (r"(?:je )?(?:vind|volg) (?:mij|me|ons) (?:ook )?(?:hier|op <nets>)\b.{0,40}",),
            "pl": (r"znajdziesz (?:mnie|nas) (?:też |także )?(?:tutaj|tu|na <nets>)\b.{0,40}",),
        },
    ),
    Rule(
        "social.tag_me", "social",
        why="'If you make this, tag me on Instagram @name': to the reader, with the author's own address.",
        match="start", max_chars=200,
        patterns={
            "en": (
                r"(?:if you (?:make|try|cook|bake|build|sew|knit)[^.!?]{2,50}[,.!] ?)?(?:please |don't forget to |be sure to )?"
                r"(?:tag (?:me|us)|mention (?:me|us))\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
            ),
            "de": (
                r"(?:wenn (?:du|ihr|sie) [^.!?]{2,60}[,.!] ?(?:dann )?)?(?:markier|verlink|tagg)(?:e|t)? (?:mich|uns)\b"
                r"[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
            ),
            "fr": (
                r"(?:si (?:vous|tu) [^.!?]{2,60}[,.!] ?)?(?:n'hésitez pas à )?(?:identifiez|taguez|tague|identifie|mentionnez)"
                r"(?:-| )(?:moi|nous)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
            ),
            "es": (
                r"(?:si (?:haces|preparas|pruebas|hacéis) [^.!?]{2,60}[,.!] ?)?(?:etiquéta|menciona|etiqueta)(?:d)?(?:me|nos)\b"
                r"[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
            ),
            "it": (
                r"(?:se (?:provi|fai|prepari|provate|fate) [^.!?]{2,60}?[,.!]? ?)?(?:tagga|menziona|taggate)(?:mi|ci)\b"
                r"[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
            ),
            "pt": (
                r"(?:se (?:fizer|fizeres|experimentar|testar) [^.!?]{2,60}[,.!] ?)?"
                r"(?:me marque|marque-me|marca-me|marque a gente|identifique-me)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
            ),
            "nl": (r"(?:als je [^.!?]{2,60}[,.!] ?)?tag (?:mij|me|ons)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",),
            "pl": (
                r"(?:jeśli [^.!?]{2,60}[,.!] ?)?oznacz(?:cie)? (?:mnie|nas)\b[^.!?]{0,40}(?:<nets>|@\w|#\w|instagramie).{0,80}\Z",
            ),
            "ru": (
                r"(?:если [^.!?]{2,60}[,.!] ?)?отме(?:чайте|тьте|чай|ть) (?:меня|нас)\b[^.!?]{0,40}"
                r"(?:<nets>|@\w|#\w|инстаграм\w*).{0,80}\Z",
            ),
            "sv": (r"(?:om du [^.!?]{2,60}[,.!] ?)?tagga (?:gärna )?(?:mig|oss)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",),
        },
    ),
    Rule(
        "social.cooked_it", "social",
        why="'Made this recipe? Tag @thecozykitchen and hashtag it': whoever cooked it is to show it, in more words.",
        match="start", max_chars=260,
        patterns={
            "en": (
                r"(?:did you |have you |if you |if you've )?(?:made|make|try|tried|bake|baked|cook|cooked) "
                r"(?:this|it|the|one of)\b[^?]{0,60}[?,!] ?.{0,60}\b"
                r"(?:tag|hashtag|mention|rate it|leave a (?:rating|comment|review)|show (?:me|us)|share (?:it|a photo|your))\b"
                r".{0,140}",
                r"(?:please )?share or comment on this article:?\Z",
            ),
        },
    ),
    Rule(
        "social.post_shared", "social",
        why="'A post shared by Jane Roe (@janeroe)': the foot of an embedded post.",
        match="whole", max_chars=160,
        patterns={
            "any": (
                r"(?:a post shared by|ein (?:von .{2,60} geteilter beitrag|beitrag geteilt von)|une publication partagee par"
                r"|una publicacion compartida (?:de|por)|un post condiviso da|uma publica[cç]ao (?:compartilhada|partilhada) por"
                r"|een bericht gedeeld door|post udostepniony przez|ett inlagg delat av|et opslag delt af|et innlegg delt av"
                r"|prispevek sdileny|публикация от|допис, поширений) ?.{0,80}(?:\(@[\w.]+\)|@[\w.]+).{0,60}",
            ),
        },
    ),
    Rule(
        "social.stay_in_touch", "social",
        why=(
            "'Listen to ... on Sounds and follow us on Facebook', 'Stay "
            "connected with our news app': a station's own standing lines."
        ),
        match="whole", max_chars=240, where="tail",
        patterns={
            "en": (
                r"listen to (?:the best of )?[^.!?]{2,40} on (?:sounds|spotify|apple podcasts|iplayer|the app)\b[^.!?]{0,20}"
                r"(?:and|or) follow\b.{2,80}",
                r"stay (?:in touch|connected|with us)(?: with us)?"
                r"(?: anytime|,? anywhere| to (?:everything|what's) happening\b.{2,60}|,? with our (?:\w+ )?app)\b.{0,60}",
                r"stay connected to .{2,60} with (?:our|the) (?:\w+ )*app\b.{0,20}",
                r"(?:keep|stay) up (?:with|to date with|to date on) (?:all )?the latest [^.!?]{2,60}[.!,] ?"
                r"(?:follow|join|like|subscribe)\b.{2,80}",
            ),
        },
    ),
)
