"""Where a text comes from, and who may reprint it, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.told import TOLD_OF_TEXT

RULES: tuple[Rule, ...] = (
    Rule(
        "syndication.rights_western", "syndication",
        why=(
            "'First published in', 'no reproduction without permission', 'licensed "
            "under Creative Commons': whose text this is and who may print it."
        ),
        max_chars=420, sentences=True,
        patterns={
            "de": (
                r"(?:dieser|der|dieses) (?:artikel|beitrag|text|interview|essay|kommentar)\b[^.!?]{0,20} "
                r"(?:erschien|ist (?:zuerst|zunächst|zuvor|ursprünglich|erstmals|am|im|in|eine übersetzung|ein auszug"
                r"|eine gekürzte)|wurde (?:zuerst|zunächst|zuvor|ursprünglich|erstmals|aus dem)|stammt|steht unter)\b"
                r"[^!?]{0,140}(?:erschien\w*|veröffentlicht|ausgabe|lizenz|übersetz\w+|publiziert|zeitung|entnommen|magazin|heft"
                r"|auszug|kooperation|partner\w*|aktualisiert)\b[^!?]{0,80}",
                r"(?:aus )?(?:heft|ausgabe|printausgabe|nr\.?|seite)(?: (?:nr\.?|vom|\d[\d/.-]*)){1,3}"
                r"(?:,? (?:seite|s\.|auf seite|vom) .{1,30})?",
                r"(?:©? ?)?(?:alle rechte vorbehalten|nachdruck (?:verboten|nur mit)|vervielfältigung|weiterverbreitung"
                r"|jede (?:verwendung|nutzung|vervielfältigung) (?:der|dieser|von|des|ohne|außerhalb) "
                r"(?:texte?|inhalte?|artikels?|beitr\w+|bilder|fotos|vorherige|schriftliche|ausdrückliche|genehmigung|zustimmung"
                r"|<site>)|die (?:nutzung|verwendung|weitergabe) (?:der|dieser|von|des) "
                r"(?:texte?|inhalte?|artikels?|beitr\w+|bilder|fotos|meldung\w*))\b[^!?]{0,140}"
                r"(?:genehmigung|zustimmung|verboten|untersagt|erlaubt|gestattet|vorbehalten)?[^!?]{0,60}"
                r"(?:genehmigung|zustimmung|verboten|untersagt|gestattet|vorbehalten|einwilligung|quellenangabe)[^!?]{0,40}",
                r"(?:mit material (?:von|der)|unter verwendung von (?:material|meldungen|agenturmaterial)"
                r"|mit (?:agenturmaterial|agenturen))\b[^!?]{0,60}",
                r"(?:in einer |eine )?(?:frühere\w?|vorherige\w?|ältere\w?|erste\w?) (?:version|fassung) (?:des|dieses|der) "
                r"(?:artikels|textes|beitrags|berichts|meldung)\b[^!?]{0,220}(?:\. .{0,160})?",
                r"(?:wir haben (?:den|diesen|das) (?:fehler|passus|absatz|text|artikel)|der fehler wurde"
                r"|wir bitten (?:den|diesen) fehler|wir bitten, (?:den|dies))\b[^.!?]{0,40}"
                r"(?:korrigiert|berichtigt|geändert|entschuldig\w+|aktualisiert)[^.!?]{0,40}",
                r"(?:dieser|der) (?:text|artikel|beitrag) wurde (?:automatisch|maschinell|mithilfe|mit hilfe|mit unterstützung"
                r"|von einer)\b[^.!?]{0,100}(?:übersetzt|ki|künstlicher|erstellt|intelligenz|redaktion|geprüft)\b[^.!?]{0,80}",
            ),
            "fr": (
                r"(?:cet|l'|ce|cette) ?(?:article|texte|tribune|entretien|reportage|enquête|contenu|billet)\b[^!?]{0,30} "
                r"(?:est|a (?:d'abord |initialement |été )?|est (?:initialement|d'abord)|provient|fait partie|paru|sous)\b"
                r"[^!?]{0,80}(?:publié\w*(?! au journal officiel)|paru\w*|traduit\w* (?:de l'|du |depuis)|licence|extrait\w*"
                r"|tiré\w*|repris\w*|numéro|republié\w*|généré\w*|mis à jour|rédigé\w* (?:avec|à l'aide))\b[^!?]{0,140}",
                r"(?:tous droits (?:de reproduction )?|reproduction (?:totale|partielle|interdite|même)?"
                r"|toute (?:reproduction|représentation)(?! d(?:u|e la|es|e l') ?"
                r"(?:tableau|œuvre|portrait|statue|sculpture|dessin|film|chanson|billet|virus|timbre|plan|pièce))"
                r"|toute (?:utilisation (?:totale|partielle|de (?:ces?|cet|nos|ses) (?:article|contenu|texte|image|photo)\w*))"
                r"|droits de reproduction)\b[^!?]{0,120}(?:réservés?|interdite?s?|autorisation|accord|strictement|fermement"
                r"|prohibée?)\b[^!?]{0,100}",
                r"(?:une|dans une) (?:première |précédente |ancienne )(?:version)(?: précédente)? de (?:cet|l'|ce)(?: ?)"
                r"(?:article|texte)\b.{0,240}",
                r"(?:(?:une (?:erreur|version)|nous avons (?:corrigé|rectifié|modifié)|l'erreur a été)\b[^.!?]{0,60}"
                r"(?:corrigée?|précédente|article|erreur|rectifiée?)"
                r"|article (?:modifié|corrigé|mis à jour|actualisé)\b[^.!?]{0,60}"
                r"(?:corrigée?|précédente|article|erreur|rectifiée?|\d))\b[^.!?]{0,100}",
                r"(?:ce|cet|cette) (?:texte|article|contenu|traduction)\b[^.!?]{0,20}(?:a été|est) "
                r"(?:traduite?|généré|rédigé|réalisé|relu|produite?)\b[^.!?]{0,30}"
                r"(?:automatiquement|intelligence artificielle|par (?:une )?ia|de l'anglais|à l'aide|l'aide d')\b[^.!?]{0,100}",
                r"avec (?:l'|les |nos )?(?:afp|agences?|reuters|ap|correspondants?|ats|belga)"
                r"(?:[ ,&]+(?:et )?(?:afp|agences?|reuters|ap|ats|belga|envoyés? spéciaux))*",
            ),
            "es": (
                r"(?:este|esta|el) (?:artículo|texto|nota|entrevista|columna|reportaje|contenido|publicación)\b[^!?]{0,20} "
                r"(?:fue|ha sido|se|está|apareció|es|pertenece)\b[^!?]{0,60}"
                r"(?:publicad\w+(?! en (?:el|la) (?:bolet|diario oficial|gaceta))"
                r"|publicó(?! en (?:el|la) (?:bolet|diario oficial|gaceta))|traducid\w+ del|licencia|extraíd\w+|tomad\w+"
                r"|apareció|edición|fragmento|republic\w+|creative commons|inteligencia artificial|versión"
                r"|actualizad\w+ (?:por última|el))\b[^!?]{0,140}",
                r"(?:todos los )?(?:derechos reservados|(?:está |queda )?(?:expresamente |totalmente |terminantemente )?"
                r"prohibid[ao](?: su| la| toda)? (?:reproducción|redistribución|copia|distribución|difusión|publicación)"
                r"(?! de (?!(?:est|nuestr|los? (?:contenido|texto|artículo|presente)"
                r"|las? (?:presente|noticia|información|nota|imágen|fotos)|tod)))|reproducción (?:total|parcial|prohibida)"
                r"|se (?:prohíbe|permite) (?:la|su) reproducción)\b[^!?]{0,160}"
                r"(?:prohibid\w+|autorización|permiso|consentimiento|reservados|citando|fuente|expres\w+|contenidos?"
                r"|reproducción)\b[^!?]{0,80}",
                r"(?:conforme a|según) (?:los criterios de )?(?:the )?trust project(?: .{0,30})?"
                r"|más información sobre the trust project",
                r"(?:con información|información) de (?:la )?(?:efe|reuters|afp|ap|europa press|agencias?|notimex|télam|ansa|dpa"
                r"|la agencia \S+|agencia \S+)(?:[ ,]+(?:y |e )?(?:efe|reuters|afp|ap|europa press|agencias?|dpa|ansa))*",
                r"(?:una|en una) versión (?:anterior|previa) de (?:este|esta|la) (?:artículo|nota|noticia|texto|información)\b"
                r".{0,240}",
                r"(?:este|esta) (?:texto|artículo|nota|contenido|traducción)\b[^.!?]{0,20} (?:fue|ha sido|se) "
                r"(?:traducid\w|generad\w|elaborad\w|escrit\w|redactad\w|tradujo|generó|creó)\b[^.!?]{0,40}"
                r"(?:automátic\w+|inteligencia artificial|ia|del inglés|máquina|herramienta)\b[^.!?]{0,100}",
            ),
            "it": (
                r"(?:questo|l'|il|questa) ?(?:articolo|testo|intervista|pezzo|contributo|reportage|contenuto)\b[^!?]{0,20} "
                r"(?:è|fu|era|è stat\w|esce|appare|fa parte)\b[^!?]{0,60}(?:pubblicat\w+(?! (?:in|sulla|nella) gazzetta)|uscit\w"
                r"|tradott\w (?:da(?:l|ll')|per)|licenza|tratt\w|estratt\w|apparso|creative commons|intelligenza artificiale"
                r"|ripres\w|aggiornat\w (?:il|alle))\b[^!?]{0,140}",
                r"(?:©? ?)?(?:tutti i diritti (?:sono )?riservati|riproduzione (?:riservata|vietata|consentita|anche parziale)"
                r"|(?:è )?(?:vietata|severamente vietata|consentita) la riproduzione|diritti riservati)\b[^!?]{0,160}",
                r"(?:in )?una (?:precedente|prima) versione (?:di questo|dell'|del)(?: ?)(?:articolo|testo|pezzo)\b.{0,240}",
                r"(?:questo|questa) (?:testo|articolo|traduzione|contenuto)\b[^.!?]{0,10} (?:è stat\w|è) "
                r"(?:tradott\w|generat\w|realizzat\w|scritt\w|prodott\w)\b[^.!?]{0,40}"
                r"(?:automaticamente|intelligenza artificiale|ia|ai|dall'inglese|con l'ausilio)\b[^.!?]{0,100}",
            ),
            "pt": (
                r"(?:este|esta|o) (?:artigo|texto|matéria|reportagem|entrevista|conteúdo|notícia)\b[^!?]{0,20} "
                r"(?:foi|é|está|pertence|saiu|integra|apareceu)\b[^!?]{0,60}(?:publicad\w+(?! no diário)|traduzid\w+ do|licença"
                r"|extraíd\w+|retirad\w+|edição|republicad\w+|creative commons|inteligência artificial|produzid\w+|originalmente"
                r"|atualizad\w+ (?:às|em))\b[^!?]{0,140}",
                r"(?:todos os )?(?:direitos? (?:de autor )?reservados|(?:é |fica )?(?:expressamente |totalmente )?proibid[ao]"
                r"(?: a| o)? (?:(?:reprodução|cópia)(?! d[eoa]s? "
                r"(?!(?:est|noss|conteúdo|texto|matéria|material|reportage|notícia|foto|image|tod|artig)))|republicação"
                r"|uso d(?:este|esse|o conteúdo|a matéria))|reprodução (?:proibida|total|parcial|permitida)"
                r"|é permitida a reprodução)\b[^!?]{0,160}",
                r"com (?:informações|agências?|informação)(?: (?:d[aoe]|das?|dos?))? ?"
                r"(?:agência \S+(?: \S+)?|lusa|reuters|afp|ap|estadão conteúdo|efe|ansa|assessoria.{0,30}|agências?.{0,30})?"
                r"|[a-z]{2,6} (?:\(\w+\) )?// ?[a-z ]{2,8}(?:lusa/(?:fim|fin)|lusa\S*)?",
                r"(?:uma|numa|em uma) versão (?:anterior|prévia) (?:deste|do|desta|da) "
                r"(?:artigo|texto|matéria|notícia|reportagem)\b.{0,240}",
                r"(?:este|esta) (?:texto|artigo|conteúdo|matéria|tradução)\b[^.!?]{0,10} (?:foi|é) "
                r"(?:traduzid\w|gerad\w|produzid\w|escrit\w|elaborad\w)\b[^.!?]{0,40}"
                r"(?:automática\w*|inteligência artificial|ia|do inglês|auxílio|ferramenta)\b[^.!?]{0,100}",
            ),
            "nl": (
                r"(?:dit|deze|het) (?:artikel|verhaal|stuk|interview|essay|column|opiniestuk|bericht|tekst)\b[^!?]{0,20} "
                r"(?:verscheen|is|werd|staat|komt|stond|valt|maakt deel)\b[^!?]{0,80}"
                r"(?:gepubliceerd|verschenen|vertaald uit|eerder(?! (?:als|door)\b)|licentie|creative commons|overgenomen|editie"
                r"|magazine|auteursrecht|uit het|bewerkt|in samenwerking met (?:onze|een) partner)\b[^!?]{0,120}",
                r"dit (?:artikel|verhaal|interview) verscheen\b(?! (?:eerder )?als)[^!?]{0,100}",
                r"(?:© ?.{0,30})?(?:alle rechten voorbehouden|op (?:dit|deze) (?:artikel|tekst|bericht) rust\w*"
                r"|niets uit (?:deze|dit)|overname (?:van(?! (?:de|het|een) (?!inhoud|tekst|artikel|bericht))|zonder|is)"
                r"|zonder (?:voorafgaande (?:schriftelijke )?|schriftelijke )toestemming)\b[^!?]{0,160}",
                r"(?:in )?(?:een )?(?:eerdere|vorige|oudere) versie van dit (?:artikel|verhaal|bericht|stuk)\b.{0,240}",
                r"(?:dit|deze) (?:artikel|tekst|vertaling|bericht) (?:is|werd) "
                r"(?:automatisch|vertaald|gegenereerd|gemaakt|geschreven|samengesteld)\b[^.!?]{0,60}"
                r"(?:vertaald|ai|kunstmatige intelligentie|uit het engels|met behulp)\b[^.!?]{0,100}",
            ),
            "ca": (
                r"(?:aquest|aquesta|l') ?(?:article|text|entrevista|reportatge|contingut|notícia)\b[^!?]{0,20} "
                r"(?:es|s'ha|va|ha estat|està|és)\b[^!?]{0,60}(?:publi\w+|tradu\w+|llicència|extret|creative commons"
                r"|intel·ligència artificial|aparèixer|edició)\b[^!?]{0,140}",
                r"(?:© ?.{0,30})?(?:tots els drets reservats|prohibida la reproducció"
                r"|queda prohibida la (?:reproducció|distribució|còpia)|reproducció (?:prohibida|total|parcial)"
                r"|es permet la reproducció)\b[^!?]{0,160}",
                r"una versió (?:anterior|prèvia) d'aquest (?:article|text)\b.{0,240}",
                r"amb informació d(?:e |')(?:\S+)(?: i .{2,20})?",
            ),
        },
        unless=TOLD_OF_TEXT,
    ),
    Rule(
        "syndication.series_western", "syndication",
        why=(
            "'Part 4 of the series X', 'This is the third part of our summer series', "
            "'published by the agency, not edited by us', 'made with the help of a machine'."
        ),
        max_chars=240, where="edge",
        patterns={
            "de": (
                r"(?!.*\b(?:kommt|startet|läuft|ist|war|wird|erscheint|lief|kam|spielt)\b)(?:teil|folge) "
                r"(?:\d+|[ivx]+|eins|zwei|drei|vier)(?: von \d+)? (?:der|unserer|einer) (?:\w+-?)?"
                r"(?:serie|reihe|sommerserie|artikelserie)\b[^.!?]{0,90}|(?:dieser (?:text|artikel|beitrag)|dies) ist "
                r"(?:der |die )?[^.!?]{0,30}(?:teil|folge)\b[^.!?]{0,20}(?:unserer|der|einer) (?:\S+ )?(?:\S*serie|reihe)\b"
                r"[^.!?]{0,80}",
                r"(?:für|bei) (?:der erstellung )?(?:diese[nrsm]|dieses)\b[^.!?]{0,50}(?:artikels?|textes?|text|beitrags?)\b"
                r"[^.!?]{0,30}(?:maschinell\w*|künstlich\w*|ki-\w*|ki|automatisch\w*|chatgpt)\b[^.!?]{0,60}"
                r"(?:[.!] ?(?:der|die|das) (?:artikel|text|inhalt|beitrag|redaktion)\b.{0,100})?",
            ),
            "fr": (
                r"(?:cet article|ce texte|ce reportage|ceci)\b[^.!?]{0,10} (?:est|constitue) (?:le|la|l') ?[^.!?]{0,20}"
                r"(?:volet|partie|article)\b[^.!?]{0,20}(?:(?:de|du) (?:notre|nos) (?:série|dossier|feuilleton)"
                r"|(?:de la|d'une|du) (?:série|dossier|feuilleton)(?=\W{0,2}\Z| ?[\":«(])).{0,90}"
                r"|(?:épisode|volet|partie) \d+ de (?:notre|la) série\b.{0,80}",
                r"(?:la )?reproduction\b[^!?]{0,60}(?:sans|interdite)\b[^!?]{0,90}(?:interdite|autorisation|accord|permission)\b"
                r".{0,60}|traduction automatique ?[:.-].{5,140}|(?:cet article|ce texte)\b[^.!?]{0,20} a été [^.!?]{0,40}"
                r"(?:à l'aide|avec l'aide|par une|au moyen) [^.!?]{0,30}(?:intelligence artificielle|ia\b|outil)\b.{0,80}",
            ),
            "es": (
                r"(?:esta|este|el presente)(?: \w+)? es (?:la|el) [^.!?]{0,20}(?:entrega|parte|artículo)\b[^.!?]{0,10}"
                r"(?:de nuestr[ao] (?:serie|especial)|(?:de la|de una|del) (?:serie|especial)(?=\W{0,2}\Z| ?[\":«(])).{0,90}"
                r"|(?:entrega|capítulo|parte) \d+ de (?:la|nuestra) serie\b.{0,80}",
                r"(?:traducción automática ?[:.-]|(?:este|esta) (?:artículo|nota|noticia) (?:fue|ha sido) "
                r"(?:publicad\w|elaborad\w) (?:por|con)) .{0,40}(?:agencia|inteligencia artificial|automátic\w+|ia)\b.{0,90}",
            ),
            "it": (
                r"(?:questo|questa|quest') ?(?:articolo|puntata|testo)? ?è (?:la|il|l') ?[^.!?]{0,20}"
                r"(?:puntata|parte|articolo)\b[^.!?]{0,10}"
                r"(?:della nostra (?:serie|inchiesta)|(?:di una|della) (?:serie|inchiesta)(?=\W{0,2}\Z| ?[\":«(])).{0,90}"
                r"|(?:puntata|parte|episodio) \d+ della (?:nostra )?serie\b.{0,80}",
                r"(?:\(?<site>\)? ?[-–] ?)?(?:articolo|testo|contenuto|notizia|lancio) "
                r"(?:pubblicat\w|fornit\w|ricevut\w|generat\w|prodott\w) (?:da|dall'|automaticamente) ?[^.!?]{0,50}"
                r"(?:non (?:rivist\w|modificat\w)|agenzia|redazione|responsabilità)\b.{0,80}"
                r"|traduzione automatica ?[:.-] ?.{5,140}"
                r"|questo (?:testo|articolo) è stato (?:tradotto|scritto|generato|redatto) [^.!?]{0,40}"
                r"(?:intelligenza artificiale|ia\b|automatic\w+)\b.{0,60}",
            ),
            "pt": (
                r"(?:este|esta)(?: \w+)? (?:é|faz parte) (?:d?[oa]) [^.!?]{0,20}(?:parte|artigo|texto|reportagem)\b[^.!?]{0,10}"
                r"(?:da nossa série|(?:da|de uma) série(?=\W{0,2}\Z| ?[\":«(])).{0,90}"
                r"|(?:parte|episódio|capítulo) \d+ da (?:nossa )?série\b.{0,80}|tradução automática ?[:.-] ?.{5,140}",
            ),
            "nl": (
                r"(?:dit is|dit artikel is|dit verhaal is) (?:het |de |deel )?[^.!?]{0,20}(?:deel|aflevering|\d+)\b[^.!?]{0,10}"
                r"(?:(?:van|uit|in) onze (?:\w*serie|\w*reeks)|(?:van|uit|in) (?:een|de) (?:\w*serie|\w*reeks)"
                r"(?=\W{0,2}\Z| ?[\":«(])).{0,90}|(?:deel|aflevering) \d+ (?:van|uit) (?:de|onze) (?:\w*serie|\w*reeks)\b.{0,80}"
                r"|automatisch vertaald\b.{0,80}|dit artikel is (?:vertaald|geschreven|gemaakt) met (?:behulp van |hulp van )?"
                r"(?:ai|kunstmatige)\b.{0,80}",
            ),
            "ca": (
                r"aquest(?:a)? (?:article |text )?és (?:la|el) [^.!?]{0,20}(?:entrega|lliurament|part|article)\b[^.!?]{0,10}"
                r"(?:de la nostra sèrie|(?:de la|d'una) sèrie(?=\W{0,2}\Z| ?[\":«(])).{0,90}"
                r"|(?:capítol|part) \d+ de la (?:nostra )?sèrie\b.{0,80}|traducció automàtica ?[:.-] ?.{5,120}",
            ),
        },
        unless=(r"\b(?:netflix|hbo|disney|staffel|saison|temporada|stagione|seizoen)\b",),
    ),
)
