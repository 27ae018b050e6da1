"""Two names of people → how like each other they are, or that they cannot be one's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.identity.customs import Customs
from kg.identity.likeness import DEGREES, SPELT, Likeness, noted
from kg.identity.person_names import PersonName
from kg.identity.spelling import degree, eastern_fold, northern_fold

VARIANT, INITIAL, GENERATION, MIDDLE, FAMILIES, SECOND_GIVEN, REVERSED = -0.4, -0.9, -7.0, -0.4, -0.8, -1.2, -0.3
REGNAL = -0.8  # Pope Benedict, Pope Benedict XVI
SECOND_FAMILY = -0.6  # Rebelo de Sousa
INITIALS = -0.4  # of several names, all of which fit
PERSONS_ACRONYM = 0.0
TRAILING = -3.5  # Rahul Gandhi, Rahul Gandhi K. E.: initials of a father and a home, which tell two of a name apart
FURTHER = -0.4  # Lula, Luiz Inácio Lula da Silva
GIVEN_ONLY = -0.1
NUMERALS = frozenset(
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"]
)


def persons(one: PersonName, other: PersonName, customs: Customs) -> Likeness | None:
    """Whether both can be one person's, and how well."""
    if one.post or other.post:
        return Likeness(0.0, bare=True) if one.key == other.key else None
    if one.generation and other.generation and one.generation != other.generation:
        return None
    if not one.given or not other.given:
        found = _bare(one, other, customs)
    else:
        found = max(_ways(one, other, customs), key=lambda likeness: likeness.weight, default=None)
    if found is None or one.generation == other.generation:
        return found
    less = found.less or (-1 if other.generation else 1)
    if (one.generation or other.generation) in NUMERALS and _royal(one, other):
        return replace(found, weight=found.weight + REGNAL, notes=(*found.notes, "only one is numbered"), less=less)
    notes = (*found.notes, "only one is junior or numbered")
    return replace(found, weight=found.weight + GENERATION, notes=notes, less=less)


def _ways(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """How two full names may be one's, hyphened names also as two."""
    for ours, theirs in ((one, other), (one.apart or one, other.apart or other)):
        if (ours is one and theirs is other) or (_whole_given(one, theirs) and _whole_given(other, ours)):
            yield from _straight(ours, theirs, customs)
            yield from _shortened(ours, theirs, customs)
            yield from _reversed(ours, theirs, customs)


def _whole_given(name: PersonName, other: PersonName) -> bool:
    """Whether the other has as many given names as this one has in its first: Jean-Claude is not Jean."""
    words = name.apart.words if name.apart else ()
    halves = next((end for end in range(2, len(words)) if "".join(words[:end]) == name.given), 0)
    return len(other.words) > halves


def _royal(one: PersonName, other: PersonName) -> bool:
    """Whether both are one word with a title that makes a name, or with a number: King Abdullah, Abdullah II."""
    return not one.given and not other.given and all(name.title or name.generation for name in (one, other))


def _bare(one: PersonName, other: PersonName, customs: Customs) -> Likeness | None:
    less = 0 if one.given == other.given else -1 if not one.given else 1
    short, long = (one, other) if less <= 0 else (other, one)
    if short.acronym and short.acronym == long.initials:
        return Likeness(PERSONS_ACRONYM, (f"{short.acronym.upper()} may be the initials of the other",), less, True)
    found = _family(short.family, long.family, customs)
    if not found and short.family in long.middles[1:]:
        found = FURTHER, "one has a further family name"
    if found:
        titled = one.title == other.title != "" or (one.generation == other.generation and one.generation in NUMERALS)
        return Likeness(found[0], noted(found[1]), less, bare=less != 0 or not titled)
    if short.title and short.family == long.given:
        return Likeness(GIVEN_ONLY, ("first name only",), less, bare=True, title=short.title)
    if short.family in long.words and not short.title:
        return Likeness(GIVEN_ONLY, ("first name only",), less, bare=True)
    return None


def _straight(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """Given name by given name, family name by family name."""
    if "".join(one.words) == "".join(other.words):
        yield Likeness(0.0)
    family = _family(one.family, other.family, customs, eastern=one.eastern and other.eastern)
    family = family or _russian(one, other, customs)
    if family is None:
        return
    if "".join((one.given, *one.middles)) == "".join((other.given, *other.middles)):
        yield Likeness(family[0], noted(family[1]), spelt=bool(family[1]))
    given = _given(one.given, other.given, customs, eastern=one.eastern or other.eastern)
    middle = _middles(one.middles, other.middles, customs)
    if given is None or middle is None:
        return
    weight, note, less = given
    several = bool(less and one.middles and len(one.middles) == len(other.middles))
    total = family[0] + (INITIALS if several else weight) + (MIDDLE if middle else 0.0)
    notes = noted(family[1], note, "one has a middle name" if middle else "")
    initial = bool(less) and not several
    crossed = bool(less and middle and less != middle)  # William J. Clinton, W. Jefferson Clinton
    spelt = bool(family[1] or (note and not less))
    less = 0 if crossed else less or middle
    yield Likeness(total, notes, less, initial=initial, spelt=spelt, further=bool(middle))


def _shortened(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """Pedro Sánchez Pérez-Castejón is Pedro Sánchez; Alexander Boris de Pfeffel Johnson is Boris Johnson."""
    less = -1 if len(one.words) < len(other.words) else 1
    short, long = (one, other) if less == -1 else (other, one)
    if len(short.words) == len(long.words) or short.eastern or long.eastern:
        return
    given = _given(short.given, long.given, customs)
    if given and given[2] == 0 and short.family in long.middles and _subsequence(short.middles, long.middles):
        trailing = len(long.family) == 1
        note = "one has initials behind the name" if trailing else "one has a further family name"
        weight = given[0] + (TRAILING if trailing else FAMILIES)
        yield Likeness(weight, noted(given[1], note), less, further=True)
    family = _family(short.family, long.family, customs)
    if short.middles and long.words[-len(short.words) :] == short.words:
        yield Likeness(SECOND_FAMILY, ("called by the second name",), less, further=True)
    if family and len(short.given) > 1 and not short.middles:
        numbers = customs.given.get(short.given, frozenset())
        if short.given in long.middles:
            weight = SECOND_FAMILY if short.given == long.middles[-1] else SECOND_GIVEN
            yield Likeness(weight + family[0], noted(family[1], "called by the second name"), less, further=True)
        elif any(numbers & customs.given.get(word, frozenset()) for word in long.middles):
            weight = SECOND_GIVEN + VARIANT + family[0]
            yield Likeness(weight, noted(family[1], "called by a form of the second name"), less, further=True)


def _reversed(one: PersonName, other: PersonName, customs: Customs) -> Iterator[Likeness]:
    """Orbán Viktor, Abe Shinzo: only where one of the words is a name that not many have, or a family name."""
    turned = one.given == other.family and one.family == other.given and not one.middles and not other.middles
    if turned and not (_common(one.words, customs) and customs.family_first.isdisjoint(one.words)):
        yield Likeness(REVERSED, ("family name first in one",), spelt=True)


def _common(words: Iterable[str], customs: Customs) -> bool:
    return all(word in customs.common_given or word in customs.common_family for word in words)


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
    variants = not customs.family.get(one, frozenset()).isdisjoint(customs.family.get(other, ()))
    two = one in customs.common_family and other in customs.common_family  # Zhao, Cao
    if one != other and (variants or (eastern and not two and eastern_fold(one) == eastern_fold(other))):
        return DEGREES["transliterated"], SPELT["transliterated"]
    found = degree(one, other, customs.common_family)
    return (DEGREES[found], SPELT[found]) if found else None


def _russian(one: PersonName, other: PersonName, customs: Customs) -> tuple[float, str] | None:
    """The family names, where one has a given name that Ukrainians or Belarusians write so: Serhiy Haidai."""
    northern = not customs.northern.isdisjoint((one.given, other.given))
    alike = northern and northern_fold(one.family) == northern_fold(other.family)
    return (DEGREES["transliterated"], SPELT["transliterated"]) if alike else None


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
