"""Rows of share buttons, channels, and what embedded posts say, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "social.share_western", "social",
        why=(
            "'Click to share on X (opens in a new window)', 'Link copied': the "
            "buttons by which a text is sent on, and what they answer."
        ),
        max_chars=170, full_stop=False,
        patterns={
            "de": (
                r"(?:(?:auf|per|via|bei|mit|über|diesen artikel|artikel|jetzt|beitrag|seite)[ :]+)*(?:<nets>|freunden|e-mail)"
                r"(?: (?:und|oder|auf|per|via|bei|teilen|senden|drucken|link|kopieren|versenden|merken|,|/|<nets>)){0,14} "
                r"(?:teilen|senden|drucken|kopieren|versenden|merken|weiterleiten)",
                r"(?:klick\w*,? um|klicken sie,? um|klicke hier,? um) (?:\S+ ){0,4}"
                r"(?:zu teilen|teilen|zu senden|auszudrucken|zu drucken|einen link)\b.{0,60}",
                r"(?:link|url|adresse|text) (?:wurde )?(?:in die zwischenablage )?(?:kopiert|kopieren)(?: .{0,30})?",
                r"(?:artikel|beitrag|seite|text|diesen artikel|diesen beitrag|inhalt)"
                r"(?: (?:teilen|drucken|merken|speichern|vorlesen|empfehlen|weiterempfehlen|versenden|verschicken"
                r"|auf die merkliste|zur leseliste hinzufügen|als pdf|per e-?mail|anhören))+(?: .{0,40})?",
                r"(?:teilen|teile|teilt)(?: sie)?(?! (?:mit (?:mir|ihm|ihr|dir|ihnen)|(?:den|das) (?!artikel|beitrag|link"
                r"|text|inhalt|video|foto|bild|post|rezept))\b)(?: (?:mit|diesen|den|das|dieses|auf|per|via|freunden|artikel"
                r"|beitrag|<nets>)"
                r"){1,4}(?: .{0,40})?|(?:wenn|falls) (?:dir|ihnen|euch) (?:der|dieser|das) (?:beitrag|artikel|text) "
                r"(?:gefall\w+|gefällt)[^.!?]{0,20}, (?:teil|erzähl|empfiehl|freu)\w*\b.{0,60}",
            ),
            "fr": (
                r"(?:partager?|partagez|envoyer|imprimer|tweeter|copier|enregistrer|sauvegarder|commenter|réagir|diffuser)"
                r"(?: (?:sur|par|via|cet|cette|l'|le|la|à un ami|avec|vos|amis|article|page|lien|ce|contenu|<nets>|l'article"
                r"|le lien|l'info|par courriel|partager|envoyer|imprimer|copier|commenter|réagir|enregistrer|:|\||/)){1,14}",
                r"(?:cliquez|cliquer)(?: ici)? pour (?:partager|envoyer|imprimer|tweeter)\b.{0,80}",
                r"(?:le )?lien (?:a été )?copié(?: (?:dans|avec|!).{0,30})?|copier le lien",
                r"(?:j'aime|like|chargement|j’aime) ?(?:chargement|ceci|cet article|\d*)",
                r"(?:ajouter|enregistrer|sauvegarder|retirer)(?: l'| cet)? ?(?:article|à|aux|dans|de)(?: \S+){1,4}"
                r"(?: favoris| sélection| plus tard| signets)?",
                r"(?:si cet article vous a (?:plu|intéressé)|vous (?:avez )?aim\w+ (?:cet|l')(?: ?)article)\b.{0,10}[,?!] ?"
                r"(?:partagez|n'hésitez|faites)\b.{0,80}",
            ),
            "es": (
                r"(?:compartir|comparte|compartí|comparta|enviar|imprimir|copiar|guardar|tuitear|twittear|compártelo|compartilo"
                r"|difundir)(?: (?:en|por|vía|esta|este|la|el|con|tus|amigos|artículo|noticia|nota|enlace|link|contenido|página"
                r"|<nets>|correo|electrónico|imprimir|copiar|guardar|enviar|compartir|comentar|:|\||/)){1,14}",
                r"(?:haz|haga|hacé) clic (?:aquí )?(?:para|en) (?:compartir|enviar|imprimir)\b.{0,80}",
                r"(?:el )?(?:enlace|link|url) (?:ha sido )?copiado(?: .{0,30})?|ir a (?:los )?comentarios"
                r"|guardar (?:noticia|artículo|nota|para (?:más tarde|después))|añadir a favoritos|agregar a favoritos",
                r"[¿]?(?:te (?:ha gustado|gustó|ha sido útil)|si te (?:ha gustado|gustó)|le gustó)\b[^?]{0,50}[?,]+ ?[¡]?"
                r"(?:compárt\w+|comparte|comparta|compart\w+|déja\w+)\b.{0,80}",
            ),
            "it": (
                r"(?:condividi|condividere|condividilo|invia|stampa|copia|salva|tweetta|commenta|manda|twitta)"
                r"(?: (?:su|via|per|con|questo|questa|l'|il|la|articolo|notizia|link|pagina|tuoi|amici|un|amico|<nets>"
                r"|l'articolo|il link|stampa|copia|salva|invia|commenta|condividi|:|\||/)){1,14}",
                r"(?:fai clic|clicca|fai click)(?: qui)? (?:per|qui per) (?:condividere|inviare|stampare)\b.{0,80}",
                r"(?:il )?link (?:è stato )?copiato(?: .{0,30})?|vai ai commenti|salva (?:articolo|nei preferiti|per dopo)"
                r"|aggiungi ai preferiti|ascolta (?:l'|questo )articolo(?: .{0,20})?",
                r"(?:ti è piaciut\w|se ti è piaciut\w|hai trovato utile)\b[^?]{0,50}[?,] ?(?:condividi\w*|lascia|seguici)\b"
                r".{0,80}",
            ),
            "pt": (
                r"(?:compartilhar?|compartilhe|partilhar?|partilhe|enviar|imprimir|copiar|salvar|guardar|tweetar|tuitar"
                r"|comentar)(?: (?:no|na|em|por|via|com|este|esta|o|a|artigo|notícia|matéria|link|página|seus|amigos|conteúdo"
                r"|<nets>|imprimir|copiar|enviar|salvar|guardar|partilhar|compartilhar|comentar|:|\||/)){1,14}",
                r"(?:clique|clicar)(?: aqui)? para (?:compartilhar|partilhar|enviar|imprimir)\b.{0,80}",
                r"(?:o )?link (?:foi )?copiado(?: .{0,30})?|ir para (?:os )?comentários"
                r"|guardar (?:artigo|para (?:ler )?mais tarde)|salvar para (?:ler )?(?:mais tarde|depois)"
                r"|adicionar aos favoritos|ouvir (?:este )?artigo(?: .{0,20})?",
                r"(?:gostou|se gostou|curtiu|o que achou)\b[^?]{0,40}[?,] ?(?:deixe|compartilhe|partilhe|comente|envie|conte)\b"
                r".{0,90}",
            ),
            "nl": (
                r"(?:deel|delen|verstuur|stuur|print|kopieer|bewaar|mail|tweet|opslaan|doorsturen)"
                r"(?: (?:op|via|dit|artikel|bericht|nieuws|verhaal|met|vrienden|je|link|deze|pagina|het|de|<nets>|per|delen"
                r"|print|mail|kopieer|bewaar|opslaan|naar|:|\||/)){1,14}",
                r"(?:klik)(?: hier)? om (?:te delen|dit te|af te drukken|te e-?mailen|een link)\b.{0,80}",
                r"(?:de )?link (?:is )?(?:gekopieerd|kopiëren)(?: .{0,40})?|kopieer (?:de )?link|bewaar (?:dit )?artikel"
                r"|bewaren voor later|leg artikel opzij|(?:luister|beluister) (?:naar )?dit artikel(?: .{0,20})?",
                r"(?:vond je|vind je|vond u) (?:dit|het|deze)\b[^?]{0,50}\? ?(?:deel|laat|stuur)\b.{0,80}",
            ),
            "ca": (
                r"(?:comparteix|compartiu|compartir|envia|enviar|imprimeix|imprimir|copia|copiar|desa|piula)"
                r"(?: (?:a|al|per|via|aquest|aquesta|l'|la|el|amb|article|notícia|enllaç|<nets>|correu|l'article|l'enllaç"
                r"|la notícia|copia|envia|imprimeix|desa|comparteix|:|\||/)){1,14}",
                r"(?:fes|feu) clic (?:aquí )?per (?:compartir|enviar|imprimir)\b.{0,80}",
                r"(?:l')?enllaç copiat(?: .{0,30})?|copia l'enllaç|desa (?:l'article|per a més tard)"
                r"|escolta (?:l'article|aquest article)(?: .{0,20})?",
            ),
        },
    ),
    Rule(
        "social.channel_western", "social",
        why="'Follow us on Google News', 'Our channel on WhatsApp': the medium's own channels, offered to the reader.",
        max_chars=240, sentences=True,
        patterns={
            "de": (
                r"(?:bei|auf|über|via|in) (?:google news|google discover|whatsapp|telegram|<nets>) "
                r"(?:immer |stets |jetzt |keine nachricht |nichts )*"
                r"(?:(?:auf dem laufenden|informiert)(?: bleiben| sein| werden|\Z)"
                r"|(?:immer|stets) (?:auf dem laufenden|informiert)\b|verpassen|abonnieren|folgen(?: sie| und|[,.!:]|\Z))"
                r"[^.!?]{0,110}",
                r"(?:jetzt (?:dem|der|uns|unserem kanal) (?:\S+ ){0,4}(?:bei|auf|über) (?:google news|google|<nets>|whatsapp)"
                r"(?: auf| folgen)*|(?:dem|der|uns|unserem kanal) (?:\S+ ){0,4}(?:bei|auf|über) "
                r"(?:google news|google|<nets>|whatsapp)(?: auf)? folgen)",
                r"(?:fügen sie|füge|markieren sie|machen sie) [^.!?]{2,50} "
                r"(?:bei google|als bevorzugte quelle|zu (?:ihren|deinen) (?:bevorzugten|favoriten))\b[^.!?]{0,60}",
                r"als bevorzugte quelle (?:bei|auf|in) google (?:hinzufügen|festlegen|speichern|markieren)",
                r"(?:wir|die redaktion|unsere redaktion|uns) (?:sind|ist|gibt es|gibt's)(?: jetzt| nun| auch)+ (?:auf|bei) "
                r"(?:<nets>|whatsapp)\b[^.!?]{0,80}",
                r"(?:hier geht'?s|hier geht es|jetzt|zum|direkt zum|unser) (?:\S+ )?(?:whatsapp|telegram|instagram|youtube)-?"
                r"(?:kanal|channel|gruppe)\b[^.!?]{0,80}",
            ),
            "fr": (
                r"(?:suivez|retrouvez|rejoignez|abonnez-vous|ajoutez|likez|suis)(?:-nous|-moi)?\b[^.!?]{0,70}"
                r"(?:sur (?:google|notre|nos|les réseaux|<nets>)|chaîne (?:whatsapp|youtube|telegram)"
                r"|google (?:news|actualités|discover)|source préférée|page (?:facebook|instagram)"
                r"|compte (?:instagram|x|twitter|tiktok)|whatsapp)\b[^.!?]{0,80}",
                r"(?:nous sommes|notre chaîne|rejoignez-nous)(?: (?:aussi|désormais|également|maintenant))* (?:sur|whatsapp)\b"
                r"[^.!?]{0,80}",
            ),
            "es": (
                r"(?:síguenos|seguinos|síganos|únete|unite|sumate|súmate|suscríbete|encuéntranos)\b[^.!?]{0,80}"
                r"(?:en (?:google|nuestr\w+|<nets>|las redes|redes)|canal(?:es)? de (?:whatsapp|youtube|telegram)"
                r"|google (?:news|noticias|discover)|whatsapp|fuente preferida|fuentes preferidas|tu celular|su celular"
                r"|tu móvil)\b[^.!?]{0,80}",
                r"(?:sigue|seguí|agrega|agregá|añade|entra|recibe|recibí|reciba)\b[^.!?]{0,80}"
                r"(?:en nuestr\w+|nuestr[oa]s? (?:canal\w*|grupo|redes|perfil|página|cuenta|whatsapp)"
                r"|canal(?:es)? de (?:whatsapp|youtube|telegram)|google (?:news|noticias|discover)|fuentes? preferidas?"
                r"|en (?:tu|su) (?:celular|móvil))\b[^.!?]{0,80}",
                r"estamos(?: (?:también|ahora|ya))* en (?:<nets>|whatsapp|google)\b[^.!?]{0,80}",
            ),
            "it": (
                r"(?:segui|seguici|seguite|seguiteci|iscriviti|unisciti|entra (?:anche |subito |ora )*(?:ne|a)l(?:la)? "
                r"(?:nostr[oa]|canale|gruppo|community)|aggiungi|aggiungici|resta aggiornato|rimani aggiornato|trovaci)\b"
                r"[^.!?]{0,70}(?:su (?:google|<nets>)|(?:canal[ei]|gruppo) (?:whatsapp|telegram|youtube)"
                r"|google (?:news|discover)|whatsapp|fonti preferite|fonte preferita|sui (?:nostri )?social|nostra pagina"
                r"|nostri canali)\b[^.!?]{0,80}",
                r"siamo(?: (?:anche|ora))* su (?:<nets>|whatsapp|google)\b[^.!?]{0,80}",
            ),
            "pt": (
                r"(?:siga|siga-nos|acompanhe|acompanhe-nos|participe|entre (?:agora |já |também )*(?:no|na|para o|em) "
                r"(?:noss[oa]|grupo|canal|comunidade)|junte-se|inscreva-se|adicione|faça parte|receba"
                r"|clique aqui e (?:siga|entre|participe))\b[^.!?]{0,70}"
                r"(?:no (?:google|<nets>)|(?:canal|grupo|comunidade)(?: \w+)? (?:do |no |de )?(?:whatsapp|telegram|youtube)"
                r"|google (?:notícias|news|discover)|whatsapp|fonte preferida|nas redes(?: sociais)?|nossas redes|nosso canal)\b"
                r"[^.!?]{0,80}",
                r"estamos(?: (?:também|agora))* (?:no|em) (?:<nets>|whatsapp|google)\b[^.!?]{0,80}",
            ),
            "nl": (
                r"(?:volg|volg ons|voeg|abonneer|meld je|word lid|klik hier|like|stel (?!dat\b|je\b|u\b))\b[^.!?]{0,70}"
                r"(?:op (?:google|<nets>|social\w*)|whatsapp-?(?:kanaal|groep)|whatsapp|google (?:nieuws|news|discover)"
                r"|voorkeursbron|favoriete bron|ons kanaal|onze socials|instagram|youtube-?kanaal)\b[^.!?]{0,90}",
                r"(?:wij zijn|we zijn|je vindt ons)(?: (?:ook|nu))* op (?:<nets>|whatsapp|google)\b[^.!?]{0,80}",
            ),
            "ca": (
                r"(?:segueix-nos|seguiu-nos|uneix-te|afegeix-nos|troba'ns|subscriu-te"
                r"|(?:segueix|seguiu|afegeix|entra) (?:a |al |la |el |les )?(?:nostr\w+|canal|grup))\b[^.!?]{0,70}"
                r"(?:a (?:google|<nets>|x|les xarxes|través)|al (?:telegram|whatsapp|facebook|twitter|canal|nostre canal|google)"
                r"|canal de (?:whatsapp|telegram|youtube)|google (?:news|discover|notícies)|whatsapp|les xarxes(?: socials)?"
                r"|font preferida)\b[^.!?]{0,80}",
                r"(?:som|ja som)(?: també| ara)* (?:a|al) (?:<nets>|whatsapp|telegram|google)\b[^.!?]{0,60}",
            ),
        },
        unless=(
            r"(?:polizei|police|policía|polizia|polícia|politie|policia|mossos|millones|millions|milioni|milhões|miljoen"
            r"|seguidores|follower)\b",
        ),
    ),
    Rule(
        "social.embedded_western", "social",
        why="'A post shared by Mia (@mia)': the line under a post that was put into the text.",
        max_chars=200,
        patterns={
            "de": (
                r"(?:ein beitrag geteilt von|ein von|sieh dir diesen beitrag auf)\b.{1,80}"
                r"(?:@[\w.]+\)?|geteilter beitrag|instagram\w*)(?: (?:am|an) .{4,40})?",
            ),
            "fr": (
                r"(?:une publication partagée par|une publication de|une vidéo publiée par|voir cette publication sur)\b.{1,80}"
                r"(?:@[\w.]+\)?|instagram)(?: le .{4,40})?",
            ),
            "es": (
                r"(?:una publicación compartida (?:por|de)|un post compartido por|una foto publicada por"
                r"|ver esta publicación en)\b.{1,80}(?:@[\w.]+\)?|instagram)(?: el .{4,40})?",
            ),
            "it": (
                r"(?:un post condiviso da|visualizza questo post su)\b.{1,80}(?:@[\w.]+\)?|instagram)"
                r"(?: (?:in data|il) .{4,40})?",
            ),
            "pt": (
                r"(?:uma publicação (?:compartilhada|partilhada) por|um post compartilhado por"
                r"|ver (?:esta|essa) (?:foto|publicação) no)\b.{1,80}(?:@[\w.]+\)?|instagram)(?: em .{4,40})?",
            ),
            "nl": (
                r"(?:een bericht gedeeld door|een foto die is geplaatst door|dit bericht bekijken op)\b.{1,80}"
                r"(?:@[\w.]+\)?|instagram)(?: op .{4,40})?",
            ),
            "ca": (
                r"(?:una publicació compartida (?:per|de)|mostra aquesta publicació a)\b.{1,80}(?:@[\w.]+\)?|instagram)"
                r"(?: el .{4,40})?",
            ),
        },
    ),
    Rule(
        "social.tag_us_western", "social",
        why=(
            "'Did you cook this? Tag @us on Instagram', 'Copy the link to "
            "the article', 'Add us as a preferred source on Google'."
        ),
        max_chars=180, where="edge",
        patterns={
            "de": (
                r"(?:hast du|habt ihr|haben sie|wenn du|du hast|ihr habt)\b[^.!?]{0,50}"
                r"(?:rezept|nachge\w+|ausprobiert|gebastelt|gebacken|gekocht|probiert)\b[^.!?]{0,40}[?,] ?.{0,60}"
                r"(?:instagram|@\w+|markier\w*|verlink\w*|tagg?e?)\b.{0,60}",
                r"(?:kopieren sie|kopiere|kopier) (?:den |hier den )?(?:link|artikellink|url)\b[^.!?]{0,30}"
                r"|(?:fügen sie|füge) (?:uns|<site>) (?:als|zu) [^.!?]{0,40}(?:quelle|google)\b.{0,40}",
            ),
            "fr": (
                r"(?:tu as|vous avez|si tu|si vous)\b[^.!?]{0,40}(?:recette|réalisé\w*|testé\w*|essayé\w*|cuisiné\w*)\b"
                r"[^.!?]{0,40}[?,] ?.{0,60}(?:instagram|@\w+|tague\w*|identifi\w+|mentionn\w+)\b.{0,60}",
                r"(?:copiez|copie) (?:le |ce )?lien\b[^.!?]{0,30}"
                r"|(?:ajoutez|ajouter)(?:-nous| <site>) (?:comme|à|en tant que|parmi) [^.!?]{0,40}(?:source|google)\w*\b.{0,40}",
            ),
            "es": (
                r"[¿]?(?:has|si has|hiciste|si haces|preparaste|si preparas|probaste)\b[^.!?]{0,40}"
                r"(?:receta|probado|preparado|hecho)\b[^.!?]{0,40}[?,] ?.{0,60}"
                r"(?:instagram|@\w+|etiquét\w+|etiqueta|menciónanos)\b.{0,60}",
                r"(?:agréga(?:lo|nos|n)?s?|añáde(?:nos)?|agrega|añade|agreganos)(?: a)? ?(?:<site>)? ?como (?:tu )?fuente "
                r"(?:preferida|favorita|principal)\b.{0,40}|copia (?:el )?(?:enlace|link) (?:del artículo|de la noticia|de este)"
                r".{0,20}",
            ),
            "it": (
                r"(?:se )?(?:hai|avete)\b[^.!?]{0,40}(?:ricetta|provat\w|preparat\w|rifatt\w|realizzat\w)\b"
                r"[^.!?]{0,40}[?,] ?.{0,60}(?:instagram|@\w+|tagga\w+|tagg\w+|menziona\w*)\b.{0,60}",
                r"aggiung(?:i|ici)(?: <site>)? (?:come|alle|tra le) [^.!?]{0,30}(?:fonti|fonte|google)\b.{0,40}"
                r"|copia (?:il )?link (?:dell'articolo|all'articolo|di questo).{0,20}",
            ),
            "pt": (
                r"(?:se )?(?:fez|fizeste|testou|experimentou|experimentaste|fizer|preparou)\b"
                r"[^.!?]{0,40}receita\b[^.!?]{0,40}[?,] ?.{0,60}(?:instagram|@\w+|marqu\w+|marca-\w+|identifi\w+)\b.{0,60}",
                r"(?:adicione|adiciona|acrescente)(?:-nos)?(?: (?:o |a )?<site>)? como (?:sua )?fonte "
                r"(?:preferida|favorita|preferencial)\b.{0,40}|copie o link (?:do artigo|da notícia|desta|da matéria).{0,20}",
            ),
            "nl": (
                r"(?:heb je|heeft u|heb jij)\b[^.!?]{0,40}(?:recept|gemaakt|uitgeprobeerd|gekookt|gebakken)\b"
                r"[^.!?]{0,40}[?,] ?.{0,60}(?:instagram|@\w+|tag\b|deel je foto)\b.{0,60}",
                r"(?:voeg|stel) (?:ons|<site>) (?:toe|in) (?:als|aan) [^.!?]{0,40}(?:bron\w*|google)\b.{0,40}"
                r"|kopieer de link (?:naar|van) (?:dit|het) artikel.{0,20}",
            ),
            "ca": (
                r"(?:has|si has|heu)\b[^.!?]{0,40}(?:recepta|provat|cuinat)\b[^.!?]{0,40}[?,] ?.{0,60}"
                r"(?:instagram|@\w+|etiqueta'ns)\b.{0,60}|afegeix(?:-nos)? com a font (?:preferida|preferent)\b.{0,30}",
            ),
        },
    ),
)
