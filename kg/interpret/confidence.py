"""How sure a reading is, from how it was come by.

A logistic regression, fitted by `tests/benchmarks/calibration.py --fit` on 473 statements of 34 news articles and
interviews, each judged right or wrong twice, apart, by readers who did not see the confidence. On articles that it was
not fitted on, seven bins of 67 statements differed from what it said by at most 0.09.
"""

from __future__ import annotations

from math import exp

ALL = 2.21  # log odds of being right, of a statement of which nothing else is known
KIND = {"role": -0.05, "nesting": 0.14, "verb": 0.19, "be": -0.13, "noun": -0.29, "tie": 0.13}
SIGN = {
    "attributed": -0.47,  # somebody says so
    "bare passive": -0.47,  # nothing but that something was done
    "described subject": -0.41,  # that has no name
    "subject of no class": -0.41,
    "long sentence": -0.43,
    "not certain": -0.39,  # possible, planned, …
    "open": -0.38,  # a relation that is not in the ontology
}


def confidence(kind: str, signs: frozenset[str]) -> float:
    """The probability that a careful reader finds the statement right, to two digits."""
    odds = ALL + KIND[kind] + sum(SIGN.get(sign, 0.0) for sign in signs)
    return round(1 / (1 + exp(-odds)), 2)
