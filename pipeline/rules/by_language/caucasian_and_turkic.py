"""Standing lines of sites in Georgian, Armenian, Azerbaijani, Kazakh and Uzbek."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invite_caucasian_and_turkic", "newsletter",
        why="The reader is asked to sign up for the site's own letter.",
        max_chars=160,
        patterns={
            "az": (r"(?:xəbər )?bülleten(?:inə|imizə) abunə olun\b.{0,40}",),
        },
    ),
    Rule(
        "advert.label_caucasian_and_turkic", "advert",
        why="The word over an advertisement, alone.",
        max_chars=30, full_stop=False,
        patterns={
            "ka": (r"რეკლამა",),
            "hy": (r"գովազդ",),
        },
    ),
    Rule(
        "legal.rights_caucasian_and_turkic", "legal",
        why="Whose the text is, in one short line.",
        max_chars=140,
        patterns={
            "ka": (r"(?:© ?.{0,40})?ყველა უფლება დაცულია.{0,10}",),
            "hy": (r"(?:© ?.{0,40})?բոլոր իրավունքները (?:պաշտպանված|վերապահված) են.{0,10}",),
            "az": (
                r"(?:© ?.{0,40})?bütün hüquqlar(?:ı)? qorunur.{0,10}",
                r"(?:\S+ )?materiallardan istifadə (?:edərkən|zamanı|olunarkən)\b.{0,40}(?:istinad|hiperlink)\b.{0,30}",
            ),
            "kk": (r"(?:© ?.{0,40})?барлық құқықтар(?:ы)? қорғалған.{0,10}",),
            "uz": (r"(?:© ?.{0,40})?barcha huquqlar(?:i)? himoyalangan.{0,10}",),
        },
    ),
    Rule(
        "comments.label_caucasian_and_turkic", "comments",
        why="The heading of the comments with their number, and the button to write one.",
        max_chars=60, where="tail", full_stop=False,
        patterns={
            "ka": (r"კომენტარები(?: ?\(?\d+\)?)?|დატოვე(?:თ)? კომენტარი|კომენტარის დამატება",),
            "hy": (r"մեկնաբանություններ(?: ?\(?\d+\)?)?|(?:թողնել|գրել) մեկնաբանություն",),
            "az": (r"şərh (?:yaz(?:ın)?|əlavə et)|şərhlər ?\(\d+\)",),
            "kk": (r"пікірлер(?: ?\(?\d+\)?)?|пікір (?:қалдыру|жазу|қосу)",),
            "uz": (r"(?:fikr|izoh) (?:qoldirish|qoldiring)|izohlar ?\(\d+\)",),
        },
    ),
    Rule(
        "caption.credit_caucasian_and_turkic", "caption",
        why="Who took the picture: 'Photo: <name>'.",
        max_chars=80, full_stop=False,
        patterns={
            "ka": (r"ფოტო ?[:/] ?.{2,40}",),
            "hy": (r"լուսանկար(?:ը|ները)? ?[:՝] ?.{2,40}",),
            "kk": (r"сурет(?: авторы)? ?[:/] ?.{2,40}",),
            "uz": (r"surat ?[:/] ?.{2,40}",),
        },
    ),
    Rule(
        "social.follow_caucasian_and_turkic", "social",
        why="The site's own pages on the networks, to the reader, and its button to share.",
        max_chars=160, full_stop=False,
        patterns={
            "ka": (
                r"გამოგვყევით .{0,20}(?:<nets>|ფეისბუქ|ტელეგრამ|იუთუბ|ინსტაგრამ)\S{0,6}.{0,20}",
                r"გაზიარება|გააზიარე(?:თ)?",
            ),
            "hy": (r"հետ(?:և|եւ)եք մեզ .{0,20}(?:<nets>|ֆեյսբուք|տելեգրամ|յութուբ)\S{0,6}.{0,20}",),
            "az": (
                r"bizi .{0,16}<nets>\S{0,4} izləyin",
                r".{0,60}<nets>\S{0,3} (?:kanalımıza|səhifəmizə|qrupumuza) (?:abunə olun|qoşulun).{0,10}",
            ),
            "kk": (
                r"(?:бізге|біздің) .{0,20}(?:<nets>|телеграм|инстаграм)\S{0,12}(?: \S+)? жазылыңыз(?:дар)?",
                r"бөлісу",
            ),
            "uz": (
                r"bizni .{0,20}<nets>\S{0,8}.{0,12} (?:kuzatib boring|kuzating|o.{1,2}qing)",
                r".{0,30}<nets>\S{0,3} kanalimizga (?:obuna bo.{1,2}ling|a.{1,2}zo bo.{1,2}ling|qo.{1,2}shiling)",
                r"ulashish",
            ),
        },
    ),
    Rule(
        "related.pointer_caucasian_and_turkic", "related",
        why="Read also, more on it: a label alone, or a label, a sign and a title, without a full stop.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "ka": (
                r"(?:(?:წაიკითხეთ|ნახეთ|იხილეთ) (?:ასევე|აგრეთვე)|(?:ასევე|აგრეთვე) (?:წაიკითხეთ|ნახეთ|იხილეთ)"
                r"|(?:ამავე თემაზე|მსგავსი (?:სიახლეები|სტატიები)|დაკავშირებული სტატიები))(?: ?[:|>»] ?(?=\S)|\W*\Z)",
            ),
            "hy": (
                r"(?:(?:կարդացեք|կարդալ|կարդա) (?:նա(?:և|եւ)|ավելին)|առնչվող (?:նյութեր|լուրեր))(?: ?[:|>»՝.] ?(?=\S)|\W*\Z)",
            ),
            "az": (
                r"(?:oxşar xəbərlər|həmçinin oxu(?:yun)?|əlaqəli xəbərlər)(?: ?[:|>»] ?(?=\S)|\W*\Z)",
                r"(?:teqlər|açar sözlər) ?: ?(?=\S)",
            ),
            "kk": (
                r"(?:тағы (?:да )?оқы(?:ңыз|ңыздар)|оқи отырыңыз|(?:ұқсас|тақырыптас) (?:жаңалықтар|материалдар))"
                r"(?: ?[:|>»] ?(?=\S)|\W*\Z)",
            ),
            "uz": (r"(?:mavzuga oid(?: yangiliklar| maqolalar)?|(?:shuningdek,?|yana) o.{1,2}qing)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
        },
    ),
)
