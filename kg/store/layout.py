"""How a graph is written: the merged view as Turtle for people, everything as TriG for machines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO

import pyoxigraph as ox
from pyoxigraph import NamedNode

from kg import jsonl
from kg.iri import Names
from kg.model import Reading
from kg.rdf import match, term
from kg.store import Store
from kg.store.turtle import Said, Turtle, by_subject, comment

PREAMBLE = """\
# The merged view of a knowledge graph made of news articles by kg.
# A plain triple is what an article says itself, as certain; everything told is a kg:Statement. The sentence it was read
# from stands above it as a comment, and as data in the graph of its article (graph.trig).
"""
PREFIXES = ("entity", "kg", "owl", "prov", "rdf", "rdfs", "relation", "skos", "wd", "xsd")
NODES = (term("kg:attributionChain"), term("kg:qualifier"))  # what they point to belongs to its statement
VOCABULARY = {term("rdf:Property"), term("owl:Class")}


def merged_turtle(store: ox.Store, readings: Iterable[Reading], names: Names) -> Iterator[str]:
    """The default graph: entities with their plain triples, the vocabulary, each article's statements in its order."""
    turtle = Turtle({prefix: names.prefixes[prefix] for prefix in PREFIXES})
    left = by_subject(match(store, graph=ox.DefaultGraph()))
    statements = list(_statements(turtle, left, readings, names))  # takes them out of `left`
    vocabulary = {
        about: said for about, said in left.items() if not VOCABULARY.isdisjoint(said.get(term("rdf:type"), ()))
    }
    entities = {about: said for about, said in left.items() if about not in vocabulary}
    yield f"{PREAMBLE}\n{turtle.header()}"
    yield from _section("Entities, and what is plainly so", turtle, entities)
    yield from _section("Relations and classes", turtle, vocabulary)
    yield from _heading("Statements")
    yield from statements


def _statements(
    turtle: Turtle, subjects: dict[NamedNode, Said], readings: Iterable[Reading], names: Names
) -> Iterator[str]:
    for reading in readings:
        article, quoted = reading.article, None
        yield "\n" + comment(" | ".join(str(part) for part in (article.title, article.id, article.published) if part))
        for statement in reading.statements:
            node = NamedNode(names.statement(statement))
            said = subjects.pop(node, None)
            if said is None:
                continue
            sentence = statement.evidence.sentence
            if sentence != quoted:
                yield "\n" + comment(f"“{article.text[sentence.start : sentence.end]}”")
                quoted = sentence
            yield turtle.subject(node, said)
            parts = [part for link in NODES for part in said.get(link, ()) if isinstance(part, NamedNode)]
            for part in sorted(parts, key=lambda part: part.value):
                yield turtle.subject(part, subjects.pop(part))


def _section(title: str, turtle: Turtle, subjects: Mapping[NamedNode, Said]) -> Iterator[str]:
    yield from _heading(title)
    for about in sorted(subjects, key=lambda about: (turtle.term(about)[0] == "<", about.value)):
        yield "\n" + turtle.subject(about, subjects[about])


def _heading(title: str) -> Iterator[str]:
    yield f"\n\n##### {title}\n"


def trig(store: ox.Store, names: Names) -> bytes:
    """All graphs, sorted."""
    graphs = [ox.DefaultGraph(), *sorted(store.named_graphs(), key=str)]
    quads = (quad for graph in graphs for quad in sorted(store.quads_for_pattern(None, None, None, graph), key=str))
    prefixes = {prefix: names.prefixes[prefix] for prefix in (*PREFIXES, "dct", "oa", "schema")}
    file = BytesIO()
    ox.serialize(quads, file, ox.RdfFormat.TRIG, prefixes=prefixes)
    return file.getvalue()


def files(store: Store) -> dict[str, Iterable[bytes]]:
    """What people open, by file name."""
    readings = list(store.readings())
    return {
        "graph.ttl": (part.encode() for part in merged_turtle(store.quads, readings, store.names)),
        "graph.trig": (trig(store.quads, store.names),),
        "statements.jsonl": (f"{line}\n".encode() for line in jsonl.lines(readings, store.names)),
    }
