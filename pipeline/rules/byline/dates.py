"""When it was published and changed."""

from __future__ import annotations

import re

from pipeline.metadata.months import MONTHS
from pipeline.rules.model import Rule

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

_LATELY = r"(?:heute|gestern|vandaag|gisteren|i dag|i går|idag|igår)"

_LASTS = r"\A(?:data|datum|fecha|date) ?: ?(?!.*<year>).*\d{1,2}\.? ?(?:a|al|bis|tot|to|au|[–-]) ?\d{1,2}\b"
"""When something takes place: 'Data: 10 a 12 de maio', 'Datum: 3. bis 5. Juni'."""
_BARE = r"(?=:| (?:il |em |el |op |am |vom |heute,? )?(?:\d|<month>|<date>))"
"""What follows a word that is a label only right before a colon or a date: 'Data centres | 1,204' is a row on something else."""

DATE_LABEL = Rule(
    "byline.date_label", "byline",
    why="'Published', 'Updated', 'Posted on' with a date: the page's own dates.",
    match="start", max_chars=180, amid=0.7, lifted_to="published",
    unless=(
        _LASTS,
        r"\d+: [^\W\d]+(?: [\w',-]+){3}",
        r"[^\W\d]{2,}(?:,? [\w'’-]+){4,40}(?<!uhr)(?<!\d)\.\Z",
        r"\Adate\b(?! ?[:|\d])[^|]{0,40}\|",
        r"\A(?:update|edit|correction)\b[^:]{0,30}: (?!.*(?:<date>|<month>))[^\W\d]['’\w]*(?: \S+){3,}(?<!\.m)[.!?]\Z",
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
            r"(?:(?:zuletzt |erst)?(?:veröffentlicht|aktualisiert|erstellt|publiziert|(?:stand|datum)" + _BARE + r""
            r"|erschienen|geändert"
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
            r"(?:(?:publicad[oa]|actualizad[oa]|última actualización|fecha de publicación"
            r"|fecha" + _BARE + r"|creado|modificad[oa]|act\.)"
            r"(?: (?:el|a las|en|hace|por [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
            r"(?:publicado|actualizado)(?: el)?:?\Z",
            r"hace <n> (?:segundo|minuto|hora|día|semana|mes|año)(?:s|es)?\Z",
        ),
        "it": (
            r"(?:(?:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento|ultima modifica|data di pubblicazione"
            r"|data" + _BARE + r"|creato|modificato)"
            r"\b(?: (?:il|alle|in data|da [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
            r"(?:pubblicato|aggiornato)(?: il)?:?\Z",
            r"<n> (?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa\Z",
        ),
        "pt": (
            r"(?:(?:publicad[oa]|atualizad[oa]|actualizad[oa]|última atualização|data de publicação"
            r"|data" + _BARE + r"|criado|modificad[oa]|postado)"
            r"\b(?: (?:em|às|a|há|por [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
            r"(?:publicado|atualizado)(?: em)?:?\Z",
            r"há <n> (?:segundo|minuto|hora|dia|semana|mese|ano)s?(?: atrás)?\Z",
        ),
        "nl": (
            r"(?:(?:gepubliceerd|geüpdatet|bijgewerkt|laatst (?:bijgewerkt|gewijzigd)|laatste update|geplaatst"
            r"|datum" + _BARE + r"|gewijzigd|aangepast)(?: (?:op|om|in|door [^.]{2,40}))*:? ?){1,2}[^.]{0,20}\d[^!?]{0,100}\Z",
            r"(?:gepubliceerd|bijgewerkt)(?: op)?:?\Z",
            r"<n> (?:seconden?|minu(?:ut|ten)|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden\Z",
        ),
        "pl": (
            r"(?:(?:opublikowan\w+|aktualizacja|zaktualizowan\w+|ostatnia aktualizacja"
            r"|data (?:publikacji|utworzenia|dodania)|data" + _BARE + r"|dodan\w+|utworzono|publikacja)"
            r"\b(?: (?:dnia|w dniu|o))*:? ?){1,2}"
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
)

DATE_LINE = Rule(
    "byline.date_line", "byline",
    why="A date, or a time, alone on a line at the head or the foot: when the page was published.",
    match="whole", max_chars=80, where="edge", needs=("unmarked", "undialled"), lifted_to="published",
    patterns={
        "any": (
            r"\(?(?:<when>)\)?(?: ?[|/•·,⋅-] ?(?:<when>|.{0,24}\d+ ?min.{0,20}|.{2,20}))?",
            r"(?:<n> (?:second|minute|min|hour|hr|day|week|month|year)s? ago)(?: by .{2,30})?",
            r"(?:today|yesterday|just now|heute|gestern|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|wczoraj|сегодня"
            r"|вчера|сьогодні|вчора)(?:,? (?:at |um |a las |alle |às |om |o |в |о )?<clock>)?",
            rf"{_LATELY}(?:,? (?:um |om |kl\.? )?<clock>)?(?: ?[|•·–-] ?(?:aktualisiert|aangepast|bijgewerkt|gewijzigd|oppdatert"
            rf"|opdateret|uppdaterad)(?: {_LATELY})?(?:,? (?:um |om |kl\.? )?<clock>)?)",
            r"(?:date|on|datum|fecha|data|dato|дата)[: ]+(?:<when>)(?: (?:eng|укр|esp|deu|fra|rus|рус))?",
        ),
    },
    unless=(r"(?:\d{1,2}|<month>), [^\W\d_]{2,}[^.\d]{0,20}\.\Z",),
)

_RELEASED = (
    r"\A(?:vö|erscheinungs(?:datum|tag|termin)|(?:film|kino)?start|release(?: date|d)?|(?:date de )?sortie|(?:data di )?uscita"
    r"|(?:fecha de )?(?:lanzamiento|estreno)|releasedatum|data premiery|premiera) ?:"
)
"""When the record or film came out that a review is about."""

_FROM_TO = r"\w+ \([^():]*<month>[^():]* [–—-] [^():]*<month>[^():]*\)\Z"
"""From when to when: a sign of the zodiac, an exhibition."""

DATE_AFTER_NAME = Rule(
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
    unless=(_LASTS, r"\d+ (?:people|percent|dead|killed|million|billion)", r"\w+ \(@\w+\)", _RELEASED, _FROM_TO),
)

PLACE_AND_MOMENT = Rule(
    "byline.place_and_moment", "byline",
    why="'Port Ansel 03/05/2023 08:41' beside the line of the author or the change: where and when it was written.",
    match="whole", max_chars=60, where="head", full_stop=False, needs=("unmarked", "bylined"), lifted_to="published",
    patterns={"any": (r"[^\W\d_][^\d.!?:]{2,30}[ ,]{1,2}\d{1,2}[./-]\d{1,2}[./-]<year>,?(?: ?[|·-])? <clock>",)},
)

DATE_IN_CHARACTERS = Rule(
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
)

DATE_AND_CHANGE = Rule(
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
)

DATE_ROW = Rule(
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
)

CLOCK_AND_ZONE = Rule(
    "byline.clock_and_zone", "byline",
    why="A time with its zone, alone on a line: when an entry of a live report was posted.",
    match="whole", max_chars=24, cased=True, needs=("unmarked",),
    patterns={
        "any": (
            r"[0-2]?\d[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)? ?\(?(?:BST|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|CST|CDT|IST|AEST|AEDT"
            r"|MSK|EET|EEST|ET|PT|JST|SAST|WAT|EAT)\)?",
        ),
    },
)

AMENDED = Rule(
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
        "sv": (
            r"rättelse(?: \(?<date>\)?)?(?:,? (?:kl\.? ?)?<clock>)? ?[:–-] ?[^!?]{0,140}\b(?:(?:tidigare|äldre|första) "
            r"version\w*|artikeln|texten|rubriken|bildtexten|ingressen)\b",
            r"(?:artikeln|texten) (?:uppdateras|kommer att uppdateras)(?: (?:löpande|kontinuerligt|fortlöpande|snart|inom "
            r"kort))?\W*\Z",
        ),
        "no": (
            r"(?:rettelse|korrigering|presisering)(?: \(?<date>\)?)?(?:,? (?:kl\.? ?)?<clock>)? ?[:–-] ?[^!?]{0,140}\b(?:"
            r"(?:tidligere|eldre|første) (?:versjon|utgave)\w*|(?:denne )?saken|artikkelen|teksten|overskriften|ingressen)\b",
            r"(?:saken|artikkelen) (?:oppdateres|blir oppdatert|vil bli oppdatert)(?: (?:fortløpende|løpende|kontinuerlig"
            r"|snart))?\W*\Z",
        ),
        "da": (
            r"(?:rettelse|præcisering)(?: \(?<date>\)?)?(?:,? (?:kl\.? ?)?<clock>)? ?[:–-] ?[^!?]{0,140}\b(?:(?:tidligere"
            r"|ældre|første) (?:version|udgave)\w*|(?:denne )?artikel|artiklen|teksten|overskriften|rubrikken)\b",
            r"(?:artiklen|historien|nyheden) (?:opdateres|bliver opdateret)(?: (?:løbende|snart))?\W*\Z",
        ),
        "fi": (
            r"(?:oikaisu|korjaus|tarkennus)(?: \(?<date>\)?)?(?:,? (?:klo|kello) ?<clock>)? ?[:–-] ?[^!?]{0,140}\b(?:aiemm\w+ "
            r"versio\w*|jutu\w+|juttu\w*|artikkeli\w*|otsiko\w+|kuvateksti\w*)\b",
            r"(?:juttu|uutinen|artikkeli) päivittyy\W*\Z|(?:juttua|uutista|artikkelia) päivitetään\W*\Z",
        ),
        "fr": (
            r"(?:rectificatif|erratum|correctif)(?: du)?(?: <date>)?(?:,? à [\dh: ]{1,6}(?:heures?)?)? ?[:–-] ?[^!?]{0,160}\b"
            r"(?:version|paragraphe|titre|article|texte|légende|chapô|modification|correction|corrig\w+|rectifi\w+)\b",
        ),
        "es": (
            r"fe de (?:errores|erratas)(?: \(?<date>\)?)? ?[:.–-] ?[^!?]{0,160}\b(?:versión|artículo|noticia|titular|texto"
            r"|información|reportaje|publicamos|publicado|publicó)\b",
            r"(?:rectificación|corrección|aclaración)(?: \(?<date>\)?)? ?: ?[^!?]{0,80}\bversión (?:anterior|previa|inicial)\b",
        ),
        "it": (
            r"(?:errata corrige|rettifica|correzione)(?: (?:del )?\(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:versione|questo "
            r"articolo|l'articolo|il testo|nel titolo|questo testo)\b",
            r"articolo (?:in aggiornamento|aggiornato (?:alle|il|in data)\b[^.!?]{0,6}\d.{0,40})\W*\Z",
        ),
        "pt": (
            r"(?:errata|correção|retificação)(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:versão|(?:desta|nesta|esta|a) "
            r"(?:reportagem|matéria|notícia)|(?:deste|neste|este|o) (?:artigo|texto))\b",
            r"(?:esta )?(?:reportagem|matéria|notícia) (?:está )?em atualização\W*\Z",
        ),
        "pl": (
            r"(?:sprostowanie|errata|korekta)(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:wersji|artykule|artykułu|tekście"
            r"|tekstu|tytule)\b",
            r"(?:artykuł|tekst|materiał|informacja) (?:jest )?(?:na bieżąco )?aktualizowan[ya]\W*\Z",
        ),
        "cs": (
            r"(?:oprava|upřesnění)(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:verz\w+|článk\w+|textu|titulku)\b",
            r"(?:(?:článek|zprávu|text) )?(?:průběžně )?aktualizujeme\W*\Z",
        ),
        "sr": (
            r"(?:ispravak|ispravka)(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:verzij\w+|člank\w+|tekst\w+|naslovu)\b",
            r"(?:vijest|vest|tekst|članak) (?:se )?(?:dopunjuje|nadopunjuje|dopunjava|ažurira)(?: se)?\W*\Z",
        ),
        "hu": (
            r"(?:helyesbítés|pontosítás|helyreigazítás)(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:cikk\w*|írás\w*|változat\w*"
            r"|verzió\w*|cím\w+)\b",
            r"(?:cikkünk|hírünk)(?: folyamatosan)? frissül\W*\Z|(?:cikkünket|hírünket)(?: folyamatosan)? frissítjük\W*\Z",
        ),
        "ro": (
            r"(?:erată|rectificare|corecție)(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:versiun\w+|articol\w*|textul\w*"
            r"|titlu\w*)\b",
            r"(?:știre|articol) în curs de actualizare\W*\Z",
        ),
        "tr": (
            r"düzeltme(?: \(?<date>\)?)? ?[:–-] ?[^!?]{0,120}\b(?:haber\w*|yazı\w*|metin\w*|başlık\w*)\b",
            r"(?:haber|bu haber) güncelleniyor\W*\Z",
        ),
    },
)

DATE_ELSEWHERE = Rule(
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
)
