"""All that the graph knows of one entity: what it is, what it did, what was done to it, said by it, claimed of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

import pyoxigraph as ox

from kg.iri import Names, local
from kg.query.about import About, node

BACKGROUND = ("locatedIn", "capital", "seatIn", "actsFor", "claimedBy", "administeredBy")  # what is told of places


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, in names. `sources` are those who say it, outermost first; without any it is the article itself."""

    statement: str
    subject: str
    relation: str
    words: str  # the verb phrase: "will not supply"
    object: str | None
    time: str | None
    earliest: str | None  # ISO date, for sorting
    place: str | None
    qualifiers: tuple[tuple[str, str], ...]  # ("to", "Russia")
    sources: tuple[tuple[str, ...], ...]
    tenure: str | None
    factuality: str
    negated: bool
    article: str  # its id
    sentence: str


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity of the merged view. Each statement is in one list; within it they are ordered by relation and time."""

    iri: str
    name: str
    types: tuple[str, ...]
    aliases: tuple[str, ...]
    wikidata: str | None  # "Q212"
    background: tuple[tuple[str, str], ...]  # of a place: ("located in", "Ukraine")
    roles: tuple[Said, ...]  # offices it holds, or that are held in it
    did: tuple[Said, ...]
    undergone: tuple[Said, ...]
    said: tuple[Said, ...]
    claimed: tuple[Said, ...]  # by others
    involved: tuple[Said, ...]  # it is the place, or a further argument
    articles: tuple[tuple[str, str | None, str | None], ...]  # id, title, day

    def record(self) -> dict[str, Any]:
        """The same as JSON has it."""
        return asdict(self)


def profile(quads: ox.Store, names: Names, entity: ox.NamedNode) -> Profile:
    """What is known of an entity of the merged view."""
    about = About(quads)
    told: dict[str, list[Said]] = {part: [] for part in ("roles", "did", "undergone", "said", "claimed", "involved")}
    articles = {}
    for statement in sorted(_statements(about, entity), key=lambda each: each.value):
        article = about.article(statement)
        said = _said(about, statement, article)
        told[_part(about, statement, entity, said)].append(said)
        if article:
            id_ = about.text(article, "dct:identifier", article) or article.value
            headline, day = (about.text(article, f"schema:{said}", article) for said in ("headline", "datePublished"))
            articles[id_] = (id_, headline, day)
    items = (local(match.value) for match in about.all(entity, "skos:exactMatch"))
    return Profile(
        entity.value,
        about.name(entity),
        tuple(sorted(about.name(type_) for type_ in about.all(entity, "rdf:type"))),
        tuple(sorted(alias.value for alias in about.all(entity, "skos:altLabel"))),
        next(iter(sorted(item for item in items if item[:1] == "Q" and item[1:].isdigit())), None),
        tuple(
            (relation, about.name(value))
            for relation, value in background(about, entity, ox.NamedNode(names.graph("places")))
        ),
        **{part: tuple(sorted(each, key=_order)) for part, each in told.items()},
        articles=tuple(articles[id_] for id_ in sorted(articles)),
    )


def _statements(about: About, entity: ox.NamedNode) -> Iterator[ox.NamedNode]:
    """Each statement that speaks of the entity, or that it makes, once."""
    direct = {each for part in ("rdf:subject", "rdf:object", "kg:place") for each in about.subjects(part, entity)}
    links = [("kg:qualifier", "rdf:value"), ("kg:attributionChain", "kg:speaker")]
    indirect = {
        each for link, part in links for step in about.subjects(part, entity) for each in about.subjects(link, step)
    }
    return (each for each in direct | indirect if node("kg:Statement") in about.all(each, "rdf:type"))


def section(*, speaks: bool, subject: bool, object_: bool, claimed: bool, role: bool) -> str:
    """The list of a profile that a statement belongs to: by what the entity is in it, if others claim it, if it is a
    role."""
    if speaks:
        return "said"
    if not subject and not object_:
        return "involved"
    if claimed:
        return "claimed"
    if role:
        return "roles"
    return "did" if subject else "undergone"


def _part(about: About, statement: ox.NamedNode, entity: ox.NamedNode, said: Said) -> str:
    speakers = {
        speaker for link in about.all(statement, "kg:attributionChain") for speaker in about.all(link, "kg:speaker")
    }
    subject, object_ = (entity in about.all(statement, f"rdf:{part}") for part in ("subject", "object"))
    return section(
        speaks=entity in speakers, subject=subject, object_=object_, claimed=bool(speakers), role=bool(said.tenure)
    )


def _said(about: About, statement: ox.NamedNode, article: ox.NamedNode | None) -> Said:
    qualifiers = sorted(about.all(statement, "kg:qualifier"), key=lambda link: int(local(link.value)))
    return Said(
        statement.value,
        about.names(statement, "rdf:subject") or "",
        about.names(statement, "rdf:predicate") or "",
        about.text(statement, "kg:verbPhrase") or "",
        about.names(statement, "rdf:object"),
        about.text(statement, "kg:time") or about.text(statement, "kg:timeText"),
        about.text(statement, "kg:earliest"),
        about.names(statement, "kg:place"),
        tuple((about.text(link, "kg:role") or "", about.names(link, "rdf:value") or "") for link in qualifiers),
        tuple(_sources(about, about.all(statement, "kg:attributionChain"))),
        about.text(statement, "kg:tenure"),
        about.text(statement, "kg:factuality") or "",
        about.text(statement, "kg:negated") == "true",
        about.text(article, "dct:identifier", article) or "" if article else "",
        about.sentence(statement, article) if article else "",
    )


def _sources(about: About, links: Iterable[ox.NamedNode]) -> Iterator[tuple[str, ...]]:
    def place(link: ox.NamedNode, of: str) -> int:
        return int(about.text(link, of) or 0)

    ordered = sorted(links, key=lambda link: (place(link, "kg:level"), place(link, "kg:position")))
    for _, together in groupby(ordered, key=lambda link: place(link, "kg:level")):
        yield tuple(about.names(link, "kg:speaker") or "" for link in together)


def background(about: About, entity: ox.NamedNode, places: ox.NamedNode) -> Iterator[tuple[str, ox.NamedNode]]:
    """What the gazetteer knows of a place: ("located in", entity:Ukraine)."""
    for relation in BACKGROUND:
        for value in sorted(about.all(entity, f"kg:{relation}", places), key=about.name):
            yield about.name(node(f"kg:{relation}")), value


def _order(said: Said) -> tuple[str, bool, str, str, str]:
    return said.relation, said.earliest is None, said.earliest or "", said.article, said.statement
