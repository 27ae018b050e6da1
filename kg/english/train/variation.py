"""What newspapers do that the treebanks do not: other names, no final stops, capitals, typographic quotation marks."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, replace

from kg.english.train.config import Config
from kg.english.train.entities import INDEX, gazetteer, knowledge, place_types, word_list
from kg.english.train.sentences import Corpus, Sentence, Tree

Names = Mapping[tuple[int, int], Sequence[list[str]]]  # by the tag that begins them and their number of words
KNOWN = 4
SWAPPED = frozenset(1 << INDEX[f"B-{kind}"] for kind in ("PERSON", "ORG", "GPE"))


def varied(window: list[Sentence], names: Names, config: Config, rng: random.Random) -> list[Sentence]:
    """The window with each change now and then."""
    window = [renamed(s, names, rng) if rng.random() < config.renamed else s for s in window]
    window = [stopless(s) if rng.random() < config.stopless else s for s in window]
    chance = rng.random()
    for part, change in (
        (config.lower, str.lower),
        (config.upper, str.upper),
        (config.headline, lambda word: word[:1].upper() + word[1:]),
    ):
        if chance < part:
            return [replace(s, words=[change(word) for word in s.words]) for s in window]
        chance -= part
    return [replace(s, words=curly(s.words)) for s in window] if chance < config.curly else window


def curly(words: Sequence[str]) -> list[str]:
    """Straight quotes to typographic ones."""
    turned, opened = list[str](), False
    for word in words:
        if word == '"':
            word, opened = ("”" if opened else "“"), not opened
        elif word in ("``", "''"):
            word = "“" if word == "``" else "”"
        turned.append(word.replace("'", "’"))
    return turned


def stopless(s: Sentence) -> Sentence:
    """The sentence without its final stop, like a headline."""
    if len(s.words) < 3 or s.words[-1] not in (".", "!", "?") or (s.tree and len(s.words) - 1 in s.tree.heads):
        return s
    tree = s.tree and Tree(*(values[:-1] for values in astuple(s.tree)))
    return replace(s, words=s.words[:-1], allowed=s.allowed[:-1], tree=tree, spaces=s.spaces and s.spaces[:-1])


def lexicon(corpora: Iterable[Corpus]) -> Names:
    """The names of people, organisations and states in the corpora, and about one in KNOWN of those news is full of."""
    found = defaultdict[tuple[int, int], set[tuple[str, ...]]](set)
    for s in (s for corpus in corpora for document in corpus for s in document):
        for first, end in spans(s):
            if all(map(proper, s.words[first:end])):
                found[s.allowed[first], end - first].add(tuple(s.words[first:end]))
    known = defaultdict[tuple[int, int], set[tuple[str, ...]]](set)
    for kind, words in well_known():
        known[1 << INDEX[f"B-{kind}"], len(words)].add(words)
    return {
        key: [list(name) for name in sorted(found[key])]
        + [list(name) for name in sorted(known[key])] * max(1, len(found[key]) // (KNOWN * max(1, len(known[key]))))
        for key in sorted({*found, *known})
    }


def proper(word: str) -> bool:
    """A word as news writes names: no user names, nicknames, other scripts."""
    plain = word.isascii() and word.replace(".", "").replace("-", "").replace("'", "").isalpha()
    return plain and (word[0].isupper() or word in word_list("joiners"))


def well_known() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Label and words of the states and bodies of the gazetteer and of words.toml."""
    for place in gazetteer().places.values():
        for words in (tuple(name.split()) for name in (place.name, *place.aliases)):
            types = place_types(words)
            kind = "GPE" if types == ("GPE",) else "ORG" if "ORG" in types else None
            if kind and words[0] != "the":
                yield kind, words
    for name in knowledge()["organisations"].split("\n"):
        if name:
            yield "ORG", tuple(name.split())


def spans(s: Sentence) -> Iterator[tuple[int, int]]:
    """First word and one past the last of each name that may be swapped."""
    for first, allowed in enumerate(s.allowed):
        if allowed in SWAPPED:
            end = first + 1
            while end < len(s.words) and s.allowed[end] == allowed << 1:  # I-x follows B-x in TAGS
                end += 1
            if s.tree is None or all(upos == "PROPN" for upos in s.tree.upos[first:end]):
                yield first, end


def renamed(s: Sentence, names: Names, rng: random.Random) -> Sentence:
    """The sentence with other names of the same kind and number of words, which its tree can keep."""
    words = list(s.words)
    for first, end in spans(s):
        others = names.get((s.allowed[first], end - first))
        if others:
            words[first:end] = rng.choice(others)
    return replace(s, words=words)
