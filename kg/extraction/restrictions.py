"""What stands behind a noun and says which is meant, or what its content is: people *who are disabled*, a plan *to
withdraw*, peacekeepers *bound for Lebanon*."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.extraction import modality
from kg.lexicon import Lexicon
from kg.syntax import Word

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
QUOTES = frozenset({"'", "‘", "’", '"', "“", "”", "``", "''"})
SMALL = frozenset({"DET", "PUNCT", "PART", "AUX", "ADP", "SCONJ", "CCONJ", "PRON"})
LOOSE = frozenset({"conj", "advcl", "obl", "acl", "nmod", "advmod"})  # what a long clause can do without at its end
BOUND = frozenset({"of", "from", "as", "into", "if", "unless", "until", "without"})  # stopping Israel *from expanding*
CONTENT = frozenset({"of", "for", "in", "on", "at", "about", "against", "to", "from", "towards"})
EVENTFUL = frozenset({"by", "in", "on", "during"})  # killed *by* rebels, kidnapped *in* May
LONGEST_CLAUSE = 7  # words of a clause that is part of a name, without the small ones


def restriction(
    child: Word, head: Word, lexicon: Lexicon, clause: Word | None, known: Callable[[Word], bool]
) -> tuple[Word, ...] | None:
    """The words of what stands behind one of the nouns of a phrase and belongs to its name; empty where it would belong
    to it but is too long or speaks of somebody unknown; None where it is no such thing.

    `head` is the noun of the whole phrase, `clause` the predicate that is being read: it is no part of the name.
    `known` tells of a pronoun whether it has a name.
    """
    noun = child.head
    behind = child.i > noun.i and noun.pos != "PROPN" and not after_comma(child)
    if not behind or not (noun is head or (noun.rel in ("nmod", "conj") and noun.i > head.i)):
        return None
    needed = _with_complement(child) or _question(child)
    if not needed and not _content(child, lexicon) and not _which(child, head, lexicon, clause):
        return None
    words = [w for w in child.subtree() if w.rel != "punct" and not _aside(w, child)]
    if clause in words:
        return None
    while not _fits(words, known):
        loose = next((w for w in reversed(words) if words[-1] in w.subtree() and _loose(w, child)), None)
        if loose is None:
            return () if needed else None
        gone = set(loose.subtree())  # a program to recruit tribesmen *to augment forces that …*
        words = [w for w in words if w not in gone]
    return tuple(words)


def _fits(words: Sequence[Word], known: Callable[[Word], bool]) -> bool:
    pronouns = (w for w in words if w.tag in ("PRP", "PRP$") and not w.lower.endswith(("self", "selves")))
    unknown = any(not known(w) for w in pronouns) or any(w.text in QUOTES for w in words)
    return not unknown and length(words) <= LONGEST_CLAUSE


def _aside(word: Word, child: Word) -> bool:
    """Two notes taped to a door, *along with letters*: what is set off in the clause, and all below it."""
    above = [w for w in (word, *word.ancestors()) if child in w.ancestors()]
    return any(w.i > w.head.i and w.rel not in ("conj", "cc") and after_comma(w) for w in above)


def after_comma(child: Word) -> bool:
    """Set off by a comma, or by "including", "such as"; famous guests *like Lee*, but not languages *like English*."""
    sentence = child.sentence.words
    at = beginning(child) - sentence[0].i
    before = sentence[at - 1] if at > 0 else None
    off = before is not None and (before.text in (",", "(", "—", "–", "--") or _dash(before, sentence))
    told = child.case == "like" and child.head.child("amod", "compound", "nummod") is not None
    return off or told or child.case in ("including", "such as")


def beginning(word: Word) -> int:
    """Where what the word heads begins, commas and quotation marks aside."""
    return min((w.i for w in word.subtree() if w.rel != "punct"), default=word.i)


def _dash(word: Word, sentence: Sequence[Word]) -> bool:
    """A hyphen with blanks on both sides."""
    at = word.i - sentence[0].i
    return word.text == "-" and at > 0 and sentence[at - 1].end < word.start and word.end < sentence[at + 1].start


def _with_complement(child: Word) -> bool:
    """Peacekeepers *bound for Lebanon*, militiamen *loyal to the cleric*: half of it would say nothing."""
    return child.rel == "amod" and any(c.i > child.i for c in child.all("obl", "xcomp", "advcl", "ccomp"))


def _question(child: Word) -> bool:
    """Disapproval *of how Congress works*."""
    asked = child.tag in ("WRB", "WP") and child.child("advcl", "acl") is not None
    return asked and child.rel == "nmod" and child.case in CONTENT


def _content(child: Word, lexicon: Lexicon) -> bool:
    """Attempts *to remove* it, a means *of counteracting violence*, a guarantee *that troops will leave*."""
    marks = {m.lower for m in child.all("mark")}
    if child.dep != "acl" or not marks:
        return False
    if marks & {"that", "whether"}:  # what is claimed is told as a claim of its own; the size *that* everybody knows
        return child.head.lemma.lower() not in lexicon["claimNouns"] | lexicon["frameNouns"]
    accusing = lexicon["accusingVerbs"] | lexicon["clearingVerbs"]
    accused = child.head.rel in ("obj", "nsubj") and child.head.head.lexeme in accusing
    return "to" in marks or (child.tag == "VBG" and bool(marks & CONTENT) and not accused)


def _which(child: Word, head: Word, lexicon: Lexicon, clause: Word | None) -> bool:
    """People *who are disabled*; many species *that reproduce asexually*; one of 12 nations *that abstained*."""
    noun = child.head
    light = noun.lemma.lower() in lexicon["lightNouns"]
    done = child.dep == "acl" and (child.tag in ("VBN", "VBG") or child.pos == "ADJ")
    if child.lexeme in lexicon["reportingVerbs"] and child.child("ccomp"):
        return False  # officials *who say that* …: theirs it is already
    if child.tag == "VBG" and head.rel == "obj" and head.head.lexeme in lexicon["showingVerbs"]:
        return False  # footage shows crews *striking*: what it shows
    if child.dep == "acl:relcl" and child.child("mark"):
        return False  # so many *that* …
    if (child.dep != "acl:relcl" and not done) or noun.pos != "NOUN" or not _needs_it(noun, lexicon):
        return light and child.dep == "acl:relcl"
    if noun is not head:
        counted = head.pos == "NUM" or head.lemma.lower() in lexicon["countingNouns"] | lexicon["shares"]
        several = noun.tag == "NNS" and not noun.child("det")  # a state on *lands* occupied since 1967
        return light or several or _singled(noun, lexicon) or (counted and noun.head is head and noun.case == "of")
    if _told(child, lexicon) and not _singled(noun, lexicon):
        return False
    told = clause is not None and clause.i <= noun.i  # an object: chose food *laced with poison*; is a pun *on ants*
    return told or not done


def _told(child: Word, lexicon: Lexicon) -> bool:
    """*185 Tibetan exiles* who demonstrated, an *Indian engineer* kidnapped by rebels: a noun that is described already
    can do without what its clause tells as done, which is stated of the same thing by itself."""
    before = [c for c in child.head.children if c.i < child.i]
    described = any(
        c.rel in ("compound", "nummod") or c.case == "of" or (c.rel == "amod" and c.lower not in lexicon["quantifiers"])
        for c in before
    )
    verbs = [child, *child.all("aux", "aux:pass", "cop")]
    past = any(v.tag == "VBD" or (v.rel == "aux" and v.lemma == "have") for v in verbs)
    suffered = child.tag == "VBN" and any(
        c.case in EVENTFUL for c in child.all("obl")
    )  # not: a move *aimed at* Ukraine
    return described and (past or suffered) and child.child("mark") is None


def _needs_it(noun: Word, lexicon: Lexicon) -> bool:
    """*Species* that reproduce asexually, *the texts* we use, *the only way* to do it: without the clause it would be
    others, or nobody knows which; *the missile* that hit the hospital is spoken of anyway."""
    if noun.child("nmod:poss"):
        return False
    if noun.lemma.lower() in lexicon["countingNouns"]:
        return True  # the number *infected*
    article = noun.child("det")
    return _singled(noun, lexicon) or noun.tag == "NNS" or article is None or article.lower not in DEFINITE


def _singled(noun: Word, lexicon: Lexicon) -> bool:
    """*The only seat* left, *the first woman* who led it."""
    return any(c.tag == "JJS" or c.label == "ORDINAL" or c.lower in lexicon["singling"] for c in noun.all("amod"))


def _loose(word: Word, child: Word) -> bool:
    """Not bound *for Lebanon*, nor land seized *by rebels*: of which it would say too little without."""
    if word is child or word.rel not in LOOSE or word.case == "of":
        return False
    if word.rel == "conj" and word.head.pos in ("ADV", "ADJ"):
        return False
    bound = any(m.lower in BOUND for m in word.all("mark"))
    part = word.rel == "obl" and word.head.rel in ("acl", "amod") and not (word.head is child and child.child("mark"))
    return not bound and not part


def length(words: Sequence[Word]) -> int:
    """How many words there are, without the small ones."""
    return sum(w.pos not in SMALL for w in words)


def picks(head: Word, lexicon: Lexicon) -> bool:
    """A woman *whom I never met*, areas *that are prone to flooding*: a denial that says which one is meant denies
    nothing else, and what holds of a kind is said of no thing."""
    if head.dep != "acl:relcl" or head.head.pos != "NOUN":
        return False
    which = modality.negated(head, lexicon) or (_is_kind(head.head) and _always(head))
    first, words = head.subtree()[0].i, head.sentence.words
    return which and words[first - 1 - words[0].i].text not in (",", "–", "—", "(")


def _is_kind(noun: Word) -> bool:
    """*Areas* that …: nothing but a plural."""
    return noun.tag == "NNS" and not any(c.i < noun.i and c.rel not in ("case", "punct", "cc") for c in noun.children)


def _always(head: Word) -> bool:
    """That *rely* on tourism, that *are* prone to flooding: a plain present."""
    subject = head.child("nsubj")
    verb = head.child("cop") or head
    plain = verb.tag in ("VBP", "VBZ") and not head.child("aux")
    return plain and subject is not None and subject.lower in ("that", "which", "who")
