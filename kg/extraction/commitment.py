"""How far it is vouched for: infinitives, conditions, participles, nouns of evidence, questions."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.voice import Voice
from kg.lexicon import Lexicon
from kg.syntax import SEQUENCE, Quotation, Word, agents, is_passive, is_predicate
from kg.syntax.clauses import called_upon

QUESTIONS = frozenset({"how", "why", "whether", "what", "who", "where", "when", "which"})
CLAUSES = frozenset({"where", "when", "which", "who"})  # question words that also open clauses that are none
WAITING = frozenset({"once", "when", "after", "as", "before"})
MEANS = frozenset({"by", "through", "via", "without"})
AIMS = frozenset({"on", "upon", "at", "toward", "towards"})
REACHED = ("until ", "till ")
INVERTED = frozenset({"had", "were", "should"})


class Commitment:
    """Weakens, denies or refuses what stands below a word, by what it hangs on."""

    def __init__(self, lexicon: Lexicon, voice: Voice) -> None:
        self.lexicon = lexicon
        self.voice = voice
        self.undoing = lexicon["preventingVerbs"] | lexicon["failingVerbs"] | lexicon["denyingVerbs"]

    def infinitive(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """Russia *wants to* negotiate, *failed to* take Kyiv, *claims to* have won, *denies* having lost."""
        lexeme = governor.lexeme
        if not is_predicate(word) and word.pos != "VERB":
            return
        trying, promising = self.lexicon["tryingVerbs"], self.lexicon["promisingVerbs"]
        says = self.voice.reports(governor) and lexeme not in trying | promising | self.lexicon["achievingVerbs"]
        foresees = self._foresees(word, governor)
        says = says or foresees
        denied = modality.negated(governor, self.lexicon)
        if says and denied:
            found.refuse("said to be unsaid")  # he does not claim to …
            return
        if self.perceives(word, governor):
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
        if lexeme == "have" or (lexeme == "get" and governor.child("aux") and modality.infinitive(word)):
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

    def perceives(self, word: Word, governor: Word) -> bool:
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

    def gerund(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """Accused them *of attacking*, kept them *from claiming*, was cleared *of bribing*, decided *against* it."""
        marks = {m.lower for m in word.all("mark")}
        lexeme = governor.lexeme
        if marks & SEQUENCE:
            found.weaken(modality.factuality(governor, self.lexicon))  # will go on *before returning*
        elif marks & MEANS or ("in" in marks and governor.pos == "VERB" and governor.lower != "interested"):
            self._means(governor, found)
        elif lexeme in self.lexicon["clearingVerbs"] or "against" in marks or "short" in marks:
            found.refuse("said not to have happened")
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
            if modality.negated(governor, self.lexicon):
                found.refuse("under a denied adjective")
            if near and not marks & {"as", "than", "to"} and not word.child("nsubj"):
                self._meant(governor, found)  # is *interested in* building one, *delinquent in* paying it
            elif "to" in marks:
                found.weaken("possible")
            else:
                found.weaken(modality.factuality(governor, self.lexicon))

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

    def beside(self, word: Word, governor: Word, found: Context) -> None:
        """A participle is as real as the clause it goes with: he is expected to come, *bringing* friends."""
        found.weaken(self.voice.of(governor).factuality)
        if modality.negated(governor, self.lexicon) and word.tag == "VBG":
            found.refuse("beside a denied clause")

    def conjunct(self, word: Word, governor: Word, found: Context) -> None:
        """A bare second verb shares the auxiliaries and hedges of the first; of two with "or", either may be so."""
        if any(c.lower == "or" for c in word.all("cc")) and not modality.negated(governor, self.lexicon):
            found.weaken("possible")
        hedged = any(c.lower in self.lexicon["hedges"] and c.i < governor.i for c in governor.all("advmod"))
        if hedged or governor.child("aux") or modality.infinitive(governor):
            found.weaken(modality.factuality(governor, self.lexicon))

    def of_noun(self, noun: Word, found: Context) -> None:
        """There is no *evidence that* …; the *possibility that* …"""
        denied = modality.denies(noun) or (is_predicate(noun.head) and modality.negated(noun.head, self.lexicon))
        if any(c.lower in self.lexicon["feigned"] for c in noun.all("amod", "compound")):
            found.refuse("said to be false")  # the *fake* news that …
        elif noun.lexeme in self.lexicon["evidenceNouns"] and denied:
            found.weaken("unsupported")
        elif denied and noun.lexeme in self.lexicon["planNouns"]:
            found.deny()  # has no *plans* to visit Cuba
        elif denied:
            found.refuse("content of a denied noun")
        elif noun.lexeme in self.lexicon["possibilityNouns"]:
            found.weaken("possible")
        elif noun.lexeme in self.lexicon["requestNouns"]:
            found.weaken("hypothetical")  # demands *that Iran stop*

    def condition(self, word: Word, found: Context) -> None:
        """If …, unless …, provided that …: neither the condition nor what depends on it is a fact."""
        if self.opens_condition(word) or self._open_ended(word) or _never_came(word) or _whichever(word):
            found.weaken("hypothetical")
        elif _before_it_comes(word):
            found.weaken("planned")
        elif _whenever(word):
            found.weaken("hypothetical")
        for child in word.all("advcl"):
            if self.opens_condition(child) and not self.of_complement(child, word):
                found.weaken("hypothetical")
        if word.rel not in ("ccomp", "acl", "xcomp"):
            return
        reporting = next((a for a in word.ancestors() if is_predicate(a)), None)
        if reporting is not None:
            behind = (c for c in reporting.all("advcl") if c.i > word.i and self.opens_condition(c))
            if any(self.of_complement(c, reporting) for c in behind):
                found.weaken("hypothetical")

    def _open_ended(self, word: Word) -> bool:
        """*Until* Russia leaves, *as though* it had won, *in case* China invades: it need not come to that."""
        if word.rel != "advcl":
            return False
        start = " ".join(w.lower for w in word.subtree()[:3])
        if start.startswith(REACHED) and self._reached(word, word.head):
            return False
        return any(start == opening or start.startswith(opening + " ") for opening in self.lexicon["openEnded"])

    def _reached(self, word: Word, governor: Word) -> bool:
        """He ran the firm *until* it was sold: in the past, what lasted until then came to it."""
        past = modality.tense(word) == modality.tense(governor) == "past" and word.tag in ("VBD", "VBN")
        plain = modality.factuality(word, self.lexicon) == modality.factuality(governor, self.lexicon) == "certain"
        lasts = governor.lexeme in self.undoing or modality.negated(governor, self.lexicon)
        return past and plain and not lasts and governor.child("xcomp", "ccomp") is None

    def opens_condition(self, word: Word) -> bool:
        """Whether it is the verb of a conditional clause; *had* Russia attacked is one too."""
        if word.rel != "advcl":
            return False
        marks = {m.lower for mark in word.all("mark") for m in [mark, *mark.all("fixed")]}
        conditions = self.lexicon["conditionMarkers"]
        if (marks & conditions and "even" not in marks) or (word.lower in conditions and word.child("ccomp")):
            return True
        subject = word.child("nsubj", "nsubj:pass")
        return (
            not marks
            and subject is not None
            and any(a.lower in INVERTED and a.i < subject.i for a in word.all("aux", "cop"))
        )

    def of_complement(self, condition: Word, verb: Word) -> bool:
        """Said that X *if Y*: a condition after a reported clause is part of what is reported."""
        if not self.voice.reports(verb):
            return False
        reported = verb.all("ccomp", "xcomp") + [c for o in verb.all("obj") for c in o.all("acl", "ccomp")]
        return any(verb.i < c.i < condition.i for c in reported)


def _whenever(word: Word) -> bool:
    """Storms weaken *when* they move over land, *once* they make landfall: at any time, and perhaps at none."""
    opens = {m.lower for m in word.all("mark", "advmod")} & {"once", "when", "whenever"}
    if word.rel != "advcl" or not opens or modality.tense(word) != "present":
        return False
    simple = word.tag in ("VBZ", "VBP") and not word.child("aux") and modality.tense(word.head) == "present"
    return simple or "once" in opens


def _never_came(word: Word) -> bool:
    """They were removed *before they could build*: it did not come to that, or nobody says so."""
    before = word.rel == "advcl" and any(m.lower == "before" for m in word.all("mark"))
    return before and (word.lemma == "able" or any(a.lower in modality.ABLE for a in word.all("aux")))


def _whichever(word: Word) -> bool:
    """It would attack *any* plane landing there: perhaps none does."""
    return word.rel == "acl" and any(d.lower in ("any", "whatever", "whichever") for d in word.head.all("det"))


def _whom_before(word: Word, governor: Word) -> bool:
    """Sought to press *Syria* to cooperate: what stands between a verb and its infinitive is what does it."""
    return any(whom.i < word.i for whom in governor.all("obj", "iobj")) or called_upon(word, governor) is not None


def _before_it_comes(word: Word) -> bool:
    """*Once* the storm comes on shore it will weaken: what the future waits for is to come itself."""
    if word.rel != "advcl" or not any(m.lower in WAITING for m in word.all("mark", "advmod")):
        return False
    return modality.tense(word) == "present" and modality.tense(word.head) == "future"


def _used_to(governor: Word) -> bool:
    """A site I *used* to run: I did run it; a tool that is *used* to run it has not done so yet."""
    return governor.lexeme == "use" and governor.tag in ("VBD", "VBN") and not is_passive(governor)


def asks(word: Word) -> bool:
    """He asked *whether* …; clarification on *how ready* …; explained *how* he did it."""
    if any(m.lower == "whether" for m in word.all("mark")):
        return True
    if word.rel in ("acl", "advcl") and word.head.lower in QUESTIONS and word.head.tag in ("WRB", "WP"):
        return True
    if word.rel == "acl" and any(d.lower in ("what", "which") for d in word.head.all("det")):
        return True  # *to what extent* they met expectations
    if word.rel not in ("ccomp", "csubj", "acl", "advcl") or word.dep in ("acl:relcl", "advcl:relcl"):
        return False
    if word.rel == "ccomp" and any(m.lower == "if" for m in word.all("mark")):
        return True
    below = [w for c in word.children for w in [c, *c.children] if w.i <= word.i]
    wanted = QUESTIONS if word.rel == "ccomp" else QUESTIONS - CLAUSES
    return any(w.lower in wanted and w.tag in ("WRB", "WP", "WDT") for w in below)


def is_question(word: Word, quote_of: Mapping[int, Quotation]) -> bool:
    """Whether its sentence ends in a question mark, or has its auxiliary before its subject. Who writes "*Is it
    so?*" asks nothing himself."""
    ending = next((w for w in reversed(word.sentence.words[-3:]) if w.text in ("?", ".", "!")), None)
    if ending is not None and ending.text == "?" and quote_of.get(ending.i) in (None, quote_of.get(word.i)):
        return True
    subject = word.child("nsubj", "nsubj:pass")
    first = word.sentence.words[0]
    return subject is not None and first.rel == "aux" and first.head is word and first.i < subject.i
