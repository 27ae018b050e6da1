"""Readers of the corpora in the formats they are published in.

The folder is laid out as in `corpora`; see kg/english/MODEL.md for sources and licences.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import spacy

from kg.english.train import gum
from kg.english.train.entities import (
    ANY,
    CROSSNER,
    KNOWLEDGENET,
    OUTSIDE,
    PLAIN,
    RE_DOCRED,
    TIMES,
    WNUT,
    Span,
    Types,
    allow,
    is_demonym,
    narrowed,
    outside,
    tag_set,
    tagged_spans,
    word_list,
)
from kg.english.train.sentences import Corpus, Document, Sentence, Tree
from kg.errors import TrainingError

LESS_COMMON: Types = ("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW")
TREEBANKS = ("ewt", "gum")
NEWS_TEST = 3_000  # sentences at the beginning of the Voice of America text that are only ever evaluated on


def corpora(root: Path, news: Path | None = None) -> dict[str, Corpus]:
    """Every corpus to train on, without the sentences that are evaluated on; `news` if there is any (`selftraining`).

    Raises TrainingError where a file is missing.
    """
    try:
        return read_corpora(root, news)
    except FileNotFoundError as missing:
        problem = f"no {missing.filename}: kg/english/MODEL.md names the corpora and where each belongs"
        raise TrainingError(problem) from missing


def read_corpora(root: Path, news: Path | None) -> dict[str, Corpus]:
    """`corpora`, but for the error."""
    ner, ud = root / "ner", root / "ud"
    domains = [f"crossner_{domain}-{part}" for domain in ("ai", "literature", "music", "science")
               for part in ("train", "dev", "test")]  # fmt: skip
    pool = {
        "ewt": universal_dependencies(ud / "en_ewt-train.conllu", universal_ner(ner / "uner_ewt-train.iob2")),
        "gum": universal_dependencies(ud / "en_gum-train.conllu"),
        "redocred": re_docred(root / "relations/re-docred-dev.json"),
        "knowledgenet": knowledgenet(root / "relations/knowledgenet-folds123.jsonl"),
        "wikigold": [list(names(ner / "wikigold.conll", PLAIN, TIMES, separator=" "))],
        "politics": single(names(ner / "crossner_politics-train.bio", CROSSNER, TIMES)),
        "crossner": [
            document for name in domains for document in single(names(ner / f"{name}.bio", CROSSNER, (*TIMES, "NORP")))
        ],
        "btc": [
            document
            for part in "abefgh"
            for document in single(names(ner / f"btc-{part}.conll", PLAIN, (*TIMES, *LESS_COMMON), whole=False))
        ],
        "wnut": single(names(ner / "wnut17-train.conll", WNUT, (*TIMES, "NORP", "EVENT", "LAW"), whole=False)),
    }
    if news:
        pool["news"] = labelled(news)
    held = held_out(root)
    return {
        name: [[s for s in document if plain(s.words) not in held] for document in corpus]
        for name, corpus in pool.items()
    }


def held_out(root: Path) -> frozenset[str]:
    """The sentences of four words and more that are evaluated on, as `plain` writes them."""
    paths = [root / f"ud/en_{bank}-{split}.conllu" for split in ("dev", "test") for bank in ("ewt", "gum")]
    treebanks = [sentence.words for path in paths for _, _, sentence, _ in conllu(path)]
    tagged = [words for words, _ in columns(root / "ner/crossner_politics-dev.bio")]
    news = [words for words, _ in news_sentences(root)][:NEWS_TEST]
    return frozenset(plain(words) for words in (*treebanks, *tagged, *news) if len(words) > 3)


def plain(words: Iterable[str]) -> str:
    """A sentence in lower case, its words divided by a blank, its quotation marks straight."""
    text = " ".join(words).lower().replace("``", '"').replace("''", '"')
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def single(sentences: Iterator[Sentence]) -> Corpus:
    """Each sentence a document of its own."""
    return [[sentence] for sentence in sentences]


def columns(path: Path, separator: str = "\t") -> Iterator[tuple[list[str], list[str]]]:
    """Words and tags of each block of lines "word … tag"."""
    words, tags = list[str](), list[str]()
    for line in [*path.read_text(encoding="utf8", errors="replace").split("\n"), ""]:
        cells = line.rstrip("\r").split(separator)
        if len(cells) > 1 and cells[0].strip():
            words.append(cells[0])
            tags.append(cells[-1])
        elif words and not line.strip():
            yield words, tags
            words, tags = [], []


def names(
    path: Path, types: Mapping[str, Types], unannotated: Types, separator: str = "\t", whole: bool = True
) -> Iterator[Sentence]:
    """Sentences of a corpus of names in columns. `unannotated`: the labels it knows nothing of."""
    for words, tags in columns(path, separator):
        if words == ["-DOCSTART-"]:
            continue
        allowed = [ANY if is_demonym(word) else open_word(word, unannotated) for word in words]
        for first, end, kind in tagged_spans(tags):
            allow(allowed, (first, end, narrowed(types.get(kind, ()), words[first:end])))
        yield Sentence(words, allowed, whole=whole)


def open_word(word: str, unannotated: Types) -> int:
    """What a word outside the annotated names may be: names have a capital, user names may be anything."""
    if word.startswith("@") and len(word) > 1:
        return ANY
    if not any(letter.isupper() for letter in word):
        unannotated = tuple(kind for kind in unannotated if kind in TIMES)
    return outside(unannotated)


def universal_ner(path: Path) -> dict[str, list[str]]:
    """Tags of each sentence id."""
    tags: dict[str, list[str]] = {}
    for block in path.read_text(encoding="utf8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n")]
        for row in rows:
            if row[0].startswith("# sent_id"):
                tags[row[0].split("=", 1)[1].strip()] = [cells[2] for cells in rows if cells[0].isdigit()]
    return tags


def universal_dependencies(path: Path, named: Mapping[str, list[str]] | None = None) -> Corpus:
    """Documents of a treebank in CoNLL-U. `named`: the tags of each sentence id; else GUM's `Entity=` is read."""
    documents: Corpus = []
    for new, sentence_id, sentence, misc in conllu(path):
        if new or not documents:
            documents.append([])
        assert sentence.tree is not None
        if named is None:
            allowed = gum.allowed_tags(sentence.words, sentence.tree, misc)
        else:
            allowed = ewt_tags(sentence.words, sentence.tree, named.get(sentence_id, []))
        documents[-1].append(replace(sentence, allowed=allowed))
    return documents


def conllu(path: Path) -> Iterator[tuple[bool, str, Sentence, list[str]]]:
    """Whether it begins a document, its id, the sentence and its MISC column, for each sentence of the file."""
    for block in path.read_text(encoding="utf8").split("\n\n"):
        lines = [line for line in block.split("\n") if line]
        if not lines:
            continue
        comments = [line for line in lines if line[0] == "#"]
        new_document = any(line.startswith("# newdoc") for line in comments)
        new_paragraph = new_document or any(line.startswith("# newpar") for line in comments)
        sentence_id = next((line.split("=", 1)[1].strip() for line in comments if line.startswith("# sent_id")), "")
        table = [line.split("\t") for line in lines if line[0] != "#"]
        rows = [row for row in table if row[0].isdigit()]
        words, spaces = surface(table, rows)
        tree = Tree(
            upos=[row[3] for row in rows],
            xpos=[row[4] for row in rows],
            feats=["" if row[5] == "_" else row[5] for row in rows],
            heads=[int(row[6]) - 1 for row in rows],
            deps=[row[7] for row in rows],
            lemmas=[row[2] for row in rows],
        )
        sentence = Sentence(words, [], tree, spaces, new_paragraph)
        yield new_document, sentence_id, sentence, [row[9] for row in rows]


def surface(table: list[list[str]], rows: list[list[str]]) -> tuple[list[str], list[bool]]:
    """The words as the text writes them and whether a blank follows. "Don't" is "Do" and "n't", as in spaCy."""
    words = [row[1] for row in rows]
    spaces = ["SpaceAfter=No" not in row[9] for row in rows]
    for row in table:
        if "-" not in row[0]:
            continue
        first, last = (int(number) for number in row[0].split("-"))
        if "".join(words[first - 1 : last]).lower() == row[1].lower():
            at = 0
            for i in range(first - 1, last):
                words[i], at = row[1][at : at + len(words[i])], at + len(words[i])
        spaces[first - 1 : last] = [False] * (last - first) + ["SpaceAfter=No" not in row[9]]
    return [re.sub(r"\s", "\u00a0", word) for word in words], spaces


def ewt_tags(words: list[str], tree: Tree, tags: list[str]) -> list[int]:
    """EWT has PER, ORG and LOC. Its other proper nouns may be anything, its demonyms are NORP, all else is no name."""
    if len(tags) != len(words):
        return []
    allowed = [outside((*TIMES, *LESS_COMMON)) if upos == "PROPN" else outside(TIMES) for upos in tree.upos]
    for i, word in enumerate(words):
        if is_demonym(word) and tree.xpos[i] in ("JJ", "NNS", "NNPS"):
            alone = i + 1 == len(words) or (tree.upos[i + 1] != "PROPN" and tags[i + 1] == "O")
            allowed[i] = tag_set(("NORP",), "B-") if alone else outside((*TIMES, *LESS_COMMON))
    for first, end, kind in tagged_spans(tags):
        allow(allowed, (first, end, narrowed(PLAIN[kind], words[first:end])))
    return allowed


def re_docred(path: Path) -> Corpus:
    """Documents with all their entities, nested ones left out."""
    corpus: Corpus = []
    for entry in json.loads(path.read_text(encoding="utf8")):
        found = defaultdict[int, set[tuple[int, int, str]]](set)
        for mention in (mention for cluster in entry["vertexSet"] for mention in cluster):
            found[mention["sent_id"]].add((*mention["pos"], mention["type"]))
        document: Document = []
        for i, words in enumerate(entry["sents"]):
            allowed = [ANY if is_demonym(word) else OUTSIDE for word in words]
            taken = list[Span]()
            for first, end, kind in sorted(found[i], key=lambda m: m[0] - m[1]):
                if first < end <= len(words) and not any(first < b and a < end for a, b, _ in taken):
                    types = narrowed(RE_DOCRED[kind], words[first:end])
                    taken.append((first, end, gum.time_types(words[first:end]) or types if kind == "TIME" else types))
                    allow(allowed, taken[-1])
            document.append(Sentence(words, allowed))
        corpus.append(document)
    return corpus


def knowledgenet(path: Path) -> Corpus:
    """Passages in which only the arguments of some relations are marked; other capitalised words stay open."""
    corpus, tokenizer = list[Document](), spacy.blank("en").tokenizer
    for entry in map(json.loads, path.read_text(encoding="utf8").splitlines()):
        tokens = [token for token in tokenizer(entry["text"]) if not token.is_space]
        words = [token.text for token in tokens]
        allowed = [ANY if any(c.isupper() or c.isdigit() for c in word) else outside(TIMES) for word in words]
        starts = {token.idx: i for i, token in enumerate(tokens)}
        ends = {token.idx + len(token): i + 1 for i, token in enumerate(tokens)}
        for fact in entry["facts"]:
            for (start, stop), types in zip((fact["subj"], fact["obj"]), KNOWLEDGENET[fact["property"]], strict=True):
                first, end = starts.get(start), ends.get(stop)
                if first is None or end is None or not fact["offsets_ok"]:
                    continue
                name = words[first:end]
                named = name[0][0].isupper() and name[0].lower() not in word_list("pronouns")
                if named or types == ("DATE",):
                    allow(allowed, (first, end, narrowed(types, name)))
        corpus.append([Sentence(words, allowed, whole=False)])
    return corpus


def labelled(path: Path) -> Corpus:
    """Documents that pipelines labelled, one JSON object a line, as `selftraining` writes them."""
    documents = map(json.loads, path.read_text(encoding="utf8").splitlines())
    return [
        [Sentence(entry["words"], entry["allowed"], Tree(**entry["tree"], lemmas=[])) for entry in document]
        for document in documents
    ]


def news_sentences(root: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Words and tags of the Voice of America text. Its labels have no clear licence: they are only evaluated with."""
    return columns(root / "ner/gmb_voa_news.bio")
