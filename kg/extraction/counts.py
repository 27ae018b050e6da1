"""How many of what a noun phrase speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Quantity
from kg.quantities import parse
from kg.syntax import Document, Word
from kg.times import is_time


def quantity(word: Word, words: Sequence[Word], document: Document) -> tuple[Quantity | None, bool]:
    """The number or amount in a phrase, and whether the phrase is nothing else. `words` are those that name it."""
    number = word if word.pos == "NUM" else next(iter(word.all("nummod")), None)
    symbol = word.pos == "SYM" or any(c.pos == "SYM" for c in word.children)
    if number is None and not symbol:
        return None, False
    if word.pos == "NUM" and (whole := counted_noun(word)):  # *25* out of 38 drones
        counted = parse(document.cut([*word.all("advmod"), word]), whole.lemma.lower())
        return (counted[0] if counted else None), False
    after = document.words[words[-1].i + 1 : words[-1].i + 3]
    if [w.lower for w in after] in (["or", "more"], ["or", "fewer"], ["or", "less"]):
        words = [*words, *after]  # 107 *or more*
    text = document.cut(words)
    if word.case == "between" and word.child("nummod"):
        text = f"between {text}"  # *between* 10 and 20 hostages
    several = word.tag == "NNPS" and word.lemma != word.text  # two *Palestinians*
    unit = word.lemma.lower() if word.pos == "NOUN" else word.lemma if several else None
    found = parse(text, unit)
    bare = word.pos in ("NUM", "SYM") or (symbol and word.pos != "NOUN")
    return (found[0] if found else None), bare and not is_time(text)


def counted_noun(part: Word) -> Word | None:
    """Three of the *settlers*."""
    return next((c for c in part.all("nmod") if c.pos == "NOUN" and c.case.endswith("of")), None)
