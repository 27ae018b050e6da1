"""Which words a clause is about, and whether it is about anything but another clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extraction.predicates import PREFIXES, Predicates
from kg.lexicon import Lexicon
from kg.ontology import Ontology
from kg.syntax import (
    OF_OBJECT,
    SUBJECT_CONTROL,
    Word,
    agents,
    controller,
    is_copular,
    is_passive,
    is_predicate,
    patients,
    retained,
    surface_subjects,
    verb_form,
)

PREPOSITIONAL = frozenset(
    {"include", "accord", "regard", "concern", "base", "compare", "follow", "give", "let", "please", "thank"}
)
DISCOURSE = frozenset({"mean", "see", "guess", "suppose"})
CLAUSAL = frozenset({"on", "upon", "of", "about", "to", "that", "in", "for", "at"})
BASES = frozenset({"in", "at", "near", "outside"})
ADVERBIAL = frozenset({"ADV", "ADP", "SCONJ", "PRON", "DET"})


@dataclass(frozen=True, slots=True)
class Frame:
    """The bare bones of a clause: words that head its arguments."""

    subjects: Sequence[Word]
    objects: Sequence[Word]
    preposition: str = ""  # of the object: is *in* China's interest
    agentless: bool = False


class Frames:
    """Reads the frames of clauses."""

    def __init__(self, lexicon: Lexicon, ontology: Ontology, predicates: Predicates) -> None:
        self.lexicon = lexicon
        self.ontology = ontology
        self.predicates = predicates

    def frame(self, head: Word) -> Frame:
        """The subjects and objects of a clause, as far as it has them."""
        if is_copular(head):
            nominal = head.pos in ("NOUN", "PROPN", "NUM", "SYM") or (head.pos == "PRON" and head.child("nmod"))
            return Frame(surface_subjects(head), [head] if nominal else [], head.case if nominal else "")
        idiom = self.predicates.idiom(head)
        acting, acted_on = agents(head), [w for w in patients(head) if w is not idiom]
        named = [c for c in head.all("xcomp") if c.pos in ("NOUN", "PROPN") and not c.child("cop", "case", "mark")]
        named = [c for c in named if c is not idiom]
        if is_passive(head):
            acted_on = [self._suffering(head, word) for word in acted_on]
            if not acting:
                given = head.all("obj") or retained(head)
                return Frame(acted_on, named or given, agentless=True)  # was considered, labelled *a hero*
            return Frame(acting, acted_on or named)
        numbered = [c for c in head.all("obl") if c.i > head.i and _numbered(c)][:1]
        # told *him*; warned *China* against …; became *a phenomenon*; shot down *25 out of 38 drones*
        return Frame(acting, acted_on or head.all("iobj") or named or numbered)

    def _suffering(self, head: Word, noun: Word) -> Word:
        """The *case* against officials launched by detainees, the leader of a *group* founded by Smith: of two nouns
        before a participle, the one that the verb's relation may join."""
        other = head.head if head.head is not noun else noun.head
        if head.rel != "acl" or other.pos != "NOUN" or (other is noun.head and noun.rel != "nmod"):
            return noun
        triggers = [t for t in self.ontology.triggers("verb", self.predicates.lemma(head)) if t.preposition is None]
        kinds = {kind for t in triggers for kind in self.ontology.relations[t.relation].range}
        likelier = other is head.head or self._fits(other, kinds) is not False
        return other if self._fits(noun, kinds) is False and likelier else noun

    def _fits(self, noun: Word, kinds: set[str]) -> bool | None:
        """Whether what a common noun stands for is of one of the kinds; None where its kind is unknown."""
        own = self.ontology.class_of_noun(noun.lemma.lower()) if noun.pos == "NOUN" else None
        return None if own is None or not kinds else any(self.ontology.is_a(own, kind) for kind in kinds)

    def only_frames_another(self, head: Word) -> bool:
        """Whether its whole content is a clause that it governs, or it is no verb of its own."""
        rules = (
            self._is_preposition,
            self._governs_infinitive,
            self._points,
            self._governs_clause,
            self._keeps_from,
            self._speaks,
        )
        return any(rule(head) for rule in rules)

    def _is_preposition(self, head: Word) -> bool:
        """*Including*, *based on*, *provided that*, I *mean*, *co*-owned; but *based in* says where."""
        lemma = head.lemma.lower()
        bare = (
            lemma in PREPOSITIONAL and head.rel in ("case", "mark", "advcl", "acl") and not head.child("nsubj", "obj")
        )
        condition = head.lower in self.lexicon["conditionMarkers"] and head.rel == "advcl"
        if lemma == "base" and any(c.case in BASES for c in head.all("obl")):
            return False
        return bare or condition or head.lower in PREFIXES or (lemma in DISCOURSE and not head.child("obj"))

    def _governs_infinitive(self, head: Word) -> bool:
        """*Tried* to win, *is ready* to engage; but not *urged* China to …, which says something itself."""
        inner = head.child("xcomp")
        if inner is None:
            return False
        if is_copular(head):
            return inner.child("mark") is not None
        if inner.pos == "ADJ" and inner.child("xcomp", "ccomp"):
            return True  # *became unable* to move, *made sure* that they left
        says = self._orders(head, inner) or self._sees(head, inner)
        return (inner.pos == "VERB" or is_predicate(inner)) and not says

    def _points(self, head: Word) -> bool:
        """Was *there*, is *why* he left."""
        return is_copular(head) and head.pos in ADVERBIAL and not head.child("nmod", "obl")

    def _governs_clause(self, head: Word) -> bool:
        """*Ensured* that …, *was credited* with revolutionizing …, *is dependent* upon how …"""
        marks = {m.lower for c in head.all("ccomp", "advcl", "xcomp") for m in c.all("mark")}
        if is_copular(head):
            return head.pos == "ADJ" and not head.child("obl") and bool(marks & CLAUSAL)
        if not head.child("obj", "obl") and head.child("ccomp"):
            return True
        gerunds = [c for c in head.all("advcl") if verb_form(c) == "VBG" and not c.child("nsubj")]
        opened = {m.lower for c in gerunds for m in c.all("mark")}
        named = any(c.case == "as" for c in head.all("obl"))  # described *as their leader*
        reported = "as" in opened and not named and head.lexeme in self.lexicon["reportingVerbs"]  # *quotes* him as …
        return reported or (is_passive(head) and bool(opened & OF_OBJECT) and not agents(head))

    def _keeps_from(self, head: Word) -> bool:
        """*Prevented* them from claiming it: they did not; to *ban* them from claiming it says something itself."""
        marks = {m.lower for c in head.all("advcl") for m in c.all("mark")}
        prevents = head.lexeme in self.lexicon["preventingVerbs"] - self.lexicon["forbiddingVerbs"]
        return prevents and "from" in marks

    def _speaks(self, head: Word) -> bool:
        """*Said* that …; "…", he *said*; but not *announced* a plan."""
        lemma = head.lemma.lower()
        if lemma not in self.lexicon["reportingVerbs"] and lemma not in self.lexicon["reportingAdjectives"]:
            return False
        if head.child("ccomp") or (head.child("parataxis") and not head.child("obj")):
            return True
        says_nothing = not head.child("obj", "xcomp", "nsubj:pass", "obl", "cop")
        return says_nothing or (head.rel == "parataxis" and not head.child("obj"))

    def _sees(self, head: Word, inner: Word) -> bool:
        """Troops *found* the officers walking: they found them, whatever they did."""
        doing = verb_form(inner) == "VBG" and head.child("obj") is not None
        return doing and head.lexeme in self.lexicon["perceivingVerbs"]

    def _orders(self, head: Word, inner: Word) -> bool:
        """*Urged* China to …, *called* on China to …: who is told to do something, by a verb that says so by itself."""
        if head.lemma in SUBJECT_CONTROL or not (head.child("nsubj") or (head.tag == "VBG" and agents(head))):
            return False  # she promised him to come herself
        if head.lexeme in self.lexicon["achievingVerbs"]:
            return False  # the wind *led* the crane to fall: it fell
        triggers = self.ontology.triggers("verb", head.lemma.lower())
        whom = controller(head, inner) or head.child("obj", "iobj")
        introduced = whom.case or None if whom is not None and whom.rel == "obl" else None
        plain = any(t.object_noun is None and t.preposition == introduced for t in triggers)
        requests = head.lexeme in self.lexicon["requestingVerbs"]
        return (plain or requests) and whom is not None and whom.pos in ("NOUN", "PROPN", "PRON")


def _numbered(word: Word) -> bool:
    """25 *out of* 38 drones: the preposition belongs to the number."""
    marks, numbers = word.all("case"), word.all("nummod")
    return bool(marks) and bool(numbers) and all(any(n.i < m.i for n in numbers) for m in marks)
