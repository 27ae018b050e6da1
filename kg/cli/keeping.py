"""Commands that keep a graph: `kg add`, `kg remove`, `kg list`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.behind import changed, idle, old_files, opened
from kg.cli.options import Day, Directory, Force, Model, Ontology, Sources
from kg.terminal import Complaints, columns, note, progress_bar, write

if TYPE_CHECKING:
    from kg.store.listing import Listed


@app.command(
    epilog="""\b
Examples:
  kg add graph new-articles/
  kg add graph https://news.example/story.html"""
)
def add(
    directory: Directory,
    sources: Sources,
    day: Day = None,
    model: Model = None,
    ontology: Ontology = None,
    only_ontology: Annotated[
        bool | None,
        typer.Option(
            "--only-ontology/--any-relation", help="Keep only statements of your ontology's relations, or all."
        ),
    ] = None,
    min_confidence: Annotated[
        float | None,
        typer.Option("--min-confidence", min=0, max=1, metavar="0..1", help="Leave out statements below it."),
    ] = None,
    force: Force = False,
) -> None:
    """Read more articles into a graph; one that is there already is replaced, if it has changed.

    Which statements are kept, and what reads them, is as the graph was built, unless you say otherwise.
    """
    import kg

    complaints = Complaints()
    with progress_bar() as progress:
        counts = kg.add(
            directory,
            *sources,
            date=day,
            model=model,
            ontology=ontology or (),
            only_ontology=only_ontology,
            min_confidence=min_confidence,
            force=force,
            report=complaints,
            progress=progress,
        )
    write([", ".join(f"{count:,} {what}" for what, count in counts.items())])
    changed(directory)
    raise typer.Exit(complaints.code)


@app.command(
    epilog="""\b
Examples:
  kg remove graph news/story.txt
  kg remove graph https://news.example/story.html"""
)
def remove(
    directory: Directory,
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE", show_default=False, help="Its id or address.")],
) -> None:
    """Take articles out of a graph, with all that was read in them."""
    import kg

    kg.remove(directory, *articles)
    changed(directory)


@app.command("list")
def list_articles(
    directory: Directory,
    form: Annotated[
        Literal["table", "json"], typer.Option("--format", help="For people, or one JSON array.")
    ] = "table",
) -> None:
    """List the articles of a graph: id, date, publisher, number of statements, title."""
    graph = opened(directory)
    articles = list(graph.list())
    if form == "json":
        write([json.dumps([asdict(each) for each in articles], ensure_ascii=False)])
    else:
        rows = (
            (each.id, each.published or "", each.publisher or "", f"{each.statements:,}", _title(each))
            for each in articles
        )
        write(columns(("article", "published", "publisher", "statements", "title"), rows))
    if kept := str(graph.store.rules):
        note(f"the graph was built so, and kg add goes on so: {kept}")
    idle(directory)
    old_files(directory)


def _title(article: Listed) -> str:
    return (article.title or "") + (f" (copy of {article.copy_of})" if article.copy_of else "")
