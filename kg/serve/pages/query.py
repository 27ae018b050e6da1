"""The SPARQL page: an editor, the questions with a name, and what was found as a table or as a picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from anyio.to_thread import run_sync
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kg.errors import KgError
from kg.query import NamedQuery, named_queries
from kg.query.named import filled
from kg.serve.addresses import asked as address
from kg.serve.endpoint import status
from kg.serve.findings import Drawn, drawn
from kg.serve.homonyms import Called, Homonyms
from kg.serve.negotiation import NotAcceptable
from kg.serve.protocol import Question
from kg.serve.rows import Cells, cells
from kg.serve.site import Site
from kg.serve.things import Things

CHOICES = 20  # of those that bear a name
LARGEST = 10 << 20  # bytes of an answer that a page shows the beginning of
TABLE, TRIPLES = "application/sparql-results+json", "application/n-triples"
DOWNLOADS = {  # what is found → name of the form, media type, ending
    TABLE: {"CSV": ("text/csv", "csv"), "TSV": ("text/tab-separated-values", "tsv"), "JSON": (TABLE, "srj")},
    TRIPLES: {
        "Turtle": ("text/turtle", "ttl"),
        "N-Triples": (TRIPLES, "nt"),
        "JSON-LD": ("application/ld+json", "jsonld"),
    },
}
EXAMPLE = "SELECT ?who ?met ?whom WHERE {\n  ?who ?met ?whom .\n  VALUES ?met { kg:met kg:talkedWith }\n}\nLIMIT 50"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks: the question of a name, with the values of its parameters, or SPARQL."""

    named: NamedQuery | None
    values: Mapping[str, str]
    sparql: str

    @classmethod
    def of(cls, request: Request) -> Asked:
        """The question of the address."""
        fields = request.query_params
        named = named_queries().get(fields.get("name", ""))
        parameters = named.parameters if named else ()
        values = {each.name: value for each in parameters if (value := fields.get(each.name, "").strip())}
        return cls(named, values, fields.get("query", "").strip())

    @property
    def complete(self) -> bool:
        """Whether all is there that the question needs."""
        if self.named is None:
            return bool(self.sparql)
        return all(each.optional or each.name in self.values for each in self.named.parameters)


async def query(request: Request) -> Response:
    """GET /query?query=, /query?name=&…: what was found, by one of the processes that answer queries"""
    site, asked = Site.of(request), Asked.of(request)
    problem, code, found = None, 200, None
    sparql = asked.sparql
    try:
        if asked.named and asked.complete:
            sparql = await run_sync(_filled, site, asked)
        if asked.complete:
            found = await site.endpoint.answer(Question(sparql, (), ()), f"{TABLE}, {TRIPLES}")
            if len(found[1]) > LARGEST:
                found, problem = None, "the answer is too large to be shown; add a LIMIT, or ask /sparql for it"
    except KgError as error:
        problem, code = str(error), status(error)
    return await run_sync(_page, site, asked, sparql or EXAMPLE, found, problem, code)


async def download(request: Request) -> Response:
    """GET /query/download?query=&form=: the same as a file"""
    site, asked = Site.of(request), Asked.of(request)
    forms = {name: form for each in DOWNLOADS.values() for name, form in each.items()}
    wanted = request.query_params.get("form", "")
    if wanted not in forms or not asked.sparql:
        raise HTTPException(404, "no such file")
    media_type, ending = forms[wanted]
    try:
        _, body = await site.endpoint.answer(Question(asked.sparql, (), ()), media_type)
    except NotAcceptable as error:
        raise HTTPException(404, f"what this finds is not written as {wanted}: {error}") from error
    except KgError as error:
        raise HTTPException(status(error), str(error)) from error
    return Response(
        body, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="answer.{ending}"'}
    )


def _filled(site: Site, asked: Asked) -> str:
    assert asked.named
    store = site.store()
    lines = filled(store.quads, store.names, asked.named.with_evidence(), asked.values).splitlines()
    return "\n".join(line for line in lines if line.strip() and not line.startswith("#"))


def _page(
    site: Site, asked: Asked, sparql: str, found: tuple[str, bytes] | None, problem: str | None, code: int
) -> Response:
    store = site.store()
    choices = _choices(site, asked) if problem and asked.named else []
    if choices:
        problem, code = None, 200
    said: dict[str, Any] = {
        "choices": choices,
        "asked_for": asked,
        "sparql": sparql,
        "questions": list(named_queries().values()),
        "prefixes": sorted(store.names.prefixes.items()),
        "problem": problem,
        "found": _shown(asked, Things(store), *found) if found else None,
        "downloads": list(DOWNLOADS.get(found[0], ())) if found else [],
    }
    return site.page("query.html", said, code)


def _choices(site: Site, asked: Asked) -> list[tuple[str, list[tuple[str, Called]]]]:
    """Each name of the question that several bear, and these, with the address that asks of this one."""
    assert asked.named
    homonyms = Homonyms(site.catalogue(), Things(site.store()))
    found = []
    for each in asked.named.parameters:
        if each.kind == "entity" and not homonyms.lists.called(name := asked.values.get(each.name, "")):
            which = [
                (address("/query", **{"name": asked.named.name, **asked.values, each.name: one.term}), one)
                for one in homonyms.which(name, CHOICES)
            ]
            found += [(name, which)] if which else []
    return found


def _shown(asked: Asked, things: Things, media_type: str, body: bytes) -> Cells | Drawn:
    evidence = asked.named.evidence if asked.named else ""
    return cells(body, things, evidence) if media_type == TABLE else drawn(body, things)
