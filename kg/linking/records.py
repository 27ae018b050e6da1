"""What is known of an entity's item ↔ the quads of the graph `links`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, cast

from pyoxigraph import NamedNode

from kg.iri import local
from kg.linking.candidates import Candidate
from kg.rdf import Term, Triple, literal, match, term
from kg.store import Store

Decider = Literal["rule", "person"]
Verdict = Literal["linked", "not linked", "no item"]


@dataclass(frozen=True, slots=True)
class Said:
    """That a person decided on an item, or with None, that no item is it. What they decided is in the link."""

    item: str | None
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Link:
    """An entity with its candidates, best first; `accepted` is the item it is taken to be.

    A person may have `rejected` items, or said that there is none: `nowhere`. `said` is who decided that and when, as
    far as that is known.
    """

    entity: NamedNode
    candidates: tuple[Candidate, ...] = ()
    accepted: str | None = None
    by: Decider = "rule"
    rejected: frozenset[str] = frozenset()
    nowhere: bool = False
    said: tuple[Said, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether a person has said what the entity is."""
        return self.nowhere or (self.accepted is not None and self.by == "person")

    @property
    def verdicts(self) -> Mapping[str | None, Verdict]:
        """What persons decided, by item; None: of all items. It must not get lost."""
        found: dict[str | None, Verdict] = dict.fromkeys(sorted(self.rejected), "not linked")
        if self.accepted and self.by == "person":
            found[self.accepted] = "linked"
        return found | {None: "no item"} if self.nowhere else found


def links(store: Store) -> dict[NamedNode, Link]:
    """What the graph `links` says, by entity."""
    found: dict[NamedNode, Link] = {}
    graph = _graph(store)
    for entity, _, node, _ in match(store.quads, None, "kg:candidate", None, graph):
        said = defaultdict(list)
        for _, predicate, value, _ in match(store.quads, cast(NamedNode, node), graph=graph):
            said[local(predicate.value)].append(value)
        found[entity] = _with_candidate(found.get(entity, Link(entity)), said, _types(store, said["candidateType"]))
    for entity, *_ in match(store.quads, None, "kg:notInWikidata", literal(True), graph):
        found[entity] = replace(found.get(entity, Link(entity)), nowhere=True)
    for entity, _, node, _ in match(store.quads, None, "kg:linkDecision", None, graph):
        link = found.get(entity, Link(entity))
        found[entity] = replace(link, said=(*link.said, _said(store, cast(NamedNode, node))))
    return {entity: replace(link, candidates=ranked(link.candidates)) for entity, link in found.items()}


def keep(store: Store, known: Iterable[Link]) -> None:
    """Makes these the graph `links`, in one transaction; the merged view goes along."""
    store.replace_links(triple for link in known for triple in _triples(link))


def _graph(store: Store) -> NamedNode:
    return NamedNode(store.names.graph("links"))


def _triples(link: Link) -> Iterator[Triple]:
    if link.accepted:
        yield link.entity, term("skos:exactMatch"), term(f"wd:{link.accepted}")
    if link.nowhere:
        yield link.entity, term("kg:notInWikidata"), literal(True)
    for candidate in link.candidates:
        node = NamedNode(f"{link.entity.value}/candidate/{candidate.id}")
        yield link.entity, term("kg:candidate"), node
        yield from _candidate(node, candidate)
        accepted = candidate.id == link.accepted
        yield node, term("kg:isAccepted"), literal(accepted)
        by = link.by if accepted else "person" if candidate.id in link.rejected else "rule"
        yield node, term("kg:decidedBy"), literal(by)
    for each in link.said:
        node = NamedNode(f"{link.entity.value}/decision/{each.item or 'none'}")
        yield link.entity, term("kg:linkDecision"), node
        yield node, term("rdf:type"), term("kg:LinkDecision")
        yield node, term("dct:creator"), literal(each.by)
        yield node, term("dct:created"), literal(each.on)
        if each.item:
            yield node, term("kg:item"), term(f"wd:{each.item}")


def _candidate(node: NamedNode, candidate: Candidate) -> Iterator[Triple]:
    yield node, term("rdf:type"), term("kg:Candidate")
    yield node, term("kg:item"), term(f"wd:{candidate.id}")
    if candidate.score is not None:
        yield node, term("kg:candidateScore"), literal(candidate.score)
    if candidate.name:
        yield node, term("rdfs:label"), literal(candidate.name)
    if candidate.description:
        yield node, term("schema:description"), literal(candidate.description)
    for id_, name in candidate.types:
        yield node, term("kg:candidateType"), term(f"wd:{id_}")
        if name:
            yield term(f"wd:{id_}"), term("rdfs:label"), literal(name)


def _with_candidate(link: Link, said: Mapping[str, list[Term]], types: tuple[tuple[str, str], ...]) -> Link:
    """The link and one candidate more, of what its node says."""

    def text(key: str) -> str:
        return next((value.value for value in said.get(key, ())), "")

    id_, score = local(text("item")), text("candidateScore")
    candidate = Candidate(id_, text("label"), float(score) if score else None, False, types, text("description"))
    link = replace(link, candidates=(*link.candidates, candidate))
    by_person = text("decidedBy") == "person"
    if text("isAccepted") == "true":
        return replace(link, accepted=id_, by="person" if by_person else "rule")
    return replace(link, rejected=link.rejected | {id_}) if by_person else link


def _said(store: Store, node: NamedNode) -> Said:
    """Who decided and when, as `_triples` wrote it."""
    said = {predicate: value.value for _, predicate, value, _ in match(store.quads, node, graph=_graph(store))}
    item = said.get(term("kg:item"))
    return Said(item and local(item), said[term("dct:creator")], date.fromisoformat(said[term("dct:created")]))


def _types(store: Store, items: Iterable[Term]) -> tuple[tuple[str, str], ...]:
    def name(item: Term) -> str:
        labels = match(store.quads, cast(NamedNode, item), "rdfs:label", None, _graph(store))
        return min((label.value for _, _, label, _ in labels), default="")

    return tuple(sorted((local(item.value), name(item)) for item in items))


def ranked(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda candidate: (-(candidate.score or 0.0), candidate.id)))
