"""What a site says of itself and of its authors."""

from __future__ import annotations

from pipeline.rules.model import Rule

_ROLE = (
    r"(?:reporter|journalist|writer|editor|correspondent|columnist|contributor|author|blogger|producer|freelancer|freelance"
    r"|photographer|photojournalist|analyst|intern|fellow|researcher|professor|lecturer|strategist|specialist"
    r"|content (?:creator|writer|specialist|strategist|marketer|manager)|copywriter|marketer|founder|co-founder|ceo|cto|cmo"
    r"|consultant|engineer|developer|expert|coach|trainer|attorney|lawyer|director|manager|executive|head of|enthusiast"
    r"|podcaster|storyteller|traveller|traveler|nutritionist|dietitian|physician|doctor|graduate|student|historian|critic"
    r"|presenter|anchor|host|technologist|evangelist|advocate|entrepreneur|designer|mother|mom|dad)"
)

RULES = (
    Rule(
        "about.author_box", "about",
        why="'X is a reporter who covers ...': the box on the author, after the article.",
        match="start", max_chars=1100, where="tail",
        patterns={
            "en": (
                rf"(?:about (?:the )?author:? ?)?[^.]{{2,110}} (?:is|was|are|has been|works|worked|serves|joined|covers|writes"
                rf"|reports|edits|leads|has (?:worked|covered|written|reported|served|over|more than|been)|holds|studies|teaches"
                rf"|specializes|specialises|graduated)\b[^.]{{0,120}}\b(?:{_ROLE}|covers|covering|writes about|reports on"
                rf"|journalism|newsroom|based in|years of experience|passion(?:ate)? (?:for|about)|bylines?|degree)\b.{{0,900}}",
                r"i(?:'m| am)\b[^.]{0,160}\b(?:certified|writer|blogger|coach|developer|trainer|photographer|author|mom|founder"
                r"|passion|full-stack|journalist|editor|designer|traveler)\b.{0,700}",
                r"(?:follow|find|connect with|contact|reach) (?:him|her|them|me|<name>) (?:on|at|via|@)\b.{0,120}",
                r"(?:he|she|they) (?:tweets?|lives|resides|can be (?:found|reached|followed)"
                r"|is on (?:twitter|x|instagram|linkedin))\b.{0,200}",
                r"@\w{3,20}(?: on (?:twitter|x|instagram))?\Z",
            ),
            "de": (
                r"[^.]{2,110} (?:ist|war|arbeitet|schreibt|berichtet|leitet|studierte|wurde)\b[^.]{0,120}\b"
                r"(?:redakteur\w*|journalist\w*|korrespondent\w*|autor\w*|reporter\w*|kolumnist\w*|volontär\w*|chefredakteur\w*"
                r"|ressort\w*|freie[r]? (?:mitarbeiter|autor|journalist)\w*|zuständig|professor\w*)\b.{0,700}",
                r"(?:korrespondent|redakteur|autor)(?:in)? <name> (?:ist|berichtet|schreibt)\b.{0,400}",
            ),
            "fr": (
                r"[^.]{2,80} (?:est|a été|travaille|écrit|couvre)\b[^.]{0,100}\b"
                r"(?:journaliste|rédact\w+|correspondante?|auteure?|chroniqueu\w+|reporter|écrivain\w*|professeure?)\b.{0,500}",
            ),
            "es": (
                r"[^.]{2,80} (?:es|fue|trabaja|escribe|cubre)\b[^.]{0,100}\b(?:periodista|redactor\w*|corresponsal|autor\w*"
                r"|columnista|reporter\w*|escritor\w*|profesor\w*)\b.{0,500}",
                r"(?:periodista|redactor[a]?) (?:de|en|especializad\w+)\b.{0,300}",
            ),
            "it": (
                r"[^.]{2,80} (?:è|lavora|scrive)\b[^.]{0,100}\b(?:giornalista|redattor\w+|autor\w+|corrispondente|scrittor\w+)\b"
                r".{0,500}",
                r"(?:giornalista|redattore) (?:professionista|pubblicista|di|per)\b.{0,300}",
            ),
            "pt": (
                r"[^.]{2,80} (?:é|trabalha|escreve|cobre)\b[^.]{0,100}\b(?:jornalista|redator\w*|repórter|colunista|editor\w*"
                r"|correspondente|escritor\w*)\b.{0,500}",
                r"(?:jornalista|repórter) (?:de|em|formad\w+|do|da)\b.{0,300}",
            ),
            "nl": (
                r"[^.]{2,80} (?:is|werkt|schrijft)\b[^.]{0,100}\b(?:redacteur|journalist\w*|verslaggever|correspondent|columnist"
                r"|schrijver|auteur)\b.{0,400}",
            ),
            "pl": (
                r"[^.]{2,80} (?:jest|pracuje|pisze)?\b[^.]{0,60}\b(?:dziennikark?\w*|redaktor\w*|publicyst\w*|reporter\w*"
                r"|korespondent\w*)\b.{0,400}",
            ),
        },
        unless=(r"\bsaid\b|\btold\b|\bsays\b|\badded\b",),
        probability=0.7,
    ),
    Rule(
        "about.author_link", "about",
        why="Labels around the author's box: 'About the author', 'All posts by', 'Full bio'.",
        max_chars=110, amid=0.7,
        patterns={
            "en": (
                r"(?:about|meet|more about|view|see)? ?(?:the )?(?:authors?|contributors?|writer|our (?:team|contributors?))"
                r"(?: (?:bio|profile|page|archive|box))?",
                r"about the author.{0,60}",
                r"(?:view|see|read|browse|show) (?:all |more )?(?:posts?|articles?|stories|bio|profile|author page"
                r"|author profile|full bio|author archive)(?: (?:by|from|of) .{2,60})?",
                r"(?:all|more|other|latest|recent)? ?(?:posts|articles|stories|work|content) (?:by|from) .{2,60}",
                r"(?:read )?full (?:bio|profile)|author (?:bio|archives?|details|page|profile|info)|bio"
                r"|our (?:editorial )?(?:standards|process|mission|story|team|editorial process|values|people|experts)"
                r"|editorial (?:standards|process|guidelines|policy|team)"
                r"|(?:learn|read|find out) (?:more )?about (?:our|the|us|<site>'s) ?"
                r"(?:editorial (?:process|policies|standards)|fact[- ]check\w*|team|experts?|us)|meet the team"
                r"|contributing (?:writer|editor|author)|(?:senior|staff|contributing|associate|freelance) "
                r"(?:writer|editor|reporter|contributor|correspondent)",
            ),
            "de": (
                r"(?:über (?:den autor|die autorin|die autoren|den verfasser|uns|die redaktion|.{0,20}autor:in)|zum autor"
                r"|zur autorin|(?:alle|weitere|mehr) (?:artikel|beiträge|texte) (?:von|des|der) .{2,40}|autorenprofil"
                r"|autor(?:in)?(?:en)?|unser team|wer wir sind)",
            ),
            "fr": (
                r"(?:à propos (?:de l'auteure?|de nous)|(?:tous|voir tous) (?:les|ses) articles(?: de .{2,40})?|l'auteure?"
                r"|qui sommes-nous|notre équipe|la rédaction)",
            ),
            "es": (
                r"(?:(?:sobre|acerca d)(?:e)? ?(?:el|la|los|nosotros)? ?(?:autora?|autores|nosotros)"
                r"|(?:ver )?(?:todos|más|otros) (?:los )?artículos de .{2,40}|quiénes somos|nuestro equipo"
                r"|archivado por .{2,40})",
            ),
            "it": (
                r"(?:(?:informazioni )?sull'autor[ei]|l'autore|chi siamo|(?:tutti|altri|vedi) (?:gli )?articoli di .{2,40}"
                r"|la redazione|il nostro team)",
            ),
            "pt": (
                r"(?:sobre (?:o autor|a autora|os autores|nós)|(?:ver )?(?:todos|mais|outros) (?:os )?(?:artigos|posts)"
                r" d[eo] .{2,40}|quem somos|nossa equipe|a nossa equipa)",
            ),
            "nl": (
                r"(?:over (?:de auteur|ons|de schrijver|de redactie)|(?:alle|meer) (?:artikelen|berichten) van .{2,40}"
                r"|wie zijn wij|ons team)",
            ),
            "pl": (
                r"(?:o (?:autorze|autorce|nas|autorach)|(?:wszystkie|inne|więcej) (?:artykuły|teksty|wpisy) "
                r"(?:autora|autorki|tego autora)?.{0,40}|kim jesteśmy|nasz zespół|redakcja)",
            ),
            "ru": (r"(?:об авторе|о нас|о проекте|все (?:материалы|статьи|записи) автора|наша команда|редакция)",),
            "uk": (r"(?:про автора|про нас|про проєкт|про проект|усі (?:матеріали|статті|записи) автора|наша команда|редакція)",),
        },
    ),
    Rule(
        "about.person_label", "about",
        why="'Zur Person' over the author's box; over a box on whom the story is about it is a subhead.",
        max_chars=30, amid=0.7, needs=("stranger",),
        patterns={"de": (r"zur person ?:?",)},
    ),
    Rule(
        "about.covers", "about",
        why="'Jo Kemp covers the schools. Reach her at jo@paper.example': who wrote this and where to write to, below the story.",
        match="start", max_chars=400, where="tail", needs=("closing",),
        patterns={
            "en": (
                r"<name> (?:covers|reports on|writes about|is an? [^.]{0,60}(?:reporter|writer|editor|columnist|journalist))\b"
                r"[^.]{0,160}\. (?:you can )?(?:reach|contact|e-?mail|follow|find) (?:him|her|them|<name>) (?:at|on|via|by)\b"
                r"[^.]{0,60}(?:<email>|@\w+|\b<nets>\b).{0,160}",
            ),
        },
    ),
    Rule(
        "about.reached", "about",
        why="'Jo Kemp covers schools for the Post. She can be reached at 555-0142': the author, and where to call, at the foot.",
        match="start", max_chars=400, where="tail", needs=("late", "by_author"),
        patterns={
            "en": (
                r"<name> (?:covers|reports (?:on|for)|writes (?:about|for|on)|is (?:a|an|the|our) [^.]{0,60}"
                r"(?:reporter|writer|editor|columnist|journalist|correspondent))\b[^.]{0,160}(?:\.|,? and| who) "
                r"(?:(?:he|she|they|<name>) )?(?:can|may) be (?:reached|contacted|e-?mailed|called)\b"
                r"[^.]{0,60}(?:<email>|\d{3}[ )./-]{1,2}\d{3,4}).{0,160}",
            ),
            "de": (
                r"<name> (?:berichtet|schreibt) (?:für|über|aus|als)\b[^.]{0,160}\. (?:(?:er|sie) ist|erreichen können sie"
                r"|kontakt|sie erreichen|e-?mail|hinweise an)\b[^.]{0,60}(?:<email>|0\d{2,4}[ /-]{1,3}\d{3,}).{0,100}",
            ),
            "fr": (
                r"<name> (?:couvre|suit|écrit (?:sur|pour))\b[^.]{0,160}\. (?:pour (?:le|la|lui) \w+|contact|joignable"
                r"|on peut (?:le|la) joindre|écrivez-lui)\b[^.]{0,60}<email>.{0,100}",
            ),
            "es": (
                r"<name> (?:cubre|escribe (?:sobre|para)|informa (?:sobre|desde))\b[^.]{0,160}\. (?:contacto|correo"
                r"|(?:se )?(?:le )?puede[sn]? \w+|escríb[ae]le)\b[^.]{0,60}<email>.{0,100}",
            ),
        },
    ),
    Rule(
        "about.site", "about",
        why="The site on itself: who funds it, who runs it, what it is for.",
        match="start", max_chars=900, where="edge",
        patterns={
            "en": (
                r"(?:the )?(?:work|publication|reporting|journalism|coverage|website|site) of (?:the )?<site> (?:is|are|was) "
                r"(?:supported|funded|made possible|financed|sponsored)\b.{0,240}",
                r"(?:(?:this|our) (?:website|site|reporting|story|article|series|coverage|content)"
                r"|our (?:project|initiative|work)|this (?:project|initiative|work)"
                r"(?=.{0,300}\b(?:grants?|foundation|fund|fellowship|journalis\w+|european union"
                r"|trust|institute|cent(?:er|re)|readers|donors)\b)"
                r"|the (?:website|site|reporting|story|article|series|coverage|content))"
                r"[^.]{0,60}(?:is|was|are) (?:supported|funded|made possible|produced with|co-?funded|financed"
                r"|supported in part)(?: (?:by|with|through|in part))\b.{0,300}",
                r"we(?:'re| are)(?: \w+){0,4} (?:independent|nonprofit|non-profit|not-for-profit|reader-(?:funded|supported))\b"
                r".{0,200}\b(?:media|news(?:room|paper)?|outlet|journalism|publication|organi[sz]ation)\b.{0,400}",
                r"(?:about|contact|advertise (?:with|on|in)|work (?:for|with)|write for|careers at) us\Z"
                r"|(?:advertise (?:with|on|in)|work (?:for|with)|write for|careers at) <site>\Z",
                r"this is the european perspective.{0,40}",
                r"(?:made|built|powered|designed|developed|website|theme|hosted) (?:with|by|in) (?:.{0,10})?"
                r"(?:wordpress|love|wix|squarespace|shopify|ghost|webflow|❤).{0,60}"
                r"|(?:(?:made|built|powered|designed|developed|website|theme|hosted) (?:with|by)|made in) <site>\Z"
                r"|created using (?:sphinx|mkdocs|jekyll|hugo|docusaurus)\b.{0,20}",
                r"(?:proudly )?powered by .{2,60}\Z",
                r"issn[: ]*\d{4}-?\d{3}[\dx].{0,80}",
                r"editor[- ]in[- ]chief:? .{2,60}\Z",
                r"(?:we are|we're) hiring.{0,80}",
                r"(?:owned|published|operated) (?:and (?:operated|published) )?by [^,]{2,76}"
                r"(?:, ?(?:inc|ltd|co|corp|llc|plc|gmbh)\b\.?)?\Z",  # behind a comma a sentence says more of the house
            ),
            "de": (
                r"(?:das ist die europäische perspektive|über dieses thema berichtet)\b.{0,120}",
                r"(?:die arbeit von|dieses projekt|diese recherche|der beitrag)[^.]{0,60}(?:wird|wurde) "
                r"(?:gefördert|unterstützt|finanziert|ermöglicht)\b.{0,200}",
                r"(?:ihr ki-assistent|unsere redaktion (?:besteht|arbeitet|ist für|finanziert|erreichen|freut)"
                r"|wir sind (?:eine?|das|die|der) (?:[\w-]+ ){0,3}(?:redaktion|magazin|zeitung|portal|onlinemagazin|medium"
                r"|verein|genossenschaft|plattform|nachrichten\w*|blog))\b.{0,160}",
            ),
            "fr": (
                r"(?:ce (?:projet|reportage|média)|cet article|cette enquête)[^.]{0,60}(?:a été|est) "
                r"(?:financée?|soutenue?|réalisée? avec le soutien)\b.{0,200}",
            ),
            "es": (
                r"(?:este (?:proyecto|reportaje|trabajo|medio))[^.]{0,60}(?:ha sido|fue|es|está) "
                r"(?:financiad[oa]|apoyad[oa]|posible)\b.{0,200}",
            ),
            "it": (
                r"(?:testata (?:giornalistica )?registrata|registrazione (?:presso il )?tribunale|direttore responsabile ?:"
                r"|editore:|p\. ?iva)(?!\w).{0,200}",
            ),
            "pl": (
                r"(?:projekt|materiał|publikacja)[^.]{0,60}(?:współ)?(?:finansowan\w+|sfinansowan\w+) (?:ze|przez|w ramach)\b"
                r".{0,160}",
            ),
            "uk": (
                r"(?:(?:матеріал|проєкт|публікаці\w+|видання)[^.]{0,80}(?:за (?:підтримки|сприяння)|за фінансової підтримки)"
                r"|ідентифікатор (?:у реєстрі|онлайн-медіа|медіа)|засновник ?[:–-]|ліцензія ?(?:[:№–-]|\w{1,3}\d)).{0,240}",
            ),
            "ru": (
                r"(?:свидетельство о регистрации|сетевое издание|учредитель(?= ?[:–-])|главный редактор(?= ?[:–-])"
                r"|зарегистрирован\w* (?:в|федеральной))\b.{0,240}",
            ),
            "lt": (r"lrt yra žiniasklaidos.{0,160}",),
            "ko": (r"(?:발행인|편집인|등록번호|청소년보호책임자|대표전화|사업자등록번호)\b.{0,160}",),
            "ja": (r"(?:運営会社|会社概要|お問い合わせ|編集方針)\Z",),
            "zh": (
                r"(?:关于我们|關於我們|联系我们|聯絡我們|聯繫我們|广告服务|廣告服務|备案号|网站地图|加入我们|客服中心|icp备)"
                r".{0,60}",
            ),
        },
    ),
    Rule(
        "about.site_by_name", "about",
        why="'About Saltmarsh Books' is what a house says of itself; 'About the flood' is a subhead.",
        max_chars=60, where="edge", cased=True,
        patterns={
            "en": (
                r"(?:About|ABOUT|Contact|CONTACT) (?:(?:[Tt]he )?(?!The\b)[A-Z\d][\w.'&+-]*"
                r"(?: (?:[A-Z\d&|][\w.'&+-]*|of|and|for)){1,4}|(?!The\b|This\b|These\b|Those\b|Our\b|His\b|Her\b|Us\b|A\b|An\b)"
                r"[A-Z][\w.'&+-]*)",
            ),
        },
    ),
    Rule(
        "about.site_section", "about",
        why="'Events', 'Jobs', 'Press' as an entry of a menu; right above a paragraph it is a subhead.",
        max_chars=40, where="edge", needs=("apart",),
        patterns={
            "en": (
                r"(?:about|contact|advertise|careers|jobs|press|media kit|get our media kit|subscribe|partners|sponsors|staff"
                r"|masthead|newsroom|investors|awards|events|store|shop)(?: (?:us|with us|centre|center|room|kit|page))?\Z",
            ),
        },
    ),
    Rule(
        "about.site_boast", "about",
        why="'X is a leading source of ...' after the article is the site on itself, but a company's portrait says so too.",
        match="start", max_chars=900, where="tail", probability=0.7,
        patterns={
            "en": (
                r"(?:<site>|we)(?:,? [^.]{0,60},)? (?:is|are) (?:a|an|the|your|one of the|home to|part of|owned|published"
                r"|dedicated|committed|not responsible|located)(?: \w+){0,3} ?(?:independent|nonprofit|non-profit|not-for-profit"
                r"|award[- ]winning|leading|premier|trusted|online|digital|global|news|media|publisher|source|platform|magazine"
                r"|newspaper|newsroom|website|blog|comprehensive|community|company|division|nonpartisan|501|academic medical)\b"
                r".{0,600}",
                r"(?:welcome to (?:our|the|<site>))\b.{0,300}",
                r"(?:our|the) mission (?:is|of)\b.{0,300}",
                r"(?:who we are|what we do|article sources?|why you can trust .{2,40})\Z",
            ),
        },
    ),
    Rule(
        "about.outlet", "about",
        why=(
            "What a medium says of itself at the foot of its pages: what it is, "
            "and what it lives on, with nothing of the story after it."
        ),
        match="start", max_chars=700, where="tail", needs=("closing",),
        patterns={
            "en": (
                r"(?:<site>|we)(?:,? [^.]{0,60},)? (?:is|are) (?:a|an|the)\b[^.]{0,60}\b"
                r"(?:independent|non-?profit|not-for-profit|reader[- ](?:funded|supported|owned)|cooperative"
                r"|member[- ]supported)\b[^.]{0,60}\b(?:news(?:room|paper|letter| organi[sz]ation| outlet| site)?|media|magazine"
                r"|journalism|publication|outlet|website)\b.{0,500}",
            ),
            "de": (
                r"[^.]{2,60} ist (?:ein|eine|das|die)\b[^.]{0,60}\b(?:unabhängig\w*|gemeinnützig\w*|leserfinanziert\w*"
                r"|genossenschaftlich\w*|spendenfinanziert\w*)\b[^.]{0,80}"
                r"(?:medium|magazin|zeitung|redaktion|portal|journalismus|plattform|recherche\w*)\b.{0,400}",
            ),
            "fr": (
                r"[^.]{2,60} est un\w? [^.]{0,60}(?:média|journal|magazine|site)\b[^.]{0,60}"
                r"(?:indépendante?|associatif|sans but lucratif|coopératif|financé par ses lect\w+)\b.{0,400}",
            ),
            "es": (
                r"[^.]{2,60} es un\w? [^.]{0,60}(?:medio|periódico|diario|revista|portal)\b[^.]{0,60}"
                r"(?:independiente|sin (?:fines|ánimo) de lucro|cooperativ\w|sin publicidad)\b.{0,400}",
            ),
            "it": (
                r"[^.]{2,60} è un[a']? ?[^.]{0,60}(?:giornale|testata|rivista|sito|quotidiano)\b[^.]{0,60}"
                r"(?:indipendente|senza (?:scopo|fini) di lucro|cooperativa|senza pubblicità)\b.{0,400}",
            ),
            "pt": (
                r"[^.]{2,60} é uma? [^.]{0,60}(?:jornal|revista|portal|site|média|veículo|meio)\b[^.]{0,60}"
                r"(?:independente|sem fins lucrativos|cooperativa|financiad\w)\b.{0,400}",
            ),
            "nl": (
                r"[^.]{2,60} is (?:een|het|de)\b[^.]{0,40}\b(?:onafhankelijk\w*|coöperatie\w*|ledengedreven)\b[^.]{0,60}"
                r"(?:medium|krant|platform|tijdschrift|nieuwssite|journalistiek\w*)\b.{0,400}",
            ),
            "pl": (
                r"[^.]{2,60} (?:to|jest)\b[^.]{0,40}\b(?:niezależn\w+|lokaln\w+)\b[^.]{0,60}"
                r"(?:portal\w*|gazet\w+|medium|magazyn\w*|redakcj\w+|serwis\w*)\b[^.]{0,120}"
                r"(?:czytelnik\w*|fundacj\w+|non-profit|wpłat\w*|darowizn\w*)\b.{0,300}",
            ),
            "ru": (
                r"[^.]{2,60} ?- ?[^.]{0,40}независим\w+[^.]{0,60}(?:издани\w+|меди\w+|журнал\w*|газет\w+|проект\w*)\b.{0,400}",
            ),
            "uk": (r"[^.]{2,60} ?- ?[^.]{0,40}незалежн\w+[^.]{0,60}(?:видання|меді\w+|журнал\w*|газет\w+|проєкт\w*)\b.{0,400}",),
            "hi": (
                r"(?!उस|उन|इसके|इन)(?!.*(?:निकाला|चलाया|चला)).{2,60}(?:स्वतंत्र|गैर-लाभकारी|पाठकों के सहयोग).{0,80}"
                r"(?:मंच|समाचार|पत्रिका|संस्थान|मीडिया|अख़?बार).{0,300}",
            ),
            "tr": (
                r"[^.]{2,60}(?:bağımsız|kâr amacı gütmeyen)[^.]{0,60}(?:haber sitesi\w*|yayın\w*|medya\w*|gazete\w*"
                r"|platform\w*)\b.{0,300}",
            ),
            "sv": (
                r"[^.]{2,60} är (?:en|ett)\b[^.]{0,40}\b(?:oberoende|ideell|partipolitiskt obunden)\b[^.]{0,60}"
                r"(?:tidning|tidskrift|nyhetssajt|medium|redaktion)\b.{0,300}",
            ),
            "cs": (
                r"[^.]{2,60} je (?:nezávisl\w+|neziskov\w+)\b[^.]{0,60}(?:deník|web|médium|časopis|redakce|magazín)\b.{0,300}",
            ),
            "ja": (r".{2,40}は.{0,30}(?:独立|非営利).{0,20}(?:メディア|報道|ニュース).{0,200}",),
            "zh": (r".{2,30}是.{0,20}(?:独立|獨立|非营利|非營利).{0,16}(?:媒体|媒體|新闻|新聞).{0,200}",),
            "ar": (
                r"(?!و?(?:اسس|انشا|كان|عمل|اطلق|اصدر|قال|اضاف|ترك))(?!.* (?:بقيت|تصدر حتي|اغلقت)).{2,60}"
                r"(?:منصة|موقع|صحيفة|مؤسسة) .{0,40}(?:مستقلة?|غير ربحية?)\b.{0,300}",
            ),
        },
        unless=(r"\b(?:founded|launched|started) (?:by|in) .{2,60}\bsaid\b",),
    ),
    Rule(
        "about.standards_link", "about",
        why="'Read more about us and our standards': a pointer to the page about the site.",
        max_chars=120,
        patterns={
            "en": (
                r"(?:read|learn|find out|see|know) (?:more )?about "
                r"(?:us|our (?:newsroom|team|mission|work|editorial|staff|funding|journalism))\b[^.]{0,80}",
            ),
            "de": (
                r"(?:mehr|erfahren sie mehr|lesen sie mehr) über (?:uns|unsere (?:redaktion|arbeit|standards|leitlinien))\b"
                r"[^.]{0,60}",
            ),
            "fr": (r"(?:en savoir plus sur|découvrez) (?:nous|notre (?:rédaction|équipe|charte|démarche|média))\b[^.]{0,60}",),
            "es": (
                r"(?:más|conoce más|saber más) sobre (?:nosotros|nuestr[oa] (?:redacción|equipo|código|línea editorial))\b"
                r"[^.]{0,60}",
            ),
            "it": (r"(?:scopri|leggi) (?:di più|altro) su (?:di noi|la nostra redazione|chi siamo)\b[^.]{0,60}",),
            "pt": (r"(?:saiba|conheça|leia) mais sobre (?:nós|a nossa (?:redação|equipa|missão))\b[^.]{0,60}",),
            "nl": (r"(?:lees )?meer over (?:ons|onze (?:redactie|werkwijze|journalistiek))\b[^.]{0,60}",),
            "pl": (r"(?:przeczytaj|dowiedz się) więcej o (?:nas|naszej (?:redakcji|pracy))\b[^.]{0,60}",),
        },
    ),
    Rule(
        "about.signed_again", "about",
        why="The author's name once more, alone on a line below the story: the head of a box on the author.",
        needs=("closing", "signed"), max_chars=90, where="tail",
    ),
    Rule(
        "about.of_author", "about",
        why="Below the story, beginning with the author's name or right under it: the box on the author.",
        needs=("closing", "of_author"), max_chars=900, where="tail",
    ),
    Rule(
        "about.who_wrote_this", "about",
        why="'Who wrote this article', over the author's box on blogs of East Asia, and like headings elsewhere.",
        match="whole", max_chars=60, where="tail",
        patterns={
            "ja": (
                r"この記事を書いた(?:人|ライター)",
                r"(?:執筆者|著者|ライター|筆者|監修者)(?:紹介|プロフィール|情報)",
                r"この記事の(?:著者|執筆者|監修者|ライター)",
            ),
            "zh": (r"(?:关于|關於)作者", r"作者(?:简介|簡介|介绍|介紹)"),
            "ko": (r"(?:글쓴이|필자|저자|작성자) ?(?:소개|정보)?", r"이 글을 쓴 사람"),
            "en": (r"meet (?:your|our|the) (?:guide|author|writer|expert|reviewer)s?", r"who (?:wrote|writes) this"),
            "vi": (r"(?:về|thông tin) tác giả",),
            "th": (r"(?:เกี่ยวกับ|ประวัติ)ผู้เขียน",),
            "id": (r"tentang penulis",),
        },
    ),
    Rule(
        "about.greeting", "about",
        why="'Hi, I'm Jo': who writes here introduces herself to the reader, below the story.",
        match="start", max_chars=400, where="tail", needs=("closing",),
        patterns={
            "en": (
                r"(?:hi|hello|hey)(?: there)?[,!]? (?:(?:i'm|i am|my name is) \w|this is \w+[.,!]? (?:thank|i |the author))"
                r".{0,360}",
                r"about me\b.{0,40}",
            ),
            "de": (r"(?:hi|hallo|moin)[,!]? ich bin \w.{0,300}",),
            "fr": (r"(?:bonjour|salut|coucou)[,!]? (?:je suis|moi c'est|je m'appelle) \w.{0,300}",),
            "es": (r"[!¡]?hola[,!]? (?:soy|me llamo) \w.{0,300}",),
            "it": (r"ciao[,!]? (?:sono|mi chiamo) \w.{0,300}",),
            "pt": (r"(?:oi|olá)[,!]? (?:eu )?(?:sou|me chamo|chamo-me) \w.{0,300}",),
            "nl": (r"(?:hoi|hallo)[,!]? ik ben \w.{0,300}",),
            "pl": (r"(?:cześć|hej)[,!]? (?:jestem|nazywam się) \w.{0,300}",),
            "uk": (r"(?:привіт|вітаю)[,!]? (?:я|мене звати|це) \w.{0,300}",),
            "ru": (r"(?:привет|здравствуйте)[,!]? (?:я|меня зовут|это) \w.{0,300}",),
            "sv": (r"hej[,!]? (?:jag heter|jag är) \w.{0,300}",),
        },
    ),
    Rule(
        "about.me", "about",
        why="Heads of the box on who writes here: 'About me', 'Über mich', 'Sobre la firma', at the foot.",
        max_chars=50, where="tail", needs=("closing",), full_stop=False,
        patterns={
            "en": (r"about me|about (?:the|this) (?:blog(?:ger)?|site|host|outlet|newsroom)",),
            "de": (r"über (?:mich|die autorin|den autor|das blog|diesen blog)",),
            "fr": (r"à propos de (?:moi|l'auteur\w*|l'autrice|nous)|qui suis-je",),
            "es": (r"sobre (?:mí|la firma|el autor|la autora|nosotros)|quién soy",),
            "it": (r"chi sono|su di me|l'autor[ei]|l'autrice",),
            "pt": (r"sobre (?:mim|o autor|a autora|nós)|quem sou",),
            "nl": (r"over (?:mij|de auteur|ons)|wie ben ik",),
            "pl": (r"o (?:mnie|autorze|autorce|nas)",),
            "uk": (r"про (?:автора|авторку|нас|мене)",),
            "ru": (r"об авторе|о (?:нас|себе|проекте)",),
            "sv": (r"om (?:mig|författaren|skribenten|oss)",),
            "cs": (r"o (?:autorovi|autorce|mně|nás)",),
        },
    ),
    Rule(
        "about.author_noun", "about",
        why="'Name - reporter, graduate of ...': the author's box without a verb, at the foot.",
        match="start", max_chars=400, where="tail", needs=("closing",),
        patterns={
            "pl": (r"<name> - (?:reporter\w*|dziennikar\w+|publicyst\w+|redaktor\w*|autor\w*|felietonist\w+)\b.{0,340}",),
            "uk": (r"<name> - (?:журналіст\w*|репортер\w*|редактор\w*|авторк?а?|кореспондент\w*)\b.{0,340}",),
            "ru": (r"<name> - (?:журналист\w*|репортёр\w*|редактор\w*|автор|корреспондент\w*)\b.{0,340}",),
            "cs": (r"<name> - (?:redaktor\w*|novinář\w*|reportér\w*)\b.{0,340}",),
        },
    ),
    Rule(
        "about.of_role", "about",
        why=(
            "'Jo Kemp is head of fleets at Ropewalk': who wrote this, of somebody whom "
            "the story never names, with nothing after it but more of the same."
        ),
        match="start", max_chars=900, where="tail", needs=("unheard", "portrayed"),
        patterns={
            "en": (
                r"(?:dr\.? |prof(?:essor|\.)? )?<name>(?:, [^.,]{2,40},)? is (?:currently |now )?(?:the |an? )?[^.]{0,80}\b"
                r"(?:cto|ceo|cfo|cmo|coo|vice[- ]president|president|head of|chief [a-z ]{2,30}officer|director|manager|owner"
                r"|founder|partner|professor|lecturer|fellow|consultant|engineer|developer|coach|specialist|strategist"
                r"|technologist|scientist|researcher|attorney|lawyer|physician|dietitian|writer|editor|journalist|reporter"
                r"|blogger|author|expert|marketer|analyst|adviser|advisor)s?\b.{0,800}",
            ),
            "de": (
                r"(?:dr\.? |prof\.? )?<name> ist [^.]{0,60}\b(?:gründer\w*|geschäftsführer\w*|professor\w*|leiter\w*|direktor\w*"
                r"|berater\w*|expert\w*|entwickler\w*|wissenschaftler\w*|autor\w*|journalist\w*|redakteur\w*|dozent\w*|anwält\w*"
                r"|anwalt)\b.{0,600}",
            ),
            "fr": (
                r"<name> est [^.]{0,60}\b(?:fondat\w+|direct\w+|profess\w+|consultante?|experte?|cherch\w+|ingénieure?"
                r"|journaliste|aut\w+|rédact\w+|avocate?)\b.{0,600}",
            ),
            "es": (
                r"<name> es [^.]{0,60}\b(?:fundadora?|directora?|profesora?|consultora?|expert[oa]|investigadora?|ingenier[oa]"
                r"|periodista|autora?|redactora?|abogad[oa])\b.{0,600}",
            ),
            "it": (
                r"<name> è [^.]{0,60}\b(?:fondat\w+|dirett\w+|docente|professor\w*|consulente|espert[oa]|ricerca\w+|giornalista"
                r"|autore|autrice|avvocat[oa])\b.{0,600}",
            ),
            "pt": (
                r"<name> é [^.]{0,60}\b(?:fundadora?|diretora?|professora?|consultora?|especialista|pesquisadora?|jornalista"
                r"|autora?|redatora?|advogad[oa])\b.{0,600}",
            ),
            "nl": (
                r"<name> is [^.]{0,60}\b(?:oprichter|directeur|hoogleraar|docent|adviseur|expert|onderzoeker|journalist\w*"
                r"|auteur|redacteur|advocaat)\b.{0,600}",
            ),
            "pl": (
                r"<name> (?:jest|to) [^.]{0,60}\b(?:założyciel\w*|dyrektor\w*|profesor\w*|ekspert\w*|badacz\w*|dziennikar\w*"
                r"|autor\w*|redaktor\w*|prawnik\w*)\b.{0,600}",
            ),
        },
        unless=(
            r"\bsaid\b|\btold\b|\bsays\b|\badded\b",
            r"(?:der|die) (?:autor|verfasser|leiter)(?:in)? (?:des|der) (?!textes|artikels|beitrags)\w+ ist\b",
        ),
    ),
    Rule(
        "about.in_person", "about",
        why="The author in the first person below the story: 'I am a running coach with ten years of experience'.",
        match="start", max_chars=900, where="tail", needs=("late",), probability=0.7,
        patterns={
            "en": (
                r"(?:hi|hello|hey)(?: there)?[,!]? (?:i'm|i am|my name is) \w.{0,860}",
                r"(?:i'm|i am) an? [^.]{0,80}\b(?:coach|blogger|writer|author|mom|mum|dad|photographer|developer|engineer"
                r"|dietitian|nutritionist|designer|teacher|founder|marketer|consultant|chef|baker|traveler|traveller|creator"
                r"|journalist)\b.{0,700}",
                r"with (?:a (?:strong )?background in|(?:over|more than|nearly) [\w-]+ years of experience)\b[^.]{0,120}, "
                r"(?:i|he|she|they)\b.{0,600}",
            ),
        },
    ),
    Rule(
        "about.collaborate", "about",
        why="'Collaborate with us', 'Get in touch with one of our experts': the site offers itself, behind the story.",
        max_chars=80, where="tail", full_stop=False,
        patterns={
            "en": (
                r"(?:collaborate|partner|advertise|work|write) (?:with|for) (?:us|me|[\w.'-]{2,30})",
                r"(?:get in touch|speak|talk|connect) (?:with|to) (?:one of )?(?:our|an?) "
                r"(?:experts?|team|specialists?|consultants?|advisors?)(?: (?:today|now))?",
                r"(?:now that|while) you're here",
            ),
            "de": (r"(?:arbeiten sie|zusammenarbeit|werben sie) (?:mit|bei) uns|sprechen sie mit (?:unseren expert\w+|uns)",),
            "fr": (r"(?:travaillez|collaborez|faites de la publicité) (?:avec|chez) nous|parlez à (?:un|l'un) de nos experts",),
            "es": (r"(?:colabora|trabaja|anúnciate) con nosotros|habla con (?:uno de )?nuestros expertos",),
            "it": (r"(?:collabora|lavora) con noi|parla con (?:uno dei )?nostri esperti",),
            "pt": (r"(?:colabore|trabalhe|anuncie) (?:conosco|connosco)|fale com (?:um dos )?(?:os )?nossos especialistas",),
            "nl": (r"(?:werk|adverteer) (?:samen met|bij|met) ons",),
            "pl": (r"współpracuj z nami|(?:skontaktuj się|porozmawiaj) z (?:naszym ekspertem|naszymi ekspertami)",),
        },
    ),
    Rule(
        "about.when_not", "about",
        why=(
            "'Andrew is a freelance writer ... When he's not testing "
            "headphones, he can be found climbing': the box on the author."
        ),
        match="start", max_chars=700, where="edge", needs=("apart",),
        patterns={
            "en": (
                r"<name>(?:, .{2,40},)? (?:is|has|was|lives|writes|joined|works|covers|loves)\b[^?]{5,400}\bwhen "
                r"(?:(?:he's|she's|they're|he is|she is|they are) (?:not|away from|off)|he isn't|she isn't|they aren't|not) "
                r"[^.?]{3,90}(?:,? (?:he|she|they|you)\b|, <name> (?:can|is|enjoys?|likes?|loves?|spends?|may|will"
                r"|are|embraces?|plays?|reads|runs|travels|watches|cooks|bakes|hikes)\b)[^?]{3,160}",
                r"<name> is an? [^.!?]{0,60}(?:columnist|reporter|editor|writer|correspondent|contributor)\b[^.!?]{0,60}\. ?"
                r"(?:read|see|find|follow|contact|email|reach)\b[^?]{2,140}",
                r"(?:contact|reach|e-?mail) <name>(?: ?[:,(]| at| on)+ ?<email>.{0,80}",
            ),
        },
    ),
)
