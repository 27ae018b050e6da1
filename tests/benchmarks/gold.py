"""How many of the facts that careful readers found in eight news articles are in the graph.

    python tests/benchmarks/gold.py [ARTICLES] [--missed] [--by-article]

The facts (`gold/*.jsonl`) were written down by hand, before any output was seen, as facts with accepted names. A fact
is found if a statement has one of its subjects, and one of its relations with one of its objects (or says the same
words in another division); it is found in full if time, place, speakers, negation and factuality are right as well.
The articles (Wikinews, by way of the GUM corpus) are read from ../shared/data/articles, and the benchmark says so where
they are not there. Figures come with the 95 % interval of Wilson.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kg.model import Entity, Statement
from kg.pipeline import Reader
from kg.sources import articles

GOLD = Path(__file__).parent / "gold"
ARTICLES = Path(__file__).parents[3] / "shared" / "data" / "articles"
NAMES = ("stampede", "taxes", "soccer", "ie9", "hackers", "homeopathic", "election", "warming")
FILE = "GUM_news_{}.txt"
SMALL = frozenset(
    re.findall(r"\S+", "a an the this that these those his her its their to of in at on for by with from as and 's")
)
AUXILIARY = frozenset(["be", "have", "do", "will"])
SAME = {"affiliated with": "belongs to, is member of, works for, plays for"}  # relations that readers word otherwise
QUALIFIERS = ("negation", "factuality", "speakers", "time", "place")
Fact = dict[str, Any]


class Found(NamedTuple):
    """A fact with the statement that tells most of it, and what is wrong about that."""

    fact: Fact
    statement: Statement
    wrong: tuple[str, ...]


def main() -> None:
    """Prints recall of facts and of full facts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="?", default=ARTICLES)
    parser.add_argument("--missed", action="store_true", help="print what was not found, and what was said instead")
    parser.add_argument("--by-article", action="store_true")
    options = parser.parse_args()
    if not options.articles.is_dir():
        print(f"own gold: skipped, no articles in {options.articles}")
        return
    sources = [options.articles / FILE.format(name) for name in NAMES]
    total: Counter[str] = Counter()
    for name, reading in zip(NAMES, Reader().read(articles(sources)), strict=True):
        facts = [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf8").splitlines()]
        counts: Counter[str] = Counter(facts=len(facts))
        for fact in facts:
            best = find(fact, reading.statements, reading.article.text)
            counts["found"] += best is not None
            counts["full"] += best is not None and not best.wrong
            counts.update(best.wrong if best else ())
            if options.missed and (best is None or best.wrong):
                explain(fact, best, reading.statements)
        total += counts
        if options.by_article:
            print(f"{name:12} {describe(counts)}")
    print(f"own gold     {describe(total)}")
    print("wrong in facts found:", ", ".join(f"{kind} {total[kind]}" for kind in QUALIFIERS))


def find(fact: Fact, statements: Iterable[Statement], text: str) -> Found | None:
    """The statement that tells the fact with the fewest mistakes."""
    told = [s for s in statements if any(says(s, wording) for wording in fact["wordings"])]
    found = [Found(fact, s, tuple(mistakes(s, fact, text))) for s in told]
    return min(found, key=lambda f: len(f.wrong), default=None)


def says(statement: Statement, wording: Fact) -> bool:
    """Whether subject, relation and object are those of the wording, however the last two divide the words."""
    if not any(alike(wanted, name) for wanted in wording["subject"] for name in names(statement.subject)):
        return False
    label = statement.relation.label
    related = lemmas(f"{label} {SAME.get(label, '')} {statement.verb_phrase}")
    further = [statement.object, *(q.entity for q in statement.qualifiers), statement.place]
    objects = [name for thing in further if thing is not None for name in names(thing)]
    objects += [statement.time.text] if statement.time else []
    said = related | set().union(*map(lemmas, [*objects, *(q.role for q in statement.qualifiers)]))
    for relation in wording["relation"]:
        wanted = content(relation)
        for other in wording["object"] or [""]:
            if covers(related, wanted) and (not other or any(alike(other, name) for name in objects)):
                return True
            whole = wanted | content(other)
            if whole and covers(said, whole):
                return True
    return False


def mistakes(statement: Statement, fact: Fact, text: str) -> Iterator[str]:
    """Which qualifiers are not as the fact has them. A place that only the rest of the article tells may be missing."""
    if statement.negated != fact["negated"]:
        yield "negation"
    if statement.factuality != fact["factuality"]:
        yield "factuality"
    chain = [[name for entity in source for name in names(entity)] for source in statement.sources]
    same = len(chain) == len(fact["speakers"]) and all(
        any(alike(one, other) for one in wanted for other in told)
        for wanted, told in zip(fact["speakers"], chain, strict=True)
    )
    if not same:
        yield "speakers"
    time = statement.time.value if statement.time else None
    if time not in fact["time"]:
        yield "time"
    place = names(statement.place) if statement.place else []
    named = [wanted for wanted in fact["place"] if place or wanted in text[fact["start"] : fact["end"]]]
    if named and not any(alike(wanted, name) for wanted in fact["place"] for name in place):
        yield "place"


def alike(wanted: str, name: str) -> bool:
    """The same words, or the same head with more or fewer of them."""
    one, other = content(wanted), content(name)
    if not one or not other:
        return wanted.lower() == name.lower()
    if len(one) == len(other) and covers(other, one):
        return True
    same_head = bool(head(wanted) & head(name))
    return same_head and (covers(other, one) or covers(one, other))


def names(thing: Any) -> list[str]:
    """What it goes by."""
    return [thing.name, *thing.aliases] if isinstance(thing, Entity) else [thing.text]


@cache
def lemmas(text: str) -> frozenset[str]:
    """Every lemma that a word of the text may have."""
    return frozenset().union(*(forms(word) for word in tokens(text)))


@cache
def content(text: str) -> frozenset[frozenset[str]]:
    """The words that matter, each as the lemmas that it may have."""
    words = [w for w in tokens(text) if w not in SMALL]
    strong = [w for w in words if not forms(w) & AUXILIARY] or words
    return frozenset(map(forms, strong))


def head(text: str) -> frozenset[str]:
    """The last word before the first preposition."""
    first = re.split(r" (?:of|in|at|on|for|from|with|to|by|against|about) ", text)[0]
    words = tokens(first)
    return forms(words[-1]) if words else frozenset()


def covers(said: Iterable[Any], wanted: Iterable[frozenset[str]]) -> bool:
    """Whether every wanted word is said in one of its forms."""
    pool = frozenset().union(*(s if isinstance(s, frozenset) else {s} for s in said))
    return all(word & pool for word in wanted)


def tokens(text: str) -> Sequence[str]:
    """Its words in small letters; a hyphen joins."""
    return re.findall(r"[\w€$£%]+(?:[.,\-–'’]\w+)*", re.sub(r"['’]s\b", "", text.lower()))


@cache
def forms(word: str) -> frozenset[str]:
    """The word and its lemmas in every part of speech."""
    from lemminflect import getAllLemmas

    return frozenset({word, *(lemma for found in getAllLemmas(word).values() for lemma in found)})


def explain(fact: Fact, best: Found | None, statements: Iterable[Statement]) -> None:
    """Prints a fact that is missing or not in full, with what its sentence was read as."""
    print(f"{'MISSED' if best is None else 'WRONG ' + ' '.join(best.wrong)}  {fact['id']}: {fact['gloss']}")
    qualified = {key: fact[key] for key in ("time", "place", "speakers", "negated", "factuality")}
    print(f"    gold {qualified}")
    near = [
        s for s in statements if s.evidence.sentence.start < fact["end"] and fact["start"] < s.evidence.sentence.end
    ]
    for s in [best.statement] if best else near:
        other = s.object.name if isinstance(s.object, Entity) else s.object and s.object.text
        sources = " > ".join(" & ".join(e.name for e in source) for source in s.sources)
        more = [f"{q.role} {names(q.entity)[0]}" for q in s.qualifiers]
        when = s.time and (s.time.value or s.time.text)
        print(
            f"    {s.subject.name} – {s.relation.label} – {other} {more} @{s.place and s.place.name} {when} [{sources}]"
            f" {'NOT ' if s.negated else ''}{s.factuality}"
        )


def describe(counts: Counter[str]) -> str:
    """Recall with its interval."""
    facts = counts["facts"]
    shares = (f"{kind} {interval(counts[kind], facts)}" for kind in ("found", "full"))
    return f"{facts} facts: " + ", ".join(shares)


def interval(hits: int, of: int) -> str:
    """A share with its 95 % interval (Wilson, 1927)."""
    z, share = 1.96, hits / of
    centre = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{share:.1%} ({centre - half:.0%}–{centre + half:.0%})"


if __name__ == "__main__":
    main()
