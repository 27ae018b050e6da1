"""Relative clauses: what their pronoun stands for, and what they say of another than their noun."""

from __future__ import annotations

from kg.syntax.governors import CREWS, KINDS
from kg.syntax.words import Word

RELATIVES = frozenset({"which", "who", "whom", "that", "whose", "where", "when"})


def relative_pronoun(head: Word) -> Word | None:
    """The relative pronoun of a relative clause, if it has one."""
    return next(
        (
            w
            for c in head.children
            for w in [c, *c.children]
            if w.lower in RELATIVES and w.i < head.i and w.rel != "mark"
        ),
        None,
    )


def antecedent(word: Word) -> Word:
    """What a relative pronoun stands for (Crimea, *which* Moscow annexed); any other word stands for itself."""
    if word.lower not in RELATIVES or word.tag not in ("WDT", "WP", "WRB", "IN", "DT", "WP$"):
        return word
    clause = next((a for a in [word, *word.ancestors()] if a.dep in ("acl:relcl", "acl", "advcl:relcl")), None)
    if clause is None or clause.dep == "advcl:relcl":
        return word
    noun = clause.head
    if noun.rel == "nmod" and noun.case == "of" and noun.head.lemma in KINDS:
        noun = noun.head  # a *form* of medicine that is called quackery
    return _equal(noun) or noun


def _equal(noun: Word) -> Word | None:
    """*Hamas* is a group that controls Gaza; *homeopathy*, a form of medicine that treats …: what the clause says of
    the group it says of Hamas."""
    if noun.rel == "appos" and noun.head.tag in ("NN", "NNP") and any(d.lower in ("a", "an") for d in noun.all("det")):
        return noun.head
    subject = noun.child("nsubj")
    if subject is None or noun.child("cop") is None or noun.child("aux", "advmod", "nummod", "case", "mark"):
        return None  # may be, is not, is in
    one = any(d.lower in ("a", "an", "the") for d in noun.all("det")) and noun.tag in ("NN", "NNP")
    return subject if one and (subject.pos in ("NOUN", "PROPN") or subject.lower in ("he", "she")) else None


def crew(noun: Word) -> Word:
    """The *crews* of helicopters striking: a participle after "the N of Ms" speaks of the N, if that is who acts."""
    above = noun.head
    if noun.rel == "nmod" and noun.case == "of" and above.pos == "NOUN" and above.lemma in CREWS:
        return above
    return noun
