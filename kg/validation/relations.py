"""The shapes that an ontology implies: which classes a relation joins, by schema:domainIncludes and rangeIncludes.

A class fits where one of the relation's is above it, and where one is below it, `kg:Thing` apart: what is known only as
an organisation may be the party that the relation asks for. A text fits everywhere, for it has no class.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from rdflib import RDF, SH, BNode, Graph, Literal, Node, URIRef
from rdflib.collection import Collection as RdfList

from kg.iri import KG
from kg.ontology import Ontology, OntologyClass, OntologyRelation
from kg.validation.shapes import SHAPE

ROOT = "Thing"
YOUR_OWN = ", or of your own (kg build --ontology FILE)"


def add_relations(shapes: Graph, data: Graph, ontology: Ontology) -> None:
    """Adds to the shapes what the ontology says of the relations and classes in the data.

    Of the others nothing, for pySHACL reads a list of classes anew whenever it compares with one.
    """
    told, types = ({*map(str, data.objects(None, predicate))} for predicate in (RDF.predicate, RDF.type))
    used = told | {*map(str, data.predicates(unique=True))}
    relations = {relation.iri: relation for relation in ontology.relations.values()}
    classes = [cls for cls in ontology.classes.values() if cls.iri in types]
    for iri in sorted(used & relations.keys()):
        _joins(shapes, relations[iri], classes, ontology)
    _known(shapes, classes, sorted(told - relations.keys()))


def _joins(shapes: Graph, relation: OntologyRelation, classes: Collection[OntologyClass], ontology: Ontology) -> None:
    """The ends of its statements, to which a path leads backwards from the relation, and of its plain triples."""
    about, statements, path = SHAPE[relation.id], SHAPE[f"{relation.id}.statements"], BNode()
    shapes.add((about, RDF.type, SH.NodeShape))
    shapes.add((about, SH.targetNode, URIRef(relation.iri)))
    shapes.add((about, SH.property, statements))
    shapes.add((statements, SH.path, path))
    shapes.add((path, SH.inversePath, RDF.predicate))
    for end, target, joined in (
        ("subject", SH.targetSubjectsOf, relation.domain),
        ("object", SH.targetObjectsOf, relation.range),
    ):
        if ROOT in joined:
            continue
        told, plain = SHAPE[f"{relation.id}.{end}"], SHAPE[f"{relation.id}.{end}.plain"]
        shapes.add((statements, SH.property, told))
        shapes.add((told, SH.path, RDF[end]))
        if not joined:
            shapes.add((told, SH.maxCount, Literal(0)))
            shapes.add((told, SH.message, Literal(f"“{relation.label}” has no object.")))
            continue
        fitting = [cls.iri for cls in classes if any(_fits(cls.id, one, ontology) for one in joined)]
        labels = " or ".join(ontology.classes[cls].label for cls in joined)
        message = Literal(f"The {end} of “{relation.label}” is of the class {labels}.")
        shapes.add((plain, RDF.type, SH.NodeShape))
        shapes.add((plain, target, URIRef(relation.iri)))
        for shape in (told, plain):
            shapes.add((shape, SH["or"], _list(shapes, [SHAPE.IsText, _kind(shapes, joined, fitting)])))
            shapes.add((shape, SH.message, message))


def _kind(shapes: Graph, joined: Iterable[str], fitting: Iterable[str]) -> Node:
    """The shape of what may be of one of the joined classes, whose type is one of the fitting ones."""
    name = ".".join(joined)
    kind, type_, one_of = SHAPE[f"kind.{name}"], SHAPE[f"type.{name}"], SHAPE[f"class.{name}"]
    if (kind, SH.property, type_) not in shapes:
        shapes.add((kind, SH.property, type_))
        shapes.add((type_, SH.path, RDF.type))
        shapes.add((type_, SH.qualifiedValueShape, one_of))
        shapes.add((type_, SH.qualifiedMinCount, Literal(1)))
        shapes.add((one_of, SH["in"], _list(shapes, map(URIRef, fitting))))
    return kind


def _fits(cls: str, joined: str, ontology: Ontology) -> bool:
    return ontology.is_a(cls, joined) or (ontology.is_a(joined, cls) and cls != ROOT)


def _known(shapes: Graph, classes: Iterable[OntologyClass], others: Iterable[str]) -> None:
    """Types are classes of the ontology; relations that are not of the ontology are open ones."""
    shapes.add((SHAPE.Known, RDF.type, SH.NodeShape))
    shapes.add((SHAPE.Known, SH.targetSubjectsOf, URIRef(f"{KG}named")))
    shapes.add((SHAPE.Known, SH.property, SHAPE.KnownType))
    shapes.add((SHAPE.KnownType, SH.path, RDF.type))
    shapes.add((SHAPE.KnownType, SH["in"], _list(shapes, (URIRef(cls.iri) for cls in classes))))
    shapes.add((SHAPE.KnownType, SH.message, Literal(f"The type of an entity is a class of the ontology{YOUR_OWN}.")))
    for iri in others:
        shapes.add((SHAPE.OpenRelation, SH.targetNode, URIRef(iri)))


def _list(shapes: Graph, members: Iterable[Node]) -> Node:
    return RdfList(shapes, BNode(), list(members)).uri
