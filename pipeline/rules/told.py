"""What a story says of a picture, a text or its readers' comments: patterns for the `unless` of rules on a site's own."""

from __future__ import annotations

TOLD_OF_PICTURE = (
    r"(?:photo|photos|image|picture|foto|fotos|bild|beeld|imagen|imagem|immagine|credit|credito|zdjecie|zdjęcie|kuva|billede"
    r"|bilde"
    r"|фото|снимка|снимок|світлина) ?: ?"
    r"(?:(?:that|it|so|such|thus|those|these) (?:is|was|were|are|had|has|means?|meant|became|stands?|stood|could|would|must)\b"
    r"|(?:the|a|his|her|this|that|one) (?:\w+ )?word\b"
    r"|(?:das|dies|so|es) (?:ist|war|waren|heißt|hieß\w*|nenn\w+|nannte\w*|bedeutet\w*|steht|stand|lautet\w*|sagen|sagt)\b"
    r"|(?:das|ein|dieses) (?:\w+ )?wort\b"
    r"|c'(?:est|était|étaient|étaient) (?:le|la|les|tout|ainsi|sous|donc)\b|(?:le|un|ce) (?:\w+ )?mot\b|ainsi\b"
    r"|(?:esa|ese|eso|así|esto|esta|aquella|aquello) (?:era|eran|es|fue|son|se|llaman?|llamaba\w*|dicen?|decía\w*)\b"
    r"|(?:era|è|fu|foi|fue) (?:l'|la |il |lo |a |o |el |tutto|tudo|todo)|(?:la|a|una|uma) (?:\w+ )?(?:palabra|parola|palavra"
    r"|paraula)\b"
    r"|(?:così|assim|això) (?:si|se|era|chiama\w*|chamam?\w*|diz\w*|dic\w+|és|és)\b"
    r"|(?:aquesta|aquest|això) (?:era|és|fou|va ser)\b"
    r"|(?:dat|dit|zo|het) (?:is|was|waren|heet\w*|noem\w+|betekent|staat|stond)\b|(?:het|een) (?:\w+ )?woord\b"
    r"|(?:to|tak) (?:jedno|jedyne|było|jest|był[ay]?|słowo|nazyw\w+|brzmi\w*|mówi\w*)\b|słowo\b|(?:tyle|tylko|nic)\b"
    r"|(?:to|tak) (?:bylo|bolo|byl[ay]?|bol[ai]?|je|se|sa|zní|zne\w*)\b|slovo\b"
    r"|это (?:было|был[аи]?|слово|единственн\w+)\b|так (?:назыв\w+|звали|звучал\w*)\b|(?:одно )?слово\b"
    r"|це (?:було|був|була|слово|єдин\w+)\b|так (?:назива\w+|звучал\w*)\b"
    r"|(?:to|tako|то|тако) (?:je|se|su|bila|bilo|је|се|су) |това (?:беше|бе|е|било) |(?:така|тъй) (?:наричат|казват|се)\b|дума\b"
    r"|(?:det|så|sådan|slik) (?:var|är|er|kallas|kaldes|kalles|heter|hette|hedder)\b|ordet\b"
    r"|(?:se|niin|näin) (?:oli|on|kutsut\w+)\b|sana\b)"
)
"""'Photo: that was the one word on the back.' A caption names what is to be seen, a sentence says what the word is."""

PICTURES_DO = (
    r"(?:photographs|photos|pictures|images|illustrations|maps|charts|graphics) (?:by|of) [^.:/|()]{3,80}? "
    r"(?:hang|hung|are|were|have|had|line[ds]?|fill(?:ed)?|cover(?:ed)?|went|sold|won|made|help(?:ed)?|appear(?:ed)?|tell"
    r"|told|prove[ds]?"
    r"|show(?:ed)? (?:that|how)|survive[ds]?|remain(?:ed)?|adorn(?:ed)?|can|could|will|would|may)\b"
)
"""'Photographs by the miners hang in the last room': pictures that do something are no credit."""

_LAW = (
    r"(?:treaty|law|act|code|constitution|bill|charter|vertrag\w*|gesetz\w*|verfassung|traité|loi|constitution|tratado|código|ley"
    r"|constitución|estatuto|estatut|trattato|codice|legge|costituzione|constituição|verdrag|wet|grondwet|tractat|llei"
    r"|traktatu|ustawy"
    r"|konstytucji|smlouvy|zákona|ústavy|zmluvy|zákona|договора|закона|конституции|конституції|закону|уставa|устава|zakona"
    r"|ustava|pogodbe)"
)
TOLD_OF_TEXT = (
    r"(?:1[5-8]\d\d|19[0-4]\d)\b(?![/.-]\d)",
    r"(?:articles?|artikels?|artículos?|articol[oi]|artigos?|artykuł\w*|člán\w+|стат\w+|texts?|texte|textos?|testo"
    r"|tekst\w*) (?:\d+ )?"
    rf"(?:of|des|der|du|de|del|della|do|da|van|z|в|у) ?(?:the |la |l'|het |de )?{_LAW}\b",
    r"under (?:an?|his|her) (?:false|assumed|another|pen) ?name\b|and (?:only|nobody|no one) \w+|stammt aus (?:einem|seinem"
    r"|ihrem) (?:tagebuch|brief)\b",
    r"(?:and|then|but|before|until|,) (?:has |was |were |is |it |being |only |later |soon |then |since |been )*"
    r"(?:translated into \w+ languages|banned|burn(?:ed|t)|seized|withdrawn|read (?:out|aloud|to)|filmed|turned into|made into"
    r"|sold out|forgotten)\b",
    r"(?:[,;] (?:dann|worauf\w*|bevor|ehe)|und (?:wurde |ist )?(?:seither|seitdem|dann|später)(?! (?:\w+ )?(?:aktualisiert"
    r"|ergänzt|überarbeitet|gekürzt|korrigiert)))\b|in \w+ sprachen übersetzt\b",
    r"avant (?:de|que|d')(?! ?(?:être )?(?:mis|mise|mettre|repris|actualis|modifi|republi|corrig)\w*)"
    r"|(?:, puis|et (?:a|fut) (?:ensuite|depuis))\b|tradui\w+ en \w+(?:-\w+)* langues\b",
    r"(?:antes (?:de|que)|prima (?:di|che)|abans de)(?! (?:ser |essere )?(?:actuali|atuali|aggiorn|modific|corr))"
    r"|[,;y] (?:luego|después|poi|e poi|depois|finché|hasta que|até que)\b"
    r"|tra\w+ (?:a|en|in|em|para) (?:\w+ ){1,2}(?:idiomas|lenguas|lingue|línguas|llengües)\b",
    r"(?:voordat|waarna|waarop)\b|vertaald in \w+ talen\b|in \w+ talen vertaald\b",
    r"(?:zanim|po czym|doczekał\w*|načež|dříve než|skôr než|прежде чем|после чего|перш ніж|після чого|преди да|pre nego"
    r"|prije nego"
    r"|preden|innan)\b|na \w+ języków\b|do \w+ jazyků\b|на \w+ язык\w*\b|\w+ мовами\b",
)
"""What becomes of a text, how old it is, and that it is an article of a law: no site says that of its own."""

SINCE = (
    r"(?:since|seit|depuis|desde|dal|dall'inizio del|sinds|des de|des del|od|с|з|від|от|sedan|siden|vuodesta) "
    r"(?:(?:\w+|początku) )?(?:(?:19|20)\d\d|(?:\w+ )?(?:years|jahren|années|ans|años|anni|anos|jaren|anys|lat|let|år))\b"
)
"""Since when comments are closed: somebody tells of it."""
