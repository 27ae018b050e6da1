"""Who does what in a clause: deep subjects and objects, said or understood, from a Universal Dependencies tree.

The understood subject of infinitives and participles follows the control rules of the UD guidelines (enhanced
dependencies, https://universaldependencies.org/u/overview/enhanced-syntax.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.syntax.words import Word

RELATIVES = frozenset({"which", "who", "whom", "that", "whose", "where", "when"})
SUBJECT_CONTROL = frozenset({"promise", "vow", "pledge", "threaten", "swear"})
SPANS = frozenset(
    [
        "second",
        "minute",
        "hour",
        "day",
        "night",
        "week",
        "weekend",
        "month",
        "year",
        "morning",
        "evening",
        "noon",
        "midnight",
        "end",
        "time",
    ]
)
MEANS = frozenset(
    {"force", "hand", "name", "phone", "telephone", "mail", "email", "post", "letter", "accident", "mistake", "air"}
    | {"sea", "land", "road", "rail", "default", "decree", "consensus", "acclamation", "proxy", "surprise", "lottery"}
)
DESERTS = frozenset(  # for what one did: serving a *sentence* for killing
    {
        "sentence",
        "term",
        "fine",
        "penalty",
        "award",
        "prize",
        "medal",
        "honor",
        "honour",
        "praise",
        "criticism",
        "trial",
    }
)
ORDERS = frozenset(
    {"request", "call", "demand", "order", "appeal", "plea", "instruction", "invitation", "directive", "recommendation"}
)
AIMS = frozenset({"aim", "goal", "objective", "intention", "plan", "purpose", "mission", "ambition", "target", "dream"})
GIVING = frozenset(
    {"give", "show", "offer", "award", "grant", "promise", "pay", "lend", "hand", "teach", "deny", "send"}
)
PURPOSEFUL = frozenset(  # what is made or sent so does what it is made or sent for
    {"design", "create", "mean", "intend", "build", "develop", "devise", "establish", "set", "use", "craft", "conceive"}
    | {"send", "deploy", "dispatch", "hire", "recruit", "train", "assign", "station"}
)
OBLIQUE_CONTROL = frozenset({"call", "appeal", "plead", "count", "rely", "wait", "depend", "look", "long", "press"})
UNSAID = frozenset({"as", "if", "when", "unless", "than", "where"})
SEQUENCE = frozenset({"before", "after", "while", "when", "since"})
OF_OBJECT = frozenset({"of", "from", "for", "with"})  # blamed him *for losing*
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"})
MODIFIER = frozenset(
    {"amod", "compound", "case", "mark", "fixed", "aux", "cop", "flat", "cc", "advmod", "goeswith", "det"}
)


def is_predicate(word: Word) -> bool:
    """Whether the word heads a clause: a verb of its own, or what a copula is joined to."""
    if word.child("cop"):
        return True
    return word.pos == "VERB" and word.rel not in MODIFIER


def is_copular(head: Word) -> bool:
    """Whether a copula joins it to its subject; "are taking" is a verb whatever the parser calls its auxiliary."""
    return head.child("cop") is not None and head.pos != "VERB"


def predicates(words: Iterator[Word] | tuple[Word, ...]) -> Iterator[Word]:
    """The heads of clauses, in the order of the text."""
    return (word for word in words if is_predicate(word))


def verb_form(head: Word) -> str:
    """The tag of a verb, of a nominal predicate that of its copula: admitted to *being* a member."""
    copula = head.child("cop") if head.pos != "VERB" else None
    return copula.tag if copula is not None else head.tag


def is_passive(head: Word) -> bool:
    """The company was *fined*; the company *fined* by the court; he was arrested and *charged*."""
    if head.pos != "VERB" or head.tag != "VBN":
        return head.child("nsubj:pass", "aux:pass") is not None and head.pos == "VERB"
    if head.child("nsubj:pass", "aux:pass", "obl:agent"):
        return True
    if head.child("aux", "nsubj"):
        return False
    if head.rel == "conj" and not head.child("obj"):
        return is_passive(head.head)
    return head.child("mark") is None and (head.rel == "acl" or (head.rel == "advcl" and not head.child("obj")))


def nominal_conjuncts(word: Word) -> list[Word]:
    """The word and what is coordinated with it: Putin *and other politicians*."""
    found = [word]
    for other in word.all("conj"):
        if other.pos in NOMINAL or other.pos == "ADJ" or other.child("det", "nmod:poss", "case"):
            found += nominal_conjuncts(other)
    return found


def antecedent(word: Word) -> Word:
    """What a relative pronoun stands for (Crimea, *which* Moscow annexed); any other word stands for itself."""
    if word.lower not in RELATIVES or word.tag not in ("WDT", "WP", "WRB", "IN", "DT", "WP$"):
        return word
    clause = next((a for a in [word, *word.ancestors()] if a.dep in ("acl:relcl", "acl", "advcl:relcl")), None)
    if clause is None or clause.dep == "advcl:relcl":
        return word
    noun = clause.head
    if noun.rel == "nmod" and noun.case == "of" and noun.head.lemma in KINDS:
        noun = noun.head  # a *form* of medicine that is called quackery
    return _equal(noun) or noun


def _equal(noun: Word) -> Word | None:
    """*Hamas* is a group that controls Gaza; *homeopathy*, a form of medicine that treats …: what the clause says of
    the group it says of Hamas."""
    if noun.rel == "appos" and noun.head.tag in ("NN", "NNP") and any(d.lower in ("a", "an") for d in noun.all("det")):
        return noun.head
    subject = noun.child("nsubj")
    if subject is None or noun.child("cop") is None or noun.child("aux", "advmod", "nummod", "case", "mark"):
        return None  # may be, is not, is in
    one = any(d.lower in ("a", "an", "the") for d in noun.all("det")) and noun.tag in ("NN", "NNP")
    return subject if one and (subject.pos in ("NOUN", "PROPN") or subject.lower in ("he", "she")) else None


def object_before(head: Word) -> Word | None:
    """Its artillery *hitting* positions: a parser may call the artillery an object; in English it is the subject."""
    if head.tag != "VBG" or head.rel not in ("ccomp", "acl", "advcl"):
        return None
    objects = head.all("obj")
    return objects[0] if len(objects) > 1 and objects[0].i < head.i else None


def surface_subjects(head: Word, depth: int = 0) -> list[Word]:
    """The subject of a clause as it stands or is understood, not expanded by its coordination; empty without one."""
    outer = head.pos == "VERB" and head.child("cop") is not None  # the minister is *to visit*
    own = [c for c in head.all("nsubj") if outer or c.dep != "nsubj:outer"] or _referring_it(head)
    if own:
        return [(_who_aims(own[-1]) if outer else None) or antecedent(own[-1])]
    if head.child("expl", "csubj", "nsubj:outer") or depth > 6:
        return []
    if before := object_before(head):
        return [before]
    governor = head.head
    if governor is head:
        return []
    rule = {"conj": _shared, "xcomp": _controlled, "advcl": _adjunct, "acl": _modified, "parataxis": _adjunct}.get(
        head.rel
    )
    return rule(head, governor, depth + 1) if rule else []


def _who_aims(goal: Word) -> Word | None:
    """*Its* goal is to reduce poverty, the aim *of the study* is to find it: whoever has an aim means to reach it."""
    if goal.lemma not in AIMS:
        return None
    owner = goal.child("nmod:poss") or next((c for c in goal.all("nmod") if c.case == "of"), None)
    return antecedent(owner) if owner is not None else None


def _shared_object(head: Word) -> Word | None:
    """Police *arrested* and questioned the student; to respect and *execute* the sentence."""
    if head.rel == "conj" and head.head.pos == "VERB" and (other := head.head.child("obj")) and other.i > head.i:
        return other
    if head.child("obl", "ccomp", "xcomp", "conj") is not (second := head.child("conj")) or second is None:
        return None
    beside = second.i - head.i == 2 and second.child("cc") is not None and second.pos == "VERB"
    return second.child("obj") if beside and not second.child("nsubj") else None


def _referring_it(head: Word) -> list[Word]:
    """The Kremlin said *it* is open: a parser may call it an expletive, but nothing follows that it could stand for."""
    return [c for c in head.all("expl") if c.lower == "it" and not head.child("csubj", "ccomp")]


def _shared(head: Word, governor: Word, depth: int) -> list[Word]:
    """Attacks killed four and *injured* 30."""
    return surface_subjects(governor, depth) if is_predicate(governor) else []


def _controlled(head: Word, governor: Word, depth: int) -> list[Word]:
    """Russia wants *to negotiate*; the court ordered the firm *to pay*."""
    target = governor.child("obj", "iobj")
    if target is None and governor.lemma in OBLIQUE_CONTROL:
        target = next(
            (c for c in governor.all("obl") if governor.i < c.i < head.i and c.case in ("on", "to", "for", "with")),
            None,
        )
    if target and target.i < head.i and governor.lemma not in SUBJECT_CONTROL:
        return [antecedent(target)]
    return surface_subjects(governor, depth)


def _adjunct(head: Word, governor: Word, depth: int) -> list[Word]:
    """The storm hit the coast, *killing* three; to *win*, he spent millions."""
    form = verb_form(head)
    if form not in ("VBG", "VBN", "VB") or (form == "VB" and not head.child("mark")):
        return []
    if head.rel == "parataxis" and form != "VBG":
        return []
    if head.tag == "VBN" and any(m.lower in UNSAID for m in head.all("mark", "advmod")) and not head.child("aux"):
        return []  # as *measured* by its sales, if *needed*: of nobody in the clause
    marks = {m.lower for m in head.all("mark")}
    of_object = marks & OF_OBJECT or (form == "VBG" and "as" in marks)
    if (
        of_object
        and (whom := governor.child("obj", "nsubj:pass"))
        and not (_measures(whom) or whom.lemma.lower() in DESERTS)
    ):
        return [antecedent(whom)]  # accused Russia *of attacking*; bans them *from claiming* it; quoted him *as saying*
    receiver = governor.child("iobj") if governor.lemma == "give" and "to" in marks else None
    if receiver is not None and receiver.i < head.i:
        return [antecedent(receiver)]  # gave the rebels 24 hours *to leave*
    if marks & SEQUENCE:
        return surface_subjects(governor, depth) if is_predicate(governor) else []  # was freed *after serving* 18 years
    if form == "VB" and is_passive(governor) and governor.lemma in PURPOSEFUL:
        by = agents(governor) if governor.lemma == "use" else []
        return by or surface_subjects(governor, depth)  # a law *designed* to protect workers: the law protects them
    if is_passive(governor) and not agents(governor) and (form == "VBG" or head.child("mark", "advmod")):
        return []  # crowds can be avoided by *walking*: it is not the crowds that walk
    return surface_subjects(governor, depth) if is_predicate(governor) else []


def _measures(word: Word) -> bool:
    """Serving *18 years* for treason; *November's* invasion to crush them: no time ever did anything."""
    return word.label in ("DATE", "TIME") or word.lemma in SPANS


def _modified(head: Word, governor: Word, depth: int) -> list[Word]:
    """The storm *that hit*; crews *striking* the army; drones *launched* by Russia; not talks *to end* the war."""
    if head.dep == "acl:relcl":
        pronoun = relative_pronoun(head)
        if pronoun is None and not head.child("obj") and head.child("nsubj"):
            return []
        return [] if pronoun is not None and pronoun.rel in ("obj", "obl") else [_crew(governor)]
    if head.child("mark"):
        if not any(m.lower == "to" for m in head.all("mark")):
            return []  # talks *about ending* the war
        if owner := governor.child("nmod:poss"):
            theirs = not _measures(owner) and governor.lemma not in ORDERS  # Kyiv's *calls* to ban oil: others are to
            return [antecedent(owner)] if theirs else []  # *Russia's* attempts to take Kyiv
        had = governor.rel == "obj" and governor.head.lemma == "have"
        return surface_subjects(governor.head, depth) if had else []  # *Iran* has the right to enrich uranium
    if any(a.lower == "being" for a in head.all("aux")) and (whose := governor.child("nmod")) and whose.i < head.i:
        return [whose]  # threats of applications *being withdrawn*
    return [_crew(governor)] if head.tag in ("VBG", "VBN") else []


def _crew(noun: Word) -> Word:
    """The *crews* of helicopters striking: a participle after "the N of Ms" speaks of the N, if that is who acts."""
    above = noun.head
    if noun.rel == "nmod" and noun.case == "of" and above.pos == "NOUN" and above.lemma in CREWS:
        return above
    return noun


KINDS = frozenset({"form", "kind", "type", "sort", "version"})
CREWS = frozenset(
    KINDS | {"crew", "group", "member", "team", "unit", "number", "leader", "driver", "pilot", "owner", "gang", "crowd"}
)


def relative_pronoun(head: Word) -> Word | None:
    """The relative pronoun of a relative clause, if it has one."""
    return next(
        (
            w
            for c in head.children
            for w in [c, *c.children]
            if w.lower in RELATIVES and w.i < head.i and w.rel != "mark"
        ),
        None,
    )


def agents(head: Word) -> list[Word]:
    """Deep subjects: who acts, also in a passive (annexed *by Moscow*). Not expanded by coordination."""
    if not is_passive(head):
        return surface_subjects(head)
    agent = by_agent(head)
    return [antecedent(agent)] if agent else []


def by_agent(head: Word) -> Word | None:
    """Crimea was annexed by *Moscow*; not by Friday, nor by 30 votes, nor by force."""
    if not is_passive(head):
        return None
    by = head.all("obl:agent") or [c for c in head.all("obl") if c.case == "by"]
    by += [c for measure in by for c in measure.all("nmod") if c.case == "by"]  # beaten by 30 votes *by James To*
    return next(
        (
            c
            for c in by
            if not c.child("nummod") and c.pos != "NUM" and c.label not in ("DATE", "TIME")
            if c.lemma not in SPANS and not _means(c)
        ),
        None,
    )


def _means(word: Word) -> bool:
    """Taken by *force*, elected by *acclamation*: a bare noun that says how."""
    return word.lower in MEANS and not word.child("det", "amod", "compound", "nmod", "nmod:poss", "conj")


def patients(head: Word) -> list[Word]:
    """Deep objects: what is acted on, also in a passive or a relative clause. Not expanded by coordination."""
    if is_passive(head):
        return surface_subjects(head)
    before = object_before(head)
    found = [antecedent(c) for c in head.all("obj") if c is not before]
    if found:
        return found[:1]
    if shared := _shared_object(head):
        return [shared]
    if (
        head.rel == "ccomp"
        and head.head.dep == "acl:relcl"
        and head.child("nsubj")
        and relative_pronoun(head.head) is None
    ):
        return [head.head.head]  # something he says he has not *observed*
    if head.dep != "acl:relcl":
        return []
    if relative_pronoun(head) is None and head.child("nsubj") and not head.child("ccomp", "xcomp"):
        return [head.head]  # the areas Russia *occupied*
    return []


def retained(head: Word) -> list[Word]:
    """The creams they *had been given*: the noun is what was given, not who got it."""
    got = head.dep == "acl:relcl" and head.lemma in GIVING and head.child("nsubj:pass") is not None
    pronoun = relative_pronoun(head)
    return [head.head] if got and (pronoun is None or pronoun.rel == "obj") else []
