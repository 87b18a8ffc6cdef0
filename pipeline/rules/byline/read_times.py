"""How long the text takes to read."""

from __future__ import annotations

from pipeline.rules.model import Rule

READ_TIME = Rule(
    "byline.read_time", "byline",
    why="How long the article takes to read.",
    match="whole", max_chars=70, amid=0.7,
    patterns={
        "en": (
            r"(?:estimated |approximate |average )?(?:read(?:ing)?(?: time)?|time to read|length)[: ]*"
            r"(?:is |about |approx\.? |~|less than |< ?)?\d+(?:[-.]\d+)? ?(?:mins?|minutes?|m)\b.{0,20}",
            r"(?:about |approx\.? |~|less than |<)?\d+(?:[-.]\d+)?[ -]?"
            r"(?:(?:mins?|minutes?)(?: |-)?(?:read|reading|to read|reads?|listen|watch|video)?"
            r"|m[ -](?:read|reading|to read|listen|watch))(?: time)?",
            r"(?:.{0,30}[|•·,] ?)?\d+ ?min(?:ute)?s? read(?: time)?(?: ?[|•·,] ?.{0,30})?",
            r"a minute read|\d+ words|word count:? \d+",
        ),
        "de": (
            r"(?:ca\. )?(?:lesezeit|lesedauer|hördauer)[: ]*(?:ca\. |etwa |etwa |rund )?\d+ ?(?:min\.?|minuten?|sek\.?)?"
            r"(?:.{0,20})",
            r"\d+ ?(?:min\.?|minuten?) (?:lesezeit|lesedauer|lesen|zu lesen)",
            r"\d+ ?min\.?",
        ),
        "fr": (
            r"(?:temps|durée) de lecture(?: estimé)?[: ]*(?:environ |~)?\d+ ?(?:min\.?|minutes?|mn)?",
            r"(?:lecture|lire en)[: ]*\d+ ?(?:min\.?|minutes?|mn)",
            r"\d+ ?(?:min\.?|minutes?|mn) de lecture|\d+ ?mn",
        ),
        "es": (
            r"(?:tiempo de lectura|lectura)(?: estimado)?[: ]*(?:de )?\d+ ?(?:min\.?|minutos?|')?",
            r"\d+ ?(?:min\.?|minutos?|') (?:de )?lectura",
        ),
        "it": (
            r"(?:tempo di )?lettura(?: stimato)?[: ]*(?:di )?\d+ ?(?:min\.?|minut[oi]|')?",
            r"\d+ ?(?:min\.?|minut[oi]|') (?:di )?lettura",
        ),
        "pt": (
            r"(?:tempo (?:estimado )?de )?leitura[: ]*(?:de )?\d+ ?(?:min\.?|minutos?)?",
            r"\d+ ?(?:min\.?|minutos?) de leitura|leitura de \d+ ?min.{0,6}",
        ),
        "nl": (r"leestijd[: ]*(?:ca\. |ongeveer )?\d+ ?(?:min\.?|minu\w+)?", r"\d+ ?(?:min\.?|minu\w+) (?:leestijd|lezen)"),
        "pl": (
            r"(?:czas (?:czytania|lektury))[: ]*(?:ok\. )?\d+ ?(?:min\.?|minut\w*)?",
            r"\d+ ?(?:min\.?|minut\w*) (?:czytania|lektury)",
        ),
        "ru": (r"(?:время чтения|читать)[: ]*(?:~|около )?\d+ ?мин\w*\.?", r"\d+ ?мин\w*\.? (?:на )?чтени[ея]"),
        "uk": (r"(?:час (?:на )?читання|читати)[: ]*(?:~|близько )?\d+ ?хв\w*\.?", r"\d+ ?хв\w*\.? (?:на )?читання"),
        "sv": (r"(?:lästid|läsning)[: ]*\d+ ?min\w*\.?|\d+ min\w*\.? (?:läsning|lästid)",),
        "da": (r"læsetid[: ]*\d+ ?min\w*\.?|\d+ min\w*\.? læse(?:tid|ning)",),
        "no": (r"lesetid[: ]*\d+ ?min\w*\.?|\d+ min\w*\.? les(?:etid|ning)",),
        "fi": (r"lukuaika[: ]*\d+ ?min\w*\.?",),
        "cs": (r"(?:doba čtení|čtení)[: ]*\d+ ?min\w*\.?|\d+ minut\w* čtení",),
        "hu": (r"olvasási idő[: ]*(?:kb\. )?\d+ ?perc|\d+ perc olvasás",),
        "ro": (r"timp de (?:citire|lectură)[: ]*\d+ ?min\w*|\d+ min\w* (?:de )?citi(?:t|re)",),
        "tr": (r"okuma süresi[: ]*\d+ ?(?:dk|dakika)\.?|\d+ (?:dk|dakika)\.? okuma(?: süresi)?",),
        "el": (r"χρόνος ανάγνωσης[: ]*\d+ ?λεπτ\w+|\d+ λεπτ\w+ ανάγνωσης",),
        "ar": (r"(?:مدة|وقت|زمن) القراءة[: ]*\d+ ?(?:دقيقة|دقائق)",),
        "he": (r"זמן קריאה[: ]*\d+ ?דקות",),
        "hi": (r"(?:पढ़ने का समय|रीडिंग टाइम)[: ]*\d+.{0,10}",),
        "zh": (
            r"(?:阅读|閱讀)(?:时间|時間|时长|需)[:： ]*(?:约|約)?\d+ ?(?:分钟|分鐘)|\d+ ?(?:分钟|分鐘)(?:阅读|閱讀)",
            r"(?:字数|字數)[:： ]*\d+",
        ),
        "ja": (r"(?:この記事は)?約?\d+分で読め(?:る|ます)|読了(?:時間|目安)[:： ]*約?\d+分",),
        "ko": (r"(?:읽는 ?시간|예상 ?시간)[: ]*\d+ ?분|\d+ ?분 (?:분량|소요)",),
    },
)

READ_TIME_TAIL = Rule(
    "byline.read_time_tail", "byline",
    why="Time, read time or date run together in one line, as 'Stand: 10:49 UhrLesedauer: 5 Minuten'.",
    match="end", max_chars=110, where="head", lifted_to="published",
    patterns={
        "any": (
            r"(?:read(?:ing)? time|lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd"
            r"|czas czytania|время чтения|час читання|tempo de leitura)[: ]*(?:ca\. )?\d+ ?"
            r"(?:min|minuten?|minutes?|minuti|minutos|мин\w*|хв\w*)?\.?",
            r"\d+ ?min(?:ute)?s? read",
        ),
    },
)
