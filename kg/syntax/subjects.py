"""Who acts in a clause: its deep subject, said or understood, also of a passive, an infinitive or a participle."""

from __future__ import annotations

from kg.syntax.clauses import is_passive, is_predicate, measures_time, verb_form
from kg.syntax.control import adjunct_controller, controller
from kg.syntax.governors import AIMS, MEANS, ORDERS, PURPOSEFUL, RESULTING, SPANS, USING
from kg.syntax.relatives import antecedent, crew, relative_pronoun
from kg.syntax.words import Word

UNSAID = frozenset({"as", "if", "when", "unless", "than", "where"})
SEQUENCE = frozenset({"before", "after", "while", "when", "since"})


def agents(head: Word) -> list[Word]:
    """Deep subjects: who acts, also in a passive (annexed *by Moscow*). Not expanded by coordination."""
    if not is_passive(head):
        return surface_subjects(head)
    agent = by_agent(head)
    return [antecedent(agent)] if agent else []


def by_agent(head: Word) -> Word | None:
    """Crimea was annexed by *Moscow*; not by Friday, nor by 30 votes, nor by force."""
    if not is_passive(head):
        return None
    by = head.all("obl:agent") or [c for c in head.all("obl") if c.case == "by"]
    by += [c for measure in by for c in measure.all("nmod") if c.case == "by"]  # beaten by 30 votes *by James To*
    return next(
        (
            c
            for c in by
            if not c.child("nummod") and c.pos != "NUM" and c.label not in ("DATE", "TIME")
            if c.lemma not in SPANS and not _means(c)
        ),
        None,
    )


def _means(word: Word) -> bool:
    """Taken by *force*, elected by *acclamation*: a bare noun that says how."""
    return word.lower in MEANS and not word.child("det", "amod", "compound", "nmod", "nmod:poss", "conj")


def surface_subjects(head: Word, depth: int = 0) -> list[Word]:
    """The subject of a clause as it stands or is understood, not expanded by its coordination; empty without one."""
    outer = head.pos == "VERB" and head.child("cop") is not None  # the minister is *to visit*
    own = [c for c in head.all("nsubj") if outer or c.dep != "nsubj:outer"] or _referring_it(head)
    own = [c for c in own if c.i < head.i] or own  # a spokesman *told Al Jazeera*, which the parser takes for a subject
    if own:
        return [(_who_aims(own[-1]) if outer else None) or antecedent(own[-1])]
    if head.child("expl", "csubj", "nsubj:outer") or depth > 6:
        return []
    if before := object_before(head):
        return [before]
    governor = head.head
    if governor is head:
        return []
    rule = {"conj": _shared, "xcomp": _controlled, "advcl": _adjunct, "acl": _modified, "parataxis": _adjunct}.get(
        head.rel
    )
    return rule(head, governor, depth + 1) if rule else []


def _who_aims(goal: Word) -> Word | None:
    """*Its* goal is to reduce poverty, the aim *of the study* is to find it: whoever has an aim means to reach it."""
    if goal.lemma not in AIMS:
        return None
    owner = goal.child("nmod:poss") or next((c for c in goal.all("nmod") if c.case == "of"), None)
    return antecedent(owner) if owner is not None else None


def _referring_it(head: Word) -> list[Word]:
    """The Kremlin said *it* is open: a parser may call it an expletive, but nothing follows that it could stand for."""
    return [c for c in head.all("expl") if c.lower == "it" and not head.child("csubj", "ccomp")]


def _shared(head: Word, governor: Word, depth: int) -> list[Word]:
    """Attacks killed four and *injured* 30."""
    return surface_subjects(governor, depth) if is_predicate(governor) else []


def _controlled(head: Word, governor: Word, depth: int) -> list[Word]:
    """Russia wants *to negotiate*; the court ordered the firm *to pay*."""
    target = controller(governor, head)
    return [antecedent(target)] if target else surface_subjects(governor, depth)


def object_before(head: Word) -> Word | None:
    """Its artillery *hitting* positions: a parser may call the artillery an object; in English it is the subject."""
    if head.tag != "VBG" or head.rel not in ("ccomp", "acl", "advcl"):
        return None
    objects = head.all("obj")
    return objects[0] if len(objects) > 1 and objects[0].i < head.i else None


def _adjunct(head: Word, governor: Word, depth: int) -> list[Word]:
    """The storm hit the coast, *killing* three; to *win*, he spent millions."""
    if not _lacks_subject(head):
        return []
    if whom := adjunct_controller(head, governor):
        return [antecedent(whom)]
    marks = {m.lower for m in head.all("mark")}
    if not marks & SEQUENCE:  # was freed *after serving* 18 years
        if "from" in marks and governor.lemma in RESULTING:
            return []  # it can result *from taking* drugs: it takes none
        if is_passive(governor):
            return _of_passive(head, governor, depth)
    return surface_subjects(governor, depth) if is_predicate(governor) else []


def _lacks_subject(head: Word) -> bool:
    """Whether an adjunct may leave its subject to be understood."""
    form = verb_form(head)
    if form not in ("VBG", "VBN", "VB") or (form == "VB" and not head.child("mark")):
        return False
    if head.rel == "parataxis" and form != "VBG":
        return False
    unsaid = form == "VBN" and any(m.lower in UNSAID for m in head.all("mark", "advmod"))
    return not unsaid or head.child("aux") is not None  # as *measured* by its sales, if *needed*: of nobody here


def _of_passive(head: Word, governor: Word, depth: int) -> list[Word]:
    """Fields used *by militants* to launch rockets; *a law* designed to protect workers; *he* was freed, saying so."""
    by, form = agents(governor), verb_form(head)
    if form == "VB" and governor.lemma in USING:
        return by or surface_subjects(governor, depth)
    if form == "VB" and governor.lemma in PURPOSEFUL:
        return surface_subjects(governor, depth)
    if not by and (form == "VBG" or head.child("mark", "advmod")):
        return []  # crowds can be avoided by *walking*: it is not the crowds that walk
    if by and form == "VBG" and not head.child("mark") and by[0].i < head.i:
        return by  # was fired on by aircraft *using* munitions
    return surface_subjects(governor, depth) if is_predicate(governor) else []


def _modified(head: Word, governor: Word, depth: int) -> list[Word]:
    """The storm *that hit*; crews *striking* the army; drones *launched* by Russia; not talks *to end* the war."""
    if head.dep == "acl:relcl":
        pronoun = relative_pronoun(head)
        if pronoun is None and not head.child("obj") and head.child("nsubj"):
            return []
        return [] if pronoun is not None and pronoun.rel in ("obj", "obl") else [crew(governor)]
    if head.child("mark"):
        if not any(m.lower == "to" for m in head.all("mark")):
            return []  # talks *about ending* the war
        owner = governor.child("nmod:poss")
        if head.child("aux:pass") and (owner is None or _set_off(head)):
            return [governor]  # the country's games, *to be held* next month; reports *to be issued*
        if owner is not None:
            theirs = not measures_time(owner) and governor.lemma not in ORDERS
            return [antecedent(owner)] if theirs else []  # *Russia's* attempts to take Kyiv, but not its calls to
        had = governor.rel == "obj" and governor.head.lemma == "have"
        return surface_subjects(governor.head, depth) if had else []  # *Iran* has the right to enrich uranium
    if any(a.lower == "being" for a in head.all("aux")) and (whose := governor.child("nmod")) and whose.i < head.i:
        return [whose]  # threats of applications *being withdrawn*
    return [crew(governor)] if head.tag in ("VBG", "VBN") else []


def _set_off(clause: Word) -> bool:
    """Whether a comma stands before it."""
    first, sentence = clause.subtree()[0], clause.sentence.words
    return first.text == "," or sentence[max(0, first.i - 1 - sentence[0].i)].text == ","
