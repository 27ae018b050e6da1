"""Talking to a person, or to the next program in a pipe: output, complaints and progress."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from rich.cells import cell_len

from kg.errors import KgError, ReadError

HANGUP = 141  # 128 + SIGPIPE, what the shell reports of any program whose reader has gone


def visible(text: str) -> str:
    """`text` with its control and direction characters written as escapes, so that it cannot steer a terminal."""
    return "".join(
        char if char.isprintable() or unicodedata.category(char) == "Zs" else char.encode("unicode_escape").decode()
        for char in text
    )


def write(lines: Iterable[str]) -> None:
    """Each line to standard output as soon as it is known; what a person will see of it is made `visible`."""
    shown = sys.stdout.isatty()
    try:
        for line in lines:
            text = "\n".join(map(visible, line.split("\n"))) if shown else line
            sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its own exit
        sys.exit(HANGUP)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise KgError(f"standard output: cannot be written: {(error.strerror or str(error)).lower()}") from error


def columns(heading: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table for people: aligned columns, one line a row."""
    lines = [[" ".join(cell.split()) for cell in row] for row in (heading, *rows)]
    widths = [max(map(cell_len, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, ["─" * width for width in widths])
    for line in lines:
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True))
        yield "  ".join(cells).rstrip()


def note(text: str) -> None:
    """A line on standard error that complains of nothing."""
    print("kg: note:", visible(text), file=sys.stderr)


def complain(text: str) -> None:
    """A line on standard error that says what went wrong."""
    print("kg:", " ".join(visible(text).split()), file=sys.stderr)


class Complaints:
    """Says what went wrong on standard error, one line each, and remembers whether anything failed."""

    def __init__(self) -> None:
        self.code = 0

    def __call__(self, error: KgError) -> None:
        fatal = not isinstance(error, ReadError) or error.fatal
        self.code |= fatal
        print("kg:" if fatal else "kg: note:", " ".join(visible(str(error)).split()), file=sys.stderr)


@contextmanager
def progress_bar(counted: str = "articles read") -> Iterator[Callable[[int], None] | None]:
    """A bar that says how many are `counted`, as a function of that number; None where nobody would see it."""
    stream = next((stream for stream in (sys.stdout, sys.stderr) if stream.isatty()), None)
    if stream is None:
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    with Progress(
        SpinnerColumn(),
        TextColumn(f"{{task.completed:.0f}} {counted}"),
        TimeElapsedColumn(),
        console=Console(file=stream),
        transient=True,
        redirect_stdout=sys.stdout.isatty(),  # what is printed meanwhile goes above the bar; pipes stay untouched
        redirect_stderr=sys.stderr.isatty(),
    ) as bar:
        task = bar.add_task("", total=None)
        yield lambda done: bar.update(task, completed=done)
