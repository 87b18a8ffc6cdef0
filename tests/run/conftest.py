"""A folder in memory, as the tests of the store have it."""

from tests.store.conftest import fast_folder, memory

__all__ = ["fast_folder", "memory"]
