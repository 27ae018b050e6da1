"""The application that commands register with, and those that need no graph."""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from kg.terminal import complain, write

ORDER = (  # of the commands in the help: from articles to a graph, what is done to it, what is asked, where it goes
    *("extract", "build", "add", "remove", "list", "identity", "link", "infer", "correct", "conflicts", "validate"),
    *("query", "show", "view", "serve", "export", "push", "info"),
)


class Commands(TyperGroup):
    """The commands as a reader would meet them, and what is said of all of them where one is broken off."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Their names, those nobody ordered at the end."""
        names = super().list_commands(ctx)
        return sorted(names, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))

    def invoke(self, ctx: Any) -> Any:
        """Runs the command; says so where it is interrupted."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")  # Pydantic's word, which some Typers leave
            raise
        except KeyboardInterrupt:
            complain("interrupted")
            raise


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    help="News articles in, a knowledge graph out, with the sentence behind every edge.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def print_version(wanted: bool) -> None:
    if wanted:
        write([f"kg {version('kg-builder')}"])
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """What stands before the command."""


@app.command()
def info() -> None:
    """Print what kg reads with: its version, the English pipeline, and how good that is."""
    from kg.english.info import info

    write([f"kg {version('kg-builder')}", *info()])
