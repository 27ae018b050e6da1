"""Articles that are copies of one another: a story of an agency in several papers, an update with a new headline."""

from __future__ import annotations

from collections import Counter, defaultdict

from pyoxigraph import NamedNode, Store

from kg.rdf import match
from kg.shingles import decode, resemblance

# Of the shingles of both. 34 news articles had nothing in common with one another (0.0 in every pair); copies of them
# with another headline, cut to 70 %, had 0.31 to 0.9 (median 0.67), with every twentieth word changed 0.45 and more.
ALIKE = 0.3
FEWEST = 20  # shingles; two shorter texts may be alike by chance


def duplicates(store: Store) -> dict[NamedNode, NamedNode]:
    """Article → the one it is a near-duplicate of: of all that are like it, the first published, then the first by id.

    Each is compared with those that are no copies themselves, so that a thousand texts of one make are quickly done.
    """
    sketches = {article: decode(text.value) for article, _, text, _ in match(store, None, "kg:shingles")}
    published = {article: day.value for article, _, day, _ in match(store, None, "schema:datePublished")}
    found: dict[NamedNode, NamedNode] = {}
    bearers: defaultdict[int, list[NamedNode]] = defaultdict(list)
    for article in sorted(sketches, key=lambda article: (published.get(article, "9999"), article.value)):
        sketch = sketches[article]
        if len(sketch) < FEWEST:
            continue
        shared = Counter(first for each in sketch for first in bearers[each])
        alike = (
            first
            for first, count in shared.most_common()
            if count >= ALIKE * min(len(sketch), len(sketches[first])) / 2  # else it cannot be
            and resemblance(sketch, sketches[first]) >= ALIKE
        )
        if first := next(alike, None):
            found[article] = first
            continue
        for each in sketch:
            bearers[each].append(article)
    return found
