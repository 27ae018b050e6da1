"""Which words of a noun phrase name what it speaks of, and which only describe it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from kg.extraction.restrictions import QUOTES, after_comma, beginning, length, restriction
from kg.lexicon import Lexicon
from kg.syntax import Word

CLAUSAL = frozenset({"acl", "nsubj", "csubj", "ccomp", "advcl", "mark", "cop", "aux", "expl", "orphan", "parataxis"})
DROPPED = CLAUSAL | {"appos", "conj", "cc", "punct", "discourse", "dislocated", "vocative", "list", "reparandum", "obl"}
KEPT_MARKS = QUOTES | {"-", "–"}
APART = (DROPPED - {"obl"}) | {"case"}  # what stands beside a phrase, or joins it to something
BESIDE = APART | {"obl", "advmod"}  # the same for a noun that is the predicate of a clause
EDGE = frozenset({"ADP", "PUNCT", "CCONJ", "SCONJ", "DET"})  # no name ends with one
POINTING = frozenset({"there", "here"})
LONGEST_NAME = 10  # words without the small ones; beyond, what hangs on a phrase describes it rather than names it


def core(word: Word, lexicon: Lexicon, known: Callable[[Word], bool], clause: Word | None = None) -> tuple[Word, ...]:
    """The words of the phrase that name it: without most clauses, appositions, and what is set off by commas.

    `clause` is the predicate that is being read; a relative clause of its own is no part of the name. `known` tells of
    a pronoun whether it has a name.
    """
    chosen = sorted(_hyphenated(_core(word, word, lexicon, clause, known)), key=lambda w: w.i)
    while length(chosen) > LONGEST_NAME and (gone := _last_hanging(chosen, word)):
        chosen = [w for w in chosen if w not in gone]
    return (*_contiguous(chosen, word), *_shared(word, lexicon, known))


def _shared(word: Word, lexicon: Lexicon, known: Callable[[Word], bool]) -> tuple[Word, ...]:
    """The existence and use *of weapons*: what stands behind the last of several belongs to each of them."""
    first = word.head if word.rel == "conj" else word
    others = first.all("conj")
    if not others or (word is not first and word.child("nmod", "det", "nmod:poss")):
        return ()
    of = next((c for c in first.all("nmod") if c.case == "of" and c.case_marks[0].i > others[-1].i), None)
    if of is None or not (first.pos == word.pos == "NOUN"):
        return ()
    return (*of.case_marks, *core(of, lexicon, known))


def _last_hanging(chosen: Sequence[Word], head: Word) -> set[Word]:
    """A series of raids on villages *in Darfur*: the least that a long name can do without at its end."""
    for word in reversed(chosen):
        part = word.rel in ("nmod", "acl") or (word.rel == "conj" and word.head.case != "between")
        if word.i > head.i and part and word.case != "of" and chosen[-1] in word.subtree():
            return set(word.subtree())
    return set()


def whole(word: Word, clause: Word | None = None) -> tuple[Word, ...]:
    """The whole phrase as it reads, with all that describes it but clauses, appositions and what it is joined to."""
    apart = BESIDE if word is clause else APART
    children = [c for c in word.children if c.rel not in apart]
    chosen = {w.i: w for w in [word, *(below for c in children for below in c.subtree())]}
    last = max(chosen)
    for other in word.sentence.words:  # a hyphen between two of them
        if other.pos == "PUNCT" and other.i - 1 in chosen and other.i < last and other.i + 1 in chosen:
            chosen[other.i] = other
    return tuple(trimmed(sorted(chosen.values(), key=lambda w: w.i)))


def trimmed(words: list[Word]) -> list[Word]:
    """The words without punctuation at their ends."""
    inside = [n for n, w in enumerate(words) if w.pos != "PUNCT"]
    return words[inside[0] : inside[-1] + 1] if inside else words


def bound_words(head: Word) -> set[int]:
    """*At least* four civilians, *some* 400 victims: the quantity says it, the name need not."""
    numbers = [n for n in [head, *head.all("nummod")] if n.pos == "NUM"]
    bounds = [c for n in numbers for c in n.all("advmod", "nmod", "obl") if c.i < n.i]
    bounds += [d for d in head.all("det") if d.lower == "some" and any(n.i > d.i for n in head.all("nummod"))]
    return {w.i for bound in bounds for w in bound.subtree()}


def _hyphenated(words: Iterable[Word]) -> set[Word]:
    """Older *out-of-date* technology, a *how-to* manual: what hyphens join stays together."""
    found = set(words)
    for word in tuple(found):
        sentence = word.sentence.words
        for step in (1, -1):
            at = word.i - sentence[0].i
            while 0 <= at + step < len(sentence) and _glued(sentence[at], sentence[at + step]):
                at += step
                found.add(sentence[at])
    return found


def _glued(one: Word, other: Word) -> bool:
    first, second = sorted((one, other), key=lambda w: w.i)
    return first.end == second.start and "-" in (first.text, second.text)


def _core(
    word: Word, head: Word, lexicon: Lexicon, clause: Word | None, known: Callable[[Word], bool]
) -> Iterator[Word]:
    yield word
    for child in word.children:
        kept = restriction(child, head, lexicon, clause, known)
        if kept is not None:
            yield from kept
        elif not _left_out(child, word, head, lexicon):
            yield from _core(child, head, lexicon, clause, known)


def _left_out(child: Word, word: Word, head: Word, lexicon: Lexicon) -> bool:
    """Whether a child of one of the phrase's words, and all below it, describes the phrase rather than names it."""
    if child.rel in DROPPED:
        called = child.rel == "appos" and child.pos == "PROPN" and beginning(child) == word.i + 1
        if called and word is not head:
            return False  # the leader of the militant group *Hamas*
        measure = child.rel == "obl" and (
            (word.rel == "amod" and not child.case)
            or word.pos == "ADV"
            or (word.pos == "ADJ" and (not child.case or word.tag == "JJS"))
        )  # *15 meter* high; the strongest *in the EU*
        than = child.rel == "obl" and child.case == "than" and word.tag == "JJR"  # a minority larger *than a third*
        inside = child.rel == "punct" and child.text in KEPT_MARKS and _within(child, word)
        joins = (child.rel == "conj" and not child.case) or child.rel == "cc"
        paired = joins and word is not head and head.pos != "ADV"  # *black and white* photographs; between A *and B*
        if not (measure or than or inside or paired):
            return True
    aside = ("nmod", "obl", "amod", "compound")
    if child.i > word.i and child.rel in aside and (after_comma(child) or child.pos == "PRON"):
        return True  # an enlargement *of it*
    if child.i > word.i and child.rel == "advmod" and child.lower in POINTING:
        return True  # the last ballot *there*
    if word is head and child.dep == "nmod:unmarked" and child.label in ("DATE", "TIME"):
        return True  # the explosions *Tuesday*
    if word is head and word.rel == "conj" and child.rel == "nmod" and child.label == "DATE" and child.case:
        return True  # Georgia in 2008 and Ukraine *in 2014*
    if child.rel == "case" and word is head:
        of_number = child.i < word.i and any(n.i < child.i for n in word.all("nummod"))  # 25 *out of* 38 drones
        return child.tag == "POS" if child.i > word.i else not of_number
    focus = child.rel == "advmod" and child.lower in lexicon["focusWords"]
    article = word.child("det") or (word.head.child("det") if word.rel == "amod" else None)
    return focus and not (article and article.i < child.i)  # the *only* acceptable offer


def _within(mark: Word, word: Word) -> bool:
    """A hyphen or quotation mark inside the phrase, not at its edge."""
    first = min((c.i for c in word.children if c.rel in ("amod", "compound", "nummod", "det", "nmod")), default=word.i)
    return first < mark.i < word.i or mark.text in "-–"


def _contiguous(words: list[Word], head: Word) -> tuple[Word, ...]:
    """The stretch around the head without holes longer than a quotation mark."""
    at = words.index(head)
    start, end = at, at
    while start > 0 and _joined(words[start - 1], words[start]):
        start -= 1
    while end + 1 < len(words) and _joined(words[end], words[end + 1]):
        end += 1
    chosen = words[start : end + 1]
    while len(chosen) > 1 and chosen[-1].pos in EDGE and chosen[-1] is not head and chosen[-1].dep != "compound:prt":
        chosen.pop()
    while len(chosen) > 1 and chosen[0].pos in ("PUNCT", "CCONJ") and chosen[0] is not head:
        chosen.pop(0)
    return tuple(chosen)


def _joined(one: Word, other: Word) -> bool:
    """Next to each other, or with one punctuation mark or conjunction between them."""
    first = one.sentence.words[0].i
    between = one.sentence.words[one.i + 1 - first : other.i - first]
    if any(w.text == "-" for w in between) and len(between) <= 6:
        return True  # older *out-of-date* technology
    return not between or (len(between) == 1 and between[0].pos in ("PUNCT", "CCONJ") and between[0].text not in ";:")
