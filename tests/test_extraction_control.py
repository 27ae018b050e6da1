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
    Case(
        "one of two is the actor",
        """
        Actor         Tom      Hanks   and   Rita    Wilson  were/be     tested/test  .
        NN            NNP      NNP     CC    NNP     NNP     VBD.AUX     VBN          .
        8:nsubj:pass  1:appos  2:flat  5:cc  2:conj  5:flat  8:aux:pass  root         8:punct
        _             PERSON   -       _     PERSON  -       _           _            _
        """,
        [
            ("Rita Wilson", "was tested", None),
            ("Tom Hanks", "is", "Actor"),
            ("Tom Hanks", "was tested", None),
        ],
    ),
    Case(
        "who follows a belief",
        """
        Scientologist  Tom      Cruise  left/leave  .
        NN             NNP      NNP     VBD         .
        2:nmod:desc    4:nsubj  2:flat  root        4:punct
        _              PERSON   -       _           _
        """,
        [
            ("Tom Cruise", "is", "Scientologist"),
            ("Tom Cruise", "left", None),
        ],
    ),
    Case(
        "what was newly done to it",
        """
        The    recently  released/release  Google   Chrome  is/be    gaining/gain  users/user  .
        DT     RB        VBN               NNP      NNP     VBZ.AUX  VBG           NNS         .
        4:det  3:advmod  4:amod            7:nsubj  4:flat  7:aux    root          7:obj       7:punct
        _      _         _                 PRODUCT  -       _        _             _           _
        """,
        [
            ("Google Chrome", "gained", "users"),
            ("Google Chrome", "was released", None),
        ],
    ),
    Case(
        "next to",
        """
        Requests/request  came/come  from    the    Municipality  of      Bogliasco  ,        next
        NNS               VBD        IN      DT     NNP           IN      NNP        ,        RB
        2:nsubj           root       5:case  5:det  2:obl         7:case  5:nmod     9:punct  5:advmod
        _                 _          _       _      GPE           -       -          _        _
        to       Genoa  .
        IN       NNP    .
        11:case  9:obl  2:punct
        _        GPE    _
        """,
        [
            ("Municipality of Bogliasco", "near", "Genoa"),
            ("Requests", "came", None, "place Municipality of Bogliasco"),
        ],
    ),
    Case(
        "feared, hence possible",
        """
        Poland   is/be    worried  that      Russia   will   attack   Estonia  .
        NNP      VBZ.AUX  JJ       IN.SCONJ  NNP      MD     VB       NNP      .
        3:nsubj  3:cop    root     7:mark    7:nsubj  7:aux  3:ccomp  7:obj    3:punct
        GPE      _        _        _         GPE      _      _        GPE      _
        """,
        [
            ("Russia", "attacked", "Estonia", "says Poland", "possible"),
        ],
    ),
    Case(
        "one thing is no name for several",
        """
        Ann      Lee     shunned/shun  treatments/treatment  for     homeopathy  ,        a      form
        NNP      NNP     VBD           NNS                   IN      NN          ,        DT     NN
        3:nsubj  1:flat  root          3:obj                 6:case  4:nmod      9:punct  9:det  6:appos
        PERSON   -       _             _                     _       _           _        _      _
        of       medicine  that           has/have  been/be      described/describe  as       pseudoscience
        IN       NN        WDT            VBZ.AUX   VBN.AUX      VBN                 IN       NN
        11:case  9:nmod    15:nsubj:pass  15:aux    15:aux:pass  9:acl:relcl         17:case  15:obl
        _        _         _              _         _            _                   _        _
        .
        .
        3:punct
        _
        """,
        [
            ("Ann Lee", "shunned", "treatments for homeopathy"),
            ("homeopathy", "was described as", "pseudoscience"),
        ],
    ),
    Case(
        "a journal by its name",
        """
        The    study         was/be      published/publish  in      the    journal  Nature       Climate
        DT     NN            VBD.AUX     VBN                IN      DT     NN       NNP          NNP
        2:det  4:nsubj:pass  4:aux:pass  root               7:case  7:det  4:obl    9:compound   10:compound
        _      _             _           _                  _       _      _        WORK_OF_ART  -
        Change   .
        NNP      .
        7:appos  4:punct
        -        _
        """,
        [
            ("Nature Climate Change", "is", "journal"),
            ("study", "was published", None, "in Nature Climate Change"),
        ],
    ),
    Case(
        "an office, what it is for, and a form of address",
        """
        Undersecretary  for     Education  Mr.          Toccafondi  says/say  "         many    schools/school
        NNP             IN      NNP        NNP          NNP         VBZ       ``        JJ      NNS
        6:nsubj         3:case  1:nmod     5:nmod:desc  1:flat      root      11:punct  9:amod  11:nsubj
        _               _       _          _            PERSON      _         _         _       _
        will    close    "         .
        MD      VB       ''        .
        11:aux  6:ccomp  11:punct  6:punct
        _       _        _         _
        """,
        [
            ("Toccafondi", "is", "Undersecretary for Education"),
            ("many schools", "closed", None, "says Toccafondi", "planned"),
        ],
    ),
    Case(
        "a name in quotation marks",
        """
        The    attack        was/be      launched/launch  on      the    website  "         Insurgency
        DT     NN            VBD.AUX     VBN              IN      DT     NN       ``        NNP
        2:det  4:nsubj:pass  4:aux:pass  root             7:case  7:det  4:obl    10:punct  10:compound
        _      _             _           _                _       _      _        _         WORK_OF_ART
        Wiki     "         ,         a       spinoff  of       4chan    .
        NNP      ''        ,         DT      NN       IN       NNP      .
        7:appos  10:punct  14:punct  14:det  7:appos  16:case  14:nmod  4:punct
        -        _         _         _       _        _        _        _
        """,
        [
            ("Insurgency Wiki", "is", "spinoff of 4chan"),
            ("Insurgency Wiki", "is", "website"),
            ("attack", "was launched", None, "on Insurgency Wiki"),
        ],
    ),
    Case(
        "a description in quotation marks",
        """
        Tom            Miller  ,        "        a      national  hero     "        ,        was/be
        NNP            NNP     ,        ``       DT     JJ        NN       ''       ,        VBD.AUX
        11:nsubj:pass  1:flat  7:punct  7:punct  7:det  7:amod    1:appos  7:punct  1:punct  11:aux:pass
        PERSON         -       _        _        _      _         _        _        _        _
        killed/kill  .
        VBN          .
        root         11:punct
        _            _
        """,
        [
            ("Tom Miller", "was killed", None),
        ],
    ),
    Case(
        "a team is what plural nouns call it",
        """
        Champions/champion  Germany  lost/lose  to      Russia  .
        NNS                 NNP      VBD        IN      NNP     .
        3:nsubj             3:nsubj  root       5:case  3:obl   3:punct
        _                   ORG      _          _       GPE     _
        """,
        [
            ("Russia", "defeated", "Germany"),
        ],
    ),
    Case(
        "something of somebody fails",
        """
        Iran         's      offer    expired/expire  .
        NNP          POS     NN       VBD             .
        3:nmod:poss  1:case  4:nsubj  root            4:punct
        GPE          _       _        _               _
        """,
        [
            ("Iran's offer", "expired", None),
        ],
    ),
    Case(
        "nobody who failed to get something got it",
        """
        Gary     Fan     failed/fail  to      get      re      -        elected/elect  .
        NNP      NNP     VBD          TO      VB.AUX   VBN     HYPH     VBN            .
        3:nsubj  1:flat  root         8:mark  3:xcomp  8:amod  6:punct  5:xcomp        3:punct
        PERSON   -       _            _       _        _       _        _              _
        """,
        [
            ("Gary Fan", "got elected", None, "negated"),
        ],
    ),
    Case(
        "a successor beside a prefix is no place",
        """
        Pro         -        Western  politician  Boris   Petrov  resigned/resign  .
        JJ          HYPH     JJ       NN          NNP     NNP     VBD              .
        3:compound  1:punct  4:amod   7:nsubj     4:flat  5:flat  root             7:punct
        _           _        NORP     _           PERSON  -       _                _
        """,
        [
            ("Boris Petrov", "is", "Pro-Western politician"),
            ("Boris Petrov", "resigned", None),
        ],
    ),
]


@rows(control=CONTROL)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
