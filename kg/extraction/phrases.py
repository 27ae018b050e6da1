"""Noun phrases as arguments: their names, numbers and coordination."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.extraction.cores import QUOTES, bound_words, core, whole
from kg.lexicon import Lexicon
from kg.model import Argument, ArgumentKind, Entity, Quantity, Span
from kg.ontology import Ontology
from kg.quantities import parse
from kg.resolution import Resolution
from kg.syntax import Document, Word, antecedent
from kg.times import is_time

ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "such", "no"})
POSSESSIVES = frozenset({"its", "their", "his", "her", "my", "our", "your"})


class Phrases:
    """Turns heads of noun phrases into arguments."""

    def __init__(self, document: Document, resolution: Resolution, ontology: Ontology, lexicon: Lexicon) -> None:
        self.document = document
        self.resolution = resolution
        self.ontology = ontology
        self.lexicon = lexicon

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
        return Argument(self.name(words, head), head.lemma.lower(), span(words), words=spans(words), inner=tuple(inner))

    def one_of(self, head: Word, words: Sequence[Word]) -> Argument:
        """Each of *two veteran politicians* is a veteran politician."""
        loose = ("det", "nummod", "nmod:poss")
        words = [w for w in words if w.dep not in loose and w.lower not in ("other", "several", "many")]
        last = words[-1] is head
        argument = self.described(head, words)
        return replace(argument, name=f"{argument.name[: -len(head.text)]}{head.lemma}" if last else argument.name)

    def _named(self, word: Word, preposition: str, negated: bool, clause: Word | None) -> Argument | None:
        """None for what names nothing: an unresolved pronoun, a clause."""
        original = word
        word = self.resolution.antecedents.get(word.i, word)
        entity = self.resolution.entity(word) or self._renamed(word)
        if entity and not (entity.type == "Group" and word.child("nummod")):  # 100,000 Greeks are not the Greeks
            mention = self.resolution.names.get(original.i)
            words = mention.words if mention else self.core(original)
            return Argument(entity.name, word.lemma, span(words), entity.id, preposition, negated=negated)
        if not self._names_something(word):
            return None
        words = self.core(word, clause)
        if self._only_described(word, words, clause) or self._shares(word, words):
            return None
        if any(
            (w.tag in ("WDT", "WP") and w.head.dep != "acl:relcl") or (w.tag == "WP$" and self._owner(w) is None)
            for w in words
        ):
            return None
        name = self.name(words, word)
        if not name or not any(c.isalnum() for c in name):
            return None
        quantity, value = self._quantity(word)
        counts = word.pos == "NUM" or word.lemma.lower() in self.lexicon["countingNouns"]
        head = (_whole(word) if counts else None) or word  # dozens of *civilians*
        whole_span = span(words if word is original else self.core(original, clause))
        kind: ArgumentKind = "value" if value else "thing"
        return Argument(name, head.lemma.lower(), whole_span, None, preposition, quantity, kind, negated=negated)

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
        """Debutants *Panama*; champion *Brazil*; an independent, *Edward Yiu*; the city of *Basra*: a common noun with
        the name of what it describes."""
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
                same = (
                    kind in (None, "Group", "Agent")
                    or self.ontology.is_a(entity.type, kind)
                    or self.ontology.is_a(kind, entity.type)
                    or (kind == "Person" and child.i == word.i + 1 and self.ontology.is_a(entity.type, "Agent"))
                )
                return entity if same and entity.named else None
        return None

    def coordinated(
        self, word: Word, preposition: str = "", clause: Word | None = None
    ) -> Iterator[tuple[Argument, bool]]:
        """The argument and those joined to it, each with whether it is one of several possibilities ("or")."""
        contrasted = any(c.lower == "not" for c in word.all("advmod", "cc:preconj")) and word.child("conj") is not None
        marks = word.case_marks
        word = self._listed(word) or word
        members = list(_conjuncts(word, contrasted))  # *not* Russia but Belarus
        members = [(w, denied) for w, denied in members if w is word or not _restates(w)]
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
        """The two leaders, *Bush* and Putin, met; the two, *Klein* and Weiss: the first that a plural names."""
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
        name = self._owner(owner)
        if name is None:
            return argument
        return replace(argument, name=f"{name} {argument.name}", quantity=None, kind="thing")

    def _only_described(self, word: Word, words: Sequence[Word], clause: Word | None) -> bool:
        """At *a time* when nobody was there, *the size* that every editor knows: without the clause it says nothing."""
        which = (c for c in word.all("acl", "ccomp") if c.i > word.i and c not in words and c is not clause)
        return word.lemma.lower() in self.lexicon["frameNouns"] and any(which)

    def _shares(self, word: Word, words: Sequence[Word]) -> bool:
        """*One* of them, the *latter*: of whom, the phrase itself does not say."""
        return word.lower in self.lexicon["shares"] and all(w is word or w.rel == "det" for w in words)

    def of_nobody(self, word: Word) -> bool:
        """*Its* round shape, where nobody knows whose."""
        owner = word.child("nmod:poss")
        return owner is not None and owner.pos == "PRON" and owner.lower in POSSESSIVES and self._owner(owner) is None

    def _names_something(self, word: Word) -> bool:
        if word.lower in ("none", "neither"):
            return False
        if word.pos in ("NOUN", "PROPN", "SYM", "X"):
            return word.lemma.lower() not in self.lexicon["emptyHeads"] or bool(word.all("nmod", "amod"))
        if word.pos == "ADV":
            return word.child("obl", "nmod") is not None  # *south* of Odesa
        if word.pos in ("NUM", "ADJ", "VERB", "DET", "PRON"):
            partitive = any(c.case == "of" for c in word.all("nmod", "obl"))
            if word.pos in ("DET", "PRON"):
                return partitive and word.lower not in ("who", "which", "that", "what")
            return word.pos == "NUM" or word.child("det", "nmod") is not None
        return False

    def core(self, word: Word, clause: Word | None = None) -> tuple[Word, ...]:
        """The words of the phrase that name it, see `kg.extraction.cores.core`."""
        return core(word, self.lexicon, clause)

    def name(self, words: Iterable[Word], head: Word) -> str:
        """What to call the phrase: as it reads, without its article, its owner by their full name."""
        words = list(words)
        owners: dict[int, tuple[str | None, int]] = {}  # first word of the owner → their name, and the last word
        for owner in (c for w in words for c in w.all("nmod:poss")):
            below = owner.subtree()
            if self._inside_name(owner):
                continue
            owners.setdefault(below[0].i, (self._owner(owner), below[-1].i))
        for noun in words:
            if noun is not head and (described := self._described(noun)):
                owners.setdefault(noun.i - 1, (described, noun.i))
        parts: list[str] = []
        last = words[0]
        skip: set[int] = set()
        for at, word in enumerate(words):
            if word.i in skip or word.i in bound_words(head):
                continue
            if at == 0 and word.lower in ARTICLES | POSSESSIVES and word.rel == "det":
                continue
            if word.i in owners:
                name, last_i = owners[word.i]
                if name is not None:
                    parts.append((" " if parts else "") + name)
                    skip.update(range(word.i, last_i + 1))
                    continue
                if word.pos == "PRON":
                    continue
            if word.text in QUOTES and not (word.tag == "POS" and last.lower.endswith("s")):
                continue
            gap = self.document.text[last.end : word.start] if parts else ""
            last = word
            comma = "," if "," in gap else ""
            parts.append((f"{comma} " if " " in gap or "\n" in gap else "") + word.text)
        return "".join(parts).strip(" ,;:-–'\"“”‘").replace("’", "'")

    def _described(self, noun: Word) -> str | None:
        """The eastern part of *the country*, leaders of *the group*: the name of what a definite noun stands for."""
        entity = self.resolution.entity(noun) if noun.pos == "NOUN" and noun.i not in self.resolution.names else None
        alone = [c.rel for c in noun.children if c.rel not in ("case", "punct")] == ["det"]
        definite = alone and self.document.words[noun.i - 1].lower == "the"
        return entity.name if entity is not None and entity.named and definite else None

    def _inside_name(self, owner: Word) -> bool:
        """The Hebrew University of *Jerusalem's* Einstein Institute, the United Nations *Children's* Fund: one name."""
        named = self.resolution.of_word.get(owner.i)
        return owner.pos != "PRON" and named is not None and named == self.resolution.of_word.get(owner.head.i)

    def _owner(self, word: Word) -> str | None:
        """Russia's; None for a pronoun that nobody knows the meaning of."""
        entity = self.resolution.entity(antecedent(word))  # *whose* army
        if entity:
            return _genitive(entity.name)
        stands_for = self.resolution.antecedents.get(word.i)
        if stands_for is not None and word not in stands_for.subtree():
            return _genitive(self.name(self.core(stands_for), stands_for))
        return None

    def _quantity(self, word: Word) -> tuple[Quantity | None, bool]:
        number = word if word.pos == "NUM" else next(iter(word.all("nummod")), None)
        symbol = word.pos == "SYM" or any(c.pos == "SYM" for c in word.children)
        if number is None and not symbol:
            return None, False
        if word.pos == "NUM" and (whole := _whole(word)):  # *25* out of 38 drones
            counted = parse(self.document.cut([*word.all("advmod"), word]), whole.lemma.lower())
            return (counted[0] if counted else None), False
        words = self.core(word)
        after = self.document.words[words[-1].i + 1 : words[-1].i + 3]
        if [w.lower for w in after] in (["or", "more"], ["or", "fewer"], ["or", "less"]):
            words = (*words, *after)  # 107 *or more*
        text = self.document.cut(words)
        if word.case == "between" and word.child("nummod"):
            text = f"between {text}"  # *between* 10 and 20 hostages
        unit = word.lemma.lower() if word.pos == "NOUN" else None
        found = parse(text, unit)
        bare = word.pos in ("NUM", "SYM") or (symbol and word.pos != "NOUN")
        return (found[0] if found else None), bare and not is_time(text)


def _one_of(word: Word) -> bool:
    """*A* town of France is not France; *every* state of it neither."""
    return any(d.lower not in ("the", "this", "that") for d in word.all("det")) or word.child("nummod") is not None


def _whole(part: Word) -> Word | None:
    """Three of the *settlers*."""
    return next((c for c in part.all("nmod") if c.pos == "NOUN" and c.case.endswith("of")), None)


def _genitive(name: str) -> str:
    """Russia's, the manufacturers', the United States'."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _restates(word: Word) -> bool:
    """Earned $45.2 million, *or 65 cents a share*; a madrassa, *or Islamic school*: the same once more."""
    amounts = all(w.pos == "SYM" or w.child("nummod") for w in (word.head, word))
    one = any(d.lower in ("a", "an") for d in word.head.all("det"))
    bare = one and word.pos == "NOUN" and not word.child("det", "nmod:poss")
    joined = any(c.lower == "or" for c in word.all("cc"))
    return (amounts or bare) and joined and any(c.text == "," and c.i < word.i for c in word.all("punct"))


def _conjuncts(word: Word, negated: bool = False) -> Iterator[tuple[Word, bool]]:
    yield word, negated
    names = (c for c in word.all("flat", "appos") if c.pos == "PROPN" and word.pos == "NOUN" and c.i == word.i + 1)
    for other in word.all("conj") + [c for name in names for c in name.all("conj")]:  # councillors Yeung *and Cheung*
        if other.pos in ("NOUN", "PROPN", "PRON", "NUM", "SYM", "X") or other.child("det", "nmod:poss"):
            if other.child("nsubj", "cop", "obj"):
                continue
            yield from _conjuncts(other, any(c.lower in ("not", "n't", "never") for c in other.all("advmod", "cc")))


def spans(words: Iterable[Word]) -> tuple[Span, ...]:
    """Where each of the words stands."""
    return tuple(Span(word.start, word.end) for word in words)


def span(words: Iterable[Word]) -> Span:
    """From the first to the last of the words."""
    words = list(words)
    return Span(words[0].start, words[-1].end)
