"""What stands in place of a film or a post until the reader consents, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

EMBEDDED = Rule(
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
)

HOSTED = Rule(
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
)
