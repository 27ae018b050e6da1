"""Extract: clauses and event nouns as propositions, in whose voice and how sure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.extraction.attribution import Attribution
from kg.extraction.clauses import Clauses
from kg.extraction.descriptions import Descriptions
from kg.extraction.nouns import Nouns
from kg.extraction.phrases import Phrases
from kg.extraction.places import Places
from kg.lexicon import Lexicon
from kg.model import Proposition
from kg.ontology import Ontology
from kg.resolution import Resolution
from kg.syntax import Document, Quotation

__all__ = ["extract"]


def extract(
    document: Document, resolution: Resolution, ontology: Ontology, lexicon: Lexicon, quotes: Sequence[Quotation]
) -> tuple[list[Proposition], Counter[str]]:
    """All propositions of the article, and what was refused, by reason."""
    phrases = Phrases(document, resolution, ontology, lexicon)
    attribution = Attribution(document, lexicon, quotes)
    clauses = Clauses(document, phrases, attribution, ontology, lexicon)
    nouns = Nouns(document, resolution, phrases, attribution, clauses, ontology, lexicon)
    descriptions = Descriptions(resolution, phrases, attribution, clauses, ontology, lexicon)
    places = Places(document, resolution, attribution, ontology)
    readers = (clauses, nouns, places, descriptions)
    found = [proposition for reader in readers for proposition in reader.propositions()]
    return found, clauses.refused
