"""Where it was published first, and where this page took it from."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.told import TOLD_OF_TEXT

RULES = (
    Rule(
        "syndication.first_published", "syndication",
        why="'This article was originally published at ...': about the article, not in it.",
        match="start", max_chars=420, sentences=True, where="edge", needs=("unparted",), lifted_to="syndicated_from",
        patterns={
            "en": (
                r"[(\[*]?(?:this|the|a version of this|an earlier version of this|the (?:original|above|full)|portions of this"
                r"|parts of this)(?: \w+)? (?:article|story|post|piece|report|content|essay|column|item|text|interview|op-ed"
                r"|analysis|press release|commentary|excerpt|version)\b[^.]{0,80}(?:originally|first|previously|initially|also)?"
                r" ?(?:published|appeared|posted|ran|aired|printed|featured|produced|reported|provided|co-published|republished"
                r"|reprinted|syndicated|adapted|excerpted|distributed|released)"
                r"(?: (?:in|on|at|by|from|for|with|under|via|here|as|through)\b|\Z)[^!?]{0,300}",
                r"[(\[*]?this (?:was |has been |piece )?(?:originally |first |previously |initially )(?:been )?"
                r"(?:published|appeared|posted|aired|ran|printed)\b[^!?]{0,300}",
                r"[(\[*]?(?:originally|first|previously) (?:published|appeared|posted|written|printed|aired)"
                r"(?: (?:in|on|at|by|for|as|here)\b.{0,200}|:.{0,160}|\Z)",
                r"[(\[*]?(?:re-?published|reprinted|reproduced|re-?posted|excerpted|adapted|syndicated|cross-?posted"
                r"|distributed)(?: (?:here|with (?:the )?(?:kind )?permission|under|by|from(?! a conversation)|courtesy))+\b"
                r".{0,240}",
                r"(?:read|see|view|find)(?: the)? (?:original|full|complete)(?: \w+)? "
                r"(?:article|story|post|report|version|press release|piece|text)?"
                r"(?: ?(?:here|at|on|in|from|by|:)\b.{0,140}|:.{0,140}|\Z)",
                r"(?:the post|the article) .{3,200} (?:appeared first on|first appeared on|was first published on"
                r"|originally appeared on) .{2,100}",
                r".{3,200} (?:appeared first on|first appeared (?:on|in|at)(?! (?:the )?(?:<year>|<month>|\d|late|early|mid))"
                r"|originally (?:appeared|published) (?:on|in|at)(?! (?:the )?(?:<year>|<month>|\d|late|early|mid))) .{2,100}\Z",
                r"(?:provided|distributed|syndicated|supplied|produced|released|powered|published) (?:by|via|through) "
                r"(?:newsfile|globe ?newswire|pr ?newswire|business wire|accesswire|syndigate|creators|tribune content|stacker"
                r"|zerohedge|menafn|ein ?presswire|<domain>).{0,120}",
                r"(?:click here to )?view (?:source|original)(?: (?:version|article|content))?(?: on .{2,60})?:?.{0,100}\Z",
                r"view original content.{0,160}",
            ),
            "de": (
                r"[(\[]?(?:dieser|dieses|der|das|die) (?:artikel|text|beitrag|interview|bericht|kommentar|essay|meldung"
                r"|original)\w*\b[^.,]{0,60}(?:erschien\w*|veröffentlicht|publiziert|zuerst|stammt|übernommen)\b[^!?]{0,200}",
                r"[(\[]?(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert)\b.{0,160}",
                r"(?:erstveröffentlichung|erstmals erschienen|originalartikel|originalbeitrag|zum original)\b.{0,120}",
            ),
            "fr": (
                r"[(\[]?(?:cet|ce|cette|l'|le) ?(?:article|texte|billet|contenu|reportage|tribune|interview|version)\b"
                r"[^.,]{0,60}(?:publiée?|parue?|initialement|issu|extrait|republiée?|provient)\b[^!?]{0,200}",
                r"[(\[]?(?:initialement )?(?:publié|paru|republié) (?:initialement )?(?:sur|dans|par|à partir de)\b.{0,160}",
                r"(?:lire|voir|consultez) l'(?:article )?original.{0,100}",
            ),
            "es": (
                r"[(\[]?(?:este|esta|el|la) (?:artículo|texto|nota|reportaje|contenido|entrevista|noticia|información|columna)\b"
                r"[^.,]{0,60}(?:publicad[oa]|apareció|originalmente|fue publicad[oa]|procede|se publicó)\b[^!?]{0,200}",
                r"[(\[]?(?:publicad[oa] )?originalmente (?:publicad[oa] )?(?:en|por)\b.{0,160}",
                r"(?:lee|lea|leer|ver) (?:el |la )?(?:artículo|nota|noticia) original.{0,100}",
            ),
            "it": (
                r"(?:l'articolo|il post) (?!\d|del? |dell[aeo']).{8,200} proviene da [^.,!?]{2,60}\.?\Z",
                r"[(\[]?(?:questo|quest'|il|l') ?(?:articolo|testo|intervista|contenuto|post|pezzo)\b[^.,]{0,60}"
                r"(?:pubblicat[oa]|apparso|originariamente|uscito|tratto)\b[^!?]{0,200}",
                r"(?:articolo|pubblicato) (?:originale|originariamente)(?: (?:su|in|di))?\b.{0,120}",
            ),
            "pt": (
                r"[(\[]?(?:este|esta|o|a) (?:artigo|texto|matéria|reportagem|conteúdo|entrevista|notícia|post)\b[^.,]{0,60}"
                r"(?:publicad[oa]|apareceu|originalmente|foi publicad[oa])\b[^!?]{0,200}",
                r"[(\[]?(?:publicad[oa] )?originalmente (?:publicad[oa] )?(?:em|no|na|por)\b.{0,160}",
                r"(?:leia|veja) (?:o |a )?(?:artigo|matéria|texto) original.{0,100}",
            ),
            "nl": (
                r"[(\[]?dit (?:artikel|verhaal|stuk|bericht|interview)\b[^.]{0,60}"
                r"(?:verscheen(?! (?:eerder )?als hoorspel)(?=[^.]{0,40}\b(?:in|op|bij|via)\b)|gepubliceerd"
                r"|(?<!werd )eerder(?! als)|overgenomen)\b[^!?]{0,160}",
            ),
            "pl": (
                r"[(\[]?(?:ten |niniejszy |pierwotnie )?(?:artykuł|tekst|wywiad|materiał|wpis)\b[^.]{0,60}"
                r"(?:pierwotnie|po raz pierwszy|pierwotnie opublikowan\w+|ukazał się)\b[^!?]{0,160}",
                r"artykuł pochodzi (?:z|ze)\b.{0,120}",
            ),
            "ru": (
                r"(?:(?:статья|материал|текст)\b[^.]{0,60})?(?:впервые|изначально|первоначально) опубликован\w*\b.{0,140}",
                r"(?:оригинал|источник|первоисточник)(?: (?:статьи|материала|новости|публикации))?(?:\Z|: ?.{2,120})",
            ),
            "uk": (
                r"(?:(?:стаття|матеріал|текст)\b[^.]{0,60})?(?:вперше|спочатку|первісно) опубліковано\b.{0,140}",
                r"(?:оригінал|джерело|першоджерело)(?: (?:статті|матеріалу|новини|публікації))?(?:\Z|: ?.{2,120})",
            ),
        },
        unless=(
            r"\bwill be (?:published|released|printed)\b",
            r"published (?:at|for) (?:a|the) (?:price|cost)|published at (?:\$|£|€)",
            r"(?:peer|journal|study|research) (?:was|were|findings)",
            r"(?:study|research|findings|paper|book|novel|poem|comic|manga|series) (?:was|were|first|originally|that)",
            *TOLD_OF_TEXT,
        ),
    ),
    Rule(
        "syndication.source_link", "syndication",
        why="'VIA: https://...', 'Source: example.com': the page it was taken from, by address.",
        match="whole", max_chars=220, amid=0.7, lifted_to="syndicated_from",
        patterns={
            "any": (
                r"[(\[*]?(?:via|sources?|original source|original|read more at|read the (?:original|full story|full article)"
                r"(?: (?:at|on|here))?|link|originally (?:at|from)|from|credit|h/t|more (?:at|info)|article source|news source"
                r"|story source|full story|see (?:more )?at|quelle|quellen|link zum original|fuente|fuentes|fonte|fonti|fontes"
                r"|bron|bronnen|źródł[oa]|источники?|джерел[оа]|по материалам|за матеріалами|kilde|kilder|källa|lähde|zdroj"
                r"|forrás|sursa|kaynak|πηγή|المصدر|מקור|स्रोत|来源|來源|出典|引用元|출처)(?: ?[:：|-]| at| on)+ ?"
                r"(?:the )?<domain>[)\]]?",
                r"(?:source|via|quelle|fuente|fonte|bron|źródło|источник|джерело)[: ]+<domain>(?: ?[,;&] ?<domain>){0,4}",
            ),
        },
    ),
    Rule(
        "syndication.source_name", "syndication",
        why="'Source: Reuters' at the head or the foot of an article.",
        match="whole", max_chars=110, where="edge", needs=("unparted",), lifted_to="syndicated_from",
        patterns={
            "any": (
                r"[(\[]?(?:via|source|news source|story source|article source|original source|with agencies|quelle|fuente|fonte"
                r"|bron|źródło|источник|джерело|по материалам|за матеріалами|kilde|källa|lähde|zdroj|forrás|sursa|kaynak|πηγή"
                r"|πηγές|المصدر|المصادر|نقلا عن|מקור|स्रोत|सोर्स|来源|來源|新闻来源|资料来源|資料來源|文章来源|稿源|转载自"
                r"|轉載自|综合自|转自|轉自|出典|引用元|転載元|출처|자료 ?출처|منبع|منابع|ماخذ|সূত্র|তথ্যসূত্র|উৎস|ஆதாரம்|ذریعہ"
                r"|بشکریہ|haber kaynağı|nguồn(?: tin)?|sumber|ที่มา|แหล่งที่มา|ขอบคุณ(?:ข้อมูล|ที่มา)(?:จาก)?|izvor|извор|източник|izvori)"
                r" ?[:：|ঃ] ?[^.!?]{2,80}[)\]]?",
                r"(?:lähteet|kilder|källor|zdroje|források|surse) ?: ?[^.!?]{2,80}",
            ),
        },
        unless=(r".{45,}[^.]\.\Z",),
    ),
    Rule(
        "syndication.after_source", "syndication",
        why="'Theo <paper>' below the last paragraph: after whom it is told. Above a story the word may begin a headline.",
        match="whole", max_chars=60, where="tail", needs=("closing",), full_stop=False, cased=True, lifted_to="syndicated_from",
        patterns={
            "vi": (r"\(?(?:Theo|THEO) (?:báo |Báo |tạp chí )?[^\Wa-z\d_][\w.]*(?:[ ,/-]{1,2}[^\Wa-z\d_][\w.]*){0,5}\)?",),
            "th": (r"(?:ที่มา|ขอบคุณข้อมูล(?:จาก)?|ขอบคุณที่มา) .{2,50}",),
        },
    ),
    Rule(
        "syndication.to_desks", "syndication",
        why="'(ATTN: CORRECTS the spelling in para 3)' above the dateline: what an agency tells the desks that get its story.",
        match="whole", max_chars=160, needs=("above_dateline",), cased=True, quotable=True,
        patterns={"any": (r"[(\[][A-Z]{3,}(?: [A-Z]{2,})?: ?[^()\[\]]{3,150}[)\]]",)},
    ),
    Rule(
        "syndication.chart_source", "syndication",
        why="'Source: ...' under a chart in the middle of an article: no sentence of it, but some count it in.",
        match="whole", max_chars=110, probability=0.7,
        patterns={
            "any": (
                r"[(\[]?(?:sources?|data source|image source|data|chart|quellen?|fuentes?|fonti?|fontes|bronnen|źródł[oa]"
                r"|источники?|джерел[оа])[:：] ?[^.!?]{2,90}[)\]]?",
            ),
        },
        unless=(r"\Adata ?: ?\d{1,2}\b",),  # a day, in Portuguese and Italian
    ),
    Rule(
        "syndication.address", "syndication",
        why="A web address alone on a line at the foot: mostly the source, but now and then a reference.",
        match="whole", max_chars=200, where="tail", probability=0.7,
        patterns={"any": (r"(?:https?://|www\.)\S{4,200}",)},
    ),
    Rule(
        "syndication.made_by", "syndication",
        why="'<title>' was originally created and published by X; 'Published on x.com' above the story.",
        match="start", max_chars=220, where="edge", full_stop=True,
        patterns={
            "en": (
                r"[^.]{5,140} was originally (?:created and )?published (?:by|in|on) .{3,80}\Z",
                r"(?:published|posted|written) on <domain>\Z",
            ),
        },
    ),
    Rule(
        "syndication.broadcast", "syndication",
        why="When and where a report was on the air: 'Dieses Thema im Programm', 'SRF 4 News, 15.4.2024, 10:05 Uhr'.",
        match="start", max_chars=200, where="tail",
        patterns={
            "de": (
                r"(?:dieses|über dieses) thema (?:im programm|berichtet\w*)\b.{0,140}",
                r"sendung ?: ?\S.{2,140}",
                r"[^.!?]{2,80}[|,;] ?<date>(?: ?[|,;] ?| um | )<clock>;?\Z",
            ),
            "fr": (r"(?:diffusé|émission diffusée) (?:le|sur)\b[^.]{0,60}<date>.{0,60}",),
            "en": (
                r"this (?:story|segment|interview|report|programme|program) (?:first |originally )?"
                r"(?:aired|was broadcast|airs)\b.{2,140}",
            ),
            "es": (r"(?:emitido|programa emitido) (?:el|en)\b[^.]{0,60}<date>.{0,60}",),
            "it": (r"(?:andato in onda|trasmesso) (?:il|su)\b[^.]{0,60}<date>.{0,60}",),
            "nl": (r"(?:uitgezonden|uitzending) (?:op|van)\b[^.]{0,40}<date>.{0,60}",),
        },
    ),
    Rule(
        "syndication.provided_by", "syndication",
        why="The label by which a distributor names the firm that a press release is from, above or below it.",
        match="whole", max_chars=40, where="edge",
        patterns={"en": (r"(?:news|content|(?:press )?release) provided by:?",)},
    ),
    Rule(
        "syndication.wire", "syndication",
        why="What a distributor of press releases puts below them: who sent it, where the original and the files are.",
        match="whole", max_chars=220, where="tail",
        patterns={
            "en": (
                r"(?:this )?information was (?:brought to you|provided|distributed) by "
                r"(?:[^.!?]{2,40}|[^.!?]{2,40} https?://\S+)\.?",
                r"this (?:press )?release (?:was|is) (?:distributed|published|issued|sent) (?:by|through|via|over) .{2,60}",
                r"the following files? (?:are|is) available for download:?",
                r"view (?:the )?original (?:content|release|press release|version)"
                r"(?: (?:with multimedia|on \S+|to download multimedia))?:?(?: https?://\S+)?",
                r"to view (?:the )?(?:source|original) version (?:of|on) .{2,80}",
                r"(?:distributed|issued|provided) by (?:globenewswire|pr ?newswire|business ?wire|cision|newswire|accesswire"
                r"|ein presswire)\b.{0,60}",
            ),
            "de": (
                r"(?:original-content|originalmeldung) von: .{3,100}",
                r"pressemitteilung (?:verbreitet|übermittelt|veröffentlicht) (?:durch|von|über) .{2,60}",
            ),
            "fr": (r"(?:communiqué|information) (?:diffusée?|transmise?) par .{2,60}",),
            "es": (r"(?:nota|comunicado) de prensa (?:difundid[oa]|distribuid[oa]) por .{2,60}",),
            "sv": (
                r"(?:informationen|pressmeddelandet) (?:lämnades|distribuerades|skickades) (?:av|via|genom) .{2,80}",
                r"följande filer finns att ladda ner:?",
            ),
        },
    ),
    Rule(
        "syndication.by_machine", "syndication",
        why=(
            "'This summary was made with the help of AI and checked by our "
            "editors': who made what stands above or below, with 'this' in it."
        ),
        match="whole", max_chars=260, amid=0.7,
        patterns={
            "en": (
                r"(?:(?:this|the above|these) (?:article|story|text|summary|key points?|translation|audio|content|post|page"
                r"|recap|transcript|image|headline)s?(?: \w+)? (?:was|were|is|are|has been|have been) "
                r"(?:partly |partially |automatically |machine[- ])?(?:generated|created|produced|summari[sz]ed|translated"
                r"|written|compiled|drafted|made)(?: and \w+)? (?:by|with|using|through)(?: the (?:help|aid|assistance|use) of)?"
                r"(?: an?| our)? (?:ai|artificial intelligence|generative ai|machine translation|large language model"
                r"|automated tools?)\b[^.!?]{0,140}(?:[.,;] ?(?:and |it |they )?(?:\w+ ){0,4}"
                r"(?:reviewed|checked|edited|verified|fact-checked|proofread)\b[^.!?]{0,100})?"
                r"|(?:ai|machine)[- ](?:generated|translated) (?:summary|text|translation|content)[.,;:]? "
                r"(?:reviewed|checked|edited|may contain|errors)\b[^.!?]{0,100})",
            ),
            "de": (
                r"(?:diese[rs]?|der) (?:text|artikel|beitrag|zusammenfassung|übersetzung|inhalt|audio|kurzfassung|meldung)"
                r"(?: \w+)? (?:wurden?|ist|sind) (?:mit ?hilfe (?:von|einer)|mit(?: unterstützung)?|durch|von"
                r"|unter (?:einsatz|verwendung) von|automatisch (?:mit|von|durch))(?: von| einer| eines)? "
                r"(?:ki|künstlicher intelligenz|künstliche intelligenz|ki-\w+|maschinell\w*)\b[^.!?]{0,60}"
                r"(?:erstellt|generiert|zusammengefasst|übersetzt|verfasst|geschrieben|erzeugt|vertont)[^.!?]{0,100}",
            ),
            "fr": (
                r"(?:ce|cet|cette) (?:texte|article|résumé|traduction|contenu|synthèse|version audio) (?:a été|est) "
                r"(?:\w+ement )?(?:généré|créé|résumé|traduit|rédigé|produit|réalisé)e? (?:par|avec|à l'aide d['e]|grâce à) ?"
                r"(?:l'aide de )?(?:une |l')?(?:ia\b|intelligence artificielle)[^.!?]{0,120}",
                r"(?:résumé|synthèse|traduction) (?:généré|créé|rédigé|réalisé|produit)e? (?:par|avec|à l'aide d'|grâce à) ?"
                r"(?:un outil d'|une |l')?(?:ia\b|intelligence artificielle)[^.!?]{0,120}",
            ),
            "es": (
                r"est[ea] (?:texto|artículo|resumen|traducción|contenido|audio) (?:ha sido|fue|está) (?:\w+mente )?"
                r"(?:generad|cread|resumid|traducid|redactad|elaborad|hech)[oa] (?:por|con|mediante)"
                r"(?: (?:la )?(?:ayuda|apoyo) de)?(?: una?| la)? (?:ia\b|inteligencia artificial)[^.!?]{0,120}",
                r"(?:resumen|traducción|texto|audio) (?:generad|cread|elaborad|hech|redactad)[oa] (?:por|con|mediante) "
                r"(?:(?:la ayuda de )?(?:una )?herramientas? de )?(?:la )?(?:ia\b|inteligencia artificial)[^.!?]{0,120}",
            ),
            "it": (
                r"quest[oa'] ?(?:testo|articolo|riassunto|sintesi|traduzione|contenuto|audio) (?:è stat[oa]|è) (?:\w+mente )?"
                r"(?:generat|creat|riassunt|tradott|scritt|realizzat|prodott)[oa] (?:da|con|dall'|tramite|grazie a)"
                r"(?: ?l'(?:aiuto|ausilio|uso) (?:di|dell'))?(?: ?un[a']?)? ?(?:l')?(?:ia\b|ai\b|intelligenza artificiale)"
                r"[^.!?]{0,120}",
            ),
            "pt": (
                r"est[ea] (?:texto|artigo|resumo|tradução|conteúdo|áudio|matéria) foi (?:\w+mente )?"
                r"(?:gerad|criad|resumid|traduzid|escrit|produzid|elaborad|feit)[oa] (?:por|com|através de|mediante)"
                r"(?: (?:a |o )?(?:ajuda|auxílio|apoio|uso) d[ea])?(?: uma?)? ?(?:ia\b|inteligência artificial)[^.!?]{0,120}",
            ),
            "nl": (
                r"(?:dit|deze) (?:artikel|tekst|samenvatting|vertaling|bericht) (?:is|werd) (?:\w+ )?"
                r"(?:met (?:de )?(?:hulp van|behulp van)?|door|met) ?(?:ai|kunstmatige intelligentie)\b[^.!?]{0,40}"
                r"(?:gemaakt|gegenereerd|samengevat|vertaald|geschreven)[^.!?]{0,100}",
            ),
            "pl": (
                r"(?:ten|to|ta) (?:tekst|artykuł|streszczenie|podsumowanie|tłumaczenie) (?:został[aoy]?|jest) (?:\w+ie )?"
                r"(?:wygenerowan|stworzon|przygotowan|przetłumaczon|napisan|opracowan)[ayoe] "
                r"(?:przez|przy (?:pomocy|użyciu|wsparciu)|z (?:pomocą|użyciem)) "
                r"(?:ai\b|sztucznej inteligencji|sztuczną inteligencję)[^.!?]{0,120}",
            ),
            "ru": (
                r"(?:этот|это|данный|эта) (?:текст|материал|перевод|статья|краткое содержание) (?:был[ао]? )?(?:\w+и )?"
                r"(?:создан|сгенерирован|подготовлен|написан|переведен)[ао]? (?:с помощью|при помощи|при участии|нейросетью"
                r"|ии\b)(?: ?(?:ии\b|искусственного интеллекта|нейросет\w+))?[^.!?]{0,120}",
            ),
            "uk": (
                r"(?:цей|це|ця) (?:текст|матеріал|переклад|стаття|резюме) (?:бул[ао] |був )?"
                r"(?:створен|згенерован|підготовлен|написан|перекладен)[оиай]* (?:за допомогою|з допомогою) "
                r"(?:ші\b|штучного інтелекту|нейромереж\w*)[^.!?]{0,120}",
            ),
            "sv": (
                r"(?:den här (?:texten|artikeln|sammanfattningen|översättningen)"
                r"|denna (?:text|artikel|sammanfattning|översättning)|sammanfattningen|översättningen) (?:är|har) (?:\w+ )?"
                r"(?:gjord|skapad|skapats|genererad|genererats|sammanfattad|sammanfattats|översatt|översatts|skriven|skrivits"
                r"|framtagen|tagits fram) (?:av|med)(?: (?:hjälp|stöd) av)?(?: en)? (?:ai\b|artificiell intelligens)[^.!?]{0,120}"
                r"(?:[.!] ?läs (?:mer|om|vår)\b[^.!?]{0,60})?",
            ),
            "da": (
                r"(?:(?:denne|dette) (?:tekst|artikel|resumé|sammenfatning|opsummering|oversættelse)"
                r"|resumeet|resuméet|sammenfatningen|opsummeringen|oversættelsen) er (?:\w+ )?"
                r"(?:lavet|skabt|genereret|oversat|skrevet|udarbejdet) (?:af|med|ved)(?: hjælp (?:fra|af))? "
                r"(?:ai\b|kunstig intelligens)[^.!?]{0,120}(?:[.!] ?læs (?:mere|om|vores)\b[^.!?]{0,60})?",
            ),
            "no": (
                r"(?:(?:denne|dette) (?:teksten|artikkelen|sammendraget|oppsummeringen|oversettelsen)"
                r"|sammendraget|oppsummeringen|oversettelsen) er (?:\w+ )?"
                r"(?:laget|skapt|generert|oversatt|skrevet) (?:av|med|ved)(?: hjelp av)? (?:ai\b|ki\b|kunstig intelligens)"
                r"[^.!?]{0,120}(?:[.!] ?les (?:mer|om|våre?)\b[^.!?]{0,60})?",
            ),
            "fi": (
                r"(?:tämä|tämän) (?:tekst\w+|juttu|artikkeli|tiivistelmä|käännös) on "
                r"(?:tehty|luotu|käännetty|tiivistetty|kirjoitettu) (?:tekoäly\w*)[^.!?]{0,120}"
                r"|(?:tekstin|jutun|artikkelin) (?:tiivistelmän|käännöksen)? ?on (?:tehnyt|laatinut) tekoäly\b[^.!?]{0,80}",
            ),
            "cs": (
                r"(?:tento|tato|toto) (?:text|článek|shrnutí|souhrn|překlad) (?:byl[ao]?|je) (?:\w+ )?"
                r"(?:vytvořen|vygenerován|přeložen|napsán|zpracován)[ao]? (?:pomocí|s pomocí|za pomoci) "
                r"(?:ai\b|umělé inteligence)[^.!?]{0,120}",
            ),
            "tr": (
                r"bu (?:metin|makale|haber|özet|çeviri|içerik) (?:yapay zek[aâ]|yz)\b[^.!?]{0,40}"
                r"(?:oluşturul|üretil|hazırlan|çevril|özetlen|yazıl)\w+[^.!?]{0,100}",
            ),
            "el": (
                r"(?:αυτό|το παρόν|αυτή) (?:το |η )?(?:κείμενο|άρθρο|περίληψη|μετάφραση) "
                r"(?:δημιουργήθηκε|συντάχθηκε|μεταφράστηκε|παρήχθη) (?:με|από)(?: τη(?:ν)? (?:βοήθεια|χρήση))?(?: της?)? ?"
                r"(?:τεχνητή\w*|ai\b)[^.!?]{0,120}",
            ),
            "ar": (
                r"(?:تم|جري) (?:انشاء|توليد|تلخيص|ترجمة|كتابة|اعداد) هذ[اه] (?:ال(?:نص|مقال|ملخص|ترجمة|محتوي|خبر)\w*) "
                r"(?:بواسطة|باستخدام|بمساعدة) (?:ال)?ذكاء (?:ال)?اصطناعي[^.!?]{0,120}",
            ),
        },
    ),
    Rule(
        "syndication.print_version", "syndication",
        why=(
            "'A version of this article appears in print on ...', 'AllAfrica publishes 600 "
            "reports a day from ...', 'SOURCE Harbour Foods, Inc.': of the text, not in it."
        ),
        match="start", max_chars=420, where="edge",
        patterns={
            "en": (
                r"a version of this (?:article|story|review|essay|column|obituary|list|interview)(?: also| originally| first)? "
                r"(?:appears|appeared|will appear|ran|runs) (?:in|on|as)\b",
                r"(?:this story|this article|this report|this essay|this interview) (?:is|was) "
                r"(?:the (?:first|second|third|fourth|fifth|sixth|last|latest|final) (?:in|of|part|instal)"
                r"|part (?:<n>|one|two|three|four|five|six|of|\w+ of)|one (?:of|in))\b[^.]{0,100}\bseries\b",
                r"<site> publishes (?:around|about|some|more than|over) .{2,20} (?:reports|articles|stories|items) "
                r"(?:a|per|each|every) (?:day|week|month)\b",
                r"source:? [^.!?]{3,60},? (?:inc|llc|ltd|plc|corp|gmbh|ag|s\.a|co|corporation|university|foundation)\.?\Z",
                r"(?:the )?translation of this (?:article|text|story|page) (?:was|has been|is) (?:done|made|generated|produced) "
                r"(?:automatically|by machine|with)\b",
                r"media (?:contacts?|inquiries|enquiries|relations) ?:? ?(?:<names>)?[,:]? ?.{0,60}"
                r"(?:<email>|\+?\d[\d ().-]{6,})",
            ),
        },
    ),
)
