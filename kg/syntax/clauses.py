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
PURPOSEFUL = frozenset(  # what is made for something does what it is made for
    {"design", "create", "mean", "intend", "build", "develop", "devise", "establish", "set", "craft", "conceive"}
)
SENDING = frozenset(  # whoever is sent to do something does it
    {"send", "dispatch", "deploy", "hire", "recruit", "assign", "appoint", "summon", "train", "station"}
)
OBLIQUE_CONTROL = frozenset(
    {"call", "appeal", "plead", "count", "rely", "wait", "depend", "look", "long", "press", "push"}
)
USING = frozenset({"use", "employ", "utilise", "utilize"})
PRESSING = frozenset({"lobby", "press", "pressure", "urge", "ask", "persuade", "convince", "tell", "order"})
UPON = frozenset({"on", "upon", "to", "with", "for"})
UNSAID = frozenset({"as", "if", "when", "unless", "than", "where"})
UNTAKEN = frozenset({"way", "reason", "place"})  # the *way* they want to live
MOVING = frozenset({"send", "set", "keep", "catch", "find"})
RESULTING = frozenset({"result", "stem", "arise", "come", "derive", "suffer"})
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
    """The tag of a verb, of a nominal predicate that of its copula: admitted to *being* a member; of a perfect that of
    its auxiliary: accused of *having* killed."""
    having = next((a for a in head.all("aux") if a.tag == "VBG"), None)
    if having is not None:
        return having.tag
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
    return head.rel == "acl" or (head.rel == "advcl" and not head.child("obj"))  # although *known* to sailors


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
    own = [c for c in own if c.i < head.i] or own  # a spokesman *told Al Jazeera*, which the parser takes for a subject
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
    target = controller(governor, head)
    return [antecedent(target)] if target else surface_subjects(governor, depth)


def controller(verb: Word, infinitive: Word) -> Word | None:
    """The court ordered *the firm* to pay; they called on *Hamas* to stop; she promised him to come herself."""
    target = verb.child("obj", "iobj") or called_upon(infinitive, verb)
    if target is None or target.i > infinitive.i or verb.lemma in SUBJECT_CONTROL or measures_time(target):
        return None  # had *10 days* to accept
    return target


def called_upon(head: Word, governor: Word) -> Word | None:
    """He called on *Israel* to withdraw, waits for *him* to come: of whom an infinitive is expected."""
    infinitive = any(m.lower == "to" for m in head.all("mark"))
    if governor.lemma not in OBLIQUE_CONTROL or is_passive(governor) or governor.child("obj") or not infinitive:
        return None
    between = [c for c in governor.all("obl") if governor.i < c.i < head.i and c.case in UPON]
    if head.rel == "advcl":  # calls for *reforms* to meet it
        between = [c for c in between if c.case != "for" or c.label or c.pos == "PRON"]
    return next((c for c in between if not measures_time(c) and c.lemma not in MEANS), None)


def lobbied(head: Word, governor: Word) -> Word | None:
    """They pressed *the government* to ban it: a parser may take what they press for to be why they press."""
    asked = governor.lemma in PRESSING and any(m.lower == "to" for m in head.all("mark")) and not is_passive(governor)
    return next((c for c in governor.all("obj", "iobj") if c.i < head.i), None) if asked else None


def _adjunct(head: Word, governor: Word, depth: int) -> list[Word]:
    """The storm hit the coast, *killing* three; to *win*, he spent millions."""
    form = verb_form(head)
    if form not in ("VBG", "VBN", "VB") or (form == "VB" and not head.child("mark")):
        return []
    if head.rel == "parataxis" and form != "VBG":
        return []
    if form == "VBN" and any(m.lower in UNSAID for m in head.all("mark", "advmod")) and not head.child("aux"):
        return []  # as *measured* by its sales, if *needed*: of nobody in the clause
    marks = {m.lower for m in head.all("mark")}
    if whom := called_upon(head, governor) or lobbied(head, governor):
        return [antecedent(whom)]
    of_object = marks & OF_OBJECT or (form == "VBG" and "as" in marks)
    whom = governor.child("obj", "nsubj:pass") if of_object else None
    if whom is not None and not measures_time(whom) and whom.lemma.lower() not in DESERTS:
        return [antecedent(whom)]  # accused Russia *of attacking*; bans them *from claiming* it; quoted him *as saying*
    receiver = governor.child("iobj") if governor.lemma == "give" and "to" in marks else None
    if receiver is not None and receiver.i < head.i:
        return [antecedent(receiver)]  # gave the rebels 24 hours *to leave*
    if "to" in marks and governor.lemma in SENDING and (sent := governor.child("obj", "nsubj:pass")):
        return [antecedent(sent)]  # sent *him* to guide the work
    moved = governor.child("obj") if governor.lemma in MOVING and form == "VBG" and not marks else None
    if moved is not None and governor.i < moved.i < head.i and moved.subtree()[-1].i == head.subtree()[0].i - 1:
        return [antecedent(moved)]  # sent the band *scrambling*
    if marks & SEQUENCE:
        return surface_subjects(governor, depth) if is_predicate(governor) else []  # was freed *after serving* 18 years
    if form == "VB" and is_passive(governor) and governor.lemma in USING:
        return agents(governor) or surface_subjects(governor, depth)  # fields used *by militants* to launch rockets
    if form == "VB" and is_passive(governor) and governor.lemma in PURPOSEFUL:
        return surface_subjects(governor, depth)  # a law *designed* to protect workers: the law protects them
    if "from" in marks and governor.lemma in RESULTING:
        return []  # it can result *from taking* drugs: it takes none
    by = agents(governor) if is_passive(governor) else []
    if is_passive(governor) and not by and (form == "VBG" or head.child("mark", "advmod")):
        return []  # crowds can be avoided by *walking*: it is not the crowds that walk
    if by and form == "VBG" and not marks and by[0].i < head.i:
        return by  # was fired on by aircraft *using* munitions
    return surface_subjects(governor, depth) if is_predicate(governor) else []


def measures_time(word: Word) -> bool:
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
        owner = governor.child("nmod:poss")
        if head.child("aux:pass") and (owner is None or _set_off(head)):
            return [governor]  # the country's games, *to be held* next month; reports *to be issued*
        if owner is not None:
            theirs = (
                not measures_time(owner) and governor.lemma not in ORDERS
            )  # Kyiv's *calls* to ban oil: others are to
            return [antecedent(owner)] if theirs else []  # *Russia's* attempts to take Kyiv
        had = governor.rel == "obj" and governor.head.lemma == "have"
        return surface_subjects(governor.head, depth) if had else []  # *Iran* has the right to enrich uranium
    if any(a.lower == "being" for a in head.all("aux")) and (whose := governor.child("nmod")) and whose.i < head.i:
        return [whose]  # threats of applications *being withdrawn*
    return [_crew(governor)] if head.tag in ("VBG", "VBN") else []


def _set_off(clause: Word) -> bool:
    """Whether a comma stands before it."""
    first, sentence = clause.subtree()[0], clause.sentence.words
    return first.text == "," or sentence[max(0, first.i - 1 - sentence[0].i)].text == ","


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
    if left_out := _left_out(head):
        return [left_out]
    if head.dep != "acl:relcl":
        return []
    if relative_pronoun(head) is None and head.child("nsubj") and not head.child("ccomp", "xcomp"):
        return [head.head]  # the areas Russia *occupied*
    return []


def _left_out(head: Word) -> Word | None:
    """The *topics* they were expected to discuss: what an infinitive lacks is the noun of its relative clause."""
    top = head
    while top.rel == "xcomp" and not top.child("obj", "iobj"):
        top = top.head
    lacks = top is not head and top.dep == "acl:relcl" and relative_pronoun(top) is None
    if not lacks or top.child("obj", "iobj") or not top.child("nsubj", "nsubj:pass") or head.child("xcomp", "ccomp"):
        return None
    return None if measures_time(top.head) or top.head.lemma in UNTAKEN else top.head


def retained(head: Word) -> list[Word]:
    """The creams they *had been given*: the noun is what was given, not who got it."""
    got = head.dep == "acl:relcl" and head.lemma in GIVING and head.child("nsubj:pass") is not None
    pronoun = relative_pronoun(head)
    return [head.head] if got and (pronoun is None or pronoun.rel == "obj") else []
