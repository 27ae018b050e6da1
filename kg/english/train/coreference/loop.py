"""The training of coreference over vectors that are computed once."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from kg.english.coreference import CHUNK, REACH
from kg.english.train.config import CoreferenceConfig
from kg.english.train.coreference.documents import NONE, Annotated
from kg.english.train.coreference.model import CoreferenceModel, WordScores
from kg.english.train.loop import has_bfloat16, replace_file
from kg.english.train.model import BLOCKED, FastDropout


class Training:
    """One training on what `documents.prepare` made, begun or continued from `checkpoint`, a file."""

    def __init__(self, pool: Mapping[str, Sequence[Annotated]], config: CoreferenceConfig, checkpoint: Path) -> None:
        self.pool, self.config, self.checkpoint = pool, config, checkpoint
        torch.manual_seed(config.seed)
        self.model = CoreferenceModel(config.dropout)
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(), lr=config.rate, betas=(0.9, 0.98), weight_decay=config.weight_decay
        )
        self.short = has_bfloat16(torch.device("cpu"))
        self.rounds = self.step = 0
        if checkpoint.exists():
            state = torch.load(checkpoint)
            self.model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.rounds, self.step = state["at"]

    def run(self) -> Iterator[str]:
        """Trains; yields a line after each round."""
        total = self.config.rounds * len(self.round(0))
        while self.rounds < self.config.rounds:
            sums = defaultdict[str, list[float]](list)
            self.model.train()
            for document in self.round(self.rounds):
                for name, loss in self._train(document, done=self.step / total).items():
                    sums[name].append(loss)
                self.step += 1
            self.rounds += 1
            replace_file(
                self.checkpoint,
                {
                    "model": self.model.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                    "at": (self.rounds, self.step),
                },
            )
            yield f"coreference {self.rounds} " + " ".join(f"{name} {np.mean(of):.4f}" for name, of in sums.items())

    def round(self, number: int) -> list[Annotated]:
        """The documents of one round, in their order of training."""
        rng = random.Random(f"{self.config.seed} {number}")
        chosen = [
            document
            for name, share in self.config.share.items()
            for document in rng.sample(list(self.pool[name]), int(len(self.pool[name]) * share))
        ]
        rng.shuffle(chosen)
        return chosen

    def _train(self, document: Annotated, done: float) -> dict[str, float]:
        """One step; the losses."""
        rate = self.config.rate * min(1, (self.step + 1) / self.config.warm_up) * max(0.01, 1 - done)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        FastDropout.generator = np.random.Generator(np.random.SFC64([self.config.seed, self.step]))
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.short):
            parts = losses(self.model, document, self.config)
        if parts:
            self.optimizer.zero_grad(set_to_none=True)
            torch.stack(list(parts.values())).sum().backward()  # type: ignore[no-untyped-call]  # of PyTorch
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimizer.step()
        return {name: loss.item() for name, loss in parts.items()}


def word_scores(model: CoreferenceModel, vectors: NDArray[np.float16]) -> WordScores:
    """Of a whole document, chunk by chunk."""
    whole = torch.from_numpy(vectors.astype(np.float32))
    chunks = [model(whole[at : at + CHUNK]) for at in range(0, len(whole), CHUNK)]
    return WordScores(*(torch.cat(values) for values in zip(*chunks, strict=True)))


def losses(model: CoreferenceModel, document: Annotated, config: CoreferenceConfig) -> dict[str, Tensor]:
    """The losses of a document, each a mean over what it is about; nothing where nothing is known."""
    found = document.candidates
    if len(found.token) < 2:
        return {}
    words = word_scores(model, document.vectors)
    of = WordScores(*(values[torch.from_numpy(found.token)] for values in words))
    features = torch.from_numpy(document.features)
    scores = model.antecedents(of, torch.from_numpy(found.kind), torch.from_numpy(found.facts), features.float())
    if document.pairs:
        pairs = torch.tensor([(later, earlier) for later, earlier, _ in document.pairs])
        meant = torch.tensor([float(meant) for *_, meant in document.pairs])
        chosen = scores[pairs[:, 0], pairs[:, 1]].float()
        return {"gap": config.gap_weight * F.binary_cross_entropy_with_logits(chosen, meant)}
    cluster = torch.from_numpy(document.cluster)
    n = len(cluster)
    back = torch.arange(n)[:, None] - torch.arange(n)[None, :]
    possible = (back > 0) & (back <= REACH)
    learnt = ~torch.from_numpy(document.orphan)
    if not document.exhaustive:
        possible &= (cluster != NONE)[None, :]
        learnt &= cluster != NONE
    rows = torch.nonzero(learnt)[:, 0]
    if len(rows) < 2:
        return {}
    right = possible & (cluster[:, None] == cluster[None, :]) & (cluster != NONE)[:, None]
    # Column 0 is "none": the score 0, right where no antecedent is.
    with_none = F.pad(scores.float().masked_fill(~possible, BLOCKED), (1, 0), value=0.0)
    right_too = torch.cat([~right.any(1, keepdim=True), right], 1)
    log = F.log_softmax(with_none, 1)[rows].masked_fill(~right_too[rows], BLOCKED)
    parts = {"antecedent": -torch.logsumexp(log, 1).mean()}
    spans = span_loss(model, document, words, of)
    return parts | ({"span": config.span_weight * spans} if spans is not None else {})


def span_loss(model: CoreferenceModel, document: Annotated, words: WordScores, of: WordScores) -> Tensor | None:
    """Of the first and last words of the mentions, among the words of their sentence."""
    starts = np.array([start for start, _ in document.sentences])
    ends = np.array([end for _, end in document.sentences])
    sentence = np.searchsorted(starts, document.candidates.token, "right") - 1
    first, last = document.spans.T
    known = np.flatnonzero((first != NONE) & (first >= starts[sentence]) & (last < ends[sentence]))
    if not len(known):
        return None
    mentions = WordScores(*(values[torch.from_numpy(known)] for values in of))
    edges = torch.from_numpy(document.candidates.edges[known].clip(0, len(document.vectors) - 1))
    at = np.arange(len(document.vectors))
    inside = (at >= starts[sentence[known], None]) & (at < ends[sentence[known], None])
    scores = model.bounds(mentions, words, edges).float().masked_fill(~torch.from_numpy(inside)[:, None], BLOCKED)
    return F.cross_entropy(scores.flatten(0, 1), torch.from_numpy(document.spans[known]).flatten())
