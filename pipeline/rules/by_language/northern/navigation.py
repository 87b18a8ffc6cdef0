"""Players, widgets and controls, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

PLAYER = Rule(
    "navigation.player_northern", "navigation",
    why=(
        "'Listen to the article 4 min', 'reading time', 'open the picture "
        "viewer', 'vote - results': controls and states of the page."
    ),
    max_chars=150, sentences=True,
    patterns={
        "sv": (
            r"(?:lyssna på|hör|spela upp) (?:artikeln|texten|den här artikeln)(?: \d.{0,20})?(?:[.,]? uppläst av .{2,40})?"
            r"|uppläst av .{2,40}|lästid ?:? ?(?:ca\.? )?\d+ ?min\w*\.?|\d+ min(?:uters)? (?:läsning|lästid)"
            r"|(?:publicerad|publicerat|uppdaterad|senast uppdaterad)(?: (?:den|kl\.?|klockan|idag|igår))* ?:? ?"
            r"(?!\d{4} [^\W\d])\d{1,4}[.:/ -].{0,70}|(?:visa|ladda) (?:fler|äldre|nya) "
            r"(?:inlägg|kommentarer|uppdateringar|bilder)|visa (?:bildtext|alla bilder|mer|mindre)"
            r"|senaste nytt (?:direkt|live)\b.{0,40}|(?:direktrapporteringen|liverapporteringen|rapporteringen) är "
            r"(?:avslutad|nu avslutad)\b.{0,40}|(?:rösta här|visa resultat\w*)(?: .{0,20}röster)?"
            r"|(?:arkivbild|genrebild|förstora bilden|öppna bilden.{0,20}|bild \d+ av \d+)|skriv ut (?:artikeln|sidan)",
        ),
        "no": (
            r"(?:lytt til|hør|spill av) (?:saken|artikkelen|teksten)(?: (?:opplest|lest opp))?(?: .{0,24})?"
            r"|(?:opplest|lest opp) av .{2,40}|lesetid ?:? ?(?:ca\.? )?\d+ ?min\w*\.?|\d+ min(?:utters)? (?:lesetid|lesning)"
            r"|(?:(?:journalist|redaktør|reporter)\w* ?[·|,-] ?)?(?:publisert|oppdatert|sist oppdatert|sist endret)"
            r"(?: (?:den|kl\.?|klokken|i dag))* ?:? ?\d{1,4}[.:/ -].{0,70}"
            r"|(?:vis|last inn) (?:flere|eldre|nye|mer)(?: (?:meldinger|innlegg|kommentarer|bilder|saker))?"
            r"|vi følger (?:saken|hendelsen) (?:direkte|videre)\b.{0,50}|(?:direktesendingen|dekningen|direktestudio\w*) er "
            r"(?:avsluttet|over)\b.{0,40}|(?:stem her|vis resultat\w*)"
            r"|(?:arkivfoto|illustrasjonsfoto|illustrasjonsbilde|forstørr bildet|åpne bildet.{0,20})(?: ?[:|/-] ?.{2,40})?"
            r"|skriv ut (?:saken|siden)",
        ),
        "da": (
            r"(?:lyt til|hør|afspil) (?:artiklen|teksten|denne artikel|historien)(?: .{0,24})?"
            r"|(?:oplæst|læst op|indtalt) af .{2,40}|(?:læsetid|lyttetid) ?:? ?(?:ca\.? )?\d+ ?min\w*\.?"
            r"|\d+ min(?:utters)?\.? (?:læsetid|læsning)"
            r"|(?:publiceret|offentliggjort|opdateret|sidst opdateret|senest opdateret)(?: (?:den|d\.|kl\.?|klokken|i dag))*"
            r" ?:? ?\d{1,4}[.:/ -].{0,70}|(?:vis|indlæs|hent) (?:flere|ældre|nye|mere)"
            r"(?: (?:opdateringer|indlæg|kommentarer|billeder|artikler))?"
            r"|(?:følg med her|seneste opdateringer?|minut for minut)(?: ?[:-] ?.{0,50}| minut for minut)?"
            r"|(?:liveblogg?en|dækningen) er (?:slut|afsluttet|lukket)\b.{0,40}|(?:stem her|se resultat\w*)"
            r"|(?:arkivfoto|modelfoto|genrefoto|forstør billedet|åbn billedet.{0,20})(?: ?[:|/-] ?.{2,40})?"
            r"|print (?:artiklen|siden)",
        ),
        "fi": (
            r"(?:kuuntele|toista) (?:artikkeli|juttu|tämä juttu)(?: .{0,24})?"
            r"|(?:lukuaika|kuunteluaika) ?:? ?(?:noin )?\d+ ?min\w*\.?|\d+ min(?:uutin)?\.? (?:lukuaika|lukeminen)"
            r"|(?:julkaistu|päivitetty|muokattu|viimeksi päivitetty)(?: (?:klo|tänään|eilen))* ?:? ?\d{1,4}[.:/ -].{0,70}"
            r"|(?:avaa|sulje|näytä|suurenna) (?:kuvien katselu|kuvat|kuva|galleria|kuvagalleria|lisää|vähemmän|koko kuva"
            r"|vanhemmat päivitykset)|(?:kuvituskuva|arkistokuva|kuvakaappaus)(?: ?[:|/-] ?.{2,40})?"
            r"|(?:hetki hetkeltä -?\s?)?seuranta (?:on )?päättynyt.{0,30}|(?:äänestä tässä|näytä tulokset|vastaa kyselyyn)"
            r"|takaisin ylös|tulosta (?:artikkeli|juttu)",
        ),
        "et": (
            r"(?:kuula|mängi) (?:artiklit|seda artiklit|lugu|uudist)(?: .{0,30})?"
            r"|(?:lugemisaeg|lugemise aeg) ?:? ?(?:umbes )?\d+ ?min\w*\.?|(?:avaldatud|uuendatud|viimati uuendatud|muudetud)"
            r"(?: (?:kell|täna|eile))* ?:? ?(?!\d{4}\.? aasta)\d{1,4}[.:/ -].{0,70}"
            r"|(?:vaata|ava|näita) (?:pilte|galeriid|suuremalt|rohkem|kõiki fotosid|vanemaid postitusi)"
            r"|(?:pilt on illustreeriv|illustratiivne (?:foto|pilt)|arhiivifoto|illustreeriv foto)(?: ?[:|/(-] ?.{2,40})?"
            r"|(?:otseblogi|blogi) on (?:lõppenud|suletud).{0,30}|(?:hääleta siin|vaata tulemusi|kokku hääletas.{0,20})"
            r"|üles tagasi|prindi artikkel",
        ),
        "lv": (
            r"(?:klausies|klausīties|atskaņot) (?:rakstu|šo rakstu)(?: .{0,30})?"
            r"|(?:lasīšanas (?:laiks|ilgums)|lasīšanai) ?:? ?(?:aptuveni |~ ?)?\d+ ?min\w*\.?"
            r"|(?:publicēts|publicēta|atjaunots|atjaunināts|papildināts)(?: (?:plkst\.?|šodien|vakar))*"
            r" ?:? ?\d{1,4}[.:/ -].{0,70}|(?:skatīt|atvērt|rādīt) (?:galeriju|foto|attēlus|vairāk|visas bildes|lielāku)"
            r"|(?:attēlam|fotogrāfijai|foto|attēls)(?: ir)? (?:ilustratīva nozīme|ilustratīvs|ilustratīva)"
            r"(?: ?[:|/(-] ?.{2,40})?|(?:ilustratīvs (?:foto|attēls)|arhīva foto|publicitātes (?:foto|attēl\w*))"
            r"(?: ?[:|/(-] ?.{2,40})?|tiešraides teksts\b.{0,60}|(?:notikumiem līdzi )?minūti pa minūtei.{0,30}"
            r"|(?:tiešraide|teksta tiešraide) (?:ir )?(?:noslēgusies|beigusies).{0,30}"
            r"|(?:balsot|rezultāti|skatīt rezultātus)(?: .{0,20}\d+)|drukāt rakstu",
        ),
        "lt": (
            r"(?:klausytis|klausykite|klausyti)(?: šio)? straipsnio(?: .{0,30})?|straipsnio įgarsinimas(?: .{0,20})?"
            r"|(?:skaitymo (?:laikas|trukmė)) ?:? ?(?:apie |~ ?)?\d+ ?min\w*\.?"
            r"|(?:publikuota|paskelbta|atnaujinta|papildyta|redaguota)(?: (?:šiandien|vakar))* ?:? ?\d{1,4}[.:/ -].{0,70}"
            r"|(?:žiūrėti|atidaryti|rodyti) (?:galeriją|nuotraukas|daugiau|visas nuotraukas)"
            r"|(?:asociatyvi|iliustracinė|archyvinė) (?:nuotr\.?|nuotrauka)(?: ?[:|/(©-] ?.{2,40})?"
            r"|(?:tiesioginė transliacija|transliacija|tiesiogiai) (?:baigta|baigėsi|pasibaigė).{0,30}"
            r"|balsuoti (?:rezultatai|iš viso)\b.{0,60}|(?:rezultatai )?iš viso balsavo ?:? ?\d+|spausdinti straipsnį",
        ),
    },
)

LIVE = Rule(
    "navigation.live_northern", "navigation",
    why=(
        "'Listen to the story, 6 minutes', 'Live: the newest messages on top', "
        "'Today, 07:45, updated 09:12': controls and states of the page."
    ),
    max_chars=110, where="head", full_stop=False,
    patterns={
        "sv": (
            r"(?:idag|igår|i dag|i går),? (?:kl\.? ?)?\d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?uppdaterad\b.{0,30}"
            r"|(?:lyssna|spela)(?: på)? (?:artikeln|texten),? ?(?:längd|\d).{0,20}"
            r"|(?:direkt|live) ?: ?(?:senaste|nyaste) (?:inläggen|uppdateringarna|först)\b.{0,30}",
        ),
        "no": (
            r"(?:i dag|i går),? (?:kl\.? ?)?\d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?oppdatert\b.{0,30}"
            r"|lytt til (?:saken|artikkelen),? ?(?:lengde|varighet|\d).{0,20}"
            r"|(?:direkte|live) ?: ?(?:siste|nyeste) (?:meldinger|oppdateringer)\b.{0,30}",
        ),
        "da": (
            r"(?:i dag|i går),? (?:kl\.? ?)?\d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?opdateret\b.{0,30}"
            r"|lyt til (?:artiklen|historien),? ?(?:længde|varighed|\d).{0,20}"
            r"|(?:direkte|live) ?: ?(?:seneste|nyeste) (?:opdateringer|indlæg|øverst)\b.{0,30}",
        ),
        "fi": (
            r"(?:tänään|eilen),? (?:klo )?\d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?päivitetty\b.{0,30}"
            r"|kuuntele (?:juttu|artikkeli|kolumni),? ?(?:kesto|\d).{0,24}"
            r"|(?:suora|live) ?: ?(?:uusimmat|tuoreimmat)\b.{0,40}",
        ),
        "et": (
            r"(?:täna|eile),? (?:kell )?\d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?(?:uuendatud|muudetud)\b.{0,30}"
            r"|kuula (?:artiklit|lugu),? ?(?:kestus|\d).{0,20}|otseblogi ?: ?(?:uuemad|värskemad|viimased)\b.{0,40}",
        ),
        "lv": (
            r"(?:šodien|vakar),? (?:plkst\.? ?)?\d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?(?:atjaunots|atjaunināts|labots)\b.{0,30}"
            r"|(?:klausies|klausīties) (?:rakstu|ierakstu),? ?(?:ilgums|\d).{0,20}"
            r"|tiešraide ?: ?(?:jaunākie|jaunākās|pēdējie)\b.{0,40}",
        ),
        "lt": (
            r"(?:šiandien|vakar),? \d{1,2}[.:]\d\d,? ?(?:\||·|-)? ?(?:atnaujinta|papildyta)\b.{0,30}"
            r"|(?:klausykite|klausyti) (?:straipsnio|įrašo),? ?(?:trukmė|\d).{0,20}"
            r"|tiesioginė transliacija ?: ?(?:naujausi|naujausios|naujausias)\b.{0,40}",
        ),
    },
)
