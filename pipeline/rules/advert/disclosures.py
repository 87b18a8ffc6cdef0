"""What law and fairness have a site say: it earns by links, betting has its risks."""

from __future__ import annotations

from pipeline.rules.model import Rule

AFFILIATE = Rule(
    "advert.affiliate", "advert",
    why="'We may earn a commission': the site on its own income, to this reader.",
    match="part", max_chars=900, sentences=True,
    patterns={
        "en": (
            r"(?:we|i)(?:'ll|'d| may| might| can| will| could)?(?: also)? (?:earn|receive|make|get|collect) "
            r"(?:a |an |some |us )?(?:small |affiliate |referral |modest )*"
            r"(?:commission|compensation|percentage|portion|kickback|kick back|share of)s?\b",
            r"as an amazon (?:associate|affiliate)",
            r"(?:through|via|using|these are|are|with|contains?|use some|include) (?:our |the |my |these |some )?"
            r"affiliate links?\b[^.]{0,120}(?:commission|cost to you|support|i may|we may|i earn|we earn|purchase)",
            r"links? (?:in|on|within) this (?:post|article|page|story)[^.]{0,40}affiliate",
            r"(?:this|the) (?:post|article|page|story|blog|site|website|content)(?: \w+)? (?:may )?contains? (?:some )?"
            r"(?:amazon )?(?:affiliate|sponsored|referral|commission)",
            r"may earn us a (?:small )?(?:commission|fee)",
            r"by using the affiliate links",
            r"\b(?:our|this) (?:site|website|list|comparison)(?: \w+)? (?:doesn't|does not|may not|don't|do not) "
            r"(?:feature|include|list|cover|represent) (?:every|all|information about every)\b[^.!?]{0,80}"
            r"(?:compan(?:y|ies)|products?|offers?|lenders?|issuers?|services?|cards?)\b",
        ),
        "de": (
            r"(?:bei (?:den|allen) )?mit (?:einem )?stern(?:chen)?(?: ?\(\*\))? (?:markierten|gekennzeichneten"
            r"|versehenen) links\b"
            r"|(?:affiliate-links?|provisions-?links?|mit \* (?:gekennzeichnete|markierte)|partnerlinks?)[^.]{0,120}"
            r"(?:provision|kaufen|kauf|erhalten|vergütung|bekommen)"
            r"|(?:erhalten|bekommen) wir (?:ggf\. |gegebenenfalls |eventuell |vom händler )?(?:eine (?:kleine )?)?"
            r"(?:provision|vergütung|kommission)",
        ),
        "fr": (
            r"liens? (?:d'affiliation|affiliés?)[^.]{0,80}(?:percevoir|toucher|achat|commission)"
            r"|(?:nous|je) (?:pouvons|peux|percevons|touchons|recevons) [^.]{0,30}commission",
        ),
        "es": (
            r"enlaces? de afiliad[oa]s?[^.]{0,80}(?:comisión|compra|ganar|recibir)"
            r"|(?:recibimos|podemos recibir|recibiremos) una (?:pequeña )?comisión",
        ),
        "it": (
            r"link (?:di )?affiliat\w+[^.]{0,80}(?:commissione|acquist\w+|ricev\w+|guadagn\w+)"
            r"|(?:riceviamo|potremmo ricevere|(?:il (?:nostro )?sito|la redazione) riceve) una (?:piccola )?commissione",
        ),
        "pt": (
            r"links? (?:de )?afiliad[oa]s?[^.]{0,80}(?:comissão|compra|receber|ganhar)"
            r"|(?:recebemos|podemos receber) uma (?:pequena )?comissão",
        ),
        "nl": (
            r"affiliate ?links?[^.]{0,80}(?:commissie|aankoop|ontvang\w+|verdien\w+)"
            r"|(?:ontvangen|krijgen|verdienen) wij? (?:mogelijk )?een (?:kleine )?commissie",
        ),
        "pl": (
            r"link\w* afiliacyjn\w+[^.]{0,80}(?:prowizj\w+|zakup\w*|otrzym\w+)"
            r"|(?:otrzymujemy|możemy otrzymać|zarabiamy) prowizj\w+",
        ),
    },
)

BETTING = Rule(
    "advert.betting", "advert",
    why="What the law has a betting advert say: the age, the terms, the risk, in one line of few words.",
    match="part", max_chars=260,
    patterns={
        "any": (
            r"\A(?:(?:18|21)\+|\+18)[^.!?]{0,80}[.!?,| ]{1,3}.{0,120}(?:t&cs apply|gamble ?aware|gamble responsibly"
            r"|terms apply|bet responsibly)\b.{0,60}\Z",
            r"\b(?:gamble|bet|play) responsibly\b.{0,40}(?:(?:18|21)\+|gamble ?aware|t&cs|gamstop).{0,60}\Z",
            r"\A(?:when the fun stops,? stop|new customers only)\b.{0,120}(?:(?:18|21)\+|gamble|t&cs).{0,80}\Z",
        ),
        "de": (
            r"\bglücksspiel kann süchtig machen\b.{0,100}(?:18|spielen sie|verantwort|hilfe|buwei|check-dein-spiel).{0,80}\Z",
            r"\A(?:18\+|ab 18)\b.{0,80}(?:suchtrisiken|verantwortungs(?:voll|bewusst) spielen|spielen sie verantwortungs\w+"
            r"|agb gelten).{0,80}\Z",
        ),
        "fr": (
            r"\Ajouer comporte des risques ?: ?endettement\b.{0,160}\Z",
            r"\A(?:18\+|les jeux d'argent).{0,60}\b(?:interdits? aux mineurs|comporte des risques)\b.{0,120}\Z",
        ),
        "es": (
            r"\A(?:juega|juegue|apuesta) con responsabilidad\b.{0,30}(?:\+ ?18|18 ?\+|mayores|jugarbien).{0,60}\Z",
            r"\A18 ?\+? ?.{0,60}(?:juega|juegue) (?:con responsabilidad|responsablemente|bien)\b.{0,60}\Z",
        ),
        "it": (
            r"\bil gioco (?:è vietato ai minori|può causare dipendenza)\b.{0,120}(?:18|dipendenza|responsabil|probabilità)"
            r".{0,80}\Z",
        ),
        "pt": (
            r"\A(?:jogue|aposte) com responsabilidade\b.{0,30}(?:\+ ?18|18 ?\+|maiores).{0,60}\Z",
            r"\A18 ?\+? ?.{0,60}(?:jogue|aposte) (?:com responsabilidade|com moderação)\b.{0,60}\Z",
        ),
        "nl": (r"\b(?:wat kost gokken jou|speel bewust|stop op tijd)\b.{0,40}(?:18\+|24\+|stop op tijd).{0,40}\Z",),
        "pl": (
            r"\A(?:18\+|hazard).{0,80}(?:uzależnia|uzależni\w+|graj odpowiedzialnie|nielegalny\w*).{0,120}"
            r"(?:18|odpowiedzialnie|zezwoleni\w+|karą).{0,80}\Z",
        ),
        "sv": (
            r"(?:spela ansvarsfullt|stödlinjen\.se)\b.{0,60}(?:18|stödlinjen|regler och villkor|spelpaus).{0,60}\Z",
            r"\A18(?: år|\+).{0,80}(?:stödlinjen|spela ansvarsfullt|spelpaus).{0,80}\Z",
        ),
        "da": (r"\A18(?: år|\+).{0,80}(?:stopspillet|spil ansvarligt|rofus).{0,120}\Z",),
        "fi": (r"\A(?:18\+|k-18|k18).{0,60}(?:pelaa (?:maltilla|vastuullisesti)|peluuri).{0,80}\Z",),
        "cs": (
            r"ministerstvo financí varuje\b.{0,80}(?:hazardní|závislost).{0,60}\Z",
            r"\A18\+.{0,60}(?:hrajte zodpovědně|závislost).{0,60}\Z",
        ),
        "ro": (
            r"(?:joacă|jucați|joaca) responsabil\b.{0,40}18.{0,40}\Z"
            r"|\A18\+.{0,60}(?:joacă|jucați|joaca) responsabil.{0,60}\Z",
        ),
        "el": (r"\A(?:21|18)\+.{0,80}(?:παίξε υπεύθυνα|εθισμού|κεθεα).{0,100}\Z",),
        "bg": (r"\A18\+.{0,60}(?:играй(?:те)? отговорно|хазарт\w*).{0,80}\Z",),
        "sr": (r"\A18\+.{0,60}(?:igraj(?:te)? odgovorno|играј(?:те)? одговорно).{0,80}\Z",),
    },
    unless=(r"(?:said|says|told|warned)\b",),
)
