"""The command line. Every command parses its arguments, calls one verb of `kg` and prints what it gives.

Exit codes: 0 all well; 1 something in the input failed (the rest was done); 2 wrong usage; 130 interrupted; 141 the
reader of a pipe went away, as the shell says it of other programs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from kg import openie
from kg.errors import GraphError, KgError, QueryError
from kg.iri import DEFAULT_BASE, Names
from kg.jsonl import lines
from kg.table import table
from kg.terminal import Complaints, progress_bar, write

app = typer.Typer(
    add_completion=False,
    help="News articles in, a knowledge graph out, with the sentence behind every edge.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def print_version(wanted: bool) -> None:
    if wanted:
        write([f"kg {version('kg-builder')}"])
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """What stands before the command."""


def parse_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a date like 2024-07-25") from None


def parse_base(text: str) -> str:
    try:
        return Names(text).base
    except GraphError as error:
        raise typer.BadParameter(str(error)) from error


Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        show_default=False,
        help="Text, HTML and JSON Lines files, directories of them, http(s) addresses, or - for standard input.",
    ),
]
Directory = Annotated[Path, typer.Argument(metavar="DIR", show_default=False, help="A directory made by kg build.")]
Day = Annotated[
    date | None,
    typer.Option(
        "--date",
        parser=parse_date,
        metavar="YYYY-MM-DD",
        help="When articles that do not say so were published; without it, a weekday stays unresolved.",
    ),
]
Base = Annotated[
    str, typer.Option("--base", parser=parse_base, metavar="IRI", help="What the identifiers in the data start with.")
]
Model = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME", help="A spaCy pipeline with Universal Dependencies, instead of kg's own."),
]
Ontology = Annotated[
    list[Path] | None,
    typer.Option(
        "--ontology", metavar="FILE", exists=True, dir_okay=False, help="Turtle that adds relations, classes or places."
    ),
]
MinConfidence = Annotated[
    float,
    typer.Option(
        "--min-confidence", min=0, max=1, metavar="0..1", show_default=False, help="Leave out statements below it."
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Read texts that are not in English all the same.")]


@app.command(
    epilog="""\b
Examples:
  kg extract article.txt --date 2024-07-25
  kg extract https://news.example/story.html --sentences
  kg extract articles/ --format jsonl --min-confidence 0.7 > statements.jsonl
  kg extract articles/ --format openie > facts.tsv
  curl -s https://news.example/story.txt | kg extract -"""
)
def extract(
    sources: Sources,
    form: Annotated[
        Literal["table", "jsonl", "openie"],
        typer.Option("--format", help="For people; one JSON object a line; or facts in the words of the text."),
    ] = "table",
    sentences: Annotated[bool, typer.Option("--sentences", help="In the table, show what each was read from.")] = False,
    day: Day = None,
    base: Base = DEFAULT_BASE,
    model: Model = None,
    ontology: Ontology = None,
    min_confidence: MinConfidence = 0.0,
    force: Force = False,
) -> None:
    """Print the statements read in news articles."""
    import kg
    from kg.graph import confident

    complaints = Complaints()
    if form == "openie":
        told = kg.facts(*sources, date=day, model=model, ontology=ontology or (), force=force, report=complaints)
        write(openie.lines(told, min_confidence))
        raise typer.Exit(complaints.code)
    with progress_bar() as progress:
        found = kg.extract(
            *sources, date=day, model=model, ontology=ontology or (), force=force, report=complaints, progress=progress
        )
        kept = (confident(reading, min_confidence) for reading in found)
        write(lines(kept, Names(base)) if form == "jsonl" else table(kept, sentences=sentences))
    raise typer.Exit(complaints.code)


@app.command(
    epilog="""\b
Examples:
  kg build articles/ -o graph
  kg build article.txt --date 2024-07-25 -o graph --base https://data.example.org/"""
)
def build(
    sources: Sources,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where the graph goes.")],
    day: Day = None,
    base: Base = DEFAULT_BASE,
    model: Model = None,
    ontology: Ontology = None,
    min_confidence: MinConfidence = 0.0,
    force: Force = False,
) -> None:
    """Make a graph of news articles, or make it anew."""
    import kg

    complaints = Complaints()
    with progress_bar() as progress:
        graph = kg.build(
            *sources,
            date=day,
            base=base,
            model=model,
            ontology=ontology or (),
            min_confidence=min_confidence,
            force=force,
            report=complaints,
            progress=progress,
        )
    summary = graph.summary()
    if not summary["articles"]:
        raise GraphError(f"{output}: left as it was, for no article could be read")
    graph.save(output)
    write(describe(summary, output))
    raise typer.Exit(complaints.code)


@app.command(
    epilog="""\b
Examples:
  kg query graph 'SELECT ?who WHERE { ?who kg:met entity:Wang_Yi }'
  kg query graph -f question.rq --format csv > answer.csv"""
)
def query(
    directory: Directory,
    sparql: Annotated[
        str | None, typer.Argument(metavar="[SPARQL]", show_default=False, help="Prefixes are bound already.")
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", "-f", exists=True, dir_okay=False, metavar="FILE", help="Read the query from a file."),
    ] = None,
    form: Annotated[Literal["table", "csv", "json"], typer.Option("--format")] = "table",
) -> None:
    """Ask a graph a question in SPARQL."""
    if (sparql is None) == (file is None):
        raise typer.BadParameter("give one query: as text or with --file", param_hint="SPARQL")
    import kg

    try:
        text = file.read_text("utf8") if file else sparql or ""
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{file}: cannot be read: {error}") from error
    result = kg.open(directory).query(text)
    write([{"table": result.table, "csv": result.csv, "json": result.json}[form]()])


@app.command(
    epilog="""\b
Examples:
  kg view graph -o graph.html"""
)
def view(
    directory: Directory,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", dir_okay=False, help="Where the page goes.")
    ],
) -> None:
    """Draw a graph as one interactive HTML page that needs no network."""
    import kg
    from kg.store.files import replace_files

    page = kg.open(directory).view()
    replace_files(output.parent, {output.name: [page.encode()]})
    write([str(output)])


@app.command()
def info() -> None:
    """Print what kg reads with: its version, the English pipeline, and how good that is."""
    from kg.english.info import info

    write([f"kg {version('kg-builder')}", *info()])


def describe(summary: Mapping[str, Any], directory: Path) -> Iterator[str]:
    """What went into a graph, what did not and why, and where the files are."""
    kinds = {"articles": "article", "entities": "entity", "statements": "statement"}
    yield ", ".join(f"{summary[many]:,} {one if summary[many] == 1 else many}" for many, one in kinds.items())
    for reason, count in sorted(summary["refused"].items(), key=lambda item: (-item[1], item[0])):
        yield f"  refused {count:,}: {reason}"
    for file in ("graph.html", "graph.ttl", "graph.trig", "statements.jsonl"):
        yield str(directory / file)


def main(arguments: Sequence[str] | None = None) -> None:
    """The command `kg`; `arguments` without the program's name, by default those of the process."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a test may have put something simpler there
            stream.reconfigure(encoding="utf8", errors="backslashreplace")
    try:
        app(arguments, prog_name="kg")
    except KgError as error:
        complaints = Complaints()
        complaints(error)
        sys.exit(complaints.code)


if __name__ == "__main__":
    main()
