"""All articles, and all entities, page by page."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.pages.paging import Paging
from kg.serve.site import Site
from kg.serve.things import Things

SIZE = 50
TYPES = 24  # classes to choose from


def articles(request: Request) -> Response:
    """GET /articles?page="""
    site = Site.of(request)
    lists = site.lists()
    paging = Paging.of(request, SIZE, lists.counts()["articles"])
    said = {"articles": lists.articles(SIZE, paging.offset), "paging": paging, "page": site.addresses().page}
    return site.page("articles.html", said)


def entities(request: Request) -> Response:
    """GET /entities?type=&page="""
    site = Site.of(request)
    lists, things = site.lists(), Things(site.store())
    types = lists.types()
    wanted = request.query_params.get("type", "")
    total = dict(types).get(wanted, 0) if wanted else sum(many for _, many in types)
    paging = Paging.of(request, SIZE, total)
    found = lists.entities(SIZE, paging.offset, wanted)
    said = {
        "entities": [(each, things.at(each.iri)) for each in found],
        "types": [(type_, things.called(type_), things.family(type_), many) for type_, many in types[:TYPES]],
        "wanted": wanted,
        "called": things.called(wanted),
        "paging": paging,
    }
    return site.page("entities.html", said)
