"""Lines of who and when, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "byline.newsroom_western", "byline",
        why="'By the newsroom of', 'updated at', 'modified on': who wrote a text and when, by the forms sites have for it.",
        max_chars=140, where="head", full_stop=False,
        patterns={
            "de": (
                r"(?:von|aus|durch) (?:der |unserer |unserem )?(?:\w+-?)?"
                r"(?:redaktion|redakteur\w*|mitarbeiter\w*|korrespondent\w*|dpa|afp)\b.{0,50}"
                r"|(?:zuletzt )?(?:aktualisiert|veröffentlicht|erstellt|publiziert|geändert|stand)(?: ?:| am| um| vor)*"
                r" ?.{0,12}\d.{0,50}|(?:redaktion|autor\w*) ?: ?.{3,60}",
            ),
            "fr": (
                r"par (?:la |notre |le |l')(?: ?)(?:rédaction|correspondant\w*|service|équipe|envoyé\w*)\b.{0,60}"
                r"|(?:publié|mis à jour|modifié|posté|mise à jour|actualisé)(?: (?:le|à|il y a)| ?:)+ ?.{0,12}\d.{0,80}",
            ),
            "es": (
                r"(?:por|de) (?:la |nuestr\w |el )?(?:redacción|corresponsal\w*|agencias?|enviad\w especial)\b.{0,50}"
                r"|(?:publicado|actualizado|última actualización|modificado|creado)(?: (?:el|a las?|hace|en)| ?:)+"
                r" ?.{0,12}\d.{0,80}|(?:redacción|agencias?|corresponsal|redactor\w*)(?: [|/-] ?.{2,40})?",
            ),
            "it": (
                r"(?:di|a cura di|dalla?|da) (?:la |nostr\w |il )?(?:redazione|corrispondente|inviat\w)\b.{0,50}"
                r"|<date>(?:,? (?:alle|ore|h)?\s?<clock>)? ?\(? ?(?:modific\w+|aggiornat\w+|agg\.)(?: il| alle)*.{0,50}"
                r"|(?:pubblicato|aggiornato|modificato|ultimo aggiornamento|ultima modifica)(?: (?:il|alle|ore|da|in data)| ?:)+"
                r" ?.{0,12}\d.{0,80}",
            ),
            "pt": (
                r"(?:por|da|pela) (?:a |nossa |o )?(?:redação|redacção|equipe|<site> e região|g1\b.{0,30}|agência\b.{0,30}"
                r"|correspondente)\b.{0,50}|por [\w .]{2,30} e região"
                r"|(?:publicado|publicada|atualizado|atualizada|actualizado|última atualização|modificado)"
                r"(?: (?:em|às|a|há)| ?:)+ ?.{0,12}\d.{0,80}",
            ),
            "nl": (
                r"(?:door|van) (?:onze |de |een van onze )?(?:redactie|verslaggever\w*|correspondent\w*|redacteur\w*"
                r"|webredactie)\b.{0,50}|(?:gepubliceerd|geplaatst|bijgewerkt|aangepast|laatste update"
                r"|laatst (?:bijgewerkt|gewijzigd))(?: (?:op|om|door)| ?:)* ?.{0,14}\d.{0,80}",
            ),
            "ca": (
                r"(?:per|de) (?:la |nostr\w |l')?(?: ?)(?:redacció|corresponsal\w*|agències?|enviat especial)\b.{0,50}"
                r"|(?:publicat|actualitzat|modificat|última actualització)(?: (?:el|a les?|fa|per)| ?:)+ ?.{0,12}\d.{0,80}"
                r"|redacció(?: [|/-] ?.{2,40})?",
            ),
        },
    ),
    Rule(
        "byline.agency_western", "byline",
        why="'Newsroom Barcelona | updated 14/03', 'Agência Lusa Texto': the desk, its place and the date on one line.",
        max_chars=110, where="head", full_stop=False,
        patterns={
            "de": (r"(?:redaktion|agentur|agenturen) [\w -]{0,30}[|·] ?(?:aktualisiert|stand|veröffentlicht)\b.{3,50}",),
            "fr": (r"(?:rédaction|agences?|service) [\w -]{0,30}[|·] ?(?:publié|mis à jour|modifié)\b.{3,50}",),
            "es": (r"(?:redacción|agencias?|<names>) ?[|·] ?(?:publicado|actualizado|act\.)\b.{3,50}",),
            "it": (r"(?:redazione|agenzia|agenzie) ?[\w -]{0,30}[|·] ?(?:pubblicato|aggiornato)\b.{3,50}",),
            "pt": (
                r"(?:agência|agencia) [\w ]{2,25} (?:texto|texto e fotos|foto|imagem|fotos)"
                r"|(?:redação|redacção) ?[\w -]{0,30}[|·] ?(?:publicado|atualizado)\b.{3,50}",
            ),
            "nl": (r"(?:redactie|\w*redactie) ?[\w -]{0,30}[|·] ?(?:bijgewerkt|gepubliceerd|update)\b.{3,50}",),
            "ca": (r"redacció ?[\w -]{0,30}[|·]? ?(?:actualitzat|publicat)\b.{3,50}",),
        },
    ),
    Rule(
        "byline.signed_western", "byline",
        why="'Una información de Marta Quiroga' below the story: who told it, by a whole name.",
        match="whole", max_chars=70, where="tail", full_stop=False, cased=True, needs=("below_prose",), lifted_to="authors",
        patterns={
            "es": (r"(?:Una? (?:información|crónica|reportaje)|Información) de [^\W_a-z]\w+(?: (?:y |de )?[^\W_a-z]\w+){1,5}",),
        },
    ),
    Rule(
        "byline.updated_western", "byline",
        why="'Dieser Artikel wurde zuletzt am 12. März aktualisiert.': when it was changed, at its foot or head.",
        match="whole", max_chars=110, where="edge", lifted_to="modified",
        patterns={
            "de": (
                r"(?:dieser|der) (?:artikel|beitrag|text|ratgeber) wurde (?:zuletzt |erstmals |ursprünglich )?(?:am )?<date>"
                r"(?:,? (?:um )?<clock>(?: uhr)?)? (?:aktualisiert|geändert|überarbeitet|ergänzt)",
            ),
        },
    ),
    Rule(
        "byline.supervised_western", "byline",
        why="'Sob supervisão de Marta Quiroga' below the story: who had an eye on whom.",
        match="whole", max_chars=90, where="edge", full_stop=False, cased=True,
        patterns={
            "pt": (
                r"[*(]{0,2}(?:Estagiári[ao],? )?[Ss]ob (?:a )?supervisão d[aeo] (?:(?:editor|jornalista|repórter)a? )?"
                r"[^\W_a-z]\w+(?: (?:e |d[aeo] )?[^\W_a-z]\w+){1,5}\)?",
            ),
        },
    ),
)
