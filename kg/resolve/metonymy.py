"""Capitals that act stand for their state: *Moscow* annexed Crimea."""

from __future__ import annotations

from kg.lexicon import Lexicon
from kg.ontology import Gazetteer, Place
from kg.syntax import Sentence, Word, is_predicate

AGAINST = frozenset({"with", "against", "between", "by", "according to", "among"})


def stands_for(head: Word, place: Place, gazetteer: Gazetteer, lexicon: Lexicon) -> Place:
    """The state whose capital `head` names, if it acts here; else the place itself."""
    state = gazetteer.places.get(place.acts_for or "") or gazetteer.capital_of(place.id)
    if state is None or place.type != "City" or head.child("acl", "amod", "appos", "det"):
        return place
    return state if _acts(head, lexicon) and not _sport(head.sentence, lexicon) else place


def _acts(head: Word, lexicon: Lexicon) -> bool:
    """It is a subject, an agent, a partner, is spoken to, or owns what states own; not where a verb locates it or a
    preposition of place precedes it."""
    first = head
    while first.rel == "conj":
        first = first.head
    clause = first.head
    if first.rel == "nsubj" and first.dep != "nsubj:pass":
        if clause.pos in ("NOUN", "PROPN") and clause.child("cop"):
            return False  # Paris is the capital of France
        return is_predicate(clause) and clause.lemma not in lexicon["locatingVerbs"]
    if first.dep == "nsubj:pass":
        return clause.lemma in lexicon["reportingVerbs"]
    if first.possessive:
        return clause.lemma.lower() in lexicon["stateNouns"]  # *Cairo's* announcement
    if first.dep == "iobj" or (first.dep == "obj" and clause.child("xcomp") is not None):
        return True  # gave *Tehran* uranium, forced *Tehran* to end its work
    if first.dep == "nmod" and first.case == "from" and clause.lemma.lower() in lexicon["stateNouns"]:
        return True  # no word from *New Delhi*
    if first.rel == "obj":
        return clause.lemma.lower() in lexicon["requestingVerbs"] | lexicon["accusingVerbs"] | lexicon["reportingVerbs"]
    return first.rel in ("obl", "nmod") and head.case in AGAINST


def _sport(sentence: Sentence, lexicon: Lexicon) -> bool:
    return any(word.lemma.lower() in lexicon["sportWords"] for word in sentence.words)
