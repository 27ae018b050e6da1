"""A user's own ontology: its labels as words, its terms under their own IRIs, its relations and no others."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Run
from pyoxigraph import DefaultGraph, NamedNode
from stories import Story

import kg
from kg.errors import OntologyError
from kg.iri import Names, term_id, term_iri
from kg.model import Relation
from kg.ontology import Ontology
from kg.pipeline import Reader
from kg.rdf import match, term
from kg.store import Store

OWN = "https://companies.example/terms#"
PREFIXES = f"""
@prefix : <{OWN}> .
@prefix kg: <https://w3id.org/kg-builder/ns#> .
@prefix other: <https://vocabulary.example/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
SUED = ':sued a owl:ObjectProperty ; rdfs:label "sued"@en ; rdfs:domain kg:Company ; rdfs:range kg:Company .'


def write(directory: Path, turtle: str) -> Path:
    path = directory / "own.ttl"
    path.write_text(PREFIXES + turtle, "utf8")
    return path


def read(directory: Path, turtle: str) -> Ontology:
    return Ontology.load(write(directory, turtle))


def labelled(
    directory: Path, label: str, domain: str = "Company"
) -> set[tuple[str, str, str | None, str | None, bool]]:
    """The triggers that a label stands for: kind, head or words, object noun, preposition, whether it is inverse."""
    ontology = read(
        directory,
        f':own a rdf:Property ; rdfs:label "¤"@en ; skos:altLabel "{label}"@en ; rdfs:domain kg:{domain} ;'
        " rdfs:range kg:Company .",
    )
    (relation,) = ontology.own
    assert relation.unread == (() if relation.triggers else (label,))
    return {
        (each.kind, " ".join(each.words) or each.head, each.object_noun, each.preposition, each.inverse)
        for each in relation.triggers
    }


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("acquire", {("verb", "acquire", None, None, False)}),
        ("acquired", {("verb", "acquire", None, None, False)}),
        ("has bought", {("verb", "buy", None, None, False)}),
        ("was acquired by", {("verb", "acquire", None, None, True)}),
        ("owned by", {("verb", "own", None, None, True)}),
        ("merged with", {("verb", "merge", None, "with", False)}),
        ("took over", {("verb", "take over", None, None, False), ("verb", "take", None, "over", False)}),
        ("teamed up with", {("verb", "team up", None, "with", False)}),
        ("signed a contract with", {("verb", "sign", "contract", "with", False)}),
        ("is based in", {("be", "base", None, "in", False)}),
        ("is from", {("be", "be", None, "from", False)}),
        ("is critical of", {("be", "critical", None, "of", False)}),
        ("takeover of", {("noun", "takeover", None, "of", False)}),
        ("support for", {("noun", "support", None, "for", False), ("verb", "support", None, "for", False)}),
        ("supplier of", {("title", "supplier", None, None, False)}),
        ("is the supplier of", {("title", "supplier", None, None, False), ("be", "supplier", None, "of", False)}),
        ("fund", set()),
        ("signed a five-year supply contract with", set()),
        ("of", set()),
    ],
)
def test_a_label_is_read_by_its_form(
    tmp_path: Path, label: str, expected: set[tuple[str, str, str | None, str | None, bool]]
) -> None:
    assert labelled(tmp_path, label) == expected


@pytest.mark.parametrize(
    ("label", "title"), [("chief executive of", "chief executive"), ("CEO", "ceo"), ("boss", "boss")]
)
def test_what_only_persons_are_is_a_title(tmp_path: Path, label: str, title: str) -> None:
    assert labelled(tmp_path, label, "Person") == {("title", title, None, None, False)}


def test_a_label_added_to_a_shipped_relation_states_it(tmp_path: Path) -> None:
    ontology = read(tmp_path, 'kg:acquired skos:altLabel "snapped up"@en .')
    assert "acquired" in {trigger.relation for trigger in ontology.triggers("verb", "snap up")}
    assert ontology.own == ()


def test_a_class_is_named_by_its_labels(tmp_path: Path) -> None:
    ontology = read(
        tmp_path, ':Chipmaker a rdfs:Class ; rdfs:label "chipmaker"@en ; skos:altLabel "Silicon foundries"@en .'
    )
    assert ontology.class_of_noun("chipmaker") == ontology.class_of_noun("silicon foundry") == OWN + "Chipmaker"
    assert ontology.is_a(OWN + "Chipmaker", "Thing")


def test_a_term_may_have_the_name_of_a_shipped_one_and_goes_before_it(tmp_path: Path) -> None:
    ontology = read(
        tmp_path,
        ':Company a owl:Class ; rdfs:label "company"@en ; rdfs:subClassOf kg:Company, other:Firm .'
        ':acquired a owl:ObjectProperty ; rdfs:label "acquired"@en ; rdfs:subPropertyOf other:did ;'
        " rdfs:domain owl:Thing ; rdfs:range :Company ."
        ':bossOf a owl:ObjectProperty ; rdfs:label "chief executive of"@en ;'
        " rdfs:domain kg:Person ; rdfs:range :Company .",
    )
    own = ontology.relations[OWN + "acquired"]
    assert (own.domain, own.range, own.parents) == (("Thing",), (OWN + "Company",), ("relatedTo",))
    assert [t.relation for t in ontology.triggers("verb", "acquire")] == [OWN + "acquired", "acquired"]
    title, _ = ontology.title(["chief", "executive"])
    assert title is not None
    assert title.relation == OWN + "bossOf"
    assert ontology.classes[OWN + "Company"].parents == ("Company",)


def test_what_joins_no_two_things_is_no_relation(tmp_path: Path) -> None:
    ontology = read(
        tmp_path,
        ':founded a rdf:Property ; rdfs:label "founded"@en ; rdfs:domain kg:Company ; rdfs:range xsd:date .'
        ':note a owl:AnnotationProperty ; rdfs:label "note"@en .',
    )
    assert ontology.own == ()


def test_ids_lead_back_to_the_terms() -> None:
    for iri in (OWN + "acquired", "https://w3id.org/kg-builder/ns#met", "https://vocabulary.example/a/b"):
        assert term_iri(term_id(iri)) == iri
    assert term_id("https://w3id.org/kg-builder/ns#met") == "met"


def test_own_terms_keep_their_iris_in_the_graph_and_on_the_way_back(tmp_path: Path) -> None:
    ontology = read(
        tmp_path,
        ':Rival a owl:Class ; rdfs:label "rival"@en ; rdfs:subClassOf :Firm .'
        ':Firm a owl:Class ; rdfs:label "firm"@en .'
        + SUED
        + ':took rdfs:label "took to court"@en ; a owl:ObjectProperty ; rdfs:domain :Firm ; rdfs:range :Firm .'
        ":sued rdfs:subPropertyOf :took .",
    )
    story = Story("own.txt", "Acme sued Umbra.\n")
    acme, umbra = story.entity("Acme", OWN + "Rival"), story.entity("Umbra", "Company")
    story.tell(acme, Relation(OWN + "sued", "sued"), umbra, ("Acme sued Umbra.", "Acme", "sued", "Umbra"))
    store = Store(Names(), ontology)
    store.add([story.reading(acme, umbra)])
    store.identify()
    merged = {(s.value, p.value, o.value) for s, p, o, _ in match(store.quads, graph=DefaultGraph())}
    entity, below = "https://kg.example/entity/", "http://www.w3.org/2000/01/rdf-schema#subPropertyOf"
    assert (entity + "Acme", OWN + "sued", entity + "Umbra") in merged
    assert (entity + "Acme", term("rdf:type").value, OWN + "Rival") in merged
    assert (OWN + "sued", below, OWN + "took") in merged
    assert (OWN + "Rival", term("rdfs:subClassOf").value, OWN + "Firm") in merged
    store.save(tmp_path / "graph")
    (reading,) = Store.open(tmp_path / "graph").readings()
    assert reading.statements == tuple(story.statements)


@pytest.fixture(scope="module")
def reading(root: Path) -> kg.Reading:
    """The example's article in the terms of the example's ontology."""
    examples = root / "examples"
    (found,) = kg.extract(examples / "company.txt", ontology=[examples / "company.ttl"], only_ontology=True)
    return found


def test_only_own_relations_are_kept_with_whom_they_join(reading: kg.Reading) -> None:
    told = {(s.subject.name, s.relation.id.removeprefix(OWN), s.object and s.object.name) for s in reading.statements}  # type: ignore[union-attr]
    assert ("Halvorsen Systems", "acquired", "Quillmark Group") in told
    assert ("Bright Harbor Technologies", "ownedBy", "Nordvik Group") in told
    assert ("Ingrid Solheim", "chiefExecutiveOf", "Halvorsen Systems") in told
    assert ("Tessaro Semiconductor", "supplies", "Nordvik Group") in told
    assert all(statement.relation.id.startswith(OWN) for statement in reading.statements)
    assert not {"Jonas Lund", "Oslo"} & {entity.name for entity in reading.entities}
    assert reading.refused["relation is none of the given ontology"] >= 1


def test_a_thing_is_of_the_class_that_its_noun_names(reading: kg.Reading) -> None:
    assert OWN + "Chipmaker" in {entity.type for entity in reading.entities}


def test_a_name_may_be_of_a_class_of_one_s_own(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        ':Startup a owl:Class ; rdfs:label "startup"@en ; rdfs:subClassOf kg:Company .'
        + SUED.replace("rdfs:range kg:Company", "rdfs:range :Startup"),
    )
    article = kg.Article("a", "Halvorsen Inc. sued Bright Harbor Technologies in May.")
    (found,) = Reader(ontology=[path], only_ontology=True).read([article])
    assert [statement.relation.id for statement in found.statements] == [OWN + "sued"]


def test_nothing_declared_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="declares a relation"):
        Reader(ontology=[write(tmp_path, 'kg:acquired skos:altLabel "snapped up"@en .')], only_ontology=True)


def test_commands_say_what_was_never_stated_and_what_was_not_read(root: Path, tmp_path: Path, run: Run) -> None:
    own = write(tmp_path, SUED + ':funds a owl:ObjectProperty ; rdfs:label "¤"@en ; rdfs:domain kg:Company ;'
                ' rdfs:range kg:Company ; skos:altLabel "fund"@en .')  # fmt: skip
    options = ("--ontology", root / "examples" / "company.ttl", "--ontology", own, "--only-ontology")
    code, out, err = run("extract", root / "examples" / "company.txt", *options)
    assert code == 0
    assert "acquired" in out
    assert " met " not in out
    silent, passed_over, wordless = err.splitlines()
    assert silent == "kg: note: no article states, of your 8 relations: licensed technology to, sued, ¤"
    assert 'skos:altLabel "fund" was passed over' in passed_over
    assert "no words state it" in wordless
    directory = tmp_path / "graph"
    built = run("build", root / "examples" / "company.txt", *options, "-o", directory)
    assert (built[0], built[2]) == (0, err)
    query = f"ASK {{ ?buyer <{OWN}acquired> entity:Quillmark_Group }}"
    assert run("query", directory, query)[1].strip() in ("true", "yes")
    assert NamedNode(OWN + "acquired") in {p for _, p, _, _ in match(Store.open(directory).quads, graph=DefaultGraph())}


@pytest.mark.parametrize("more", [(), ("--ontology", "company.ttl", "--format", "openie")])
def test_wrong_usage(root: Path, run: Run, more: tuple[str, ...]) -> None:
    examples = root / "examples"
    arguments = [examples / part if part.endswith(".ttl") else part for part in more]
    code, out, err = run("extract", examples / "company.txt", "--only-ontology", *arguments)
    assert (code, out) == (2, "")
    assert "--only-ontology" in err
