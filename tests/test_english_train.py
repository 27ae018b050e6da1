"""What the training reads: corpora in their published formats, and the tags that each of them allows. No PyTorch."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kg.english.train import entities, gum
from kg.english.train.config import Config
from kg.english.train.coreference.corpora import conll, gap, re_docred
from kg.english.train.coreference.scores import b_cubed, ceaf, f1, muc
from kg.english.train.corpora import conllu, ewt_tags, names, universal_dependencies
from kg.english.train.entities import ANY, INDEX, PLAIN, TAGS, TIMES, Types, is_demonym, narrowed, outside, place_types
from kg.english.train.lemma_table import write_lemma_table
from kg.english.train.scores import laid_out, tagged_spans, untitled
from kg.english.train.sentences import Sentence, Tree
from kg.english.train.variation import curly, lexicon, renamed, stopless, varied

CONLLU = """\
# newdoc id = d1
# sent_id = s1
# text = Dr. Kuleba didn't visit Kyiv on Monday.
1	Dr.	Dr.	PROPN	NNP	Number=Sing	2	nmod	_	Entity=(1-person-new-nnnnn-cf1-2-sgl-Dmytro_Kuleba
2	Kuleba	Kuleba	PROPN	NNP	Number=Sing	5	nsubj	_	Entity=1)
3-4	didn't	_	_	_	_	_	_	_	_
3	did	do	AUX	VBD	Tense=Past	5	aux	_	_
4	n't	not	PART	RB	_	5	advmod	_	_
5	visit	visit	VERB	VB	VerbForm=Inf	0	root	_	_
6	Kyiv	Kyiv	PROPN	NNP	Number=Sing	5	obj	_	Entity=(2-place-new-nnnnn-cf2-1-sgl-Kyiv)
7	on	on	ADP	IN	_	8	case	_	_
8	Monday	Monday	PROPN	NNP	Number=Sing	5	obl	_	Entity=(3-time-new-nnnnn-cf3-1-sgl)|SpaceAfter=No
9	.	.	PUNCT	.	_	5	punct	_	_

# newpar
# sent_id = s2
# text = Yes.
1	Yes	yes	INTJ	UH	_	0	root	_	SpaceAfter=No
2	.	.	PUNCT	.	_	1	punct	_	_

"""


@pytest.fixture(autouse=True)
def geonames(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few of the names of GeoNames, whose 180 MB only the extra `train` brings; tests/training reads them all."""
    monkeypatch.setattr(entities, "cities_and_states", lambda: frozenset({"boryspil", "oslo", "texas"}))


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.conllu"
    path.write_text(CONLLU, "utf8")
    return path


def spelled(allowed: int) -> set[str]:
    return {tag for i, tag in enumerate(TAGS) if allowed >> i & 1}


def test_reads_a_treebank(treebank: Path) -> None:
    (new, name, first, _), (_, _, second, _) = conllu(treebank)
    assert (new, name, second.opens_paragraph) == (True, "s1", True)
    assert first.words == ["Dr.", "Kuleba", "did", "n't", "visit", "Kyiv", "on", "Monday", "."]
    assert first.tree is not None
    assert first.tree.heads == [1, 4, 4, 4, -1, 4, 7, 4, 4]
    assert first.tree.feats[3] == ""
    text, words, sentences = laid_out([first, second])
    assert text == "Dr. Kuleba didn't visit Kyiv on Monday.\n\nYes. "
    assert sentences == {(0, 39), (41, 45)}
    assert words[4, 10].head == (18, 23)
    assert words[18, 23].head == (18, 23)


def test_names_and_times_of_gum(treebank: Path) -> None:
    [[sentence, _]] = universal_dependencies(treebank)
    tags = [spelled(allowed) for allowed in sentence.allowed]
    assert tags[1] == {"B-PERSON"}  # without the title
    assert tags[0] == set(TAGS)  # which may be anything
    assert tags[5] == {"B-GPE"}
    assert tags[7] == {"B-DATE"}
    assert tags[4] == {"O"}


def test_universal_ner_leaves_open_what_it_does_not_annotate() -> None:
    words = ["Kyiv", "praised", "German", "tanks", "Leopard", "on", "Monday"]
    tree = Tree(
        ["PROPN", "VERB", "ADJ", "NOUN", "PROPN", "ADP", "PROPN"],
        ["NNP", "VBD", "JJ", "NNS", "NNP", "IN", "NNP"],
        [""] * 7, [1, -1, 3, 1, 3, 6, 1], ["nsubj", "root", "amod", "obj", "appos", "case", "obl"], words,
    )  # fmt: skip
    tags = [spelled(allowed) for allowed in ewt_tags(words, tree, ["B-LOC", *["O"] * 6])]
    assert tags[0] == {"B-GPE"}
    assert tags[2] == {"B-NORP"}
    assert {"O", "B-PRODUCT", "B-DATE"} <= tags[4]
    assert not {"B-PERSON", "B-ORG", "B-GPE"} & tags[4]
    assert tags[1] == {"O", "B-DATE", "I-DATE", "B-TIME", "I-TIME"}
    assert ewt_tags(words, tree, []) == []  # no tags for this sentence: nothing is learnt


def test_columns(tmp_path: Path) -> None:
    path = tmp_path / "names.conll"
    path.write_text("-DOCSTART- O\n\nNATO B-ORG\nmet O\n@you O\n\nRussia B-LOC", "utf8")
    first, second = names(path, PLAIN, TIMES, separator=" ")
    assert first.words == ["NATO", "met", "@you"]
    assert [spelled(allowed) for allowed in first.allowed[:2]] == [{"B-ORG"}, {"O", *spelled(outside(TIMES))}]
    assert first.allowed[2] == ANY
    assert spelled(second.allowed[0]) == {"B-GPE"}


@pytest.mark.parametrize(
    ("types", "name", "expected"),
    [
        (("GPE", "LOC", "FAC"), "Russia", ("GPE",)),
        (("GPE", "LOC", "FAC"), "Black Sea", ("LOC",)),
        (("GPE", "LOC", "FAC"), "Texas", ("GPE",)),
        (("GPE", "LOC", "FAC"), "Boryspil Airport", ("FAC",)),
        (("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"), "Budapest Memorandum Treaty", ("LAW",)),
        (("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"), "World War II", ("EVENT",)),
        (("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"), "Nobel Peace Prize", ("WORK_OF_ART",)),
        (("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"), "Ukrainians", ("NORP",)),
        (
            ("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"),
            "gas giants",
            ("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "O"),
        ),
        (
            ("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"),
            "A Walk in London",
            ("EVENT", "PRODUCT", "WORK_OF_ART", "LAW"),
        ),
        (("GPE", "LOC", "FAC"), "South Korean", ("NORP",)),
        (("GPE", "LOC", "FAC"), "US", ("GPE",)),
        (("PERSON",), "Paris", ("PERSON",)),
    ],
)
def test_words_narrow_what_a_corpus_leaves_open(types: Types, name: str, expected: Types) -> None:
    assert narrowed(types, name.split()) == expected


@pytest.mark.parametrize("word", ["Ukrainian", "Frenchmen", "Shiites", "Republicans"])
def test_demonyms(word: str) -> None:
    assert is_demonym(word)
    assert not is_demonym(word.lower())


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("last week", ("DATE",)), ("the 1990s", ("DATE",)), ("May 5", ("DATE",)), ("two hours", ("TIME",)),
        ("Tuesday morning", ("DATE", "TIME")), ("9:30", ("TIME",)), ("the moment", ()),
    ],
)  # fmt: skip
def test_dates_and_times(phrase: str, expected: Types) -> None:
    assert gum.time_types(phrase.split()) == expected


def test_place_types_of_the_gazetteer() -> None:
    assert place_types(["Crimea"]) == ("GPE",)
    assert place_types(["Europe"]) == ("LOC",)


def test_spans_of_tags() -> None:
    assert tagged_spans(["B-PER", "I-PER", "I-ORG", "O", "B-LOC"]) == [(0, 2, "PER"), (2, 3, "ORG"), (4, 5, "LOC")]
    assert untitled(["President", "Biden"], (0, 2, "PER")) == (1, 2, "PER")
    assert untitled(["President"], (0, 1, "PER")) == (0, 1, "PER")


def sentence(treebank: Path) -> Sentence:
    return universal_dependencies(treebank)[0][0]


def test_variations_keep_the_annotation(treebank: Path) -> None:
    before = sentence(treebank)
    cut = stopless(before)
    assert cut.words == before.words[:-1]
    assert cut.tree is not None
    assert len(cut.tree.heads) == len(cut.allowed) == len(cut.words)
    assert stopless(cut) == cut
    swapped = renamed(before, {(1 << INDEX["B-PERSON"], 1): [["Lavrov"]], (1 << INDEX["B-GPE"], 1): [["Oslo"]]},
                      random.Random(1))  # fmt: skip
    assert swapped.words == ["Dr.", "Lavrov", "did", "n't", "visit", "Oslo", "on", "Monday", "."]
    assert curly(['"', "it", "'s", '"', "``"]) == ["“", "it", "’s", "”", "“"]
    found = lexicon([[[before]]])
    assert ["Kuleba"] in found[1 << INDEX["B-PERSON"], 1]
    assert ["European", "Union"] in found[1 << INDEX["B-ORG"], 2]
    window = [before] * 50
    for s in varied(window, found, Config(stopless=0.5, renamed=0.5), random.Random(3)):
        assert len(s.words) == len(s.allowed)
    assert window == [before] * 50


def test_lemma_table_leaves_out_what_is_plain(treebank: Path, tmp_path: Path) -> None:
    write_lemma_table([universal_dependencies(treebank)], tmp_path / "lemmas.tsv")
    rows = (tmp_path / "lemmas.tsv").read_text("utf8").splitlines()
    assert rows == ["did\tAUX\tVBD\tdo", "n't\tPART\tRB\tnot", "visit\tVERB\tVB\tvisit"]


def test_chains(tmp_path: Path) -> None:
    path = tmp_path / "chains.conll"
    path.write_text(
        "# begin document x\n0\tHis\t(2(1)\n1\tcar\t2)\n2\the\t(1)|(3\n3\tleft\t3)\n# end document\n", "utf8"
    )
    [document] = conll(path, word=1)
    assert document.words == ["His", "car", "he", "left"]
    assert sorted(map(sorted, document.clusters)) == [[(0, 1), (2, 3)], [(0, 2)], [(2, 4)]]


def test_gap_and_re_docred(tmp_path: Path) -> None:
    header = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"
    path = tmp_path / "gap.tsv"
    path.write_text(header + "1\tAnn met Eve; she left.\tshe\t13\tAnn\t0\tTRUE\tEve\t8\tFALSE\thttp://x\n", "utf8")
    [example] = gap(path)
    assert [example.text[a:b] for a, b in (example.pronoun, *example.names)] == ["she", "Ann", "Eve"]
    assert example.meant == (True, False)
    (tmp_path / "relations").mkdir()
    (tmp_path / "relations/re-docred-dev.json").write_text(
        '[{"sents": [["A", "met"], ["A", "2014"]], "vertexSet": [[{"sent_id": 0, "pos": [0, 1], "type": "PER"}, '
        '{"sent_id": 1, "pos": [0, 1], "type": "PER"}], [{"sent_id": 1, "pos": [1, 2], "type": "TIME"}]]}]'
    )
    [document] = re_docred(tmp_path)
    assert document.clusters == [[(0, 1), (2, 3)]]
    assert not document.exhaustive


def cluster(*mentions: int) -> frozenset[tuple[int, int]]:
    return frozenset((m, m + 1) for m in mentions)


def test_measures_of_coreference() -> None:
    """The example of Luo 2005: three entities of 5, 2 and 5 mentions, the response joins the last with the first."""
    key = [cluster(1, 2, 3, 4, 5), cluster(6, 7), cluster(8, 9, 10, 11, 12)]
    response = [cluster(1, 2, 3, 4, 5, 8, 9, 10, 11, 12), cluster(6, 7)]
    assert f1(*muc(key, response), *muc(response, key)) == pytest.approx(94.74, abs=0.01)
    assert f1(*b_cubed(key, response), *b_cubed(response, key)) == pytest.approx(73.68, abs=0.01)
    assert ceaf(key, response)[0] == pytest.approx(2 * 5 / 15 + 1)
    assert ceaf(key, []) == (0.0, 3)
    assert f1(0, 0, 0, 0) == 0.0
    assert f1(*muc(key, key), *muc(key, key)) == 100.0
