"""Copyright lines, terms of reuse and disclaimers."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "legal.copyright_line", "legal",
        why="A line that begins with a copyright sign or 'copyright', a year or 'all rights reserved', claims the page, it does not tell a story.",
        match="start", max_chars=420, sentences=True,
        patterns={
            "any": (r"(?:copyright )?(?:©|\(c\)|&copy;|copyright:?) ?(?:©|\(c\)|copyright)? ?(?:by )?<year>(?: ?[-–/,] ?(?:<year>|\d\d|present|today|heute))?\b.{0,300}", r"<year> ?(?:©|\(c\)) ?.{0,160}", r"(?:©|\(c\)) (?:copyright )?[\w].{0,160}(?:<year>|all rights|rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|wszelkie prawa|все права|усі права)", r"(?:©|®) ?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены|усі права захищені|всі права захищені)\b.{0,160}"),
            "en": (r"(?:copyright|©|<)[^.]{0,160}(?:all rights reserved|may not be (?:published|reproduced|copied|used|republished))\b.{0,240}", r"all (?:other )?rights reserved\b.{0,200}", r"(?:this|the) (?:material|article|content|story|document|information|website|site|work|post)\b[^.]{0,60}(?:may not be (?:published|reproduced|copied|used|republished|redistributed|distributed|reprinted)|is (?:copyright|protected by copyright|subject to copyright))\b.{0,300}", r"(?:no (?:part|portion|content) of (?:this|the|our)\b[^.]{0,80}may be|any (?:use|copying|reproduction|republication)\b[^.]{0,120}(?:prohibited|permission|forbidden|without|requires)|reproduction\b[^.]{0,120}(?:prohibited|permission|forbidden|without)|unauthori[sz]ed (?:use|reproduction|distribution|duplication|making of copies|copying)|(?:republication|reprinting|redistribution|reuse|copying|use) (?:of|or)\b[^.]{0,120}(?:prohibited|only with|permission|forbidden|without))\b.{0,300}", r"unless otherwise (?:indicated|noted|stated),? (?:copyright|all (?:content|material|text|images))\b.{0,400}", r"(?:when|if|while|in case of) (?:referencing|quoting|citing|reprinting|republishing|using|copying|reusing)\b[^.]{0,80}(?:materials?|content|articles?|site|information|stories)\b[^.]{0,200}(?:link|hyperlink|permission|reference|required|mandatory|extract|credit|attribut\w+)\b.{0,400}", r"(?:to|for permission to) (?:reprint|republish|reproduce|license|reuse)\b[^.]{0,120}(?:permission|contact|e-?mail|click|please|licens\w+)\b.{0,200}", r"(?:the )?copyrights?(?: and credits?)? (?:go(?:es)? to|belongs? to|(?:is )?held by|remains with|of (?:this|the)|in the content|owned by)\b.{0,240}", r"(?:licensed under|this work is licensed|published under|available under|released under|this (?:article|story|work|content) is (?:licensed|published|available|republished) under)\b[^.]{0,40}(?:a |the )?(?:creative commons|cc[ -]by|cc0|gpl|mit license)\b.{0,160}", r"\(?(?:cc[ -]by(?:[ -](?:sa|nc|nd)){0,2}|creative commons)[\w .-]{0,40}\)?\Z", r"registered (?:in (?:england|ireland|scotland)|office|company|charity)\b.{0,240}", r"(?:a )?division of <site>[^.]{0,60}all rights.{0,60}", r"[^.]{2,80} (?:is|are) (?:a )?registered trademarks?(?: of| ®)\b.{0,160}"),
            "de": (r"(?:alle rechte vorbehalten|rechte am artikel|rechteinhaber)\b.{0,160}", r"(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|übernahme|die vervielfältigung|jede (?:verwertung|nutzung|vervielfältigung))\b[^.]{0,120}(?:genehmigung|verboten|untersagt|gestattet|nur mit|zustimmung|quellenangabe)\b.{0,160}", r"(?:dieser (?:artikel|text|beitrag)|dieses werk|der (?:text|artikel)) (?:steht|ist|unterliegt|wurde)\b[^.]{0,40}(?:lizenz\w*|creative commons|urheberrecht\w*|geschützt)\b.{0,160}", r"© (?:[\w./| -]{2,60})(?:- rechte am artikel.{0,60})?\Z"),
            "fr": (r"tous droits (?:réservés|de reproduction)\b.{0,200}", r"(?:toute )?(?:reproduction|rediffusion|utilisation|republication)(?: (?:totale|partielle|même))*\b[^.]{0,120}(?:interdite?|autorisation|sans (?:l'|son|l’)?accord|est soumise)\b.{0,200}", r"(?:ces (?:informations|contenus)|cet article|ce contenu) (?:est|sont) (?:protégée?s?|sous licence)\b.{0,160}"),
            "es": (r"(?:todos los )?derechos reservados\b.{0,200}", r"(?:queda )?(?:totalmente )?(?:prohibida?|se prohíbe|está prohibida)\b[^.]{0,60}(?:reproducción|copia|difusión|distribución)\b.{0,200}", r"(?:la )?(?:reproducción|copia|uso|utilización)(?: (?:total|parcial|o|y))*\b[^.]{0,120}(?:prohibid[oa]|autorización|sin permiso|citando)\b.{0,200}", r"(?:se )?(?:autoriza|permite) (?:la|su) (?:reproducción|difusión|republicación)\b.{0,160}"),
            "it": (r"(?:©? ?riproduzione (?:riservata|vietata|consentita)|tutti i diritti (?:sono )?riservati|diritti riservati)\b.{0,160}", r"(?:è vietata|vietata) (?:la|ogni|qualsiasi) (?:riproduzione|copia|utilizzazione)\b.{0,160}", r"(?:questo|quest'opera|l'articolo|contenuto)[^.]{0,40}(?:distribuit\w|pubblicat\w|con) [^.]{0,20}licenza (?:creative commons|cc)\b.{0,120}"),
            "pt": (r"(?:todos os )?direitos reservados\b.{0,200}", r"(?:é |fica )?(?:expressamente )?(?:proibida|proibido|vedada) (?:a|o|qualquer|sua)\b[^.]{0,60}(?:reprodução|cópia|uso|utilização)\b.{0,200}", r"(?:a )?(?:reprodução|republicação|cópia)(?: (?:total|parcial|ou))*\b[^.]{0,120}(?:proibida|autorização|permitida|citad[ao]|desde que)\b.{0,200}"),
            "nl": (r"(?:alle )?(?:auteurs)?rechten (?:voorbehouden|voorbehoud)\b.{0,160}", r"(?:niets uit deze uitgave|overname|verveelvoudiging|gebruik van (?:tekst|artikelen|content))\b[^.]{0,120}(?:toestemming|verboden|verveelvoudigd|niet toegestaan|voorbehouden)\b.{0,160}", r"auteursrecht\b.{0,60}\Z"),
            "pl": (r"wszelkie prawa (?:są )?(?:zastrzeżone|autorskie)\b.{0,200}", r"(?:kopiowanie|przedruk|rozpowszechnianie|powielanie|dalsze rozpowszechnianie|wykorzystywanie)\b[^.]{0,140}(?:zabronion\w+|zgod\w+|zakaz\w+|wymaga|tylko)\b.{0,200}", r"prawa autorskie(?: (?:zastrzeżone|do (?:treści|tekstów|materiałów|serwisu|artykułu)|należą|©)|:|,| ?\Z)(?:\b|(?=\W)|\Z).{0,120}\Z"),
            "ru": (r"все права (?:защищены|на|охраняются)\b.{0,200}", r"(?:при (?:использовании|перепечатке|цитировании|копировании|републикации)|использование|перепечатка|копирование|воспроизведение|любое использование)\b[^.]{0,160}(?:ссылк\w+|гиперссылк\w+|разрешени\w+|запрещен\w*|согласи\w+)\b.{0,300}"),
            "uk": (r"(?:усі|всі) права (?:захищено|захищені|на|застережено)\b.{0,200}", r"(?:при|у разі|за умови|під час) (?:використанн\w+|передруку?|цитуванн\w+|копіюванн\w+|републікації)\b[^.]{0,160}(?:посиланн\w+|гіперпосиланн\w+|дозвол\w+)\b.{0,300}", r"(?:використання|передрук|копіювання|відтворення|будь-яке використання)\b[^.]{0,160}(?:посиланн\w+|гіперпосиланн\w+|дозвол\w+|заборонен\w*)\b.{0,300}"),
            "sv": (r"(?:alla rättigheter (?:förbehålls|reserverade)|eftertryck förbjudet|materialet är skyddat)\b.{0,120}",), "da": (r"(?:alle rettigheder forbeholdes|ophavsret|artiklen er beskyttet|materialet er ophavsretligt)\b.{0,120}",), "no": (r"(?:alle rettigheter (?:forbeholdt|reservert)|opphavsrett|materialet er vernet|vi arbeider etter|vær varsom-plakaten)\b.{0,120}", r"den som mener seg rammet av urettmessig"), "fi": (r"kaikki oikeudet pidätetään\b.{0,80}",), "cs": (r"(?:všechna práva vyhrazena|(?:publikování|šíření|přetisk|kopírování)\b[^.]{0,100}(?:zakázáno|souhlas\w*|zapovězeno))\b.{0,120}",), "hu": (r"minden jog fenntartva\b.{0,120}|(?:az oldalon|a cikk)[^.]{0,60}szerzői jog\w*.{0,80}",), "ro": (r"toate drepturile (?:sunt )?rezervate\b.{0,120}|(?:reproducerea|preluarea)[^.]{0,100}(?:interzisă|permisiun\w+|limita|acord\w*)\b.{0,120}",), "tr": (r"(?:tüm|her) hakk?[ıi]?(?:lar[ıi])? sakl[ıi]d[ıi]r\b.{0,120}|[^.]{0,40}izinsiz (?:kopyalan|alınt|kullanıl|yayınlan)\w+.{0,80}",), "el": (r"(?:με )?επιφύλαξη (?:παντός |κάθε )?(?:νόμιμου )?δικαι\w+|(?:απαγορεύεται|επιτρέπεται) η (?:αναπαραγωγή|αναδημοσίευση)\b.{0,160}",), "ar": (r"(?:جميع|كافة|كل) الحقوق محفوظة\b.{0,120}|حقوق (?:النشر|الطبع)\b.{0,100}",), "he": (r"©? ?כל הזכויות שמורות.{0,80}", r"כל הזכויות שמורות.{0,100}|אין (?:להעתיק|לעשות שימוש).{0,100}",), "hi": (r"(?:सर्वाधिकार सुरक्षित|कॉपीराइट ©).{0,80}",), "zh": (r"(?:版权(?:所有|声明|归)|版權(?:所有|聲明|歸)|著作權所有|未经(?:许可|授权|允许|书面)|未經(?:許可|授權|允許|書面)|转载(?:请注明|须|需)|轉載(?:請註明|須|需)|本文(?:版权|為|系|为).{0,16}(?:原创|原創|所有|独家)|不得转载|严禁转载|禁止(?:转载|轉載)).{0,100}",), "ja": (r"(?:copyright|©|\(c\)).{0,60}(?:無断|不許|禁).{0,40}", r"©[^.]{2,40}\Z", r"(?:無断(?:転載|複製|使用|引用)|著作権は|転載を禁).{0,80}|.{0,30}無断転載(?:を)?(?:禁じ|禁止|は).{0,40}",), "ko": (r"저작권자 ?(?:©|\(c\)|:).{0,80}", r"(?:<|\[)?(?:저작권자|copyrights?|ⓒ|©).{0,80}(?:무단 ?(?:전재|복제|배포)|재배포|all rights reserved).{0,60}|무단 ?(?:전재|복제|배포).{0,60}|세상을 보는 .{0,40}copyright.{0,60}",), "th": (r"(?:สงวนลิขสิทธิ์|ห้าม(?:ทำซ้ำ|คัดลอก|เผยแพร่|ดัดแปลง)).{0,80}(?:อนุญาต|พ\.ร\.บ|ลิขสิทธิ์).{0,40}", r"สงวนลิขสิทธิ์.{0,80}",),
            "fa": (r"(?:تمام|تمامی|کلیه|همه)\S{0,3} ?حقوق\b[^.]{0,80}محفوظ\b.{0,40}", r"(?:استفاده|بازنشر|نقل|انتشار) (?:از )?(?:مطالب|مطلب|اخبار|این خبر)\b[^.]{0,60}(?:ذکر منبع|با ذکر|بلامانع|ممنوع)\b.{0,40}"), "ur": (r"(?:جملہ|تمام) حقوق\b[^.۔]{0,60}محفوظ\b.{0,40}",), "bn": (r"সর্বস্বত্ব[^।]{0,40}(?:সংরক্ষিত|সংরক্ষণ).{0,60}", r"(?:অনুমতি ছা.{1,2}া|বিনা অনুমতিতে|পূর্বানুমতি ছা.{1,2}া)[^।]{0,40}(?:লেখা|ছবি|ভিডিও|কনটেন্ট|সংবাদ|তথ্য)[^।]{0,60}(?:ব্যবহার|প্রকাশ|প্রচার)[^।]{0,30}(?:বেআইনি|নিষিদ্ধ|দণ্ডনী.{1,2}|অপরাধ).{0,20}"), "ta": (r"அனைத்து (?:உரிமைகளும்|காப்புரிமை\S*)[^.]{0,50}(?:பாதுகாக்கப்பட்ட\S*|உடையது|உரியது).{0,20}",), "vi": (r"bản quyền thuộc(?: về)? [^.,]{2,80}\Z|[®©] ?[^.,]{2,60} giữ bản quyền\b.{0,60}", r"(?:nghiêm )?cấm sao chép\b.{0,120}", r"(?:không (?:được )?sao chép|ghi rõ nguồn|vui lòng ghi (?:rõ )?nguồn)\b.{0,120}"), "id": (r"hak cipta (?:©|dilindungi|\(c\)).{0,100}", r"dilarang (?:keras )?(?:mengutip|menyalin|memperbanyak|mengambil|menyebarluaskan|mereproduksi)\b[^.]{0,140}(?:izin|artikel|konten|berita)\b.{0,80}"), "bg": (r"всички права(?: са)? запазени\b.{0,120}", r"(?:използването|препечатването|копирането|възпроизвеждането|препубликуването)(?: \w+){0,5} (?:материал|съдържани|текст|стати|публикаци)\w*\b[^.]{0,100}(?:забранено|забранява|разрешение|съгласие|цитиране|хипервръзка)\b.{0,120}"), "sr": (r"sva prava(?: su)? (?:zadržana|pridržana)\b.{0,100}", r"сва права(?: су)? задржана\b.{0,100}", r"(?:preuzimanje|prenošenje|kopiranje)(?: \w+){0,4} (?:tekst|sadržaj|član|vest|fotografij)\w*\b[^.]{0,80}(?:dozvol\w+|zabranjeno|izvora?|link\w*)\b.{0,80}"),
        },
        unless=(
            r"rights reserved\W{1,3}but\b", r"\bcopyright (?:belongs to (?:who\w*|the person|you)|law|lasts|expires|protects|is (?:not )?a)\b",
            r"creative commons (?:in|for|explained|is|has|was)\b",
        ),
    ),
    Rule(
        "legal.not_our_text", "legal",
        why="A site that runs other people's news says that it had no part in it.",
        match="part", max_chars=900,
        patterns={
            "en": (r"(?:is|are|was|were) not (?:involved|responsible|affiliated|liable)[^.]{0,40} (?:in|for|with|of) (?:the )?(?:creation of )?(?:this|the content of|the accuracy of|any|its|these)\b[^.]{0,60}(?:article|content|story|news|material|information|press release|views|opinions|comments|external|post)", r"(?:it is|article is|content is|news is|this is|story is) (?:taken|sourced|syndicated|published|auto-generated|aggregated|generated|republished)(?: automatically| directly)? from (?:our |a |an |the )?(?:partners?|news agenc\w+|syndicated (?:feed|source)|wire|rss|third[- ]part\w+)", r"(?:copyright and credit|credits? and copyrights?) go(?:es)? to", r"(?:has|have) not been edited by (?:the |our )?(?:<site> )?(?:staff|editors?|team)", r"(?:except for the headline|barring the headline),? this (?:story|article) has not been edited", r"this (?:story|article|report|content|news) (?:is|has been|was)(?: automatically| auto)?[- ]?(?:published|generated|created|sourced) (?:from|by|via)[^.]{0,60}(?:syndicated|agency|automated|feed|wire|without any|third[- ]party|press release)"),
            "ru": (r"(?:редакция|администрация сайта) (?:не несёт|может не разделять|не отвечает)\b",), "uk": (r"(?:редакція|адміністрація сайту) (?:не несе|може не поділяти|не відповідає)\b",), "pl": (r"redakcja nie (?:ponosi|odpowiada) (?:odpowiedzialności )?za",),
        },
    ),
    Rule(
        "legal.own_opinion", "legal",
        why="'This is a debate piece, and the opinion is the writer's own', in Nordic papers, and what they ask for below it.",
        match="start", max_chars=300,
        patterns={
            "da": (r"(?:dette|artiklen|indlægget|teksten|kommentaren)\b[^.]{0,60}\b(?:er )?(?:alene )?(?:et )?udtryk for (?:skribentens|forfatterens|afsenderens|klummeskribentens) egen? (?:holdning|mening)\w*.{0,80}",),
            "no": (r"(?:dette (?:er|innlegget)|innlegget|teksten|kommentaren|kronikken)\b[^.]{0,60}\b(?:uttrykk(?:er)? for |står for )?(?:skribentens|forfatterens|innsenderens|kronikørens) egne? (?:holdning|mening|regning)\w*.{0,80}",),
            "sv": (
                r"(?:detta|det här) är en? (?:opinionstext|debattartikel|debattinlägg|insändare|gästkrönika|krönika|ledar\w*)\b.{0,80}\begna?\b.{0,40}",
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
            "en": (r"(?:the |any |all )?(?:views|opinions|statements|thoughts|comments)(?:,? (?:and|or|/)? ?(?:views|opinions|thoughts|positions|ideas))*(?: and content)? (?:expressed|presented|given|stated|contained|represented|voiced|here|in this)\b[^.]{0,120}(?:are|do not|belong|represent|reflect|remain|is|solely)\b.{0,300}", r"(?:general |medical |legal |affiliate |financial |important |risk |editorial |press release |investment )?disclaimers?(?:\Z| ?[:|-] ?\S.{0,1000})", r"(?:important |affiliate |full |advertising |advertiser )?disclosures?(?:\Z| ?[:|-] ?\S.{0,1000})", r"(?:this|the) (?:article|post|content|information|material|website|site|blog(?: post)?|page|report|publication|newsletter|document)\b[^.]{0,160}(?:is (?:provided |intended |meant |offered )?(?:for|solely|only|purely) (?:general |educational |informational |information |entertainment )|(?:does|do|is|are|should) not (?:constitute|intended|provide|be (?:construed|considered|taken|used)|a substitute|meant|necessarily|represent|reflect|legal|medical|financial|investment))\b.{0,700}", r"(?:nothing (?:in|on) this|the information (?:provided|contained|presented|on this|in this)|information (?:provided|contained|on this))\b[^.]{0,120}(?:advice|informational purposes|educational purposes|substitute|general (?:information|guidance)|accura\w+|not)\b.{0,600}", r"(?:this is a |this )?(?:opinion|guest|sponsored|paid|contributed|commentary|op-ed) (?:column|piece|post|article|content)?\b[^.]{0,60}(?:do(?:es)? not (?:necessarily )?(?:reflect|represent)|author's own|are those of|is that of)\b.{0,200}", r"(?:the )?(?:author|writer|columnist)(?:'s)? (?:views|opinions)? ?(?:are|is|has|holds|owns|may|does|did not)\b[^.]{0,80}(?:own|personal|not necessarily|disclos\w+|position in|no position|interest\w*|conflict)\b.{0,240}", r"(?:<site>|we) (?:assumes?|accepts?|takes?|makes?|bears?) no (?:responsibility|liability|representation|warrant\w+)\b.{0,300}", r"(?:always |please |you should )+(?:consult|seek the advice of|speak with|talk to|check with) (?:with )?(?:your|a|an) (?:\w+ )?(?:doctor|physician|attorney|lawyer|financial adviso\w+|professional|health ?care provider)\b.{0,120}\Z", r"(?:terms and conditions|terms|restrictions|conditions|offer|prices?) (?:may )?(?:apply|subject to|valid)\b.{0,200}\Z", r"(?:see|read) (?:our |the )?(?:full )?(?:disclaimer|disclosure|terms)\b.{0,60}\Z"),
            "de": (r"(?:disclaimer|haftungsausschluss|transparenzhinweis|hinweis der redaktion|rechtlicher hinweis|risikohinweis|anmerkung der redaktion)(?:\Z| ?[:|-] ?\S.{0,700})", r"(?:gastkommentare|gastbeiträge|leserkommentare|namentlich gekennzeichnete|die (?:hier )?(?:geäußerten?|geäusserten?|vertretenen?|dargestellten?) (?:meinung|ansicht|auffassung)\w*|(?:dieser|der) (?:gast)?(?:beitrag|kommentar|text) (?:gibt|spiegelt))\b[^.]{0,160}(?:meinung|ansicht|redaktion|auffassung|wieder)\b.{0,160}", r"(?:dieser (?:artikel|text|beitrag)|diese (?:meldung|inhalte)) (?:dient|ersetzt|stellt|wurde|ist)\b[^.]{0,120}(?:allgemeinen information|keine? (?:anlage|rechts|ärztliche|medizinische)\w*|beratung|automatisiert|nicht (?:redaktionell|bearbeitet))\b.{0,200}"),
            "fr": (r"(?:avertissement|clause de non-responsabilité|note de la rédaction|mentions légales|ndlr)(?:\Z| ?[:|-] ?\S.{0,500})", r"(?:les (?:opinions|propos|points de vue|analyses|avis)|cette tribune|ce texte|cet article)\b[^.]{0,120}(?:n'engage\w*|ne reflète\w*|propres? à|exprimé\w* (?:ici|dans)|ne constitue\w*)\b.{0,240}"),
            "es": (r"(?:aviso(?: legal)?|descargo de responsabilidad|nota de la redacción|nota del editor|exención de responsabilidad|disclaimer)(?:\Z| ?[:|-] ?\S.{0,500})", r"(?:las opiniones|los (?:comentarios|artículos|textos)|este (?:artículo|contenido|texto)|el contenido)\b[^.]{0,140}(?:responsabilidad|no (?:necesariamente )?(?:refleja\w*|representa\w*|constituye\w*)|exclusiva|son de)\b.{0,240}"),
            "it": (r"(?:disclaimer|avvertenza|nota della redazione|avviso)(?:\Z| ?[:|-] ?\S.{0,500})", r"(?:le opinioni|questo articolo|i contenuti|le informazioni)\b[^.]{0,140}(?:non (?:rispecchiano|riflettono|rappresentano|costituiscono|sostituiscono)|personali|esclusivamente)\b.{0,240}"),
            "pt": (r"(?:aviso(?: legal)?|isenção de responsabilidade|nota da redação|nota do editor|disclaimer)(?:\Z| ?[:|-] ?\S.{0,500})", r"(?:as opiniões|os (?:textos|artigos|comentários)|este (?:artigo|texto|conteúdo)|o conteúdo)\b[^.]{0,140}(?:responsabilidade|não (?:necessariamente )?(?:reflete\w*|representa\w*|constitui\w*)|exclusiva|não refletem)\b.{0,240}"),
            "nl": (r"(?:disclaimer|noot van de redactie)(?:\Z| ?[:|-] ?\S.{0,500})", r"(?:de (?:mening|opinie|opvatting)\w*|dit (?:artikel|bericht)|deze (?:informatie|column|opinie))\b[^.]{0,120}(?:niet noodzakelijk\w*|persoonlijke|geen (?:advies|beleggingsadvies)|voor rekening)\b.{0,200}"),
            "pl": (r"(?:zastrzeżenie|nota prawna|disclaimer|od redakcji)(?:\Z| ?[:|-] ?\S.{0,500})", r"(?:opinie|poglądy|treści|artykuł|niniejszy (?:artykuł|tekst))\b[^.]{0,140}(?:nie (?:stanowi\w*|odzwierciedla\w*|są)|wyłącznie|nie muszą)\b.{0,240}"),
            "ru": (r"(?:отказ от ответственности|мнение (?:автора|редакции) (?:может|не)|дисклеймер|точка зрения автора)\b.{0,300}", r"(?:материал|статья|информация)[^.]{0,80}(?:не является|носит)\b[^.]{0,60}(?:рекомендаци\w+|ознакомительн\w+|характер)\b.{0,160}"), "uk": (r"(?:відмова від відповідальності|(?:думка|точка зору|позиція) (?:автора|редакції|авторів) (?:може|не)|дисклеймер|погляди(?:,| )[^.]{0,40}(?:автор\w*|не обов'язково))\b.{0,300}", r"(?:матеріал|стаття|інформація)[^.]{0,80}(?:не є|має)\b[^.]{0,60}(?:рекомендаці\w+|ознайомч\w+|характер)\b.{0,160}"),
            "hi": (r"(?:डिस्क्लेमर|अस्वीकरण|disclaimer)(?:\Z| ?[:-] ?\S.{0,900})",), "bn": (r"(?:ডিসক্লেইমার|ডিসক্লেমার|দাবিত্যাগ|দায় অস্বীকার)(?:\Z| ?[:-] ?\S.{0,900})",), "ta": (r"(?:பொறுப்புத்? ?துறப்பு|டிஸ்க்ளைமர்)(?:\Z| ?[:-] ?\S.{0,900})",), "ur": (r"(?:ڈس ?کلیمر|اظہار لاتعلقی|دستبرداری)(?:\Z| ?[:-] ?\S.{0,900})",), "ar": (r"(?:اخلاء (?:ال)?مسؤولية|اخلاء (?:ال)?مسئولية|تنويه|تنبيه قانوني)(?:\Z| ?[:-] ?\S.{0,900})", r"(?:المقالات?|الاراء|المواد|التعليقات) (?:المنشورة|الواردة)\b[^.]{0,80}(?:تعبر|يعبر|لا تعبر|لا تعكس)\b.{0,200}"), "fa": (r"(?:سلب مسئولیت|رفع مسئولیت)(?:\Z| ?[:-] ?\S.{0,900})",), "he": (r"(?:גילוי נאות|הבהרה משפטית)(?:\Z| ?[:-] ?\S.{0,500})",), "zh": (r"[(]?(?:免责声明|免責聲明|版权声明|版權聲明|特别声明|特別聲明|郑重声明|风险提示|投资提示)(?:\)|\Z|:).{0,900}", r"[(*]?(?:本文|文章|以上内容|以上內容|作者观点|文中观点)[^.]{0,24}(?:仅代表|僅代表|不代表|不构成|不構成|仅供参考|僅供參考).{0,200}"), "ja": (r"(?:免責事項|ディスクレーマー)(?:\Z|:).{0,700}", r"(?:本記事|この記事)は[^.]{0,60}(?:投資(?:の)?(?:勧誘|助言)|情報提供)を?目的.{0,200}"), "ko": (r"(?:면책 ?(?:조항|공고)|투자 ?유의)(?:\Z| ?[:-]).{0,700}", r"(?:본|이) (?:기사|칼럼|글|기고)(?:는|은|의)[^.]{0,60}(?:편집 ?방향과|입장과|투자 ?권유|투자 ?판단)[^.]{0,80}(?:다를|무관|아닙니다|않습니다|있습니다).{0,40}"), "vi": (r"(?:tuyên bố )?miễn trừ trách nhiệm(?:\Z| ?[:-] ?\S.{0,700})",), "id": (r"(?:penafian|sanggahan|disclaimer)(?:\Z| ?[:-] ?\S.{0,700})",), "tr": (r"(?:yasal uyarı|sorumluluk reddi|yatırım uyarısı)(?:\Z| ?[:-] ?\S.{0,700})", r"(?:burada|yazıda) (?:yer alan|belirtilen)\b[^.]{0,80}yatırım (?:danışmanlığı|tavsiyesi)\b.{0,300}"), "el": (r"(?:αποποίηση ευθύνης|αποποίηση ευθυνών)(?:\Z| ?[:-] ?\S.{0,700})|(?:τα άρθρα|οι απόψεις) που (?:δημοσιεύονται|φιλοξενούνται|εκφράζονται)\b[^.]{0,100}(?:εκφράζουν|δεν|απηχούν)\b.{0,200}",), "bg": (r"(?:мнението|позицията|позициите|становището)[^.]{0,40}(?:автора|авторите)[^.]{0,40}(?:може да не|не съвпада\w*|не отразява\w*)\b.{0,160}",), "sr": (r"(?:stavovi|mišljenja)[^.]{0,60}(?:autora|autorima)[^.]{0,60}(?:ne odražavaju|nužno|ne predstavljaju)\b.{0,160}",),
        },
        unless=(r"disclosed? that|disclosures? (?:by|of|from|in)\b",),
    ),
    Rule(
        "legal.link", "legal",
        why="A link to terms, or a row of such links.",
        max_chars=120,
        patterns={
            "en": (r"(?:terms(?: (?:of (?:use|service|sale)|(?:&|and) conditions))?|conditions of use|legal (?:notice|information|disclaimer)|(?:our )?(?:editorial|ethics|corrections?|comment|fact[- ]check\w*|refund|return|shipping|acceptable use|community|advertising) (?:polic(?:y|ies)|standards|guidelines|principles|process|code)|imprint|legal terms|user agreement|code of (?:ethics|conduct)|dmca|copyright(?: (?:notice|policy|information))?|licen[cs]ing|reprints?(?: (?:&|and) permissions)?|permissions|get (?:rights|reprints).{0,30}|republish(?: this (?:article|story))?|licen[cs]e (?:this|article|content).{0,20}|corrections?)", r"(?:read|see|learn about|find out more about) (?:our|the|more about our) (?:editorial|ethics|corrections?|affiliate|privacy|advertising)[^.]{0,40}(?:policy|policies|standards|guidelines|process)[^.]{0,20}"),
            "de": (r"(?:impressum|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|haftungsausschluss|urheberrecht|netiquette|lizenz(?:hinweise)?)",), "fr": (r"(?:mentions légales|conditions générales(?: d'utilisation| de vente)?|cgu|cgv|charte (?:éthique|de déontologie)|droits de reproduction)",), "es": (r"(?:aviso legal|términos (?:y condiciones|de uso|legales)|condiciones (?:de uso|generales)|código ético)",), "it": (r"(?:note legali|termini (?:e condizioni|di utilizzo|d'uso)|condizioni (?:d'uso|generali)|codice etico)",), "pt": (r"(?:termos (?:de uso|e condições|de serviço|de utilização)|aviso legal|ficha técnica|estatuto editorial)",), "nl": (r"(?:(?:algemene |gebruiks)voorwaarden|colofon|auteursrecht(?:en)?|disclaimer)",), "pl": (r"(?:regulamin(?: serwisu)?|warunki (?:korzystania|użytkowania)|nota prawna|zasady korzystania)",), "ru": (r"(?:правила (?:использования|пользования|сайта|перепечатки)|условия использования|правовая информация|об использовании информации)",), "uk": (r"(?:правила (?:використання|користування|сайту|передруку)|умови використання|правова інформація)",),
        },
    ),
    Rule(
        "legal.no_part_in_it", "legal",
        why="The newsroom on a wire story: it had no part in it. Said of this text, at its head or foot.",
        match="start", max_chars=420, where="edge", sentences=True,
        patterns={
            "en": (r"(?:<site>|we) (?:is|are|was|were) not the (?:author|creator|source|owner|publisher)s? of (?:this|the) (?:report|article|story|text|content|news)\b[^!?]{0,200}", r"(?:all |the )?(?:copyrights?|rights) (?:to|in|of)?[^.]{0,30}belongs? to the (?:agency|agencies|author|authors|original|respective)\b.{0,200}"),
            "de": (r"(?:die redaktion|unsere redaktion)\b[^.]{0,50} hat (?:diesen|den|die|diese) (?:text|artikel|meldung|beitrag)\b[^.]{0,40}nicht\b[^.]{0,40}", r"(?:diese meldung|dieser text|dieser artikel)\b[^.]{0,60}(?:automatisch|automatisiert|unverändert|ungeprüft|nicht (?:redaktionell )?(?:bearbeitet|geprüft))\b[^.]{0,80}"),
            "fr": (r"(?:la|notre) rédaction\b[^.]{0,50} n'(?:a|est) pas (?:participé|modifié|édité|relu|responsable|contribué)\b[^.]{0,80}", r"cette dépêche\b[^.]{0,60}(?:automatiquement|sans (?:modification|intervention))\b[^.]{0,60}"), "es": (r"(?:la redacción|este medio)\b[^.]{0,50} no (?:ha (?:editado|intervenido|participado|modificado)|se hace responsable|es responsable)\b[^.]{0,80}",),
            "it": (r"la redazione\b[^.]{0,50} non (?:è (?:responsabile|intervenuta)|ha (?:partecipato|modificato|curato))\b[^.]{0,80}",), "pt": (r"(?:a redação|este jornal)\b[^.]{0,50} não (?:participou|editou|interveio|se responsabiliza|é responsável)\b[^.]{0,80}",), "nl": (r"(?:de|onze) redactie\b[^.]{0,50} (?:is niet verantwoordelijk|heeft (?:dit|deze|dat)\b[^.]{0,40} niet)\b[^.]{0,60}",),
            "pl": (r"redakcja\b[^.]{0,50} nie (?:ingerowała|brała udziału|redagowała|ponosi odpowiedzialności|odpowiada za)\b[^.]{0,80}",), "ru": (r"редакция\b[^.]{0,50} не (?:участвовала|вносила|несёт ответственности|отвечает за|редактировала)\b[^.]{0,80}",), "uk": (r"редакція\b[^.]{0,50} не (?:брала участі|вносила|несе відповідальності|відповідає за|редагувала)\b[^.]{0,80}",),
        },
    ),
    Rule(
        "legal.reuse", "legal",
        why="Who may use the text and how: rights, source and permission in one line, said of this text.",
        match="start", max_chars=320, sentences=True, where="edge",
        patterns={
            "tr": (r"(?:bu |tüm )?(?:haber\w*|site\w*|içeri\w*|yazı\w*|metn\w*)[^.]{0,40}(?:tüm|her|bütün) (?:\w+ )?hak\w*[^.]{0,20}(?:saklıdır|aittir)\b.{0,160}", r"(?:kaynak (?:gösterilmeden|belirtilmeden)|izinsiz|izin alınmadan)[^.]{0,100}(?:kullanılamaz|kopyalanamaz|yayınlanamaz|yayımlanamaz|alıntılanamaz|çoğaltılamaz)\b.{0,60}"),
            "ja": (r".{0,30}(?:無断|許可なく|許諾なく).{0,20}(?:禁じ|禁止|お断り|ご遠慮).{0,20}",), "any": (r"© ?(?:dpa|afp|apa|ansa|efe|pap|lusa|belga|sda|epd|kna|sid|ntb|tt|ritzau|agerpres|mti|čtk)(?:-[\w-]{2,16})?(?:, ?\w{2,10}:[\d:/.-]{4,40}|/\w+|,? <year>.{0,40})*",),
        },
    ),
    Rule(
        "legal.standards", "legal",
        why="The house's standards, rights for sale and reuse: links in words of their own under a text.",
        max_chars=110,
        patterns={
            "en": (r"our standards ?: ?.{2,60}(?:principles|policy|guidelines|code)", r"(?:purchase|buy|get|request|order) (?:licens\w+ rights|reprints?|reuse permissions?|rights)(?: .{2,30})?", r"re-?use this content(?: .{2,30})?", r"(?:republish|reprint|repost) (?:this (?:story|article|piece)|our (?:articles|stories|content))\b.{0,80}", r"(?:rights|permission)s? and (?:permissions|reprints|licensing)"),
            "sv": (r"så (?:här )?(?:jobbar|arbetar) (?:vi|[\w' ]{2,30}) med (?:kvalitets)?journalistik",),
            "de": (r"(?:artikel|text|inhalt) (?:lizenzieren|weiterverwenden|nachdrucken)", r"(?:rechte|lizenz) (?:am artikel )?(?:erwerben|anfragen)"), "fr": (r"réutiliser ce contenu", r"(?:acheter|obtenir) les droits.{0,40}"), "es": (r"reutilizar (?:este )?contenido", r"(?:comprar|adquirir) (?:los )?derechos.{0,40}"), "it": (r"(?:riutilizza|acquista i diritti)\b.{0,40}",), "pt": (r"(?:reutilizar|licenciar) (?:este )?conteúdo",),
            "ja": (r"(?:記事|写真)(?:の)?(?:利用|使用|転載)(?:申請|申込|について|のお申し込み).{0,10}",), "pl": (r"(?:kup|uzyskaj) (?:licencję|prawa)\b.{0,40}",), "nl": (r"(?:dit )?artikel (?:hergebruiken|licentiëren)",),
        },
    ),
    Rule(
        "legal.edited_for_length", "legal",
        why="'This interview has been edited for length and clarity': on the making of the text, in a sentence that says nothing else.",
        match="start", max_chars=170, where="edge",
        patterns={
            "en": (r"[(\[*]?(?:this|the|our) (?:interview|conversation|transcript|article|q&a|text|excerpt|discussion)\b[^.]{0,40} (?:was|has been|is|have been) (?:lightly |slightly )?(?:condensed|abridged|shortened|(?:edited|translated)(?: and \w+)*(?: for| from|\.?[)\]]?\Z))\b[^.]{0,80}\.?[)\]]?\Z",), "de": (r"[(\[*]?(?:dieses|das) (?:interview|gespräch)\b[^.]{0,40}(?:gekürzt|redigiert|bearbeitet|übersetzt)\b[^.]{0,60}\.?[)\]]?\Z",), "fr": (r"[(\[*]?(?:cet|l')(?: )?entretien a été (?:édité|condensé|relu|abrégé)\b[^.]{0,80}",), "es": (r"[(\[*]?(?:esta|la) entrevista (?:ha sido|fue) (?:editada|condensada|abreviada)\b[^.]{0,80}",),
            "it": (r"[(\[*]?(?:questa|l')(?: )?intervista è stata (?:editata|condensata|abbreviata|modificata)\b[^.]{0,80}",), "pt": (r"[(\[*]?(?:esta|a) entrevista foi (?:editada|condensada|resumida)\b[^.]{0,80}",), "nl": (r"[(\[*]?(?:dit|het) (?:interview|gesprek) is (?:ingekort|bewerkt|geredigeerd)\b[^.]{0,60}",), "sv": (r"(?:intervjun|samtalet) har (?:kortats|redigerats)\b[^.]{0,60}",),
        },
    ),
    Rule(
        "legal.funding_disclosed", "legal",
        why="Whom the author is paid by, under texts of scholars: a duty, no part of the text.",
        match="start", max_chars=400, where="tail", needs=("closing",),
        patterns={"en": (r"<names> (?:receives?|received|has received|have received) (?:research )?funding from\b.{0,300}", r"<names> (?:does|do) not (?:work for|receive funding|own shares)\b.{0,300}", r"(?:the authors?|<names>) (?:declares?|reports?|discloses?) (?:no|that)\b[^.]{0,60}(?:interests?|affiliations?|funding).{0,160}", r"disclosure statement"), "fr": (r"<names> ne travaille(?:nt)? pas, ne conseille(?:nt)? pas\b.{0,300}",), "es": (r"<names> no (?:recibe|reciben) salario\b.{0,300}",)},
    ),
    Rule(
        "legal.protected_text", "legal",
        why="'Protected by copyright - all rights reserved': of this text, in one line at its foot.",
        match="start", max_chars=340, where="edge",
        patterns={
            "pl": (r"(?:materiał|artykuł|tekst|treść|utwór)\w* (?:jest )?(?:chronion\w+|objęt\w+) praw\w+ autorski\w+\b.{0,240}", r"(?:jeżeli|jeśli) (?:chcesz|chcą państwo)[^.]{0,30} przedrukowa\w+\b.{0,120}"), "cs": (r"(?:text|článek|obsah) je chráněn\w* autorsk\w+\b.{0,160}",), "uk": (r"(?:передрук|копіювання|використання|відтворення)\b[^.]{0,60}(?:дозволено|можлив\w+|лише|тільки|заборонено)\b.{0,160}",), "ru": (r"при (?:полном|частичном|любом)[^.]{0,60} использовани\w+\b.{0,240}", r"(?:перепечатка|копирование|использование)\b[^.]{0,60}(?:разреш\w+|возможн\w+|только|запрещ\w+)\b.{0,160}"),
            "ko": (r".{0,20}(?:무단 ?전재|재배포|무단 ?복제).{0,20}(?:금지|불허).{0,10}",), "ja": (r"(?:無断|記事の無断).{0,16}(?:転載|複製|引用|利用).{0,12}(?:禁|お断).{0,8}",), "ar": (r"(?:جميع الحقوق محفوظة|حقوق النشر محفوظة)\b.{0,80}",), "tr": (r"(?:kaynak gösterilmeden|izinsiz)[^.]{0,40}(?:yayınlanamaz|kullanılamaz|kopyalanamaz)\b.{0,80}",), "el": (r"(?:απαγορεύεται η|με επιφύλαξη παντός)\b.{0,160}",),
            "en": (r"(?:the )?information on this (?:site|website|page) (?:has been|is)\b.{0,300}",), "sv": (r"så här jobbar [\w-]{2,30} med journalistik\b.{0,160}",),
        },
    ),
    Rule(
        "legal.publisher_line", "legal",
        why="Who answers for the paper, how its texts may be run elsewhere: imprint lines of more languages.",
        match="start", max_chars=180, where="tail",
        patterns={"sv": (r"(?:publicerat och )?ansvarig utgivare\b.{0,100}",), "no": (r"(?:ansvarlig|sjef)redaktør ?:.{0,100}",), "da": (r"ansvarshavende (?:chef)?redaktør\b.{0,100}",), "pt": (r"republique (?:nossos|nossas|este|esta|os nossos)\b.{0,120}",), "es": (r"(?:republica|publica) (?:nuestr\w+|este|esta)\b[^.]{0,60}(?:gratis|gratuitamente|libremente|licencia)\b.{0,80}",), "fr": (r"(?:republier|reprendre) (?:cet article|nos articles)\b.{0,100}",), "fi": (r"päätoimittaja ?:.{0,80}",), "de": (r"(?:verantwortlich (?:im sinne|für den inhalt)|v\.i\.s\.d\.p)\b.{0,120}",), "en": (r"disclosures? (?:&|and) polic\w+ ?:.{0,160}",)},
    ),
    Rule(
        "legal.foot_note", "legal",
        why="Small print below the story: risks of investing, trademarks, endorsement, affiliate links, access for the disabled.",
        match="start", max_chars=900, where="tail", needs=("late",),
        patterns={
            "en": (r"(?:all )?investing (?:is subject to|involves) risks?\b.{0,500}", r"[^.]{2,120}\b(?:is|are)(?: an?)? registered trademarks? (?:owned by|of)\b.{0,400}", r"reference (?:to|herein to) any\b[^.]{0,120}\b(?:endorsement|recommendation)\b.{0,300}", r"the owner of this website has made a commitment to accessibility.{0,300}", r"\*? ?affiliate links? (?:are|is|may be)\b.{0,300}", r"at [^,.]{2,60}, we are committed to ensuring that (?:individuals|people) with disabilities\b.{0,700}", r"all articles are reviewed and updated by\b.{0,200}", r"[^.]{2,40} requires writers to use primary sources\b.{0,500}"),
            "de": (r"[^.]{2,120}\b(?:ist eine|sind) eingetragene (?:marken?|warenzeichen)\b.{0,300}", r"(?:die mit|mit) (?:einem )?(?:sternchen|\*)[^.]{0,60}(?:affiliate|provision)\w*.{0,300}"), "fr": (r"[^.]{2,120}\b(?:est une|sont des) marques? déposées?\b.{0,300}", r"(?:tout investissement|investir) comporte des risques\b.{0,300}"), "es": (r"[^.]{2,120}\b(?:es una|son) marcas? registradas?\b.{0,300}", r"(?:toda inversión|invertir) (?:conlleva|implica) riesgos?\b.{0,300}"), "it": (r"[^.]{2,120}\b(?:è un|sono) march(?:io|i) registrat[oi]\b.{0,300}",), "pt": (r"[^.]{2,120}\b(?:é uma|são) marcas? registr?adas?\b.{0,300}",), "nl": (r"[^.]{2,120}\b(?:is een|zijn) geregistreerde? handelsmerk(?:en)?\b.{0,300}",), "pl": (r"[^.]{2,120}\b(?:jest|są) zastrzeżonym\w* znak\w*\b.{0,300}",),
        },
        unless=(r"\bsaid\b|\btold\b|\bcourt\b|\bsued?\b|\blawsuit\b",),
    ),
    Rule(
        "legal.no_advice", "legal",
        why="'This article does not contain investment advice': whatever kind of advice the text says it is not.",
        match="start", max_chars=700,
        patterns={
            "en": (
                r"(?:this|the (?:above|information in this|content of this|material in this)) ?(?:article|content|post|material|information|report|blog|page|video|newsletter)? ?(?:is not|does not|doesn't|should not be (?:considered|construed|taken|relied))(?: to)? ?(?:contain|constitute|provide|offer|represent|intended (?:as|to be|to provide)|meant (?:as|to be)|be|as|a substitute for|give|an offer)? ?(?:as |be |any |a |an |professional |personal |substitute for |form of )*(?:financial|investment|legal|medical|tax|trading|professional|health)\b[^.]{0,60}\badvice\b",
                r"(?:the )?motley fool(?: uk| canada| australia)? (?:has|owns|holds|recommends|contributor)\b", r"<names> (?:has|have|holds?|owns?) (?:no |shares in |a |long |beneficial )*(?:positions?|shares|holdings?) in (?:any of the|the)? ?(?:stocks?|companies|shares|securities)\b.{0,80}mentioned", r"nutrition(?:al)? (?:information|values?|facts|data) (?:is|are) (?:automatically calculated|estimates? only|approximate|an estimate|calculated)\b", r"(?:the )?nutrition(?:al)? information (?:provided|shown|above) is (?:an? )?(?:estimate|approximat)",
            ),
        },
    ),
    Rule(
        "legal.tested", "legal",
        why="'Why you can trust us: we spend hours testing every product', 'All products featured here are independently selected': how goods were chosen.",
        match="start", max_chars=420,
        patterns={
            "en": (
                r"why (?:you can|you should|to) trust (?:us|<site>) ?[:?.!-] ?(?:we|our|at)\b.{0,300}", r"(?:all|any|every) (?:of the )?(?:products?|items?|services?) (?:featured|mentioned|recommended|listed|on this page|in this (?:article|story|guide))\b[^.]{0,40} (?:is|are|have been|were) (?:independently |carefully |all )*(?:selected|chosen|reviewed|recommended|tested|curated|researched)\b", r"we (?:independently|only) (?:review|evaluate|research|test|select|recommend|choose)\b[^.]{0,80}(?:products?|we recommend|we love|services?)\b",
            ),
        },
    ),
    Rule(
        "legal.funding_of", "legal",
        why="'Jane Roe receives funding from the Research Council', 'The University of X provides funding as a founding partner': whom a scholar's site names below a text.",
        match="whole", max_chars=260, where="edge", needs=("apart",),
        patterns={
            "en": (r"(?:<name>|the authors?) (?:receives?|has received|have received) (?:research )?(?:funding|grants?|financial support) from [^?!]{3,200}", r"[^.?!]{3,80} provides? funding (?:as|for|to) [^.?!]{0,60}(?:partner|member|the conversation|this site)[^?!]{0,80}", r"<site> has strict sourcing guidelines\b.{0,200}", r"(?:<name>|the authors?) (?:works? for|is an? employee of) [^.?!]{3,80}, which (?:receives|has received) funding [^?!]{3,120}"),
            "fr": (r"<name> (?:a reçu|reçoit) des (?:financements|fonds) de [^?!]{3,200}",), "es": (r"<name> (?:ha recibido|recibe) (?:fondos|financiación) de [^?!]{3,200}",),
        },
    ),
)
