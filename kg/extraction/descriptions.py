"""What stands beside a name and says something of it: *biologist* Nick Bos, *42*, *of the University of Helsinki*.

Offices of something (the *foreign minister of China*) are roles, read in `kg.resolve.roles`, and left out here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extraction.attribution import Attribution
from kg.extraction.clauses import Clauses
from kg.extraction.context import Context
from kg.extraction.cores import trimmed
from kg.extraction.phrases import Phrases, span, spans
from kg.extraction.restrictions import LONGEST_CLAUSE
from kg.lexicon import Lexicon
from kg.model import Argument, Predicate, Proposition, Quantity
from kg.ontology import Ontology
from kg.resolution import NameMention, Resolution
from kg.syntax import Word

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
TYING = frozenset({"of", "from", "in", "near", "with"})
VAGUE = frozenset({"other", "many", "several", "some", "various", "certain", "different", "more", "numerous"})
BESIDE = frozenset({"next", "close", "adjacent"})
GENERIC = frozenset({"Work", "Product"})
EARLIER = frozenset({"former", "ex", "then", "late", "previous", "acting", "interim", "deputy", "vice"})
OLDEST = 120  # years


class Descriptions:
    """Reads the descriptions of named persons and things of one article."""

    def __init__(
        self,
        resolution: Resolution,
        phrases: Phrases,
        attribution: Attribution,
        clauses: Clauses,
        ontology: Ontology,
        lexicon: Lexicon,
    ) -> None:
        self.resolution = resolution
        self.phrases = phrases
        self.attribution = attribution
        self.clauses = clauses
        self.ontology = ontology
        self.lexicon = lexicon
        self.held = [role.title_span for role in resolution.roles if role.of is not None]

    def propositions(self) -> Iterator[Proposition]:
        """Those of each name, in the order of the text."""
        for mention in sorted(self.resolution.names.values(), key=lambda m: m.words[0].i):
            yield from self._offices(mention)
            yield from self._titles(mention)
            yield from self._ties(mention)
            yield from self._seat(mention)
            yield from self._age(mention)
            yield from self._letters(mention)
            yield from self._newly(mention)
            yield from self._instance(mention)
        for noun in self.phrases.document.words:
            if noun.pos == "NOUN" and noun.i not in self.resolution.names:
                yield from self._apposition(noun)
                yield from self._record(noun)
                yield from self._from(noun)
                yield from self._examples(noun)

    def _apposition(self, noun: Word) -> Iterator[Proposition]:
        """The storm, *the worst in years*. Of 15 seen, where neither has a name, 5 were right: not stated."""
        for head in noun.all("appos"):
            plain = head.pos == "NOUN" and head.i > noun.i and head.child("det") is not None
            if plain and not head.child("conj") and not head.child("nummod") and not head.case:
                words = self.phrases.naming.core(head)
                if not self._doubtful(head, words):
                    said = self.phrases.described(head, words)
                    aside = self._stated(noun, Predicate("be", "be", "is", span(words)), said)
                    yield replace(aside, refused=aside.refused or "describes what has no name")

    def _from(self, noun: Word) -> Iterator[Proposition]:
        """A team *from the Massachusetts Institute of Technology, …*: where a long list is no part of the name."""
        words = self.phrases.naming.core(noun)
        for child in noun.all("nmod") if noun.tag == "NN" else ():
            if child.case == "from" and child not in words and self.phrases.is_agent(self.phrases.argument(noun)):
                marks = span(child.case_marks)
                for other, _ in self.phrases.coordinated(child, "from"):
                    if other.entity is not None:
                        came = Predicate("verb", "come", "is", marks)
                        yield replace(self._stated(noun, came, other), object=None, arguments=(other,))

    def _record(self, noun: Word) -> Iterator[Proposition]:
        """58,825 votes, *the highest in the city*; 12 people, *the most since 2001*."""
        for head in noun.all("appos") if noun.child("nummod") else ():
            words = trimmed(head.subtree())
            of_what = head.tag == "JJS" and head.child("obl", "nmod") is not None
            if of_what and words[0].lower == "the" and len(words) <= LONGEST_CLAUSE:
                said = self.phrases.described(head, words)
                yield self._stated(noun, Predicate("be", "be", "is", span(words)), said)

    def _offices(self, mention: NameMention) -> Iterator[Proposition]:
        """*Former Governor* Charlie Crist: the text does not say of what. A common noun is read as any title is."""
        for role in self.resolution.roles:
            title = [w for w in mention.head.sentence.words if role.title_span.start <= w.start < role.title_span.end]
            if role.of is not None or role.holder_span != span(mention.words) or not title:
                continue
            office = title[-1]
            title += self._portfolio(office, mention)
            honorific = title[-1].i + 2 == mention.words[0].i and mention.head.child("nmod:desc") is not None
            if (title[-1].i + 1 == mention.words[0].i or honorific) and office.pos == "PROPN":
                tenure = "" if role.tenure == "current" else f"{role.tenure} "
                head, at = title[-1].lemma.lower(), span(title)
                said = Argument(
                    f"{tenure}{self.phrases.naming.name(title, office)}", head, at, words=tuple(spans(title))
                )
                yield self._said(mention, Predicate("be", "be", "is", at), said)

    def _portfolio(self, office: Word, mention: NameMention) -> list[Word]:
        """Undersecretary *for Education* Mr. Toccafondi."""
        for what in office.all("nmod"):
            if what.case == "for" and what.i < mention.words[0].i and what not in mention.words:
                return [w for w in what.subtree() if w.i > office.i]
        return []

    def _titles(self, mention: NameMention) -> Iterator[Proposition]:
        """*Biologist* Nick Bos; Nick Bos, *a biologist*; his wife, *Manju Sam*; the website *Insurgency Wiki*."""
        common = mention.type == "Person"  # *biologist* Nick Bos; another name wants an article: the *website* X
        above = (noun for noun in _above(mention) if common or noun.tag == "NNS" or noun.child("det", "nmod:poss"))
        for head in dict.fromkeys([*_before(mention), *above, *_beside(mention)]):
            words = _title(head, mention) if head.i < mention.head.i else self.phrases.naming.core(head)
            known = self._known(words) and not self._adds(words)
            if known or self._doubtful(head, words) or not self._fits(head, mention):
                continue
            if (
                head.case
                and any(w.text == "," for w in self.phrases.document.words[head.i : mention.words[0].i])
                and self.ontology.class_of_noun(head.lemma.lower()) is None
            ):
                continue  # in his *defence*, Tom Molomby said …
            plural = head.tag == "NNS"
            said = self.phrases.one_of(head, words) if plural else self.phrases.described(head, words)
            yield self._said(mention, Predicate("be", "be", "is", span(words)), said)

    def _ties(self, mention: NameMention) -> Iterator[Proposition]:
        """Nick Bos *of the University of Helsinki*; Demosisto's *Nathan Law*; Fisht Stadium *in Sochi*."""
        heads = [mention.head, *_above(mention)]
        hung = [child for head in heads for child in head.all("nmod", "appos") if child.i > mention.words[-1].i]
        ties = [(child, child.case) for child in hung if child.case in TYING]
        ties += [  # Bogliasco, *next to Genoa*
            (c, "near")
            for h in heads
            for a in h.all("advmod")
            if a.lower in BESIDE
            for c in a.all("obl")
            if c.case == "to"
        ]
        if mention.type == "Person":
            first = mention.head.head if mention.head.rel == "conj" else mention.head
            shared = not any(c.child("nmod:poss") for c in first.all("conj"))  # DAB's *Lee and Chow*
            owned = [mention.head, *([first] if shared and first is not mention.head else [])]
            ties += [(owner, "of") for head in owned for owner in head.all("nmod:poss")][:1]
        for word, preposition in ties:
            if word in mention.words:
                continue
            marks = span(word.case_marks or [word])
            for other, _ in self.phrases.coordinated(word, preposition):
                if other.entity is not None or preposition == "near" or self._is_group(word):
                    yield self._said(mention, Predicate("tie", "be", "is", marks), other)

    def _is_group(self, owner: Word) -> bool:
        """The *ruling party's* Ann Lee."""
        kind = self.ontology.class_of_noun(owner.lemma.lower())
        telling = owner.dep == "nmod:poss" and owner.child("amod", "compound") is not None
        return telling and kind is not None and self.ontology.is_a(kind, "Organization")

    def _seat(self, mention: NameMention) -> Iterator[Proposition]:
        """*Virginia-based* Boeing; Amnesty International, a *London-based* rights group."""
        for head in [mention.head, *_before(mention), *_above(mention), *_beside(mention)]:
            for based in (w for w in head.all("amod") if w.lower == "based"):
                said = Predicate(
                    "verb", "base", "based", span([based]), words=spans([based]), passive=True, agentless=True
                )
                for place in (w for w in based.all("obl", "nmod", "compound") if w.i < based.i):
                    for other, _ in self.phrases.coordinated(place, "in"):
                        if other.entity is not None:
                            yield replace(self._said(mention, said, other), object=None, arguments=(other,))

    def _newly(self, mention: NameMention) -> Iterator[Proposition]:
        """The *recently released* Google Chrome; *newly elected* Ann Lee."""
        for done in mention.head.all("amod"):
            if done.tag == "VBN" and any(c.lower in ("recently", "newly", "just") for c in done.all("advmod")):
                words = done.subtree()
                phrase = f"was {self.phrases.naming.name(words, done)}"
                said = Predicate(
                    "verb",
                    done.lemma.lower(),
                    phrase,
                    span(words),
                    passive=True,
                    words=spans(words),
                    agentless=True,
                )
                head = self.phrases.argument(mention.head)
                yield replace(self._said(mention, said, head), object=None, tense="past")

    def _instance(self, mention: NameMention) -> Iterator[Proposition]:
        """Countries *such as Finland and Sweden* (Hearst, 1992): each is one of them."""
        name = mention.head.head if mention.head.rel == "conj" else mention.head
        several = name.head
        if name.case in ("such as", "including") and name.rel == "nmod" and several.tag == "NNS":
            words = [w for w in self.phrases.naming.core(several) if w.i <= several.i]
            if self._fits(several, mention):
                said = self.phrases.one_of(several, words)
                yield self._said(mention, Predicate("be", "be", "is", span(words)), said)

    def _examples(self, several: Word) -> Iterator[Proposition]:
        """Cash crops *such as coffee and tea* (Hearst, 1992). A class that is no more than a noun tells little."""
        for first in several.all("nmod"):
            telling = [c for c in several.all("amod", "compound") if c.lower not in VAGUE]
            if first.case == "such as" and several.tag == "NNS" and telling:
                said = self.phrases.one_of(several, [w for w in self.phrases.naming.core(several) if w.i <= several.i])
                words = self.phrases.document.words[first.i : first.i + 1]
                for example in [first, *first.all("conj")]:
                    plain = example.pos == "NOUN" and not example.child("det", "nmod:poss", "nmod", "acl")
                    copula = "are" if example.tag == "NNS" else "is"
                    if plain and self.resolution.entity(example) is None:
                        yield self._stated(example, Predicate("be", "be", copula, span(words)), said)

    def _age(self, mention: NameMention) -> Iterator[Proposition]:
        """Thomas Sam, *42*; John Smith, *aged 45*."""
        if mention.type != "Person":
            return
        sentence = mention.head.sentence.words
        after = sentence[mention.words[-1].i + 1 - sentence[0].i :][:4]
        if not after or after[0].text not in (",", "("):
            return
        number = next((w for w in after[1:3] if w.pos == "NUM"), None)
        if number is None or (number is after[2] and after[1].lower != "aged"):
            return
        closed = sentence[number.i + 1 - sentence[0].i :][:1]
        if number.text.isdigit() and int(number.text) <= OLDEST and closed and closed[0].text in (",", ")", "."):
            years = Quantity(float(number.text), "year")
            said = Argument(
                number.text, number.text, span([number]), quantity=years, kind="value", words=spans([number])
            )
            yield self._said(mention, Predicate("verb", "age", "aged", span([number])), said)

    def _letters(self, mention: NameMention) -> Iterator[Proposition]:
        """Mark Tedeschi, *QC*; Jo Cox *MP*."""
        sentence = mention.head.sentence.words
        after = [w for w in sentence[mention.words[-1].i + 1 - sentence[0].i :][:2] if w.text != ","][:1]
        if mention.type == "Person" and after and after[0].text in self.lexicon["postNominals"]:
            at = span(after)
            said = Argument(after[0].text, after[0].text, at, words=spans(after))
            yield self._said(mention, Predicate("be", "be", "is", at), said)

    def _said(self, mention: NameMention, predicate: Predicate, other: Argument) -> Proposition:
        return self._stated(mention.head, predicate, other)

    def _stated(self, word: Word, predicate: Predicate, other: Argument) -> Proposition:
        """The writer vouches for what stands beside a name, or whoever is quoted."""
        context = Context()
        describes = next((w for w in word.sentence.words if w.start == other.span.start), word)
        quotation = self.attribution.quotation(describes)
        if quotation is None and self.attribution.quoted(word):  # the website *"Insurgency Wiki"*: no words of anybody
            quotation = self.attribution.quotation(word)
        if quotation is not None:
            self.attribution.voice.quote(quotation, context)
        sources = self.clauses.sources(context)
        subject = replace(self.phrases.argument(word), preposition="")
        return Proposition(
            predicate=predicate,
            subject=subject,
            object=other,
            arguments=(),
            sentence=word.sentence.span,
            sources=sources or (),
            tense="present",
            refused=context.refused or ("source not resolved" if sources is None else ""),
        )

    def _known(self, words: Sequence[Word]) -> bool:
        """Whether a role says so already."""
        start, end = span(words)
        return any(held.start < end and start < held.end for held in self.held)

    def _adds(self, words: Sequence[Word]) -> bool:
        """*Veteran* politician Wong of FTU: more than an office and whose it is."""
        whose = self.resolution.adjectives.keys() | self.resolution.names.keys()
        outside = [w for w in words if not any(h.start <= w.start < h.end for h in self.held) and w.text != "-"]
        plain = not any(w.i in whose or w.lower in EARLIER for w in words)
        return plain and any(w.tag in ("JJ", "VBG") for w in outside)

    def _doubtful(self, head: Word, words: Sequence[Word]) -> bool:
        """The *alleged* leader, the *self-proclaimed* president."""
        said = [w for w in head.subtree() if w.i < head.i] + list(words)
        said = sorted(set(said), key=lambda w: w.i)
        spoken = {w.lower for w in said} | {f"{a.lower}-{c.lower}" for a, c in zip(said, said[2:], strict=False)}
        return bool(spoken & (self.lexicon["titleHedges"] | self.lexicon["plans"] | self.lexicon["feigned"]))

    def _fits(self, head: Word, mention: NameMention) -> bool:
        """A person is no *camp*; of the *city* Bonn its class says already that it is one."""
        entity = self.resolution.entity(mention.head)
        kind = self.ontology.class_of_noun(head.lemma.lower())
        if entity is None or (entity.known and not (head.tag == "NNS" and kind != entity.type)):
            return False  # the gazetteer knows what it is: Ukraine, *the Ukrainian side*; but *debutants* Panama
        if kind is None:
            return True
        if entity.type == "Person":
            return not any(self.ontology.is_a(kind, other) for other in ("Place", "Event", "Work"))
        telling = head.child("amod", "compound") is not None  # the *secularist* magazine
        if kind in GENERIC and kind == entity.type:
            return True  # a *website* is a work of some kind
        return telling or kind not in (entity.type, "Place", "Organization")


def _before(mention: NameMention) -> Iterator[Word]:
    """*Greek police spokesman* Panayiotis Stathis: the common noun before a person's name; the *rebel group* FARC's."""
    if mention.type != "Person":
        yield from (c for c in mention.head.all("nmod:desc") if c.pos == "NOUN" and c.i == mention.words[0].i - 1)
        return
    sentence = mention.words[0].sentence.words
    at = mention.words[0].i - sentence[0].i
    head = sentence[at - 1] if at else None
    common = head is not None and (head.tag == "NN" or (head.tag == "NNP" and (head.label == "NORP" or _follows(head))))
    if head is not None and common and head.rel in ("compound", "nmod", "flat"):
        yield head
    first = mention.head.head if mention.head.rel == "conj" else mention.head
    for title in first.all("compound", "nmod") if first.child("conj") else ():
        if title.tag == "NNS" and title.i == first.i - 1:
            yield title  # *Councillors* Ann Lee and Bo Chan


def _follows(noun: Word) -> bool:
    """*Scientologist* Tom Cruise: who follows a belief goes by a capital and no office."""
    return noun.dep == "nmod:desc" and noun.lower.endswith("ist")


def _title(head: Word, mention: NameMention) -> Sequence[Word]:
    """The words of the phrase up to the noun before the name."""
    words = [head]
    sentence = head.sentence.words
    for word in reversed(sentence[: head.i - sentence[0].i]):
        counted = word.pos == "NUM" and words[0].text == "-"  # *nine*-month-old
        if word.text != "-" and not counted and (word.pos not in NOMINAL or word.head not in (*words, *mention.words)):
            break
        words.insert(0, word)
    return words[words[0].text == "-" :]


def _above(mention: NameMention) -> Iterator[Word]:
    """His *wife* Manju Sam, the *website* Insurgency Wiki, *councillors* Yeung and Cheung: the noun that is renamed."""
    name = mention.head.head if mention.head.rel == "conj" else mention.head
    noun = name.head
    renames = name.rel in ("appos", "flat") and noun.pos == "NOUN" and noun.i < mention.words[0].i
    first = name is mention.head and noun.i == mention.words[0].i - 1  # *actor* Tom Hanks and Rita Wilson
    alone = first or not name.child("conj")
    team = first and mention.type != "Person" and not noun.child("det", "nummod")  # *debutants* Panama
    fits = alone if noun.tag == "NN" else team or name.child("conj") is not None
    if renames and noun not in mention.words and fits:
        yield noun
        if noun.rel == "appos" and noun.head.tag == "NN" and noun.tag == "NN":
            yield noun.head  # another *candidate*, veteran politician Raymond Wong


def _beside(mention: NameMention) -> Iterator[Word]:
    """Panayiotis Stathis, *a police spokesman*; not another name of his, nor what is listed beside him."""
    first = mention.head.head if mention.head.rel == "conj" else mention.head
    several = first.child("conj") is not None
    kind = [c for noun in _above(mention) if noun is first.head for c in noun.all("appos")]  # the site X, *a spinoff*
    kind = [] if any(w.text == "," for w in first.head.subtree() if first.head.i < w.i < first.i) else kind
    for head in dict.fromkeys(mention.head.all("appos") + first.all("appos") + kind):
        if head.pos != "NOUN" or head.i < mention.words[-1].i or head.child("conj") or head.case:
            continue
        own = (head.head is mention.head or head in kind) and not head.child("nummod")
        if several and head.tag == "NNS":
            yield head  # Apple and Google, *two American companies*
        elif own and head.child("det", "nmod:poss", "nmod", "compound"):
            yield head
