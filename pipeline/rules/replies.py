"""Words that stand on buttons, with a full stop: an answer in a dialogue. 'Listen.' 'Read on.' 'More to come.'"""

from __future__ import annotations

SHORT_ANSWER = r"\A[^\W\d_]+(?: [^\W\d_]+){0,2}\.\Z"
"""One to three words and a full stop. Buttons and names of shelves have none."""
