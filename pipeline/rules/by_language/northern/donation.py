"""Calls for gifts, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

APPEAL = Rule(
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
)

TAX = Rule(
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
)
