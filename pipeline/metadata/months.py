"""Names of months in the languages of the web's news, as data for `dates`."""

from __future__ import annotations

# Twelve months a language, each with its full name first, then what else is written; case and a final full stop do not
# matter. An indented line goes on with the one before.
_NAMES = """
en: january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|
    november nov|december dec
de: januar jänner jan jän|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|
    september sept sep|oktober okt|november nov|dezember dez
fr: janvier janv jan|février fevrier févr fév fev|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|
    octobre oct|novembre nov|décembre decembre déc dec
es: enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|
    septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic
it: gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett set|
    ottobre ott|novembre nov|dicembre dic
pt: janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|
    outubro out|novembro nov|dezembro dez
nl: januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|
    november nov|december dec
pl: stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|
    lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|
    grudnia grudzień gru
ru: января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|
    августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя|декабря декабрь дек
uk: січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві|травня травень тра|червня червень чер|
    липня липень лип|серпня серпень сер|вересня вересень вер|жовтня жовтень жов|листопада листопад лис|
    грудня грудень гру
cs: ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|
    října říjen|listopadu listopad|prosince prosinec
sk: januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta august|
    septembra september|októbra október|novembra november|decembra december
sv: januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|
    november nov|december dec
da: januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|
    december dec
no: januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|
    desember des
fi: tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|
    kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|
    joulukuuta joulukuu
is: janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
hu: január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|
    október okt|november nov|december dec
ro: ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|
    noiembrie noi nov|decembrie dec
hr: siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna||studenoga studenog|prosinca
sl: januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra
sr: januara јануара|februara фебруара|marta марта|aprila априла|maja маја|juna јуна|jula јула|avgusta августа|
    septembra септембра|oktobra октобра|novembra новембра|decembra децембра
bg: януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
tr: ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|
    aralık ara
el: ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαΐ|
    ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|
    οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ
ca: gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
lt: sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
lv: janvāris janvārī janvāra|februāris februārī februāra|marts martā marta|aprīlis aprīlī aprīļa|maijs maijā maija|
    jūnijs jūnijā jūnija|jūlijs jūlijā jūlija|augusts augustā augusta|septembris septembrī septembra|
    oktobris oktobrī oktobra|novembris novembrī novembra|decembris decembrī decembra
et: jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|
    detsember dets
id: januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|september sep|oktober okt|
    november nov|desember des
vi: tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng mười một|
    tháng mười hai
ar: يناير|فبراير شباط|مارس آذار|أبريل ابريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس آب|سبتمبر أيلول|
    أكتوبر اكتوبر|نوفمبر|ديسمبر
id: januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember
et: jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
bn: জানুয়ারি জানুয়ারি|ফেব্রুয়ারি ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
he: בינואר ינואר|בפברואר פברואר|במרץ מרץ|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|בספטמבר ספטמבר|
    באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר
hi: जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर नवम्बर|दिसंबर दिसम्बर
"""


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for line in _NAMES.strip().replace("\n    ", "").splitlines():
        language, _, names = line.partition(": ")
        for month, spellings in enumerate(names.split("|"), 1):
            for spelling in [spellings] if language == "vi" else spellings.split():
                table[spelling] = month
    return table


MONTHS = _table()
"""Month by its name in small letters, in any of the languages: only 'listopada' would name two, see `HOMONYMS`."""

HOMONYMS = {("hr", "listopada"): 10}
"""Names that mean another month in one language than in the rest; here November in Polish, October in Croatian."""
