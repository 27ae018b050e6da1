"""What surrounds a predicate: who says it, and how far it is vouched for."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extraction import modality
from kg.model import Factuality
from kg.syntax import Word


@dataclass(slots=True)
class Context:
    """What surrounds a predicate. `sources` run from the innermost outwards; `refused` says why not to state it."""

    sources: list[Word] = field(default_factory=list)
    negated: bool = False
    factuality: Factuality = "certain"
    refused: str = ""
    matrix: list[Word] = field(default_factory=list)  # governors that do not vouch: "tried to"
    of_another: bool = False  # who does it is not who the governors above speak of: wants *them* to leave

    def weaken(self, factuality: Factuality) -> None:
        """Commit no further than this."""
        self.factuality = modality.weaker(self.factuality, factuality)

    def refuse(self, reason: str) -> None:
        """Do not state it; the first reason counts."""
        self.refused = self.refused or reason

    def join(self, other: Context) -> None:
        """What the other says holds too; its sources are further out."""
        self.sources += other.sources
        self.weaken(other.factuality)
        if other.refused:
            self.refuse(other.refused)

    def deny(self) -> None:
        """What was affirmed is denied, and the other way round."""
        self.negated = not self.negated
