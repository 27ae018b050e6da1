"""Clauses with a verb or a copula as propositions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace

from kg.extraction import modality
from kg.extraction.arguments import Arguments, Variant
from kg.extraction.attribution import Attribution
from kg.extraction.context import Context
from kg.extraction.frames import Frame, Frames
from kg.extraction.phrases import Phrases
from kg.extraction.predicates import Predicates
from kg.extraction.when import When
from kg.lexicon import Lexicon
from kg.model import Argument, Factuality, Proposition
from kg.ontology import Ontology
from kg.syntax import Document, Word, antecedent, patients, predicates

LONG_SENTENCE = 40  # words; parses of longer ones were wrong more often
FAR = 15  # words between a verb and its argument

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
        self.when = When(document)
        self.arguments = Arguments(document, phrases, self.when, lexicon)
        self.refused: Counter[str] = Counter()

    def propositions(self) -> Iterator[Proposition]:
        """Every clause that says something of something, in the order of the text."""
        for head in predicates(self.document.words):
            existential = any(c.lower == "there" for c in head.all("expl"))
            if existential or self.frames.only_frames_another(head):
                continue
            if reason := (yield from self._clause(head)):
                self.refused[reason] += 1

    def _clause(self, head: Word) -> Generator[Proposition, None, str]:
        """The propositions of a clause; returns why there are none."""
        context = self.attribution.context(head)
        if context.refused:
            return context.refused
        if context.matrix and modality.negated(head, self.lexicon):
            return "denied infinitive"  # happy *not* to go
        frame = self.frames.frame(head)
        if not frame.subjects:
            return "no subject"
        sources = self.sources(context)
        if sources is None:
            return "source not resolved"
        subjects, objects = self._subjects(head, frame), self._objects(head, frame)
        if not subjects:
            return "subject is an unresolved pronoun or no name"
        if frame.objects and not objects:
            return "object is an unresolved pronoun or no name"
        variants = list(self.arguments.variants(head, frame))
        if not variants:
            return "argument is an unresolved pronoun"
        if self._reciprocal(head, subjects, objects, variants):
            subjects, objects = subjects[:1], subjects[1:]
        predicate = self.predicates.predicate(head, context, frame.agentless)
        if len(objects) > 1 and predicate.kind == "be" and head.pos == "PROPN" and _plural(frame.subjects[0]):
            predicate = replace(predicate, lemma="include")  # those elected *were A and B*: none of them is all of them
        clause = Proposition(
            predicate=predicate,
            subject=subjects[0][0],
            object=None,
            arguments=(),
            inner=tuple(self.arguments.of_objects(frame.objects)),
            sentence=head.sentence.span,
            sources=sources,
            tense=modality.tense(head),
            time=self.when.of(head),
            signs=_signs(head, frame),
        )
        for subject, other, variant, choice in _combinations(subjects, objects, variants):
            yield replace(
                clause,
                subject=subject,
                object=other,
                arguments=variant.arguments,
                negated=context.negated != variant.denied or subject.negated != bool(other and other.negated),
                factuality=_of_several(context.factuality) if choice else context.factuality,
            )
        return ""

    def _subjects(self, head: Word, frame: Frame) -> list[Choice]:
        found = [pair for word in frame.subjects for pair in self.phrases.coordinated(word, clause=head)]
        if head.child("cop") and head.pos == "VERB":  # the minister is *to visit*; but: the goal is *to win*
            found = [(subject, choice) for subject, choice in found if self.phrases.is_agent(subject)]
        return [(self._counted(head, subject), choice) for subject, choice in found]

    def _objects(self, head: Word, frame: Frame) -> list[Choice]:
        found = [pair for word in frame.objects for pair in self.phrases.coordinated(word, frame.preposition, head)]
        return [(self._counted(head, other), choice) for other, choice in found]

    def sources(self, context: Context) -> tuple[tuple[Argument, ...], ...] | None:
        """The chain of sources, outermost first; None if one of them cannot be named."""
        chain: list[tuple[Argument, ...]] = []
        for word in reversed(context.sources):
            named = {a.entity or a.name: a for a, _ in self.phrases.coordinated(antecedent(word))}
            if not named:
                return None
            if not chain or [a.entity or a.name for a in chain[-1]] != list(named):
                chain.append(tuple(named.values()))
        return tuple(chain)

    def _counted(self, head: Word, other: Argument) -> Argument:
        """Killed four civilians and injured *30*: more of the same. *107* were killed: people, by the verb."""
        if not other.is_value or other.quantity is None or other.quantity.unit:
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
        return replace(other, name=f"{other.name} {noun}", head=lemma, quantity=quantity, is_value=False)

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


def _plural(word: Word) -> bool:
    return word.tag in ("NNS", "NNPS") or word.child("conj") is not None
