"""A graph on disk as a person keeps it: what comes, what goes, who is who, and what they know better."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from command import Run

from kg import english
from kg.cli import main
from kg.store.directory import writing

TALKS = "Dmytro Kuleba met Wang Yi in Guangzhou on Wednesday. Moscow annexed Crimea in 2014.\n"
DENIAL = "Ukraine's foreign minister Dmytro Kuleba met Wang Yi. Moscow did not annex Crimea in 2014.\n"


@pytest.fixture(scope="module", autouse=True)
def loaded_once() -> Iterator[None]:
    """The English pipeline takes longer to load than the rest of a command."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(english, "load_pipeline", cache(english.load_pipeline))
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    (folder / "talks.txt").write_text(TALKS)
    (folder / "denial.txt").write_text(DENIAL)
    with pytest.raises(SystemExit):
        main(["build", str(folder / "talks.txt"), "--date", "2024-07-25", "-o", str(folder / "graph")])
    return folder


def listed(run: Run, graph: Path) -> dict[str, int]:
    return {each["id"]: each["statements"] for each in json.loads(run("list", graph, "--format", "json").out)}


def test_a_graph_through_its_life(run: Run, folder: Path) -> None:
    graph, denial = folder / "graph", folder / "denial.txt"
    code, out, err = run("add", graph, denial, folder / "talks.txt", "--date", "2024-07-25")
    assert (code, out) == (0, "1 added, 0 replaced, 1 unchanged\n")
    assert "who is who across articles was decided before" in err
    assert "graph.html, graph.ttl, graph.trig, statements.jsonl: older than the graph" in err
    assert set(listed(run, graph)) == {"talks.txt", "denial.txt"}

    code, out, err = run("identity", graph)
    assert (code, "who is who" in err) == (0, False)
    who = "SELECT DISTINCT ?who { ?s rdf:predicate kg:met ; rdf:subject ?who }"
    assert run("query", graph, who, "--format", "csv").out == "who\nhttps://kg.example/entity/Dmytro_Kuleba\n"

    conflict = run("conflicts", graph).out
    assert "said and denied" in conflict
    assert "Moscow annexed Crimea in 2014." in conflict
    assert "Moscow did not annex Crimea in 2014." in conflict

    ask = "ASK { entity:Russia kg:annexed entity:Crimea }"
    id_ = run("query", graph, "SELECT ?s { ?s rdf:predicate kg:annexed ; kg:negated false }", "--format", "csv")
    statement = id_.out.splitlines()[1].rpartition("/")[2]
    assert run("query", graph, ask).out == "yes\n"
    assert run("correct", graph, statement, "--reject", "--because", "A test.", "--by", "Ann").code == 0
    assert run("query", graph, ask).out == "no\n"
    assert run("conflicts", graph).out == "no contradictions\n"

    (folder / "talks.txt").write_text(f"First published on Friday.\n\n{TALKS}")
    assert "1 replaced" in run("add", graph, folder / "talks.txt", "--date", "2024-07-25").out
    assert run("query", graph, ask).out == "no\n"  # the sentence stands elsewhere, the correction is with it
    told = run("decisions", graph).out
    assert "rejected" in told
    assert "Russia – annexed – Crimea\n    because: A test." in told
    assert "talks.txt: “Moscow annexed Crimea in 2014.”" in told
    undo = told.splitlines()[-1].split()
    (folder / "talks.txt").write_text(TALKS.replace("2014", "2015"))
    assert "1 decision of a person is without effect" in run("add", graph, folder / "talks.txt").err
    (folder / "talks.txt").write_text(TALKS)
    assert "without effect" not in run("add", graph, folder / "talks.txt", "--date", "2024-07-25").err
    assert run("query", graph, ask).out == "no\n"
    assert run(*undo[1:]).out == "taken back\n"
    assert run("decisions", graph).out == "nobody has decided anything\n"
    assert run("query", graph, ask).out == "yes\n"
    assert run("identity", graph).code == 0

    assert run("export", graph).code == 0
    assert "older" not in run("list", graph).err
    assert run("remove", graph, "denial.txt").code == 0
    assert run("validate", graph).out == "0 violations\n"
    assert set(listed(run, graph)) == {"talks.txt"}


def test_a_person_decides_who_is_who(run: Run, folder: Path, tmp_path: Path) -> None:
    texts = ("Li Wei, a poet, met Dmytro Kuleba.", "Li Wei, a boxer, met Olaf Scholz in Berlin.")
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text)
    graph = tmp_path / "graph"
    assert run("build", tmp_path / "0.txt", tmp_path / "1.txt", "-o", graph).code == 0
    people = "SELECT DISTINCT ?who { ?who a kg:Person ; rdfs:label 'Li Wei' }"

    def count() -> int:
        return len(run("query", graph, people, "--format", "csv").out.splitlines()) - 1

    poet, boxer = (f"https://kg.example/article/{number}.txt/entity/Li_Wei" for number in (0, 1))
    assert count() == 2
    assert "Li_Wei" in run("identity", graph, "--review").out
    assert run("identity", graph, "--same", poet, boxer, "--by", "Ann").code == 0
    assert count() == 1
    (judgement,) = json.loads(run("decisions", graph, "--format", "json").out)
    assert (judgement["kind"], judgement["about"], judgement["by"]) == ("same", ["Li Wei", "Li Wei"], "Ann")
    assert run("build", tmp_path / "0.txt", tmp_path / "1.txt", "-o", graph).code == 0
    assert count() == 1  # a build keeps what a person decided
    assert run("identity", graph, "--different", poet, boxer).code == 0  # it takes the earlier one back
    assert count() == 2
    assert "Li Wei is not Li Wei" in run("decisions", graph).out
    outcome = run("identity", graph, "--same", poet, "Berlin")
    assert (outcome.code, "one of the gazetteer" in outcome.err) == (1, True)
    assert count() == 2


def test_files_of_one_name_do_not_take_each_other_s_place(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {"monday": TALKS, "tuesday": DENIAL}
    for name, text in texts.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "story.txt").write_text(text)
    graph, monday, tuesday = (tmp_path / name for name in ("graph", "monday/story.txt", "tuesday/story.txt"))
    assert run("build", monday, "-o", graph).code == 0
    assert run("add", graph, tuesday).out == "1 added, 0 replaced, 0 unchanged\n"
    both = listed(run, graph)
    assert both.keys() == {"story.txt", "tuesday/story.txt"}
    monkeypatch.chdir(tmp_path)
    assert run("add", graph, "./tuesday/../monday/story.txt", tuesday).out == "0 added, 0 replaced, 2 unchanged\n"
    monday.write_text(DENIAL)
    assert run("add", graph, monday).out == "0 added, 1 replaced, 0 unchanged\n"
    assert listed(run, graph) == {
        "story.txt": both["tuesday/story.txt"],
        "tuesday/story.txt": both["tuesday/story.txt"],
    }
    assert run("remove", graph, "story.txt").code == 0
    tuesday.write_text(TALKS)
    assert run("add", graph, "tuesday").out == "0 added, 1 replaced, 0 unchanged\n"
    assert listed(run, graph).keys() == {"tuesday/story.txt"}
    assert not any(str(tmp_path) in path.read_text("utf8") for path in graph.glob("*.*") if path.is_file())


MEETINGS = """
@prefix : <https://desk.example/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix kg: <https://w3id.org/kg-builder/ns#> .
:sawInPerson a owl:ObjectProperty ; rdfs:label "saw in person"@en ; kg:verb "meet" ;
    rdfs:domain kg:Person ; rdfs:range kg:Person .
"""


def test_a_graph_goes_on_by_what_it_was_built_with(run: Run, folder: Path, tmp_path: Path) -> None:
    own, graph, denial = tmp_path / "own.ttl", tmp_path / "graph", folder / "denial.txt"
    own.write_text(MEETINGS)
    rules = ("--ontology", own, "--only-ontology", "--min-confidence", "0.1")
    assert run("build", folder / "talks.txt", "-o", graph, *rules).code == 0
    own.unlink()
    assert listed(run, graph) == {"talks.txt": 1}
    assert run("add", graph, denial).code == 0
    assert listed(run, graph) == {"talks.txt": 1, "denial.txt": 1}
    told = "kg add goes on so: no statement below a confidence of 0.1, only relations of your ontology"
    assert told in run("list", graph).err
    (tmp_path / "more.txt").write_text(DENIAL)
    assert run("add", graph, tmp_path / "more.txt", "--any-relation").code == 0
    assert listed(run, graph)["more.txt"] > 1
    (tmp_path / "none.txt").write_text(DENIAL)
    assert run("add", graph, tmp_path / "none.txt", "--min-confidence", "1").code == 0
    assert listed(run, graph)["none.txt"] == 0
    assert told in run("list", graph).err


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["remove", "{graph}", "nowhere.txt"], 1, "nowhere.txt: no article of this id or address"),
        (["correct", "{graph}", "0123456789ab", "--reject"], 1, "0123456789ab: no statement of this graph"),
        (["correct", "{graph}", "0123456789ab"], 2, "say what is wrong"),
        (["decisions", "{graph}", "--undo", "0123456789ab"], 1, "0123456789ab: no decision of this id"),
        (["decisions", "{graph}", "--undo", ""], 1, "no decision of this id"),
        (["identity", "{graph}", "--same", "Dmytro Kuleba", "Nobody"], 1, "Nobody: no entity"),
        (["add", "{graph}/none", "{graph}"], 1, "no graph here"),
        (["list", "{graph}/none"], 1, "no graph here"),
    ],
)
def test_complaints(run: Run, folder: Path, arguments: list[str], code: int, complaint: str) -> None:
    outcome = run(*(argument.format(graph=folder / "graph") for argument in arguments))
    assert outcome.code == code
    assert complaint in outcome.err


def test_names_that_are_no_utf8(run: Run, tmp_path: Path) -> None:
    """Linux takes any bytes for a name."""
    folder, graph = tmp_path / "articles", tmp_path / "graph"
    folder.mkdir()
    for byte, text in ((b"\xfe", TALKS), (b"\xff", DENIAL)):
        try:
            (folder / os.fsdecode(b"note" + byte + b".txt")).write_text(text)
        except OSError:
            pytest.skip("this file system takes no such names")
    assert run("build", folder, "-o", graph).out.startswith("2 articles")
    assert set(listed(run, graph)) == {r"note\udcfe.txt", r"note\udcff.txt"}
    assert run("add", graph, folder).out == "0 added, 0 replaced, 2 unchanged\n"
    assert run("remove", graph, r"note\udcfe.txt").code == 0
    assert run("add", graph, folder).out == "1 added, 0 replaced, 1 unchanged\n"


def test_a_build_that_has_no_place_says_so_before_it_reads(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code, out, err = run("build", tmp_path / "no-such-article.txt", "-o", tmp_path / "file" / "graph")
    assert (code, out, err) == (1, "", f"kg: {tmp_path}/file: not a directory; choose another place for the graph\n")
    graph = tmp_path / "graph"
    run("build", folder / "talks.txt", "-o", graph)
    run("identity", graph, "--different", "Dmytro Kuleba", "Wang Yi")
    code, _, err = run("build", tmp_path / "no-such-article.txt", "-o", graph, "--base", "https://a.example/")
    assert (code, err.count("\n")) == (1, 1)
    assert f"{graph}: what people corrected there is of graphs at https://kg.example/" in err
    with writing(graph):
        err = run("build", tmp_path / "no-such-article.txt", "-o", graph).err
    assert err == f"kg: {graph}: another process is writing to it; try again when it is done\n"
