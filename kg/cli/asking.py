"""Commands that look into a graph: `kg query`, `kg show`, `kg view`."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.behind import opened
from kg.cli.options import Directory
from kg.errors import QueryError
from kg.terminal import write

if TYPE_CHECKING:
    from kg.query import NamedQuery, Result

Format = Literal["table", "csv", "tsv", "json", "xml", "turtle", "ntriples", "jsonld"]


@app.command(
    epilog="""\b
Examples:
  kg query graph 'SELECT ?who WHERE { ?who kg:met entity:Wang_Yi }'
  kg query graph --list
  kg query graph timeline Kuleba
  kg query graph said-about Russia by=Zelenskyy --format csv > said.csv
  kg query graph -f question.rq --timeout 10"""
)
def query(
    directory: Directory,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="QUERY",
            show_default=False,
            help="SPARQL, in which prefixes are bound already; or a question of --list, and behind it its values: "
            "names of entities as they read, prefixed names or IRIs, each alone or as parameter=value.",
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", "-f", exists=True, dir_okay=False, metavar="FILE", help="Read the query from a file."),
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Print the questions that have a name, and exit.")] = False,
    form: Annotated[
        Format, typer.Option("--format", help="The last three, and no tsv, for CONSTRUCT and DESCRIBE.")
    ] = "table",
    inferred: Annotated[
        bool, typer.Option("--with-inferred", help="Look into what was inferred too; use DISTINCT.")
    ] = False,
    timeout: Annotated[
        float | None,
        typer.Option("--timeout", min=0.001, metavar="SECONDS", help="Give up after so long.", show_default=False),
    ] = None,
) -> None:
    """Ask a graph a question: in SPARQL, or one that has a name."""
    from functools import partial

    import anyio

    from kg.query import named_queries, within

    if listed:
        write(catalogue(named_queries()))
        raise typer.Exit
    question, values = asked(words or [], file)
    graph = opened(directory)
    if timeout is None:
        result = graph.query(question, values, inferred=inferred)
    else:
        result = anyio.run(partial(within, timeout, answer, directory, question, values, inferred))
    if form not in result.formats:
        kind = type(result).__name__.lower()
        raise QueryError(f"{form}: no format for {kind}; take one of {', '.join(result.formats)}")
    if form == "table":
        write([result.table(shutil.get_terminal_size().columns if sys.stdout.isatty() else None)])
    else:
        write([getattr(result, form)()])


def asked(words: list[str], file: Path | None) -> tuple[str, dict[str, str]]:
    """The question and the values of its parameters; the words are all values if the question is in a file."""
    from kg.query import named_query

    if file is None and not words:
        raise typer.BadParameter("give a query: as text, by name, or with --file", param_hint="SPARQL")
    text = words.pop(0) if file is None else contents(file)
    question = named_query(text)
    if words and not question.parameters:
        raise typer.BadParameter(f"{words[0]!r} is too much: this query has no parameters", param_hint="VALUE")
    return text, question.values(words)


def contents(file: Path) -> str:
    try:
        return file.read_text("utf8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{file}: cannot be read: {error}") from error


def answer(directory: Path, question: str, values: Mapping[str, str], inferred: bool) -> Result:
    """Runs in a process of its own, to be ended in time, which is why it opens the graph itself."""
    import kg

    return kg.open(directory).query(question, values, inferred=inferred)


def catalogue(queries: Mapping[str, NamedQuery]) -> Iterator[str]:
    """Each question with its parameters."""
    for each in queries.values():
        yield f"{each.usage}"
        yield f"    {each.title}. {each.description}"
        for parameter in each.parameters:
            yield f"    {parameter.name}: {parameter.description}"


@app.command(
    epilog="""\b
Examples:
  kg show graph Kuleba
  kg show graph entity:Russia --all
  kg show graph 'Wang Yi' --format json"""
)
def show(
    directory: Directory,
    name: Annotated[
        str, typer.Argument(metavar="NAME", show_default=False, help="A name or alias, a prefixed name or an IRI.")
    ],
    everything: Annotated[
        bool, typer.Option("--all", help="Every statement, not the first ten of a relation.")
    ] = False,
    form: Annotated[Literal["table", "json"], typer.Option("--format")] = "table",
) -> None:
    """Print what a graph knows of somebody or something."""
    from kg.query import portrait

    known = opened(directory).profile(name)
    if form == "json":
        write([json.dumps(known.record(), ensure_ascii=False, indent=2)])
    else:
        write(portrait(known, most=None if everything else 10))


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
    from kg.store.files import replace_files

    page = opened(directory).view()
    replace_files(output.parent, {output.name: [page.encode()]})
    write([str(output)])
