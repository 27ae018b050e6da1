"""Statements of hand-built analyses: relations by class, numbers, roles, dates, ids, evidence. See trees.py."""

from __future__ import annotations

from datetime import date

import pytest
from trees import THURSDAY, Case, rows, statements, understand

from kg.interpret.confidence import confidence
from kg.interpret.wording import presented
from kg.model import Factuality, Statement

NUMBERS = [
    Case(
        "at least",
        """
        At      least   20        people        were/be     injured/injure  .
        IN      JJS     CD        NNS           VBD         VBN             .
        2:case  3:nmod  4:nummod  6:nsubj:pass  6:aux:pass  root            6:punct
        _
        """,
        [("20 people", "was injured", None, "min 20 people")],
    ),
    Case(
        "more than",
        """
        The    quake    killed/kill  more/much  than     1,000     people  .
        DT     NN       VBD          JJR.ADV    IN       CD        NNS     .
        2:det  3:nsubj  root         6:advmod   4:fixed  7:nummod  3:obj   3:punct
        _
        """,
        [("quake", "killed", "1,000 people", "min 1,000 people")],
    ),
    Case(
        "up to",
        """
        Up        to       300       soldiers/soldier  were/be     captured/capture  by      Russia       .
        RB        IN       CD        NNS               VBD         VBN               IN      NNP          .
        3:advmod  1:fixed  4:nummod  6:nsubj:pass      6:aux:pass  root              8:case  6:obl:agent  6:punct
        _         _        _         _                 _           _                 _       GPE          _
        """,
        [("Russia", "captured", "300 soldiers", "max 300 soldier")],
    ),
    Case(
        "about",
        """
        About     50        protesters/protester  were/be     arrested/arrest  by      police       .
        RB        CD        NNS                   VBD         VBN              IN      NNS          .
        2:advmod  3:nummod  5:nsubj:pass          5:aux:pass  root             7:case  5:obl:agent  5:punct
        _
        """,
        [("police", "arrested", "50 protesters", "approximate 50 protester")],
    ),
    Case(
        "nearly, in words",
        """
        Flooding  displaced/displace  nearly    two         million   people  .
        NN        VBD                 RB        CD          CD        NNS     .
        2:nsubj   root                5:advmod  5:compound  6:nummod  2:obj   2:punct
        _
        """,
        [("Flooding", "displaced", "two million people", "approximate 2,000,000 people")],
    ),
    Case(
        "a range",
        """
        Hamas    released/release  between   10        and   20      hostages/hostage  .
        NNP      VBD               RB        CD        CC    CD      NNS               .
        2:nsubj  root              5:advmod  7:nummod  6:cc  4:conj  2:obj             2:punct
        ORG      _                 _         _         _     _       _                 _
        """,
        [("Hamas", "freed", "between 10 and 20 hostages", "min 10 hostage")],
    ),
    Case(
        "some of a number",
        """
        Ukraine      's      Air         Force    shot/shoot  down            25     out      of       38
        NNP          POS     NNP         NNP      VBD         RP              CD     IN       IN       CD
        4:nmod:poss  1:case  4:compound  5:nsubj  root        5:compound:prt  5:obj  12:case  8:fixed  12:nummod
        GPE          _       ORG         -        _           _               _      _        _        _
        Russian  drones/drone  .
        JJ       NNS           .
        12:amod  7:nmod        5:punct
        NORP     _             _
        """,
        [("Ukrainian Air Force", "shot down", "25 out of 38 Russian drones", "25 drone")],
    ),
    Case(
        "some of a number, taken for two objects by the parser",
        """
        NATO     destroyed/destroy  three  of      five      tanks/tank  .
        NNP      VBD                CD     IN      CD        NNS         .
        2:nsubj  root               2:obj  6:case  6:nummod  2:obj       2:punct
        ORG      _                  _      _       _         _           _
        """,
        [("NATO", "destroyed", "three of five tanks", "3 tank")],
    ),
    Case(
        "of the noun before",
        """
        Attacks/attack  killed/kill  at      least   four      civilians/civilian  and   injured/injure  30
        NNS             VBD          IN      JJS     CD        NNS                 CC    VBD             CD
        2:nsubj         root         4:case  5:nmod  6:nummod  2:obj               8:cc  2:conj          8:obj
        _
        .
        .
        2:punct
        _
        """,
        [
            ("Attacks", "injured", "30 civilians", "30 civilian"),
            ("Attacks", "killed", "four civilians", "min 4 civilian"),
        ],
    ),
    Case(
        "money",
        """
        Google   paid/pay  $      5           million   .
        NNP      VBD       $      CD          CD        .
        2:nsubj  root      2:obj  5:compound  3:nummod  2:punct
        ORG      _         _      _           _         _
        """,
        [("Google", "paid", "$5 million", "5,000,000 USD")],
    ),
    Case(
        "money that measures a noun",
        """
        Google   paid/pay  a      fine   of      $       5           million   .
        NNP      VBD       DT     NN     IN      $       CD          CD        .
        2:nsubj  root      4:det  2:obj  6:case  4:nmod  8:compound  6:nummod  2:punct
        ORG      _         _      _      _       _       _           _         _
        """,
        [("Google", "paid", "fine of $5 million", "5,000,000 USD")],
    ),
]
RELATIONS = [
    Case(
        "a noun with its preposition is another noun",
        """
        Bahrain  extended/extend  the    state  of      emergency  .
        NNP      VBD              DT     NN     IN      NN         .
        2:nsubj  root             4:det  2:obj  6:case  4:nmod     2:punct
        GPE      _                _      _      _       _          _
        """,
        [("Bahrain", "extended", "state of emergency")],
    ),
    Case(
        "a hyphen in the noun",
        """
        Rebels/rebel  broke/break  the    cease       -        fire   .
        NNS           VBD          DT     NN          HYPH     NN     .
        2:nsubj       root         6:det  6:compound  4:punct  2:obj  2:punct
        _
        """,
        [("Rebels", "broke", "cease-fire")],
    ),
    Case(
        "an agreement with a name",
        """
        Bahrain  signed/sign  the    Free     Trade       Agreement  .
        NNP      VBD          DT     NNP.ADJ  NNP         NNP        .
        2:nsubj  root         6:det  5:amod   6:compound  2:obj      2:punct
        GPE      _            _      LAW      -           -          _
        """,
        [("Bahrain", "signed", "Free Trade Agreement")],
    ),
    Case(
        "weapons attack",
        """
        Drones/drone  hit   Odesa  .
        NNS           VBD   NNP    .
        2:nsubj       root  2:obj  2:punct
        _             _     GPE    _
        """,
        [("Drones", "attacked", "Odesa")],
    ),
    Case(
        "storms only hit",
        """
        The    storm    hit   Florida  .
        DT     NN       VBD   NNP      .
        2:det  3:nsubj  root  3:obj    3:punct
        _      _        _     GPE      _
        """,
        [("storm", "hit", "Florida")],
    ),
    Case(
        "prisoners are freed",
        """
        Israel   released/release  the    prisoners/prisoner  .
        NNP      VBD               DT     NNS                 .
        2:nsubj  root              4:det  2:obj               2:punct
        GPE      _                 _      _                   _
        """,
        [("Israel", "freed", "prisoners")],
    ),
    Case(
        "footage is released",
        """
        Israel   released/release  footage  .
        NNP      VBD               NN       .
        2:nsubj  root              2:obj    2:punct
        GPE      _                 _        _
        """,
        [("Israel", "released", "footage")],
    ),
    Case(
        "subject and object change places",
        """
        Kennedy  lost/lose  to      Jones   .
        NNP      VBD        IN      NNP     .
        2:nsubj  root       4:case  2:obl   2:punct
        PERSON   _          _       PERSON  _
        """,
        [("Jones", "defeated", "Kennedy")],
    ),
    Case(
        "employs",
        """
        Google   employs/employ  Smith   .
        NNP      VBZ             NNP     .
        2:nsubj  root            2:obj   2:punct
        ORG      _               PERSON  _
        """,
        [("Smith", "works for", "Google")],
    ),
    Case(
        "of a passive with a preposition",
        """
        Google        is/be       based/base  in      California  .
        NNP           VBZ         VBN         IN      NNP         .
        3:nsubj:pass  3:aux:pass  root        5:case  3:obl       3:punct
        ORG           _           _           _       GPE         _
        """,
        [("Google", "based in", "California")],
    ),
    Case(
        "of verb, noun and preposition",
        """
        Kuleba   expressed/express  support  for     Israel  .
        NNP      VBD                NN       IN      NNP     .
        2:nsubj  root               2:obj    5:case  3:nmod  2:punct
        PERSON   _                  _        _       GPE     _
        """,
        [("Kuleba", "supported", "Israel")],
    ),
    Case(
        "no trigger: the verb's own words",
        """
        Kuleba   restated/restate  the    offer  .
        NNP      VBD               DT     NN     .
        2:nsubj  root              4:det  2:obj  2:punct
        PERSON   _                 _      _      _
        """,
        [("Kuleba", "restated", "offer")],
    ),
    Case(
        "no trigger: verb and preposition",
        """
        Kuleba   posed/pose  with    Wang    Yi      .
        NNP      VBD         IN      NNP     NNP     .
        2:nsubj  root        4:case  2:obl   4:flat  2:punct
        PERSON   _           _       PERSON  -       _
        """,
        [("Kuleba", "posed with", "Wang Yi")],
    ),
    Case(
        "intransitive",
        """
        The    government  collapsed/collapse  .
        DT     NN          VBD                 .
        2:det  3:nsubj     root                3:punct
        _
        """,
        [("government", "collapsed", None)],
    ),
]
ROLES = [
    Case(
        "title and name",
        """
        Ukraine      's      Foreign  Minister     Dmytro   Kuleba  resigned/resign  .
        NNP          POS     JJ       NN           NNP      NNP     VBD              .
        4:nmod:poss  1:case  4:amod   5:nmod:desc  7:nsubj  5:flat  root             7:punct
        GPE          _       _        _            PERSON   -       _                _
        """,
        [("Dmytro Kuleba", "foreign minister of", "Ukraine"), ("Dmytro Kuleba", "resigned", None)],
    ),
    Case(
        "title and name, as an apposition",
        """
        Ukraine      's      Foreign  Minister  Dmytro   Kuleba  resigned/resign  .
        NNP          POS     JJ       NN        NNP      NNP     VBD              .
        4:nmod:poss  1:case  4:amod   7:nsubj   4:appos  5:flat  root             7:punct
        GPE          _       _        _         PERSON   -       _                _
        """,
        [("Dmytro Kuleba", "foreign minister of", "Ukraine"), ("Dmytro Kuleba", "resigned", None)],
    ),
    Case(
        "apposition, within it another",
        """
        Dmitry    Peskov  ,        press       secretary  for     Russian  President    Vladimir  Putin   ,
        NNP       NNP     ,        NN          NN         IN      JJ       NNP          NNP       NNP     ,
        12:nsubj  1:flat  5:punct  5:compound  1:appos    9:case  8:amod   9:nmod:desc  5:nmod    9:flat  1:punct
        PERSON    -       _        _           _          _       NORP     _            PERSON    -       _
        resigned/resign  .
        VBD              .
        root             12:punct
        _
        """,
        [
            ("Dmitry Peskov", "press secretary for", "Vladimir Putin"),
            ("Dmitry Peskov", "resigned", None),
            ("Vladimir Putin", "president of", "Russia"),
        ],
    ),
    Case(
        "name behind its description",
        """
        The    president  of      France  ,        Emmanuel  Macron  ,        resigned/resign  .
        DT     NN         IN      NNP     ,        NNP       NNP     ,        VBD              .
        2:det  9:nsubj    4:case  2:nmod  6:punct  2:appos   6:flat  2:punct  root             9:punct
        _      _          _       GPE     _        PERSON    -       _        _                _
        """,
        [("Emmanuel Macron", "president of", "France"), ("Emmanuel Macron", "resigned", None)],
    ),
    Case(
        "company",
        """
        Apple       chief   executive    Tim      Cook    resigned/resign  .
        NNP         JJ      NN           NNP      NNP     VBD              .
        3:compound  3:amod  4:nmod:desc  6:nsubj  4:flat  root             6:punct
        ORG         _       _            PERSON   -       _                _
        """,
        [("Tim Cook", "chief executive of", "Apple"), ("Tim Cook", "resigned", None)],
    ),
    Case(
        "spokesman",
        """
        Pentagon    spokesman    Pat      Ryder   resigned/resign  .
        NNP         NN           NNP      NNP     VBD              .
        2:compound  3:nmod:desc  5:nsubj  3:flat  root             5:punct
        ORG         _            PERSON   -       _                _
        """,
        [("Pat Ryder", "resigned", None), ("Pat Ryder", "spokesperson for", "Pentagon")],
    ),
    Case(
        "wife",
        """
        Putin        's      wife     Lyudmila  resigned/resign  .
        NNP          POS     NN       NNP       VBD              .
        3:nmod:poss  1:case  5:nsubj  3:appos   root             5:punct
        PERSON       _       _        PERSON    _                _
        """,
        [("Lyudmila", "married to", "Putin"), ("Lyudmila", "resigned", None)],
    ),
    Case(
        "former",
        """
        Former  British  Prime    Minister     Boris    Johnson  resigned/resign  .
        JJ      JJ       NNP.ADJ  NNP          NNP      NNP      VBD              .
        4:amod  4:amod   4:amod   5:nmod:desc  7:nsubj  5:flat   root             7:punct
        _       NORP     _        _            PERSON   -        _                _
        """,
        [("Boris Johnson", "prime minister of", "United Kingdom", "former"), ("Boris Johnson", "resigned", None)],
    ),
    Case(
        "former, behind the name",
        """
        Angela    Merkel  ,        the    former  chancellor  of      Germany  ,        resigned/resign  .
        NNP       NNP     ,        DT     JJ      NN          IN      NNP      ,        VBD              .
        10:nsubj  1:flat  6:punct  6:det  6:amod  1:appos     8:case  6:nmod   1:punct  root             10:punct
        PERSON    -       _        _      _       _           _       GPE      _        _                _
        """,
        [("Angela Merkel", "chancellor of", "Germany", "former"), ("Angela Merkel", "resigned", None)],
    ),
    Case(
        "acting",
        """
        South       Korea        's      acting/act  president  Han      Duck    -        soo     resigned/resign
        NNP         NNP          POS     VBG         NN         NNP      NNP     HYPH     NNP     VBD
        2:compound  5:nmod:poss  2:case  5:amod      10:nsubj   5:appos  6:flat  9:punct  6:flat  root
        GPE         -            _       _           _          PERSON   -       -        -       _
        .
        .
        10:punct
        _
        """,
        [("Han Duck-soo", "president of", "South Korea", "acting"), ("Han Duck-soo", "resigned", None)],
    ),
    Case(
        "elect",
        """
        US          President    -        elect   Donald   Trump   resigned/resign  .
        NNP         NNP          HYPH     JJ      NNP      NNP     VBD              .
        2:compound  5:nmod:desc  4:punct  2:amod  7:nsubj  5:flat  root             7:punct
        GPE         _            _        _       PERSON   -       _                _
        """,
        [("Donald Trump", "president of", "United States", "elect"), ("Donald Trump", "resigned", None)],
    ),
    Case(
        "a deputy is no prime minister",
        """
        Ukraine      's      Deputy      Prime    Minister     Iryna    Vereshchuk  resigned/resign  .
        NNP          POS     NNP         NNP.ADJ  NNP          NNP      NNP         VBD              .
        5:nmod:poss  1:case  5:compound  5:amod   6:nmod:desc  8:nsubj  6:flat      root             8:punct
        GPE          _       _           _        _            PERSON   -           _                _
        """,
        [("Iryna Vereshchuk", "official of", "Ukraine"), ("Iryna Vereshchuk", "resigned", None)],
    ),
    Case(
        "of nobody named",
        """
        Acting/act  President    Mikheil  Kavelashvili  resigned/resign  .
        VBG         NNP          NNP      NNP           VBD              .
        2:amod      3:nmod:desc  5:nsubj  3:flat        root             5:punct
        _           _            PERSON   -             _                _
        """,
        [("Mikheil Kavelashvili", "is", "acting President"), ("Mikheil Kavelashvili", "resigned", None)],
    ),
]
TIMES = [
    Case(
        "a weekday looks back",
        """
        Kuleba   visited/visit  Kyiv   on      Friday  .
        NNP      VBD            NNP    IN      NNP     .
        2:nsubj  root           2:obj  5:case  2:obl   2:punct
        PERSON   _              GPE    _       DATE    _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-07-19")],
    ),
    Case(
        "a weekday looks forward",
        """
        Kuleba   will   visit  Kyiv   on      Friday  .
        NNP      MD     VB     NNP    IN      NNP     .
        3:nsubj  3:aux  root   3:obj  6:case  3:obl   3:punct
        PERSON   _      _      GPE    _       DATE    _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-07-26", "planned")],
    ),
    Case(
        "the day itself",
        """
        Kuleba   visited/visit  Kyiv   on      Thursday  .
        NNP      VBD            NNP    IN      NNP       .
        2:nsubj  root           2:obj  5:case  2:obl     2:punct
        PERSON   _              GPE    _       DATE      _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-07-25")],
    ),
    Case(
        "yesterday",
        """
        Kuleba   visited/visit  Kyiv   yesterday       .
        NNP      VBD            NNP    NN              .
        2:nsubj  root           2:obj  2:obl:unmarked  2:punct
        PERSON   _              GPE    _               _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-07-24")],
    ),
    Case(
        "last month",
        """
        Kuleba   visited/visit  Kyiv   last    month           .
        NNP      VBD            NNP    JJ      NN              .
        2:nsubj  root           2:obj  5:amod  2:obl:unmarked  2:punct
        PERSON   _              GPE    _       _               _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-06")],
    ),
    Case(
        "next week",
        """
        Kuleba   will   visit  Kyiv   next    week            .
        NNP      MD     VB     NNP    JJ      NN              .
        3:nsubj  3:aux  root   3:obj  6:amod  3:obl:unmarked  3:punct
        PERSON   _      _      GPE    _       _               _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-07-29/2024-08-04", "planned")],
    ),
    Case(
        "year, in front",
        """
        In      2014   ,        Russia   annexed/annex  Crimea  .
        IN      CD     ,        NNP      VBD            NNP     .
        2:case  5:obl  2:punct  5:nsubj  root           5:obj   5:punct
        _       DATE   _        GPE      _              GPE     _
        """,
        [("Russia", "annexed", "Crimea", "time 2014")],
    ),
    Case(
        "since",
        """
        Russia   has/have  attacked/attack  Ukraine  since   February  2022             .
        NNP      VBZ       VBN              NNP      IN      NNP       CD               .
        3:nsubj  3:aux     root             3:obj    6:case  3:obl     6:nmod:unmarked  3:punct
        GPE      _         _                GPE      _       DATE      -                _
        """,
        [("Russia", "attacked", "Ukraine", "time 2022-02/..")],
    ),
    Case(
        "from … to",
        """
        Kuleba   visited/visit  Kyiv   from    July   1         to      July    3         .
        NNP      VBD            NNP    IN      NNP    CD        IN      NNP     CD        .
        2:nsubj  root           2:obj  5:case  2:obl  5:nummod  8:case  5:nmod  8:nummod  2:punct
        PERSON   _              GPE    _       DATE   -         _       DATE    -         _
        """,
        [("Kuleba", "visited", "Kyiv", "time 2024-07-01/2024-07-03")],
    ),
    Case(
        "shared by verbs",
        """
        On      Friday  Kuleba   met/meet  Scholz  and   left/leave  Berlin  .
        IN      NNP     NNP      VBD       NNP     CC    VBD         NNP     .
        2:case  4:obl   4:nsubj  root      4:obj   7:cc  4:conj      7:obj   4:punct
        _       DATE    PERSON   _         PERSON  _     _           GPE     _
        """,
        [("Kuleba", "left", "Berlin", "time 2024-07-19"), ("Kuleba", "met", "Scholz", "time 2024-07-19")],
    ),
]


@rows(numbers=NUMBERS, relations=RELATIONS, roles=ROLES, times=TIMES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)


EVERY = [*NUMBERS, *RELATIONS, *ROLES, *TIMES]


def stated(shows: str, published: date | None = THURSDAY) -> list[Statement]:
    """The statements of a row, in the order of the text."""
    return list(understand(next(c.analysis for c in EVERY if c.shows == shows), published).statements)


def test_without_a_publication_date_a_weekday_has_no_value() -> None:
    (visit,) = stated("a weekday looks back", published=None)
    assert visit.time is not None
    assert (visit.time.text, visit.time.value, visit.time.earliest) == ("on Friday", None, None)


def test_a_date_has_its_first_and_last_day() -> None:
    (visit,) = stated("last month")
    assert visit.time is not None
    assert (visit.time.earliest, visit.time.latest) == (date(2024, 6, 1), date(2024, 6, 30))


@rows(every=EVERY)
def test_ids_are_stable_and_distinct(analysis: str, expected: object) -> None:
    once = [s.id for s in understand(analysis).statements]
    assert once == [s.id for s in understand(analysis).statements]
    assert once == [s.id for s in understand(analysis, published=None).statements]
    assert len(set(once)) == len(once)


@pytest.mark.parametrize(
    ("shows", "words"),
    [
        ("weapons attack", ("Drones", "hit", "Odesa")),
        ("money", ("Google", "paid", "$5 million")),
        ("more than", ("The quake", "killed", "more than 1,000 people")),
        ("of a passive with a preposition", ("Google", "is based", "California")),
        ("a weekday looks forward", ("Kuleba", "will visit", "Kyiv")),
        ("title and name", ("Dmytro Kuleba", "Foreign Minister", "Ukraine")),
        ("former, behind the name", ("Angela Merkel", "chancellor", "Germany")),
        ("intransitive", ("The government", "collapsed", None)),
    ],
)
def test_evidence_cuts_the_words(shows: str, words: tuple[str, str, str | None]) -> None:
    reading = understand(next(c.analysis for c in EVERY if c.shows == shows))
    text, evidence = reading.article.text, reading.statements[0].evidence
    spans = (evidence.subject, evidence.predicate, evidence.object)
    assert tuple(span and text[span.start : span.end] for span in spans) == words
    assert text[evidence.sentence.start : evidence.sentence.end] == text


@pytest.mark.parametrize(
    ("shows", "relation", "phrase"),
    [
        ("subject and object change places", "defeated", "defeated"),
        ("of a passive with a preposition", "based in", "is based in"),
        ("a weekday looks forward", "visited", "will visit"),
        ("at least", "was injured", "were injured"),
        ("title and name", "foreign minister of", "Foreign Minister of"),
    ],
)
def test_the_verb_phrase_is_as_it_reads_from_subject_to_object(shows: str, relation: str, phrase: str) -> None:
    assert (relation, phrase) in [(s.relation.label, s.verb_phrase) for s in stated(shows)]


@pytest.mark.parametrize(
    ("shows", "id_", "open_"),
    [
        ("weapons attack", "attacked", False),
        ("no trigger: the verb's own words", "restated", True),
        ("no trigger: verb and preposition", "posedWith", True),
        ("at least", "wasInjured", True),
        ("spokesman", "spokespersonFor", False),
    ],
)
def test_a_relation_of_the_ontology_or_an_open_one(shows: str, id_: str, open_: bool) -> None:
    assert (id_, open_) in [(s.relation.id, s.relation.open) for s in stated(shows)]


@pytest.mark.parametrize(
    ("shows", "types"),
    [
        ("weapons attack", {"Drones": "Weapon", "Odesa": "City"}),
        ("prisoners are freed", {"Israel": "Country", "prisoners": "Person"}),
        ("footage is released", {"footage": "Work"}),
        ("title and name", {"Dmytro Kuleba": "Person", "Ukraine": "Country"}),
        ("employs", {"Google": "Organization", "Smith": "Person"}),
        ("a noun with its preposition is another noun", {"state of emergency": "Law"}),
        ("a hyphen in the noun", {"cease-fire": "Agreement"}),
        ("an agreement with a name", {"Free Trade Agreement": "Agreement"}),
    ],
)
def test_things_have_classes(shows: str, types: dict[str, str]) -> None:
    reading = understand(next(c.analysis for c in EVERY if c.shows == shows))
    assert {e.name: e.type for e in reading.entities if e.name in types} == types


@pytest.mark.parametrize(
    ("shows", "plain"),
    [
        ("weapons attack", {"attacked"}),
        ("intransitive", set()),
        ("a weekday looks forward", set()),
        ("former, behind the name", set()),
        ("former", set()),
        ("elect", set()),
        ("acting", {"president of"}),
        ("title and name", {"foreign minister of"}),
    ],
)
def test_only_what_holds_is_a_plain_triple(shows: str, plain: set[str]) -> None:
    assert {s.relation.label for s in stated(shows) if s.asserted} == plain


def test_confidence_falls_with_every_sign() -> None:
    signs = frozenset({"open", "long sentence"})
    assert confidence("verb", frozenset()) > confidence("verb", signs) > confidence("verb", signs | {"attributed"})


@pytest.mark.parametrize(
    ("label", "negated", "factuality", "words"),
    [
        ("attacked", False, "certain", "attacked"),
        ("attacked", True, "certain", "did not attack"),
        ("attacked", True, "planned", "will not attack"),
        ("supplied weapons to", False, "possible", "may have supplied weapons to"),
        ("visited", False, "hypothetical", "would visit"),
        ("was invaded", True, "certain", "was not invaded"),
        ("was invaded", False, "planned", "will be invaded"),
        ("owns", True, "certain", "does not own"),
        ("member of", True, "certain", "member of"),
    ],
)
def test_a_relation_is_worded_as_sure_as_it_is_told(
    label: str, negated: bool, factuality: Factuality, words: str
) -> None:
    assert presented(label, negated, factuality) == words
