"""Bars and single buttons to share, save and print."""

from __future__ import annotations

from pipeline.rules.model import Rule

_SHORT = (
    r"tip|gem|del|deel|mail|post|likes?|views?|reads?|claps?|reactions?|stampa|tisk|nyomtatás|küldés|印刷|保存"
)
"""Words on buttons that are subheads and labels too, in one language or another: alone they say too little."""

SHARE_BAR = Rule(
    "social.share_bar", "social",
    why="Buttons to share: names of networks with 'share', 'tweet', 'copy link' and counts. No sentence is only that.",
    max_chars=160,
    unless=(r"\A(?:share|send|save|post|e-?mail|print|pin|tweet) (?:it|the|by|with|to|in)\b[^.]*\.\Z",),
    answers=False,
    patterns={
        "en": (
            r"(?:click to )?(?:share|send|save|post(?! ?\Z)|e-?mail|print|pin|tweet)"
            r"(?: (?:this|the|it|via|on|to|by|with|using|in|article|story|post|page|link|now|full article|friends?|a friend"
            r"|your friends|<nets>|new|window|opens|\(opens in new window\)))*",
            r"(?:<n> )?(?:shares?|tweets?|pins?|(?:likes?|views?|reads?|claps?|reactions?)(?! ?\Z))(?: <n>)?"
            r"(?: (?:shares?|tweets?|likes?|pins?|views?|<n>))*",
            r"<n> (?:likes?|views?|reads?|claps?|reactions?)",
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
            r"like this|like loading|about sharing",
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
            r"(?:condividi|stampa(?! ?\Z)|invia|salva|tweet|condividere)"
            r"(?: (?:su|via|questo|articolo|l'articolo|per|tramite|con|questa|notizia|pagina|<nets>))*",
            r"copia (?:il )?link|link copiato",
        ),
        "pt": (
            r"(?:compartilhe|compartilhar|partilhar|partilhe|imprimir|enviar|salvar|guardar|tweetar)"
            r"(?: (?:no|na|via|por|este|esta|artigo|notícia|com|em|a|matéria|essa|<nets>))*",
            r"copiar (?:o )?link|link copiado",
        ),
        "nl": (
            r"(?:delen|deel(?! ?\Z)|print|bewaar|tweet|mail(?! ?\Z)|verstuur)"
            r"(?: (?:via|op|dit|artikel|deze|pagina|met|per|<nets>))*",
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
        "da": (r"(?:(?:del|gem|tip)(?! ?\Z)|udskriv)(?: (?:på|via|artiklen|denne|artikel|med|<nets>))*", r"kopi[eé]r link"),
        "no": (r"(?:del(?! ?\Z)|tips oss|skriv ut)(?: (?:på|via|saken|artikkelen|denne|med|<nets>))*", r"kopier lenke"),
        "fi": (r"(?:jaa|tulosta)(?: (?:artikkeli|juttu|tämä|<nets>))*", r"kopioi linkki"),
        "cs": (
            r"(?:sdílet|sdílejte|tisk(?! ?\Z)|vytisknout|poslat)(?: (?:na|článek|tento|e-?mailem|přes|<nets>))*",
            r"(?:zkopírovat|kopírovat) odkaz",
        ),
        "hu": (
            r"(?:megosztás|megosztom|(?:nyomtatás|küldés)(?! ?\Z))(?: (?:facebookon|twitteren|e-?mailben|<nets>))*",
            r"link másolása",
        ),
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
            r"(?:シェア(?:する)?|ツイート(?:する)?|印刷する|ブックマーク|共有(?:する)?|リンクをコピー"
            r"|はてなブックマーク|lineで送る|記事を(?:シェア|共有|印刷|保存)(?:する)?)",
        ),
        "ko": (
            r"(?:공유(?:하기)?|페이스북|트위터|카카오톡|(?:기사 )?url ?복사|인쇄(?:하기)?|스크랩|프린트|글자 ?크기.{0,10}"
            r"|폰트.{0,10})(?:[ ,/|](?:공유하기|공유|페이스북|트위터|카카오톡|인쇄|스크랩))*",
            r"기사 ?url이 복사되었습니다",
        ),
        "th": (r"(?:แชร์|แบ่งปัน|คัดลอกลิงก์)(?:บทความ|ข่าว)?(?:นี้)?",),
    },
)

ENTRY_LINK = Rule(
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
)

SHARE_WORD = Rule(
    "social.share_word", "social",
    why="'Share' alone is a button, 'Email' or 'Print' too; but each may be a word of a list in a story.",
    max_chars=20, where="edge", probability=0.7, needs=("unannounced",),
    patterns={"any": (r"<nets>", _SHORT), "en": (r"social|handle|channels?|apps?",)},
)

SHARE_RUN = Rule(
    "social.share_run", "social",
    why="Names of networks in lines below each other, with 'Share' amid them or with nothing that announces a list: buttons.",
    max_chars=24, needs=("button",),
    patterns={"any": (r"<nets>",)},
)

SHARE_LINK = Rule(
    "social.share_link", "social",
    why="A link to share, save or print whose one word names something else in a story of the same or another language: 'Tip'.",
    max_chars=20, needs=("link",),
    patterns={"any": (_SHORT,)},
)

TOOLS = Rule(
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
)

BUTTON = Rule(
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
)

READ_US = Rule(
    "social.read_us", "social",
    why="'Read us on ...', 'Like us on ...', 'Copied', 'A+ A-': what stands with a text's buttons, in more languages.",
    match="whole", max_chars=90,
    patterns={
        "ru": (r"читайте нас (?:в|на)\b.{2,60}", r"(?:читать|смотреть|открыть) (?:нас )?(?:в|на) (?:<nets>|дзене?|max|макс)"),
        "uk": (r"читайте нас (?:у|в|на)\b.{2,60}", r"(?:читати|дивитися|відкрити) (?:нас )?(?:у|в|на) (?:<nets>|дзен\w?)"),
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
)
