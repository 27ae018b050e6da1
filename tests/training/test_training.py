"""The training itself, on a network and corpora of a few words: `make test-training`. Needs the extra `train`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

import kg.english
from kg.english.component import WEIGHTS
from kg.english.train.config import Config
from kg.english.train.corpora import corpora
from kg.english.train.export import export
from kg.english.train.lemma_table import write_lemma_table
from kg.english.train.loop import Training

WIDTH, INNER, LAYERS = 32, 64, 2
CONFIG = Config(words=1_500, batch_pieces=100, checkpoint_steps=7, warm_up=5)

SENTENCE = """\
{document}# sent_id = {id}
1	Dmytro	Dmytro	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person-new-nnnnn-cf1-1-sgl
2	Kuleba	Kuleba	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
3	visited	visit	VERB	VBD	Tense=Past	0	root	_	_
4	{place}	{place}	PROPN	NNP	Number=Sing	3	obj	_	Entity=(2-place-new-nnnnn-cf2-1-sgl)
5	.	.	PUNCT	.	_	3	punct	_	_

"""
PLACES = ["Kyiv", "Guangzhou", "Paris", "Berlin", "Warsaw", "Vilnius"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder laid out as the corpora are."""
    root = tmp_path / "corpora"
    for folder in ("ud", "ner", "relations"):
        (root / folder).mkdir(parents=True)
    for bank in ("ewt", "gum"):
        for split in ("train", "dev", "test"):
            chosen = [f"{place}{'' if split == 'train' else split}" for place in PLACES]
            text = "".join(
                SENTENCE.format(document=f"# newdoc id = {n}\n" if n % 2 == 0 else "", id=f"{bank}{n}", place=place)
                for n, place in enumerate(chosen)
            )
            (root / f"ud/en_{bank}-{split}.conllu").write_text(text, "utf8")
    rows = "1\tDmytro\tB-PER\n2\tKuleba\tI-PER\n3\tvisited\tO\n4\tKyiv\tB-LOC\n5\t.\tO"
    blocks = "\n\n".join(f"# sent_id = ewt{n}\n{rows}" for n in range(len(PLACES)))
    (root / "ner/uner_ewt-train.iob2").write_text(blocks, "utf8")
    columns = [f"btc-{part}.conll" for part in "abefgh"] + ["wnut17-train.conll", "gmb_voa_news.bio"]
    columns += [f"crossner_politics-{split}.bio" for split in ("train", "dev")]
    columns += [f"crossner_{domain}-{split}.bio" for domain in ("ai", "literature", "music", "science")
                for split in ("train", "dev", "test")]  # fmt: skip
    for name in columns:
        (root / "ner" / name).write_text("NATO\tB-ORG\nmet\tO\n", "utf8")
    (root / "ner/wikigold.conll").write_text("NATO B-ORG\nmet O\n", "utf8")
    (root / "relations/re-docred-dev.json").write_text('[{"sents": [["NATO", "met"]], "vertexSet": []}]', "utf8")
    fact = {"property": "CEO", "subj": [0, 4], "obj": [9, 12], "offsets_ok": True}
    passage = {"text": "Acme and Ann", "facts": [fact]}
    (root / "relations/knowledgenet-folds123.jsonl").write_text(json.dumps(passage) + "\n", "utf8")
    return root


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """A BERT with weights drawn at random."""
    folder = tmp_path / "encoder"
    folder.mkdir()
    shutil.copy(WEIGHTS / "tokenizer.json", folder)
    shape = {"hidden_size": WIDTH, "num_attention_heads": 4, "intermediate_size": INNER, "num_hidden_layers": LAYERS}
    (folder / "config.json").write_text(json.dumps(shape | {"vocab_size": 30522, "max_position_embeddings": 512}))
    torch.manual_seed(0)
    sizes = {"embeddings.word_embeddings.weight": (30522, WIDTH), "embeddings.position_embeddings.weight": (512, WIDTH)}
    sizes |= {"embeddings.token_type_embeddings.weight": (2, WIDTH)}
    sizes |= {f"embeddings.LayerNorm.{kind}": (WIDTH,) for kind in ("weight", "bias")}
    for layer in range(LAYERS):
        for name, out, into in (
            *((f"attention.self.{part}", WIDTH, WIDTH) for part in ("query", "key", "value")),
            ("attention.output.dense", WIDTH, WIDTH),
            ("intermediate.dense", INNER, WIDTH),
            ("output.dense", WIDTH, INNER),
        ):
            sizes |= {f"encoder.layer.{layer}.{name}.weight": (out, into), f"encoder.layer.{layer}.{name}.bias": (out,)}
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            sizes |= {f"encoder.layer.{layer}.{name}.{kind}": (WIDTH,) for kind in ("weight", "bias")}
    save_file({name: torch.randn(size) * 0.1 for name, size in sizes.items()}, folder / "model.safetensors")
    return folder


def weights(training: Training) -> dict[str, torch.Tensor]:
    return {name: of.clone() for name, of in training.model.state_dict().items()}


def test_a_training_that_is_cut_goes_on_as_if_it_had_not_been(data: Path, encoder: Path, tmp_path: Path) -> None:
    pool = corpora(data)
    whole = Training(pool, encoder, tmp_path / "whole", CONFIG)
    list(whole.run())
    assert whole.words >= CONFIG.words
    cut = Training(pool, encoder, tmp_path / "cut", CONFIG)
    stop_after, save = 2, cut.save

    def saving() -> None:
        nonlocal stop_after
        save()
        stop_after -= 1
        if not stop_after:
            raise KeyboardInterrupt

    cut.save = saving  # type: ignore[method-assign]  # to cut it in the middle
    with pytest.raises(KeyboardInterrupt):
        list(cut.run())
    again = Training(pool, encoder, tmp_path / "cut", CONFIG)
    assert 0 < again.step < whole.step
    list(again.run())
    assert again.step == whole.step
    expected = weights(whole)
    assert all(torch.equal(of, expected[name]) for name, of in weights(again).items())


def test_it_learns_and_what_it_exports_is_a_pipeline(data: Path, encoder: Path, tmp_path: Path) -> None:
    pool = corpora(data)
    config = Config(words=20_000, batch_pieces=100, warm_up=5, renamed=0, masked=0, dropout=0, head_dropout=0)
    training = Training(pool, encoder, tmp_path / "out", config)
    list(training.run())
    folder = tmp_path / "weights"
    export(training.model, training.labels, encoder / "tokenizer.json", folder)
    write_lemma_table(pool.values(), folder / "lemmas.tsv")
    doc = kg.english.load(weights=folder, coreference=False)("Dmytro Kuleba visited Paris.")
    assert [t.tag_ for t in doc] == ["NNP", "NNP", "VBD", "NNP", "."]
    assert [t.dep_ for t in doc] == ["nsubj", "flat", "root", "obj", "punct"]
    assert str(doc[2].morph) == "Tense=Past"
    assert ("Dmytro Kuleba", "PERSON") in [(e.text, e.label_) for e in doc.ents]
