"""What stands above, amid and below readers' comments, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

NOTICE = Rule(
    "comments.notice_northern", "comments",
    why=(
        "'You must be logged in to comment', 'Comments (44) Add a comment', "
        "house rules: what a site says of the comments below its text."
    ),
    max_chars=420, sentences=True,
    patterns={
        "sv": (
            r"vi (?:använder|samarbetar med) ifrågasätt\b[^!?]{0,160}|håll (?:en )?god ton\b[^!?]{0,100}"
            r"|(?:kommentarsfältet|kommentarerna|kommentarsfunktionen)(?: [^.!?]{0,30})? (?:är|har|modereras|stängs)\b"
            r"[^.!?]{0,20}(?:stängt|stängd\w*|avstängd\w*|modererad\w*)[^.!?]{0,40}",
            r"(?:för att|du måste|logga in för att)\b[^.!?]{0,30}kommentera\b[^.!?]{0,60}"
            r"|(?:skriv|lämna|läs|visa) (?:en |din |alla |\d+ )?kommentar\w*(?: .{0,30})?|kommentarer \(?\d+\)?(?: .{0,30})?"
            r"|(?:läs|följ) (?:våra|vår) (?:regler|kommentarsregler|debattregler)\b[^.!?]{0,60}"
            r"|vad tycker du\? ?(?:kommentera|skriv|delta|dela)\b.{0,60}",
        ),
        "no": (
            r"(?:kommentarfeltet|kommentarene|debatten)(?: [^.!?]{0,30})? (?:er|blir|modereres|stenges)\b[^.!?]{0,20}"
            r"(?:stengt|lukket|moderert|åpent|forhåndsmoderert)?[^.!?]{0,40}"
            r"(?:kommentar\w*|debatt\w*|stengt|lukket|moderert)",
            r"(?:du må|for å|logg inn for å)\b[^.!?]{0,50}kommentere\b[^.!?]{0,60}"
            r"|(?:skriv|legg igjen|les|vis|kommenter) (?:en |din |alle |denne |\d+ )?(?:kommentar\w*|saken)(?: .{0,30})?"
            r"|kommentarer \(?\d+\)?(?: .{0,30})?|(?:les|følg) (?:våre|vår) (?:regler|debattregler|kommentarregler)\b"
            r"[^.!?]{0,60}|hva mener du\? ?(?:kommenter|skriv|delta|si)\b.{0,60}",
        ),
        "da": (
            r"(?:kommentarfeltet|kommentarerne|kommentarsporet|debatten)(?: [^.!?]{0,30})? er "
            r"(?:lukket|modereret|slået fra)\b[^.!?]{0,40}",
            r"(?:du skal|for at|log ind for at)\b[^.!?]{0,50}kommentere\b[^.!?]{0,60}"
            r"|(?:skriv|læg|læs|vis) (?:en |din |alle |\d+ )?kommentar\w*(?: .{0,30})?|kommentarer \(?\d+\)?(?: .{0,30})?"
            r"|(?:læs|følg) (?:vores|her vores) (?:regler|debatregler|kommentarregler)\b[^.!?]{0,60}"
            r"|hvad synes du\? ?(?:kommenter|skriv|deltag|sig)\b.{0,60}",
        ),
        "fi": (
            r"kirjoita asiallisesti\b[^!?]{0,140}|(?:ylläpito|toimitus|moderaattori\w*) "
            r"(?:lukee|tarkistaa|hyväksyy|tarkastaa)\b[^.!?]{0,30}(?:viestit|kommentit|kirjoitukset)\b[^.!?]{0,60}"
            r"|(?:kommentointi|keskustelu|kommentit)(?: [^.!?]{0,30})? on (?:suljettu|päättynyt|pois käytöstä|moderoitu)\b"
            r".{0,40}",
            r"(?:kommentoidaksesi|voidaksesi kommentoida|kommentointi (?:edellyttää|vaatii))\b[^.!?]{0,80}"
            r"|(?:kirjoita|jätä|lisää|lue|näytä) (?:kaikki )?(?:\d+ )?komment\w+(?: .{0,30})?"
            r"|kommentit \(?\d+\)?(?: .{0,30})?|(?:lue|noudata) (?:keskustelun|kommentoinnin|yhteisön) "
            r"(?:säännöt|sääntöjä|ohjeet)\b.{0,40}|osallistu keskusteluun.{0,30}"
            r"|mitä mieltä (?:sinä )?olet\? ?(?:kommentoi|kerro|vastaa|osallistu)\b.{0,60}",
        ),
        "et": (
            r"kommentaarid (?:on|ei|kajastavad|väljendavad)\b[^.!?]{0,40}(?:avaldatud|lugejate|muudetud|toimetuse|suletud"
            r"|kajasta|modereeri\w+)\b[^.!?]{0,100}|seega ei pruugi kommentaar\w+\b[^.!?]{0,120}"
            r"|(?:kommenteerimine|kommenteerimiseks|kommentaarium)\b[^.!?]{0,30}(?:suletud|logi|sisene|pead|registreeri)\b"
            r"[^.!?]{0,60}",
            r"(?:lisa|kirjuta|jäta|loe|vaata|näita) (?:oma |kõiki |\d+ )?kommentaar\w*(?: .{0,30})?"
            r"|kommentaarid \(?\d+\)?(?: .{0,30})?|(?:loe|tutvu) kommenteerimise reegl\w+\b.{0,40}"
            r"|mida (?:sina )?(?:arvad|arvate)\? ?(?:kommenteeri|kirjuta|ütle|jaga)\b.{0,60}",
        ),
        "lv": (
            r"lai (?:komentētu|pievienotu komentāru|varētu komentēt)\b[^.!?]{0,70}"
            r"|(?:pievienot|pievieno|rakstīt|raksti|atstāj|lasīt|skatīt|rādīt) (?:savu |visus |\d+ )?komentār\w*"
            r"(?: .{0,30})?|komentāri \(?\d+\)?(?: .{0,40})?|komentāri (?:ir )?(?:slēgti|izslēgti|tiek moderēti)\b.{0,60}",
            r"(?:portāls|redakcija)\b[^.!?]{0,30}(?:neatbild|nenes atbildību)\b[^.!?]{0,30}komentār\w*\b[^.!?]{0,60}"
            r"|(?:lasi|ievēro|iepazīsties ar) (?:komentēšanas|komentāru) (?:noteikum\w+)\b.{0,40}"
            r"|ko (?:tu|jūs) (?:domā|domājat)\?? ?(?:komentē|raksti|izsaki)\b.{0,60}",
        ),
        "lt": (
            r"(?:norėdami|norint|kad galėtumėte) (?:komentuoti|rašyti komentar\w+|palikti komentar\w+)\b[^.!?]{0,70}"
            r"|(?:rašyti|parašyk|rašykite|palikti|palikite|skaityti|rodyti|pridėti) (?:savo |visus |\d+ )?komentar\w*"
            r"(?: .{0,30})?|komentarai \(?\d+\)?(?: .{0,40})?|komentarai (?:yra )?(?:uždaryti|išjungti|moderuojami)\b.{0,60}",
            r"(?:redakcija|portalas|<site>)\b[^.!?]{0,30}(?:neatsako|neprisiima atsakomybės)\b"
            r"[^.!?]{0,30}komentar\w*\b[^.!?]{0,60}|(?:komentavimo|komentarų) taisykl\w+(?: .{0,30})?"
            r"|ką (?:jūs |tu )?(?:manote|manai)\?? ?(?:komentuok\w*|rašyk\w*|pasidalink\w*)\b.{0,60}",
        ),
    },
)

HOUSE = Rule(
    "comments.house_northern", "comments",
    why=(
        "'Keep to the subject and show respect', 'Comments that break the rules may be "
        "removed', 'For the comments their readers answer', 'The discussion is open until'."
    ),
    max_chars=320, where="tail",
    patterns={
        "sv": (
            r"(?=.{0,250}(?:kommentar\w*|debatt\w*|inlägg\w*))(?:vi uppskattar|tänk på|håll dig|håll debatten|var saklig"
            r"|visa respekt)\b[^!?]{0,80}(?:ämnet|respekt\w*|saklig\w*|ton|kommentar\w*)\b.{0,140}"
            r"|(?:kommentarer|inlägg) (?:som (?:bryter|strider|innehåller)\b[^.!?]{0,60}|kan komma att |kan |kommer att )"
            r"(?:tas bort|raderas|modereras|tas)\b.{0,140}",
        ),
        "no": (
            r"(?=.{0,250}(?:kommentar\w*|debatt\w*|innlegg\w*|innspill))"
            r"(?:vi setter pris på|husk|hold deg|vær saklig|vis respekt)\b[^!?]{0,80}"
            r"(?:tema\w*|respekt\w*|saklig\w*|tone|innspill|kommentar\w*)\b.{0,140}"
            r"|(?:kommentarer|innlegg) (?:som (?:bryter|strider|inneholder)\b[^.!?]{0,60}|kan bli |vil bli |blir )"
            r"(?:fjernet|slettet|moderert)\b.{0,140}",
        ),
        "da": (
            r"(?=.{0,250}(?:kommentar\w*|debat\w*|indlæg\w*))(?:vi sætter pris på|husk|hold dig|vær saglig|vis respekt"
            r"|hold en)\b[^!?]{0,80}(?:emnet|respekt\w*|saglig\w*|tone|kommentar\w*)\b.{0,140}"
            r"|(?:kommentarer|indlæg) (?:(?:der|som) (?:bryder|overtræder|strider|indeholder)\b[^.!?]{0,60}|kan blive "
            r"|vil blive |bliver )(?:fjernet|slettet|modereret)\b.{0,140}",
        ),
        "fi": (
            r"voit (?:keskustella|kommentoida)\b[^.!?]{0,30}\d[^!?]{0,40}(?:saakka|asti)",
            r"keskustelu (?:on )?(?:auki|avoinna|suljettu|päättynyt|sulkeutuu)\b[^!?]{0,60}"
            r"(?:klo|kello|saakka|asti|komment\w+|viestej\w+)\b.{0,80}"
            r"|(?:asiattomat|asiaton|sääntöjen vastaiset) (?:viestit|kommentit|viesti)\b[^.!?]{0,30}"
            r"(?:poistetaan|poistamme|moderoidaan|poistaa)\b.{0,100}"
            r"|(?=.{0,200}(?:keskustel|komment|viesti))(?:pysy aiheessa|kunnioita muita|noudata keskustelu\w+)\b.{0,140}"
            r"|ilmoita (?:asiaton|asiattomasta) (?:viesti|kommentti|viestistä|kommentista)\b.{0,40}",
        ),
        "et": (
            r"(?:ebasobiva\w*|solvava\w*|sobimatu\w*|reeglitevastas\w*) kommentaari\w*\b[^!?]{0,20}"
            r"(?:teavita|teata|anna teada|kustuta\w*|eemalda\w*)\b.{0,80}"
            r"|(?:teavita|teata) (?:toimetust )?(?:ebasobivast|solvavast|sobimatust) kommentaarist\b.{0,60}"
            r"|toimetus(?:el on õigus| jätab endale õiguse)\b[^!?]{0,50}(?:kommentaar\w*|kustutada|eemaldada)\b.{0,100}"
            r"|(?:kommentaarid|kommentaariumi)\b[^.!?]{0,30}(?:on suletud|suletakse|modereeritakse)\b.{0,60}",
        ),
        "lv": (
            r"(?:redakcija|portāls) (?:patur|saglabā) (?:sev )?tiesības (?:dzēst|izdzēst|nepublicēt|rediģēt)\b.{0,120}"
            r"|(?=.{0,250}(?:komentār\w*|komentēj\w*|diskusij\w*|redakcij\w*))(?:aicinām|lūdzam|lūgums)\b[^!?]{0,60}"
            r"(?:ievērot|būt|izvairīties|pieklāj\w+|komentēt|cienīt)\b.{0,200}"
            r"|par komentāriem (?:atbild|ir atbildīgi)\b.{0,100}|(?:ziņo|ziņot) par (?:neatbilstošu|nepiemērotu|aizskarošu)"
            r" komentāru\b.{0,40}",
        ),
        "lt": (
            r"už komentar\w+ (?:turinį )?(?:atsako|atsakingi|portalas neatsako|redakcija neatsako)\b.{0,220}"
            r"|redakcija (?:pasilieka|turi) teisę (?:pašalinti|trinti|šalinti|ištrinti|nepublikuoti)\b.{0,100}"
            r"|(?:praneškite|pranešk|pranešti) apie (?:netinkamą|įžeidžiantį) komentarą\b.{0,40}"
            r"|komentar\w+ (?:yra )?(?:išjungti|uždaryti|moderuojami|nebegalimi)\b.{0,60}",
        ),
    },
    unless=(r"\b(?:polis|politi|facebook|instagram|youtube|tiktok)\w*",),
)
