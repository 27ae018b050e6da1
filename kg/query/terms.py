"""Terms of an answer as Python has them, and as people read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pyoxigraph as ox

from kg.iri import PREFIXES

XSD = PREFIXES["xsd"]
PYTHON: Mapping[str, Callable[[str], Any]] = {  # datatype → what makes a Python value of its texts
    **dict.fromkeys((XSD + "integer", XSD + "int", XSD + "long"), int),
    **dict.fromkeys((XSD + "decimal", XSD + "double", XSD + "float"), float),
    XSD + "boolean": lambda text: text in ("true", "1"),
    XSD + "date": date.fromisoformat,
}


def python(term: Any) -> Any:
    """A term as Python has it; a literal that is not what its datatype says stays text."""
    if isinstance(term, ox.Literal) and term.datatype.value in PYTHON:
        try:
            return PYTHON[term.datatype.value](term.value)
        except ValueError:
            return term.value
    return None if term is None else text(term)


def text(term: Any) -> str:
    """IRIs and literals without their signs, nothing for what is unbound."""
    if term is None:
        return ""
    return str(term.value) if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


def short(term: Any, prefixes: Mapping[str, str]) -> str:
    words = " ".join(text(term).split())
    if isinstance(term, ox.NamedNode):
        namespaces = [(len(namespace), prefix) for prefix, namespace in prefixes.items() if words.startswith(namespace)]
        for length, prefix in sorted(namespaces)[-1:]:
            return f"{prefix}:{words[length:]}"
    return words
