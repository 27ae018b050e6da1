"""Noun phrases that say what happened: Russia's invasion of Ukraine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from kg.extraction import modality
from kg.extraction.attribution import Attribution
from kg.extraction.clauses import Clauses
from kg.extraction.context import Context
from kg.extraction.coordination import excluded
from kg.extraction.phrases import Phrases, spans
from kg.extraction.when import counts_from, time
from kg.lexicon import Lexicon
from kg.model import Argument, Factuality, Predicate, Proposition, Span
from kg.ontology import Ontology
from kg.resolution import Resolution
from kg.syntax import Document, Word, agents, is_predicate
from kg.times import find, is_time

PATIENT = frozenset({"of", "on", "against"})
MEASURES = frozenset(
    {"series", "number", "string", "wave", "round", "set", "spate", "raft", "couple", "barrage", "flurry"}
)
LOOSE = frozenset({"case", "conj", "cc", "punct"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})


class Nouns:
    """Reads the event nouns of one article."""

    def __init__(
        self,
        document: Document,
        resolution: Resolution,
        phrases: Phrases,
        attribution: Attribution,
        clauses: Clauses,
        ontology: Ontology,
        lexicon: Lexicon,
    ) -> None:
        self.document = document
        self.resolution = resolution
        self.phrases = phrases
        self.attribution = attribution
        self.clauses = clauses
        self.ontology = ontology
        self.lexicon = lexicon

    def propositions(self) -> Iterator[Proposition]:
        """Event nouns with their participants."""
        for word in self.document.words:
            if word.pos == "NOUN" and self.ontology.triggers("noun", word.lemma.lower()):
                yield from self._event(word)

    def _event(self, noun: Word) -> Iterator[Proposition]:
        """Russia's *invasion* of Ukraine in February 2022; they launched an *attack* on the town."""
        if noun.rel == "compound" or any(c.lower in self.lexicon["feigned"] for c in noun.all("amod", "compound")):
            return
        light = self._light_verb(noun)
        subjects = _named(self._participants(noun, light))
        acting = {a.span for a in subjects}
        groups = [[a for a in _named(group) if a.span not in acting] for group in self._arguments(noun)]
        groups = [group for group in groups if group]
        if not subjects and not self._has_patient(noun, [a for group in groups for a in group]):
            return
        context = self._context(noun, light)
        sources = self.clauses.sources(context) if context is not None else None
        if context is None:
            return
        if sources is None:
            self.clauses.refused["source not resolved"] += 1
            return
        when = self._time(noun, self.phrases.naming.core(noun))
        for arguments in product(*groups):
            for subject in subjects or arguments[:1]:
                yield Proposition(
                    predicate=Predicate(
                        "noun",
                        noun.lemma.lower(),
                        noun.text,
                        Span(noun.start, noun.end),
                        words=spans([noun]),
                        agentless=not subjects,
                    ),
                    subject=subject,
                    object=None,
                    arguments=arguments,
                    sentence=noun.sentence.span,
                    sources=sources,
                    negated=context.negated,
                    factuality=context.factuality,
                    tense="future" if context.factuality == "planned" else "past",
                    time=when,
                )

    def _arguments(self, noun: Word) -> Iterator[list[Argument]]:
        """Its prepositional arguments; those that are coordinated stand together, one of them at a time."""
        for child in self._complements(noun):
            if child.case == "between":  # a meeting *between* A *and B* is one of A with B
                yield [replace(a, preposition="with") for a, _ in self.phrases.coordinated(child, "with")][1:]
            elif child.case and not is_time(self.document.cut(child.subtree())):
                yield [a for a, _ in self.phrases.coordinated(child, child.case)]

    def _complements(self, noun: Word) -> Iterator[Word]:
        """A war of aggression *against Ukraine*: what hangs on a bare noun with "of" belongs to the event it names."""
        for child in noun.all("nmod"):
            yield child
            if child.case == "of" and child.pos == "NOUN" and not child.child("det", "nmod:poss"):
                own = {t.preposition for t in self.ontology.triggers("noun", child.lemma.lower())}
                yield from (c for c in child.all("nmod") if c.case not in own and c.case != "of")

    def _has_patient(self, noun: Word, arguments: list[Argument]) -> bool:
        """The invasion of Ukraine was suffered by somebody, even if nobody says who invaded; talks need both sides."""
        relations = self.ontology.relations
        wanted = {
            t.preposition
            for t in self.ontology.triggers("noun", noun.lemma.lower())
            if not relations[t.relation].symmetric and t.preposition in PATIENT and not t.inverse
        }
        told = (noun.rel not in ("obl", "nmod")) or not self._general(noun)
        return told and any(a.preposition in wanted for a in arguments)

    def _general(self, noun: Word) -> bool:
        """A partner in the fight against *militants*, supported by the sale of *stamps*: of no event in particular."""
        of = [c for c in noun.all("nmod") if c.case in PATIENT]
        bare = all(c.pos == "NOUN" and {x.rel for x in c.children} <= LOOSE for c in of)
        return bare and self._time(noun, self.phrases.naming.core(noun)) is None

    def _participants(self, noun: Word, light: Word | None) -> Iterator[Argument]:
        """Who acts: the possessor, the nationality, "by", or the subject of the light verb."""
        for child in noun.all("nmod:poss"):
            yield from (a for a, _ in self.phrases.coordinated(child))
            return
        for child in noun.all("amod", "compound"):
            if place := self.resolution.adjectives.get(child.i):
                yield Argument(place.name, child.lemma, Span(child.start, child.end), place.id, words=spans([child]))
                return
        for child in noun.all("nmod"):
            if child.case == "by":
                yield from (a for a, _ in self.phrases.coordinated(child, child.case))
                return
            if child.case == "between":
                yield from [a for a, _ in self.phrases.coordinated(child)][:1]
                return
        clause = light or self._joined(noun)
        if clause is not None:
            for word in agents(clause)[:1]:
                yield from (a for a, _ in self.phrases.coordinated(word))
            return
        of_object = {t.preposition for t in self.ontology.triggers("noun", noun.lemma.lower())}
        for child in noun.all("nmod"):
            if child.case == "of" and "of" not in of_object:
                yield from (a for a, _ in self.phrases.coordinated(child))  # the withdrawal *of troops* from the town

    def _joined(self, noun: Word) -> Word | None:
        """Kuleba seeks common ground *in talks* with Wang: the clause's subject takes part."""
        bare = noun.rel == "obl" and noun.case == "in" and not noun.child("det", "nmod:poss")
        return noun.head if bare and is_predicate(noun.head) else None

    def _light_verb(self, noun: Word) -> Word | None:
        """They *launched* an attack; the attack *launched* by them; his *visit* is nobody's light verb's."""
        whole = noun
        while whole.rel == "nmod" and whole.case == "of" and whole.head.lemma.lower() in MEASURES:
            whole = whole.head  # a *series* of allegations
        if whole.rel == "obj" and self._is_light(whole.head):
            return whole.head
        return next(
            (c for c in noun.all("acl") if c.tag == "VBN" and c.lemma.lower() in self.lexicon["lightVerbs"]), None
        )

    def _is_light(self, verb: Word) -> bool:
        particle = verb.child("compound:prt")
        lemma = verb.lemma.lower() + (f"_{particle.lower}" if particle else "")
        return lemma in self.lexicon["lightVerbs"]

    def _context(self, noun: Word, light: Word | None) -> Context | None:
        """The writer vouches for what is possessed or definite; anything else is as real as the clause it stands in.

        None, and counted, for an event that is denied, prevented, feared or somebody's claim.
        """
        first = noun.child("nmod:poss", "det")
        clause = light or self._joined(noun) or next((a for a in noun.ancestors() if is_predicate(a)), None)
        given = noun.child("nmod:poss") is not None or (first is not None and first.lower in DEFINITE)
        if clause is not None and noun.rel == "obj" and clause.lexeme in self.lexicon["securingVerbs"]:
            given = False  # trying to secure *the release* of the hostages
        if is_predicate(noun):
            clause = noun
        factuality = self._own(noun)
        if clause is not None:
            if reason := self._unreal(noun, clause):
                self.clauses.refused[reason] += 1
                return None
            if self._possible(noun, clause):
                factuality = modality.weaker(factuality, "possible")
        quotation = self.attribution.quotation(noun)
        if clause is None or (given and light is None and quotation is None and clause is not noun):
            return Context(factuality=factuality)
        around = self.attribution.context(clause)
        if quotation is not None and not around.sources and quotation.speaker is None:
            around.refuse("quotation without a speaker")
        if around.refused or around.negated or (first is not None and first.lower == "no"):
            self.clauses.refused[around.refused or "event in a denied clause"] += 1
            return None
        factuality = modality.weaker(factuality, around.factuality)
        if around.matrix:
            factuality = modality.weaker(factuality, "possible")
        return Context(list(around.sources), False, factuality)

    def _unreal(self, noun: Word, clause: Word) -> str:
        """Why it did not happen: the visit *was cancelled*, *never took place*, *is a myth*; *reports of* an attack."""
        above = noun
        while above.rel == "nmod":
            above = above.head
            if above.lexeme in self.lexicon["claimNouns"]:
                return "event in a claim"
        if noun.rel == "conj" and excluded(noun):
            return "event in a denied clause"
        if any(c.lower == "so" for a in noun.all("amod") if a.lower == "called" for c in a.children):
            return "so-called event"
        if clause.lexeme in self.lexicon["namingVerbs"] and noun.rel in ("xcomp", "obl"):
            return "somebody's name for it"
        if clause.lexeme in self.lexicon["preventingVerbs"] and noun.rel in ("obj", "nsubj"):
            return "event that was prevented"
        if clause.lexeme in self.lexicon["falsity"] and noun.rel == "nsubj":
            return "event that is said to be none"
        happens = clause.lexeme.split("_")[0] in self.lexicon["happening"]
        if happens and above.rel == "nsubj" and modality.negated(clause, self.lexicon):
            return "event that did not happen"
        return ""

    def _possible(self, noun: Word, clause: Word) -> bool:
        """The *threat of* an invasion; *called for* a withdrawal; *if* the invasion succeeds."""
        above = noun
        while above.rel == "nmod":
            above = above.head
            if above.lexeme in self.lexicon["possibilityNouns"]:
                return True
        wanting = self.lexicon["promisingVerbs"] | self.lexicon["tryingVerbs"] | self.lexicon["consideringVerbs"]
        wanted = clause.lexeme in wanting and noun.dep in ("obj", "obl", "nsubj:pass") and clause is not noun
        return wanted or self.attribution.commitment.opens_condition(clause)

    def _own(self, noun: Word) -> Factuality:
        adjectives = {c.lower for c in noun.all("amod", "compound")}
        if adjectives & self.lexicon["plans"] or self._awaited(noun):
            return "planned"
        return "possible" if adjectives & self.lexicon["hedges"] else "certain"

    def _awaited(self, noun: Word) -> bool:
        """Ten days *until the start* of the games; but: stayed until the fall of Kabul."""
        marks = noun.case_marks if noun.case in ("until", "till") else []
        before = self.document.words[marks[0].i - 1] if marks and marks[0].i else None
        return before is not None and before.label in ("DATE", "TIME")

    def _time(self, noun: Word, words: tuple[Word, ...]) -> Argument | None:
        """On the noun, or right behind its phrase, whatever the parser hung it on."""
        sentence = noun.sentence.words
        end = words[-1].i + 1 - sentence[0].i
        for child in noun.all("nmod", "obl"):
            below = child.subtree()
            if is_time(self.document.cut(below)) and not counts_from(child):
                return time(self.document, below)
        if end + 1 < len(sentence) and sentence[end].pos == "ADP":
            first = self._first_time(sentence[end + 1 :])
            return first if first and first.span.start == sentence[end + 1].start else None
        return self._first_time(sentence[noun.i + 1 - sentence[0].i : end])

    def _first_time(self, words: Sequence[Word]) -> Argument | None:
        """The first time expression in a stretch of words."""
        if not words:
            return None
        at = words[0].start
        for start, end in find(self.document.text[at : words[-1].end]):
            return time(self.document, [w for w in words if at + start <= w.start < at + end])
        return None


def _named(arguments: Iterable[Argument]) -> list[Argument]:
    return [a for a in arguments if not a.nameless]
