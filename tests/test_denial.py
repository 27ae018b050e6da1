"""What is denied reads so at a glance."""

from __future__ import annotations

import pytest

from kg.denial import denied_phrase, denied_relation


@pytest.mark.parametrize(
    ("phrase", "object_", "read"),
    [
        ("attacked", "Kyiv", "not attacked"),
        ("is", "factor", "is not"),
        ("could win", "match", "could not win"),
        ("will not supply", "weapons", "will not supply"),
        ("won’t make", "hormone", "won’t make"),
        ("cannot see", "end", "cannot see"),
        ("failed to take", "town", "failed to take"),
        ("have", "no crowds", "have"),
        ("have", "Little Rock", "not have"),
        ("have", "Nobel Prize", "not have"),
    ],
)
def test_a_verb_phrase_denies_once(phrase: str, object_: str, read: str) -> None:
    assert denied_phrase(phrase, "Ann", object_) == read


def test_no_relation_denies_by_itself() -> None:
    assert [denied_relation(label) for label in ("met", "stopped", "is part of")] == [
        "not met",
        "not stopped",
        "is not part of",
    ]
    assert denied_relation("opened", "neither side") == "opened"
