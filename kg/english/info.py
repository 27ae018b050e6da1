"""The model card in short, from the files that ship with the weights."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kg.english.component import WEIGHTS
from kg.english.pipeline import META


def info(weights: Path = WEIGHTS) -> Iterator[str]:
    """Lines about the pipeline whose weights are in this folder."""
    size = sum(path.stat().st_size for path in weights.iterdir() if path.suffix != ".md") / 1e6
    yield f"English pipeline {META['name']} {META['version']}: {META['description']}"
    yield f"weights   {weights} ({size:.1f} MB, {META['license']})"
    labels = json.loads((weights / "labels.json").read_text(encoding="utf8"))
    names = dict.fromkeys(tag[2:] for tag in labels["tags"] if len(tag) > 1)
    yield f"entities  {' '.join(names)} MONEY PERCENT QUANTITY ORDINAL CARDINAL"
    scored = weights / "scores.json"
    measured = json.loads(scored.read_text(encoding="utf8")) if scored.exists() else {}
    width = max(map(len, measured), default=0)
    for name, scores in measured.items():
        yield f"{name:{width}}  " + "  ".join(f"{measure} {score:.1f}" for measure, score in scores.items())
