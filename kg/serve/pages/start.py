"""The start page: what there is, what came last, what is most connected."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.site import Site
from kg.serve.things import Things

NEWEST, BUSIEST = 10, 24


def start(request: Request) -> Response:
    """GET /"""
    site = Site.of(request)
    lists, things = site.lists(), Things(site.store())
    said = {
        "counts": lists.counts(),
        "articles": lists.articles(NEWEST),
        "entities": [(each, things.at(each.iri)) for each in lists.entities(BUSIEST)],
        "page": things.addresses.page,
    }
    return site.page("start.html", said)
