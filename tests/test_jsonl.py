from __future__ import annotations

import json

import pytest
from stories import dinner, lone_li, talks

from kg.iri import Names
from kg.jsonl import lines

NAMES = Names()
KEYS = [
    *("id", "article", "subject", "subject_type", "subject_iri", "predicate", "predicate_iri", "verb_phrase"),
    *("object", "object_type", "object_iri", "value", "unit", "bound", "place", "time", "time_value"),
    *("attributed_to", "attribution_chain", "negated", "factuality", "confidence"),
    *("sentence", "start", "end", "subject_span", "predicate_span", "object_span"),
]
CANONICAL = ("subject_canonical_iri", "object_canonical_iri", "attributed_to_canonical_iris")
TALKS = [json.loads(line) for line in lines([talks()], NAMES)]


def test_the_contract_is_kept_key_by_key() -> None:
    for record in TALKS:
        assert list(record) == [*KEYS, "qualifiers", "tense", "tenure", "attributed_to_iris", *CANONICAL]


def test_an_event() -> None:
    record = dict(TALKS[0])
    assert record["sentence"].startswith("🕊️ Dmytro Kuleba met Wang Yi in Kyiv")
    del record["sentence"], record["id"]
    article = "https://kg.example/article/seeds/talks.txt"
    assert record == {
        "article": "seeds/talks.txt",
        "subject": "Dmytro Kuleba",
        "subject_type": "Person",
        "subject_iri": f"{article}/entity/Dmytro_Kuleba",
        "predicate": "met",
        "predicate_iri": "https://w3id.org/kg-builder/ns#met",
        "verb_phrase": "met",
        "object": "Wang Yi",
        "object_type": "Person",
        "object_iri": f"{article}/entity/Wang_Yi",
        "value": None,
        "unit": None,
        "bound": None,
        "place": "Kyiv",
        "time": "on Wednesday",
        "time_value": "2024-07-24",
        "attributed_to": None,
        "attribution_chain": [],
        "negated": False,
        "factuality": "certain",
        "confidence": 0.93,
        "start": 0,
        "end": 73,
        "subject_span": [3, 16],
        "predicate_span": [17, 20],
        "object_span": [21, 28],
        "qualifiers": [
            {"role": "to discuss", "name": '"peace\\war"', "iri": None, "canonical_iri": None},
            {"role": "in", "name": "Kyiv", "iri": "https://kg.example/entity/Kyiv", "canonical_iri": None},
        ],
        "tense": "past",
        "tenure": None,
        "attributed_to_iris": [],
        "subject_canonical_iri": None,
        "object_canonical_iri": None,
        "attributed_to_canonical_iris": None,
    }


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (2, {"attributed_to": "Putin and other politicians", "object": "ready", "object_iri": None}),
        (2, {"attribution_chain": ["Kremlin", "Putin and other politicians"], "object_type": None}),
        (3, {"verb_phrase": "will not supply", "negated": True, "factuality": "planned", "time_value": None}),
        (4, {"object": '“puppet” of the "West"\t', "attributed_to": "Putin"}),
        (5, {"object": None, "object_span": None, "value": 4, "unit": "civilian", "bound": "min"}),
        (6, {"predicate": "president of", "tenure": "current", "tense": "present"}),
    ],
)
def test_what_each_says(index: int, expected: dict[str, object]) -> None:
    assert {key: TALKS[index][key] for key in expected} == expected


def test_offsets_cut_the_sentence_and_its_parts() -> None:
    text = talks().article.text
    for record in TALKS:
        assert text[record["start"] : record["end"]] == record["sentence"]
        start, end = record["predicate_span"]
        assert text[start:end] == record["verb_phrase"]


def test_every_line_is_one_line_of_readable_json() -> None:
    told = list(lines([talks(), dinner(), lone_li()], NAMES))
    assert len(told) == 12
    assert all("\n" not in line for line in told)
    assert "🕊️" in told[0]
    assert told == list(lines([talks(), dinner(), lone_li()], NAMES))


def test_half_a_surrogate_pair_can_be_written() -> None:
    reading = lone_li()
    broken = type(reading)(type(reading.article)("x", "\udc80" + reading.article.text), (), reading.statements)
    (line,) = lines([broken], NAMES)
    assert json.loads(line.encode("utf8"))["sentence"] == "?Li Wei met Dmytro Kuleba"
