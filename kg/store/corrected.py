"""What an article says as people corrected it: without what is rejected, and the rest as it should be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.iri import local
from kg.rdf import Row, Term, literal, match, term
from kg.store.corrections import CORRECTABLE, REJECTED, Corrections

RELATION, VERB_PHRASE, LABEL = CORRECTABLE[1], term("kg:verbPhrase"), term("rdfs:label")
WORDED = CORRECTABLE[1], *CORRECTABLE[3:]  # the parts that the verb phrase tells
ASSERTED = term("kg:asserted")


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
