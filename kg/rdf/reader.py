"""The quads of an article's named graph → what was read in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import cast

from pyoxigraph import NamedNode

from kg.iri import Names, local, term_id
from kg.model import (
    Article,
    Bound,
    Entity,
    Evidence,
    Factuality,
    Qualifier,
    Quantity,
    Reading,
    Relation,
    Source,
    Span,
    Statement,
    Tense,
    Tenure,
    Time,
    Value,
)
from kg.rdf.terms import Row, Term, span, term


def reading(rows: Iterable[Row], names: Names) -> Reading:
    """What `kg.rdf.quads` wrote into an article's graph.

    Of the article, all but what is furniture in its text. Statements come in the order of their sentences, entities and
    mentions in that of the text, aliases in that of the alphabet. Raises ValueError where something is missing that is
    always written.
    """
    graph = _ArticleGraph(names)
    for subject, predicate, object_, _ in rows:
        graph.nodes[subject.value].said[predicate].append(object_)
    article = next(graph.typed("schema:NewsArticle"), None)
    if article is None:
        raise ValueError("no article is described")
    id_ = article.require("dct:identifier")
    graph.entities = {iri: graph.entity(iri, node) for iri, node in list(graph.nodes.items()) if node.all("kg:named")}
    statements = [graph.statement(node, id_) for node in graph.typed("kg:Statement")]
    refused = (graph.nodes[iri] for iri in article.texts("kg:refused"))
    return Reading(
        Article(
            id_,
            article.require("schema:articleBody"),
            title=article.one("schema:headline"),
            url=article.one("schema:url"),
            published=article.date("schema:datePublished"),
            publisher=article.one("schema:publisher"),
        ),
        tuple(sorted(graph.entities.values(), key=lambda entity: (entity.mentions, entity.id))),
        tuple(sorted(statements, key=lambda each: (each.evidence.sentence, each.evidence.predicate, each.id))),
        {node.require("kg:reason"): int(node.require("kg:count")) for node in refused},
    )


@dataclass(slots=True)
class _Node:
    """What is said of one subject."""

    said: defaultdict[NamedNode, list[Term]] = field(default_factory=lambda: defaultdict(list))

    def all(self, predicate: str) -> list[Term]:
        return self.said.get(term(predicate), [])

    def texts(self, predicate: str) -> list[str]:
        """Its IRIs and the texts of its literals, sorted."""
        return sorted(each.value for each in self.all(predicate))

    def one(self, predicate: str) -> str | None:
        return next(iter(self.texts(predicate)), None)

    def require(self, predicate: str) -> str:
        text = self.one(predicate)
        if text is None:
            raise ValueError(f"a node without {predicate}")
        return text

    def date(self, predicate: str) -> date | None:
        text = self.one(predicate)
        return None if text is None else date.fromisoformat(text)

    def span(self, predicate: str) -> Span | None:
        text = self.one(predicate)
        return None if text is None else span(text)

    def holds(self, predicate: str) -> bool:
        return self.one(predicate) == "true"


@dataclass(slots=True)
class _ArticleGraph:
    """The nodes of one named graph by IRI, and the entities among them."""

    names: Names
    nodes: defaultdict[str, _Node] = field(default_factory=lambda: defaultdict(_Node))
    entities: dict[str, Entity] = field(default_factory=dict)

    def typed(self, type_: str) -> Iterator[_Node]:
        return (node for node in list(self.nodes.values()) if term(type_) in node.all("rdf:type"))

    def entity(self, iri: str, node: _Node) -> Entity:
        return Entity(
            self.names.entity_id(iri),
            node.require("rdfs:label"),
            term_id(node.require("rdf:type")),
            aliases=tuple(node.texts("skos:altLabel")),
            mentions=tuple(sorted(map(span, node.texts("kg:mention")))),
            named=node.holds("kg:named"),
            known=self.names.is_known(iri),
        )

    def thing(self, value: Term) -> Entity | Value:
        return self.known(value.value) if isinstance(value, NamedNode) else Value(value.value)

    def known(self, iri: str) -> Entity:
        if iri not in self.entities:
            raise ValueError(f"{iri} is not described")
        return self.entities[iri]

    def statement(self, node: _Node, article: str) -> Statement:
        place = node.one("kg:place")
        return Statement(
            article,
            self.known(node.require("rdf:subject")),
            self.relation(node.require("rdf:predicate")),
            next(map(self.thing, node.all("rdf:object")), None),
            node.require("kg:verbPhrase"),
            self.evidence(self.nodes[node.require("prov:wasDerivedFrom")]),
            sources=tuple(self.sources(node)),
            negated=node.holds("kg:negated"),
            factuality=cast(Factuality, node.require("kg:factuality")),
            confidence=float(node.require("kg:confidence")),
            tense=cast(Tense, node.require("kg:tense")),
            tenure=cast("Tenure | None", node.one("kg:tenure")),
            place=None if place is None else self.known(place),
            time=self.time(node),
            quantity=self.quantity(node),
            qualifiers=tuple(self.qualifiers(node)),
        )

    def relation(self, iri: str) -> Relation:
        label, open_ = self.nodes[iri].require("rdfs:label"), self.names.is_open(iri)
        return Relation(local(iri) if open_ else term_id(iri), label, open=open_)

    def evidence(self, node: _Node) -> Evidence:
        subject, predicate = node.span("kg:subjectSpan"), node.span("kg:predicateSpan")
        if subject is None or predicate is None:
            raise ValueError("evidence without spans")
        return Evidence(self.sentence(node), subject, predicate, node.span("kg:objectSpan"))

    def sentence(self, evidence: _Node) -> Span:
        """Where the sentence stands that is evidence."""
        position, _ = (self.nodes[iri] for iri in evidence.texts("oa:hasSelector"))  # …/position/…, …/quote/…
        return Span(int(position.require("oa:start")), int(position.require("oa:end")))

    def sources(self, node: _Node) -> Iterator[Source]:
        links = (self.nodes[iri] for iri in node.texts("kg:attributionChain"))
        chain = sorted(
            (int(n.require("kg:level")), int(n.require("kg:position")), n.require("kg:speaker")) for n in links
        )
        for _, speakers in groupby(chain, key=lambda link: link[0]):
            yield tuple(self.known(speaker) for _, _, speaker in speakers)

    def qualifiers(self, node: _Node) -> Iterator[Qualifier]:
        for iri in sorted(node.texts("kg:qualifier"), key=lambda iri: int(local(iri))):
            link = self.nodes[iri]
            for value in link.all("rdf:value"):
                yield Qualifier(link.require("kg:role"), self.thing(value))

    @staticmethod
    def time(node: _Node) -> Time | None:
        text = node.one("kg:timeText")
        if text is None:
            return None
        return Time(text, node.one("kg:time"), node.date("kg:earliest"), node.date("kg:latest"))

    @staticmethod
    def quantity(node: _Node) -> Quantity | None:
        value = node.one("kg:value")
        if value is None:
            return None
        return Quantity(float(value), node.one("kg:unit"), cast(Bound, node.require("kg:bound")))
