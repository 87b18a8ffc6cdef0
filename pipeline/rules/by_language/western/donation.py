"""Calls for gifts, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "donation.appeal_western", "donation",
        why=(
            "'Our work is paid by the gifts of our readers', 'every euro counts': the "
            "medium asks its reader for money, for this text or its own work."
        ),
        max_chars=420, sentences=True,
        patterns={
            "de": (
                r"(?:alle |all )?unsere (?:inhalte|artikel|texte|beiträge)\b[^.!?]{0,30}(?:stellen wir|sind|bleiben)\b"
                r"[^.!?]{0,30}(?:ohne (?:paywall|bezahlschranke)|frei zugänglich|kostenlos|kostenfrei)\b[^.!?]{0,60}",
                r"(?:alle )?(?:inhalte|artikel|texte|beiträge) stellen wir\b[^.!?]{0,30}(?:ohne (?:paywall|bezahlschranke)"
                r"|frei|kostenlos|kostenfrei)\b[^.!?]{0,60}",
                r"unsere (?:leser\S*|leserinnen und leser) müssen nichts (?:be)?zahlen\b[^.!?]{0,40}journalismus\b[^.!?]{0,80}",
                r"(?:du möchtest|sie möchten|ihr möchtet|du willst|dir gefällt|ihnen gefällt|euch gefällt"
                r"|gefällt (?:dir|ihnen|euch)|hat (?:dir|ihnen|euch)) (?:der |dieser |diese |unser\w* |was |mehr |das )"
                r"[^?.!]{2,80}(?:gefallen|macht|machen|berichterstattung|arbeit|artikel|beitrag|texte?|recherchen?|journalismus"
                r"|lesen|weiterhelfen|geholfen)\?(?: .{0,200})?",
                r"(?:unsere|diese|die) (?:arbeit|redaktion|recherchen?|berichterstattung|website|seite|zeitung|plattform|artikel"
                r"|inhalte)\b[^.!?]{0,60}(?:wird|werden|ist|sind|lebt|leben|finanziert|kostet|kosten)\b[^.!?]{0,90}"
                r"(?:spenden|leser\S*|unterstütz\S+|mitglied\S*|beiträge\w*|förder\S+|geld|zeit)\b[^.!?]{0,80}",
                r"(?:wir|unsere redaktion|[\w.-]{2,24}) (?:finanzier\w+ (?:sich|uns)|leben|lebt|sind|ist|freuen uns|brauchen"
                r"|braucht|bitten)\b[^.!?]{0,50}(?:durch |von |auf |über |um )?"
                r"(?:ihre|deine|eure|spenden|leser\S*|unterstützung)\b[^.!?]{0,40}"
                r"(?:spende\w*|leser\S*|unterstütz\w+|hilfe|angewiesen|beitr\w+|mitglied\w*)\b[^.!?]{0,60}",
                r"(?:dann |und |jetzt |bitte )*(?:unterstützen sie|unterstütze|unterstützt|fördern sie|fördere|helfen sie|hilf)"
                r"(?: (?:bitte|jetzt|auch|doch|mit)){0,2} (?:uns|unsere[nr]?|unabhängige[nr]?|kritische[nr]?|freie[nr]?)\b"
                r"[^.!?]{0,100}(?:spende\w*|journalismus|arbeit|abo\w*|beitrag|mitglied\w*|redaktion|steady|paypal|patreon|euro"
                r"|recherche\w*|medien|projekt|presse|berichterstattung|ihrer hilfe|zahl ich)\b[^.!?]{0,80}",
                r"(?:dann |und |also )?(?:schließ dich uns an|schließen sie sich uns an"
                r"|werden? (?:sie )?(?:jetzt )?(?:unterstützer\S*|fördermitglied|mitglied (?:auf steady|bei uns|unserer|unseres)"
                r"|teil unserer community))\b[^.!?]{0,120}",
                r"(?:jede|auch (?:eine )?kleine|schon (?:ein|eine) kleine\w?|jeder) (?:spende|euro|cent|unterstützung)(?: \w+)? "
                r"(?:hilft|zählt|helfen|sichert|ermöglicht)\b[^.!?]{0,80}",
                r"(?:jetzt |hier )?(?:spenden|spende) (?:sie |per |über |mit |für unsere |an uns )[^.!?]{0,40}"
                r"(?:paypal|überweisung|konto|unsere arbeit|unabhängig\w+|journalismus|redaktion|uns)\b[^.!?]{0,60}",
                r"(?:bereits )?(?:über |mehr als )?\d[\d.]* (?:leser\S*|menschen|personen|mitglieder) "
                r"(?:unterstützen|finanzieren|fördern|machen|zahlen) (?:uns|bereits|schon|das|unsere)\b[^.!?]{0,100}",
                r"(?:jetzt )?(?:probe-?abo|förder-?abo|unterstützer-?abo|mitgliedschaft) "
                r"(?:sichern|abschließen|bestellen|testen)",
                r"(?:journalismus|qualität|recherche|gute\w? arbeit|unabhängigkeit)(?: wie (?:dieser|diese))? "
                r"(?:kostet|braucht|hat seinen preis)\b[^.!?]{0,60}(?:geld|unterstützung|preis|zeit|dich|sie)\b[^.!?]{0,60}",
            ),
            "fr": (
                r"(?:puisque|si|tant que) vous (?:êtes|lisez|voilà)\b[^.!?…]{0,30}"
                r"(?:ici|arrivé\w*|là|ceci|ces lignes|jusqu'(?:au bout|ici)|parvenu\w*)\b.{0,200}",
                r"(?:nous avons (?:besoin|une (?:petite )?faveur)|on a besoin|j'ai besoin)\b[^.!?]{0,20}"
                r"(?:de (?:vous|votre|vos|toi)|à vous demander)\b[^.!?]{0,120}",
                r"(?:soutenez|soutiens|aidez|aide|faites un don (?:à|pour)|financez)"
                r"(?: (?:-nous|nous|notre|nos|votre|un|une|la|le|l'|cette|ce|<site>)){0,4}\b[^.!?:]{0,50}(?: ?[:!.] ?)?"
                r"[^.!?]{0,40}(?:don|dons|journal\w*|presse|média|médias|information|indépendan\S+|rédaction|enquêtes?|adhér\w+"
                r"|abonn\w+|déductible\w*)\b[^.!?]{0,90}",
                r"(?:chaque|votre|tout) (?:don|soutien|contribution|euro)(?: \w+)? "
                r"(?:est|compte|nous|permet|ouvre|sera|vous|donne|fait|régulier)\b[^.!?]{0,30}"
                r"(?:déductible\w*|compte|aide|permet|précieu\w+|impôts?|utile|donne|coûte|différence|indépendan\w+|réduction)?"
                r"[^.!?]{0,70}(?:impôts?|indépendan\w+|rédaction|journal\w*|informer|média)[^.!?]{0,40}",
                r"(?:notre|cette|la) (?:rédaction|journal|média|équipe|travail|indépendance|association|site|survie)\b"
                r"[^.!?]{0,60}(?:dépend|vit|repose|existe|fonctionne|ne (?:dépend|vit|peut)|est financée?|sont financé\w+)\b"
                r"[^.!?]{0,60}(?:vous|vos|dons|lecteurs|lectrices|abonné\w*|votre|soutien)\b[^.!?]{0,80}",
                r"(?:cet article|cette enquête|ce travail|l'information|une presse|informer|le journalisme)\b[^.!?]{0,60}"
                r"(?:grâce à (?:vous|nos|vos|votre)|a un (?:coût|prix)|coûte|besoin de vous)\b[^.!?]{0,80}",
                r"(?:rejoignez|devenez)(?: (?:les|nos|dès maintenant|un|vite|notre))? ?"
                r"(?:membres? (?:soutien|bienfaiteur)|adhérent\w*|soutiens?|donat\w+ (?:de|régulier)|mécènes?|communauté)\b"
                r"[^.!?]{0,100}|faites un don à (?:notre|<site>)[^.!?]{0,60}",
                r"(?:vous (?:avez )?(?:aimé|appréci\w+|aimez)|cet article vous a (?:plu|intéressé|été utile))\b"
                r"[^?.!]{0,60}[?,.] ?(?:soutenez|aidez|faites|contribuez|offrez|pensez|donnez)\b.{0,120}",
                r"(?:je (?:fais un don|soutiens|donne|contribue)|faire un don|faites un don)(?: .{0,60})?",
                r"\d[\d  ]* (?:lecteurs|personnes|abonné\w*|membres|donat\w+)\b[^.!?]{0,30}"
                r"(?:nous soutiennent|nous font confiance|ont déjà (?:donné|contribué|soutenu))\b[^.!?]{0,80}",
            ),
            "es": (
                r"(?:hazte|hacete|hágase|sumate|súmate|súmese|únete|unite|asóciate|asociate|convi[eé]rtete)"
                r"(?: (?:ya|ahora|hoy|como|en|a|nuestr\w+|la|comunidad|de))* ?"
                r"(?:soci[oa]\S*|miembro|mecenas|comunidad|colaborador\w*|suscriptor\w*)\b[^.!?]{0,120}",
                r"(?:apoya|apoyá|apoye|sostené|sostén|ayuda|ayudá|ayúdanos|ayudanos|colabora|colaborá|defiende|contribuye"
                r"|financia)(?:nos)? (?:a|al|con|el|nuestro|nuestra|un|una|este|la)?\s?[^.!?]{0,60}"
                r"(?:periodismo|medio (?:independiente|libre|de)|prensa|independiente|información|donación|donativo|aporte"
                r"|redacción|proyecto|seguir|comunicación|investigaciones)\b[^.!?]{0,100}",
                r"[^.!?]{2,40} (?:es|somos) un (?:medio|periódico|diario|proyecto|portal)(?: \w+)? "
                r"(?:autogestionado|autogestivo|cooperativo|independiente|sin ánimo|de propiedad|comunitario|financiado)\b"
                r"[^.!?]{0,120}",
                r"(?:nuestro|este|nuestra|el) (?:trabajo|medio|periodismo|proyecto|redacción|web)\b[^.!?]{0,50}"
                r"(?:se (?:financia|sostiene|mantiene)|depende|vive|es posible|existe|cuesta)\b[^.!?]{0,60}"
                r"(?:lector\w*|soci[oa]s\S*|donacion\w*|ti|vos|usted\w*|apoyo|aporte\w*|comunidad|dinero|suscript\w+)\b"
                r"[^.!?]{0,80}",
                r"(?:si|te) (?:has llegado|llegaste|llegas|valoras|te gusta|te gustó|crees|querés|quieres"
                r"|te ha (?:gustado|servido)|te interesa|lees)\b[^.!?,]{0,80}"
                r"(?:hasta aquí|lo que hacemos|nuestro (?:trabajo|periodismo)|este (?:artículo|trabajo|contenido|periodismo)"
                r"|periodismo|información libre)\b[^.!?]{0,30}[,:.!] ?(?:puedes|podés|apoya|apoyá|hazte|haz|ayuda|colabora"
                r"|considera|suscr|sumate|únete|dona)\S*[^.!?]{0,100}",
                r"(?:necesitamos|contamos con) (?:de )?(?:tu|su|vuestro|tus) (?:apoyo|ayuda|aporte|colaboración|donación)\b"
                r"[^.!?]{0,100}",
                r"(?:cada|tu|cualquier|con tu|toda) (?:aporte|donación|donativo|aportación|apoyo|euro|colaboración)\b"
                r"[^.!?]{0,50}(?:cuenta|ayuda|permite|hace posible|importa|nos|podemos|suma)\b[^.!?]{0,80}",
                r"(?:haz|hacé|haga|realiza) (?:aquí )?(?:tu|una|su|un) (?:donación|donativo|aporte|aportación)\b[^.!?]{0,80}",
                r"(?:gracias a|con) (?:el apoyo|las aportaciones|la ayuda|los aportes|más de)\b[^.!?]{0,40}"
                r"(?:soci[oa]s\S*|lector\w*|suscriptor\w*)\b[^.!?]{0,40}(?:podemos|hacemos|este|es posible|seguimos|somos)\b"
                r"[^.!?]{0,80}",
            ),
            "it": (
                r"sostienici(?: (?:ora|adesso|subito|con .{2,40}))?",
                r"se (?:sei|siete) (?:qui|arrivat\w fin qui)\b[^.!?]{0,50}(?:apprezz\w+|credi|credete|tieni|tenete)\b"
                r"[^.!?]{0,30}nostr\w (?:giornalismo|lavoro|giornale|progetto|informazione)\b[^.!?]{0,120}",
                r"se ci (?:leggi|segui|leggete|seguite)\b[^.!?]{0,80}(?:puoi|potete) (?:aiutarci|sostenerci|darci una mano)\b"
                r"[^.!?]{0,140}",
                r"(?:purtroppo,? )?il (?:tipo di )?giornalismo che (?:cerchiamo|vogliamo|proviamo|facciamo|offriamo)\b"
                r"[^.!?]{0,80}(?:denaro|soldi|costa|risorse|costi)\b[^.!?]{0,60}",
                r"[^.!?:]{2,40} (?:è|siamo) un (?:progetto|giornale|sito|medi[ua]m?|testata|quotidiano|media)\b[^.!?:]{0,60}"
                r"(?:crowdfunding|lettori|indipendente|donazioni|sostenitori|senza (?:scopo|padroni|pubblicità))\b[^.!?]{0,120}",
                r"(?:se (?:ti piace|vi piace|apprezzi|apprezzate|credi|hai apprezzato|sei arrivat\w|ti è piaciut\w|vuoi))\b"
                r"[^.!?,]{0,70}(?:facciamo|nostro lavoro|articolo|fin qui|indipendente|giornalismo|leggi|leggere|contenut\w"
                r"|progetto)\b[^.!?]{0,20}[,:.] ?(?:sostien\w+|puoi|dona|abbonati|aiutaci|considera|supporta\w*|fai|offrici"
                r"|contribuisci|diventa)\b[^.!?]{0,100}",
                r"(?:sostieni|sostienici|sostenete|sosteneteci|supporta|supportaci|aiuta|aiutaci|finanzia|difendi)"
                r"(?: (?:il|la|l'|un|una|il nostro|la nostra|a|con|anche|<site>)){0,3}\b[^.!?]{0,60}"
                r"(?:giornalismo|informazione|indipenden\w+|donazione|redazione|lavoro|abbonamento|contributo|5x1000|5 per mille"
                r"|caffè|libera|crescere|continuare|progetto)\b[^.!?]{0,100}",
                r"(?:diventa|diventate)(?: (?:anche tu|nostro|un|una|uno|ora))* "
                r"(?:soci\w|sostenitor\w+|membro|abbonat\w|mecenate|parte)\b[^.!?]{0,100}",
                r"(?:il nostro|questo|la nostra) (?:lavoro|giornale|sito|progetto|redazione|giornalismo|indipendenza)\b"
                r"[^.!?]{0,50}(?:vive|è (?:possibile|finanziato|sostenuto|reso)|dipende|si (?:regge|sostiene|finanzia)|esiste"
                r"|costa)\b[^.!?]{0,60}(?:te|lettori|voi|sostenitori|donazioni|abbonat\w|aiuto|soldi|grazie)\b[^.!?]{0,80}",
                r"(?:abbiamo bisogno|c'è bisogno) (?:di te|di voi|del (?:tuo|vostro) (?:aiuto|sostegno|contributo|supporto)"
                r"|anche di te)\b[^.!?]{0,100}",
                r"(?:ogni|anche una piccola|la tua|un piccolo|il tuo) (?:donazione|contributo|euro|sostegno|aiuto)\b[^.!?]{0,40}"
                r"(?:conta|aiuta|è (?:importante|prezios\w|fondamentale)|ci (?:permette|aiuta)|fa la differenza)\b[^.!?]{0,80}",
                r"(?:fai|fate|effettua) (?:una |la tua |subito una )(?:donazione|offerta)\b[^.!?]{0,80}",
                r"(?:offrici|offrimi) un (?:caffè|piccolo)\b[^.!?]{0,60}"
                r"|dona (?:ora|subito|il tuo 5x1000|il 5x1000|con paypal|adesso)\b[^.!?]{0,60}",
            ),
            "pt": (
                r"(?:apoie|apoia|ajude|ajuda|contribua|contribui|colabore|financie|sustente|fortaleça|defenda)(?:-nos)?"
                r"(?: (?:o|a|com|para|nosso|nossa|este|um|uma|por|<site>)){0,4}\b[^.!?]{0,60}"
                r"(?:jornalismo|imprensa|doação|doações|donativo|independente|trabalho|informação|pix|projeto|projecto|redação"
                r"|mensal|apoia\.se|catarse)\b[^.!?]{0,100}",
                r"(?:seja|torne-se|faça parte|vire)(?: (?:um|uma|nosso|nossa|de|da|do))* ?"
                r"(?:apoiador\w*|membro|aliad\w|sóci\w|assinante solidári\w|comunidade|mecenas|patrono)\b[^.!?]{0,100}",
                r"(?:o nosso|nosso|este|a nossa|nossa) (?:trabalho|jornalismo|site|projeto|redação|jornal|independência)\b"
                r"[^.!?]{0,50}(?:depende|vive|é (?:financiado|mantido|possível|sustentado)|só existe|existe|custa)\b[^.!?]{0,60}"
                r"(?:você|leitor\w*|doaç\w+|apoio|ti|si|donativos|assinantes|vocês|dinheiro)\b[^.!?]{0,80}",
                r"(?:precisamos|contamos|nós precisamos)(?: (?:de|com|da|do))+ (?:você|si|ti|seu|sua|vosso|vossa|teu|tua)"
                r"(?: \w+)?\b[^.!?]{0,100}",
                r"(?:se (?:você )?(?:chegou|gosta|gostou|valoriza|acredita|leu|lê|puder))\b[^.!?,]{0,70}"
                r"(?:até aqui|trabalho|jornalismo|artigo|matéria|fazemos|texto|informação|conteúdo)\b[^.!?]{0,20}[,:.] ?"
                r"(?:apoie|contribua|considere|faça|assine|doe|ajude|seja|pode)\b[^.!?]{0,100}",
                r"(?:cada|qualquer|toda|a sua|sua|o seu|seu) (?:doação|contribuição|apoio|donativo|euro|real|contributo)\b"
                r"[^.!?]{0,40}(?:conta|ajuda|faz (?:a )?diferença|permite|é (?:importante|fundamental|essencial)|importa"
                r"|garante)\b[^.!?]{0,80}",
                r"(?:faça|fazer) (?:uma|já a sua|a sua|sua) (?:doação|contribuição)\b[^.!?]{0,80}"
                r"|doe (?:agora|já|hoje|por pix|via pix|aqui|qualquer valor)\b[^.!?]{0,60}",
                r"(?:assine|apoie|inscreva-se)(?: \S+){1,3}, (?:apoie|assine|inscreva-se|doe|siga)\b[^.!?]{0,120}",
                r"temos (?:uma oportunidade|um pedido|um favor)\b[^.!?]{0,140}(?:apoie|doação|você|pedir|contribu\w+)\b"
                r"[^.!?]{0,80}",
            ),
            "nl": (
                r"(?:waardeer|waardeert u) (?:je |u )?(?:dit|ons|onze|deze|het) "
                r"(?:artikel|verhaal|werk|journalistiek|stuk|podcast)\b[^.!?]{0,100}",
                r"(?:vond je|vind je|vindt u|vond u) (?:het|dit|onze|ons)\b[^?]{0,40}"
                r"(?:artikel|verhaal|waard|journalistiek|stuk)\b[^?]{0,20}\?(?: .{0,160})?",
                r"(?:steun|steunt u|help|support)(?: (?:ons|onze|de|het|dan|nu|mee|je|ook|<site>)){1,4}\b[^.!?]{0,80}"
                r"(?:journalistiek|verhalen mogelijk|onafhankelijk\w* (?:nieuws|journalistiek|media)|redactie|onze krant"
                r"|onderzoeksjournalistiek)\b[^.!?]{0,100}",
                r"(?:dan )?(?:kun je|kunt u|laat|je kunt) (?:dat |je |uw )?[^.!?]{0,40}"
                r"(?:laten zien|waardering|blijken|steunen)\b[^.!?]{0,20}(?:bijdrage|donatie|waardering|betaling|doneren|door)\b"
                r"[^.!?]{0,60}",
                r"(?:onze|deze|dit|ons|de) (?:journalistiek|redactie|werk|website|site|platform|medium|artikelen|verhalen"
                r"|krant)\b[^.!?]{0,40}(?:wordt|worden|is|zijn|bestaat|leeft|kan|draait)\b[^.!?]{0,60}"
                r"(?:donaties|giften|lezers|leden|steun|bijdragen|dankzij jou|dankzij u|jouw)\b[^.!?]{0,80}",
                r"(?:word|wordt)(?: (?:ook|nu|vandaag|dan))* (?:lid|donateur|vriend|supporter|member|steunlid|mede-eigenaar)\b"
                r"[^.!?]{0,100}",
                r"(?:wij|we) (?:hebben|kunnen|zijn|vragen|bestaan)\b[^.!?]{0,50}(?:jouw|uw|je|lezers|steun)\b[^.!?]{0,30}"
                r"(?:steun|hulp|bijdrage|nodig|afhankelijk|donatie)\b[^.!?]{0,80}",
                r"(?:elke|iedere|jouw|uw|een kleine) (?:donatie|bijdrage|gift|euro)\b[^.!?]{0,40}"
                r"(?:helpt|telt|maakt|is (?:welkom|belangrijk)|steunt)\b[^.!?]{0,80}",
                r"(?:doneer (?:nu|via|hier|eenmalig|maandelijks)|(?:geef|doe) (?:ons )?een (?:gift|donatie|bijdrage) aan)\b"
                r"[^.!?]{0,60}",
            ),
            "ca": (
                r"(?:necessitem|ens cal|ens fa falta)(?: que)? (?:el (?:teu|vostre)|la (?:teva|vostra)|ens|de tu|l')"
                r"\s?\S*[^.!?]{0,30}(?:ajud\w+|suport|col·laboració|aportació)\b[^.!?]{0,140}",
                r"(?:dona|doneu|fes|feu|ajuda|ajuda'ns|ajudeu-nos|col·labora|col·laboreu|defensa)"
                r"(?: (?:suport|un donatiu|una donació|una aportació|a|al|amb|el|la|nostre|nostra|<site>)){0,4}\b[^.!?]{0,60}"
                r"(?:periodisme|mitjà|mitjans|independent|donatiu|donació|premsa|informació|projecte|subscriptor\w*|nosaltres"
                r"|continuar)\b[^.!?]{0,100}",
                r"(?:només |sols )?(?:amb|gràcies a) (?:el |la |l'|les )?(?:teu|vostre|teva|vostra|ajuda|aportacions|suport"
                r"|subscriptors)\b[^.!?]{0,40}(?:podem|podrem|fem|continuar|seguir|és possible|suport)\b[^.!?]{0,80}",
                r"(?:si (?:has arribat|t'agrada|valores|creus|t'ha agradat|esteu|ets))\b[^.!?,]{0,70}"
                r"(?:fins aquí|el que fem|feina|periodisme|article|mitjà)\b[^.!?]{0,20}[,:.] ?"
                r"(?:fes|dona|ajuda|col·labora|subscriu|pots|considera)\S*[^.!?]{0,100}",
                r"(?:el nostre|aquest|la nostra) (?:periodisme|mitjà|feina|diari|projecte)\b[^.!?]{0,50}"
                r"(?:depèn|viu|és possible|es finança|existeix|costa)\b[^.!?]{0,80}",
            ),
        },
        unless=(
            r"(?:sagte|a déclaré|dijo|ha detto|disse|zei|va dir)\b",
            r"(?:rotes kreuz|croix-rouge|cruz roja|croce rossa|cruz vermelha|rode kruis|creu roja|blut|sang|sangre|sangue|bloed"
            r"|tafel|voedselbank|erdbeben)\b",
        ),
    ),
    Rule(
        "donation.community_western", "donation",
        why=(
            "'Do you like what we do? Become a member!', 'Since you came with us so "
            "far ... Help X!', 'Join and pay for journalism without ads'."
        ),
        max_chars=260, where="tail",
        patterns={
            "de": (
                r"(?:gefällt|gefallen|magst|mögen|schätzt|schätzen) (?:dir|ihnen|euch|du|sie|ihr),? "
                r"(?:was wir (?:hier )?(?:machen|tun|schreiben)|unsere (?:arbeit|texte|artikel|beiträge|recherchen)"
                r"|wie wir (?:arbeiten|berichten))\b[^?]{0,60}[?,] ?(?:dann )?"
                r"(?:werde|werden sie|werdet|unterstütz\w*|hilf|helfen|spende\w*|lade|komm)\b.{0,110}",
            ),
            "fr": (
                r"(?:vous aimez|tu aimes|vous appréciez|ce que nous faisons vous|notre travail vous)\b[^?]{0,60}[?,] ?"
                r"(?:alors )?(?:soutenez|devenez|rejoignez|aidez|faites un don|deviens|soutiens|abonnez)\b.{0,110}",
            ),
            "es": (
                r"[¿]?(?:si )?te gusta (?:lo que hacemos|nuestro trabajo|cómo lo contamos|este proyecto)\b[^?]{0,40}[?,] ?[¡]?"
                r"(?:hazte|únete|apóyanos|ayúdanos|súmate|colabora|dona|invítanos)\b.{0,110}",
                r"(?:súmate|únete|sumate) a (?:la comunidad|nuestra comunidad|<site>)\b[^.!?]{0,40}"
                r"(?:periodismo|medio|revista)\b.{0,100}",
            ),
            "it": (
                r"(?:se )?ti piace (?:quello che facciamo|il nostro lavoro|come lavoriamo|ciò che facciamo)\b[^?]{0,40}[?,] ?"
                r"(?:sostien\w+|abbonati|unisciti|diventa|aiutaci|dona|offrici)\b.{0,110}",
            ),
            "pt": (
                r"(?:se )?(?:gostas?|você gosta|curte) d?o? ?(?:que fazemos|nosso trabalho|que a gente faz)\b[^?]{0,40}[?,] ?"
                r"(?:junta-te|junte-se|apoi\w+|contribu\w+|torna-te|torne-se|faça parte|ajude)\b.{0,130}",
                r"[^.!?]{0,60}(?:[.…!]+ ?)?(?:estamos|a <site> está|o <site> está) com (?:uma |a nossa )?campanha de "
                r"(?:financiamento|assinaturas?|apoio|doações)\b[^!?]{0,40}(?:ajude|apoie|contribua|participe|assine)\b.{0,60}",
            ),
            "nl": (
                r"(?:vind|waardeer|geniet|bevalt)(?: je| u)? (?:je )?(?:wat we|wat wij|ons werk|van wat)\b[^?]{0,50}[?,] ?"
                r"(?:word|steun|help|doneer|sluit|trakteer)\b.{0,110}",
            ),
            "ca": (
                r"(?:si )?t'agrada (?:el que fem|la nostra feina|com ho fem)\b[^?]{0,40}[?,] ?"
                r"(?:fes-te|suma't|dona'ns|ajuda'ns|subscriu-te)\b.{0,110}",
                r"(?:suma't|uneix-te|afegeix-te) a <site>\b[^!?]{0,50}(?:mitjà|periodisme|revista|diari|cooperatiu)\b[^!?]{0,60}"
                r"(?:fes-te|subscriu|soci|sòcia|dona)\S*.{0,40}",
            ),
        },
        unless=(r"\b(?:verein|feuerwehr|kirche|blut|sangre|sang|sangue|bloed|parti|partei|partido|partito)\b",),
    ),
)
