"""Draws statements at random for judging by hand: one JSON object a line, with the sentence and what stands before it.

    python tests/benchmarks/sample.py articles/ -n 100 --seed 1 > sample.jsonl
    python tests/benchmarks/sample.py --passages 24 -n 80 --seed 1 >> sample.jsonl

`--passages` adds passages of Voice of America news, ten consecutive sentences each, drawn at random from the second
half of the file that `relations.py` reads. The confidence is left out, so that whoever judges does not see it.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from relations import FILE, sentences

from kg.iri import Names
from kg.jsonl import record
from kg.model import Article
from kg.pipeline import Reader
from kg.sources import articles

BEFORE = 600  # characters of the article shown before the sentence
PASSAGE = 10  # sentences
PASSAGES = range(24_000, 47_950, PASSAGE)  # where one may begin
PREFIX = "voa-"
SHOWN = (
    *("id", "article", "subject", "subject_type", "predicate", "verb_phrase", "object", "object_type"),
    *("value", "unit", "bound", "place", "time", "time_value", "attributed_to", "attribution_chain"),
    *("negated", "factuality", "tense", "tenure", "qualifiers", "sentence"),
)


def main() -> None:
    """Prints the sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--passages", type=int, default=0, metavar="N")
    parser.add_argument("-n", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    drawn = passages(sorted(rng.sample(PASSAGES, options.passages)))
    rows = []
    for reading in Reader().read([*articles(options.sources), *drawn]):
        for statement in reading.statements:
            row = record(statement, reading.article, Names())
            shown = {key: row[key] for key in SHOWN}
            start = row["start"]
            shown["published"] = str(reading.article.published)
            shown["before"] = reading.article.readable[max(0, start - BEFORE) : start].strip()
            rows.append(shown)
    for row in rng.sample(rows, min(options.n, len(rows))):
        print(json.dumps(row, ensure_ascii=False))


def passages(starts: Iterable[int]) -> Iterator[Article]:
    """The passages of Voice of America news that begin with these sentences, counted from 0."""
    starts = list(starts)
    news = list(islice(sentences(FILE), max(starts) + PASSAGE)) if starts else []
    for start in starts:
        yield Article(f"{PREFIX}{start}", " ".join(news[start : start + PASSAGE]))


if __name__ == "__main__":
    main()
