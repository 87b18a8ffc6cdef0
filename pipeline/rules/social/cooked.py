"""Whoever cooked the recipe is asked to show it."""

from __future__ import annotations

from pipeline.rules.model import Rule

MADE_IT = Rule(
    "social.made_it", "social",
    why="'Did you make this recipe? Tag us': who cooked it is to show it on a network.",
    match="start", max_chars=220,
    patterns={
        "en": (
            r"did you (?:make|try|cook|bake) (?:this|it|these|our)\b[^?]{0,40}\? ?(?:please )?"
            r"(?:tag|mention|share|show|leave|rate|let (?:us|me)|tell)\b.{0,140}",
        ),
        "de": (
            r"(?:hast du|habt ihr|haben sie) (?:das|dieses) (?:rezept|gericht) [^?]{0,30}\? ?"
            r"(?:markier|verlink|tagge?|zeig|teil)\w*\b.{0,120}",
        ),
        "tr": (r"abone ol google news|google news'?(?:e|te|den)? ?(?:abone ol|takip et)\w*",),
    },
)

SHOW_ME = Rule(
    "social.show_me", "social",
    why="'Tag @kitchen on Instagram so I can see it': the second half of 'Did you make this recipe?', on a line of its own.",
    match="start", max_chars=200,
    patterns={
        "en": (r"(?:please )?(?:tag|mention) @\w[\w.]{2,30} (?:on|in|and)\b.{3,140}",),
        "de": (r"(?:markier\w*|verlink\w*|tagg?e?) (?:mich|uns)? ?(?:mit )?@\w[\w.]{2,30}\b.{3,140}",),
        "fr": (r"(?:taguez|tague|mentionnez|identifiez)(?:-moi|-nous)? @\w[\w.]{2,30}\b.{3,140}",),
        "es": (r"(?:etiqu[eé]ta(?:me|nos)?|menciona) (?:a )?@\w[\w.]{2,30}\b.{3,140}",),
        "it": (r"(?:taggami|taggaci|tagga) (?:con )?@\w[\w.]{2,30}\b.{3,140}",),
        "pt": (r"(?:marque|marca)(?:-me|-nos)? (?:o |a )?@\w[\w.]{2,30}\b.{3,140}",),
    },
)

DID_YOU_MAKE_IT = Rule(
    "social.did_you_make_it", "social",
    why="'Did you make this recipe?' alone on a line: what is asked for stands below.",
    match="whole", max_chars=80,
    patterns={
        "en": (r"did you (?:make|try|cook|bake) (?:this|it|these)(?: recipe| dish| cake| bread)? ?\??",),
        "de": (
            r"(?:hast du|habt ihr) (?:das|dieses) rezept (?:ausprobiert|nachgekocht|nachgebacken) ?\??",
            r"(?:pinne?|merke?|speichere?) (?:dir |euch )?(?:das|dieses|den|diesen) (?:rezept|beitrag|artikel|pin|bild)\b(?: "
            r"auf pinterest)?(?: (?:gleich|jetzt|einfach))? für später",
        ),
        "fr": (r"(?:vous avez|avez-vous|tu as) (?:testé|essayé|réalisé) (?:cette|la) recette ?\??",),
        "es": (r"¿?(?:has hecho|hiciste|probaste|has probado) (?:esta|la) receta ?\??",),
        "it": (r"hai (?:provato|fatto) (?:questa|la) ricetta ?\??",),
        "pt": (r"(?:fez|já fez|você fez) (?:esta|essa|a) receita ?\??",),
    },
)

TAG_ME = Rule(
    "social.tag_me", "social",
    why="'If you make this, tag me on Instagram @name': to the reader, with the author's own address.",
    match="start", max_chars=200,
    patterns={
        "en": (
            r"(?:if you (?:make|try|cook|bake|build|sew|knit)[^.!?]{2,50}[,.!] ?)?(?:please |don't forget to |be sure to )?"
            r"(?:tag (?:me|us)|mention (?:me|us))\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
        ),
        "de": (
            r"(?:wenn (?:du|ihr|sie) [^.!?]{2,60}[,.!] ?(?:dann )?)?(?:markier|verlink|tagg)(?:e|t)? (?:mich|uns)\b"
            r"[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
        ),
        "fr": (
            r"(?:si (?:vous|tu) [^.!?]{2,60}[,.!] ?)?(?:n'hésitez pas à )?(?:identifiez|taguez|tague|identifie|mentionnez)"
            r"(?:-| )(?:moi|nous)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
        ),
        "es": (
            r"(?:si (?:haces|preparas|pruebas|hacéis) [^.!?]{2,60}[,.!] ?)?(?:etiquéta|menciona|etiqueta)(?:d)?(?:me|nos)\b"
            r"[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
        ),
        "it": (
            r"(?:se (?:provi|fai|prepari|provate|fate) [^.!?]{2,60}?[,.!]? ?)?(?:tagga|menziona|taggate)(?:mi|ci)\b"
            r"[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
        ),
        "pt": (
            r"(?:se (?:fizer|fizeres|experimentar|testar) [^.!?]{2,60}[,.!] ?)?"
            r"(?:me marque|marque-me|marca-me|marque a gente|identifique-me)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",
        ),
        "nl": (r"(?:als je [^.!?]{2,60}[,.!] ?)?tag (?:mij|me|ons)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",),
        "pl": (
            r"(?:jeśli [^.!?]{2,60}[,.!] ?)?oznacz(?:cie)? (?:mnie|nas)\b[^.!?]{0,40}(?:<nets>|@\w|#\w|instagramie).{0,80}\Z",
        ),
        "ru": (
            r"(?:если [^.!?]{2,60}[,.!] ?)?отме(?:чайте|тьте|чай|ть) (?:меня|нас)\b[^.!?]{0,40}"
            r"(?:<nets>|@\w|#\w|инстаграм\w*).{0,80}\Z",
        ),
        "sv": (r"(?:om du [^.!?]{2,60}[,.!] ?)?tagga (?:gärna )?(?:mig|oss)\b[^.!?]{0,40}(?:<nets>|@\w|#\w).{0,80}\Z",),
    },
)

COOKED_IT = Rule(
    "social.cooked_it", "social",
    why="'Made this recipe? Tag @thecozykitchen and hashtag it': whoever cooked it is to show it, in more words.",
    match="start", max_chars=260,
    patterns={
        "en": (
            r"(?:did you |have you |if you |if you've )?(?:made|make|try|tried|bake|baked|cook|cooked) "
            r"(?:this|it|the|one of)\b[^?]{0,60}[?,!] ?.{0,60}\b"
            r"(?:tag|hashtag|mention|rate it|leave a (?:rating|comment|review)|show (?:me|us)|share (?:it|a photo|your))\b"
            r".{0,140}",
            r"(?:please )?share or comment on this article:?\Z",
        ),
    },
)
