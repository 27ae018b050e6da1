"""The interactive graph: around an entity, of an article, or of those that are most connected; more on demand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from kg import view
from kg.errors import NotInGraph
from kg.rdf import match, term
from kg.serve.opening import Stamp, opened, stamp
from kg.serve.site import Site
from kg.serve.things import Things
from kg.store.network import neighbourhood

NEAR = 16  # entities around one
BUSIEST, BESIDE = 10, 4  # of all: the most connected, and around each of these
EACH, MOST, ALONE = 3, 120, 12  # statements: between two, between all, about one alone


def graph(request: Request) -> Response:
    """GET /graph?of=, /graph?article=, /graph: a page that loads more when somebody asks for neighbours"""
    site = Site.of(request)
    of, article = (request.query_params.get(name, "") for name in ("of", "article"))
    now = stamp(site.directory)
    if of:
        statements, title = around(site, of, NEAR), Things(site.store()).at(of).name
    elif article:
        statements, title = _read_in(site, article)
    else:
        statements, title = _overview(site), "Most connected"
    return HTMLResponse(_page(site.directory, now, tuple(statements), title))


def neighbours(request: Request) -> Response:
    """GET /neighbours?of=: what is around an entity, for that page"""
    site = Site.of(request)
    store = site.store()
    found = neighbourhood(store, around(site, request.query_params.get("of", ""), NEAR))
    return JSONResponse(view.data(found, ontology=store.ontology, places=False))


def around(site: Site, iri: str, near: int) -> Sequence[str]:
    """Statements about an entity, and between those that are joined to it most. Raises NotInGraph."""
    joins = site.joins()
    if site.lists().entity(iri) is None:
        raise NotInGraph(f"{iri}: no entity of this graph")
    return [*joins.among([iri, *joins.near(iri, near)], EACH, MOST), *joins.alone(iri, ALONE)]


def _overview(site: Site) -> Sequence[str]:
    """Statements between those that are most connected and those beside them."""
    joins = site.joins()
    busiest = [each.iri for each in site.lists().entities(BUSIEST)]
    shown = dict.fromkeys((*busiest, *(near for each in busiest for near in joins.near(each, BESIDE))))
    return joins.among([*shown], EACH, MOST) if shown else []


def _read_in(site: Site, article: str) -> tuple[Sequence[str], str]:
    """The statements of an article, and its title. Raises NotInGraph."""
    found = site.lists().article(article)
    if found is None:
        raise NotInGraph(f"{article}: no article of this graph")
    quads, graph = site.store().quads, NamedNode(article)
    statements = (said.value for said, *_ in match(quads, None, "rdf:type", term("kg:Statement"), graph))
    return sorted(statements), found.title or found.id


@lru_cache(maxsize=32)
def _page(directory: Path, stamp: Stamp, statements: tuple[str, ...], title: str) -> str:
    """The page of these statements; to lay it out takes most of the time."""
    store = opened(directory, stamp)
    tables = view.data(neighbourhood(store, statements), ontology=store.ontology)
    return view.page(
        tables, title=title, linked="/static/view", neighbours="/neighbours", home="/", entities="/about?iri="
    )
