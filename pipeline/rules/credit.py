"""Who else had a hand in it: 'Reporting by', '... contributed', 'with agency material'."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.told import TOLD_OF_TEXT

_AGENCY = (
    r"(?:ap|afp|reuters|dpa|apa|epd|kna|sda|sid|ansa|efe|pap|tass|тасс|ria|рія|риа|pti|ani|ians|xinhua|bloomberg|upi|anp|belga"
    r"|lusa|cna|tt|ntb|ritzau|stt|čtk|mti|agerpres|anadolu|aa|interfax|укрінформ|ukrinform|уніан|unian|adnkronos|agi"
    r"|europa press|associated press|the associated press|agence france-presse|press association|pa|pa media|canadian press"
    r"|the canadian press|kyodo|yonhap|dpa-\w+|keystone-sda|agenturen|agencies|agencias|agences|agenzie|agências|agencje"
    r"|wire(?:s| services)?|news agencies)"
)
_AGENCIES = rf"{_AGENCY}(?: ?(?:,|/|\||and|und|et|y|e|i|en|&|•) ?(?:the |der |die )?{_AGENCY}){{0,6}}"

RULES = (
    Rule(
        "credit.reporting_by", "credit",
        why="'(Reporting by ...; Editing by ...)': the wire's own closing line.",
        match="start", max_chars=500, sentences=True, where="edge", lifted_to="credits",
        patterns={
            "en": (
                r"[(\[](?:research|production|produced|graphics?|photography|fact[- ]?check(?:ed|ing)|written|illustrations?"
                r"|data|interview(?:ed)?|adapted|video|audio|words|story|visuals|design|sources?) (?:by|from|for): ?\w.{1,300}",
                r"[(\[]?(?:additional |with (?:additional )?|further )?(?:reporting|writing|editing|compiled|translat(?:ed|ion)"
                r"|edited|copy-?edit(?:ed|ing)|graphics?)"
                r"(?: (?:and|&) (?:additional )?(?:reporting|writing|editing|translation|edited|graphics|photography|production"
                r"|research))?(?: (?:contributed|assistance|help))? by:? \w.{1,400}",
                r"[(\[]?(?:with|contains?) (?:reporting|inputs?|additional reporting|files?|assistance|contributions?"
                r"|information|material|agency inputs?|research|help)(?: (?:by|from|of))\b.{1,240}",
                r"[(\[](?:with |from )?(?:inputs?|agencies|agency inputs?)(?: from)?.{0,60}[)\]]\Z",
                r"- ?with (?:files|reporting|a file) (?:from|by) .{2,120}",
                r"translated (?:from \w+ )?by .{2,80}\Z",
                r"edited by:? .{2,120}\Z",
            ),
            "de": (
                r"[(\[]?(?:mitarbeit|redaktionelle mitarbeit|mit material (?:von|der)|mit informationen (?:von|der|aus)"
                r"|übersetzung|übersetzt von|aus dem (?:englischen|französischen|amerikanischen) (?:von|übersetzt)|redigatur"
                r"|redaktion|faktencheck|grafik(?:en)?|recherche|produktion|zusätzliche recherchen?|bearbeitung|lektorat"
                r"|korrektorat|dokumentation)(?: ?:| (?:von|durch|aus|der|des)\b).{1,200}",
                r"[(\[]?mit (?:agenturmaterial|dpa|afp|reuters|ap|epd|kna|material).{0,60}[)\]]?\Z",
                r"mit informationen der .{2,400}",
            ),
            "nl": (
                r"[(\[]?(?:met (?:medewerking|bijdragen|informatie) van|vertaald door|vertaling(?! van)|m\.m\.v\."
                r"|bron: (?:anp|belga))\b.{1,120}\Z",
            ),
        },
        unless=(
            r"(?:edited|translated) by [\w' .-]{2,40}, (?:the|a|an|it|he|she|this|its)\b",
            r"mit informationen (?:von|der|aus) [^,.:]{2,60} (?:hat|haben|ist|sind|war|waren|wurden?|kam|kamen|fand|ging|will"
            r"|soll|konnte)\b",
            r"(?:reporting|writing|editing|translation|research) by (?:\w+ ){1,4}"
            r"(?:began|started|was|were|is|has|had|takes|took|ended|continued|became)\b",
        ),
    ),
    Rule(
        "credit.reporting_by_abroad", "credit",
        why=(
            "The same in languages where 'translation', 'editor' and 'with information "
            "from' begin many a sentence: that one is long and has a full stop."
        ),
        match="start", max_chars=300, sentences=True, where="edge", lifted_to="credits",
        patterns={
            "fr": (
                r"[(\[]?(?:avec (?:l'(?:afp|agence|aide)|afp|reuters|ap|la collaboration|la participation|les? informations?"
                r"|notre correspondant\w*|agences?)|propos recueillis par|traduit (?:de l'\w+ )?par|édité par|reportage de"
                r"|traduction|enquête (?:de|réalisée))\b.{1,160}[)\]]?\Z",
            ),
            "es": (
                r"[(\[]?(?:con (?:información|informaciones|datos|material|la colaboración|aportes|reportes?) de|reporte de"
                r"|editado por|traducido por|traducción de|edición de|escrito por|información de)\b.{1,160}\Z",
            ),
            "it": (
                r"[(\[]?(?:con (?:la collaborazione|il contributo|informazioni) di|traduzione di|a cura di|montaggio di)\b"
                r".{1,160}\Z",
                r"(?:ha|hanno) collaborato:? (?!anche |con |al |alla |a )[^,.]{4,60}(?:, [^,.]{4,40}){0,4}\Z",
            ),
            "pt": (
                r"[(\[]?(?:com (?:informações|reportagem|a colaboração|dados|agências|material) d[aeo]s?"
                r"|com (?:lusa|afp|reuters|agências)|colaborou|colaboraram|edição(?: de|:)|reportagem(?: de|:)|tradução(?: de|:)"
                r"|supervisão)\b.{1,160}\Z",
            ),
            "pl": (
                r"[(\[]?(?:współpraca|tłumaczenie|tłum\.|oprac\.|przy współpracy|z języka \w+ (?:tłumaczył\w*|przełożył\w*)"
                r"|redakcja|korekta)[:. ].{1,120}\Z",
            ),
            "ru": (r"[(\[]?(?:при участии|перевод|перевела?|редактор|подготовил[аи]?|над материалом работали)[:. ].{1,160}\Z",),
            "uk": (
                r"[(\[]?(?:за участі|за участю|переклад|переклала?в?|редактор(?:ка)?|підготува(?:в|ла|ли)"
                r"|над матеріалом працювали)[:. ].{1,160}\Z",
            ),
        },
        unless=(r"[^\W\d]{2,}(?:,? [\w'’-]+){7,}\.\Z",),
    ),
    Rule(
        "credit.desk_line", "credit",
        why="'Editor: ...', 'Translation: ...' in other languages, below the story: who had a hand in it.",
        match="whole", max_chars=120, where="tail", full_stop=False, lifted_to="credits",
        patterns={
            "zh": (
                r"[(\[]?(?:(?:(?:责任|責任|值班|执行|執行|本文|本期|网络|新媒体|文字|图文|總)?(?:编辑|編輯|主编|主編)|责编|責編"
                r"|校对|校對|编审|审核|審核|编译|編譯|核稿|初审|一审|二审|三审|终审|监制|監製|统筹|美编|制图|製圖|视觉|審稿"
                r"|责校)(?:[/、,· ](?:(?:责任|責任|值班|执行|執行|本文|本期|网络|新媒体|文字|图文|總)?(?:编辑|編輯|主编|主編)"
                r"|责编|責編|校对|校對|编审|审核|審核|编译|編譯|核稿|初审|一审|二审|三审|终审|监制|監製|统筹|美编|制图|製圖|视觉"
                r"|審稿|责校))* ?[:/] ?[^.:/()]{2,20}){1,4}[)\]]?",
                r"[(\[]?(?:(?:责任|責任|值班|执行|執行|本文|本期|网络|新媒体|文字|图文|總)?(?:编辑|編輯|主编|主編)|责编|責編"
                r"|校对|校對|编审|审核|審核|编译|編譯|核稿|初审|一审|二审|三审|终审|监制|監製|统筹|美编|制图|製圖|视觉|審稿"
                r"|责校)(?:[/,· ](?:(?:责任|責任|值班|执行|執行|本文|本期|网络|新媒体|文字|图文|總)?(?:编辑|編輯|主编|主編)|责编"
                r"|責編|校对|校對|编审|审核|審核|编译|編譯|核稿|初审|一审|二审|三审|终审|监制|監製|统筹|美编|制图|製圖|视觉|審稿"
                r"|责校))* [一-龥]{2,4}(?:[ ,·][一-龥]{2,4}){0,3}[)\]]?",
            ),
            "ja": (
                r"[(\[]?(?:編集|取材・編集|翻訳|構成|校閲|監修|聞き手|構成・文|企画・編集|デスク|動画編集)(?:者|協力)?"
                r" ?[:/=] ?[^.:]{2,30}[)\]]?",
            ),
            "ko": (
                r"[(\[]?(?:편집|그래픽|영상 ?편집|영상 ?취재|영상|취재|촬영|디자인|번역|감수|기획|일러스트|자막|제작|구성|진행"
                r"|데스크)(?:[ ·/,](?:편집|그래픽|취재|촬영|디자인|구성|기획|진행))* ?[:=] ?[^.:]{2,40}[)\]]?",
            ),
            "ar": (
                r"(?:تحرير|ترجمة|اعداد|مراجعة|تدقيق(?: لغوي)?|المحررة?|تقديم|اخراج|مونتاج|غرافيك|تصميم|ترجمة وتحرير"
                r"|اعداد وتحرير) ?[:/] ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "fa": (
                r"(?:ویراستار|مترجم|ترجمه|دبیر|گردآوری|تدوین|ویرایش|دبیر سرویس) ?[:/] ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "he": (
                r"(?:עריכה|תרגום|עורך|עורכת|הפקה|תחקיר|עריכת לשון|גרפיקה) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "hi": (
                r"(?:संपादन|अनुवाद|संपादक|इनपुट|एडिटर|edited by|posted by) ?[:-] ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
                r"[(\[](?:इनपुट|एजेंसी इनपुट|भाषा|एजेंसी|आईएएनएस|एएनआई|पीटीआई)(?: ?[:-]| के साथ| इनपुट)?[^()]{0,50}[)\]]",
            ),
            "bn": (r"(?:সম্পাদনা|অনুবাদ|গ্রন্থনা|সম্পাদক|ভাষান্তর) ?[:ঃ] ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "ta": (r"(?:மொழிபெயர்ப்பு|தொகுப்பு|தமிழில்) ?[:-] ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "ur": (r"(?:ترجمہ|ادارت|ایڈیٹر|مترجم) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "th": (
                r"(?:แปล|เรียบเรียง|แปลและเรียบเรียง|บรรณาธิการ|กราฟิก|กราฟฟิก|พิสูจน์อักษร|ข้อมูล)(?:โดย)? ?: ?.{2,50}",
                r"(?:แปล|เรียบเรียง|แปลและเรียบเรียง)โดย .{2,40}",
            ),
            "vi": (
                r"(?:biên (?:tập|dịch)|dịch|hiệu đính|đồ họa|lược dịch|tổng hợp|biên tập viên) ?: ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "id": (
                r"(?:editor|penyunting|penerjemah|redaktur|uploader|pengunggah|copyright) ?: ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "el": (
                r"(?:επιμέλεια(?: κειμένου| ύλης)?|μετάφραση|απόδοση|γραφικά|μοντάζ|επεξεργασία) ?[:-] ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "bg": (r"(?:редактор|превод|преведе|монтаж|редакция) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "sr": (
                r"(?:uredni(?:k|ca)|prevod|prevela?o?|lektura|montaža|уредни(?:к|ца)|превод|лектура) ?: ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "tr": (
                r"(?:editör|çeviri|çeviren|derleyen|hazırlayan|kurgu|montaj|yayına hazırlayan) ?: ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "fi": (r"(?:toimitus|käännös|kuvaus|leikkaus|suomennos) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "hu": (
                r"(?:szerkeszt(?:ő|ette)|fordít(?:otta|ás)|vágó|fordító) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "ro": (
                r"(?:editor|traducere|traducător|redactor|montaj|editare) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "cs": (r"(?:editor(?:ka)?|překlad|přeložil\w*|střih|redakce) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "da": (r"(?:redigering|oversættelse|oversat af|klip|grafik) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
            "no": (
                r"(?:redigering|oversettelse|oversatt av|klipp|grafikk) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "sv": (
                r"(?:redigering|översättning|översatt av|klippning|redaktör) ?: ?[^.:?!؟।۔\d ]{2,24}"
                r"(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "uk": (
                r"(?:редагува(?:в|ла)|літредактор(?:ка)?|переклад|монтаж) ?:? ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",
            ),
            "ru": (r"(?:перевод|корректор|монтаж|редактор|шеф-редактор) ?: ?[^.:?!؟।۔\d ]{2,24}(?: [^.:?!؟।۔\d ]{1,24}){0,4}",),
        },
    ),
    Rule(
        "credit.contributed", "credit",
        why="'... contributed to this report' speaks of the making of the article.",
        match="part", max_chars=420, where="tail", sentences=True, lifted_to="credits",
        patterns={
            "en": (
                r"contribut(?:ed|ing|es) (?:to|from)? ?(?:(?:this|to) (?:report|analysis|investigation)"
                r"|(?:this|the|to) (?:story|article|piece|reporting|post|newsletter|dispatch))",
                r"contributed (?:additional )?(?:reporting|research|writing)(?: (?:to|for|from) .{0,60})?",
                r"(?:reported|wrote) (?:this (?:story|article) )?from [\w ,.'-]{3,80}\Z",
                r"(?:writers?|journalists?|reporters?|correspondents?|producers?)(?: [\w.'-]+){1,12} "
                r"(?:contributed|in [\w ,]{3,40} contributed)",
                r"assisted (?:with|in) (?:this|the) (?:report|story|article|reporting)",
            ),
            "de": (
                r"(?:hat|haben) (?:zu|an) (?:diesem|dem) (?:artikel|beitrag|bericht|text) "
                r"(?:beigetragen|mitgearbeitet|mitgewirkt)",
            ),
            "fr": (r"(?:a|ont) (?:contribué|participé|collaboré) à (?:cet|ce|la rédaction de cet) (?:article|reportage|papier)",),
            "es": (
                r"(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:a|con|en) (?:este|esta|el) "
                r"(?:artículo|informe|reporte|nota|reportaje)",
            ),
            "it": (r"(?:ha|hanno) (?:contribuito|collaborato) (?:a|all') ?(?:questo|articolo|servizio|alla)",),
            "pt": (
                r"(?:contribu(?:iu|íram)|colabor(?:ou|aram)) (?:para|com|nesta?|com esta) (?:esta|este|reportagem|o|a) ?"
                r"(?:reportagem|matéria|artigo|texto)?",
            ),
            "nl": (r"(?:werkte[n]?|droeg(?:en)?) (?:mee aan|bij aan) dit (?:artikel|verhaal|stuk)",),
            "pl": (
                r"(?:współpracowa\w+|przyczyni\w+ się) (?:przy|do) (?:powstani\w+|tym|tego) (?:materiał\w*|artykuł\w*|tekst\w*)?",
            ),
        },
        unless=(r"contributed to (?:this|the) (?:report|story|article)(?:'s|s) (?:\w+ )?(?:success|findings|conclusion)",),
    ),
    Rule(
        "credit.with_agencies", "credit",
        why="A name with '(avec agences)', '(mit dpa)' after it, alone on a line: who wrote it from what.",
        max_chars=90, where="edge", lifted_to="credits",
        patterns={
            "any": (
                rf"[^\W\d_][\w.'-]+(?: [\w.'-]+){{1,3}},? \((?:with|avec|mit|con|com|met|z) "
                rf"(?:agenc\w+|agentur\w*|agenzie|agentschappen|agencj\w+|{_AGENCIES})\)",
            ),
        },
    ),
    Rule(
        "credit.translated_from", "credit",
        why="'Translated from Croatian' and no more: about the text, not in it.",
        max_chars=60, where="edge",
        patterns={
            "en": (r"translated from (?:the )?[\w-]+",),
            "de": (r"(?:übersetzt aus|übersetzung aus) dem [\w-]+|aus dem [\w-]+ übersetzt",),
            "fr": (r"traduit (?:du|de l'|de la) ?[\w-]+",),
            "es": (r"traducido del [\w-]+",),
            "it": (r"tradotto dal(?:l'| )[\w-]+",),
            "pt": (r"traduzido do [\w-]+",),
            "nl": (r"vertaald uit het [\w-]+",),
            "pl": (r"(?:prze)?tłumaczenie z (?:języka )?[\w-]+",),
        },
    ),
    Rule(
        "credit.agency", "credit",
        why="Agency signs alone, as (dpa/AFP), 'mit dpa' or 'avec AFP', at the head or the foot.",
        match="whole", max_chars=90, where="edge", lifted_to="credits",
        patterns={
            "any": (
                rf"[(\[/-]?(?:mit (?:material (?:von|der) )?|avec |con (?:información de )?|com (?:informações d[ae] )?|met |za "
                rf"|за |with |via |from |by |dpa-infocom, |© |\(c\) |quelle: |source: |sources: |fuente: |fonte: |bron: "
                rf"|źródło: |источник: |джерело: |kilde: |πηγή: |-+ ?)?(?:the )?{_AGENCIES}(?: ?/ ?\w{{1,6}}){{0,3}}[)\]]?",
                r"[(\[]?(?:dpa|afp|apa|reuters|ap|sda|ansa|efe|pap|epd|sid|agi|lusa)[:/ ,-][\w:/,.-]{2,60}[)\]]?",
            ),
            "ko": (r"[(\[<]?(?:연합뉴스|뉴시스|뉴스1|로이터|ap|afp)[)\]>]?",),
            "ja": (r"[(]?(?:共同|時事|ロイター|afp|ap|afpbb ?news|時事通信|共同通信)(?:通信)?[)]?",),
            "zh": (r"[(]?(?:新华社|新華社|中新社|中央社|路透社|法新社|美联社|美聯社|综合外电|綜合外電)[)]?",),
            "ar": (
                r"\((?:ال)?(?:اناضول|رويترز|وكالات|فرانس برس|ا ف ب|اف ب|د ب ا|وام|سانا|سبا|وفا|واس|بترا|كونا|قنا|بنا|شينخوا"
                r"|سبوتنيك)(?: ?[,+/و] ?(?:ال)?(?:اناضول|رويترز|وكالات|فرانس برس|ا ف ب))*\)|(?:المصدر ?: ?)?(?:ال)?وكالات",
            ),
            "fa": (r"\((?:ایسنا|ایرنا|مهر|فارس|تسنیم|ایلنا|رویترز|فرانس پرس|خبرآنلاین)\)|ایسنا|ایرنا|تسنیم",),
            "he": (r"\((?:רויטרס|איי ?פי|אי ?אף ?פי|סוכנויות(?: הידיעות)?)\)",),
            "hi": (r"\((?:भाषा|वार्ता|आईएएनएस|एएनआई|पीटीआई|एजेंसी|एजेंसियां|एपी|रॉयटर्स|एएफपी)\)|(?:एजेंसी इनपुट के साथ)",),
            "el": (r"[(]?(?:πηγή ?: ?)?(?:απε-μπε|αμπε|απε|ρόιτερς|ρόιτερ)(?: ?[,/-] ?(?:afp|reuters|ap|dpa))*[)]?",),
            "bg": (r"[(/]?(?:бта|бгнес|ройтерс)[)/]?",),
            "sr": (
                r"\((?:tanjug|beta|fonet|танјуг|бета|фонет|hina|srna)(?: ?[,/] ?(?:tanjug|beta|fonet|afp|reuters))*\)|tanjug"
                r"|\((?:<site>|[\w-]{2,20})\.(?:rs|ba|me|mk|hr)(?: ?[/,-] ?[^()/]{2,30}){0,2}\)"
                r"|танјуг",
            ),
            "vi": (r"\((?:ttxvn|vtv|vov|theo [\w ,-]{2,30})\)",),
            "id": (r"\((?:antara|ant|reuters)(?:/\w{2,12})?\)",),
            "th": (r"\((?:รอยเตอร์|เอเอฟพี|เอพี|ซินหัว)\)",),
            "hu": (r"[(]?(?:mti|távirati iroda)(?: ?[/,-] ?[\w ]{2,20})?[)]?",),
            "fi": (r"[(]?(?:stt|stt-lehtikuva|uutissuomalainen)(?: ?[-/–] ?[\w ]{2,20})?[)]?",),
            "cs": (r"[(]?(?:čtk|zdroj: čtk)(?: ?[,/] ?[\w. ]{2,20})?[)]?",),
        },
    ),
    Rule(
        "credit.agency_closing", "credit",
        why="The agency's name in brackets closes the last paragraph.",
        match="whole", max_chars=60, where="tail", sentences=True, lifted_to="credits",
        patterns={"any": (rf"\((?:mit |with |avec |con |com |quelle: |source: |© ?)?{_AGENCIES}(?:[/ ]\w{{1,8}}){{0,3}}\)\.?",)},
    ),
    Rule(
        "credit.staff_line", "credit",
        why="Lines of an editorial imprint: editor, programme, date of broadcast.",
        match="start", max_chars=160, where="tail", lifted_to="credits",
        patterns={
            "de": (
                r"(?:dieser beitrag|dieser bericht|diese sendung|dieser film) (?:lief|wurde (?:erstmals )?(?:gesendet"
                r"|ausgestrahlt))(?: erstmals| zuerst)?(?: im [\w ]{2,30}?)? am <date>.{0,100}",
                r"(?:redaktion|sendung|autor(?:in)?|moderation|kamera|schnitt|regie|produktion|onlinefassung|bearbeitet von)"
                r"(?: ?\(\w+\))?: ?\S.{2,140}\Z",
                r"über dieses thema berichtet(?:e)?:? .{2,120}",
                r"(?:dieser|der) (?:artikel|beitrag|text|bericht) (?:ist|wurde|erschien)\b[^.]{0,60}"
                r"(?:zuerst|ursprünglich|erstmals)\b.{0,120}",
                r"(?:in-?redaktion|die redaktion)\Z",
            ),
            "en": (
                r"(?:editor|producer|presenter|host|executive producer|video producer|lead image|featured image|music|cover art"
                r"|engineer|recorded)(?: (?:by|credit))?: ?\S.{2,140}\Z",
                r"(?:music by|show cover art by|this (?:podcast|episode|show) (?:is|was) "
                r"(?:a production of|produced by|now a member))\b.{0,200}",
                r"(?:special |many )?thanks to [^.,]{2,60}, (?:the|our) (?:editor|producer|engineer|photographer|host)\b.{0,120}"
                r"|(?:special |many )?thanks to [^.]{2,100},? for (?:suggesting|reviewing|reading|editing|comments|feedback"
                r"|helping|their|his|her|help|research|production|the (?:tip|photo|idea|suggestion|music))\b.{0,120}",
                r"(?:featured|header|cover|lead|main|top|hero|banner|thumbnail)(?: (?:image|photo|picture|art|illustration))+ ?"
                r"(?:by|credit|courtesy|from|:|via|©).{0,120}",
            ),
            "ro": (
                r"(?:editor|redactor|autor|corector) ?: ?(?:[a-zăâîșț]\. ?){2,3}\Z",
            ),
            "es": (
                r"(?:esta|la|este|el) (?:noticia|información|nota|artículo|texto) (?:ha sido|fue|está) (?:elaborad[oa]"
                r"|redactad[oa]|realizad[oa]|escrit[oa]) (?:con|a partir de) (?:información|informaciones|datos|material"
                r"|despachos) d[e]l? .{2,60}\Z",
            ),
        },
        unless=TOLD_OF_TEXT,
    ),
    Rule(
        "credit.initials", "credit",
        why="Initials of the desk as 'abc/de', in small letters and with nothing of the story below: who had a hand in it.",
        max_chars=24, where="tail", full_stop=False, needs=("closing",), cased=True, lifted_to="credits",
        patterns={
            "any": (
                r"(?!(?:and/or|he/she|his/her|her/his|she/he|him/her|km/h|und/oder|ja/nein|er/sie|et/ou|il/elle|y/o|e/o|ou/ou"
                r"|en/of|i/lub|tak/nie)\b)[a-zà-ÿ]{2,4}(?:/[a-zà-ÿ]{1,4}){1,5}",
                r"(?!(?:and|und|et|e|y|i|of|en|og|och)/)[a-zà-ÿ]{1,3}/ [a-zà-ÿ]{1,4}",
            ),
        },
    ),
    Rule(
        "credit.initials_below", "credit",
        why="Initials of the desk right below the last paragraph, in any script: '/АБ/', '(AB)', letters joined by a slash.",
        where="tail", max_chars=12, needs=("initials", "closing"), kinds=("paragraph", "line"), lifted_to="credits",
    ),
    Rule(
        "credit.with_reports", "credit",
        why=(
            "'With a report from ...', 'Edited by ...', initials of the desk: "
            "who had a hand in it, in a line of its own at the foot."
        ),
        match="whole", max_chars=160, where="tail", full_stop=False, lifted_to="credits",
        patterns={
            "en": (
                r"[-(\[ ]{0,3}with (?:an? )?(?:additional )?(?:reports?|reporting|inputs?|information) (?:from|by)"
                r" .{2,100}[)\]]?",
                r"the (?:audio|digital|radio|web|broadcast) (?:version|story)[^.]{0,40} (?:was |were )?"
                r"(?:produced|edited|adapted|written) (?:and \w+ )?(?:by|for)\b.{2,140}",
                r"(?:copy-?edit(?:ed|ing)|edited|editing|fact[- ]?check(?:ed|ing)|produced|graphics?|illustrations?)"
                r"(?: by|:) <names>",
            ),
            "pt": (r"(?:edição|revisão|reportagem|supervisão|colaboração|montagem)(?: de| por|:) ?<names>",),
            "es": (r"(?:edición|revisión|colaboración|con reportes?|con información)(?: de| por|:) ?<names>",),
            "it": (r"(?:a cura di|montaggio)(?: ?:)? <names>",),
            "fr": (r"(?:édition|relecture|montage|collaboration)(?: de| par| ?:) ?<names>",),
            "pl": (r"(?:redakcja|korekta|współpraca|oprac\.?)(?: ?:)? <names>",),
            "el": (r"[(\[]?με (?:πληροφορίες|υλικό|στοιχεία)(?: από(?: τ\w{1,3})?)? ?:? ?[^.!;:]{2,60}[)\]]?",),
            "any": (
                r"[(\[][a-zà-ÿ]{2,4}(?:[/-][a-zà-ÿ]{1,4}){1,5}[)\]]",
                rf"{_AGENCY}(?:[/-][a-zà-ÿ]{{1,4}}){{1,5}}|[a-zà-ÿ]{{1,4}}(?:[/-][a-zà-ÿ]{{1,4}}){{0,4}}[/-]{_AGENCY}",
                r"<name>, <domain>",
                r"(?:red|redaktion|agenturen|apa|dpa|afp)\.?,? <domain>(?:/\w+)?",
            ),
        },
    ),
)
