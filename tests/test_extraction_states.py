"""What somebody or something is, was made or never did: hand-checked analyses, and the statements of them."""

from __future__ import annotations

from trees import Case, rows, statements

STATES = [
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
        "whichever",
        """
        It       would  attack  any    planes/plane  landing/land  in      Somalia  .
        PRP      MD     VB      DT     NNS           VBG           IN      NNP      .
        3:nsubj  3:aux  root    5:det  3:obj         5:acl         8:case  6:obl    3:punct
        _        _      _       _      _             _             _       GPE      _
        """,
        [
            ("any planes landing in Somalia", "landed on", "Somalia", "hypothetical"),
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
        "it is done at no cost",
        """
        Venezuela  will   assume  the    debts/debt  of      Ecuador  at       no      cost   .
        NNP        MD     VB      DT     NNS         IN      NNP      IN       DT      NN     .
        3:nsubj    3:aux  root    5:det  3:obj       7:case  5:nmod   10:case  10:det  3:obl  3:punct
        GPE        _      _       _      _           _       GPE      _        _       _      _
        """,
        [
            ("Venezuela", "assumed", "debts of Ecuador", "at no cost", "planned"),
        ],
    ),
    Case(
        "it is never done",
        """
        At      no     time   did/do   Russia   attack  Ukraine  .
        IN      DT     NN     VBD.AUX  NNP      VB      NNP      .
        3:case  3:det  6:obl  6:aux    6:nsubj  root    6:obj    6:punct
        _       _      _      _        GPE      _       GPE      _
        """,
        [
            ("Russia", "attacked", "Ukraine", "negated"),
        ],
    ),
    Case(
        "another word for it",
        """
        The    troops   raided/raid  a      madrassa  ,        or    Islamic  seminary  ,         in
        DT     NNS      VBD          DT     NN        ,        CC    JJ       NN        ,         IN
        2:det  3:nsubj  root         5:det  3:obj     9:punct  9:cc  9:amod   5:conj    12:punct  12:case
        _      _        _            _      _         _        _     NORP     _         _         _
        Waziristan  .
        NNP         .
        3:obl       3:punct
        GPE         _
        """,
        [
            ("troops", "raided", "madrassa", "place Waziristan"),
        ],
    ),
    Case(
        "delinquent in",
        """
        Washington  is/be    delinquent  in        finishing/finish  the    bridges/bridge  .
        NNP         VBZ.AUX  JJ          IN.SCONJ  VBG               DT     NNS             .
        3:nsubj     3:cop    root        5:mark    3:advcl           7:det  5:obj           3:punct
        GPE         _        _           _         _                 _      _               _
        """,
        [
            ("United States", "is delinquent in finishing", "bridges"),
        ],
    ),
    Case(
        "to what extent",
        """
        The    report   examined/examine  to      what     extent  broadcasters/broadcaster  met/meet
        DT     NN       VBD               IN      WDT.DET  NN      NNS                       VBD
        2:det  3:nsubj  root              6:case  6:det    3:obl   8:nsubj                   6:acl:relcl
        _
        expectations/expectation  .
        NNS                       .
        8:obj                     3:punct
        _
        """,
        [],
    ),
    Case(
        "never before",
        """
        The    flag     has/have  never     before    been/be  open  to      choice  .
        DT     NN       VBZ.AUX   RB        RB        VBN.AUX  JJ    IN      NN      .
        2:det  7:nsubj  7:aux     5:advmod  7:advmod  7:cop    root  9:case  7:obl   7:punct
        _
        """,
        [
            ("flag", "is open to", "choice", "negated"),
        ],
    ),
    Case(
        "is to open",
        """
        Bush     is/be    to      open  talks/talk  with    Iran    .
        NNP      VBZ.AUX  TO      VB    NNS         IN      NNP     .
        4:nsubj  4:cop    4:mark  root  4:obj       7:case  5:nmod  4:punct
        PERSON   _        _       _     _           _       GPE     _
        """,
        [
            ("Bush", "opened", "talks with Iran", "planned"),
        ],
    ),
    Case(
        "to blame",
        """
        The    government     is/be    to      blame  for     the    fire   .
        DT     NN             VBZ.AUX  TO      VB     IN      DT     NN     .
        2:det  5:nsubj:outer  5:cop    5:mark  root   8:case  8:det  5:obl  5:punct
        _
        """,
        [
            ("government", "is to blame for", "fire"),
        ],
    ),
    Case(
        "review and processing",
        """
        Manuscript  review   and   processing/process  took/take  four      months/month  .
        NN          NN       CC    VBG                 VBD        CD        NNS           .
        2:compound  5:nsubj  4:cc  2:conj              root       7:nummod  5:obj         5:punct
        _           _        _     _                   _          DATE      -             _
        """,
        [
            ("Manuscript review", "took", "four months", "4 month"),
            ("processing", "took", "four months", "4 month"),
        ],
    ),
    Case(
        "set free",
        """
        Gunmen/gunman  set   free     several  prisoners/prisoner  .
        NNS            VBD   JJ       JJ       NNS                 .
        2:nsubj        root  2:xcomp  5:amod   2:obj               2:punct
        _
        """,
        [
            ("Gunmen", "freed", "several prisoners"),
        ],
    ),
    Case(
        "praised elsewhere",
        """
        Leaders/leader  praised/praise  the    elections/election  in      Afghanistan  .
        NNS             VBD             DT     NNS                 IN      NNP          .
        2:nsubj         root            4:det  2:obj               6:case  4:nmod       2:punct
        _               _               _      _                   _       GPE          _
        """,
        [
            ("Leaders", "praised", "elections in Afghanistan"),
        ],
    ),
    Case(
        "no past tense beside an infinitive",
        """
        Annan    has/have  urged/urge  kidnappers/kidnapper  to      make     contact  and   called/call
        NNP      VBZ.AUX   VBN         NNS                   TO      VB       NN       CC    VBN
        3:nsubj  3:aux     root        3:iobj                6:mark  3:xcomp  6:obj    9:cc  6:conj
        PERSON   _         _           _                     _       _        _        _     _
        for      talks/talk  .
        IN       NNS         .
        11:case  9:obl       3:punct
        _        _           _
        """,
        [
            ("Annan", "called for", "talks"),
            ("Annan", "urged", "kidnappers", "to make contact"),
            ("kidnappers", "made", "contact", "says Annan", "hypothetical"),
        ],
    ),
    Case(
        "what holds of a kind",
        """
        Officials/official  evacuated/evacuate  areas/area  that     are/be   prone        to
        NNS                 VBD                 NNS         WDT      VBP.AUX  JJ           IN
        2:nsubj             root                2:obj       6:nsubj  6:cop    3:acl:relcl  8:case
        _
        floods/flood  .
        NNS           .
        6:obl         2:punct
        _
        """,
        [
            ("Officials", "evacuated", "areas that are prone to floods"),
        ],
    ),
    Case(
        "rather than",
        """
        Pakistan  attacked/attack  militants/militant  rather  than     civilians/civilian  .
        NNP       VBD              NNS                 RB      IN       NNS                 .
        2:nsubj   root             2:obj               6:cc    4:fixed  3:conj              2:punct
        GPE       _                _                   _       _        _                   _
        """,
        [
            ("Pakistan", "attacked", "civilians", "negated"),
            ("Pakistan", "attacked", "militants"),
        ],
    ),
    Case(
        "and not an event",
        """
        Iran     wants/want  the    production  of      electricity  ,         not        the     development
        NNP      VBZ         DT     NN          IN      NN           ,         RB.PART    DT      NN
        2:nsubj  root        4:det  2:obj       6:case  4:nmod       10:punct  10:advmod  10:det  4:conj
        GPE      _           _      _           _       _            _         _          _       _
        of       nuclear  weapons/weapon  .
        IN       JJ       NNS             .
        13:case  13:amod  10:nmod         2:punct
        _        _        _               _
        """,
        [
            ("Iran", "wanted", "development of nuclear weapons", "negated"),
            ("Iran", "wanted", "production of electricity"),
        ],
    ),
    Case(
        "in charge of",
        """
        Smith    is/be    in      charge  of      the    trials/trial  .
        NNP      VBZ.AUX  IN      NN      IN      DT     NNS           .
        4:nsubj  4:cop    4:case  root    7:case  7:det  4:nmod        4:punct
        PERSON   _        _       _       _       _      _             _
        """,
        [
            ("Smith", "is in charge of", "trials"),
        ],
    ),
    Case(
        "are missing",
        """
        Ten       sailors/sailor  are/be   missing/miss  in      the    Pacific  .
        CD        NNS             VBP.AUX  VBG           IN      DT     NNP      .
        2:nummod  4:nsubj         4:aux    root          7:case  7:det  4:obl    4:punct
        CARDINAL  _               _        _             _       _      LOC      _
        """,
        [
            ("Ten sailors", "is missing", None, "place Pacific Ocean", "10 sailor"),
        ],
    ),
    Case(
        "described as dangerous",
        """
        Smith         was/be      described/describe  as      dangerous  .
        NNP           VBD.AUX     VBN                 IN      JJ         .
        3:nsubj:pass  3:aux:pass  root                5:case  3:obl      3:punct
        PERSON        _           _                   _       _          _
        """,
        [
            ("Smith", "was described as", "dangerous"),
        ],
    ),
    Case(
        "listed as missing",
        """
        Ten       sailors/sailor  are/be      listed/list  as        missing  .
        CD        NNS             VBP.AUX     VBN          IN.SCONJ  JJ       .
        2:nummod  4:nsubj:pass    4:aux:pass  root         6:mark    4:advcl  4:punct
        CARDINAL  _               _           _            _         _        _
        """,
        [
            ("Ten sailors", "was listed as", "missing", "10 sailor"),
        ],
    ),
]


@rows(states=STATES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
