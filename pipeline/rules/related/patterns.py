"""Patterns of pointers, made of the words that lead them."""

from __future__ import annotations


def led(patterns: dict[str, tuple[str, ...]], form: str) -> dict[str, tuple[str, ...]]:
    """Each pattern put into a form with more text around it."""
    return {language: tuple(form.format(p) for p in alternatives) for language, alternatives in patterns.items()}
