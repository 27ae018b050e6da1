"""From a trained model of coreference to the files that the pipeline reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from kg.english.coreference import VECTOR, WordScores
from kg.english.train.coreference.model import CoreferenceModel
from kg.english.train.export import write_graph


def export(model: CoreferenceModel, out: Path) -> None:
    """Writes coreference.int8.onnx and pairs.npz to the folder `out`."""
    model.eval()
    axes = {name: {0: "words"} for name in ("vectors", *WordScores._fields)}
    example = (torch.zeros(7, VECTOR),)
    write_graph(model, example, out / "coreference.int8.onnx", ["vectors"], WordScores._fields, axes)
    weights = {
        "feature": model.feature.weight,
        "facts": model.facts.weight,
        "kinds": model.kinds,
        "pair": model.pair.weight[0],
        "pair_bias": model.pair.bias,
        "edge": model.edge,
    }
    np.savez(out / "pairs.npz", **{name: of.detach().numpy().astype(np.float16) for name, of in weights.items()})  # type: ignore[arg-type]  # numpy's stub takes "allow_pickle" for one of them
