"""Triplestores for the tests, on free ports of this machine, with their data in a folder that is thrown away.

Oxigraph and Virtuoso are the real ones. Fuseki, GraphDB and Blazegraph are played by `Fake`, which has their addresses
and not their code. `Relay` stands before a server, counts what is asked of it and answers in its place.
"""

from __future__ import annotations

import base64
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pyoxigraph as ox

PATIENCE = 60.0  # seconds for a server to start or to end; a busy machine is slow
VIRTUOSO_INI = """\
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql_port}
DirsAllowed = {folder}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {folder}
[SPARQL]
ResultSetMaxRows = {rows}
"""


def oxigraph() -> str | None:
    """The path of Oxigraph's server, or None where there is none."""
    here = str(Path(sys.executable).parent)
    return shutil.which("oxigraph", path=os.pathsep.join((here, os.environ["PATH"])))


def virtuoso() -> str | None:
    """The path of Virtuoso, or None where there is none."""
    return shutil.which("virtuoso-t")


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@dataclass
class Running:
    """A server of its own process, which can be killed and started again with the data that it had."""

    command: list[str]
    port: int
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        with (self.folder / "output").open("ab") as output:
            self.process = subprocess.Popen(self.command, stdout=output, stderr=output, cwd=self.folder)
        end = time.monotonic() + PATIENCE
        while not self._answers():
            assert self.process.poll() is None, (self.folder / "output").read_text()
            assert time.monotonic() < end, f"{self.command[0]} does not answer"
            time.sleep(0.05)

    def kill(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait(PATIENCE)
            self.process = None

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True


@contextmanager
def running_oxigraph(folder: Path) -> Iterator[Running]:
    port, program = free_port(), oxigraph()
    assert program
    command = [program, "serve", "--location", str(folder / "data"), "--bind", f"127.0.0.1:{port}"]
    server = Running(command, port, folder)
    try:
        server.start()
        yield server
    finally:
        server.kill()


@contextmanager
def running_virtuoso(folder: Path, rows: int = 10_000) -> Iterator[Running]:
    """Its user is "dba", the password too. It answers queries with so many `rows` at most."""
    port, program = free_port(), virtuoso()
    assert program
    ini = folder / "virtuoso.ini"
    ini.write_text(VIRTUOSO_INI.format(folder=folder, port=port, sql_port=free_port(), rows=rows))
    server = Running([program, "-c", str(ini), "+foreground"], port, folder)
    try:
        server.start()
        yield server
    finally:
        server.kill()


# --- what stands in for a server, or before one -----------------------------------------------------------------------


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Response:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def serving(answer: Callable[[Request], Response]) -> Iterator[str]:
    """The address of a server that answers so, each request in a thread."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # head and body in one packet; else each answer waits for an acknowledgement

        def respond(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            target = urlsplit(self.path)
            query = parse_qs(target.query, keep_blank_values=True)
            response = answer(Request(self.command, self.path.partition("?")[0], query, self.headers, body))
            self.send_response(response.status)
            for name, value in {"Content-Length": str(len(response.body)), **response.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(response.body)

        do_GET = do_POST = do_PUT = do_DELETE = respond

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # a client that left

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)  # seconds until it ends
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass
class Relay:
    """Hands requests on; `instead` may answer in the server's place. `graphs` are those written, in their order."""

    port: int
    instead: Callable[[Request], Response | None] = lambda request: None
    requests: list[Request] = field(default_factory=list)
    url: str = ""

    def __call__(self, request: Request) -> Response:
        self.requests.append(request)
        if response := self.instead(request):
            return response
        target = (
            request.path + "?" + "&".join(f"{key}={quote(value, safe='')}" for key, (value,) in request.query.items())
        )
        headers = {name: value for name, value in request.headers.items() if name.lower() != "connection"}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(request.method, target.rstrip("?"), request.body, headers)
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        kept = {name: value for name, value in answer.getheaders() if name.lower() in KEPT}
        return Response(answer.status, body, kept)

    @property
    def graphs(self) -> list[tuple[str, str]]:
        """Method and graph of every request that writes one of what is pushed."""
        named = ((request, request.query.get("graph", ["default"])[0]) for request in self.requests)
        return [
            (request.method, graph)
            for request, graph in named
            if request.method in ("PUT", "DELETE") or (request.method == "POST" and "graph" in request.query)
            if not is_mark(graph)
        ]

    @property
    def methods(self) -> Counter[str]:
        return Counter(request.method for request in self.requests)


def is_mark(graph: str) -> bool:
    """Whether this is the graph that says from where the others were sent."""
    return graph.endswith("graph/sender")


KEPT = {"content-type", "www-authenticate", "location", "retry-after"}


@contextmanager
def relaying(port: int) -> Iterator[Relay]:
    relay = Relay(port)
    with serving(relay) as relay.url:
        yield relay


@dataclass
class Fake:
    """A store behind the addresses of another make. `paths` says what answers where: "query", "store", "update".

    With a `password` everything asks for the user "kg" with it, by basic authentication. With `union`, queries see all
    graphs in the default graph, as those to GraphDB and Blazegraph do.
    """

    paths: Mapping[str, tuple[str, ...]]
    union: bool = False
    password: str | None = None
    quads: ox.Store = field(default_factory=ox.Store)

    def __call__(self, request: Request) -> Response:
        kinds = self.paths.get(request.path, ())
        if not kinds:
            return Response(404)
        proof = "Basic " + base64.b64encode(f"kg:{self.password}".encode()).decode()
        if self.password is not None and request.headers.get("Authorization") != proof:
            return Response(401, headers={"WWW-Authenticate": 'Basic realm="fake"'})
        content_type = request.headers.get("Content-Type", "").partition(";")[0]
        form = parse_qs(request.body.decode()) if content_type == "application/x-www-form-urlencoded" else {}
        if "query" in kinds and "query" in form:
            return self._asked(form["query"][0])
        if "update" in kinds and content_type == "application/sparql-update":
            self.quads.update(request.body.decode())
            return Response(200)
        if "store" in kinds and {"graph", "default"} & request.query.keys():
            return self._stored(request)
        if request.method == "GET":  # a description of the service, as SPARQL 1.1 has it
            return Response(200, b"<> a <urn:service> .", {"Content-Type": "text/turtle"})
        return Response(400)

    def _asked(self, query: str) -> Response:
        rows: Any = self.quads.query(query, use_default_graph_as_union=self.union)
        body = rows.serialize(format=ox.QueryResultsFormat.JSON)
        return Response(200, body, {"Content-Type": "application/sparql-results+json"})

    def _stored(self, request: Request) -> Response:
        name = request.query.get("graph")
        graph = ox.NamedNode(name[0]) if name else ox.DefaultGraph()
        there = graph == ox.DefaultGraph() or self.quads.contains_named_graph(graph)
        if request.method == "GET":
            body = self.quads.dump(format=ox.RdfFormat.TURTLE, from_graph=graph)
            return Response(200, body, {"Content-Type": "text/turtle"}) if there else Response(404)
        if request.method in ("PUT", "DELETE"):
            self.quads.remove_graph(graph)
        if request.method == "DELETE":
            return Response(204 if there else 404)
        self.quads.load(request.body, format=ox.RdfFormat.TURTLE, to_graph=graph)
        return Response(204 if there else 201)
