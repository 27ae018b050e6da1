"""Infinitives and what else verbs take: what is wanted, tried, asked for, permitted, foreseen, seen to happen.

A verb that implies what it governs, or that it did not happen, is implicative (Karttunen 1971); others leave it open.
"""

from __future__ import annotations

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.voice import Voice
from kg.lexicon import Lexicon
from kg.syntax import RELATIVES, Word, agents, called_upon, is_passive, is_predicate


class Infinitives:
    """Weakens, denies or refuses an infinitive, by the verb it hangs on."""

    def __init__(self, lexicon: Lexicon, voice: Voice) -> None:
        self.lexicon = lexicon
        self.voice = voice

    def read(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """Russia *wants to* negotiate, *failed to* take Kyiv, *claims to* have won, *denies* having lost."""
        if not is_predicate(word) and word.pos != "VERB":
            return
        says = self._says(word, governor)
        if says and modality.mistaken(governor, self.lexicon):
            found.refuse("said to be false")
        elif says and self._denied(word, governor):
            found.refuse("said to be unsaid")  # he does not claim to …
        elif not self._perceives(word, governor):
            self._source(word, governor, found, near, says)
            if near:
                self._holds(word, governor, found, says)

    def _says(self, word: Word, verb: Word) -> bool:
        """He *claims* to have won; not: he *promised*, he *tried* to win."""
        acts = self.lexicon["tryingVerbs"] | self.lexicon["promisingVerbs"] | self.lexicon["achievingVerbs"]
        return (self.voice.reports(verb) and verb.lexeme not in acts) or self._foresees(word, verb)

    def _denied(self, word: Word, verb: Word) -> bool:
        """*Did not* try to win; but: could not *help* selling it."""
        inevitable = verb.lexeme == "help" and word.tag == "VBG"
        return modality.negated(verb, self.lexicon) and not inevitable

    def _source(self, word: Word, verb: Word, found: Context, near: bool, says: bool) -> None:
        """*He* claims to have won, denies having lost; *a video* shows him surrendering."""
        denying = verb.lexeme in self.lexicon["denyingVerbs"]
        if says and not is_passive(verb):
            if denying and near:
                found.deny()
            self.voice.add(verb, found)
        if verb.lexeme in self.lexicon["showingVerbs"]:
            self._shown(verb, found)
        if says and word.tag == "VBG" and verb.lexeme in self.lexicon["consideringVerbs"] and not denying:
            found.weaken("hypothetical")  # *suggested* holding talks

    def _holds(self, word: Word, governor: Word, found: Context, says: bool) -> None:
        """How sure it is, by the first of the rules that knows its verb; any other verb is a matrix of the infinitive,
        or says nothing of whether it is so."""
        undone = found.negated
        found.of_another = found.of_another or _whom_before(word, governor) or word.child("nsubj") is not None
        if self._denied(word, governor):
            found.deny()
        found.weaken(modality.factuality(governor, self.lexicon))
        rules = (self._implied, self._foreseen, self._asked, self._reported, self._promised)
        if modality.yet_to(word) or any(rule(word, governor, found) for rule in rules) or says:
            return
        if found.of_another:
            found.weaken("planned")  # took players *to investigate*; sought to press *Syria* to cooperate
        elif undone:
            found.refuse("meant not to happen")  # wanted to avoid *splitting* votes
        else:
            found.matrix.insert(0, governor)

    def _implied(self, word: Word, verb: Word, found: Context) -> bool:
        """It *has to* be, has *got to* be; *failed to* take Kyiv; *managed to*, *used to*, was *allowed to*; *let*
        Putin take Odesa, and …"""
        if modality.imperative(verb):
            found.weaken("hypothetical")
            return True
        if self._by_rule(verb):
            found.weaken("possible")
            return True
        if verb.lexeme == "have" or (verb.lexeme == "get" and verb.child("aux") and modality.infinitive(word)):
            found.weaken("hypothetical")
            return True
        if verb.lexeme in self.lexicon["failingVerbs"] | self.lexicon["preventingVerbs"]:
            found.deny()
            return True
        return verb.lexeme in self.lexicon["achievingVerbs"] or _used_to(verb) or self._let(verb, found)

    def _foreseen(self, word: Word, verb: Word, found: Context) -> bool:
        """*Seems* to be ready; is *expected*, by whoever expects it, to bring rain."""
        foreseen = verb.lexeme in self.lexicon["seemingVerbs"] or self._foresees(word, verb)
        if foreseen:
            found.weaken("possible")
        return foreseen

    def _asked(self, word: Word, verb: Word, found: Context) -> bool:
        """*Asked* the government to act, want to see it act: whether it will is open."""
        wanted = verb.lexeme in self.lexicon["wantingVerbs"] and found.of_another
        asked = verb.lexeme in self.lexicon["requestingVerbs"] or wanted
        if asked:
            found.weaken("hypothetical")
            if not is_passive(verb) or agents(verb):
                self.voice.add(verb, found)
        return asked

    def _reported(self, word: Word, verb: Word, found: Context) -> bool:
        """He is *said to* have fled; he was *found to* have fled."""
        reported = is_passive(verb) and self.voice.reports(verb)
        if reported and verb.lexeme not in self.lexicon["factiveVerbs"]:
            found.weaken("possible")
        return reported

    def _promised(self, word: Word, verb: Word, found: Context) -> bool:
        """He is *likely to* win; he *promised to* leave; not: he tried to."""
        if verb.lexeme in self.lexicon["tryingVerbs"]:
            return False
        likely, promised = (verb.lexeme in self.lexicon[key] for key in ("possibleAdjectives", "promisingVerbs"))
        if likely:
            found.weaken("possible")
        elif promised:
            found.weaken("planned")
        return likely or promised

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
