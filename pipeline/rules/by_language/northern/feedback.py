"""Calls to write in, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

NEWSROOM = Rule(
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
)
