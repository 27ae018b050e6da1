"""Turtle files → what they say of each subject, later files over earlier ones.

A file adds to what the ones before it said, except where only one answer makes sense (`SINGLE`): there the later file
wins. A subject marked `owl:deprecated true` is gone. What a user's file gives a type is the user's own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg.errors import OntologyError
from kg.iri import term_id

KG = "https://w3id.org/kg-builder/ns#"
OWL = "http://www.w3.org/2002/07/owl#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA = "https://schema.org/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
WIKIDATA = "http://www.wikidata.org/entity/"

TYPE = RDF + "type"
DEPRECATED = OWL + "deprecated"
LABEL = RDFS + "label"
DEFINITION = SKOS + "definition"
SINGLE = frozenset(
    [LABEL, DEFINITION, DEPRECATED]
    + [KG + name for name in ("relationGroup", "intransitive", "singleValuedAtATime")]
    + [KG + name for name in ("capital", "locatedIn", "seatIn", "actsFor", "ambiguous")]
)


@dataclass(slots=True)
class Description:
    """Everything said of one subject: predicate IRI → IRIs and literal texts, in the order of the files."""

    iri: str
    path: Path  # the last file that speaks of it
    own: bool = False  # whether a user's file says what type it is of
    said: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def id(self) -> str:
        """The last part of its IRI: what the rest of `kg` calls a place."""
        return local_name(self.iri)

    @property
    def term(self) -> str:
        """What the rest of `kg` calls a class or relation, see `kg.iri.term_id`."""
        return term_id(self.iri)

    @property
    def label(self) -> str:
        """Its name in English."""
        label = self.one(LABEL)
        if label is None:
            raise self.contradiction("it has no rdfs:label in English")
        return label

    def all(self, *predicates: str) -> tuple[str, ...]:
        """Every value of these predicates, once each."""
        return tuple(dict.fromkeys(value for predicate in predicates for value in self.said.get(predicate, ())))

    def one(self, predicate: str) -> str | None:
        """Its first value."""
        return next(iter(self.said.get(predicate, ())), None)

    def ids(self, *predicates: str) -> tuple[str, ...]:
        """The local names of the IRIs it points to."""
        return tuple(local_name(iri) for iri in self.all(*predicates))

    def terms(self, *predicates: str) -> tuple[str, ...]:
        """The classes or relations it points to; nodes without an IRI are no names."""
        return tuple(term_id(iri) for iri in self.all(*predicates) if not iri.startswith("_:"))

    def holds(self, flag: str) -> bool:
        """Whether this property is said to be true."""
        return self.one(flag) in ("true", "1")

    def contradiction(self, problem: str) -> OntologyError:
        """The error to raise when what it says cannot be."""
        return OntologyError(f"{self.path}: {self.id}: {problem}")


def local_name(iri: str) -> str:
    """`https://kg.example/entity/Kyiv` → `Kyiv`, `https://w3id.org/kg-builder/ns#met` → `met`."""
    return iri.rpartition("#")[2] if "#" in iri else iri.rpartition("/")[2]


def shipped() -> tuple[Path, ...]:
    """The Turtle files that come with `kg`: inside an installed wheel, or beside the package in a checkout."""
    installed = Path(str(resources.files("kg"))) / "_ontology"
    directory = installed if installed.is_dir() else Path(__file__).parents[2] / "ontology"
    return directory / "kg.ttl", directory / "places.ttl"


def describe(shipped: Iterable[Path], own: Sequence[Path] = ()) -> dict[str, Description]:
    """Subject (IRI or blank node) → its description, in the order of first mention; `own` are the user's files."""
    found: dict[str, Description] = {}
    for path in (*shipped, *own):
        spoken: set[tuple[str, str]] = set()
        for quad in _quads(path):
            if isinstance(quad.object, Literal) and (quad.object.language or "en").partition("-")[0] != "en":
                continue
            subject, predicate = _text(quad.subject), quad.predicate.value
            about = found.setdefault(subject, Description(subject, path))
            about.path = path
            about.own |= predicate == TYPE and path in own
            if predicate in SINGLE and (subject, predicate) not in spoken:
                about.said[predicate].clear()
            spoken.add((subject, predicate))
            about.said[predicate].append(_text(quad.object))
    return {subject: about for subject, about in found.items() if not about.holds(DEPRECATED)}


def _text(term: NamedNode | BlankNode | Literal | Triple) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


def _quads(path: Path) -> Iterator[Quad]:
    try:
        yield from parse(path.read_bytes(), format=RdfFormat.TURTLE, rename_blank_nodes=True)
    except OSError as error:
        raise OntologyError(f"{path}: cannot be read: {error.strerror}") from error
    except SyntaxError as error:
        raise OntologyError(f"{path}:{error.lineno}: not Turtle: {error.msg}") from error
