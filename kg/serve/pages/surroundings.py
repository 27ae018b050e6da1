"""The picture of some entities and the statements between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pyoxigraph import NamedNode

from kg.denial import denied_relation
from kg.query.about import About
from kg.serve.addresses import asked
from kg.serve.joins import Bundle, Joins
from kg.serve.picture import Arrow, Picture, Place, picture
from kg.serve.things import Things

LONGEST = 24  # letters beside an arrow


def surroundings(joins: Joins, things: Things, iris: Sequence[str], place: Place, ends: int) -> Picture | None:
    """These entities; all statements between two are one arrow, which leads to the page that compares them.

    The first `ends` of them matter: arrows between others have no label.
    """
    numbers = {iri: number for number, iri in enumerate(iris)}
    between: defaultdict[tuple[int, int], list[Bundle]] = defaultdict(list)
    for bundle in joins.bundles(iris):
        one, other = sorted((numbers[bundle.subject], numbers[bundle.object]))
        between[one, other].append(bundle)
    arrows = [_arrow(things, iris, bundles, labelled=min(pair) < ends) for pair, bundles in between.items()]
    arrows.sort(key=lambda arrow: bool(arrow.label))  # labels lie above other arrows
    return picture([things.at(iri) for iri in iris], arrows, place) if arrows else None


def _arrow(things: Things, iris: Sequence[str], bundles: Sequence[Bundle], *, labelled: bool) -> Arrow:
    """What is asserted gives an arrow its words; where nothing is, they say that they are a claim, or deny it."""
    stated = [bundle for bundle in bundles if bundle.asserted] or bundles
    subject, object_ = stated[0].subject, stated[0].object
    names = sorted({_name(things, bundle) for bundle in stated})
    total = sum(bundle.asserted or bundle.statements for bundle in stated)
    denied = sum(bundle.denied for bundle in bundles)
    wholly = denied == sum(bundle.statements for bundle in bundles)
    note = "" if stated[0].asserted or wholly else " (claim)"
    note += f", {denied:,} denied" if denied and not wholly else ""
    label = f"{total:,} statements" if len(names) > 1 else names[0] if total == 1 else f"{names[0]} ×{total:,}"
    label = label if len(label) <= LONGEST else label[: LONGEST - 1] + "…"
    kinds = {"unasserted": not stated[0].asserted, "beside": not labelled}
    return Arrow(
        iris.index(subject),
        iris.index(object_),
        label + note if labelled else "",
        f"{things.at(subject).name} – {', '.join(names)} – {things.at(object_).name}{note}",
        " ".join(kind for kind, holds in kinds.items() if holds),
        asked("/compare", a=subject, b=object_),
        both=len({bundle.subject for bundle in stated}) > 1,
    )


def _name(things: Things, bundle: Bundle) -> str:
    """That of the relation, which denies where all statements do."""
    name = About(things.store.quads).name(NamedNode(bundle.relation))
    return denied_relation(name) if bundle.denied == bundle.statements else name
