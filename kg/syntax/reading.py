"""From an annotated spaCy Doc to the words that all rules read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.syntax.mending import mend
from kg.syntax.words import Document, Mention, Name, Sentence, Word

if TYPE_CHECKING:
    from spacy.tokens import Doc, SpanGroup

CLUSTERS = "coref_clusters"  # the keys of `doc.spans` where spaCy pipelines keep coreference
SURE = "probabilities"  # the attribute of a group of spans that says how sure each of them is
# What is read of every token, in one array.
COLUMNS: list[int | str] = [
    *("IS_SPACE", "ORTH", "LOWER", "LEMMA", "POS", "TAG"),
    *("DEP", "ENT_TYPE", "HEAD", "SENT_START", "IDX", "LENGTH"),
]


def read(doc: Doc) -> Document:
    """The words of a spaCy Doc that carries UD dependencies; white-space tokens are left out."""
    text = doc.text  # spaCy builds it anew each time it is asked
    of_token, starts = _tokens(doc)
    words = [word for word in of_token if word is not None]
    sentences = list(_sentences(text, words, starts))
    for sentence in sentences:
        mend(sentence.words)
    names = (Name(tuple(w for t in of_token[e.start : e.end] if (w := t)), e.label_) for e in doc.ents)
    groups = (spans for key, spans in doc.spans.items() if key.startswith(CLUSTERS))
    clusters = (tuple(_mentions(group, of_token)) for group in groups)
    return Document(
        text, tuple(words), tuple(sentences), tuple(n for name in names for n in _owned(name)), tuple(clusters)
    )


def _tokens(doc: Doc) -> tuple[list[Word | None], list[int]]:
    """The word of each token, in its tree, none for white space; and which of the words begin a sentence."""
    strings = doc.vocab.strings
    of_token: list[Word | None] = []
    heads: list[tuple[Word, int]] = []
    starts: list[int] = []
    rows = doc.to_array(COLUMNS).tolist()
    for i, (space, orth, lower, lemma, pos, tag, dep, label, head, begins, at, length) in enumerate(rows):
        if begins == 1:
            starts.append(len(heads))
        if space:
            of_token.append(None)
            continue
        relation = "root" if strings[dep] == "ROOT" else strings[dep]
        word = Word(
            i=len(heads),
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
        heads.append((word, i + (head if head < 1 << 63 else head - (1 << 64))))
    for word, at in heads:
        above = of_token[at]
        if above is not None and above is not word:
            word.head = above
            above.children.append(word)
    return of_token, starts


def _sentences(text: str, words: Sequence[Word], starts: Sequence[int]) -> Iterator[Sentence]:
    """The words in sentences, each of which knows its own; blank lines part the paragraphs."""
    paragraph = 0
    bounds = [0, *sorted({s for s in starts if 0 < s < len(words)}), len(words)] if words else []
    for i, (start, end) in enumerate(pairwise(bounds)):
        if start and text.count("\n", words[start - 1].end, words[start].start) > 1:
            paragraph += 1
        sentence = Sentence(words[start:end], paragraph, i)
        for word in sentence.words:
            word.sentence = sentence
        yield sentence


def _mentions(group: SpanGroup, of_token: Sequence[Word | None]) -> Iterator[Mention]:
    """The mentions of one thing; pipelines that do not say how sure they are, are taken at their word."""
    sure = group.attrs.get(SURE) or [1.0] * len(group)
    for span, probability in zip(group, sure, strict=True):
        inside = [w for w in of_token[span.start : span.end] if w]
        yield Mention(next(w for w in inside if w.head not in inside or w.head is w), probability)


def _owned(name: Name) -> Iterator[Name]:
    """*New People Party's Michael Tien*: nobody's name goes on behind a genitive; it is the body's and his."""
    at = next((n for n, w in enumerate(name.words) if w.tag == "POS"), 0)
    if name.label == "PERSON" and 0 < at < len(name.words) - 1:
        yield Name(name.words[:at], "ORG")
        yield Name(name.words[at + 1 :], "PERSON")
    elif name.words:
        yield name
