"""Commands by which a person decides: `kg identity`, `kg correct`, `kg decisions`, `kg conflicts`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.behind import changed, opened, quoted
from kg.cli.options import By, Directory
from kg.terminal import write

if TYPE_CHECKING:
    from kg.identity import Undecided
    from kg.store.conflicts import Conflict
    from kg.store.decisions import Decision
    from kg.store.told import Told


@app.command(
    epilog="""\b
Examples:
  kg identity graph
  kg identity graph --review
  kg identity graph --review --limit 200
  kg identity graph --same "Volodymyr Zelensky" entity:Volodymyr_Zelenskyy
  kg identity graph --different entity:Li_Wei/Person-1f3a entity:Li_Wei"""
)
def identity(
    directory: Directory,
    review: Annotated[bool, typer.Option("--review", help="List the pairs that nobody has decided on.")] = False,
    limit: Annotated[
        int, typer.Option("--limit", min=1, metavar="N", help="With --review: so many pairs, the likeliest first.")
    ] = 50,
    same: Annotated[
        tuple[str, str] | None, typer.Option("--same", metavar="A B", help="Say that two entities are the same.")
    ] = None,
    different: Annotated[
        tuple[str, str] | None, typer.Option("--different", metavar="A B", help="Say that two are not the same.")
    ] = None,
    by: By = None,
) -> None:
    """Decide which entities of different articles are the same, after articles came or went."""
    import kg

    if review:
        write(_undecided(kg.undecided(directory), limit))
        return
    if same:
        kg.judge(directory, "same", *same, by=by)
    if different:
        kg.judge(directory, "different", *different, by=by)
    if not same and not different:
        write(["decided anew" if kg.identify(directory) else "nothing has changed"])
    changed(directory)


@app.command(
    epilog="""\b
Examples:
  kg correct graph 3f2a9c01d7be --reject --because "It was his deputy."
  kg correct graph 3f2a9c01d7be --object "Wang Yi" --relation met
  kg correct graph 3f2a9c01d7be --undo"""
)
def correct(
    directory: Directory,
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", show_default=False, help="Its id or IRI.")],
    reject: Annotated[bool, typer.Option("--reject", help="The text does not say this.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take back all that was said of it.")] = False,
    subject: Annotated[str | None, typer.Option("--subject", metavar="ENTITY", help="Who it should be about.")] = None,
    relation: Annotated[str | None, typer.Option("--relation", metavar="RELATION", help="One of the ontology.")] = None,
    object_: Annotated[str | None, typer.Option("--object", metavar="ENTITY", help="What it should join to.")] = None,
    value: Annotated[str | None, typer.Option("--value", metavar="TEXT", help="An object that is no entity.")] = None,
    negated: Annotated[bool | None, typer.Option("--negated/--affirmed", help="Whether it is denied.")] = None,
    factuality: Annotated[
        Literal["certain", "possible", "planned", "hypothetical", "unsupported"] | None, typer.Option("--factuality")
    ] = None,
    because: Annotated[str | None, typer.Option("--because", metavar="TEXT", help="Why.")] = None,
    by: By = None,
) -> None:
    """Reject a statement, or say what it should be; it stays so when the article is read again.

    What is said of it adds up; of what is said of the same part, the last counts.
    """
    import kg

    parts = (subject, relation, object_, value, negated, factuality)
    if undo + reject + any(part is not None for part in parts) > 1:
        raise typer.BadParameter("one of them: --reject, --undo, or what parts should be", param_hint="STATEMENT")
    if undo:
        kg.uncorrect(directory, statement)
    elif reject or any(part is not None for part in parts):
        kg.correct(
            directory,
            statement,
            reject=reject,
            subject=subject,
            relation=relation,
            object=object_,
            value=value,
            negated=negated,
            factuality=factuality,
            because=because,
            by=by,
        )
    else:
        raise typer.BadParameter("say what is wrong: --reject, or what a part should be", param_hint="STATEMENT")
    write(["taken back" if undo else "rejected" if reject else "corrected"])
    changed(directory)


@app.command(
    epilog="""\b
Examples:
  kg decisions graph
  kg decisions graph --format json
  kg decisions graph --undo 3f2a9c01d7be"""
)
def decisions(
    directory: Directory,
    undo: Annotated[str | None, typer.Option("--undo", metavar="ID", help="Take this one back.")] = None,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="For people, or one JSON array.")] = "text",
) -> None:
    """List what people decided: who is who, which item, which statements are wrong; by whom, when, how to undo it."""
    import kg

    if undo is not None:
        kg.undo(directory, undo)
        write(["taken back"])
        changed(directory)
        return
    made = kg.decisions(directory)
    if form == "json":
        told = [{**asdict(each), "undo": _undoing(directory, each)} for each in made]
        write([json.dumps(told, ensure_ascii=False, indent=2)])
    else:
        write(line for each in made for line in _decision(each, directory))
        write([] if made else ["nobody has decided anything"])


@app.command(
    epilog="""\b
Examples:
  kg conflicts graph"""
)
def conflicts(directory: Directory) -> None:
    """List what the articles contradict each other in, with sentences, speakers and dates."""
    import kg

    opened(directory)
    found = [line for conflict in kg.conflicts(directory) for line in _conflict(conflict)]
    write(found or ["no contradictions"])


def _undecided(pairs: tuple[Undecided, ...], limit: int) -> Iterator[str]:
    for pair in pairs[:limit]:
        yield f"{pair.score:.2f}  {pair.first}"
        yield f"      {pair.second}"
        yield from (f"      + {reason}" for reason in pair.pro)
        yield from (f"      - {reason}" for reason in pair.contra)
    if len(pairs) > limit:
        yield f"… and {len(pairs) - limit:,} more, which are less likely; see all with --limit {len(pairs)}"
    if not pairs:
        yield "nothing is undecided"


def _decision(decision: Decision, directory: Path) -> Iterator[str]:
    from kg.table import one_line

    joining = {"same": " is the same as ", "different": " is not ", "linked": " is ", "not linked": " is not "}
    joined = joining.get(decision.kind, "")
    yield f"{decision.id}  {', '.join(filter(None, (decision.kind, decision.on, one_line(decision.by))))}"
    yield f"  {one_line(joined.join(decision.about))}"
    yield from (f"    {part}: {one_line(value)}" for part, value in decision.said.items())
    if decision.because:
        yield f"    because: {one_line(decision.because)}"
    if decision.sentence is not None:
        yield f"    {decision.article}: “{one_line(decision.sentence)}”"
    if not decision.in_force:
        yield "    without effect: the graph has no longer what it speaks of"
    yield f"    {_undoing(directory, decision)}"


def _undoing(directory: Path, decision: Decision) -> str:
    return f"kg decisions {quoted(directory)} --undo {decision.id}"


def _conflict(conflict: Conflict) -> Iterator[str]:
    kinds = {"denied": "said and denied", "one at a time": "cannot both be at a time", "once": "happens only once"}
    yield kinds[conflict.kind]
    for side in conflict.sides:
        yield from (line for told in side for line in _told(told))
    yield ""


def _told(told: Told) -> Iterator[str]:
    from kg.table import details, triple

    said = "  ".join(part for part in (triple(told.statement), details(told.statement)) if part)
    yield f"  {said}  [{told.statement.id}]"
    where = " | ".join(str(part) for part in (told.title or told.statement.article, told.published) if part)
    yield f"    {where}: “{told.sentence}”"
