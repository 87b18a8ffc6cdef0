"""Whoever liked the text is asked to spread it."""

from __future__ import annotations

from pipeline.rules.model import Rule

SHARE_PLEA = Rule(
    "social.share_plea", "social",
    why="'Did you like it? Share it with your friends': the page asks its reader to spread it. In a recipe it may be meant.",
    match="start", max_chars=160, amid=0.7, sentences=True,
    patterns={
        "en": (
            r"(?:thank(?:s| you) for reading [^.!?]{2,60}[.!] ?)?(?:this post is public,? so )?(?:please )?"
            r"feel free to share (?:it|this)\b.{0,40}",
        ),
        "es": (
            r"(?:¿?te (?:ha gustado|gustó|gusta)[^?]{0,40}\? ?)?[!¡]?(?:compártel[oa]s?|comparte|compártannos|difúndelo)\b"
            r"[^.]{0,60}(?:amigos|redes|contactos|familia)\b.{0,40}",
            r"¿?te (?:ha gustado|gustó) (?:este|esta|el|la) (?:artículo|noticia|post|entrada|nota)[^?]{0,20}(?:\?|\Z)",
        ),
        "fr": (
            r"(?:(?:cet article|ça|cela) vous a plu ?\? ?)?(?:partagez|n'hésitez pas à (?:le |la )?partager)[^.]{0,60}"
            r"(?:amis|réseaux|proches|autour de vous)\b.{0,40}",
        ),
        "de": (
            r"(?:hat (?:dir|ihnen|euch) (?:der|dieser) (?:artikel|beitrag|text) gefallen\? ?)?"
            r"(?:teil(?:en|e|t)?|empfehlen|empfiehl)\b [^.]{0,50}(?:freunden?|netzwerk\w*|bekannten)\b.{0,40}",
        ),
        "it": (r"(?:ti è piaciut\w[^?]{0,40}\? ?)?condivid\w+[^.]{0,50}(?:amici|social|contatti)\b.{0,40}",),
        "pt": (
            r"(?:gostou[^?]{0,40}\? ?)?(?:compartilh\w+|partilh\w+)[^.]{0,50}(?:amigos|redes|contactos|família)\b.{0,40}",
        ),
        "nl": (
            r"(?:vond je dit[^?]{0,40}\? ?)?deel (?:het|dit|deze)\b[^.]{0,50}(?:vrienden|anderen|socials?|social media)\b"
            r".{0,40}",
        ),
        "pl": (
            r"(?:podobał\w*[^?]{0,40}\? ?)?(?:udostępnij|podziel się)\b[^.]{0,50}(?:znajomym\w*|znajomymi|innymi?)\b.{0,40}",
        ),
        "ru": (
            r"(?:понравил\w+[^?]{0,40}\? ?)?(?:поделитесь|расскажите)\b[^.]{0,50}(?:друзьями|друзьям|соцсет\w+)\b.{0,40}",
        ),
        "uk": (
            r"(?:сподобал\w+[^?]{0,40}\? ?)?(?:поділіться|розкажіть|поширте)\b[^.]{0,50}(?:друзями|друзям|соцмереж\w+)\b"
            r".{0,40}",
        ),
        "tr": (
            r"(?:[^.?!]{0,30}(?:beğendiniz mi|hoşunuza gitti\w*)[^?]{0,10}\? ?)?[^.?!]{0,20}"
            r"(?:arkadaşlarınızla|sosyal medyada) paylaş\w*.{0,20}",
        ),
        "sv": (r"dela (?:gärna )?(?:artikeln|den|det|den här)\b[^.]{0,40}(?:vänner|andra)\b.{0,20}",),
        "ja": (r".{0,16}(?:シェア|共有|拡散)(?:して(?:ください|ね)|をお願い).{0,6}",),
    },
)

IF_YOU_LIKED = Rule(
    "social.if_you_liked", "social",
    why="'If you liked this article, follow us': what blogs in East Asia print below each post.",
    match="whole", max_chars=120,
    patterns={
        "en": (
            r"prefer (?:the )?\S.{1,40} on google",
            r"add .{2,40} as (?:a |your )?(?:preferred )?(?:news )?source on google",
        ),
        "ja": (
            r"(?:この記事が|記事が)?気に入ったら(?:フォロー|いいね|シェア|ブックマーク).{0,30}",
            r"この記事を?シェアする",
            r"最新(?:記事|情報)をお届けします.{0,20}",
        ),
        "ko": (r"(?:이 글|이 기사)[이가]? (?:마음에|도움이) (?:드셨|되셨)다면 (?:공유|구독|좋아요).{0,40}",),
        "zh": (
            r"(?:如果)?(?:您|你)?(?:觉得|覺得|喜欢|喜歡)(?:这|這|本)(?:篇)?文章.{0,12}(?:点赞|點讚|分享|关注|關注|转发|按讚)"
            r".{0,30}",
        ),
        "th": (
            r"(?:อ่าน|ติดตาม)(?:ข่าว)?(?:เพิ่มเติม|อื่นๆ|อื่น ๆ)?(?:ได้)?(?:ที่|ทาง|ผ่าน)"
            r"(?:ไลน์|line|เฟซบุ๊ก|facebook|เพจ|ยูทูบ|ทวิตเตอร์|เว็บไซต์).{0,80}",
        ),
    },
)

LIKED_IT = Rule(
    "social.liked_it", "social",
    why="'Like this article? Follow us': a question and a plea in one line.",
    match="start", max_chars=200,
    patterns={
        "en": (
            r"(?:like|liked|enjoy|enjoyed|love|loved) (?:this|what you) (?:article|story|post|piece|recipe|read|reading)?\b"
            r"[^?.]{0,30}\? ?(?:follow|share|like|leave|rate|give)\b.{0,140}",
            r"(?:(?:if you(?:'ve)? )?(?:enjoy|enjoyed|like|liked|love|loved|found) [^.!?]{2,60}[.!?,] ?)?(?:please |then )?"
            r"(?:hit|tap|press|click|smash|hold(?: down)?)(?: on)? (?:the |that )(?:👏 ?|little )?clap\b.{0,160}",
        ),
    },
)
