"""Who says it, by what stands around a clause: asides, headlines, what is cited, quotation marks."""

from __future__ import annotations

from collections.abc import Set

from kg.extraction.context import Context
from kg.lexicon import Lexicon
from kg.syntax import ACTORS, Quotation, Sentence, Word, agents, is_passive, is_predicate

COLON_REACH = 6  # words before the colon of "Zelensky: Russia attacked Odesa"


def cites(word: Word) -> bool:
    """*According to* officials, *per* Reuters; but not as per instructions, nor $9 per head."""
    somebody = word.pos == "PROPN" or word.child("det", "nmod:poss") is not None
    as_per = any(child.lower == "as" for child in word.children)
    return word.case.startswith("according") or (word.case == "per" and somebody and not as_per)


class Asides:
    """Finds the sources that no verb above a word names."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def beside(self, word: Word, found: Context) -> None:
        """Russia, *Kuleba said*, is …; *according to* officials, …; *per* the Pentagon; *as* he put it."""
        for child in [*word.children, *(c for s in word.all("nsubj") for c in s.all("parataxis"))]:
            if child.rel == "advcl" and any(m.lower == "as" for m in child.all("mark")):
                whole = child.child("obj")
                says = child.lexeme in self.lexicon["asideVerbs"] or (child.lexeme == "put" and whole is not None)
                if says and not child.child("ccomp", "xcomp") and (whole is None or whole.lower == "it"):
                    found.sources += agents(child)[:1]
            elif child.rel == "parataxis" and self._thrown_in(child):
                found.sources += child.all("nsubj")[:1]
                if child.lexeme in self.lexicon["doubtfulVerbs"]:
                    found.weaken("possible")  # Russia, *they believe*, is …
            elif child.rel in ("obl", "nmod", "advmod", "advcl"):
                found.sources += self._according(child, found)
        if word.head is word:
            found.sources += _closing(word.sentence)

    def _thrown_in(self, verb: Word) -> bool:
        """Russia, *Kuleba said from Paris*, …; but not: so they *know about* it."""
        about = any(c.case in ("about", "of") for c in verb.all("obl"))
        apart = is_passive(verb) or any(mark.text == ";" for mark in verb.all("punct"))  # …; he *was quoted* on it
        reports = verb.lexeme in self.lexicon["reportingVerbs"]
        return reports and not verb.child("ccomp", "obj") and not about and not apart

    def _according(self, word: Word, found: Context) -> list[Word]:
        if cites(word):
            return [word]
        kinds = {word.lexeme, *(f"{c.lower} {word.lexeme}" for c in word.all("compound"))}
        if word.case == "in" and kinds & self.lexicon["fictionNouns"]:
            found.refuse("told as fiction")
        if word.lower == "according":
            return word.all("obl", "nmod", "fixed")[-1:]
        if word.case == "in" and word.lexeme in self.lexicon["viewNouns"]:
            return word.all("nmod:poss", "nmod")[:1]  # in the *view of* Washington
        return []

    def headline(self, word: Word, found: Context) -> None:
        """*Zelensky:* Russia attacked Odesa. What stands before the colon says what comes after."""
        opening = (
            self._before_colon(word.sentence) or _signature(word, self.lexicon["speakingNouns"]) or self._behind(word)
        )
        if opening is None:
            return
        if opening.lower in self.lexicon["falsity"] | self.lexicon["fictionNouns"] | self.lexicon["fakes"]:
            found.refuse("said to be false")  # *False:* the Pope endorsed Trump
        if word is opening:
            return
        if opening in found.sources:
            return
        if opening.lexeme in self.lexicon["claimNouns"] | self.lexicon["labels"]:
            found.refuse("claim without a source")
        elif not found.sources and (opening.label in ACTORS or (opening.pos == "NOUN" and not _dated(opening, word))):
            found.sources.append(opening)

    def _behind(self, word: Word) -> Word | None:
        """Ann was killed by Tom, *a court heard*. Whatever the parser makes of it, the last words say who says so."""
        words = word.sentence.words
        at = next((n for n in range(len(words) - 1, 0, -1) if words[n].text == ","), 0)
        said = [w for w in words[at + 1 :] if w.pos != "PUNCT"]
        if not at or len(said) < 2 or not word.i < words[at].i or said[-1].tag not in ("VBD", "VBZ", "VBP"):
            return None
        sayers = [w for w in said[:-1] if w.pos in ("NOUN", "PROPN", "PRON")]
        alone = all(w.pos in ("NOUN", "PROPN", "PRON", "DET", "ADJ") for w in said[:-1])
        return sayers[-1] if sayers and alone and said[-1].lexeme in self.lexicon["reportingVerbs"] else None

    def _before_colon(self, sentence: Sentence) -> Word | None:
        """The head of the noun phrase before a colon near the start of a sentence."""
        colon = next((n for n, w in enumerate(sentence.words[: COLON_REACH + 1]) if w.text == ":"), 0)
        before = sentence.words[:colon]
        if not before or any(w.pos in ("VERB", "AUX") for w in before):
            return None
        head = next((w for w in before if w.head not in before or w.head is w), None)
        return head if head is not None and (head.label or len(before) == 1) else None

    def quote(self, quote: Quotation, found: Context) -> None:
        """What stands in quotation marks is the speaker's; without one it is nobody's."""
        if quote.speaker is None:
            if not found.sources:
                found.refuse("quotation without a speaker")
        elif quote.speaker not in found.sources:
            found.sources.append(quote.speaker)


def _closing(sentence: Sentence) -> list[Word]:
    """A crane fell, killing 107, *according to officials*: behind a comma at the end it is about the whole sentence,
    wherever the parser hangs it; but a second clause of its own keeps it to itself."""
    words = [w for w in sentence.words if w.pos != "PUNCT"]
    cited = next((w for w in words if cites(w) and w.rel in ("obl", "nmod") and w.subtree()[-1].i >= words[-1].i), None)
    first = next((w.i for w in cited.subtree() if w.pos != "PUNCT"), 0) - sentence.words[0].i if cited else 0
    if cited is None or sentence.words[first - 1].text != ",":
        return []
    above = [cited.head, *cited.head.ancestors()]
    inside = all(w.rel in ("advcl", "xcomp", "acl", "conj", "root") or not is_predicate(w) for w in above)
    apart = any(w.rel == "conj" and w.child("nsubj", "nsubj:pass") for w in above)
    return [cited] if inside and not apart else []


def _signature(word: Word, speaking: Set[str]) -> Word | None:
    """Russia attacked Odesa – *Zelensky*; Russia attacked Odesa: *NATO*; fire destroys hotel - *officials*. A headline
    has no full stop."""
    words = word.sentence.words
    at = next((n for n in range(len(words) - 1, max(0, len(words) - 5), -1) if words[n].text in ":–—-"), len(words))
    behind = words[at + 1 :]
    somebody = all(w.pos == "PROPN" for w in behind) or (len(behind) == 1 and behind[0].lexeme in speaking)
    named = behind and somebody and word.i < words[at].i
    apart = named and words[at].end < behind[0].start and words[at - 1].end <= words[at].start
    return behind[0] if apart else None


def _dated(word: Word, said: Word) -> bool:
    """*FIFA World Cup 2018 day five*: a heading, nobody who speaks."""
    told = set(said.subtree())
    return any(w.pos == "NUM" or w.label == "EVENT" for w in word.subtree() if w not in told)
