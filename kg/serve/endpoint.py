"""A SPARQL query over HTTP → its answer (SPARQL 1.1 Protocol, W3C 2013; queries only)."""

from __future__ import annotations

from pathlib import Path

from anyio import CapacityLimiter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kg.errors import GraphError, KgError, QueryFailed, QueryTimeout
from kg.query import within
from kg.serve.description import MEDIA_TYPES, description
from kg.serve.negotiation import NotAcceptable, best
from kg.serve.protocol import Question, question
from kg.serve.worker import answer

HEADERS = {"Vary": "Accept", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}


class Endpoint:
    """Answers the requests to one graph directory."""

    def __init__(self, directory: Path, *, timeout: float, workers: int, inferred: bool) -> None:
        self.directory = directory
        self.timeout = timeout
        self.inferred = inferred
        self.limiter = CapacityLimiter(workers)

    async def respond(self, request: Request) -> Response:
        """The answer in the form that the request accepts; what this endpoint is, where nothing is asked."""
        asked = await question(request)
        accept = ", ".join(request.headers.getlist("accept")) or "*/*"
        try:
            if asked is None:
                media_type = best(accept, MEDIA_TYPES)
                body = description(str(request.url.replace(query=None)), media_type)
            else:
                media_type, body = await self.answer(asked, accept)
        except NotAcceptable as error:
            raise HTTPException(406, str(error), HEADERS) from error
        except KgError as error:
            raise HTTPException(status(error), str(error), HEADERS) from error
        charset = "; charset=utf-8" if media_type.startswith("text/") else ""
        return Response(body, headers={**HEADERS, "Content-Type": media_type + charset})

    async def answer(self, asked: Question, accept: str) -> tuple[str, bytes]:
        """Media type and body, by one of the processes. Waiting for one counts as time that the query takes."""
        return await within(self.timeout, answer, self.directory, asked, accept, self.inferred, limiter=self.limiter)


def status(error: KgError) -> int:
    """How HTTP says it: what the query is to blame for is 400, an overload 503."""
    if isinstance(error, QueryTimeout | GraphError):
        return 503
    return 500 if isinstance(error, QueryFailed) else 400
