"""The ontology: kg.ttl says nothing that contradicts itself, and the loader answers what the pipeline asks."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Namespace, URIRef

from kg.errors import OntologyError
from kg.ontology import Ontology, OntologyClass, OntologyRelation, Trigger

KG = Namespace("https://w3id.org/kg-builder/ns#")
ROOT = Path(__file__).parents[1]
PROV = (
    r"http://www\.w3\.org/ns/prov#(Agent|Person|Organization|Location|Plan|actedOnBehalfOf|wasAttributedTo|atLocation)"
)
TIME = r"http://www\.w3\.org/2006/time#(after|before|intervalDuring|hasTime)"
ALIGNMENTS = (SKOS.closeMatch, SKOS.exactMatch, KG.inverseMatch)
PREFIXES = """
@base <https://kg.example/entity/> .
@prefix kg: <https://w3id.org/kg-builder/ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
RELATION = """
kg:circumnavigated a owl:ObjectProperty ; rdfs:label "circumnavigated"@en ; rdfs:subPropertyOf kg:relatedTo ;
    schema:domainIncludes kg:Vehicle ; schema:rangeIncludes kg:CelestialBody ; kg:verb "circumnavigate" .
"""

ONTOLOGY = Ontology.load()
EVERY = pytest.mark.parametrize("relation", ONTOLOGY.relations.values(), ids=ONTOLOGY.relations.keys())


@pytest.fixture(scope="module")
def graph() -> Graph:
    """kg.ttl as another RDF library reads it."""
    return Graph().parse(ROOT / "ontology" / "kg.ttl", format="turtle")


def load(tmp_path: Path, turtle: str) -> Ontology:
    """The shipped ontology with a user's file of this content."""
    path = tmp_path / "own.ttl"
    path.write_text(PREFIXES + turtle, "utf8")
    return Ontology.load(path)


# --------------------------------------------------------------------------------------------------------------------
# The file


def test_has_the_relations_and_classes_of_news() -> None:
    assert len(ONTOLOGY.relations) >= 300
    assert len(ONTOLOGY.classes) >= 40
    groups = Counter(relation.group for relation in ONTOLOGY.relations.values())
    assert groups.keys() == {
        "diplomacy", "conflict", "politics", "law", "business", "organisation", "disaster", "health", "science",
        "culture", "sport", "people", "role", "place", "time",
    }  # fmt: skip
    assert min(groups.values()) >= 5


@EVERY
def test_a_relation_is_defined(relation: OntologyRelation) -> None:
    assert relation.iri == KG + relation.id
    assert re.fullmatch("[a-z][A-Za-z]+", relation.id)
    assert relation.definition.endswith(".")
    assert relation.triggers, "no word states it"


@pytest.mark.parametrize("cls", ONTOLOGY.classes.values(), ids=ONTOLOGY.classes.keys())
def test_a_class_is_defined(cls: OntologyClass) -> None:
    assert cls.iri == KG + cls.id
    assert re.fullmatch("[A-Z][A-Za-z]+", cls.id)
    assert cls.definition.endswith(".")
    assert ONTOLOGY.is_a(cls.id, "Thing")


def test_no_term_is_declared_as_two_things(graph: Graph) -> None:
    labelled = Counter(subject for subject, _ in graph.subject_objects(RDFS.label))
    kinds = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.Class, RDFS.Class)
    typed = Counter(subject for kind in kinds for subject in graph.subjects(RDF.type, kind))
    assert [term for found in (labelled, typed) for term, count in found.items() if count > 1] == []


def test_labels_are_unique() -> None:
    for terms in (ONTOLOGY.relations, ONTOLOGY.classes):
        labels = [term.label for term in terms.values()]
        assert len(labels) == len(set(labels))


@EVERY
def test_an_inverse_is_mutual_and_turns_domain_and_range_round(relation: OntologyRelation) -> None:
    assert not (relation.inverse and relation.symmetric)
    if relation.inverse:
        other = ONTOLOGY.relations[relation.inverse]
        assert other.inverse == relation.id
        assert (other.domain, other.range) == (relation.range, relation.domain)
    if relation.symmetric:
        assert set(relation.domain) & set(relation.range)


@EVERY
def test_a_relation_below_another_joins_no_more_than_it(relation: OntologyRelation) -> None:
    for parent in (ONTOLOGY.relations[id_] for id_ in relation.parents if id_ in ONTOLOGY.relations):
        assert all(any(ONTOLOGY.is_a(cls, wider) for wider in parent.domain) for cls in relation.domain)
        assert all(any(ONTOLOGY.is_a(cls, wider) for wider in parent.range) for cls in relation.range)


@EVERY
def test_two_examples_name_their_subject_and_object(relation: OntologyRelation) -> None:
    assert len(relation.examples) == 2
    for example in relation.examples:
        assert example.sentence[0].isupper()
        assert example.sentence.endswith(".")
        assert (example.object is None) == relation.intransitive
        for name in filter(None, (example.subject, example.object)):
            assert any(form.lower() in example.sentence.lower() for form in called(name)), name


@EVERY
def test_example_names_are_those_the_graph_shows_and_fit_the_relation(relation: OntologyRelation) -> None:
    for example in relation.examples:
        for name, classes in ((example.subject, relation.domain), (example.object, relation.range)):
            place = ONTOLOGY.gazetteer.find(name) if name else None
            if place:
                assert place.name == name
                assert any(ONTOLOGY.is_a(place.type, cls) for cls in classes), f"{name} is a {place.type}"


def called(name: str) -> set[str]:
    """The ways a sentence may name it: a country also by its adjective, people or capital."""
    place = ONTOLOGY.gazetteer.find(name)
    if place is None:
        return {name}
    capitals = (ONTOLOGY.gazetteer.places[id_].name for id_ in place.capitals)
    return {name, *place.aliases, *place.metonyms, *place.adjectives, *place.demonyms, *capitals}


def test_no_trigger_states_two_relations_of_the_same_things() -> None:
    below = {cls: {other for other in ONTOLOGY.classes if ONTOLOGY.is_a(other, cls)} for cls in ONTOLOGY.classes}

    def overlap(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
        return any(below[one] & below[other] for one in some for other in others)

    claims: dict[tuple[str, str, str | None, str | None], list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for relation in ONTOLOGY.relations.values():
        for trigger in relation.triggers:
            ends = (relation.range, relation.domain) if trigger.inverse else (relation.domain, relation.range)
            pattern = (trigger.kind, " ".join(trigger.words) or trigger.head, trigger.object_noun, trigger.preposition)
            claims.setdefault(pattern, []).append((relation.id, *ends))
    twice = [
        (pattern, one, other)
        for pattern, claimed in claims.items()
        for (one, domain, range_), (other, domain2, range2) in combinations(claimed, 2)
        if overlap(domain, domain2) and (overlap(range_, range2) or range_ == range2 == ())
    ]
    assert twice == []


def test_no_noun_names_two_classes() -> None:
    nouns = [noun for cls in ONTOLOGY.classes.values() for noun in cls.nouns]
    assert sorted(nouns) == sorted(set(nouns))


def test_two_libraries_read_the_same(graph: Graph) -> None:
    for path in (ROOT / "ontology").glob("*.ttl"):
        triples = {quad.triple for quad in parse(path=path, format=RdfFormat.TURTLE)}
        assert len(triples) == len(Graph().parse(path, format="turtle"))


@EVERY
def test_a_transitive_relation_can_be_chained_and_its_inverse_too(relation: OntologyRelation) -> None:
    if relation.transitive:
        assert not relation.intransitive
        assert any(ONTOLOGY.is_a(one, other) for one in relation.range for other in relation.domain)
        assert relation.inverse is None or ONTOLOGY.relations[relation.inverse].transitive


def test_what_holds_one_at_a_time_has_an_object() -> None:
    single = {relation.id for relation in ONTOLOGY.relations.values() if relation.single_valued_at_a_time}
    assert {"bornIn", "marriedTo", "mayorOf"} <= single
    assert not {"met", "memberOf", "locatedIn"} & single
    assert not any(ONTOLOGY.relations[id_].intransitive for id_ in single)


def test_political_relations_have_an_event_type_of_plover(graph: Graph) -> None:
    types = dict(graph.subject_objects(KG.ploverType))
    assert {str(type_) for type_ in types.values()} == {
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    }  # fmt: skip
    assert {ONTOLOGY.relations[str(term).removeprefix(KG)].group for term in types} <= {
        "diplomacy", "conflict", "politics", "law", "business"
    }  # fmt: skip
    assert types[KG.met].value == "CONSULT"


def test_every_class_is_aligned_but_one(graph: Graph) -> None:
    aligned = {term for alignment in ALIGNMENTS for term in graph.subjects(alignment)}
    assert {cls.id for cls in ONTOLOGY.classes.values() if URIRef(cls.iri) not in aligned} == {"Visit"}


def test_alignments_lead_to_the_terms_of_known_vocabularies(graph: Graph) -> None:
    kind = {OWL.Class: "http://www.wikidata.org/entity/Q", OWL.ObjectProperty: "http://www.wikidata.org/prop/direct/P"}
    aligned = 0
    for type_, wikidata in kind.items():
        for term in graph.subjects(RDF.type, type_):
            for match in (found for alignment in ALIGNMENTS for found in graph.objects(term, alignment)):
                other = rf"https://schema\.org/\w+|http://purl\.org/dc/terms/\w+|{PROV}|{TIME}"
                form = rf"{other}|{re.escape(wikidata)}\d+"
                assert re.fullmatch(form, str(match)), f"{term}: {match}"
                aligned += 1
    assert aligned >= 200


def test_every_term_used_is_declared(graph: Graph) -> None:
    used = {term for triple in graph for term in triple if isinstance(term, URIRef) and term.startswith(KG)}
    for path in ROOT.joinpath("ontology").glob("*.ttl"):
        predicates = {quad.predicate.value for quad in parse(path=path, format=RdfFormat.TURTLE)}
        used |= {URIRef(predicate) for predicate in predicates if predicate.startswith(KG)}
    for path in ROOT.joinpath("kg").rglob("*.py"):
        used |= {KG[name] for name in re.findall(r'"kg:(\w+)"', path.read_text("utf8"))}
    undeclared = [term for term in used if not (graph.value(term, RDFS.label) and graph.value(term, SKOS.definition))]
    assert undeclared == []


# --------------------------------------------------------------------------------------------------------------------
# The loader


@pytest.mark.parametrize(
    ("words", "relation", "length"),
    [
        ("chinese foreign minister", "foreignMinisterOf", 2),
        ("minister", "ministerOf", 1),
        ("us secretary of state", "secretaryOfStateOf", 3),
        ("nato secretary - general", "secretaryGeneralOf", 3),
        ("un secretary-general", "secretaryGeneralOf", 1),
        ("ukrainian lt. gen.", "generalOf", 2),
        ("white house press secretary", "pressSecretaryOf", 2),
        ("russian opposition leader", "groupLeaderIn", 2),
        ("ukrainian leader", "leaderOf", 1),
        ("ambassador to", "ambassadorTo", 2),
        ("ambassador", "ambassadorOf", 1),
        ("minister president wang", None, 0),
        ("", None, 0),
    ],
)
def test_title_is_the_longest_ending_known(words: str, relation: str | None, length: int) -> None:
    trigger, taken = ONTOLOGY.title(words.split())
    assert (trigger and trigger.relation, taken) == (relation, length)


@pytest.mark.parametrize(
    ("noun", "cls"),
    [
        ("civilian", "Person"),
        ("prime minister", "Person"),
        ("riot police officer", "Person"),
        ("riot police", "LawEnforcement"),
        ("Ministry of Defence", "Ministry"),
        ("department of state", "Ministry"),
        ("cruise missile", "Weapon"),
        ("ceasefire", "Agreement"),
        ("press conference", "Meeting"),
        ("authority", "GovernmentBody"),
        ("pilgrim", "Person"),
        ("ally", "Agent"),
        ("space programme", "Plan"),
        ("bus driver", "Person"),
        ("heart attack", "Condition"),
        ("quarter", None),
        ("happiness", None),
        ("", None),
    ],
)
def test_class_of_noun(noun: str, cls: str | None) -> None:
    assert ONTOLOGY.class_of_noun(noun) == cls


@pytest.mark.parametrize(
    ("cls", "ancestor", "expected"),
    [
        ("Ministry", "Agent", True),
        ("Country", "Agent", True),
        ("Country", "Place", True),
        ("City", "Agent", True),
        ("Person", "Person", True),
        ("Agent", "Person", False),
        ("Facility", "Agent", False),
        ("Unheard", "Thing", False),
    ],
)
def test_is_a(cls: str, ancestor: str, expected: bool) -> None:
    assert ONTOLOGY.is_a(cls, ancestor) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("annex", Trigger("verb", "annex", "annexed")),
        ("shoot down", Trigger("verb", "shoot down", "shotDown")),
        ("meet", Trigger("verb", "meet", "met", preposition="with")),
        ("hold", Trigger("verb", "hold", "talkedWith", "talk", "with")),
        ("carry out", Trigger("verb", "carry out", "attacked", "attack", "on")),
        ("employ", Trigger("verb", "employ", "worksFor", inverse=True)),
        ("resign", Trigger("verb", "resign", "resigned")),
        ("bear", Trigger("be", "bear", "bornIn", preposition="in")),
        ("invasion", Trigger("noun", "invasion", "invaded", preposition="of")),
        ("minister", Trigger("title", "minister", "primeMinisterOf", words=("prime", "minister"))),
    ],
)
def test_triggers_by_head(head: str, expected: Trigger) -> None:
    assert expected in ONTOLOGY.triggers(expected.kind, head)


def test_the_most_specific_trigger_comes_first() -> None:
    found = ONTOLOGY.triggers("verb", "send")
    assert [(t.object_noun is None, t.preposition is None) for t in found] == sorted(
        (t.object_noun is None, t.preposition is None) for t in found
    )
    assert ONTOLOGY.triggers("verb", "frobnicate") == ()


def test_leadership_is_who_leads_a_country_or_an_organisation() -> None:
    assert {"leaderOf", "presidentOf", "primeMinisterOf", "chancellorOf", "kingOf"} <= ONTOLOGY.leadership
    assert not {"foreignMinisterOf", "pressSecretaryOf", "groupLeaderIn", "vicePresidentOf"} & ONTOLOGY.leadership


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Ukraine", "Ukraine"),
        ("the Kremlin", "Kremlin"),
        ("The United States", "United_States"),
        ("Kiev", "Kyiv"),
        ("UKRAINE", "Ukraine"),
        ("US", "United_States"),
        ("ukraine", None),
        ("us", None),
        ("Atlantis", None),
    ],
)
def test_find_a_place_by_name(name: str, id_: str | None) -> None:
    place = ONTOLOGY.gazetteer.find(name)
    assert (place and place.id) == id_


@pytest.mark.parametrize(
    ("word", "id_"),
    [("Chinese", "China"), ("Ukrainians", "Ukraine"), ("RUSSIAN", "Russia"), ("polish", None), ("Martian", None)],
)
def test_find_a_place_by_its_people(word: str, id_: str | None) -> None:
    place = ONTOLOGY.gazetteer.adjective(word)
    assert (place and place.id) == id_


def test_places_know_their_country_and_whom_they_act_for() -> None:
    gazetteer = ONTOLOGY.gazetteer
    state = gazetteer.capital_of("Moscow")
    assert state is gazetteer.places["Russia"]
    assert gazetteer.capital_of("Guangzhou") is None
    assert gazetteer.places["Russia"].capital == "Moscow"
    assert gazetteer.places["Guangzhou"].country == "China"
    assert gazetteer.places["Ukraine"].country is None
    assert gazetteer.places["Kremlin"].acts_for == "Russia"
    crimea = gazetteer.places["Crimea"]
    assert (crimea.country, crimea.administered_by, set(crimea.claimed_by)) == (
        None,
        ("Russia",),
        {"Russia", "Ukraine"},
    )
    assert gazetteer.places["Ukraine"].wikidata == "Q212"


def test_a_name_of_two_places_is_nobody_s_unless_one_is_the_usual_one(tmp_path: Path) -> None:
    twins = '<One> a kg:City ; rdfs:label "Twin"@en . <Two> a kg:City ; rdfs:label "Twin"@en {} .'
    assert load(tmp_path, twins.format("")).gazetteer.find("Twin") is None
    place = load(tmp_path, twins.format("; kg:ambiguous true")).gazetteer.find("Twin")
    assert place is not None
    assert place.id == "One"


def test_an_own_file_adds(tmp_path: Path) -> None:
    own = load(
        tmp_path,
        RELATION
        + 'kg:annexed kg:verb "swallow" . kg:Person kg:noun "trombonist" . <Ukraine> skos:altLabel "Ukrayina" .'
        + '<Sealand> a kg:Territory ; rdfs:label "Sealand"@en ; kg:adjective "Sealandic" .',
    )
    assert own.relations["circumnavigated"].range == ("CelestialBody",)
    assert [t.relation for t in own.triggers("verb", "circumnavigate")] == ["circumnavigated"]
    assert [t.relation for t in own.triggers("verb", "swallow")] == ["annexed"]
    assert [t.relation for t in own.triggers("verb", "annex")] == ["annexed"]
    assert own.class_of_noun("trombonist") == "Person"
    for place, id_ in (
        (own.gazetteer.find("Ukrayina"), "Ukraine"),
        (own.gazetteer.find("Ukraine"), "Ukraine"),
        (own.gazetteer.adjective("Sealandic"), "Sealand"),
    ):
        assert place is not None
        assert place.id == id_


def test_an_own_file_overrides_what_has_one_answer_and_removes_what_is_deprecated(tmp_path: Path) -> None:
    own = load(tmp_path, 'kg:annexed rdfs:label "took"@en, "annexa"@fr . kg:thanked owl:deprecated true .')
    assert own.relations["annexed"].label == "took"
    assert own.relations["annexed"].triggers == ONTOLOGY.relations["annexed"].triggers
    assert "thanked" not in own.relations
    assert own.triggers("verb", "thank") == ()


def test_logical_characteristics_are_read(tmp_path: Path) -> None:
    assert ONTOLOGY.relations["locatedIn"].transitive
    assert not ONTOLOGY.relations["met"].transitive
    own = load(tmp_path, RELATION + "kg:circumnavigated a owl:TransitiveProperty ; kg:singleValuedAtATime true .")
    assert own.relations["circumnavigated"].transitive
    assert own.relations["circumnavigated"].single_valued_at_a_time


def test_one_side_of_an_inverse_is_enough(tmp_path: Path) -> None:
    own = load(
        tmp_path,
        RELATION
        + """kg:goneRound a owl:ObjectProperty ; rdfs:label "gone round by"@en ; rdfs:subPropertyOf kg:relatedTo ;
        schema:domainIncludes kg:CelestialBody ; schema:rangeIncludes kg:Vehicle ;
        owl:inverseOf kg:circumnavigated .""",
    )
    assert own.relations["circumnavigated"].inverse == "goneRound"


@pytest.mark.parametrize(
    ("turtle", "problem"),
    [
        (RELATION.replace("kg:Vehicle", "kg:Bicycle"), "circumnavigated: schema:domainIncludes Bicycle"),
        (RELATION.replace("kg:relatedTo", "kg:revolved"), "circumnavigated: rdfs:subPropertyOf revolved"),
        (RELATION.replace("kg:verb", "owl:inverseOf kg:circled ; kg:verb"), "circumnavigated: owl:inverseOf circled"),
        (RELATION.replace("schema:rangeIncludes kg:CelestialBody ;", ""), "circumnavigated: it needs"),
        (RELATION.replace('rdfs:label "circumnavigated"@en ;', ""), "circumnavigated: it has no rdfs:label"),
        (
            RELATION.replace('"circumnavigate"', '"fly happily around the"'),
            "'fly happily around the' is no verb pattern",
        ),
        (RELATION.replace('"circumnavigate"', '"be circumnavigate"'), "'be circumnavigate' is no verb pattern"),
        (RELATION.replace('kg:verb "circumnavigate"', 'kg:noun "circumnavigate"'), "'circumnavigate' is no event noun"),
        (
            RELATION.replace('kg:verb "circumnavigate"', 'kg:title "helmsman"')
            + RELATION.replace("kg:circumnavigated", "kg:steered").replace(
                'kg:verb "circumnavigate"', 'kg:title "helmsman"'
            ),
            "'helmsman' is already one of circumnavigated",
        ),
        (RELATION.replace('kg:verb "circumnavigate"', 'kg:example "It orbits."'), "kg:example needs"),
        ('kg:Moon a owl:Class ; rdfs:label "moon"@en ; rdfs:subClassOf kg:Cheese .', "Moon: rdfs:subClassOf Cheese"),
        ('<Sealand> a kg:Territory ; rdfs:label "Sealand"@en ; kg:actsFor <Roughs> .', "Sealand: kg:actsFor Roughs"),
        (
            '<A> a kg:City ; rdfs:label "A" ; kg:locatedIn <B> . <B> a kg:City ; rdfs:label "B" ; kg:locatedIn <A> .',
            "circle",
        ),
    ],
)
def test_a_contradiction_is_an_error_that_names_file_and_term(tmp_path: Path, turtle: str, problem: str) -> None:
    with pytest.raises(OntologyError, match=re.escape(problem)) as caught:
        load(tmp_path, turtle)
    assert "own.ttl" in str(caught.value)


def test_what_is_not_turtle_is_an_error_that_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"own\.ttl:8: not Turtle"):
        load(tmp_path, "kg:met kg:verb .\n")


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"nowhere\.ttl: cannot be read"):
        Ontology.load(tmp_path / "nowhere.ttl")
    (tmp_path / "latin.ttl").write_bytes(PREFIXES.encode() + b'<Cote> a kg:City ; rdfs:label "C\xf4te" .')
    with pytest.raises(OntologyError, match=r"latin\.ttl"):
        Ontology.load(tmp_path / "latin.ttl")


def test_loading_twice_gives_the_same() -> None:
    again = Ontology.load()
    assert again.relations == ONTOLOGY.relations
    assert again.classes == ONTOLOGY.classes
    assert again.gazetteer.places == ONTOLOGY.gazetteer.places
    assert list(again.gazetteer.names) == list(ONTOLOGY.gazetteer.names)
