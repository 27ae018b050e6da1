"""Draws statements at random for judging by hand: one JSON object a line, with the sentence and what stands before it.

    python tests/benchmarks/sample.py articles/ -n 100 --seed 1 > sample.jsonl

The confidence is left out, so that whoever judges does not see it; `--with-confidence` adds it for the evaluation.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from kg.iri import Names
from kg.jsonl import record
from kg.pipeline import Reader
from kg.sources import articles

BEFORE = 600  # characters of the article shown before the sentence
SHOWN = (
    *("id", "article", "subject", "subject_type", "predicate", "verb_phrase", "object", "object_type"),
    *("value", "unit", "bound", "place", "time", "time_value", "attributed_to", "attribution_chain"),
    *("negated", "factuality", "tense", "tenure", "qualifiers", "sentence"),
)


def main() -> None:
    """Prints the sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("-n", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--with-confidence", action="store_true")
    options = parser.parse_args()
    rows = []
    for reading in Reader().read(articles(options.sources)):
        for statement in reading.statements:
            row = record(statement, reading.article, Names())
            shown = {key: row[key] for key in SHOWN}
            start = row["start"]
            shown["published"] = str(reading.article.published)
            shown["before"] = reading.article.readable[max(0, start - BEFORE) : start].strip()
            if options.with_confidence:
                shown["confidence"] = row["confidence"]
            rows.append(shown)
    for row in random.Random(options.seed).sample(rows, min(options.n, len(rows))):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
