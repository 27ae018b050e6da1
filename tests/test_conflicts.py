"""What articles contradict each other in, and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest
from pyoxigraph import NamedNode
from stories import Story

from kg.model import Entity, Reading, Relation, Time
from kg.ontology import Ontology
from kg.store import Store
from kg.store.conflicts import Conflict, conflicts
from kg.store.judgements import Judgement

ONTOLOGY = Ontology.load()
BORN, DIED, FOUNDED = Relation("bornIn", "born in"), Relation("died", "died"), Relation("founded", "founded")
KILLED, BASED = Relation("killed", "killed"), Relation("headquarteredIn", "headquartered in")
CAPTURED = Relation("captured", "captured")
WED = Relation("marriedTo", "married to")
PLACES = {"Kyiv": "City", "Lviv": "City", "Ukraine": "Country", "Hrushka": "Place"}


def told(
    number: int,
    words: str,
    relation: Relation,
    *,
    time: Time | None = None,
    kind: str = "Person",
    negated: bool = False,
) -> Reading:
    """An article of one sentence: subject, verb phrase, object."""
    subject, verb, object_ = (*words.split(" | "), "")[:3]
    sentence = " ".join(part for part in (subject, verb, object_) if part) + "."
    story = Story(f"{number}.txt", sentence, published=date(2024, 7, number))
    one = story.entity(subject, kind)
    known = object_ in ONTOLOGY.gazetteer.places
    type_ = PLACES.get(object_, "Company" if object_.startswith("Acme") else "Person")
    other = story.entity(object_, type_, known=known) if object_ else None
    parts = (sentence, subject, verb, *([object_] if object_ else []))
    story.tell(one, relation, other, parts, time=time, negated=negated)
    return story.reading(one, *([other] if isinstance(other, Entity) else []))


def year(number: int) -> Time:
    return Time(f"in {number}", str(number), date(number, 1, 1), date(number, 12, 31))


def found(*readings: Reading) -> list[Conflict]:
    store = Store(ontology=ONTOLOGY)
    store.add(readings)
    for name in ("Ann_Reyes", "Acme_Corp", "Rebels"):  # two articles of one sentence do not tell who is who
        one, other = ([NamedNode(f"{store.names.base}article/{number}.txt/entity/{name}")] for number in (1, 2))
        store.judge(Judgement("same", one, other, "Ann", date(2024, 7, 27)))
    store.identify()
    return list(conflicts(store))


@pytest.mark.parametrize(
    "readings",
    [
        pytest.param(
            [
                told(1, "Ann Reyes | was born in | Kyiv", BORN, time=year(1970)),
                told(2, "Ann Reyes | was born in | Lviv", BORN, time=year(1971)),
            ],
            id="two places of birth",
        ),
        pytest.param(
            [
                told(1, "Ann Reyes | was born in | Kyiv", BORN, time=year(1970)),
                told(2, "Ann Reyes | was born in | Kyiv", BORN, time=year(1971)),
            ],
            id="two years of birth",
        ),
        pytest.param(
            [told(1, "Ann Reyes | died", DIED, time=year(2001)), told(2, "Ann Reyes | died", DIED, time=year(2003))],
            id="two years of death",
        ),
        pytest.param(
            [
                told(1, "Bob Stone | founded | Acme Corp", FOUNDED, time=year(1990)),
                told(2, "Cem Demir | founded | Acme Corp", FOUNDED, time=year(1995)),
            ],
            id="founded twice",
        ),
        pytest.param(
            [
                told(1, "Bob Stone | killed | Ann Reyes", KILLED, time=year(1990)),
                told(2, "Ann Reyes | was killed", KILLED, time=year(1995)),
            ],
            id="killed twice",
        ),
    ],
)
def test_what_happens_once_is_told_in_two_ways(readings: list[Reading]) -> None:
    (conflict,) = found(*readings)
    assert conflict.kind == "once"
    assert sorted(each.statement.article for side in conflict.sides for each in side) == ["1.txt", "2.txt"]


@pytest.mark.parametrize(
    "readings",
    [
        pytest.param(
            [
                told(1, "Ann Reyes | was born in | Kyiv", BORN),
                told(2, "Ann Reyes | was born in | Ukraine", BORN, time=year(1970)),
            ],
            id="a city and its country",
        ),
        pytest.param(
            [
                told(1, "Ann Reyes | was born in | Ukraine", BORN),
                told(2, "Ann Reyes | was born in | Hrushka", BORN),
            ],
            id="a village that no gazetteer knows",
        ),
        pytest.param(
            [
                told(1, "Ann Reyes | died", DIED, time=year(2001)),
                told(2, "Ann Reyes | died", DIED, time=Time("in May", "2001-05", date(2001, 5, 1), date(2001, 5, 31))),
            ],
            id="a year and a month of it",
        ),
        pytest.param(
            [
                told(1, "Rebels | died", DIED, time=year(2001), kind="Group"),
                told(2, "Rebels | died", DIED, time=year(2003), kind="Group"),
            ],
            id="a group whose members die at many times",
        ),
        pytest.param(
            [
                told(1, "Bob Stone | founded | Acme Corp", FOUNDED, time=year(1990)),
                told(2, "Cem Demir | founded | Acme Corp", FOUNDED, time=year(1990)),
            ],
            id="two founders",
        ),
        pytest.param(
            [
                told(1, "Ann Reyes | married | Bob Stone", WED, time=year(1990)),
                told(2, "Ann Reyes | married | Cem Demir", WED, time=year(2010)),
            ],
            id="one after the other",
        ),
        pytest.param(
            [
                told(1, "Acme Corp | has its seat in | Kyiv", BASED, kind="Company"),
                told(2, "Acme Corp | has its seat in | Ukraine", BASED, kind="Company"),
            ],
            id="a seat in a city and in its country",
        ),
    ],
)
def test_what_only_looks_like_a_contradiction(readings: list[Reading]) -> None:
    assert found(*readings) == []


def test_one_at_a_time() -> None:
    (conflict,) = found(
        told(1, "Acme Corp | has its seat in | Kyiv", BASED, kind="Company"),
        told(2, "Acme Corp | has its seat in | Lviv", BASED, kind="Company"),
    )
    assert conflict.kind == "one at a time"
    assert [each.sentence for side in conflict.sides for each in side] == [
        "Acme Corp has its seat in Kyiv.",
        "Acme Corp has its seat in Lviv.",
    ]


def test_what_was_never_done_was_not_done_then() -> None:
    done = told(1, "Rebels | captured | Kyiv", CAPTURED, time=year(2014), kind="ArmedGroup")
    denied = told(2, "Rebels | did not capture | Kyiv", CAPTURED, kind="ArmedGroup", negated=True)
    later = told(1, "Rebels | captured | Kyiv", CAPTURED, time=year(2025), kind="ArmedGroup")
    assert [each.kind for each in found(done, denied)] == ["denied"]
    assert not found(later, denied)
