"""Slips of a parser at names and nouns: titles, appositions, dates, amounts, what hangs on a noun and should not."""

from __future__ import annotations

from kg.syntax.relatives import relative_pronoun
from kg.syntax.words import Word, attach, hang

PLACES = frozenset({"GPE", "LOC", "FAC"})


def subject(word: Word) -> None:
    """A subject taken for a clause: there is no clause without a verb."""
    word.dep = word.rel = "nsubj"


def as_noun(word: Word) -> None:
    """What stands as a noun does is one."""
    word.pos, word.tag = "NOUN", "NN"


def headline(word: Word) -> None:
    """*Boeing* to cut 300 jobs: a name has no infinitive, it is its subject."""
    verb = word.child("acl")
    if verb is None or verb.pos != "VERB" or not any(m.lower == "to" for m in verb.all("mark")):
        return
    behind = [child for child in word.children if child.i > verb.i]
    word.children.remove(verb)
    verb.head, verb.dep, verb.rel = verb, "root", "root"
    for child in behind:
        hang(child, verb, child.dep)
    attach(word, verb, "nsubj:pass" if verb.child("aux:pass") else "nsubj")


def title(word: Word) -> None:
    """*Pan-democrat* Eddie Chu was elected, Ruto and opposition *leader* Hamdok met: of two subjects or conjuncts side
    by side the first describes the second."""
    words = word.sentence.words
    after = words[word.i + 1 - words[0].i : word.i + 2 - words[0].i]
    if after and after[0].pos == "PROPN" and after[0].head is word.head and after[0].dep == word.dep:
        for conjunction in word.all("cc"):
            hang(conjunction, after[0], "cc")
        hang(word, after[0], "nmod:desc" if word.rel == "conj" else "compound")


def apposition(word: Word) -> None:
    """Treatments for homeopathy, *a form of medicine*: one thing is no name for several."""
    several = word.head
    one = any(d.lower in ("a", "an") for d in word.all("det")) and not word.child("conj")
    if not one or several.tag not in ("NNS", "NNPS") or several.child("conj"):
        return
    first = next(w.i for w in word.subtree() if w.pos != "PUNCT")
    for noun in several.all("nmod"):
        last = [w.i for w in noun.subtree() if w.pos != "PUNCT"][-1]
        comma = several.sentence.words[first - 1 - several.sentence.words[0].i].text == ","
        if noun.tag in ("NN", "NNP") and last == first - 2 and comma:
            hang(word, noun, "appos")
            return


def kind(word: Word) -> None:
    """The *rebel group* FARC's leader: of two owners side by side the first, which owns nothing, says what the second
    is."""
    if word.case or any(c.tag == "POS" and c.i < word.i + 2 for c in word.children) or word.label in ("DATE", "TIME"):
        return
    for name in word.head.all("nmod:poss"):
        if name.pos == "PROPN" and name.subtree()[0].i == word.i + 1:
            hang(word, name, "nmod:desc")
            for mark in [c for c in word.children if c.i > name.i]:
                hang(mark, name, mark.dep)
            return


def gapped(word: Word) -> None:
    """Invaded Georgia in 2008 and *Ukraine* in 2014: joined neither to the verb nor to the year, but to its object.
    Ann was elected, as well as *Bo*: to the subject, where there is no object."""
    beside = word.head
    verb = beside.head if beside.label == "DATE" and word.label not in ("DATE", "TIME") else beside
    besides = any(c.lower == "as" and c.child("fixed") for c in word.all("cc"))
    behind = any(c.i > verb.i for c in verb.all("obl"))
    whom = verb.child("obj") or (verb.child("nsubj", "nsubj:pass") if besides and not behind else None)
    bare = not word.child("cop", "nsubj", "case")
    if bare and verb.pos == "VERB" and whom is not None and whom.i < word.i and whom is not beside:
        hang(word, whom, "conj")


def relative(word: Word) -> None:
    """Talks with Rakhmonov *that* focused on trade, Haider from the PPP, *who* was shot: "that" is no person called by
    name, "who" is no organisation."""
    noun, pronoun = word.head, relative_pronoun(word)
    if pronoun is None or noun.rel != "nmod":
        return
    no_person = pronoun.lower in ("that", "which") and noun.label == "PERSON"
    no_thing = pronoun.lower == "who" and noun.label == "ORG" and _is_person(noun.head)
    if no_person or no_thing:
        hang(word, noun.head, word.dep)
    elif pronoun.lower == "that" and (noun.pos == "PROPN" or _is_renamed(noun)):
        hang(word, _unnamed(noun), word.dep)


def _unnamed(noun: Word) -> Word:
    """The attack on the town of *Halabja* that killed many: a name needs no clause that says which, nor does what it
    renames."""
    while noun.rel == "nmod" and (noun.pos == "PROPN" or _is_renamed(noun)):
        noun = noun.head
    return noun


def _is_renamed(noun: Word) -> bool:
    """The *town* of Halabja."""
    called = any(c.case == "of" and c.pos == "PROPN" and c.label in PLACES for c in noun.all("nmod"))
    return called and any(d.lower == "the" for d in noun.all("det"))


def _is_person(word: Word) -> bool:
    return word.label == "PERSON" or any(name.label == "PERSON" for name in word.all("appos", "flat"))


def dated(word: Word) -> None:
    """Boeing *on Wednesday* named a chief executive: a name has no date, what it does has, and so has what a company
    *on Friday* did; Boeing *Wednesday* named one: of two subjects the date is none."""
    if word.dep == "nsubj":
        if any(other.i < word.i for other in word.head.all("nsubj")):
            hang(word, word.head, "obl:unmarked")
        return
    name = word.head
    between = name.i < word.i < name.head.i and name.head.pos == "VERB"
    if between and name.label != "EVENT" and (name.pos == "PROPN" or word.case == "on"):
        hang(word, name.head, "obl")


def oblique(word: Word) -> None:
    """Walked *off their jobs*: no object stands behind such a preposition."""
    word.dep = word.rel = "obl"


def partitive(word: Word) -> None:
    """25 out of 38 *drones*: no object stands behind a preposition, least of all beside another."""
    before = [c for c in word.head.all("obj") if c.i < word.i and c.pos == "NUM"]
    if before:
        hang(word, before[-1], "nmod")


def endpoint(word: Word) -> None:
    """Dropped by a third to *$210 million*: an amount has no endpoint, its change has."""
    amount = word.head
    if amount.rel == "obl" and amount.case == "by" and _is_amount(amount) and _is_amount(word):
        hang(word, amount.head, "obl")


def served(word: Word) -> None:
    """Sentenced to ten years in *prison*: there they are served, not sentenced."""
    first = min(mark.i for mark in word.case_marks)
    before = [c for c in word.head.all("obl") if c.case == "to" and c.subtree()[-1].i == first - 1]
    if before:
        hang(word, before[0], "nmod")


def blamed(word: Word) -> None:
    """Blamed the attack on *rebels*: they were not attacked."""
    if word.head.rel == "obj" and word.head.head.lemma == "blame":
        hang(word, word.head.head, "obl")


def _is_amount(word: Word) -> bool:
    return word.pos in ("NUM", "SYM") or word.label in ("ORDINAL", "PERCENT", "MONEY") or bool(word.child("nummod"))


def is_noun(word: Word) -> bool:
    """A *Nazi*, *pan-democrat* Eddie Chu: an article, or a name that renames it, makes a noun of an adjective."""
    renamed = any(c.pos == "PROPN" and c.i == word.i + 1 for c in word.all("appos", "flat"))
    return renamed or any(c.lower in ("a", "an") for c in word.all("det"))


def describes(word: Word) -> bool:
    """*Pan-democrat* Gary Fan: no adjective is part of a compound."""
    return word.rel == "compound" and word.head.label == "PERSON" and word.head.i == word.i + 1
