"""The application: its routes, and what every request must pass first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import BaseRoute, Route

from kg.serve.endpoint import Endpoint
from kg.serve.headers import Headers

LOOPBACK = ("localhost", "127.0.0.1", "[::1]", "::1")


def app(
    directory: Path,
    *,
    routes: Sequence[BaseRoute] = (),
    hosts: Sequence[str] = LOOPBACK,
    origins: Sequence[str] = (),
    timeout: float = 30,
    workers: int = 2,
    inferred: bool = False,
) -> Starlette:
    """The pages of the graph in a directory, a SPARQL 1.1 Protocol endpoint at /sparql, and `routes` before them.

    A request whose Host is not among `hosts` is refused: a page that makes its own name point here (DNS rebinding)
    would else read the graph with its reader's browser. Pages of `origins` may read answers (CORS), by default of none.
    A query may take `timeout` seconds; `workers` are at work at a time. With `inferred`, the default graph has what was
    inferred too.
    """
    from kg.serve.pages import PAGES  # here, for the processes that answer queries start sooner without them
    from kg.serve.pages.errors import HANDLERS
    from kg.serve.site import Site

    endpoint = Endpoint(directory, timeout=timeout, workers=workers, inferred=inferred)
    middleware = [
        Middleware(Headers),
        Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
    ]
    if origins:
        middleware.append(Middleware(CORSMiddleware, allow_origins=list(origins), allow_methods=["GET", "POST"]))
    sparql = Route("/sparql", endpoint.respond, methods=["GET", "POST"])
    site = Site(directory, endpoint)
    served = Starlette(
        routes=[*routes, sparql, *PAGES],
        middleware=middleware,
        exception_handlers=HANDLERS,
        lifespan=site.lifespan,
    )
    served.state.site = site
    return served
