"""A graph → where it is not as its shapes want it, one of its graphs after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO

import pyoxigraph as ox
import pyshacl
from pyoxigraph import DefaultGraph, NamedNode
from pyshacl.errors import ReportableRuntimeError
from rdflib import SH, Graph, Literal, Node, URIRef

from kg.errors import ShapesError
from kg.ontology import Ontology
from kg.rdf import match, term
from kg.store import INFERRED, Store
from kg.validation.relations import add_relations
from kg.validation.shapes import Shapes
from kg.validation.violation import Violation
from kg.validation.words import Words

CORRECTIONS = "corrections"  # what people say of entities and relations that are described elsewhere


def check(store: Store, ontology: Ontology, shapes: Shapes) -> Iterator[Violation]:
    """The violations: those in the graphs of the articles, by article; in all other graphs; in the merged view.

    What the graph of an article has shown already is not told again of the merged view. Raises ShapesError.
    """
    told: set[tuple[str, str]] = set()
    graphs: list[NamedNode | DefaultGraph] = [*_named(store), DefaultGraph()]
    for graph in graphs:
        for violation in _violations(graph, store, ontology, shapes):
            key = (violation.told.iri if violation.told else violation.focus, violation.rule)
            if violation.graph or key not in told:
                told.add(key)
                yield violation


def _named(store: Store) -> list[NamedNode]:
    """The named graphs, those of articles first, whether or not these are described."""
    start = store.names.article("")
    graphs = (graph for graph in store.quads.named_graphs() if isinstance(graph, NamedNode))
    return sorted(graphs, key=lambda graph: (not graph.value.startswith(start), graph.value))


def _violations(
    graph: NamedNode | DefaultGraph, store: Store, ontology: Ontology, shapes: Shapes
) -> Iterator[Violation]:
    """Those of one graph, by place in its text."""
    name = graph.value if isinstance(graph, NamedNode) else ""
    data = _rdflib(store.quads, graph)
    if name == store.names.graph(INFERRED):
        _describe(data, store.quads)
    if name == store.names.graph(CORRECTIONS):
        wanted = shapes.of_corrections()
    else:
        wanted = shapes.of_article(name) if name.startswith(store.names.article("")) else shapes.of_common(not name)
        add_relations(wanted, data, ontology)
    words = Words(data, store.quads, ontology)
    try:
        _, report, problem = pyshacl.validate(data, shacl_graph=wanted, advanced=True, inplace=True)
    except ReportableRuntimeError as error:
        raise ShapesError(f"the shapes cannot be used: {error.message}") from error
    if not isinstance(report, Graph):  # what pySHACL calls a failure, which is no result
        raise ShapesError(f"the shapes cannot be used: {problem}")
    found = (_violation(result, report, name, wanted, words) for result in report.objects(None, SH.result))
    yield from sorted(found, key=_place)


def _rdflib(quads: ox.Store, graph: NamedNode | DefaultGraph) -> Graph:
    """A copy of its own: pySHACL is many times slower with terms that are made anew at each look."""
    triples = BytesIO()
    quads.dump(triples, format=ox.RdfFormat.N_TRIPLES, from_graph=graph)
    return Graph().parse(data=triples.getvalue(), format="nt")


def _describe(data: Graph, quads: ox.Store) -> None:
    """Adds what the merged view knows of the things in the data: their classes and labels."""
    for node in {each for triple in data for each in (triple[0], triple[2]) if isinstance(each, URIRef)}:
        for predicate in ("rdf:type", "rdfs:label"):
            for _, _, value, _ in match(quads, NamedNode(node), predicate, None, DefaultGraph()):
                known = URIRef(value.value) if isinstance(value, NamedNode) else Literal(value.value)
                data.add((node, URIRef(term(predicate).value), known))


def _violation(result: Node, report: Graph, graph: str, shapes: Graph, words: Words) -> Violation:
    def said(predicate: URIRef) -> Node | None:
        return next(iter(sorted(report.objects(result, predicate), key=str)), None)

    focus, path, value, shape = map(said, (SH.focusNode, SH.resultPath, SH.value, SH.sourceShape))
    assert focus is not None  # SHACL asks for one of each
    assert shape is not None
    statement = words.statement(result, report, shapes)
    found = [value] if value is not None and value != focus else []
    if value is None and isinstance(path, URIRef):
        found = sorted(words.data.objects(focus, path), key=str)
    return Violation(
        severity=str(said(SH.resultSeverity)).removeprefix(str(SH)).lower(),
        rule=_in_english(report.objects(result, SH.resultMessage)),
        found=tuple(map(words.of, found)),
        about=words.of(focus),
        focus=str(focus),
        path=str(path) if isinstance(path, URIRef) else None,
        shape=str(shape),
        graph=graph,
        told=None if statement is None else words.told(statement),
        article=words.article(NamedNode(graph)) if graph else None,
        result=result,
        report=report,
    )


def _in_english(messages: Iterable[Node]) -> str:
    """The message of a shape that has it in several languages, or several of them."""
    foreign = ((not (getattr(text, "language", None) or "en").startswith("en"), str(text)) for text in messages)
    return min(foreign)[1]


def _place(violation: Violation) -> tuple[int, str, str, str, tuple[str, ...]]:
    """Where it stands in a list: by sentence; those that concern none first."""
    told = violation.told
    start = told.start if told and told.start is not None else -1
    return start, told.iri if told else "", violation.focus, violation.rule, violation.found
