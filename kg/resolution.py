"""What resolution hands to extraction: which words of an article stand for which of its entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.model import Entity, Role
from kg.ontology import Place
from kg.syntax import Word


@dataclass(frozen=True, slots=True)
class NameMention:
    """A stretch of words that names something; `place` is set where the gazetteer knows it."""

    words: tuple[Word, ...]
    name: str
    type: str
    place: Place | None = None
    of: Place | None = None  # whose it is: *Ukraine's* Air Force, *Russian* Ministry of Defence
    base: str = ""  # the name without that

    head: Word = field(init=False)  # the word of it that is highest in the tree

    def __post_init__(self) -> None:
        inside = set(self.words)
        highest = (w for w in self.words if w.head not in inside or w.head is w)
        object.__setattr__(self, "head", next(highest, self.words[0]))


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities of an article, and what its words stand for."""

    entities: Mapping[str, Entity]
    roles: Sequence[Role]
    of_word: Mapping[int, str]  # head of a noun phrase, or pronoun → entity id
    adjectives: Mapping[int, Place]  # nationality adjective → place
    antecedents: Mapping[int, Word]  # pronoun → the noun it stands for, where that is no entity of its own
    names: Mapping[int, NameMention]  # head of a name → the mention

    def entity(self, word: Word) -> Entity | None:
        """What the word stands for."""
        id_ = self.of_word.get(self.antecedents.get(word.i, word).i)
        return self.entities[id_] if id_ else None
