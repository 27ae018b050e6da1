"""The rules of the style sheet that are many of a kind: one for each kind of entity, and one for each statement of a
sentence."""

from __future__ import annotations

from collections.abc import Iterator

from kg.view.style import FAMILIES, OTHER, VALUE

MOST = 60  # statements of a sentence that light up their words; in 34 news articles none had more than 14
PARTS = {"s": "subject", "p": "predicate", "o": "object"}


def marks() -> str:
    """A statement under the pointer, or gone to by its address, lights up its words, and a word its statements."""
    return "\n".join((*_families(), *(rule for number in range(1, MOST + 1) for rule in _statement(number)))) + "\n"


def _families() -> Iterator[str]:
    for family in (*FAMILIES, VALUE, OTHER):
        yield f".{family.name} {{ --kind: {family.color}; }}"


def _statement(number: int) -> Iterator[str]:
    """Of the n-th statement of a passage, its words being of the classes s1, p1, o1."""
    words = ", ".join(f".{part}{number}" for part in PARTS)
    lit = f".k{number}:is(:hover, :focus-within, :target), :is({words}):hover"
    for part, name in PARTS.items():
        yield f".passage:has({lit}) .{part}{number} {{ background: var(--{name}); }}"
    yield f".passage:has(:is({words}):hover) .k{number} {{ border-color: var(--accent); }}"
