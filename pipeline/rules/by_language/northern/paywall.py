"""How a text can be read, and by whom, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

NOTICE = Rule(
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
)

PRICE = Rule(
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
)
