"""Resolve: names, titles, pronouns and descriptions become entities with their mentions, aliases and roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.lexicon import Lexicon
from kg.ontology import Ontology
from kg.resolution import NameMention, Resolution
from kg.resolve.cast import Cast, join_names
from kg.resolve.descriptions import Descriptions
from kg.resolve.learned import Learned
from kg.resolve.local import Local
from kg.resolve.metonymy import stands_for
from kg.resolve.names import mentions, nationalities
from kg.resolve.pronouns import Pronouns
from kg.resolve.roles import roles
from kg.resolve.rules import PRONOUNS
from kg.syntax import Document, Quotation

__all__ = ["resolve"]


def resolve(document: Document, ontology: Ontology, lexicon: Lexicon, quotes: Sequence[Quotation]) -> Resolution:
    """Who and what the article speaks of. Deterministic; nothing is guessed where two readings are possible."""
    found = [_acting(m, ontology, lexicon) for m in mentions(document, ontology)]
    adjectives = nationalities(document, ontology)
    cast = Cast(ontology)
    join_names(cast, found)
    for place in adjectives.values():
        cast.place(place)
    held = tuple(roles(cast, found, adjectives, lexicon))
    learned = Learned(document)
    pronouns = Pronouns(cast, document, lexicon, found, held, quotes, learned)
    local = Local(cast, document, lexicon, found, adjectives, held)
    descriptions = Descriptions(cast, document, found, adjectives, held, learned, local)
    for word in document.words:
        if word.pos in ("PRON", "DET") and word.lower in PRONOUNS:
            pronouns.resolve(word)
        elif word.pos == "NOUN" and word.i not in cast.of_word:
            descriptions.resolve(word)
    entities = {id_: member.finished() for id_, member in cast.members.items()}
    names = {m.head.i: m for m in found}
    quoted = {(q.words[0].start, q.words[-1].end) for q in quotes}
    stated = [r for r in held if not any(start <= r.title_span.start < end for start, end in quoted)]
    return Resolution(
        entities, stated, cast.of_word, adjectives, pronouns.antecedents | descriptions.antecedents, names
    )


def _acting(mention: NameMention, ontology: Ontology, lexicon: Lexicon) -> NameMention:
    """The mention with the state in the place of a capital that acts for it."""
    if mention.place is None:
        return mention
    place = stands_for(mention.head, mention.place, ontology.gazetteer, lexicon)
    return replace(mention, name=place.name, type=place.type, place=place)
