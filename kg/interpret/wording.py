"""The words that stand between subject and object, in that order, as far as the text has them."""

from __future__ import annotations

from functools import cache

from kg.interpret.relations import Choice, inflected
from kg.model import Factuality, Predicate, Proposition

VERBAL = ("verb", "be")


def verb_phrase(proposition: Proposition, choice: Choice) -> str:
    """ "Will not supply weapons to", as it reads; the relation's own words where the text has it the other way round
    (the attack *was launched* by them) or without a verb (their *attack* on the town), as sure as it is told."""
    predicate = proposition.predicate
    if choice.turned or predicate.kind not in VERBAL:
        ahead = proposition.tense == "future" and proposition.factuality == "certain"
        return presented(choice.relation.label, proposition.negated, "planned" if ahead else proposition.factuality)
    return _as_it_reads(predicate, choice)


def _as_it_reads(predicate: Predicate, choice: Choice) -> str:
    return " ".join(part for part in (predicate.phrase, choice.fixed, choice.preposition) if part)


@cache
def presented(label: str, negated: bool, factuality: Factuality) -> str:
    """ "launched", denied and planned: "will not launch". What is no finite verb ("member of") stays as it is."""
    from lemminflect import getLemma

    first, _, rest = label.partition(" ")
    lemma = "be" if first in ("was", "is") else next(iter(getLemma(first, upos="VERB")), first)
    finite = lemma == "be" or first in (inflected(lemma, "VBD"), inflected(lemma, "VBZ"))
    certain = factuality in ("certain", "unsupported")
    if not finite or (certain and not negated):
        return label
    no = " not" if negated else ""
    if certain:
        do = "did" if first == inflected(lemma, "VBD") else "does"
        words = f"{first}{no}" if lemma == "be" else f"{do}{no} {lemma}"
    elif factuality == "possible":
        words = f"may{no} have {'been' if lemma == 'be' else inflected(lemma, 'VBN')}"
    else:
        words = f"{'will' if factuality == 'planned' else 'would'}{no} {lemma}"
    return f"{words} {rest}".strip()
