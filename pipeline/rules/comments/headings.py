"""Headings over comments, and their number."""

from __future__ import annotations

from pipeline.rules.model import Rule

_ONE = (
    r"(?:comment|kommentar|kommentti|commentaire|comentario|comentário|comentariu|reactie|komentarz|komentář|комментарий|коментар"
    r"|yorum|σχόλιο)"
)
"""'Comment' without a number: what an expert or the writer says of the matter, as often as what readers do."""

HEADING = Rule(
    "comments.heading", "comments",
    why="A count of comments or the heading over them: no subhead of a story is 'Comments (12)'.",
    max_chars=80, takes="rest",
    patterns={
        "en": (
            r"(?:view|show|hide|read|see|load|click to .{0,12}|all|open|close|go to)?(?: all| more| the)? ?(?:<n> )?"
            r"(?:readers?'? )?comments?(?: ?[(:-]? ?\d[\d.,k]*\)?)?"
            r"(?: (?:so far|yet|section|below|loading|policy|here|for this .{2,20}))?",
            r"<n> comments? on .{1,80}",
            r"(?:no|0|zero|<n>) comments?(?: (?:yet|so far))?",
            r"(?:0|<n>) (?:comments?|replies|responses|thoughts|reply|answers)(?: (?:yet|so far))?"
            r"(?: (?:on|to|for) .{1,120})?",
            r"be the first (?:one )?to (?:comment|reply|leave a comment|write a comment|like this|rate).{0,30}",
            r"join (?:the|in the|our) (?:conversation|discussion|debate)(?: (?:now|here|below)"
            r"| ?[:(] ?<n>(?: comments?)?\)?)?",
            r"(?:have your say|share your (?:thoughts|opinions?|views)|(?:discussion|conversation) \(\d+\))",
            r"reply|report (?:comment|abuse|this comment|post)|flag (?:as inappropriate|comment)|permalink|upvote|downvote"
            r"|submit comment|post comment|cancel reply|load more comments|newest most voted|inline feedbacks?"
            r"|view all comments|sort by (?:newest|oldest|best|top|popular)(?: first)?"
            r"|(?:newest|oldest|top|best) (?:first|comments)",
            r"(?:facebook|disqus|powered by) comments?|comments powered by disqus"
            r"|please enable javascript to view the comments.{0,40}",
        ),
        "de": (
            r"(?:alle |zeige |zu den |zur |\d+ |keine |leser)*(?:kommentare?|leserbriefe?|leserkommentare)(?: ?\(?\d+\)?)?"
            r"(?: (?:anzeigen|lesen|werden geladen|verfassen|ausblenden|laden|zum artikel|zeigen|schreiben))?",
            r"(?:zur startseite )?kommentare(?: news folgen.{0,40})?|\d+ (?:kommentare?|antworten?|beiträge)(?: zu .{2,80})?"
            r"|(?:antworten|diskussion|beiträge) ?\(\d+\)|diskutieren sie mit(?: anderen .{2,30})?|kommentar melden"
            r"|jetzt (?:mitdiskutieren|kommentieren)|mitdiskutieren|→ ?leserbriefe|seien sie der erste.{0,40}",
        ),
        "fr": (
            r"(?:voir |lire |afficher |tous |les |\d+ |aucun |vos |0 )*commentaires?(?: ?\(?\d+\)?)?(?: des lecteurs)?",
            r"\d+ (?:commentaires?|réactions?|réponses?|contributions?)(?: (?:sur|à|pour) .{0,80})?"
            r"|(?:réactions|réponses|contributions) ?\(\d+\)",
            r"(?:réagir|commenter|répondre|signaler(?: un abus)|soyez le premier à (?:commenter|réagir).{0,20}"
            r"|participez à la (?:discussion|conversation)|vos réactions)",
        ),
        "es": (
            r"(?:ver |leer |mostrar |todos |los |\d+ |sin |no hay |ningún )*comentarios?(?: ?\(?\d+\)?)?"
            r"(?: de los lectores)?",
            r"\d+ (?:comentarios?|respuestas?|opiniones)(?: (?:en|a|sobre) .{0,80})?|(?:respuestas|opiniones) ?\(\d+\)",
            r"(?:comentar|responder|reportar comentario|sé el primero en (?:comentar|opinar).{0,20}|únete a la conversación)",
        ),
        "it": (
            r"(?:vedi |leggi |mostra |tutti |i |\d+ |nessun |0 )*commenti?(?: ?\(?\d+\)?)?(?: dei lettori)?",
            r"\d+ (?:commenti?|risposte|risposta)(?: (?:su|a) .{0,80})?|risposte ?\(\d+\)",
            r"(?:commenta|rispondi|segnala (?:abuso|commento)|partecipa alla discussione|di' la tua)",
        ),
        "pt": (
            r"(?:ver |ler |mostrar |todos |os |\d+ |sem |nenhum |0 )*comentários?(?: ?\(?\d+\)?)?(?: dos leitores)?",
            r"\d+ (?:comentários?|respostas?)(?: (?:em|a|sobre|para) .{0,80})?|respostas ?\(\d+\)",
            r"(?:comentar|responder|denunciar comentário|seja o primeiro a comentar.{0,20}|participe da conversa)",
        ),
        "nl": (
            r"(?:bekijk |lees |toon |alle |\d+ |geen |0 )*reacties?(?: ?\(?\d+\)?)?(?: (?:tonen|lezen))?",
            r"\d+ (?:reacties?|commentaren|antwoorden)(?: op .{0,80})?",
            r"(?:reageer|reageren|praat mee)",
        ),
        "pl": (
            r"(?:zobacz |czytaj |pokaż |wszystkie |\d+ |brak |0 )*komentarz(?:e|y|a)?(?: ?\(?\d+\)?)?(?: czytelników)?",
            r"\d+ (?:komentarz(?:e|y|a)?|odpowiedzi|opinii|opinie)(?: (?:do|na) .{0,80})?|(?:odpowiedzi|opinie) ?\(\d+\)",
            r"(?:skomentuj|odpowiedz|zgłoś (?:naruszenie|nadużycie)|dołącz do dyskusji)",
        ),
        "ru": (
            r"(?:все |показать |читать |\d+ |нет |0 )*комментари(?:и|ев|й|я)(?: ?\(?\d+\)?)?",
            r"\d+ (?:комментари(?:и|ев|й|я)|ответ(?:ов|а)?|отзыв(?:ов|а)?)(?: (?:к|на) .{0,80})?"
            r"|(?:ответы|отзывы|обсуждение) ?\(\d+\)",
            r"(?:ответить|пожаловаться|обсудить)",
        ),
        "uk": (
            r"(?:усі |всі |показати |читати |\d+ |немає |0 )*коментар(?:і|ів|я)?(?: ?\(?\d+\)?)?",
            r"\d+ (?:коментар(?:і|ів|я)?|відповід(?:ей|і|ь)|відгук(?:ів|и)?)(?: (?:до|на) .{0,80})?"
            r"|(?:відповіді|відгуки|обговорення) ?\(\d+\)",
            r"(?:відповісти|поскаржитися)",
        ),
        "sv": (r"(?:visa |läs |\d+ |inga )*kommentarer?(?: ?\(?\d+\)?)?|\d+ svar|svar ?\(\d+\)",),
        "da": (r"(?:vis |læs |\d+ |ingen )*kommentarer?(?: ?\(?\d+\)?)?|\d+ svar|svar ?\(\d+\)",),
        "no": (r"(?:vis |les |\d+ |ingen )*kommentarer?(?: ?\(?\d+\)?)?|\d+ svar|svar ?\(\d+\)",),
        "fi": (r"(?:näytä |lue |\d+ |ei )*(?:kommentit|kommenttia|kommentti)(?: ?\(?\d+\)?)?",),
        "cs": (
            r"(?:zobrazit |číst |\d+ |žádné )*(?:komentář[eů]?)(?: ?\(?\d+\)?)?|(?:\d+ )?odpovědět"
            r"|(?:diskuze|diskuse|názory) ?\(\d+\)|\d+ (?:odpovědí|názorů)",
        ),
        "hu": (r"(?:\d+ )*(?:hozzászólás(?:ok)?|komment(?:ek)?)(?: ?\(?\d+\)?)?|vélemények ?\(\d+\)",),
        "ro": (r"(?:\d+ |niciun )*(?:comentari(?:i|u))(?: ?\(?\d+\)?)?|\d+ (?:de )?răspunsuri",),
        "tr": (r"(?:tüm |\d+ )*(?:yorum(?:lar)?)(?: ?\(?\d+\)?)?|\d+ yanıt|yanıtlar ?\(\d+\)|ilk yorumu (?:sen|siz) yap\w*",),
        "el": (r"(?:\d+ )*(?:σχόλι(?:α|ο))(?: ?\(?\d+\)?)?|\d+ απαντήσεις",),
        "ar": (r"(?:\d+ |لا توجد )*(?:تعليقات|تعليق|التعليقات)(?: ?\(?\d+\)?)?|\d+ ردود",),
        "he": (r"(?:\d+ |אין )*(?:תגובות|תגובה)(?: ?\(?\d+\)?)?",),
        "hi": (r"(?:\d+ )*(?:टिप्पणियां|कमेंट्?स?|टिप्पणी)(?: ?\(?\d+\)?)?",),
        "zh": (
            r"(?:\d{1,6} ?(?:条|條|則|个)|查看|全部|最新|热门|網友|网友|暂无|所有){0,4}(?:\d{1,6} ?)?"
            r"(?:评论|評論|留言|回复|回覆|跟帖)(?:区|區)?(?: ?\(?\d+\)?)?",
        ),
        "ja": (r"(?:\d+ ?件の?|みんなの|新着)?コメント(?: ?\(?\d+\)?|一覧|欄)?",),
        "ko": (r"(?:전체|총|최신|베스트)? ?댓글(?: ?\(?\d+\)?| ?\d+ ?개)?(?: ?(?:보기|쓰기))?",),
        "th": (r"(?:\d+ )?ความคิดเห็น(?: ?\(?\d+\)?)?",),
        "fa": (r"<n> (?:نظر|دیدگاه)|(?:<n> )?(?:نظرات|دیدگاه.?ها|نظر کاربران|نظرات کاربران|نظرات بینندگان)(?: ?\(?\d+\)?)?",),
        "ur": (r"(?:<n> )?(?:تبصرے|تبصرہ|کمنٹس)(?: ?\(?\d+\)?)?",),
        "bn": (r"(?:<n> ?টি )?(?:মন্তব্য|মন্তব্যসমূহ|পাঠকের মন্তব্য|পাঠকের মতামত)(?: ?\(?\d+\)?)?",),
        "ta": (r"(?:<n> )?(?:கருத்துகள்|கருத்துக்கள்|வாசகர் கருத்து)(?: ?\(?\d+\)?)?",),
        "vi": (r"(?:<n> )?(?:bình luận|ý kiến bạn đọc)(?: ?\(?\d+\)?)?|ý kiến \(\d+\)",),
        "id": (r"(?:<n> )?komentar(?: ?\(?\d+\)?)?",),
        "bg": (r"(?:<n> )?коментар(?:а|и)(?: ?\(?\d+\)?)?",),
        "sr": (r"(?:<n> )?komentar[ai](?: ?\(?\d+\)?)?|(?:<n> )?коментар[аи](?: ?\(?\d+\)?)?",),
    },
    unless=(
        rf"\A{_ONE}\W*\Z",
        r"\Akomentarz (?:na|napisa|do)\w* \w+.{20}",
        r"(?:police|attorney|president|minister|request|email|sought|declin)\w* comment",
    ),
)

ONE = Rule(
    "comments.one", "comments",
    why="'Comment' alone, without a number or what to do: a field of the form, but as a subhead the story's own conclusion.",
    max_chars=20, probability=0.5,
    patterns={"any": (_ONE,)},
)

COUNT_AND_LINK = Rule(
    "comments.count_and_link", "comments",
    why="The number of comments, then what to do about it, in one line without a full stop.",
    max_chars=110, where="edge", full_stop=False,
    patterns={
        "any": (
            r"(?:<n>|no|0) ?(?:commentaires?|kommentare?|comments?|comentarios?|comentários?|commenti?|reacties?"
            r"|komentarz\w*|комментари\w+|коментар\w+|yorum|kommentarer?|σχόλι\w+|тəглин|komentáře?|hozzászólás|comentarii)"
            r" ?[-|·•:–(] ?[^.]{2,80}",
        ),
    },
)

READERS = Rule(
    "comments.readers", "comments",
    why="Headings over what readers wrote, in more words: 'Reader interactions', 'Leserstimmen'.",
    max_chars=60, amid=0.9, takes="rest", full_stop=False,
    patterns={
        "en": (
            r"readers?'? (?:interactions?|reactions?|responses|replies|discussion|opinions)"
            r"|(?:user|visitor|community) (?:comments|reviews|responses|discussion|opinions)|comments filter"
            r"|conversation starters",
        ),
        "de": (r"(?:leser|nutzer)(?:stimmen|meinungen|reaktionen|interaktionen|beiträge)|stimmen (?:der|unserer) leser\w*",),
        "fr": (r"(?:réactions|interactions|avis|commentaires|paroles) (?:des?|du) lect\w+",),
        "es": (r"(?:interacciones|opiniones|reacciones|comentarios) (?:con los|de los|de nuestros) lectores",),
        "it": (r"(?:interazioni|opinioni|reazioni|voci) (?:del|dei) lettor[ei]",),
        "pt": (r"(?:interações|opiniões|reações) (?:do|dos) leitor(?:es)?",),
        "nl": (r"(?:interacties|reacties|meningen) (?:van|met) (?:onze )?lezers|lezersreacties",),
        "pl": (r"(?:komentarze|opinie|głosy|interakcje) (?:naszych )?czytelników",),
        "ru": (r"(?:комментарии|отзывы|мнения) (?:наших )?читателей",),
        "uk": (r"(?:коментарі|відгуки|думки) (?:наших )?читачів",),
        "tr": (r"(?:okur|okuyucu|kullanıcı) (?:yorumları|görüşleri)",),
        "ja": (r"(?:読者|みんな|ユーザー)の(?:コメント|声|感想|反応)|コメント一覧",),
        "zh": (r"(?:读者|讀者|网友|網友|用户|用戶)(?:评论|評論|留言|回应|回應)|(?:全部|最新|热门|熱門)(?:评论|評論|留言)",),
        "ko": (r"(?:독자|전체|최신) ?(?:댓글|의견|반응)|댓글 ?목록",),
        "ar": (r"(?:تعليقات|اراء|ردود) القراء",),
    },
)
