"""Controls of the page: buttons, switches, the way back."""

from __future__ import annotations

from pipeline.rules.model import Rule

CONTROL = Rule(
    "navigation.control", "navigation",
    why="A control of the page or of a player: it tells what a click does.",
    max_chars=80,
    answers=False,
    patterns={
        "en": (
            r"(?:skip|jump|go|scroll)(?: directly)? (?:to|back to) (?:the )?(?:main |primary |page |top |site |article )*"
            r"(?:content|navigation|menu|search|footer|top|main|article|site|home ?page|text|comments|recipe|section)",
            r"(?:back|return|scroll|go) to (?:the )?(?:top|home ?page|start|main page|content|article|search results"
            r"|top of page)",
            r"(?:to the )?(?:top|bottom|start|end) of (?:the )?(?:page|article|content)|end of article|end of content"
            r"|end of page|top \^|page top",
            r"(?:dark|light|night|day|reader|reading)(?:[ -]mode|[ -]theme)"
            r"(?: (?:(?:dark|light|night|day)[ -]mode|on|off|toggle))?",
            r"(?:toggle|open|close|show|hide|expand|collapse|main|primary|mobile|site|secondary|switch)"
            r"(?: (?:the|main|primary|mobile|site|sub|dark|light|search|side|navigation|full|all|more|share|user|dropdown"
            r"|caption|captions|comments?|details|transcript|table of contents|options|theme|sidebar|panel|language|color"
            r"|text|filters?|results|modal|popup|dialog|window|this))*"
            r"(?: (?:menu|navigation|search|sidebar|mode|nav|bar|theme|panel|form|caption|captions|comments?|details"
            r"|transcript|contents|options|dropdown|filters?|gallery|modal|popup|dialog|window|content|section|more|less|all"
            r"|article|text|message|module|banner))",
            r"(?:text|font)[ -]size(?: (?:small|medium|large|smaller|larger|default))*"
            r"|(?:increase|decrease|reset|larger|smaller)(?: font| text)?(?: size)?|a ?a(?: a)?|a[+-]"
            r"|(?:small|medium|large) (?:text|font)",
            r"(?:article |table of |page |quick )(?:contents?|navigation|links|outline|index)|on this page"
            r"|jump (?:links|to)(?: (?:section|recipe|comments))?|in this (?:article|post|guide|page|story|section|blog)"
            r"(?: we(?:'ll)? (?:cover|discuss))?|what's (?:inside|in this article|on this page)"
            r"|navigate this (?:page|article)|in this article, we.{0,30}",
            r"(?:loading|please wait)(?: (?:more|comments?|ads?|content|page|player|video|article|results|data|\.+"
            r"|for .{2,20}))*",
            r"(?:show|view|load|see|read|display|click for)"
            r"(?: (?:more|less|all|full|fewer|images?|original|details|results|gallery|slideshow|photos?|pdf|profile|larger"
            r"|the full))+(?: (?:posts|articles|results|comments|stories|news|items|image|photos?|options|profile|gallery"
            r"|pdf|version|screen|size|text|bio|transcript|archive|chart|table|list|map))*",
            r"swipe to scroll horizontally|press enter or click to view image in full size",
            r"(?:click|tap|hover|swipe|scroll|press)(?: here)? (?:to|for|on)(?: (?:the|a|any|an))?"
            r"(?: (?:enlarge|expand|zoom|view|see|open|play|listen|watch|unmute|hide|show|close|continue|download|reveal"
            r"|copy|share|print|image|photo|full|larger|details|more|learn more|read more|subscribe|navigate|explore|left"
            r"|right|up|down))+.{0,40}",
            r"(?:video|audio) (?:player|content|playback)(?: (?:is )?loading|requires.{0,30})?"
            r"|(?:play|pause|mute|unmute|replay|watch|stop|resume)"
            r"(?: (?:video|audio|current video|podcast|episode|the video|now|article|icon|button|trailer|live))?"
            r"|(?:current time|duration|loaded|stream type|remaining time|playback rate|seek to live|chapters"
            r"|descriptions off|captions off|audio track|picture-in-picture|fullscreen|full screen|quality levels)"
            r"(?:,? (?!of the|of a\b|of an\b|of your).{0,40})?|this is a modal window|beginning of dialog window.{0,40}"
            r"|(?:unable to load|no compatible source|this video (?:is|cannot|can't|could not)"
            r"|video (?:unavailable|not available|could not be loaded|duration)|the media could not be loaded).{0,60}",
            r"(?:\d{1,2}:)?\d{1,2}:\d\d ?(?:/|\|) ?(?:\d{1,2}:)?\d{1,2}:\d\d|0?0:00(?:[:/ |]*\d?\d:\d\d)*",
            r"(?:listen to (?:this|the) (?:article|story|post|episode|page)|listen(?: now| here)?|audio (?:version|article)"
            r"|hear this (?:story|article))(?: .{0,40})?",
            r"(?:page|slide|image|photo|picture|item) \d+(?: ?(?:of|/) ?\d+)?|(?:step|part) \d+ ?(?:of|/) ?\d+"
            r"|\d+ of \d+(?: (?:photos?|images?|items?|slides?|pages?|results?))?"
            r"|(?:image|photo|slide) gallery(?: \(\d+ .{2,10}\))?",
            r"(?:search|find)(?: (?:for|this site|the site|site|our site|button|form|here|by keyword|results|articles|blog"
            r"|website|for:|icon|.{0,4}))?|type (?:here )?(?:to search|your search|and (?:press|hit) enter).{0,30}"
            r"|what are you looking for|search\.+",
            r"(?:log|sign)[ -]?(?:in|out|up|on)(?: (?:/|\||or|now|here|to your account|register|log in|sign up|with <nets>"
            r"|join))*|my account|your account|register(?: (?:now|here|for free))?|create (?:an |a free |free )?account"
            r"|account settings|user account|forgot(?:ten)?(?: your)? password.{0,10}|log into (?:your )?account.{0,20}"
            r"|need an account.{0,20}|remember me|lost your password|don't have an account.{0,30}",
            r"(?:choose|select|change)(?: your)? (?:language|region|country|location|edition)"
            r"|(?:cart|basket|checkout|wishlist|menu|breadcrumbs?|navigation|main menu|site map|sitemap"
            r"|accessibility (?:links|help|statement)|home ?page|home|close(?: ad| menu| this)?|dismiss|got it|next slide"
            r"|previous slide|no thanks|not now|maybe later|sort by|clear all|retry|try again|refresh|reload(?: page)?"
            r"|yes no|front page|programme? guide|rss(?: feeds?)?|e-?paper|today's paper|digital edition|print edition"
            r"|mobile version|desktop version|printer[- ]friendly(?: version| page)?|print version|view as pdf"
            r"|download(?: pdf| now| app| here| image| article| the pdf)?|read full bio|hide|show (?:more|less)|more|close x"
            r"|x close)",
            r"this (?:page|site|feature|content|website|browser|form|video|app) "
            r"(?:requires|works best|is not (?:available|supported)|needs)\b.{0,80}"
            r"|(?:please )?(?:enable|turn on|activate) javascript.{0,60}"
            r"|javascript (?:is )?(?:must be|not|disabled|required).{0,60}"
            r"|your browser (?:does not|doesn't|is (?:not|out)).{0,60}|you need to enable javascript.{0,50}"
            r"|404(?: -)?(?: page)? not found|page not found",
        ),
        "de": (
            r"(?:zum|direkt zum|springe zum?|weiter zum|zur|springen zu) "
            r"(?:hauptinhalt|inhalt(?: springen| der seite| wechseln)?|hauptmenü|menü|navigation|seitenanfang|seitenende"
            r"|startseite|suche|anfang|inhaltsverzeichnis|kommentarbereich)",
            r"nach oben(?: scrollen)?|zurück nach oben|zum seitenanfang|seitenanfang",
            r"(?:inhalt(?:sverzeichnis|sübersicht)?|inhalt dieses artikels|auf dieser seite|in diesem artikel|übersicht"
            r"|artikelinhalt)",
            r"(?:dunkel|hell|nacht|tag)modus|dark mode|schriftgröße.{0,20}|schrift (?:größer|kleiner)",
            r"(?:menü|suche|navigation)(?: (?:öffnen|schließen|anzeigen|ein-/ausblenden|starten))?|schließen|startseite"
            r"|anmelden|abmelden|einloggen|ausloggen|registrieren|login|mein konto|suchen|suchbegriff.{0,20}|drucken"
            r"|druckversion|seite drucken|mehr anzeigen|weniger anzeigen|mehr|alle anzeigen|alles anzeigen|wird geladen|lädt"
            r"|laden|bitte warten|einklappen|ausklappen|aufklappen|vergrößern|bild vergrößern|bild \d+ von \d+|bildbeitrag"
            r"|audiobeitrag|videobeitrag|e-paper|sitemap|barrierefreiheit|leichte sprache|gebärdensprache"
            r"|ende der weiteren informationen|vorlesen|artikel (?:vor)?lesen lassen|artikel anhören|jetzt anhören|anhören"
            r"|video abspielen|abspielen|audio abspielen",
            r"seite \d+(?: (?:von|/) ?\d+)?|\d+ von \d+(?: bildern)?",
            r"bitte (?:aktivieren sie|schalten sie) javascript.{0,40}|javascript (?:ist )?(?:deaktiviert|nicht).{0,40}"
            r"|dieses video (?:ist|kann).{0,50}",
        ),
        "fr": (
            r"(?:aller|passer|accéder|accès|retour|retourner)(?: directement)? (?:au|à la|à l'|en|au) ?"
            r"(?:contenu(?: principal)?|navigation|menu|recherche|accueil|haut(?: de (?:la )?page)?|pied de page|début"
            r"|sommaire)",
            r"haut de (?:la )?page|retour en haut|sommaire|table des matières|dans cet article|au sommaire"
            r"|mode (?:sombre|clair|nuit)",
            r"(?:menu|accueil|fermer|rechercher|recherche|connexion|se connecter|déconnexion|s'identifier|identifiez-vous"
            r"|mon compte|créer un compte|inscription|imprimer|voir plus|afficher plus|afficher (?:tout|moins)|voir tout"
            r"|lire plus|chargement(?: en cours)?|suivant|précédent|agrandir|plan du site|ouvrir le menu|fermer le menu"
            r"|lire la vidéo|écouter(?: l'article| cet article)?|télécharger|zoomer|mot de passe oublié|version imprimable"
            r"|flux rss|pour ajouter l'article à vos sélections|lecture restreinte)",
            r"page \d+ (?:sur|/) \d+",
        ),
        "es": (
            r"(?:saltar|ir|volver|pasar)(?: directamente)? (?:al?|a la|arriba|al inicio|al) ?"
            r"(?:contenido(?: principal)?|navegación|menú|búsqueda|inicio|principio|pie de página|portada)?",
            r"tabla de contenidos?|en este artículo|modo (?:oscuro|claro|noche)|volver arriba|subir",
            r"(?:menú|inicio|cerrar|buscar|búsqueda|iniciar sesión|inicia sesión|cerrar sesión|acceder|registrarse|mi cuenta"
            r"|imprimir|ver más|mostrar más|ver todo|leer más|cargando|siguiente|anterior|ampliar|mapa del sitio|abrir menú"
            r"|cerrar menú|reproducir|escuchar(?: artículo| esta nota| noticia)?|portada|tamaño de (?:letra|texto)"
            r"|versión para imprimir|más)",
            r"página \d+ (?:de|/) \d+",
        ),
        "it": (
            r"(?:vai|salta|passa|torna)(?: direttamente)? (?:al|alla|su|all'|in) ?"
            r"(?:contenuto(?: principale)?|navigazione|menu|ricerca|inizio|alto|cima|piè di pagina|home(?:page)?)?",
            r"indice(?: dei contenuti)?|in questo articolo|sommario|modalità (?:scura|chiara|notte)|torna su|torna in alto",
            r"(?:menu|home|chiudi|cerca|ricerca|accedi|esci|registrati|il mio account|stampa|mostra (?:altro|di più|tutto)"
            r"|carica altro|vedi (?:tutto|altro|tutti)|caricamento(?: in corso)?|successivo|precedente|ingrandisci"
            r"|mappa del sito|apri menu|chiudi menu|riproduci|ascolta(?: (?:l'articolo|articolo|questo articolo))?|scarica"
            r"|password dimenticata)",
            r"pagina \d+ (?:di|/) \d+",
        ),
        "pt": (
            r"(?:ir|pular|saltar|voltar|avançar)(?: direto)? (?:para|ao|à|até)(?: o| a)? ?"
            r"(?:conteúdo(?: principal)?|navegação|menu|busca|pesquisa|topo|início|rodapé)",
            r"índice(?: d[oae]s? (?:artigo|texto|página|reportagem))?|neste artigo|sumário|modo (?:escuro|claro|noturno)"
            r"|voltar ao topo|topo",
            r"(?:menu|início|página inicial|fechar|buscar|busca|pesquisar|pesquisa|entrar|sair|iniciar sessão|fazer login"
            r"|minha conta|registar|cadastre-se|imprimir|ver mais|mostrar mais|ver tudo|carregar mais|carregando|a carregar"
            r"|próximo|anterior|ampliar|mapa do site|abrir menu|fechar menu|reproduzir"
            r"|ouvir(?: (?:este )?(?:artigo|notícia|matéria))?|baixar|tamanho d[ao] (?:letra|fonte|texto)"
            r"|esqueci minha senha)",
            r"página \d+ (?:de|/) \d+",
        ),
        "nl": (
            r"(?:ga|spring|naar|terug|direct)(?: direct)? (?:naar|door naar|de|het)?(?: de| het)? ?"
            r"(?:(?:hoofd)?inhoud|content|navigatie|menu|zoeken|boven|begin|homepage|hoofdinhoud)",
            r"inhoudsopgave|in dit artikel|op deze pagina|donkere modus|lichte modus|naar boven|terug naar boven",
            r"(?:menu|home|sluiten|sluit|zoeken|zoek|inloggen|uitloggen|log in|aanmelden|registreren|mijn account|printen"
            r"|afdrukken|meer (?:laden|tonen|weergeven)|toon meer|toon alles|bekijk alles|laden|even geduld|volgende|vorige"
            r"|vergroten|sitemap|afspelen|luister(?: naar dit artikel)?|download|wachtwoord vergeten|tekstgrootte)",
            r"pagina \d+ (?:van|/) \d+",
        ),
        "pl": (
            r"(?:przejdź|skocz|wróć|powrót|idź)(?: bezpośrednio)? (?:do|na) ?(?:głównej )?"
            r"(?:treści|nawigacji|menu|wyszukiwarki|góry|początku|strony głównej|stopki|górę|zawartości)",
            r"(?:z (?:tego )?(?:artykułu|tekstu) (?:się )?dowiesz(?: się)?"
            r"|czego (?:się )?dowiesz(?: się)?(?: z (?:tego )?artykułu)?) ?:?",
            r"spis treści|w tym artykule|tryb (?:ciemny|jasny|nocny)|do góry|na górę",
            r"(?:menu|strona główna|zamknij|szukaj|wyszukaj|zaloguj(?: się)?|wyloguj(?: się)?|zarejestruj(?: się)?"
            r"|moje konto|drukuj|pokaż (?:więcej|wszystkie|mniej)|zobacz (?:więcej|wszystkie)|wczytaj więcej|ładowanie"
            r"|trwa ładowanie|następn[aey]|poprzedni[ae]?|powiększ|mapa strony|odtwórz|posłuchaj(?: artykułu)?|pobierz"
            r"|rozmiar (?:tekstu|czcionki)|rozwiń|zwiń|więcej|zobacz galerię(?: zdjęć)?)",
            r"strona \d+ (?:z|/) \d+",
        ),
        "ru": (
            r"(?:перейти|вернуться|назад|наверх|вверх|к) ?(?:к|на|в)? ?"
            r"(?:(?:основному )?(?:содержани\w+|содержимому|контенту|навигации|главную|меню|началу|поиску|верху?))?",
            r"(?:из|в) (?:этой |данной )?(?:стать[еи]|материал[ае]) вы узнаете ?:?",
            r"(?:содержание|оглавление|в этой статье|меню|главная|закрыть|поиск|найти|войти|вход|выйти|регистрация"
            r"|зарегистрироваться|личный кабинет|печать|версия для печати|показать (?:ещё|все|больше)|загрузить ещё|загрузка"
            r"|подождите|следующая|предыдущая|увеличить|карта сайта|слушать|прослушать|скачать|развернуть|свернуть|ещё"
            r"|тёмная тема|размер шрифта)",
        ),
        "uk": (
            r"(?:перейти|повернутися|нагору|вгору|до) ?(?:до|на|в)? ?"
            r"(?:(?:основного )?(?:вмісту|змісту|контенту|навігації|головну|меню|початку|пошуку))?",
            r"(?:із?|зі?|у|в) (?:цієї |цій )?(?:статті|матеріалу|матеріалі) ви дізнаєтеся ?:?",
            r"(?:зміст|у цій статті|меню|головна|закрити|пошук|знайти|увійти|вхід|вийти|реєстрація|зареєструватися"
            r"|особистий кабінет|друк|версія для друку|показати (?:ще|все|більше)|завантажити ще|завантаження|зачекайте"
            r"|наступна|попередня|збільшити|мапа сайту|слухати|завантажити|розгорнути|згорнути|ще|темна тема|розмір шрифту)",
        ),
        "sv": (
            r"(?:hoppa|gå) (?:till|direkt till|över till) (?:huvud)?(?:innehåll(?:et)?|navigering(?:en)?|meny(?:n)?)"
            r"|till toppen|till startsidan|meny|sök|stäng|logga in|logga ut|skriv ut|visa (?:mer|fler|alla|mindre)|läs mer"
            r"|ladda(?:r)?(?: fler| in)?|nästa|föregående|lyssna(?: på artikeln)?|spela(?: upp)?|bild \d+ av \d+|mörkt läge"
            r"|innehållsförteckning|öppna meny|anmäl fel|ljuduppspelningen är.{0,60}",
        ),
        "da": (
            r"(?:gå|hop|spring) (?:til|direkte til) (?:hoved)?(?:indhold(?:et)?|navigation(?:en)?|menu(?:en)?)|til toppen"
            r"|menu|søg|luk|log ind|log ud|udskriv|vis (?:mere|flere|alle|mindre)|indlæser|næste|forrige"
            r"|lyt(?: til artiklen)?|afspil|billede \d+ af \d+|mørk tilstand|indholdsfortegnelse|tilvalg|køb!",
        ),
        "no": (
            r"(?:gå|hopp) (?:til|direkte til) (?:hoved)?(?:innhold(?:et)?|navigasjon(?:en)?|meny(?:en)?)|til toppen|meny|søk"
            r"|lukk|logg inn|logg ut|skriv ut|vis (?:mer|flere|alle|mindre)|laster(?: inn)?|neste|forrige"
            r"|lytt(?: til saken)?|spill av|bilde \d+ av \d+|innholdsfortegnelse|programoversikt",
        ),
        "fi": (
            r"(?:siirry|hyppää|mene) (?:suoraan )?(?:pää)?(?:sisältöön|navigaatioon|valikkoon)|takaisin (?:ylös|alkuun)"
            r"|valikko|haku|hae|sulje|kirjaudu(?: sisään)?|tulosta|näytä (?:lisää|kaikki|vähemmän)|lataa lisää|ladataan"
            r"|seuraava|edellinen|kuuntele(?: artikkeli)?|toista|sisällysluettelo|etusivu",
        ),
        "cs": (
            r"(?:přejít|přeskočit|zpět|skočit) (?:k|na|přímo k)(?: hlavnímu)? ?"
            r"(?:obsah(?:u)?|navigac[ie]|menu|začátek|začátku|hlavní stránku)|nahoru|menu|hledat|vyhledávání|zavřít"
            r"|přihlásit(?: se)?|odhlásit(?: se)?|registrace|tisk|vytisknout|zobrazit (?:více|vše|další|méně)|načíst další"
            r"|načítání|další|předchozí|zvětšit|poslechnout(?: si článek)?|přehrát|obsah(?: článku)?|tmavý režim",
            r"(?:(?:v (?:tomto )?článku|co) se (?:dočtete|dozvíte)(?: v (?:tomto )?článku)?"
            r"|co (?:v článku )?najdete(?: v článku)?) ?:?",
        ),
        "sk": (
            r"(?:(?:v (?:tomto )?článku|čo) sa (?:dočítate|dozviete)(?: v (?:tomto )?článku)?"
            r"|čo (?:v článku )?nájdete(?: v článku)?|obsah článku) ?:?",
        ),
        "hu": (
            r"(?:ugrás|vissza|tovább) (?:a|az)(?: fő)? ?(?:tartalom(?:hoz|ra)|navigáció\w*|menü\w*|tetejére|főoldal\w*"
            r"|oldal tetejére)|menü|keresés|bezárás|belépés|bejelentkezés|kijelentkezés|regisztráció|nyomtatás"
            r"|több(?: megjelenítése| betöltése)?|betöltés|következő|előző|tartalom(?:jegyzék)?|sötét mód|lejátszás",
        ),
        "ro": (
            r"(?:salt|sari|mergi|înapoi|du-te) (?:la|direct la|sus)(?: conținut(?:ul)?(?: principal)?| navigare| meniu"
            r"| început| pagina principală)?|meniu|caută|căutare|închide|autentificare|intră în cont|înregistrare|tipărește"
            r"|printează|vezi (?:toate|mai mult|tot)|încarcă mai multe|se încarcă|următorul|anteriorul|cuprins|acasă"
            r"|ascultă(?: articolul)?",
        ),
        "tr": (
            r"(?:içeriğe|ana içeriğe|menüye|başa|yukarı) (?:geç|atla|git|dön|çık)|menü|ara|arama|kapat|giriş(?: yap)?|çıkış"
            r"|üye ol|kayıt ol|yazdır|daha fazla (?:göster|yükle)|tümünü gör|tümü|yükleniyor|sonraki|önceki|ana ?sayfa"
            r"|içindekiler|karanlık mod|oynat|dinle|büyüt|yazı (?:boyutu|tipi).{0,16}",
        ),
        "el": (
            r"(?:μετάβαση|πήγαινε|επιστροφή) (?:στο|στην|σε)(?: κύριο)? ?(?:περιεχόμενο|αρχική|κορυφή|μενού|πλοήγηση)|μενού"
            r"|αναζήτηση|κλείσιμο|σύνδεση|εγγραφή|εκτύπωση|δείτε (?:όλα|όλες)|φόρτωση|επόμενο|προηγούμενο"
            r"|περιεχόμενα(?: άρθρου)?|αρχική",
        ),
        "ar": (
            r"(?:تخطي?|انتقل|اذهب|العودة|الانتقال) (?:الي|ال)? ?(?:المحتوي(?: الرئيسي)?|القائمة|الاعلي|اعلي الصفحة|الرئيسية"
            r"|البحث)|القائمة|بحث|ابحث|اغلاق|تسجيل (?:الدخول|الخروج)|تسجيل|طباعة|عرض (?:المزيد|الكل)|تحميل(?: المزيد)?"
            r"|جاري التحميل|التالي|السابق|الرئيسية|استمع(?: الي المقال)?|الوضع (?:الليلي|الداكن)|حجم الخط",
        ),
        "he": (
            r"(?:דלג|עבור|חזרה|דילוג) (?:ל|אל )(?:תוכן(?: הראשי| המרכזי)?|תפריט|ראש (?:ה)?עמוד|דף הבית|חיפוש)|תפריט|חיפוש"
            r"|סגור|סגירה|התחבר(?:ות)?|הרשמה|הדפסה|הצג (?:עוד|הכל)|טען עוד|טוען|הבא|הקודם|ראשי|דף הבית|האזינו.{0,20}",
        ),
        "hi": (
            r"(?:मुख्य )?(?:सामग्री|कंटेंट) पर जाएं|मेन्यू|मेनू|खोजें|सर्च|बंद करें|लॉग ?इन|साइन ?इन|रजिस्टर|प्रिंट|और देखें"
            r"|सभी देखें|लोड हो रहा है|अगला|पिछला|होम|डार्क मोड",
        ),
        "zh": (
            r"(?:跳|转|轉)(?:到|至|转到|過到)?(?:主要|主)?(?:内容|內容|导航|導航|菜单)"
            r"|(?:返回|回到|回)(?:顶部|頂部|页首|首页|首頁|上一页|列表|主页)|菜单|菜單|搜索|搜尋|关闭|關閉|登录|登入|注册"
            r"|註冊|退出|首页|首頁|加载(?:中|更多)|載入(?:中|更多)|(?:查看|显示|顯示|展开|展開)(?:更多|全部|全文)|收起"
            r"|下一页|上一页|播放|收听|放大|字体(?:大小)?[:：]?.{0,8}|字號.{0,8}|目录|目錄|夜间模式|深色模式",
        ),
        "ja": (
            r"(?:本文|メインコンテンツ|コンテンツ|ナビゲーション)(?:へ|に|まで)?(?:スキップ|移動|ジャンプ)(?:する)?"
            r"|(?:ページ(?:の)?)?(?:トップ|先頭|上)(?:へ|に)(?:戻る)?|メニュー|検索|閉じる|ログイン|ログアウト|会員登録"
            r"|新規登録|印刷する?|もっと見る|さらに表示|読み込み中|次へ|前へ|再生|拡大(?:する)?|目次|ホーム"
            r"|一覧(?:へ|を見る)?|文字サイズ.{0,10}|全\d+(?:枚|文字)|\d+/\d+(?:ページ|枚)|記事を聴く|ダークモード",
        ),
        "ko": (
            r"(?:본문|메뉴|주메뉴|콘텐츠) ?(?:으로)? ?(?:바로가기|건너뛰기|이동)"
            r"|(?:맨 ?위로|위로|상단으로|목록|이전|다음|메뉴|검색|닫기|로그인|로그아웃|회원가입|홈|더보기|전체보기|전체메뉴"
            r"|로딩 ?중|재생|확대|접기|펼치기|목차|음성(?:으로)? 듣기|기사 ?듣기|다크모드|글자 ?(?:크기|확대|축소).{0,10}"
            r"|본문 ?(?:글자|듣기).{0,10}|뉴스듣기)",
        ),
        "th": (
            r"ข้ามไปยังเนื้อหา(?:หลัก)?|เมนู|ค้นหา|ปิด|เข้าสู่ระบบ|ลงทะเบียน|พิมพ์|ดูเพิ่มเติม|ดูทั้งหมด|โหลดเพิ่ม|กำลังโหลด"
            r"|ถัดไป|ก่อนหน้า|หน้าแรก|กลับ(?:ขึ้น)?ด้านบน|สารบัญ",
        ),
    },
)

BUTTON_WORD = Rule(
    "navigation.button_word", "navigation",
    why="'Help', 'FAQ', 'Contact' alone: a link at the edge of a page, but a subhead within many a text.",
    max_chars=40, where="edge", probability=0.7, needs=("unasking",),
    patterns={
        "en": (
            r"(?:cancel|done|ok|continue|confirm|reset|edit|delete|undo|help|faqs?|contact|info|details|report|options"
            r"|settings|filter|apply|clear|legend|accessibility|thumbnail|logo|audio|videos?|photos?|images?|bio|learn more"
            r"|find out more|see why)",
        ),
        "de": (
            r"(?:kontakt|hilfe|faq|impressum|bild|video|audio|weitere informationen|mehr informationen|mehr erfahren"
            r"|darum geht'?s)",
        ),
        "fr": (r"(?:contact|aide|lecture|en savoir plus)",),
        "es": (r"(?:contacto|ayuda|índice|contenidos?|descargar)",),
        "it": (r"(?:contatti|aiuto)",),
        "pt": (r"(?:contato|contacto|ajuda)",),
        "nl": (r"(?:contact|help)",),
        "pl": (r"(?:kontakt|pomoc)",),
        "ru": (r"(?:контакты|помощь)",),
        "uk": (r"(?:контакти|допомога)",),
    },
)

BACK = Rule(
    "navigation.back", "navigation",
    why="Back to the top, to the list, to the front page: a button.",
    max_chars=60, amid=0.7,
    patterns={
        "en": (
            r"(?:back|return|go back) to (?:the )?(?:top|list|overview|front page|home ?page|news|results|previous page)",
        ),
        "de": (r"zurück (?:zu[rm]?|nach) (?:übersicht|startseite|oben|liste|ressort|artikelübersicht|suche)",),
        "fr": (r"retour (?:à|aux?|en) (?:l'accueil|la liste|la une|haut|actualités|l'index)(?: de (?:la )?page)?",),
        "es": (r"volver (?:arriba|al inicio|al? .{2,20}|a la portada|al listado)",),
        "it": (r"torna (?:su|in alto|alla home|indietro|all'inizio|alla lista)",),
        "pt": (r"voltar (?:ao topo|para (?:cima|o topo|o início|a lista)|à página inicial|ao início)",),
        "nl": (r"terug naar (?:boven|het overzicht|overzicht|de homepage|home|begin)",),
        "pl": (r"(?:wróć|powrót) (?:do|na) (?:góry|górę|listy|strony głównej|początku|stronę główną)",),
        "ru": (r"(?:вернуться|наверх|назад) (?:к|на|в) (?:списку|главную|началу|начало|верх)",),
        "sv": (r"tillbaka till (?:toppen|startsidan|översikten)",),
        "da": (r"tilbage til (?:toppen|forsiden|oversigten)",),
        "cs": (r"zpět na (?:začátek|hlavní stranu|seznam|titulní stranu)",),
        "tr": (r"(?:başa|yukarı|ana sayfaya) dön",),
    },
)
