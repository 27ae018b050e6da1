"""Which words of a noun phrase name what it speaks of, and which only describe it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.lexicon import Lexicon
from kg.syntax import Word

CLAUSAL = frozenset({"acl", "nsubj", "csubj", "ccomp", "advcl", "mark", "cop", "aux", "expl", "orphan", "parataxis"})
DROPPED = CLAUSAL | {"appos", "conj", "cc", "punct", "discourse", "dislocated", "vocative", "list", "reparandum", "obl"}
QUOTES = frozenset({"'", "‘", "’", '"', "“", "”", "``", "''"})
KEPT_MARKS = QUOTES | {"-", "–"}
APART = (DROPPED - {"obl"}) | {"case"}  # what stands beside a phrase, or joins it to something
BESIDE = APART | {"obl", "advmod"}  # the same for a noun that is the predicate of a clause
POINTING = frozenset({"there", "here"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
LONGEST_CLAUSE = 8  # words of a relative clause that is part of a name
LONGEST_NAME = 14  # words; beyond, what hangs on a phrase describes it rather than names it


def core(word: Word, lexicon: Lexicon, clause: Word | None = None) -> tuple[Word, ...]:
    """The words of the phrase that name it: without most clauses, appositions, and what is set off by commas.

    `clause` is the predicate that is being read; a relative clause of its own is no part of the name.
    """
    chosen = sorted(_hyphenated(_core(word, word, lexicon, clause)), key=lambda w: w.i)
    while len(chosen) > LONGEST_NAME:
        hanging = (c for c in reversed(word.children) if c.rel == "nmod" and c.i > word.i and c.case != "of")
        last = next((c for c in hanging if c in chosen), None)
        if last is None:
            break
        gone = set(last.subtree())
        chosen = [w for w in chosen if w not in gone]
    return _contiguous(chosen, word)


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
    """*At least* four civilians: the quantity says it, the name need not."""
    numbers = [n for n in [head, *head.all("nummod")] if n.pos == "NUM"]
    bounds = (c for n in numbers for c in n.all("advmod", "nmod", "obl") if c.i < n.i)
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


def _core(word: Word, head: Word, lexicon: Lexicon, clause: Word | None) -> Iterator[Word]:
    yield word
    for child in word.children:
        if word is head and _restricts(child, lexicon, clause):
            yield from (w for w in child.subtree() if w.rel != "punct")
        elif not _left_out(child, word, head, lexicon):
            yield from _core(child, head, lexicon, clause)


def _restricts(child: Word, lexicon: Lexicon, clause: Word | None) -> bool:
    """People *who are disabled*; the only way *to test this*; attempts *to remove* it.

    A short clause that says which, unless it is the one being read, or speaks of somebody by a pronoun.
    """
    infinitive = child.dep == "acl" and any(m.lower == "to" for m in child.all("mark"))
    told = clause is not None and clause.i < child.head.i  # an object: chose food *laced with poison*
    done = child.dep == "acl" and child.tag == "VBN" and told and _some(child.head)
    light = child.head.lemma.lower() in lexicon["lightNouns"] or infinitive or _some(child.head)
    clausal = child.dep == "acl:relcl" or infinitive or done
    if not light or not clausal or child.i < child.head.i or _after_comma(child):
        return False
    below = child.subtree()
    if len(below) > LONGEST_CLAUSE or any(w.tag in ("PRP", "PRP$") or w.text in QUOTES for w in below):
        return False
    return clause is None or clause not in below


def _some(word: Word) -> bool:
    """*Many species* that reproduce asexually: without the clause it would speak of others too."""
    first = word.child("det")
    return word.pos == "NOUN" and not word.child("nmod:poss") and (first is None or first.lower not in DEFINITE)


def _left_out(child: Word, word: Word, head: Word, lexicon: Lexicon) -> bool:
    """Whether a child of one of the phrase's words, and all below it, describes the phrase rather than names it."""
    if child.rel in DROPPED:
        measure = child.rel == "obl" and (
            (word.rel == "amod" and not child.case) or word.pos == "ADV" or (word.pos == "ADJ" and not child.case)
        )  # *15 meter* high
        than = child.rel == "obl" and child.case == "than" and word.tag == "JJR"  # a minority larger *than a third*
        inside = child.rel == "punct" and child.text in KEPT_MARKS and _within(child, word)
        joins = (child.rel == "conj" and not child.case) or child.rel == "cc"
        paired = joins and word is not head and head.pos != "ADV"  # *black and white* photographs; between A *and B*
        if not (measure or than or inside or paired):
            return True
    aside = ("nmod", "obl", "amod", "compound")
    if child.i > word.i and child.rel in aside and (_after_comma(child) or child.pos == "PRON"):
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


def _after_comma(child: Word) -> bool:
    """Set off by a comma, or by "including", "such as"."""
    first = min((w.i for w in child.subtree() if w.rel != "punct"), default=child.i)
    sentence = child.sentence.words
    at = first - sentence[0].i
    before = sentence[at - 1].text if at > 0 else ""
    return before in (",", "(", "—", "–") or child.case in ("including", "such as", "like")


def _contiguous(words: list[Word], head: Word) -> tuple[Word, ...]:
    """The stretch around the head without holes longer than a quotation mark."""
    at = words.index(head)
    start, end = at, at
    while start > 0 and _joined(words[start - 1], words[start]):
        start -= 1
    while end + 1 < len(words) and _joined(words[end], words[end + 1]):
        end += 1
    chosen = words[start : end + 1]
    while len(chosen) > 1 and (chosen[-1].pos in ("ADP", "PUNCT", "CCONJ", "SCONJ", "DET") and chosen[-1] is not head):
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
