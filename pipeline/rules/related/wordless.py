"""Other articles' titles, told by where they stand and lead."""

from __future__ import annotations

from pipeline.rules.model import Rule

LABELLED_LIST = Rule(
    "related.labelled_list", "related",
    why="A list amid the story whose items are each a kicker and the linked title of another article, announced by nothing.",
    needs=("labelled_list",),
)

LINKED_LIST = Rule(
    "related.linked_list", "related",
    why="A list between two paragraphs of a newspaper's story whose items are linked headlines and nothing else.",
    needs=("linked_list",),
)

LONE_ITEM = Rule(
    "related.lone_item", "related",
    why="A list of one item amid the story, all of it a headline that is a link: another article's; no story lists one thing.",
    needs=("lone_item",), max_chars=200,
)

TITLES_ABOVE_POINTER = Rule(
    "related.titles_above_pointer", "related",
    why="Two or more title-like lines between the last paragraph and a pointer to another article: titles of others too.",
    needs=("title_like", "above_pointer"), max_chars=200, where="tail", full_stop=False,
)

LINKED_HEADING = Rule(
    "related.linked_heading", "related",
    why="A heading that is all link to another page leads to another article; a story's own subheads are seldom links.",
    kinds=("heading",), needs=("link", "elsewhere"), max_chars=200, probability=0.7,
)

LINKED_LINE = Rule(
    "related.linked_line", "related",
    why="A paragraph that is one link in bold type or capitals, amid the story and announced by nothing: another headline.",
    kinds=("paragraph",), needs=("weighty_link",), max_chars=200, probability=0.7,
)

SIGNED_LINE = Rule(
    "related.signed_line", "related",
    why="The same with an arrow before it, in brackets, or behind a label in capitals: '» Council votes on the bridge'.",
    kinds=("paragraph",), needs=("signed_link",), max_chars=240,
)

LABELLED_LINE = Rule(
    "related.labelled_line", "related",
    why="The same behind a label with a colon, in whatever language: 'Read also: Council votes on the bridge'.",
    kinds=("paragraph",), needs=("labelled_link",), max_chars=240,
)

ARROWED_LINK = Rule(
    "related.arrowed_link", "related",
    why="An arrow and a link, alone on a line with nothing of the story below: to another article, or to the medium's pages.",
    needs=("link", "arrowed", "closing"), where="tail", max_chars=160,
)

LABEL_ROW = Rule(
    "related.label_row", "related",
    why="At the foot a label and titles of other pages of the site in one row: 'Still hungry? Leek Pie | Barley Soup'.",
    kinds=("paragraph",), needs=("label_row",), where="tail", max_chars=300,
)
