"""Pointers to other articles: 'read also' and its list, most read, previous and next post."""

from __future__ import annotations

from pipeline.rules.model import Rule

READ_ALSO: dict[str, tuple[str, ...]] = {
    "en": (
        r"(?:also read|read also|also see|read (?:next|on|related)(?: (?:here|stories|articles|news))?|must[ -]read|more to read"
        r"|recommended(?: (?:reading|stories|articles|posts|content|for you|videos?|links|by .{2,30}|from .{2,30}))?"
        r"|related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|reading|links|videos?|items|topics?"
        r"|stories from .{2,30}|reads|search(?:es)?|pages|tags|blogs?|resources))?"
        r"|(?:you|readers) (?:may|might|will|would)(?: also)? (?:like|love|enjoy|want to read|be interested(?: in)?"
        r"|find (?:interesting|useful))(?: (?:these|this|to read|our))?(?: (?:articles|posts|stories))?)",
    ),
    "de": (
        r"(?:auch lesen|lesen sie (?:auch|dazu auch|hierzu auch|dazu|mehr|hier|mehr dazu|mehr zum thema|mehr zu diesen themen"
        r"|hierzu|weiter)|lies (?:auch|mehr|hier)|lesetipps?|auch interessant|auch lesenswert"
        r"|das könnte (?:sie|dich|euch) (?:auch |ebenfalls )?interessieren"
        r"|mehr (?:zum thema|dazu|zu diesem thema|zum thema .{2,40})|passend dazu|zum weiterlesen|weiterlesen|siehe auch"
        r"|sehen sie auch|schauen sie auch|lesen sie außerdem|hier weiterlesen|mehr lesen"
        r"|ähnliche(?: (?:artikel|beiträge|themen|nachrichten|meldungen))?|verwandte (?:artikel|themen|beiträge)"
        r"|mehr von .{2,30}|mehr aus .{2,30}|empfohlene(?:r)? (?:artikel|beiträge|redaktionelle inhalte)"
        r"|empfehlungen der redaktion)",
    ),
    "fr": (
        r"(?:(?:à )?lire (?:aussi|également|la suite|plus|encore)|lisez (?:aussi|également)"
        r"|à (?:lire|voir|écouter|découvrir)(?: aussi| également)?(?: sur ce sujet)?|voir (?:aussi|également)"
        r"|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)"
        r"|(?:articles?|contenus?|sujets?|actualités) (?:liés?|similaires?|associés?|recommandés?|connexes?)"
        r"|pour aller plus loin|vous (?:aimerez|pourriez) (?:aussi|aimer|être intéressé).{0,30}|en savoir plus(?: sur.{0,40})?"
        r"|plus d'(?:infos?|articles|actualités)(?: sur.{0,40})?|nos derniers articles|à ne pas manquer)",
    ),
    "es": (
        r"(?:lee (?:también|además|más|aquí)|leer (?:también|más|además|noticia completa)|lea (?:también|además|más|aquí)"
        r"|también lee|mira (?:también|además)|ver (?:también|más|además)|vea (?:también|además)|te puede interesar"
        r"|(?:también )?(?:te|le) (?:puede|podría|recomendamos|sugerimos)(?: interesar| leer)?(?: leer)?"
        r"|(?:quizás?|tal vez) (?:te|le) interese|puedes leer|(?:noticias?|art[ií]culos?|contenidos?|notas?|temas?|entradas) "
        r"(?:relacionad[oa]s?|similares|recomendad[oa]s?)|relacionad[oa]s?|más (?:información|noticias)(?: sobre.{0,40})?"
        r"|sigue leyendo|en contexto|no te lo pierdas|además lee)",
    ),
    "it": (
        r"(?:leggi (?:anche|tutto|di più|pure|ancora|l'articolo(?: completo)?)|leggete anche|da leggere"
        r"|potrebbe(?:ro)? (?:anche )?interessarti(?: anche)?|ti potrebbe(?:ro)? (?:anche )?interessare(?: anche)?"
        r"|(?:articoli|notizie|contenuti|post|argomenti) (?:correlat[ie]|simili|collegat[ie])|correlati|vedi anche|guarda anche"
        r"|per (?:approfondire|saperne di più)|approfondisci|approfondimenti|continua a leggere|scopri di più"
        r"|leggi le altre notizie)",
    ),
    "pt": (
        r"(?:lei?a (?:também|mais|ainda|a seguir|a matéria completa)|ler (?:também|mais|ainda)|veja (?:também|mais|ainda)"
        r"|(?:confira|assista|ouça) (?:também|ainda|mais)|saiba mais(?: sobre.{0,40})?"
        r"|(?:artigos|notícias|matérias|conteúdos?|posts|assuntos?) (?:relacionad[oa]s?|semelhantes|recomendad[oa]s?)"
        r"|relacionad[oa]s|(?:você )?(?:também )?(?:pode|poderá) (?:gostar|lhe interessar|interessar|se interessar)(?: de)?"
        r"|continue (?:lendo|a ler)|talvez (?:lhe )?(?:goste|interesse)|recomendamos|leia na íntegra|entenda mais)",
    ),
    "nl": (
        r"(?:lees (?:ook|meer|verder|hier|ook dit|dit ook|ook deze)(?: over.{0,30})?|bekijk (?:ook|meer)|zie ook|luister ook"
        r"|kijk ook|gerelateerd(?:e (?:artikelen|berichten|onderwerpen|nieuws))?"
        r"|meer (?:lezen|weten|over dit onderwerp|over.{2,30}|artikelen)|anderen (?:bekeken|lazen) ook"
        r"|misschien (?:ook )?interessant|ook interessant|aanbevolen(?: artikelen)?"
        r"|dit vind je misschien ook (?:leuk|interessant))",
    ),
    "pl": (
        r"(?:(?:prze)?czytaj (?:też|także|również|więcej|dalej|całość)|przeczytaj|zobacz (?:też|także|również|więcej|koniecznie)"
        r"|czytaj|sprawdź (?:też|także|również)|powiązane(?: (?:artykuły|tematy|wpisy|treści))?"
        r"|podobne(?: (?:artykuły|wpisy|tematy))?|więcej na ten temat|więcej o|więcej (?:informacji|na temat).{0,30}"
        r"|dowiedz się więcej|(?:to )?może (?:cię|ci się|państwa) (?:także |też )?(?:zainteresować|spodobać)"
        r"|warto (?:przeczytać|zobaczyć)|polecamy(?: (?:także|też|również))?|przeczytaj też|oglądaj (?:też|także))",
    ),
    "ru": (
        r"что (?:ещё )?(?:почитать|прочитать)|вам может (?:понравиться|быть интересно)|читать (?:на тему|по теме)",
        r"(?:читайте (?:также|далее|ещё|подробнее|по теме|нас)|читать (?:далее|также|полностью|дальше|подробнее|ещё)"
        r"|смотрите (?:также|ещё)|также (?:читайте|по теме)|(?:ещё )?по теме|похожие (?:новости|статьи|материалы|записи)"
        r"|(?:материалы|новости|статьи) по теме|другие (?:новости|материалы)|вам (?:может быть|будет) интересно|узнать больше"
        r"|рекомендуем(?: (?:прочитать|почитать))?|подробнее)",
    ),
    "uk": (
        r"що (?:ще )?почитати|читайте (?:також|ще)(?: на тему)?|вам може сподобатися|читати (?:на тему|за темою)",
        r"(?:до теми|читайте (?:також|ще|далі|теж|детальніше|більше|по темі|за темою)|читати (?:далі|також|більше|повністю)"
        r"|дивіться (?:також|ще)|також (?:читайте|за темою)|за темою|по темі|(?:матеріали|новини|статті) (?:за темою|по темі)"
        r"|схожі (?:новини|статті|матеріали)|інші новини|вас може зацікавити|вам може бути цікаво|рекомендуємо(?: прочитати)?"
        r"|детальніше|більше новин|дізнайтеся більше|нагадаємо, раніше)",
    ),
    "sv": (
        r"(?:missa inte|läs också|lyssna också|se också)|läs mer om.{2,30}|mer i ämnet",
        r"(?:läs (?:också|även|mer(?: här)?|vidare|mer om.{0,30})|relatera(?:t|de artiklar|d läsning)|se även|fler artiklar"
        r"|mer om ämnet|mer i ämnet)",
    ),
    "da": (
        r"(?:hør|se|læs) også|mere om (?:emnet|sagen)|læs (?:også|mere) (?:om|på).{2,30}",
        r"(?:læs (?:også|mere(?: her)?|videre)|relaterede? (?:artikler|nyheder|indhold)|se også|mere om (?:emnet)?)",
    ),
    "no": (
        r"(?:hør|se|les) også|mer om (?:saken|temaet)|les mer om.{2,30}",
        r"(?:les (?:også|mer(?: her)?|flere|videre)|relaterte? (?:artikler|saker|innhold)?|se også|flere saker|mer om saken)",
    ),
    "fi": (
        r"aiheeseen liittyvät(?: (?:jutut|artikkelit))?|lue lisää aiheesta|lue (?:myös )?(?:aiemmin|tästä)"
        r"|lisää samasta aiheesta",
        r"(?:lue (?:myös|lisää|seuraavaksi)|katso myös|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää)",
    ),
    "cs": (
        r"mohlo by (?:se )?vám (?:také )?líbit|(?:čtěte|podívejte se) (?:také|na)|k tématu|související (?:obsah|odkazy)",
        r"(?:(?:pře)?čtěte (?:si )?(?:také|více|dále|též|i)|související(?: (?:články|témata|zprávy))?"
        r"|mohlo by vás (?:také )?zajímat|více k tématu|další články|podobné články|k tématu|přečtěte si)",
    ),
    "hu": (
        r"(?:ezt|ezeket) (?:olvasta már|is olvassa(?: el)?)|olvasta már|(?:kapcsolódó|korábbi) (?:cikkünk|cikkeink|tartalom)"
        r"|nézze meg (?:ezt )?is",
        r"(?:olvass(?:a|on|on tovább)? (?:tovább|el|még)|kapcsolódó(?: (?:cikkek|cikk|hírek|anyagok|tartalmak))?"
        r"|ezt is (?:olvassa el|ajánljuk|nézze meg)|lásd még|további (?:cikkek|hírek)|ez is érdekelheti|ajánljuk)",
    ),
    "ro": (
        r"(?:citește|citiți|vezi|vedeți) și|pe același subiect|din aceeași categorie"
        r"|(?:citește|află) mai multe (?:pe|despre).{0,30}|recomandarea editorilor",
        r"(?:cit(?:ește|iți) (?:și|mai mult|mai departe|continuarea|mai multe|în continuare)|vezi și"
        r"|articole (?:similare|recomandate|pe aceeași temă|asemănătoare)|știri (?:similare|recomandate|pe aceeași temă)"
        r"|pe aceeași temă|te-ar putea interesa(?: și)?|recomandări|află mai multe)",
    ),
    "tr": (
        r"(?:bunlara|buna|bunu) da (?:bakın|göz atın|okuyun)|bakmadan geçme(?:yin)?|bunlar da (?:var|ilginizi çekebilir)",
        r"(?:ayrıca (?:okuyun|bakınız)|bunu da oku(?:yun)?|ilgili (?:haber(?:ler)?|içerik(?:ler)?|yazılar|konular)"
        r"|benzer (?:haberler|yazılar)|bunlar da ilginizi çekebilir|ilginizi çekebilir|devamını oku(?:yun)?"
        r"|daha fazla(?:sı| oku)?|önerilen (?:haberler|içerikler))",
    ),
    "el": (
        r"(?:διαβάστε|διάβασε|δείτε|δες) (?:επίσης|ακόμη|ακόμα|περισσότερα|κι αυτό)|διαβάστε|σχετικ(?:ές ειδήσεις|ά θέματα)"
        r"|μη χάσετε",
        r"(?:διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα|σχετικά|και|ολόκληρο.{0,20})"
        r"|δείτε (?:επίσης|ακόμη|ακόμα|περισσότερα|και)|σχετικά (?:άρθρα|νέα|θέματα)|ίσως σας ενδιαφέρει)",
    ),
    "ar": (
        r"(?:ا?قرا|اقراي|اقراوا|طالع|شاهد|انظر|تابع) (?:ايضً?اً?|المزيد|كذلك)|قد (?:يهمك|يعجبك)(?: ايضً?اً?)?"
        r"|(?:مواضيع|موضوعات|اخبار|مقالات|مواد) (?:ذات صلة|متعلقة|مرتبطة)",
        r"(?:ا?قرا (?:ايضا|المزيد|كذلك)|اقرا(?:ي|وا) ايضا|شاهد ايضا|(?:مواضيع|اخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة|مشابهة)"
        r"|ذات صلة|قد يهمك(?: ايضا)?|للمزيد)",
    ),
    "he": (
        r"(?:קרא|קראו|ראו|צפו) (?:גם|עוד)|עוד באותו נושא|אולי יעניין אתכם|כתבות שאולי יעניינו (?:אתכם|אותך)",
        r"(?:קראו (?:גם|עוד|בהרחבה)|לקריאה נוספת|כתבות (?:נוספות|קשורות)|עוד (?:בנושא|כתבות)|אולי יעניין אותך|אולי יעניינו אותך)",
    ),
    "hi": (
        r"(?:ये|यह|इसे|इन्हें) भी (?:प.{1,2}ें|देखें|जानें)|(?:और|आगे) प.{1,2}ें"
        r"|(?:संबंधित|सम्बंधित|जु.{1,2}ी) (?:ख.?बरें|समाचार|लेख)",
        r"(?:(?:ये|यह) भी (?:पढ़ें|देखें)|इसे भी पढ़ें|और पढ़ें|(?:संबंधित|सम्बंधित) (?:ख़?बरें|समाचार|लेख)|पढ़ें पूरी ख़?बर)",
    ),
    "zh": (
        r"(?:往期|精彩|热门|熱門)(?:回顾|回顧|阅读|閱讀|推荐|推薦)|(?:推荐|推薦)(?:阅读|閱讀)|(?:繼續|继续)(?:阅读|閱讀)"
        r"|大家都在看|看更多(?:新聞|新闻|報導|报道)?",
        r"(?:相关|相關)(?:阅读|閱讀|文章|新闻|新聞|报道|報導|推荐|推薦|链接|鏈接|内容|主题)|延伸(?:阅读|閱讀)"
        r"|(?:更多|阅读|閱讀)(?:新闻|新聞|文章|更多|全文|内容)"
        r"|(?:你|您)可能(?:也|还|還)?(?:会|會)?(?:喜欢|喜歡|感兴趣|有興趣|想看)|猜你喜欢",
    ),
    "ja": (
        r"(?:あわせて|併せて|合わせて)読(?:みたい|む)|こちらも(?:チェック|読みたい)|次に読みたい(?:記事)?|参考記事",
        r"関連(?:する)?(?:記事|ニュース|リンク|トピックス?|情報|キーワード|コンテンツ)|(?:あわせて|併せて)読みたい"
        r"|こちらも(?:おすすめ|読まれています|どうぞ|あわせて)|(?:続き|全文|記事全文)を(?:読む|見る)|もっと(?:見る|読む)",
    ),
    "ko": (
        r"(?:함께|같이) ?(?:보면|읽으면|볼|읽을)(?: ?만한| ?좋은)? ?(?:기사|뉴스|글)|관련 ?(?:보도|소식|영상)"
        r"|이런 ?기사(?:는|도)? ?어때요",
        r"(?:관련|연관) ?(?:기사|뉴스|글|콘텐츠|태그)|(?:더|기사) ?(?:보기|읽기)|함께 (?:보면|읽으면) 좋은 (?:기사|뉴스|글)"
        r"|이 기사도",
    ),
    "th": (
        r"(?:ยัง)?อ่าน(?:ข่าว)?(?:เพิ่มเติม|ต่อ|เกี่ยวข้อง|อื่น ?ๆ)|ข่าว(?:ที่)?เกี่ยวข้อง|คลิกอ่าน(?:เพิ่มเติม)?|อ่านประกอบ",
        r"อ่าน(?:เพิ่มเติม|ต่อ|ข่าวที่เกี่ยวข้อง|เพิ่ม|ด้วย)|(?:ข่าว|บทความ|เรื่อง)ที่เกี่ยวข้อง|บทความแนะนำ",
    ),
    "fa": (
        r"(?:بیشتر|همچنین|حتما) (?:بخوانید|ببینید)|(?:این|این خبر|این مطلب|اینها) را هم (?:بخوانید|ببینید)"
        r"|(?:اخبار|مطالب|خبرهای|مقالات) (?:مرتبط|پیشنهادی)|بخوانید",
    ),
    "ur": (r"(?:یہ|اسے|انہیں) بھی (?:پڑھیں|پڑھیے|دیکھیں)|مزید (?:پڑھیں|پڑھیے|جانیے)|متعلقہ (?:خبریں|خبر|مضامین)",),
    "bn": (
        r"(?:আরও|আরো|এটিও|এটাও) (?:প.{1,2}ুন|দেখুন|জানুন)|(?:সম্পর্কিত|সংশ্লিষ্ট|সংশ্লিষ্ঠ) (?:খবর|সংবাদ|নিবন্ধ)"
        r"|এ সংক্রান্ত আরও খবর",
    ),
    "ta": (
        r"(?:இதையும்|மேலும்|இதனையும்|இவற்றையும்) (?:படிக்கவும்|படிக்க|படியுங்கள்|படிங்க|வாசிக்க|வாசிக்கவும்|பார்க்க|காண்க)"
        r"|தொடர்புடைய (?:செய்திகள்|செய்தி|பதிவுகள்)",
    ),
    "vi": (
        r"(?:>+ ?)?(?:mời (?:bạn|quý vị|độc giả|quý độc giả) )?(?:đọc|xem) (?:thêm|tiếp)|(?:tin|bài|bài viết) liên quan"
        r"|có thể bạn (?:quan tâm|muốn đọc)",
    ),
    "id": (r"(?:baca|lihat|simak|tonton) (?:juga|pula|selengkapnya)|(?:berita|artikel) terkait|rekomendasi untuk (?:anda|kamu)",),
    "bg": (
        r"(?:прочетете|прочети|четете|вижте|виж) (?:още|също|и|повече)|още по темата|(?:свързани|подобни) (?:новини|статии)"
        r"|по темата",
    ),
    "sr": (
        r"(?:pročitajte|pročitaj|čitajte|pogledajte|pogledaj) (?:još|i|takođe|i ovo)|(?:povezane|slične) (?:vesti|vijesti|teme)"
        r"|možda će vas zanimati|(?:прочитајте|прочитај|читајте|погледајте) (?:још|и|такође)|(?:повезане|сличне) вести",
    ),
}  # fmt: skip
"""'Read also' in all its forms. Alone on a line it heads a list, with a colon or a bar it leads a title."""

SHELVES = {
    "en": (
        r"read (?:more|this|these|the (?:full )?(?:story|article|report)|our latest)"
        r"(?: (?:here|stories|articles|news|related|about this))?",
        r"(?:the )?(?:most|more|top|latest|recent|popular|trending|featured|new|other|hot|breaking|today's|must-see|must-watch)"
        r"(?: (?:recent|popular|read|viewed|shared|commented|watched|discussed|emailed|trending|active))*"
        r"(?: (?:articles?|stories|posts?|news|headlines|videos?|today|now|topics|this week|in .{2,30}|on .{2,30}|from .{2,40}"
        r"|across .{2,30}|reads|picks|content|by .{2,30}|comments|blogs?))*",
        r"(?:read|up|watch|see|what to read|your) next(?: (?:read|up|story))?",
        r"next (?:read|up|story)",
        r"trending(?: (?:now|stories|news|topics|today|on .{2,30}|in .{2,30}|articles|searches))?",
        r"(?:editor'?s?'?|staff) (?:picks?|choices?|recommendations)",
        r"in case you missed it|icymi|don't miss(?: this| these)?|what'?s trending|what others are reading"
        r"|people are (?:also )?reading|readers also (?:liked|read)"
        r"|(?:articles|stories|posts) (?:you|for you) (?:may|might).{0,20}"
        r"|(?:more|explore|discover|see) (?:more )?(?:like this|from .{2,40}|on this (?:story|topic|subject)"
        r"|in this (?:section|series|category)|from this (?:author|section|series|topic)|stories|articles|posts|news|coverage"
        r"|by this author|topics|to explore|about .{2,40})|more (?:from|news|stories|articles|by|coverage)(?: .{2,40})?"
        r"|(?:keep|continue) (?:reading|exploring)|explore (?:more|further|related .{2,20}|topics)"
        r"|similar (?:articles|posts|stories|news)|around the web|from (?:the|our) (?:archives?|web|network|blog|partners?)"
        r"|elsewhere (?:on|in) .{2,30}|also (?:in|on|from) .{2,30}|(?:articles|stories) (?:like this|in this series)"
        r"|in (?:other news|this story|focus)|read more (?:from|on|about|in|by|news|stories|articles|blogs)(?: .{2,60})?"
        r"|view (?:all|more)(?: .{2,30})?|see (?:all|more)(?: .{2,30})?|all (?:posts|articles|stories)(?: by .{2,40})?"
        r"|back to (?:all )?(?:blogs?|articles|news|stories|posts|home|list|overview)(?: .{2,20})?",
    ),
    "de": (
        r"(?:die )?(?:meist|am meisten )?gelesen(?:e artikel|e|st)?|meistgelesen(?:e .{2,20})?|meistgesehen"
        r"|(?:weitere|neueste|aktuelle|neue|top|beliebte|andere|letzte|mehr) "
        r"(?:artikel|themen|nachrichten|meldungen|news|beiträge|videos|inhalte|storys|topthemen|texte|links)"
        r"(?: (?:zum thema|aus|zu|von|im|in|aus der|auf) ?.{0,40})?|neues? aus .{2,30}|mehr aus (?:dem web|.{2,30})"
        r"|aus (?:dem (?:ressort|archiv)|der redaktion)|top-?(?:themen|news|artikel)|empfohlen(?:e inhalte)?"
        r"|(?:alle|zum|zur|zurück zur?) (?:artikel|startseite|übersicht|newsticker|themenseite|beiträge)(?: (?:von|zu).{0,30})?"
        r"|(?:unsere )?empfehlungen?(?: für sie| der redaktion)?|schlagzeilen|newsticker|im fokus|themen des tages"
        r"|nachrichten des tages|exklusive .{2,30}-hintergründe .{0,40}",
    ),
    "fr": (
        r"(?:les )?(?:articles? |contenus? )?(?:les )?plus (?:lus?|populaires|récents?|consultés|partagés|vus)"
        r"|(?:nos )?(?:derni(?:ers|ères)|autres|toutes les|tous les|nos) (?:articles?|actualités?|nouvelles|infos|vidéos|actus)"
        r"(?: .{2,30})?|à la une|l'actu en (?:continu|direct)|en ce moment|(?:la )?sélection de la rédaction"
        r"|le choix de la rédaction|plus de (?:sujets|contenus|.{2,20})|recommandés? pour vous|tendances?|vidéos? du moment",
    ),
    "es": (
        r"(?:lo )?más (?:le[ií]d[oa]s?|vist[oa]s?|popular(?:es)?|reciente(?:s)?|comentad[oa]s?|compartid[oa]s?)(?: .{2,30})?"
        r"|(?:últimas?|otras?|más|nuestras|todas las) (?:noticias?|entradas|notas|artículos|publicaciones)"
        r"(?: (?:de|en|sobre) .{2,30})?|(?:otros|más|últimos) artículos.{0,30}|tendencias?|destacad[oa]s|lo último"
        r"|recomendad[oa]s?(?: para ti)?|en portada|más en .{2,30}|más de .{2,30}",
    ),
    "it": (
        r"(?:i |le |gli )?(?:articoli |notizie )?più (?:lett[ie]|vist[ie]|popolari|recenti|condivis[ie])"
        r"|(?:ultim[ei]|altre|altri|tutte le|le) (?:notizie|articoli|news|video)(?: (?:di|su|da|della|in) .{2,30})?|in evidenza"
        r"|di tendenza|consigliat[ie](?: per te)?|i nostri consigli|video del giorno|primo piano|dalla home",
    ),
    "pt": (
        r"(?:as |os )?mais (?:lid[oa]s|vist[oa]s|populares|recentes|acessad[oa]s|comentad[oa]s|notícias|em .{2,30}|sobre .{2,30}"
        r"|de .{2,30}|d[oa] .{2,30})|(?:últimas?|outras|todas as|principais) (?:notícias|matérias|publicações)(?: .{2,30})?"
        r"|(?:últimos|outros|todos os) (?:artigos|posts|vídeos)(?: .{2,30})?|destaques?|em destaque|em alta"
        r"|recomendad[oa]s?(?: para (?:você|si))?|tendências",
    ),
    "nl": (
        r"(?:meest|best) (?:gelezen|bekeken|populair|recent)(?: .{2,20})?"
        r"|(?:het )?(?:laatste|meer|ander|net binnen|populair|overig) ?(?:nieuws|artikelen|berichten)?"
        r"(?: (?:over|uit|van|in) .{2,30})?|populaire? (?:artikelen|berichten)|aanbevolen(?: voor jou)?|uitgelicht|in het nieuws"
        r"|net binnen|trending",
    ),
    "pl": (
        r"(?:najczęściej|najchętniej) (?:czytane|komentowane|oglądane)|najpopularniejsze(?: .{2,20})?"
        r"|(?:najnowsze|ostatnie|inne|pozostałe|wszystkie|najważniejsze|gorące) ?"
        r"(?:artykuły|wiadomości|wpisy|newsy|informacje|tematy)?|polecane(?: (?:artykuły|dla ciebie|treści|wideo))?"
        r"|popularne(?: .{2,20})?|na czasie|warto przeczytać|zobacz wszystkie",
    ),
    "ru": (
        r"(?:самое|самые) (?:читаемое|популярное|популярные|обсуждаемое|интересное|важное|читаемые)(?: .{2,20})?|популярное"
        r"|(?:последние|главные|свежие|другие|все|важные|топ) новости(?: .{2,20})?|новости (?:партнеров|дня|часа)|лента новостей"
        r"|выбор редакции|главное(?: за день| сегодня)?|вернуться .{2,20}|в этом сюжете|тренды",
    ),
    "uk": (
        r"(?:найчитаніше|найпопулярніше|найпопулярніші|популярне|найцікавіше|найважливіше)(?: .{2,20})?"
        r"|(?:останні|головні|свіжі|інші|усі|всі|важливі|топ) новини(?: .{2,20})?|новини (?:партнерів|дня|години)|стрічка новин"
        r"|вибір редакції|головне(?: за день| сьогодні)?|топ[- ]новини|тренди",
    ),
    "sv": (
        r"(?:mest läst[a]?|senaste(?: nytt| nyheterna)?|fler (?:artiklar|nyheter)|rekommendera(?:t|de)|toppnyheter|just nu"
        r"|nyheter i korthet|mer från .{2,30})",
    ),
    "da": (
        r"(?:mest læste|seneste(?: nyt| nyheder)?|flere (?:artikler|nyheder)|anbefalet(?: til dig)?|mere fra .{2,30}|topnyheder)",
    ),
    "no": (r"(?:mest lest[e]?|siste (?:nytt|saker)|flere (?:artikler|nyheter)|anbefalt(?: for deg)?|mer fra .{2,30}|toppsaker)",),
    "fi": (
        r"(?:luetuimmat|uusimmat|tuoreimmat|katsotuimmat)(?: (?:jutut|uutiset|nyt|artikkelit))?|juuri nyt|lisää uutisia",
        r"(?:luetuimmat|uusimmat|tuoreimmat|suositellut|suosittelemme|lisää .{2,30}sta)",
    ),
    "cs": (
        r"(?:nejčtenější|nejnovější|nejdiskutovanější)(?: (?:články|zprávy|dnes))?|(?:další|hlavní) zprávy",
        r"(?:nejčtenější(?: .{2,20})?|nejnovější(?: zprávy| články)?|doporučujeme|populární články|aktuálně|další zprávy)",
    ),
    "hu": (
        r"(?:legolvasottabb|legfrissebb|friss|népszerű|további|ajánlott) (?:cikkek|cikkeink|hírek|híreink)|top hírek",
        r"(?:legolvasottabb(?:ak)?|legfrissebb(?: hírek)?|friss hírek|ajánlott(?: cikkek)?|népszerű(?: cikkek)?)",
    ),
    "ro": (
        r"cele mai (?:citite|noi|recente|comentate)(?: (?:știri|articole))?|(?:alte|ultimele) (?:știri|articole)",
        r"(?:cele mai (?:citite|noi|populare|recente)(?: .{2,20})?|ultimele știri|ultima oră|recomandate|populare|știrile zilei"
        r"|top știri)",
    ),
    "tr": (
        r"(?:çok|en çok) (?:okunanlar|okunan haberler|yorumlananlar)|son (?:haberler|gelişmeler)|günün öne çıkanları",
        r"(?:en (?:çok okunan(?:lar)?|son haberler|popüler(?:ler)?|yeniler)|son (?:dakika|haberler|eklenenler)|diğer haberler"
        r"|öne çıkanlar|popüler haberler|günün (?:haberleri|manşetleri))",
    ),
    "el": (
        r"(?:όλες οι |οι )?(?:τελευταίες |σημαντικότερες )?ειδήσεις (?:σήμερα|τώρα)"
        r"|(?:οι|όλες οι) (?:τελευταίες|σημαντικότερες) ειδήσεις|τα (?:δημοφιλέστερα|πιο διαβασμένα)",
        r"(?:δημοφιλή(?: (?:άρθρα|νέα))?|τελευταία νέα|τα πιο (?:διαβασμένα|δημοφιλή)|περισσότερα(?: νέα)?|ροή ειδήσεων"
        r"|προτεινόμενα)",
    ),
    "ar": (
        r"(?:اهم|ابرز|اخر|احدث) (?:الاخبار|المستجدات|العناوين|المقالات)"
        r"|الاكثر (?:قراءة|مشاهدة|تداولا|تفاعلا)(?: (?:اليوم|الان|هذا الاسبوع))?",
        r"(?:الاكثر (?:قراءة|مشاهدة|تداولا|شعبية)|اخر الاخبار|احدث (?:الاخبار|المقالات)|اخبار (?:اخري|اليوم)"
        r"|المزيد(?: من.{0,30})?|مختارات|ابرز الاخبار|الاخبار العاجلة)",
    ),
    "he": (
        r"(?:הכי|הכתבות ה)(?:נצפות|נקראות|חמות)|חדשות (?:היום|עכשיו)|החדשות החמות",
        r"(?:הנצפות ביותר|הנקראות ביותר|חדשות אחרונות|מבזקים|מומלצים|עוד ב.{1,20}|כתבות אחרונות)",
    ),
    "hi": (
        r"(?:ताज.?ा|प्रमुख|मुख्य|अन्य|ब.{1,2}ी|टॉप|लेटेस्ट) (?:ख.?बरें|समाचार|न्यूज.?)|सबसे ज्यादा प.{1,2}ी गई",
        r"(?:ताज़?ा (?:ख़?बरें|समाचार)|सबसे ज़?्यादा पढ़ी.{0,20}|ट्रेंडिंग.{0,12}|बड़ी ख़?बरें|लेटेस्ट न्यूज़?|अन्य ख़?बरें)",
    ),
    "zh": (
        r"(?:即时|即時|热门|熱門|焦点|焦點|今日|本周|一周)(?:新闻|新聞|話題|话题|排行|排行榜)|(?:猜你|你可能)(?:想看|喜欢|喜歡)"
        r"|(?:点击|點擊|人气|人氣)榜|更多新聞|更多新闻",
        r"(?:热门|熱門|最新|推荐|推薦|精选|精選|今日|热点|熱點|即時|焦点|焦點)"
        r"(?:文章|新闻|新聞|推荐|推薦|阅读|閱讀|话题|話題|资讯|資訊|内容|排行)?|(?:点击|點擊|阅读|閱讀)排行(?:榜)?|排行榜"
        r"|24小时热文",
    ),
    "ja": (
        r"(?:人気|最新|おすすめ|注目|新着|ピックアップ|急上昇|主要)(?:の)?(?:記事|ニュース|ランキング|トピックス?|ワード)?"
        r"|アクセスランキング|ランキング|この(?:記事|ニュース)を(?:読んだ|見た)人は.{0,20}|編集部の?おすすめ|トピックス",
    ),
    "ko": (
        r"(?:가장|실시간|오늘)? ?많이 (?:본|읽은|읽힌) ?(?:뉴스|기사)|(?:오늘의|이 시각|주요|최신) ?(?:뉴스|기사|헤드라인)"
        r"|(?:핫|실시간) ?(?:이슈|뉴스)|포토 ?뉴스",
        r"(?:많이 본|인기|최신|추천|주요|오늘의|실시간|베스트|랭킹|핫) ?(?:뉴스|기사|이슈|검색어|콘텐츠)"
        r"|이 시각 (?:주요|많이 본|인기) ?(?:뉴스|기사)|당신이 관심있을.{0,10}|기자의 다른 기사.{0,10}",
    ),
    "th": (
        r"(?:ข่าว|เรื่อง|บทความ)(?:ล่าสุด|เด่น|ยอดนิยม|ฮิต|แนะนำ|น่าสนใจ|อื่น ?ๆ)(?:วันนี้)?|ยอดนิยม",
        r"(?:ข่าวล่าสุด|ข่าวเด่น|ข่าวยอดนิยม|เรื่องล่าสุด|บทความล่าสุด|ข่าวอื่นๆ|แนะนำ)",
    ),
    "fa": (
        r"(?:پربازدیدترین|پربیننده.?ترین)(?:.?ها)?(?: (?:اخبار|خبرها|مطالب|عناوین))?"
        r"|(?:تازه.?ترین|مهم.?ترین|آخرین|برگزیده) (?:اخبار|خبرها|مطالب|عناوین)|پیشنهاد (?:سردبیر|ویژه|ما)|اخبار (?:روز|ویژه|مهم)",
    ),
    "ur": (r"تازہ ترین(?: خبریں)?|(?:اہم|مقبول|مقبول ترین) خبریں|سب سے زیادہ پڑھی (?:گئی|جانے والی) خبریں",),
    "bn": (
        r"(?:সর্বশেষ|জনপ্রি.{1,2})(?: (?:খবর|সংবাদ))?|(?:আলোচিত|প্রধান|শীর্ষ) (?:খবর|সংবাদ)|সর্বাধিক (?:পঠিত|প.{1,2}া)"
        r"|এই বিভাগের (?:আরও|আরো|সব|সর্বশেষ) (?:খবর|সংবাদ)|পাঠকপ্রি.{1,2}",
    ),
    "ta": (
        r"(?:சமீபத்திய|முக்கிய|அண்மைச்?|தற்போதைய|பிரபலமான|மேலும்) செய்திகள்"
        r"|அதிகம் (?:படித்தவை|படிக்கப்பட்டவை|வாசிக்கப்பட்டவை|பகிரப்பட்டவை)",
    ),
    "vi": (
        r"(?:tin|bài|tin tức) (?:mới|mới nhất|nổi bật|nóng|cùng chuyên mục|xem nhiều|đọc nhiều|tiêu điểm|khác)"
        r"|(?:đọc|xem|quan tâm) nhiều(?: nhất)?|cùng chuyên mục|đáng quan tâm",
    ),
    "id": (
        r"(?:berita|artikel|topik|video) (?:terkini|terbaru|terpopuler|populer|lainnya|pilihan|utama)|terpopuler|terkini"
        r"|paling (?:banyak )?(?:dibaca|populer)",
    ),
    "bg": (r"най-(?:четени|нови|популярни|коментирани|гледани)|(?:последни|още|водещи|важни|други) новини|водещи",),
    "sr": (
        r"(?:najčitanij|najnovij|najkomentarisanij)[ei](?: (?:vesti|vijesti))?"
        r"|(?:poslednje|ostale|glavne|druge) (?:vesti|vijesti)|(?:најчитаније|најновије)(?: вести)?|(?:последње|остале) вести",
    ),
}  # fmt: skip
"""Names of shelves: most read, latest, more from."""

ADJACENT = {
    "en": (
        r"(?:«|<|←|‹)? ?(?:previous|prev|older|next|newer)"
        r"(?: (?:post|article|story|page|entry|entries|posts|articles|reading|news|up|read|project|blog|topic|chapter|lesson))"
        r"(?: ?(?:»|>|→|›))?",
        r"prev(?:ious)?(?: (?:post|article|story))? ?[|/-]? ?next(?: (?:post|article|story))?",
        r"post navigation",
    ),
    "de": (
        r"(?:vorheriger|nächster|voriger|vorhergehender|nächste|vorherige|älterer|neuerer) "
        r"(?:artikel|beitrag|seite|meldung|text|post)|(?:artikel|beitrags)-?navigation",
    ),
    "fr": (r"(?:article|publication|page|billet|actualité) (?:précédente?|suivante?)|navigation de l'article",),
    "es": (
        r"(?:artículo|entrada|noticia|post|nota|publicación|página) (?:anterior|siguiente)"
        r"|(?:anterior|siguiente) (?:artículo|entrada|noticia|post|nota)|navegación de entradas",
    ),
    "it": (
        r"(?:articolo|post|notizia|pagina) (?:precedente|successivo|successiva)|(?:precedente|successivo|prossimo) articolo"
        r"|navigazione articoli",
    ),
    "pt": (
        r"(?:artigo|post|notícia|matéria|página|postagem) (?:anterior|seguinte|próxim[oa])"
        r"|(?:próxim[oa]|anterior) (?:artigo|post|notícia|matéria)|navegação de posts?",
    ),
    "nl": (r"(?:vorig|volgend|vorige|volgende)e? (?:artikel|bericht|pagina|verhaal)|berichtnavigatie",),
    "pl": (r"(?:poprzedni|następny) (?:artykuł|wpis|post)|(?:poprzednia|następna) (?:strona|wiadomość)|nawigacja wpisu",),
    "ru": (r"(?:предыдущ|следующ)\w+ (?:статья|запись|новость|материал|страница|пост)|навигация по записям",),
    "uk": (r"(?:попередн|наступн)\w+ (?:стаття|запис|новина|матеріал|сторінка|пост)|навігація записів",),
    "sv": (r"(?:föregående|nästa) (?:artikel|inlägg|sida)",),
    "da": (r"(?:forrige|næste) (?:artikel|indlæg|side)",),
    "no": (r"(?:forrige|neste) (?:artikkel|innlegg|side|sak)",),
    "fi": (r"(?:edellinen|seuraava) (?:artikkeli|juttu|sivu)",),
    "cs": (r"(?:předchozí|další|následující) (?:článek|příspěvek|strana)",),
    "hu": (r"(?:előző|következő) (?:cikk|bejegyzés|oldal|hír)",),
    "ro": (r"articolul (?:anterior|precedent|următor)",),
    "tr": (r"(?:önceki|sonraki) (?:haber|yazı|makale|içerik)",),
    "el": (r"(?:προηγούμενο|επόμενο) άρθρο",),
    "ar": (r"(?:المقال|الخبر|المقالة) (?:السابق|التالي|السابقة|التالية)",),
    "he": (r"(?:הכתבה|הפוסט|המאמר) (?:הקודמת?|הבאה?)",),
    "zh": (r"(?:上|下)一(?:篇|页|頁|则|則)(?:文章)?[:]?",),
    "ja": (r"(?:前|次)の(?:記事|ページ|投稿)(?:へ|を読む)?",),
    "ko": (r"(?:이전|다음) ?(?:기사|글|페이지)",),
}  # fmt: skip


def _led(patterns: dict[str, tuple[str, ...]], form: str) -> dict[str, tuple[str, ...]]:
    """Each pattern put into a form with more text around it."""
    return {language: tuple(form.format(p) for p in alternatives) for language, alternatives in patterns.items()}


_BRACKETED = ("en", "de", "fr", "es", "it", "pt", "nl", "pl")
"""Languages whose pointers in brackets have patterns of their own."""

RULES = (
    Rule(
        "related.more_to_love", "related",
        why="'More soups you'll love': a heading over what the reader may like, by the site's own guess.",
        max_chars=70, takes="list", full_stop=False, amid=0.7,
        patterns={
            "en": (r"more (?:[\w'-]+ ){1,4}(?:you'll|you will|you might|you may|to)(?: also)? (?:love|like|enjoy)",),
            "de": (r"(?:mehr|weitere) \w+,? die (?:ihnen|dir|euch) (?:auch )?(?:gefallen|schmecken)(?: könnten)?",),
            "fr": (r"(?:plus|d'autres) (?:de |d')?\w+ que vous (?:allez aimer|aimerez)(?: aussi)?",),
            "es": (r"más \w+ que te (?:gustarán|encantarán|pueden gustar)",),
            "it": (r"altr[ei] \w+ che (?:ti piaceranno|amerai)",),
            "pt": (r"vídeos: (?:mais assistid\w+|assista|veja|tudo|os mais) .{2,50}", r"mais \w+ que você vai (?:amar|gostar)"),
        },
    ),
    Rule(
        "related.read_also", "related",
        why="'Read also' alone on a line points away from the article, and so does the list that it heads.",
        max_chars=70, takes="list",
        patterns=READ_ALSO,
    ),
    Rule(
        "related.read_also_title", "related",
        why="'Read also: <title>' on a line of its own: the title is another article's.",
        match="start", max_chars=260, sentences=True, full_stop=False,
        patterns=_led(READ_ALSO, r"(?:{}) ?(?:[:|>»]|-(?= )) ?(?=\S)"),
        unless=(r"[.!?] \w.{12,}[^.]\.\Z",),
    ),
    Rule(
        "related.read_also_told", "related",
        why="'Read also: <words>.' with a full stop: a title seldom has one, a story's sentence may well begin so.",
        match="start", max_chars=260, probability=0.5,
        patterns=_led(READ_ALSO, r"(?:{}) ?(?:[:|>»]|-(?= )) ?(?=\S)"),
        unless=(r"[.!?] \w.{12,}[^.]\.\Z",),
    ),
    Rule(
        "related.pointer_title", "related",
        why="'Watch: <title>', 'Read more: <title>' on a line without a full stop: sure at the foot, likely within.",
        match="start", max_chars=260, amid=0.7, full_stop=False,
        patterns={
            "en": (
                r"(?:\[|\()?(?:read|watch|see|listen|check out|check|view|must watch|don't miss|icymi|can also read"
                r"|you may also be interested|for more|go deeper|further reading|up next|read more about|see photos)"
                r"(?: (?:also|more|next|now|here|on|in|full story|full article))? ?(?:[:|>»]) ?\S.{0,200}[^.]\Z",
            ),
        },
    ),
    Rule(
        "related.genre_title", "related",
        why="'Analysis: <title>', 'In pictures: <title>', with no paragraph right below: there it would be a subhead.",
        match="start", max_chars=260, amid=0.7, full_stop=False, needs=("apart",),
        patterns={
            "en": (
                r"(?:\[|\()?(?:more|video|photos?|gallery|in pictures|explained?|explainer|analysis|opinion|exclusive|podcast"
                r"|editorial|deep dive|next)(?: (?:also|more|next|now|here|on|in|full story|full article))? ?(?:[:|>»])"
                r" ?\S.{0,200}[^.]\Z",
            ),
        },
    ),
    Rule(
        "related.linked_title", "related",
        why="'Learn more: <link>', 'Our guide: <link>': a line that is a label and a link to another page of the site.",
        match="start", max_chars=220, needs=("leads_on",), full_stop=False,
        patterns={
            "en": (
                r"(?:learn|find out|discover|explore|hear|know) more(?: (?:here|about (?:this|it)))? ?[:|>»] ?(?=\S)",
                r"(?:(?:see|read|check out) )?(?:our|the) (?:full |complete |detailed |in-depth )?"
                r"(?:guide|review|story|report|list|coverage|comparison|interview|investigation|explainer) ?[:|>»] ?(?=\S)",
                r"(?:helpful|useful|handy|further|additional|related|recommended|quick) "
                r"(?:guides?|resources?|reads?|reading|links?|tips?|tools?|articles?|posts?) ?[:|>»] ?(?=\S)",
                r"(?:compare|bonus|pro read|good read|great read|another great read|also|also check(?: out)?"
                r"|also (?:on|in|from) .{2,30}|don't forget to read|from the archives?|background|in case you missed it"
                r"|previously|earlier|full story|full article|more info(?:rmation)?|more details|long read|the full story"
                r"|check this out|go to|jump to|dive deeper|dig deeper|context) ?[:|>»] ?(?=\S)",
            ),
            "de": (
                r"(?:mehr|mehr (?:erfahren|infos?|informationen|lesen|hier|hintergründe)|hier (?:erfahren|lesen) sie mehr"
                r"|zum (?:artikel|bericht|ratgeber|interview|kommentar|video)"
                r"|(?:unser )?(?:ratgeber|test|überblick|kommentar|interview|hintergrund|analyse|reportage|vergleich|video"
                r"|podcast|liveticker|lesetipp|tipp)|auch spannend|ebenfalls interessant|aus dem archiv|bisherige berichte"
                r"|vertiefung|weiterführend) ?[:|>»] ?(?=\S)",
            ),
            "fr": (
                r"(?:(?:notre|nos) (?:guide|dossier|article|enquête|reportage|analyse|test|comparatif|conseils?)"
                r"|(?:à )?(?:lire|voir|écouter|relire|retrouver|découvrir)|plus d'infos?|archives?|décryptage|enquête|reportage"
                r"|dossier|entretien|récit|analyse|tribune|vidéo|podcast|en images?) ?[:|>»] ?(?=\S)",
            ),
            "es": (
                r"(?:(?:nuestra?|nuestros?) (?:guía|artículo|reportaje|análisis)|conoce (?:más|también)|descubre (?:más|también)"
                r"|además|también|más (?:detalles|datos)|nota relacionada|video|fotos|galería|en contexto|antecedentes|análisis"
                r"|entrevista|opinión|especial) ?[:|>»] ?(?=\S)",
            ),
            "it": (
                r"(?:(?:la|il|lo) (?:guida|articolo|intervista|video|analisi|racconto|scheda)|approfondimento|lo speciale|video"
                r"|foto|l'intervista|l'analisi|il commento|il video|scopri|guarda|anche) ?[:|>»] ?(?=\S)",
            ),
            "pt": (
                r"(?:conheça|descubra|entenda|confira|relembre|assista|ouça|vídeo|fotos|análise|entrevista|opinião|guia"
                r"|especial) ?[:|>»] ?(?=\S)",
            ),
            "nl": (
                r"(?:lees|bekijk|luister|achtergrond|analyse|interview|opinie|video|podcast|reportage|eerder|onze gids"
                r"|meer info(?:rmatie)?) ?[:|>»] ?(?=\S)",
            ),
            "pl": (
                r"(?:czytaj|zobacz|sprawdź|oglądaj|posłuchaj|więcej|wideo|wywiad|analiza|komentarz|relacja|tylko u nas"
                r"|nasz poradnik) ?[:|>»] ?(?=\S)",
            ),
            "ru": (
                r"(?:читайте|смотрите|подробнее|подробности|видео|фото|интервью|ранее|материал|репортаж|наш гид|расследование"
                r"|объясняем) ?[:|>»] ?(?=\S)",
            ),
            "uk": (
                r"(?:читайте|дивіться|детальніше|подробиці|відео|фото|інтерв'ю|раніше|матеріал|репортаж|розслідування|пояснюємо)"
                r" ?[:|>»] ?(?=\S)",
            ),
            "sv": (r"(?:läs|se|lyssna|bakgrund|analys|intervju|video|tidigare|fakta) ?[:|>»] ?(?=\S)",),
            "da": (r"(?:læs|se|hør|baggrund|analyse|interview|video|tidligere) ?[:|>»] ?(?=\S)",),
            "no": (r"(?:les|se|hør|bakgrunn|analyse|intervju|video|tidligere) ?[:|>»] ?(?=\S)",),
            "fi": (r"(?:lue|katso|kuuntele|taustaa|analyysi|haastattelu|video) ?[:|>»] ?(?=\S)",),
            "cs": (r"(?:čtěte|přečtěte si|více|sledujte|video|rozhovor|analýza|komentář|podrobnosti) ?[:|>»] ?(?=\S)",),
            "hu": (r"(?:olvassa el|bővebben|részletek|videó|interjú|elemzés|korábban) ?[:|>»] ?(?=\S)",),
            "tr": (r"(?:oku|izle|detaylar|haberin devamı|video|röportaj|analiz|ilgili haber) ?[:|>»] ?(?=\S)",),
            "el": (r"(?:διαβάστε|δείτε|περισσότερα|βίντεο|συνέντευξη|ανάλυση|ρεπορτάζ) ?[:|>»] ?(?=\S)",),
            "ja": (r"(?:関連|参考|動画|写真|詳細|特集|解説|【関連】|【写真】|【動画】)[：:|>»] ?(?=\S)",),
            "zh": (r"(?:相关|相關|延伸阅读|延伸閱讀|参考|參考|视频|視頻|影片|专题|專題|详情|詳情|更多)[：:|>»] ?(?=\S)",),
            "ko": (r"(?:관련|참고|영상|사진|자세히|특집|더보기) ?[:|>»] ?(?=\S)",),
            "ar": (r"(?:المزيد|شاهد|اقرا|طالع|للمزيد|فيديو|صور|تقرير) ?[:|>»] ?(?=\S)",),
            "he": (r"(?:קראו|צפו|עוד|לכתבה המלאה|וידאו|ראיון) ?[:|>»] ?(?=\S)",),
        },
    ),
    Rule(
        "related.labelled_list", "related",
        why="A list amid the story whose items are each a kicker and the linked title of another article, announced by nothing.",
        needs=("labelled_list",),
    ),
    Rule(
        "related.read_also_run_on", "related",
        why="'Les også En tittel': the words and the title in one line, without a colon. No full stop, so no sentence.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "en": (r"(?:also read|read also|read next|related (?:article|story|post)) .{7,180}",),
            "de": (r"lesen sie (?:auch|dazu auch|hierzu auch|außerdem)\b.{4,180}",),
            "fr": (
                r"(?:(?:à )?lire (?:aussi|également)|lisez (?:aussi|également)|voir aussi"
                r"|à (?:lire|voir|écouter) (?:aussi|également))\b.{4,200}",
            ),
            "es": (
                r"(?:lee|leer|lea|mira|vea|ver) (?:también|además)\b.{4,200}",
                r"(?:te|le) (?:puede|podría) interesar\b.{4,200}",
            ),
            "it": (
                r"(?:leggi|leggete|vedi|guarda) (?:anche|pure)\b.{4,200}",
                r"(?:potrebbe|potrebbero|ti potrebbe) (?:anche )?interessar\w+\b.{4,200}",
            ),
            "pt": (r"(?:leia|ler|veja|confira|assista|ouça) (?:também|ainda)\b.{4,200}", r"(?:leia|veja|saiba) mais\b.{4,200}"),
            "nl": (r"(?:lees|bekijk|luister|kijk|zie) ook\b.{4,160}",),
            "pl": (
                r"(?:(?:prze)?czytaj|zobacz|sprawdź|oglądaj|posłuchaj) (?:też|także|również|koniecznie)\b.{4,160}",
                r"(?:prze)?czytaj więcej\b.{4,160}",
            ),
            "ru": (r"(?:читайте|смотрите) (?:также|далее|ещё|подробнее)\b.{4,160}",),
            "uk": (r"(?:читайте|дивіться) (?:також|ще|далі|детальніше|більше)\b.{4,160}",),
            "sv": (r"(?:läs|se) (?:också|även|mer)\b.{4,140}",),
            "da": (r"(?:læs|se) (?:også|mere)\b.{4,140}",),
            "no": (r"(?:les|se) (?:også|mer|flere)\b.{4,140}",),
            "fi": (r"(?:lue|katso) (?:myös|lisää)\b(?! rivien).{4,140}",),
            "cs": (r"(?:pře)?čtěte (?:si )?(?:také|více|též)\b.{4,140}",),
            "hu": (r"(?:olvass\w*|nézz\w*) (?:el|tovább|még)\b.{4,140}",),
            "ro": (r"(?:citește|citiți|vezi|vedeți) (?:și|mai)\b.{4,140}",),
            "el": (r"(?:διαβάστε|δείτε) (?:επίσης|ακόμη|ακόμα|περισσότερα|όλες|και)\b.{4,140}",),
            "ar": (r"اقرا (?:ايضا|المزيد)\b(?! من ال(?:كتب|روايات|شعر)).{4,140}",),
            "he": (r"קראו (?:גם|עוד)\b(?! (?:ספרים|את האותיות|את ההוראות)).{4,140}",),
            "hi": (r"(?:ये|यह|इसे) भी (?:प.{1,2}ें|देखें)(?! कि )[^।]{4,140}\Z",),
            "zh": (r"(?:相关|相關|延伸)(?:阅读|閱讀|报道|報導)[:|].{4,100}",),
            "ja": (r"(?:関連記事|あわせて読みたい|【関連】).{4,100}",),
            "fa": (r"بیشتر (?:بخوانید|ببینید) (?!تا )[^.؟]{4,140}\Z",),
            "bn": (r"(?:আরও|আরো) প.{1,2}ুন (?!আরও )[^।?]{4,140}\Z",),
            "vi": (r"(?:đọc|xem) thêm (?!sách|báo |bằng |truyện )[^.?]{6,140}\Z",),
            "id": (r"baca (?:juga|pula) (?!aturan|petunjuk|buku|label|kemasan|tanggal)[^.?]{6,140}\Z",),
            "bg": (r"(?:прочетете|вижте|четете) (?:още|също) [^.?]{6,140}\Z",),
            "sr": (r"(?:pročitajte|čitajte|pogledajte) (?:još|takođe|i) [^.?]{6,140}\Z",),
        },
        unless=(r"(?:mais|más|più|plus) [\w ]{2,30} (?:e|y|et) (?:menos|meno|moins)\b",),
    ),
    Rule(
        "related.read_more", "related",
        why="An invitation to read, see or find more elsewhere: sure at the foot, likely within.",
        match="start", max_chars=200, amid=0.7,
        patterns={
            "en": (
                r"(?:read more:?|read more on|read more about|recommended reading) .{7,160}[^.?!]\Z",
                r"read (?:<site>'s|the|our|my|more|all|full|this) .{2,80} here\Z",
                r"(?:read|see|find|get|click here (?:for|to (?:read|see|view))|view|browse) "
                r"(?:more|all|other|the latest|our|full|additional|related|further) "
                r"(?:news|stories|articles|posts|coverage|information|details|reports?|blogs?|recipes|resources)"
                r"(?: (?:on|from|about|like|by|in|at|here|stories).{0,60})?\Z",
                r"(?:click|tap) here (?:to|for) (?:read|see|view|more|full|the|all|watch|discover|learn|find)\b.{0,120}\Z",
                r"(?:you can )?(?:read|find|see) (?:the )?(?:full|original|complete|rest of the) "
                r"(?:article|story|report|post|interview|version|text|piece)\b.{0,80}\Z",
                r"(?:want|looking for|if you(?:'re| are) looking for|if you want|ready) "
                r"(?:to (?:read|learn|know)|more|any more)\b.{0,120}(?:click here|read (?:more|our|these|this|on)|check out"
                r"|visit|head (?:over )?to)\b.{0,80}",
                r"(?:for|check out|get|discover|explore) more (?:stories|news|articles|tips|posts|on this|from|like this)\b"
                r".{0,80}\Z",
            ),
            "de": (
                r"lesen sie (?:hier|dazu|mehr|hierzu|weiter)\b.{4,170}",
                r"(?:mehr|alle|weitere|die neuesten) (?:zum thema|dazu|informationen|nachrichten|infos|artikel|beiträge|news)\b"
                r".{0,60}(?:lesen sie|finden sie|gibt es|gibt's|finden|lest ihr) .{0,60}",
                r"mehr (?:zum thema|über|zu) .{2,80}[^.]\Z",
                r"(?:auch interessant|lesetipp|hintergrund|kommentar|interview|video|podcast|analyse|fotostrecke|bildergalerie"
                r"|bilderstrecke) ?[:|>»] ?.{5,160}[^.]\Z",
                r"hier (?:lesen|finden|geht'?s|kommen) (?:sie|es|du|ihr|zu|zum)\b.{0,120}\Z",
            ),
            "fr": (
                r"(?:retrouvez|découvrez|consultez|cliquez ici|lire) (?:toute|tous|toutes|notre|nos|l'|ici|pour)\b.{0,120}"
                r"(?:actualité|article\w*|dossier\w*|ici|info\w*|suite)\b.{0,40}\Z",
            ),
            "es": (
                r"(?:te|le) (?:recomendamos|sugerimos) (?:leer)?\b.{4,200}",
                r"(?:conoce|consulta|lee|ver|descubre|más) (?:más|aquí|todas|la noticia|información)\b.{0,100}"
                r"(?:noticias|aquí|en)\b.{0,60}\Z",
            ),
            "it": (
                r"(?:leggi|scopri|guarda|clicca qui|segui) (?:tutt[eoi]|qui|per|altre|di più|le)\b.{0,100}\Z",
                r"tutte (?:le|altre) (?:notizie|news|ultime|info\w*|novità|foto\w*|gallery|puntate|storie"
                r"|interviste)\b.{0,100}\Z",
            ),
            "pt": (r"(?:clique aqui|acesse|quer (?:ler|saber) mais)\b.{0,120}\Z",),
            "nl": (
                r"(?:lees|bekijk|luister) (?:meer|hier|verder)\b.{4,160}",
                r"(?:lees|bekijk) (?:al|alle|het) (?:ons|onze|het|laatste)\b.{0,80}\Z",
            ),
            "pl": (
                r"więcej (?:informacji|wiadomości|artykułów|na temat|o)\b.{0,80}(?:znajdziesz|przeczytasz|na stronie|tutaj|tu)\b"
                r".{0,40}",
            ),
            "ru": (
                r"(?:больше|все|другие) (?:новостей|новости|интересного)\b"
                r"(?:[^.,]{0,80}|.{0,60}(?:чита|смотр|наш|сайт|раздел|канал|по теме|ссылк).{0,60})\Z",
                r"читайте нас\b.{0,100}",
            ),
            "uk": (
                r"(?:більше|усі|всі|інші) (?:новин|новини|цікавого)\b"
                r"(?:[^.,]{0,80}|.{0,60}(?:чита|див|наш|сайт|розділ|канал|за темою|посилан).{0,60})\Z",
                r"читайте нас\b.{0,100}",
            ),
            "he": (r"לקריאת הכתבה\b.{0,140}",),
        },
        unless=(
            r"más información de la que\b",
            r"more about (?:us|our (?:editorial|newsroom|team|mission|standards|work|funding))\b",
        ),
    ),
    Rule(
        "related.shelf", "related",
        why="The name of a shelf of other articles: most read, latest, more from this section.",
        max_chars=60, takes="list", amid=0.7,
        patterns=SHELVES,
    ),
    Rule(
        "related.adjacent", "related",
        why="'Previous post' and 'Next post' stand beside the titles of other articles.",
        max_chars=60, takes="titles",
        patterns=ADJACENT,
    ),
    Rule(
        "related.adjacent_title", "related",
        why="'Next article: <title>' in one line.",
        match="start", max_chars=220, where="edge",
        patterns=_led(ADJACENT, r"(?:{})[: ]+.{{4,180}}"),
    ),
    Rule(
        "related.bare_arrow", "related",
        why="'Previous' or 'Next' alone is a button between pages.",
        max_chars=24, amid=0.7,
        patterns={
            "en": (r"(?:previous|next|prev)(?: (?:previous|next))?",),
            "de": (r"zurück|vor|weiter|nächste[rs]?|vorherige[rs]?",),
            "fr": (r"précédente?|suivante?",),
            "es": (r"anterior|siguiente",),
            "it": (r"precedente|successiv[oa]|avanti|indietro",),
            "pt": (r"anterior|próxim[oa]|seguinte",),
            "nl": (r"vorige|volgende",),
            "pl": (r"poprzedni[ae]?|następn[yae]",),
            "ru": (r"назад|вперед|вперёд|далее",),
            "uk": (r"назад|вперед|далі",),
        },
    ),
    Rule(
        "related.tags", "related",
        why="'Tags: a, b, c': the article's keywords as links to listings.",
        match="start", max_chars=400, where="edge", lifted_to="tags",
        unless=(r"[:|] ?[^\W\d][\w'-]*(?: [\w'-]+){6,20}\.\Z", r"[^\W\d][\w'-]*(?:,? [\w'-]+){9,20}\.\Z"),
        patterns={
            "en": (
                r"(?:tags?|tagged(?: (?:in|with|as|under))?|filed under|keywords|(?:related )?topics?|categor(?:y|ies)"
                r"|more (?:on|about)|posted in)(?:\Z| ?[:|] ?(?=\S)| (?=[#,]))",
                r"in this (?:story|article) ?: ?\S",
                r"(?:posted in|filed under|tagged(?: (?:with|in|as|under))?) [\w&' -]{3,40}(?:, [\w&' -]{2,40}){0,10}\Z",
                r"(?:# ?[\w-]{2,40}[ ,]*){2,20}\Z",
            ),
            "de": (
                r"(?:schlagw(?:ort|örter|orte)|stichw(?:ort|örter|orte)|themen?|kategorien?|tags|mehr zu)(?:\Z| ?[:|] ?(?=\S))",
            ),
            "fr": (r"(?:mots[- ]clés?|étiquettes?|catégories?|thèmes?|sujets?|dossier|tags)(?:\Z| ?[:|] ?(?=\S))",),
            "es": (
                r"(?:etiquetas?|temas?|categorías?|palabras clave|archivado en|más sobre)(?:\Z| ?[:|] ?(?=\S))",
                r"archivado en [\w&' -]{3,40}(?:, [\w&' -]{2,40}){0,10}\Z",
            ),
            "it": (r"(?:tag|argomenti?|categori[ae]|parole chiave|temi)(?:\Z| ?[:|] ?(?=\S))",),
            "pt": (r"(?:tags?|etiquetas?|assuntos?|tópicos?|temas?|categorias?|palavras-chave|mais sobre)(?:\Z| ?[:|] ?(?=\S))",),
            "nl": (r"(?:tags?|trefwoorden|onderwerpen|categorie(?:ën)?|meer over)(?:\Z| ?[:|] ?(?=\S))",),
            "pl": (r"(?:tagi|tematy|kategori[ae]|słowa kluczowe|powiązane tematy|tematy w artykule)(?:\Z| ?[:|] ?(?=\S))",),
            "ru": (r"(?:теги|метки|темы|рубрик[аи]|ключевые слова|сюжет(?:ы)?)(?:\Z| ?[:|] ?(?=\S))",),
            "uk": (r"(?:теги|мітки|теми|рубрик[аи]|ключові слова|категорі[яї])(?:\Z| ?[:|] ?(?=\S))",),
            "sv": (r"(?:ämnen(?: i artikeln)?|taggar|etiketter|nyckelord)(?:\Z| ?[:|] ?(?=\S))",),
            "da": (r"(?:emner|artiklens emner|tags|nøgleord)(?:\Z| ?[:|] ?(?=\S))",),
            "no": (r"(?:emner|stikkord|nøkkelord)(?:\Z| ?[:|] ?(?=\S))",),
            "cs": (r"(?:štítky|témata|tagy|klíčová slova)(?:\Z| ?[:|] ?(?=\S))",),
            "hu": (r"(?:címkék|témák|kulcsszavak)(?:\Z| ?[:|] ?(?=\S))",),
            "ro": (r"(?:etichete|taguri|cuvinte cheie)(?:\Z| ?[:|] ?(?=\S))",),
            "tr": (r"(?:etiketler|anahtar kelimeler)(?:\Z| ?[:|] ?(?=\S))",),
            "el": (r"(?:ετικέτες|θέματα|λέξεις[- ]κλειδιά)(?:\Z| ?[:|] ?(?=\S))",),
            "ar": (r"(?:(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية)|الوسوم|وسوم|موضوعات)(?:\Z| ?[:|] ?(?=\S))",),
            "he": (r"(?:תגיות|תגים|נושאים|מילות מפתח)(?:\Z| ?[:|] ?(?=\S))",),
            "zh": (r"(?:标签|標籤|关键词|關鍵詞|關鍵字|关键字|tags?)(?:\Z| ?[:|] ?(?=\S))",),
            "ja": (r"(?:タグ|キーワード|カテゴリー?|ジャンル)(?:\Z| ?[:|] ?(?=\S))",),
            "ko": (r"(?:태그|키워드|카테고리)(?:\Z| ?[:|] ?(?=\S))", r"(?:# ?[\w가-힣]{2,20}[ ,]*){2,20}\Z"),
            "fi": (r"(?:avainsanat|asiasanat|aiheet)(?:\Z| ?[:|] ?(?=\S))",),
            "bg": (r"(?:ключови думи|етикети|тагове)(?:\Z| ?[:|] ?(?=\S))",),
            "sr": (r"(?:ključne reči|tagovi|oznake|кључне речи|тагови|ознаке)(?:\Z| ?[:|] ?(?=\S))",),
            "fa": (r"(?:کلیدواژه.?(?:ها)?|برچسب.?ها|کلمات کلیدی)(?:\Z| ?[:|] ?(?=\S))",),
            "ur": (r"(?:کلیدی الفاظ|ٹیگز)(?:\Z| ?[:|] ?(?=\S))",),
            "hi": (r"(?:कीवर्ड|टैग्स?|विषय सूची)(?:\Z| ?[:|] ?(?=\S))",),
            "bn": (r"(?:ট্যাগ|বিষয়শ্রেণি|কীওয়ার্ড)(?:\Z| ?[:|] ?(?=\S))",),
            "vi": (r"(?:từ khóa)(?:\Z| ?: ?(?=\S))",),
            "id": (r"(?:kata kunci|tag terkait)(?:\Z| ?[:|] ?(?=\S))",),
            "th": (r"(?:แท็ก|หมวดหมู่|คำค้น)(?:\Z| ?[:|] ?(?=\S))",),
        },
    ),
    Rule(
        "related.earlier", "related",
        why="'We reported earlier: <title>': a pointer back to another article.",
        match="start", max_chars=240, full_stop=False,
        patterns={
            "en": (r"(?:earlier|previously|we previously (?:reported|wrote)|earlier (?:on this|story|coverage)) ?: ?\S.{6,200}",),
            "ru": (r"(?:ранее (?:мы )?(?:писали|сообщали|сообщалось|рассказывали)|напомним) ?: ?\S.{6,200}",),
            "uk": (r"(?:раніше (?:ми )?(?:писали|повідомляли|повідомлялося|розповідали)|нагадаємо) ?: ?\S.{6,200}",),
            "pl": (r"(?:(?:wcześniej )?(?:pisaliśmy|informowaliśmy)(?: o tym| już)?) ?: ?\S.{6,200}",),
            "de": (r"(?:wir berichteten|zuvor berichtet|frühere berichte|bisher dazu) ?: ?\S.{6,200}",),
            "fr": (r"(?:nous (?:en parlions|l'écrivions)|(?:relire|à relire)) ?: ?\S.{6,200}",),
            "es": (r"(?:antes (?:en|publicamos)|ya lo contamos|previamente) ?: ?\S.{6,200}",),
            "it": (r"(?:ne avevamo (?:parlato|scritto)|in precedenza) ?: ?\S.{6,200}",),
            "nl": (r"(?:eerder (?:schreven wij|schreven we|berichtten we|verscheen)|eerder) ?: ?\S.{6,200}",),
            "cs": (r"(?:psali jsme|dříve jsme psali) ?: ?\S.{6,200}",),
        },
    ),
    Rule(
        "related.titles_above_pointer", "related",
        why="Two or more title-like lines between the last paragraph and a pointer to another article: titles of others too.",
        needs=("title_like", "above_pointer"), max_chars=200, where="tail", full_stop=False,
    ),
    Rule(
        "related.linked_heading", "related",
        why="A heading that is all link leads to another article; a story's own subheads are seldom links.",
        kinds=("heading",), needs=("link",), max_chars=200, probability=0.7,
    ),
    Rule(
        "related.read_more_title", "related",
        why="'Read more: <title>' as a line of its own without a full stop: a sentence of a story has no colon there.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "en": (
                r"(?:read|see|more on this|read next|don't miss|dig deeper|go deeper|catch up|related (?:story|article|reading))"
                r" ?(?:more|also)? ?[:|>»] ?\S+(?: \S+){2,30}\Z",
            ),
        },
    ),
    Rule(
        "related.bracketed", "related",
        why="A pointer to another article in brackets, alone on its line: '[Read more: ...]'.",
        match="whole", max_chars=240,
        patterns={
            "en": (
                r"[(\[] ?(?:also |please )?(?:read|see|watch|listen)(?: (?:also|more|next|about|our|this|the))?\b"
                r"[^\])]{4,200}[)\]]",
            ),
            "de": (r"[(\[] ?(?:lesen sie|lies|siehe|mehr dazu|hören sie)\b[^\])]{4,200}[)\]]",),
            "fr": (r"[(\[] ?(?:à lire|lire|lisez|voir|écouter)\b[^\])]{4,200}[)\]]",),
            "es": (r"[(\[] ?(?:lee|lea|leer|ver|vea|mira)\b[^\])]{4,200}[)\]]",),
            "it": (r"[(\[] ?(?:leggi|leggete|vedi|guarda)\b[^\])]{4,200}[)\]]",),
            "pt": (r"[(\[] ?(?:leia|veja|lê|ouça)\b[^\])]{4,200}[)\]]",),
            "nl": (r"[(\[] ?(?:lees|zie|bekijk)\b[^\])]{4,200}[)\]]",),
            "pl": (r"[(\[] ?(?:czytaj|zobacz|przeczytaj)\b[^\])]{4,200}[)\]]",),
        },
    ),
    Rule(
        "related.bracketed_also", "related",
        why=(
            "'Read also' in brackets or behind a sign, then a title, or both in "
            "brackets: what sites of other languages print amid a story."
        ),
        match="start", max_chars=240, full_stop=False,
        patterns={
            **_led(
                {k: v for k, v in READ_ALSO.items() if k not in _BRACKETED},
                r"[(\[][☞▶►]? ?(?:{}) ?(?:[)\]] ?:? ?[^ ].{{3,200}}|[:|>-] ?[^()\[\]]{{4,200}}[)\]]\Z)",
            ),
            "any": (
                r"[☞※➤🔹🔸▷☛] ?(?:관련 ?(?:기사|뉴스)|함께 ?보면 ?좋은 ?기사|関連(?:記事|ニュース)|あわせて読みたい|延伸閱讀"
                r"|延伸阅读|相关(?:阅读|报道)|相關(?:閱讀|報導)|อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|xem thêm|đọc thêm"
                r"|baca juga|اقرا ايضً?اً?|διαβάστε επίσης)\b.{0,200}",
                r"[(\[<] ?(?:関連|あわせて読む|こちらも(?:おすすめ)?|相关新闻|相關新聞|更多新闻|更多新聞|往期回顾|더 ?많은 ?기사"
                r"|함께 ?보는 ?기사) ?[)\]>] ?:? ?[^ ].{3,160}",
            ),
        },
    ),
    Rule(
        "related.read_latest", "related",
        why=(
            "'Read the latest news of ... on X': what Indian, Arab and other "
            "sites close every story with, to send the reader on."
        ),
        match="start", max_chars=360, where="tail",
        patterns={
            "en": (
                r"(?:(?:to )?(?:read|get|check(?: out)?|catch|find|watch|follow|also read|stay updated with)) "
                r"(?:the |all the |all |more |our )?(?:latest|breaking|live|top|trending)\b[^.!?]{0,80}\b"
                r"(?:news|updates|headlines|stories)\b[^!?]{0,160}\b(?:on|at|only on|here on|with|from) [^!?]{2,100}\Z",
                r"for (?:more |all )?(?:the )?(?:latest|such|breaking|more)\b[^.!?]{0,80}\b(?:news|updates|stories|headlines)\b"
                r"[^.!?]{0,60}, ?(?:keep|stay|visit|log|follow|read|click|download|check)\b[^!?]{0,120}\Z",
            ),
            "hi": (
                r"(?:देश|दुनिया|हिंदी|हिन्दी|ताज.?ा|लेटेस्ट|ऐसी ही|इस तरह की|इसी तरह की|अपने शहर|राज्य|बॉलीवुड|खेल|ब्रेकिंग"
                r"|और भी)[^।?]{0,120}(?:ख.?बर\S*|न्यूज\S*|समाचार\S*|अपडेट\S*)[^।?]{0,80}"
                r"(?:के लिए|प.{1,2}ने के लिए|जानने के लिए|के साथ|लिए)[^।?]{0,80}"
                r"(?:बने रहें|बने रहिए|प.{1,2}ें|प.{1,2}ते रहें|विजिट करें|क्लिक करें|देखते रहें|जु.{1,2}े रहें|फॉलो करें"
                r"|जु.{1,2}ें)(?!ग)[^।?]{0,40}।?\Z",
            ),
            "bn": (
                r"[^।?]{0,100}(?:খবর|সংবাদ|খবরের|আপডেট)[^।?]{0,60}(?:জানতে|পেতে|প.{1,2}তে|জন্য)[^।?]{0,80}"
                r"(?:চোখ রাখুন|ক্লিক করুন|ভিজিট করুন|সঙ্গে থাকুন|সাথেই থাকুন|সাথে থাকুন|প.{1,2}ুন)[^।?]{0,20}।?\Z",
            ),
            "ta": (
                r"[^.?]{0,100}செய்திக\S*[^.?]{0,60}(?:உடனுக்குடன்|தெரிந்து\S*|படிக்க|அறிய)[^.?]{0,80}"
                r"(?:இணைந்திருங்கள்|இணைந்து இருங்கள்|பாருங்கள்|கிளிக் செய்\S*|பின்தொடரு\S*)",
            ),
            "ar": (
                r"(?:للمزيد|لمزيد|لمتابعة المزيد|لمتابعة (?:اخر|احدث|اهم)|للاطلاع علي (?:المزيد|اخر|احدث)) ?(?:من )?(?:ال)?"
                r"(?:اخبار|تفاصيل|مستجدات|تقارير|مقالات)\b[^.؟]{0,120}\Z",
            ),
            "el": (
                r"(?:διαβάστε|δείτε|μάθετε)?(?: εδώ)? ?(?:όλες (?:οι|τις) (?:τελευταίες )?|(?:οι|τις) τελευταίες "
                r"|(?:οι|τις) σημαντικότερες )ειδήσεις (?:από|και|για|τη στιγμή|με)\b[^!?;]{0,160}\Z",
            ),
            "id": (
                r"(?:simak|cek|baca|dapatkan|ikuti) (?:berita|artikel|update)\b[^!?]{0,60}\b"
                r"(?:lain|lainnya|terbaru|terkini|menarik|selengkapnya|seputar)\b[^!?]{0,40}\b(?:di|melalui|lewat) [^!?]{2,80}\Z",
            ),
            "vi": (
                r"(?:đọc|cập nhật|xem) (?:các |những )?(?:tin|tin tức|bài viết)\b[^!?]{0,60}\b"
                r"(?:mới nhất|khác|hấp dẫn|nhanh nhất)\b[^!?]{0,40}\b(?:tại|trên) [^!?]{2,60}\Z",
            ),
            "bg": (r"(?:четете|вижте|следете) (?:още|всички|последните)\b[^.!?]{0,40}новини\b[^!?]{0,80}\Z",),
            "sr": (
                r"(?:sve|najnovije|ostale) (?:vesti|vijesti)\b[^!?]{0,60}"
                r"(?:(?:pročitajte|čitajte|pratite)(?! u (?!naš|rubri|sekcij|aplikac))|na sajtu|na portalu)\b[^!?]{0,60}\Z",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "related.topics_to_explore", "related",
        why="Headings over topics and news of the site, under a story.",
        max_chars=60, takes="titles",
        patterns={
            "en": (
                r"(?:explore|discover|find|see) more (?:on|about) (?:these|this|the|related) (?:topics?|stor(?:y|ies)|subjects?)",
                r"(?:more|other) (?:on|about) (?:these|this) (?:topics?|stor(?:y|ies)|subjects?|issue)",
                r"news ?feed|newsfeed|latest from .{2,30}",
            ),
            "de": (r"mehr zu (?:den|diesen) (?:themen|schlagworten|stichworten)",),
            "fr": (r"(?:explorer|découvrir) (?:ce sujet|ces sujets|ces thèmes)",),
            "es": (r"explora (?:más )?(?:sobre )?(?:este tema|estos temas)",),
            "nl": (r"meer over (?:dit onderwerp|deze onderwerpen)",),
        },
    ),
    Rule(
        "related.more_for_you", "related",
        why="Names of shelves in more words, and 'Read: <title>' without a full stop.",
        max_chars=60, takes="list",
        patterns={
            "en": (
                r"more for you|(?:up next|featured|for you|you might have missed|around the web|from the archives?)",
                r"more on [a-z' -]{3,30}",
                r"more [a-z' -]{3,30} to (?:try|make|cook|read|explore|bake)",
            ),
            "de": (r"links ?:|weiterführende links|mehr davon|das könnte ihnen gefallen",),
            "fr": (r"pour vous|à lire ensuite|dans l'actualité",),
            "es": (r"para ti|te recomendamos|a continuación",),
            "tr": (r"ilginizi çekebilir|bunlar da ilginizi çekebilir|öne çıkanlar",),
            "el": (r"(?:δείτε|διαβάστε) (?:ακόμη|επίσης)|προτεινόμενα",),
            "ko": (r"관련 ?기사",),
        },
    ),
    Rule(
        "related.label_alone", "related",
        why="'Read this next', 'You might also like' in more words and languages: a label over titles.",
        match="whole", max_chars=60, full_stop=False,
        patterns={
            "en": (
                r"(?:read|watch|see|try) (?:this|these) (?:next|too)",
                r"(?:more|other) \w+(?: \w+)? you(?:'ll| will| might| may) (?:also )?(?:love|like|enjoy)",
            ),
            "de": (
                r"(?:das |dieses |diese |folgende[rs]? |unsere )?(?:thema|themen|artikel|beiträge?|texte?|geschichten) könnten? "
                r"(?:dich|sie|euch) (?:auch |ebenfalls )?"
                r"interessieren ?:?",
                r"(?:schon|bereits) gelesen\??",
                r"auch (?:interessant|lesenswert) ?:?",
            ),
            "he": (
                r"אולי יעניין אותך(?: גם)?",
                r"אולי (?:יעניין|תאהבו|תרצו) (?:גם|אתכם|לקרוא).{0,20}",
                r"(?:עוד|כתבות) (?:בנושא|שיעניינו אותך|שאולי תאהבו|נוספות)",
            ),
            "vi": (r"(?:có thể )?bạn (?:quan tâm|cũng thích|nên đọc)", r"(?:tin|bài) (?:liên quan|cùng chuyên mục|đọc nhiều)"),
        },
    ),
    Rule(
        "related.read_this", "related",
        why="'Lee: <title>', 'READ: <title>' on a line without a full stop.",
        match="start", max_chars=200, full_stop=False, amid=0.7,
        patterns={
            "es": (r"(?:lee|lea|mira|vea|ve) ?: ?\S+(?: \S+){2,24}\Z",),
            "fr": (r"(?:lire|voir|écouter) ?: ?\S+(?: \S+){2,24}\Z",),
            "it": (r"(?:leggi|guarda) ?: ?\S+(?: \S+){2,24}\Z",),
            "pt": (r"(?:leia|veja|ouça) ?: ?\S+(?: \S+){2,24}\Z",),
            "nl": (r"(?:lees|bekijk) ?: ?\S+(?: \S+){2,24}\Z",),
            "tr": (r"(?:oku|izle) ?: ?\S+(?: \S+){2,24}\Z",),
        },
    ),
    Rule(
        "related.shelf_told", "related",
        why=(
            "Headings over other articles, in more words: 'Other articles you "
            "may find interesting', 'Learn more in our plumbing series'."
        ),
        max_chars=90, where="tail", takes="list", full_stop=False,
        patterns={
            "en": (
                r"(?:other|more|some (?:other|more)|additional|further|related|similar|good|great|recommend(?:ed)?|suggested"
                r"|popular) (?:articles?|posts?|stories|reads?|reading|guides|blogs?|topics|webinars|reviews)"
                r"(?: (?:you|that|to|on|about|worth|which|for)\b.{2,50})?",
                r"(?:you|readers)(?:'ll| will|'d| would| might| may) (?:also )?(?:love|like|enjoy|be interested in|find)"
                r"(?: ?[.…]{1,3}| .{2,50})?",
                r"if you (?:like|liked|love|loved|enjoy|enjoyed|found) (?:this|these|our|what you|reading)\b.{0,40}\byou"
                r"(?:'ll| will| may| might|'d)? (?:also )?(?:like|love|enjoy|want)\b.{0,30}",
                r"(?:learn|read|find|discover|see|explore) more (?:in|from) (?:our|the|this)\b.{2,50}\bseries",
                r"more (?:by|from) (?:this|the same|our) (?:contributors?|authors?|writers?|series|section|category|blog|column"
                r"|experts?)",
                r"(?:see|read|browse|check out|explore|view) (?:more|other|our other|our latest|all our|all|our|the rest of our)"
                r"(?: [\w-]+){0,3} (?:reviews|articles|posts|guides|stories|blogs|subscriptions|recipes|tutorials|webinars)",
                r"more ways (?:i|we) can help(?: you)?",
                r"want more (?:like this|stories|of this|articles)\b.{0,30}",
                r"(?:articles|stories|posts|guides) (?:related to|like this|on this topic)\b.{0,40}",
                r"latest updates? (?:on|in|from)\b.{2,60}",
            ),
            "de": (
                r"(?:weitere|andere|ähnliche|noch mehr) (?:artikel|beiträge|texte|themen|ratgeber),? (?:die|zu|aus|rund)\b"
                r".{2,60}",
                r"(?:zum|mehr zum) (?:anhören|nachhören|nachlesen|ansehen|nachschauen)",
                r"mehr aus (?:dieser|der|unserer) (?:serie|reihe|rubrik|kategorie|kolumne)",
                r"(?:hat (?:ihnen|dir|euch)|wenn (?:ihnen|dir|euch)) (?:dieser|der) (?:artikel|beitrag|text) "
                r"(?:gefallen|gefällt)\b.{0,60}",
            ),
            "fr": (
                r"(?:d'autres|autres|nos autres) (?:articles|contenus|sujets|dossiers) (?:qui|sur|à|de|pour)\b.{2,50}",
                r"(?:à|pour) (?:réécouter|revoir|relire)",
                r"(?:dans|plus de) (?:la même|cette) (?:série|collection)",
                r"si (?:vous avez aimé|cet article vous a plu)\b.{0,60}",
                r"(?:ces|nos) articles (?:peuvent|pourraient|devraient) (?:aussi |également )?vous (?:intéresser|plaire)",
            ),
            "es": (
                r"(?:otros|más) (?:artículos|temas|contenidos|textos) (?:que|sobre|de)\b.{2,50}",
                r"si (?:te|le) (?:ha gustado|gustó|gusta) (?:este|esta)\b.{0,60}",
                r"más de (?:esta|la misma) (?:serie|sección|categoría|autora?)",
            ),
            "it": (
                r"(?:altri|altre) (?:articoli|contenuti|guide|letture) (?:che|su|di|per)\b.{2,50}",
                r"se (?:ti|vi) è piaciut[oa]\b.{0,60}",
                r"(?:dalla|della) stessa (?:serie|rubrica)",
            ),
            "pt": (
                r"(?:outros|mais) (?:artigos|textos|conteúdos|temas) (?:que|sobre|de|para)\b.{2,50}",
                r"se (?:você )?(?:gostou|curtiu) (?:deste|desta|do|da)\b.{0,60}",
                r"mais (?:desta|da mesma) (?:série|seção|secção|rubrica)",
            ),
            "nl": (
                r"(?:andere|meer) (?:artikelen|verhalen|blogs) (?:die|over|van|uit)\b.{2,50}",
                r"meer uit (?:deze|onze) (?:serie|reeks|rubriek)",
                r"vond je dit (?:artikel|verhaal|bericht)\b.{0,60}",
            ),
            "pl": (
                r"(?:inne|podobne) (?:artykuły|teksty|wpisy),? (?:które|o|na|z)\b.{2,50}",
                r"więcej z (?:tej serii|tego cyklu|tego działu)",
                r"jeśli (?:podobał\w*|spodobał\w*) ci się\b.{0,60}",
            ),
            "ru": (
                r"(?:другие|ещё) (?:статьи|материалы|тексты) (?:этой|этого|из|на|о|об|автора)\b.{0,40}",
                r"вам также (?:может )?(?:понрав\w+|быть интересно)",
            ),
            "uk": (
                r"(?:інші|ще) (?:статті|матеріали|тексти) (?:цієї|цього|з|на|про|автора)\b.{0,40}",
                r"вам також може сподобатися",
            ),
            "tr": (
                r"(?:diğer|benzer) (?:yazılar|makaleler|içerikler)(?:ımız)?",
                r"bu (?:serideki|kategorideki|yazarın) diğer\b.{0,20}",
            ),
            "ja": (
                r"(?:この|同じ)(?:シリーズ|連載|著者|筆者|カテゴリー?)の(?:他の|ほかの)?記事(?:一覧)?",
                r"(?:他|ほか)にも?(?:こんな記事も)?読まれてい(?:る記事|ます)",
                r"(?:週間|月間|デイリー|総合|最新)(?:アクセス)?ランキング",
            ),
            "zh": (
                r"(?:更多|其他|往期|精彩)(?:精彩|相关|相關)?(?:文章|内容|內容|报道|報導|回顾|回顧|推荐|推薦)",
                r"本(?:系列|专栏|專欄)(?:其他)?文章",
            ),
            "ko": (r"(?:이|같은) ?(?:시리즈|기자|섹션|분야|필자)의? ?(?:다른 ?)?(?:기사|글)(?: ?보기| ?더보기)?",),
            "ar": (r"(?:مقالات|مواضيع|اخبار) (?:قد (?:تعجبك|تهمك)|اخري)(?: ايضا)?", r"قد (?:يعجبك|تعجبك) ايضا"),
        },
    ),
    Rule(
        "related.further_reading", "related",
        why=(
            "'Further reading: <title>', 'Read the original article: <title>': a "
            "label of a pointer and a title that ends without a full stop."
        ),
        match="start", max_chars=240, full_stop=False,
        patterns={
            "en": (
                r"(?:further reading|(?:read|see) the (?:original|full) (?:article|story|report|piece|interview)"
                r"|read our (?:review|interview|report|explainer|guide|profile|obituary|investigation)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "fr": (
                r"(?:pour en savoir (?:plus|davantage)|lire l'article (?:original|complet)"
                r"|lire notre (?:enquête|reportage|entretien|portrait|analyse|critique)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "es": (
                r"(?:para saber más|leer? (?:el artículo|la nota) (?:original|complet[oa])"
                r"|lea nuestr[oa] (?:entrevista|reportaje|análisis|crítica)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "pt": (
                r"(?:para saber mais|leia (?:o artigo|a matéria|a reportagem) (?:original|complet[oa])"
                r"|leia (?:a nossa|nossa|o nosso|nosso) (?:entrevista|reportagem|análise|crítica)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "it": (
                r"(?:per saperne di più|leggi l'articolo (?:originale|completo)"
                r"|leggi (?:la nostra|il nostro) (?:intervista|inchiesta|recensione|reportage)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "de": (
                r"(?:[a-z]{1,3}\+ )(?:weiterlesen|lesen sie auch|mehr dazu|mehr zum thema) ?[:|>»] ?(?=\S).{12,200}"
                r"|(?:zum (?:original(?:artikel|beitrag|text)|ganzen (?:artikel|interview|gespräch))"
                r"|(?:hier )?(?:der originalartikel|die originalfassung)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "nl": (
                r"(?:verder lezen|lees het (?:originele|hele|volledige) (?:artikel|verhaal|interview)"
                r"|lees (?:onze|ons) (?:recensie|interview|reportage|analyse)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "pl": (
                r"(?:(?:prze)?czytaj (?:oryginalny|cały|pełny) (?:artykuł|tekst|wywiad)"
                r"|przeczytaj (?:naszą|nasz) (?:recenzję|wywiad|reportaż|analizę)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "ru": (
                r"(?:материалы? по теме|оригинал (?:статьи|материала)"
                r"|читайте (?:полный текст|оригинал|наше интервью|наш репортаж)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "uk": (
                r"(?:матеріали? (?:за|по|на) тем[уі]|оригінал (?:статті|матеріалу)"
                r"|читайте (?:повний текст|оригінал|наше інтерв'ю|наш репортаж)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "sv": (
                r"(?:läs (?:hela|original)\w* ?(?:artikeln|intervjun|reportaget)|läs vår (?:recension|intervju|granskning))"
                r" ?[:|>»] ?(?=\S).{12,200}",
            ),
            "da": (
                r"(?:læs (?:hele|den originale) (?:artikel|artiklen|historien|interviewet)|læs vores (?:anmeldelse|interview))"
                r" ?[:|>»] ?(?=\S).{12,200}",
            ),
            "no": (
                r"(?:les (?:hele|original)\w* ?(?:saken|artikkelen|intervjuet)|les vår (?:anmeldelse|omtale)) ?[:|>»] ?"
                r"(?=\S).{12,200}",
            ),
            "fi": (r"(?:lue (?:koko|alkuperäinen) (?:juttu|artikkeli|haastattelu)) ?[:|>»] ?(?=\S).{12,200}",),
            "cs": (
                r"(?:přečtěte si (?:celý|původní) (?:článek|rozhovor)|čtěte (?:celý|původní) (?:článek|rozhovor)) ?[:|>»] ?"
                r"(?=\S).{12,200}",
            ),
            "hu": (r"(?:bővebben|az eredeti cikk|a teljes (?:cikk|interjú)) ?[:|>»] ?(?=\S).{12,200}",),
            "ro": (
                r"(?:citi(?:ți|ţi|te[sșş]te) (?:articolul|textul|interviul) (?:original|integral|complet)) ?[:|>»] ?"
                r"(?=\S).{12,200}",
            ),
            "tr": (r"(?:(?:haberin|yazının|röportajın) (?:tamamı|orijinali)) ?[:|>»] ?(?=\S).{12,200}",),
            "el": (r"(?:διαβάστε (?:ολόκληρο το|το αρχικό|το πλήρες) (?:άρθρο|κείμενο)) ?[:|>»] ?(?=\S).{12,200}",),
            "ar": (
                r"(?:اقرا المقال (?:الاصلي|كاملا)|لمزيد من التفاصيل|لقراءة المقال (?:الاصلي|كاملا)) ?[:|>»] ?(?=\S).{12,200}",
            ),
            "he": (r"(?:לכתבה (?:המקורית|המלאה)|לקריאת הכתבה (?:המקורית|המלאה)) ?[:|>»] ?(?=\S).{12,200}",),
        },
        unless=(r"(?:19|20)\d\d\)|isbn\b|pp?\. \d",),
    ),
    Rule(
        "related.new_window", "related",
        why="A headline in square brackets that says where it opens: a link to another article, set as a line of its own.",
        max_chars=260, quotable=True,
        patterns={
            "any": (
                r"\[ ?[^\[\]]{12,200}?[ ,;(–-]{0,3}(?:opens in (?:a )?new (?:browser )?(?:window|tab)"
                r"|öffnet (?:sich )?in (?:einem )?neue[nm] (?:fenster|tab)|s'ouvre dans une? (?:nouvelle fenêtre|nouvel onglet)"
                r"|se abre en (?:una )?(?:nueva ventana|ventana nueva|nueva pestaña|pestaña nueva)"
                r"|si apre in una nuova (?:finestra|scheda)|abre (?:em|numa) (?:nova )?(?:janela|aba|guia)"
                r"|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:nytt fönster|ny flik)|åpnes i nytt vindu"
                r"|åbner i (?:et )?nyt vindue|otwiera się w nowym oknie|откроется в новом окне|відкриється (?:у|в) новому вікні"
                r"|yeni (?:pencerede|sekmede) açılır)\)? ?\]",
            ),
        },
    ),
    Rule(
        "related.label_title", "related",
        why="'READ MORE Ferry fares to rise', 'RELATED Ferry fares to rise': a label in capitals glued to another title.",
        match="whole", max_chars=160, cased=True, full_stop=False,
        patterns={
            "en": (
                r"(?:READ MORE|READ NEXT|RELATED|MORE ON THIS|READ ALSO|ALSO READ|SEE ALSO|WATCH|MUST READ|DON'T MISS"
                r"|RELATED STORY|RELATED ARTICLE) ?[A-Z0-9'\"‘“][^.!?]{12,140}[?!]?",
            ),
        },
    ),
    Rule(
        "related.great_stories", "related",
        why="'More Great WIRED Stories', 'Explore more on these topics': over links to others.",
        match="whole", max_chars=60, full_stop=False,
        patterns={
            "en": (
                r"more great <site> stories",
                r"more (?:great )?stories (?:from|by|on) <site>",
                r"explore more on these topics",
                r"most (?:read|viewed|popular|shared|commented) (?:in|on|from|today|this week|now) ?<site>?",
            ),
        },
    ),
    Rule(
        "related.more_of", "related",
        why="'More nostalgia: When trams ran to the reservoir': a section's name and another story's title.",
        match="whole", max_chars=140, full_stop=False,
        patterns={
            "en": (
                r"more (?:nostalgia|news|sport|history|reviews?|recipes?|travel|opinion|features?|stories|politics|business"
                r"|culture|science|on this(?: story)?|on this topic|from [^:.!?]{2,30}|like this|about [^:.!?]{2,30})"
                r": [^.!?]{12,110}[?!]?",
            ),
        },
    ),
)
