"""What goes in and what comes out: the entities of articles, and which of them are one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Record:
    """An entity as one article speaks of it."""

    iri: str
    article: str
    name: str
    type: str  # a class: "Person"
    aliases: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()  # relation and name of the other end: ("foreignMinisterOf", "China")
    neighbours: frozenset[str] = frozenset()  # names of what it occurs with in statements
    countries: frozenset[str] = frozenset()
    published: date | None = None
    mentions: int = 1


@dataclass(frozen=True, slots=True)
class Member:
    """A record of a cluster; `score`, from 0 to 1, is how probable it is that it belongs there, and why."""

    iri: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Someone or something, by its fullest usual name, with all records that stand for it, by IRI."""

    name: str
    type: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Undecided:
    """Two records, the first of their clusters, that may be the same: what speaks for it and what against."""

    first: str
    second: str
    score: float
    pro: tuple[str, ...]
    contra: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """Every record is in one cluster. Clusters by their first member's IRI, pairs by score, the likeliest first."""

    clusters: tuple[Cluster, ...]
    undecided: tuple[Undecided, ...]
