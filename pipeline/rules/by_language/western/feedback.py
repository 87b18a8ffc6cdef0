"""Calls to write in, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "feedback.newsroom_western", "feedback",
        why="'Have you seen an error? Tell us', 'do you know more? Write to': the way to the newsroom, for its reader.",
        max_chars=300, sentences=True,
        patterns={
            "de": (
                r"(?=.{0,240}(?:\buns\b|redaktion|@|artikel|fehler))(?:haben sie|hast du|habt ihr|sie haben|ist ihnen|kennen sie"
                r"|wissen sie|fehler|einen fehler|rechtschreibfehler)\b[^?.!]{0,70}"
                r"(?:fehler|hinweis\w*|tipps?|information\w*|anregung\w*|fragen|mehr|entdeckt|gefunden|aufgefallen|thema)\b"
                r"[^?.!]{0,50}[?.!] ?(?:schreib|kontaktier|melde|teil|schick|dann|wir|hier|jetzt|sag|bitte|send|wende)"
                r"\w*\b.{0,160}",
                r"(?:schreiben sie (?:uns|an|der redaktion)|schicken sie uns|kontaktieren sie (?:uns|die redaktion)"
                r"|melden sie sich bei (?:uns|der redaktion)|ihre meinung an die redaktion)\b[^!?]{0,60}"
                r"(?:@|e-?mail|formular|redaktion|whatsapp)[^!?]{0,60}|fehler (?:melden|gefunden|im artikel)\b[^.!?]{0,40}",
            ),
            "fr": (
                r"(?=.{0,240}(?:rédaction|nous\b|@|signale\w*|article))(?:vous avez|avez-vous|une erreur|une coquille|une faute"
                r"|vous (?:constatez|souhaitez|êtes témoin|connaissez)|une (?:info|information|question|remarque))\b[^?.!]{0,80}"
                r"(?:erreur|information\w*|info|faute|coquille|témoin|signaler|témoign\w+|question|remarque)[^?.!]{0,40}\? ?"
                r"(?:signal|écri|contact|merci|envoy|aler|dites|n'hésit|témoign|cliquez|appel)\w*\b.{0,160}",
                r"(?:signaler|signalez|proposer) (?:une|cette|nous) (?:erreur|faute|coquille|correction)\b[^.!?]{0,60}"
                r"|(?:contactez|écrivez(?: à| -nous)?|alertez) (?:la|notre) rédaction\b[^.!?]{0,80}",
            ),
            "es": (
                r"(?=.{0,240}(?:redacción|\w+nos\b|@|errore?s?\b|errata))[¿]?(?:has|ha|encontraste|viste|detectaste|tienes|tenés"
                r"|tiene|conoces|eres testigo|sabes|quieres)\b[^?]{0,80}(?:error|errores|información|historia|pista|denuncia"
                r"|testigo|errata|noticia|algo)\b[^?]{0,50}\?\W{0,3}(?:escríb|escrib|envía|envia|avís|avisa|contact|cuéntan"
                r"|repórt|mánda|haz|comparte|compárt)\w*\b.{0,160}",
                r"(?:reportar|reporta|notificar|avisar de|informar de|corregir) (?:un |este )?error(?:es)?\b[^.!?]{0,50}"
                r"|(?:escríbenos|escribinos|contáctanos|envíanos tu)\b[^!?]{0,60}(?:@|correo|formulario|redacción|whatsapp)"
                r"[^!?]{0,60}",
            ),
            "it": (
                r"(?=.{0,240}(?:redazione|errori?e?\b|\w{3}ci\b|@|refuso))(?:hai|avete|vuoi|sei|conosci|c'è|ci sono|noti)\b"
                r"[^?]{0,80}(?:errore|errori|segnalazion\w|informazion\w|notizi\w|storia|testimone|refuso|segnalarci"
                r"|sbagliat\w)\b[^?]{0,50}\? ?(?:scriv|segnal|contatt|invia|manda|fai|racconta|clicca)\w*\b.{0,160}",
                r"(?:segnala|segnalaci|invia) (?:un|una|la tua|eventuali|qui un) (?:errore|errori|segnalazione|refuso|notizia)\b"
                r"[^.!?]{0,60}|(?:scrivi alla redazione|contatta la redazione)\b[^.!?]{0,80}"
                r"|(?:scrivici|contattaci)\b[^!?]{0,60}(?:@|mail|modulo|redazione|whatsapp)[^!?]{0,60}",
            ),
            "pt": (
                r"(?=.{0,240}(?:redação|\berros?\b|-nos\b|@|conosco|connosco|gralha))"
                r"(?:encontrou|viu|tem|achou|notou|percebeu|quer|sabe|conhece|detetou|há)\b[^?]{0,80}"
                r"(?:erro|erros|sugest\w+|informaç\w+|história|denúncia|pauta|flagra\w*|gralha)\b[^?]{0,50}\? ?"
                r"(?:avise|envie|escrev|entre em|fale|mande|conte|nos|contacte|ajude|comunique|clique|reporte)\w*\b.{0,160}",
                r"(?:comunicar|reportar|reporte|informar|comunique) (?:um |o )?erros?\b[^.!?]{0,50}"
                r"|(?:fale com a redação|envie (?:a )?sua (?:denúncia|sugestão)|entre em contato com a (?:nossa )?redação"
                r"|sugira uma (?:correção|pauta))\b[^.!?]{0,80}",
            ),
            "nl": (
                r"(?=.{0,240}\b(?:redactie|ons|tip|nieuwstip|fout\w*|typefout\w*)\b)"
                r"(?:heb je|heeft u|hebt u|zie je|ziet u|weet je|klopt|gezien|foutje|fout|ben je getuige)\b[^?]{0,80}\? ?"
                r"(?:tip|mail|meld|laat|stuur|neem|bel|app|schrijf|geef)\w*\b.{0,160}",
                r"(?:tip de redactie|tip ons|mail (?:ons|de redactie|naar)|meld (?:een|het) (?:fout\w*|ons)"
                r"|stuur (?:ons )?(?:een )?(?:tip|appje|mail))\b[^.!?]{0,100}",
            ),
            "ca": (
                r"(?=.{0,240}(?:redacció|-nos\b|'ns\b|@|errada|error))(?:has|heu|tens|teniu|saps|coneixes|vols)\b[^?]{0,80}"
                r"(?:error|errada|informació|història|pista|denúncia|notícia)\b[^?]{0,50}\? ?"
                r"(?:escriu|envia|avisa|contacta|explica|fes|comparteix)\S*.{0,160}",
                r"(?:contacta amb la redacció|informa d'un error)\b[^.!?]{0,60}"
                r"|(?:escriu-nos|escriviu-nos|envia'ns|avisa'ns)\b[^!?]{0,60}(?:@|correu|formulari|redacció)[^!?]{0,60}",
            ),
        },
        unless=(r"(?:polizei|police|gendarmerie|policía|polizia|carabinieri|polícia|politie|policia|mossos)\b",),
    ),
    Rule(
        "feedback.tip_western", "feedback",
        why="'Have you seen a mistake or do you have a tip? Mail us': the way to the newsroom, by an address.",
        max_chars=200, where="tail",
        patterns={
            "nl": (
                r"(?=.{0,190}(?:redactie|\bons\b|@|foutje|typfout|artikel))(?:heb jij|heb je|heeft u|zag je|spotte je)\b"
                r"[^?]{0,60}(?:foutje|fout|tip|nieuws|typfout|verhaal)\b[^?]{0,50}\? ?(?:mail|app|bel|tip|laat|meld|stuur)\b"
                r".{3,100}",
            ),
            "de": (
                r"(?:hast du|habt ihr|haben sie)\b[^?]{0,60}(?:fehler|tipp|hinweis|thema)\b[^?]{0,50}\? ?"
                r"(?:mail|schreib|melde|dann|schick|an)\w*\b.{0,60}(?:uns\b|redaktion|@).{0,60}",
            ),
        },
        unless=(r"\b(?:polizei|politie)\b",),
    ),
)
