"""Words → entities and passages."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kg.serve import searching
from kg.serve.pages.paging import Paging
from kg.serve.site import Site
from kg.serve.things import Things

SIZE, ENTITIES, SUGGESTED = 20, 12, 8
LONGEST = 200  # letters of a search


def search(request: Request) -> Response:
    """GET /search?q=&page="""
    site = Site.of(request)
    words = request.query_params.get("q", "").strip()[:LONGEST]
    catalogue, things = site.catalogue(), Things(site.store())
    paging = Paging.of(request, SIZE, searching.number(catalogue, words))
    said = {
        "words": words,
        "entities": [(each, things.at(each.iri)) for each in searching.entities(catalogue, words, ENTITIES)],
        "passages": searching.sentences(catalogue, words, SIZE, paging.offset),
        "paging": paging,
        "page": things.addresses.page,
    }
    return site.page("search.html", said)


def suggest(request: Request) -> Response:
    """GET /suggest?q=: the names of entities, for the search box"""
    words = request.query_params.get("q", "").strip()[:LONGEST]
    found = searching.entities(Site.of(request).catalogue(), words, SUGGESTED)
    return JSONResponse(list(dict.fromkeys(each.label for each in found)))
