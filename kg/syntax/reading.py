"""From an annotated spaCy Doc to the words that all rules read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.syntax.mending import mend
from kg.syntax.words import Document, Name, Sentence, Word

if TYPE_CHECKING:
    from spacy.tokens import Doc

# What is read of every token, in one array.
COLUMNS: list[int | str] = [
    *("IS_SPACE", "ORTH", "LOWER", "LEMMA", "POS", "TAG"),
    *("DEP", "ENT_TYPE", "HEAD", "SENT_START", "IDX", "LENGTH"),
]


def read(doc: Doc) -> Document:
    """The words of a spaCy Doc that carries UD dependencies; white-space tokens are left out."""
    text, strings = doc.text, doc.vocab.strings  # spaCy builds the text anew each time it is asked
    words: list[Word] = []
    of_token: list[Word | None] = []
    heads: list[int] = []
    starts: list[int] = []
    rows = doc.to_array(COLUMNS).tolist()
    for i, (space, orth, lower, lemma, pos, tag, dep, label, head, begins, at, length) in enumerate(rows):
        if begins == 1:
            starts.append(len(words))
        if space:
            of_token.append(None)
            continue
        relation = "root" if strings[dep] == "ROOT" else strings[dep]
        word = Word(
            i=len(words),
            text=strings[orth],
            lower=strings[lower],
            lemma=strings[lemma] or strings[orth],
            pos=strings[pos],
            tag=strings[tag],
            dep=relation,
            rel=relation.partition(":")[0],
            start=at,
            end=at + length,
            label=strings[label],
        )
        of_token.append(word)
        words.append(word)
        heads.append(i + (head if head < 1 << 63 else head - (1 << 64)))
    for word, at in zip(words, heads, strict=True):
        above = of_token[at]
        if above is not None and above is not word:
            word.head = above
            above.children.append(word)
    sentences: list[Sentence] = []
    paragraph = 0
    for start, end in pairwise([0, *sorted({s for s in starts if 0 < s < len(words)}), len(words)] if words else []):
        if start and text.count("\n", words[start - 1].end, words[start].start) > 1:
            paragraph += 1
        sentences.append(Sentence(words[start:end], paragraph, len(sentences)))
        for word in sentences[-1].words:
            word.sentence = sentences[-1]
        mend(sentences[-1].words)
    names = (Name(tuple(w for t in of_token[e.start : e.end] if (w := t)), e.label_) for e in doc.ents)
    return Document(text, tuple(words), tuple(sentences), tuple(n for name in names for n in _owned(name)))


def _owned(name: Name) -> Iterator[Name]:
    """*New People Party's Michael Tien*: nobody's name goes on behind a genitive; it is the body's and his."""
    at = next((n for n, w in enumerate(name.words) if w.tag == "POS"), 0)
    if name.label == "PERSON" and 0 < at < len(name.words) - 1:
        yield Name(name.words[:at], "ORG")
        yield Name(name.words[at + 1 :], "PERSON")
    elif name.words:
        yield name
