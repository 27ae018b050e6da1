"""Commands that check a graph and draw conclusions from it: `kg validate`, `kg infer`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.behind import changed, opened
from kg.cli.options import Directory
from kg.terminal import write


@app.command(
    epilog="""\b
Examples:
  kg validate graph
  kg validate graph --shapes my.ttl --format json
  kg validate graph --format turtle > report.ttl"""
)
def validate(
    directory: Directory,
    shapes: Annotated[
        list[Path] | None,
        typer.Option("--shapes", metavar="FILE", exists=True, dir_okay=False, help="SHACL shapes of yours, in Turtle."),
    ] = None,
    form: Annotated[
        Literal["text", "json", "turtle"],
        typer.Option("--format", help="For people; one JSON object; or the report that SHACL defines."),
    ] = "text",
) -> None:
    """Check that a graph is as its shapes want it; exit with 1 where it is not."""
    from kg import validation

    graph = opened(directory)
    violations = list(graph.validate(*(shapes or ())))
    if form == "json":
        write([validation.as_json(violations)])
    elif form == "turtle":
        write([validation.as_turtle(violations, graph.store.names.prefixes)])
    else:
        write(validation.lines(violations))
        fatal = sum(violation.fatal for violation in violations)
        counts = {"violation": fatal, "warning": len(violations) - fatal}
        write([", ".join(counted(count, kind) for kind, count in counts.items() if count or kind == "violation")])
    raise typer.Exit(any(violation.fatal for violation in violations))


def counted(count: int, one: str) -> str:
    """ "1 violation", "1,234 violations"."""
    return f"{count:,} {one}{'' if count == 1 else 's'}"


@app.command(
    epilog="""\b
Examples:
  kg infer graph
  kg query graph 'SELECT ?what { GRAPH <https://kg.example/graph/inferred> { entity:Kyiv kg:locatedIn ?what } }'"""
)
def infer(directory: Directory) -> None:
    """Add what follows from a graph: inverse, symmetric and transitive relations, those above them, classes above.

    It goes into a named graph of its own, <base>graph/inferred, and stays there until articles or identities change.
    """
    import kg

    write([f"{counted(kg.infer(directory), 'inferred triple')}; ask with: kg query {directory} --with-inferred …"])
    changed(directory)
