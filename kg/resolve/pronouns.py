"""Pronouns, where it is safe to say whom they mean: the rules and the pipeline's coreference, joined.

What is not safe stays unresolved.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon import Lexicon
from kg.model import Role
from kg.resolution import NameMention
from kg.resolve.cast import Cast, Member
from kg.resolve.learned import Learned
from kg.resolve.rules import HE, SHE, SPEAKER, THEY, WE, Rules, inside, one_of_several
from kg.syntax import Document, Mention, Quotation, Word

# How sure the pipeline's scores must be where the rules do not say the same. On OntoGUM dev 85 of 100 links were right
# with it, on GAP validation (two names of one sex, by design) 76; with 0.5, 79 and 72.
SURE = 0.8


class Pronouns:
    """Resolves pronouns from left to right, so that one may lean on one before it. Fills `cast` and `antecedents`."""

    def __init__(
        self,
        cast: Cast,
        document: Document,
        lexicon: Lexicon,
        mentions: Sequence[NameMention],
        roles: Sequence[Role],
        quotes: Sequence[Quotation],
        learned: Learned,
    ) -> None:
        self.cast = cast
        self.roles = roles
        self.lexicon = lexicon
        self.learned = learned
        self.rules = Rules(cast, document, lexicon, mentions, quotes)
        self.antecedents: dict[int, Word] = {}

    def resolve(self, word: Word) -> None:
        """Finds what a pronoun stands for: an entity, or a noun that is none."""
        if word.lower in WE:
            if side := self._side(word):
                self.cast.of_word[word.i] = side.id
            return
        target = self._chosen(word)
        if target is None or target is word:
            return
        if member := self.cast.member(target):
            self.cast.of_word[word.i] = self._speaking_for(member, word, target).id
            if word.lower in HE | SHE:
                self.rules.gender.setdefault(member.id, "m" if word.lower in HE else "f")
        else:
            self.antecedents[word.i] = self.antecedents.get(target.i, target)

    def _side(self, word: Word) -> Member | None:
        """*We*: what the speaker holds his only office of (England's captain: England), or the body that speaks."""
        quote = self.rules.quote_of.get(word.i)
        speaker = self.cast.member(quote.speaker) if quote is not None and quote.speaker is not None else None
        if speaker is None or speaker.type != "Person":
            return speaker
        offices = {r.of for r in self.roles if r.holder == speaker.id and r.of is not None and r.tenure == "current"}
        side = self.cast.members[offices.pop()] if len(offices) == 1 else None
        return side if side is not None and side.type != "Person" else None

    def _speaking_for(self, member: Member, word: Word, speaker: Word) -> Member:
        """The Kremlin says *it* is open: a seat of power that speaks of itself speaks for its state."""
        acts_for = member.place.acts_for if member.place else None
        says = speaker.head.lemma in self.lexicon["reportingVerbs"] and speaker.head in word.ancestors()
        return self.cast.place(self.cast.ontology.gazetteer.places[acts_for]) if acts_for and says else member

    def _chosen(self, word: Word) -> Word | None:
        """What both the rules and the pipeline's scores say it means; else what the scores are sure of."""
        ruled = self.rules.antecedent(word)
        if word.lower in SPEAKER or not self.learned.any:
            return ruled
        mention, cluster = self.learned.of(word)
        found = self._learned(word, cluster)
        if found is not None and ruled is not None and found.sentence.i > word.sentence.i and self.cast.member(ruled):
            return ruled  # Ted Onulak loves *his* music, whoever is named later
        if mention is None or found is None:
            trusted = mention is None and word.lower in HE | SHE
            return ruled if trusted or (ruled is not None and self.rules.acts_above(word, ruled)) else None
        if mention.sure >= SURE or (ruled is not None and (ruled is found or self._alike(ruled, found))):
            return found
        return ruled if ruled is not None and self.rules.acts_above(word, ruled) else None

    def _alike(self, one: Word, other: Word) -> bool:
        """Whether two words mention one entity."""
        id_ = self.cast.of_word.get(one.i)
        return id_ is not None and id_ == self.cast.of_word.get(other.i)

    def _learned(self, word: Word, cluster: Sequence[Mention]) -> Word | None:
        """What the scores put the pronoun together with: a name, else the nearest noun before it."""
        others = [m.head for m in cluster if m.head.pos in ("NOUN", "PROPN") and not inside(word, m.head)]
        named = [w for w in others if self.cast.member(w)]
        before = [w for w in named or others if w.i < word.i]
        found = before[-1] if before else next(iter(named), None)
        if word.lower in HE | SHE and _sex(cluster) not in (None, "m" if word.lower in HE else "f"):
            return None
        return found if found is not None and self._may_be(word, found) and not self.rules.expletive(word) else None

    def _may_be(self, word: Word, target: Word) -> bool:
        """Whether nothing that is known of the entity speaks against it."""
        member = self.cast.member(target)
        if member is None:
            return True
        if self.rules.speaks_himself(word, member):
            return False
        if word.lower in HE | SHE:
            sex = "m" if word.lower in HE else "f"
            return member.type == "Person" and self.rules.gender.get(member.id) in (None, sex)
        return word.lower in THEY or (member.type not in ("Person", "Group") and not one_of_several(word, target))


def _sex(cluster: Sequence[Mention]) -> str | None:
    """What most of its pronouns say."""
    he, she = (sum(m.head.lower in words for m in cluster) for words in (HE, SHE))
    return None if he == she else "m" if he > she else "f"
