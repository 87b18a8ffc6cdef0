"""Prompts for the site's own letters, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

PROMPT = Rule(
    "newsletter.prompt_northern", "newsletter",
    why="'Subscribe to our newsletter and get the day's most important news in your inbox', and what the form answers.",
    max_chars=300, sentences=True,
    patterns={
        "sv": (
            r"(?:missa (?:inte|inga|inget)|vill du|få (?:de|det|dagens|alla|vårt|våra|senaste|nyheter\w*(?! når))|ta del av"
            r"|håll dig|bli först|gillar du)\b(?! bli först i kön)[^.!]{0,90}"
            r"(?:nyhetsbrev\w*|inkorg\w*|mejlen|din mejl|via mejl|notiser|pushnotiser)\b[^.!?]{0,80}[?]?"
            r"(?: ?(?:anmäl|prenumerera|skriv upp|registrera)\b[^.!?]{0,80})?",
            r"(?:anmäl dig|prenumerera|skriv upp dig|registrera dig|signa upp dig|ja,? jag vill)\b[^.!?]{0,70}"
            r"(?:nyhetsbrev\w*|utskick|mejlutskick)\b[^.!?]{0,110}",
            r"(?:vårt|våra|mitt) (?:\w+ )?nyhetsbrev\b[^.!?]{0,60}(?:inkorg\w*|varje|anmäl|prenumerera|gratis|kommer)\b"
            r"[^.!?]{0,80}",
            r"(?:tack|grattis|nästan klart)[!,.]? ?(?:för (?:din anmälan|att du (?:anmäl\w+|prenumerer\w+|registrer\w+))"
            r"|du (?:är nu|prenumererar nu|får snart)|vi har skickat|kolla|din anmälan)\b.{0,160}",
            r"(?:du kan|avsluta) (?:när som helst |enkelt |alltid )?(?:avsluta|avregistrera|avanmäla|prenumerationen)\b"
            r"[^.!?]{0,60}(?:nyhetsbrev\w*|när som helst|dig)\b[^.!?]{0,30}|ingen spam.{0,40}"
            r"|(?:genom att|när du) (?:anmäla|anmäler|prenumerera|skriva|skriver)\b[^.!?]{0,60}"
            r"(?:godkänner|accepterar|samtycker)\b(?=.{0,100}(?:\bdu\b|\bjag\b|våra|vår\b|villkor|policy|personuppgift))"
            r"[^.!?]{0,100}",
        ),
        "no": (
            r"(?:gå ikke glipp|ikke gå glipp|vil du|få (?:de|det|dagens|alle|vårt|våre|siste|nyheter\w*(?! når))|hold deg"
            r"|bli oppdatert|motta|liker du)\b[^.!]{0,90}(?:nyhetsbrev\w*|innboks\w*|på e-?post|e-?posten din|varsler)\b"
            r"[^.!?]{0,80}[?]?(?: ?(?:meld|abonner|registrer|skriv)\b[^.!?]{0,80})?",
            r"(?:meld deg|abonner|registrer deg|skriv deg|ja,? jeg vil)\b[^.!?]{0,70}(?:nyhetsbrev\w*|nyheitsbrev\w*)\b"
            r"[^.!?]{0,110}",
            r"(?:vårt|våre|mitt) (?:\w+ )?nyhetsbrev\b[^.!?]{0,60}(?:innboks\w*|hver|meld|gratis|kommer)\b[^.!?]{0,80}",
            r"(?:takk|nesten ferdig|gratulerer)[!,.]? ?"
            r"(?:for (?:din |at du )?(?:påmelding\w*|meld\w+|abonner\w+|registrer\w+)|du (?:er nå|vil nå|får snart)"
            r"|vi har sendt|sjekk|din påmelding)\b.{0,160}",
            r"du kan (?:når som helst |enkelt |alltid )?(?:melde deg av|avmelde|avslutte)\b[^.!?]{0,30}"
            r"(?:nyhetsbrev\w*|når som helst)?[^.!?]{0,20}|ingen spam.{0,40}"
            r"|ved å (?:melde|registrere|abonnere)\b[^.!?]{0,60}(?:godtar|samtykker|aksepterer)\b[^.!?]{0,100}",
        ),
        "da": (
            r"(?:gå ikke glip|vil du|få (?:de|det|dagens|alle|vores|seneste|nyheder\w*(?! når))|hold dig|bliv opdateret"
            r"|modtag|kan du lide)\b[^.!]{0,90}(?:nyhedsbrev\w*|indbakke\w*|på mail|din mail|via mail|notifikationer)\b"
            r"[^.!?]{0,80}[?]?(?: ?(?:tilmeld|abonner|skriv)\b[^.!?]{0,80})?",
            r"(?:tilmeld dig|tilmeld|abonner(?:er)?|skriv dig op|ja tak,? (?:jeg vil|til))\b[^.!?]{0,70}"
            r"(?:nyhedsbrev\w*|nyhedsmail\w*)\b[^.!?]{0,110}",
            r"(?:vores|mit) (?:\w+ )?nyhedsbrev\w*\b[^.!?]{0,60}(?:indbakke\w*|hver|tilmeld|gratis|kommer)\b[^.!?]{0,80}",
            r"(?:tak|næsten færdig|tillykke)[!,.]? ?(?:for (?:din |at du )?(?:tilmelding\w*|tilmeld\w+|abonner\w+)"
            r"|du (?:er nu|vil nu|modtager)|vi har sendt|tjek|din tilmelding)\b.{0,160}",
            r"du kan (?:til enhver tid |når som helst |altid |nemt )?(?:framelde|afmelde)\b[^.!?]{0,60}|ingen spam.{0,40}"
            r"|ved (?:at tilmelde|tilmelding)\b[^.!?]{0,60}(?:accepterer|samtykker|giver)\b[^.!?]{0,100}",
        ),
        "fi": (
            r"(?:tilaa|tilaamalla|liity|lähetä minulle|kirjaudu)\b[^.!?]{0,60}"
            r"(?:uutiskirj\w+|sähköpostilistal\w+|postituslistal\w+)\b[^.!?]{0,120}",
            r"[^.!?]{0,90}(?:suoraan|kerran|joka|viikoittain|päivittäin|ilmaiseksi)\b[^.!?]{0,50}"
            r"(?:sähköpostiisi|sähköpostiin|postilaatikkoosi)\b[^.!?]{0,50}",
            r"(?:haluatko|etkö halua|pidätkö|kiinnostaako)\b[^?]{0,90}\? ?(?:tilaa|liity|ilmoittaudu)\b.{0,80}"
            r"(?:uutiskirj\w+|sähköpost\w+)\b.{0,60}",
            r"kiitos[!,.]? ?(?:tilauksesta\w*|uutiskirj\w+|tilauksesi|olet nyt|lähetimme|tarkista)\b.{0,160}"
            r"|(?:voit|uutiskirjeen voi) (?:perua|peruuttaa)\b[^.!?]{0,30}(?:tilauksen|uutiskirj\w+|milloin)\b[^.!?]{0,50}"
            r"|(?:syötä|anna|kirjoita) sähköpostiosoitteesi\b[^.!?]{0,40}(?:uutiskirj\w+|tilaa|saat)\b[^.!?]{0,60}",
        ),
        "et": (
            r"(?:liitu|telli|tellige|liituge|registreeru)\b[^.!?]{0,60}"
            r"(?:uudiskir\w+|päevakir\w+|nädalakir\w+|meililist\w+)\b[^.!?]{0,120}",
            r"[^.!?]{0,90}(?:otse|iga|kord|tasuta|igal)\b[^.!?]{0,50}(?:oma postkasti|sinu postkasti|teie postkasti"
            r"|oma meilile|e-postile|postkasti)\b[^.!?]{0,40}",
            r"(?:soovid|tahad|kas soovid|ei taha|meeldis)\b[^?]{0,90}\? ?(?:liitu|telli|registreeru)\b.{0,80}"
            r"(?:uudiskir\w+|e-post\w*)\b.{0,60}",
            r"(?:aitäh|täname)[!,.]? ?(?:liitumast|tellimast|et (?:liitusid|tellisid)|oled nüüd|saatsime|uudiskir\w+)\b"
            r".{0,140}|(?:tellimusest|uudiskirjast) (?:saad|saate|on võimalik)\b[^.!?]{0,30}loobuda\b[^.!?]{0,40}"
            r"|sisesta (?:oma )?e-?posti? ?\w*\b[^.!?]{0,40}(?:uudiskir\w+|liitu|saad)\b[^.!?]{0,50}",
        ),
        "lv": (
            r"(?:piesakies|piesakieties|abonē|abonējiet|pieraksties|pierakstieties|saņem|saņemiet)\b[^.!?]{0,70}"
            r"(?:jaunum\w+ (?:vēstul\w+|e-?past\w+)|vēstkop\w+|ziņu lap\w+|jaunumiem|jaunumus|e-?past\w+|apkārtrakst\w+)\b"
            r"[^.!?]{0,110}",
            r"[^.!?]{0,90}(?:katru|reizi|tieši|bez maksas)\b[^.!?]{0,50}"
            r"(?:savā e-?pastā|tavā e-?pastā|jūsu e-?pastā|savā pastkastītē|e-?pastkastē)\b[^.!?]{0,40}",
            r"(?:vēlies|vēlaties|gribi|nevēlies)\b[^?]{0,90}\? ?(?:piesakies|piesakieties|abonē|pieraksties)\b.{0,80}"
            r"(?:jaunum\w+|vēst\w+|e-?past\w+)\b.{0,60}",
            r"paldies[!,.]? ?(?:par (?:pieteik\w+|abon\w+|reģistr\w+|pierakst\w+)|tu esi|jūs esat|mēs nosūtījām|pārbaudi)\b"
            r".{0,140}|(?:atteikties|atrakstīties) (?:no )?(?:jaunum\w+|vēstkop\w+|abon\w+)?\s?\w* ?(?:vari|varat|var) "
            r"(?:jebkurā|jebkad)\b.{0,40}|ievadi (?:savu )?e-?past\w*\b[^.!?]{0,40}(?:jaunum\w+|saņem\w*|pieteik\w+)\b"
            r"[^.!?]{0,50}",
        ),
        "lt": (
            r"(?:prenumeruok|prenumeruokite|užsisakyk|užsisakykite|užsiprenumeruokite|užsiprenumeruok|registruokitės|gauk"
            r"|gaukite)\b[^.!?]{0,70}(?:naujienlaišk\w+|naujienas el\. paštu|mūsų naujienas|el\. paštu|savo pašto dėžutę)\b"
            r"[^!?]{0,110}",
            r"[^.!?]{0,90}(?:kasdien|kiekvien\w+|kartą per|tiesiai|nemokamai)\b[^.!?]{0,50}"
            r"(?:į (?:savo|jūsų|tavo) (?:el\. )?(?:pašt\w+|pašto dėžutę)|el\. paštu)\b[^.!?]{0,40}",
            r"(?:norite|nori|norėtumėte|nenorite|patiko)\b[^?]{0,90}\? ?(?:prenumeruok\w*|užsisakyk\w*|registruok\w*)\b"
            r".{0,80}(?:naujienlaišk\w+|naujien\w+|pašt\w+)\b.{0,60}",
            r"(?:ačiū|dėkojame)[!,.]? ?(?:,? kad (?:prenumer\w+|užsisak\w+|registr\w+)|už (?:registracij\w+|prenumerat\w+)"
            r"|jūs (?:sėkmingai|jau)|išsiuntėme)\b.{0,140}"
            r"|(?:bet kada |prenumeratos )(?:galite|gali|galėsite) atsisakyti\b.{0,50}"
            r"|įveskite (?:savo )?el\. pašt\w*\b[^!?]{0,40}(?:naujien\w+|prenumer\w+|gauti)\b[^.!?]{0,50}",
        ),
    },
)

LETTER = Rule(
    "newsletter.letter_northern", "newsletter",
    why=(
        "'Get the best reading of X in your mail each morning', 'You are now "
        "signed up for the letter', 'Sign up for the letter of X'."
    ),
    max_chars=200,
    patterns={
        "sv": (
            r"få [^.!?,]{0,40}(?:bästa|nyheter\w*|läsning|artiklar|senaste|viktigaste|tips)\b[^.!?,]{0,30} "
            r"(?:direkt |gratis )?(?:i|till) (?:din )?(?:mejlen|mejlkorgen|inkorgen|mailen|mejl|inkorg)\b[^.!?,]{0,40}",
            r"du (?:är|står) nu (?:anmäld|registrerad|prenumerant)\b[^.!?]{0,20}(?:till|på|för|av) "
            r"(?:\S*nyhetsbrev\w*|utskick\w*)\b[^.!?]{0,50}",
        ),
        "no": (
            r"få [^.!?,]{0,40}(?:beste|nyheter\w*|saker|artikler|siste|viktigste|tips)\b[^.!?,]{0,30} "
            r"(?:rett |direkte |gratis )?(?:i|på|til) (?:din )?(?:innboksen|e-?posten|mailen|e-?post)\b[^.!?,]{0,40}",
            r"du (?:er|har) nå (?:påmeldt|meldt deg på|registrert|abonnent)\b[^.!?]{0,20}(?:nyhetsbrev\w*|nyheitsbrev\w*)\b"
            r"[^.!?]{0,50}",
        ),
        "da": (
            r"få [^.!?,]{0,40}(?:bedste|nyheder\w*|historier|artikler|seneste|vigtigste|tips)\b[^.!?,]{0,30} "
            r"(?:direkte |gratis )?(?:i|på|til) (?:din )?(?:indbakken|indbakke|mailen|mail)\b[^.!?,]{0,40}",
            r"du (?:er|har) nu (?:tilmeldt|registreret|abonnent)\b[^.!?]{0,20}(?:nyhedsbrev\w*|nyhedsmail\w*)\b[^.!?]{0,50}",
        ),
        "fi": (
            r"(?:saat|saa|tilaa) [^.!?,]{0,40}(?:uutise\w*|jutut|parhaat|artikkelit|tuoreimmat|lukuvinkit)\b[^.!?,]{0,30} "
            r"(?:suoraan )?(?:sähköpostiisi|sähköpostiin|postilaatikkoosi)\b[^.!?,]{0,40}",
            r"olet nyt (?:tilannut|tilaaja|ilmoittautunut)\b[^.!?]{0,30}uutiskirj\w+\b[^.!?]{0,30}"
            r"|uutiskirjeen tilaus (?:onnistui|vahvistettu)\b.{0,40}",
        ),
        "et": (
            r"(?:saa|telli) [^.!?,]{0,40}(?:uudise\w*|lood|parimad|artiklid|värskeimad|olulisimad)\b[^.!?,]{0,30} (?:otse )?"
            r"(?:oma )?(?:postkasti|e-postile|meilile|meilikasti)\b[^.!?,]{0,30}",
            r"oled nüüd (?:liitunud|tellinud|liitunud meie)\b[^.!?]{0,30}(?:uudiskir\w+|päevakir\w+)\b[^.!?]{0,30}",
        ),
        "lv": (
            r"(?:pierakstīties|pieteikties|piesakies|pieraksties|abonēt|abonē)(?: [\w.]+){0,3} "
            r"(?:vēstkop\w+|jaunumu vēstul\w+|ziņu lap\w+|jaunumiem)(?: .{0,40})?",
            r"(?:tu|jūs) (?:esi|esat) (?:pierakstīj\w+|pieteic\w+|pieteik\w+)\b[^.!?]{0,30}(?:vēstkop\w+|jaunum\w+)\b"
            r"[^.!?]{0,30}",
        ),
        "lt": (
            r"(?:prenumeruoti|užsisakyti|užsiprenumeruoti|gauti) (?:[\w.„“]+ ){0,3}(?:naujienlaišk\w+|naujienas el\. paštu)"
            r"(?: .{0,40})?",
            r"jūs (?:sėkmingai )?(?:užsiprenumeravote|užsisakėte|prenumeruojate)\b[^.!?]{0,30}naujienlaišk\w+\b[^.!?]{0,30}",
        ),
    },
    unless=(r"<told>", r"(?:polis|politi|poliisi|politsei|policij|kommun|skatt|kela|sodra|vmi)\w*"),
)
