"""How people, organisations and places are named: the word lists of ontology/names.ttl, made ready to be asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from kg.identity.spelling import plain
from kg.ontology.gazetteer import Place

VARIANT = " = "
LONGEST_ACRONYM = 4  # letters, of places: DPR, PLA


@dataclass(frozen=True, slots=True)
class Customs:
    """All words are plain ones (`spelling.plain`); names of several words are written together where said so."""

    given: Mapping[str, frozenset[int]]  # given name, together → the sets of variants it is in
    family: Mapping[str, frozenset[int]]
    common_given: frozenset[str]  # together
    common_family: frozenset[str]
    family_first: frozenset[str]
    northern: frozenset[str]  # given names as Ukrainians and Belarusians write them, together
    honorifics: frozenset[str]
    titles: Mapping[str, str]  # one that makes a name → the one it is a variant of
    reigning: frozenset[str]  # of those, held in one country
    particles: frozenset[str]
    prefixes: frozenset[str]
    legal_forms: Mapping[str, str]  # form → the first of those that go for the same; empty where it tells nothing
    leading_forms: frozenset[str]
    optional: frozenset[str]
    endings: frozenset[str]
    describing: frozenset[str]
    recurring: frozenset[str]
    disasters: frozenset[str]
    ordinals: frozenset[str]
    unique: frozenset[str]
    generic: frozenset[str]
    words: Mapping[str, str]  # word → the one it is a variant of
    wholes: Mapping[str, str]  # name → the one it is a variant of
    shared_names: frozenset[str]
    adjectives: Mapping[str, str]  # "ukrainian" → "ukraine"
    successors: Mapping[str, frozenset[str]]  # state → those that went up in others which it is one of, or went up in
    fields: Mapping[str, str]  # word of an office → field of work
    sports: Mapping[str, str]  # word of an office → sport
    public_fields: frozenset[str]
    sole: frozenset[str]
    loose: frozenset[str]

    @classmethod
    def of(cls, lists: Mapping[str, Collection[str]], places: Iterable[Place] = ()) -> Customs:
        """From word lists by name, as ontology/names.ttl has them, and the places of the gazetteer."""
        places = sorted(places, key=lambda place: place.ambiguous)  # a name means the usual one of those that bear it
        words = {name: frozenset(map(plain, found)) for name, found in lists.items()}
        sets = {name: sorted(_variants(found)) for name, found in lists.items() if any(VARIANT in w for w in found)}
        nothing: frozenset[str] = frozenset()
        given = _sets_of(_together(sets.get("givenNameVariants", [])))
        family = _sets_of(_together(sets.get("familyNameVariants", [])))
        return cls(
            given=given,
            family=family,
            common_given=_with_variants(
                {name.replace(" ", "") for name in words.get("commonGivenNames", nothing)}, given
            ),
            common_family=_with_variants(
                _of_women({name.replace(" ", "") for name in words.get("commonFamilyNames", nothing)}), family
            ),
            family_first=_with_variants(words.get("familyNamesFirst", nothing), family),
            northern=frozenset(name.replace(" ", "") for name in words.get("ukrainianGivenNames", nothing)),
            honorifics=words.get("honorifics", nothing),
            titles={title: title for title in words.get("namingTitles", nothing)}
            | _first_of(sets.get("namingTitles", [])),
            reigning=words.get("reigningTitles", nothing),
            particles=words.get("nameParticles", nothing),
            prefixes=words.get("namePrefixes", nothing),
            legal_forms=dict.fromkeys(words.get("legalForms", nothing), "") | _first_of(sets.get("legalForms", [])),
            leading_forms=words.get("leadingLegalForms", nothing),
            describing=words.get("describingNameWords", nothing),
            optional=words.get("optionalNameWords", nothing),
            endings=words.get("optionalNameEndings", nothing),
            recurring=words.get("recurringEvents", nothing),
            disasters=words.get("recurringDisasters", nothing),
            ordinals=words.get("ordinalWords", nothing),
            unique=words.get("uniqueNames", nothing),
            generic=words.get("genericNameWords", nothing),
            words=_first_of(sets.get("nameWordVariants", [])),
            wholes=_called(places, _first_of(sets.get("nameVariants", []))),
            shared_names=words.get("sharedPlaceNames", nothing) | words.get("sharedNames", nothing),
            adjectives=_speaking_of(places),
            successors=_former(sets.get("formerStates", [])),
            fields=_first_of(sets.get("fieldsOfWork", [])),
            sports=_first_of(sets.get("sports", [])),
            public_fields=words.get("publicFields", nothing),
            sole=words.get("soleOffices", nothing),
            loose=words.get("looseTies", nothing),
        )


def _variants(lemmas: Iterable[str]) -> list[tuple[str, ...]]:
    return [tuple(dict.fromkeys(map(plain, lemma.split(VARIANT)))) for lemma in lemmas if VARIANT in lemma]


def _together(sets: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [tuple(name.replace(" ", "") for name in names) for names in sets]


def _sets_of(sets: Iterable[tuple[str, ...]]) -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(sets):
        for name in names:
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def _former(sets: Iterable[tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """Each state → the former states that it is or was part of."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for former, *others in sets:
        for state in (former, *others):
            found[state].add(former)
    return {state: frozenset(formers) for state, formers in found.items()}


def _of_women(names: Collection[str]) -> frozenset[str]:
    """The names, and those of Slavic ones that women bear."""
    women = {name[:-1] + "a" for name in names if name.endswith(("ski", "cki"))}
    women |= {name[:-1] + "aya" for name in names if name.endswith("sky")}
    return frozenset(names) | women | {f"{name}a" for name in names if name.endswith(("ov", "ev", "in"))}


def _with_variants(names: Collection[str], variants: Mapping[str, frozenset[int]]) -> frozenset[str]:
    """The names and all that are in a set of variants with one of them."""
    numbers = {number for name in names for number in variants.get(name, ())}
    return frozenset(names) | {name for name, found in variants.items() if not numbers.isdisjoint(found)}


def _called(places: Iterable[Place], variants: Mapping[str, str]) -> dict[str, str]:
    """The variants, and other names of places → the place's; but no acronyms, which may be another's too."""
    found = dict(variants)
    for place in places:
        name = plain(place.name)
        for word in (place.name, *place.aliases):
            if not (word.isupper() and len(word) <= LONGEST_ACRONYM):
                found.setdefault(plain(word), variants.get(name, name))
    return found


def _speaking_of(places: Iterable[Place]) -> dict[str, str]:
    """Adjectives and names of places → their name."""
    found: dict[str, str] = {}
    for place in places:
        for word in (*place.adjectives, *place.aliases):
            for said in (word, word.replace("'s", ""), place.name):
                found.setdefault(plain(said), plain(place.name))
    return found


def _first_of(sets: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Each name of a set → its first; a name that several sets have goes with the first of them in the alphabet."""
    found: dict[str, str] = {}
    for names in sets:
        for name in names:
            found.setdefault(name, names[0])
    return found
