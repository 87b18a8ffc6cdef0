"""How the page was liked, what such forms ask and answer, and the thanks for reading."""

from __future__ import annotations

from pipeline.rules.model import Rule

ASKED_HERE = Rule(
    "feedback.asked_here", "feedback",
    why="Hints beside the field for a reader's question, and the thanks after it.",
    match="whole", max_chars=160,
    patterns={
        "en": (
            r"\d{1,4} characters (?:left|remaining)",
            r"include your e-?mail address to get a message when this question is answered\.?",
            r"thanks! we're glad this was helpful\.?",
            r"if this question .{3,60} is answered below, let us know\.?",
            r"submit a tip",
            r"all tip submissions are carefully reviewed before being published\.?",
            r"thanks for (?:submitting a tip for review|your question|letting us know)[.!]?",
            r".{0,120}\bthis article has been viewed [\d.,]{3,12} times\.?",
        ),
        "de": (r"(?:noch )?\d{1,4} (?:zeichen|buchstaben) (?:übrig|verbleibend|frei)",),
        "fr": (r"\d{1,4} caractères restants?",),
        "es": (r"\d{1,4} caracteres restantes",),
        "it": (r"\d{1,4} caratteri rimanenti",),
        "pt": (r"\d{1,4} caracteres restantes",),
        "nl": (r"(?:nog )?\d{1,4} tekens over",),
        "pl": (r"pozostało \d{1,4} znak(?:ów|i)",),
    },
)

THANKED = Rule(
    "feedback.thanked", "feedback",
    why="The publisher thanks whoever has read so far.",
    match="whole", max_chars=240,
    patterns={
        "en": (
            r"(?:thank you|thanks) for reading (?:this|our|the) (?:article|story|post|newsletter)(?: to the end)?[.!]?"
            r"(?: (?:please|if|you|we|follow|share)\b.{3,160})?",
        ),
        "de": (
            r"(?:vielen )?dank,? dass (?:sie|du) (?:diesen|unseren) (?:artikel|beitrag|text) (?:bis zum (?:ende|schluss) )?"
            r"gelesen ha(?:ben|st)[.!]?",
        ),
        "fr": (r"merci d'avoir lu (?:cet|notre) article(?: jusqu'(?:au bout|à la fin))?[.!]?",),
        "es": (r"gracias por (?:leer|haber leído) (?:este|nuestro) artículo(?: hasta el final)?[.!]?",),
        "it": (r"grazie per aver letto (?:questo|il nostro) articolo(?: fino alla fine)?[.!]?",),
        "pt": (r"obrigad[oa] por (?:ler|ter lido) (?:este|o nosso) artigo(?: até ao? fim)?[.!]?",),
        "nl": (r"bedankt voor het lezen van (?:dit|ons) artikel[.!]?",),
        "pl": (
            r"dziękujemy,? że przeczytał\S{1,14} (?:do końca )?(?:nasz|ten) (?:artykuł|tekst)(?: do końca)?[.!]?"
            r"(?: (?:jeśli|zapraszamy|bądź)\b.{3,160})?",
        ),
        "cs": (r"děkujeme,? že jste (?:náš|tento) článek dočetli(?: až do konce)?[.!]?",),
        "ru": (r"спасибо,? что (?:дочитали|прочитали) (?:эту|нашу) (?:статью|публикацию)(?: до конца)?[.!]?",),
        "tr": (r"(?:bu )?(?:yazıyı|haberi) (?:sonuna kadar )?okuduğunuz için teşekkür\w*(?: ederiz)?[.!]?",),
    },
)

RATING = Rule(
    "feedback.rating", "feedback",
    why="A question on how the page was liked, and its answers.",
    match="start", max_chars=160, amid=0.7,
    patterns={
        "en": (
            r"(?:was|is|did you find|how (?:useful|helpful) (?:was|is)) this (?:article|page|post|information|content|story"
            r"|answer|guide|recipe|blog|document|section)\b.{0,80}",
            r"(?:did|does) this (?:article|page|answer|help)\b.{0,80}",
            r"did you (?:like|enjoy|find) (?:this|the)\b.{0,80}",
            r"(?:please )?(?:rate|review) (?:this|the|our) .{0,40}(?:article|post|page|story|recipe|content)\b.{0,40}\Z",
            r"(?:how would you rate|click to rate|give your rating|click on a star)\b.{0,60}",
            r"(?:vote count|no votes so far|as you found this post useful|we are sorry that this post"
            r"|let us improve this post|tell us how we can improve|how can we improve"
            r"|thank(?:s| you) for (?:your feedback|rating|voting|letting us know|your vote))\b.{0,120}",
            r"\(?\d+ (?:votes?|ratings?)(?:,? average.{0,40})?\)?\Z"
            r"|(?:give|send|leave|provide|share)(?: us)?(?: your)? feedback.{0,60}\Z"
            r"|(?:feedback|helpful|not helpful|very helpful|unhelpful)(?: (?:yes|no|/|-))*\Z"
            r"|(?:yes|no)(?: |/|-)+(?:yes|no)\Z|what did you think(?: of this)?.{0,40}\Z",
        ),
        "de": (
            r"(?:war (?:dieser|der|diese) (?:artikel|beitrag|seite|text|inhalt)\b.{0,60}(?:hilfreich|interessant|nützlich)"
            r".{0,20}|wie hat ihnen (?:dieser|der) .{0,40}|hat ihnen der .{0,40}gefallen.{0,20}|artikel bewerten.{0,20}"
            r"|bewerten sie.{0,60}|ihre bewertung.{0,40}|feedback(?: geben| senden)?|vielen dank für ihr feedback.{0,40})",
        ),
        "fr": (
            r"(?:(?:cet article|cette page|ce contenu) (?:vous )?(?:a-t-(?:il|elle)|vous a).{0,60}"
            r"|avez-vous (?:aimé|apprécié|trouvé).{0,60}|noter cet article.{0,20}|donnez une note.{0,30}"
            r"|merci pour votre (?:avis|retour|vote).{0,30})",
        ),
        "es": (
            r"(?:¿?te (?:ha )?(?:gustó|gustado|resultó|sirvió|ha resultado) (?:útil )?.{0,60}"
            r"|¿?(?:te|le|fue) (?:ha sido |fue )?útil.{0,40}|valora(?:r)? (?:este|esta|el) .{0,30}|califica .{0,40}"
            r"|gracias por (?:tu|su) (?:valoración|voto|opinión).{0,30})",
        ),
        "it": (
            r"(?:(?:questo|l') ?(?:articolo|contenuto|pagina) (?:ti )?(?:è stat|è piaciut|è util).{0,50}"
            r"|ti è (?:piaciuto|stato utile).{0,50}|vota (?:questo|l').{0,30}"
            r"|valuta (?:questo|questa|l'|il contenuto|il servizio).{0,40}|grazie per (?:il tuo|aver).{0,40})",
        ),
        "pt": (
            r"(?:(?:este|esta|o) (?:artigo|conteúdo|página|texto|matéria) (?:foi|te|lhe).{0,50}(?:útil|ajudou).{0,20}"
            r"|você gostou .{0,50}|gostou d(?:o|a|este|esta) .{0,50}"
            r"|avalie (?:est[ea]|o (?:conteúdo|artigo)|a (?:matéria|página)|nosso).{0,40}|obrigado pel[oa] .{0,40})",
        ),
        "nl": (
            r"(?:was (?:dit|deze) (?:artikel|pagina|informatie).{0,50}|vond (?:je|u) dit .{0,50}"
            r"|beoordeel (?:dit|deze|ons|onze|het artikel|hier) ?.{0,40}|hoe waardeert? (?:je|u).{0,40})",
        ),
        "pl": (
            r"(?:czy (?:ten|artykuł|ta|tekst|podobał).{0,60}|oceń (?:ten|tekst|artykuł|treść|stronę|materiał).{0,40}"
            r"|podobał (?:ci|się) .{0,40}|dziękujemy za (?:ocenę|opinię|głos).{0,30}|twoja ocena.{0,20})",
        ),
        "ru": (
            r"(?:(?:вам )?(?:была ли|понравил\w+|полезн\w+) (?:эта |этот |ли )?(?:статья|материал|новость|полезн\w+).{0,40}"
            r"|оцените (?:статью|материал|новость).{0,30}|оценка статьи.{0,20})",
        ),
        "uk": (
            r"(?:(?:вам )?(?:чи була|сподобал\w+|корисн\w+) (?:ця |цей |чи )?(?:стаття|матеріал|новина|корисн\w+).{0,40}"
            r"|оцініть (?:статтю|матеріал|новину).{0,30})",
        ),
    },
    unless=(
        r"rate (?:cut|hike|rise|of)\b",
        r"(?:partag|compart|compárt|condivid|compartilh|partilh|deel het|share it|teilen sie"
        r"|stato (?:pubblicat|scritt|tradott))\w*",
    ),
)

ANSWER = Rule(
    "feedback.answer", "feedback",
    why="'Yes', 'No' alone: a button below a question on the page, but a whole answer in an interview.",
    max_chars=20, where="edge", needs=("closing",), full_stop=False, probability=0.7,
    patterns={
        "en": (r"yes|no|useful|feedback",),
        "de": (r"ja|nein",),
        "fr": (r"oui|non",),
        "es": (r"sí|no",),
        "it": (r"sì|no",),
        "pt": (r"sim|não",),
        "nl": (r"ja|nee",),
        "pl": (r"tak|nie",),
    },
)

VOTES = Rule(
    "feedback.votes", "feedback",
    why="How many readers found the page helpful, and the question to them.",
    max_chars=110, where="tail",
    patterns={
        "en": (
            r"<n> ?%? (?:out )?of (?:<n> )?(?:people|readers|users|visitors) found this\b.{2,40}\bhelpful",
            r"click (?:on )?a star to (?:add|rate|vote)\b.{0,40}",
            r"still (?:looking for an answer|have questions)\??",
            r"was this (?:helpful|useful)\??",
            r"(?:thanks ?)?(?:helpful ?<n> ?not helpful ?<n>|not helpful ?<n> ?helpful ?<n>)",
        ),
        "de": (
            r"<n> ?%? (?:von <n> )?(?:leser\w*|personen|nutzer\w*) fanden (?:das|diesen|diese)\b.{2,40}\bhilfreich",
            r"war das hilfreich\??",
        ),
        "fr": (
            r"<n> ?%? (?:personnes|lecteurs|utilisateurs) ont trouvé\b.{2,40}\butile",
            r"cela vous a-t-il (?:aidé|été utile) ?\??",
        ),
        "es": (
            r"<n> ?%? (?:personas|lectores|usuarios) (?:encontraron|consideran)\b.{2,40}\bútil",
            r"¿?(?:te|le) (?:ha sido|resultó|fue) útil\??",
        ),
        "it": (r"<n> ?%? (?:persone|lettori|utenti) hanno trovato\b.{2,40}\butile", r"(?:ti )?è stato utile\??"),
        "pt": (
            r"<n> ?%? (?:pessoas|leitores|usuários) (?:acharam|consideraram)\b.{2,40}\bútil",
            r"(?:isto|isso) foi útil\??",
        ),
        "nl": (r"<n> ?%? (?:mensen|lezers|bezoekers) vonden\b.{2,40}\bnuttig", r"was dit nuttig\??"),
        "pl": (r"czy to było (?:pomocne|przydatne)\??",),
        "ko": (r"이 (?:기사|글)가? (?:마음에|도움이) .{0,10}(?:좋아요|눌러).{0,20}",),
    },
)
