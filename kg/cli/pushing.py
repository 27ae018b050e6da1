"""The command that sends a graph to a triplestore: `kg push`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.app import app
from kg.cli.behind import opened
from kg.cli.options import Directory
from kg.terminal import note, progress_bar, write

if TYPE_CHECKING:
    from kg.push import Report


def parse_iri(text: str) -> Any:
    from pyoxigraph import NamedNode

    try:
        return NamedNode(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not an IRI like https://data.example.org/graph/merged") from None


@app.command(
    epilog="""\b
Examples:
  kg push graph http://127.0.0.1:7878
  kg push graph http://127.0.0.1:8890 --user dba --password-env VIRTUOSO_PASSWORD
  kg push graph http://127.0.0.1:3030/news --default-graph https://data.example.org/graph/merged"""
)
def push(
    directory: Directory,
    url: Annotated[
        str,
        typer.Argument(
            metavar="URL",
            show_default=False,
            help="A data set of Oxigraph, Virtuoso, Fuseki, GraphDB, Blazegraph, or a SPARQL 1.1 Graph Store.",
        ),
    ],
    user: Annotated[str | None, typer.Option("--user", metavar="NAME", help="Who writes there.")] = None,
    password_env: Annotated[
        str | None,
        typer.Option("--password-env", metavar="VARIABLE", help="The environment variable that holds the password."),
    ] = None,
    default_graph: Annotated[
        Any,
        typer.Option(
            "--default-graph",
            parser=parse_iri,
            metavar="IRI",
            help="The graph that the merged view goes to, instead of the server's default graph.",
        ),
    ] = None,
    everything: Annotated[
        bool,
        typer.Option(
            "--all",
            help="Send what has not changed, too, and replace what others sent: the server's default graph, "
            "graphs of another directory with the same --base.",
        ),
    ] = False,
    prune: Annotated[
        bool,
        typer.Option("--prune", help="Delete the articles under the same --base that this directory does not have."),
    ] = False,
) -> None:
    """Send a graph to a triplestore: what changed since the last time, each named graph as a whole."""
    password = read_password(user, password_env)
    graph = opened(directory)
    with progress_bar("graphs done") as progress:
        report = graph.push(
            url,
            user=user,
            password=password,
            merged=default_graph,
            everything=everything,
            prune=prune,
            note=note,
            progress=progress,
        )
    write(describe(report))


def read_password(user: str | None, variable: str | None) -> str | None:
    """The password in the environment. Raises BadParameter where one is named without the other, or is not there."""
    if (user is None) != (variable is None):
        raise typer.BadParameter("a user needs a password and the other way round", param_hint="--user, --password-env")
    if variable is None:
        return None
    if variable not in os.environ:
        raise typer.BadParameter(f"the environment has no {variable}", param_hint="--password-env")
    return os.environ[variable]


def describe(report: Report) -> Iterator[str]:
    """What was sent where, and what is there now."""
    yield f"{report.address}: {report.server}, by the {report.way}"
    yield f"  {counted(report.sent)} sent, {report.unchanged:,} unchanged, {report.deleted:,} deleted"
    if report.merged == "default":
        yield "  the merged view is the server's default graph"
    elif report.merged:
        yield f"  the merged view is the graph <{report.merged}>"
    if report.others:
        yield f"  articles there that this directory does not have: {report.others:,}; delete them with --prune"
    there = counted(report.sent + report.unchanged)
    yield f"  {there} with {report.triples:,} triples are there now, by the server's own count"


def counted(graphs: int) -> str:
    return f"{graphs:,} graph" + ("" if graphs == 1 else "s")
