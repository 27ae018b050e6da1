"""Which entities of different articles are the same: precision and recall on pairs judged by hand.

    python tests/benchmarks/identity.py [PAIRS] [--wrong]

A line of the pairs (`gold/identity.tsv`, tab-separated) is two entities of two articles, each with name, class and
context, and whether they are the same as far as a careful reader can tell. The context is free of order:
"role=foreignMinisterOf:China; with=Wang Yi,Sergey Lavrov; country=China; alias=Wang; date=2024-07-24". Lines with the
same `case` (a column that may be missing) are put to `kg.identity.decide` together, entities that read the same being
one record; all others pair by pair. What is undecided counts as not the same. All of them were written by hand, many to
trap the rules (namesakes, brothers, one acronym of two bodies, nicknames that need knowledge of the world), and most
rules have been mended on them since: `identity_dev.tsv` was written along with the rules, `identity.tsv` and its other
half `identity_open.tsv` have been seen for long. `identity_blind.tsv` was written before its errors were seen and gave,
measured once, precision 94 % (89–97) and recall 84 % (78–88); then its errors were mended. `identity_last.tsv`, written
after that, gave at first 94 % (86–98) and 90 % (81–95). `identity_other.tsv` was written by somebody who did not know
the rules: 300 pairs gave at first precision 89 % (82–94) and recall 65 % (57–72); after its one half had been mended
on, the other, unseen, gave 92.6 % (84–97) and 76.8 % (67–85). By now its errors have been seen as well, so that no
figure is of pairs that nobody has seen. "unknown" is what a reader cannot tell: to join those is wrong. Figures come
with the 95 % interval of Wilson.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from gold import interval

from kg import lexicon
from kg.identity import Customs, Decisions, Record, decide
from kg.ontology import Ontology

PAIRS = Path(__file__).parent / "gold" / "identity.tsv"
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)


class Pair(NamedTuple):
    """Two records and what a reader says of them."""

    kind: str
    case: str
    one: Record
    other: Record
    same: bool


class Judged(NamedTuple):
    """A pair with what we say of it: `score` as far as they were weighed, `same` what came of it."""

    pair: Pair
    same: bool
    score: float
    reasons: str


def main() -> None:
    """Prints precision and recall of "same", by kind and together."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="?", default=PAIRS)
    parser.add_argument("--wrong", action="store_true", help="print the pairs that were judged otherwise")
    options = parser.parse_args()
    judged = [*judge(read(options.pairs))]
    kinds: defaultdict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        kinds[each.pair.kind].append(each)
    for kind in sorted(kinds):
        print(f"{kind:14} {describe(kinds[kind])}")
    print(f"{'identity':14} {describe(judged)}")
    reliable(judged)
    if options.wrong:
        for each in judged:
            if each.same != each.pair.same:
                explain(each)


def read(path: Path) -> Iterator[Pair]:
    """The pairs of a file; every record's article is its own, but for those that read the same in one case."""
    with path.open(encoding="utf8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
            case = row.get("case") or str(number)
            one, other = (
                record(case, side, row[f"name_{side}"], row[f"type_{side}"], row[f"context_{side}"] or "")
                for side in "ab"
            )
            yield Pair(row["kind"], case, one, other, row["same"].strip().lower() == "yes")


def record(case: str, side: str, name: str, type_: str, context: str) -> Record:
    """A record of an article of its own."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for part in filter(str.strip, context.split(";")):
        key, _, values = part.partition("=")
        said[key.strip()] += [value.strip() for value in values.split(",")]
    each = [role.partition(":") for several in said["role"] for role in several.split("|")]
    roles = [(relation.strip(), end.strip()) for relation, _, end in each]
    reads = "|".join((case, name, type_, context)) + ("" if context else f"|{side}")
    return Record(
        iri=reads,
        article=reads,
        name=name,
        type=type_,
        aliases=tuple(said["alias"]),
        roles=tuple(roles),
        neighbours=frozenset(said["with"]),
        countries=frozenset(said["country"]),
        published=date.fromisoformat(said["date"][0]) if said["date"] else None,
    )


def judge(pairs: Iterable[Pair]) -> Iterator[Judged]:
    """What we say of each pair."""
    ontology = Ontology.load()
    customs = Customs.of(lexicon.names(), ontology.gazetteer.places.values())
    ancestors = {id_: [above for above in ontology.classes if ontology.is_a(id_, above)] for id_ in ontology.classes}
    cases: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        cases[pair.case].append(pair)
    for case in cases.values():
        records = {each.iri: each for pair in case for each in (pair.one, pair.other)}
        yield from _judged(case, decide(records.values(), customs, ancestors))


def _judged(case: Iterable[Pair], decisions: Decisions) -> Iterator[Judged]:
    members = {member.iri: (i, member) for i, each in enumerate(decisions.clusters) for member in each.members}
    asked = {frozenset((each.first, each.second)): each for each in decisions.undecided}
    for pair in case:
        (ours, member), (theirs, other) = members[pair.one.iri], members[pair.other.iri]
        doubt = asked.get(frozenset((pair.one.iri, pair.other.iri)))
        if ours == theirs:
            yield Judged(pair, True, min(member.score, other.score), member.reason)
        else:
            reasons = f"for: {'; '.join(doubt.pro)} – against: {'; '.join(doubt.contra)}" if doubt else "dismissed"
            yield Judged(pair, False, doubt.score if doubt else 0.0, reasons)


def describe(judged: Iterable[Judged]) -> str:
    """Precision and recall of "same" with their intervals."""
    counts = Counter((each.same, each.pair.same) for each in judged)
    right, said, there = counts[True, True], counts[True, False] + counts[True, True], 0
    there = right + counts[False, True]
    precision = interval(right, said) if said else "–"
    recall = interval(right, there) if there else "–"
    return f"{sum(counts.values()):4} pairs, {there:3} the same: precision {precision}, recall {recall}"


def reliable(judged: Iterable[Judged]) -> None:
    """What each threshold would give, and how often those of a score are the same."""
    judged = [*judged]
    there = sum(each.pair.same for each in judged)
    for limit in THRESHOLDS:
        over = [each for each in judged if each.score >= limit]
        right = sum(each.pair.same for each in over)
        if over:
            print(f"  score ≥ {limit:.2f}: precision {right / len(over):.1%}, recall {right / there:.1%}")
    for low, high in ((0.0, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 0.9), (0.9, 0.97), (0.97, 1.01)):
        among = [each for each in judged if low <= each.score < high]
        if among:
            mean = sum(each.score for each in among) / len(among)
            right = sum(each.pair.same for each in among)
            print(f"  {len(among):4} of mean score {mean:.2f}: {interval(right, len(among))} same")


def explain(judged: Judged) -> None:
    """A pair that was judged otherwise, and why."""
    for side in (judged.pair.one, judged.pair.other):
        print("   " + side.iri.partition("|")[2])
    print(f"      {'taken for the same' if judged.same else 'not joined'} ({judged.score}): {judged.reasons}")


if __name__ == "__main__":
    main()
