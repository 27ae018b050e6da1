"""The command line, as a person meets it: what is printed where, the exit codes, and what bad input does."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import sleep

import pytest
from command import Run

import kg
from kg.cli import main

GOOD = "Moscow annexed Crimea in 2014.\n"
FACT = "Russia – annexed – Crimea"
FRENCH = """Le ministre ukrainien des Affaires étrangères a rencontré mercredi son homologue chinois à Canton.

Ils ont longuement parlé de la guerre et des conditions d'une paix juste, selon un communiqué publié dans la soirée.
"""
COMMAND = (sys.executable, "-m", "kg")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(GOOD, "utf8")
    return path


@pytest.fixture(scope="module")
def graph(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph directory of the seed article."""
    directory = tmp_path_factory.mktemp("graph") / "seeds"
    with pytest.raises(SystemExit) as leaving:
        main(["build", str(seeds), "--date", "2024-07-25", "-o", str(directory)])
    assert not leaving.value.code
    return directory


def test_extract_prints_a_line_for_each_statement(run: Run, seeds: Path) -> None:
    code, out, err = run("extract", seeds, "--date", "2024-07-25")
    assert (code, err) == (0, "")
    heading, *lines = out.splitlines()
    assert heading.startswith("Russia is 'open to negotiations' with Ukraine, Moscow claims")
    (met,) = (line for line in lines if "Dmytro Kuleba – met – Wang Yi" in line)
    assert met.endswith("  2024-07-24 · in Guangzhou")
    (supply,) = (line for line in lines if "China – not " in line and "weapons" in line)
    assert "says Volodymyr Zelenskyy" in supply
    assert "planned" in supply
    assert sum(len(line) <= 100 for line in lines) > 0.7 * len(lines)


def test_extract_shows_sentences_when_asked(run: Run, good: Path) -> None:
    assert GOOD.strip() not in run("extract", good).out
    assert f"“{GOOD.strip()}”" in run("extract", good, "--sentences").out


def test_extract_jsonl_is_one_object_a_line(run: Run, good: Path) -> None:
    code, out, err = run("extract", good, "--format", "jsonl", "--base", "https://data.example.org/")
    assert (code, err) == (0, "")
    (line,) = map(json.loads, out.splitlines())
    assert (line["subject"], line["predicate"], line["object"]) == ("Russia", "annexed", "Crimea")
    assert line["subject_iri"].startswith("https://data.example.org/")


def test_extract_openie_is_in_the_words_of_the_text(run: Run, good: Path) -> None:
    code, out, err = run("extract", good, "--format", "openie")
    assert (code, err) == (0, "")
    assert [line.split("\t")[0] for line in out.splitlines()] == ["good.txt#char=0,30"] * 2
    assert [line.split("\t")[2:] for line in out.splitlines()] == [
        ["Moscow", "annexed", "Crimea"],
        ["Moscow", "annexed Crimea in", "2014"],
    ]


def test_min_confidence_leaves_out_statements(run: Run, seeds: Path) -> None:
    everything, sure = (
        [json.loads(line) for line in run("extract", seeds, "--format", "jsonl", *more).out.splitlines()]
        for more in ((), ("--min-confidence", "0.9"))
    )
    assert sure == [line for line in everything if line["confidence"] >= 0.9]
    assert 0 < len(sure) < len(everything)


def test_standard_input_is_a_source() -> None:
    done = subprocess.run([*COMMAND, "extract", "-"], input=GOOD, capture_output=True, text=True, check=True)
    assert FACT in done.stdout


def test_build_writes_its_files_and_says_where(run: Run, seeds: Path, tmp_path: Path) -> None:
    directory = tmp_path / "graph"
    code, out, err = run("build", seeds, "--date", "2024-07-25", "-o", directory)
    assert (code, err) == (0, "")
    assert out.startswith("1 article, ")
    for name in ("graph.ttl", "graph.trig", "statements.jsonl", "graph.html"):
        assert str(directory / name) in out
        assert (directory / name).stat().st_size


def test_build_counts_what_was_refused(run: Run, seeds: Path, tmp_path: Path) -> None:
    out = run("build", seeds, "--min-confidence", "1", "-o", tmp_path / "graph").out
    assert any(line.strip().startswith("refused ") for line in out.splitlines())


def test_query_answers_in_three_formats(run: Run, graph: Path, tmp_path: Path) -> None:
    question = tmp_path / "question.rq"
    question.write_text("SELECT ?name WHERE { [] kg:annexed/rdfs:label ?name }", "utf8")
    shown = run("query", graph, "-f", question)
    assert shown.code == 0
    assert "Crimea" in shown.out
    rows = list(csv.reader(io.StringIO(run("query", graph, "-f", question, "--format", "csv").out)))
    assert rows == [["name"], ["Crimea"]]
    answer = json.loads(run("query", graph, question.read_text("utf8"), "--format", "json").out)
    assert [row["name"]["value"] for row in answer["results"]["bindings"]] == ["Crimea"]


def test_view_writes_a_page(run: Run, graph: Path, tmp_path: Path) -> None:
    page = tmp_path / "graph.html"
    assert run("view", graph, "-o", page) == (0, f"{page}\n", "")
    assert "Crimea" in page.read_text("utf8")
    assert list(tmp_path.iterdir()) == [page]


# Bad input: the file's name and content -> what the complaint says. A good article beside it is read all the same.
BAD = {
    "empty": ("empty.txt", b"", "empty"),
    "binary": ("binary.txt", b"\x7fELF\x02\x01\x01\x00\x00\x00\xff\xfe" * 50, "binary"),
    "french": ("french.txt", FRENCH.encode(), "French"),
    "malformed line": ("feed.jsonl", b'{"text": "Moscow annexed Crimea in 2014."}\n{"text": \n', "line 2"),
    "no text": ("feed.jsonl", b'{"title": "Nothing to read"}\n', "line 1"),
}


@pytest.mark.parametrize(("name", "content", "problem"), BAD.values(), ids=BAD)
def test_bad_file_is_named_in_one_line_and_the_rest_goes_on(
    run: Run, good: Path, tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    code, out, err = run("extract", bad, good)
    assert code == 1
    (line,) = err.splitlines()
    assert line.startswith("kg: ")
    assert str(bad) in line
    assert problem in line
    assert FACT in out.split("good.txt")[1]


@pytest.mark.parametrize("source", ["missing.txt", "http://127.0.0.1:9/story.html", "http://no.such.host.invalid/"])
def test_source_out_of_reach(run: Run, good: Path, source: str) -> None:
    code, out, err = run("extract", source, good)
    assert code == 1
    (line,) = err.splitlines()
    assert line.startswith(f"kg: {source}: ")
    assert FACT in out


def test_wrong_encoding_is_a_note(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Moscow annexed Crimea in 2014, said José Núñez.\n".encode("latin-1"))
    code, out, err = run("extract", path)
    assert code == 0
    (line,) = err.splitlines()
    assert line.startswith(f"kg: note: {path}: ")
    assert FACT in out


def test_force_reads_another_language(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "french.txt"
    path.write_text(FRENCH, "utf8")
    assert run("extract", path, "--force").code == 0


REFUSED = {
    "no directory": (["query", "nowhere", "SELECT * {}"], "nowhere"),
    "model": (["extract", "good.txt", "--model", "no_such_pipeline"], "no_such_pipeline"),
    "output": (["build", "good.txt", "-o", "good.txt"], "good.txt"),
    "output below a file": (["build", "good.txt", "-o", "good.txt/graph"], "good.txt"),
    "page": (["view", "GRAPH", "-o", "good.txt/graph.html"], "good.txt"),
    "sparql": (["query", "GRAPH", "SELECT ?s WHERE { ?s ?p }"], "SPARQL"),
    "prefix": (["query", "GRAPH", "SELECT ?s WHERE { ?s nope:p ?o }"], "a prefix is not known"),
    "binary query": (["query", "GRAPH", "-f", "binary.rq"], "binary.rq"),
    "ontology": (["extract", "good.txt", "--ontology", "good.txt"], "good.txt"),
}


@pytest.mark.parametrize(("arguments", "problem"), REFUSED.values(), ids=REFUSED)
def test_refused_in_one_line(
    run: Run, good: Path, graph: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], problem: str
) -> None:
    monkeypatch.chdir(good.parent)
    Path("binary.rq").write_bytes(b"\xff\xfe\x00")
    code, out, err = run(*(str(graph) if argument == "GRAPH" else argument for argument in arguments))
    assert (code, out) == (1, "")
    (line,) = err.splitlines()
    assert line.startswith("kg: ")
    assert problem in line
    assert good.read_text("utf8") == GOOD


USAGE = {
    "no command": [],
    "unknown command": ["guess"],
    "no source": ["extract"],
    "no output": ["build", "x.txt"],
    "date": ["extract", "x.txt", "--date", "25/7/2024"],
    "base": ["extract", "x.txt", "--base", "example"],
    "format": ["extract", "x.txt", "--format", "xml"],
    "confidence": ["extract", "x.txt", "--min-confidence", "2"],
    "no query": ["query", "graph"],
    "two queries": ["query", "graph", "ASK {}", "-f", "pyproject.toml"],
    "no query file": ["query", "graph", "-f", "nowhere.rq"],
}


@pytest.mark.parametrize("arguments", USAGE.values(), ids=USAGE)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).code == 2


FORMATS = {
    "extract": ["x.txt"],
    "list": ["graph"],
    "query": ["graph", "ASK {}"],
    "show": ["graph", "Kuleba"],
    "validate": ["graph"],
    "export": ["graph"],
}


@pytest.mark.parametrize(("command", "arguments"), FORMATS.items(), ids=FORMATS)
def test_an_unknown_format_gets_the_list_of_those_there_are(run: Run, command: str, arguments: list[str]) -> None:
    code, out, err = run(command, *arguments, "--format", "foo")
    assert (code, out) == (2, "")
    *_, line = err.splitlines()
    assert re.fullmatch(r"Error: Invalid value for '--format': 'foo' is not one of '\w+'(, '\w+')+\.", line)


def test_failed_build_leaves_the_old_graph(run: Run, good: Path, tmp_path: Path) -> None:
    directory = tmp_path / "graph"
    assert run("build", good, "-o", directory).code == 0
    before = {path.name: path.read_bytes() for path in directory.iterdir() if path.is_file()}
    assert run("build", tmp_path / "missing.txt", "-o", directory).code == 1
    assert {path.name: path.read_bytes() for path in directory.iterdir() if path.is_file()} == before


def test_partly_failed_build_holds_the_rest(run: Run, good: Path, tmp_path: Path) -> None:
    directory = tmp_path / "graph"
    code, _, err = run("build", tmp_path / "missing.txt", good, "-o", directory)
    assert code == 1
    assert "missing.txt" in err
    assert "Crimea" in (directory / "graph.ttl").read_text("utf8")


def test_untrusted_text_neither_steers_the_terminal_nor_is_markup(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    record = {"id": "1", "title": "[bold]Loud[/bold] \x1b[2J\u202e:smile:", "text": GOOD}
    path.write_text(json.dumps(record) + "\n", "utf8")
    assert "[bold]Loud[/bold] \\x1b[2J\\u202e:smile:" in run("extract", path).out
    assert "Loud[/bold] \\x1b[2J" in on_a_terminal("extract", str(path))
    assert "no\\x1b[2Jfile" in run("extract", "no\x1b[2Jfile").err


def test_progress_bar_only_on_a_terminal(good: Path) -> None:
    done = subprocess.run([*COMMAND, "extract", good], capture_output=True, text=True, check=True)
    assert "\x1b" not in done.stdout + done.stderr
    assert "articles read" not in done.stdout + done.stderr
    shown = on_a_terminal("extract", str(good))
    assert "articles read" in shown
    assert FACT in shown


def on_a_terminal(*arguments: str) -> str:
    """What a terminal receives from a command run on it."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, *arguments], stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b"".join(received(ours))
    os.close(ours)
    assert process.returncode == 0
    return shown.decode()


def received(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end has closed
            return
        if not chunk:
            return
        yield chunk


def test_reader_of_the_pipe_may_leave(tmp_path: Path) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text("".join(json.dumps({"id": str(n), "text": GOOD}) + "\n" for n in range(2000)), "utf8")
    with subprocess.Popen([*COMMAND, "extract", feed], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def interrupted(*arguments: object, ready: Callable[[], object]) -> tuple[int, str]:
    """The exit code and the complaint of a command that Ctrl-C ends, when it is ready."""
    with subprocess.Popen([*COMMAND, *arguments], stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        ready()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: processes of its own get it too
        try:
            complaint = process.communicate(timeout=30)[1]
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, complaint


def test_interrupted_it_says_so_and_leaves_the_graph_as_it_was(graph: Path, tmp_path: Path) -> None:
    directory = Path(shutil.copytree(graph, tmp_path / "graph"))
    before = {path.name: path.read_bytes() for path in directory.iterdir() if path.is_file()}
    fifo = tmp_path / "story.txt"
    os.mkfifo(fifo)  # a source that never comes
    held = []
    for command in (("build", "-o", directory), ("add", directory)):
        # The opening returns when the command has begun to read.
        outcome = interrupted(*command, fifo, ready=lambda: held.append(fifo.open("w")))
        assert outcome == (130, "kg: interrupted\n"), command
        held.pop().close()
    after = {path.name: path.read_bytes() for path in directory.iterdir() if path.is_file() and path.name[0] != "."}
    assert after == {name: content for name, content in before.items() if name[0] != "."}
    assert kg.open(directory).query("ASK { entity:Russia kg:annexed entity:Crimea }")


@pytest.mark.parametrize("more", [(), ("--timeout", "60")], ids=["here", "in another process"])
def test_an_endless_query_can_be_interrupted(graph: Path, tmp_path: Path, more: tuple[str, ...]) -> None:
    file = tmp_path / "endless.rq"
    os.mkfifo(file)

    def ask() -> None:
        file.write_text("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")  # waits for its reader
        sleep(2)

    assert interrupted("query", graph, "-f", file, *more, ready=ask) == (130, "kg: interrupted\n")


def test_version_and_help_do_not_wait_for_the_heavy_libraries() -> None:
    program = "import json, sys, kg.cli\ntry: kg.cli.main(['--version'])\nfinally: print(json.dumps([*sys.modules]))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    first, modules = done.stdout.splitlines()
    assert first.startswith("kg 0.")
    assert not {"spacy", "onnxruntime", "networkx", "rdflib", "trafilatura"} & set(json.loads(modules))


def test_info_tells_what_the_pipeline_is_and_how_good(run: Run) -> None:
    code, out, _ = run("info")
    assert code == 0
    assert out.startswith("kg 0.")
    assert "kg_english 2." in out
    assert "CC BY-SA 4.0" in out
    assert "WORK_OF_ART" in out
    assert re.search(r"GUM test .*las 9\d\.\d", out)


@pytest.mark.parametrize(
    "command",
    [
        *("extract", "build", "add", "remove", "identity", "correct", "conflicts", "query", "show", "view", "export"),
        *("validate", "infer", "link", "push", "serve"),
    ],
)
def test_help_has_examples(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert f"Examples:\n    kg {command} " in out
