"""How like each other two names are."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.identity.spelling import Degree

DEGREES: dict[Degree, float] = {"equal": 0.0, "transliterated": -0.2, "similar": -0.6, "misspelt": -1.5}
SPELT: dict[Degree, str] = {
    "equal": "",
    "transliterated": "same name, transliterated otherwise",
    "similar": "names alike but for vowels",
    "misspelt": "names that differ by one letter",
}


@dataclass(frozen=True, slots=True)
class Likeness:
    """A weight in log-odds, to be added to what the name itself is worth (`kg.identity.evidence`): 0 where both are the
    same, negative where they differ in a way that one bearer's names do.

    `less` is -1 or 1 where the first or the second name says less than the other: "Putin", "V. Putin".
    """

    weight: float
    notes: tuple[str, ...] = ()
    less: int = 0
    bare: bool = False  # one or both are single words that may be anyone's
    initial: bool = False  # one has but one initial for the given name
    acronym: bool = False  # one has the initials of the other
    spelt: bool = False  # differently, or given names that are variants of one
    further: bool = False  # one has a name more
    optional: bool = False  # one has a word that may be left out: no two kinds of places, Mosul and Mosul Dam
    described: bool = False  # one says what it is, the other does not: only events, works and agreements may be one
    place: frozenset[str] = frozenset()  # words that only one has: the country of the other, if they are to be one
    maker: str = ""  # that only one has: both must be met with it, if they are to be one product
    city: str = ""  # that only one has: both must be in its country, if they are to be one airport
    title: str = ""  # that only one has: the other must hold it there, Sultan Qaboos and Qaboos bin Said
    year: int = 0  # that only one has: the other must be of that year
    soon: bool = False  # only events of the same days may be one
    numbered: bool = False  # only one says the how manieth it is: only events of about one time may be one

    def turned(self) -> Likeness:
        """The same, with the names in the other order."""
        return replace(self, less=-self.less)


def noted(*notes: str) -> tuple[str, ...]:
    """Without those that are empty or there already."""
    return tuple(dict.fromkeys(note for note in notes if note))
