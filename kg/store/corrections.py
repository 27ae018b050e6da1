"""What people say of single statements: that one is wrong, or what it should say. The graph `graph/corrections`.

    <correction/…>  a kg:Correction ; kg:corrects <s> ; kg:notSaid true ;          # or what it should say instead:
        rdf:subject ; rdf:predicate ; rdf:object ; kg:negated ; kg:factuality ;
        kg:number 1 ; dct:creator "Ann" ; dct:created "2024-07-26"^^xsd:date ; rdfs:comment "…" ;
        oa:hasSource <a> ; rdfs:label "Ann – met – Ben" ; kg:verbPhrase "met" ; oa:exact "Ann met Ben." .

The graph of the article stays as it was read; the merged view follows the person, see `kg.store.corrected`.
Corrections of one statement add up: of what they say of the same part, the last counts. The last line is what a
statement is known by when its article is read again, see `kg.store.meant`; while no statement is known by that, there
is no kg:corrects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256

from pyoxigraph import NamedNode, Quad, Store

from kg.errors import NotInGraph
from kg.iri import Names
from kg.model import Factuality
from kg.rdf import Term, Triple, literal, match, term
from kg.store.meant import as_read

REJECTED = term("kg:notSaid")
CORRECTABLE = tuple(map(term, ("rdf:subject", "rdf:predicate", "rdf:object", "kg:negated", "kg:factuality")))
ENTITIES = CORRECTABLE[0], CORRECTABLE[2]  # the parts that are one
Corrections = Mapping[str, Mapping[NamedNode, Term]]  # IRI of a statement → predicate → what it should say


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of a statement; None where it is right. With `rejected`, the rest does not matter."""

    statement: NamedNode
    by: str
    on: date
    because: str | None = None
    rejected: bool = False
    subject: Sequence[NamedNode] = ()  # the entities of articles that are one; any that is left counts
    relation: NamedNode | None = None
    object: Sequence[Term] = ()
    negated: bool | None = None
    factuality: Factuality | None = None

    def triples(self, store: Store, names: Names) -> Iterator[Triple]:
        """As the graph of corrections of this store holds it, behind those there are. Raises NotInGraph."""
        meant = as_read(store, self.statement)
        if meant is None:
            raise NotInGraph(f"{self.statement.value}: no statement of this graph")
        graph = NamedNode(names.graph("corrections"))
        others = (row[0] for row in match(store, None, "oa:hasSource", NamedNode(meant.article), graph))
        number = 1 + max((_number(store, other, graph) for other in others), default=0)
        about = NamedNode(f"{names.base}correction/{sha256(repr((meant, number)).encode()).hexdigest()[:12]}")
        said: dict[str, Term | Sequence[Term] | None] = {
            "rdf:type": term("kg:Correction"),
            "kg:corrects": self.statement,
            "kg:notSaid": literal(True) if self.rejected else None,
            "rdf:subject": self.subject,
            "rdf:predicate": self.relation,
            "rdf:object": self.object,
            "kg:negated": None if self.negated is None else literal(self.negated),
            "kg:factuality": literal(self.factuality) if self.factuality else None,
            "kg:number": literal(number),
            "dct:creator": literal(self.by),
            "dct:created": literal(self.on),
            "rdfs:comment": literal(self.because) if self.because else None,
        }
        yield from meant.triples(about)
        for predicate, value in said.items():
            for each in value if isinstance(value, Sequence) else [] if value is None else [value]:
                yield about, term(predicate), each


def recorded(
    store: Store,
    graph: NamedNode,
    of: Iterable[NamedNode] | None = None,
    is_there: Callable[[NamedNode], bool] | None = None,
) -> Corrections:
    """The corrections of statements that are there, by statement: those `of` these articles, by default all.

    Of several entities that a value may be, the first that `is_there`, in the store, counts; where none is, what is
    said of that part does not.
    """
    found: defaultdict[str, dict[NamedNode, Term]] = defaultdict(dict)
    for about, statement in sorted(_made(store, graph, of), key=lambda each: _number(store, each[0], graph)):
        said = dict(_parts(store, about, graph, is_there or partial(is_described, store)))
        if REJECTED not in said:
            found[statement].pop(REJECTED, None)  # who says what a statement should be, says that there is one
        found[statement] |= said
    return dict(found)


def quads_of(store: Store, graph: NamedNode, articles: Iterable[NamedNode]) -> set[Quad]:
    """All that the graph of corrections says of statements of these articles."""
    made = [about for article in articles for about, *_ in match(store, None, "oa:hasSource", article, graph)]
    return {quad for about in made for quad in store.quads_for_pattern(about, None, None, graph)}


def correctors(store: Store, graph: NamedNode, statement: NamedNode) -> list[str]:
    """Who corrected a statement, by the alphabet."""
    made = [about for about, *_ in match(store, None, "kg:corrects", statement, graph)]
    return sorted({name.value for about in made for _, _, name, _ in match(store, about, "dct:creator", None, graph)})


def is_described(store: Store, entity: NamedNode) -> bool:
    """Whether an article of the store has this entity."""
    return any(match(store, entity, "kg:named"))


def _made(store: Store, graph: NamedNode, of: Iterable[NamedNode] | None) -> Iterator[tuple[NamedNode, str]]:
    """Each correction with the IRI of the statement it is of."""
    for article in [None] if of is None else of:
        for about, *_ in match(store, None, "oa:hasSource", article, graph):
            yield from (
                (about, statement.value) for _, _, statement, _ in match(store, about, "kg:corrects", None, graph)
            )


def _number(store: Store, about: NamedNode, graph: NamedNode) -> int:
    return max(int(number.value) for _, _, number, _ in match(store, about, "kg:number", None, graph))


def _parts(
    store: Store, about: NamedNode, graph: NamedNode, is_there: Callable[[NamedNode], bool]
) -> Iterator[tuple[NamedNode, Term]]:
    for _, predicate, value, _ in sorted(match(store, about, graph=graph), key=lambda row: row[2].value, reverse=True):
        gone = predicate in ENTITIES and isinstance(value, NamedNode) and not is_there(value)
        if predicate in (*CORRECTABLE, REJECTED) and not gone:
            yield predicate, value
