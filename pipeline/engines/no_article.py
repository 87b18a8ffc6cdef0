"""What a page's address, title and declared type say against its being an article, and how sure the classifier must be then.

Training had few pages of law and no offer of a job, and a front page with long teasers reads like an article: here the page says
itself what it is. Precision on left-out pages is in docs/quality.md.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.engines import made_as
from pipeline.metadata.url import front_page, split
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from pipeline.records import Document, Metadata

NEVER = 1.01
"""More than any probability: a page of law, whatever it reads like."""
OFFERED = 0.95
FRONT, FRONT_DATED = 0.97, 0.75
"""For a front page, and for one that dates itself: a personal site may have one text only, and that there."""
INDEX = 0.9
TEASERS = 0.76
"""For a page most of whose headings lead on, each with a paragraph of its own below."""
LINKED_HEADINGS, LINKED_SHARE = 4, 0.6
OFFERS = frozenset("jobposting offer realestatelisting event sportsevent course offercatalog".split())
_INDEX = frozenset(
    "blog blogs news newsroom magazine magazin journal aktuelles artikel articles stories posts press presse noticias actualites "
    "actualidad notizie aktuality aktualnosci nieuws nyheter uutiset haberler blogi archive archives tag tags topics category "
    "categories author authors search".split()
)
"""What the last part of an address says that leads to a list. An article's has a title or a number there."""
PICTURES = 2
"""Paragraphs up to which a page at the address of a gallery is one."""
_ARCHIVE = re.compile(
    r"(?:/[^/]+){0,2}/(?:tags?|categor(?:y|ies|ias?)|kategorien?|authors?|autor(?:en|es|i)?|auteurs?|contributors?|labels?|"
    r"schlag(?:wort|wörter|woerter)|etiquetas?|mots?-cles?|stichwort|search|suche|recherche|buscar|ricerca|zoeken|szukaj)"
    r"(?:/[^/]+)?(?:/page/\d+)?/?",
    re.I,
)
"""Where the pages of a tag, a section, an author or a search live."""
_SHELF = re.compile(
    r"(?:schlagw(?:ort|örter)|kategorie|category|tags?|étiquette|mot-clé|catégorie|etiqueta|categor[ií]a|archiv[eo]?s?|label|trefwoord|kategoria|štítek|"
    r"rubrika|метка|рубрика|категория)\s?: ?\S",
    re.I,
)
"""How the archive of a tag or a section is called by the systems of blogs."""
_ITSELF = re.compile(
    r"(?:/[^/]+){0,2}/(?:about(?:-us)?|our-(?:story|team|mission|company)|who-we-are|nosotros|quienes-somos|sobre-(?:nosotros|nos)|"
    r"ueber-uns|über-uns|wir-ueber-uns|qui-sommes-nous|a-propos|chi-siamo|over-ons|o-nas|om-oss|om-os|tietoa-meista|hakkimizda|rolunk|"
    r"contact(?:-us)?|kontakt|contacto|contatti|careers?|jobs|karriere)(?:\.\w{2,5})?/?",
    re.I,
)
"""Where a site tells of itself."""
_GALLERY = re.compile(
    r".*/(?:(?:photo|image|picture)?-?galler(?:y|ies)|foto-?galerien?|foto-?galerie?|bilder-?galerien?|bilder-?strecken?|fotostrecken?|"
    r"diaporamas?|galerias?|galerie|fotogallery|fotoreportaz|bildespesial|bildspel)/.+",
    re.I,
)
_NO_STORY = frozenset("profilepage aboutpage contactpage searchresultspage collectionpage imagegallery".split())
"""Declared types of pages that are about others or the site."""
_OF = (
    r"(?:(?: (?:of|for|der|des|von|für|de|du|di|del|da|do|van)(?: (?:the|der|die|la|le|el|il))?|,? ?[|:–—-]|,)"
    r"(?-i:(?: (?:of|and|&|und|der|de))?(?: [A-ZÀ-ŽА-ЯΑ-Ω0-9][^\s:?!]*){1,4}))?"
)
"""Whose policy it is: names alone, or it is a headline."""
_LAW = (
    r"(?:our |the |website |site )?(?:general )?(?:privacy(?: (?:policy|notice|statement|centre|center))?|"
    r"cookies? (?:policy|notice|statement|settings)|"
    r"terms(?: (?:of (?:use|service|sale|business)|(?:and|&) conditions(?: of .{2,30})?))?|(?:conditions of use)|"
    r"legal(?: (?:notice|information|disclaimer))?|imprint|disclaimer|accessibility statement|dmca(?: policy)?|"
    r"copyright policy|data protection(?: (?:policy|notice|declaration))?|"
    r"datenschutz(?:erklärung|hinweise?|bestimmungen|information(?:en)?|richtlinie)?|impressum|agb|"
    r"allgemeine geschäftsbedingungen|nutzungsbedingungen|widerrufs(?:belehrung|recht)|"
    r"barrierefreiheit(?:serklärung)?|erklärung zur barrierefreiheit|rechtliche hinweise|cookie-richtlinie|"
    r"mentions légales|politique de confidentialité|protection des données|(?:politique|gestion) des cookies|"
    r"conditions générales(?: .{2,40})?|c\.?g\.?[uv]\.?|aviso legal|"
    r"política de (?:privacidade?|cookies|protección de datos|privadesa)|términos y condiciones(?: .{2,30})?|"
    r"condiciones (?:de uso|generales)|termos (?:de (?:uso|serviço)|e condições)(?: .{2,30})?|aviso de privacidad|"
    r"informativa (?:sulla |sui )?(?:privacy|cookie)|note legali|termini (?:e condizioni|di servizio)(?: .{2,30})?|"
    r"condizioni (?:generali|d['’]uso)(?: .{2,30})?|privacy(?:verklaring|beleid|statement)|"
    r"cookie(?:beleid|verklaring)|algemene voorwaarden|gebruiksvoorwaarden|"
    r"polityka (?:prywatności|cookies|plików cookies)|regulamin(?: (?:serwisu|sklepu))?|"
    r"(?:zásady )?ochran[ay] osobních údajů|obchodní podmínky|podmínky použití|integritetspolicy|användarvillkor|"
    r"personvern(?:erklæring)?|privatlivspolitik|handelsbetingelser|cookiepolitik|tietosuojaseloste|käyttöehdot|"
    r"adat(?:védelmi|kezelési) (?:tájékoztató|nyilatkozat|szabályzat)|impresszum|felhasználási feltételek|"
    r"általános szerződési feltételek|politica de confidențialitate|termeni și condiții|"
    r"gizlilik (?:politikası|sözleşmesi|bildirimi)|kullanım (?:koşulları|şartları)|kvkk(?: aydınlatma metni)?|"
    r"aydınlatma metni|πολιτική (?:απορρήτου|cookies)|όροι (?:χρήσης|και προϋποθέσεις)|"
    r"политика (?:конфиденциальности|обработки персональных данных)|пользовательское соглашение|"
    r"политика за поверителност|общи условия|політика конфіденційності|угода користувача|politika privatnosti|"
    r"uslovi korišćenja|سياسة الخصوصية|الشروط والأحكام|شروط (?:الاستخدام|الخدمة)|حریم خصوصی|قوانین و مقررات|"
    r"רازداری کی پالیسی|מדיניות (?:ה)?פרטיות|תנאי (?:ה)?שימוש|תקנון(?: האתר)?|गोपनीयता नीति|नियम और शर्तें|"
    r"গোপনীয়তা নীতি|தனியுரிமைக் கொள்கை|プライバシーポリシー|個人情報保護方針|利用規約|特定商取引法に基づく表記|"
    r"隐私(?:政策|声明)|隱私權?(?:政策|聲明)|用户协议|服务(?:条款|协议)|服務條款|免责声明|개인정보 ?처리방침|이용약관|"
    r"kebijakan privasi|syarat (?:dan|&) ketentuan|chính sách (?:bảo mật|quyền riêng tư)|"
    r"điều khoản (?:sử dụng|dịch vụ)|นโยบายความเป็นส่วนตัว)"
)
_LEGAL = re.compile(rf"{_LAW}(?: ?(?:and|&|und|et|y|e|i|och|og|ja|ve|/) ?{_LAW})?{_OF}", re.I)
_LAW_PATH = re.compile(
    r"(?:/[a-z]{2}(?:-[a-z]{2})?)?(?:/(?:legal|about|about-us|info|pages?|help|policies|company|service|corporate|ueber-uns))?"
    r"/(?:privacy(?:-(?:policy|notice|statement))?|cookie-?policy|terms(?:-(?:of-(?:use|service)|and-conditions))?|"
    r"datenschutz(?:erklaerung|hinweise)?|impressum|imprint|agb|nutzungsbedingungen|mentions-legales|politique-de-confidentialite|"
    r"aviso-legal|politica-de-privacida(?:d|de)|politica-de-cookies|privacyverklaring|polityka-prywatnosci|legal-notice|disclaimer|"
    r"consent|zustimmung|einwilligung|privacy-?wall|cookie-?wall)(?:\.\w{2,5})?/?",
    re.I,
)


_MISSING = re.compile(
    r"(?:(?:error|fehler|erreur|errore|erro) ?)?404\W*(?:error|(?:page )?not found|(?:page|seite|página|pagina)\b.{0,40})?\W*|"
    r"(?:oops\W*|sorry\W*|uh[- ]oh\W*)?(?:the |that |this )?page (?:you .{3,30} )?(?:(?:was |is )?not found|"
    r"(?:can['’]?t|cannot|could ?n['’]?t|could not) be found|(?:does ?n['’]?t|does not|no longer) exists?)\W*|"
    r"nothing (?:was )?found\W*|"
    r"(?:diese |die )?seite (?:(?:wurde |konnte )?(?:leider )?nicht gefunden(?: werden)?|existiert nicht(?: mehr)?)\W*|"
    r"page (?:introuvable|non trouvée)\W*|página no encontrada\W*|pagina non trovata\W*|página não encontrada\W*|"
    r"pagina niet gevonden\W*|nie znaleziono strony\W*|strona nie (?:została znaleziona|istnieje)\W*|stránka nenalezena\W*|"
    r"sidan (?:hittades inte|kunde inte hittas)\W*|siden (?:blev ikke fundet|ble ikke funnet|finnes ikke)\W*|"
    r"sivua ei löyd(?:y|etty)\W*|az oldal nem található\W*|pagina nu a fost găsită\W*|sayfa bulunamadı\W*|"
    r"страница не найдена\W*|сторінку не знайдено\W*|η σελίδα δεν βρέθηκε\W*|הדף לא נמצא\W*|الصفحة غير موجودة\W*|"
    r"ページが見つかりません\W*|页面不存在\W*|페이지를 찾을 수 없습니다\W*",
    re.I,
)
"""How a page is called that is not there."""
_SITE = re.compile(r"\s+[|·•:»–—-]\s+[^|·•»–—]{1,60}\Z")
"""What a window's title ends in, behind its last bar or dash."""
SENTENCES = 2
"""Paragraphs that a page which is not there has at most."""
_MANUAL = re.compile(r"(?:docs?|help|support|wiki|kb|manuals?|hilfe|aide|ayuda)\.", re.I)
_HELP_PATH = re.compile(r"/hc/[a-z]{2}(?:-[a-z]{2,4})?/articles/", re.I)
"""Hosts and addresses of manuals and help centres: of 30 such pages gold had none for an article."""


_AUTHORITY = re.compile(
    r"leistungsbeschreibung|verfahrensablauf|bearbeitungsdauer|rechtsbehelf|fachlich freigegeben (?:durch|am)|typisierung"
    r"|welche unterlagen (?:werden|brauche ich|benötige ich)(?: benötigt)?\??|erforderliche unterlagen|benötigte unterlagen"
    r"|welche gebühren fallen an\??|welche fristen muss ich beachten\??|wie lange dauert die bearbeitung\??"
    r"|an wen muss ich mich wenden\??|was sollte ich noch wissen\??|zuständige (?:stelle|behörde)|anträge ?/ ?formulare"
    r"|ansprechpartner ?[/:]in|online-?dienste?"
    r"|de quoi s'agit-il ?\??|textes de (?:loi et )?références?|services en ligne et formulaires|où s'adresser ?\??"
    r"|documentación (?:a aportar|requerida|necesaria)|plazos? de (?:presentación|resolución)|normativa aplicable"
    r"|unidad tramitadora|órgano (?:competente|responsable|gestor)|silencio administrativo|objeto del trámite"
    r"|a chi è rivolto|cosa serve|cosa si ottiene|tempi e scadenze|accedi al servizio|condizioni di servizio"
    r"|co musisz (?:przygotować|zrobić)|ile zapłacisz|ile będziesz czekać|jak możesz się odwołać",
    re.I,
)
"""The headings by which authorities tell what they do for whom, the same on all pages of their portals."""
HEADED = 3


def needed(document: Document, facts: Metadata) -> float:
    """The probability of being an article that a page needs in spite of what it says; 0 where it says nothing against it."""
    address = document.page.url or facts.canonical_url or ""
    parts = split(address)
    path = parts.path
    title = (facts.title or "").strip()
    if _LEGAL.fullmatch(title) or _is_missing(document, facts, title) or _LAW_PATH.fullmatch(path):
        return _of_law(facts, _LEGAL.fullmatch(title) is not None)
    found = [0.0]
    declared = (facts.page_type or "").casefold()
    if declared in OFFERS or (declared == "localbusiness" and not facts.published_text):
        found.append(OFFERED)
    if not facts.authors and not _is_news(facts) and _is_of_authority(document):
        return NEVER
    if _SHELF.match(title):
        found.append(NEVER if _ARCHIVE.fullmatch(path) else INDEX)
    if made_as.is_other(document):
        found.append(INDEX)
    if not _is_news(facts):
        if address and front_page(address):
            found.append(FRONT_DATED if facts.published_text else FRONT)
        if path.rstrip("/").rpartition("/")[2].casefold() in _INDEX and not parts.query:
            found.append(INDEX)
        if _ARCHIVE.fullmatch(path) or _ITSELF.fullmatch(path) or declared in _NO_STORY:
            found.append(INDEX)
        if _MANUAL.match(split(address).hostname or "") or _HELP_PATH.search(path):
            found.append(INDEX)
        if _GALLERY.fullmatch(path) and sum(map(is_prose, document.blocks)) <= PICTURES:
            found.append(INDEX)
        if not facts.published_text and _is_list_of_teasers(document):
            found.append(TEASERS)
    return max(found)


def _of_law(facts: Metadata, by_title: bool) -> float:
    """What a page of law, or one that is not there, needs. 'Privacy: What Parents Should Know' is capitalised like the name of a
    house: who signs and dates a text has written one."""
    if _is_news(facts):
        return 0.0
    return INDEX if by_title and facts.authors and facts.published_text else NEVER


def _is_of_authority(document: Document) -> bool:
    """Whether a page has three of the headings by which authorities tell of one of their services."""
    headings = {block.text.strip().casefold() for block in document.blocks if block.kind == "heading"}
    return sum(_AUTHORITY.fullmatch(text) is not None for text in headings) >= HEADED


def is_missing(document: Document) -> bool:
    """Whether a plain text says on a line of its own that the page is not there, and has no paragraph."""
    return not any(map(is_prose, document.blocks)) and any(_MISSING.fullmatch(block.content.strip()) for block in document.blocks)


def _is_missing(document: Document, facts: Metadata, title: str) -> bool:
    """Whether the page is one that is not there. Sites chat in its headline ('Oh dear, we looked everywhere'): then another title
    tells, or the window's without the site's name. That is asked of a page with hardly a sentence, no date and no author alone,
    since a story may be headed so."""
    if _MISSING.fullmatch(title):
        return True
    if facts.published_text or facts.signed or sum(map(is_prose, document.blocks)) > SENTENCES:
        return False
    node = document.tree.css_first("head title") if document.tree else None
    window = _SITE.sub("", node.text(deep=True).strip()) if node else ""
    return any(_MISSING.fullmatch(said.strip()) for said in (*facts.titles, window))


def _is_news(facts: Metadata) -> bool:
    """Whether the page's own description of itself is an article's. OpenGraph's `article` is on every page of some systems."""
    declared = facts.page_type or ""
    told = declared.casefold()
    return declared != "article" and "forum" not in told and any(word in told for word in ("article", "posting", "news"))


def _is_list_of_teasers(document: Document) -> bool:
    """Whether most headings are links, each with a paragraph below."""
    blocks = document.blocks
    headings = [block for block in blocks if block.kind == "heading" and not block.hidden]
    linked = [h for h in headings if h.link_share > 0.9 and any(map(is_prose, blocks[h.number + 1 : h.number + 4]))]
    return len(linked) >= LINKED_HEADINGS and len(linked) >= LINKED_SHARE * len(headings)
