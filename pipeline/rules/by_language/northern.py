"""Standing lines of sites in Swedish, Norwegian, Danish, Finnish, Estonian, Latvian and Lithuanian."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
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
    ),
    Rule(
        "paywall.notice_northern", "paywall",
        why=(
            "'This article is for subscribers', 'Already a subscriber? Log in', "
            "'share the article as a gift': how this text can be read."
        ),
        max_chars=300, sentences=True,
        patterns={
            "sv": (
                r"(?:det här är en|detta är en|den här|denna|hela|resten av)? ?(?:låst |premium-?)?"
                r"(?:artikeln?|texten|innehållet|materialet) (?:är )?(?:låst|endast|bara|exklusiv\w*|öppen|reserverad"
                r"|för dig som|för våra|för prenumeranter|kräver)\b[^.!?]{0,30}(?:prenumer\w+|plus\w*|inloggade)[^.!?]{0,60}"
                r"(?:[.!] .{0,50})?",
                r"det här är en (?:låst|öppen) (?:artikel|text)\b[^.!?]{0,60}",
                r"(?:för att|logga in|bli|skaffa|teckna|starta|köp)\b[^.!?]{0,50}"
                r"(?:läsa (?:vidare(?! (?:på|vid|i|till)\b)|hela artikeln|artikeln)|prenumerant|plus|prenumeration)\b"
                r"[^.!?]{0,30}(?:logga in|prenumer\w+|läs\w* \w+|behöver|måste|för \d.{0,20}|idag|konto|direkt|artikeln|plus)"
                r"[^.!?]{0,60}",
                r"(?:redan|är du(?: redan)?|har du redan|inte) (?:en )?(?:prenumerant|kund|medlem|plus\w*|konto|prenumeration)\b"
                r" ?\??(?: ?(?:logga in|logga|skaffa|bli|prenumerera|testa|aktivera)\b.{0,60})?",
                r"(?:(?:endast |bara |exklusivt )?för (?:våra )?(?:prenumeranter|plusprenumeranter|medlemmar|premiumkunder)"
                r"|läs hela artikeln|fortsätt läsa(?: .{0,30})?|lås upp (?:artikeln|hela).{0,30}|läs vidare med .{2,30}"
                r"|ge bort (?:den här )?artikel\w*.{0,30}|dela (?:den här )?artikeln gratis.{0,60}|läs (?:dagens )?e-?tidning\w*"
                r"|köp prenumeration|bli prenumerant|avsluta när du vill.{0,30}|ingen bindningstid.{0,30})",
            ),
            "no": (
                r"(?:denne|hele|resten av) (?:saken|artikkelen|teksten|innholdet) (?:er )?"
                r"(?:kun|bare|forbeholdt|eksklusiv\w*|for|åpen|låst|krever|en del av)\b[^.!?]{0,30}"
                r"(?:abonnent\w*|abonnement|pluss\w*|innlogg\w+)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:for å|logg inn|bli|kjøp|få|skaff)\b[^.!?]{0,50}"
                r"(?:lese (?:videre(?! (?:på|ved|i|til)\b)|(?:hele |resten av )?(?:saken|artikkelen))|abonnent|tilgang"
                r"|abonnement)\b[^.!?]{0,20}(?:må|logg inn|abonn\w+|for \d.{0,20}|i dag|bruker|nå|saken|til saken|videre"
                r"|artikkelen)[^.!?]{0,60}",
                r"(?:allerede|er du(?: allerede)?|har du allerede|ikke) (?:en )?"
                r"(?:abonnent|kunde|medlem|abonnement|bruker|konto)\b ?\??"
                r"(?: ?(?:logg inn|logg|kjøp|bli|få|aktiver|registrer)\b.{0,60})?",
                r"(?:(?:pluss ?: ?)?(?:kun |bare |eksklusivt )?for (?:våre )?(?:abonnenter|plussabonnenter|medlemmer)"
                r"|les (?:hele saken|videre) (?:med|for|som)\b.{2,40}|lås opp (?:saken|artikkelen).{0,30}"
                r"|gi bort (?:denne )?(?:saken|artikkelen).{0,30}|del (?:saken|artikkelen) gratis.{0,60}"
                r"|les (?:dagens )?e-?avis\w*|kjøp abonnement|bli abonnent|ingen bindingstid.{0,30}|avslutt når du vil.{0,30})",
            ),
            "da": (
                r"(?:denne|hele|resten af|dette) (?:artikel|artiklen|teksten|indhold|indholdet|historien) (?:er )?"
                r"(?:kun|forbeholdt|eksklusiv\w*|for|åben|låst|kræver|en del af)\b[^.!?]{0,30}"
                r"(?:abonnent\w*|abonnement|medlemmer|plus\w*|login)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:for at|log ind|bliv|køb|få)\b[^.!?]{0,50}"
                r"(?:læse (?:videre(?! (?:på|ved|i|til)\b)|(?:hele |resten af )?artiklen)|abonnent|adgang|abonnement)\b"
                r"[^.!?]{0,20}(?:skal|log ind|abonn\w+|for \d.{0,20}|i dag|bruger|nu|artiklen|til artiklen|videre)[^.!?]{0,60}",
                r"(?:allerede|er du(?: allerede)?|har du allerede|ikke) (?:en )?"
                r"(?:abonnent|kunde|medlem|abonnement|bruger|konto)\b ?\??(?: ?(?:log ind|log|køb|bliv|få|prøv|opret)\b.{0,60})?",
                r"del (?:artiklen|denne artikel) gratis\b.{0,100}"
                r"|som (?:medlem|abonnent) kan du (?:dele|læse|give)\b[^.!?]{0,60}(?:artikler|artiklen|artikel)\b[^.!?]{0,40}"
                r"|(?:(?:kun |eksklusivt )?for (?:vores )?(?:abonnenter|medlemmer)"
                r"|læs (?:hele artiklen|videre) (?:med|for|som)\b.{2,40}|lås op for (?:artiklen|hele).{0,30}"
                r"|giv (?:artiklen|adgang) (?:i gave|til en ven).{0,30}|læs (?:dagens )?e-?avis\w*|køb abonnement|bliv abonnent"
                r"|ingen binding.{0,30})",
            ),
            "fi": (
                r"(?:tämä|koko) (?:artikkeli|juttu|sisältö|teksti)\b[^.!?]{0,20}(?:on )?"
                r"(?:vain|tarkoitettu|maksullinen|tilaajille|luettavissa|avoinna|saatavilla)\b[^.!?]{0,30}"
                r"(?:tilaaj\w+|jäsen\w+|kirjautun\w+|plus\w*)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:jatka lukemista|lue koko (?:artikkeli|juttu)|avaa (?:artikkeli|juttu)|lue lisää tilaamalla"
                r"|(?:jatkaaksesi|lukeaksesi)(?! (?:matkaa|polkua))"
                r"(?=.{0,100}(?:luk|artikkel|juttu|juttua|tila|kirjaudu|sisältö)))\b[^.!?]{0,80}",
                r"(?:oletko jo|oletko|onko sinulla jo|en ole|jo) (?:tilaaja|tilaajana|asiakas|tilaus|tunnus\w*|jäsen)\b ?\??"
                r"(?: ?(?:kirjaudu|tilaa|luo|aktivoi|rekisteröidy)\b.{0,60})?",
                r"(?:vain |exclusively )?tilaajille|(?:vain )?(?:digi)?tilaajille|tilaajan (?:etu|sisältö)"
                r"|(?=.{0,120}(?:tilaus|digi|lehti|lehden|sanomat))(?:tilaa|osta|kokeile)\b[^.!?]{2,40}(?:nyt |heti )?"
                r"(?:alkaen|\d+ ?(?:€|euro\w*)|kuukau\w+|ilmaiseksi|digi\w*|tilaus\w*)\b[^.!?]{0,40}"
                r"(?:lue|lukea|lehti|sanomat|artikkeli\w*)?|(?:lue|avaa) (?:päivän )?näköislehti"
                r"|anna (?:tämä )?(?:artikkeli|juttu) lahjaksi.{0,30}"
                r"|kirjaudu (?:sisään )?(?:ja |niin )(?:jatka|lue|voit lukea)\b.{0,40}",
            ),
            "et": (
                r"(?:see |kogu )?(?:artikkel|lugu|sisu|tekst) on (?:ainult |mõeldud |vaid |kättesaadav )*"
                r"(?:tellija\w*|tasuline|liikme\w*|püsikliend\w*|lugemiseks)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:edasi lugemiseks|edasilugemiseks|loo lugemiseks|artikli lugemiseks|et edasi lugeda"
                r"|kogu (?:artikli|loo) lugemiseks)(?:\Z|(?=.{0,100}(?:telli|logi|sisene|osta|registr|konto|liitu|vali|paket|eur"
                r"|€|vajalik|klõps|kliki)))\b[^.!?]{0,100}",
                r"(?:oled juba|juba|kas oled juba|pole veel|ei ole veel) (?:tellija|klient|kasutaja|liige|tellimust)\b ?\??"
                r"(?: ?(?:logi|telli|osta|sisene|registreeri)\b.{0,60})?",
                r"(?:ainult |vaid )?tellija(?:le|tele)|(?:telli|osta) (?:ajaleht|digipakett|digileht|tellimus|ligipääs"
                r"|päevapilet|artikkel)\b.{0,60}|loe edasi (?:tellijana|digipaketiga).{0,30}"
                r"|logi sisse (?:või|ja) (?:telli|osta|loe)\b.{0,50}|kingi (?:see )?(?:artikkel|lugu).{0,30}"
                r"|loe (?:digilehte|paberlehte).{0,20}",
            ),
            "lv": (
                r"(?:šis |viss )?(?:raksts|saturs|teksts) (?:ir )?(?:pieejams|paredzēts|lasāms|tikai)(?: tikai| vienīgi)? ?"
                r"(?:abonent\w*|reģistrēt\w+|biedriem|klientiem|premium|lasītājiem)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?=.{0,120}(?:abon|pieslēdz|ienāc|reģistr|iegādāj|autoriz|pērc|premium|tālāk\.?\Z))"
                r"(?:lai (?:lasītu|turpinātu|izlasītu)|abonē|abonējiet|pieslēdzies|ienāc|iegādājies)\b[^.!?]{0,50}"
                r"(?:tālāk|rakstu|lasīšanu|turpin\w+)\b[^.!?]{0,60}",
                r"(?:jau esi|vai esi(?: jau)?|esi|vēl neesi|jau esat) (?:abonents|abonente|lietotājs|klients|reģistrējies"
                r"|reģistrēts)\b ?\??(?: ?(?:ieej|ienāc|pieslēdzies|pieslēdzieties|abonē|autorizējies|reģistrējies)\b.{0,60})?",
                r"(?:tikai )?abonentiem|(?:abonē|pasūti|iegādājies) (?:avīzi|žurnālu|abonementu|digitālo|portālu|tagad|jau)\b"
                r".{0,60}|lasi tālāk (?:ar|abonējot)\b.{0,40}|uzdāvini (?:šo )?rakstu.{0,30}",
            ),
            "lt": (
                r"(?:šis |visas )?(?:straipsnis|turinys|tekstas) (?:yra )?(?:skirtas|prieinamas|skaitomas|matomas|tik)"
                r"(?: tik)? ?(?:prenumerator\w+|registruot\w+|nariams|premium|rėmėjams)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?=.{0,120}(?:straipsn\w+|prenumer\w+|prisijun\w+|registr\w+|užsisak\w+|toliau\.?\Z))"
                r"(?:skaitykite toliau|skaityk toliau|norėdami (?:skaityti|tęsti|perskaityti)|norint (?:skaityti|tęsti)"
                r"|tęskite skaitymą|prenumeruokite ir skaitykite)\b[^.!?]{0,100}",
                r"(?:jau esate|jau esi|ar jau esate|esate|dar nesate|jau turite) "
                r"(?:prenumeratorius|prenumeratorė|narys|vartotojas|užsiregistravęs|prenumeratą|paskyrą)\b ?\??"
                r"(?: ?(?:prisijunkite|prisijunk|prenumeruokite|registruokitės|užsisakykite)\b.{0,60})?",
                r"(?:tik )?prenumeratoriams|(?:prenumeruokite|užsisakykite|įsigykite) "
                r"(?:dabar|nuo|jau|laikraštį|žurnalą|prenumeratą|premium)\b.{0,60}|padovanok(?:ite)? (?:šį )?straipsnį.{0,30}",
            ),
        },
        unless=(r"(?:netflix|spotify|hbo|viaplay)\b",),
    ),
    Rule(
        "donation.appeal_northern", "donation",
        why="'Support independent journalism', 'our work lives on our readers' gifts': the medium asks its reader for money.",
        max_chars=320, sentences=True,
        patterns={
            "sv": (
                r"(?:(?:stöd|stötta)(?: (?:oss|vår|vårt|våra|den fria|oberoende|gärna)){1,3}|hjälp oss)\b[^.!?]{0,50}"
                r"(?:journalistik\w*|tidning\w*|oberoende|redaktion\w*|swish\w*|gåva|granskning\w*|arbete)\b[^.!?]{0,90}",
                r"(?:vår|vårt|den här|vi|redaktionen)\b[^.!?]{0,40}(?:journalistik|redaktion\w*|granskningar)\b[^.!?]{0,40}"
                r"(?:beroende|behöver(?! inga)|finansieras|lever)\b[^.!?]{0,50}"
                r"(?:gåvor|läsar\w*|ditt stöd|dig|bidrag|prenumeranter)\b[^.!?]{0,60}",
                r"(?:swisha (?:en|ett|valfritt|till)|bli (?:stödmedlem|stödprenumerant|månadsgivare)"
                r"|varje (?:bidrag|krona|gåva) (?:räknas|hjälper(?: oss)?|gör(?: (?:stor )?skillnad)?)"
                r"(?:[.!]?\Z|(?=.{0,80}\b(?:oss|vår\w*|vi|journalistik\w*)\b)))[^.!?]{0,80}",
            ),
            "no": (
                r"(?:støtt(?: (?:oss|vår|vårt|våre|den|gjerne)){0,2}|hjelp oss)\b[^.!?]{0,50}"
                r"(?:journalistikk\w*|avis\w*|uavhengig\w*|redaksjon\w*|vipps|gave)\b[^.!?]{0,90}",
                r"(?:vår|vårt|vi|redaksjonen)\b[^.!?]{0,40}(?:journalistikk|redaksjon\w*)\b[^.!?]{0,40}"
                r"(?:avhengig|trenger|finansieres|lever)\b[^.!?]{0,50}(?:gaver|leser\w*|din støtte|deg|bidrag|abonnenter)\b"
                r"[^.!?]{0,60}",
                r"(?:vipps (?:oss|et|en|valgfritt|til)|bli (?:støttemedlem|støtteabonnent|fast giver)"
                r"|(?:hvert|hver) (?:bidrag|krone|gave) (?:teller|hjelper)"
                r"(?:[.!]?\Z|(?=.{0,80}\b(?:oss|vår\w*|vi|journalistikk\w*)\b)))[^.!?]{0,80}",
            ),
            "da": (
                r"(?:støt(?: (?:os|vores|den|gerne)){0,2}|hjælp os)\b[^.!?]{0,50}"
                r"(?:journalistik\w*|avis\w*|uafhængig\w*|redaktion\w*|mobilepay|gave)\b[^.!?]{0,90}",
                r"(?:vores|vi|redaktionen)\b[^.!?]{0,40}(?:journalistik|redaktion\w*)\b[^.!?]{0,40}"
                r"(?:afhængig\w*|har brug|finansieres|lever)\b[^.!?]{0,50}(?:gaver|læser\w*|din støtte|dig|bidrag|abonnenter"
                r"|medlemmer)\b[^.!?]{0,60}",
                r"(?:bliv (?:støttemedlem|støtteabonnent|fast bidragyder)"
                r"|(?:hvert|hver) (?:bidrag|krone|gave) (?:tæller|hjælper)"
                r"(?:[.!]?\Z|(?=.{0,80}\b(?:os|vores|vi|journalistik\w*)\b)))[^.!?]{0,80}",
            ),
            "fi": (
                r"(?:tue|tukekaa|auta)\b[^.!?]{0,40}(?:journalismi\w*|riippumat\w+|toimitus\w*|toimituksen|työtämme|mediaa)\b"
                r"[^.!?]{0,90}",
                r"(?:työmme|journalismimme|toimituksemme|lehtemme|media)\b[^.!?]{0,40}"
                r"(?:rahoitetaan|perustuu|elää|tarvitsee|on riippuvainen)\b[^.!?]{0,60}"
                r"(?:lukij\w+|lahjoitu\w+|tukeasi|tuella|tilaaj\w+)\b[^.!?]{0,50}",
                r"(?:liity|ryhdy) (?:kannatusjäseneksi|tukijaksi|kuukausilahjoittajaksi)\b.{0,60}",
            ),
            "et": (
                r"(?:toeta|toetage|aita)\b[^.!?]{0,40}(?:ajakirjandus\w*|sõltumatu\w*|toimetus\w*|meie tööd|väljaannet)\b"
                r"[^.!?]{0,90}",
                r"(?:meie töö|meie ajakirjandus|toimetus)\b[^.!?]{0,50}(?:sõltub|toetub|elab|vajab)\b[^.!?]{0,50}"
                r"(?:lugeja\w*|annetus\w*|sinu|toetus\w*)\b[^.!?]{0,50}",
                r"(?:hakka|saa) (?:püsitoetajaks|püsiannetajaks|toetajaks)\b.{0,60}"
                r"|iga (?:annetus|euro|toetus) (?:loeb|aitab)\b.{0,50}",
            ),
            "lv": (
                r"(?:atbalsti|atbalstiet|palīdzi)\b[^.!?]{0,40}(?:žurnālistik\w+|neatkarīg\w+|redakcij\w+|mūsu darbu|mediju)\b"
                r"[^.!?]{0,90}",
                r"(?:mūsu darbs|mūsu žurnālistika|redakcija)\b[^.!?]{0,50}(?:atkarīg\w+|balstās|pastāv|nepieciešam\w+)\b"
                r"[^.!?]{0,50}(?:lasītāj\w+|ziedojum\w+|tavs|tava|atbalst\w+)\b[^.!?]{0,50}",
                r"(?:kļūsti|kļūstiet) par (?:atbalstītāju|patronu|ziedotāju|mūsu)\b.{0,60}"
                r"|katrs (?:ziedojums|eiro|atbalsts) (?:ir svarīgs|palīdz)\b.{0,40}",
            ),
            "lt": (
                r"(?:paremkite|paremk|remkite|prisidėkite prie|padėkite)\b[^.!?]{0,50}"
                r"(?:žurnalistik\w+|nepriklausom\w+|redakcij\w+|mūsų darbą|žiniasklaid\w+)\b[^.!?]{0,90}",
                r"(?:mūsų darbas|mūsų žurnalistika|redakcija)\b[^.!?]{0,50}(?:priklauso|remiasi|gyvuoja|reikalinga)\b"
                r"[^.!?]{0,50}(?:skaitytoj\w+|aukų|parama|jūsų|paramos)\b[^.!?]{0,50}",
                r"(?:tapkite|tapk) (?:rėmėju|rėmėja|mūsų rėmėju|patreon\w*|nariu)\b.{0,60}"
                r"|(?:kiekviena|kiekvienas) (?:auka|euras|parama) (?:svarb\w+|padeda)\b.{0,40}",
            ),
        },
        unless=(r"(?:röda korset|røde kors|punainen risti|punane rist|sarkanais krusts|raudonasis kryžius|unicef)\b",),
    ),
    Rule(
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
    ),
    Rule(
        "related.pointer_northern", "related",
        why="'Read also:' and a title, 'More articles on the subject': they lead to other texts of the site.",
        max_chars=190, full_stop=False,
        patterns={
            "sv": (
                r"(?:läs|se|lyssna|hör|titta|missa inte|mer om ämnet|läs hela|från arkivet|fördjupning|se också)"
                r"(?: (?:också|även|mer|här|vidare|om|på|hela|artikeln|intervjun)){0,3} ?[:>|»→]+ ?.{5,150}",
                r"(?:(?:fler|andra|relaterade|liknande|mest lästa|populära|senaste) (?:artiklar|nyheter|texter|reportage|inlägg)"
                r"(?: (?:om|från|i|inom)\b.{2,50})?|mer om (?:ämnet|detta)|mer från .{2,30}|läs (?:också|även|mer)|mest läst\w?"
                r"|du kanske också (?:gillar|är intresserad av)|rekommenderad läsning|detta har hänt|missa inte)",
            ),
            "no": (
                r"(?:les|se|hør|lytt|mer om saken|les hele|fra arkivet|se også)"
                r"(?: (?:også|mer|her|videre|om|på|hele|saken|intervjuet)){0,3} ?[:>|»→]+ ?.{5,150}",
                r"(?:(?:flere|andre|relaterte|lignende|mest leste|populære|siste) (?:artikler|saker|nyheter|innlegg)"
                r"(?: (?:om|fra|i)\b.{2,50})?|mer om (?:saken|temaet|dette)|mer fra .{2,30}|les (?:også|mer)|mest lest\w?"
                r"|du vil kanskje også (?:like|lese)|anbefalt for deg)",
            ),
            "da": (
                r"(?:læs|se|hør|lyt|mere om sagen|læs hele|fra arkivet|se også)"
                r"(?: (?:også|mere|her|videre|om|på|hele|artiklen|interviewet)){0,3} ?[:>|»→]+ ?.{5,150}",
                r"(?:(?:flere|andre|relaterede|lignende|mest læste|populære|seneste) (?:artikler|nyheder|historier|indlæg)"
                r"(?: (?:om|fra|i)\b.{2,50})?|mere om (?:emnet|sagen|dette)|mere fra .{2,30}|læs (?:også|mere)|mest læst\w?"
                r"|måske er du (?:også )?interesseret i|anbefalet til dig)",
            ),
            "fi": (
                r"(?:lue|katso|kuuntele|lue lisää|lue aiheesta|aiheesta lisää|lue koko juttu)"
                r"(?: (?:myös|lisää|täältä|tästä|aiheesta|juttu|video)){0,3} ?[:>|»→]+ ?.{5,150}",
                r"(?:lue (?:myös|lisää|aiheesta|seuraavaksi)|aiheeseen liittyv\w+|aiheesta (?:lisää|muualla)|lisää aiheesta"
                r"|(?:muita|uusimmat|luetuimmat|suositellut|samankaltais\w+) (?:artikkel\w+|uutis\w+|jutu\w+|juttuja)|luetuimmat"
                r"|uusimmat|suosittelemme|katso myös|sinua saattaa kiinnostaa.{0,20}|tuoreimmat)",
            ),
            "et": (
                r"(?:loe|vaata|kuula|loe lisaks|vaata lisaks|seotud lugu)"
                r"(?: (?:ka|veel|lisaks|siit|edasi|rohkem|galeriid|videot)){0,3} ?[:>|»→]+ ?.{5,150}",
                r"(?:loe (?:ka|veel|lisaks|rohkem|edasi|järgmisena)|vaata (?:ka|lisaks|veel)"
                r"|seotud (?:artiklid|lood|uudised|teemad)|(?:loetumad|enimloetud|populaarsed|viimased|värsked|teised|sarnased) "
                r"(?:artiklid|lood|uudised)|enimloetud|loetumad|samal teemal|rohkem sel teemal"
                r"|sulle võib (?:ka )?(?:meeldida|huvi pakkuda)|lisaks samal teemal|kõige loetumad)",
            ),
            "lv": (
                r"(?:lasi|lasiet|skaties|klausies|lasi vairāk|saistīts raksts)(?: (?:arī|vēl|vairāk|šeit|tālāk|video)){0,3}"
                r" ?[:>|»→]+ ?.{5,150}",
                r"(?:lasi(?:et)? (?:arī|vēl|vairāk|citur|tālāk)|skaties arī"
                r"|(?:saistītie|līdzīgi|līdzīgie|citi|jaunākie|populārākie|lasītākie) (?:raksti|ziņas|jaunumi|temati)|lasītākais"
                r"|populārākais|lasītākie|par (?:šo )?tēmu|vairāk par (?:tēmu|šo).{0,20}|tev varētu (?:patikt|interesēt).{0,20}"
                r"|iesakām (?:izlasīt|lasīt)|saistītās (?:tēmas|ziņas))",
            ),
            "lt": (
                r"(?:taip pat|skaitykite|skaityk|žiūrėkite|klausykite|susijęs straipsnis)"
                r"(?: (?:taip pat|skaitykite|daugiau|dar|plačiau|čia|žiūrėkite|toliau)){0,3} ?[:>|»→]+ ?.{5,150}",
                r"(?:(?:taip pat )?(?:skaitykite|skaityk|žiūrėkite)(?: (?:taip pat|daugiau|plačiau|dar|susijusius))?"
                r"|(?:susiję|panašūs|kiti|naujausi|populiariausi|skaitomiausi) (?:straipsniai|įrašai|temos)"
                r"|(?:susijusios|kitos|naujausios|populiariausios|skaitomiausios) (?:naujienos|temos)|skaitomiausi|populiariausi"
                r"|jums (?:taip pat )?(?:gali|turėtų) (?:patikti|būti įdomu)|daugiau (?:šia tema|apie temą)"
                r"|rekomenduojame (?:perskaityti|skaityti|taip pat))",
            ),
        },
    ),
    Rule(
        "social.share_northern", "social",
        why=(
            "'Share on Facebook Send by mail Copy link', 'Follow us on', 'A "
            "post shared by': buttons, channels and posts of others."
        ),
        max_chars=200, sentences=True,
        patterns={
            "sv": (
                r"(?:dela|skicka|skriv ut|tipsa|kopiera|spara|tweeta)"
                r"(?: (?:på|via|med|artikeln|den här|artikel|en vän|vänner|länk|länken|sidan|inlägget|<nets>|e-post|mejl|dela"
                r"|skicka|kopiera|skriv ut|spara|utskrift|/|\|)){1,14}|så (?:gillar|delar|sparar) du\b.{0,60}"
                r"|länken? (?:har |är )?kopierad\w?(?: .{0,20})?|(?:gilla|dela) (?:oss|artikeln)(?: på .{2,30})?",
                r"(?:följ|gilla)(?: (?:oss|<site>|även oss))? (?:också |även |gärna |nu )?(?:på|i|via) "
                r"(?:<nets>|google|sociala medier|vår)\b[^.!?]{0,80}"
                r"|(?:lägg till|välj|markera) [^.!?]{2,30} (?:som (?:föredragen|prioriterad) källa|på google)\b.{0,40}",
                r"(?:ett inlägg delat av|visa detta inlägg på)\b.{1,80}(?:@[\w.]+\)?|instagram)(?: .{4,30})?",
            ),
            "no": (
                r"(?:del|send|skriv ut|tips|kopier|lagre|tweet)"
                r"(?: (?:på|via|med|saken|denne|artikkelen|en venn|venner|lenke|lenken|siden|<nets>|e-post|del|send|kopier"
                r"|skriv ut|lagre|utskrift|/|\|)){1,14}|lenken? (?:er )?kopiert(?: .{0,20})?",
                r"(?:følg|lik)(?: (?:oss|<site>))? (?:også |gjerne |nå )?(?:på|i|via) (?:<nets>|google|sosiale medier|våre)\b"
                r"[^.!?]{0,80}|(?:legg til|velg) [^.!?]{2,30} som (?:foretrukket|foretrukken) kilde\b.{0,40}",
                r"(?:et innlegg delt av|vis dette innlegget på)\b.{1,80}(?:@[\w.]+\)?|instagram)(?: .{4,30})?",
            ),
            "da": (
                r"(?:del|send|print|udskriv|tip|kopier|kopiér|gem|tweet)"
                r"(?: (?:på|via|med|artiklen|denne|artikel|en ven|venner|link|linket|siden|<nets>|e-mail|mail|del|send|kopier"
                r"|print|udskriv|gem|/|\|)){1,14}|linket? (?:er )?kopieret(?: .{0,20})?",
                r"(?:følg|like|synes godt om)(?: (?:os|<site>|med))? (?:også |gerne |nu )?(?:på|i|via) "
                r"(?:<nets>|google|sociale medier|vores)\b[^.!?]{0,80}"
                r"|(?:tilføj|vælg) [^.!?]{2,30} som (?:foretrukken|foretrukne) kilde\b.{0,40}",
                r"(?:et opslag delt af|vis dette opslag på)\b.{1,80}(?:@[\w.]+\)?|instagram)(?: .{4,30})?",
            ),
            "fi": (
                r"(?:jaa|lähetä|tulosta|kopioi|tallenna|twiittaa)"
                r"(?: (?:facebook\w*|twitter\w*|x:ssä|whatsapp\w*|linkedin\w*|sähköpostilla|sähköpostitse|telegram\w*"
                r"|messenger\w*|instagram\w*|artikkeli|juttu|tämä|linkki|kaverille|somessa|jaa|lähetä|tulosta|kopioi|tallenna"
                r"|<nets>|/|\|)){1,14}|linkki (?:on )?kopioitu(?: .{0,20})?",
                r"seuraa (?:meitä|<site>\S*)(?: myös)? (?:facebook|instagram|twitter|google|telegram|tiktok|youtube|x|linkedin"
                r"|whatsapp|bluesky|threads|somessa)\S*[^.!?]{0,80}|(?:lisää|valitse) [^.!?]{2,30} (?:ensisijaiseksi|suosituksi)"
                r" lähteeksi\b.{0,40}",
                r"(?:henkilön|käyttäjän) .{1,60} (?:jakama julkaisu|julkaisema)\b.{0,60}",
            ),
            "et": (
                r"(?:jaga|saada|prindi|kopeeri|salvesta|säutsu)"
                r"(?: (?:facebookis|twitteris|x-is|whatsappis|linkedinis|telegramis|messengeris|e-postiga|meiliga|sõbrale"
                r"|artiklit|seda|lugu|link|linki|jaga|saada|prindi|kopeeri|salvesta|<nets>|/|\|)){1,14}"
                r"|link (?:on )?kopeeritud(?: .{0,20})?",
                r"(?:jälgi|jälgige|järgne)(?: (?:meid|<site>))? (?:ka )?(?:facebook|instagram|google|telegram|twitter|tiktok"
                r"|youtube|x-|whatsapp|sotsiaalmeedia)\S*[^.!?]{0,80}|hea lugeja, näeme\b[^.!?]{0,80}"
                r"|(?:märgi|lisa|vali) [^.!?]{2,40} (?:google\S* )?(?:eelis|eelistatud |lemmik)allikaks\b.{0,30}",
            ),
            "lv": (
                r"(?:dalies|dalīties|nosūti|sūtīt|drukāt|izdrukāt|kopēt|saglabāt|pārsūtīt|ieteikt)"
                r"(?: (?:facebook|ar draugiem|draugam|whatsapp|e-pastā|pa e-pastu|twitter|x|telegram|draugiem\.lv|rakstu|saiti"
                r"|saite|drukāt|kopēt|sūtīt|dalīties|dalies|saglabāt|<nets>|ar|/|\|)){1,14}|saite (?:ir )?nokopēta(?: .{0,20})?",
                r"(?:seko|sekojiet|pievienojies|pievienojieties)(?: (?:mums|<site>|līdzi))? ?(?:arī )?"
                r"(?:facebook|instagram|google|telegram|twitter|tiktok|youtube|x|whatsapp|draugiem|sociālajos)\S*[^.!?]{0,80}"
                r"|(?:pievieno|atzīmē) [^.!?]{2,40} (?:kā )?(?:vēlamo|iecienīto|uzticamo) avotu\b.{0,30}",
            ),
            "lt": (
                r"(?:dalintis|dalinkis|dalinkitės|pasidalinti|pasidalinkite|siųsti|spausdinti|kopijuoti|išsaugoti)"
                r"(?: (?:facebook|feisbuke|el\. paštu|draugui|twitter|x|linkedin|messenger|whatsapp|telegram|straipsniu|nuorodą"
                r"|nuoroda|dalintis|siųsti|spausdinti|kopijuoti|<nets>|/|\|)){1,14}|nuoroda (?:yra )?nukopijuota(?: .{0,20})?",
                r"(?:sekite|sek|prisijunkite)(?: (?:mus|prie mūsų|<site>))? ?(?:ir |taip pat )?\W?"
                r"(?:facebook|instagram|google|telegram|twitter|tiktok|youtube|x|whatsapp|feisbuke|socialiniuose)\S*[^.!?]{0,80}"
                r"|(?:pridėkite|pasirinkite) [^.!?]{2,40} (?:pageidaujamu|patikimu|mėgstamu) šaltiniu\b.{0,30}",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "syndication.rights_northern", "syndication",
        why=(
            "'All rights reserved', 'must not be reproduced without permission', 'first printed in', 'in an "
            "earlier version': whose text this is. Labelled corrections stay: they belong to the text."
        ),
        max_chars=420, sentences=True,
        patterns={
            "sv": (
                r"(?:© ?.{0,30})?(?:alla rättigheter (?:förbehålles|reserverade)"
                r"|(?:materialet|innehållet|texten|citera)\b[^!?]{0,60}(?:upphovsrätt\w*|ange källa\w*)\b"
                r"|(?:kopiering|eftertryck)\b(?=.{0,120}(?:text|material|innehåll|artik|bild|upphov|utgivar|redaktion|webb"
                r"|tidning)|.{0,24}\Z)[^!?]{0,60}(?:förbjud\w+|tillstånd|tillåtelse)\b)[^!?]{0,100}",
                r"(?:artikeln|texten|intervjun|krönikan) (?:har tidigare |publicerades (?:först|ursprungligen) "
                r"|är (?:tidigare|ursprungligen|tagen|översatt|en översättning) )[^.!?]{0,90}"
                r"|i en tidigare version av (?:artikeln|texten|den här)\b.{0,220}"
                r"|(?:texten|artikeln) (?:är|har) (?:översatts|översatt|skapad|skapats|sammanfattats|genererats) "
                r"(?:av|med|automatiskt)\b[^.!?]{0,60}(?:ai|automatiskt|maskin\w*|redaktion\w*|verktyg)\b[^.!?]{0,60}"
                r"|ansvarig utgivare ?:? .{3,50}",
            ),
            "no": (
                r"(?:© ?.{0,30})?(?:alle rettigheter (?:forbeholdt|reservert)|(?:materialet|innholdet|artikkelen)\b[^!?]{0,60}"
                r"(?:opphavsrett\w*|åndsverk\w*|ikke (?:gjengis|kopieres))\b"
                r"|(?:kopiering|ettertrykk)\b(?=.{0,120}(?:tekst|materiale|innhold|artik|bilde|opphav|utgiver|redaks|nett|avis)"
                r"|.{0,24}\Z)[^!?]{0,60}(?:forbudt|tillatelse)\b)[^!?]{0,100}",
                r"(?:artikkelen|saken|teksten|innlegget|kronikken) "
                r"(?:ble (?:først|opprinnelig) |er (?:opprinnelig|tidligere|hentet|oversatt) |sto først )[^.!?]{0,90}"
                r"|i en tidligere versjon av (?:saken|artikkelen|denne)\b.{0,220}"
                r"|(?:teksten|saken|artikkelen) er (?:oversatt|laget|skrevet|oppsummert|generert) "
                r"(?:av|med|ved hjelp|automatisk)\b[^.!?]{0,60}(?:ai|ki|kunstig|automatisk|maskin\w*)\b[^.!?]{0,60}"
                r"|(?:ansvarlig redaktør|sjefredaktør) ?: .{3,50}",
            ),
            "da": (
                r"(?:© ?.{0,30})?(?:alle rettigheder (?:forbeholdes|forbeholdt)|(?:materialet|indholdet|artiklen)\b[^!?]{0,60}"
                r"(?:ophavsret\w*|ikke (?:gengives|kopieres))\b"
                r"|(?:kopiering|eftertryk)\b(?=.{0,120}(?:tekst|materiale|indhold|artik|billed|ophav|udgiver|redak|net|avis)"
                r"|.{0,24}\Z)[^!?]{0,60}(?:forbudt|tilladelse)\b)[^!?]{0,100}",
                r"(?:artiklen|teksten|interviewet|indlægget|kronikken|denne artikel) "
                r"(?:er (?:oprindeligt|tidligere|først|oprindelig|oversat) |blev (?:først|oprindeligt) |har (?:tidligere|først) "
                r")[^.!?]{0,90}|i en tidligere version af (?:artiklen|denne)\b.{0,220}"
                r"|(?:teksten|artiklen) er (?:oversat|lavet|skrevet|opsummeret|genereret) (?:af|med|ved hjælp|automatisk)\b"
                r"[^.!?]{0,60}(?:ai|kunstig|automatisk|maskin\w*)\b[^.!?]{0,60}|ansvarshavende (?:chef)?redaktør ?:? .{3,50}",
            ),
            "fi": (
                r"(?:© ?.{0,30})?(?:kaikki oikeudet (?:pidätetään|pidätetty)|(?:sisällön|artikkelin|jutun|tekstin|materiaalin) "
                r"(?:kopiointi|lainaaminen|julkaiseminen|käyttö|luvaton)\b[^!?]{0,60}(?:kielletty|luvalla|lupaa)\b)[^!?]{0,80}",
                r"(?:artikkeli|juttu|teksti|kolumni|haastattelu) (?:on (?:julkaistu|ilmestynyt|käännetty|alun perin)|julkaistiin"
                r"|ilmestyi)\b[^.!?]{0,20}(?:ensin|alun perin|alunperin|aiemmin|ensimmäisen kerran|alkuperäi\w+|koneellisesti"
                r"|tekoäly\w*)\b[^.!?]{0,70}|(?:jutun|artikkelin) aiemmassa versiossa\b.{0,220}"
                r"|(?:juttua|artikkelia|otsikkoa) (?:on )?(?:päivitetty|korjattu|muokattu|täydennetty)\b.{0,120}"
                r"|(?:vastaava )?päätoimittaja ?: .{3,50}",
            ),
            "et": (
                r"(?:© ?.{0,30})?(?:kõik õigused (?:kaitstud|reserveeritud)"
                r"|(?:artikli|sisu|materjali|tekstide) (?:kopeerimine|levitamine|kasutamine|avaldamine|reprodutseerimine)\b"
                r"[^!?]{0,90}(?:keelatud|loata|nõusolekuta|lubatud)\b)[^!?]{0,80}",
                r"(?:artikkel|lugu|tekst|intervjuu) (?:ilmus|avaldati|on ilmunud|on avaldatud|on tõlgitud)\b[^.!?]{0,20}"
                r"(?:algselt|esmakordselt|varem|esmalt|ajalehes|ajakirjas|automaatselt|tehisaru\w*)\b[^.!?]{0,70}"
                r"|(?:artikli|loo) varasemas versioonis\b.{0,220}|(?:peatoimetaja|vastutav väljaandja) ?: .{3,50}",
            ),
            "lv": (
                r"(?:© ?.{0,30})?(?:visas tiesības (?:aizsargātas|rezervētas)|(?:satur\w+|rakst\w+|materiāl\w+|informācij\w+) "
                r"(?:pārpublic\w+|kopē\w+|izplatī\w+|izmantošan\w+|pārpublicēt|kopēt)\b[^!?]{0,80}"
                r"(?:aizliegt\w+|atļauj\w+|piekrišan\w+)\b|pārpublicē\w+\b[^!?]{0,80}(?:aizliegt\w+|atļauj\w+))[^!?]{0,80}",
                r"(?:raksts|teksts|intervija) (?:pirmo reizi|sākotnēji|iepriekš|tika|ir)\b[^.!?]{0,20}"
                r"(?:publicēt\w+|tulkot\w+|mākslīg\w+)\b[^.!?]{0,70}|raksta (?:iepriekšējā|agrākā) versijā\b.{0,220}"
                r"|(?:galvenais redaktors|galvenā redaktore|atbildīgais redaktors) ?: .{3,50}",
            ),
            "lt": (
                r"[^.!?]{0,40}(?:informacij\w+|turin\w+|straipsn\w+|tekst\w+|medžiag\w+)\b[^.!?]{0,20}"
                r"(?:atgaminti|atkurti|platinti|kopijuoti|perspausdinti|cituoti)\b[^!?]{0,140}(?:sutikim\w+|leidim\w+)\b"
                r"[^!?]{0,80}|(?:© ?.{0,30})?visos teisės saugomos\b[^!?]{0,120}"
                r"|(?:kopijuoti|platinti|perpublikuoti)\b[^!?]{0,60}(?:draudžiama|be (?:raštiško )?(?:sutikimo|leidimo))\b"
                r"[^!?]{0,60}",
                r"(?:straipsnis|tekstas|interviu) (?:pirmą kartą|pirmiausia|anksčiau|iš pradžių|buvo)\b[^.!?]{0,20}"
                r"(?:publikuot\w+|paskelbt\w+|išverst\w+|spausdint\w+)\b[^.!?]{0,70}"
                r"|ankstesnėje (?:šio )?(?:straipsnio|teksto) versijoje\b.{0,220}"
                r"|(?:vyriausiasis redaktorius|vyriausioji redaktorė) ?: .{3,50}",
            ),
        },
    ),
    Rule(
        "legal.disclaimer_northern", "legal",
        why=(
            "'The views are the author's own', 'co-financed by the media "
            "fund', 'works by the press code': small print on this text."
        ),
        max_chars=420, sentences=True,
        patterns={
            "sv": (
                r"(?:det här|detta) är en (?:debattartikel|insändare|krönika|ledare|opinionstext|argumenterande text"
                r"|kommenterande text|gästkrönika)(?: ?[.,:(-][^!?]{0,180}"
                r"| (?:och|i|med)\b[^.!?]{0,40}(?:skribent\w*|åsikter\w*|syfte|egna)\b[^!?]{0,100})?"
                r"|(?:åsikterna|åsikter som|analys och ställningstaganden|det är skribenten)\b[^.!?]{0,80}"
                r"(?:skribent\w*|egna|författar\w*)\b[^.!?]{0,60}",
                r"(?:informationen|innehållet|artikeln) (?:på sidan |i artikeln )?"
                r"(?:ersätter inte|ska inte ses som|är inte|utgör inte)\b[^.!?]{0,40}"
                r"(?:läkar\w*|råd\w*|rådgivning|vård\w*|rekommendation)\b[^.!?]{0,60}"
                r"|(?:mår du dåligt|har du självmordstankar|har du tankar på)\b.{0,60}(?:självmord\w*|ring|90101|112|mind)\b"
                r".{0,120}",
            ),
            "no": (
                r"(?:dette er (?:en|et) (?:debattinnlegg|kronikk|leserinnlegg|kommentar|meningsinnlegg|leder)"
                r"|(?:meninger|meningene|innholdet) (?:i|som)\b)[^!?]{0,120}(?:skribent\w*|holdninger|egne|regning|forfatter\w*"
                r"|meninger)\b[^!?]{0,60}|[^.!?]{2,40} (?:arbeider|redigeres) etter (?:vær varsom|redaktørplakaten)[^.!?]{0,80}"
                r"|den som mener seg (?:rammet|krenket)\b[^.!?]{0,140}",
                r"(?:informasjonen|innholdet) (?:på siden |i artikkelen )?(?:erstatter ikke|er ikke ment|utgjør ikke)\b"
                r"[^.!?]{0,80}|(?:har du det vanskelig|trenger du noen å snakke med|har du selvmordstanker)\b.{0,60}"
                r"(?:ring|116|selvmord\w*|mental helse)\b.{0,120}",
            ),
            "da": (
                r"(?:dette er et (?:debatindlæg|læserbrev|meningsindlæg)|dette er en (?:kronik|kommentar|leder))"
                r"(?: ?[.,:(-][^!?]{0,160}| (?:og|i|med)\b[^.!?]{0,40}(?:skribent\w*|holdning\w*|eget)\b[^!?]{0,90})?"
                r"|(?:indlægget|holdningerne|synspunkterne)\b[^.!?]{0,40}(?:udtryk for|skribent\w*|forfatter\w*)\b[^.!?]{0,60}"
                r"|[^.!?]{2,30} (?:er tilmeldt|følger) (?:de vejledende regler|pressenævnet)\b[^.!?]{0,80}",
                r"(?:informationen|indholdet|oplysningerne) (?:på siden |i artiklen )?"
                r"(?:erstatter ikke|kan ikke erstatte|er ikke)\b[^.!?]{0,40}(?:læge\w*|rådgivning|behandling)\b[^.!?]{0,50}"
                r"|(?:har du selvmordstanker|har du brug for at tale)\b.{0,60}(?:ring|livslinien|70 ?201|112)\b.{0,120}",
            ),
            "fi": (
                r"(?:kirjoitus|teksti|kolumni|tämä on (?:kolumni|mielipidekirjoitus|mielipide))\b[^.!?]{0,30}"
                r"(?:edustaa|kirjoittajan|ei edusta)\b[^.!?]{0,40}(?:mielipide\w*|näkemy\w+|kantaa|oma\w*)\b[^.!?]{0,40}"
                r"|(?:artikkelin|sivuston|jutun) (?:tiedot|sisältö)\b[^.!?]{0,20}(?:ei korvaa|eivät korvaa|ei ole)\b[^.!?]{0,70}"
                r"|(?:jos sinulla on|onko sinulla) itsetuhoi\w+\b.{0,160}",
            ),
            "et": (
                r"(?:artiklis|arvamuses|loos|kolumnis)? ?(?:väljendatud|esitatud|avaldatud|toodud) "
                r"(?:seisukohad|arvamused|mõtted)\b[^.!?]{0,60}(?:autori|toimetuse)\b[^.!?]{0,60}"
                r"|(?:artikli|lehe|portaali) (?:sisu|info) ei (?:asenda|ole)\b[^.!?]{0,60}(?:arsti|nõu|soovitus)\w*\b.{0,40}"
                r"|(?:projekti|artiklit|sarja) (?:rahastab|kaasrahastab|toetab)\b[^.!?]{0,30}(?:meedia\w*)\b.{0,60}",
            ),
            "lv": (
                r"(?:publikācij\w+|rakst\w+|satur\w+)\b[^.!?]{0,20}(?:satur\w+ )?(?:atspoguļo|pauž)\b[^.!?]{0,20}"
                r"(?:autor\w+|viedokl\w+|redakcij\w+)\b[^.!?]{0,80}"
                r"|(?:par (?:publikācijas|raksta|projekta|satura)|publikācija|raksts|projekts|projektu|materiāls)\b[^.!?]{0,30}"
                r"(?:līdzfinans\w+|finans\w+|tapis|sagatavot\w+|atbild)\b[^.!?]{0,50}mediju\b[^.!?]{0,100}|#sif_maf\w*.{0,60}"
                r"|(?:rakstā|portālā) (?:sniegtā|publicētā) informācija ne(?:aizstāj|aizvieto)\b.{0,60}",
            ),
            "lt": (
                r"(?:straipsnyje|komentare|tekste)? ?(?:išsakytos|išsakyta|pateiktos|išreikšta|reiškiama) "
                r"(?:mintys|nuomon\w+|pozicij\w+)\b[^.!?]{0,60}(?:autori\w+|redakcij\w+|nebūtinai|nesutampa)\b[^.!?]{0,60}"
                r"|(?:autoriaus|autorės|autorių) nuomonė (?:nebūtinai|gali nesutapti|nesutampa)\b.{0,80}"
                r"|(?:projektą|straipsnį|publikaciją) (?:iš dalies )?(?:finansuoja|remia)\b[^.!?]{0,30}"
                r"(?:medijų|spaudos, radijo)\b.{0,60}|(?:straipsnio|portalo) informacija (?:nepakeičia|neatstoja)\b.{0,60}",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "consent.embedded_northern", "consent",
        why="'Content cannot be shown, since you have not accepted cookies': what stands where a film or a post would.",
        max_chars=300, sentences=True,
        patterns={
            "sv": (
                r"(?:för att|innehållet|det här innehållet|detta innehåll)\b[^.!?]{0,60}"
                r"(?:innehåll\w*|inlägg\w*|video\w*|klipp\w*|visa\w*)\b[^.!?]{0,60}(?:cookies|kakor|samtyck\w+|godkänn\w+)\b"
                r"[^.!?]{0,80}",
            ),
            "no": (
                r"(?:for å|innholdet|dette innholdet)\b[^.!?]{0,60}(?:innhold\w*|innlegg\w*|video\w*|vise\w*|se)\b[^.!?]{0,60}"
                r"(?:cookies|informasjonskapsler|samtykk\w+|godta)\b[^.!?]{0,80}",
            ),
            "da": (
                r"(?:for at|indholdet|dette indhold)\b[^.!?]{0,60}(?:indhold\w*|opslag\w*|video\w*|vise\w*|se)\b[^.!?]{0,60}"
                r"(?:cookies|samtykk\w+|acceptere)\b[^.!?]{0,80}",
            ),
            "fi": (
                r"(?:sisältöä|tätä sisältöä|upotusta|videota|julkaisua) ei (?:voida|voi|voitu)\b[^.!?]{0,40}"
                r"(?:näyttää|toistaa|ladata)\b[^.!?]{0,80}(?:eväste\w*|hyväksy\w*|suostumu\w+)?[^.!?]{0,30}"
                r"|(?:hyväksy|salli|sinun on hyväksyttävä)\b[^.!?]{0,40}eväste\w*\b[^.!?]{0,60}"
                r"(?:sisältö\w*|sisällön|nähdäksesi|katsoaksesi)\b[^.!?]{0,30}",
            ),
            "et": (
                r"(?:sisu|postituse|video)\w*\b[^.!?]{0,40}(?:nägemiseks|kuvamiseks|vaatamiseks|ei saa (?:kuvada|näidata))\b"
                r"[^.!?]{0,60}(?:küpsis\w*|nõustu\w*)\b[^.!?]{0,60}",
            ),
            "lv": (
                r"(?:lai (?:redzētu|skatītu|apskatītu)|saturu nevar (?:parādīt|attēlot))\b[^.!?]{0,60}"
                r"(?:sīkdat\w+|piekrīt\w*|piekriš\w+)\b[^.!?]{0,60}",
            ),
            "lt": (
                r"(?:norėdami (?:matyti|peržiūrėti)|turinio negalima rodyti|turinys nerodomas)\b[^.!?]{0,60}"
                r"(?:slapuk\w+|sutik\w+)\b[^.!?]{0,60}",
            ),
        },
    ),
    Rule(
        "byline.newsroom_northern", "byline",
        why="'Editor: Mari Tamm', 'Author: the news service': who made a text, by its label.",
        max_chars=100, where="edge", full_stop=False,
        patterns={
            "sv": (
                r"(?:text|redaktör|text och (?:foto|bild)|redigering) ?: ?<name>(?: ?[/|,·(] ?.{2,40})?"
                r"|av (?:redaktionen|tt|vår korrespondent)\b.{0,30}",
            ),
            "no": (
                r"(?:tekst|journalist|tekst og foto|redaksjonen) ?[:·|] ?<name>(?: ?[/|,·(] ?.{2,40})?"
                r"|av (?:redaksjonen|ntb)\b.{0,30}",
            ),
            "da": (
                r"(?:tekst|journalist|tekst og foto|redaktør) ?[:·|] ?<name>(?: ?[/|,·(] ?.{2,40})?"
                r"|af (?:redaktionen|ritzau)\b.{0,30}",
            ),
            "fi": (r"(?:teksti|toimittaja|kirjoittaja|teksti ja kuvat?|toimitus) ?[:|] ?<name>(?: ?[/|,·(] ?.{2,40})?",),
            "et": (
                r"(?:toimetaja|autor|tekst|küljendaja|allikas|päevatoimetaja|ajakirjanik) ?[:|] ?<name>(?: ?[/|,·(] ?.{2,40})?",
            ),
            "lv": (
                r"(?:autors|autore|autori|redaktors|redaktore|teksts|žurnālists|žurnāliste|avots) ?[:|] ?<name>"
                r"(?: ?[/|,·(] ?.{2,40})?",
            ),
            "lt": (
                r"(?:autorius|autorė|autoriai|redaktorius|redaktorė|tekstas|šaltinis|parengė|žurnalistas|žurnalistė)"
                r" ?[:|] ?<name>(?: ?[/|,·(] ?.{2,40})?|parengė <name>",
            ),
        },
    ),
    Rule(
        "about.author_northern", "about",
        why="'The writer is a reporter of the home desk': the box on who wrote a text, below it.",
        max_chars=300, where="tail", needs=("late",),
        patterns={
            "sv": (
                r"(?:skribenten|författaren|artikelförfattaren|krönikören|debattören) är\b.{1,60}"
                r"(?:journalist|professor|forskare|ledarskribent|medarbetare|reporter|författare|ordförande|krönikör"
                r"|riksdagsledamot|chef|redaktör)\w*\b.{0,150}|(?:fler|alla|visa alla|mer) (?:artiklar|texter|krönikor)? ?"
                r"(?:av|från) (?:samma |den här )?(?:skribent\w*|författar\w*|<name>)"
                r"|om (?:skribenten|författaren)(?: ?[:|-] ?.{0,200})?",
            ),
            "no": (
                r"(?:skribenten|forfatteren|artikkelforfatteren|kronikkforfatteren|innsenderen) er\b.{1,60}"
                r"(?:journalist|professor|forsker|medarbeider|forfatter|leder|kommentator|stipendiat|redaktør|spaltist)"
                r"\w*\b.{0,150}|(?:flere|alle|vis alle) (?:artikler|saker|tekster) (?:av|fra) .{2,40}"
                r"|om (?:skribenten|forfatteren)(?: ?[:|-] ?.{0,200})?",
            ),
            "da": (
                r"(?:skribenten|forfatteren|artiklens forfatter) er\b.{1,60}"
                r"(?:journalist|professor|forsker|medarbejder|forfatter|formand|redaktør|klummeskribent|direktør)\w*\b.{0,150}"
                r"|(?:flere|alle|vis alle) (?:artikler|tekster|indlæg) (?:af|fra) .{2,40}"
                r"|om (?:skribenten|forfatteren)(?: ?[:|-] ?.{0,200})?",
            ),
            "fi": (
                r"kirjoittaja (?:on|toimii|työskentelee)\b.{3,200}"
                r"|(?:lisää|kaikki) (?:artikkelit|jutut|kirjoitukset|tekijältä|kirjoittajalta)\b.{0,50}"
                r"|(?:kirjoittajasta|tietoa kirjoittajasta)(?: ?[:|-] ?.{0,200})?",
            ),
            "et": (
                r"autor on\b.{3,40}(?:ajakirjanik|toimetaja|reporter|professor|ekspert|kolumnist|juht|teadlane|õppejõud)"
                r"\w*\b.{0,150}|(?:kõik|rohkem|veel) (?:autori|selle autori|sama autori) (?:artiklid|lood|artikleid|lugusid)\b"
                r".{0,30}|autorist(?: ?[:|-] ?.{0,200})?",
            ),
            "lv": (
                r"(?:autors|autore) ir\b.{3,40}(?:žurnālist\w+|redaktor\w+|profesor\w+|pētniek\w+|eksperts|eksperte"
                r"|korespondent\w+)\b.{0,150}|(?:visi|citi) (?:autora|autores|šī autora) (?:raksti|darbi)\b.{0,30}"
                r"|par autoru(?: ?[:|-] ?.{0,200})?",
            ),
            "lt": (
                r"(?:autorius|autorė) yra\b.{3,40}(?:žurnalist\w+|redaktor\w+|profesor\w+|ekspert\w+|korespondent\w+"
                r"|apžvalginink\w+)\b.{0,150}|(?:visi|kiti) (?:autoriaus|autorės|šio autoriaus) (?:straipsniai|įrašai)\b.{0,30}"
                r"|apie autorių(?: ?[:|-] ?.{0,200})?",
            ),
        },
    ),
    Rule(
        "feedback.newsroom_northern", "feedback",
        why=(
            "'Found a mistake? Tell the newsroom', 'Are you an eyewitness? "
            "Send us pictures': the way to the newsroom, for its reader."
        ),
        max_chars=260, sentences=True,
        patterns={
            "sv": (
                r"(?=.{0,220}(?:redaktion\w*|redaktör|\boss\b|@|artikel\w*|tips|rättelse\w*))"
                r"(?:hittat|har du|hittade du|såg du|ser du|vet du)\b[^?]{0,60}"
                r"(?:fel|tips|tipsa|nyhet|information|mer|felaktig\w*|hänt)\b[^?]{0,40}\? ?[^?]{0,30}"
                r"(?:tipsa|mejla|kontakta|rapportera|hör av|skriv|redaktion\w*|rättelser)\b.{0,100}"
                r"|tipsa (?:oss|redaktionen)\b[^.!?]{0,80}|rättelser och synpunkter\b.{0,80}"
                r"|(?:kontakta|mejla) (?:redaktionen|oss|ansvarig redaktör|reportern)\b[^.!?]{0,60}"
                r"|rapportera fel i (?:artikeln|texten).{0,30}",
            ),
            "no": (
                r"(?=.{0,220}(?:redaksjon\w*|\boss\b|@|artikkel\w*|tips))(?:har du|fant du|ser du|vet du|så du)\b[^?]{0,60}"
                r"(?:feil|tips|nyhet|informasjon|mer|innspill)\b[^?]{0,40}\? ?[^?]{0,30}"
                r"(?:si fra|tips|kontakt|send|skriv|redaksjon\w*|meld)\b.{0,100}|tips (?:oss|redaksjonen)\b[^.!?]{0,80}"
                r"|(?:kontakt|send e-?post til) (?:redaksjonen|oss|journalisten)\b[^.!?]{0,60}"
                r"|meld (?:fra om )?feil i (?:saken|artikkelen).{0,30}",
            ),
            "da": (
                r"(?=.{0,220}(?:redaktion\w*|\bos\b|@|artikl\w*|\btip))(?:har du|er der|fandt du|ser du|ved du|så du)\b"
                r"[^?]{0,60}(?:fejl|tip|nyhed|oplysninger|mere|historie)\b[^?]{0,40}\? ?[^?]{0,30}"
                r"(?:skriv|tip|kontakt|send|redaktion\w*|giv)\b.{0,100}|tip (?:os|redaktionen)\b[^.!?]{0,80}"
                r"|(?:kontakt|skriv til) (?:redaktionen|os|journalisten)\b[^.!?]{0,60}"
                r"|(?:fandt du en|meld|rapporter) fejl i (?:artiklen|teksten).{0,30}",
            ),
            "fi": (
                r"(?:näitkö|huomasitko|löysitkö|tiedätkö|onko sinulla|jäikö)\b[^?]{0,60}\? ?"
                r"(?:lähetä|kerro|ilmoita|ota|vinkkaa|soita toimitu\w+|laita|anna palautetta)\b[^!?]{0,60}"
                r"(?:vinkki\w*|toimitu\w+|whatsapp\w*|meille|virhee\w*|palaut\w+|@|lehdelle)[^!?]{0,60}"
                r"|(?:lähetä|anna) (?:juttu|uutis)?(?:vinkki|palautetta)\b[^.!?]{0,60}"
                r"|(?:ota yhteyttä|lähetä vinkki) toimitu\w+\b.{0,60}|ilmoita (?:virheestä|asiavirheestä|kirjoitusvirheestä)\b"
                r".{0,40}",
            ),
            "et": (
                r"(?:märkasid|leidsid|nägid|tead|kas sul on|on sul|oled)\b[^?]{0,60}\? ?[^!?]{0,30}"
                r"(?:teata|teada|kirjuta|saada|anna|vihje\w*|võta)\b[^!?]{0,50}(?:toimetus\w*|meile|vihje\w*|@)?[^!?]{0,40}"
                r"(?:toimetus\w*|meile|@\S+|teada|vihje\w*)[^!?]{0,30}|(?:saada|anna) (?:meile )?vihje\b.{0,60}"
                r"|(?:kirjuta|võta ühendust) toimetus\w*\b.{0,60}|teata veast.{0,30}",
            ),
            "lv": (
                r"(?:esi|pamanīji|atradi|redzēji|zini|vai tev|vai esi|tev ir)\b[^?]{0,60}\? ?[^!?]{0,20}"
                r"(?:sūti|raksti|ziņo|paziņo|nosūti|dalies|sazinies|informē)\b[^!?]{0,60}(?:redakcij\w+|mums|@\S+|foto|video)"
                r"[^!?]{0,60}|(?:ziņo|paziņo) (?:redakcijai|par kļūdu)\b.{0,60}|(?:raksti|sazinies ar) redakcij\w+\b.{0,60}"
                r"|(?:sūti|sūtiet) (?:mums |savu )?(?:ziņu|foto|video|jautājumu)\b[^!?]{0,40}@\S+",
            ),
            "lt": (
                r"(?:pastebėjote|pastebėjai|radote|matėte|žinote|turite|norite pasidalinti)\b[^?]{0,60}\? ?[^!?]{0,20}"
                r"(?:praneškite|pranešk|rašykite|parašykite|siųskite|atsiųskite|pasidalinkite|susisiekite)\b[^!?]{0,60}"
                r"(?:redakcij\w+|mums|@\S+)[^!?]{0,60}|(?:praneškite|rašykite) (?:redakcijai|apie klaidą)\b.{0,60}"
                r"|susisiekite su redakcija\b.{0,60}|pranešti apie klaidą.{0,20}",
            ),
        },
        unless=(r"(?:polis(?:en|ens)?|politi(?:et|ets|ets)?|poliisi\w*|politsei\w*|policij\w*)\b",),
    ),
    Rule(
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
    ),
    Rule(
        "paywall.price_northern", "paywall",
        why="'Read on for 1 crown the first month, cancel any time', 'The full article is in the newest issue of the magazine'.",
        max_chars=200,
        patterns={
            "sv": (
                r"(?:läs|fortsätt läsa|lås upp)(?: vidare| hela artikeln| artikeln)* (?:för|från) (?:bara |endast )?\d+ ?"
                r"(?:kr\w*|:-|öre)\b[^!?]{0,90}|hela (?:artikeln|reportaget|intervjun) "
                r"(?:finns|kan du läsa|läser du|hittar du)\b[^.!?]{0,20}i (?:senaste|nya|nummer|tidningen|papperstidningen)\b"
                r"[^.!?]{0,40}",
            ),
            "no": (
                r"(?:les|fortsett å lese|lås opp)(?: videre| hele saken| saken)* (?:for|fra) (?:bare |kun )?\d+ ?(?:kr\w*|,-)"
                r"[^!?]{0,90}|hele (?:saken|artikkelen|intervjuet) (?:finner du|kan du lese|leser du|står)\b[^.!?]{0,20}i "
                r"(?:siste|nye|ny|nummer|avisen|papiravisen)\b[^.!?]{0,40}",
            ),
            "da": (
                r"(?:læs|fortsæt med at læse|lås op)(?: videre| hele artiklen| artiklen)* (?:for|fra) (?:kun |bare )?\d+ ?"
                r"(?:kr\w*|,-)[^!?]{0,90}|hele (?:artiklen|interviewet) (?:finder du|kan du læse|læser du|står)\b[^.!?]{0,20}i "
                r"(?:seneste|nye|nummer|avisen|bladet)\b[^.!?]{0,40}",
            ),
            "fi": (
                r"(?:lue|jatka lukemista)(?: koko juttu| lisää)? (?:hintaan |vain )?\d+(?:[.,]\d+)? ?(?:€|eurolla|euroa)"
                r"[^!?]{0,90}|koko (?:juttu|artikkeli|haastattelu) (?:on )?(?:luettavissa|julkaistu|ilmestyy)?\b[^.!?]{0,20}"
                r"(?:lehdessä|numerossa|näköislehdessä)\b[^.!?]{0,30}",
            ),
            "et": (
                r"loe (?:edasi|kogu lugu|artiklit) (?:vaid |ainult )?\d+(?:[.,]\d+)? ?(?:€|euro\w*)[^!?]{0,90}"
                r"|kogu (?:lugu|artiklit|intervjuud) (?:loe|saab lugeda|leiad|loe värskest)\b[^.!?]{0,40}"
                r"(?:ajakirja\w*|lehest|numbrist|lehe\w*)\b[^.!?]{0,30}",
            ),
            "lv": (
                r"(?:lasi|lasiet) (?:tālāk|visu rakstu) (?:par |tikai par )\d+(?:[.,]\d+)? ?(?:€|eiro|centiem)[^!?]{0,90}"
                r"|(?:pilnu|visu) (?:rakstu|interviju|sarunu) (?:lasiet|lasi|varat lasīt|vari lasīt|meklējiet)\b[^!?]{0,60}"
                r"(?:žurnāl\w+|numurā|avīzē|laikrakst\w+)\b[^.!?]{0,30}",
            ),
            "lt": (
                r"(?:skaitykite|skaityk) (?:toliau |visą straipsnį )?(?:už|tik už|nuo) \d+(?:[.,]\d+)? ?(?:€|eur\w*|ct)"
                r"[^!?]{0,90}|visą (?:straipsnį|interviu|tekstą) (?:skaitykite|skaityk|rasite|galite skaityti)\b[^!?]{0,60}"
                r"(?:žurnal\w+|numeryje|laikrašt\w+)\b[^.!?]{0,30}",
            ),
        },
    ),
    Rule(
        "donation.tax_northern", "donation",
        why="'Give 1.2 per cent of your tax to X': the share of the income tax that readers may give to a medium.",
        max_chars=160, where="tail",
        patterns={
            "lt": (
                r"(?:skirkite|skirk|paskirkite|paremkite)\b[^!?]{0,30}\d(?:[.,]\d)? ?(?:proc\.?|%|procent\w*)[^!?]{0,20}"
                r"(?:gpm|pajamų mokesčio|mokesčio|paramos)\b[^!?]{0,60}"
                r"|\d(?:[.,]\d)? ?(?:proc\.?|%) (?:gpm|paramos)\b[^!?]{0,60}",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "social.buttons_northern", "social",
        why=(
            "'Share: Facebook Draugiem.lv X WhatsApp', 'Share on Facebook Tip a friend Copy "
            "link', 'Follow the news of X on Facebook', 'Follow the journalist'."
        ),
        max_chars=150, full_stop=False,
        patterns={
            "sv": (
                r"(?:dela|gilla) ?: ?(?:<nets>[ ,|/]*){2,8}",
                r"följ (?:skribenten|journalisten|reportern|ämnet|författaren|krönikören)"
                r"(?: (?:och|för att|så) [^.!?]{0,20}(?:notis\w*|mejl|besked|när)\b.{0,60})?",
            ),
            "no": (
                r"del (?:saken|artikkelen) ?(?:på |via )?<nets>"
                r"(?: ?(?:tips en venn|kopier lenke\w*|send|e-post|skriv ut|del|<nets>)){0,6}|del ?: ?(?:<nets>[ ,|/]*){2,8}",
                r"følg (?:journalisten|skribenten|temaet|forfatteren|saken)"
                r"(?: (?:og|for å|så) [^.!?]{0,20}(?:varsel|varsler|e-post|beskjed|når)\b.{0,60})?",
            ),
            "da": (
                r"del ?: ?(?:<nets>[ ,|/]*){2,8}|del (?:artiklen|historien) ?(?:på |via )?<nets>"
                r"(?: ?(?:kopiér link|kopier link|send|e-mail|print|tip en ven|<nets>)){0,6}",
                r"følg (?:journalisten|skribenten|emnet|forfatteren|klummeskribenten)"
                r"(?: (?:og|for at|så) [^.!?]{0,20}(?:besked|notifikation\w*|mail|når)\b.{0,60})?",
            ),
            "fi": (
                r"jaa ?: ?(?:<nets>[ ,|/]*){2,8}|jaa (?:facebookissa|whatsappissa|twitterissä|x:ssä)"
                r"(?: ?(?:jaa \w+|kopioi linkki|lähetä \w+|tulosta|<nets>)){0,6}",
                r"seuraa (?:kirjoittajaa|toimittajaa|aihetta)(?: (?:ja|niin) [^.!?]{0,20}(?:ilmoitu\w+|saat|saa)\b.{0,60})?",
            ),
            "et": (
                r"jaga ?: ?(?:(?:<nets>|facebookis|x-is|e-postiga)[ ,|/]*){2,8}",
                r"jälgi (?:autorit|teemat|ajakirjanikku)(?: ja [^.!?]{0,20}(?:teavitus\w*|teada|saa)\b.{0,50})?",
            ),
            "lv": (
                r"(?:dalies|dalīties|padalies) ?:? ?(?:(?:<nets>|draugiem(?:\.lv)?|kopēt saiti|e-pastā|drukāt)[ ,|/]*){2,8}",
                r"(?:seko|sekot) (?:autoram|autorei|tēmai|žurnālistam)(?: un [^.!?]{0,20}(?:paziņojum\w+|saņem)\b.{0,50})?",
            ),
            "lt": (
                r"(?:dalintis|dalinkitės|pasidalinti|pasidalinkite|dalytis) ?:? ?"
                r"(?:(?:\"?<nets>\"?|siųsti el\. paštu|kopijuoti nuorodą|spausdinti|el\. paštu)[ ,|/]*){1,8}",
                r"(?:sekite|sek|stebėkite) (?:[\w.\"]+ ){0,3}(?:naujienas|mus|puslapį) (?:\"?<nets>\"?)(?: \w+)?"
                r"|sekite (?:autorių|autorę|temą)(?: ir .{0,50})?",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "legal.opinion_northern", "legal",
        why=(
            "'This is opinion material', 'The text is of the readers' opinion page "
            "and not the paper's view', 'Protected by copyright', 'Order no.'."
        ),
        max_chars=280, where="edge",
        patterns={
            "sv": (
                r"(?:det här|detta) är (?:ett |en )?(?:opinionsmaterial|opinionstext|åsiktsmaterial|ledartext|debattinlägg"
                r"|annonsmaterial)\b.{0,160}|(?:ledarsidan|ledarredaktionen|debattsidan) (?:är|står)\b[^.!?]{0,20}"
                r"(?:oberoende|obunden\w*|partipolitiskt|fri\w*)\b.{0,60}"
                r"|(?:detta|allt|det här) (?:material|innehåll)\w* är skydda\w+\b[^.!?]{0,30}upphovsrätt\w*\b.{0,60}",
            ),
            "no": (
                r"(?:dette er|teksten er) (?:et |en )?(?:meningsytring|debattinnlegg|meningsinnlegg|kronikk|leder|kommentar"
                r"|leserbrev)\b[^.!?]{0,40}(?:skribent\w*|holdning\w*|egen|regning|redaksjon\w*|meninger|gir uttrykk)\b.{0,120}"
                r"|(?:dette|alt) (?:materialet|innholdet|innhold) er (?:beskyttet|vernet)\b[^.!?]{0,30}"
                r"(?:åndsverk\w*|opphavsrett\w*)\b.{0,60}|(?:artikkelen|saken|denne artikkelen|denne saken) er (?:\w+ ){0,3}"
                r"(?:år|måneder) gammel,? og kan\b.{0,80}|(?:denne )?(?:artikkelen|saken) er over \d+ (?:år|måneder) gammel"
                r"(?:,? og kan\b.{0,80})?",
            ),
            "da": (
                r"(?:dette er|teksten er) (?:et |en )?(?:debatindlæg|læserbrev|kronik|kommentar|leder|klumme)\b[^.!?]{0,40}"
                r"(?:skribent\w*|holdning\w*|egen|regning|redaktion\w*|udtryk)\b.{0,120}"
                r"|(?:dette|alt) (?:materiale|indhold) er (?:beskyttet|omfattet)\b[^.!?]{0,30}ophavsret\w*\b.{0,60}"
                r"|(?:denne artikel|artiklen) er (?:mere end|over) \d+ (?:år|måneder) gammel(?:,? og kan\b.{0,80})?",
            ),
            "fi": (
                r"(?:kirjoitus|teksti|tämä kirjoitus|juttu)\b[^.!?]{0,20} on (?:osa )?[^.!?]{0,40}"
                r"(?:mielipide\w*|kolumni\w*|lukij\w+)\b[^.!?]{0,20}(?:eikä|ja)\b[^.!?]{0,30}"
                r"(?:edusta|kanta\w*|näkemy\w+|mielipitei\w+|omia)\b.{0,80}"
                r"|(?:tekijänoikeus\w*|tämä (?:sisältö|aineisto) on suojattu)\b[^.!?]{0,60}"
                r"(?:suoja\w*|lailla|pidätetään|kielletty)\b.{0,60}"
                r"|(?:tämä )?(?:juttu|artikkeli) on yli \d+ vuotta vanha\b.{0,60}",
            ),
            "et": (
                r"(?:arvamus\w*|kommentaaris|artiklis|kolumnis|loos|blogis)\b[^.!?]{0,20}(?:väljendatud|toodud|esitatud)\b"
                r"[^.!?]{0,40}(?:on|kajastavad|ei pruugi)\b[^.!?]{0,60}(?:autori\w*|toimetuse\w*)\b.{0,80}"
                r"|(?:artikkel|lugu) on (?:rohkem kui|üle) \w+ aasta\w* vana\b.{0,60}",
            ),
            "lv": (
                r"(?:rakstā|viedokļrakstā|komentārā|slejā)\b[^.!?]{0,20}(?:paustais|paustie|izteiktie|izteiktais)\b[^.!?]{0,60}"
                r"(?:autor\w+|redakcij\w+)\b.{0,80}|(?:raksts|saturs|materiāls) (?:ir )?(?:tapis|sagatavots) (?:sadarbībā ar|ar)"
                r" [^.!?]{2,50}(?:atbalstu|finansējumu|fonds|fonda)?|pasūtījuma nr\b.{1,30}",
            ),
            "lt": (
                r"(?:užsakymo|užs\.|sutarties) ?(?:nr|numeris)\.? ?:? ?[\w/-]{2,20}"
                r"|(?:straipsnyje|komentare|tekste)\b[^.!?]{0,20}(?:išsakyta|pareikšta|išreikšta|pateikta)\b[^.!?]{0,60}"
                r"(?:autor\w+|redakcij\w+)\b.{0,80}",
            ),
        },
        unless=(r"\b(?:domstol\w*|tingrett\w*|rett(?:en)?|kohus|kohtu|tiesa|teismas|oikeus)\b",),
    ),
    Rule(
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
    ),
    Rule(
        "consent.hosted_northern", "consent",
        why=(
            "'Content from Facebook. By showing this you accept the terms and "
            "cookies', 'You must accept cookies to see this content'."
        ),
        max_chars=240,
        patterns={
            "sv": (
                r"(?:innehåll|inlägg) från (?:<nets>|tredje part|en extern \w+)\b[^!?]{0,60}"
                r"(?:godkänner|accepterar|samtycker|kakor|cookies|villkor)\b.{0,100}"
                r"|du (?:måste|behöver) (?:godkänna|acceptera|tillåta)\b[^.!?]{0,40}(?:cookies|kakor|cookie\w*)\b[^.!?]{0,30}"
                r"(?:se|vise|visa) (?:dette|denne|detta|det her|det här|den her|den här|innhold\w*|indhold\w*|innehåll\w*)\b"
                r".{0,40}",
            ),
            "no": (
                r"(?:innhold|innlegg) fra (?:<nets>|tredjepart|en ekstern \w+)\b[^!?]{0,60}"
                r"(?:godtar|aksepterer|samtykker|cookies|vilkår\w*|informasjonskapsler)\b.{0,100}"
                r"|du må (?:godta|akseptere|tillate)\b[^.!?]{0,40}(?:cookies|informasjonskapsler)\b[^.!?]{0,30}(?:se|vise|visa) "
                r"(?:dette|denne|detta|det her|det här|den her|den här|innhold\w*|indhold\w*|innehåll\w*)\b.{0,40}",
            ),
            "da": (
                r"(?:indhold|opslag) fra (?:<nets>|tredjepart|en ekstern \w+)\b[^!?]{0,60}"
                r"(?:accepterer|samtykker|cookies|vilkår)\b.{0,100}"
                r"|du (?:skal|må|bliver nødt til at) (?:acceptere|tillade|godkende)\b[^.!?]{0,40}(?:cookies|\S*cookies)\b"
                r"[^.!?]{0,30}(?:se|vise|visa) (?:dette|denne|detta|det her|det här|den her|den här|innhold\w*|indhold\w*"
                r"|innehåll\w*)\b.{0,40}",
            ),
            "fi": (
                r"(?:sisältö|julkaisu) (?:palvelusta|palvelussa) <nets>\b[^!?]{0,60}(?:hyväksy\w*|evästei\w+|ehdot)\b.{0,100}"
                r"|(?:sinun (?:on|täytyy) hyväksyä|hyväksy)\b[^.!?]{0,40}(?:evästeet|evästei\w+)\b[^.!?]{0,30}"
                r"(?:nähdäksesi|katsoaksesi|sisäl\w+)\b.{0,60}",
            ),
            "et": (
                r"(?:selle )?sisu (?:nägemiseks|kuvamiseks|vaatamiseks)\b[^.!?]{0,30}(?:nõustu\w*|luba\w*|küpsis\w+)\b.{0,80}",
            ),
            "lv": (
                r"lai (?:redzētu|skatītu|skatītos|apskatītu) (?:šo )?(?:saturu|video|ierakstu)\b[^.!?]{0,40}"
                r"(?:sīkdat\w+|piekrīt\w+|apstipr\w+)\b.{0,80}",
            ),
            "lt": (
                r"(?:norėdami|norint) (?:matyti|peržiūrėti|pamatyti) (?:šį )?(?:turinį|įrašą|vaizdo įrašą)\b[^.!?]{0,40}"
                r"(?:slapuk\w+|sutik\w+)\b.{0,80}",
            ),
        },
        unless=(r"\b(?:domstol\w*|datatilsynet|kohus|tiesa|teismas)\b",),
    ),
    Rule(
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
    ),
    Rule(
        "related.tags_northern", "related",
        why="'Keywords: parliament, schools, budget': a text's tags.",
        max_chars=200, where="edge", full_stop=False, lifted_to="tags",
        patterns={
            "sv": (r"(?:nyckelord|ämnen|taggar|ämnesord) ?: ?.{2,180}",),
            "no": (r"(?:emner|stikkord|nøkkelord|emneord|tagger) ?: ?.{2,180}",),
            "da": (r"(?:emner|nøgleord|emneord|stikord|tags) ?: ?.{2,180}",),
            "fi": (r"(?:avainsanat|asiasanat|aiheet|tunnisteet) ?: ?.{2,180}",),
            "et": (r"(?:märksõnad|märksõna|teemad|sildid) ?: ?.{2,180}",),
            "lv": (r"(?:atslēgvārdi|birkas|tēmas|tagi) ?: ?.{2,180}",),
            "lt": (r"(?:raktažodžiai|raktiniai žodžiai|žymos|temos|žymės) ?: ?.{2,180}",),
        },
        unless=(r"[.!?] \S",),
    ),
)
