"""What stands above, amid and below readers' comments, in western languages."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.told import SINCE

RULES: tuple[Rule, ...] = (
    Rule(
        "comments.notice_western", "comments",
        why=(
            "'You must be registered to comment', 'comments are closed', 'our "
            "house rules': what a site says of the comments below its text."
        ),
        max_chars=420, sentences=True,
        patterns={
            "de": (
                r"(?:die|unsere) kommentar(?:funktion|spalte|sektion|e)?(?:bereich)? ?(?:für|zu|unter|in|im)? ?"
                r"(?:diese[nmsr]?|forum|den|dem)? ?(?:artikel|beitrag|text|thema|meldung)?\s?"
                r"(?:ist|sind|wurde|wurden|bleibt|geben|gibt|spiegeln|stellen|werden)\b[^.!?]{0,40}"
                r"(?:geschlossen|deaktiviert|beendet|meinung|moderiert|geprüft|freigeschaltet|abgeschaltet)\b[^.!?]{0,80}",
                r"(?:wir danken (?:ihnen )?für (?:die|ihre) (?:diskussion|beteiligung|kommentare)|danke fürs mitdiskutieren)\b"
                r"[^.!?]{0,60}",
                r"(?:bitte )?(?:beachten sie|beachte|lesen sie|lies)\b[^.!?]{0,30}(?:unsere|die) "
                r"(?:netiquette|kommentar\S*|diskussions\S*|community-?\S*|forenregeln)\b[^.!?]{0,80}",
                r"(?:um|zum) (?:zu kommentieren|kommentieren|(?:einen )?kommentare? (?:zu )?(?:schreiben|verfassen|abgeben))"
                r"(?: zu können)?,? (?:müssen|musst|bitte|melden|loggen|registrieren|ist|benötigen)\b[^.!?]{0,100}",
                r"(?:kommentar|kommentare) (?:schreiben|verfassen|abgeben|hinterlassen|abschicken|absenden|lesen|anzeigen"
                r"|ansehen|einblenden|melden)(?: .{0,30})?|(?:alle )?\d+ kommentare(?: (?:lesen|anzeigen|ansehen))?"
                r"|(?:jetzt )?mitdiskutieren|diskutieren sie mit\b(?! (?:ihr|de[mnr]|einem|einer)\w*\b)[^.!?]{0,60}"
                r"|schreiben sie (?:den ersten|einen) kommentar\b[^.!?]{0,40}",
                r"(?:ihre|deine) (?:e-?mail-?adresse|meinung) (?:wird nicht veröffentlicht|ist gefragt|interessiert uns)\b"
                r"[^.!?]{0,60}",
                r"(?:was (?:meinen|denken|halten) sie|was (?:meinst|denkst|hältst) du|wie (?:sehen sie|siehst du) das)\b"
                r"[^?]{0,60}\? ?(?:schreib|diskutier|kommentier|sag|teil|stimm|hinterlass)\w*\b.{0,100}",
            ),
            "fr": (
                r"(?:les|l'espace|la section|l'espace de|cet espace) ?(?:des )?"
                r"(?:commentaires?|contributions|réactions|discussion)"
                r"(?: (?:à|de|sur|pour|sous) (?:cet|ce|l')(?: ?)(?:article|sujet|contenu))? "
                r"(?:sont|est|a été|ont été|n'engagent|ne reflètent)\b[^.!?]{0,30}"
                r"(?:fermés?e?|clos|modérée?s?|désactivés?|réservée?s?|responsabilité|auteurs?|désormais)\b[^.!?]{0,90}",
                r"vous ne pouvez (?:plus|pas) (?:réagir (?:aux?|à)|commenter (?:cet|les))\b[^.!?]{0,160}",
                r"(?:pour|afin de) (?:commenter|réagir|laisser un commentaire|déposer un commentaire"
                r"|participer (?:à la discussion|au débat)|poster)\b[^.!?]{0,30},? "
                r"(?:connectez|vous devez|veuillez|inscrivez|il faut|identifiez|merci|créez|abonnez)\b[^.!?]{0,100}",
                r"(?:vous devez (?:être )?|veuillez (?:vous )?|connectez-vous |inscrivez-vous )"
                r"(?:connecté\w*|inscrit\w*|abonné\w*|connecter|identifier|identifié\w*)?\s?(?:pour (?:pouvoir )?)"
                r"(?:commenter|réagir|laisser|publier|poster|écrire)\b[^.!?]{0,60}",
                r"(?:merci de |veuillez )?(?:consulte[rz]|respecte[rz]|lire|lisez) (?:notre|la|les|nos) (?:charte|règles) "
                r"(?:de |d')(?:modération|participation|utilisation|bonne conduite|la communauté|publication)\b[^.!?]{0,80}",
                r"(?:soyez le premier|aucun commentaire|voir (?:tous )?les (?:\d+ )?commentaires|lire les (?:\d+ )?commentaires"
                r"|laisser un commentaire|ajouter un commentaire|écrire un commentaire|poster un commentaire"
                r"|\d+ (?:commentaires?|réactions?)(?: postés?)?|réagir à (?:cet|l')(?: ?)article|donnez votre avis)"
                r"(?: .{0,50})?",
                r"(?:et vous|qu'en pensez-vous|votre avis)\b[^?]{0,60}\? ?(?:réagi|dites|donnez|partagez|laissez|commentez"
                r"|racontez)\w*\b.{0,100}",
            ),
            "es": (
                r"(?=[^.!?]{0,120}\b(?:comentar|comentarios?|opinar)\b)(?:para|debes|debe|tienes que|necesitas|es necesario"
                r"|hay que|tenés que) ?(?:poder )?(?:comentar|dejar un comentario|escribir un comentario|participar|opinar)?\b"
                r"[^.!?]{0,30},? ?(?:es necesario|debes|debe|necesitas|tienes que|tenés que|hay que|inicia|regístrate"
                r"|identifícate|estar|iniciar|registrarte|haber)\b[^.!?]{0,40}"
                r"(?:registrad\w|sesión|suscript\w+|logue\w+|identificad\w|regist\w+|conectad\w|soci\w|cuenta)\b[^.!?]{0,30}"
                r"(?:comentar|comentario|opinar|debate)?[^.!?]{0,40}",
                r"(?:los |nuestros )?comentarios(?: (?:a|de|en|publicados|realizados|vertidos|para) [^.!?]{0,40})? "
                r"(?:están|son|han sido|no reflejan|reflejan|serán|se encuentran|no representan)\b[^.!?]{0,40}"
                r"(?:cerrad\w+|responsabilidad|moderad\w+|deshabilitad\w+|opinión|usuarios|autor\w*|desactivad\w+|exclusiv\w+"
                r"|publicad\w+|lector\w+)\b[^.!?]{0,80}",
                r"(?:consulta|consulte|lee|lea|revisa|respeta|consultá) (?:aquí )?(?:las|nuestras|los|nuestra) "
                r"(?:normas|reglas|política|términos|bases)(?: de)?(?: los| la| nuestra)? ?"
                r"(?:comentarios|participación|comunidad)\b[^.!?]{0,60}",
                r"(?:ver|leer|ir a|deja|dejar|escribe|escribir|publicar|agregar|añadir|añade|mostrar)"
                r"(?: los| un| tu| su| todos los)* (?:\d+ )?comentarios?(?: .{0,30})?|\d+ comentarios?"
                r"|sé el primero en comentar\b.{0,30}|no hay comentarios(?: .{0,20})?|si eres socio\S* puedes usar tu usuario",
                r"[¿]?(?:qué (?:opinas|te parece|opinás|piensas|opina)|y (?:tú|vos|usted))\b[^?]{0,60}\? ?[¡]?"
                r"(?:déja|deja|comenta|cuénta|escríb|comparte|danos|opina)\w*\b.{0,100}",
            ),
            "it": (
                r"(?:i|gli) commenti (?:sono|saranno|verranno|non|dei lettori|a questo articolo|su questo)\b[^.!?]{0,50}"
                r"(?:chiusi|moderati|accettati|disabilitati|pubblicati|disattivati|approvat\w+|responsabilità|rappresentano"
                r"|consentiti|riflettono)\b.{0,120}",
                r"(?=[^.!?]{0,120}\bcomment)(?:per|devi|è necessario|occorre|bisogna|effettua)\b[^.!?]{0,30}"
                r"(?:commentare|lasciare un commento|scrivere un commento|registrat\w|login|accesso|accedere|essere)\b"
                r"[^.!?]{0,20},? ?(?:devi|è necessario|accedi|registrati|occorre|effettua|per|bisogna|abbonati|iscritt\w"
                r"|connesso)\b[^.!?]{0,40}(?:comment\w+|accedere|accesso|login|registr\w+|abbonat\w|iscritt\w|discussione)\b"
                r"[^.!?]{0,40}",
                r"(?=.{0,80}(?:comment|netiquette|community|policy))(?:leggi|consulta|rispetta|vedi) (?:qui )?(?:le|la|il|i) "
                r"(?:regole|policy|regolamento|linee guida|norme|netiquette|nostra policy|nostre regole)\b[^.!?]{0,80}",
                r"(?:lascia|scrivi|aggiungi|invia|pubblica|leggi|mostra|vedi|visualizza)(?: (?:un|il|tuo|i|tutti|gli|altri))* "
                r"(?:\d+ )?comment[oi](?: .{0,30})?|\d+ comment[oi]|nessun commento"
                r"|(?:di' la tua|dì la tua|partecipa alla discussione|entra nella discussione)(?: .{0,40})?",
                r"(?:e (?:voi|tu)|(?:che )?cosa ne (?:pensi|pensate)|che ne (?:pensi|pensate)|tu cosa)\b[^?]{0,60}\? ?"
                r"(?:scriv|lascia|dicci|diteci|comment|raccont|fatecelo|faccelo)\w*\b.{0,100}",
            ),
            "pt": (
                r"(?:os |seus )?comentários(?: (?:a|deste|neste|são|publicados|estão|não|para|e|da|feitos)\b[^.!?]{0,40})? ?"
                r"(?:são|estão|serão|foram|não representam|não refletem|encontram-se)\b[^.!?]{0,40}"
                r"(?:fechad\w+|encerrad\w+|responsabilidade|moderad\w+|desativad\w+|opinião|autor\w*|exclusiv\w+|desligad\w+"
                r"|leitor\w+)\b[^.!?]{0,80}",
                r"(?=[^.!?]{0,120}\b(?:comentar|comentários?)\b)(?:para|é necessário|você precisa|precisa|deve|faça|inicie)\b"
                r"[^.!?]{0,20}(?:comentar|deixar um comentário|participar|login|sessão|estar|cadastr\w+|regist\w+)\b"
                r"[^.!?]{0,20},? ?(?:faça|é (?:necessário|preciso)|precisa|inicie|deve|assine|regist\w+|cadastr\w+|para|tem de"
                r"|entre|ser|estar|logad\w)\b[^.!?]{0,40}(?:comentar|login|sessão|regist\w+|cadastr\w+|assinante|conta"
                r"|comentários?|logad\w)\b[^.!?]{0,40}",
                r"(?:leia|consulte|conheça|veja|respeite|confira) (?:aqui )?(?:as|os|a|nossas?|nossos) "
                r"(?:regras|normas|termos|políticas?|condições)(?: (?:de|da|para|do|dos))*"
                r"(?: (?:uso|comentários?|comunidade|participação|comentar))\b[^.!?]{0,60}",
                r"(?:deixe|escreva|ver|ler|veja|adicionar|publicar|enviar|faça|mostrar|deixar)(?: (?:um|o|seu|os|todos|o seu))* "
                r"(?:\d+ )?comentários?(?: .{0,30})?|\d+ comentários?|seja o primeiro a comentar.{0,30}|nenhum comentário"
                r"|sem comentários",
                r"(?:o que (?:você )?(?:acha|achou|pensa)|e você|qual (?:é )?a sua opinião)\b[^?]{0,60}\? ?"
                r"(?:deix|comente|conte|escrev|compartilh|partilh|diga)\w*\b.{0,100}",
            ),
            "nl": (
                r"(?:de )?(?:reacties|reactiemogelijkheid|comments|discussie)(?: (?:op|bij|onder|voor) (?:dit|deze|het))?"
                r"(?: (?:artikel|bericht|verhaal))? (?:is|zijn|worden|wordt|staan|staat)\b[^.!?]{0,20}"
                r"(?:gesloten|gemodereerd|uitgeschakeld|beoordeeld|geplaatst|voor rekening|verwijderd|uit)\b[^.!?]{0,80}",
                r"(?=[^.!?]{0,120}\b(?:reageren|reacties?)\b)"
                r"(?:om te (?:kunnen )?(?:reageren|reacties)|(?:je|u) (?:moet|dient|kunt alleen)|log in|meld je aan|inloggen"
                r"|registreer)\b[^.!?]{0,40}(?:inlog\w+|ingelogd|reageren|reactie|account|registreer|log|aanmelden|abonnee)\b"
                r"[^.!?]{0,60}(?:reageren|reactie\w*|in|plaatsen|account|discussie)?",
                r"(?:praat|discussieer) (?:ook )?mee (?:op|in|onder|via)\b[^.!?]{0,50}(?:[:.] .{0,80})?"
                r"|(?:lees|bekijk) (?:eerst |hier )?(?:onze|de) (?:huisregels|spelregels|reactieregels|reactiebeleid"
                r"|gedragsregels|richtlijnen)\b[^.!?]{0,60}",
                r"(?:plaats|schrijf|laat|geef|bekijk|toon|lees)(?: (?:een|je|uw|de|alle|hier|als eerste een|jouw))* "
                r"(?:\d+ )?reacties?(?: (?:achter|hier|plaatsen|onder)\b.{0,30})?|\d+ reacties?"
                r"|reageer (?:op dit (?:artikel|bericht|verhaal)|als eerste)\b.{0,40}|(?:nog )?geen reacties"
                r"|wees de eerste (?:om|die)\b.{0,40}",
                r"(?:wat (?:vind|vindt|denk|denkt)|wat is (?:jouw|uw) mening|hoe (?:kijk|denk))\b[^?]{0,60}\? ?"
                r"(?:reageer|laat|praat|deel|geef|stem|discussieer)\w*\b.{0,100}",
            ),
            "ca": (
                r"per (?:poder )?(?:comentar|deixar un comentari|participar|opinar)\b[^.!?]{0,20},? ?"
                r"(?:cal|has|heu|s'ha|és necessari|inicia|identifica|registra)\S*[^.!?]{0,80}",
                r"(?:els |aquests )?comentaris(?: [^.!?]{0,40})? (?:estan|són|seran|no reflecteixen|es troben)\b[^.!?]{0,30}"
                r"(?:tancats|moderats|responsabilitat|desactivats|opinió|autors|publicats)\b[^.!?]{0,60}",
                r"(?:consulta|consulteu|llegeix|llegiu|respecta) (?:aquí )?(?:les|la|el) (?:nostres |nostra )?"
                r"(?:normes|política|codi|condicions)(?: (?:de|d'))?\s?(?:participació|comentaris|comunitat)\b[^.!?]{0,60}",
                r"(?:escriu|deixa|afegeix|veure|mostra|llegeix|publica|envia)(?: (?:un|el|teu|els|tots))* (?:\d+ )?comentaris?"
                r"(?: .{0,30})?|\d+ comentaris?|sigues el primer (?:a|en) comentar.{0,30}|desa el meu nom\b.{0,120}"
                r"|(?:la teva|l'|la vostra) adreça (?:electrònica|de correu) no (?:es|serà) (?:publicarà|publicada)\b.{0,100}",
                r"(?:què (?:en penses|opines|et sembla|en penseu))\b[^?]{0,60}\? ?(?:deixa|comenta|escriu|digues|explica|opina)"
                r"\S*.{0,100}",
            ),
        },
        unless=(
            SINCE,
            r"(?:youtube|instagram|facebook|tiktok|twitter)\b[^.!?]{0,40}"
            r"(?:sagte|schaltete|désactiv|desactiv|disattiv|schakelde)\w*",
        ),
    ),
    Rule(
        "comments.house_western", "comments",
        why=(
            "'Not registered yet? Log in to comment', 'This is the opinion of web "
            "users, not of this medium', 'Comments only under your full name'."
        ),
        max_chars=420, where="tail",
        patterns={
            "de": (
                r"(?:bist du|sind sie|seid ihr|du bist|sie sind)? ?(?:noch |immer )?nicht "
                r"(?:registriert|angemeldet|eingeloggt)\b ?[?.] ?.{0,40}\b"
                r"(?:anmelden|melde\w*|registrier\w+|einloggen|logg\w*)\b.{0,40}"
                r"(?:kommentier\w+|kommentar\w*|mitdiskutier\w+|mitreden)\b.{0,30}",
                r"(?=.{0,250}(?:kommentar\w*|kommentier\w*|netiquette|beim thema))(?:bitte )?"
                r"(?:bleiben sie|bleib|bleibt|achten sie|diskutieren sie|halten sie)\b[^.!?]{0,50}"
                r"(?:sachlich|respektvoll|beim thema|fair|netiquette|höflich)\b.{0,160}"
                r"|(?:die|unsere) kommentarfunktion (?:ist|wird|steht)\b[^.!?]{0,60}"
                r"(?:geschlossen|uhr|moderiert|verfügung|deaktiviert)\b.{0,140}"
                r"|(?:die )?redaktion behält sich (?:das recht )?vor, (?:\w+ )?(?:kommentare|beiträge|leserbriefe|zuschriften)\b"
                r".{0,100}",
            ),
            "fr": (
                r"(?:vous n'avez pas de compte|pas encore (?:inscrit|de compte|membre)"
                r"|vous n'êtes pas (?:encore )?(?:connecté|inscrit))\S* ?[?.] ?.{0,60}\b(?:commenter|réagir|commentaires?)\b"
                r".{0,40}",
                r"(?=.{0,250}(?:commentaire\w*|commenter|charte))(?:merci de|veuillez|restez|soyez)\b[^.!?]{0,50}"
                r"(?:courtois\w*|respectueu\w+|charte|bienveillan\w+)\b.{0,160}"
                r"|la rédaction se réserve le droit de (?:supprimer|modérer|ne pas publier)\b.{0,120}"
                r"|les commentaires (?:sont|seront) (?:modérés|fermés|ouverts|publiés)\b.{0,120}",
            ),
            "es": (
                r"(?:normas|reglas|condiciones) (?:de uso|de participación|de los comentarios|para comentar)[.:] .{20,360}",
                r"[¿]?(?:aún |todavía )?no (?:estás|tienes|estás) (?:registrad\w|cuenta)\b ?[?.] ?.{0,60}\bcomentar\b.{0,40}"
                r"|(?:esta es|es) la opinión de los (?:internautas|lectores|usuarios)\b.{0,260}"
                r"|(?:no está permitido|no se permite\w*) (?:verter|publicar|realizar) comentarios\b.{0,200}"
                r"|(?:reservado|nos reservamos) el derecho (?:a|de) eliminar (?:los )?comentarios\b.{0,120}",
            ),
            "it": (
                r"(?:gentile|gentili|caro|cari) (?:lettore|lettori|utente|utenti)\b,? [^!?]{0,120}\bcommenti\b.{10,240}",
                r"(?:non sei (?:ancora )?(?:registrat\w|iscritt\w)|non hai un account)\b ?[?.] ?.{0,60}\bcommentare\b.{0,40}"
                r"|(?:i commenti|la pubblicazione dei commenti)\b[^!?]{0,60}"
                r"(?:saranno chiusi|è sospesa|vengono moderati|sono moderati|sono chiusi|saranno moderati)\b.{0,160}"
                r"|la redazione si riserva (?:il diritto )?di (?:rimuovere|non pubblicare|eliminare|cancellare|moderare)\b"
                r".{0,120}",
            ),
            "pt": (
                r"(?:ainda )?não (?:tem|é|está) (?:conta|registad[oa]|cadastrad[oa]|assinante)\b"
                r" ?[?.] ?.{0,60}\bcomentar\b.{0,40}",
                r"(?:os )?comentários (?:são|serão|não)\b[^.!?]{0,60}(?:responsabilidade|moderad\w+|opinião|representam"
                r"|publicados|permitid\w+)\b.{0,200}|seja (?:respeitoso|educado|cordial)\b[^!?]{0,60}"
                r"(?:comentário\w*|debate|comentar)\b.{0,100}",
            ),
            "nl": (
                r"(?:reageren|reacties plaatsen|een reactie plaatsen|meepraten) (?:kan|mag|is) "
                r"(?:alleen|enkel|uitsluitend|slechts|niet)\b.{5,240}",
                r"(?:nog geen account|nog niet (?:geregistreerd|ingelogd|aangemeld))\b ?[?.] ?.{0,60}\b"
                r"(?:reageren|reactie|reacties)\b.{0,40}|(?=.{0,200}(?:reactie\w*|reageer\w*|reageren|huisregels))"
                r"(?:houd|blijf|hou)\b[^.!?]{0,40}(?:respectvol|beleefd|on-?topic|bij het onderwerp|netjes|huisregels)\b.{0,140}"
                r"|(?:de )?redactie behoudt zich het recht voor\b.{0,40}(?:reacties|bijdragen|inzendingen)\b.{0,100}",
            ),
            "ca": (
                r"(?:normes|regles) (?:d'ús|de participació|per comentar)[.:] .{20,300}"
                r"|(?:encara )?no (?:estàs registrat|tens compte)\b\S* ?[?.] ?.{0,60}\bcomentar\b.{0,40}"
                r"|la redacció es reserva el dret (?:a|de|d')\s?eliminar\b.{0,100}",
            ),
        },
        unless=(SINCE,),
    ),
)
