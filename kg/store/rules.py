"""What a graph was built by, kept in it so that `kg add` goes on by it: the graph `graph/store`.

<store>  kg:minConfidence 0.7 ; kg:onlyOntology true ; kg:model "en_core_web_trf" .      # what is not the usual
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, Quad, Store

from kg.rdf import literal, match, term


@dataclass(frozen=True, slots=True)
class Rules:
    """Statements below `min_confidence` are left out; with `only_ontology`, those too whose relation is not the user's.

    `model` names another pipeline than that of `kg`. The user's ontology files lie beside the store.
    """

    min_confidence: float = 0.0
    only_ontology: bool = False
    model: str | None = None

    @classmethod
    def of(cls, store: Store, about: NamedNode) -> Rules:
        """Those in a store."""

        def one(predicate: str) -> str | None:
            return next((value.value for _, _, value, _ in match(store, about, predicate, None, about)), None)

        return cls(float(one("kg:minConfidence") or 0), one("kg:onlyOntology") == "true", one("kg:model"))

    def quads(self, about: NamedNode) -> Iterator[Quad]:
        """As the store holds them."""
        if self.min_confidence:
            yield Quad(about, term("kg:minConfidence"), literal(float(self.min_confidence)), about)
        if self.only_ontology:
            yield Quad(about, term("kg:onlyOntology"), literal(True), about)
        if self.model:
            yield Quad(about, term("kg:model"), literal(self.model), about)

    def __str__(self) -> str:
        parts = [
            f"no statement below a confidence of {self.min_confidence:g}" if self.min_confidence else "",
            "only relations of your ontology" if self.only_ontology else "",
            f"read with {self.model}" if self.model else "",
        ]
        return ", ".join(part for part in parts if part)
