"""The foot of an embedded post."""

from __future__ import annotations

from pipeline.rules.model import Rule

POST_SIGNED = Rule(
    "social.post_signed", "social",
    why="'— Jane Roe (@janeroe) May 6, 2025' below an embedded post: its account and day. Gold had none of ten.",
    match="start", max_chars=140, quotable=True,
    patterns={
        "any": (
            r"\S.{0,60} \(@\w{2,20}\),? (?:[^\W\d]{3,12}\.? \d{1,2},? (?:19|20)\d\d|"
            r"\d{1,2}\.? (?:de )?[^\W\d]{3,12}\.?,? (?:de )?(?:19|20)\d\d)\Z",
        ),
    },
)

POST_SHARED = Rule(
    "social.post_shared", "social",
    why="'A post shared by Jane Roe (@janeroe)': the foot of an embedded post.",
    match="whole", max_chars=160,
    patterns={
        "any": (
            r"(?:a post shared by|ein (?:von .{2,60} geteilter beitrag|beitrag geteilt von)|une publication partagee par"
            r"|una publicacion compartida (?:de|por)|un post condiviso da|uma publica[cç]ao (?:compartilhada|partilhada) por"
            r"|een bericht gedeeld door|post udostepniony przez|ett inlagg delat av|et opslag delt af|et innlegg delt av"
            r"|prispevek sdileny|публикация от|допис, поширений) ?.{0,80}(?:\(@[\w.]+\)|@[\w.]+).{0,60}",
        ),
    },
)
