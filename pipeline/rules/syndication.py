"""Where it was published first, and where this page took it from."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "syndication.first_published", "syndication",
        why="'This article was originally published at ...': about the article, not in it.",
        match="start", max_chars=420, sentences=True, where="edge", lifted_to="syndicated_from",
        patterns={
            "en": (r"[(\[*]?(?:this|the|a version of this|an earlier version of this|the (?:original|above|full)|portions of this|parts of this)(?: \w+)? (?:article|story|post|piece|report|content|essay|column|item|text|interview|op-ed|analysis|press release|commentary|excerpt|version)\b[^.]{0,80}(?:originally|first|previously|initially|also)? ?(?:published|appeared|posted|ran|aired|printed|featured|produced|reported|provided|co-published|republished|reprinted|syndicated|adapted|excerpted|distributed|released)(?: (?:in|on|at|by|from|for|with|under|via|here|as|through)\b|\Z)[^!?]{0,300}", r"[(\[*]?this (?:was |has been |piece )?(?:originally |first |previously |initially )(?:been )?(?:published|appeared|posted|aired|ran|printed)\b[^!?]{0,300}", r"[(\[*]?(?:originally|first|previously) (?:published|appeared|posted|written|printed|aired)(?: (?:in|on|at|by|for|as|here)\b.{0,200}|:.{0,160}|\Z)", r"[(\[*]?(?:re-?published|reprinted|reproduced|re-?posted|excerpted|adapted|syndicated|cross-?posted|distributed)(?: (?:here|with (?:the )?(?:kind )?permission|under|by|from(?! a conversation)|courtesy))+\b.{0,240}", r"(?:read|see|view|find)(?: the)? (?:original|full|complete)(?: \w+)? (?:article|story|post|report|version|press release|piece|text)?(?: ?(?:here|at|on|in|from|by|:)\b.{0,140}|:.{0,140}|\Z)", r"(?:the post|the article) .{3,200} (?:appeared first on|first appeared on|was first published on|originally appeared on) .{2,100}", r".{3,200} (?:appeared first on|first appeared (?:on|in|at)|originally (?:appeared|published) (?:on|in|at)) .{2,100}\Z", r"(?:provided|distributed|syndicated|supplied|produced|released|powered|published) (?:by|via|through) (?:newsfile|globe ?newswire|pr ?newswire|business wire|accesswire|syndigate|creators|tribune content|stacker|zerohedge|menafn|ein ?presswire|<domain>).{0,120}", r"(?:click here to )?view (?:source|original)(?: (?:version|article|content))?(?: on .{2,60})?:?.{0,100}\Z", r"view original content.{0,160}"),
            "de": (r"[(\[]?(?:dieser|dieses|der|das|die) (?:artikel|text|beitrag|interview|bericht|kommentar|essay|meldung|original)\w*\b[^.,]{0,60}(?:erschien\w*|veröffentlicht|publiziert|zuerst|stammt|übernommen)\b[^!?]{0,200}", r"[(\[]?(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert)\b.{0,160}", r"(?:erstveröffentlichung|erstmals erschienen|originalartikel|originalbeitrag|zum original)\b.{0,120}"), "fr": (r"[(\[]?(?:cet|ce|cette|l'|le) ?(?:article|texte|billet|contenu|reportage|tribune|interview|version)\b[^.,]{0,60}(?:publiée?|parue?|initialement|issu|extrait|republiée?|provient)\b[^!?]{0,200}", r"[(\[]?(?:initialement )?(?:publié|paru|republié) (?:initialement )?(?:sur|dans|par|à partir de)\b.{0,160}", r"(?:lire|voir|consultez) l'(?:article )?original.{0,100}"), "es": (r"[(\[]?(?:este|esta|el|la) (?:artículo|texto|nota|reportaje|contenido|entrevista|noticia|información|columna)\b[^.,]{0,60}(?:publicad[oa]|apareció|originalmente|fue publicad[oa]|procede|se publicó)\b[^!?]{0,200}", r"[(\[]?(?:publicad[oa] )?originalmente (?:publicad[oa] )?(?:en|por)\b.{0,160}", r"(?:lee|lea|leer|ver) (?:el |la )?(?:artículo|nota|noticia) original.{0,100}"), "it": (r"[(\[]?(?:questo|quest'|il|l') ?(?:articolo|testo|intervista|contenuto|post|pezzo)\b[^.,]{0,60}(?:pubblicat[oa]|apparso|originariamente|uscito|tratto)\b[^!?]{0,200}", r"(?:articolo|pubblicato) (?:originale|originariamente)(?: (?:su|in|di))?\b.{0,120}"), "pt": (r"[(\[]?(?:este|esta|o|a) (?:artigo|texto|matéria|reportagem|conteúdo|entrevista|notícia|post)\b[^.,]{0,60}(?:publicad[oa]|apareceu|originalmente|foi publicad[oa])\b[^!?]{0,200}", r"[(\[]?(?:publicad[oa] )?originalmente (?:publicad[oa] )?(?:em|no|na|por)\b.{0,160}", r"(?:leia|veja) (?:o |a )?(?:artigo|matéria|texto) original.{0,100}"), "nl": (r"[(\[]?dit (?:artikel|verhaal|stuk|bericht|interview)\b[^.]{0,60}(?:verscheen|gepubliceerd|eerder|overgenomen)\b[^!?]{0,160}",), "pl": (r"[(\[]?(?:ten |niniejszy |pierwotnie )?(?:artykuł|tekst|wywiad|materiał|wpis)\b[^.]{0,60}(?:pierwotnie|po raz pierwszy|pierwotnie opublikowan\w+|ukazał się)\b[^!?]{0,160}", r"artykuł pochodzi (?:z|ze)\b.{0,120}"), "ru": (r"(?:(?:статья|материал|текст)\b[^.]{0,60})?(?:впервые|изначально|первоначально) опубликован\w*\b.{0,140}", r"(?:оригинал|источник|первоисточник)(?: (?:статьи|материала|новости|публикации))?(?:\Z|: ?.{2,120})"), "uk": (r"(?:(?:стаття|матеріал|текст)\b[^.]{0,60})?(?:вперше|спочатку|первісно) опубліковано\b.{0,140}", r"(?:оригінал|джерело|першоджерело)(?: (?:статті|матеріалу|новини|публікації))?(?:\Z|: ?.{2,120})"),
        },
        unless=(r"published (?:at|for) (?:a|the) (?:price|cost)|published at (?:\$|£|€)", r"(?:peer|journal|study|research) (?:was|were|findings)", r"(?:study|research|findings|paper|book|novel|poem|comic|manga|series) (?:was|were|first|originally|that)"),
    ),
    Rule(
        "syndication.source_link", "syndication",
        why="'VIA: https://...', 'Source: example.com': the page it was taken from, by address.",
        match="whole", max_chars=220, amid=0.7, lifted_to="syndicated_from",
        patterns={
            "any": (r"[(\[*]?(?:via|sources?|original source|original|read more at|read the (?:original|full story|full article)(?: (?:at|on|here))?|link|originally (?:at|from)|from|credit|h/t|more (?:at|info)|article source|news source|story source|full story|see (?:more )?at|quelle|quellen|link zum original|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|źródł[oa]|источники?|джерел[оа]|по материалам|за матеріалами|kilde|kilder|källa|lähde|zdroj|forrás|sursa|kaynak|πηγή|المصدر|מקור|स्रोत|来源|來源|出典|引用元|출처)(?: ?[:：|-]| at| on)+ ?(?:the )?<domain>[)\]]?", r"(?:source|via|quelle|fuente|fonte|bron|źródło|источник|джерело)[: ]+<domain>(?: ?[,;&] ?<domain>){0,4}"),
        },
    ),
    Rule(
        "syndication.source_name", "syndication",
        why="'Source: Reuters' at the head or the foot of an article.",
        match="whole", max_chars=110, where="edge", lifted_to="syndicated_from",
        patterns={
            "any": (r"[(\[]?(?:via|source|news source|story source|article source|original source|with agencies|quelle|fuente|fonte|bron|źródło|источник|джерело|по материалам|за матеріалами|kilde|källa|lähde|zdroj|forrás|sursa|kaynak|πηγή|πηγές|المصدر|المصادر|نقلا عن|מקור|स्रोत|सोर्स|来源|來源|新闻来源|资料来源|資料來源|文章来源|稿源|转载自|轉載自|综合自|转自|轉自|出典|引用元|転載元|출처|자료 ?출처|منبع|منابع|ماخذ|সূত্র|তথ্যসূত্র|উৎস|ஆதாரம்|ذریعہ|بشکریہ|nguồn(?: tin)?|sumber|ที่มา|แหล่งที่มา|ขอบคุณ(?:ข้อมูล|ที่มา)(?:จาก)?|izvor|извор|източник|izvori) ?[:：|ঃ] ?[^.!?]{2,80}[)\]]?", r"(?:lähteet|kilder|källor|zdroje|források|surse) ?: ?[^.!?]{2,80}"),
        },
        unless=(r".{45,}[^.]\.\Z",),
    ),
    Rule(
        "syndication.after_source", "syndication",
        why="'Theo <paper>' below the last paragraph: after whom it is told. Above a story the word may begin a headline.",
        match="whole", max_chars=60, where="tail", needs=("closing",), full_stop=False, cased=True, lifted_to="syndicated_from",
        patterns={"vi": (r"\(?(?:Theo|THEO) (?:báo |Báo |tạp chí )?[^\Wa-z\d_][\w.]*(?:[ ,/-]{1,2}[^\Wa-z\d_][\w.]*){0,5}\)?",), "th": (r"(?:ที่มา|ขอบคุณข้อมูล(?:จาก)?|ขอบคุณที่มา) .{2,50}",)},
    ),
    Rule(
        "syndication.chart_source", "syndication",
        why="'Source: ...' under a chart in the middle of an article: no sentence of it, but some count it in.",
        match="whole", max_chars=110, probability=0.7,
        patterns={"any": (r"[(\[]?(?:sources?|data source|image source|data|chart|quellen?|fuentes?|fonti?|fontes|bronnen|źródł[oa]|источники?|джерел[оа])[:：] ?[^.!?]{2,90}[)\]]?",)},
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
        patterns={"en": (r"[^.]{5,140} was originally (?:created and )?published (?:by|in|on) .{3,80}\Z", r"(?:published|posted|written) on <domain>\Z")},
    ),
    Rule(
        "syndication.broadcast", "syndication",
        why="When and where a report was on the air: 'Dieses Thema im Programm', 'SRF 4 News, 15.4.2024, 10:05 Uhr'.",
        match="start", max_chars=200, where="tail",
        patterns={
            "de": (r"(?:dieses|über dieses) thema (?:im programm|berichtet\w*)\b.{0,140}", r"sendung ?: ?\S.{2,140}", r"[^.!?]{2,80}[|,;] ?<date>(?: ?[|,;] ?| um | )<clock>;?\Z"), "fr": (r"(?:diffusé|émission diffusée) (?:le|sur)\b[^.]{0,60}<date>.{0,60}",), "en": (r"this (?:story|segment|interview|report|programme|program) (?:first |originally )?(?:aired|was broadcast|airs)\b.{2,140}",), "es": (r"(?:emitido|programa emitido) (?:el|en)\b[^.]{0,60}<date>.{0,60}",), "it": (r"(?:andato in onda|trasmesso) (?:il|su)\b[^.]{0,60}<date>.{0,60}",), "nl": (r"(?:uitgezonden|uitzending) (?:op|van)\b[^.]{0,40}<date>.{0,60}",),
        },
    ),
)
