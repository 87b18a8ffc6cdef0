"""Standing lines of sites in Swahili, Afrikaans, Amharic, Hausa and Somali."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invite_african", "newsletter",
        why="The reader is asked to sign up for the site's own letter.",
        max_chars=160,
        patterns={
            "sw": (r"(?:jisajili|jiandikishe) (?:kwa|kupokea|kwenye) jarida letu\b.{0,60}",),
            "af": (r"(?:teken|skryf)(?: nou| hier)? in(?: nou| hier)? (?:op|vir) ons (?:\S+ )?nuusbrie(?:f|we)\b.{0,80}",),
        },
    ),
    Rule(
        "consent.banner_african", "consent",
        why="A site on its own cookies, to this reader.",
        max_chars=300,
        patterns={
            "af": (r"(?:hierdie|ons) (?:webwerf|webblad) gebruik koekies(?:\.?|\b.{0,60}(?:om|deur|jou|u )\b.{0,160})",),
        },
    ),
    Rule(
        "legal.rights_african", "legal",
        why="Whose the text is, in one short line.",
        max_chars=140,
        patterns={
            "sw": (r"(?:© ?.{0,40})?haki zote zimehifadhiwa.{0,30}",),
            "af": (r"(?:© ?.{0,40})?alle regte voorbehou.{0,40}",),
            "am": (r"(?:© ?.{0,40})?(?:መብቱ በ(?:ህግ|ሕግ) የተጠበቀ ነው|ሁሉም መብቶች የተጠበቁ ናቸው).{0,10}",),
            "so": (r"(?:© ?.{0,40})?(?:xuquuqda oo dhan|dhammaan xuquuqda) (?:way|waa) dhowran (?:tahay|yihiin)\.?",),
        },
    ),
    Rule(
        "comments.label_african", "comments",
        why="The heading of the comments with their number, and the button to write one.",
        max_chars=60, where="tail", full_stop=False,
        patterns={
            "sw": (
                r"maoni(?: ?\(?\d+\)?)?",
                r"(?:toa|andika) maoni yako",
            ),
            "af": (r"lewer kommentaar|kommentaar ?\(\d+\)",),
            "am": (r"አስተያየት(?:ዎን)? ይስጡ",),
        },
    ),
    Rule(
        "caption.credit_african", "caption",
        why="Who took the picture: 'Photo: <name>'.",
        max_chars=80, full_stop=False,
        patterns={
            "sw": (
                r"(?:chanzo cha picha|maelezo ya picha) ?[,:] ?.{2,60}",
                r"picha ?[:/] ?.{2,40}",
            ),
            "am": (r"(?:የፎቶው ባለመብት|የምስሉ መግለጫ) ?[,:፣] ?.{2,60}",),
            "ha": (r"(?:asalin hoton|bayanan hoto) ?[,:] ?.{2,60}",),
            "so": (r"(?:xigashada sawirka|qoraalka sawirka) ?[,:] ?.{2,60}",),
        },
    ),
    Rule(
        "social.follow_african", "social",
        why="The site's own pages on the networks, to the reader, and its button to share.",
        max_chars=160, full_stop=False,
        patterns={
            "sw": (
                r"(?:tufuate|ungana nasi|jiunge nasi)(?: (?:kwenye|katika|kupitia))* (?:kurasa zetu za )?<nets>\b.{0,40}",
                r"jiunge na (?:chaneli|kundi|ukurasa) (?:yetu|letu|wetu)\b.{0,20}<nets>\b.{0,30}",
            ),
            "af": (r"deel hierdie (?:artikel|storie|berig)",),
            "am": (r"(?:በ(?:ፌስቡክ|ቴሌግራም|ዩቲዩብ|ትዊተር|ቲክቶክ|ኢንስታግራም)\S{0,3}(?: እና)? ?){1,4}(?:ይከተሉን|ይቀላቀሉን)",),
            "ha": (r"ku biyo mu (?:a|ta|kan) (?:shafin(?:mu)? (?:na )?)?<nets>\b.{0,30}",),
            "so": (
                r"na(?:gala)? soco (?:bogga )?<nets>\b.{0,30}",
                r"nagala soco .{0,20}<nets>\b.{0,30}",
            ),
        },
    ),
    Rule(
        "related.pointer_african", "related",
        why="Read also, more on it: a label alone, or a label, a sign and a title, without a full stop.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "sw": (r"(?:soma (?:pia|zaidi)|habari (?:zinazohusiana|nyinginezo))(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "af": (r"(?:lees ook|verwante (?:artikels|stories|nuus)|nog nuus)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "am": (r"(?:ተጨማሪ ያንብቡ|ተያያዥ (?:ዜናዎች|ዘገባዎች))(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "ha": (r"(?:(?:ku )?karanta kuma|karin labarai|labarai masu (?:alaka|nasaba))(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "so": (r"(?:akhri sidoo kale|warar(?:ka)? la xiriira)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
        },
    ),
)
