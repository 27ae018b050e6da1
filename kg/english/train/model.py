"""The network while it is trained: an encoder of word pieces, layers over words, and a head for each question.

The encoder is all-MiniLM-L6-v2 (6 layers, width 384, lower-cased vocabulary; Wang et al. 2020) with an embedding of the
letter case of each word. The parser is biaffine (Dozat & Manning 2017): arcs first, then the relation of each to its
head.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from kg.english.train.config import Config

CASES = 10  # at least one more than the highest of `encode.letter_case`
MIDDLE = (
    3  # the layer of the encoder after which coreference reads too: the last ones know more of syntax than of sense
)
BLOCKED = -1e4  # a score that softmax turns to nothing, also in 16 bits


class FastDropout(nn.Module):
    """Dropout (Srivastava et al. 2014) by bytes of one generator; PyTorch's own would take a sixth of a step on a CPU.

    A training sets the generator before each step, so that a step that is repeated drops the same.
    """

    generator = np.random.Generator(np.random.SFC64(0))

    def __init__(self, probability: float) -> None:
        super().__init__()
        self.threshold = round(256 * probability)

    def forward(self, x: Tensor) -> Tensor:
        if not (self.training and self.threshold):
            return x
        if x.is_cuda:
            return F.dropout(x, self.threshold / 256)
        bytes_ = np.frombuffer(bytearray(self.generator.bytes(x.numel())), np.uint8)
        kept = torch.from_numpy(bytes_).view(x.shape) >= self.threshold
        return x * (kept.to(x.dtype) * (256 / (256 - self.threshold)))


class Attention(nn.Module):
    """Self-attention of several heads; written out, since the fused kernel is slower for heads of width 32."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x (batch, n, width); bias (batch, 1, 1, n), BLOCKED where there is padding."""
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.softmax((q * (d // self.heads) ** -0.5) @ k.transpose(-1, -2) + bias.to(q.dtype), -1)
        attended: Tensor = self.out((weights.to(v.dtype) @ v).transpose(1, 2).reshape(b, n, d))
        return attended


class PieceLayer(nn.Module):
    """A layer of BERT: what attention and the feed-forward part add is normalised afterwards."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.attention, self.drop = Attention(width, heads), FastDropout(dropout)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def take(self, given: Mapping[str, Tensor], at: str) -> None:
        """Takes BERT's weights of one layer, whose names begin with `at`."""
        for kind in ("weight", "bias"):
            parts = [given[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
            getattr(self.attention.qkv, kind).copy_(torch.cat(parts, 0))
            for ours, theirs in (
                (self.attention.out, "attention.output.dense"),
                (self.norm1, "attention.output.LayerNorm"),
                (self.up, "intermediate.dense"),
                (self.down, "output.dense"),
                (self.norm2, "output.LayerNorm"),
            ):
                getattr(ours, kind).copy_(given[f"{at}{theirs}.{kind}"])

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        x = self.norm1(x + self.drop(self.attention(x, bias)))
        normed: Tensor = self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))
        return normed


class WordLayer(nn.Module):
    """A layer over words that starts as the identity, so that it takes nothing from the encoder before it has learnt:
    normalised beforehand, the weights of what it adds are zero."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.attention, self.drop = Attention(width, heads), FastDropout(dropout)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        for last in (self.attention.out, self.down):
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        x = x + self.drop(self.attention(self.norm1(x), bias))
        added: Tensor = x + self.drop(self.down(F.gelu(self.up(self.norm2(x)))))
        return added


class Encoder(nn.Module):
    """Vectors of word pieces, from the weights in `folder` (config.json, model.safetensors)."""

    def __init__(self, folder: Path, dropout: float) -> None:
        super().__init__()
        shape = json.loads((folder / "config.json").read_text())
        self.width, self.heads, self.inner = (
            shape[name] for name in ("hidden_size", "num_attention_heads", "intermediate_size")
        )
        self.piece = nn.Embedding(shape["vocab_size"], self.width)
        self.position = nn.Embedding(shape["max_position_embeddings"], self.width)
        self.case = nn.Embedding(CASES, self.width)
        self.norm, self.drop = nn.LayerNorm(self.width, eps=1e-12), FastDropout(dropout)
        self.layers = nn.ModuleList(
            PieceLayer(self.width, self.heads, self.inner, dropout) for _ in range(shape["num_hidden_layers"])
        )
        self.take(load_file(str(folder / "model.safetensors")))

    def take(self, given: Mapping[str, Tensor]) -> None:
        """Takes BERT's weights by their published names; the embedding of the letter case starts at zero."""
        given = {name.removeprefix("bert."): weights for name, weights in given.items()}
        at = "embeddings."
        with torch.no_grad():
            self.piece.weight.copy_(given[f"{at}word_embeddings.weight"])
            first_type = given[f"{at}token_type_embeddings.weight"][0]
            self.position.weight.copy_(given[f"{at}position_embeddings.weight"] + first_type)
            self.case.weight.zero_()
            for kind in ("weight", "bias"):
                getattr(self.norm, kind).copy_(given[f"{at}LayerNorm.{kind}"])
            for i, layer in enumerate(self.layers):
                assert isinstance(layer, PieceLayer)
                layer.take(given, f"encoder.layer.{i}.")

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """The vectors of the last layer, and of the one in the middle, which knows less of syntax and more of sense."""
        x: Tensor = self.piece(ids) + self.case(case) + self.position.weight[: ids.shape[1]].unsqueeze(0)
        outputs = [self.drop(self.norm(x))]
        for layer in self.layers:
            outputs.append(layer(outputs[-1], blocked(mask)))
        return outputs[-1], outputs[len(self.layers) // 2]


def blocked(mask: Tensor) -> Tensor:
    """The bias (batch, 1, 1, n) of attention for a mask (batch, n), 0 where there is padding."""
    return (1.0 - mask.to(torch.float32))[:, None, None, :] * BLOCKED


class Sizes(NamedTuple):
    """How many labels each head chooses from."""

    upos: int
    xpos: int
    feats: int
    relations: int
    tags: int


class Model(nn.Module):
    """The whole network; a batch is `ids`, `case`, `mask` (batch, pieces) and `first`, `last`, `real` (batch, words):
    the first and last piece of each word, and 0 where there is none."""

    def __init__(self, encoder: Path, sizes: Sizes, config: Config) -> None:
        super().__init__()
        self.encoder = Encoder(encoder, config.dropout)
        d, arc, rel = self.encoder.width, config.arc_width, config.relation_width
        self.sizes, self.relation_width = sizes, rel
        self.word_layers = nn.ModuleList(
            WordLayer(d, self.encoder.heads, self.encoder.inner, config.dropout) for _ in range(config.word_layers)
        )
        self.drop = FastDropout(config.head_dropout)
        self.upos, self.xpos, self.feats = (nn.Linear(d, n) for n in sizes[:3])
        self.entity, self.start = nn.Linear(d, sizes.tags), nn.Linear(d, 1)
        self.root = nn.Parameter(torch.randn(d) * 0.02)
        self.arc_dep, self.arc_head = nn.Linear(d, arc), nn.Linear(d, arc)
        self.arc_weight, self.arc_bias = nn.Parameter(torch.randn(arc, arc) * arc**-0.5 * 0.3), nn.Linear(arc, 1)
        self.rel_dep, self.rel_head = nn.Linear(d, rel), nn.Linear(d, rel)
        self.rel_weight = nn.Parameter(torch.randn(sizes.relations, rel + 1, rel + 1) * 0.02)

    def words(
        self, ids: Tensor, case: Tensor, mask: Tensor, first: Tensor, last: Tensor, real: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Two vectors (batch, words, width) a word: what the layers over words make of the mean of its word pieces,
        and the mean of its word pieces in the middle of the encoder.

        The ends alone would do for most; but of "U.N." and "U.S." they are the same.
        """
        x, middle = self.encoder(ids, case, mask)
        at = torch.arange(ids.shape[1], device=ids.device)
        inside = ((at >= first.unsqueeze(-1)) & (at <= last.unsqueeze(-1))).to(x.dtype)
        mean = inside / inside.sum(-1, keepdim=True)
        h: Tensor = mean @ x
        for layer in self.word_layers:
            h = layer(h, blocked(real))
        return h, mean @ middle

    def arcs(self, h: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores (batch, dependant, 1 + head; column 0 is the root) and both sides of the relation scorer."""
        b, _, d = h.shape
        heads = torch.cat([self.root.view(1, 1, d).expand(b, 1, d).to(h.dtype), h], 1)
        dep, head = F.gelu(self.arc_dep(h)), F.gelu(self.arc_head(heads))
        arc = (dep @ self.arc_weight) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return arc, F.gelu(self.rel_dep(h)), F.gelu(self.rel_head(heads))

    def relation(self, dep: Tensor, head: Tensor, chosen: Tensor) -> Tensor:
        """Scores (batch, words, relations) of each word with its chosen head, 0 the root."""
        of_head = torch.gather(head, 1, chosen.unsqueeze(-1).expand(-1, -1, self.relation_width))
        one = torch.ones_like(dep[..., :1])
        left, right = torch.cat([dep, one], -1), torch.cat([of_head, one], -1)
        flat = left @ self.rel_weight.permute(1, 0, 2).reshape(self.relation_width + 1, -1)
        scores: Tensor = (flat.view(*left.shape[:2], self.sizes.relations, -1) * right.unsqueeze(2)).sum(-1)
        return scores
