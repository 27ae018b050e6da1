"""What went wrong, as a page for people."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kg.errors import GraphError, KgError, NotInGraph
from kg.serve.negotiation import NotAcceptable
from kg.serve.site import Site

PROGRAMS = ("/sparql", "/static", "/suggest", "/neighbours")  # addresses that no person goes to


def refused(request: Request, error: Exception) -> Response:
    """The page of an HTTPException; for programs, its one line."""
    assert isinstance(error, HTTPException)
    if request.url.path.startswith(PROGRAMS):
        return PlainTextResponse(error.detail, error.status_code, headers=error.headers)
    return _page(request, error.status_code, error.detail, dict(error.headers or {}))


def failed(request: Request, error: Exception) -> Response:
    """The page of a KgError: a question that cannot be answered so, or a graph that cannot be read now."""
    status = 404 if isinstance(error, NotInGraph) else 503 if isinstance(error, GraphError) else 400
    return _page(request, status, str(error), {})


def unwanted(request: Request, error: Exception) -> Response:
    """For a client that accepts none of the forms there are."""
    return PlainTextResponse(str(error), 406)


def _page(request: Request, status: int, detail: str, headers: dict[str, str]) -> Response:
    phrase = HTTPStatus(status).phrase
    said = {"phrase": phrase, "detail": "" if detail == phrase else detail}
    page = Site.of(request).page("error.html", said, status)
    page.headers.update(headers)
    return page


HANDLERS = {HTTPException: refused, KgError: failed, NotAcceptable: unwanted}
