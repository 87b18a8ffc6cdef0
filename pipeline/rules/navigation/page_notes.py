"""What a page says of itself: a wiki, a hand-made page, a paper's label, the services around a text."""

from __future__ import annotations

from pipeline.rules.model import Rule

WIKI = Rule(
    "navigation.wiki", "navigation",
    why="What a wiki says of its page: when it was edited last, where pictures of its subject are, what is to be mended.",
    match="whole", max_chars=240, where="edge",
    patterns={
        "en": (
            r"this page was last (?:edited|modified|changed) (?:on|at)\b.{4,60}",
            r"wikimedia commons has (?:media|more media) related to\b.{1,80}",
            r"(?:media|images) related to .{1,60} at wikimedia commons",
            r"this (?:article|section) (?:needs additional citations|does not cite any sources)\b.{0,160}",
            r"find sources: .{5,160}",
            r"please help (?:improve|to improve) (?:this article|it) by\b.{5,160}",
        ),
        "de": (
            r"diese seite wurde zuletzt am .{6,40} (?:bearbeitet|geändert)\.?",
            r"commons: .{1,60} [–-] sammlung von .{5,60}",
        ),
        "fr": (r"la dernière modification de cette page a été faite le .{6,40}", r"sur les autres projets wikimedia ?:?"),
        "es": (r"esta página se editó por última vez el .{6,40}", r"wikimedia commons alberga .{5,100}"),
        "it": (r"questa pagina è stata modificata per l'ultima volta il .{6,40}", r"wikimedia commons contiene .{5,100}"),
        "pt": (r"esta página foi editada pela última vez (?:às|em|a) .{6,40}", r"o commons possui .{5,100}"),
        "nl": (r"deze pagina is voor het laatst bewerkt op .{6,40}",),
        "pl": (r"tę stronę ostatnio edytowano .{6,40}",),
        "cs": (r"stránka byla naposledy editována .{6,40}", r"obrázky, zvuky či videa k tématu .{3,80}"),
        "sv": (r"sidan redigerades senast den .{6,40}",),
        "da": (r"denne side blev senest ændret den .{6,40}",),
        "no": (r"denne siden ble sist redigert .{6,40}",),
        "fi": (r"sivua on viimeksi muutettu .{6,40}",),
        "hu": (r"a lap utolsó módosítása: .{6,40}",),
        "ro": (r"ultima editare a paginii a fost efectuată la .{6,40}",),
        "tr": (r"bu sayfa en son .{6,40} (?:tarihinde )?değiştirilmiştir\.?",),
        "ru": (r"эта страница в последний раз была отредактирована .{6,40}",),
        "uk": (r"цю сторінку востаннє відредаговано .{6,40}",),
        "el": (r"η σελίδα τροποποιήθηκε τελευταία φορά .{6,60}",),
        "he": (r"דף זה נערך לאחרונה .{6,40}",),
        "ar": (r"آخر تعديل لهذه الصفحة كان .{6,40}",),
        "fa": (r"این صفحه آخرین.?بار در .{6,40} ویرایش شده.{0,12}",),
        "ja": (r"最終更新 .{6,40}",),
        "zh": (r"本页面最后修订于.{6,40}", r"本頁面最後修訂於.{6,40}"),
        "ko": (r"이 문서는 .{6,40}에 마지막으로 편집되었습니다\.?",),
        "id": (r"halaman ini terakhir diubah pada .{6,40}",),
        "vi": (r"trang này được sửa đổi lần cuối .{6,40}",),
    },
)

HOME_MADE = Rule(
    "navigation.home_made", "navigation",
    why="What a hand-made page says of itself: its counter, the ring it belongs to, the screen it was made for.",
    match="whole", max_chars=120, where="edge",
    patterns={
        "any": (r"\[[^\W\d_][^\[\]]{1,40}\](?: ?[|·-]? ?\[[^\W\d_][^\[\]]{1,40}\])+",),
        "en": (
            r"(?:you are )?(?:our |the )?visitor (?:no\.?|number|#)(?: ?[\d.,]{1,12})?\.?",
            r"[\d.,]{1,12} visitors since .{2,30}",
            r"(?:this (?:web ?)?(?:site|page) is |this (?:site|page) )?(?:best viewed|optimi[sz]ed for|best seen) "
            r"(?:with |in |at |using |on )?(?:.{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape|firefox|mozilla"
            r"|opera|ie ?\d)\b.{0,40})",
            r"(?:this (?:web ?)?(?:site|page) (?:is|belongs to)|(?:a )?(?:proud )?member of) .{0,40}\bweb ?ring\b.{0,30}",
        ),
        "de": (
            r"sie sind (?:der |unser )?(?:besucher|gast)(?:in)? (?:nr\.?|nummer|no\.?)(?: ?[\d.,]{1,12})?\.?",
            r"[\d.,]{1,12} besucher seit .{2,30}",
            r"(?:diese (?:seite|website|homepage) (?:ist|wurde) )?(?:optimiert|optimal|am besten) "
            r"(?:für|mit|bei|zu sehen mit|dargestellt mit) .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape"
            r"|firefox|mozilla|opera)\b.{0,40}",
            r"diese (?:seite|website|homepage) ist (?:ein )?(?:mitglied|teil) (?:im|des|beim) .{0,40}\bweb-?rings?\b.{0,40}",
        ),
        "fr": (
            r"vous êtes le visiteur (?:n°|numéro)? ?[\d ]{0,12}\.?",
            r"(?:site|page) optimisé[e]? pour .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape|firefox)\b"
            r".{0,40}",
        ),
        "es": (
            r"(?:es usted|eres|usted es) (?:el|la) visitante (?:n[.ºo°]*|número)? ?[\d.]{0,12}\.?",
            r"(?:página|sitio|web) optimizad[oa] para .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape"
            r"|firefox)\b.{0,40}",
        ),
        "it": (
            r"sei il visitatore (?:n\.?|numero)? ?[\d.]{0,12}\.?",
            r"sito ottimizzato per .{0,30}\b(?:\d{3,4} ?[x×*] ?\d{3,4}|internet explorer|netscape|firefox)\b.{0,40}",
        ),
        "nl": (r"u bent bezoeker (?:nr\.?|nummer)? ?[\d.]{0,12}\.?",),
        "pl": (
            r"jesteś (?:gościem|odwiedzającym) (?:nr\.?|numer)? ?\d{0,12}\.?",
            r"strona zoptymalizowana (?:pod|dla) .{2,60}",
        ),
    },
)

KIND_OF_TEXT = Rule(
    "navigation.kind_of_text", "navigation",
    why="A paper's label for news, leader and comment, as a sentence of its own beside the story: 'This is a news article.'",
    match="whole", max_chars=90,
    patterns={
        "en": (
            r"this is (?:a news (?:article|story|report)|an? (?:opinion|comment|analysis) (?:piece|article))"
            r"(?: from [^.]{2,30})?",
        ),
        "de": (
            r"(?:dies ist|es handelt sich um) (?:ein(?:en)? (?:kommentar|meinungsbeitrag|gastbeitrag|nachrichtenartikel)"
            r"|eine (?:analyse|kolumne))",
        ),
        "sv": (
            r"(?:detta|det här) är en (?:nyhetsartikel|nyhetstext|opinionstext|debattartikel|ledare|ledartext|krönika"
            r"|insändare|recension|kommentar|analys)",
        ),
        "no": (
            r"(?:dette|det her) er (?:en|et) (?:nyhetsartikkel|kommentar|leder|kronikk|debattinnlegg|meningsinnlegg"
            r"|leserbrev|anmeldelse|analyse)",
        ),
        "da": (r"dette er (?:en|et) (?:nyhedsartikel|kommentar|leder|kronik|debatindlæg|læserbrev|anmeldelse|analyse)",),
        "fi": (r"(?:tämä|kyseessä) on (?:uutis|mielipide|kolumni|pääkirjoitus)\w*",),
    },
)

READER_STUFF = Rule(
    "navigation.reader_stuff", "navigation",
    why=(
        "'You can find this story in My Bookmarks', 'Acquire licensing rights', "
        "'Current conditions: 54°': a site's own services around a text."
    ),
    match="whole", max_chars=220,
    patterns={
        "en": (
            r"you can find this (?:story|article) in (?:my |your )?(?:bookmarks|saved\b).{0,120}",
            r"acquire licensing rights(?:,? ?opens? (?:in )?(?:a )?new (?:tab|window))?",
            r"current conditions ?:? ?-?\d+ ?°.{0,80}",
            r"(?:browse|search|see|find|explore) (?:<n> |all |the latest |our |open |new )+"
            r"(?:jobs|vacancies|job openings|openings)\b.{0,60}",
            r"related (?:internet|external|web) links",
            r"this entry was posted (?:in|on)\b.{2,160}",
            r"(?:distraction-free reading\. no ads|sign up to discover (?:human )?"
            r"stories that deepen your understanding of the world)\b.{0,60}",
        ),
    },
)

BLOG_ENTRY = Rule(
    "navigation.blog_entry", "navigation",
    why="'This page contains a single entry from the blog', 'TrackBack URL for this entry': what a blog's system says of it.",
    match="whole", max_chars=420,
    patterns={
        "en": (
            r"this page (?:contains (?:a single entry|all entries posted)|is an archive of)"
            r"(?: (?:from|to|in|by) [^.!?]{2,60})? (?:posted|published|on|from|in|about)\b.{4,120}",
            r"the (?:previous|next) (?:post|entry) in this (?:blog|weblog) (?:is|was) .{2,160}",
            r".{2,160} (?:is|was) the (?:previous|next) (?:entry|post) in this (?:blog|weblog)\.?",
            r"many more can be found on the main index page or by looking through the archives\.?",
            r"find recent content on the main index(?: or look (?:in|into) the archives to find all content)?\.?",
            r"track ?back (?:url|uri|address|link)s?(?: (?:for|to) this (?:entry|post|article))?(?: is)? ?:?(?: ?<domain>)?",
            r"listed below are links to (?:we)?blogs that reference .{2,160}",
            r"(?:the )?(?:url|address) to trackback this (?:entry|post) is ?:?(?: ?<domain>)?",
            r"(?:this (?:entry|post) (?:was|is) (?:posted|filed|written|published)\b[^!?]{2,200}\. )?"
            r"(?:you can follow (?:any|the) (?:responses|comments|replies|discussion) (?:to|on) this (?:entry|post)"
            r"|you can (?:skip to the end and )?leave a (?:response|comment|reply),? or trackback"
            r"|pinging is currently not allowed"
            r"|(?:both )?(?:comments|responses)(?: and (?:pings|trackbacks))? are currently closed, but)\b[^!?]{0,180}",
        ),
        "de": (
            r"diese seite enthält (?:einen )?(?:einen )?einzelnen eintrag\b.{2,120}",
            r".{2,160} ist der (?:vorherige|nächste) eintrag in diesem blog\.?",
            r"aktuelle einträge finden sie auf der startseite\b.{0,80}",
            r"trackback-?(?:url|adresse|link)(?: (?:für|zu) diese[nmrs]? (?:eintrag|beitrag|artikel))? ?:?(?: ?<domain>)?",
        ),
        "fr": (
            r"cette page contient une (?:unique|seule) note\b.{2,120}",
            r".{2,160} est la note (?:précédente|suivante) de ce blog\.?",
            r"(?:url|adresse|lien) de trackback(?: (?:de|pour) cet(?:te)? (?:note|billet|article|entrée))? ?:?(?: ?<domain>)?",
            r"voici les sites qui parlent de .{2,160}",
        ),
        "es": (
            r"esta página contiene una sola entrada\b.{2,120}",
            r".{2,160} es la entrada (?:anterior|siguiente) en este blog\.?",
            r"(?:url|dirección) de trackback(?: (?:de|para) est[ae] (?:entrada|anotación|artículo))? ?:?(?: ?<domain>)?",
        ),
        "ja": (
            r"このページは、.{2,80}に書いたブログ記事です。",
            r"(?:ひとつ前|次|前)のブログ記事は.{2,120}です。",
            r"最近のコンテンツはインデックスページで見られます。.{0,60}",
            r"(?:このエントリーの|この記事の)?トラックバック(?:用?url|・?ピング).{0,40}",
        ),
        "any": (r"https?://\S+(?:mt-tb\.cgi/\d+|/trackback/?(?:\d+)?)",),
    },
)

_LAST_CHANGED = r"(?:last (?:modified|updated|changed|update|revised)[^!?]{4,80}[.|] )?"
_SEEN_WITH = r"[^.!?]{0,40}\b(?:browsers?|netscape|explorer|firefox|mozilla|chrome|\d{3,4} ?[x×] ?\d{3,4}|pixels?)\b[^.!?]{0,40}"

VISITOR_COUNT = Rule(
    "navigation.visitor_count", "navigation",
    why="'You are visitor number 1,204. Best viewed with any browser.': the foot of an old home page.",
    match="whole", max_chars=240,
    patterns={
        "en": (
            _LAST_CHANGED + r"(?:(?:you are (?:the )?(?:visitor|guest) ?(?:(?:number|no\.?|nr\.?|#) ?(?:<n>)?|<n>)"
            r"|you are (?:the )?<n>(?:st|nd|rd|th)? (?:visitor|guest)"
            r"|this page has (?:been )?(?:visited|accessed|viewed|had) (?:<n> )?(?:times|visitors|hits|visits)"
            rf"|(?:this (?:page|site) is )?best viewed (?:with|in|at|using|on)\b{_SEEN_WITH})"
            r"(?: since <date>| to this (?:page|site))?[ .!|]*){1,3}",
        ),
        "de": (
            r"(?:(?:sie sind (?:der )?besucher ?(?:(?:nr\.?|nummer) ?(?:<n>)?|<n>)"
            rf"|(?:diese seite ist )?(?:optimiert für|am besten (?:zu )?betrachte[nt] mit)\b{_SEEN_WITH})"
            r"(?: seit <date>)?[ .!|]*){1,3}",
        ),
        "fr": (r"vous êtes le <n>(?:e|ème)? visiteur\b.{0,60}",),
        "es": (r"(?:usted es|eres) el visitante (?:(?:número|nº|n°) ?(?:<n>)?|<n>)\b.{0,60}",),
    },
)

PHP_MESSAGE = Rule(
    "navigation.php_message", "navigation",
    why="'Warning: Undefined index in /www/theme/menu.php on line 12': what PHP prints into a page that it fails to make.",
    match="start", max_chars=600, amid=0.7,
    patterns={
        "any": (
            r"(?:php )?(?:warning|notice|deprecated|strict standards|(?:recoverable |catchable )?fatal error|parse error):"
            r" .{5,300}\bin (?:[a-z]:)?[/\\]\S{3,160} on line <n>",
        ),
    },
)

LIST_READ_OUT = Rule(
    "navigation.list_read_out", "navigation",
    why="'list of 3 items', 'list 2 of 3 A title': a shelf of links as it is read out.",
    match="whole", max_chars=220, full_stop=False,
    patterns={"en": (r"list of <n> items?", r"list <n> of <n>(?: .{4,200})?")},
)

WHO_IS_ONLINE = Rule(
    "navigation.who_is_online", "navigation",
    why="How many guests and members look at the site just now: a box of forums and older publishing systems.",
    match="whole", max_chars=140, where="edge",
    patterns={
        "en": (
            r"who(?:'s| is) online\??",
            r"(?:there (?:are|is)(?: currently)?|we have|currently|now online:?|online now:?) (?:<n>|no|one) "
            r"(?:guests?|users?|visitors?|members?)\b[^.!?]{0,60}online[.!]?",
        ),
        "de": (
            r"wer ist online\??",
            r"(?:zur ?zeit|aktuell|momentan|derzeit|wir haben|es sind|gerade)\b[^.!?\d]{0,20}(?:<n>|keine) "
            r"(?:gäste?|besucher|benutzer|mitglied\w*)\b[^.!?]{0,60}online[.!]?",
        ),
        "fr": (
            r"qui est en ligne ?\??",
            r"(?:nous avons|il y a|actuellement)\b[^.!?\d]{0,20}<n> (?:invités?|visiteurs?|membres?)\b[^.!?]{0,40}en ligne\.?",
        ),
        "es": (
            r"¿?quien(?:es)? estan? (?:en linea|conectad[oa]s?|online)\??",
            r"(?:hay|tenemos|actualmente)\b[^.!?\d]{0,20}<n> (?:invitados?|visitantes?|usuarios?|miembros?)\b[^.!?]{0,50}"
            r"(?:en línea|online|conectad\w+)\.?",
        ),
        "it": (
            r"chi è (?:online|on-?line|in linea)\??",
            r"(?:abbiamo|ci sono|attualmente)\b[^.!?\d]{0,20}<n> (?:visitator[ei]|ospiti|utenti)\b[^.!?]{0,40}on-?line\.?",
        ),
        "pt": (
            r"quem está online\??",
            r"(?:temos|há|atualmente)\b[^.!?\d]{0,20}<n> (?:visitantes?|convidados?|usuários?)\b[^.!?]{0,40}online\.?",
        ),
        "nl": (
            r"wie is (?:er )?online\??",
            r"(?:we hebben|er zijn|momenteel)\b[^.!?\d]{0,20}<n> (?:gast(?:en)?|bezoekers?|leden)\b[^.!?]{0,40}online\.?",
        ),
    },
)
