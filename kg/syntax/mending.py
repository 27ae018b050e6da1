"""Trees that English does not have, put right before anything is read off them.

A parser chooses head by head, and some of its slips contradict the grammar: of those the right tree can be told, mostly
without knowing the words. Each rule here is one such contradiction.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.syntax.clauses import relative_pronoun
from kg.syntax.complements import complete
from kg.syntax.expressions import join
from kg.syntax.words import Word, attach, hang

CONDITIONS = frozenset({"provided", "providing"})  # a report *assuming that* … does modify its noun
PAST_OR_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
MODIFIERS = frozenset({"amod", "advmod", "det", "nummod"})  # *a few* people
RESULTING = frozenset({"leave", "render", "keep", "find"})
NO_OBJECT = frozenset({"off", "from", "into", "onto", "with", "against", "through", "toward", "towards"})
ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
COMPLEMENTS = ("obj", "ccomp", "xcomp", "csubj", "obl", "advcl")


def mend(words: Sequence[Word]) -> None:
    """Changes the tree of one sentence in place."""
    join(words)
    for word in words:
        complete(word)
        if word.tag == "TO" and word.dep == "mark":
            _infinitive(word, words)
        if word.head is word and word.pos == "PROPN":
            _headline(word)
        if word.dep == "csubj" and word.pos in ("NOUN", "PROPN", "ADJ") and not word.child("cop", "nsubj", "obj"):
            word.dep = word.rel = "nsubj"  # no clause without a verb
        if word.rel in ("nsubj", "conj") and word.pos in ("ADJ", "NOUN"):
            _title(word, words)
        if word.lower == "due" and word.rel in ("mark", "case") and word.head.tag == "VB":
            _due(word)
        if word.dep == "appos" and word.pos == "NOUN":
            _apposition(word)
        if word.pos == "NOUN" and word.dep in ("nmod:poss", "nmod:desc", "nmod", "compound"):
            _kind(word)
        if word.dep == "acl" and word.lower in CONDITIONS and word.child("ccomp"):
            _condition(word)
        elif word.dep == "conj" and word.pos in ("NOUN", "PROPN", "NUM", "SYM"):
            _gapped(word)
        elif word.dep == "conj" and word.tag == "VBG" and word.head.pos == "NOUN" and _is_gerund(word):
            word.pos, word.tag = "NOUN", "NN"
        elif word.dep == "conj" and word.pos == "VERB":
            _past(word)
            _complement(word, words)
        elif word.dep == "acl:relcl":
            _relative(word)
        elif word.rel == "amod" and word.pos == "ADJ":
            _result(word)
        elif word.dep == "ccomp" and word.tag == "VBG":
            _perceived(word)
        elif word.dep == "obl" and word.case == "in" and word.head.lemma == "sentence":
            _served(word)
        elif word.dep == "obj" and word.case in NO_OBJECT:
            word.dep = word.rel = "obl"  # walked *off their jobs*
        elif word.dep == "obj" and word.case:
            _partitive(word)
        elif word.dep == "nmod" and word.case == "to":
            _endpoint(word)
        elif word.label == "DATE" and (word.dep == "nsubj" or (word.dep == "nmod" and word.head.rel == "nsubj")):
            _dated(word)
        elif word.dep == "nmod" and word.case == "on":
            _blamed(word)
        elif word.dep == "advcl" and word.tag == "VBG" and (word.case or word.child("mark")):
            _gerund(word)
        elif word.rel == "acl" and word.tag in PAST_OR_FINITE and relative_pronoun(word) is None:
            _remark(word, words)
        elif word.rel in ("xcomp", "ccomp") and word.tag in ("VBN", "VBD") and _before_noun(word):
            _described(word)
        elif word.rel == "xcomp" and word.tag == "VBN":
            _state(word)
        elif word.pos == "ADJ" and ((word.rel not in MODIFIERS and _is_noun(word)) or _describes(word)):
            word.pos, word.tag = "NOUN", "NN"


def _infinitive(mark: Word, words: Sequence[Word]) -> None:
    """Failed *to* get elected: "to" belongs to the verb behind it, whatever that one takes."""
    behind = words[mark.i + 1 - words[0].i : mark.i + 2 - words[0].i]
    verb = behind[0] if behind else mark.head
    if verb.tag == "VB" and verb is not mark.head and verb.rel in ("xcomp", "ccomp", "acl", "advcl", "conj"):
        verb.pos = "VERB"
        hang(mark, verb, "mark")


def _headline(word: Word) -> None:
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


def _due(word: Word) -> None:
    """Is *due to* visit Kabul: before a verb the two are no preposition."""
    verb = word.head
    for to in word.all("fixed"):
        hang(to, verb, "mark")
    word.dep = word.rel = "aux"
    for cop in verb.all("cop"):
        cop.dep = cop.rel = "aux"
    for subject in verb.all("nsubj"):
        subject.dep = "nsubj"


def _condition(word: Word) -> None:
    """Ready for talks *provided* that the Kremlin is willing: a participle before a whole clause modifies no noun."""
    governor = next((a for a in word.ancestors() if a.pos == "VERB" or a.child("cop")), None)
    if governor is not None:
        hang(word, governor, "advcl")


def _complement(word: Word, words: Sequence[Word]) -> None:
    """It said it was open but says it *needs* time: with no conjunction or comma before it, it is what *says* takes."""
    first = word.subtree()[0]
    if first is word or first.rel not in ("nsubj", "det", "nmod", "amod", "compound") or first.i == words[0].i:
        return
    before = words[first.i - words[0].i - 1]
    beside = before.rel == "conj" and before.head is word.head
    if before.pos == "VERB" and (before is word.head or beside) and not before.child(*COMPLEMENTS):
        hang(word, before, "ccomp")


def _gapped(word: Word) -> None:
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


def _past(word: Word) -> None:
    """It plunged in 1998 and *recovered* by 9 %: beside a past tense without an auxiliary stands no participle."""
    finite = word.head.tag == "VBD" and not word.head.child("aux")
    if word.tag == "VBN" and finite and not word.child("aux", "nsubj:pass"):
        word.tag = "VBD"
        for child in word.all("obl:agent"):
            child.dep = "obl"


def _state(word: Word) -> None:
    """Remained *divided*: a participle that completes a verb without an object is an adjective."""
    if not word.child("mark", "aux", "nsubj", "obj") and not word.head.child("obj", "iobj"):
        word.pos, word.tag = "ADJ", "JJ"


def _is_gerund(word: Word) -> bool:
    """Review and *processing* took months: joined to a noun, and with nothing that a verb has."""
    return word.child("cc") is not None and not word.child("nsubj", "obj", "aux", "xcomp", "ccomp", "obl", "mark")


def _relative(word: Word) -> None:
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


def _dated(word: Word) -> None:
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


def _gerund(word: Word) -> None:
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


def _described(word: Word) -> None:
    """Blamed shoddily *built* schools: a past form with an adverb before it and a noun behind it describes the noun."""
    noun = word.all("obj")[0]
    for child in [child for child in word.children if child.i > word.i]:
        hang(child, word.head, child.dep)
    word.tag = "VBN"
    hang(word, noun, "amod")


def _before_noun(word: Word) -> bool:
    """Verb, adverb, participle and noun, one behind the other, and the noun is the only object."""
    noun, adverb = word.child("obj"), word.child("advmod")
    if noun is None or adverb is None or word.head.child("obj"):
        return False
    return adverb.i == word.i - 1 == word.head.i + 1 and noun.i == word.i + 1 and adverb.lower.endswith("ly")


def _result(word: Word) -> None:
    """Left seven people *dead*: a bare adjective behind an object is what the verb makes of it."""
    noun = word.head
    bare = not word.children and word.i == max(w.i for w in noun.subtree())
    if bare and word.i > noun.i and noun.rel == "obj" and noun.head.lemma in RESULTING:
        hang(word, noun.head, "xcomp")


def _perceived(word: Word) -> None:
    """Footage shows its artillery *hitting* positions: a clause without a subject beside an object shares it."""
    perceived = [c for c in word.head.all("obj") if word.head.i < c.i < word.i]
    if perceived and not word.child("nsubj", "nsubj:pass", "csubj", "mark"):
        hang(perceived[-1], word, "nsubj")


def _partitive(word: Word) -> None:
    """25 out of 38 *drones*: no object stands behind a preposition, least of all beside another."""
    before = [c for c in word.head.all("obj") if c.i < word.i and c.pos == "NUM"]
    if before:
        hang(word, before[-1], "nmod")


def _endpoint(word: Word) -> None:
    """Dropped by a third to *$210 million*: an amount has no endpoint, its change has."""
    amount = word.head
    if amount.rel == "obl" and amount.case == "by" and _is_amount(amount) and _is_amount(word):
        hang(word, amount.head, "obl")


def _served(word: Word) -> None:
    """Sentenced to ten years in *prison*: there they are served, not sentenced."""
    first = min(mark.i for mark in word.case_marks)
    before = [c for c in word.head.all("obl") if c.case == "to" and c.subtree()[-1].i == first - 1]
    if before:
        hang(word, before[0], "nmod")


def _blamed(word: Word) -> None:
    """Blamed the attack on *rebels*: they were not attacked."""
    if word.head.rel == "obj" and word.head.head.lemma == "blame":
        hang(word, word.head.head, "obl")


def _is_amount(word: Word) -> bool:
    return word.pos in ("NUM", "SYM") or word.label in ("ORDINAL", "PERCENT", "MONEY") or bool(word.child("nummod"))


def _is_noun(word: Word) -> bool:
    """A *Nazi*, *pan-democrat* Eddie Chu: an article, or a name that renames it, makes a noun of an adjective."""
    renamed = any(c.pos == "PROPN" and c.i == word.i + 1 for c in word.all("appos", "flat"))
    return renamed or any(c.lower in ("a", "an") for c in word.all("det"))


def _describes(word: Word) -> bool:
    """*Pan-democrat* Gary Fan: no adjective is part of a compound."""
    return word.rel == "compound" and word.head.label == "PERSON" and word.head.i == word.i + 1


def _title(word: Word, words: Sequence[Word]) -> None:
    """*Pan-democrat* Eddie Chu was elected, Ruto and opposition *leader* Hamdok met: of two subjects or conjuncts side
    by side the first describes the second."""
    after = words[word.i + 1 - words[0].i : word.i + 2 - words[0].i]
    if after and after[0].pos == "PROPN" and after[0].head is word.head and after[0].dep == word.dep:
        for conjunction in word.all("cc"):
            hang(conjunction, after[0], "cc")
        hang(word, after[0], "nmod:desc" if word.rel == "conj" else "compound")


def _apposition(word: Word) -> None:
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


def _kind(word: Word) -> None:
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


def _remark(word: Word, words: Sequence[Word]) -> None:
    """He was killed by Hill, the court *heard*: a relative clause without a pronoun follows no comma, and lacks no
    subject; a participle has none."""
    noun = word.head
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
