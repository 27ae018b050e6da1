"""What is a kind of what, and which noun names which class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from kg.ontology.labels import nouns_of
from kg.ontology.references import References
from kg.ontology.terms import OntologyClass
from kg.ontology.triggers import PREPOSITIONS, normal_words
from kg.ontology.turtle import DEFINITION, KG, LABEL, OWL, RDFS, SKOS, TYPE, Description

EVERY = "Thing"  # the class above all others
REMEMBERED = 20_000  # nouns whose class is looked up once


class Kinds:
    """Classes below classes, and the nouns that name them; of two classes with the same noun the later one has it."""

    def __init__(self, classes: Iterable[OntologyClass]) -> None:
        self.classes: Mapping[str, OntologyClass] = {cls.id: cls for cls in classes}
        self._ancestors = ancestors({cls.id: cls.parents for cls in self.classes.values()})
        self._nouns = {normal_words([noun]): cls.id for cls in self.classes.values() for noun in cls.nouns}
        self.of_noun = lru_cache(REMEMBERED)(self._of_noun)  # asked for every phrase

    def is_a(self, cls: str, ancestor: str) -> bool:
        """Whether every thing of class `cls` is one of class `ancestor`; every class is itself."""
        return ancestor in self._ancestors.get(cls, ())

    def _of_noun(self, lemma: str) -> str | None:
        """The class a noun names: the longest ending known, or that of what stands before a preposition.

        "riot police officer" → Person; "ministry of defence" → Ministry.
        """
        words = normal_words([lemma]).split()
        head = next((i for i, word in enumerate(words) if i and word in PREPOSITIONS), len(words))
        endings = [words[start:end] for end in (len(words), head) for start in range(head)]
        known = (self._nouns.get(" ".join(ending)) for ending in endings)
        return next((cls for cls in known if cls), None)


def classes_of(described: Mapping[str, Description]) -> list[OntologyClass]:
    """Every owl:Class, and every rdfs:Class of the user's. Raises OntologyError."""
    found = [about for about in described.values() if _is_class(about)]
    references = References(found)
    return [_class(about, references) for about in found]


def _is_class(about: Description) -> bool:
    types = about.all(TYPE)
    named = not about.iri.startswith("_:")
    return named and (OWL + "Class" in types or (about.own and RDFS + "Class" in types))


def _class(about: Description, references: References) -> OntologyClass:
    parents = references.of(about, "rdfs:subClassOf", RDFS + "subClassOf")
    nouns = [noun.lower() for noun in about.all(KG + "noun")]
    if about.own:
        parents = parents or (EVERY,) * (about.term != EVERY)
        nouns += nouns_of(about.all(LABEL, SKOS + "altLabel"))
    definition = about.one(DEFINITION) or about.one(RDFS + "comment") or ""
    return OntologyClass(
        about.term, about.label, definition, parents, tuple(dict.fromkeys(nouns)), about.iri, about.own
    )


def ancestors(parents: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Each id with itself and all above it; parents nobody declares (the root) count, cycles end."""

    def above(id_: str, seen: frozenset[str]) -> frozenset[str]:
        for parent in parents.get(id_, ()):
            if parent not in seen:
                seen = above(parent, seen | {parent})
        return seen

    return {id_: above(id_, frozenset({id_})) for id_ in parents}
