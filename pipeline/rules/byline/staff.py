"""Desks, offices and roles, and who else made the text."""

from __future__ import annotations

from pipeline.rules.model import Rule

_WIRE = (
    r"(?:AFP|AP|CNA|EFE|PTI|ANI|IANS|KYODO|Kyodo|Reuters|REUTERS|Bloomberg|BLOOMBERG|dpa|DPA|Xinhua)"
    r"(?: and (?:AFP|AP|Reuters))?"
)

LABEL_AND_COMMA = Rule(
    "byline.label_and_comma", "byline",
    why=(
        "'Author, Jane Roe', 'Role, Radio News', 'Reporting from Lerbeck': "
        "labels for screen readers, which some services print so."
    ),
    match="whole", max_chars=100, where="edge", lifted_to="authors", amid=0.7,
    patterns={
        "any": (
            r"(?:author|autor|auteur|автор|yazan|mwandishi|penulis|marubuci|qoraa|tác giả|লেখক|लेखक|الكاتب|نویسنده|مصنف), "
            r"(?=\S+ \S).{4,60}",
        ),
    },
)

ROLE_AND_PLACE = Rule(
    "byline.role_and_place", "byline",
    why="The lines below 'Author, Jane Roe': her role and where she reports from.",
    match="whole", max_chars=100, where="head", amid=0.7,
    patterns={
        "any": (
            r"(?:role|título del autor|cargo|rol|unvan|роль|место работы|посада|nafasi|peranan|jabatan|matsayi|vai trò|পদবী"
            r"|पदनाम|الصفة|عہدہ), .{3,70}",
            r"(?:reporting from|informa desde|reporte desde|akiripoti kutoka|dilaporkan dari) [^\W\d_][^.!?]{2,40}",
        ),
    },
)

STAFF = Rule(
    "byline.staff", "byline",
    why="The desk or the agency as author, alone on a line at the head.",
    match="whole", max_chars=70, where="head", lifted_to="authors",
    patterns={
        "en": (
            r"(?:by )?(?:<site> )?(?:staff(?: (?:writer|reporter|report|and agencies|correspondent))?s?|news ?desk|web ?desk"
            r"|news ?room|editorial (?:team|staff|board)|correspondent|(?:the )?associated press|reuters"
            r"|agence france-presse|afp|bloomberg(?: news)?|press association|pa media|ap|ani|pti|ians|xinhua|tass|interfax"
            r"|agencies|wire service(?:s)?|lifestyle desk|sports desk|(?:online|digital) (?:desk|team|editor)"
            r"|special correspondent|our correspondent|contributor|columnist)",
            r"(?:by )?(?:guest (?:columnist|writer|contributor|author)"
            r"|(?:senior |chief |political |contributing |managing |associate |deputy |assistant |executive |staff "
            r"|freelance )*(?:writer|editor|reporter|correspondent|journalist))",
        ),
        "de": (
            r"(?:von )?(?:(?:<site>-?)?redaktion|dpa|afp|apa|epd|kna|reuters|sid|leitende[r]? \w*redakteur(?:in)?"
            r"|\w*redakteur(?:in)?|korrespondent(?:in)?|agenturen|freie[r]? (?:autor|journalist)(?:in)?|volontär(?:in)?)"
            r"(?:[/, ]+(?:dpa|afp|apa|reuters|epd|ap))*",
        ),
        "fr": (
            r"(?:par )?(?:la rédaction(?: de <site>)?|avec afp|afp|rédaction(?: web)?|journaliste|correspondante?|agences?)"
            r"(?:[/, ]+(?:afp|reuters|ap))*",
        ),
        "es": (
            r"(?:por )?(?:(?:la )?redacción(?: <site>)?|agencias?|efe|europa press|afp|corresponsal|redactor(?:a)?"
            r"|periodista)(?:[/, ]+(?:efe|afp|reuters|ap|europa press))*",
        ),
        "it": (r"(?:di )?(?:(?:la )?redazione(?: <site>)?|ansa|adnkronos|agi|lapresse)(?:[/, ]+(?:ansa|agi))*",),
        "pt": (
            r"(?:por |da )?(?:redação(?: <site>)?|lusa|agência brasil|estadão conteúdo|folhapress|afp|agências?)"
            r"(?:[/, ]+(?:afp|reuters))*",
        ),
        "nl": (
            r"(?:door )?(?:(?:onze |van onze |de )?(?:redactie|verslaggever|correspondent|nieuwsredactie)|anp|belga|novum)"
            r"(?:[/, ]+(?:anp|afp|reuters))*",
        ),
        "pl": (r"(?:redakcja(?: <site>)?|pap|iar|agencje)(?:[/, ]+(?:pap|afp|reuters))*",),
        "ru": (r"(?:редакция(?: <site>)?|риа новости|тасс|интерфакс)",),
        "uk": (r"(?:редакція(?: <site>)?|укрінформ|уніан|інтерфакс-україна)",),
        "tr": (r"(?:dha|iha|anka|(?:anadolu|demirören haber|ihlas haber) ajansı|haber merkezi)(?:[/, -]+(?:dha|iha|aa|anka))*",),
        "ko": (r"[가-힣]{2,4} ?기자(?: ?외 ?\d+명)?(?: ?[\w.]+@[\w.]+)?",),
        "zh": (
            r"(?:记者|記者|编辑|編輯|责任编辑|責任編輯|作者|文|来源|來源|撰文)[:：/ ]{1,2}.{2,40}"
            r"|.{2,12}(?:综合报道|綜合報導)",
        ),
        "ja": (r"(?:文|取材・文|記者|執筆|文責|編集部|著者|ライター)[:： /=].{2,30}",),
    },
    unless=(r".*[您你]", r".*(?:ですか|ますか|ましたか|でしょうか)\Z", r".*[一-龥]\.[一-龥]"),
)

AGENCY_AND_PLACE = Rule(
    "byline.agency_and_place", "byline",
    why="The agency with the town it sent from, alone on a line at the head: 'AFP, MANILA', 'By Reuters, London'.",
    match="whole", max_chars=60, where="head", cased=True, full_stop=False, lifted_to="authors", needs=("unmarked",),
    patterns={
        "any": (
            rf"(?:By |BY )?{_WIRE}, (?!GETTY)[^\W\d_a-z]{{2,}}(?:[ -][^\W\d_a-z]{{2,}}){{0,2}}",
            rf"(?:By|BY) {_WIRE}, (?!Getty)[^\W\d_a-z][\w'-]+(?:[ -][^\W\d_a-z][\w'-]+){{0,2}}",
            r"(?:By )?[Ss]taff [Ww]riters?, with (?:AFP|AP|CNA|Reuters|Bloomberg|agencies)",
        ),
    },
)

SIGNED_ABROAD = Rule(
    "byline.signed_abroad", "byline",
    why="'Reporter: ...', a name with its office and an e-mail: who wrote it, at the head or the foot.",
    match="whole", max_chars=90, where="edge", full_stop=False, lifted_to="authors",
    unless=(r"[^\W\d][\w'-]*(?: [\w'-]+){9,20}\Z",),
    patterns={
        "ko": (
            r"[(\[]?(?:[가-힣]{2,10} ?[=|] ?)?[가-힣]{2,4} ?(?:선임|수습|인턴|객원|전문|시민)?"
            r"(?:기자|특파원|논설위원|통신원|리포터|에디터|앵커|pd)(?:[ ·,/]{1,3}[가-힣]{2,4} ?(?:기자|특파원|인턴기자))*"
            r"(?: ?[|/(<]? ?<email> ?[>)]?)?[)\]]?",
        ),
        "ja": (
            r"[(\[]?(?:.{1,10}[=・/ ])?[一-龥]{2,4} ?[一-龥ぁ-んァ-ヶ]{1,4}(?:記者|特派員|編集委員|論説委員|支局長|通信員)"
            r"[)\]]?",
        ),
        "zh": (
            r"[(\[]?(?:(?:本报|本報|本刊|本台|新华社|新華社|中新社|.{2,8}(?:网|網|社|报|報|电视台|電視台))?"
            r"(?:特约|見習|见习|首席|驻[一-龥]{2,6})?(?:记者|記者|通讯员|通訊員|特派员|特派員|实习生|實習生|作者|撰文|撰稿"
            r"|文字?)[:/ ]{1,2}[一-龥]{2,4}(?:[ ,·][一-龥]{2,4}){0,4} ?){1,3}[)\]]?",
        ),
        "ar": (r"(?:كتبت?|بقلم|مراسل(?:نا|تنا|ة)?|الكاتب|الكاتبة|المحررة?) ?[:/-] ?[^.:؟!\d]{3,50}", r"بقلم <name>"),
        "fa": (r"(?:خبرنگار|نویسنده|گزارشگر|به قلم|نگارنده|تهیه و تنظیم) ?[:/] ?[^.:؟!]{3,50}",),
        "he": (r"מאת:? [^.:?!]{3,40}", r"(?:כתב|כתבת|כתבים|צוות|כתבנו) ?: ?[^.:?!]{3,40}"),
        "hi": (r"(?:रिपोर्टर|लेखक|लेखिका|संवाददाता|ब्यूरो|written by|reported by) ?[:-] ?[^।:?!]{3,50}",),
        "bn": (r"(?:প্রতিবেদক|লেখক|রিপোর্টার|প্রতিনিধি) ?[:ঃ] ?[^।:?!]{3,50}",),
        "ta": (r"(?:செய்தியாளர்|நிருபர்|எழுதியவர்) ?[:-] ?[^.:?!]{3,50}",),
        "ur": (r"(?:رپورٹر|تحریر|نامہ نگار|نمائندہ) ?: ?[^.۔:؟!]{3,50}",),
        "th": (r"(?:ผู้สื่อข่าว|ผู้เขียน|เรื่องโดย|เขียนโดย|รายงานโดย) ?: ?.{3,50}", r"(?:เขียน|รายงาน)โดย .{3,40}"),
        "vi": (r"(?:tác giả|phóng viên|pv|bài và ảnh|bài, ảnh|tin, ảnh) ?: ?[^.:?!]{3,50}",),
        "id": (r"(?:penulis|reporter|pewarta|kontributor|jurnalis|wartawan|laporan wartawan) ?: ?[^.:?!]{3,60}",),
        "el": (r"(?:συντάκτ\w+|συντακτική ομάδα|γράφει|γράφουν) ?: ?[^.:?!]{3,60}",),
        "bg": (r"(?:автор|репортер|кореспондент) ?: ?[^.:?!]{3,50}",),
        "sr": (
            r"(?:autor(?:ka)?|piše|pišu|novinar(?:ka)?|priredi(?:o|la)|аутор|пише|новинар|приреди(?:о|ла)) ?: ?[^.:?!]{3,50}",
        ),
        "tr": (r"(?:muhabir|yazan) ?: ?[^.:?!]{3,50}",),
        "fi": (r"(?:toimittaja|kirjoittaja) ?: ?[^.:?!]{3,50}",),
        "hu": (r"(?:szerző|írta|riporter) ?: ?[^.:?!]{3,50}",),
        "ro": (r"(?:autor|reporter|corespondent|a consemnat) ?: ?[^.:?!]{3,50}",),
        "cs": (r"(?:autor(?:ka|ři)?|připravil\w*|zpracoval\w*|reportér\w*) ?: ?[^.:?!]{3,50}",),
        "da": (r"(?:journalist|skrevet af|reporter) ?: ?[^.:?!]{3,50}",),
        "no": (r"(?:journalist|skrevet av|reporter) ?: ?[^.:?!]{3,50}",),
        "sv": (r"(?:journalist|reporter|skriven av) ?: ?[^.:?!]{3,50}",),
    },
)

REPORT_BY = Rule(
    "byline.report_by", "byline",
    why="'Report: <name>', 'Interviewed by <name>' below the story; above it the same word leads a headline.",
    match="whole", max_chars=60, where="tail", full_stop=False, lifted_to="authors",
    patterns={
        "ar": (r"(?:تقرير|حوار|تحقيق|متابعات?) ?[:/-] ?<name>",),
        "fa": (r"(?:گزارش|گفت.?وگو|یادداشت از|تنظیم) ?[:/] ?<name>",),
        "hi": (r"रिपोर्ट ?[:-] ?[^।:?! ]{2,20}(?: [^।:?! ]{2,20}){0,3}",),
        "bn": (r"(?:প্রতিবেদন|রিপোর্ট|লেখা) ?[:ঃ] ?[^।:?! ]{2,20}(?: [^।:?! ]{2,20}){0,3}",),
        "ta": (r"கட்டுரை ?[:-] ?[^.:?! ]{2,24}(?: [^.:?! ]{2,24}){0,3}",),
        "ur": (r"رپورٹ ?: ?<name>",),
        "th": (r"(?:เรื่อง|เขียน|โดย) ?: ?.{3,40}", r"เรื่องโดย .{3,40}"),
        "vi": (r"(?:thực hiện|bài|ghi) ?: ?<name>",),
        "id": (r"laporan ?: ?<name>",),
        "el": (r"(?:ρεπορτάζ|κείμενο|ανταπόκριση) ?: ?<name>",),
        "ru": (r"(?:беседовал[аи]?|записал[аи]?|автор текста|журналист|спецкор) ?:? ?<name>",),
        "uk": (r"(?:розмовля(?:в|ла|ли)|записа(?:в|ла|ли)|журналіст(?:ка)?|спілкува(?:вся|лася)) ?:? ?<name>",),
        "bg": (r"(?:текст|интервю|репортаж) ?: ?<name>",),
        "sr": (r"(?:tekst|razgovarao|razgovarala|razgovor vodi(?:o|la)|текст) ?:? ?<name>",),
        "tr": (r"(?:haber|röportaj|söyleşi|metin) ?: ?<name>",),
        "hu": (r"szöveg ?: ?<name>",),
        "ro": (r"(?:text|interviu) ?: ?<name>",),
        "fi": (r"(?:teksti|haastattelu) ?: ?<name>",),
    },
)

END_MARK = Rule(
    "byline.end_mark", "byline",
    why="The sign that a dispatch is at its end, with the sender's number or initials, and the number of the dispatch.",
    match="whole", max_chars=60, where="tail",
    patterns={
        "fa": (
            r"(?:پایان|انتهای) (?:پیام|خبر|گزارش|متن)(?: ?[/.\\|-]+ ?[\w/ ]{0,24})?[/.]?",
            r"(?:کد|شناسه|شماره) (?:خبر|مطلب|رهگیری) ?:? ?\d{3,12}",
        ),
        "zh": (r"[(\[] ?(?:完|全文完|全文结束|完毕) ?[)\]]",),
        "ja": (r"[(\[] ?(?:おわり|終わり|終|了|完) ?[)\]]",),
        "ko": (r"[(\[<] ?끝 ?[)\]>]",),
        "id": (r"\((?:tamat|selesai|\*)\)",),
        "ar": (r"(?:انتهي|انتهى|\(انتهي\)|\(النهاية\))(?: ?[/.-] ?[\w/ ]{0,16})?",),
    },
)

ROLE = Rule(
    "byline.role", "byline",
    why="What the authors are, alone on a line beside the author line: 'City Hall reporters'.",
    match="whole", max_chars=60, where="head", full_stop=False, needs=("bylined",),
    patterns={
        "en": (
            r"(?:[\w&'-]+ ){0,4}(?:reporters?|correspondents?|editors?|writers?|columnists?|journalists?|critic|staff|bureau"
            r"|contributors?)(?:,? [\w&' -]{2,30})?",
        ),
        "de": (
            r"(?:[\w-]+ ){0,3}\w*(?:redakteur|korrespondent|reporter|autor|journalist|volontär|kolumnist|mitarbeiter)"
            r"(?:in|innen|en)?(?:,? [\w -]{2,30})?",
        ),
        "fr": (
            r"(?:[\w'-]+ ){0,3}(?:journalistes?|correspondante?s?|envoyée? spéciale?|rédact\w+|reporters?|chroniqueu\w+)"
            r"(?: [\w' -]{2,30})?",
        ),
        "es": (
            r"(?:[\w-]+ ){0,3}(?:periodistas?|corresponsal(?:es)?|redactor\w*|enviad[oa]s? especial(?:es)?|columnista)"
            r"(?: [\w -]{2,30})?",
        ),
        "it": (r"(?:[\w'-]+ ){0,3}(?:giornalist[aei]|corrispondente|inviat[oa]|redattor\w+)(?: [\w' -]{2,30})?",),
        "pt": (
            r"(?:[\w-]+ ){0,3}(?:jornalistas?|correspondente|enviad[oa] especial|redator\w*|repórter(?:es)?)"
            r"(?: [\w -]{2,30})?",
        ),
        "nl": (r"(?:[\w-]+ ){0,3}(?:redacteur|verslaggevers?|correspondent|journalist)(?: [\w -]{2,30})?",),
        "pl": (r"(?:[\w-]+ ){0,3}(?:dziennikark?\w*|reporterk?\w*|korespondentk?\w*|redaktork?\w*)(?: [\w -]{2,30})?",),
        "ru": (
            r"(?:[\w-]+ ){0,3}(?:корреспондент\w*|журналист\w*|обозревател\w*|редактор\w*|репортёр\w*)(?: [\w -]{2,30})?",
        ),
        "tr": (r"(?:[\w-]+ ){0,3}(?:muhabir\w*|gazeteci|editör\w*|yazar\w*)",),
    },
)

FIRM = Rule(
    "byline.firm", "byline",
    why="The firm that a release is from, by its legal form, alone at the head beside the date.",
    match="whole", max_chars=80, where="head", cased=True, needs=("bylined", "unmarked"),
    patterns={
        "any": (
            r"[^\W\d_a-z][\w&.'’-]*(?: (?:[^\Wa-z_][\w&.'’-]*|of|and|the|&|de|für|und)){0,6},? "
            r"(?:Inc|Ltd|LLC|Corp|Corporation|Limited|GmbH|AG|SE|plc|PLC|S\.A|S\.p\.A|N\.V|B\.V|Oyj?|AB|ASA)\.?",
        ),
    },
)

DESK_BELOW = Rule(
    "byline.desk_below", "byline",
    why="The desk in place of a name, alone below the story: 'IN-Redaktion', 'La Redazione'.",
    match="whole", max_chars=50, kinds=("paragraph", "line"), lifted_to="authors", needs=("below_prose", "unmarked"),
    patterns={
        "en": (r"(?:by )?(?:<site> )?(?:staff (?:reporter|writer|report)s?|(?:news|web|online|digital) ?desk|news ?room)",),
        "de": (
            r"\w{1,16}-redaktion",
            r"(?:ihre |die |eure )?(?:online|web|news|lokal|sport)?-?redaktion(?: (?:von |der |des )?[\w.-]{2,24})?",
        ),
        "fr": (r"la rédaction(?: (?:de |du |d')?[\w.'-]{2,24}(?: [\w.'-]{2,24})?)?",),
        "es": (r"(?:la )?redacción(?: (?:de )?[\w.-]{2,24}(?: [\w.-]{2,24})?)?",),
        "it": (r"(?:la )?redazione(?: (?:di )?[\w.-]{2,24}(?: [\w.-]{2,24})?)?",),
        "pt": (r"(?:da )?redação(?: (?:de |do |da )?[\w.-]{2,24}(?: [\w.-]{2,24})?)?",),
        "nl": (r"(?:door ?:? ?)?(?:de |onze )?(?:web|nieuws|sport)?redactie(?: [\w.-]{2,24})?",),
        "pl": (r"redakcja(?: [\w.-]{2,24})?",),
        "ru": (r"редакция(?: [\w.-]{2,24})?",),
        "uk": (r"редакція(?: [\w.-]{2,24})?",),
    },
)

HOUSE_AND_SOURCE = Rule(
    "byline.house_and_source", "byline",
    why=(
        "The site itself with its source, or with those who wrote it, below the story: "
        "'Harbour Post / Reuters', 'Harbour Post (Jane Roe)'."
    ),
    match="whole", max_chars=90, kinds=("paragraph", "line"), lifted_to="authors", needs=("of_house", "below_prose", "unmarked"),
    patterns={
        "any": (
            r"<site> ?[/|] ?[\w.'-]+(?: [\w.'-]+){0,3}",
            r"<site>,? ?\((?:<names>(?:, <names>)*|\w{2,5}(?:[/,] ?\w{2,5})*)\)",
        ),
    },
)

CONDUCTED_BY = Rule(
    "byline.conducted_by", "byline",
    why="Who asked, who tells: 'Interview by', 'Propos recueillis par' and a name, at the head.",
    match="whole", max_chars=120, where="head", full_stop=False, lifted_to="authors",
    patterns={
        "en": (
            r"(?:interview(?:ed)?|as told to|photographs and text|text and photos|words and pictures|report|analysis|opinion"
            r"|essay|review) (?:by|to) <names>",
        ),
        "de": (r"(?:interview|gespräch|protokoll|reportage|analyse)(?: geführt)?(?: von|:) <names>",),
        "fr": (r"(?:entretien|reportage|analyse|récit|interview) (?:réalisé |recueilli )?(?:par|de) <names>",),
        "es": (r"(?:entrevista|reportaje|análisis) (?:de|por) <names>",),
        "it": (r"(?:intervista|reportage) (?:di|a cura di) <names>",),
        "el": (r"(?:γράφει|συνέντευξη|ρεπορτάζ|του|της)(?: ?:| (?:ο|η|στον|στην|του|της))? <names>",),
    },
)

EDITED_TOO = Rule(
    "byline.edited_too", "byline",
    why="'By X | Edited by Y': author and editor in one line at the head.",
    match="whole", max_chars=140, where="head", full_stop=False, lifted_to="authors",
    patterns={
        "en": (
            r"(?:by )?<names> ?[|•·,/-] ?(?:edited|reviewed|fact[- ]checked|photographs?|photos|illustrat\w+|translated)"
            r" by <names>",
        ),
    },
)

CHECKED = Rule(
    "byline.checked", "byline",
    why="'Medically reviewed' as a mark of its own, with the day right below or above.",
    match="whole", max_chars=40, full_stop=False, needs=("bylined",),
    patterns={
        "en": (
            r"(?:(?:medically|clinically|scientifically|legally|expertly|expert|fact|technically|financially|peer)[ -]?"
            r"(?:reviewed|checked|verified|approved)|verified by (?:an )?experts?)(?: content| article)?",
        ),
        "de": (r"(?:medizinisch|fachlich|ärztlich|redaktionell|wissenschaftlich) (?:geprüft|überprüft)|faktengeprüft",),
        "fr": (r"(?:vérifié|relu|validé|revu) (?:médicalement|par (?:un|des) (?:médecins?|experts?))",),
        "es": (r"(?:revisado|verificado|revisión|validado) (?:médicamente|médica|por expertos)|revisado médicamente",),
        "it": (r"(?:revisionato|verificato|revisione) (?:dal punto di vista medico|medica|da esperti)",),
        "pt": (r"(?:revisado|revisto|revisão|verificado) (?:clinicamente|medicamente|médica|por especialistas?)",),
        "nl": (r"(?:medisch|inhoudelijk) (?:gecontroleerd|beoordeeld)",),
    },
)

CHECKED_BY = Rule(
    "byline.checked_by", "byline",
    why=(
        "'Medically reviewed by Jane Roe, MD', 'Audio recording by ...', "
        "'CNN's Jane Roe contributed': who else had a hand in it."
    ),
    match="whole", max_chars=140,
    patterns={
        "en": (
            r"this article is more than <n> ?(?:years?|months?) old",
            r"(?:medically|clinically|scientifically|legally|expert|fact|technically|financially|peer)[ -]?"
            r"(?:reviewed|checked|verified|approved) ?[.,;|•·–-]? ?(?:last )?(?:(?:updated|reviewed|modified|checked) ?)?(?:on )?"
            r"<date>\.?",
            r"(?:medically|clinically|scientifically|legally|expert|fact|technically|financially|peer)[ -]?"
            r"(?:reviewed|checked|verified|approved|edited)(?: on <date>)?(?: and (?:approved|verified|edited))?"
            r" by:? [^!?]{2,60}(?:, [\w. -]{2,20}){0,4}",
            r"(?:audio|video|narration|illustrations?|graphics?|design|translation|research|additional reporting)"
            r"(?: (?:recording|recorded|produced|produced|design|read|editing|edited))? by:? <name>(?:,? (?:and|&) <name>)?"
            r"(?: (?:for|of) <site>)?",
        ),
    },
)
