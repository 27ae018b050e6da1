"""The pages, and at which addresses they are."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from kg.serve.pages.about import about, named
from kg.serve.pages.compare import compare
from kg.serve.pages.files import file, icon
from kg.serve.pages.graph import graph, neighbours
from kg.serve.pages.lists import articles, entities
from kg.serve.pages.query import download, query
from kg.serve.pages.search import search, suggest
from kg.serve.pages.start import start

PAGES: tuple[BaseRoute, ...] = (
    Route("/", start),
    Route("/search", search),
    Route("/suggest", suggest),
    Route("/articles", articles),
    Route("/entities", entities),
    Route("/compare", compare),
    Route("/graph", graph),
    Route("/neighbours", neighbours),
    Route("/query", query),
    Route("/query/download", download),
    Route("/about", about),
    Route("/entity/{path:path}", named),
    Route("/article/{path:path}", named),
    Route("/static/{name:path}", file),
    Route("/favicon.ico", icon),
)
