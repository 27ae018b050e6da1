"""Commands that keep a graph: `kg add`, `kg remove`, `kg list`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.options import FILES, Day, Directory, Force, MinConfidence, Model, OnlyOntology, Ontology, Sources
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
    only_ontology: OnlyOntology = False,
    min_confidence: MinConfidence = 0.0,
    force: Force = False,
) -> None:
    """Read more articles into a graph; one that is there already is replaced, if it has changed."""
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
    import kg

    articles = list(kg.open(directory).list())
    if form == "json":
        write([json.dumps([asdict(each) for each in articles], ensure_ascii=False)])
    else:
        rows = (
            (each.id, each.published or "", each.publisher or "", f"{each.statements:,}", _title(each))
            for each in articles
        )
        write(columns(("article", "published", "publisher", "statements", "title"), rows))
    changed(directory)


def _title(article: Listed) -> str:
    return (article.title or "") + (f" (copy of {article.copy_of})" if article.copy_of else "")


def changed(directory: Path) -> None:
    """Says on standard error what is behind: who is who, the files that people open."""
    import kg
    from kg.store.directory import CHANGED

    if kg.open(directory).store.stale:
        note(
            f"who is who across articles was decided before the last change; decide anew with: kg identity {directory}"
        )
    changed_at = (directory / CHANGED).stat().st_mtime_ns if (directory / CHANGED).exists() else 0
    files = [directory / name for name in FILES if (directory / name).exists()]
    older = [path.name for path in files if path.stat().st_mtime_ns < changed_at]
    if older:
        note(f"{', '.join(older)}: older than the graph; write them anew with: kg export {directory}")
