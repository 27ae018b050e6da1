"""What may refer to something, and what pairs of words have in common."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from kg.english.mentions import FEATURES, KINDS, PLAIN_FEATURES, SENTENCES, candidates, pair_features

ROWS = [
    ("Dmytro", "PROPN", 2, "nsubj"),
    ("Kuleba", "PROPN", 0, "flat"),
    ("met", "VERB", 2, "ROOT"),
    ("ministers", "NOUN", 2, "obj"),
    (".", "PUNCT", 2, "punct"),
    ("“", "PUNCT", 7, "punct"),
    ("He", "PRON", 7, "nsubj"),
    ("thanked", "VERB", 7, "ROOT"),
    ("Kuleba", "PROPN", 7, "obj"),
    ("and", "CCONJ", 10, "cc"),
    ("her", "PRON", 8, "conj"),
    ("”", "PUNCT", 7, "punct"),
    (".", "PUNCT", 7, "punct"),
]


@pytest.fixture
def doc() -> Doc:
    words, pos, heads, deps = map(list, zip(*ROWS, strict=True))
    morphs = [""] * len(words)
    morphs[0] = morphs[6] = morphs[8] = morphs[10] = "Number=Sing"
    morphs[3] = "Number=Plur"
    lemmas = [word.lower() for word in words]
    doc = Doc(spacy.blank("en").vocab, words, heads=heads, deps=deps, pos=pos, morphs=morphs, lemmas=lemmas)
    doc.set_ents([Span(doc, 0, 2, "PERSON"), Span(doc, 8, 9, "PERSON")])
    return doc


def test_candidates_are_nouns_names_and_pronouns_outside_names(doc: Doc) -> None:
    found = candidates(doc)
    assert [doc[i].text for i in found.token] == ["Dmytro", "ministers", "He", "Kuleba", "her"]
    assert [KINDS[i] for i in found.kind] == ["person", "noun", "he", "person", "she"]
    assert found.sentence.tolist() == [0, 0, 1, 1, 1]
    assert found.quoted.tolist() == [False, False, True, True, True]
    assert found.names[0] == {"dmytro", "kuleba"}
    assert found.edges[0].tolist() == [0, 1]
    assert found.part(slice(1, 3)).token.tolist() == [3, 6]


def test_features_of_pairs(doc: Doc) -> None:
    found = candidates(doc)
    everything = slice(0, len(found.token))
    table = pair_features(found, everything, everything)
    assert table.shape == (5, 5, FEATURES)
    assert set(np.unique(table)) == {0, 1}

    def of(later: int, earlier: int) -> set[int]:
        return set(np.flatnonzero(table[later, earlier, :PLAIN_FEATURES]).tolist())

    exact, part, disjoint, same_label, same_number, other_number, contains, siblings = 3, 4, 5, 6, 8, 9, 11, 12
    assert {part, same_label, same_number} <= of(3, 0)
    assert exact not in of(3, 0)
    assert disjoint not in of(3, 0)
    assert other_number in of(2, 1)
    assert contains in of(3, 4)  # "Kuleba and her" holds "her"
    assert siblings in of(3, 2)
    assert table[3, 0, PLAIN_FEATURES : PLAIN_FEATURES + len(SENTENCES)].tolist() == [0, 1, 0, 0, 0, 0]
    assert pair_features(found, slice(3, 4), slice(0, 2)).tolist() == table[3:4, 0:2].tolist()


def test_nothing_to_refer_to() -> None:
    doc = Doc(Vocab(), ["Yes", "."], heads=[0, 0], deps=["ROOT", "punct"], pos=["INTJ", "PUNCT"])
    assert len(candidates(doc).token) == 0
    assert pair_features(candidates(doc), slice(0, 0), slice(0, 0)).shape == (0, 0, FEATURES)
