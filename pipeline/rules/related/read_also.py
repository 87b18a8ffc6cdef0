"""'Read also' in all its forms: alone over a list, or with a title behind it."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.related.patterns import led

_WORDS: dict[str, tuple[str, ...]] = {
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
        r"|das könnte (?:ihnen|dir|euch) (?:auch|ebenfalls) (?:gefallen|schmecken)"
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
_BRACKETED = ("en", "de", "fr", "es", "it", "pt", "nl", "pl")
"""Languages whose pointers in brackets have patterns of their own."""

READ_ALSO = Rule(
    "related.read_also", "related",
    why="'Read also' alone on a line points away from the article, and so does the list that it heads.",
    max_chars=70, takes="list",
    unless=(r"\Aread on\.\Z",),
    patterns=_WORDS,
)

READ_ALSO_TITLE = Rule(
    "related.read_also_title", "related",
    why="'Read also: <title>' on a line of its own: the title is another article's.",
    match="start", max_chars=260, sentences=True, full_stop=False,
    patterns=led(_WORDS, r"(?:{}) ?(?:[:|>»]|-(?= )) ?(?=\S)"),
    unless=(r"[.!?] \w.{12,}[^.]\.\Z",),
)

READ_ALSO_TOLD = Rule(
    "related.read_also_told", "related",
    why="'Read also: <words>.' with a full stop: a title seldom has one, a story's sentence may well begin so.",
    match="start", max_chars=260, probability=0.5,
    patterns=led(_WORDS, r"(?:{}) ?(?:[:|>»]|-(?= )) ?(?=\S)"),
    unless=(r"[.!?] \w.{12,}[^.]\.\Z",),
)

READ_ALSO_SAID = Rule(
    "related.read_also_said", "related",
    why="'Read also: The pier is gone. \"It was the worst storm.\"': a title of a sentence, then what somebody says.",
    match="start", max_chars=200, quotable=True,
    patterns=led(_WORDS, r"(?:{}) ?[:|»] ?[^\"]{{8,120}}[.!?] \"[^\"]{{8,120}}\"?\Z"),
)

READ_ALSO_RUN_ON = Rule(
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
            r"zobacz wideo\b.{4,160}",
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
)

BRACKETED = Rule(
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
)

BRACKETED_ALSO = Rule(
    "related.bracketed_also", "related",
    why=(
        "'Read also' in brackets or behind a sign, then a title, or both in "
        "brackets: what sites of other languages print amid a story."
    ),
    match="start", max_chars=240, full_stop=False,
    patterns={
        **led(
            {k: v for k, v in _WORDS.items() if k not in _BRACKETED},
            r"[(\[][☞▶►]? ?(?:{}) ?(?:[)\]] ?:? ?[^ ].{{3,200}}|[:|>-] ?[^()\[\]]{{4,200}}[)\]]\Z)",
        ),
        "any": (
            r"[☞※➤🔹🔸▷☛] ?(?:관련 ?(?:기사|뉴스)|함께 ?보면 ?좋은 ?기사|関連(?:記事|ニュース)|あわせて読みたい|延伸閱讀"
            r"|延伸阅读|相关(?:阅读|报道)|相關(?:閱讀|報導)|อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|xem thêm|đọc thêm"
            r"|baca juga|اقرا ايضً?اً?|διαβάστε επίσης)\b.{0,200}",
            r"[(\[<] ?(?:関連|あわせて読む|こちらも(?:おすすめ)?|相关新闻|相關新聞|往期回顾|더 ?많은 ?기사"
            r"|往下看更多|更多(?:热门|熱門|精彩|即时|即時|最新|相关|相關|推荐|推薦)?"
            r"(?:新闻|新聞|影片|视频|視頻|文章|报道|報道|報導|内容|內容)|함께 ?보는 ?기사) ?[)\]>] ?:? ?[^ ].{3,160}",
        ),
    },
)
