"""Classes and relations, as the rest of `kg` sees them."""

from __future__ import annotations

from dataclasses import dataclass

from kg.ontology.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that states a relation, and between whom; `object` is None for an intransitive one."""

    sentence: str
    subject: str
    object: str | None


@dataclass(frozen=True, slots=True)
class OntologyClass:
    """A kind of thing. `nouns` are the lemmas that name one ("civilian", "police officer")."""

    id: str  # see kg.iri.term_id: "Person"
    label: str
    definition: str
    parents: tuple[str, ...]
    nouns: tuple[str, ...]
    iri: str
    own: bool = False  # declared in a file of the user's


@dataclass(frozen=True, slots=True)
class OntologyRelation:
    """What may be stated between a thing of a class in `domain` and one of a class in `range`."""

    id: str  # see kg.iri.term_id: lowerCamelCase, "annexed"
    label: str
    definition: str
    group: str  # "diplomacy", "conflict" …
    domain: tuple[str, ...]
    range: tuple[str, ...]  # empty for an intransitive relation
    parents: tuple[str, ...]
    inverse: str | None
    symmetric: bool
    intransitive: bool  # it has no object: "died"
    triggers: tuple[Trigger, ...]
    examples: tuple[Example, ...]
    iri: str
    transitive: bool = False
    single_valued_at_a_time: bool = False  # a subject has one object at most at any one time: "born in", "mayor of"
    once_to_subject: tuple[str, ...] = ()  # classes whose members this happens to once, with one object: "died in"
    once_to_object: tuple[str, ...] = ()  # the same of what is the object: "founded"
    own: bool = False  # declared in a file of the user's
    unread: tuple[str, ...] = ()  # labels that no rule makes a trigger of, see kg.ontology.labels
