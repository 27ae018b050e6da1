"""Which relation a predicate expresses: by the ontology's triggers and the classes they join, else its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.interpret.things import Things
from kg.model import PLACING, Argument, Predicate, Proposition, Relation
from kg.ontology import Ontology, Trigger

OF_TITLE = ("of", "for", "at", "in", "to")
OF_TITLE_WORD = re.compile(f" (?:{'|'.join(OF_TITLE)}) ")


@dataclass(frozen=True, slots=True)
class Choice:
    """A relation with its arguments in place; `rest` are the arguments that only qualify it."""

    relation: Relation
    subject: Argument
    object: Argument | None
    preposition: str  # that introduces the object
    rest: tuple[Argument, ...]
    office: bool = False  # somebody is something: a president *of*
    turned: bool = False  # the words say it of the object: the attack *was launched* by them
    fixed: str = ""  # the words of the object that are part of the relation: supplied *weapons* to, is *leader* of


def choose(proposition: Proposition, ontology: Ontology, things: Things) -> Choice | None:
    """The relation of a proposition; None for an event noun that names too few of its participants, and for a tie that
    may mean anything."""
    predicate = proposition.predicate
    if predicate.kind == "nesting":
        relation = ontology.relations["locatedIn"]
        return Choice(Relation(relation.id, relation.label), proposition.subject, proposition.object, "", ())
    if not predicate.matrix:
        for trigger in _triggers(proposition, ontology):
            if found := _fill(trigger, proposition, ontology, things):
                return found
    been_to = predicate.kind == "be" and proposition.object is not None and proposition.object.preposition == "to"
    return (
        None if predicate.kind in ("noun", "tie") or been_to else _open(proposition, things)
    )  # "has been to" is no "is to"


def _triggers(proposition: Proposition, ontology: Ontology) -> Iterator[Trigger]:
    predicate = proposition.predicate
    if predicate.kind == "tie":
        yield from ontology.triggers("be", "be")
    elif predicate.kind == "be":
        if proposition.object is not None and proposition.object.preposition:
            yield from ontology.triggers("be", "be")
        elif proposition.object is not None:
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
    return OF_TITLE_WORD.split(argument.name.lower())[0].split()


def _fill(trigger: Trigger, proposition: Proposition, ontology: Ontology, things: Things) -> Choice | None:
    """The proposition as the trigger's relation, if it has what the pattern wants, of classes the relation joins."""
    relation = ontology.relations[trigger.relation]
    meant = Relation(relation.id, relation.label)
    if relation.intransitive:
        return _happened(trigger, proposition, meant, relation.domain, things)
    if proposition.predicate.agentless and trigger.kind in ("verb", "noun"):
        return _suffered(trigger, proposition, relation.domain if trigger.inverse else relation.range, meant, things)
    subject = proposition.subject
    other = _object(trigger, proposition, relation.range, things, relation.symmetric)
    if other is None or other is subject:
        return None
    domain, range_ = (relation.range, relation.domain) if trigger.inverse else (relation.domain, relation.range)
    if not things.accepts(domain, subject) or not things.accepts(range_, other):
        return None
    rest = tuple(a for a in proposition.arguments if a is not other)
    fixed = ""
    if proposition.object is not None and trigger.kind == "title":
        fixed = OF_TITLE_WORD.split(proposition.object.name)[0]
    elif proposition.object is not None and trigger.object_noun and trigger.preposition:
        fixed = proposition.object.name.partition(f" {trigger.preposition} ")[0]
    introduced = other.preposition if trigger.kind != "noun" else ""
    ends = (other, subject) if trigger.inverse else (subject, other)
    turned = trigger.inverse != _by_its_agent(proposition.predicate)
    return Choice(meant, *ends, introduced, rest, trigger.kind == "title", turned, fixed)


def _object(
    trigger: Trigger, proposition: Proposition, range_: tuple[str, ...], things: Things, symmetric: bool
) -> Argument | None:
    """What the pattern calls for: the direct object, or what its preposition introduces."""
    inner = proposition.object.inner if proposition.object else ()
    everywhere = inner + proposition.arguments
    if trigger.kind == "title":
        allowed = ("of", "to") if symmetric else OF_TITLE  # an ally *in the region* is not its ally
        held = (a for a in everywhere if a.preposition in allowed and things.accepts(range_, a))
        return next(held, None)
    if trigger.object_noun and (proposition.object is None or proposition.object.head != trigger.object_noun):
        return None
    if trigger.preposition is None:
        return proposition.object
    if trigger.head == "be":
        other = proposition.object
        return other if other is not None and other.preposition == trigger.preposition else None
    if trigger.kind == "verb" and trigger.object_noun is None and proposition.object is not None:
        return None
    pool = everywhere if trigger.kind == "be" or trigger.object_noun else proposition.arguments
    return next((a for a in pool if a.preposition == trigger.preposition), None)


def _by_its_agent(predicate: Predicate) -> bool:
    """Was launched *by them*: who acts is the subject of the statement, not of the verb."""
    return predicate.kind == "verb" and predicate.passive and not predicate.agentless


def _happened(
    trigger: Trigger, proposition: Proposition, relation: Relation, domain: tuple[str, ...], things: Things
) -> Choice | None:
    """The minister *resigned*; the *death* of the king; the firm *declared bankruptcy*."""
    subject: Argument | None = proposition.subject
    if trigger.kind == "noun" and proposition.predicate.agentless:
        subject = next((a for a in proposition.arguments if a.preposition == trigger.preposition), None)
    wanted = proposition.object.head if proposition.object else None
    if subject is None or wanted != trigger.object_noun or not things.accepts(domain, subject):
        return None
    return Choice(relation, subject, None, "", tuple(a for a in proposition.arguments if a is not subject))


def _suffered(
    trigger: Trigger, proposition: Proposition, range_: tuple[str, ...], relation: Relation, things: Things
) -> Choice | None:
    """Four civilians *were killed*; the *invasion* of Ukraine: nobody is named who did it, so the patient is the
    subject, and the relation is another one than the active's."""
    predicate, patient = proposition.predicate, proposition.subject
    if predicate.kind == "noun":
        found = next((a for a in proposition.arguments if a.preposition == trigger.preposition), None)
        if found is None or not things.accepts(range_, found) or _lasts(relation) or relation.label.count(" ") > 1:
            return (
                None  # whose *control* of the Senate: what holds of nobody says nothing; nor: was imposed sanctions on
            )
        label = f"was {_participle(relation.label)}"
        rest = tuple(a for a in proposition.arguments if a is not found)
        return Choice(Relation(camel_case(label), label, open=True), found, None, "", rest)
    if trigger.preposition or not things.accepts(range_, patient) or proposition.object is not None:
        return None
    participle = predicate.phrase.split()[-len(predicate.lemma.split()) :]  # as it reads: cancelled, not canceled
    label = " ".join(["was", *participle]).lower()
    return Choice(Relation(camel_case(label), label, open=True), patient, None, "", proposition.arguments)


def _lasts(relation: Relation) -> bool:
    """Controls, owns: a state, told in the present tense, and no event."""
    first = relation.label.partition(" ")[0]
    return first.endswith("s") and first != "was"


def _open(proposition: Proposition, things: Things) -> Choice:
    """A relation of the predicate's own words."""
    predicate, other, preposition = proposition.predicate, proposition.object, ""
    rest = list(proposition.arguments)
    if other is not None:
        preposition = other.preposition
    elif rest:
        free = [
            a for a in rest if not a.fronted and a.preposition != "manner" and not _only_places(a, predicate, things)
        ]
        other = next(iter(free), None)
        if other is not None:
            rest.remove(other)
            preposition = other.preposition
    label = _label(predicate, proposition.object)
    label = f"{label} {preposition}".strip()
    relation, turned = Relation(camel_case(label), label, open=True), _by_its_agent(predicate)
    return Choice(relation, proposition.subject, other, preposition, tuple(rest), turned=turned)


def _only_places(argument: Argument, predicate: Predicate, things: Things) -> bool:
    """Exploded *in Kabul*; but *focused on the border*, which the verb wants."""
    wanted = predicate.incomplete and argument.preposition == "on"
    return argument.preposition in PLACING and things.is_place(argument) and not wanted


def _label(predicate: Predicate, other: Argument | None) -> str:
    """In the past tense, as the ontology's own: "restated", "tried to delegitimise", "is open"."""
    if predicate.matrix:
        first, _, more = predicate.matrix.partition(" ")
        start = f"is {more}" if first == "be" else f"{inflected(first, 'VBD')} {more}".strip()
        done = inflected(predicate.lemma, "VBN") if predicate.agentless else predicate.lemma
        verb = f"be {done}" if predicate.kind == "be" or predicate.agentless else done  # needs *to be done*
        return f"{start} {verb if predicate.matrix.endswith('to') else inflected(verb, 'VBG')}"
    if predicate.kind == "be":
        return "is" if other is not None else f"is {predicate.lemma}"
    return f"was {inflected(predicate.lemma, 'VBN')}" if predicate.agentless else inflected(predicate.lemma, "VBD")


@cache
def _participle(label: str) -> str:
    """ "attacked", "produces" → "attacked", "produced"."""
    from lemminflect import getLemma

    first, _, rest = label.partition(" ")
    return f"{inflected(getLemma(first, upos='VERB')[0], 'VBN')} {rest}".strip()


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
