"""News labelled by pipelines that were trained before, to train the next one on.

    python -m kg.english.train.selftraining --data DIR --weights DIR DIR … --out news.jsonl

Of the Voice of America text without the sentences that are evaluated on, and without its own labels. What all the
pipelines say of a word is taken for true; where they differ, the word teaches nothing of the kind, or that its tag is
one of theirs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

import kg.english
from kg.english.component import NAME, EnglishAnnotator
from kg.english.decode import Analysis
from kg.english.train.corpora import NEWS_TEST, held_out, news_sentences, plain
from kg.english.train.entities import INDEX
from kg.english.train.sentences import OPEN, OPEN_HEAD
from kg.errors import KgError

BATCH = 512  # sentences read at once
DOCUMENT = 10  # sentences; the text does not say where its articles end
SHORTEST, LONGEST = 4, 60  # words of a sentence
QUOTES = {"``": "“", "''": "”"}


def label(data: Path, weights: Sequence[Path]) -> Iterator[list[dict[str, object]]]:
    """Documents of sentences as `corpora.labelled` reads them; those a pipeline cuts in two are left out."""
    pipelines = [kg.english.load(weights=folder, coreference=False) for folder in weights]
    document, sentences = list[dict[str, object]](), unseen(data)
    while batch := list(islice(sentences, BATCH)):
        for words, *found in zip(batch, *(analyses(nlp, batch) for nlp in pipelines), strict=True):
            if all(is_one_tree(analysis) for analysis in found):
                document.append(agreed(words, found))
            if len(document) == DOCUMENT:
                yield document
                document = []
    yield document


def unseen(data: Path) -> Iterator[list[str]]:
    """The sentences that are not evaluated on, their quotation marks those of newspapers."""
    held = held_out(data)
    for words, _ in islice(news_sentences(data), NEWS_TEST, None):
        if SHORTEST <= len(words) <= LONGEST and plain(words) not in held:
            yield [QUOTES.get(word, word) for word in words]


def analyses(nlp: Language, sentences: Sequence[list[str]]) -> list[Analysis]:
    """What a pipeline finds in each sentence; none is as long as a window."""
    annotator = nlp.get_pipe(NAME)
    assert isinstance(annotator, EnglishAnnotator)
    predicted = annotator.predict([Doc(nlp.vocab, words=words) for words in sentences])
    return [of.windows[0][1] for of in predicted]


def is_one_tree(analysis: Analysis) -> bool:
    return sum(head == word for word, head in enumerate(analysis.heads)) == 1


def agreed(words: list[str], found: Sequence[Analysis]) -> dict[str, object]:
    """What the pipelines say of one sentence together."""

    def same(of: Iterable[list[str]]) -> list[str]:
        return [labels[0] if len(set(labels)) == 1 else OPEN for labels in zip(*of, strict=True)]

    heads = [set(of) for of in zip(*(analysis.heads for analysis in found), strict=True)]
    deps = same(analysis.deps for analysis in found)
    return {
        "words": words,
        "allowed": [allowed(tags) for tags in zip(*(analysis.tags for analysis in found), strict=True)],
        "tree": {
            "upos": same(analysis.upos for analysis in found),
            "xpos": same(analysis.xpos for analysis in found),
            "feats": same(analysis.feats for analysis in found),
            "heads": [OPEN_HEAD if len(of) > 1 else -1 if of == {word} else min(of) for word, of in enumerate(heads)],
            "deps": [dep if len(of) == 1 else OPEN for dep, of in zip(deps, heads, strict=True)],
        },
    }


def allowed(tags: Iterable[str]) -> int:
    """The set of the tags that the pipelines give a word."""
    return sum({1 << INDEX[tag] for tag in tags})


def main() -> int:
    """The exit code: 0 labelled, 1 something is missing."""
    parser = argparse.ArgumentParser(prog="python -m kg.english.train.selftraining", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the corpora")
    parser.add_argument("--weights", type=Path, nargs="+", required=True, help="folders of trained weights")
    parser.add_argument("--out", type=Path, required=True, help="receives the documents, one JSON object a line")
    arguments = parser.parse_args()
    unfinished = arguments.out.with_suffix(".new")
    try:
        with unfinished.open("w", encoding="utf8") as file:
            for document in label(arguments.data, arguments.weights):
                file.write(json.dumps(document, ensure_ascii=False) + "\n")
        unfinished.replace(arguments.out)
    except (KgError, OSError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
