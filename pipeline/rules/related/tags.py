"""The article's keywords."""

from __future__ import annotations

from pipeline.rules.model import Rule

TAGS = Rule(
    "related.tags", "related",
    why="'Tags: a, b, c': the article's keywords as links to listings.",
    match="start", max_chars=400, where="edge", lifted_to="tags",
    unless=(r"[:|] ?[^\W\d][\w'-]*(?: [\w'-]+){6,20}\.\Z", r"[^\W\d][\w'-]*(?:,? [\w'-]+){9,20}\.\Z"),
    patterns={
        "en": (
            r"(?:tags?|tagged(?: (?:in|with|as|under))?|filed under|keywords|(?:related )?topics?|categor(?:y|ies)"
            r"|more (?:on|about)|posted in)(?:\Z| ?[:|] ?(?=\S)| (?=[#,]))",
            r"in this (?:story|article) ?: ?\S",
            r"(?:posted in|filed under|tagged(?: (?:with|in|as|under))?) [\w&' -]{3,40}(?:, [\w&' -]{2,40}){0,10}\Z",
            r"(?:# ?[\w-]{2,40}[ ,]*){2,20}\Z",
        ),
        "de": (
            r"(?:schlagw(?:ort|örter|orte)|stichw(?:ort|örter|orte)|themen?|kategorien?|tags|mehr zu)(?:\Z| ?[:|] ?(?=\S))",
        ),
        "fr": (r"(?:mots[- ]clés?|étiquettes?|catégories?|thèmes?|sujets?|dossier|tags)(?:\Z| ?[:|] ?(?=\S))",),
        "es": (
            r"(?:etiquetas?|temas?|categorías?|palabras clave|archivado en|más sobre)(?:\Z| ?[:|] ?(?=\S))",
            r"archivado en [\w&' -]{3,40}(?:, [\w&' -]{2,40}){0,10}\Z",
        ),
        "it": (r"(?:tag|argomenti?|categori[ae]|parole chiave|temi)(?:\Z| ?[:|] ?(?=\S))",),
        "pt": (r"(?:tags?|etiquetas?|assuntos?|tópicos?|temas?|categorias?|palavras-chave|mais sobre)(?:\Z| ?[:|] ?(?=\S))",),
        "nl": (r"(?:tags?|trefwoorden|onderwerpen|categorie(?:ën)?|meer over)(?:\Z| ?[:|] ?(?=\S))",),
        "pl": (r"(?:tagi|tematy|kategori[ae]|słowa kluczowe|powiązane tematy|tematy w artykule)(?:\Z| ?[:|] ?(?=\S))",),
        "ru": (r"(?:теги|метки|темы|рубрик[аи]|ключевые слова|сюжет(?:ы)?)(?:\Z| ?[:|] ?(?=\S))",),
        "uk": (r"(?:теги|мітки|теми|рубрик[аи]|ключові слова|категорі[яї])(?:\Z| ?[:|] ?(?=\S))",),
        "sv": (r"(?:ämnen(?: i artikeln)?|taggar|etiketter|nyckelord)(?:\Z| ?[:|] ?(?=\S))",),
        "da": (r"(?:emner|artiklens emner|tags|nøgleord)(?:\Z| ?[:|] ?(?=\S))",),
        "no": (r"(?:emner|stikkord|nøkkelord)(?:\Z| ?[:|] ?(?=\S))",),
        "cs": (r"(?:štítky|témata|tagy|klíčová slova)(?:\Z| ?[:|] ?(?=\S))",),
        "hu": (r"(?:címkék|témák|kulcsszavak)(?:\Z| ?[:|] ?(?=\S))",),
        "ro": (r"(?:etichete|taguri|cuvinte cheie)(?:\Z| ?[:|] ?(?=\S))",),
        "tr": (r"(?:etiketler|anahtar kelimeler)(?:\Z| ?[:|] ?(?=\S))",),
        "el": (r"(?:ετικέτες|θέματα|λέξεις[- ]κλειδιά)(?:\Z| ?[:|] ?(?=\S))",),
        "ar": (r"(?:(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية)|الوسوم|وسوم|موضوعات)(?:\Z| ?[:|] ?(?=\S))",),
        "he": (r"(?:תגיות|תגים|נושאים|מילות מפתח)(?:\Z| ?[:|] ?(?=\S))",),
        "zh": (r"(?:标签|標籤|关键词|關鍵詞|關鍵字|关键字|tags?)(?:\Z| ?[:|] ?(?=\S))",),
        "ja": (r"(?:タグ|キーワード|カテゴリー?|ジャンル)(?:\Z| ?[:|] ?(?=\S))",),
        "ko": (r"(?:태그|키워드|카테고리)(?:\Z| ?[:|] ?(?=\S))", r"(?:# ?[\w가-힣]{2,20}[ ,]*){2,20}\Z"),
        "fi": (r"(?:avainsanat|asiasanat|aiheet)(?:\Z| ?[:|] ?(?=\S))",),
        "bg": (r"(?:ключови думи|етикети|тагове)(?:\Z| ?[:|] ?(?=\S))",),
        "sr": (r"(?:ključne reči|tagovi|oznake|кључне речи|тагови|ознаке)(?:\Z| ?[:|] ?(?=\S))",),
        "fa": (r"(?:کلیدواژه.?(?:ها)?|برچسب.?ها|کلمات کلیدی)(?:\Z| ?[:|] ?(?=\S))",),
        "ur": (r"(?:کلیدی الفاظ|ٹیگز)(?:\Z| ?[:|] ?(?=\S))",),
        "hi": (r"(?:कीवर्ड|टैग्स?|विषय सूची)(?:\Z| ?[:|] ?(?=\S))",),
        "bn": (r"(?:ট্যাগ|বিষয়শ্রেণি|কীওয়ার্ড)(?:\Z| ?[:|] ?(?=\S))",),
        "vi": (r"(?:từ khóa)(?:\Z| ?: ?(?=\S))",),
        "id": (r"(?:kata kunci|tag terkait)(?:\Z| ?[:|] ?(?=\S))",),
        "th": (r"(?:แท็ก|หมวดหมู่|คำค้น)(?:\Z| ?[:|] ?(?=\S))",),
    },
)
