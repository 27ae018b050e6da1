"""When a candidate is a clear winner."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import token_sort_ratio
from rapidfuzz.utils import default_process

from kg.linking.candidates import Candidate
from kg.linking.questions import Question


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a winner must reach. Taken from the rules Wikidata's service itself has; not measured on its answers."""

    score: float = 90.0  # on the scale of the service
    margin: float = 10.0  # over the second best
    name: float = 90.0  # likeness of the names, from 0 to 100


def winner(question: Question, candidates: Sequence[Candidate], thresholds: Thresholds) -> Candidate | None:
    """The candidate that the entity surely is, of those given best first; None where there is any doubt.

    The service itself must be sure of it and of no other, or its score be high and well above the second. In both cases
    its type must fit that of the entity, and its name be nearly the same.
    """
    best = candidates[0] if candidates else None
    if best is None or best.score is None or question.type is None:
        return None
    sure = [candidate for candidate in candidates if candidate.match]
    second = max((candidate.score or 0.0 for candidate in candidates[1:]), default=0.0)
    ahead = best.score >= thresholds.score and best.score - second >= thresholds.margin
    if not (sure == [best] or (not sure and ahead)):
        return None
    return best if _fits(question, best) and _likeness(question.names, best.name) >= thresholds.name else None


def _fits(question: Question, candidate: Candidate) -> bool:
    """Whether its type is that of the entity.

    Wikidata's types are mostly narrower than those the ontology knows; where neither fits nor contradicts, the service
    that was asked for a type and is sure of the candidate is believed.
    """
    wanted, types = question.type, {id_ for id_, _ in candidate.types}
    if wanted is None or not types:
        return False
    if types & wanted.fitting:
        return True
    return candidate.match and not wanted.exact and not types & wanted.other


def _likeness(names: Collection[str], name: str) -> float:
    """That of the most similar name, words in any order: 0 to 100."""
    folded = _folded(name)
    return max((token_sort_ratio(_folded(each), folded) for each in names), default=0.0) if folded else 0.0


def _folded(name: str) -> str:
    """In lower case, without accents and punctuation."""
    decomposed = unicodedata.normalize("NFKD", name)
    return default_process("".join(char for char in decomposed if not unicodedata.combining(char)))
