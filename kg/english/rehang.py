"""Trees with function words above content words, and conjuncts in a chain, made into those of Universal Dependencies.

`STRUCTURE` are the rules in their order, one construction each. They read relations that are universal already but for
`UNTURNED`, and leave none of those.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

PREPOSITIONS = frozenset({"prep", "agent", "dative"})
UNTURNED = PREPOSITIONS | {"pobj", "pcomp", "attr", "acomp"}
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "nsubj:pass", "obj", "obl", "nmod"})
MODIFIERS = frozenset({"amod", "advmod", "nummod"})  # stand for an object: as *historic*, until *recently*, by *30*
# Adverbs that a copula joins to its subject: is *here*, *where* is …
PLACES = {"here", "there", "where", "away", "back", "home", "abroad", "out", "in", "up", "down", "over", "off", "on"}
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NOMINATIVE = frozenset({"i", "he", "she", "we", "they"})
FIXED = (
    ("according", "to"), ("as", "well", "as"), ("because", "of"), ("due", "to"), ("instead", "of"), ("less", "than"),
    ("more", "than"), ("out", "of"), ("rather", "than"), ("such", "as"), ("up", "to"),
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Node:
    """A token in a tree that is being rewritten. `name`: the first word's index of the person's name it is part of."""

    i: int
    lower: str
    lemma: str
    tag: str
    pos: str
    dep: str
    name: int | None = None
    head: Node = field(init=False)
    children: list[Node] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.head = self

    def child(self, *deps: str) -> Node | None:
        """The first child with the first of these relations that any child has."""
        return next((c for dep in deps for c in self.children if c.dep == dep), None)

    def move(self, head: Node, dep: str | None = None) -> None:
        """Hangs on another head; a root is its own."""
        if self.head is not self:
            self.head.children.remove(self)
        self.head, self.dep = head, dep or self.dep
        if head is not self:
            insort(head.children, self, key=lambda c: c.i)

    def supplant(self, other: Node, dep: str, stay: Collection[Node] = ()) -> None:
        """Takes the place of its head, which hangs on it from now on, as do the dependants that do not stay there."""
        self.move(self if other.head is other else other.head, other.dep)
        for c in [c for c in other.children if c not in stay]:
            c.move(self)
        other.move(self, dep)

    @property
    def nominal(self) -> bool:
        """Whether it heads a noun phrase: *two* of them, the *poor* of Paris."""
        return self.pos in NOMINAL or (self.pos == "ADJ" and self.dep in ARGUMENTS)

    @property
    def preposition(self) -> bool:
        """Whether it waits for its object."""
        joined = self.dep in ("conj", "root") and self.pos in ("ADP", "SCONJ")
        return self.dep in PREPOSITIONS or joined or self.child("pobj", "pcomp") is not None


Nodes = Sequence[Node]  # of one Doc, in the order of the text


def coordination(words: Nodes) -> None:
    """Kyiv *, Lviv and* Odesa: conjuncts hang on the first of them, conjunctions and commas on the one that follows."""
    for word in [w for w in words if w.head is not w and (w.dep == "cc" or w.tag in (",", ":"))]:
        after = [c for c in word.head.children if c.i > word.i]
        others = [c for c in after if c.dep == "conj" or (word.dep != "cc" and c.dep not in ("cc", "punct"))]
        if others and others[0].dep == "conj":
            word.move(others[0])
    for word in words:
        while word.dep == word.head.dep == "conj" and word.head.head is not word.head:
            word.move(word.head.head)


def currencies(words: Nodes) -> None:
    """*$ 3 billion*: dollars are counted."""
    for word in words:
        number = word.head
        if word.tag == "$" and number.pos == "NUM":
            word.supplant(number, "nummod", [c for c in number.children if c.i > word.i and c.dep == "compound"])


def prepositions(words: Nodes) -> None:
    """Talks *in Kyiv* about *ending* the war: the object takes the place of its preposition, now its case or mark.

    What an inner preposition governs is the object of the outer one, too: *out of* reach, *in and around* Kyiv.
    """
    for word in _deepest_first(words):
        if not word.preposition:
            continue
        object_ = _object(word)
        if object_ is None:
            if word.dep in PREPOSITIONS:  # the town he lives *in*
                word.dep = "advmod" if word.pos == "ADV" else "nmod" if word.head.nominal else "obl"
        elif word.dep == "conj" and word.head.preposition and _object(word.head) is None:
            object_.move(word.head)
        else:
            clause = object_.dep == "pcomp" and object_.pos in ("VERB", "AUX")
            if word.dep in PREPOSITIONS:
                _place(word, clause)
            joined = [c for c in word.children if c.dep == "conj" and c.pos == "ADP"]
            object_.supplant(word, "mark" if clause else "case", joined)
    for word in words:
        if word.dep in ("pobj", "pcomp"):  # a second object
            word.dep = "dep"


def copulas(words: Nodes) -> None:
    """She is *minister*, they are *in Kyiv*, it is *clear* that …: the predicate is the head."""
    for be in _deepest_first(words):
        what = None if be.lemma != "be" or be.dep in ("aux", "aux:pass") or _there(be) else _predicate(be)
        if what is None:
            continue
        subject = be.child("nsubj", "csubj")
        clause = next((c for c in be.children if c.dep in ("ccomp", "xcomp") and c.i > what.i), None)
        if subject is not None and what.dep in ("ccomp", "xcomp"):
            subject.dep += ":outer"  # the problem is *that he left*
        elif subject is not None and subject.lower == "it" and clause is not None:
            subject.dep, clause.dep = "expl", "csubj"
        what.supplant(be, "cop")


def complements(words: Nodes) -> None:
    """It became *clear*; there are *three* ways; they want *him* to go: objects, and subjects that are none."""
    for word in words:
        if word.dep in ("attr", "acomp"):
            word.dep = "nsubj" if _there(word.head) else "xcomp"
        subject = word.child("nsubj", "nsubj:pass")
        if word.dep != "ccomp" or subject is None or word.head.child("obj") or not word.head.i < subject.i < word.i:
            continue
        verbs = {word.tag, *(c.tag for c in word.children if c.dep in ("aux", "aux:pass", "cop"))}
        marks = {c.lower for c in word.children if c.dep == "mark"}
        if not verbs & (FINITE | {"VBG"}) and marks <= {"to"} and subject.lower not in NOMINATIVE:
            subject.move(word.head, "obj")
            word.dep = "xcomp"


def expressions(words: Nodes) -> None:
    """*Because of* rain, *more than* 30: what is fixed hangs on its first word."""
    for start in range(len(words)):
        for phrase in FIXED:
            found = words[start : start + len(phrase)]
            if tuple(w.lower for w in found) != phrase:
                continue
            heads = {w.head for w in found} - {*found}
            dep = next((w.dep for w in found if w.dep in ("case", "mark", "cc", "advmod")), None)
            apart = any(c not in found for w in found for c in w.children) or any(w.head is w for w in found)
            if dep and len(heads) == 1 and not apart:
                found[0].move(heads.pop(), dep)
                for word in found[1:]:
                    word.move(found[0], "fixed")


def names(words: Nodes) -> None:
    """*Wang* Yi: a person's name is headed by its first word."""
    for last in words:
        first = last if last.name is None else words[last.name]
        if first is not last and first.head is last and first.dep == "compound":
            first.supplant(last, "flat")
            for word in first.children:
                word.dep = "flat" if word.name == first.name and word.dep == "compound" else word.dep


def parts_of_speech(words: Nodes) -> None:
    """He *is* here *where* there *is* war, *as* he said: verbs and subordinators are what they do."""
    for word in words:
        if word.tag.startswith("VB") and word.pos in ("VERB", "AUX"):
            word.pos = "AUX" if word.dep in ("aux", "aux:pass", "cop") else "VERB"
        elif word.tag == "IN" and word.dep in ("mark", "case"):
            word.pos = "SCONJ" if word.dep == "mark" else "ADP"
        elif word.tag == "WRB":
            word.pos = "ADV"


STRUCTURE = (
    *(coordination, currencies, prepositions),
    *(copulas, complements),  # they are joined by what prepositions left
    *(expressions, names, parts_of_speech),
)


def _deepest_first(words: Nodes) -> Iterable[Node]:
    depth = dict.fromkeys(words, 0)
    for word in words:
        above = word
        while above.head is not above:
            above = above.head
            depth[word] += 1
    return sorted(words, key=lambda w: -depth[w])


def _object(preposition: Node) -> Node | None:
    modifiers = (c for c in preposition.children if c.dep in MODIFIERS and c.i > preposition.i)
    return preposition.child("pobj", "pcomp") or next(modifiers, None)


def _place(word: Node, clause: bool) -> None:
    """Where the phrase of a preposition hangs, and as what."""
    if word.head.preposition:
        if not word.head.child("pobj", "pcomp"):
            word.dep = "pcomp" if clause else "pobj"  # out *of reach*
            return
        word.move(word.head.head)  # from Kyiv *to Lviv*
    if clause:
        word.dep = "acl" if word.head.nominal else "advcl"
    else:
        word.dep = "nmod" if word.head.nominal else "obl:agent" if word.dep == "agent" else "obl"


def _there(word: Node) -> bool:
    return any(c.dep == "expl" and c.lower == "there" for c in word.children)


def _predicate(be: Node) -> Node | None:
    """What a copula joins to its subject."""
    phrases = [c for c in be.children if c.i > be.i and c.dep == "obl" and c.child("case")]
    adverbs = [c for c in be.children if c.dep == "advmod" and c.lower in PLACES]
    clauses = [c for c in be.children if c.i > be.i and c.dep in ("ccomp", "xcomp")]
    places = sorted([*phrases, *adverbs], key=lambda c: (c.i < be.i, c.i))
    return be.child("attr", "acomp") or next(iter([*places, *clauses]), None)
