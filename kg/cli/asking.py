"""Commands that look into a graph: `kg query`, `kg view`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.options import Directory
from kg.errors import QueryError
from kg.store.files import replace_files
from kg.terminal import write


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

    page = kg.open(directory).view()
    replace_files(output.parent, {output.name: [page.encode()]})
    write([str(output)])
