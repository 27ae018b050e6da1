"""Interpret: propositions and roles become statements in the terms of the ontology, with dates on the calendar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.interpret.confidence import confidence
from kg.interpret.relations import Choice, choose
from kg.interpret.things import PREPOSITIONAL, Things
from kg.interpret.wording import verb_phrase
from kg.model import (
    PLACING,
    WITHIN,
    Argument,
    Article,
    Entity,
    Evidence,
    Proposition,
    Qualifier,
    Reading,
    Relation,
    Role,
    Span,
    Statement,
    Tense,
    Tenure,
    Time,
    Value,
)
from kg.ontology import Ontology
from kg.resolution import Resolution
from kg.times import normalise

__all__ = ["interpret", "only_own"]


OF = (" of", " for", " at", " to", " in")  # an office ends with one of them
TENURES: Mapping[Tense, Tenure] = {"past": "former", "present": "current", "future": "elect"}


def interpret(
    article: Article,
    resolution: Resolution,
    propositions: Iterable[Proposition],
    ontology: Ontology,
    refused: Counter[str],
) -> Reading:
    """The reading of an article: its entities and statements, in the order of the text."""
    propositions = list(propositions)
    things = Things(resolution.entities, ontology, propositions)
    found: list[Statement] = []
    for role in resolution.roles:
        if role.of is not None:
            found.append(_held(article, role, things, ontology))
    for read in propositions:
        if read.object is not None and read.object.kind == "clause":
            continue  # what is said is read by itself, with who says it
        if reason := read.refused or _nameless(read):
            refused[reason] += 1
            continue
        proposition = _named(read)
        choice = choose(proposition, ontology, things)
        if choice is None:
            refused["event noun with too few participants"] += 1
        elif choice.object is not None and _same(choice.subject, choice.object):
            refused["subject and object are the same"] += 1
        elif _empty(proposition, choice, things):
            refused["says too little by itself"] += 1
        else:
            found.append(_statement(article, proposition, choice, things))
    whole = things.finished()
    statements = tuple(_complete(s, whole) for s in sorted(_once(found), key=_position))
    return Reading(article, tuple(whole.values()), statements, dict(sorted(refused.items())))


def only_own(reading: Reading, ontology: Ontology) -> Reading:
    """What the reading states in relations of the user's own, and whom that speaks of; the rest counts as refused."""
    own = {relation.id for relation in ontology.own}
    kept = tuple(each for each in reading.statements if each.relation.id in own and not each.relation.open)
    spoken_of = {entity.id for statement in kept for entity in statement.entities}
    dropped = len(reading.statements) - len(kept)
    refused = reading.refused | ({"relation is none of the given ontology": dropped} if dropped else {})
    return replace(
        reading,
        entities=tuple(entity for entity in reading.entities if entity.id in spoken_of),
        statements=kept,
        refused=dict(sorted(refused.items())),
    )


def _nameless(proposition: Proposition) -> str:
    """Why nobody can say what it is about, if so."""
    if proposition.subject.nameless:
        return "subject is an unresolved pronoun or no name"
    if proposition.object is None:
        behind = (a for a in proposition.arguments if a.kind == "pronoun" and not a.fronted)
        return "argument is an unresolved pronoun" if any(behind) else ""  # looked at *it* as interaction
    return "object is an unresolved pronoun or no name" if proposition.object.nameless else ""


def _named(proposition: Proposition) -> Proposition:
    """The proposition without the arguments that name nothing."""
    other = proposition.object
    return replace(
        proposition,
        object=other and replace(other, inner=tuple(a for a in other.inner if not a.nameless)),
        arguments=tuple(a for a in proposition.arguments if not a.nameless),
    )


def _empty(proposition: Proposition, choice: Choice, things: Things) -> bool:
    """Time *went by*; the way *is clear*; he *was credited*: nothing but a verb that wants more, or of a thing of no
    known kind, or of one that a bare noun names. Of 23 judged statements that were nothing but subject and verb 10
    were right; of 12 that were nothing but a phrase and an adjective 10, and of 8 about what is somebody's 8."""
    subject, predicate = choice.subject, proposition.predicate
    further = [a for a in choice.rest if not (predicate.incomplete and a.preposition == "manner")]  # work *quickly*
    said = choice.object or further or proposition.time
    happens = things.accepts(("Event",), subject)  # another *earthquake* may occur
    known = subject.entity or subject.quantity or " " in subject.name or things.accepts(("Agent",), subject)
    bare = not known and not proposition.negated  # *content* was edited
    owner, genitive, _ = subject.name.partition("'s ")  # *Iran's offer* expired; not earnings for *Iran's year*
    of_somebody = bool(genitive) and not PREPOSITIONAL.search(owner)
    described = (predicate.kind == "be" and " " in subject.name) or of_somebody  # *climate projections* are consistent
    vague = things.type(subject) == "Thing" and not described and not predicate.agentless
    return not said and choice.relation.open and (bare or (predicate.incomplete and not happens) or vague)


def _once(found: Iterable[Statement]) -> list[Statement]:
    """One statement where a sentence says the same twice (*launched* an *attack* on …): the one that tells all."""
    alike: dict[object, list[Statement]] = {}
    for statement in sorted({s.id: s for s in found}.values(), key=_position):
        other = statement.object.id if isinstance(statement.object, Entity) else statement.object
        told = (statement.negated, statement.factuality, tuple(e.id for s in statement.sources for e in s))
        where = None if statement.object else statement.evidence.predicate
        key = (statement.evidence.sentence, statement.subject.id, statement.relation.id, other, told, where)
        kept = alike.setdefault(key, [])
        if not any(_detail(statement) <= _detail(earlier) for earlier in kept):
            kept[:] = [earlier for earlier in kept if not _detail(earlier) <= _detail(statement)] + [statement]
    return [statement for kept in alike.values() for statement in kept]


def _detail(statement: Statement) -> set[object]:
    when = statement.time and (statement.time.value or statement.time.text)
    further: list[object] = [when, statement.place and statement.place.id, statement.quantity]
    further += [(q.role, q.entity.id if isinstance(q.entity, Entity) else q.entity) for q in statement.qualifiers]
    return {detail for detail in further if detail is not None}


def _position(statement: Statement) -> tuple[Span, Span, Span, str]:
    evidence = statement.evidence
    return evidence.sentence, evidence.predicate, evidence.subject, statement.id


def _same(one: Argument, other: Argument) -> bool:
    return (one.entity or one.name.lower()) == (other.entity or other.name.lower())


def _held(article: Article, role: Role, things: Things, ontology: Ontology) -> Statement:
    relation = ontology.relations[role.relation]
    assert role.of is not None  # only roles of something are stated
    return Statement(
        article=article.id,
        subject=things.entities[role.holder],
        relation=Relation(relation.id, relation.label),
        object=things.entities[role.of],
        verb_phrase=f"{role.title} {relation.label.split()[-1]}" if relation.label.endswith(OF) else relation.label,
        evidence=Evidence(role.sentence, role.holder_span, role.title_span, role.of_span),
        confidence=confidence("role", frozenset()),
        tense="present",
        tenure=role.tenure,
    )


def _statement(article: Article, proposition: Proposition, choice: Choice, things: Things) -> Statement:
    place = next(
        (a for a in (*_places(choice.rest, things), *_scenes(proposition, choice, things)) if _locates(a, things)), None
    )
    noun = proposition.predicate.kind == "noun"
    further = tuple(a for a in choice.rest if a is not place and not (noun and a.preposition == "of"))  # war of words
    quantity = choice.object.quantity if choice.object else None
    direction = "future" if proposition.factuality == "planned" else proposition.tense
    time = normalise(proposition.time.name, article.published, direction) if proposition.time else None
    ahead = proposition.factuality == "certain" and proposition.tense == "present" and _after(time, article)
    signs = _signs(proposition, choice, things)
    return Statement(
        article=article.id,
        subject=things.entity(choice.subject),
        relation=choice.relation,
        object=things.object(choice.object) if choice.object else None,
        verb_phrase=verb_phrase(proposition, choice),
        evidence=Evidence(
            proposition.sentence,
            choice.subject.span,
            proposition.predicate.span,
            choice.object.span if choice.object else None,
        ),
        sources=tuple(tuple(things.entity(a) for a in source) for source in proposition.sources),
        negated=proposition.negated,
        factuality="planned" if ahead else proposition.factuality,
        confidence=confidence(proposition.predicate.kind, signs),
        tense=proposition.tense,
        tenure=TENURES[proposition.tense] if choice.office else None,
        place=things.entity(place) if place else None,
        time=time,
        quantity=quantity or choice.subject.quantity,
        qualifiers=tuple(Qualifier(a.preposition, things.object(a)) for a in further),
    )


def _signs(proposition: Proposition, choice: Choice, things: Things) -> frozenset[str]:
    """What makes a statement more or less sure, see `kg.interpret.confidence`."""
    subject, other = choice.subject, choice.object
    signs = {
        "attributed": bool(proposition.sources),
        "bare passive": other is None and choice.relation.open and proposition.predicate.agentless,
        "described subject": subject.entity is None,
        "subject of no class": things.type(subject) == "Thing",
        "not certain": proposition.factuality != "certain",
        "open": choice.relation.open,
    }
    return proposition.signs | {sign for sign, holds in signs.items() if holds}


def _places(arguments: Iterable[Argument], things: Things) -> Iterator[Argument]:
    """Where it happened: what says so of it, then of the event it was part of (died in a stampede *near Mecca*)."""
    yield from arguments
    for argument in arguments:
        if argument.preposition == "during" or (argument.preposition in ("in", "at") and _happens(argument, things)):
            yield from _places(argument.inner, things)


def _scenes(proposition: Proposition, choice: Choice, things: Things) -> Iterator[Argument]:
    """Where the event is that it is said of, and the one that it makes happen: held talks *in Rome*."""
    other = None if proposition.predicate.remote else choice.object
    events = (a for a in (choice.subject, other) if a is not None and _happens(a, things))
    return (inner for event in events for inner in event.inner if inner.preposition in WITHIN)


def _happens(argument: Argument, things: Things) -> bool:
    return things.ontology.is_a(things.type(argument), "Event")


def _after(time: Time | None, article: Article) -> bool:
    """I am going to Las Vegas *next month*: what begins after the article was published has not happened."""
    begins = time.earliest if time else None
    return begins is not None and article.published is not None and begins > article.published


def _locates(argument: Argument, things: Things) -> bool:
    """Whether it says where; what is done *on* or *over* a state is not done there."""
    wanted = WITHIN if things.type(argument) == "Country" else PLACING
    return argument.preposition in wanted and things.is_place(argument)


def _complete(statement: Statement, whole: Mapping[str, Entity]) -> Statement:
    """The statement with every entity's mentions known."""

    def known(thing: Entity | Value) -> Entity | Value:
        return whole[thing.id] if isinstance(thing, Entity) else thing

    return replace(
        statement,
        subject=whole[statement.subject.id],
        object=known(statement.object) if statement.object else None,
        place=whole[statement.place.id] if statement.place else None,
        sources=tuple(tuple(whole[e.id] for e in source) for source in statement.sources),
        qualifiers=tuple(replace(q, entity=known(q.entity)) for q in statement.qualifiers),
    )
