"""IRI of the data ↔ address of its page: the same path, below the base of the data and below the server."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

KINDS = ("article/", "entity/")  # the IRIs that have a page start so, after the base


@dataclass(frozen=True, slots=True)
class Addresses:
    """The pages of what is named under one base."""

    base: str

    def page(self, iri: str) -> str | None:
        """The path of the page about an entity, an article or a statement; None of what is none of ours."""
        path = iri.removeprefix(self.base)
        if path == iri or not path.startswith(KINDS):
            return None
        if any(not segment.replace("%2E", "") for segment in path.split("/")):  # browsers climb up "%2E%2E"
            return "/about?iri=" + quote(iri, safe="")
        return "/" + path

    def iri(self, raw_path: bytes) -> str:
        """The IRI whose page this is, in the one way in which IRIs are percent-encoded here."""
        segments = raw_path.decode("ascii", "replace").removeprefix("/").split("/")
        return self.base + "/".join(quote(unquote(segment), safe="") for segment in segments)


def anchor(statement: str) -> str:
    """The id of a statement's place in the page of its article."""
    return "s-" + statement.rpartition("/")[2]


def asked(path: str, **parameters: str | int | None) -> str:
    """A path with a query string of the parameters that have a value."""
    query = "&".join(
        f"{name}={quote(str(value), safe='')}" for name, value in parameters.items() if value not in (None, "")
    )
    return f"{path}?{query}" if query else path
