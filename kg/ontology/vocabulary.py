"""The ontology as the pipeline asks for it: what is a kind of what, and which words state which relation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kg.ontology.gazetteer import Gazetteer, Place, places_of
from kg.ontology.kinds import Kinds, ancestors, classes_of
from kg.ontology.relations import Relations
from kg.ontology.terms import OntologyClass, OntologyRelation
from kg.ontology.triggers import Kind, Trigger, TriggerIndex, normal_words
from kg.ontology.turtle import describe, shipped

LEADER = "leaderOf"


class Ontology:
    """Classes, relations and places, and answers about them by word."""

    def __init__(
        self,
        classes: Iterable[OntologyClass],
        relations: Iterable[OntologyRelation],
        places: Iterable[Place],
        files: Sequence[Path] = (),
    ) -> None:
        self.files = tuple(files)  # of the user
        self._kinds = Kinds(classes)
        self.classes = self._kinds.classes
        self.relations: Mapping[str, OntologyRelation] = {relation.id: relation for relation in relations}
        self.gazetteer = Gazetteer(places)
        self._relation_ancestors = ancestors({relation.id: relation.parents for relation in self.relations.values()})
        triggers = (trigger for relation in self.relations.values() for trigger in relation.triggers)
        self._index = TriggerIndex(triggers, self._rank)
        self.leadership = frozenset(id_ for id_ in self.relations if self.is_a_relation(id_, LEADER))

    @classmethod
    def load(cls, *paths: Path) -> Ontology:
        """The shipped ontology and places, with the user's own files on top. Raises OntologyError."""
        described = describe(shipped(), paths)
        classes = classes_of(described)
        ids = {found.iri: found.id for found in classes}
        return cls(classes, Relations(described, Kinds(classes)).build(), places_of(described, ids), paths)

    @property
    def own(self) -> tuple[OntologyRelation, ...]:
        """The relations that the user's own files declare."""
        return tuple(relation for relation in self.relations.values() if relation.own)

    def is_a(self, cls: str, ancestor: str) -> bool:
        """Whether every thing of class `cls` is one of class `ancestor`; every class is itself."""
        return self._kinds.is_a(cls, ancestor)

    def may_be(self, cls: str, narrower: str) -> bool:
        """Whether a thing known as a `cls` may be taken for one of a class that the user declares below it: no name
        tells which companies are suppliers."""
        declared = self.classes.get(narrower)
        return declared is not None and declared.own and self.is_a(narrower, cls)

    def is_a_relation(self, relation: str, ancestor: str) -> bool:
        """Whether `relation` is `ancestor` or below it."""
        return ancestor in self._relation_ancestors.get(relation, ())

    def class_of_noun(self, lemma: str) -> str | None:
        """The class a noun names: the longest ending known, or that of what stands before a preposition.

        "riot police officer" → Person; "ministry of defence" → Ministry.
        """
        return self._kinds.of_noun(lemma)

    def triggers(self, kind: Kind, head: str) -> tuple[Trigger, ...]:
        """The triggers of this kind with this head, those with most fixed words first."""
        return self._index.by_head.get((kind, head), ())

    def title(self, words: Sequence[str]) -> tuple[Trigger | None, int]:
        """The longest known title that these lower-case words end in, and how many of them it takes.

        `["chinese", "foreign", "minister"]` → the trigger of `foreignMinisterOf`, 2. A title may end in the preposition
        of its complement ("ambassador to"): ask with the preposition first, then without.
        """
        for start in range(len(words)):
            trigger = self._index.titles.get(normal_words(words[start:]))
            if trigger and words[start] not in ("-", "."):
                return trigger, len(words) - start
        return None, 0

    def _rank(self, relation: str) -> tuple[bool, int, str]:
        """Of relations with the same trigger the user's own goes first, then what is further below others."""
        return not self.relations[relation].own, -len(self._relation_ancestors[relation]), relation
