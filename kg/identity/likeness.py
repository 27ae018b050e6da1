"""Two names → how like each other they are, or that they cannot be one's.

A likeness is a weight in log-odds, to be added to what the name itself is worth (`kg.identity.evidence`): 0 where both
are the same, negative where they differ in a way that one bearer's names do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.identity.customs import Customs
from kg.identity.person_names import PersonName
from kg.identity.spelling import Degree, degree, eastern_fold
from kg.identity.thing_names import ThingName

DEGREES: dict[Degree, float] = {"equal": 0.0, "transliterated": -0.2, "similar": -0.6, "misspelt": -1.5}
SPELT: dict[Degree, str] = {
    "equal": "",
    "transliterated": "same name, transliterated otherwise",
    "similar": "names alike but for vowels",
    "misspelt": "names that differ by one letter",
}
VARIANT, INITIAL, GENERATION, MIDDLE, FAMILIES, SECOND_GIVEN, REVERSED = -0.4, -0.9, -7.0, -0.4, -0.8, -1.2, -0.3
SECOND_FAMILY = -0.6  # Rebelo de Sousa
INITIALS = -0.4  # of several names, all of which fit
PERSONS_ACRONYM = 0.0
FORM, ANOTHER, JOINED, PLACE = -0.1, -0.2, -0.1, 0.0
ORDER = -1.3  # Oxford University, but also Council of Europe and European Council: only if nothing speaks against it
AMBIGUOUS = 3  # letters of an acronym that many may have
ACRONYMS = {2: -3.0, 3: -2.0, 4: -1.1, 5: -0.8}  # by letters: many a name has the initials of another
KNOWN_ACRONYM = -1.3  # of few letters: others may have it too
GIVEN_ONLY = -0.6
OPTIONAL = -0.8
NUMERALS = frozenset(
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"]
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """`less` is -1 or 1 where the first or the second name says less than the other: "Putin", "V. Putin"."""

    weight: float
    notes: tuple[str, ...] = ()
    less: int = 0
    bare: bool = False  # one or both are single words that may be anyone's
    initial: bool = False  # one has but one initial for the given name
    acronym: bool = False  # one has the initials of the other
    spelt: bool = False  # differently, or given names that are variants of one
    place: frozenset[str] = frozenset()  # words that only one has: the country of the other, if they are to be one

    def turned(self) -> Likeness:
        """The same, with the names in the other order."""
        return replace(self, less=-self.less)


def persons(one: PersonName, other: PersonName, customs: Customs) -> Likeness | None:
    """Whether both can be one person's, and how well."""
    if one.post or other.post:
        return Likeness(0.0, bare=True) if one.key == other.key else None
    if one.generation and other.generation and one.generation != other.generation:
        return None
    if not one.given or not other.given:
        found = _bare(one, other, customs)
    else:
        ways = [*_straight(one, other, customs), *_shortened(one, other, customs), *_reversed(one, other, customs)]
        found = max(ways, key=lambda likeness: likeness.weight, default=None)
    if found is None or one.generation == other.generation:
        return found
    less = found.less or (-1 if other.generation else 1)
    notes = (*found.notes, "only one is junior or numbered")
    return replace(found, weight=found.weight + GENERATION, notes=notes, less=less)


def _bare(one: PersonName, other: PersonName, customs: Customs) -> Likeness | None:
    less = 0 if one.given == other.given else -1 if not one.given else 1
    short, long = (one, other) if less <= 0 else (other, one)
    if short.acronym and short.acronym == long.initials:
        return Likeness(PERSONS_ACRONYM, (f"{short.acronym.upper()} may be the initials of the other",), less, True)
    found = _family(short.family, long.family, customs)
    if not found and short.family in long.middles[1:]:
        found = FAMILIES, "one has a further family name"
    if found:
        titled = one.title == other.title != "" or (one.generation == other.generation and one.generation in NUMERALS)
        return Likeness(found[0], _noted(found[1]), less, bare=less != 0 or not titled)
    if short.family in long.words and not short.title:
        return Likeness(GIVEN_ONLY, ("first name only",), less, bare=True)
    return None


def _straight(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """Given name by given name, family name by family name."""
    if "".join(one.words) == "".join(other.words):
        yield Likeness(0.0)
    family = _family(one.family, other.family, customs, eastern=one.eastern and other.eastern)
    if family is None:
        return
    if "".join((one.given, *one.middles)) == "".join((other.given, *other.middles)):
        yield Likeness(family[0], _noted(family[1]), spelt=bool(family[1]))
    given = _given(one.given, other.given, customs, eastern=one.eastern or other.eastern)
    middle = _middles(one.middles, other.middles, customs)
    if given is None or middle is None:
        return
    weight, note, less = given
    several = bool(less and one.middles and len(one.middles) == len(other.middles))
    total = family[0] + (INITIALS if several else weight) + (MIDDLE if middle else 0.0)
    notes = _noted(family[1], note, "one has a middle name" if middle else "")
    crossed = bool(less and middle and less != middle)  # William J. Clinton, W. Jefferson Clinton
    spelt = bool(family[1] or (note and not less))
    yield Likeness(total, notes, 0 if crossed else less or middle, initial=bool(less) and not several, spelt=spelt)


def _shortened(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """Pedro Sánchez Pérez-Castejón is Pedro Sánchez; Alexander Boris de Pfeffel Johnson is Boris Johnson."""
    less = -1 if len(one.words) < len(other.words) else 1
    short, long = (one, other) if less == -1 else (other, one)
    if len(short.words) == len(long.words) or short.eastern or long.eastern:
        return
    given = _given(short.given, long.given, customs)
    if given and given[2] == 0 and short.family in long.middles and _subsequence(short.middles, long.middles):
        yield Likeness(FAMILIES + given[0], _noted(given[1], "one has a further family name"), less)
    family = _family(short.family, long.family, customs)
    if family and len(short.given) > 1 and short.given in long.middles and not short.middles:
        weight = SECOND_FAMILY if short.given == long.middles[-1] else SECOND_GIVEN
        yield Likeness(weight + family[0], _noted(family[1], "called by the second name"), less)


def _reversed(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """Orbán Viktor, Abe Shinzo: only where one of the words is a name that not many have, or a family name."""
    turned = one.given == other.family and one.family == other.given and not one.middles and not other.middles
    common = customs.common_given | customs.common_family
    if turned and not (common.issuperset(one.words) and customs.family_first.isdisjoint(one.words)):
        yield Likeness(REVERSED, ("family name first in one",))


def _given(one: str, other: str, customs: Customs, *, eastern: bool = False) -> tuple[float, str, int] | None:
    """Weight, note, and which is but an initial."""
    if one == other:
        return 0.0, "", 0
    if customs.given.get(one, frozenset()) & customs.given.get(other, frozenset()):
        return VARIANT, f"{one} and {other} are variants of one given name", 0
    if (len(one) == 1) != (len(other) == 1):
        if one[0] != other[0]:
            return None
        return INITIAL, "initial only", -1 if len(one) == 1 else 1
    if len(one) == 1:
        return None
    found = degree(one, other, customs.common_given, given=True, eastern=eastern)
    return (DEGREES[found], SPELT[found], 0) if found else None


def _family(one: str, other: str, customs: Customs, *, eastern: bool = False) -> tuple[float, str] | None:
    if eastern and one != other and eastern_fold(one) == eastern_fold(other):
        return DEGREES["transliterated"], SPELT["transliterated"]
    if customs.family.get(one, frozenset()) & customs.family.get(other, frozenset()) and one != other:
        return DEGREES["transliterated"], SPELT["transliterated"]
    found = degree(one, other, customs.common_family)
    return (DEGREES[found], SPELT[found]) if found else None


def _middles(one: tuple[str, ...], other: tuple[str, ...], customs: Customs) -> int | None:
    """0 where they agree, -1 or 1 where the first or second leaves some out, None where they contradict each other."""
    if len(one) == len(other):
        agree = all(_given(a, b, customs) for a, b in zip(one, other, strict=True))
        return 0 if agree else None
    less = -1 if len(one) < len(other) else 1
    short, long = (one, other) if less == -1 else (other, one)
    if all(_given(a, b, customs) for a, b in zip(short, long, strict=False)):
        return less
    full = all(len(word) > 1 for word in short)  # of initials, none may be passed over: H. W. is not W.
    return less if full and _subsequence(short, long) else None


def _subsequence(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def _noted(*notes: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(note for note in notes if note))


def things(one: ThingName, other: ThingName, customs: Customs) -> Likeness | None:
    """Whether both can be one organisation's, place's or work's, and how well."""
    if one.words == other.words:
        return Likeness(0.0)
    if one.whole == other.whole:
        letters = min((len(name.acronym) for name in (one, other) if name.acronym), default=0)
        weight = KNOWN_ACRONYM if 0 < letters <= AMBIGUOUS else ANOTHER
        return Likeness(weight, (f"{one.key} is another name of {other.key}",))
    if (one.acronym and one.acronym in other.initials) or (other.acronym and other.acronym in one.initials):
        short = one.acronym if one.acronym and one.acronym in other.initials else other.acronym
        weight = ACRONYMS[min(len(short), max(ACRONYMS))]
        less = -1 if short == one.acronym else 1
        return Likeness(weight, (f"{short.upper()} may be an acronym of the other",), less, acronym=True)
    if one.numbers != other.numbers:
        return None
    if sorted(one.words) == sorted(other.words):
        return Likeness(ORDER, ("same words in another order",))
    if "".join(one.words) == "".join(other.words):
        return Likeness(JOINED, ("same words, written together or apart",))
    if (one.short and one.short == other.key) or (other.short and other.short == one.key):
        return Likeness(OPTIONAL, ("one has a word that may be left out",))
    return _with_place(one, other) or _spelt(one, other, customs)


def _with_place(one: ThingName, other: ThingName) -> Likeness | None:
    """Supreme Court, US Supreme Court: one if the first is of the United States."""
    less = -1 if len(one.words) < len(other.words) else 1
    short, long = (one, other) if less == -1 else (other, one)
    extra = frozenset(long.words) - frozenset(short.words)
    if extra and frozenset(short.words) < frozenset(long.words) and short.generic:
        return Likeness(PLACE, ("one names its country",), less, place=extra)
    return None


def _spelt(one: ThingName, other: ThingName, customs: Customs) -> Likeness | None:
    """Word by word the same but for spelling: Zaporizhzhia, Zaporizhzhya."""
    if len(one.words) != len(other.words):
        return None
    degrees = [degree(a, b, customs.generic) for a, b in zip(one.words, other.words, strict=True)]
    found = [found for found in degrees if found]
    if len(found) < len(degrees):
        return None
    worst = min(found, key=lambda each: DEGREES[each])
    return Likeness(sum(DEGREES[each] for each in found), _noted(SPELT[worst]))
