"""How many of the ontology's own example sentences the whole pipeline reads as they are meant.

    python tests/benchmarks/examples.py [--misses]

An example counts as read when some statement joins its subject to its object by its relation, one below it, or its
inverse, whatever the voice and the factuality. Names need not be whole: "Zelenskyy" is Volodymyr Zelenskyy.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg.model import Article, Entity, Statement, Value
from kg.ontology import Example, Ontology, OntologyRelation
from kg.pipeline import Reader

AIM = 0.95
PUBLISHED = date(2024, 7, 25)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One example and what the pipeline stated of it."""

    relation: OntologyRelation
    example: Example
    statements: tuple[Statement, ...]
    read: bool


def outcomes(reader: Reader) -> Iterator[Outcome]:
    """Every example of the ontology, each read as an article of its own."""
    examples = [(relation, example) for relation in reader.ontology.relations.values() for example in relation.examples]
    articles = (Article(str(n), example.sentence, published=PUBLISHED) for n, (_, example) in enumerate(examples))
    for (relation, example), reading in zip(examples, reader.read(articles), strict=True):
        found = any(_states(s, relation, example, reader.ontology) for s in reading.statements)
        yield Outcome(relation, example, reading.statements, found)


def _states(statement: Statement, relation: OntologyRelation, example: Example, ontology: Ontology) -> bool:
    ends = (statement.subject, statement.object)
    if ontology.is_a_relation(statement.relation.id, relation.id) and _joins(*ends, example):
        return True
    turned = relation.id if relation.symmetric else relation.inverse
    return turned is not None and ontology.is_a_relation(statement.relation.id, turned) and _joins(*ends[::-1], example)


def _joins(subject: Entity | Value | None, other: Entity | Value | None, example: Example) -> bool:
    return _called(subject, example.subject) and _called(other, example.object)


def _called(thing: Entity | Value | None, name: str | None) -> bool:
    """Whether the words of a name are among those the thing goes by."""
    if thing is None or name is None:
        return thing is None and name is None
    names = [thing.text] if isinstance(thing, Value) else [thing.name, *thing.aliases]
    return any(f" {_words(name)} " in f" {_words(known)} " for known in names)


def _words(name: str) -> str:
    return " ".join(re.findall(r"[\w'’.&-]+", name.lower()))


def _told(statement: Statement) -> str:
    relation = f"{statement.relation.label}{' (open)' if statement.relation.open else ''}"
    return " – ".join((_shown(statement.subject), relation, _shown(statement.object)))


def _shown(thing: Entity | Value | None) -> str:
    return f"{thing.name} ({thing.type})" if isinstance(thing, Entity) else thing.text if thing else ""


def main(arguments: list[str]) -> int:
    """Prints the rate by group of relations, on request every miss with what was found instead, and the total."""
    found = list(outcomes(Reader()))
    groups = Counter(o.relation.group for o in found)
    read = Counter(o.relation.group for o in found if o.read)
    for group in sorted(groups):
        print(f"{group:<12}{read[group]:>4} of {groups[group]:>3}  {read[group] / groups[group]:>6.1%}")
    if "--misses" in arguments:
        for miss in (o for o in found if not o.read):
            print(f"\n{miss.relation.id}: {miss.example.sentence}")
            print(f"    wanted {miss.example.subject} – {miss.relation.label} – {miss.example.object or ''}")
            for statement in miss.statements:
                print(f"    found  {_told(statement)}")
        print()
    rate = read.total() / len(found)
    print(f"{'examples':<12}{read.total():>4} of {len(found):>3}  {rate:>6.1%}  (aim: {AIM:.0%})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
