"""Words → entities and passages."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kg.serve import searching
from kg.serve.homonyms import Homonyms
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
    homonyms = Homonyms(catalogue, things)
    paging = Paging.of(request, SIZE, searching.number(catalogue, words))
    said = {
        "words": words,
        "entities": [homonyms.called(each) for each in searching.entities(catalogue, words, ENTITIES)],
        "passages": searching.sentences(catalogue, words, SIZE, paging.offset),
        "paging": paging,
        "page": things.addresses.page,
    }
    return site.page("search.html", said)


def suggest(request: Request) -> Response:
    """GET /suggest?q=: entities for the boxes in which they are sought: name, what it is, a term that means no other"""
    site = Site.of(request)
    words = request.query_params.get("q", "").strip()[:LONGEST]
    catalogue = site.catalogue()
    homonyms = Homonyms(catalogue, Things(site.store()))
    found = map(homonyms.called, searching.entities(catalogue, words, SUGGESTED))
    return JSONResponse(
        [
            {
                "name": each.thing.name,
                "term": each.term,
                "about": " · ".join(filter(None, (each.thing.type, each.about))),
            }
            for each in found
        ]
    )
