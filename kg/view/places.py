"""Where everything is drawn: what the layouts are asked, and what they answer, in numbers of the page."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kg.view.atlas import chart
from kg.view.layout import Room, arrange

Ends = tuple[int, int, str]  # subject, object and verb phrase of a statement

NAME_SIZE, VERB_SIZE = 13, 11  # pixels; the page draws names and verb phrases about as large
NAME_WIDTH, VERB_WIDTH = 18, 20  # characters in each of two lines
NAME_GAP = 6  # pixels between a node and its name below it
MOST = 500  # nodes that are laid out as a whole; beyond, community by community
NAMED = 3  # neighbours; in a layout by communities only nodes with as many have room for their names


@dataclass(frozen=True, slots=True)
class Places:
    """`places` and `sizes` (radii) in pixels, and the community of each node; `communities` and `bends` are rows."""

    places: list[tuple[int, int]]
    sizes: list[float]
    members: list[int | None]
    communities: list[list[int]]
    bends: list[list[float]]


def placed(names: Sequence[str], ends: Sequence[Ends]) -> Places:
    """Lay out entities and what joins them. All statements from one entity to another are one edge."""
    bundles: dict[tuple[int, int], list[str]] = {}
    for subject, object_, verb in ends:
        bundles.setdefault((subject, object_), []).append(verb)
    neighbours = Counter(end for pair in bundles for end in pair)
    scale = max(1.0, (len(names) / 100) ** 0.5)  # the hubs of a large graph stand out while all of it is in view
    sizes = [round(min(9 + 4 * neighbours[node] ** 0.5, 40 * scale), 1) for node in range(len(names))]
    radius = np.array(sizes)
    name = np.array([_extent(name, NAME_SIZE, NAME_WIDTH) for name in names]).reshape(-1, 2)
    name[:, 1] += NAME_GAP
    if len(names) > MOST:
        known = np.array([neighbours[node] >= NAMED for node in range(len(names))])
        atlas = chart(list(bundles), radius, name * known[:, None])
        communities = [[each.centre, each.x, each.y, each.radius, len(each.members)] for each in atlas.communities]
        return Places(atlas.places, sizes, atlas.community, communities, [])
    labels = [_extent(_label(verbs), VERB_SIZE, VERB_WIDTH) for verbs in bundles.values()]
    layout = arrange(list(bundles), Room(radius, name, np.array(labels).reshape(-1, 2)))
    bends = [[*pair, bend] for pair, bend in zip(bundles, layout.bends, strict=True) if bend and pair[0] != pair[1]]
    return Places(layout.places, sizes, [None] * len(names), [], bends)


def _label(verbs: Sequence[str]) -> str:
    """What stands on the edge of these statements: the verb phrase that is told most often, and how many more."""
    verb, count = Counter(verbs).most_common(1)[0]
    return verb if count == len(verbs) else f"{verb} +{len(verbs) - count}"


def _extent(text: str, size: float, width: int) -> tuple[float, float]:
    """About how wide and high a text is drawn in two lines of a font of this size, in pixels."""
    lines = textwrap.wrap(text, width, max_lines=2, placeholder="…") or [""]
    return 0.53 * size * max(map(len, lines)), 1.15 * size * len(lines)
