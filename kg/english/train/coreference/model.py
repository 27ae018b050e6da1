"""The network of coreference while it is trained.

Word-level coreference (Dobrovolskii 2021): an antecedent is chosen for the head word of each mention, then the
mention's first and last word. The probability of an antecedent is summed over all the right ones (Lee et al. 2017).
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kg.english.coreference import VECTOR
from kg.english.mentions import FACTS, FEATURES, KINDS
from kg.english.train.model import FastDropout


class WordScores(NamedTuple):
    """What the graph says of each word of a chunk; (words, …)."""

    mention: Tensor  # (words,): it heads a mention
    later: Tensor  # (words, PAIR): as the later of a pair
    earlier: Tensor  # (words, PAIR)
    query: Tensor  # (words, LINK): the product of a query and a key is part of the pair's score
    key: Tensor
    bounded: Tensor  # (words, 2, BOUND): as the head of a mention, for its first and last word
    bound: Tensor  # (words, 2, BOUND): as that word


WIDTH, HEADS, INNER, LAYERS = 256, 8, 768, 3
PAIR, LINK, BOUND = 64, 48, 24


class Layer(nn.Module):
    """A transformer layer normalised beforehand, whose attention falls with distance (ALiBi, Press et al. 2022) by a
    slope that each head learns for either direction."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        slopes = -math.log(2) * torch.arange(1, HEADS + 1).float()  # from a half to a 256th a word
        self.slopes = nn.Parameter(torch.stack([slopes, slopes]))
        self.drop = FastDropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        n = x.shape[0]
        at = torch.arange(n, device=x.device)
        distance = (at[None, :] - at[:, None]).to(torch.float32)
        slopes = torch.exp(self.slopes)
        bias = -slopes[0, :, None, None] * F.relu(distance) - slopes[1, :, None, None] * F.relu(-distance)
        q, k, v = self.qkv(self.norm1(x)).view(n, 3, HEADS, WIDTH // HEADS).permute(1, 2, 0, 3).unbind(0)
        weights = torch.softmax((q * (WIDTH // HEADS) ** -0.5) @ k.transpose(-1, -2) + bias, -1)
        x = x + self.drop(self.out((weights @ v).transpose(0, 1).reshape(n, WIDTH)))
        added: Tensor = x + self.drop(self.down(F.gelu(self.up(self.norm2(x)))))
        return added


class CoreferenceModel(nn.Module):
    """`forward` is what becomes the graph; the pairs are scored outside of it."""

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.end, self.middle = nn.LayerNorm(VECTOR // 2), nn.LayerNorm(VECTOR // 2)
        self.enter = nn.Linear(VECTOR, WIDTH)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.leave, self.drop = nn.LayerNorm(WIDTH), FastDropout(dropout)
        self.mention = nn.Linear(WIDTH, 1)
        self.later, self.earlier = nn.Linear(WIDTH, PAIR), nn.Linear(WIDTH, PAIR)
        self.query, self.key = nn.Linear(WIDTH, LINK), nn.Linear(WIDTH, LINK)
        self.bounded, self.bound = nn.Linear(WIDTH, 2 * BOUND), nn.Linear(WIDTH, 2 * BOUND)
        self.feature = nn.Linear(FEATURES, PAIR, bias=False)
        self.facts = nn.Linear(FACTS, 2 * PAIR, bias=False)
        self.kinds = nn.Parameter(torch.zeros(len(KINDS), len(KINDS), PAIR))
        self.pair = nn.Linear(PAIR, 1)
        self.edge = nn.Parameter(torch.ones(2))  # of the first and last word of the head's subtree

    def forward(self, vectors: Tensor) -> WordScores:
        """Of a chunk of consecutive words (words, VECTOR)."""
        end, middle = vectors.chunk(2, -1)
        x = self.drop(self.enter(torch.cat([self.end(end), self.middle(middle)], -1)))
        for layer in self.layers:
            x = layer(x)
        x, n = self.drop(self.leave(x)), vectors.shape[0]
        return WordScores(
            self.mention(x)[:, 0],
            self.later(x),
            self.earlier(x),
            self.query(x) * LINK**-0.5,
            self.key(x),
            self.bounded(x).view(n, 2, BOUND),
            self.bound(x).view(n, 2, BOUND),
        )

    def antecedents(self, of: WordScores, kinds: Tensor, facts: Tensor, features: Tensor) -> Tensor:
        """Scores (candidates, candidates) of each candidate's antecedents, 0 being the score of having none.

        `of` are the scores of the candidates, `kinds` (candidates,) their kinds, `facts` as `Candidates.facts`,
        `features` those of each pair.
        """
        later, earlier = self.facts(facts).chunk(2, -1)
        one_hot = F.one_hot(kinds, len(KINDS)).to(features.dtype)  # products are faster than looking up, both ways
        by_kinds = one_hot @ (one_hot @ self.kinds.flatten(1)).view(-1, len(KINDS), PAIR)
        joint = (of.later + later)[:, None] + (of.earlier + earlier)[None, :] + self.feature(features) + by_kinds
        pairs = self.pair(F.relu(joint))[:, :, 0] + of.query @ of.key.T
        scores: Tensor = of.mention[:, None] + of.mention[None, :] + pairs
        return scores

    def bounds(self, heads: WordScores, words: WordScores, edges: Tensor) -> Tensor:
        """Scores (mentions, 2, words) of the first and last word of each mention; `edges` as `Candidates.edges`."""
        scores = torch.einsum("msb,wsb->msw", heads.bounded, words.bound)
        at_edge = F.one_hot(edges, words.mention.shape[0]).to(scores.dtype)
        return scores + self.edge[None, :, None] * at_edge
