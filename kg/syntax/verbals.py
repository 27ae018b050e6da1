"""Slips of a parser at verbs: infinitives, participles, gerunds, and clauses hung where they do not belong."""

from __future__ import annotations

from kg.syntax.words import Word, hang

RESULTING = frozenset({"leave", "render", "keep", "find"})
ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
COMPLEMENTS = ("obj", "ccomp", "xcomp", "csubj", "obl", "advcl")


def infinitive(mark: Word) -> None:
    """Failed *to* get elected: "to" belongs to the verb behind it, whatever that one takes."""
    words = mark.sentence.words
    behind = words[mark.i + 1 - words[0].i : mark.i + 2 - words[0].i]
    verb = behind[0] if behind else mark.head
    if verb.tag == "VB" and verb is not mark.head and verb.rel in ("xcomp", "ccomp", "acl", "advcl", "conj"):
        verb.pos = "VERB"
        hang(mark, verb, "mark")


def due(word: Word) -> None:
    """Is *due to* visit Kabul: before a verb the two are no preposition."""
    verb = word.head
    for to in word.all("fixed"):
        hang(to, verb, "mark")
    word.dep = word.rel = "aux"
    for cop in verb.all("cop"):
        cop.dep = cop.rel = "aux"
    for subject in verb.all("nsubj"):
        subject.dep = "nsubj"


def condition(word: Word) -> None:
    """Ready for talks *provided* that the Kremlin is willing: a participle before a whole clause modifies no noun."""
    governor = next((a for a in word.ancestors() if a.pos == "VERB" or a.child("cop")), None)
    if governor is not None:
        hang(word, governor, "advcl")


def conjunct(word: Word) -> None:
    """A verb joined to another: its form, then what it hangs on."""
    _past(word)
    _complement(word)


def _complement(word: Word) -> None:
    """It said it was open but says it *needs* time: with no conjunction or comma before it, it is what *says* takes."""
    first, words = word.subtree()[0], word.sentence.words
    if first is word or first.rel not in ("nsubj", "det", "nmod", "amod", "compound") or first.i == words[0].i:
        return
    before = words[first.i - words[0].i - 1]
    beside = before.rel == "conj" and before.head is word.head
    if before.pos == "VERB" and (before is word.head or beside) and not before.child(*COMPLEMENTS):
        hang(word, before, "ccomp")


def _past(word: Word) -> None:
    """It plunged in 1998 and *recovered* by 9 %: beside a past tense without an auxiliary stands no participle."""
    finite = word.head.tag == "VBD" and not word.head.child("aux")
    if word.tag == "VBN" and finite and not word.child("aux", "nsubj:pass"):
        word.tag = "VBD"
        for child in word.all("obl:agent"):
            child.dep = "obl"


def state(word: Word) -> None:
    """Remained *divided*: a participle that completes a verb without an object is an adjective."""
    if not word.child("mark", "aux", "nsubj", "obj") and not word.head.child("obj", "iobj"):
        word.pos, word.tag = "ADJ", "JJ"


def is_gerund(word: Word) -> bool:
    """Review and *processing* took months: joined to a noun, and with nothing that a verb has."""
    return word.child("cc") is not None and not word.child("nsubj", "obj", "aux", "xcomp", "ccomp", "obl", "mark")


def gerund(word: Word) -> None:
    """Was cleared of *wrongdoing* by a tribunal: behind a preposition and without an object it is a noun, and who does
    it is who clears; what follows belongs to the verb."""
    governor = word.head
    passive = governor.child("aux:pass") is not None and not governor.child("obl:agent")
    by = next((c for c in word.all("obl") if c.case == "by" and c.i > word.i), None) if passive else None
    if word.child("obj", "aux", "nsubj", "ccomp", "xcomp"):  # of *attacking* Odesa
        behind = [by] if by is not None and by.label in ACTORS else []
    else:
        behind = word.all("obl", "advcl") if by is not None or not word.child("mark") else []
        if not word.child("mark"):
            word.pos, word.tag = "NOUN", "NN"
            hang(word, governor, "obl")
    for child in behind:
        hang(child, governor, child.dep)


def described(word: Word) -> None:
    """Blamed shoddily *built* schools: a past form with an adverb before it and a noun behind it describes the noun."""
    noun = word.all("obj")[0]
    for child in [child for child in word.children if child.i > word.i]:
        hang(child, word.head, child.dep)
    word.tag = "VBN"
    hang(word, noun, "amod")


def before_noun(word: Word) -> bool:
    """Verb, adverb, participle and noun, one behind the other, and the noun is the only object."""
    noun, adverb = word.child("obj"), word.child("advmod")
    if noun is None or adverb is None or word.head.child("obj"):
        return False
    return adverb.i == word.i - 1 == word.head.i + 1 and noun.i == word.i + 1 and adverb.lower.endswith("ly")


def result(word: Word) -> None:
    """Left seven people *dead*: a bare adjective behind an object is what the verb makes of it."""
    noun = word.head
    bare = not word.children and word.i == max(w.i for w in noun.subtree())
    if bare and word.i > noun.i and noun.rel == "obj" and noun.head.lemma in RESULTING:
        hang(word, noun.head, "xcomp")


def perceived(word: Word) -> None:
    """Footage shows its artillery *hitting* positions: a clause without a subject beside an object shares it."""
    perceived = [c for c in word.head.all("obj") if word.head.i < c.i < word.i]
    if perceived and not word.child("nsubj", "nsubj:pass", "csubj", "mark"):
        hang(perceived[-1], word, "nsubj")


def remark(word: Word) -> None:
    """He was killed by Hill, the court *heard*: a relative clause without a pronoun follows no comma, and lacks no
    subject; a participle has none."""
    noun, words = word.head, word.sentence.words
    subject = word.child("nsubj", "nsubj:pass")
    if word.child("mark") or (word.tag == "VBN" and subject is None):
        return
    first = (subject or noun).subtree()[0].i - words[0].i
    if first < 1 or words[first - 1].text not in (",", "”", '"'):
        return
    governor = next((a for a in noun.ancestors() if a.pos == "VERB" or a.child("cop")), None)
    if governor is None:
        return
    hang(word, governor, "parataxis")
    if subject is None:
        hang(noun, word, "nsubj")
