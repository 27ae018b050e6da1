"""The training itself: steps, checkpoints, and the way back to them."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from kg.english.encode import WordEncoder
from kg.english.train.batches import UNKNOWN, Batch, Batcher, Labels
from kg.english.train.config import Config
from kg.english.train.corpora import TREEBANKS
from kg.english.train.entities import TAGS
from kg.english.train.model import BLOCKED, FastDropout, Model, Sizes
from kg.english.train.sentences import Corpus
from kg.errors import TrainingError

PROGRESS_STEPS = 100
MAY_CHANGE = ("words", "score_steps", "checkpoint_steps")  # of the configuration, from one run to the next
SEEDS = 1 << 32
SMOOTHING = 0.98  # of the losses in the progress line


class Training:
    """One training in the folder `out`, begun or continued; begun with the weights of the checkpoint `start`, if given.

    `out` receives tokenizer.json and checkpoint.pt, which is replaced as a whole. Raises TrainingError where there is a
    checkpoint that was made with another configuration or other corpora.
    """

    def __init__(
        self, pool: Mapping[str, Corpus], encoder: Path, out: Path, config: Config, start: Path | None = None
    ) -> None:
        self.out, self.config = out, config
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        out.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(config.seed)
        self.labels = Labels.of(pool[name] for name in TREEBANKS)
        self.settings = json.dumps([asdict(config) | dict.fromkeys(MAY_CHANGE), asdict(self.labels), sizes_of(pool)])
        shutil.copy(encoder / "tokenizer.json", out)
        self.batcher = Batcher(pool, WordEncoder(out / "tokenizer.json"), self.labels, config)
        self.model = Model(encoder, sizes(self.labels), config).to(self.device)
        self.model.encoder.piece.weight.requires_grad_(config.piece_rate > 0)
        self.optimizer = torch.optim.AdamW(self._groups(), betas=(0.9, 0.98), fused=True)
        self.step = self.words = self.round = self.batch = 0
        if (out / "checkpoint.pt").exists():
            self._restore()
        elif start:
            self.model.load_state_dict(torch.load(start, map_location=self.device)["model"])

    def _groups(self) -> list[dict[str, object]]:
        """Parameters by learning rate; the encoder's change slowest, for they know English already."""
        config, encoder = self.config, self.model.encoder
        pieces, case = list(encoder.piece.parameters()), list(encoder.case.parameters())
        layers = list(self.model.word_layers.parameters())
        rates = dict.fromkeys(encoder.parameters(), config.encoder_rate)
        rates |= dict.fromkeys(pieces, config.piece_rate) | dict.fromkeys(case, config.head_rate)
        rates |= dict.fromkeys(layers, config.word_layer_rate)
        groups = dict[float, list[Tensor]]()
        for weights in self.model.parameters():
            if weights.requires_grad:
                groups.setdefault(rates.get(weights, config.head_rate), []).append(weights)
        return [
            {"params": weights, "lr": 0.0, "highest": rate, "weight_decay": config.weight_decay}
            for rate, weights in groups.items()
        ]

    def run(self) -> Iterator[str]:
        """Trains until the configured number of words; yields a line of progress now and then."""
        self.model.train()
        began, began_at, mean = time.monotonic(), self.words, dict[str, float]()
        while self.words < self.config.words:
            for number, batch in enumerate(self.batcher.round(self.round)):
                if number < self.batch:
                    continue  # done before the checkpoint
                parts = self._train(batch)
                self.step, self.batch, self.words = self.step + 1, number + 1, self.words + batch.words
                mean = {k: SMOOTHING * mean.get(k, v) + (1 - SMOOTHING) * v for k, v in parts.items()}
                if self.step % self.config.checkpoint_steps == 0:
                    self.save()
                if self.step % PROGRESS_STEPS == 0 or self.step % self.config.score_steps == 0:
                    speed = (self.words - began_at) / (time.monotonic() - began)
                    losses = " ".join(f"{name} {loss:.3f}" for name, loss in mean.items())
                    done = self.words / self.config.words
                    yield f"step {self.step} {done:.1%} round {self.round} {speed:.0f} words/s {losses}"
                if self.words >= self.config.words:
                    break
            else:
                self.round, self.batch = self.round + 1, 0
        self.save()

    def _train(self, batch: Batch) -> dict[str, float]:
        """One step; the losses a word."""
        config, done = self.config, self.words / self.config.words
        rate = min(1.0, (self.step + 1) / config.warm_up) * max(config.last_rate, 1 - done)
        for group in self.optimizer.param_groups:
            group["lr"] = group["highest"] * rate
        torch.manual_seed(config.seed * SEEDS + self.step)  # for the dropout of a GPU
        FastDropout.generator = np.random.Generator(np.random.SFC64([config.seed, self.step]))
        with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=has_bfloat16(self.device)):
            parts = losses(self.model, Batch(*(tensor.to(self.device) for tensor in batch)))
        self.optimizer.zero_grad(set_to_none=True)
        total = torch.stack([config.weight[name] * loss for name, loss in parts.items()]).sum() / batch.words
        total.backward()  # type: ignore[no-untyped-call]  # of PyTorch
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.config.longest_gradient)
        self.optimizer.step()
        return {name: loss.item() / batch.words for name, loss in parts.items()}

    def save(self) -> None:
        """Replaces the checkpoint."""
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "at": (self.step, self.words, self.round, self.batch),
            "settings": self.settings,
        }
        replace_file(self.out / "checkpoint.pt", state)

    def _restore(self) -> None:
        path = self.out / "checkpoint.pt"
        state = torch.load(path, map_location=self.device)
        if state["settings"] != self.settings:
            raise TrainingError(f"{path} was made with another configuration or other corpora: choose another folder")
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.words, self.round, self.batch = state["at"]


def sizes_of(pool: Mapping[str, Corpus]) -> dict[str, tuple[int, int]]:
    """Sentences and words of each corpus."""
    return {
        name: (sum(map(len, corpus)), sum(len(s.words) for document in corpus for s in document))
        for name, corpus in pool.items()
    }


def replace_file(path: Path, state: object) -> None:
    """Writes a checkpoint whole; one that is cut while it is written leaves the last one in its place."""
    new = path.with_suffix(".new")
    torch.save(state, new)
    new.replace(path)


def sizes(labels: Labels) -> Sizes:
    return Sizes(*map(len, (labels.upos, labels.xpos, labels.feats, labels.deps, labels.tags)))


def has_bfloat16(device: torch.device) -> bool:
    """Whether 16-bit floats are faster: on GPUs, and on CPUs that multiply them in hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    return "avx512_bf16" in flags or "amx_bf16" in flags


def losses(model: Model, batch: Batch) -> dict[str, Tensor]:
    """The loss of each head, summed over the words of the batch."""
    h, _ = model.words(batch.ids, batch.case, batch.mask, batch.first, batch.last, batch.real)
    h = model.drop(h)

    def entropy(scores: Tensor, gold: Tensor) -> Tensor:
        return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN, reduction="sum")

    arc, dep, head = model.arcs(h)
    heads_there = F.pad(batch.real, (1, 0), value=1)
    arc = arc.float().masked_fill(heads_there[:, None, :] == 0, BLOCKED)
    known = (batch.starts != UNKNOWN) & (batch.real > 0)
    bits = torch.arange(len(TAGS), device=h.device)
    within = ((batch.allowed.unsqueeze(-1) >> bits) & 1).bool()
    tags = F.log_softmax(model.entity(h).float(), -1).masked_fill(~within, BLOCKED)
    return {
        "upos": entropy(model.upos(h), batch.upos),
        "xpos": entropy(model.xpos(h), batch.xpos),
        "feats": entropy(model.feats(h), batch.feats),
        "arc": entropy(arc, batch.heads),
        "relation": entropy(model.relation(dep, head, batch.heads.clamp(min=0)), batch.deps),
        "start": F.binary_cross_entropy_with_logits(
            model.start(h).float().squeeze(-1)[known], batch.starts[known].float(), reduction="sum"
        ),
        "entity": -(torch.logsumexp(tags, -1) * batch.real).sum(),
    }
