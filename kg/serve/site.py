"""What every page needs: the graph as it is now, its catalogue, and the templates."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from threading import Lock, Thread
from typing import Any, cast

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from kg.errors import GraphError
from kg.iri import web_address
from kg.serve.addresses import Addresses, anchor, asked
from kg.serve.catalogue import catalogue
from kg.serve.endpoint import Endpoint
from kg.serve.joins import Joins
from kg.serve.lists import Lists
from kg.serve.opening import Stamp, opened, stamp
from kg.store import Store

PATIENCE = 2.0  # seconds that a page waits for a newer catalogue while there is an older one


class Site:
    """The pages of one graph directory."""

    def __init__(self, directory: Path, endpoint: Endpoint) -> None:
        self.directory = directory
        self.endpoint = endpoint
        self.templates = Environment(
            loader=PackageLoader("kg.serve"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self.templates.globals |= {"anchor": anchor, "asked": asked, "web_address": web_address}
        self._making = ThreadPoolExecutor(1, "catalogue")
        self._lock = Lock()
        self._wanted: Stamp | None = None
        self._coming: Future[sqlite3.Connection] | None = None
        self._there: sqlite3.Connection | None = None

    @asynccontextmanager
    async def lifespan(self, _: object) -> AsyncIterator[None]:
        """While the server runs; it begins with the catalogue before anybody asks for it."""
        Thread(target=self._begin, daemon=True).start()
        yield

    def _begin(self) -> None:
        with suppress(GraphError):  # whoever asks will be told
            self.catalogue()

    @classmethod
    def of(cls, request: Request) -> Site:
        """That of the application which is asked."""
        return cast(Site, request.app.state.site)

    def store(self) -> Store:
        """The graph as it is now. Raises GraphError."""
        return opened(self.directory, stamp(self.directory))

    def addresses(self) -> Addresses:
        """Where the pages are."""
        return Addresses(self.store().names.base)

    def lists(self) -> Lists:
        """What the catalogue lists."""
        return Lists(self.catalogue())

    def joins(self) -> Joins:
        """How entities are joined."""
        return Joins(self.catalogue())

    def catalogue(self) -> sqlite3.Connection:
        """The catalogue of the graph as it is now; that of a while ago where the new one takes time to make."""
        now = stamp(self.directory)
        with self._lock:
            if self._coming is None or (self._coming.done() and self._wanted != now):
                self._wanted = now
                self._coming = self._making.submit(catalogue, opened(self.directory, now), self.directory, now)
            coming, there = self._coming, self._there
        with suppress(TimeoutError):
            self._there = coming.result(PATIENCE if there else None)
        return cast(sqlite3.Connection, self._there)

    def page(self, template: str, said: Mapping[str, Any], status: int = 200) -> HTMLResponse:
        """A page of what is said."""
        return HTMLResponse(self.templates.get_template(template).render(said), status)
