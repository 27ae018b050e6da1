"""Trees of spaCy's own English pipelines, made universal: every relation of theirs, written by hand."""

from __future__ import annotations

import pickle
import random
from itertools import pairwise
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import kg.english
from kg.english import clear
from kg.english.check import universal
from kg.errors import ModelError
from kg.model import Article
from kg.pipeline import Reader
from tests import trees
from tests.trees import Case

# What the parsers of en_core_web_sm, _md, _lg and _trf declare, as their model cards list it.
LABELS = [
    "ROOT", "acl", "acomp", "advcl", "advmod", "agent", "amod", "appos", "attr", "aux", "auxpass", "case", "cc",
    "ccomp", "compound", "conj", "csubj", "csubjpass", "dative", "dep", "det", "dobj", "expl", "intj", "mark", "meta",
    "neg", "nmod", "npadvmod", "nsubj", "nsubjpass", "nummod", "oprd", "parataxis", "pcomp", "pobj", "poss",
    "preconj", "predet", "prep", "prt", "punct", "quantmod", "relcl", "xcomp",
]  # fmt: skip

# Each row: words, tags, the parse of such a pipeline; and what it must become.
RELATIONS = [
    Case(
        "subject, object, indirect object",
        """
        Moscow   sent/send  Kyiv      an     offer   .
        NNP      VBD        NNP       DT     NN      .
        2:nsubj  root       2:dative  5:det  2:dobj  2:punct
        _
        """,
        "2:nsubj root 2:iobj 5:det 2:obj 2:punct",
    ),
    Case(
        "passive with an agent; dative with its preposition; relative clause; time",
        """
        The    letter       was/be     given/give  to        Wang        Yi      by       a       minister
        DT     NN           VBD        VBN         IN        NNP         NNP     IN       DT      NN
        2:det  4:nsubjpass  4:auxpass  root        4:dative  7:compound  5:pobj  4:agent  10:det  8:pobj
        _      _            _          _           _         PERSON      -       _        _       _
        who       visited/visit  Guangzhou  last     Wednesday    .
        WP        VBD            NNP        JJ       NNP          .
        12:nsubj  10:relcl       12:dobj    15:amod  12:npadvmod  4:punct
        _         _              GPE        DATE     -            _
        """,
        "2:det 4:nsubj:pass 4:aux:pass root 6:case 4:obl 6:flat 10:case 10:det 4:obl:agent "
        "12:nsubj 10:acl:relcl 12:obj 15:amod 12:obl:unmarked 4:punct",
    ),
    Case(
        "clausal subjects",
        """
        What    he       said/say     was/be     denied/deny
        WP      PRP      VBD          VBD        VBN
        3:dobj  3:nsubj  5:csubjpass  5:auxpass  root
        _
        """,
        "3:obj 3:nsubj 5:csubj:pass 5:aux:pass root",
    ),
    Case(
        "clausal subject of a copula",
        """
        Winning/win  is/be  hard
        VBG          VBZ    JJ
        2:csubj      root   2:acomp
        _
        """,
        "3:csubj 3:cop root",
    ),
    Case(
        "auxiliaries, negation, infinitive, complements, adverbial clause",
        """
        He       would  not    try   to     say      that    he       lied/lie  ,        because  it
        PRP      MD     RB     VB    TO     VB       IN      PRP      VBD       ,        IN       PRP
        4:nsubj  4:aux  4:neg  root  6:aux  4:xcomp  9:mark  9:nsubj  6:ccomp   4:punct  13:mark  13:nsubj
        _
        hurt
        VBD
        4:advcl
        _
        """,
        "4:nsubj 4:aux 4:advmod root 6:mark 4:xcomp 9:mark 9:nsubj 6:ccomp 4:punct 13:mark 13:nsubj 4:advcl",
    ),
    Case(
        "no",
        """
        No      one      came/come
        DT.DET  NN       VBD
        2:neg   3:nsubj  root
        _
        """,
        "2:det 3:nsubj root",
    ),
    Case(
        "noun phrase: predeterminer, determiner, number, adjective, compound, owner, apposition, participle",
        """
        All       the    two       armed   air         forces  of      Ukraine  's      ally    ,
        PDT       DT     CD        JJ      NN          NNS     IN      NNP      POS     NN      ,
        6:predet  6:det  6:nummod  6:amod  6:compound  root    6:prep  10:poss  8:case  7:pobj  10:punct
        _
        Latvia    ,        based/base
        NNP       ,        VBN
        10:appos  6:punct  6:acl
        _
        """,
        "6:det:predet 6:det 6:nummod 6:amod 6:compound root 10:case 10:nmod:poss 8:case 6:nmod 10:punct 10:appos "
        "6:punct 6:acl",
    ),
    Case(
        "nmod before its noun is part of a compound, behind it is not",
        """
        dance   and   music   traditions  ,        Texas
        NN      CC    NN      NNS         ,        NNP
        4:nmod  1:cc  1:conj  root        4:punct  4:nmod
        _
        """,
        "4:compound 3:cc 1:conj root 4:punct 4:nmod:unmarked",
    ),
    Case(
        "both … and, particle, adverb",
        """
        They     shot/shoot  down   both       jets/jet  and   drones/drone  again
        PRP      VBD         RP     CC         NNS       CC    NNS           RB
        2:nsubj  root        2:prt  5:preconj  2:dobj    5:cc  5:conj        2:advmod
        _
        """,
        "2:nsubj root 2:compound:prt 5:cc:preconj 2:obj 7:cc 5:conj 2:advmod",
    ),
    Case(
        "about 30",
        """
        About       30       died/die
        RB          CD       VBD
        2:quantmod  3:nsubj  root
        _
        """,
        "2:advmod 3:nsubj root",
    ),
    Case(
        "interjection, aside, remark, what nobody knows",
        """
        Well    ,        they     fled/flee  ,        he       said/say     ,        ==      [
        UH      ,        PRP      VBD        ,        PRP      VBD          ,        SYM     :
        4:intj  4:punct  4:nsubj  root       4:punct  7:nsubj  4:parataxis  4:punct  4:meta  4:dep
        _
        """,
        "4:discourse 4:punct 4:nsubj root 4:punct 7:nsubj 4:parataxis 4:punct 4:dep 4:dep",
    ),
    Case(
        "object predicate",
        """
        They     named/name  him     president
        PRP      VBD         PRP     NN
        2:nsubj  root        2:dobj  2:oprd
        _
        """,
        "2:nsubj root 2:obj 2:xcomp",
    ),
    Case(
        "measure of an adjective, of a noun; a clause on a clause",
        """
        Ice      2         metres/metre  thick   itself      melted/melt  ,        which    surprised/surprise
        NN       CD        NNS           JJ      PRP         VBD          ,        WDT      VBD
        6:nsubj  3:nummod  4:npadvmod    1:amod  1:npadvmod  root         6:punct  9:nsubj  6:relcl
        _
        us
        PRP
        9:dobj
        _
        """,
        "6:nsubj 3:nummod 4:obl:unmarked 1:amod 1:nmod:unmarked root 6:punct 9:nsubj 6:advcl:relcl 9:obj",
    ),
]

COORDINATION = [
    Case(
        "a chain of nouns",
        """
        He       visited/visit  Kyiv    ,        Lviv    and   Odesa   .
        PRP      VBD            NNP     ,        NNP     CC    NNP     .
        2:nsubj  root           2:dobj  3:punct  3:conj  5:cc  5:conj  2:punct
        _
        """,
        "2:nsubj root 2:obj 5:punct 3:conj 7:cc 3:conj 2:punct",
    ),
    Case(
        "a chain of prepositions",
        """
        War   in      Kyiv    ,        in      Lviv    and   out     of      Odesa
        NN    IN      NNP     ,        IN      NNP     CC    IN      IN      NNP
        root  1:prep  2:pobj  2:punct  2:conj  5:pobj  5:cc  5:conj  8:prep  9:pobj
        _
        """,
        "root 3:case 1:nmod 6:punct 6:case 3:conj 10:cc 10:case 8:fixed 3:conj",
    ),
    Case(
        "prepositions that share their object, with the first or with the last",
        """
        war   in      and   around  Kyiv    ,        in      or    near    Lviv
        NN    IN      CC    IN      NNP     ,        IN      CC    IN      NNP
        root  1:prep  2:cc  2:conj  2:pobj  1:punct  1:prep  7:cc  7:conj  9:pobj
        _
        """,
        "root 5:case 4:cc 2:conj 1:nmod 1:punct 10:case 9:cc 7:conj 1:nmod",
    ),
    Case(
        "an opening conjunction and a comma that joins nothing stay",
        """
        And   he       left/leave  ,        he       said/say
        CC    PRP      VBD         ,        PRP      VBD
        6:cc  3:nsubj  6:ccomp     6:punct  6:nsubj  root
        _
        """,
        "6:cc 3:nsubj 6:ccomp 6:punct 6:nsubj root",
    ),
]

PREPOSITIONS = [
    Case(
        "of a verb, of a noun",
        """
        They     met/meet  in      Kyiv    for     talks   with    Wang
        PRP      VBD       IN      NNP     IN      NNS     IN      NNP
        2:nsubj  root      2:prep  3:pobj  2:prep  5:pobj  6:prep  7:pobj
        _
        """,
        "2:nsubj root 4:case 2:obl 6:case 2:obl 8:case 6:nmod",
    ),
    Case(
        "with a clause, on a verb and on a noun",
        """
        He       spoke/speak  of      ending/end  talks   about   joining/join  NATO
        PRP      VBD          IN      VBG         NNS     IN      VBG           NNP
        2:nsubj  root         2:prep  3:pcomp     4:dobj  5:prep  6:pcomp       7:dobj
        _
        """,
        "2:nsubj root 4:mark 2:advcl 4:obj 7:mark 5:acl 7:obj",
    ),
    Case(
        "an agent that is a clause, a copula in it",
        """
        It           was/be     won/win  by       being/be  quick    in      Paris
        PRP          VBD        VBN      IN       VBG       JJ       IN      NNP
        3:nsubjpass  3:auxpass  root     3:agent  4:pcomp   5:acomp  5:prep  7:pobj
        _
        """,
        "3:nsubj:pass 3:aux:pass root 6:mark 6:cop 3:advcl 8:case 6:obl",
    ),
    Case(
        "one inside another, and a complement that is no noun",
        """
        He       came/come  from    behind  the    wall    ,        until   recently
        PRP      VBD        IN      IN      DT     NN      ,        IN      RB
        2:nsubj  root       2:prep  3:prep  6:det  4:pobj  2:punct  2:prep  8:pcomp
        _
        """,
        "2:nsubj root 6:case 6:case 6:det 2:obl 2:punct 9:case 2:obl",
    ),
    Case(
        "because of, whichever of them has the object",
        """
        They     fled/flee  because  of       rain    because  of       war
        PRP      VBD        IN       IN       NN      IN       IN       NN
        2:nsubj  root       2:prep   3:pcomp  3:pobj  2:prep   6:pcomp  7:pobj
        _
        """,
        "2:nsubj root 5:case 3:fixed 2:obl 8:case 6:fixed 2:obl",
    ),
    Case(
        "according to, such as, more than",
        """
        According/accord  to      aides   more    than        30        states    such    as      Iran
        VBG.VERB          IN      NNS     JJR     IN          CD        NNS       JJ      IN      NNP
        11:prep           1:prep  2:pobj  6:amod  6:quantmod  7:nummod  11:nsubj  9:amod  7:prep  9:pobj
        _
        agreed/agree
        VBD
        root
        _
        """,
        "3:case 1:fixed 11:obl 6:advmod 4:fixed 7:nummod 11:nsubj 10:case 8:fixed 7:nmod root",
    ),
    Case(
        "from … to",
        """
        It       ran/run  from    November  20        to      December
        PRP      VBD      IN      NNP       CD        IN      NNP
        2:nsubj  root     2:prep  3:pobj    4:nummod  3:prep  6:pobj
        _
        """,
        "2:nsubj root 4:case 2:obl 4:nummod 7:case 2:obl",
    ),
    Case(
        "stranded, adverbial, before its verb",
        """
        the    town  he       lived/live  in      ,        which   he       passed/pass  by
        DT     NN    PRP      VBD         IN      ,        WDT     PRP      VBD          RB
        2:det  root  4:nsubj  2:relcl     4:prep  2:punct  9:dobj  9:nsubj  2:relcl      9:prep
        _
        """,
        "2:det root 4:nsubj 2:acl:relcl 4:obl 2:punct 9:obj 9:nsubj 2:acl:relcl 9:advmod",
    ),
    Case(
        "as historic; with its object before it",
        """
        which   he       spoke/speak  of      as      historic
        WDT     PRP      VBD          IN      IN      JJ
        4:pobj  3:nsubj  root         3:prep  3:prep  5:amod
        _
        """,
        "3:obl 3:nsubj root 1:case 6:case 3:obl",
    ),
    Case(
        "south of, two of",
        """
        South     of      Odesa   two      of      them    died/die
        RB        IN      NNP     CD       IN      PRP     VBD
        7:advmod  1:prep  2:pobj  7:nsubj  4:prep  5:pobj  root
        _
        """,
        "7:advmod 3:case 1:obl 7:nsubj 6:case 4:nmod root",
    ),
    Case(
        "heads a headline",
        """
        Inside  Kyiv
        IN      NNP
        root    1:pobj
        _
        """,
        "2:case root",
    ),
    Case(
        "money",
        """
        for   over        $           3           billion
        IN    IN          $.SYM       CD          CD
        root  5:quantmod  5:quantmod  5:compound  1:pobj
        _
        """,
        "3:case 3:advmod root 5:compound 3:nummod",
    ),
]

COPULAS = [
    Case(
        "noun",
        """
        Kim      has/have  not    been/be  president  of      France  since   2014    ,        right   ?
        NNP      VBZ       RB     VBN      NN         IN      NNP     IN      CD      ,        UH      .
        4:nsubj  4:aux     4:neg  root     4:attr     5:prep  6:pobj  4:prep  8:pobj  4:punct  4:intj  4:punct
        _
        """,
        "5:nsubj 5:aux 5:advmod 5:cop root 7:case 5:nmod 9:case 5:obl 5:punct 5:discourse 5:punct",
    ),
    Case(
        "adjectives, two clauses",
        """
        She      is/be  rich     and   famous  ,        and   was/be  silent   because  he        is/be
        PRP      VBZ    JJ       CC    JJ      ,        CC    VBD     JJ       IN       PRP       VBZ
        2:nsubj  root   2:acomp  3:cc  3:conj  2:punct  2:cc  2:conj  8:acomp  12:mark  12:nsubj  8:advcl
        _
        away
        RB
        12:advmod
        _
        """,
        "3:nsubj 3:cop root 5:cc 3:conj 9:punct 9:cc 9:cop 3:conj 13:mark 13:nsubj 13:cop 9:advcl",
    ),
    Case(
        "place, question",
        """
        They     are/be  in      Kyiv    ;        where     is/be        he
        PRP      VBP     IN      NNP     :        WRB       VBZ          PRP
        2:nsubj  root    2:prep  3:pobj  2:punct  7:advmod  2:parataxis  7:nsubj
        _
        """,
        "4:nsubj 4:cop 4:case root 4:punct 4:parataxis 6:cop 6:nsubj",
    ),
    Case(
        "existence",
        """
        There   were/be  three     ways    here
        EX      VBD      CD        NNS     RB
        2:expl  root     4:nummod  2:attr  2:advmod
        _
        """,
        "2:expl root 4:nummod 2:nsubj 2:advmod",
    ),
    Case(
        "clauses as predicates",
        """
        The    goal     is/be  to     win      ;        the    snag     is/be        that     he
        DT     NN       VBZ    TO     VB       :        DT     NN       VBZ          IN       PRP
        2:det  3:nsubj  root   5:aux  3:xcomp  3:punct  8:det  9:nsubj  3:parataxis  12:mark  12:nsubj
        _
        lost/lose
        VBD
        9:ccomp
        _
        """,
        "2:det 5:nsubj:outer 5:cop 5:mark root 5:punct 8:det 12:nsubj:outer 12:cop 12:mark 12:nsubj 5:parataxis",
    ),
    Case(
        "it is clear that",
        """
        It       is/be  clear    that    they     lied/lie
        PRP      VBZ    JJ       IN      PRP      VBD
        2:nsubj  root   2:acomp  6:mark  6:nsubj  2:ccomp
        _
        """,
        "3:expl 3:cop root 6:mark 6:nsubj 3:csubj",
    ),
    Case(
        "no copula",
        """
        It       became/become  clear    ,        a      threat  ;        I        think        ,
        PRP      VBD            JJ       ,        DT     NN      :        PRP      VBP          ,
        2:nsubj  root           2:acomp  2:punct  6:det  2:attr  2:punct  9:nsubj  2:parataxis  9:punct
        _
        so         I         am/be
        RB         PRP       VBP
        13:advmod  13:nsubj  9:ccomp
        _
        """,
        "2:nsubj root 2:xcomp 2:punct 6:det 2:xcomp 2:punct 9:nsubj 2:parataxis 9:punct 13:advmod 13:nsubj 9:ccomp",
    ),
]

COMPLEMENTS = [
    Case(
        "want him to go, made it clear, wants it done",
        """
        They     want  him      to     go       and   made/make  it       clear    ,        wants/want
        PRP      VBP   PRP      TO     VB       CC    VBD        PRP      JJ       ,        VBZ
        2:nsubj  root  5:nsubj  5:aux  2:ccomp  2:cc  2:conj     9:nsubj  7:ccomp  7:punct  7:conj
        _
        it            to      be          done/do
        PRP           TO      VB          VBN
        15:nsubjpass  15:aux  15:auxpass  11:ccomp
        _
        """,
        "2:nsubj root 2:obj 5:mark 2:xcomp 7:cc 2:conj 7:obj 7:xcomp 11:punct 2:conj "
        "11:obj 15:mark 15:aux:pass 11:xcomp",
    ),
    Case(
        "not: that he go, for him to go, said he goes, saw him going",
        """
        ask   he       go       ;        wait         for     him      to     go       ;        say
        VBP   PRP      VB       :        VBP          IN      PRP      TO     VB       :        VBP
        root  3:nsubj  1:ccomp  1:punct  1:parataxis  9:mark  9:nsubj  9:aux  5:ccomp  1:punct  1:parataxis
        _
        he        goes/go   ;        see          him       going/go
        PRP       VBZ       :        VBP          PRP       VBG
        13:nsubj  11:ccomp  1:punct  1:parataxis  17:nsubj  15:ccomp
        _
        """,
        "root 3:nsubj 1:ccomp 1:punct 1:parataxis 9:mark 9:nsubj 9:mark 5:ccomp 1:punct 1:parataxis 13:nsubj 11:ccomp "
        "1:punct 1:parataxis 17:nsubj 15:ccomp",
    ),
]

TABLES = {
    "relations": RELATIONS,
    "coordination": COORDINATION,
    "prepositions": PREPOSITIONS,
    "copulas": COPULAS,
    "complements": COMPLEMENTS,
}
ALL = "\n\n".join(case.analysis for table in TABLES.values() for case in table)


def parsed(analysis: str) -> Doc:
    """As such a pipeline leaves it: every form of *be* an auxiliary, *where* a subordinator."""
    doc = trees.doc(analysis)
    for token in doc:
        token.dep_ = "ROOT" if token.dep_ == "root" else token.dep_
        if token.lemma_ == "be" or token.dep_ in ("aux", "auxpass"):
            token.pos_ = "AUX" if token.tag_ != "TO" else "PART"
        token.pos_ = "SCONJ" if token.tag_ == "WRB" else token.pos_
    return doc


def converted(analysis: str) -> Doc:
    return clear.ClearConverter()(parsed(analysis))


def arcs(doc: Doc) -> str:
    """The tree of a sentence as it is written in the tables."""
    return " ".join("root" if t.head == t else f"{t.head.i + 1}:{t.dep_}" for t in doc)


@trees.rows(**TABLES)
def test_becomes_universal(analysis: str, expected: str) -> None:
    doc = converted(analysis)
    assert arcs(doc) == expected
    (root,) = (t for t in doc if t.head == t)
    assert set(root.subtree) == set(doc)
    assert {t.dep_ for t in doc} <= set(clear.RELATIONS)


def test_every_relation_of_the_scheme_is_in_the_tables() -> None:
    assert {t.dep_ for t in parsed(ALL)} == set(LABELS)
    assert all(map(clear.is_clear_label, LABELS))
    assert all(map(universal, clear.RELATIONS))
    assert not clear.is_clear_label("obl")


def test_sentences_entities_lemmas_and_tags_stay() -> None:
    before, after = parsed(ALL), converted(ALL)
    assert [s.text for s in after.sents] == [s.text for s in before.sents]
    assert [s.text for s in after.sents] == [parsed(c.analysis).text for table in TABLES.values() for c in table]
    assert [[t.dep_ for t in s if t.head == t] for s in after.sents] == [["root"]] * len(list(after.sents))
    assert all(t.head in s for s in after.sents for t in s)
    assert [(e.text, e.label_) for e in after.ents] == [
        ("Wang Yi", "PERSON"),
        ("Guangzhou", "GPE"),
        ("last Wednesday", "DATE"),
    ]
    assert [(t.text, t.lemma_, t.tag_) for t in after] == [(t.text, t.lemma_, t.tag_) for t in before]


@pytest.mark.parametrize(
    ("analysis", "expected"),
    [
        pytest.param(RELATIONS[0].analysis, "PROPN VERB PROPN DET NOUN PUNCT", id="as they were"),
        pytest.param(COPULAS[2].analysis, "PRON AUX ADP PROPN PUNCT ADV AUX PRON", id="copulas, where"),
        pytest.param(COPULAS[3].analysis, "PRON VERB NUM NOUN ADV", id="there were"),
        pytest.param(PREPOSITIONS[1].analysis, "PRON VERB SCONJ VERB NOUN SCONJ VERB PROPN", id="of ending"),
        pytest.param(PREPOSITIONS[2].analysis, "PRON AUX VERB SCONJ AUX ADJ ADP PROPN", id="by being"),
    ],
)
def test_verbs_and_subordinators_are_what_they_do(analysis: str, expected: str) -> None:
    assert " ".join(t.pos_ for t in converted(analysis)) == expected


def test_any_parse_becomes_trees_over_the_same_sentences() -> None:
    """A parser errs, and what it says then is in no table."""
    chance = random.Random(1)
    words = [(t.text, t.lemma_, t.tag_, t.pos_) for t in parsed(ALL)]
    for _ in range(200):
        texts, lemmas, tags, pos = zip(*chance.choices(words, k=chance.randint(2, 30)), strict=True)
        cut = chance.randrange(1, len(texts))
        heads = [*projective(chance, 0, cut), *projective(chance, cut, len(texts))]
        deps = ["ROOT" if head == i else chance.choice(LABELS[1:]) for i, head in enumerate(heads)]
        doc = Doc(trees.doc(ALL).vocab, texts, tags=tags, pos=pos, lemmas=lemmas, heads=heads, deps=deps)
        doc.ents = (Span(doc, 0, 1, "PERSON"), Span(doc, 1, min(4, len(doc)), "PERSON"))
        clear.ClearConverter()(doc)
        assert [s.start for s in doc.sents] == [0, cut]
        assert [t.dep_ for s in doc.sents for t in s if t.head == t] == ["root", "root"]
        assert all(set(s.root.subtree) == set(s) for s in doc.sents)
        assert {t.dep_ for t in doc} <= set(clear.RELATIONS)


def projective(chance: random.Random, start: int, end: int) -> list[int]:
    """The heads of a random tree over some words, in which no arcs cross."""
    heads = dict[int, int]()

    def grow(first: int, last: int, above: int | None) -> None:
        if first < last:
            top = chance.randrange(first, last)
            heads[top] = top if above is None else above
            cuts = (
                sorted({first, top, chance.randint(first, top)}),
                sorted({top + 1, chance.randint(top + 1, last), last}),
            )
            for a, b in [pair for side in cuts for pair in pairwise(side)]:
                grow(a, b, top)

    grow(start, end, None)
    return [heads[i] for i in range(start, end)]


def test_blank_lines_and_nothing_at_all() -> None:
    doc = Doc(spacy.blank("en").vocab, ["Go", "\n\n"], pos=["VERB", "SPACE"], deps=["ROOT", "dep"], heads=[0, 0])
    assert arcs(clear.ClearConverter()(doc)) == "root 1:dep"
    assert len(clear.ClearConverter()(Doc(doc.vocab, []))) == 0


def test_words_of_two_sentences_are_no_fixed_expression() -> None:
    sentence = """
        He       fled/flee  because
        PRP      VBD        IN
        2:nsubj  root       2:prep
        _
    """
    of = """
        Of     course
        IN     NN
        root   1:pobj
        _
    """
    doc = converted(f"{sentence}\n\n{of}")
    assert [s.text for s in doc.sents] == ["He fled because", "Of course"]


PARSE = """
    Chinese  Foreign     Minister    Wang        Yi       was/be  in      Guangzhou  when
    JJ       NNP         NNP         NNP         NNP      VBD     IN      NNP        WRB
    5:amod   3:compound  5:compound  5:compound  6:nsubj  root    6:prep  7:pobj     12:advmod
    NORP     _           _           PERSON      -        _       _       GPE        _
    Dmytro       Kuleba    visited/visit  China    on       Wednesday  .
    NNP          NNP       VBD            NNP      IN       NNP        .
    11:compound  12:nsubj  6:advcl        12:dobj  12:prep  14:pobj    6:punct
    PERSON       -         _              GPE      _        DATE       _

    Crimea    ,        which        was/be     annexed/annex  by       Russia  in      2014    ,
    NNP       ,        WDT          VBD        VBN            IN       NNP     IN      CD      ,
    11:nsubj  1:punct  5:nsubjpass  5:auxpass  1:relcl        5:agent  6:pobj  5:prep  8:pobj  1:punct
    GPE       _        _            _          _              _        GPE     _       DATE    _
    is/be  part     of       Ukraine  .
    VBZ    NN       IN       NNP      .
    root   11:attr  12:prep  13:pobj  11:punct
    _      _        _        GPE      _
"""


class StoredParser:
    """Stands in for a trained parser: declares what one of spaCy's declares, knows two sentences by heart."""

    labels = tuple(LABELS)

    def __init__(self, foreign: str) -> None:
        self.labels = (*LABELS, foreign) if foreign else self.labels

    def __call__(self, doc: Doc) -> Doc:
        known = parsed(PARSE)
        if [t.text for t in doc] == [t.text for t in known]:
            for text in known.vocab.strings:
                doc.vocab.strings.add(text)
            columns = ["POS", "TAG", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"]
            return doc.from_array(columns, known.to_array(columns))
        for token in doc:
            token.lemma_, token.pos_, token.tag_ = token.text, "X", "FW"
            token.head, token.dep_ = doc[0], "dep" if token.i else "ROOT"
        doc.set_ents([])
        return doc


@Language.factory("test_stored_parser", default_config={"foreign": ""}, assigns=["token.dep"])
def stored_parser(nlp: Language, name: str, foreign: str) -> StoredParser:
    return StoredParser(foreign)


def pipeline(folder: Path, foreign: str = "") -> str:
    nlp = spacy.blank("en")
    nlp.add_pipe("test_stored_parser", config={"foreign": foreign})
    nlp.to_disk(folder / "core_web")
    return str(folder / "core_web")


def test_stands_behind_a_pipeline_that_speaks_the_scheme(tmp_path: Path) -> None:
    nlp = kg.english.load_pipeline(pipeline(tmp_path))
    assert nlp.pipe_names == ["test_stored_parser", clear.NAME]
    assert set(nlp.pipe_labels[clear.NAME]) == set(clear.RELATIONS)
    nlp.to_disk(tmp_path / "both")
    assert kg.english.load_pipeline(str(tmp_path / "both")).pipe_names == nlp.pipe_names
    assert pickle.loads(pickle.dumps(nlp.get_pipe(clear.NAME)))(parsed(PARSE)).has_annotation("DEP")


def test_does_not_guess_at_other_schemes(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"other dependencies \(acomp, agent"):
        kg.english.load_pipeline(pipeline(tmp_path, foreign="rcmod"))


def test_its_statements_are_those_of_the_universal_tree(tmp_path: Path) -> None:
    article = Article("article", parsed(PARSE).text, published=trees.THURSDAY)
    (reading,) = Reader(pipeline(tmp_path)).read([article])
    assert sorted(map(trees.told, reading.statements)) == [
        ("Crimea", "part of", "Ukraine"),
        ("Dmytro Kuleba", "visited", "China", "time 2024-07-24"),
        ("Russia", "annexed", "Crimea", "time 2014"),
        ("Wang Yi", "foreign minister of", "China"),
        ("Wang Yi", "is in", "Guangzhou"),
    ]
