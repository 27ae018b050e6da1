"""Quotations and whose words they are."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from kg.syntax.clauses import is_predicate
from kg.syntax.interviews import asks, interviewed, transcript
from kg.syntax.marks import stretches
from kg.syntax.subjects import agents
from kg.syntax.words import Document, Sentence, Word

DASHES = frozenset({"-", "–", "—", "--"})


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between quotation marks, and the word that names its speaker, where the text tells."""

    words: tuple[Word, ...]
    speaker: Word | None = None
    verb: Word | None = None

    is_clause: bool = field(init=False)  # whether it says something by itself, rather than marking a phrase

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_clause", _is_clause(self.words))


def _is_clause(words: tuple[Word, ...]) -> bool:
    """ "We will win" is one, 'common ground' is none."""
    inside = set(words)
    return any(
        is_predicate(w) and (w.child("nsubj", "expl", "aux") in inside or (w.head not in inside and len(inside) > 6))
        for w in words
    )


def quotations(document: Document, reporting: Set[str]) -> list[Quotation]:
    """All quotations in order. Speakers come from a reporting verb in the sentence, else from the quotation before in
    the paragraph, or in the paragraph before when that was left open (the convention of long quotes)."""
    found: list[Quotation] = []
    marked = stretches(document)
    interviewee = interviewed(document)
    answered = transcript(document, {w for words, _ in marked for w in words}, interviewee)
    answers = {words[0].sentence.paragraph for words, _ in answered}
    spoken = [s for s in marked if s[0][0].sentence.paragraph not in answers] + answered
    spoken.sort(key=lambda stretch: stretch[0][0].i)
    inside = {w for words, _ in spoken for w in words}
    open_before = False
    for words, closed in spoken:
        if words[0].sentence.paragraph in answers:
            found.append(Quotation(words, None if asks(words) else interviewee))
            continue
        verb = _reporting_verb(words, inside, reporting)
        speaker = next(iter(agents(verb)), None) if verb else _according(words, inside)
        if speaker is None and found and found[-1].speaker:
            here, before = words[0].sentence.paragraph, found[-1].words[-1].sentence.paragraph
            goes_on = here == before and _fills_sentence(words)
            whole_paragraph = here == before + 1 and (open_before or _fills_paragraph(document, words))
            if goes_on or whole_paragraph:
                speaker = found[-1].speaker
        if speaker is None and Quotation(words).is_clause:
            around = (_signed, _led_up_to, _governed)
            speaker = next((who for rule in around if (who := rule(document, words, inside, reporting))), None)
        found.append(Quotation(words, speaker, verb))
        open_before = not closed
    return found


def _fills_sentence(words: tuple[Word, ...]) -> bool:
    """Whether the quotation is a sentence of its own rather than a phrase in the writer's sentence."""
    sentence = words[-1].sentence
    return all(w in words or w.pos == "PUNCT" for w in sentence.words) or sentence.root in words


def _fills_paragraph(document: Document, words: tuple[Word, ...]) -> bool:
    """A paragraph that is all quotation, right behind a quotation, goes on with the same speaker."""
    paragraph = words[0].sentence.paragraph
    beside = [
        s
        for s in document.sentences[max(0, words[0].sentence.i - 3) : words[-1].sentence.i + 4]
        if s.paragraph == paragraph
    ]
    inside = set(words)
    return all(w in inside or w.pos == "PUNCT" for s in beside for w in s.words)


def _reporting_verb(words: tuple[Word, ...], inside: set[Word], reporting: Set[str]) -> Word | None:
    """The verb of saying, outside all quotations, that governs the words or is joined to them; else the nearest one
    that touches the quotation ("…", Kuleba said)."""
    mine = set(words)
    for top in [w for w in words if w.head not in mine or w.head is w]:
        for above in top.ancestors():
            if above not in inside and above.lemma in reporting and is_predicate(above):
                return above
        joined = [
            c
            for c in top.children
            if c.rel in ("parataxis", "ccomp", "advcl") and c not in inside and c.lemma in reporting
        ]
        if joined:
            return joined[0]
    if not Quotation(words).is_clause:
        return None
    first, last = words[0].sentence, words[-1].sentence
    return _touching(last, words[-1].i, inside, reporting) or _touching(first, words[0].i, inside, reporting)


def _touching(sentence: Sentence, edge: int, inside: set[Word], reporting: Set[str]) -> Word | None:
    near = [
        w
        for w in sentence.words
        if w not in inside and w.lemma in reporting and w.pos == "VERB" and w.child("nsubj") and abs(w.i - edge) <= 12
    ]
    return min(near, key=lambda w: abs(w.i - edge), default=None)


def _signed(document: Document, words: tuple[Word, ...], inside: set[Word], reporting: Set[str]) -> Word | None:
    """ "It's a long game." – *Matthew Ingram*: a name alone behind the quotation, to the end of the paragraph."""
    after = document.words[words[-1].i + 1 : words[-1].i + 10]
    behind = [w for w in after if w.sentence.paragraph == _paragraph(words)]
    named = [w for w in behind if w.pos != "PUNCT"]
    dash = len(behind) > 1 and behind[1].text in DASHES
    ends = len(behind) < len(after) or (bool(after) and after[-1] is document.words[-1])
    alone = bool(named) and all(w.pos == "PROPN" for w in named) and ends and dash
    return next((w for w in named if w.head not in named or w.head is w), None) if alone else None


def _led_up_to(document: Document, words: tuple[Word, ...], inside: set[Word], reporting: Set[str]) -> Word | None:
    """Heald *said* that ozone matters. "We know the causes": whose words the sentence before reports; in the paragraph
    before, only if it ends in a colon."""
    number = words[0].sentence.i
    if number == 0 or not _fills_sentence(words) or words[0].sentence.words[0].i < words[0].i - 1:
        return None
    before = document.sentences[number - 1]
    colon = any(w.text == ":" for w in before.words[-2:])
    if before.paragraph != _paragraph(words) and not colon:
        return None
    saying = [w for w in before.words if w.lemma in reporting and w not in inside and is_predicate(w)]
    verb = before.root if colon or before.root in saying else next(iter(saying), None)
    speaker = next(iter(agents(verb)), None) if verb is not None else None
    return speaker if speaker is not None and speaker.pos in ("PROPN", "NOUN", "PRON") else None


def _governed(document: Document, words: tuple[Word, ...], inside: set[Word], reporting: Set[str]) -> Word | None:
    """*He* called it "a war. Lawsuits have been filed": who uses the words that go on beyond his sentence."""
    first = words[0]
    if words[-1].sentence is first.sentence:
        return None
    verb = next((a for a in first.ancestors() if a not in inside and is_predicate(a)), None)
    return next(iter(agents(verb)), None) if verb is not None else None


def _paragraph(words: tuple[Word, ...]) -> int:
    return words[-1].sentence.paragraph


def _according(words: tuple[Word, ...], inside: set[Word]) -> Word | None:
    """According to *X*, "…"."""
    for word in words[-1].sentence.words:
        if word not in inside and word.case.startswith("according"):
            return word
    return None
