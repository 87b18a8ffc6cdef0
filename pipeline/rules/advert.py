"""Labels of advertisements, appeals of ad blockers' foes, and the notes on earning by links."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "advert.label", "advert",
        why="The label over an advertisement, wherever it was cut into the story.",
        max_chars=110,
        patterns={
            "en": (
                r"(?:\[?ads?\]?|advertisements?(?: ?\d+ ?(?:story continues below|article continues below|of \d+)?)?"
                r"|advertise?ment|advertising|sponsored(?: (?:ad|content|post|stories|links?|by .{2,40}))?"
                r"|promoted(?: (?:content|stories|by .{2,30}))?"
                r"|paid (?:content|post|advertisement|partner content|program|promotion)|promo"
                r"|partner (?:content|links?|offers?)|sponsor(?:ed)? message|in partnership with(?: .{2,40})?"
                r"|presented by(?: .{2,40})?|brought to you by(?: .{2,40})?|brand (?:stories|studio|content)|ad feedback"
                r"|advertiser(?:'s)? (?:content|disclosure)|our sponsors?|affiliate (?:links?|disclosure)|commercial break"
                r"|from our (?:partners?|sponsors?)|adchoices|ad choices)"
                r"(?: ?[-–:/|]? ?(?:\d+|remove ads?|skip ad|scroll (?:down )?to continue(?: reading)?"
                r"|continue reading(?: below)?|story continues(?: below)?|article continues(?: below)?|advertisement))*",
                r"(?:the )?(?:stor(?:y|ies)|articles?|content|scroll|text|post|reading|report) ?(?:continues?|to continue)"
                r"(?: (?:below|after|under|reading|with))* ?(?:this |the |an |our )?"
                r"(?:advertisements?|ads?|video|newsletter|sponsored|promo|gallery|image|content)?",
                r"(?:continue|keep) reading (?:below|after|the main story|under)(?: (?:this |the )?(?:ad|advertisement))?",
                r"(?:scroll|swipe)(?: down)? (?:to|for) (?:continue|read|keep|more|next|the next)(?: .{0,30})?",
                r"(?:remove|hide|close|skip|report|stop seeing|see fewer|why am i seeing)(?: (?:this|these|the|all))? ads?"
                r"(?: .{0,30})?",
                r"tired of (?:too many )?ads\??.{0,60}",
                r"(?:go|try) ad[- ]free(?: now| today)?|ad[- ]free .{0,20}subscription",
                r"(?:check (?:amazon )?price|shop now|buy now|buy on amazon|view (?:deal|on amazon|price)"
                r"|check (?:price|current price|availability) (?:on|at) .{2,30}|see (?:it|price|deal|on amazon|at) ?.{0,20}"
                r"|get (?:the )?deal|where to buy|buy it now|add to (?:cart|bag|basket)|order now|shop (?:here|the .{2,30})"
                r"|save \d+% .{0,30}|now \d+% off)",
            ),
            "de": (
                r"(?:anzeige|werbung|advertorial|sponsored|gesponsert|werbeanzeige|bezahlte (?:anzeige|werbung|partnerschaft)"
                r"|promotion|anzeigen|empfohlener externer inhalt|unser partner|partnerangebote?|produktempfehlungen?"
                r"|affiliate-links?)(?: ?[-–:/|]? ?(?:anzeige|\d+|weiterlesen nach der anzeige))*",
                r"(?:der )?(?:artikel|text|beitrag|weiterlesen|lesen sie) (?:geht )?"
                r"(?:(?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung)|(?:geht )?(?:unten|nach der anzeige) weiter)"
                r"(?: weiter)?",
                r"weiterlesen nach der anzeige",
            ),
            "fr": (
                r"(?:publicité|annonce|sponsorisé|contenu (?:sponsorisé|partenaire|de marque)"
                r"|publi-?(?:rédactionnel|reportage|communiqué)|pub|partenaires?|offert par .{2,30}"
                r"|la suite (?:après|de l'article après) (?:cette|la) (?:publicité|pub))(?: ?[-:/|]? ?publicité)*",
                r"(?:la suite|l'article continue|lisez la suite|lire la suite)(?: de (?:votre|l')article)? "
                r"(?:après|sous|en dessous)(?: de)? (?:cette |la )?(?:publicité|annonce|pub|vidéo)",
            ),
            "es": (
                r"(?:publicidad|anuncios?|patrocinado|contenido (?:patrocinado|de marca)|publirreportaje|promocionado"
                r"|espacio publicitario|oferta|patrocinado por .{2,30})(?: ?[-:/|]? ?publicidad)*",
                r"(?:el )?(?:artículo|la noticia|la nota|contenido|sigue leyendo|continúa)[^.]{0,30}(?:después|debajo|tras) "
                r"(?:de )?(?:la |el |este )?(?:publicidad|anuncio|video)",
            ),
            "it": (
                r"(?:pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|advertisement|adv|messaggio promozionale"
                r"|pubbliredazionale|in collaborazione con .{2,30})(?: ?[-:/|]? ?pubblicità)*",
                r"(?:l'articolo|la notizia|il testo|continua a leggere)[^.]{0,30}(?:dopo|sotto) (?:la |l'|il )?"
                r"(?:pubblicità|annuncio|video)",
            ),
            "pt": (
                r"(?:publicidade|anúncios?|patrocinado|conteúdo (?:patrocinado|de marca|publicitário)|propaganda|publieditorial"
                r"|informe publicitário|oferecido por .{2,30}|continua (?:após|depois d)[ao]? ?(?:a |da )?publicidade)"
                r"(?: ?[-:/|]? ?publicidade)*",
                r"(?:continua|o artigo|a matéria|a notícia|texto)[^.]{0,30}(?:após|depois|abaixo) (?:d?[ao] )?"
                r"(?:publicidade|anúncio|vídeo)",
            ),
            "nl": (
                r"(?:advertentie|gesponsord|reclame|partnerbijdrage|sponsored|branded content|ingezonden mededeling"
                r"|aangeboden door .{2,30})(?: ?[-:/|]? ?advertentie)*",
                r"(?:tekst gaat verder|lees verder|het artikel gaat verder|artikel gaat door|verder lezen)[^.]{0,30}(?:onder|na)"
                r" (?:de |het )?(?:advertentie|video|foto|afbeelding|banner)?",
            ),
            "pl": (
                r"(?:reklama|ogłoszeni[ea]|sponsorowan[ey]|artykuł sponsorowany"
                r"|materiał (?:sponsorowany|partnera|promocyjny|reklamowy)|promocja|partner(?:zy)?|oferta partnera)"
                r"(?: ?[-:/|]? ?reklama)*",
                r"(?:dalsza (?:część|treść)|ciąg dalszy|czytaj dalej|pozostała część)[^.]{0,40}(?:pod|po|poniżej) "
                r"(?:reklam\w+|wideo|materiał\w*|zdjęci\w+|filmem)",
            ),
            "ru": (
                r"(?:реклама|на правах рекламы|партнёрский материал|спонсорский материал|объявления?|рекламное объявление"
                r"|продолжение (?:после|под) рекламы?(?:ой)?)(?: ?[-:/|]? ?реклама)*",
            ),
            "uk": (
                r"(?:реклама|на правах реклами|партнерський матеріал|спонсорський матеріал|оголошення"
                r"|продовження (?:після|під) реклам\w+)(?: ?[-:/|]? ?реклама)*",
            ),
            "sv": (r"(?:annons(?:er)?|annonssamarbete|sponsrat|reklam|artikeln fortsätter (?:under|efter) annonsen)",),
            "da": (r"(?:annonce(?:r|ørbetalt indhold)?|sponsoreret|reklame|artiklen fortsætter (?:under|efter) annoncen)",),
            "no": (r"(?:annonse(?:r|rt innhold)?|sponset|reklame|artikkelen fortsetter (?:under|etter) annonsen)",),
            "fi": (r"(?:mainos|ilmoitus|kaupallinen yhteistyö|juttu jatkuu (?:mainoksen|ilmoituksen) jälkeen)",),
            "cs": (r"(?:reklama|inzerce|komerční sdělení|sponzorováno|článek pokračuje (?:pod|za) reklamou)",),
            "hu": (r"(?:hirdetés|reklám|szponzorált(?: tartalom)?|a cikk a hirdetés után folytatódik|\(x\))",),
            "ro": (r"(?:publicitate|reclamă|advertorial|articolul continuă (?:mai jos|după reclamă)|\(p\))",),
            "tr": (r"(?:reklam|ilan|sponsorlu(?: içerik)?|haberin devamı (?:reklamdan|aşağıda).{0,20}|advertorial)",),
            "el": (r"(?:διαφήμιση|χορηγούμενο(?: περιεχόμενο)?|συνέχεια ανάγνωσης.{0,20})",),
            "ar": (r"(?:اعلان(?:ات)?|مادة اعلانية|محتوي (?:مدفوع|ترويجي)|برعاية .{2,30})",),
            "he": (r"(?:פרסומת|תוכן (?:שיווקי|ממומן|מקודם)|מודעה|בחסות .{2,20})",),
            "hi": (r"(?:विज्ञापन|प्रायोजित|आगे पढ़ें विज्ञापन.{0,20})",),
            "zh": (
                r"(?:广告|廣告|赞助(?:内容)?|贊助(?:內容)?|推广|推廣|(?:文章|内容|內容)未完.{0,16}|請繼續往下閱讀.{0,6}"
                r"|廣告 ?請繼續往下閱讀)",
            ),
            "ja": (
                r"(?:広告|pr|スポンサーリンク|スポンサード(?:リンク)?|提供[:：].{2,20}|\[?ad\]?|記事は広告の後に続きます"
                r"|広告の後に.{2,16})",
            ),
            "ko": (r"(?:광고|ad|협찬|스폰서|advertisement|\[?광고\]?)",),
            "th": (r"(?:โฆษณา|สปอนเซอร์|ผู้สนับสนุน)",),
        },
    ),
    Rule(
        "advert.app", "advert",
        why="The publisher's own app, to be downloaded, in the imperative and with nothing else in the line.",
        match="start", max_chars=200, sentences=True,
        patterns={
            "ar": (r"(?:حملوا?|نزلوا?|لتحميل|قم بتحميل|لتنزيل|حمّل) (?:الان )?(?:تطبيق|التطبيق|تطبيقنا)\b[^.؟]{0,80}\Z",),
            "fa": (
                r"(?:اپلیکیشن|اپ|نرم.?افزار|برنامه)\b[^.؟]{0,50} را (?:دانلود|نصب|دریافت) کنید",
                r"(?:دانلود|نصب) (?:اپلیکیشن|اپ|نرم.?افزار)\b[^.؟]{0,40}\Z",
            ),
            "he": (
                r"(?:הורידו|להורדת|הורידו עכשיו)(?: את)? ה?(?:אפליקצי|יישומון)"
                r"(?!.* של (?:הרכבת|העירייה|הבנק|קופת)|.* ו(?:סרקו|הפעילו|הזינו|בחרו|מלאו|לחצו|הקישו|אשרו)\b)[^.?]{0,80}\Z",
            ),
            "hi": (
                r"(?!.*(?:चाहत| कि ))[^।?]{0,80}(?:ऐप|एप|ऐप्प|app)[^।?]{0,30}(?:डाउनलोड|इंस्टॉल) (?:करें|कीजिए)"
                r"(?!ग)[^।?]{0,10}।?\Z",
                r"(?:अभी )?डाउनलोड करें [^।?]{0,50}(?:ऐप|एप|app)[^।?]{0,20}\Z",
            ),
            "bn": (r"(?!.*(?:চান|চায়) )[^।?]{0,80}(?:অ্যাপ|app)[^।?]{0,30}(?:ডাউনলোড|ইনস্টল) করুন[^।?]{0,10}।?\Z",),
            "ta": (
                r"[^.?]{0,80}(?:செயலி|ஆப்|app)[^.?]{0,30}(?:பதிவிறக்\S*|டவுன்லோட்)[^.?]{0,30}"
                r"(?:செய்யுங்கள்|செய்யவும்|செய்ய|கொள்ளுங்கள்|\Z)[^.?]{0,10}",
            ),
            "ur": (r"(?!.*(?:چاہت| کہ ))[^.۔؟]{0,80}(?:ایپ|ایپلی کیشن)\b[^.۔؟]{0,30}(?:ڈاؤن ?لوڈ|انسٹال) کریں[^.۔؟]{0,10}۔?\Z",),
            "th": (r"(?:ดาวน์โหลด|โหลด|ติดตั้ง)(?:แอป|แอพ).{0,80}(?:ที่นี่|ได้ที่|ฟรี|คลิก|\Z).{0,30}\Z",),
            "vi": (r"(?:tải|cài đặt|cài) (?:ngay )?(?:app|ứng dụng)\b[^.?,]{0,60}\Z",),
            "id": (
                r"(?:unduh|download|instal|pasang) (?:sekarang )?(?:aplikasi|app)\b(?! (?:pendeteksi|pelacak|resmi|dari bank))"
                r"[^.?,]{0,60}\Z",
            ),
            "zh": (
                r"(?:(?:请|請|点击|點擊|立即|马上|扫码|掃碼|免费|免費|点此|點此)+)?(?:下载|下載)[^.,]{0,24}"
                r"(?:客户端|客戶端|app|应用|應用程式)[^.,]{0,24}[.!]?\Z",
            ),
            "ja": (
                r".{0,24}アプリ(?:の|を)?(?:無料)?(?:ダウンロード|インストール)"
                r"(?:は(?:こちら|コチラ)|する|してください|はここから).{0,6}\Z",
            ),
            "ko": (r"[^.]{0,24}앱(?:을)? ?(?:다운로드|다운받기|설치)(?:하기|하세요|해 ?주세요)?[^.]{0,10}\Z",),
            "el": (r"(?:κατεβάστε|κατέβασε) (?:τώρα )?(?:την|το)\b[^.;]{0,30}(?:εφαρμογή|app|application)\b[^.;]{0,60}\Z",),
            "bg": (r"(?:изтеглете|свалете|инсталирайте)\b[^.?]{0,40}приложение\w*\b[^.?]{0,60}\Z",),
            "sr": (
                r"(?:preuzmite|skinite|instalirajte)\b[^.?]{0,40}aplikacij\w+\b[^.?]{0,60}\Z",
                r"(?:преузмите|скините)\b[^.?]{0,40}апликациј\w+\b[^.?]{0,60}\Z",
            ),
            "fi": (
                r"lataa (?:nyt )?[^.?]{0,30}sovellu\w+\b(?!.* ja (?:tunnistaudu|kirjaudu|skannaa|täytä|valitse|lähetä|hyväksy"
                r"|anna|syötä|avaa|salli|varaa|maksa|rekisteröidy|vahvista|ota|kuvaa|luo|paina|napauta|aseta|liitä|lisää"
                r"|tarkista|allekirjoita)\b)[^.?]{0,50}\Z",
            ),
            "hu": (r"tölts(?:e|d) le\b[^.?]{0,40}(?:alkalmazás|applikáció|app)\w*\b[^.?]{0,50}\Z",),
            "ro": (r"(?:descarcă|descărcați|instalează)\b[^.?]{0,30}aplicați\w+\b[^.?]{0,50}\Z",),
            "cs": (r"(?:stáhněte|stáhni) si\b[^.?]{0,30}aplikac\w+\b[^.?]{0,50}\Z",),
            "tr": (r"[^.?]{0,50}uygulama\w*[^.?]{0,30}\b(?:indirin|yükleyin|indirmek için tıklayın)\b[^.?]{0,20}\Z",),
        },
        unless=(
            r"<told>",
            r"(?:autobus|автобус|pociąg|vlak|влак|поезд|потяг|потяз|spoj[eůu]|przesyłk|pošiljk|пошиљк|zásilk|zásielk|посылк"
            r"|посилк|пратк|padavin|pogod|počas|погод|времет|vreme\b|opóźnie|zpoždě|meškan|kašnje|zamud|опоздан|запізн|закъсн"
            r"|tramva|трамва|тривог|тревог|parkov|parking|паркинг|парков|késés|menetrend|vonat|csomag|időjárás|földreng|cutremur"
            r"|întârzier|trenul|coletul|vremea|σεισμ|δρομολόγ|τρέν|καιρ|deprem|otobüs|tren\b|kargo|hava durumu)\w*",
            r"(?:ثم|وادخل\w*|واختر\w*|واضغط\w*|وامسح\w*|بعد ذلك|سپس|ואז|לאחר מכן|پھر|اس کے بعد|درج کریں)\b",
            r"و .{2,60}(?:وارد|ثبت|انتخاب|اسکن) کنید",
            r"முதலில்|பின்னர்|.{0,80}(?:உள்ளிட|ஸ்கேன்)|फिर |इसके बाद|सबसे पहले|.{0,80}(?:दर्ज|स्कैन|भरें|चुनें)|তারপর|এরপর"
            r"|প্রথমে|.{0,80}(?:স্ক্যান|নম্বর দিন)",
            r"(?:lalu|kemudian|selanjutnya|rồi|sau đó)\b|(?:dan|và) (?:masukkan|pilih|pindai|imbas|isi|nhập|chọn|quét)\b",
            r".{0,80}(?:แล้ว(?:ยืนยัน|เลือก|กรอก|สแกน|ลงทะเบียน|กด|เข้า)|จากนั้น|然后|然後"
            r"|[后後并並再](?:登录|登入|注册|註冊|选择|選擇|扫描|掃描)|输入|輸入|填写|填寫|绑定|ログイン|入力|認証|로그인|인증"
            r"|입력)",
            r"(?:scan|skenir|naskenuj|oskenuj|σκαναρ|сканир|скенир|scanea|tarat|beolvas|olvass|potvrd|потврд|потвърд|confirm"
            r"|επιβεβαι|onayla)\w*",
            r"(?:, |\b(?:и|i|и да|in|și|si|και|és|a|ve) )(?:potom |pa |zatim |apoi )?"
            r"(?:upiš|unesi|odaber|izaberi|registr|prijav|zakaž|zadej|zadaj|vyber|vyberte|zapn|přihlas|prihlás|въвед|избер"
            r"|влезте|впиш|регистр|introdu|selecta|autentific|alege|συνδεθ|πατήστε|επιλέξ|καταχωρ|jelentkez|válassz|adja meg"
            r"|add meg|írja be|írd be|lépj|girin|seçin|упиш|унес|одабер|изабер|пријав|vpiš|izber|vnes)\w*",
            r"(?:и|i|și|και|ve|és|a|ir) (?:плат|попълн|изпрат|подпиш|plat|popun|ispun|pošalj|trimit|complet|plăt|vyplň|odešl"
            r"|fizes|töltsü?k ki|πληρώσ|συμπληρώσ|στείλ|öde|doldur|gönder)\w*",
        ),
    ),
    Rule(
        "advert.ad_blocker", "advert",
        why="A site asks its reader to switch an ad blocker off.",
        match="part", max_chars=1200,
        unless=(
            r"(?:if|when|because|before|until) (?:the|a) (?:\w+ ){0,3}(?:page|form|payment|video|map|download|checkout)s?\b",
        ),
        patterns={
            "en": (
                r"(?:disabl\w+|turn(?:ing)? off|switch(?:ing)? off|whitelist\w*|allow(?:ing)?|paus\w+|deactivat\w+)[^.]{0,60}"
                r"(?:ad[ -]?block\w*|ads on (?:our|this)|our (?:site|website)[^.]{0,30}(?:ad[ -]?block\w*)|us in your ad)",
                r"ad[ -]?block(?:er|ing)?s?(?: software| detected| extension)?[^.]{0,60}"
                r"(?:detected|enabled|please|disabl\w+|turn(?:ed)? off|whitelist)",
                r"(?:we|our (?:site|website|outlet))[^.]{0,120}(?:rel(?:y|ies) (?:solely |only |mainly |entirely |primarily )?on"
                r"|funded by|supported by) (?:advertising|ad revenue|ads|advertisements?)",
                r"advertising on our site helps support",
            ),
            "de": (
                r"(?:adblocker|werbeblocker|ad-blocker)[^.]{0,80}(?:deaktivier\w+|ausschalten|abschalten|erkannt|aktiv\w*"
                r"|auszuschalten)",
                r"(?:deaktivier\w+|schalten sie)[^.]{0,60}(?:adblocker|werbeblocker|ad-blocker)",
            ),
            "fr": (
                r"(?:bloqueur|adblock\w*)[^.]{0,60}(?:publicités?|désactiv\w+|activé)|désactiv\w+[^.]{0,40}(?:bloqueur|adblock)",
            ),
            "es": (
                r"(?:bloqueador|adblock\w*)[^.]{0,60}(?:anuncios|publicidad|desactiv\w+|activado)"
                r"|desactiv\w+[^.]{0,40}(?:bloqueador|adblock)",
            ),
            "it": (
                r"(?:ad ?block\w*|blocco (?:degli )?annunci|blocca pubblicità)[^.]{0,60}(?:disattiv\w+|attivo|disabilit\w+)"
                r"|disattiv\w+[^.]{0,40}ad ?block",
            ),
            "pt": (
                r"(?:bloqueador|adblock\w*)[^.]{0,60}(?:anúncios|publicidade|desativ\w+|desligu\w+)"
                r"|desativ\w+[^.]{0,40}(?:bloqueador|adblock)",
            ),
            "nl": (
                r"(?:adblocker|advertentieblokkering)[^.]{0,60}(?:uitschakel\w+|uit te|zet|schakel|gedetecteerd)"
                r"|(?:zet|schakel)[^.]{0,40}adblocker",
            ),
            "pl": (
                r"(?:adblock\w*|blokow\w+ reklam)[^.]{0,60}(?:wyłącz\w*|wykryto|włączon\w*)"
                r"|wyłącz[^.]{0,40}(?:adblock|blokowanie reklam)",
            ),
            "ru": (r"(?:отключите|выключите)[^.]{0,40}(?:блокировщик|adblock)",),
            "uk": (r"(?:вимкніть|відключіть)[^.]{0,40}(?:блокувальник|adblock)",),
        },
    ),
    Rule(
        "advert.affiliate", "advert",
        why="'We may earn a commission': the site on its own income, to this reader.",
        match="part", max_chars=900, sentences=True,
        patterns={
            "en": (
                r"(?:we|i)(?:'ll|'d| may| might| can| will| could)?(?: also)? (?:earn|receive|make|get|collect) "
                r"(?:a |an |some |us )?(?:small |affiliate |referral |modest )*"
                r"(?:commission|compensation|percentage|portion|kickback|kick back|share of)s?\b",
                r"as an amazon (?:associate|affiliate)",
                r"(?:through|via|using|these are|are|with|contains?|use some|include) (?:our |the |my |these |some )?"
                r"affiliate links?\b[^.]{0,120}(?:commission|cost to you|support|i may|we may|i earn|we earn|purchase)",
                r"links? (?:in|on|within) this (?:post|article|page|story)[^.]{0,40}affiliate",
                r"(?:this|the) (?:post|article|page|story|blog|site|website|content)(?: \w+)? (?:may )?contains? (?:some )?"
                r"(?:amazon )?(?:affiliate|sponsored|referral|commission)",
                r"may earn us a (?:small )?(?:commission|fee)",
                r"by using the affiliate links",
            ),
            "de": (
                r"(?:bei (?:den|allen) )?mit (?:einem )?stern(?:chen)?(?: ?\(\*\))? (?:markierten|gekennzeichneten"
                r"|versehenen) links\b"
                r"|(?:affiliate-links?|provisions-?links?|mit \* (?:gekennzeichnete|markierte)|partnerlinks?)[^.]{0,120}"
                r"(?:provision|kaufen|kauf|erhalten|vergütung|bekommen)"
                r"|(?:erhalten|bekommen) wir (?:ggf\. |gegebenenfalls |eventuell |vom händler )?(?:eine (?:kleine )?)?"
                r"(?:provision|vergütung|kommission)",
            ),
            "fr": (
                r"liens? (?:d'affiliation|affiliés?)[^.]{0,80}(?:percevoir|toucher|achat|commission)"
                r"|(?:nous|je) (?:pouvons|peux|percevons|touchons|recevons) [^.]{0,30}commission",
            ),
            "es": (
                r"enlaces? de afiliad[oa]s?[^.]{0,80}(?:comisión|compra|ganar|recibir)"
                r"|(?:recibimos|podemos recibir|recibiremos) una (?:pequeña )?comisión",
            ),
            "it": (
                r"link (?:di )?affiliat\w+[^.]{0,80}(?:commissione|acquist\w+|ricev\w+|guadagn\w+)"
                r"|(?:riceviamo|potremmo ricevere|(?:il (?:nostro )?sito|la redazione) riceve) una (?:piccola )?commissione",
            ),
            "pt": (
                r"links? (?:de )?afiliad[oa]s?[^.]{0,80}(?:comissão|compra|receber|ganhar)"
                r"|(?:recebemos|podemos receber) uma (?:pequena )?comissão",
            ),
            "nl": (
                r"affiliate ?links?[^.]{0,80}(?:commissie|aankoop|ontvang\w+|verdien\w+)"
                r"|(?:ontvangen|krijgen|verdienen) wij? (?:mogelijk )?een (?:kleine )?commissie",
            ),
            "pl": (
                r"link\w* afiliacyjn\w+[^.]{0,80}(?:prowizj\w+|zakup\w*|otrzym\w+)"
                r"|(?:otrzymujemy|możemy otrzymać|zarabiamy) prowizj\w+",
            ),
        },
    ),
    Rule(
        "advert.offer", "advert",
        why="An offer of the publisher's own goods in the imperative: a demo, a guide, a trial, a quote.",
        match="whole", max_chars=110,
        patterns={
            "en": (
                r"(?:request|book|schedule|get|watch|see|try|start|claim|order|download|reserve|view|find|grab|apply|enroll"
                r"|register|join|contact|call|speak|talk|chat|explore|discover|learn|ask|hire|check out|ready|shop|browse"
                r"|compare)(?: (?:a|an|your|our|my|the|us|for|to|with|free|in|on|now|today|here|more|about|started|custom"
                r"|personal|no-obligation|complimentary|quick|live|product|instant|online|full|latest))* "
                r"(?:demo|quote|consultation|trial|guide|e-?book|whitepaper|white paper|appointment|estimate|call|webinar|sales"
                r"|an expert|expert|specialist|checklist|template|report|brochure|pricing|plans?|access|offer|discount|deals?"
                r"|coupon|tour|tickets|spot|started|it free|free|for free|us|team|representative|advisor|lawyer|attorney"
                r"|therapist|us today|now|today|here|more)(?: (?:today|now|here|with us|for free|from us|online))*",
                r"(?:\d+[- ]day )?free (?:trial|demo|consultation|quote|estimate|guide|case evaluation|shipping|download|e-?book"
                r"|webinar|course)(?: .{0,30})?",
                r"(?:no )?credit card required|limited[- ]time offer.{0,40}|special offer.{0,40}"
                r"|(?:for a free (?:consultation|quote|estimate),? )?call (?:us )?(?:now |today |at |on )*"
                r"\(?\+?\d[\d ().-]{6,20}.{0,20}",
            ),
        },
        probability=0.7,
    ),
    Rule(
        "advert.ad_blocker_abroad", "advert",
        why="A site asks its reader to switch an ad blocker off: a blocker, and 'please' or 'switch off', to the reader.",
        match="part", max_chars=600,
        patterns={
            "cs": (
                r"(?:blokování reklam\w*|blokátor\w* reklam\w*|adblock\w*).{0,80}"
                r"(?:vypn\w+|vypnut\w+|používáte|zakaž\w+|deaktiv\w+|prosíme)",
                r"(?:používáte|máte zapnut\w+) (?:blokování|blokátor|adblock)\w*",
                r"prosíme[^.]{0,40}(?:vypnutí|vypněte)[^.]{0,30}(?:blokátor\w*|blokování|adblock\w*)",
            ),
            "sv": (
                r"(?:annonsblockerare|adblock\w*|reklamblockerare).{0,80}(?:stäng\w*|inaktiver\w*|aktiv\w*|använder)"
                r"|(?:stäng av|inaktivera)[^.]{0,40}(?:annonsblockerar\w*|adblock\w*)",
            ),
            "da": (
                r"(?:annonceblokering|adblock\w*|reklameblokering|ad-?blocker).{0,80}(?:slå|deaktiver\w*|aktiv\w*|bruger)"
                r"|(?:slå|deaktiver)[^.]{0,40}(?:annonceblok\w*|adblock\w*|ad-?blocker)",
            ),
            "no": (
                r"(?:annonseblokker\w*|adblock\w*|reklameblokker\w*).{0,80}(?:skru|slå|deaktiver\w*|bruker)"
                r"|(?:skru|slå|deaktiver)[^.]{0,40}(?:annonseblokk\w*|adblock\w*)",
            ),
            "fi": (
                r"(?:mainosten ?est\w+|mainosesto\w*|adblock\w*).{0,80}(?:poista|käytät|kytke|sammuta)\w*"
                r"|(?:poista|kytke)[^.]{0,40}mainoseston?\w*",
            ),
            "hu": (
                r"(?:reklámblokkoló\w*|hirdetésblokkoló\w*|adblock\w*).{0,80}(?:kapcsolja|kikapcsol\w*|használ|kérjük)"
                r"|kapcsolja ki[^.]{0,40}(?:reklámblokkoló|adblock)",
            ),
            "ro": (
                r"(?:folosești|folosiți|utilizezi|utilizați|am detectat|s-a detectat|dezactiv(?:ează|ați|ezi))\b[^.]{0,40}"
                r"(?:blocator\w*|ad-?block\w*)|(?:blocator\w*|ad-?block\w*).{0,60}"
                r"(?:dezactiv(?:ează|ați|ezi)\b|folosești|folosiți|utilizezi|utilizați|detectat)",
            ),
            "tr": (
                r"reklam engelleyici\w*.{0,80}(?:kapat(?:ın|man|may|ar|ır|t)\w*|devre dışı bırak(?:ın|man|ar|ır)\w*"
                r"|kullan(?:ıyorsun|dığınız|mayın|ıyor olabilir)\w*|tespit|kaldırın\w*)|adblock\w*.{0,60}(?:kapat\w*|devre dışı)",
            ),
            "el": (
                r"(?:ad-?block\w*|πρόγραμμα αποκλεισμού).{0,80}(?:απενεργοποι\w*|χρησιμοποιείτε)"
                r"|απενεργοποιήστε[^.]{0,40}ad-?block\w*",
            ),
            "ar": (r"(?:مانع|حاجب) الاعلانات.{0,60}(?:تعطيل|ايقاف|تستخدم)|(?:تعطيل|ايقاف) (?:مانع|حاجب) الاعلانات",),
            "he": (r"(?:חוסם|חסימת) (?:ה)?פרסומות.{0,60}(?:לכבות|כבו|משתמש)|(?:כבו|בטלו)[^.]{0,30}חוסם (?:ה)?פרסומות",),
            "ja": (r"広告ブロック\w*.{0,24}(?:無効|オフ|解除|検出|お願い)",),
            "zh": (
                r"广告(?:拦截|屏蔽)\w*.{0,20}(?:关闭|停用|禁用|检测)|(?:关闭|停用|禁用).{0,10}广告(?:拦截|屏蔽)"
                r"|廣告(?:攔截|封鎖)\w*.{0,20}(?:關閉|停用)",
            ),
            "ko": (r"광고 ?차단.{0,24}(?:해제|끄|사용 ?중|감지)",),
        },
    ),
    Rule(
        "advert.text_goes_on", "advert",
        why="'The text goes on below the advertisement' or the film, in the words of each language.",
        max_chars=100,
        patterns={
            "en": (
                r"(?:story|article|text|post|content|scroll) (?:continues|goes on|resumes|to continue)(?: reading)? "
                r"(?:below|after|under)(?: (?:this|the))? ?(?:ad(?:vert(?:isement)?)?|video|photo|gallery|image|promotion"
                r"|newsletter.{0,20})?",
            ),
            "nl": (
                r"(?:de |het )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt|leest) (?:verder|door) (?:onder|na) "
                r"(?:de|het|deze|dit) [\w-]{3,30}",
            ),
            "pl": (
                r"(?:dalsza (?:część|treść)|ciąg dalszy|dalej)(?: (?:artykułu|tekstu|materiału))?(?: znajduje się)? "
                r"(?:poniżej\b|pod(?: \w+)? (?:reklam\w*|inzerc\w*|wide\w*|vide\w*|film\w*|foto\w*|zdj\w+|galeri\w*|grafik\w*"
                r"|infografik\w*|materiał\w*|anket\w*|sond\w*|post\w*|tweet\w*|obrázk\w*|map\w*)\b)[\w -]{0,40}",
            ),
            "de": (
                r"(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unter(?:halb)?|nach) (?:der|dem|dieser) \w{4,20} "
                r"(?:weiter|fortgesetzt)",
                r"empfohlener (?:redaktioneller |externer )?inhalt",
            ),
            "fr": (
                r"(?:la suite|l'article (?:continue|se poursuit))\b[\w ]{0,30}(?:après|sous) (?:cette|la) "
                r"(?:publicité|vidéo|photo)",
                r"(?:à lire )?après (?:cette|la) publicité",
            ),
            "es": (
                r"(?:el (?:artículo|texto)|la (?:nota|noticia)) (?:continúa|sigue) (?:después|debajo|abajo)\b[\w ]{0,40}",
                r"(?:continúa|sigue) (?:leyendo )?(?:después|debajo) de (?:la publicidad|el anuncio|este aviso)",
            ),
            "it": (
                r"(?:l'articolo|il testo) (?:continua|prosegue) (?:dopo|sotto)\b[\w ]{0,40}",
                r"continua (?:a leggere )?dopo la pubblicità",
            ),
            "pt": (
                r"(?:o (?:texto|artigo)|a (?:matéria|notícia)) (?:continua|segue) (?:após|depois|abaixo)\b[\w ]{0,40}",
                r"continua (?:após|depois d)a? ?(?:a )?publicidade",
            ),
            "sv": (r"(?:artikeln|texten) fortsätter (?:under|efter)\b[\w ]{0,30}",),
            "da": (r"(?:artiklen|teksten) fortsætter (?:under|efter)\b[\w ]{0,30}",),
            "no": (r"(?:artikkelen|saken|teksten) fortsetter (?:under|etter)\b[\w ]{0,30}",),
            "cs": (
                r"(?:článek|text) pokračuje (?:pod|po|za)(?: \w+)? (?:reklam\w*|inzerc\w*|wide\w*|vide\w*|film\w*|foto\w*|zdj\w+"
                r"|galeri\w*|grafik\w*|infografik\w*|materiał\w*|anket\w*|sond\w*|post\w*|tweet\w*|obrázk\w*|map\w*)\b"
                r"[\w ]{0,20}",
            ),
            "tr": (r"haberin devamı (?:reklamdan|videonun|aşağıda)\b[\w ]{0,20}",),
            "uk": (r"(?:продовження|далі) (?:після|під) (?:реклам\w+|відео)",),
            "ru": (r"(?:продолжение|далее) (?:после|под) (?:реклам\w+|видео)",),
        },
    ),
    Rule(
        "advert.book_shop", "advert",
        why="Where the book of the article can be bought, and for how much: the site's own shop, below the text.",
        match="part", max_chars=500, where="tail", needs=("closing",),
        patterns={
            "en": (
                r"(?:to order|order|buy|support .{2,40} (?:and|by) (?:order|buy)ing)\b[^.]{0,60}(?:copy|book)?[^.]{0,60}"
                r"(?:go to|at|visit|from) <domain>",
                r"delivery charges may apply",
                r"is published (?:by|on) [^.]{2,80}(?:£|\$|€) ?\d[\d.]*",
            ),
            "de": (r"(?:erschienen|erscheint) (?:bei|im) [^.]{2,60}\d+ seiten[^.]{0,40}(?:euro|€)",),
            "fr": (r"(?:éditions?|éd\.) [^.]{2,60}\d+ (?:p\.|pages),? [^.]{0,20}(?:€|euros)",),
        },
    ),
    Rule(
        "advert.sponsor", "advert",
        why="Labels of sponsors and of the break in a text, in more words.",
        max_chars=70,
        patterns={
            "en": (r"sponsor message|become (?:a|an) (?:<site> )?sponsor|(?:our|today's) sponsors?|message from our sponsors?",),
            "tr": (r"haberin devamı|reklam(?:dan sonra devam)?",),
            "el": (r"διαφήμιση|advertisement",),
            "de": (
                r"(?:dieser|der) (?:beitrag|artikel) enthält (?:\w+ )?(?:affiliate|werbe|partner|provisions)-?links?\b.{0,20}",
            ),
            "ja": (r"(?:スポンサーリンク|広告の後に続きます|pr)",),
            "uk": (r"реклама",),
            "ru": (r"реклама",),
        },
    ),
    Rule(
        "advert.betting", "advert",
        why="What the law has a betting advert say: the age, the terms, the risk, in one line of few words.",
        match="part", max_chars=260,
        patterns={
            "any": (
                r"\A(?:(?:18|21)\+|\+18)[^.!?]{0,80}[.!?,| ]{1,3}.{0,120}(?:t&cs apply|gamble ?aware|gamble responsibly"
                r"|terms apply|bet responsibly)\b.{0,60}\Z",
                r"\b(?:gamble|bet|play) responsibly\b.{0,40}(?:(?:18|21)\+|gamble ?aware|t&cs|gamstop).{0,60}\Z",
                r"\A(?:when the fun stops,? stop|new customers only)\b.{0,120}(?:(?:18|21)\+|gamble|t&cs).{0,80}\Z",
            ),
            "de": (
                r"\bglücksspiel kann süchtig machen\b.{0,100}(?:18|spielen sie|verantwort|hilfe|buwei|check-dein-spiel).{0,80}\Z",
                r"\A(?:18\+|ab 18)\b.{0,80}(?:suchtrisiken|verantwortungs(?:voll|bewusst) spielen|spielen sie verantwortungs\w+"
                r"|agb gelten).{0,80}\Z",
            ),
            "fr": (
                r"\Ajouer comporte des risques ?: ?endettement\b.{0,160}\Z",
                r"\A(?:18\+|les jeux d'argent).{0,60}\b(?:interdits? aux mineurs|comporte des risques)\b.{0,120}\Z",
            ),
            "es": (
                r"\A(?:juega|juegue|apuesta) con responsabilidad\b.{0,30}(?:\+ ?18|18 ?\+|mayores|jugarbien).{0,60}\Z",
                r"\A18 ?\+? ?.{0,60}(?:juega|juegue) (?:con responsabilidad|responsablemente|bien)\b.{0,60}\Z",
            ),
            "it": (
                r"\bil gioco (?:è vietato ai minori|può causare dipendenza)\b.{0,120}(?:18|dipendenza|responsabil|probabilità)"
                r".{0,80}\Z",
            ),
            "pt": (
                r"\A(?:jogue|aposte) com responsabilidade\b.{0,30}(?:\+ ?18|18 ?\+|maiores).{0,60}\Z",
                r"\A18 ?\+? ?.{0,60}(?:jogue|aposte) (?:com responsabilidade|com moderação)\b.{0,60}\Z",
            ),
            "nl": (r"\b(?:wat kost gokken jou|speel bewust|stop op tijd)\b.{0,40}(?:18\+|24\+|stop op tijd).{0,40}\Z",),
            "pl": (
                r"\A(?:18\+|hazard).{0,80}(?:uzależnia|uzależni\w+|graj odpowiedzialnie|nielegalny\w*).{0,120}"
                r"(?:18|odpowiedzialnie|zezwoleni\w+|karą).{0,80}\Z",
            ),
            "sv": (
                r"(?:spela ansvarsfullt|stödlinjen\.se)\b.{0,60}(?:18|stödlinjen|regler och villkor|spelpaus).{0,60}\Z",
                r"\A18(?: år|\+).{0,80}(?:stödlinjen|spela ansvarsfullt|spelpaus).{0,80}\Z",
            ),
            "da": (r"\A18(?: år|\+).{0,80}(?:stopspillet|spil ansvarligt|rofus).{0,120}\Z",),
            "fi": (r"\A(?:18\+|k-18|k18).{0,60}(?:pelaa (?:maltilla|vastuullisesti)|peluuri).{0,80}\Z",),
            "cs": (
                r"ministerstvo financí varuje\b.{0,80}(?:hazardní|závislost).{0,60}\Z",
                r"\A18\+.{0,60}(?:hrajte zodpovědně|závislost).{0,60}\Z",
            ),
            "ro": (
                r"(?:joacă|jucați|joaca) responsabil\b.{0,40}18.{0,40}\Z"
                r"|\A18\+.{0,60}(?:joacă|jucați|joaca) responsabil.{0,60}\Z",
            ),
            "el": (r"\A(?:21|18)\+.{0,80}(?:παίξε υπεύθυνα|εθισμού|κεθεα).{0,100}\Z",),
            "bg": (r"\A18\+.{0,60}(?:играй(?:те)? отговорно|хазарт\w*).{0,80}\Z",),
            "sr": (r"\A18\+.{0,60}(?:igraj(?:te)? odgovorno|играј(?:те)? одговорно).{0,80}\Z",),
        },
        unless=(r"(?:said|says|told|warned)\b",),
    ),
    Rule(
        "advert.blocker", "advert",
        why=(
            "'It looks like you're using an ad blocker. Please whitelist our "
            "site': the page, to a reader who blocks its advertisements."
        ),
        match="start", max_chars=420,
        unless=(
            r"(?:if|when|because|before|until) (?:the|a) (?:\w+ ){0,3}(?:page|form|payment|video|map|download|checkout)s?\b",
        ),
        patterns={
            "en": (
                r"(?:it (?:looks|appears|seems) (?:like|as if|as though|that)? ?"
                r"|we(?:'ve| have)? (?:noticed|detected|see)(?: that)? |it seems )?"
                r"(?:you're|you are|you have|your browser (?:is|has)|you may be) (?:\w+ )?"
                r"(?:using |running |blocking |enabled )?(?:an |your |a )?ad[- ]?(?:block\w*|vertisements?\b|s\b)",
                r"(?:ad[- ]?block(?:er)?|ad blocking) (?:detected|is on|enabled)\b",
                r"(?:please )?(?:disable|turn off|switch off|pause|deactivate) (?:your|the) ad[- ]?block\w*\b",
                r"(?:please )?(?:whitelist|allowlist|unblock) (?:us|our (?:site|website)|this (?:site|page)|<site>)\b.{0,120}",
                r"(?:we rely on|our journalism is (?:funded|paid for) by|ads help us|advertising helps)\b.{0,120}ad[- ]?block",
            ),
        },
    ),
    Rule(
        "advert.not_loaded", "advert",
        why=(
            "'This advertisement has not loaded yet, but your article continues "
            "below': where the story goes on, and whose links those are."
        ),
        match="whole", max_chars=140,
        patterns={
            "en": (
                r"this (?:ad|advert|advertisement) has not loaded(?: yet)?,? but your article continues below",
                r"(?:advertisement|ad|sponsored)? ?[-–|:]? ?(?:continue reading|scroll|story continues|article continues"
                r"|keep reading|scroll to continue|read on)(?: (?:reading|with content|for more))? "
                r"(?:below|after (?:this|the) (?:ad|advert|advertisement|break))",
                r"(?:sponsored|promoted|recommended|paid|ads?|content|links?|stories)"
                r"(?: (?:links?|content|stories|results|posts?))? by (?:taboola|outbrain|zergnet|revcontent|dianomi|mgid)",
                r"(?:forbes )?brandvoice ?[|:-]? ?paid program",
                r"paid (?:program|programme|partner content|partnership|promotion|for by .{2,40})",
                r"(?:presented|sponsored|brought to you|supported) by: ?.{2,40}",
            ),
        },
    ),
    Rule(
        "advert.register_now", "advert",
        why="'Conference: save up to $600 on your pass before prices go up. Register now': a ticket, its price and the button.",
        match="end", max_chars=260, full_stop=False,
        patterns={
            "en": (
                r"(?:\bsave\b|\bearly[- ]bird\b|\btickets?\b|\bpass(?:es)?\b|\bconference\b|\bwebinar\b|\bsummit\b)[^?]{0,160}\b"
                r"(?:register|book|buy tickets|get tickets|get your tickets?|save your (?:spot|seat)|reserve your (?:spot|seat)"
                r"|sign up) (?:now|today)!?",
            ),
        },
    ),
    Rule(
        "advert.house_call", "advert",
        why=(
            "'Ready to get started? Contact us today for a free consultation': "
            "a firm's own call below its article, which some count in."
        ),
        match="whole", max_chars=200, where="tail", needs=("closing",), probability=0.7,
        patterns={
            "en": (
                r"(?:ready to|want to|looking to|interested in|need (?:help|advice)|have (?:any )?questions|curious)\b"
                r"[^?]{2,100}\? ?(?:please )?(?:contact|call|email|book|schedule|talk to|speak (?:to|with)|get in touch"
                r"|reach out|request|start|sign up|try|let's talk)\b[^?]{0,120}\b"
                r"(?:us|our|today|now|free|demo|call|trial|team|experts?|here)\b[^?]{0,40}",
                r"(?:schedule|book|arrange|request|get)(?: your| a| an)+ (?:free )?"
                r"(?:call|demo|consultation|quote|appointment|discovery call|trial|meeting|assessment)\b[^?]{0,60}\b"
                r"(?:today|now|here|with (?:us|our|one of our)\b.{0,40})",
                r"contact (?:us|our (?:team|experts|office))(?: today| now)? (?:for|to)(?: a| an| your)? "
                r"(?:free|no-obligation|learn more|discuss|find out|schedule|book|get started)\b[^?]{0,100}",
                r"(?:subscribe|sign up) (?:to|for) our (?:blog|updates?|mailing list|channel|podcast)\b[^?]{0,80}",
            ),
        },
    ),
    Rule(
        "advert.marked", "advert",
        why=(
            "'Want faster browsing? Try our VPN. [Sponsored]', '【PR】...': a line "
            "that calls itself an advertisement, in brackets at either end."
        ),
        match="part", max_chars=260,
        patterns={
            "any": (
                r"\A[【\[(](?:pr|ads?|advertisement|advertorial|sponsored|anzeige|publicidad|publicite|pub|pubblicita"
                r"|advertentie|reklama|реклама|広告|広告企画|优惠|優惠|广告|廣告|推广|推廣|赞助|贊助|협찬|광고)[】\])] ?\S",
                r"\S ?[【\[(](?:pr|ads?|advertisement|advertorial|sponsored|paid (?:post|content)|anzeige|werbung|publicidad"
                r"|pubblicita|advertentie|reklama|реклама|広告|广告|廣告|광고)[】\])]\.?\Z",
            ),
        },
    ),
    Rule(
        "advert.price_at", "advert",
        why="'£1,849 at Kestrel', 'bare root, £16.99 from Crossways Nurseries': what it costs and which shop has it.",
        match="whole", max_chars=110, full_stop=False,
        patterns={
            "any": (
                r"(?:[^.!?]{3,60}[,:] )?(?:now |was |from |ab |a partir de |desde |da |vanaf )?"
                r"(?:(?:us|a|nz)?[$£€] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|\$|eur(?:o)?|usd|kr|zl|kc)) "
                r"(?:at|from|bei|chez|bij|su|hos|u) (?:the )?<site>",
            ),
        },
    ),
    Rule(
        "advert.offer_closes", "advert",
        why="'This offer closes 31 December. UK residents only.': the small print of an offer of the house.",
        match="start", max_chars=200,
        patterns={
            "en": (
                r"(?:this|the|our) offer (?:closes|ends|expires|is (?:valid|open) (?:until|to|for)|runs (?:until|to))\b.{0,160}",
                r"(?:offer|promotion) (?:ends|closes|expires|valid until)\b.{2,120}\Z",
                r"(?:subscribe|sign up) to <site> (?:from|for) (?:just |only |as little as )?[$£€]\d.{0,80}\Z",
                r"continue without supporting us\Z",
            ),
        },
    ),
)
