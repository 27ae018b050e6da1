"""A store → rows of the catalogue, by a few passes over it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode

from kg.iri import local, term_id
from kg.model import Span
from kg.query.lookup import folded
from kg.query.profile import section
from kg.rdf import Term, match, term
from kg.serve.stretches import place, stretches
from kg.store import Store

MERGED = DefaultGraph()
LAST = "~"  # of what has no date: after all that has one
PIECE = re.compile(r".{1,4000}(?!\S)|.{1,4000}", re.DOTALL)  # to find words in a text takes the square of its length
HEAD = ("dct:identifier", "schema:headline", "schema:datePublished", "schema:publisher")
NO_ENTITIES = ("rdf:Property", "owl:Class")  # which have labels too
Numbers = Mapping[str, int]  # IRI → number in the catalogue
Row = tuple[str | int | None, ...]


class Passes:
    """Reads the merged view predicate by predicate; what it finds is small beside the store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.quads: ox.Store = store.quads
        self.articles = _numbered(
            node.value for node, *_ in match(self.quads, None, "rdf:type", term("schema:NewsArticle"))
        )
        self.entities = _numbered(iri for iri in self.labels if iri not in self.strangers)
        self.statements = _numbered(self.relation)

    def values(self, predicate: str) -> dict[str, Term]:
        """Each subject of the merged view with its object, the first in the alphabet if there are more."""
        found: dict[str, Term] = {}
        for subject, _, object_, _ in match(self.quads, None, predicate, None, MERGED):
            known = found.setdefault(subject.value, object_)
            if object_.value < known.value:
                found[subject.value] = object_
        return found

    @cached_property
    def labels(self) -> dict[str, Term]:
        return self.values("rdfs:label")

    @cached_property
    def strangers(self) -> set[str]:
        """What has a label and is no entity."""
        return {
            node.value for each in NO_ENTITIES for node, *_ in match(self.quads, None, "rdf:type", term(each), MERGED)
        }

    @cached_property
    def relation(self) -> dict[str, Term]:
        return self.values("rdf:predicate")

    @cached_property
    def subject(self) -> dict[str, Term]:
        return self.values("rdf:subject")

    @cached_property
    def object(self) -> dict[str, Term]:
        return self.values("rdf:object")

    def article_rows(self) -> Iterator[Row]:
        """Of each article number, IRI, id, title, day, publisher, and how many statements it has."""
        count = Counter(
            graph.value for *_, graph in match(self.quads, None, "rdf:type", term("kg:Statement")) if graph != MERGED
        )
        said = [self._own(predicate) for predicate in HEAD]
        for iri, number in self.articles.items():
            yield number, iri, *(each.get(iri) for each in said), count[iri]

    def entity_rows(self) -> Iterator[Row]:
        """Of each entity number, IRI, label and class."""
        types = self.values("rdf:type")
        for iri, number in self.entities.items():
            yield number, iri, self.labels[iri].value, term_id(types[iri].value) if iri in types else ""

    def statement_rows(self) -> Iterator[Row]:
        """Of each statement number, IRI, subject, object where that is an entity, relation, and if it is asserted, and
        denied."""
        asserted, negated = map(self.values, ("kg:asserted", "kg:negated"))
        for iri, number in self.statements.items():
            about, other = (self._entity(of.get(iri)) for of in (self.subject, self.object))
            stands, denied = (iri in of and of[iri].value == "true" for of in (asserted, negated))
            yield number, iri, about, other, self.relation[iri].value, stands, denied

    def told_rows(self) -> Iterator[Row]:
        """Of each entity in each statement: entity, section of its profile, relation by name, first day, statement."""
        earliest, tenure, claimed = map(self.values, ("kg:earliest", "kg:tenure", "kg:attributedTo"))
        places = self.values("kg:place")
        speakers = self._linked("kg:attributionChain", "kg:speaker")
        further = self._linked("kg:qualifier", "rdf:value")
        for iri, number in self.statements.items():
            subject, object_, place = (self._entity(of.get(iri)) for of in (self.subject, self.object, places))
            relation = self.relation[iri].value
            label = self.labels[relation].value if relation in self.labels else local(relation)
            day = earliest[iri].value if iri in earliest else LAST
            for entity in {subject, object_, place, *speakers[iri], *further[iri]} - {None}:
                part = section(
                    speaks=entity in speakers[iri],
                    subject=entity == subject,
                    object_=entity == object_,
                    claimed=iri in claimed,
                    role=iri in tenure,
                )
                yield entity, part, label, day, number

    def occurrence_rows(self) -> Iterator[Row]:
        """Each entity with each article that speaks of it."""
        canonical = self.store.canonical()
        for entity, _, _, article in match(self.quads, None, "kg:named"):
            number = self.entities.get(canonical.get(entity.value, entity.value))
            if number is not None and isinstance(article, NamedNode) and article.value in self.articles:
                yield number, self.articles[article.value]

    def name_rows(self) -> Iterator[Row]:
        """Each label and alias of each entity, folded."""
        for naming in ("rdfs:label", "skos:altLabel"):
            for node, _, name, _ in match(self.quads, None, naming, None, MERGED):
                if node.value in self.entities and (words := folded(name.value)):
                    yield words, self.entities[node.value]

    def sentence_rows(self) -> Iterator[Row]:
        """Each stretch of each article with its place, and each title that is not one of them."""
        sentences: defaultdict[str, set[Span]] = defaultdict(set)
        for quote, _, _, article in match(self.quads, None, "oa:exact"):
            if isinstance(article, NamedNode) and article.value in self.articles:
                start, _, end = local(quote.value).partition("-")
                sentences[article.value].add(Span(int(start), int(end)))
        titles = self._own("schema:headline")
        for iri, text in self._own("schema:articleBody").items():
            number, title = self.articles[iri], titles.get(iri)
            for stretch in stretches(text, sentences[iri]):
                words = text[stretch.start : stretch.end]
                title = None if words == title else title
                for piece in PIECE.findall(words):
                    yield piece, number, place(stretch)
            if title:
                yield title, number, None

    def _entity(self, node: Term | None) -> int | None:
        return self.entities.get(node.value) if isinstance(node, NamedNode) else None

    def _own(self, predicate: str) -> dict[str, str]:
        """What articles say of themselves, by IRI."""
        rows = match(self.quads, None, predicate)
        return {article.value: value.value for article, _, value, graph in rows if article == graph}

    def _linked(self, link: str, part: str) -> defaultdict[str, set[int | None]]:
        """Statement → the entities that a node between them names."""
        found: defaultdict[str, set[int | None]] = defaultdict(set)
        parts = self.values(part)
        for statement, _, between, _ in match(self.quads, None, link, None, MERGED):
            found[statement.value].add(self._entity(parts.get(between.value)))
        return found


def _numbered(iris: Iterable[str]) -> Numbers:
    return {iri: number for number, iri in enumerate(sorted(iris), 1)}
