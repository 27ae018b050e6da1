"""Control: whom the governor of an infinitive or a participle makes its understood subject.

The rules are those of the UD guidelines (enhanced dependencies,
https://universaldependencies.org/u/overview/enhanced-syntax.html).
"""

from __future__ import annotations

from collections.abc import Set

from kg.syntax.clauses import is_passive, measures_time, verb_form
from kg.syntax.governors import DESERTS, MEANS, MOVING, OBLIQUE_CONTROL, PRESSING, SENDING, SUBJECT_CONTROL
from kg.syntax.words import Word

UPON = frozenset({"on", "upon", "to", "with", "for"})
OF_OBJECT = frozenset({"of", "from", "for", "with"})  # blamed him *for losing*


def controller(verb: Word, infinitive: Word) -> Word | None:
    """The court ordered *the firm* to pay; they called on *Hamas* to stop; she promised him to come herself."""
    target = verb.child("obj", "iobj") or called_upon(infinitive, verb)
    if target is None or target.i > infinitive.i or verb.lemma in SUBJECT_CONTROL or measures_time(target):
        return None  # had *10 days* to accept
    return target


def called_upon(head: Word, governor: Word) -> Word | None:
    """He called on *Israel* to withdraw, waits for *him* to come: of whom an infinitive is expected."""
    infinitive = any(m.lower == "to" for m in head.all("mark"))
    if governor.lemma not in OBLIQUE_CONTROL or is_passive(governor) or governor.child("obj") or not infinitive:
        return None
    between = [c for c in governor.all("obl") if governor.i < c.i < head.i and c.case in UPON]
    if head.rel == "advcl":  # calls for *reforms* to meet it
        between = [c for c in between if c.case != "for" or c.label or c.pos == "PRON"]
    return next((c for c in between if not measures_time(c) and c.lemma not in MEANS), None)


def lobbied(head: Word, governor: Word) -> Word | None:
    """They pressed *the government* to ban it: a parser may take what they press for to be why they press."""
    asked = governor.lemma in PRESSING and any(m.lower == "to" for m in head.all("mark")) and not is_passive(governor)
    return next((c for c in governor.all("obj", "iobj") if c.i < head.i), None) if asked else None


def adjunct_controller(head: Word, governor: Word) -> Word | None:
    """Accused *Russia* of attacking; gave *the rebels* a day to leave; sent *him* to guide the work."""
    marks = {m.lower for m in head.all("mark")}
    return (
        called_upon(head, governor)
        or lobbied(head, governor)
        or _accused(head, governor, marks)
        or _receiver(head, governor, marks)
        or _sent(governor, marks)
        or _moved(head, governor, marks)
    )


def _accused(head: Word, governor: Word, marks: Set[str]) -> Word | None:
    """Accused *Russia* of attacking; bans *them* from claiming it; quoted *him* as saying."""
    of_object = marks & OF_OBJECT or (verb_form(head) == "VBG" and "as" in marks)
    whom = governor.child("obj", "nsubj:pass") if of_object else None
    return None if whom is None or measures_time(whom) or whom.lemma.lower() in DESERTS else whom


def _receiver(head: Word, governor: Word, marks: Set[str]) -> Word | None:
    """Gave *the rebels* 24 hours to leave."""
    receiver = governor.child("iobj") if governor.lemma == "give" and "to" in marks else None
    return receiver if receiver is not None and receiver.i < head.i else None


def _sent(governor: Word, marks: Set[str]) -> Word | None:
    """Sent *him* to guide the work."""
    return governor.child("obj", "nsubj:pass") if "to" in marks and governor.lemma in SENDING else None


def _moved(head: Word, governor: Word, marks: Set[str]) -> Word | None:
    """Sent *the band* scrambling."""
    moves = governor.lemma in MOVING and verb_form(head) == "VBG" and not marks
    moved = governor.child("obj") if moves else None
    if moved is None or not governor.i < moved.i < head.i:
        return None
    return moved if moved.subtree()[-1].i == head.subtree()[0].i - 1 else None
