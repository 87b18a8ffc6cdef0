"""What the house does not answer for: others' texts and opinions, advice, risks."""

from __future__ import annotations

from pipeline.rules.model import Rule

NOT_OUR_TEXT = Rule(
    "legal.not_our_text", "legal",
    why="A site that runs other people's news says that it had no part in it.",
    match="part", max_chars=900,
    patterns={
        "en": (
            r"(?:is|are|was|were) not (?:involved|responsible|affiliated|liable)[^.]{0,40} (?:in|for|with|of) (?:the )?"
            r"(?:creation of )?(?:(?:this|the content of|the accuracy of|these)\b[^.]{0,60}"
            r"(?:article|content|story|news|material|information|press release|views|opinions|comments|external|post)"
            r"|its (?:contents?|accuracy)\b|any (?:of the )?(?:content|information|views|opinions|material|errors)\b"
            r"[^.]{0,60}\b(?:here|herein|above|this|expressed|provided|contained))",
            r"(?:it is|article is|content is|news is|this is|story is) (?:taken|sourced|syndicated|published|auto-generated"
            r"|aggregated|generated|republished)(?: automatically| directly)? from (?:our |a |an |the )?"
            r"(?:partners?|news agenc\w+|syndicated (?:feed|source)|wire|rss|third[- ]part\w+)",
            r"(?:copyright and credit|credits? and copyrights?) go(?:es)? to",
            r"(?:has|have) not been edited by (?:the |our )?(?:<site> )?(?:staff|editors?|team)",
            r"(?:except for the headline|barring the headline),? this (?:story|article) has not been edited",
            r"this (?:story|article|report|content|news) (?:is|has been|was)(?: automatically| auto)?[- ]?"
            r"(?:published|generated|created|sourced) (?:from|by|via)[^.]{0,60}"
            r"(?:syndicated|agency|news service|automated|feed|wire|without any|third[- ]party|press release)",
        ),
        "ru": (r"(?:редакция|администрация сайта) (?:не несёт ответственности|может не разделять|не отвечает за)\b",),
        "uk": (r"(?:редакція|адміністрація сайту) (?:не несе відповідальності|може не поділяти|не відповідає за)\b",),
        "pl": (r"redakcja nie (?:ponosi|odpowiada) (?:odpowiedzialności )?za",),
    },
)

OWN_OPINION = Rule(
    "legal.own_opinion", "legal",
    why="'This is a debate piece, and the opinion is the writer's own', in Nordic papers, and what they ask for below it.",
    match="start", max_chars=300,
    patterns={
        "da": (
            r"(?:dette|artiklen|indlægget|teksten|kommentaren)\b[^.]{0,60}\b(?:er )?(?:alene )?(?:et )?udtryk for "
            r"(?:skribentens|forfatterens|afsenderens|klummeskribentens) egen? (?:holdning|mening)\w*.{0,80}",
        ),
        "no": (
            r"(?:dette (?:er|innlegget)|innlegget|teksten|kommentaren|kronikken)\b[^.]{0,60}\b"
            r"(?:uttrykk(?:er)? for |står for )?(?:skribentens|forfatterens|innsenderens|kronikørens) egne? "
            r"(?:holdning|mening|regning)\w*.{0,80}",
        ),
        "sv": (
            r"(?:detta|det här) är en? (?:opinionstext|debattartikel|debattinlägg|insändare|gästkrönika|krönika|ledar\w*)\b"
            r".{0,80}\begna?\b.{0,40}",
            r"(?:de )?åsikter(?:na)?\b[^.]{0,60}(?:skribent\w+|författar\w+) egna?\b.{0,60}",
        ),
        "fi": (r"(?:kirjoitus|tämä|mielipidekirjoitus)\b[^.]{0,60}\b(?:kirjoittajan|kirjoittajien) oma\w* .{0,60}",),
    },
)

_LEGAL = (
    r".{0,300}\b(?:legal\w*|lega[lu]x?|respons\w+|opini[oóõ]\w*|avis|derechos|droits|diritti|direitos|informati[vf]\w*|asesor\w+"
    r"|conseils?|consulen\w+|consejo|aconselham\w+|autore?s?|autores|auteure?s?|editor\w*|traduc\w+|traduzion\w+|publica(?:d[oa]s?|zion\w+|cion\w*|c\w+o)|publi[ck]it[aà]\w*|publicidad\w*"
    r"|affili\w+|afiliad\w+|(?:est[ea]|quest[oa]|cet?|cette|il presente|el presente|o presente) "
    r"(?:art\w+|text\w+|siti?o?|site|conte\w+|blog|p[aá]gina|pagina))\b"
)
"""What a notice of the house speaks of; 'Warning:' alone also stands before advice in a story."""

DISCLAIMER = Rule(
    "legal.disclaimer", "legal",
    why="A disclaimer, said of the article or the site from outside the story.",
    match="start", max_chars=1100,
    patterns={
        "en": (
            r"(?:the |any |all )?(?:views|opinions|statements|thoughts|comments)"
            r"(?:,? (?:and|or|/)? ?(?:views|opinions|thoughts|positions|ideas))*(?: and content)? "
            r"(?:expressed|presented|given|stated|contained|represented|voiced|here|in this)\b[^.]{0,120}"
            r"(?:are|do not|belong|represent|reflect|remain|is|solely)\b.{0,300}",
            r"(?:general |medical |legal |affiliate |financial |important |risk |editorial |press release |investment )?"
            r"disclaimers?(?:\Z| ?[:|-] ?\S.{0,1000})",
            r"(?:important |affiliate |full |advertising |advertiser )?disclosures?(?:\Z| ?[:|-] ?\S.{0,1000})",
            r"(?:this|the) (?:article|post|content|information|material|website|site|blog(?: post)?|page|report|publication"
            r"|newsletter|document)\b[^.]{0,160}(?:is (?:provided |intended |meant |offered )?(?:for|solely|only|purely) "
            r"(?:general |educational |informational |information |entertainment )"
            r"|(?:does|do|is|are|should) not (?:constitute|intended|provide|be (?:construed|considered|taken|used)"
            r"|a substitute|meant|necessarily|represent|reflect|legal|medical|financial|investment))\b.{0,700}",
            r"(?:nothing (?:in|on) this|the information (?:provided|contained|presented|on this|in this)"
            r"|information (?:provided|contained|on this))\b[^.]{0,120}(?:advice|informational purposes|educational purposes"
            r"|substitute|general (?:information|guidance)|accura\w+|not)\b.{0,600}",
            r"(?:this is a |this )?(?:opinion|guest|sponsored|paid|contributed|commentary|op-ed) "
            r"(?:column|piece|post|article|content)?\b[^.]{0,60}(?:do(?:es)? not (?:necessarily )?(?:reflect|represent)"
            r"|author's own|are those of|is that of)\b.{0,200}",
            r"(?:the )?(?:author|writer|columnist)(?:'s)? (?:views|opinions) (?:are|is|may|do|does)\b"
            r"[^.]{0,80}(?:own|personal|not necessarily)\b.{0,240}",
            r"(?:the )?(?:author|writer|columnist) (?:is|has|holds|owns|may|does|did not)\b[^.]{0,80}(?:(?:own|personal) "
            r"(?:\w+ )?(?:views?|opinions?|capacity)|(?:views?|opinions?)\b[^.]{0,40}\b(?:own|personal)|not necessarily"
            r"|disclos\w+|position in|no position|(?:no|financial|beneficial|business|competing|vested|commercial) interests?"
            r"|(?:shares|stocks?|stakes?) (?:in|of)|(?:no|any|a) conflicts?|conflicts? of interest)\b.{0,240}",
            r"notice: (?:the )?(?:above contents?|contents? above)\b[^.]{0,100}(?:uploaded|posted|published|provided) by "
            r"(?:an? |the )?(?:\w+ )?(?:users?|authors?|creators?|third part\w+)\b.{0,240}",
            r"(?:<site>|we) (?:assumes?|accepts?|takes?|makes?|bears?|holds?) no "
            r"(?:responsibility|liability|representation|warrant\w+)\b.{0,300}",
            r"(?:always |please |(?=.{0,160}\b(?:advice|information|this (?:article|post|site|page))\b)you should )+"
            r"(?:consult|seek the advice of|speak with|talk to|check with) (?:with )?"
            r"(?:your|a|an) (?:\w+ )?(?:doctor|physician|attorney|lawyer|financial adviso\w+|professional"
            r"|health ?care provider)\b(?! (?:if|when|as soon|whether|who)\b).{0,120}\Z",
            r"(?:terms and conditions|terms|restrictions|conditions|offer|prices?) (?:may )?(?:apply|subject to|valid)\b"
            r".{0,200}\Z",
            r"(?:see|read) (?:our |the )?(?:full )?(?:disclaimer|disclosure|terms)\b.{0,60}\Z",
        ),
        "de": (
            r"(?:disclaimer|haftungsausschluss|transparenzhinweis|hinweis der redaktion|rechtlicher hinweis|risikohinweis"
            r"|anmerkung der redaktion)(?:\Z| ?[:|-] ?\S.{0,700})",
            r"(?:gastkommentare|gastbeiträge|leserkommentare|namentlich gekennzeichnete"
            r"|die (?:hier )?(?:geäußerten?|geäusserten?|vertretenen?|dargestellten?) (?:meinung|ansicht|auffassung)\w*"
            r"|(?:dieser|der) (?:gast)?(?:beitrag|kommentar|text) (?:gibt|spiegelt))\b[^.]{0,160}"
            r"(?:meinung|ansicht|redaktion|auffassung|wieder)\b.{0,160}",
            r"(?:dieser (?:artikel|text|beitrag)|diese (?:meldung|inhalte)) (?:dient|ersetzt|stellt|wurde|ist)\b[^.]{0,120}"
            r"(?:allgemeinen information|keine? (?:anlage|rechts|ärztliche|medizinische)\w*|beratung|automatisiert"
            r"|nicht (?:redaktionell|bearbeitet))\b.{0,200}",
        ),
        "fr": (
            r"(?:les|nos|ces|cette|la) (?:tribunes?|chroniques?|contributions?|points? de vue|lettres?)\b[^.!?]{0,50} "
            r"n'engage\w* que (?:leurs?|son|sa|ses|l'|la responsabilité)\b.{0,200}",
            rf"avertissement(?:\Z| ?[:|-] ?(?={_LEGAL})\S.{{0,500}})",
            r"(?:clause de non-responsabilité|note de la rédaction|mentions légales|ndlr)"
            r"(?:\Z| ?[:|-] ?(?!\d{1,2}(?:[.,]\d)? ?(?:/|sur) ?\d)\S.{0,500})",
            r"(?:les (?:opinions|propos|points de vue|analyses|avis)|cette tribune|ce texte|cet article)\b[^.]{0,120}"
            r"(?:n'engage\w*|ne reflète\w*|propres? à|exprimé\w* (?:ici|dans)|ne constitue\w*)\b.{0,240}",
        ),
        "es": (
            rf"aviso(?:\Z| ?[:|-] ?(?={_LEGAL})\S.{{0,500}})",
            r"(?:aviso legal|descargo de responsabilidad|nota de la redacción|nota del editor"
            r"|exención de responsabilidad|disclaimer)(?:\Z| ?[:|-] ?\S.{0,500})",
            r"(?:las opiniones|los (?:comentarios|artículos|textos)|este (?:artículo|contenido|texto)|el contenido)\b"
            r"[^.]{0,140}(?:(?:(?:exclusiva|única|entera|sola|plena|de) )+responsabilidad"
            r"|responsabilidad (?:exclusiva|única|de (?:sus|su|los|el|quien))"
            r"|no (?:necesariamente )?(?:refleja\w*|representa\w*|constituye\w*)|(?:son|es) (?:de )?exclusiva)\b.{0,240}",
        ),
        "it": (
            r"(?:disclaimer|nota della redazione)(?:\Z| ?[:|-] ?\S.{0,500})",
            rf"(?:avvertenz[ae]|avviso)(?:\Z| ?[:|-] ?(?={_LEGAL})\S.{{0,500}})",
            r"(?:le opinioni|questo articolo|i contenuti|le informazioni)\b[^.]{0,140}"
            r"(?:non (?:rispecchiano|riflettono|rappresentano|costituiscono|sostituiscono)"
            r"|sono (?:esclusivamente|strettamente|puramente)? ?personali"
            r"|esclusivamente (?:dell|degli|quelle|a (?:scopo|titolo)))\b.{0,240}",
        ),
        "pt": (
            rf"aviso(?:\Z| ?[:|-] ?(?={_LEGAL})\S.{{0,500}})",
            r"(?:aviso legal|isenção de responsabilidade|nota da redação|nota do editor|disclaimer)"
            r"(?:\Z| ?[:|-] ?\S.{0,500})",
            r"(?:as opiniões|os (?:textos|artigos|comentários)|este (?:artigo|texto|conteúdo)|o conteúdo)\b[^.]{0,140}"
            r"(?:(?:(?:exclusiva|única|inteira|total|de) )+responsabilidade"
            r"|responsabilidade (?:exclusiva|única|d(?:e|o|os|a) (?:seus?|autor\w*|quem))"
            r"|não (?:necessariamente )?(?:reflete\w*|representa\w*|constitui\w*)|(?:são|é) (?:de )?exclusiva"
            r"|não refletem)\b.{0,240}",
        ),
        "nl": (
            r"(?:disclaimer|noot van de redactie)(?:\Z| ?[:|-] ?\S.{0,500})",
            r"(?:de (?:mening|opinie|opvatting)\w*|dit (?:artikel|bericht)|deze (?:informatie|column|opinie))\b[^.]{0,120}"
            r"(?:niet noodzakelijk\w*|persoonlijke (?:mening|opinie|opvatting|titel|visie)"
            r"|geen (?:advies(?! van)|beleggingsadvies)|voor rekening)\b.{0,200}",
        ),
        "pl": (
            r"(?:zastrzeżenie|nota prawna|disclaimer|od redakcji)(?:\Z| ?[:|-] ?\S.{0,500})",
            r"(?=.{0,220}(?:redakc|\bautor|porad|rekomend|informacyj|inwest|ofert|lekarsk|wydawc|serwis|portal|stanowisk"
            r"|pogląd))(?:opinie|poglądy|treści|artykuł(?! \d)|niniejszy (?:artykuł|tekst))\b[^.]{0,140}"
            r"(?:nie (?:stanowi\w*|odzwierciedla\w*|są)|wyłącznie|nie muszą)\b.{0,240}",
        ),
        "ru": (
            r"(?:отказ от ответственности|мнение (?:автора|редакции) (?:может|не)|дисклеймер|точка зрения автора)\b.{0,300}",
            r"(?:материал|статья|информация)[^.]{0,80}(?:не является\b[^.]{0,60}(?:рекомендаци\w+|офертой)"
            r"|носит\b[^.]{0,40}(?:ознакомительн|информационн|справочн|рекомендательн|просветительск|развлекательн)\w+"
            r"(?: и \w+)? характер)\b.{0,160}",
        ),
        "uk": (
            r"(?:відмова від відповідальності|(?:думка|точка зору|позиція) (?:автора|редакції|авторів) (?:може|не)"
            r"|дисклеймер|погляди(?:,| )[^.]{0,40}(?:автор\w*|не обов'язково))\b.{0,300}",
            r"(?:матеріал|стаття|інформація)[^.]{0,80}"
            r"(?:не є\b[^.]{0,60}рекомендаці\w+|(?:має|носить)\b[^.]{0,40}(?:ознайомч|інформаційн|довідков|рекомендаційн)\w+"
            r"(?: (?:і|й|та) \w+)? характер)\b.{0,160}",
        ),
        "hi": (r"(?:डिस्क्लेमर|अस्वीकरण|disclaimer)(?:\Z| ?[:-] ?\S.{0,900})",),
        "bn": (r"(?:ডিসক্লেইমার|ডিসক্লেমার|দাবিত্যাগ|দায় অস্বীকার)(?:\Z| ?[:-] ?\S.{0,900})",),
        "ta": (r"(?:பொறுப்புத்? ?துறப்பு|டிஸ்க்ளைமர்)(?:\Z| ?[:-] ?\S.{0,900})",),
        "ur": (r"(?:ڈس ?کلیمر|اظہار لاتعلقی|دستبرداری)(?:\Z| ?[:-] ?\S.{0,900})",),
        "ar": (
            r"(?:اخلاء (?:ال)?مسؤولية|اخلاء (?:ال)?مسئولية|تنويه|تنبيه قانوني)(?:\Z| ?[:-] ?\S.{0,900})",
            r"(?:المقالات?|الاراء|المواد|التعليقات) (?:المنشورة|الواردة)\b(?! علي (?:صفح|حساب|مواقع|منصات))[^.]{0,80}"
            r"(?:تعبر|يعبر|لا تعبر|لا تعكس)\b.{0,200}",
        ),
        "fa": (r"(?:سلب مسئولیت|رفع مسئولیت)(?:\Z| ?[:-] ?\S.{0,900})",),
        "he": (r"(?:גילוי נאות|הבהרה משפטית)(?:\Z| ?[:-] ?\S.{0,500})",),
        "zh": (
            r"[(]?(?:免责声明|免責聲明|版权声明|版權聲明|特别声明|特別聲明|郑重声明|风险提示|投资提示)(?:\)|\Z|:).{0,900}",
            r"[(*]?(?:本文|文章|以上内容|以上內容|作者观点|文中观点)[^.]{0,24}(?:仅代表|僅代表|不代表|不构成|不構成|仅供参考"
            r"|僅供參考).{0,200}",
        ),
        "ja": (
            r"(?:免責事項|ディスクレーマー)(?:\Z|:).{0,700}",
            r"(?:本記事|この記事)は[^.]{0,60}(?:投資(?:の)?(?:勧誘|助言)|情報提供)を?目的.{0,200}",
        ),
        "ko": (
            r"(?:면책 ?(?:조항|공고)|투자 ?유의)(?:\Z| ?[:-]).{0,700}",
            r"(?:본|이) (?:기사|칼럼|글|기고)(?:는|은|의)[^.]{0,60}(?:편집 ?방향과|입장과|투자 ?권유|투자 ?판단)[^.]{0,80}"
            r"(?:다를|무관|아닙니다|않습니다|있습니다).{0,40}",
        ),
        "vi": (r"(?:tuyên bố )?miễn trừ trách nhiệm(?:\Z| ?[:-] ?\S.{0,700})",),
        "id": (r"(?:penafian|sanggahan|disclaimer)(?:\Z| ?[:-] ?\S.{0,700})",),
        "tr": (
            r"(?:yasal uyarı|sorumluluk reddi|yatırım uyarısı)(?:\Z| ?[:-] ?\S.{0,700})",
            r"(?:burada|yazıda) (?:yer alan|belirtilen)\b[^.]{0,80}yatırım (?:danışmanlığı|tavsiyesi)\b.{0,300}",
        ),
        "el": (
            r"(?:αποποίηση ευθύνης|αποποίηση ευθυνών)(?:\Z| ?[:-] ?\S.{0,700})"
            r"|(?:τα άρθρα|οι απόψεις) που (?:δημοσιεύονται|φιλοξενούνται|εκφράζονται)\b[^.]{0,100}"
            r"(?:εκφράζουν|δεν|απηχούν)\b.{0,200}",
        ),
        "bg": (
            r"(?:мнението|позицията|позициите|становището)[^.]{0,40}(?:автора|авторите)(?! на (?:карт|книг|песн|филм|роман))"
            r"[^.]{0,40}(?:може да не|не съвпада\w*|не отразява\w*)\b.{0,160}",
        ),
        "sr": (
            r"(?:stavovi|mišljenja)[^.]{0,60}(?:autora|autorima)[^.]{0,60}(?:ne odražavaju|nužno|ne predstavljaju)\b.{0,160}",
        ),
    },
    unless=(r"disclosed? that|disclosures? (?:by|of|from|in)\b",),
)

NO_PART_IN_IT = Rule(
    "legal.no_part_in_it", "legal",
    why="The newsroom on a wire story: it had no part in it. Said of this text, at its head or foot.",
    match="start", max_chars=420, where="edge", sentences=True,
    patterns={
        "en": (
            r"(?:<site>|we) (?:is|are|was|were) not the (?:author|creator|source|owner|publisher)s? of (?:this|the) "
            r"(?:report|article|story|text|content|news)\b[^!?]{0,200}",
            r"(?:all |the )?(?:copyrights?|rights) (?:to|in|of)?[^.]{0,30}belongs? to the "
            r"(?:agency|agencies|author|authors|original|respective)\b.{0,200}",
        ),
        "de": (
            r"(?:die redaktion|unsere redaktion)\b[^.]{0,50} hat (?:diesen|den|die|diese) (?:text|artikel|meldung|beitrag)\b"
            r"[^.]{0,40}nicht\b[^.]{0,40}",
            r"(?:diese meldung|dieser text|dieser artikel)\b[^.]{0,60}(?:automatisch|automatisiert|unverändert|ungeprüft"
            r"|nicht (?:redaktionell )?(?:bearbeitet|geprüft))\b[^.]{0,80}",
        ),
        "fr": (
            r"(?:la|notre) rédaction\b[^.]{0,50} n'(?:a|est) pas (?:participé|modifié|édité|relu|responsable|contribué)\b"
            r"[^.]{0,80}",
            r"cette dépêche\b[^.]{0,60}(?:automatiquement|sans (?:modification|intervention))\b[^.]{0,60}",
        ),
        "es": (
            r"(?:la redacción|este medio)\b[^.]{0,50} no (?:ha (?:editado|intervenido|participado|modificado)"
            r"|se hace responsable|es responsable)\b[^.]{0,80}",
        ),
        "it": (
            r"la redazione\b[^.]{0,50} non (?:è (?:responsabile|intervenuta)|ha (?:partecipato|modificato|curato))\b"
            r"[^.]{0,80}",
        ),
        "pt": (
            r"(?:a redação|este jornal)\b[^.]{0,50} não (?:participou|editou|interveio|se responsabiliza|é responsável)\b"
            r"[^.]{0,80}",
        ),
        "nl": (
            r"(?:de|onze) redactie\b[^.]{0,50} (?:is niet verantwoordelijk|heeft (?:dit|deze|dat)\b[^.]{0,40} niet)\b"
            r"[^.]{0,60}",
        ),
        "pl": (
            r"redakcja\b[^.]{0,50} nie (?:ingerowała|brała udziału|redagowała|ponosi odpowiedzialności|odpowiada za)\b"
            r"[^.]{0,80}",
        ),
        "ru": (
            r"редакция\b[^.]{0,50} не (?:участвовала|вносила|несёт ответственности|отвечает за|редактировала)\b[^.]{0,80}",
        ),
        "uk": (
            r"редакція\b[^.]{0,50} не (?:брала участі|вносила|несе відповідальності|відповідає за|редагувала)\b[^.]{0,80}",
        ),
    },
)

FOOT_NOTE = Rule(
    "legal.foot_note", "legal",
    why="Small print below the story: risks of investing, trademarks, endorsement, affiliate links, access for the disabled.",
    match="start", max_chars=900, where="tail", needs=("late",),
    patterns={
        "en": (
            r"(?:all )?investing (?:is subject to|involves) risks?\b.{0,500}",
            r"[^.]{2,120}\b(?:is|are)(?: an?)? registered trademarks? (?:owned by|of)\b.{0,400}",
            r"reference (?:to|herein to) any\b[^.]{0,120}\b(?:endorsement|recommendation)\b.{0,300}",
            r"the owner of this website has made a commitment to accessibility.{0,300}",
            r"\*? ?affiliate links? (?:are|is|may be)\b.{0,300}",
            r"at [^,.]{2,60}, we are committed to ensuring that (?:individuals|people) with disabilities\b.{0,700}",
            r"all articles are reviewed and updated by\b.{0,200}",
            r"[^.]{2,40} requires writers to use primary sources\b.{0,500}",
        ),
        "de": (
            r"[^.]{2,120}\b(?:ist eine|sind) eingetragene (?:marken?|warenzeichen)\b.{0,300}",
            r"(?:die mit|mit) (?:einem )?(?:sternchen|\*)[^.]{0,60}(?:affiliate|provision)\w*.{0,300}",
        ),
        "fr": (
            r"(?:l'aut(?:eure?|rice)|les aut(?:eur|rice|eure)s)\b[^.!?]{0,30} s'exprim\w+ (?:ici )?(?:uniquement )?(?:à titre "
            r"(?:personnel|privé)|en (?:son|leur) nom propre)\b[^.!?]{0,60}\Z",
            r"[^.]{2,120}\b(?:est une|sont des) marques? déposées?\b.{0,300}",
            r"(?:tout investissement|investir) comporte des risques\b.{0,300}",
        ),
        "es": (
            r"[^.]{2,120}\b(?:es una|son) marcas? registradas?\b.{0,300}",
            r"(?:toda inversión|invertir) (?:conlleva|implica) riesgos?\b.{0,300}",
        ),
        "it": (r"[^.]{2,120}\b(?:è un|sono) march(?:io|i) registrat[oi]\b.{0,300}",),
        "pt": (r"[^.]{2,120}\b(?:é uma|são) marcas? registr?adas?\b.{0,300}",),
        "nl": (r"[^.]{2,120}\b(?:is een|zijn) geregistreerde? handelsmerk(?:en)?\b.{0,300}",),
        "pl": (r"[^.]{2,120}\b(?:jest|są) zastrzeżonym\w* znak\w*\b.{0,300}",),
    },
    unless=(r"\bsaid\b|\btold\b|\bcourt\b|\bsued?\b|\blawsuit\b",),
)

NO_ADVICE = Rule(
    "legal.no_advice", "legal",
    why="'This article does not contain investment advice': whatever kind of advice the text says it is not.",
    match="start", max_chars=700,
    patterns={
        "en": (
            r"(?:this|the (?:above|information in this|content of this|material in this)) ?"
            r"(?:article|content|post|material|information|report|blog|page|video|newsletter)? ?"
            r"(?:is not|does not|doesn't|should not be (?:considered|construed|taken|relied))(?: to)? ?"
            r"(?:contain|constitute|provide|offer|represent|intended (?:as|to be|to provide)|meant (?:as|to be)|be|as"
            r"|a substitute for|give|an offer)? ?(?:as |be |any |a |an |professional |personal |substitute for |form of )*"
            r"(?:financial|investment|legal|medical|tax|trading|professional|health)\b[^.]{0,60}\badvice\b",
            r"(?:the )?motley fool(?: uk| canada| australia)? (?:has|owns|holds|recommends|contributor)\b",
            r"<names> (?:has|have|holds?|owns?) (?:no |shares in |a |long |beneficial )*(?:positions?|shares|holdings?) in "
            r"(?:any of the|the)? ?(?:stocks?|companies|shares|securities)\b.{0,80}mentioned",
            r"nutrition(?:al)? (?:information|values?|facts|data) (?:is|are) "
            r"(?:automatically calculated|estimates? only|approximate|an estimate|calculated)\b",
            r"(?:the )?nutrition(?:al)? information (?:provided|shown|above) is (?:an? )?(?:estimate|approximat)",
        ),
    },
)
