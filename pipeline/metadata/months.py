"""Names of months in the languages of the web's news, as data for `dates`."""

from __future__ import annotations

# Twelve months a language, each with its full name first, then what else is written; case and a final full stop do not
# matter. An indented line goes on with the one before; a low line stands for a space.
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
hr: siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|
    kolovoza kolovoz|rujna rujan||studenoga studenog studeni|prosinca prosinac
sl: januarja|februarja|marca marec|aprila|maja|junija junij|julija julij|avgusta avgust avg|septembra|oktobra|novembra|decembra
sr: januara јануара јануар јан|februara фебруара фебруар феб|marta марта|aprila априла|maja маја|juna јуна јун|jula јула јул|
    avgusta августа avgust|septembra септембра септембар|oktobra октобра октобар|novembra новембра новембар|
    decembra децембра децембар
bg: януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
tr: ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|
    aralık ara
el: ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ μάρ|απριλίου απρίλιος απρ|μαΐου μάιος μαΐ μάι μάϊ|
    ιουνίου ιούνιος ιουν ιούν|ιουλίου ιούλιος ιουλ ιούλ|αυγούστου αύγουστος αυγ αύγ|σεπτεμβρίου σεπτέμβριος σεπ σεπτ|
    οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε νοέ|δεκεμβρίου δεκέμβριος δεκ
sw: januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba
ca: gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
eu: urtarrilaren|otsailaren|martxoaren|apirilaren|maiatzaren|ekainaren|uztailaren|abuztuaren|irailaren|urriaren|azaroaren|
    abenduaren
gl: xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
sq: janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
az: yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
be: студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня
mk: јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
ka: იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი
hy: հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի
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
ar: يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس آذار اذار|أبريل ابريل إبريل نيسان أفريل|مايو أيار ايار ماي|
    يونيو يونيه حزيران جوان|يوليو يوليه تموز جويلية يوليوز|أغسطس اغسطس آب أوت غشت|سبتمبر أيلول ايلول شتنبر|
    أكتوبر اكتوبر تشرين_الأول تشرين_الاول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول كانون_الاول دجنبر
fa: ژانویه|فوریه|مارس|آوریل آپریل|مه|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر
ur: جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
th: มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|
    ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค
mr: जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
ta: ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்
te: జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జూలై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్
gu: જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર
ml: ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ
kn: ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್
pa: ਜਨਵਰੀ|ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ
ms: januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember dis
id: januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember
et: jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
bn: জানুয়ারি জানুয়ারি|ফেব্রুয়ারি ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
he: בינואר ינואר|בפברואר פברואר|במרץ מרץ|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|בספטמבר ספטמבר|
    באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר
hi: जनवरी जन|फरवरी फ़रवरी फर|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त अग|सितंबर सितम्बर सितं|अक्टूबर अक्तूबर अक्टू|नवंबर नवम्बर नवं|दिसंबर दिसम्बर दिसं
"""


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for line in _NAMES.strip().replace("\n    ", "").splitlines():
        language, _, names = line.partition(": ")
        for month, spellings in enumerate(names.split("|"), 1):
            for spelling in [spellings] if language == "vi" else spellings.split():
                table[spelling.replace("_", " ")] = month
    return table


MONTHS = _table()
"""Month by its name in small letters, in any of the languages: only 'listopada' would name two, see `HOMONYMS`."""

HOMONYMS = {("hr", "listopada"): 10}
"""Names that mean another month in one language than in the rest; here November in Polish, October in Croatian."""
