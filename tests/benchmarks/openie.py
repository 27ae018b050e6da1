"""Prints what sentences say as facts in their own tokens, in the form that the scorers of CaRB and BenchIE read.

    python tests/benchmarks/openie.py SENTENCES.tsv --form carb|benchie --out PRED.tsv

Each line of SENTENCES.tsv is `id<TAB>sentence`, its tokens (Penn Treebank) separated by blanks. One line is printed for
each fact that `kg.openie` finds, and nothing is added, dropped or split: `id, confidence, subject, relation, object`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kg.model import Article, Span
from kg.pipeline import Reader

WRITTEN = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LCB-": "{", "-RCB-": "}", "-LSB-": "[", "-RSB-": "]"}
GLUED_BEFORE = frozenset(
    [",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "n't", "'s", "'S", "'re", "'ve", "'ll", "'d", "'m"]
)
GLUED_AFTER = frozenset(["(", "[", "{", "$", "#"])
EDGES = frozenset([",", ".", ";", ":", "``", "''", '"', "--", "-LRB-", "-RRB-"])


class Sentence(NamedTuple):
    """A sentence as newspapers set it, and where in it each of its tokens stands."""

    key: str
    tokens: tuple[str, ...]
    text: str
    spans: tuple[Span, ...]

    def words(self, spans: Iterable[Span], *, trim: bool = False) -> str:
        """The tokens that the spans cover, in the order of the spans."""
        found: dict[int, None] = {}
        for start, end in spans:
            found |= dict.fromkeys(n for n, at in enumerate(self.spans) if at.start < end and start < at.end)
        numbers = list(found)
        while trim and numbers and self.tokens[numbers[-1]] in EDGES:
            numbers.pop()
        while trim and numbers and self.tokens[numbers[0]] in EDGES:
            numbers.pop(0)
        return " ".join(self.tokens[n] for n in numbers)


def sentence(key: str, tokens: Sequence[str]) -> Sentence:
    """Sets the tokens as a running text."""
    text, spans, opened = "", [], False
    glue = True
    for token in tokens:
        written = WRITTEN.get(token, token)
        closes = token == "''" or (token == '"' and opened)
        opens = token == "``" or (token == '"' and not opened)
        opened = (opened or opens) and not closes
        if not (glue or closes or token in GLUED_BEFORE):
            text += " "
        spans.append(Span(len(text), len(text) + len(written)))
        text += written
        glue = opens or written in GLUED_AFTER
    return Sentence(key, tuple(tokens), text, tuple(spans))


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a file. Raises SystemExit for a line that has not two columns."""
    for number, line in enumerate(path.read_text("utf8").splitlines(), 1):
        key, tab, text = line.partition("\t")
        if not tab:
            raise SystemExit(f"{path}:{number}: not id<TAB>sentence")
        yield sentence(key, text.split())


def main() -> None:
    """Writes the facts of all sentences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--form", choices=["carb", "benchie"], required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    sentences = list(read(options.sentences))
    with options.out.open("w", encoding="utf8") as out:
        found = Reader().facts(Article(s.key, s.text) for s in sentences)
        for told, (_, facts) in zip(sentences, found, strict=True):
            for fact in facts:
                relation = f"{fact.unsaid} {told.words(fact.relation)}".strip()
                subject, last = told.words(fact.subject, trim=True), told.words(fact.object, trim=True)
                print(told.key, fact.confidence, subject, relation, last, sep="\t", file=out)


if __name__ == "__main__":
    main()
