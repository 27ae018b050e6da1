"""Resolve: names, titles, pronouns and descriptions become entities with their mentions, aliases and roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kg.lexicon import Lexicon
from kg.model import Entity, Role
from kg.ontology import Ontology, Place
from kg.resolve.cast import Cast, join_names
from kg.resolve.metonymy import stands_for
from kg.resolve.names import NameMention, mentions, nationalities
from kg.resolve.references import References
from kg.resolve.roles import roles
from kg.syntax import Document, Quotation, Word

__all__ = ["NameMention", "Resolution", "resolve"]


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


def resolve(document: Document, ontology: Ontology, lexicon: Lexicon, quotes: Sequence[Quotation]) -> Resolution:
    """Who and what the article speaks of. Deterministic; nothing is guessed where two readings are possible."""
    found = [_acting(m, ontology, lexicon) for m in mentions(document, ontology)]
    adjectives = nationalities(document, ontology)
    cast = Cast(ontology)
    join_names(cast, found)
    for place in adjectives.values():
        cast.place(place)
    held = tuple(roles(cast, found, adjectives))
    references = References(cast, document, lexicon, found, adjectives, held, quotes)
    references.resolve()
    entities = {id_: member.finished() for id_, member in cast.members.items()}
    names = {m.head.i: m for m in found}
    return Resolution(entities, held, cast.of_word, adjectives, references.antecedents, names)


def _acting(mention: NameMention, ontology: Ontology, lexicon: Lexicon) -> NameMention:
    """The mention with the state in the place of a capital that acts for it."""
    if mention.place is None:
        return mention
    place = stands_for(mention.head, mention.place, ontology.gazetteer, lexicon)
    return replace(mention, name=place.name, type=place.type, place=place)
