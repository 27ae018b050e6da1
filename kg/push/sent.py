"""What was sent where: a file for each server in the graph directory, so that a push sends only what changed."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
from pyoxigraph import DefaultGraph, NamedNode

from kg.errors import PushError
from kg.push.graphs import Graph

DEFAULT = "default"  # no absolute IRI, so no named graph's name
SAVED_EVERY = 1.0  # seconds; who is killed in between sends a second's work again


class Sent:
    """Graph → the digest of what a server was last sent of it. Raises PushError where the file cannot be used."""

    def __init__(self, directory: Path, server: str) -> None:
        self.server = server
        digest = hashlib.sha256(server.encode()).hexdigest()[:16]
        self.path = directory / "push" / f"{httpx.URL(server).host.replace(':', '-')}-{digest}.json"
        self._digests = self._read()
        self._saved, self._changed = time.monotonic(), False

    def __contains__(self, graph: Graph) -> bool:
        return _key(graph) in self._digests

    def __iter__(self) -> Iterator[Graph]:
        return (DefaultGraph() if key == DEFAULT else NamedNode(key) for key in sorted(self._digests))

    def digest(self, graph: Graph) -> str | None:
        """What the graph was when it was sent, if it was."""
        return self._digests.get(_key(graph))

    def record(self, graph: Graph, digest: str) -> None:
        """The graph has arrived."""
        self._digests[_key(graph)] = digest
        self._changed = True
        if time.monotonic() - self._saved > SAVED_EVERY:
            self.save()

    def forget(self, graph: Graph) -> None:
        """The graph is no longer there as it was sent."""
        self._changed |= self._digests.pop(_key(graph), None) is not None

    def save(self) -> None:
        """Writes the file as a whole beside its place, then puts it there; does nothing where nothing changed."""
        if not self._changed:
            return
        part = self.path.with_name(f".{self.path.name}.{os.getpid()}.part")
        content = {"server": self.server, "graphs": self._digests}
        try:
            part.parent.mkdir(exist_ok=True)
            part.write_text(json.dumps(content, ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf8")
            part.replace(self.path)
        except OSError as error:
            raise PushError(f"{self.path}: cannot be written: {error.strerror}") from error
        finally:
            with suppress(OSError):  # it may never have come to be, or be in its place
                part.unlink()
        self._saved, self._changed = time.monotonic(), False

    def _read(self) -> dict[str, str]:
        try:
            graphs = json.loads(self.path.read_text("utf8"))["graphs"]
            return {str(NamedNode(key).value) if key != DEFAULT else key: str(graphs[key]) for key in graphs}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise PushError(f"{self.path}: cannot be read; remove it to send everything anew") from error


def _key(graph: Graph) -> str:
    return DEFAULT if isinstance(graph, DefaultGraph) else graph.value
