"""Places that a comma nests in larger ones: Guangzhou, China."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kg.extraction.attribution import Attribution
from kg.extraction.phrases import span, spans
from kg.model import Argument, Entity, Predicate, Proposition, Span
from kg.ontology import Ontology
from kg.resolution import NameMention, Resolution
from kg.syntax import Document, Word


class Places:
    """Reads the nested places of one article."""

    def __init__(
        self, document: Document, resolution: Resolution, attribution: Attribution, ontology: Ontology
    ) -> None:
        self.document = document
        self.resolution = resolution
        self.attribution = attribution
        self.ontology = ontology

    def propositions(self) -> Iterator[Proposition]:
        """*Guangzhou, China*: a place, a comma, and the state or region it lies in."""
        heads = sorted(self.resolution.names.values(), key=lambda m: m.words[0].i)
        for inner, outer in pairwise(heads):
            one, two = self.resolution.entity(inner.head), self.resolution.entity(outer.head)
            if one is None or two is None or one.id == two.id or not self._nests(inner, outer):
                continue
            if not self._contains(two.type, one.type) or self._listed(outer.words[-1], inner.words[0]):
                continue
            if self.attribution.quotation(inner.head) is not None or self._disputed(inner, two.id):
                continue
            comma = self.document.words[inner.words[-1].i + 1]
            yield Proposition(
                predicate=Predicate("nesting", "locate", ",", Span(comma.start, comma.end)),
                subject=_name(one, inner),
                object=_name(two, outer),
                arguments=(),
                sentence=inner.head.sentence.span,
                tense="present",
            )

    def _nests(self, inner: NameMention, outer: NameMention) -> bool:
        """A comma between them and nothing else; not that of a clause (Unless Israel leaves Gaza, *Iran* will …)."""
        adjacent = outer.words[0].i == inner.words[-1].i + 2 and self.document.words[inner.words[-1].i + 1].text == ","
        alike = inner.head.sentence is outer.head.sentence and outer.head.rel not in ("nsubj", "root", "vocative")
        return adjacent and alike and outer.place is not None

    def _contains(self, outer: str, inner: str) -> bool:
        """A city lies in a country or a region, a region in a country."""
        if inner == "Country" or not self.ontology.is_a(inner, "Place"):
            return False
        return outer == "Country" or (outer in ("Region", "Territory") and inner not in ("Region", "Territory"))

    def _disputed(self, inner: NameMention, outer: str) -> bool:
        """Whose place it is, is in dispute, or the gazetteer knows it to lie elsewhere."""
        place = inner.place
        if place is None:
            return False
        larger = {place.country, place.located_in}
        return bool(place.claimed_by) or (place.country is not None and outer not in larger)

    def _listed(self, last: Word, first: Word) -> bool:
        """Paris, Germany and Spain is a list."""
        words = self.document.words
        after = words[last.i + 1 : last.i + 3]
        before = words[first.i - 1].text if first.i else ""
        goes_on = len(after) == 2 and after[0].text == "," and after[1].pos == "PROPN"
        return any(w.lower in ("and", "or", "&") for w in after) or (before == "," and goes_on)


def _name(entity: Entity, mention: NameMention) -> Argument:
    return Argument(entity.name, mention.head.lemma, span(mention.words), entity.id, words=spans(mention.words))
