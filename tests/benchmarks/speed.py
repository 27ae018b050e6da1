"""Speed and memory of reading, beside the naked spaCy pass over the same texts in the same run.

    python tests/benchmarks/speed.py [SOURCE…] [--rounds 5]

Prints words per second (tokens that are not white space) of `nlp.pipe` alone and of the whole way from article to
statements, the ratio of their times (median of the rounds, each round doing one after the other), and the peak memory.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from pathlib import Path

from kg.pipeline import Reader
from kg.sources import articles

ROOT = Path(__file__).parents[2]
LEAST = 20_000  # words: shorter inputs are read several times


def main() -> None:
    """Prints the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", type=Path, default=[ROOT / "seeds"])
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    reader = Reader()
    found = list(articles(options.sources))
    words = sum(not token.is_space for doc in reader.nlp.pipe(a.readable for a in found) for token in doc)
    times = -(-LEAST // words)
    found, words = found * times, words * times
    naked, whole = [], []
    for _ in range(options.rounds):
        start = time.perf_counter()
        for _ in reader.nlp.pipe(article.readable for article in found):
            pass
        middle = time.perf_counter()
        for _ in reader.read(found):
            pass
        naked.append(middle - start)
        whole.append(time.perf_counter() - middle)
    ratios = [after / before for before, after in zip(naked, whole, strict=True)]
    print(f"{len(found)} articles, {words:,} words, {options.rounds} rounds")
    print(f"nlp.pipe alone    {words / statistics.median(naked):10,.0f} words/s")
    print(f"to statements     {words / statistics.median(whole):10,.0f} words/s")
    print(f"ratio of times    {statistics.median(ratios):10.2f}   ({min(ratios):.2f} to {max(ratios):.2f})")
    print(f"peak memory       {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:10,.0f} MB")


if __name__ == "__main__":
    main()
