"""Where the nodes of small pictures stand that have a middle, or two ends: at once, and the same way each time."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from kg.serve.picture import Arrow
from kg.view.layout import Layout, Room

WIDE, HIGH = 185, 135  # pixels: half the axes of the ellipse around a middle
APART, STEP = 520, 62  # from one end to the other, from one in between to the next


def around(arrows: Sequence[Arrow], room: Room) -> Layout:
    """The first node in the middle, the others around it, the first of them on top or right beside it.

    Nobody stands right below the middle: the arrow would run through its name.
    """
    others = len(room.radius) - 1
    aside = 0 if others % 2 else pi / others
    turns = [2 * pi * number / others - pi / 2 + aside for number in range(others)]
    ring = [(round(WIDE * cos(turn)), round(HIGH * sin(turn))) for turn in turns]
    return Layout([(0, 0), *ring], [0.0] * len(arrows))


def between(arrows: Sequence[Arrow], room: Room) -> Layout:
    """The first two nodes left and right, the others in a column between them, below what leads from end to end."""
    column = [(APART // 2, STEP * number) for number in range(1, len(room.radius) - 1)]
    return Layout([(0, 0), (APART, 0), *column], [0.0] * len(arrows))
