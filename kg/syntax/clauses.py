"""The heads of clauses: what is a predicate, a passive, a copula's; and what stands beside a nominal."""

from __future__ import annotations

from collections.abc import Iterator

from kg.syntax.governors import SPANS
from kg.syntax.words import Word

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"})
MODIFIER = frozenset(
    {"amod", "compound", "case", "mark", "fixed", "aux", "cop", "flat", "cc", "advmod", "goeswith", "det"}
)


def is_predicate(word: Word) -> bool:
    """Whether the word heads a clause: a verb of its own, or what a copula is joined to."""
    if word.child("cop"):
        return True
    return word.pos == "VERB" and word.rel not in MODIFIER


def is_copular(head: Word) -> bool:
    """Whether a copula joins it to its subject; "are taking" is a verb whatever the parser calls its auxiliary."""
    return head.child("cop") is not None and head.pos != "VERB"


def predicates(words: Iterator[Word] | tuple[Word, ...]) -> Iterator[Word]:
    """The heads of clauses, in the order of the text."""
    return (word for word in words if is_predicate(word))


def verb_form(head: Word) -> str:
    """The tag of a verb, of a nominal predicate that of its copula: admitted to *being* a member; of a perfect that of
    its auxiliary: accused of *having* killed."""
    having = next((a for a in head.all("aux") if a.tag == "VBG"), None)
    if having is not None:
        return having.tag
    copula = head.child("cop") if head.pos != "VERB" else None
    return copula.tag if copula is not None else head.tag


def is_passive(head: Word) -> bool:
    """The company was *fined*; the company *fined* by the court; he was arrested and *charged*."""
    if head.pos != "VERB" or head.tag != "VBN":
        return head.child("nsubj:pass", "aux:pass") is not None and head.pos == "VERB"
    if head.child("nsubj:pass", "aux:pass", "obl:agent"):
        return True
    if head.child("aux", "nsubj"):
        return False
    if head.rel == "conj" and not head.child("obj"):
        return is_passive(head.head)
    return head.rel == "acl" or (head.rel == "advcl" and not head.child("obj"))  # although *known* to sailors


def nominal_conjuncts(word: Word) -> list[Word]:
    """The word and what is coordinated with it: Putin *and other politicians*."""
    found = [word]
    for other in word.all("conj"):
        if other.pos in NOMINAL or other.pos == "ADJ" or other.child("det", "nmod:poss", "case"):
            found += nominal_conjuncts(other)
    return found


def measures_time(word: Word) -> bool:
    """Serving *18 years* for treason; *November's* invasion to crush them: no time ever did anything."""
    return word.label in ("DATE", "TIME") or word.lemma in SPANS
