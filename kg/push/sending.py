"""The way of a push: what changed is sent, what is gone is deleted, what arrived is counted.

A graph is sent when its digest is not that of the last time, or when the server counts another number of triples in it.
Graphs that were never sent from this directory are not touched, but for those of the same name where no other
directory has sent them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store, Triple

from kg.errors import PushError
from kg.iri import Names
from kg.push.connection import Connection, address, is_exposed
from kg.push.graphs import Graph, Summary, pieces, summary
from kg.push.queries import Queries
from kg.push.sender import claim
from kg.push.sent import Sent
from kg.push.server import Server, detect


@dataclass(frozen=True, slots=True)
class Report:
    """What a push did. `merged` is the graph that the merged view went to: its IRI, "default", or None without one."""

    server: str
    address: str
    way: str
    merged: str | None
    sent: int
    unchanged: int
    deleted: int
    triples: int  # in the graphs that are there now, as the server counts them
    others: int  # graphs of articles under the same base that are not of this directory and stay; looked for with --all


def push(
    quads: Store,
    names: Names,
    directory: Path,
    url: str,
    *,
    user: str | None = None,
    password: str | None = None,
    merged: NamedNode | None = None,
    everything: bool = False,
    prune: bool = False,
    note: Callable[[str], None] | None = None,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Makes the server at `url` hold every graph of `quads` as it is, and none of those sent before that are gone.

    The merged view goes to the graph `merged`, else to the default graph of the server, else, where that cannot be
    written or shows what is in all others too, to `<base>graph/merged`. `everything` sends what has not changed, too,
    and replaces what others sent: a default graph, and graphs of the same base, see `kg.push.sender`. `prune` deletes
    the graphs of articles under this base that are there and not here: another directory sent them. What was sent is
    kept in `directory`/push, so that a push that was interrupted goes on where it was. `progress` is called with the
    number of graphs done. Raises PushError.
    """
    with Connection(address(url), user, password) as connection:
        if note and password and is_exposed(connection.url):
            note(f"{connection.url}: the password goes there unencrypted; use https")
        server = detect(connection)
        sending = Sending(server, Sent(directory, server.writer.url), quads, everything, prune, progress)
        try:
            claim(server, names, directory, sending.sent, everything=everything)
            return sending.all(names, merged)
        except PushError as error:
            done = f"{len(sending.arrived):,} graphs were sent before that; push again to go on"
            raise PushError(f"{error} ({done})" if sending.arrived else str(error)) from error
        finally:
            sending.sent.save()


@dataclass(slots=True)
class Sending:
    """One push under way; `arrived` are the graphs that the server has accepted in it."""

    server: Server
    sent: Sent
    quads: Store
    everything: bool
    prune: bool
    progress: Callable[[int], None] | None
    arrived: dict[Graph, Summary] = field(default_factory=dict)
    unchanged: int = 0
    triples: int = 0

    def all(self, names: Names, merged: NamedNode | None) -> Report:
        """Named graphs first, so that whoever reads the merged view finds its evidence."""
        named = sorted((graph for graph in self.quads.named_graphs() if isinstance(graph, NamedNode)), key=str)
        named = [graph for graph in named if self._holds(graph)]
        if merged in named:
            raise PushError(f"{merged}: the graph is one of those pushed; name another one for the merged view")
        local: dict[Graph, Graph] = {graph: graph for graph in named}
        self._send(named, local)
        view = None
        if self._holds(DefaultGraph()):
            view = merged or self._place_of_view(named, names)
            local[view] = DefaultGraph()
            self._send([view], local)
        gone = [graph for graph in self.sent if graph not in local]
        for graph in gone:
            self.server.writer.delete(graph)
            self.sent.forget(graph)
        look = self.prune or (self.everything and isinstance(self.server.reader, Queries))
        others = self._others(names, local) if look else []
        pruned = others if self.prune else []
        for graph in pruned:
            self.server.writer.delete(graph)
        self._verify()
        return Report(
            server=self.server.name,
            address=self.server.writer.url,
            way=self.server.writer.way,
            merged=view.value if isinstance(view, NamedNode) else view and "default",
            sent=len(self.arrived),
            unchanged=self.unchanged,
            deleted=len(gone) + len(pruned),
            triples=self.triples,
            others=len(others) - len(pruned),
        )

    def _others(self, names: Names, local: Collection[Graph]) -> list[NamedNode]:
        """The graphs of articles there, under this base, that are not ours. Raises PushError where one cannot ask."""
        return [graph for graph in self.server.reader.articles(names.article("")) if graph not in local]

    def _send(self, graphs: Sequence[Graph], local: dict[Graph, Graph]) -> None:
        """Sends those of the graphs that are not there as they are here; `local` says which graph goes to which."""
        now = {graph: summary(self.quads, local[graph]) for graph in graphs}
        same = [graph for graph in graphs if not self.everything and self.sent.digest(graph) == now[graph].digest]
        there = self.server.reader.counts(same)
        for graph in graphs:
            self.triples += now[graph].triples
            if there.get(graph) == now[graph].triples:
                self.unchanged += 1
            else:
                self.sent.forget(graph)
                self.server.writer.replace(graph, pieces(self.quads, local[graph]))
                self.sent.record(graph, now[graph].digest)
                self.arrived[graph] = now[graph]
            if self.progress:
                self.progress(len(self.arrived) + self.unchanged)

    def _holds(self, graph: Graph) -> bool:
        """Whether there is something in the local graph."""
        return next(self.quads.quads_for_pattern(None, None, None, graph), None) is not None

    def _place_of_view(self, named: Iterable[NamedNode], names: Names) -> Graph:
        """Where it went before; else the default graph, if it is one, and nobody's; else a graph of ours."""
        default, ours = DefaultGraph(), NamedNode(names.graph("merged"))
        for graph in (default, ours):
            if graph in self.sent:
                return graph
        elsewhere = self._in_no_view(named)
        if not self.server.default or (elsewhere and self.server.reader.sees(elsewhere)):
            return ours
        held = self.server.reader.counts([default]).get(default, 0)
        if held and not self.everything:
            raise PushError(
                f"{self.server.writer.url}: its default graph holds {held:,} triples that were not sent from here; "
                "name another graph for the merged view with --default-graph IRI, or replace them with --all"
            )
        return default

    def _in_no_view(self, named: Iterable[NamedNode]) -> Triple | None:
        """A triple of a named graph that the merged view has not."""
        for graph in named:
            for quad in self.quads.quads_for_pattern(None, None, None, graph):
                if Quad(quad.subject, quad.predicate, quad.object) not in self.quads:
                    return quad.triple
        return None

    def _verify(self) -> None:
        """Counts what arrived. Raises PushError, and forgets the graphs that are not there as they were sent."""
        there = self.server.reader.counts(list(self.arrived))
        counted = ((graph, there.get(graph, 0), now.triples) for graph, now in self.arrived.items())
        lost = [(graph, count, sent) for graph, count, sent in counted if count != sent]
        for graph, _, _ in lost:
            self.sent.forget(graph)
        for graph, count, sent in lost[:1]:
            others = f", and {len(lost) - 1:,} more graphs differ" if len(lost) > 1 else ""
            raise PushError(f"{self.server.writer.url}: counts {count:,} of {sent:,} triples sent to {graph}{others}")
