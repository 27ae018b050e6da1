"""The things that travel from stage to stage. Frozen, and importing nothing of ours.

Offsets are Unicode code points in `Article.text`, end exclusive, everywhere.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

Factuality = Literal["certain", "possible", "planned", "hypothetical", "unsupported"]
Bound = Literal["exact", "min", "max", "approximate"]
Tenure = Literal["current", "former", "acting", "elect"]
Tense = Literal["past", "present", "future"]
# What an argument is: a thing, a bare number or amount, a clause, a pronoun that nobody knows the meaning of, or a
# phrase that names nothing by itself ("this", "all of them").
ArgumentKind = Literal["thing", "value", "clause", "pronoun", "unnamed"]

# Prepositions that say where something is; with a place behind them they make it the place of a statement.
PLACING = frozenset(
    [
        "in",
        "at",
        "near",
        "on",
        "inside",
        "across",
        "around",
        "throughout",
        "within",
        "from",
        "along",
        "off",
        "beside",
        "opposite",
        "over",
        "above",
    ]
)
WITHIN = PLACING & {"in", "inside", "across", "throughout", "within", "near", "around"}  # of a state


def identifier(name: str) -> str:
    """An id made of a name: its letters and digits in any script, the rest as underscores ("Dmytro_Kuleba")."""
    return re.sub(r"[^\w.\-]+", "_", unicodedata.normalize("NFC", name)).strip("_.") or "thing"


class Span(NamedTuple):
    """A stretch of `Article.text`: text[start:end]."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read. `text` is the decoded source text and never changes; `furniture` is skipped, not cut out.

    `origin` is the file it was read from, where its id is made of that file's name. It is no part of the graph.
    """

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    published: date | None = None
    publisher: str | None = None
    furniture: tuple[Span, ...] = ()
    origin: str | None = field(default=None, compare=False)

    @property
    def readable(self) -> str:
        """The text with its furniture blanked by line breaks: the same length, so that every offset still holds."""
        parts, at = [], 0
        for start, end in self.furniture:
            parts += [self.text[at:start], "\n" * (end - start)]
            at = end
        return "".join([*parts, self.text[at:]])

    @property
    def sha256(self) -> str:
        """Hex digest of the UTF-8 text."""
        return hashlib.sha256(self.text.encode("utf8", "surrogatepass")).hexdigest()


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


@dataclass(frozen=True, slots=True)
class Role:
    """An office or tie that a noun phrase names: "Chinese Foreign Minister Wang Yi". Entities by their ids."""

    holder: str
    relation: str  # of the ontology: "foreignMinisterOf"
    of: str | None  # the country, organisation or person; None where the text names none
    tenure: Tenure
    title: str  # as it reads
    sentence: Span
    holder_span: Span
    title_span: Span
    of_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """What fills a place of a predicate. `entity` is an entity's id; None: a thing that only the phrase describes."""

    name: str  # pronouns replaced, articles dropped: "Russia's offensive"
    head: str  # lemma of its head noun
    span: Span
    entity: str | None = None
    preposition: str = ""
    quantity: Quantity | None = None
    kind: ArgumentKind = "thing"
    fronted: bool = False  # it stands before the verb: *at that time*, …
    negated: bool = False  # "and not in Kyiv"
    words: tuple[Span, ...] = ()  # the whole phrase, word by word, with all that describes it but clauses
    marks: tuple[Span, ...] = ()  # the words of its preposition
    inner: tuple[Argument, ...] = ()  # what prepositions hang on its noun: talks *with Wang*

    @property
    def nameless(self) -> bool:
        """Whether nobody can say what it is."""
        return self.kind in ("pronoun", "unnamed")


@dataclass(frozen=True, slots=True)
class Predicate:
    """What is said of the arguments: a verb ("shoot down"), what is joined by a copula ("open"), an event noun; a
    "nesting" joins places (Guangzhou, *China*), a "tie" names by a preposition or a genitive (Nick Bos *of* Helsinki).
    """

    kind: Literal["verb", "be", "noun", "nesting", "tie"]
    lemma: str
    phrase: str  # as it reads: "will not supply"
    span: Span
    matrix: str = ""  # what it hangs on, when that does not vouch for it: "try to"
    words: tuple[Span, ...] = ()  # as it reads, word by word, with the verbs it hangs on ("continues to be")
    complement: tuple[Span, ...] = ()  # the adjective that a copula or a verb joins to the subject
    passive: bool = False  # said of the patient first; the subject of the proposition is the agent all the same
    agentless: bool = False  # a passive without agent; the subject is the patient
    remote: bool = False  # what its object happens to be is elsewhere: praised *the election in Kenya*


@dataclass(frozen=True, slots=True)
class Proposition:
    """A predicate with its arguments, as one clause or noun phrase says it; no relation is chosen yet.

    `refused` says why it may not become a statement: it is asked, or said by nobody knows whom.
    """

    predicate: Predicate
    subject: Argument
    object: Argument | None
    arguments: tuple[Argument, ...]  # those with a preposition
    sentence: Span
    sources: tuple[tuple[Argument, ...], ...] = ()  # outermost first
    negated: bool = False
    factuality: Factuality = "certain"
    tense: Tense = "past"
    time: Argument | None = None
    signs: frozenset[str] = frozenset()  # what made the reading less sure: "pronoun", "understood subject"
    refused: str = ""
