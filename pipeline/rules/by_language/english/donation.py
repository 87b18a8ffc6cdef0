"""Calls for gifts, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

OURS = Rule(
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
            r"\A(?=.{0,700}\b(?:we|our|us|your|tax[- ]deductible|ein|donate|(?:donations|contributions|gifts) are)\b)"
            r".{0,300}(?<!which )(?<!that )\bis (?:an? )?"
            r"(?:registered )?501 ?\(c\) ?\(?3\)?\b[^.]{0,100}(?:\.|\bein\b|\Z)",
            r"\bein\W{0,4}(?:no\.? ?|number |is )?\d\d-?\d{7}\b",  # 'ein' is also German, and stands before sums
            r"\b(?:tax id|charity (?:no|number|reg\w*)|registered charity)\W{0,4}(?:no\.? ?|number )?\d[\d-]{5,9}\b",
        ),
    },
    unless=(r"\b(?:said|says|told|alleg\w+|lawsuit|indict\w+|irs|investigat\w+)\b",),
)

FAR = Rule(
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
)

MATCHED = Rule(
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
)
