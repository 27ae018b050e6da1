"""The style sheets and scripts."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kg.serve.styles import marks
from kg.view import assets

MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


def file(request: Request) -> Response:
    """GET /static/NAME"""
    name = request.path_params["name"]
    if name not in contents():
        raise HTTPException(404, "no such file")
    content = contents()[name]
    tag = f'"{sha256(content).hexdigest()[:16]}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"ETag": tag})
    media_type = MEDIA_TYPES["." + name.rpartition(".")[2]]
    return Response(content, media_type=media_type, headers={"ETag": tag, "Cache-Control": "no-cache"})


def icon(request: Request) -> Response:
    """GET /favicon.ico, which browsers ask for on pages that name none"""
    return Response(contents()["icon.svg"], media_type=MEDIA_TYPES[".svg"])


@cache
def contents() -> dict[str, bytes]:
    """Every file by its name."""
    own = {path.name: path.read_bytes() for path in (files("kg.serve") / "static").iterdir()}
    drawing = {f"view/{name}": text.encode() for name, text in assets().items()}
    return own | drawing | {"marks.css": marks().encode()}
