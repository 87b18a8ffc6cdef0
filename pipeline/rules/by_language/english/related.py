"""Pointers to other texts and recordings, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

KIND_TITLE = Rule(
    "related.kind_title_english", "related",
    why="'Photo Gallery: Canada Day in Moose Jaw', 'Quiz: How well do you know ...': another piece by its kind and title.",
    match="whole", max_chars=120, full_stop=False, needs=("wordless",), amid=0.7,
    patterns={
        "en": (
            r"(?:photo gallery|image gallery|gallery|slideshow|video gallery|quiz|crossword|poll|photo essay)"
            r"(?: ?[:|] ?| ?- )[^.]{4,100}",
            r"(?:stuff )?you (?:might|may) (?:have|'ve|also have) missed ?[:-] ?.{4,100}",
            r"you might've missed ?[:-] ?.{4,100}",
            r"stuff you might've missed ?[:-] ?.{4,100}",
            r"you may (?:also )?like .{10,110}",
            r"(?:read (?:this )?next|up next|keep reading|more like this|also in this series|in case you missed it|icymi)"
            r" ?[:-]? .{4,100}",
            r"read (?:my|our|all my|all our|more of my|more of our) (?:other|previous|earlier|full|complete|latest)? ?"
            r"(?:\w+ ){0,3}(?:posts|articles|guides|coverage|reviews|stories|reports?|recipes|essays)\b.{0,110}",
            r"share this article read this next\b.{0,100}",
            r"<n> (?:images|photos|pictures|slides|videos)",
        ),
    },
)

FULL_DOCUMENT = Rule(
    "related.full_document_english", "related",
    why="'Download the full press release here', 'Find out more about studying at Plymouth': where to go on.",
    match="whole", max_chars=140, full_stop=False,
    patterns={
        "en": (
            r"(?:download|read|view|see|get|access|find) (?:the |our |a |this )?"
            r"(?:full |complete |original |entire |published )?(?:press release|report|study|paper|statement|transcript"
            r"|document|white ?paper|survey|results|pdf|infographic|data ?set|slides|presentation|brochure|fact ?sheet"
            r"|publication|briefing)(?: \w+){0,5} (?:here|as (?:a )?pdf|\(pdf.{0,12}\)|online|below)",
            r"(?:find out|learn|discover) more about (?:studying|our|how we|working|courses|research|joining|becoming)\b"
            r"[^.?!]{0,110}",
            r"(?:register|sign up|reserve your (?:spot|seat|place)|book (?:your|a) (?:place|spot|seat)) (?:for|at) "
            r"(?:the|our|this|a) (?:free |upcoming |next |live )*(?:webinar|event|workshop|conference|masterclass|summit"
            r"|open day|briefing|session)s?(?: .{0,60})?",
            r"check your eligibility(?: .{0,40})?",
        ),
    },
)

OUR_LIST = Rule(
    "related.our_list_english", "related",
    why="'See our top five kettles' alone on a line: the way to another text of the house.",
    match="whole", max_chars=110, full_stop=False, needs=("wordless",),
    patterns={
        "en": (
            r"(?:see|view|check out|browse|compare|shop|find|visit) (?:all )?(?:of )?our (?:full |complete |latest |updated )*"
            r"(?:(?:top|best|favou?rite) (?:\d+|two|three|five|ten|picks?|[\w-]+s)\b|buying guides?|guide to|list of|round-?up of"
            r"|reviews? of|ranking of)[^.!?:]{0,80}",
        ),
    },
)

FILE = Rule(
    "related.file_english", "related",
    why="'Download the full paper (PDF, 2MB)' alone on a line at the head or foot: the text in another form.",
    match="whole", max_chars=130, full_stop=False, where="edge", needs=("unmarked",),
    patterns={
        "en": (
            r"(?:download|read|view|get|open|see) [^.!?()\[\]]{3,90}? ?[(\[](?:pdf|docx?|word|xlsx?|excel|csv|pptx?|e-?pub|zip)\b"
            r"[^()\[\]]{0,24}[)\]]",
        ),
    },
)

LISTEN = Rule(
    "related.listen_english", "related",
    why=(
        "'Listen to the latest episode of our podcast', 'Watch our "
        "explainer below': other formats of the house, amid the story."
    ),
    match="whole", max_chars=170, amid=0.9,
    patterns={
        "en": (
            r"(?:listen to|watch|hear|stream|subscribe to|download) (?:the |our )"
            r"(?:latest |full |new |newest |first |next |last |most recent )+(?:episodes?|editions?|podcasts?|shows?|videos?"
            r"|instal\w+)\b[^.?!]{0,100}",
            r"(?:watch|listen to|see) our (?:\w+ ){0,2}(?:explainer|video|interview|clip|episode|podcast|documentary)"
            r"s?\b[^?!]{0,140}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

CALL = Rule(
    "related.call_english", "related",
    why=(
        "'Watch: Drone footage shows ...', 'POLL: Should the voting age be lowered?', 'For "
        "our earlier coverage, see our live blog', 'Browse all our guides here'."
    ),
    match="whole", max_chars=150, amid=0.9,
    patterns={
        "en": (
            r"(?:you can )?(?:read|find|see|browse) more (?:stories|articles|news|coverage|reporting|posts)(?: (?:about|on"
            r"|from|like) [^.!?]{2,60})? here\.?",
            r"(?:poll|quiz|watch live|video) ?: ?(?:should|do|does|is|are|will|can|would|how|what|which|who)\b"
            r"[^.?]{5,120}\??",
            r"for (?:our|more of our|all our) (?:\w+ ){0,2}(?:coverage|reporting|stories|articles|guides?)\b[^.]{0,80},? "
            r"(?:see|visit|read|go to|click|follow)\b[^?]{3,100}",
            r"for more (?:\w+ ){0,2}(?:news|coverage|stories|reports), (?:see|visit|read|go to|head to|click|follow) "
            r"(?:our|us|the)\b[^.?]{3,80}\.?",
            r"(?:browse|explore|see|read|find|view) all (?:of )?(?:our|my)\b[^.?!]{3,110}(?: here)?",
            r"(?:top|latest|trending|popular) (?:stories|news|videos|posts) (?:this|today|right|from|in|on)\b[^.?!]{2,60}",
            r"(?:listen to|hear|get|find|catch) (?:the|this|every|all) (?:full )?(?:episodes?|podcasts?|shows?|interview)\b"
            r"[^.]{0,60}\b(?:on|wherever|at)\b[^.]{0,40}\b(?:podcasts?|spotify|app|you get|you listen)\b[^.]{0,60}",
            r"continue (?:to|on) (?:the )?next page\b.{0,60}",
            r"(?:in the )?video (?:player )?above ?: ?[^?]{5,130}|watch this ?: ?.{5,110}?\d{1,2}:\d\d",
            r"from (?:the|our) archives? ?\([^)]{3,30}\) ?: ?.{8,110}",
            r"(?:download|read|view) (?:the )?transcript",
            r"this (?:story|article|piece|report|post|project) is part of (?:our|an?|the|[\w' ]{3,60},) [^.]{3,160}\b"
            r"(?:series|project|collaboration|package|partnership|initiative|newspapers|newsrooms|issue)\b[^.]{0,100}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)
