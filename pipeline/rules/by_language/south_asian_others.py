"""Standing lines of sites in Nepali, Sinhala, Marathi, Tamil, Telugu, Gujarati, Kannada, Malayalam and Punjabi."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "legal.rights_south_asian_others", "legal",
        why="Whose the text is, in one short line.",
        max_chars=140,
        patterns={
            "mr": (r"(?:© ?.{0,40})?सर्व हक्क (?:सुरक्षित|राखीव)",),
            "si": (r"(?:© ?.{0,40})?සියලු(?:ම)? හිමිකම් ඇවිරිණි.{0,20}",),
            "te": (r"(?:© ?.{0,40})?అన్ని హక్కులు (?:ప్రత్యేకించ|సంరక్షిం)\S{2,14}",),
            "gu": (r"(?:© ?.{0,40})?(?:સર્વ|તમામ) (?:હક્ક?|અધિકાર) (?:સુરક્ષિત|અનામત)",),
            "kn": (r"(?:© ?.{0,40})?ಎಲ್ಲಾ? ಹಕ್ಕುಗಳನ್ನು (?:ಕಾಯ್ದಿರಿಸ|ಕಾದಿರಿಸ)\S{2,14}",),
            "ml": (r"(?:© ?.{0,40})?എല്ലാ അവകാശങ്ങളും (?:നിക്ഷിപ്തം|സംരക്ഷിതം)",),
        },
    ),
    Rule(
        "comments.label_south_asian_others", "comments",
        why="The heading of the comments with their number, and the button to write one.",
        max_chars=60, where="tail", full_stop=False,
        patterns={
            "ne": (r"प्रतिक्रिया (?:दिनुहोस्|दिनुहोला)|तपाईंको प्रतिक्रिया",),
            "si": (r"(?:ඔබේ )?අදහස් (?:දක්වන්න|එක් කරන්න)",),
            "mr": (r"प्रतिक्रिया (?:द्या|नोंदवा)",),
        },
    ),
    Rule(
        "caption.credit_south_asian_others", "caption",
        why="Who took the picture: 'Photo: <name>'.",
        max_chars=80, full_stop=False,
        patterns={
            "ne": (r"(?:तस्बिर|फोटो) ?[:ः] ?.{2,40}",),
            "mr": (r"(?:छाया|छायाचित्र) ?: ?.{2,40}",),
            "te": (r"(?:ఫోటో|ఫొటో) ?: ?.{2,40}",),
            "gu": (r"(?:તસવીર|ફોટો) ?: ?.{2,40}",),
            "kn": (r"(?:ಚಿತ್ರ|ಫೋಟೋ|ಫೋಟೊ) ?: ?.{2,40}",),
            "ml": (r"ഫോട്ടോ ?: ?.{2,40}",),
        },
    ),
    Rule(
        "social.follow_south_asian_others", "social",
        why="The site's own pages on the networks, to the reader, and its button to share.",
        max_chars=160, full_stop=False,
        patterns={
            "ne": (
                r"हामीलाई .{0,20}(?:फेसबुक|ट्विटर|युट्युब|इन्स्टाग्राम|<nets>)\S{0,3}.{0,16}(?:फलो|लाइक|सब्स्क्राइब) गर्नुहोस्",
                r"(?:सेयर|शेयर) गर्नुहोस्",
            ),
            "mr": (r"शेअर करा",),
            "ta": (r"பகிர்க",),
            "te": (
                r"షేర్ చేయండి",
                r".{0,40}(?:మమ్మల్ని|మా) .{0,20}(?:ఫేస్.?బుక్|వాట్సాప్|యూట్యూబ్|టెలిగ్రామ్|ట్విట్టర్|<nets>)\S{0,4}.{0,16}"
                r"(?:ఫాలో (?:అవ్వండి|అవండి)|చేరండి)",
            ),
            "gu": (
                r"શેર કરો",
                r".{0,40}(?:અમને|અમારી|અમારા) .{0,20}(?:ફેસબુક|વોટ્સએપ|વ્હોટ્સએપ|યુટ્યુબ|ટેલિગ્રામ|<nets>)\S{0,3}.{0,16}"
                r"(?:ફોલો કરો|જોડાઓ|સબ્સ્ક્રાઇબ કરો)",
            ),
            "kn": (
                r"ಹಂಚಿಕೊಳ್ಳಿ|ಶೇರ್ ಮಾಡಿ",
                r".{0,40}(?:ನಮ್ಮನ್ನು|ನಮ್ಮ) .{0,20}(?:ಫೇಸ್.?ಬುಕ್|ವಾಟ್ಸ್\S{2,8}|ಟೆಲಿಗ್ರಾಂ|ಯೂಟ್ಯೂಬ್|<nets>)\S{0,4}.{0,16}"
                r"(?:ಫಾಲೋ ಮಾಡಿ|ಸೇರಿ)",
            ),
            "ml": (
                r"(?:ഷെയർ|ഷെയർ ചെയ്യുക|പങ്കുവെക്കുക)",
                r"(?=.*ഞങ്ങ).{0,60}(?:ഫെയ്.?സ്.?ബുക്ക|ഫേസ്.?ബുക്ക|വാട്.?സ\S{2,8}|യൂട്യൂബ|<nets>)\S{0,6}.{0,16}"
                r"(?:പിന്തുടരുക|ഫോളോ ചെയ്യുക|ചേരുക)",
            ),
            "pa": (
                r"(?:ਸ਼|ਸ਼)ੇਅਰ ਕਰੋ",
                r".{0,40}(?:ਸਾਨੂੰ|ਸਾਡੇ) .{0,20}(?:ਫੇਸਬੁੱਕ|ਵਟਸਐਪ|ਯੂਟਿਊਬ|ਟੈਲੀਗ੍ਰਾਮ|<nets>)\S{0,3}.{0,16}"
                r"(?:ਫਾਲੋ ਕਰੋ|ਜੁੜੋ|ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ)",
            ),
        },
    ),
    Rule(
        "related.pointer_south_asian_others", "related",
        why="Read also, more on it: a label alone, or a label, a sign and a title, without a full stop.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "ne": (r"(?:यो पनि (?:पढ्नुहोस्|पढ्नुहोला|हेर्नुहोस्)|(?:सम्बन्धित|थप) (?:समाचार|खबर))(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "si": (r"(?:(?:මෙයත්|මේවාත්) කියවන්න)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
        },
    ),
)
