"""Who says it: complements of reporting verbs, nouns of saying, asides, headlines, quotation marks."""

from __future__ import annotations

from collections.abc import Callable, Set

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.support import without_evidence
from kg.lexicon import Lexicon
from kg.syntax import RELATIVES, Quotation, Sentence, Word, agents, is_passive, is_predicate, surface_subjects

SPEAKING = frozenset({"PERSON", "ORG", "GPE", "NORP"})
EARLIER = frozenset({"earlier", "previous", "original", "initial"})
COLON_REACH = 6  # words before the colon of "Zelensky: Russia attacked Odesa"


def cites(word: Word) -> bool:
    """*According to* officials, *per* Reuters; but not as per instructions, nor $9 per head."""
    somebody = word.pos == "PROPN" or word.child("det", "nmod:poss") is not None
    as_per = any(child.lower == "as" for child in word.children)
    return word.case.startswith("according") or (word.case == "per" and somebody and not as_per)


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
        owner = noun.child("nmod:poss") or next((c for c in noun.all("compound") if c.label in SPEAKING), None)
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

    def asides(self, word: Word, found: Context) -> None:
        """Russia, *Kuleba said*, is …; *according to* officials, …; *per* the Pentagon; *as* he put it."""
        for child in [*word.children, *(c for s in word.all("nsubj") for c in s.all("parataxis"))]:
            if child.rel == "advcl" and any(m.lower == "as" for m in child.all("mark")):
                whole = child.child("obj")
                says = child.lexeme in self.lexicon["asideVerbs"] or (child.lexeme == "put" and whole is not None)
                if says and not child.child("ccomp", "xcomp") and (whole is None or whole.lower == "it"):
                    found.sources += agents(child)[:1]
            elif child.rel == "parataxis" and self._thrown_in(child):
                found.sources += child.all("nsubj")[:1]
                if child.lexeme in self.lexicon["doubtfulVerbs"]:
                    found.weaken("possible")  # Russia, *they believe*, is …
            elif child.rel in ("obl", "nmod", "advmod", "advcl"):
                found.sources += self._according(child, found)
        if word.head is word:
            found.sources += _closing(word.sentence)

    def _thrown_in(self, verb: Word) -> bool:
        """Russia, *Kuleba said from Paris*, …; but not: so they *know about* it."""
        about = any(c.case in ("about", "of") for c in verb.all("obl"))
        apart = is_passive(verb) or any(mark.text == ";" for mark in verb.all("punct"))  # …; he *was quoted* on it
        return self.reports(verb) and not verb.child("ccomp", "obj") and not about and not apart

    def _according(self, word: Word, found: Context) -> list[Word]:
        if cites(word):
            return [word]
        kinds = {word.lexeme, *(f"{c.lower} {word.lexeme}" for c in word.all("compound"))}
        if word.case == "in" and kinds & self.lexicon["fictionNouns"]:
            found.refuse("told as fiction")
        if word.lower == "according":
            return word.all("obl", "nmod", "fixed")[-1:]
        if word.case == "in" and word.lexeme in self.lexicon["viewNouns"]:
            return word.all("nmod:poss", "nmod")[:1]  # in the *view of* Washington
        return []

    def headline(self, word: Word, found: Context) -> None:
        """*Zelensky:* Russia attacked Odesa. What stands before the colon says what comes after."""
        opening = (
            self._before_colon(word.sentence) or _signature(word, self.lexicon["speakingNouns"]) or self._behind(word)
        )
        if opening is None:
            return
        if opening.lower in self.lexicon["falsity"] | self.lexicon["fictionNouns"] | self.lexicon["fakes"]:
            found.refuse("said to be false")  # *False:* the Pope endorsed Trump
        if word is opening:
            return
        if opening in found.sources:
            return
        if opening.lexeme in self.lexicon["claimNouns"] | self.lexicon["labels"]:
            found.refuse("claim without a source")
        elif not found.sources and (opening.label in SPEAKING or (opening.pos == "NOUN" and not _dated(opening, word))):
            found.sources.append(opening)

    def _behind(self, word: Word) -> Word | None:
        """Ann was killed by Tom, *a court heard*. Whatever the parser makes of it, the last words say who says so."""
        words = word.sentence.words
        at = next((n for n in range(len(words) - 1, 0, -1) if words[n].text == ","), 0)
        said = [w for w in words[at + 1 :] if w.pos != "PUNCT"]
        if not at or len(said) < 2 or not word.i < words[at].i or said[-1].tag not in ("VBD", "VBZ", "VBP"):
            return None
        sayers = [w for w in said[:-1] if w.pos in ("NOUN", "PROPN", "PRON")]
        alone = all(w.pos in ("NOUN", "PROPN", "PRON", "DET", "ADJ") for w in said[:-1])
        return sayers[-1] if sayers and alone and self.reports(said[-1]) else None

    def _before_colon(self, sentence: Sentence) -> Word | None:
        """The head of the noun phrase before a colon near the start of a sentence."""
        colon = next((n for n, w in enumerate(sentence.words[: COLON_REACH + 1]) if w.text == ":"), 0)
        before = sentence.words[:colon]
        if not before or any(w.pos in ("VERB", "AUX") for w in before):
            return None
        head = next((w for w in before if w.head not in before or w.head is w), None)
        return head if head is not None and (head.label or len(before) == 1) else None

    def quote(self, quote: Quotation, found: Context) -> None:
        """What stands in quotation marks is the speaker's; without one it is nobody's."""
        if quote.speaker is None:
            if not found.sources:
                found.refuse("quotation without a speaker")
        elif quote.speaker not in found.sources:
            found.sources.append(quote.speaker)


def _closing(sentence: Sentence) -> list[Word]:
    """A crane fell, killing 107, *according to officials*: behind a comma at the end it is about the whole sentence,
    wherever the parser hangs it; but a second clause of its own keeps it to itself."""
    words = [w for w in sentence.words if w.pos != "PUNCT"]
    cited = next((w for w in words if cites(w) and w.rel in ("obl", "nmod") and w.subtree()[-1].i >= words[-1].i), None)
    first = next((w.i for w in cited.subtree() if w.pos != "PUNCT"), 0) - sentence.words[0].i if cited else 0
    if cited is None or sentence.words[first - 1].text != ",":
        return []
    above = [cited.head, *cited.head.ancestors()]
    inside = all(w.rel in ("advcl", "xcomp", "acl", "conj", "root") or not is_predicate(w) for w in above)
    apart = any(w.rel == "conj" and w.child("nsubj", "nsubj:pass") for w in above)
    return [cited] if inside and not apart else []


def _signature(word: Word, speaking: Set[str]) -> Word | None:
    """Russia attacked Odesa – *Zelensky*; Russia attacked Odesa: *NATO*; fire destroys hotel - *officials*. A headline
    has no full stop."""
    words = word.sentence.words
    at = next((n for n in range(len(words) - 1, max(0, len(words) - 5), -1) if words[n].text in ":–—-"), len(words))
    behind = words[at + 1 :]
    somebody = all(w.pos == "PROPN" for w in behind) or (len(behind) == 1 and behind[0].lexeme in speaking)
    named = behind and somebody and word.i < words[at].i
    apart = named and words[at].end < behind[0].start and words[at - 1].end <= words[at].start
    return behind[0] if apart else None


def _dated(word: Word, said: Word) -> bool:
    """*FIFA World Cup 2018 day five*: a heading, nobody who speaks."""
    told = set(said.subtree())
    return any(w.pos == "NUM" or w.label == "EVENT" for w in word.subtree() if w not in told)


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
