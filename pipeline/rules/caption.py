"""Captions, photo credits and the alt texts and file names that took the place of a picture."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.told import PICTURES_DO, TOLD_OF_PICTURE

_STOCK = (
    r"(?:getty(?: images)?|istock(?:photo)?|shutterstock|unsplash|pexels|pixabay|adobe ?stock|alamy(?: stock photo)?"
    r"|wireimage|filmmagic|backgrid|newscom"
    r"|depositphotos|freepik|canva|wikimedia(?: commons)?|flickr|imago(?: images)?|picture[- ]?alliance|epa(?:-efe)?"
    r"|zuma(?: press)?|dreamstime|123rf|ap photo|ap images|reuters|afp|afp via getty images|xinhua|anadolu(?: agency)?|ukrinform"
    r"|keystone|dpa|imagn(?: images)?|usa today sports|nurphoto|bloomberg|nasa|handout|courtesy)"
)

_SIGNS = (
    r"(?![(\[](?:(?:mit |with |avec |con |com |met |z )?(?:[a-z]{1,4} ?[/,-] ?)?"
    r"(?:dpa(?:-\w+)?|afp|reuters|ap|epa|keystone(?:-sda)?)(?: ?[/,-] ?[a-z]{1,4}){0,4}|[a-z]{2,4}(?: ?/ ?[a-z]{2,4}){1,4})"
    r"[)\]])"
)
"""Not the agencies and the initials of the desk in brackets, as (dpa/abc): they close a story."""

_NAMED = (
    r"[A-ZÀ-ÖØ-Þ\u0100-\u017f\u0400-\u042f][\w.'’-]*(?: (?:de|del|della|di|da|van|von|der|den) )?"
    r"(?: [A-ZÀ-ÖØ-Þ\u0100-\u017f\u0400-\u042f][\w.'’-]*){1,3}"
)

_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽŘĐİŞА-ЯЁЄІЇҐΑ-Ω]"
_NAME = rf"{_CAP}[\w.'’-]*(?: (?:of |the |de |von |van )?{_CAP}[\w.'’-]*){{0,4}}"
"""Words with capitals: a photographer, an agency, a paper."""

RULES = (
    Rule(
        "caption.credit_line", "caption",
        why="'Photo: ...', 'Image credit ...' on a line: the credit of a picture that is not in the text.",
        match="start", max_chars=320,
        patterns={
            "en": (
                r"[(\[]?(?:file |archive |stock |representative |representational |featured |cover |lead |main |header |top "
                r"|screen)?(?:photos?|photographs?|images?|pictures?|pic|illustrations?|graphics?|screenshots?|screengrab|video"
                r"|infographic|visual|artwork|photo illustration|map|chart)"
                r"(?: (?:credits?|sources?|courtesy|copyright|provided|used|illustration|caption))*"
                r"(?: (?:by|via|courtesy(?: of)?|provided by|©)(?= )| ?[:©/|])+ ?\S.{1,280}",
                r"(?:photo ?credits?|image ?credits?|picture ?credits?|photography|photograph by|photographer|photo by|image by"
                r"|pic by|image source|photo source|image courtesy|photos courtesy|courtesy(?: of)?)"
                r"(?: ?[:|/-] ?| (?=by|of|to|from))\S.{1,160}",
                r"credits?: ?\S.{1,160}",
                r"[(\[]?(?:file|archive|stock|representative|representational|undated|handout) "
                r"(?:photo|image|picture|pic|footage|illustration)\b.{0,160}",
                r"(?:image|photo|picture|file image|for representation|image for representation)s?"
                r"(?: (?:only|used|source|for representation\w*.{0,20}))?\Z",
                r"file ?[-–:] .{10,300}",
                r"(?:pictured|seen here|shown here)(?: (?:here|above|right|left|below))*"
                r"(?:(?:,? (?:at|on|from|in|to) (?:the )?(?:left|right|back|top|front|centre|center|above|below|bottom))|[:,])"
                r".{5,300}",
                r"(?:image|photo|video|picture) (?:caption|credit|description|source)s?(?: ?:.{0,240})?\Z",
            ),
            "de": (
                r"[(\[]?(?:symbol|archiv|titel|vorschau|beitrags|aufmacher)?(?:foto|bild|grafik|illustration|abbildung|video"
                r"|screenshot|karte|infografik|collage)s?(?:nachweis|quelle|rechte|credit|autor|unterschrift)?"
                r"(?: ?[:©/|]|: | von | ©)+ ?\S.{1,240}",
                r"(?:bild(?:rechte|quelle|nachweis|er)?|foto(?:quelle|nachweis|credit|s)?|quelle(?: foto| bild)?|copyright)"
                r"(?: ?[:©/|] ?)\S.{1,200}",
                r"\((?:symbol|archiv)(?:bild|foto)\).{0,300}",
                r"(?:symbol|archiv)(?:bild|foto)(?: ?[:(|/-].{0,240})?\Z",
            ),
            "fr": (
                r"[(\[]?(?:photos?|crédits?(?: photos?)?|crédit image|images?|illustration|infographie|vidéo|capture d'écran|©)"
                r"(?: d'illustration| d'archives?)?(?: ?[:©/|]|: | par | ©)+ ?\S.{1,200}",
                r"(?:photo|image) d'(?:illustration|archives?)\b.{0,120}",
                r"(?:photo|image) illustrative ?:.{2,240}",
            ),
            "es": (
                r"[(\[]?(?:fotos?|fotografías?|imagen|imágenes|crédito(?: de (?:la )?(?:foto|imagen))?|ilustración|infografía"
                r"|vídeo|video|captura(?: de pantalla)?)(?: de archivo)?(?: ?[:©/|]|: | de archivo| por | cortesía| ©)+"
                r" ?\S.{1,200}",
                r"(?:foto|imagen) de archivo\b.{0,160}",
            ),
            "it": (
                r"[(\[]?(?:foto|fotografi[ae]|immagin[ei]|crediti?(?: foto)?|credit|video|illustrazione|infografica)"
                r"(?: d'archivio| di repertorio)?(?: ?[:©/|]|: | di repertorio| ©)+ ?\S.{1,200}",
                r"(?:foto|immagine) d(?:'archivio|i repertorio)\b.{0,120}",
            ),
            "pt": (
                r"[(\[]?(?:fotos?|fotografia|imagem|imagens|crédito(?: da (?:foto|imagem))?|ilustração|infográfico|vídeo"
                r"|divulgação)(?: de arquivo)?(?: ?[:©/|]|: | de arquivo| ©)+ ?\S.{1,200}",
                r"(?:foto|imagem) (?:de arquivo|ilustrativa|divulgação)\b.{0,120}",
            ),
            "nl": (
                r"[(\[]?(?:foto'?s?|beeld|afbeelding|illustratie|video|infographic|archieffoto)(?: ?[:©/|]|: | door | ©)+"
                r" ?\S.{1,200}",
            ),
            "pl": (
                r"[(\[]?(?:fot\.|foto|zdjęci[ea](?: ilustracyjne)?|grafika|ilustracja|wideo|autor zdjęcia|źródło zdjęcia)"
                r"(?: ?[:©/|]|: |(?<=\.) )+ ?\S.{1,200}",
            ),
            "ru": (
                r"(?:(?:архивное|иллюстративное) (?:фото|изображение)|фото из (?:архива|открытых источников|соцсетей))"
                r"(?: ?[:.|/(-].{0,60})?\Z",
                r"[(\[]?(?:фото(?:графия)?|иллюстрация|изображение|снимок|видео|скриншот)"
                r"(?:(?: ?[:©/|]|: | ©)+ ?\S.{1,200}| из (?:\w+ )?(?:архив|открыт|соцсет|социальн|телеграм|telegram|сет[ьи]"
                r"|интернет|аккаунт|канал|групп|паблик|фонд|коллекц)\w*[^.]{0,40}(?:[:©/|].{1,100})?\.?\Z)",
            ),
            "uk": (
                r"(?:(?:ілюстраційне|ілюстративне|архівне) (?:фото|зображення)|фото з (?:архіву|відкритих джерел|соцмереж))"
                r"(?: ?[:.|/(-].{0,60})?\Z",
                r"[(\[]?(?:фото(?:графія)?|ілюстрація|зображення|світлина|відео|скриншот|знімок)"
                r"(?:(?: ?[:©/|]|: | ©)+ ?\S.{1,200}| з (?:\w+ )?(?:архів|відкрит|соцмереж|соціальн|телеграм|telegram|мереж"
                r"|інтернет|акаунт|канал|груп|фонд|колекц)\w*[^.]{0,40}(?:[:©/|].{1,100})?\.?\Z)",
                r"(?:ілюстративне|архівне) фото\b.{0,120}",
            ),
            "sv": (
                r"(?:arkivbild|arkivfoto|genrebild|illustrationsbild|pressbild|montage)\b(?: ?[:.|/(-].{0,80})?\Z",
                r"(?:foto|bild|illustration|arkivbild|grafik)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "da": (
                r"(?:arkivfoto|arkivbillede|genrefoto|pressefoto|privatfoto)\b(?: ?[:.|/(-].{0,80})?\Z",
                r"(?:foto|billede|illustration|arkivfoto|grafik)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "no": (
                r"(?:illustrasjonsfoto|illustrasjonsbilde|arkivfoto|arkivbilde)\b(?: ?[:.|/(-].{0,80})?\Z",
                r"(?:foto|bilde|illustrasjon|arkivbilde|grafikk)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "fi": (
                r"(?:arkistokuva|kuvituskuva|kuvakaappaus|kuva arkistosta)\b(?: ?[:.|/(-].{0,80})?\Z",
                r"(?:kuva|kuvat|valokuva|kuvitus|grafiikka)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "cs": (
                r"(?:ilustrační|archivní|ilustrativní) (?:foto(?:grafie)?|snímek|obrázek)(?: ?[:.|/(-].{0,60})?\Z"
                r"|(?:zdroj|autor) (?:fotografie|foto|fotky) ?: ?.{2,60}",
                r"(?:foto|zdroj|ilustrační (?:foto|snímek)|autor(?: fotografie)?)(?: ?[:©/|]) ?\S.{1,160}",
                r"ilustrační (?:foto|snímek)\b(?! (?:plic|z|ze|na)\b| \w+ \w+ \w+ \w+ ).{0,120}",
            ),
            "hu": (
                r"(?:illusztráció|képünk illusztráció|archív (?:fotó|kép|felvétel)|nyitókép|kiemelt kép|borítókép)\b"
                r"(?: ?[:.|/(-].{0,100})?\Z",
                r"(?:fotó|kép|forrás|illusztráció|képek|képünk illusztráció)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "ro": (
                r"(?:foto|imagine|fotografie)(?: ilustrativ\w?| cu (?:rol|caracter) ilustrativ| de arhivă| arhivă| simbol"
                r"| generic\w?)(?: ?[:.|/(-].{0,60})?\Z|(?:sursă|sursa) (?:foto|video|imagine) ?:? .{2,80}",
                r"(?:foto|imagine|sursa(?: foto)?|credit foto)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "tr": (
                r"(?:fotoğraf|görsel)(?:lar)? ?: ?\S.{1,120}|(?:temsili|arşiv) (?:fotoğraf|görsel)\w*(?: ?[:.|/(-].{0,60})?\Z",
                r"(?:foto(?:ğraf)?|görsel|kaynak)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "el": (
                r"[(\[]?(?:φωτ(?:ο|ό|\.)?|φωτογραφί(?:α|ες)|εικόνα|πηγή φωτ\w*|photo) ?[:©/|] ?\S.{1,120}"
                r"|[(\[]?(?:φωτογραφία|φωτό|φωτο|εικόνα) (?:αρχείου|από αρχείο)(?: ?[:.|/(-].{0,60})?\Z"
                r"|(?:πηγή )?φωτογραφίας ?: ?.{2,80}",
                r"(?:φωτογραφία|φωτό|φωτο|εικόνα|πηγή φωτό)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "ar": (
                r"[(\[]?(?:تصوير|صور|عدسة|صورة|الصورة|مصدر الصورة) ?[:©/|] ?\S.{1,160}"
                r"|[(\[]?صورة (?:ارشيفية|توضيحية|تعبيرية|من الارشيف)[)\]]?(?: ?[:.|/(-].{0,60})?\Z",
                r"(?:صورة|الصورة|تصوير|مصدر الصورة)(?: ?[:©/|]|(?<!\bصورة) من"
                r"|(?<=صورة) من (?=(?:رويترز|ا ?ف ?ب|فرانس|موقع|صفحة|حساب|وكالة|الارشيف|ارشيف|مواقع|الانترنت|فيديو|getty|غيتي)\b"
                r")) ?\S.{1,160}",
            ),
            "he": (
                r"[(\[]?(?:צילום|צילומים|תמונה|קרדיט|אילוסטרציה|צילום מסך|צילום ארכיון|קרדיט תמונה) ?[:©/|] ?\S.{1,120}"
                r"|[(\[]?(?:אילוסטרציה|צילום ארכיון|תמונת ארכיון)[)\]]?\Z",
                r"(?:צילום|צילומים|תמונה|קרדיט|צילום מסך)(?: ?[:©/|]) ?\S.{1,160}",
            ),
            "hi": (
                r"[(\[]?(?:फोटो|फ़ोटो|तस्वीर|तस्वीरें|इमेज)(?: (?:सोर्स|क्रेडिट|साभार|सौजन्य))?(?: ?[:©/|] ?| - )\S.{1,120}"
                r"|[(\[]?(?:फाइल|फ़ाइल|सांकेतिक|प्रतीकात्मक|सांकेतिक) (?:फोटो|फ़ोटो|तस्वीर)[)\]]?(?: ?[:.|/(-].{0,60})?\Z",
                r"(?:फोटो|तस्वीर|फ़ोटो)(?: ?[:©/|]| - ?) ?\S.{1,160}",
            ),
            "zh": (
                r"[(\[]?(?:图片来源|图源|圖源|配图|封面图|题图|圖片來源|照片来源|照片來源|供图|供圖|摄影|攝影|截图|截圖)"
                r"[:：/|] ?.{1,80}|[(\[]?(?:资料图片|資料圖片|資料照|网络图|网络配图|视频截图|影片截圖)[)\]]?"
                r"(?:[:/( ].{0,40})?\Z",
                r"[(]?(?:图片(?:来源|说明)?|圖片(?:來源|說明)?|图|圖|摄影|攝影|资料图(?:片)?|資料(?:圖片|照片)|图源|圖源|照片)"
                r"[:：/|].{1,120}",
                r"[(]?(?:资料图|資料圖|示意图|示意圖|翻攝自).{0,60}",
            ),
            "ja": (
                r"[(\[]?(?:写真提供|画像提供|イメージ画像|資料写真|提供写真)(?:[:/=＝| ].{1,80}|[)\]]?\Z)"
                r"|[(\[]?(?:写真|画像)はイメージ.{0,12}\Z|[(\[]?写真[=＝].{1,60}|※(?:写真|画像)は.{2,30}\Z",
                r"[(（]?(?:写真|画像|撮影|提供|出典|資料写真|イメージ写真|©)[:：/=|].{1,120}",
                r"[(（].{0,40}(?:写真|撮影|提供|ロイター|getty).{0,30}[)）]\Z",
            ),
            "ko": (
                r"[(\[<]?(?:사진|이미지|그래픽|일러스트|자료)(?: ?(?:출처|제공|자료))? ?[:=/|] ?.{1,120}"
                r"|[(\[]?(?:자료 ?사진|사진은 기사와 .{2,20}\Z|기사와 관련 ?없는 .{0,10}사진.{0,10})[)\]]?",
                r"[(\[<▲△▶]?(?:사진|이미지|영상|그래픽|일러스트)(?: ?(?:출처|제공))?[:=/|].{1,120}",
                r"[▲△].{5,200}\Z",
            ),
            "fa": (
                r"[(\[]?(?:عکس|عکس از|عکاس|تصویر|منبع عکس|تصاویر) ?[:/©|] ?\S.{1,120}|(?:عکس|تصویر) (?:آرشیوی|تزئینی)(?: است)?\Z",
            ),
            "ur": (r"[(\[]?(?:تصویر|فوٹو|تصاویر|فائل فوٹو)(?: ?[:/©|] ?| بشکریہ )\S.{1,120}|فائل فوٹو\Z",),
            "bn": (
                r"[(\[]?(?:ছবি|আলোকচিত্র|ফটো|ছবিঃ) ?[:ঃ/©|] ?\S.{1,120}|(?:ফাইল|প্রতীকী|সংগৃহীত) (?:ছবি|ফটো)\Z"
                r"|ছবি ?(?:সংগৃহীত|সৌজন্যে)\Z",
            ),
            "ta": (r"[(\[]?(?:படம்|படங்கள்|புகைப்படம்|பட உதவி) ?[:/©|] ?\S.{1,120}|(?:கோப்பு|மாதிரி)ப்? ?படம்\Z",),
            "th": (
                r"[(\[]?(?:ภาพ|ภาพจาก|ภาพประกอบ|ภาพถ่าย|ภาพโดย|เครดิตภาพ|ขอบคุณภาพ(?:จาก)?|ที่มาภาพ) ?[:/©|] ?.{2,80}"
                r"|[(\[]?แฟ้มภาพ[)\]]?\Z|(?:ขอบคุณภาพ(?:จาก)?|เครดิตภาพ).{2,60}\Z",
            ),
            "vi": (
                r"[(\[]?(?:ảnh chụp|nguồn ảnh|hình ảnh|hình|ảnh tư liệu|ảnh minh họa) ?[:/|©] ?\S.{1,100}"
                r"|[(\[]?(?:ảnh|hình) (?:minh họa|tư liệu|chụp màn hình)[)\]]?(?: ?[:.|/(-].{0,60})?\Z",
            ),
            "id": (
                r"[(\[]?(?:foto|gambar|sumber foto|ilustrasi|dok(?:umentasi)?|tangkapan layar) ?[:/©|] ?\S.{1,120}"
                r"|[(\[]?dok\. ?\S.{1,60}|[(\[]?(?:foto |gambar )?ilustrasi[)\]]?(?: ?[:.|/(-].{0,60})?\Z",
            ),
            "bg": (
                r"[(\[]?(?:снимка|снимки|илюстрация|фотография|фото) ?[:/©|] ?\S.{1,120}"
                r"|(?:снимка(?:та)? (?:е )?(?:илюстративна|архив)|(?:архивна|илюстративна) снимка)(?: ?[:.|/(-].{0,60})?\Z",
            ),
            "sr": (
                r"[(\[]?(?:foto(?:grafija)?|ilustracija|fotografije|printskrin|arhiva|фото(?:графија)?|илустрација)"
                r" ?[:/©|] ?\S.{1,120}|(?:foto|фото) (?:ilustracija|arhiva?|илустрација|архива)(?: ?[:.|/(-].{0,60})?\Z",
            ),
        },
        unless=(
            r"\b(?:photo by photo|frame by frame|picture by picture)\b",
            r"<year> (?:film|movie|book)\b",
            r"credit ?/ ?debit\b",
            r"videos: (?:mais assistid\w+|assista|veja|tudo|os mais)",
            TOLD_OF_PICTURE,
            r"fot\. i \w+",
            PICTURES_DO,
        ),
    ),
    Rule(
        "caption.credit_end", "caption",
        why="A line that ends in a picture's credit: '(credit: ...)', '(AP Photo/...)', '/ Getty Images', '© Name'.",
        match="end", max_chars=700,
        patterns={
            "any": (
                rf"{_SIGNS}[(\[](?:file |ap |stock )?(?:photos?|images?|pictures?|(?:photo |image |picture )?credits?|fotos?"
                rf"|fotó|bild|crédit(?: photo)?|crédito|fot\.?|фото|courtesy(?: of)?|screenshot|symbolbild|symbolfoto|archivbild"
                rf"|archivfoto|zdjęcie|bildquelle|bildrechte|source photo|imagen|immagine|imagem|ap photo|reuters"
                rf"|getty(?: images)?|afp)(?: ?[:/|©-]| (?:by|courtesy|via|von|par|of|from)\b| photo)+"
                rf" ?[^()\[\]]{{0,120}}[)\]]\.?",
                rf"{_SIGNS}[(\[][^()\[\]]{{0,80}}(?:/ ?{_STOCK}|{_STOCK} ?/|via getty images|file photo|archive photo"
                rf"|{_STOCK} photo)[^()\[\]]{{0,60}}[)\]]\.?",
                rf"(?:[.!?][\"']? ?|[\"'] |[/|©] ?|(?: - |—) ?"
                rf"(?!(?:reuters|afp|xinhua|bloomberg|dpa|anadolu(?: agency)?|ukrinform|nasa)\Z))"
                rf"(?:[\w.' -]{{2,40}} ?[/|–-] ?)?{_STOCK}(?: ?[/|] ?[\w.' -]{{2,40}}){{0,3}}",
                r"[.!?][\"']?credit ?(?:\.\.\.|…) ?[^!?]{2,80}",
                r"(?:[.!?)\"'|/—-] ?|(?<=\w) ?(?=©))(?:© ?)?"
                r"(?:photos?|images?|pictures?|photographs?|(?:photo |image |picture )?credits?|pic|fotos?|bild"
                r"|crédit(?: photo)?|bildrechte|bildquelle|imagen|immagine|imagem|beeld|fot\.?|zdjęcie|фото|світлина|kuva)"
                r"(?: (?:credit|courtesy|by|courtesy of|supplied by|provided by|source)| ?[:/|©])+ ?[^.!?:]{2,80}",
                r"(?:\w|[.)\"'|]) ?©️? ?\w[\w.,'&|/+-]*(?: [\w.,'&|/+-]+){0,6}",
                r"/ ?[\w.' -]{3,40} ?/ ?[\w.' -]{2,30} (?:nuotr|foto|photo|fotó)\.?",
            ),
            "lt": (r"/ ?[\w.' -]{2,40} nuotr\.?",),
            "ko": (
                r"\.? ?(?:뉴시스|뉴스1|연합뉴스|로이터)(?: ?(?:연합뉴스|뉴시스|제공|자료사진|캡처))?",
                r"(?:제공|자료사진|캡처)\)?",
            ),
            "ja": (
                r"[=＝](?:[^。]{2,30})(?:撮影|提供|写真)[)）]?",
                r"[(（](?:写真|画像|提供|撮影|ロイター|共同)[^)）]{0,40}[)）]",
            ),
            "zh": (r"[(（]?(?:图|圖|摄|攝|照片|图片|圖片|资料图|資料照)(?:[:：/|](?:[^)）。]{1,30}))?[)）]",),
        },
        unless=(r"all rights reserved|alle rechte|<year> (?:film|movie)",),
    ),
    Rule(
        "caption.named_end", "caption",
        why="A line that ends in '(foto Lanzi)' or, in capitals, in the photographer and the agency.",
        match="end", max_chars=400, cased=True,
        patterns={
            "any": (
                rf"[(\[](?:[Pp]hoto|PHOTO|[Ff]oto|FOTO|[Ff]ot\.|[Bb]ild|[Ii]magen|[Ii]magem|[Zz]dj\.) {_NAMED}[)\]]",
                rf"[(\[](?:[Pp]hoto|PHOTO|[Ff]oto|FOTO|[Ff]ot\.) {_CAP}[\w.'’-]+(?: ?/ ?{_CAP}[\w.'’ -]+)?[)\]]",
                rf"[.)»”\"] (?:{_CAP}[{_CAP[1:-1]}.'’-]+ ){{2,4}}?/ ?{_CAP}[{_CAP[1:-1]} .'’-]{{1,30}}",
                rf"\w{{2}}[.!?»”\"] {_CAP}[\w'’-]+(?: {_CAP}[\w'’-]+){{1,2}} ?/ ?{_CAP}[\w&'’-]+(?: {_CAP}[\w&'’-]+){{0,3}}",
            ),
        },
    ),
    Rule(
        "caption.capitals_line", "caption",
        why="'JANE ROE/Courier' alone on a line: who took the picture, in capitals, and the paper.",
        match="whole", max_chars=70, cased=True, full_stop=False, needs=("by_person",),
        patterns={
            "any": (
                rf"(?:{_CAP}[{_CAP[1:-1]}.'’-]+ ){{1,2}}{_CAP}[{_CAP[1:-1]}'’-]+ ?/ ?"
                rf"{_CAP}[\w&'’-]*[a-zß-ÿа-я]\w*(?: {_CAP}[\w&'’-]+){{0,3}}",
            ),
        },
    ),
    Rule(
        "caption.stock_line", "caption",
        why="A picture agency alone on a line.",
        match="whole", max_chars=110,
        patterns={
            "any": (
                rf"[(\[©]? ?(?:[\w.' -]{{2,40}} ?[/|,–-] ?)?{_STOCK}(?: ?[/|,–-] ?[\w.' -]{{2,40}}){{0,3}}[)\]]?",
                rf"(?:photo|image|picture|by|via|via:|©) (?:[\w.' -]{{2,40}} ?(?:[/|,–-]|on|via|for) ?)?{_STOCK}"
                rf"(?: ?[/|,] ?[\w.' -]{{2,40}}){{0,3}}",
                r"© ?[\w.' -]{2,40} ?[–/|-] ?[\w. -]{2,40}",
                r"[\w.'-]+(?: [\w.'-]+){0,2} / [\w.'-]+(?: [\w.'-]+){0,3} ?(?:photo|foto|via getty images)",
            ),
        },
        unless=(r"\Areuters\Z|\Aafp\Z|\Abloomberg\Z|\Adpa\Z", r"\A(?:von|by|par|por|di|door) [\w.'-]+ [\w.' -]+, "),
    ),
    Rule(
        "caption.file_name", "caption",
        why="A file name or the slug of one, left where the picture was.",
        match="whole", max_chars=300,
        patterns={
            "any": (
                r"[^\s/]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif|mp4|pdf|heic|tiff?|bmp|jfif)",
                r"[\w .,()'&+-]{0,240}(?:[\w-]{2}[_.-]?|\d[ _.-]?)(?:jpe?g|png|gif|webp|avif|jfif)",
                r"(?:img|dsc|dscn|screenshot|screen shot|image|photo|fb_img|whatsapp image|untitled|picture|pic)"
                r"[ _-]?\d[\w .:()_-]{0,60}",
                r"[\w ,.'-]{0,200}\b(?:fb_img|img|dsc|dscn|whatsapp image|wp|scaled|untitled|screen ?shot)"
                r"_?[-_ ]?\d{3,}[\w .-]{0,60}",
            ),
        },
    ),
    Rule(
        "caption.picture_word", "caption",
        why="What a player or a picture frame says in place of the picture.",
        match="whole", max_chars=90,
        patterns={
            "en": (
                r"(?:(?:photo|image|picture|video|media) (?:gallery|slideshow|unavailable|not available)"
                r"|(?:view|see|open|enlarge) (?:image|photo|picture|gallery|slideshow|photos|images) ?.{0,30}"
                r"|(?:image|photo) \d+ of \d+|featured image|cover image|hero image|image alt text.{0,40}"
                r"|(?:image |photo |video |ad )?placeholder(?:[ _-](?:image|photo|picture|video|ad))?(?:[ _-]?\d{1,3})?"
                r"|(?:watch|play) (?:the )?(?:video|trailer|clip)(?: (?:above|below|here|now))?:?"
                r"|\[(?:image|photo|video|embed|gallery|caption)\]|embedded content|instagram post|tweet"
                r"|view (?:this )?(?:post )?on (?:instagram|facebook|x|twitter|tiktok|threads).{0,20}|pic\.twitter\.com/\w+)",
            ),
            "de": (
                r"(?:bild|foto|video)(?:er|s)?(?:galerie|strecke|beitrag)?"
                r"(?: (?:anzeigen|öffnen|vergrößern|starten|ansehen|in neuem fenster))*|zur (?:bildergalerie|fotostrecke)"
                r"|bild \d+ / \d+|bilder(?:galerie|strecke)?:?",
            ),
            "fr": (
                r"(?:voir|afficher|agrandir) (?:la photo|l'image|la vidéo|le diaporama|la galerie).{0,20}|diaporama"
                r"|galerie photos?",
            ),
            "es": (
                r"(?:ver|ampliar) (?:la )?(?:foto|imagen|galería|vídeo|video).{0,20}|galería(?: de (?:fotos|imágenes))?"
                r"|fotogalería",
            ),
            "it": (
                r"(?:guarda|vedi|ingrandisci) (?:la |le |il )?(?:foto|immagine|gallery|video|fotogallery).{0,20}|fotogallery"
                r"|galleria fotografica",
            ),
            "pt": (r"(?:ver|ampliar|veja) (?:a |as )?(?:foto|fotos|imagem|galeria|vídeo).{0,20}|galeria de (?:fotos|imagens)",),
            "nl": (r"(?:bekijk|vergroot|toon) (?:de )?(?:foto|foto's|afbeelding|video).{0,20}|fotogalerij",),
            "pl": (r"(?:zobacz|powiększ|obejrzyj) (?:zdjęci[ea]|galerię|film|wideo).{0,20}|galeria(?: zdjęć)?|zobacz galerię",),
        },
    ),
    Rule(
        "caption.slug", "caption",
        why="Words joined by hyphens and nothing else: the slug of a picture's file, or of a thing with such a name.",
        match="whole", max_chars=200, probability=0.7,
        patterns={"any": (r"[a-z0-9]+(?:[-_][a-z0-9]+){4,30}",)},
    ),
    Rule(
        "caption.named_photographer", "caption",
        why="A line whose last sentence names who took the picture: '... Fotografia: Name', '... Fot. Name / Agency'.",
        match="end", max_chars=400,
        patterns={
            "any": (
                r"[.!?)\"…] ?[(\[]?(?:fotografi[aei]?|fotografía|fotografie|photographie|photography|photograph|fotograf"
                r"|photographer|fotógrafo|ilustração|ilustración|illustrazione|illustration|infografía|infografik|grafik"
                r"|valokuva|kuva|φωτογραφία|fotoğraf|fénykép|снимок|светлина)(?: ?[:/|©]| (?:von|de|di|by|par|por|af|av)\b)"
                r" ?[^.!?]{2,80}",
                r"[.!?)\"…] ?[(\[]?(?:fot|ph|phot|ill|illustr)\. ?(?:: ?)?[^.!?]{2,70}",
                r"[.!?…\"»)] ?\((?:photo|foto|fot\.|bild|zdjęcie|фото|fotografía) [^()]{3,50}\)",
            ),
        },
    ),
    Rule(
        "caption.credit_vietnamese", "caption",
        why="'Ảnh: <name>', with its accent: 'Anh:' is Britain, and folded the two are one.",
        match="start", max_chars=110, cased=True,
        patterns={"vi": (r"[(\[]?(?:Ảnh|ảnh|ẢNH) ?[:/|©] ?\S.{1,100}",)},
    ),
    Rule(
        "caption.taken_by", "caption",
        why="A line that ends in who took or lent the picture, as Chinese, Japanese, Korean and Vietnamese papers write it.",
        match="end", max_chars=160, full_stop=False,
        patterns={
            "zh": (
                r"(?:记者|記者|通讯员|通訊員|特派员|实习生|摄影师)[: ]?[一-龥]{2,4}(?: ?[,·、] ?[一-龥]{2,4}){0,2} ?"
                r"(?:摄|攝|摄影|攝影|供图|供圖| [图圖])[)]?",
                r"[ /(][一-龥]{2,4} (?:摄|攝|供图|供圖)[)]?",
                r"[.)] ?[一-龥]{2,4} [图圖]",
                r"(?:受访(?:者|单位|对象)|受訪(?:者|單位)|当事人|當事人|警方|校方|主办方|主辦方|网友|網友|[一-龥]{2,8}(?:局|公司|医院|大学|中心|集团))"
                r" ?(?:供图|供圖|提供图片|提供圖片)[)]?",
                r"(?:图片|圖片|照片)由 ?[一-龥]{2,12}(?:提供|拍摄|拍攝)[)]?",
            ),
            "ja": (
                r"(?:[=＝(]|写真[はと])[^.=＝]{0,16}[一-龥]{1,4} ?[一-龥ぁ-んァ-ヶ]{1,4}(?:氏|さん|記者)?(?:撮影|写す)[)]?",
                r"\A[一-龥]{1,4} ?[一-龥ぁ-んァ-ヶ]{1,4}(?:氏|さん|記者| )撮影",
                r"(?:[=＝(]|写真は?|画像は?|\A)[^.=＝,は]{0,16}(?:市|町|村|県|社|協会|大学|組合|庁|署|氏|さん|本人|委員会|館|園)"
                r"提供[)]?",
            ),
            "ko": (
                r"[/(\[<] ?(?:사진|그래픽|자료|이미지) ?[=:] ?[^.()\[\]]{2,40}[)\]>]?",
                r"[.다 ] ?[/(\[] ?[가-힣a-z0-9]{2,16} ?(?:제공|자료사진|캡처|캡쳐)[)\]]?",
                r"(?:사진|화면|영상|자료) ?(?:제공|출처|캡처|갈무리) ?[=:] ?[^.]{2,40}",
            ),
            "vi": (r"[.,-] ?(?:ảnh|hình)(?: minh họa)? ?[:/] ?[^.!?]{2,40}", r"\((?:ảnh|hình)(?: minh họa)? ?:[^()]{2,40}\)"),
            "bg": (r"[.!?)] ?(?:снимка|фото) ?: ?[^.!?]{2,50}",),
            "sr": (r"[.!?)] ?(?:foto|фото) ?: ?[^.!?]{2,50}",),
            "id": (r"[.!?)] ?(?:foto|dok) ?[:.] ?[^.!?]{2,50}", r"\((?:foto\b|dok(?:\.|umentasi\b|\b)|istimewa\b)[^()]{0,40}\)"),
            "hi": (r"\((?:फोटो|फ़ोटो|तस्वीर|फाइल फोटो|सांकेतिक तस्वीर)[^()]{0,40}\)",),
            "bn": (r"(?:।|\)|) ?ছবি ?[:ঃ] ?[^।]{2,40}",),
            "ar": (r"[.!)] ?\(?(?:تصوير|صورة)(?: ?[:/] ?|-)[^.()]{2,40}\)?",),
            "fa": (r"[.!)] ?\(?(?:عکس|عکاس) ?[:/] ?[^.()]{2,40}\)?",),
            "he": (r"[.!)] ?\(?(?:צילום|צילומים) ?[:/] ?[^.()]{2,40}\)?",),
            "el": (r"[.!)] ?[(/]? ?(?:φωτ(?:ο|ό|ογραφία)?(?: αρχείου)?) ?[:/] ?[^.]{2,40}",),
            "th": (r"[(]ภาพ ?[:/จ].{2,40}[)]",),
        },
    ),
    Rule(
        "caption.by_line", "caption",
        why="'Foto di Nome Cognome': the word, 'by' and a name in capitals, and nothing else.",
        match="whole", max_chars=70, full_stop=False, cased=True,
        patterns={
            "any": (
                rf"(?:Foto|Fotos|Fotografia|Fotografía|Photo|Photos|Photographie|Photograph|Fotografie|Bild|Bilder|Immagine"
                rf"|Immagini|Imagem|Imagen|Illustration|Illustrazione|Zdjęcia?) (?:di|de|von|by|par|por|van|af|av|d'|autorstwa)"
                rf" ?(?:{_NAMED})(?: ?[/,|-] ?{_NAMED}){{0,3}}",
            ),
        },
    ),
    Rule(
        "caption.image_syntax", "caption",
        why="A picture as Markdown writes it, alone on its line.",
        match="whole", max_chars=600, cased=True,
        patterns={
            "any": (
                r"\[?!?\[[^\]]{0,300}\]\([^)]{0,280}\.(?:jpe?g|png|webp|gif|svg|avif)[^)]{0,80}\)(?:\]\([^)]{0,300}\))?",
            ),
        },
    ),
    Rule(
        "caption.credit_tail", "caption",
        why=(
            "A line that ends in who took the picture: '| Fot. Anna Gil', "
            "'(Bay News: Jo Roe)', 'ORF/Jo Roe', with names in capitals."
        ),
        match="end", max_chars=300, cased=True, full_stop=False,
        patterns={
            "any": (
                rf"[|–—•] ?(?:[Ff]ot|[Ff]oto|FOTO|[Pp]hotos?|PHOTO|[Bb]ild|[Фф]ото|[Φφ]ωτο)[.:/ ] ?{_CAP}[^|]{{2,60}}",
                rf"[.!?»”\w] ?\({_NAME}(?: ?/ ?|: ){_NAME}\)",
                rf"\b[A-Z]{{2,9}}/ ?(?![A-Z]{{2}}){_CAP}[\w.'’-]+(?: {_CAP}[\w.'’-]+){{1,3}}",
                rf"\b(?:APA|ORF|AFP|EPA|DPA|AP|EFE|ANSA|ANP|TT|NTB|PAP|CTK|ČTK|TASR|STA|LUSA|MTI|KEYSTONE|BELGA|IMAGO|REUTERS)"
                rf"/ ?(?![A-Z]{{2}}){_CAP}[\w.'’-]+",
                r"\. (?:[Фф]ото|[Ff]oto|[Pp]hoto) [^.|]{2,40}",
            ),
        },
        unless=(
            r"\w+'s ?/ ?\w+'s\b",
            r"(?:instructor|teacher|director|author|coach|trainer|lehrer|lehrerin|regie|leitung|dozent|dozentin|profesora?"
            r"|insegnante|regia|realisat(?:eur|rice)|director|directora|docent|nauczyciel)\b ?:",
        ),
    ),
    Rule(
        "caption.taken_for", "caption",
        why="'Jo Roe for The Post', alone beside a caption: who took the picture; but many a headline has a 'for' too.",
        match="whole", max_chars=70, cased=True, full_stop=False, needs=("beside",), probability=0.5,
        patterns={"any": (rf"{_NAME} for (?:[Tt]he )?{_NAME}",)},
    ),
    Rule(
        "caption.taken_for_house", "caption",
        why="'Jo Roe for NPC', beside a caption or its button: who took the picture, for a house that its capitals stand for.",
        match="whole", max_chars=50, cased=True, full_stop=False, needs=("beside", "unmarked"),
        patterns={"any": (rf"{_NAMED} for (?!U[SK]\b|USA\b|EU\b|UN\b)[A-Z]{{2,5}}",)},
    ),
    Rule(
        "caption.toggle", "caption",
        why="The buttons of a caption: hide, toggle, enlarge.",
        max_chars=60,
        patterns={
            "en": (
                r"(?:hide|toggle|show|expand|view) (?:the )?captions?|enlarge (?:this )?image"
                r"|(?:image|photo) (?:caption|credit)s?",
            ),
            "de": (r"bildunterschrift (?:anzeigen|ausblenden)|bild vergrößern",),
            "fr": (r"(?:afficher|masquer) la légende|agrandir l'image",),
            "es": (r"(?:mostrar|ocultar) (?:la )?leyenda|ampliar (?:la )?(?:imagen|foto)",),
            "it": (r"(?:mostra|nascondi) didascalia|ingrandisci l'immagine",),
            "nl": (r"vergroot (?:de )?(?:afbeelding|foto)",),
            "pl": (r"powiększ zdjęcie",),
        },
    ),
    Rule(
        "caption.bracketed", "caption",
        why="A line that ends in who took the picture, in brackets and with the word for it: '(φωτ.: ...)', '(تصوير: ...)'.",
        match="end", max_chars=320, quotable=True,
        patterns={
            "fr": (r"\((?:photos?|crédits?|image|dessin|illustration) ?: ?[^()\[\]]{2,60}\)",),
            "it": (r"\((?:fotografia|credits?|disegno|illustrazione) ?(?:di|:) ?[^()\[\]]{2,60}\)",),
            "es": (r"\((?:fotografía|ilustración|dibujo) ?(?:de|:) ?[^()\[\]]{2,60}\)",),
            "pt": (r"\((?:fotografia|ilustração|créditos?) ?(?:de|:) ?[^()\[\]]{2,60}\)",),
            "de": (r"\((?:grafik|illustration|zeichnung|screenshot|quelle foto) ?(?:von|:|/) ?[^()\[\]]{2,60}\)",),
            "nl": (r"\((?:beeld|illustratie|tekening) ?: ?[^()\[\]]{2,60}\)",),
            "fi": (r"\((?:kuvat?|valokuva|piirros) ?: ?[^()\[\]]{2,60}\)",),
            "sv": (r"\((?:foto|bild|illustration|teckning) ?: ?[^()\[\]]{2,60}\)",),
            "ru": (r"\((?:снимок|иллюстрация|рисунок|кадр) ?: ?[^()\[\]]{2,60}\)",),
            "uk": (r"\((?:світлина|ілюстрація|малюнок|кадр) ?: ?[^()\[\]]{2,60}\)",),
            "el": (r"\((?:φωτ(?:ο|ό|\.|ογραφίες|ογραφία)?|εικόνα|πηγή φωτ\w*) ?: ?[^()\[\]]{2,60}\)",),
            "cs": (r"\((?:foto|zdroj foto|kresba|ilustrace) ?: ?[^()\[\]]{2,60}\)",),
            "tr": (r"\((?:fotoğraf|görsel|çizim)(?:lar)? ?: ?[^()\[\]]{2,60}\)",),
            "bg": (r"\((?:снимк[аи]|фото) ?: ?[^()\[\]]{2,60}\)",),
            "sr": (r"\((?:foto|фото|fotografija) ?: ?[^()\[\]]{2,60}\)",),
            "ar": (r"\((?:تصوير|صورة|الصورة|عدسة|صور|مصدر الصورة) ?[:/-] ?[^()\[\]]{2,60}\)",),
            "fa": (r"\((?:عکس|عکاس|تصویر|منبع عکس) ?[:/-] ?[^()\[\]]{2,60}\)",),
            "ur": (r"\((?:تصویر|فوٹو|تصاویر) ?: ?[^()\[\]]{2,60}\)",),
            "he": (r"\((?:צילומים|צילום|תמונה|איור|קרדיט) ?: ?[^()\[\]]{2,60}\)",),
            "hi": (r"\((?:फोटो|फ़ोटो|तस्वीर|छायाचित्र) ?: ?[^()\[\]]{2,60}\)",),
            "bn": (r"\((?:ছবি|আলোকচিত্র) ?[:ঃ] ?[^()\[\]]{2,60}\)",),
            "ta": (r"\((?:படம்|புகைப்படம்) ?: ?[^()\[\]]{2,60}\)",),
            "th": (r"\((?:ภาพ|ภาพถ่าย|ภาพโดย|เครดิตภาพ) ?: ?[^()\[\]]{2,60}\)",),
        },
    ),
    Rule(
        "caption.for_paper", "caption",
        why=(
            "A line that ends, behind a full sentence, in names alone: the "
            "photographer's and the paper's, with 'for' between them."
        ),
        match="end", max_chars=400, cased=True, full_stop=False, quotable=True,
        patterns={
            "any": (
                rf"(?<=\w\w)[.…»”\"] ?(?:{_CAP}[{_CAP[1:-1]}'’-]+\.? ){{2,4}}(?:FOR|POUR|PARA|PER|FÜR|VOOR|DLA|FÖR|ДЛЯ|ΓΙΑ) "
                rf"(?:(?:THE|LE|LA|EL|IL|LO|DER|DIE|DAS|DE|HET) |L['’]|(?!(?:THE|LE|LA|EL|IL|LO|DER|DIE|DAS|DE|HET) ))"
                rf"(?:[«“\"„] ?{_CAP}|{_CAP}[{_CAP[1:-1]}'’.-]+ {_CAP})[{_CAP[1:-1]}'’.-]*(?: {_CAP}[{_CAP[1:-1]}'’.-]*){{0,3}}"
                rf" ?[»”\"]?",
                rf"(?<=\w\w)[.…»”\"] (?:{_CAP}[\w'’-]+ ){{2,3}}(?:for|pour|para|per|für|voor|dla|för|для) "
                rf"(?:(?:The|Le|La|El|Il|De|Het) [«“\"„]? ?{_CAP}|[«“\"„] ?{_CAP})[\w'’-]+(?: {_CAP}[\w'’-]+){{0,3}} ?[»”\"]?",
            ),
        },
    ),
    Rule(
        "caption.label", "caption",
        why=(
            "'Image caption, The fire broke out after midnight', 'Click image to enlarge', "
            "'Staff photo by ...': labels that say what follows is a picture's."
        ),
        match="whole", max_chars=420,
        patterns={
            "en": (
                r"(?:image|media|video|photo|picture) caption ?[,:] ?.{3,400}",
                r"(?:image|media|video|photo|picture) (?:source|credit|copyright) ?, ?.{2,80}",
                r"(?:staff|file|handout|archive|submitted|contributed|courtesy|supplied|library|stock) "
                r"(?:photos?|images?|pictures?|graphic)(?: illustration)?"
                r"(?: (?:by|courtesy(?: of)?|provided by|from|/|via) .{2,80})?",
                r"(?:click|tap)(?: on)? (?:the |an? |this |any )?(?:image|photo|picture|graphic|chart|map|thumbnail)s?"
                r"(?: above| below)? (?:to|for) (?:enlarge|expand|zoom|view|see|a larger|full)\b.{0,40}",
                r"(?:photo|image|graphic|chart|map|illustration) (?:courtesy|provided|supplied) (?:of|by) .{2,60}",
            ),
        },
    ),
    Rule(
        "caption.from_collection", "caption",
        why=(
            "'The Bull in about 1930. Picture from the Skeffington collection', "
            "'(PRNewsfoto/Altura)': whose picture it is, at the end of its line."
        ),
        match="end", max_chars=320, full_stop=True,
        patterns={
            "en": (
                r"[^.!?]{5,200}\. (?:picture|photo|photograph|image|illustration)s? "
                r"(?:from|supplied by|courtesy of|provided by|reproduced (?:by|with)) [^.!?]{3,80}",
                r"\((?:pr ?newsfoto|business wire|globe ?newswire|cnw group|graphic)[/: ][^()]{2,60}\)",
                r"\((?:family|police|court|school|company|club|council)? ?hand-?out\)",
            ),
            "ko": (r"[/=▲] ?[가-힣]{2,4} (?:선임|전문|인턴|사진)?기자",),
        },
    ),
)
