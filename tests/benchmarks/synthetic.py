"""Articles made up by chance, for measures of size: as many as wanted, the same ones every time.

    python tests/benchmarks/synthetic.py DIR [--articles 15000] [--statements 2]

Writes them as a graph directory, with the merged view as `kg` makes it. Names recur as they do in the news:
the n-th best known is met 1/n as often as the first (Zipf 1949). One or two statements an article make about 75 quads
in its graph; every statement has its sentence, one in three a speaker, one in two a time or a place.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, product
from pathlib import Path

import pyoxigraph as ox

from kg.model import Article, Entity, Evidence, Qualifier, Quantity, Reading, Relation, Span, Statement, Time, Value
from kg.ontology import Ontology
from kg.store import Store

ONSETS = ("B", "Ch", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z")
RHYMES = ("abel", "adi", "alov", "anko", "arro", "elli", "enz", "erov", "iani", "ima", "olt", "ong", "oster", "una")
FIRST = ("Ana", "Boris", "Chen", "Dina", "Emil", "Fatima", "Goran", "Hana", "Ivan", "Jamal", "Kateryna", "Luis", "Mei")
BODIES = ("Council", "Ministry", "Group", "Party", "Bank", "University")
PEOPLE = tuple(f"{first} {onset}{rhyme}" for onset, rhyme, first in product(ONSETS, RHYMES, FIRST))
ORGANISATIONS = tuple(f"{onset}{rhyme} {body}" for body, onset, rhyme in product(BODIES, ONSETS, RHYMES))
VERBS = {"met": "met", "visited": "visited", "supported": "backed", "accused": "accused", "criticised": "criticised"}
OPEN = ("restated", "walked past", "waved to", "wrote about")
WORDS = ("peace", "grain", "the budget", "a new road", "the election", "energy prices", "the ceasefire")
FIRST_DAY = date(2020, 1, 1)


def readings(articles: int = 15_000, statements: int = 2, seed: int = 1) -> Iterator[Reading]:
    """What might have been read in so many articles, each with one statement up to so many."""
    ontology = Ontology.load()
    for number in range(articles):
        yield _Author(random.Random(f"{seed}/{number}"), number, ontology).reading(statements)


def store(articles: int = 15_000, statements: int = 2, seed: int = 1) -> Store:
    """The same as a store in memory."""
    found = Store()
    found.add(readings(articles, statements, seed))
    found.identify()
    return found


class _Author:
    """Writes one article sentence by sentence, and notes what each says."""

    def __init__(self, chance: random.Random, number: int, ontology: Ontology) -> None:
        self.chance = chance
        self.ontology = ontology
        self.id = f"wire/{number // 1000:03}/{number:06}.txt"
        self.published = FIRST_DAY + timedelta(days=number % 1500)
        self.text = ""
        self.entities: dict[str, Entity] = {}
        self.mentions: dict[str, list[Span]] = {}

    def reading(self, statements: int) -> Reading:
        told = [self.statement() for _ in range(self.chance.randint(1, statements))]
        entities = tuple(
            Entity(each.id, each.name, each.type, each.aliases, tuple(self.mentions[each.id]), True, each.known)
            for each in self.entities.values()
        )
        article = Article(
            self.id,
            self.text,
            title=f"{told[0].subject.name} in the news",
            url=f"https://wire.example/{self.id}",
            published=self.published,
            publisher="Wire",
        )
        return Reading(article, entities, tuple(told), {"a pronoun": self.chance.randint(1, 9)})

    def statement(self) -> Statement:
        chance, start = self.chance, len(self.text)
        subject, relation, phrase, object_ = self.someone(), *self.relation(), self.object()
        subject_span = self.write(subject)
        predicate_span = self.write(phrase, " ")
        object_span = self.write(object_, " ")
        place = self.somewhere() if chance.random() < 0.5 else None
        if place:
            self.write(place, " in ")
        time = self.time() if chance.random() < 0.5 else None
        if time:
            self.write(time.text, " ")
        qualifier = Qualifier("about", Value(chance.choice(WORDS))) if chance.random() < 0.3 else None
        if qualifier:
            self.write(qualifier.entity, " about ")
        speaker = self.someone() if chance.random() < 1 / 3 else None
        if speaker:
            self.write(speaker, ", said ")
        self.text += ".\n"
        sentence = Span(start, len(self.text) - 1)
        return Statement(
            self.id,
            subject,
            relation,
            object_,
            phrase,
            Evidence(sentence, subject_span, predicate_span, object_span),
            sources=((speaker,),) if speaker else (),
            negated=chance.random() < 0.05,
            factuality="possible" if chance.random() < 0.1 else "certain",
            confidence=round(chance.uniform(0.5, 1), 2),
            place=place,
            time=time,
            quantity=Quantity(float(chance.randint(1, 500)), "person", "min") if chance.random() < 0.2 else None,
            qualifiers=(qualifier,) if qualifier else (),
        )

    def relation(self) -> tuple[Relation, str]:
        if self.chance.random() < 0.3:
            words = self.chance.choice(OPEN)
            return Relation(words.replace(" ", "_"), words, open=True), words
        id_ = self.chance.choice(tuple(VERBS))
        return Relation(id_, self.ontology.relations[id_].label), VERBS[id_]

    def object(self) -> Entity | Value:
        return Value(self.chance.choice(WORDS)) if self.chance.random() < 0.15 else self.someone()

    def someone(self) -> Entity:
        people = self.chance.random() < 0.7
        name = self.known_by_rank(PEOPLE if people else ORGANISATIONS)
        alias = (name.split()[-1],) if people else ()
        return self.met(Entity(name.replace(" ", "_"), name, "Person" if people else "Organization", alias))

    def somewhere(self) -> Entity:
        places = self.ontology.gazetteer.places
        place = places[self.known_by_rank(tuple(places))]
        return self.met(Entity(place.id, place.name, place.type, known=True))

    def time(self) -> Time:
        day = self.published - timedelta(days=self.chance.randint(0, 6))
        return Time(f"on {day:%A}", day.isoformat(), day, day)

    def known_by_rank(self, names: Sequence[str]) -> str:
        return self.chance.choices(names, cum_weights=_zipf(len(names)))[0]

    def met(self, entity: Entity) -> Entity:
        return self.entities.setdefault(entity.id, entity)

    def write(self, what: Entity | Value | str, before: str = "") -> Span:
        name = what.name if isinstance(what, Entity) else what.text if isinstance(what, Value) else what
        start = len(self.text) + len(before)
        self.text += before + name
        span = Span(start, len(self.text))
        if isinstance(what, Entity):
            self.mentions.setdefault(what.id, []).append(span)
        return span


@cache
def _zipf(many: int) -> list[float]:
    """Cumulative weights: 1, 1 + 1/2, 1 + 1/2 + 1/3 …"""
    return list(accumulate(1 / rank for rank in range(1, many + 1)))


def main() -> None:
    """Writes the store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--articles", type=int, default=15_000)
    parser.add_argument("--statements", type=int, default=2)
    options = parser.parse_args()
    made = store(options.articles, options.statements)
    made.save(options.directory)
    merged = sum(1 for _ in made.quads.quads_for_pattern(None, None, None, ox.DefaultGraph()))
    print(f"{len(made.quads):,} quads, {merged:,} of them in the merged view")


if __name__ == "__main__":
    main()
