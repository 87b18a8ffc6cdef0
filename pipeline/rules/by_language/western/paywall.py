"""How a text can be read, and by whom, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "paywall.notice_western", "paywall",
        why=(
            "'This article is part of X Plus', 'for subscribers only', 'you have 3 "
            "free articles left': how this text can be read, and by whom."
        ),
        max_chars=320, sentences=True,
        patterns={
            "de": (
                r"(?:diese[nrs]?|unser|exklusiver|sie lesen|du liest) ?(?:gesamte |ganze |vollständige |volle |komplette "
                r"|exklusive )?(?:artikel|beitrag|inhalt|text)\b[^.!?]{0,40} "
                r"(?:gehört zu[mr]?|ist (?:teil|bestandteil|nur|exklusiv|ausschließlich|kostenpflichtig|für|leider|abonnent\w+)"
                r"|steht (?:nur|exklusiv|ausschließlich|ihnen|dir)|lesen (?:sie|sie nur|nur)|können nur|erscheint exklusiv)\b"
                r"[^.!?]{0,120}(?:[+]|plus|abo\w*|premium|registrier\w+|mitglieder|kostenpflichtig|abonnent\w*)[^.!?]{0,80}"
                r"(?:[.!] .{0,50})?",
                r"(?:jetzt |hier |gratis |kostenlos |sofort |einfach )?(?:weiterlesen|weiter lesen|lesen sie weiter|lies weiter"
                r"|artikel freischalten|alles lesen|vollständig lesen) (?:mit|für|ab|im)\b[^.!?]{0,90}",
                r"mit \S{2,24}(?: \S{2,20}){0,2} (?:weiterlesen|weiter lesen|unbegrenzt lesen|alles lesen|alle artikel lesen)\b"
                r"[^.!?]{0,100}",
                r"(?:um (?:fortzufahren|weiterzulesen|weiter zu lesen|(?:diesen|den) (?:\w+ )?(?:artikel|beitrag|text) (?:\w+ )?"
                r"(?:zu lesen|weiterzulesen|lesen zu können))|zum weiterlesen|für den vollen zugriff),? "
                r"(?:registrieren|melden|loggen|schließen|benötigen|brauchen|müssen|bitte|wählen|testen|ist|registriere|melde"
                r"|benötigst|brauchst|musst)\b[^.!?]{0,100}",
                r"(?:schön|toll|wie schön),? dass (?:sie|du|ihr) [^.!?]{0,60}(?:lesen|liest|lest|interessier\w+)",
                r"(?=[^!?]{0,140}\b(?:lesen|gelesen|artikel)\b)(?:sie|du) (?:können|kannst|haben|hast) "
                r"(?:ihn|diesen (?:artikel|beitrag|text)|in diesem monat|den artikel)\b[^.!?]{0,60}"
                r"(?:ohne abo\w*|kostenlos\w*|gratis\w*|freie[n]?|frei|geschenkt)\b[^.!?]{0,80}",
                r"(?:bereits|schon|sind sie (?:bereits|schon)|haben sie bereits ein|du hast (?:bereits|schon) ein"
                r"|bist du (?:bereits|schon)|noch kein) (?:abonnent\w*(?:[:*/]in\w*)?|abo|kund\w+|registriert|mitglied|konto"
                r"|angemeldet|digital\S*|leser\w*)\b ?\??"
                r"(?: ?(?:hier|jetzt|dann|bitte|zum|einfach|registrieren|anmelden|einloggen|login|log ?in|melden|loggen)\b"
                r".{0,80})?",
                r"(?:jetzt |hier )?(?:abo (?:testen|abschließen|wählen|bestellen|sichern)|abonnent\w* werden"
                r"|digitalabo (?:testen|bestellen|sichern)|angebot(?:e)? (?:wählen|ansehen|auswählen)"
                r"|abonnement (?:auswählen|abschließen))\b[^.!?]{0,60}",
                r"(?:exklusiv|nur) für (?:(?:unsere )?(?:digital-?)?abonnent\w+(?:[:*]innen)?|plus-\w+"
                r"|registrierte (?:nutzer|leser)\w*|unsere (?:mitglieder|leser)\w*)(?: (?:lesbar|zugänglich|verfügbar))?",
                r"(?:alle inhalte|unbegrenzte?r? zugriff|voller zugriff|zugriff auf alle|unbegrenzter zugang|alle artikel)\b"
                r"[^.!?]{0,80}(?:kündbar|abo\w*|monat\w*|plus|inklusive|lesen|app|inhalte|€|euro)[^.!?]{0,60}",
                r"(?:monatlich|jederzeit|flexibel) kündbar(?:[.,] .{0,60})?",
                r"(?:artikel|beitrag|text) (?:verschenken|schenken|freigeben)",
                r"dieser (?:artikel|beitrag|text) (?:wurde (?:ihnen|dir) (?:geschenkt|von)|ist (?:ihnen|dir) geschenkt)\b"
                r"[^.!?]{0,80}",
                r"(?:zum|zur|jetzt zum) (?:e-?paper|digitalen ausgabe|digitalen zeitung)(?: [^.!?]{0,30})?",
                r"(?:sie möchten|du möchtest|möchten sie|möchtest du|wollen sie|willst du|interesse geweckt|neugierig geworden)"
                r"(?: (?:diesen|den|mehr|gern\w*|weitere?n?|weiterlesen|unbegrenzt|alle)){0,3}\b[^?]{0,60}\? ?"
                r"(?:jetzt|dann|hier|testen|registrieren|abonnieren|wählen|melden|mit|unser)\b.{0,120}"
                r"(?:abo\w*|plus|lesen|testen|anmelden|registrier\w+|zugang).{0,40}",
            ),
            "fr": (
                r"(?:cet|ce|la suite de cet|accès à l'|accéder à l'|la|votre) ?(?:article|contenu|suite|texte|lecture)"
                r"(?: (?:complet|complète|intégral|intégrale|payant))?\b[^.!?]{0,40}(?:est |sont |)"
                r"(?:réservée?s?|accessible|disponible|exclusivement|offert|payant)\b[^.!?]{0,30}"
                r"(?:abonné\S*|inscrits?|membres?|adhérents?|lecteurs|lectrices|un proche)\b[^.!?]{0,80}(?:[.!] .{0,50})?",
                r"(?:article|contenu|enquête|dossier|édition) (?:(?:payant|complet|intégral),? )?"
                r"(?:réservée?|exclusif|offert|en accès libre|en libre accès)"
                r"(?: (?:à (?:nos|la)|aux|pour (?:les|nos)|par un) (?:abonné\S*|membres|inscrits|adhérents|lecteurs))?",
                r"(?:pour|afin de) (?:lire|poursuivre|continuer|accéder|découvrir|débloquer)\b[^.!?]{0,60}"
                r"(?:article|lecture|lire|suite|contenu\w*|texte)[^.!?]{0,20},? (?:abonne|inscri|connecte|identifie|créez|crée"
                r"|il (?:faut|suffit)|veuillez|merci|rejoignez|choisissez|testez|profitez|vous devez)\S*[^.!?]{0,80}",
                r"(?:vous (?:voulez|souhaitez|désirez)|envie de|tu veux) (?:lire|continuer|poursuivre|accéder|découvrir)\b"
                r"[^?]{0,60}\? ?(?:abonne|inscri|connecte|achete|découvr|profit|créez|test|rejoign|il)\S*.{0,140}",
                r"(?:testez|abonnez-vous à) [^.!?]{2,40} (?:pour|dès|à partir de|à) (?:seulement )?\d[\d,.]* ?"
                r"(?:€|euros?|\$|chf|fr)[^.!?]{0,80}",
                r"(?:abonnez-vous|abonne-toi|je m'abonne|s'abonner)(?: (?:dès|maintenant|ici|vite|en ligne|et))* ?"
                r"(?:à partir de|pour (?:seulement )?\d|dès \d|pour (?:lire|continuer|accéder|poursuivre|soutenir|profiter))"
                r"[^!?]{0,100}",
                r"(?:déjà (?:abonné\S*|inscrit\S*|un compte|client|membre)"
                r"|vous (?:êtes|avez) (?:déjà )?(?:abonné\S*|un compte|inscrit\S*)"
                r"|pas encore (?:abonné\S*|inscrit\S*|de compte)) ?\??"
                r"(?: ?(?:connecte|identifie|se connecter|s'identifier|abonne|s'abonner|inscri|créez|je|cliquez|activez"
                r"|découvrez)\S*.{0,80})?",
                r"(?:offrir|offrez|partager|achetez|acheter) (?:l'|cet |ce )(?:article|contenu|numéro)"
                r"(?: (?:à un (?:proche|ami)|au numéro|en kiosque|pour \d.{0,12}))?",
                r"(?:il vous reste|vous avez (?:lu|atteint|consulté|épuisé)|plus que|il te reste) [^.!?]{0,40}"
                r"(?:articles? (?:gratuits?|offerts?|à lire)|lire|limite|% de (?:cet|l')|d'articles)\b[^.!?]{0,80}",
                r"(?:lire|feuilleter|consulter|découvrir|accéder au|télécharger|voir) (?:le |notre |l')"
                r"(?:journal|édition|magazine|e-?paper|numéro)(?: (?:numérique|digitale?|du jour|en ligne|papier|pdf|en pdf))+",
                r"(?:accès|lecture) (?:illimitée?|à tous (?:les|nos)|à l'intégralité|complet)\b[^.!?]{0,80}"
                r"(?:articles|contenus|abonn\w+|site|mois|engagement|journal)\b[^.!?]{0,60}",
                r"(?:sans engagement|résiliable à tout moment|annulable à tout moment|offre sans engagement)(?:[.,] .{0,60})?",
                r"(?:cet article|ce contenu) vous (?:est|a été) offert\b[^.!?]{0,80}",
                r"créez (?:gratuitement )?(?:votre|un) compte\b[^.!?]{0,30}(?:lire|poursuivre|continuer|accéder|article)\b"
                r"[^.!?]{0,60}",
            ),
            "es": (
                r"(?:este|esta|para leer este) (?:es un )?(?:artículo|contenido|nota|noticia|funcionalidad|texto|reportaje"
                r"|información)\b[^.!?]{0,30}(?:exclusiv\w+|solo|sólo|únicamente|reservad\w)\b[^.!?]{0,30}"
                r"(?:suscriptor\w*|soci[oa]s\S*|abonad\w+|registrad\w+|miembros|lectores)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:contenido|artículo|noticia|nota|acceso|información) (?:exclusiv[oa]|solo|sólo|premium|reservad[oa]"
                r"|restringido)(?: (?:para|a) (?:nuestros |los )?"
                r"(?:suscriptor\w*|soci[oa]s\S*|abonad\w+|usuarios(?: registrados)?|registrados|miembros|lectores)"
                r"(?: digitales)?)",
                r"para (?:seguir|continuar|poder seguir|leer|acceder)\b[^.!?]{0,70}"
                r"(?:leyendo|lectura|artículo|nota|contenido\w*|noticia|completo)[^.!?]{0,20},? "
                r"(?:suscri|regístr|registr|inici|identif|hazte|háganse|necesit|debes|debe|tienes|es necesario|únete|hay que)"
                r"\S*[^.!?]{0,80}",
                r"(?:suscr[ií]b\w+|regístr\w+|registrat\w*|hazte (?:socio|suscriptor|premium)\w*|inicia sesión|accede|únete)"
                r"(?: (?:gratis|ahora|ya|hoy))? (?:y|para|si quieres|a) "
                r"(?:(?:poder )?(?:sigue|seguir|continúa|continuar|lee|leer|leé|disfruta\w*|accede\w*|acceder|desbloquea\w*))\b"
                r"[^.!?]{0,80}",
                r"(?:lee|leé|lea|accede|navega|disfruta) (?:sin límites|sin límite|todo sin límites|de forma ilimitada"
                r"|todo el contenido|ilimitadamente)\b[^.!?]{0,80}",
                r"[¿]?(?:ya (?:eres|sos|es|estás|tienes|tenés|tiene)|aún no (?:eres|estás|tienes)|todavía no"
                r"|si (?:ya )?(?:eres|sos|estás|tienes)|¿?no (?:tienes|eres)|¿?tienes) (?:una? )?"
                r"(?:suscript\w+|suscrit\w+|soci[oa]\S*|abonad\w+|cuenta|registrad\w+|usuario)\b[^?]{0,30}\??"
                r"(?: ?(?:inicia|iniciá|inicie|accede|ingresa|ingresá|entra|identifícate|suscr|regístr|registr|haz clic|puedes"
                r"|crea|aquí|hazlo|haz login)\S*.{0,80})?",
                r"(?:regala|comparte|regalar|regalá) (?:este|esta|el|la) (?:artículo|nota|noticia|contenido)(?: .{0,40})?",
                r"(?:te (?:quedan?|ha regalado|han regalado)|has (?:leído|alcanzado|agotado|llegado)|llegaste al"
                r"|alcanzaste el)\b[^.!?]{0,50}(?:artículos?|notas?|límite|lecturas?)\b[^.!?]{0,80}",
                r"(?:acceso|navegación) (?:ilimitad[oa]|total|completo|sin límites)\b[^.!?]{0,80}"
                r"(?:contenidos?|web|artículos|app|suscri\w+|notas|edición)\b[^.!?]{0,60}",
                r"(?:suscríbete|suscribite|suscríbase|hazte socio)(?: (?:ahora|ya|hoy|aquí))? (?:por|desde|a partir de) "
                r"(?:solo |sólo )?(?:[$€] ?)?\d[^!?]{0,60}",
                r"(?:ver|leer|consulta|descarga|hojea|accede a|ir a) (?:la |nuestra |el )"
                r"(?:edición (?:impresa|digital|en papel|de hoy)|periódico digital|diario digital|versión impresa|e-?paper"
                r"|hemeroteca)(?: .{0,30})?",
                r"(?:sin permanencia|cancela cuando quieras|cancelá cuando quieras|puedes cancelar cuando quieras)"
                r"(?:[.,] .{0,60})?",
            ),
            "it": (
                r"(?:questo|per leggere (?:questo|l'|il)) ?(?:articolo|contenuto|testo|approfondimento)"
                r"(?: (?:completo|integrale|premium))?\b[^.!?]{0,30}(?:è )?(?:riservat\w|disponibile (?:solo|esclusivamente)"
                r"|accessibile (?:solo|esclusivamente)|visibile solo|solo per|esclusiv\w|a pagamento)\b[^.!?]{0,30}"
                r"(?:abbonat\w*|iscritt\w|soci|sostenitori|registrati|utenti|membri|lettori|abbonamento)\b[^.!?]{0,80}"
                r"(?:[.!] .{0,50})?",
                r"(?:contenuto|articolo) (?:riservato|esclusivo|premium|solo|per)(?: (?:agli|ai|per gli|per|a|solo))* "
                r"(?:abbonat\w|iscritt\w|soci|sostenitori|utenti(?: registrati)?|registrati|membri|lettori)(?: \w{2,12})?",
                r"(?:per (?:continuare|proseguire|leggere|accedere|sbloccare))\b[^.!?]{0,70}"
                r"(?:leggere|lettura|articolo|contenut\w|navigare|tutto|completo)[^.!?]{0,20},? "
                r"(?:abbonati|accedi|registrati|iscriviti|effettua|devi|occorre|è necessario|acquista|scegli|attiva|fai)\b"
                r"[^.!?]{0,80}",
                r"(?:sblocca|scopri|attiva|ottieni|accedi a|acquista) (?:subito |ora )?"
                r"(?:l'accesso|l'abbonamento|tutti (?:gli articoli|i contenuti)|questo (?:articolo|contenuto|numero)|l'offerta"
                r"|tutte le offerte)\b[^.!?]{0,100}",
                r"(?:abbonati|iscriviti|registrati|accedi)(?: (?:ora|subito|gratis|gratuitamente|qui))? (?:per|e) "
                r"(?:continua\w*|leggi|leggere|prosegui\w*|sblocca\w*|accedi|accedere|non perdere)\b[^.!?]{0,80}",
                r"(?:regala|condividi|compra|acquista) (?:questo|l')(?: ?)(?:articolo|contenuto|numero)(?: \|? ?.{0,30})?",
                r"(?:sei |hai |se sei |se hai |non sei (?:ancora )?|non hai )(?:già )?(?:un )?"
                r"(?:abbonat\w|iscritt\w|registrat\w|account|abbonamento|utente)\b[^?]{0,20}\??"
                r"(?: ?(?:accedi|entra|effettua|fai|abbonati|registrati|clicca|login|scopri|crea)\b.{0,80})?",
                r"(?:hai (?:letto|raggiunto|esaurito|superato)|ti (?:restano|rimangono|resta|rimane))\b[^.!?]{0,50}"
                r"(?:articol\w|limite|letture)\b[^.!?]{0,80}",
                r"(?:accesso|lettura) (?:illimitat\w|complet\w|senza limiti)\b[^.!?]{0,80}"
                r"(?:contenuti|sito|articoli|app|abbonamento|edizione)\b[^.!?]{0,60}",
                r"questo (?:articolo|testo|servizio|reportage|pezzo) (?:è (?:uscito|stato pubblicato|apparso|tratto)|esce"
                r"|fa parte)\b[^.!?]{0,80}(?:numero|edizione|cartacea|rivista|edicola|magazine|mensile|settimanale)\b.{0,100}",
                r"(?:leggi|sfoglia|scarica) (?:il giornale|l'edizione|la rivista|il numero|il quotidiano|l'e-?paper)\b"
                r"[^.!?]{0,60}(?:digitale|online|cartace\w|edicola|pdf|oggi|app)?",
                r"(?:abbonati|prova)(?: (?:ora|subito|a \S+))? (?:a|da|per) (?:soli |solo |partire da )?(?:€ ?)?\d[\d,]* ?"
                r"(?:€|euro)?[^!?]{0,60}",
                r"(?:senza vincoli|disdici quando vuoi|puoi disdire quando vuoi|disdici in qualsiasi momento)(?:[.,] .{0,60})?",
            ),
            "pt": (
                r"(?:este|esta|para ler este) (?:é um )?(?:artigo|conteúdo|matéria|notícia|reportagem|texto)\b[^.!?]{0,30}"
                r"(?:é |está )?(?:só|apenas|exclusiv\w+|reservad\w|restrit\w|disponível|somente)\b[^.!?]{0,30}"
                r"(?:assinantes?|subscritores?|membros|cadastrad\w+|registad\w+|sócios|leitores)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:artigo|conteúdo|matéria|reportagem|notícia|acesso) (?:exclusiv[oa]|só|apenas|restrit[oa]|reservad[oa]"
                r"|premium|somente)(?: (?:para|a|aos|de))? (?:os |nossos )?(?:assinantes?|subscritores?|membros|cadastrados"
                r"|leitores)(?: \w{2,12})?",
                r"(?:assinantes?|subscritores?) (?:podem|pode|têm|tem|lê|leem|do|da|já|também|podem também)\b[^.!?]{0,30}"
                r"(?:liberar|oferecer|libera|partilhar|ofertar|compartilhar)\b[^.!?]{0,30}"
                r"(?:artigos?|acessos|conteúdos?|textos?|matérias?)\b[^.!?]{0,50}",
                r"(?:para (?:continuar|seguir|ler|prosseguir|aceder|acessar))\b[^.!?]{0,70}"
                r"(?:lendo|ler|leitura|artigo|conteúdo\w*|matéria|notícia|completo|texto)[^.!?]{0,20},? "
                r"(?:assine|subscreva|faça|registe|cadastre|inicie|torne|é (?:necessário|preciso)|entre|escolha|crie)"
                r"\S*[^.!?]{0,80}",
                r"(?:assine|subscreva|cadastre-se|registe-se|faça login|faça o seu login|entre|seja assinante"
                r"|torne-se assinante)(?: (?:já|agora|grátis|gratuitamente|hoje|aqui|a \S+|o \S+))? (?:e|para) "
                r"(?:continue|continuar|leia|ler|tenha|ter|aceda|aceder|acesse|acessar|desbloque\w+|desfrute)\b[^.!?]{0,80}",
                r"(?:assine|subscreva|seja assinante|experimente)(?: \S+){0,3} (?:por|a partir de|desde) (?:apenas |só )?"
                r"(?:r\$ ?|€ ?)?\d[^!?]{0,60}",
                r"(?:já (?:é|tem|sou|tenho|és)|ainda não (?:é|tem)|se (?:já )?é|não é|é) (?:um |uma )?"
                r"(?:assinante|subscritor\w*|cadastr\w+|conta|registad\w+|membro|assinatura|registo)\b[^?]{0,20}\??"
                r"(?: ?(?:faça|entre|inicie|acesse|aceda|clique|login|assine|subscreva|cadastre|registe|crie)\b\S*.{0,80})?",
                r"(?:quer|deseja|gostaria de) (?:continuar|ler|seguir)\b[^?]{0,60}\? ?"
                r"(?:assine|subscreva|cadastre|faça|registe|seja|torne)\b.{0,100}",
                r"(?:ofereça|oferecer|partilhe|dê|presenteie) (?:este|o|um) (?:artigo|conteúdo|acesso)"
                r"(?: (?:a um amigo|a quem|com|gratuitamente|como presente).{0,40})?",
                r"(?:restam|você (?:leu|atingiu|já leu|tem direito)|atingiu o limite|já leu|tem)\b[^.!?]{0,50}"
                r"(?:artigos? (?:gratuitos?|grátis)|limite de|matérias? (?:gratuitas?|grátis)|acessos? (?:gratuitos?|por))\b"
                r"[^.!?]{0,80}",
                r"(?:acesso|leitura) (?:ilimitad[oa]|total|complet[oa]|sem limites)\b[^.!?]{0,80}"
                r"(?:conteúdos?|site|artigos|app|assin\w+|matérias|edição|jornal)\b[^.!?]{0,60}",
                r"(?:leia|veja|folheie|aceda à|acesse a|consulte) (?:a )?(?:nossa )?(?:edição|versão) "
                r"(?:impressa|digital|em papel|do dia)(?: .{0,30})?",
                r"(?:no|na|o|a|nós,? no) [^.!?]{2,30} (?:valorizamos|acreditamos|defendemos) (?:o|no|um)"
                r" jornalismo\b[^.!?]{0,80}",
                r"(?:cancele quando quiser|sem fidelização|sem compromisso|cancele a qualquer momento)(?:[.,] .{0,60})?",
            ),
            "nl": (
                r"(?:dit|deze|het volledige) ?(?:volledige |hele |premium ?|plus-?)?"
                r"(?:artikel|verhaal|inhoud|bericht|content|stuk)\b[^.!?]{0,20} (?:is |zijn |lees je |lees jij )?"
                r"(?:exclusief|alleen|enkel|gratis|uitsluitend|voorbehouden|beschikbaar|premium|onderdeel)\b[^.!?]{0,30}"
                r"(?:abonnee\w*|leden|geregistreerde\w*|lezers|members|account|abonnement|plus)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:alleen|enkel|exclusief|uitsluitend)(?: \w+)? voor (?:onze )?"
                r"(?:abonnees?|leden|plusabonnees|geregistreerde \w+|lezers)(?: van .{2,30})?",
                r"(?:dit|deze|het) (?:artikel|verhaal|stuk|reportage)\b[^.!?]{0,10} (?:heb|las|kon|lees|krijg|kreeg)(?:t)? "
                r"(?:je|u|jij) (?:nu )?(?:helemaal )?(?:gratis|cadeau|kosteloos|volledig)\b[^.!?]{0,120}",
                r"(?:wil|wilt) (?:je|u|jij) (?:dit |het |de |meer |verder|onbeperkt |alle )[^?]{0,50}"
                r"(?:lezen|verder|artikelen)\b[^?]{0,30}\? ?(?:neem|word|log|maak|registreer|abonneer|lees|meld|probeer|dat kan"
                r"|kies)\b.{0,120}",
                r"(?:om (?:verder te lezen|(?:dit|het) (?:\w+ )?(?:artikel|verhaal) (?:\w+ )?te (?:kunnen )?lezen)|verder lezen"
                r"|lees verder|direct verder lezen|onbeperkt lezen)\s?[?,:]? ?(?:met|voor|neem|word|log|maak|registreer|abonneer"
                r"|probeer|heb je|moet je|is|vanaf|kies)\b[^.!?]{0,100}",
                r"(?:al|reeds|nog geen|bent u (?:al|reeds)|ben je (?:al|reeds)|heb je (?:al|nog geen)|heeft u al) (?:een )?"
                r"(?:abonnee\w*|abonnement|account|lid|geregistreerd|ingeschreven|klant)\b ?\??"
                r"(?: ?(?:log|meld|neem|word|activeer|registreer|maak|klik|inloggen|aanmelden|dan)\b.{0,80})?",
                r"(?:maak (?:gratis )?kennis met|probeer|lees|ontdek|krijg toegang tot) [^.!?]{2,40}"
                r"(?:plus|premium|digitaal|compleet|\+|onbeperkt)[^.!?]{0,60}",
                r"(?:neem (?:nu|vandaag|hier) een |word (?:nu |vandaag |ook )?)(?:digitaal |voordelig |proef ?)?"
                r"(?:abonnement\w*|abonnee|proefabonnement)\b[^.!?]{0,100}",
                r"(?:je hebt|u hebt|u heeft|nog) (?:nog )?(?:\d+|één|twee|drie|geen|je|uw|het maximale?) ?(?:aantal )?"
                r"(?:gratis )?(?:artikelen|artikel|verhalen|limiet)\b[^.!?]{0,80}",
                r"(?:geef|deel) (?:dit |het |een )?(?:artikel|verhaal) (?:cadeau|gratis)(?: .{0,40})?",
                r"(?:lees|bekijk|blader door|open|download) (?:de |onze |hier de )(?:digitale|papieren|gedrukte) "
                r"(?:krant|editie|versie|uitgave)(?: .{0,30})?|naar de digitale (?:krant|editie)",
                r"(?:onbeperkte?|volledige) toegang (?:tot|op)\b[^.!?]{0,40}(?:artikelen|onze site|website|al het nieuws|de app"
                r"|krant)\b[^.!?]{0,60}",
                r"(?:maandelijks|elk moment|altijd|dagelijks) opzegbaar(?:[.,] .{0,60})?",
                r"(?:maar )?het maken van (?:dit|deze|zulke) (?:verhaal|verhalen|artikel\w*|journalistiek) kost\b[^.!?]{0,60}",
                r"(?:log|logt u) (?:dan |hier |nu )?in om (?:verder te|dit artikel|het hele artikel)\b[^.!?]{0,60}",
            ),
            "ca": (
                r"[^?]{0,160}\b(?:suma-t'hi|subscriu-t'hi|subscriu-te|apunta-t'hi|uneix-t'hi)(?: (?:ara|avui|ja))? "
                r"(?:per|des de|a partir de) (?:només |tan sols )?\d[^.!?]{0,40}",
                r"(?:aquest|aquesta|el|la|l') ?(?:és un )?(?:article|contingut|notícia|text|reportatge|funció)\b[^.!?]{0,30}"
                r"(?:és |està )?(?:només|exclusi\w+|reservat\w*|disponible|únicament)\b[^.!?]{0,30}"
                r"(?:subscriptor\w*|socis|sòcies|membres|registrats|lectors)\b[^.!?]{0,60}(?:[.!] .{0,50})?",
                r"(?:contingut|article|notícia|accés) (?:exclusi\w+|només|reservat|premium|restringit)"
                r"(?: (?:per (?:a|als)|a|als))* (?:els |les )?(?:subscriptor\w*|socis|sòcies|membres|registrats"
                r"|usuaris(?: registrats)?)(?: \w{2,12})?",
                r"(?:fes-te|feu-vos|fes-t'hi|fes-te'n|fer-se|fer-te) "
                r"(?:subscriptor\S*|premium|(?:soci\S*|sòcia|membre)"
                r"(?=\Z|[^.!?]{0,110}(?:llegi\w*|diari|periodisme|accedi\w*|accés|continguts?|articles?|mitjà|comentar"
                r"|publicitat)))\b[^.!?]{0,120}",
                r"(?:subscriu-te|subscriviu-vos|subscriu-t'hi|registra't|registreu-vos|inicia (?:la )?sessió|inicieu sessió"
                r"|identifica't)(?: (?:gratis|ara|ja|gratuïtament|aquí))? (?:per(?: a| poder)?|i) "
                r"(?:continua\w*|seguir|segueix|llegir|llegeix|accedir|accedeix|gaudir|gaudeix|desbloque\w+)\b[^.!?]{0,80}",
                r"per (?:continuar|seguir|poder|llegir|accedir)\b[^.!?]{0,60}(?:llegint|lectura|article|contingut\w*|notícia"
                r"|llegir)[^.!?]{0,20},? (?:subscriu|registra|inicia|identifica|fes|cal|has|heu|t'has)\S*[^.!?]{0,80}",
                r"(?:ja (?:ets|ets|tens|sou|teniu|estàs)|encara no (?:ets|tens)|no (?:ets|tens)|si (?:ja )?(?:ets|tens)|ets"
                r"|tens) (?:una? )?(?:subscriptor\S*|soci\S*|compte|registrat\S*|subscripció)\b[^?]{0,20}\??"
                r"(?: ?(?:inicia|entra|accedeix|identifica|subscriu|registra|crea|fes|inicieu|entreu)\S*.{0,80})?",
                r"(?:accés|lectura) (?:il·limitat|il·limitada|complet|total|sense límits)\b[^.!?]{0,80}",
                r"(?:regala|comparteix) (?:aquest|l')(?: ?)(?:article|contingut)(?: .{0,40})?",
                r"(?:subscriu-te|subscriviu-vos|fes-te subscriptor)(?: \S+){0,3} (?:per|des de) (?:només )?\d[^!?]{0,60}",
                r"(?:et queden|has llegit|has arribat)\b[^.!?]{0,40}(?:articles|límit)\b[^.!?]{0,60}",
            ),
        },
        unless=(r"(?:netflix|spotify|amazon prime|disney)\b",),
    ),
    Rule(
        "paywall.label_western", "paywall",
        why=(
            "'Subscribers only', 'Give as a gift', 'Premium', 'This service is "
            "for subscribers. Log in': marks of a text that is sold."
        ),
        max_chars=200, where="edge", full_stop=False,
        patterns={
            "de": (
                r"(?:exklusiv|nur) für (?:abonnent\w+|abonnent:innen|mitglieder|plus-leser|premium-kunden)"
                r"(?:[.:|-]? ?(?:artikel )?(?:verschenken|teilen|anmelden|einloggen))?"
                r"|(?:artikel )?verschenken ?[:|-] ?.{0,60}(?:artikel|freund\w*|kostenlos)\b.{0,30}",
            ),
            "fr": (
                r"(?:exclusif|exclusivité|réservé|contenu réservé|édition)(?: aux)? abonnés?"
                r"(?:[.:|-]? ?(?:offrir (?:l'|cet )article|s'identifier|se connecter))?",
                r"(?:ce|cet|cette) (?:service|fonctionnalité|contenu|espace|possibilité)\b[^.!?]{0,20}(?:est |sont )?"
                r"réservée?s? aux (?:abonnés|membres|inscrits)\b[^!?]{0,60}",
                r"offrir ?[:|-] ?.{0,60}(?:article|proche|ami)\b.{0,30}|offrir (?:cet |l'|un )article.{0,20}",
            ),
            "es": (
                r"(?:exclusiv[oa]|solo|contenido|noticia)(?: exclusiv[oa])?(?: para)? "
                r"(?:suscriptor(?:es|as)?|soci[oa]s|abonados)"
                r"(?:[.:|-]? ?(?:regalar artículo|inicia sesión|regala esta noticia))?",
            ),
            "it": (
                r"(?:esclusiv[ao]|solo|riservato|contenuto riservato|in esclusiva)(?: per)?(?: gli| agli)? abbonati"
                r"(?:[.:|-]? ?(?:regala l'articolo|accedi|abbonati))?",
                r"regala ?[:|-] ?.{0,60}(?:articolo|amico|amica)\b.{0,30}|regala (?:l'|questo |un )articolo.{0,20}",
            ),
            "pt": (
                r"(?:exclusiv[oa]|só|conteúdo exclusivo|apenas)(?: para)? assinantes?"
                r"(?:[.:|-]? ?(?:oferecer artigo|dar de presente|entrar|iniciar sessão|assine))?",
                r"oferecer (?:este |o )?artigo.{0,20}|(?:dê|dar) (?:este |o |a )?(?:artigo|matéria|texto) de presente.{0,20}",
            ),
            "nl": (
                r"(?:exclusief|alleen|enkel|uitsluitend) voor (?:abonnees|leden|abonnementhouders)"
                r"(?:[.:|-]? ?(?:cadeau geven|log in|inloggen))?",
                r"cadeau geven ?[:|-] ?.{0,60}(?:artikel|vriend\w*)\b.{0,30}|(?:geef|deel) (?:dit|het) artikel (?:gratis|cadeau)"
                r"(?: (?:met|aan) .{0,30})?",
            ),
            "ca": (
                r"(?:exclusiu|només)(?: per a)? (?:subscriptors|socis|abonats)(?:[.:|-]? ?(?:regalar article|inicia sessió))?"
                r"|regala (?:aquest |l')article.{0,20}",
            ),
        },
    ),
    Rule(
        "paywall.devices_western", "paywall",
        why=(
            "'Do you want to add a user to your subscription? If you go on reading "
            "on this device ...': an account that is read with elsewhere."
        ),
        max_chars=260, sentences=True,
        patterns={
            "de": (
                r"(?:ihr|dein) (?:abo|konto|zugang|account)\b[^.!?]{0,40}(?:anderen gerät|weiteren gerät|mehreren geräten"
                r"|gleichzeitig)\b[^!?]{0,140}",
            ),
            "fr": (
                r"(?:lecture du \S+ en cours sur un autre appareil"
                r"|votre (?:abonnement|compte)\b[^.!?]{0,40}(?:autre appareil|autre personne|plusieurs appareils))\b[^!?]{0,140}"
                r"|vous pouvez lire (?:\S+ )+sur un seul appareil à la fois\b.{0,40}",
            ),
            "es": (
                r"[¿]?quieres añadir otro usuario a tu suscripción\b\W{0,4}(?:si .{0,140})?"
                r"|si (?:continúas|sigues) leyendo en este dispositivo\b.{0,80}"
                r"|tu suscripción (?:se está usando|está siendo usada) en otro dispositivo\b.{0,80}",
            ),
            "it": (r"il tuo (?:abbonamento|account)\b[^.!?]{0,40}(?:altro dispositivo|più dispositivi)\b.{0,100}",),
            "pt": (
                r"(?:a sua|sua) (?:assinatura|conta)\b[^.!?]{0,40}(?:outro dispositivo|outro aparelho|vários dispositivos)\b"
                r".{0,100}",
            ),
            "nl": (
                r"(?:je|uw) (?:abonnement|account)\b[^.!?]{0,40}(?:ander apparaat|andere apparaten|meerdere apparaten)\b.{0,100}",
            ),
            "ca": (r"la teva subscripció\b[^.!?]{0,40}altre dispositiu\b.{0,80}",),
        },
        unless=(r"(?:netflix|spotify|amazon prime|disney)\b",),
    ),
    Rule(
        "paywall.premium_western", "paywall",
        why="'PREMIUM': a label above a text, in capitals.",
        max_chars=12, where="head", cased=True, full_stop=False,
        patterns={
            "nl": (r"PREMIUM|ABONNEE|PLUS",),
            "fr": (r"ABONNÉS?|ABONNÉ\(E\)S",),
            "es": (r"SUSCRIPTORES|SOCIOS",),
            "pt": (r"ASSINANTES?",),
            "it": (r"ABBONATI",),
            "de": (r"ABO|PLUS",),
        },
    ),
)
