"""Links for people: what was found, and what is to be decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len, set_cell_size

from kg.linking.candidates import Candidate
from kg.linking.questions import Question
from kg.linking.records import Link
from kg.table import one_line

HEADINGS = ("entity", "type", "item", "score")
WIDEST = 40  # columns of a name


def table(asked: Iterable[tuple[Question, Link]]) -> Iterator[str]:
    """A line for each entity, with its class, its item and the score of that; below them, how many are which."""
    asked = list(asked)
    rows, found = [_row(question, link) for question, link in asked], [link for _, link in asked]
    widths = [max(map(cell_len, column)) for column in zip(HEADINGS, *rows, strict=True)]
    rule = tuple("─" * width for width in widths)
    for row in (HEADINGS, rule, *rows):
        yield "  ".join(set_cell_size(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()
    linked = sum(link.accepted is not None for link in found)
    open_ = sum(undecided(link) for link in found)
    without = len(found) - linked - open_
    yield f"{linked:,} linked, {open_:,} undecided, {without:,} without an item"


def review(open_: Iterable[tuple[Question, Link]]) -> Iterator[str]:
    """Each entity with its IRI, and below it a line for each candidate that no person has rejected."""
    for question, link in open_:
        yield f"{one_line(question.name)} ({question.cls}) {question.entity.value}"
        for candidate in _left(link):
            yield f"  {candidate.id:<10} {_score(candidate):>5}  {_about(candidate)}"


def undecided(link: Link) -> bool:
    """Whether there is something for a person to decide."""
    return link.accepted is None and not link.nowhere and bool(_left(link))


def _row(question: Question, link: Link) -> tuple[str, str, str, str]:
    name = one_line(question.name)
    if cell_len(name) > WIDEST:
        name = set_cell_size(name, WIDEST - 1) + "…"
    accepted = next((each for each in link.candidates if each.id == link.accepted), None)
    if accepted:
        return name, question.cls, accepted.id, "by hand" if link.by == "person" else _score(accepted)
    left = len(_left(link))
    return name, question.cls, "–", f"{left} {'candidate' if left == 1 else 'candidates'}" if undecided(link) else ""


def _left(link: Link) -> Sequence[Candidate]:
    return [candidate for candidate in link.candidates if candidate.id not in link.rejected]


def _score(candidate: Candidate) -> str:
    return "" if candidate.score is None else f"{candidate.score:.4g}"


def _about(candidate: Candidate) -> str:
    """ "Wang Yi: Chinese politician" or "Wang Yi: human"."""
    types = ", ".join(name or id_ for id_, name in candidate.types)
    return ": ".join(map(one_line, filter(None, (candidate.name, candidate.description or types))))
