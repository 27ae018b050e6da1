"""How good a pipeline is: trees on given tokens and on raw text, lemmas, and entities as exact spans.

Accuracies and F1 are in percent. Attachments are scored on universal relations, without subtypes and with punctuation,
as in the CoNLL 2018 shared task; from raw text a word counts where its characters are those of the gold word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.english.train.corpora import NEWS_TEST, columns, conllu, news_sentences, universal_ner
from kg.english.train.entities import tagged_spans, word_list
from kg.english.train.sentences import Sentence, Tree

Scores = dict[str, float]
Named = tuple[int, int, str]  # first word, one past the last, kind

PLACES = {"GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
OURS = {"PERSON": "PER", "ORG": "ORG", "EVENT": "EVENT", **PLACES}
OURS_IN_NEWS = {"PERSON": "PER", "ORG": "ORG", "DATE": "DATE", "NORP": "LOC", **PLACES}
UNIVERSAL_NER = {"PER": "PER", "ORG": "ORG", "LOC": "LOC"}
POLITICS = {
    **{"politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG"},
    **{"country": "LOC", "location": "LOC", "event": "EVENT", "election": "EVENT"},
}
GMB = {"per": "PER", "org": "ORG", "geo": "LOC", "gpe": "LOC", "tim": "DATE"}
NAMES = ("PER", "ORG", "LOC")


class Gold(NamedTuple):
    """A word of a treebank at its characters."""

    upos: str
    lemma: str
    head: tuple[int, int]
    dep: str


def scores(nlp: Language, data: Path, test: bool = True) -> dict[str, Scores]:
    """Every measure by the name of its data: the test sets, or what there is to choose by while training."""
    split = "test" if test else "dev"
    banks = {f"{bank.upper()} {split}": data / f"ud/en_{bank}-{split}.conllu" for bank in ("gum", "ewt")}
    found = {name: given_tokens(nlp, path) for name, path in banks.items()}
    found |= {f"{name}, raw text": raw_text(nlp, path) for name, path in banks.items()}
    tagged = universal_ner(data / f"ner/uner_ewt-{split}.iob2")
    ewt = [(s.words, tagged[name]) for _, name, s, _ in conllu(data / f"ud/en_ewt-{split}.conllu")]
    ewt = [(words, tags) for words, tags in ewt if len(words) == len(tags)]  # a handful were tokenised otherwise
    politics = columns(data / "ner/crossner_politics-dev.bio")
    found[f"Universal NER, EWT {split}"] = entities(nlp, ewt, UNIVERSAL_NER, OURS)
    found["CrossNER politics dev"] = entities(nlp, politics, POLITICS, OURS)
    found["VOA news"] = entities(nlp, islice(news_sentences(data), NEWS_TEST), GMB, OURS_IN_NEWS)
    return found


def given_tokens(nlp: Language, path: Path) -> Scores:
    """Tags, features, lemmas and trees on the tokens of a treebank, a sentence at a time; the pipeline may cut it."""
    sentences = [(s.words, tree) for _, _, s, _ in conllu(path) if (tree := s.tree)]
    right = Counter[str]()
    for (_, tree), doc in zip(sentences, annotated(nlp, (words for words, _ in sentences)), strict=True):
        right["words"] += len(doc)
        for token in doc:
            right.update(agreements(token, tree))
    return {name: percent(right[name], right["words"]) for name in ("upos", "xpos", "feats", "lemma", "uas", "las")}


def agreements(token: Token, tree: Tree) -> Iterator[str]:
    """What is right of a word whose tokens are those of the treebank."""
    i = token.i
    checks = {
        "upos": token.pos_ == tree.upos[i],
        "xpos": token.tag_ == tree.xpos[i],
        "feats": str(token.morph) == tree.feats[i],
        "lemma": same_lemma(token.lemma_, tree.lemmas[i]),
        "uas": token.head.i == (i if tree.heads[i] < 0 else tree.heads[i]),
    }
    checks["las"] = checks["uas"] and universal(token.dep_) == universal(tree.deps[i])
    yield from (name for name, right in checks.items() if right)


def raw_text(nlp: Language, path: Path) -> Scores:
    """Tags, lemmas and trees from the text alone, as F1, with that of tokens and of sentences."""
    right, gold, found = Counter[str](), Counter[str](), Counter[str]()
    documents = list(texts(path))
    for (_, words, sentences), doc in zip(documents, nlp.pipe(text for text, _, _ in documents), strict=True):
        tokens = [token for token in doc if not token.is_space]
        spans = {place(s[0], s[-1]) for sent in doc.sents if (s := [t for t in sent if not t.is_space])}
        gold.update(words=len(words), sentences=len(sentences))
        found.update(words=len(tokens), sentences=len(spans))
        right["sentences"] += len(sentences & spans)
        for token in tokens:
            known = words.get(place(token, token))
            if known:
                attached = place(token.head, token.head) == known.head
                right["tokens"] += 1
                right["upos"] += token.pos_ == known.upos
                right["lemma"] += same_lemma(token.lemma_, known.lemma)
                right["uas"] += attached
                right["las"] += attached and universal(token.dep_) == universal(known.dep)
    measured = {
        name: percent(2 * right[name], gold["words"] + found["words"])
        for name in ("tokens", "upos", "lemma", "uas", "las")
    }
    return measured | {"sentences": percent(2 * right["sentences"], gold["sentences"] + found["sentences"])}


def texts(path: Path) -> Iterator[tuple[str, dict[tuple[int, int], Gold], set[tuple[int, int]]]]:
    """Text, words and sentences by their characters, of each document of a treebank."""
    document = list[Sentence]()
    for new, _, sentence, _ in conllu(path):
        if new and document:
            yield laid_out(document)
            document = []
        document.append(sentence)
    yield laid_out(document)


def laid_out(document: Sequence[Sentence]) -> tuple[str, dict[tuple[int, int], Gold], set[tuple[int, int]]]:
    text, words, sentences = "", dict[tuple[int, int], Gold](), set[tuple[int, int]]()
    for s in document:
        if s.opens_paragraph and text:
            text = text.rstrip(" ") + "\n\n"
        at = list[tuple[int, int]]()
        for word, space in zip(s.words, s.spaces or (), strict=True):
            at.append((len(text), len(text) + len(word)))
            text += word + " " * space
        sentences.add((at[0][0], at[-1][1]))
        assert s.tree is not None
        for i, head in enumerate(s.tree.heads):
            words[at[i]] = Gold(s.tree.upos[i], s.tree.lemmas[i], at[i if head < 0 else head], s.tree.deps[i])
    return text, words, sentences


def entities(
    nlp: Language, sentences: Iterable[tuple[list[str], list[str]]], theirs: Mapping[str, str], ours: Mapping[str, str]
) -> Scores:
    """F1 of exact spans, by kind and for people, organisations and places together.

    `theirs` and `ours` map labels to kinds. No title is part of a person's name, in the corpus or in what was found.
    """
    tagged = list(sentences)
    right, gold, found = Counter[str](), Counter[str](), Counter[str]()
    for (words, tags), doc in zip(tagged, annotated(nlp, (words for words, _ in tagged)), strict=True):
        wanted = {untitled(words, (a, b, theirs[label])) for a, b, label in tagged_spans(tags) if label in theirs}
        spans = {
            untitled(words, (e.start, e.end, ours[e.label_])) for e in doc.ents if ours.get(e.label_) in theirs.values()
        }
        gold.update(kind for *_, kind in wanted)
        found.update(kind for *_, kind in spans)
        right.update(kind for *_, kind in wanted & spans)

    def f1(kinds: Iterable[str]) -> float:
        of = list(kinds)
        return percent(2 * sum(right[kind] for kind in of), sum(gold[kind] + found[kind] for kind in of))

    return {"names": f1(NAMES)} | {kind: f1([kind]) for kind in dict.fromkeys(theirs.values())}


def untitled(words: Sequence[str], name: Named) -> Named:
    first, end, kind = name
    while kind == "PER" and first < end - 1 and words[first].lower().rstrip(".") in word_list("titles"):
        first += 1
    return first, end, kind


def annotated(nlp: Language, sentences: Iterable[list[str]]) -> Iterator[Doc]:
    """Docs of the given words."""
    return nlp.pipe(Doc(nlp.vocab, words=words) for words in sentences)


def place(first: Token, last: Token) -> tuple[int, int]:
    """Where the tokens from the first to the last begin and end in the text."""
    return first.idx, last.idx + len(last)


def same_lemma(found: str, gold: str) -> bool:
    return found.lower() == gold.lower()


def universal(dep: str) -> str:
    """A relation without its subtype."""
    return dep.partition(":")[0].lower()


def percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0
