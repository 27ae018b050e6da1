"""The named entities of every article, with the context by which they are told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import cast

from pyoxigraph import NamedNode, Store

from kg.identity import Record
from kg.iri import Names, term_id
from kg.rdf import Term, literal, match, term
from kg.store.merge import articles

Said = Mapping[NamedNode, Collection[Term]]  # predicate → objects
JOINED = tuple(map(term, ("rdf:subject", "rdf:object", "kg:place", "kg:attributedTo")))  # to whom a statement joins


def records(store: Store, names: Names, countries: Collection[str]) -> Iterator[Record]:
    """What each article knows of its entities that bear a name, but for those of the gazetteer.

    Neighbours are named things in the same statement; roles are statements with a tenure; `countries` are the classes
    that count as one.
    """
    for article in articles(store):
        nodes: defaultdict[NamedNode, defaultdict[NamedNode, list[Term]]]
        nodes = defaultdict(lambda: defaultdict(list))
        for subject, predicate, value, _ in match(store, graph=article):
            nodes[subject][predicate].append(value)
        yield from _Article(article, nodes, names, countries).records()


class _Article:
    """The graph of one article by subject, and what is asked of it."""

    def __init__(
        self, graph: NamedNode, nodes: Mapping[NamedNode, Said], names: Names, countries: Collection[str]
    ) -> None:
        self.graph, self.nodes, self.names = graph, nodes, names
        types = {node: map(term_id, self.values(said, "rdf:type")) for node, said in nodes.items()}
        self.countries = {node for node, found in types.items() if not set(countries).isdisjoint(found)}
        self.near: defaultdict[Term, set[Term]] = defaultdict(set)
        self.roles: defaultdict[Term, set[tuple[str, str]]] = defaultdict(set)
        for said in nodes.values():
            if term("rdf:predicate") in said:
                self._statement(said)

    def _statement(self, said: Said) -> None:
        joined = {node for predicate in JOINED for node in said.get(predicate, ()) if node in self.nodes}
        for node in joined:
            self.near[node] |= joined - {node}
        relation = self.values(said, "rdf:predicate")[0]
        for other in said.get(term("rdf:object"), ()):
            if term("kg:tenure") in said and other in self.nodes:
                self.roles[next(iter(said[term("rdf:subject")]))].add((term_id(relation), self.label(other)))

    def records(self) -> Iterator[Record]:
        published = self.values(self.nodes[self.graph], "schema:datePublished")
        for node, said in self.nodes.items():
            if self.is_named(node) and not self.names.is_known(node.value):
                near = self.near[node]
                yield Record(
                    node.value,
                    self.graph.value,
                    self.label(node),
                    term_id(self.values(said, "rdf:type")[0]),
                    aliases=tuple(sorted(self.values(said, "skos:altLabel"))),
                    roles=tuple(sorted(self.roles[node])),
                    neighbours=frozenset(self.label(each) for each in near if self.is_named(each)),
                    countries=frozenset(self.label(each) for each in near if each in self.countries),
                    published=date.fromisoformat(published[0]) if published else None,
                    mentions=len(said.get(term("kg:mention"), ())),
                )

    @staticmethod
    def values(said: Said, predicate: str) -> list[str]:
        return [value.value for value in said.get(term(predicate), ())]

    def is_named(self, node: Term) -> bool:
        return literal(True) in self.nodes[cast(NamedNode, node)].get(term("kg:named"), ())

    def label(self, node: Term) -> str:
        return self.values(self.nodes[cast(NamedNode, node)], "rdfs:label")[0]
