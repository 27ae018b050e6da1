"""Commands that tie a graph to other knowledge: `kg link`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import app
from kg.cli.behind import old_files, opened
from kg.cli.options import By, Directory
from kg.terminal import progress_bar, write

WIKIDATA = "https://wikidata.reconci.link/en/api"


def parse_contact(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        raise typer.BadParameter(f"{text!r} has characters that a header cannot carry; use plain ASCII")
    return text


def parse_item(text: str) -> str:
    if not text[1:].isdecimal() or not text.isascii() or text[0] != "Q":
        raise typer.BadParameter(f"{text!r} is no Wikidata item like Q42")
    return text


@app.command(
    "link",
    epilog="""\b
Examples:
  kg link graph --dry-run
  kg link graph --limit 50 --contact you@example.org
  kg link graph --review
  kg link graph --accept "Wang Yi" Q7966462
  kg link graph --reject entity:Airwars""",
)
def link_entities(
    directory: Directory,
    item: Annotated[
        str | None,
        typer.Argument(
            metavar="QID", parser=parse_item, show_default=False, help="With --accept or --reject: the Wikidata item."
        ),
    ] = None,
    accept: Annotated[
        str | None, typer.Option("--accept", metavar="ENTITY", help="This entity, by name or IRI, is the item QID.")
    ] = None,
    reject: Annotated[
        str | None, typer.Option("--reject", metavar="ENTITY", help="It is not QID; without one, no item is it.")
    ] = None,
    review: Annotated[
        bool, typer.Option("--review", help="Show what is undecided, with the candidates. Asks nobody.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be asked. Asks nobody.")] = False,
    endpoint: Annotated[
        str, typer.Option("--endpoint", metavar="URL", help="A reconciliation service (API 0.2) for Wikidata.")
    ] = WIKIDATA,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help="Only the N entities mentioned most.")
    ] = None,
    score: Annotated[
        float, typer.Option("--min-score", help="The least score of a winner, as the service counts.")
    ] = 90,
    margin: Annotated[float, typer.Option("--margin", min=0, help="How far it must be above the second.")] = 10,
    likeness: Annotated[
        float, typer.Option("--min-name", min=0, max=100, help="How like its name must be to the entity's.")
    ] = 90,
    rate: Annotated[
        float, typer.Option("--rate", min=0.01, metavar="N", help="At most so many requests a second.")
    ] = 1,
    contact: Annotated[
        str | None,
        typer.Option(
            "--contact", parser=parse_contact, metavar="WHO", help="Mail address or page, for the service to write to."
        ),
    ] = None,
    refresh: Annotated[bool, typer.Option("--refresh", help="Ask again what is in the cache.")] = False,
    by: By = None,
) -> None:
    """Find the Wikidata items of people, organisations, works … by a service on the web.

    It is told their names, their types, and what offices, occupations and countries the articles state for certain.
    Places of the gazetteer have items already. A clear winner is accepted: the service is sure of it, or its score is
    high and well above the second; and its type fits and its name is nearly the same. The thresholds follow the rules
    of Wikidata's own service; they have not been measured on its answers.
    """
    if sum((accept is not None, reject is not None, review, dry_run)) > 1:
        raise typer.BadParameter("only one of them can be given", param_hint="--accept, --reject, --review, --dry-run")
    if (accept is not None and item is None) or (item is not None and accept is None and reject is None):
        raise typer.BadParameter("--accept needs one, --reject may have one, nothing else", param_hint="QID")
    import kg
    from kg.linking import Thresholds, report

    opened(directory)
    if accept is not None and item is not None:
        write(report.table([kg.accept(directory, accept, item, by=by)]))
    elif reject is not None:
        write(report.table([kg.reject(directory, reject, item, by=by)]))
    elif review:
        write(report.review(kg.unlinked(directory)[:limit]))
    elif dry_run:
        write(to_ask(directory, endpoint, limit, refresh))
    else:
        with progress_bar("entities asked for") as progress:
            found = kg.link(
                directory,
                endpoint=endpoint,
                limit=limit,
                thresholds=Thresholds(score, margin, likeness),
                rate=rate,
                contact=contact,
                refresh=refresh,
                progress=progress,
            )
        write(report.table(found))
    old_files(directory)


def to_ask(directory: Path, endpoint: str, limit: int | None, refresh: bool) -> Iterator[str]:
    """How many would be asked for, and a line of JSON for each."""
    import kg
    from kg import linking
    from kg.store.directory import ontology_files

    store, service = kg.open(directory).store, linking.Service(endpoint)
    every = linking.questions(store, linking.Alignment.load(*ontology_files(directory)))[:limit]
    open_ = linking.unanswered(store, every, service, linking.Cache(directory), refresh=refresh)
    yield service.name
    requests = ceil(len({question.key for question in open_}) / linking.BATCH)
    many = "request" if requests == 1 else "requests"
    yield f"{len(open_):,} of {len(every):,} would be asked for, in {requests:,} {many}"
    for question in open_:
        yield json.dumps({"entity": question.entity.value, **question.query}, ensure_ascii=False)
