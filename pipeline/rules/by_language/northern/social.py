"""Rows of share buttons, channels, and what embedded posts say, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

SHARE = Rule(
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
)

BUTTONS = Rule(
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
)
