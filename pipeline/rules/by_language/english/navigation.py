"""Controls and standing lines of platforms, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

CONTROL = Rule(
    "navigation.control_english", "navigation",
    why="'Copy code', 'Edit this page on GitHub', 'comment bubble icon': a page's controls and the names of their pictures.",
    match="whole", max_chars=80, full_stop=False,
    patterns={
        "en": (
            r"cite this (?:page|article|post|entry|story)",
            r"cop(?:y|ied)(?: code| link| url| to clipboard| permalink| citation| page| as markdown| text)?!?",
            r"(?:edit|improve|view|see) (?:this page|this doc\w*|the source|source|page source|history|this)"
            r"(?: (?:on|in) (?:github|gitlab|bitbucket))?",
            r"(?:suggest (?:an? )?edits?(?: to this page)?|report an? (?:issue|problem|bug)(?: with this page)?"
            r"|file an issue)",
            r"(?:comments?|comment bubble|speech bubble|share|print(?:er)?|e-?mail|mail|facebook|twitter|x|bookmark|save"
            r"|search|menu|close|play|chevron|arrow|caret|hamburger|user|calendar|clock|download|external link|link|bell"
            r"|heart|lock|audio|video|gallery|camera|expand|whatsapp|instagram|linkedin|youtube|star|home|location|phone"
            r"|info|warning)(?: \w+)? icon(?: ?<n> \w+)?",
            r"\{\{.{1,70}\}\}",
            r"(?:was|is) (?:this|the) (?:page|article|answer|information|content|doc\w*)? ?(?:helpful|useful)\b.{0,30}",
            r"no (?:price|pricing|rating|review|availability|image)s? ?(?:information|available|yet|data)(?: available)?",
            r"version ?: ?[\dx.]+ ?(?:\(.{2,20}\) ?)?on this page",
            r"on this page|in this article|jump to (?:section|recipe|video|comments?)|skip to .{3,30}",
            r"applies to ?: ?.{3,70}",
            r"(?:this |article |the )?(?:summary|key points|takeaways|highlights) (?:is|are|was|were) (?:ai|machine)[ -]generated"
            r"(?:,? (?:and |but )?(?:newsroom|editor|human|journalist|staff)[ -](?:reviewed|checked|edited|approved))?",
        ),
    },
)

MADE_WITH = Rule(
    "navigation.made_with_english", "navigation",
    why="'Create a free website or blog at WordPress.com.', 'Powered by Ghost': the system that a site runs on.",
    match="whole", max_chars=80,
    patterns={
        "en": (
            r"create a (?:free )?(?:website or )?blog at wordpress\.com",
            r"(?:proudly )?(?:powered|published|hosted) (?:by|with|on) (?:wordpress|blogger|ghost|substack|squarespace|wix"
            r"|tumblr|jekyll|hugo|shopify|drupal|typepad|weebly|webflow|mailchimp|disqus)(?:\.com)?.{0,20}",
            r"(?:blog|website|site) (?:built|made|published|hosted) (?:with|on|by|in) "
            r"(?:wordpress|blogger|ghost|squarespace|wix|webflow)(?:\.com)?.{0,20}",
        ),
    },
)

PUBLISHED_UNDER = Rule(
    "navigation.published_under_english", "navigation",
    why="'This was published under the 2010 to 2015 administration': what a government's site sets above old pages.",
    match="whole", max_chars=130, where="head", needs=("unmarked",),
    patterns={
        "en": (
            r"this (?:\w+ ){0,3}was (?:published|issued) under (?:the |a )?(?:previous |former )?(?:<year> (?:to|-|–) <year> )?"
            r"[\w' ,-]{0,60}(?:government|administration)\.?",
        ),
    },
)

SENDER = Rule(
    "navigation.sender_english", "navigation",
    why="'From:' above the ministry and the date, at the head of what it announces.",
    match="whole", max_chars=12, where="head", needs=("above_sender",), takes="titles",
    patterns={"en": (r"from ?:?",)},
)

SKIP = Rule(
    "navigation.skip_english", "navigation",
    why="'Skip to content The year of the ducks Posted on ...': the top of a page run into one line.",
    match="start", max_chars=200, where="head",
    patterns={"en": (r"skip to (?:main |primary )?(?:content|navigation|menu|footer|search)\b.{0,180}",)},
)

STANDING = Rule(
    "navigation.standing_english", "navigation",
    why=(
        "'You are here: Home', '1 2 3 4 Next', 'Previous: Setting up your "
        "environment', 'Normal text size': the ways through a site."
    ),
    match="whole", max_chars=140, full_stop=False, where="edge",
    unless=(r"(?:[^\W\d_]{3,}[.!?] .*){2}",),  # three sentences: a story's last words
    patterns={
        "en": (
            r"you are here ?:? ?.{3,120}",
            r"(?:\d{1,3} ){2,12}(?:\.{3} ?|… ?)?(?:\d+ )?(?:next|last|older|›|»)(?: .{0,20})?",
            r"(?:previous|next|prev)(?: (?:post|article|page|chapter|story|lesson|up|topic|section))? ?[:«»›‹] ?.{3,100}",
            r"more in this (?:category|series|section)\b.{0,120}",
            r"you(?:'re| are) (?:viewing|browsing|looking at) (?:the )?"
            r"(?:documentation|docs|an? (?:old|archived|older|cached|previous))\b.{3,120}",
            r"(?:(?:normal|small|smaller|medium|large|larger|very large|default|increase|decrease|reset|change|adjust) )+"
            r"(?:text|font)(?: size)?(?: .{0,80})?",
            r"(?:posted|published|submitted|added|filed)(?: by <names>)?(?: on| at)? <when>(?: (?:in|under) .{2,40})?",
            r"still (?:need help|have questions|stuck)\?? ?.{0,60}",
            r"(?:story|article|news) source ?:?(?: .{0,100})?",
            r"received ?:? <date>.{0,160}\b(?:accepted|published|revised)\b.{0,60}",
            r"explore ?: ?[^.?!]{3,100}",
            r"where to (?:watch|stream|buy|listen) ?: ?.{2,80}",
        ),
    },
)

WIDGET = Rule(
    "navigation.widget_english", "navigation",
    why=(
        "'Run this example', '1x 2x 3x', '[toc]', 'opens in a new tab': "
        "controls and leftovers of a page's machinery, anywhere."
    ),
    match="whole", max_chars=90, full_stop=False,
    patterns={
        "en": (
            r"run (?:this |the )?(?:example|code|snippet|query)|try it (?:yourself|online)",
            r"(?:\d(?:\.\d+)?x ?){3,8}",
            r"\[/?(?:toc|gallery|caption|embed|video|audio|contact-form|newsletter|ad|shortcode|playlist)\b[^\]]{0,80}\]",
            r"(?:external link ?: ?)?\(?opens in (?:a )?new (?:tab|window)\)?",
            r"(?:vote|take|have your say)(?: now| today)? (?:in |on )?(?:our|this) (?:\w+ )?(?:poll|quiz|survey).{0,40}",
            r"(?:new ?)?you can now listen to .{2,60}",
            r"(?:breaking ?[:-] ?)?follow (?:our|all the|the) (?:live|latest)\b.{0,60}",
            r".{10,70} \((?:see why|see how|search now|click here|watch video|find out more)\)",
            r"(?:on|from) (?:the|our) podcast ?: ?.{3,70}",
            r"pin (?:it )?for later!?",
        ),
    },
)
