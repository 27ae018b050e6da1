"""From corpora to batches: windows of consecutive sentences, varied, and padded to one length."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from kg.english.encode import MASK, Encoded, WordEncoder
from kg.english.train.config import Config
from kg.english.train.entities import ANY, TAGS
from kg.english.train.sentences import OPEN_HEAD, Corpus, Document, Sentence
from kg.english.train.variation import lexicon, varied
from kg.english.windows import LONGEST

UNKNOWN = -100  # a label that teaches nothing, as PyTorch's losses have it
RARE = 3  # relations and sets of features seen less often are not learnt
MOST_PIECES = 300  # word pieces of a window
STEP = 8  # lengths are padded to multiples of it: oneDNN prepares its kernels anew for every shape it has not seen
LONG_DOCUMENT = 1_000  # sentences: of such a corpus in one piece a share is a stretch, not a choice of documents


@dataclass(frozen=True)
class Labels:
    """The labels of each head in the order of its outputs."""

    upos: list[str]
    xpos: list[str]
    feats: list[str]
    deps: list[str]
    tags: list[str]

    @classmethod
    def of(cls, corpora: Iterable[Corpus]) -> Labels:
        """Those of treebanks."""
        trees = [s.tree for corpus in corpora for document in corpus for s in document if s.tree]
        upos, xpos, feats, deps = (
            Counter(label for tree in trees for label in getattr(tree, name))
            for name in ("upos", "xpos", "feats", "deps")
        )
        common = [sorted(label for label, n in counted.items() if n >= RARE) for counted in (feats, deps)]
        return cls(sorted(upos), sorted(xpos), common[0], common[1], list(TAGS))


class Item(NamedTuple):
    """One window: its word pieces, and what is known of each word; UNKNOWN where nothing is."""

    encoded: Encoded
    upos: list[int]
    xpos: list[int]
    feats: list[int]
    heads: list[int]  # 0 the root, else 1 + the word
    deps: list[int]
    starts: list[int]
    allowed: list[int]


class Batch(NamedTuple):
    """Windows of similar length as tensors (windows, pieces) and (windows, words)."""

    ids: Tensor
    case: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    real: Tensor  # 1 for a word, 0 for padding
    upos: Tensor
    xpos: Tensor
    feats: Tensor
    heads: Tensor
    deps: Tensor
    starts: Tensor
    allowed: Tensor

    @property
    def words(self) -> int:
        return int(self.real.sum())


class Batcher:
    """Batches of the corpora, the same for the same configuration."""

    def __init__(self, pool: Mapping[str, Corpus], encode: WordEncoder, labels: Labels, config: Config) -> None:
        self.pool, self.config, self.names = pool, config, lexicon(pool.values())
        self._encode = encode
        self._index = {name: {label: i for i, label in enumerate(of)} for name, of in asdict(labels).items()}

    def round(self, number: int) -> Iterator[Batch]:
        """The batches of one round over the corpora, in their order of training."""
        rng = random.Random(f"{self.config.seed} {number}")
        windows = [window for name in self.pool for document in self.chosen(name, rng)
                   for window in self.windows(document, rng)]  # fmt: skip
        items = [item for window in windows if (item := self.item(varied(window, self.names, self.config, rng), rng))]
        items.sort(key=lambda item: len(item.encoded.ids) + rng.random() * 8)
        groups = list(self.group(items))
        rng.shuffle(groups)
        return map(padded, groups)

    def chosen(self, name: str, rng: random.Random) -> list[Document]:
        """The share of a corpus for this round; a whole number of times, or a part."""
        corpus, share = self.pool[name], self.config.share[name]
        if share >= 1:
            return corpus * round(share)
        if len(corpus[0]) > LONG_DOCUMENT:
            length = int(len(corpus[0]) * share)
            first = rng.randrange(len(corpus[0]) - length + 1)
            return [corpus[0][first : first + length]]
        return rng.sample(corpus, int(len(corpus) * share))

    def windows(self, document: Document, rng: random.Random) -> Iterator[list[Sentence]]:
        """One to six consecutive sentences, so that the network sees where sentences start."""
        at = 0
        while at < len(document):
            want, window, words = rng.choice((1, 1, 2, 3, 4, 6)), list[Sentence](), 0
            while at < len(document) and len(window) < want:
                words += len(document[at].words)
                if window and words > self.config.window_words:
                    break
                window.append(document[at])
                at += 1
            yield window

    def item(self, window: list[Sentence], rng: random.Random) -> Item | None:
        """What the window teaches, some of its words hidden; None for one that is too long."""
        words = [word for s in window for word in s.words]
        encoded = self._encode(words)
        if len(words) > LONGEST or len(encoded.ids) > MOST_PIECES:
            return None
        for first, last in zip(encoded.first, encoded.last, strict=True):
            if rng.random() < self.config.masked:
                encoded.ids[first : last + 1] = [MASK] * (last + 1 - first)
        item = Item(encoded, [], [], [], [], [], [], [])
        for s in window:
            n, at = len(s.words), len(item.starts)
            if s.tree:
                item.upos.extend(self._index["upos"].get(label, UNKNOWN) for label in s.tree.upos)
                item.xpos.extend(self._index["xpos"].get(label, UNKNOWN) for label in s.tree.xpos)
                item.feats.extend(self._index["feats"].get(label, UNKNOWN) for label in s.tree.feats)
                item.heads.extend(
                    UNKNOWN if head == OPEN_HEAD else 0 if head < 0 else 1 + at + head for head in s.tree.heads
                )
                item.deps.extend(self._index["deps"].get(label, UNKNOWN) for label in s.tree.deps)
            else:
                for unknown in (item.upos, item.xpos, item.feats, item.heads, item.deps):
                    unknown.extend([UNKNOWN] * n)
            item.starts.extend([1] + [0] * (n - 1) if s.whole else [UNKNOWN] * n)
            item.allowed.extend(s.allowed or [ANY] * n)
        return item

    def group(self, items: Sequence[Item]) -> Iterator[list[Item]]:
        """Neighbours, as many as a batch holds with their padding."""
        batch, longest = list[Item](), 0
        for item in items:
            longest = max(longest, rounded(len(item.encoded.ids)))
            if batch and longest * (len(batch) + 1) > self.config.batch_pieces:
                yield batch
                batch, longest = [], rounded(len(item.encoded.ids))
            batch.append(item)
        yield batch


def padded(items: Sequence[Item]) -> Batch:
    """The windows as tensors."""
    encoded = [item.encoded for item in items]
    return Batch(
        ids=pad([e.ids for e in encoded], 0),
        case=pad([e.case for e in encoded], 0),
        mask=pad([[1] * len(e.ids) for e in encoded], 0),
        first=pad([e.first for e in encoded], 0),
        last=pad([e.last for e in encoded], 0),
        real=pad([[1] * len(e.first) for e in encoded], 0),
        upos=pad([item.upos for item in items], UNKNOWN),
        xpos=pad([item.xpos for item in items], UNKNOWN),
        feats=pad([item.feats for item in items], UNKNOWN),
        heads=pad([item.heads for item in items], UNKNOWN),
        deps=pad([item.deps for item in items], UNKNOWN),
        starts=pad([item.starts for item in items], UNKNOWN),
        allowed=pad([item.allowed for item in items], ANY),
    )


def rounded(length: int) -> int:
    """The next multiple of STEP."""
    return -(-length // STEP) * STEP


def pad(rows: Sequence[list[int]], fill: int) -> Tensor:
    longest = rounded(max(map(len, rows)))
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])
