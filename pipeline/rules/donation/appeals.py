"""The reader is asked for money."""

from __future__ import annotations

from pipeline.rules.model import Rule

_CALL = r"(?:\A|(?<=[.!?:…–—] )|(?<=[.!?:…–—] [!¡¿\"'(]))"
"""Where a sentence begins. Many words that call upon a reader also tell what somebody does or is to do ('apoya', 'unterstützt',
'become a member'): they call where they come first."""

_DON_ES = r"\bdonaci[oó]n(?! de (?:sangre|plasma|órganos|médula|ropa|alimentos|juguetes|libros)\b)"
"""A gift that is not blood or a thing: of those a guide to giving speaks."""

APPEAL = Rule(
    "donation.appeal", "donation",
    why="The publisher asks its reader for money: 'we' and 'you' in one appeal. A story on donations tells who gave to whom.",
    match="part", max_chars=1600,
    unless=(
        r"\b(?:he|she|they|who) (?:had|has|have|want(?:s|ed)|hope[sd]|decided|refused|declined|agreed|asked|did not) "
        r"(?:to )?(?:become|be|join us as|sign up as) (?:a|an|our)\b",
    ),
    patterns={
        "en": (
            r"if (?:everyone|everybody|every reader|all of you) who reads? (?:this|our \w+|us)\b[^.!?]{0,60}\b"
            r"(?:chipped in|gave|gives|donated|donates|contributed|contributes)\b",
            _CALL
            + r"(?:please )?(?:consider|think about) (?:making (?:a|an|your)|donating|becoming|supporting|joining"
            r"|a (?:small )?(?:donation|contribution)|contributing|subscribing)\b.{0,120}"
            r"(?:\bus\b|\bour\b|donation|contribution|patron|member|journalism|work|site|coverage|today)",
            r"\b(?:please|(?:you|your|our|us)\b[^.!?]{0,80},) consider (?:making (?:a|an|your)|donating|becoming|supporting"
            r"|joining|a (?:small )?(?:donation|contribution)|contributing|subscribing)\b.{0,120}"
            r"(?:\bus\b|\bour\b|donation|contribution|patron|member|journalism|work|site|coverage|today)",
            r"your (?:donations?|contributions?|support|gifts?|generosity|membership)(?: of any size| today)? "
            r"(?:helps? us|allows? us|enables? us|keeps? us|makes? (?:our|this|it|all|a difference)|funds? our|will help us"
            r"|means (?:a lot|the world|everything|we)|goes (?:directly|a long|toward)|ensures? (?:we|our)|powers? our"
            r"|(?:is|are) what (?:keeps?|makes?|allows?|lets?|helps?|funds?|pays?) (?:us|our|this|for))\b",
            r"(?:(?:\A|(?<=[.!?:…–—] )|\b(?:please|you can|you could|today and|now and|why not|us,|us and) )(?:become|be)"
            r"|join us as|sign up as) (?:a|an|our) (?:patron|(?:sustaining |monthly |paying |paid |founding )*"
            r"(?:member|supporter|donor|contributor)|friend of)\b.{0,80}(?:today|now|here|support|!|\Z)",
            r"(?:depends?|rel(?:y|ies)|count(?:s|ing)?|survives?|runs?|funded|supported|made possible|powered|sustained)"
            r"(?: entirely| solely| primarily| only)? (?:on|by|thanks to|through) (?:the )?"
            r"(?:(?:support|generosity|donations?|contributions?|help|generous \w+) (?:of|from) )?(?:our |its )?"
            r"(?:readers?|people|supporters|members|donors|listeners|community) (?:like you|such as you)",
            r"help us (?:to )?(?:continue|keep|produce|bring|sustain|maintain|protect|fund|defend|build|publish|reach)\b"
            r"[^.]{0,100}(?:journalism|reporting|coverage|news\b|our work|independent|materials|publishing|ad-free)",
            r"(?:(?:\A|(?<=[.!?:…–—] )|\b(?:please|you can|to continue to|now and|today and) )(?:support|fund|invest in) "
            r"(?:independent|quality|local|honest|fearless|trusted|free|public interest|investigative|nonprofit|this|the|our"
            r"|<site>'s)|(?:support|fund|invest in) (?:our|<site>'s))"
            r"(?: (?:independent|quality|local|nonprofit|investigative|public))* "
            r"(?:journalism|reporting|newsroom|media|work|site|blog|podcast|coverage|mission)"
            r"(?:,? (?:today|now|here|by|with|from|and|for|in|so)\b|[!.]| -|\Z)",
            r"(?:donate|chip in|support us)(?: today| now| here| monthly| online| securely)* "
            r"(?:to (?:us|our|help us|keep us)|via (?:paypal|patreon)|by (?:card|paypal|clicking)|from as little|with paypal"
            r"|for as little)\b.{0,40}",
            r"for as little as .{0,60}(?:a (?:month|week)|per (?:month|week)),? you(?:'ll| can| will) "
            r"(?:help|support|get early|be able to)",
            r"(?:price|cost) of (?:one|a) (?:cup of )?(?:coffee|latte|beer)[^.]{0,20}"
            r"(?:a (?:month|week|day)|you can (?:help|support))",
            r"buy (?:me|us) (?:a |another )?coffee",
            r"(?:make|making) (?:a|your) (?:tax[- ]deductible |one[- ]time |monthly |small |recurring |secure )*"
            r"(?:donation|contribution|gift)(?: of| to)? ?(?:(?:today|now|here|us|support|help|online)\b|$)",
            r"(?:you can|ways to|how to|how you can|please) (?:also )?(?:support|donate to|fund|help) "
            r"(?:us|our work|our journalism)(?: here| by| on| via|!|\.|\Z)",
            r"(?:we|our (?:site|newsroom|organi[sz]ation|team|outlet))\b[^.]{0,120}"
            r"(?:need|ask|rely on|depend on|count on|appreciate|can't do (?:this|it) without) (?:for )?(?:your|reader) "
            r"(?:help|support|donations?|contributions?)",
            r"(?:we (?:keep|make)|keeping|keep) our (?:reporting|journalism|content|coverage|website) "
            r"(?:open|free|independent|accessible|paywall-free)\b",
            r"(?:\A|\b(?:we|us|our|your)\b.{0,200}[.!?:…–—] )"
            r"(?:every (?:contribution|donation|gift)|any (?:amount|contribution|donation)|a little bit)"
            r"(?:, (?:however|no matter) [^,]{0,40},)? (?:goes a long|makes a difference|counts|helps|matters)"
            r"(?:\b.{0,120}\b(?:us|our)\b|!|\.?\Z)",
            r"we have no paywall\b[^.]{0,100}(?:support|donat|reader|free)",
            r"(?:enjoy|like|love|value|appreciate)(?:ed|d|ing)? (?:this|our|what you)\b[^.?!]{0,80}[?!.,] ?"
            r"(?:please |then |you can |help |why not |consider )*(?:we need your help|support (?:us|our|it|this)|donate"
            r"|donating|become (?:a|an|our)|contribute|consider|chip in|buy (?:us|me|a))\b",
            r"(?:registration is|registering is) a free and easy way to support",
        ),
        "de": (
            r"(?:gefällt|gefiel) (?:dir|ihnen|euch) (?:dieser|der) (?:text|artikel|beitrag)\? ?mit (?:deinem|ihrem"
            r"|eurem) beitrag\b",
            _CALL
            + r"(?:(?:bitte|jetzt|darum|deshalb|also|dann|und|[^.!?:]{0,50},) )?"
            r"(?:unterstützen sie|unterstütze|helfen sie|hilf)\b(?! das\b| den (?:verein|bau)\b)[^.!?]{0,100}"
            r"(?:spende\w*|mitglied\w*|journalismus|redaktion|unsere arbeit|abo\w*|finanziell|beitrag"
            r"|uns\b(?: bitte)?(?: mit| durch| jetzt|[.!]|\Z))",
            r"(?:unterstützen sie|unterstütze|unterstützt|helft|hilf|helfen sie)(?: bitte| jetzt)? "
            r"(?:uns\b(?: bitte)?(?: mit| durch| jetzt|[.!]|\Z)|(?:unsere?n?|die|unabhängigen|freien|kritischen) (?:\w+ )?"
            r"(?:arbeit|redaktion|journalismus|zeitung|seite|projekt)\b[^.!?]{0,80}"
            r"(?:spende\w*|mitglied\w*|abo\w*|beitrag|finanziell|[.!]|\Z))",
            r"(?:mit|durch) (?:deiner|eurer|deinen|euren) (?:\w+ )?(?:spende|spenden|unterstützung|mitgliedschaft)\b"
            r"[^.]{0,80}(?:hilf\w*|helfen|ermöglich\w+|können wir|sicher\w+|unterstütz\w+|uns)",
            r"(?:mit|durch) (?:ihrer|ihren|einer) (?:\w+ )?(?:spende|spenden|unterstützung|mitgliedschaft)\b[^.]{0,80}\b"
            r"(?:(?:helfen|ermöglichen|sichern|unterstützen) sie|wir|uns|unsere?[nrms]?)\b",
            _CALL
            + r"(?:jetzt |bitte |hier )*(?:spenden(?: sie)?|spende)(?: jetzt| hier| bitte| sie| für)*"
            r"(?:[!.]| für (?:unsere|unabhängigen)|\Z)",
            r"(?:unabhängiger|kritischer|guter|freier|linker) journalismus (?:braucht|kostet|ist nicht umsonst|lebt)",
            _CALL
            + r"(?:werden sie|werde|werdet) (?:jetzt |heute |noch heute |bitte )*"
            r"(?:mitglied|unterstützer\w*|förder\w*|teil|spender\w*|mitglied der)",
            r"\b(?:wir|uns|unser\w*)\b[^.]{0,40}finanzier\w+[^.]{0,60}(?:spenden|leser\w*|mitgliedsbeitr\w+)",
            r"finanzieren (?:wir )?uns\b[^.]{0,60}(?:spenden|leser\w*|mitgliedsbeitr\w+)",
            r"(?:aus|durch|von) (?:den )?spenden unserer",
            r"spendenkonto\b.{0,40}(?:iban|de\d\d)",
            r"hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag|text) gefallen\?",
            r"\A(?:bezahlmethoden|einmalig spenden|monatlich spenden|solidarität jetzt)\b.{0,40}\Z",
        ),
        "fr": (
            r"(?:soutenez|faites un don(?! de (?:sang|plasma|vos)\b)|aidez|rejoignez|contribuez)\b[^.!?]{0,80}"
            r"(?:journalisme|presse|indépendan\w+|notre (?:travail|média|rédaction|journal|site)|\bdon\b|nous\b|média"
            r"|abonn\w+)",
            r"(?:je fais|faites) un don\b(?! de (?:sang|plasma|vos|vêtements)\b)",
            r"\Afaire un don\b(?! de (?:sang|plasma|vos|vêtements)\b).{0,60}\Z",
            r"(?:grâce à|avec) (?:votre|vos) (?:don|dons|soutien|contribution)",
            r"(?:votre|vos) (?:dons?|soutien|contributions?) (?:nous )?(?:permet|aide|est|sont|fait|garanti)\w*",
            r"nous (?:avons besoin|dépendons)[^.]{0,60}(?:de vous\b|votre soutien|vos dons|lecteurs|lectrices)",
            r"ne vit que[^.]{0,60}(?:de vous\b|votre soutien|vos dons|lecteurs|lectrices)",
            r"financé\w*[^.]{0,60}(?:votre soutien|vos dons|nos lect(?:eurs|rices))",
            r"devenez (?:membre|mécène|donateur|adhérent)",
            r"66 ?% (?:de votre don|déductible)",
        ),
        "es": (
            r"(?:apóyanos|ayúdanos|hazte|hágase|únete|súmate|suscríbete y apoya)\b[^.!?]{0,80}"
            rf"(?:periodismo|independiente|{_DON_ES}|donativo|nuestr[oa] (?:trabajo|medio|periódico)|\bsoci[oa]\b"
            r"|\bmiembro|\b(?:este|un) medio\b)",
            _CALL
            + rf"(?:apoya|apoye|colabora|dona|haz)\b[^.!?]{{0,80}}(?:periodismo|independiente|{_DON_ES}|donativo"
            r"|nuestr[oa] (?:trabajo|medio|periódico)|\bsoci[oa]\b|\bmiembro|\b(?:este|un) medio\b)",
            r"tu (?:aportaci[oó]n|donaci[oó]n|apoyo|contribuci[oó]n|suscripci[oó]n) (?:nos )?"
            r"(?:ayuda|permite|es|hace|garantiza)\w*",
            r"su (?:aportaci[oó]n|donaci[oó]n|apoyo|contribuci[oó]n|suscripci[oó]n) nos (?:ayuda|permite|hace|garantiza)\w*",
            r"(?:gracias a|con) (?:tu|vuestro) (?:apoyo|donaci[oó]n|ayuda|aportaci[oó]n)",
            r"(?:gracias a|con) su (?:apoyo|donaci[oó]n|ayuda|aportaci[oó]n)[^.]{0,40}\b"
            r"(?:podemos|podremos|seguimos|seguiremos|nuestr[oa]s?)\b",
            r"(?:necesitamos|dependemos de) (?:tu|su|de tu|vuestr\w+) (?:apoyo|ayuda|donaci\w+)",
            r"hazte (?:soci[oa]|miembro|suscriptor\w*|premium)",
            r"si (?:te gusta|valoras|crees en)[^.]{0,80}(?:apóyanos|suscríbete|dona|colabora|hazte)\b",
        ),
        "it": (
            _CALL
            + r"(?:sostieni|sostenete|supporta|dona|fai una donazione|contribuisci|abbonati)\b[^.!?]{0,80}"
            r"(?:giornalismo|informazione|indipendente|donazione(?! di (?:sangue|plasma|organi|midollo))|il nostro lavoro"
            r"|redazione|\bora\b)",
            r"aiutaci\b[^.!?]{0,80}(?:giornalismo|informazione|indipendente|donazione|il nostro lavoro|redazione|\bora\b)",
            r"(?:il tuo|la tua) (?:contributo|donazione|sostegno|abbonamento) (?:ci )?(?:aiuta|permette|è|rende|consente)",
            r"(?:grazie al|con il) (?:tuo|vostro) (?:contributo|sostegno|aiuto)",
            r"dona il (?:tuo )?5 ?x ?(?:1000|mille)",
            r"(?:offrici|offrimi) un caffè",
            r"(?:diventa|entra a far parte) (?:sostenitore|socio|membro|della nostra community)",
        ),
        "pt": (
            _CALL
            + r"(?:apoie|ap[oó]ia|contribua|doe|fa[çc]a uma doa[çc][ãa]o|ajude|seja|torne-se|colabore)\b[^.!?]{0,80}"
            r"(?:jornalismo|independente|doa[çc][ãa]o|nosso trabalho|apoiador\w*|\bmembro|\bs[oó]cio|assinante|\bpix\b)",
            r"\b(?:nos|nosso|nossa)\b[^.!?]{0,80}, (?:apoie|contribua|doe|fa[çc]a uma doa[çc][ãa]o|ajude|colabore)\b",
            r"tua (?:contribuição|doação|ajuda|assinatura) (?:nos )?(?:ajuda|permite|é|garante|faz)",
            r"sua (?:contribuição|doação|ajuda|assinatura) nos (?:ajuda|permite|garante|faz)",
            r"(?:graças ao|com o) teu (?:apoio|contributo)",
            r"(?:graças ao|com o) seu (?:apoio|contributo)[^.]{0,40}\b(?:podemos|conseguimos|continuamos|noss[oa]s?)\b",
            r"(?:precisamos|dependemos) d[oae] (?:seu|sua|teu) (?:apoio|ajuda)",
        ),
        "nl": (
            _CALL
            + r"(?:steun(?! (?:voor|van|aan)\b)|word(?! je\b)|help(?! je (?!ons|mee))|doneer|doneren)\b[^.!?]{0,80}"
            r"(?:journalistiek|onafhankelijk\w*|donateur|(?:een )?donatie|\blid\b|ons werk|vriend van|supporter)",
            r"(?:met|dankzij) (?:(?:jouw|uw|je) (?:steun|donatie|bijdrage)|(?:jouw|uw) hulp)",
            r"(?:jouw|uw|je) (?:steun|donatie|bijdrage) (?:helpt|maakt|is|zorgt)",
            r"(?:waardeer|vond) (?:je|u) (?:dit artikel|ons werk)\b.{0,60}(?:steun|doneer|bijdrage|donatie|gift)",
        ),
        "pl": (
            r"(?:wesprzyj|wspieraj|wesprzyjcie|wspomóż|dołącz do|zostań)\b[^.!?]{0,80}"
            r"(?:nas\b|dziennikarstw\w*|niezależn\w*|patron\w*"
            r"(?=[.!,]|\Z| (?:nasz|i|na|w|od|za|redakc|portal|dziennik|tygodn|serwis))|redakcj\w*|darowizn\w*|wolne media"
            r"|naszą? prac\w*|wspierając\w+)",
            r"(?:dzięki|bez) (?:twojemu|twojej|waszemu|waszej|państwa|waszego|twojego) (?:wsparci\w*|pomoc\w*|darowizn\w*)",
            r"(?:twoje|wasze|państwa) (?:wsparcie|wpłaty|darowizny) (?:pozwala|pomaga|jest|umożliwia|są)\w*",
            r"(?:przekaż|wpłać) (?:darowiznę|1,5 ?%|1 ?%|swój)\b.{0,60}",
            r"postaw (?:nam|mi|autorowi) kawę",
        ),
        "ru": (
            r"(?:поддержите|поддержи)\b[^.!?]{0,60}\b(?:нас\b|редакци\w+|издани\w+|наш(?!их (?:на|в|за)\b)\w*|проект\b"
            r"|независим\w+|журналист\w+|донат\w*|пожертвовани\w+)",
            r"\Aподдержать (?:нас|редакцию|издание|проект|независим\w+ журналист\w+)\b.{0,60}\Z",
            r"(?:ваша|ваше|ваши) (?:поддержка|пожертвовани[ея]|донаты) (?:помога|позвол|важн|дела|нужн)\w*",
            r"(?:станьте|\Aстать) (?:патрон\w+|спонсор\w+|подписчик\w+ .{0,20}patreon)",
            r"(?:подпишитесь|подписывайтесь|поддержите|поддержи|наш\w*|нас)\b[^.!?]{0,60} на "
            r"(?:patreon|boosty|бусти|патреон)",
        ),
        "uk": (
            r"(?:підтримайте|підтримай|долучайтеся|долучайтесь)\b[^.!?]{0,60}\b"
            r"(?:нас\b|редакці\w+|видання|наш(?!их (?:на|в|у|за|толок)\b)\w*|проєкт\b|проект\b|незалежн\w+|журналіст\w+"
            r"|донат\w*|спільнот\w+)",
            r"\Aпідтримати (?:нас|редакцію|видання|проєкт|проект|незалежн\w+ журналіст\w+)\b.{0,60}\Z",
            r"(?:ваша|ваші) (?:підтримка|пожертви|донати|внески) (?:допомага|дозволя|важлив|робл|потрібн)\w*",
            r"(?:станьте|ставайте|\Aстати) (?:патрон\w*|спонсор\w*|частиною спільноти|донором)",
            r"(?:підпишіться|підписуйтесь|підтримайте|підтримай|наш\w*|нас)\b[^.!?]{0,60} на (?:patreon|патреон)",
        ),
        "sv": (
            _CALL + r"(?:stöd|stötta|bli)\b[^.!?]{0,50}(?:oss\b|oberoende journalistik|månadsgivare|medlem|vår journalistik)",
            r"swisha (?:till|valfritt|en slant)",
        ),
        "da": (_CALL + r"(?:støt|bliv)\b[^.!?]{0,50}(?:os\b|uafhængig journalistik|vores arbejde|medlem i dag|donor)",),
        "no": (
            _CALL + r"(?:støtt|bli)\b[^.!?]{0,50}(?:oss\b|uavhengig journalistikk|vårt arbeid|medlem i dag|støttemedlem)",
        ),
        "fi": (_CALL + r"(?:tue|tukea) (?:riippumatonta )?(?:journalismia|meitä|työtämme)",),
        "cs": (
            r"(?:podpořte|přispějte|staňte se)\b[^.!?]{0,50}(?:nás\b|nezávislou|novinařinu|redakci|naši práci"
            r"|předplatitel\w*|podporovatel\w*|dárc\w+)",
        ),
        "hu": (
            _CALL
            + r"(?:támogass(?:a|on)?|támogasd|adományozz(?:on)?)\b[^.!?]{0,50}"
            r"(?:minket|munkánkat|független|lapunkat|szerkesztőség\w*|újságírás\w*)",
            r"adód 1 ?%|adója 1 ?%(?=.{0,120}(?:támogas|ajánlja fel|adószám|kérjük|segítse|számunkra|nekünk|minket|lapunk"
            r"|szerkeszt))",
        ),
        "ro": (
            _CALL
            + r"(?:susține|susțineți|sprijină|donează|donați)\b(?! că\b)[^.!?]{0,50}"
            r"(?:jurnalismul|jurnalism independent|-ne\b|munca noastră|redirecționează"
            r"|echipa noastră(?! de (?!jurnal|redac|report))"
            r"|presa (?:liberă|independentă|locală)(?=\W*\Z|[!.]"
            r"|[^.!?]{0,40}(?:\bcu (?:o |doar |\d)|donați|abon|\baici\b|\d ?lei|nostr|noastr)))",
        ),
        "tr": (
            r"(?:bağımsız (?:gazeteciliğe|habercilik)|bize|gazeteciliğimize) "
            r"(?:destek (?:ol(?:un|unuz|abilirsiniz)?|ver(?:in|ebilirsiniz)"
            r"|(?:olmak|vermek) (?:ister|isti|için (?:tıkla|bağış|abone|buraya|patreon|katkı))\w*)\b|desteğ?k?inizi?\b"
            r"|bağış (?:yap(?:ın|abilirsiniz|mak))\b|bağışta bulun(?:un|mak|abilirsiniz)\b)",
        ),
        "el": (
            r"(?:στηρίξτε|ενισχύστε)\b[^.;]{0,40}(?:ανεξάρτητη δημοσιογραφία|ανεξάρτητη ενημέρωση|προσπάθειά μας|μας με)",
            r"(?:στηρίξτε|ενισχύστε) (?:την|το|τη|μας)\b[^.]{0,50}(?:δημοσιογραφία|ανεξάρτητη|προσπάθεια|μας)",
        ),
        "ar": (
            r"(?:ادعموا?|تبرعوا|ساهموا في دعم) [^.]{0,30}(?:الصحافة المستقلة|صحافتنا|الاعلام المستقل|استقلالنا)",
            r"(?:ادعم|ادعموا|تبرع)(?:ونا|نا)? (?:الصحافة|الان|لنا(?=\W*\Z|[.!،]| الان)|عملنا|استقلال)",
        ),
        "he": (
            r"(?:תמכו|תרמו|הצטרפו) (?:ב|ל)(?:עיתונות|עצמאית|תומכים)"
            r"|(?:תמכו|תרמו) (?:בנו|לנו)(?:\W*\Z|[.!]| (?:עכשיו|היום|כאן|ו|כדי|דרך|באמצעות))",
        ),
        "hi": (
            r"(?:स्वतंत्र|निष्पक्ष|आजाद|आज़ाद) पत्रकारिता[^।]{0,60}(?:समर्थन|सहयोग|मदद|साथ)[^।]{0,16}"
            r"(?:करें|दें|कीजिए|दीजिए)",
            r"(?:स्वतंत्र|निष्पक्ष) पत्रकारिता .{0,40}(?:समर्थन|सहयोग|मदद)\Z",
        ),
        "zh": (
            r"(?:支持|赞助|贊助)[^.,]{0,12}(?:独立媒体|獨立媒體|独立新闻|獨立新聞|好新闻|好新聞)[^.,]{0,10}"
            r"(?:订阅|訂閱|捐款|赞助|贊助|成为|成為)",
            r"(?:支持|赞助|贊助|捐款)(?:我们|我們|本站)",
            r"\A(?:请|請)?(?:支持|赞助|贊助|捐款)(?:独立(?:媒体|新闻)|獨立(?:媒體|新聞))",
        ),
        "ja": (
            r"(?:ご寄付|寄付で).{0,12}(?:お願い|応援|募集|支え)",
            r"サポーター(?:を募集|募集中|として支え|になって(?:応援|支え))",
        ),
        "ko": (
            r"(?:정기|기사)? ?후원해 ?주세요",
            r"\A.{0,40}후원하기\Z",
            r"후원회원(?:이 되어|으로 함께|을 모집|모집|가입)",
        ),
        "fa": (r"از (?:روزنامه.?نگاری (?:مستقل|آزاد)|رسانه مستقل) (?:حمایت|پشتیبانی) کنید",),
        "bn": (r"স্বাধীন সাংবাদিকতা[^।]{0,40}(?:সমর্থন|সহায়তা|সহযোগিতা|পাশে)[^।]{0,20}(?:করুন|থাকুন|দাঁ.{1,2}ান)",),
        "ta": (r"சுதந்திர(?:மான)? (?:ஊடக|இதழியல்)\S*[^.]{0,40}(?:ஆதர|உதவு)\S*(?:ங்கள்|வும்)",),
        "ur": (r"آزاد صحافت[^.۔]{0,40}(?:ساتھ|مدد|حمایت|تعاون)[^.۔]{0,16}(?:دیں|کریں)",),
        "vi": (
            r"hãy (?:ủng hộ|hỗ trợ|chung tay)(?![^.]{0,120}(?:lá phiếu|ứng viên|cử tri))[^.]{0,40}"
            r"(?:báo chí độc lập|tòa soạn|chúng tôi)",
        ),
        "id": (
            r"(?:dukung(?:lah)?|donasi untuk|bantu) (?![^.]{0,100}\b(?:pilkada|pemilu|spanduk|calon)\b)"
            r"(?:kami|jurnalisme (?:independen|publik|berkualitas)|kerja jurnalis\w*)\b[^.]{0,60}"
            r"(?:donasi|independen|berdonasi|langganan|kontribusi|publik|di sini)",
        ),
        "bg": (r"(?:подкрепете|дарете|помогнете)\b[^.!?]{0,50}(?:независим\w+ (?:журналистика|медия\w*)|редакция\w*)",),
        "sr": (
            r"(?:podržite|pomozite|donirajte)\b[^.!?]{0,50}(?:nezavisno novinarstvo|nezavisn\w+ medij\w*|redakcij\w+|naš rad"
            r"|naše novinarstvo)|(?:подржите|помозите)\b[^.!?]{0,50}(?:независно новинарство|редакциј\w+|наш рад)",
        ),
        "th": (r"ร่วมสนับสนุน(?:สื่ออิสระ|การทำงานของเรา|สื่อเสรี) ?(?:ได้ที่|ที่นี่|กับเรา|วันนี้)",),
    },
)

FAVOUR = Rule(
    "donation.favour", "donation",
    why="'Since you are here, we have a favour to ask': nobody says this but a medium that needs money.",
    match="start", max_chars=900, sentences=True,
    patterns={
        "en": (
            r"(?:since|as|while|now that|before) you(?:'re| are)? (?:here|go|reading)\b[^.]{0,20}(?:,|\.\.\.)[^.]{0,60}"
            r"(?:favou?r|ask|moment|support|help)\b.{0,400}",
        ),
        "fr": (
            r"puisque vous êtes (?:ici|là),? nous avons (?:une faveur|un service|quelque chose) à vous demander\b.{0,500}",
            r"nous (?:comptons sur|avons besoin de) votre (?:générosité|soutien|aide)\b.{0,160}",
        ),
        "de": (
            r"(?:da|weil|wenn) sie (?:schon )?(?:hier sind|das lesen)[^.]{0,60}"
            r"(?:bitte|bitten|hilfe|gefallen|unterstützung)\b.{0,400}",
        ),
        "es": (r"ya que est[áa]s? aquí\b[^.]{0,80}(?:favor|pedirte|apoyo)\b.{0,400}",),
        "it": (r"visto che (?:sei|siete) qui\b[^.]{0,80}(?:favore|chiedert\w|chiedervi|aiuto)\b.{0,400}",),
        "pt": (r"já que (?:você )?est[áa] aqui\b[^.]{0,80}(?:favor|pedir|apoio)\b.{0,400}",),
    },
)

SUPPORT_FROM = Rule(
    "donation.support_from", "donation",
    why=(
        "'Support us from just £1', 'You've read one article in the last "
        "month. Here at ...': the price of an appeal, or its count."
    ),
    match="part", max_chars=700,
    patterns={
        "en": (
            r"(?:support|back|fund) us (?:from|for|with) (?:just |only |as little as )?(?:[£$€]\d|\d+[£$€])",
            r"\A(?:you've|you have) (?:read|visited|viewed) (?:us |our site )?(?:<n>|one|two|three|several)? ?(?:free )?"
            r"(?:articles?|stor(?:y|ies)|times) in the (?:last|past) (?:month|week|year|30 days)\b",
            r"\Aour \d{4} (?:\w+ )?coverage needs you\Z",
            r"\Aalready contributed\? log in to hide these messages\Z",
            r"\Awe (?:can't|cannot|couldn't) do (?:this|it|our work|what we do) without "
            r"(?:you|your (?:help|support)|our readers)\b.{0,80}(?:donate|support|give|join|subscribe|contribute)\b.{0,30}\Z",
            r"\Ayour (?:support|donation|gift|membership|subscription) makes "
            r"(?:stories|articles|reporting|journalism|work|coverage) like this possible\b.{0,80}",
            r"\Apledge your support\Z",
            r"\A(?:this article|this story|our journalism|everything we publish) is free (?:to read|for everyone)\b.{0,120}"
            r"(?:subscri\w+|member\w*|support|donat\w+|contribut\w+)",
        ),
    },
)
