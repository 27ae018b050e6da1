"""How sure a reading is, from how it was come by.

The values are set by hand. Of 100 judged statements (seed 2026 of tests/benchmarks/sample.py over 34 Wikinews articles
and interviews) 78.5 were right on average of two judges; from the least to the most confident quarter 68, 78, 80, 88 %.
"""

from __future__ import annotations

BASE = {"role": 0.95, "nesting": 0.95, "verb": 0.85, "be": 0.82, "noun": 0.85}
PENALTY = {"pronoun": 0.08, "understood subject": 0.06, "long sentence": 0.05, "far apart": 0.08, "event noun": 0.0}
OPEN = 0.03


def confidence(kind: str, signs: frozenset[str], *, open_: bool) -> float:
    """Between 0 and 1, to two digits."""
    score = BASE[kind] - sum(PENALTY[sign] for sign in signs) - (OPEN if open_ else 0.0)
    return round(max(0.1, score), 2)
