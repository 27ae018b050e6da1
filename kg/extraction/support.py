"""Claims that the article says lack evidence: "No evidence was provided for any of the claims."

Such a sentence denies the proof, not the claim; the claims before it are neither true nor false but unsupported.
"""

from __future__ import annotations

from kg.extraction import modality
from kg.lexicon import Lexicon
from kg.syntax import Document, Sentence, Word, is_predicate

REACH = 3  # sentences back, within which "the claims" are those just reported


def unsupported_sentences(document: Document, lexicon: Lexicon) -> frozenset[int]:
    """The sentences whose claims a later sentence says are without evidence, by their number."""
    doubting = [s.i for s in document.sentences if _denies_proof(s, lexicon)]
    return frozenset(i - back for i in doubting for back in range(1, REACH + 1) if i - back not in doubting)


def without_evidence(verb: Word, lexicon: Lexicon) -> bool:
    """He claimed *without evidence* that …; *baseless* claims that …"""
    if any(c.case == "without" and c.lemma.lower() in lexicon["evidenceNouns"] for c in verb.all("obl", "nmod")):
        return True
    return any(c.lower in lexicon["baseless"] for c in verb.all("amod", "advmod"))


def _denies_proof(sentence: Sentence, lexicon: Lexicon) -> bool:
    """No *evidence* was provided for the *claims*; none of the *allegations* have been *proven*."""
    claims = any(_definite(w) and w.lemma.lower() in lexicon["claimNouns"] for w in sentence.words)
    if not claims:
        return False
    denied = [w for w in sentence.words if is_predicate(w) and modality.negated(w, lexicon)]
    return any(
        w.lemma.lower() in lexicon["provingVerbs"]
        or any(c.lemma.lower() in lexicon["evidenceNouns"] for c in w.children)
        for w in denied
    )


def _definite(word: Word) -> bool:
    determiner = word.child("det", "nmod:poss")
    return determiner is not None and determiner.lower in (
        "the",
        "these",
        "those",
        "this",
        "that",
        "his",
        "her",
        "their",
    )
