"""The annotated article as plain words in trees: what resolution and extraction read.

A spaCy `Doc` is read once into `Word` objects. They hold the same Universal Dependencies analysis with attribute access
at Python speed: a rule asks for heads and children thousands of times an article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.model import Span

ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})  # labels of what acts and speaks


@dataclass(slots=True, eq=False, repr=False)
class Word:
    """A token with its place in the tree. `rel` is the relation without its subtype ("nsubj" of "nsubj:pass")."""

    i: int  # among the words of the article
    text: str
    lower: str
    lemma: str
    pos: str
    tag: str
    dep: str
    rel: str
    start: int  # characters
    end: int
    label: str = ""  # of the named entity it is part of
    head: Word = field(init=False)
    children: list[Word] = field(init=False, default_factory=list)
    sentence: Sentence = field(init=False)
    _case: str | None = field(init=False, default=None)  # once asked for

    def __post_init__(self) -> None:
        self.head = self

    def __repr__(self) -> str:
        return f"{self.text}/{self.i}"

    def child(self, *deps: str) -> Word | None:
        """The first child whose relation, with or without its subtype, is one of `deps`."""
        for child in self.children:  # a plain loop: rules ask this more than anything else
            if child.dep in deps or child.rel in deps:
                return child
        return None

    def all(self, *deps: str) -> list[Word]:
        """All such children, in the order of the text."""
        if not self.children:
            return []
        return [c for c in self.children if c.dep in deps or c.rel in deps]

    def subtree(self) -> list[Word]:
        """The word and all below it, in the order of the text."""
        found, todo = [], [self]
        while todo:
            word = todo.pop()
            found.append(word)
            todo.extend(word.children)
        return sorted(found, key=lambda w: w.i)

    def ancestors(self) -> Iterator[Word]:
        """The heads above it, nearest first."""
        word = self
        while word.head is not word:
            word = word.head
            yield word

    @property
    def case(self) -> str:
        """The preposition(s) before it, lower-cased: "in", "because of"; empty without any. Not the possessive 's."""
        if self._case is None:
            self._case = " ".join(w.lower for w in self.case_marks)
        return self._case

    @property
    def case_marks(self) -> list[Word]:
        """The words of that preposition, in order."""
        marks = [c for c in self.children if c.rel == "case" and c.tag != "POS" and c.i < self.i]
        words = [w for mark in marks for w in [mark, *mark.all("fixed")]]
        return sorted(words, key=lambda w: w.i)

    @property
    def lexeme(self) -> str:
        """Its lemma as the word lists have it: lower-cased, a particle joined by an underscore ("point_out")."""
        particle = self.child("compound:prt")
        return f"{self.lemma.lower()}_{particle.lower}" if particle else self.lemma.lower()

    @property
    def possessive(self) -> bool:
        """Whether it stands before its noun with 's, or is a possessive pronoun."""
        return self.dep == "nmod:poss"


def hang(word: Word, head: Word, dep: str) -> None:
    """Moves a word, with all below it, under another; what hangs nowhere stays."""
    if word.head is word:
        return
    word.head.children.remove(word)
    attach(word, head, dep)


def supplant(word: Word, head: Word) -> None:
    """Puts a word in the place of its head, which hangs on it from now on."""
    above, dep = head.head, head.dep
    head.children.remove(word)
    if above is head:
        word.head, word.dep, word.rel = word, dep, head.rel
    else:
        above.children.remove(head)
        attach(word, above, dep)
    attach(head, word, "dep")


def attach(word: Word, head: Word, dep: str) -> None:
    """As `hang`, for a word that hung nowhere."""
    word.head, word.dep, word.rel = head, dep, dep.partition(":")[0]
    head.children.append(word)
    head.children.sort(key=lambda child: child.i)


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence's words, in order. `paragraph` counts the blocks between blank lines."""

    words: Sequence[Word]
    paragraph: int
    i: int = 0

    @property
    def root(self) -> Word:
        """The head of its tree."""
        return next((w for w in self.words if w.head is w), self.words[0])

    @property
    def span(self) -> Span:
        """From its first to its last character."""
        return Span(self.words[0].start, self.words[-1].end)


class Mention(NamedTuple):
    """The head of a mention, and how sure it is (0 to 1) that it means the same as those before it."""

    head: Word
    sure: float


@dataclass(frozen=True, slots=True)
class Name:
    """A named entity of the recogniser: its words and its label."""

    words: tuple[Word, ...]
    label: str

    @property
    def head(self) -> Word:
        """The word of it that is highest in the tree."""
        inside = set(self.words)
        return next((w for w in self.words if w.head not in inside or w.head is w), self.words[0])


@dataclass(frozen=True, slots=True)
class Document:
    """An article's words, sentences and names; offsets are those of `text`.

    `clusters` are what a coreference component put together: the mentions of each thing that has several, in order.
    """

    text: str
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    clusters: tuple[tuple[Mention, ...], ...] = ()

    def cut(self, words: Sequence[Word]) -> str:
        """The text from the first to the last of the words, line breaks as blanks."""
        return " ".join(self.text[words[0].start : words[-1].end].split()) if words else ""
