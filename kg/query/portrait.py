"""A profile for people, on a terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import shorten

from kg.denial import denied_phrase
from kg.iri import local
from kg.query.profile import Profile, Said

SECTIONS = {
    "roles": "Offices and roles",
    "did": "What it did",
    "undergone": "What was done to it",
    "said": "What it said",
    "claimed": "What others claim of it",
    "involved": "Where else it comes up",
}
NAMED = 3  # statements of a line
PART = 60  # letters of a subject, verb phrase or object; the rest is in the JSON


def portrait(profile: Profile, *, most: int | None = 10) -> Iterator[str]:
    """A line for each statement, under its relation; of each relation `most` at most, or all with None.

    Statements that read the same are one line. At its end are the ids by which `kg correct` knows them.
    """
    yield profile.name
    yield "  " + " · ".join([*profile.types, *([profile.wikidata] if profile.wikidata else []), profile.iri])
    if profile.aliases:
        yield "  also " + ", ".join(profile.aliases)
    for relation, value in profile.background:
        yield f"  {relation} {value} (no article: from the list of places)"
    for section, title in SECTIONS.items():
        told: Sequence[Said] = getattr(profile, section)
        if told:
            yield ""
            yield title
        for relation, group in groupby(told, key=lambda said: said.relation):
            yield from _group(relation, list(group), most)
    if profile.articles:
        yield ""
        yield "Articles"
        for article in profile.articles:
            yield "  " + " | ".join(_brief(part) for part in article if part)


def _group(relation: str, told: Sequence[Said], most: int | None) -> Iterator[str]:
    yield f"  {relation}"
    width = max(len(said.time or "") for said in told[:most])
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for said in told:
        lines[(f"{said.time or '':<{width}}  " if width else "") + _line(said)].append(local(said.statement))
    for line, ids in list(lines.items())[:most]:
        more = f" and {len(ids) - NAMED} more" if most is not None and len(ids) > NAMED else ""
        yield f"    {line}  [{' '.join(ids[: NAMED if more else None])}{more}]"
    if most is not None and len(lines) > most:
        yield f"    … and {len(lines) - most} more"


def _line(said: Said) -> str:
    """ "China will not supply weapons · to Russia · says Volodymyr Zelenskyy · planned · negated"."""
    phrase = denied_phrase(said.words, said.subject, said.object or "") if said.negated else said.words
    words = " ".join(_brief(part) for part in (said.subject, phrase, said.object) if part)
    marks = [
        said.place and f"in {said.place}",
        *(f"{role} {value}" for role, value in said.qualifiers),
        "says " + ", quoting ".join(map(" and ".join, said.sources)) if said.sources else None,
        said.tenure,
        said.factuality if said.factuality != "certain" else None,
        "negated" if said.negated else None,
    ]
    return " · ".join([words, *(_brief(mark) for mark in marks if mark)])


def _brief(text: str) -> str:
    return shorten(" ".join(text.split()), PART, placeholder="…")
