"""The arguments and options that mean the same in every command."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kg.errors import GraphError
from kg.iri import Names

FILES = ("graph.html", "graph.ttl", "graph.trig", "statements.jsonl")  # of a graph directory, for people to open


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
OnlyOntology = Annotated[
    bool,
    typer.Option("--only-ontology", help="Keep only statements whose relation is declared with --ontology."),
]
MinConfidence = Annotated[
    float,
    typer.Option(
        "--min-confidence", min=0, max=1, metavar="0..1", show_default=False, help="Leave out statements below it."
    ),
]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who says so; by default your user name.")]
Force = Annotated[bool, typer.Option("--force", help="Read texts that are not in English all the same.")]
