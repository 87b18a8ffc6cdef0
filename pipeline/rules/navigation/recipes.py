"""Buttons on the card of a recipe."""

from __future__ import annotations

from pipeline.rules.model import Rule

RECIPE = Rule(
    "navigation.recipe", "navigation",
    why="The buttons of a recipe: jump to it, print it.",
    max_chars=70,
    patterns={
        "en": (
            r"(?:jump to|print|pin|rate|save)(?: the| this)? (?:recipe|video)"
            r"(?: ?[·|•/-]? ?(?:jump to|print|pin|rate|save)(?: the| this)? (?:recipe|video))*"
            r"(?: ?[·|•/-]? ?[★☆⭐]+ ?[0-5](?:\.\d{1,2})? (?:from|\() ?\d[\d,]* ?(?:votes?|ratings?|reviews?)?\)?)?",
        ),
        "de": (r"(?:zum|direkt zum|springen? zu[mr]?) rezept(?: springen)?(?: ?[·|•-]? ?rezept drucken)?",),
        "fr": (r"(?:aller|passer) à la recette",),
        "es": (r"(?:ir|saltar) a la receta",),
        "nl": (r"(?:ga |spring )?naar (?:het )?recept",),
        "any": (
            r"(?:imprimer la recette|rezept (?:aus)?drucken|imprimir (?:la )?receta|stampa (?:la )?ricetta"
            r"|imprimir (?:a )?receita|recept (?:printen|afdrukken)|drukuj przepis|vytisknout recept|vytlacit recept"
            r"|skriv ut recept(?:et)?|print opskriften?|skriv ut oppskrift(?:en)?|tulosta (?:resepti|ohje)"
            r"|распечатать рецепт|роздрукувати рецепт|tarifi yazdir|recept nyomtatasa|tipareste reteta|εκτυπωση συνταγης)",
        ),
    },
)

RECIPE_CARD = Rule(
    "navigation.recipe_card", "navigation",
    why="What the card of a recipe can do: keep the screen on, scale, print, save, rate.",
    match="whole", max_chars=90,
    patterns={
        "en": (
            r"cook mode(?: ?[(:-]? ?(?:prevents? your screen from going dark|keeps? (?:your |the )?screen (?:awake|on))\)?)?",
            r"(?:prevent your screen from going dark|keep (?:your |the )?screen awake)",
            r"(?:us customary|imperial)(?: ?[-|/·]? ?)metric",
            r"scale ?:? ?(?:[½1-4]x ?){2,4}",
            r"[0-5](?:\.\d{1,2})? from \d[\d,]* (?:votes?|ratings?|reviews?)(?: \(\d[\d,]* ratings? without comment\))?",
            r"(?:print|pin|rate|save|share)(?: recipe)? (?:pin|rate|save|share)(?: recipe)?"
            r"(?: (?:print|pin|rate|save|share)(?: recipe)?)*",
        ),
        "de": (
            r"(?:koch-?modus|kochmodus)(?: (?:bildschirm|display) (?:bleibt )?an(?:lassen)?)?",
            r"(?:bildschirm|display) beim kochen anlassen",
            r"[0-5](?:[.,]\d{1,2})? (?:von|aus) \d[\d.]* (?:bewertung(?:en)?|stimmen?|abstimmungen)",
        ),
        "fr": (r"mode cuisson(?: .{0,40}écran.{0,30})?", r"empêcher l'écran de se mettre en veille"),
        "es": (r"modo cocina(?: .{0,40}pantalla.{0,30})?", r"evita que la pantalla se apague"),
        "it": (r"modalità cottura(?: .{0,40}schermo.{0,30})?",),
        "nl": (r"kookmodus(?: .{0,40}scherm.{0,30})?",),
    },
)
