"""Whose text it is, and who may use it."""

from __future__ import annotations

from pipeline.rules.model import Rule

COPYRIGHT_LINE = Rule(
    "legal.copyright_line", "legal",
    why=(
        "A line that begins with a copyright sign or 'copyright', a year or 'all "
        "rights reserved', claims the page, it does not tell a story."
    ),
    match="start", max_chars=420, sentences=True,
    patterns={
        "any": (
            r"(?:copyright )?(?:©|\(c\)|&copy;|copyright:?) ?(?:©|\(c\)|copyright)? ?(?:by )?<year>"
            r"(?: ?[-–/,] ?(?:<year>|\d\d|present|today|heute))?\b.{0,300}",
            r"<year> ?(?:©|\(c\)) ?.{0,160}",
            r"(?:©|\(c\)) (?:copyright )?[\w].{0,160}(?:<year>|all rights|rights reserved|alle rechte|tous droits"
            r"|todos los derechos|tutti i diritti|todos os direitos|wszelkie prawa|все права|усі права)",
            r"(?:©|®) ?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
            r"|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены"
            r"|усі права захищені|всі права захищені)\b.{0,160}",
        ),
        "en": (
            r"(?:copyright|©|<)[^.]{0,160}(?:all rights reserved|may not be (?:published|reproduced|copied|used|republished)"
            r")\b.{0,240}",
            r"all (?:other )?rights reserved\b.{0,200}",
            r"(?:this|the) (?:material|article|content|story|document|information|website|site|work|post)\b[^.]{0,60}"
            r"(?:may not be (?:published|reproduced|copied|used|republished|redistributed|distributed|reprinted)"
            r"|is (?:copyright|protected by copyright|subject to copyright))\b.{0,300}",
            r"(?:no (?:part|portion|content) of (?:this|the|our)\b[^.]{0,80}may be"
            r"|any (?:use|copying|reproduction|republication)\b[^.]{0,120}"
            r"(?:prohibited|permission|forbidden|without|requires)"
            r"|reproduction\b[^.]{0,120}(?:prohibited|permission|forbidden|without)"
            r"|unauthori[sz]ed (?:use|reproduction|distribution|duplication|making of copies|copying)"
            r"|(?:republication|reprinting|redistribution|reuse|copying|use) (?:of|or)\b[^.]{0,120}"
            r"(?:prohibited|only with|permission|forbidden|without))\b.{0,300}",
            r"unless otherwise (?:indicated|noted|stated),? (?:copyright|all (?:content|material|text|images))\b.{0,400}",
            r"(?:when|if|while|in case of) (?:referencing|quoting|citing|reprinting|republishing|using|copying|reusing)\b"
            r"[^.]{0,80}(?:materials?|content|articles?|site|information|stories)\b[^.]{0,200}"
            r"(?:link|hyperlink|permission|reference|required|mandatory|extract|credit|attribut\w+)\b.{0,400}",
            r"(?:to|for permission to) (?:reprint|republish|reproduce|license|reuse)\b[^.]{0,120}"
            r"(?:permission|contact|e-?mail|click|please|licens\w+)\b.{0,200}",
            r"(?:the )?copyrights?(?: and credits?)? (?:go(?:es)? to|belongs? to|(?:is )?held by|remains with"
            r"|of (?:this|the)|in the content|owned by)\b.{0,240}",
            r"(?:licensed under|this work is licensed|published under|available under|released under"
            r"|this (?:article|story|work|content) is (?:licensed|published|available|republished) under)\b[^.]{0,40}"
            r"(?:a |the )?(?:creative commons|cc[ -]by|cc0|gpl|mit license)\b.{0,160}",
            r"\(?(?:cc[ -]by(?:[ -](?:sa|nc|nd)){0,2}|creative commons)[\w .-]{0,40}\)?\Z",
            r"registered (?:in (?:england|ireland|scotland)|office|company|charity)\b.{0,240}",
            r"(?:a )?division of <site>[^.]{0,60}all rights.{0,60}",
            r"[^.]{2,80} (?:is|are) (?:a )?registered trademarks?(?: of| ®)\b.{0,160}",
        ),
        "de": (
            r"(?:alle rechte vorbehalten|rechte am artikel|rechteinhaber)\b.{0,160}",
            r"(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung"
            r"|übernahme (?:von |dieser |des |der |nur |auch |ohne )*"
            r"(?:texte?\w*|inhalte?\w*|artikels?|beitr\w+|auszugsweise|genehmigung|zustimmung)|die vervielfältigung"
            r"|jede (?:verwertung|nutzung|vervielfältigung))\b[^.]{0,120}(?:genehmigung|verboten|untersagt|gestattet|nur mit"
            r"|zustimmung|quellenangabe)\b.{0,160}",
            r"(?:dieser (?:artikel|text|beitrag)|dieses werk|der (?:text|artikel)) (?:steht|ist|unterliegt|wurde)\b"
            r"[^.]{0,40}(?:lizenz\w*|creative commons|urheberrecht\w*|geschützt)\b.{0,160}",
            r"© (?:[\w./| -]{2,60})(?:- rechte am artikel.{0,60})?\Z",
        ),
        "fr": (
            r"tous droits (?:réservés|de reproduction)\b.{0,200}",
            r"(?:toute )?(?:(?:reproduction|rediffusion|republication)(?: (?:totale|partielle|même))*"
            r"|utilisation(?: (?:totale|partielle|même|commerciale))+"
            r"|utilisation d(?:e|es|u) (?:ces?|cet|nos|ses|contenus?|textes?|articles?|images?|photos?))\b[^.]{0,120}"
            r"(?:interdite?|autorisation|sans (?:l'|son|l’)?accord|est soumise)\b.{0,200}",
            r"(?:ces (?:informations|contenus)|cet article|ce contenu) (?:est|sont) (?:protégée?s?|sous licence)\b.{0,160}",
        ),
        "es": (
            r"(?:todos los )?derechos reservados\b.{0,200}",
            r"(?:queda )?(?:totalmente )?(?:prohibida?|se prohíbe|está prohibida)\b[^.]{0,60}"
            r"(?:reproducción|copia|difusión|distribución)\b"
            r"(?! de (?!(?:est|nuestr|los? (?:contenido|texto|artículo|presente)"
            r"|las? (?:presente|noticia|información|nota|imágen|fotos)|tod))).{0,200}",
            r"(?:la )?(?:reproducción|copia|uso|utilización)(?: (?:total|parcial|o|y))*\b"
            r"(?! de (?!(?:est|nuestr|los? (?:contenido|texto|artículo|presente)"
            r"|las? (?:presente|noticia|información|nota|imágen|fotos)|tod)))[^.]{0,120}"
            r"(?:prohibid[oa]|autorización|sin permiso|citando)\b.{0,200}",
            r"(?:se )?(?:autoriza|permite) (?:la|su) (?:reproducción|difusión|republicación)\b.{0,160}",
        ),
        "it": (
            r"(?:©? ?riproduzione (?:riservata|vietata|consentita)|tutti i diritti (?:sono )?riservati|diritti riservati)\b"
            r".{0,160}",
            r"(?:è vietata|vietata) (?:la|ogni|qualsiasi) (?:riproduzione|copia|utilizzazione)\b.{0,160}",
            r"(?:questo|quest'opera|l'articolo|contenuto)[^.]{0,40}(?:distribuit\w|pubblicat\w|con) [^.]{0,20}licenza "
            r"(?:creative commons|cc)\b.{0,120}",
        ),
        "pt": (
            r"(?:todos os )?direitos reservados\b.{0,200}",
            r"(?:é |fica )?(?:expressamente )?(?:proibida|proibido|vedada) (?:a|o|qualquer|sua)\b[^.]{0,60}"
            r"(?:(?:reprodução|cópia)\b(?! d[eoa]s? (?!(?:est|noss|conteúdo|texto|matéria|material|reportage|notícia|foto"
            r"|image|tod)))|(?:uso|utilização) (?:dest|des[st]|do (?:conteúdo|material|texto)|da (?:matéria|reportagem)"
            r"|total|parcial|comercial)\w*).{0,200}",
            r"(?:a )?(?:reprodução|republicação|cópia)(?: (?:total|parcial|ou))*\b"
            r"(?! d[eoa]s? (?!(?:est|noss|conteúdo|texto|matéria|material|reportage|notícia|foto|image|tod|artig)))"
            r"[^.]{0,120}(?:proibida|autorização|permitida|citad[ao]|desde que)\b.{0,200}",
        ),
        "nl": (
            r"(?:alle )?(?:auteurs)?rechten (?:voorbehouden|voorbehoud)\b(?! aan).{0,160}",
            r"(?:niets uit deze uitgave|overname(?! van (?:de|het|een)\b)|verveelvoudiging"
            r"|gebruik van (?:tekst(?! en beeld)|artikelen|content))\b[^.]{0,120}"
            r"(?:toestemming|verboden|verveelvoudigd|niet toegestaan|voorbehouden)\b.{0,160}",
            r"auteursrecht\b(?! (?:op|geldt|bestaat|in|voor|van)\b).{0,60}\Z",
        ),
        "pl": (
            r"wszelkie prawa (?:są )?(?:zastrzeżone|autorskie(?! (?:do|wobec) (?:pios|ksi|film|powie|podr|utwor|muz|obraz))"
            r")\b.{0,200}",
            r"(?=.{0,200}(?:materiał|tekst|artyku|treśc|zdjęć|fotograf|serwis|portal|publikac|informac|stron|wydawc|redakc"
            r"|utwor|części|całości|autor))(?:kopiowanie|przedruk|rozpowszechnianie|powielanie|dalsze rozpowszechnianie"
            r"|wykorzystywanie)\b[^.]{0,140}(?:zabronion\w+|zgod\w+|zakaz\w+|wymaga|tylko)\b.{0,200}",
            r"prawa autorskie(?: (?:zastrzeżone|do (?:treści|tekstów|materiałów|serwisu|artykułu)"
            r"(?! (?:podr|pios|ksi|film|listó|ustaw))|należą|©)|:|,| ?\Z)(?:\b|(?=\W)|\Z).{0,120}\Z",
        ),
        "ru": (
            r"все права (?:защищены|охраняются|на (?:\w+ ){0,3}(?:материал|текст|публикац|контент|фото|стать|информац|издел"
            r"|сайт|дизайн|размещ|опубликов)\w*)\b.{0,200}",
            r"(?=.{0,200}(?:материал|текст|стат[ьеи]|сайт|публикац|новост|информац|контент|издани|редакц|правообладат|фото"
            r"|изображен|источник|гиперссыл|портал))(?:при (?:использовании|перепечатке|цитировании|копировании"
            r"|републикации)|использование|перепечатка|копирование|воспроизведение|любое использование)\b[^.]{0,160}"
            r"(?:ссылк\w+|гиперссылк\w+|разрешени\w+|запрещен\w*|согласи\w+)\b.{0,300}",
        ),
        "uk": (
            r"(?:усі|всі) права (?:захищено|захищені|застережено"
            r"|на (?:\w+ ){0,3}(?:матеріал|текст|публікац|контент|фото|статт|інформац|сайт|дизайн|розміщ|опубліков)\w*)\b"
            r".{0,200}",
            r"(?=.{0,200}(?:матеріал|текст|статт|сайт|публікац|новин|інформац|контент|видан|редакц|правовласник|фото"
            r"|зображен|джерел|гіперпосил|портал))(?:при|у разі|за умови|під час) "
            r"(?:використанн\w+|передруку?|цитуванн\w+|копіюванн\w+|републікації)\b[^.]{0,160}"
            r"(?:посиланн\w+|гіперпосиланн\w+|дозвол\w+)\b.{0,300}",
            r"(?=.{0,200}(?:матеріал|текст|статт|сайт|публікац|новин|інформац|контент|видан|редакц|правовласник|фото"
            r"|зображен|джерел|гіперпосил|портал))(?:використання|передрук|копіювання|відтворення|будь-яке використання)\b"
            r"[^.]{0,160}(?:посиланн\w+|гіперпосиланн\w+|дозвол\w+|заборонен\w*)\b.{0,300}",
        ),
        "sv": (r"(?:alla rättigheter (?:förbehålls|reserverade)|eftertryck förbjudet|materialet är skyddat)\b.{0,120}",),
        "da": (r"(?:alle rettigheder forbeholdes|ophavsret|artiklen er beskyttet|materialet er ophavsretligt)\b.{0,120}",),
        "no": (
            r"(?:alle rettigheter (?:forbeholdt|reservert)|opphavsrett|materialet er vernet|vi arbeider etter"
            r"|vær varsom-plakaten)\b.{0,120}",
            r"den som mener seg rammet av urettmessig",
        ),
        "fi": (r"kaikki oikeudet pidätetään\b.{0,80}",),
        "cs": (
            r"(?:všechna práva vyhrazena|(?=.{0,200}(?:obsah|člán|text|materiál|fotograf|zpráv|informac|server|web|portál"
            r"|stránk|vydavatel|redakc|autor|čtk|písemn))(?:publikování|šíření|přetisk|kopírování)\b[^.]{0,100}"
            r"(?:zakázáno|souhlas\w*|zapovězeno))\b.{0,120}",
        ),
        "hu": (
            r"minden jog fenntartva\b.{0,120}|(?:az oldalon|a cikk)[^.]{0,60}szerzői jog\w*(?! (?:pert|vit|sért))"
            r"(?=[^.]{0,80}(?:véd|fenntart|\báll|tilos|engedély)).{0,80}",
        ),
        "ro": (
            r"toate drepturile (?:sunt )?rezervate\b.{0,120}"
            r"|(?:reproducerea|preluarea)(?=[^.]{0,140}(?:articol|text|conținut|inform|material|știr|foto|imagin|site|surs"
            r"|citar|link|semne|publicat))[^.]{0,100}(?:interzisă|permisiun\w+|limita|acord\w*)\b.{0,120}",
        ),
        "tr": (
            r"(?:tüm|her) hakk?[ıi]?(?:lar[ıi])? sakl[ıi]d[ıi]r\b.{0,120}"
            r"|[^.]{0,40}izinsiz (?:kopyalan|alınt|kullanıl|yayınlan)\w*"
            r"(?:amaz|emez|yapılamaz| yasak|(?:ması|mak)\w* (?:yasak|suç|kesinlikle|halinde|durumunda))\w*.{0,80}",
        ),
        "el": (
            r"(?:με )?(?:την )?επιφύλαξη (?:παντός |κάθε )?(?:νόμιμου )?δικαι\w+"
            r"|(?:απαγορεύεται|επιτρέπεται) η (?:αναπαραγωγή"
            r"(?=[^.;]{0,160}(?:κειμ|περιεχομ|άρθρ|υλικ|ιστ[οό]|site|πηγ|δημοσίευ|ολική|μέρους))|αναδημοσίευση)\b.{0,160}",
        ),
        "ar": (
            r"(?:جميع|كافة|كل) الحقوق محفوظة\b(?! (?:في ال(?:دستور|قانون|عقد|اتفاق)|بموجب الدستور)).{0,120}"
            r"|حقوق (?:النشر|الطبع)\b(?=(?: و?ا?ل?(?:النشر|الطبع|التوزيع|التاليف))*"
            r"(?:\W*\Z| ?[:©(]| \S{0,12} ?(?:محفوظ|©|(?:19|20)\d\d|\(c\))"
            r"| ل(?:صحيفة|موقع|شبكة|وكالة|قناة|مؤسسة|شركة|جريدة|مجلة)))(?! (?:التي|الذي|كتاب|روا|قصيد|اغني|فيلم)).{0,100}",
        ),
        "he": (
            r"©? ?כל הזכויות שמורות.{0,80}",
            r"כל הזכויות שמורות.{0,100}|אין (?:להעתיק|לעשות שימוש)"
            r"(?=.{0,60}(?:תוכן|תכנים|כתב|טקסט|תמונ|צילומ|חומר|אתר|מידע|אישור|רשות|יוצרים|מסחרי)).{0,100}",
        ),
        "hi": (r"(?:सर्वाधिकार सुरक्षित|कॉपीराइट ©).{0,80}",),
        "zh": (
            r"(?:版权(?:所有|声明|归)|版權(?:所有|聲明|歸)|著作權所有|未[经經](?:[许許]可|授[权權]|允[许許]|[书書]面)"
            r"(?![转轉]?[载載]?[他她其某].{0,12}的)(?=.*(?:[转轉]载|[转轉]載|[转轉][贴貼]|[复複]制|[复複]製|摘[编編]|翻印"
            r"|[镜鏡]像|抄[袭襲]|本[网網站报報刊文]|版[权權]|[内內]容|作品))|转载(?:请注明|须|需)|轉載(?:請註明|須|需)"
            r"|本文(?:版权|為|系|为).{0,16}(?:原创|原創|所有|独家)|不得转载(?!的)|严禁转载|禁止(?:转载|轉載)).{0,100}",
        ),
        "ja": (
            r"(?:copyright|©|\(c\)).{0,60}(?:無断|不許|禁).{0,40}",
            r"©[^.]{2,40}\Z",
            r"(?:無断(?:転載|複製|使用|引用)(?!(?:を|に)(?:めぐ|巡|関|よ|つい|対)|の(?:疑|問題|被害|裁判)|され|した|して)"
            r"|著作権は|転載を禁).{0,80}|.{0,30}無断転載(?:を)?(?:禁じ|禁止|は).{0,40}",
        ),
        "ko": (
            r"저작권자 ?(?:©|\(c\)|:).{0,80}",
            r"(?:<|\[)?(?:저작권자|copyrights?|ⓒ|©).{0,80}(?:무단 ?(?:전재|복제|배포)|재배포|all rights reserved).{0,60}"
            r"|무단 ?(?:전재|복제|배포)(?!\S? (?:금지한|막은)).{0,60}|세상을 보는 .{0,40}copyright.{0,60}",
        ),
        "th": (
            r"(?:สงวนลิขสิทธิ์|ห้าม(?:ทำซ้ำ|คัดลอก|เผยแพร่|ดัดแปลง)(?!อาคาร|ที่ดิน|รถ|ปืน|พื้นที่|ภาพเด็ก)).{0,80}"
            r"(?:อนุญาต|พ\.ร\.บ|ลิขสิทธิ์).{0,40}",
            r"สงวนลิขสิทธิ์(?!ลาย|เพลง|พันธุ์|ตัวละคร).{0,80}",
        ),
        "fa": (
            r"(?!.*(?:قانون(?! کپی)|آئین|زنان|شهروند|کودک|کارگر|بشر))(?:تمام|تمامی|کلیه|همه)"
            r"\S{0,3} ?حقوق\b[^.]{0,80}محفوظ\b.{0,40}",
            r"(?:استفاده|بازنشر|نقل|انتشار) (?:از )?(?:مطالب|مطلب|اخبار|این خبر)\b[^.]{0,60}"
            r"(?:ذکر منبع|با ذکر|بلامانع|(?:بدون|سایت|پایگاه|اجازه|خبرگزاری)[^.]{0,40}ممنوع)\b.{0,40}",
        ),
        "ur": (r"(?!.*(?:آئین|قانون|شہری|خواتین|اقلیت|عوام|مزدور))(?:جملہ|تمام) حقوق\b[^.۔]{0,60}محفوظ\b.{0,40}",),
        "bn": (
            r"সর্বস্বত্ব[^।]{0,40}(?:সংরক্ষিত|সংরক্ষণ).{0,60}",
            r"(?!.*(?:ব্যক্তিগত|আইনে|আদালত|পুলিশ))(?:অনুমতি ছা.{1,2}া|বিনা অনুমতিতে|পূর্বানুমতি ছা.{1,2}া)[^।]{0,40}"
            r"(?:লেখা|ছবি|ভিডিও|কনটেন্ট|সংবাদ|তথ্য)[^।]{0,60}(?:ব্যবহার|প্রকাশ|প্রচার)[^।]{0,30}"
            r"(?:বেআইনি|নিষিদ্ধ|দণ্ডনী.{1,2}|অপরাধ).{0,20}",
        ),
        "ta": (r"அனைத்து (?:உரிமைகளும்|காப்புரிமை\S*)[^.]{0,50}(?:பாதுகாக்கப்பட்ட\S*|உடையது|உரியது).{0,20}",),
        "vi": (
            r"bản quyền thuộc(?: về)? (?!.*\b(?:gia đình|từ năm|con gái|con trai|nhạc sĩ|họa sĩ)\b)[^.,]{2,80}\Z"
            r"|[®©] ?[^.,]{2,60} giữ bản quyền\b.{0,60}",
            r"(?:nghiêm )?cấm sao chép\b(?! (?:đề|bài thi|bài làm|chìa|luận)).{0,120}",
            r"(?:không (?:được )?sao chép(?! bài (?:của bạn|của nhau|tập))|ghi rõ nguồn(?! gốc)"
            r"|vui lòng ghi (?:rõ )?nguồn)\b.{0,120}",
        ),
        "id": (
            r"hak cipta (?:©|dilindungi|\(c\)).{0,100}",
            r"(?!.*\b(?:museum|korban|pasien|kotak|tersangka)\b)dilarang (?:keras )?"
            r"(?:mengutip|menyalin|memperbanyak|mengambil|menyebarluaskan|mereproduksi)\b"
            r"(?=.*(?:artikel|konten|berita|isi|foto|tulisan|materi|situs|media|redaksi|crawling))[^.]{0,140}"
            r"(?:izin|artikel|konten|berita)\b.{0,80}",
        ),
        "bg": (
            r"всички права(?: са)? запазени\b.{0,120}",
            r"(?:използването|препечатването|копирането|възпроизвеждането|препубликуването)(?: \w+){0,5} "
            r"(?:материал|съдържани|текст|стати|публикаци)\w*\b[^.]{0,100}"
            r"(?:забранено|забранява|разрешение|съгласие|цитиране|хипервръзка)\b.{0,120}",
        ),
        "sr": (
            r"sva prava(?: su)? (?:zadržana|pridržana)\b.{0,100}",
            r"сва права(?: су)? задржана\b.{0,100}",
            r"(?:preuzimanje|prenošenje|kopiranje)(?: \w+){0,4} (?:tekst|sadržaj|član|vest|fotografij)\w*\b[^.]{0,80}"
            r"(?:dozvol\w+|zabranjeno|izvora?|link\w*)\b.{0,80}",
        ),
    },
    unless=(
        r"rights reserved\W{1,3}(?:but|yet|so|what|(?:one|two|three|four) words?|these|those|that is"
        r"|it (?:is|was|says?|said|means?)|the (?:phrase|words?|sign|line)|which)\b",
        r"\bcopyright (?:belongs to (?:who\w*|the person|you)|law|lasts|expires|protects|is (?:not )?a)\b",
        r"creative commons (?:in|for|explained|is|has|was)\b",
    ),
)

REUSE = Rule(
    "legal.reuse", "legal",
    why="Who may use the text and how: rights, source and permission in one line, said of this text.",
    match="start", max_chars=320, sentences=True, where="edge",
    patterns={
        "tr": (
            r"(?:bu |tüm )?(?:haber\w*|site\w*|içeri\w*|yazı\w*|metn\w*)[^.]{0,40}(?:tüm|her|bütün) "
            r"(?:\w+ )?hak\w*[^.]{0,20}(?:saklıdır|aittir)\b.{0,160}",
            r"(?:kaynak (?:gösterilmeden|belirtilmeden)|izinsiz|izin alınmadan)[^.]{0,100}"
            r"(?:kullanılamaz|kopyalanamaz|yayınlanamaz|yayımlanamaz|alıntılanamaz|çoğaltılamaz)\b.{0,60}",
        ),
        "ja": (r".{0,30}(?:無断|許可なく|許諾なく).{0,20}(?:禁じ|禁止|お断り|ご遠慮).{0,20}",),
        "any": (
            r"© ?(?:dpa|afp|apa|ansa|efe|pap|lusa|belga|sda|epd|kna|sid|ntb|tt|ritzau|agerpres|mti|čtk)(?:-[\w-]{2,16})?"
            r"(?:, ?\w{2,10}:[\d:/.-]{4,40}|/\w+|,? <year>.{0,40})*",
        ),
    },
)

PROTECTED_TEXT = Rule(
    "legal.protected_text", "legal",
    why="'Protected by copyright - all rights reserved': of this text, in one line at its foot.",
    match="start", max_chars=340, where="edge",
    patterns={
        "pl": (
            r"(?:materiał|artykuł|tekst|treść|utwór)\w* (?:jest )?(?:chronion\w+|objęt\w+) praw\w+ autorski\w+\b.{0,240}",
            r"(?:jeżeli|jeśli) (?:chcesz|chcą państwo)[^.]{0,30} przedrukowa\w+\b.{0,120}",
        ),
        "cs": (r"(?:text|článek|obsah) je chráněn\w* autorsk\w+\b.{0,160}",),
        "uk": (
            r"(?=.{0,200}(?:матеріал|текст|статт|сайт|публікац|новин|інформац|контент|видан|редакц|правовласник|фото"
            r"|зображен|джерел|гіперпосил|портал))(?:передрук|копіювання|використання|відтворення)\b[^.]{0,60}"
            r"(?:дозволено|можлив\w+|лише|тільки|заборонено)\b.{0,160}",
        ),
        "ru": (
            r"при (?:полном|частичном|любом)[^.]{0,60} использовани\w+\b.{0,240}",
            r"(?=.{0,200}(?:материал|текст|стат[ьеи]|сайт|публикац|новост|информац|контент|издани|редакц|правообладат|фото"
            r"|изображен|источник|гиперссыл|портал))(?:перепечатка|копирование|использование)\b[^.]{0,60}"
            r"(?:разреш\w+|возможн\w+|только|запрещ\w+)\b.{0,160}",
        ),
        "ko": (r".{0,20}(?:무단 ?전재|재배포|무단 ?복제).{0,20}(?:금지(?!한)|불허).{0,10}",),
        "ja": (r"(?:無断|記事の無断).{0,16}(?:転載|複製|引用|利用).{0,12}(?:禁|お断).{0,8}",),
        "ar": (r"(?:جميع الحقوق محفوظة|حقوق النشر محفوظة)\b.{0,80}",),
        "tr": (r"(?:kaynak gösterilmeden|izinsiz)[^.]{0,40}(?:yayınlanamaz|kullanılamaz|kopyalanamaz)\b.{0,80}",),
        "el": (
            r"(?:απαγορεύεται η (?:\S+ )?(?:αναδημοσίευση"
            r"|(?:αναπαραγωγή|αντιγραφή)(?=\W*\Z|[^.;]{0,160}(?:κειμ|περιεχομ|άρθρ|υλικ|ιστ[οό]|site|πηγ|δημοσίευ|ολική"
            r"|μέρους))|χρήση του (?:περιεχομένου|υλικού|κειμένου))|με επιφύλαξη παντός)\b.{0,160}",
        ),
        "en": (r"(?:the )?information on this (?:site|website|page) (?:has been|is)\b.{0,300}",),
        "sv": (r"så här jobbar [\w-]{2,30} med journalistik\b.{0,160}",),
    },
)

PUBLISHER_LINE = Rule(
    "legal.publisher_line", "legal",
    why="Who answers for the paper, how its texts may be run elsewhere: imprint lines of more languages.",
    match="start", max_chars=180, where="tail",
    patterns={
        "sv": (r"(?:publicerat och )?ansvarig utgivare\b.{0,100}",),
        "no": (r"(?:ansvarlig|sjef)redaktør ?:.{0,100}",),
        "da": (r"ansvarshavende (?:chef)?redaktør\b.{0,100}",),
        "pt": (r"republique (?:nossos|nossas|este|esta|os nossos)\b.{0,120}",),
        "es": (
            r"(?:republica|publica) (?:nuestr\w+|este|esta)\b[^.]{0,60}(?:gratis|gratuitamente|libremente|licencia)\b.{0,80}",
        ),
        "fr": (r"(?:republier|reprendre) (?:cet article|nos articles)\b.{0,100}",),
        "fi": (r"päätoimittaja ?:.{0,80}",),
        "de": (r"(?:verantwortlich (?:im sinne|für den inhalt)|v\.i\.s\.d\.p)\b.{0,120}",),
        "en": (r"disclosures? (?:&|and) polic\w+ ?:.{0,160}",),
    },
)
