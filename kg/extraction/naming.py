"""What to call a noun phrase, and whether it names anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.extraction.cores import bound_words, core
from kg.extraction.restrictions import QUOTES
from kg.lexicon import Lexicon
from kg.resolution import Resolution
from kg.syntax import Document, Word, antecedent

ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "such", "no"})
DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
POSSESSIVES = frozenset({"its", "their", "his", "her", "my", "our", "your"})


class Naming:
    """Names the noun phrases of one article."""

    def __init__(self, document: Document, resolution: Resolution, lexicon: Lexicon) -> None:
        self.document = document
        self.resolution = resolution
        self.lexicon = lexicon
        self._cores: dict[tuple[int, int], tuple[Word, ...]] = {}  # by word and clause

    def core(self, word: Word, clause: Word | None = None) -> tuple[Word, ...]:
        """The words of the phrase that name it, see `kg.extraction.cores.core`."""
        asked = word.i, -1 if clause is None else clause.i
        if asked not in self._cores:
            self._cores[asked] = core(word, self.lexicon, self._known, clause)
        return self._cores[asked]

    def _known(self, pronoun: Word) -> bool:
        return self.resolution.entity(pronoun) is not None

    def name(self, words: Iterable[Word], head: Word, *, bounds: bool = False) -> str:
        """What to call the phrase: as it reads, without its article, its owner by their full name.

        `bounds` keeps what bounds its number, where no quantity will tell ("by *about* 40 percent").
        """
        words = list(words)
        bounding = set() if bounds else bound_words(head)
        owners = self._owners(words, head)
        parts: list[str] = []
        last = words[0]
        skip: set[int] = set()
        for at, word in enumerate(words):
            if word.i in skip or word.i in bounding:
                continue
            which = word.head.possessive and word.lower in DEMONSTRATIVES  # *this* year's budget
            if at == 0 and word.lower in ARTICLES | POSSESSIVES and word.rel == "det" and not which:
                continue
            if word.i in owners:
                name, last_i = owners[word.i]
                if name is not None:
                    parts.append((" " if parts else "") + name)
                    skip.update(range(word.i, last_i + 1))
                    continue
                if word.pos == "PRON":
                    continue
            own = word.lower.endswith(("self", "selves"))  # homeowners who find *themselves* trapped
            spoken = self.resolution.entity(word) if word.tag == "PRP" and not own else None
            if word.text in QUOTES and not (word.tag == "POS" and last.lower.endswith("s")):
                continue
            gap = self.document.text[last.end : word.start] if parts else ""
            last = word
            comma = "," if "," in gap else ""
            parts.append((f"{comma} " if " " in gap or "\n" in gap else "") + (spoken.name if spoken else word.text))
        return "".join(parts).strip(" ,;:-–'\"“”‘").replace("’", "'")

    def _owners(self, words: Sequence[Word], head: Word) -> dict[int, tuple[str | None, int]]:
        """What the phrase calls by its full name: index of the first word → the name, index of the last word."""
        owners: dict[int, tuple[str | None, int]] = {}
        for owner in (c for w in words for c in w.all("nmod:poss")):
            if not self._inside_name(owner):
                below = owner.subtree()
                owners.setdefault(below[0].i, (self.owner(owner), below[-1].i))
        for noun in words:
            if noun is not head and (described := self._described(noun)):
                owners.setdefault(noun.i - 1, (described, noun.i))
        return owners

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

    def owner(self, word: Word) -> str | None:
        """Russia's; None for a pronoun that nobody knows the meaning of."""
        entity = self.resolution.entity(antecedent(word))  # *whose* army
        if entity:
            return _genitive(entity.name)
        stands_for = self.resolution.antecedents.get(word.i)
        if stands_for is not None and word not in stands_for.subtree():
            return _genitive(self.name(self.core(stands_for), stands_for))
        return None

    def of_nobody(self, word: Word) -> bool:
        """*Its* round shape, where nobody knows whose."""
        owner = word.child("nmod:poss")
        return owner is not None and owner.pos == "PRON" and owner.lower in POSSESSIVES and self.owner(owner) is None

    def names(self, word: Word, words: Sequence[Word], clause: Word | None) -> bool:
        """Whether its words say what is meant."""
        if not self._has_content(word):
            return False
        return not (self._only_described(word, words, clause) or self._shares(word, words) or self._of_whom(words))

    def _only_described(self, word: Word, words: Sequence[Word], clause: Word | None) -> bool:
        """At *a time* when nobody was there, *the size* that every editor knows: without the clause it says nothing."""
        which = (c for c in word.all("acl", "ccomp") if c.i > word.i and c not in words and c is not clause)
        return word.lemma.lower() in self.lexicon["frameNouns"] and any(which)

    def _shares(self, word: Word, words: Sequence[Word]) -> bool:
        """*One* of them, the *latter*: of whom, the phrase itself does not say."""
        return word.lower in self.lexicon["shares"] and all(w is word or w.rel == "det" for w in words)

    def _of_whom(self, words: Sequence[Word]) -> bool:
        """*Which*, *whose* son, where nobody knows whose."""
        return any(
            (w.tag in ("WDT", "WP") and w.head.dep != "acl:relcl" and not w.child("acl"))  # not: of *what* he said
            or (w.tag == "WP$" and self.owner(w) is None)
            for w in words
        )

    def _has_content(self, word: Word) -> bool:
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


def _genitive(name: str) -> str:
    """Russia's, the manufacturers', the United States'."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
