"""Definite descriptions, where just one entity of the article fits them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model import Role
from kg.ontology import Place, Trigger
from kg.resolution import NameMention
from kg.resolve.cast import Cast, Member
from kg.resolve.holders import TENURES
from kg.resolve.learned import Learned
from kg.resolve.local import KINDS, Local
from kg.resolve.roles import LESSER
from kg.syntax import Document, Word

SIDES = frozenset({"side", "part"})  # the Ukrainian side
BODIES = frozenset(
    {"Company", "PoliticalParty", "Ministry", "MilitaryUnit", "EducationalInstitution", "MediaOrganization"}
    | {"SportsTeam"}
)
SURE = 0.9  # of the pipeline's scores
AS_HOLDER = 0.5  # the same, for who is known to hold the office
INDEFINITE = frozenset({"a", "an", "another", "any", "some", "every", "each", "no", "one"})
OTHERS = LESSER | TENURES.keys() | {"new", "next"}  # words that make it another holder than today's


class Descriptions:
    """Resolves definite descriptions. Fills `cast`, and `antecedents` where one stands for a noun that says more."""

    def __init__(
        self,
        cast: Cast,
        document: Document,
        mentions: Sequence[NameMention],
        adjectives: Mapping[int, Place],
        roles: Sequence[Role],
        learned: Learned,
        local: Local,
    ) -> None:
        self.cast = cast
        self.sentences = document.sentences
        self.mentions = mentions
        self.adjectives = adjectives
        self.roles = roles
        self.antecedents: dict[int, Word] = {}
        self.of_lemma: dict[str, list[Word]] = {}
        for word in document.words:
            if word.pos == "NOUN":
                self.of_lemma.setdefault(word.lemma, []).append(word)
        self.learned = learned
        self.local = local

    def resolve(self, word: Word) -> None:
        """The Ukrainian leader; his Chinese counterpart; the ministry; the country."""
        determiner = word.child("det", "nmod:poss")
        if determiner is None or word.tag in ("NNS", "NNPS") or word.child("acl", "nummod"):
            return
        state = next((self.adjectives[c.i] for c in word.children if c.i in self.adjectives), None)
        if state and state.type == "Country" and word.lemma in SIDES:
            self.cast.of_word[word.i] = self.cast.place(state).id
            return
        definite = determiner.lower in ("the", "this")
        bare = definite and not word.child("amod", "compound", "nmod", "appos")
        if word.lemma == "counterpart":
            member = self._counterpart(word, determiner, state)
        elif word.lemma == "country" and determiner.dep == "nmod:poss":
            member = self._country_of(determiner)
        else:
            member = self._office(word, state) or (self.local.place(word) if definite else None)
            member = member or (self._class_mentioned(word) if bare else None)
        member = member or self._learned(word)
        if member:
            self.cast.stands_for([word], member)
        elif _bare(word) and (fuller := self._fuller(word)):
            self.antecedents[word.i] = fuller

    def _fuller(self, word: Word) -> Word | None:
        """The *exhibit* is the *USI exhibit* last spoken of, if the scores put the two together."""
        mention, cluster = self.learned.of(word)
        if mention is None or mention.sure < SURE:
            return None
        alike = [
            w for w in self.of_lemma.get(word.lemma, ()) if w.i < word.i and w.child("amod", "compound", "nmod", "acl")
        ]
        last = alike[-1] if alike else None
        return last if last is not None and any(m.head is last for m in cluster) else None

    def _learned(self, word: Word) -> Member | None:
        """Whom the pipeline's scores put it together with, if all names among them are one entity's, of its class."""
        mention, cluster = self.learned.of(word)
        kind = self.cast.ontology.class_of_noun(word.lemma)
        if mention is None or kind is None:
            return None
        heads = [m.head for m in cluster if m.head.pos == "PROPN" and m.head.i in self.cast.of_word]
        named = {self.cast.of_word[head.i] for head in heads}
        member = self.cast.members[named.pop()] if len(named) == 1 else None
        is_a = self.cast.ontology.is_a
        if member is None or not (is_a(member.type, kind) or is_a(kind, member.type)):
            return None
        holds = self._holds(word, member)
        return member if holds is not False and mention.sure >= (AS_HOLDER if holds else SURE) else None

    def _holds(self, word: Word, member: Member) -> bool | None:
        """Whether the member has the office that the noun names; None where that is not said, or anyone may lead."""
        trigger, _ = self.cast.ontology.title([word.lower])
        held = [r for r in self.roles if r.holder == member.id]
        if trigger is None or not held:
            return None
        return any(self._same_office(r, trigger) for r in held) or (None if trigger.relation == "leaderOf" else False)

    def _office(self, word: Word, state: Place | None) -> Member | None:
        """The Ukrainian *leader*; the *president*, where the article knows just one."""
        before = sorted((c for c in word.children if c.rel in ("compound", "amod") and c.i < word.i), key=lambda w: w.i)
        anyone = any(d.lower in INDEFINITE for d in word.all("det"))  # *a* president must obey the law
        if anyone or any(w.lower in OTHERS for w in before) or word.child("appos"):
            return None
        trigger, _ = self.cast.ontology.title([*(w.lower for w in before), word.lower])
        if trigger is None:
            return None
        bodies = [c for c in before if c.rel == "compound" and c.i in self.cast.of_word]  # the *Taliban* spokesman
        owner = word.child("nmod:poss", "nmod") or (bodies[0] if bodies else None)
        of = state.id if state else self.cast.of_word.get(owner.i) if owner else None
        if of is None and (word.child("nmod", "nmod:poss") or word.child("det") is None):
            return None
        holders = {
            r.holder
            for r in self.roles
            if self._same_office(r, trigger) and (of is None or r.of == of) and r.tenure == "current"
        }
        if len(holders) > 1 and of is None:
            holders &= self._just_named(word)
        return self.cast.members[holders.pop()] if len(holders) == 1 else None

    def _same_office(self, role: Role, trigger: Trigger) -> bool:
        """The *leader* may be a president, the *premier* a prime minister; a *police chief* is no security chief."""
        leads = self.cast.ontology.leadership
        if trigger.relation == "leaderOf":
            return role.relation in leads
        called = role.title.lower().replace("-", " ").endswith(" ".join(trigger.words))
        return role.relation == trigger.relation and (role.relation in leads or called)

    def _just_named(self, word: Word) -> set[str]:
        """Who is named in the sentence before, or before it in its own."""
        first = self.sentences[max(0, word.sentence.i - 1)].words[0].i
        return {self.cast.of_word[m.head.i] for m in self.mentions if first <= m.head.i < word.i}

    def _counterpart(self, word: Word, owner: Word, state: Place | None) -> Member | None:
        """His Chinese *counterpart*: who holds for China the office that he holds."""
        me = self.cast.of_word.get(owner.i)
        mine = {r.relation for r in self.roles if r.holder == me}
        theirs = {r.holder for r in self.roles if state and r.of == state.id and r.relation in mine and r.holder != me}
        return self.cast.members[theirs.pop()] if len(theirs) == 1 else None

    def _country_of(self, owner: Word) -> Member | None:
        """*His country*: the one that his office is of."""
        me = self.cast.of_word.get(owner.i)
        states = {r.of for r in self.roles if r.holder == me and r.of and self.cast.members[r.of].type == "Country"}
        return self.cast.members[states.pop()] if len(states) == 1 else None

    def _class_mentioned(self, word: Word) -> Member | None:
        """The *ministry*: the only one of its class in the article so far."""
        kind = self.cast.ontology.class_of_noun(word.lemma)
        if kind is None or kind == "Person" or kind in KINDS:
            return None
        seen: set[str] = set()
        for mention in self.mentions:
            if mention.head.i < word.i:
                seen |= self._same_class(self.cast.member(mention.head), kind, word.lemma)
        return self.cast.members.get(seen.pop()) if len(seen) == 1 else None

    def _same_class(self, member: Member | None, kind: str, noun: str) -> set[str]:
        if member is None:
            return set()
        of_class = self.cast.ontology.is_a(member.type, kind)
        telling = kind in BODIES or noun in member.name.lower().split()
        return {member.id} if of_class and telling else set()


def _bare(word: Word) -> bool:
    """The *exhibit*: an article, and nothing that says which."""
    return word.child("det") is not None and not word.child("amod", "compound", "nmod", "nmod:poss", "nummod", "acl")
