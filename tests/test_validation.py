"""What a graph must be like: ours is, a broken one is told of with its sentence, and the user's own shapes count."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import Run
from pyoxigraph import DefaultGraph, NamedNode, Quad
from rdflib import RDF, SH, Graph
from stories import ONTOLOGY, Story, dinner, lone_li, stored, talks

import kg
from kg import graph, validation
from kg.errors import ShapesError
from kg.iri import Names
from kg.linking import Link
from kg.linking.candidates import Candidate
from kg.linking.records import Said, keep
from kg.model import Entity, Reading, Relation
from kg.ontology import Ontology
from kg.rdf import Term, literal, match, term
from kg.store import Store
from kg.store.corrections import Correction
from kg.store.judgements import Judgement
from kg.validation import Shapes, Violation

NAMES = Names()
TALKS = NamedNode(NAMES.article("seeds/talks.txt"))
MERGED = DefaultGraph()
MET, ANNEXED, CLAIM, SUPPLY, PUPPET, DIED, PRESIDENT, MAY_MEET = (
    NamedNode(NAMES.statement(statement)) for statement in talks().statements
)
KULEBA = NamedNode(f"{TALKS.value}/entity/Dmytro_Kuleba")
FIRST = '🕊️ Dmytro Kuleba met Wang Yi in Kyiv on Wednesday to discuss "peace\\war".'
OFFICE = "Putin, the president of Russia, may meet Wang."


def checked(store: Store, ontology: Ontology = ONTOLOGY, *paths: Path) -> list[Violation]:
    return list(validation.check(store, ontology, Shapes(paths)))


def put(
    store: Store, subject: NamedNode, predicate: str, *values: Term, graph: NamedNode | DefaultGraph = TALKS
) -> None:
    """Says these values of the subject, in place of all others."""
    for quad in list(store.quads.quads_for_pattern(subject, term(predicate), None, graph)):
        store.quads.remove(quad)
    for value in values:
        store.quads.add(Quad(subject, term(predicate), value, graph))


def test_what_is_made_of_articles_conforms() -> None:
    assert checked(stored(talks(), dinner(), lone_li())) == []


def test_the_graph_of_the_seed_article_conforms(seeds: Path) -> None:
    assert checked(kg.build(seeds, date="2024-07-25").store, Ontology.load()) == []


EVIDENCE = NamedNode(f"{MET.value}/evidence")
POSITION = NamedNode(f"{TALKS.value}/position/0-{len(FIRST)}")
QUOTE = NamedNode(f"{TALKS.value}/quote/0-{len(FIRST)}")
SOURCE = NamedNode(f"{CLAIM.value}/source/1-1")
QUALIFIER = NamedNode(f"{MET.value}/qualifier/1")
DAY = [literal(day) for day in (talks().statements[0].time.earliest, talks().article.published)]

BROKEN = {
    "two subjects": (MET, "rdf:subject", [KULEBA, TALKS], "one subject"),
    "no subject": (MET, "rdf:subject", [], "one subject"),
    "no relation": (MET, "rdf:predicate", [], "one relation"),
    "two objects": (MET, "rdf:object", [KULEBA, literal("Wang")], "one object or none"),
    "an object that is not described": (MET, "rdf:object", [NamedNode("https://kg.example/x")], "a text, or an entity"),
    "an unknown factuality": (MET, "kg:factuality", [literal("sure")], "factuality"),
    "no factuality": (MET, "kg:factuality", [], "factuality"),
    "negated by a word": (MET, "kg:negated", [literal("no")], "negated"),
    "a confidence above 1": (MET, "kg:confidence", [literal(1.5)], "confidence"),
    "a confidence below 0": (MET, "kg:confidence", [literal(-0.1)], "confidence"),
    "an unknown tenure": (PRESIDENT, "kg:tenure", [literal("future")], "tenure"),
    "no evidence": (MET, "prov:wasDerivedFrom", [], "one piece of evidence"),
    "evidence that is not there": (MET, "prov:wasDerivedFrom", [NamedNode("https://kg.example/x")], "is described"),
    "evidence of no article": (EVIDENCE, "oa:hasSource", [KULEBA], "of one article"),
    "evidence without words": (EVIDENCE, "oa:hasSelector", [POSITION], "the words of the sentence"),
    "evidence without a place": (EVIDENCE, "oa:hasSelector", [QUOTE], "where the sentence stands"),
    "a subject nowhere": (EVIDENCE, "kg:subjectSpan", [literal("10-16")], "where the subject is named"),
    "a start behind the end": (POSITION, "oa:start", [literal(5000)], "before its end"),
    "a quotation cut short": (QUOTE, "oa:exact", [literal(FIRST[:-1])], "as long as the place"),
    "an earliest day after the latest": (MET, "kg:earliest", DAY[1:], "not after the latest"),
    "a day that is text": (MET, "kg:latest", [literal("Wednesday")], "latest day"),
    "a source that nobody is": (SOURCE, "kg:speaker", [], "one speaker"),
    "a source at no level": (SOURCE, "kg:level", [literal(0)], "one level"),
    "a qualifier without a role": (QUALIFIER, "kg:role", [], "one role"),
    "an article without an identifier": (TALKS, "dct:identifier", [], "one identifier"),
    "a digest cut short": (TALKS, "kg:sha256", [literal("abc")], "SHA-256"),
    "an article that is none": (TALKS, "rdf:type", [], "describes it"),
    "an entity without a type": (KULEBA, "rdf:type", [], "has a type"),
    "an entity of a class nobody declares": (KULEBA, "rdf:type", [term("kg:Spy")], "class of the ontology"),
    "an entity with two labels": (KULEBA, "rdfs:label", [literal("Kuleba"), literal("He")], "one label"),
    "a mention nowhere": (KULEBA, "kg:mention", [literal("first line")], "where it stands"),
    "a relation nobody declares": (MET, "rdf:predicate", [term("kg:greeted")], "one of the ontology"),
    "a claim that is asserted": (CLAIM, "kg:asserted", [literal(True)], "only what the article says itself"),
    "a possibility that is asserted": (MAY_MEET, "kg:asserted", [literal(True)], "only what the article says itself"),
    "a former office that is asserted": (PRESIDENT, "kg:tenure", [literal("former")], "only what the article says"),
}


@pytest.mark.parametrize(("subject", "predicate", "values", "rule"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_in_the_graph_of_an_article(
    subject: NamedNode, predicate: str, values: list[Term], rule: str
) -> None:
    store = stored(talks())
    put(store, subject, predicate, *values)
    found = checked(store)
    assert any(rule in violation.rule and violation.graph == TALKS.value for violation in found), found
    assert all(violation.fatal for violation in found)


TIMES = [
    *("2024-07-24", "2024-07", "2014", "199X", "18XX", "2022-34"),
    *("2022-21", "2001~", "2014/..", "../2050", "1990~/1999~", "2016-01/2016-04~"),
]
NO_TIMES = [
    *("Wednesday", "24-07-2024", "2024-13", "2024-07-32", "2014/"),
    *("/2014", "..", "../..", "2014/2015/2016", "2014-07-24T10:00"),
]


@pytest.mark.parametrize("value", [*TIMES, *NO_TIMES])
def test_times_are_edtf(value: str) -> None:
    store = stored(talks())
    put(store, MET, "kg:time", literal(value))
    assert any("Date/Time" in violation.rule for violation in checked(store)) == (value in NO_TIMES)


def office_of(holder: Entity, of: Entity) -> Reading:
    """An article in which the holder is president of something."""
    story = Story("office.txt", OFFICE)
    story.tell(holder, Relation("presidentOf", "president of"), of, (OFFICE, "Putin", "president of", "Russia"))
    return story.reading(holder, of)


@pytest.mark.parametrize(
    ("holder", "of", "fits"),
    [
        ("Person", "Country", True),
        ("Agent", "Country", True),  # a name of which no more is known
        ("City", "Country", False),
        ("Person", "Weapon", False),
        ("Thing", "Country", False),
    ],
)
def test_relations_join_what_the_ontology_says(holder: str, of: str, fits: bool) -> None:
    store = stored(office_of(Entity("P", "Putin", holder, named=True), Entity("R", "Russia", of, named=True)))
    found = checked(store, Ontology.load())
    assert not found if fits else found[0].rule.endswith(("of the class person.", "organisation."))
    assert len(found) == (not fits)  # once, though the merged view has it too


def test_a_violation_says_where_it_was_read() -> None:
    store = stored(office_of(Entity("P", "Putin", "City"), Entity("Russia", "Russia", "Country", known=True)))
    (violation,) = checked(store, Ontology.load())
    assert list(validation.lines([violation])) == [
        "office.txt",
        "  Putin – president of – Russia",
        "      The subject of “president of” is of the class person. Found: Putin (city).",
        f"      “{OFFICE}”",
    ]


def test_an_object_of_what_has_none() -> None:
    story = Story("died.txt", "Putin died Wang.")
    putin, wang = story.entity("Putin"), story.entity("Wang")
    story.tell(putin, Relation("died", "died"), wang, (story.article.text, "Putin", "died", "Wang"))
    (violation,) = checked(stored(story.reading(putin, wang)), Ontology.load())
    assert violation.rule == "“died” has no object."


def test_a_plain_triple_that_no_article_asserts() -> None:
    store = stored(talks())
    put(store, NamedNode(NAMES.base + "entity/China"), "kg:met", NamedNode(NAMES.base + "entity/Russia"), graph=MERGED)
    (violation,) = checked(store)
    assert violation.rule.startswith("No article asserts the plain triple")
    assert violation.found == ("China (country)",)


def test_a_plain_triple_between_what_its_relation_does_not_join() -> None:
    store = stored(talks())
    put(store, NamedNode(NAMES.base + "entity/Kyiv"), "kg:presidentOf", term("kg:met"), graph=MERGED)
    rules = {violation.rule for violation in checked(store, Ontology.load()) if not violation.graph}
    assert "The subject of “president of” is of the class person." in rules


def test_the_gazetteer_says_of_no_disputed_place_where_it_lies_but_articles_may() -> None:
    crimea, russia = (NamedNode(f"{NAMES.base}entity/{id_}") for id_ in ("Crimea", "Russia"))
    store = stored(talks())
    put(store, crimea, "kg:locatedIn", russia, graph=MERGED)
    assert checked(store) == []
    put(store, crimea, "kg:locatedIn", russia, graph=NamedNode(NAMES.graph("places")))
    assert [violation.found for violation in checked(store)] == [("Russia (country)",)]


def test_identities_have_a_score() -> None:
    store = stored(talks())
    identity = NamedNode(NAMES.graph("identity"))
    (entity, *_) = next(match(store.quads, None, "kg:identityScore", None, identity))
    put(store, entity, "kg:identityScore", literal(2.0), graph=identity)
    assert ["score" in violation.rule for violation in checked(store)] == [True]


def overruled() -> Store:
    """A graph in which a person rejected, corrected and judged, a service linked, and what follows was inferred."""
    store, day = stored(talks(), dinner()), talks().article.published
    putin = [NamedNode(f"{NAMES.article(id_)}/entity/Putin") for id_ in ("seeds/talks.txt", "dinner/Ünïcode 1.txt")]
    store.correct(Correction(MET, "Ann", day, rejected=True))
    store.correct(
        Correction(PRESIDENT, "Ann", day, relation=term("kg:leaderOf"), object=[KULEBA], factuality="possible")
    )
    store.judge(Judgement("different", putin[:1], putin[1:], "Ann", day))
    store.identify()
    wang, item = NamedNode(f"{NAMES.base}entity/Wang_Yi"), Candidate("Q7966462", "Wang Yi", 97.5, True)
    keep(store, [Link(wang, (item,), item.id, "person", said=(Said(item.id, "Ann", day),))])
    put(store, KULEBA, "rdf:type", term("kg:Person"), graph=NamedNode(NAMES.graph("inferred")))
    return store


def test_what_people_and_services_say_conforms() -> None:
    assert checked(overruled()) == []


@pytest.mark.parametrize(
    ("type_", "predicate", "values", "rule"),
    [
        ("kg:Correction", "dct:creator", [], "One person says so, by name."),
        ("kg:Correction", "kg:factuality", [literal("sure")], "The factuality of a statement is certain"),
        ("kg:Judgement", "kg:verdict", [literal("perhaps")], "The verdict of a judgement is same or different."),
        ("kg:Judgement", "kg:otherSide", [], "A judgement is of entities on both sides."),
        ("kg:Candidate", "kg:decidedBy", [literal("chance")], "A rule or a person decides on a candidate."),
        ("kg:LinkDecision", "dct:creator", [], "One person says so, by name."),
    ],
)
def test_the_graphs_of_corrections_and_links_are_checked(
    type_: str, predicate: str, values: list[Term], rule: str
) -> None:
    store = overruled()
    about, _, _, graph = min(match(store.quads, None, "rdf:type", term(type_)), key=str)
    put(store, about, predicate, *values, graph=graph)
    (violation,) = checked(store)
    assert violation.rule.startswith(rule)
    assert violation.graph == graph.value


def test_what_was_inferred_is_checked_with_what_the_merged_view_knows_of_it() -> None:
    store, inferred = stored(talks()), NamedNode(NAMES.graph("inferred"))
    russia, putin = (NamedNode(f"{NAMES.base}entity/{id_}") for id_ in ("Russia", "Putin"))
    put(store, putin, "kg:leaderOf", russia, graph=inferred)
    assert inferred.value not in {violation.graph for violation in checked(store, Ontology.load())}
    put(store, russia, "kg:leaderOf", putin, graph=inferred)
    assert inferred.value in {violation.graph for violation in checked(store, Ontology.load())}


def test_names_of_articles_cannot_steer_the_terminal() -> None:
    story = Story("a\x1b[31m.txt", "Putin \x1b[2Jslept.")
    putin = story.entity("Putin")
    story.tell(putin, Relation("slept\x1b", "slept\x1b", open=True), None, (story.article.text, "Putin", "slept"))
    store = stored(story.reading(putin))
    put(
        store,
        NamedNode(NAMES.statement(story.statements[0])),
        "kg:tense",
        graph=NamedNode(NAMES.article("a\x1b[31m.txt")),
    )
    shown = "\n".join(validation.lines(checked(store)))
    assert "tense" in shown
    assert "\x1b" not in shown


SHACL = """@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix kg: <https://w3id.org/kg-builder/ns#> .
@prefix shape: <https://w3id.org/kg-builder/shapes#> .
@prefix my: <https://my.example/> .
"""
DATED = SHACL + "my:Dated a sh:NodeShape ; sh:targetClass kg:Statement ; sh:property my:Date .\n"
QUERY = SHACL + "my:S a sh:NodeShape ; sh:targetClass kg:Statement ; sh:sparql [ sh:select '''{}''' ] ."
MALFORMED = {
    "not Turtle": ("my:S a", r"own\.ttl:1: not Turtle"),
    "no shapes": ("<a> <b> <c> .", "no shape in it"),
    "no path": (SHACL + "my:S a sh:NodeShape ; sh:property [ sh:minCount 1 ] .", "must conform"),
    "a count that is none": (DATED + "my:Date sh:path kg:time ; sh:minCount 'one' .", "sh:minCount"),
    "a pattern": (DATED + "my:Date sh:path kg:time ; sh:pattern '((' .", r"sh:pattern '\(\('"),
    "no query": (QUERY.format("SELECT $this WHER { ?s ?p ?o }"), "malformed SPARQL at line 1, column"),
    "a prefix": (QUERY.format("SELECT $this { $this foo:bar ?o }"), "the prefix foo: is declared by no sh:prefixes"),
    "another server": (QUERY.format("SELECT $this { SERVICE <http://x.example/> { $this ?p ?o } }"), "SERVICE asks"),
    "what SHACL forbids": (QUERY.format("SELECT $this { $this ?p ?o MINUS { ?o ?p $this } }"), "MINUS"),
}


@pytest.mark.parametrize(("text", "problem"), MALFORMED.values(), ids=MALFORMED)
def test_shapes_that_cannot_be_used(text: str, problem: str, tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(text)
    with pytest.raises(ShapesError, match=problem) as raised:
        checked(stored(talks()), ONTOLOGY, own)
    assert "\n" not in str(raised.value)


def test_shapes_of_the_users_own(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(DATED + "my:Date sh:path kg:time ; sh:minCount 1 ; sh:message 'undatiert'@de, 'undated'@en .")
    found = checked(stored(talks()), ONTOLOGY, own)
    assert {violation.rule for violation in found} == {"undated"}
    assert {violation.told.iri for violation in found} == {
        each.value for each in (CLAIM, SUPPLY, PUPPET, DIED, PRESIDENT, MAY_MEET)
    }


def test_a_shape_of_ours_can_be_switched_off(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(SHACL + "shape:Confidence sh:deactivated true .")
    store = stored(talks())
    put(store, MET, "kg:confidence", literal(2.0))
    assert checked(store)
    assert not checked(store, ONTOLOGY, own)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A graph that conforms to the shipped ontology."""
    putin, russia = Entity("Putin", "Putin", "Person", named=True), Entity("Russia", "Russia", "Country", known=True)
    graph.Graph(stored(office_of(putin, russia))).save(tmp_path / "good")
    return tmp_path / "good"


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    putin, russia = Entity("Putin", "Putin", "City", named=True), Entity("Russia", "Russia", "Country", known=True)
    graph.Graph(stored(office_of(putin, russia))).save(tmp_path / "bad")
    return tmp_path / "bad"


def test_the_command_exits_with_1_where_something_is_wrong(run: Run, good: Path, bad: Path) -> None:
    assert run("validate", good) == (0, "0 violations\n", "")
    code, out, _ = run("validate", bad)
    assert code == 1
    assert OFFICE in out
    assert out.endswith("\n1 violation\n")


def test_warnings_are_shown_and_no_more(run: Run, good: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(DATED + "my:Date sh:path kg:time ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message 'undated' .")
    code, out, _ = run("validate", good, "--shapes", own)
    assert code == 0
    assert "      warning: undated\n" in out
    assert out.endswith("\n0 violations, 1 warning\n")


def test_json_for_machines(run: Run, bad: Path) -> None:
    code, out, _ = run("validate", bad, "--format", "json")
    told = json.loads(out)
    (violation,) = told["violations"]
    assert (code, told["conforms"]) == (1, False)
    assert violation["article"] == "office.txt"
    assert (violation["subject"], violation["predicate"], violation["object"]) == ("Putin", "president of", "Russia")
    assert OFFICE[violation["start"] : violation["end"]] == violation["sentence"] == OFFICE
    assert violation["found"] == ["Putin (city)"]


def test_turtle_is_the_report_of_shacl(run: Run, good: Path, bad: Path) -> None:
    code, out, _ = run("validate", bad, "--format", "turtle")
    report = Graph().parse(data=out, format="turtle")
    (result,) = report.objects(None, SH.result)
    assert code == 1
    assert report.value(None, RDF.type, SH.ValidationReport)
    assert [conforms.toPython() for conforms in report.objects(None, SH.conforms)] == [False]
    assert str(report.value(result, SH.sourceShape)).endswith("shapes#presidentOf.subject")
    assert run("validate", bad, "--format", "turtle") == (code, out, "")
    assert "sh:conforms true" in run("validate", good, "--format", "turtle")[1]


def test_the_users_relations_are_known_by_the_users_ontology(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(
        """@prefix kg: <https://w3id.org/kg-builder/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <https://schema.org/> .
kg:blessed a owl:ObjectProperty ; rdfs:label "blessed" ; rdfs:subPropertyOf kg:relatedTo ;
    schema:domainIncludes kg:Person ; schema:rangeIncludes kg:Person .
"""
    )
    story = Story("blessing.txt", "Francis blessed Wang.")
    francis, wang = story.entity("Francis"), story.entity("Wang")
    words = (story.article.text, "Francis", "blessed", "Wang")
    story.tell(francis, Relation("blessed", "blessed"), wang, words)
    told = story.reading(francis, wang)
    graph.Graph(stored(told, ontology=Ontology.load(own))).save(tmp_path / "with")
    assert run("validate", tmp_path / "with")[0] == 0
    graph.Graph(stored(told)).save(tmp_path / "without")
    code, out, _ = run("validate", tmp_path / "without")
    assert code == 1
    assert "--ontology FILE" in out
