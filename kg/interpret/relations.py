"""Which relation a predicate expresses: by the ontology's triggers and the classes they join, else its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kg.interpret.things import Things
from kg.model import PLACING, Argument, Predicate, Proposition, Relation
from kg.ontology import Ontology, Trigger


@dataclass(frozen=True, slots=True)
class Choice:
    """A relation with its arguments in place; `rest` are the arguments that only qualify it."""

    relation: Relation
    subject: Argument
    object: Argument | None
    preposition: str  # that introduces the object
    rest: tuple[Argument, ...]
    fixed: str = ""  # the direct object that is part of the relation: supplied *weapons* to


def choose(proposition: Proposition, ontology: Ontology, things: Things) -> Choice | None:
    """The relation of a proposition; None for an event noun that names too few of its participants."""
    predicate = proposition.predicate
    if predicate.kind == "nesting":
        relation = ontology.relations["locatedIn"]
        return Choice(Relation(relation.id, relation.label), proposition.subject, proposition.object, "", ())
    if not predicate.matrix:
        for trigger in _triggers(proposition, ontology):
            if found := _fill(trigger, proposition, ontology, things):
                return found
    return None if predicate.kind == "noun" else _open(proposition, things)


def _triggers(proposition: Proposition, ontology: Ontology) -> Iterator[Trigger]:
    predicate = proposition.predicate
    if predicate.kind == "be":
        if proposition.object is not None and not proposition.object.preposition:
            title, _ = ontology.title(_title_words(proposition.object))
            if title:
                yield title
        yield from ontology.triggers("be", predicate.lemma)
    elif predicate.kind == "noun":
        yield from ontology.triggers("noun", predicate.lemma)
    else:
        if predicate.agentless:
            yield from ontology.triggers("be", predicate.lemma)
        yield from ontology.triggers("verb", predicate.lemma)


def _title_words(argument: Argument) -> list[str]:
    """Of "president of Ukraine": what stands before the preposition."""
    return re.split(r" (?:of|for|at|to|in) ", argument.name.lower())[0].split()


def _fill(trigger: Trigger, proposition: Proposition, ontology: Ontology, things: Things) -> Choice | None:
    relation = ontology.relations[trigger.relation]
    subject, preposition = proposition.subject, trigger.preposition or ""
    passive = proposition.predicate.agentless and trigger.kind in ("verb", "noun")
    other: Argument | None
    pool = proposition.arguments
    if trigger.kind == "title":
        pool = proposition.inner + proposition.arguments
        other = next(
            (a for a in pool if a.preposition in ("of", "for", "at", "in", "to") and things.accepts(relation.range, a)),
            None,
        )
        if other is None:
            return None
        preposition = other.preposition
    elif trigger.object_noun:
        if proposition.object is None or proposition.object.head != trigger.object_noun:
            return None
        pool = proposition.arguments + proposition.inner
        other = next((a for a in pool if a.preposition == preposition), None) if preposition else proposition.object
    elif preposition:
        if trigger.kind == "verb" and proposition.object is not None:
            return None
        if trigger.kind == "be":
            pool = proposition.arguments + proposition.inner
        other = next((a for a in pool if a.preposition == preposition and a is not subject), None)
        if trigger.kind == "noun" and passive:
            return _patient(relation.id, relation.label, proposition, preposition, things, relation.range)
    else:
        other = proposition.object
    if passive and not preposition and not relation.intransitive:
        if not things.accepts(relation.domain if trigger.inverse else relation.range, subject):
            return None
        return Choice(_passive(proposition.predicate), subject, None, "", proposition.arguments)
    if relation.intransitive:
        if proposition.object is not None or not things.accepts(relation.domain, subject):
            return None
        return Choice(Relation(relation.id, relation.label), subject, None, "", proposition.arguments)
    if other is None:
        return None
    domain, range_ = (relation.range, relation.domain) if trigger.inverse else (relation.domain, relation.range)
    if not things.accepts(domain, subject) or not things.accepts(range_, other):
        return None
    rest = tuple(a for a in proposition.arguments if a is not other)
    fixed = proposition.object.name if proposition.object and trigger.object_noun and preposition else ""
    if trigger.inverse:
        subject, other = other, subject
    return Choice(
        Relation(relation.id, relation.label),
        subject,
        other,
        preposition if trigger.kind != "noun" else "",
        rest,
        fixed,
    )


def _patient(
    id_: str, label: str, proposition: Proposition, preposition: str, things: Things, range_: Sequence[str]
) -> Choice | None:
    """The invasion of *Ukraine*: nobody is named who invaded; Ukraine was invaded."""
    patient = next((a for a in proposition.arguments if a.preposition == preposition), None)
    if patient is None or not things.accepts(tuple(range_), patient):
        return None
    rest = tuple(a for a in proposition.arguments if a is not patient)
    return Choice(Relation("was" + id_[0].upper() + id_[1:], f"was {label}", open=True), patient, None, "", rest)


def _passive(predicate: Predicate) -> Relation:
    """Four civilians *were killed*: the patient is the subject, so the relation is not that of the active."""
    participle = predicate.phrase.split()[-len(predicate.lemma.split()) :]  # as it reads: cancelled, not canceled
    label = " ".join(["was", *participle]).lower() if predicate.kind == "verb" else f"was {predicate.lemma}"
    return Relation(camel_case(label), label, open=True)


def _open(proposition: Proposition, things: Things) -> Choice:
    """A relation of the predicate's own words."""
    predicate, other, preposition = proposition.predicate, proposition.object, ""
    rest = list(proposition.arguments)
    if other is not None:
        preposition = other.preposition
    elif rest:
        free = [a for a in rest if not a.fronted and not (a.preposition in PLACING and things.is_place(a))]
        other = next(iter(free), None)
        if other is not None:
            rest.remove(other)
            preposition = other.preposition
    label = _label(predicate, proposition.object)
    label = f"{label} {preposition}".strip()
    return Choice(Relation(camel_case(label), label, open=True), proposition.subject, other, preposition, tuple(rest))


def _label(predicate: Predicate, other: Argument | None) -> str:
    """In the past tense, as the ontology's own: "restated", "tried to delegitimise", "is open"."""
    if predicate.matrix:
        first, _, more = predicate.matrix.partition(" ")
        start = f"is {more}" if first == "be" else f"{inflected(first, 'VBD')} {more}".strip()
        verb = predicate.lemma if predicate.kind == "verb" else f"be {predicate.lemma}"
        return f"{start} {verb if predicate.matrix.endswith('to') else inflected(verb, 'VBG')}"
    if predicate.kind == "be" and predicate.lemma == "include":
        return "included"
    if predicate.kind == "be":
        return "is" if other is not None else f"is {predicate.lemma}"
    return f"was {inflected(predicate.lemma, 'VBN')}" if predicate.agentless else inflected(predicate.lemma, "VBD")


@cache
def inflected(lemma: str, tag: str) -> str:
    """The form of a verb for a Penn tag: "shoot down", VBD → "shot down"."""
    from lemminflect import getInflection  # reads its tables when imported; only open relations need them

    verb, _, particle = lemma.partition(" ")
    forms = getInflection(verb, tag=tag)
    return f"{forms[0] if forms else verb} {particle}".strip()


def camel_case(label: str) -> str:
    """ "tried to delegitimise" → "triedToDelegitimise"; letters and digits only."""
    words = re.findall(r"\w+", label.replace("'", ""))
    return "".join([words[0].lower(), *(w[:1].upper() + w[1:].lower() for w in words[1:])]) if words else "relatedTo"
