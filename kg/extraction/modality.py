"""How a clause is presented by itself: denied, possible, planned; past, present or to come."""

from __future__ import annotations

from kg.lexicon import Lexicon
from kg.model import Factuality, Tense
from kg.syntax import Word, is_passive, is_predicate, verb_form

POSSIBLE = frozenset({"may", "might", "could", "can", "ca"})
PLANNED = frozenset({"will", "shall", "'ll", "’ll", "wo", "gon"})
HYPOTHETICAL = frozenset({"would", "should", "must", "ought", "'d", "’d"})
ABLE = frozenset({"can", "ca", "could"})
HABITS = frozenset({"occasionally", "often", "usually", "sometimes", "always", "typically", "generally", "frequently"})
INSTEAD = frozenset({"rather", "instead"})  # *rather than* people falling
INDEFINITE = frozenset({"no", "none", "neither", "nobody", "nothing", "few", "little", "hardly any"})
EVER = frozenset({"circumstance", "condition", "time", "point", "moment", "way", "account", "case", "means", "event"})
STRENGTH: tuple[Factuality, ...] = ("certain", "planned", "possible", "hypothetical", "unsupported")


def weaker(one: Factuality, other: Factuality) -> Factuality:
    """Of two presentations the one that commits less."""
    return max(one, other, key=STRENGTH.index)


def auxiliaries(head: Word) -> list[Word]:
    """Its auxiliaries and copula; a bare conjunct shares those of the first: will come and *see*."""
    own = head.all("aux", "cop")
    if own or head.rel != "conj" or head.child("nsubj", "nsubj:pass") or not is_predicate(head.head):
        return own
    return auxiliaries(head.head) if head.tag in ("VB", "VBN", "VBG") or head.pos != "VERB" else own


def negated(head: Word, lexicon: Lexicon) -> bool:
    """Not, never, no longer; no evidence was found; none of the claims; he said nothing."""
    negators = lexicon["negators"]
    count = sum(
        (c.lower in negators and c.lower not in INDEFINITE - {"neither"} and not _not_only(c)) or _no_longer(c)
        for c in head.all("advmod", "cc:preconj", "cc", "mark")
    )
    count += sum(
        c.lower in negators for x in head.all("xcomp") if x.pos == "ADJ" for c in x.all("advmod")
    )  # *not* guilty
    count += any(c.lower in INSTEAD for c in head.all("mark", "case", "cc"))
    count += any(denies(c) and not without(c) for c in head.all("nsubj", "obj", "iobj", "obl"))
    count += head.child("cop") is not None and any(d.lower == "no" for d in head.all("det"))  # he is *no* friend
    count += yet_to(head)
    if head.rel == "acl" and head.tag in ("VBN", "VBG") and (denies(head.head) or _none_of(head.head)):
        count += 1  # no casualties *left*; none of the shots *crossing* the line
    count += (
        head.rel == "acl" and head.head.head is head.head and _not_one(head.head)
    )  # not a shred *links* it, misparsed
    if not count and head.rel == "conj" and head.child("cc") is not None and not head.child("nsubj", "nsubj:pass"):
        joined = head.child("cc")
        count += (
            joined is not None
            and (joined.lower in ("or", "nor") or (joined.lower == "and" and head.tag == "VB" and _not_done(head.head)))
            and is_predicate(head.head)
            and not any(c.lower == "either" for c in head.head.all("cc:preconj", "cc", "advmod"))
            and negated(head.head, lexicon)
        )
    return count % 2 == 1


def yet_to(head: Word) -> bool:
    """The judge has *yet to* approve it, the worst is *yet to* come: so far it has not happened."""
    above = [head.head] if head.rel == "xcomp" and head.head.lemma in ("have", "be") else []
    return infinitive(head) and any(c.lower == "yet" for word in [head, *above] for c in word.all("advmod"))


def all_but(head: Word) -> bool:
    """He *all but* won it: he did not."""
    words = head.sentence.words
    at = head.i - words[0].i
    return [w.lower for w in words[max(0, at - 2) : at]] == ["all", "but"]


def mistaken(head: Word, lexicon: Lexicon) -> bool:
    """Was *wrongly* said to have fled, was *wrongfully* convicted."""
    return any(c.lower in lexicon["mistakenly"] for c in head.all("advmod"))


def imperative(head: Word) -> bool:
    """*Let* Putin take it: a bare verb without a subject, which nothing governs."""
    return head.tag == "VB" and head.head is head and not head.child("nsubj", "aux", "mark")


def _not_done(head: Word) -> bool:
    """They *don't* eat too much and fall ill: a bare second verb is denied with the first."""
    return any(a.lemma == "do" for a in head.all("aux")) and head.tag == "VB"


def _none_of(word: Word) -> bool:
    return word.rel == "nmod" and word.case == "of" and word.head.lower in ("none", "neither")


def _no_longer(word: Word) -> bool:
    """*No longer*; *never before*, *not yet*, whichever of the two the other hangs on."""
    marks = {c.lower for c in word.children}
    return (word.lower in ("longer", "more") and "no" in marks) or (
        word.lower in ("before", "again", "yet", "once", "even") and bool(marks & {"never", "not", "n't"})
    )


def _not_only(word: Word) -> bool:
    """*Not only* fills the square but also the streets: it does fill it."""
    words = word.sentence.words
    after = words[word.i + 1 - words[0].i : word.i + 2 - words[0].i]
    return word.lower == "not" and any(w.lower in ("only", "just", "merely") for w in after)


def without(word: Word) -> bool:
    """Will do it *at no cost*: it will do it; but *at no time*, *in no way*."""
    never = word.lemma in EVER and word.case in ("at", "by", "in", "on", "under")
    return word.rel == "obl" and any(d.lower == "no" for d in word.all("det")) and not never


def denies(word: Word) -> bool:
    """*No* evidence, *none* of the claims, *few* people."""
    determiner = word.child("det", "cc:preconj")
    return (
        word.lower in ("none", "nobody", "nothing", "neither")
        or (determiner is not None and determiner.lower in ("no", "neither"))
        or any(c.lower == "few" and not word.child("det") for c in word.all("amod"))
        or _little(word)
        or _not_one(word)
        or any(denies(owner) for owner in word.all("nmod:poss"))  # *no one's* right
    )


def _little(word: Word) -> bool:
    """*Little* evidence; but a little boy, little poetry readings; ended with little progress."""
    described = [c.lower for c in word.all("det", "amod", "compound")]
    return word.tag == "NN" and word.rel != "obl" and described == ["little"]


def _not_one(word: Word) -> bool:
    """*Not a shred* of evidence, *not one* soldier, *scarcely any* proof."""
    words = word.sentence.words
    denied = [c for c in word.all("advmod") if c.lower in ("not", "hardly", "scarcely") and c.i < word.i]
    return any(words[c.i + 1 - words[0].i].lower in ("a", "an", "one", "any") for c in denied)


def factuality(head: Word, lexicon: Lexicon) -> Factuality:
    """What its own auxiliaries, hedges and form say, leaving aside what it depends on."""
    result: Factuality = "certain"
    for aux in auxiliaries(head):
        if aux.lower in ABLE and negated(head, lexicon):
            continue  # what somebody *cannot* do does not happen
        if aux.lower in POSSIBLE:
            result = weaker(result, "possible")
        elif aux.lower == "would" and _foretold(head, lexicon):
            result = weaker(result, "planned")
        elif aux.lower in HYPOTHETICAL:
            result = weaker(result, "hypothetical")
        elif aux.lower in PLANNED and not any(c.lower in HABITS for c in head.all("advmod")):
            result = weaker(result, "planned")
    if any(c.lower in lexicon["hedges"] for c in head.all("advmod", "amod")) or _either(head):
        result = weaker(result, "possible")
    if head.lemma == "go" and head.child("xcomp") and head.tag == "VBG":
        result = weaker(result, "planned")
    if infinitive(head) and any(m.lower == "for" for m in head.all("mark")):
        result = weaker(result, "hypothetical")  # easier *for them to stay*: whether they will is open
    elif infinitive(head) and head.rel in ("advcl", "acl"):
        result = weaker(result, _governing(head, lexicon) or "planned")  # a purpose or a plan
    if _is_to_be(head):
        result = weaker(result, "planned")
    if _demanded(head):
        result = weaker(result, "hypothetical")
    return result


def _foretold(head: Word, lexicon: Lexicon) -> bool:
    """Boeing said it *would* close two plants: *will*, told in the past of oneself."""
    said, subject = head.head, head.child("nsubj", "nsubj:pass")
    told = head.rel == "ccomp" and said.tag == "VBD" and said.lexeme in lexicon["reportingVerbs"]
    return told and subject is not None and subject.pos == "PRON" and head.child("advcl") is None


def _either(head: Word) -> bool:
    """It was *either* down *or* slow: each of the two may be so."""
    first = head.head if head.rel == "conj" else head
    marked = any(c.lower == "either" for c in first.all("cc:preconj", "cc", "advmod"))
    return marked and is_predicate(first) and first.child("conj") is not None


def _governing(head: Word, lexicon: Lexicon) -> Factuality | None:
    """Was *quick* to condemn it, was the *last* to leave: as sure as that he was; if he was not, it is open. *Admitted*
    to bribing them: as sure as that he did. The *right* to enrich it: whether they do is open."""
    governor = head.head
    if verb_form(head) == "VBG" and governor is not None and governor.lemma in lexicon["admittingVerbs"]:
        return factuality(governor, lexicon)
    if (deed := _deed(head, lexicon)) is not None:
        return "hypothetical" if negated(deed, lexicon) else factuality(deed, lexicon)
    if governor is not None and governor.lemma == "go" and any(c.lower == "on" for c in governor.all("advmod")):
        return factuality(governor, lexicon)  # *went on* to buy it
    if governor is not None and governor.lemma == "use" and is_passive(governor):
        return factuality(governor, lexicon)  # was *used* to house inmates: it housed them
    if governor is not None and governor.lemma in lexicon["attemptNouns"]:
        alleged = any(c.lower in lexicon["hedges"] for c in governor.all("amod"))
        return "possible" if alleged else "certain"  # his *attempt* to win: he tried
    if governor is not None and governor.lemma in lexicon["abilityNouns"]:
        return "possible"
    if governor is None or governor.lemma not in lexicon["achievingAdjectives"]:
        return None
    return "possible" if negated(governor, lexicon) else factuality(governor, lexicon)


def _deed(head: Word, lexicon: Lexicon) -> Word | None:
    """*Used* rockets to attack Kabul; *gathered* to mark the day; *beat* them to reach the final: what does the one
    does the other."""
    verb = head.head.head if head.rel == "acl" and head.head.rel == "obj" else head.head
    if verb.pos != "VERB" or (verb.tag == "VB" and not verb.child("aux")) or head.i < verb.i:
        return None
    uses = verb.lemma in lexicon["usingVerbs"]
    wins = verb.lemma in lexicon["winningVerbs"] and head.lemma in lexicon["advancingVerbs"]
    open_yet = lexicon["consideringVerbs"] | lexicon["preventingVerbs"] | lexicon["promisingVerbs"]
    shows = head.lemma in lexicon["performingVerbs"] and head.rel == "advcl" and verb.lemma not in open_yet
    return verb if uses or wins or shows else None


def infinitive(head: Word) -> bool:
    """Whether "to" stands before it."""
    return any(c.lower == "to" for c in head.all("mark"))


def _is_to_be(head: Word) -> bool:
    """The minister *is to visit* Kyiv; in a headline, minister *to visit* Kyiv, Russia *to be sanctioned*."""
    if head.rel == "root" and infinitive(head) and head.child("nsubj", "nsubj:pass"):
        return True
    return is_to(head) and head.rel in ("root", "ccomp", "conj", "acl", "advcl") and not yet_to(head)


def is_to(head: Word) -> bool:
    """Whether "to" stands between a finite verb and the infinitive: *is to* visit, *was to* be used."""
    to = next((m for m in head.all("mark") if m.lower == "to"), None)
    return to is not None and any(a.i < to.i for a in head.all("cop", "aux", "aux:pass"))


def _demanded(head: Word) -> bool:
    """A demand that Russia *withdraw*, that prisoners *be* released: a bare verb says what should be."""
    verb = next(iter(head.all("aux", "aux:pass", "cop")), head)
    that = any(m.lower == "that" for m in head.all("mark"))
    return that and verb.tag == "VB" and head.rel in ("ccomp", "acl", "csubj", "advcl")


def tense(head: Word) -> Tense:
    """Of its finite verb; participles and infinitives take that of the clause they hang on."""
    verbs = [*auxiliaries(head), head]
    if any(v.lower in PLANNED for v in verbs):
        return "future"
    for verb in verbs:
        if verb.tag == "VBD" or (verb.lemma == "have" and verb.rel == "aux"):
            return "past"
        if verb.tag in ("VBZ", "VBP"):
            return "present"
    if head.head is head:
        return "past" if head.tag in ("VBN", "VBD") else "present"
    if head.tag == "VBN" and head.rel in ("acl", "amod"):
        return "past"
    governor = next((a for a in head.ancestors() if is_predicate(a)), None)
    return tense(governor) if governor else "past"
