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
    Case(
        "each object with its time",
        """
        Russia   invaded/invade  Georgia  in      2008   and   Ukraine  in      2014    .
        NNP      VBD             NNP      IN      CD     CC    NNP      IN      CD      .
        2:nsubj  root            2:obj    5:case  2:obl  7:cc  2:conj   9:case  7:nmod  2:punct
        GPE      _               GPE      _       DATE   _     GPE      _       DATE    _
        """,
        [
            ("Russia", "invaded", "Georgia", "time 2008"),
            ("Russia", "invaded", "Ukraine", "time 2014"),
        ],
    ),
    Case(
        "the time behind two of three",
        """
        Slovakia  joined/join  NATO   and   the    EU      in      2004   and    the     euro         area
        NNP       VBD          NNP    CC    DT     NNP     IN      CD     CC     DT      NN           NN
        2:nsubj   root         2:obj  6:cc  6:det  3:conj  8:case  2:obl  12:cc  12:det  12:compound  3:conj
        GPE       _            ORG    _     _      ORG     _       DATE   _      _       _            _
        in       2009     .
        IN       CD       .
        14:case  12:nmod  2:punct
        _        DATE     _
        """,
        [
            ("Slovakia", "joined", "European Union", "time 2004"),
            ("Slovakia", "joined", "NATO", "time 2004"),
            ("Slovakia", "joined", "euro area", "time 2009"),
        ],
    ),
    Case(
        "an amount and its year",
        """
        The    deficit  exceeded/exceed  5         %       in      2009   and    4          %       in
        DT     NN       VBD              CD        NN.SYM  IN      CD     CC     CD         NN.SYM  IN
        2:det  3:nsubj  root             5:nummod  3:obj   7:case  3:obl  10:cc  10:nummod  5:conj  12:case
        _      _        _                PERCENT   -       _       DATE   _      PERCENT    -       _
        2010     .
        CD       .
        10:nmod  3:punct
        DATE     _
        """,
        [
            ("deficit", "exceeded", "4%", "time 2010", "4 percent"),
            ("deficit", "exceeded", "5%", "time 2009", "5 percent"),
        ],
    ),
    Case(
        "so many in each place",
        """
        The    bombs/bomb  killed/kill  three     people  in      Baghdad  on      Monday  and    four
        DT     NNS         VBD          CD        NNS     IN      NNP      IN      NNP     CC     CD
        2:det  3:nsubj     root         5:nummod  3:obj   7:case  5:nmod   9:case  3:obl   11:cc  5:conj
        _      _           _            CARDINAL  _       _       GPE      _       DATE    _      CARDINAL
        in       Basra    on       Tuesday  .
        IN       NNP      IN       NNP      .
        13:case  11:nmod  15:case  3:obl    3:punct
        _        GPE      _        DATE     _
        """,
        [
            ("bombs", "killed", "four people in Basra", "time 2024-07-23", "4 person"),
            ("bombs", "killed", "three people in Baghdad", "time 2024-07-22", "3 people"),
        ],
    ),
    Case(
        "troops in a country are not the country",
        """
        Some      15,000    U.N.        troops   are/be   in      Congo  .
        DT        CD        NNP         NNS      VBP.AUX  IN      NNP    .
        4:det     4:nummod  4:compound  7:nsubj  7:cop    7:case  root   7:punct
        CARDINAL  -         GPE         _        _        _       GPE    _
        """,
        [
            ("Some 15,000 U.N. troops", "located in", "Democratic Republic of the Congo", "approximate 15,000 troops"),
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
        "before going on",
        """
        Gambari  will   begin  his          tour   in      Thailand  before    continuing/continue  to
        NNP      MD     VB     PRP$         NN     IN      NNP       IN.SCONJ  VBG                  IN
        3:nsubj  3:aux  root   5:nmod:poss  3:obj  7:case  5:nmod    9:mark    3:advcl              11:case
        PERSON   _      _      _            _      _       GPE       _         _                    _
        Malaysia  .
        NNP       .
        9:obl     3:punct
        GPE       _
        """,
        [
            ("Gambari", "continued to", "Malaysia", "planned"),
            ("Gambari", "launched", "Gambari's tour in Thailand", "place Thailand", "planned"),
        ],
    ),
    Case(
        "a period and what more is said of it",
        """
        Violence  has/have  surged/surge  during  the    past    18        months/month  ,         the
        NN        VBZ.AUX   VBN           IN      DT     JJ      CD        NNS           ,         DT
        3:nsubj   3:aux     root          8:case  8:det  8:amod  8:nummod  3:obl         12:punct  12:det
        _         _         _             _       DATE   -       -         -             _         _
        bloodiest/bloody  period   since     troops    overthrew/overthrow  Hussein  in       2001    .
        JJS               NN       IN.SCONJ  NNS       VBP                  NNP      IN       CD      .
        12:amod           8:appos  15:mark   15:nsubj  12:acl               15:obj   18:case  15:obl  3:punct
        _                 _        _         _         _                    PERSON   _        DATE    _
        """,
        [
            ("Violence", "surged", None, "time 2023-01/2024-07-25"),
            ("troops", "overthrew", "Hussein", "time 2001"),
        ],
    ),
    Case(
        "eighteen years divulge nothing",
        """
        Vanunu        was/be      freed/free  after     serving/serve  18        years/year  for
        NNP           VBD.AUX     VBN         IN.SCONJ  VBG            CD        NNS         IN.SCONJ
        3:nsubj:pass  3:aux:pass  root        5:mark    3:advcl        7:nummod  5:obj       9:mark
        PERSON        _           _           _         _              DATE      -           _
        divulging/divulge  secrets/secret  .
        VBG                NNS             .
        5:advcl            9:obj           3:punct
        _                  _               _
        """,
        [
            ("Vanunu", "divulged", "secrets"),
            ("Vanunu", "served", "18 years", "18 year"),
            ("Vanunu", "was freed", None),
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
        "what somebody is given time for",
        """
        The    African  Union    has/have  given/give  the    rebels/rebel  24        hours/hour      to
        DT     NNP.ADJ  NNP      VBZ.AUX   VBN         DT     NNS           CD        NNS             TO
        3:det  3:amod   5:nsubj  5:aux     root        7:det  5:iobj        9:nummod  5:obl:unmarked  11:mark
        _      ORG      -        _         _           _      _             TIME      -               _
        leave    Darfur  .
        VB       NNP     .
        5:advcl  11:obj  5:punct
        _        GPE     _
        """,
        [
            ("African Union", "gave", "rebels"),
            ("rebels", "left", "Darfur", "planned"),
        ],
    ),
    Case(
        "wants to ensure",
        """
        India    wants/want  to      ensure   Delhi    does/do  not       use      the     equipment  .
        NNP      VBZ         TO      VB       NNP      VBZ.AUX  RB.PART   VB       DT      NN         .
        2:nsubj  root        4:mark  2:xcomp  8:nsubj  8:aux    8:advmod  4:ccomp  10:det  8:obj      2:punct
        GPE      _           _       _        GPE      _        _         _        _       _          _
        """,
        [
            ("India", "used", "equipment", "negated", "planned"),
        ],
    ),
    Case(
        "made sure",
        """
        The    army     made/make  sure     that      the    rebels/rebel  left/leave  Aleppo  .
        DT     NN       VBD        JJ       IN.SCONJ  DT     NNS           VBD         NNP     .
        2:det  3:nsubj  root       3:xcomp  8:mark    7:det  8:nsubj       4:ccomp     8:obj   3:punct
        _      _        _          _        _         _      _             _           GPE     _
        """,
        [
            ("rebels", "left", "Aleppo"),
        ],
    ),
    Case(
        "found them doing it",
        """
        Officials/official  say   troops   found/find  the    officers/officer  walking/walk  in      Kabul
        NNS                 VBP   NNS      VBD         DT     NNS               VBG           IN      NNP
        2:nsubj             root  4:nsubj  2:ccomp     6:det  4:obj             4:xcomp       9:case  7:obl
        _                   _     _        _           _      _                 _             _       GPE
        .
        .
        2:punct
        _
        """,
        [
            ("officers", "walked", None, "place Kabul", "says Officials"),
            ("troops", "found", "officers", "says Officials"),
        ],
    ),
    Case(
        "wanted to avoid",
        """
        Flores   wanted/want  to      avoid    splitting/split  votes/vote  .
        NNP      VBD          TO      VB       VBG              NNS         .
        2:nsubj  root         4:mark  2:xcomp  4:xcomp          5:obj       2:punct
        PERSON   _            _       _        _                _           _
        """,
        [],
    ),
    Case(
        "sought to press somebody to",
        """
        The    council  has/have  sought/seek  to      pressure  Syria  to      leave    Lebanon  .
        DT     NN       VBZ.AUX   VBN          TO      VB        NNP    TO      VB       NNP      .
        2:det  4:nsubj  4:aux     root         6:mark  4:xcomp   6:obj  9:mark  6:xcomp  9:obj    4:punct
        _      _        _         _            _       _         GPE    _       _        GPE      _
        """,
        [
            ("Syria", "left", "Lebanon", "says council", "hypothetical"),
        ],
    ),
    Case(
        "called on somebody to",
        """
        Erekat   called/call  on      Sharon  to      reconsider  the    decision  .
        NNP      VBD          IN      NNP     TO      VB          DT     NN        .
        2:nsubj  root         4:case  2:obl   6:mark  2:advcl     8:det  6:obj     2:punct
        PERSON   _            _       PERSON  _       _           _      _         _
        """,
        [
            ("Erekat", "urged", "Sharon"),
            ("Sharon", "reconsidered", "decision", "says Erekat", "hypothetical"),
        ],
    ),
    Case(
        "neither confirmed nor denied",
        """
        Israel   has/have  never     confirmed/confirm  or    denied/deny  the    belief  that      it
        NNP      VBZ.AUX   RB        VBN                CC    VBN          DT     NN      IN.SCONJ  PRP
        4:nsubj  4:aux     4:advmod  root               6:cc  4:conj       8:det  4:obj   11:mark   11:nsubj
        GPE      _         _         _                  _     _            _      _       _         _
        has/have  weapons/weapon  .
        VBZ       NNS             .
        8:acl     11:obj          4:punct
        _         _               _
        """,
        [
            ("Israel", "confirmed", "belief", "negated"),
        ],
    ),
    Case(
        "denied what it did when",
        """
        Peres    denied/deny  that      he       sold/sell  arms/arm  when       he        was/be   the
        NNP      VBD          IN.SCONJ  PRP      VBD        NNS       WRB        PRP       VBD.AUX  DT
        2:nsubj  root         5:mark    5:nsubj  2:ccomp    5:obj     11:advmod  11:nsubj  11:cop   11:det
        PERSON   _            _         _        _          _         _          _         _        _
        minister  .
        NN        .
        5:advcl   2:punct
        _         _
        """,
        [
            ("Peres", "is", "minister", "says Peres"),
            ("Peres", "sold", "arms", "says Peres", "negated"),
        ],
    ),
    Case(
        "could by doing",
        """
        The    sector   could  boost  revenue  by        attracting/attract  players/player  .
        DT     NN       MD     VB     NN       IN.SCONJ  VBG                 NNS             .
        2:det  4:nsubj  4:aux  root   4:obj    7:mark    4:advcl             7:obj           4:punct
        _
        """,
        [
            ("sector", "attracted", "players", "possible"),
            ("sector", "increased", "revenue", "possible"),
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
        "when ash covers it",
        """
        Airlines/airline  lose  money  when      ash      covers/cover  the    airport  .
        NNS               VBP   NN     WRB       NNP      VBZ           DT     NN       .
        2:nsubj           root  2:obj  6:advmod  6:nsubj  2:advcl       8:det  6:obj    2:punct
        _
        """,
        [
            ("Airlines", "lost", "money"),
            ("ash", "covered", "airport", "hypothetical"),
        ],
    ),
    Case(
        "used it to",
        """
        The    rebels/rebel  used/use  rockets/rocket  to      attack   Kabul  .
        DT     NNS           VBD       NNS             TO      VB       NNP    .
        2:det  3:nsubj       root      3:obj           6:mark  3:advcl  6:obj  3:punct
        _      _             _         _               _       _        GPE    _
        """,
        [
            ("rebels", "attacked", "Kabul"),
            ("rebels", "used", "rockets"),
        ],
    ),
    Case(
        "gathered to mark",
        """
        Thousands/thousand  gathered/gather  in      Kabul  to      protest  the    war    .
        NNS                 VBD              IN      NNP    TO      VB       DT     NN     .
        2:nsubj             root             4:case  2:obl  6:mark  2:advcl  8:det  6:obj  2:punct
        CARDINAL            _                _       GPE    _       _        _      _      _
        """,
        [
            ("Thousands", "gathered", None, "place Kabul"),
            ("Thousands", "protested", "war"),
        ],
    ),
    Case(
        "beat them to reach",
        """
        Spain    defeated/defeat  Italy  to      reach    the    final  .
        NNP      VBD              NNP    TO      VB       DT     JJ     .
        2:nsubj  root             2:obj  5:mark  2:advcl  7:det  5:obj  2:punct
        ORG      _                ORG    _       _        _      _      _
        """,
        [
            ("Spain", "defeated", "Italy"),
            ("Spain", "reached", "final"),
        ],
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
        "believed in a video",
        """
        A      video    showed/show  the    murder  of      a      woman   believed/believe  to       be
        DT     NN       VBD          DT     NN      IN      DT     NN      VBN               TO       VB.AUX
        2:det  3:nsubj  root         5:det  3:obj   8:case  8:det  5:nmod  8:acl             12:mark  12:cop
        _      _        _            _      _       _       _      _       _                 _        _
        Hassan   .
        NNP      .
        9:xcomp  3:punct
        PERSON   _
        """,
        [
            ("video", "showed", "murder of a woman"),
            ("woman", "is", "Hassan", "possible"),
            ("woman", "was murdered", None),
        ],
    ),
    Case(
        "must say",
        """
        The    minister  must   say   that      Russia   attacked/attack  Odesa  .
        DT     NN        MD     VB    IN.SCONJ  NNP      VBD              NNP    .
        2:det  4:nsubj   4:aux  root  7:mark    7:nsubj  4:ccomp          7:obj  4:punct
        _      _         _      _     _         GPE      _                GPE    _
        """,
        [],
    ),
    Case(
        "should know",
        """
        Kuleba   said/say  readers/reader  should  know     that      Russia   attacked/attack  Odesa  .
        NNP      VBD       NNS             MD      VB       IN.SCONJ  NNP      VBD              NNP    .
        2:nsubj  root      5:nsubj         5:aux   2:ccomp  8:mark    8:nsubj  5:ccomp          8:obj  2:punct
        PERSON   _         _               _       _        _         GPE      _                GPE    _
        """,
        [
            ("Russia", "attacked", "Odesa", "says Kuleba"),
        ],
    ),
    Case(
        "was allowed to",
        """
        Refugees/refugee  were/be     allowed/allow  to      enter    Turkey  .
        NNS               VBD.AUX     VBN            TO      VB       NNP     .
        3:nsubj:pass      3:aux:pass  root           5:mark  3:xcomp  5:obj   3:punct
        _                 _           _              _       _        GPE     _
        """,
        [
            ("Refugees", "entered", "Turkey"),
        ],
    ),
    Case(
        "not allowed to",
        """
        Inspectors/inspector  were/be     not       allowed/allow  to      visit    the    plant  .
        NNS                   VBD.AUX     RB.PART   VBN            TO      VB       DT     NN     .
        4:nsubj:pass          4:aux:pass  4:advmod  root           6:mark  4:xcomp  8:det  6:obj  4:punct
        _
        """,
        [
            ("Inspectors", "visited", "plant", "negated"),
        ],
    ),
    Case(
        "chose to",
        """
        Poland   chose/choose  to      join     the    alliance  .
        NNP      VBD           TO      VB       DT     NN        .
        2:nsubj  root          4:mark  2:xcomp  6:det  4:obj     2:punct
        GPE      _             _       _        _      _         _
        """,
        [
            ("Poland", "joined", "alliance"),
        ],
    ),
    Case(
        "demands that",
        """
        The    council  rejected/reject  demands/demand  that      Russia   withdraw  the    troops  .
        DT     NN       VBD              NNS             IN.SCONJ  NNP      VB        DT     NNS     .
        2:det  3:nsubj  root             3:obj           7:mark    7:nsubj  4:acl     9:det  7:obj   3:punct
        _      _        _                _               _         GPE      _         _      _       _
        """,
        [
            ("Russia", "withdrew", "troops", "hypothetical"),
            ("council", "rejected", "demands"),
        ],
    ),
    Case(
        "used by somebody to",
        """
        Troops   shelled/shell  fields/field  used/use  by      militants/militant  to      attack   Israel
        NNS      VBD            NNS           VBN       IN      NNS                 TO      VB       NNP
        2:nsubj  root           2:obj         3:acl     6:case  4:obl:agent         8:mark  4:advcl  8:obj
        _        _              _             _         _       _                   _       _        GPE
        .
        .
        2:punct
        _
        """,
        [
            ("Troops", "shelled", "fields used by militants to attack Israel"),
            ("militants", "attacked", "Israel"),
            ("militants", "used", "fields"),
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
        "told at the end",
        """
        A      storm    caused/cause  a      crane   to      fall     ,        killing/kill  107        people
        DT     NN       VBD           DT     NN      TO      VB       ,        VBG           CD         NNS
        2:det  3:nsubj  root          5:det  3:iobj  7:mark  3:xcomp  9:punct  7:advcl       11:nummod  9:obj
        _      _        _             _      _       _       _        _        _             CARDINAL   _
        ,         according/accord  to        officials/official  .
        ,         VBG               IN        NNS                 .
        15:punct  15:case           13:fixed  7:obl               3:punct
        _         _                 _         _                   _
        """,
        [
            ("crane", "killed", "107 people", "107 people", "says officials"),
        ],
    ),
    Case(
        "a report that is cited",
        """
        Prices/price  rose/rise  ,        according/accord  to       a      report  published/publish  in
        NNS           VBD        ,        VBG               IN       DT     NN      VBN                IN
        2:nsubj       root       7:punct  7:case            4:fixed  7:det  2:obl   7:acl              10:case
        _             _          _        _                 _        _      _       _                  _
        London  .
        NNP     .
        8:obl   2:punct
        GPE     _
        """,
        [
            ("report", "was published", None, "place London"),
        ],
    ),
    Case(
        "thrown in as a belief",
        """
        Russia   ,        officials/official  believe      ,        attacked/attack  Odesa  .
        NNP      ,        NNS                 VBP          ,        VBD              NNP    .
        6:nsubj  1:punct  4:nsubj             6:parataxis  4:punct  root             6:obj  6:punct
        GPE      _        _                   _            _        _                GPE    _
        """,
        [
            ("Russia", "attacked", "Odesa", "says officials", "possible"),
        ],
    ),
    Case(
        "have got to",
        """
        Kuleba   said/say  the    rebels/rebel  have     got/get  to      leave    Odesa  .
        NNP      VBD       DT     NNS           VBP.AUX  VBN      TO      VB       NNP    .
        2:nsubj  root      4:det  6:nsubj       6:aux    2:ccomp  8:mark  6:xcomp  8:obj  2:punct
        PERSON   _         _      _             _        _        _       _        GPE    _
        """,
        [
            ("rebels", "left", "Odesa", "says Kuleba", "hypothetical"),
        ],
    ),
    Case(
        "advised to",
        """
        Parents/parent  were/be     advised/advise  to      send     Gloria  home      .
        NNS             VBD.AUX     VBN             TO      VB       NNP     RB        .
        3:nsubj:pass    3:aux:pass  root            5:mark  3:xcomp  5:obj   5:advmod  3:punct
        _               _           _               _       _        PERSON  _         _
        """,
        [
            ("Parents", "sent", "Gloria", "hypothetical"),
        ],
    ),
    Case(
        "bought while they came to see",
        """
        People   came/come  to      see      lanterns/lantern  as        children/child  carried/carry
        NNS      VBD        TO      VB       NNS               IN.SCONJ  NNS             VBD
        2:nsubj  root       4:mark  2:xcomp  4:obj             8:mark    8:nsubj         4:advcl
        _        _          _       _        _                 _         _               _
        masks/mask  bought/buy  in       Rome    .
        NNS         VBN         IN       NNP     .
        8:obj       9:acl       12:case  10:obl  2:punct
        _           _           _        GPE     _
        """,
        [
            ("People", "saw", "lanterns"),
            ("children", "carried", "masks bought in Rome"),
            ("masks", "was bought", None, "place Rome"),
        ],
    ),
    Case(
        "prevented after finding",
        """
        Russia   prevented/prevent  attacks/attack  after     finding/find  a      truck  packed/pack  with
        NNP      VBD                NNS             IN.SCONJ  VBG           DT     NN     VBN          IN
        2:nsubj  root               2:obj           5:mark    2:advcl       7:det  5:obj  7:acl        10:case
        GPE      _                  _               _         _             _      _      _            _
        explosives/explosive  .
        NNS                   .
        8:obl                 2:punct
        _                     _
        """,
        [
            ("Russia", "found", "truck packed with explosives"),
            ("Russia", "prevented", "attacks"),
            ("truck", "was packed with", "explosives"),
        ],
    ),
    Case(
        "was to be used",
        """
        Officials/official  say   the    gas           was/be   to      be          used/use  in       Tokyo
        NNS                 VBP   DT     NN            VBD.AUX  TO      VB.AUX      VBN       IN       NNP
        2:nsubj             root  4:det  8:nsubj:pass  8:aux    8:mark  8:aux:pass  2:ccomp   10:case  8:obl
        _                   _     _      _             _        _       _           _         _        GPE
        .
        .
        2:punct
        _
        """,
        [
            ("gas", "was used", None, "place Tokyo", "says Officials", "planned"),
        ],
    ),
    Case(
        "urged that they take",
        """
        Experts/expert  urged/urge  that      nations/nation  take     steps/step  .
        NNS             VBD         IN.SCONJ  NNS             VBP      NNS         .
        2:nsubj         root        5:mark    5:nsubj         2:ccomp  5:obj       2:punct
        _
        """,
        [
            ("nations", "took", "steps", "says Experts", "hypothetical"),
        ],
    ),
    Case(
        "prompted somebody to",
        """
        Unemployment  prompted/prompt  migrants/migrant  to      leave    Senegal  .
        NN            VBD              NNS               TO      VB       NNP      .
        2:nsubj       root             2:obj             5:mark  2:xcomp  5:obj    2:punct
        _             _                _                 _       _        GPE      _
        """,
        [
            ("migrants", "left", "Senegal"),
        ],
    ),
    Case(
        "as talks continued",
        """
        The    ceremony      in      Moscow  had/have  been/be     delayed/delay  as        talks/talk
        DT     NN            IN      NNP     VBD.AUX   VBN.AUX     VBN            IN.SCONJ  NNS
        2:det  7:nsubj:pass  4:case  2:nmod  7:aux     7:aux:pass  root           10:mark   10:nsubj
        _      _             _       GPE     _         _           _              _         _
        continued/continue  .
        VBD                 .
        7:advcl             7:punct
        _                   _
        """,
        [
            ("ceremony in Moscow", "was delayed", None, "place Moscow"),
        ],
    ),
    Case(
        "have yet to",
        """
        Scientists/scientist  have  yet       to      release  the    findings/finding  .
        NNS                   VBP   RB        TO      VB       DT     NNS               .
        2:nsubj               root  2:advmod  5:mark  2:xcomp  7:det  5:obj             2:punct
        _
        """,
        [
            ("Scientists", "released", "findings", "negated"),
        ],
    ),
    Case(
        "lobby them to",
        """
        Downer   wants/want  to      lobby    Indonesia  to      ban      Hamas  .
        NNP      VBZ         TO      VB       NNP        TO      VB       NNP    .
        2:nsubj  root        4:mark  2:xcomp  4:obj      7:mark  4:advcl  7:obj  2:punct
        PERSON   _           _       _        GPE        _       _        ORG    _
        """,
        [
            ("Downer", "wanted to lobby", "Indonesia"),
            ("Indonesia", "banned", "Hamas", "says Downer", "hypothetical"),
        ],
    ),
    Case(
        "charges, including doing",
        """
        Four      suspects/suspect  face  charges/charge  ,        including/include  helping/help  to
        CD        NNS               VBP   NNS             ,        VBG                VBG           TO
        2:nummod  3:nsubj           root  3:obj           7:punct  7:mark             3:advcl       9:mark
        CARDINAL  _                 _     _               _        _                  _             _
        equip    the     plot   .
        VB       DT      NN     .
        7:xcomp  11:det  9:obj  3:punct
        _        _       _      _
        """,
        [
            ("Four suspects", "equipped", "plot", "4 suspect", "possible"),
            ("Four suspects", "faced", "charges", "4 suspect"),
        ],
    ),
    Case(
        "focused on doing",
        """
        The    discussion  focused/focus  on        saving/save  lives/life  and   developing/develop  a
        DT     NN          VBD            IN.SCONJ  VBG          NNS         CC    VBG                 DT
        2:det  3:nsubj     root           5:mark    3:advcl      5:obj       8:cc  5:conj              10:det
        _
        plan   .
        NN     .
        8:obj  3:punct
        _
        """,
        [
            ("discussion", "focused on developing", "plan"),
            ("discussion", "focused on saving", "lives"),
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
        "doubt that",
        """
        Burns    has/have  expressed/express  doubt  that      Delhi    will   sign   the     deal   .
        NNP      VBZ.AUX   VBN                NN     IN.SCONJ  NNP      MD     VB     DT      NN     .
        3:nsubj  3:aux     root               3:obj  8:mark    8:nsubj  8:aux  4:acl  10:det  8:obj  3:punct
        PERSON   _         _                  _      _         GPE      _      _      _       _      _
        """,
        [
            ("Burns", "expressed", "doubt"),
            ("India", "signed", "deal", "says Burns", "possible"),
        ],
    ),
    Case(
        "cannot use it to",
        """
        Nations/nation  can    not       use   sanctions/sanction  to      impose   democracy  .
        NNS             MD     RB.PART   VB    NNS                 TO      VB       NN         .
        4:nsubj         4:aux  4:advmod  root  4:obj               7:mark  4:advcl  7:obj      4:punct
        _
        """,
        [
            ("Nations", "imposed", "democracy", "hypothetical"),
            ("Nations", "used", "sanctions", "negated"),
        ],
    ),
    Case(
        "pushed for somebody to",
        """
        Britain  pushed/push  for       Germany  to      support  the    plan   .
        NNP      VBD          IN.SCONJ  NNP      TO      VB       DT     NN     .
        2:nsubj  root         6:mark    6:nsubj  6:mark  2:advcl  8:det  6:obj  2:punct
        GPE      _            _         GPE      _       _        _      _      _
        """,
        [
            ("Germany", "supported", "plan", "hypothetical"),
            ("United Kingdom", "pushed", None),
        ],
    ),
    Case(
        "expect it to",
        """
        Forecasters/forecaster  expect  the    storm   to      bring    rain   .
        NNS                     VBP     DT     NN      TO      VB       NN     .
        2:nsubj                 root    4:det  2:iobj  6:mark  2:xcomp  6:obj  2:punct
        _
        """,
        [
            ("storm", "brought", "rain", "says Forecasters", "possible"),
        ],
    ),
    Case(
        "due to visit",
        """
        A      ferry          is/be    due     to       reach  Jaffna  on      Friday  .
        DT     NN             VBZ.AUX  JJ      IN       VB     NNP     IN      NNP     .
        2:det  6:nsubj:outer  6:cop    6:case  4:fixed  root   6:obj   9:case  6:obl   6:punct
        _      _              _        _       _        _      GPE     _       DATE    _
        """,
        [
            ("ferry", "reached", "Jaffna", "time 2024-07-26", "planned"),
        ],
    ),
    Case(
        "failed in doing",
        """
        The    army     failed/fail  in        stopping/stop  the    rebels/rebel  in      Aleppo  .
        DT     NN       VBD          IN.SCONJ  VBG            DT     NNS           IN      NNP     .
        2:det  3:nsubj  root         5:mark    3:advcl        7:det  5:obj         9:case  7:nmod  3:punct
        _      _        _            _         _              _      _             _       GPE     _
        """,
        [
            ("army", "failed", None),
        ],
    ),
    Case(
        "while another said",
        """
        Ford     said/say  it       plans/plan  to      build    cars/car  ,         while     Kenya
        NNP      VBD       PRP      VBZ         TO      VB       NNS       ,         IN.SCONJ  NNP
        2:nsubj  root      4:nsubj  2:ccomp     6:mark  4:xcomp  6:obj     11:punct  11:mark   11:nsubj
        PERSON   _         _        _           _       _        _         _         _         GPE
        said/say  farmers/farmer  need      seeds/seed  .
        VBD       NNS             VBP       NNS         .
        6:advcl   13:nsubj        11:ccomp  13:obj      2:punct
        _         _               _         _           _
        """,
        [
            ("farmers", "needed", "seeds", "says Kenya"),
        ],
    ),
    Case(
        "rallied to clinch",
        """
        Switzerland  rallied/rally  to      clinch   a      medal  in      Turin  .
        NNP          VBD            TO      VB       DT     NN     IN      NNP    .
        2:nsubj      root           4:mark  2:advcl  6:det  4:obj  8:case  4:obl  2:punct
        GPE          _              _       _        _      _      _       GPE    _
        """,
        [
            ("Switzerland", "clinched", "medal", "place Turin"),
            ("Switzerland", "rallied", None),
        ],
    ),
    Case(
        "focus on persuading them to",
        """
        Rice     focused/focus  on        persuading/persuade  Iran   to      join     the    talks/talk
        NNP      VBD            IN.SCONJ  VBG                  NNP    TO      VB       DT     NNS
        2:nsubj  root           4:mark    2:advcl              4:obj  7:mark  4:xcomp  9:det  7:obj
        PERSON   _              _         _                    GPE    _       _        _      _
        .
        .
        2:punct
        _
        """,
        [
            ("Iran", "joined", "talks", "planned"),
            ("Rice", "focused", None),
        ],
    ),
    Case(
        "expected to, doing",
        """
        The    torch         is/be       expected/expect  to      reach    Sichuan  ,        touring/tour
        DT     NN            VBZ.AUX     VBN              TO      VB       NNP      ,        VBG
        2:det  4:nsubj:pass  4:aux:pass  root             6:mark  4:xcomp  6:obj    9:punct  6:advcl
        _      _             _           _                _       _        GPE      _        _
        seven      cities/city  .
        CD         NNS          .
        11:nummod  9:obj        4:punct
        CARDINAL   _            _
        """,
        [
            ("torch", "reached", "Sichuan", "possible"),
            ("torch", "toured", "seven cities", "7 city", "possible"),
        ],
    ),
    Case(
        "saw it reach",
        """
        The    museum   saw/see  attendance  reach    a         million  ,         according/accord  to
        DT     NN       VBD      NN          VB       DT        CD       ,         VBG               IN
        2:det  3:nsubj  root     5:nsubj     3:ccomp  7:det     5:obj    11:punct  11:case           9:fixed
        _      _        _        _           _        CARDINAL  -        _         _                 _
        Kenya  .
        NNP    .
        5:obl  3:punct
        GPE    _
        """,
        [
            ("attendance", "reached", "million", "1,000,000", "says Kenya"),
        ],
    ),
    Case(
        "concerned that",
        """
        Greeks/Greek  are/be   concerned  that      Germany  will   change   the    law    .
        NNPS          VBP.AUX  JJ         IN.SCONJ  NNP      MD     VB       DT     NN     .
        3:nsubj       3:cop    root       7:mark    7:nsubj  7:aux  3:ccomp  9:det  7:obj  3:punct
        NORP          _        _          _         GPE      _      _        _      _      _
        """,
        [
            ("Germany", "changed", "law", "says Greeks", "possible"),
        ],
    ),
]


@rows(reports=REPORTS)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
