"""The reader is asked to comment."""

from __future__ import annotations

from pipeline.rules.model import Rule

CALL = Rule(
    "comments.call", "comments",
    why="The reader is asked to write under the story: 'Let us know in the comments below.' The story may go on behind it.",
    match="start", max_chars=420, sentences=True,
    patterns={
        "en": (
            r"(?:let us know|tell us|share your (?:thoughts|views|opinions?|experiences?)"
            r"|drop (?:a|your) (?:comment|thoughts)|what do you think)\b[^.]{0,80}"
            r"(?:in (?:the|our) comments?(?: section)?|in a comment|comments? (?:below|section))\b.{0,60}",
            r"(?:any thoughts|your thoughts|have your say|got something to (?:say|add)|have something to (?:say|add))"
            r"(?: (?:on this(?: \w+)?|about this \w+))?(?: (?:below|in the comments)(?: (?:below|section))?[?!.]*"
            r"|[?!.]+ ?(?:let us know|tell us|leave|share|join|comment|write|e-?mail|post|drop)\b.{0,60})\Z",
        ),
        "de": (
            r"wir freuen uns (?:auf|über) (?:deine|ihre|eure)[^.]{0,80}"
            r"(?:anmerkungen|kommentare?n?|meinung(?:en)?|ergänzungen)\b.{0,40}",
            r"(?:was (?:meinen sie|meinst du|denken sie|denkst du)|ihre meinung)\? ?"
            r"(?:schreib\w*|diskutier\w*|kommentier\w*|teilen sie|sagen sie)\b.{0,60}\Z",
        ),
    },
)

ASKED = Rule(
    "comments.asked", "comments",
    why="'What do you think?' alone below the story asks the reader, in an interview whom it is held with.",
    max_chars=60, where="tail", needs=("closing",), probability=0.7,
    patterns={
        "en": (r"what do you think", r"(?:any|your) thoughts"),
        "de": (r"(?:und )?was (?:meinen sie|meinst du|denken sie|denkst du)|ihre meinung",),
        "fr": (r"(?:et vous, )?qu'en pensez-vous ?",),
        "es": (r"(?:y tú, )?¿?qué opinas",),
        "it": (r"(?:e voi, )?(?:cosa|che) ne (?:pensi|pensate)",),
        "pt": (r"o que você acha",),
        "nl": (r"wat vind jij",),
        "pl": (r"co o tym myślisz",),
    },
)

INVITATION = Rule(
    "comments.invitation", "comments",
    why="'What do you think? Comment below': a question to the reader, then the comment section.",
    match="start", max_chars=260, where="tail",
    patterns={
        "en": (
            r"(?:what (?:do you|are your|did you)|how do you|have your say)[^?.!]{0,80}[?.!] ?"
            r"(?:let us know|tell us|comment|share your|leave|join|sound off|drop)\b.{0,120}",
        ),
        "de": (
            r"was (?:meinen sie|meinst du|denkst du|denken sie|halten sie|ist ihre meinung)[^?]{0,80}\? ?"
            r"(?:schreib\w*|diskutier\w*|kommentier\w*|teilen|verrat\w*|sagen)\b.{0,120}",
        ),
        "fr": (
            r"(?:qu'en pensez-vous|et vous)[^?]{0,60}\? ?(?:donnez|dites|partagez|réagissez|laissez|commentez|écrivez)\b"
            r".{0,120}",
        ),
        "es": (
            r"¿?(?:qué (?:opinas|te parece|piensas|opina|les parece)|y tú)[^?]{0,60}\? ?.?"
            r"(?:déja\w*|cuénta\w*|comenta\w*|escríbe\w*|participa|dinos)\b.{0,120}",
        ),
        "it": (
            r"(?:(?:cosa|che) ne (?:pensi|pensate)|e tu|e voi)[^?]{0,60}\? ?(?:scriv\w*|lascia\w*|comment\w*|facci\w*|dicci"
            r"|ditelo)\b.{0,120}",
        ),
        "pt": (
            r"(?:o que (?:achou|acha|você acha|achas|pensa)|e você|e tu)[^?]{0,60}\? ?"
            r"(?:deixe|deixa|comente|comenta|conte|escreva|participe|diga)\b.{0,120}",
        ),
        "nl": (
            r"wat (?:vind|vindt|denk|denkt) (?:jij|je|u)[^?]{0,60}\? ?(?:laat|reageer|praat|deel|schrijf|geef)\b.{0,120}",
        ),
        "pl": (
            r"(?:co (?:o tym |na ten temat )?(?:sądzisz|sądzicie|myślisz|myślicie)|a ty)[^?]{0,60}\? ?"
            r"(?:napisz|skomentuj|daj|podziel|zostaw|dołącz|czekamy)\w*\b.{0,120}",
        ),
        "ru": (
            r"(?:(?:что|как) (?:вы|ты) (?:думаете|думаешь|считаете|об этом)|а вы)[^?]{0,60}\? ?"
            r"(?:пишите|напишите|оставляйте|делитесь|поделитесь|ждём|обсуд\w+)\b.{0,120}",
        ),
        "uk": (
            r"(?:(?:що|як) (?:ви|ти) (?:думаєте|думаєш|вважаєте)|а ви)[^?]{0,60}\? ?"
            r"(?:пишіть|напишіть|залишайте|діліться|поділіться|обговор\w+)\b.{0,120}",
        ),
        "sv": (
            r"(?:vad (?:tycker|tror) du[^?]{0,60}\? )?(?:kommentera|skriv|diskutera) "
            r"(?:artikeln|här|gärna|nedan|inlägget|en kommentar|i kommentars\w*)\b.{0,120}",
        ),
        "da": (
            r"(?:hvad (?:mener|synes) du[^?]{0,60}\? )?(?:kommentér|kommenter|skriv en kommentar|deltag i debatten"
            r"|giv din mening)\b.{0,120}",
        ),
        "no": (r"hva (?:mener|synes) du[^?]{0,60}\? ?(?:kommenter|skriv|si din mening|delta)\b.{0,120}",),
        "fi": (r"(?:mitä mieltä olet[^?]{0,60}\? )?(?:kommentoi|kerro kommenteissa|osallistu keskusteluun)\b.{0,120}",),
        "cs": (r"co (?:si o tom )?myslíte[^?]{0,60}\? ?(?:napište|diskutujte|podělte|zapojte)\b.{0,120}",),
        "tr": (r"[^.?!]{0,30}(?:ne düşünüyorsunuz|sizce)[^?]{0,40}\? ?.{0,30}(?:yorum\w*|yazın|paylaşın)\b.{0,80}",),
        "el": (r"(?:ποια είναι η γνώμη σας|τι πιστεύετε|εσείς)[^?;]{0,60}[?;] ?(?:γράψτε|σχολιάστε|πείτε)\b.{0,80}",),
        "ja": (
            r"(?:コメント|ご意見)(?:欄)?(?:を|は|に|で)?.{0,10}(?:お寄せ|お待ち|書き込(?:む|み(?:ください|はこちら|\Z)|んで)"
            r"|投稿(?:する|してください|はこちら|お願い|\Z)|お聞かせ).{0,20}",
        ),
    },
)
