"""Fixtures as cases, what is right of each, and a gate that pins the scores on them (`python -m tests.gate`)."""
