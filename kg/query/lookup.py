"""A name, as a person writes it → the entity or relation that bears it."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from difflib import get_close_matches
from typing import Literal, TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError
from kg.iri import PREFIXES, Names, local

Kind: TypeAlias = Literal["entity", "relation"]

LABEL, ALIAS, TYPE = (
    ox.NamedNode(PREFIXES[prefix] + name) for prefix, name in (("rdfs", "label"), ("skos", "altLabel"), ("rdf", "type"))
)
RELATION, CLASS = ox.NamedNode(PREFIXES["rdf"] + "Property"), ox.NamedNode(PREFIXES["owl"] + "Class")
IRI = re.compile(r"<(\S+)>|((?:https?://|urn:)\S+)")
PREFIXED = re.compile(r"([\w-]+):(\S+)")
WORD = re.compile(r"[^\W_]+")
LISTED = 8  # candidates in a complaint


def find(quads: ox.Store, names: Names, text: str, kind: Kind = "entity") -> ox.NamedNode:
    """The node of the merged view that the text means: an IRI, a prefixed name, a label or an alias.

    Labels and aliases are compared without case, accents and punctuation, aliases only where no label is like it; of
    several that are like it, one that is the same to the letter is meant.
    Raises QueryError, with candidates, where there is none or more than one.
    """
    if iri := _iri(text, names):
        return _known(quads, iri, text)
    wanted = folded(text)
    called: defaultdict[str, set[ox.NamedNode]] = defaultdict(set)
    for naming in (LABEL, ALIAS):
        alike: set[ox.NamedNode] = set()
        same: set[ox.NamedNode] = set()
        for node, _, name, _ in quads.quads_for_pattern(None, naming, None, ox.DefaultGraph()):
            words = folded(name.value)
            called[words].add(node)
            if words == wanted and _is(quads, node, kind):
                alike.add(node)
                same |= {node} if name.value == text else set()
        found = same if len(same) == 1 else alike
        if len(found) == 1:
            return found.pop()
        if found:
            raise QueryError(
                f"{text}: which one? {_listed(quads, names, found)}; give one of these instead of the name, or say "
                "who is who: kg identity"
            )
    similar = [name for name in called if set(wanted.split()) <= set(name.split())]
    similar += get_close_matches(wanted, called, n=3)
    nodes = {node for name in similar for node in called[name] if _is(quads, node, kind)}
    perhaps = f"; perhaps {_listed(quads, names, nodes)}" if nodes else ""
    raise QueryError(f"{text}: no {kind} bears this name{perhaps}")


def folded(text: str) -> str:
    """The words of a name without case, accents and punctuation: "O’Neill, João" → "o neill joao"."""
    if not text.isascii():
        text = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return " ".join(WORD.findall(text.casefold()))


def curie(iri: str, names: Names) -> str:
    """The prefixed name of an IRI, or the IRI itself."""
    fitting = [(len(space), prefix) for prefix, space in names.prefixes.items() if iri.startswith(space)]
    return next((f"{prefix}:{iri[length:]}" for length, prefix in sorted(fitting, reverse=True)), iri)


def _iri(text: str, names: Names) -> str | None:
    if match := IRI.fullmatch(text):
        return match[1] or match[2]
    match = PREFIXED.fullmatch(text)
    return names.prefixes[match[1]] + match[2] if match and match[1] in names.prefixes else None


def _known(quads: ox.Store, iri: str, text: str) -> ox.NamedNode:
    try:
        node = ox.NamedNode(iri)
    except ValueError as error:
        raise QueryError(f"{text}: not an IRI: {error}") from error
    if not any(next(quads.quads_for_pattern(*pattern), None) for pattern in ((node, None, None), (None, None, node))):
        raise QueryError(f"{text}: the graph does not know it")
    return node


def _is(quads: ox.Store, node: ox.NamedNode, kind: Kind) -> bool:
    types = {type_ for _, _, type_, _ in quads.quads_for_pattern(node, TYPE, None, ox.DefaultGraph())}
    return RELATION in types if kind == "relation" else not types & {RELATION, CLASS}


def _listed(quads: ox.Store, names: Names, nodes: set[ox.NamedNode]) -> str:
    """ "entity:Georgia (Country), entity:Georgia/Person (Person)"."""
    shown = []
    for node in sorted(nodes, key=lambda node: node.value)[:LISTED]:
        types = {type_.value for _, _, type_, _ in quads.quads_for_pattern(node, TYPE, None, ox.DefaultGraph())}
        shown.append(f"{curie(node.value, names)} ({', '.join(sorted(map(local, types)))})")
    return ", ".join(shown) + (f" and {len(nodes) - LISTED} more" if len(nodes) > LISTED else "")
