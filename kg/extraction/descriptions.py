"""What a noun phrase says somebody is beside their name: *biologist* Nick Bos; Nick Bos, *a biologist*.

Offices of something (the *foreign minister of China*) are roles, read in `kg.resolve.roles`, and left out here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extraction.attribution import Attribution
from kg.extraction.clauses import Clauses
from kg.extraction.context import Context
from kg.extraction.phrases import Phrases, span
from kg.lexicon import Lexicon
from kg.model import Predicate, Proposition
from kg.resolution import NameMention, Resolution
from kg.syntax import Word

DESCRIBED = frozenset({"Person", "Group", "Thing"})


class Descriptions:
    """Reads the descriptions of named persons and things of one article."""

    def __init__(
        self, resolution: Resolution, phrases: Phrases, attribution: Attribution, clauses: Clauses, lexicon: Lexicon
    ) -> None:
        self.resolution = resolution
        self.phrases = phrases
        self.attribution = attribution
        self.clauses = clauses
        self.lexicon = lexicon
        self.held = [role.title_span for role in resolution.roles if role.of is not None]

    def propositions(self) -> Iterator[Proposition]:
        """One for each description, in the order of the names."""
        for mention in sorted(self.resolution.names.values(), key=lambda m: m.words[0].i):
            for head in [*_before(mention), *_beside(mention)]:
                words = _title(head, mention) if head.i < mention.head.i else self.phrases.core(head)
                if not self._known(words) and not self._doubtful(words):
                    yield self._is(mention, head, words)

    def _is(self, mention: NameMention, head: Word, words: Sequence[Word]) -> Proposition:
        subject = self.phrases.argument(mention.head)
        context = self._context(mention.head)
        sources = self.clauses.sources(context)
        return Proposition(
            predicate=Predicate("be", "be", "is", span(words)),
            subject=subject,
            object=self.phrases.described(head, words),
            arguments=(),
            sentence=head.sentence.span,
            sources=sources or (),
            tense="present",
            refused=context.refused or ("source not resolved" if sources is None else ""),
        )

    def _context(self, word: Word) -> Context:
        """The writer vouches for it, or whoever is quoted."""
        found = Context()
        if quotation := self.attribution.quotation(word):
            self.attribution.voice.quote(quotation, found)
        return found

    def _known(self, words: Sequence[Word]) -> bool:
        """Whether a role says so already."""
        start, end = span(words)
        return any(held.start < end and start < held.end for held in self.held)

    def _doubtful(self, words: Sequence[Word]) -> bool:
        """The *alleged* leader, the *self-proclaimed* president."""
        spoken = {w.lower for w in words} | {f"{a.lower}-{c.lower}" for a, c in zip(words, words[2:], strict=False)}
        return bool(spoken & (self.lexicon["titleHedges"] | self.lexicon["plans"] | self.lexicon["feigned"]))


def _before(mention: NameMention) -> Iterator[Word]:
    """*Greek police spokesman* Panayiotis Stathis: the common noun before a person's name."""
    if mention.type != "Person":
        return
    sentence = mention.words[0].sentence.words
    at = mention.words[0].i - sentence[0].i
    head = sentence[at - 1] if at else None
    if head is not None and head.tag == "NN" and head.rel in ("compound", "nmod", "flat"):
        yield head


def _title(head: Word, mention: NameMention) -> Sequence[Word]:
    """The words of the phrase up to the noun before the name."""
    words = [head]
    sentence = head.sentence.words
    for word in reversed(sentence[: head.i - sentence[0].i]):
        if word.pos not in ("NOUN", "PROPN", "ADJ") or word.head not in (*words, *mention.words):
            break
        words.insert(0, word)
    return words


def _beside(mention: NameMention) -> Iterator[Word]:
    """Panayiotis Stathis, *a police spokesman*; not another name of his, nor what is listed beside him."""
    if mention.type not in DESCRIBED:
        return
    for head in mention.head.all("appos"):
        if head.pos != "NOUN" or head.i < mention.words[-1].i or head.child("conj") or head.case:
            continue
        if head.child("det", "nmod:poss", "nmod", "compound") is None or head.child("nummod"):
            continue
        yield head
