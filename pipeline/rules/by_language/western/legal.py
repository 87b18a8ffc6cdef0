"""Rights, notices and disclaimers, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "legal.disclaimer_western", "legal",
        why=(
            "'The information on this page does not replace a doctor', 'only the "
            "author's opinion', 'partner links', helplines: small print on this text."
        ),
        max_chars=500, sentences=True,
        patterns={
            "de": (
                r"(?=[^.!?]{0,140}\b(?:seite|website|artikel\w*|beitrag\w*|hier|arzt\w*|ärzt\w+|anlageberatung|unverbindlich"
                r"|ohne gewähr)\b)(?:die |alle |unsere )?(?:informationen|inhalte|angaben|hinweise|tipps|artikel|texte|beitrag"
                r"|ratschläge)(?: (?:auf|in|aus|dieser?|dieses|diesem|des|unserer|seite|website|artikels?|beitrags?|hier"
                r"|bereitgestellten)){0,4} (?:ersetzen|ersetzt|dienen|dient|stellen|stellt|sind|erfolgen)\b[^.!?]{0,60}"
                r"(?:arzt\w*|ärzt\w+|medizin\w*|beratung|anlage\w*|information|empfehlung|apotheker|diagnose|gewähr"
                r"|unverbindlich|kauf\w*|therap\w+)\b[^.!?]{0,100}",
                r"(?:unsere|diese|die) (?:empfehlungen|produkttipps|kaufempfehlungen|auswahl|produkte|links|tests)\b[^.!?]{0,60}"
                r"(?:redaktionell|unabhängig|affiliate\S*|partnerlinks|provision\w*|werbelinks)\b[^.!?]{0,140}",
                r"(?:dieser|der) (?:artikel|beitrag|text|seite|kommentar|gastbeitrag|bericht)\b[^.!?]{0,20} "
                r"(?:enthält|gibt|spiegelt|stellt|ist|entstand|wurde)\b[^.!?]{0,40}"
                r"(?:affiliate\S*|werbe\w*|partnerlinks|provisions\S*|meinung|ansicht|anzeige|sponsor\w*|kooperation"
                r"|zusammenarbeit|gesponsert|bezahlt\w*|finanziert|keine anlageberatung)\b[^.!?]{0,140}",
                r"(?:wenn|kaufen|bei|sollten) (?:sie|du|einem)\b[^.!?]{0,80}(?:links?|kauf\w*)\b[^.!?]{0,60}"
                r"(?:provision|vergütung|kommission)\b[^.!?]{0,100}",
                r"(?:mit \*? ?(?:stern )?(?:\(?\*\)? )?|die mit )[^.!?]{0,40}(?:affiliate|partner|werbe|provisions)"
                r"-?links?\b[^.!?]{0,140}",
                r"(?:namentlich gekennzeichnete|gastbeiträge|leserbriefe|meinungsbeiträge)\b[^.!?]{0,120}(?:meinung|redaktion)\b"
                r"[^.!?]{0,60}",
                r"(?:sind sie|bist du|haben sie|wenn sie|leiden sie|kreisen ihre|hast du|wenn du|sie haben)\b[^.!?]{0,50}"
                r"(?:suizid\w*|selbstmord\w*|depress\w+|selbsttötung|lebensmüde)\b.{0,260}(?:telefonseelsorge|hilfe|0800|116)\b"
                r".{0,140}",
            ),
            "fr": (
                r"(?=[^.!?]{0,160}\b(?:article|site|page|tribune|auteurs?|médecin|médical\w*|rédaction|investiss\w+|affiliés?"
                r"|publicité|contenus?)\b)(?:les |nos |ces |cet |certains |toutes les )?"
                r"(?:informations?|contenus?|conseils|article|propos|opinions|points de vue|liens|avis)"
                r"(?: (?:contenue?s|publiée?s|présentée?s|de|dans|sur|du|ce|cet|cette|tenus|exprimée?s|figurant|fournie?s|l'"
                r"|article|site|page|tribune)){0,7} (?:ne (?:remplacent?|sauraient|constituent?|se substituent?|reflètent?"
                r"|représentent?)|n'engagent?|sont (?:affiliés|sponsorisés)"
                r"|est (?:sponsorisé|une? (?:publi|contenu|partenariat)))\b[^.!?]{0,160}",
                r"(?:contenu|article|page|publi-?rédactionnel|publi-?reportage|dossier|vidéo) "
                r"(?:conçue?|proposée?|réalisée?|sponsorisée?|rédigée?|produite?|élaborée?)\b[^.!?]{0,40}"
                r"(?:par|avec|pour|en partenariat)\b[^.!?]{0,100}",
                r"(?:la|notre) rédaction (?:de .{2,24} )?(?:n'a pas|n'est pas|ne)\b[^.!?]{0,50}"
                r"(?:particip\w+|responsable|impliquée|contribué|engag\w+)\b[^.!?]{0,100}",
                r"(?:si vous|lorsque vous|en) (?:achet\w+|effectu\w+|cliqu\w+|pass\w+)\b[^.!?]{0,100}"
                r"(?:commission|rémunér\w+|affili\w+)\b[^.!?]{0,80}",
                r"(?:si vous|vous|en cas) (?:êtes|avez|traversez|souffrez|de)\b[^.!?]{0,60}"
                r"(?:suicid\w*|détresse|violences?|idées noires)\b.{0,160}(?:3114|3919|17|119|appel\w+|numéro|contact\w+)\b"
                r".{0,140}",
                r"(?:consultez|parlez-en à) (?:toujours )?(?:votre|un) (?:médecin|professionnel de santé)\b[^.!?]{0,30}"
                r"(?:avant (?:de|tout\w*) (?:suivre|prendre|modifier|appliquer|utiliser)?|en cas de doute)\b[^.!?]{0,60}"
                r"(?:article|site|page|conseils?)\b[^.!?]{0,40}",
            ),
            "es": (
                r"(?=[^.!?]{0,120}\b(?:artículo|columna|sitio|web|página|nota|autor(?:es)?|aquí|médico|texto|firmante)\b)"
                r"(?:la |las |los |el |esta |este )?(?:información|informaciones|contenidos?|opiniones|opinión|artículo|consejos"
                r"|datos|puntos de vista)(?: (?:de|en|del|este|esta|estas|contenid\w|publicad\w+|expresad\w+|vertid\w+|ofrecid\w"
                r"|proporcionad\w|recogid\w|que|sitio|web|artículo|nota|página|columna|texto|aquí|los|las|autores|autor|son|es)"
                r"){0,9} (?:es|son|no|tiene|tienen|responsabilidad)\b[^.!?]{0,30}"
                r"(?:orientativ\w+|sustitu\w+|constitu\w+|responsabilidad|refleja\w*|representa\w*|informativ\w+|exclusiv\w+"
                r"|reemplaza\w*|comprometen?|coincid\w+|divulgativ\w+)\b[^.!?]{0,180}",
                r"el 016\b[^!?]{0,260}",
                r"(?:no deja rastro|el teléfono 016|si (?:eres|sos|sufres|necesitas|tienes|conoces))\b[^!?]{0,100}"
                r"(?:factura telefónica|violencia|suicid\w+|maltrato|rastro)\b[^!?]{0,140}"
                r"(?:016|024|112|144|teléfono|borrar|llam\w+|factura|135|gratuit\w+)\b[^!?]{0,120}",
                r"(?:este|esta|algunos|contenido|artículo) (?:artículo|contenido|post|página|enlaces|nota|patrocinad\w|links)?\b"
                r"[^.!?]{0,30}(?:contiene|contienen|patrocinad\w|incluye|es|son|de esta|en este)\b[^.!?]{0,40}"
                r"(?:afiliad\w+|publicidad|patrocinad\w+|comisión|publirreportaje|publicitari\w|branded)\b[^.!?]{0,140}",
                r"(?:si|cuando|al) (?:compras?|realizas|haces|comprar|adquieres|hacer clic)\b[^.!?]{0,100}"
                r"(?:comisión|comisiones|porcentaje)\b[^.!?]{0,100}",
                r"(?:la redacción|<site>|el equipo de redacción) no (?:se hace responsable|ha (?:participado|intervenido)"
                r"|comparte|se responsabiliza)\b[^.!?]{0,140}",
            ),
            "it": (
                r"(?=[^.!?]{0,140}\b(?:articolo|sito|pagina|medico|redazione|autor\w|illustrativ\w|investiment\w)\b)"
                r"(?:le |i |gli |il )?(?:informazioni|contenuti|contenuto|consigli|opinioni|articoli|articolo|indicazioni|dati)"
                r"(?: (?:riportat\w|contenut\w|presenti|fornit\w|pubblicat\w|espress\w|in|su|di|del|dell'articolo|questo|questa"
                r"|quest'articolo|sito|articolo|pagina|qui|nell'articolo|sul|nel)){0,7} "
                r"(?:hanno|ha|non|sono|è|rappresenta\w*|riflett\w+|impegnano)\b[^.!?]{0,40}"
                r"(?:illustrativ\w|sostitu\w+|costitu\w+|informativ\w|divulgativ\w|parere|responsabilità|rappresent\w+|scopo"
                r"|autor\w|redazione|riflett\w+|indicativ\w)\b[^.!?]{0,180}",
                r"(?:questo|in questo|alcuni) (?:articolo|contenuto|post|link|pagina|dei link)\b[^.!?]{0,40}"
                r"(?:contiene|contengono|sono|presenti|può|è)\b[^.!?]{0,40}"
                r"(?:affilia\w+|sponsorizzat\w|pubblicitari\w|promozional\w)\b[^.!?]{0,140}",
                r"(?:se|quando|acquistando|in caso) (?:acquisti|compri|effettui|clicchi|tramite|di acquisto|uno|dai"
                r"|attraverso)\b[^.!?]{0,100}(?:commissione|commissioni|percentuale|provvigione)\b[^.!?]{0,100}",
                r"(?:se|chi) (?:hai|stai|sei|tu|ti|qualcuno|ha|vive|pensi)\b[^.!?]{0,80}(?:suicid\w+|violenza|stalking)\b"
                r".{0,120}(?:1522|112|telefono|numero|chiama\w*|02 ?2327)\b.{0,140}",
                r"(?:contenuto|articolo|informazione) (?:sponsorizzat\w|pubblicitari\w|promozionale|redazionale)(?: .{0,60})?"
                r"|la redazione non (?:ha|è|si assume)\b[^.!?]{0,120}",
            ),
            "pt": (
                r"(?=[^.!?]{0,140}\b(?:artigo|site|coluna|página|matéria|médic\w+|autor\w*|redação|editorial|jornal)\b)"
                r"(?:as |os |a |o |este |esta )?(?:informações|conteúdos?|opiniões|opinião|artigo|textos?|dicas|informação"
                r"|colunas?)(?: (?:contid\w+|publicad\w+|expressas?|presentes?|apresentad\w+|fornecid\w+|nest[ea]|dest[ea]"
                r"|d[oae]s?|n[oa]s?|site|artigo|página|coluna|texto|aqui|matéria|autor\w*|em)){0,8} "
                r"(?:não|são|é|têm|tem|refletem?|reflete)\b[^.!?]{0,40}(?:substitu\w+|constitu\w+|refle\w+|represent\w+"
                r"|responsabilidade|informativ\w+|orienta\w+|médic\w+|autor\w*|necessariamente|vincula\w*|car[aá]ter)\b"
                r"[^.!?]{0,180}",
                r"(?:ao|se|quando) (?:comprar|você|fizer|clicar|adquirir|compra)\b[^.!?]{0,80}(?:links?|compra\w*|site)\b"
                r"[^.!?]{0,60}(?:comissão|comissões|receb\w+|ganhar)\b[^.!?]{0,100}",
                r"os preços podem sofrer alteraç\w+\b[^.!?]{0,40}",
                r"(?:conteúdo|artigo|publieditorial|este conteúdo|este artigo)\b[^.!?]{0,20}"
                r"(?:patrocinad\w|produzid\w|oferecid\w|elaborad\w|publicitári\w|de marca|em parceria)\b[^.!?]{0,20}"
                r"(?: por| pela| pelo| com| d\w)?\b[^.!?]{0,60}(?:patrocinador|parceir\w+|anunciante|marca|estúdio|studio|equipa"
                r"|responsabilidade)\b[^.!?]{0,60}",
                r"(?:se (?:você|precisa|está|conhece)|precisa de|procure)\b[^.!?]{0,60}(?:suicíd\w+|violência|cvv)\b.{0,120}"
                r"(?:188|180|112|cvv|ligue|telefone|808)\b.{0,140}",
            ),
            "nl": (
                r"(?=[^.!?]{0,140}\b(?:website|artikel|site|pagina|auteur|arts|redactie|medisch\w*)\b)(?:de |deze |alle )?"
                r"(?:informatie|inhoud|adviezen|artikelen|tips|meningen|standpunten)"
                r"(?: (?:op|in|van|dit|deze|het|de|website|artikel|site|pagina|auteur|genoemde)){0,6} "
                r"(?:is|zijn|vervangt|vervangen|dient|weerspiegel\w+|geeft|geven)\b[^.!?]{0,60}"
                r"(?:arts|advies|vervang\w+|medisch\w*|beleggings\w*|auteur|redactie|informatie\w*|niet noodzakelijk|bedoeld)\b"
                r"[^.!?]{0,120}",
                r"(?:heb je|heeft u|heb jij|denk je|denkt u|zit je|praten over|wil je praten|kamp je|maak je je)\b[^.!?]{0,80}"
                r"(?:zelfmoord|zelfdoding|suïcid\w+|huiselijk geweld)\b.{0,100}(?:113|0800|1813|112|bel|chat)\b.{0,120}",
                r"(?:dit|deze) (?:artikel|bericht|verhaal|content|pagina|advertorial)\b[^.!?]{0,20}"
                r"(?:bevat|kwam|is|wordt|werd|valt)\b[^.!?]{0,50}(?:affiliate\S*|partner\w*|samenwerking|gesponsord|betaald\w*"
                r"|advertentie|advertorial|adverteerder|mogelijk gemaakt)\b[^.!?]{0,120}",
                r"de redactie (?:is|was|van .{2,24} is|heeft)\b[^.!?]{0,40}"
                r"(?:niet (?:verantwoordelijk|betrokken)|geen (?:bemoeienis|invloed|verantwoordelijk\w+))\b[^.!?]{0,80}",
                r"(?:als|wanneer|via|bij) (?:je|u|deze|aankoop|een aankoop)\b[^.!?]{0,100}(?:commissie|vergoeding|percentage)\b"
                r"[^.!?]{0,80}",
            ),
            "ca": (
                r"(?=[^.!?]{0,140}\b(?:article|web|autors?|autora|pàgina|redacció|mitjà)\b)(?:les |la |els |el )?"
                r"(?:opinions|opinió|informació|continguts|contingut|articles)"
                r"(?: (?:expressad\w+|d'|d'aquest|en|aquest|aquesta|article|publicad\w+|de|del|la|web|que|en aquest|recollid\w+"
                r"|pàgina)){0,7} (?:són|és|no|reflecteixen|representa)\b[^.!?]{0,40}"
                r"(?:responsabilitat|reflecteix\w*|substitu\w+|orientativ\w+|exclusiv\w+|autor\w*|informati\w+|compart\w+"
                r"|constitu\w+)\b[^.!?]{0,140}",
                r"(?:aquest|alguns|contingut) (?:article|contingut|enllaços|post|patrocinat)?\b[^.!?]{0,30}"
                r"(?:conté|contenen|patrocinat|és|són|inclou)\b[^.!?]{0,40}(?:afiliat\w*|patrocinat\w*|publicitari\w*|comissió"
                r"|publicitat)\b[^.!?]{0,120}",
                r"(?:si (?:compres|fas|necessites|tens|pateixes|ets))\b[^.!?]{0,100}(?:comissió|ajuda|suïcid\w+|violència)\b"
                r".{0,140}",
            ),
        },
        unless=(r"(?:gericht|tribunal|rechter|jutge|urteil|giudice|juez|juiz|avait|avaient|a constaté)\b",),
    ),
    Rule(
        "legal.small_print_western", "legal",
        why=(
            "'The author holds the shares named here', 'This is no investment advice', "
            "'As an Amazon partner we earn', helplines: small print of a text."
        ),
        max_chars=320, where="edge",
        patterns={
            "de": (
                r"(?:hinweis auf|offenlegung (?:von|wegen)?) ?(?:mögliche\w? |möglicher )?"
                r"interessens?konflikte?\w* ?[:.].{10,260}",
                r"(?:der autor|die autorin|der verfasser|die verfasserin|der vorstand[^.!?]{0,40} der herausgeberin)\b"
                r"[^.!?]{0,60} (?:hält|besitzt|ist in) [^.!?]{0,60}(?:aktien|positionen|wertpapiere\w*|finanzinstrument\w+)\b"
                r".{0,120}",
                r"(?:wenn|sollten|falls|leiden|haben|fühlen|kreisen) (?:sie|du|ihre|deine)\b[^!?]{0,120}"
                r"(?:telefonseelsorge|hilfetelefon|krisentelefon|notfallseelsorge)\b.{0,200}",
                r"(?:als|wir als) amazon-partner (?:verdien\w+|erhalt\w+)\b.{0,120}"
                r"|(?:dieser (?:beitrag|text|artikel|inhalt)|diese (?:kolumne|analyse))\b[^.!?]{0,40} (?:keine|nicht als)\b"
                r"[^.!?]{0,40}(?:anlageberatung|anlageempfehlung|kaufempfehlung|rechtsberatung|kauf\w*)\b.{0,160}",
            ),
            "fr": (
                r"les (?:informations|contenus|conseils|articles)\b[^.!?]{0,60}(?:site|page|article|blog|ici)\b[^.!?]{0,30} ne "
                r"(?:peuvent|peut|sauraient|saurait|remplacent|remplace|doivent|constituent)\b[^.!?]{0,60}"
                r"(?:médical\w*|médecin|professionnel\w*|consultation|conseil\w*|diagnostic)\b.{0,80}",
                r"(?:ce contenu|cet article|cette (?:chronique|page|analyse)|ces informations)\b[^.!?]{0,20} "
                r"(?:est|sont|n'est|ne) [^!?]{0,90}(?:conseil\w* en investissement|conseil\w* (?:financier|juridique|médical)\w*"
                r"|recommandation\w* d'achat|incitation)\b.{0,100}",
                r"(?:en tant que|comme) partenaire amazon\b.{0,160}|l'auteure? (?:détient|ne détient)\b[^.!?]{0,40}"
                r"(?:actions|positions)\b.{0,100}",
            ),
            "es": (
                r"(?:este (?:contenido|artículo|texto|análisis)|esta (?:información|columna|nota))\b[^.!?]{0,60} no "
                r"(?:constituye|es|debe|supone|representa)\b[^.!?]{0,60}(?:asesor\w+|recomendación|consejo|inversión|invertir)\b"
                r".{0,120}",
                r"(?:como|en calidad de) (?:afiliad\w+|asociad\w+) (?:de |a )?amazon\b.{0,120}"
                r"|(?:el autor|la autora) (?:posee|mantiene|no tiene|no posee)\b[^.!?]{0,40}(?:acciones|posiciones)\b.{0,100}",
            ),
            "it": (
                r"(?:in qualità di|come) (?:affiliat\w+|partner) (?:di )?amazon\b.{0,140}",
                r"(?:questo (?:contenuto|articolo|testo)|questa (?:analisi|rubrica)|queste informazioni|le informazioni)\b"
                r"[^.!?]{0,70} non (?:costituisc\w+|sono|è|sostituisc\w+|rappresent\w+|va|vanno)\b[^.!?]{0,60}"
                r"(?:consulenza|consigli\w* (?:finanziar\w+|medic\w+|legal\w+|d'investimento|di investimento)|raccomandazion\w+"
                r"|sollecitazione|medic\w+|parere)\b.{0,120}|l'(?:autore|autrice) (?:detiene|non detiene)\b[^.!?]{0,40}"
                r"(?:azioni|posizioni)\b.{0,100}",
            ),
            "pt": (
                r"(?:este (?:conteúdo|artigo|texto)|esta (?:análise|coluna|matéria))\b[^.!?]{0,60} não "
                r"(?:constitui|é|deve|substitui|representa)\b[^.!?]{0,60}(?:recomendação|aconselhamento|consultoria|médic\w+"
                r"|investimento\w*)\b.{0,120}",
                r"(?:como|na qualidade de) (?:associad\w+|afiliad\w+|participante\w*)(?: do programa)?(?: de associados)? "
                r"(?:da |do )?amazon\b.{0,140}|(?:o autor|a autora) (?:detém|não detém|não possui)\b[^.!?]{0,40}"
                r"(?:ações|posições)\b.{0,100}",
            ),
            "nl": (
                r"(?:deze (?:column|analyse|bijdrage|tekst|informatie)|dit (?:artikel|stuk|verhaal))\b[^.!?]{0,30} "
                r"(?:is|zijn|vormt|bevat|mag|dient) (?:\w+ )?(?:niet|geen)\b[^.!?]{0,70}"
                r"(?:advies|aanbeveling|beleggingsadvies|belegg\w+|aankoop)\b.{0,140}",
                r"als amazon-?(?: )?partner\b.{0,120}|de auteur (?:bezit|heeft|houdt)\b[^.!?]{0,40}aandelen\b.{0,100}",
            ),
            "ca": (
                r"(?:contingut|article|reportatge|espai) (?:patrocinat|ofert|finançat|elaborat) (?:per|en col·laboració amb)\b"
                r".{2,60}|(?:aquest (?:contingut|article)|aquesta informació)\b[^.!?]{0,40} no (?:constitueix|és|substitueix)\b"
                r"[^.!?]{0,60}(?:assessorament|recomanació|metge\w*|inversió)\b.{0,100}",
            ),
        },
        unless=(r"\b(?:gericht|tribunal|rechter|jutge|urteil|giudice|juez|juiz|juge)\b",),
    ),
)
