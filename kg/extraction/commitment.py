"""How far it is vouched for: conditions, participles, second verbs, nouns of evidence, questions."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.voice import Voice
from kg.lexicon import Lexicon
from kg.syntax import Quotation, Word, is_predicate

QUESTIONS = frozenset({"how", "why", "whether", "what", "who", "where", "when", "which"})
CLAUSES = frozenset({"where", "when", "which", "who"})  # question words that also open clauses that are none
WAITING = frozenset({"once", "when", "after", "as", "before"})
REACHED = frozenset({"until", "till"})
INVERTED = frozenset({"had", "were", "should"})


class Commitment:
    """Weakens, denies or refuses what stands below a word, by what it hangs on."""

    def __init__(self, lexicon: Lexicon, voice: Voice) -> None:
        self.lexicon = lexicon
        self.voice = voice
        self.undoing = lexicon["preventingVerbs"] | lexicon["failingVerbs"] | lexicon["denyingVerbs"]

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
        elif self._opens(noun):
            found.weaken("hypothetical")  # *in the event* that Iran attacks
        elif noun.lexeme in self.lexicon["possibilityNouns"]:
            found.weaken("possible")
        elif noun.lexeme in self.lexicon["requestNouns"]:
            found.weaken("hypothetical")  # demands *that Iran stop*
        elif noun.head.lexeme in self.lexicon["undoingVerbs"]:
            found.refuse("content of a denied noun")

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
        if word.rel not in ("advcl", "root"):
            return False
        if word.child("mark") and word.subtree()[0].lower in REACHED and self._reached(word, word.head):
            return False
        return (word.rel == "advcl" or word.child("mark") is not None) and self._opens(word)

    def _opens(self, word: Word) -> bool:
        start = " ".join(w.lower for w in word.subtree()[:3])
        return any(start == opening or start.startswith(opening + " ") for opening in self.lexicon["openEnded"])

    def terms(self, word: Word, found: Context) -> None:
        """*Under the plan*, Siemens sells its unit; a truce *under which* Israel withdraws: it is to do so."""
        under = [o for o in word.all("obl") if o.case == "under"]
        nouns = [word.head if o.lower == "which" and word.rel == "acl" else o for o in under]
        if any(n.lexeme in self.lexicon["termsNouns"] for n in nouns) and modality.tense(word) == "present":
            found.weaken("planned")

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


def _before_it_comes(word: Word) -> bool:
    """*Once* the storm comes on shore it will weaken: what the future waits for is to come itself."""
    if word.rel != "advcl" or not any(m.lower in WAITING for m in word.all("mark", "advmod")):
        return False
    return modality.tense(word) == "present" and modality.tense(word.head) == "future"


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
