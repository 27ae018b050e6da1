"""The request of a SPARQL query: by GET, by POST of a form, by POST of the query itself."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

LARGEST = 1 << 20  # bytes of a body; the longest queries people write by hand have some thousands
FORM, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"


@dataclass(frozen=True, slots=True)
class Question:
    """A query, and the IRIs of the graphs that it looks into; both empty, those of the store, or of FROM."""

    sparql: str
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]


async def question(request: Request) -> Question | None:
    """What a request asks; None for a GET that asks nothing. Raises HTTPException 400, 403, 413 or 415."""
    fields = parsed(request.scope["query_string"])
    if request.method == "POST":
        media_type = content_type(request)
        text = await body(request)
        if media_type == FORM:
            fields += parsed(text)
        elif media_type == QUERY:
            fields.append(("query", decoded(text)))
    if any(name == "update" for name, _ in fields):
        raise HTTPException(403, "updates are refused: this endpoint only answers queries")
    queries = [value for name, value in fields if name == "query"]
    if not queries and request.method != "POST":
        return None
    if len(queries) != 1:
        raise HTTPException(400, f"one query is wanted, not {len(queries)}")
    default, named = (
        tuple(value for name, value in fields if name == f"{kind}-graph-uri") for kind in ("default", "named")
    )
    return Question(queries[0], default, named)


def content_type(request: Request) -> str:
    """The media type of a body that can be read."""
    header = Message()
    header["Content-Type"] = request.headers.get("content-type", "")
    media_type = header.get_content_type() if request.headers.get("content-type") else "none"
    if media_type == UPDATE:
        raise HTTPException(403, "updates are refused: this endpoint only answers queries")
    if media_type not in (FORM, QUERY):
        raise HTTPException(415, f"the media type of a query is {FORM} or {QUERY}, not {media_type}")
    charset = str(header.get_param("charset", "utf-8")).lower()
    if charset not in ("utf-8", "utf8") or request.headers.get("content-encoding", "identity") != "identity":
        raise HTTPException(415, "queries are read in UTF-8 only, and not compressed")
    return media_type


async def body(request: Request) -> bytes:
    """The body, as long as it is not too large."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            raise HTTPException(413, f"a request may have {LARGEST} bytes", {"Connection": "close"})
        parts.append(part)
    return b"".join(parts)


def parsed(encoded: bytes) -> list[tuple[str, str]]:
    """The fields of a query string or a form."""
    try:
        return parse_qsl(decoded(encoded), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError as error:  # UnicodeDecodeError is one
        raise HTTPException(400, "the parameters are not percent-encoded UTF-8, or too many") from error


def decoded(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise HTTPException(400, f"not UTF-8 at byte {error.start}") from error
