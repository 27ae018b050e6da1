"""Does a capital or a seat of power stand for a government or for a place? Accuracy on 100 mentions labelled by hand.

    python tests/benchmarks/metonymy.py [--wrong]

The sentences (`gold/metonymy.jsonl`) were drawn at random from Voice of America news, at most eight for each name, and
labelled by reading alone. What acts counts as a government: a state, or a body such as the White House.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from kg import syntax
from kg.model import Article
from kg.pipeline import Reader
from kg.resolve import resolve

GOLD = Path(__file__).parent / "gold" / "metonymy.jsonl"


def main() -> None:
    """Prints accuracy, and the matrix of confusions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wrong", action="store_true", help="print the sentences that were read otherwise")
    options = parser.parse_args()
    rows = [json.loads(line) for line in GOLD.read_text("utf8").splitlines()]
    reader = Reader()
    pairs: Counter[tuple[str, str]] = Counter()
    annotated = reader.annotated(Article(str(n), row["text"]) for n, row in enumerate(rows))
    for row, (_, doc) in zip(rows, annotated, strict=True):
        document = syntax.read(doc)
        quotes = syntax.quotations(document, reader.lexicon["reportingVerbs"])
        resolution = resolve(document, reader.ontology, reader.lexicon, quotes)
        words = [w for w in document.words if w.start < row["end"] and row["start"] < w.end]
        entity = next((e for w in words if (e := resolution.entity(w))), None)
        acts = entity is not None and (entity.type == "Country" or reader.ontology.is_a(entity.type, "Organization"))
        found = "government" if acts else "place"
        pairs[row["reading"], found] += 1
        if options.wrong and found != row["reading"]:
            print(f"{row['name']}: {row['reading']}, read as {entity and (entity.name, entity.type)}: {row['text']}")
    right = sum(count for (gold, found), count in pairs.items() if gold == found)
    matrix = ", ".join(f"{gold} read as {found} {n}" for (gold, found), n in sorted(pairs.items()))
    print(f"metonymy: {right} of {len(rows)} right; {matrix}")


if __name__ == "__main__":
    main()
