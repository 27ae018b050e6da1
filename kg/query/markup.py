"""Terms of an answer → cells of a table in a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pyoxigraph as ox

from kg.iri import DEFAULT_BASE, web_address
from kg.notebook import Cell
from kg.query.terms import PYTHON, XSD, python, short, text


def cells(rows: Iterable[Iterable[Any]], prefixes: Mapping[str, str]) -> Iterator[tuple[Cell, ...]]:
    """Each row of pyoxigraph terms, prefixed names for IRIs."""
    return (tuple(cell(term, prefixes) for term in row) for row in rows)


def cell(term: Any, prefixes: Mapping[str, str]) -> Cell:
    """An IRI leads where it points, if that is the web; a literal tells its datatype or language when pointed at."""
    if isinstance(term, ox.NamedNode):
        address = None if term.value.startswith(DEFAULT_BASE) else web_address(term.value)  # .example is nowhere
        return Cell(short(term, prefixes), address, term.value)
    if isinstance(term, ox.Literal):
        datatype = term.datatype.value
        plain = datatype == XSD + "string"
        number = datatype in PYTHON and isinstance(python(term), int | float) and datatype != XSD + "boolean"
        return Cell(term.value, about=None if plain else term.language or short(term.datatype, prefixes), number=number)
    return Cell(text(term))
