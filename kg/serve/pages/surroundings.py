"""The picture of some entities and the statements between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pyoxigraph import NamedNode

from kg.query.about import About
from kg.serve.addresses import asked
from kg.serve.lists import Bundle, Lists
from kg.serve.picture import Arrow, Picture, Place, picture
from kg.serve.things import Things

LONGEST = 24  # letters beside an arrow


def surroundings(lists: Lists, things: Things, iris: Sequence[str], place: Place, ends: int) -> Picture | None:
    """These entities; all statements from one to another are one arrow, which leads to the page that compares them.

    The first `ends` of them matter: arrows between others have no label.
    """
    numbers = {iri: number for number, iri in enumerate(iris)}
    between: defaultdict[tuple[str, str], list[Bundle]] = defaultdict(list)
    for bundle in lists.bundles(iris):
        between[bundle.subject, bundle.object].append(bundle)
    about = About(things.store.quads)
    arrows = []
    for (subject, object_), bundles in between.items():
        most = max(bundles, key=lambda bundle: (bundle.statements, bundle.relation))
        name = about.name(NamedNode(most.relation))
        total = sum(bundle.statements for bundle in bundles)
        label = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
        beside = ends <= min(numbers[subject], numbers[object_])
        told = f"{total} statements" if total > 1 else "1 statement"
        arrows.append(
            Arrow(
                numbers[subject],
                numbers[object_],
                "" if beside else f"{label} +{total - 1}" if total > 1 else label,
                f"{things.at(subject).name} – {name} – {things.at(object_).name}: {told}",
                ("" if any(bundle.asserted for bundle in bundles) else "unasserted ") + ("beside" if beside else ""),
                asked("/compare", a=subject, b=object_),
            )
        )
    arrows.sort(key=lambda arrow: bool(arrow.label))  # labels lie above other arrows
    return picture([things.at(iri) for iri in iris], arrows, place) if arrows else None
