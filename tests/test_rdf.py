from __future__ import annotations

from dataclasses import replace

import pytest
from pyoxigraph import BlankNode, Dataset, NamedNode, Quad, RdfFormat, parse, serialize
from stories import ONTOLOGY, dinner, lone_li, talks

from kg import rdf
from kg.iri import KG, Names
from kg.model import Article, Entity, Evidence, Quantity, Reading, Relation, Span, Statement
from kg.ontology.turtle import shipped

NAMES = Names("https://data.example/")
TALKS = list(rdf.quads(talks(), NAMES, ONTOLOGY))


def objects(subject: str, predicate: str) -> list[str]:
    found = (quad.object for quad in TALKS if quad.subject.value == subject and quad.predicate == rdf.term(predicate))
    return sorted(object_.value for object_ in found)


def read_back(quads: list[Quad]) -> Reading:
    return rdf.reading(map(tuple, quads), NAMES)


@pytest.mark.parametrize("story", [talks, dinner, lone_li])
@pytest.mark.parametrize("form", [None, RdfFormat.N_QUADS, RdfFormat.TRIG])
def test_statements_and_entities_come_back_equal(story, form) -> None:
    reading = story()
    quads = list(rdf.quads(reading, NAMES, ONTOLOGY))
    if form:
        quads = list(parse(serialize(quads, format=form), format=form))
    back = read_back(quads[::-1])
    assert back.statements == tuple(sorted(reading.statements, key=lambda each: each.evidence.sentence))
    assert set(back.entities) == set(reading.entities)
    assert back.refused == reading.refused
    for part in ("id", "title", "url", "published", "publisher"):
        assert getattr(back.article, part) == getattr(reading.article, part)


def test_sentences_come_back_at_their_places() -> None:
    reading = talks()
    text = read_back(TALKS).article.text
    for statement in reading.statements:
        start, end = statement.evidence.sentence
        assert text[start:end] == reading.article.text[start:end]
    assert text.startswith("🕊️ Dmytro")


def test_there_are_no_blank_nodes_and_one_graph() -> None:
    terms = {term for quad in TALKS for term in (quad.subject, quad.object)}
    assert not any(isinstance(term, BlankNode) for term in terms)
    assert {quad.graph_name for quad in TALKS} == {NamedNode("https://data.example/article/seeds/talks.txt")}


def test_writing_twice_gives_the_same_graph() -> None:
    assert Dataset(TALKS) == Dataset(rdf.quads(talks(), NAMES, ONTOLOGY))
    assert len(set(map(str, TALKS))) == len(Dataset(TALKS))


def test_the_article() -> None:
    article = "https://data.example/article/seeds/talks.txt"
    assert objects(article, "rdf:type") == ["https://schema.org/NewsArticle"]
    assert objects(article, "dct:identifier") == ["seeds/talks.txt"]
    assert objects(article, "schema:headline") == ['Talks & "more" <script>alert(1)</script>']
    assert objects(article, "schema:datePublished") == ["2024-07-25"]
    assert objects(article, "kg:sha256") == [talks().article.sha256]


def test_an_event_with_time_place_and_evidence() -> None:
    reading = talks()
    statement = NAMES.statement(reading.statements[0])
    article = "https://data.example/article/seeds/talks.txt"
    for predicate, expected in {
        "rdf:type": ["http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement", KG + "Statement"],
        "rdf:subject": [f"{article}/entity/Dmytro_Kuleba"],
        "rdf:predicate": [KG + "met"],
        "rdf:object": [f"{article}/entity/Wang_Yi"],
        "kg:verbPhrase": ["met"],
        "kg:time": ["2024-07-24"],
        "kg:timeText": ["on Wednesday"],
        "kg:earliest": ["2024-07-24"],
        "kg:place": ["https://data.example/entity/Kyiv"],
        "kg:confidence": ["0.93"],
        "kg:attributedTo": [],
        "kg:asserted": ["true"],
    }.items():
        assert objects(statement, predicate) == expected, predicate
    (evidence,) = objects(statement, "prov:wasDerivedFrom")
    assert objects(evidence, "oa:hasSource") == [article]
    position, quote = objects(evidence, "oa:hasSelector")
    start, end = (int(objects(position, predicate)[0]) for predicate in ("oa:start", "oa:end"))
    assert objects(quote, "oa:exact") == [reading.article.text[start:end]]
    assert objects(evidence, "kg:subjectSpan") == ["char=3,16"]  # code points: the dove before it counts two


def test_a_chain_of_sources() -> None:
    statement = NAMES.statement(talks().statements[2])
    entity = "https://data.example/article/seeds/talks.txt/entity/"
    assert objects(statement, "kg:attributedTo") == [entity + "Putin", entity + "other_politicians"]
    links = objects(statement, "kg:attributionChain")
    levels = [[objects(link, f"kg:{part}")[0] for part in ("level", "position", "speaker")] for link in links]
    assert levels == [
        ["1", "1", "https://data.example/entity/Kremlin"],
        ["2", "1", entity + "Putin"],
        ["2", "2", entity + "other_politicians"],
    ]


def test_a_denied_plan_with_its_qualifier() -> None:
    statement = NAMES.statement(talks().statements[3])
    (link,) = objects(statement, "kg:qualifier")
    assert (objects(link, "kg:role"), objects(link, "rdf:value")) == (["to"], ["https://data.example/entity/Russia"])
    assert objects(statement, "kg:factuality") == ["planned"]
    assert objects(statement, "kg:negated") == ["true"]
    assert objects(statement, "kg:asserted") == ["false"]
    assert objects(statement, "kg:time") == []
    assert objects(statement, "kg:timeText") == ["some day"]


def test_known_places_are_global_and_linked_to_wikidata() -> None:
    russia = "https://data.example/entity/Russia"
    assert objects(russia, "skos:exactMatch") == ["http://www.wikidata.org/entity/Q159"]
    assert objects(russia, "skos:altLabel") == ["Moscow"]


@pytest.mark.parametrize("value", [4.0, 0.1, 2.5e9, 1e-7, 38.25, 123456789.125, float("inf")])
def test_numbers_survive(value: float) -> None:
    reading = lone_li()
    told = replace(reading.statements[0], quantity=Quantity(value))
    back = read_back(list(rdf.quads(replace(reading, statements=(told,)), NAMES, ONTOLOGY)))
    assert back.statements == (told,)


def test_half_a_surrogate_pair_is_replaced_one_for_one() -> None:
    article = Article("x", "A\ud83d saw B.")
    a, b = Entity("A", "A\ud83d", "Person"), Entity("B", "B", "Person")
    told = Statement("x", a, Relation("saw", "saw", open=True), b, "saw", Evidence(Span(0, 9), Span(0, 2), Span(3, 6)))
    back = read_back(list(rdf.quads(Reading(article, (a, b), (told,)), NAMES, ONTOLOGY)))
    assert back.article.text == "A? saw B."


def test_of_statements_with_one_id_the_first_stays() -> None:
    reading = lone_li()
    first = reading.statements[0]
    again = replace(first, verb_phrase="had met")
    assert again.id == first.id
    back = read_back(list(rdf.quads(replace(reading, statements=(first, again)), NAMES, ONTOLOGY)))
    assert back.statements == (first,)


@pytest.mark.parametrize("lost", ["kg:verbPhrase", "prov:wasDerivedFrom", "kg:predicateSpan", "dct:identifier"])
def test_what_is_missing_is_named(lost: str) -> None:
    quads = [quad for quad in TALKS if quad.predicate != rdf.term(lost)]
    with pytest.raises(ValueError, match=r"without|not a character range"):
        read_back(quads)


def test_the_shipped_ontology_declares_every_term() -> None:
    used = {term.value for quad in TALKS for term in (quad.predicate, quad.object) if isinstance(term, NamedNode)}
    own = {iri.removeprefix(KG) for iri in used if iri.startswith(KG)} - {"annexed", "met", "presidentOf", "died"}
    (kg_ttl, _) = shipped()
    declared = {str(quad.subject) for quad in parse(kg_ttl.read_bytes(), format=RdfFormat.TURTLE)}
    merging = {"standsFor", "identityScore", "identityReason"}
    assert {name for name in own | merging if f"<{KG}{name}>" not in declared} == set()
