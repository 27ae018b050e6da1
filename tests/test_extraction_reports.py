"""Constructions of agency reports: a hand-checked analysis of each, and what must come of it."""

from __future__ import annotations

from trees import Case, rows, statements

REPORTS = [
    Case(
        "a second past tense is no passive",
        """
        GDP      plunged/plunge  by      6.9       %       in      1998   ,         and    then
        NNP      VBD             IN      CD        NN.SYM  IN      CD     ,         CC     RB
        2:nsubj  root            5:case  5:nummod  2:obl   7:case  2:obl  11:punct  11:cc  11:advmod
        _        _               _       PERCENT   -       _       DATE   _         _      _
        recovered/recover  by       9          %             in       1999    .
        VBN                IN       CD         NN.SYM        IN       CD      .
        2:conj             14:case  14:nummod  11:obl:agent  16:case  11:obl  2:punct
        _                  _        PERCENT    -             _        DATE    _
        """,
        [
            ("GDP", "plunged by", "6.9%", "time 1998", "6.9 percent"),
            ("GDP", "recovered by", "9%", "time 1999", "9 percent"),
        ],
    ),
    Case(
        "a participle that is an adjective",
        """
        Mostar   has/have  remained/remain  divided/divide  between  its          communities/community
        NNP      VBZ.AUX   VBN              VBN             IN       PRP$         NNS
        3:nsubj  3:aux     root             3:xcomp         7:case   7:nmod:poss  4:obl
        GPE      _         _                _               _        _            _
        .
        .
        3:punct
        _
        """,
        [
            ("Mostar", "remained divided between", "Mostar's communities"),
        ],
    ),
    Case(
        "three of several",
        """
        Prosecutors/prosecutor  released/release  two       of      the    settlers/settler  .
        NNS                     VBD               CD        IN      DT     NNS               .
        2:nsubj                 root              2:obj     6:case  6:det  3:nmod            2:punct
        _                       _                 CARDINAL  _       _      _                 _
        """,
        [
            ("Prosecutors", "freed", "two of the settlers", "2 settler"),
        ],
    ),
    Case(
        "forecast to",
        """
        The    storm         is/be       forecast  to      make     landfall  in      Cuba   .
        DT     NN            VBZ.AUX     VBN       TO      VB       NN        IN      NNP    .
        2:det  4:nsubj:pass  4:aux:pass  root      6:mark  4:xcomp  6:obj     9:case  6:obl  4:punct
        _      _             _           _         _       _        _         _       GPE    _
        """,
        [
            ("storm", "made", "landfall", "place Cuba", "possible"),
        ],
    ),
    Case(
        "likely to",
        """
        A      lower/low  rating   is/be    likely  to      mean     higher/high  charges/charge  .
        DT     JJR        NN       VBZ.AUX  JJ      TO      VB       JJR          NNS             .
        3:det  3:amod     5:nsubj  5:cop    root    7:mark  5:xcomp  9:amod       7:obj           5:punct
        _
        """,
        [
            ("lower rating", "meant", "higher charges", "possible"),
        ],
    ),
    Case(
        "before it came to that",
        """
        Police   removed/remove  the    youths/youth  before    the    youths/youth  were/be  able     to
        NNS      VBD             DT     NNS           IN.SCONJ  DT     NNS           VBD.AUX  JJ       TO
        2:nsubj  root            4:det  2:obj         9:mark    7:det  9:nsubj       9:cop    2:advcl  11:mark
        _
        erect    buildings/building  .
        VB       NNS                 .
        9:xcomp  11:obj              2:punct
        _
        """,
        [
            ("Police", "removed", "youths"),
            ("youths", "is able to erect", "buildings", "hypothetical"),
        ],
    ),
    Case(
        "whichever",
        """
        It       would  attack  any    planes/plane  landing/land  in      Somalia  .
        PRP      MD     VB      DT     NNS           VBG           IN      NNP      .
        3:nsubj  3:aux  root    5:det  3:obj         5:acl         8:case  6:obl    3:punct
        _        _      _       _      _             _             _       GPE      _
        """,
        [
            ("any planes", "landed on", "Somalia", "hypothetical"),
        ],
    ),
    Case(
        "the release they try to secure",
        """
        Officials/official  are/be   trying/try  to      secure   the    release  of       two
        NNS                 VBP.AUX  VBG         TO      VB       DT     NN       IN       CD
        3:nsubj             3:aux    root        5:mark  3:xcomp  7:det  5:obj    10:case  10:nummod
        _                   _        _           _       _        _      _        _        CARDINAL
        journalists/journalist  .
        NNS                     .
        7:nmod                  3:punct
        _                       _
        """,
        [
            ("Officials", "tried to secure", "release of two journalists"),
            ("two journalists", "was freed", None, "2 journalist", "possible"),
        ],
    ),
    Case(
        "control of nobody",
        """
        The    opposition  lost/lose  control  of      the    Senate  .
        DT     NN          VBD        NN       IN      DT     NNP     .
        2:det  3:nsubj     root       3:obj    7:case  7:det  4:nmod  3:punct
        _      _           _          _        _       _      ORG     _
        """,
        [
            ("opposition", "lost", "control of the Senate"),
        ],
    ),
    Case(
        "taken hostage",
        """
        Gunmen/gunman  took/take  Alan    Johnston  hostage  in      Gaza   .
        NNS            VBD        NNP     NNP       NN       IN      NNP    .
        2:nsubj        root       2:obj   3:flat    2:xcomp  7:case  2:obl  2:punct
        _              _          PERSON  -         _        _       GPE    _
        """,
        [
            ("Gunmen", "kidnapped", "Alan Johnston", "place Gaza Strip"),
        ],
    ),
    Case(
        "taken captive",
        """
        Lefevre       was/be      taken/take  captive   in      Darfur  .
        NNP           VBD.AUX     VBN         RB        IN      NNP     .
        3:nsubj:pass  3:aux:pass  root        3:advmod  6:case  3:obl   3:punct
        PERSON        _           _           _         _       GPE     _
        """,
        [
            ("Lefevre", "was taken captive", None, "place Darfur"),
        ],
    ),
    Case(
        "the same in another measure",
        """
        Ralston  earned/earn  $      45          million   ,        or    65        cents/cent  a       share
        NNP      VBD          $      CD          CD        ,        CC    CD        NNS         DT      NN
        2:nsubj  root         2:obj  5:compound  3:nummod  9:punct  9:cc  9:nummod  3:conj      11:det  9:nmod
        PERSON   _            MONEY  -           -         _        _     MONEY     -           _       _
        ,         compared/compare  with     $       84           million    .
        ,         VBN               IN       $       CD           CD         .
        13:punct  2:advcl           15:case  13:obl  17:compound  15:nummod  2:punct
        _         _                 _        MONEY   -            -          _
        """,
        [
            ("Ralston", "earned", "$45 million", "45,000,000 USD"),
        ],
    ),
    Case(
        "talks that focused on it",
        """
        Rice     held/hold  talks/talk  with    Emomali  Rakhmonov  that     focused/focus  on       trade
        NNP      VBD        NNS         IN      NNP      NNP        WDT      VBD            IN       NN
        2:nsubj  root       2:obj       5:case  3:nmod   5:flat     8:nsubj  5:acl:relcl    10:case  8:obl
        PERSON   _          _           _       PERSON   -          _        _              _        _
        .
        .
        2:punct
        _
        """,
        [
            ("Rice", "talked with", "Emomali Rakhmonov"),
            ("talks with Emomali Rakhmonov", "focused on", "trade"),
        ],
    ),
    Case(
        "a party who was shot",
        """
        The    election  replaces/replace  lawmaker  Raza    Haider  from     the     United   Movement
        DT     NN        VBZ               NN        NNP     NNP     IN       DT      NNP.ADJ  NNP
        2:det  3:nsubj   root              3:obj     4:flat  5:flat  10:case  10:det  10:amod  5:nmod
        _      _         _                 _         PERSON  -       _        _       ORG      -
        ,         who            was/be       shot/shoot    in       Karachi  .
        ,         WP             VBD.AUX      VBN           IN       NNP      .
        14:punct  14:nsubj:pass  14:aux:pass  10:acl:relcl  16:case  14:obl   3:punct
        _         _              _            _             _        GPE      _
        """,
        [
            ("Raza Haider", "affiliated with", "United Movement"),
            ("Raza Haider", "is", "lawmaker"),
            ("Raza Haider", "was shot", None, "place Karachi"),
            ("election", "replaced", "Raza Haider"),
        ],
    ),
    Case(
        "the city of that name",
        """
        Rebels/rebel  attacked/attack  the    city   of      Basra   in      the    province  of       Helmand
        NNS           VBD              DT     NN     IN      NNP     IN      DT     NN        IN       NNP
        2:nsubj       root             4:det  2:obj  6:case  4:nmod  9:case  9:det  2:obl     11:case  9:nmod
        _             _                _      _      _       GPE     _       _      _         _        GPE
        .
        .
        2:punct
        _
        """,
        [
            ("Rebels", "attacked", "Basra", "place Helmand"),
        ],
    ),
    Case(
        "what it leaves behind",
        """
        The    storm    left/leave  seven     people  dead     .
        DT     NN       VBD         CD        NNS     JJ       .
        2:det  3:nsubj  root        5:nummod  3:obj   3:xcomp  3:punct
        _      _        _           CARDINAL  _       _        _
        """,
        [
            ("storm", "left", "seven people", "as dead", "7 people"),
        ],
    ),
    Case(
        "quoted as saying",
        """
        The    paper    quoted/quote  Halutz  as        blaming/blame  the    settlers/settler  .
        DT     NN       VBD           NNP     IN.SCONJ  VBG            DT     NNS               .
        2:det  3:nsubj  root          3:obj   6:mark    3:advcl        8:det  6:obj             3:punct
        _      _        _             PERSON  _         _              _      _                 _
        """,
        [
            ("Halutz", "blamed", "settlers", "says paper"),
            ("paper", "quoted", "Halutz"),
        ],
    ),
    Case(
        "a request has an author",
        """
        Bush     asked/ask  Congress  to      approve  the    budget  .
        NNP      VBD        NNP       TO      VB       DT     NN      .
        2:nsubj  root       2:iobj    5:mark  2:xcomp  7:det  5:obj   2:punct
        PERSON   _          ORG       _       _        _      _       _
        """,
        [
            ("US Congress", "approved", "budget", "says Bush", "hypothetical"),
        ],
    ),
    Case(
        "suggested doing",
        """
        Putin    suggested/suggest  invading/invade  Georgia  .
        NNP      VBD                VBG              NNP      .
        2:nsubj  root               2:xcomp          3:obj    2:punct
        PERSON   _                  _                GPE      _
        """,
        [
            ("Putin", "invaded", "Georgia", "says Putin", "hypothetical"),
        ],
    ),
    Case(
        "no plans to",
        """
        Bush     has/have  no     plans/plan  to      visit  Cuba   .
        NNP      VBZ       DT     NNS         TO      VB     NNP    .
        2:nsubj  root      4:det  2:obj       6:mark  4:acl  6:obj  2:punct
        PERSON   _         _      _           _       _      GPE    _
        """,
        [
            ("Bush", "had", "plans to visit Cuba", "negated"),
            ("Bush", "visited", "Cuba", "negated", "planned"),
        ],
    ),
    Case(
        "the right to",
        """
        Iran     has/have  the    right  to      enrich  uranium  .
        NNP      VBZ       DT     NN     TO      VB      NN       .
        2:nsubj  root      4:det  2:obj  6:mark  4:acl   6:obj    2:punct
        GPE      _         _      _      _       _       _        _
        """,
        [
            ("Iran", "enriched", "uranium", "possible"),
            ("Iran", "had", "right to enrich uranium"),
        ],
    ),
    Case(
        "ahead of, away from",
        """
        Washington  put   oil    ahead     of      democracy  .
        NNP         VBD   NN     RB        IN      NN         .
        2:nsubj     root  2:obj  2:advmod  6:case  4:obl      2:punct
        PERSON      _     _      _         _       _          _
        """,
        [
            ("Washington", "put", "oil", "ahead of democracy"),
        ],
    ),
    Case(
        "the day of an event",
        """
        The    attack   Friday           killed/kill  ten       people  .
        DT     NN       NNP              VBD          CD        NNS     .
        2:det  4:nsubj  2:nmod:unmarked  root         6:nummod  4:obj   4:punct
        _      _        DATE             _            CARDINAL  _       _
        """,
        [
            ("attack", "killed", "ten people", "time 2024-07-19", "10 people"),
        ],
    ),
    Case(
        "progress in talks exists nowhere",
        """
        There   is/be  progress  in      the    talks/talk  .
        EX      VBZ    NN        IN      DT     NNS         .
        2:expl  root   2:nsubj   6:case  6:det  3:nmod      2:punct
        _
        """,
        [],
    ),
    Case(
        "as it continues",
        """
        The    army          was/be      ordered/order  to      leave    as        the    fighting
        DT     NN            VBD.AUX     VBN            TO      VB       IN.SCONJ  DT     NN
        2:det  4:nsubj:pass  4:aux:pass  root           6:mark  4:xcomp  10:mark   9:det  10:nsubj
        _
        continues/continue  to       spread    .
        VBZ                 TO       VB        .
        6:advcl             12:mark  10:xcomp  4:punct
        _
        """,
        [
            ("army", "left", None, "planned"),
        ],
    ),
]


@rows(reports=REPORTS)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
