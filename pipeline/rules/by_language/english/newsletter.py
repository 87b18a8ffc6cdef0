"""Prompts for the site's own letters, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

INBOX = Rule(
    "newsletter.inbox_english", "newsletter",
    why=(
        "'Straight to your inbox', 'unsubscribe whenever you like', 'pop your "
        "email in the box': the letter offered to the one who reads."
    ),
    match="part", max_chars=460, sentences=True,
    patterns={
        "en": (
            r"\b(?:delivered|sent|straight|get (?:it|them|this|these|all|the|our|my|more)|receive|every|each|weekly|daily"
            r"|free|subscribe|sign up|stor(?:y|ies)|news)\b[^.?]{0,80} (?:in|into|to|hits?) your (?:e-?mail )?"
            r"(?:inbox|mailbox)\b",
            r"\bunsubscribe (?:at )?(?:any ?time|whenever|when you like|with (?:one|a single) click|in one click|easily)\b",
            r"\b(?:pop|drop) (?:in )?your e-?mail\b",
            r"\b(?:enter|leave|add|type|put|share) your (?:name and )?e-?mail(?: address)? "
            r"(?:below|here|in the (?:box|form|field)|above|to (?:get|receive|join|subscribe|sign up|download)"
            r"|and (?:we'll|we will|i'll|i will|get|receive|join))\b",
            r"\bjoin (?:the |our |more than |over |nearly |almost |some |another )*\d[\d,.]*(?:k|m)?\+? (?:of )?"
            r"(?:\w+ ){0,3}(?:subscribers|readers)\b",
            r"(?:\A|(?<=[.!?:,–—] )|\b(?:please|you can|you may|(?:click|tap)(?: here)? to|and|or|then|why not|sure to"
            r"|(?:my|our|us)\b[^.]{0,120}) )(?:sign up|subscribe)(?: to it| now| today| here)*(?: for free| free)? "
            r"(?:here|below|now|today|for free)\b[^?]{0,40}\Z",
        ),
    },
    unless=(
        r"\bthat (?:is|are|was|were) (?:delivered|sent)\b",
        r"\bspam (?:folder|filter)",
        r"\b(?:said|says|told|gmail|outlook)\b",
        r"\bif you (?:signed up|subscribed|don't see)\b",
    ),
)

OURS = Rule(
    "newsletter.ours_english", "newsletter",
    why=(
        "'Our Morning Mail breaks down the key stories', 'Every Friday Jo walks you "
        "through the week': a letter by its name, and what it does for you."
    ),
    match="start", max_chars=460,
    patterns={
        "en": (
            r"thanks (?:so much )?for reading\b[^.!?]{0,60}[.!] ?(?:this (?:post|newsletter|piece) is (?:public|free)\b"
            r"[^.!?]{0,60}[.!]? ?)?(?:subscribe|become a (?:free|paid)|to (?:receive|support))\b.{0,140}",
            r"thanks (?:so much )?for reading\b[^.!?]{0,60}[.!] ?this (?:post|newsletter|piece) is public so feel free to "
            r"share it\b.{0,20}",
            r"sign up (?:for|to get) (?:the latest|updates|more) (?:news )?from [^.!?]{2,60} here\W*\Z",
            r"find out what(?:'s| is) happening in [^.!?]{2,50} with (?:free|our)\b[^.!?]{0,30}updates\b.{0,40}",
            r"our (?:[\w'&-]+ ){1,6}(?:e-?mail|newsletter|mail|briefing|bulletin|round-?up|digest|app|podcast)"
            r"s?\b[^.]{0,160}\b(?:you|your|sign up|subscribe)\b.{0,200}",
            r"(?:every|each) (?:week)?(?:day|morning|evening|week|month|monday|tuesday|wednesday|thursday|friday|saturday"
            r"|sunday)s?(?: (?:morning|afternoon|evening|at noon|lunchtime))?,? [^.!?]{3,160}\b(?:you|your)\b.{0,200}\b"
            r"(?:inbox|sign up|subscribe|unsubscribe|newsletter|e-?mail)\b.{0,120}",
            r"(?:every|each) (?:week)?(?:day|morning|evening|week|month|monday|tuesday|wednesday|thursday|friday|saturday"
            r"|sunday)s?(?: (?:morning|afternoon|evening|at noon|lunchtime))?,? (?:we|i) "
            r"(?:send|e-?mail|share|deliver|round up|write)\b.{0,300}",
            r"(?:i|we) (?:send|write|share|publish)(?: out)? (?:one|a|two|new|my|our) "
            r"(?:letter|newsletter|e-?mail|essay|post|issue|edition)s?\b[^.!?]{0,100}\b"
            r"(?:every|each|a week|a month|weekly|monthly|once|twice)\b.{0,240}",
            r"(?:prefer|rather|want to|would you like to|like to) (?:read|get|receive|have) "
            r"(?:this|these|it|them|our|my|<site>)\b[^?]{0,80}(?:e-?mail|inbox|newsletter)\b.{0,200}",
            r"(?:like|enjoy|enjoyed|enjoying|loved?|loving) "
            r"(?:what (?:you're|you are|you|you've) (?:reading|read|see|just read)"
            r"|(?:this|our|these) (?:[\w-]+ )?(?:post|article|piece|essay|story|stories|newsletter|episode|column|content"
            r"|guide|recipe|interview|analysis|coverage)s?)\? .{3,400}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

BEST_OF = Rule(
    "newsletter.best_of_english", "newsletter",
    why=(
        "'The best stories from the islands, every Thursday': what a letter "
        "holds and how often it comes, with no sentence around it."
    ),
    match="whole", max_chars=130, full_stop=False,
    patterns={
        "en": (
            r"(?:the |our |all (?:the |of )?(?:the )?|your )?(?:best|top|biggest|latest|essential|must[- ]read|week's|day's"
            r"|weekly|daily)(?: \w+){0,3} (?:stories|news|reads|reading|writing|journalism|headlines|recipes|ideas|deals"
            r"|analysis|insights?|updates?|tips|articles|posts|of)\b[^.?!]{0,60}[,:] "
            r"(?:every|each|once|twice|weekly|daily|straight|direct|delivered|in your|to your|by e-?mail|free)\b[^.?!]{0,40}",
            r"(?:over |more than |join )?<n>\+? (?:subscribers|followers|newsletter readers)",
            r"(?:get|receive) (?:\w+ ){1,6}(?:by e-?mail|in your inbox|every (?:week|day|morning|month))",
            r"(?:sign me up|yes,? sign me up|count me in|i'm in|subscribe me|keep me (?:posted|updated|informed))"
            r"(?: (?:for|to) .{2,60})?",
        ),
    },
)

CHANNEL = Rule(
    "newsletter.channel_english", "newsletter",
    why="'Join our Telegram group', 'get alerts on WhatsApp': the site's channels.",
    match="part", max_chars=260, sentences=True,
    patterns={
        "en": (
            r"\b(?:join|follow|subscribe to) (?:our|us on our) (?:\w+ ){0,2}<nets> "
            r"(?:group|channel|community|page|feed|account|list|server)\b",
            r"(?:\A|(?<=[.!?:–—] )|\b(?:please|you can|(?:click|tap)(?: here)? to|sign up to|subscribe to|subscribe and"
            r"|want to) )(?:get|receive) (?:\w+ ){0,4}(?:alerts|updates|news|headlines|stories|notifications) "
            r"(?:on|via|through|by|over) (?:your phone|<nets>)\b",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)

NAMED = Rule(
    "newsletter.named_english", "newsletter",
    why=(
        "'Sign up for Unlocking the World, our weekly travel newsletter', 'Keep "
        "up to date with all our coverage': come back, in the imperative."
    ),
    match="start", max_chars=320,
    patterns={
        "en": (
            r"(?:editor's note ?: ?)?(?:sign up|subscribe|register)(?: here| now| today)? (?:for|to) [^.!?]{2,90}\b"
            r"(?:newsletter|e-?mails?|briefing|bulletin|alerts?|mailing list|podcast|digest)\b.{0,240}",
            r"(?:keep up to date|stay up to date|stay connected|stay informed|keep up|stay tuned|stay in touch|catch up"
            r"|don't miss(?: out)?|never miss) (?:with|on|to|for|our|any|out|an?)\b[^.!?]{0,120}\b"
            r"(?:our|us|<nets>|newsletter|app|hub|channel)\b[^.!?]{0,80}\W*\Z",
            r"for more (?:on|about|from) [^,.]{3,80}, (?:listen|read|watch|see|check out|subscribe|head|visit|follow|tune"
            r"|sign up)\b.{3,240}",
            r"(?:each|every) (?:week|month|day|fortnight|weekday|saturday|sunday)\b[^.]{3,60}\b"
            r"(?:answers?|tackles?|advises|responds to)\b.{0,60}\breaders?\b.{0,260}",
            r"(?:this|the) (?:newsletter|e-?mail) was (?:forwarded|sent|first sent)\b.{0,160}",
        ),
    },
    unless=(r"\b(?:said|says|told)\b",),
)
