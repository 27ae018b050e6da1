"""What a corpus teaches: sentences, each with the trees and the entity tags that its annotators gave it."""

from __future__ import annotations

from dataclasses import dataclass

OPEN, OPEN_HEAD = "?", -2


@dataclass(slots=True, frozen=True)
class Tree:
    """A dependency tree with what it says of each word; every list has an entry a word.

    Where a pipeline made it, OPEN and OPEN_HEAD stand for what is not sure, and lemmas are not known.
    """

    upos: list[str]
    xpos: list[str]
    feats: list[str]  # "Number=Sing|Person=3", as spaCy writes it; "" for none
    heads: list[int]  # index in the sentence, -1 for the root
    deps: list[str]  # with subtypes
    lemmas: list[str]


@dataclass(slots=True, frozen=True)
class Sentence:
    """Words with their annotation.

    `allowed` has a set of tags a word, as a bit mask over `entities.TAGS`: what the corpus says, or what it leaves
    open. It is empty where nothing is known.
    """

    words: list[str]
    allowed: list[int]
    tree: Tree | None = None
    spaces: list[bool] | None = None  # whether white space follows each word, where that is known
    opens_paragraph: bool = False
    whole: bool = True  # False: may be several sentences (tweets), so it teaches no sentence start


Document = list[Sentence]
Corpus = list[Document]
