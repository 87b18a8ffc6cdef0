"""Whether words on a page are somebody's in a story: quoted, reported, or spoken of. Prompts are none of these.

Searched over folded text, and only where a rule has matched: speed is no concern here.
"""

from __future__ import annotations

import re

from pipeline.rules.folding import fold_pattern

REPORTED_FROM = 80
"""Characters from which a reporting verb anywhere in a block speaks for a story and against a prompt."""

_VERBS = re.compile(
    r"\b(?:said|says|told|asked|wrote|tweeted|replied|argued|according to|urged readers"
    r"|sagte|sagt er|sagt sie|schrieb|erklarte|teilte mit|so der|so die|hei(?:ss|ß)t es"
    r"|a declare|a dit|a explique|a ecrit|selon|declare-t-(?:il|elle)|dijo|segun|afirmo|explico|escribio|aseguro"
    r"|ha detto|secondo|ha dichiarato|ha spiegato|ha scritto|disse|segundo|afirmou|escreveu|explicou"
    r"|zei|zegt|volgens|schreef|aldus|powiedziala?|wedlug|napisala?|dodala?|zdaniem"
    r"|сказала?|сообщила?|заявила?|по словам|написала?|сказав|повідомив|заявив|за словами|написав)\b"
)

_AFTER_COMMA = (
    "(?:he |she |they |i )?(?:asked|shouted|cried|answered|replied|told|joked?s?)|grapte?\\b|scherzte?\\b|plaisant\\w+"
    "|bromea\\w*|scherza\\w*|brinc(?:a|ou)\\b|żartuje|zażartowa\\w+|шутит|пошутил\\w*|жартує"
    "|(?:le |les |me |se |nos |lhe |gli |lui |leur )?(?:preguntó|pregunta|respondió|contestó|gritó|dijo|demanda"
    "|(?:a|ont|avait|avaient) (?:demandé|dit|écrit|lancé|prévenu|supplié|conseillé|répété|répondu)|demand(?:ait|aient|a|ent)"
    "|conseill(?:ait|a|ent)|suppli(?:ait|a)"
    "|(?:había|ha|han|habían) (?:pedido|dicho|rogado|aconsejado)|pidi(?:ó|eron)|pedía"
    "|(?:aveva|ha|hanno|avevano) (?:chiesto|detto|pregato)|pediu|pediram|tinha pedido|bat|baten|bittet|bitten"
    "|répondit|lança|cria|chiese|chiede|rispose|gridò|disse|perguntou|respondeu|gritou)|fragte|rief|antwortete|meinte|vroeg"
    "|antwoordde|zapytał\\w*|odparł\\w*|krzyknął\\w*|zawołał\\w*"
    "|спросил\\w*|ответил\\w*|крикнул\\w*|запитав|відповів|sordu|says|said|reads|reading|ran|runs|went|goes|announces|announced"
    "|adds|added|(?:the|a|an|his|her|one) [\\w' ]{2,40}(?:insists|insisted|promises|promised|pleads|pleaded|warns|warned|says"
    "|said|read|reads|would"
    " say|used to say|would read)|sagt|sagte|steht|stand|liest man"
    "|las (?:man|er|sie|es|ich|wir|der|die|das|ein|eine|jemand)|hieß es"
    "|hat [^,.]{2,60}(?:geschrieben|gesagt|gerufen)|hatte"
    " [^,.]{2,60}(?:geschrieben|gesagt)|schreibt|schrieb|ruft|rief|dit|disait|lit-on|lisait-on|pouvait-on lire|peut-on lire"
    "|proclame|proclamait"
    "|ont-(?:elles|ils) [^\\W\\d_]+|a-t-(?:elle|il) [^\\W\\d_]+|annonce|annonçait|prévient|prévenait|indique|indiquait|reza"
    "|rezaba|dice|decía|se lee|se leía|(?:me |le |les |nos )?(?:ha|había|han)"
    " escrito|escribió|anuncia|anunciaba|pone|ponía|recita|recitava|diceva|si legge|si leggeva|c'è scritto|c'era scritto"
    "|(?:mi |gli |le |ci )?ha"
    " scritto|avverte|avvertiva|diz|dizia|lê-se|lia-se|escreveu|escreveram|anunciava|avisava|avisa|zegt|zei|staat|stond|luidt"
    "|luidde|las ik"
    "|mówi|mówił|mówiła|głosi|głosił|głosiła|głosiło|napisał|napisała|pisze|czytamy|powiedział|powiedziała|odpowiada"
    "|odpowiedział|говорит"
    "|гласит|гласила|гласил|гласило|написано|пишет|сказал|сказала|объявила|объявил|каже|сказав|сказала|написано|свідчить|казав"
    "|казала|diyor"
    "|diyordu|yazıyor|yazıyordu|dedi|säger|sade|sa|stod det|står det|skrev|löd|siger|sagde|stod der|står der|lød|sier|sanoo"
    "|sanoi|luki|seisoi"
    "|(?:по)?прос(?:ил[аи]?|ит|ят)\\b|советуют|советует|посоветова\\w+|призыва(?:ет|ют|л[аи]?)|призвал[аи]?"
    "|предупре(?:дил[аи]?|ждает|ждал[аи]?)|обеща(?:ет|л[аи]?)|учил[аи]?|кричал[аи]?|повторял[аи]?|рад(?:ить|ять|ив|ила|или)"
    "|закликав|закликал[аи]|закликають?|запрошує|запрошують|просив|просила|просили|просить"
    "|каж(?:уть|е)|казал[аи]|попереди(?:в|л[аи])|обіця(?:є|в|л[аи])|prosi(?:ł[ao]?|li|ły)|radz(?:i|ą|ił[ao]?|ili)"
    "|zachęca(?:ł[ay]?|li|ją)?|apel(?:uje|ują|ował[ao]?|owali)|uzna(?:ł[ao]?|li)|orzek(?:ł[ao]?|li)|wykaza(?:ł[aoy]?|li)"
    "|ostrzeg(?:a|ają|ał[ao]?|ł[ao]?)|obiecywa(?:ł[ao]?|li)|powtarza(?:ł[ao]?|li)|uczy(?:ł[ao]?|li)|żartowa(?:ł[ao]?|li)"
    "|prosil[aioy]?|rad(?:í|il[aiy]?)|vyzýv(?:á|ají|al[aioy]?)|vyzva(?:l[aioy]?)|láka(?:l[aioy]?|jí)|ptal[aiy]? se"
    "|rozhod(?:l[aoi]?)|varov(?:al[aiy]?)|varuje|vtipkoval[aiy]?|slibov(?:al[aiy]?)|vyzval[aio]?|vyzýva(?:jú)?|varovali?"
    "|sľubov(?:al[aio]?)|žiad(?:a|al[aio]?)|съветва\\w*|призова\\w*|призовава\\w*|помоли(?:ха)?|казва\\w*|предупреди(?:ха)?"
    "|обеща\\w*"
    "|savet(?:uje|uju|ovao|ovala|ovali)|savjet(?:uje|uju|ovao|ovala|ovali)|poruč(?:uje|uju|io|ila|ili)|pozv(?:ao|ala|ali)"
    "|poziva(?:ju)?|moli(?:o|la|li)|upozor(?:ava|io|ila|ili)|obeća(?:va|o|la|li)|савет(?:ује|ују|овао|овала)"
    "|поруч(?:ује|ују|ио|ила|или)|позв(?:ао|ала|али)|позива(?:ју)?|молила"
    "|je (?:dejal|povedal|ocenil|odločil|presodil|poudaril|rekl|prosil|opozoril)[aio]?|je rekel|presudi(?:o|la)|oceni(?:o|la)"
    "|svet(?:uje|ujejo|oval[aio]?)|poziva(?:l[aio]?)?|pozval[aio]?|opozarja(?:jo)?|obljublja(?:l[aio]?)?"
    "|советува\\w*|повика\\w*|порача\\w*|раіць|раяць|заклікае|просіць|råder|uppmanar|uppmanade|varnar|varnade|lovade|lovar"
    "|oppfordrer|oppfordret|advarer|advarte|opfordrer|opfordrede|advarede|neuvoo|kehottaa|kehotti|varoitti|vetosi|soovitab"
    "|soovitas|kutsus|palus|hoiatas|aicina|iesaka|lūdza|brīdināja|solīja|ragina|ragino|pataria|prašė|perspėjo|žadėjo"
    "|répét(?:ait|aient|a|e)|promett(?:ait|aient)|promit|ordonn(?:ait|a)|cri(?:ait|a)|hurl(?:ait|a)|murmur(?:ait|a)"
    "|chant(?:ait|aient|e|ent)|affich(?:ait|aient|e)|repet(?:ía|ían|ió|ia|iam|iu|eva|é)|promet(?:ía|ían|ió|ia|iam|eu)|prometteva"
    "|grit(?:aba|aban|ava|avam)|orden(?:aba|ó|ava|ou)|cant(?:aba|aban|ava|avam|avano)|rogaba|insist(?:ía|ió|ia|iu|eva)"
    "|implor(?:aba|ó|ava|ou)|gridava|ripeteva|stava scritto|estava escrito|estaba escrito|dei(?:a|en)|es llegia|s'hi llegia"
    "|hi posava"
    "|va (?:dir|cridar|escriure|repetir|respondre)|cridava|wiederholte|versprach|befahl|flüsterte|mahnte|flehte|warb|prangte"
    "|war zu lesen|herhaalde|beloofde|beval|fluisterde|smeekte|riep|waarschuwde|was te lezen|było napisane|widniał[ao]?"
    "|brzmiał[ao]?"
    "|byl[oy]? napsán[oy]|bolo napísané|было написано|значилось|говорилось|висело|було написано|йшлося|значилося|повторюва[влаи]+"
    "|(?:je )?(?:pisalo|stajalo|stalo|писало|стајало)|пишеше|гласеше|стоеше|повтаряше|upprepade|gjentok|gentog|lovte|lovede"
    "|sto det"
    "|toisti|lupasi|huusi"
    "|(?:the|a|one) [\\w' ]{2,40}(?:held|ruled|found|decided|repeated|shouted|cried|ordered|urged|begged|sang)"
    "|(?:urged|begged|ordered|shouted|repeated|sang)"
    "|so (?:began|begann|beginnt|hieß|heißt|stand|steht|lautete?|endete)|ainsi commen(?:çait|ce)|así (?:empezaba|comenzaba|decía)"
    "|così (?:iniziava|cominciava)|assim começava|zo begon"
    "|říká|řekl|řekla|stálo|stojí|hlásá|hlásal|hlásala|mondja|mondta|állt|olvasható|hirdeti|spune|spunea|scria|scrie|anunță|λέει"
    "|έλεγε|έγραφε|γράφει"
)
_WORDS_SPOKEN_OF = (
    "(?:these|those|the same|the|this|that|with the) (?:\\w+ )?(?:words|phrase|sentence|slogan|wording)"
    "|(?:sign|notice|screen|label|poster|sticker|placard"
    "|banner|box|plate) (?:says|said|reads|read|announced|announces)"
    "|diese[nrsm]? (?:\\w+ )?(?:satz|sätze|worte|wörter|wörtern|worten|zeile|zeilen)"
    "|unter diesen \\w+ (?:worten|wörtern)|(?:cette|ces|cet|ce|de ces) (?:\\w+ )?(?:phrases?|mots|formule|slogan)"
    "|(?:esta|estas|esa|esas)"
    " (?:\\w+ )?(?:frases?|palabras|fórmula)|(?:questa|queste|quelle|quella) (?:\\w+ )?(?:frasi|frase|parole|scritta)"
    "|(?:esta|estas|essa|essas)"
    " (?:\\w+ )?(?:frases?|palavras)|(?:deze|die) (?:\\w+ )?(?:zin|woorden|zinnen|tekst)\\b"
    "|(?:to|tego|te|tych|tym|tymi) (?:\\w+ )?(?:zdanie|zdania|słowa"
    "|słów|słowami)|(?:эта|эту|эти|этих|этой|этими) (?:\\w+ )?(?:фраза|фразу|слова|слов|словами|надпись)"
    "|(?:ця|цю|ці|цих|цими) (?:\\w+ )?(?:фраза|фразу|слова|слів"
    "|словами)|bu (?:\\w+ )?(?:cümle|cümleyi|sözler|sözleri|kelimeler)"
    "|(?:den här|denna|dessa|de här) (?:\\w+ )?(?:mening|meningen|ord|orden)"
    "|(?:denne|disse) (?:\\w+ )?(?:sætning|setningen|ord|ordene)|(?:tuto|tato|tahle|tuhle) (?:\\w+ )?(?:větu|věta|slova)"
)
_SPOKEN_OF = re.compile(
    fold_pattern(rf"""[,.!?]["'»)]* (?:-+ ?)?(?:{_AFTER_COMMA})\b|\b(?:{_WORDS_SPOKEN_OF})\b""")
    + "|"
    + fold_pattern(
        "と(?:書|言|話|笑|答|聞|尋|語|読|呼|あ[っる])|という(?:言葉|文字|一文|看板|貼り紙)"
        "|(?:写着|寫著|写道|寫道|说道|說道)|라(?:고|는) (?:적|쓰|말|하)"
    )
)
_NAMED_FIRST = re.compile(
    r""", ?["']* ?(?!(?:which|who|that|what)\b)(?:[^\W\d_][\w']* ){1,3}"""
    r"(?:said|says|wrote|insist(?:s|ed)|told (?:me|us|him|her|them)|used to say|would say)\b"
    r"|, ?(?:m'|l'|lui |nous |leur |vous )?(?:a|ont) (?:repondu|dit|ecrit|demande|conseille|lance)\b"
)
"""'Subscribe, they all said': who says it stands before the verb."""
_DASHED = re.compile(r"-+ ?(?:[^-]|(?<=\w)-(?=\w)){3,300}? -+ ?[^\W\d_](?:[^-]|(?<=\w)-(?=\w)){5,160}\.")
_NEXT = 70
"""Characters after a prompt in which a reporting verb makes it somebody's: 'Log in, says the screen.'"""
_SENTENCE_END = re.compile(r"[.!?]")


def is_speech(folded: str, start: int, end: int, at: int) -> bool:
    """Whether the words at a place are inside quotation marks, reported or spoken of, in the sentence from start to end."""
    if '"' in folded[start:end] and folded.count('"', start, at + 1) % 2 and '"' in folded[at:end]:
        return True
    if folded.startswith('"') and folded.count('"', 0, at + 1) == 1 and folded.find('"', at) >= end:
        return True  # one of several sentences in quotation marks
    if end - start >= REPORTED_FROM and _VERBS.search(folded, start, end):
        return True
    after = _SENTENCE_END.search(folded, end + 1)
    reach = min(after.end() if after else len(folded), end + _NEXT)
    if _NAMED_FIRST.search(folded, at, max(end, reach)):
        return True
    return _SPOKEN_OF.search(folded, start, max(end, reach)) is not None


def stands_between_dashes(folded: str) -> bool:
    """Whether a line is speech as Slavic and Spanish stories set it: a dash before it, and one before who says it.

    >>> stands_between_dashes('- subscribe, they told me - the baker grumbles.'), stands_between_dashes('- subscribe - twitter')
    (True, False)
    """
    return folded.startswith("-") and _DASHED.fullmatch(folded) is not None
