"""The ontology as the pipeline asks for it: what is a kind of what, and which words state which relation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kg.ontology.gazetteer import Gazetteer, Place, places_of
from kg.ontology.terms import OntologyClass, OntologyRelation, classes_of, relations_of
from kg.ontology.triggers import PREPOSITIONS, Kind, Trigger, TriggerIndex, normal_words
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
        self.classes: Mapping[str, OntologyClass] = {cls.id: cls for cls in classes}
        self.relations: Mapping[str, OntologyRelation] = {relation.id: relation for relation in relations}
        self.gazetteer = Gazetteer(places)
        self._class_ancestors = _ancestors({cls.id: cls.parents for cls in self.classes.values()})
        self._relation_ancestors = _ancestors({relation.id: relation.parents for relation in self.relations.values()})
        self._index = TriggerIndex(trigger for relation in self.relations.values() for trigger in relation.triggers)
        self._nouns = {normal_words([noun]): cls.id for cls in self.classes.values() for noun in cls.nouns}
        self.leadership = frozenset(id_ for id_ in self.relations if self.is_a_relation(id_, LEADER))

    @classmethod
    def load(cls, *paths: Path) -> Ontology:
        """The shipped ontology and places, with the user's own files on top. Raises OntologyError."""
        described = describe((*shipped(), *paths))
        classes = classes_of(described)
        ids = {found.iri: found.id for found in classes}
        return cls(classes, relations_of(described, set(ids.values())), places_of(described, ids), paths)

    def is_a(self, cls: str, ancestor: str) -> bool:
        """Whether every thing of class `cls` is one of class `ancestor`; every class is itself."""
        return ancestor in self._class_ancestors.get(cls, ())

    def is_a_relation(self, relation: str, ancestor: str) -> bool:
        """Whether `relation` is `ancestor` or below it."""
        return ancestor in self._relation_ancestors.get(relation, ())

    def class_of_noun(self, lemma: str) -> str | None:
        """The class a noun names: the longest ending known, or that of what stands before a preposition.

        "riot police officer" → Person; "ministry of defence" → Ministry.
        """
        words = normal_words([lemma]).split()
        head = next((i for i, word in enumerate(words) if i and word in PREPOSITIONS), len(words))
        endings = [words[start:end] for end in (len(words), head) for start in range(head)]
        known = (self._nouns.get(" ".join(ending)) for ending in endings)
        return next((cls for cls in known if cls), None)

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


def _ancestors(parents: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Each id with itself and all above it; parents nobody declares (the root) count, cycles end."""

    def above(id_: str, seen: frozenset[str]) -> frozenset[str]:
        for parent in parents.get(id_, ()):
            if parent not in seen:
                seen = above(parent, seen | {parent})
        return seen

    return {id_: above(id_, frozenset({id_})) for id_ in parents}
