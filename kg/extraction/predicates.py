"""What a clause says of its arguments: the words of the predicate, and the lemma by which the ontology knows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extraction import modality
from kg.extraction.context import Context
from kg.extraction.phrases import span, spans
from kg.lexicon import Lexicon
from kg.model import Predicate
from kg.syntax import Word, controller, is_copular, is_passive, is_predicate, verb_form

PARTICLES = frozenset(
    {"out", "up", "down", "back", "off", "away", "over", "through", "forward", "together", "apart", "aside"}
)
PREFIXES = frozenset({"re", "co", "over", "under", "mis", "out", "pre"})
NEGATION = frozenset({"not", "n't", "never", "n’t"})
GLUED = ("n't", "n’t", "'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m")
NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "SYM", "PRON"})
REACH = 4  # words before an adjective that may belong to it: *iodine* deficient


class Predicates:
    """Reads predicates off their heads."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def predicate(self, head: Word, context: Context, agentless: bool) -> Predicate:
        """The predicate of a clause, with what it hangs on where that does not vouch for it (*tried to* win)."""
        matrix = [word for governor in context.matrix for word in self._words(governor)]
        linked = context.matrix or modality.is_to(head)  # is *to open* talks
        marks = [m for m in _links(head) if m.lower == "to" or head.tag == "VBG"] if linked else []
        own = _ordered([*matrix, *marks, *self._words(head)])
        above = [w for verb in _chain(head) for w in [*self._words(verb.head), *verb.all("mark")]]
        words = _ordered([*own, *(above or _shared_auxiliaries(head))])
        complement = _complement(head)
        to = "".join(f" {m.lower}" for m in marks) if verb_form(head) == "VBG" else " to"
        return Predicate(
            kind="be" if is_copular(head) else "verb",
            lemma=self.lemma(head),
            phrase=_phrase(words),
            span=span(own),
            words=spans(w for w in words if w not in complement and not (w is words[0] and w.lower == "to")),
            complement=spans(complement),
            passive=is_passive(head),
            matrix=" ".join(f"{_governing(w)}{to}" for w in context.matrix),
            agentless=agentless,
            incomplete=self.lemma(head).replace(" ", "_") in self.lexicon["incompleteVerbs"],
            remote=head.lemma.lower() in self.lexicon["remoteVerbs"],
        )

    def lemma(self, head: Word) -> str:
        """ "shoot down", "re-elect", "take place", "iodine deficient"; a comparative stays one: "higher"."""
        lemma = head.lemma.lower()
        if head.pos == "ADJ":
            lemma = " ".join(
                [*(c.lower for c in _before(head) if c.pos in ("NOUN", "NUM") or c.lower == "to"), head.lower]
            )
        prefix = next((c.lower for c in head.children if c.lower in PREFIXES and head.i - c.i == 2), "")
        results = head.all("xcomp") if head.pos == "VERB" and not head.child("obj") else []
        adjective = next((c for c in results if c.pos == "ADJ"), None)  # proven *true*
        idiom = self.idiom(head)
        further = (self._particle(head), idiom, adjective if adjective is not idiom else None)
        return " ".join([f"{prefix}-{lemma}" if prefix else lemma, *(w.lower for w in further if w is not None)])

    def idiom(self, head: Word) -> Word | None:
        """*Take place*, *take* somebody *hostage*: a bare noun that is part of the verb."""
        bare = (w for w in head.all("obj", "xcomp", "advmod") if not w.child("det", "amod", "nmod:poss", "nummod"))
        return next((w for w in bare if f"{head.lemma.lower()}_{w.lower}" in self.lexicon["idioms"]), None)

    def _particle(self, head: Word) -> Word | None:
        """Shot *down*; came *out* with."""
        adverbs = [c for c in head.all("advmod") if c.lower in PARTICLES and c.i == head.i + 1 and not c.children]
        return head.child("compound:prt") or next(iter(adverbs), None)

    def _words(self, head: Word) -> list[Word]:
        """Auxiliaries, negation, verb, particle; of a nominal predicate the copula alone, the noun is its object."""
        particle = self._particle(head)
        told = head.child("nsubj:outer") and any(m.lower == "that" for m in head.all("mark"))  # the result *was that* …
        words = [c for c in head.children if c.rel == "aux" or (c.rel == "cop" and not told) or c is particle]
        words += [c for c in head.all("advmod") if c.lower in NEGATION or _manner(c) or _yet(c)]
        if head.pos == "VERB" and head.child("cop"):
            words += [m for m in head.all("mark") if m.lower == "to"]  # the minister is *to* visit
        if not (is_copular(head) and head.pos in NOMINAL):
            idiom = self.idiom(head)
            words += [head, *(_before(head) if head.pos == "ADJ" else []), *([idiom] if idiom else [])]
            complement = _complement(head)
            words += complement if _behind(head, complement) else []  # rated *highly critical*
        return _ordered(words)


def _governing(word: Word) -> str:
    """*Wants* to, *is able* to, *is needed* to; an *effort* to win is a try."""
    if word.pos == "NOUN":
        return "try"
    if is_passive(word):
        return f"be {word.lower}"
    return f"be {word.lemma.lower()}" if word.pos == "ADJ" else word.lemma.lower()


def _links(head: Word) -> list[Word]:
    """Focused *on* saving lives and developing plans: a bare second verb shares what joins the first."""
    shares = head.rel == "conj" and not head.child("mark") and head.head.tag == head.tag
    return head.head.all("mark") if shares else head.all("mark")


def _chain(head: Word) -> Iterator[Word]:
    """*Continues to* be, *was expected to* win, *began* building: verbs that hang on one without an object; in *called*
    on Hamas to stop it is Hamas that stops."""
    while head.rel == "xcomp" and is_predicate(head.head) and not head.head.child("obj", "iobj"):
        if controller(head.head, head) or head.child("nsubj"):
            return
        yield head
        head = head.head


def _complement(head: Word) -> list[Word]:
    """The villages are *far away*, became *more spiritual*."""
    if is_copular(head):
        adjective = head if head.pos not in NOMINAL else None
    else:
        results = head.all("xcomp") if not head.child("obj") else []
        adjective = next((c for c in results if c.pos == "ADJ"), None)
    if adjective is None:
        return []
    degree = [c for c in adjective.all("advmod") if c.i < adjective.i and c.lower not in NEGATION]
    return _ordered([*degree, *_before(adjective), adjective])


def _behind(head: Word, words: list[Word]) -> bool:
    """Whether nothing but a quotation mark stands between the verb and the words."""
    between = words[0].i - head.i - 1 if words else 2
    return between == 0 or (between == 1 and head.sentence.words[head.i + 1 - head.sentence.words[0].i].pos == "PUNCT")


def _shared_auxiliaries(head: Word) -> list[Word]:
    """He *was* arrested and charged; they *will* come and see: those of the first verb that its form calls for."""
    if head.all("aux", "cop"):
        return []
    shared = {"have", "be"} if is_passive(head) else {"have"}  # was found and *killed* two
    wanted = {"VBN": shared, "VBG": {"be", "have"}, "VB": {"do"}}.get(head.tag, {"be"})
    modal = head.tag == "VB"
    return [a for a in modality.auxiliaries(head) if a.lemma in wanted or (modal and a.tag == "MD")]


def _ordered(words: Iterable[Word]) -> list[Word]:
    return sorted({w.i: w for w in words}.values(), key=lambda w: w.i)


def _before(adjective: Word) -> list[Word]:
    """*Borderline iodine* deficient."""
    before = [
        c
        for c in adjective.children
        if adjective.i - REACH < c.i < adjective.i
        and c.rel in ("compound", "amod", "advmod", "obl", "nmod")
        and not c.child("case")
    ]
    return _ordered([*before, *(n for c in before for n in c.all("nummod"))])  # *ten years* old


def _manner(adverb: Word) -> bool:
    """Was *professionally* produced, *quickly* withdrew."""
    return adverb.lower.endswith("ly") and adverb.i < adverb.head.i <= adverb.i + 2 and not adverb.children


def _yet(adverb: Word) -> bool:
    """Has *yet* to approve it; not: is yet another one."""
    return adverb.lower == "yet" and any(w.lower == "to" and w.i == adverb.i + 1 for w in adverb.sentence.words)


def _phrase(words: list[Word]) -> str:
    """The words as they read: "did n't" is "didn't"."""
    return "".join(w.text if n == 0 or w.lower in GLUED else f" {w.text}" for n, w in enumerate(words))
