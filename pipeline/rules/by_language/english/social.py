"""Followers, share buttons, and what opens elsewhere, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

FOLLOWERS = Rule(
    "social.followers_english", "social",
    why="'1.8K Followers · Writer for Level Up', '1243 Accesses 17 Citations 4 Altmetric': counts of a platform.",
    match="whole", max_chars=110, full_stop=False,
    patterns={
        "en": (
            r"kindly (?:share|forward) this (?:story|article|post|news|report)(?: (?:with|on) [^.!?]{2,30})?",
            r"<n> ?(?:followers?|subscribers?|claps|following)\b(?: ?[·•|,-] ?.{2,60})?",
            r"<n> (?:accesses|citations|altmetric|downloads|views|reads|shares|likes|claps|responses|restacks|plays)"
            r"(?: ?[·•|,]? ?<n> (?:accesses|citations|altmetric|downloads|views|reads|shares|likes|claps|responses|restacks"
            r"|comments))+(?: .{0,30})?",
            r"(?:open|get|download|listen|read|view|continue) (?:in|on|with) (?:the )?"
            r"(?:app|colab|codepen|codesandbox|stackblitz|codespaces|new (?:tab|window)|substack app|binder|jupyter)",
            r"(?:in plain english )?.{0,3}thank you for being a part of\b.{0,120}",
            r"(?:before you go ?:? ?)?(?:be sure to )?clap and follow\b.{0,80}",
            r"refer a friend|ready for more\??|share this post|restack|get the app|start writing|start your substack",
            r"<names> ?<month> \d{1,2} ?liked by .{3,300}",
        ),
    },
)

SHARE_TITLE = Rule(
    "social.share_title_english", "social",
    why="'Share Slow Arithmetic' below the story: the button with the publication's name.",
    match="whole", max_chars=60, where="tail", needs=("late",), cased=True, full_stop=False,
    patterns={"en": (r"Share (?:The )?[A-Z][\w'’-]+(?: (?:&|of|the|and|in|on|[A-Z][\w'’-]+)){0,5}",)},
)

OPENS = Rule(
    "social.opens_english", "social",
    why="'Click to share on Twitter (Opens in new window)': a button's words for those who hear the page.",
    match="part", max_chars=500,
    patterns={"en": (r"\bclick to (?:share|e-?mail|print|copy|send)\b[^.]{0,80}\(opens in new window\)",)},
)
