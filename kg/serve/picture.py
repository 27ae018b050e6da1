"""A few nodes and what joins them as a picture in SVG, which needs no script: the parts that a template writes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot, pi, sin
from textwrap import wrap
from typing import TypeAlias

import numpy as np

from kg.serve.things import Thing
from kg.view.layout import Layout, Room, arrange

RADIUS, NAME, LABEL = 9, 13, 11  # pixels: of a node, of the letters of a name, of those beside an arrow
WIDTH, LINE = 0.55, 1.2  # of a letter and of a line, in its size
LETTERS = 20  # of a name in each of two lines
GAP = 5  # between a node and its name, or the head of an arrow
MARGIN = 14


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one node to another, by their numbers. `kinds` are classes of the style sheet, `title` says it in full."""

    start: int
    end: int
    label: str
    title: str
    kinds: str = ""
    page: str | None = None
    both: bool = False  # it leads back as well


@dataclass(frozen=True, slots=True)
class Dot:
    """A node in its place; `lines` are its name with the height of each."""

    thing: Thing
    x: int
    y: int
    lines: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """An arrow in its place; `way` is the path as SVG has it, (x, y) where its label is centred."""

    arrow: Arrow
    way: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Picture:
    """`box` is the viewBox."""

    box: tuple[int, int, int, int]
    dots: tuple[Dot, ...]
    curves: tuple[Curve, ...]


Place: TypeAlias = Callable[[Sequence[Arrow], Room], Layout]


def picture(things: Sequence[Thing], arrows: Iterable[Arrow], place: Place | None = None) -> Picture | None:
    """These nodes and arrows, by default laid out so that names and labels can be read; None of nothing.

    Arrows that lead back to where they start are not drawn.
    """
    if not things:
        return None
    arrows = [arrow for arrow in arrows if arrow.start != arrow.end]
    names = [wrap(" ".join(thing.name.split()), LETTERS, max_lines=2, placeholder="…") or ["?"] for thing in things]
    room = Room(
        radius=np.full(len(things), float(RADIUS)),
        name=np.array([(_width(max(name, key=len), NAME), GAP + LINE * NAME * len(name)) for name in names]),
        label=np.array([(_width(arrow.label, LABEL), LINE * LABEL) for arrow in arrows]).reshape(-1, 2),
    )
    layout = place(arrows, room) if place else arrange([(arrow.start, arrow.end) for arrow in arrows], room)
    above = _topmost(layout.places, arrows) if place else set()
    dots = tuple(
        Dot(thing, x, y, tuple(_lines(name, y, above=number in above)))
        for number, (thing, name, (x, y)) in enumerate(zip(things, names, layout.places, strict=True))
    )
    bent = zip(arrows, layout.bends, strict=True)
    curves = tuple(_curve(arrow, layout.places[arrow.start], layout.places[arrow.end], bend) for arrow, bend in bent)
    return Picture(_box(dots, curves, room), dots, curves)


def _topmost(places: Sequence[tuple[int, int]], arrows: Iterable[Arrow]) -> set[int]:
    """The nodes from which all arrows lead down: there is room for their names above them."""
    pairs = [pair for arrow in arrows for pair in ((arrow.start, arrow.end), (arrow.end, arrow.start))]
    return {here for here, _ in pairs} - {here for here, there in pairs if places[there][1] < places[here][1]}


def _lines(name: Sequence[str], y: int, *, above: bool) -> Iterator[tuple[int, str]]:
    """Each line of a name and its height, below a node or above it."""
    first = y - RADIUS - GAP - round(LINE * NAME * (len(name) - 1)) if above else y + RADIUS + GAP + NAME
    return ((first + round(LINE * NAME * number), line) for number, line in enumerate(name))


def _curve(arrow: Arrow, start: tuple[int, int], end: tuple[int, int], bend: float) -> Curve:
    """A quadratic Bézier curve that stops before its nodes; the layout tells the bend as vis-network asks for it."""
    (x1, y1), (x2, y2) = start, end
    length = hypot(x2 - x1, y2 - y1) or 1.0
    aside = (1 + abs(bend)) / 4 * sin(bend * pi / 2)  # of the label, in lengths of the arrow
    middle = ((x1 + x2) / 2 + aside * (y2 - y1), (y1 + y2) / 2 - aside * (x2 - x1))
    control = ((x1 + x2) / 2 + 2 * aside * (y2 - y1), (y1 + y2) / 2 - 2 * aside * (x2 - x1))
    stop = min(RADIUS + GAP, length / 3)
    (ax, ay), (bx, by) = _towards(start, control, stop), _towards(end, control, stop)
    way = f"M{ax:.0f} {ay:.0f}Q{control[0]:.0f} {control[1]:.0f} {bx:.0f} {by:.0f}"
    return Curve(arrow, way, round(middle[0]), round(middle[1]))


def _towards(point: tuple[float, float], other: tuple[float, float], far: float) -> tuple[float, float]:
    dx, dy = other[0] - point[0], other[1] - point[1]
    length = hypot(dx, dy) or 1.0
    return point[0] + dx / length * far, point[1] + dy / length * far


def _box(dots: Sequence[Dot], curves: Sequence[Curve], room: Room) -> tuple[int, int, int, int]:
    half_names, half_labels = room.name[:, 0] / 2, room.label[:, 0] / 2
    left = [dot.x - half for dot, half in zip(dots, half_names, strict=True)]
    right = [dot.x + half for dot, half in zip(dots, half_names, strict=True)]
    left += [curve.x - half for curve, half in zip(curves, half_labels, strict=True)]
    right += [curve.x + half for curve, half in zip(curves, half_labels, strict=True)]
    top = [min(dot.y - RADIUS, dot.lines[0][0] - NAME) for dot in dots] + [curve.y - LABEL for curve in curves]
    bottom = [max(dot.y + RADIUS, dot.lines[-1][0] + GAP) for dot in dots] + [curve.y + LABEL for curve in curves]
    x, y = round(min(left)) - MARGIN, round(min(top)) - MARGIN
    return x, y, round(max(right)) + MARGIN - x, round(max(bottom)) + MARGIN - y


def _width(text: str, size: int) -> float:
    return WIDTH * size * len(text)
