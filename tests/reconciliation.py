"""A reconciliation service on this machine: it speaks the Reconciliation Service API 0.2 of a few items of its own.

It is as strict as the specification: a request that is not well-formed by it is answered with 400 and the reason.
"""

from __future__ import annotations

import gzip
import json
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import parse_qs

MANIFEST = {
    "versions": ["0.1", "0.2"],
    "name": "A few items",
    "identifierSpace": "http://www.wikidata.org/entity/",
    "schemaSpace": "http://www.wikidata.org/prop/direct/",
    "defaultTypes": [{"id": "Q35120", "name": "entity"}],
    "view": {"url": "https://www.wikidata.org/wiki/{{id}}"},
}
FIELDS = {"query": str, "type": str | list, "limit": int, "properties": list, "type_strict": str}
NONE: Mapping[str, str] = MappingProxyType({})
SURE, CLEAR = 95, 10  # the rule of Wikidata's own service


class Item(NamedTuple):
    id: str
    name: str
    types: tuple[str, ...] = ("Q5",)
    aliases: tuple[str, ...] = ()
    properties: Mapping[str, str] = NONE


class Reply(NamedTuple):
    """An answer out of the ordinary."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = NONE


class Request(NamedTuple):
    method: str
    headers: dict[str, str]
    batch: dict[str, Any]


@dataclass
class Service:
    """What it knows, what it was asked, and how it will answer next before it does so properly."""

    url: str = ""
    items: list[Item] = field(default_factory=list)
    manifest: dict[str, Any] = field(default_factory=lambda: dict(MANIFEST))
    replies: deque[Reply | None] = field(default_factory=deque)  # None: properly
    requests: list[Request] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def queries(self) -> list[dict[str, Any]]:
        """Every query of every batch, in the order they came."""
        return [query for request in self.requests for query in request.batch.values()]

    @property
    def names(self) -> list[str]:
        return [query["query"] for query in self.queries]

    def answer(self, method: str, headers: dict[str, str], form: str) -> Reply:
        batch = {}
        if method == "POST":
            try:
                batch = well_formed(headers, form, self.manifest.get("batchSize"))
            except ValueError as error:
                self.refused.append(str(error))
                return Reply(400, str(error).encode())
        self.requests.append(Request(method, headers, batch))
        if self.replies and (reply := self.replies.popleft()):
            return reply
        answer = {key: {"result": self.candidates(query)} for key, query in batch.items()} if batch else self.manifest
        return Reply(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})

    def candidates(self, query: dict[str, Any]) -> list[dict[str, Any]]:
        wanted = query.get("type")
        found = [item for item in self.items if wanted is None or wanted in item.types or not item.types]
        scored = sorted(((score(query, item), item) for item in found), key=lambda pair: -pair[0])
        scored = [pair for pair in scored if pair[0] > 40]
        scores = [each for each, _ in scored] + [0.0, 0.0]
        sure = scores[0] > SURE - 5 * len(query.get("properties", ())) and scores[0] > scores[1] + CLEAR
        return [
            {
                "id": item.id,
                "name": item.name,
                "score": each,
                "match": sure and not number,
                "type": [{"id": type_, "name": f"type {type_}"} for type_ in item.types],
            }
            for number, (each, item) in enumerate(scored)
        ][: query.get("limit")]


def score(query: dict[str, Any], item: Item) -> float:
    """The likeness of the names, and with less weight whether each property is as it should be."""
    names = (item.name, *item.aliases)
    total = max(100 * SequenceMatcher(None, query["query"].lower(), name.lower()).ratio() for name in names)
    for wanted in query.get("properties", ()):
        value = wanted["v"]["id"] if isinstance(wanted["v"], dict) else wanted["v"]
        total += 40 * (item.properties.get(wanted["pid"]) == value)
    return total / (1 + 0.4 * len(query.get("properties", ())))


def well_formed(headers: dict[str, str], form: str, batch_size: int | None) -> dict[str, Any]:
    """The query batch of a POST. Raises ValueError where the specification is not kept to."""
    if headers.get("content-type") != "application/x-www-form-urlencoded":
        raise ValueError("the body is no form")
    fields = parse_qs(form, strict_parsing=True)
    if fields.keys() != {"queries"} or len(fields["queries"]) != 1:
        raise ValueError("the form has no queries, or more than that")
    batch = json.loads(fields["queries"][0])
    if not isinstance(batch, dict) or not 0 < len(batch) <= (batch_size or 1000):
        raise ValueError("it is no batch, or one too large")
    for query in batch.values():
        if not isinstance(query, dict) or not query.get("query"):
            raise ValueError("a query without a query")
        for key, value in query.items():
            if key not in FIELDS or not isinstance(value, FIELDS[key]) or isinstance(value, bool):
                raise ValueError(f"a query may not have {key}: {value!r}")
        if query.get("limit", 1) < 1 or query.get("type_strict", "any") not in ("any", "should", "all"):
            raise ValueError("limit or type_strict is out of range")
        for property_ in query.get("properties", ()):
            if property_.keys() != {"pid", "v"} or not isinstance(property_["pid"], str):
                raise ValueError(f"a property needs pid and v: {property_}")
            values = property_["v"] if isinstance(property_["v"], list) else [property_["v"]]
            for value in values:
                if not (isinstance(value, str | int | float) or (isinstance(value, dict) and "id" in value)):
                    raise ValueError(f"no value of a property: {value!r}")
    return batch


@contextmanager
def serving(*items: Item) -> Iterator[Service]:
    """The service at `url`, until the end of the block."""
    service = Service(items=list(items))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.reply(service.answer("GET", self.lowered(), ""))

        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers["content-length"])).decode()
            self.reply(service.answer("POST", self.lowered(), form))

        def lowered(self) -> dict[str, str]:
            return {key.lower(): value for key, value in self.headers.items()}

        def reply(self, reply: Reply) -> None:
            body, packed = reply.body, "gzip" in self.headers.get("accept-encoding", "")
            self.send_response_only(reply.status)  # without a date of its own
            for key, value in reply.headers.items():
                self.send_header(key, value)
            if packed and "Content-Encoding" not in reply.headers:
                body = gzip.compress(body)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}/en/api"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
