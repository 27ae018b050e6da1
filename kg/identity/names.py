"""A name cut into its parts by the customs of names: of a person, and of anything else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.identity.customs import SMALL, Customs, unowned
from kg.identity.spelling import plain

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
SHORT_BRACKETS = re.compile(r"\s*[(\[]([A-Z.&]{2,}s?)[)\]]")  # "World Health Organization (WHO)"
POSTNOMINAL = re.compile(r"[A-Z][A-Za-z]*[A-Z]\.?")  # MP, PhD
GENERATION = re.compile(r"[Jj]r\.?|JR\.?|[Jj]unior|[Ss]r\.?|SR\.?|[Ss]enior|[IVX]+")
SHORT_GENERATION = {"junior": "jr", "senior": "sr"}
SERVANT = re.compile(r"^abd(?:al|ul|el|ur|ar|as|us|ad|oul)(?=[a-z]{4})")  # Abdul Rahman, Abdelrahman, Abd al-Rahman
SYLLABLE = (
    r"(?:zh|ch|sh|th|ph|kh|tr|nh|kk|tt|pp|ss|jj|[bcdfghjklmnpqrstvwxz])?[yw]?[aeiouy]{1,3}(?:ng|nh|ch|[nklmprt])?"
)
ONE_SYLLABLE = re.compile(SYLLABLE)
SYLLABLES = re.compile(f"(?:{SYLLABLE}){{1,2}}")
ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[A-Z][A-Za-z]?[A-Z&/]{0,5}[A-Z]")
LETTERS = re.compile(r"[A-Z]{3,5}")
INITIALS = 3  # capitals that may be the initials of given names: JK Rowling
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
    acronym: str = ""  # MBS
    initials: str = ""  # of all its words
    known: str = ""  # the name that it is known to be a variant of

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
    title = ""
    while len(pieces) > 1 and plain(pieces[0]) in customs.honorifics and not _is_initials(pieces):
        title = customs.titles.get(plain(pieces.pop(0)), "")
    while len(pieces) > 1 and POSTNOMINAL.fullmatch(pieces[-1]) and plain(pieces[-1]) in customs.honorifics:
        pieces.pop()
    generation = ""
    if len(pieces) > 1 and GENERATION.fullmatch(pieces[-1]):
        generation = plain(pieces.pop())
    if len(pieces) > 1 and pieces[0].lower() == "of":
        pieces, title = [text.replace(" ", "")], ""  # an office: the Archbishop of Canterbury
    words = _words(pieces, customs) or [plain(text).replace(" ", "")]
    given, middles, family, eastern = _parts(words, customs)
    key = " ".join(filter(None, (given, *middles, family, generation, title if not given else "")))
    generation = SHORT_GENERATION.get(generation, generation)
    initials = "".join(word[0] for piece in pieces for word in plain(piece).split())
    acronym = plain(text) if not given and LETTERS.fullmatch(text) else ""
    known = customs.people.get(plain(text)) or customs.people.get(plain(" ".join(pieces)), "")
    return PersonName(key, given, middles, family, generation, title, eastern, acronym, initials, known)


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
        if not i and _is_initials(pieces):
            words += list(parts[0])
        elif parts:
            words.append(SERVANT.sub("abdel", prefix + "".join(parts)))
            prefix = ""
    return words


def _is_initials(pieces: list[str]) -> bool:
    """JK Rowling, MS Dhoni; not MS DHONI."""
    first = pieces[0]
    return first.isupper() and first.isalpha() and 1 < len(first) <= INITIALS and not pieces[-1].isupper()


def _parts(words: list[str], customs: Customs) -> tuple[str, tuple[str, ...], str, bool]:
    if len(words) == 1:
        return "", (), words[0], words[0] in customs.family_first
    first, last = words[0], words[-1]
    if first in customs.family_first and SYLLABLES.fullmatch("".join(words[1:])):
        return "".join(words[1:]), (), first, True
    if last in customs.family_first and SYLLABLES.fullmatch("".join(words[:-1])):
        return "".join(words[:-1]), (), last, True
    return first, tuple(words[1:-1]), last, False


def thing_name(text: str, customs: Customs) -> ThingName:
    """ "The Ministry of Defense of Ukraine" → defence ministry ukraine; "Apple Inc." → apple."""
    text = SHORT_BRACKETS.sub("", text).strip() or text
    spelt = unowned(text.replace(".com", " com"))
    whole = " ".join(word for word in plain(spelt).split() if word != "the")
    words = [customs.words.get(word, word) for word in plain(spelt).split() if word not in SMALL]
    while len(words) > 1 and words[-1] in customs.legal_forms:
        words.pop()
    words, placed = _with_places(words or [whole], customs)
    short = " ".join(words)
    capitals = text.replace(".", "")
    generic = all(word in customs.generic for word in words)
    left = " ".join(word for word in words if word not in customs.optional)
    for phrase in customs.optional_phrases:
        left = left.removesuffix(f" {phrase}")
    return ThingName(
        key=short,
        words=tuple(words),
        whole=customs.wholes.get(whole) or customs.wholes.get(short) or short,
        numbers=frozenset(word for word in words if NUMBER.fullmatch(word)),
        acronym=plain(capitals) if ACRONYM.fullmatch(capitals) else "",
        initials=_initials(text),
        generic=generic
        and not ACRONYM.fullmatch(capitals)
        and short not in customs.unique
        and whole not in customs.unique,
        shared=short in customs.shared_places or whole in customs.shared_places,
        recurring=not customs.recurring.isdisjoint(words),
        short=left if left != short else "",
        general=" ".join(sorted(word for word in {*words} - placed if word in customs.generic)),
    )


def _with_places(words: list[str], customs: Customs) -> tuple[list[str], set[str]]:
    """With the names of places for their adjectives: "south korean" → south korea. And those names' words."""
    found: list[str] = []
    placed: set[str] = set()
    at = 0
    while at < len(words):
        for size in (3, 2, 1):
            alone = len(words) <= size
            place = "" if alone else customs.adjectives.get(" ".join(words[at : at + size]), "")
            if place:
                placed.update(place.split())
                break
        found += place.split() or words[at : at + 1]
        at += size
    return found, placed


def other_names(text: str) -> tuple[str, ...]:
    """The acronym in brackets behind a name: "World Health Organization (WHO)"."""
    return tuple(SHORT_BRACKETS.findall(text))


def _initials(text: str) -> frozenset[str]:
    """Of all its words, and of those that are not small; U.S. gives two letters."""
    words = [word for word in re.split(r"[\s\-/]+", text) if word[:1].isalnum()]
    if len(words) < 2:
        return frozenset()
    letters = [plain(word) if word.replace(".", "").isupper() and len(word) > 1 else plain(word)[:1] for word in words]
    great = [found for word, found in zip(words, letters, strict=True) if not word[0].islower()]
    content = [found for word, found in zip(words, letters, strict=True) if plain(word) not in SMALL]
    return frozenset("".join(chosen) for chosen in (letters, great, content) if len("".join(chosen)) > 1)
