"""From a trained model of coreference to the files that the pipeline reads."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from kg.english.coreference import VECTOR, WordScores
from kg.english.train.coreference.model import CoreferenceModel
from kg.english.train.export import OPSET


def export(model: CoreferenceModel, out: Path) -> None:
    """Writes coreference.int8.onnx and pairs.npz to the folder `out`."""
    model.eval()
    axes = {name: {0: "words"} for name in ("vectors", *WordScores._fields)}
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        whole = str(Path(folder) / "coreference.onnx")
        torch.onnx.export(
            model,
            (torch.zeros(7, VECTOR),),
            whole,
            dynamo=False,
            opset_version=OPSET,
            input_names=["vectors"],
            output_names=list(WordScores._fields),
            dynamic_axes=axes,
        )
        quantize_dynamic(
            whole,
            str(out / "coreference.int8.onnx"),
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
    weights = {
        "feature": model.feature.weight,
        "facts": model.facts.weight,
        "kinds": model.kinds,
        "pair": model.pair.weight[0],
        "pair_bias": model.pair.bias,
        "edge": model.edge,
    }
    np.savez(out / "pairs.npz", **{name: of.detach().numpy().astype(np.float16) for name, of in weights.items()})  # type: ignore[arg-type]  # numpy's stub takes "allow_pickle" for one of them
