"""Pointers to other articles: 'read also' and its list, most read, previous and next post."""

from __future__ import annotations

from pipeline.rules.related import adjacent, labelled_titles, read_also, read_more, shelves, tags, wordless

RULES = (
    shelves.MORE_TO_LOVE,
    read_also.READ_ALSO,
    read_also.READ_ALSO_TITLE,
    read_also.READ_ALSO_TOLD,
    labelled_titles.POINTER_TITLE,
    labelled_titles.GENRE_TITLE,
    read_more.LINKED_TITLE,
    wordless.LABELLED_LIST,
    read_also.READ_ALSO_RUN_ON,
    read_more.READ_MORE,
    shelves.SHELF,
    adjacent.ADJACENT,
    adjacent.ADJACENT_TITLE,
    adjacent.BARE_ARROW,
    tags.TAGS,
    labelled_titles.EARLIER,
    wordless.TITLES_ABOVE_POINTER,
    wordless.LINKED_HEADING,
    wordless.LINKED_LINE,
    wordless.SIGNED_LINE,
    wordless.ARROWED_LINK,
    labelled_titles.READ_MORE_TITLE,
    read_also.BRACKETED,
    read_also.BRACKETED_ALSO,
    read_more.READ_LATEST,
    shelves.TOPICS_TO_EXPLORE,
    shelves.MORE_FOR_YOU,
    shelves.LABEL_ALONE,
    labelled_titles.READ_THIS,
    shelves.SHELF_TOLD,
    labelled_titles.FURTHER_READING,
    read_more.NEW_WINDOW,
    labelled_titles.LABEL_TITLE,
    shelves.GREAT_STORIES,
    labelled_titles.MORE_OF,
    labelled_titles.LABEL_AMID,
)
