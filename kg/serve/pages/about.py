"""An IRI of the data → its page: of an entity, of an article, or of the place of a statement in its article."""

from __future__ import annotations

from io import BytesIO

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.iri import local
from kg.query.results import GRAPHS
from kg.rdf import match, term
from kg.serve import searching
from kg.serve.homonyms import Homonyms
from kg.serve.negotiation import best
from kg.serve.pages.article import article
from kg.serve.pages.entity import entity
from kg.serve.site import Site
from kg.serve.telling import Teller
from kg.serve.things import Things
from kg.store import Store
from kg.store.part import canonical

HTML = "text/html"
MEDIA_TYPES = (HTML, "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")


def about(request: Request) -> Response:
    """GET /about?iri=: leads to the page of this IRI."""
    site = Site.of(request)
    iri = request.query_params.get("iri", "")
    page = site.addresses().page(iri)
    return RedirectResponse(page, 303) if page and not page.startswith("/about") else _page(request, site, iri)


def named(request: Request) -> Response:
    """GET /entity/…, /article/…: the page of the IRI with this path; or, if the client rather reads it, in RDF"""
    site = Site.of(request)
    page = _page(request, site, site.addresses().iri(request.scope["raw_path"]))
    page.headers["Vary"] = "Accept"
    return page


def _page(request: Request, site: Site, iri: str) -> Response:
    store = site.store()
    try:
        node = NamedNode(iri)
    except ValueError:
        return _unknown(site, iri)
    media_type = best(request.headers.get("accept") or "*/*", MEDIA_TYPES)
    of_article = next(match(store.quads, node, "rdf:type", term("schema:NewsArticle"), node), None)
    of_entity = next(match(store.quads, node, "rdfs:label", None, DefaultGraph()), None)
    if media_type != HTML and (of_article or of_entity):
        return _described(store, node, node if of_article else DefaultGraph(), media_type)
    if of_article:
        return article(site, node)
    if of_entity:
        return entity(request, site, iri)
    for line in Teller(Things(store)).lines([iri]):
        return RedirectResponse(line.page or "/", 303)
    known = site.addresses().page(canonical(store, iri))
    return RedirectResponse(known, 303) if known and canonical(store, iri) != iri else _unknown(site, iri)


def _described(store: Store, node: NamedNode, graph: NamedNode | DefaultGraph, media_type: str) -> Response:
    """An article's whole graph, or what the merged view says of an entity."""
    wanted = None if node == graph else node
    triples = (row.triple for row in store.quads.quads_for_pattern(wanted, None, None, graph))
    file = BytesIO()
    ox.serialize(sorted(triples, key=str), file, GRAPHS[media_type], prefixes=dict(store.names.prefixes))
    return Response(file.getvalue(), media_type=media_type)


def _unknown(site: Site, iri: str) -> Response:
    """A page that says so, with those that are called nearly so."""
    words = local(iri).replace("_", " ")
    catalogue = site.catalogue()
    near = map(Homonyms(catalogue, Things(site.store())).called, searching.entities(catalogue, words, 8))
    return site.page("unknown.html", {"words": words, "near": list(near)}, 404)
