"""When something happened, in the words of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extraction.phrases import spans
from kg.model import Argument, Span
from kg.syntax import Document, Word
from kg.times import is_time

LONGEST = 60  # characters of a time expression
UNTIL = ("to", "until", "till", "through")
EDGES = " ,;:-–"


class When:
    """Finds the time expressions of clauses."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._known: dict[int, bool] = {}  # whether the phrase that a word heads is a time

    def of(self, head: Word) -> Argument | None:
        """The time of a clause; a bare conjunct shares what stands before the first verb."""
        candidates = [c for c in sorted(head.children, key=lambda w: w.i) if c.rel in ("obl", "advmod", "nmod")]
        candidates += [c for o in head.all("obj") for c in o.all("nmod") if c.i > o.i]
        for child in candidates:
            if not (child.rel == "advmod" and child.children) and self.is_time(child):
                return self._span(child, candidates)
        if head.rel == "conj" and not head.child("nsubj"):
            earlier = [c for c in head.head.all("obl", "advmod") if c.i < head.head.i]
            return next((time(self.document, _words(c)) for c in earlier if self.is_time(c)), None)
        return None

    def is_time(self, word: Word) -> bool:
        """Whether the phrase that the word heads is a time expression."""
        if word.i not in self._known:
            text = self.document.cut(_words(word)).strip(EDGES)
            self._known[word.i] = len(text) < LONGEST and is_time(text)
        return self._known[word.i]

    def _span(self, start: Word, candidates: Sequence[Word]) -> Argument:
        """From November 20 *to December 11*: both ends of a span."""
        first = time(self.document, _words(start))
        ends = (e for e in candidates if start.case == "from" and e.i > start.i and e.case in UNTIL)
        wholes = (time(self.document, [*_words(start), *_words(end)]) for end in ends)
        return next((whole for whole in wholes if is_time(whole.name)), first)


def time(document: Document, words: Sequence[Word]) -> Argument:
    """The time expression that these words are; its name has the preposition, its `words` do not."""
    words = [w for w in words if w.text not in EDGES] or list(words)
    marks = words[:1] if words[0].pos in ("ADP", "SCONJ") and len(words) > 1 else []
    bare = words[len(marks) :]
    return Argument(
        document.cut(words),
        bare[-1].lemma.lower(),
        Span(words[0].start, words[-1].end),
        None,
        " ".join(w.lower for w in marks),
        kind="value",
        words=spans(bare),
        marks=spans(marks),
    )


def _words(word: Word) -> list[Word]:
    return [w for w in word.subtree() if w.rel != "punct" or w.i > word.i]
