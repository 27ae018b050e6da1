"""Classes and relations, built from what the Turtle files say of them and checked for contradictions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from kg.ontology.triggers import Trigger, normal_words, triggers_of
from kg.ontology.turtle import DEFINITION, KG, OWL, RDFS, SCHEMA, TYPE, Description

ROOT = "relatedTo"  # the relation above all others; nothing states it


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that states a relation, and between whom; `object` is None for an intransitive one."""

    sentence: str
    subject: str
    object: str | None


@dataclass(frozen=True, slots=True)
class OntologyClass:
    """A kind of thing. `nouns` are the lemmas that name one ("civilian", "police officer")."""

    id: str  # local name: "Person"
    label: str
    definition: str
    parents: tuple[str, ...]
    nouns: tuple[str, ...]
    iri: str


@dataclass(frozen=True, slots=True)
class OntologyRelation:
    """What may be stated between a thing of a class in `domain` and one of a class in `range`."""

    id: str  # local name, lowerCamelCase: "annexed"
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


def classes_of(described: Mapping[str, Description]) -> list[OntologyClass]:
    """Every owl:Class."""
    found = _by_id(about for about in described.values() if OWL + "Class" in about.all(TYPE))
    return [_class(about, found) for about in found.values()]


def relations_of(described: Mapping[str, Description], classes: Collection[str]) -> list[OntologyRelation]:
    """Every owl:ObjectProperty below kg:relatedTo. `classes` are the known ids."""
    found = _by_id(
        about
        for about in described.values()
        if OWL + "ObjectProperty" in about.all(TYPE) and about.all(RDFS + "subPropertyOf")
    )
    _check_titles(found.values())
    inverses = {inverse: about.id for about in found.values() for inverse in about.ids(OWL + "inverseOf")}
    return [_relation(about, classes, found, inverses, described) for about in found.values()]


def _by_id(found: Iterable[Description]) -> dict[str, Description]:
    by_id: dict[str, Description] = {}
    for about in found:
        if by_id.setdefault(about.id, about) is not about:
            raise about.contradiction(f"two things have this name: {by_id[about.id].iri} and {about.iri}")
    return by_id


def _class(about: Description, classes: Collection[str]) -> OntologyClass:
    parents = about.ids(RDFS + "subClassOf")
    _check_known(about, "rdfs:subClassOf", parents, classes)
    nouns = tuple(noun.lower() for noun in about.all(KG + "noun"))
    return OntologyClass(about.id, about.label, about.one(DEFINITION) or "", parents, nouns, about.iri)


def _relation(
    about: Description,
    classes: Collection[str],
    relations: Collection[str],
    inverses: Mapping[str, str],
    described: Mapping[str, Description],
) -> OntologyRelation:
    domain, range_ = about.ids(SCHEMA + "domainIncludes"), about.ids(SCHEMA + "rangeIncludes")
    parents, inverse = about.ids(RDFS + "subPropertyOf"), about.ids(OWL + "inverseOf")
    intransitive = about.holds(KG + "intransitive")
    _check_known(about, "schema:domainIncludes", domain, classes)
    _check_known(about, "schema:rangeIncludes", range_, classes)
    _check_known(about, "rdfs:subPropertyOf", parents, (*relations, ROOT))
    _check_known(about, "owl:inverseOf", inverse, relations)
    if not domain or bool(range_) == intransitive:
        raise about.contradiction(
            "it needs schema:domainIncludes and either schema:rangeIncludes or kg:intransitive true"
        )
    return OntologyRelation(
        id=about.id,
        label=about.label,
        definition=about.one(DEFINITION) or "",
        group=about.one(KG + "relationGroup") or "other",
        domain=domain,
        range=range_,
        parents=parents,
        inverse=inverse[0] if inverse else inverses.get(about.id),
        symmetric=OWL + "SymmetricProperty" in about.all(TYPE),
        intransitive=intransitive,
        triggers=triggers_of(about),
        examples=tuple(_example(about, described.get(node)) for node in about.all(KG + "example")),
        iri=about.iri,
    )


def _example(about: Description, node: Description | None) -> Example:
    sentence, subject = (node.one(KG + "sentence"), node.one(KG + "exampleSubject")) if node else (None, None)
    if node is None or sentence is None or subject is None:
        raise about.contradiction("a kg:example needs a kg:sentence and a kg:exampleSubject")
    return Example(sentence, subject, node.one(KG + "exampleObject"))


def _check_known(about: Description, property_: str, ids: Iterable[str], known: Collection[str]) -> None:
    for id_ in ids:
        if id_ not in known:
            raise about.contradiction(f"{property_} {id_}: no file declares it")


def _check_titles(relations: Iterable[Description]) -> None:
    """A title must mean one relation: nothing around it would tell two apart."""
    owner: dict[str, str] = {}
    for about in relations:
        for title in about.all(KG + "title"):
            other = owner.setdefault(normal_words([title]), about.id)
            if other != about.id:
                raise about.contradiction(f"its kg:title {title!r} is already one of kg:{other}")
