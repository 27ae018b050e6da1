"""The words of a statement that is denied, so that they deny by themselves: a glance must not read the opposite."""

from __future__ import annotations

import re
from functools import cache

from kg import lexicon

WORD = re.compile(r"[^\W_]+")
CONTRACTED = re.compile(r"n['’]t\b|\bcannot\b", re.IGNORECASE)
LEADING = re.compile(r"(am|is|are|was|were|can|could|may|might|must|shall|should|will|would|do|does|did)\b", re.I)


def denied_phrase(phrase: str, *beside: str) -> str:
    """A verb phrase as the text has it: "attacked" → "not attacked".

    "Will not supply" and "failed to take" deny already. So may what stands `beside` it: *no side* could win.
    """
    return phrase if _denies(phrase) else denied_relation(phrase, *beside)


def denied_relation(label: str, *beside: str) -> str:
    """The label of a relation, which never denies by itself: "stopped" → "not stopped", "is" → "is not"."""
    if any(map(_is_none, beside)):
        return label
    first = LEADING.match(label)
    return f"{label[: first.end()]} not{label[first.end() :]}" if first else f"not {label}"


def _denies(phrase: str) -> bool:
    """Whether a word of it is a negator, or a verb that says of another that it is not done."""
    lists, found = _lists(), [word.lower() for word in WORD.findall(phrase)]
    if CONTRACTED.search(phrase) or not lists["negators"].isdisjoint(found):
        return True
    undoing = lists["failingVerbs"] | lists["preventingVerbs"] | lists["denyingVerbs"]
    return any(lemma in undoing for word in found for lemma in _lemmas(word))


def _is_none(name: str) -> bool:
    """ "Nobody", "no weapons"; not Little Rock."""
    first, *rest = WORD.findall(name) or [""]
    return first.lower() in _lists()["negators"] and all(word.islower() for word in rest[:1])


@cache
def _lemmas(word: str) -> tuple[str, ...]:
    from lemminflect import getLemma  # here, for it loads slowly and most words that deny need no lemma

    return tuple(getLemma(word, upos="VERB"))


@cache
def _lists() -> lexicon.Lexicon:
    return lexicon.load()
