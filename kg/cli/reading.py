"""Commands that read articles: `kg extract`, `kg build`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from kg import openie
from kg.cli.app import app
from kg.cli.behind import idle
from kg.cli.options import FILES, Base, Day, Force, MinConfidence, Model, OnlyOntology, Ontology, Sources
from kg.cli.unstated import Stated, require_ontology
from kg.errors import GraphError
from kg.iri import DEFAULT_BASE, Names
from kg.jsonl import lines
from kg.table import table
from kg.terminal import Complaints, progress_bar, write


@app.command(
    epilog="""\b
Examples:
  kg extract article.txt --date 2024-07-25
  kg extract https://news.example/story.html --sentences
  kg extract articles/ --format jsonl --min-confidence 0.7 > statements.jsonl
  kg extract articles/ --format openie > facts.tsv
  kg extract articles/ --ontology companies.ttl --only-ontology
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
    only_ontology: OnlyOntology = False,
    min_confidence: MinConfidence = 0.0,
    force: Force = False,
) -> None:
    """Print the statements read in news articles."""
    require_ontology(only_ontology, ontology)
    import kg
    from kg.graph import confident

    complaints = Complaints()
    if form == "openie":
        if only_ontology:
            raise typer.BadParameter("facts in the words of the text have no relations", param_hint="--only-ontology")
        told = kg.facts(*sources, date=day, model=model, ontology=ontology or (), force=force, report=complaints)
        write(openie.lines(told, min_confidence))
        raise typer.Exit(complaints.code)
    with progress_bar() as progress:
        found = kg.extract(
            *sources,
            date=day,
            model=model,
            ontology=ontology or (),
            only_ontology=only_ontology,
            force=force,
            report=complaints,
            progress=progress,
        )
        stated = Stated()
        kept = stated.seen(confident(reading, min_confidence) for reading in found)
        write(lines(kept, Names(base)) if form == "jsonl" else table(kept, sentences=sentences))
    stated.report(ontology)
    raise typer.Exit(complaints.code)


@app.command(
    epilog="""\b
Examples:
  kg build articles/ -o graph
  kg build article.txt --date 2024-07-25 -o graph --base https://data.example.org/
  kg build articles/ -o graph --ontology companies.ttl"""
)
def build(
    sources: Sources,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where the graph goes.")],
    day: Day = None,
    base: Base = DEFAULT_BASE,
    model: Model = None,
    ontology: Ontology = None,
    only_ontology: OnlyOntology = False,
    min_confidence: MinConfidence = 0.0,
    infer: Annotated[bool, typer.Option("--infer", help="Add what follows from it, as kg infer does.")] = False,
    force: Force = False,
) -> None:
    """Make a graph of news articles, or make it anew."""
    require_ontology(only_ontology, ontology)
    import kg
    from kg.store.takeover import check_place

    check_place(output, Names(base))
    complaints = Complaints()
    with progress_bar() as progress:
        graph = kg.build(
            *sources,
            date=day,
            base=base,
            model=model,
            ontology=ontology or (),
            only_ontology=only_ontology,
            min_confidence=min_confidence,
            force=force,
            report=complaints,
            progress=progress,
        )
    summary = graph.summary()
    if not summary["articles"]:
        raise GraphError(f"{output}: left as it was, for no article could be read")
    graph.save(output)
    if infer:
        kg.infer(output)
        kg.open(output).save_files(output)
    write(describe(summary, output))
    Stated.in_graph(graph).report(ontology)
    idle(output)
    raise typer.Exit(complaints.code)


def describe(summary: Mapping[str, Any], directory: Path) -> Iterator[str]:
    """What went into a graph, what did not and why, and where the files are."""
    kinds = {"articles": "article", "entities": "entity", "statements": "statement"}
    yield ", ".join(f"{summary[many]:,} {one if summary[many] == 1 else many}" for many, one in kinds.items())
    for reason, count in sorted(summary["refused"].items(), key=lambda item: (-item[1], item[0])):
        yield f"  refused {count:,}: {reason}"
    for file in FILES:
        yield str(directory / file)
