"""What stands in place of a film or a post that is not shown, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

EMBED = Rule(
    "consent.embed_english", "consent",
    why="'Allow Twitter content?', 'not available due to your privacy preferences': what stands where an embed would.",
    match="start", max_chars=420,
    patterns={
        "en": (
            r"(?:allow|load|show|view|accept|enable|display) <nets>(?:'s)? "
            r"(?:content|posts?|tweets?|videos?|embeds?|cookies)\b.{0,360}",
            r"this (?:article|page|content|story|post|element|section|site) (?:contains|includes|uses|requires) content "
            r"(?:provided|from|by|hosted|loaded|that)\b.{0,340}",
            r"(?:we ask for|we need|please give|please grant) your (?:permission|consent)\b.{0,240}",
            r"(?:this|the|external) (?:content|video|embed|post|tweet|media|map|audio)\b[^.]{0,20} "
            r"(?:is|isn't|is not|cannot be|can't be|could not be|has been)[^.]{0,40}"
            r"(?:available|shown|displayed|loaded|blocked|hidden)\b[^.]{0,40}\b"
            r"(?:due to|because of|without|until|unless|based on) (?:you |your |the )?"
            r"(?:privacy|cookies?|consent|accept|settings|preferences|third|marketing)\b.{0,200}",
            r"(?:sorry|oops|unfortunately|we're sorry)[,!.]? (?:but )?(?:this|the|that|we) "
            r"(?:video|audio|clip|content|image|gallery|embed|live ?stream|tweet|post|podcast|page|browser|can't|couldn't"
            r"|could not)\b.{0,160}",
            r"this (?:video|audio|clip|content|live ?stream|podcast|programme|episode|tweet|post|feature|player) "
            r"(?:is|isn't|is not|is no longer|cannot|can't|could not|couldn't)[^.]{0,30}\b"
            r"(?:available|supported|loaded|played|viewable|accessible|play)\b[^.]{0,60}\b"
            r"(?:in your|on your|any ?more|any longer|right now|at this time|outside|due to|because|yet|currently)?.{0,80}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

SHOWN = Rule(
    "consent.shown_english", "consent",
    why=(
        "'We would like to show you a widget here but your cookie settings "
        "prevent it', 'This embedded content is not available in your region'."
    ),
    match="start", max_chars=300,
    patterns={
        "en": (
            r"we(?:'d| would)? (?:like|love|want|wanted) to show you\b.{3,260}",
            r"this (?:embedded|external|third-party) (?:content|video|post|media)\b.{3,240}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

BROWSER = Rule(
    "consent.browser_english", "consent",
    why=(
        "'Your browser is out of date', 'Please enable JavaScript to view this video', 'X "
        "content cannot be displayed': what stands where something did not load."
    ),
    match="start", max_chars=300,
    patterns={
        "en": (
            r"(?:please |you need to |you must )?(?:enable|turn on|activate|allow) javascript\b.{0,240}",
            r"(?:your|this) browser (?:is out of date|is not supported|is outdated|does not support|doesn't support"
            r"|is no longer supported|may not support|cannot play|can't play|isn't supported)\b.{0,240}",
            r"<nets>(?:'s)? content (?:cannot|can't|could not|is not|isn't) (?:be )?(?:displayed|shown|loaded|available)\b"
            r".{0,200}",
            r"this content is (?:hosted|provided|supplied|served) by\b.{3,260}",
            r"to (?:show|display|view|see|load|play|watch) (?:you )?this "
            r"(?:content|video|post|map|embed|media|tweet|element)\b[^.]{0,40},? "
            r"(?:we need|you need|please|you must|you have to|accept|enable)\b.{3,240}",
            r"use the (?:arrow|up/down|up and down|left/right|space) (?:arrow )?keys?\b[^.]{0,60}\b"
            r"(?:volume|seek|navigate|slides?|move (?:between|through|the (?:slider|divider)|to the))\b.{0,100}",
            r"you have been granted access\b.{0,120}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)
