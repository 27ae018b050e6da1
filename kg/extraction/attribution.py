"""Whose voice a clause is in, and how far it is vouched for by what it depends on.

From a predicate the way leads up its heads: through complements of reporting verbs (their subjects are its sources),
conditions, plans, denials. It ends at a construction whose content the writer vouches for whoever is being reported:
an apposition, a non-restrictive relative clause (presupposition projection; Karttunen 1973, FactBank, Saurí 2009).
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extraction import modality
from kg.extraction.asides import Asides, cites
from kg.extraction.commitment import Commitment, asks, is_question
from kg.extraction.context import Context
from kg.extraction.gerunds import Gerunds
from kg.extraction.infinitives import Infinitives
from kg.extraction.support import unsupported_sentences
from kg.extraction.voice import Voice, has_relative
from kg.lexicon import Lexicon
from kg.syntax import RELATIVES, Document, Quotation, Word, called_upon, is_predicate, lobbied, verb_form

CONTRAST = frozenset({"while", "whereas", "although", "though"})


class Attribution:
    """Answers for any predicate of an article: who says it, and how."""

    def __init__(self, document: Document, lexicon: Lexicon, quotes: Sequence[Quotation]) -> None:
        self.lexicon = lexicon
        self.quote_of = {w.i: q for q in quotes for w in q.words}
        self.asides = Asides(lexicon)
        self.voice = Voice(lexicon, unsupported_sentences(document, lexicon), self.context)
        self.commitment = Commitment(lexicon, self.voice)
        self.infinitives = Infinitives(lexicon, self.voice)
        self.gerunds = Gerunds(lexicon, self.voice)
        self._known: dict[int, Context] = {}
        self._beside: dict[int, Context] = {}

    def context(self, head: Word) -> Context:
        """The context of a predicate, its own modality included."""
        if head.i not in self._known:
            self._known[head.i] = Context()  # what a tree cannot have, a claim that reports itself, would find this
            self._known[head.i] = self._context(head)
        return self._known[head.i]

    def quoted(self, word: Word) -> bool:
        """Whether it stands inside somebody's quoted clause."""
        quote = self.quote_of.get(word.i)
        return quote is not None and quote.is_clause

    def quotation(self, word: Word) -> Quotation | None:
        """The quotation it stands in."""
        return self.quote_of.get(word.i)

    def _context(self, head: Word) -> Context:
        found = Context(
            negated=modality.negated(head, self.lexicon), factuality=modality.factuality(head, self.lexicon)
        )
        if any(c.lower in self.lexicon["approximators"] for c in head.all("advmod")) or modality.all_but(head):
            found.refuse("nearly so, hence not so")
        quote = self.quote_of.get(head.i)
        word, near = head, True
        while not found.refused:
            found.join(self._adjuncts(word))
            if near:
                self.commitment.terms(word, found)
            if found.refused:
                break
            if self._vouched(word) and not (quote and quote.is_clause):
                break
            governor = word.head
            if governor is word:
                if is_question(word, self.quote_of):
                    found.refuse("question")
                break
            if quote is None and self.quoted(governor) and _goes_on(word):
                found.refuse("beside a quotation")  # the writer's words or still the speaker's: nobody can tell
                break
            if quote and quote.speaker and not quote.words[0].i <= governor.i <= quote.words[-1].i:
                self.asides.quote(quote, found)
            self._step(word, governor, found, near)
            near = near and word.rel in ("xcomp", "conj")
            word = governor
        if quote:
            self.asides.quote(quote, found)
        if word.head is word:
            self.asides.headline(head, found)
        # According to a report *published* there: it is told of the report, not by it.
        found.sources = [s for s in found.sources if not (cites(s) and head in s.subtree())]
        for source in found.sources:
            self.voice.genuine(source, found)
        return found

    def _adjuncts(self, word: Word) -> Context:
        """What a word's own adjuncts say: asides, conditions, question words. The same for all that lies below it."""
        if word.i not in self._beside:
            self._beside[word.i] = found = Context()
            if asks(word):
                found.refuse("embedded question")
            self.asides.beside(word, found)
            self.commitment.condition(word, found)
            outer = word.child("nsubj:outer")
            if outer is not None and any(m.lower == "that" for m in word.all("mark")):
                self.voice.equated(outer, found)
        return self._beside[word.i]

    def _vouched(self, word: Word) -> bool:
        """An apposition or a non-restrictive relative clause is the writer's own."""
        if self._speaks_apart(word):
            return True
        if word.rel == "appos":
            return not (is_predicate(word) and word.child("nsubj", "nsubj:pass"))
        if word.dep != "acl:relcl":
            return False
        below = word.subtree()
        sentence = word.sentence.words
        at = below[0].i - sentence[0].i
        commas = below[0].text in (",", "–", "—") or (at > 0 and sentence[at - 1].text in (",", "–", "—", "("))
        return commas and any(w.lower in RELATIVES - {"that"} for w in below[:4])

    def _speaks_apart(self, word: Word) -> bool:
        """The Bank said it will pay, *while the Union said* farmers need help: another speaker, whom nobody quotes."""
        marks = {m.lower for m in word.all("mark")}
        joined = (word.rel == "advcl" and bool(marks & CONTRAST)) or (word.rel == "conj" and not marks)
        within = any(a.rel in ("ccomp", "xcomp") for a in word.ancestors())
        return (
            joined and within and self.voice.reports(word) and bool(word.child("nsubj")) and bool(word.child("ccomp"))
        )

    def _step(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """What the relation to the governor means for the clause below it. Once the way has led out of a noun or an
        adjunct (`near` is False), tries, plans and denials above are about something else; who speaks remains."""
        match word.rel:
            case "xcomp":
                self.infinitives.read(word, governor, found, near)
            case "ccomp" | "csubj" if governor.pos != "NOUN" or governor.child("cop"):
                self.voice.complement(word, governor, found, near)
            case "parataxis" if (
                self.voice.reports(governor) and governor.child("nsubj") and not governor.child("ccomp")
            ):
                self.voice.complement(word, governor, found, near)
            case "acl" | "ccomp" | "csubj":
                self._of_noun(word, governor, found, near)
            case "conj" if near and not word.child("cop", "nsubj", "nsubj:pass"):
                self.commitment.conjunct(word, governor, found)
            case "advcl":
                self._adjunct(word, governor, found, near)

    def _of_noun(self, word: Word, noun: Word, found: Context, near: bool) -> None:
        """Claims *that* …, evidence *that* …, footage of crews *striking* …, talks *held* …"""
        spelt_out = _opens_with_that(word) or word.rel == "ccomp"
        if near and noun.lexeme in self.lexicon["attemptNouns"] and modality.infinitive(word):
            found.matrix.insert(0, noun)  # Russia's *attempt* to take Kyiv
        claim = _whose_content(word, noun)
        telling = self.lexicon["claimNouns"] | (self.lexicon["contentNouns"] if word.tag == "VBG" else frozenset())
        if claim.lexeme in telling and not has_relative(word) and not _describes(word, claim):
            self.voice.claim(claim, found, near)
        elif spelt_out and noun.lexeme in self.lexicon["contentNouns"] and not has_relative(word):
            self.voice.claim(noun, found, near)
        elif noun.pos == "NOUN" and (spelt_out or (modality.infinitive(word) and noun.head.lemma == "have")):
            self.commitment.of_noun(noun, found)
        elif noun.lexeme in self.lexicon["possibilityNouns"] and near:
            found.weaken("possible")  # threats of applications *being withdrawn*
        elif word.tag in ("VBG", "VBN") and not self._thought(word) and (shown := self._shown(noun)) is not None:
            self.voice.add(shown, found)
        elif is_predicate(noun) and not word.child("nsubj"):
            self.commitment.beside(word, noun, found)

    def _adjunct(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """If …, accused *of attacking* …, he came, *bringing* …"""
        if governor.lexeme in self.lexicon["claimNouns"] and word.tag != "VBN":
            self.voice.claim(governor, found, near)  # allegations, such as him *being* …
        elif (told := _extraposed(word, governor)) is not None:
            self._of_noun(word, told, found, near)
        elif (told := _right_before(word, governor)) is not None and told.lexeme in self.lexicon["claimNouns"]:
            self.voice.claim(told, found, near)
        elif self.commitment.opens_condition(word) and self.commitment.of_complement(word, governor):
            self.voice.add(governor, found)
        elif called_upon(word, governor) or lobbied(word, governor):
            self.infinitives.read(word, governor, found, near)
        elif verb_form(word) == "VBG" and word.child("mark"):
            self.gerunds.read(word, governor, found, near)
        elif word.tag == "VBG" and governor.lexeme in self.commitment.undoing and not governor.child("obj"):
            self.infinitives.read(word, governor, found, True)  # ruled out *attacking* Poland
        elif near and is_predicate(governor) and not word.child("nsubj", "mark"):
            self.commitment.beside(word, governor, found)

    def _thought(self, word: Word) -> bool:
        """A woman *believed* to be Mrs. Hassan: what a video shows, but not that she is."""
        return word.tag == "VBN" and self.voice.reports(word)

    def _shown(self, noun: Word) -> Word | None:
        """Footage *shows* crews striking: the verb whose object is seen doing something."""
        while noun.rel == "nmod":
            noun = noun.head
        shows = noun.rel == "obj" and noun.head.lexeme in self.lexicon["showingVerbs"]
        return noun.head if shows else None


def _whose_content(word: Word, noun: Word) -> Word:
    """*Allegations* of troops killing civilians: the participle says what is alleged."""
    of = noun.rel == "nmod" and noun.case in ("of", "about") and word.tag == "VBG" and not word.child("mark")
    return noun.head if of else noun


def _describes(word: Word, noun: Word) -> bool:
    """A charge *stemming* from two crashes, *made* in court: a bare participle is not what the noun says; reports that
    Israel *had bombed* it are spelt out."""
    if word.tag == "VBN":
        spelt_out = word.child("nsubj", "nsubj:pass") and word.dep != "acl:relcl"  # claims Wagner *had taken* Bakhmut
        return not spelt_out and not _opens_with_that(word)
    about = any(c.case == "of" and c.label and c.i < word.i for c in noun.all("nmod"))  # talk *of Spain* leaving
    return word.tag == "VBG" and word.head is noun and not about and not word.child("mark", "nsubj", "nsubj:pass")


def _opens_with_that(word: Word) -> bool:
    """Whispers *that* Xi had purged him: also where the parser takes "that" for a pronoun without a place."""
    return any(m.lower == "that" for m in word.all("mark", "obl:unmarked"))


def _right_before(word: Word, governor: Word) -> Word | None:
    """They hit back at *suggestions* it had censored them: a clause without a mark right behind a noun."""
    if word.child("mark", "advmod") or not word.child("nsubj", "nsubj:pass") or word.i < governor.i:
        return None
    start = word.subtree()[0].i
    return next((noun for noun in governor.all("obj", "obl") if noun.i == start - 1), None)


def _extraposed(word: Word, governor: Word) -> Word | None:
    """Scarcely any *evidence* exists *that* they met: what the subject says comes last."""
    that = any(m.lower == "that" for m in word.all("mark")) and word.i > governor.i
    return governor.child("nsubj", "nsubj:pass") if that and governor.lexeme in ("exist", "emerge", "be") else None


def _goes_on(word: Word) -> bool:
    """A clause of its own, or a participle, that is joined to another."""
    own = word.rel in ("conj", "parataxis") and word.child("nsubj", "nsubj:pass") is not None
    return own or (word.rel == "advcl" and word.tag == "VBG" and not word.child("nsubj"))
