"""A name cut into its parts by the customs of names: of a person, and of anything else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from kg.identity.customs import Customs
from kg.identity.spelling import plain

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
POSTNOMINAL = re.compile(r"[A-Z][A-Za-z]*[A-Z]\.?")  # MP, PhD
GENERATION = re.compile(r"[Jj]r\.?|JR\.?|[Jj]unior|[Ss]r\.?|SR\.?|[Ss]enior|[IVX]+")
SHORT_GENERATION = {"junior": "jr", "senior": "sr"}
SERVANT = re.compile(r"^abd(?:al|ul|el|ur|ar|as|us|ad|oul)(?=[a-z]{4})")  # Abdul Rahman, Abdelrahman, Abd al-Rahman
SYLLABLE = (
    r"(?:zh|ch|sh|th|ph|kh|tr|nh|kk|tt|pp|ss|jj|[bcdfghjklmnpqrstvwxz])?[yw]?[aeiouy]{1,3}(?:ng|nh|ch|[nklmprt])?"
)
ONE_SYLLABLE = re.compile(SYLLABLE)
SYLLABLES = re.compile(f"(?:{SYLLABLE}){{1,2}}")
HALVES = re.compile(r"[^\W\d_]+-[^\W\d_]+")  # of an eastern given name: Jong-un
LETTERS = re.compile(r"[A-Z]{3,5}")  # MBS, AMLO
ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[A-Z][A-Za-z]?[A-Z&/]{0,5}[A-Z]")
INITIALS = 3  # capitals that may be the initials of given names: JK Rowling
SMALL = frozenset(["the", "of", "and", "for", "in", "on", "to", "de", "la", "du", "des", "a", "s", "al", "el"])
LONGEST_PLACE = 5  # words
MINISTRY, AFFAIRS = "ministry", "affairs"  # Foreign Ministry, Ministry of Foreign Affairs
NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?|[ivx]+|[a-z]*\d[a-z\d]*")


@dataclass(frozen=True, slots=True)
class PersonName:
    """Given name, middle names and family name as plain words, hyphens closed up. A bare name has a family name only.

    `eastern` names are of Chinese, Korean or Vietnamese make, whatever comes first in them.
    """

    key: str
    given: str
    middles: tuple[str, ...]
    family: str
    generation: str = ""
    title: str = ""
    eastern: bool = False
    office: frozenset[str] = frozenset()  # titles that are no part of the name: president
    acronym: str = ""  # in small letters, where it may be initials: MBS
    initials: str = ""  # of all its words, particles too

    @property
    def words(self) -> tuple[str, ...]:
        """All of it but the generation, the given name first."""
        return tuple(word for word in (self.given, *self.middles, self.family) if word)


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
    shared: bool  # a place name that many places bear
    recurring: bool  # an event that comes again
    short: str  # the name without words that may be left out; empty where it has none
    general: str  # what is left of it without the names of places and all that is not generic, in order of the alphabet


def person_name(text: str, customs: Customs) -> PersonName:
    """ "Dr. Martin Luther King, Jr." → martin (luther) king, jr; "Kim Jong-un" → jongun kim; "Putin" → putin."""
    pieces = BRACKETS.sub("", text).replace(".", ". ").replace(",", " ").split()
    title, office = "", set()
    while len(pieces) > 1 and plain(pieces[0]) in customs.honorifics:
        office.add(plain(pieces[0]))
        title = customs.titles.get(plain(pieces.pop(0)), "")
    while len(pieces) > 1 and POSTNOMINAL.fullmatch(pieces[-1]) and plain(pieces[-1]) in customs.honorifics:
        pieces.pop()
    generation = ""
    if len(pieces) > 1 and GENERATION.fullmatch(pieces[-1]):
        generation = plain(pieces.pop())
    words = _words(pieces, customs) or [plain(text).replace(" ", "")]
    given, middles, family, eastern = _parts(words, customs, pieces)
    key = " ".join(filter(None, (given, *middles, family, generation, title if not given else "")))
    return PersonName(
        key,
        given,
        middles,
        family,
        SHORT_GENERATION.get(generation, generation),
        title,
        eastern,
        frozenset(office),
        acronym=plain(text) if LETTERS.fullmatch(text) else "",
        initials="".join(word[0] for piece in pieces for word in plain(piece).split()),
    )


def _words(pieces: list[str], customs: Customs) -> list[str]:
    """The pieces as plain words: particles dropped, prefixes and halves closed up, initials apart."""
    words: list[str] = []
    prefix = ""
    for i, piece in enumerate(pieces):
        parts = plain(piece).split()
        if i and len(piece) > 1 and not piece.endswith("."):
            while parts and parts[0] in customs.particles and (len(parts) > 1 or i < len(pieces) - 1):
                particle = parts.pop(0)
                prefix += particle if prefix else ""
        elif not i and len(parts) > 1 and parts[0] in customs.particles:
            parts = parts[1:]
        if parts and parts[0] in customs.prefixes and (len(parts) > 1 or i < len(pieces) - 1):
            prefix += "".join(parts)
            if len(parts) == 1:
                continue
            parts, prefix = [prefix], ""
        capitals = not i and len(pieces) > 1 and piece.isupper() and not pieces[-1].isupper()
        if capitals and piece.isalpha() and 1 < len(piece) <= INITIALS:
            words += list(parts[0])
        elif parts:
            words.append(SERVANT.sub("abdel", prefix + "".join(parts)))
            prefix = ""
    return words


def _parts(words: list[str], customs: Customs, pieces: list[str]) -> tuple[str, tuple[str, ...], str, bool]:
    if len(words) == 1:
        return "", (), words[0], words[0] in customs.family_first
    first, last = words[0], words[-1]
    if (first in customs.family_first or _halves(pieces[1:])) and SYLLABLES.fullmatch("".join(words[1:])):
        return "".join(words[1:]), (), first, True
    if (last in customs.family_first or _halves(pieces[:-1])) and SYLLABLES.fullmatch("".join(words[:-1])):
        return "".join(words[:-1]), (), last, True
    return first, tuple(words[1:-1]), last, False


def _halves(pieces: list[str]) -> bool:
    """Whether this is a Korean or Chinese given name, by its hyphen: Jong-un, but Jean-Claude."""
    return len(pieces) == 1 and HALVES.fullmatch(pieces[0]) is not None and pieces[0].partition("-")[2].islower()


def thing_name(text: str, customs: Customs) -> ThingName:
    """ "The Ministry of Defense of Ukraine" → defence ministry ukraine; "Apple Inc." → apple."""
    text = BRACKETS.sub(partial(_bracketed, customs), text).strip() or text
    text = _undescribed(text, customs)
    spelt = text.replace(".com", " com").replace("’s ", " ").replace("'s ", " ")
    whole = " ".join(word for word in plain(spelt).split() if word != "the")
    words, placed = _with_places(plain(spelt).split(), customs)
    words = [customs.words.get(word, word) for word in words if word not in SMALL] or [whole]
    while len(words) > 1 and words[-1] in customs.legal_forms:
        words.pop()
    if MINISTRY in words:
        words = [word for word in words if word != AFFAIRS]
    short = " ".join(words)
    capitals = text.replace(".", "")
    generic = all(word in customs.generic for word in words)
    left = " ".join(word for word in words if word not in customs.optional)
    left = next((left.removesuffix(f" {end}") for end in customs.optional if left.endswith(f" {end}")), left)
    return ThingName(
        key=short,
        words=tuple(words),
        whole=customs.wholes.get(whole) or customs.wholes.get(short) or short,
        numbers=frozenset(word for word in words if NUMBER.fullmatch(word)),
        acronym=plain(capitals) if ACRONYM.fullmatch(capitals) else "",
        initials=_initials(text),
        generic=generic and not ACRONYM.fullmatch(capitals) and customs.unique.isdisjoint((short, whole, plain(spelt))),
        shared=short in customs.shared_places or whole in customs.shared_places,
        recurring=not customs.recurring.isdisjoint(words),
        short=left if left != short else "",
        general=" ".join(sorted(word for word in {*words} - placed if word in customs.generic)),
    )


def _bracketed(customs: Customs, found: re.Match[str]) -> str:
    """What stands in brackets is part of the name, Communist Party (Marxist), unless another name or where it is."""
    inside = found[1].strip()
    another = ACRONYM.fullmatch(inside.replace(".", "")) or plain(inside) in customs.adjectives
    return "" if another or not inside[:1].isupper() else f" {inside}"


def _undescribed(text: str, customs: Customs) -> str:
    """Without small words behind that say what it is: Reuters news agency."""
    words = text.split()
    described = customs.generic - customs.recurring
    while len(words) > 1 and words[-1].islower() and words[-1] in described and words[0][:1].isupper():
        words.pop()
    return " ".join(words)


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
            place = "" if said in place else place  # the gazetteer's long names: the Red Cross
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


def _initials(text: str) -> frozenset[str]:
    """Of all its words, and of those that are not small; U.S. gives two letters."""
    words = [word for word in re.split(r"[\s\-/]+", text) if word[:1].isalnum()]
    if len(words) < 2:
        return frozenset()
    letters = [plain(word) if word.replace(".", "").isupper() and len(word) > 1 else plain(word)[:1] for word in words]
    great = [found for word, found in zip(words, letters, strict=True) if not word[0].islower()]
    content = [found for word, found in zip(words, letters, strict=True) if plain(word) not in SMALL]
    return frozenset("".join(chosen) for chosen in (letters, great, content) if len("".join(chosen)) > 1)
