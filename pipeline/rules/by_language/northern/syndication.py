"""Where a text comes from, and who may reprint it, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RIGHTS = Rule(
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
)
