"""What articles say, made fit for a page: text on one line, addresses to link to, spans as browsers count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ROLES = ("subject", "predicate", "object")


def line(text: str) -> str:
    """On one line, without the blanks at its ends."""
    return " ".join(text.split())


def utf16_spans(told: Mapping[str, Any]) -> list[int] | None:
    """Start and end of subject, predicate and object in the sentence, six numbers; -1 where it has none.

    Our offsets count code points of the article; JavaScript counts UTF-16 units.
    """
    sentence, start = told["sentence"], told.get("start")
    if start is None:
        return None
    spans = [told.get(f"{role}_span") or (start - 1, start - 1) for role in ROLES]
    offsets = [at - start for span in spans for at in span]
    if sentence.isascii():
        return offsets
    return [at if at < 0 else at + sum(ord(letter) > 0xFFFF for letter in sentence[:at]) for at in offsets]
