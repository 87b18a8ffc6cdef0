"""Pointers to other texts, and tags, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

POINTER = Rule(
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
)

TAGS = Rule(
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
)
