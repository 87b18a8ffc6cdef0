"""Names that sites give to the parts of a page, by category: words of class, id, role and the like (`Element.tokens`).

A name says what a part is for, seldom that a line in it is no story, so most only name the category of what the classifier
removes. Those in `SURE` decide, where the part is small: nobody calls a paragraph of a story a cookie banner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.records import Category

TAGS: dict[str, Category] = {"figcaption": "caption", "nav": "navigation"}

NAMES: dict[Category, frozenset[str]] = {
    "newsletter": frozenset((
        "newsletter newsletters nl signup optin mailchimp mailerlite mailinglist emailsignup nieuwsbrief infolettre"
    ).split()),
    "consent": frozenset((
        "cookie cookies consent gdpr dsgvo rgpd cmp onetrust didomi cookiebot sourcepoint usercentrics quantcast truste "
        "datenschutz embedconsent"
    ).split()),
    "donation": frozenset((
        "donate donation donations donating donor spende spenden spendenaufruf donativo donar patreon steady fundraising "
        "crowdfunding supportus flattr liberapay tipeee"
    ).split()),
    "related": frozenset((
        "related recommended recommendation recommendations recirc recirculation outbrain taboola readmore mostread mostpopular "
        "trending popular teaser teasers linkbox readalso alsoread similar verwandt weiterlesen leggianche lireaussi"
    ).split()),
    "social": frozenset((
        "share sharing sharebar shares sharetools social socials addtoany addthis follow followus teilen compartir partager "
        "condividi whatsapp telegram"
    ).split()),
    "navigation": frozenset((
        "breadcrumb breadcrumbs nav navigation navbar menu submenu pagination pager toc skip skiplink toolbar masthead sitemap"
    ).split()),
    "comments": frozenset((
        "comment comments disqus commentlist commenting kommentar kommentare commentaires comentarios commenti reacties "
        "komentarze discussion leserbriefe spotim openweb webmention webmentions trackback trackbacks pingback pingbacks"
    ).split()),
    "legal": frozenset("copyright legal disclaimer imprint terms impressum".split()),
    "byline": frozenset((
        "byline bylines author authors dateline datetime timestamp pubdate published publishdate modified updated readtime "
        "readingtime autor autorin auteur autore contributors"
    ).split()),
    "credit": frozenset("credit credits photocredit imagecredit copyrightholder bildquelle".split()),
    "caption": frozenset("caption captions figcaption bildunterschrift legende didascalia imagecaption".split()),
    "advert": frozenset((
        "ad ads advert adverts advertisement advertising adslot adunit adbox sponsored sponsor sponsors promo promotion dfp "
        "adblock anzeige werbung publicidad pubblicita reklama"
    ).split()),
    "paywall": frozenset((
        "paywall regwall metered subscriber subscribers subscription subscriptions abo aboteaser plusbox piano tp"
    ).split()),
    "feedback": frozenset("feedback rating ratings correction corrections helpful report".split()),
    "about": frozenset("bio authorbio aboutauthor authorbox aboutus mission".split()),
}  # fmt: skip

SURE: frozenset[Category] = frozenset(
    ("newsletter", "consent", "related", "social", "navigation", "comments", "caption", "advert", "byline")
)
