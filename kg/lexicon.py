"""The word lists of ontology/language.ttl and ontology/names.ttl, by name."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox

from kg.ontology.turtle import shipped

NAMESPACE = "https://w3id.org/kg-builder/ns#"
Lexicon = dict[str, frozenset[str]]


def load(*paths: Path) -> Lexicon:
    """Word lists by local name ("reportingVerbs"): lemmas, particles joined by an underscore ("carry_out").

    Those of the shipped language.ttl and of the given Turtle files together.
    """
    return _lists(shipped()[0].with_name("language.ttl"), *paths)


def names(*paths: Path) -> Lexicon:
    """The word lists of the shipped names.ttl and of the given Turtle files, likewise."""
    return _lists(shipped()[0].with_name("names.ttl"), *paths)


def _lists(*paths: Path) -> Lexicon:
    lists: defaultdict[str, set[str]] = defaultdict(set)
    for path in paths:
        for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
            if quad.predicate.value == NAMESPACE + "lemma" and isinstance(quad.subject, ox.NamedNode):
                lists[quad.subject.value.removeprefix(NAMESPACE)].add(str(quad.object.value))
    return {name: frozenset(words) for name, words in lists.items()}
