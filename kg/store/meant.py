"""Which statement a person meant, also when its article is read again and stands otherwise in the text.

The IRI of a statement holds its place in the text. What a person says of one is kept with what a reader knows it by:
the article, the words of the sentence, the verb phrase, and its parts by name. Where an article has exactly one such
statement, that is meant; where it has several, the one whose IRI it is, or none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pyoxigraph import NamedNode, Quad, Store

from kg.iri import local
from kg.model import identifier
from kg.rdf import Term, Triple, literal, match, term

CORRECTS, SOURCE = term("kg:corrects"), term("oa:hasSource")


@dataclass(frozen=True, slots=True)
class Meant:
    """A statement as a reader knows it. `parts` are the names of subject, relation and object: "Ann – met – Ben"."""

    article: str  # IRI
    parts: str
    verb_phrase: str
    sentence: str  # blanks and line breaks are one

    def triples(self, about: NamedNode) -> Iterator[Triple]:
        """As the graph of corrections holds it."""
        yield about, SOURCE, NamedNode(self.article)
        yield about, term("rdfs:label"), literal(self.parts)
        yield about, term("kg:verbPhrase"), literal(self.verb_phrase)
        yield about, term("oa:exact"), literal(self.sentence)


def as_read(store: Store, statement: NamedNode) -> Meant | None:
    """What this statement is known by; None where no article has it."""
    for _, _, verb_phrase, article in match(store, statement, "kg:verbPhrase"):
        if isinstance(article, NamedNode):
            evidence = _one(store, statement, "prov:wasDerivedFrom", article)
            quotes = (
                _one(store, each, "oa:exact", article) for each in _all(store, evidence, "oa:hasSelector", article)
            )
            parts = (_one(store, statement, f"rdf:{part}", article) for part in ("subject", "predicate", "object"))
            return Meant(
                article.value,
                " – ".join(_name(store, part, article) for part in parts if part is not None),
                verb_phrase.value,
                " ".join(next((quote.value for quote in quotes if quote), "").split()),
            )
    return None


def recorded(store: Store, about: NamedNode, graph: NamedNode) -> Meant:
    """What a correction is of, as `Meant.triples` wrote it."""
    said = {predicate: value.value for _, predicate, value, _ in match(store, about, None, None, graph)}
    return Meant(said[SOURCE], said[term("rdfs:label")], said[term("kg:verbPhrase")], said[term("oa:exact")])


def reattached(
    said: Store, graph: NamedNode, read: Store, now: Mapping[NamedNode, NamedNode | None]
) -> tuple[set[Quad], set[Quad]]:
    """What to remove from the graph of corrections in `said` and what to add, where articles read otherwise in `read`.

    `now` says of each article which one it is there, or None. A correction whose statement is not there any more, or is
    there more than once, corrects none; for an entity that is not, the one that bears its name takes the place.
    """
    removed, added = set(), set()
    for old, new in now.items():
        found = _statements(read, new) if new and any(match(said, None, "oa:hasSource", old, graph)) else {}
        for about, *_ in match(said, None, "oa:hasSource", old, graph):
            before = next((value for _, _, value, _ in match(said, about, "kg:corrects", None, graph)), None)
            alike = found.get(replace(recorded(said, about, graph), article=(new or old).value), [])
            chosen = before if before in alike else alike[0] if len(alike) == 1 else None
            if chosen != before:
                removed |= {*said.quads_for_pattern(about, CORRECTS, None, graph)}
                added |= {Quad(about, CORRECTS, chosen, graph)} if chosen else set()
            if chosen and new and new != old:
                removed.add(Quad(about, SOURCE, old, graph))
                added.add(Quad(about, SOURCE, new, graph))
        for about, predicate, entity in _speaking_of(said, graph, old) if new else ():
            if new and (other := _bearer(read, entity, old, new)):
                removed.add(Quad(about, predicate, entity, graph))
                added.add(Quad(about, predicate, other, graph))
    return removed, added


def _statements(store: Store, article: NamedNode) -> dict[Meant, list[NamedNode]]:
    """The statements of an article by what they are known by."""
    found: defaultdict[Meant, list[NamedNode]] = defaultdict(list)
    for statement, *_ in match(store, None, "rdf:type", term("kg:Statement"), article):
        if meant := as_read(store, statement):
            found[meant].append(statement)
    return found


def _speaking_of(said: Store, graph: NamedNode, article: NamedNode) -> Iterator[tuple[NamedNode, NamedNode, NamedNode]]:
    """What is said there of entities of the article."""
    for naming in ("rdf:subject", "rdf:object", "kg:oneSide", "kg:otherSide"):
        for about, predicate, value, _ in match(said, None, naming, None, graph):
            if isinstance(value, NamedNode) and value.value.startswith(f"{article.value}/entity/"):
                yield about, predicate, value


def _bearer(store: Store, entity: NamedNode, old: NamedNode, new: NamedNode) -> NamedNode | None:
    """Who is meant in `new` by an entity of the article `old`, if it is another there: the one whose name it has."""
    same = NamedNode(entity.value.replace(old.value, new.value, 1))
    if any(match(store, same, "kg:named", None, new)):
        return None if old == new else same
    id_ = local(entity.value)
    bearers = {
        node
        for naming in ("rdfs:label", "skos:altLabel")
        for node, _, name, _ in match(store, None, naming, None, new)
        if identifier(name.value) == id_ and any(match(store, node, "kg:named", None, new))
    }
    return bearers.pop() if len(bearers) == 1 else None


def _name(store: Store, part: Term, article: NamedNode) -> str:
    label = _one(store, part, "rdfs:label", article)
    return (label or part).value


def _all(store: Store, subject: Term | None, predicate: str, article: NamedNode) -> list[Term]:
    if not isinstance(subject, NamedNode):
        return []
    return [value for _, _, value, _ in match(store, subject, predicate, None, article)]


def _one(store: Store, subject: Term | None, predicate: str, article: NamedNode) -> Term | None:
    return next(iter(_all(store, subject, predicate, article)), None)
