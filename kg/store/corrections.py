"""What people say of single statements: that one is wrong, or what it should say. The graph `graph/corrections`.

    <correction/…>  a kg:Correction ; kg:corrects <s> ; kg:notSaid true ;          # or what it should say instead:
        rdf:subject ; rdf:predicate ; rdf:object ; kg:negated ; kg:factuality ;
        kg:number 1 ; dct:creator "Ann" ; dct:created "2024-07-26"^^xsd:date ; rdfs:comment "…" ;
        oa:hasSource <a> ; rdfs:label "Ann – met – Ben" ; kg:verbPhrase "met" ; oa:exact "Ann met Ben." .

The graph of the article stays as it was read; the merged view follows the person. Corrections of one statement add
up: of what they say of the same part, the last counts. The last line is what a statement is known by when its article
is read again, see `kg.store.meant`; while no statement is known by that, there is no kg:corrects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from kg.errors import NotInGraph
from kg.iri import Names, local
from kg.model import Factuality
from kg.rdf import Row, Term, Triple, literal, match, term
from kg.store.meant import as_read

REJECTED, ASSERTED = term("kg:notSaid"), term("kg:asserted")
CORRECTABLE = tuple(map(term, ("rdf:subject", "rdf:predicate", "rdf:object", "kg:negated", "kg:factuality")))
ENTITIES = CORRECTABLE[0], CORRECTABLE[2]  # the parts that are one
WORDED = CORRECTABLE[1], *CORRECTABLE[3:]  # the parts that the verb phrase tells
RELATION, VERB_PHRASE, LABEL = CORRECTABLE[1], term("kg:verbPhrase"), term("rdfs:label")
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


def corrected(
    rows: Iterable[Row], corrections: Corrections, labels: Mapping[Term, Term] | None = None
) -> Iterator[Row]:
    """The rows of an article's graph without what is rejected, and with the rest as people say that it should be.

    `labels` are those of the relations that they brought in.
    """
    if not corrections:
        yield from rows
        return
    by_subject: defaultdict[NamedNode, list[Row]] = defaultdict(list)
    own: dict[Term, Term] = {}
    for row in rows:
        by_subject[row[0]].append(row)
        if row[1] == LABEL:
            own[row[0]] = row[2]
    for subject, said in by_subject.items():
        correction = corrections.get(_statement(subject), {})
        if REJECTED in correction:
            continue
        if subject.value not in corrections:
            yield from said
            continue
        relation = correction.get(RELATION) or next(value for _, predicate, value, _ in said if predicate == RELATION)
        label = (labels or {}).get(relation) or own.get(relation)
        yield from _restated(said, correction, label.value if label else local(relation.value))


def _statement(about: NamedNode) -> str:
    """The IRI of the statement that this node is, or is a part of; that of the node itself for all others."""
    head, statement, tail = about.value.rpartition("/statement/")
    return head + statement + tail.partition("/")[0]


def _restated(rows: list[Row], correction: Mapping[NamedNode, Term], label: str) -> Iterator[Row]:
    """Where the words of the article say something else now ("will not supply"), it is the label of the relation.

    A label reads as if it had been.
    """
    subject, graph = rows[0][0], rows[0][3]
    said: defaultdict[NamedNode, list[Term]] = defaultdict(list)
    for _, predicate, value, _ in rows:
        said[predicate].append(value)
    if any(said[each] != [correction[each]] for each in WORDED if each in correction):
        future = said[term("kg:tense")] == [literal("future")]
        said[VERB_PHRASE] = [literal(f"{label} (future)" if future else label)]
    said |= {predicate: [value] for predicate, value in correction.items()}
    said[ASSERTED] = [literal(_asserted(said))]
    for predicate, values in said.items():
        yield from ((subject, predicate, value, graph) for value in values)


def _asserted(said: Mapping[NamedNode, list[Term]]) -> bool:
    """The rule of `kg.model.Statement.asserted`, of a statement in RDF."""

    def one(predicate: str) -> str | None:
        return next((value.value for value in said.get(term(predicate), ())), None)

    return (
        one("kg:attributedTo") is None
        and one("kg:negated") == "false"
        and one("kg:factuality") == "certain"
        and one("kg:tense") != "future"
        and one("kg:tenure") not in ("former", "elect")
        and one("rdf:object") is not None
    )


def brought(article: NamedNode, overruled: Corrections) -> Iterator[NamedNode]:
    """The things and relations that the corrections of an article's statements speak of."""
    for statement, said in overruled.items():
        if statement.startswith(f"{article.value}/statement/"):
            yield from (value for value in said.values() if isinstance(value, NamedNode))


def rows(said: Iterable[Row], store: Store, article: NamedNode, overruled: Corrections) -> Iterator[Row]:
    """What an article says as people corrected it, with what describes the things and relations they brought in."""
    foreign = {
        value: next((row[0] for row in match(store, None, "kg:standsFor", value)), value)
        for value in brought(article, overruled)
        if next(match(store, value, "kg:named", None, article), None) is None
    }
    labels: dict[Term, Term] = {
        about: label
        for about in foreign.values()
        for _, _, label, _ in match(store, about, "rdfs:label", None, DefaultGraph())
    }
    for subject, predicate, value, graph in corrected(said, overruled, labels):
        yield subject, predicate, foreign.get(value, value) if isinstance(value, NamedNode) else value, graph
    for about in foreign.values():
        yield from match(store, about, graph=DefaultGraph())
        yield about, term("kg:named"), literal(True), article
