"""Labels of advertisements and sponsors, and where the text goes on."""

from __future__ import annotations

from pipeline.rules.model import Rule

LABEL = Rule(
    "advert.label", "advert",
    why="The label over an advertisement, wherever it was cut into the story.",
    max_chars=110,
    patterns={
        "en": (
            r"(?:\[?ads?\]?|advertisements?(?: ?\d+ ?(?:story continues below|article continues below|of \d+)?)?"
            r"|advertise?ment|advertising|sponsored(?: (?:ad|content|post|stories|links?|by .{2,40}))?"
            r"|promoted(?: (?:content|stories|by .{2,30}))?"
            r"|paid (?:content|post|advertisement|partner content|program|promotion)|promo"
            r"|partner (?:content|links?|offers?)|sponsor(?:ed)? message|in partnership with(?: .{2,40})?"
            r"|presented by(?: .{2,40})?|brought to you by(?: .{2,40})?|brand (?:stories|studio|content)|ad feedback"
            r"|advertiser(?:'s)? (?:content|disclosure)|our sponsors?|affiliate (?:links?|disclosure)|commercial break"
            r"|from our (?:partners?|sponsors?)|adchoices|ad choices)"
            r"(?: ?[-–:/|]? ?(?:\d+|remove ads?|skip ad|scroll (?:down )?to continue(?: reading)?"
            r"|continue reading(?: below)?|story continues(?: below)?|article continues(?: below)?|advertisement))*",
            r"(?:the )?(?:stor(?:y|ies)|articles?|content|scroll|text|post|reading|report) ?(?:continues?|to continue)"
            r"(?: (?:below|after|under|reading|with))* ?(?:this |the |an |our )?"
            r"(?:advertisements?|ads?|video|newsletter|sponsored|promo|gallery|image|content)?",
            r"(?:continue|keep) reading (?:below|after|the main story|under)(?: (?:this |the )?(?:ad|advertisement))?",
            r"(?:scroll|swipe)(?: down)? (?:to|for) (?:continue|read|keep|more|next|the next)(?: .{0,30})?",
            r"(?:remove|hide|close|skip|report|stop seeing|see fewer|why am i seeing)(?: (?:this|these|the|all))?"
            r" (?:ads?|adverts?|advertisements?)"
            r"(?: .{0,30})?",
            r"supported by",
            r"tired of (?:too many )?ads\??.{0,60}",
            r"(?:go|try) ad[- ]free(?: now| today)?|ad[- ]free .{0,20}subscription",
            r"(?:check (?:amazon )?price|shop now|buy now|buy on amazon|view (?:deal|on amazon|price)"
            r"|check (?:price|current price|availability) (?:on|at) .{2,30}|see (?:it|price|deal|on amazon|at) ?.{0,20}"
            r"|get (?:the )?deal|where to buy|buy it now|add to (?:cart|bag|basket)|order now|shop (?:here|the .{2,30})"
            r"|save \d+% .{0,30}|now \d+% off)",
        ),
        "de": (
            r"(?:anzeige|werbung|advertorial|sponsored|gesponsert|werbeanzeige|bezahlte (?:anzeige|werbung|partnerschaft)"
            r"|promotion|anzeigen|empfohlener externer inhalt|unser partner|partnerangebote?|produktempfehlung(?:en)?"
            r"|affiliate-links?)(?: ?[-–:/|]? ?(?:anzeige|\d+|weiterlesen nach der anzeige))*",
            r"(?:der )?(?:artikel|text|beitrag|weiterlesen|lesen sie) (?:geht )?"
            r"(?:(?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung)|(?:geht )?(?:unten|nach der anzeige) weiter)"
            r"(?: weiter)?",
            r"weiterlesen nach der anzeige",
        ),
        "fr": (
            r"(?:publicité|annonce|sponsorisé|contenu (?:sponsorisé|partenaire|de marque)"
            r"|publi-?(?:rédactionnel|reportage|communiqué)|pub|partenaires?|offert par .{2,30}"
            r"|la suite (?:après|de l'article après) (?:cette|la) (?:publicité|pub))(?: ?[-:/|]? ?publicité)*",
            r"(?:la suite|l'article continue|lisez la suite|lire la suite)(?: de (?:votre|l')article)? "
            r"(?:après|sous|en dessous)(?: de)? (?:cette |la )?(?:publicité|annonce|pub|vidéo)",
        ),
        "es": (
            r"(?:publicidad|anuncios?|patrocinado|contenido (?:patrocinado|de marca)|publirreportaje|promocionado"
            r"|espacio publicitario|oferta|patrocinado por .{2,30})(?: ?[-:/|]? ?publicidad)*",
            r"(?:el )?(?:artículo|la noticia|la nota|contenido|sigue leyendo|continúa)[^.]{0,30}(?:después|debajo|tras) "
            r"(?:de )?(?:la |el |este )?(?:publicidad|anuncio|video)",
        ),
        "it": (
            r"(?:pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|advertisement|adv|messaggio promozionale"
            r"|pubbliredazionale|in collaborazione con .{2,30})(?: ?[-:/|]? ?pubblicità)*",
            r"(?:l'articolo|la notizia|il testo|continua a leggere)[^.]{0,30}(?:dopo|sotto) (?:la |l'|il )?"
            r"(?:pubblicità|annuncio|video)",
        ),
        "pt": (
            r"(?:publicidade|anúncios?|patrocinado|conteúdo (?:patrocinado|de marca|publicitário)|propaganda|publieditorial"
            r"|informe publicitário|oferecido por .{2,30}|continua (?:após|depois d)[ao]? ?(?:a |da )?publicidade)"
            r"(?: ?[-:/|]? ?publicidade)*",
            r"(?:continua|o artigo|a matéria|a notícia|texto)[^.]{0,30}(?:após|depois|abaixo) (?:d?[ao] )?"
            r"(?:publicidade|anúncio|vídeo)",
        ),
        "nl": (
            r"(?:advertentie|gesponsord|reclame|partnerbijdrage|sponsored|branded content|ingezonden mededeling"
            r"|aangeboden door .{2,30})(?: ?[-:/|]? ?advertentie)*",
            r"(?:tekst gaat verder|lees verder|het artikel gaat verder|artikel gaat door|verder lezen)[^.]{0,30}(?:onder|na)"
            r" (?:de |het )?(?:advertentie|video|foto|afbeelding|banner)?",
        ),
        "pl": (
            r"(?:reklama|ogłoszeni[ea]|sponsorowan[ey]|artykuł sponsorowany"
            r"|materiał (?:sponsorowany|partnera|promocyjny|reklamowy)|promocja|partner(?:zy)?|oferta partnera)"
            r"(?: ?[-:/|]? ?reklama)*",
            r"(?:dalsza (?:część|treść)|ciąg dalszy|czytaj dalej|pozostała część)[^.]{0,40}(?:pod|po|poniżej) "
            r"(?:reklam\w+|wideo|materiał\w*|zdjęci\w+|filmem)",
        ),
        "ru": (
            r"(?:реклама|на правах рекламы|партнёрский материал|спонсорский материал|объявления?|рекламное объявление"
            r"|продолжение (?:после|под) рекламы?(?:ой)?)(?: ?[-:/|]? ?реклама)*",
        ),
        "uk": (
            r"(?:реклама|на правах реклами|партнерський матеріал|спонсорський матеріал|оголошення"
            r"|продовження (?:після|під) реклам\w+)(?: ?[-:/|]? ?реклама)*",
        ),
        "sv": (r"(?:annons(?:er)?|annonssamarbete|sponsrat|reklam|artikeln fortsätter (?:under|efter) annonsen)",),
        "da": (r"(?:annonce(?:r|ørbetalt indhold)?|sponsoreret|reklame|artiklen fortsætter (?:under|efter) annoncen)",),
        "no": (r"(?:annonse(?:r|rt innhold)?|sponset|reklame|artikkelen fortsetter (?:under|etter) annonsen)",),
        "fi": (r"(?:mainos|ilmoitus|kaupallinen yhteistyö|juttu jatkuu (?:mainoksen|ilmoituksen) jälkeen)",),
        "cs": (r"(?:reklama|inzerce|komerční sdělení|sponzorováno|článek pokračuje (?:pod|za) reklamou)",),
        "hu": (r"(?:hirdetés|reklám|szponzorált(?: tartalom)?|a cikk a hirdetés után folytatódik|\(x\))",),
        "ro": (r"(?:publicitate|reclamă|advertorial|articolul continuă (?:mai jos|după reclamă)|\(p\))",),
        "tr": (r"(?:reklam|ilan|sponsorlu(?: içerik)?|haberin devamı (?:reklamdan|aşağıda).{0,20}|advertorial)",),
        "el": (r"(?:διαφήμιση|χορηγούμενο(?: περιεχόμενο)?|συνέχεια ανάγνωσης.{0,20})",),
        "ar": (r"(?:اعلان(?:ات)?|مادة اعلانية|محتوي (?:مدفوع|ترويجي)|برعاية .{2,30})",),
        "he": (r"(?:פרסומת|תוכן (?:שיווקי|ממומן|מקודם)|מודעה|בחסות .{2,20})",),
        "hi": (r"(?:विज्ञापन|प्रायोजित|आगे पढ़ें विज्ञापन.{0,20})",),
        "zh": (
            r"(?:广告|廣告|赞助(?:内容)?|贊助(?:內容)?|推广|推廣|(?:文章|内容|內容)未完.{0,16}|請繼續往下閱讀.{0,6}"
            r"|廣告 ?請繼續往下閱讀)",
        ),
        "ja": (
            r"(?:広告|pr|スポンサーリンク|スポンサード(?:リンク)?|提供[:：].{2,20}|\[?ad\]?|記事は広告の後に続きます"
            r"|広告の後に.{2,16})",
        ),
        "ko": (r"(?:광고|ad|협찬|스폰서|advertisement|\[?광고\]?)",),
        "th": (r"(?:โฆษณา|สปอนเซอร์|ผู้สนับสนุน)",),
    },
)

TEXT_GOES_ON = Rule(
    "advert.text_goes_on", "advert",
    why="'The text goes on below the advertisement' or the film, in the words of each language.",
    max_chars=100,
    patterns={
        "en": (
            r"(?:story|article|text|post|content|scroll) (?:continues|goes on|resumes|to continue)(?: reading)? "
            r"(?:below|after|under)(?: (?:this|the))? ?(?:ad(?:vert(?:isement)?)?|video|photo|gallery|image|promotion"
            r"|newsletter.{0,20})?",
        ),
        "nl": (
            r"(?:de |het )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt|leest) (?:verder|door) (?:onder|na) "
            r"(?:de|het|deze|dit) [\w-]{3,30}",
        ),
        "pl": (
            r"(?:dalsza (?:część|treść)|ciąg dalszy|dalej)(?: (?:artykułu|tekstu|materiału))?(?: znajduje się)? "
            r"(?:poniżej\b|pod(?: \w+)? (?:reklam\w*|inzerc\w*|wide\w*|vide\w*|film\w*|foto\w*|zdj\w+|galeri\w*|grafik\w*"
            r"|infografik\w*|materiał\w*|anket\w*|sond\w*|post\w*|tweet\w*|obrázk\w*|map\w*)\b)[\w -]{0,40}",
        ),
        "de": (
            r"(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unter(?:halb)?|nach) (?:der|dem|dieser) \w{4,20} "
            r"(?:weiter|fortgesetzt)",
            r"empfohlener (?:redaktioneller |externer )?inhalt",
        ),
        "fr": (
            r"(?:la suite|l'article (?:continue|se poursuit))\b[\w ]{0,30}(?:après|sous) (?:cette|la) "
            r"(?:publicité|vidéo|photo)",
            r"(?:à lire )?après (?:cette|la) publicité",
        ),
        "es": (
            r"(?:el (?:artículo|texto)|la (?:nota|noticia)) (?:continúa|sigue) (?:después|debajo|abajo)\b[\w ]{0,40}",
            r"(?:continúa|sigue) (?:leyendo )?(?:después|debajo) de (?:la publicidad|el anuncio|este aviso)",
        ),
        "it": (
            r"(?:l'articolo|il testo) (?:continua|prosegue) (?:dopo|sotto)\b[\w ]{0,40}",
            r"continua (?:a leggere )?dopo la pubblicità",
        ),
        "pt": (
            r"(?:o (?:texto|artigo)|a (?:matéria|notícia)) (?:continua|segue) (?:após|depois|abaixo)\b[\w ]{0,40}",
            r"continua (?:após|depois d)a? ?(?:a )?publicidade",
        ),
        "sv": (r"(?:artikeln|texten) fortsätter (?:under|efter)\b[\w ]{0,30}",),
        "da": (r"(?:artiklen|teksten) fortsætter (?:under|efter)\b[\w ]{0,30}",),
        "no": (r"(?:artikkelen|saken|teksten) fortsetter (?:under|etter)\b[\w ]{0,30}",),
        "cs": (
            r"(?:článek|text) pokračuje (?:pod|po|za)(?: \w+)? (?:reklam\w*|inzerc\w*|wide\w*|vide\w*|film\w*|foto\w*|zdj\w+"
            r"|galeri\w*|grafik\w*|infografik\w*|materiał\w*|anket\w*|sond\w*|post\w*|tweet\w*|obrázk\w*|map\w*)\b"
            r"[\w ]{0,20}",
        ),
        "tr": (r"haberin devamı (?:reklamdan|videonun|aşağıda)\b[\w ]{0,20}",),
        "uk": (r"(?:продовження|далі) (?:після|під) (?:реклам\w+|відео)",),
        "ru": (r"(?:продолжение|далее) (?:после|под) (?:реклам\w+|видео)",),
    },
)

SPONSOR = Rule(
    "advert.sponsor", "advert",
    why="Labels of sponsors and of the break in a text, in more words.",
    max_chars=70,
    patterns={
        "en": (r"sponsor message|become (?:a|an) (?:<site> )?sponsor|(?:our|today's) sponsors?|message from our sponsors?",),
        "tr": (r"haberin devamı|reklam(?:dan sonra devam)?",),
        "el": (r"διαφήμιση|advertisement",),
        "de": (
            r"(?:dieser|der) (?:beitrag|artikel) enthält (?:\w+ )?(?:affiliate|werbe|partner|provisions)-?links?\b.{0,20}",
        ),
        "ja": (r"(?:スポンサーリンク|広告の後に続きます|pr)",),
        "uk": (r"реклама",),
        "ru": (r"реклама",),
    },
)

NOT_LOADED = Rule(
    "advert.not_loaded", "advert",
    why=(
        "'This advertisement has not loaded yet, but your article continues "
        "below': where the story goes on, and whose links those are."
    ),
    match="whole", max_chars=140,
    patterns={
        "en": (
            r"this (?:ad|advert|advertisement) has not loaded(?: yet)?,? but your article continues below",
            r"(?:advertisement|ad|sponsored)? ?[-–|:]? ?(?:continue reading|scroll|story continues|article continues"
            r"|keep reading|scroll to continue|read on)(?: (?:reading|with content|for more))? "
            r"(?:below|after (?:this|the) (?:ad|advert|advertisement|break))",
            r"(?:sponsored|promoted|recommended|paid|ads?|content|links?|stories)"
            r"(?: (?:links?|content|stories|results|posts?))? by (?:taboola|outbrain|zergnet|revcontent|dianomi|mgid)",
            r"(?:forbes )?brandvoice ?[|:-]? ?paid program",
            r"paid (?:program|programme|partner content|partnership|promotion|for by .{2,40})",
            r"(?:presented|sponsored|brought to you|supported) by: ?.{2,40}",
        ),
    },
)

SIZE = Rule(
    "advert.size", "advert",
    why="'728x90' alone on a line: the measure of a place for advertisements, which is printed where none has come.",
    match="whole", max_chars=30, kinds=("paragraph", "line"), full_stop=False,
    patterns={
        "any": (
            r"(?:728 ?[x×] ?90|970 ?[x×] ?(?:90|250)|300 ?[x×] ?(?:250|600)|336 ?[x×] ?280|320 ?[x×] ?(?:50|100|480)"
            r"|160 ?[x×] ?600|468 ?[x×] ?60|120 ?[x×] ?600|980 ?[x×] ?120)"
            r"(?: ?(?:ads?|banner|advertisement|werbung|광고|広告|广告|廣告))?",
        ),
    },
)

MARKED = Rule(
    "advert.marked", "advert",
    why=(
        "'Want faster browsing? Try our VPN. [Sponsored]', '【PR】...': a line "
        "that calls itself an advertisement, in brackets at either end."
    ),
    match="part", max_chars=260,
    patterns={
        "any": (
            r"\A[【\[(](?:pr|ads?|advertisement|advertorial|sponsored|anzeige|publicidad|publicite|pub|pubblicita"
            r"|advertentie|reklama|реклама|広告|広告企画|优惠|優惠|广告|廣告|推广|推廣|赞助|贊助|협찬|광고)[】\])] ?\S",
            r"\S ?[【\[(](?:pr|ads?|advertisement|advertorial|sponsored|paid (?:post|content)|anzeige|werbung|publicidad"
            r"|pubblicita|advertentie|reklama|реклама|広告|广告|廣告|광고)[】\])]\.?\Z",
        ),
    },
)

LONE_PRICE = Rule(
    "advert.lone_price", "advert",
    why="'$139.00' alone right above 'View Deal': the price on a shop's card.",
    match="whole", max_chars=30, needs=("above_shop", "unmarked"),
    patterns={
        "any": (
            r"(?:from |ab |dès |da |desde )?(?:[$€£]|us\$|ca\$|au\$|chf) ?\d[\d., ]*",
            r"(?:from |ab |dès |da |desde )?\d[\d., ]* ?(?:[$€£]|eur|usd|gbp|chf|zł|kč|kr)\.?",
        ),
    },
)
