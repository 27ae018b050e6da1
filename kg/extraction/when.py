"""When something happened, in the words of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from kg.syntax import Document, Word
from kg.times import is_time

LONGEST = 60  # characters of a time expression
UNTIL = ("to", "until", "till", "through")


class When:
    """Finds the time expressions of clauses."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._known: dict[int, bool] = {}  # whether the phrase that a word heads is a time

    def of(self, head: Word) -> str | None:
        """The time of a clause; a bare conjunct shares what stands before the first verb."""
        candidates = [c for c in sorted(head.children, key=lambda w: w.i) if c.rel in ("obl", "advmod", "nmod")]
        candidates += [c for o in head.all("obj") for c in o.all("nmod") if c.i > o.i]
        for child in candidates:
            if not (child.rel == "advmod" and child.children) and self.is_time(child):
                return self._span(child, candidates)
        if head.rel == "conj" and not head.child("nsubj"):
            earlier = [c for c in head.head.all("obl", "advmod") if c.i < head.head.i]
            return next((self._text(c) for c in earlier if self.is_time(c)), None)
        return None

    def is_time(self, word: Word) -> bool:
        """Whether the phrase that the word heads is a time expression."""
        if word.i not in self._known:
            text = self._text(word)
            self._known[word.i] = len(text) < LONGEST and is_time(text)
        return self._known[word.i]

    def _text(self, word: Word) -> str:
        return self.document.cut([w for w in word.subtree() if w.rel != "punct" or w.i > word.i]).strip(" ,;:-–")

    def _span(self, start: Word, candidates: Sequence[Word]) -> str:
        """From November 20 *to December 11*: both ends of a span."""
        text = self._text(start)
        ends = (e for e in candidates if start.case == "from" and e.i > start.i and e.case in UNTIL)
        wholes = (f"{text} {self._text(end)}" for end in ends)
        return next((whole for whole in wholes if is_time(whole)), text)
