"""What players, embedded posts and live blogs say of themselves."""

from __future__ import annotations

from pipeline.rules.model import Rule

EMBED_LOADING = Rule(
    "navigation.embed_loading", "navigation",
    why="What stands in place of an embedded post while it loads.",
    max_chars=60,
    patterns={
        "en": (r"(?:loading|view|see) (?:this |the )?(?:<nets>|\w+) (?:content|post|embed|tweet|reel)(?: on <nets>)?",),
        "de": (
            r"(?:beitrag|inhalt) wird geladen",
            r"lade (?:inhalte?|kommentare|weitere (?:inhalte|artikel|beiträge|kommentare))",
        ),
        "fr": (r"chargement (?:du|de la) (?:contenu|publication|vidéo).{0,20}",),
        "es": (r"cargando (?:el )?(?:contenido|tuit|vídeo).{0,20}",),
    },
)

LIVE_OVER = Rule(
    "navigation.live_over", "navigation",
    why="'This live blog is now closed', 'Key events: show key events only': what stands over a live blog.",
    match="start", max_chars=260,
    patterns={
        "en": (
            r"(?:this|our|the) live ?(?:blog|page|coverage|stream|feed|updates?|event|show)? (?:has|is|have|are) (?:now )?"
            r"(?:closed|ended|finished|over|concluded)\b",
            r"(?:that's all|that's it) (?:for|from) (?:our|this|today's|the) live (?:blog|coverage|page)\b",
            r"key events:? (?:show|hide) key events\b",
            r"show key events only\b",
            r"please turn on javascript to use this feature\b",
        ),
    },
)

PLAYER_LINES = Rule(
    "navigation.player_lines", "navigation",
    why="'This video can not be played', 'Getting your Trinity Audio player ready...', 'Media error': what a player says.",
    match="start", max_chars=220,
    patterns={
        "en": (
            r"(?:you can )?(?:watch|see|hear|listen to) (?:the |our )?(?:full |entire |whole |complete )*(?:interview"
            r"|conversation|segment|story|video|report|clip|episode|press conference)\b[^.!?]{0,80} (?:in|on|using|with) the "
            r"(?:video |audio |media )?player (?:above|below|at the (?:top|bottom)\b[^.!?]{0,30})\W*\Z",
            r"(?:sorry, )?(?:this|the) (?:video|audio|media|clip|content|stream)(?: file)? "
            r"(?:can ?not|can't|could not|couldn't|is unable to) be (?:played|loaded|displayed|shown)\b",
            r"(?:this|the) (?:video|content|media) is (?:not|no longer) (?:currently )?available"
            r"(?: in your (?:region|country|location))?\b.{0,60}\Z",
            r"to (?:play|watch|view|hear) this (?:video|audio|content|clip) you (?:need|must|have) to "
            r"(?:enable|have|install|update|allow)\b",
            r"getting your (?:\w+ )?audio player ready\b",
            r"media error: ?format",
            r"media playback is (?:un|not )supported\b",
            r"download file: ?https?:",
            r"volume <n>%\Z",
            r"(?:beginning|end) of dialog window\b",
            r"(?:press enter to )?(?:skip to )?(?:start|end) of (?:carousel|advertisement|gallery|list|slideshow)\Z",
            r"press enter to skip\b.{0,40}",
            r"this is a modal window\b",
            r"no compatible source was found\b",
            r"skip (?:twitter|instagram|facebook|x|tiktok|youtube|content) (?:post|video|content)?\b.{0,40}\Z",
            r"(?:start|end) of (?:twitter|instagram|facebook|x|tiktok|youtube) (?:post|video|content)\b.{0,40}\Z",
        ),
    },
)

GALLERY_HINT = Rule(
    "navigation.gallery_hint", "navigation",
    why="'Scroll down for video', 'Previous slide Next slide', 'Externer Inhalt': where to click, or what is not shown.",
    max_chars=90, full_stop=False,
    patterns={
        "en": (
            r"(?:scroll|swipe|slide|click|tap)(?: down| left| right| up| through)?(?: for| to see| to view)+"
            r"(?: more| the| our| all)* (?:videos?|photos?|images?|pictures?|slides?|gallery)(?: (?:below|above))?",
            r"(?:previous|next) (?:slide|image|photo|picture)(?:[ ,/|]{1,3}(?:previous|next) (?:slide|image|photo|picture)){1,3}",
            r"(?:tap|click|hit|press) the bell(?: icon)? (?:to|for|and) (?:get|receive|be|turn on|stay)\b.{3,50}",
        ),
        "de": (
            r"extern(?:er|e) inhalte?|zum video(?: ?[»›>]+)?",
            r"(?:hier )?klicken,? um (?:den|diesen|die) (?:externen )?(?:inhalte?|beitrag) (?:anzuzeigen|zu laden|zu sehen)",
        ),
        "fr": (r"lire plus tard", r"cliquez ici pour (?:voir|afficher) (?:la|le|cette|ce) (?:vidéo|contenu|galerie)"),
        "es": (r"ha(?:z|ga) clic aquí para ver (?:el|la|este|esta) (?:vídeo|galería|contenido)",),
    },
)

TIMESTAMP = Rule(
    "navigation.timestamp", "navigation",
    why="The time at which somebody speaks in a recording, as a line of its transcript: a link to that place of the player.",
    max_chars=12, needs=("ticking",),
    patterns={"any": (r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d[\])]?",)},
)
