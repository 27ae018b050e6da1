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
            ("any planes landing in Somalia", "landed on", "Somalia", "hypothetical"),
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
            ("Bush", "asked", "US Congress", "to approve the budget"),
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
            ("15,000 U.N. troops", "located in", "Democratic Republic of the Congo", "approximate 15,000 troops"),
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
            ("Vanunu", "served", "18 years", "for divulging secrets", "18 year"),
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
        "a name has no date",
        """
        Boeing   on      Wednesday  named/name  Ortberg  as      president  .
        NNP      IN      NNP        VBD         NNP      IN      NN         .
        4:nsubj  3:case  1:nmod     root        4:obj    7:case  4:obl      4:punct
        ORG      _       DATE       _           PERSON   _       _          _
        """,
        [
            ("Boeing", "named", "Ortberg", "as president", "time 2024-07-24"),
        ],
    ),
    Case(
        "what a company does on a day",
        """
        The    company  on      Friday  closed/close  two       plants/plant  .
        DT     NN       IN      NNP     VBD           CD        NNS           .
        2:det  5:nsubj  4:case  2:nmod  root          7:nummod  5:obj         5:punct
        _      _        _       DATE    _             CARDINAL  _             _
        """,
        [
            ("company", "closed", "two plants", "time 2024-07-19", "2 plant"),
        ],
    ),
    Case(
        "of two subjects the date is none",
        """
        Microsoft  Tuesday  announced/announce  a      deal   .
        NNP        NNP      VBD                 DT     NN     .
        3:nsubj    3:nsubj  root                5:det  3:obj  3:punct
        ORG        DATE     _                   _      _      _
        """,
        [
            ("Microsoft", "announced", "deal", "time 2024-07-23"),
        ],
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
        "has yet to",
        """
        A      judge    has/have  yet       to      approve  the    deal   .
        DT     NN       VBZ       RB        TO      VB       DT     NN     .
        2:det  3:nsubj  root      3:advmod  6:mark  3:xcomp  8:det  6:obj  3:punct
        _
        """,
        [
            ("judge", "approved", "deal", "negated"),
        ],
    ),
    Case(
        "sent him to guide",
        """
        Xi       sent/send  Zhang   to      guide    the    work   .
        NNP      VBD        NNP     TO      VB       DT     NN     .
        2:nsubj  root       2:obj   5:mark  2:advcl  7:det  5:obj  2:punct
        PERSON   _          PERSON  _       _        _      _      _
        """,
        [
            ("Xi", "sent", "Zhang"),
            ("Zhang", "guided", "work", "planned"),
        ],
    ),
    Case(
        "a charge stemming from crashes",
        """
        Boeing   denied/deny  a      charge  stemming/stem  from    crashes/crash  that     killed/kill
        NNP      VBD          DT     NN      VBG            IN      NNS            WDT      VBD
        2:nsubj  root         4:det  2:obj   4:acl          7:case  5:obl          9:nsubj  7:acl:relcl
        ORG      _            _      _       _              _       _              _        _
        346        people  .
        CD         NNS     .
        11:nummod  9:obj   2:punct
        CARDINAL   _       _
        """,
        [
            ("Boeing", "denied", "charge stemming from crashes that killed 346 people"),
            ("crashes that killed 346 people", "caused", "charge stemming from crashes that killed 346 people"),
            ("crashes that killed 346 people", "killed", "346 people", "346 people"),
        ],
    ),
    Case(
        "allegations of troops killing",
        """
        Kyiv     denied/deny  allegations/allegation  of      troops  killing/kill  civilians/civilian
        NNP      VBD          NNS                     IN      NNS     VBG           NNS
        2:nsubj  root         2:obj                   5:case  3:nmod  5:acl         6:obj
        GPE      _            _                       _       _       _             _
        .
        .
        2:punct
        _
        """,
        [
            ("Ukraine", "denied", "allegations of troops killing civilians"),
            ("troops", "killed", "civilians", "says Ukraine", "negated"),
        ],
    ),
    Case(
        "barred from expanding",
        """
        The    agency   barred/bar  Boeing  from      expanding/expand  production  .
        DT     NN       VBD         NNP     IN.SCONJ  VBG               NN          .
        2:det  3:nsubj  root        3:obj   6:mark    3:advcl           6:obj       3:punct
        _      _        _           ORG     _         _                 _           _
        """,
        [
            ("agency", "banned", "Boeing", "from expanding production"),
        ],
    ),
    Case(
        "urged to make contact",
        """
        The    UN       urged/urge  the    kidnappers/kidnapper  to      make     direct  contact  .
        DT     NNP      VBD         DT     NNS                   TO      VB       JJ      NN       .
        2:det  3:nsubj  root        5:det  3:iobj                7:mark  3:xcomp  9:amod  7:obj    3:punct
        _      ORG      _           _      _                     _       _        _       _        _
        """,
        [
            ("United Nations", "urged", "kidnappers", "to make direct contact"),
            ("kidnappers", "made", "direct contact", "says United Nations", "hypothetical"),
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
            ("Erekat", "urged", "Sharon", "to reconsider the decision"),
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
            ("video", "showed", "murder of a woman believed to be Hassan"),
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
        "ahead of",
        """
        The    people   fled/flee  ahead     of      the    offensive  .
        DT     NNS      VBD        RB        IN      DT     NN         .
        2:det  3:nsubj  root       3:advmod  7:case  7:det  4:obl      3:punct
        _
        """,
        [
            ("people", "fled ahead of", "offensive"),
        ],
    ),
    Case(
        "an ally in the region is not the region's",
        """
        Jordan   has/have  been/be  a      strong  ally  in      the    region  .
        NNP      VBZ.AUX   VBN.AUX  DT     JJ      NN    IN      DT     NN      .
        6:nsubj  6:aux     6:cop    6:det  6:amod  root  9:case  9:det  6:nmod  6:punct
        GPE      _         _        _      _       _     _       _      _       _
        """,
        [
            ("Jordan", "is", "strong ally in the region"),
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
        "to be held",
        """
        Soldiers/soldier  will   join  the    country      's      annual  games/game  ,         to
        NNS               MD     VB    DT     NN           POS     JJ      NNS         ,         TO
        3:nsubj           3:aux  root  5:det  8:nmod:poss  5:case  8:amod  3:obj       12:punct  12:mark
        _                 _      _     _      _            _       _       _           _         _
        be           held/hold  in       June    .
        VB.AUX       VBN        IN       NNP     .
        12:aux:pass  8:acl      14:case  12:obl  3:punct
        _            _          _        DATE    _
        """,
        [
            ("country's annual games", "was held", None, "time 2025-06", "planned"),
            ("Soldiers", "joined", "country's annual games", "planned"),
        ],
    ),
    Case(
        "although known to",
        """
        Although  known/know  to      Arab    sailors/sailor  ,        Mauritius     was/be
        IN.SCONJ  VBN         IN      JJ      NNS             ,        NNP           VBD.AUX
        2:mark    9:advcl     5:case  5:amod  2:obl           2:punct  9:nsubj:pass  9:aux:pass
        _         _           _       NORP    _               _        GPE           _
        explored/explore  by       Portugal     .
        VBN               IN       NNP          .
        root              11:case  9:obl:agent  9:punct
        _                 _        GPE          _
        """,
        [
            ("Mauritius", "was known to", "Arab sailors"),
            ("Portugal", "explored", "Mauritius"),
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
        "want to see somebody act",
        """
        Officials/official  want  to      see      Iran     increase  control  over     the     border
        NNS                 VBP   TO      VB       NNP      VB        NN       IN       DT      NN
        2:nsubj             root  4:mark  2:xcomp  6:nsubj  4:xcomp   6:obj    10:case  10:det  7:nmod
        _                   _     _       _        GPE      _         _        _        _       _
        .
        .
        2:punct
        _
        """,
        [
            ("Iran", "increased", "control over the border", "says Officials", "hypothetical"),
        ],
    ),
    Case(
        "called on Hamas to",
        """
        Britain  called/call  on      Hamas  to      reject   the    violence  .
        NNP      VBD          IN      NNP    TO      VB       DT     NN        .
        2:nsubj  root         4:case  2:obl  6:mark  2:advcl  8:det  6:obj     2:punct
        GPE      _            _       ORG    _       _        _      _         _
        """,
        [
            ("Hamas", "rejected", "violence", "says United Kingdom", "hypothetical"),
            ("United Kingdom", "urged", "Hamas", "to reject the violence"),
        ],
    ),
    Case(
        "its priority is to get ready to",
        """
        Safin        's      priority       is/be    to      get   ready    to      defend   the     title
        NNP          POS     NN             VBZ.AUX  TO      VB    JJ       TO      VB       DT      NN
        3:nmod:poss  1:case  6:nsubj:outer  6:cop    6:mark  root  6:xcomp  9:mark  7:xcomp  11:det  9:obj
        PERSON       _       _              _        _       _     _        _       _        _       _
        .
        .
        6:punct
        _
        """,
        [],
    ),
    Case(
        "time that is left is not there",
        """
        There   are/be  three     months/month  until   the    election  .
        EX      VBP     CD        NNS           IN      DT     NN        .
        2:expl  root    4:nummod  2:nsubj       7:case  7:det  4:nmod    2:punct
        _       _       DATE      -             _       _      _         _
        """,
        [],
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
        "time is no agent",
        """
        Diplomats/diplomat  would  have  10        days/day  to      accept   the    post   .
        NNS                 MD     VB    CD        NNS       TO      VB       DT     NN     .
        3:nsubj             3:aux  root  5:nummod  3:obj     7:mark  3:advcl  9:det  7:obj  3:punct
        _                   _      _     DATE      -         _       _        _      _      _
        """,
        [
            ("Diplomats", "accepted", "post", "planned"),
            ("Diplomats", "had", "10 days", "10 day", "hypothetical"),
        ],
    ),
    Case(
        "accused of being",
        """
        Prosecutors/prosecutor  accused/accuse  Smith   of        being/be  the    leader   of       the
        NNS                     VBD             NNP     IN.SCONJ  VBG.AUX   DT     NN       IN       DT
        2:nsubj                 root            2:obj   7:mark    7:cop     7:det  2:advcl  10:case  10:det
        _                       _               PERSON  _         _         _      _        _        _
        gang    .
        NN      .
        7:nmod  2:punct
        _       _
        """,
        [
            ("Prosecutors", "accused", "Smith"),
            ("Smith", "leader of", "gang", "former", "says Prosecutors"),
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
        "is needed to",
        """
        Testing       is/be       needed/need  to      back     up              the    research  .
        NN            VBZ.AUX     VBN          TO      VB       RP              DT     NN        .
        3:nsubj:pass  3:aux:pass  root         5:mark  3:xcomp  5:compound:prt  8:det  5:obj     3:punct
        _
        """,
        [
            ("Testing", "is needed to back up", "research"),
        ],
    ),
    Case(
        "found walking",
        """
        Troops   found/find  the    officers/officer  walking/walk  along   the    road   .
        NNS      VBD         DT     NNS               VBG           IN      DT     NN     .
        2:nsubj  root        4:det  2:obj             2:xcomp       8:case  8:det  5:obl  2:punct
        _
        """,
        [
            ("Troops", "found", "officers"),
            ("officers", "walked", None, "place road"),
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
        "needs to be rebuilt",
        """
        The    hospital  needs/need  to      be          rebuilt/rebuild  .
        DT     NN        VBZ         TO      VB.AUX      VBN              .
        2:det  3:nsubj   root        6:mark  6:aux:pass  3:xcomp          3:punct
        _
        """,
        [],
    ),
    Case(
        "located next to",
        """
        The    blast    hit   a      mosque  located/locate  next      to       the     headquarters  .
        DT     NN       VBD   DT     NN      VBN             RB        IN       DT      NNS           .
        2:det  3:nsubj  root  5:det  3:obj   5:acl           6:advmod  10:case  10:det  7:obl         3:punct
        _
        """,
        [
            ("blast", "hit", "mosque located next to the headquarters"),
            ("mosque located next to the headquarters", "was located next to", "headquarters"),
        ],
    ),
    Case(
        "confirmed as having",
        """
        Eight     people        were/be     confirmed/confirm  as        having/have  cholera  .
        CD        NNS           VBD.AUX     VBN                IN.SCONJ  VBG          NN       .
        2:nummod  4:nsubj:pass  4:aux:pass  root               6:mark    4:advcl      6:obj    4:punct
        CARDINAL  _             _           _                  _         _            _        _
        """,
        [
            ("Eight people", "had", "cholera", "8 people"),
        ],
    ),
    Case(
        "in advance of",
        """
        Sarkozy  rested/rest  in      Egypt  in      advance  of      the    visit   .
        NNP      VBD          IN      NNP    IN      NN       IN      DT     NN      .
        2:nsubj  root         4:case  2:obl  6:case  2:obl    9:case  9:det  6:nmod  2:punct
        PERSON   _            _       GPE    _       _        _       _      _       _
        """,
        [
            ("Sarkozy", "rested in advance of", "visit", "place Egypt"),
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
        "was credited",
        """
        Smith         was/be      credited/credit  .
        NNP           VBD.AUX     VBN              .
        3:nsubj:pass  3:aux:pass  root             3:punct
        PERSON        _           _                _
        """,
        [],
    ),
    Case(
        "is to be",
        """
        The    craft         is/be    to      be          phased/phase  in              by      Russia
        DT     NN            VBZ.AUX  TO      VB.AUX      VBN           RP              IN      NNP
        2:det  6:nsubj:pass  6:aux    6:mark  6:aux:pass  root          6:compound:prt  9:case  6:obl:agent
        _      _             _        _       _           _             _               _       GPE
        .
        .
        6:punct
        _
        """,
        [
            ("Russia", "phased in", "craft", "planned"),
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
            ("council", "rejected", "demands that Russia withdraw the troops"),
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
            ("militants", "used", "fields used by militants to attack Israel"),
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
            ("masks bought in Rome", "was bought", None, "place Rome"),
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
            ("truck packed with explosives", "was packed with", "explosives"),
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
        "fired on by aircraft using",
        """
        The    building      was/be      hit   by      aircraft     using/use  rockets/rocket  .
        DT     NN            VBD.AUX     VBN   IN      NN           VBG        NNS             .
        2:det  4:nsubj:pass  4:aux:pass  root  6:case  4:obl:agent  6:acl      7:obj           4:punct
        _
        """,
        [
            ("aircraft using rockets", "hit", "building"),
            ("aircraft using rockets", "used", "rockets"),
        ],
    ),
    Case(
        "result from taking",
        """
        A      high    count    can    result  from      taking/take  drugs/drug  .
        DT     JJ      NN       MD     VB      IN.SCONJ  VBG          NNS         .
        3:det  3:amod  5:nsubj  5:aux  root    7:mark    5:advcl      7:obj       5:punct
        _
        """,
        [],
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
        "during trading",
        """
        Prices/price  fell/fall  sharply   during    trading/trade  in      London  .
        NNS           VBD        RB        IN.SCONJ  VBG            IN      NNP     .
        2:nsubj       root       2:advmod  5:mark    2:advcl        7:case  5:obl   2:punct
        _             _          _         _         _              _       GPE     _
        """,
        [
            ("Prices", "fell during", "trading", "manner sharply", "place London"),
        ],
    ),
    Case(
        "denied by who says so",
        """
        Syria    says/say  the    probe         was/be      biased/bias  and   denies/deny  any     role
        NNP      VBZ       DT     NN            VBD.AUX     VBN          CC    VBZ          DT      NN
        2:nsubj  root      4:det  6:nsubj:pass  6:aux:pass  2:ccomp      8:cc  6:conj       10:det  8:obj
        GPE      _         _      _             _           _            _     _            _       _
        in       the     killing  .
        IN       DT      NN       .
        13:case  13:det  10:nmod  2:punct
        _        _       _        _
        """,
        [
            ("Syria", "denied", "any role in the killing"),
        ],
    ),
    Case(
        "ordered the court to",
        """
        The    justices/justice  ordered/order  the    court  to      review   the    case   .
        DT     NNS               VBD            DT     NN     TO      VB       DT     NN     .
        2:det  3:nsubj           root           5:det  3:obj  7:mark  3:advcl  9:det  7:obj  3:punct
        _
        """,
        [
            ("court", "reviewed", "case", "planned"),
        ],
    ),
    Case(
        "reports to be issued",
        """
        The    panel    published/publish  the    second   of      three     reports/report  to
        DT     NN       VBD                DT     JJ       IN      CD        NNS             TO
        2:det  3:nsubj  root               5:det  3:obj    8:case  8:nummod  5:nmod          11:mark
        _      _        _                  _      ORDINAL  _       CARDINAL  _               _
        be           issued/issue  by       the     commission    .
        VB.AUX       VBN           IN       DT      NN            .
        11:aux:pass  8:acl         14:case  14:det  11:obl:agent  3:punct
        _            _             _        _       _             _
        """,
        [
            ("commission", "published", "three reports to be issued by the commission", "3 report", "planned"),
            ("panel", "published", "second of three reports to be issued by the commission"),
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
        "a record",
        """
        The    bomb     killed/kill  12        people  ,        the    most     since    2001   .
        DT     NN       VBD          CD        NNS     ,        DT     JJS      IN       CD     .
        2:det  3:nsubj  root         5:nummod  3:obj   8:punct  8:det  5:appos  10:case  8:obl  3:punct
        _      _        _            CARDINAL  _       _        _      _        _        DATE   _
        """,
        [
            ("12 people", "is", "most since 2001", "12 people"),
            ("bomb", "killed", "12 people", "12 people"),
        ],
    ),
    Case(
        "until it collapsed",
        """
        Troops   stayed/stay  in      Kabul  until     the    government  collapsed/collapse  .
        NNS      VBD          IN      NNP    IN.SCONJ  DT     NN          VBD                 .
        2:nsubj  root         4:case  2:obl  8:mark    7:det  8:nsubj     2:advcl             2:punct
        _        _            _       GPE    _         _      _           _                   _
        """,
        [
            ("Troops", "stayed", None, "place Kabul"),
            ("government", "collapsed", None),
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
        "the champion said he was hurt",
        """
        The    champion  said/say  he       had/have  torn/tear  a      muscle  .
        DT     NN        VBD       PRP      VBD.AUX   VBN        DT     NN      .
        2:det  3:nsubj   root      6:nsubj  6:aux     3:ccomp    8:det  6:obj   3:punct
        _
        """,
        [
            ("champion", "tore", "muscle", "says champion"),
        ],
    ),
    Case(
        "another earthquake may occur",
        """
        Another  earthquake  may    occur  .
        DT       NN          MD     VB     .
        2:det    4:nsubj     4:aux  root   4:punct
        _
        """,
        [
            ("Another earthquake", "occurred", None, "possible"),
        ],
    ),
    Case(
        "accused by whom, behind what",
        """
        Smith         was/be      accused/accuse  of        lying/lie  by      Boeing  .
        NNP           VBD.AUX     VBN             IN.SCONJ  VBG        IN      NNP     .
        3:nsubj:pass  3:aux:pass  root            5:mark    3:advcl    7:case  5:obl   3:punct
        PERSON        _           _               _         _          _       ORG     _
        """,
        [
            ("Boeing", "accused", "Smith", "of lying"),
            ("Smith", "lay", None, "says Boeing"),
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
    Case(
        "sent the band scrambling",
        """
        The    officer  sent/send  the    band   scrambling/scramble  to      the    field  .
        DT     NN       VBD        DT     NN     VBG                  IN      DT     NN     .
        2:det  3:nsubj  root       5:det  3:obj  3:advcl              9:case  9:det  6:obl  3:punct
        _
        """,
        [
            ("band", "scrambled to", "field"),
            ("officer", "sent", "band"),
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
        "demanded Israel stop",
        """
        Palestinians/Palestinian  are/be   demanding/demand  Israel  stop     the    work   .
        NNPS                      VBP.AUX  VBG               NNP     VB       DT     NN     .
        3:nsubj                   3:aux    root              3:obj   3:xcomp  7:det  5:obj  3:punct
        NORP                      _        _                 GPE     _        _      _      _
        """,
        [
            ("Israel", "stopped", "work", "says Palestinians", "hypothetical"),
        ],
    ),
    Case(
        "focused on a place",
        """
        The    talks/talk  between  Ruto    and   Hamdok  focused/focus  on       the     border  .
        DT     NNS         IN       NNP     CC    NNP     VBD            IN       DT      NN      .
        2:det  7:nsubj     4:case   2:nmod  6:cc  4:conj  root           10:case  10:det  7:obl   7:punct
        _      _           _        PERSON  _     PERSON  _              _        _       _       _
        """,
        [
            ("Ruto", "talked with", "Hamdok"),
            ("talks between Ruto and Hamdok", "focused on", "border"),
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
    Case(
        "expected to discuss",
        """
        It       concerned/concern  the    topics/topic  Talabani      and   Blair   were/be
        PRP      VBD                DT     NNS           NNP           CC    NNP     VBD.AUX
        2:nsubj  root               4:det  2:obj         9:nsubj:pass  7:cc  5:conj  9:aux:pass
        _        _                  _      _             PERSON        _     PERSON  _
        expected/expect  to       discuss  .
        VBN              TO       VB       .
        4:acl:relcl      11:mark  9:xcomp  2:punct
        _                _        _        _
        """,
        [
            ("Blair", "discussed", "topics Talabani and Blair were expected to discuss", "possible"),
            ("Talabani", "discussed", "topics Talabani and Blair were expected to discuss", "possible"),
        ],
    ),
    Case(
        "focuses on somebody taking",
        """
        The    index    focuses/focus  on        governments/government  taking/take  bribes/bribe  .
        DT     NN       VBZ            IN.SCONJ  NNS                     VBG          NNS           .
        2:det  3:nsubj  root           6:mark    6:nsubj                 3:advcl      6:obj         3:punct
        _
        """,
        [
            ("governments", "took", "bribes", "possible"),
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
        "the case demonstrates",
        """
        The    group    says/say  the    case     demonstrates/demonstrate  that      Russia   bribed/bribe
        DT     NN       VBZ       DT     NN       VBZ                       IN.SCONJ  NNP      VBD
        2:det  3:nsubj  root      5:det  6:nsubj  3:ccomp                   9:mark    9:nsubj  6:ccomp
        _      _        _         _      _        _                         _         GPE      _
        judges/judge  .
        NNS           .
        9:obj         3:punct
        _             _
        """,
        [
            ("Russia", "bribed", "judges", "says group"),
        ],
    ),
    Case(
        "he was quoted, apart",
        """
        Smith    acknowledged/acknowledge  the    risk   ;        he            was/be      quoted/quote
        NNP      VBD                       DT     NN     :        PRP           VBD.AUX     VBN
        2:nsubj  root                      4:det  2:obj  8:punct  8:nsubj:pass  8:aux:pass  2:parataxis
        PERSON   _                         _      _      _        _             _           _
        by       Reuters      on       the     law    .
        IN       NNP          IN       DT      NN     .
        10:case  8:obl:agent  13:case  13:det  8:obl  2:punct
        _        ORG          _        _       _      _
        """,
        [
            ("Smith", "acknowledged", "risk"),
        ],
    ),
    Case(
        "because he has done it",
        """
        Smith    asked/ask  that      the    judge         be          replaced/replace  because   Jones
        NNP      VBD        IN.SCONJ  DT     NN            VB.AUX      VBN               IN.SCONJ  NNP
        2:nsubj  root       7:mark    5:det  7:nsubj:pass  7:aux:pass  2:ccomp           10:mark   10:nsubj
        PERSON   _          _         _      _             _           _                 _         PERSON
        bribed/bribe  him/he  .
        VBD           PRP     .
        7:advcl       10:obj  2:punct
        _             _       _
        """,
        [
            ("Jones", "bribed", "judge", "says Smith", "possible"),
            ("judge", "was replaced", None, "says Smith", "hypothetical"),
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
        "said it would",
        """
        Boeing   said/say  it       would  close    two       plants/plant  .
        NNP      VBD       PRP      MD     VB       CD        NNS           .
        2:nsubj  root      5:nsubj  5:aux  2:ccomp  7:nummod  5:obj         2:punct
        ORG      _         _        _      _        CARDINAL  _             _
        """,
        [
            ("Boeing", "closed", "two plants", "2 plant", "says Boeing", "planned"),
        ],
    ),
    Case(
        "nobody's right",
        """
        No     one          's      right         should  be          jeopardised/jeopardise  .
        DT     NN.PRON      POS     NN            MD      VB.AUX      VBN                     .
        2:det  4:nmod:poss  2:case  7:nsubj:pass  7:aux   7:aux:pass  root                    7:punct
        _
        """,
        [
            ("one's right", "was jeopardised", None, "negated", "hypothetical"),
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


@rows(reports=REPORTS)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
