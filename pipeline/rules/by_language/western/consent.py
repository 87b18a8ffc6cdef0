"""What stands in place of a film or a post until the reader consents, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "consent.embedded_western", "consent",
        why=(
            "'To see this content you must accept cookies', 'this element has "
            "content of YouTube': what stands where a film or post would."
        ),
        max_chars=500, sentences=True,
        patterns={
            "de": (
                r"(?:um|damit)\b[^.!?]{0,60}(?:inhalte?n?|video|element|post|tweet|karte|podcast|grafik|externen"
                r"|sozialen (?:netzwerken|medien))\b[^.!?]{0,80}(?:interagieren|darzustellen|anzuzeigen|zu sehen|sehen|abspielen"
                r"|laden|anzeigen|abzuspielen)\b[^.!?]{0,60}(?:zustimm\w+|einwilligung|cookies|aktivier\w+|javascript|benötigen"
                r"|erlaub\w+|akzeptier\w+)\b[^.!?]{0,60}",
                r"(?:(?:dieser|dieses|hier|externer|an dieser stelle|empfohlener) (?:redaktioneller )?"
                r"(?:inhalt|element|video|beitrag|post|externe inhalt|sehen sie|finden sie)\b[^.!?]{0,80}"
                r"(?:externe[nrms]? inhalt\w*|geladen|cookies|drittanbieter\w*|zustimmung)"
                r"|(?:hier|an dieser stelle) (?:befindet sich|wird)\b[^.!?]{0,80}"
                r"(?:externe[nrms]? inhalt\w*|cookies|drittanbieter\w*))\b[^.!?]{0,120}",
                r"(?:inhalte?|externe inhalte?|video|beitrag|tweet|post) (?:immer |jetzt |einmalig )?"
                r"(?:laden|anzeigen|entsperren|freigeben|aktivieren|abspielen)"
                r"|(?:dieses video|ihr browser|bitte aktivieren sie) [^.!?]{0,60}javascript\b[^.!?]{0,40}",
            ),
            "fr": (
                r"(?:pour|afin de) (?:voir|visualiser|afficher|lire|accéder à|consulter|regarder|écouter)\b[^.!?]{0,40}"
                r"(?:contenu|vidéo|publication|post|tweet|carte|podcast)\b[^.!?]{0,60}"
                r"(?:cookies|accept\w+|consent\w+|traceurs|autoris\w+|javascript)\b[^.!?]{0,80}",
                r"(?:ce contenu|cette vidéo|ce média|cet élément|contenu|la lecture)\b[^.!?]{0,60}"
                r"(?:cookies|traceurs|est fournie? par|consentement)\b[^.!?]{0,140}",
                r"(?:accepter|autoriser|charger|afficher)(?: et)? ?(?:voir |afficher )?"
                r"(?:les cookies|le contenu|ce contenu|la vidéo|cette vidéo|le tweet|et continuer)\b[^.!?]{0,30}",
            ),
            "es": (
                r"para (?:ver|visualizar|reproducir|acceder a|mostrar)\b[^.!?]{0,40}"
                r"(?:contenido|vídeo|video|publicación|tuit|mapa|podcast)\b[^.!?]{0,60}"
                r"(?:cookies|acept\w+|consent\w+|activ\w+|javascript)\b[^.!?]{0,80}",
                r"(?:este contenido|este video|este vídeo|contenido)\b[^.!?]{0,60}(?:cookies|consentimiento)\b[^.!?]{0,120}",
            ),
            "it": (
                r"per (?:vedere|visualizzare|guardare|ascoltare|accedere a)\b[^.!?]{0,40}"
                r"(?:contenut\w|video|post|tweet|mappa|podcast)\b[^.!?]{0,60}(?:cookie|accett\w+|consen\w+|abilit\w+|attiv\w+"
                r"|javascript)\b[^.!?]{0,80}",
                r"(?:questo contenuto|questo video|contenuto)\b[^.!?]{0,60}(?:cookie|consenso)\b[^.!?]{0,120}",
            ),
            "pt": (
                r"para (?:ver|visualizar|assistir|aceder a|acessar|exibir)\b[^.!?]{0,40}"
                r"(?:conteúdo|vídeo|publicação|tweet|mapa|podcast)\b[^.!?]{0,60}"
                r"(?:cookies|aceit\w+|consent\w+|ativ\w+|javascript)\b[^.!?]{0,80}",
                r"(?:este conteúdo|este vídeo|conteúdo)\b[^.!?]{0,60}(?:cookies|consentimento)\b[^.!?]{0,120}",
            ),
            "nl": (
                r"(?:dit|deze|om|wil je|wilt u)\b[^.!?]{0,30}(?:element|inhoud|content|video|bericht|post|externe|tweet)\b"
                r"[^.!?]{0,80}(?:cookies|accepteer|accepteren|toestaan)\b[^.!?]{0,100}",
                r"(?:wil je|wilt u) (?:deze|dit|de) (?:content|inhoud|video|bericht|element)\b[^?]{0,40}"
                r"(?:toestaan|laden|bekijken|zien)\b.{0,60}",
                r"(?:inhoud|content|video|cookies|externe inhoud) (?:toestaan|laden|accepteren|tonen|weergeven)(?: .{0,20})?",
            ),
            "ca": (
                r"per (?:veure|visualitzar|accedir a|reproduir)\b[^.!?]{0,40}(?:contingut|vídeo|publicació|tuit|mapa)\b"
                r"[^.!?]{0,60}(?:galetes|cookies|accept\w+|consent\w+|activ\w+)\b[^.!?]{0,80}",
                r"(?:aquest contingut|aquest vídeo)\b[^.!?]{0,60}(?:galetes|cookies)\b[^.!?]{0,100}",
                r"(?:fem servir|utilitzem|aquest (?:lloc )?web utilitza) (?:galetes|cookies)\b[^!?]{0,200}"
                r"|(?:accepta|rebutja|configura) (?:totes )?les (?:galetes|cookies)",
            ),
        },
        unless=(r"(?:gericht|urteil|cnil|garante|agpd|behörde|tribunal)\b",),
    ),
    Rule(
        "consent.hosted_western", "consent",
        why="'This content is hosted on an outside platform. To see it, accept its cookies'.",
        max_chars=260,
        patterns={
            "de": (
                r"(?:dieser|der|dieses) (?:inhalt|beitrag|element|video)\b[^.!?]{0,20} (?:liegt|wird|stammt|kommt)\b[^.!?]{0,40}"
                r"(?:extern\w*|fremd\w*|drittanbieter\w*)\b[^!?]{0,60}(?:cookies|zustimm\w+|akzeptier\w+|einwillig\w+)\b.{0,60}",
            ),
            "fr": (
                r"(?:ce|cette|le) (?:contenu|vidéo|média|publication)\b[^.!?]{0,20} (?:est|provient)\b[^.!?]{0,40}"
                r"(?:hébergée?|externe|tiers?|tierce)\b[^!?]{0,80}(?:cookies|accept\w+|consent\w+)\b.{0,60}",
            ),
            "es": (
                r"(?:este|el) (?:contenido|vídeo|video|tuit)\b[^.!?]{0,20} (?:está|procede|proviene|es)\b[^.!?]{0,40}"
                r"(?:alojad\w|extern\w|terceros)\b[^!?]{0,80}(?:cookies|acept\w+|consent\w+)\b.{0,60}",
            ),
            "it": (
                r"(?:questo|il) (?:contenuto|video|post)\b[^.!?]{0,20} (?:è|proviene)\b[^.!?]{0,40}"
                r"(?:ospitat\w|estern\w|terz\w+)\b[^!?]{0,80}(?:cookie\w*|accett\w+|consens\w+)\b.{0,60}",
            ),
            "pt": (
                r"(?:este|o) (?:conteúdo|vídeo|post)\b[^.!?]{0,20} (?:está|é|provém)\b[^.!?]{0,40}"
                r"(?:alojad\w|hospedad\w|extern\w|terceiros)\b[^!?]{0,80}(?:cookies|aceit\w+|consent\w+)\b.{0,60}",
            ),
            "nl": (
                r"(?:deze|dit|de) (?:inhoud|video|bericht|content)\b[^.!?]{0,20} (?:staat|komt|is|wordt)\b[^.!?]{0,40}"
                r"(?:extern\w*|derden|derde)\b[^!?]{0,80}(?:cookies|accepteer\w*|toestemming)\b.{0,60}",
            ),
            "ca": (
                r"aquest (?:contingut|vídeo)\b[^.!?]{0,20} (?:està|prové|és)\b[^.!?]{0,40}(?:allotjat|extern\w*|tercers)\b"
                r"[^!?]{0,80}(?:galetes|cookies|accept\w+)\b.{0,60}",
            ),
        },
        unless=(r"\b(?:gericht|urteil|cnil|garante|tribunal)\b",),
    ),
)
