"""The merged view as Turtle for people: who and what there is, the vocabulary, then each article's statements."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from pyoxigraph import DefaultGraph, NamedNode

from kg.export.turtle import Turtle, comment
from kg.export.walk import IRI, said, subjects
from kg.model import Statement
from kg.rdf import match, term
from kg.store import Store

PREAMBLE = """\
# The merged view of a knowledge graph made of news articles by kg.
# A plain triple is what an article says itself, as certain; everything told is a kg:Statement. The sentence it was read
# from stands above it as a comment, and as data in the graph of its article (graph.trig).
"""
PREFIXES = ("entity", "kg", "owl", "prov", "rdf", "rdfs", "relation", "skos", "wd", "xsd")
NODES = ("kg:attributionChain", "kg:qualifier")  # what they point to belongs to its statement
VOCABULARY = ("rdf:Property", "owl:Class")


def turtle(store: Store) -> Iterator[str]:
    """The default graph, sorted. Of all that is in memory at once, the IRIs of its subjects are the most."""
    view = _MergedView(store)
    statements = view.typed("kg:Statement")
    vocabulary = {each for type_ in VOCABULARY for each in view.typed(type_)}
    others = statements | vocabulary | {part for link in NODES for part in view.parts(link, statements)}
    yield PREAMBLE
    yield view.turtle.header()
    yield from _heading("Entities, and what is plainly so")
    yield from view.section(each for each in subjects(store.quads, DefaultGraph()) if each not in others)
    yield from _heading("Relations and classes")
    yield from view.section(vocabulary)
    yield from _heading("Statements")
    yield from view.statements(statements)  # takes them out
    if statements:
        yield from _heading("Statements of no article")
        for statement in sorted(statements, key=IRI):
            yield from ("", *view.statement(statement))


class _MergedView:
    """The default graph of a store, and how it is written."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.turtle = Turtle({prefix: store.names.prefixes[prefix] for prefix in PREFIXES})

    def typed(self, type_: str) -> set[NamedNode]:
        return {about for about, _, _, _ in match(self.store.quads, None, "rdf:type", term(type_), DefaultGraph())}

    def parts(self, link: str, statements: Container[NamedNode]) -> Iterator[NamedNode]:
        for statement, _, part, _ in match(self.store.quads, None, link, None, DefaultGraph()):
            if statement in statements and isinstance(part, NamedNode):
                yield part

    def section(self, about: Iterable[NamedNode]) -> Iterator[str]:
        """Those with a prefixed name first."""
        for each in sorted(about, key=lambda each: (self.turtle.term(each)[0] == "<", each.value)):
            yield ""
            yield self._written(each)

    def statements(self, waiting: set[NamedNode]) -> Iterator[str]:
        """Those among `waiting` that were read in an article, which are taken out of it."""
        for reading in self.store.readings():
            article, quoted = reading.article, None
            yield ""
            yield comment(" | ".join(str(part) for part in (article.title, article.id, article.published) if part))
            for statement in reading.statements:
                node = self._node(statement)
                if node not in waiting:
                    continue
                waiting.remove(node)
                sentence = statement.evidence.sentence
                if sentence != quoted:
                    yield ""
                    yield comment(f"“{article.text[sentence.start : sentence.end]}”")
                    quoted = sentence
                yield from self.statement(node)

    def statement(self, node: NamedNode) -> Iterator[str]:
        """A statement, its speakers and its qualifiers."""
        about = said(self.store.quads, node, DefaultGraph())
        yield self.turtle.subject(node, about)
        parts = {part for link in NODES for part in about.get(term(link), ()) if isinstance(part, NamedNode)}
        yield from map(self._written, sorted(parts, key=IRI))

    def _node(self, statement: Statement) -> NamedNode:
        return NamedNode(self.store.names.statement(statement))

    def _written(self, about: NamedNode) -> str:
        return self.turtle.subject(about, said(self.store.quads, about, DefaultGraph()))


def _heading(title: str) -> Iterator[str]:
    yield from ("", "", f"##### {title}")
