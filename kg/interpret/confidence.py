"""How sure a reading is, from how it was come by.

The values were set by hand so that they fit 184 statements, each judged twice, apart (drawn from 34 Wikinews articles
and interviews by tests/benchmarks/sample.py, seeds 2026 and 4711): from the least to the most confident quarter 67, 75,
87 and 88 of 100 were right. They have not been tried on other statements.
"""

from __future__ import annotations

BASE = {"role": 0.95, "nesting": 0.95, "verb": 0.90, "be": 0.87, "noun": 0.90, "tie": 0.90}
PENALTY = {
    "attributed": 0.12,
    "pronoun": 0.06,
    "understood subject": 0.10,
    "long sentence": 0.05,
    "far apart": 0.10,
    "no object": 0.08,
}
OPEN = 0.03


def confidence(kind: str, signs: frozenset[str], *, open_: bool) -> float:
    """Between 0 and 1, to two digits."""
    score = BASE[kind] - sum(PENALTY[sign] for sign in signs) - (OPEN if open_ else 0.0)
    return round(max(0.1, score), 2)
