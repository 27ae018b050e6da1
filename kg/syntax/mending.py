"""Trees that English does not have, put right before anything is read off them.

A parser chooses head by head, and some of its slips contradict the grammar: of those the right tree can be told, mostly
without knowing the words. Each rule is one such contradiction; the tables here say which words it is asked of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.syntax import nominals, verbals
from kg.syntax.complements import complete
from kg.syntax.expressions import join
from kg.syntax.relatives import relative_pronoun
from kg.syntax.words import Word

Rule = tuple[Callable[[Word], object], Callable[[Word], None]]  # of which words it is asked, what it does

CONDITIONS = frozenset({"provided", "providing"})  # a report *assuming that* … does modify its noun
PAST_OR_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
MODIFIERS = frozenset({"amod", "advmod", "det", "nummod"})  # *a few* people
NO_OBJECT = frozenset({"off", "from", "into", "onto", "with", "against", "through", "toward", "towards"})
OWNERS = frozenset({"nmod:poss", "nmod:desc", "nmod", "compound"})

EVERY: Sequence[Rule] = (
    (lambda w: w.tag == "TO" and w.dep == "mark", verbals.infinitive),
    (lambda w: w.head is w and w.pos == "PROPN", nominals.headline),
    (lambda w: w.dep == "csubj" and _is_nominal(w), nominals.subject),
    (lambda w: w.rel in ("nsubj", "conj") and w.pos in ("ADJ", "NOUN"), nominals.title),
    (lambda w: w.lower == "due" and w.rel in ("mark", "case") and w.head.tag == "VB", verbals.due),
    (lambda w: w.dep == "appos" and w.pos == "NOUN", nominals.apposition),
    (lambda w: w.pos == "NOUN" and w.dep in OWNERS, nominals.kind),
)
FIRST: Sequence[Rule] = (
    (lambda w: w.dep == "acl" and w.lower in CONDITIONS and w.child("ccomp"), verbals.condition),
    (lambda w: w.dep == "conj" and w.pos in ("NOUN", "PROPN", "NUM", "SYM"), nominals.gapped),
    (lambda w: w.dep == "conj" and w.tag == "VBG" and w.head.pos == "NOUN" and verbals.is_gerund(w), nominals.as_noun),
    (lambda w: w.dep == "conj" and w.pos == "VERB", verbals.conjunct),
    (lambda w: w.dep == "acl:relcl", nominals.relative),
    (lambda w: w.rel == "amod" and w.pos == "ADJ", verbals.result),
    (lambda w: w.dep == "ccomp" and w.tag == "VBG", verbals.perceived),
    (lambda w: w.dep == "obl" and w.case == "in" and w.head.lemma == "sentence", nominals.served),
    (lambda w: w.dep == "obj" and w.case in NO_OBJECT, nominals.oblique),
    (lambda w: w.dep == "obj" and w.case, nominals.partitive),
    (lambda w: w.dep == "nmod" and w.case == "to", nominals.endpoint),
    (lambda w: w.label == "DATE" and (w.dep == "nsubj" or _of_subject(w)), nominals.dated),
    (lambda w: w.dep == "nmod" and w.case == "on", nominals.blamed),
    (lambda w: w.dep == "advcl" and w.tag == "VBG" and (w.case or w.child("mark")), verbals.gerund),
    (lambda w: w.rel == "acl" and w.tag in PAST_OR_FINITE and relative_pronoun(w) is None, verbals.remark),
    (lambda w: w.rel in ("xcomp", "ccomp") and w.tag in ("VBN", "VBD") and verbals.before_noun(w), verbals.described),
    (lambda w: w.rel == "xcomp" and w.tag == "VBN", verbals.state),
    (lambda w: w.pos == "ADJ" and w.rel not in MODIFIERS and nominals.is_noun(w), nominals.as_noun),
    (lambda w: w.pos == "ADJ" and nominals.describes(w), nominals.as_noun),
)


def mend(words: Sequence[Word]) -> None:
    """Changes the tree of one sentence in place: by every rule of the first table, by one of the second."""
    join(words)
    for word in words:
        complete(word)
        for applies, rule in EVERY:
            if applies(word):
                rule(word)
        for applies, rule in FIRST:
            if applies(word):
                rule(word)
                break


def _is_nominal(word: Word) -> bool:
    return word.pos in ("NOUN", "PROPN", "ADJ") and not word.child("cop", "nsubj", "obj")


def _of_subject(word: Word) -> bool:
    return word.dep == "nmod" and word.head.rel == "nsubj"
