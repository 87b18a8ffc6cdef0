"""Bytes to clean markup: charset, kind of content, characters, and repairs of what breaks or hangs parsers."""
