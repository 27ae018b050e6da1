"""Interviews: whose words stand in a transcript without quotation marks, and which of them are questions."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from kg.syntax.words import Document, Sentence, Word

QUESTIONS = 2  # paragraphs that end in a question, at least, in an interview whose headline does not say that it is one
TALKING = frozenset({"tell", "talk", "speak", "discuss", "explain", "answer"})
PICTURES = frozenset({"photo", "photograph", "image", "picture", "illustration"})
LONGEST_QUESTION = 120  # words
FIRST_PERSON = frozenset({"i", "my", "me", "we", "our", "us"})


def interviewed(document: Document) -> Word | None:
    """Whom the headline says was interviewed: Interview with *Noam Chomsky*; *Nick Bos* tells Wikinews about ants."""
    headline = document.sentences[0] if document.sentences else None
    if headline is None:
        return None
    asked = any(w.lemma.lower() == "interview" for w in headline.words)
    if not asked and headline.root.lemma.lower() not in TALKING:
        return None
    people = [n.head for n in document.names if n.label == "PERSON" and n.head.sentence is headline]
    people = [p for p in people if p.rel not in ("compound", "amod") and p.dep != "nmod:poss"]
    if asked or not people:
        return people[0] if len(people) == 1 else _whom_interviewed(headline)
    return people[0] if people[0] is headline.root.child("nsubj") else None


def _whom_interviewed(headline: Sentence) -> Word | None:
    """Wikinews interviews *the president of the brotherhood*."""
    verb = next((w for w in headline.words if w.lemma.lower() == "interview" and w.pos == "VERB"), None)
    whom = verb.child("obj") if verb else None
    return whom if whom is not None and whom.child("conj") is None else None


def transcript(document: Document, marked: Set[Word], interviewee: Word | None) -> list[tuple[tuple[Word, ...], bool]]:
    """The paragraphs of an interview from its first question or answer on: somebody's words, without marks."""
    paragraphs: dict[int, list[Word]] = {}
    for sentence in document.sentences:
        if sentence.words[0].text != "[":  # [Note: …] is the editor's
            paragraphs.setdefault(sentence.paragraph, []).extend(sentence.words)
    asking = [n for n, words in paragraphs.items() if words[-1].text == "?" and words[-1] not in marked]
    speaking = {n for n, words in paragraphs.items() if n and any(_speaks(w) and w not in marked for w in words)}
    first = len(paragraphs)
    if len(asking) >= QUESTIONS:
        first = asking[0]
    elif interviewee is not None:
        first = min([*asking, *speaking], default=first)
    said = [n for n, words in paragraphs.items() if n >= first and words[-1].pos == "PUNCT" and not _caption(words)]
    return [(tuple(paragraphs[n]), True) for n in sorted({*said, *speaking})]


def _caption(words: Sequence[Word]) -> bool:
    """*File photo of* magician David Gish; Herrick at the camp. *Image:* ShakataGaNai."""
    opens = [w.lower for w in words[:3]]
    of_picture = any(w in PICTURES for w in opens[:2]) and "of" in opens
    return of_picture or any(w.lower in PICTURES and after.text == ":" for w, after in pairwise(words))


def asks(words: Sequence[Word]) -> bool:
    """A paragraph of the interviewer: it ends in a question, or speaks to "you" and not of itself, and is short."""
    lower = {w.lower for w in words if w.pos == "PRON"}
    addressed = "your" in lower and not lower & FIRST_PERSON and len(words) < LONGEST_QUESTION / 2
    return addressed or (words[-1].text == "?" and len(words) < LONGEST_QUESTION)


def _speaks(word: Word) -> bool:
    """News does not say "I": a paragraph that does is somebody's words."""
    return word.lower in ("i", "my", "me") and word.pos == "PRON"
