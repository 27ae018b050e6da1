"""What a violation speaks of, in words: statements with their sentences, entities with their classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, Store
from rdflib import PROV, RDF, RDFS, SH, Graph, Literal, Namespace, Node

from kg.iri import KG as KG_IRI
from kg.iri import PREFIXES, local
from kg.ontology import Ontology
from kg.rdf import Term, match
from kg.validation.violation import Told

KG, OA = Namespace(KG_IRI), Namespace(PREFIXES["oa"])
ENDS = ((SH.targetSubjectsOf, RDF.subject), (SH.targetObjectsOf, RDF.object))
PARTS = (
    *(RDF.subject, RDF.predicate, RDF.object, RDF.value, KG.place, KG.attributedTo, KG.attributionChain, KG.speaker),
    *(KG.qualifier, PROV.wasDerivedFrom, OA.hasSelector),
)
FAR = 2  # steps from a node to its statement at most: selector, evidence, statement


@dataclass(frozen=True, slots=True)
class Words:
    """Says what is in `data`, one of the graphs of `quads`."""

    data: Graph
    quads: Store
    ontology: Ontology

    def of(self, node: Node | None) -> str:
        """A text as it is, an entity by its label and class, anything else by its IRI."""
        if node is None or isinstance(node, Literal):
            return str(node)
        label = self._label(node)
        classes = sorted(self._class(type_) for type_ in self.data.objects(node, RDF.type)) if label else ()
        return f"{label} ({', '.join(classes)})" if classes else label or str(node)

    def told(self, statement: Node) -> Told:
        """The statement, and from the graph of its article the sentence."""
        subject, relation, object_ = (
            next((self._label(each) or str(each) for each in sorted(self.data.objects(statement, part), key=str)), None)
            for part in (RDF.subject, RDF.predicate, RDF.object)
        )
        evidence = self._one(NamedNode(str(statement)), "prov:wasDerivedFrom")
        selectors = [each for each in self._all(evidence, "oa:hasSelector") if isinstance(each, NamedNode)]
        words, start, end = (
            next((found.value for each in selectors if (found := self._one(each, predicate))), None)
            for predicate in ("oa:exact", "oa:start", "oa:end")
        )
        article = self._one(evidence, "oa:hasSource")
        return Told(
            str(statement),
            subject,
            relation,
            object_,
            self.article(article),
            self._text(article, "schema:headline"),
            words,
            int(start) if start and start.isdecimal() else None,
            int(end) if end and end.isdecimal() else None,
        )

    def article(self, node: Term | None) -> str | None:
        """The id of an article."""
        return self._text(node, "dct:identifier")

    def statement(self, result: Node, report: Graph, shapes: Graph) -> Node | None:
        """The statement that a result of validation concerns: the first there is.

        A plain triple is told by the end of it that was looked at and by its relation, which its shape or the result
        itself knows; anything else by the nearest statement that leads to it.
        """
        focus, path, value, shape = (
            report.value(result, said) for said in (SH.focusNode, SH.resultPath, SH.value, SH.sourceShape)
        )
        plain = [(relation, end, focus) for target, end in ENDS for relation in shapes.objects(shape, target)]
        for relation, end, node in [*plain, (path, RDF.subject, value)]:
            if stating := {*self.data.subjects(RDF.predicate, relation)} & {*self.data.subjects(end, node)}:
                return min(stating, key=str)
        return next((found for node in (focus, value) if node is not None for found in self._around(node)), None)

    def _around(self, node: Node) -> Iterator[Node]:
        """The nearest statement a node is part of."""
        reached = {node}
        for _ in range(FAR + 1):
            yield from sorted((each for each in reached if (each, RDF.type, KG.Statement) in self.data), key=str)[:1]
            reached = {whole for each in reached for part in PARTS for whole in self.data.subjects(part, each)}

    def _label(self, node: Node) -> str | None:
        return next(iter(sorted(map(str, self.data.objects(node, RDFS.label)))), None)

    def _class(self, type_: Node) -> str:
        known = self.ontology.classes.get(local(str(type_)))
        return known.label if known and known.iri == str(type_) else str(type_)

    def _all(self, subject: Term | None, predicate: str) -> list[Term]:
        """What any graph says of it."""
        if not isinstance(subject, NamedNode):
            return []
        return sorted((object_ for _, _, object_, _ in match(self.quads, subject, predicate)), key=str)

    def _one(self, subject: Term | None, predicate: str) -> Term | None:
        return next(iter(self._all(subject, predicate)), None)

    def _text(self, subject: Term | None, predicate: str) -> str | None:
        found = self._one(subject, predicate)
        return None if found is None else found.value
