"""Infinitives and what else verbs take: what is wanted, tried, asked for, permitted, foreseen, seen to happen.

A verb that implies what it governs, or that it did not happen, is implicative (Karttunen 1971); others leave it open.
"""

from __future__ import annotations

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.voice import Voice
from kg.lexicon import Lexicon
from kg.syntax import Word, agents, is_passive, is_predicate
from kg.syntax.clauses import RELATIVES, called_upon


class Infinitives:
    """Weakens, denies or refuses an infinitive, by the verb it hangs on."""

    def __init__(self, lexicon: Lexicon, voice: Voice) -> None:
        self.lexicon = lexicon
        self.voice = voice

    def read(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """Russia *wants to* negotiate, *failed to* take Kyiv, *claims to* have won, *denies* having lost."""
        lexeme = governor.lexeme
        if not is_predicate(word) and word.pos != "VERB":
            return
        trying, promising = self.lexicon["tryingVerbs"], self.lexicon["promisingVerbs"]
        says = self.voice.reports(governor) and lexeme not in trying | promising | self.lexicon["achievingVerbs"]
        foresees = self._foresees(word, governor)
        says = says or foresees
        inevitable = lexeme == "help" and word.tag == "VBG"  # could not *help* selling it
        denied = modality.negated(governor, self.lexicon) and not inevitable
        if says and modality.mistaken(governor, self.lexicon):
            found.refuse("said to be false")
            return
        if says and denied:
            found.refuse("said to be unsaid")  # he does not claim to …
            return
        if self._perceives(word, governor):
            return
        denying = lexeme in self.lexicon["denyingVerbs"]
        if says and not is_passive(governor):
            if denying and near:
                found.deny()
            self.voice.add(governor, found)
        if lexeme in self.lexicon["showingVerbs"]:
            self._shown(governor, found)
        if says and word.tag == "VBG" and lexeme in self.lexicon["consideringVerbs"] and not denying:
            found.weaken("hypothetical")  # *suggested* holding talks
        if not near:
            return
        undone = found.negated
        found.of_another = found.of_another or _whom_before(word, governor) or word.child("nsubj") is not None
        wanted = lexeme in self.lexicon["wantingVerbs"] and found.of_another  # want *to see* it act
        asked = lexeme in self.lexicon["requestingVerbs"] or wanted
        if denied:
            found.deny()
        found.weaken(modality.factuality(governor, self.lexicon))
        if modality.yet_to(word):
            return
        if modality.imperative(governor):
            found.weaken("hypothetical")  # *let* Putin take Odesa, and …
        elif self._by_rule(governor):
            found.weaken("possible")
        elif lexeme == "have" or (lexeme == "get" and governor.child("aux") and modality.infinitive(word)):
            found.weaken("hypothetical")  # it *has to* be, has *got to* be
        elif lexeme in self.lexicon["failingVerbs"] | self.lexicon["preventingVerbs"]:
            found.deny()
        elif lexeme in self.lexicon["achievingVerbs"] or _used_to(governor) or self._let(governor, found):
            return
        elif lexeme in self.lexicon["seemingVerbs"] or foresees:
            found.weaken("possible")
        elif asked:
            found.weaken("hypothetical")  # *asked* the government to act: whether it will is open
            if not is_passive(governor) or agents(governor):
                self.voice.add(governor, found)
        elif is_passive(governor) and self.voice.reports(governor):
            if lexeme not in self.lexicon["factiveVerbs"]:
                found.weaken("possible")  # he is said to have fled
        elif lexeme in self.lexicon["possibleAdjectives"] - trying:
            found.weaken("possible")
        elif lexeme in promising and lexeme not in trying:
            found.weaken("planned")
        elif not says and found.of_another:
            found.weaken("planned")  # took players *to investigate*; sought to press *Syria* to cooperate
        elif not says and undone:
            found.refuse("meant not to happen")  # wanted to avoid *splitting* votes
        elif not says:
            found.matrix.insert(0, governor)

    def _foresees(self, word: Word, governor: Word) -> bool:
        """Forecasters *expect* the storm to bring rain: they say so, and it may be so."""
        believes = self.voice.reports(governor) and governor.lexeme in self.lexicon["doubtfulVerbs"]
        asks = self.lexicon["requestingVerbs"] | self.lexicon["wantingVerbs"] | self.lexicon["tryingVerbs"]
        return believes and governor.lexeme not in asks and _whom_before(word, governor)

    def _let(self, verb: Word, found: Context) -> bool:
        """Refugees *were allowed to* enter, and did; inspectors were *not*, and did not; he *chose to* stay."""
        if verb.lexeme in self.lexicon["choosingVerbs"]:
            return not found.of_another
        past = modality.tense(verb) == "past" or modality.negated(verb, self.lexicon)
        return verb.lexeme in self.lexicon["lettingVerbs"] and past

    def _by_rule(self, verb: Word) -> bool:
        """A law that *let* Texas arrest migrants: whether it did is open."""
        if verb.lexeme != "let" and verb.lexeme not in self.lexicon["lettingVerbs"]:
            return False
        who = [verb.head if w.lower in RELATIVES and verb.rel == "acl" else w for w in agents(verb)]
        return any(w.lexeme in self.lexicon["ruleNouns"] for w in who)

    def _perceives(self, word: Word, governor: Word) -> bool:
        """Troops *found* officers walking along a road: seen, and nobody says so but the writer."""
        seen = governor.lexeme in self.lexicon["perceivingVerbs"] and word.tag in ("VBG", "VBN")
        return seen and word.rel == "xcomp" and _whom_before(word, governor)

    def _shown(self, verb: Word, found: Context) -> None:
        """A video *showed* him surrendering: the video says so, unless it is a fake."""
        shows = verb.child("nsubj")
        if shows is not None and any(c.lower in self.lexicon["feigned"] for c in shows.all("amod", "compound")):
            found.refuse("said to be false")
        elif not self.voice.reports(verb):
            self.voice.add(verb, found)


def _whom_before(word: Word, governor: Word) -> bool:
    """Sought to press *Syria* to cooperate: what stands between a verb and its infinitive is what does it."""
    return any(whom.i < word.i for whom in governor.all("obj", "iobj")) or called_upon(word, governor) is not None


def _used_to(governor: Word) -> bool:
    """A site I *used* to run: I did run it; a tool that is *used* to run it has not done so yet."""
    return governor.lexeme == "use" and governor.tag in ("VBD", "VBN") and not is_passive(governor)
