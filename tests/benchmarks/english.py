"""How good and how fast the English pipeline is.

    python tests/benchmarks/english.py [--data DIR] [--weights DIR] [--card FILE]

Prints the scores of tags, trees, sentences, lemmas, entities and coreference on the test data in DIR, and the speed
from text to annotated Doc on the articles there: words (tokens that are not white space) per second, median of five
rounds. `--card` writes the model card with them.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

from spacy.language import Language

import kg.english
from kg.english.component import WEIGHTS
from kg.english.train.card import card, tables
from kg.english.train.coreference.scores import coreference_scores
from kg.english.train.scores import scores

DATA = Path(__file__).parents[2] / "../shared/data"
ROUNDS = 5


def main() -> int:
    """Prints the measures; the exit code is 0 also where there is nothing to measure on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--card", type=Path)
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: no corpora in {options.data}; kg/english/MODEL.md says which are needed", file=sys.stderr)
        return 0
    start = time.perf_counter()
    plain = kg.english.load(weights=options.weights, coreference=False)
    loading = time.perf_counter() - start
    whole = kg.english.load(weights=options.weights)
    measured = scores(plain, options.data) | coreference_scores(whole, options.data)
    texts = [path.read_text("utf8") for path in sorted((options.data / "articles").glob("*.txt"))]
    speed = (
        f"Two cores, `nlp.pipe` from text to Doc: {words_a_second(whole, texts):,.0f} words/s, "
        f"{words_a_second(plain, texts):,.0f} without coreference; loaded in {loading:.2f} s."
    )
    print(tables(measured), speed, sep="\n\n")
    if options.card:
        (options.weights / "scores.json").write_text(json.dumps(measured, indent=1) + "\n", "utf8")
        options.card.write_text(card(options.weights, measured, speed), "utf8")
    return 0


def words_a_second(nlp: Language, texts: list[str]) -> float:
    """The median of some rounds over the texts."""
    words = sum(not token.is_space for doc in nlp.pipe(texts) for token in doc)
    took = list[float]()
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in nlp.pipe(texts):
            pass
        took.append(time.perf_counter() - start)
    return words / statistics.median(took)


if __name__ == "__main__":
    sys.exit(main())
