"""Participles behind a preposition: accused of attacking, kept from claiming, focused on saving, by arresting."""

from __future__ import annotations

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.voice import Voice
from kg.lexicon import Lexicon
from kg.syntax import SEQUENCE, Word, agents, is_passive

MEANS = frozenset({"by", "through", "via", "without"})
CHARGES = frozenset({"of", "for", "as"})
AIMS = frozenset({"on", "upon", "at", "toward", "towards"})


class Gerunds:
    """Weakens, denies or refuses a gerund, by its preposition and what that hangs on."""

    def __init__(self, lexicon: Lexicon, voice: Voice) -> None:
        self.lexicon = lexicon
        self.voice = voice

    def read(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """Accused them *of attacking*, kept them *from claiming*, was cleared *of bribing*, decided *against* it."""
        marks = {m.lower for m in word.all("mark")}
        lexeme = governor.lexeme
        if marks & SEQUENCE:
            found.weaken(modality.factuality(governor, self.lexicon))  # will go on *before returning*
        elif marks & MEANS or ("in" in marks and governor.pos == "VERB" and governor.lower != "interested"):
            self._means(governor, found)
        elif lexeme in self.lexicon["clearingVerbs"] or "against" in marks or _short_of(governor, marks):
            found.refuse("said not to have happened")
        elif marks & CHARGES and self._undone(governor):
            found.refuse("said to be false")
        elif lexeme in self.lexicon["investigatingVerbs"]:
            found.refuse("only suspected")  # arrested *for killing* …
        elif self._stands_accused(governor):
            found.weaken("possible")  # stands accused *of killing* …
        elif lexeme in self.lexicon["accusingVerbs"] and word.child("nsubj"):
            found.refuse("an accusation that cannot be told apart")  # accused by Rwanda of *backing* rebels, misparsed
        elif lexeme in self.lexicon["accusingVerbs"]:
            self.voice.accused(governor, found)
        elif lexeme in self.lexicon["forbiddingVerbs"]:
            found.refuse("forbidden, done or not")  # laws that *ban* migrants from claiming asylum
        elif lexeme in self.lexicon["preventingVerbs"]:
            found.negated = found.negated != near  # kept them *from claiming* that it was so: only that they claimed it
        elif "as" in marks and is_passive(governor) and not agents(governor) and not self.voice.reports(word):
            if lexeme not in self.lexicon["factiveVerbs"]:
                found.weaken("possible")  # was described *as being* ill
        elif self.voice.reports(governor) and marks & {"of", "about", "to", "as"}:
            self.voice.add(governor, found)
        elif "including" in marks and any(c.lexeme in self.lexicon["claimNouns"] for c in governor.all("obj")):
            found.weaken("possible")  # faces charges, *including helping* the rebels
        elif marks & AIMS and near and not is_passive(governor) and not governor.child("obj") and word.child("nsubj"):
            found.weaken("possible")  # focuses on *officials* taking bribes
        elif marks & AIMS and near and not is_passive(governor) and not governor.child("obj"):
            self._meant(governor, found)  # *focused on* saving lives
        elif governor.pos == "ADJ" or governor.lower == "interested":
            self._of_quality(word, governor, found, near)

    def _of_quality(self, word: Word, adjective: Word, found: Context, near: bool) -> None:
        """Is *interested in* building one, *delinquent in* paying it."""
        marks = {m.lower for m in word.all("mark")}
        if modality.negated(adjective, self.lexicon):
            found.refuse("under a denied adjective")
        if near and not marks & {"as", "than", "to"} and not word.child("nsubj"):
            self._meant(adjective, found)
        elif "to" in marks:
            found.weaken("possible")
        else:
            found.weaken(modality.factuality(adjective, self.lexicon))

    def _undone(self, governor: Word) -> bool:
        """Was *wrongly* jailed for stealing, was *not* fined for it; a court *quashed* his conviction for it; a conman
        *posed* as having sold planes."""
        undoes = governor.lexeme in self.lexicon["undoingVerbs"] | self.lexicon["feigningVerbs"]
        unpunished = modality.negated(governor, self.lexicon) and is_passive(governor)
        return undoes or modality.mistaken(governor, self.lexicon) or unpunished

    def _meant(self, governor: Word, found: Context) -> None:
        """What hangs on it by a preposition is told together with it; not so of what somebody else is to do."""
        found.weaken(modality.factuality(governor, self.lexicon))
        if found.of_another:
            found.weaken("planned")  # focus on persuading *them to return*
        else:
            found.matrix.insert(0, governor)

    def _means(self, governor: Word, found: Context) -> None:
        """Could boost revenue *by attracting* more people: as sure as what it is to bring about, or as the attempt."""
        around = self.voice.of(governor)
        if around.negated or governor.lexeme in self.lexicon["failingVerbs"]:
            found.refuse("beside a denied clause")  # did not win *by cheating*, failed *in stopping* them
        tried = bool(around.matrix) and around.matrix[-1].lexeme in self.lexicon["attemptingVerbs"]
        found.weaken("planned" if around.matrix and not tried else around.factuality)

    def _stands_accused(self, word: Word) -> bool:
        """He stands *accused* of killing her; nobody is named who accuses him."""
        accused = word.lower in self.lexicon["accusedForms"]
        return accused and not word.child("nsubj:pass", "obj", "aux", "aux:pass")


def _short_of(governor: Word, marks: set[str]) -> bool:
    """Fell *short of* winning; is *far from* winning; got *nowhere near* winning."""
    words = {governor.lower, *(c.lower for c in governor.all("xcomp", "advmod"))}
    return "short" in marks | words or ("far" in words and "from" in marks) or ("nowhere" in words and "near" in marks)
