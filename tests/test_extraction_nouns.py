"""Names, what stands beside them, and which noun is meant: hand-checked analyses, and the statements of them."""

from __future__ import annotations

from trees import Case, rows, statements

NOUNS = [
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
            ("talks with Emomali Rakhmonov that focused on trade", "focused on", "trade"),
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
        "a storm with a name",
        """
        Typhoon     Ketsana  hit   the    Philippines  in      September  2009             .
        NNP         NNP      VBD   DT     NNPS         IN      NNP        CD               .
        2:compound  3:nsubj  root  5:det  3:obj        7:case  3:obl      7:nmod:unmarked  3:punct
        _           GPE      _     _      GPE          _       DATE       -                _
        """,
        [
            ("Typhoon Ketsana", "hit", "Philippines", "time 2009-09"),
        ],
    ),
    Case(
        "blamed on somebody",
        """
        Police   blamed/blame  the    attacks/attack  on      rebels/rebel  .
        NNS      VBD           DT     NNS             IN      NNS           .
        2:nsubj  root          4:det  2:obj           6:case  4:nmod        2:punct
        _
        """,
        [
            ("Police", "blamed", "attacks", "on rebels"),
        ],
    ),
    Case(
        "one of whom",
        """
        One       of      them/they  crashed/crash  into    the    Pentagon  and    Smith     saw/see  the
        CD        IN      PRP        VBD            IN      DT     NNP       CC     NNP       VBD      DT
        4:nsubj   3:case  1:nmod     root           7:case  7:det  4:obl     10:cc  10:nsubj  4:conj   12:det
        CARDINAL  _       _          _              _       _      ORG       _      PERSON    _        _
        latter  .
        JJ      .
        10:obj  4:punct
        _       _
        """,
        [],
    ),
    Case(
        "a gerund behind a preposition is a noun",
        """
        Smith         was/be      cleared/clear  of      wrongdoing  by      a      tribunal  .
        NNP           VBD.AUX     VBN            IN      VBG         IN      DT     NN        .
        3:nsubj:pass  3:aux:pass  root           5:case  3:advcl     8:case  8:det  5:obl     3:punct
        PERSON        _           _              _       _           _       _      _         _
        """,
        [
            ("tribunal", "cleared", "Smith", "of wrongdoing"),
        ],
    ),
    Case(
        "praised sets, not painted",
        """
        Critics/critic  praised/praise  beautifully  painted/paint  sets/set  .
        NNS             VBD             RB           VBD            NNS       .
        2:nsubj         root            4:advmod     2:xcomp        4:obj     2:punct
        _
        """,
        [
            ("Critics", "praised", "beautifully painted sets"),
        ],
    ),
    Case(
        "of two bare nouns the first is the object",
        """
        Straw    called/call  the    crackdown  a      clear   abuse    .
        NNP      VBD          DT     NN         DT     JJ      NN       .
        2:nsubj  root         4:det  2:obj      7:det  7:amod  2:xcomp  2:punct
        _
        """,
        [
            ("Straw", "called", "crackdown", "as clear abuse"),
        ],
    ),
    Case(
        "a particle before the object",
        """
        Officers/officer  sealed/seal  off     the    main    road   on      Saturday  .
        NNS               VBD          IN      DT     JJ      NN     IN      NNP       .
        2:nsubj           root         6:case  6:det  6:amod  2:obl  8:case  2:obl     2:punct
        _                 _            _       _      _       _      _       DATE      _
        """,
        [
            ("Officers", "sealed off", "main road", "time 2024-07-20"),
        ],
    ),
    Case(
        "a name with an owner in it",
        """
        A      report    by      the    United   Nations/Nation  Children     's      Fund
        DT     NN        IN      DT     NNP.ADJ  NNPS            NNPS         POS     NNP
        2:det  10:nsubj  9:case  9:det  6:amod   9:compound      9:nmod:poss  7:case  2:nmod
        _      _         _       _      ORG      -               -            -       -
        criticized/criticize  Iran    .
        VBD                   NNP     .
        root                  10:obj  10:punct
        _                     GPE     _
        """,
        [
            ("report by the United Nations Children's Fund", "criticized", "Iran"),
        ],
    ),
    Case(
        "a noun that describes a team",
        """
        Cup         champion  Brazil   has/have  beaten/beat  host   Germany  .
        NNP         NN        NNP      VBZ.AUX   VBN          NN     NNP      .
        2:compound  5:nsubj   2:appos  5:aux     root         5:obj  6:appos  5:punct
        _           _         GPE      _         _            _      GPE      _
        """,
        [
            ("Brazil", "defeated", "Germany"),
        ],
    ),
    Case(
        "several are no it",
        """
        Israel   and   Egypt   closed/close  its          border  .
        NNP      CC    NNP     VBD           PRP$         NN      .
        4:nsubj  3:cc  1:conj  root          6:nmod:poss  4:obj   4:punct
        GPE      _     GPE     _             _            _       _
        """,
        [
            ("Egypt", "closed", "border"),
            ("Israel", "closed", "border"),
        ],
    ),
    Case(
        "which is no person",
        """
        A      panel     with    Kevin   Conroy  ,         in      which   Hamill    played/play  the
        DT     NN        IN      NNP     NNP     ,         IN      WDT     NNP       VBD          DT
        2:det  14:nsubj  4:case  2:nmod  4:flat  10:punct  8:case  10:obl  10:nsubj  4:acl:relcl  12:det
        _      _         _       PERSON  -       _         _       _       PERSON    _            _
        Joker        ,        followed/follow  .
        NNP          ,        VBD              .
        10:obj       2:punct  root             14:punct
        WORK_OF_ART  _        _                _
        """,
        [
            ("Hamill", "played", "Joker", "in panel with Kevin Conroy"),
        ],
    ),
    Case(
        "a name needs no clause that says which",
        """
        Iraq     made/make  the    attack  on      the    town    of      Halabja  that      killed/kill
        NNP      VBD        DT     NN      IN      DT     NN      IN      NNP      WDT       VBD
        2:nsubj  root       4:det  2:obj   7:case  7:det  4:nmod  9:case  7:nmod   11:nsubj  7:acl:relcl
        GPE      _          _      _       _       _      _       _       GPE      _         _
        5,000      people  .
        CD         NNS     .
        13:nummod  11:obj  2:punct
        CARDINAL   _       _
        """,
        [
            ("Iraq", "attacked", "Halabja"),
            ("Iraq", "made", "attack on the town of Halabja"),
            ("attack on the town of Halabja", "killed", "5,000 people", "5,000 people"),
        ],
    ),
    Case(
        "was found and killed",
        """
        The    virus         was/be      found/find  in      humans/human  and   killed/kill  three
        DT     NN            VBD.AUX     VBN         IN      NNS           CC    VBD          CD
        2:det  4:nsubj:pass  4:aux:pass  root        6:case  4:obl         8:cc  4:conj       10:nummod
        _      _             _           _           _       _             _     _            CARDINAL
        people  .
        NNS     .
        8:obj   4:punct
        _       _
        """,
        [
            ("virus", "killed", "three people", "3 people"),
            ("virus", "was found in", "humans"),
        ],
    ),
    Case(
        "of two nouns the one that can be launched",
        """
        The    court    revived/revive  a      case   against  officials/official  launched/launch  by
        DT     NN       VBD             DT     NN     IN       NNS                 VBN              IN
        2:det  3:nsubj  root            5:det  3:obj  7:case   5:nmod              7:acl            10:case
        _
        detainees/detainee  .
        NNS                 .
        8:obl:agent         3:punct
        _
        """,
        [
            ("court", "revived", "case against officials launched by detainees"),
            ("detainees", "launched", "case against officials launched by detainees"),
        ],
    ),
    Case(
        "of two nouns the one that can be founded",
        """
        Police   arrested/arrest  the    leader  of      a      group   founded/found  by       Smith
        NNS      VBD              DT     NN      IN      DT     NN      VBN            IN       NNP
        2:nsubj  root             4:det  2:obj   7:case  7:det  4:nmod  7:acl          10:case  8:obl:agent
        _        _                _      _       _       _      _       _              _        PERSON
        .
        .
        2:punct
        _
        """,
        [
            ("Police", "arrested", "leader of a group"),
            ("Smith", "founded", "group"),
        ],
    ),
    Case(
        "an adjective of two words",
        """
        South   Korean  President    Roh      Moo     -        hyun    met/meet  Bush    .
        JJ      JJ      NNP          NNP      NNP     HYPH     NNP     VBD       NNP     .
        2:amod  3:amod  4:nmod:desc  8:nsubj  4:flat  7:punct  5:flat  root      8:obj   8:punct
        NORP    -       _            PERSON   -       -        -       _         PERSON  _
        """,
        [
            ("Roh Moo-hyun", "met", "Bush"),
            ("Roh Moo-hyun", "president of", "South Korea"),
        ],
    ),
    Case(
        "two by their names",
        """
        The    two       ,        John     Smith   and   Peter   Miller  ,        attacked/attack  Sudan
        DT     CD        ,        NNP      NNP     CC    NNP     NNP     ,        VBD              NNP
        2:det  10:nsubj  4:punct  2:appos  4:flat  7:cc  4:conj  7:flat  2:punct  root             10:obj
        _      CARDINAL  _        PERSON   -       _     PERSON  -       _        _                GPE
        .
        .
        10:punct
        _
        """,
        [
            ("John Smith", "attacked", "Sudan"),
            ("Peter Miller", "attacked", "Sudan"),
        ],
    ),
    Case(
        "the kind of thing before its name, which owns something",
        """
        The    rebel       group        FARC         's      leader        was/be      killed/kill  .
        DT     NN          NN           NNP          POS     NN            VBD.AUX     VBN          .
        3:det  3:compound  6:nmod:poss  6:nmod:poss  4:case  8:nsubj:pass  8:aux:pass  root         8:punct
        _      _           _            ORG          _       _             _           _            _
        """,
        [
            ("rebel group FARC's leader", "was killed", None),
            ("FARC", "is", "rebel group"),
        ],
    ),
    Case(
        "a site by what it is for",
        """
        He       read  it     on      the    Scientology  -        critic      site   Operation    Clambake
        PRP      VBD   PRP    IN      DT     NNP          HYPH     NN          NN     NNP          NNP
        2:nsubj  root  2:obj  9:case  9:det  8:compound   6:punct  9:compound  2:obl  9:appos      10:flat
        _        _     _      _       _      ORG          _        _           _      WORK_OF_ART  -
        .
        .
        2:punct
        _
        """,
        [
            ("Operation Clambake", "is", "Scientology-critic site"),
        ],
    ),
    Case(
        "letters behind a name",
        """
        Mark     Tedeschi  ,        QC       ,        spoke/speak  in      court  .
        NNP      NNP       ,        NNP      ,        VBD          IN      NN     .
        6:nsubj  1:flat    4:punct  1:appos  1:punct  root         8:case  6:obl  6:punct
        PERSON   -         _        ORG      _        _            _       _      _
        """,
        [
            ("Mark Tedeschi", "is", "QC"),
            ("Mark Tedeschi", "spoke in", "court"),
        ],
    ),
    Case(
        "two appositions, one in the other",
        """
        Ann      Lee     defeated/defeat  another  conservative  candidate  ,        veteran  politician
        NNP      NNP     VBD              DT       JJ            NN         ,        JJ       NN
        3:nsubj  1:flat  root             6:det    6:amod        3:obj      9:punct  9:amod   6:appos
        PERSON   -       _                _        _             _          _        _        _
        Raymond  Wong     .
        NNP      NNP      .
        9:flat   10:flat  3:punct
        PERSON   -        _
        """,
        [
            ("Ann Lee", "defeated", "Raymond Wong"),
            ("Raymond Wong", "is", "conservative candidate"),
            ("Raymond Wong", "is", "veteran politician"),
        ],
    ),
    Case(
        "more than an office",
        """
        Veteran  politician     Boris   Petrov  of      the    Labour      Party   was/be
        JJ       NN             NNP     NNP     IN      DT     NNP         NNP     VBD.AUX
        2:amod   10:nsubj:pass  2:flat  3:flat  8:case  8:det  8:compound  2:nmod  10:aux:pass
        _        _              PERSON  -       _       _      ORG         -       _
        defeated/defeat  .
        VBN              .
        root             10:punct
        _                _
        """,
        [
            ("Boris Petrov", "affiliated with", "Labour Party"),
            ("Boris Petrov", "politician in", "Labour Party"),
            ("Boris Petrov", "was defeated", None),
        ],
    ),
    Case(
        "whom a party sends",
        """
        The    ruling/rule  party        's      Ann      Lee     lost/lose  .
        DT     VBG          NN           POS     NNP      NNP     VBD        .
        3:det  3:amod       5:nmod:poss  3:case  7:nsubj  5:flat  root       7:punct
        _      _            _            _       PERSON   -       _          _
        """,
        [
            ("Ann Lee", "affiliated with", "ruling party"),
            ("Ann Lee", "lost", None),
        ],
    ),
    Case(
        "jailed one of them, by name",
        """
        The    government  jailed/jail  one       of      them/they  ,        Tan      Zuoren  .
        DT     NN          VBD          CD        IN      PRP        ,        NNP      NNP     .
        2:det  3:nsubj     root         3:obj     6:case  4:nmod     8:punct  4:appos  8:flat  3:punct
        _      _           _            CARDINAL  _       _          _        PERSON   -       _
        """,
        [
            ("government", "imprisoned", "Tan Zuoren"),
        ],
    ),
    Case(
        "sanctions against Togo by nobody",
        """
        The    council  called/call  for     sanctions/sanction  against  Togo    .
        DT     NN       VBD          IN      NNS                 IN       NNP     .
        2:det  3:nsubj  root         5:case  3:obl               7:case   5:nmod  3:punct
        _      _        _            _       _                   _        GPE     _
        """,
        [
            ("council", "called for", "sanctions against Togo"),
        ],
    ),
    Case(
        "hand over control",
        """
        The    forces/force  will   next      hand  over    control  of       the     province  to
        DT     NNS           MD     RB        VB    IN      NN       IN       DT      NN        IN
        2:det  5:nsubj       5:aux  5:advmod  root  7:case  5:obl    10:case  10:det  7:nmod    13:case
        _      _             _      _         _     _       _        _        _       _         _
        Iraqi    troops  .
        JJ       NNS     .
        13:amod  5:obl   5:punct
        NORP     _       _
        """,
        [
            ("forces", "handed over", "control of the province", "to Iraqi troops", "planned"),
        ],
    ),
    Case(
        "walked off their jobs",
        """
        Drivers/driver  walked/walk  off     their        jobs/job  .
        NNS             VBD          IN      PRP$         NNS       .
        2:nsubj         root         5:case  5:nmod:poss  2:obl     2:punct
        _
        """,
        [
            ("Drivers", "walked off", "Drivers' jobs"),
        ],
    ),
    Case(
        "a fight against militants",
        """
        Pakistan  is/be    a      partner  in      the    fight   against  militants/militant  .
        NNP       VBZ.AUX  DT     NN       IN      DT     NN      IN       NNS                 .
        4:nsubj   4:cop    4:det  root     7:case  7:det  4:nmod  9:case   7:nmod              4:punct
        GPE       _        _      _        _       _      _       _        _                   _
        """,
        [
            ("Pakistan", "is", "partner in the fight against militants"),
        ],
    ),
    Case(
        "days until the start",
        """
        With    ten       days/day  until   the    start   of      the    Olympics  ,        Smith
        IN      CD        NNS       IN      DT     NN      IN      DT     NNPS      ,        NNP
        3:case  3:nummod  12:obl    6:case  6:det  12:obl  9:case  9:det  6:nmod    3:punct  12:nsubj
        _       DATE      -         _       _      _       _       _      EVENT     _        PERSON
        resigned/resign  .
        VBD              .
        root             12:punct
        _                _
        """,
        [
            ("Olympics", "began", None, "planned"),
            ("Smith", "resigned", None, "until start of the Olympics", "with ten days"),
        ],
    ),
    Case(
        "a title in quotation marks",
        """
        Warhol   made/make  a      print  called/call  "        Cowboys/Cowboy  and   Indians/Indian  "
        NNP      VBD        DT     NN     VBN          ``       NNPS            CC    NNPS            ''
        2:nsubj  root       4:det  2:obj  4:acl        7:punct  5:xcomp         9:cc  7:conj          7:punct
        PERSON   _          _      _      _            _        WORK_OF_ART     _     NORP            _
        .
        .
        2:punct
        _
        """,
        [
            ("Warhol", "made", "print called Cowboys and Indians"),
            ("print called Cowboys and Indians", "was called", "Cowboys and Indians"),
        ],
    ),
    Case(
        "a film by its title",
        """
        The    film     "        Gone         with    the    Wind    "        won/win  ten        awards/award
        DT     NN       ``       NNP          IN      DT     NNP     ''       VBD      CD         NNS
        2:det  9:nsubj  4:punct  2:appos      7:case  7:det  4:nmod  4:punct  root     11:nummod  9:obj
        _      _        _        WORK_OF_ART  -       -      -       _        _        CARDINAL   _
        .
        .
        9:punct
        _
        """,
        [
            ("Gone with the Wind", "is", "film"),
            ("Gone with the Wind", "won", "ten awards", "10 award"),
        ],
    ),
]


@rows(nouns=NOUNS)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
