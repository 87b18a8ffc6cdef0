"""What the rules in southeastern languages have in common."""

from __future__ import annotations

SAID = (
    r", (?:avertiz\w+|spune\w*|spunea|figyelmeztet\w*|uyar\w+|a (?:spus|cerut|transmis|explicat|scris)|ζήτησε|είπε|λέει|γράφει"
    r"|τόνισε|ζητούν|dedi|derdi|diyor|diye|mondta|kérte|közölte|tanácsolja|írja|írta|mesélte|vallja|mondják|biztatta"
    r"|figyelmeztet\w*|(?:ezt|azt) \w+(?:ja|te|ta|tte|tta)|ez volt|így (?:működ|szól|hangz)\w+"
    r"|(?:(?:le|îi|ne|o|se|îl) )?(?:recomandă|cer|cere|murmura|strigă|striga|repetă|repeta|explică|promite|scrie|scriu|cred"
    r"|crede|plâng|anunță|susțin|susține|arată)|(?:este|era|suna|sună) (?:reproș|mesaj|sfat|slogan|titl|cerere)\w*"
    r"|așa (?:funcționează|își explică|suna)"
    r"|(?:ήταν|είναι|αυτό είναι|αυτός είναι) (?:το|τα|ο|η) \w+|η φράση|φώναζ\w+|συμβουλεύ\w+|προτείν\w+|υποσχέθηκ\w+|απάντησ\w+"
    r"|έγραφ\w+|υποστηρίζ\w+|ζητά|ζητούσ\w+|anlattı|yazıyordu|söyledi|hatırlıyor)\b"
    r"|(?<!\w)áll (?:a|az) \w+ben\b|\b(?:diyen|diyerek|diye anlat\w*|denilerek)\b"
)
"""Who said it, behind a comma: the words are somebody's in a story."""
