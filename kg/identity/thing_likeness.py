"""Two names of organisations, places, events or works → how like each other they are, or that they cannot be one's."""

from __future__ import annotations

from kg.identity.customs import Customs
from kg.identity.likeness import DEGREES, SPELT, Likeness, noted
from kg.identity.spelling import degree, sounds
from kg.identity.thing_names import ThingName

FORM, ANOTHER, JOINED, PLACE, YEAR = -0.1, -0.2, -0.1, 0.0, -0.3
ORDER = -1.3  # Oxford University, but also Council of Europe and European Council: only if nothing speaks against it
AMBIGUOUS = 3  # letters of an acronym that many may have
ACRONYMS = {2: -3.0, 3: -2.0, 4: -1.1, 5: -0.8}  # by letters: many a name has the initials of another
KNOWN_ACRONYM = -1.3  # of few letters: others may have it too
OPTIONAL = -0.8
LED = -0.3  # by its maker or its city


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
        return _in_year(one, other, customs)
    if sorted(one.words) == sorted(other.words):
        if one.short and one.short == other.short:  # River Danube, Danube River
            return Likeness(FORM, ("same words in another order",))
        return Likeness(ORDER, ("same words in another order",))
    if "".join(one.words) == "".join(other.words):
        return Likeness(JOINED, ("same words, written together or apart",))
    if any(
        each.short and sounds(each.short.split()) == sounds(whole.words) for each, whole in ((one, other), (other, one))
    ):
        return Likeness(OPTIONAL, ("one has a word that may be left out",), optional=True)
    if _described(one, other, customs):
        less = -1 if len(one.words) < len(other.words) else 1
        numbered = one.ordinals != other.ordinals
        return Likeness(OPTIONAL, ("one says more of what it is",), less, described=True, numbered=numbered)
    if _narrower(one, other, customs):
        less = -1 if len(one.words) < len(other.words) else 1
        return Likeness(OPTIONAL, ("one says more of what it is",), less, described=True, soon=True)
    return _with_place(one, other) or _led(one, other, customs) or _spelt(one, other, customs)


def _described(one: ThingName, other: ThingName, customs: Customs) -> bool:
    """Tiananmen Square massacre, Tiananmen massacre; but not Paris attacks, Paris Agreement, nor Paris alone."""
    ours, theirs = {*one.yearless}, {*other.yearless}
    if one.core != other.core or not one.core or not (ours < theirs or ours > theirs):
        return False
    return min((one, other), key=lambda name: len(name.words)).key not in customs.adjectives


def _narrower(one: ThingName, other: ThingName, customs: Customs) -> bool:
    """Beslan siege, Beslan school siege: not of what comes again, the World Cup and the Rugby World Cup."""
    short, long = sorted((one, other), key=lambda name: len(name.words))
    less = len(short.words) > 1 and {*short.words} < {*long.words} and short.words[-1] == long.words[-1]
    return less and not (short.generic or short.recurring) and short.words[-1] in customs.describing


def _in_year(one: ThingName, other: ThingName, customs: Customs) -> Likeness | None:
    """World Cup, 2022 World Cup: one if the first is of 2022."""
    if bool(one.years) == bool(other.years) or one.numbers - one.years != other.numbers - other.years:
        return None
    less = -1 if other.years else 1
    words, more = (name.yearless for name in (one, other))
    if words != more and not _described(one, other, customs):
        return None
    if one.ordinals != other.ordinals:
        return None
    year = max(one.years | other.years)
    return Likeness(YEAR, ("only one names its year",), less, described=words != more, year=int(year))


def _with_place(one: ThingName, other: ThingName) -> Likeness | None:
    """Supreme Court, US Supreme Court: one if the first is of the United States."""
    less = -1 if len(one.words) < len(other.words) else 1
    short, long = (one, other) if less == -1 else (other, one)
    extra = frozenset(long.words) - frozenset(short.words)
    if extra and frozenset(short.words) < frozenset(long.words) and short.generic:
        return Likeness(PLACE, ("one names its country",), less, place=extra)
    return None


def _led(one: ThingName, other: ThingName, customs: Customs) -> Likeness | None:
    """Galaxy Note 7, Samsung Galaxy Note 7; Atatürk Airport, Istanbul Atatürk Airport: one if so is what leads it."""
    less = -1 if len(one.words) < len(other.words) else 1
    short, long = (one, other) if less == -1 else (other, one)
    start = len(long.words) - len(short.words)
    if short.generic or len(short.words) < 2 or not start or long.words[start:] != short.words:
        return None
    lead = " ".join(long.words[:start])
    if lead in customs.adjectives:
        return Likeness(LED, ("one names its city",), less, city=lead)
    return Likeness(LED, ("one names its maker",), less, maker=lead)


def _spelt(one: ThingName, other: ThingName, customs: Customs) -> Likeness | None:
    """Word by word the same but for spelling: Zaporizhzhia, Zaporizhzhya."""
    if len(one.words) != len(other.words):
        return None
    degrees = [degree(a, b, customs.generic) for a, b in zip(one.words, other.words, strict=True)]
    found = [found for found in degrees if found]
    if len(found) < len(degrees):
        return None
    worst = min(found, key=lambda each: DEGREES[each])
    return Likeness(sum(DEGREES[each] for each in found), noted(SPELT[worst]))
