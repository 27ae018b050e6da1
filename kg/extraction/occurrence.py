"""Whether what an event noun names has happened: not a visit that was *cancelled*, the *threat of* an invasion."""

from __future__ import annotations

from collections import Counter

from kg.extraction import modality
from kg.extraction.attribution import Attribution
from kg.extraction.context import Context
from kg.extraction.coordination import excluded
from kg.extraction.restrictions import DEFINITE
from kg.lexicon import Lexicon
from kg.model import Factuality
from kg.syntax import Document, Word, is_predicate


class Occurrence:
    """Finds the contexts of event nouns. `refused` counts those that did not happen, by reason."""

    def __init__(self, document: Document, attribution: Attribution, lexicon: Lexicon, refused: Counter[str]) -> None:
        self.document = document
        self.attribution = attribution
        self.lexicon = lexicon
        self.refused = refused

    def context(self, noun: Word, light: Word | None, joined: Word | None) -> Context | None:
        """The writer vouches for what is possessed or definite; anything else is as real as the clause it stands in.

        `light` is its light verb, `joined` the verb whose subject takes part in it. None, and counted, for an event
        that is denied, prevented, feared or somebody's claim.
        """
        first = noun.child("nmod:poss", "det")
        clause = light or joined or next((a for a in noun.ancestors() if is_predicate(a)), None)
        given = noun.child("nmod:poss") is not None or (first is not None and first.lower in DEFINITE)
        if clause is not None and noun.rel == "obj" and clause.lexeme in self.lexicon["securingVerbs"]:
            given = False  # trying to secure *the release* of the hostages
        if is_predicate(noun):
            clause = noun
        factuality = self._own(noun)
        if clause is not None:
            if reason := self._unreal(noun, clause):
                self.refused[reason] += 1
                return None
            if self._possible(noun, clause):
                factuality = modality.weaker(factuality, "possible")
        quotation = self.attribution.quotation(noun)
        if clause is None or (given and light is None and quotation is None and clause is not noun):
            return Context(factuality=factuality)
        around = self.attribution.context(clause)
        if quotation is not None and not around.sources and quotation.speaker is None:
            around.refuse("quotation without a speaker")
        if around.refused or around.negated or (first is not None and first.lower == "no"):
            self.refused[around.refused or "event in a denied clause"] += 1
            return None
        factuality = modality.weaker(factuality, around.factuality)
        if around.matrix:
            factuality = modality.weaker(factuality, "possible")
        return Context(list(around.sources), False, factuality)

    def _unreal(self, noun: Word, clause: Word) -> str:
        """Why it did not happen: the visit *was cancelled*, *never took place*, *is a myth*; *reports of* an attack."""
        above = noun
        while above.rel == "nmod":
            above = above.head
            if above.lexeme in self.lexicon["claimNouns"]:
                return "event in a claim"
        if noun.rel == "conj" and excluded(noun):
            return "event in a denied clause"
        if any(c.lower == "so" for a in noun.all("amod") if a.lower == "called" for c in a.children):
            return "so-called event"
        if clause.lexeme in self.lexicon["namingVerbs"] and noun.rel in ("xcomp", "obl"):
            return "somebody's name for it"
        if clause.lexeme in self.lexicon["preventingVerbs"] and noun.rel in ("obj", "nsubj"):
            return "event that was prevented"
        if clause.lexeme in self.lexicon["falsity"] and noun.rel == "nsubj":
            return "event that is said to be none"
        happens = clause.lexeme.split("_")[0] in self.lexicon["happening"]
        if happens and above.rel == "nsubj" and modality.negated(clause, self.lexicon):
            return "event that did not happen"
        return ""

    def _possible(self, noun: Word, clause: Word) -> bool:
        """The *threat of* an invasion; *called for* a withdrawal; *if* the invasion succeeds."""
        above = noun
        while above.rel == "nmod":
            above = above.head
            if above.lexeme in self.lexicon["possibilityNouns"]:
                return True
        wanting = self.lexicon["promisingVerbs"] | self.lexicon["tryingVerbs"] | self.lexicon["consideringVerbs"]
        wanted = clause.lexeme in wanting and noun.dep in ("obj", "obl", "nsubj:pass") and clause is not noun
        return wanted or self.attribution.commitment.opens_condition(clause)

    def _own(self, noun: Word) -> Factuality:
        adjectives = {c.lower for c in noun.all("amod", "compound")}
        if adjectives & self.lexicon["plans"] or self._awaited(noun):
            return "planned"
        return "possible" if adjectives & self.lexicon["hedges"] else "certain"

    def _awaited(self, noun: Word) -> bool:
        """Ten days *until the start* of the games; but: stayed until the fall of Kabul."""
        marks = noun.case_marks if noun.case in ("until", "till") else []
        before = self.document.words[marks[0].i - 1] if marks and marks[0].i else None
        return before is not None and before.label in ("DATE", "TIME")
