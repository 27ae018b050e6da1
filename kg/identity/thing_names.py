"""The name of an organisation, a place or anything else but a person cut into its parts."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from kg.identity.customs import Customs
from kg.identity.spelling import plain

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[A-Z][A-Za-z]?[A-Z&/]{0,5}[A-Z]")
SMALL = frozenset(["the", "of", "and", "for", "in", "on", "to", "de", "la", "du", "des", "a", "s", "al", "el"])
LONGEST_PLACE = 5  # words
ARTICLE = re.compile(r"\b[AEae][dnrstz]h?-(?=[A-Z])")  # as sun letters have it: Deir ez-Zor, Deir al-Zour
IZAFAT = re.compile(r"-(?:i|e|ul|ud|ur)-", re.IGNORECASE)  # Tehrik-i-Taliban, Tehreek-e-Taliban
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
MINISTRY, AFFAIRS = "ministry", "affairs"  # Foreign Ministry, Ministry of Foreign Affairs
POSSESSIVE = re.compile(r"[’']s\b")
COMPANY = "co"
NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?|[ivx]+|[a-z]*\d[a-z\d]*")


@dataclass(frozen=True, slots=True)
class ThingName:
    """The words of any other name, without small ones, legal forms and differences of spelling or grammar."""

    key: str
    words: tuple[str, ...]
    whole: str  # the name that it is a variant of, or its own words together
    numbers: frozenset[str]
    acronym: str  # in small letters; empty where it is none
    initials: frozenset[str]
    generic: bool  # made of words that say what it is, not which
    shared: bool  # that many places, newspapers or clubs bear
    recurring: bool  # an event that comes again
    disaster: bool  # one of those that strike again: a flood, a storm
    short: str  # the name without words that may be left out; empty where it has none
    forms: frozenset[str]  # legal forms it had, each as the first of those it goes with: inc, corporation → co
    years: frozenset[str]  # of the numbers
    ordinals: frozenset[str]  # words that number it: second
    core: tuple[str, ...]  # the words but years, ordinals and those that say what it is; empty where none says which
    general: str  # what is left of it without the names of places and all that is not generic, in order of the alphabet

    @property
    def yearless(self) -> tuple[str, ...]:
        """Its words but years, in order of the alphabet."""
        return tuple(sorted({*self.words} - self.years))


def thing_name(text: str, customs: Customs) -> ThingName:
    """ "The Ministry of Defense of Ukraine" → defence ministry ukraine; "Apple Inc." → apple."""
    text = BRACKETS.sub(partial(_bracketed, customs), text).strip() or text
    text = IZAFAT.sub("-", ARTICLE.sub("", _undescribed(text, customs)))
    spelt = POSSESSIVE.sub("", text.replace(".com", " com"))
    whole, full = (" ".join(word for word in plain(each).split() if word != "the") for each in (spelt, text))
    words, placed = _with_places(plain(spelt).split(), customs)
    words = [customs.words.get(word, word) for word in words if word not in SMALL] or [whole]
    words, forms = _formless(words, customs)
    if MINISTRY in words:
        words = [word for word in words if word != AFFAIRS]
    short = " ".join(words)
    capitals = text.replace(".", "").replace("-", "")
    years = frozenset(word for word in words if YEAR.fullmatch(word))
    generic = years != {*words} and all(word in customs.generic or word in years for word in words)
    ordinals = customs.ordinals.intersection(words)
    core = tuple(word for word in words if word not in years | ordinals and word not in customs.describing)
    left = _left(words, customs)
    return ThingName(
        key=short,
        words=tuple(words),
        whole=next(filter(None, map(customs.wholes.get, (plain(text), full, whole, short))), None)
        or _whole_of_year(words, years, customs)
        or short,
        numbers=frozenset(word for word in words if NUMBER.fullmatch(word)),
        acronym=plain(capitals) if ACRONYM.fullmatch(capitals) else "",
        initials=_initials(text, customs),
        generic=generic and not ACRONYM.fullmatch(capitals) and customs.unique.isdisjoint((short, whole, plain(spelt))),
        shared=not customs.shared_names.isdisjoint((whole, *([] if forms else [short]))),
        recurring=not customs.recurring.isdisjoint(words),
        disaster=not customs.disasters.isdisjoint(words) and whole not in customs.unique,
        short=left if left != short else "",
        forms=forms,
        years=years,
        ordinals=ordinals,
        core=() if customs.generic.issuperset(core) else core,
        general=" ".join(sorted(word for word in {*words} - placed if word in customs.generic)),
    )


def _whole_of_year(words: Sequence[str], years: Collection[str], customs: Customs) -> str:
    """2014 World Cup for FIFA World Cup 2014; empty where no other name is known of what comes every few years."""
    if not years:
        return ""
    rest = " ".join(word for word in words if word not in years)
    whole = " ".join((*sorted(years), customs.wholes.get(rest, rest)))
    return customs.wholes.get(whole) or (whole if rest in customs.wholes else "")


def _left(words: Sequence[str], customs: Customs) -> str:
    """Without words that may be left out, unless nothing is left that says which."""
    whole = " ".join(words)
    ending = max((f" {end}" for end in customs.endings if whole.endswith(f" {end}")), key=len, default="")
    left = [word for word in whole.removesuffix(ending).split() if word not in customs.optional]
    short = " ".join(left)
    return whole if customs.generic.issuperset(left) or short in customs.shared_names else short


def _formless(words: list[str], customs: Customs) -> tuple[list[str], frozenset[str]]:
    """Without legal forms at its end, or before it where they stand there: PJSC Gazprom, FC Porto."""
    start, end = 0, len(words)
    while end > 1 and words[end - 1] in customs.legal_forms:
        end -= 1
    while start < end - 1 and words[start] in customs.leading_forms:
        start += 1
    forms = (customs.legal_forms.get(word, "") for word in (*words[:start], *words[end:]))
    return words[start:end], frozenset(filter(None, forms))


def _bracketed(customs: Customs, found: re.Match[str]) -> str:
    """What stands in brackets is part of the name, Communist Party (Marxist), unless another name or where it is."""
    inside = found[1].strip()
    another = ACRONYM.fullmatch(inside.replace(".", "")) or plain(inside) in customs.adjectives
    return "" if another or not inside[:1].isupper() else f" {inside}"


def _undescribed(text: str, customs: Customs) -> str:
    """Without small words behind that say what it is: Reuters news agency; but not the Ukrainian central bank."""
    words = text.split()
    described = customs.generic - customs.recurring - customs.describing
    while len(words) > 1 and words[-1].islower() and words[-1] in described and words[0][:1].isupper():
        words.pop()
    left = " ".join(words)
    return text if plain(POSSESSIVE.sub("", left)) in customs.adjectives else left


def _with_places(words: list[str], customs: Customs) -> tuple[list[str], set[str]]:
    """With the names of places for their adjectives: "south korean" → south korea. And those names' words."""
    found: list[str] = []
    placed: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(LONGEST_PLACE, 0, -1):
            alone = len(words) <= size
            said = " ".join(words[at : at + size])
            place = "" if alone else customs.adjectives.get(said, "")
            place = "" if f" {said} " in f" {place} " else place  # the gazetteer's long names: the Red Cross
            if place:
                placed.update(place.split())
                break
        found += place.split() or words[at : at + 1]
        at += size
    return found, placed


def placed(text: str, customs: Customs) -> frozenset[str]:
    """The places that a name speaks of, by name or adjective."""
    words = plain(text).split()
    ends = range(1, len(words) + 1)
    said = {" ".join(words[start:end]) for end in ends for start in range(max(0, end - LONGEST_PLACE), end)}
    return frozenset(customs.adjectives[each] for each in said if each in customs.adjectives)


def other_names(text: str) -> tuple[str, ...]:
    """Acronyms in brackets behind a name: "World Health Organization (WHO)"."""
    return tuple(found for found in BRACKETS.findall(text) if ACRONYM.fullmatch(found.replace(".", "")))


def _initials(text: str, customs: Customs) -> frozenset[str]:
    """Of all its words, of those that are not small, of those before a legal form (which may give two letters: KEPCO),
    and of those that do not say what it is; U.S. gives two letters."""
    words = [word for word in re.split(r"[\s\-/]+", text) if word[:1].isalnum()]
    if len(words) < 2:
        return frozenset()
    said = [plain(word) for word in words]
    letters = [
        word if each.replace(".", "").isupper() and len(each) > 1 else word[:1]
        for each, word in zip(words, said, strict=True)
    ]
    spelt = [*zip(words, said, letters, strict=True)]
    content = [each for each in spelt if each[1] not in SMALL]
    formless = content[:-1] if content and content[-1][1] in customs.legal_forms else content
    ways = [
        letters,
        [letter for each, _, letter in spelt if not each[0].islower()],
        [letter for _, _, letter in content],
        [letter for _, _, letter in formless],
        [letter for _, word, letter in content if word not in customs.describing],
    ]
    if content and content[-1][1].startswith(COMPANY):
        ways.append([letter for _, _, letter in formless] + [COMPANY])
    return frozenset("".join(chosen) for chosen in ways if len("".join(chosen)) > 1)
