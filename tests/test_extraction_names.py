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
            ("12 nations", "abstained", None, "12 nation"),
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
    Case(
        "a ship by its name, whatever was read into it",
        """
        The    ship     Mavi     Marmara  sailed/sail  to      Gaza   .
        DT     NN       NNP      NNP      VBD          IN      NNP    .
        2:det  5:nsubj  2:appos  3:flat   root         7:case  5:obl  5:punct
        _      _        PERSON   -        _            _       GPE    _
        """,
        [
            ("Mavi Marmara", "is", "ship"),
            ("Mavi Marmara", "sailed to", "Gaza Strip"),
        ],
    ),
    Case(
        "how fast the wind was",
        """
        Katrina  had/have  185       kilometer   -        per     -        hour        winds/wind  .
        NNP      VBD       CD        NN          HYPH     IN      HYPH     NN          NNS         .
        2:nsubj  root      4:nummod  9:compound  6:punct  8:case  6:punct  9:compound  2:obj       2:punct
        EVENT    _         QUANTITY  -           _        _       _        TIME        _           _
        """,
        [
            ("Katrina", "had", "185 kilometer-per-hour winds"),
        ],
    ),
    Case(
        "what it is called as",
        """
        Yekhanurov  called/call  the    plan   an/a   unacceptable  move     aimed/aim  at       Ukraine
        NNP         VBD          DT     NN     DT     JJ            NN       VBN        IN       NNP
        2:nsubj     root         4:det  2:obj  7:det  7:amod        2:xcomp  7:acl      10:case  8:obl
        PERSON      _            _      _      _      _             _        _          _        GPE
        .
        .
        2:punct
        _
        """,
        [
            ("Yekhanurov", "called", "plan", "as unacceptable move aimed at Ukraine"),
            ("unacceptable move", "was aimed", None, "at Ukraine"),
        ],
    ),
    Case(
        "a committee of a congress",
        """
        The    Standing    Committee  of      the    National  People       's      Congress  passed/pass
        DT     NNP         NNP        IN      DT     NNP.ADJ   NNPS         POS     NNP       VBD
        3:det  3:compound  10:nsubj   9:case  9:det  7:amod    9:nmod:poss  7:case  3:nmod    root
        _      ORG         -          _       _      ORG       -            -       -         _
        the     law     .
        DT      NN      .
        12:det  10:obj  10:punct
        _       _       _
        """,
        [
            ("Standing Committee of the National People's Congress", "passed", "law"),
        ],
    ),
    Case(
        "what it is like",
        """
        The    name     is/be    a      pun   referencing/reference  ants/ant  .
        DT     NN       VBZ.AUX  DT     NN    VBG                    NNS       .
        2:det  5:nsubj  5:cop    5:det  root  5:acl                  6:obj     5:punct
        _
        """,
        [
            ("name", "is", "pun referencing ants"),
            ("pun referencing ants", "referenced", "ants"),
        ],
    ),
    Case(
        "such languages",
        """
        Herrick  wrote/write  for     languages/language  like    English  and   invited/invite  famous
        NNP      VBD          IN      NNS                 IN      NNP      CC    VBD             JJ
        2:nsubj  root         4:case  2:obl               6:case  4:nmod   8:cc  2:conj          10:amod
        PERSON   _            _       _                   _       NORP     _     _               _
        guests/guest  like     Lee      .
        NNS           IN       NNP      .
        8:obj         12:case  10:nmod  2:punct
        _             _        PERSON   _
        """,
        [
            ("Herrick", "invited", "famous guests"),
            ("Herrick", "wrote for", "languages like English"),
        ],
    ),
    Case(
        "set up for them",
        """
        Ubisoft  had/have  areas/area  set    up              for     visitors/visitor  .
        NNP      VBD       NNS         VBN    RP              IN      NNS               .
        2:nsubj  root      2:obj       3:acl  4:compound:prt  7:case  4:obl             2:punct
        ORG      _         _           _      _               _       _                 _
        """,
        [
            ("Ubisoft", "had", "areas set up for visitors"),
            ("areas set up for visitors", "was set up", None, "for visitors"),
        ],
    ),
    Case(
        "a country by its name",
        """
        Obama    will   travel  to      the    West    African  country  of       Ghana   .
        NNP      MD     VB      IN      DT     JJ      JJ       NN       IN       NNP     .
        3:nsubj  3:aux  root    8:case  8:det  7:amod  8:amod   3:obl    10:case  8:nmod  3:punct
        PERSON   _      _       _       _      NORP    -        _        _        GPE     _
        """,
        [
            ("Obama", "travelled to", "Ghana", "planned"),
        ],
    ),
    Case(
        "some four hundred",
        """
        Some      400       victims/victim  left/leave  Darfur  .
        DT        CD        NNS             VBD         NNP     .
        3:det     3:nummod  4:nsubj         root        4:obj   4:punct
        CARDINAL  -         _               _           GPE     _
        """,
        [
            ("400 victims", "left", "Darfur", "approximate 400 victim"),
        ],
    ),
    Case(
        "a flight by its number",
        """
        Air         France      Flight   447     crashed/crash  near    Brazil  .
        NNP         NNP         NNP      CD      VBD            IN      NNP     .
        2:compound  3:compound  5:nsubj  3:flat  root           7:case  5:obl   5:punct
        ORG         -           _        _       _              _       GPE     _
        """,
        [
            ("Air France Flight 447", "crashed", None, "place Brazil"),
        ],
    ),
    Case(
        "a newspaper by its name, inside another phrase",
        """
        An/a   analysis  by      the    newspaper  USA         Today    blamed/blame  homeowners/homeowner
        DT     NN        IN      DT     NN         NNP         NNP      VBD           NNS
        2:det  8:nsubj   5:case  5:det  2:nmod     7:compound  5:appos  root          8:obj
        _      _         _       _      _          ORG         -        _             _
        who       find         themselves  in       debt    .
        WP        VBP          PRP         IN       NN      .
        11:nsubj  9:acl:relcl  11:obj      14:case  11:obl  8:punct
        _         _            _           _        _       _
        """,
        [
            ("USA Today", "is", "newspaper"),
            ("analysis by the newspaper USA Today", "blamed", "homeowners who find themselves in debt"),
        ],
    ),
    Case(
        "the only one, inside another phrase",
        """
        Merkel   won/win  the    vote   for     the    only    seat    left/leave  undecided  in       June
        NNP      VBD      DT     NN     IN      DT     JJ      NN      VBN         JJ         IN       NNP
        2:nsubj  root     4:det  2:obj  8:case  8:det  8:amod  4:nmod  8:acl       9:xcomp    12:case  9:obl
        PERSON   _        _      _      _       _      _       _       _           _          _        DATE
        .
        .
        2:punct
        _
        """,
        [
            ("Merkel", "won", "vote for the only seat left undecided in June"),
            ("only seat", "was left undecided", None, "time 2024-06"),
        ],
    ),
]


@rows(names=NAMES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
