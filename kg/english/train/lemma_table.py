"""The table of lemmas from the words of the treebanks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from kg.english.train.sentences import Corpus

OPEN_CLASSES = frozenset(("NOUN", "VERB", "ADJ"))  # kept though they are their own lemma: a dictionary might err
INFLECTED_VERBS = frozenset(("VBD", "VBN", "VBG", "VBZ"))
LONGEST = 30  # letters


def write_lemma_table(corpora: Iterable[Corpus], path: Path) -> None:
    """One row a lower-cased form with its tags: its most frequent lemma. Forms whose lemma is plain are left out."""
    seen = defaultdict[tuple[str, str, str], Counter[str]](Counter)
    sentences = (s for corpus in corpora for document in corpus for s in document)
    for words, tree in ((s.words, s.tree) for s in sentences if s.tree):
        for word, upos, xpos, lemma in zip(words, tree.upos, tree.xpos, tree.lemmas, strict=True):
            seen[word.lower().replace("’", "'"), upos, xpos][lemma] += 1
    rows = [(*key, lemmas.most_common(1)[0][0]) for key, lemmas in sorted(seen.items())]
    kept = ("\t".join(row) + "\n" for row in rows if needed(*row) and not slip(*row))
    path.write_text("".join(kept), encoding="utf8")


def slip(form: str, upos: str, xpos: str, lemma: str) -> bool:
    """Whether a dictionary that has the verb form knows another lemma: the treebanks have "flead" for "fled"."""
    from lemminflect import getLemma

    known = getLemma(form, upos="VERB", lemmatize_oov=False) if upos == "VERB" and xpos in INFLECTED_VERBS else ()
    return bool(known) and lemma.lower() not in known


def needed(form: str, upos: str, xpos: str, lemma: str) -> bool:
    """Whether the lemma is not simply the form, or should not be left to a dictionary."""
    if not form.isascii() or not any(letter.isalpha() for letter in form) or len(form) > LONGEST:
        return False
    same = lemma.lower() == form
    if upos in ("PROPN", "X", "SYM"):
        return not same
    return not same or upos in OPEN_CLASSES or not lemma.islower()
