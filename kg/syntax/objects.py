"""What is acted on in a clause: its deep object, also of a passive, a relative clause or shared with a verb beside."""

from __future__ import annotations

from kg.syntax.clauses import is_passive, measures_time
from kg.syntax.governors import GIVING, UNTAKEN
from kg.syntax.relatives import antecedent, relative_pronoun
from kg.syntax.subjects import object_before, surface_subjects
from kg.syntax.words import Word


def patients(head: Word) -> list[Word]:
    """Deep objects: what is acted on, also in a passive or a relative clause. Not expanded by coordination."""
    if is_passive(head):
        return surface_subjects(head)
    before = object_before(head)
    found = [antecedent(c) for c in head.all("obj") if c is not before]
    if found:
        return found[:1]
    if shared := _shared_object(head):
        return [shared]
    if (
        head.rel == "ccomp"
        and head.head.dep == "acl:relcl"
        and head.child("nsubj")
        and relative_pronoun(head.head) is None
    ):
        return [head.head.head]  # something he says he has not *observed*
    if left_out := _left_out(head):
        return [left_out]
    if head.dep != "acl:relcl":
        return []
    if relative_pronoun(head) is None and head.child("nsubj") and not head.child("ccomp", "xcomp"):
        return [head.head]  # the areas Russia *occupied*
    return []


def _shared_object(head: Word) -> Word | None:
    """Police *arrested* and questioned the student; to respect and *execute* the sentence."""
    if head.rel == "conj" and head.head.pos == "VERB" and (other := head.head.child("obj")) and other.i > head.i:
        return other
    if head.child("obl", "ccomp", "xcomp", "conj") is not (second := head.child("conj")) or second is None:
        return None
    beside = second.i - head.i == 2 and second.child("cc") is not None and second.pos == "VERB"
    return second.child("obj") if beside and not second.child("nsubj") else None


def _left_out(head: Word) -> Word | None:
    """The *topics* they were expected to discuss: what an infinitive lacks is the noun of its relative clause."""
    top = head
    while top.rel == "xcomp" and not top.child("obj", "iobj"):
        top = top.head
    lacks = top is not head and top.dep == "acl:relcl" and relative_pronoun(top) is None
    if not lacks or top.child("obj", "iobj") or not top.child("nsubj", "nsubj:pass") or head.child("xcomp", "ccomp"):
        return None
    return None if measures_time(top.head) or top.head.lemma in UNTAKEN else top.head


def retained(head: Word) -> list[Word]:
    """The creams they *had been given*: the noun is what was given, not who got it."""
    got = head.dep == "acl:relcl" and head.lemma in GIVING and head.child("nsubj:pass") is not None
    pronoun = relative_pronoun(head)
    return [head.head] if got and (pronoun is None or pronoun.rel == "obj") else []
