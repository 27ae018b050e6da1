"""Noun phrases as arguments of what is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.extraction import modality
from kg.extraction.coordination import conjuncts, restates
from kg.extraction.cores import whole
from kg.extraction.counts import counted_noun, quantity
from kg.extraction.naming import Naming
from kg.lexicon import Lexicon
from kg.model import Argument, ArgumentKind, Entity, Span
from kg.ontology import Ontology
from kg.resolution import Resolution
from kg.syntax import Document, Word, antecedent

UNSPECIFIC = frozenset({"Work", "Product", "Thing"})  # what the recogniser tells of things is little


class Phrases:
    """Turns heads of noun phrases into arguments."""

    def __init__(self, document: Document, resolution: Resolution, ontology: Ontology, lexicon: Lexicon) -> None:
        self.document = document
        self.resolution = resolution
        self.ontology = ontology
        self.lexicon = lexicon
        self.naming = Naming(document, resolution, lexicon)

    def argument(
        self, word: Word, preposition: str = "", negated: bool = False, clause: Word | None = None
    ) -> Argument:
        """The argument that `word` heads.

        `clause` is the predicate whose argument it is; a relative clause of its own is no part of the name.
        """
        word = antecedent(word)
        if word.lower in ("none", "neither") and (all_of := word.child("nmod")):
            return self.argument(all_of, preposition, negated, clause)  # none of *the claims*: the clause is denied
        argument = self._named(word, preposition, negated, clause)
        if argument is None:
            kind: ArgumentKind = "pronoun" if word.pos == "PRON" else "unnamed"
            words = whole(word, clause)
            argument = Argument(
                self.document.cut(words), word.lemma, span(words), None, preposition, kind=kind, negated=negated
            )
        inner = [a for c in word.all("nmod") if c.case for a, _ in self.coordinated(c, c.case)]
        return replace(argument, words=spans(whole(word, clause)), inner=(*inner, *self._scene(word)))

    def _scene(self, noun: Word) -> Iterator[Argument]:
        """The *Hong Kong* election was held in Hong Kong: a place in the name of an event."""
        kind = self.ontology.class_of_noun(noun.lemma.lower())
        if kind is None or not self.ontology.is_a(kind, "Event"):
            return
        acts = bool(self.ontology.triggers("noun", noun.lemma.lower()))  # the *US* invasion was not in the US
        for word in noun.all("compound"):
            entity = self.resolution.entity(word)
            if entity is None or not self.ontology.is_a(entity.type, "Place") or self._two_places(entity):
                continue
            if not (acts and entity.type == "Country"):
                yield Argument(entity.name, word.lemma.lower(), span([word]), entity.id, "in")

    def _two_places(self, entity: Entity) -> bool:
        """The *U.S.-Russia* match was held in one place."""
        parts = entity.name.split("-")
        return not entity.known and any(self.ontology.gazetteer.find(part) for part in parts if len(parts) > 1)

    def described(self, head: Word, words: Sequence[Word]) -> Argument:
        """What these words say, whomever they stand for: Nick Bos, *a biologist*; his *wife* is a wife of his."""
        inner = [a for c in head.all("nmod") if c.case for a, _ in self.coordinated(c, c.case)]
        inner += [a for c in head.all("nmod:poss") if c not in words for a, _ in self.coordinated(c, "of")]
        return Argument(
            self.naming.name(words, head), head.lemma.lower(), span(words), words=spans(words), inner=tuple(inner)
        )

    def one_of(self, head: Word, words: Sequence[Word]) -> Argument:
        """Each of *two veteran politicians* is a veteran politician."""
        loose = ("det", "nummod", "nmod:poss")
        words = [w for w in words if w.dep not in loose and w.lower not in ("other", "several", "many")]
        last = words[-1] is head
        argument = self.described(head, words)
        inner = tuple(a for a in argument.inner if a.preposition not in ("such as", "including", "like"))
        return replace(
            argument, inner=inner, name=f"{argument.name[: -len(head.text)]}{head.lemma}" if last else argument.name
        )

    def _named(self, word: Word, preposition: str, negated: bool, clause: Word | None) -> Argument | None:
        """None for what names nothing: an unresolved pronoun, a clause."""
        original = word
        word = self.resolution.antecedents.get(word.i, word)
        entity = self.resolution.entity(word) or self._renamed(word)
        members = entity is not None and self._is_of(word, entity)
        if entity and not members:
            mention = self.resolution.names.get(original.i)
            words = mention.words if mention else self.naming.core(original)
            return Argument(entity.name, word.lemma, span(words), entity.id, preposition, negated=negated)
        words = self.naming.core(word, clause)
        qualifies = preposition not in ("", "of")
        named = self.naming.names(word, words, clause)
        name = self.naming.name(words, word, bounds=qualifies) if named else ""
        if not any(c.isalnum() for c in name):
            return None
        amount, value = quantity(word, words, self.document)
        counts = word.pos == "NUM" or word.lemma.lower() in self.lexicon["countingNouns"]
        head = (counted_noun(word) if counts else None) or word  # dozens of *civilians*
        noun = "person" if members and entity and entity.type == "Group" else head.lemma.lower()
        whole_span = span(words if word is original else self.naming.core(original, clause))
        kind: ArgumentKind = "value" if value else "thing"
        return Argument(name, noun, whole_span, None, preposition, amount, kind, negated=negated)

    def _is_of(self, word: Word, entity: Entity) -> bool:
        """*100,000 Greeks*, *young Palestinians*, *an Israeli* are not the whole people; nor *six Marines* the Marines,
        *its first Boeing Dreamliner* the model."""
        mention = self.resolution.names.get(word.i)
        if mention is None or not entity.named:
            return entity.type == "Group" and word.child("nummod") is not None
        before = [c for c in word.children if c.i < word.i and c not in mention.words]
        if any(c.rel == "nummod" for c in before):
            return entity.type in ("Group", "Product") or word.tag == "NNPS"
        if entity.type == "Product":
            return any(c.label == "ORDINAL" for c in before)
        some = any(c.rel == "amod" or (c.rel == "det" and c.lower in self.lexicon["partDeterminers"]) for c in before)
        return entity.type == "Group" and some and not modality.denies(word)

    def is_agent(self, argument: Argument) -> bool:
        """Whether it can mean to do something."""
        return self._is_a(argument, "Agent")

    def is_place(self, argument: Argument) -> bool:
        """Whether something can be there."""
        return self._is_a(argument, "Place")

    def _is_a(self, argument: Argument, wanted: str) -> bool:
        entity = self.resolution.entities.get(argument.entity or "")
        kind = entity.type if entity else self.ontology.class_of_noun(argument.head)
        return kind is not None and self.ontology.is_a(kind, wanted)

    def _renamed(self, word: Word) -> Entity | None:
        """Debutants *Panama*; champion *Brazil*; an independent, *Edward Yiu*; the city of *Basra*; one of them, *Tan
        Zuoren*: a common noun with the name of what it describes."""
        if word.lower == "one":
            called_by = (
                self.resolution.entity(c) for c in word.all("appos") if c.pos == "PROPN" and not c.child("conj")
            )
            return next((entity for entity in called_by if entity is not None and entity.named), None)
        if word.pos != "NOUN":
            return None
        if word.lower in self.lexicon["kindsOfPlace"] and not word.child("nmod:poss") and not _one_of(word):
            called = next((self.resolution.entity(c) for c in word.all("nmod") if c.case == "of"), None)
            if called is not None and called.named and self.ontology.is_a(called.type, "Place"):
                return called
        kind = self.ontology.class_of_noun(word.lemma)
        for child in word.children:
            close = child.rel in ("appos", "flat") or (child.rel == "nmod" and child.pos == "PROPN" and not child.case)
            if child.i > word.i and close and not child.possessive and (entity := self.resolution.entity(child)):
                named = entity.type in UNSPECIFIC and child.subtree()[0].i <= word.i + 2  # the *journal* Nature
                same = (
                    named
                    or kind in (None, "Group", "Agent")
                    or self.ontology.is_a(entity.type, kind)
                    or self.ontology.is_a(kind, entity.type)
                    or (child.i == word.i + 1 and self._titled(child, kind, entity))
                )
                return entity if same and entity.named else None
        return None

    def _titled(self, name: Word, kind: str | None, entity: Entity) -> bool:
        """The ship *Mavi Marmara*, whatever the name was taken for; champion *Brazil*."""
        return name.rel == "appos" or (kind == "Person" and self.ontology.is_a(entity.type, "Agent"))

    def coordinated(
        self, word: Word, preposition: str = "", clause: Word | None = None
    ) -> Iterator[tuple[Argument, bool]]:
        """The argument and those joined to it, each with whether it is one of several possibilities ("or")."""
        contrasted = any(c.lower == "not" for c in word.all("advmod", "cc:preconj")) and word.child("conj") is not None
        marks = word.case_marks
        word = self._listed(word) or word
        members = list(conjuncts(word, contrasted))  # *not* Russia but Belarus
        members = [(w, denied) for w, denied in members if w is word or not restates(w)]
        choice = any(c.lower in ("or", "either") for w, _ in members for c in w.all("cc", "cc:preconj"))
        members = [(w, denied) for w, denied in members if w is word or not self._another_title(word, w)]
        positive = [w for w, negated in members if not negated]
        for member, negated in members:
            inside = clause is not None and clause is not word and clause.i < member.i and clause in word.subtree()
            if member is not word and inside:
                continue  # Duke, *located in Durham*, and another university
            introduced = member.case or preposition if member is not word else preposition
            argument = self.argument(member, introduced, negated, clause)
            argument = replace(argument, marks=spans(member.case_marks or marks) if introduced else ())
            yield self._with_owner(argument, word, member), choice and not negated and len(positive) > 1

    def _listed(self, word: Word) -> Word | None:
        """The two leaders, *Bush* and Putin; the two, *Klein* and Weiss: the first of those that a plural names."""
        several = word.pos == "NUM" or (word.tag == "NNS" and self._renamed(word) is not None)
        named = (c for c in word.all("appos") if c.pos == "PROPN" and not c.case and self.resolution.entity(c))
        return next((c for c in named if several and c.child("conj") is not None), None)

    def _another_title(self, first: Word, other: Word) -> bool:
        """Cres Eastman, director of the study *and chairman of the centre*: he is both."""
        entity = self.resolution.entity(first)
        if entity is None or entity.type != "Person" or other.child("det", "nmod:poss") or other.child("nmod") is None:
            return False
        return self.ontology.title([other.lower])[0] is not None and self.resolution.entity(other) in (None, entity)

    def _with_owner(self, argument: Argument, first: Word, member: Word) -> Argument:
        """Ukraine's integrity and *sovereignty*: the owner of the first is the owner of a bare second."""
        owner = first.child("nmod:poss")
        if (
            member is first
            or owner is None
            or argument.entity
            or argument.kind not in ("thing", "value")
            or member.child("det", "nmod:poss", "amod", "compound", "nummod")
        ):
            return argument
        name = self.naming.owner(owner)
        if name is None:
            return argument
        return replace(argument, name=f"{name} {argument.name}", quantity=None, kind="thing")


def _one_of(word: Word) -> bool:
    """*A* town of France is not France; *every* state of it neither."""
    return any(d.lower not in ("the", "this", "that") for d in word.all("det")) or word.child("nummod") is not None


def spans(words: Iterable[Word]) -> tuple[Span, ...]:
    """Where each of the words stands."""
    return tuple(Span(word.start, word.end) for word in words)


def span(words: Iterable[Word]) -> Span:
    """From the first to the last of the words."""
    words = list(words)
    return Span(words[0].start, words[-1].end)
