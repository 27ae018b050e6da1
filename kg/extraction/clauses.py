"""Clauses with a verb or a copula as propositions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extraction import modality
from kg.extraction.attribution import Attribution
from kg.extraction.context import Context
from kg.extraction.phrases import Phrases
from kg.lexicon import Lexicon
from kg.model import Argument, Predicate, Proposition, Span
from kg.ontology import Ontology
from kg.syntax import (
    OF_OBJECT,
    SUBJECT_CONTROL,
    Document,
    Word,
    agents,
    antecedent,
    is_copular,
    is_passive,
    is_predicate,
    patients,
    predicates,
    surface_subjects,
)
from kg.times import is_time

NOT_VERBS = frozenset({"include", "accord", "regard", "concern", "base", "follow", "give", "let", "please", "thank"})
COMPASS = frozenset(
    {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outside", "inside"}
)
PARTICLES = frozenset(
    {"out", "up", "down", "back", "off", "away", "over", "through", "forward", "together", "apart", "aside"}
)
DISCOURSE = frozenset({"mean", "see", "guess", "suppose"})  # I *mean* …; you *see*
CLAUSAL = frozenset({"on", "upon", "of", "about", "to", "that", "in", "for", "at"})  # is alone *in* receiving
PREFIXES = frozenset({"re", "co", "over", "under", "mis", "out", "pre"})
LONGEST_TIME = 60  # characters
LONG_SENTENCE = 40  # words; parses of longer ones were wrong more often


@dataclass(frozen=True, slots=True)
class Frame:
    """The bare bones of a clause: words that head its arguments."""

    subjects: Sequence[Word]
    objects: Sequence[Word]
    preposition: str = ""  # of the object: is *in* China's interest
    agentless: bool = False


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
        self.refused: Counter[str] = Counter()
        self._times: dict[int, bool] = {}  # whether the phrase that a word heads is a time

    def propositions(self) -> Iterator[Proposition]:
        """Every clause that says something of something, in the order of the text."""
        for head in predicates(self.document.words):
            if not self._only_frames_another(head):
                yield from self._clause(head)

    def _only_frames_another(self, head: Word) -> bool:
        """A verb whose whole content is the clause it governs: *said* that …, *tried* to …; set phrases."""
        if (
            head.lemma.lower() in NOT_VERBS
            and head.rel in ("case", "mark", "advcl", "acl")
            and not head.child("nsubj", "obj")
        ):
            return True
        if head.lower in self.lexicon["conditionMarkers"] and head.rel == "advcl":
            return True
        inner = head.child("xcomp")
        if (
            inner is not None
            and not self._orders(head)
            and (inner.pos == "VERB" or is_predicate(inner))
            and not is_copular(head)
        ):
            return True
        if is_copular(head) and inner is not None and inner.child("mark"):
            return True  # is ready *to engage*
        if is_copular(head) and head.pos in ("ADV", "ADP", "SCONJ", "PRON", "DET") and not head.child("nmod", "obl"):
            return True  # was *there*; is *why* …
        if not is_copular(head) and not head.child("obj", "obl") and head.child("ccomp"):
            return True
        if head.lower in PREFIXES or (
            head.lemma.lower() in self.lexicon["preventingVerbs"]
            and any(m.lower == "from" for c in head.all("advcl") for m in c.all("mark"))
        ):
            return True  # *co*-owned; *ban* them from claiming
        if head.lemma.lower() in DISCOURSE and not head.child("obj"):
            return True
        gerund = next((c for c in head.all("advcl") if any(m.lower in OF_OBJECT for m in c.all("mark"))), None)
        if gerund is not None and is_passive(head) and not head.child("obl"):
            return True  # was credited *with revolutionizing* …
        if is_copular(head) and head.pos == "ADJ" and not head.child("obl"):
            clauses = head.all("ccomp", "advcl", "xcomp")
            if any(m.lower in CLAUSAL for c in clauses for m in c.all("mark")):
                return True  # is dependent *upon how severe it is*
        speaks = (
            head.lemma.lower() in self.lexicon["reportingVerbs"]
            or head.lemma.lower() in self.lexicon["reportingAdjectives"]
        )
        if not speaks:
            return False
        if head.child("ccomp") or (head.child("parataxis") and not head.child("obj")):
            return True
        return not head.child("obj", "xcomp", "nsubj:pass", "obl", "cop") or (
            head.rel == "parataxis" and not head.child("obj")
        )

    def _orders(self, head: Word) -> bool:
        """*Urged* China to …: who is told to do something, by a verb that says a relation of its own."""
        triggers = self.ontology.triggers("verb", head.lemma.lower())
        plain = any(t.object_noun is None and t.preposition is None for t in triggers)
        whom = head.child("obj", "iobj")
        if head.lemma in SUBJECT_CONTROL:
            return False  # she promised him to come herself
        return plain and whom is not None and whom.pos in ("NOUN", "PROPN", "PRON") and head.child("nsubj") is not None

    def _clause(self, head: Word) -> Iterator[Proposition]:
        if any(c.lower == "there" for c in head.all("expl")):
            return
        context = self.attribution.context(head)
        if context.refused:
            self.refused[context.refused] += 1
            return
        if context.matrix and modality.negated(head, self.lexicon):
            self.refused["denied infinitive"] += 1  # happy *not* to go
            return
        frame = self._frame(head)
        if not frame.subjects:
            self.refused["no subject"] += 1
            return
        sources = self.sources(context)
        if sources is None:
            return
        subjects = [pair for word in frame.subjects for pair in self.phrases.coordinated(word, clause=head)]
        objects = [pair for word in frame.objects for pair in self.phrases.coordinated(word, frame.preposition, head)]
        objects = [(self._counted(head, other), choice) for other, choice in objects]
        subjects = [(self._counted(head, subject), choice) for subject, choice in subjects]
        if head.child("cop") and head.pos == "VERB":  # the minister is *to visit*; but: the goal is *to win*
            subjects = [(s, choice) for s, choice in subjects if self.phrases.is_agent(s)]
        if not subjects:
            self.refused["subject is an unresolved pronoun or no name"] += 1
            return
        if frame.objects and not objects:
            self.refused["object is an unresolved pronoun or no name"] += 1
            return
        time = self._time(head)
        variants = list(self._arguments(head, frame))
        if not variants:
            self.refused["argument is an unresolved pronoun"] += 1
            return
        reciprocal = self._reciprocal(head, subjects, objects, variants)
        if reciprocal:
            subjects, objects = reciprocal
        predicate = self._predicate(head, context, frame)
        if len(objects) > 1 and predicate.kind == "be" and head.pos == "PROPN" and _plural(frame.subjects[0]):
            predicate = replace(predicate, lemma="include")  # those elected *were A and B*: none of them is all of them
        paired: list[tuple[Argument | None, bool]] = [*objects] or [(None, False)]
        for subject, subject_choice in subjects:
            for other, object_choice in paired:
                for arguments, choice, denied in variants:
                    factuality = context.factuality
                    if (subject_choice or object_choice or choice) and factuality in ("certain", "unsupported"):
                        factuality = "possible"  # one of them, and nobody says which
                    yield Proposition(
                        predicate=predicate,
                        subject=subject,
                        object=other,
                        arguments=arguments,
                        inner=tuple(self._inner(frame.objects)) if frame.objects else (),
                        sentence=head.sentence.span,
                        sources=sources,
                        negated=context.negated != denied or subject.negated != bool(other and other.negated),
                        factuality=factuality,
                        tense=modality.tense(head),
                        time=time,
                        signs=self._signs(head, frame),
                    )

    def _frame(self, head: Word) -> Frame:
        if is_copular(head):
            subjects = surface_subjects(head)
            if head.pos in ("NOUN", "PROPN", "NUM", "SYM") or (head.pos == "PRON" and head.child("nmod")):
                return Frame(subjects, [head], head.case)
            return Frame(subjects, [])
        acting, acted_on = agents(head), patients(head) if self._idiom(head) is None else []
        if not acted_on and not is_passive(head):
            acted_on = head.all("iobj")  # warned *China* against …
        if is_passive(head) and not acting:
            named = [c for c in head.all("xcomp") if c.pos in ("NOUN", "PROPN") and not c.child("cop", "case", "mark")]
            return Frame(acted_on, named or head.all("obj"), agentless=True)  # was considered, labelled *a hero*
        if not acted_on:  # became *a phenomenon*
            acted_on = [
                c for c in head.all("xcomp") if c.pos in ("NOUN", "PROPN") and not c.child("cop", "case", "mark")
            ]
        if not acted_on:  # shot down *25 out of 38 drones*: the "of" belongs to the number
            acted_on = [c for c in head.all("obl") if c.child("nummod") and c.i > head.i and self._numbered(c)][:1]
        return Frame(acting, acted_on)

    def _numbered(self, word: Word) -> bool:
        marks = word.all("case")
        return bool(marks) and all(any(n.i < m.i for n in word.all("nummod")) for m in marks)

    def sources(self, context: Context) -> tuple[tuple[Argument, ...], ...] | None:
        """The chain of sources, outermost first; None, and counted, if one of them cannot be named."""
        chain: list[tuple[Argument, ...]] = []
        for word in reversed(context.sources):
            source = tuple(argument for argument, _ in self.phrases.coordinated(antecedent(word)))
            if not source:
                self.refused["source not resolved"] += 1
                return None
            source = tuple({a.entity or a.name: a for a in source}.values())
            if not chain or [a.entity or a.name for a in chain[-1]] != [a.entity or a.name for a in source]:
                chain.append(source)
        return tuple(chain)

    def _counted(self, head: Word, other: Argument) -> Argument:
        """Killed four civilians and injured *30*: more of the same. *107* were killed: people, by the verb."""
        if not other.is_value or other.quantity is None or other.quantity.unit:
            return other
        alike = [w for w in patients(head.head) if w.pos == "NOUN" and w.child("nummod")] if head.rel == "conj" else []
        triggers = self.ontology.triggers("verb", self._lemma(head))
        if alike:
            noun, lemma = alike[0].text, alike[0].lemma
        elif any("Person" in self.ontology.relations[t.relation].range for t in triggers):
            noun, lemma = "people", "person"
        else:
            return other
        quantity = replace(other.quantity, unit=lemma.lower())
        return replace(other, name=f"{other.name} {noun}", head=lemma, quantity=quantity, is_value=False)

    def _arguments(self, head: Word, frame: Frame) -> Iterator[tuple[tuple[Argument, ...], bool, bool]]:
        """The prepositional arguments, in one variant, or in several where they are alternatives or denied in part."""
        fixed: list[Argument] = []
        varied: list[tuple[Argument, bool]] = []
        for word, preposition in self._obliques(head, frame):
            pairs = [
                (replace(a, fronted=word.i < head.i), choice)
                for a, choice in self.phrases.coordinated(word, preposition, head)
            ]
            if not pairs and word.pos == "PRON" and word.i > head.i and not frame.objects:
                return  # looked at *it* as interaction: without "it" the rest says something else
            several = len(pairs) > 1 and all(argument.entity for argument, _ in pairs) and preposition != "between"
            if several or any(choice or argument.negated for argument, choice in pairs):
                varied += pairs  # met with A *and B*: with each of them
            else:
                fixed += [argument for argument, _ in pairs]
        if frame.objects:  # called the sentence *dangerous*; described it *as historic*
            for word in head.all("xcomp", "advcl", "obl"):
                as_ = (
                    word.rel != "xcomp" and any(m.lower == "as" for m in word.all("mark", "case")) and word.pos == "ADJ"
                )
                bare = word.rel == "xcomp" and not word.child("cop", "mark") and word.pos in ("ADJ", "NOUN", "PROPN")
                if (as_ or bare) and word not in frame.objects:
                    words = self.phrases.core(word)
                    name = self.phrases.name(words, word)
                    fixed.append(Argument(name, word.lemma, _span(words), None, "as", is_value=True))
        fixed += [
            Argument(
                self.document.cut(adverb.subtree()),
                adverb.lemma,
                _span(adverb.subtree()),
                None,
                "manner",
                is_value=True,
            )
            for adverb in head.all("advmod")
            if adverb.lower.endswith("ly") and adverb.i > head.i and adverb.lower not in self.lexicon["hedges"]
        ]  # took it *very seriously*
        if not varied:
            yield tuple(fixed), False, False
        for argument, choice in varied:
            yield (argument, *fixed), choice, argument.negated

    def _obliques(self, head: Word, frame: Frame) -> Iterator[tuple[Word, str]]:
        taken = {*frame.objects, *frame.subjects}
        for child in head.children:
            if child in taken or child.dep == "obl:agent":
                continue
            if child.rel == "iobj":
                yield child, "to"  # gave *Ukraine* tanks
            if child.lower == "where" and head.dep == "acl:relcl":
                yield head.head, "in"  # Guangzhou, *where* they talked
            if child.rel in ("obl", "nmod") and child.case and not self._is_time(child):
                if f"{child.case} {child.lower}" in self.lexicon["asides"] or _compares(child):
                    continue
                if child.case.startswith(("according", "such as")) or (is_passive(head) and child.case == "by"):
                    continue
                if child.rel == "nmod" and is_copular(head) and head.pos in ("NOUN", "PROPN", "NUM"):
                    continue  # it is part of the object's name
                yield child, child.case
            elif child.rel == "advmod" and child.lower in COMPASS and child.child("obl", "nmod"):
                yield child, "in"  # south of Odesa

    def _inner(self, objects: Sequence[Word]) -> Iterator[Argument]:
        for word in objects:
            for child in word.all("nmod"):
                if child.case:
                    yield from (argument for argument, _ in self.phrases.coordinated(child, child.case))

    def _reciprocal(
        self,
        head: Word,
        subjects: list[tuple[Argument, bool]],
        objects: list[tuple[Argument, bool]],
        variants: list[tuple[tuple[Argument, ...], bool, bool]],
    ) -> tuple[list[tuple[Argument, bool]], list[tuple[Argument, bool]]] | None:
        """Kuleba and Wang *met*: each other."""
        if objects or len(subjects) != 2:
            return None
        relations = self.ontology.relations
        triggers = self.ontology.triggers("verb", self._lemma(head))
        symmetric = [t for t in triggers if relations[t.relation].symmetric and t.object_noun is None]
        partner = {t.preposition for t in symmetric if t.preposition}
        if not symmetric or any(a.preposition in partner for arguments, _, _ in variants for a in arguments):
            return None
        return subjects[:1], subjects[1:]

    def _is_time(self, word: Word) -> bool:
        if word.i not in self._times:
            text = self._time_text(word)
            self._times[word.i] = len(text) < LONGEST_TIME and is_time(text)
        return self._times[word.i]

    def _time_text(self, word: Word) -> str:
        return self.document.cut([w for w in word.subtree() if w.rel != "punct" or w.i > word.i]).strip(" ,;:-–")

    def _time(self, head: Word) -> str | None:
        """When, in the words of the clause; a bare conjunct shares what stands before the first verb."""
        candidates = [
            c
            for c in sorted(head.children, key=lambda w: w.i)
            if c.rel in ("obl", "advmod", "nmod") or c.dep == "obl:unmarked"
        ]
        candidates += [c for o in head.all("obj") for c in o.all("nmod") if c.i > o.i]
        for child in candidates:
            if child.rel == "advmod" and child.children:
                continue
            if self._is_time(child):
                return self._until(self._time_text(child), child, candidates)
        if head.rel == "conj" and not head.child("nsubj"):
            earlier = [c for c in head.head.all("obl", "advmod") if c.i < head.head.i]
            return next((self._time_text(c) for c in earlier if self._is_time(c)), None)
        return None

    def _until(self, text: str, start: Word, candidates: Sequence[Word]) -> str:
        """From November 20 *to December 11*: both ends of a span."""
        if start.case == "from":
            for end in candidates:
                if (
                    end.case in ("to", "until", "till", "through")
                    and end.i > start.i
                    and is_time(whole := f"{text} {self._time_text(end)}")
                ):
                    return whole
        return text

    def _lemma(self, head: Word) -> str:
        """ "shoot down", "re-elect"; a comparative stays one: "higher"."""
        lemma = head.lower if head.pos == "ADJ" else head.lemma.lower()
        if head.pos == "ADJ":  # *iodine* deficient
            lemma = " ".join(
                [
                    *(
                        c.lower
                        for c in head.children
                        if c.i < head.i
                        and c.pos == "NOUN"
                        and c.rel in ("compound", "obl", "nmod")
                        and not c.child("case")
                    ),
                    lemma,
                ]
            )
        prefix = next((c.lower for c in head.children if c.lower in PREFIXES and head.i - c.i == 2), "")
        particle = self._particle(head)
        adjective = next((c.lower for c in head.all("xcomp") if c.pos == "ADJ" and head.pos == "VERB"), "")
        idiom = self._idiom(head)
        return " ".join(
            part
            for part in (
                f"{prefix}-{lemma}" if prefix else lemma,
                particle.lower if particle else "",
                idiom.lower if idiom else "",
                adjective,
            )
            if part
        )

    def _particle(self, head: Word) -> Word | None:
        """Shot *down*; came *out* with."""
        adverbs = [c for c in head.all("advmod") if c.lower in PARTICLES and c.i == head.i + 1 and not c.children]
        return head.child("compound:prt") or next(iter(adverbs), None)

    def _idiom(self, head: Word) -> Word | None:
        """*Take place*, *take part*: a bare noun that is part of the verb."""
        noun = head.child("obj")
        bare = noun is not None and not noun.child("det", "amod", "nmod:poss", "nummod")
        return (
            noun
            if noun is not None and bare and f"{head.lemma.lower()}_{noun.lower}" in self.lexicon["idioms"]
            else None
        )

    def _group(self, head: Word) -> list[Word]:
        """The words of the predicate: auxiliaries, negation, verb, particle."""
        particle = self._particle(head)
        words = [c for c in head.children if c.rel in ("aux", "cop") or c is particle]
        words += [c for c in head.all("advmod") if c.lower in ("not", "n't", "never", "n’t") or _manner(c)]
        if not (is_copular(head) and head.pos in ("NOUN", "PROPN", "NUM", "SYM", "PRON")):
            words.append(head)
            if head.pos == "ADJ":
                words += [
                    c
                    for c in head.children
                    if c.i < head.i
                    and c.rel in ("compound", "amod", "advmod", "obl")
                    and not c.child("case")
                    and c.i > head.i - 4
                ]
            words += [c for c in head.all("xcomp") if c.pos == "ADJ" and c.i == head.i + 1]
            words += [noun for noun in [self._idiom(head)] if noun is not None]
        return sorted(words, key=lambda w: w.i)

    def _predicate(self, head: Word, context: Context, frame: Frame) -> Predicate:
        group = self._group(head)
        matrix = [w for governor in context.matrix for w in self._group(governor)]
        marks = [m for m in head.all("mark") if m.lower == "to"] if context.matrix else []
        words = sorted({w.i: w for w in [*matrix, *marks, *group]}.values(), key=lambda w: w.i)
        phrase = (
            " ".join(w.text for w in words)
            .replace(" n't", "n't")
            .replace(" n’t", "n’t")
            .replace(" '", "'")
            .replace(" ’", "’")
        )
        return Predicate(
            kind="be" if is_copular(head) else "verb",
            lemma=self._lemma(head),
            phrase=phrase,
            span=Span(words[0].start, words[-1].end),
            matrix=" ".join(
                f"{'be ' if is_copular(w) else ''}{w.lemma.lower()}{'' if head.tag == 'VBG' else ' to'}"
                for w in context.matrix
            ),
            agentless=frame.agentless,
        )

    def _signs(self, head: Word, frame: Frame) -> frozenset[str]:
        signs = set()
        if any(w.pos == "PRON" for w in [*frame.subjects, *frame.objects]):
            signs.add("pronoun")
        if not head.child("nsubj", "nsubj:pass"):
            signs.add("understood subject")
        if len(head.sentence.words) > LONG_SENTENCE:
            signs.add("long sentence")
        if any(abs(w.i - head.i) > 15 for w in [*frame.subjects, *frame.objects]):
            signs.add("far apart")
        return frozenset(signs)


def _manner(adverb: Word) -> bool:
    """Was *professionally* produced, *quickly* withdrew."""
    return adverb.lower.endswith("ly") and adverb.i < adverb.head.i <= adverb.i + 2 and not adverb.children


def _compares(word: Word) -> bool:
    """*As with* all festivals, it is crowded: not with festivals."""
    first = word.subtree()[0]
    before = word.sentence.words[max(0, first.i - 1 - word.sentence.words[0].i)]
    return first.lower == "as" or (before is not first and before.lower == "as")


def _plural(word: Word) -> bool:
    return word.tag in ("NNS", "NNPS") or word.child("conj") is not None


def _span(words: Sequence[Word]) -> Span:
    return Span(words[0].start, words[-1].end)
