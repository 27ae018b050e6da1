"""Quotation marks and whose words they hold."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from kg.syntax.clauses import is_predicate
from kg.syntax.subjects import agents
from kg.syntax.words import Document, Sentence, Word

OPEN = {'"': '"', "“": "”", "„": "“", "‘": "’", "'": "'", "``": "''", "«": "»"}
SAME = frozenset({'"', "'"})  # opens and closes alike
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
    marked = _stretches(document)
    interviewee = _interviewee(document)
    transcript = _transcript(document, {w for words, _ in marked for w in words}, interviewee)
    answers = {words[0].sentence.paragraph for words, _ in transcript}
    stretches = [s for s in marked if s[0][0].sentence.paragraph not in answers] + transcript
    stretches.sort(key=lambda stretch: stretch[0][0].i)
    inside = {w for words, _ in stretches for w in words}
    open_before = False
    for words, closed in stretches:
        if words[0].sentence.paragraph in answers:
            found.append(Quotation(words, None if _asks(words) else interviewee))
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


def _stretches(document: Document) -> list[tuple[tuple[Word, ...], bool]]:
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


QUESTIONS = 2  # paragraphs that end in a question, at least, in an interview whose headline does not say that it is one
TALKING = frozenset({"tell", "talk", "speak", "discuss", "explain", "answer"})


def _transcript(document: Document, marked: Set[Word], interviewee: Word | None) -> list[tuple[tuple[Word, ...], bool]]:
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


def _asks(words: Sequence[Word]) -> bool:
    """A paragraph of the interviewer: it ends in a question, or speaks to "you" and not of itself, and is short."""
    lower = {w.lower for w in words if w.pos == "PRON"}
    addressed = "your" in lower and not lower & FIRST_PERSON and len(words) < LONGEST_QUESTION / 2
    return addressed or (words[-1].text == "?" and len(words) < LONGEST_QUESTION)


def _speaks(word: Word) -> bool:
    """News does not say "I": a paragraph that does is somebody's words."""
    return word.lower in ("i", "my", "me") and word.pos == "PRON"


PICTURES = frozenset({"photo", "photograph", "image", "picture", "illustration"})
LONGEST_QUESTION = 120  # words
FIRST_PERSON = frozenset({"i", "my", "me", "we", "our", "us"})


def _interviewee(document: Document) -> Word | None:
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
        return people[0] if len(people) == 1 else _interviewed(headline)
    return people[0] if people[0] is headline.root.child("nsubj") else None


def _interviewed(headline: Sentence) -> Word | None:
    """Wikinews interviews *the president of the brotherhood*."""
    verb = next((w for w in headline.words if w.lemma.lower() == "interview" and w.pos == "VERB"), None)
    whom = verb.child("obj") if verb else None
    return whom if whom is not None and whom.child("conj") is None else None


def _opens(document: Document, word: Word, close: str) -> bool:
    """A mark that looks the same both ways opens after a blank and before a letter."""
    if word.text not in SAME:
        return not close
    after = document.text[word.end : word.end + 1]
    before = document.text[word.start - 1 : word.start] if word.start else " "
    if close:
        return False
    return not after.isspace() and (before.isspace() or before in "([—–-“‘\"'")


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
