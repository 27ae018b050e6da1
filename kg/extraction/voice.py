"""Who says it, by what a clause depends on: complements of reporting verbs and of nouns of saying."""

from __future__ import annotations

from collections.abc import Callable

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.support import without_evidence
from kg.lexicon import Lexicon
from kg.syntax import ACTORS, RELATIVES, Word, agents, is_passive, is_predicate, surface_subjects

EARLIER = frozenset({"earlier", "previous", "original", "initial"})


class Voice:
    """Finds the sources of what stands below a word. `of` answers for the context of another predicate."""

    def __init__(self, lexicon: Lexicon, unsupported: frozenset[int], of: Callable[[Word], Context]) -> None:
        self.lexicon = lexicon
        self.unsupported = unsupported
        self.of = of

    def reports(self, word: Word) -> bool:
        """Whether it is a verb of saying, showing or believing."""
        return word.lexeme in self.lexicon["reportingVerbs"]

    def complement(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """Kuleba said that …, they are concerned that …; whatever verb it is, its subject vouches, not the writer."""
        lexeme = governor.lexeme
        if modality.mistaken(governor, self.lexicon) or lexeme in self.lexicon["feigningVerbs"]:
            found.refuse("said to be false")
            return
        told = governor.child("nsubj")
        if told is not None and not self.reports(governor) and self._tells(told):
            self.claim(told, found, near)  # *fears* grew that …
            return
        if governor.child("cop") and _impersonal(word, governor):
            self._impersonal(governor, found)
            return
        if self._seen(word, governor):
            return
        if self._ensures(governor):
            self._brought_about(governor, found, near)
            return
        if lexeme in self.lexicon["factualVerbs"]:
            if modality.negated(governor, self.lexicon):
                found.refuse("under a denied verb")
            return
        if modality.negated(governor, self.lexicon) and lexeme not in self.lexicon["denyingVerbs"]:
            found.refuse("said to be unsaid")
            return
        if _should(governor):
            if lexeme not in self.lexicon["knowingVerbs"]:
                found.refuse("said to be unsaid")
            return
        self._denied(governor, found, near)
        self._as_sure(governor, found)
        doubtful = lexeme in self.lexicon["doubtfulVerbs"] or governor.lower in self.lexicon["doubtfulAdjectives"]
        if lexeme in self.lexicon["demandingVerbs"] and near:
            found.weaken("hypothetical")  # *urged* that they take steps
        elif doubtful:
            found.weaken("possible")
        if is_passive(governor) and not agents(governor):
            if governor.lower in self.lexicon["reportingAdjectives"] and (who := surface_subjects(governor)):
                found.sources.append(who[0])
            elif governor.head is governor and not found.sources:
                found.weaken("possible")  # it was reported that …
            return
        self.add(governor, found)

    def _tells(self, noun: Word) -> bool:
        return noun.lexeme in self.lexicon["claimNouns"] | self.lexicon["contentNouns"]

    def equated(self, noun: Word, found: Context) -> None:
        """The Kremlin's *line* is that NATO attacked; the *danger* is that …; the *result* was that Greece left."""
        if noun.lexeme in self.lexicon["factNouns"]:
            return
        owner = noun.child("nmod:poss") or next((c for c in noun.all("compound") if c.label in ACTORS), None)
        if noun.lexeme in self.lexicon["possibilityNouns"] | self.lexicon["planNouns"] | self.lexicon["doubtfulNouns"]:
            found.weaken("possible")
        if owner is not None:
            found.sources.append(owner)
        elif found.factuality != "possible":
            found.refuse("claim without a source")

    def genuine(self, source: Word, found: Context) -> None:
        """A *forged* letter, an *earlier version* of this article, a study that was *retracted*: no source for it."""
        own = {c.lower for c in source.all("amod", "compound")}
        if own & self.lexicon["fakes"] or (source.lexeme == "version" and own & EARLIER):
            found.refuse("said to be false")
        elif source.rel in ("obj", "nsubj:pass") and source.head.lexeme in self.lexicon["undoingVerbs"]:
            found.weaken("unsupported")

    def _denied(self, verb: Word, found: Context, near: bool) -> None:
        """*Denied* that he sold arms when he was minister: not that he was."""
        if verb.lexeme not in self.lexicon["denyingVerbs"]:
            return
        if near:
            found.deny()
        elif found.sources:
            found.refuse("said to be unsaid")  # denied that they had said that …

    def _as_sure(self, verb: Word, found: Context) -> None:
        """Refused to confirm, will announce, wants to prove: what is not said yet is not said."""
        around = self.of(verb)
        if around.negated and verb.lexeme not in self.lexicon["denyingVerbs"]:
            found.refuse("said to be unsaid")
        elif around.matrix or around.factuality in ("planned", "hypothetical", "possible"):
            found.weaken("possible")

    def _seen(self, word: Word, governor: Word) -> bool:
        """*Saw* attendance reach 11,000: a bare verb under a past tense of perception is seen, not said."""
        perceives = governor.lexeme in self.lexicon["perceivingVerbs"] & self.lexicon["achievingVerbs"]
        bare = word.tag in ("VB", "VBP", "VBG") and not word.child("aux", "cop", "mark")
        return perceives and bare and governor.tag in ("VBD", "VBN")

    def _ensures(self, verb: Word) -> bool:
        """*Ensured* that …, made *sure* that …: the clause is what it brings about, and nobody says it."""
        if verb.rel == "xcomp" and verb.lower in self.lexicon["ensuringAdjectives"]:
            return verb.head.lemma == "make"
        implies = verb.lexeme in self.lexicon["achievingVerbs"] and not self.reports(verb)
        return implies or verb.lexeme in self.lexicon["ensuringVerbs"]

    def _brought_about(self, verb: Word, found: Context, near: bool) -> None:
        """Wants to *ensure* that they are safe, will *make sure* that …: no surer than that it is ensured."""
        around = self.of(verb.head if verb.rel == "xcomp" and verb.pos == "ADJ" else verb)
        if around.negated:
            found.refuse("under a denied verb")
        if near:
            found.weaken("planned" if around.matrix else around.factuality)

    def _impersonal(self, governor: Word, found: Context) -> None:
        """It is *clear* that …: nobody says so but the writer."""
        if governor.lexeme in self.lexicon["possibleAdjectives"]:
            found.weaken("possible")
        elif governor.lexeme in self.lexicon["necessaryAdjectives"]:
            found.weaken("hypothetical")  # it is *crucial* that children get enough
        elif modality.negated(governor, self.lexicon):
            found.refuse("under a denied adjective")
        elif governor.lexeme in self.lexicon["claimNouns"] | self.lexicon["falsity"]:
            found.refuse("claim without a source")

    def claim(self, noun: Word, found: Context, near: bool) -> None:
        """They made *claims that* …; Ukraine's *position that* …; he denied *reports that* …"""
        verb = noun
        while verb.rel in ("nmod", "obj", "conj", "obl", "appos") and not is_predicate(verb):
            verb = verb.head
        governs = verb is not noun and is_predicate(verb)
        sayer = next(iter(agents(verb)), None) if governs else None
        owner = noun.child("nmod:poss")
        self.doubt(noun, found)
        if noun.lexeme in self.lexicon["doubtfulNouns"]:
            found.weaken("possible")  # expressed *doubt that* …
        if modality.denies(noun) or (governs and modality.negated(verb, self.lexicon)):
            found.refuse("said to be unsaid")  # has never confirmed *reports that* …
        if governs:
            self._denied(verb, found, near)
        if sayer is not None and verb.lexeme in self.lexicon["lightVerbs"] | self.lexicon["reportingVerbs"]:
            found.sources.append(sayer)
        elif owner is not None and verb.lexeme not in self.lexicon["denyingVerbs"]:
            found.sources.append(owner)
        else:
            found.refuse("claim without a source")
        if noun.lexeme in self.lexicon["denials"]:
            found.deny()

    def add(self, verb: Word, found: Context) -> None:
        """The subject of a reporting verb; a participle that carries a claim on has the source of that claim."""
        self.doubt(verb, found)
        if verb.child("nsubj") is None and verb.tag == "VBG" and verb.rel in ("acl", "advcl"):
            clause = next((a for a in verb.ancestors() if is_predicate(a)), None)
            above = self.of(clause).sources if clause is not None else []
            if above:
                found.sources.append(above[0])
                return
        sayers = agents(verb) or surface_subjects(verb)
        if sayers and verb.lexeme in self.lexicon["provingVerbs"] and sayers[0].lemma in self.lexicon["provingNouns"]:
            return  # the case *demonstrates* that …: who tells of it says so
        if sayers:
            found.sources.append(sayers[0])
        elif verb.rel != "ccomp":
            found.refuse("source not named")  # in footage it says *shows* …, the outer source stands

    def accused(self, verb: Word, found: Context) -> None:
        """Ukraine *accused* Russia of attacking Odesa."""
        if is_passive(verb) and not agents(verb):
            found.weaken("possible")
        else:
            self.add(verb, found)

    def doubt(self, claim: Word, found: Context) -> None:
        """A claim made without evidence, as it says itself or as a sentence soon after does."""
        doubtable = claim.lexeme in self.lexicon["doubtableClaims"] and claim.sentence.i in self.unsupported
        if found.factuality == "certain" and (doubtable or without_evidence(claim, self.lexicon)):
            found.weaken("unsupported")


def _impersonal(word: Word, governor: Word) -> bool:
    subject = governor.child("nsubj", "expl")
    return word.rel == "csubj" or (subject is not None and subject.lower == "it")


def _should(verb: Word) -> bool:
    """He *must say* that …: he has not; they *should know* that …: whoever tells them says so. *Must have* said is no
    duty."""
    auxiliaries = {a.lower for a in verb.all("aux")}
    return bool(auxiliaries & {"must", "should", "ought"}) and "have" not in auxiliaries


def has_relative(word: Word) -> bool:
    """Whether a relative pronoun fills a place in the clause: it describes its noun rather than spells it out."""
    if word.dep != "acl:relcl":
        return False
    pronouns = [w for w in word.children if w.lower in RELATIVES and w.rel in ("nsubj", "obj", "obl")]
    whole = [w for w in word.all("nsubj", "obj") if w not in pronouns]
    return bool(pronouns) and len(whole) < 2  # the myth that *Poland* attacked *Germany* lacks nothing
