"""*The country*, *the war-torn African nation*, *the city*: the one place of its kind that was just spoken of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.lexicon import Lexicon
from kg.model import WITHIN, Role
from kg.ontology import Place
from kg.resolution import NameMention
from kg.resolve.cast import Cast, Member
from kg.syntax import Document, Word

KINDS = frozenset({"Country", "City", "Region", "Territory"})
GENERIC = frozenset({"state"})  # criticism of *the state*, in *the state* of Texas
WHICH = ("amod", "compound", "nmod", "nmod:poss", "appos", "acl", "nummod")  # may tell it from others


class Local:
    """Resolves nouns that mean a place of this sentence or the one before."""

    def __init__(
        self,
        cast: Cast,
        document: Document,
        lexicon: Lexicon,
        mentions: Sequence[NameMention],
        adjectives: Mapping[int, Place],
        roles: Sequence[Role],
    ) -> None:
        self.cast = cast
        self.document = document
        self.lexicon = lexicon
        self.mentions = mentions
        self.adjectives = adjectives
        self.of_office = {r.holder: r.of for r in roles if r.of is not None and r.tenure == "current"}

    def place(self, word: Word) -> Member | None:
        """The place that the noun stands for, if just one fits; of several the one that something is said to be in."""
        kind = self.cast.ontology.class_of_noun(word.lemma)
        if kind not in KINDS or word.lemma in GENERIC or not self._colours_only(word):
            return None
        first = self.document.sentences[max(0, word.sentence.i - 1)].words[0].i
        near = [m.head for m in self.mentions if first <= m.head.i < word.i and not _beyond_border(m.head)]
        found = {w.i: member.id for w in near if (member := self.cast.member(w)) and self._is(member, kind)}
        found |= {i: p.id for i, p in self.adjectives.items() if first <= i < word.i and p.type == kind}
        found |= {w.i: id_ for w in near if w.sentence is word.sentence and (id_ := self._represented(w, kind))}
        found = {i: id_ for i, id_ in found.items() if self._fits(word, id_)}
        inside = {i for i in found if i >= word.sentence.words[0].i and self.document.words[i].case in WITHIN}
        several = len(set(found.values())) > 1
        meant = {found[i] for i in (inside if several else found)}
        return self.cast.members[meant.pop()] if len(meant) == 1 else None

    def _colours_only(self, word: Word) -> bool:
        """The *impoverished* country, the *African* country: what describes it and does not tell it from another."""
        which = word.all(*WHICH)
        plain = self.lexicon["countryAdjectives"]
        return all(w.rel == "amod" and (w.lower in plain or self._continent(w)) for w in which)

    def _continent(self, adjective: Word) -> str | None:
        """South America, for the *South American* country; Africa, for the *West African* one."""
        words = [*(c.text for c in adjective.all("amod", "advmod", "compound") if c.i < adjective.i), adjective.text]
        gazetteer = self.cast.ontology.gazetteer
        place = gazetteer.adjective(" ".join(words)) or gazetteer.adjective(words[-1])
        return place.id if place is not None and place.type == "Region" else None

    def _represented(self, name: Word, kind: str) -> str | None:
        """Mr. Karzai said that *the country* …: the one that he holds an office of."""
        of = self.of_office.get(self.cast.of_word.get(name.i, ""))
        return of if of is not None and self._is(self.cast.members[of], kind) else None

    def _is(self, member: Member, kind: str) -> bool:
        return self.cast.ontology.is_a(member.type, kind)

    def _fits(self, word: Word, id_: str) -> bool:
        """A country lies on the continent that the noun is said to be of."""
        place = self.cast.ontology.gazetteer.places.get(id_)
        continents = {continent for w in word.all("amod") if (continent := self._continent(w))}
        return not continents or (place is not None and continents == {place.continent})


def _beyond_border(word: Word) -> bool:
    """Near the border *with Afghanistan*: nothing goes on there."""
    return word.case == "with" and word.head.lemma.lower() in ("border", "frontier")
