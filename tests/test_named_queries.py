"""Questions with a name, what their parameters may be, and all that is known of one entity."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from command import Run
from stories import DIED, MET, ONTOLOGY, Story, dinner, lone_li, talks

from kg.errors import QueryError
from kg.graph import Graph
from kg.query import NamedQuery, find, named_queries, portrait, profile
from kg.store import Store

STORE = Store(ontology=ONTOLOGY)
STORE.add([talks(), dinner(), lone_li()])
STORE.identify()
GRAPH = Graph(STORE)
ENTITY = "https://kg.example/entity/"


def answered(name: str, *columns: str, **values: str) -> list[tuple[object, ...]]:
    """These columns of the answer to a question."""
    rows = GRAPH.query(name, values)
    places = [rows.columns.index(column) for column in columns]
    return [tuple(row[place] for place in places) for row in rows]


def test_who_met_whom() -> None:
    met = answered("who-met-whom", "day", "one", "other", "place", "factuality", "negated")
    assert met[0] == ("2024-07-24", "Dmytro Kuleba", "Wang Yi", "Kyiv", "certain", False)
    assert (None, "Putin", "Georgia", None, "certain", True) in met
    assert len(met) == 6
    assert {row[:2] for row in answered("who-met-whom", "one", "other", who="Wang Yi")} == {
        ("Dmytro Kuleba", "Wang Yi"),
        ("Putin", "Wang Yi"),
    }


def test_who_did() -> None:
    assert answered("who-did", "when", "subject", "object", what="annexed") == [("2014", "Russia", "Crimea")]
    below = answered("who-did", "subject", "object", what="leader of")
    assert below == [("Putin", "Russia")]  # president of is below it
    assert answered("who-did", "subject", "object", what="kg:died") == [("civilians", None)]


def test_who_said_what_about_somebody() -> None:
    columns = ("speaker", "words", "object", "factuality", "negated")
    said = answered("said-about", *columns, about="Russia")
    assert said == [
        ("Putin", "is ready", "ready", "certain", False),
        ("other politicians", "is ready", "ready", "certain", False),
    ]
    assert answered("said-about", "speaker", "object", about="Kuleba") == [("Putin", '“puppet” of the "West"\t')]
    assert answered("said-about", "speaker", about="China", by="Kuleba") == [("Dmytro Kuleba",)]
    assert answered("said-about", "speaker", about="China", by="Wang Yi") == []


def test_timeline() -> None:
    story = Story("later.txt", "Dmytro Kuleba met Wang Yi in May 2023.\n")
    kuleba, wang = story.entity("Dmytro Kuleba"), story.entity("Wang Yi")
    earlier = next(each for each in talks().statements if each.relation == MET).time
    assert earlier
    may = replace(earlier, text="in May 2023", value="2023-05", earliest=earlier.earliest.replace(2023, 5, 1))
    story.tell(
        kuleba, MET, wang, ("Dmytro Kuleba met Wang Yi in May 2023.", "Dmytro Kuleba", "met", "Wang Yi"), time=may
    )
    store = Store(ontology=ONTOLOGY)
    store.add([talks(), story.reading(kuleba, wang)])
    store.identify()
    rows = Graph(store).query("timeline", {"of": "kuleba"})
    assert [row[:4] for row in rows] == [
        ("2023-05", "Dmytro Kuleba", "met", "Wang Yi"),
        ("2024-07-24", "Dmytro Kuleba", "met", "Wang Yi"),
    ]
    assert [row[0] for row in Graph(store).query("timeline", {"of": "Kyiv"})] == ["2024-07-24"]


def test_statements_by_source() -> None:
    counted = answered("by-source", "publisher", "statements", "attributed", "asserted")
    assert counted == [("Agence d’Été", 8, 3, 3), (None, 3, 0, 2), (None, 1, 0, 1)]


def test_most_connected() -> None:
    (first, *others) = answered("most-connected", "name", "others", "statements")
    assert first == ("Dmytro Kuleba", 3, 4)  # Wang, Georgia, Li; a claim joins nobody
    assert [count for _, count, _ in others] == sorted((count for _, count, _ in others), reverse=True)


def test_how_two_are_connected() -> None:
    paths = answered("path", "hops", "path", **{"from": "entity:Putin/Person", "to": "Crimea"})
    assert paths == [(2, "Putin → president of → Russia → annexed → Crimea")]
    paths = answered("path", "hops", "path", **{"from": "Georgia", "to": "Wang Yi"} | {"from": "entity:Georgia/Person"})
    assert paths == [(2, "Georgia ← met ← Dmytro Kuleba → met → Wang Yi")]
    assert answered("path", "hops", "path", **{"from": "Wang Yi", "to": "Dmytro Kuleba"})[0] == (
        1,
        "Wang Yi ← met ← Dmytro Kuleba",
    )
    assert answered("path", "path", **{"from": "China", "to": "Crimea"}) == []  # that it supplies Russia is denied


def test_what_is_contested() -> None:
    assert answered("contested", "subject") == []
    denial, doubt = (
        Story("denial.txt", "Russia did not annex Crimea.\n"),
        Story("doubt.txt", "Russia may annex Crimea.\n"),
    )
    annexed = next(each for each in talks().statements if each.relation.id == "annexed")
    for story, words in ((denial, "did not annex"), (doubt, "may annex")):
        russia, crimea = story.entity("Russia", "Country", known=True), story.entity("Crimea", "Thing", known=True)
        more = {"negated": True} if story is denial else {"factuality": "possible"}
        story.tell(russia, annexed.relation, crimea, (story.article.text.strip(), "Russia", words, "Crimea"), **more)
    store = Store(ontology=ONTOLOGY)
    store.add([talks(), denial.reading(), doubt.reading()])
    store.identify()
    assert list(Graph(store).query("contested")) == [
        ("Russia", "annexed", "Crimea", "Agence d’Été", "doubt.txt", "denial.txt")
    ]


@pytest.mark.parametrize("query", named_queries().values(), ids=list(named_queries()))
def test_every_question_says_what_it_is_for(query: NamedQuery) -> None:
    assert query.title
    assert query.description.endswith((".", "."))
    assert [line for line in query.sparql.splitlines() if line.startswith("# parameter")] == [
        f"# parameter {each.name} ({each.kind}{', optional' * each.optional}): {each.description}"
        for each in query.parameters
    ]
    values = {each.name: {"relation": "met", "entity": "Russia"}[each.kind] for each in query.parameters}
    once, again = GRAPH.query(query.name, values), GRAPH.query(query.name, values)
    assert once.csv() == again.csv()


NAMES = {
    "Dmytro Kuleba": "Dmytro_Kuleba",
    "dmytro  KULEBÁ": "Dmytro_Kuleba",
    "Kuleba": "Dmytro_Kuleba",  # an alias
    "russian federation": "Russia",
    "entity:Wang_Yi": "Wang_Yi",
    "https://kg.example/entity/Wang_Yi": "Wang_Yi",
    "<https://kg.example/entity/Wang_Yi>": "Wang_Yi",
    "entity:Georgia/Person": "Georgia/Person",
}


@pytest.mark.parametrize(("name", "iri"), NAMES.items())
def test_a_name_becomes_an_entity(name: str, iri: str) -> None:
    assert find(STORE.quads, STORE.names, name).value == ENTITY + iri


def test_of_names_that_differ_in_case_the_one_written_so() -> None:
    story = Story("case.txt", "PUTIN met Putin.\n")
    loud, quiet = story.entity("PUTIN", id_="P1"), story.entity("Putin", id_="P2")
    store = Store(ontology=ONTOLOGY)
    store.add([story.reading(loud, quiet)])
    store.identify()
    assert find(store.quads, store.names, "Putin") != find(store.quads, store.names, "PUTIN")
    with pytest.raises(QueryError, match="which one"):
        find(store.quads, store.names, "putin")


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("Putin", r"which one\? entity:Putin/Country \(Country\), entity:Putin/Person \(Person\)"),
        ("Li Wei", r"which one\? article:dinner/.*/entity/Li_Wei \(Person\), .*Li_Wei_2.*, article:li.txt"),
        ("Kulebo", r"no entity bears this name; perhaps entity:Dmytro_Kuleba \(Person\)"),
        ("Wang Yi Fu", r"no entity bears this name; perhaps entity:Wang_Yi"),
        ("qqqq", "no entity bears this name$"),
        ("annexed", "no entity bears this name"),  # it is a relation
        ("Person", "no entity bears this name"),  # it is a class
        ("entity:Nobody", "the graph does not know it"),
        ("https://kg.example/entity/Nobody", "the graph does not know it"),
        ("<x y>", "no entity bears this name"),
        ("<no-scheme>", "not an IRI"),
        ("", "no entity bears this name"),
    ],
)
def test_a_name_that_nobody_or_several_bear(name: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        GRAPH.query("timeline", {"of": name})


@pytest.mark.parametrize(
    ("question", "values", "complaint"),
    [
        ("time-line", {}, "no question of this name; there are by-source, .*timeline"),
        ("timeline", {}, "OF is missing: .*; ask so: timeline OF"),
        ("timeline", {"of": "Kuleba", "when": "2014"}, "when: not a parameter; ask so: timeline OF"),
        ("ASK {}", {"who": "Kuleba"}, "who: not a parameter"),
        ("who-did", {"what": "Russia"}, "no relation bears this name"),
    ],
)
def test_questions_that_are_asked_wrongly(question: str, values: dict[str, str], complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        GRAPH.query(question, values)


def test_a_text_is_data() -> None:
    query = "# parameter words (text): the verb phrase\nSELECT ?s { VALUES ?words { UNDEF } ?s kg:verbPhrase ?words }"
    assert len(GRAPH.query(query, {"words": "may meet"})) == 1
    assert len(GRAPH.query(query, {"words": '" } #'})) == 0
    assert len(GRAPH.query(query, {"words": 'x" "may meet'})) == 0
    assert len(GRAPH.query(query, {"words": "x\n\\"})) == 0


def test_a_parameter_must_have_its_place() -> None:
    with pytest.raises(QueryError, match=r"words: the query has no place for it; write VALUES \?words \{ UNDEF \}"):
        GRAPH.query("# parameter words (text): any\nSELECT * { ?s kg:verbPhrase ?words }", {"words": "met"})


def test_what_is_known_of_somebody() -> None:
    known = profile(STORE.quads, STORE.names, find(STORE.quads, STORE.names, "Russia"))
    assert (known.name, known.types, known.wikidata) == ("Russia", ("country",), "Q159")
    assert known.aliases == ("Moscow", "Russian Federation")
    assert known.background == (("capital", "Moscow"),)
    ((role,), (did,), (claimed,), (involved,)) = (known.roles, known.did, known.claimed, known.involved)
    assert (role.subject, role.relation, role.tenure) == ("Putin", "president of", "current")
    assert (did.words, did.object, did.time) == ("annexed", "Crimea", "2014")
    assert did.sentence.startswith("Moscow, which annexed Crimea in 2014")
    assert claimed.sources == (("Kremlin",), ("Putin", "other politicians"))
    assert (involved.qualifiers, involved.negated, involved.factuality) == ((("to", "Russia"),), True, "planned")
    assert known.said == known.undergone == ()
    assert known.articles == (("seeds/talks.txt", talks().article.title, "2024-07-25"),)


def test_what_somebody_said_and_underwent() -> None:
    known = profile(STORE.quads, STORE.names, find(STORE.quads, STORE.names, "Kuleba"))
    assert [said.subject for said in known.said] == ["China"]
    assert [said.subject for said in known.undergone] == ["Li Wei"]
    assert [said.time for said in known.did] == ["2024-07-24", None]  # dated ones first
    assert len(known.articles) == 3
    civilians = profile(STORE.quads, STORE.names, find(STORE.quads, STORE.names, "civilians"))
    assert [(said.relation, said.object) for said in civilians.did] == [(DIED.label, None)]


def test_a_portrait_marks_what_is_not_plainly_so() -> None:
    lines = list(portrait(profile(STORE.quads, STORE.names, find(STORE.quads, STORE.names, "Kuleba"))))
    assert lines[0] == "Dmytro Kuleba"
    assert "    some day  China will not supply weapons · to Russia · says Dmytro Kuleba · planned · negated" in lines
    assert lines.index("What others claim of it") < lines.index("Articles")
    assert '    Dmytro Kuleba called “puppet” of the "West" · says Putin' in lines


def test_a_portrait_may_be_cut_short() -> None:
    known = profile(STORE.quads, STORE.names, find(STORE.quads, STORE.names, "Kuleba"))
    short, full = (list(portrait(known, most=most)) for most in (1, None))
    assert "    … and 1 more" in short
    assert not any("…" in line for line in full)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("graph")
    STORE.save(directory)
    return directory


def test_the_command_asks_by_name(directory: Path, run: Run) -> None:
    alone = run("query", directory, "said-about", "China", "--format", "csv")
    assert alone[0] == 0
    assert "Dmytro Kuleba,China,will not supply,weapons" in alone[1]
    assert run("query", directory, "said-about", "China", "by=kuleba", "--format", "csv") == alone
    assert run("query", directory, "said-about", "by=kuleba", "China", "--format", "csv") == alone


def test_the_command_lists_the_questions(directory: Path, run: Run) -> None:
    code, out, _ = run("query", directory, "--list")
    assert code == 0
    assert "said-about ABOUT [by=…]\n" in out
    assert all(name in out for name in named_queries())


def test_a_file_may_have_parameters_too(directory: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "leaders.rq"
    file.write_text(
        "# parameter of (entity): a state\nSELECT ?who { VALUES ?of { UNDEF } ?who kg:presidentOf ?of }", "utf8"
    )
    code, out, _ = run("query", directory, "-f", file, "russia", "--format", "csv")
    assert (code, out.splitlines()[1]) == (0, f"{ENTITY}Putin/Person")
    code, _, err = run("query", directory, "-f", file, "russia", "china")
    assert (code, "one value too many" in err) == (1, True)


def test_values_for_a_query_without_parameters_are_wrong_usage(directory: Path, run: Run) -> None:
    assert run("query", directory, "ASK {}", "Kuleba")[0] == 2


def test_show(directory: Path, run: Run) -> None:
    code, out, _ = run("show", directory, "russian federation")
    assert code == 0
    assert "Russia\n  country · Q159 · https://kg.example/entity/Russia\n  also Moscow, Russian Federation" in out
    code, out, _ = run("show", directory, "Russia", "--format", "json")
    record = json.loads(out)
    assert (record["wikidata"], record["did"][0]["object"]) == ("Q159", "Crimea")
    code, out, err = run("show", directory, "Putin")
    assert (code, out) == (1, "")
    assert "entity:Putin/Person (Person)" in err


def test_show_does_not_steer_the_terminal(tmp_path: Path) -> None:
    story = Story("evil.txt", "Eve\x1b[2J met Bob.\n")
    eve, bob = story.entity("Eve\x1b[2J"), story.entity("Bob")
    story.tell(eve, MET, bob, ("Eve\x1b[2J met Bob.", "Eve\x1b[2J", "met", "Bob"))
    store = Store(ontology=ONTOLOGY)
    store.add([story.reading(eve, bob)])
    store.identify()
    store.save(tmp_path)
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "kg", "show", tmp_path, "Bob"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "Eve\\x1b[2J met Bob" in shown
    assert "\x1b" not in shown
