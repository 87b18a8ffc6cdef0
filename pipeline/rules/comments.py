"""The comment section: its heading, its form, its rules and the frame around each comment."""

from __future__ import annotations

from pipeline.rules.model import Rule

_BELOW = (
    r"(?: (?:below|here|now|in the (?:comments?|section|box|form)\b.{0,80}"
    r"|on (?:this|our|the) (?:article|story|post|page|site|website|blog)\b.{0,60}"
    r"|(?:and|to) (?:let us|tell us|share your|join|start|rate)\b.{0,80}|if you(?:'d| have| want| like| would)\b.{0,80}"
    r"|with your\b.{0,80}))*[.!]*\Z"
)
"""What may follow 'Leave a comment' where the site says it: a sentence goes on in other words."""
_HERE = r"(?:this|our) (?:article|story|post|page|entry|site|topic|thread|video|website)"

RULES = (
    Rule(
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
    ),
    Rule(
        "comments.call", "comments",
        why="The reader is asked to write under the story: 'Let us know in the comments below.' The story may go on behind it.",
        match="start", max_chars=420, sentences=True,
        patterns={
            "en": (
                r"(?:let us know|tell us|share your (?:thoughts|views|opinions?|experiences?)"
                r"|drop (?:a|your) (?:comment|thoughts)|what do you think)\b[^.]{0,80}"
                r"(?:in (?:the|our) comments?(?: section)?|in a comment|comments? (?:below|section))\b.{0,60}",
                r"(?:any thoughts|your thoughts|have your say|got something to (?:say|add)|have something to (?:say|add))"
                r"(?: (?:on this(?: \w+)?|about this \w+))?(?: (?:below|in the comments)(?: (?:below|section))?[?!.]*"
                r"|[?!.]+ ?(?:let us know|tell us|leave|share|join|comment|write|e-?mail|post|drop)\b.{0,60})\Z",
            ),
            "de": (
                r"wir freuen uns (?:auf|über) (?:deine|ihre|eure)[^.]{0,80}"
                r"(?:anmerkungen|kommentare?n?|meinung(?:en)?|ergänzungen)\b.{0,40}",
                r"(?:was (?:meinen sie|meinst du|denken sie|denkst du)|ihre meinung)\? ?"
                r"(?:schreib\w*|diskutier\w*|kommentier\w*|teilen sie|sagen sie)\b.{0,60}\Z",
            ),
        },
    ),
    Rule(
        "comments.asked", "comments",
        why="'What do you think?' alone below the story asks the reader, in an interview whom it is held with.",
        max_chars=60, where="tail", needs=("closing",), probability=0.7,
        patterns={
            "en": (r"what do you think", r"(?:any|your) thoughts"),
            "de": (r"(?:und )?was (?:meinen sie|meinst du|denken sie|denkst du)|ihre meinung",),
            "fr": (r"(?:et vous, )?qu'en pensez-vous ?",),
            "es": (r"(?:y tú, )?¿?qué opinas",),
            "it": (r"(?:e voi, )?(?:cosa|che) ne (?:pensi|pensate)",),
            "pt": (r"o que você acha",),
            "nl": (r"wat vind jij",),
            "pl": (r"co o tym myślisz",),
        },
    ),
    Rule(
        "comments.notice", "comments",
        why="What the site says of its comments, below the story with nothing of it behind: closed, moderated, removed.",
        match="whole", max_chars=420, where="tail", needs=("closing",), takes="rest",
        patterns={
            "en": (
                rf"(?:comments?|commenting|the comments? section|discussion)(?: (?:on|for) {_HERE})? "
                rf"(?:are|is|has been|have been) (?:now |currently )?"
                rf"(?:closed|disabled|turned off|switched off|not (?:available|open|enabled)|unavailable|suspended|moderated"
                rf"|pre-?moderated|post-?moderated)(?: (?:on|for) {_HERE}| at this time| for now"
                rf"| by (?:our|the) (?:editors|moderators)| before (?:they|it) (?:appears?|are|is) ?(?:published|posted)?)*[.!]*",
                r"(?:all )?comments (?:are|will be) (?:subject to|reviewed|moderated|held|checked|monitored|approved)\b"
                r"[^.]{0,60}(?:moderat\w+|before (?:they|it|being|publication|appear)\w*"
                r"|(?:by|to) (?:our|the) (?:moderators?|editors?|team|polic\w+|guidelines|rules|terms)"
                r"|community (?:guidelines|rules|standards))\b.{0,140}",
                r"we (?:reserve the right to|may) (?:remove|delete|edit) (?:any |all )?(?:comments?|posts)\b.{0,200}",
                r"all comments are the (?:opinion|responsibility|views?)\b.{0,160}",
                r"comments that (?:are|contain|include|violate|break|breach|do not|don't)\b[^.]{0,120}"
                r"(?:will (?:not )?be|may be|are) (?:removed|deleted|published|approved|posted|rejected|moderated|hidden)\b"
                r".{0,100}",
                r"by (?:posting|commenting|leaving|submitting)(?: (?:a |your )?comments?)?(?: here| below| on this \w+)?,? "
                r"(?:you|i) (?:agree|accept|confirm|consent|acknowledge|grant)\b.{0,180}",
                r"we (?:encourage|welcome|invite|want|love|value)\b[^.]{0,60}\b(?:your|readers?'?s?|you to|users?'?)\b[^.]{0,60}"
                r"(?:comments?|thoughts|opinions?|conversation|discussion|feedback)\b.{0,200}",
                r"postmedia is committed to maintaining\b.{0,300}",
                r"please keep comments (?:civil|respectful|relevant|polite|clean|on topic|on-topic)\b.{0,200}",
                r"(?:want|would you like) to (?:comment|leave a comment)",
            ),
            "de": (
                r"(?:die |leser)?(?:kommentarfunktion|kommentare|kommentarspalte|das kommentarforum|dieses forum|die debatte)"
                r"(?: (?:zu|unter|für) dies\w+ (?:artikel|beitrag|text|thema))? (?:ist|sind|wurden?|werden) "
                r"(?:derzeit |leider |inzwischen |nun |bereits |vor (?:der )?veröffentlichung )*"
                r"(?:geschlossen|deaktiviert|gesperrt|abgeschaltet|nicht (?:verfügbar|möglich|aktiviert)|moderiert|geprüft)"
                r"(?: vor (?:der )?veröffentlichung)?(?:, .{0,100})?[.!]*",
                r"durch einen technischen fehler,? ist die kommentar.{0,200}",
                r"bitte (?:beachten sie|bleiben sie)[^.]{0,60}(?:netiquette|kommentarregeln|sachlich)\b.{0,240}",
                r"kommentare geben (?:nicht |ausschließlich |nur )*die meinung .{2,160}",
            ),
            "fr": (
                r"(?:les )?commentaires (?:(?:sur|de|à) (?:cet article|ce sujet) )?"
                r"(?:sont |sont désormais |sont actuellement |ne sont (?:pas|plus) )?"
                r"(?:fermés|clos|désactivés|modérés|ouverts|disponibles)(?: (?:sur|pour|à) (?:cet article|ce sujet))?[.!]*",
                r"la modération (?:des commentaires|est effectuée|s'effectue|se fait)\b.{0,140}",
            ),
            "es": (
                r"(?:los )?comentarios (?:(?:de|en|a) (?:este artículo|esta noticia) )?(?:están |han sido |no están )?"
                r"(?:cerrados|desactivados|moderados|deshabilitados|disponibles)(?: (?:en|para) (?:este artículo|esta noticia))?"
                r"[.!]*",
            ),
            "it": (
                r"(?:i )?commenti (?:(?:a|su) questo articolo )?(?:sono |sono stati )?"
                r"(?:chiusi|disabilitati|disattivati|moderati)(?: (?:a|su|per) questo articolo)?[.!]*",
            ),
            "pt": (
                r"(?:os )?comentários (?:(?:a|neste) (?:este |neste )?artigo )?(?:estão |foram )?"
                r"(?:encerrados|fechados|desativados|desactivados|moderados)(?: (?:neste|para este) (?:artigo|post))?[.!]*",
                r"os comentários são de responsabilidade (?:exclusiva )?(?:de|dos) .{2,140}",
            ),
            "nl": (
                r"(?:de )?reacties (?:(?:op|onder) dit artikel )?(?:zijn|worden) (?:nu |helaas )?"
                r"(?:gesloten|uitgeschakeld|gemodereerd|niet (?:meer )?mogelijk)(?: (?:op|voor) dit artikel)?[.!]*",
            ),
            "pl": (
                r"(?:możliwość komentowania|komentarze)(?: (?:do|pod) (?:tego|tym) artykuł\w+)? (?:została|zostały|są|jest) "
                r"(?:wyłączon\w+|zamknięt\w+|zablokowan\w+|moderowane)[.!]*",
                r"komentarze (?:wyrażają|są) (?:wyłącznie )?(?:opini\w+|prywatn\w+ opini\w+)\b.{0,140}",
            ),
            "ru": (
                r"(?:комментарии|комментирование)(?: к (?:этой )?(?:статье|записи|новости))? "
                r"(?:закрыт[ыо]|отключен[ыо]|модерируются|недоступн[ыо]|запрещено)[.!]*",
            ),
            "uk": (
                r"(?:коментарі|коментування)(?: до (?:цієї )?(?:статті|новини|запису))? "
                r"(?:закрит[іо]|вимкнен[іо]|модеруються|недоступн[іо])[.!]*",
            ),
            "sv": (r"kommentarer(?:na)? (?:är |till artikeln är )?(?:stängda|inaktiverade|avstängda)[.!]*",),
        },
    ),
    Rule(
        "comments.heading", "comments",
        why="A count of comments or the heading over them: no subhead of a story is 'Comments (12)'.",
        max_chars=80, takes="rest",
        patterns={
            "en": (
                r"(?:view|show|hide|read|see|load|click to .{0,12}|all|open|close|go to)?(?: all| more| the)? ?(?:<n> )?"
                r"(?:readers?'? )?comments?(?: ?[(:-]? ?\d[\d.,k]*\)?)?"
                r"(?: (?:so far|yet|section|below|loading|policy|here|for this .{2,20}))?",
                r"<n> comments? on .{1,80}",
                r"(?:no|0|zero|<n>) comments?(?: (?:yet|so far))?",
                r"(?:0|<n>) (?:comments?|replies|responses|thoughts|reply|answers)(?: (?:yet|so far))?"
                r"(?: (?:on|to|for) .{1,120})?",
                r"be the first (?:one )?to (?:comment|reply|leave a comment|write a comment|like this|rate).{0,30}",
                r"join (?:the|in the|our) (?:conversation|discussion|debate)(?: (?:now|here|below)"
                r"| ?[:(] ?<n>(?: comments?)?\)?)?",
                r"(?:have your say|share your (?:thoughts|opinions?|views)|(?:discussion|conversation) \(\d+\))",
                r"reply|report (?:comment|abuse|this comment|post)|flag (?:as inappropriate|comment)|permalink|upvote|downvote"
                r"|submit comment|post comment|cancel reply|load more comments|newest most voted|inline feedbacks?"
                r"|view all comments|sort by (?:newest|oldest|best|top|popular)(?: first)?"
                r"|(?:newest|oldest|top|best) (?:first|comments)",
                r"(?:facebook|disqus|powered by) comments?|comments powered by disqus"
                r"|please enable javascript to view the comments.{0,40}",
            ),
            "de": (
                r"(?:alle |zeige |zu den |zur |\d+ |keine |leser)*(?:kommentare?|leserbriefe?|leserkommentare)(?: ?\(?\d+\)?)?"
                r"(?: (?:anzeigen|lesen|werden geladen|verfassen|ausblenden|laden|zum artikel|zeigen|schreiben))?",
                r"(?:zur startseite )?kommentare(?: news folgen.{0,40})?|\d+ (?:kommentare?|antworten?|beiträge)(?: zu .{2,80})?"
                r"|(?:antworten|diskussion|beiträge) ?\(\d+\)|diskutieren sie mit(?: anderen .{2,30})?|kommentar melden"
                r"|jetzt (?:mitdiskutieren|kommentieren)|mitdiskutieren|→ ?leserbriefe|seien sie der erste.{0,40}",
            ),
            "fr": (
                r"(?:voir |lire |afficher |tous |les |\d+ |aucun |vos |0 )*commentaires?(?: ?\(?\d+\)?)?(?: des lecteurs)?",
                r"\d+ (?:commentaires?|réactions?|réponses?|contributions?)(?: (?:sur|à|pour) .{0,80})?"
                r"|(?:réactions|réponses|contributions) ?\(\d+\)",
                r"(?:réagir|commenter|répondre|signaler(?: un abus)|soyez le premier à (?:commenter|réagir).{0,20}"
                r"|participez à la (?:discussion|conversation)|vos réactions)",
            ),
            "es": (
                r"(?:ver |leer |mostrar |todos |los |\d+ |sin |no hay |ningún )*comentarios?(?: ?\(?\d+\)?)?"
                r"(?: de los lectores)?",
                r"\d+ (?:comentarios?|respuestas?|opiniones)(?: (?:en|a|sobre) .{0,80})?|(?:respuestas|opiniones) ?\(\d+\)",
                r"(?:comentar|responder|reportar comentario|sé el primero en (?:comentar|opinar).{0,20}|únete a la conversación)",
            ),
            "it": (
                r"(?:vedi |leggi |mostra |tutti |i |\d+ |nessun |0 )*commenti?(?: ?\(?\d+\)?)?(?: dei lettori)?",
                r"\d+ (?:commenti?|risposte|risposta)(?: (?:su|a) .{0,80})?|risposte ?\(\d+\)",
                r"(?:commenta|rispondi|segnala (?:abuso|commento)|partecipa alla discussione|di' la tua)",
            ),
            "pt": (
                r"(?:ver |ler |mostrar |todos |os |\d+ |sem |nenhum |0 )*comentários?(?: ?\(?\d+\)?)?(?: dos leitores)?",
                r"\d+ (?:comentários?|respostas?)(?: (?:em|a|sobre|para) .{0,80})?|respostas ?\(\d+\)",
                r"(?:comentar|responder|denunciar comentário|seja o primeiro a comentar.{0,20}|participe da conversa)",
            ),
            "nl": (
                r"(?:bekijk |lees |toon |alle |\d+ |geen |0 )*reacties?(?: ?\(?\d+\)?)?(?: (?:tonen|lezen))?",
                r"\d+ (?:reacties?|commentaren|antwoorden)(?: op .{0,80})?",
                r"(?:reageer|reageren|praat mee)",
            ),
            "pl": (
                r"(?:zobacz |czytaj |pokaż |wszystkie |\d+ |brak |0 )*komentarz(?:e|y|a)?(?: ?\(?\d+\)?)?(?: czytelników)?",
                r"\d+ (?:komentarz(?:e|y|a)?|odpowiedzi|opinii|opinie)(?: (?:do|na) .{0,80})?|(?:odpowiedzi|opinie) ?\(\d+\)",
                r"(?:skomentuj|odpowiedz|zgłoś (?:naruszenie|nadużycie)|dołącz do dyskusji)",
            ),
            "ru": (
                r"(?:все |показать |читать |\d+ |нет |0 )*комментари(?:и|ев|й|я)(?: ?\(?\d+\)?)?",
                r"\d+ (?:комментари(?:и|ев|й|я)|ответ(?:ов|а)?|отзыв(?:ов|а)?)(?: (?:к|на) .{0,80})?"
                r"|(?:ответы|отзывы|обсуждение) ?\(\d+\)",
                r"(?:ответить|пожаловаться|обсудить)",
            ),
            "uk": (
                r"(?:усі |всі |показати |читати |\d+ |немає |0 )*коментар(?:і|ів|я)?(?: ?\(?\d+\)?)?",
                r"\d+ (?:коментар(?:і|ів|я)?|відповід(?:ей|і|ь)|відгук(?:ів|и)?)(?: (?:до|на) .{0,80})?"
                r"|(?:відповіді|відгуки|обговорення) ?\(\d+\)",
                r"(?:відповісти|поскаржитися)",
            ),
            "sv": (r"(?:visa |läs |\d+ |inga )*kommentarer?(?: ?\(?\d+\)?)?|\d+ svar|svar ?\(\d+\)",),
            "da": (r"(?:vis |læs |\d+ |ingen )*kommentarer?(?: ?\(?\d+\)?)?|\d+ svar|svar ?\(\d+\)",),
            "no": (r"(?:vis |les |\d+ |ingen )*kommentarer?(?: ?\(?\d+\)?)?|\d+ svar|svar ?\(\d+\)",),
            "fi": (r"(?:näytä |lue |\d+ |ei )*(?:kommentit|kommenttia|kommentti)(?: ?\(?\d+\)?)?",),
            "cs": (
                r"(?:zobrazit |číst |\d+ |žádné )*(?:komentář[eů]?)(?: ?\(?\d+\)?)?|(?:\d+ )?odpovědět"
                r"|(?:diskuze|diskuse|názory) ?\(\d+\)|\d+ (?:odpovědí|názorů)",
            ),
            "hu": (r"(?:\d+ )*(?:hozzászólás(?:ok)?|komment(?:ek)?)(?: ?\(?\d+\)?)?|vélemények ?\(\d+\)",),
            "ro": (r"(?:\d+ |niciun )*(?:comentari(?:i|u))(?: ?\(?\d+\)?)?|\d+ (?:de )?răspunsuri",),
            "tr": (r"(?:tüm |\d+ )*(?:yorum(?:lar)?)(?: ?\(?\d+\)?)?|\d+ yanıt|yanıtlar ?\(\d+\)|ilk yorumu (?:sen|siz) yap\w*",),
            "el": (r"(?:\d+ )*(?:σχόλι(?:α|ο))(?: ?\(?\d+\)?)?|\d+ απαντήσεις",),
            "ar": (r"(?:\d+ |لا توجد )*(?:تعليقات|تعليق|التعليقات)(?: ?\(?\d+\)?)?|\d+ ردود",),
            "he": (r"(?:\d+ |אין )*(?:תגובות|תגובה)(?: ?\(?\d+\)?)?",),
            "hi": (r"(?:\d+ )*(?:टिप्पणियां|कमेंट्?स?|टिप्पणी)(?: ?\(?\d+\)?)?",),
            "zh": (
                r"(?:\d{1,6} ?(?:条|條|則|个)|查看|全部|最新|热门|網友|网友|暂无|所有){0,4}(?:\d{1,6} ?)?"
                r"(?:评论|評論|留言|回复|回覆|跟帖)(?:区|區)?(?: ?\(?\d+\)?)?",
            ),
            "ja": (r"(?:\d+ ?件の?|みんなの|新着)?コメント(?: ?\(?\d+\)?|一覧|欄)?",),
            "ko": (r"(?:전체|총|최신|베스트)? ?댓글(?: ?\(?\d+\)?| ?\d+ ?개)?(?: ?(?:보기|쓰기))?",),
            "th": (r"(?:\d+ )?ความคิดเห็น(?: ?\(?\d+\)?)?",),
            "fa": (r"<n> (?:نظر|دیدگاه)|(?:<n> )?(?:نظرات|دیدگاه.?ها|نظر کاربران|نظرات کاربران|نظرات بینندگان)(?: ?\(?\d+\)?)?",),
            "ur": (r"(?:<n> )?(?:تبصرے|تبصرہ|کمنٹس)(?: ?\(?\d+\)?)?",),
            "bn": (r"(?:<n> ?টি )?(?:মন্তব্য|মন্তব্যসমূহ|পাঠকের মন্তব্য|পাঠকের মতামত)(?: ?\(?\d+\)?)?",),
            "ta": (r"(?:<n> )?(?:கருத்துகள்|கருத்துக்கள்|வாசகர் கருத்து)(?: ?\(?\d+\)?)?",),
            "vi": (r"(?:<n> )?(?:bình luận|ý kiến bạn đọc)(?: ?\(?\d+\)?)?|ý kiến \(\d+\)",),
            "id": (r"(?:<n> )?komentar(?: ?\(?\d+\)?)?",),
            "bg": (r"(?:<n> )?коментар(?:а|и)(?: ?\(?\d+\)?)?",),
            "sr": (r"(?:<n> )?komentar[ai](?: ?\(?\d+\)?)?|(?:<n> )?коментар[аи](?: ?\(?\d+\)?)?",),
        },
        unless=(
            r"\Akomentarz (?:na|napisa|do)\w* \w+.{20}",
            r"(?:police|attorney|president|minister|request|email|sought|declin)\w* comment",
        ),
    ),
    Rule(
        "comments.said", "comments",
        why=(
            "Who wrote a comment: 'Jo Kemp says:' with the date right below it, or below "
            "the heading of the comments. In a story it leads to a quotation."
        ),
        max_chars=80, needs=("threaded",),
        patterns={
            "en": (
                r"<name> (?:says|said|wrote|commented|replied)(?: on <when>)?",
                r"repl(?:y|ying) to .{2,40}|in reply to .{2,40}|newest|oldest|most (?:liked|voted|recent)"
                r"|no (?:replies|responses|thoughts|reply|answers)(?: (?:yet|so far))?|no comments? (?:on|to|for) .{1,120}",
            ),
            "de": (
                r"<name> (?:sagt|schreibt|meint|schrieb)",
                r"(?:antworten?|diskussion|beiträge|keine antworten)|antwort(?:en)? (?:zu|auf|an) .{2,60}|kommentare? zu .{2,80}",
            ),
            "fr": (
                r"<name> (?:dit|a dit|écrit|a écrit)",
                r"réactions?|réponses?|contributions?|aucune réponse|(?:réponse|réaction|commentaire)s? (?:à|sur|de) .{2,80}"
                r"|signaler",
            ),
            "es": (
                r"<name> (?:dice|dijo|escribió)",
                r"respuestas?|opiniones|participa|reportar|(?:respuesta|comentario|opinion)(?:es|s)? (?:a|en|sobre|de) .{2,80}",
            ),
            "it": (
                r"<name> (?:dice|ha detto|ha scritto|scrive)",
                r"rispost[ae]|segnala|(?:rispost[ae]|commenti?) (?:a|su|di) .{2,80}",
            ),
            "pt": (
                r"<name> (?:disse|diz|escreveu)",
                r"respostas?|denunciar|(?:resposta|comentário)s? (?:a|em|sobre|para|de) .{2,80}",
            ),
            "nl": (
                r"<name> (?:zegt|zei|schreef|schrijft)",
                r"antwoorden|commentaren|beantwoorden|rapporteer|(?:reactie|antwoord)(?:s|en)? op .{2,80}",
            ),
            "pl": (
                r"<name> (?:pisze|napisał|napisała|mówi)",
                r"odpowiedzi|opinie|dyskusja|zgłoś|(?:odpowied[zź]i?|komentarze?) (?:do|na) .{2,80}",
            ),
            "ru": (
                r"<name> (?:пишет|написал|написала|говорит)",
                r"ответы|отзывы?|обсуждение|(?:ответы?|комментари[ий]) (?:к|на) .{2,80}",
            ),
            "uk": (
                r"<name> (?:пише|написав|написала|каже)",
                r"відповіді|відгуки|обговорення|(?:відповід[ьі]|коментар[і]?) (?:до|на) .{2,80}",
            ),
            "sv": (r"<name> (?:säger|skriver|skrev)|svar",),
            "da": (r"<name> (?:siger|skriver|skrev)|svar",),
            "no": (r"<name> (?:sier|skriver|skrev)|svar",),
            "fi": (r"<name> (?:sanoo|kirjoitti)|vastauksia",),
            "cs": (r"<name> (?:napsal|napsala|říká|píše)|diskuze|diskuse|odpovědí|názory",),
            "tr": (r"<name> (?:dedi ki|diyor ki|yazdı)|yanıtlar",),
        },
    ),
    Rule(
        "comments.invitation", "comments",
        why="'What do you think? Comment below': a question to the reader, then the comment section.",
        match="start", max_chars=260, where="tail",
        patterns={
            "en": (
                r"(?:what (?:do you|are your|did you)|how do you|have your say)[^?.!]{0,80}[?.!] ?"
                r"(?:let us know|tell us|comment|share your|leave|join|sound off|drop)\b.{0,120}",
            ),
            "de": (
                r"was (?:meinen sie|meinst du|denkst du|denken sie|halten sie|ist ihre meinung)[^?]{0,80}\? ?"
                r"(?:schreib\w*|diskutier\w*|kommentier\w*|teilen|verrat\w*|sagen)\b.{0,120}",
            ),
            "fr": (
                r"(?:qu'en pensez-vous|et vous)[^?]{0,60}\? ?(?:donnez|dites|partagez|réagissez|laissez|commentez|écrivez)\b"
                r".{0,120}",
            ),
            "es": (
                r"¿?(?:qué (?:opinas|te parece|piensas|opina|les parece)|y tú)[^?]{0,60}\? ?.?"
                r"(?:déja\w*|cuénta\w*|comenta\w*|escríbe\w*|participa|dinos)\b.{0,120}",
            ),
            "it": (
                r"(?:(?:cosa|che) ne (?:pensi|pensate)|e tu|e voi)[^?]{0,60}\? ?(?:scriv\w*|lascia\w*|comment\w*|facci\w*|dicci"
                r"|ditelo)\b.{0,120}",
            ),
            "pt": (
                r"(?:o que (?:achou|acha|você acha|achas|pensa)|e você|e tu)[^?]{0,60}\? ?"
                r"(?:deixe|deixa|comente|comenta|conte|escreva|participe|diga)\b.{0,120}",
            ),
            "nl": (
                r"wat (?:vind|vindt|denk|denkt) (?:jij|je|u)[^?]{0,60}\? ?(?:laat|reageer|praat|deel|schrijf|geef)\b.{0,120}",
            ),
            "pl": (
                r"(?:co (?:o tym |na ten temat )?(?:sądzisz|sądzicie|myślisz|myślicie)|a ty)[^?]{0,60}\? ?"
                r"(?:napisz|skomentuj|daj|podziel|zostaw|dołącz|czekamy)\w*\b.{0,120}",
            ),
            "ru": (
                r"(?:(?:что|как) (?:вы|ты) (?:думаете|думаешь|считаете|об этом)|а вы)[^?]{0,60}\? ?"
                r"(?:пишите|напишите|оставляйте|делитесь|поделитесь|ждём|обсуд\w+)\b.{0,120}",
            ),
            "uk": (
                r"(?:(?:що|як) (?:ви|ти) (?:думаєте|думаєш|вважаєте)|а ви)[^?]{0,60}\? ?"
                r"(?:пишіть|напишіть|залишайте|діліться|поділіться|обговор\w+)\b.{0,120}",
            ),
            "sv": (
                r"(?:vad (?:tycker|tror) du[^?]{0,60}\? )?(?:kommentera|skriv|diskutera) "
                r"(?:artikeln|här|gärna|nedan|inlägget|en kommentar|i kommentars\w*)\b.{0,120}",
            ),
            "da": (
                r"(?:hvad (?:mener|synes) du[^?]{0,60}\? )?(?:kommentér|kommenter|skriv en kommentar|deltag i debatten"
                r"|giv din mening)\b.{0,120}",
            ),
            "no": (r"hva (?:mener|synes) du[^?]{0,60}\? ?(?:kommenter|skriv|si din mening|delta)\b.{0,120}",),
            "fi": (r"(?:mitä mieltä olet[^?]{0,60}\? )?(?:kommentoi|kerro kommenteissa|osallistu keskusteluun)\b.{0,120}",),
            "cs": (r"co (?:si o tom )?myslíte[^?]{0,60}\? ?(?:napište|diskutujte|podělte|zapojte)\b.{0,120}",),
            "tr": (r"[^.?!]{0,30}(?:ne düşünüyorsunuz|sizce)[^?]{0,40}\? ?.{0,30}(?:yorum\w*|yazın|paylaşın)\b.{0,80}",),
            "el": (r"(?:ποια είναι η γνώμη σας|τι πιστεύετε|εσείς)[^?;]{0,60}[?;] ?(?:γράψτε|σχολιάστε|πείτε)\b.{0,80}",),
            "ja": (
                r"(?:コメント|ご意見)(?:欄)?(?:を|は|に|で)?.{0,10}(?:お寄せ|お待ち|書き込(?:む|み(?:ください|はこちら|\Z)|んで)"
                r"|投稿(?:する|してください|はこちら|お願い|\Z)|お聞かせ).{0,20}",
            ),
        },
    ),
    Rule(
        "comments.count_and_link", "comments",
        why="The number of comments, then what to do about it, in one line without a full stop.",
        max_chars=110, where="edge", full_stop=False,
        patterns={
            "any": (
                r"(?:<n>|no|0) ?(?:commentaires?|kommentare?|comments?|comentarios?|comentários?|commenti?|reacties?"
                r"|komentarz\w*|комментари\w+|коментар\w+|yorum|kommentarer?|σχόλι\w+|тəглин|komentáře?|hozzászólás|comentarii)"
                r" ?[-|·•:–(] ?[^.]{2,80}",
            ),
        },
    ),
    Rule(
        "comments.house_rules", "comments",
        why="Who may comment, in which words, and on which system: the house rules below a story.",
        match="start", max_chars=420, where="tail", needs=("closing",),
        patterns={
            "en": (
                r"(?:comments|your comments?) (?:have to|must|should|need to) be\b.{0,300}",
                r"we have (?:migrated|moved) to a new comment\w*\b.{0,300}",
                r"(?:only )?(?:registered|logged[- ]in) users can (?:comment|leave)\b.{0,80}",
            ),
            "uk": (r"коментар\w+ (?:можуть|може) (?:залишати|писати)\b.{0,100}",),
            "ru": (
                r"(?:оставлять комментари\w+ (?:могут|можно)"
                r"|комментари\w+ (?:могут|можно) (?:оставлять|писать|добавлять|публиковать))\b.{0,100}",
            ),
            "de": (r"kommentieren können (?:nur )?(?:registrierte|angemeldete)\b.{0,100}",),
            "es": (r"(?:solo )?los usuarios registrados pueden comentar\b.{0,80}",),
            "pl": (r"komentować mogą (?:tylko )?(?:zalogowani|zarejestrowani)\b.{0,80}",),
        },
    ),
    Rule(
        "comments.readers", "comments",
        why="Headings over what readers wrote, in more words: 'Reader interactions', 'Leserstimmen'.",
        max_chars=60, amid=0.9, takes="rest", full_stop=False,
        patterns={
            "en": (
                r"readers?'? (?:interactions?|reactions?|responses|replies|discussion|opinions)"
                r"|(?:user|visitor|community) (?:comments|reviews|responses|discussion|opinions)|comments filter"
                r"|conversation starters",
            ),
            "de": (r"(?:leser|nutzer)(?:stimmen|meinungen|reaktionen|interaktionen|beiträge)|stimmen (?:der|unserer) leser\w*",),
            "fr": (r"(?:réactions|interactions|avis|commentaires|paroles) (?:des?|du) lect\w+",),
            "es": (r"(?:interacciones|opiniones|reacciones|comentarios) (?:con los|de los|de nuestros) lectores",),
            "it": (r"(?:interazioni|opinioni|reazioni|voci) (?:del|dei) lettor[ei]",),
            "pt": (r"(?:interações|opiniões|reações) (?:do|dos) leitor(?:es)?",),
            "nl": (r"(?:interacties|reacties|meningen) (?:van|met) (?:onze )?lezers|lezersreacties",),
            "pl": (r"(?:komentarze|opinie|głosy|interakcje) (?:naszych )?czytelników",),
            "ru": (r"(?:комментарии|отзывы|мнения) (?:наших )?читателей",),
            "uk": (r"(?:коментарі|відгуки|думки) (?:наших )?читачів",),
            "tr": (r"(?:okur|okuyucu|kullanıcı) (?:yorumları|görüşleri)",),
            "ja": (r"(?:読者|みんな|ユーザー)の(?:コメント|声|感想|反応)|コメント一覧",),
            "zh": (r"(?:读者|讀者|网友|網友|用户|用戶)(?:评论|評論|留言|回应|回應)|(?:全部|最新|热门|熱門)(?:评论|評論|留言)",),
            "ko": (r"(?:독자|전체|최신) ?(?:댓글|의견|반응)|댓글 ?목록",),
            "ar": (r"(?:تعليقات|اراء|ردود) القراء",),
        },
    ),
    Rule(
        "comments.comment_head", "comments",
        why="Who wrote a comment and when, or how it was rated: 'by ferryman (1204) on 3 May 2025', '(Score:3, Funny)'.",
        match="start", max_chars=160, full_stop=False,
        patterns={
            "en": (
                r"by [\w.-]{2,30} ?[(<][^()<>]{1,40}[)>] on <when>.{0,60}",
                r"[^.]{0,90}\(score ?: ?-?\d(?:, ?[a-z]{2,20})?\)",
                r"<name> (?:replied|commented|responded|reviewed)(?: to <name>)? "
                r"(?:\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)",
            ),
            "de": (r"(?:von )?<name> (?:schrieb|schreibt|kommentierte|meint) am <when>.{0,20}",),
            "fr": (r"(?:par )?<name> (?:a écrit|a dit|a commenté) le <when>.{0,20}",),
            "es": (r"(?:por )?<name> (?:escribió|dijo|comentó) el <when>.{0,20}",),
            "it": (r"(?:di )?<name> (?:ha scritto|ha commentato|scrive) il <when>.{0,20}",),
            "nl": (r"(?:door )?<name> (?:schreef|zei|reageerde) op <when>.{0,20}",),
            "pl": (r"<name> (?:napisał|napisała|pisze|skomentował) <when>.{0,20}",),
        },
    ),
    Rule(
        "comments.code", "comments",
        why=(
            "'Keep it clean. Please avoid obscene language', 'The comments below have "
            "been moderated in advance': rules of comments in fixed words."
        ),
        match="start", max_chars=600,
        patterns={
            "en": (
                r"keep it clean\. please avoid (?:obscene|vulgar)",
                r"don't threaten\. threats of harming",
                r"be truthful\. don't knowingly lie",
                r"be nice\. no racism, sexism",
                r"be proactive\. use the",
                r"share with us\. we'd love to hear eyewitness",
                r"please turn off your caps lock\Z",
                r"(?:comments: )?(?:our rules\. )?we want our comments to be a lively\b",
                r"the comments below have (?:not )?been moderated\b",
                r"we are no longer accepting comments on this (?:article|story|page|post)\b",
                r"(?:the )?views expressed in the (?:contents|comments) above are those of our users\b",
                r"to encourage thoughtful and respectful conversations, first and last names will\b",
                r"by submitting (?:a|your) comment,? you (?:accept|agree|acknowledge|confirm)\b",
                r"comments on this (?:story|article|site) are (?:pre-)?moderated\b",
                r"(?:join our (?:new )?commenting forum|join thought-provoking conversations)\b",
                r"one community\. many voices\b",
                r"our community is about connecting people through open and thoughtful conversations\b",
                r"(?:please )?(?:read|see|review|follow) (?:our|the) (?:community|comment\w*|commenting|house|participation) "
                r"(?:guidelines|rules|policy|standards)\b.{0,80}\Z",
                r"discussion about this (?:post|episode|note)\Z",
                r"(?:newest|oldest|most (?:popular|liked|recent)|top(?: comments)?|best)"
                r"(?: (?:newest|oldest|first|most (?:popular|liked|recent)|best|top))+\Z",
                r"sort(?:ed)? by:? ?(?:newest|oldest|best|most|top|latest|popular)\b.{0,60}\Z",
                r"(?:want to )?(?:comment on this (?:story|article)|to comment on this (?:story|article))"
                r"(?: or anything else)?\b.{0,160}",
                r"(?:have your say|tell us|let us know|share your (?:thoughts|views|opinions?)"
                r"|join the (?:debate|conversation|discussion)|leave a comment|comment|sound off)(?: what you think)?,? "
                r"(?:in|via|using) (?:the|our) comments?(?: section| box)?(?: below)?[!.]?\Z",
                r"%d bloggers? like this:?\Z",
            ),
        },
    ),
)
