"""The graph as compact tables, which the page reads: each text and each name is written once, all else are indices."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

import networkx as nx

from kg.denial import denied_phrase, denied_relation
from kg.iri import term_id, web_address
from kg.ontology import Ontology
from kg.view.evidence import line, utf16_spans
from kg.view.places import Ends, placed
from kg.view.style import FAMILIES, OTHER, VALUE, Family, family

Attributes = Mapping[str, Any]
Row = list[Any]
Table = dict[str, list[Any]]  # {"columns": ["id", …], "rows": [["…", …], …]}
Tables = dict[str, Table]

COLUMNS = {  # indices point into the table of that name; null where there is nothing
    "families": ("name", "label", "shape", "color"),
    "nodes": ("id", "name", "type", "family", "aliases", "links", "x", "y", "size", "community"),
    "communities": ("node", "x", "y", "radius", "size"),  # `node` is the most central one
    "bends": ("subject", "object", "bend"),  # of the edges that are not straight
    "relations": ("label", "denied", "group"),  # `denied` as it reads of what is not so
    "speakers": ("name",),
    "times": ("text", "first", "last"),  # ISO dates between which it lies
    "articles": ("id", "iri", "title", "url", "published"),
    "sentences": ("text", "article", "start"),
    "statements": (
        *("id", "subject", "object", "verb", "relation", "speaker", "factuality", "negated", "asserted"),
        *("time", "place", "details", "confidence", "sentence", "spans"),
    ),
}
BOUNDS = {"min": "at least", "max": "at most", "approximate": "about"}


def data(graph: nx.MultiDiGraph, *, ontology: Ontology | None = None, places: bool = True) -> Tables:
    """The tables of `COLUMNS` for a graph of `kg.store.network`; the same for the same graph, in whatever order.

    Types and relations are grouped as in the ontology, by default the shipped one. Without `places` nothing is laid
    out: the page puts what it has not shown yet beside what it shows.
    """
    return _Writer(graph, ontology or Ontology.load()).tables(places)


class _Distinct:
    """The rows of a table in which each key comes once."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._index: dict[Hashable, int] = {}

    def index(self, key: Hashable, row: Iterable[Any]) -> int:
        """Where the row of this key is, put there if need be."""
        if key not in self._index:
            self._index[key] = len(self.rows)
            self.rows.append(list(row))
        return self._index[key]


class _Writer:
    def __init__(self, graph: nx.MultiDiGraph, ontology: Ontology) -> None:
        self.graph, self.ontology = graph, ontology
        self.nodes = {iri: index for index, iri in enumerate(sorted(graph))}
        self.names = [line(graph.nodes[iri]["label"]) for iri in self.nodes]
        self.distinct = {
            name: _Distinct() for name in ("families", "relations", "speakers", "times", "articles", "sentences")
        }

    def tables(self, places: bool) -> Tables:
        told = [*self._told()]
        statements = [self._statement(*each) for each in told]
        kinds = {iri: family(self.graph.nodes[iri]["type"], self.ontology.is_a) for iri in self.nodes}
        for kind in (*FAMILIES, VALUE, OTHER):
            if kind in kinds.values():
                self._family(kind)
        nodes = [self._node(iri, kinds[iri]) for iri in self.nodes]
        rows: dict[str, Sequence[Row]] = {"nodes": nodes, "statements": statements, "communities": [], "bends": []}
        if places:
            ends: list[Ends] = [(row[1], row[2], row[3]) for row in statements if row[2] is not None]
            atlas = placed([row[1] for row in nodes], ends)
            for row, (x, y), size, community in zip(nodes, atlas.places, atlas.sizes, atlas.members, strict=True):
                row[6:] = x, y, size, community
            rows |= {"communities": atlas.communities, "bends": atlas.bends}
        rows |= {name: table.rows for name, table in self.distinct.items()}
        return {name: {"columns": list(columns), "rows": list(rows[name])} for name, columns in COLUMNS.items()}

    def _told(self) -> Iterable[tuple[int, int | None, str, Attributes]]:
        """Every statement with the indices of its ends and its IRI, in a fixed order."""
        for subject, object_, iri, told in sorted(self.graph.edges(keys=True, data=True), key=lambda edge: edge[:3]):
            yield self.nodes[subject], self.nodes[object_], iri, told
        for node, index in self.nodes.items():
            for told in self.graph.nodes[node].get("facts", ()):
                yield index, None, told["iri"], told

    def _family(self, kind: Family) -> int:
        return self.distinct["families"].index(kind, (kind.name, kind.label, kind.shape, kind.color))

    def _node(self, iri: str, kind: Family) -> Row:
        about = self.graph.nodes[iri]
        name = line(about["label"])
        aliases = sorted({line(alias) for alias in about.get("aliases", ())} - {name})
        links = sorted(filter(None, map(web_address, about.get("links", ()))))
        return [iri, name, about["type"], self._family(kind), aliases, links, None, None, None, None]

    def _statement(self, subject: int, object_: int | None, iri: str, told: Attributes) -> Row:
        of, _, id_ = iri.rpartition("/statement/")
        relation, speaker, article = told["relation_iri"], told["attributed_to"], self._article(of, told)
        sentence = told["sentence"]
        known = self.ontology.relations.get(term_id(relation))
        label, tenure = line(told["relation"]), told.get("tenure")
        words, group = self._words(subject, object_, told), known.group if known else "other"
        return [
            id_,
            subject,
            object_,
            words if tenure in (None, "current") else f"{words} ({tenure})",
            self.distinct["relations"].index(relation, (label, denied_relation(label), group)),
            None if speaker is None else self.distinct["speakers"].index(speaker, (line(speaker),)),
            told["factuality"],
            int(told["negated"]),
            int(told["asserted"]),
            self._time(told),
            told.get("place") and line(told["place"]),
            [line(detail) for detail in _details(told)],
            told.get("confidence"),
            self.distinct["sentences"].index(
                (article, told.get("start"), sentence), (sentence, article, told.get("start"))
            ),
            utf16_spans(told),
        ]

    def _words(self, subject: int, object_: int | None, told: Attributes) -> str:
        """The verb phrase, which denies where the statement is denied."""
        words = line(told["label"])
        if not told["negated"]:
            return words
        return denied_phrase(words, *(self.names[end] for end in (subject, object_) if end is not None))

    def _time(self, told: Attributes) -> int | None:
        if not told.get("time"):
            return None
        row = (line(told["time"]), told.get("earliest"), told.get("latest"))
        return self.distinct["times"].index(row, row)

    def _article(self, iri: str, told: Attributes) -> int:
        id_ = told["article"]
        title, url = line(told.get("article_title") or id_), web_address(told.get("article_url"))
        return self.distinct["articles"].index(id_, (id_, iri, title, url, told.get("published")))


def _details(told: Attributes) -> Iterable[str]:
    """How many, what else qualifies the statement, and who corrected it."""
    if told.get("tenure") not in (None, "current"):
        yield told["tenure"]
    if told.get("value") is not None:
        yield " ".join(filter(None, (BOUNDS.get(told.get("bound") or "exact"), str(told["value"]), told.get("unit"))))
    yield from (f"{role} {name}" for role, name in told.get("qualifiers", ()))
    if told.get("corrected_by"):
        yield f"corrected by {', '.join(told['corrected_by'])}"
