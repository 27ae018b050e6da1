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
        "what a thing is affected for",
        """
        The    Council  imposed/impose  sanctions/sanction  on      Iran    for      its           nuclear
        DT     NNP      VBD             NNS                 IN      NNP     IN       PRP$          JJ
        2:det  3:nsubj  root            3:obj               6:case  4:nmod  10:case  10:nmod:poss  10:amod
        _      ORG      _               _                   _       GPE     _        _             _
        program  .
        NN       .
        3:obl    3:punct
        _        _
        """,
        [
            ("Council", "imposed sanctions on", "Iran", "for Iran's nuclear program"),
            ("Iran", "was imposed sanctions on", None),
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
        "fought on two days",
        """
        Five      soldiers/soldier  were/be     killed/kill  in      Iraq   Sunday          and   Saturday
        CD        NNS               VBD.AUX     VBN          IN      NNP    NNP             CC    NNP
        2:nummod  4:nsubj:pass      4:aux:pass  root         6:case  4:obl  4:obl:unmarked  9:cc  7:conj
        CARDINAL  _                 _           _            _       GPE    DATE            _     DATE
        .
        .
        4:punct
        _
        """,
        [
            ("Five soldiers", "was killed", None, "place Iraq", "time 2024-07-20/2024-07-21", "5 soldier"),
        ],
    ),
    Case(
        "the time of what is approved",
        """
        Parliament  approved/approve  the    budget  for     2009    .
        NNP         VBD               DT     NN      IN      CD      .
        2:nsubj     root              4:det  2:obj   6:case  4:nmod  2:punct
        ORG         _                 _      _       _       DATE    _
        """,
        [
            ("Parliament", "approved", "budget for 2009"),
        ],
    ),
    Case(
        "the time of what is approved, beside it",
        """
        Parliament  approved/approve  the    budget  for     2009    .
        NNP         VBD               DT     NN      IN      CD      .
        2:nsubj     root              4:det  2:obj   6:case  2:obl   2:punct
        ORG         _                 _      _       _       DATE    _
        """,
        [
            ("Parliament", "approved", "budget", "for 2009"),
        ],
    ),
    Case(
        "a match of two places",
        """
        The    U.S.-Russia  match    drew/draw  crowds/crowd  .
        DT     NNP          NN       VBD        NNS           .
        3:det  3:compound   4:nsubj  root       4:obj         4:punct
        _      GPE          _        _          _             _
        """,
        [
            ("U.S.-Russia match", "drew", "crowds"),
        ],
    ),
    Case(
        "the part of a country of which something is said to be in",
        """
        U.S.        officials/official  in      Iraq    say   a      soldier       was/be      killed/kill
        NNP         NNS                 IN      NNP     VBP   DT     NN            VBD.AUX     VBN
        2:compound  5:nsubj             4:case  2:nmod  root  7:det  9:nsubj:pass  9:aux:pass  5:ccomp
        GPE         _                   _       GPE     _     _      _             _           _
        in       the     southern  part   of       the     country  .
        IN       DT      JJ        NN     IN       DT      NN       .
        13:case  13:det  13:amod   9:obl  16:case  16:det  13:nmod  5:punct
        _        _       _         _      _        _       _        _
        """,
        [
            ("soldier", "was killed", None, "place southern part of Iraq", "says U.S. officials in Iraq"),
        ],
    ),
    Case(
        "a capital that is given something",
        """
        A      scientist  gave/give  Tehran  a      bomb   .
        DT     NN         VBD        NNP     DT     NN     .
        2:det  3:nsubj    root       3:iobj  6:det  3:obj  3:punct
        _      _          _          GPE     _      _      _
        """,
        [
            ("scientist", "gave", "bomb", "to Iran"),
        ],
    ),
    Case(
        "a capital that is forced",
        """
        The    move     forced/force  Tehran  to      end      the    work   .
        DT     NN       VBD           NNP     TO      VB       DT     NN     .
        2:det  3:nsubj  root          3:obj   6:mark  3:xcomp  8:det  6:obj  3:punct
        _      _        _             GPE     _       _        _      _      _
        """,
        [
            ("Iran", "ended", "work"),
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
        "several by their names",
        """
        Police   arrested/arrest  two       men/man  ,        John     Smith   and   Peter   Miller  ,
        NNS      VBD              CD        NNS      ,        NNP      NNP     CC    NNP     NNP     ,
        2:nsubj  root             4:nummod  2:obj    6:punct  4:appos  6:flat  9:cc  6:conj  9:flat  13:punct
        _        _                CARDINAL  _        _        PERSON   -       _     PERSON  -       _
        on       Monday  .
        IN       NNP     .
        13:case  2:obl   2:punct
        _        DATE    _
        """,
        [
            ("John Smith", "is", "man"),
            ("Peter Miller", "is", "man"),
            ("Police", "arrested", "John Smith", "time 2024-07-22"),
            ("Police", "arrested", "Peter Miller", "time 2024-07-22"),
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
        "a time between a name and its verb",
        """
        Rwanda   in      2009    attacked/attack  Congo  .
        NNP      IN      CD      VBD              NNP    .
        4:nsubj  3:case  1:nmod  root             4:obj  4:punct
        GPE      _       DATE    _                GPE    _
        """,
        [
            ("Rwanda", "attacked", "Democratic Republic of the Congo", "time 2009"),
        ],
    ),
    Case(
        "outside a place is not in it",
        """
        A      bomb     exploded/explode  outside  Baghdad  on      Monday  .
        DT     NN       VBD               IN       NNP      IN      NNP     .
        2:det  3:nsubj  root              5:case   3:obl    7:case  3:obl   3:punct
        _      _        _                 _        GPE      _       DATE    _
        """,
        [
            ("bomb", "exploded", None, "outside Baghdad", "time 2024-07-22"),
        ],
    ),
    Case(
        "where a sentence is served",
        """
        Klein         was/be      sentenced/sentence  to      10        years/year  in      prison  .
        NNP           VBD.AUX     VBN                 IN      CD        NNS         IN      NN      .
        3:nsubj:pass  3:aux:pass  root                6:case  6:nummod  3:obl       8:case  3:obl   3:punct
        PERSON        _           _                   _       DATE      -           _       _       _
        """,
        [
            ("Klein", "was sentenced", None, "to 10 years in prison"),
        ],
    ),
]


@rows(reports=REPORTS)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
