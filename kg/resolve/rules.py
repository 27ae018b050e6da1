"""Whom a pronoun means, by what grammar and the order of mention tell. Where two answers are possible there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.lexicon import Lexicon
from kg.resolution import NameMention
from kg.resolve.cast import Cast, Member
from kg.resolve.genders import genders
from kg.syntax import Document, Quotation, Sentence, Word, agents, is_predicate, surface_subjects

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "them", "their", "theirs"})
SPEAKER = frozenset({"i", "me", "my", "mine", "myself"})
WE = frozenset({"we", "us", "our", "ours", "ourselves"})
PRONOUNS = HE | SHE | IT | THEY | SPEAKER | WE
POSSESSIVE = frozenset({"his", "her", "its", "their", "my"})


class Rules:
    """The likeliest antecedents of pronouns that agree with them. `gender` grows as pronouns are resolved."""

    def __init__(
        self,
        cast: Cast,
        document: Document,
        lexicon: Lexicon,
        mentions: Sequence[NameMention],
        quotes: Sequence[Quotation],
    ) -> None:
        self.cast = cast
        self.lexicon = lexicon
        self.sentences = document.sentences
        self.mentions = mentions
        self.quote_of = {w.i: q for q in quotes for w in q.words}
        self.gender = genders(cast, mentions, lexicon)

    def antecedent(self, word: Word) -> Word | None:
        """What the pronoun stands for; None where it is not safe to say."""
        if word.lower in SPEAKER:
            quote = self.quote_of.get(word.i)
            speaker = quote.speaker if quote else None
            return speaker if speaker is not None and speaker.tag not in ("NNS", "NNPS") else None
        if self.expletive(word):
            return None
        if word.lower in POSSESSIVE and word.lower in HE | SHE and self._two_people(word):
            return None  # Brin met Mohamed during *his* visit
        if affected := self.affected(word):
            return affected
        own = self._own_subject(word)  # urged *him*: not the one who urged, by whatever name
        me = self.cast.of_word.get(own.i) if own is not None else None
        others = (t for t in self._candidates(word) if me is None or self.cast.of_word.get(t.i) != me)
        agreeing = (t for t in others if self._agrees(word, t))
        return self._only_plural(word) if word.lower in THEY else next(agreeing, None)

    def affected(self, word: Word) -> Word | None:
        """Imposed sanctions on Iran for *its* nuclear programme, offered Iran aid in exchange for *its* help: what a
        clause is about that names one more thing before it says what for."""
        if word.lower != "its" or word.head.case != "for":
            return None
        clause = next((a for a in word.ancestors() if is_predicate(a)), None)
        if clause is None or word.head.i < clause.i:
            return None
        named = [m.head for m in self.mentions if clause.i < m.head.i < word.i and m.head in clause.subtree()]
        told = clause.child("obj") is None  # apologised *to Japan*
        fitting = [w for w in named if self._agrees(word, w) and not (told and w.case == "to")]
        return fitting[-1] if len({self.cast.of_word[w.i] for w in fitting}) == 1 else None

    def _two_people(self, word: Word) -> bool:
        """Whether two people of the pronoun's sex are named before it in its sentence."""
        before = (m.head for m in self.mentions if m.head.sentence is word.sentence and m.head.i < word.i)
        return len({self.cast.of_word[head.i] for head in before if self._agrees(word, head)}) > 1

    def _only_plural(self, word: Word) -> Word | None:
        """*They* are the only ones spoken of in this sentence and the one before; with two choices, nobody is."""
        near = self.sentences[max(0, word.sentence.i - 1) : word.sentence.i + 1]
        spoken = [w for sentence in near for w in sentence.words if w.i < word.i]
        plural = [w for w in spoken if w.pos in ("NOUN", "PROPN") and self._agrees(word, w) and not inside(word, w)]
        named = {self.cast.of_word.get(w.i) or w.lemma.lower(): w for w in plural}
        return next(iter(named.values())) if len(named) == 1 else None

    def expletive(self, word: Word) -> bool:
        """*It* is clear that …; *it*'s been confirmed that …; *it* comes as …"""
        if word.lower != "it":
            return False
        clause = word.head
        if clause.child("csubj", "nsubj:outer") or (clause.child("ccomp") and not self._reports(clause)):
            return True
        attitude = clause.lower in self.lexicon["tryingVerbs"]  # it is *ready* to engage
        if clause.child("cop") and not attitude and any(_opens_clause(c) for c in clause.all("acl", "advcl", "xcomp")):
            return True  # it is time to go
        if word.rel not in ("nsubj", "expl"):
            return False
        if clause.child("cop") and not self._owned(clause):
            return True
        return not self._acts(clause) and clause.rel not in ("ccomp", "acl", "xcomp", "conj")

    def _owned(self, clause: Word) -> bool:
        """A complement, whose "it" is the speaker or the owner of the noun; elsewhere "it is clear" means nobody."""
        return clause.rel in ("ccomp", "acl") and (
            self._reports(clause.head) or clause.head.child("nmod:poss") is not None
        )

    def _acts(self, clause: Word) -> bool:
        return self._reports(clause) or clause.child("obj") is not None

    def _reports(self, clause: Word) -> bool:
        return clause.lemma in self.lexicon["reportingVerbs"]

    def _candidates(self, word: Word) -> Iterator[Word]:
        """Likely antecedents, best first: the subjects above it in the sentence, then those of the sentence before."""
        own = self._own_subject(word)
        for above in [word, *word.ancestors()]:
            if above is not word and above.rel in ("acl", "ccomp") and above.head.pos in ("NOUN", "PROPN"):
                owner = above.head.child("nmod:poss")
                if owner is not None and owner is not word:
                    yield owner  # Ukraine's position that *it* is ready
            if above.pos in ("NOUN", "PROPN") and word.possessive and above is not word.head:
                owner = above.child("nmod:poss")
                if owner is not None and owner is not word:
                    yield owner  # Russia's war against *its* neighbour
            if is_predicate(above):
                for subject in surface_subjects(above):
                    if subject is not own and not inside(word, subject) and subject.i < word.i:
                        yield subject
        before = [p for w in word.sentence.words if w.i < word.i and is_predicate(w) for p in surface_subjects(w)]
        yield from (s for s in reversed(before) if s is not own and s.i < word.i and not inside(word, s))
        opens = word.rel == "nsubj" and word.head.rel in ("root", "conj", "parataxis")
        if opens:
            yield from self._sentence_before(word)  # whose sentence it is goes on being spoken of
        if word.lower in HE | SHE:
            quote = self.quote_of.get(word.i)
            named = {
                m.head.i: m.head
                for m in self.mentions
                if m.head.sentence is word.sentence and m.head.i < word.i and self.quote_of.get(m.head.i) is quote
            }
            people = [w for w in named.values() if (m := self.cast.member(w)) and m.type == "Person"]
            if len({self.cast.of_word[w.i] for w in people}) == 1:
                yield people[-1]
        yield from self._sentence_before(word)

    def _own_subject(self, word: Word) -> Word | None:
        """A pronoun never means the subject of its own verb, a possessive may."""
        if word.lower in POSSESSIVE:
            return None
        return next(iter(surface_subjects(word.head)), None) if is_predicate(word.head) else None

    def _sentence_before(self, word: Word) -> Iterator[Word]:
        if self._in_complement(word) or word.sentence.i == 0:
            return
        sentence = self.sentences[word.sentence.i - 1]
        if word.sentence.paragraph - sentence.paragraph > 1:
            return
        if word.lower in IT and not self._reports(word.head) and len(self._named(word, sentence)) > 1:
            return  # Apple sued Google. *It* had …
        yield from agents(sentence.root) or surface_subjects(sentence.root)
        if word.lower in HE | SHE:
            people = [m for m in self.mentions if m.head.sentence is sentence and m.type == "Person"]
            if len({self.cast.of_word[m.head.i] for m in people}) == 1:
                yield people[-1].head

    def _named(self, word: Word, sentence: Sentence) -> set[str]:
        """The entities of a sentence that the pronoun may mean."""
        heads = (m.head for m in self.mentions if m.head.sentence is sentence)
        return {self.cast.of_word[head.i] for head in heads if self._agrees(word, head)}

    def _in_complement(self, word: Word) -> bool:
        """Inside what somebody says, an unresolved pronoun may mean anyone."""
        quote = self.quote_of.get(word.i)
        return bool(quote and quote.is_clause)

    def _agrees(self, word: Word, target: Word) -> bool:
        member = self.cast.member(target)
        if member is not None and self.speaks_himself(word, member):
            return False
        if member is None:
            if target.pos != "NOUN":
                return False
            if word.lower in HE | SHE:  # the champion said *he* was hurt
                return target.tag == "NN" and target.sentence is word.sentence and self._is_a(target, "Person")
            if word.lower in IT and target.sentence is not word.sentence and not self._is_a(target, "Agent"):
                return False  # "its" at a distance may go on with anything
            plural = target.tag in ("NNS", "NNPS") or target.child("conj") is not None
            person = self._is_a(target, "Person")
            acts = self._is_a(target, "Agent")
            return acts if word.lower in THEY and plural else word.lower in IT and not plural and not person
        if word.lower in HE | SHE:
            return member.type == "Person" and self.gender.get(member.id) in (None, "m" if word.lower in HE else "f")
        if word.lower in IT:
            return member.type not in ("Person", "Group") and not one_of_several(word, target)
        return member.type == "Group"

    def _is_a(self, noun: Word, wanted: str) -> bool:
        kind = self.cast.ontology.class_of_noun(noun.lemma)
        return kind is not None and self.cast.ontology.is_a(kind, wanted)

    def speaks_himself(self, word: Word, member: Member) -> bool:
        """Who speaks of himself says "I"."""
        quote = self.quote_of.get(word.i)
        speaker = quote.speaker if quote is not None and quote.is_clause else None
        return speaker is not None and member is self.cast.member(speaker)

    def acts_above(self, word: Word, ruled: Word) -> bool:
        """Who acts above it in the sentence: the museum bases *its* exhibit on …; the Kremlin said *it* is open; the
        ministry released footage that *it* says shows …; Ukraine's position that *it* is ready."""
        if word.lower in IT and self.cast.member(ruled) is None:
            return False
        if ruled is self.affected(word):
            return True
        above = list(word.ancestors())
        clauses = [a for a in above if is_predicate(a)]
        if ruled.possessive and ruled.head in above:
            return any(a.rel in ("acl", "ccomp") for a in clauses)
        acting = [clause for clause in clauses if ruled in surface_subjects(clause)]
        if word.lower in POSSESSIVE:
            return bool(acting)
        said = any(a.rel in ("ccomp", "acl") for a in clauses) and word.lower not in THEY
        return said and (any(map(self._reports, acting)) or (bool(acting) and self._reports(word.head)))


def _opens_clause(word: Word) -> bool:
    return any(m.lower in ("to", "that", "for") for m in word.all("mark"))


def one_of_several(word: Word, target: Word) -> bool:
    """*France*, Germany and Britain: together they are no "it"; but *Iran* and its allies."""
    first = target.head if target.rel == "conj" and target.pos == "PROPN" else target
    others = first.all("conj")
    return bool(others) and not any(inside(word, other) for other in others)


def inside(word: Word, phrase: Word) -> bool:
    return word is phrase or phrase in word.ancestors()
