"""Which English pipeline reads the articles: the one that ships with `kg`, or another of spaCy's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.util import dict_to_dot, dot_to_dict, is_package, load_model_from_config
from spacy.vocab import Vocab
from thinc.api import Config

from kg.english import clear
from kg.english.check import require_ud
from kg.english.component import NAME
from kg.errors import ModelError

META = {
    "name": NAME,
    "version": "2.0.0",
    "description": "tags, features, lemmas, Universal Dependencies, entities and coreference of English news",
    "license": "CC BY-SA 4.0",
}
BATCH = 16  # Docs: several keep every thread busy; few keep memory, and the wait for the first one, small
CONFIG = {"nlp": {"lang": "en", "pipeline": [NAME], "batch_size": BATCH}, "components": {NAME: {"factory": NAME}}}
MOST_CHARACTERS = 100_000_000  # of a text: nothing here grows faster than the Doc, so spaCy's limit of a million can go


def load(
    threads: int | None = None,
    *,
    coreference: bool = True,
    weights: Path | None = None,
    vocab: Vocab | bool = True,
    disable: Iterable[str] = (),
    enable: Iterable[str] = (),
    exclude: Iterable[str] = (),
    config: Mapping[str, Any] | None = None,
) -> Language:
    """The pipeline that ships with `kg`. `threads`, `coreference` and `weights` (a folder, of a training of your own)
    as in `EnglishAnnotator`, the rest as in `spacy.load`."""
    settings = {"threads": threads, "coreference": coreference, "weights": str(weights) if weights else None}
    own = Config(CONFIG).merge({"components": {NAME: settings}})
    merged = own.merge(dot_to_dict(dict_to_dot(dict(config or {}))))
    nlp = load_model_from_config(
        merged, meta=META, vocab=vocab, disable=disable, enable=enable, exclude=exclude, auto_fill=True
    )
    nlp.max_length = MOST_CHARACTERS
    return nlp


def load_pipeline(name: str | None = None) -> Language:
    """The spaCy pipeline of that name, an installed package or a folder; without a name, the one that ships with `kg`.

    Where its parser speaks the dependencies of spaCy's own English pipelines, `kg_clear_to_ud` translates them.
    Raises ModelError where there is none, or where it does not annotate as `require_ud` asks.
    """
    if name is None or name == NAME:
        return load()
    if not (is_package(name) or Path(name).exists()):
        raise ModelError(f'no spaCy pipeline "{name}": install it with pip, name its folder, or leave the model out')
    try:
        nlp = spacy.load(name)
    # What spaCy, or an installed package that is no pipeline, raises: no files, no such component, no load().
    except (OSError, ImportError, ValueError, AttributeError, TypeError) as problem:
        reason = (str(problem).splitlines() or [type(problem).__name__])[0]
        raise ModelError(f'"{name}" cannot be loaded as a spaCy pipeline: {reason}') from problem
    if clear.is_clear(nlp):
        nlp.add_pipe(clear.NAME)
    require_ud(nlp, name)
    return nlp
