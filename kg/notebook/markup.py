"""Cells → HTML, by the templates beside this module."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from jinja2 import Environment, PackageLoader, Template

MOST_ROWS = 50  # of a table; a notebook keeps all that it shows


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, where it leads to, what it is besides (a whole IRI, a datatype), and whether it is a number."""

    text: str
    address: str | None = None
    about: str | None = None
    number: bool = False


def table(header: Sequence[str], rows: Iterable[Sequence[Cell]], counted: tuple[str, str]) -> str:
    """A table of the first rows, with how many there are: `counted` is one row's name, and that of many."""
    left = iter(rows)
    shown = list(islice(left, MOST_ROWS))
    more = sum(1 for _ in left)
    return template("table.html").render(header=header, rows=shown, more=more, counted=counted)


def template(name: str) -> Template:
    """One of the templates; what is put into it is escaped."""
    return _templates().get_template(name)


@cache
def _templates() -> Environment:
    return Environment(loader=PackageLoader("kg.notebook", "."), autoescape=True, trim_blocks=True, lstrip_blocks=True)
