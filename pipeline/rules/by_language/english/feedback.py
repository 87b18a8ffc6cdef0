"""Calls to write in, in English."""

from __future__ import annotations

from pipeline.rules.by_language.english.words import REACH
from pipeline.rules.model import Rule

ASK = Rule(
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
            rf"|have your say|drop|reach out|click|fill)\b(?=.{{0,200}}{REACH}).{{0,320}}",
            rf"(?:tell us|share your (?:experiences?|story|stories|views|thoughts|memories|photos)|have your say"
            rf"|get in touch|over to you|your (?:say|views|turn))(?: ?[:–-] ?| ?[.!] )(?=.{{0,300}}(?:{REACH}|\?))"
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
            rf"|suggestion)s?\b[^.?]{{0,100}}\? ?(?=.{{0,200}}{REACH}).{{3,300}}",
            r"(?:we|i)(?:'d| would) love to (?:hear (?:from you|your|what|how)|see your|know (?:what|how))\b.{0,240}",
            r"(?:i|we) (?:welcome|encourage|appreciate) (?:your )?(?:comments|feedback|suggestions|letters|questions"
            r"|submissions)\b.{0,200}",
        ),
    },
    unless=(r"\b(?:said|says|told|asked|replied)\b",),
)

MADE_IT = Rule(
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
)

ASKED = Rule(
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
)
