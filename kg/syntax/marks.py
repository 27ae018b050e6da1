"""Quotation marks: which open, which close, and the words between them."""

from __future__ import annotations

from kg.syntax.words import Document, Word

OPEN = {'"': '"', "“": "”", "„": "“", "‘": "’", "'": "'", "``": "''", "«": "»"}
SAME = frozenset({'"', "'"})  # opens and closes alike


def stretches(document: Document) -> list[tuple[tuple[Word, ...], bool]]:
    """Words between marks, and whether the closing mark was there. An open quotation ends with its paragraph."""
    found: list[tuple[tuple[Word, ...], bool]] = []
    close, held = "", list[Word]()
    paragraph = -1
    for word in document.words:
        if word.sentence.paragraph != paragraph:
            if close not in ("", "'", "’") and held:
                found.append((tuple(held), False))
            goes_on = close not in ("", "'", "’") and _closes_first(document, word, close)
            close, held, paragraph = close if goes_on else "", [], word.sentence.paragraph
        if close and word.text == close and word.tag != "POS" and not _opens(document, word, close):
            if held:
                found.append((tuple(held), True))
            close, held = "", []
        elif not close and word.text in OPEN and _opens(document, word, "") and not _elides(document, word):
            close = OPEN[word.text]
        elif close:
            held.append(word)
    if close not in ("", "'", "’") and held:
        found.append((tuple(held), False))
    return found


def _elides(document: Document, word: Word) -> bool:
    """Rock *'n* roll, the *'90s*: a single mark that nothing but an owner's apostrophe closes in its sentence or the
    next two opens no quotation."""
    if word.text not in ("'", "‘"):
        return False
    sentences = document.sentences[word.sentence.i : word.sentence.i + 3]
    behind = [w for s in sentences for w in s.words if w.i > word.i and w.text == OPEN[word.text]]
    return not any(w.tag != "POS" and not _opens(document, w, "") for w in behind)


def _closes_first(document: Document, word: Word, close: str) -> bool:
    """Whether the first mark of the paragraph closes: what was opened in the paragraph before has gone on."""
    for other in document.words[word.i :]:
        if other.sentence.paragraph != word.sentence.paragraph:
            return False
        if other.text == close or other.text in OPEN:
            return other.text == close and not _opens(document, other, "")
    return False


def _opens(document: Document, word: Word, close: str) -> bool:
    """A mark that looks the same both ways opens after a blank and before a letter."""
    if word.text not in SAME:
        return not close
    after = document.text[word.end : word.end + 1]
    before = document.text[word.start - 1 : word.start] if word.start else " "
    if close:
        return False
    return not after.isspace() and (before.isspace() or before in "([—–-“‘\"'")
