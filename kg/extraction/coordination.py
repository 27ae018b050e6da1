"""What is joined by "and", "or" and "but"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.syntax import Word


def conjuncts(word: Word, negated: bool = False) -> Iterator[tuple[Word, bool]]:
    """The word and those joined to it, each with whether it is denied: *not* Russia but Belarus."""
    yield word, negated
    names = (c for c in word.all("flat", "appos") if c.pos == "PROPN" and word.pos == "NOUN" and c.i == word.i + 1)
    for other in word.all("conj") + [c for name in names for c in name.all("conj")]:  # councillors Yeung *and Cheung*
        if other.pos in ("NOUN", "PROPN", "PRON", "NUM", "SYM", "X") or other.child("det", "nmod:poss"):
            if other.child("nsubj", "cop", "obj"):
                continue
            yield from conjuncts(other, excluded(other))


def excluded(other: Word) -> bool:
    """Russia, *not* Ukraine; tribesmen *rather than* the army: what is joined in order to leave it out."""
    return any(
        c.lower in ("not", "n't", "never") or (c.rel == "cc" and c.lower in ("rather", "instead"))
        for c in other.all("advmod", "cc")
    )


def restates(word: Word) -> bool:
    """Earned $45.2 million, *or 65 cents a share*; a madrassa, *or Islamic school*: the same once more."""
    amounts = all(w.pos == "SYM" or w.child("nummod") for w in (word.head, word))
    one = any(d.lower in ("a", "an") for d in word.head.all("det"))
    bare = one and word.pos == "NOUN" and not word.child("det", "nmod:poss")
    joined = any(c.lower == "or" for c in word.all("cc"))
    return (amounts or bare) and joined and any(c.text == "," and c.i < word.i for c in word.all("punct"))
