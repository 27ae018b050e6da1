"""What may refer to something, and what two such words have in common: the plain facts that coreference goes by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

KINDS = (
    *("name", "person", "place", "organization", "noun", "other"),
    *("i", "we", "you", "he", "she", "it", "they", "this", "who", "one"),
)
PRONOUNS = {
    "i": "i me my mine myself",
    "we": "we us our ours ourselves",
    "you": "you your yours yourself yourselves",
    "he": "he him his himself",
    "she": "she her hers herself",
    "it": "it its itself",
    "they": "they them their theirs themselves themself",
    "this": "this that these those",
    "who": "who whom whose which",
    "one": "one another other each both",
}
KIND_OF = {form: KINDS.index(kind) for kind, forms in PRONOUNS.items() for form in forms.split()}
NAME, NOUN, OTHER = (KINDS.index(kind) for kind in ("name", "noun", "other"))
NAMES = {"PERSON": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "organization"}
KIND_OF_NAME = {label: KINDS.index(kind) for label, kind in NAMES.items()}
REFERRING = frozenset(("NOUN", "PROPN", "PRON"))
PARTS = frozenset(("flat", "fixed", "goeswith", "expl"))  # relations of words that head no phrase of their own
OF_NAME = frozenset(("flat", "compound"))
ROLES = (
    *("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "appos", "conj", "root", ""),
)  # fmt: skip
ROLE_OF = {relation: role for role, relation in enumerate(ROLES)}
FACTS = len(ROLES) + 4
QUOTES = {'"': 0, "“": 1, "”": -1}

SENTENCES, WORDS = (0, 1, 2, 3, 5, 8), (1, 2, 3, 5, 8, 16, 32, 64)  # lower bounds of the classes of distance
PLAIN_FEATURES = 17
FEATURES = PLAIN_FEATURES + len(SENTENCES) + len(WORDS)

Features = NDArray[np.float32]


class Candidates(NamedTuple):
    """The words of a Doc that may head a mention; every array has an entry a candidate."""

    token: NDArray[np.int64]  # index in the Doc
    kind: NDArray[np.int64]  # index in KINDS
    sentence: NDArray[np.int64]
    lemma: NDArray[np.uint64]
    label: NDArray[np.uint64]  # of the entity it is in, 0 for none
    number: NDArray[np.int8]  # 1 singular, 2 plural, 0 unknown
    head: NDArray[np.int64]  # token index of its head in the tree
    edges: NDArray[np.int64]  # (candidates, 2): the first and last token of its subtree
    quoted: NDArray[np.bool_]
    facts: NDArray[np.float32]  # (candidates, FACTS), 0 or 1: its role, and how it stands out
    names: list[frozenset[str]]  # the words of the name it heads, lower-cased; empty for none

    def part(self, of: slice) -> Candidates:
        """Some of the candidates."""
        return Candidates._make(values[of] for values in self)


def candidates(doc: Doc) -> Candidates:
    """Nouns, names and pronouns, except inside names."""
    chosen = [t for t in doc if t.pos_ in REFERRING and t.dep_.partition(":")[0] not in PARTS]
    sentence, quoted = np.zeros(len(doc), np.int64), np.zeros(len(doc), bool)
    for number, sent in enumerate(doc.sents):
        sentence[sent.start : sent.end] = number
    inside = False
    for t in doc:
        turn = QUOTES.get(t.text)
        inside = inside if turn is None else not inside if turn == 0 else turn > 0
        quoted[t.i] = inside
    return Candidates(
        token=np.array([t.i for t in chosen], np.int64),
        kind=np.array([kind(t) for t in chosen], np.int64),
        sentence=sentence[[t.i for t in chosen]],
        lemma=np.array([t.vocab.strings.add(t.lemma_.lower()) for t in chosen], np.uint64),
        label=np.array([t.ent_type for t in chosen], np.uint64),
        number=np.array([number_of(t) for t in chosen], np.int8),
        head=np.array([t.head.i for t in chosen], np.int64),
        edges=np.array([edges(t) for t in chosen], np.int64).reshape(-1, 2),
        quoted=quoted[[t.i for t in chosen]],
        facts=facts(chosen),
        names=[name_words(t) for t in chosen],
    )


def kind(token: Token) -> int:
    """Index in KINDS."""
    if token.pos_ == "PRON":
        return KIND_OF.get(token.lower_, OTHER)
    return KIND_OF_NAME.get(token.ent_type_, NAME) if token.pos_ == "PROPN" else NOUN


def facts(chosen: Sequence[Token]) -> NDArray[np.float32]:
    """Of each its role among ROLES, the last for any other; whether it is in the main clause and the first of its
    sentence; whether its word was there before, once or more often: what a text is about is named again."""
    found, sentence, seen = np.zeros((len(chosen), FACTS), np.float32), -1, Counter[str]()
    for row, token in zip(found, chosen, strict=True):
        relation = token.dep_.lower()
        row[ROLE_OF.get(relation, ROLE_OF.get(relation.partition(":")[0], len(ROLES) - 1))] = 1
        begins = token.sent.start
        times = seen[token.lower_]
        row[len(ROLES) :] = token.head.head == token.head, begins != sentence, times == 1, times > 1
        sentence = begins
        seen[token.lower_] += 1
    return found


def edges(token: Token) -> tuple[int, int]:
    """The first and last word of its subtree; white space hangs on the word before it."""
    last = token.right_edge
    while last.is_space and last.i > token.i:
        last = last.nbor(-1)
    return token.left_edge.i, last.i


def number_of(token: Token) -> int:
    found = token.morph.get("Number", [])
    return {"Sing": 1, "Plur": 2}.get(found[0], 0) if found else 0


def name_words(token: Token) -> frozenset[str]:
    """ "Wang" of "Chinese Foreign Minister Wang Yi": wang, yi."""
    if token.pos_ != "PROPN":
        return frozenset()
    parts = (child for child in token.children if child.pos_ == "PROPN" and child.dep_ in OF_NAME)
    return frozenset((token.lower_, *(part.lower_ for part in parts)))


def pair_features(found: Candidates, later: slice, earlier: slice) -> Features:
    """Features (later, earlier, FEATURES) of every pair of a later and an earlier candidate, 0 or 1."""
    a, b = found.part(later), found.part(earlier)

    def pairs(of_a: NDArray[np.generic], of_b: NDArray[np.generic]) -> tuple[NDArray[np.generic], NDArray[np.generic]]:
        return of_a[:, None], of_b[None, :]

    def same(of_a: NDArray[np.generic], of_b: NDArray[np.generic]) -> NDArray[np.bool_]:
        left, right = pairs(of_a, of_b)
        equal: NDArray[np.bool_] = left == right
        return equal

    out = np.zeros((len(a.token), len(b.token), FEATURES), np.float32)
    names = (a.kind < NOUN)[:, None] & (b.kind < NOUN)[None, :]
    nouns = (a.kind == NOUN)[:, None] & (b.kind == NOUN)[None, :]
    words = {word: n for n, word in enumerate(sorted(frozenset().union(*a.names, *b.names)))}
    in_a, in_b = (incidence(of.names, words) for of in (a, b))
    shared = in_a @ in_b.T
    of_a, of_b = pairs(in_a.sum(1), in_b.sum(1))
    lemma = same(a.lemma, b.lemma)
    labelled = (a.label > 0)[:, None] & (b.label > 0)[None, :]
    numbered = (a.number > 0)[:, None] & (b.number > 0)[None, :]
    inside = (a.token[:, None] >= b.edges[None, :, 0]) & (a.token[:, None] <= b.edges[None, :, 1])
    around = (b.token[None, :] >= a.edges[:, :1]) & (b.token[None, :] <= a.edges[:, 1:])
    plain = (
        lemma & names,
        lemma & nouns,
        lemma & ~names & ~nouns,
        names & (shared == of_a) & (shared == of_b),
        names & (shared > 0) & ((shared == of_a) ^ (shared == of_b)),
        names & (shared == 0),
        labelled & same(a.label, b.label),
        labelled & ~same(a.label, b.label),
        numbered & same(a.number, b.number),
        numbered & ~same(a.number, b.number),
        inside,
        around,
        same(a.head, b.head),
        same(a.head, b.token),
        same(a.token, b.head),
        same(a.quoted, b.quoted),
        same(a.facts[:, : len(ROLES)].argmax(1), b.facts[:, : len(ROLES)].argmax(1)),
    )
    for at, feature in enumerate(plain):
        out[:, :, at] = feature
    at = PLAIN_FEATURES
    for bounds, distance in (
        (SENTENCES, a.sentence[:, None] - b.sentence[None, :]),
        (WORDS, np.arange(later.start, later.stop)[:, None] - np.arange(earlier.start, earlier.stop)[None, :]),
    ):
        place = np.searchsorted(bounds, distance, "right") - 1
        for n in range(len(bounds)):
            out[:, :, at + n] = place == n
        at += len(bounds)
    return out


def incidence(names: list[frozenset[str]], words: dict[str, int]) -> NDArray[np.int64]:
    """1 where a name (row) has a word (column). Integers, since products of floats wake the threads of BLAS."""
    table = np.zeros((len(names), len(words)), np.int64)
    for row, name in enumerate(names):
        table[row, [words[word] for word in name]] = 1
    return table
