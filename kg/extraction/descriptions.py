"""What stands beside a name and says what it is: *biologist* Nick Bos, *42*, *of the University of Helsinki*.

Offices of something (the *foreign minister of China*) are roles, read in `kg.resolve.roles`, and left out here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extraction.appositives import above, before, beside, title_words
from kg.extraction.attribution import Attribution
from kg.extraction.clauses import Clauses
from kg.extraction.phrases import Phrases, span, spans
from kg.extraction.ties import Ties
from kg.extraction.unnamed import Unnamed
from kg.extraction.vouching import Vouching
from kg.lexicon import Lexicon
from kg.model import Argument, Predicate, Proposition
from kg.ontology import Ontology
from kg.resolution import NameMention, Resolution
from kg.syntax import Word

GENERIC = frozenset({"Work", "Product"})
EARLIER = frozenset({"former", "ex", "then", "late", "previous", "acting", "interim", "deputy", "vice"})


class Descriptions:
    """Reads the descriptions of persons and things of one article."""

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
        self.ontology = ontology
        self.lexicon = lexicon
        self.vouching = Vouching(phrases, attribution, clauses, lexicon)
        self.ties = Ties(phrases, self.vouching, ontology)
        self.unnamed = Unnamed(resolution, phrases, self.vouching)
        self.held = [role.title_span for role in resolution.roles if role.of is not None]

    def propositions(self) -> Iterator[Proposition]:
        """Those of each name, in the order of the text, then those of nouns without one."""
        for mention in sorted(self.resolution.names.values(), key=lambda m: m.words[0].i):
            yield from self._offices(mention)
            yield from self._titles(mention)
            yield from self.ties.propositions(mention)
            yield from self._letters(mention)
            yield from self._instance(mention)
        for noun in self.phrases.document.words:
            if noun.pos == "NOUN" and noun.i not in self.resolution.names:
                yield from self.unnamed.propositions(noun)

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
                yield self.vouching.said(mention, Predicate("be", "be", "is", at), said)

    def _portfolio(self, office: Word, mention: NameMention) -> list[Word]:
        """Undersecretary *for Education* Mr. Toccafondi."""
        for what in office.all("nmod"):
            if what.case == "for" and what.i < mention.words[0].i and what not in mention.words:
                return [w for w in what.subtree() if w.i > office.i]
        return []

    def _titles(self, mention: NameMention) -> Iterator[Proposition]:
        """*Biologist* Nick Bos; Nick Bos, *a biologist*; his wife, *Manju Sam*; the website *Insurgency Wiki*."""
        common = mention.type == "Person"  # *biologist* Nick Bos; another name wants an article: the *website* X
        renamed = (noun for noun in above(mention) if common or noun.tag == "NNS" or noun.child("det", "nmod:poss"))
        for head in dict.fromkeys([*before(mention), *renamed, *beside(mention)]):
            words = title_words(head, mention) if head.i < mention.head.i else self.phrases.naming.core(head)
            known = self._known(words) and not self._adds(words)
            if known or self.vouching.doubtful(head, words) or not self._fits(head, mention):
                continue
            if (
                head.case
                and any(w.text == "," for w in self.phrases.document.words[head.i : mention.words[0].i])
                and self.ontology.class_of_noun(head.lemma.lower()) is None
            ):
                continue  # in his *defence*, Tom Molomby said …
            plural = head.tag == "NNS"
            said = self.phrases.one_of(head, words) if plural else self.phrases.described(head, words)
            yield self.vouching.said(mention, Predicate("be", "be", "is", span(words)), said)

    def _instance(self, mention: NameMention) -> Iterator[Proposition]:
        """Countries *such as Finland and Sweden* (Hearst, 1992): each is one of them."""
        name = mention.head.head if mention.head.rel == "conj" else mention.head
        several = name.head
        if name.case in ("such as", "including") and name.rel == "nmod" and several.tag == "NNS":
            words = [w for w in self.phrases.naming.core(several) if w.i <= several.i]
            if self._fits(several, mention):
                said = self.phrases.one_of(several, words)
                yield self.vouching.said(mention, Predicate("be", "be", "is", span(words)), said)

    def _letters(self, mention: NameMention) -> Iterator[Proposition]:
        """Mark Tedeschi, *QC*; Jo Cox *MP*."""
        sentence = mention.head.sentence.words
        after = [w for w in sentence[mention.words[-1].i + 1 - sentence[0].i :][:2] if w.text != ","][:1]
        if mention.type == "Person" and after and after[0].text in self.lexicon["postNominals"]:
            at = span(after)
            said = Argument(after[0].text, after[0].text, at, words=spans(after))
            yield self.vouching.said(mention, Predicate("be", "be", "is", at), said)

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
