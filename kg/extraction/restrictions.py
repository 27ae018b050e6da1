"""What stands behind a noun and says which is meant, or what its content is: people *who are disabled*, a plan *to
withdraw*, peacekeepers *bound for Lebanon*."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon import Lexicon
from kg.syntax import Word

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
QUOTES = frozenset({"'", "‘", "’", '"', "“", "”", "``", "''"})
SMALL = frozenset({"DET", "PUNCT", "PART"})
LOOSE = frozenset({"conj", "advcl", "obl", "acl", "nmod", "advmod"})  # what a long clause can do without at its end
BOUND = frozenset({"of", "from", "as", "into"})  # stopping Israel *from expanding*: not without it
CONTENT = frozenset({"of", "for", "in", "on", "at", "about", "against", "to", "from", "towards"})
LONGEST_CLAUSE = 8  # words of a clause that is part of a name, without the smallest


def restriction(child: Word, head: Word, lexicon: Lexicon, clause: Word | None) -> tuple[Word, ...] | None:
    """The words of what stands behind one of the nouns of a phrase and belongs to its name; empty where it would belong
    to it but is too long or speaks of somebody by a pronoun; None where it is no such thing.

    `head` is the noun of the whole phrase, `clause` the predicate that is being read: it is no part of the name.
    """
    noun = child.head
    behind = child.i > noun.i and noun.pos != "PROPN" and not after_comma(child)
    if not behind or not (noun is head or (noun.rel in ("nmod", "conj") and noun.i > head.i)):
        return None
    if _with_complement(child) or _question(child):
        return _fitting(_shortened(child), clause)
    if _content(child, lexicon):
        return _fitting(_shortened(child), clause) or None
    if _which(child, head, lexicon, clause):
        return _fitting(_words(child), clause) or None
    return None


def after_comma(child: Word) -> bool:
    """Set off by a comma, or by "including", "such as"."""
    first = min((w.i for w in child.subtree() if w.rel != "punct"), default=child.i)
    sentence = child.sentence.words
    at = first - sentence[0].i
    before = sentence[at - 1].text if at > 0 else ""
    return before in (",", "(", "—", "–") or child.case in ("including", "such as", "like")


def _with_complement(child: Word) -> bool:
    """Peacekeepers *bound for Lebanon*, militiamen *loyal to the cleric*: half of it would say nothing."""
    return child.rel == "amod" and any(c.i > child.i for c in child.all("obl", "xcomp", "advcl", "ccomp"))


def _question(child: Word) -> bool:
    """Disapproval *of how Congress works*."""
    asked = child.tag in ("WRB", "WP") and child.child("advcl", "acl") is not None
    return asked and child.rel == "nmod" and child.case in CONTENT


def _content(child: Word, lexicon: Lexicon) -> bool:
    """Attempts *to remove* it, a means *of counteracting violence*, the fear *that prices may rise*."""
    marks = {m.lower for m in child.all("mark")}
    if child.dep != "acl" or not marks:
        return False
    if marks & {"that", "whether"}:
        return child.head.lemma.lower() not in lexicon["frameNouns"]  # at the size *that* everybody knows
    accusing = lexicon["accusingVerbs"] | lexicon["clearingVerbs"]
    accused = child.head.rel in ("obj", "nsubj") and child.head.head.lexeme in accusing
    return "to" in marks or (child.tag == "VBG" and bool(marks & CONTENT) and not accused)


def _which(child: Word, head: Word, lexicon: Lexicon, clause: Word | None) -> bool:
    """People *who are disabled*; many species *that reproduce asexually*; one of 12 nations *that abstained*."""
    noun = child.head
    light = noun.lemma.lower() in lexicon["lightNouns"]
    done = child.dep == "acl" and (child.tag == "VBN" or child.pos == "ADJ")
    if child.dep != "acl:relcl" and not done:
        return False
    if noun is not head:
        counted = head.pos == "NUM" or head.lemma.lower() in lexicon["countingNouns"] | lexicon["shares"]
        return light or _bare(noun) or (counted and noun.head is head and noun.case == "of")
    told = clause is not None and clause.i < noun.i  # an object: chose food *laced with poison*
    return (light and not done) or (_some(noun) and (told or not done))


def _some(word: Word) -> bool:
    """*Many species* that reproduce asexually: without the clause it would speak of others too."""
    first = word.child("det")
    return word.pos == "NOUN" and not word.child("nmod:poss") and (first is None or first.lower not in DEFINITE)


def _bare(word: Word) -> bool:
    """A state on *lands* occupied since 1967."""
    return word.tag == "NNS" and not word.child("det", "nmod:poss", "amod", "compound")


def _words(child: Word) -> list[Word]:
    return [w for w in child.subtree() if w.rel != "punct"]


def _shortened(child: Word) -> list[Word]:
    """A program *to recruit tribesmen in border areas* to help forces that …: a long one without its loose ends."""
    words = _words(child)
    while length(words) > LONGEST_CLAUSE and not any(m.lower == "that" for m in child.all("mark")):
        ends = (w for w in reversed(words) if words[-1] in w.subtree() and _loose(w, child))
        loose = next(ends, None)
        if loose is None:
            break
        gone = set(loose.subtree())
        words = [w for w in words if w not in gone]
    return words


def _loose(word: Word, child: Word) -> bool:
    """Not bound *for Lebanon*, nor land seized *by rebels*: of which it would say too little without."""
    if word is child or word.rel not in LOOSE or word.case == "of":
        return False
    bound = any(m.lower in BOUND for m in word.all("mark"))
    part = word.rel == "obl" and word.head.rel in ("acl", "amod") and not (word.head is child and child.child("mark"))
    return not bound and not part


def length(words: Sequence[Word]) -> int:
    """How many words there are, without the smallest."""
    return sum(w.pos not in SMALL for w in words)


def _fitting(words: Sequence[Word], clause: Word | None) -> tuple[Word, ...]:
    """None of them where they are too many, speak of somebody by a pronoun, or are being read themselves."""
    spoken = any(w.tag in ("PRP", "PRP$") or w.text in QUOTES or w is clause for w in words)
    return () if spoken or length(words) > LONGEST_CLAUSE else tuple(words)
