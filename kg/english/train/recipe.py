"""The way from the corpora to the weights and their model card, on one page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from spacy.language import Language

from kg.english.pipeline import load
from kg.english.train.card import card
from kg.english.train.config import Config, CoreferenceConfig
from kg.english.train.coreference.documents import Reader, prepare
from kg.english.train.coreference.export import export as export_coreference
from kg.english.train.coreference.loop import Training as CoreferenceTraining
from kg.english.train.coreference.scores import coreference_scores
from kg.english.train.corpora import TREEBANKS, corpora
from kg.english.train.export import export
from kg.english.train.lemma_table import write_lemma_table
from kg.english.train.loop import Training
from kg.english.train.scores import Scores, scores


def train(
    data: Path,
    encoder: Path,
    out: Path,
    config: Config,
    coreference: CoreferenceConfig,
    *,
    news: Path | None = None,
    start: Path | None = None,
) -> Iterator[str]:
    """Yields lines of progress; what a checkpoint in `out` says is done is not done again.

    `news`: text that pipelines trained before have labelled (`selftraining`); `start`: the checkpoint of one of them,
    to begin with its weights. In the end `out` holds MODEL.md and the folder `weights`, which `kg.english.load` takes.
    """
    pool, weights = corpora(data, news), out / "weights"
    weights.mkdir(parents=True, exist_ok=True)
    write_lemma_table((pool[name] for name in TREEBANKS), weights / "lemmas.tsv")
    training = Training(pool, encoder, out, config, start)

    def pipeline() -> Language:
        export(training.model, training.labels, out / "tokenizer.json", weights)
        return load(weights=weights, coreference=False)

    for line in training.run():
        yield line
        if training.step % config.score_steps == 0:
            yield from as_lines(scores(pipeline(), data, test=False))
    nlp = pipeline()
    made = {"pipeline": asdict(config), "coreference": asdict(coreference)}
    (weights / "config.json").write_text(json.dumps(made, indent=1) + "\n", "utf8")
    of_encoder = hashlib.sha256((weights / "model.int8.onnx").read_bytes()).hexdigest()[:16]
    links = CoreferenceTraining(prepare(Reader(nlp), data), coreference, out / f"coreference-{of_encoder}.pt")
    yield from links.run()
    export_coreference(links.model, weights)
    measured = scores(nlp, data) | coreference_scores(load(weights=weights), data)
    yield from as_lines(measured)
    (weights / "scores.json").write_text(json.dumps(measured, indent=1) + "\n", "utf8")
    (out / "MODEL.md").write_text(card(weights, measured), "utf8")


def as_lines(found: dict[str, Scores]) -> Iterator[str]:
    for name, of in found.items():
        yield f"{name}: " + ", ".join(f"{measure} {score:.1f}" for measure, score in of.items())
