"""When something happened, in the words of its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extraction.phrases import spans
from kg.lexicon import Lexicon
from kg.model import Argument, Span
from kg.ontology import Ontology
from kg.syntax import Document, Word, antecedent
from kg.times import is_placed, is_time

LONGEST = 60  # characters of a time expression
UNTIL = ("to", "until", "till", "through")
PERTAINING = frozenset({"for", "of", "from", "about"})
FIRST = frozenset({"first", "only", "last"})
YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
EDGES = " ,;:-–"


class When:
    """Finds the time expressions of clauses."""

    def __init__(self, document: Document, ontology: Ontology, lexicon: Lexicon) -> None:
        self.document = document
        self.ontology = ontology
        self.lexicon = lexicon
        self._known: dict[int, bool] = {}  # whether the phrase that a word heads is a time

    def of(self, head: Word) -> Argument | None:
        """The time of a clause: its own, that of the event it tells of, or that of the clause it is joined to."""
        return self._own(head) or self._of_event(head) or self._shared(head)

    def of_each(self, head: Word, members: Sequence[Argument]) -> list[Argument | None]:
        """Invaded Georgia *in 2008* and Ukraine *in 2014*: each goes with the first time behind it; none for each
        where the clause has no more than one."""
        below = [c for c in head.children if c.rel in ("obl", "advmod")]
        below += [c for o in head.all("obj") for m in [o, *o.all("conj")] for c in m.all("nmod")]
        times = [time(self.document, _words(w)) for w in sorted(below, key=lambda w: w.i) if self.is_time(w)]
        found = [next((t for t in times if t.span.start >= m.span.end), None) for m in members]
        several = len({t.span for t in found if t is not None}) > 1
        return found if several else [None for _ in members]

    def _own(self, head: Word) -> Argument | None:
        """Annexed Crimea *in 2014*."""
        candidates = [c for c in sorted(head.children, key=lambda w: w.i) if c.rel in ("obl", "advmod", "nmod")]
        candidates = [c for c in candidates if not self.of_object(c, head)]
        candidates += [c for o in head.all("obj") for c in o.all("nmod") if c.i > o.i and not self._its_own(c, head)]
        candidates += [c for s in head.all("nsubj") for c in s.all("nmod:unmarked") if c.i > s.i]  # the attack *Friday*
        candidates += [c for s in head.all("nsubj") if s.pos == "PROPN" for c in s.all("nmod") if c.case == "in"]
        for child in candidates:
            if self.is_time(child) and not counts_from(child):
                return self._span(child, candidates)
        return None

    def of_object(self, word: Word, head: Word) -> bool:
        """Approved the budget *for 2009*, released figures *from last year*: of the object, whatever the parser says;
        but held him *for two years*, met him *from Monday to Friday*."""
        behind = any(o.i < word.i for o in head.all("obj"))
        ends = any(w.lower in UNTIL for c in head.all("obl", "advcl") for w in c.subtree())
        return behind and word.case in ("for", "from") and not ends and is_placed(self._cut(word))

    def _its_own(self, word: Word, head: Word) -> bool:
        """Announced losses *for 2008*, praised the vote *in May*: the time of the object, not that of the verb."""
        return word.case in PERTAINING or head.lemma.lower() in self.lexicon["remoteVerbs"]

    def _of_event(self, head: Word) -> Argument | None:
        """Was elected in the *2016* election; was trampled in a stampede during the *1991* Hajj."""
        for child in head.all("obl"):
            event = antecedent(child)  # the 1991 Hajj, *in which* 1,426 died
            eventful = self.ontology.is_a(self.ontology.class_of_noun(event.lemma.lower()) or "", "Event")
            if child.case == "during" or (child.case in ("in", "at") and eventful):
                own = (
                    head.subtree()
                    if event is not child
                    else [w for c in event.all("acl", "appos") for w in c.subtree()]
                )
                year = next((w for w in event.subtree() if YEAR.fullmatch(w.text) and w not in own), None)
                if year is not None:
                    return time(self.document, [year])
        return None

    def _shared(self, head: Word) -> Argument | None:
        """*Yesterday*, Sweden beat South Korea and Belgium beat Panama: what opens the sentence holds for all of it."""
        if head.rel not in ("conj", "parataxis"):
            return None
        first = head.head
        own = head.child("nsubj", "nsubj:pass") is not None
        opening = min((s.i for s in first.all("nsubj", "nsubj:pass")), default=first.i) if own else first.i
        earlier = [c for c in first.all("obl", "advmod") if c.i < opening and self.is_time(c)]
        return time(self.document, _words(earlier[0])) if earlier else None

    def is_time(self, word: Word) -> bool:
        """Whether the phrase that the word heads is a time expression."""
        if word.i not in self._known:
            text = self._cut(word)
            self._known[word.i] = len(text) < LONGEST and is_time(text)
        return self._known[word.i]

    def _cut(self, word: Word) -> str:
        return self.document.cut(_words(word)).strip(EDGES)

    def _span(self, start: Word, candidates: Sequence[Word]) -> Argument:
        """From November 20 *to December 11*: both ends of a span."""
        first = time(self.document, _words(start))
        ends = (e for e in candidates if start.case == "from" and e.i > start.i and e.case in UNTIL)
        wholes = (time(self.document, [*_words(start), *_words(end)]) for end in ends)
        return next((whole for whole in wholes if is_time(whole.name)), first)


def counts_from(word: Word) -> bool:
    """The *first* victory *since 1958*: it was won later."""
    return word.case == "since" and any(c.lower in FIRST or c.tag == "JJS" for c in word.head.all("amod"))


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
    """Those of the phrase, without what only says more of it: the past 18 months, *the bloodiest period since …*"""
    more = {w.i for c in word.all("appos") for w in c.subtree()}
    return [w for w in word.subtree() if (w.rel != "punct" or w.i > word.i) and w.i not in more]
