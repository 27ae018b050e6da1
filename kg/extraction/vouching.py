"""Who vouches for what stands beside a name or a noun: the writer, or whoever is quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.extraction.attribution import Attribution
from kg.extraction.clauses import Clauses
from kg.extraction.context import Context
from kg.extraction.phrases import Phrases
from kg.lexicon import Lexicon
from kg.model import Argument, Predicate, Proposition
from kg.resolution import NameMention
from kg.syntax import Word


class Vouching:
    """Makes propositions of descriptions of one article."""

    def __init__(self, phrases: Phrases, attribution: Attribution, clauses: Clauses, lexicon: Lexicon) -> None:
        self.phrases = phrases
        self.attribution = attribution
        self.clauses = clauses
        self.lexicon = lexicon

    def said(self, mention: NameMention, predicate: Predicate, other: Argument) -> Proposition:
        return self.stated(mention.head, predicate, other)

    def stated(self, word: Word, predicate: Predicate, other: Argument) -> Proposition:
        """The writer vouches for what stands beside a name, or whoever is quoted."""
        context = Context()
        describes = next((w for w in word.sentence.words if w.start == other.span.start), word)
        quotation = self.attribution.quotation(describes)
        if quotation is None and self.attribution.quoted(word):  # the website *"Insurgency Wiki"*: no words of anybody
            quotation = self.attribution.quotation(word)
        if quotation is not None:
            self.attribution.voice.quote(quotation, context)
        sources = self.clauses.sources(context)
        subject = replace(self.phrases.argument(word), preposition="")
        return Proposition(
            predicate=predicate,
            subject=subject,
            object=other,
            arguments=(),
            sentence=word.sentence.span,
            sources=sources or (),
            tense="present",
            refused=context.refused or ("source not resolved" if sources is None else ""),
        )

    def doubtful(self, head: Word, words: Sequence[Word]) -> bool:
        """The *alleged* leader, the *self-proclaimed* president."""
        said = [w for w in head.subtree() if w.i < head.i] + list(words)
        said = sorted(set(said), key=lambda w: w.i)
        spoken = {w.lower for w in said} | {f"{a.lower}-{c.lower}" for a, c in zip(said, said[2:], strict=False)}
        return bool(spoken & (self.lexicon["titleHedges"] | self.lexicon["plans"] | self.lexicon["feigned"]))
