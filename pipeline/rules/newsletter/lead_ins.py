"""What leads up to a letter's form: 'Stay up to date', 'Would you like ...?', 'Did you like this piece?'."""

from __future__ import annotations

from pipeline.rules.model import Rule

STAY_UPDATED = Rule(
    "newsletter.stay_updated", "newsletter",
    why="'Stay up to date with the latest news' is what stands above a form. Short, imperative, about news in general.",
    match="start", max_chars=130, sentences=True,
    patterns={
        "en": (
            r"(?:stay|keep|be|remain)(?: yourself)? (?:informed|updated|up[ -]to[ -]date|up[ -]to[ -]speed|in the know"
            r"|in the loop|connected|tuned|posted)(?: with| on| to| about| of| by)* ?"
            r"(?:all |the |our |your |<site>'s |this |important |latest |most |breaking |daily |top )*"
            r"(?:news|headlines|stories|updates|newsletter|coverage|developments|important)\b",
            r"(?:stay|keep) (?:informed|updated|up[ -]to[ -]date|in the know|in the loop|connected|tuned)\Z",
            r"(?:get|receive) (?:all )?(?:the |our )?(?:latest|top|breaking|more|daily|most important)(?: <site>)? "
            r"(?:news|headlines|stories|updates|notifications|alerts)[^.]{0,60}\Z",
            r"get (?:instant|real-?time|live) (?:alerts|updates|notifications)\b",
        ),
        "de": (
            r"(?:möchten|wollen|möchtest|willst) (?:sie|du|ihr) (?:auch )?(?:nichts|keine \w+)(?: mehr)? verpassen\??\Z",
            r"(?:bleiben sie|bleib|bleibt) (?:immer )?(?:informiert|auf dem laufenden|auf dem neuesten stand|up to date)",
            r"(?:verpassen sie|verpass|verpasse) (?:nichts|keine[nrs]?)\b[^.]{0,50}"
            r"(?:mehr|nachricht\w*|news|beitr\w+|artikel)?\Z",
        ),
        "fr": (
            r"restez (?:informé|connecté|à jour|au courant)\w*(?! (?:de |dans )(?:vos|votre|ses|tes)\b)",
            r"ne (?:manquez|ratez) (?:rien|plus rien|aucune? (?:info|actualité|article|nouvelle))",
        ),
        "es": (
            r"(?:mantente|manténgase) (?:informad[oa]s?|actualizad[oa]s?|al d[ií]a|al tanto)\b"
            r"(?=[.!]*\Z|[,.!:]| y\b|[^.]{0,60}\b(?:últim|principal|notici|noved|actual|informaci|boletín|titular|nuestr|más "
            r"|todo|lo que|suscr|sigue|síguenos|canal))",
            r"no te pierdas (?:nada|ninguna noticia|las últimas noticias|lo último)",
        ),
        "it": (
            r"(?:resta|rimani|restate) (?:sempre )?(?:aggiornat|informat|connesso)\w*",
            r"non perder(?:ti|e) (?:nessuna|le ultime|neanche)",
        ),
        "pt": (
            r"(?:fique|mantenha-se) (?:por dentro|informad\w+|atualizad\w+|a par|ligado)\b",
            r"não perca (?:nenhuma|nada|as últimas)",
        ),
        "nl": (
            r"blijf (?:op de hoogte|geïnformeerd|bij(?! (?:de|het|een|elkaar|ons|mij|me|hem|haar|je|uw|zijn)\b)|up-to-date)",
            r"mis (?:niets|nooit meer (?:iets|(?:een |het |ons |belangrijk |enkel )*"
            r"(?:laatste|nieuws\w*|artikel|update|bericht|aflevering|verhaal|podcast|recept|actie))"
            r"|geen (?:enkel )?(?:nieuws|bericht|artikel))",
        ),
        "pl": (
            r"b[aą]d[zź](?:cie)? (?:zawsze )?na bie[zż][aą]co",
            r"nie przegap (?:najważniejszych|żadn\w+|nowych|najnowszych)",
        ),
        "ru": (r"(?:будьте|оставайтесь) (?:всегда )?в курсе", r"не пропусти(?:те)? (?:самое|важн|интересн|новост)\w*"),
        "uk": (
            r"(?:будьте|залишайтеся|залишайтесь) (?:завжди )?(?:в курсі|на зв'язку)",
            r"не пропусти(?:ть)? (?:найважливіше|важлив|цікав|новин)\w*",
        ),
    },
)

WISH = Rule(
    "newsletter.wish", "newsletter",
    why="A question to the reader, whether news should come by mail: what stands above 'register here'.",
    match="start", max_chars=320, sentences=True,
    patterns={
        "de": (
            r"(?:sie (?:möchten|wollen)|möchten sie|wollen sie|willst du|du willst|möchtest du) [^.?!]{3,120}"
            r"(?:nachrichten|news|newsletter|informiert|per mail|e-?mail|postfach|auf dem laufenden)[^.?!]{0,60}(?:\?|\Z)",
        ),
        "fr": (
            r"(?:vous souhaitez|vous voulez|envie de|souhaitez-vous|voulez-vous) (?:recevoir|rester|être|suivre)"
            r" [^.?!]{3,120}(?:e-?mail|mail|newsletter|informée?s?|actualités?|lettre|infos?)[^.?!]{0,60}(?:\?|\Z)",
        ),
        "es": (
            r"¿?(?:(?:quieres|deseas|te gustaría) (?:recibir|estar|enterarte|mantenerte) [^.?!]{3,120}"
            r"(?:noticias|correo|e-?mail|bolet\w+|newsletter|informad\w+|actualidad)[^.?!]{0,60}(?:\?|\Z)"
            r"|(?:quiere|desea) (?:recibir|estar) [^.?!]{3,120}(?:noticias|correo|e-?mail|bolet\w+|newsletter|informad\w+"
            r"|actualidad)[^.?!]{0,60}\?)",
        ),
        "it": (
            r"(?:vuoi|volete|desideri|vorresti) (?:ricevere|restare|rimanere|essere) [^.?!]{3,120}"
            r"(?:notizie|e-?mail|newsletter|aggiornat\w|informat\w)[^.?!]{0,60}(?:\?|\Z)",
        ),
        "pt": (
            r"(?:quer|queres|deseja|gostaria de) (?:receber|ficar|estar|acompanhar) [^.?!]{3,120}"
            r"(?:notícias|e-?mail|newsletter|informad\w+|atualizad\w+)[^.?!]{0,60}(?:\?|\Z)",
        ),
        "nl": (
            r"(?:wil (?:je|u|jij)|wilt u) [^.?!]{3,120}(?:nieuws|nieuwsbrief|per mail|e-?mail|op de hoogte)[^.?!]{0,60}"
            r"(?:\?|\Z)",
            r"(?:elke|iedere) \w+ (?:het laatste nieuws |alles |gratis )?(?:op de hoogte|in (?:je|uw) (?:mailbox|inbox))"
            r"(?:\?|\Z)",
        ),
        "pl": (
            r"(?:chcesz|chcecie) (?:otrzymywać|dostawać|być) [^.?!]{3,120}(?:wiadomości|newsletter\w*|e-?mail\w*|bieżąco"
            r"|informacje|powiadomienia)[^.?!]{0,60}(?:\?|\Z)",
        ),
        "ru": (
            r"(?:хотите|хочешь) (?:получать|быть|первыми|узнавать|всегда) (?!первым\w* в очеред)[^.?!]{3,120}"
            r"(?:новост\w+|почту|рассылк\w+|в курсе)[^.?!]{0,60}(?:\?|\Z)",
        ),
        "uk": (
            r"(?:хочете|бажаєте) (?:отримувати|бути|першими|дізнаватися) [^.?!]{3,120}(?:новин\w*|пошту|розсилк\w+|в курсі)"
            r"[^.?!]{0,60}(?:\?|\Z)",
        ),
        "sv": (r"vill du (?:ha|få) [^.?!]{3,100}(?:nyhetsbrev\w*|mejl\w*|nyheter)[^.?!]{0,50}(?:\?|\Z)",),
        "da": (r"vil du (?:have|modtage) [^.?!]{3,100}(?:nyhedsbrev\w*|mail\w*|nyheder)[^.?!]{0,50}(?:\?|\Z)",),
        "no": (r"vil du (?:ha|få|motta) [^.?!]{3,100}(?:nyhetsbrev\w*|e-?post\w*|nyheter)[^.?!]{0,50}(?:\?|\Z)",),
        "fi": (r"haluatko [^.?!]{3,100}(?:uutiskirje\w*|uutis\w+|sähköposti\w*)[^.?!]{0,50}(?:\?|\Z)",),
        "cs": (
            r"chcete (?:dostávat|být|odebírat) [^.?!]{3,100}(?:e-?mail\w*|zpráv\w*|newsletter\w*|novink\w*)[^.?!]{0,50}"
            r"(?:\?|\Z)",
        ),
        "ro": (
            r"(?:vrei|doriți) să (?:primești|primiți|fii|fiți) [^.?!]{3,100}(?:știri\w*|e-?mail\w*|newsletter\w*)"
            r"[^.?!]{0,50}(?:\?|\Z)",
        ),
        "tr": (
            r"[^.?!]{3,100}(?:haberler\w*|bülten\w*|gelişmeler\w*)[^.?!]{0,60}(?:e-?posta\w*|mail\w*)[^.?!]{0,40}"
            r"(?:ister misiniz|gelsin mi)(?:\?|\Z)",
        ),
        "el": (
            r"θέλετε να (?:λαμβάνετε|ενημερώνεστε)[^.?!;]{3,100}(?:ειδήσεις|νέα|e-?mail|ενημερωτικό)[^.?!;]{0,50}(?:[?;]|\Z)",
        ),
        "hu": (r"szeretn(?:e|él|ének) [^.?!]{3,100}(?:hírlevel\w*|híre\w+|e-?mail\w*)[^.?!]{0,50}(?:\?|\Z)",),
        "ja": (r"(?:最新(?:の)?(?:ニュース|情報)|ニュース)を?(?:メール|プッシュ通知)で(?:お届け|受け取).{0,30}",),
    },
)

DONT_MISS = Rule(
    "newsletter.dont_miss", "newsletter",
    why="'Don't miss the stories everyone is talking about': an advertisement for the rest of the site, to its reader.",
    match="start", max_chars=120,
    patterns={
        "en": (
            r"(?:don't|never) miss (?:out on )?(?:the |our |today's |this week's |any of our |another )+(?:[\w-]+ ){0,2}"
            r"(?:stories|story|headlines?|news|reads|newsletters?|updates?|scoops?)\b[^.]{0,60}",
        ),
    },
)

ENJOYING = Rule(
    "newsletter.enjoying", "newsletter",
    why=(
        "'Did you like this piece? The Tide Table lands in your inbox': "
        "a question about the text, and the letter that comes."
    ),
    match="whole", max_chars=260, quotable=True,
    unless=(
        r'[,.!?]?"',
        r"said\b|says\b|asked\b|told\b|sagte\b|fragte\b|dit-|demand\w+|dijo\b|preguntó\b|disse\b|chiese\b",
    ),
    patterns={
        "en": (
            r"(?:are you |did you )?(?:enjoying|enjoyed?|liked?|liking|loved?) (?:this|what you(?:'re| are)? read(?:ing)?)"
            r"(?: (?:story|article|piece|post|read|essay|column|interview))?(?: so far)?\? ?[^?]{0,120}\b"
            r"(?:in|to|into|straight to) (?:your|the) (?:e-?mail )?(?:inbox|mailbox)\b[^?]{0,80}",
            r"(?:are you |did you )?(?:enjoying|enjoyed?|liked?|liking|loved?) (?:this|what you(?:'re| are)? read(?:ing)?)"
            r"(?: (?:story|article|piece|post|read|essay|column|interview))?(?: so far)?\? ?[^?]{0,60}\b"
            r"(?:our|newsletter|weekly letter)\b[^?]{0,40}\b(?:newsletter|e-?mail|letter|every|each|week\w*)\b[^?]{0,80}",
        ),
        "de": (
            r"(?:hat ihnen|hat dir|gefällt ihnen|gefällt dir) dieser? (?:text|artikel|beitrag|geschichte)(?: gefallen)?"
            r"\? ?[^?]{0,120}\b(?:postfach|newsletter|rundbrief|mailfach)\b[^?]{0,80}",
        ),
        "fr": (
            r"(?:cet article|ce texte|cette histoire) vous (?:plaît|a plu|intéresse)[^?]{0,10}\? ?[^?]{0,120}\b"
            r"(?:boîte (?:mail|de réception)|newsletter|infolettre|lettre d'information)\b[^?]{0,80}",
        ),
        "es": (
            r"¿?(?:te|le) (?:gusta|está gustando|ha gustado|gustó) (?:esta|este) (?:historia|artículo|texto|nota)"
            r"\? ?[^?]{0,120}\b(?:boletín|newsletter|correo|bandeja)\b[^?]{0,80}",
        ),
        "it": (
            r"ti (?:piace|sta piacendo|è piaciut[oa]) quest[ao'] ?(?:storia|articolo|testo)\? ?[^?]{0,120}\b"
            r"(?:newsletter|casella|posta)\b[^?]{0,80}",
        ),
        "pt": (
            r"(?:gostou|está a gostar|está gostando|gosta) d(?:est[ea]|a|o) (?:história|artigo|texto|matéria)"
            r"\? ?[^?]{0,120}\b(?:newsletter|boletim|e-?mail|caixa de entrada)\b[^?]{0,80}",
        ),
        "nl": (
            r"(?:vind|vond) (?:je|u) dit (?:een (?:mooi|goed) )?(?:verhaal|artikel|stuk)(?: (?:mooi|goed|leuk|interessant))?"
            r"\? ?[^?]{0,120}\b(?:nieuwsbrief|mailbox|inbox)\b[^?]{0,80}",
        ),
        "pl": (
            r"podoba (?:ci|wam) się ten (?:tekst|artykuł|reportaż)\? ?[^?]{0,120}\b(?:newsletter\w*|skrzynk\w+)\b[^?]{0,80}",
        ),
        "ru": (
            r"(?:вам )?(?:нравится|понравился|понравилась) (?:этот|эта) (?:текст|статья|материал|история)\? ?[^?]{0,120}"
            r"(?:рассылк\w+|письм\w+|почт\w+)[^?]{0,80}",
        ),
        "uk": (
            r"(?:вам )?(?:подобається|сподобався|сподобалася) (?:цей|ця) (?:текст|стаття|матеріал|історія)\? ?[^?]{0,120}"
            r"(?:розсилк\w+|лист\w*|пошт\w+)[^?]{0,80}",
        ),
        "sv": (
            r"(?:gillar|gillade) du (?:den här|det här|denna) (?:artikeln|texten|berättelsen|artikel)\? ?[^?]{0,120}\b"
            r"(?:nyhetsbrev\w*|inkorg\w*|mejl\w*)\b[^?]{0,80}",
        ),
        "da": (
            r"(?:kan du lide|synes du om) (?:denne|artiklen|historien)\b[^?]{0,20}\? ?[^?]{0,120}\b"
            r"(?:nyhedsbrev\w*|indbakke\w*)\b[^?]{0,80}",
        ),
        "no": (
            r"(?:liker|likte) du (?:denne|artikkelen|saken)\b[^?]{0,20}\? ?[^?]{0,120}\b(?:nyhetsbrev\w*|innboks\w*)\b"
            r"[^?]{0,80}",
        ),
        "fi": (
            r"(?:pidätkö|piditkö) (?:tästä )?(?:jutusta|artikkelista|tekstistä)\b[^?]{0,20}\? ?[^?]{0,120}\b"
            r"(?:uutiskirj\w*|sähköposti\w*)\b[^?]{0,80}",
        ),
        "cs": (
            r"(?:líbí|líbil) se vám (?:tento |tenhle )?(?:článek|text|příběh)\b[^?]{0,20}\? ?[^?]{0,120}\b"
            r"(?:newsletter\w*|schránk\w*|e-?mail\w*)\b[^?]{0,80}",
        ),
    },
)
