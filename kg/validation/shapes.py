"""Shapes: those that come with `kg`, and those of the user's own files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import RdfFormat, parse, serialize
from rdflib import SH, Graph, Literal, Namespace, URIRef

from kg.errors import ShapesError
from kg.ontology.turtle import shipped
from kg.validation.slips import slip

SHAPE = Namespace("https://w3id.org/kg-builder/shapes#")
NOT_OF_CORRECTIONS = (SHAPE.Entity, SHAPE.ThingOrText, SHAPE.Relation)  # they speak of what is described elsewhere
NOT_OF_THE_MERGED_VIEW = (SHAPE.Evidence, SHAPE.Disputed)  # it has no evidence; and articles say where Crimea lies


class Shapes:
    """The shapes of `kg` and those of the user's Turtle files. Raises ShapesError."""

    def __init__(self, paths: Iterable[Path] = ()) -> None:
        self.graph = _read(shipped()[0].with_name("shapes.ttl"))
        for path in paths:
            shapes = _read(path)
            problem = slip(shapes, self.graph)
            if problem:
                raise ShapesError(f"{path}: {problem}")
            self.graph += shapes

    def of_article(self, article: str) -> Graph:
        """Those for the graph of an article, which has to describe it."""
        shapes = self.graph + Graph()
        shapes.add((SHAPE.Described, SH.targetNode, URIRef(article)))
        return shapes

    def of_common(self, merged: bool) -> Graph:
        """Those for the merged view, or for a graph that is no article's."""
        return self._without(NOT_OF_THE_MERGED_VIEW if merged else ())

    def of_corrections(self) -> Graph:
        """Those for the graph of what people corrected and decided."""
        return self._without(NOT_OF_CORRECTIONS)

    def _without(self, switched_off: Iterable[URIRef]) -> Graph:
        shapes = self.graph + Graph()
        for shape in switched_off:
            shapes.add((shape, SH.deactivated, Literal(True)))
        return shapes


def _read(path: Path) -> Graph:
    """A Turtle file, by the parser that reads the others of `kg`: its errors know the line."""
    try:
        quads = parse(path.read_bytes(), format=RdfFormat.TURTLE, base_iri=path.absolute().as_uri())
        triples = serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES)
    except OSError as error:
        raise ShapesError(f"{path}: cannot be read: {error.strerror}") from error
    except SyntaxError as error:
        raise ShapesError(f"{path}:{error.lineno}: not Turtle: {error.msg}") from error
    return Graph().parse(data=triples or b"", format="nt")
