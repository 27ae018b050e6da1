"""From a trained model to the files that the pipeline reads: an ONNX graph with int8 weights, and its label lists."""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from kg.english.encode import Encoded
from kg.english.network import Scores
from kg.english.train.batches import Labels
from kg.english.train.model import Model

OPSET = 17


class Graph(nn.Module):
    """The network for one window: everything but the search of the tree and the relation to the head it finds."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, case: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        """The fields of `Scores` from those of `Encoded`, each with one dimension."""
        model, mask, real = self.model, torch.ones_like(ids)[None], torch.ones_like(first)[None]
        h, middle = model.words(ids[None], case[None], mask, first[None], last[None], real)
        labels = (head(h).argmax(-1)[0] for head in (model.upos, model.xpos, model.feats))
        vector = torch.cat([h, middle], -1)[0]
        return *labels, model.entity(h)[0], model.start(h)[0, :, 0], *(scores[0] for scores in model.arcs(h)), vector


def export(model: Model, labels: Labels, tokenizer: Path, out: Path) -> None:
    """Writes model.int8.onnx, relations.npy, labels.json and tokenizer.json to the folder `out`."""
    out.mkdir(parents=True, exist_ok=True)
    model = copy.deepcopy(model).cpu().eval()
    words = torch.arange(1, 8)
    ones = torch.ones(9, dtype=torch.long)
    axes = {name: {0: "pieces" if name in ("ids", "case") else "words"} for name in (*Encoded._fields, *Scores._fields)}
    axes["arc"][1] = axes["head"][0] = "heads"
    example = (ones * 999, ones, words, words)
    write_graph(Graph(model), example, out / "model.int8.onnx", Encoded._fields, Scores._fields, axes)
    np.save(out / "relations.npy", model.rel_weight.detach().numpy().astype(np.float16))
    (out / "labels.json").write_text(json.dumps(asdict(labels)), encoding="utf8")
    shutil.copy(tokenizer, out / "tokenizer.json")


def write_graph(
    module: nn.Module,
    example: tuple[Tensor, ...],
    path: Path,
    inputs: Sequence[str],
    outputs: Sequence[str],
    axes: Mapping[str, Mapping[int, str]],
) -> None:
    """Writes the ONNX file `path`; `axes` names the dimensions of inputs and outputs that vary.

    The weights are int8 by channel; activations are scaled as they come, so a window is best run alone.
    """
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        whole = str(Path(folder) / "model.onnx")
        torch.onnx.export(
            module,
            example,
            whole,
            dynamo=False,
            opset_version=OPSET,
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=axes,
        )
        quantize_dynamic(
            whole,
            str(path),
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
