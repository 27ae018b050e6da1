"""How Wikidata calls what the ontology speaks of: classes, and relations that tell namesakes apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.ontology.turtle import KG, LABEL, OWL, RDFS, TYPE, WIKIDATA, Description, describe, shipped

SKOS = "http://www.w3.org/2004/02/skos/core#"
PROPERTY = "http://www.wikidata.org/prop/direct/"


@dataclass(frozen=True, slots=True)
class Type:
    """The Wikidata item of a class, to ask for, and the items by which a candidate's type is judged."""

    id: str  # "Q43229"
    fitting: frozenset[str]  # of the class and of those below it
    other: frozenset[str]  # of classes neither above nor below it
    exact: bool  # an instance has this very type: Wikidata knows no human that is a kind of human only


@dataclass(frozen=True, slots=True)
class Alignment:
    """Types by class, properties by relation IRI, labels of relations, and nouns that name an occupation."""

    types: Mapping[str, Type]
    properties: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str]
    occupations: frozenset[str]
    persons: frozenset[str]  # classes of people

    @classmethod
    def load(cls, *paths: Path) -> Alignment:
        """Of the shipped ontology, with the user's own files on top. Raises OntologyError."""
        described = describe((*shipped(), *paths))
        classes = {about.id: about for about in described.values() if OWL + "Class" in about.all(TYPE)}
        relations = {about.id: about for about in described.values() if OWL + "ObjectProperty" in about.all(TYPE)}
        above_class = {id_: set(_above(about, classes, "subClassOf")) for id_, about in classes.items()}
        return cls(
            types=dict(_types(classes, above_class)),
            properties={about.iri: found for about in relations.values() if (found := _properties(about, relations))},
            labels={about.iri: about.label for about in relations.values() if about.one(LABEL)},
            occupations=frozenset(noun for about in classes.values() for noun in about.all(KG + "occupation")),
            persons=frozenset(id_ for id_, above in above_class.items() if "Person" in above),
        )


def _types(classes: Mapping[str, Description], above: Mapping[str, set[str]]) -> Iterator[tuple[str, Type]]:
    """Each class with the item of the nearest class that has one, itself first; those without any are left out."""
    items = {id_: found for id_, about in classes.items() if (found := _items(about, "exactMatch", "closeMatch"))}
    for id_, about in classes.items():
        aligned = next((cls for cls in _above(about, classes, "subClassOf") if cls in items), None)
        if aligned:
            below = {cls for cls in classes if aligned in above[cls]}
            unrelated = items.keys() - below - above[aligned]
            yield (
                id_,
                Type(
                    items[aligned][0],
                    frozenset(item for cls in below for item in items.get(cls, ())),
                    frozenset(item for cls in unrelated for item in items[cls]),
                    below == {aligned} and bool(_items(classes[aligned], "exactMatch")),
                ),
            )


def _properties(relation: Description, relations: Mapping[str, Description]) -> tuple[str, ...]:
    """What it and the relations above it say."""
    found = (
        iri.removeprefix(PROPERTY)
        for id_ in _above(relation, relations, "subPropertyOf")
        for iri in relations[id_].all(KG + "linkContext")
    )
    return tuple(sorted(set(found)))


def _items(about: Description, *alignments: str) -> list[str]:
    found = (iri for alignment in alignments for iri in about.all(SKOS + alignment))
    return [iri.removeprefix(WIKIDATA) for iri in found if iri.startswith(WIKIDATA)]


def _above(about: Description, declared: Mapping[str, Description], below: str) -> Iterator[str]:
    """Its id and all above it, the nearest first; cycles end."""
    waiting, seen = [about.id], {about.id}
    for id_ in waiting:
        yield id_
        parents = [parent for parent in declared[id_].ids(RDFS + below) if parent in declared and parent not in seen]
        seen |= set(parents)
        waiting += parents
