"""Standing lines of sites in English that the files of the categories do not have.

They are whole paragraphs in the house's own voice, and controls of platforms.
"""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.told import TOLD_OF_TEXT

_REACH = (
    r"(?:<email>|\b<domain>|\+?\(?\d{2,4}\)?[ -]?\d{3}[ -]?\d{2,4}"
    r"|\b(?:us|our|we|here|below|e-?mail|call|phone|text|form|comments?|newsroom|newsdesk|inbox)\b)"
)
"""How to reach the house, or the house itself: without it a question with an answer is a story's."""
_MEDIUM = (
    r"(?:article|story|post|piece|essay|column|page|report|newsletter|episode|podcast|video|guide|recipe|review|interview|series"
    r"|feature|blog(?: post)?|issue|content|material|tutorial|project)"
)
_THIS = rf"(?:this|the|our) (?:[\w-]+ ){{0,2}}{_MEDIUM}"
_BOOKING = (
    r"(?:getyourguide|viator|booking(?:\.com)?|airbnb|vrbo|expedia|trip ?advisor|klook|agoda|hostelworld|amazon|etsy|ebay"
    r"|hotels\.com|skyscanner|kayak|opentable|ticketmaster|eventbrite|bandcamp|itunes|apple (?:books|podcasts|music)|spotify"
    r"|audible|waterstones|bookshop\.org|kobo|steam|rentalcars(?:\.com)?|discover cars|best buy|walmart|target)"
)
_TIES = (
    r"(?:wife|husband|partner|family|children|kids|daughters?|sons?|dogs?|cats?|beagles?|collies?|terriers?|retrievers?"
    r"|labradors?|chickens|hens|horses?|twins|rabbits?|parrots?|fianc\w+)"
)

RULES: tuple[Rule, ...] = (
    Rule(
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
    ),
    Rule(
        "newsletter.ours_english", "newsletter",
        why=(
            "'Our Morning Mail breaks down the key stories', 'Every Friday Jo walks you "
            "through the week': a letter by its name, and what it does for you."
        ),
        match="start", max_chars=460,
        patterns={
            "en": (
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
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "donation.ours_english", "donation",
        why=(
            "'There is no billionaire behind us', 'journalism like this costs "
            "money', 'chip in': readers asked to carry what they read."
        ),
        match="part", max_chars=700,
        patterns={
            "en": (
                r"(?:\A|(?<=[.!?:,–—] )|\b(?:please|will you|can you|you can|you could|so) )(?:chip in|pitch in)\b[^.]{0,60}"
                r"(?:[$£€]\d|\ba month\b|\bmonthly\b|\bwhat you can\b|\btoday\b|\bkeep\b)",
                r"\b(?:journalism|reporting|work|coverage|news) like (?:this|ours)\b[^.]{0,40}\b"
                r"(?:costs?|takes|isn't|is not|doesn't|needs|depends|relies|only happens|is (?:only )?possible|wouldn't|can't"
                r"|cannot)\b",
                r"\A(?:there (?:is|are)|we have|we're owned by) no (?:\w+ ){0,3}(?:billionaires?|shareholders?|owners?|paywalls?"
                r"|corporat\w+)\b.{3,300}\b(?:readers|support|donat\w+|pay|members?)\b",
                r"\b(?:please )?consider (?:becoming|joining us as|signing up as) an? (?:<site> )?"
                r"(?:supporter|member|patron|(?:free or )?paid subscriber|monthly donor|sustaining)\b",
                r"\bis a (?:fully |100 ?% )?(?:reader|listener|viewer|community)-(?:supported|funded) "
                r"(?:publication|newsletter|newsroom|magazine|site|podcast|project|outlet)\b",
                r"\A[$£€]\d+ (?:a month |could |can |will |would |buys |pays |provides |helps )+.{3,200}\b"
                r"(?:donate|give|donation|gift)\b",
                r"(?:\A|(?<=[.!?:,–—] )|\b(?:please|will you|can you|you can|you could|to help,?|and) )(?:give|donate) "
                r"(?:what you can|today|now|here|online|generously)\b[^?]{0,80}\Z",
                r"\A(?:to )?(?:support|help(?: us)?|donate to) (?:the|our|this) .{3,120}\b"
                r"(?:paybill|paypal|account (?:no|number|name)?|venmo|gofundme|ko-?fi|patreon|iban|sort code|text \w+ to \d+)\b",
                r"\A(?:with thanks to|thanks to|we thank|this (?:project|work|appeal) is (?:funded|made possible) by) (?:the )?"
                r"(?:players|donors|supporters|members|readers|funders|generosity) of\b.{3,200}",
                r"\b(?:registered|a) (?:charity|non-?profit)\b[^.]{0,60}\((?:no\.? ?)?(?:sc)?\d{5,8}\)",
                r"\A(?=.{0,700}\b(?:we|our|us|your|tax[- ]deductible|ein|donat\w+|contributions?)\b).{0,300}\bis (?:an? )?"
                r"(?:registered )?501 ?\(c\) ?\(?3\)?\b[^.]{0,100}(?:\.|\bein\b|\Z)",
                r"\b(?:ein|tax id|charity (?:no|number|reg\w*)|registered charity)\W{0,4}(?:no\.? ?|number )?\d[\d-]{5,9}\b",
            ),
        },
        unless=(r"\b(?:said|says|told|alleg\w+|lawsuit|indict\w+|irs|investigat\w+)\b",),
    ),
    Rule(
        "feedback.ask_english", "feedback",
        why="'Are you affected by this? Email newsdesk@paper.example': a question to the reader, and how to answer it.",
        match="start", max_chars=480,
        patterns={
            "en": (
                rf"(?:have|are|were|do|did|has|is|can|could|want|got|know|seen|spotted|lived|witness\w*)\b[^?.!]{{3,220}}\? "
                rf"(?:please |then |if so,? )?(?:e-?mail|get in touch|contact|let (?:us|me|our|[a-z]+ (?:and|know))"
                rf"|tell (?:us|me|our)|share (?:your|it|them|with)|send (?:us|me|your|it|them)|call|write to|message|text"
                rf"|whats ?app|you can (?:contact|get|reach|e-?mail|share|tell|send|message|write)"
                rf"|we (?:want|would like|'d like|'d love)|we'd (?:like|love)|i'd (?:like|love)|join the|leave (?:a|your)"
                rf"|have your say|drop|reach out|click|fill)\b(?=.{{0,200}}{_REACH}).{{0,320}}",
                rf"(?:tell us|share your (?:experiences?|story|stories|views|thoughts|memories|photos)|have your say"
                rf"|get in touch|over to you|your (?:say|views|turn))(?: ?[:–-] ?| ?[.!] )(?=.{{0,300}}(?:{_REACH}|\?))"
                rf".{{3,400}}",
                r"your (?:responses?|details|information|contribution)\b[^.]{0,60}\b(?:is|are|will be) "
                r"(?:secure|anonymous|confidential|encrypted|kept)\b.{0,200}",
                r"(?:one of )?our (?:journalists|reporters|team|editors|community team) (?:may|will|might) "
                r"(?:be in touch|contact you|get in touch)\b.{0,200}",
                r"(?:letters?|submissions?|contributions?|op-eds?|opinion pieces)(?: to the editor)? "
                r"(?:should|must|may|can|need to) (?:be (?:sent|e-?mailed|addressed|submitted|no (?:more|longer))|include|carry"
                r"|not exceed)\b.{0,240}",
                r"welcome to [^.]{3,80}, (?:our|my|the|a) (?:new |regular )?(?:daily|weekly|fortnightly|monthly|quarterly)? ?"
                r"(?:advice|agony|q&a|question)? ?(?:column|series|newsletter|feature)\b.{0,260}",
                rf"(?:got|have|do you have) an? (?:\w+ ){{0,3}}(?:question|tip|story|problem|dilemma|idea|recipe|photo|complaint"
                rf"|suggestion)s?\b[^.?]{{0,100}}\? ?(?=.{{0,200}}{_REACH}).{{3,300}}",
                r"(?:we|i)(?:'d| would) love to (?:hear (?:from you|your|what|how)|see your|know (?:what|how))\b.{0,240}",
                r"(?:i|we) (?:welcome|encourage|appreciate) (?:your )?(?:comments|feedback|suggestions|letters|questions"
                r"|submissions)\b.{0,200}",
            ),
        },
        unless=(r"\b(?:said|says|told|asked|replied)\b",),
    ),
    Rule(
        "feedback.made_it_english", "feedback",
        why="'Tried this recipe? Leave a star rating and tag me': the cook asks for stars, pictures and comments.",
        match="start", max_chars=420,
        patterns={
            "en": (
                r"(?:did you (?:make|try|bake|cook)|have you (?:made|tried|baked|cooked)"
                r"|if you(?:'ve| do| have)? (?:make|made|try|tried|bake|baked|cook|cooked)|tried|made|making|trying"
                r"|when you (?:make|try|bake|cook)|let me know if you (?:make|try|made|tried))\b[^.!?]{0,60}\b"
                r"(?:recipe|this|these|it|them)\b[^!?]{0,80}[?,!.]? ?.{0,200}\b"
                r"(?:star rating|leave (?:a|your)|rate (?:it|this|the)|tag (?:me|us)|comment(?:s)? below|in the comments"
                r"|let (?:me|us) know|hashtag|review below|@\w+)\b.{0,200}",
                r"(?:please )?(?:leave|drop) (?:a|your) (?:star rating|rating|review|comment|note)\b[^.]{0,60}"
                r"(?:below|and let|on the recipe|if you)\b.{0,200}",
                r"(?:be sure to |don't forget to |please )?pin (?:this|it|the image|me)\b[^.]{0,60}"
                r"(?:for (?:later|your)|pinterest|board|below|trip)\b.{0,60}",
                r"(?:pin (?:it|this|me)(?: for later)?|pin recipe)",
                r"save this (?:recipe|post|article|guide)!? .{0,160}\b(?:e-?mail|inbox|pinterest|board)\b.{0,160}",
                r"rate this (?:article|post|recipe|story|page|content|item)\b.{0,40}",
            ),
        },
    ),
    Rule(
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
                r"you (?:must|need to|have to) (?:be (?:logged|signed) in|confirm your (?:public )?display name|log in|sign in"
                r"|register)\b.{0,120}",
                r"(?:notice|note|house rules|please note) ?: ?[^.]{0,60}\b(?:welcomes?|invites?|reserves? the right)\b"
                r"[^.]{0,100}\bcomments?\b.{0,200}",
                r"<n>? ?(?:responses?|replies|thoughts?|comments?|reactions?) (?:to|on) .{3,120}",
                r"(?:discussion about this (?:post|podcast|video)|top latest discussions|leave a comment discussion.{0,40})",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
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
                r"[\w .'-]{2,40} says ?: ?.{3,380}",
                r"[\w.'-]{2,30}(?: [\w.&'-]{1,20}){0,3} (?:\d{1,2} <month>|<month> \d{1,2}),? ?(?:<year>)?,?"
                r"(?: at)? \d{1,2}[:.]\d\d ?(?:am|pm)?\b.{10,300}",
            ),
        },
        unless=(r"\bsaid\b|\btold\b",),
    ),
    Rule(
        "social.followers_english", "social",
        why="'1.8K Followers · Writer for Level Up', '1243 Accesses 17 Citations 4 Altmetric': counts of a platform.",
        match="whole", max_chars=110, full_stop=False,
        patterns={
            "en": (
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
    ),
    Rule(
        "social.share_title_english", "social",
        why="'Share Slow Arithmetic' below the story: the button with the publication's name.",
        match="whole", max_chars=60, where="tail", needs=("late",), cased=True, full_stop=False,
        patterns={"en": (r"Share (?:The )?[A-Z][\w'’-]+(?: (?:&|of|the|and|in|on|[A-Z][\w'’-]+)){0,5}",)},
    ),
    Rule(
        "navigation.control_english", "navigation",
        why="'Copy code', 'Edit this page on GitHub', 'comment bubble icon': a page's controls and the names of their pictures.",
        match="whole", max_chars=80, full_stop=False,
        patterns={
            "en": (
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
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "navigation.skip_english", "navigation",
        why="'Skip to content The year of the ducks Posted on ...': the top of a page run into one line.",
        match="start", max_chars=200, where="head",
        patterns={"en": (r"skip to (?:main |primary )?(?:content|navigation|menu|footer|search)\b.{0,180}",)},
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "advert.house_offer_english", "advert",
        why="'Looking to rent in Westlands? Browse our latest listings': the house's own trade, behind its article.",
        match="start", max_chars=480, amid=0.8,
        patterns={
            "en": (
                rf"(?:ready|looking|want|wondering|thinking|need|planning|struggling|interested|fancy|searching|tired|curious"
                rf"|keen|unsure|not sure|worried|in need|do you (?:need|want|have)"
                rf"|are you (?:looking|ready|thinking|planning|interested)|would you like)\b[^.?!]{{2,120}}\? "
                rf"(?:get|book|browse|call|contact|speak|talk|find|see|start|request|schedule|download|try|check|use|visit|join"
                rf"|let|we|our|click|sign|apply|compare|shop|order|register|enquire|ask|don't|explore|take|fill|reach)\b"
                rf"(?=.{{0,220}}(?:{_REACH}|\bfree\b|no-obligation|consultation|quote|listings|demo|trial|expert|get in touch"
                rf"|let's talk)).{{0,340}}",
                rf"(?:if|should) you(?:'d| would|'re| are| have| need| want| wish| require|'ve)\b[^.!?]{{3,180}},? (?:please )?"
                rf"(?:get in touch|contact|call|e-?mail|speak (?:to|with)|reach out|talk to|don't hesitate|do not hesitate"
                rf"|don't wait|feel free|fill (?:in|out)|let us|drop us|give us|click|we'd love|we would love|we can help)\b"
                rf"(?=.{{0,240}}{_REACH}).{{0,260}}",
                r"if you(?:'ve| have)? (?:been|are|were) (?:charged|injured|arrested|accused|involved|hurt|facing|diagnosed)\b"
                r"[^.]{3,100}\b(?:lawyer|attorney|solicitor|contact|call|don't wait|consultation|legal)\b.{0,300}",
                r"(?:the )?(?:lawyers|attorneys|solicitors|experts|dentists|agents|advisers|advisors|consultants|specialists"
                r"|professionals|team) at <site> (?:have|has|are|is|can|will)\b.{0,300}",
                r"(?:looking for|need) (?:\w+ ){0,2}(?:help|advice|support|representation"
                r"|a (?:lawyer|attorney|solicitor|plumber|dentist|mortgage|quote))\b[^?]{0,80}\? .{3,300}",
                r"save (?:hundreds|thousands|money|time|up to [^.]{1,12}|[£$€][\d,]+)\b[^.!?]{0,100}\b"
                r"(?:with|using|by using|through) (?:our|<site>'s)\b.{0,200}",
                r"don't forget (?:your )?travel insurance\b.{0,200}",
                r"(?:this|the) (?:offer|coupon|voucher|discount|code) (?:is|can|expires|ends|may)\b.{0,160}",
                r"today's best .{3,80} deals?\b.{0,120}",
                r"(?:prices?|season passes|tickets?|subscriptions?|plans) (?:from|start(?:ing|s)? (?:at|from))"
                r" [£$€]\d[\d.,]*\b.{0,40}",
                r"(?:advertise|advertising) (?:with|on|in) (?:us|the|our|<site>)\b.{0,160}",
            ),
        },
        unless=(r"\b(?:said|says|told|asked|replied|police|detectives|officers|witness\w*|anyone)\b",),
    ),
    Rule(
        "advert.at_shop_english", "advert",
        why=(
            "'Book this tour on GetYourGuide', 'Check prices for guesthouses "
            "on Booking.com': a button to a shop that pays for it."
        ),
        match="whole", max_chars=110, full_stop=False, amid=0.8,
        patterns={
            "en": (
                rf"(?:book|check|compare|reserve|buy|pre-?order|shop|order|get)\b[^.!?|]{{0,80}} (?:on|at|via|from|through)"
                rf" {_BOOKING}\b[^.|]{{0,30}}",
                r"check (?:the )?(?:latest |current |today's )?(?:prices?|rates|availability|deals)\b[^.!?|]{0,60}",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "advert.disclosure_english", "advert",
        why=(
            "'I received a complimentary stay in exchange for an honest review', 'code "
            "provided by the publisher': what the writer was given, and what the links earn."
        ),
        match="part", max_chars=560, sentences=True,
        patterns={
            "en": (
                r"\b(?:all|any) (?:\w+ )?(?:opinions|thoughts|views|words|photos)\b[^.]{0,60}\b(?:is|are|remain) "
                r"(?:entirely |always |100 ?% |completely )?(?:my|our|their|her|his) own\b",
                r"\bin exchange for (?:an? |my |our |this )?(?:honest|fair|unbiased|independent)? ?"
                r"(?:review|opinion|coverage|feedback)\b",
                r"\b(?:i|we) (?:received|was given|were given|was gifted|were gifted|was hosted|were hosted|was provided"
                r"|were provided|was invited|were guests?|stayed as|travell?ed as)\b[^.]{0,120}\b"
                r"(?:complimentary|free of charge|for free|gifted|in exchange|for review|courtesy of|as a guest|as guests|hosted"
                r"|press (?:trip|pass))\b",
                r"\b(?:review )?(?:code|copy|unit|sample|key|screener|device|product|access)s?\b[^.]{0,60}\b(?:was|were )?"
                r"(?:provided|supplied|furnished|loaned|sent|donated) (?:to (?:us|me|<site>) )?"
                r"(?:for (?:this )?(?:review|free)|by (?:the )?(?:publisher|developer|manufacturer|brand|company|label|studio"
                r"|retailer|distributor|pr))\b",
                r"\A(?:reviewed|tested|played) on (?:an? |the )?(?:ps[2345]|playstation|xbox|pc|switch|nintendo|steam|mac|iphone"
                r"|android|ios)\b[^.]{0,60}\.? ?.{0,120}\Z",
                r"\b(?:we|i) (?:may|might|could|can|will|sometimes|do) (?:also )?"
                r"(?:be paid|get paid|be compensated|get a (?:commission|cut|small)|receive (?:a|compensation|payment))\b",
                r"\b(?:if|when) you (?:use|click|buy|shop|purchase|book|make a purchase|sign up)\b[^.]{0,60}\b"
                r"(?:links?|through|via)\b[^.]{0,80}\b(?:(?:we|i)(?: (?:may|might|could|can|will|also|sometimes))* "
                r"(?:be paid|earn|receive|get|make)|(?:may|might|could|can|will)(?: also)? (?:be paid|earn))\b",
                r"\A(?=.{0,400}\b(?:we|us|our|this (?:site|page|article|list)|here)\b)(?:many|some|most|all|the)(?: of)?"
                r"(?: the| our)? [^.]{0,60}\b(?:offers|products|links|companies|partners|brands)\b[^.]{0,100}\b"
                r"(?:compensat\w+|pay us|commission|advertis\w+|advertising partners|receive financial)\b.{0,300}\Z",
                r"\bprices? (?:and availability )?(?:were |was |are |is )?(?:correct|accurate) (?:at|as of|on|when)\b",
                r"\A(?:this|these|every|all|each) (?:products?|items?|picks?)\b[^.]{0,40}\b(?:has|have|is|are) (?:been )?"
                r"(?:(?:independently |carefully |hand-?)+(?:chosen|selected|picked|recommended|tested|reviewed)"
                r"|(?:chosen|selected|picked|recommended|tested|reviewed) (?:independently|by (?:our|us)))\b",
                r"\bhas partnered with \w+ for our coverage\b",
                r"\bopinions[^.]{0,60}\bare ours alone\b",
                r"\b(?:read|find out|learn|see|know)(?: more)?(?: about)? how we (?:test|rate|review|choose|pick|score|research"
                r"|select|make money|fact-?check)\b",
                r"\A(?:scores?|ratings?|our (?:scores?|ratings?|picks|rankings?)) (?:is|are) "
                r"(?:determined|based|calculated|decided|assigned) (?:by|on)\b.{3,200}",
            ),
        },
        unless=(r"\b(?:said|says|told)\b", r"\bimages? (?:was|were)\b"),
    ),
    Rule(
        "legal.small_print_english", "legal",
        why=(
            "'Capital at risk', 'All figures correct at 3 October', 'nutritional values are "
            "calculated with an online tool': small print in sentences of its own."
        ),
        match="start", max_chars=900,
        patterns={
            "en": (
                r"(?:your |with investing,? your )?capital (?:is )?at risk\b.{0,400}",
                r"(?:all |the |any )?(?:figures|rates|prices|information|details|data|facts|opening (?:hours|times)|times|fares"
                r"|fees|offers|statistics|links)(?: (?:and|&) [\w ]{3,20})?"
                r"(?: (?:quoted|given|listed|shown|mentioned|in this \w+|here|above))? ?(?:were|are|is|was)? "
                r"(?:correct|accurate|valid|current|checked|up to date|subject to change)"
                r"(?: (?:at|as of|as at|on|when|and|in|without|but)\b.{0,300})?",
                r"(?:(?:at the time of (?:writing|publication|publishing),? )(?:the (?:author|writer)s?|i|<names>)"
                r"|(?:the|this) (?:author|writer)s?|i)(?: and \w+ \w+)? (?:held|holds|hold|owns?|owned|has|have|had|is long"
                r"|am long|are long)(?: (?:no|a|an|long|short|beneficial|any|some))* (?:shares|positions?|stocks?) "
                r"(?:in|of|mentioned)\b.{0,260}",
                r"(?:note:? ?)?(?:the )?(?:nutritional|nutrition) (?:values?|information|facts|data|details|content|analysis"
                r"|estimates?)\b[^.]{0,60}\b(?:is|are|was|were|should)\b.{0,300}",
                rf"{_THIS} (?:is|was|has been)[^.]{{0,40}}\b(?:based on scientific|fact[- ]checked|medically reviewed"
                rf"|written by (?:experts|our)|reviewed (?:by|for)|produced in accordance|generated (?:by|with|using)"
                rf"|created with|not (?:a )?(?:personal recommendation|financial advice|investment advice|medical advice"
                rf"|legal advice|sponsored|an ad))\b.{{0,300}}",
                r"(?:publisher's note ?:? ?)?(?:springer nature|elsevier|wiley|the publisher|frontiers|mdpi)"
                r"[^.]{0,30} remains? neutral\b.{0,200}",
                r"(?:<site> )?(?:does|do) not (?:provide|offer|give|constitute) "
                r"(?:medical|legal|financial|investment|tax|professional|personal)\b[^.]{0,40}\badvice\b.{0,240}",
                r"<site> does not (?:provide|offer|give|endorse|recommend)\b[^.]{0,80}\b"
                r"(?:advice|diagnosis|treatment|endorsement|products?)\b.{0,240}",
                r"materials? provided by .{3,100}\bnote ?: ?content may be edited\b.{0,60}",
                r"note ?: ?(?:content|materials?|the above post|this (?:text|story|release)) "
                r"(?:may (?:be|have been)|has been|was) (?:edited|reprinted|adapted|abridged)\b.{0,100}",
                r"(?:copyright|licen[cs]e) ?: ?.{3,200}",
                r"(?:creative commons|cc[ -]by(?:[- ](?:nc|nd|sa))*)\b.{0,160}\Z",
                r"(?:please note|note|heads up|update|nb|important) ?[:!,–-] ?(?:that )?(?:this|the) "
                r"(?:post|article|page|story|content|guide|review|recipe|information) (?:is|was|has been|may|contains?|might)\b"
                r".{0,300}",
                r"how we reviewed this (?:article|content|page)\b.{0,200}",
                r"(?:medically|clinically|fact|expert|scientifically)[ -](?:reviewed|checked) by .{3,120}",
                r"(?:our|this|the) (?:reporters?|journalists?|editors?|newsroom|team)\b[^.]{0,80}\b"
                r"(?:with (?:the |some )?(?:help|assistance|aid) (?:of|from)|using|used) (?:an? )?"
                r"(?:ai|artificial intelligence|generative|automated|chatgpt)\b.{0,240}",
                r"(?:an? )?(?:ai|artificial intelligence|automated|machine)[ -]"
                r"(?:tool|assistant|generated|translation|translated|voice|system)?s?\b[^.]{0,60}\b"
                r"(?:was used|helped|assisted|translated|narrated|read)\b.{0,240}",
                r"read (?:more about )?our (?:policy|policies|guidelines|approach|standards|rules|ethics|editorial)\b.{0,120}",
            ),
        },
        unless=(r"\b(?:said|says|told|judge|court|lawsuit)\b",),
    ),
    Rule(
        "legal.looking_forward_english", "legal",
        why="'This press release contains forward-looking statements': what the law has a sender say, which some count in.",
        match="start", max_chars=900, where="tail", probability=0.7,
        patterns={
            "en": (
                r"(?:certain |some |any |the )?(?:statements?|information|matters)"
                r"(?: (?:made|contained|included|discussed|set forth))?(?: in)? this (?:press |news )?"
                r"(?:release|announcement|communication|document|report|article)\b[^.]{0,120}\bforward[- ]looking\b.{0,600}",
                r"(?:this|the) (?:press |news )?(?:release|announcement|communication|document|presentation)\b[^.]{0,60}\b"
                r"(?:contains?|includes?|may contain)\b[^.]{0,60}\bforward[- ]looking\b.{0,600}",
                r"(?:cautionary (?:note|statement)s?|safe harbor|caution) (?:[\w-]+ ){0,6}(?:statements?|information)\Z",
                r"forward[- ]looking (?:statements?|information)\.?\Z",
                r"(?:all |these |such |any )?forward[- ]looking statements (?:are|involve|include|speak|in this|made|reflect"
                r"|should|may|can)\b.{0,700}",
            ),
        },
        unless=(r"\b(?:said|says|told|judge|court|lawsuit)\b",),
    ),
    Rule(
        "byline.last_updated_english", "byline",
        why="'This post was last updated in July 2021': when the text was written or gone over, in a sentence at its edge.",
        match="whole", max_chars=130, where="edge",
        patterns={
            "en": (
                rf"{_THIS} (?:is|was|has been) (?:(?:now )?(?:over|more than|at least) [\w ]{{2,20}} old"
                rf"|(?:originally |first |last )?(?:published|written|updated|posted|reviewed|revised)\b[^.,;]{{0,60}}"
                rf"(?:<year>|ago|<date>))",
            ),
        },
    ),
    Rule(
        "legal.funded_english", "legal",
        why=(
            "'This study was funded by the Wellcome Trust', 'The Trust funds this series; the "
            "newsroom retains editorial control': who paid, at the edge of the text."
        ),
        match="start", max_chars=500, where="edge",
        patterns={
            "en": (
                r"(?:this|the) (?:study|research|work|project|trial|series|reporting|coverage|story|article|position|paper"
                r"|investigation|programme?|report|journalism)\b[^.]{0,40} (?:was|is|were|has been|have been|are) "
                r"(?:partly |partially |also |jointly |made )?(?:funded|supported|financed|sponsored|possible|backed"
                r"|underwritten|produced with (?:support|funding))\b.{3,360}",
                r"(?:<names>|the [\w' ]{3,60}) (?:funds|supports|sponsors|underwrites|provides funding for) this "
                r"(?:series|project|reporting|coverage|work|story|position|programme?|newsletter|podcast)\b.{0,260}",
                r"(?:the )?(?:newsroom|editors?|editorial team|<site>) (?:retains?|maintains?|has|had|keeps?) "
                r"(?:full |complete |sole |total )?editorial (?:control|independence|authority)\b.{0,200}",
                r"(?:the )?(?:authors?|researchers?) (?:declares?|reports?|have|has|thanks?|acknowledges?|gratefully) "
                r"(?:no |that |the |they )?(?:competing|conflicts?|potential|support|financial|funding|relationships"
                r"|contributions)\b.{0,300}",
                r"(?:conflicts? of interest|competing interests|funding|acknowledge?ments?|author contributions"
                r"|data availability|ethics (?:statement|approval))(?: statement)? ?[:.] .{3,400}",
                r"(?:the )?(?:paper|study|findings|research|results|article|work)\b[^.]{0,120}\b"
                r"(?:is|are|was|were|appears?|appeared) (?:published|available|online)\b[^.]{0,100}\bdoi ?:? ?10\..{3,80}",
                r"(?:reference|journal reference|source|citation|doi|more information|full citation) ?: ?.{5,300}\b"
                r"(?:doi|journal|et al|10\.\d{4}).{0,100}",
            ),
        },
        unless=(r"\bsaid\b|\btold\b", r", (?:a|an|which|who|but|though|while)\b"),
    ),
    Rule(
        "syndication.note_english", "syndication",
        why=(
            "'Editor's note: ... The opinions expressed in this commentary are her own', 'More "
            "to follow', 'This is a transcript of the podcast': on the text itself."
        ),
        match="start", max_chars=560,
        patterns={
            "en": (
                r"(?:editors?'?s? note|publisher's note|a note (?:from|to) (?:the editors?|our|readers?)|author's note)"
                r" ?[:–-] ?.{0,400}\b(?:opinions?|views?|commentary|perspective)\b[^.]{0,60}\b(?:is|are|belongs?|reflect)\b"
                r".{0,160}",
                r"more (?:to follow|to come|details to follow|follows|soon|as we get it|on this story as it develops)\W*\Z",
                r"(?:this is an? )?(?:breaking|developing)(?: news)?(?: story| event)\b.{0,200}",
                r"(?:updates?|details) (?:to follow|will follow|as we get (?:it|them))\W*\Z",
                r"(?:this is|below is|the following is|here is|what follows is) (?:an? |the )?"
                r"(?:audio |edited |rough |full |lightly edited |ai[- ]generated |automated |condensed )*"
                r"(?:transcript|translation|excerpt|version|extract|adaptation) (?:of|from|adapted)\b[^.]{0,80}\b"
                r"(?:podcasts?|episodes?|interview|show|video|webinar|conversation|q&a|newsletter|article|book|talk)\b.{0,200}",
                r"(?:this )?transcript (?:was|has been|is|may be|may not be) "
                r"(?:generated|created|edited|produced|auto\w*|machine\w*|rush\w*|provided|final|lightly|in its)\b.{0,240}",
                r"(?:this|the) (?:audio|recording|narration|voice|reading|story|article) (?:is|was) "
                r"(?:read|narrated|produced|generated|voiced|auto-?generated)\b[^.]{0,80}\b"
                r"(?:ai|automat\w+|artificial|voice|synthetic|text-to-speech|computer)\b.{0,160}",
                r"hear this (?:story|article|post)\b.{0,200}",
                r"(?:this|a version of this) (?:article|story|piece|post|essay|column|interview|report)\b[^.]{0,40}\b"
                r"(?:also |first |originally |previously )+(?:appeared|ran|published|posted|aired) "
                r"(?:in|on|at|by|as|here|with)\b.{0,200}",
            ),
        },
        unless=(r"\bsaid\b|\btold\b", *TOLD_OF_TEXT),
    ),
    Rule(
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
    ),
    Rule(
        "caption.from_left_english", "caption",
        why=(
            "'L-R: Managing Director ...; Chairman ...', 'Barry Whittaker says gear has "
            "opened the job. (Supplied)': who is in a picture, and whose it is."
        ),
        match="whole", max_chars=360,
        patterns={
            "en": (
                r"(?:pictured |photo |\()?(?:l ?- ?r|l to r|from l(?:eft)?(?: to r(?:ight)?)?|left to right|from left"
                r"|clockwise from (?:top(?: left)?|left|bottom(?: left)?))\)?[:;,-]? .{5,320}",
                r".{3,60}\((?:l|r|c|m|left|right|cent(?:er|re)|2nd (?:l|r)|middle)\) (?:and|with|in a|during|at)\b.{3,240}",
                r"[^.]{8,240}\. ?\((?:supplied|abc(?: \w+)?(?: ?: ?.{2,40})?|file|file photo|handout|courtesy .{2,40}"
                r"|photo ?: ?.{2,40}|picture ?: ?.{2,40}|image ?: ?.{2,40}|photo by .{2,40}|ap photo.{0,30}|getty.{0,30}"
                r"|reuters.{0,30}|submitted(?: photo)?|contributed(?: photo)?|screenshot.{0,30}|facebook|instagram|twitter"
                r"|pixabay|unsplash|wikimedia.{0,20})\)",
            ),
        },
        unless=(r"a\) .{3,240}\(b\) ",),
    ),
    Rule(
        "byline.story_by_english", "byline",
        why="'Story by Maria Evangelista, Reporter • 2h', 'Words by ... Photos by ...', 'Special to The Oregonian': who made it.",
        match="whole", max_chars=140, where="edge", full_stop=False,
        patterns={
            "en": (
                r"(?:story|words?|text|article|reporting|report|interview|illustrations?|photos?|photographs?|photography"
                r"|pictures?|video|film|graphics?)(?: (?:and|&) (?:photos?|pictures?|photographs?|video|illustrations?|words?))?"
                r" by <names>(?:[,|•·-] ?[^.]{2,50})?(?: (?:photos?|photographs?|photography|pictures?|video|illustrations?"
                r"|words?|edited) by <names>)*",
                r"<name> ?[|,/–-] ?(?:special|exclusive) (?:to|for) .{3,40}",
                r"(?:special|exclusive) (?:to|for) (?:the )?<site>",
                r"<name>,? (?:staff |senior |guest |contributing |freelance |gleaner |sports |business |features |court "
                r"|education |health |crime )+(?:writer|reporter|correspondent|contributor|editor|columnist)"
                r"(?: ?[•·|] ?.{1,20})?",
                r"(?:associate |assistant |adjunct |emeritus |senior |visiting |research |phd |doctoral |postdoctoral "
                r"|principal |clinical |honorary |distinguished )*(?:professor|lecturer|fellow|researcher|candidate|reader"
                r"|research(?:er)? associate|scientist)(?: (?:of|in|for|at) [^.]{3,60})?, (?:the )?"
                r"(?:university|college|institute|school|[\w' ]{3,40} (?:university|college|institute|school))\b[^.]{0,50}",
                r"by <names> <date>.{0,100}",
            ),
        },
    ),
    Rule(
        "about.bio_english", "about",
        why=(
            "'The author is a scholar at JNU', 'Tom Rafferty covers high school sports', "
            "'lives in Mystic with his two beagles': who wrote this, at the foot."
        ),
        match="start", max_chars=700, where="tail", needs=("late", "apart"),
        patterns={
            "en": (
                r"(?:the |this |our |guest )?(?:author|writer|columnist|contributor|reporter|reviewer|essayist)s? "
                r"(?:is|was|are|has|works|lives|teaches|can be|writes|holds|runs|would like)\b.{3,400}",
                rf"<name> (?=[^?]{{3,500}}\b(?:live[sd]?|based|resides?) (?:in|near|with|outside)\b)"
                rf"(?=[^?]{{3,560}}\b(?:with|and) (?:her|his|their|a|an|two|three|four|five|\d|several|too many|one|some|very)"
                rf"(?: \w+){{0,3}} {_TIES}\b).{{3,600}}",
                r"<name> (?:covers|reports on|writes (?:about|for|on)|edits|blogs"
                r"|has (?:been writing|written (?:about|for|on)|covered|reported on)"
                r"|is a (?:former |freelance |staff |senior |contributing )*"
                r"(?:writer|journalist|reporter|author|blogger|columnist|editor|podcaster|broadcaster|poet|novelist|critic))\b"
                r"(?=.{3,400}\b(?:he|she|they|her|his|their|lives|award\w*|book|novel|twitter|instagram|website|newsletter"
                r"|podcast|previously)\b).{3,600}",
                r"<name> (?:trained as|grew up|studied|runs|founded|co-?founded|teaches|hosts)\b"
                r"(?=[^.]{3,260}\b(?:and now|and (?:is|has|runs|lives|writes)|lives|where (?:she|he|they))\b)"
                r"(?=.{3,400}\. (?:her|his|their|she|he|they)\b).{3,600}",
            ),
        },
        unless=(r"\bsaid\b|\btold\b|\bsays\b|\badded\b|\bpolice\b|\bcourt\b",),
        probability=0.7,
    ),
    Rule(
        "about.house_english", "about",
        why=(
            "'Materials, more information is available at www...', 'Investor Relations: ir@...', "
            "'Our websites are your destination for ...': the house and how to reach it."
        ),
        match="start", max_chars=460, where="tail",
        patterns={
            "en": (
                r"(?:investor relations|media(?: relations| contacts?| enquiries| inquiries)?"
                r"|press(?: office| contacts?| enquiries| inquiries)?|contacts?|enquiries|inquiries|public relations"
                r"|communications|further information|for (?:media|press) (?:enquiries|inquiries|queries)"
                r"|notes (?:for|to) editors)(?: contacts?)? ?[:–-] ?(?=.{0,200}(?:<email>|\d{3}|<domain>)).{3,300}",
                r"notes? (?:for|to) editors?",
                r"(?:for )?(?:more|further|additional) information"
                r"(?: (?:about|on|regarding|please|is available|can be found)[^.]{0,120})?,? (?:please )?"
                r"(?:visit|see|go to|contact|call|e-?mail|is available (?:at|from|on)|can be found (?:at|on))\b"
                r"(?=.{0,120}(?:<email>|<domain>|\bour\b|\bus\b)).{3,240}",
                r"our (?:websites?|papers?|newspapers?|platforms?) (?:is|are) your\b.{3,260}",
                r"(?:to support the|we also need your) .{3,200}",
                r"want to (?:write|contribute|pitch|advertise|republish|join us)\?.{3,260}",
            ),
        },
        unless=(r"\b(?:police|detectives|crimestoppers|witness\w*)\b",),
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "navigation.standing_english", "navigation",
        why=(
            "'You are here: Home', '1 2 3 4 Next', 'Previous: Setting up your "
            "environment', 'Normal text size': the ways through a site."
        ),
        match="whole", max_chars=140, full_stop=False, where="edge",
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
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "social.opens_english", "social",
        why="'Click to share on Twitter (Opens in new window)': a button's words for those who hear the page.",
        match="part", max_chars=500,
        patterns={"en": (r"\bclick to (?:share|e-?mail|print|copy|send)\b[^.]{0,80}\(opens in new window\)",)},
    ),
    Rule(
        "advert.trial_english", "advert",
        why=(
            "'Try Clearbooks free for 30 days. No credit card required.', 'Speak to a "
            "solicitor now on 0800 ...', 'Schedule your free call': the house's offer, whole."
        ),
        match="start", max_chars=240, amid=0.9,
        patterns={
            "en": (
                r"try (?!it\b)[\w .'-]{2,40} (?:for )?free(?: for \d+ \w+| today| now)?(?:[.!] .{0,100})?\Z",
                r"(?:start|try|get|sign up|join|create|free|\d+[- ]?day)\b[^.]{0,120}[(,.–-] ?no (?:credit )?card "
                r"(?:required|needed|details)\b.{0,60}\Z",
                r"(?:speak|talk|chat) (?:to|with) (?:a|an|our|one of our)\b[^.!?]{2,80}\b(?:now|today|on \d|free|callback)\b"
                r".{0,120}\Z",
                r"(?:schedule|book|arrange|request|claim|get) (?:your|a) (?:free|no-obligation|complimentary)\b"
                r"[^.!?]{3,120}\W*\Z",
                rf"{_THIS} (?:is|was) (?:brought to you|sponsored|presented|paid for"
                rf"|produced in (?:partnership|association|collaboration)) (?:by|with)\b.{{3,240}}",
                r"(?:buy|shop|order|pre-?order)(?: it)? now (?:at|on|from) <site>\Z",
                r"tickets (?:are )?(?:now )?(?:on sale )?(?:now )?(?:for|to) our\b.{3,200}",
            ),
        },
        unless=(r"\b(?:said|says|told|asked)\b",),
    ),
    Rule(
        "legal.risk_english", "legal",
        why=(
            "'Past performance is not a reliable indicator', 'CFDs are complex instruments', 'I/we "
            "have a beneficial long position': what the law or the market has a page say."
        ),
        match="start", max_chars=700,
        patterns={
            "en": (
                r"(?:cfds?|spread bets?|cryptoassets?|crypto assets?)\b[^.]{0,40} (?:are|is) "
                r"(?:complex|highly volatile|unregulated|high[- ]risk)\b.{0,400}",
                r"\d+(?:\.\d+)? ?% of retail (?:investor )?accounts\b.{0,300}",
                r"past performance (?:is|does|isn't)\b[^.]{0,30}\b(?:no|not|never)?\b[^.]{0,20}\b"
                r"(?:guarantee|indicat\w+|guide|reliable)\b.{0,300}",
                r"the value of (?:your |an |any )?(?:investments?|shares|pension)(?: and [^.]{3,40})? (?:can|may) "
                r"(?:go|fall|rise)\b.{0,300}",
                r"i ?/ ?we have (?:a|no)\b.{3,300}",
                r"i wrote this article myself\b.{0,300}",
                r"the (?:contents?|information|material) (?:of|in|contained in) this "
                r"(?:article|post|page|document|publication|blog|newsletter|guide) (?:is|are) (?:intended|provided|for|not)\b"
                r".{0,400}",
                r"(?:specialist|independent|professional|legal) advice should be (?:sought|taken)\b.{0,160}",
                r"this article has been reviewed according to\b.{0,300}",
                r"editors have highlighted the following\b.{0,160}",
                r"citation ?: ?.{10,300}\bretrieved <date>.{0,200}",
                r"this document is subject to copyright\b.{0,300}",
                r"(?:to request permission|for permission|for reprints?|for licen[sc]ing|requests? for permission)\b.{3,200}",
            ),
        },
        unless=(r"\b(?:said|says|told|judge|court)\b",),
    ),
    Rule(
        "syndication.standing_english", "syndication",
        why=(
            "'This is part two of a four-part series', 'The Echo wishes to make clear', "
            "'Warning: this story contains images': notes on the text, at its edges."
        ),
        match="start", max_chars=460, where="edge",
        patterns={
            "en": (
                r"this (?:is|was) (?:the )?(?:part \w+|(?:first|second|third|fourth|fifth|final|last|latest)"
                r"(?: part| in| of| article| story| instal\w+| post)*)\b[^.]{0,40}\b(?:series|parts?)\b.{0,240}",
                r"in (?:our|this) [\w' -]{3,40} (?:series|column),.{3,240}",
                r"(?:clarifications?|corrections?|apology|erratum|correction and clarification) ?[:–-] ?.{5,440}",
                r"(?:the editor|we|the <site>|<site>) (?:apologi[sz]es?|regrets?"
                r"|wish(?:es)? to (?:apologi[sz]e|make clear|clarify|correct|point out)"
                r"|(?:is|are) happy to (?:clarify|make clear))\b.{0,300}",
                rf"(?:editor's note ?: ?|update ?: ?|note ?: ?)?{_THIS} (?:has been|was|is|will be) "
                rf"(?:regularly |since |last |first )?(?:updated|corrected|amended|edited|revised) "
                rf"(?:to|with|since|after|and|for|following)\b.{{0,240}}",
                r"(?:content |trigger |spoiler )?(?:warning|advisory|note) ?[:!–-] ?(?:the following |this |some )\b[^.]{0,80}\b"
                r"(?:distress\w+|upset\w+|disturb\w+|graphic|deceased|suicide|violence|abuse|spoilers?|images|language"
                r"|assault)\b.{0,300}",
                r"some (?:readers|details|images|content|people|viewers)[^.]{0,60}\b(?:distress\w+|upset\w+|disturb\w+)\b"
                r".{0,240}",
                r"(?:it looks like|we think|it seems|we noticed|we see)(?: that)? you(?:'re| are) "
                r"(?:visiting|browsing|in|located|coming|accessing|using an)\b.{0,240}",
                r"(?:pti|ani|ians|tnn|afp|upi|bernama|gna|nan|bss|unb|app|xinhua|ana|press trust of india) ?[|/] ?.{2,60}\Z",
                r"if you(?:,? or (?:someone|anyone|somebody) (?:else )?you know,?| or a loved one)\b.{3,160}\b"
                r"(?:call|contact|visit|text|reach|dial)\b.{3,200}",
                r"contact <name> at <email>.{0,60}",
            ),
        },
        unless=(r"\b(?:said|told)\b",),
    ),
    Rule(
        "about.press_english", "about",
        why="'About Kestrel Robotics: Kestrel Robotics designs ...': the sender of a release on itself, at the foot.",
        match="start", max_chars=1200, where="tail", needs=("late",), probability=0.9,
        patterns={"en": (r"about (?:the |our )?[^.:!?]{2,60} ?[:–] ?.{30,1100}",)},
        unless=(r"\b(?:said|told)\b",),
    ),
    Rule(
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
    ),
    Rule(
        "donation.far_english", "donation",
        why="'If you have read this far ...', 'Will you help us pay for the next one?': readers asked to pay, by the house.",
        match="part", max_chars=420,
        patterns={
            "en": (
                r"\A(?:now that |since |if )you(?:'ve| have) (?:read|made it|got(?:ten)?|come|enjoyed reading)"
                r" this far\b.{3,300}\b(?:join|support|donat\w+|member\w*|subscri\w+|contribut\w+|give)\b",
                r"\bwill you (?:help|join|support) us\b[^?]{0,120}(?:\?|\Z)",
                r"\A(?:reader|member|listener) (?:contributions|donations|support|funding) "
                r"(?:paid|pays|keeps?|makes?|funds?|made|helped)\b.{3,300}\b(?:help|give|join|support|donat\w+|you)\b",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
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
                r"(?:volume|seek|navigate|move|slide)\b.{0,100}",
                r"you have been granted access\b.{0,120}",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "syndication.source_line_english", "syndication",
        why=(
            "'SOURCE Meridian Health', 'Provided by University of Queensland', 'With "
            "agency inputs', 'PTI SNB VM': whose text it is, at its foot."
        ),
        match="whole", max_chars=90, where="tail", full_stop=False,
        patterns={
            "en": (
                r"source ?:? <site>(?:,? (?:inc|ltd|llc|plc|corp)\.?)?",
                r"provided by (?:the )?<site>(?: .{0,40})?",
                r"with (?:\w+ )?(?:agency|agencies|wire|bureau|pti|ani|ians|afp|ap|reuters) ?(?:inputs?|reports?|contributions?)",
                r"\(?(?:with )?inputs? from .{2,60}\)?",
                r"(?:pti|ani|ians|uni) (?:[a-z]{2,4} ?){1,5}",
                r"reblogged this on .{2,60}",
                r"visit (?:the )?<site> at <domain>",
                r"posted in [^.]{2,60}(?: ?[|·•] ?(?:tagged|permalink|bookmark|leave a|\d+ comments?)[^.]{0,120})*",
                r"(?:filed|posted|published) under ?:? [^.]{2,80}",
                r"(?:embed this chart|get the data|download the data|created with datawrapper|map data)(?: ?[|·•] ?.{2,40})*",
                r"(?:average rating|rating) ?:? ?\d(?:\.\d+)? ?(?:/|out of) ?\d+\b.{0,40}",
                r"<n> from <n> (?:votes?|ratings?|reviews?)",
                r"(?:first|last|full) name \*? ?(?:(?:first|last|full) name|last|e-?mail|phone|company|message|address)\b.{0,60}",
            ),
        },
    ),
    Rule(
        "donation.matched_english", "donation",
        why=(
            "'Every dollar you donate will be matched', 'Will you give $5 a month?', "
            "'£10 could provide a week of meals': an appeal with its sums."
        ),
        match="part", max_chars=420,
        patterns={
            "en": (
                r"(?:\byour|\b(?:we|us|our|you|your|now|today)\b.{0,160}\b(?:every|all)) "
                r"(?:dollars?|pounds?|euros?|gifts?|donations?|cents?|contributions?)\b[^.]{0,40}\b(?:will be|is|are|be) "
                r"(?:matched|doubled|tripled)\b",
                r"\b(?:every|all) (?:dollars?|pounds?|euros?|gifts?|donations?|cents?|contributions?)\b[^.]{0,40}"
                r"(?:\byou\b[^.]{0,40}\b(?:will be|is|are|be) (?:matched|doubled|tripled)"
                r"|\b(?:will be|is|are|be) (?:matched|doubled|tripled)\b.{0,120}\b"
                r"(?:you|your|us|our|today|now|midnight|deadline))\b",
                r"\bwill you (?:give|donate|chip in|contribute|pledge"
                r"|make an? (?:\w+ ){0,3}(?:gift|donation|contribution|pledge))\b[^?]{0,100}(?:\?|\Z)",
                r"\A(?:help us|please help|you can help)\b[^.]{3,120}\. [$£€]\d+\b.{3,160}",
                r"\bbecause (?:readers|members|listeners|people) like you\b",
                r"\A(?:support for|funding for) this (?:coverage|story|series|reporting|article"
                r"|(?:reporting|journalism|editorial) (?:project|work))\b.{3,240}",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "advert.tool_english", "advert",
        why=(
            "'Register now for our free webinar', 'Try our mortgage calculator', 'Take "
            "our quiz', 'Fill in the form below': the house's tools and dates."
        ),
        match="start", max_chars=260, amid=0.9,
        patterns={
            "en": (
                r"(?:register|sign up|book|join us)(?: now| today| here| free)?(?: for| at| on)? (?:our|the next|this) "
                r"(?:\w+ ){0,3}(?:webinar|event|workshop|conference|masterclass|summit|course|open (?:day|house)|briefing"
                r"|class)\b.{0,160}",
                r"(?:try|use|check out|play|take|test|see) (?:our|today's) (?:\w+ ){0,3}"
                r"(?:calculator|quiz|crossword|tool|checker|tracker|puzzle|wordle|planner|map|game|challenge|survey|poll)\b"
                r".{0,140}",
                r"(?:enter|type in) your (?:postcode|zip code|address|zip)\b.{3,120}",
                r"fill (?:in|out) (?:the|this|our) (?:\w+ )?form\b[^.]{0,40}\b(?:and|to|below)\b[^.]{0,100}\b"
                r"(?:we|our|us|adviser|advisor|team|call you)\b.{0,120}",
                r"[^.]{3,120}\. save (?:up to )?[$£€]\d+ on your (?:pass|ticket)\b.{0,160}",
                r"(?:buy|shop|order)(?: it)? now (?:at|on|from) <site> for [$£€]\d.{0,20}",
                r"shop the (?:look|story|edit|collection)\b.{0,160}",
                r"get (?:e-?mail |free |daily |our )*(?:alerts?|updates?|headlines?|the latest)\b[^.]{0,40}\b(?:from|by|for)\b"
                r"[^.!?]{2,80}(?:: ?sign up.{0,60})?\Z",
                r"<site> is (?:now )?on <nets>\b.{0,160}",
                r"(?:become|be) an? <site> sponsor\b.{0,60}",
                r"<site> thanks (?:our|its) sponsors\b.{0,100}",
            ),
        },
        unless=(r"\b(?:said|says|told|police)\b",),
    ),
    Rule(
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
    ),
    Rule(
        "legal.licensed_english", "legal",
        why=(
            "'Our work is licensed under Creative Commons', 'We are certified by "
            "NewsGuard', 'may be quoted freely': who may use it, and who watches the house."
        ),
        match="start", max_chars=320, where="tail",
        patterns={
            "en": (
                r"(?:our|this|all) (?:work|content|articles?|text|site|material|post|story|website)\b[^.]{0,20} (?:is|are) "
                r"(?:licen[sc]ed|published|available|released|made available) under\b.{3,240}",
                r"(?:material|content|text|articles?|posts?)(?: (?:from|on|in) this (?:post|site|blog|page|article))? may "
                r"(?:not )?be (?:quoted|reproduced|republished|copied|reprinted|shared|used)\b.{0,240}",
                r"(?:we are|<site> is) (?:certified|regulated|a member|bound|accredited) (?:by|of)\b.{3,260}",
                r"if you wish to complain\b.{0,240}",
                r"all (?:content|text|images|photos|material)s? ?(?:©|\(c\)|copyright|is copyright|are copyright)\b.{0,120}",
                r"(?:straits times )?readers (?:can|may) (?:get|find|seek) help (?:on|at|from)\b.{3,240}",
                r"for (?:confidential )?(?:support|help|advice),? (?:please )?(?:call|contact|ring|text|visit)\b.{3,200}",
            ),
        },
        unless=(r"\b(?:said|told|court|judge)\b",),
    ),
    Rule(
        "related.call_english", "related",
        why=(
            "'Watch: Drone footage shows ...', 'POLL: Should the voting age be lowered?', 'For "
            "our earlier coverage, see our live blog', 'Browse all our guides here'."
        ),
        match="whole", max_chars=150, amid=0.9,
        patterns={
            "en": (
                r"(?:poll|quiz|watch live|video) ?: ?(?:should|do|does|is|are|will|can|would|how|what|which|who)\b"
                r"[^.?]{5,120}\??",
                r"for (?:our|more of our|all our) (?:\w+ ){0,2}(?:coverage|reporting|stories|articles|guides?)\b[^.]{0,80},? "
                r"(?:see|visit|read|go to|click|follow)\b[^?]{3,100}",
                r"(?:browse|explore|see|read|find|view) all (?:of )?(?:our|my)\b[^.?!]{3,110}(?: here)?",
                r"(?:top|latest|trending|popular) (?:stories|news|videos|posts) (?:this|today|right|from|in|on)\b[^.?!]{2,60}",
                r"(?:listen to|hear|get|find|catch) (?:the|this|every|all) (?:full )?(?:episodes?|podcasts?|shows?|interview)\b"
                r"[^.]{0,60}\b(?:on|wherever|at)\b[^.]{0,40}\b(?:podcasts?|spotify|app|you get|you listen)\b[^.]{0,60}",
                r"continue (?:to|on) (?:the )?next page\b.{0,60}",
                r"(?:download|read|view) (?:the )?transcript",
                r"this (?:story|article|piece|report|post|project) is part of (?:our|an?|the|[\w' ]{3,60},) [^.]{3,160}\b"
                r"(?:series|project|collaboration|package|partnership|initiative|newspapers|newsrooms|issue)\b[^.]{0,100}",
            ),
        },
        unless=(r"\b(?:said|says|told)\b",),
    ),
    Rule(
        "about.sources_english", "about",
        why="'Harbour Health uses only high-quality sources, such as peer-reviewed studies': a site of its own ways.",
        match="whole", max_chars=420, full_stop=True,
        patterns={
            "en": (
                r"(?:<site>|we|our (?:writers|editors|experts)|[\w' ]{2,40}?) (?:only )?(?:uses?|relies on|rely on)(?: only)? "
                r"(?:high-quality|reputable|primary|trusted|peer-reviewed)(?:,? (?:and )?[\w-]+){0,3} "
                r"(?:sources|studies)\b[^.]{0,140}\b"
                r"(?:our|your) (?:articles?|content|reporting|work|guides?)\b.{0,240}",
            ),
        },
        unless=(r"\b(?:said|told|court|judge)\b",),
    ),
    Rule(
        "feedback.asked_english", "feedback",
        why="'Which will you try first? Let me know below!', 'If you enjoyed this episode, leave a review': to the reader.",
        match="whole", max_chars=320,
        patterns={
            "en": (
                r"(?:which|what|how|have you|did you|do you|are you)\b[^?.!]{3,120}\? (?:please )?"
                r"(?:let (?:me|us) know|tell (?:me|us)|leave|share|drop|i'd love to hear|we'd love to hear)\b[^.!?]{0,80}"
                r"\b(?:comments?|below)\b[^.?]{0,40}[.!]?",
                r"if you(?:'ve| have)? (?:enjoy(?:ed)?|liked?|loved?|got something out of) "
                r"(?:this|the|our|today's) (?:episode|podcast|show)\b[^.!?]{0,80}\b"
                r"(?:rate|rating|review|subscribe|share|follow)\b.{0,200}",
            ),
        },
    ),
    Rule(
        "advert.injured_english", "advert",
        why="'Injured? Call (555) 555-0148 for a free consultation', 'We do not get paid unless you win': a firm's call.",
        match="whole", max_chars=160, amid=0.9,
        patterns={
            "en": (
                r"[^?.!]{3,60}\? (?:please )?(?:call|text|phone)(?: us)?(?: now| today)?(?: at| on)? "
                r"\+?\(?\d[\d() .-]{6,16}\b[^?]{0,80}",
                r"(?:we|you) (?:do not|don't) (?:get paid|pay)(?: (?:a|any) (?:fee|penny)s?| anything| us)? unless (?:you|we) win"
                r"(?: your case)?[.!]?",
            ),
        },
        unless=(r"\b(?:said|says|told|police|detectives|officers|witness\w*)\b",),
    ),
)
