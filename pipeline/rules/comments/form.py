"""The comment form: fields, log-in, buttons."""

from __future__ import annotations

from pipeline.rules.model import Rule

_BELOW = (
    r"(?: (?:below|here|now|in the (?:comments?|section|box|form)\b.{0,80}"
    r"|on (?:this|our|the) (?:article|story|post|page|site|website|blog)\b.{0,60}"
    r"|(?:and|to) (?:let us|tell us|share your|join|start|rate)\b.{0,80}|if you(?:'d| have| want| like| would)\b.{0,80}"
    r"|with your\b.{0,80}))*[.!]*\Z"
)
"""What may follow 'Leave a comment' where the site says it: a sentence goes on in other words."""

FORM = Rule(
    "comments.form", "comments",
    why="The comment form, in the words of the form itself: fields, log-in, buttons.",
    match="start", max_chars=420, sentences=True, takes="rest",
    patterns={
        "en": (
            r"(?:leave|post|write|submit|make) (?:a|your|us a)(?: public)? (?:reply|comment|response)s?"
            r"(?: (?:below|here|now|on this article|to .{2,40}|cancel reply|as a guest|first))*[!.?]?(?: cancel reply)?\Z",
            r"(?:add|post|leave|write) (?:a |your |new )?comments?(?: (?:add|post|leave|write) (?:a |your )?comments?)?"
            r"[.!]*\Z",
            rf"leave (?:a reply|your thoughts|a comment|your comments?){_BELOW}",
            r"(?:your e-?mail(?: address)? will not be (?:published|shared|displayed)|required fields are marked)",
            r"(?:save my name|notify me (?:of|by|when|via)|receive e-?mail notifications? of)\b.{0,140}",
            r"this site uses akismet",
            r"learn how your comment data is processed",
            r"(?:you (?:must|need to|have to|should) (?:be )?|please |to comment,? |sign in or |log in or )*"
            r"(?:log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|register(?:ed)?|create an account|subscribe)"
            r"(?: or (?:register|create an account|sign up|subscribe|log in|become a .{2,20}))?(?: now| here)? to "
            r"(?:(?:post|leave|write|submit|add) (?:a |your )?(?:comments?|repl(?:y|ies)|responses?|reviews?)|comment|reply"
            r"|join the (?:conversation|discussion)|(?:view|read) (?:more |the |all )?comments|rate this \w+|post)"
            r"(?: on (?:this|our|the) (?:article|story|post|page|site|entry|video)\b.{0,40}| below| here| now| first"
            r"|,? (?:or|and) (?:register|sign up|log in|create|subscribe|join|reply|rate|share|read|view|vote|like)\b"
            r".{0,60})*[.!]*\Z",
            r"(?:would you like|want) to (?:comment|leave a comment|join the (?:conversation|discussion))"
            r"(?: on (?:this|our) (?:article|story|post|page|site)| below| here)?\? ?(?:please )?"
            r"(?:log|sign|register|subscribe|become|create|leave|share|join|use|click|e-?mail us|start)\b.{0,80}",
            r"sign up \(it's|(?:log ?in|sign in) to comment\Z|reply as(?: a)? (?:guest|visitor|anonymous|<name>)\Z"
            r"|comment as a guest|comments? (?:policy|guidelines|rules)\Z"
            r"|(?:(?:article|story|reader|online) )?comments? (?:submission )?form\Z"
            r"|(?:the )?(?:rules|guidelines) (?:of|for) (?:replying|commenting|posting comments)\Z"
            r"|(?:please )?feel free to (?:submit|leave|post|add|write) (?:your |a |any )?comments?(?: (?:below|here))?\Z"
            r"|(?:please )?(?:read|see|review|follow) our (?:comment(?:ing)?|community|house|full commenting) "
            r"(?:policy|rules|guidelines|standards)\b.{0,140}",
        ),
        "de": (
            r"(?:schreib(?:e|en sie)?|hinterlass(?:e|en sie)?|verfass(?:e|en sie)?) "
            r"(?:einen|ihren|deinen|den ersten|uns einen)? ?kommentar(?! (?:über|des|der|im|am|vom) )\b.{0,60}",
            r"kommentar (?:verfassen|schreiben|hinterlassen|abgeben|abschicken|absenden|hinzufügen|melden|posten)\Z"
            r"|kommentieren sie\b.{0,80}|(?:artikel )?kommentieren\Z",
            r"(?:deine|ihre|die) e-?mail-?adresse wird nicht veröffentlicht|erforderliche felder sind mit",
            r"(?:(?:bitte )?(?:melden sie sich an|loggen sie sich ein|anmelden|einloggen)"
            r"|sie müssen (?:angemeldet|eingeloggt|registriert) sein|um (?:zu kommentieren|einen kommentar)"
            r"|zum kommentieren)\b.{0,120}(?:kommentar\w*|kommentieren|anmelden|einloggen|registrieren)\b",
            r"bitte füllen sie die felder aus, um einen kommentar",
            r"(?:meinen namen|benachrichtige mich)\b[^.]{0,120}(?:kommentar\w*|browser)",
            r"diskutieren sie mit\Z|diskutiere mit\Z",
            r"ich möchte einen leserbrief schreiben",
        ),
        "fr": (
            r"(?:laisser|laissez|écrire|ajouter|ajoutez|publier|poster|rédiger|déposer|déposez) (?:un|votre|une|le premier) "
            r"(?:commentaire|réponse|réaction)(?: (?:ici|ci-dessous|sur cet article|annuler la réponse))*[.!]*\Z",
            r"votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas publiée|les champs obligatoires sont",
            r"(?:connectez-vous|inscrivez-vous|vous devez (?:être connecté|vous connecter|être abonné))\b.{0,120}"
            r"(?:commenter|commentaire|réagir|répondre)\b.{0,40}|pour (?:commenter|réagir|déposer un commentaire)[^.]{0,60}"
            r"(?:connectez-vous|inscrivez-vous|abonnez-vous)\b.{0,60}",
            r"soyez le premier à (?:commenter|réagir)\b.{0,60}|réagi(?:r|ssez) à cet article\b.{0,60}|donnez votre avis\Z",
            r"enregistrer mon nom",
        ),
        "es": (
            r"(?:deja|dejar|deje|escribe|escribir|publica|publicar|añade|añadir|agrega|agregar|haz) (?:un|tu|su|una) "
            r"(?:comentario|respuesta|opinión)(?: (?:aquí|abajo|en este artículo|cancelar la respuesta))*[.!]*\Z",
            r"(?:tu|su) (?:dirección de )?correo(?: electrónico)? no será publicad[oa]"
            r"|los campos (?:obligatorios|necesarios) están",
            r"(?:inicia sesión|regístrate|debes? (?:iniciar sesión|estar registrado|estar conectado))\b.{0,120}"
            r"(?:comentar|comentarios?)\b.{0,40}|para (?:poder )?comentar[^.]{0,60}"
            r"(?:inicia|regístrate|debes?|identifícate|suscríbete)\b.{0,80}",
            r"(?:normas de (?:participación|uso de los comentarios)\Z|sé el primero en comentar|únete a la conversación\Z)",
            r"guarda mi nombre",
        ),
        "it": (
            r"(?:lascia|lasciaci|scrivi|aggiungi|inserisci|pubblica|invia) (?:un|il tuo|una) (?:commento|risposta)"
            r"(?: (?:qui|qui sotto|a questo articolo|annulla risposta))*[.!]*\Z",
            r"il tuo indirizzo e-?mail non sarà pubblicato|i campi obbligatori sono",
            r"(?:accedi|devi (?:essere connesso|effettuare)|effettua il login)\b.{0,120}(?:commentare|commento|commenti)\b"
            r".{0,40}|per (?:commentare|lasciare un commento|inviare un commento)[^.]{0,60}"
            r"(?:accedi|devi|effettua|registrati|abbonati)\b.{0,80}",
            r"(?:unisciti alla (?:discussione|conversazione)\Z|di' la tua\Z)",
            r"salva il mio nome",
        ),
        "pt": (
            r"(?:deixe|deixar|escreva|faça|adicione|adicionar|publique|envie) (?:um|o seu|seu|uma) "
            r"(?:comentário|resposta|opinião)(?: (?:aqui|abaixo|neste artigo|cancelar resposta))*[.!]*\Z",
            r"o (?:seu )?endereço de e-?mail não será publicado|(?:os )?campos obrigatórios (?:são )?marcados",
            r"(?:faça (?:o )?login|você (?:precisa|deve) (?:estar|fazer|ser|iniciar|se)"
            r"|é necessário (?:estar|fazer|iniciar|ser)|inicie sessão)\b[^.]{0,100}(?:comentar|comentários?)\b.{0,40}"
            r"|para (?:poder )?comentar[^.]{0,60}(?:faça|entre|precisa|necessário|inicie|assine)\b.{0,80}",
            r"(?:seja o primeiro a comentar|participe da conversa\Z|dê (?:a )?sua opinião\Z)",
            r"salvar? (?:meus dados|o meu nome|meu nome)",
        ),
        "nl": (
            r"(?:laat|plaats|schrijf|geef|voeg) (?:een|je|uw|hier je) (?:reactie|commentaar|opmerking)"
            r"(?: (?:achter|toe|hier|hieronder))*[.!]*\Z|geef een antwoord\Z",
            r"(?:je|jouw|het|uw) e-?mailadres (?:wordt|zal) niet (?:worden )?gepubliceerd|vereiste velden zijn",
            r"(?:log in(?! (?:de|het)\b)|je moet (?:ingelogd|inloggen)|u moet (?:ingelogd|inloggen))\b.{0,120}"
            r"(?:reageren|reactie\w*)\b.{0,20}|om te (?:kunnen )?reageren[^.]{0,60}"
            r"(?:log|inloggen|ingelogd|account|registreer)\b.{0,60}",
            r"(?:reageren (?:is niet (?:meer )?mogelijk|kan niet meer)\b(?!,).{0,60}|praat mee\Z"
            r"|mijn naam, e-?mail\b.{0,100})",
        ),
        "pl": (
            r"(?:dodaj|napisz|zostaw|wyraź|opublikuj) (?:swój |swoją |pierwszy |nowy )?(?:komentarz|odpowiedź|opinię)"
            r"(?: (?:tutaj|poniżej|pod artykułem|anuluj pisanie odpowiedzi))*[.!]*\Z|skomentuj (?:ten )?artykuł\b.{0,40}",
            r"twój adres e-?mail nie zostanie opublikowany|(?:pola |wymagane pola )(?:wymagane|są oznaczone)",
            r"(?:zaloguj się|musisz (?:być zalogowany|się zalogować))\b.{0,120}koment\w+"
            r"|aby (?:dodać komentarz|komentować|móc komentować)[^.]{0,60}(?:zaloguj|musisz|załóż)\b.{0,80}",
            r"(?:dołącz do (?:dyskusji|rozmowy)\Z|redakcja nie (?:odpowiada|ponosi odpowiedzialności) za (?:treść )?"
            r"(?:komentarz\w+|opini\w+)\b.{0,60}|zapamiętaj moje dane|zapisz moje dane)",
        ),
        "ru": (
            r"(?:оставьте|оставить|написать|напишите|добавить|добавьте|отправить) (?:свой |ваш |первый )?"
            r"(?:комментарий|отзыв|ответ)(?: (?:ниже|здесь|к статье|отменить ответ))*[.!]*\Z",
            r"(?:ваш )?(?:адрес (?:e-?mail|электронной почты)|e-?mail) не будет опубликован|обязательные поля помечены",
            r"(?:войдите|авторизуйтесь|вы должны (?:войти|авториз\w+|быть))\b.{0,120}коммент\w+"
            r"|(?:чтобы (?:оставить|оставлять) комментари\w+|чтобы комментировать|для комментирования"
            r"|для отправки комментария)[^.]{0,60}(?:войти|войдите|авториз\w+|зарегистр\w+|необходимо)\b.{0,60}",
            r"(?:присоединяйтесь к обсуждению|обсудить\Z|сохранить моё имя|правила комментирования\Z)",
        ),
        "uk": (
            r"(?:залиште|залишити|написати|напишіть|додати|додайте|надіслати) (?:свій |ваш |перший )?"
            r"(?:коментар|відгук|відповідь)(?: (?:нижче|тут|до статті|скасувати відповідь))*[.!]*\Z",
            r"(?:ваша )?(?:e-?mail адреса|адреса електронної пошти|пошта) не "
            r"(?:оприлюднюватиметься|публікуватиметься|буде опублікован\w+)|обов'язкові поля позначені",
            r"(?:увійдіть|авторизуйтесь|авторизуйтеся|ви повинні (?:увійти|бути|авториз\w+))\b.{0,120}комент\w+"
            r"|(?:щоб (?:залишити|залишати) коментар\w*|щоб коментувати|для коментування)[^.]{0,60}"
            r"(?:увійти|увійдіть|авториз\w+|зареєстр\w+|необхідно)\b.{0,60}",
            r"(?:приєднуйтесь до обговорення|зберегти моє ім'я)",
        ),
        "sv": (
            r"(?:lämna|skriv|lägg till) (?:en |ett |din )?(?:kommentar|svar)(?: (?:här|nedan|till inlägget))*[.!]*\Z"
            r"|din e-?postadress kommer inte|obligatoriska fält är|logga in för att kommentera.{0,60}",
        ),
        "da": (
            r"(?:skriv|efterlad|tilføj) (?:en |et |din )?(?:kommentar|svar)(?: (?:her|nedenfor))*[.!]*\Z"
            r"|din e-?mailadresse vil ikke|krævede felter er|log ind for at kommentere.{0,60}|deltag i debatten\Z",
        ),
        "no": (
            r"(?:legg igjen|skriv|legg til) (?:en |et |din )?(?:kommentar|svar)(?: (?:her|nedenfor))*[.!]*\Z"
            r"|din e-?postadresse vil ikke|obligatoriske felt er|logg inn for å kommentere.{0,60}",
        ),
        "fi": (
            r"(?:jätä|kirjoita|lisää) (?:kommentti|vastaus)(?: alle)?[.!]*\Z|sähköpostiosoitettasi ei julkaista"
            r"|pakolliset kentät on|kirjaudu .{0,20}kommentoidaksesi.{0,60}",
        ),
        "cs": (
            r"(?:napsat|napište|přidat|přidejte|zanechat) (?:komentář|odpověď|příspěvek)[.!]*\Z"
            r"|vaše e-?mailová adresa nebude zveřejněna|vyžadované informace jsou|pro (?:přidání|vložení) komentáře.{0,80}"
            r"|vstoupit do diskuze\Z|přihlaste se .{0,40}diskus\w+.{0,40}",
        ),
        "hu": (
            r"(?:szólj hozzá|hozzászólás (?:írása|küldése)|vélemény, hozzászólás\??|írjon hozzászólást)[.!]*\Z"
            r"|az e-?mail[ -]?címet? nem tesszük közzé|a kötelező mezőket|(?:a )?hozzászóláshoz be kell jelentkezni.{0,60}",
        ),
        "ro": (
            r"(?:lasă|lăsați|adaugă|adăugați|scrie) (?:un )?(?:comentariu|răspuns)(?: aici| mai jos)?[.!]*\Z"
            r"|adresa ta de e-?mail nu va fi publicată|câmpurile obligatorii sunt"
            r"|trebuie să fii autentificat.{0,40}coment\w+",
        ),
        "tr": (
            r"(?:yorum (?:yap(?:ın|ınız)?|yaz(?:ın|ınız)?|ekle(?:yin)?|gönder(?:in)?|bırak(?:ın)?)"
            r"|bir (?:yanıt|cevap|yorum) (?:yazın|bırakın|yaz))(?: yanıtı iptal et)?[.!]*\Z"
            r"|e-?posta (?:adresiniz|hesabınız) yayımlanmayacak|gerekli alanlar .{0,20}işaretlen\w+"
            r"|yorum (?:yapabilmek|yazmak) için.{0,40}(?:giriş|üye|kayıt)\w* .{0,30}",
        ),
        "el": (
            r"(?:(?:αφήστε|γράψτε|πείτε μας|προσθέστε|σχολιάστε)\b[^.;]{0,20}(?:σχόλιο|σχόλιά σας|γνώμη σας)"
            r"|σχολιάστε\b[^.;]{0,20}άρθρο)\b.{0,60}",
            r"(?:αφήστε|γράψτε|προσθέστε) (?:ένα |το )?(?:σχόλιο|απάντηση)(?: σας| παρακάτω)?[.!]*\Z"
            r"|η ηλ\. διεύθυνση σας δεν|τα υποχρεωτικά πεδία|για να σχολιάσετε.{0,40}(?:συνδεθείτε|εγγραφείτε|σύνδεση)"
            r".{0,40}",
        ),
        "ar": (
            r"(?:شارك(?:نا|ونا)? (?:ب?رايك|برايكم|رايكم)(?! في (?:اجتماع|انتخاب|ندوة|استفتاء|مسابقة))|اكتب تعليق\S*"
            r"|اضف تعليق\S*)\b.{0,80}\Z",
            r"(?:اترك|اضف|اكتب) (?:تعليقا?|تعليقك|ردا?|رد)(?: هنا| ادناه| الغاء الرد)?[.!]*\Z|لن يتم نشر عنوان بريدك"
            r"|الحقول الالزامية.{0,60}|يجب (?:ان تكون|عليك) .{0,24}(?:مسجل|تسجيل|الدخول|مشترك|عضو).{0,40}(?:تعليق|للتعليق)"
            r".{0,40}",
        ),
        "he": (
            r"(?:השאירו?|כתבו|כתוב|הוספת?|הוסף) (?:תגובה|תגובות)[.!]*\Z|האימייל לא יוצג באתר|שדות החובה מסומנים.{0,20}"
            r"|יש להתחבר .{0,40}(?:להגיב|תגוב|לפרסם|להוסיף).{0,30}",
        ),
        "hi": (
            r"(?:अपनी राय|अपना कमेंट|अपने विचार|कमेंट|टिप्पणी) (?:दें|करें|लिखें|जोड़ें|साझा करें|बताएं|जरूर)"
            r"(?!ग| या | न | और (?!शेयर|लाइक|जु|सब्स|हमें)).{0,60}|(?:कमेंट|टिप्पणी) (?:बॉक्स|सेक्शन) में [^।]{0,40}"
            r"(?:बताएं|लिखें|दें).{0,20}",
            r"(?:टिप्पणी|कमेंट) (?:करें|लिखें|जोड़ें)(?!ग| या | न ).{0,60}|आपका ईमेल पता प्रकाशित नहीं.{0,60}",
        ),
        "zh": (
            r"(?:发表|發表|添加|写下|留下|我要|提交)(?:您的|你的|我的)?(?:评论|評論|留言|回复|回覆|看法)"
            r"|(?:您的)?(?:邮箱|电子邮件|電子郵件|電郵)(?:地址|位址)?不会被公开"
            r"|(?:您的)?(?:電子郵件|電郵)(?:地址|位址)?不會被公開|必填项已用|必填欄位標示"
            r"|(?:登录|登入|登錄)后?(?:才能|即可|以|後)?(?:发表|發表)?(?:评论|評論|留言)",
        ),
        "ja": (
            r"コメントを(?:書く|残す|投稿(?:する)?|する|見る|送信(?:する)?)\Z|メールアドレスが公開されることはありません"
            r"|(?:が付いている欄は|※).{0,10}必須|コメント(?:する|の投稿)には",
        ),
        "ko": (
            r"댓글(?:을)? ?(?:쓰기|달기|작성|남기기|등록|입력)(?:하기|해 ?주세요|하세요)?\Z"
            r"|(?:로그인 ?후|로그인하신).{0,20}댓글|댓글을? ?(?:작성|등록)하(?:려면|시려면).{0,20}로그인"
            r"|이메일 (?:주소)?(?:는|은)? ?공개되지 않|필수 (?:입력|필드)|댓글을 입력",
        ),
        "th": (
            r"(?:ร่วม)?แสดงความ(?:คิด)?เห็น(?:ของคุณ|ได้ที่นี่|ที่นี่)?\Z|อีเมลของคุณจะไม่.{0,40}",
            r"(?:เขียน|ใส่)ความ(?:คิด)?เห็น(?:ของคุณ|ของท่าน|ที่นี่|ได้ที่นี่)?(?:\W*\Z|(?= ?[.:!(\d]))|อีเมลของคุณจะไม่แสดง",
        ),
        "fa": (
            r"(?:نظر|دیدگاه|نظرات) (?:خود|شما|خودتان) ?(?:را )?(?:بنویسید|ثبت کنید|ارسال کنید|با ما)"
            r"(?!.*(?:صندوق|مدیر|معلم|خواست|گفت)).{0,60}|(?:ارسال|ثبت|نوشتن) (?:نظر|دیدگاه)(?: جدید)?\Z"
            r"|(?:نشانی ایمیل|ایمیل) شما منتشر نخواهد شد.{0,60}|دیدگاهتان را بنویسید.{0,60}",
        ),
        "ur": (
            r"(?:اپنی رائے|تبصرہ|اپنا تبصرہ) (?:دیں|کریں|لکھیں|شامل کریں|کا اظہار کریں)(?! (?:یا|مگر|لیکن)\b).{0,60}"
            r"|آپ کا ای میل ایڈریس شائع نہیں.{0,60}",
        ),
        "bn": (
            r"(?:আপনার )?(?:মন্তব্য|মতামত) (?:করুন|লিখুন|দিন|প্রদান করুন)(?! আর | বা | কি ).{0,60}"
            r"|আপনার (?:মতামত|মন্তব্য) জানান(?!, তারপর).{0,40}|আপনার ই.?মেইল (?:এ্যাড্রেস|ঠিকানা|অ্যাড্রেস) "
            r"(?:প্রকাশ|প্রকাশিত).{0,40}",
        ),
        "ta": (
            r"(?:உங்கள் )?(?:கருத்து|கருத்துக்களை|கருத்துகளை|கருத்தை)(?:ப்|த்|க்)? ?(?:பதிவிடு|பதிவு செய்|தெரிவி)\S*"
            r"(?!.*(?:அமைச்சர்|மறுத்|அதிகாரி)).{0,40}|உங்கள் மின்னஞ்சல் (?:முகவரி )?வெளியிடப்பட மாட்டாது.{0,60}",
        ),
        "vi": (
            r"(?:gửi|viết|để lại|thêm) bình luận(?: (?!cho ).{0,40})?\Z|gửi (?:ý kiến|phản hồi)(?: của bạn)?\Z"
            r"|email của bạn sẽ không được.{0,80}|đăng nhập để bình luận.{0,40}|ý kiến của bạn\Z",
        ),
        "id": (
            r"(?:tulis|kirim|beri|tinggalkan|tambahkan) (?:komentar|balasan|tanggapan)(?: (?:anda|kamu|di sini|pertama))?\Z"
            r"|alamat email anda tidak akan dipublikasikan.{0,60}|(?:login|masuk) untuk (?:berkomentar|memberi).{0,60}",
        ),
        "bg": (
            r"(?:напишете|добавете|остави(?:те)?|напиши|добави) (?:свой |вашия |своя )?коментар\w*\b.{0,60}"
            r"|вашият имейл адрес няма да бъде.{0,60}",
        ),
        "sr": (
            r"(?:ostavi(?:te)?|napiši(?:te)?|pošalji(?:te)?|dodaj(?:te)?) (?:svoj |vaš )?(?:komentar|odgovor)\b.{0,60}"
            r"|vaša (?:adresa )?e-?pošt\w+ neće biti.{0,60}|(?:оставите|напишите|пошаљите) (?:свој |ваш )?коментар\b.{0,60}",
        ),
    },
)
