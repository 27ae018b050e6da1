"""Words that belong together whatever a parser makes of them: ahead of, in advance of, seal off, to blame, during."""

from __future__ import annotations

from collections.abc import Sequence

from kg.syntax.words import Word, hang, supplant

# Adverbs with the preposition that they want behind them: no verb wants it where they stand between.
_WANTING = """
    ahead of, instead of, short of, regardless of, irrespective of, upwards of, inside of, outside of, next to,
    close to, adjacent to, prior to, parallel to, opposite to, away from, apart from
"""
WANTING = frozenset(" ".join(_WANTING.split()).split(", "))
_PREPOSITIONS = """
    in advance of, in front of, in spite of, in favor of, in favour of, on behalf of, in terms of, in exchange for,
    in return for, in line with, in connection with, in case of, in addition to, in lieu of, by means of, in light of,
    on top of, in place of, in charge of, in honor of, in honour of, in memory of
"""
PREPOSITIONS = frozenset(" ".join(_PREPOSITIONS.split()).split(", "))
_TRANSITIVE = """
    seal off, cut off, close off, block off, call off, fend off, ward off, fight off, stave off, lay off, pay off,
    sell off, set off, shut off, turn off, switch off, drop off, turn on, switch on, take over, hand over, turn over,
    swear in, bring in
"""
TRANSITIVE = frozenset(" ".join(_TRANSITIVE.split()).split(", "))


def join(words: Sequence[Word]) -> None:
    """Changes the tree of one sentence in place."""
    for word in words:
        _preposition(word)
    for word in words:
        if word.rel == "obl" and len(word.case_marks) == 1:
            _adverb(word, words)
            _particle(word)
        elif word.lower == "blame" and word.child("cop"):
            _to_blame(word)
        elif word.lower == "missing" and word.pos == "VERB":
            _missing(word)
        elif word.lower == "during" and word.rel == "mark":
            word.dep = word.rel = "case"  # during *trading* in New York: a noun


def _preposition(word: Word) -> None:
    """Came *in advance of* the visit: a noun between two prepositions may be one preposition with them."""
    marks, inner = word.case_marks, word.child("nmod")
    behind = inner.case_marks if inner is not None and inner.i > word.i else []
    if inner is None or len(marks) != 1 or len(behind) != 1 or word.child("det", "amod", "nmod:poss", "compound"):
        return
    if f"{marks[0].lower} {word.lower} {behind[0].lower}" not in PREPOSITIONS or behind[0].i != word.i + 1:
        return
    supplant(inner, word)
    for part in [c for c in word.children if c is not marks[0]]:
        hang(part, inner, part.dep)
    hang(marks[0], inner, "case")
    for part in (word, behind[0]):
        hang(part, marks[0], "fixed")
    word.pos, word.tag = "ADP", "IN"


def _adverb(word: Word, words: Sequence[Word]) -> None:
    """Fled ahead *of the offensive*, located next *to it*: of the adverb before the preposition, not of the verb."""
    before = words[max(0, word.subtree()[0].i - 1 - words[0].i)]
    wanted = f"{before.lower} {word.case_marks[0].lower}" in WANTING
    if not wanted or before.rel != "advmod":
        return
    if before.head is word.head:
        hang(word, before, "obl")
    participle = words[max(0, before.i - 1 - words[0].i)]
    if participle.rel == "acl" and participle.head is before.head and word.head is before:
        hang(before, participle, "advmod")  # a mosque located *next* to it


def _particle(word: Word) -> None:
    """Sealed off *the road*: what these verbs and particles are followed by is their object."""
    mark, verb = word.case_marks[0], word.head
    lacks = mark.i == verb.i + 1 and not verb.child("obj", "nsubj:pass")
    if lacks and f"{verb.lemma} {mark.lower}" in TRANSITIVE:
        word.dep = word.rel = "obj"
        hang(mark, verb, "compound:prt")


def _to_blame(word: Word) -> None:
    """The government is *to blame*: it is, and does not blame anybody."""
    to = word.child("mark")
    if to is not None and to.lower == "to" and not word.child("obj", "aux:pass"):
        word.pos, word.tag = "ADJ", "JJ"
        to.dep = to.rel = "advmod"
        for subject in word.all("nsubj"):
            subject.dep = "nsubj"


def _missing(word: Word) -> None:
    """Ten people are *missing*: they miss nobody."""
    be = next((a for a in word.all("aux") if a.lemma == "be"), None)
    if be is not None and not word.child("obj", "xcomp", "ccomp"):
        word.pos, word.tag = "ADJ", "JJ"
        be.dep = be.rel = "cop"
