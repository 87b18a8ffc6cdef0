"""Copyright lines, terms of reuse and disclaimers."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
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
    ),
    Rule(
        "legal.not_our_text", "legal",
        why="A site that runs other people's news says that it had no part in it.",
        match="part", max_chars=900,
        patterns={
            "en": (
                r"(?:is|are|was|were) not (?:involved|responsible|affiliated|liable)[^.]{0,40} (?:in|for|with|of) (?:the )?"
                r"(?:creation of )?(?:(?:this|the content of|the accuracy of|these)\b[^.]{0,60}"
                r"(?:article|content|story|news|material|information|press release|views|opinions|comments|external|post)"
                r"|its (?:contents?|accuracy)\b|any (?:of the )?(?:content|information|views|opinions|material|errors)\b"
                r"[^.]{0,60}\b(?:here|herein|above|this|expressed|provided|contained))",
                r"(?:it is|article is|content is|news is|this is|story is) (?:taken|sourced|syndicated|published|auto-generated"
                r"|aggregated|generated|republished)(?: automatically| directly)? from (?:our |a |an |the )?"
                r"(?:partners?|news agenc\w+|syndicated (?:feed|source)|wire|rss|third[- ]part\w+)",
                r"(?:copyright and credit|credits? and copyrights?) go(?:es)? to",
                r"(?:has|have) not been edited by (?:the |our )?(?:<site> )?(?:staff|editors?|team)",
                r"(?:except for the headline|barring the headline),? this (?:story|article) has not been edited",
                r"this (?:story|article|report|content|news) (?:is|has been|was)(?: automatically| auto)?[- ]?"
                r"(?:published|generated|created|sourced) (?:from|by|via)[^.]{0,60}"
                r"(?:syndicated|agency|automated|feed|wire|without any|third[- ]party|press release)",
            ),
            "ru": (r"(?:редакция|администрация сайта) (?:не несёт ответственности|может не разделять|не отвечает за)\b",),
            "uk": (r"(?:редакція|адміністрація сайту) (?:не несе відповідальності|може не поділяти|не відповідає за)\b",),
            "pl": (r"redakcja nie (?:ponosi|odpowiada) (?:odpowiedzialności )?za",),
        },
    ),
    Rule(
        "legal.own_opinion", "legal",
        why="'This is a debate piece, and the opinion is the writer's own', in Nordic papers, and what they ask for below it.",
        match="start", max_chars=300,
        patterns={
            "da": (
                r"(?:dette|artiklen|indlægget|teksten|kommentaren)\b[^.]{0,60}\b(?:er )?(?:alene )?(?:et )?udtryk for "
                r"(?:skribentens|forfatterens|afsenderens|klummeskribentens) egen? (?:holdning|mening)\w*.{0,80}",
            ),
            "no": (
                r"(?:dette (?:er|innlegget)|innlegget|teksten|kommentaren|kronikken)\b[^.]{0,60}\b"
                r"(?:uttrykk(?:er)? for |står for )?(?:skribentens|forfatterens|innsenderens|kronikørens) egne? "
                r"(?:holdning|mening|regning)\w*.{0,80}",
            ),
            "sv": (
                r"(?:detta|det här) är en? (?:opinionstext|debattartikel|debattinlägg|insändare|gästkrönika|krönika|ledar\w*)\b"
                r".{0,80}\begna?\b.{0,40}",
                r"(?:de )?åsikter(?:na)?\b[^.]{0,60}(?:skribent\w+|författar\w+) egna?\b.{0,60}",
            ),
            "fi": (r"(?:kirjoitus|tämä|mielipidekirjoitus)\b[^.]{0,60}\b(?:kirjoittajan|kirjoittajien) oma\w* .{0,60}",),
        },
    ),
    Rule(
        "legal.disclaimer", "legal",
        why="A disclaimer, said of the article or the site from outside the story.",
        match="start", max_chars=1100,
        patterns={
            "en": (
                r"(?:the |any |all )?(?:views|opinions|statements|thoughts|comments)"
                r"(?:,? (?:and|or|/)? ?(?:views|opinions|thoughts|positions|ideas))*(?: and content)? "
                r"(?:expressed|presented|given|stated|contained|represented|voiced|here|in this)\b[^.]{0,120}"
                r"(?:are|do not|belong|represent|reflect|remain|is|solely)\b.{0,300}",
                r"(?:general |medical |legal |affiliate |financial |important |risk |editorial |press release |investment )?"
                r"disclaimers?(?:\Z| ?[:|-] ?\S.{0,1000})",
                r"(?:important |affiliate |full |advertising |advertiser )?disclosures?(?:\Z| ?[:|-] ?\S.{0,1000})",
                r"(?:this|the) (?:article|post|content|information|material|website|site|blog(?: post)?|page|report|publication"
                r"|newsletter|document)\b[^.]{0,160}(?:is (?:provided |intended |meant |offered )?(?:for|solely|only|purely) "
                r"(?:general |educational |informational |information |entertainment )"
                r"|(?:does|do|is|are|should) not (?:constitute|intended|provide|be (?:construed|considered|taken|used)"
                r"|a substitute|meant|necessarily|represent|reflect|legal|medical|financial|investment))\b.{0,700}",
                r"(?:nothing (?:in|on) this|the information (?:provided|contained|presented|on this|in this)"
                r"|information (?:provided|contained|on this))\b[^.]{0,120}(?:advice|informational purposes|educational purposes"
                r"|substitute|general (?:information|guidance)|accura\w+|not)\b.{0,600}",
                r"(?:this is a |this )?(?:opinion|guest|sponsored|paid|contributed|commentary|op-ed) "
                r"(?:column|piece|post|article|content)?\b[^.]{0,60}(?:do(?:es)? not (?:necessarily )?(?:reflect|represent)"
                r"|author's own|are those of|is that of)\b.{0,200}",
                r"(?:the )?(?:author|writer|columnist)(?:'s)? (?:views|opinions)? ?(?:are|is|has|holds|owns|may|does|did not)\b"
                r"[^.]{0,80}(?:own|personal|not necessarily|disclos\w+|position in|no position|interest\w*|conflict)\b.{0,240}",
                r"(?:<site>|we) (?:assumes?|accepts?|takes?|makes?|bears?) no "
                r"(?:responsibility|liability|representation|warrant\w+)\b.{0,300}",
                r"(?:always |please |you should )+(?:consult|seek the advice of|speak with|talk to|check with) (?:with )?"
                r"(?:your|a|an) (?:\w+ )?(?:doctor|physician|attorney|lawyer|financial adviso\w+|professional"
                r"|health ?care provider)\b.{0,120}\Z",
                r"(?:terms and conditions|terms|restrictions|conditions|offer|prices?) (?:may )?(?:apply|subject to|valid)\b"
                r".{0,200}\Z",
                r"(?:see|read) (?:our |the )?(?:full )?(?:disclaimer|disclosure|terms)\b.{0,60}\Z",
            ),
            "de": (
                r"(?:disclaimer|haftungsausschluss|transparenzhinweis|hinweis der redaktion|rechtlicher hinweis|risikohinweis"
                r"|anmerkung der redaktion)(?:\Z| ?[:|-] ?\S.{0,700})",
                r"(?:gastkommentare|gastbeiträge|leserkommentare|namentlich gekennzeichnete"
                r"|die (?:hier )?(?:geäußerten?|geäusserten?|vertretenen?|dargestellten?) (?:meinung|ansicht|auffassung)\w*"
                r"|(?:dieser|der) (?:gast)?(?:beitrag|kommentar|text) (?:gibt|spiegelt))\b[^.]{0,160}"
                r"(?:meinung|ansicht|redaktion|auffassung|wieder)\b.{0,160}",
                r"(?:dieser (?:artikel|text|beitrag)|diese (?:meldung|inhalte)) (?:dient|ersetzt|stellt|wurde|ist)\b[^.]{0,120}"
                r"(?:allgemeinen information|keine? (?:anlage|rechts|ärztliche|medizinische)\w*|beratung|automatisiert"
                r"|nicht (?:redaktionell|bearbeitet))\b.{0,200}",
            ),
            "fr": (
                r"(?:avertissement|clause de non-responsabilité|note de la rédaction|mentions légales|ndlr)"
                r"(?:\Z| ?[:|-] ?(?!\d{1,2}(?:[.,]\d)? ?(?:/|sur) ?\d)\S.{0,500})",
                r"(?:les (?:opinions|propos|points de vue|analyses|avis)|cette tribune|ce texte|cet article)\b[^.]{0,120}"
                r"(?:n'engage\w*|ne reflète\w*|propres? à|exprimé\w* (?:ici|dans)|ne constitue\w*)\b.{0,240}",
            ),
            "es": (
                r"(?:aviso(?: legal)?|descargo de responsabilidad|nota de la redacción|nota del editor"
                r"|exención de responsabilidad|disclaimer)(?:\Z| ?[:|-] ?\S.{0,500})",
                r"(?:las opiniones|los (?:comentarios|artículos|textos)|este (?:artículo|contenido|texto)|el contenido)\b"
                r"[^.]{0,140}(?:(?:(?:exclusiva|única|entera|sola|plena|de) )+responsabilidad"
                r"|responsabilidad (?:exclusiva|única|de (?:sus|su|los|el|quien))"
                r"|no (?:necesariamente )?(?:refleja\w*|representa\w*|constituye\w*)|(?:son|es) (?:de )?exclusiva)\b.{0,240}",
            ),
            "it": (
                r"(?:disclaimer|avvertenza|nota della redazione|avviso)(?:\Z| ?[:|-] ?\S.{0,500})",
                r"(?:le opinioni|questo articolo|i contenuti|le informazioni)\b[^.]{0,140}"
                r"(?:non (?:rispecchiano|riflettono|rappresentano|costituiscono|sostituiscono)"
                r"|sono (?:esclusivamente|strettamente|puramente)? ?personali"
                r"|esclusivamente (?:dell|degli|quelle|a (?:scopo|titolo)))\b.{0,240}",
            ),
            "pt": (
                r"(?:aviso(?: legal)?|isenção de responsabilidade|nota da redação|nota do editor|disclaimer)"
                r"(?:\Z| ?[:|-] ?\S.{0,500})",
                r"(?:as opiniões|os (?:textos|artigos|comentários)|este (?:artigo|texto|conteúdo)|o conteúdo)\b[^.]{0,140}"
                r"(?:(?:(?:exclusiva|única|inteira|total|de) )+responsabilidade"
                r"|responsabilidade (?:exclusiva|única|d(?:e|o|os|a) (?:seus?|autor\w*|quem))"
                r"|não (?:necessariamente )?(?:reflete\w*|representa\w*|constitui\w*)|(?:são|é) (?:de )?exclusiva"
                r"|não refletem)\b.{0,240}",
            ),
            "nl": (
                r"(?:disclaimer|noot van de redactie)(?:\Z| ?[:|-] ?\S.{0,500})",
                r"(?:de (?:mening|opinie|opvatting)\w*|dit (?:artikel|bericht)|deze (?:informatie|column|opinie))\b[^.]{0,120}"
                r"(?:niet noodzakelijk\w*|persoonlijke (?:mening|opinie|opvatting|titel|visie)"
                r"|geen (?:advies(?! van)|beleggingsadvies)|voor rekening)\b.{0,200}",
            ),
            "pl": (
                r"(?:zastrzeżenie|nota prawna|disclaimer|od redakcji)(?:\Z| ?[:|-] ?\S.{0,500})",
                r"(?=.{0,220}(?:redakc|\bautor|porad|rekomend|informacyj|inwest|ofert|lekarsk|wydawc|serwis|portal|stanowisk"
                r"|pogląd))(?:opinie|poglądy|treści|artykuł(?! \d)|niniejszy (?:artykuł|tekst))\b[^.]{0,140}"
                r"(?:nie (?:stanowi\w*|odzwierciedla\w*|są)|wyłącznie|nie muszą)\b.{0,240}",
            ),
            "ru": (
                r"(?:отказ от ответственности|мнение (?:автора|редакции) (?:может|не)|дисклеймер|точка зрения автора)\b.{0,300}",
                r"(?:материал|статья|информация)[^.]{0,80}(?:не является\b[^.]{0,60}(?:рекомендаци\w+|офертой)"
                r"|носит\b[^.]{0,40}(?:ознакомительн|информационн|справочн|рекомендательн|просветительск|развлекательн)\w+"
                r"(?: и \w+)? характер)\b.{0,160}",
            ),
            "uk": (
                r"(?:відмова від відповідальності|(?:думка|точка зору|позиція) (?:автора|редакції|авторів) (?:може|не)"
                r"|дисклеймер|погляди(?:,| )[^.]{0,40}(?:автор\w*|не обов'язково))\b.{0,300}",
                r"(?:матеріал|стаття|інформація)[^.]{0,80}"
                r"(?:не є\b[^.]{0,60}рекомендаці\w+|(?:має|носить)\b[^.]{0,40}(?:ознайомч|інформаційн|довідков|рекомендаційн)\w+"
                r"(?: (?:і|й|та) \w+)? характер)\b.{0,160}",
            ),
            "hi": (r"(?:डिस्क्लेमर|अस्वीकरण|disclaimer)(?:\Z| ?[:-] ?\S.{0,900})",),
            "bn": (r"(?:ডিসক্লেইমার|ডিসক্লেমার|দাবিত্যাগ|দায় অস্বীকার)(?:\Z| ?[:-] ?\S.{0,900})",),
            "ta": (r"(?:பொறுப்புத்? ?துறப்பு|டிஸ்க்ளைமர்)(?:\Z| ?[:-] ?\S.{0,900})",),
            "ur": (r"(?:ڈس ?کلیمر|اظہار لاتعلقی|دستبرداری)(?:\Z| ?[:-] ?\S.{0,900})",),
            "ar": (
                r"(?:اخلاء (?:ال)?مسؤولية|اخلاء (?:ال)?مسئولية|تنويه|تنبيه قانوني)(?:\Z| ?[:-] ?\S.{0,900})",
                r"(?:المقالات?|الاراء|المواد|التعليقات) (?:المنشورة|الواردة)\b(?! علي (?:صفح|حساب|مواقع|منصات))[^.]{0,80}"
                r"(?:تعبر|يعبر|لا تعبر|لا تعكس)\b.{0,200}",
            ),
            "fa": (r"(?:سلب مسئولیت|رفع مسئولیت)(?:\Z| ?[:-] ?\S.{0,900})",),
            "he": (r"(?:גילוי נאות|הבהרה משפטית)(?:\Z| ?[:-] ?\S.{0,500})",),
            "zh": (
                r"[(]?(?:免责声明|免責聲明|版权声明|版權聲明|特别声明|特別聲明|郑重声明|风险提示|投资提示)(?:\)|\Z|:).{0,900}",
                r"[(*]?(?:本文|文章|以上内容|以上內容|作者观点|文中观点)[^.]{0,24}(?:仅代表|僅代表|不代表|不构成|不構成|仅供参考"
                r"|僅供參考).{0,200}",
            ),
            "ja": (
                r"(?:免責事項|ディスクレーマー)(?:\Z|:).{0,700}",
                r"(?:本記事|この記事)は[^.]{0,60}(?:投資(?:の)?(?:勧誘|助言)|情報提供)を?目的.{0,200}",
            ),
            "ko": (
                r"(?:면책 ?(?:조항|공고)|투자 ?유의)(?:\Z| ?[:-]).{0,700}",
                r"(?:본|이) (?:기사|칼럼|글|기고)(?:는|은|의)[^.]{0,60}(?:편집 ?방향과|입장과|투자 ?권유|투자 ?판단)[^.]{0,80}"
                r"(?:다를|무관|아닙니다|않습니다|있습니다).{0,40}",
            ),
            "vi": (r"(?:tuyên bố )?miễn trừ trách nhiệm(?:\Z| ?[:-] ?\S.{0,700})",),
            "id": (r"(?:penafian|sanggahan|disclaimer)(?:\Z| ?[:-] ?\S.{0,700})",),
            "tr": (
                r"(?:yasal uyarı|sorumluluk reddi|yatırım uyarısı)(?:\Z| ?[:-] ?\S.{0,700})",
                r"(?:burada|yazıda) (?:yer alan|belirtilen)\b[^.]{0,80}yatırım (?:danışmanlığı|tavsiyesi)\b.{0,300}",
            ),
            "el": (
                r"(?:αποποίηση ευθύνης|αποποίηση ευθυνών)(?:\Z| ?[:-] ?\S.{0,700})"
                r"|(?:τα άρθρα|οι απόψεις) που (?:δημοσιεύονται|φιλοξενούνται|εκφράζονται)\b[^.]{0,100}"
                r"(?:εκφράζουν|δεν|απηχούν)\b.{0,200}",
            ),
            "bg": (
                r"(?:мнението|позицията|позициите|становището)[^.]{0,40}(?:автора|авторите)(?! на (?:карт|книг|песн|филм|роман))"
                r"[^.]{0,40}(?:може да не|не съвпада\w*|не отразява\w*)\b.{0,160}",
            ),
            "sr": (
                r"(?:stavovi|mišljenja)[^.]{0,60}(?:autora|autorima)[^.]{0,60}(?:ne odražavaju|nužno|ne predstavljaju)\b.{0,160}",
            ),
        },
        unless=(r"disclosed? that|disclosures? (?:by|of|from|in)\b",),
    ),
    Rule(
        "legal.link", "legal",
        why="A link to terms, or a row of such links.",
        max_chars=120,
        patterns={
            "en": (
                r"(?:terms(?: (?:of (?:use|service|sale)|(?:&|and) conditions))?|conditions of use"
                r"|legal (?:notice|information|disclaimer)"
                r"|(?:our )?(?:editorial|ethics|corrections?|comment|fact[- ]check\w*|refund|return|shipping|acceptable use"
                r"|community|advertising) (?:polic(?:y|ies)|standards|guidelines|principles|process|code)|imprint|legal terms"
                r"|user agreement|code of (?:ethics|conduct)|dmca|copyright(?: (?:notice|policy|information))?|licen[cs]ing"
                r"|reprints?(?: (?:&|and) permissions)?|permissions|get (?:rights|reprints).{0,30}"
                r"|republish(?: this (?:article|story))?|licen[cs]e (?:this|article|content).{0,20}|corrections?)",
                r"(?:read|see|learn about|find out more about) (?:our|the|more about our) "
                r"(?:editorial|ethics|corrections?|affiliate|privacy|advertising)[^.]{0,40}"
                r"(?:policy|policies|standards|guidelines|process)[^.]{0,20}",
            ),
            "de": (
                r"(?:impressum|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|haftungsausschluss|urheberrecht"
                r"|netiquette|lizenz(?:hinweise)?)",
            ),
            "fr": (
                r"(?:mentions légales|conditions générales(?: d'utilisation| de vente)?|cgu|cgv"
                r"|charte (?:éthique|de déontologie)|droits de reproduction)",
            ),
            "es": (r"(?:aviso legal|términos (?:y condiciones|de uso|legales)|condiciones (?:de uso|generales)|código ético)",),
            "it": (r"(?:note legali|termini (?:e condizioni|di utilizzo|d'uso)|condizioni (?:d'uso|generali)|codice etico)",),
            "pt": (r"(?:termos (?:de uso|e condições|de serviço|de utilização)|aviso legal|ficha técnica|estatuto editorial)",),
            "nl": (r"(?:(?:algemene |gebruiks)voorwaarden|colofon|auteursrecht(?:en)?|disclaimer)",),
            "pl": (r"(?:regulamin(?: serwisu)?|warunki (?:korzystania|użytkowania)|nota prawna|zasady korzystania)",),
            "ru": (
                r"(?:правила (?:использования|пользования|сайта|перепечатки)|условия использования|правовая информация"
                r"|об использовании информации)",
            ),
            "uk": (r"(?:правила (?:використання|користування|сайту|передруку)|умови використання|правова інформація)",),
        },
    ),
    Rule(
        "legal.no_part_in_it", "legal",
        why="The newsroom on a wire story: it had no part in it. Said of this text, at its head or foot.",
        match="start", max_chars=420, where="edge", sentences=True,
        patterns={
            "en": (
                r"(?:<site>|we) (?:is|are|was|were) not the (?:author|creator|source|owner|publisher)s? of (?:this|the) "
                r"(?:report|article|story|text|content|news)\b[^!?]{0,200}",
                r"(?:all |the )?(?:copyrights?|rights) (?:to|in|of)?[^.]{0,30}belongs? to the "
                r"(?:agency|agencies|author|authors|original|respective)\b.{0,200}",
            ),
            "de": (
                r"(?:die redaktion|unsere redaktion)\b[^.]{0,50} hat (?:diesen|den|die|diese) (?:text|artikel|meldung|beitrag)\b"
                r"[^.]{0,40}nicht\b[^.]{0,40}",
                r"(?:diese meldung|dieser text|dieser artikel)\b[^.]{0,60}(?:automatisch|automatisiert|unverändert|ungeprüft"
                r"|nicht (?:redaktionell )?(?:bearbeitet|geprüft))\b[^.]{0,80}",
            ),
            "fr": (
                r"(?:la|notre) rédaction\b[^.]{0,50} n'(?:a|est) pas (?:participé|modifié|édité|relu|responsable|contribué)\b"
                r"[^.]{0,80}",
                r"cette dépêche\b[^.]{0,60}(?:automatiquement|sans (?:modification|intervention))\b[^.]{0,60}",
            ),
            "es": (
                r"(?:la redacción|este medio)\b[^.]{0,50} no (?:ha (?:editado|intervenido|participado|modificado)"
                r"|se hace responsable|es responsable)\b[^.]{0,80}",
            ),
            "it": (
                r"la redazione\b[^.]{0,50} non (?:è (?:responsabile|intervenuta)|ha (?:partecipato|modificato|curato))\b"
                r"[^.]{0,80}",
            ),
            "pt": (
                r"(?:a redação|este jornal)\b[^.]{0,50} não (?:participou|editou|interveio|se responsabiliza|é responsável)\b"
                r"[^.]{0,80}",
            ),
            "nl": (
                r"(?:de|onze) redactie\b[^.]{0,50} (?:is niet verantwoordelijk|heeft (?:dit|deze|dat)\b[^.]{0,40} niet)\b"
                r"[^.]{0,60}",
            ),
            "pl": (
                r"redakcja\b[^.]{0,50} nie (?:ingerowała|brała udziału|redagowała|ponosi odpowiedzialności|odpowiada za)\b"
                r"[^.]{0,80}",
            ),
            "ru": (
                r"редакция\b[^.]{0,50} не (?:участвовала|вносила|несёт ответственности|отвечает за|редактировала)\b[^.]{0,80}",
            ),
            "uk": (
                r"редакція\b[^.]{0,50} не (?:брала участі|вносила|несе відповідальності|відповідає за|редагувала)\b[^.]{0,80}",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "legal.standards", "legal",
        why="The house's standards, rights for sale and reuse: links in words of their own under a text.",
        max_chars=110,
        patterns={
            "en": (
                r"our standards ?: ?.{2,60}(?:principles|policy|guidelines|code)",
                r"(?:purchase|buy|get|request|order) (?:licens\w+ rights|reprints?|reuse permissions?|rights)(?: .{2,30})?",
                r"re-?use this content(?: .{2,30})?",
                r"(?:republish|reprint|repost) (?:this (?:story|article|piece)|our (?:articles|stories|content))\b.{0,80}",
                r"(?:rights|permission)s? and (?:permissions|reprints|licensing)",
            ),
            "sv": (r"så (?:här )?(?:jobbar|arbetar) (?:vi|[\w' ]{2,30}) med (?:kvalitets)?journalistik",),
            "de": (
                r"(?:artikel|text|inhalt) (?:lizenzieren|weiterverwenden|nachdrucken)",
                r"(?:rechte|lizenz) (?:am artikel )?(?:erwerben|anfragen)",
            ),
            "fr": (r"réutiliser ce contenu", r"(?:acheter|obtenir) les droits.{0,40}"),
            "es": (r"reutilizar (?:este )?contenido", r"(?:comprar|adquirir) (?:los )?derechos.{0,40}"),
            "it": (r"(?:riutilizza|acquista i diritti)\b.{0,40}",),
            "pt": (r"(?:reutilizar|licenciar) (?:este )?conteúdo",),
            "ja": (r"(?:記事|写真)(?:の)?(?:利用|使用|転載)(?:申請|申込|について|のお申し込み).{0,10}",),
            "pl": (r"(?:kup|uzyskaj) (?:licencję|prawa)\b.{0,40}",),
            "nl": (r"(?:dit )?artikel (?:hergebruiken|licentiëren)",),
        },
    ),
    Rule(
        "legal.edited_for_length", "legal",
        why=(
            "'This interview has been edited for length and clarity': on the "
            "making of the text, in a sentence that says nothing else."
        ),
        match="start", max_chars=170, where="edge",
        patterns={
            "en": (
                r"[(\[*]?(?:this|the|our) (?:interview|conversation|transcript|article|q&a|text|excerpt|discussion)\b[^.]{0,40} "
                r"(?:was|has been|is|have been) (?:lightly |slightly )?"
                r"(?:condensed|abridged|shortened|(?:edited|translated)(?: and \w+)*(?: for| from|\.?[)\]]?\Z))\b"
                r"[^.]{0,80}\.?[)\]]?\Z",
            ),
            "de": (
                r"[(\[*]?(?:dieses|das) (?:interview|gespräch)\b[^.]{0,40}(?:gekürzt|redigiert|bearbeitet|übersetzt)\b"
                r"[^.]{0,60}\.?[)\]]?\Z",
            ),
            "fr": (r"[(\[*]?(?:cet|l')(?: )?entretien a été (?:édité|condensé|relu|abrégé)\b[^.]{0,80}",),
            "es": (r"[(\[*]?(?:esta|la) entrevista (?:ha sido|fue) (?:editada|condensada|abreviada)\b[^.]{0,80}",),
            "it": (r"[(\[*]?(?:questa|l')(?: )?intervista è stata (?:editata|condensata|abbreviata|modificata)\b[^.]{0,80}",),
            "pt": (r"[(\[*]?(?:esta|a) entrevista foi (?:editada|condensada|resumida)\b[^.]{0,80}",),
            "nl": (r"[(\[*]?(?:dit|het) (?:interview|gesprek) is (?:ingekort|bewerkt|geredigeerd)\b[^.]{0,60}",),
            "sv": (r"(?:intervjun|samtalet) har (?:kortats|redigerats)\b[^.]{0,60}",),
        },
    ),
    Rule(
        "legal.funding_disclosed", "legal",
        why="Whom the author is paid by, under texts of scholars: a duty, no part of the text.",
        match="start", max_chars=400, where="tail", needs=("closing",),
        patterns={
            "en": (
                r"<names> (?:receives?|received|has received|have received) (?:research )?funding from\b.{0,300}",
                r"<names> (?:does|do) not (?:work for|receive funding|own shares)\b.{0,300}",
                r"(?:the authors?|<names>) (?:declares?|reports?|discloses?) (?:no|that)\b[^.]{0,60}"
                r"(?:interests?|affiliations?|funding).{0,160}",
                r"disclosure statement",
            ),
            "fr": (r"<names> ne travaille(?:nt)? pas, ne conseille(?:nt)? pas\b.{0,300}",),
            "es": (r"<names> no (?:recibe|reciben) salario\b.{0,300}",),
        },
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "legal.foot_note", "legal",
        why="Small print below the story: risks of investing, trademarks, endorsement, affiliate links, access for the disabled.",
        match="start", max_chars=900, where="tail", needs=("late",),
        patterns={
            "en": (
                r"(?:all )?investing (?:is subject to|involves) risks?\b.{0,500}",
                r"[^.]{2,120}\b(?:is|are)(?: an?)? registered trademarks? (?:owned by|of)\b.{0,400}",
                r"reference (?:to|herein to) any\b[^.]{0,120}\b(?:endorsement|recommendation)\b.{0,300}",
                r"the owner of this website has made a commitment to accessibility.{0,300}",
                r"\*? ?affiliate links? (?:are|is|may be)\b.{0,300}",
                r"at [^,.]{2,60}, we are committed to ensuring that (?:individuals|people) with disabilities\b.{0,700}",
                r"all articles are reviewed and updated by\b.{0,200}",
                r"[^.]{2,40} requires writers to use primary sources\b.{0,500}",
            ),
            "de": (
                r"[^.]{2,120}\b(?:ist eine|sind) eingetragene (?:marken?|warenzeichen)\b.{0,300}",
                r"(?:die mit|mit) (?:einem )?(?:sternchen|\*)[^.]{0,60}(?:affiliate|provision)\w*.{0,300}",
            ),
            "fr": (
                r"[^.]{2,120}\b(?:est une|sont des) marques? déposées?\b.{0,300}",
                r"(?:tout investissement|investir) comporte des risques\b.{0,300}",
            ),
            "es": (
                r"[^.]{2,120}\b(?:es una|son) marcas? registradas?\b.{0,300}",
                r"(?:toda inversión|invertir) (?:conlleva|implica) riesgos?\b.{0,300}",
            ),
            "it": (r"[^.]{2,120}\b(?:è un|sono) march(?:io|i) registrat[oi]\b.{0,300}",),
            "pt": (r"[^.]{2,120}\b(?:é uma|são) marcas? registr?adas?\b.{0,300}",),
            "nl": (r"[^.]{2,120}\b(?:is een|zijn) geregistreerde? handelsmerk(?:en)?\b.{0,300}",),
            "pl": (r"[^.]{2,120}\b(?:jest|są) zastrzeżonym\w* znak\w*\b.{0,300}",),
        },
        unless=(r"\bsaid\b|\btold\b|\bcourt\b|\bsued?\b|\blawsuit\b",),
    ),
    Rule(
        "legal.no_advice", "legal",
        why="'This article does not contain investment advice': whatever kind of advice the text says it is not.",
        match="start", max_chars=700,
        patterns={
            "en": (
                r"(?:this|the (?:above|information in this|content of this|material in this)) ?"
                r"(?:article|content|post|material|information|report|blog|page|video|newsletter)? ?"
                r"(?:is not|does not|doesn't|should not be (?:considered|construed|taken|relied))(?: to)? ?"
                r"(?:contain|constitute|provide|offer|represent|intended (?:as|to be|to provide)|meant (?:as|to be)|be|as"
                r"|a substitute for|give|an offer)? ?(?:as |be |any |a |an |professional |personal |substitute for |form of )*"
                r"(?:financial|investment|legal|medical|tax|trading|professional|health)\b[^.]{0,60}\badvice\b",
                r"(?:the )?motley fool(?: uk| canada| australia)? (?:has|owns|holds|recommends|contributor)\b",
                r"<names> (?:has|have|holds?|owns?) (?:no |shares in |a |long |beneficial )*(?:positions?|shares|holdings?) in "
                r"(?:any of the|the)? ?(?:stocks?|companies|shares|securities)\b.{0,80}mentioned",
                r"nutrition(?:al)? (?:information|values?|facts|data) (?:is|are) "
                r"(?:automatically calculated|estimates? only|approximate|an estimate|calculated)\b",
                r"(?:the )?nutrition(?:al)? information (?:provided|shown|above) is (?:an? )?(?:estimate|approximat)",
            ),
        },
    ),
    Rule(
        "legal.tested", "legal",
        why=(
            "'Why you can trust us: we spend hours testing every product', 'All products "
            "featured here are independently selected': how goods were chosen."
        ),
        match="start", max_chars=420,
        patterns={
            "en": (
                r"why (?:you can|you should|to) trust (?:us|<site>) ?[:?.!-] ?(?:we|our|at)\b.{0,300}",
                r"(?:all|any|every) (?:of the )?(?:products?|items?|services?) "
                r"(?:featured|mentioned|recommended|listed|on this page|in this (?:article|story|guide))\b[^.]{0,40} "
                r"(?:is|are|have been|were) (?:independently |carefully |all )*(?:selected|chosen|reviewed|recommended|tested"
                r"|curated|researched)\b",
                r"we (?:independently|only) (?:review|evaluate|research|test|select|recommend|choose)\b[^.]{0,80}"
                r"(?:products?|we recommend|we love|services?)\b",
            ),
        },
    ),
    Rule(
        "legal.funding_of", "legal",
        why=(
            "'Jane Roe receives funding from the Research Council', 'The University of X provides "
            "funding as a founding partner': whom a scholar's site names below a text."
        ),
        match="whole", max_chars=260, where="edge", needs=("apart",),
        patterns={
            "en": (
                r"(?:<name>|the authors?) (?:receives?|has received|have received) (?:research )?"
                r"(?:funding|grants?|financial support) from [^?!]{3,200}",
                r"[^.?!]{3,80} provides? funding (?:as|for|to) [^.?!]{0,60}(?:partner|member|the conversation|this site)"
                r"[^?!]{0,80}",
                r"<site> has strict sourcing guidelines\b.{0,200}",
                r"(?:<name>|the authors?) (?:works? for|is an? employee of) [^.?!]{3,80}, which (?:receives|has received)"
                r" funding [^?!]{3,120}",
            ),
            "fr": (r"<name> (?:a reçu|reçoit) des (?:financements|fonds) de [^?!]{3,200}",),
            "es": (r"<name> (?:ha recibido|recibe) (?:fondos|financiación) de [^?!]{3,200}",),
        },
    ),
)
