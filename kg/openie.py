"""What the sentences of an article say as facts of three parts in their own words: open information extraction.

Every proposition is told as the facts it holds: its subject with its object, and with each further argument, what
stands between them in the relation (as MinIE does, Gashteovski et al., EMNLP 2017): "The town – was hit by – two
earthquakes", "The town – was hit within – ten years", "He – was Prime Minister of – Australia". Nothing is resolved,
joined to an ontology or left out for the doubt about it: this is the text, not the graph. A proposition of two parts
("She died") holds no such fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.model import Argument, Article, Proposition, Span
from kg.terminal import visible

Words = tuple[Span, ...]  # of `Article.text`, in the order in which they are to be read

# How sure a fact is, by what its last part is, and what is taken off; in the order of precision on CaRB's dev split.
OBJECT, FURTHER, INNER, NOUN = 0.9, 0.85, 0.6, 0.4
SIGN, REFUSED = 0.05, 0.2
UNSAID = {"be": "is", "nesting": "is in", "tie": "is"}  # what no word says: Wang Yi, *the minister*; Guangzhou, *China*


@dataclass(frozen=True, slots=True)
class Fact:
    """Subject, relation and object by the words they consist of. `unsaid` is the relation where no word says it."""

    subject: Words
    relation: Words
    object: Words
    sentence: Span
    confidence: float
    unsaid: str = ""


def lines(told: Iterable[tuple[Article, Iterable[Fact]]], least: float = 0.0) -> Iterator[str]:
    """A line for each fact that is at least so sure: where its sentence stands (`article#char=start,end`, code points),
    confidence, subject, relation and object, separated by tabs."""
    for article, found in told:
        for fact in (f for f in found if f.confidence >= least):
            start, end = fact.sentence
            subject, relation, last = (_text(article, words) for words in (fact.subject, fact.relation, fact.object))
            relation = f"{fact.unsaid} {relation}".strip()
            yield "\t".join(
                [f"{visible(article.id)}#char={start},{end}", f"{fact.confidence:.2f}", subject, relation, last]
            )


def _text(article: Article, words: Words) -> str:
    """The words, those that touch in the text as one, without what could steer a terminal."""
    text, before = "", -1
    for start, end in words:
        text += ("" if start == before else " ") + article.text[start:end]
        before = end
    return visible(" ".join(text.split()))


def facts(propositions: Iterable[Proposition]) -> Iterator[Fact]:
    """The facts of the propositions, each once, in their order."""
    seen: set[tuple[Words, Words, Words]] = set()
    for proposition in propositions:
        for fact in _facts(proposition):
            parts = (fact.subject, fact.relation, fact.object)
            if parts not in seen:
                seen.add(parts)
                yield fact


def _facts(proposition: Proposition) -> Iterator[Fact]:
    said = proposition.predicate.words
    subject, other = proposition.subject, proposition.object
    further = [*proposition.arguments, *([proposition.time] if proposition.time else [])]

    def fact(relation: Words, last: Words, sure: float) -> Fact:
        sure = NOUN if proposition.predicate.kind in ("noun", "nesting", "tie") else sure
        sure -= SIGN * len(proposition.signs) + (REFUSED if proposition.refused else 0)
        unsaid = "" if proposition.predicate.words else UNSAID.get(proposition.predicate.kind, "")
        return Fact(subject.words, relation, last, proposition.sentence, round(max(0.0, sure), 2), unsaid)

    if proposition.predicate.passive and other is not None and not proposition.predicate.agentless:
        subject, other, further = other, None, [subject, *further]
    if other is not None and other.kind == "clause":
        yield fact(said, other.words, OBJECT)
        return
    if other is not None:
        yield fact(said + other.marks, other.words, OBJECT)
        for between, inner in _inner(other):
            yield fact(said + other.marks + between, inner.words, INNER)
        said += other.marks + other.words
    if complement := proposition.predicate.complement:
        if other is None and not further:
            yield fact(said, complement, OBJECT)
        said += complement
    for argument in further:
        yield fact(said + argument.marks, argument.words, FURTHER)
        for between, inner in _inner(argument):
            yield fact(said + argument.marks + between, inner.words, INNER)


def _inner(argument: Argument) -> Iterator[tuple[Words, Argument]]:
    """The first Prime Minister *of Australia*: what hangs on the noun, with the words before it."""
    for inner in (a for a in argument.inner if a.words):
        first = min((*inner.marks, *inner.words), default=None)
        between = tuple(w for w in argument.words if first is not None and w < first) + inner.marks
        yield between, inner
        for more, innermost in _inner(inner):
            yield between + more, innermost
