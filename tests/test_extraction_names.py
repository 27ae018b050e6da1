"""What arguments are called: hand-checked analyses, and the statements that must come of them."""

from __future__ import annotations

from trees import Case, rows, statements

NAMES = [
    Case(
        "what a plan is for",
        """
        The    cabinet  approved/approve  a      plan   to      release  900       prisoners/prisoner  and
        DT     NN       VBD               DT     NN     TO      VB       CD        NNS                 CC
        2:det  3:nsubj  root              5:det  3:obj  7:mark  5:acl    9:nummod  7:obj               11:cc
        _      _        _                 _      _      _       _        CARDINAL  _                   _
        withdraw  troops  from     the     town    of       Jericho  .
        VB        NNS     IN       DT      NN      IN       NNP      .
        7:conj    11:obj  15:case  15:det  11:obl  17:case  15:nmod  3:punct
        _         _       _        _       _       _        GPE      _
        """,
        [
            ("cabinet", "approved", "plan to release 900 prisoners and withdraw troops from the town of Jericho"),
        ],
    ),
    Case(
        "a means of doing it",
        """
        The    Pope     described/describe  faith  as      a      means  of        counteracting/counteract
        DT     NNP      VBD                 NN     IN      DT     NN     IN.SCONJ  VBG
        2:det  3:nsubj  root                3:obj  7:case  7:det  3:obl  9:mark    7:acl
        _      PERSON   _                   _      _       _      _      _         _
        violence  .
        NN        .
        9:obj     3:punct
        _         _
        """,
        [
            ("Pope", "described", "faith", "as means of counteracting violence"),
        ],
    ),
    Case(
        "an adjective with what it needs",
        """
        Zawahiri  threatened/threaten  peacekeepers/peacekeeper  bound   for     Lebanon  .
        NNP       VBD                  NNS                       JJ      IN      NNP      .
        2:nsubj   root                 2:obj                     3:amod  6:case  4:obl    2:punct
        PERSON    _                    _                         _       _       GPE      _
        """,
        [
            ("Zawahiri", "threatened", "peacekeepers bound for Lebanon"),
        ],
    ),
    Case(
        "one of those that did",
        """
        Russia   was/be   one       of      12        nations/nation  that     abstained/abstain  from
        NNP      VBD.AUX  CD        IN      CD        NNS             WDT      VBD                IN.SCONJ
        3:nsubj  3:cop    root      6:case  6:nummod  3:nmod          8:nsubj  6:acl:relcl        10:mark
        GPE      _        CARDINAL  _       CARDINAL  _               _        _                  _
        voting    .
        VBG.NOUN  .
        8:advcl   3:punct
        _         _
        """,
        [
            ("12 nations that abstained from voting", "abstained", None, "12 nation"),
            ("Russia", "is", "one of 12 nations that abstained from voting"),
        ],
    ),
    Case(
        "by the name of the group",
        """
        A      leader   of      the    militant  group   Hamas    left/leave  Gaza   .
        DT     NN       IN      DT     JJ        NN      NNP      VBD         NNP    .
        2:det  8:nsubj  6:case  6:det  6:amod    2:nmod  6:appos  root        8:obj  8:punct
        _      _        _       _      _         _       ORG      _           GPE    _
        """,
        [
            ("Hamas", "is", "militant group"),
            ("leader of the militant group Hamas", "left", "Gaza Strip"),
        ],
    ),
    Case(
        "some of a people",
        """
        Young   Palestinians/Palestinian  attacked/attack  soldiers/soldier  and   most    Israelis/Israeli
        JJ      NNPS                      VBD              NNS               CC    JJS     NNPS
        2:amod  3:nsubj                   root             3:obj             8:cc  7:amod  8:nsubj
        _       NORP                      _                _                 _     _       NORP
        fled/flee  .
        VBD        .
        3:conj     3:punct
        _          _
        """,
        [
            ("Young Palestinians", "attacked", "soldiers"),
            ("most Israelis", "fled", None),
        ],
    ),
    Case(
        "a people as such",
        """
        The    Palestinians/Palestinian  and   all    Israelis/Israeli  signed/sign  a      treaty  .
        DT     NNPS                      CC    DT     NNPS              VBD          DT     NN      .
        2:det  6:nsubj                   5:cc  5:det  2:conj            root         8:det  6:obj   6:punct
        _      NORP                      _     _      NORP              _            _      _       _
        """,
        [
            ("Israelis", "signed", "treaty"),
            ("Palestinians", "signed", "treaty"),
        ],
    ),
    Case(
        "six of the Marines",
        """
        Six       Marines/Marine  died/die  in      Iraq   .
        CD        NNPS            VBD       IN      NNP    .
        2:nummod  3:nsubj         root      5:case  3:obl  3:punct
        CARDINAL  ORG             _         _       GPE    _
        """,
        [
            ("Six Marines", "died in", "Iraq", "6 Marine"),
        ],
    ),
    Case(
        "what belongs to both",
        """
        The    government  denied/deny  the    existence  and   use     of       chemical  weapons/weapon
        DT     NN          VBD          DT     NN         CC    NN      IN       JJ        NNS
        2:det  3:nsubj     root         5:det  3:obj      7:cc  5:conj  10:case  10:amod   5:nmod
        _
        .
        .
        3:punct
        _
        """,
        [
            ("government", "denied", "existence of chemical weapons"),
            ("government", "denied", "use of chemical weapons"),
        ],
    ),
    Case(
        "whose year",
        """
        Prosecutors/prosecutor  reviewed/review  this   year         's      budget  .
        NNS                     VBD              DT     NN           POS     NN      .
        2:nsubj                 root             4:det  6:nmod:poss  4:case  2:obj   2:punct
        _                       _                DATE   -            _       _       _
        """,
        [
            ("Prosecutors", "reviewed", "this year's budget"),
        ],
    ),
    Case(
        "what they disapprove of",
        """
        The    survey   shows/show  disapproval  of      how     Congress  works/work     .
        DT     NN       VBZ         NN           IN      WRB     NNP       VBZ            .
        2:det  3:nsubj  root        3:obj        6:case  4:nmod  8:nsubj   6:advcl:relcl  3:punct
        _      _        _           _            _       _       ORG       _              _
        """,
        [
            ("survey", "showed", "disapproval of how Congress works"),
        ],
    ),
    Case(
        "about so many",
        """
        The    ministry  raised/raise  prices/price  by      about     40        percent  .
        DT     NN        VBD           NNS           IN      RB        CD        NN       .
        2:det  3:nsubj   root          3:obj         8:case  7:advmod  8:nummod  3:obl    3:punct
        _      _         _             _             _       PERCENT   -         -        _
        """,
        [
            ("ministry", "raised", "prices", "by about 40 percent"),
        ],
    ),
    Case(
        "a law for something",
        """
        Bush     signed/sign  legislation  reaffirming/reaffirm  support  for     NATO    .
        NNP      VBD          NN           VBG                   NN       IN      NNP     .
        2:nsubj  root         2:obj        3:acl                 4:obj    7:case  5:nmod  2:punct
        PERSON   _            _            _                     _        _       ORG     _
        """,
        [
            ("Bush", "signed", "legislation reaffirming support for NATO"),
            ("legislation reaffirming support for NATO", "supported", "NATO"),
        ],
    ),
    Case(
        "without its loose ends",
        """
        Karzai   announced/announce  a      program  to      recruit  tribesmen/tribesman  in
        NNP      VBD                 DT     NN       TO      VB       NNS                  IN
        2:nsubj  root                4:det  2:obj    6:mark  4:acl    6:obj                10:case
        PERSON   _                   _      _        _       _        _                    _
        border       areas/area  to       augment  security     forces/force  doing/do  battle  with
        NN           NNS         TO       VB       NN           NNS           VBG       NN      IN
        10:compound  6:obl       12:mark  6:advcl  14:compound  12:obj        14:acl    15:obj  19:case
        _            _           _        _        _            _             _         _       _
        the     Taleban  .
        DT      NNP      .
        19:det  16:nmod  2:punct
        _       GPE      _
        """,
        [
            ("Karzai", "announced", "program to recruit tribesmen in border areas to augment security forces"),
            ("security forces doing battle with the Taleban", "did", "battle with the Taleban"),
            ("tribesmen", "augmented", "security forces doing battle with the Taleban", "planned"),
        ],
    ),
    Case(
        "whose help it is",
        """
        Venezuela  looks/look  to      Iran   for     help   in        maintaining/maintain  its
        NNP        VBZ         IN      NNP    IN      NN     IN.SCONJ  VBG                   PRP$
        2:nsubj    root        4:case  2:obl  6:case  2:obl  8:mark    6:acl                 10:nmod:poss
        GPE        _           _       GPE    _       _      _         _                     _
        jets/jet  .
        NNS       .
        8:obj     2:punct
        _         _
        """,
        [
            ("Venezuela", "looked to", "Iran", "for help in maintaining Venezuela's jets"),
        ],
    ),
    Case(
        "texts of ours",
        """
        The    texts/text  that   pupils/pupil  use          are/be   public  domain  .
        DT     NNS         WDT    NNS           VBP          VBP.AUX  JJ      NN      .
        2:det  8:nsubj     5:obj  5:nsubj       2:acl:relcl  8:cop    8:amod  root    8:punct
        _
        """,
        [
            ("pupils", "used", "texts that pupils use"),
            ("texts that pupils use", "is", "public domain"),
        ],
    ),
    Case(
        "the one spoken of",
        """
        The    missile  that     hit          the    hospital  killed/kill  ten       people  .
        DT     NN       WDT      VBD          DT     NN        VBD          CD        NNS     .
        2:det  7:nsubj  4:nsubj  2:acl:relcl  6:det  4:obj     root         9:nummod  7:obj   7:punct
        _      _        _        _            _      _         _            CARDINAL  _       _
        """,
        [
            ("missile", "attacked", "hospital"),
            ("missile", "killed", "ten people", "10 people"),
        ],
    ),
    Case(
        "the only one",
        """
        Merkel   won/win  the    only    seat   that          was/be      left/leave   in       Saxony
        NNP      VBD      DT     JJ      NN     WDT           VBD.AUX     VBN          IN       NNP
        2:nsubj  root     5:det  5:amod  2:obj  8:nsubj:pass  8:aux:pass  5:acl:relcl  10:case  8:obl
        PERSON   _        _      _       _      _             _           _            _        GPE
        .
        .
        2:punct
        _
        """,
        [
            ("Merkel", "won", "only seat that was left in Saxony"),
            ("only seat that was left in Saxony", "was left", None, "place Saxony"),
        ],
    ),
    Case(
        "whose saying it is",
        """
        Police   quoted/quote  officials/official  who      say          that      Hill     left/leave
        NNS      VBD           NNS                 WP       VBP          IN.SCONJ  NNP      VBD
        2:nsubj  root          2:obj               5:nsubj  3:acl:relcl  8:mark    8:nsubj  5:ccomp
        _        _             _                   _        _            _         PERSON   _
        .
        .
        2:punct
        _
        """,
        [
            ("Hill", "left", None, "says officials"),
            ("Police", "quoted", "officials"),
        ],
    ),
    Case(
        "strongest of all",
        """
        The    economy  remains/remain  the    strongest/strong  in      the    EU     .
        DT     NN       VBZ             DT     JJS               IN      DT     NNP    .
        2:det  3:nsubj  root            5:det  3:xcomp           8:case  8:det  5:obl  3:punct
        _      _        _               _      _                 _       _      ORG    _
        """,
        [
            ("economy", "remained strongest in", "European Union"),
        ],
    ),
    Case(
        "what is guaranteed",
        """
        Kyiv     seeks/seek  a      guarantee  that      Russia   will   withdraw  .
        NNP      VBZ         DT     NN         IN.SCONJ  NNP      MD     VB        .
        2:nsubj  root        4:det  2:obj      8:mark    8:nsubj  8:aux  4:acl     2:punct
        GPE      _           _      _          _         GPE      _      _         _
        """,
        [
            ("Russia", "withdrew", None, "planned"),
            ("Ukraine", "sought", "guarantee that Russia will withdraw"),
        ],
    ),
]


@rows(names=NAMES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
