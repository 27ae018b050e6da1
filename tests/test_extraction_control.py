"""Control and purpose: who does what an infinitive or a participle leaves without a subject, and who does not."""

from __future__ import annotations

from trees import Case, rows, statements

CONTROL = [
    Case(
        "who writes a question asks none",
        """
        Critics/critic  were/be  angry  about   the    attacks/attack  ,         with      one        man
        NNS             VBD.AUX  JJ     IN      DT     NNS             ,         IN.SCONJ  CD         NN
        3:nsubj         3:cop    root   6:case  6:det  3:obl           11:punct  11:mark   10:nummod  11:nsubj
        _               _        _      _       _      _               _         _         CARDINAL   _
        asking/ask  "         How        can     they      do        it      ?         "
        VBG         ``        WRB        MD      PRP       VB        PRP     .         ''
        3:advcl     16:punct  16:advmod  16:aux  16:nsubj  11:ccomp  16:obj  16:punct  16:punct
        _           _         _          _       _         _         _       _         _
        """,
        [
            ("Critics", "is angry about", "attacks"),
        ],
    ),
    Case(
        "elected as well as others",
        """
        Ann           Lee     was/be      elected/elect  ,        as    well     as
        NNP           NNP     VBD.AUX     VBN            ,        RB    RB       IN
        4:nsubj:pass  1:flat  4:aux:pass  root           9:punct  9:cc  6:fixed  6:fixed
        PERSON        -       _           _              _        _     _        _
        councillors/councillor  Bo      Chan     and    Claudia  Hill     .
        NNS                     NNP     NNP      CC     NNP      NNP      .
        4:conj                  9:flat  10:flat  13:cc  10:conj  13:flat  4:punct
        _                       PERSON  -        _      PERSON   -        _
        """,
        [
            ("Ann Lee", "was elected", None),
            ("Bo Chan", "is", "councillor"),
            ("Bo Chan", "was elected", None),
            ("Claudia Hill", "is", "councillor"),
            ("Claudia Hill", "was elected", None),
        ],
    ),
    Case(
        "admitted to being",
        """
        One       suspect  admitted/admit  to        being/be  a      member   of       the     gang
        CD        NN       VBD             IN.SCONJ  VBG.AUX   DT     NN       IN       DT      NN
        2:nummod  3:nsubj  root            7:mark    7:cop     7:det  3:advcl  10:case  10:det  7:nmod
        CARDINAL  _        _               _         _         _      _        _        _       _
        .
        .
        3:punct
        _
        """,
        [
            ("One suspect", "member of", "gang", "1 suspect", "former", "says One suspect"),
        ],
    ),
    Case(
        "what is designed to do it does it",
        """
        Congress  passed/pass  a      law    designed/design  to      protect  workers/worker  .
        NNP       VBD          DT     NN     VBN              TO      VB       NNS             .
        2:nsubj   root         4:det  2:obj  4:acl            7:mark  5:advcl  7:obj           2:punct
        _
        """,
        [
            ("US Congress", "passed", "law designed to protect workers"),
            ("law designed to protect workers", "protected", "workers", "planned"),
        ],
    ),
    Case(
        "who is sent to do it does it",
        """
        Troops        were/be     sent/send  to      protect  civilians/civilian  .
        NNS           VBD.AUX     VBN        TO      VB       NNS                 .
        3:nsubj:pass  3:aux:pass  root       5:mark  3:advcl  5:obj               3:punct
        _
        """,
        [
            ("Troops", "defended", "civilians", "planned"),
        ],
    ),
    Case(
        "used to house: it housed",
        """
        The    prison        was/be      used/use  to      house    inmates/inmate  .
        DT     NN            VBD.AUX     VBN       TO      VB       NNS             .
        2:det  4:nsubj:pass  4:aux:pass  root      6:mark  4:advcl  6:obj           4:punct
        _
        """,
        [
            ("prison", "housed", "inmates"),
        ],
    ),
    Case(
        "whoever has a goal means to reach it",
        """
        Microsoft    's      goal           is/be    to      replace  Windows  XP      .
        NNP          POS     NN             VBZ.AUX  TO      VB       NNP      NNP     .
        3:nmod:poss  1:case  6:nsubj:outer  6:cop    6:mark  root     6:obj    7:flat  6:punct
        ORG          _       _              _        _       _        PRODUCT  -       _
        """,
        [
            ("Microsoft", "replaced", "Windows XP", "planned"),
        ],
    ),
    Case(
        "what they had been given",
        """
        The    parents/parent  used/use  the    creams/cream  they          had/have  been/be     given/give
        DT     NNS             VBD       DT     NNS           PRP           VBD.AUX   VBN.AUX     VBN
        2:det  3:nsubj         root      5:det  3:obj         9:nsubj:pass  9:aux     9:aux:pass  5:acl:relcl
        _
        .
        .
        3:punct
        _
        """,
        [
            ("parents", "used", "creams"),
            ("parents", "was given", "creams"),
        ],
    ),
    Case(
        "what is said of the group is said of Hamas",
        """
        Hamas    is/be    a      group  that     controls/control  Gaza   .
        NNP      VBZ.AUX  DT     NN     WDT      VBZ               NNP    .
        4:nsubj  4:cop    4:det  root   6:nsubj  4:acl:relcl       6:obj  4:punct
        ORG      _        _      _      _        _                 GPE    _
        """,
        [
            ("Hamas", "controls", "Gaza Strip"),
            ("Hamas", "is", "group that controls Gaza"),
        ],
    ),
    Case(
        "examples of a class",
        """
        The    region   grows/grow  cash        crops/crop  such    as       coffee  and    tea     .
        DT     NN       VBZ         NN          NNS         JJ      IN       NN      CC     NN      .
        2:det  3:nsubj  root        5:compound  3:obj       8:case  6:fixed  5:nmod  10:cc  8:conj  3:punct
        _
        """,
        [
            ("coffee", "is", "cash crop"),
            ("region", "grew", "cash crops"),
            ("tea", "is", "cash crop"),
        ],
    ),
    Case(
        "others are called on to do it",
        """
        Ukraine      's      calls/call    to      ban    Russian  oil    were/be     rejected/reject  .
        NNP          POS     NNS           TO      VB     JJ       NN     VBD.AUX     VBN              .
        3:nmod:poss  1:case  9:nsubj:pass  5:mark  3:acl  7:amod   5:obj  9:aux:pass  root             9:punct
        GPE          _       _             _       _      NORP     _      _           _                _
        """,
        [
            ("Ukraine's calls to ban Russian oil", "was rejected", None),
        ],
    ),
    Case(
        "there, beside a noun",
        """
        The    last    ballot        there     was/be      cast  at      noon   .
        DT     JJ      NN            RB        VBD.AUX     VBN   IN      NN     .
        3:det  3:amod  6:nsubj:pass  3:advmod  6:aux:pass  root  8:case  6:obl  6:punct
        _      _       _             _         _           _     _       TIME   _
        """,
        [
            ("last ballot", "was cast", None, "time ?"),
        ],
    ),
    Case(
        "for what one was sentenced",
        """
        Tom      Miller  is/be    serving/serve  a      life        sentence  for       being/be  part
        NNP      NNP     VBZ.AUX  VBG            DT     NN          NN        IN.SCONJ  VBG.AUX   NN
        4:nsubj  1:flat  4:aux    root           7:det  7:compound  4:obj     10:mark   10:cop    4:advcl
        PERSON   -       _        _              _      _           _         _         _         _
        of       a       gang     .
        IN       DT      NN       .
        13:case  13:det  10:nmod  4:punct
        _        _       _        _
        """,
        [
            ("Tom Miller", "part of", "gang"),
            ("Tom Miller", "served", "life sentence"),
        ],
    ),
]


@rows(control=CONTROL)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
