"""Which relations of the ontology a million words of news state, and how many of those statements are right.

    python tests/benchmarks/relations.py [FILE] [--sentences N] [--never] [--draw N > sample.jsonl]

FILE holds a token a line, sentences apart by blank lines: the Voice of America part of the Groningen Meaning Bank, read
from ../shared/data/ner where it is there. It does not say where an article ends, so every sentence is read as an
article of its own. `--never` names the relations that nothing states. `--draw` prints N statements of each group of
relations for judging by hand, without their confidence: always the same ones as long as they are made.

The verdicts (`gold/relations_verdicts.jsonl`) were given to such a sample before anything that it showed to be wrong
was mended; "then" is the share of right ones in it, "still" that among those that are made to this day, which is no
longer blind. Shares come with the 95 % interval of Wilson.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from itertools import groupby, islice
from pathlib import Path
from typing import Any, NamedTuple

from gold import interval

from kg.iri import Names
from kg.jsonl import record
from kg.model import Article
from kg.ontology import OntologyRelation
from kg.pipeline import Reader

FILE = Path(__file__).parents[3] / "shared" / "data" / "ner" / "gmb_voa_news.bio"
VERDICTS = Path(__file__).parent / "gold" / "relations_verdicts.jsonl"
TIGHT = re.compile(r" (?=(?:[.,;:!?%)\]]|n't|'(?:s|re|ve|ll|d|m)?)(?: |$))")  # no blank before these
QUOTED = re.compile(r'" (.*?) "')
SHOWN = (
    *("id", "article", "subject", "subject_type", "predicate", "verb_phrase", "object", "object_type", "place"),
    *("time", "attributed_to", "negated", "factuality", "tense", "tenure", "qualifiers", "sentence"),
)


class Told(NamedTuple):
    """A statement of a relation of the ontology: its rank in the draw, and how it is shown."""

    rank: str
    relation: str
    row: dict[str, Any]


def main() -> None:
    """Prints what was stated, by group of relations."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=FILE)
    parser.add_argument("--sentences", type=int, help="read no more than so many")
    parser.add_argument("--never", action="store_true")
    parser.add_argument("--draw", type=int, metavar="N")
    options = parser.parse_args()
    if not options.file.is_file():
        print(f"relations: skipped, no {options.file}")
        return
    reader = Reader()
    found = list(told(reader, islice(sentences(options.file), options.sentences)))
    groups: dict[str, list[OntologyRelation]] = defaultdict(list)
    for relation in reader.ontology.relations.values():
        groups[relation.group].append(relation)
    if options.draw:
        for group, relations in groups.items():
            draw(group, {relation.id for relation in relations}, found, options.draw)
    else:
        report(groups, found, never=options.never)


def sentences(path: Path) -> Iterator[str]:
    """The sentences of a file, tokens joined as people write them."""
    with path.open(encoding="utf8") as lines:
        for blank, rows in groupby(lines, key=lambda line: not line.strip()):
            if not blank:
                text = TIGHT.sub("", " ".join(row.split("\t")[0] for row in rows))
                yield QUOTED.sub(r'"\1"', text.replace("( ", "(").replace("$ ", "$"))


def told(reader: Reader, texts: Iterable[str]) -> Iterator[Told]:
    """Every statement whose relation is one of the ontology."""
    articles = (Article(f"voa/{number}", text) for number, text in enumerate(texts))
    for reading in reader.read(articles):
        for statement in reading.statements:
            if not statement.relation.open:
                row = record(statement, reading.article, Names())
                rank = hashlib.sha256(f"{reading.article.id} {statement.id}".encode()).hexdigest()
                yield Told(rank, statement.relation.id, {key: row[key] for key in SHOWN})


def draw(group: str, relations: set[str], found: Iterable[Told], number: int) -> None:
    """Prints statements of a group, drawn by the digest of their ids."""
    for one in nsmallest(number, (each for each in found if each.relation in relations), key=lambda each: each.rank):
        print(json.dumps({"group": group, "relation": one.relation} | one.row, ensure_ascii=False))


def report(groups: dict[str, list[OntologyRelation]], found: list[Told], *, never: bool) -> None:
    """Prints for each group how many of its relations are stated, how often, and how many of the judged are right."""
    times = Counter(each.relation for each in found)
    made = {(each.row["article"], each.row["id"]) for each in found}
    lines = VERDICTS.read_text("utf8").splitlines()
    judged: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for verdict in map(json.loads, lines):
        judged[verdict["group"]].append(verdict)
    for group, relations in groups.items():
        count(group, relations, times, judged[group], made)
        silent = [relation.id for relation in relations if not times[relation.id]]
        if never and silent:
            print(f"    never: {', '.join(silent)}")
    every = [relation for relations in groups.values() for relation in relations]
    count("all", every, times, [verdict for verdicts in judged.values() for verdict in verdicts], made)


def count(
    name: str,
    relations: list[OntologyRelation],
    times: Counter[str],
    verdicts: list[dict[str, Any]],
    made: set[tuple[str, str]],
) -> None:
    """One line of the report."""
    stated = sum(1 for relation in relations if times[relation.id])
    total = sum(times[relation.id] for relation in relations)
    line = f"{name:13}{stated:>4} of {len(relations):>3} relations stated, {total:>6,} times"
    kept = [verdict for verdict in verdicts if (verdict["article"], verdict["id"]) in made]
    for when, some in (("then", verdicts), ("still", kept)):
        if some:
            right = sum(verdict["right"][0] for verdict in some)
            line += f", {when} right {right:>3} of {len(some):>3} {interval(right, len(some))}"
    print(line)


if __name__ == "__main__":
    main()
