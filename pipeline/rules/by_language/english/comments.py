"""What stands above, amid and below readers' comments, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

CLOSED = Rule(
    "comments.closed_english", "comments",
    why=(
        "'For legal reasons comments have been switched off', 'No comments yet. Be "
        "the first': the state of the comments, and what a reader must do."
    ),
    match="start", max_chars=300,
    patterns={
        "en": (
            r"(?:(?:due to|for|because of) legal reasons,? )?(?:reader )?(?:comments?|commenting|discussion)s?"
            r"(?: on| for| to| section)?(?: this| these)?(?: \w+)?(?: (?:has|have) (?:been|now)| is| are)"
            r"(?: now| currently| temporarily)? (?:switched off|turned off|closed|disabled|pre-?moderated|moderated"
            r"|suspended|off|open|unavailable|not (?:available|accepted|open))"
            r"(?: (?:on|for|to) this \w+| at this time| now)?(?:,? (?:for|due to) .{3,60})?(?:[.!] .{0,160})?\Z",
            r"comments are (?:pre-?)?moderated (?:and|before)\b[^.!?]{0,60}(?:may not appear|appear"
            r"|publi\w+)\b[^.!?]{0,60}\W*\Z",
            r"(?:there are )?no (?:comments|reviews|ratings|replies)(?: yet| found| so far)\b.{0,100}",
            r"please log ?(?:out|in|on)(?: and then log ?in again)?(?:,| to| before| and)\b[^.]{0,60}"
            r"(?:comment|display name|post|reply|join|vote|rate)\b.{0,120}",
            r"you (?:must|need to|have to) confirm your (?:public )?display name\b.{0,120}",
            r"you (?:must|need to|have to) (?:first )?(?:be (?:a )?(?:logged|signed|registered)\b(?:[ -]in)?|log ?in|sign in"
            r"|register)\b(?: (?:user|member))?(?: (?:and|or) (?:log ?in|logged in|sign (?:in|up)|register(?:ed)?"
            r"|create an account))?(?: (?:with|on) <site>)?(?:\W*\Z|,? (?:to|before|if you|in order to)\b[^.]{0,30}"
            r"\b(?:post|comment|reply|respond|add|leave|write|join|vote|rate|review|like|participate|take part|submit|upload"
            r"|subscribe)\w*.{0,120})",
            r"(?:notice|note|house rules|please note) ?: ?[^.]{0,60}\b(?:welcomes?|invites?|reserves? the right)\b"
            r"[^.]{0,100}\bcomments?\b.{0,200}",
            r"<n>? ?(?:responses?|replies|thoughts?|comments?|reactions?) (?:to|on) .{3,120}",
            r"(?:discussion about this (?:post|podcast|video)|top latest discussions|leave a comment discussion.{0,40})",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

VOICE = Rule(
    "comments.voice_english", "comments",
    why=(
        "'Made these last night and my husband had four', 'Pinned for the "
        "weekend xx': a reader's word below a recipe or a diary."
    ),
    match="start", max_chars=400, where="tail", needs=("late",),
    patterns={
        "en": (
            r"(?:i |i've |we |just )?made (?:this|these|it|them) (?:last|tonight|today|yesterday|for|twice|again|and|this"
            r"|with|the other)\b.{0,300}",
            r"(?:pinned|pinning|bookmarked|bookmarking|saved|saving) (?:for|this|it|to)\b.{0,120}",
            r"(?:so )?(?:yum|yummy|delish|delicious)!.{0,200}",
            r"(?:love|loved|loving) (?:this|these|it|your)(?: \w+){0,3}!.{0,200}",
            r"(?:thanks|thank you)(?: so much)? for (?:sharing|this|the|posting|writing|another)\b"
            r"(?! (?:interview|conversation|talk|time|chat)\b)[^.!?]{0,100}[.!].{0,200}",
            r"(?:great|lovely|wonderful|nice|beautiful|excellent|brilliant|terrific) "
            r"(?:post|piece|article|read|write-?up|recipe|photos|blog)[.!,].{0,240}",
            r"(?!(?:the|an?|her|his|their|my|our|its|one|another|everyone|nobody|somebody|she|he|it|that|this|law"
            r"|tradition|legend)\b)"
            r"[\w .'-]{2,40} says ?:(?! ?['\"]).{3,380}",
            r"[\w.'-]{2,30}(?: [\w.&'-]{1,20}){0,3} (?:\d{1,2} <month>|<month> \d{1,2}),? ?(?:<year>)?,?"
            r"(?: at)? \d{1,2}[:.]\d\d ?(?:am|pm)?\b.{10,300}",
        ),
    },
    unless=(r"\bsaid\b|\btold\b",),
)

RULES = Rule(
    "comments.rules_english", "comments",
    why=(
        "'Please keep your comments respectful', 'Readers with an account can join the "
        "conversation', 'Dave on 14 March at 10:42 pm': the comment section."
    ),
    match="start", max_chars=320, where="tail",
    patterns={
        "en": (
            r"(?:please )?(?:keep|make sure) (?:your |all |that )?comments? (?:are |is )?"
            r"(?:respectful|civil|polite|on topic|constructive|clean|short)\b.{0,240}",
            r"(?:readers|users|members|subscribers|anyone) (?:with an? |who )[^.]{3,60}\b(?:can|may) "
            r"(?:join|comment|post|take part)\b.{0,200}",
            r"[\w.'-]{2,30}(?: [\w.'-]{1,20}){0,3} (?:on|at|-|,) <date>,? (?:at|-|,|\|) ?\d{1,2}[:.]\d\d ?(?:am|pm)?\Z",
            r"hi [a-z]+,? (?:yes|no|thanks|thank you|you can|i|we|sorry|glad|so)\b.{3,280}",
        ),
    },
    unless=(r"\b(?:said|told)\b",),
)
