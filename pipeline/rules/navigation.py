"""The page's own controls: skip links, menus, breadcrumbs, players, buttons, language and display switches."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "navigation.control", "navigation",
        why="A control of the page or of a player: it tells what a click does.",
        max_chars=80,
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
                r"|jump to(?: (?:section|recipe|comments))?|in this (?:article|post|guide|page|story|section|blog)"
                r"(?: we(?:'ll)? (?:cover|discuss))?|what's (?:inside|in this article|on this page)"
                r"|navigate this (?:page|article)|in this article, we.{0,30}",
                r"(?:loading|please wait)(?: (?:more|comments?|ads?|content|page|player|video|article|results|data|\.+"
                r"|for .{2,20}))*",
                r"(?:show|view|load|see|read|display|click for)"
                r"(?: (?:more|less|all|full|fewer|images?|original|details|results|gallery|slideshow|photos?|pdf|profile|larger"
                r"|the full))+(?: (?:posts|articles|results|comments|stories|news|items|image|photos?|options|profile|gallery"
                r"|pdf|version|screen|size|text|bio|transcript|archive|chart|table|list|map))*",
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
                r"(?:содержание|оглавление|в этой статье|меню|главная|закрыть|поиск|найти|войти|вход|выйти|регистрация"
                r"|зарегистрироваться|личный кабинет|печать|версия для печати|показать (?:ещё|все|больше)|загрузить ещё|загрузка"
                r"|подождите|следующая|предыдущая|увеличить|карта сайта|слушать|прослушать|скачать|развернуть|свернуть|ещё"
                r"|тёмная тема|размер шрифта)",
            ),
            "uk": (
                r"(?:перейти|повернутися|нагору|вгору|до) ?(?:до|на|в)? ?"
                r"(?:(?:основного )?(?:вмісту|змісту|контенту|навігації|головну|меню|початку|пошуку))?",
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
    ),
    Rule(
        "navigation.breadcrumb", "navigation",
        why="Section names parted by arrows or slashes, the first one the home page.",
        match="start", max_chars=260, where="edge",
        patterns={
            "en": (r"(?:home|homepage|news|you are here:?|front page|start|blog) ?(?:[>»/›|·•→]|::|\\) ?\S.{0,220}[^.]\Z",),
            "de": (
                r"(?:startseite|home|sie sind hier:?|nachrichten|start) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",
                r"sie sind hier:?.{0,160}",
            ),
            "fr": (r"(?:accueil|vous êtes ici ?:?) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "es": (r"(?:inicio|portada|estás en ?:?|usted está aquí ?:?|noticias) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "it": (r"(?:home|sei in ?:?|ti trovi qui ?:?|notizie) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "pt": (r"(?:início|home|página inicial|você está aqui ?:?|está em ?:?|notícias) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "nl": (r"(?:home|u bent hier ?:?|je bent hier ?:?|nieuws) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "pl": (r"(?:strona główna|start|jesteś tutaj ?:?|jesteś w ?:?|wiadomości) ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "ru": (r"(?:главная|вы здесь ?:?) ?[>»/›|·•→-] ?\S[^.,]{0,160}\Z",),
            "uk": (r"(?:головна|ви тут ?:?) ?[>»/›|·•→-] ?\S[^.,]{0,160}\Z",),
            "tr": (r"ana ?sayfa ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "el": (r"αρχική ?[>»/›|·•→] ?\S.{0,220}[^.]\Z",),
            "ar": (r"الرئيسية ?[>»/›|·•→«‹\"] ?\S.{0,220}[^.]\Z",),
            "he": (r"(?:ראשי|דף הבית) ?[>»/›|·•→«‹\"] ?\S.{0,220}[^.]\Z",),
            "zh": (
                r"(?:首页|首頁|当前位置|您的位置|您現在的位置|你的位置)[:： ]*[>»/›|·•→\"].{0,120}\Z",
                r"(?:当前位置|您的位置|您現在的位置|你的位置).{0,120}",
            ),
            "ja": (r"(?:ホーム|トップ|top) ?[>»/›|·•→\"] ?\S.{0,120}\Z",),
            "ko": (r"(?:홈|home) ?[>»/›|·•→\"] ?\S.{0,120}\Z",),
            "cs": (r"(?:domů|úvod|hlavní stránka) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
            "sv": (r"(?:hem|start|startsida) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
            "hu": (r"(?:főoldal|kezdőlap|címlap) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
            "ro": (r"(?:acasă|prima pagină) ?[>»/›|·•→] ?\S.{0,200}[^.]\Z",),
        },
    ),
    Rule(
        "navigation.language", "navigation",
        why="A switch between languages of the site: names or codes of languages and nothing else.",
        max_chars=90, where="edge", needs=("unasked",),
        patterns={
            "any": (
                r"(?:eng?|esp?|fra?|fr|deu?|ger|ita?|it|por?|pt|nld?|nl|pol?|pl|rus?|ru|ukr?|ua|uk|укр|рус|анг|ara?|ar|heb?|he"
                r"|tur?|tr|ces|cz|cs|hun?|hu|ron?|ro|ell|el|gr|swe?|sv|dan?|da|nor?|no|fin?|fi|zho?|zh|jpn?|ja|jp|kor?|ko|kr"
                r"|中文|english|deutsch|français|español|italiano|português|nederlands|polski|русский|українська|العربية|עברית"
                r"|türkçe|čeština|magyar|română|ελληνικά|svenska|dansk|norsk|suomi|日本語|한국어|简体中文|繁體中文|हिन्दी|ไทย"
                r"|bahasa indonesia|tiếng việt|(?:in )?english(?: (?:version|edition))?|на русском|українською|auf deutsch"
                r"|en español|em português|en français|in italiano)"
                r"(?:[ /|,·•-]+(?:eng?|esp?|fra?|fr|deu?|ger|ita?|it|por?|pt|nld?|nl|pol?|pl|rus?|ru|ukr?|ua|uk|укр|рус|анг|ara?"
                r"|ar|heb?|he|tur?|tr|ces|cz|cs|hun?|hu|ron?|ro|ell|el|gr|swe?|sv|dan?|da|nor?|no|fin?|fi|zho?|zh|jpn?|ja|jp"
                r"|kor?|ko|kr|中文|english|deutsch|français|español|italiano|português|nederlands|polski|русский|українська"
                r"|العربية|עברית|türkçe|čeština|magyar|română|ελληνικά|svenska|dansk|norsk|suomi|日本語|한국어|简体中文|繁體中文"
                r"|हिन्दी|ไทย))*",
            ),
            "en": (
                r"(?:read|available|also available|this article in|view) (?:this (?:article|story|page) )?in "
                r"(?:english|spanish|french|german|other languages|arabic|chinese|russian|ukrainian|portuguese|italian|polish"
                r"|hebrew|<site>)(?:[,/ |]+.{2,20}){0,6}",
                r"date <date> (?:eng|esp|укр|рус|ger|deu|fra|pol|ukr|rus)",
                r"(?:select|choose|change) language.{0,60}",
            ),
        },
    ),
    Rule(
        "navigation.section_list", "navigation",
        why="Names of sections in one line, parted by bars: a menu.",
        max_chars=300, where="edge", needs=("untabled",),
        kinds=("paragraph", "heading", "item", "line", "form"),  # the cells of a row are parted so too
        patterns={"any": (r"[\w&'-][\w&' -]{1,23}(?:[|•] ?[\w&'-][\w&' -]{1,23}){3,20}",)},
        unless=(r"<year>",),
    ),
    Rule(
        "navigation.number", "navigation",
        why="A number alone on a line is a counter, a page or a position; in a story it would be part of a table.",
        max_chars=12, where="edge", needs=("untabled",), probability=0.7,
        kinds=("paragraph", "item", "row", "caption", "quote", "line", "form"),
        patterns={"any": (r"\d{1,7}[km]?(?:[ /|,.-]+\d{1,7})*",)},
    ),
    Rule(
        "navigation.section_name", "navigation",
        why="A section's name alone on a line, above the headline or in a menu; in a story it could be a subhead.",
        max_chars=40, where="edge", probability=0.7,
        patterns={
            "en": (
                r"(?:world|sports?|politics|business|opinion|culture|entertainment|lifestyle|technology|tech|science|health"
                r"|travel|education|environment|local|national|international|economy|finance|markets|us|uk|europe|asia|africa"
                r"|middle east|americas?|weather|video|videos|photos|gallery|podcasts?|cities|india|cricket|astrology"
                r"|editorials?|press releases?|music|movies|tv|celebrity|fashion|food|style|crime|war|features|interviews?"
                r"|analysis|blogs?|events|jobs|classifieds|obituaries|shop|store|resources|about|company|careers|contact"
                r"|services|products|solutions|pricing|support|login|downloads?)(?: news)?"
                r"(?:[/,|& ]+(?:world|sports?|politics|business|opinion|culture|entertainment|lifestyle|technology|science"
                r"|health|travel|news|featured))*",
                r"(?:breaking|world|local|national|latest|india|us|business|royal family|city|top|sports?|entertainment|<site>)"
                r" news",
                r"uncategorized|featured|news|latest",
            ),
            "de": (
                r"politik|wirtschaft|sport|kultur|panorama|wissen(?:schaft)?|gesellschaft|meinung|regional|lokales|ausland"
                r"|inland|international|technik|digital|gesundheit|reise|feuilleton|netzwelt|medien|leben|unterhaltung"
                r"|nachrichten|aktuelles|ratgeber|auto|karriere|finanzen|allgemein",
            ),
            "fr": (
                r"politique|économie|sports?|culture|société|monde|international|france|opinions?|sciences?|santé|médias"
                r"|technologies?|environnement|éducation|justice|région|faits divers|actualités?|planète",
            ),
            "es": (
                r"política|economía|deportes?|cultura|sociedad|mundo|internacional|españa|opinión|ciencia|salud|tecnología"
                r"|sucesos|nacional|local|noticias|actualidad|entretenimiento|estilo de vida",
            ),
            "it": (
                r"politica|economia|sport|cultura|società|mondo|esteri|italia|opinioni|scienza|salute|tecnologia|cronaca"
                r"|spettacoli|attualità|notizie|ambiente|calcio",
            ),
            "pt": (
                r"política|economia|esportes?|desporto|cultura|sociedade|mundo|internacional|brasil|opinião|ciência|saúde"
                r"|tecnologia|polícia|cidades|notícias|entretenimento|cotidiano|geral",
            ),
            "nl": (
                r"politiek|economie|sport|cultuur|samenleving|wereld|buitenland|binnenland|opinie|wetenschap|gezondheid|tech"
                r"|media|regio|nieuws|achterklap|entertainment",
            ),
            "pl": (
                r"polityka|gospodarka|sport|kultura|społeczeństwo|świat|kraj|polska|opinie|nauka|zdrowie|technologi[ea]|biznes"
                r"|wiadomości|region|rozrywka|aktualności",
            ),
            "ru": (
                r"политика|экономика|спорт|культура|общество|мир|в мире|россия|мнения|наука|здоровье|технологии|происшествия"
                r"|новости|бизнес|авто|война",
            ),
            "uk": (
                r"політика|економіка|спорт|культура|суспільство|світ|україна|думки|наука|здоров'я|технології|події|новини|бізнес"
                r"|війна|київ|публікації",
            ),
            "sv": (r"nyheter|sport|kultur|ekonomi|nöje|debatt|ledare|inrikes|utrikes|opinion",),
            "no": (r"nyheter|sport|kultur|økonomi|norge|verden|debatt|innenriks|utenriks",),
            "da": (r"nyheder|sport|kultur|økonomi|indland|udland|debat|politik",),
            "tr": (r"gündem|dünya|ekonomi|spor|politika|siyaset|kültür|yaşam|teknoloji|sağlık|haberler|magazin",),
        },
    ),
    Rule(
        "navigation.contents_entry", "navigation",
        why="'2 The rescue' above the story, with 'The rescue' as a line of its own further down: a table of contents.",
        needs=("entry",), max_chars=120, where="head",
    ),
    Rule(
        "navigation.stray", "navigation",
        why="A short line after the last paragraph with nothing but removed lines around it: the site's name, a label.",
        needs=("between", "wordless"), max_chars=80, where="tail", full_stop=False,
    ),
    Rule(
        "navigation.button_word", "navigation",
        why="'Help', 'FAQ', 'Contact' alone: a link at the edge of a page, but a subhead within many a text.",
        max_chars=40, where="edge", probability=0.7,
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
    ),
    Rule(
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
    ),
    Rule(
        "navigation.trail", "navigation",
        why="Two to six short names with capitals, parted by arrows or spaced slashes, above the story: a trail of sections.",
        match="whole", max_chars=110, where="head", full_stop=False, cased=True,
        patterns={"any": (r"[^\Wa-z\d_][^/|>»›.!?:]{1,24}(?: [/>»›] [^\Wa-z\d_][^/|>»›.!?:]{1,24}){1,5}",)},
    ),
    Rule(
        "navigation.link_row", "navigation",
        why="Two or more Markdown links in one line with nothing but separators between them: a menu or a row of buttons.",
        match="whole", max_chars=600, cased=True,
        patterns={"any": (r"\[[^\]]{1,60}\]\([^)\s]*\)(?:[\s|·•»›>/,*-]*\[[^\]]{1,60}\]\([^)\s]*\)){1,20}",)},
    ),
    Rule(
        "navigation.you_are_here", "navigation",
        why="'You are here: ...' and what loads: of the page, in more languages.",
        match="start", max_chars=180, where="edge",
        patterns={
            "pl": (r"jesteś tutaj ?:.{2,160}",),
            "uk": (r"ви тут ?:.{2,160}",),
            "ru": (r"вы здесь ?:.{2,160}",),
            "cs": (r"(?:nacházíte se|jste) zde ?:.{2,160}",),
            "sv": (r"du är här ?:.{2,160}",),
            "da": (r"du er her ?:.{2,160}",),
            "tr": (r"buradasınız ?:.{2,160}",),
            "hu": (r"ön itt (?:áll|van) ?:.{2,160}",),
            "it": (r"ti trovi (?:in|qui) ?:.{2,160}",),
            "nl": (r"u bent hier ?:.{2,160}|je bent hier ?:.{2,160}",),
        },
    ),
    Rule(
        "navigation.embed_loading", "navigation",
        why="What stands in place of an embedded post while it loads.",
        max_chars=60,
        patterns={
            "en": (r"(?:loading|view|see) (?:this |the )?(?:<nets>|\w+) (?:content|post|embed|tweet|reel)(?: on <nets>)?",),
            "de": (r"(?:beitrag|inhalt) wird geladen",),
            "fr": (r"chargement (?:du|de la) (?:contenu|publication|vidéo).{0,20}",),
            "es": (r"cargando (?:el )?(?:contenido|tuit|vídeo).{0,20}",),
        },
    ),
    Rule(
        "navigation.recipe", "navigation",
        why="The buttons of a recipe: jump to it, print it.",
        max_chars=70,
        patterns={
            "en": (
                r"(?:jump to|print|pin|rate|save)(?: the| this)? (?:recipe|video)"
                r"(?: ?[·|•/-]? ?(?:jump to|print|pin|rate|save)(?: the| this)? (?:recipe|video))*",
            ),
            "de": (r"(?:zum|direkt zum) rezept(?: springen)?(?: ?[·|•-]? ?rezept drucken)?",),
            "fr": (r"(?:aller|passer) à la recette",),
            "es": (r"(?:ir|saltar) a la receta",),
            "nl": (r"(?:ga |spring )?naar (?:het )?recept",),
            "any": (
                r"(?:imprimer la recette|rezept (?:aus)?drucken|imprimir (?:la )?receta|stampa (?:la )?ricetta"
                r"|imprimir (?:a )?receita|recept (?:printen|afdrukken)|drukuj przepis|vytisknout recept|vytlacit recept"
                r"|skriv ut recept(?:et)?|print opskriften?|skriv ut oppskrift(?:en)?|tulosta (?:resepti|ohje)"
                r"|распечатать рецепт|роздрукувати рецепт|tarifi yazdir|recept nyomtatasa|tipareste reteta|εκτυπωση συνταγης)",
            ),
        },
    ),
    Rule(
        "navigation.recipe_card", "navigation",
        why="What the card of a recipe can do: keep the screen on, scale, print, save, rate.",
        match="whole", max_chars=90,
        patterns={
            "en": (
                r"cook mode(?: prevent your screen from going dark)?",
                r"prevent your screen from going dark",
                r"(?:us customary|imperial)(?: ?[-|/·]? ?)metric",
                r"scale ?:? ?(?:[½1-4]x ?){2,4}",
                r"(?:print|pin|rate|save|share)(?: recipe)? (?:pin|rate|save|share)(?: recipe)?"
                r"(?: (?:print|pin|rate|save|share)(?: recipe)?)*",
            ),
            "de": (
                r"(?:koch-?modus|kochmodus)(?: (?:bildschirm|display) (?:bleibt )?an(?:lassen)?)?",
                r"(?:bildschirm|display) beim kochen anlassen",
            ),
            "fr": (r"mode cuisson(?: .{0,40}écran.{0,30})?", r"empêcher l'écran de se mettre en veille"),
            "es": (r"modo cocina(?: .{0,40}pantalla.{0,30})?", r"evita que la pantalla se apague"),
            "it": (r"modalità cottura(?: .{0,40}schermo.{0,30})?",),
            "nl": (r"kookmodus(?: .{0,40}scherm.{0,30})?",),
        },
    ),
    Rule(
        "navigation.wiki", "navigation",
        why="What a wiki says of its page: when it was edited last, where pictures of its subject are, what is to be mended.",
        match="whole", max_chars=240, where="edge",
        patterns={
            "en": (
                r"this page was last (?:edited|modified|changed) (?:on|at)\b.{4,60}",
                r"wikimedia commons has (?:media|more media) related to\b.{1,80}",
                r"(?:media|images) related to .{1,60} at wikimedia commons",
                r"this (?:article|section) (?:needs additional citations|does not cite any sources)\b.{0,160}",
                r"find sources: .{5,160}",
                r"please help (?:improve|to improve) (?:this article|it) by\b.{5,160}",
            ),
            "de": (
                r"diese seite wurde zuletzt am .{6,40} (?:bearbeitet|geändert)\.?",
                r"commons: .{1,60} [–-] sammlung von .{5,60}",
            ),
            "fr": (r"la dernière modification de cette page a été faite le .{6,40}", r"sur les autres projets wikimedia ?:?"),
            "es": (r"esta página se editó por última vez el .{6,40}", r"wikimedia commons alberga .{5,100}"),
            "it": (r"questa pagina è stata modificata per l'ultima volta il .{6,40}", r"wikimedia commons contiene .{5,100}"),
            "pt": (r"esta página foi editada pela última vez (?:às|em|a) .{6,40}", r"o commons possui .{5,100}"),
            "nl": (r"deze pagina is voor het laatst bewerkt op .{6,40}",),
            "pl": (r"tę stronę ostatnio edytowano .{6,40}",),
            "cs": (r"stránka byla naposledy editována .{6,40}", r"obrázky, zvuky či videa k tématu .{3,80}"),
            "sv": (r"sidan redigerades senast den .{6,40}",),
            "da": (r"denne side blev senest ændret den .{6,40}",),
            "no": (r"denne siden ble sist redigert .{6,40}",),
            "fi": (r"sivua on viimeksi muutettu .{6,40}",),
            "hu": (r"a lap utolsó módosítása: .{6,40}",),
            "ro": (r"ultima editare a paginii a fost efectuată la .{6,40}",),
            "tr": (r"bu sayfa en son .{6,40} (?:tarihinde )?değiştirilmiştir\.?",),
            "ru": (r"эта страница в последний раз была отредактирована .{6,40}",),
            "uk": (r"цю сторінку востаннє відредаговано .{6,40}",),
            "el": (r"η σελίδα τροποποιήθηκε τελευταία φορά .{6,60}",),
            "he": (r"דף זה נערך לאחרונה .{6,40}",),
            "ar": (r"آخر تعديل لهذه الصفحة كان .{6,40}",),
            "fa": (r"این صفحه آخرین.?بار در .{6,40} ویرایش شده.{0,12}",),
            "ja": (r"最終更新 .{6,40}",),
            "zh": (r"本页面最后修订于.{6,40}", r"本頁面最後修訂於.{6,40}"),
            "ko": (r"이 문서는 .{6,40}에 마지막으로 편집되었습니다\.?",),
            "id": (r"halaman ini terakhir diubah pada .{6,40}",),
            "vi": (r"trang này được sửa đổi lần cuối .{6,40}",),
        },
    ),
    Rule(
        "navigation.leads_on", "navigation",
        why="'... on to \"The choice of words\"', 'All press releases | RSS feed': where a page leads on, in its own words.",
        match="whole", max_chars=160,
        patterns={
            "de": (
                r"(?:hier )?(?:geht es )?(?:weiter|zurück) (?:zu|zur|zum|mit) ?:? ?[\"'].{2,80}[\"']?",
                r"(?:online-)?(?:presse|news)\w* ?- ?alle .{5,80}(?:rss-?feed|abonnieren).{0,20}",
            ),
            "en": (r"(?:on|back|continue) to ?:? ?[\"'].{2,80}[\"']?",),
            "fr": (r"(?:retour|suite|aller) (?:à|vers) ?:? ?[\"'].{2,80}[\"']?",),
        },
    ),
    Rule(
        "navigation.home_made", "navigation",
        why="What a hand-made page says of itself: its counter, the ring it belongs to, the screen it was made for.",
        match="whole", max_chars=120, where="edge",
        patterns={
            "any": (r"\[[^\W\d_][^\[\]]{1,40}\](?: ?[|·-]? ?\[[^\W\d_][^\[\]]{1,40}\])+",),
            "en": (
                r"(?:you are )?(?:our |the )?visitor (?:no\.?|number|#)(?: ?[\d.,]{1,12})?\.?",
                r"[\d.,]{1,12} visitors since .{2,30}",
                r"(?:this (?:web ?)?(?:site|page) is |this (?:site|page) )?(?:best viewed|optimi[sz]ed for|best seen) "
                r"(?:with |in |at |using |on )?(?:.{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape|firefox|mozilla"
                r"|opera|ie ?\d)\b.{0,40})",
                r"(?:this (?:web ?)?(?:site|page) (?:is|belongs to)|(?:a )?(?:proud )?member of) .{0,40}\bweb ?ring\b.{0,30}",
            ),
            "de": (
                r"sie sind (?:der |unser )?(?:besucher|gast)(?:in)? (?:nr\.?|nummer|no\.?)(?: ?[\d.,]{1,12})?\.?",
                r"[\d.,]{1,12} besucher seit .{2,30}",
                r"(?:diese (?:seite|website|homepage) (?:ist|wurde) )?(?:optimiert|optimal|am besten) "
                r"(?:für|mit|bei|zu sehen mit|dargestellt mit) .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape"
                r"|firefox|mozilla|opera)\b.{0,40}",
                r"diese (?:seite|website|homepage) ist (?:ein )?(?:mitglied|teil) (?:im|des|beim) .{0,40}\bweb-?rings?\b.{0,40}",
            ),
            "fr": (
                r"vous êtes le visiteur (?:n°|numéro)? ?[\d ]{0,12}\.?",
                r"(?:site|page) optimisé[e]? pour .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape|firefox)\b"
                r".{0,40}",
            ),
            "es": (
                r"(?:es usted|eres|usted es) (?:el|la) visitante (?:n[.ºo°]*|número)? ?[\d.]{0,12}\.?",
                r"(?:página|sitio|web) optimizad[oa] para .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape"
                r"|firefox)\b.{0,40}",
            ),
            "it": (
                r"sei il visitatore (?:n\.?|numero)? ?[\d.]{0,12}\.?",
                r"sito ottimizzato per .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape|firefox)\b.{0,40}",
            ),
            "nl": (r"u bent bezoeker (?:nr\.?|nummer)? ?[\d.]{0,12}\.?",),
            "pl": (
                r"jesteś (?:gościem|odwiedzającym) (?:nr\.?|numer)? ?\d{0,12}\.?",
                r"strona zoptymalizowana (?:pod|dla) .{2,60}",
            ),
        },
    ),
    Rule(
        "navigation.kind_of_text", "navigation",
        why="A paper's label for news, leader and comment, as a sentence of its own beside the story: 'This is a news article.'",
        match="whole", max_chars=90,
        patterns={
            "en": (
                r"this is (?:a news (?:article|story|report)|an? (?:opinion|comment|analysis) (?:piece|article))"
                r"(?: from [^.]{2,30})?",
            ),
            "de": (
                r"(?:dies ist|es handelt sich um) (?:ein(?:en)? (?:kommentar|meinungsbeitrag|gastbeitrag|nachrichtenartikel)"
                r"|eine (?:analyse|kolumne))",
            ),
            "sv": (
                r"(?:detta|det här) är en (?:nyhetsartikel|nyhetstext|opinionstext|debattartikel|ledare|ledartext|krönika"
                r"|insändare|recension|kommentar|analys)",
            ),
            "no": (
                r"(?:dette|det her) er (?:en|et) (?:nyhetsartikkel|kommentar|leder|kronikk|debattinnlegg|meningsinnlegg"
                r"|leserbrev|anmeldelse|analyse)",
            ),
            "da": (r"dette er (?:en|et) (?:nyhedsartikel|kommentar|leder|kronik|debatindlæg|læserbrev|anmeldelse|analyse)",),
            "fi": (r"(?:tämä|kyseessä) on (?:uutis|mielipide|kolumni|pääkirjoitus)\w*",),
        },
    ),
    Rule(
        "navigation.live_over", "navigation",
        why="'This live blog is now closed', 'Key events: show key events only': what stands over a live blog.",
        match="start", max_chars=260,
        patterns={
            "en": (
                r"(?:this|our|the) live ?(?:blog|page|coverage|stream|feed|updates?|event|show)? (?:has|is|have|are) (?:now )?"
                r"(?:closed|ended|finished|over|concluded)\b",
                r"(?:that's all|that's it) (?:for|from) (?:our|this|today's|the) live (?:blog|coverage|page)\b",
                r"key events:? (?:show|hide) key events\b",
                r"show key events only\b",
                r"please turn on javascript to use this feature\b",
            ),
        },
    ),
    Rule(
        "navigation.player_lines", "navigation",
        why="'This video can not be played', 'Getting your Trinity Audio player ready...', 'Media error': what a player says.",
        match="start", max_chars=220,
        patterns={
            "en": (
                r"(?:sorry, )?(?:this|the) (?:video|audio|media|clip|content|stream)(?: file)? "
                r"(?:can ?not|can't|could not|couldn't|is unable to) be (?:played|loaded|displayed|shown)\b",
                r"(?:this|the) (?:video|content|media) is (?:not|no longer) (?:currently )?available"
                r"(?: in your (?:region|country|location))?\b.{0,60}\Z",
                r"to (?:play|watch|view|hear) this (?:video|audio|content|clip) you (?:need|must|have) to "
                r"(?:enable|have|install|update|allow)\b",
                r"getting your (?:\w+ )?audio player ready\b",
                r"media error: ?format",
                r"media playback is (?:un|not )supported\b",
                r"download file: ?https?:",
                r"volume <n>%\Z",
                r"(?:beginning|end) of dialog window\b",
                r"(?:press enter to )?(?:skip to )?(?:start|end) of (?:carousel|advertisement|gallery|list|slideshow)\Z",
                r"press enter to skip\b.{0,40}",
                r"this is a modal window\b",
                r"no compatible source was found\b",
                r"skip (?:twitter|instagram|facebook|x|tiktok|youtube|content) (?:post|video|content)?\b.{0,40}\Z",
                r"(?:start|end) of (?:twitter|instagram|facebook|x|tiktok|youtube) (?:post|video|content)\b.{0,40}\Z",
            ),
        },
    ),
    Rule(
        "navigation.reader_stuff", "navigation",
        why=(
            "'You can find this story in My Bookmarks', 'Acquire licensing rights', "
            "'Current conditions: 54°': a site's own services around a text."
        ),
        match="whole", max_chars=220,
        patterns={
            "en": (
                r"you can find this (?:story|article) in (?:my |your )?(?:bookmarks|saved\b).{0,120}",
                r"acquire licensing rights(?:,? ?opens? (?:in )?(?:a )?new (?:tab|window))?",
                r"current conditions ?:? ?-?\d+ ?°.{0,80}",
                r"(?:browse|search|see|find|explore) (?:<n> |all |the latest |our |open |new )+"
                r"(?:jobs|vacancies|job openings|openings)\b.{0,60}",
                r"related (?:internet|external|web) links",
                r"this entry was posted (?:in|on)\b.{2,160}",
                r"(?:distraction-free reading\. no ads|sign up to discover (?:human )?"
                r"stories that deepen your understanding of the world)\b.{0,60}",
            ),
        },
    ),
)
