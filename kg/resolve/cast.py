"""Who and what an article speaks of: named mentions joined to entities."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.model import Entity, Span, identifier
from kg.ontology import Ontology, Place
from kg.resolution import NameMention
from kg.syntax import Word

_SUFFIX = "inc corp corporation ltd limited co company plc llc group gmbh ag sa"
SUFFIX = frozenset(_SUFFIX.split())  # of companies


@dataclass(slots=True, eq=False)
class Member:
    """An entity in the making."""

    id: str
    name: str
    type: str
    place: Place | None = None
    named: bool = True
    aliases: Counter[str] = field(default_factory=Counter)
    mentions: list[Span] = field(default_factory=list)

    def finished(self) -> Entity:
        """The entity with all that was seen of it."""
        aliases = tuple(sorted(a for a in self.aliases if a != self.name))
        mentions = tuple(sorted(set(self.mentions)))
        return Entity(self.id, self.name, self.type, aliases, mentions, self.named, self.place is not None)


class Cast:
    """The entities of one article, and which words stand for which of them."""

    def __init__(self, ontology: Ontology) -> None:
        self.ontology = ontology
        self.members: dict[str, Member] = {}
        self.of_word: dict[int, str] = {}

    def place(self, place: Place) -> Member:
        """The member for a place of the gazetteer."""
        return self.members.setdefault(place.id, Member(place.id, place.name, place.type, place))

    def new(self, name: str, type_: str, named: bool = True) -> Member:
        """A new member; a name that is taken gets a number."""
        base = identifier(name)
        id_, n = base, 2
        while id_ in self.members or self._known(id_):
            id_, n = f"{base}_{n}", n + 1
        self.members[id_] = member = Member(id_, name, type_, named=named)
        return member

    def _known(self, id_: str) -> bool:
        return id_ in self.ontology.gazetteer.places

    def stands_for(self, words: Iterable[Word], member: Member, alias: str | None = None) -> None:
        """Record that these words mention the member."""
        words = list(words)
        for word in words:
            self.of_word.setdefault(word.i, member.id)
        member.mentions.append(Span(words[0].start, words[-1].end))
        if alias:
            member.aliases[alias] += 1

    def member(self, word: Word) -> Member | None:
        """What the word stands for, as far as is known."""
        id_ = self.of_word.get(word.i)
        return self.members[id_] if id_ else None


def join_names(cast: Cast, mentions: Sequence[NameMention]) -> None:
    """Puts every named mention with its entity: places by the gazetteer, persons by full name and surname,
    organisations by name, acronym and legal form."""
    names = {m.name for m in mentions if m.place is None}
    persons = sorted({m.name for m in mentions if m.type == "Person"}, key=lambda n: (-len(n.split()), n))
    types = _types(mentions)
    full = _FullNames(persons)
    acronyms = _acronyms(names)
    by_name: dict[str, Member] = {}
    owned = _owned_bodies(mentions)
    for mention in mentions:
        whole = _body(cast, mention, mentions)
        if whole.place:
            member = cast.place(whole.place)
        else:
            name = full.of(mention.name) if _is_person(mention, full, types) else whole.name
            name = owned.get(name) or acronyms.get(name) or _without_form(name, names)
            if name not in by_name:
                by_name[name] = cast.new(name, types.get(name, mention.type))
            member = by_name[name]
        cast.stands_for(mention.words, member, mention.name if mention.place is None else None)
        if mention.place is not None:
            member.aliases[" ".join(w.text for w in mention.words).replace(" .", ".")] += 1


def _body(cast: Cast, mention: NameMention, mentions: Sequence[NameMention]) -> NameMention:
    """*The Fund*, in an article of the International Monetary Fund and no other one: the mention of its whole name."""
    is_a, words = cast.ontology.is_a, mention.words
    if mention.place is not None or len(words) > 1 or not is_a(mention.type, "Organization"):
        return mention
    alike = [
        m
        for m in mentions
        if len(m.words) > 1
        and m.words[0].i < words[0].i
        and is_a(m.type, "Organization")
        and m.head.text == mention.name
        and mention.head.child("det") is not None
    ]
    return alike[-1] if len({m.name for m in alike}) == 1 else mention


def _owned_bodies(mentions: Sequence[NameMention]) -> dict[str, str]:
    """One name for a state's body: Russia's Ministry of Defence is the Russian one; the Ministry of Defence too, when
    there is no other."""
    first: dict[tuple[str, str], str] = {}
    for mention in mentions:
        if mention.of:
            first.setdefault((mention.of.id, mention.base), mention.name)
    found = {m.name: first[m.of.id, m.base] for m in mentions if m.of}
    bases = Counter(base for _, base in first)
    return found | {base: name for (_, base), name in first.items() if bases[base] == 1}


def _is_person(mention: NameMention, full: _FullNames, types: dict[str, str]) -> bool:
    return types.get(mention.name) == "Person" or (
        mention.name in full.persons and mention.type in ("Organization", "Thing", "Place")
    )


def _types(mentions: Sequence[NameMention]) -> dict[str, str]:
    """One type a name: the commonest, the more specific where counts are equal."""
    seen: dict[str, Counter[str]] = {}
    for mention in mentions:
        seen.setdefault(mention.name, Counter())[mention.type] += 1
    return {
        name: max(types, key=lambda t: (types[t], t not in ("Thing", "Place", "Organization"), t))
        for name, types in seen.items()
    }


class _FullNames:
    """Each shorter name with the full name it abbreviates: a surname, a first name, the last words.

    Names are asked for in the order of the text. A name that fits two people means the one already spoken of; where
    neither or both were, it stands for nobody but itself.
    """

    def __init__(self, persons: Sequence[str]) -> None:
        self.persons = frozenset(persons)
        self._long = [p for p in persons if " " in p]
        self._spoken_of: set[str] = set()
        self._linked: dict[str, str] = {}

    def of(self, name: str) -> str:
        """The full name, or the name itself."""
        if name not in self._linked:
            fits = [p for p in self._long if _abbreviates(name.split(), p.split())]
            fits = [f for f in fits if not any(f != g and g.endswith(" " + f) for g in fits)]
            if len(fits) > 1:
                fits = [f for f in fits if f in self._spoken_of]
            found = fits[0] if len(fits) == 1 else name
            if len(fits) != 1 and any(_abbreviates(name.split(), p.split()) for p in self._long):
                return name  # asked too early to tell; it may be told later
            self._linked[name] = found
        self._spoken_of.add(self._linked[name])
        return self._linked[name]


def _abbreviates(short: Sequence[str], long: Sequence[str]) -> bool:
    return len(long) > len(short) and (
        list(long[-len(short) :]) == list(short) or (len(short) == 1 and long[0] == short[0])
    )


def _acronyms(names: Iterable[str]) -> dict[str, str]:
    """WHO → World Health Organization: capitals that are the initials of exactly one longer name."""
    names = sorted(names)
    found: dict[str, str] = {}
    for short in names:
        letters = short.replace(".", "")
        if not (letters.isupper() and 2 <= len(letters) <= 6):
            continue
        fits = [n for n in names if letters in _initials(n)]
        if len(fits) == 1:
            found[short] = fits[0]
    return found


def _initials(name: str) -> tuple[str, ...]:
    """Of all its words, and of those that are not small."""
    words = [w for w in re.split(r"[\s\-]+", name) if w[:1].isalnum()]
    if len(words) < 2:
        return ()
    letters = [w if w[0].isdigit() else w[0] for w in words]  # IE9 is Internet Explorer 9, IE is not
    return "".join(letters).upper(), "".join(letter for letter in letters if not letter.islower())


def _without_form(name: str, names: Iterable[str]) -> str:
    """Microsoft Corporation → Microsoft, Acme Corp. (at a sentence's end) → Acme Corp where the article says both."""
    words = name.replace(",", "").split()
    short = " ".join(words[:-1])
    if len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIX and short in names:
        return short
    return name.removesuffix(".") if name.removesuffix(".") in names else name
