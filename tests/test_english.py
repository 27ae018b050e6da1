"""The shipped English pipeline: what it writes, that it depends on nothing but the text, and what it refuses."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import kg.english
from kg.english.component import entities
from kg.english.decode import Analysis, best_tags
from kg.english.trees import sentence_heads
from kg.english.windows import LONGEST, windows
from kg.errors import ModelError

TEXTS = [
    "Russia annexed Crimea in 2014.",
    'Kuleba met with Chinese Foreign Minister Wang Yi in Guangzhou on Wednesday. "It is his first visit," he said.',
    "Headline without a stop\n\nThe footage shows crews of Ka-52 helicopters striking the Ukrainian Armed Forces.",
    "\n\n  \nFour civilians were killed\nand thirty injured, the governor, Oleh Kiper, wrote on Telegram.\n\n\n",
    "Yes.",
    "",
    " \n\n\t ",
    "The committee, which had met twice, did not agree; its members left. " * 30,
    "RUSSIA SAYS UKRAINE ATTACKED KYIV\n\n• First point\n• Second 🙂🙂 — “quoted” – done…\n- Third: 東京 и Москва",
    "and so " * 700,
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return kg.english.load()


def annotation(doc: Doc) -> list[object]:
    """All that the pipeline says of a text."""
    tokens = [(t.idx, t.text, t.pos_, t.tag_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.is_sent_start) for t in doc]
    linked = ((key, [(m.start, m.end) for m in mentions]) for key, mentions in sorted(doc.spans.items()))
    return [*tokens, *((e.start, e.end, e.label_) for e in doc.ents), *linked]


def words(span: Doc | Span) -> list[str]:
    return [t.text for t in span if not t.is_space]


@pytest.mark.parametrize(
    ("sentence", "arcs"),
    [
        ("Russia annexed Crimea in 2014.", {"Russia nsubj annexed", "Crimea obj annexed", "2014 obl annexed"}),
        ("Crimea was annexed by Russia.", {"Crimea nsubj:pass annexed", "was aux:pass annexed", "by case Russia"}),
        ("The minister did not visit China.", {"minister nsubj visit", "not advmod visit", "China obj visit"}),
        ("Paris is the capital of France.", {"Paris nsubj capital", "is cop capital", "France nmod capital"}),
        ("Rebels, who fled, attacked the town.", {"fled acl:relcl Rebels", "who nsubj fled", "town obj attacked"}),
    ],
)
def test_reads_who_does_what_to_whom(nlp: Language, sentence: str, arcs: set[str]) -> None:
    assert arcs <= {f"{t.text} {t.dep_} {t.head.text}" for t in nlp(sentence)}


def test_names_and_lemmas(nlp: Language) -> None:
    doc = nlp("Ukraine's President Volodymyr Zelenskyy visited cities near Paris in May 2023, officials said.")
    assert {("Ukraine", "GPE"), ("Volodymyr Zelenskyy", "PERSON"), ("Paris", "GPE"), ("May 2023", "DATE")} <= {
        (e.text, e.label_) for e in doc.ents
    }
    lemmas = {t.text: t.lemma_ for t in doc}
    assert [lemmas[w] for w in ("visited", "cities", "officials", "said")] == ["visit", "city", "official", "say"]
    assert {t.tag_ for t in doc if t.text in ("visited", "said")} == {"VBD"}


def test_features_and_numbers(nlp: Language) -> None:
    doc = nlp("She was paid $5 million in the second year, 10 percent more than the two older ministers had received.")
    features = {t.text: t.morph.to_dict() for t in doc}
    assert features["She"]["Gender"] == "Fem"
    assert features["was"]["Tense"] == "Past"
    assert features["ministers"]["Number"] == "Plur"
    assert features["older"]["Degree"] == "Cmp"
    found = {(e.text, e.label_) for e in doc.ents}
    assert {("$5 million", "MONEY"), ("10 percent", "PERCENT"), ("two", "CARDINAL")} <= found


def test_coreference(nlp: Language) -> None:
    doc = nlp("Angela Merkel visited Kyiv in 2014. She said that Merkel's own visit was a success.")
    assert ["Angela Merkel", "She", "Merkel's"] in [[m.text for m in mentions] for mentions in doc.spans.values()]
    assert not kg.english.load(coreference=False)(doc.text).spans


def test_subject_and_object_of_a_verb_are_two(nlp: Language) -> None:
    doc = nlp("Kuleba met Wang Yi in Guangzhou. The minister said that he had told him about the war.")
    clusters = [[mention.text for mention in mentions] for mentions in doc.spans.values()]
    assert any("he" in cluster for cluster in clusters)
    assert not any({"he", "him"} <= set(cluster) for cluster in clusters)


@pytest.mark.parametrize("text", TEXTS)
def test_mentions_lie_in_sentences_and_in_one_cluster(nlp: Language, text: str) -> None:
    doc = nlp(text)
    mentions = [mention for cluster in doc.spans.values() for mention in cluster]
    assert len({mention.root.i for mention in mentions}) == len(mentions)
    assert all(mention.end <= mention.sent.end for mention in mentions)
    assert all(len(cluster) > 1 for cluster in doc.spans.values())
    assert list(doc.spans) == [f"coref_clusters_{n}" for n in range(1, len(doc.spans) + 1)]


@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_is_one_tree_over_its_own_words(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert doc.text == text
    assert all(text[t.idx : t.idx + len(t)] == t.text for t in doc)
    assert [t.i for sentence in doc.sents for t in sentence] == list(range(len(doc)))
    for sentence in doc.sents:
        roots = [t for t in sentence if t.head == t]
        assert [t.dep_ for t in roots] == ["root"]
        assert all(t.head in sentence for t in sentence)
        assert roots[0].is_space == (not words(sentence))
    assert not any(t.head.is_space for t in doc if not t.is_space)
    assert all(t.pos_ and t.lemma_ and t.dep_ for t in doc if not t.is_space)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Strikes continue in\n\nUkraine said so.", "Strikes continue in"),
        ("Strikes continue in" + "\n" * 5000 + "Ukraine said so.", "Strikes continue in"),
        ("Strikes continue in \r\n \t\r\n Ukraine said so.", "Strikes continue in"),
        ("Strikes continue\nMoscow said that it was going on with its offensive there.", "Strikes continue"),
    ],
)
def test_a_blank_line_or_a_headline_ends_the_sentence(nlp: Language, text: str, first: str) -> None:
    sentences = [" ".join(words(s)) for s in nlp(text).sents]
    assert sentences[0] == first
    assert len(sentences) == 2


def test_a_line_wrapped_at_a_margin_goes_on(nlp: Language) -> None:
    text = "It comes as Moscow continues\nits offensive in Ukraine where\nRussian artillery hit positions\nin May."
    assert len(list(nlp(text).sents)) == 1


def test_windows_hold_every_word_once_and_end_at_full_stops(nlp: Language) -> None:
    doc = nlp.make_doc("The committee met twice and did not agree. " * 60 + "\n\n" + "endless " * 400)
    found = list(windows(doc))
    assert [i for window in found for i in window] == [t.i for t in doc if not t.is_space]
    assert max(map(len, found)) <= LONGEST
    sentences = [window for window in found if doc[window[0]].text == "The"]
    assert len(sentences) > 3
    assert {doc[window[-1]].text for window in sentences} == {"."}


@pytest.mark.parametrize("quoted", ['"Russia"', "“Russia”", "• Russia", "\nRussia\n"])
def test_entities_leave_out_what_surrounds_them(nlp: Language, quoted: str) -> None:
    for entity in nlp(f"They spoke of {quoted} and of France.").ents:
        assert entity.text in ("Russia", "France")


def test_names_end_before_the_next_is_led_in(nlp: Language) -> None:
    doc = Doc(nlp.vocab, ["the", "Irving", "School", "District", "and", "the", "Irving", "Police"])
    upos = ["DET", "PROPN", "PROPN", "PROPN", "CCONJ", "DET", "PROPN", "PROPN"]
    tags = ["O", "B-ORG", "I-ORG", "I-ORG", "I-ORG", "I-ORG", "B-ORG", "I-ORG"]
    nothing = [""] * len(doc)
    found = Analysis(upos, nothing, nothing, nothing, [0] * len(doc), tags)
    names = [name.text for name in entities(doc, list(range(len(doc))), found)]
    assert names == ["Irving School District", "Irving Police"]


def test_a_text_is_read_the_same_in_any_company(nlp: Language) -> None:
    alone = [annotation(nlp(text)) for text in TEXTS]
    assert [annotation(doc) for doc in nlp.pipe(TEXTS)] == alone
    assert [annotation(doc) for doc in nlp.pipe(reversed(TEXTS), batch_size=2)] == alone[::-1]
    tokens = len(nlp.make_doc(TEXTS[1]))
    assert annotation(nlp(f"{TEXTS[1]}\n\n{TEXTS[7]}"))[:tokens] == alone[1][:tokens]


@pytest.mark.parametrize("threads", [1, 3])
def test_threads_change_nothing(nlp: Language, threads: int) -> None:
    other = kg.english.load(threads=threads)
    assert [annotation(doc) for doc in other.pipe(TEXTS)] == [annotation(doc) for doc in nlp.pipe(TEXTS)]


def test_processes_change_nothing(nlp: Language) -> None:
    there = [annotation(doc) for doc in nlp.pipe(TEXTS, n_process=2, batch_size=2)]
    assert there == [annotation(doc) for doc in nlp.pipe(TEXTS)]


def test_travels_by_pickle_bytes_and_disk(nlp: Language, tmp_path: Path) -> None:
    doc = nlp(TEXTS[1])
    assert annotation(Doc(nlp.vocab).from_bytes(doc.to_bytes())) == annotation(doc)
    component = pickle.loads(pickle.dumps(nlp.get_pipe("kg_english")))
    assert annotation(component(nlp.make_doc(TEXTS[1]))) == annotation(doc)
    nlp.to_disk(tmp_path)
    assert sum(f.stat().st_size for f in tmp_path.rglob("*")) < 2_000_000  # the weights stay in the package
    assert annotation(spacy.load(tmp_path)(TEXTS[1])) == annotation(doc)


def test_is_a_component_of_any_english_pipeline(nlp: Language) -> None:
    other = spacy.blank("en")
    other.add_pipe("kg_english", config={"threads": 1})
    assert annotation(other(TEXTS[0])) == annotation(nlp(TEXTS[0]))
    assert "nsubj:pass" in other.pipe_labels["kg_english"]


def test_loads_by_the_name_it_is_installed_under(
    nlp: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put in its place here as the wheel does it."""
    package = Path(kg.english.__file__).parent / "package"
    for source, target in [("__init__.py", "kg_english"), ("PKG-INFO", "kg_english.egg-info")]:
        (tmp_path / target).mkdir()
        shutil.copy(package / source, tmp_path / target)
    monkeypatch.syspath_prepend(tmp_path)
    other = spacy.load("kg_english", config={"components": {"kg_english": {"threads": 1}}})
    assert (other.meta["name"], other.lang) == ("kg_english", "en")
    assert annotation(other(TEXTS[0])) == annotation(nlp(TEXTS[0]))


def test_loads_fast_and_reads_a_long_text_in_little_memory() -> None:
    """In a process of its own, because the peak of memory is one number for a whole process."""
    program = """
import resource, time, spacy
import kg.english
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
started = time.perf_counter()
nlp = kg.english.load()
loaded = time.perf_counter() - started
nlp("Russia annexed Crimea. " * 40)
before = peak()
doc = nlp("Russia annexed Crimea, officials in Kyiv said on Tuesday.\\n\\n" * 2000)
print(loaded, len(doc), len(list(doc.sents)), peak() - before)
"""
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert float(out[0]) < 1.5  # seconds
    assert int(out[1]) > 20_000
    assert int(out[2]) == 2000
    assert int(out[3]) < 80  # MB more than for a short text


def test_best_tree_has_one_root_and_no_cycle() -> None:
    random = np.random.default_rng(1)
    for n in (1, 2, 5, 40):
        heads = sentence_heads(random.normal(size=(n, n + 1))).tolist()
        assert heads.count(0) == 1
        for word in range(1, n + 1):
            steps = 0
            while word:
                word, steps = heads[word - 1], steps + 1
                assert steps <= n


def test_best_tree_is_the_best_of_all() -> None:
    random = np.random.default_rng(2)
    for _ in range(30):
        scores = random.normal(size=(4, 5))
        best = max(trees(4), key=lambda heads: sum(scores[word, head] for word, head in enumerate(heads)))
        assert sentence_heads(scores).tolist() == list(best)


def trees(n: int) -> Iterator[tuple[int, ...]]:
    """Every assignment of heads to n words that is a tree with one root."""
    for heads in np.ndindex(*[n + 1] * n):
        reached = {0}
        for _ in range(n):
            reached |= {word for word, head in enumerate(heads, 1) if head in reached}
        if heads.count(0) == 1 and len(reached) == n + 1:
            yield heads


def test_best_tags_never_begin_inside_a_name() -> None:
    tags = ["O", "B-A", "I-A", "B-B", "I-B"]
    forbidden = np.array([[t[0] == "I" and s[1:] != t[1:] for t in tags] for s in tags])
    scores = np.array([[0, 1, 2, 0, 0], [0, 0, 0, 0, 9], [0, 0, 0, 5, 6]], np.float32)
    assert [tags[i] for i in best_tags(scores, forbidden)] == ["B-B", "I-B", "I-B"]


@Language.component("test_clear")
def clear(doc: Doc) -> Doc:
    """A stand-in for a pipeline of spaCy's own, which speaks ClearNLP's dependencies."""
    return written(doc, "dobj")


@Language.component("test_universal")
def universal(doc: Doc) -> Doc:
    return written(doc, "obj")


@Language.component("test_nameless")
def nameless(doc: Doc) -> Doc:
    for token in doc:
        token.lemma_, token.pos_, token.tag_ = token.text, "X", "FW"
    return doc


def written(doc: Doc, relation: str) -> Doc:
    for token in nameless(doc):
        token.head, token.dep_ = doc[0], relation if token.i else "ROOT"
    doc.set_ents([])
    return doc


@pytest.mark.parametrize(
    ("component", "problem"),
    [
        (None, "no parts of speech, no Penn tags, no lemmas, no dependencies"),
        ("test_nameless", "sets no dependencies, no sentences, no named entities"),
        ("test_clear", "other dependencies (dobj)"),
        ("parser", "cannot annotate"),  # never trained
    ],
)
def test_refuses_a_pipeline_that_says_something_else(component: str | None, problem: str, tmp_path: Path) -> None:
    other = spacy.blank("en")
    if component:
        other.add_pipe(component)
    other.to_disk(tmp_path / "other")
    with pytest.raises(ModelError) as refused:
        kg.english.load_pipeline(str(tmp_path / "other"))
    assert problem in str(refused.value)
    assert "\n" not in str(refused.value)


def test_refuses_by_the_labels_a_parser_declares() -> None:
    """Though it found nothing to use them on."""
    other = spacy.blank("en")
    other.add_pipe("test_universal")
    parser = other.add_pipe("parser")
    parser.add_label("nsubjpass")  # type: ignore[attr-defined]  # spaCy types any pipe as a callable
    other.initialize()
    with pytest.raises(ModelError, match="nsubjpass"):
        kg.english.require_ud(other)


@pytest.mark.parametrize(("name", "problem"), [("en_not_there", "no spaCy pipeline"), ("pytest", "cannot be loaded")])
def test_refuses_what_is_no_pipeline(name: str, problem: str) -> None:
    with pytest.raises(ModelError, match=problem):
        kg.english.load_pipeline(name)


def test_accepts_universal_dependencies_and_itself(nlp: Language, tmp_path: Path) -> None:
    other = spacy.blank("en")
    other.add_pipe("test_universal")
    other.to_disk(tmp_path / "other")
    assert kg.english.load_pipeline(str(tmp_path / "other")).pipe_names == ["test_universal"]
    assert kg.english.load_pipeline().pipe_names == ["kg_english"]
    kg.english.require_ud(nlp)
