"""The model card: what the weights are, where they come from, and how good they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kg.english.coreference import REACH
from kg.english.pipeline import META
from kg.english.train.scores import Scores

FILES = {
    "model.int8.onnx": "the network, int8 weights, 11.7 MB of it the word-piece table",
    "coreference.int8.onnx": "the network of coreference",
    "pairs.npz": "the scorer of pairs of words, float16",
    "relations.npy": "biaffine weights of the relations, float16",
    "lemmas.tsv": "form, UPOS, Penn tag, lemma: the words of the treebanks",
    "tokenizer.json": "the word pieces",
    "labels.json": "the labels of each output",
    "scores.json": "the figures below",
    "config.json": "the configuration of the training",
}
TEMPLATE = Path(__file__).with_name("card.md")


def card(weights: Path, scores: Mapping[str, Scores], speed: str = "") -> str:
    """The text of the card, in Markdown, for the files in the folder `weights`. `speed`: a line about it."""
    made = json.loads((weights / "config.json").read_text(encoding="utf8"))["pipeline"]
    sizes = {name: (weights / name).stat().st_size / 1e6 for name in FILES if (weights / name).exists()}
    files = [f"| `{name}` | {size:.1f} MB | {FILES[name]} |" for name, size in sizes.items()]
    return TEMPLATE.read_text(encoding="utf8").format(
        version=META["version"],
        files="\n".join([*files, f"| together | {sum(sizes.values()):.1f} MB | |"]),
        word_layers=made["word_layers"],
        words=made["words"],
        scores=tables(scores),
        speed=speed,
        reach=REACH,
    )


def tables(scores: Mapping[str, Scores]) -> str:
    """A table for the data sets that share their measures, for each such group."""
    groups = dict[tuple[str, ...], dict[str, Scores]]()
    for name, of in scores.items():
        groups.setdefault(tuple(of), {})[name] = of
    return "\n\n".join(table(list(measures), rows) for measures, rows in groups.items())


def table(measures: list[str], rows: Mapping[str, Scores]) -> str:
    lines = [f"| | {' | '.join(measures)} |", "|---" * (len(measures) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(f'{of[measure]:.1f}' for measure in measures)} |" for name, of in rows.items()]
    return "\n".join(lines)
