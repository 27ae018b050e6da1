"""What a name is tied to by what stands beside it: whose it is, where, how old, what was just done to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extraction.appositives import above, before, beside
from kg.extraction.phrases import Phrases, span, spans
from kg.extraction.vouching import Vouching
from kg.model import Argument, Predicate, Proposition, Quantity
from kg.ontology import Ontology
from kg.resolution import NameMention
from kg.syntax import Word

TYING = frozenset({"of", "from", "in", "near", "with"})
BESIDE = frozenset({"next", "close", "adjacent"})
OLDEST = 120  # years


class Ties:
    """Reads the ties of named persons and things of one article."""

    def __init__(self, phrases: Phrases, vouching: Vouching, ontology: Ontology) -> None:
        self.phrases = phrases
        self.vouching = vouching
        self.ontology = ontology

    def propositions(self, mention: NameMention) -> Iterator[Proposition]:
        """Those of one name."""
        yield from self._ties(mention)
        yield from self._seat(mention)
        yield from self._age(mention)
        yield from self._newly(mention)

    def _ties(self, mention: NameMention) -> Iterator[Proposition]:
        """Nick Bos *of the University of Helsinki*; Demosisto's *Nathan Law*; Fisht Stadium *in Sochi*."""
        heads = [mention.head, *above(mention)]
        hung = [child for head in heads for child in head.all("nmod", "appos") if child.i > mention.words[-1].i]
        ties = [(child, child.case) for child in hung if child.case in TYING]
        ties += [  # Bogliasco, *next to Genoa*
            (c, "near")
            for h in heads
            for a in h.all("advmod")
            if a.lower in BESIDE
            for c in a.all("obl")
            if c.case == "to"
        ]
        if mention.type == "Person":
            first = mention.head.head if mention.head.rel == "conj" else mention.head
            shared = not any(c.child("nmod:poss") for c in first.all("conj"))  # DAB's *Lee and Chow*
            owned = [mention.head, *([first] if shared and first is not mention.head else [])]
            ties += [(owner, "of") for head in owned for owner in head.all("nmod:poss")][:1]
        for word, preposition in ties:
            if word in mention.words:
                continue
            marks = span(word.case_marks or [word])
            for other, _ in self.phrases.coordinated(word, preposition):
                if other.entity is not None or preposition == "near" or self._is_group(word):
                    yield self.vouching.said(mention, Predicate("tie", "be", "is", marks), other)

    def _is_group(self, owner: Word) -> bool:
        """The *ruling party's* Ann Lee."""
        kind = self.ontology.class_of_noun(owner.lemma.lower())
        telling = owner.dep == "nmod:poss" and owner.child("amod", "compound") is not None
        return telling and kind is not None and self.ontology.is_a(kind, "Organization")

    def _seat(self, mention: NameMention) -> Iterator[Proposition]:
        """*Virginia-based* Boeing; Amnesty International, a *London-based* rights group."""
        for head in [mention.head, *before(mention), *above(mention), *beside(mention)]:
            for based in (w for w in head.all("amod") if w.lower == "based"):
                said = Predicate(
                    "verb", "base", "based", span([based]), words=spans([based]), passive=True, agentless=True
                )
                for place in (w for w in based.all("obl", "nmod", "compound") if w.i < based.i):
                    for other, _ in self.phrases.coordinated(place, "in"):
                        if other.entity is not None:
                            yield replace(self.vouching.said(mention, said, other), object=None, arguments=(other,))

    def _newly(self, mention: NameMention) -> Iterator[Proposition]:
        """The *recently released* Google Chrome; *newly elected* Ann Lee."""
        for done in mention.head.all("amod"):
            if done.tag == "VBN" and any(c.lower in ("recently", "newly", "just") for c in done.all("advmod")):
                words = done.subtree()
                phrase = f"was {self.phrases.naming.name(words, done)}"
                said = Predicate(
                    "verb",
                    done.lemma.lower(),
                    phrase,
                    span(words),
                    passive=True,
                    words=spans(words),
                    agentless=True,
                )
                head = self.phrases.argument(mention.head)
                yield replace(self.vouching.said(mention, said, head), object=None, tense="past")

    def _age(self, mention: NameMention) -> Iterator[Proposition]:
        """Thomas Sam, *42*; John Smith, *aged 45*."""
        if mention.type != "Person":
            return
        sentence = mention.head.sentence.words
        after = sentence[mention.words[-1].i + 1 - sentence[0].i :][:4]
        if not after or after[0].text not in (",", "("):
            return
        number = next((w for w in after[1:3] if w.pos == "NUM"), None)
        if number is None or (number is after[2] and after[1].lower != "aged"):
            return
        closed = sentence[number.i + 1 - sentence[0].i :][:1]
        if number.text.isdigit() and int(number.text) <= OLDEST and closed and closed[0].text in (",", ")", "."):
            years = Quantity(float(number.text), "year")
            said = Argument(
                number.text, number.text, span([number]), quantity=years, kind="value", words=spans([number])
            )
            yield self.vouching.said(mention, Predicate("verb", "age", "aged", span([number])), said)
