"""How sure a reading is, from how it was come by."""

from __future__ import annotations

BASE = {"role": 0.95, "nesting": 0.95, "verb": 0.88, "be": 0.85, "noun": 0.88}
PENALTY = {"pronoun": 0.08, "understood subject": 0.06, "long sentence": 0.05, "far apart": 0.08, "event noun": 0.0}
OPEN = 0.03


def confidence(kind: str, signs: frozenset[str], *, open_: bool) -> float:
    """Between 0 and 1, to two digits."""
    score = BASE[kind] - sum(PENALTY[sign] for sign in signs) - (OPEN if open_ else 0.0)
    return round(max(0.1, score), 2)
