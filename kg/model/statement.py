"""What was read in an article: who and what it speaks of, and what it states of them."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kg.model.article import Article, Span

Factuality = Literal["certain", "possible", "planned", "hypothetical", "unsupported"]
Bound = Literal["exact", "min", "max", "approximate"]
Tenure = Literal["current", "former", "acting", "elect"]
Tense = Literal["past", "present", "future"]


def identifier(name: str) -> str:
    """An id made of a name: its letters and digits in any script, the rest as underscores ("Dmytro_Kuleba")."""
    return re.sub(r"[^\w.\-]+", "_", unicodedata.normalize("NFC", name)).strip("_.") or "thing"


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something an article speaks of.

    `id` is an IRI-safe slug ("Dmytro_Kuleba"), unique within the article. A `known` entity comes from the gazetteer
    and is the same in every article; a `named` one bears a proper name and may be met again in another article; any
    other is a thing of this article alone ("the footage").
    """

    id: str
    name: str
    type: str  # a class of the ontology: "Person", or the IRI of a user's own
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    named: bool = False
    known: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """What joins subject and object. An `open` one is not in the ontology; its id is made of its own words."""

    id: str  # lowerCamelCase: "met", "restated"; or the IRI of a user's own relation
    label: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """An object that is not an entity: a number, a sum of money, a date, quoted words."""

    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count or amount read from the object (or from the subject, where there is no object)."""

    value: float
    unit: str | None = None
    bound: Bound = "exact"


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression as it reads, and its EDTF value where it can be known ("2024-07-24", "2014", "2022-02").

    `earliest` and `latest` are the first and the last day it may mean.
    """

    text: str
    value: str | None = None
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A further argument of the predicate: `role` is the preposition that introduces it ("to", "about")."""

    role: str
    entity: Entity | Value


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a statement was read."""

    sentence: Span
    subject: Span
    predicate: Span
    object: Span | None = None


Source = tuple[Entity, ...]  # who says something, together: ("Putin", "other Russian politicians")


@dataclass(frozen=True, slots=True)
class Statement:
    """Subject – relation – object, with what a reader must know before believing it.

    `sources` is the chain of those who say it, outermost first; empty, it is the article's own voice. `factuality` is
    how the innermost source presents it, `negated` whether it is denied. `read_as` is the id it had when it was read,
    which it keeps when a person corrects it.
    """

    article: str  # Article.id
    subject: Entity
    relation: Relation
    object: Entity | Value | None
    verb_phrase: str
    evidence: Evidence
    sources: tuple[Source, ...] = ()
    negated: bool = False
    factuality: Factuality = "certain"
    confidence: float = 1.0
    tense: Tense = "past"
    tenure: Tenure | None = None  # of a role only
    place: Entity | None = None
    time: Time | None = None
    quantity: Quantity | None = None
    qualifiers: tuple[Qualifier, ...] = ()
    read_as: str | None = field(default=None, compare=False)

    @property
    def asserted(self) -> bool:
        """Whether it may stand as a plain triple: the article itself says, for certain, that it is or was so."""
        return (
            not self.sources
            and not self.negated
            and self.factuality == "certain"
            and self.tense != "future"
            and self.tenure not in ("former", "elect")
            and self.object is not None
        )

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Everyone and everything it speaks of; some may come twice."""
        speakers = (speaker for source in self.sources for speaker in source)
        qualifying = (qualifier.entity for qualifier in self.qualifiers)
        things = (self.subject, self.object, self.place, *speakers, *qualifying)
        return tuple(thing for thing in things if isinstance(thing, Entity))

    @property
    def id(self) -> str:
        """Twelve hex digits that stay the same as long as the reading of this stretch of text does."""
        if self.read_as:
            return self.read_as
        told = [[entity.id for entity in source] for source in self.sources]
        other = self.object.id if isinstance(self.object, Entity) else self.object and self.object.text
        further = [(q.role, q.entity.id if isinstance(q.entity, Entity) else q.entity.text) for q in self.qualifiers]
        where_when = (self.place and self.place.id, self.time and self.time.text)
        rest = (where_when, further, self.negated, self.factuality, told)
        parts = (self.subject.id, self.relation.id, other, rest, self.evidence)
        return hashlib.sha256(repr(parts).encode("utf8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one article. `refused` counts what was seen and not stated, by reason."""

    article: Article
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    refused: dict[str, int] = field(default_factory=dict)
