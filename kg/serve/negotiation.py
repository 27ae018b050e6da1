"""Which of several media types a client likes best (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


class NotAcceptable(Exception):
    """None of those on offer."""


def best(accept: str, offered: Sequence[str]) -> str:
    """The offered media type of the highest weight; of several with it, the first. Raises NotAcceptable.

    The weight of a type is that of the most specific range that holds it: itself, "text/*", "*/*".
    """
    weights = dict(ranges(accept))

    def weight(media_type: str) -> float:
        holding = (media_type, media_type.partition("/")[0] + "/*", "*/*")
        return next((weights[each] for each in holding if each in weights), 0.0)

    chosen = max(offered, key=weight)  # the first of the best
    if not weight(chosen):
        raise NotAcceptable(f"on offer are {', '.join(offered)}")
    return chosen


def ranges(accept: str) -> Iterator[tuple[str, float]]:
    """The media ranges of an Accept header and their weights; one that cannot be read has none, and counts for 0."""
    for each in accept.split(","):
        media_range, *parameters = (part.strip().lower() for part in each.split(";"))
        weight = next((part[2:] for part in parameters if part.startswith("q=")), "1")
        try:
            yield media_range, min(max(float(weight), 0.0), 1.0)
        except ValueError:
            yield media_range, 0.0
