"""The frame around each comment: who wrote it and when."""

from __future__ import annotations

from pipeline.rules.model import Rule

SAID = Rule(
    "comments.said", "comments",
    why=(
        "Who wrote a comment: 'Jo Kemp says:' with the date right below it, or below "
        "the heading of the comments. In a story it leads to a quotation."
    ),
    max_chars=80, needs=("threaded",),
    patterns={
        "en": (
            r"<name> (?:says|said|wrote|commented|replied)(?: on <when>)?",
            r"repl(?:y|ying) to .{2,40}|in reply to .{2,40}|newest|oldest|most (?:liked|voted|recent)"
            r"|no (?:replies|responses|thoughts|reply|answers)(?: (?:yet|so far))?|no comments? (?:on|to|for) .{1,120}",
        ),
        "de": (
            r"<name> (?:sagt|schreibt|meint|schrieb)",
            r"(?:antworten?|diskussion|beiträge|keine antworten)|antwort(?:en)? (?:zu|auf|an) .{2,60}|kommentare? zu .{2,80}",
        ),
        "fr": (
            r"<name> (?:dit|a dit|écrit|a écrit)",
            r"réactions?|réponses?|contributions?|aucune réponse|(?:réponse|réaction|commentaire)s? (?:à|sur|de) .{2,80}"
            r"|signaler",
        ),
        "es": (
            r"<name> (?:dice|dijo|escribió)",
            r"respuestas?|opiniones|participa|reportar|(?:respuesta|comentario|opinion)(?:es|s)? (?:a|en|sobre|de) .{2,80}",
        ),
        "it": (
            r"<name> (?:dice|ha detto|ha scritto|scrive)",
            r"rispost[ae]|segnala|(?:rispost[ae]|commenti?) (?:a|su|di) .{2,80}",
        ),
        "pt": (
            r"<name> (?:disse|diz|escreveu)",
            r"respostas?|denunciar|(?:resposta|comentário)s? (?:a|em|sobre|para|de) .{2,80}",
        ),
        "nl": (
            r"<name> (?:zegt|zei|schreef|schrijft)",
            r"antwoorden|commentaren|beantwoorden|rapporteer|(?:reactie|antwoord)(?:s|en)? op .{2,80}",
        ),
        "pl": (
            r"<name> (?:pisze|napisał|napisała|mówi)",
            r"odpowiedzi|opinie|dyskusja|zgłoś|(?:odpowied[zź]i?|komentarze?) (?:do|na) .{2,80}",
        ),
        "ru": (
            r"<name> (?:пишет|написал|написала|говорит)",
            r"ответы|отзывы?|обсуждение|(?:ответы?|комментари[ий]) (?:к|на) .{2,80}",
        ),
        "uk": (
            r"<name> (?:пише|написав|написала|каже)",
            r"відповіді|відгуки|обговорення|(?:відповід[ьі]|коментар[і]?) (?:до|на) .{2,80}",
        ),
        "sv": (r"<name> (?:säger|skriver|skrev)|svar",),
        "da": (r"<name> (?:siger|skriver|skrev)|svar",),
        "no": (r"<name> (?:sier|skriver|skrev)|svar",),
        "fi": (r"<name> (?:sanoo|kirjoitti)|vastauksia",),
        "cs": (r"<name> (?:napsal|napsala|říká|píše)|diskuze|diskuse|odpovědí|názory",),
        "tr": (r"<name> (?:dedi ki|diyor ki|yazdı)|yanıtlar",),
    },
)

COMMENT_HEAD = Rule(
    "comments.comment_head", "comments",
    why="Who wrote a comment and when, or how it was rated: 'by ferryman (1204) on 3 May 2025', '(Score:3, Funny)'.",
    match="start", max_chars=160, full_stop=False,
    patterns={
        "en": (
            r"by [\w.-]{2,30} ?[(<][^()<>]{1,40}[)>] on <when>.{0,60}",
            r"[^.]{0,90}\(score ?: ?-?\d(?:, ?[a-z]{2,20})?\)",
            r"<name> (?:replied|commented|responded|reviewed)(?: to <name>)? "
            r"(?:\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)",
        ),
        "de": (r"(?:von )?<name> (?:schrieb|schreibt|kommentierte|meint) am <when>.{0,20}",),
        "fr": (r"(?:par )?<name> (?:a écrit|a dit|a commenté) le <when>.{0,20}",),
        "es": (r"(?:por )?<name> (?:escribió|dijo|comentó) el <when>.{0,20}",),
        "it": (r"(?:di )?<name> (?:ha scritto|ha commentato|scrive) il <when>.{0,20}",),
        "nl": (r"(?:door )?<name> (?:schreef|zei|reageerde) op <when>.{0,20}",),
        "pl": (r"<name> (?:napisał|napisała|pisze|skomentował) <when>.{0,20}",),
    },
)
