"""Lemmas from a table of the treebanks' words, with the dictionary of lemminflect for the rest."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

INFLECTED = {
    "VERB": "VERB",
    "NNS": "NOUN",
    "JJR": "ADJ",
    "JJS": "ADJ",
    "RBR": "ADV",
    "RBS": "ADV",
}  # what has a base form
REMEMBERED = 1 << 16  # answers kept


class Lemmas:
    """Lemmas of words with their tags. `table`: lower-cased form, UPOS, Penn tag and lemma, separated by tabs.

    On the words of GUM and EWT (dev and test) that the table lacks, lemminflect (https://lemminflect.readthedocs.io)
    finds 736 of 762 verbs and 505 of 536 plurals; suffix rules found 687 and 495.
    """

    def __init__(self, table: Path) -> None:
        rows = [line.split("\t") for line in table.read_text(encoding="utf8").splitlines()]
        self._table = {f"{form}\t{upos}\t{xpos}": lemma for form, upos, xpos, lemma in rows}
        self._remembered = lru_cache(REMEMBERED)(self._find)

    def __call__(self, text: str, upos: str, xpos: str) -> str:
        """Proper nouns that the table does not hold stay as they are; other lemmas are lower-cased."""
        return self._remembered(text, upos, xpos)

    def _find(self, text: str, upos: str, xpos: str) -> str:
        form = text.lower().replace("’", "'")
        known = self._table.get(f"{form}\t{upos}\t{xpos}")
        if known is not None or upos == "PROPN":
            return text if known is None else known
        kind = INFLECTED.get(upos) or INFLECTED.get(xpos)
        if kind is None:
            return form
        from lemminflect import getLemma  # takes 0.2 s to read its dictionary, which most short texts never need

        return next(iter(getLemma(form, upos=kind)), form)
