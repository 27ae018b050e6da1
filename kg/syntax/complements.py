"""What a verb governs, where a parser hung it on another verb or took it for something else."""

from __future__ import annotations

from kg.syntax.clauses import PAST_OR_FINITE, measures_time
from kg.syntax.words import Word, hang

NOUNS = frozenset({"NOUN", "PROPN"})
_ORDERING = """
    order ask urge tell instruct force allow permit persuade encourage invite require compel advise warn authorize
    authorise direct command oblige
"""
ORDERING = frozenset(_ORDERING.split())
MANDATING = frozenset({"demand", "recommend", "suggest", "propose", "insist", "request"})


def complete(word: Word) -> None:
    """Changes the tree around one word in place."""
    if word.dep == "conj" and word.pos == "VERB" and word.head.tag == "VB" and word.tag in ("VBD", "VBN"):
        _finite(word)
    elif word.dep == "conj" and word.pos == "VERB" and _is_reporters(word):
        hang(word, word.head.head, "conj")
    elif word.dep == "obl" and word.pos == "NOUN" and not word.case_marks:
        _bare(word)
    elif word.rel == "xcomp" and word.tag == "VB" and word.head.lemma in MANDATING:
        _mandated(word)
    elif word.rel == "advcl" and word.tag == "VB" and word.head.lemma in ORDERING:
        _ordered(word)
    elif word.rel == "xcomp" and word.pos in NOUNS:
        _named(word)


def _finite(word: Word) -> None:
    """Has urged them to make contact and *called* for talks: no past tense or participle is joined to an infinitive."""
    verb = word.head.head
    alike = verb.tag == word.tag or (word.tag == "VBD" and verb.tag in PAST_OR_FINITE)
    if word.head.rel in ("xcomp", "advcl") and verb.pos == "VERB" and alike and not word.child("aux", "nsubj"):
        hang(word, verb, "conj")


def _is_reporters(word: Word) -> bool:
    """Syria says the probe was biased and *denies* the charge: what is told in the tense of the verb of saying, and not
    in that of the clause it is said to go on, is told of who says it."""
    said = word.head
    alike = (_finite_form(word), _finite_form(said.head), _finite_form(said)) in (
        ("VBZ", "VBZ", "VBD"),
        ("VBD", "VBD", "VBZ"),
    )
    return said.rel == "ccomp" and alike and not word.child("nsubj", "nsubj:pass", "aux", "aux:pass")


def _finite_form(word: Word) -> str:
    """The tag of the verb that carries the tense: *was* biased."""
    verbs = [c for c in word.all("aux", "aux:pass", "cop") if c.tag in ("VBZ", "VBD", "VBP", "MD")]
    return verbs[0].tag if verbs else word.tag


def _named(word: Word) -> None:
    """Called *the crackdown* an abuse: of two bare nouns that complete a verb the first is its object."""
    bare = [c for c in word.head.all("xcomp") if c.pos in NOUNS and not c.child("cop", "mark", "case")]
    if len(bare) == 2 and word is bare[0] and not word.head.child("obj"):
        word.dep = word.rel = "obj"


def _ordered(word: Word) -> None:
    """Ordered the court *to review* it: what these verbs have behind their object is what it is to do."""
    whom = word.head.child("iobj", "obj")
    to = any(m.lower == "to" for m in word.all("mark"))
    if to and whom is not None and word.head.i < whom.i < word.i and not word.child("nsubj"):
        word.dep = word.rel = "xcomp"


def _mandated(word: Word) -> None:
    """Demanded *Israel* stop building: who is to do it is no object of such a verb."""
    whom = word.head.child("obj", "iobj")
    if whom is not None and whom.i < word.i and not word.child("mark", "nsubj"):
        hang(whom, word, "nsubj")
        word.dep = word.rel = "ccomp"


def _bare(word: Word) -> None:
    """Will hand over *control* to them: right behind a verb without an object a noun without a preposition is it."""
    verb, first = word.head, word.subtree()[0]
    timed = word.label in ("DATE", "TIME") or measures_time(word)
    particle = verb.child("compound:prt") or verb
    if verb.pos == "VERB" and first.i == particle.i + 1 and not timed and not verb.child("obj", "nsubj:pass"):
        word.dep = word.rel = "obj"
