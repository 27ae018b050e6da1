"""The arguments of a clause beside its subject and object: prepositional phrases, predicatives, manner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extraction import modality
from kg.extraction.cores import LONGEST_NAME, trimmed
from kg.extraction.frames import Frame
from kg.extraction.phrases import Phrases, span, spans
from kg.extraction.predicates import Predicates
from kg.extraction.voice import cites
from kg.extraction.when import When
from kg.lexicon import Lexicon
from kg.model import Argument
from kg.syntax import OF_OBJECT, Document, Word, by_agent, called_upon, is_copular

GERUNDS = OF_OBJECT | {"against", "into"}  # accused them *of lying*, talked them *into leaving*
COMPASS = frozenset(
    {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outside", "inside"}
)


@dataclass(frozen=True, slots=True)
class Variant:
    """One set of arguments; `choice`: one of several possibilities, `denied`: "and not in Kyiv"."""

    arguments: tuple[Argument, ...]
    choice: bool = False
    denied: bool = False


class Arguments:
    """Reads the further arguments of clauses."""

    def __init__(
        self, document: Document, phrases: Phrases, predicates: Predicates, when: When, lexicon: Lexicon
    ) -> None:
        self.document = document
        self.phrases = phrases
        self.predicates = predicates
        self.when = when
        self.lexicon = lexicon

    def variants(self, head: Word, frame: Frame) -> Iterator[Variant]:
        """The arguments in one variant, or in several where they are alternatives, many, or denied in part."""
        fixed = [*self._predicatives(head, frame), *self._manner(head)]
        varied: list[tuple[Argument, bool]] = []
        for word, preposition in self._obliques(head, frame):
            coordinated = self.phrases.coordinated(word, preposition, head)
            no = "no " if modality.without(word) else ""
            pairs = [(replace(a, name=no + a.name, fronted=word.i < head.i), choice) for a, choice in coordinated]
            if self.when.is_time(word):
                pairs = [(replace(a, kind="value"), choice) for a, choice in pairs]  # the budget *for 2009*
            several = len(pairs) > 1 and all(argument.entity for argument, _ in pairs) and preposition != "between"
            if several or any(choice or argument.negated for argument, choice in pairs):
                varied += pairs  # met with A *and B*: with each of them
            else:
                fixed += [argument for argument, _ in pairs]
        fixed += self._complements(head, frame)  # last: called *on him* to go
        if not varied:
            yield Variant(tuple(fixed))
        for argument, choice in varied:
            yield Variant((argument, *fixed), choice, argument.negated)

    def _obliques(self, head: Word, frame: Frame) -> Iterator[tuple[Word, str]]:
        taken = {*frame.objects, *frame.subjects, *([agent] if (agent := by_agent(head)) else [])}
        results = [] if head.child("obj") else [w for w in head.all("xcomp") if w.pos == "ADJ"]
        for child in [*head.children, *(c for result in results for c in result.all("obl"))]:  # divided *between them*
            if child in taken:
                continue
            if child.rel == "iobj":
                yield child, "to"  # gave *Ukraine* tanks
            elif child.lower == "where" and head.dep == "acl:relcl":
                yield head.head, "in"  # Guangzhou, *where* they talked
            elif child.rel in ("obl", "nmod") and child.case and self._no_time(child, head):
                if self._qualifies(child, head):
                    yield child, child.case
            elif child.rel == "advmod" and (inner := child.child("obl", "nmod")) and child.lower in COMPASS:
                yield child, "in"  # south of Odesa
            elif child.rel == "advmod" and inner and inner.case and child.i > head.i and self._leads(child, inner):
                yield inner, f"{child.lower} {inner.case}"  # ahead *of democracy*

    def _no_time(self, word: Word, head: Word) -> bool:
        return not self.when.is_time(word) or self.when.of_object(word, head)

    def _leads(self, adverb: Word, inner: Word) -> bool:
        """*Away* from the coast; but *late* on Monday, *mainly* in cities."""
        plain = not adverb.lower.endswith("ly") and adverb.lower not in self.lexicon["focusWords"]
        return plain and adverb.i < inner.i and not self.when.is_time(inner) and not self.when.is_time(adverb)

    def _qualifies(self, word: Word, head: Word) -> bool:
        """Not an aside (*for example*), a source, a comparison, an agent, or part of a nominal predicate's name."""
        told = word.child("amod") or any(c.case == "of" for c in word.all("nmod"))  # in the eastern *part* of Iraq
        if (not told and f"{word.case} {word.lower}" in self.lexicon["asides"]) or _compares(word):
            return False
        if cites(word) or word.case.startswith("such as"):
            return False
        if modality.denies(word) and not modality.without(word) and word.lower not in ("none", "neither"):
            return False  # *at no time*
        return not (word.rel == "nmod" and is_copular(head) and head.pos in ("NOUN", "PROPN", "NUM"))

    def _predicatives(self, head: Word, frame: Frame) -> Iterator[Argument]:
        """Called the sentence *dangerous*; described it *as historic*."""
        for word in head.all("xcomp", "advcl", "obl") if frame.objects or frame.agentless else ():
            bare = (
                frame.objects
                and word.rel == "xcomp"
                and word.pos in ("ADJ", "NOUN", "PROPN")
                and not word.child("cop", "mark")
            )
            marked = (
                word.rel != "xcomp" and word.pos == "ADJ" and any(m.lower == "as" for m in word.all("mark", "case"))
            )
            if (bare or marked) and word not in frame.objects and word is not self.predicates.idiom(head):
                words = self.phrases.naming.core(word, head)
                name = self.phrases.naming.name(words, word)
                yield Argument(name, word.lemma, span(words), None, "as", kind="value", words=spans(words))

    def _complements(self, head: Word, frame: Frame) -> Iterator[Argument]:
        """Urged them *to make contact*, barred Boeing *from expanding production*: without it the verb says too
        little."""
        for word in head.all("xcomp", "advcl"):
            asked = called_upon(word, head) is not None
            mark = next((m.lower for m in word.all("mark")), "")
            infinitive = (word.rel == "xcomp" or asked) and word.tag == "VB" and mark == "to"
            gerund = word.rel == "advcl" and word.tag == "VBG" and mark in GERUNDS and not word.child("nsubj")
            if word.i < head.i or not (infinitive or gerund) or not (frame.objects or frame.agentless or asked):
                continue
            beside = [*word.all("mark", "advcl", "conj", "cc", "parataxis"), *(w for w in word.subtree() if _aside(w))]
            apart = {w for c in beside for w in c.subtree()}
            words = trimmed([w for w in word.subtree() if w not in apart])
            if len(words) <= LONGEST_NAME and not any(w.tag == "PRP" for w in words):
                name = self.phrases.naming.name(words, word)
                yield Argument(name, word.lemma, span(words), None, mark, kind="value", words=spans(words))

    def _manner(self, head: Word) -> Iterator[Argument]:
        """Took it *very seriously*."""
        for adverb in head.all("advmod"):
            plain = adverb.lower not in self.lexicon["hedges"] | self.lexicon["notManner"]
            if adverb.lower.endswith("ly") and adverb.i > head.i and plain:
                words = adverb.subtree()
                name = self.document.cut(words)
                yield Argument(name, adverb.lemma, span(words), None, "manner", kind="value", words=spans(words))


def _aside(word: Word) -> bool:
    """Spending, *which could slow growth*: a clause or an apposition behind a comma."""
    first = word.subtree()[0] if word.rel in ("acl", "appos", "advcl") else word
    before = word.sentence.words[max(0, first.i - 1 - word.sentence.words[0].i)]
    return first is not word and before.text == ","


def _compares(word: Word) -> bool:
    """*As with* all festivals, it is crowded: not with festivals."""
    first = word.subtree()[0]
    before = word.sentence.words[max(0, first.i - 1 - word.sentence.words[0].i)]
    likens = first.lower == "as" and word.case != "as"  # but: served *as* minister
    return likens or (before is not first and before.lower == "as")
