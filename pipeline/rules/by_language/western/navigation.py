"""Players, widgets and controls, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "navigation.player_western", "navigation",
        why=(
            "'Listen to this article 5:12', 'reading time', 'this live blog is "
            "closed', 'vote in our poll': controls and states of the page."
        ),
        max_chars=170, sentences=True,
        patterns={
            "de": (
                r"(?:diesen |den |dieser )?(?:artikel|beitrag|text) (?:vorlesen(?: lassen)?|anhören|hören|als podcast hören)\b"
                r".{0,40}|(?:hören sie|hör dir) (?:diesen|den) (?:artikel|beitrag|text)\b.{0,40}|audio-?version(?: .{0,30})?"
                r"|(?:ki-)?(?:stimme|vorleser|vorlesefunktion)(?: .{0,40})?",
                r"(?:lesezeit|lesedauer|hördauer)(?: ?:| ca\.?| etwa)* ?\d+ ?(?:min\w*\.?|sek\w*)?"
                r"|\d+ min(?:\.|uten)? (?:lesezeit|lesedauer|zum lesen)"
                r"|(?:schrift|schriftgröße|text) (?:vergrößern|verkleinern|ändern)|(?:seite|artikel) (?:drucken|ausdrucken)"
                r"|nach oben|zum seitenanfang|zurück zur (?:startseite|übersicht)",
                r"(?:dieser|der|unser|das) (?:liveticker|live-?ticker|liveblog|live-?blog|ticker|newsblog|news-?ticker)\b"
                r"[^.!?]{0,30} (?:ist|wurde|wird|endet)\b[^.!?]{0,30}(?:beendet|geschlossen|archiviert|fortgesetzt|automatisch"
                r"|aktualisiert|hier)\b[^.!?]{0,60}|alle (?:neuen |aktuellen |weiteren )?"
                r"(?:entwicklungen|meldungen|infos|informationen)\b[^.!?]{0,40}(?:lesen sie|finden sie|gibt es)\b[^.!?]{0,60}"
                r"(?:blog|ticker|live\w*|hier)",
                r"(?:stimmen sie (?:jetzt )?ab|jetzt abstimmen|machen sie mit bei unserer umfrage|umfrage wird geladen"
                r"|ergebnis(?:se)? anzeigen|zur abstimmung|stimmen sie in unserer (?:umfrage|abstimmung)\b.{0,40}"
                r"|nehmen sie an unserer umfrage teil)",
                r"(?:sie haben|ihr browser|für dieses video|um dieses video)\b[^.!?]{0,80}(?:javascript|flash|html5)\b"
                r"[^.!?]{0,60}",
            ),
            "fr": (
                r"écouter (?:cet|l')(?: ?)(?:article|épisode)(?: ?[-–:(] ?.{0,30}| \d.{0,20}| en audio| \(.{0,20})?"
                r"|(?:article|version) (?:audio|lue? par .{2,30})|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
                r"(?:temps|durée) de (?:lecture|l'écoute) ?:? ?(?:environ )?\d+ ?(?:min\w*\.?)?|lecture (?:en )?\d+ min\w*\.?"
                r"|\d+ min(?:utes)? de lecture|(?:agrandir|réduire|taille) (?:le texte|du texte|la police)"
                r"|retour (?:en haut|à l'accueil)|haut de page",
                r"(?:ce|notre|le) (?:direct|live|suivi)(?: [^.!?]{0,30})? "
                r"(?:est|s'achève|prend fin|se termine|touche à sa fin)\b[^.!?]{0,30}"
                r"(?:terminé|fini|clos|fermé|ici|pour ce soir|pour aujourd'hui)[^.!?]{0,20}"
                r"(?:,? merci (?:de|d'|pour)\b[^.!?]{0,60})?"
                r"|(?:merci (?:de|d'avoir) (?:l'avoir suivi|nous avoir suivis?|nous suivre|suivi ce direct))\b[^.!?]{0,60}"
                r"|(?:actualiser|rafraîchir) (?:la page|le direct)"
                r"|afficher (?:plus|les nouveaux messages|les messages précédents)",
                r"(?:votez|participez|répondez)(?: (?:dès maintenant|maintenant|ici))? (?:à|dans) notre (?:sondage|question)\b"
                r"[^.!?]{0,40}|voir les résultats|je vote",
                r"(?:j'aime|like) chargement|chargement(?: en cours)?|veuillez (?:activer|patienter)\b.{0,40}",
            ),
            "es": (
                r"(?:escucha|escuchá|escuche|escuchar|oír) (?:este|el|la|esta) (?:artículo|nota|noticia|contenido)"
                r"(?: ?[-:(] ?.{0,30}| \d.{0,20}| en audio)?|(?:video|vídeo) relacionado\b.{0,60}"
                r"|se recomienda activar el (?:sonido|audio)|tu navegador no\b.{0,60}|reproducir (?:video|audio)(?: .{0,40})?",
                r"(?:tiempo|duración) (?:de|estimado de) lectura ?:? ?(?:aprox\w*\.? )?\d+ ?(?:min\w*\.?)?(?: .{0,20})?"
                r"|\d+ min(?:utos)?\.? de lectura|lectura de \d+ min\w*"
                r"|(?:aumentar|reducir|agrandar) (?:el )?(?:texto|tamaño|letra)\b.{0,30}"
                r"|volver (?:arriba|al inicio|a la portada)",
                r"(?:este|el|nuestro) (?:directo|minuto a minuto|en vivo|cobertura)(?: [^.!?]{0,30})? "
                r"(?:ha (?:terminado|finalizado|concluido)|finaliza|finalizó|terminó|termina|concluye)\b[^.!?]{0,60}"
                r"|(?:hasta aquí|aquí termina|finalizamos) (?:el|nuestra|este|la|nuestro) "
                r"(?:directo|cobertura|minuto a minuto|seguimiento)\b[^.!?]{0,60}"
                r"|gracias por (?:seguirnos|acompañarnos|seguir (?:este|nuestro|el) (?:directo|cobertura))\b[^.!?]{0,40}"
                r"|actualizar (?:la página|directo)",
                r"(?:vota|votá|participa|participá|responde|vote) (?:en|a) (?:nuestra|esta|la) encuesta\b[^.!?]{0,40}"
                r"|ver resultados|vota aquí",
            ),
            "it": (
                r"ascolta (?:l'|questo |il )(?: ?)(?:articolo|podcast|versione)(?: ?[-:(] ?.{0,30}| \d.{0,20}| in audio)?"
                r"|(?:riproduci|guarda) (?:il )?video(?: .{0,30})?|versione audio",
                r"(?:tempo|durata) di lettura ?:? ?(?:circa )?\d+ ?(?:min\w*\.?|')?|lettura (?:di )?\d+ min\w*\.?"
                r"|\d+ min(?:uti)?\.? di lettura|(?:ingrandisci|riduci|dimensione) (?:il )?(?:testo|carattere)\b.{0,20}"
                r"|torna (?:su|in alto|alla home)|inizio pagina",
                r"(?:la|questa|il|nostra) (?:diretta|liveblog|live)(?: [^.!?]{0,30})? "
                r"(?:è (?:terminata|conclusa|finita|chiusa)|si (?:chiude|conclude)|finisce|termina)\b[^.!?]{0,60}"
                r"|(?:qui )?(?:si chiude|termina|finisce) (?:qui )?(?:la|questa|nostra) (?:diretta|live)\b[^.!?]{0,60}"
                r"|grazie (?:per averci|di averci) (?:seguit\w|lett\w)\b[^.!?]{0,40}|aggiorna (?:la pagina|la diretta)",
                r"(?:vota|partecipa|rispondi)(?: (?:il|al|nel|anche tu al|anche tu nel))+ (?:nostro )?sondaggio\b[^.!?]{0,30}"
                r"|vedi i risultati|guarda i risultati",
            ),
            "pt": (
                r"(?:ouça|ouvir|escute) (?:este|esta|o|a) (?:artigo|matéria|texto|notícia|reportagem)"
                r"(?: ?[-:(] ?.{0,30}| \d.{0,20}| em áudio)?|versão (?:em )?áudio|reproduzir vídeo",
                r"tempo (?:estimado )?de leitura ?:? ?(?:cerca de )?\d+ ?(?:min\w*\.?)?"
                r"|(?:leitura (?:de )?)?\d+ min(?:utos)?\.? (?:de leitura|para ler)|leitura de \d+ min\w*"
                r"|(?:aumentar|diminuir|tamanho) (?:a |da |do )?(?:fonte|letra|texto)|voltar (?:ao topo|ao início|para o topo)",
                r"(?:este|o|a|nossa) (?:direto|liveblog|minuto a minuto|ao minuto)(?: [^.!?]{0,30})? "
                r"(?:terminou|está (?:encerrad\w|terminad\w)|chega ao fim|foi encerrad\w|fica por aqui|termina aqui)\b"
                r"[^.!?]{0,60}|obrigad\w por (?:nos )?(?:acompanhar|seguir)\b[^.!?]{0,40}|atualizar (?:a )?página",
                r"(?:vote|participe|responda) (?:na|n[oa]ss[oa]|em nossa|à|da) (?:nossa )?"
                r"(?:enquete|sondagem|votação|pesquisa)\b[^.!?]{0,30}|ver resultados?|votar agora",
            ),
            "nl": (
                r"(?:luister naar|beluister|luister) (?:dit|het|de) (?:artikel|verhaal|audioversie)"
                r"(?: ?[-:(] ?.{0,30}| \d.{0,20})?|(?:voorgelezen|ingesproken) door .{2,40}|video afspelen"
                r"|(?:je|uw) browser ondersteunt\b.{0,60}",
                r"(?:leestijd|luistertijd|leesduur) ?:? ?(?:ca\.? |ongeveer )?\d+ ?(?:min\w*\.?)?"
                r"|\d+ min(?:\.|uten)? (?:leestijd|lezen|leesduur)"
                r"|(?:tekst|lettergrootte|letters) (?:vergroten|verkleinen|aanpassen)"
                r"|terug naar (?:boven|de homepage|home|overzicht)|naar boven",
                r"(?:dit|deze|ons|het) (?:liveblog|live-?blog|liveticker)(?: [^.!?]{0,30})? (?:is|wordt|sluit|werd)\b"
                r"[^.!?]{0,20}(?:gesloten|afgesloten|afgelopen|beëindigd|hier)\b[^.!?]{0,60}"
                r"|bedankt voor het (?:volgen|meelezen|lezen)\b[^.!?]{0,40}"
                r"|(?:toon|laad) (?:meer|nieuwe|oudere) (?:berichten|updates)|ververs (?:de )?pagina",
                r"(?:stem|doe)(?: (?:nu|mee|ook|hier|aan))* (?:in|met|aan) (?:onze|de|deze) (?:poll|peiling|enquête|stelling)\b"
                r"[^.!?]{0,30}|bekijk (?:de )?(?:uitslag|resultaten)",
            ),
            "ca": (
                r"(?:temps|durada) de lectura ?:? ?(?:aprox\w*\.? )?\d+ ?(?:min\w*\.?)?|\d+ min(?:uts)?\.? de lectura"
                r"|(?:escolta|escolteu|reprodueix) (?:l'|aquest |la |el )(?: ?)(?:article|notícia|vídeo|àudio)"
                r"(?: ?[-:(] ?.{0,30}| \d.{0,20})?|(?:torna|tornar) (?:a dalt|a l'inici)|(?:augmenta|redueix) (?:el )?text",
                r"(?:aquest|el) (?:directe|minut a minut)(?: [^.!?]{0,30})? (?:ha (?:acabat|finalitzat)|s'acaba|finalitza)\b"
                r"[^.!?]{0,60}|(?:vota|participa) (?:a|en) (?:la nostra |l')(?: ?)enquesta\b[^.!?]{0,30}"
                r"|veure (?:els )?resultats|actualitza la pàgina",
            ),
        },
    ),
    Rule(
        "navigation.listen_western", "navigation",
        why=(
            "'Listen to this article, read by a computer voice', 'Content not available, try "
            "again later', 'This live blog is closed', 'Vote! Your opinion counts'."
        ),
        max_chars=150,
        patterns={
            "de": (
                r"(?:audio|video|podcast) ?[:|-] ?(?:der|die|das|den) (?:\w+ )?(?:beitrag|sendung|gespräch|interview|text|folge"
                r"|artikel)\b ?(?:zum|als|im)? ?(?:nachhören|anhören|nachsehen|audio|hören|video)?"
                r"|(?:der |den |diesen )?(?:beitrag|artikel|text) (?:zum|als) (?:nachhören|anhören|audio|podcast|vorlesen)"
                r".{0,20}",
                r"(?:stimmen sie|stimm|stimmt)(?: jetzt| hier| mit)? ab ?! ?.{0,60}"
                r"|(?:ihre|deine|eure) meinung (?:zählt|ist gefragt|interessiert uns)\b ?!?.{0,30}"
                r"|(?:dieser inhalt|dieses video|dieses element) (?:ist|kann|konnte) (?:derzeit|leider|zurzeit|momentan|aktuell)"
                r" nicht (?:verfügbar|geladen werden|angezeigt werden|abgespielt werden)\b.{0,70}",
            ),
            "fr": (
                r"(?:ce contenu|cette vidéo|ce média|ce podcast) n'est (?:pas|plus|malheureusement pas|actuellement pas) "
                r"(?:disponible|accessible) ?(?:pour le moment|actuellement|dans votre (?:pays|région))?[.!]? ?"
                r"(?:(?:veuillez|merci de|réessayez)\b.{0,60})?",
                r"(?:écoute[rz]|lire) (?:la version audio|l'article en audio|cet article en version audio|l'article lu)\b.{0,60}"
                r"|(?:votez|donnez votre avis|participez au vote) ?! ?.{0,60}|votre avis (?:compte|nous intéresse)\b.{0,20}",
            ),
            "es": (
                r"(?:escucha|escuche|escuchá|oye|reproduce) (?:la versión (?:en|de) audio|el audio|la narración|la lectura)"
                r"(?: de(?:l)?)? (?:este |esta |el )?(?:artículo|nota|noticia|reportaje|columna|texto)\b.{0,30}",
                r"(?:este contenido|este vídeo|este video|este audio) no está disponible "
                r"(?:en (?:este momento|tu (?:país|región|dispositivo))|por el momento|ahora|actualmente)\b.{0,60}"
                r"|[¡]?(?:vota|votá|vote) ?(?:ya|ahora|aquí)? ?! ?.{0,60}"
                r"|(?:tu|su) opinión (?:cuenta|importa|nos importa)\b.{0,20}",
            ),
            "it": (
                r"(?:ascolta|ascoltate) (?:la versione audio|l'audio|la lettura) "
                r"(?:dell'articolo|di questo articolo|dell'intervista)\b.{0,30}"
                r"|(?:ascolta|ascoltate) (?:l'|questo )articolo\b.{0,40}",
                r"(?:questo contenuto|questo video) non è (?:al momento disponibile|attualmente disponibile"
                r"|disponibile (?:al momento|nel tuo paese))(?:[.!] ?(?:riprova|si prega).{0,40})?"
                r"|(?:vota|votate)(?: ora| qui| anche tu)? ?! ?.{0,60}|la tua opinione (?:conta|è importante)\b.{0,20}",
            ),
            "pt": (
                r"(?:ouça|ouve|escute|ouvir|escuta) (?:este|esta|o|a) (?:conteúdo|artigo|texto|matéria|notícia|reportagem"
                r"|coluna)\b(?: (?:em áudio|na íntegra|agora))?(?: ?[-:|(]? ?(?:\d.{0,16}|lid[oa] .{0,40}|narrad[oa] .{0,40}))?",
                r"(?:este conteúdo|este vídeo) não está disponível "
                r"(?:no momento|de momento|neste momento|n[ao] (?:seu|sua|teu) \w+)\b.{0,60}"
                r"|(?:vote|vota)(?: agora| já| aqui)? ?! ?.{0,60}|(?:a )?(?:sua|tua) opinião (?:conta|é importante)\b.{0,20}",
            ),
            "nl": (
                r"(?:luister|beluister)(?: hier)?(?: naar)? (?:dit|het) (?:artikel|verhaal|stuk)\b ?"
                r"(?:[,:(-]? ?(?:\d.{0,14}|(?:ingesproken|voorgelezen) .{3,60}))?"
                r"|(?:ingesproken|voorgelezen) door (?:een|de) (?:computer|ai|kunstmatige|automatische|digitale)\S*.{0,30}",
                r"(?:dit|het|ons) (?:liveblog|liveverslag|liveticker|live-blog) (?:is|wordt) (?:nu |inmiddels |hierbij )?"
                r"(?:gesloten|afgesloten|afgelopen|beëindigd|gestopt)\b.{0,60}"
                r"|bedankt voor het (?:volgen|meelezen|kijken|lezen)\b.{0,30}"
                r"|(?:deze inhoud|deze video|dit fragment) is (?:momenteel|helaas|op dit moment) niet beschikbaar\b.{0,60}"
                r"|(?:stem|stem mee|breng je stem uit)(?: nu| hier)? ?! ?.{0,60}|(?:jouw|uw) mening telt\b.{0,20}",
            ),
            "ca": (
                r"escolta (?:la versió en àudio|l'àudio|la lectura) (?:d'aquest|de l') ?(?:article|reportatge)\b.{0,20}"
                r"|(?:aquest contingut|aquest vídeo) no està disponible (?:en aquest moment|ara|al teu)\b.{0,60}"
                r"|vota(?: ara| ja| aquí)? ?! ?.{0,60}|la teva opinió (?:compta|importa)\b.{0,20}",
            ),
        },
        unless=(r"\b(?:partei|parti|partido|partito|partij|spd|cdu|psoe)\b",),
    ),
)
