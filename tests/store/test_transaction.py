"""A transaction that is cut off."""

from __future__ import annotations

import sqlite3

import pytest

from pipeline.store.manifest import Manifest


def test_what_cut_a_transaction_off_is_told_though_the_connection_is_closed() -> None:
    with pytest.raises(KeyboardInterrupt):
        cut_off(sqlite3.connect(":memory:", isolation_level=None))


def cut_off(connection: sqlite3.Connection) -> None:
    with Manifest(connection).transaction():
        connection.close()
        raise KeyboardInterrupt
