"""Articles that are copies of one another: a story of an agency in several papers, an update with a new headline."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import networkx as nx
from pyoxigraph import NamedNode, Store

from kg.rdf import match
from kg.shingles import Sketch, decode, resemblance

# Of the shingles of both. 34 news articles had nothing in common with one another (0.0 in every pair); copies of them
# with another headline, cut to 70 %, had 0.31 to 0.9 (median 0.67), with every twentieth word changed 0.45 and more.
ALIKE = 0.3
FEWEST = 20  # shingles; two shorter texts may be alike by chance


def duplicates(store: Store) -> dict[NamedNode, NamedNode]:
    """Article → the one it is a near-duplicate of: of all that are alike, the first published, then the first by id."""
    sketches = {article: decode(text.value) for article, _, text, _ in match(store, None, "kg:shingles")}
    alike = nx.Graph()
    alike.add_edges_from(_pairs({article: sketch for article, sketch in sketches.items() if len(sketch) >= FEWEST}))
    published = {article: day.value for article, _, day, _ in match(store, None, "schema:datePublished")}
    found: dict[NamedNode, NamedNode] = {}
    for group in nx.connected_components(alike):
        first, *copies = sorted(group, key=lambda article: (published.get(article, "9999"), article.value))
        found |= dict.fromkeys(copies, first)
    return found


def _pairs(sketches: Mapping[NamedNode, Sketch]) -> Iterator[tuple[NamedNode, NamedNode]]:
    bearers: defaultdict[int, list[NamedNode]] = defaultdict(list)
    for article in sorted(sketches, key=lambda article: article.value):
        shared = Counter(other for each in sketches[article] for other in bearers[each])
        for other, count in shared.items():
            enough = count >= ALIKE * min(len(sketches[article]), len(sketches[other])) / 2  # else it cannot be
            if enough and resemblance(sketches[article], sketches[other]) >= ALIKE:
                yield other, article
        for each in sketches[article]:
            bearers[each].append(article)
