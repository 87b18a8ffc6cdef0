"""The page's own controls: skip links, menus, breadcrumbs, players, buttons, language and display switches."""

from __future__ import annotations

from pipeline.rules.navigation import controls, menus, page_notes, players, recipes

RULES = (
    controls.CONTROL,
    players.GALLERY_HINT,
    menus.BREADCRUMB,
    menus.LANGUAGE,
    menus.SECTION_LIST,
    menus.NUMBER,
    menus.PAGE_LABEL,
    menus.SECTION_NAME,
    menus.CONTENTS_ENTRY,
    menus.WIDGET,
    menus.STRAY,
    controls.BUTTON_WORD,
    controls.BACK,
    menus.TRAIL,
    menus.LINK_ROW,
    menus.YOU_ARE_HERE,
    players.EMBED_LOADING,
    recipes.RECIPE,
    recipes.RECIPE_CARD,
    page_notes.WIKI,
    menus.LEADS_ON,
    page_notes.HOME_MADE,
    page_notes.KIND_OF_TEXT,
    players.LIVE_OVER,
    players.PLAYER_LINES,
    players.TIMESTAMP,
    page_notes.READER_STUFF,
    page_notes.BLOG_ENTRY,
    page_notes.VISITOR_COUNT,
    page_notes.PHP_MESSAGE,
    page_notes.LIST_READ_OUT,
    page_notes.WHO_IS_ONLINE,
)
