"""Pointers to other texts, and tags, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "related.pointer_western", "related",
        why=(
            "'Read also:' and a title, 'More news from the region', 'For more, "
            "see our dossier': they lead to other texts of the site."
        ),
        max_chars=190, full_stop=False,
        patterns={
            "de": (
                r"(?:lesen sie|lest|lies|siehe|sehen sie|schauen sie|hören sie|hier lesen sie|mehr dazu lesen sie) "
                r"(?:hierzu |dazu |auch |dazu auch |außerdem |hier |mehr |weiter |zum thema |mehr dazu |mehr zum thema "
                r"|auch unser\w* \w+ )*[:>|»-] ?.{5,150}",
                r"(?:auch interessant|zum weiterlesen|zum thema|mehr zum thema|mehr dazu|das könnte sie auch interessieren"
                r"|das könnte dich auch interessieren|weitere artikel|passend dazu|aus dem archiv|weiterlesen"
                r"|ebenfalls interessant|lesetipp|unser lesetipp|mehr lesen|dazu passend"
                r"|weiterführende (?:links|artikel|informationen)) ?[:>|»-] ?.{5,150}",
                r"(?:mehr|weitere|alle|die neuesten|aktuelle) (?:zum thema|nachrichten|meldungen|artikel|beiträge|news|texte"
                r"|berichte|geschichten)(?: (?:aus|zu|zum|zur|über|rund um|von|der|dieser|im|in|lesen sie)\b.{2,60})?"
                r"(?: (?:finden sie|gibt es|lesen sie) hier)?",
                r"(?:das könnte|das dürfte) (?:sie|dich|euch) (?:auch |ebenfalls |noch )?interessieren",
                r"(?:meistgelesen\w*|meistgelesene artikel|beliebte (?:artikel|beiträge)|ähnliche (?:artikel|beiträge|themen)"
                r"|verwandte (?:artikel|themen|beiträge)|empfohlene (?:artikel|beiträge)|neueste (?:artikel|beiträge)"
                r"|auch interessant|lesen sie auch|lesen sie mehr|zum thema|mehr aus .{2,30})",
            ),
            "fr": (
                r"(?:à|a) (?:lire(?: (?:aussi|également|ailleurs|encore|sur le (?:même )?sujet|sur le site))*"
                r"|(?:voir|écouter|relire|découvrir|consulter|revoir)"
                r"(?: (?:aussi|également|ailleurs|encore|sur le (?:même )?sujet|sur le site))+)"
                r"(?: ?[:>|»→-] ?| sur .{2,24} ?: ?).{0,150}",
                r"(?:à lire aussi|lire aussi|voir aussi|à voir aussi|lire également|à lire également)(?: ?[:>|»→-]? ?| ?(?=\w))"
                r".{5,150}",
                r"(?:lire|lisez|voir|écouter|retrouvez|découvrez) "
                r"(?:aussi|également|notre (?:article|dossier|enquête|décryptage|reportage|entretien)|nos (?:articles|dossiers)"
                r"|la suite)\b.{0,150}",
                r"pour (?:en savoir plus|aller plus loin|approfondir)"
                r"(?: ?[,:-] ?.{0,120}| (?:sur|consultez|lisez|lire)\b.{0,110})?",
                r"(?:sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie|série)"
                r"|(?:nos |autres |ces |derniers |plus d')?(?:articles?|sujets?|contenus?|vidéos?) "
                r"(?:liés?|similaires?|associés?|recommandés?|connexes?|les plus lus|populaires|récents)"
                r"|les plus (?:lus|populaires|partagés|commentés)"
                r"|vous (?:aimerez|pourriez|devriez) (?:aussi|aimer|également|être)\b.{0,40}"
                r"|(?:plus d'(?:infos|articles|actualités)|toute l'actualité|toutes les (?:actualités|infos)|tous nos articles"
                r"|notre dossier)(?: \w+)? (?:sur|de|à|à propos de|dans)\b.{2,60}|à (?:lire|voir) (?:aussi|également))",
            ),
            "es": (
                r"(?:lea|lee|leé|mira|mirá|vea|te puede interesar|le puede interesar|puede leer|puedes leer|podés leer"
                r"|también puedes? (?:leer|ver)|más información|lee más|lea más|relacionad\w|noticia relacionada"
                r"|nota relacionada|te recomendamos|le recomendamos|le sugerimos)"
                r"(?: (?:también|además|aquí|más|mas|en|la nota|esto|interesar|leer|ver))* ?[:>|»→-] ?.{5,150}",
                r"(?:(?:te|le|os|también te|quizás te|tal vez te) (?:puede|podría|pueda|recomendamos|sugerimos)"
                r"(?: (?:interesar|leer|gustar|también|interesarte))*|mirá (?:también|además)|leé (?:también|más|además)"
                r"|lea (?:también|además|más)|(?:más|otras|últimas) noticias(?: (?:de|en|sobre|relacionadas)\b.{0,50})?"
                r"|más sobre (?:este|el) (?:tema|asunto)|notas relacionadas|noticias relacionadas|artículos relacionados"
                r"|lo más (?:leído|visto|comentado|popular)"
                r"|(?:toda la|más) información(?: (?:de|sobre|en)\b.{2,50})?|contenido relacionado|sigue leyendo|seguí leyendo"
                r"|archivado en ?:?.{0,60}|temas relacionados|puede interesarte)",
            ),
            "it": (
                r"(?:leggi|leggete|guarda|guardate|approfondisci|approfondimento|per approfondire|potrebbe interessarti"
                r"|ti potrebbe interessare|leggi tutto|correlati|articolo correlato|da leggere|sullo stesso (?:tema|argomento))"
                r"(?: (?:anche|pure|ancora|qui|su|il video|la gallery|le foto|l'intervista|lo speciale))* ?(?:[:>|»→-]+)"
                r" ?.{5,150}",
                r"(?:leggi|guarda|vedi|scopri) (?:anche|pure|tutti gli articoli|tutte le notizie|lo speciale|il dossier)\b"
                r".{0,120}",
                r"(?:approfondiment[oi]|per (?:approfondire|saperne di più)"
                r"|(?:ti )?potrebbe(?:ro)? (?:anche )?(?:interessar\w+|piacer\w+)"
                r"|potresti (?:esserti perso|essere interessato).{0,20}"
                r"|(?:articoli|notizie|contenuti|post|video) (?:correlat\w|simili|consigliat\w|suggerit\w|più lett\w|recenti)"
                r"|i più letti|le più lette|più letti|(?:altre|ultime|tutte le) notizie(?: (?:di|da|su|in)\b.{0,40})?"
                r"|sullo stesso (?:argomento|tema))",
            ),
            "pt": (
                r"(?:leia|veja|assista|relacionad\w|reveja|leia mais|saiba mais|mais sobre)"
                r"(?: (?:também|tambem|ainda|mais|aqui|a seguir|no \w+))* ?[:>|»→-] ?.{5,150}",
                r"(?:veja|assista|confira) (?:os|as|aos|também os|outr[oa]s|mais) (?:vídeos|notícias|reportagens|fotos)\b.{0,80}",
                r"(?:(?:pode|poderá|você pode|talvez|também) (?:também |lhe |te )?(?:gostar|interessar|interesse)"
                r"(?: (?:de|também|por))*|(?:mais|outras|últimas|veja mais) notícias"
                r"(?: (?:de|do|da|sobre|em|relacionadas)\b.{0,50})?|(?:artigos|notícias|matérias|conteúdos?|posts|textos|temas) "
                r"(?:relacionad[oa]s?|semelhantes|recomendad[oa]s|recentes|em destaque)"
                r"|(?:as )?mais (?:lidas|lidos|vistos|vistas|populares)|saiba mais(?: sobre .{2,50})?|leia (?:também|mais|ainda)"
                r"|veja (?:também|mais|ainda)|continue lendo|recomendad[oa]s para (?:você|si))",
            ),
            "nl": (
                r"(?:lees|bekijk|luister|kijk|zie|lees hier)"
                r"(?: (?:ook|meer|verder|hier|terug|eerder|daarover|over|dit|het verhaal|de analyse|het interview)){1,3} ?"
                r"(?:[:>|»→-]|[.] ) ?.{5,150}",
                r"(?:(?:meer|ander|overig|het laatste|al het) (?:nieuws|artikelen|verhalen|lezen|berichten|video's)"
                r"(?: (?:uit|over|van|in|op|voor)\b.{2,50})?|(?:gerelateerde?|verwante?|aanbevolen|vergelijkbare) "
                r"(?:artikelen|artikel|berichten|nieuws|onderwerpen|verhalen)|(?:meest|best) (?:gelezen|bekeken)(?: artikelen)?"
                r"|(?:dit|deze) (?:vind je|vindt u|vinden anderen|lezen anderen)(?: misschien| wellicht| ook){0,2} "
                r"(?:interessant|leuk|ook)|lees (?:ook|meer|verder)|misschien (?:ook )?interessant(?: voor (?:jou|u))?"
                r"|ook interessant|net binnen|zie ook|meer over (?:dit onderwerp|.{2,30})|in het nieuws)",
            ),
            "ca": (
                r"(?:llegeix|llegiu|mira|mireu|vegeu|veure|escolta|et pot interessar|us pot interessar|consulta"
                r"|notícia relacionada|més informació)(?: (?:també|més|aquí|interessar))* ?[:>|»→-] ?.{5,150}",
                r"(?:llegeix|llegiu|mira|vegeu) (?:també|més)",
                r"(?:(?:et|us|també et|potser et) (?:pot|poden|podria|recomanem)(?: (?:interessar|agradar|també|llegir))*"
                r"|(?:més|altres|últimes) notícies(?: (?:de|d'|sobre|a)\b.{0,50})?"
                r"|(?:notícies|articles|continguts|temes|entrades) (?:relacionad\w+|similars|destacad\w+|recomanad\w+|recents)"
                r"|(?:el|la|les|els) més (?:llegit|llegida|llegides|llegits|vist|vistes|vistos)"
                r"|més informació(?: sobre .{2,40})?|arxivat a ?:?.{0,60}|segueix llegint|continua llegint|per saber-ne més)",
            ),
        },
        unless=(r"\d{1,2}[.:]\d\d uur\b",),
    ),
    Rule(
        "related.our_list_western", "related",
        why="'Bekijk onze top 5 ketels', 'Voir notre comparatif' alone on a line: the way to another text of the house.",
        max_chars=110, full_stop=False, needs=("wordless",),
        patterns={
            "de": (
                r"(?:(?:hier geht(?:'s| es) )?zu|(?:sehen sie|lesen sie|entdecken sie|entdecke|vergleiche)(?: hier)?) unser\w* "
                r"(?:top ?\d+|besten|bestenliste|großen? (?:test|vergleich)|vergleich|kaufberatung|testsieger\w*"
                r"|testberichte?n?)\b[^.!?:]{0,60}",
            ),
            "fr": (
                r"(?:voir|découvrez|consultez|retrouvez|comparez) (?:notre|nos) (?:top|sélection|comparatifs?|guides? d'achat"
                r"|classement|meilleur\w+|tests?)\b[^.!?:]{0,60}",
            ),
            "es": (
                r"(?:ver|mira|consulta|descubre|compara) (?:nuestr[oa]s?) (?:top|selección|comparativas?|guías? de compra"
                r"|ranking|mejores|análisis)\b[^.!?:]{0,60}",
            ),
            "it": (
                r"(?:guarda|scopri|vedi|consulta|confronta) (?:il |la |le |i )?(?:nostr[oaie]) (?:top|classifica|selezione"
                r"|guid[ae] all'acquisto|confronto|migliori|recensioni)\b[^.!?:]{0,60}",
            ),
            "pt": (
                r"(?:veja|confira|descubra|compare) (?:o |a |os |as )?(?:noss[oa]s?) (?:top|seleção|comparativos?"
                r"|guias? de compras?|ranking|melhores|análises)\b[^.!?:]{0,60}",
            ),
            "nl": (
                r"(?:bekijk|zie|ontdek|vergelijk|lees)(?: hier| ook| al)* (?:onze|ons) (?:top ?\d*|beste|testwinnaars?"
                r"|koopgids\w*|vergelijking\w*|vergelijker|tests?|reviews?|lijst met|overzicht van)\b[^.!?:]{0,60}",
            ),
        },
    ),
    Rule(
        "related.here_western", "related",
        why=(
            "'Here is the full review', 'Watch the report of the evening news here:', "
            "'Read on:': a line that is nothing but the way to another text."
        ),
        max_chars=110, full_stop=False,
        patterns={
            "de": (
                r"(?:hier|da) (?:geht es|geht's|gehts|gelangen sie|kommen sie|finden sie|findet ihr) (?:direkt )?"
                r"(?:zu|zur|zum|die|das|den) (?:\w+ ){0,2}(?:kritik|rezension|artikel|beitrag|interview|reportage|podcast\w*"
                r"|video|bilderstrecke|fotostrecke|ticker|liveticker|liveblog|überblick|teil|serie|dossier|newsblog"
                r"|original\w*)\b.{0,30}|(?:die|das|den) (?:ganze\w?|vollständige\w?|komplette\w?) "
                r"(?:kritik|interview|artikel|gespräch|beitrag|rezension|reportage|folge)(?: \w+)? (?:lesen|hören|sehen|finden)"
                r" sie hier.{0,20}",
            ),
            "fr": (
                r"(?:retrouvez|lisez|voir|lire|écoutez|regardez|(?:c'est )?par ici pour) (?:ici )?"
                r"(?:l'intégralité de |la suite de |toute )?(?:la|le|l'|notre|cette|cet) ?(?:\w+ )?"
                r"(?:critique|article|interview|entretien|reportage|podcast|dossier|vidéo|émission|série)(?: \w+)? "
                r"(?:ici|en cliquant ici|complète? ici|sur ce lien|en entier ici).{0,20}|(?:lire|à lire) la suite ?:",
            ),
            "es": (
                r"(?:seguir|sigue|sigan?|continuar|continúa|seguí) leyendo ?:?"
                r"|(?:aquí|acá) (?:puedes|podés|puede) (?:leer|ver|escuchar) (?:la|el|este|nuestr\w) (?:\w+ )?"
                r"(?:crítica|artículo|entrevista|reportaje|nota|vídeo|video|podcast|especial)\b.{0,30}"
                r"|(?:lee|lea|mira|mire|escucha|ve) aquí (?:la|el|nuestr\w) (?:\w+ )?"
                r"(?:crítica|artículo|entrevista|reportaje|nota|vídeo|video|podcast|especial)\b.{0,50}",
            ),
            "it": (
                r"qui (?:trovi|trovate|puoi leggere|potete leggere|si può leggere) (?:la|il|l') ?(?:\w+ )?"
                r"(?:recensione|articolo|intervista|reportage|video|podcast|speciale)(?: complet\w| integrale)? ?:?"
                r"|(?:leggi|guarda|ascolta) qui (?:la|il|l'|tutt\w) ?(?:\w+ )?"
                r"(?:recensione|articolo|intervista|reportage|servizio|video|podcast|speciale)\b.{0,50}|continua a leggere ?:?",
            ),
            "pt": (
                r"(?:leia|veja|ouça|assista|confira|lê|vê) aqui (?:a|o|à|ao|tod\w) ?(?:\w+ )?"
                r"(?:crítica|artigo|entrevista|reportagem|matéria|vídeo|podcast|especial)\b.{0,50}"
                r"|(?:continue|continuar|continua) (?:a ler|lendo) ?:?|aqui (?:pode|podes|você pode) (?:ler|ver|ouvir) (?:a|o) "
                r"(?:crítica|artigo|entrevista|reportagem|vídeo)\b.{0,30}",
            ),
            "nl": (
                r"(?:bekijk|lees|luister|kijk|beluister|herbekijk) (?:hier )?(?:naar )?(?:hier )?(?:de|het|onze) (?:\w+ ){0,2}"
                r"(?:reportage|recensie|interview|artikel|aflevering|video|podcast|uitzending|gesprek|verhaal|fragment)"
                r"(?: (?:uit|van|over|met|terug) .{2,50}?)?(?: hier)? ?:"
                r"|(?:bekijk|lees|beluister|herbekijk) hier (?:de|het|onze) (?:\w+ ){0,2}"
                r"(?:reportage|recensie|interview|artikel|aflevering|video|podcast|uitzending|gesprek)\b.{0,50}|lees verder ?:",
            ),
            "ca": (
                r"(?:llegeix|mira|escolta|llegiu|mireu) aquí (?:la|el|l') ?(?:\w+ )?"
                r"(?:crítica|article|entrevista|reportatge|vídeo|podcast|especial)\b.{0,50}"
                r"|(?:continua|seguir|segueix) llegint ?:?",
            ),
        },
    ),
    Rule(
        "related.more_news_western", "related",
        why="'See other news of the region at ...', in a sentence of its own below the story: the way to the site's other texts.",
        max_chars=150, where="tail",
        patterns={
            "fr": (
                r"(?:retrouvez|suivez|lisez|découvrez) (?:toute l'actualité|toutes les (?:infos|actualités|informations|actus)"
                r"|toutes nos (?:infos|actualités|informations|actus)|plus d'(?:infos|actualités))\b[^.!?]{0,70}"
                r" (?:sur|dans) (?:notre|nos|<site>)[^.!?]{0,40}",
            ),
            "es": (
                r"(?:lee|lea|vea|mira|consulta|consulte|encuentra|encuentre|conoce) (?:aquí )?(?:más|otras|todas las|las últimas)"
                r" (?:noticias|notas)\b[^.!?]{0,70} en (?:nuestr\w|<site>)[^.!?]{0,40}",
            ),
            "it": (
                r"(?:leggi|leggete|scopri|segui) (?:altre|tutte le|le altre|le ultime) (?:notizie|news)\b[^.!?]{0,70}"
                r" su (?:nostr\w|<site>)[^.!?]{0,40}",
            ),
            "pt": (
                r"(?:veja|vejam|confira|leia|acompanhe|acesse|assista a?) ?(?:mais|outr[oa]s|todas as|as últimas|os últimos) "
                r"(?:notícias|reportagens|matérias|vídeos)\b[^.!?]{0,70} (?:no|na|em) (?:noss\w|<site>)[^.!?]{0,40}",
            ),
        },
    ),
)
