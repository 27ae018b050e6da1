"""Countries, cities and seats of power: what they are called and for whom they act."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.ontology.turtle import KG, SKOS, TYPE, WIKIDATA, Description, local_name

LINKS = ("capital", "locatedIn", "seatIn", "actsFor", "claimedBy", "administeredBy")
SHORTEST_HEADLINE_NAME = 4  # "IRAN" in a headline is Iran, but "IT" or "MAN" need not be a place


@dataclass(frozen=True, slots=True)
class Place:
    """A place or seat of power of the gazetteer; other places are given by their id."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()  # strings that stand for it when it acts
    capitals: tuple[str, ...] = ()  # the first is its seat of government
    country: str | None = None  # the one it lies in
    located_in: str | None = None  # the next larger place
    continent: str | None = None
    seat: str | None = None
    acts_for: str | None = None
    claimed_by: tuple[str, ...] = ()
    administered_by: tuple[str, ...] = ()
    wikidata: str | None = None  # "Q212"
    demonyms: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()  # names that bodies of other countries have too: "Congress"
    ambiguous: bool = False  # the less usual bearer of a name it shares

    @property
    def capital(self) -> str | None:
        """Its capital, or the first of them."""
        return next(iter(self.capitals), None)


class Gazetteer:
    """Places by id and by every name they go by. A name that two have equal claim to is nobody's."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places: Mapping[str, Place] = {place.id: place for place in places}
        named = [
            (_without_the(name), rank, place)
            for place in self.places.values()
            for rank, names in enumerate(((place.name,), place.aliases, place.metonyms))
            for name in names
        ]
        spoken = [(word, 0, place) for place in self.places.values() for word in (*place.adjectives, *place.demonyms)]
        self.names: Mapping[str, Place] = _unambiguous(named)
        self._capitals: Mapping[str, Place] = _unambiguous(
            (capital, 0, place) for place in self.places.values() for capital in place.capitals
        )
        self._adjectives = _unambiguous(spoken)
        self._headline_names = _unambiguous((name.upper(), rank, place) for name, rank, place in named)
        self._headline_adjectives = _unambiguous((word.upper(), rank, place) for word, rank, place in spoken)

    def find(self, name: str) -> Place | None:
        """The place of this name, alias or metonym; "the" before it, and capitals throughout, make no difference."""
        return _look_up(_without_the(name), self.names, self._headline_names)

    def adjective(self, word: str) -> Place | None:
        """The place whose adjective or demonym this is: "Chinese", "Ukrainians"."""
        return _look_up(word, self._adjectives, self._headline_adjectives)

    def capital_of(self, place_id: str) -> Place | None:
        """The state this city is the capital of."""
        return self._capitals.get(place_id)


def places_of(descriptions: Mapping[str, Description], classes: Mapping[str, str]) -> list[Place]:
    """The places among all descriptions: those with a class for a type. `classes` maps class IRIs to class ids."""
    typed = {
        iri: (about, next(classes[type_] for type_ in about.all(TYPE) if type_ in classes))
        for iri, about in descriptions.items()
        if any(type_ in classes for type_ in about.all(TYPE))
    }
    states = {city: about.id for about, _ in typed.values() for city in about.all(KG + "capital")}
    countries = {iri for iri, (_, type_) in typed.items() if type_ == "Country"}

    def country(iri: str) -> str | None:
        about, capital = typed[iri][0], iri
        for _ in range(len(typed)):
            if about.all(KG + "claimedBy"):
                return None
            larger = about.one(KG + "locatedIn")
            if larger is None:
                return states.get(capital) if capital not in countries else None
            if larger in countries:
                return local_name(larger)
            about = typed[larger][0]
        raise about.contradiction("kg:locatedIn goes round in a circle")

    for about, _ in typed.values():
        for link in LINKS:
            for target in about.all(KG + link):
                if target not in typed:
                    raise about.contradiction(f"kg:{link} {local_name(target)}: no such place is described")
    return [_place(about, type_, country(iri)) for iri, (about, type_) in typed.items()]


def _place(about: Description, type_: str, country: str | None) -> Place:
    matches = (local_name(iri) for iri in about.all(SKOS + "exactMatch") if iri.startswith(WIKIDATA))
    return Place(
        id=about.id,
        name=about.label,
        type=type_,
        aliases=about.all(SKOS + "altLabel"),
        metonyms=about.all(KG + "metonym"),
        capitals=about.ids(KG + "capital"),
        country=country,
        located_in=next(iter(about.ids(KG + "locatedIn")), None),
        continent=next(iter(about.ids(KG + "continent")), None),
        seat=next(iter(about.ids(KG + "seatIn")), None),
        acts_for=next(iter(about.ids(KG + "actsFor")), None),
        claimed_by=about.ids(KG + "claimedBy"),
        administered_by=about.ids(KG + "administeredBy"),
        wikidata=next(matches, None),
        demonyms=about.all(KG + "demonym"),
        adjectives=about.all(KG + "adjective"),
        shared=about.all(KG + "sharedName"),
        ambiguous=about.holds(KG + "ambiguous"),
    )


def _without_the(name: str) -> str:
    return name[4:] if name[:4] in ("the ", "The ", "THE ") else name


def _unambiguous(named: Iterable[tuple[str, int, Place]]) -> dict[str, Place]:
    """Each name with the one place that has the best claim to it: the usual bearer, by lowest rank, countries first."""
    claims: dict[str, dict[tuple[bool, int, bool], dict[str, Place]]] = {}
    for name, rank, place in named:
        claim = (place.ambiguous, rank, place.type != "Country")
        claims.setdefault(name, {}).setdefault(claim, {})[place.id] = place
    best = {name: by_claim[min(by_claim)] for name, by_claim in claims.items()}
    return {name: next(iter(places.values())) for name, places in best.items() if len(places) == 1}


def _look_up(name: str, exact: Mapping[str, Place], headline: Mapping[str, Place]) -> Place | None:
    found = exact.get(name)
    if found is None and name.isupper() and len(name) >= SHORTEST_HEADLINE_NAME:
        return headline.get(name)
    return found
