"""How a text can be read, and by whom, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

PREVIEW = Rule(
    "paywall.preview_english", "paywall",
    why="'This is a free preview of a paid post': what paying readers get, and for how much.",
    match="start", max_chars=420,
    patterns={
        "en": (
            r"this is (?:only )?(?:a|an|the) (?:free )?(?:preview|excerpt|sample)\b[^.]{0,40}\b"
            r"(?:paid|premium|subscriber|members?|full)\b.{0,320}",
            r"(?:paid|premium|paying|full|founding) (?:subscribers|members|supporters)(?: of <site>)? "
            r"(?:get|receive|also|can|have|enjoy|will)\b.{0,300}",
            r"unlimited (?:digital )?access (?:from|for|to|at|starts?)\b.{0,160}",
            r"(?:digital )?(?:subscriptions?|membership|access) (?:from|starts? (?:at|from)|for (?:just|only|as little as)) "
            r"(?:just |only )?[$£€]\d.{0,120}",
            r"(?:the rest of this|this|to read the rest of this|the full) (?:post|article|story|newsletter|essay|edition"
            r"|episode)\b[^.]{0,40}\b(?:is|are) (?:for|available to|reserved for|only for|exclusive to|exclusively for"
            r"|behind) (?:\w+ )?(?:subscribers|members|paying|paid|premium|a paywall)\b.{0,200}",
            r"(?:subscribe|become a (?:member|subscriber)|upgrade) to (?:read|continue|keep|unlock|view|see|access|listen)"
            r" .{2,160}",
            r"you(?:'ve| have) (?:reached|hit|used|read|exhausted) (?:your|all|\d+|the|\w+ of your)\b[^.]{0,60}\b"
            r"(?:limit|articles?|stories|free)\b.{0,240}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

BUTTONS = Rule(
    "paywall.buttons_english", "paywall",
    why=(
        "'Upgrade to paid', 'Give a gift subscription', 'You have been "
        "gifted a free article': what a reader may buy or was given."
    ),
    match="whole", max_chars=110, full_stop=True,
    patterns={
        "en": (
            r"(?:give|send|buy) (?:an? )?(?:gift|group) subscriptions?|give a gift"
            r"|upgrade (?:to paid|your (?:plan|subscription|account|membership))"
            r"|(?:start|claim|begin) (?:your|my|a) free (?:trial|month|week)"
            r"|already a (?:paid )?(?:subscriber|member)\?? ?.{0,40}|manage (?:your |my )?subscription",
            r"(?:you(?:'ve| have) been gifted|.{2,30} (?:has|have) gifted you"
            r"|this (?:article|story) (?:was|has been) (?:gifted|unlocked))\b.{0,80}",
        ),
    },
)
