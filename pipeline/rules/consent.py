"""Cookie banners, agreement to terms, and the small print of forms."""

from __future__ import annotations

from pipeline.rules.model import Rule

_MEDIA = (
    r"(?:content|video|post|tweet|map|embed|element|player|podcast|audio|media|inhalte?|videos?|beitrag|karte|grafik|contenus?"
    r"|vidéo|publication|carte|média|contenido|vídeo|publicación|mapa|contenuto|filmato|mappa"
    r"|conteúdo|publicação|inhoud|video's|bericht|kaart|fragment|treść|treści|film|filmu|materiał|wideo|mapę|post|видео|контент"
    r"|запись|публикаци\w+|карту|ролик|відео|вміст|допис|мапу"
    r"|innehåll\w*|inlägg\w*|indhold\w*|opslag\w*|innhold\w*|innlegg\w*|sisältö\w*|videon|obsah\w*|vide[ao]|příspěv\w+"
    r"|conținut\w*|videoclip\w*|tartalom\w*|videó\w*|beágyazott|içeri\w+|videoyu|gönderiyi|περιεχόμενο|βίντεο)"
)


def _embed(purpose: str, consent: str) -> tuple[str, ...]:
    """A purpose, what is to be seen, and within the sentence the consent: 'to view', 'video', 'cookies'."""
    return (rf"{purpose} [^.]{{0,40}}\b{_MEDIA}\b[^.]{{0,120}}(?:{consent})\b.{{0,160}}",)


def _buttons(labels: str, house: str) -> tuple[str, ...]:
    """What a banner's buttons say: alone, at the edge of other labels, or behind words of the house. A law or a guide
    tells of them in a sentence."""
    return (
        rf"(?:\A|(?<=[|•·.!?:] ))(?:{labels})(?=\W*\Z| ?[|•·.!]| cookie| (?:{labels})\b)",
        rf"\b(?:{house})\b[^.!?]{{0,200}}\b(?:{labels})\b",
    )


_MENU = r"privacy|terms|cookie|about|contact|legal|advertis|accessib|sitemap|imprint|help|career"
_MENU_MORE = (
    r"conditions|polic(?:y|ies)|support|faqs?\b|feedback|jobs|press\b|login|log in|sign (?:in|up)|your privacy|do not sell"
    r"|ad ?choices"
)
_MENU_DE = r"impressum|datenschutz\w*|agb|nutzungsbedingungen|kontakt|mediadaten|cookie\w*"
_MENU_DE_MORE = (
    r"werb(?:ung|en)|presse|jobs|karriere|hilfe|faqs?\b|newsletter|über uns|barrierefrei|haftung|disclaimer|rechtlich|anfahrt"
    r"|privacy|öffnungszeiten|sitemap|mein konto"
)
"""How the entries of a page's foot begin, and others of them that come only behind one of these."""


def _row(word: str, rest: str, entry: str, more: str) -> tuple[str, ...]:
    """Entries of a menu in one line: with bars or dots between them, whatever they are. Commas and dashes stand in sentences too:
    between these a second entry must be one of a menu, as in 'Privacy, Terms of use'. 'Privacy - that was the point' has none.
    """
    entries = rf"{rest}(?: ?[|•·,&/-] ?{entry}){{1,8}}"
    return (
        rf"(?:{word})(?=[^|•·]{{0,60}}[|•·]){entries}",
        rf"(?:{word})(?=[^|•·]{{0,60}}?[,&/-] ?(?:{word}|{more})){entries}",
    )


RULES = (
    Rule(
        "consent.banner", "consent",
        why="A site that says 'we use cookies' speaks of itself, to this reader: a story on cookie law names who uses them.",
        match="part", max_chars=900,
        patterns={
            "id": (
                r"(?:situs|website|laman)(?: web)? (?:ini|kami) (?:menggunakan|memakai) cookies?|kami menggunakan cookies? untuk",
            ),
            "ms": (
                r"(?:laman|tapak)(?: web)? (?:ini|kami) menggunakan (?:kuki|cookies?)|kami menggunakan (?:kuki|cookies?) untuk",
            ),
            "vi": (r"(?:trang web|website|trang) (?:này|của chúng tôi) (?:có )?sử dụng cookies?|chúng tôi sử dụng cookies? để",),
            "en": (
                r"(?:we|this (?:website|site|page)|our (?:website|site)|this web ?site)(?: and our (?:<n> )?(?:\w+ )?partners)?"
                r"(?: may| also)* uses? (?:cookies|cookie|necessary cookies|essential cookies|tracking)\b",
                r"we(?: and our)?(?: <n>)? ?(?:\w+ )?(?:partners )?"
                r"(?:store and/or access|process personal data|and our partners process)",
                r"by providing an? e-?mail address\b[^!?]{0,20}i agree",
                r"by (?:continuing|using|browsing|clicking|closing|accessing)\b[^.]{0,100}(?:you|i) "
                r"(?:agree|consent|accept|acknowledge)[^.]{0,60}(?:cookies?|terms|privacy|processing|policy|policies)",
                r"(?:\A|(?<=[|•·.!?:'\"] )|\b(?:click(?:ing)?|select(?:ing)?|press(?:ing)?|tap(?:ping)?|choos(?:e|ing)|you can"
                r"|please) (?:on )?['\"]?)(?:accept|reject|manage|decline|allow) (?:all )?"
                r"(?:cookies|cookie (?:settings|preferences))",
                r"we value your privacy",
                r"we care about your privacy",
                r"your privacy (?:is important to us|choices|matters to us)",
                r"this website stores (?:data|cookies)",
                r"update (?:your )?(?:cookie|consent) (?:settings|preferences)",
                r"update (?:your )?privacy (?:settings|preferences)"
                r"(?=\W*\Z| ?[|•·]| (?:here|below|to (?:view|see|watch|load|allow|accept))\b)",
                r"to (?:view|watch|see|display|load) this (?:content|video|embed|post|element)[^.]{0,60}"
                r"(?:cookies|consent|accept|enable)",
                r"this content is (?:provided|hosted) by (?:a third party|<nets>)[^.]{0,120}cookies",
                r"please (?:accept|enable|allow) (?:all |marketing |functional |third[- ]party )*cookies",
                r"(?:necessary|functional|analytical|performance|advertisement|strictly necessary) cookies (?:are|help|allow)\b",
            ),
            "de": (
                r"(?:wir (?:und unsere partner )?(?:verwenden|nutzen|setzen)"
                r"|diese (?:website|webseite|seite) (?:verwendet|nutzt|benutzt)|unsere (?:website|webseite) (?:verwendet|nutzt))"
                r" (?:auf dieser \w+ )?(?:technisch notwendige )?cookies",
                *_buttons(
                    r"(?:alle |nur notwendige )?cookies (?:akzeptieren|zulassen|ablehnen)"
                    r"|cookie-?einstellungen(?: (?:öffnen|ändern|anpassen|verwalten|anzeigen))?",
                    r"wir|uns|unser\w*|bitte|diese[rnms]? (?:web)?(?:seite|site|inhalt|video)s?",
                ),
                r"an dieser stelle (?:finden sie|befindet sich|findest du|ist|wird) [^.]{0,60}"
                r"(?:externer? inhalt|inhalt (?:von|aus)|drittanbieter|youtube|twitter|instagram|facebook|datawrapper)\w*",
                r"externe[rn]? inhalte? (?:von|anzeigen|laden|aktivieren)",
                r"(?:mit (?:dem klick|klick auf|der anmeldung|dem absenden|meiner anmeldung|absenden)"
                r"|durch (?:klick|anklicken|die anmeldung|das absenden))[^.]{0,140}"
                r"(?:einverstanden|willige?n?|stimm\w+|akzeptier\w+|datenschutz\w+|erklär\w+)",
                r"ich bin damit einverstanden, dass (?:mir )?externe inhalte",
                r"personenbezogene daten (?:an drittplattformen (?:übermittelt|verarbeitet) werden"
                r"|(?:übermittelt|verarbeitet) werden\. mehr dazu)"
                r"|(?:einverstanden|zustimm\w+|zu)\b[^.]{0,60}, dass [^.]{0,40}personenbezogene daten "
                r"(?:übermittelt|verarbeitet) werden",
            ),
            "fr": (
                r"(?:nous utilisons|ce site utilise|nos partenaires utilisent|notre site utilise) (?:des )?cookies",
                r"en (?:poursuivant|continuant|cliquant|vous inscrivant|validant|naviguant)\b[^.]{0,140}vous "
                r"(?:acceptez|consentez|reconnaissez)",
                r"(?:\A|[|.] )(?:accepter|refuser|gérer|paramétrer) (?:tous )?(?:les |mes )?cookies",
                r"(?:ce contenu|cette vidéo) (?:est|a été) (?:bloqué|masqué)\w*[^.]{0,80}cookies",
            ),
            "es": (
                r"(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|esta web (?:utiliza|usa)|nuestro sitio utiliza)"
                r" cookies",
                r"al (?:continuar|hacer clic|suscribirte|suscribirse|registrarte|navegar|enviar|pulsar)\b[^.]{0,120}"
                r"(?:aceptas|acepto|consientes|usted (?:acepta|consiente)"
                r"|acepta (?:nuestr\w+|recibir|los términos|las condiciones|la política|el uso de|que))",
                r"(?:\A|[|.] )(?:aceptar|rechazar|configurar|gestionar) (?:todas )?(?:las )?cookies",
            ),
            "it": (
                r"(?:utilizziamo|usiamo|questo sito (?:web )?(?:utilizza|usa)|il sito utilizza) (?:i )?cookie",
                r"(?:cliccando|proseguendo|continuando|iscrivendoti|registrandoti|inviando)\b[^.]{0,120}"
                r"(?:accetti|accetto|acconsenti|dichiari|si accetta|dichiaro)",
                *_buttons(
                    r"(?:accetta|rifiuta|gestisci) (?:tutti )?(?:i )?cookie",
                    r"utilizziamo|usiamo|nostr\w+|quest[oa] (?:sito|contenuto|pagina|video)|clicc\w+",
                ),
            ),
            "pt": (
                r"(?:utilizamos|usamos|este (?:site|sítio|portal) (?:utiliza|usa)|o nosso site (?:utiliza|usa)) (?:os )?cookies",
                r"ao (?:continuar|clicar|se inscrever|navegar|enviar|subscrever|assinar|se cadastrar)\b[^.]{0,120}"
                r"(?:aceito|concordo|você (?:concorda|aceita|consente)"
                r"|(?:concorda|aceita) (?:com (?:os|as|a|o|nossos?|nossas?) (?:\w+ )?(?:termos?|condições|políticas?|uso)"
                r"|(?:os|as|a|o|nossos?|nossas?) (?:\w+ )?(?:termos?|condições|políticas?|uso|cookies)|receber))",
                r"(?:\A|[|.] )(?:aceitar|rejeitar|gerir|configurar) (?:todos )?(?:os )?cookies",
            ),
            "nl": (
                r"(?:wij|we) gebruiken (?:functionele )?cookies|deze (?:website|site) (?:maakt gebruik van|gebruikt) cookies"
                r"|onze (?:website|site) gebruikt cookies",
                r"door (?:verder te|op [^.]{0,40}te klikken|je in te schrijven|je aan te melden|te klikken|gebruik te maken)\b"
                r"[^.]{0,120}(?:ga je akkoord|gaat u akkoord|accepteer|ga je|toestemming|stem je)",
                *_buttons(
                    r"(?:alle )?cookies (?:accepteren|weigeren|beheren)|(?:accepteer|weiger) (?:alle )?cookies"
                    r"|cookie-?(?:instellingen|voorkeuren)(?: (?:wijzigen|aanpassen|beheren))?",
                    r"wij|we|onze?|deze (?:web)?(?:site|pagina|inhoud|video)",
                ),
            ),
            "pl": (
                r"(?:używamy|wykorzystujemy|(?:ta |nasza )?(?:strona|witryna)(?: internetowa)? (?:używa|korzysta z|wykorzystuje)"
                r"|serwis (?:używa|korzysta z|wykorzystuje)|ten serwis wykorzystuje|korzystamy z) (?:plik(?:i|ów) )?"
                r"(?:cookies?|ciasteczk\w+)",
                r"(?:klikając|kontynuując|korzystając|zapisując się|przechodząc|rejestrując)\b[^.]{0,140}"
                r"(?:wyraża(?:sz|m|ją państwo) zgod\w+|zgadzasz się|zgadzam się|akceptujesz|akceptuję|akceptują państwo)",
                r"(?:akceptuj|odrzuć|zaakceptuj|zarządzaj) (?:wszystkie )?(?:pliki )?(?:cookies?|ciasteczka)",
            ),
            "ru": (
                r"(?:мы используем|(?:этот |наш )?сайт использует|на сайте используются) (?:файлы )?(?:cookies?|куки)",
                r"продолжая (?:использовать|пользоваться|работу|просмотр)[^.]{0,120}"
                r"(?:соглашаетесь|соглашаюсь|(?:даёте|даю|выражаете) (?:своё )?согласие)",
            ),
            "uk": (
                r"(?:ми використовуємо|(?:цей |наш )?сайт використовує|на сайті використовуються) (?:файли )?(?:cookies?|кукі)",
                r"продовжуючи (?:користуватися|використовувати|перегляд)[^.]{0,120}"
                r"(?:погоджуєтесь|погоджуєтеся|(?:надаєте|даєте) (?:свою )?згоду)",
            ),
            "sv": (r"(?:vi|den här webbplatsen|denna (?:sida|webbplats)) använder (?:oss av )?(?:cookies|kakor)",),
            "da": (r"(?:vi|dette (?:website|websted)|denne (?:side|hjemmeside)) (?:bruger|anvender|benytter) cookies",),
            "no": (r"(?:vi|denne (?:siden|nettsiden)|nettstedet) bruker (?:informasjonskapsler|cookies)",),
            "fi": (r"(?:käytämme|sivusto käyttää|tämä sivusto käyttää) (?:evästeitä|cookies)",),
            "cs": (
                r"(?:používáme|(?:tento|tyto|náš) (?:web|stránky|server) (?:používá|používají|využívá)) (?:soubory )?cookies?",
            ),
            "hu": (
                r"(?:az oldal|weboldalunk|honlapunk|oldalunk|a weboldal|ez a weboldal) (?:sütiket|cookie-kat|cookie-t) "
                r"(?:használ|alkalmaz)|sütiket használunk",
            ),
            "ro": (r"(?:acest site|site-ul nostru|noi) (?:folosește|utilizează|folosim|utilizăm) (?:module )?cookie",),
            "tr": (
                r"(?:bu (?:site|web sitesi)|sitemiz(?:de)?|web sitemiz(?:de)?) "
                r"(?:.{0,20}çerez\w*|.{20,70}çerez(?:ler)? kullan(?:ıl|ıyor|mak)\w*)",
                r"çerezleri (?:kabul (?:et\b|edi|ediyor|etmek)|reddet\b)\w*",
            ),
            "el": (
                r"(?:χρησιμοποιούμε|ο ιστότοπος χρησιμοποιεί|αυτός ο ιστότοπος χρησιμοποιεί|η ιστοσελίδα χρησιμοποιεί) cookies"
                r"(?!.*(?:διαπίστωσ|αποκάλυψ|παρακολουθεί))",
            ),
            "ar": (
                r"(?:نستخدم|يستخدم (?:هذا الموقع|موقعنا|الموقع(?!.*(?:لتتبع|دون علم|بحسب|وفق)))) ملفات "
                r"(?:تعريف الارتباط|الارتباط|كوكيز)",
            ),
            "he": (r"(?:אנו משתמשים|האתר משתמש|אתר זה משתמש|באתר זה נעשה שימוש) ב(?:עוגיות|-?cookies|קובצי)",),
            "hi": (r"(?:हम|(?:यह|हमारी) वेबसाइट) .{0,20}कुकी\S{0,3} (?:का |को )?(?:उपयोग|इस्तेमाल|प्रयोग|यूज)",),
            "zh": (r"(?:我们|我們|本网站|本網站|本站)(?:会)?使用 ?(?:cookies?|小型文字檔案)",),
            "ja": (r"(?:当サイト|本サイト|このサイト|当社)(?:で)?は.{0,12}(?:クッキー|cookie)\w*を(?:使用|利用)",),
            "ko": (r"(?:이|본|당사) ?(?:웹)?사이트(?:는|에서는).{0,10}쿠키를 (?:사용|이용)",),
            "th": (r"เว็บไซต์(?:นี้)?(?:มีการ)?ใช้คุกกี้|เราใช้คุกกี้",),
        },
    ),
    Rule(
        "consent.form_terms", "consent",
        why="'By signing up you agree': the clause under a form's button.",
        match="start", max_chars=1200, sentences=True, quotable=False,
        patterns={
            "en": (
                r"(?:\* ?)?by (?:signing up|subscribing|submitting|registering|providing|entering|clicking|creating|joining"
                r"|logging in|checking|giving|sharing|opting|filling)\b[^.]{0,200}(?:you|i)"
                r"(?:'re| are| have read and| will| also| hereby| may|'ll)* ?(?:agree\w*|consent\w*|confirm|accept|acknowledge"
                r"|understand|authorize|receive|opting)",
                r"privacy notice ?: .{10,300}",
                r"i (?:agree|consent) (?:to|that|with) (?:the|my|having|receive|receiving|be|being|<site>|your|terms)\b",
                r"i have read and (?:agree|accept|understood|consent)",
                r"this (?:site|form|page|website) is protected by (?:re)?captcha",
                r"(?:protected by recaptcha|recaptcha and the google)",
                r"(?:google|the google) privacy policy and terms of service apply",
                r"(?:your|the) (?:personal )?(?:data|information) (?:will be|is|may be) (?:used|processed|handled|collected)"
                r"[^.]{0,120}(?:privacy|purposes|support your experience)",
                r"you (?:can|may) (?:read our|find out more about|learn (?:more )?about)[^.]{0,40}privacy",
                r"(?:for (?:more|further) (?:information|details),? )?(?:please )?(?:see|read|review|view|check|visit|refer to)"
                r" our (?:cookie |privacy |full |updated )*(?:privacy|cookie) (?:policy|notice|statement)",
                r"(?:message and data|msg (?:&|and) data|standard messag\w+) rates may apply",
                r"we(?:'ll| will)? (?:use|process|collect)(?: the| your)?(?: \w+)? (?:personal )?(?:data|information)[^.]{0,160}"
                r"(?:privacy|consent|policy)",
                r"(?:newsletters? )?may contain (?:info about )?(?:ads|charitable ads)",
            ),
            "de": (
                r"ich (?:habe die|bin (?:damit )?einverstanden|stimme (?:der|den|zu)|akzeptiere|willige|möchte(?!, dass))\b"
                r"[^.]{0,160}(?:datenschutz\w*|einwillig\w*|verarbeit\w+|nutzungsbedingungen|agb|newsletter|kontaktiert)",
                r"(?:weitere informationen|informationen|näheres|mehr (?:dazu|informationen)|hinweise)[^.]{0,80}"
                r"(?:datenschutz(?:erklärung|hinweis|bestimmung|information|richtlinie|einstellung)\w*"
                r"|(?:zum|unter|über den) datenschutz)",
                r"es gelten (?:unsere|die) (?:allgemeinen )?(?:datenschutz|geschäfts|nutzungs)\w+",
                r"ihre daten werden\b[^.]{0,120}(?:datenschutz\w*|newsletter\w*|verarbeitet|nicht (?:an dritte )?weiter\w+"
                r"|ausschließlich|ihre[rs]? (?:anfrage|anmeldung|registrierung))\b",
                r"diese seite ist durch recaptcha|geschützt durch recaptcha",
            ),
            "fr": (
                r"j'(?:accepte|ai lu(?: et| les conditions (?:générales|d')| la politique)|autorise|ai pris)\b[^.]{0,140}"
                r"(?:conditions (?:générales|d'utilisation|d'u)|confidentialité|données|recevoir|politique)",
                r"(?:vos données\b[^.]{0,120}(?:confidentialité|newsletter|traitée?s|inscription|finalités?|désabonn\w+"
                r"|politique|droits?|cnil|rgpd)|les (?:données|informations) (?:recueillies|collectées)\b[^.]{0,120}"
                r"(?:sur ce (?:site|formulaire)|formulaire|newsletter|traitement|destinées? à|vous adresser|vous concernant"
                r"|confidentialité|cnil|rgpd))\b",
                r"ce site est protégé par recaptcha",
                r"(?:conformément (?:à la loi|au rgpd)|pour (?:en savoir plus|plus d'informations))[^.]{0,100}"
                r"(?:données|confidentialité|informatique)",
            ),
            "es": (
                r"(?:he leído y acepto|acepto (?:la|las|los|el|que)|doy mi consentimiento|autorizo)\b[^.]{0,140}"
                r"(?:privacidad|(?:condiciones|términos) (?:de|y|generales)|(?:mis|de) datos|aviso legal|comercial(?:es)?)",
                r"(?:tus datos (?:personales )?(?:serán|se|están)\b"
                r"|(?:sus|los) datos (?:personales )?(?:que (?:nos )?(?:facilit\w+|proporcion\w+)"
                r"|serán (?:tratados|incorporados|utilizados para|procesados)"
                r"|se (?:tratarán|incorporarán|utilizarán para enviar)|están protegidos)\b)",
                r"este sitio (?:web )?está protegido por recaptcha",
                r"(?:consulta|consulte|lee|ver) (?:nuestra|la|aquí la) política de privacidad",
            ),
            "it": (
                r"(?:ho letto|acconsento|accetto|autorizzo|presto il consenso|dichiaro)\b[^.]{0,140}"
                r"(?:privacy|informativa|trattamento|(?:condizioni|termini) (?:di|d'|e|generali)|(?:miei|dei) dati)",
                r"i (?:tuoi|suoi) dati (?:personali |di contatto )?(?:saranno|verranno|sono (?:al sicuro|protetti|trattati)"
                r"|non (?:saranno|verranno))\b",
                r"questo sito è protetto da recaptcha",
                r"(?:leggi|consulta|vedi) l'?informativa (?:sulla )?privacy",
            ),
            "pt": (
                r"(?:li e (?:aceito|concordo)|aceito (?:os|a|as|receber)|autorizo|concordo (?:com|em))\b[^.]{0,140}"
                r"(?:privacidade|(?:termos|condições) (?:de|e|gerais)|(?:meus|de) dados|política de|comunicações)",
                r"(?:os )?seus dados\b[^.]{0,120}(?:privacidade|newsletter|tratados|lgpd|rgpd|cadastro|inscrição|finalidades?"
                r"|consentimento|política)\b",
                r"este site é protegido (?:pelo|por) recaptcha",
                r"(?:consulte|leia|conheça) (?:a nossa|nossa|a) política de privacidade",
            ),
            "nl": (
                r"ik (?:ga akkoord|heb|geef toestemming|accepteer)\b[^.]{0,140}(?:privacy\w*|voorwaarden|gegevens)",
                r"(?:je|uw) (?:persoonlijke )?gegevens (?:worden (?:niet|alleen|uitsluitend|verwerkt|gebruikt|opgeslagen"
                r"|vertrouwelijk|nooit)|zijn (?:veilig|bij ons))\b",
                r"deze (?:site|website) wordt beschermd door recaptcha",
                r"(?:lees|bekijk) (?:onze|hier (?:onze|de)|ons|de) privacy\w*",
            ),
            "pl": (
                r"(?:wyrażam zgodę|zgadzam się|zapoznałe?a?m się|akceptuję|oświadczam)\b[^.]{0,160}"
                r"(?:regulamin\w*|polityk\w+ prywatności|przetwarzani\w+|danych osobowych|newsletter\w*|informacj\w+ handlow\w+"
                r"|marketing\w*|zgod\w+ na|warunki (?:korzyst|użytk|umow|ogóln|regul|świadcz|i )\w*)\b",
                r"(?:administratorem (?:\S+ ){0,3}danych|(?:twoje|pani/pana|państwa) dane\b(?! (?:traf|wyciek|skradz|krąż))"
                r"[^.]{0,80}(?:osobow\w+ (?:są|będą|nie|przetwarza)|(?:są|będą|nie są|nie będą|mogą być) (?:\w+ )?przetwarzan\w+"
                r"|administrator\w*))\b",
                r"(?:ta strona|strona) jest chroniona przez recaptcha",
                r"(?:więcej informacji|szczegóły)[^.]{0,60}(?:polity\w+ prywatności|regulamin\w*)",
            ),
            "ru": (
                r"я (?:согласен|согласна|даю согласие|принимаю)\b[^.]{0,120}"
                r"(?:персональн\w+ данн\w+|услови\w+ (?:использ|польз|соглаш|обработ|оферт|публичн|предостав|и )\w*"
                r"|пользовательск\w+|политик\w+ (?:конфид|обработ|приват)\w*)",
                r"(?:нажимая (?:на )?кнопку|отправляя|регистрируясь)\b[^.]{0,160}"
                r"(?:соглаша(?:етесь|юсь|ешься)|(?:вы|я) (?:принима|подтвержда|да[её]|выража)\w+|персональн\w+ данн\w+"
                r"|политик\w+ (?:конфид|обработ)\w+)",
            ),
            "uk": (
                r"я (?:погоджуюсь|погоджуюся|даю згоду|приймаю)\b[^.]{0,120}"
                r"(?:персональн\w+ дан\w+|умов\w+ (?:використ|корист|угод|оброб|оферт|надан|та )\w*|користувацьк\w+"
                r"|політик\w+ (?:конфід|оброб|приват)\w*)",
                r"(?:натискаючи (?:на )?кнопку|реєструючись)\b[^.]{0,160}"
                r"(?:погоджу(?:єтесь|єтеся|юсь|юся|єшся)|(?:ви|я) (?:прийма|підтвердж|нада|да[єю])\w+|персональн\w+ дан\w+"
                r"|політик\w+ (?:конфід|оброб)\w+)",
            ),
        },
    ),
    Rule(
        "consent.link", "consent",
        why="A line of the links and buttons of a banner or a page's foot: no sentence, which a full stop would end.",
        max_chars=120, full_stop=False,
        patterns={
            "en": (
                r"(?:privacy|cookies?)(?: (?:and|&) (?:privacy|cookies?))? "
                r"(?:policy|policies|notice|statement|settings|preferences|choices|center|centre|declaration)",
                r"(?:your |update )?(?:privacy|consent|cookie) (?:settings|preferences|choices|options)",
                r"manage (?:consent|cookies|preferences|privacy|choices|settings)(?: preferences| settings)?",
                r"(?:accept|reject|allow|decline|refuse|deny)(?: all)?(?: cookies)?(?: (?:and|&) (?:close|continue|proceed))?",
                r"(?:do not|don't) sell(?: or share)? my (?:personal )?(?:information|info|data)",
                r"(?:save|confirm)(?: my)? (?:choices|preferences|settings|& accept)",
                r"privacy (?:&|and) cookies?(?: policy| policies)?",
                *_row(_MENU, r"[\w' ]{0,24}", r"[a-z][\w' -]{2,28}", _MENU_MORE),
                r"ad ?choices",
                r"always (?:active|enabled)",
            ),
            "de": (
                r"mit (?:tracking|werbung|cookies?)(?: und (?:tracking|werbung|cookies?))? "
                r"(?:weiterlesen|weitersurfen|weiter|lesen|nutzen)",
                r"datenschutz(?:erklärung|bestimmungen|hinweise?|richtlinie|einstellungen)?",
                *_row(_MENU_DE, "", r"[\w -]{2,28}", _MENU_DE_MORE),
                r"(?:alle )?(?:akzeptieren|ablehnen|zustimmen)(?: und weiter)?",
                r"cookie-?(?:richtlinie|hinweise?|policy|einstellungen)",
                r"externen inhalt (?:anzeigen|laden)",
            ),
            "fr": (
                r"(?:politique (?:de confidentialité|des? cookies?|relative aux cookies|de protection des données)"
                r"|gestion des cookies|mentions légales|gérer (?:mes|les) cookies)",
                r"(?:tout )?(?:accepter|refuser)(?: et (?:fermer|continuer))?|continuer sans accepter",
            ),
            "es": (
                r"(?:política de (?:privacidad|cookies)(?: y cookies)?|aviso legal|configura(?:ción de|r) cookies)",
                r"(?:aceptar|rechazar)(?: tod[ao]s?)?(?: y (?:cerrar|continuar))?",
            ),
            "it": (
                r"(?:informativa (?:sulla )?privacy|privacy policy|cookie policy|informativa sui cookie"
                r"|preferenze (?:cookie|privacy)|gestisci (?:preferenze|consenso))",
                r"(?:accetta|rifiuta)(?: tutt[oi])?(?: e (?:chiudi|continua))?",
            ),
            "pt": (
                r"(?:política de (?:privacidade|cookies)|termos e condições|preferências de (?:cookies|privacidade))",
                r"(?:aceitar|rejeitar)(?: tod[ao]s)?",
            ),
            "nl": (
                r"(?:privacy-?(?:beleid|verklaring|statement|instellingen|voorwaarden)"
                r"|cookie-?(?:beleid|verklaring|instellingen|voorkeuren|statement))",
                r"(?:accepteren|weigeren|alles (?:accepteren|weigeren)|akkoord)",
            ),
            "pl": (
                r"(?:polityka (?:prywatności|cookies|plików cookies?)|ustawienia (?:prywatności|cookies|plików cookies?))",
                r"(?:akceptuj(?:ę)?|odrzuć|zgadzam się|przejdź do serwisu)(?: wszystk\w+)?",
            ),
            "ru": (
                r"(?:политика (?:конфиденциальности|обработки (?:персональных )?данных)|пользовательское соглашение"
                r"|принять(?: все)?)",
            ),
            "uk": (r"(?:політика (?:конфіденційності|приватності)|угода користувача|прийняти(?: все)?)",),
            "sv": (r"(?:integritetspolicy|cookie-?(?:policy|inställningar)|hantera cookies|godkänn(?: alla)?)",),
            "da": (r"(?:privatlivspolitik|cookie-?(?:politik|indstillinger)|persondatapolitik|accepter(?: alle)?)",),
            "no": (r"(?:personvern(?:erklæring|policy)?|informasjonskapsler|godta(?: alle)?)",),
            "fi": (r"(?:tietosuoja(?:seloste|käytäntö)?|evästeasetukset|hyväksy(?: kaikki)?)",),
            "cs": (
                r"(?:ochrana (?:osobních údajů|soukromí)|zásady (?:ochrany|cookies).{0,30}|nastavení cookies|přijmout(?: vše)?)",
            ),
            "hu": (r"(?:adatvédelmi (?:tájékoztató|nyilatkozat|szabályzat)|süti ?beállítások|elfogadom)",),
            "ro": (r"(?:politica de (?:confidențialitate|cookies?)|termeni și condiții|accept(?:ă|ați)? (?:toate|cookies?))",),
            "tr": (r"(?:gizlilik (?:politikası|sözleşmesi)|çerez politikası|kvkk.{0,30}|kabul et)",),
            "el": (r"(?:πολιτική (?:απορρήτου|cookies)|όροι χρήσης|αποδοχή(?: όλων)?)",),
            "ar": (r"(?:سياسة الخصوصية|شروط الاستخدام|موافق|قبول)",),
            "he": (r"(?:מדיניות (?:ה)?פרטיות|תנאי שימוש|מאשר)",),
            "zh": (r"(?:隐私(?:政策|条款|声明)|隱私(?:政策|權政策|條款)|服务条款|服務條款|接受(?:所有)?)",),
            "ja": (r"(?:プライバシー(?:ポリシー|について)|利用規約|個人情報(?:保護方針|の取り扱い).{0,8}|同意する)",),
            "ko": (r"(?:개인정보 ?(?:처리방침|취급방침|보호정책)|이용약관|청소년보호정책|동의)",),
            "th": (r"(?:นโยบาย(?:ความเป็นส่วนตัว|คุกกี้)|ข้อกำหนด.{0,20}|ยอมรับ(?:ทั้งหมด)?)",),
        },
        unless=(r"advertisements?\b",),
    ),
    Rule(
        "consent.bare_word", "consent",
        why="'Privacy' alone on a line: a link at the edge of a page, but in a story on privacy it is a subhead.",
        max_chars=30, where="edge", probability=0.7,
        patterns={
            "en": (r"cookies?|privacy|terms|legal|gdpr",),
            "de": (r"datenschutz|cookies",),
            "fr": (r"données personnelles|vie privée|confidentialité",),
            "es": (r"privacidad|legal",),
            "it": (r"privacy|note legali",),
            "pt": (r"privacidade",),
            "pl": (r"rodo|ochrona danych|prywatność",),
            "el": (r"προσωπικά δεδομένα",),
        },
    ),
    Rule(
        "consent.embed", "consent",
        why="What stands in place of a film or a post until the reader consents: a purpose ('to see this'), then the consent.",
        match="start", max_chars=320,
        patterns={
            "en": _embed(
                r"(?:in order )?to (?:view|watch|see|play|display|load|listen to)",
                r"cookies?|consent|accept|enable|agree|allow",
            ),
            "de": _embed(r"um", r"zustimm\w*|stimmen sie|einwillig\w*|cookies?|akzeptier\w*|datenschutz\w*|erlaub\w*"),
            "fr": (
                *_embed(
                    r"pour (?:voir|afficher|visionner|lire|visualiser|consulter|écouter)",
                    r"cookies?|traceurs|consent\w+|accept\w+",
                ),
                *_embed(r"(?:ce|cette|cet)", r"(?:bloquée?|masquée?)[^.]{0,60}(?:cookies?|traceurs|consent\w+)"),
                r"en cliquant sur [^.]{2,60}(?:cookies|traceurs|contenus?)\b[^.]{0,80}(?:déposés|visualiser|afficher|accéder)\b"
                r".{0,160}",
            ),
            "es": _embed(r"para (?:ver|mostrar|visualizar|reproducir|escuchar)", r"cookies?|consentimiento|acept\w+"),
            "it": _embed(r"per (?:vedere|visualizzare|guardare|ascoltare|mostrare)", r"cookie|consenso|accett\w+|acconsent\w+"),
            "pt": _embed(r"para (?:ver|visualizar|assistir|exibir|mostrar|ouvir)", r"cookies?|consentimento|aceit\w+"),
            "nl": _embed(r"om", r"toestemming|cookies?|accept\w*|akkoord"),
            "pl": _embed(
                r"(?:aby|żeby) (?:obejrzeć|zobaczyć|wyświetlić|odtworzyć|posłuchać|załadować)",
                r"zgod\w+|cookies?|ciasteczk\w+|akcept\w+|zaakcept\w+",
            ),
            "ru": _embed(
                r"чтобы (?:посмотреть|увидеть|просмотреть|показать|загрузить|прослушать)",
                r"cookies?|куки|согласи\w+|примите|разреши\w+",
            ),
            "uk": _embed(r"щоб (?:переглянути|побачити|показати|завантажити|прослухати)", r"cookies?|кукі|згод\w+|дозвол\w+"),
            "sv": _embed(r"för att (?:se|visa|titta på|kunna se|spela)", r"cookies|kakor|godkänn\w*|samtyck\w*"),
            "da": _embed(r"for at (?:se|vise|afspille|kunne se)", r"cookies|accepter\w*|samtykke\w*"),
            "no": _embed(r"for å (?:se|vise|spille|kunne se)", r"informasjonskapsler|cookies|godta|samtykk\w*"),
            "fi": _embed(r"(?:nähdäksesi|katsoaksesi|näyttääksemme)", r"evästee\w*|hyväksy\w*|suostumu\w*"),
            "cs": _embed(r"(?:pro zobrazení|pro přehrání|abyste (?:si )?mohli)", r"cookies?|souhlas\w*"),
            "ro": _embed(r"pentru a (?:vedea|vizualiza|afișa|reda)", r"cookie\w*|accept\w*|consimț\w*"),
            "hu": _embed(r"az?", r"cookie\w*|süti\w*|hozzájárul\w*"),
            "tr": _embed(r"bu", r"çerez\w*|onay\w*|kabul"),
            "el": _embed(r"για να (?:δείτε|προβάλετε|παρακολουθήσετε)", r"cookies?|συγκατάθεσ\w*|αποδεχ\w*"),
            "ja": (
                r"(?:この|本)(?:コンテンツ|動画|投稿)を(?:表示|再生|見る|閲覧|ご覧).{0,24}(?:cookie|クッキー|同意|許可).{0,40}",
            ),
        },
    ),
    Rule(
        "consent.by_joining", "consent",
        why=(
            "'Mit Ihrer Anmeldung akzeptieren Sie die Nutzungsbedingungen': the clause "
            "by a box to sign up, with a reader, what he accepts and by what."
        ),
        match="start", max_chars=320,
        patterns={
            "de": (
                r"(?:mit|durch) (?:ihrer|deiner|eurer|der|ihre|deine|die) (?:registrierung|anmeldung|bestellung|absenden|eingabe"
                r"|nutzung)\b[^.!?]{0,60}\b(?:sie|du|ihr)\b[^.!?]{0,80}"
                r"(?:datenschutz\w*|nutzungsbedingungen|agb|geschäftsbedingungen|newsletter\w*)\b.{0,120}",
                r"(?:mit|durch) (?:ihrer|deiner|ihre|deine) (?:registrierung|anmeldung|bestellung)\b[^.!?]{0,60}"
                r"(?:akzeptier\w+|stimm\w+|nehm\w+|bestätig\w+|willig\w+)\b[^.!?]{0,60}"
                r"(?:datenschutz\w*|nutzungsbedingungen|agb|geschäftsbedingungen).{0,120}",
            ),
            "fr": (
                r"en vous (?:inscrivant|abonnant|enregistrant|connectant)\b[^.!?]{0,40}vous "
                r"(?:acceptez|prenez connaissance|reconnaissez|consentez|confirmez)\b[^.!?]{0,80}"
                r"(?:conditions|politique|confidentialité|données|cgu).{0,120}",
            ),
            "ru": (
                r"(?:подписываясь|регистрируясь|оформляя подписку|нажимая (?:на )?(?:кнопку)?)[^.!?]{0,60}"
                r"(?:вы (?:соглашаетесь|принимаете|подтверждаете|даете)|я (?:соглашаюсь|принимаю))[^.!?]{0,80}"
                r"(?:политик\w+|услови\w+|соглашени\w+|обработк\w+|правил\w+).{0,120}",
            ),
            "uk": (
                r"(?:підписуючись|реєструючись|оформлюючи підписку|натискаючи)[^.!?]{0,60}"
                r"(?:ви (?:погоджуєтес[ья]|приймаєте|підтверджуєте|надаєте)|я погоджуюс[ья])[^.!?]{0,80}"
                r"(?:політик\w+|умов\w+|обробк\w+|правил\w+).{0,120}",
            ),
            "sv": (
                r"genom att (?:registrera|anmäla|skriva upp|prenumerera)\b[^.!?]{0,40}(?:godkänner|accepterar|samtycker)\b"
                r"[^.!?]{0,60}(?:integritetspolicy|personuppgift\w*|villkor\w*|policy).{0,120}",
            ),
            "da": (
                r"ved at (?:tilmelde|registrere|oprette|abonnere)\b[^.!?]{0,40}(?:accepterer|godkender|samtykker)\b[^.!?]{0,60}"
                r"(?:privatlivspolitik|persondata\w*|betingelser\w*|vilkår).{0,120}",
            ),
            "no": (
                r"ved å (?:registrere|melde|abonnere|opprette)\b[^.!?]{0,40}(?:godtar|aksepterer|samtykker)\b[^.!?]{0,60}"
                r"(?:personvern\w*|vilkår\w*|betingelse\w*).{0,120}",
            ),
            "fi": (
                r"(?:rekisteröitymällä|tilaamalla|kirjautumalla|liittymällä)\b[^.!?]{0,40}hyväksyt\b[^.!?]{0,60}"
                r"(?:tietosuoja\w*|käyttöehdot|ehdot|ehtomme).{0,120}",
            ),
            "cs": (
                r"(?:registrací|přihlášením|odesláním|odběrem)\b[^.!?]{0,40}(?:souhlasíte|berete na vědomí|potvrzujete)\b"
                r"[^.!?]{0,60}(?:zásad\w+|osobních údajů|podmínk\w+).{0,120}",
            ),
            "hu": (
                r"(?:a )?(?:regisztrációval|feliratkozással|feliratkozásával)\b[^.!?]{0,40}"
                r"(?:elfogadja|elfogadod|hozzájárul\w*|tudomásul veszi)\b[^.!?]{0,60}"
                r"(?:adatvédelmi|adatkezelési|feltétel\w+|szabályzat\w*).{0,120}",
            ),
            "ro": (
                r"prin (?:înscriere|abonare|înregistrare)\b[^.!?]{0,40}(?:ești|sunteți|accepți|acceptați|declarați)\b"
                r"[^.!?]{0,60}(?:politica|termenii|condițiile|confidențialitate).{0,120}",
            ),
            "tr": (
                r"(?:kaydolarak|abone olarak|üye olarak|kayıt olarak)\b[^.!?]{0,60}"
                r"(?:gizlilik|kvkk|kullanım koşul\w+|aydınlatma metn\w+)[^.!?]{0,60}(?:kabul|onayl)\w*.{0,80}",
            ),
            "el": (
                r"(?:με την (?:εγγραφή|συνδρομή)|κάνοντας εγγραφή)\b[^.!?]{0,40}(?:αποδέχεστε|συμφωνείτε|αποδέχεσαι)\b"
                r"[^.!?]{0,60}(?:πολιτική|όρους|απορρήτου|δεδομένων).{0,120}",
            ),
            "ar": (
                r"(?:بالتسجيل|باشتراكك|عند التسجيل|بتسجيلك|من خلال التسجيل)[^.!?]{0,40}(?:توافق|تقبل|تقر)[^.!?]{0,60}"
                r"(?:سياسة|شروط|الخصوصية|الاحكام).{0,120}",
            ),
            "he": (r"(?:בהרשמה|בהרשמתך|בלחיצה)[^.!?]{0,40}(?:מסכים|מסכימ\w+|מאשר\w*)[^.!?]{0,60}(?:תקנון|פרטיות|תנאי).{0,120}",),
        },
        unless=(r"sagte|dit-il|dit-elle|сказал\w*|сказав|sade|sagde|řekl\w*",),
    ),
    Rule(
        "consent.load", "consent",
        why=(
            "'We need your consent to load this content', 'Allow Twitter content?', 'This "
            "content is imported from Instagram': in place of what another site holds."
        ),
        match="start", max_chars=420,
        patterns={
            "en": (
                r"we need your (?:consent|permission) to (?:load|show|display|embed) (?:this|the|these) [^.,!?]{0,40}"
                r"(?:content|player|videos?|posts?|map|tweet|media|element)\b",
                r"allow (?:<nets>|vimeo|google|spotify|soundcloud|[\w .]{2,20}) content\??\Z",
                r"this content (?:is|was) imported from\b",
                r"you may be able to find (?:the same content|more information about this)\b",
                r"we use [^.!?]{2,40} to (?:manage|show|load|display) extra content\b",
                r"we use google recaptcha\b",
            ),
        },
    ),
)
