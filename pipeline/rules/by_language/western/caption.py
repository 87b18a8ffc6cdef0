"""Credits of pictures, and galleries, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "caption.credit_western", "caption",
        why=(
            "'Archive photo', 'Photo Jane Doe, Agency' at a caption's end, "
            "'click to enlarge': marks of a picture that is not in the text."
        ),
        max_chars=220, full_stop=False,
        patterns={
            "de": (
                r"(?:bild|foto|grafik|karte|galerie|bilderstrecke|fotostrecke|video)"
                r"(?: (?:vergrößern|verkleinern|anzeigen|öffnen|starten|ansehen|in vollbild|schließen|herunterladen)"
                r"|(?: \d+ (?:von|/) \d+)|(?: in originalgröße\w*))+",
                r"(?:archivbild|archivfoto|symbolbild|symbolfoto|beispielbild|themenbild|illustration|montage|archiv)"
                r"(?: ?[:|/(-] ?.{2,60})?",
                r"(?:zum vergrößern|für (?:eine )?(?:vollbild|größere ansicht)) (?:bitte )?(?:anklicken|klicken|auf das bild)\b"
                r".{0,30}|(?:klicken|tippen) sie (?:auf|für) [^.]{0,30}(?:vergrößer\w+|bild|galerie|ansicht)\b.{0,20}",
            ),
            "fr": (
                r".{20,170}[.!?] ?(?:photo|photos|crédit photo|credit photo|illustration|image) ?:? ?[^.]{3,60}",
                r".{20,150}\. ?\| ?(?:ouest-france|afp|archives?|dr|reuters|photo|le \w+|la \w+|sud \w+)[^.|]{0,30}",
                r"(?:photo|image) (?:d'illustration|d'archives?|prétexte)(?: ?[:|/(-] ?.{2,60})?"
                r"|(?:agrandir|voir|ouvrir|fermer|afficher) (?:l'image|la photo|le diaporama|la galerie|les photos"
                r"|en (?:mode )?plein écran)|cliquez (?:ici )?(?:pour agrandir|sur l'image).{0,30}",
            ),
            "es": (
                r"(?:imagen|foto|fotografía|video)s? (?:de (?:archivo|referencia|recurso)|referencial|ilustrativa|archivo"
                r"|cortesía)(?: ?[:|/(.-] ?.{2,60})?|(?:ampliar|ver|abrir|cerrar) (?:la )?"
                r"(?:imagen|foto|fotogalería|galería|fotos)|haz clic para (?:ampliar|agrandar).{0,20}",
            ),
            "it": (
                r"(?:foto|immagine|immagini) (?:d'archivio|di repertorio|di archivio|d'agenzia|generica|illustrativa)"
                r"(?: ?[:|/(-] ?.{2,60})?|(?:ingrandisci|apri|guarda|chiudi|espandi) "
                r"(?:l'immagine|la foto|la gallery|la galleria|le foto|a schermo intero)"
                r"|clicca (?:per|sull'immagine per) ingrandire.{0,20}",
            ),
            "pt": (
                r"(?:foto|imagem|fotografia)s? (?:de arquivo|ilustrativa|meramente ilustrativa|de divulgação|divulgação"
                r"|reprodução)(?: ?[:|/(-] ?.{2,60})?|(?:ampliar|ver|abrir|fechar) (?:a )?"
                r"(?:imagem|foto|galeria|fotos|fotogaleria)|clique para (?:ampliar|aumentar).{0,20}",
                r"[a-zà-ÿ]+(?: [a-zà-ÿ]+){1,3} ?(?:\(arquivo\)|/arquivo|- arquivo)|(?:foto|dr|fonte) ?[:|] ?.{2,40}\(arquivo\)",
            ),
            "nl": (
                r"(?:archieffoto|archiefbeeld|illustratiefoto|illustratie|foto ter illustratie|beeld ter illustratie|stockfoto"
                r"|sfeerfoto)(?: ?[:|/(-] ?.{2,60})?|(?:foto|afbeelding|beeld|kaart|fotoserie|galerij)s? "
                r"(?:vergroten|bekijken|openen|sluiten|ter illustratie)"
                r"|(?:vergroot|bekijk|open) (?:de )?(?:foto|afbeelding|fotoserie|galerij)"
                r"|klik (?:op de foto|om te vergroten|hier om).{0,20}",
            ),
            "ca": (
                r"(?:imatge|foto|fotografia)s? (?:d'arxiu|de recurs|d'il·lustració|il·lustrativa|cedida)(?: ?[:|/(-] ?.{2,60})?"
                r"|(?:ampliar|amplia|veure|obre) (?:la )?(?:imatge|foto|galeria|fotogaleria)|fes clic per ampliar.{0,20}"
                r"|(?:font|crèdit) de la imatge, .{2,60}",
            ),
        },
        unless=(r"\d{1,3}[.,]\d{3}\b",),
    ),
    Rule(
        "caption.glued_western", "caption",
        why="'A woman walks by a bank.Jane Doe (EFE)': a caption with its credit glued on; 'Photo caption, ...'; 'Image ANP'.",
        max_chars=240, full_stop=False,
        patterns={
            "any": (
                r"[^.!?]{15,190}\.[a-z][\w.' -]{3,40} ?\(?(?:efe|ap|afp|reuters|getty(?: images)?|europa press|dpa|ansa|lusa|anp"
                r"|epa|contacto(?:photo)?|lapresse|belga)\)?",
            ),
            "es": (
                r"(?:pie|leyenda|epígrafe) de (?:la )?(?:foto|imagen), .{5,200}"
                r"|(?:fuente de la imagen|crédito de la imagen), .{2,60}",
            ),
            "pt": (r"legenda da foto, .{5,200}|(?:crédito da foto|fonte da imagem), .{2,60}",),
            "fr": (r"(?:légende image|légende vidéo), .{5,200}|(?:crédit photo|source de l'image), .{2,60}",),
            "de": (r"(?:bildunterschrift|bildbeschreibung|bildquelle), .{5,200}",),
            "nl": (
                r"(?:beeld|foto|illustratie|fotograaf) (?:anp|afp|ap|epa|reuters|belga|getty(?: images)?|shutterstock|istock"
                r"|eigen foto)(?: ?[/|,] ?.{2,30})?",
            ),
            "it": (r"(?:didascalia|fonte dell'immagine), .{5,200}",),
            "ca": (r"peu de foto, .{5,200}",),
        },
    ),
)
