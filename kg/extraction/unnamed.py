"""What stands beside a noun that has no name and says something of it: examples, records, where a team is from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extraction.cores import trimmed
from kg.extraction.phrases import Phrases, span
from kg.extraction.restrictions import LONGEST_CLAUSE
from kg.extraction.vouching import Vouching
from kg.model import Predicate, Proposition
from kg.resolution import Resolution
from kg.syntax import Word

VAGUE = frozenset({"other", "many", "several", "some", "various", "certain", "different", "more", "numerous"})


class Unnamed:
    """Reads the descriptions of things without a name of one article."""

    def __init__(self, resolution: Resolution, phrases: Phrases, vouching: Vouching) -> None:
        self.resolution = resolution
        self.phrases = phrases
        self.vouching = vouching

    def propositions(self, noun: Word) -> Iterator[Proposition]:
        """Those of one noun."""
        yield from self._apposition(noun)
        yield from self._record(noun)
        yield from self._from(noun)
        yield from self._examples(noun)

    def _apposition(self, noun: Word) -> Iterator[Proposition]:
        """The storm, *the worst in years*. Of 15 seen, where neither has a name, 5 were right: not stated."""
        for head in noun.all("appos"):
            plain = head.pos == "NOUN" and head.i > noun.i and head.child("det") is not None
            if plain and not head.child("conj") and not head.child("nummod") and not head.case:
                words = self.phrases.naming.core(head)
                if not self.vouching.doubtful(head, words):
                    said = self.phrases.described(head, words)
                    aside = self.vouching.stated(noun, Predicate("be", "be", "is", span(words)), said)
                    yield replace(aside, refused=aside.refused or "describes what has no name")

    def _from(self, noun: Word) -> Iterator[Proposition]:
        """A team *from the Massachusetts Institute of Technology, …*: where a long list is no part of the name."""
        words = self.phrases.naming.core(noun)
        for child in noun.all("nmod") if noun.tag == "NN" else ():
            if child.case == "from" and child not in words and self.phrases.is_agent(self.phrases.argument(noun)):
                marks = span(child.case_marks)
                for other, _ in self.phrases.coordinated(child, "from"):
                    if other.entity is not None:
                        came = Predicate("verb", "come", "is", marks)
                        yield replace(self.vouching.stated(noun, came, other), object=None, arguments=(other,))

    def _record(self, noun: Word) -> Iterator[Proposition]:
        """58,825 votes, *the highest in the city*; 12 people, *the most since 2001*."""
        for head in noun.all("appos") if noun.child("nummod") else ():
            words = trimmed(head.subtree())
            of_what = head.tag == "JJS" and head.child("obl", "nmod") is not None
            if of_what and words[0].lower == "the" and len(words) <= LONGEST_CLAUSE:
                said = self.phrases.described(head, words)
                yield self.vouching.stated(noun, Predicate("be", "be", "is", span(words)), said)

    def _examples(self, several: Word) -> Iterator[Proposition]:
        """Cash crops *such as coffee and tea* (Hearst, 1992). A class that is no more than a noun tells little."""
        for first in several.all("nmod"):
            telling = [c for c in several.all("amod", "compound") if c.lower not in VAGUE]
            if first.case == "such as" and several.tag == "NNS" and telling:
                said = self.phrases.one_of(several, [w for w in self.phrases.naming.core(several) if w.i <= several.i])
                words = self.phrases.document.words[first.i : first.i + 1]
                for example in [first, *first.all("conj")]:
                    plain = example.pos == "NOUN" and not example.child("det", "nmod:poss", "nmod", "acl")
                    copula = "are" if example.tag == "NNS" else "is"
                    if plain and self.resolution.entity(example) is None:
                        yield self.vouching.stated(example, Predicate("be", "be", copula, span(words)), said)
