"""The headline and its copies. They go to the title column, never to the text."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES = (
    Rule(
        "headline.is_title", "headline",
        why="Word for word one of the titles that the page gives itself, before the first paragraph.",
        needs=("title",), max_chars=300, where="head", lifted_to="title",
    ),
    Rule(
        "headline.top_heading", "headline",
        why="The page's own first heading, with its title: a long notice on cookies may stand above, and read like a paragraph.",
        needs=("title", "top_heading"), max_chars=300, kinds=("heading",), lifted_to="title",
    ),
    Rule(
        "headline.title_again", "headline",
        why="Word for word one of the page's titles, further down: the share box and the sticky bar repeat it.",
        needs=("title",), max_chars=300, amid=0.7, lifted_to="title",
    ),
    Rule(
        "headline.repeated", "headline",
        why="The same title-like line twice before the first paragraph: headline and its copy above the picture.",
        needs=("title_like", "repeated"), max_chars=220, where="head", lifted_to="title",
    ),
    Rule(
        "headline.first_line", "headline",
        why="A plain text that begins with one title-like line, then prose or an author line: the headline came along.",
        needs=("title_like", "opening"), max_chars=200, where="head", lifted_to="title",
    ),
    Rule(
        "headline.near_title", "headline",
        why="Nearly the page's title: with the site's name, a kicker, or other quotes.",
        needs=("near_title",), max_chars=300, where="head", probability=0.7, lifted_to="title",
    ),
)
