"""What a clause or a noun phrase says, on the way from a parsed text to statements; no relation is chosen yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kg.model.article import Span
from kg.model.statement import Factuality, Quantity, Tense, Tenure

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
    incomplete: bool = False  # a verb that says nothing without what follows it: was *credited*


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
