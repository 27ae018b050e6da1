"""Clauses with a verb or a copula as propositions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extraction import modality
from kg.extraction.arguments import Arguments, Variant
from kg.extraction.attribution import Attribution
from kg.extraction.context import Context
from kg.extraction.cores import trimmed
from kg.extraction.frames import Frame, Frames
from kg.extraction.phrases import Phrases, span, spans
from kg.extraction.predicates import Predicates
from kg.extraction.restrictions import picks
from kg.extraction.when import When
from kg.lexicon import Lexicon
from kg.model import PLACING, Argument, Factuality, Proposition, Span
from kg.ontology import Ontology
from kg.syntax import Document, Word, antecedent, is_passive, measures_time, patients, predicates

LONG_SENTENCE = 30  # words; parses of longer ones were wrong more often
FAR = 15  # words between a verb and its argument

NOBODY = Argument("", "", Span(0, 0))  # until the subject is known
Choice = tuple[Argument, bool]  # an argument, and whether it is one of several possibilities


class Clauses:
    """Reads the clauses of one article. `refused` counts what was seen and not stated, by reason."""

    def __init__(
        self, document: Document, phrases: Phrases, attribution: Attribution, ontology: Ontology, lexicon: Lexicon
    ) -> None:
        self.document = document
        self.phrases = phrases
        self.attribution = attribution
        self.ontology = ontology
        self.lexicon = lexicon
        self.predicates = Predicates(lexicon)
        self.frames = Frames(lexicon, ontology, self.predicates)
        self.when = When(document, ontology, lexicon)
        self.arguments = Arguments(document, phrases, self.predicates, self.when, lexicon)
        self.refused: Counter[str] = Counter()

    def propositions(self) -> Iterator[Proposition]:
        """Every clause that says something of something, in the order of the text."""
        for head in predicates(self.document.words):
            if any(c.lower == "there" for c in head.all("expl")):
                yield from self._there_is(head)
                continue
            framing = self.frames.only_frames_another(head)
            if framing and self._content(head) is None:
                continue
            context, frame = self.attribution.context(head), self.frames.frame(head)
            if frame.subjects:
                yield from self._said(head, context, frame) if framing else self._clause(head, context, frame)
            elif not framing:
                self.refused[context.refused or "no subject"] += 1

    def _clause(self, head: Word, context: Context, frame: Frame) -> Iterator[Proposition]:
        """The propositions of a clause: each subject with each object."""
        clause = self._outline(head, context, frame)
        subjects, objects = self._subjects(head, frame), self._objects(head, frame)
        variants = list(self.arguments.variants(head, frame))
        if self._reciprocal(head, subjects, objects, variants):
            subjects, objects = subjects[:1], subjects[1:]
        if clause.predicate.kind == "be" and head.pos == "PROPN" and not head.case and _several(frame.subjects[0]):
            several = frame.subjects[0]  # those elected *were A and B*: each is one of them
            subjects, objects = objects, [(self.phrases.one_of(several, self.phrases.naming.core(several)), False)]
        others = [other for other, _ in objects]
        times = dict(zip(others, self.when.of_each(head, others), strict=True))
        for subject, other, variant, choice in _combinations(subjects, objects, variants):
            yield replace(
                clause,
                time=(other and times.get(other)) or clause.time,
                subject=subject,
                object=other,
                arguments=variant.arguments,
                negated=context.negated != variant.denied or subject.negated != bool(other and other.negated),
                factuality=_of_several(context.factuality) if choice else context.factuality,
            )
        yield from self._said(head, context, frame)

    def _there_is(self, head: Word) -> Iterator[Proposition]:
        """*There are* troops in Mali: they are there. What merely exists says too little."""
        frame = Frame(head.all("nsubj")[:1], [])
        if not frame.subjects or measures_time(frame.subjects[0]):
            return  # there are three months *until the election*
        if not (head.child("obl") or frame.subjects[0].child("nmod") or self.when.of(head)):
            return
        for clause in self._clause(head, self.attribution.context(head), frame):
            inner = (a for a in clause.subject.inner if a.preposition in PLACING and self.phrases.is_place(a))
            where = clause.arguments or tuple(inner)
            if where or clause.time:
                exists = replace(clause.predicate, kind="verb", lemma="exist")
                yield replace(clause, predicate=exists, arguments=where)

    def _said(self, head: Word, context: Context, frame: Frame) -> Iterator[Proposition]:
        """Kuleba said *that Russia attacked Odesa*: the clause is what is said, and is read by itself."""
        content = self._content(head)
        if content is None:
            return
        own = set(head.subtree()) if content is head.head else set()
        words = trimmed([w for w in content.subtree() if w not in own])
        told = Argument(self.document.cut(words), content.lemma, span(words), kind="clause", words=spans(words))
        for subject, _ in self._subjects(head, frame):
            yield replace(self._outline(head, context, frame), subject=subject, object=told)

    def _content(self, head: Word) -> Word | None:
        """What is said: Kuleba said *that …*; "*…*", said Kuleba, wherever the parser puts the verb of saying."""
        aside = head.rel == "parataxis" and head.lexeme in self.lexicon["reportingVerbs"] and not head.child("obj")
        return head.child("ccomp") or (head.head if aside else None)

    def _outline(self, head: Word, context: Context, frame: Frame) -> Proposition:
        """What all propositions of a clause share."""
        sources = self.sources(context)
        refused = context.refused or ("says only which" if picks(head, self.lexicon) else "")
        if not refused and context.matrix and modality.negated(head, self.lexicon):
            refused = "denied infinitive"  # happy *not* to go
        return Proposition(
            predicate=self.predicates.predicate(head, context, frame.agentless),
            subject=NOBODY,
            object=None,
            arguments=(),
            sentence=head.sentence.span,
            sources=sources or (),
            negated=context.negated,
            factuality=context.factuality,
            tense=modality.tense(head),
            time=self.when.of(head),
            signs=_signs(head, frame),
            refused=refused or ("source not resolved" if sources is None else ""),
        )

    def _subjects(self, head: Word, frame: Frame) -> list[Choice]:
        by = "by" if is_passive(head) and not frame.agentless else ""
        words = [_said_of(word, head) for word in frame.subjects]
        own = [head if word in frame.subjects else None for word in words]
        found = [pair for word, of in zip(words, own, strict=True) for pair in self.phrases.coordinated(word, by, of)]
        if self._is_to(head):  # the minister is *to visit*; but: the goal is *to win*
            found = [(subject, choice) for subject, choice in found if self.phrases.is_agent(subject)]
        if words and self.phrases.naming.of_nobody(words[0]):
            found = [(replace(subject, kind="unnamed"), choice) for subject, choice in found]
        return [(self._counted(head, subject), choice) for subject, choice in found]

    def _is_to(self, head: Word) -> bool:
        """Is *to visit*, is to get ready *to defend*."""
        while head.rel == "xcomp" and head.child("nsubj") is None:
            head = head.head
        return head.pos == "VERB" and head.child("cop") is not None

    def _objects(self, head: Word, frame: Frame) -> list[Choice]:
        found = [pair for word in frame.objects for pair in self.phrases.coordinated(word, frame.preposition, head)]
        return [(self._counted(head, other), choice) for other, choice in found]

    def sources(self, context: Context) -> tuple[tuple[Argument, ...], ...] | None:
        """The chain of sources, outermost first; None if one of them cannot be named."""
        chain: list[tuple[Argument, ...]] = []
        for word in reversed(context.sources):
            named = {a.entity or a.name: a for a, _ in self.phrases.coordinated(antecedent(word))}
            named = {key: a for key, a in named.items() if not a.nameless}
            if not named:
                return None
            if not chain or [a.entity or a.name for a in chain[-1]] != list(named):
                chain.append(tuple(named.values()))
        return tuple(chain)

    def _counted(self, head: Word, other: Argument) -> Argument:
        """Killed four civilians and injured *30*: more of the same. *107* were killed: people, by the verb."""
        if other.kind != "value" or other.quantity is None or other.quantity.unit:
            return other
        alike = [w for w in patients(head.head) if w.pos == "NOUN" and w.child("nummod")] if head.rel == "conj" else []
        triggers = self.ontology.triggers("verb", self.predicates.lemma(head))
        if alike:
            noun, lemma = alike[0].text, alike[0].lemma
        elif any("Person" in self.ontology.relations[t.relation].range for t in triggers):
            noun, lemma = "people", "person"
        else:
            return other
        quantity = replace(other.quantity, unit=lemma.lower())
        where = next((f" {a.preposition} " for a in other.inner if f" {a.preposition} " in other.name), "")
        number, joint, place = other.name.partition(where) if where else (other.name, "", "")
        return replace(other, name=f"{number} {noun}{joint}{place}", head=lemma, quantity=quantity, kind="thing")

    def _reciprocal(
        self, head: Word, subjects: Sequence[Choice], objects: Sequence[Choice], variants: Sequence[Variant]
    ) -> bool:
        """Kuleba and Wang *met*: each other."""
        if objects or len(subjects) != 2:
            return False
        relations = self.ontology.relations
        triggers = self.ontology.triggers("verb", self.predicates.lemma(head))
        symmetric = [t for t in triggers if relations[t.relation].symmetric and t.object_noun is None]
        partner = {t.preposition for t in symmetric if t.preposition}
        return bool(symmetric) and not any(a.preposition in partner for v in variants for a in v.arguments)


def _combinations(
    subjects: Sequence[Choice], objects: Sequence[Choice], variants: Sequence[Variant]
) -> Iterator[tuple[Argument, Argument | None, Variant, bool]]:
    """Each subject with each object and variant, and whether any of them is one of several possibilities."""
    paired: list[tuple[Argument | None, bool]] = [*objects] or [(None, False)]
    for subject, subject_choice in subjects:
        for other, object_choice in paired:
            for variant in variants:
                yield subject, other, variant, subject_choice or object_choice or variant.choice


def _of_several(factuality: Factuality) -> Factuality:
    """One of them, and nobody says which."""
    return "possible" if factuality in ("certain", "unsupported") else factuality


def _signs(head: Word, frame: Frame) -> frozenset[str]:
    """What makes the reading less sure."""
    arguments = [*frame.subjects, *frame.objects]
    signs = {
        "pronoun": any(w.pos == "PRON" for w in arguments),
        "understood subject": not head.child("nsubj", "nsubj:pass"),
        "long sentence": len(head.sentence.words) > LONG_SENTENCE,
        "far apart": any(abs(w.i - head.i) > FAR for w in arguments),
    }
    return frozenset(sign for sign, holds in signs.items() if holds)


def _said_of(word: Word, head: Word) -> Word:
    """The candidates *elected* were A and B: what a clause on the noun says holds of each of those it is said to be."""
    named = word.head
    equal = word.rel == "nsubj" and named.pos == "PROPN" and named.child("cop") is not None
    return named if equal and head.rel == "acl" and head.head is word and _several(word) else word


def _several(word: Word) -> bool:
    """*Candidates*; *other pro-Beijing* elected, which lacks its noun."""
    return word.tag == "NNS" or (not word.child("det") and any(c.lower == "other" for c in word.subtree()[:1]))
