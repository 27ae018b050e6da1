"""What the pipeline's coreference put together: `Document.clusters`, asked by word."""

from __future__ import annotations

from collections.abc import Sequence

from kg.syntax import Document, Mention, Word


class Learned:
    """The mentions of a document and the clusters that they are in. `any`: whether there is coreference at all."""

    def __init__(self, document: Document) -> None:
        self._of_word = {m.head.i: (m, cluster) for cluster in document.clusters for m in cluster}
        self.any = bool(self._of_word)

    def of(self, word: Word) -> tuple[Mention | None, Sequence[Mention]]:
        """The mention that the word heads, with all of its cluster; None and none where it heads none."""
        return self._of_word.get(word.i, (None, ()))
