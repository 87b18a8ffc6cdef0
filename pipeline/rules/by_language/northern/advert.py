"""Labels of adverts, ad blockers, and the site's own apps, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

BREAK = Rule(
    "advert.break_northern", "advert",
    why=(
        "'The story goes on below the advertisement', 'You use an ad blocker', 'produced "
        "by the partner studio': advertisements, and what the page says of them."
    ),
    max_chars=260, sentences=True,
    patterns={
        "sv": (
            r"(?:artikeln|texten|läsningen) fortsätter (?:efter|under|nedanför)(?: \w+)?"
            r"|(?:annons|reklam)[ :|-]+(?:artikeln|läs|fortsätt)\b.{0,40}"
            r"|(?:annons|innehåll) (?:i samarbete med|från|betald av|producerad av)(?: .{2,40})?"
            r"|annons(?:samarbete|örsinnehåll|material)?|annonssamarbete med .{2,30}"
            r"|betalt (?:samarbete|innehåll)(?: (?:med|från) .{2,30})?",
            r"(?:du använder|det verkar|det ser ut|vi ser att|vi märker)\b[^.!?]{0,50}"
            r"(?:annonsblocker\w*|adblock\w*|reklamblocker\w*)\b[^.!?]{0,80}"
            r"|(?:stäng av|inaktivera|slå av) (?:din |gärna din )?(?:annonsblocker\w*|adblock\w*)\b[^.!?]{0,80}"
            r"|vi behöver annonsintäkt\w+\b[^.!?]{0,80}",
            r"(?:artikeln|texten|inlägget|sidan) innehåller (?:reklamlänkar|annonslänkar|affiliatelänkar|annons\w*)\b"
            r"[^.!?]{0,80}",
        ),
        "no": (
            r"(?:saken|artikkelen|teksten) fortsetter (?:etter|under|nedenfor)(?: \w+)?"
            r"|annonsørinnhold(?: (?:fra|produsert|laget|i samarbeid|for)\b.{0,60}| ?[:|-] .{0,60})?"
            r"|annonse[ :|-]+(?:saken|les)\b.{0,40}|(?:innholdet|saken|artikkelen) er (?:produsert|betalt|laget) "
            r"(?:av|for)\b.{0,40}(?:annonsør\w*|partnerstudio|studio|brand\w*)\b.{0,30}",
            r"(?:det ser ut|du bruker|vi ser at|det virker)\b[^.!?]{0,50}(?:annonseblokk\w+|reklameblokk\w+|adblock\w*)\b"
            r"[^.!?]{0,80}|(?:skru|slå|vennligst slå) av (?:annonseblokk\w+|adblock\w*)\b[^.!?]{0,60}",
            r"(?:artikkelen|saken|innlegget) inneholder (?:annonselenker|reklamelenker|affiliatelenker|reklame)\b"
            r"[^.!?]{0,80}",
        ),
        "da": (
            r"(?:artiklen|teksten|historien) fortsætter (?:efter|under|nedenfor)(?: \w+)?"
            r"|annonce[ :|-]+(?:artiklen|læs)\b.{0,40}|(?:kommercielt|betalt|sponsoreret) (?:samarbejde|indhold|artikel)"
            r"(?: ?[:|-] ?.{0,60})?|(?:indholdet|artiklen) er (?:betalt|produceret|sponsoreret) af\b.{0,40}"
            r"|annoncørbetalt (?:indhold|artikel).{0,30}",
            r"(?:vi kan se|du bruger|det ser ud|det lader til)\b[^.!?]{0,50}(?:adblock\w*|annonceblok\w*|reklameblok\w*)\b"
            r"[^.!?]{0,80}|(?:slå|sluk|deaktiver)(?: din| venligst)? (?:adblock\w*|annonceblok\w*)\b[^.!?]{0,60}"
            r"|slå den (?:fra|venligst fra) for at (?:læse|fortsætte)\b.{0,40}",
            r"(?:artiklen|teksten|siden|indlægget) indeholder (?:annoncelinks|reklamelinks|affiliate\w*|reklame)\b"
            r"[^.!?]{0,80}",
        ),
        "fi": (
            r"(?:juttu|artikkeli|teksti|uutinen) jatkuu (?:kuvan|mainoksen|videon|ilmoituksen|upotuksen|kartan|grafiikan"
            r"|gallerian)\w* (?:jälkeen|alla|alapuolella)|(?:mainos|ilmoitus)[ :|-]+(?:juttu|artikkeli) jatkuu\b.{0,40}"
            r"|kaupallinen (?:yhteistyö|sisältö)(?: ?[:|-] ?.{0,40}| .{2,30} kanssa)?"
            r"|mainos(?:sisältö|kumppani)(?: ?[:|-] ?.{0,40})?|maksettu (?:mainos|yhteistyö|sisältö).{0,30}"
            r"|sisällön tarjoaa .{2,30}",
            r"(?:käytössäsi on|käytät|näyttää siltä|huomasimme)\b[^.!?]{0,50}"
            r"(?:mainosten ?est\w+|mainoksenesto\w*|adblock\w*)\b[^.!?]{0,80}|(?:salli|sallithan) mainokset\b[^.!?]{0,90}"
            r"|(?:poista|kytke) (?:mainosten ?est\w+|mainoksenesto\w*)\b[^.!?]{0,60}",
            r"(?:juttu|artikkeli|teksti) sisältää (?:mainoslinkkejä|kumppanuuslinkkejä|affiliate\S*)\b[^.!?]{0,60}",
        ),
        "et": (
            r"(?:artikkel|lugu|tekst) jätkub (?:pärast|peale|all|allpool)(?: \w+)?"
            r"|(?:sisuturundus|reklaamtekst|kaubanduslik koostöö|koostööartikkel|reklaam)(?: ?[|:-] ?.{0,40})?",
            r"(?:paistab|tundub|näib|märkasime)\b[^.!?]{0,40}(?:reklaamiblokeerija\w*|reklaamiblokk\w*|adblock\w*)\b"
            r"[^.!?]{0,80}|kasutad (?:reklaamiblok\w+|adblock\w*)\b.{0,80}"
            r"|(?:palun )?(?:lülita|lülitage) (?:see|reklaamiblok\w+)\b[^.!?]{0,60}",
            r"(?:artikkel|lugu|postitus) sisaldab (?:reklaamlinke|sponsorlinke|partnerlinke)\b[^.!?]{0,60}",
        ),
        "lv": (
            r"(?:raksts|teksts|turpinājums) (?:turpinā(?:sies|jas)|turpināsies|sekos)? ?(?:pēc|zem|tālāk)(?: \w+)? ?"
            r"(?:reklāmas|video|attēla)?|(?:reklāmraksts|apmaksāts saturs|sadarbības raksts|satura mārketings|reklāma)"
            r"(?: ?[|:-] ?.{0,40})?",
            r"(?:izskatās|šķiet|redzam|pamanījām)\b[^.!?]{0,40}(?:reklāmu (?:bloķē\w+|blok\w+)|adblock\w*)\b[^.!?]{0,80}"
            r"|(?:lūdzu, )?(?:izslēdz|izslēdziet|atslēdz|atslēdziet) (?:to|reklāmu bloķē\w+|adblock\w*)\b[^.!?]{0,60}",
        ),
        "lt": (
            r"(?:straipsnis|tekstas) (?:tęsiasi|tęsinys|bus tęsiamas) (?:po|žemiau|toliau)(?: \w+)?"
            r"|(?:turinio rinkodara|užsakomasis (?:turinys|straipsnis)|reklaminis (?:turinys|straipsnis)|partnerio turinys"
            r"|rėmėjo turinys|reklama)(?: ?[|:-] ?.{0,40})?|užs\. nr\.? ?.{0,20}",
            r"(?:pastebėjome|panašu|atrodo|matome)\b[^.!?]{0,50}(?:reklam\w+ blok\w+|adblock\w*)\b[^.!?]{0,80}"
            r"|(?:prašome|prašom) (?:ją|jį) išjungti|(?:prašome |prašom )?(?:išjunkite|išjunk|išjungti) "
            r"(?:reklam\w+ blok\w+|adblock\w*)",
        ),
    },
)

APP = Rule(
    "advert.app_northern", "advert",
    why=(
        "'Download the X app and get push messages', 'Get X News' app for "
        "iPhone and Android': the medium's own app, below its text."
    ),
    max_chars=150, where="tail", needs=("late",),
    patterns={
        "sv": (
            r"(?:ladda ner|ladda ned|hämta|skaffa|installera) (?:[\w.:-]+ ){0,3}(?:app(?:en)?|nyhetsapp)\b[^.!?]{0,10}"
            r"(?:(?:och|för att) [^.!?]{0,40}(?:nyhet\w*|senaste|uppdaterad|viktigaste|händer)\b[^.!?]{0,40}"
            r"|(?:till|för|i) (?:iphone|android|app store|google play|ios)\b[^.!?]{0,40})",
        ),
        "no": (
            r"(?:last ned|hent|skaff deg|installer) (?:[\w.:-]+ ){0,3}[\w-]*app(?:en)?\b[^.!?]{0,10}"
            r"(?:(?:og|for å) [^.!?]{0,40}(?:nyhet\w*|siste|oppdatert|viktigste|skjer)\b[^.!?]{0,40}"
            r"|(?:til|for|i) (?:iphone|android|app store|google play|ios)\b[^.!?]{0,40})",
        ),
        "da": (
            r"(?:hent|download|installer) (?:[\w.:-]+ ){0,3}[\w-]*app(?:en|'en)?\b[^.!?]{0,10}"
            r"(?:(?:og|for at) [^.!?]{0,40}(?:nyhed\w*|seneste|opdateret|vigtigste)\b[^.!?]{0,40}"
            r"|(?:til|i) (?:iphone|android|app store|google play|ios)\b[^.!?]{0,40})",
        ),
        "fi": (
            r"(?:lataa|asenna|hae) (?:[\w.:-]+ ){0,3}[\w-]*(?:sovellus|sovelluksen|sovelluksemme|appi)\b[^.!?]{0,10}"
            r"(?:(?:ja|niin) [^.!?]{0,30}(?:uutis\w*|tuoreimmat|pysy ajan)\b[^.!?]{0,60}"
            r"|(?:iphone|android|app storesta|google playsta)\w*\b[^.!?]{0,40})",
        ),
        "et": (
            r"(?:laadi|lae|laadige|tõmba) (?:alla )?(?:[\w.:-]+ ){0,3}(?:äpp|rakendus|mobiilirakendus|äppi?)\b(?: alla)?"
            r"[^.!?]{0,5}(?:ja (?:ole|püsi|saa|loe) [^.!?]{0,10}(?:kursis|uudis\w*|teavitus\w*|esimesena|värske\w*)\b"
            r"[^.!?]{0,40}|(?:iphone|android|app store|google play)\w*\b[^.!?]{0,40})",
        ),
        "lv": (
            r"(?:lejupielādē|lejupielādējiet|instalē|lejuplādē) (?:[\w.:-]+ ){0,3}(?:lietotni|aplikāciju|lietotne)\b"
            r"[^.!?]{0,5}(?:un (?:uzzini|saņem|lasi|esi|seko|uzziniet|saņemiet) [^.!?]{0,20}"
            r"(?:pirmais|pirmā|ziņas|jaunāk\w+|paziņojum\w+|kursā|notikum\w+)\b[^.!?]{0,40}"
            r"|(?:iphone|android|app store|google play)\w*\b[^.!?]{0,40})",
        ),
        "lt": (
            r"(?:atsisiųskite|atsisiųsk|parsisiųskite|įsidiekite) (?:[\w.:„“-]+ ){1,3}(?:programėlę|programą|aplikaciją)"
            r"(?: (?:ir (?:sužinokite|skaitykite|gaukite|sekite|būkite) [^.!?]{0,50}"
            r"|(?:iphone|android|app store|google play)\w*[^.!?]{0,40}))?",
        ),
    },
    unless=(
        r"\b(?:kommun\w*|skatteverk\w*|bankid|altinn|helsenorge|mitid|borger\w*|kela\w*|omakanta\w*|haigekassa\w*|tervise\w*"
        r"|smart-id|e-?vesel\w*|vid|sodr\w*|vmi|\w*sundhed\w*|varsom\w*|bank\w*|pank\w*|sms-varning)\b",
    ),
)

GOES_ON = Rule(
    "advert.goes_on_northern", "advert",
    why="'ADVERTISEMENT – the article goes on below it'.",
    max_chars=90, full_stop=False,
    patterns={
        "sv": (r"annons ?[-–:|]+ ?(?:artikeln|texten|läsningen) fortsätter\b.{0,30}",),
        "no": (r"annonse ?[-–:|]+ ?(?:artikkelen|saken|teksten) fortsetter\b.{0,30}",),
        "da": (r"annonce ?[-–:|]+ ?(?:artiklen|historien|teksten) fortsætter\b.{0,30}",),
        "fi": (r"mainos ?[-–:|]+ ?(?:juttu|artikkeli) jatkuu\b.{0,40}",),
        "et": (r"reklaam ?[-–:|]+ ?(?:artikkel|lugu) jätkub\b.{0,40}",),
        "lv": (r"reklāma ?[-–:|]+ ?(?:raksts|raksta) turpin\w+\b.{0,40}",),
        "lt": (r"reklama ?[-–:|]+ ?straipsnis tęsiasi\b.{0,40}",),
    },
)
