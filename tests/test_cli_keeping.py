"""A graph on disk as a person keeps it: what comes, what goes, who is who, and what they know better."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import Run

from kg.cli import main

TALKS = "Dmytro Kuleba met Wang Yi in Guangzhou on Wednesday. Moscow annexed Crimea in 2014.\n"
DENIAL = "Ukraine's foreign minister Dmytro Kuleba met Wang Yi. Moscow did not annex Crimea in 2014.\n"


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
    assert run("correct", graph, statement, "--undo").code == 0
    assert run("query", graph, ask).out == "yes\n"

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
    assert run("build", tmp_path / "0.txt", tmp_path / "1.txt", "-o", graph).code == 0
    assert count() == 1  # a build keeps what a person decided
    assert run("identity", graph, "--different", poet, boxer).code == 0  # it takes the earlier one back
    assert count() == 2
    outcome = run("identity", graph, "--same", poet, "Berlin")
    assert (outcome.code, "one of the gazetteer" in outcome.err) == (1, True)
    assert count() == 2


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["remove", "{graph}", "nowhere.txt"], 1, "nowhere.txt: no article of this id or address"),
        (["correct", "{graph}", "0123456789ab", "--reject"], 1, "0123456789ab: no statement of this graph"),
        (["correct", "{graph}", "0123456789ab"], 2, "say what is wrong"),
        (["identity", "{graph}", "--same", "Dmytro Kuleba", "Nobody"], 1, "Nobody: no entity"),
        (["add", "{graph}/none", "{graph}"], 1, "no graph here"),
        (["list", "{graph}/none"], 1, "no graph here"),
    ],
)
def test_complaints(run: Run, folder: Path, arguments: list[str], code: int, complaint: str) -> None:
    outcome = run(*(argument.format(graph=folder / "graph") for argument in arguments))
    assert outcome.code == code
    assert complaint in outcome.err
