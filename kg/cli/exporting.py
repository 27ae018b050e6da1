"""The command that writes a graph for other programs: `kg export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.behind import opened
from kg.cli.options import FILES, Directory
from kg.terminal import write


@app.command(
    epilog="""\b
Examples:
  kg export graph
  kg export graph --format csv -o statements.csv
  kg export graph --format gexf -o graph.gexf
  kg export graph --format cypher | cypher-shell
  kg export graph --format nquads | gzip > graph.nq.gz"""
)
def export(
    directory: Directory,
    form: Annotated[
        Literal["turtle", "trig", "nquads", "jsonld", "rdf12", "graphml", "gexf", "cypher", "csv", "jsonl"] | None,
        typer.Option("--format", help="RDF; networks for Gephi, yEd and Neo4j; tables; JSON Lines."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", dir_okay=False, help="Where it goes, instead of standard output."
        ),
    ] = None,
) -> None:
    """Write a graph in the format of another program; without --format, the directory's own files anew."""
    if form is None and output is not None:
        raise typer.BadParameter("needed to write a file: say which with --format", param_hint="--format")
    from kg.export import lines

    graph = opened(directory)
    if form is None:
        graph.save_files(directory)
        write(str(directory / file) for file in FILES)
    elif output is None:
        write(lines(graph.store, form))
    else:
        graph.export(form, output)
        write([str(output)])
