"""A person's name cut into its parts by the customs of names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.identity.customs import Customs
from kg.identity.spelling import plain

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
POSTNOMINAL = re.compile(r"[A-Z][A-Za-z]*[A-Z]\.?")  # MP, PhD
GENERATION = re.compile(r"[Jj]r\.?|JR\.?|[Jj]unior|[Ss]r\.?|SR\.?|[Ss]enior|[IVX]+")
SHORT_GENERATION = {"junior": "jr", "senior": "sr"}
SERVANT = re.compile(r"^abd(?:al|ul|el|ur|ar|as|us|ad|oul)(?=[a-z]{4})")  # Abdul Rahman, Abdelrahman, Abd al-Rahman
ONSET = r"(?:zh|ch|sh|th|ph|kh|tr|ts|tz|sz|ss|hs|nh|kk|tt|pp|jj|[bcdfghjklmnpqrstvwxz])?[yw]?"
SYLLABLE = rf"{ONSET}[aeiouy]{{1,3}}(?:ng|nh|ch|[nklmprt])?"
ONE_SYLLABLE = re.compile(SYLLABLE)
SYLLABLES = re.compile(f"(?:{SYLLABLE}){{1,2}}")
CAMEL = re.compile(r"\b[A-Z][a-z]+(?=[A-Z][a-z])")
HALVES = re.compile(r"[^\W\d_]+-[^\W\d_]+")  # of an eastern given name: Jong-un
LETTERS = re.compile(r"[A-Z]{3,5}")  # MBS, AMLO
OF = "of"
MS = "MS"  # initials, not Ms
INITIALS = 3  # capitals that may be the initials of given names: JK Rowling


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
    words: tuple[str, ...] = ()  # all of it but the generation, the given name first
    post: bool = False  # no name at all but an office that passes on: Archbishop of Canterbury, Foreign Minister
    apart: PersonName | None = None  # with hyphened names as two, where it has any: Shelly-Ann Fraser-Pryce


def person_name(text: str, customs: Customs) -> PersonName:
    """ "Dr. Martin Luther King, Jr." → martin (luther) king, jr; "Kim Jong-un" → jongun kim; "Putin" → putin."""
    if post := _post(text, customs):
        return PersonName(key=post, given="", middles=(), family=post, words=(post,), post=True)
    pieces = _parted(BRACKETS.sub("", text), customs).replace(".", ". ").replace(",", " ").split()
    title, office = "", set()
    while len(pieces) > 1 and plain(pieces[0]) in customs.honorifics and _titles(pieces[0]):
        office.add(plain(pieces[0]))
        title = customs.titles.get(plain(pieces.pop(0)), "")
    while len(pieces) > 1 and POSTNOMINAL.fullmatch(pieces[-1]) and plain(pieces[-1]) in customs.honorifics:
        pieces.pop()
    generation = ""
    if len(pieces) > 1 and GENERATION.fullmatch(pieces[-1]):
        generation = plain(pieces.pop())
    words = _words(pieces, customs) or [plain(text).replace(" ", "")]
    given, middles, family, eastern = _parts(words, customs, pieces)
    hyphened = given and not eastern and any(HALVES.fullmatch(piece) for piece in pieces)
    apart = person_name(text.replace("-", " "), customs) if hyphened else None
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
        words=tuple(filter(None, (given, *middles, family))),
        apart=apart if apart and len(apart.words) > len(words) else None,
    )


def _titles(piece: str) -> bool:
    """Whether it may be a title: MS are initials, and so is U. with a point."""
    return piece != MS and (len(piece) > 1 + piece.endswith(".") or not piece.endswith("."))


def _post(text: str, customs: Customs) -> str:
    """The office, if it is made of words of offices up to an "of"; empty where it is a name. Major and King are names.

    What an office is held of stays in it: "the President of France" → president of france.
    """
    words = plain(text).removeprefix("the ").split()
    head = words[: words.index(OF)] if OF in words else words
    titles = customs.honorifics | customs.sole
    if len(words) < 2 or not head or titles.isdisjoint(head) or not titles.issuperset(set(head) - customs.generic):
        return ""
    return "" if head == words and words[-1] in customs.common_family else " ".join(words)


def _parted(text: str, customs: Customs) -> str:
    """With particles apart: ElBaradei → El Baradei; and without one that a surname alone begins with: Bin Laden."""
    text = CAMEL.sub(lambda found: f"{found[0]} " if plain(found[0]) in customs.particles else found[0], text)
    first, _, rest = text.partition(" ")
    given = customs.given.keys() | (customs.common_given if plain(rest) in customs.family_first else frozenset())
    single = bool(rest) and " " not in rest and not first.endswith(".")
    return rest if single and plain(first) in customs.particles - given else text


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
