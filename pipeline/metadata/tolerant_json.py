"""JSON as found in web pages: strict first, then repaired, then given up on; never an exception."""

from __future__ import annotations

import html
import json
import re

import orjson

type Json = dict[str, Json] | list[Json] | str | int | float | bool | None
