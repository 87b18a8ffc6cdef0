"""Boxes on the author, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "about.author_western", "about",
        why="'About the author: editor of the local pages, writes for us since 2016': the box on who wrote a text, below it.",
        max_chars=420, where="tail", needs=("late", "stranger"),
        patterns={
            "de": (
                r"(?:zur person|über (?:den|die) autor\w*(?:in)?|zu[mr] autor\w*|autor\w*|der autor|die autorin|über mich)"
                r"(?: ?[:|-] ?| (?:schreibt|ist (?:freie\w? )?(?:journalist|redakteur|autor|publizist|professor)\w*)\b).{5,380}",
                r"(?:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|(?:freie\w? )?journalist(?:in)?|volontär(?:in)?)\b"
                r"[^.!?]{0,80}(?:schreibt|arbeitet|berichtet|seit (?:19|20)\d\d|lebt)\b.{0,300}",
                r"(?:alle|weitere|mehr) (?:artikel|beiträge|texte) (?:von|des autors|der autorin|dieses autors)\b.{0,60}",
            ),
            "fr": (
                r"(?:à propos de l'aut\w+|l'aut(?:eur|rice)|l'auteure|qui suis-je|sur l'auteur|biographie)"
                r"(?: ?[:|-] ?| (?:écrit|est (?:journaliste|professeur\w*|écrivaine?|chercheu\w+|maître de conférences))\b)"
                r".{5,380}",
                r"(?:journaliste|rédact(?:eur|rice)|report(?:er|rice)|correspondante?|grand reporter|pigiste|passionnée?"
                r"|diplômée?)\b[^.!?]{0,120}(?:depuis (?:19|20)\d\d|écri\w+ (?:pour|sur)|couvr\w+|collabor\w+|rubrique"
                r"|spécialis\w+|passionné\w*|rejoint|intègr\w+)\b.{0,280}",
                r"(?:tous (?:les|ses)|voir (?:tous )?les|plus d'|lire les|ses) (?:articles|autres articles|contenus)"
                r"(?: d[eu']| par| de cet auteur)\b.{0,60}",
            ),
            "es": (
                r"(?:sobre (?:la firma|el autor|la autora|mí)|acerca (?:del autor|de la autora)|el autor|la autora|quién soy)"
                r"(?: ?[:|-] ?| (?:escribe|es (?:periodista|profesora?|escritora?|economista|abogad[oa]|catedrátic\w))\b)"
                r".{5,380}",
                r"(?:redactor\w*|periodista|reportero|reportera|corresponsal|licenciad\w|graduad\w|editor\w*|colaborador\w*)\b"
                r"[^.!?]{0,120}(?:desde (?:19|20)\d\d|escrib\w+|cubr\w+|sección|licenciad\w|universidad|máster|especializad\w"
                r"|apasionad\w|colabor\w+)\b.{0,280}",
                r"(?:todos (?:los|sus)|ver (?:todos )?(?:los|más)|más|otros) (?:artículos|notas|posts|publicaciones|contenidos) "
                r"(?:de|del|por)\b.{0,60}",
            ),
            "it": (
                r"(?:sull'aut(?:ore|rice)|l'aut(?:ore|rice)|chi sono|a proposito dell'autore|biografia)"
                r"(?: ?[:|-] ?| (?:scrive|è (?:un |una )?(?:giornalista|docente|professore\w*|scrittore|scrittrice|ricercat\w+)"
                r")\b).{5,380}",
                r"(?:giornalista|redattor\w|redattrice|caporedattor\w|inviat\w|collaborat\w+|appassionat\w|laureat\w"
                r"|classe (?:19|20)?\d\d)\b[^.!?]{0,120}(?:dal (?:19|20)\d\d|scriv\w+|appassionat\w|laureat\w|collabor\w+"
                r"|si occup\w+|pubblicist\w|professionista|specializzat\w)\b.{0,280}",
                r"(?:tutti gli|leggi (?:tutti )?gli|altri|vedi (?:tutti )?gli) (?:articoli|altri articoli) "
                r"(?:di|dell'autore|scritti da)\b.{0,60}",
            ),
            "pt": (
                r"(?:sobre (?:o autor|a autora|mim)|acerca do autor|o autor|a autora|quem sou)"
                r"(?: ?[:|-] ?| (?:escreve|é (?:jornalista|professora?|escritora?|economista|doutora?|advogad[oa]))\b).{5,380}",
                r"(?:jornalista|repórter|redator\w*|editor\w*|correspondente|formad\w|graduad\w|colunista|colaborador\w*)\b"
                r"[^.!?]{0,120}(?:desde (?:19|20)\d\d|escrev\w+|cobr\w+|formad\w|universidade|pós-graduad\w|apaixonad\w"
                r"|especializad\w|colabor\w+)\b.{0,280}",
                r"(?:todos os|ver (?:todos )?os|mais|veja (?:todos )?os|outros) (?:artigos|textos|posts|conteúdos|matérias) "
                r"(?:de|do|da|por)\b.{0,60}",
            ),
            "nl": (
                r"(?:over de (?:auteur|schrijver|maker)s?|de auteur|auteur|over mij)"
                r"(?: ?[:|-] ?| (?:schrijft|is (?:journalist\w?|hoogleraar|schrijver|columniste?|onderzoeker))\b).{5,380}",
                r"[^.!?]{4,40} is (?:\w+ )?(?:\w*redacteur|\w*verslaggever|\w*journaliste?|\w*correspondente?|columniste?|chef"
                r"|\w*schrijver) (?:van (?:deze|onze)|bij (?:deze|onze|<site>)|voor (?:deze|onze|<site>))\b.{0,200}",
                r"(?:alle|meer|bekijk alle|andere) (?:artikelen|verhalen|stukken|berichten) (?:van|door)\b.{0,60}",
                r"(?:redacteur|verslaggever|journalist|freelance \w+|correspondent)\b[^.!?]{0,80}"
                r"(?:sinds (?:19|20)\d\d|schrijft|volgt|werkt)\b.{0,250}",
            ),
            "ca": (
                r"(?:sobre (?:l'autor|l'autora|mi)|l'autor|l'autora|qui soc)"
                r"(?: ?[:|-] ?| (?:escriu|és (?:periodista|professora?|escriptora?))\b).{5,380}",
                r"(?:periodista|redactor\w*|corresponsal|llicenciad\w|llicenciat|graduat|graduada)\b[^.!?]{0,120}"
                r"(?:des del? (?:19|20)\d\d|escri\w+|universitat|especialitzad\w|secció|col·labor\w+)\b.{0,250}",
                r"(?:tots els|veure (?:tots )?els|més|altres) (?:articles|textos) (?:de|d'|per)\b.{0,60}",
            ),
        },
    ),
)
