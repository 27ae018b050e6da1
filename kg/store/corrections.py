"""What people say of single statements: that one is wrong, or what it should say. The graph `graph/corrections`.

    <s/correction>  a kg:Correction ; kg:corrects <s> ; kg:notSaid true ;          # or what it should say instead:
        rdf:subject ; rdf:predicate ; rdf:object ; kg:negated ; kg:factuality ;
        dct:creator "Ann" ; dct:created "2024-07-26"^^xsd:date ; rdfs:comment "…" .

The graph of the article stays as it was read; the merged view follows the person. A statement keeps its IRI as long as
it is read in the same way, so that corrections outlive a build.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.model import Factuality
from kg.rdf import Row, Term, Triple, literal, match, term

REJECTED, ASSERTED = term("kg:notSaid"), term("kg:asserted")
CORRECTABLE = tuple(map(term, ("rdf:subject", "rdf:predicate", "rdf:object", "kg:negated", "kg:factuality")))
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

    def triples(self) -> Iterator[Triple]:
        """As the graph of corrections holds it."""
        said: dict[str, Term | Sequence[Term] | None] = {
            "rdf:type": term("kg:Correction"),
            "kg:corrects": self.statement,
            "kg:notSaid": literal(True) if self.rejected else None,
            "rdf:subject": self.subject,
            "rdf:predicate": self.relation,
            "rdf:object": self.object,
            "kg:negated": None if self.negated is None else literal(self.negated),
            "kg:factuality": literal(self.factuality) if self.factuality else None,
            "dct:creator": literal(self.by),
            "dct:created": literal(self.on),
            "rdfs:comment": literal(self.because) if self.because else None,
        }
        about = node(self.statement)
        for predicate, value in said.items():
            for each in value if isinstance(value, Sequence) else [] if value is None else [value]:
                yield about, term(predicate), each


def node(statement: NamedNode) -> NamedNode:
    """What bears the correction of a statement."""
    return NamedNode(f"{statement.value}/correction")


def recorded(store: Store, graph: NamedNode, described: Store | None = None) -> Corrections:
    """All corrections; of several entities that a value may be, the first that `described`, or the store, describes."""

    def gone(value: Term) -> bool:
        return isinstance(value, NamedNode) and next(match(described or store, value, "rdfs:label"), None) is None

    statements = {about: statement.value for about, _, statement, _ in match(store, None, "kg:corrects", None, graph)}
    found: defaultdict[str, dict[NamedNode, Term]] = defaultdict(dict)
    for about, predicate, value, _ in match(store, graph=graph):
        if about in statements and predicate in (*CORRECTABLE, REJECTED):
            said = found[statements[about]]
            said[predicate] = min(value, said.get(predicate, value), key=lambda each: (gone(each), each.value))
    return dict(found)


def corrected(rows: Iterable[Row], corrections: Corrections) -> Iterator[Row]:
    """The rows of an article's graph without what is rejected, and with the rest as people say that it should be."""
    if not corrections:
        yield from rows
        return
    by_subject: defaultdict[NamedNode, list[Row]] = defaultdict(list)
    for row in rows:
        by_subject[row[0]].append(row)
    for subject, said in by_subject.items():
        correction = corrections.get(_statement(subject), {})
        if REJECTED in correction:
            continue
        yield from _restated(said, correction) if subject.value in corrections else said


def _statement(about: NamedNode) -> str:
    """The IRI of the statement that this node is, or is a part of; that of the node itself for all others."""
    head, statement, tail = about.value.rpartition("/statement/")
    return head + statement + tail.partition("/")[0]


def _restated(rows: list[Row], correction: Mapping[NamedNode, Term]) -> Iterator[Row]:
    subject, graph = rows[0][0], rows[0][3]
    said: defaultdict[NamedNode, list[Term]] = defaultdict(list)
    for _, predicate, value, _ in rows:
        said[predicate].append(value)
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
    for subject, predicate, value, graph in corrected(said, overruled):
        yield subject, predicate, foreign.get(value, value) if isinstance(value, NamedNode) else value, graph
    for about in foreign.values():
        yield from match(store, about, graph=DefaultGraph())
        yield about, term("kg:named"), literal(True), article
