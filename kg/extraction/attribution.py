"""Whose voice a clause is in, and how far it is vouched for by what it depends on.

From a predicate the way leads up its heads: through complements of reporting verbs (their subjects are its sources),
conditions, plans, denials. It ends at a construction whose content the writer vouches for whoever is being reported:
an apposition, a non-restrictive relative clause (presupposition projection; Karttunen 1973, FactBank, Saurí 2009).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.extraction import modality
from kg.extraction.support import unsupported_sentences, without_evidence
from kg.lexicon import Lexicon
from kg.model import Factuality
from kg.syntax import Document, Quotation, Word, agents, is_passive, is_predicate, surface_subjects
from kg.syntax.clauses import RELATIVES

QUESTIONS = frozenset({"how", "why", "whether", "what", "who", "where", "when", "which"})
CLAUSE_OF_NOUN = ("acl", "ccomp", "nmod", "appos", "advcl")


@dataclass(slots=True)
class Context:
    """What surrounds a predicate. `sources` run from the innermost outwards; `refused` says why not to state it."""

    sources: list[Word] = field(default_factory=list)
    negated: bool = False
    factuality: Factuality = "certain"
    refused: str = ""
    matrix: list[Word] = field(default_factory=list)  # governors that do not vouch: "tried to"

    def weaken(self, factuality: Factuality) -> None:
        """Commit no further than this."""
        self.factuality = modality.weaker(self.factuality, factuality)


class Attribution:
    """Answers for any predicate of an article: who says it, and how."""

    def __init__(self, document: Document, lexicon: Lexicon, quotes: Sequence[Quotation]) -> None:
        self.lexicon = lexicon
        self.unsupported = unsupported_sentences(document, lexicon)
        self.quote_of = {w.i: q for q in quotes for w in q.words}
        self._known: dict[int, Context] = {}

    def context(self, head: Word) -> Context:
        """The context of a predicate, its own modality included."""
        if head.i not in self._known:
            self._known[head.i] = self._context(head)
        return self._known[head.i]

    def quoted(self, word: Word) -> bool:
        """Whether it stands inside somebody's quoted clause."""
        quote = self.quote_of.get(word.i)
        return quote is not None and quote.is_clause

    def _context(self, head: Word) -> Context:
        found = Context()
        found.negated = modality.negated(head, self.lexicon)
        found.factuality = modality.factuality(head, self.lexicon)
        quote = self.quote_of.get(head.i)
        word, near = head, True
        while not found.refused:
            if _asks(word):
                found.refused = "embedded question"
                break
            self._asides(word, found)
            self._condition(word, found)
            if self._vouched(word) and not (quote and quote.is_clause):
                break
            governor = word.head
            if governor is word:
                self._root(word, found)
                break
            if quote is None and self.quoted(governor) and _goes_on(word):
                found.refused = "beside a quotation"  # the writer's words or still the speaker's: nobody can tell
                break
            if quote and not quote.words[0].i <= governor.i <= quote.words[-1].i:
                self._quote(quote, found)
            self._step(word, governor, found, near)
            near = near and word.rel in ("xcomp", "conj")
            word = governor
        if quote:
            self._quote(quote, found)
        return found

    def _vouched(self, word: Word) -> bool:
        """An apposition or a non-restrictive relative clause is the writer's own."""
        if word.rel == "appos":
            return True
        if word.dep != "acl:relcl":
            return False
        first = min((w for w in word.subtree()), key=lambda w: w.i)
        sentence = word.sentence.words
        at = first.i - sentence[0].i
        commas = first.text in (",", "–", "—") or (at > 0 and sentence[at - 1].text in (",", "–", "—", "("))
        return commas and any(w.lower in RELATIVES - {"that"} for w in word.subtree()[:4])

    def _step(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        """What the relation to the governor means for the clause below it. Once the way has led out of a noun or an
        adjunct (`near` is False), tries, plans and denials above are about something else; who speaks remains."""
        rel = word.rel
        lemma = governor.lemma.lower()
        if rel == "xcomp":
            self._infinitive(word, governor, found, near)
        elif (
            (rel == "ccomp" and governor.pos != "NOUN")
            or rel == "csubj"
            or (rel == "parataxis" and self._quotes(governor, word))
        ):
            self._complement(word, governor, found)
        elif (
            rel in ("acl", "advcl")
            and lemma in self.lexicon["claimNouns"]
            and not _has_relative(word)
            and word.tag not in ("VBN",)
        ):
            self._claim(word, governor, found)
        elif rel in ("acl", "ccomp") and governor.pos == "NOUN" and any(m.lower == "that" for m in word.all("mark")):
            self._of_noun(governor, found)
        elif rel == "acl" and lemma in self.lexicon["possibilityNouns"]:
            found.weaken("possible")  # threats of applications *being withdrawn*
        elif rel == "acl" and word.tag in ("VBG", "VBN") and (shown := self._shown(governor)) is not None:
            self._add_source(shown, found)
        elif rel == "advcl" and self._opens_condition(word) and self._belongs_to_complement(word, governor):
            self._add_source(governor, found)
        elif rel == "conj" and not word.child("cop", "nsubj", "nsubj:pass"):
            if governor.child("aux") or modality.infinitive(governor):
                found.weaken(modality.factuality(governor, self.lexicon))
        elif rel == "advcl" and lemma in self.lexicon["accusingVerbs"] and word.child("mark") is not None:
            if surface_subjects(word) == governor.all("obj", "nsubj:pass")[:1]:
                self._accused(governor, found)
        elif rel == "advcl" and governor.lemma.lower() in self.lexicon["preventingVerbs"] and word.tag == "VBG":
            found.negated = not found.negated  # kept them *from claiming*
        elif is_predicate(governor) and _participial(word):
            self._beside(word, governor, found)

    def _accused(self, verb: Word, found: Context) -> None:
        """Ukraine *accused* Russia of attacking Odesa."""
        if is_passive(verb) and not agents(verb):
            found.weaken("possible")
        else:
            self._add_source(verb, found)

    def _beside(self, word: Word, governor: Word, found: Context) -> None:
        """A participle is as real as the clause it goes with: he may come, *bringing* friends."""
        found.weaken(modality.factuality(governor, self.lexicon))
        if modality.negated(governor, self.lexicon) and word.tag == "VBG":
            found.refused = "beside a denied clause"

    def _shown(self, noun: Word) -> Word | None:
        """Footage *shows* crews striking: the verb whose object is seen doing something."""
        while noun.rel == "nmod":
            noun = noun.head
        verb = noun.head
        return (
            verb
            if noun.rel == "obj" and verb.lemma.lower() in self.lexicon["showingVerbs"] and verb is not noun
            else None
        )

    def _infinitive(self, word: Word, governor: Word, found: Context, near: bool) -> None:
        lemma = governor.lemma.lower()
        if not is_predicate(word) and word.pos != "VERB":
            return
        says = lemma in self.lexicon["reportingVerbs"] - self.lexicon["tryingVerbs"] - self.lexicon["promisingVerbs"]
        if says and modality.negated(governor, self.lexicon):
            found.refused = "said to be unsaid"  # he does not claim to …
            return
        if says and not is_passive(governor) and lemma not in self.lexicon["achievingVerbs"]:
            self._add_source(governor, found)
        if not near:
            return
        if modality.negated(governor, self.lexicon):
            found.negated = not found.negated
        found.weaken(modality.factuality(governor, self.lexicon))
        if lemma == "have":
            found.weaken("hypothetical")  # it *has to* be
            return
        if lemma in self.lexicon["achievingVerbs"] or (lemma == "use" and governor.tag == "VBD"):
            return
        if lemma in self.lexicon["failingVerbs"]:
            found.negated = not found.negated
        elif lemma in self.lexicon["seemingVerbs"]:
            found.weaken("possible")
        elif lemma in self.lexicon["reportingVerbs"] and is_passive(governor):
            if lemma not in self.lexicon["factiveVerbs"]:
                found.weaken("possible")  # he is said to have fled
        elif lemma in self.lexicon["promisingVerbs"] and lemma not in self.lexicon["tryingVerbs"]:
            found.weaken("planned")
        elif not says and (whom := governor.child("obj")) and whom.i < word.i:
            found.weaken("planned")  # took players *to investigate*
        elif not says:
            found.matrix.insert(0, governor)

    def _complement(self, word: Word, governor: Word, found: Context) -> None:
        lemma = governor.lemma.lower()
        feels = governor.lower in self.lexicon["reportingAdjectives"]  # they are *concerned* that …
        reports = feels or lemma in self.lexicon["reportingVerbs"]
        if governor.child("cop") and self._impersonal(word, governor):
            if lemma in self.lexicon["possibleAdjectives"]:
                found.weaken("possible")
            elif modality.negated(governor, self.lexicon):
                found.refused = "under a denied adjective"
            return  # it is *clear* that …: nobody says so but the writer
        if not reports:
            if modality.negated(governor, self.lexicon) and word.rel == "ccomp":
                found.refused = "under a denied verb"
            return
        if lemma in self.lexicon["denyingVerbs"]:
            found.negated = not found.negated
        elif modality.negated(governor, self.lexicon):
            found.refused = "said to be unsaid"
            return
        if lemma in self.lexicon["doubtfulVerbs"]:
            found.weaken("possible")
        if (doubt := modality.factuality(governor, self.lexicon)) in ("possible", "hypothetical"):
            found.weaken(doubt)
        if is_passive(governor) and not agents(governor):
            if feels and (who := surface_subjects(governor)):
                found.sources.append(who[0])
            elif governor.head is governor and not found.sources:
                found.weaken("possible")  # it was reported that …
            return
        self._add_source(governor, found)

    def _impersonal(self, word: Word, governor: Word) -> bool:
        subject = governor.child("nsubj", "expl")
        return word.rel == "csubj" or (subject is not None and subject.lower == "it")

    def _claim(self, word: Word, noun: Word, found: Context) -> None:
        """They made *claims that* …; Ukraine's *position that* …"""
        governor = noun
        while governor.rel in ("nmod", "obj", "conj", "obl", "appos") and not is_predicate(governor):
            governor = governor.head
        owner = noun.child("nmod:poss")
        sayer = next(iter(agents(governor)), None) if is_predicate(governor) and governor is not noun else None
        self._doubt(noun, found)
        light = governor.lemma.lower() in self.lexicon["lightVerbs"] | self.lexicon["reportingVerbs"]
        if sayer is not None and light:
            found.sources.append(sayer)
        elif owner is not None:
            found.sources.append(owner)
        else:
            found.refused = "claim without a source"
        if noun.lemma.lower() in ("denial",):
            found.negated = not found.negated

    def _add_source(self, verb: Word, found: Context) -> None:
        """The subject of a reporting verb; a participle that carries a claim on has the source of that claim."""
        self._doubt(verb, found)
        own = verb.child("nsubj")
        if own is None and verb.tag == "VBG" and verb.rel in ("acl", "advcl") and (above := self._claiming(verb)):
            found.sources += [above[0]] if above else []
            return
        sayers = agents(verb) or surface_subjects(verb)
        if sayers:
            found.sources.append(sayers[0])
        elif verb.rel != "ccomp":
            found.refused = "source not named"  # in footage it says *shows* …, the outer source stands

    def _doubt(self, claim: Word, found: Context) -> None:
        """A claim made without evidence, as it says itself or as a sentence soon after does."""
        doubtable = claim.lemma.lower() in self.lexicon["doubtableClaims"]
        if found.factuality == "certain" and (
            without_evidence(claim, self.lexicon) or (doubtable and claim.sentence.i in self.unsupported)
        ):
            found.weaken("unsupported")

    def _of_noun(self, noun: Word, found: Context) -> None:
        """There is no *evidence that* …; the *possibility that* …"""
        denied = modality.denies(noun) or (is_predicate(noun.head) and modality.negated(noun.head, self.lexicon))
        if noun.lemma.lower() in self.lexicon["evidenceNouns"] and denied:
            found.weaken("unsupported")
        elif denied:
            found.refused = "content of a denied noun"
        elif noun.lemma.lower() in self.lexicon["possibilityNouns"]:
            found.weaken("possible")

    def _claiming(self, verb: Word) -> list[Word]:
        clause = next((a for a in verb.ancestors() if is_predicate(a)), None)
        return self.context(clause).sources if clause is not None and clause is not verb else []

    def _asides(self, word: Word, found: Context) -> None:
        """Russia, *Kuleba said*, is …; *according to* officials, …; *as* he put it."""
        for child in [*word.children, *(c for s in word.all("nsubj") for c in s.all("parataxis"))]:
            lemma = child.lemma.lower()
            if child.rel == "advcl" and any(m.lower == "as" for m in child.all("mark")):
                whole = child.child("obj")
                says = lemma in self.lexicon["reportingVerbs"] or (lemma == "put" and whole is not None)
                if says and not child.child("ccomp") and (whole is None or whole.lower == "it"):
                    found.sources += agents(child)[:1]
            elif (
                child.rel == "parataxis"
                and lemma in self.lexicon["reportingVerbs"]
                and child.child("nsubj")
                and not child.child("ccomp", "obj")
            ):
                found.sources.append(child.child("nsubj") or child)
            elif child.rel in ("obl", "nmod", "advmod") and child.case.startswith("according"):
                found.sources.append(child)
            elif child.rel in ("advcl", "obl", "advmod") and child.lower == "according":
                found.sources += child.all("obl", "nmod", "fixed")[-1:]

    def _condition(self, word: Word, found: Context) -> None:
        """If …, unless …, provided that …: neither the condition nor what depends on it is a fact."""
        if self._opens_condition(word):
            found.weaken("hypothetical")
        for child in word.all("advcl"):
            if self._opens_condition(child) and not self._belongs_to_complement(child, word):
                found.weaken("hypothetical")
        governor = word.head
        if word.rel in ("ccomp", "acl") or (word.rel == "xcomp" and is_predicate(governor)):
            reporting = next((a for a in word.ancestors() if is_predicate(a)), None)
            if reporting is not None and any(
                self._opens_condition(c) and c.i > word.i and self._belongs_to_complement(c, reporting)
                for c in reporting.all("advcl")
            ):
                found.weaken("hypothetical")

    def _opens_condition(self, word: Word) -> bool:
        marks = {m.lower for m in word.all("mark")}
        conditions = self.lexicon["conditionMarkers"]
        if word.rel != "advcl":
            return False
        return (bool(marks & conditions) and "even" not in marks) or (
            word.lower in conditions and word.child("ccomp") is not None
        )

    def _belongs_to_complement(self, condition: Word, verb: Word) -> bool:
        """Said that X *if Y*: a condition after a reported clause is part of what is reported."""
        if verb.lemma.lower() not in self.lexicon["reportingVerbs"]:
            return False
        reported = verb.all("ccomp", "xcomp") + [c for o in verb.all("obj") for c in o.all("acl", "ccomp")]
        return any(verb.i < c.i < condition.i for c in reported)

    def _root(self, word: Word, found: Context) -> None:
        last = word.sentence.words[-1]
        closing = next((w for w in reversed(word.sentence.words[-3:]) if w.text in ("?", ".", "!")), last)
        if closing.text == "?":
            found.refused = "question"

    def _quotes(self, governor: Word, word: Word) -> bool:
        return (
            governor.lemma.lower() in self.lexicon["reportingVerbs"]
            and governor.child("nsubj") is not None
            and not governor.child("ccomp")
        )

    def _quote(self, quote: Quotation, found: Context) -> None:
        """What stands in quotation marks is the speaker's."""
        if quote.speaker is not None:
            if quote.speaker not in found.sources:
                found.sources.append(quote.speaker)
        elif quote.is_clause and not found.sources:
            found.refused = found.refused or "quotation without a speaker"


def _goes_on(word: Word) -> bool:
    """A clause of its own, or a participle, that is joined to another."""
    own = word.rel in ("conj", "parataxis") and word.child("nsubj", "nsubj:pass") is not None
    return own or (word.rel == "advcl" and word.tag == "VBG" and not word.child("nsubj"))


def _participial(word: Word) -> bool:
    """Without a subject and a conjunction of its own."""
    return not word.child("nsubj") and (word.rel == "acl" or (word.rel == "advcl" and not word.child("mark")))


def _has_relative(word: Word) -> bool:
    return word.dep == "acl:relcl" and any(
        w.lower in RELATIVES and w.rel in ("nsubj", "obj", "obl") for w in word.children
    )


def _asks(word: Word) -> bool:
    """He asked *whether* …; clarification on *how ready* …"""
    if word.rel in ("acl", "advcl") and word.head.lower in QUESTIONS and word.head.tag in ("WRB", "WP"):
        return True  # explained *how* he did it
    if word.rel not in ("ccomp", "csubj", "acl", "advcl") or word.dep in ("acl:relcl", "advcl:relcl"):
        return False
    if word.rel == "ccomp" and any(m.lower in ("whether", "if") for m in word.all("mark")):
        return True
    below = [w for c in word.children for w in [c, *c.children] if w.i <= word.i]
    wanted = QUESTIONS if word.rel == "ccomp" else QUESTIONS - {"where", "when", "which", "who"}
    return any(w.lower in wanted and w.tag in ("WRB", "WP", "WDT") for w in below)
