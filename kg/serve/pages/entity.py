"""The page of an entity: what it is, whom it is joined to, and all that is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.iri import local
from kg.query.about import About
from kg.query.portrait import SECTIONS
from kg.query.profile import background
from kg.serve.lists import Lists
from kg.serve.pages.paging import Paging
from kg.serve.pages.surroundings import surroundings
from kg.serve.placing import around
from kg.serve.site import Site
from kg.serve.telling import Line, Teller
from kg.serve.things import Things

FEW, SIZE = 12, 50  # statements of a section beside the others, and on a page of its own
NEAR = 7  # others in the picture
ARTICLES = 12


@dataclass(frozen=True, slots=True)
class Section:
    """A part of what is told of an entity: by the name of the relation; `total` statements in all."""

    id: str
    title: str
    total: int
    relations: list[tuple[str, list[Line]]]


def entity(request: Request, site: Site, iri: str) -> Response:
    """The entity of this IRI; with `section` in the address, all of that section, page by page."""
    store, lists, joins = site.store(), site.lists(), site.joins()
    things, about = Things(store), About(store.quads)
    there = NamedNode(iri)
    totals = lists.sections(iri)
    wanted = request.query_params.get("section", "")
    paging = Paging.of(request, SIZE, totals.get(wanted, 0))
    sections = [
        _section(lists, Teller(things), iri, id_, totals[id_], paging if wanted in SECTIONS else None)
        for id_ in SECTIONS
        if id_ in totals and wanted in (id_, "", *({wanted} - SECTIONS.keys()))
    ]
    thing = things.at(iri)
    items = {local(each.value) for each in about.all(there, "skos:exactMatch")}
    said = {
        "thing": thing,
        "types": sorted({about.name(each) for each in about.all(there, "rdf:type")}),
        "aliases": sorted({each.value for each in about.all(there, "skos:altLabel")} - {thing.name}),
        "wikidata": min((item for item in items if item[:1] == "Q" and item[1:].isdigit()), default=None),
        "background": [
            (relation, things.at(value.value)) for relation, value in background(about, there, store.graph("places"))
        ],
        "known": lists.entity(iri),
        "sections": sections,
        "wanted": wanted if wanted in SECTIONS else "",
        "paging": paging,
        "picture": None
        if wanted in SECTIONS
        else surroundings(joins, things, [iri, *joins.near(iri, NEAR)], around, 1),
        "articles": lists.speaking_of(iri, ARTICLES),
        "page": things.addresses.page,
        "path": thing.page or request.url.path,
    }
    return site.page("entity.html", said)


def _section(lists: Lists, teller: Teller, iri: str, id_: str, total: int, paging: Paging | None) -> Section:
    told = lists.told(iri, id_, SIZE, paging.offset) if paging else lists.told(iri, id_, FEW)
    lines = {line.iri: line for line in teller.lines(statement for _, statement in told)}
    relations = [
        (relation, [lines[statement] for _, statement in group if statement in lines])
        for relation, group in groupby(told, key=lambda each: each[0])
    ]
    return Section(id_, SECTIONS[id_], total, relations)
