"""The nouns that stand beside a name and say what it names: before it, above it in the tree, behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.resolution import NameMention
from kg.syntax import Word

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


def before(mention: NameMention) -> Iterator[Word]:
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


def title_words(head: Word, mention: NameMention) -> Sequence[Word]:
    """The words of the phrase up to the noun before the name."""
    words = [head]
    sentence = head.sentence.words
    for word in reversed(sentence[: head.i - sentence[0].i]):
        counted = word.pos == "NUM" and words[0].text == "-"  # *nine*-month-old
        if word.text != "-" and not counted and (word.pos not in NOMINAL or word.head not in (*words, *mention.words)):
            break
        words.insert(0, word)
    return words[words[0].text == "-" :]


def above(mention: NameMention) -> Iterator[Word]:
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


def beside(mention: NameMention) -> Iterator[Word]:
    """Panayiotis Stathis, *a police spokesman*; not another name of his, nor what is listed beside him."""
    first = mention.head.head if mention.head.rel == "conj" else mention.head
    several = first.child("conj") is not None
    kind = [c for noun in above(mention) if noun is first.head for c in noun.all("appos")]  # the site X, *a spinoff*
    kind = [] if any(w.text == "," for w in first.head.subtree() if first.head.i < w.i < first.i) else kind
    for head in dict.fromkeys(mention.head.all("appos") + first.all("appos") + kind):
        if head.pos != "NOUN" or head.i < mention.words[-1].i or head.child("conj") or head.case:
            continue
        own = (head.head is mention.head or head in kind) and not head.child("nummod")
        if several and head.tag == "NNS":
            yield head  # Apple and Google, *two American companies*
        elif own and head.child("det", "nmod:poss", "nmod", "compound"):
            yield head
