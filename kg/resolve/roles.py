"""Titles and ties that noun phrases name: who is what of what, read once and handed on as roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.lexicon import Lexicon
from kg.model import Role, Span, Tenure
from kg.ontology import Place, Trigger
from kg.resolution import NameMention
from kg.resolve.cast import Cast
from kg.resolve.extents import HONORIFICS
from kg.resolve.holders import TENURES, fits, holds, owner_after, owner_before, owner_inside
from kg.syntax import Word

AFTER: Mapping[str, Tenure] = {"elect": "elect", "designate": "elect", "nominee": "elect"}
LESSER = frozenset(
    {"deputy", "vice", "assistant", "associate", "under", "sub", "junior", "honorary", "would-be", "aspiring", "shadow"}
)
IN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "PART", "ADP", "NUM", "VERB", "ADV"})
LONGEST_TITLE = 9  # words between a determiner and the name


def roles(
    cast: Cast, mentions: Sequence[NameMention], adjectives: Mapping[int, Place], lexicon: Lexicon
) -> Iterator[Role]:
    """Every role that stands beside a person's name."""
    by_last = {m.words[-1].i: m for m in mentions}
    for mention in mentions:
        member = cast.member(mention.head)
        if member is None:
            continue
        found = list(title_after(cast, mention, adjectives))
        if member.type == "Person":
            found += title_before(cast, mention, by_last, adjectives)
        yield from (role for role in found if role.of != role.holder and not _hedged(role, mention, lexicon))


def _hedged(role: Role, mention: NameMention, lexicon: Lexicon) -> bool:
    """The *alleged* leader, a *possible future* minister, the *self-proclaimed* president: it may be none."""
    words = mention.words[0].sentence.words
    at = next((n for n, w in enumerate(words) if w.end > role.title_span.start), 0)
    before: list[str] = []
    for word in reversed(words[max(0, at - LONGEST_TITLE) : at]):
        if word.pos not in IN_PHRASE and word.text != "-":
            break
        before.append(word.lower)
    joined = {f"{one}-{other}" for other, dash, one in zip(before, before[1:], before[2:], strict=False) if dash == "-"}
    return bool({*before, *joined} & (lexicon["titleHedges"] | lexicon["plans"]))


def title_before(
    cast: Cast, mention: NameMention, by_last: Mapping[int, NameMention], adjectives: Mapping[int, Place]
) -> Iterator[Role]:
    """*Chinese Foreign Minister* Wang Yi; *Ukraine's Foreign Minister* Dmytro Kuleba; *FBI director General* X."""
    words = _words_before(mention)
    while words and words[-1].lower.rstrip(".") in HONORIFICS:
        words = words[:-1]
    if found := _portfolio(cast, mention, words, by_last, adjectives):
        yield found
        return
    titles, tenure, words = _titles(cast, words)
    if not titles:
        return
    phrase = words[max((n for n, w in enumerate(words) if w.pos == "ADP"), default=-1) + 1 :]
    # *former* British Prime Minister; but not a *late* goal from captain Harry Kane
    tenure = next((TENURES[w.lower] for w in phrase if w.lower in TENURES), tenure)
    of, of_span = owner_before(cast, words, by_last, adjectives)
    if of is not None and not fits(cast, titles[-1][0], cast.members[of].type):
        of, of_span = None, None  # a Texas student is no student of Texas
    if of is None:
        of, of_span = owner_after(cast, titles[-1][1][-1], titles[-1][0])
    for _, title in titles:
        cast.of_word.setdefault(title[-1].i, cast.of_word[mention.head.i])
    trigger, title = titles[-1]  # the office; what stands nearer to the name is a rank
    yield _role(cast, mention, trigger.relation, title, tenure, of, of_span)


def _titles(cast: Cast, words: list[Word]) -> tuple[list[tuple[Trigger, Sequence[Word]]], Tenure, list[Word]]:
    """The titles that end a phrase, nearest to the name first, whether they are still held, and the words before."""
    titles: list[tuple[Trigger, Sequence[Word]]] = []
    tenure: Tenure = "current"
    while words:
        if words[-1].lower in AFTER or (words[-1].text == "-" and titles):
            tenure = AFTER.get(words[-1].lower, tenure)
            words = words[:-1]
            continue
        trigger, n = cast.ontology.title([w.lower for w in words])
        if trigger is None:
            break
        titles.append((trigger, words[-n:]))
        words = words[:-n]
        while words and words[-1].text == "-":
            words = words[:-1]
        if words and words[-1].lower in TENURES:
            tenure = TENURES[words[-1].lower]
            words = words[:-1]
        if words and words[-1].lower in LESSER:
            titles.pop()
            break
    return titles, tenure, words


def _portfolio(
    cast: Cast,
    mention: NameMention,
    words: Sequence[Word],
    by_last: Mapping[int, NameMention],
    adjectives: Mapping[int, Place],
) -> Role | None:
    """*Minister of Education* Stefania Giannini; *president of France* Emmanuel Macron."""
    for k, word in enumerate(words):
        if k == 0 or word.lower not in ("of", "for"):
            continue
        trigger, n = cast.ontology.title([w.lower for w in words[:k]])
        if trigger is None or cast.ontology.title([w.lower for w in words])[0] is not None:
            return None
        title, before = words[k - n : k], words[: k - n]
        for w in [*title, words[-1]]:
            cast.of_word.setdefault(w.i, cast.of_word[mention.head.i])
        owner = by_last.get(words[-1].i)
        of: str | None = cast.of_word[owner.head.i] if owner else None
        of_span: Span | None = Span(owner.words[0].start, owner.words[-1].end) if owner else None
        if owner is None:
            of, of_span = owner_before(cast, before, by_last, adjectives)
        if of is not None and not fits(cast, trigger, cast.members[of].type):
            of, of_span = None, None
        return _role(cast, mention, trigger.relation, title, "current", of, of_span)
    return None


def title_after(cast: Cast, mention: NameMention, adjectives: Mapping[int, Place]) -> Iterator[Role]:
    """Dmitry Peskov, *press secretary for Russian President Putin*; *the president of France*, Emmanuel Macron."""
    head = mention.head
    member = cast.members[cast.of_word[head.i]]
    beside = head.all("appos") + ([head.head] if _renames(head) else [])
    for noun in [n for first in beside for n in [first, *first.all("conj")]]:
        if noun in mention.words or noun.pos not in ("NOUN", "PROPN") or noun.tag == "NNS":
            continue  # councillors Yeung and Cheung: neither is the councillors
        other = cast.member(noun)
        if other and other.id != cast.of_word.get(head.i):
            continue
        trigger, title, rest = _title_of(cast, noun)
        if trigger is None:
            if cast.ontology.class_of_noun(noun.lemma) == member.type == "Person":
                cast.of_word.setdefault(noun.i, cast.of_word[head.i])
            continue
        if any(w.lower in LESSER for w in rest) or not holds(cast, trigger, member.type):
            continue
        tenure: Tenure = next((TENURES[w.lower] for w in rest if w.lower in TENURES), "current")
        of, of_span = owner_after(cast, noun, trigger)
        if of is None:
            of, of_span = owner_inside(cast, noun, trigger, adjectives if member.type == "Person" else {})
        cast.of_word.setdefault(noun.i, cast.of_word[head.i])
        yield _role(cast, mention, trigger.relation, title, tenure, of, of_span)


def _title_of(cast: Cast, noun: Word) -> tuple[Trigger | None, list[Word], list[Word]]:
    """The title that a noun ends, or goes on to (ambassador *to*, chief *of staff*), and the words before it."""
    before = [c for c in noun.children if c.i < noun.i and c.rel in ("compound", "amod", "nmod", "punct")]
    words = [*sorted(before, key=lambda w: w.i), noun]
    sentence = noun.sentence.words
    at = noun.i + 1 - sentence[0].i
    for more in (2, 1, 0):
        spoken = [*words, *sentence[at : at + more]]
        trigger, n = cast.ontology.title([w.lower for w in spoken if w.text != "-"])
        if trigger is not None and n > more:
            held = [w for w in spoken if w.text != "-"]
            return trigger, held[-n:], held[:-n]
    return None, [], words


def _renames(head: Word) -> bool:
    """The president of France, *Emmanuel Macron*: an apposition, whatever the parser calls it after a comma."""
    noun = head.head
    if noun is head or noun.i > head.i or noun.pos not in ("NOUN", "PROPN"):
        return False
    first = head.subtree()[0]
    return head.rel == "appos" or (first.text == "," and head.rel in ("nmod", "flat", "dep", "list", "parataxis"))


def _words_before(mention: NameMention) -> list[Word]:
    """The words of the noun phrase left of the name, back to its determiner."""
    sentence = mention.words[0].sentence.words
    at = mention.words[0].i - sentence[0].i
    found: list[Word] = []
    for word in reversed(sentence[max(0, at - LONGEST_TITLE) : at]):
        if word.text != "-" and (word.pos not in IN_PHRASE or word.rel in ("root", "cop", "aux", "punct")):
            break
        found.insert(0, word)
    return found


def _role(
    cast: Cast,
    mention: NameMention,
    relation: str,
    title: Sequence[Word],
    tenure: Tenure,
    of: str | None,
    of_span: Span | None,
) -> Role:
    return Role(
        holder=cast.of_word[mention.head.i],
        relation=relation,
        of=of,
        tenure=tenure,
        title=" ".join(w.text for w in title),
        sentence=mention.words[0].sentence.span,
        holder_span=Span(mention.words[0].start, mention.words[-1].end),
        title_span=Span(title[0].start, title[-1].end),
        of_span=of_span,
    )
