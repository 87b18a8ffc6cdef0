"""Prompts for the site's own letters, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.answered_western", "newsletter",
        why="'Thank you, your registration was successful', 'we have sent you an e-mail': what a form says once it was sent.",
        max_chars=320, sentences=True,
        patterns={
            "de": (
                r"(?:vielen dank|danke|herzlichen dank|fast geschafft|geschafft|super|toll)[!,.:]? "
                r"(?:für |(?:ihre|deine|die|wir haben|sie haben|du hast|sie sind|du bist|bitte|nur noch)\b)[^.!?]{0,60}"
                r"(?:anmeldung|registrierung|abonnement|newsletter|e-?mail|postfach|angemeldet|eingetragen|bestätig\w+)\b"
                r".{0,160}",
                r"(?:wir haben (?:ihnen|dir)|(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst)(?: in kürze| gleich| jetzt)?) "
                r"(?:soeben |gerade |jetzt )?eine (?:bestätigungs-?)?(?:e-?)?mail\b[^.!?]{0,80}"
                r"(?:geschickt|gesendet|zugesandt|bestätig\w+|bestätigungslink|link)?[^.!?]{0,30}",
                r"(?:bitte )?(?:prüfen sie|überprüfen sie|schau(?:en sie)?|checke?n?(?: sie)?) (?:bitte )?(?:in )?(?:ihr|dein)"
                r"(?:en|em)? (?:e-?mail-)?(?:postfach|posteingang|spam-ordner)\b[^.!?]{0,40}"
                r"(?:bestätig\w+|anmeldung|newsletter|link)\b[^.!?]{0,60}",
                r"(?:bitte )?(?:bestätigen sie|bestätige) (?:bitte )?(?:noch )?(?:ihre|deine) "
                r"(?:anmeldung|e-?mail-adresse|registrierung)\b[^.!?]{0,80}",
                r"(?:ihre|deine|die) (?:anmeldung|registrierung)(?: (?:zum|für den|für unseren) newsletter)? (?:war|ist) "
                r"(?:leider )?(?:nicht )?(?:erfolgreich|fehlgeschlagen|abgeschlossen)[^.!?]{0,40}",
                r"(?:ihre|deine) daten wurden (?:erfolgreich )?(?:gespeichert|übermittelt)",
                r"(?:diese|ihre|deine) e-?mail-adresse (?:ist|wird|wurde) (?:bereits|schon) "
                r"(?:registriert|angemeldet|verwendet|eingetragen)[^.!?]{0,40}",
            ),
            "fr": (
                r"(?:merci|bravo|félicitations|c'est fait|c'est presque fini) ?[!,.] ?"
                r"(?:de vous être (?:inscrit|abonné)\w*|pour votre (?:inscription|abonnement)"
                r"|votre (?:inscription|abonnement|adresse|demande)|vous (?:êtes|avez|allez|recevrez)"
                r"|un (?:e-?mail|mail|courriel))\b.{0,160}",
                r"merci (?:de vous être (?:inscrit|abonné)\w*|(?:de|pour) votre (?:inscription|abonnement))\b[^.!?]{0,100}",
                r"votre (?:inscription|abonnement|adresse(?: e-?mail)?|demande)(?: à (?:la|notre) (?:newsletter|infolettre))? "
                r"(?:a (?:bien |déjà )?été (?:prise? en compte|enregistrée?|confirmée?|validée?|envoyée?)"
                r"|est (?:bien |déjà |désormais )?(?:confirmée?|validée?|enregistrée?|inscrite))\b[^.!?]{0,60}",
                r"un (?:e-?mail|mail|courriel|message)(?: de confirmation| de validation)? (?:vient de |a )(?:vous )?"
                r"(?:(?:être|été) )?(?:envoyé|adressé)\b[^.!?]{0,80}",
                r"(?:veuillez |merci de |pensez à )?(?:vérifie[rz]|consulte[rz]) (?:votre|vos) "
                r"(?:boîte|messagerie|courriels|spams|e-?mails)\b[^.!?]{0,40}(?:confirm\w+|valid\w+|inscription|abonnement)\b"
                r"[^.!?]{0,60}",
                r"(?:une erreur (?:est survenue|s'est produite)"
                r"(?=\W*\Z|[.!,]* ?(?:veuillez|merci de|lors de (?:l'envoi|l'inscription|votre)|réessay|inattendue))"
                r"|cette adresse (?:e-?mail |mail )?(?:n'est pas valide|est déjà (?:inscrite|utilisée|abonnée)))\b[^.!?]{0,80}",
            ),
            "es": (
                r"[¡!]?(?:(?:muchas )?gracias|listo|enhorabuena|felicidades|ya casi está|casi listo)[!,.]* ?"
                r"(?:por (?:suscribir\w+|registrar\w+|inscribir\w+|tu suscripción|su suscripción|tu registro)"
                r"|(?:te has|se ha|ya te has|ya estás|tu|su|hemos|revisa|por favor)\b)[^.!?]{0,80}(?:[.!] .{0,140})?",
                r"(?:te|le) hemos enviado un (?:correo|e-?mail|mail)(?: electrónico)?(?: de confirmación| para)\b[^.!?]{0,80}",
                r"(?:revisa|revise|comprueba|consulta) (?:tu|su) (?:bandeja|correo|buzón|carpeta)\b[^.!?]{0,40}"
                r"(?:confirm\w+|suscripción|registro|activ\w+)\b[^.!?]{0,60}",
                r"(?:vas a recibir|recibirás|recibirá|en breve recibirás) un (?:correo|e-?mail|mail)\b[^.!?]{0,30}"
                r"(?:confirm\w+|activ\w+|verific\w+)\b[^.!?]{0,60}",
                r"(?:tu|su) (?:suscripción|registro|inscripción) (?:se ha|ha sido|fue) "
                r"(?:realizad\w|completad\w|confirmad\w|registrad\w)(?: correctamente| con éxito)?",
                r"(?:este|tu|el) (?:correo|e-?mail) ya (?:está|se encuentra) (?:registrado|suscrito|dado de alta)\b[^.!?]{0,40}",
            ),
            "it": (
                r"(?:grazie|fatto|perfetto|complimenti|ottimo|quasi fatto)[!,.]? ?"
                r"(?:per (?:esserti|esservi|essersi|la tua|la vostra) ?"
                r"(?:iscritt\w|registrat\w|abbonat\w|iscrizione|registrazione)"
                r"|(?:la tua|ti abbiamo|controlla|riceverai|ora sei|ti sei)\b)[^.!?]{0,100}(?:[.!] .{0,120})?",
                r"(?:la tua )?(?:iscrizione|registrazione)(?: alla newsletter)? "
                r"(?:è (?:avvenuta|andata a buon fine|stata (?:completata|registrata|confermata|effettuata))|avvenuta|completata"
                r"|effettuata|confermata)\b[^.!?]{0,40}",
                r"(?:ti|le|vi) abbiamo (?:inviato|mandato) un(?:a|')? ?(?:e-?mail|mail)\b[^.!?]{0,80}",
                r"controlla la (?:tua )?(?:casella|posta|e-?mail|mail|cartella)\b[^.!?]{0,40}"
                r"(?:conferm\w+|iscrizione|registrazione)\b[^.!?]{0,60}",
                r"(?:questo|l')(?: ?indirizzo)? ?(?:e-?mail|mail) (?:risulta|è) già (?:registrat\w|iscritt\w)\b[^.!?]{0,40}",
            ),
            "pt": (
                r"(?:(?:muito )?obrigad[oa]|pronto|parabéns|tudo certo|sucesso|quase lá)[!,.]? ?"
                r"(?:por (?:se (?:inscrever|cadastrar|registar)|subscrever|assinar|sua (?:inscrição|assinatura)|sua inscrição)"
                r"|pela (?:sua )?(?:subscrição|inscrição|assinatura)"
                r"|(?:você|a sua|sua|o seu|seu|enviámos|enviamos|verifique|confira)\b)[^.!?]{0,100}(?:[.!] .{0,120})?",
                r"(?:seu |o seu |a sua |sua )?(?:cadastro|inscrição|subscrição|registo|assinatura)(?: (?:na|da|à) newsletter)? "
                r"(?:foi )?(?:realizad[oa]|efetuad[oa]|concluíd[oa]|confirmad[oa]|feit[oa]|efectuad[oa])(?: com sucesso)?",
                r"(?:por meio deste cadastro|com este cadastro|em breve|a partir de agora),? (?:você )?"
                r"(?:vai receber|receberá|passará a receber)\b[^.!?]{0,60}"
                r"(?:newsletters?|e-?mails?|notícias|boletins|novidades)\b[^.!?]{0,40}",
                r"(?:enviámos|enviamos)(?:-lhe)? um e-?mail\b[^.!?]{0,80}",
                r"(?:verifique|confira|consulte) (?:o seu|a sua|sua|seu) (?:caixa|e-?mail|correio|pasta)\b[^.!?]{0,40}"
                r"(?:confirm\w+|inscrição|subscrição|cadastro|registo)\b[^.!?]{0,60}",
                r"(?:este|o seu|seu) e-?mail já (?:está|foi|se encontra) (?:cadastrado|registado|registrado|inscrito)\b"
                r"[^.!?]{0,40}",
            ),
            "nl": (
                r"(?:hartelijk |heel erg )?(?:bedankt|dank je(?: wel)?|dank u(?: wel)?|gelukt|top|bijna klaar|gefeliciteerd)"
                r"[!,.]? ?(?:voor (?:je|uw|het) (?:aanmelding|inschrijving|registratie|aanmelden|inschrijven|abonneren)"
                r"|(?:je|u) (?:bent|ontvangt|krijgt|staat|aanmelding|inschrijving)|we hebben|check|controleer)\b[^.!?]{0,100}"
                r"(?:[.!] .{0,120})?",
                r"(?:we|wij) hebben (?:je|u) een (?:bevestigings)?(?:e-?)?mail (?:gestuurd|gezonden|verzonden)\b[^.!?]{0,80}",
                r"(?:check|controleer|bekijk|kijk in) (?:je|uw) (?:inbox|mailbox|e-?mail|mail|spam\w*|postvak)\b[^.!?]{0,40}"
                r"(?:bevestig\w+|aanmelding|inschrijving)\b[^.!?]{0,60}",
                r"(?:je|uw) (?:aanmelding|inschrijving|registratie)(?: voor de nieuwsbrief)? is "
                r"(?:gelukt|geslaagd|voltooid|ontvangen|bevestigd|mislukt)\b[^.!?]{0,40}",
                r"(?:dit|je|uw) e-?mailadres is (?:al|reeds) (?:geregistreerd|aangemeld|bekend|in gebruik)\b[^.!?]{0,40}",
                r"(?:bevestig|klik op de link om) (?:je|uw) (?:aanmelding|inschrijving|e-?mailadres)\b[^.!?]{0,60}",
            ),
            "ca": (
                r"[¡!]?(?:(?:moltes )?gràcies|fet|llestos|ja està)[!,.]? ?"
                r"(?:per (?:subscriure\S+|registrar\S+|inscriure\S+|la (?:teva|vostra) subscripció)"
                r"|(?:t'has|us heu|t'hem|la teva|comprova|ja estàs|ja formes)\b)[^.!?]{0,100}(?:[.!] .{0,120})?",
                r"(?:t'|us |li )hem enviat un (?:correu|e-?mail|missatge)\b[^.!?]{0,80}",
                r"(?:la teva )?(?:subscripció|inscripció)(?: al butlletí)? "
                r"(?:s'ha (?:fet|completat|realitzat)|ha estat|realitzada|completada)\b[^.!?]{0,40}",
                r"(?:comprova|revisa|consulta) la (?:teva )?(?:safata|bústia|carpeta)\b[^.!?]{0,40}(?:confirm\w+|subscripció)\b"
                r"[^.!?]{0,60}",
            ),
        },
    ),
    Rule(
        "newsletter.prompt_western", "newsletter",
        why=(
            "'Enter your e-mail and stay up to date. No spam, promised': the letter "
            "offered to its reader, with the field, the inbox or how often it comes."
        ),
        max_chars=300, sentences=True,
        patterns={
            "de": (
                r"(?:jetzt |hier |gleich )?(?:lesen sie|lies|lest|starten sie|starte|bleiben sie|bleib|seien sie|sei)\b"
                r"[^.!?]{0,100}(?:in (?:ihrem|deinem|eurem) (?:e-?mail-)?(?:postfach|posteingang|inbox)"
                r"|per (?:e-?mail|newsletter)|mit unserem newsletter|in unserem newsletter)\b[^.!?]{0,60}",
                r"[^.!?]{0,110}(?:jeden \w+|täglich|wöchentlich|einmal (?:die|pro|in der) woche|immer \w+|kostenlos|regelmäßig"
                r"|direkt)\b[^.!?]{0,70} in (?:ihrem|dein|deinem|ihr|eurem|euer) (?:e-?mail-)?(?:postfach|posteingang|inbox)",
                r"(?:geben sie|gib|tragen sie|trag|trage|hinterlassen sie) (?:hier |jetzt |einfach |bitte )*(?:ihre|deine|eure) "
                r"(?:e-?mail|mail)(?:-?adresse)?\b[^.!?]{0,40}(?:newsletter|erhalten|erhalte|bekommen|bekomme|auf dem laufenden"
                r"|verpass\w+|informiert)\b[^.!?]{0,80}",
                r"(?:kein|keinen) spam\b[^.!?]{0,50}(?:versprochen|abmelden|abbestell\w+|jederzeit|ehrenwort)[^.!?]{0,20}"
                r"|kein(?:en)? spam",
                r"(?:sie können|du kannst|ihr könnt) (?:sich|dich|den newsletter|unseren newsletter) "
                r"(?:jederzeit|natürlich jederzeit|mit einem klick)\b[^.!?]{0,60}(?:abmelden|abbestellen)",
                r"(?:eine |die )?abmeldung vom newsletter ist (?:natürlich )?jederzeit\b[^.!?]{0,40}",
                r"(?:der|unser|mein) (?:[\w-]+ ){0,3}newsletter (?:für|aus|von|zu|mit|über|rund um)\b[^.!?]{0,100}"
                r"(?:kostenlos|jeden|täglich|wöchentlich|abonnier\w+|anmeld\w+|jetzt|hier)\b[^.!?]{0,60}",
                r"(?:hier |jetzt )?(?:zum|für den|unseren|den) (?:\S+ ){0,3}newsletter(?: [^.!?]{0,60})? "
                r"(?:anmelden|abonnieren|bestellen|eintragen|sichern)\b[^.!?]{0,50}",
                r"(?:mit|durch) (?:dem|unserem|meinem) (?:\S+ )?newsletter (?:verpassen sie|verpasst du|bleiben sie|bleibst du"
                r"|erhalten sie|bekommst du|sind sie|bist du)\b[^.!?]{0,100}",
                r"(?:noch )?mehr (?:solcher|solche|davon|nachrichten|geschichten|tipps|themen|aus)\b[^.!?]{0,80}[?:] ?"
                r"(?:jetzt|hier|dann|abonnier\w+|melden|melde|unser|im)\b.{0,120}newsletter.{0,40}",
                r"(?:ich|ja,? ich) (?:möchte|will|bin damit einverstanden)\b[^.!?]{0,120}(?:newsletter|per e-?mail|informiert)\b"
                r"[^.!?]{0,100}",
                r"mit \* (?:gekennzeichnete|markierte) felder sind pflichtfelder",
            ),
            "fr": (
                r"(?:laissez|laisse|indiquez|indique|entrez|entre|saisissez|renseignez|inscrivez)(?:-(?:moi|nous))? "
                r"(?:ici |simplement )?(?:votre|ton) (?:adresse )?(?:e-?mail|mail|courriel|adresse)\b[^.!?]{0,40}"
                r"(?:recevoir|recevez|newsletter|infolettre|abonner|inscrire|informé\w*)\b[^.!?]{0,80}",
                r"[^.!?]{0,110}(?:chaque (?:jour|matin|soir|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
                r"|tous les \w+|une fois par \w+|gratuitement|directement)\b[^.!?]{0,60} dans (?:votre|ta) "
                r"(?:boîte|messagerie|inbox)(?: (?:mail|e-?mail|aux lettres|de réception|électronique))?",
                r"(?:pas de|aucun|zéro|0 ?%) spams?\b[^.!?]{0,60}",
                r"(?:vous pouvez|tu peux) (?:vous |te )?(?:désinscrire|désabonner)(?: facilement)?"
                r"(?: à tout moment| d'un clic| en un clic)?\b[^.!?]{0,80}",
                r"(?:désinscription|désabonnement) (?:possible )?(?:à tout moment|en un clic|facile)",
                r"(?:je souhaite|j'accepte de|oui,? je (?:souhaite|veux)|je veux) recevoir\b[^.!?]{0,160}",
                r"(?:notre|la|cette|ma) (?:newsletter|infolettre|lettre)\b[^.!?]{0,60}[:,!] ?"
                r"(?:inscrivez|abonnez|recevez|chaque|tous les|rejoignez)\b[^.!?]{0,100}",
                r"(?:découvrez|lisez|recevez|retrouvez) (?:aussi |gratuitement )?(?:notre|nos|la|ma) (?:nouvelle )?"
                r"(?:newsletters?|infolettres?)\b[^.!?]{0,120}",
                r"(?:envie|besoin|curieux|intéressé\w*|vous (?:aimez|avez aimé)|cet article vous)\b[^?]{0,90}\? ?"
                r"(?:inscri\w+|abonne\w+|recev\w+|rejoi\w+)\b.{0,60}(?:newsletter|infolettre|lettre)\b.{0,60}",
                r"(?:ne (?:manquez|ratez|loupez) (?:plus )?(?:rien|aucun\w*|pas)"
                r"|restez (?:informé\w*|connecté\w*|au courant|à jour))\b[^.!?]{0,80}"
                r"(?:newsletter|infolettre|alertes?|notifications?|par (?:e-?mail|mail|courriel))\b[^.!?]{0,60}",
            ),
            "es": (
                r"(?:introduce|introduzca|ingresa|ingrese|ingresá|escribe|escriba|deja|déjanos|déjame|pon) (?:aquí )?(?:tu|su) "
                r"(?:dirección de )?(?:e-?mail|mail|correo)\b[^.!?]{0,40}(?:recibir|recibe|reciba|boletín|newsletter|suscri\w+"
                r"|novedades|informad[oa])\b[^.!?]{0,80}",
                r"(?:recibe|reciba|recibí|recibirás|te enviamos|te mandamos|recíbelo)\b[^.!?]{0,110} (?:en|a) (?:tu|su) "
                r"(?:correo|e-?mail|mail|bandeja|buzón|casilla|inbox|móvil|celular)\b[^.!?]{0,60}",
                r"[^.!?]{0,100}(?:cada (?:mañana|día|semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|tarde|noche)"
                r"|todos los \w+|gratis|una vez (?:a la|por) semana|directamente)\b[^.!?]{0,50} en (?:tu|su) "
                r"(?:correo|e-?mail|mail|bandeja de entrada|buzón|casilla)(?: (?:electrónico|de correo))?",
                r"(?:sin|nada de|cero) spam\b[^.!?]{0,60}",
                r"(?:puedes|puede|podés) (?:darte|darse) de baja\b[^.!?]{0,20}(?:momento|cuando|newsletter|boletín)\b"
                r"[^.!?]{0,40}",
                r"(?:acepto|quiero|deseo|sí,? quiero) recibir\b[^.!?]{0,140}"
                r"(?:newsletters?|boletín|boletines|correo|comunicaciones|novedades|información|e-?mail|mail)\b[^.!?]{0,60}",
                r"(?:suscribite|suscríbete|suscríbase|suscribete|apuntate|anotate|inscribite|sumate)\b[^.!?]{0,60}"
                r"(?:newsletters?|boletín|boletines|lista)\b[^.!?]{0,120}",
                r"(?:nuestro|nuestros|el|mi) (?:newsletter|boletín|boletines)\b[^.!?]{0,60}[:,] ?"
                r"(?:suscri\w+|recib\w+|apúntate|cada|todos)\b[^.!?]{0,100}",
                r"[¿?]?(?:te (?:ha gustado|gustó|gusta|interesa)|quieres|querés|quiere|buscas)\b[^?]{0,100}\?\W{1,3}"
                r"(?:suscr\w+|apúnta\w+|recib\w+|regístra\w+|únete|inscríbe\w+)\b.{0,60}(?:newsletter|boletín|correo|lista)\b"
                r".{0,80}",
            ),
            "it": (
                r"(?:inserisci|inserite|scrivi|lascia|lasciaci|digita) (?:qui )?(?:la tua|il tuo|la vostra) "
                r"(?:indirizzo |indirizzo di )?(?:e-?mail|mail|posta|indirizzo)\b[^.!?]{0,40}"
                r"(?:ricever\w+|ricevi|newsletter|aggiornat\w|iscriv\w+|novità)\b[^.!?]{0,80}",
                r"[^.!?]{0,110}(?:ogni (?:mattina|giorno|settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|sera"
                r"|mese)|tutti i \w+|gratis|gratuitamente|una volta (?:alla|a) settimana|direttamente)\b[^.!?]{0,50} nella "
                r"(?:tua|vostra) (?:casella|posta|inbox|mail|e-?mail)"
                r"(?: (?:di posta|e-?mail|mail|elettronica|di posta elettronica))?",
                r"(?:niente|zero|no|nessuno) spam\b[^.!?]{0,40}",
                r"(?:puoi|potrai|potete) (?:disiscriver\w+|cancellarti)\b[^.!?]{0,20}(?:momento|newsletter|clic|quando)\b"
                r"[^.!?]{0,40}",
                r"(?:acconsento|accetto|desidero|sì,? (?:voglio|desidero)|voglio|vorrei) (?:a |al |di )?"
                r"(?:ricevere|trattamento|iscrivermi)\b[^.!?]{0,160}",
                r"(?:iscriviti|iscrivetevi|abbonati|registrati|unisciti)\b[^.!?]{0,80}(?:newsletter|mailing list)\b[^.!?]{0,120}",
                r"(?:la|le) (?:nostra|nostre|mia) newsletter\b[^.!?]{0,60}[:,] ?(?:iscriv\w+|ricev\w+|ogni|tutti)\b[^.!?]{0,100}",
                r"(?:ti è piaciut\w|vuoi|volete|ti interessa|cerchi)\b[^?]{0,100}\? ?"
                r"(?:iscriv\w+|ricev\w+|registra\w+|abbona\w+)\b.{0,60}(?:newsletter|mail|notifiche)\b.{0,80}",
                r"(?:resta|rimani|restate|tieniti) (?:sempre )?(?:aggiornat\w|informat\w)\b[^.!?]{0,80}"
                r"(?:newsletter|mail|notifiche|con noi|iscriviti|sulle (?:ultime )?(?:notizie|novità))\b[^.!?]{0,60}",
            ),
            "pt": (
                r"(?:insira|introduza|digite|coloque|deixe|informe|preencha|indique) (?:aqui )?(?:o seu|seu|o teu) (?:melhor )?"
                r"(?:endereço de )?(?:e-?mail|correio)\b[^.!?]{0,40}(?:receb\w+|newsletter|boletim|inscrev\w+|assin\w+|novidades"
                r"|subscrev\w+)\b[^.!?]{0,80}",
                r"[^.!?]{0,110}(?:todos os dias|todas as \w+|diariamente|semanalmente|toda (?:semana|manhã|segunda|sexta)"
                r"|cada (?:dia|semana|manhã)|grátis|gratuitamente|uma vez por semana|diretamente|direto)\b[^.!?]{0,50} "
                r"(?:no seu|na sua|no teu) (?:e-?mail|caixa|correio|inbox|celular)(?: de (?:entrada|e-?mail|correio))?",
                r"(?:sem|nada de|zero|não enviamos) spam\b[^.!?]{0,60}",
                r"(?:pode|você pode|poderá) (?:cancelar|anular) (?:a |sua |a sua )?(?:subscrição|inscrição)\b[^.!?]{0,20}"
                r"(?:qualquer|newsletter|quando)\b[^.!?]{0,30}",
                r"(?:aceito|quero|desejo|concordo em|autorizo) (?:receber|o envio)\b[^.!?]{0,140}",
                r"(?:assine|assina|inscreva-se|inscreve-te|cadastre-se|subscreva|subscreve|registe-se|junte-se)\b[^.!?]{0,80}"
                r"(?:newsletters?|boletim|boletins|lista de e-?mails?)\b[^.!?]{0,120}",
                r"(?:a nossa|nossa|as nossas|nossas|minha) newsletters?\b[^.!?]{0,60}[:,] ?"
                r"(?:assin\w+|receb\w+|inscrev\w+|subscrev\w+|todos|todas)\b[^.!?]{0,100}",
                r"(?:gostou|gosta|quer|deseja|não quer perder|interessado)\b[^?]{0,100}\? ?"
                r"(?:assin\w+|receb\w+|inscrev\w+|subscrev\w+|cadastr\w+|regist\w+)\b.{0,60}"
                r"(?:newsletter|e-?mail|boletim|notícias)\b.{0,80}",
                r"(?:fique|mantenha-se|esteja) (?:sempre )?(?:por dentro|informad\w|atualizad\w|bem informad\w|a par)\b"
                r"[^.!?]{0,80}(?:newsletter|e-?mail|notificações|assine|receba|subscreva|inscreva-se)\b[^.!?]{0,60}",
            ),
            "nl": (
                r"(?:vul|laat|typ|geef) (?:hieronder |hier |nu )?(?:je|uw) (?:e-?mail|mail)-?(?:adres)?\b[^.!?]{0,40}"
                r"(?:ontvang\w*|nieuwsbrief|op de hoogte|gratis|schrijf|updates)\b[^.!?]{0,80}",
                r"[^.!?]{0,110}(?:elke (?:dag|week|ochtend|avond|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"
                r"|zondag)|iedere \w+|dagelijks|wekelijks|gratis|één keer per week|rechtstreeks|direct)\b[^.!?]{0,50} in "
                r"(?:je|jouw|uw) (?:mail|mailbox|inbox|e-?mail|postvak|brievenbus)",
                r"(?:geen|nooit) spam\b[^.!?]{0,60}",
                r"(?:je|u) (?:kunt|kan) (?:je|u|jezelf)?\s?(?:op elk moment|altijd|elk moment|ieder moment|te allen tijde"
                r"|eenvoudig)\b[^.!?]{0,40}(?:afmelden|uitschrijven|opzeggen)\b[^.!?]{0,40}",
                r"(?:ja,? )?(?:ik wil|ik ga ermee akkoord|ik geef toestemming)\b[^.!?]{0,60}"
                r"(?:nieuwsbrief|per e-?mail|op de hoogte|ontvangen)\b[^.!?]{0,100}",
                r"bekijk (?:ook )?(?:onze|de|hier onze) (?:algemene )?(?:voorwaarden|privacy\w*)"
                r"(?: (?:en|&) (?:onze |het )?(?:privacy ?\w*|cookie\w*|algemene voorwaarden|voorwaarden)(?: \w+)?)?",
                r"(?:schrijf|meld|abonneer) (?:je|u|jezelf)\b[^.!?]{0,90}(?:nieuwsbrief|nieuwsbrieven|mailing|mailinglijst"
                r"|nieuwsupdate\w*|mailalert)\b[^.!?]{0,120}",
                r"(?:onze|de|mijn) (?:gratis |dagelijkse |wekelijkse )*nieuwsbrief\b[^.!?]{0,60}[:,] ?"
                r"(?:schrijf|meld|abonneer|ontvang|elke|iedere)\b[^.!?]{0,100}",
                r"(?:wil|wilt|vond|vind|interesse|geen|benieuwd)\b[^?]{0,100}\? ?(?:schrijf|meld|abonneer|ontvang|geef)\b.{0,60}"
                r"(?:nieuwsbrief|mail|inbox|updates)\b.{0,80}",
                r"(?:blijf|blijft u) (?:altijd )?(?:op de hoogte|up-to-date|bij|geïnformeerd)\b[^.!?]{0,80}"
                r"(?:nieuwsbrief|mail|pushmelding\w*|meldingen|schrijf je in|meld je aan)\b[^.!?]{0,60}",
            ),
            "ca": (
                r"(?:subscriu|apunta|inscriu|registra|dona|uneix)(?:-te|'t|-vos|iu-vos)\b[^.!?]{0,80}"
                r"(?:butlletí|butlletins|newsletters?|llista de correu|correu|alertes)\b[^.!?]{0,120}",
                r"(?:subscriviu-vos|inscriviu-vos|apunteu-vos|registreu-vos)\b[^.!?]{0,80}"
                r"(?:butlletí|butlletins|newsletters?|llista)\b[^.!?]{0,120}",
                r"(?:rep|rebeu|vols rebre|voleu rebre|rebràs|rebreu)\b[^.!?]{0,110}"
                r"(?:al (?:teu|vostre) (?:correu|mòbil|e-?mail)|a la (?:teva|vostra) (?:safata|bústia)"
                r"|per (?:correu|e-?mail|whatsapp)|butlletí|newsletter)\b[^.!?]{0,60}",
                r"[^.!?]{0,100}(?:cada (?:dia|matí|setmana|vespre|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)"
                r"|gratis|gratuïtament|un cop (?:a la|per) setmana)\b[^.!?]{0,50} "
                r"(?:al (?:teu|vostre) correu|a la (?:teva|vostra) (?:safata d'entrada|bústia|safata))(?: electrònic\w?)?",
                r"(?:introdueix|escriu|deixa|deixa'ns|introduïu|escriviu) (?:aquí )?(?:el teu|la teva|el vostre|la vostra) "
                r"(?:adreça|correu|e-?mail)\b[^.!?]{0,40}(?:rebre|rep|butlletí|newsletter|subscri\S+|novetats)\b[^.!?]{0,60}",
                r"(?:sense|res de|zero) (?:spam|correu brossa)\b[^.!?]{0,50}",
                r"(?:et pots|pots|us podeu|podeu) donar(?:-te|-vos)? de baixa\b[^.!?]{0,20}(?:moment|quan|butlletí)\b"
                r"[^.!?]{0,30}",
                r"(?:accepto|vull|desitjo) rebre\b[^.!?]{0,140}",
                r"(?:vols|voleu|t'ha agradat|t'agrada|t'interessa)\b[^?]{0,100}\? ?(?:subscriu|apunta|inscriu|rep|registra)"
                r"\S*.{0,60}(?:butlletí|newsletter|correu|llista)\b.{0,80}",
                r"(?:el nostre|els nostres|el meu) (?:butlletí|butlletins|newsletter)\b[^.!?]{0,60}[:,] ?"
                r"(?:subscri\w+|rep|apunta|cada)\b[^.!?]{0,100}",
            ),
        },
        unless=(r"(?:sagte|schrieb|a déclaré|dijo|ha detto|disse|zei|va dir)\b",),
    ),
    Rule(
        "newsletter.letter_western", "newsletter",
        why=(
            "'Our newsletter comes each evening at five', 'You are now "
            "signed up for the letter', 'Get the news of X on WhatsApp'."
        ),
        max_chars=240,
        patterns={
            "de": (
                r"(?:[^.!?]{0,120}[:,] )?unser (?:[\w-]+ )?(?:newsletter|morgenbriefing|briefing)\b(?!.*\b(?:nicht|kaum)\b)"
                r"[^.!?]{0,40} (?:kommt|erscheint|landet|erreicht sie|liefert|bringt|informiert|versorgt|fasst)\b[^.!?]{0,90}",
                r"keine (?:news|nachrichten|neuigkeiten|nachricht|folge|ausgabe)(?: mehr)? verpassen"
                r"(?: ?! ?(?:(?:jeden|jede|täglich|mit|unser|jetzt) .{5,100})?)?",
                r"(?:sie sind|du bist) (?:jetzt|nun|ab sofort|bereits|erfolgreich) (?:für|zu|zum|bei) ?"
                r"(?:den|unseren|dem|unserem)? (?:\S+ )?newsletter\b[^.!?]{0,40}(?:angemeldet|registriert|eingetragen)",
                r"(?:erhalten sie|erhalte|bekommen sie|hol dir|holen sie sich|lesen sie|lies) (?:ab sofort |jetzt )?"
                r"(?:die|alle|aktuelle|wichtige) [^.!?,]{0,60}(?:nachrichten|news|meldungen|neuigkeiten)\b[^.!?,]{0,40} "
                r"(?:auf|per|via|über) (?:whatsapp|telegram|ihr handy|dein handy|ihr smartphone|dein smartphone)\b[^.!?,]{0,20}",
            ),
            "fr": (
                r"(?:[^.!?]{0,120}[:,] )?notre (?:newsletter|infolettre|lettre d'information)\b[^.!?]{0,40} "
                r"(?:arrive|paraît|vous (?:est envoyée|attend|parvient|livre|propose|offre|raconte|résume))\b[^.!?]{0,90}",
                r"vous êtes (?:désormais|maintenant|bien|déjà) (?:inscrit|abonné)\S* à (?:la|notre) "
                r"(?:newsletter|infolettre|lettre)\b[^.!?]{0,60}",
                r"(?:(?:chaque|tous les) \w+, )?recevez (?:gratuitement )?(?:les|toutes les|nos|toute l'|l'|le) ?[^.!?,]{0,60}"
                r"(?:infos?|actus?|actualités?|nouvelles|informations|articles|essentiel|meilleur)\b[^.!?,]{0,50} "
                r"(?:sur|via|par|de|dans) (?:whatsapp|telegram|messenger|votre (?:téléphone|mobile|smartphone|boîte)"
                r"|la rédaction|notre rédaction)\b[^.!?,]{0,30}",
                r"(?:une |la |notre )?(?:newsletter|infolettre)(?: gratuite| hebdomadaire| quotidienne)?[ ,:][^.!?]{0,110}[:,] ?"
                r"(?:inscrivez-vous|abonnez-vous|je m'inscris|s'inscrire|s'abonner)\b.{0,30}",
            ),
            "es": (
                r"(?:[^.!?]{0,120}[:,] )?(?:nuestro|nuestra) (?:newsletter|boletín)\b[^.!?]{0,40} "
                r"(?:llega|se envía|sale|te (?:llega|trae|cuenta|resume|espera|ofrece))\b[^.!?]{0,90}",
                r"(?:ya )?(?:estás|te has|está) suscrit[oa] (?:correctamente )?(?:a|al) (?:la |el |nuestr\w )?"
                r"(?:newsletter|boletín)\b[^.!?]{0,60}",
                r"(?:recibe|reciba|recibí) (?:gratis )?(?:las|todas las|nuestras|lo último|lo mejor|la última hora|la actualidad"
                r"|toda la)\b[^.!?,]{0,70} (?:en|por|a través de) (?:whatsapp|telegram|tu (?:móvil|celular|teléfono|whatsapp)"
                r"|su (?:móvil|celular))\b[^.!?,]{0,30}",
                r"(?:una |la |nuestra )?newsletter(?: gratuita| semanal| diaria)?[ ,:][^.!?]{0,110}[:,] ?"
                r"(?:suscríbete|apúntate|suscribite|suscríbase)\b.{0,30}",
            ),
            "it": (
                r"(?:[^.!?]{0,120}[:,] )?la nostra newsletter\b[^.!?]{0,40} (?:arriva|esce|ti (?:arriva|racconta|porta|aspetta)"
                r"|vi (?:arriva|racconta))\b[^.!?]{0,90}",
                r"(?:ora |adesso )?(?:sei|siete|ti sei) (?:ora |già )?iscritt[oaie] alla (?:nostra )?newsletter\b[^.!?]{0,60}",
                r"(?:ricevi|ricevete) (?:gratis |gratuitamente )?(?:le|tutte le|le ultime|i nostri) [^.!?,]{0,50}"
                r"(?:notizie|news|aggiornamenti|novità)\b[^.!?,]{0,50} (?:su|via|tramite|sul tuo) "
                r"(?:whatsapp|telegram|messenger|smartphone|cellulare|telefono)\b[^.!?,]{0,30}",
                r"(?:una |la |la nostra )?newsletter(?: gratuita| settimanale| quotidiana)?[ ,:][^.!?]{0,110}[:,] ?"
                r"(?:iscriviti|abbonati|iscrivetevi|ci si iscrive)\b.{0,30}",
            ),
            "pt": (
                r"(?:[^.!?]{0,120}[:,] )?(?:a )?nossa newsletter\b[^.!?]{0,40} "
                r"(?:chega|sai|é enviada|traz|te (?:conta|espera))\b[^.!?]{0,90}",
                r"(?:você |agora |já )*(?:está|estás|ficou) (?:agora |já )?(?:inscrit[oa]|subscrit[oa]|cadastrad[oa]) "
                r"(?:na|à|em) (?:nossa )?newsletter\b[^.!?]{0,60}",
                r"(?:receba|recebe) (?:grátis |gratuitamente )?(?:as|todas as|as últimas|os|nossas)? ?[^.!?,]{0,40}"
                r"(?:notícias|novidades|informações|alertas)\b[^.!?,]{0,40} (?:no|pelo|por|via|através do) (?:seu |teu )?"
                r"(?:whatsapp|telegram|celular|telemóvel)\b[^.!?]{0,60}!?"
                r"(?: ?(?:basta|é só|clique|acesse|entre|participe)\b.{0,60})?",
                r"(?:uma |a |nossa )?newsletter(?: gratuita| semanal| diária)?[ ,:][^.!?]{0,110}[:,] ?"
                r"(?:inscreva-se|assine|subscreva|inscreve-te)\b.{0,30}",
            ),
            "nl": (
                r"(?:[^.!?]{0,120}[:,] )?onze (?:\w+ )?nieuwsbrief\b[^.!?]{0,40} "
                r"(?:komt|verschijnt|valt|brengt|ploft|ontvang\w*)\b[^.!?]{0,90}",
                r"(?:je|u) bent (?:nu|vanaf nu|al|succesvol) (?:ingeschreven|aangemeld|geabonneerd) (?:voor|op) (?:de|onze)"
                r" \w*nieuwsbrief\b[^.!?]{0,60}",
                r"(?:ontvang|krijg) (?:gratis |voortaan )?(?:het|al het|ons|de) [^.!?,]{0,50}"
                r"(?:nieuws|berichten|updates|artikelen)\b[^.!?,]{0,40} (?:via|op|per) "
                r"(?:whatsapp|telegram|je (?:telefoon|mobiel)|uw (?:telefoon|mobiel))\b[^.!?,]{0,30}",
                r"(?:een |de |onze )?(?:gratis |wekelijkse |dagelijkse )?nieuwsbrief[ ,:][^.!?]{0,110}[:,] ?"
                r"(?:schrijf je|schrijf u|meld je|meld u|abonneer)\b.{0,40}",
            ),
            "ca": (
                r"(?:[^.!?]{0,120}[:,] )?(?:el nostre butlletí|la nostra newsletter)\b[^.!?]{0,40} "
                r"(?:arriba|surt|t'arriba|et porta|us arriba)\b[^.!?]{0,90}",
                r"ja (?:estàs|t'has) subscrit\S* (?:a|al) (?:la |el |nostre )?(?:newsletter|butlletí)\b[^.!?]{0,60}",
                r"(?:rep|rebeu) (?:gratis )?(?:les|totes les|l'|la) ?[^.!?,]{0,40}(?:notícies|actualitat|informació|novetats)\b"
                r"[^.!?,]{0,40} (?:al|per|via|pel) (?:teu )?(?:whatsapp|telegram|mòbil)\b[^.!?,]{0,30}",
            ),
        },
        unless=(
            r"<told>",
            r"\b(?:sagte|erklärte|dit|dijo|disse|zei|va dir|pfarr\w+|polizei|gemeente|ayuntamiento|mairie|comune|prefeitura)\b",
        ),
    ),
)
