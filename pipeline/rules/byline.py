"""Who wrote it and when: author lines, dates, places of publication, read times."""

from __future__ import annotations

import re

from pipeline.metadata.months import MONTHS
from pipeline.rules.model import Rule

_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆŃĄĘÓČŠŽŘĎŤŇŐŰĞİŞА-ЯЁЄІЇҐΑ-ΩΆΈΉΊΌΎΏ]"
_WORD = rf"{_CAP}[\w.'’`-]*"
_PARTICLE = r"(?:de|del|della|di|da|do|dos|van|von|vom|der|den|zu|al|el|bin|ibn|la|le|du|des|ter|ten|af|y|e)"
_AND = r"(?:and|und|et|y|e|i|en|og|och|ja|und|и|і|та|with|mit|avec|con|com|met|for|in|at|of|aus|à|à|em|su|w)"
_GAP = rf"(?:,? {_AND} (?:the )?|, ?| ?[|/&;•·] ?| [–—-] | )"
_AGENCY = r"(?:(?:, ?| ?/ ?| \()(?:dpa|apa|sid|epd|kna|sda|afp|efe|lusa|pap|ansa|belga|anp|ntb|stt|čtk)\)?)?"
_PEOPLE = rf"{_WORD}(?:{_GAP}(?:{_PARTICLE} ){{0,2}}{_WORD}){{0,14}}{_AGENCY}"
_LABEL = "(?:{})(?: ?: ?| )"
_ROLES = (
    r"(?:staff|senior|chief|writer|reporter|editor|correspondent|special|contributing|political|business|sports|news|freelance|"
    r"\d[\d/.:]*|@\w+|[\w.-]+@[\w.-]+)"
)


def _lead(words: str) -> str:
    """The words that lead an author line, then names; of each word the forms with small, capital and all capital letters."""
    forms = dict.fromkeys(form for word in words.split("|") for form in (word, word[0].upper() + word[1:], word.upper()))
    return _LABEL.format("|".join(forms)) + _PEOPLE


_ELSEWHERE = "|".join(
    sorted({re.escape(name) for name in MONTHS if len(name) > 2 and " " not in name})
    + """
        มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
        فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
        جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
        ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
    """.split()
)
"""Months of all languages that dates are read in, and of those whose calendars or dates are not."""

RULES = (
    Rule(
        "byline.by_name", "byline",
        why="'By', then names and nothing else: the author line. Names begin with capitals, a sentence goes on in small letters.",
        match="whole", max_chars=160, where="head", full_stop=False, cased=True, lifted_to="authors",
        patterns={
            "en": (
                _lead(
                    "by|words by|written by|story by|text by|posted by|published by|reported by|authored by|author|authors"
                    "|writer|writers|reporter|story|article by|guest post by|on Behalf of"
                )
                + rf"(?:{_GAP}(?:{_WORD}|{_ROLES})){{0,12}}",
            ),
            "de": (
                _lead(
                    "von|ein Kommentar von|ein Gastbeitrag von|ein Interview von|ein Beitrag von|autor|autorin|autoren|autor:in"
                    "|text|text von|verfasst von|redaktion|protokoll|interview",
                ),
            ),
            "fr": (_lead("par|texte|écrit par|publié par|propos recueillis par|rédigé par|auteur|auteurs|autrice"),),
            "es": (_lead("por|texto|escrito por|publicado por|autor|autora|autores|redacción"),),
            "it": (_lead("di|a cura di|testo di|scritto da|pubblicato da|autore|autrice"),),
            "pt": (
                _lead("por") + r",? (?:para o )?(?:g1|ge|uol|gshow)(?: ?[—–-] ?[A-ZÀ-Ú][^,.!?]{1,40})?",
                _lead("por|texto|escrito por|publicado por|autor|autora|autores|redação|da redação"),
            ),
            "nl": (_lead("door|tekst|geschreven door|auteur|van onze"),),
            "pl": (
                _lead(
                    "autor|autorka|autorzy|tekst|opracowanie|opracował|opracowała|oprac.|napisał|napisała|przez|dodał|dodała"
                    "|opublikowane przez",
                ),
            ),
            "ru": (_lead("автор|авторы|текст|подготовил|подготовила|опубликовал|опубликовала"),),
            "uk": (_lead("автор|авторка|автори|текст|підготував|підготувала|підготували|опублікував|опублікувала"),),
            "sv": (_lead("av|text|författare|skriven av"),),
            "da": (_lead("af|tekst|skrevet af"),),
            "no": (_lead("av|tekst|skrevet av"),),
            "fi": (_lead("kirjoittaja|teksti|toimittaja"),),
            "cs": (_lead("autor|autorka|autoři|text|napsal|napsala"),),
            "hu": (_lead("szerző|írta"),),
            "ro": (_lead("de|autor|scris de|publicat de"),),
            "tr": (_lead("yazar|haber|yazan|muhabir"),),
            "el": (_lead("του|της|γράφει ο|γράφει η|συντάκτης"),),
        },
        unless=(
            r"(?:by|von|par|por|di|door) (?:the (?:numbers|way|book|end|time)|design|default|dawn|land|sea|air|night|day"
            r"|contrast|comparison|law|accident|now|then)\Z",
        ),
    ),
    Rule(
        "byline.glued_by", "byline",
        why="'byYuri Zoria': the word and the name ran together when the markup went.",
        match="whole", max_chars=80, where="edge", cased=True, lifted_to="authors",
        patterns={
            "any": (
                rf"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]uthor|[Aa]utor):?{_CAP}[\w.'’-]+(?: {_WORD}){{1,5}}",
                rf"(?:[Bb]y|BY){_CAP}{{2,8}}",
            ),
        },
    ),
    Rule(
        "byline.label_and_comma", "byline",
        why=(
            "'Author, Jane Roe', 'Role, Radio News', 'Reporting from Lerbeck': "
            "labels for screen readers, which some services print so."
        ),
        match="whole", max_chars=100, where="edge", lifted_to="authors", amid=0.7,
        patterns={
            "any": (
                r"(?:author|autor|auteur|автор|yazan|mwandishi|penulis|marubuci|qoraa|tác giả|লেখক|लेखक|الكاتب|نویسنده|مصنف), "
                r"(?=\S+ \S).{4,60}",
            ),
        },
    ),
    Rule(
        "byline.role_and_place", "byline",
        why="The lines below 'Author, Jane Roe': her role and where she reports from.",
        match="whole", max_chars=100, where="head", amid=0.7,
        patterns={
            "any": (
                r"(?:role|título del autor|cargo|rol|unvan|роль|место работы|посада|nafasi|peranan|jabatan|matsayi|vai trò|পদবী"
                r"|पदनाम|الصفة|عہدہ), .{3,70}",
                r"(?:reporting from|informa desde|reporte desde|akiripoti kutoka|dilaporkan dari) [^\W\d_][^.!?]{2,40}",
            ),
        },
    ),
    Rule(
        "byline.author_label", "byline",
        why="'Written by', 'Fact checked by', 'Author:' as a label, with or without the name after it.",
        match="start", max_chars=140, amid=0.7, lifted_to="authors",
        unless=(r"[^\W\d][\w'-]*(?:,? [\w'-]+){6,}\.\Z", r"[^\W\d][\w'-]*(?: [\w'-]+){9,}\Z"),
        patterns={
            "en": (
                r"(?:(?:article |story |post |content |medically |legally |technically |expert |last )*"
                r"(?:written|reviewed|edited|posted|published|fact[- ]?checked|authored|reported|updated|compiled|translated"
                r"|approved|contributed|produced|created|submitted|uploaded)"
                r"(?: (?:and|&) (?:written|reviewed|edited|fact[- ]?checked|updated|published))? by)"
                r"(?:\Z|:| (?!email|the government|e-mail|far|most|many|some|all|one|two)[^.]{2,100}\Z)",
                r"(?:authors?|contributors?|the author|written by|by-?line|editor|reporter|correspondent"
                r"|staff (?:writer|reporter)|guest (?:author|post|contributor|blogger))(?:\Z|: ?[^.]{2,90}\Z)",
                r"by\Z",
            ),
            "de": (
                r"(?:autor(?:in|en|:in|\*in)?|verfasst von|geschrieben von|geprüft von|veröffentlicht von|redaktion|text"
                r"|protokoll|interview)(?::|: ?[^.]{2,90})\Z",
            ),
            "fr": (
                r"(?:auteure?s?|autrice|rédigé par|écrit par|publié par|texte|propos recueillis par)"
                r"(?: ?:| ?: ?[^.]{2,90}| [^.]{2,60})\Z",
            ),
            "es": (
                r"(?:autor(?:a|es)?|escrito por|publicado por|redactado por|revisado por|texto|redacción)"
                r"(?: ?:| ?: ?[^.]{2,90})\Z",
                r"(?:escrito|publicado|redactado) por [^.]{2,60}\Z",
            ),
            "it": (r"(?:autor[ei]|autrice|a cura di|scritto da|pubblicato da)(?: ?:| ?: ?[^.]{2,90}| [^.]{2,60})\Z",),
            "pt": (
                r"(?:autor(?:a|es)?|escrito por|publicado por|redação|texto)(?: ?:| ?: ?[^.]{2,90})\Z",
                r"(?:escrito|publicado|postado) por [^.]{2,60}\Z",
            ),
            "nl": (r"(?:auteurs?|geschreven door|gepubliceerd door|tekst|redactie)(?: ?:| ?: ?[^.]{2,90})\Z",),
            "pl": (
                r"(?:autor(?:ka|zy)?|opracowanie|oprac\.|redakcja|tekst)(?: ?:| ?: ?[^.]{2,90})\Z",
                r"źródło(?: ?:| ?: ?[^.,]{2,60})\Z",
            ),
            "ru": (r"(?:автор(?:ы)?|текст|редактор|корреспондент)(?: ?:| ?: ?[^.]{2,90})\Z",),
            "uk": (r"(?:автор(?:ка|и)?|текст|редактор(?:ка)?)(?: ?:| ?: ?[^.]{2,90})\Z",),
        },
    ),
    Rule(
        "byline.date_label", "byline",
        why="'Published', 'Updated', 'Posted on' with a date: the page's own dates.",
        match="start", max_chars=180, amid=0.7, lifted_to="published",
        unless=(
            r"\d+: [^\W\d]+(?: [\w',-]+){3}",
            r"[^\W\d]{2,}(?:,? [\w'’-]+){4,40}(?<!uhr)(?<!\d)\.\Z",
            r"\A(?!.{0,160}(?:<date>|<clock>|\bago\b)).*\.\Z",
            r"(?<!\A)(?:shows?|show|shared|was|were|is|are|has|have|had|visar|visade)\b(?: [\w',-]+){3}",
        ),
        patterns={
            "en": (
                r"(?:(?:first |last |originally |article |story |content |page |date )*"
                r"(?:published|updated|posted|modified|created|issued|edited|revised|reviewed|posted in|uploaded|date"
                r"|last update|date published|publication date|release date|written|post date|time of publication|report date"
                r"|dated)(?: (?:on|at|date|by [^.]{2,40}))*:? ?){1,2}"
                r"(?:[^.!?]{0,40}?\d[^!?]{0,80}|<n> (?:second|minute|min|hour|hr|day|week|month|year)s? ago.{0,60}|today"
                r"|yesterday|just now)(?: (?:at|on|by) .{0,60})?\Z",
                r"(?:last |first )?(?:published|updated|posted|modified)(?: (?:on|at|date|in))?"
                r"(?: ?[|/,]? ?(?:last )?updated(?: on)?)?\Z",
                r"(?:last )?(?:updated?|update|published|posted):\Z",
            ),
            "de": (
                r"(?:(?:zuletzt |erst)?(?:veröffentlicht|aktualisiert|erstellt|publiziert|stand\b|datum|erschienen|geändert"
                r"|update|letzte (?:aktualisierung|änderung)|online seit|vom)(?: (?:am|um|in|seit|der ausgabe vom))*:? ?){1,2}"
                r"[^.]{0,20}\d[^!?]{0,100}\Z",
                r"(?:veröffentlicht|aktualisiert|stand|erstellt|zuletzt aktualisiert|publiziert)(?: am)?:?\Z",
                r"(?:vor|seit) <n> (?:sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)\Z",
                r"erschienen in der ausgabe .{0,100}",
            ),
            "fr": (
                r"(?:(?:article )?(?:publiée?|mise? à jour|mis en ligne|modifiée?|posté|créé|actualisé|dernière mise à jour"
                r"|date de publication)(?: (?:le|à|il y a|on|par [^.]{2,40}))*\s?:? ?){1,2}[^.]{0,20}\d[^!?]{0,120}\Z",
                r"(?:publié|mis à jour|modifié)(?: le)? ?:?\Z",
                r"il y a <n> (?:seconde|minute|heure|jour|semaine|mois|an)s?\Z",
            ),
            "es": (
                r"(?:(?:publicad[oa]|actualizad[oa]|última actualización|fecha(?: de publicación)?|creado|modificad[oa]|act\.)"
                r"(?: (?:el|a las|en|hace|por [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
                r"(?:publicado|actualizado)(?: el)?:?\Z",
                r"hace <n> (?:segundo|minuto|hora|día|semana|mes|año)(?:s|es)?\Z",
            ),
            "it": (
                r"(?:(?:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento|ultima modifica|data(?: di pubblicazione)?|creato"
                r"|modificato)\b(?: (?:il|alle|in data|da [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
                r"(?:pubblicato|aggiornato)(?: il)?:?\Z",
                r"<n> (?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa\Z",
            ),
            "pt": (
                r"(?:(?:publicad[oa]|atualizad[oa]|actualizad[oa]|última atualização|data(?: de publicação)?|criado"
                r"|modificad[oa]|postado)\b(?: (?:em|às|a|há|por [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
                r"(?:publicado|atualizado)(?: em)?:?\Z",
                r"há <n> (?:segundo|minuto|hora|dia|semana|mese|ano)s?(?: atrás)?\Z",
            ),
            "nl": (
                r"(?:(?:gepubliceerd|geüpdatet|bijgewerkt|laatst (?:bijgewerkt|gewijzigd)|laatste update|geplaatst|datum"
                r"|gewijzigd|aangepast)(?: (?:op|om|in|door [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
                r"(?:gepubliceerd|bijgewerkt)(?: op)?:?\Z",
                r"<n> (?:seconden?|minu(?:ut|ten)|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden\Z",
            ),
            "pl": (
                r"(?:(?:opublikowan\w+|aktualizacja|zaktualizowan\w+|ostatnia aktualizacja"
                r"|data(?: (?:publikacji|utworzenia|dodania))?|dodan\w+|utworzono|publikacja)\b(?: (?:dnia|w dniu|o))*:? ?){1,2}"
                r"[^.]{0,20}\d[^!?]{0,100}\Z",
                r"(?:opublikowano|zaktualizowano|aktualizacja|publikacja):?\Z",
                r"<n> (?:sekund\w*|minut\w*|godzin\w*|dni|dzień|tygodni\w*|tydzień|miesi\w+|lat|rok\w*) temu\Z",
            ),
            "ru": (
                r"(?!\S+ \d+ (?!<month>|г\b|год|час|мин|дн|нед|мес|лет|сек)[^\W\d_]{4,})"
                r"(?:(?:опубликован\w*|обновлен\w*|дата(?: публикации)?|последнее обновление|добавлен\w*|создан\w*)"
                r"(?: (?:в|на))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,80}\Z",
                r"<n> (?:секунд\w*|минут\w*|час\w*|дн\w+|день|недел\w+|месяц\w*|лет|год\w*) назад\Z",
            ),
            "uk": (
                r"(?!\S+ \d+ (?!<month>|р\b|рок|год|хв|дн|тиж|міс|сек)[^\W\d_]{4,})"
                r"(?:(?:опубліковано|оновлено|дата(?: публікації)?|останнє оновлення|додано|створено)(?: (?:о|в|на))*:? ?){1,2}"
                r"[^.]{0,20}\d[^!?]{0,80}\Z",
                r"<n> (?:секунд\w*|хвилин\w*|годин\w*|дн\w+|день|тижн\w+|тиждень|місяц\w*|років|рік|роки) тому\Z",
            ),
            "sv": (
                r"(?:för )?<n> (?:min\w*|timm\w+|tim|dagar|veckor) sedan\Z",
                r"(?:publicera[dt]|uppdatera[dt]|senast uppdaterad|skapad|ändrad)[: ]*(?:\d|idag|igår).{0,100}\Z",
            ),
            "da": (
                r"(?:for )?<n> (?:min\w*|time\w*|dage?|uger?) siden\Z",
                r"(?:publiceret|opdateret|sidst opdateret|udgivet|oprettet)[: ]*(?:d\. |den )?(?:\d|i dag).{0,100}\Z",
            ),
            "no": (
                r"(?:for )?<n> (?:min\w*|time\w*|dager?|uker?) siden\Z",
                r"(?:publisert|oppdatert|sist oppdatert)[: ]*(?:\d|i dag|oppdatert|\Z).{0,100}",
            ),
            "fi": (
                r"<n> ?(?:minuuttia|tuntia|päivää|viikkoa|min|h) sitten\Z",
                r"(?:julkaistu|päivitetty|muokattu)[: ]*\d.{0,60}\Z",
            ),
            "cs": (
                r"před <n> (?:minut\w*|hodin\w*|dny|týdny|měsíci)\Z",
                r"(?!\S+ \d+ (?!<month>|hod|min|dn|týd|měs)[^\W\d_]{4,})(?:publikováno|aktualizováno|vydáno|vytvořeno|datum)"
                r"[: ]*\d.{0,60}\Z",
            ),
            "hu": (
                r"<n> (?:perce|órája|napja|hete|hónapja)\Z",
                r"(?:megjelent|frissítve|közzétéve|publikálva|létrehozva)[: ]*\d.{0,60}\Z",
            ),
            "ro": (
                r"acum <n> (?:de )?(?:minute|ore|oră|zile|săptămâni|luni)\Z",
                r"(?:publicat|actualizat|ultima actualizare|data)(?: (?:la|pe|în))?[: ]*\d.{0,60}\Z",
            ),
            "tr": (
                r"<n> ?(?:saniye|dakika|saat|gün|hafta|ay|yıl) önce\Z",
                r"(?:yayınlanma|güncelleme|giriş|son güncelleme|yayın tarihi|oluşturma|haber giriş)(?: tarihi)?[: ]*\d.{0,100}\Z",
            ),
            "el": (
                r"πριν (?:από )?<n> (?:λεπτ\w+|ώρ\w+|ημέρ\w+|μέρ\w+|εβδομάδ\w+|μήν\w+)\Z",
                r"(?:δημοσιεύτηκε|δημοσιεύθηκε|ενημερώθηκε|ημερομηνία|τελευταία ενημέρωση)[: ]*(?:στις )?\d.{0,60}\Z",
            ),
            "ar": (
                r"(?:منذ|قبل) (?:<n> |نحو |حوالي )*(?:ثانية|ثوان|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|ايام|اسبوع"
                r"|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنة|سنوات)\Z",
                r"(?:تم النشر|اخر تحديث|تاريخ النشر)(?: في| بتاريخ)?[: ]*.{0,20}\d.{0,60}\Z"
                r"|(?:نشر|تحديث)(?: في| بتاريخ)?[: ]*.{0,20}\d ?"
                r"(?:[/.:-] ?\d|(?:يناير|فبراير|مارس|ابريل|نيسان|مايو|ايار|يونيو|حزيران|يوليو|تموز|اغسطس|اب|سبتمبر|ايلول|اكتوبر"
                r"|تشرين|نوفمبر|ديسمبر|كانون|شباط|اذار|جانفي|فيفري|دقيقة|دقائق|ساعة|ساعات|يوم|ايام)\b).{0,60}\Z",
                r"(?:منذ|قبل) (?:<n> )?(?:دقيقة|دقائق|ساعة|ساعات|يوم|ايام|اسبوع|شهر|سنة)\Z",
            ),
            "he": (
                r"(?:פורסם|עודכן|תאריך)(?: ב-?| לאחרונה)?[: ]*.{0,12}(?:לפני \d|\d ?[./:-] ?\d|\d ב\w{3,8}\b).{0,60}\Z",
                r"לפני (?:<n> )?(?:דקות?|שעות?|ימים|יום|שבוע|חודש)\Z",
            ),
            "hi": (
                r"<n> ?(?:सेकंड|मिनट|घंटे|घंटा|घण्टे|दिन|हफ्ते|सप्ताह|महीने|साल) पहले\Z",
                r"(?:प्रकाशित|अपडेट|पब्लिश|अपडेटेड|updated|published)(?! (?:के|होने|हुई|हुआ|की) ).{0,30}\d.{0,60}\Z",
            ),
            "zh": (
                r"(?:(?:发布|發布|发表|發表|更新|发稿|發稿|日期|时间|時間|出版|刊登|發佈|最后更新|最後更新)"
                r"(?:时间|時間|日期|于|於)?[:： ]*)+\d.{0,40}\Z",
                r"(?:<n> ?)(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年)前\Z",
            ),
            "ja": (
                r"(?:(?:公開|更新|配信|掲載|投稿|最終更新|発表)(?:日時?|時刻)?[:： ]*)+\d.{0,40}\Z",
                r"\d{4}年 ?\d+月 ?\d+日.{0,16}(?:公開|更新|配信|掲載|付)\Z",
                r"<n> ?(?:秒|分|時間|日|週間|ヶ月|か月|年)前\Z",
            ),
            "ko": (
                r"(?:(?:입력|수정|등록|승인|작성|기사입력|최종수정|업데이트|발행|게재)(?:일|시간|일시)?[:： ]*)+\d.{0,60}\Z",
                r"<n> ?(?:초|분|시간|일|주|개월|년) 전\Z",
            ),
            "th": (
                r"<n> ?(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ที่ผ่านมา|ก่อน)\Z",
                r"(?:เผยแพร่|อัปเดต|ปรับปรุง)(?:(?:ล่าสุด|เมื่อ).{0,20}|(?:[: ]|วัน).{0,16})?\d.{0,40}\Z",
            ),
            "fa": (
                r"(?:<n> |یک )(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)\Z",
                r"(?:تاریخ انتشار|منتشر شده(?: در)?|به.?روزرسانی|انتشار|تاریخ) ?: ?.{0,24}\d.{0,60}\Z",
            ),
            "ur": (
                r"<n> ?(?:سیکنڈ|منٹ|گھنٹے?|گھنٹہ|دن|ہفتے|ماہ|سال) (?:پہلے|قبل)\Z",
                r"(?:اپ ڈیٹ|شائع|تاریخ اشاعت|اشاعت) ?: ?.{0,20}\d.{0,60}\Z",
            ),
            "bn": (
                r"<n> ?(?:সেকেন্ড|মিনিট|ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস|বছর) আগে\Z",
                r"(?:প্রকাশ|প্রকাশিত|আপডেট|প্রকাশের সময়|হালনাগাদ) ?: ?.{0,30}[\d০-৯].{0,60}\Z",
            ),
            "ta": (
                r"<n> ?(?:நிமிடங்களுக்கு|மணி ?நேரத்திற்கு|மணி ?நேரங்களுக்கு|நாட்களுக்கு) முன்(?:பு|னர்)?\Z",
                r"(?:வெளியிடப்பட்டது|புதுப்பிக்கப்பட்டது|பதிவு செய்த நாள்|பதிப்பு) ?: ?.{0,20}\d.{0,60}\Z",
            ),
            "vi": (
                r"<n> ?(?:giây|phút|giờ|ngày|tuần|tháng|năm) trước\Z",
                r"(?:cập nhật(?: lúc)?|đăng lúc|xuất bản|ngày đăng) ?:? ?\d{1,2}[:h/-].{0,40}\Z"
                r"|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? (?:ngày )?\d{1,2}[/-]\d{1,2}.{0,40}\Z",
            ),
            "id": (
                r"<n> ?(?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu\Z",
                r"(?:diterbitkan|dipublikasikan|diperbarui|terbit|tayang) ?:? ?.{0,24}(?:<year>|\d{1,2}[:.]\d\d)"
                r"(?:,? ?[-|]? ?(?:pukul )?\d{1,2}[:.]\d\d)?(?: wib| wita| wit)?\Z",
            ),
            "bg": (
                r"преди <n> (?:минут\w+|час\w*|дни|ден|седмиц\w+|месец\w*|годин\w+)\Z",
                r"(?:публикуван\w*|обновен\w*|последна промяна|публикация)[: ]+(?:на )?\d.{0,24}(?:<year>|\d{1,2}[:.]\d\d)"
                r".{0,20}\Z",
            ),
            "sr": (
                r"pre <n> (?:minut\w*|sat\w*|čas\w*|dan\w*|nedelj\w+|mesec\w*)\Z",
                r"(?:objavljeno|ažurirano|izmenjeno|datum)[: ]+(?:na )?\d.{0,24}(?:<year>|\d{1,2}[:.]\d\d).{0,20}\Z",
                r"пре <n> (?:минут\w*|сат\w*|дан\w*)\Z",
            ),
        },
    ),
    Rule(
        "byline.date_line", "byline",
        why="A date, or a time, alone on a line at the head or the foot: when the page was published.",
        match="whole", max_chars=80, where="edge", needs=("unmarked",), lifted_to="published",
        patterns={
            "any": (
                r"\(?(?:<when>)\)?(?: ?[|/•·,⋅-] ?(?:<when>|.{0,24}\d+ ?min.{0,20}|.{2,20}))?",
                r"(?:<n> (?:second|minute|min|hour|hr|day|week|month|year)s? ago)(?: by .{2,30})?",
                r"(?:today|yesterday|just now|heute|gestern|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|wczoraj|сегодня"
                r"|вчера|сьогодні|вчора)(?:,? (?:at |um |a las |alle |às |om |o |в |о )?<clock>)?",
                r"(?:date|on|datum|fecha|data|dato|дата)[: ]+(?:<when>)(?: (?:eng|укр|esp|deu|fra|rus|рус))?",
            ),
        },
        unless=(r"(?:\d{1,2}|<month>), [^\W\d_]{2,}[^.\d]{0,20}\.\Z",),
    ),
    Rule(
        "byline.date_after_name", "byline",
        why="A name, a section or a site, then a date, with separators and no full stop: an author line in one piece.",
        match="whole", max_chars=130, where="head", full_stop=False, needs=("unmarked",), lifted_to="authors",
        patterns={
            "any": (
                r"[^.!?]{2,70} ?(?:[|/•·⋅–-]|, ) ?(?:published |updated |posted |am |on |veröffentlicht |publié le |- ?)*"
                r":? ?<date>(?:[^.!?\w]{1,4}.{0,50})?",
                r"<date> ?(?:<clock>)? ?(?:[|/•·⋅-]|,|by\b|von\b|par\b|por\b|di\b|in\b|à\b|&) ?[^.!?]{2,70}",
                r"by (?:[^.!?]{0,40})? ?[|/•·-]? ?<date>.{0,30}",
                r"[^.!?]{3,40} <date>(?: <n> comments?)?",
            ),
        },
        unless=(r"\d+ (?:people|percent|dead|killed|million|billion)", r"\w \(@\w+\)"),
    ),
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "byline.name_line", "byline",
        why="A name alone at the head may be the author, but also a section or a first subhead.",
        match="whole", max_chars=60, where="head", full_stop=False, cased=True, probability=0.7, lifted_to="authors",
        needs=("unlisted",),
        patterns={
            "any": (
                rf"{_WORD}(?: {_PARTICLE}){{0,2}}(?: {_WORD}){{1,3}}"
                rf"(?:(?:, ?| (?:and|und|et|y|e|i|&|en) ){_WORD}(?: {_WORD}){{0,3}}){{0,3}}",
            ),
        },
        unless=(
            r"\?",
            r"\b(?:details?|takeaways?|what|how|why|facts?|guide|tips|steps?|kit|list|setup|ingredients|introduction|overview"
            r"|conclusion|summary|method|results|background)\b",
            r"\b(?:einleitung|fazit|überblick|zusammenfassung|fakten|tipps|zutaten|zubereitung|hintergrund|ergebnisse"
            r"|introducción|resumen|conclusión|consejos|ingredientes|preparación|pasos|résumé|conseils|ingrédients|préparation"
            r"|étapes|introduzione|sintesi|consigli|ingredienti|preparazione|introdução|resumo|conclusão|dicas|preparo|inleiding"
            r"|samenvatting|conclusie|ingrediënten|bereiding|wstęp|podsumowanie|składniki|przygotowanie|введение|итоги"
            r"|ингредиенты|приготовление)\b",
        ),
    ),
    Rule(
        "byline.staff", "byline",
        why="The desk or the agency as author, alone on a line at the head.",
        match="whole", max_chars=70, where="head", lifted_to="authors",
        patterns={
            "en": (
                r"(?:by )?(?:<site> )?(?:staff(?: (?:writer|reporter|report|and agencies|correspondent))?s?|news ?desk|web ?desk"
                r"|news ?room|editorial (?:team|staff|board)|correspondent|(?:the )?associated press|reuters"
                r"|agence france-presse|afp|bloomberg(?: news)?|press association|pa media|ap|ani|pti|ians|xinhua|tass|interfax"
                r"|agencies|wire service(?:s)?|lifestyle desk|sports desk|(?:online|digital) (?:desk|team|editor)"
                r"|special correspondent|our correspondent|contributor|columnist)",
                r"(?:by )?(?:guest (?:columnist|writer|contributor|author)"
                r"|(?:senior |chief |political |contributing |managing |associate |deputy |assistant |executive |staff "
                r"|freelance )*(?:writer|editor|reporter|correspondent|journalist))",
            ),
            "de": (
                r"(?:von )?(?:(?:<site>-?)?redaktion|dpa|afp|apa|epd|kna|reuters|sid|leitende[r]? \w*redakteur(?:in)?"
                r"|\w*redakteur(?:in)?|korrespondent(?:in)?|agenturen|freie[r]? (?:autor|journalist)(?:in)?|volontär(?:in)?)"
                r"(?:[/, ]+(?:dpa|afp|apa|reuters|epd|ap))*",
            ),
            "fr": (
                r"(?:par )?(?:la rédaction(?: de <site>)?|avec afp|afp|rédaction(?: web)?|journaliste|correspondante?|agences?)"
                r"(?:[/, ]+(?:afp|reuters|ap))*",
            ),
            "es": (
                r"(?:por )?(?:(?:la )?redacción(?: <site>)?|agencias?|efe|europa press|afp|corresponsal|redactor(?:a)?"
                r"|periodista)(?:[/, ]+(?:efe|afp|reuters|ap|europa press))*",
            ),
            "it": (r"(?:di )?(?:(?:la )?redazione(?: <site>)?|ansa|adnkronos|agi|lapresse)(?:[/, ]+(?:ansa|agi))*",),
            "pt": (
                r"(?:por |da )?(?:redação(?: <site>)?|lusa|agência brasil|estadão conteúdo|folhapress|afp|agências?)"
                r"(?:[/, ]+(?:afp|reuters))*",
            ),
            "nl": (
                r"(?:door )?(?:(?:onze |van onze |de )?(?:redactie|verslaggever|correspondent|nieuwsredactie)|anp|belga|novum)"
                r"(?:[/, ]+(?:anp|afp|reuters))*",
            ),
            "pl": (r"(?:redakcja(?: <site>)?|pap|iar|agencje)(?:[/, ]+(?:pap|afp|reuters))*",),
            "ru": (r"(?:редакция(?: <site>)?|риа новости|тасс|интерфакс)",),
            "uk": (r"(?:редакція(?: <site>)?|укрінформ|уніан|інтерфакс-україна)",),
            "ko": (r"[가-힣]{2,4} ?기자(?: ?외 ?\d+명)?(?: ?[\w.]+@[\w.]+)?",),
            "zh": (
                r"(?:记者|記者|编辑|編輯|责任编辑|責任編輯|作者|文|来源|來源|撰文)[:：/ ]{1,2}.{2,40}"
                r"|.{2,12}(?:综合报道|綜合報導)",
            ),
            "ja": (r"(?:文|取材・文|記者|執筆|文責|編集部|著者|ライター)[:： /=].{2,30}",),
        },
        unless=(r".*[您你]", r".*(?:ですか|ますか|ましたか|でしょうか)\Z", r".*[一-龥]\.[一-龥]"),
    ),
    Rule(
        "byline.signed_abroad", "byline",
        why="'Reporter: ...', a name with its office and an e-mail: who wrote it, at the head or the foot.",
        match="whole", max_chars=90, where="edge", full_stop=False, lifted_to="authors",
        unless=(r"[^\W\d][\w'-]*(?: [\w'-]+){9,20}\Z",),
        patterns={
            "ko": (
                r"[(\[]?(?:[가-힣]{2,10} ?[=|] ?)?[가-힣]{2,4} ?(?:선임|수습|인턴|객원|전문|시민)?"
                r"(?:기자|특파원|논설위원|통신원|리포터|에디터|앵커|pd)(?:[ ·,/]{1,3}[가-힣]{2,4} ?(?:기자|특파원|인턴기자))*"
                r"(?: ?[|/(<]? ?<email> ?[>)]?)?[)\]]?",
            ),
            "ja": (
                r"[(\[]?(?:.{1,10}[=・/ ])?[一-龥]{2,4} ?[一-龥ぁ-んァ-ヶ]{1,4}(?:記者|特派員|編集委員|論説委員|支局長|通信員)"
                r"[)\]]?",
            ),
            "zh": (
                r"[(\[]?(?:(?:本报|本報|本刊|本台|新华社|新華社|中新社|.{2,8}(?:网|網|社|日报|日報|晚报))?"
                r"(?:特约|見習|见习|首席|驻[一-龥]{2,6})?(?:记者|記者|通讯员|通訊員|特派员|特派員|实习生|實習生|作者|撰文|撰稿"
                r"|文字?)[:/ ]{1,2}[一-龥]{2,4}(?:[ ,·][一-龥]{2,4}){0,4} ?){1,3}[)\]]?",
            ),
            "ar": (r"(?:كتبت?|بقلم|مراسل(?:نا|تنا|ة)?|الكاتب|الكاتبة|المحررة?) ?[:/-] ?[^.:؟!\d]{3,50}", r"بقلم <name>"),
            "fa": (r"(?:خبرنگار|نویسنده|گزارشگر|به قلم|نگارنده|تهیه و تنظیم) ?[:/] ?[^.:؟!]{3,50}",),
            "he": (r"מאת:? [^.:?!]{3,40}", r"(?:כתב|כתבת|כתבים|צוות|כתבנו) ?: ?[^.:?!]{3,40}"),
            "hi": (r"(?:रिपोर्टर|लेखक|लेखिका|संवाददाता|ब्यूरो|written by|reported by) ?[:-] ?[^।:?!]{3,50}",),
            "bn": (r"(?:প্রতিবেদক|লেখক|রিপোর্টার|প্রতিনিধি) ?[:ঃ] ?[^।:?!]{3,50}",),
            "ta": (r"(?:செய்தியாளர்|நிருபர்|எழுதியவர்) ?[:-] ?[^.:?!]{3,50}",),
            "ur": (r"(?:رپورٹر|تحریر|نامہ نگار|نمائندہ) ?: ?[^.۔:؟!]{3,50}",),
            "th": (r"(?:ผู้สื่อข่าว|ผู้เขียน|เรื่องโดย|เขียนโดย|รายงานโดย) ?: ?.{3,50}", r"(?:เขียน|รายงาน)โดย .{3,40}"),
            "vi": (r"(?:tác giả|phóng viên|pv|bài và ảnh|bài, ảnh|tin, ảnh) ?: ?[^.:?!]{3,50}",),
            "id": (r"(?:penulis|reporter|pewarta|kontributor|jurnalis|wartawan|laporan wartawan) ?: ?[^.:?!]{3,60}",),
            "el": (r"(?:συντάκτ\w+|συντακτική ομάδα|γράφει|γράφουν) ?: ?[^.:?!]{3,60}",),
            "bg": (r"(?:автор|репортер|кореспондент) ?: ?[^.:?!]{3,50}",),
            "sr": (
                r"(?:autor(?:ka)?|piše|pišu|novinar(?:ka)?|priredi(?:o|la)|аутор|пише|новинар|приреди(?:о|ла)) ?: ?[^.:?!]{3,50}",
            ),
            "tr": (r"(?:muhabir|yazan) ?: ?[^.:?!]{3,50}",),
            "fi": (r"(?:toimittaja|kirjoittaja) ?: ?[^.:?!]{3,50}",),
            "hu": (r"(?:szerző|írta|riporter) ?: ?[^.:?!]{3,50}",),
            "ro": (r"(?:autor|reporter|corespondent|a consemnat) ?: ?[^.:?!]{3,50}",),
            "cs": (r"(?:autor(?:ka|ři)?|připravil\w*|zpracoval\w*|reportér\w*) ?: ?[^.:?!]{3,50}",),
            "da": (r"(?:journalist|skrevet af|reporter) ?: ?[^.:?!]{3,50}",),
            "no": (r"(?:journalist|skrevet av|reporter) ?: ?[^.:?!]{3,50}",),
            "sv": (r"(?:journalist|reporter|skriven av) ?: ?[^.:?!]{3,50}",),
        },
    ),
    Rule(
        "byline.report_by", "byline",
        why="'Report: <name>', 'Interviewed by <name>' below the story; above it the same word leads a headline.",
        match="whole", max_chars=60, where="tail", full_stop=False, lifted_to="authors",
        patterns={
            "ar": (r"(?:تقرير|حوار|تحقيق|متابعات?) ?[:/-] ?<name>",),
            "fa": (r"(?:گزارش|گفت.?وگو|یادداشت از|تنظیم) ?[:/] ?<name>",),
            "hi": (r"रिपोर्ट ?[:-] ?[^।:?! ]{2,20}(?: [^।:?! ]{2,20}){0,3}",),
            "bn": (r"(?:প্রতিবেদন|রিপোর্ট|লেখা) ?[:ঃ] ?[^।:?! ]{2,20}(?: [^।:?! ]{2,20}){0,3}",),
            "ta": (r"கட்டுரை ?[:-] ?[^.:?! ]{2,24}(?: [^.:?! ]{2,24}){0,3}",),
            "ur": (r"رپورٹ ?: ?<name>",),
            "th": (r"(?:เรื่อง|เขียน|โดย) ?: ?.{3,40}", r"เรื่องโดย .{3,40}"),
            "vi": (r"(?:thực hiện|bài|ghi) ?: ?<name>",),
            "id": (r"laporan ?: ?<name>",),
            "el": (r"(?:ρεπορτάζ|κείμενο|ανταπόκριση) ?: ?<name>",),
            "ru": (r"(?:беседовал[аи]?|записал[аи]?|автор текста|журналист|спецкор) ?:? ?<name>",),
            "uk": (r"(?:розмовля(?:в|ла|ли)|записа(?:в|ла|ли)|журналіст(?:ка)?|спілкува(?:вся|лася)) ?:? ?<name>",),
            "bg": (r"(?:текст|интервю|репортаж) ?: ?<name>",),
            "sr": (r"(?:tekst|razgovarao|razgovarala|razgovor vodi(?:o|la)|текст) ?:? ?<name>",),
            "tr": (r"(?:haber|röportaj|söyleşi|metin) ?: ?<name>",),
            "hu": (r"szöveg ?: ?<name>",),
            "ro": (r"(?:text|interviu) ?: ?<name>",),
            "fi": (r"(?:teksti|haastattelu) ?: ?<name>",),
        },
    ),
    Rule(
        "byline.name_in_brackets", "byline",
        why="A name alone in brackets below the last paragraph: so Japanese papers sign a story.",
        match="whole", max_chars=40, where="tail", needs=("closing",), full_stop=False, lifted_to="authors",
        patterns={
            "ja": (
                r"[(\[](?:[一-龥]{2,4}[一-龥ぁ-んァ-ヶ]{1,4}|[一-龥]{1,4} [一-龥ぁ-んァ-ヶ]{1,4})"
                r"(?:記者|特派員|編集委員|支局長)?(?:[,・ ][一-龥]{2,6}){0,3}[)\]]",
            ),
        },
        unless=(
            r"\W?\w{0,20}(?:敬称|連載|最終|前編|後編|中編|中略|下略|後略|続く|共同|時事|編集|有料|無料|会員|限定|動画|写真|速報"
            r"|図解|社説|解説|独自|再掲|記事|特集|広告|全文|総合|曜日|おわり|完結)",
        ),
    ),
    Rule(
        "byline.end_mark", "byline",
        why="The sign that a dispatch is at its end, with the sender's number or initials, and the number of the dispatch.",
        match="whole", max_chars=60, where="tail",
        patterns={
            "fa": (
                r"(?:پایان|انتهای) (?:پیام|خبر|گزارش|متن)(?: ?[/.\\|-]+ ?[\w/ ]{0,24})?[/.]?",
                r"(?:کد|شناسه|شماره) (?:خبر|مطلب|رهگیری) ?:? ?\d{3,12}",
            ),
            "zh": (r"[(\[] ?(?:完|全文完|全文结束|完毕) ?[)\]]",),
            "ja": (r"[(\[] ?(?:おわり|終わり|終|了|完) ?[)\]]",),
            "ko": (r"[(\[<] ?끝 ?[)\]>]",),
            "id": (r"\((?:tamat|selesai|\*)\)",),
            "ar": (r"(?:انتهي|انتهى|\(انتهي\)|\(النهاية\))(?: ?[/.-] ?[\w/ ]{0,16})?",),
        },
    ),
    Rule(
        "byline.name_and_time", "byline",
        why="'By', a name, then a date or a read time in the same line.",
        match="whole", max_chars=130, where="head", full_stop=False, lifted_to="authors",
        patterns={
            "any": (
                r"(?:by|von|par|por|di|door|av|af|autor:?|autora:?|texte?:?|tekst:?|автор:?|yazan:?) [^.!?|•·]{3,60} ?[|•·,–-] ?"
                r"(?:<n> ?(?:min|мин|хв|dk|dak|perc)\w*\.?[^.!?]{0,24}|<when>[^.!?]{0,30})",
                r"(?:by|von|par|por|di|door|av|af) [^.!?|•·,]{3,60} <date>,? ?<clock>",
            ),
        },
    ),
    Rule(
        "byline.date_in_characters", "byline",
        why="A date alone on a line, as pages in Chinese, Japanese and Korean write it, with what they print beside it.",
        match="whole", max_chars=60, where="edge", lifted_to="published",
        patterns={
            "ja": (
                r"(?:公開|更新|掲載|配信)?[:：]? ?<year> ?年 ?\d{1,2} ?月 ?\d{1,2} ?日(?: ?\(.\))?"
                r"(?: ?(?:午前|午後)? ?\d{1,2} ?[時:](?: ?\d{1,2} ?分?)?)?"
                r"(?: ?(?:有料記事|有料会員記事|会員限定\w*|配信|更新|公開|掲載|付))*",
            ),
            "zh": (
                r"(?:发布时间|發布時間|更新时间|更新時間|时间|日期)?[:：]? ?<year> ?年 ?\d{1,2} ?月 ?\d{1,2} ?日"
                r"(?: ?(?:星期|周|週)[一二三四五六日天])?(?: ?\d{1,2} ?[:时時点]\d{0,2} ?分?)?(?: ?(?:来源|來源)[:：]?.{0,20})?",
            ),
            "ko": (r"(?:기사 ?)?(?:입력|수정|등록|승인|게재)[: ]*<year>[.년 -]{1,2} ?\d{1,2}[.월 -]{1,2} ?\d{1,2}[.일]?.{0,20}",),
        },
    ),
    Rule(
        "byline.role", "byline",
        why="What the authors are, alone on a line beside the author line: 'City Hall reporters'.",
        match="whole", max_chars=60, where="head", full_stop=False, needs=("bylined",),
        patterns={
            "en": (
                r"(?:[\w&'-]+ ){0,4}(?:reporters?|correspondents?|editors?|writers?|columnists?|journalists?|critic|staff|bureau"
                r"|contributors?)(?:,? [\w&' -]{2,30})?",
            ),
            "de": (
                r"(?:[\w-]+ ){0,3}\w*(?:redakteur|korrespondent|reporter|autor|journalist|volontär|kolumnist|mitarbeiter)"
                r"(?:in|innen|en)?(?:,? [\w -]{2,30})?",
            ),
            "fr": (
                r"(?:[\w'-]+ ){0,3}(?:journalistes?|correspondante?s?|envoyée? spéciale?|rédact\w+|reporters?|chroniqueu\w+)"
                r"(?: [\w' -]{2,30})?",
            ),
            "es": (
                r"(?:[\w-]+ ){0,3}(?:periodistas?|corresponsal(?:es)?|redactor\w*|enviad[oa]s? especial(?:es)?|columnista)"
                r"(?: [\w -]{2,30})?",
            ),
            "it": (r"(?:[\w'-]+ ){0,3}(?:giornalist[aei]|corrispondente|inviat[oa]|redattor\w+)(?: [\w' -]{2,30})?",),
            "pt": (
                r"(?:[\w-]+ ){0,3}(?:jornalistas?|correspondente|enviad[oa] especial|redator\w*|repórter(?:es)?)"
                r"(?: [\w -]{2,30})?",
            ),
            "nl": (r"(?:[\w-]+ ){0,3}(?:redacteur|verslaggevers?|correspondent|journalist)(?: [\w -]{2,30})?",),
            "pl": (r"(?:[\w-]+ ){0,3}(?:dziennikark?\w*|reporterk?\w*|korespondentk?\w*|redaktork?\w*)(?: [\w -]{2,30})?",),
            "ru": (
                r"(?:[\w-]+ ){0,3}(?:корреспондент\w*|журналист\w*|обозревател\w*|редактор\w*|репортёр\w*)(?: [\w -]{2,30})?",
            ),
            "tr": (r"(?:[\w-]+ ){0,3}(?:muhabir\w*|gazeteci|editör\w*|yazar\w*)",),
        },
    ),
    Rule(
        "byline.name_beside_date", "byline",
        why="A name alone beside the page's date, at the head: the author, without a 'by'.",
        match="whole", max_chars=60, where="head", full_stop=False, cased=True, needs=("above_byline",), lifted_to="authors",
        patterns={
            "any": (
                rf"{_WORD}(?: {_PARTICLE}){{0,2}}(?: {_WORD}){{1,3}}"
                rf"(?:(?:, ?| (?:and|und|et|y|e|i|&|en) ){_WORD}(?: {_WORD}){{0,3}}){{0,3}}",
            ),
        },
    ),
    Rule(
        "byline.conducted_by", "byline",
        why="Who asked, who tells: 'Interview by', 'Propos recueillis par' and a name, at the head.",
        match="whole", max_chars=120, where="head", full_stop=False, lifted_to="authors",
        patterns={
            "en": (
                r"(?:interview(?:ed)?|as told to|photographs and text|text and photos|words and pictures|report|analysis|opinion"
                r"|essay|review) (?:by|to) <names>",
            ),
            "de": (r"(?:interview|gespräch|protokoll|reportage|analyse)(?: geführt)?(?: von|:) <names>",),
            "fr": (r"(?:entretien|reportage|analyse|récit|interview) (?:réalisé |recueilli )?(?:par|de) <names>",),
            "es": (r"(?:entrevista|reportaje|análisis) (?:de|por) <names>",),
            "it": (r"(?:intervista|reportage) (?:di|a cura di) <names>",),
            "el": (r"(?:γράφει|συνέντευξη|ρεπορτάζ|του|της)(?: ?:| (?:ο|η|στον|στην|του|της))? <names>",),
        },
    ),
    Rule(
        "byline.name_and_place", "byline",
        why="'By', a name, and in brackets or after a dash where or as what: the author line of a correspondent.",
        match="whole", max_chars=120, where="head", full_stop=False, cased=True, lifted_to="authors",
        patterns={
            "any": (
                rf"(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Dd]i|[Dd]oor) {_PEOPLE} ?(?:\([^()]{{3,60}}\)|[—–-] ?{_CAP}[^.!?]{{2,50}})",
                rf"(?:[Aa]us|[Dd]e|[Dd]esde|[Dd]a) {_WORD} {_WORD} {_WORD}",
                rf"{_WORD}(?: {_WORD}){{1,2}}, (?:[Pp]rofessor|[Ll]ecturer|[Ss]enior|[Rr]esearch\w*|[Aa]ssociate|[Aa]ssistant"
                rf"|PhD|[Dd]irector|[Ff]ellow|[Cc]hair|[Ee]meritus|[Dd]octoral|[Pp]ostdoctoral|[Rr]eporter|[Ee]ditor"
                rf"|[Cc]orrespondent|[Ww]riter|корреспондент\w*|журналист\w*|кореспондент\w*|обозреватель|[Jj]ournaliste"
                rf"|[Rr]edakteur\w*|[Pp]eriodista)\b[^.!?]{{0,90}}",
            ),
        },
    ),
    Rule(
        "byline.date_and_change", "byline",
        why="A date and time, then 'Updated' and how long ago, in one line.",
        match="whole", max_chars=110, where="edge", lifted_to="published",
        patterns={
            "any": (
                r"\(?(?:<when>)[ ,|·•-]{0,4}(?:updated|last (?:updated|modified)|atualizad[oa]|actualizad[oa]|aggiornat[oa]"
                r"|mis à jour|modifié|aktualisiert|bijgewerkt|aktualizacja|обновлено|оновлено|güncelleme)\b.{0,50}\)?",
                r"\((?:updated|last updated|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|оновлено|обновлено)"
                r" ?:? ?<when>\)",
                r"(?:update|bijgewerkt|laatste update) ?: ?<n> \w{2,10} (?:geleden|ago)",
            ),
        },
    ),
    Rule(
        "byline.handle", "byline",
        why="The author's handle alone beside the author line or the date.",
        match="whole", max_chars=40, where="edge", patterns={"any": (r"@\w{2,30}",)},
    ),
    Rule(
        "byline.edited_too", "byline",
        why="'By X | Edited by Y': author and editor in one line at the head.",
        match="whole", max_chars=140, where="head", full_stop=False, lifted_to="authors",
        patterns={
            "en": (
                r"(?:by )?<names> ?[|•·,/-] ?(?:edited|reviewed|fact[- ]checked|photographs?|photos|illustrat\w+|translated)"
                r" by <names>",
            ),
        },
    ),
    Rule(
        "byline.date_row", "byline",
        why=(
            "'3. Mai 2023 / Name / 14 Kommentare': date, author and how many "
            "comments, in one row; a day with a full stop is no list's number."
        ),
        max_chars=110, full_stop=False, lifted_to="authors",
        patterns={
            "any": (
                r"(?:<date>|<month> <year>) ?[|/•·–-] ?<names> ?[|/•·–-] ?(?:<n> |keine |no |aucun |sin |nessun |sem |geen "
                r"|brak )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties?"
                r"|komentarz[ey]?|komentarzy|комментари\w+|коментар\w*|kommentarer|kommenttia|komentář\w*|hozzászólás|comentarii"
                r"|yorum|σχόλια)",
            ),
        },
    ),
    Rule(
        "byline.clock_and_zone", "byline",
        why="A time with its zone, alone on a line: when an entry of a live report was posted.",
        match="whole", max_chars=24, cased=True, needs=("unmarked",),
        patterns={
            "any": (
                r"[0-2]?\d[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)? ?\(?(?:BST|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|CST|CDT|IST|AEST|AEDT"
                r"|MSK|EET|EEST|ET|PT|JST|SAST|WAT|EAT)\)?",
            ),
        },
    ),
    Rule(
        "byline.initials", "byline",
        why="Initials alone below the last paragraph: who wrote it.",
        match="whole", max_chars=8, where="tail", cased=True, needs=("closing",),
        patterns={"any": (r"\(?[A-ZÀ-Þ]\.(?: ?[A-ZÀ-Þ]\.){1,2}\)?",)},
    ),
    Rule(
        "byline.amended", "byline",
        why="'This article was amended on 3 May 2024 to ...', 'A correction was made': what was changed since, below the story.",
        match="start", max_chars=700, where="edge", needs=("apart",),
        patterns={
            "en": (
                r"\W?(?:\W* )?this (?:article|story|post|report|piece|page|obituary|interview|headline|review) (?:was|has been) "
                r"(?:amended|corrected|updated|edited|revised|clarified|modified)"
                r"(?: (?:on <date>|since|to|with|at|after|from|for|in|by)\b|\Z)",
                r"(?:a )?(?:correction|clarification)s? (?:was|were|has been) (?:made|added|appended|issued|published)\b",
                r"(?:correction|corrections|clarification|update and correction)(?: \(?<date>\)?)? ?[:-] ?"
                r"(?:an?|this|the|in|due to|because|[^.]{0,40}(?:earlier|previous|original))\b[^.]{0,80}"
                r"(?:version|article|story|misstated|misspelled|misidentified|incorrect\w*|error|said|photo|headline)\b",
                r"\W?(?:an|a) (?:earlier|previous|prior|original) version of this "
                r"(?:article|story|post|report|piece|page|headline|graphic|chart|obituary|caption)\b",
                r"this (?:is a|story is) (?:developing|breaking)(?: news)?(?: story)?[.,;:]? ?"
                r"(?:it (?:will|may) be updated|please|check back|more (?:to|updates?)|we will|stay with"
                r"|and (?:will|may) be updated)?\b.{0,100}\Z",
                r"breaking(?: news)?[:.] ?this (?:story|article|page) is being updated\b",
                r"this (?:story|article) is (?:being|regularly|continually) updated\b.{0,80}\Z",
                r"(?:the )?(?:digital|audio|radio|broadcast|web) version of this (?:story|interview|article|piece) was "
                r"(?:edited|produced|adapted|written) (?:by|for)\b",
            ),
        },
    ),
    Rule(
        "byline.checked_by", "byline",
        why=(
            "'Medically reviewed by Jane Roe, MD', 'Audio recording by ...', "
            "'CNN's Jane Roe contributed': who else had a hand in it."
        ),
        match="whole", max_chars=140,
        patterns={
            "en": (
                r"this article is more than <n> ?(?:years?|months?) old",
                r"(?:medically|clinically|scientifically|legally|expert|fact|technically|financially|peer)[ -]?"
                r"(?:reviewed|checked|verified|approved|edited)(?: on <date>)?(?: and (?:approved|verified|edited))?"
                r" by:? [^!?]{2,60}(?:, [\w. -]{2,20}){0,4}",
                r"(?:audio|video|narration|illustrations?|graphics?|design|translation|research|additional reporting)"
                r"(?: (?:recording|recorded|produced|produced|design|read|editing|edited))? by:? <name>(?:,? (?:and|&) <name>)?"
                r"(?: (?:for|of) <site>)?",
            ),
        },
    ),
    Rule(
        "byline.date_elsewhere", "byline",
        why=(
            "'14 مارس 2023', '14. ožujka 2023.': a date alone on a line at "
            "the head or the foot, in the months of more languages."
        ),
        match="whole", max_chars=80, where="edge", needs=("unmarked",), lifted_to="published",
        patterns={
            "any": (
                rf"(?:[^\W\d]{{2,14}},? )?\d{{1,2}}\.?(?: de)? ?(?:{_ELSEWHERE}),? ?(?:de )?\d{{4}}\.?(?: ?(?:m|г|р|वर्ष)\.?)?"
                rf"(?:[ ,|•·-]{{1,3}}(?:[^\W\d]{{1,8}}[:.]? ?)?<clock>)?",
                rf"\d{{4}}\.?(?: m\.| gada)? (?:\d{{1,2}}\. )?(?:{_ELSEWHERE})(?: \d{{1,2}})?(?: ?d)?\.?"
                rf"(?:[ ,|-]{{1,3}}<clock>)?",
                rf"(?:{_ELSEWHERE}) \d{{4}}\.?",
                r"\d{1,2} tháng \d{1,2},? (?:năm )?\d{4}",
            ),
        },
    ),
)
