"""What constructions of English say, in whose voice and how surely. The analyses are written by hand: see trees.py."""

from __future__ import annotations

import pytest
from trees import Case, document, rows, statements, understand

VOICE = [
    Case(
        "active",
        """
        Moscow   annexed/annex  Crimea  in      2014   .
        NNP      VBD            NNP     IN      CD     .
        2:nsubj  root           2:obj   5:case  2:obl  2:punct
        GPE      _              GPE     _       DATE   _
        """,
        [("Russia", "annexed", "Crimea", "time 2014")],
    ),
    Case(
        "passive with its agent",
        """
        Crimea        was/be      annexed/annex  by      Russia       in      2014   .
        NNP           VBD         VBN            IN      NNP          IN      CD     .
        3:nsubj:pass  3:aux:pass  root           5:case  3:obl:agent  7:case  3:obl  3:punct
        GPE           _           _              _       GPE          _       DATE   _
        """,
        [("Russia", "annexed", "Crimea", "time 2014")],
    ),
    Case(
        "passive without agent: the patient is the subject",
        """
        Four      civilians/civilian  were/be     killed/kill  in      Kharkiv  .
        CD        NNS                 VBD         VBN          IN      NNP      .
        2:nummod  4:nsubj:pass        4:aux:pass  root         6:case  4:obl    4:punct
        _         _                   _           _            _       GPE      _
        """,
        [("Four civilians", "was killed", None, "place Kharkiv", "4 civilian")],
    ),
    Case(
        "by a day is no agent",
        """
        The    bridge        was/be      destroyed/destroy  by      Friday  .
        DT     NN            VBD         VBN                IN      NNP     .
        2:det  4:nsubj:pass  4:aux:pass  root               6:case  4:obl   4:punct
        _      _             _           _                  _       DATE    _
        """,
        [("bridge", "was destroyed", None, "time ../2024-07-19")],
    ),
    Case(
        "intransitive",
        """
        The    pilot    died/die  on      Monday  .
        DT     NN       VBD       IN      NNP     .
        2:det  3:nsubj  root      5:case  3:obl   3:punct
        _      _        _         _       DATE    _
        """,
        [("pilot", "died", None, "time 2024-07-22")],
    ),
    Case(
        "two objects",
        """
        Germany  gave/give  Ukraine  tanks/tank  .
        NNP      VBD        NNP      NNS         .
        2:nsubj  root       2:iobj   2:obj       2:punct
        GPE      _          GPE      _           _
        """,
        [("Germany", "gave", "tanks", "to Ukraine")],
    ),
    Case(
        "predicate noun",
        """
        Putin    was/be  a      spy   .
        NNP      VBD     DT     NN    .
        4:nsubj  4:cop   4:det  root  4:punct
        PERSON   _       _      _     _
        """,
        [("Putin", "is", "spy")],
    ),
    Case(
        "by force",
        """
        Crimea        was/be      annexed/annex  by      force        .
        NNP           VBD         VBN            IN      NN           .
        3:nsubj:pass  3:aux:pass  root           5:case  3:obl:agent  3:punct
        GPE           _           _              _       _            _
        """,
        [("Crimea", "was annexed", None, "by force")],
    ),
]
RELATIVE_CLAUSES = [
    Case(
        "which",
        """
        Crimea    ,        which  Moscow   annexed/annex  in      2014   ,        is/be   a       peninsula
        NNP       ,        WDT    NNP      VBD            IN      CD     ,        VBZ     DT      NN
        11:nsubj  5:punct  5:obj  5:nsubj  1:acl:relcl    7:case  5:obl  1:punct  11:cop  11:det  root
        GPE       _        _      GPE      _              _       DATE   _        _       _       _
        .
        .
        11:punct
        _
        """,
        [("Crimea", "is", "peninsula"), ("Russia", "annexed", "Crimea", "time 2014")],
    ),
    Case(
        "who",
        """
        The    general  who      commanded/command  the    army   resigned/resign  .
        DT     NN       WP       VBD                DT     NN     VBD              .
        2:det  7:nsubj  4:nsubj  2:acl:relcl        6:det  4:obj  root             7:punct
        _
        """,
        [("general", "commander of", "army"), ("general", "resigned", None)],
    ),
    Case(
        "that",
        """
        The    missile  that     hit          the    hospital  killed/kill  ten       people  .
        DT     NN       WDT      VBD          DT     NN        VBD          CD        NNS     .
        2:det  7:nsubj  4:nsubj  2:acl:relcl  6:det  4:obj     root         9:nummod  7:obj   7:punct
        _
        """,
        [("missile", "attacked", "hospital"), ("missile", "killed", "ten people", "10 people")],
    ),
    Case(
        "whose",
        """
        Zelenskyy  ,        whose        army     fights/fight  Russia  ,        visited/visit  Berlin  .
        NNP        ,        WP$          NN       VBZ           NNP     ,        VBD            NNP     .
        8:nsubj    5:punct  4:nmod:poss  5:nsubj  1:acl:relcl   5:obj   1:punct  root           8:obj   8:punct
        PERSON     _        _            _        _             GPE     _        _              GPE     _
        """,
        [("Zelenskyy's army", "fought", "Russia"), ("Zelenskyy", "visited", "Berlin")],
    ),
    Case(
        "where",
        """
        Scholz   flew/fly  to      Guangzhou  ,        where     Kuleba   met/meet     Wang    Yi      .
        NNP      VBD       IN      NNP        ,        WRB       NNP      VBD          NNP     NNP     .
        2:nsubj  root      4:case  2:obl      8:punct  8:advmod  8:nsubj  4:acl:relcl  8:obj   9:flat  2:punct
        PERSON   _         _       GPE        _        _         PERSON   _            PERSON  -       _
        """,
        [("Kuleba", "met", "Wang Yi", "place Guangzhou"), ("Scholz", "travelled to", "Guangzhou")],
    ),
    Case(
        "reduced",
        """
        Troops   left/leave  the    areas/area  Russia   occupied/occupy  .
        NNS      VBD         DT     NNS         NNP      VBD              .
        2:nsubj  root        4:det  2:obj       6:nsubj  4:acl:relcl      2:punct
        _        _           _      _           GPE      _                _
        """,
        [("Russia", "occupied", "areas Russia occupied"), ("Troops", "left", "areas Russia occupied")],
    ),
    Case(
        "passive",
        """
        The    drones/drone  ,        which         were/be     launched/launch  by      Russia       ,
        DT     NNS           ,        WDT           VBD         VBN              IN      NNP          ,
        2:det  10:nsubj      6:punct  6:nsubj:pass  6:aux:pass  2:acl:relcl      8:case  6:obl:agent  2:punct
        _      _             _        _             _           _                _       GPE          _
        hit   Odesa   .
        VBD   NNP     .
        root  10:obj  10:punct
        _     GPE     _
        """,
        [("Russia", "launched", "drones"), ("drones", "attacked", "Odesa")],
    ),
    Case(
        "gap below a verb of saying",
        """
        Kuleba   praised/praise  the    offer  that    he       said/say     Beijing   had/have  made/make
        NNP      VBD             DT     NN     WDT     PRP      VBD          NNP       VBD       VBN
        2:nsubj  root            4:det  2:obj  10:obj  7:nsubj  4:acl:relcl  10:nsubj  10:aux    7:ccomp
        PERSON   _               _      _      _       _        _            GPE       _         _
        .
        .
        2:punct
        _
        """,
        [("China", "made", "offer", "says Kuleba"), ("Kuleba", "praised", "offer")],
    ),
    Case(
        "preposition before it",
        """
        The    ministry  for     which  Peskov   works/work   denied/deny  the    report  .
        DT     NN        IN      WDT    NNP      VBZ          VBD          DT     NN      .
        2:det  7:nsubj   4:case  6:obl  6:nsubj  2:acl:relcl  root         9:det  7:obj   7:punct
        _      _         _       _      PERSON   _            _            _      _       _
        """,
        [("Peskov", "works for", "ministry"), ("ministry", "denied", "report")],
    ),
    Case(
        "set off by commas",
        """
        Kuleba    ,        who      met/meet     Wang    Yi      on      Wednesday  ,        praised/praise
        NNP       ,        WP       VBD          NNP     NNP     IN      NNP        ,        VBD
        10:nsubj  4:punct  4:nsubj  1:acl:relcl  4:obj   5:flat  8:case  4:obl      1:punct  root
        PERSON    _        _        _            PERSON  -       _       DATE       _        _
        Scholz  .
        NNP     .
        10:obj  10:punct
        PERSON  _
        """,
        [("Kuleba", "met", "Wang Yi", "time 2024-07-24"), ("Kuleba", "praised", "Scholz")],
    ),
]
PARTICIPLES = [
    Case(
        "of the subject",
        """
        The    storm    hit   Florida  ,        killing/kill  three     people  .
        DT     NN       VBD   NNP      ,        VBG           CD        NNS     .
        2:det  3:nsubj  root  3:obj    6:punct  3:advcl       8:nummod  6:obj   3:punct
        _      _        _     GPE      _        _             _         _       _
        """,
        [("storm", "hit", "Florida"), ("storm", "killed", "three people", "3 people")],
    ),
    Case(
        "of the noun before",
        """
        Footage  of      soldiers/soldier  storming/storm  the    embassy  spread  .
        NN       IN      NNS               VBG             DT     NN       VBD     .
        7:nsubj  3:case  1:nmod            3:acl           6:det  4:obj    root    7:punct
        _
        """,
        [("Footage of soldiers storming the embassy", "spread", None), ("soldiers", "stormed", "embassy")],
    ),
    Case(
        "past",
        """
        Drones/drone  launched/launch  by      Russia       hit   Odesa  .
        NNS           VBN              IN      NNP          VBD   NNP    .
        5:nsubj       1:acl            4:case  2:obl:agent  root  5:obj  5:punct
        _             _                _       GPE          _     GPE    _
        """,
        [("Drones", "attacked", "Odesa"), ("Russia", "launched", "Drones")],
    ),
    Case(
        "with a subject of its own",
        """
        Russia   continues/continue  its          offensive  ,        with    the    army     shelling/shell
        NNP      VBZ                 PRP$         NN         ,        IN      DT     NN       VBG
        2:nsubj  root                4:nmod:poss  2:obj      9:punct  9:mark  8:det  9:nsubj  2:advcl
        GPE      _                   _            _          _        _       _      _        _
        Kharkiv  .
        NNP      .
        9:obj    2:punct
        GPE      _
        """,
        [("Russia", "continued", "Russia's offensive"), ("army", "attacked", "Kharkiv")],
    ),
    Case(
        "fronted",
        """
        Leaving/leave  Berlin  ,        Kuleba   praised/praise  Scholz  .
        VBG            NNP     ,        NNP      VBD             NNP     .
        5:advcl        1:obj   1:punct  5:nsubj  root            5:obj   5:punct
        _              GPE     _        PERSON   _               PERSON  _
        """,
        [("Kuleba", "left", "Berlin"), ("Kuleba", "praised", "Scholz")],
    ),
    Case(
        "of accusation",
        """
        Ukraine  accused/accuse  Russia  of      attacking/attack  Odesa  .
        NNP      VBD             NNP     IN      VBG               NNP    .
        2:nsubj  root            2:obj   5:mark  2:advcl           5:obj  2:punct
        GPE      _               GPE     _       _                 GPE    _
        """,
        [("Russia", "attacked", "Odesa", "says Ukraine"), ("Ukraine", "accused", "Russia", "of attacking Odesa")],
    ),
    Case(
        "set off by commas",
        """
        Crimea   ,        annexed/annex  by      Russia       in      2014   ,        voted/vote  for      Putin
        NNP      ,        VBN            IN      NNP          IN      CD     ,        VBD         IN       NNP
        9:nsubj  3:punct  1:acl          5:case  3:obl:agent  7:case  3:obl  1:punct  root        11:case  9:obl
        GPE      _        _              _       GPE          _       DATE   _        _           _        PERSON
        .
        .
        9:punct
        _
        """,
        [("Crimea", "voted for", "Putin"), ("Russia", "annexed", "Crimea", "time 2014")],
    ),
    Case(
        "reduced, based in",
        """
        Boeing   ,        based/base  in      Virginia  ,        builds/build  jets/jet  .
        NNP      ,        VBN         IN      NNP       ,        VBZ           NNS       .
        7:nsubj  3:punct  1:acl       5:case  3:obl     1:punct  root          7:obj     7:punct
        ORG      _        _           _       GPE       _        _             _         _
        """,
        [
            ("Boeing", "based in", "Virginia"),
            ("Boeing", "built", "jets"),
        ],
    ),
]
INFINITIVES = [
    Case(
        "subject control",
        """
        Russia   wants/want  to      annex    Kherson  .
        NNP      VBZ         TO      VB       NNP      .
        2:nsubj  root        4:mark  2:xcomp  4:obj    2:punct
        GPE      _           _       _        GPE      _
        """,
        [("Russia", "wanted to annex", "Kherson")],
    ),
    Case(
        "subject control beside an object",
        """
        Merkel   promised/promise  Kuleba  to      visit    Kyiv   .
        NNP      VBD               NNP     TO      VB       NNP    .
        2:nsubj  root              2:iobj  5:mark  2:xcomp  5:obj  2:punct
        PERSON   _                 PERSON  _       _        GPE    _
        """,
        [("Merkel", "visited", "Kyiv", "planned")],
    ),
    Case(
        "object control",
        """
        The    court    ordered/order  Google  to      pay      the    fine   .
        DT     NN       VBD            NNP     TO      VB       DT     NN     .
        2:det  3:nsubj  root           3:obj   6:mark  3:xcomp  8:det  6:obj  3:punct
        _      _        _              ORG     _       _        _      _      _
        """,
        [("Google", "paid", "fine", "planned")],
    ),
    Case(
        "it happened",
        """
        The    soldiers/soldier  managed/manage  to      leave    Mariupol  .
        DT     NNS               VBD             TO      VB       NNP       .
        2:det  3:nsubj           root            5:mark  3:xcomp  5:obj     3:punct
        _      _                 _               _       _        GPE       _
        """,
        [("soldiers", "left", "Mariupol")],
    ),
    Case(
        "it was tried",
        """
        Russian  authorities/authority  tried/try  to      delegitimise  Zelenskyy  .
        JJ       NNS                    VBD        TO      VB            NNP        .
        2:amod   3:nsubj                root       5:mark  3:xcomp       5:obj      3:punct
        NORP     _                      _          _       _             PERSON     _
        """,
        [("Russian authorities", "tried to delegitimise", "Zelenskyy")],
    ),
    Case(
        "purpose",
        """
        Putin    flew/fly  to      Beijing  to      meet     Xi      Jinping  .
        NNP      VBD       IN      NNP      TO      VB       NNP     NNP      .
        2:nsubj  root      4:case  2:obl    6:mark  2:advcl  6:obj   7:flat   2:punct
        PERSON   _         _       GPE      _       _        PERSON  -        _
        """,
        [("Putin", "met", "Xi Jinping", "planned"), ("Putin", "travelled to", "Beijing")],
    ),
    Case(
        "of an adjective",
        """
        Ukraine  is/be  ready  to      engage   with    Russia  .
        NNP      VBZ    JJ     TO      VB       IN      NNP     .
        3:nsubj  3:cop  root   5:mark  3:xcomp  7:case  5:obl   3:punct
        GPE      _      _      _       _        _       GPE     _
        """,
        [("Ukraine", "is ready to engage with", "Russia")],
    ),
    Case(
        "implicative adjective",
        """
        Poland   was/be  quick  to      condemn  Russia  .
        NNP      VBD     JJ     TO      VB       NNP     .
        3:nsubj  3:cop   root   5:mark  3:advcl  5:obj   3:punct
        GPE      _       _      _       _        GPE     _
        """,
        [("Poland", "condemned", "Russia")],
    ),
    Case(
        "implicative adjective, denied",
        """
        Poland   was/be  not       quick  to      condemn  Russia  .
        NNP      VBD     RB        JJ     TO      VB       NNP     .
        4:nsubj  4:cop   4:advmod  root   6:mark  4:advcl  6:obj   4:punct
        GPE      _       _         _      _       _        GPE     _
        """,
        [("Poland", "condemned", "Russia", "possible")],
    ),
]
COORDINATION = [
    Case(
        "subjects",
        """
        Germany  and   France  condemned/condemn  the    attack  .
        NNP      CC    NNP     VBD                DT     NN      .
        4:nsubj  3:cc  1:conj  root               6:det  4:obj   4:punct
        GPE      _     GPE     _                  _      _       _
        """,
        [("France", "condemned", "attack"), ("Germany", "condemned", "attack")],
    ),
    Case(
        "verbs",
        """
        Attackers/attacker  killed/kill  Abe     and   fled/flee  Nara   .
        NNS                 VBD          NNP     CC    VBD        NNP    .
        2:nsubj             root         2:obj   5:cc  2:conj     5:obj  2:punct
        _                   _            PERSON  _     _          GPE    _
        """,
        [("Attackers", "fled", "Nara"), ("Attackers", "killed", "Abe")],
    ),
    Case(
        "verbs share their auxiliary",
        """
        Scholz   will   visit  Kyiv   and   meet    Zelenskyy  .
        NNP      MD     VB     NNP    CC    VB      NNP        .
        3:nsubj  3:aux  root   3:obj  6:cc  3:conj  6:obj      3:punct
        PERSON   _      _      GPE    _     _       PERSON     _
        """,
        [("Scholz", "met", "Zelenskyy", "planned"), ("Scholz", "visited", "Kyiv", "planned")],
    ),
    Case(
        "verbs share their negation",
        """
        Russia   did/do  not       attack  or    invade  Poland  .
        NNP      VBD     RB        VB      CC    VB      NNP     .
        4:nsubj  4:aux   4:advmod  root    6:cc  4:conj  6:obj   4:punct
        GPE      _       _         _       _     _       GPE     _
        """,
        [("Russia", "attacked", "Poland", "negated"), ("Russia", "invaded", "Poland", "negated")],
    ),
    Case(
        "verbs with subjects of their own",
        """
        France   supplied/supply  tanks/tank  and   Germany  trained/train  pilots/pilot  .
        NNP      VBD              NNS         CC    NNP      VBD            NNS           .
        2:nsubj  root             2:obj       6:cc  6:nsubj  2:conj         6:obj         2:punct
        GPE      _                _           _     GPE      _              _             _
        """,
        [("France", "supplied", "tanks"), ("Germany", "trained", "pilots")],
    ),
    Case(
        "objects",
        """
        The    police   arrested/arrest  Smith   and   Jones   .
        DT     NNS      VBD              NNP     CC    NNP     .
        2:det  3:nsubj  root             3:obj   6:cc  4:conj  3:punct
        _      _        _                PERSON  _     PERSON  _
        """,
        [("police", "arrested", "Jones"), ("police", "arrested", "Smith")],
    ),
    Case(
        "three objects",
        """
        Kuleba   visited/visit  Poland  ,        Germany  and   France  .
        NNP      VBD            NNP     ,        NNP      CC    NNP     .
        2:nsubj  root           2:obj   5:punct  3:conj   7:cc  3:conj  2:punct
        PERSON   _              GPE     _        GPE      _     GPE     _
        """,
        [("Kuleba", "visited", "France"), ("Kuleba", "visited", "Germany"), ("Kuleba", "visited", "Poland")],
    ),
    Case(
        "shared object",
        """
        Police   arrested/arrest  and   questioned/question  Smith   .
        NNS      VBD              CC    VBD                  NNP     .
        2:nsubj  root             4:cc  2:conj               2:obj   2:punct
        _        _                _     _                    PERSON  _
        """,
        [("Police", "arrested", "Smith"), ("Police", "questioned", "Smith")],
    ),
    Case(
        "a choice is possible, no more",
        """
        Russia   or    Belarus  launched/launch  the    drones/drone  .
        NNP      CC    NNP      VBD              DT     NNS           .
        4:nsubj  3:cc  1:conj   root             6:det  4:obj         4:punct
        GPE      _     GPE      _                _      _             _
        """,
        [("Belarus", "launched", "drones", "possible"), ("Russia", "launched", "drones", "possible")],
    ),
    Case(
        "each other",
        """
        Kuleba   and   Wang    Yi      met/meet  in      Guangzhou  .
        NNP      CC    NNP     NNP     VBD       IN      NNP        .
        5:nsubj  3:cc  1:conj  3:flat  root      7:case  5:obl      5:punct
        PERSON   _     PERSON  -       _         _       GPE        _
        """,
        [("Kuleba", "met", "Wang Yi", "place Guangzhou")],
    ),
    Case(
        "role before a conjunct",
        """
        William  Ruto    and   Sudanese/sudanese  opposition  leader  Hamdok   met/meet  in       Nairobi  .
        NNP      NNP     CC    JJ                 NN          NN      NNP      VBD       IN       NNP      .
        8:nsubj  1:flat  6:cc  6:amod             6:compound  1:conj  1:conj   root      10:case  8:obl    8:punct
        PERSON   -       _     NORP               _           _       PERSON   _         _        GPE      _
        """,
        [
            ("Hamdok", "leader of a group in", "Sudan"),
            ("William Ruto", "met", "Hamdok", "place Nairobi"),
        ],
    ),
]
COPULAS = [
    Case(
        "adjective and preposition",
        """
        Russia   is/be  open  to      negotiations/negotiation  with    Ukraine  .
        NNP      VBZ    JJ    IN      NNS                       IN      NNP      .
        3:nsubj  3:cop  root  5:case  3:obl                     7:case  5:nmod   3:punct
        GPE      _      _     _       _                         _       GPE      _
        """,
        [("Russia", "is open to", "negotiations with Ukraine")],
    ),
    Case(
        "noun",
        """
        Warsaw   is/be  the    capital  of      Poland  .
        NNP      VBZ    DT     NN       IN      NNP     .
        4:nsubj  4:cop  4:det  root     6:case  4:nmod  4:punct
        GPE      _      _      _        _       GPE     _
        """,
        [("Warsaw", "capital of", "Poland")],
    ),
    Case(
        "office",
        """
        Dmytro   Kuleba  is/be  the    foreign  minister  of      Ukraine  .
        NNP      NNP     VBZ    DT     JJ       NN        IN      NNP      .
        6:nsubj  1:flat  6:cop  6:det  6:amod   root      8:case  6:nmod   6:punct
        PERSON   -       _      _      _        _         _       GPE      _
        """,
        [("Dmytro Kuleba", "foreign minister of", "Ukraine")],
    ),
    Case(
        "preposition",
        """
        A      just    peace    is/be  in      China        's      interests/interest  .
        DT     JJ      NN       VBZ    IN      NNP          POS     NNS                 .
        3:det  3:amod  8:nsubj  8:cop  8:case  8:nmod:poss  6:case  root                8:punct
        _      _       _        _      _       GPE          _       _                   _
        """,
        [("just peace", "is in", "China's interests")],
    ),
    Case(
        "there is says nothing of anybody",
        """
        There   is/be  a      problem  with    the    ban     .
        EX      VBZ    DT     NN       IN      DT     NN      .
        2:expl  root   4:det  2:nsubj  7:case  7:det  4:nmod  2:punct
        _
        """,
        [],
    ),
]
ARGUMENTS = [
    Case(
        "oblique control",
        """
        Scholz   called/call  on      Israel  to      leave    Gaza   .
        NNP      VBD          IN      NNP     TO      VB       NNP    .
        2:nsubj  root         4:case  2:obl   6:mark  2:xcomp  6:obj  2:punct
        PERSON   _            _       GPE     _       _        GPE    _
        """,
        [
            ("Israel", "left", "Gaza Strip", "says Scholz", "hypothetical"),
            ("Scholz", "urged", "Israel", "to leave Gaza"),
        ],
    ),
    Case(
        "preposition, place and time",
        """
        Kuleba   met/meet  with    Chinese  Foreign  Minister     Wang    Yi      in       Guangzhou  on
        NNP      VBD       IN      JJ       JJ       NN           NNP     NNP     IN       NNP        IN
        2:nsubj  root      7:case  6:amod   6:amod   7:nmod:desc  2:obl   7:flat  10:case  2:obl      12:case
        PERSON   _         _       NORP     _        _            PERSON  -       _        GPE        _
        Wednesday  .
        NNP        .
        2:obl      2:punct
        DATE       _
        """,
        [
            ("Kuleba", "met", "Wang Yi", "place Guangzhou", "time 2024-07-24"),
            ("Wang Yi", "foreign minister of", "China"),
        ],
    ),
    Case(
        "particle",
        """
        Ukraine      's      Air         Force    shot/shoot  down            25        drones/drone  .
        NNP          POS     NNP         NNP      VBD         RP              CD        NNS           .
        4:nmod:poss  1:case  4:compound  5:nsubj  root        5:compound:prt  8:nummod  5:obj         5:punct
        GPE          _       ORG         -        _           _               _         _             _
        """,
        [("Ukrainian Air Force", "shot down", "25 drones", "25 drone")],
    ),
    Case(
        "particle behind the object",
        """
        Ukraine  shot/shoot  the    drone  down            .
        NNP      VBD         DT     NN     RP              .
        2:nsubj  root        4:det  2:obj  2:compound:prt  2:punct
        GPE      _           _      _      _               _
        """,
        [("Ukraine", "shot down", "drone")],
    ),
    Case(
        "particle and preposition",
        """
        Liz      Truss   stepped/step  down            on      Thursday  .
        NNP      NNP     VBD           RP              IN      NNP       .
        3:nsubj  1:flat  root          3:compound:prt  6:case  3:obl     3:punct
        PERSON   -       _             _               _       DATE      _
        """,
        [("Liz Truss", "resigned", None, "time 2024-07-25")],
    ),
    Case(
        "light verb and event noun",
        """
        Israel   launched/launch  an/a   attack  on      Gaza    on      Sunday  .
        NNP      VBD              DT     NN      IN      NNP     IN      NNP     .
        2:nsubj  root             4:det  2:obj   6:case  4:nmod  8:case  2:obl   2:punct
        GPE      _                _      _       _       GPE     _       DATE    _
        """,
        [("Israel", "attacked", "Gaza Strip", "time 2024-07-21")],
    ),
    Case(
        "light verb with particle",
        """
        Russia   carried/carry  out             an/a   attack  on      Kharkiv  .
        NNP      VBD            RP              DT     NN      IN      NNP      .
        2:nsubj  root           2:compound:prt  5:det  2:obj   7:case  5:nmod   2:punct
        GPE      _              _               _      _       _       GPE      _
        """,
        [("Russia", "attacked", "Kharkiv")],
    ),
    Case(
        "light verb and talks",
        """
        Kuleba   held/hold  talks/talk  with    Wang    Yi      in      Beijing  .
        NNP      VBD        NNS         IN      NNP     NNP     IN      NNP      .
        2:nsubj  root       2:obj       5:case  3:nmod  5:flat  8:case  2:obl    2:punct
        PERSON   _          _           _       PERSON  -       _       GPE      _
        """,
        [("Kuleba", "talked with", "Wang Yi", "place Beijing")],
    ),
    Case(
        "verb and bare noun",
        """
        The    summit   took/take  place  in      Geneva  .
        DT     NN       VBD        NN     IN      NNP     .
        2:det  3:nsubj  root       3:obj  6:case  3:obl   3:punct
        _      _        _          _      _       GPE     _
        """,
        [("summit", "took place in", "Geneva")],
    ),
    Case(
        "claims",
        """
        Putin    made/make  claims/claim  that    Zelenskyy  was/be  a      puppet  .
        NNP      VBD        NNS           IN      NNP        VBD     DT     NN      .
        2:nsubj  root       2:obj         8:mark  8:nsubj    8:cop   8:det  3:acl   2:punct
        PERSON   _          _             _       PERSON     _       _      _       _
        """,
        [("Putin", "made", "claims"), ("Zelenskyy", "is", "puppet", "says Putin")],
    ),
    Case(
        "an adjective with an article",
        """
        Putin    said/say  Jones    is/be  a      Communist/communist  .
        NNP      VBD       NNP      VBZ    DT     JJ                   .
        2:nsubj  root      6:nsubj  6:cop  6:det  2:ccomp              2:punct
        PERSON   _         PERSON   _      _      _                    _
        """,
        [("Jones", "is", "Communist", "says Putin")],
    ),
    Case(
        "state behind its city",
        """
        Kuleba   met/meet  Wang    in      Guangzhou  ,        China            ,         on       Wednesday
        NNP      VBD       NNP     IN      NNP        ,        NNP              ,         IN       NNP
        2:nsubj  root      2:obj   5:case  2:obl      7:punct  5:nmod:unmarked  10:punct  10:case  2:obl
        PERSON   _         PERSON  _       GPE        _        GPE              _         _        DATE
        .
        .
        2:punct
        _
        """,
        [("Guangzhou", "located in", "China"), ("Kuleba", "met", "Wang", "place Guangzhou", "time 2024-07-24")],
    ),
    Case(
        "region behind its city",
        """
        Fires/fire  burned/burn  in      Fresno  ,        California       .
        NNS         VBN          IN      NNP     ,        NNP              .
        2:nsubj     root         4:case  2:obl   6:punct  4:nmod:unmarked  2:punct
        _           _            _       GPE     _        GPE              _
        """,
        [("Fires", "burned", None, "place Fresno"), ("Fresno", "located in", "California")],
    ),
    Case(
        "a list is no nesting",
        """
        Kuleba   visited/visit  Warsaw  ,        Poland  and   Germany  .
        NNP      VBD            NNP     ,        NNP     CC    NNP      .
        2:nsubj  root           2:obj   5:punct  3:conj  7:cc  3:conj   2:punct
        PERSON   _              GPE     _        GPE     _     GPE      _
        """,
        [("Kuleba", "visited", "Germany"), ("Kuleba", "visited", "Poland"), ("Kuleba", "visited", "Warsaw")],
    ),
    Case(
        "the comma of a clause is no nesting",
        """
        Unless  Israel   leaves/leave  Gaza   ,        Iran     will   attack  Israel  .
        IN      NNP      VBZ           NNP    ,        NNP      MD     VB      NNP     .
        3:mark  3:nsubj  8:advcl       3:obj  3:punct  8:nsubj  8:aux  root    8:obj   8:punct
        _       GPE      _             GPE    _        GPE      _      _       GPE     _
        """,
        [("Iran", "attacked", "Israel", "hypothetical"), ("Israel", "left", "Gaza Strip", "hypothetical")],
    ),
    Case(
        "endpoint of a change",
        """
        Profits/profit  dropped/drop  by      a      third    to       $       210     .
        NNS             VBD           IN      DT     NN       IN       $       CD      .
        2:nsubj         root          5:case  5:det  2:obl    7:case   5:nmod  7:nummod  2:punct
        _               _             _       _      ORDINAL  _        MONEY   -       _
        """,
        [("Profits", "dropped by", "third", "to $210")],
    ),
]
EVENT_NOUNS = [
    Case(
        "possessor",
        """
        Russia       's      invasion  of      Ukraine  shocked/shock  Europe  .
        NNP          POS     NN        IN      NNP      VBD            NNP     .
        3:nmod:poss  1:case  6:nsubj   5:case  3:nmod   root           6:obj   6:punct
        GPE          _       _         _       GPE      _              LOC     _
        """,
        [("Russia's invasion of Ukraine", "shocked", "Europe"), ("Russia", "invaded", "Ukraine")],
    ),
    Case(
        "nationality",
        """
        The    Russian  invasion  of      Ukraine  began/begin  in      February  2022             .
        DT     JJ       NN        IN      NNP      VBD          IN      NNP       CD               .
        3:det  3:amod   6:nsubj   5:case  3:nmod   root         8:case  6:obl     8:nmod:unmarked  6:punct
        _      NORP     _         _       GPE      _            _       DATE      -                _
        """,
        [("Russia", "invaded", "Ukraine"), ("Russian invasion of Ukraine", "began", None, "time 2022-02")],
    ),
    Case(
        "patient on the noun that says of what kind it is",
        """
        Russia       's      war      of      aggression  against  Ukraine  shocked/shock  Europe  .
        NNP          POS     NN       IN      NN          IN       NNP      VBD            NNP     .
        3:nmod:poss  1:case  8:nsubj  5:case  3:nmod      7:case   5:nmod   root           8:obj   8:punct
        GPE          _       _        _       _           _        GPE      _              LOC     _
        """,
        [("Russia's war of aggression against Ukraine", "shocked", "Europe"), ("Russia", "fought", "Ukraine")],
    ),
    Case(
        "by",
        """
        The    annexation    of      Crimea  by      Russia  was/be      condemned/condemn  by       Germany
        DT     NN            IN      NNP     IN      NNP     VBD         VBN                IN       NNP
        2:det  8:nsubj:pass  4:case  2:nmod  6:case  2:nmod  8:aux:pass  root               10:case  8:obl:agent
        _      _             _       GPE     _       GPE     _           _                  _        GPE
        .
        .
        8:punct
        _
        """,
        [("Germany", "condemned", "annexation of Crimea by Russia"), ("Russia", "annexed", "Crimea")],
    ),
    Case(
        "without agent",
        """
        The    full    -        scale       invasion  of      Ukraine  in      February  2022
        DT     JJ      HYPH     NN          NN        IN      NNP      IN      NNP       CD
        5:det  4:amod  2:punct  5:compound  11:nsubj  7:case  5:nmod   9:case  5:nmod    9:nmod:unmarked
        _      _       _        _           _         _       GPE      _       DATE      -
        drove/drive  up               prices/price  .
        VBD          RP               NNS           .
        root         11:compound:prt  11:obj        11:punct
        _
        """,
        [
            ("Ukraine", "was invaded", None, "time 2022-02"),
            ("full-scale invasion of Ukraine in February 2022", "drove up", "prices"),
        ],
    ),
    Case(
        "participle of a light verb",
        """
        The    strikes/strike  launched/launch  by      Russia       hit   Odesa  .
        DT     NNS             VBN              IN      NNP          VBD   NNP    .
        2:det  6:nsubj         2:acl            5:case  3:obl:agent  root  6:obj  6:punct
        _      _               _                _       GPE          _     GPE    _
        """,
        [("Russia", "launched", "strikes"), ("strikes", "hit", "Odesa")],
    ),
    Case(
        "of the one who leaves",
        """
        The    withdrawal  of      Russian  troops  from    Kherson  ended/end  .
        DT     NN          IN      JJ       NNS     IN      NNP      VBD        .
        2:det  8:nsubj     5:case  5:amod   2:nmod  7:case  2:nmod   root       8:punct
        _      _           _       NORP     _       _       GPE      _          _
        """,
        [("Russian troops", "withdrew from", "Kherson"), ("withdrawal of Russian troops from Kherson", "ended", None)],
    ),
    Case(
        "demanded is not done",
        """
        Kyiv     demanded/demand  a      withdrawal  of      Russian  troops  from    Crimea  .
        NNP      VBD              DT     NN          IN      JJ       NNS     IN      NNP     .
        2:nsubj  root             4:det  2:obj       7:case  7:amod   4:nmod  9:case  4:nmod  2:punct
        GPE      _                _      _           _       NORP     _       _       GPE     _
        """,
        [
            ("Russian troops", "withdrew from", "Crimea", "possible"),
            ("Ukraine", "called for", "withdrawal of Russian troops from Crimea"),
        ],
    ),
    Case(
        "prevented is not done",
        """
        Police   prevented/prevent  an/a   attack  on      the    embassy  .
        NNS      VBD                DT     NN      IN      DT     NN       .
        2:nsubj  root               4:det  2:obj   7:case  7:det  4:nmod   2:punct
        _
        """,
        [("Police", "prevented", "attack on the embassy")],
    ),
    Case(
        "between two",
        """
        A      meeting  between  Kuleba  and   Wang    Yi      took/take  place  .
        DT     NN       IN       NNP     CC    NNP     NNP     VBD        NN     .
        2:det  8:nsubj  4:case   2:nmod  6:cc  4:conj  6:flat  root       8:obj  8:punct
        _      _        _        PERSON  _     PERSON  -       _          _      _
        """,
        [("Kuleba", "met", "Wang Yi"), ("meeting between Kuleba and Wang Yi", "took place", None)],
    ),
    Case(
        "failed",
        """
        The    failed/fail  invasion  of      Cuba    embarrassed/embarrass  Kennedy  .
        DT     VBN          NN        IN      NNP     VBD                    NNP      .
        3:det  3:amod       6:nsubj   5:case  3:nmod  root                   6:obj    6:punct
        _      _            _         _       GPE     _                      PERSON   _
        """,
        [("failed invasion of Cuba", "embarrassed", "Kennedy")],
    ),
    Case(
        "planned",
        """
        The    planned/plan  visit         to      Kyiv    by      Scholz  was/be      cancelled/cancel  .
        DT     VBN           NN            IN      NNP     IN      NNP     VBD         VBN               .
        3:det  3:amod        9:nsubj:pass  5:case  3:nmod  7:case  3:nmod  9:aux:pass  root              9:punct
        _      _             _             _       GPE     _       PERSON  _           _                 _
        """,
        [("planned visit to Kyiv by Scholz", "was cancelled", None)],
    ),
    Case(
        "of two at once",
        """
        Russia       's      attacks/attack  on      Odesa   and   Kharkiv  killed/kill  four       people
        NNP          POS     NNS             IN      NNP     CC    NNP      VBD          CD         NNS
        3:nmod:poss  1:case  8:nsubj         5:case  3:nmod  7:cc  5:conj   root         10:nummod  8:obj
        GPE          _       _               _       GPE     _     GPE      _            _          _
        .
        .
        8:punct
        _
        """,
        [
            ("Russia's attacks on Odesa and Kharkiv", "killed", "four people", "4 people"),
            ("Russia", "attacked", "Kharkiv"),
            ("Russia", "attacked", "Odesa"),
        ],
    ),
]
NEGATION = [
    Case(
        "not",
        """
        China    did/do  not       supply  weapons/weapon  to      Russia  .
        NNP      VBD     RB        VB      NNS             IN      NNP     .
        4:nsubj  4:aux   4:advmod  root    4:obj           7:case  4:obl   4:punct
        GPE      _       _         _       _               _       GPE     _
        """,
        [("China", "supplied weapons to", "Russia", "negated")],
    ),
    Case(
        "never",
        """
        Trump    never     visited/visit  Kyiv   .
        NNP      RB        VBD            NNP    .
        3:nsubj  3:advmod  root           3:obj  3:punct
        PERSON   _         _              GPE    _
        """,
        [("Trump", "visited", "Kyiv", "negated")],
    ),
    Case(
        "no longer",
        """
        Hungary  no        longer/long  supports/support  Ukraine  .
        NNP      RB        RBR          VBZ               NNP      .
        4:nsubj  3:advmod  4:advmod     root              4:obj    4:punct
        GPE      _         _            _                 GPE      _
        """,
        [("Hungary", "supported", "Ukraine", "negated")],
    ),
    Case(
        "no before the subject",
        """
        No     soldiers/soldier  left/leave  Kherson  .
        DT     NNS               VBD         NNP      .
        2:det  3:nsubj           root        3:obj    3:punct
        _      _                 _           GPE      _
        """,
        [("soldiers", "left", "Kherson", "negated")],
    ),
    Case(
        "no before the object",
        """
        The    court    imposed/impose  no     sanctions/sanction  on      Russia  .
        DT     NN       VBD             DT     NNS                 IN      NNP     .
        2:det  3:nsubj  root            5:det  3:obj               7:case  5:nmod  3:punct
        _      _        _               _      _                   _       GPE     _
        """,
        [("court", "imposed sanctions on", "Russia", "negated")],
    ),
    Case(
        "none of",
        """
        None          of      the    allegations/allegation  were/be     proven/prove  .
        NN.PRON       IN      DT     NNS                     VBD         VBN           .
        6:nsubj:pass  4:case  4:det  1:nmod                  6:aux:pass  root          6:punct
        _
        """,
        [("allegations", "was proved", None, "negated")],
    ),
    Case(
        "no evidence",
        """
        No     evidence      was/be      provided/provide  .
        DT     NN            VBD         VBN               .
        2:det  4:nsubj:pass  4:aux:pass  root              4:punct
        _
        """,
        [("evidence", "was provided", None, "negated")],
    ),
    Case(
        "failed to",
        """
        The    army     failed/fail  to      capture  Kyiv   .
        DT     NN       VBD          TO      VB       NNP    .
        2:det  3:nsubj  root         5:mark  3:xcomp  5:obj  3:punct
        _      _        _            _       _        GPE    _
        """,
        [("army", "captured", "Kyiv", "negated")],
    ),
    Case(
        "refused to",
        """
        Israel   refused/refuse  to      release  the    prisoners/prisoner  .
        NNP      VBD             TO      VB       DT     NNS                 .
        2:nsubj  root            4:mark  2:xcomp  6:det  4:obj               2:punct
        GPE      _               _       _        _      _                   _
        """,
        [("Israel", "freed", "prisoners", "negated")],
    ),
    Case(
        "nor",
        """
        Germany  did/do  not       condemn  the    attack  ,         nor    did/do  France    support  Israel
        NNP      VBD     RB        VB       DT     NN      ,         CC     VBD     NNP       VB       NNP
        4:nsubj  4:aux   4:advmod  root     6:det  4:obj   11:punct  11:cc  11:aux  11:nsubj  4:conj   11:obj
        GPE      _       _         _        _      _       _         _      _       GPE       _        GPE
        .
        .
        4:punct
        _
        """,
        [("France", "supported", "Israel", "negated"), ("Germany", "condemned", "attack", "negated")],
    ),
    Case(
        "neither … nor",
        """
        Neither       Germany  nor   France  supported/support  the    plan   .
        CC            NNP      CC    NNP     VBD                DT     NN     .
        2:cc:preconj  5:nsubj  4:cc  2:conj  root               7:det  5:obj  5:punct
        _             GPE      _     GPE     _                  _      _      _
        """,
        [("France", "supported", "plan", "negated"), ("Germany", "supported", "plan", "negated")],
    ),
    Case(
        "without",
        """
        The    troops   left/leave  Kherson  without  firing/fire  a      shot   .
        DT     NNS      VBD         NNP      IN       VBG          DT     NN     .
        2:det  3:nsubj  root        3:obj    6:mark   3:advcl      8:det  6:obj  3:punct
        _      _        _           GPE      _        _            _      _      _
        """,
        [("troops", "fired", "shot", "negated"), ("troops", "left", "Kherson")],
    ),
    Case(
        "and not",
        """
        Decisions/decision  were/be     made/make  in      Brussels  and   not       in      Kyiv    .
        NNS                 VBD         VBN        IN      NNP       CC    RB        IN      NNP     .
        3:nsubj:pass        3:aux:pass  root       5:case  3:obl     9:cc  9:advmod  9:case  5:conj  3:punct
        _                   _           _          _       GPE       _     _         _       GPE     _
        """,
        [("Decisions", "was made", None, "place Brussels"), ("Decisions", "was made", None, "place Kyiv", "negated")],
    ),
    Case(
        "denied",
        """
        Russia   denied/deny  that    its          troops   had/have  attacked/attack  Bucha  .
        NNP      VBD          IN      PRP$         NNS      VBD       VBN              NNP    .
        2:nsubj  root         7:mark  5:nmod:poss  7:nsubj  7:aux     2:ccomp          7:obj  2:punct
        GPE      _            _       _            _        _         _                GPE    _
        """,
        [("Russia's troops", "attacked", "Bucha", "says Russia", "negated")],
    ),
    Case(
        "passive",
        """
        The    soldiers/soldier  were/be     not       captured/capture  by      Russia       .
        DT     NNS               VBD         RB        VBN               IN      NNP          .
        2:det  5:nsubj:pass      5:aux:pass  5:advmod  root              7:case  5:obl:agent  5:punct
        _      _                 _           _         _                 _       GPE          _
        """,
        [("Russia", "captured", "soldiers", "negated")],
    ),
]
MODALITY = [
    Case(
        "will",
        """
        China    will   supply  weapons/weapon  to      Russia  .
        NNP      MD     VB      NNS             IN      NNP     .
        3:nsubj  3:aux  root    3:obj           6:case  3:obl   3:punct
        GPE      _      _       _               _       GPE     _
        """,
        [("China", "supplied weapons to", "Russia", "planned")],
    ),
    Case(
        "may",
        """
        NATO     may    attack  Russia  .
        NNP      MD     VB      NNP     .
        3:nsubj  3:aux  root    3:obj   3:punct
        ORG      _      _       GPE     _
        """,
        [("NATO", "attacked", "Russia", "possible")],
    ),
    Case(
        "could",
        """
        Iran     could  release  the    sailors/sailor  .
        NNP      MD     VB       DT     NNS             .
        3:nsubj  3:aux  root     5:det  3:obj           3:punct
        GPE      _      _        _      _               _
        """,
        [("Iran", "freed", "sailors", "possible")],
    ),
    Case(
        "would",
        """
        Germany  would  support  the    plan   .
        NNP      MD     VB       DT     NN     .
        3:nsubj  3:aux  root     5:det  3:obj  3:punct
        GPE      _      _        _      _      _
        """,
        [("Germany", "supported", "plan", "hypothetical")],
    ),
    Case(
        "should",
        """
        NATO     should  supply  tanks/tank  .
        NNP      MD      VB      NNS         .
        3:nsubj  3:aux   root    3:obj       3:punct
        ORG      _       _       _           _
        """,
        [("NATO", "supplied", "tanks", "hypothetical")],
    ),
    Case(
        "if",
        """
        If      Russia   attacks/attack  Poland  ,        NATO     will   attack  Russia  .
        IN      NNP      VBZ             NNP     ,        NNP      MD     VB      NNP     .
        3:mark  3:nsubj  8:advcl         3:obj   3:punct  8:nsubj  8:aux  root    8:obj   8:punct
        _       GPE      _               GPE     _        ORG      _      _       GPE     _
        """,
        [("NATO", "attacked", "Russia", "hypothetical"), ("Russia", "attacked", "Poland", "hypothetical")],
    ),
    Case(
        "provided that",
        """
        Ukraine  is/be  ready  to      engage   with    Russia  provided/provide  that     the     Kremlin
        NNP      VBZ    JJ     TO      VB       IN      NNP     VBN               IN       DT      NNP
        3:nsubj  3:cop  root   5:mark  3:xcomp  7:case  5:obl   3:advcl           13:mark  11:det  13:nsubj
        GPE      _      _      _       _        _       GPE     _                 _        _       ORG
        is/be   willing  to       negotiate  .
        VBZ     JJ       TO       VB         .
        13:cop  8:ccomp  15:mark  13:xcomp   3:punct
        _
        """,
        [
            ("Kremlin", "is willing to negotiate", None, "hypothetical"),
            ("Ukraine", "is ready to engage with", "Russia", "hypothetical"),
        ],
    ),
    Case(
        "provided that, hung on a noun by the parser",
        """
        Ukraine  is/be  ready  for     talks/talk  provided/provide  that     the     Kremlin  negotiates/negotiate
        NNP      VBZ    JJ     IN      NNS         VBN               IN       DT      NNP      VBZ
        3:nsubj  3:cop  root   5:case  3:obl       5:acl             10:mark  9:det   10:nsubj  6:ccomp
        GPE      _      _      _       _           _                 _        _       ORG      _
        .
        .
        3:punct
        _
        """,
        [
            ("Kremlin", "negotiated", None, "hypothetical"),
            ("Ukraine", "is ready for", "talks", "hypothetical"),
        ],
    ),
    Case(
        "allegedly",
        """
        Smith    allegedly  killed/kill  Jones   .
        NNP      RB         VBD          NNP     .
        3:nsubj  3:advmod   root         3:obj   3:punct
        PERSON   _          _            PERSON  _
        """,
        [("Smith", "killed", "Jones", "possible")],
    ),
    Case(
        "is to",
        """
        The    minister       is/be  to      visit  Kyiv   .
        DT     NN             VBZ    TO      VB     NNP    .
        2:det  5:nsubj:outer  5:cop  5:mark  root   5:obj  5:punct
        _      _              _      _       _      GPE    _
        """,
        [("minister", "visited", "Kyiv", "planned")],
    ),
    Case(
        "going to",
        """
        Biden    is/be  going/go  to      visit    Israel  .
        NNP      VBZ    VBG       TO      VB       NNP     .
        3:nsubj  3:aux  root      5:mark  3:xcomp  5:obj   3:punct
        PERSON   _      _         _       _        GPE     _
        """,
        [("Biden", "visited", "Israel", "planned")],
    ),
    Case(
        "plans to",
        """
        Scholz   plans/plan  to      visit    Beijing  .
        NNP      VBZ         TO      VB       NNP      .
        2:nsubj  root        4:mark  2:xcomp  4:obj    2:punct
        PERSON   _           _       _        GPE      _
        """,
        [("Scholz", "visited", "Beijing", "planned")],
    ),
    Case(
        "is said to",
        """
        Assad         is/be       said/say  to      have   fled/flee  Syria  .
        NNP           VBZ         VBN       TO      VB     VBN        NNP    .
        3:nsubj:pass  3:aux:pass  root      6:mark  6:aux  3:xcomp    6:obj  3:punct
        PERSON        _           _         _       _      _          GPE    _
        """,
        [("Assad", "fled", "Syria", "possible")],
    ),
    Case(
        "seems to",
        """
        Iran     seems/seem  to      support  Hamas  .
        NNP      VBZ         TO      VB       NNP    .
        2:nsubj  root        4:mark  2:xcomp  4:obj  2:punct
        GPE      _           _       _        ORG    _
        """,
        [("Iran", "supported", "Hamas", "possible")],
    ),
    Case(
        "a question says nothing",
        """
        Did/do  Russia   attack  Poland  ?
        VBD     NNP      VB      NNP     .
        3:aux   3:nsubj  root    3:obj   3:punct
        _       GPE      _       GPE     _
        """,
        [],
    ),
    Case(
        "headline's infinitive",
        """
        Boeing  to      cut    jobs/job  in      Seattle  .
        NNP     TO      VB     NNS       IN      NNP      .
        root    3:mark  1:acl  3:obj     6:case  3:obl    1:punct
        ORG     _       _      _         _       GPE      _
        """,
        [("Boeing", "reduced", "jobs", "place Seattle", "planned")],
    ),
    Case(
        "headline's infinitive, passive",
        """
        Russia  to      be          sanctioned/sanction  by      Britain      .
        NNP     TO      VB          VBN                  IN      NNP          .
        root    4:mark  4:aux:pass  1:acl                6:case  4:obl:agent  1:punct
        GPE     _       _           _                    _       GPE          _
        """,
        [("United Kingdom", "imposed sanctions on", "Russia", "planned")],
    ),
]
REPORTS = [
    Case(
        "said that",
        """
        Kuleba   said/say  that    Russia   attacked/attack  Odesa  .
        NNP      VBD       IN      NNP      VBD              NNP    .
        2:nsubj  root      5:mark  5:nsubj  2:ccomp          5:obj  2:punct
        PERSON   _         _       GPE      _                GPE    _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "without that",
        """
        Regional  authorities/authority  said/say  Russian  attacks/attack  killed/kill  four
        JJ        NNS                    VBD       JJ       NNS             VBD          CD
        2:amod    3:nsubj                root      5:amod   6:nsubj         3:ccomp      8:nummod
        _         _                      _         NORP     _               _            _
        civilians/civilian  .
        NNS                 .
        6:obj               3:punct
        _
        """,
        [("Russian attacks", "killed", "four civilians", "4 civilian", "says Regional authorities")],
    ),
    Case(
        "of oneself",
        """
        Trump    said/say  he       will   visit    Kyiv   .
        NNP      VBD       PRP      MD     VB       NNP    .
        2:nsubj  root      5:nsubj  5:aux  2:ccomp  5:obj  2:punct
        PERSON   _         _        _      _        GPE    _
        """,
        [("Trump", "visited", "Kyiv", "says Trump", "planned")],
    ),
    Case(
        "told somebody",
        """
        Peskov   told/tell  reporters/reporter  that    Putin    visited/visit  Beijing  .
        NNP      VBD        NNS                 IN      NNP      VBD            NNP      .
        2:nsubj  root       2:iobj              6:mark  6:nsubj  2:ccomp        6:obj    2:punct
        PERSON   _          _                   _       PERSON   _              GPE      _
        """,
        [("Putin", "visited", "Beijing", "says Peskov")],
    ),
    Case(
        "within a report",
        """
        Zelenskyy  said/say  Macron   confirmed/confirm  that    France   will   supply   jets/jet  .
        NNP        VBD       NNP      VBD                IN      NNP      MD     VB       NNS       .
        2:nsubj    root      4:nsubj  2:ccomp            8:mark  8:nsubj  8:aux  4:ccomp  8:obj     2:punct
        PERSON     _         PERSON   _                  _       GPE      _      _        _         _
        """,
        [("France", "supplied", "jets", "says Zelenskyy > Macron", "planned")],
    ),
    Case(
        "by nobody",
        """
        It      was/be      reported/report  that    Iran     attacked/attack  Israel  .
        PRP     VBD         VBN              IN      NNP      VBD              NNP     .
        3:expl  3:aux:pass  root             6:mark  6:nsubj  3:csubj:pass     6:obj   3:punct
        _       _           _                _       GPE      _                GPE     _
        """,
        [("Iran", "attacked", "Israel", "possible")],
    ),
    Case(
        "according to",
        """
        According/accord  to       the    ministry  ,        Russia   attacked/attack  Odesa  .
        VBG               IN       DT     NN        ,        NNP      VBD              NNP    .
        4:case            1:fixed  4:det  7:obl     4:punct  7:nsubj  root             7:obj  7:punct
        _                 _        _      _         _        GPE      _                GPE    _
        """,
        [("Russia", "attacked", "Odesa", "says ministry")],
    ),
    Case(
        "according to two, at the end",
        """
        Russia   attacked/attack  Odesa  ,        according/accord  to       Kuleba  and   Zelenskyy  .
        NNP      VBD              NNP    ,        VBG               IN       NNP     CC    NNP        .
        2:nsubj  root             2:obj  7:punct  7:case            5:fixed  2:obl   9:cc  7:conj     2:punct
        GPE      _                GPE    _        _                 _        PERSON  _     PERSON     _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba & Zelenskyy")],
    ),
    Case(
        "a remark behind a comma taken for a relative clause by the parser",
        """
        Jones    was/be      killed/kill  by      Smith        ,        a      court     heard/hear   .
        NNP      VBD         VBN          IN      NNP          ,        DT     NN        VBD          .
        3:nsubj  3:aux:pass  root         5:case  3:obl:agent  9:punct  8:det  9:nsubj   5:acl:relcl  3:punct
        PERSON   _           _            _       PERSON       _        _      _         _            _
        """,
        [("Smith", "killed", "Jones", "says court")],
    ),
    Case(
        "a remark taken for a relative clause without a subject",
        """
        Smith    bribed/bribe  Jones  ,        the    indictment      alleges/allege  .
        NNP      VBD           NNP    ,        DT     NN              VBZ             .
        2:nsubj  root          2:obj  6:punct  6:det  2:obl:unmarked  6:acl:relcl     2:punct
        PERSON   _             PERSON _        _      _               _               _
        """,
        [("Smith", "bribed", "Jones", "says indictment")],
    ),
    Case(
        "a place that only says of whom somebody is in favour",
        """
        Other   pro           -        Beijing  elected/elect  were/be  Kwok    and    Lam     .
        JJ      JJ            HYPH     NNP      VBN            VBD      NNP     CC     NNP     .
        4:amod  4:amod        4:punct  7:nsubj  4:acl          7:cop    root    9:cc   7:conj  7:punct
        _       _             _        GPE      _              _        PERSON  _      PERSON  _
        """,
        [
            ("Kwok", "is", "pro-Beijing"),
            ("Kwok", "was elected", None),
            ("Lam", "is", "pro-Beijing"),
            ("Lam", "was elected", None),
        ],
    ),
    Case(
        "per somebody, but not per head",
        """
        Taxes    fell/fall  ,        per     Reuters  ,        to      $       9        per     person  .
        NNS      VBD        ,        IN      NNP      ,        IN      $.SYM   CD       IN      NN      .
        2:nsubj  root       5:punct  5:case  2:obl    5:punct  8:case  2:obl   8:nummod 11:case 2:obl   2:punct
        _        _          _        _       ORG      _        _       MONEY   -        _       _       _
        """,
        [("Taxes", "fell to", "$9", "per person", "9 USD", "says Reuters")],
    ),
    Case(
        "used to",
        """
        Smith    led/lead  the    party  Jones    used/use     to      support  .
        NNP      VBD       DT     NN     NNP      VBN          TO      VB       .
        2:nsubj  root      4:det  2:obj  6:nsubj  4:acl:relcl  8:mark  6:xcomp  2:punct
        PERSON   _         _      _      PERSON   _            _       _        _
        """,
        [("Jones", "supported", "party"), ("Smith", "leader of", "party")],
    ),
    Case(
        "what is said hung beside the verb of saying by the parser",
        """
        Moscow   wants/want  talks/talk  but   says/say  Kyiv     needs/need  help   .
        NNP      VBZ         NNS         CC    VBZ       NNP      VBZ         NN     .
        2:nsubj  root        2:obj       5:cc  2:conj    7:nsubj  2:conj      7:obj  2:punct
        GPE      _           _           _     _         GPE      _           _      _
        """,
        [("Russia", "wanted", "talks"), ("Ukraine", "needed", "help", "says Russia")],
    ),
    Case(
        "aside",
        """
        Russia   ,        Kuleba   said/say     ,        attacked/attack  Odesa  .
        NNP      ,        NNP      VBD          ,        VBD              NNP    .
        6:nsubj  4:punct  4:nsubj  6:parataxis  1:punct  root             6:obj  6:punct
        GPE      _        PERSON   _            _        _                GPE    _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "as he put it",
        """
        As      Kuleba   put      it     ,        Russia   attacked/attack  Odesa  .
        IN      NNP      VBD      PRP    ,        NNP      VBD              NNP    .
        3:mark  3:nsubj  7:advcl  3:obj  3:punct  7:nsubj  root             7:obj  7:punct
        _       PERSON   _        _      _        GPE      _                GPE    _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "belief",
        """
        Analysts/analyst  believe  Russia   attacked/attack  Odesa  .
        NNS               VBP      NNP      VBD              NNP    .
        2:nsubj           root     4:nsubj  2:ccomp          4:obj  2:punct
        _                 _        GPE      _                GPE    _
        """,
        [("Russia", "attacked", "Odesa", "says Analysts", "possible")],
    ),
    Case(
        "conviction",
        """
        Kuleba   is/be       convinced/convince  that    China    supports/support  Ukraine  .
        NNP      VBZ         VBN                 IN      NNP      VBZ               NNP      .
        3:nsubj  3:aux:pass  root                6:mark  6:nsubj  3:ccomp           6:obj    3:punct
        PERSON   _           _                   _       GPE      _                 GPE      _
        """,
        [("China", "supported", "Ukraine", "says Kuleba")],
    ),
    Case(
        "footage",
        """
        The    footage  shows/show  crews/crew  striking/strike  the    embassy  .
        DT     NN       VBZ         NNS         VBG              DT     NN       .
        2:det  3:nsubj  root        3:obj       4:acl            7:det  5:obj    3:punct
        _
        """,
        [
            ("crews", "attacked", "embassy", "says footage"),
            ("footage", "showed", "crews"),
        ],
    ),
    Case(
        "what is seen to do it hung beside it by the parser",
        """
        Footage  shows/show  crews/crew  attacking/attack  the    embassy  .
        NN       VBZ         NNS         VBG               DT     NN       .
        2:nsubj  root        2:obj       2:ccomp           6:det  4:obj    2:punct
        _
        """,
        [("crews", "attacked", "embassy", "says Footage")],
    ),
    Case(
        "claimed to have",
        """
        Ukraine      's      Air         Force    claims/claim  to      have   shot/shoot  down
        NNP          POS     NNP         NNP      VBZ           TO      VB     VBN         RP
        4:nmod:poss  1:case  4:compound  5:nsubj  root          8:mark  8:aux  5:xcomp     8:compound:prt
        GPE          _       ORG         -        _             _       _      _           _
        25         drones/drone  .
        CD         NNS           .
        11:nummod  8:obj         5:punct
        _
        """,
        [("Ukrainian Air Force", "shot down", "25 drones", "25 drone", "says Ukrainian Air Force")],
    ),
    Case(
        "somebody's position that",
        """
        Kuleba   restated/restate  Ukraine      's      position  that    it       is/be  ready  to
        NNP      VBD               NNP          POS     NN        IN      PRP      VBZ    JJ     TO
        2:nsubj  root              5:nmod:poss  3:case  2:obj     9:mark  9:nsubj  9:cop  5:acl  11:mark
        PERSON   _                 GPE          _       _         _       _        _      _      _
        negotiate  .
        VB         .
        9:xcomp    2:punct
        _
        """,
        [("Kuleba", "restated", "Ukraine's position"), ("Ukraine", "is ready to negotiate", None, "says Kuleba")],
    ),
    Case(
        "allegations of nobody",
        """
        Russia   rejected/reject  allegations/allegation  that    its          army     attacked/attack  Bucha
        NNP      VBD              NNS                     IN      PRP$         NN       VBD              NNP
        2:nsubj  root             2:obj                   7:mark  6:nmod:poss  7:nsubj  3:acl            7:obj
        GPE      _                _                       _       _            _        _                GPE
        .
        .
        2:punct
        _
        """,
        [("Russia", "rejected", "allegations")],
    ),
    Case(
        "condition inside",
        """
        Kuleba   said/say  Ukraine  will   negotiate  with    Russia  if       Putin     leaves/leave  Crimea
        NNP      VBD       NNP      MD     VB         IN      NNP     IN       NNP       VBZ           NNP
        2:nsubj  root      5:nsubj  5:aux  2:ccomp    7:case  5:obl   10:mark  10:nsubj  5:advcl       10:obj
        PERSON   _         GPE      _      _          _       GPE     _        PERSON    _             GPE
        .
        .
        2:punct
        _
        """,
        [
            ("Putin", "left", "Crimea", "says Kuleba", "hypothetical"),
            ("Ukraine", "negotiated with", "Russia", "says Kuleba", "hypothetical"),
        ],
    ),
    Case(
        "whether",
        """
        Reporters/reporter  asked/ask  whether  Russia   attacked/attack  Odesa  .
        NNS                 VBD        IN       NNP      VBD              NNP    .
        2:nsubj             root       5:mark   5:nsubj  2:ccomp          5:obj  2:punct
        _                   _          _        GPE      _                GPE    _
        """,
        [],
    ),
    Case(
        "did not say",
        """
        Putin    did/do  not       say   that    Russia   attacked/attack  Odesa  .
        NNP      VBD     RB        VB    IN      NNP      VBD              NNP    .
        4:nsubj  4:aux   4:advmod  root  7:mark  7:nsubj  4:ccomp          7:obj  4:punct
        PERSON   _       _         _     _       GPE      _                GPE    _
        """,
        [],
    ),
    Case(
        "by an unknown he",
        """
        He       said/say  Russia   attacked/attack  Odesa  .
        PRP      VBD       NNP      VBD              NNP    .
        2:nsubj  root      4:nsubj  2:ccomp          4:obj  2:punct
        _        _         GPE      _                GPE    _
        """,
        [],
    ),
    Case(
        "a seat of power, of its state",
        """
        The    Kremlin  has/have  said/say  it       is/be  open     to      negotiations/negotiation  .
        DT     NNP      VBZ       VBN       PRP      VBZ    JJ       IN      NNS                       .
        2:det  4:nsubj  4:aux     root      7:nsubj  7:cop  4:ccomp  9:case  7:obl                     4:punct
        _      ORG      _         _         _        _      _        _       _                         _
        """,
        [("Russia", "is open to", "negotiations", "says Kremlin")],
    ),
    Case(
        "expletive",
        """
        It      is/be  clear  that    Russia   attacked/attack  Odesa  .
        PRP     VBZ    JJ     IN      NNP      VBD              NNP    .
        3:expl  3:cop  root   6:mark  6:nsubj  3:csubj          6:obj  3:punct
        _       _      _      _       GPE      _                GPE    _
        """,
        [("Russia", "attacked", "Odesa")],
    ),
    Case(
        "without evidence",
        """
        Putin    claimed/claim  that    Zelenskyy  was/be  a      puppet   .
        NNP      VBD            IN      NNP        VBD     DT     NN       .
        2:nsubj  root           7:mark  7:nsubj    7:cop   7:det  2:ccomp  2:punct
        PERSON   _              _       PERSON     _       _      _        _

        No     evidence      was/be      provided/provide  for     the    claims/claim  .
        DT     NN            VBD         VBN               IN      DT     NNS           .
        2:det  4:nsubj:pass  4:aux:pass  root              7:case  7:det  4:obl         4:punct
        _
        """,
        [
            ("Zelenskyy", "is", "puppet", "says Putin", "unsupported"),
            ("evidence", "was provided for", "claims", "negated"),
        ],
    ),
]
QUOTATIONS = [
    Case(
        "before the speaker",
        """
        "        Russia   attacked/attack  Odesa  ,        "        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "behind the speaker",
        """
        Kuleba   said/say  :        "        Russia   attacked/attack  Odesa  .        "
        NNP      VBD       :        ``       NNP      VBD              NNP    .        ''
        2:nsubj  root      6:punct  6:punct  6:nsubj  2:ccomp          6:obj  6:punct  6:punct
        PERSON   _         _        _        GPE      _                GPE    _        _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "said Kuleba",
        """
        "        Russia   attacked/attack  Odesa  ,        "        said/say  Kuleba   .
        ``       NNP      VBD              NNP    ,        ''       VBD       NNP      .
        3:punct  3:nsubj  7:ccomp          3:obj  3:punct  3:punct  root      7:nsubj  7:punct
        _        GPE      _                GPE    _        _        _         PERSON   _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "split",
        """
        "        Russia   attacked/attack  Odesa  ,        "        Kuleba   said/say  ,         "         and
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       ,         ``        CC
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      13:punct  13:punct  13:cc
        _        GPE      _                GPE    _        _        PERSON   _         _         _         _
        Ukraine   shot/shoot  down             the     drones/drone  .         "
        NNP       VBD         RP               DT      NNS           .         ''
        13:nsubj  8:ccomp     13:compound:prt  16:det  13:obj        13:punct  13:punct
        GPE       _           _                _       _             _         _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba"), ("Ukraine", "shot down", "drones", "says Kuleba")],
    ),
    Case(
        "carried on in the next sentence",
        """
        "        Russia   attacked/attack  Odesa  ,        "        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _

        "        China    supports/support  Ukraine  .        "
        ``       NNP      VBZ               NNP      .        ''
        3:punct  3:nsubj  root              3:obj    3:punct  3:punct
        _        GPE      _                 GPE      _        _
        """,
        [("China", "supported", "Ukraine", "says Kuleba"), ("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "next paragraph, by a pronoun",
        """
        "        Russia   attacked/attack  Odesa  ,        "        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _
        ¶
        "        China    supports/support  Ukraine  ,        "        he       added/add  .
        ``       NNP      VBZ               NNP      ,        ''       PRP      VBD        .
        3:punct  3:nsubj  8:ccomp           3:obj    3:punct  3:punct  8:nsubj  root       8:punct
        _        GPE      _                 GPE      _        _        _        _          _
        """,
        [("China", "supported", "Ukraine", "says Kuleba"), ("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "next paragraph, all of it",
        """
        "        Russia   attacked/attack  Odesa  ,        "        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _
        ¶
        "        China    supports/support  Ukraine  .        "
        ``       NNP      VBZ               NNP      .        ''
        3:punct  3:nsubj  root              3:obj    3:punct  3:punct
        _        GPE      _                 GPE      _        _
        """,
        [("China", "supported", "Ukraine", "says Kuleba"), ("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "of a clause within a report",
        """
        Zelenskyy  also      said/say  it            's/be  been/be     "        confirmed/confirm  "
        NNP        RB        VBD       PRP           VBZ    VBN         ``       VBN                ''
        3:nsubj    3:advmod  root      8:nsubj:pass  8:aux  8:aux:pass  8:punct  3:ccomp            8:punct
        PERSON     _         _         _             _      _           _        _                  _
        that     "         China     will    not        supply   weapons/weapon  to       Russia  "
        IN       ``        NNP       MD      RB         VB       NNS             IN       NNP     ''
        15:mark  15:punct  15:nsubj  15:aux  15:advmod  8:ccomp  15:obj          18:case  15:obl  15:punct
        _        _         GPE       _       _          _        _               _        GPE     _
        .
        .
        3:punct
        _
        """,
        [("China", "supplied weapons to", "Russia", "says Zelenskyy", "negated", "planned")],
    ),
    Case(
        "of some words",
        """
        Russia   is/be  '        open      to      negotiations/negotiation  '        with    Ukraine  ,
        NNP      VBZ    ``       JJ        IN      NNS                       ''       IN      NNP      ,
        4:nsubj  4:cop  4:punct  12:ccomp  6:case  4:obl                     6:punct  9:case  6:nmod   4:punct
        GPE      _      _        _         _       _                         _        _       GPE      _
        Moscow    claims/claim  .
        NNP       VBZ           .
        12:nsubj  root          12:punct
        GPE       _             _
        """,
        [("Russia", "is open to", "negotiations with Ukraine", "says Russia")],
    ),
    Case(
        "scare quotes are the writer's",
        """
        Russia   launched/launch  a      '        special  operation  '        in      Ukraine  .
        NNP      VBD              DT     ``       JJ       NN         ''       IN      NNP      .
        2:nsubj  root             6:det  6:punct  6:amod   2:obj      6:punct  9:case  2:obl    2:punct
        GPE      _                _      _        _        _          _        _       GPE      _
        """,
        [("Russia", "launched", "special operation", "place Ukraine")],
    ),
    Case(
        "I is the speaker",
        """
        "        I        met/meet  Wang    Yi      ,        "        Kuleba   said/say  .
        ``       PRP      VBD       NNP     NNP     ,        ''       NNP      VBD       .
        3:punct  3:nsubj  9:ccomp   3:obj   4:flat  3:punct  3:punct  9:nsubj  root      9:punct
        _        _        _         PERSON  -       _        _        PERSON   _         _
        """,
        [("Kuleba", "met", "Wang Yi", "says Kuleba")],
    ),
    Case(
        "we is nobody",
        """
        "        We       attacked/attack  Odesa  ,        "        Putin    said/say  .
        ``       PRP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        _        _                GPE    _        _        PERSON   _         _
        """,
        [],
    ),
    Case(
        "without a speaker",
        """
        "        Russia   attacked/attack  Odesa  .        "
        ``       NNP      VBD              NNP    .        ''
        3:punct  3:nsubj  root             3:obj  3:punct  3:punct
        _        GPE      _                GPE    _        _

        The    crowd    left/leave  .
        DT     NN       VBD         .
        2:det  3:nsubj  root        3:punct
        _
        """,
        [("crowd", "left", None)],
    ),
    Case(
        "curly marks",
        """
        “        Russia   attacked/attack  Odesa  ,        ”        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _
        """,
        [("Russia", "attacked", "Odesa", "says Kuleba")],
    ),
]
PROJECTION = [
    Case(
        "non-restrictive clause: the writer's",
        """
        The    authorities/authority  said/say  the    offer    would  include  Crimea  ,         which   Moscow
        DT     NNS                    VBD       DT     NN       MD     VB       NNP     ,         WDT     NNP
        2:det  3:nsubj                root      5:det  7:nsubj  7:aux  3:ccomp  7:obj   12:punct  12:obj  12:nsubj
        _      _                      _         _      _        _      _        GPE     _         _       GPE
        annexed/annex  in       2014    .
        VBD            IN       CD      .
        8:acl:relcl    14:case  12:obl  3:punct
        _              _        DATE    _
        """,
        [
            ("Russia", "annexed", "Crimea", "time 2014"),
            ("offer", "included", "Crimea", "says authorities", "hypothetical"),
        ],
    ),
    Case(
        "apposition: the writer's",
        """
        Kuleba   said/say  Peskov    ,        press       secretary  for     Putin   ,        visited/visit
        NNP      VBD       NNP       ,        NN          NN         IN      NNP     ,        VBD
        2:nsubj  root      10:nsubj  6:punct  6:compound  3:appos    8:case  6:nmod  3:punct  2:ccomp
        PERSON   _         PERSON    _        _           _          _       PERSON  _        _
        Beijing  .
        NNP      .
        10:obj   2:punct
        GPE      _
        """,
        [("Peskov", "press secretary for", "Putin"), ("Peskov", "visited", "Beijing", "says Kuleba")],
    ),
    Case(
        "title: the writer's",
        """
        Kuleba   said/say  Chinese  Foreign  Minister     Wang     Yi      visited/visit  Kyiv   .
        NNP      VBD       JJ       JJ       NNP          NNP      NNP     VBD            NNP    .
        2:nsubj  root      5:amod   5:amod   6:nmod:desc  8:nsubj  6:flat  2:ccomp        8:obj  2:punct
        PERSON   _         NORP     _        _            PERSON   -       _              GPE    _
        """,
        [("Wang Yi", "foreign minister of", "China"), ("Wang Yi", "visited", "Kyiv", "says Kuleba")],
    ),
    Case(
        "possessed event noun: the writer's",
        """
        Kuleba   said/say  Russia       's      invasion  of      Ukraine  shocked/shock  Europe  .
        NNP      VBD       NNP          POS     NN        IN      NNP      VBD            NNP     .
        2:nsubj  root      5:nmod:poss  3:case  8:nsubj   7:case  5:nmod   2:ccomp        8:obj   2:punct
        PERSON   _         GPE          _       _         _       GPE      _              LOC     _
        """,
        [("Russia's invasion of Ukraine", "shocked", "Europe", "says Kuleba"), ("Russia", "invaded", "Ukraine")],
    ),
    Case(
        "restrictive clause: the speaker's",
        """
        Kuleba   said/say  the    drones/drone  that   Russia   launched/launch  hit      Odesa  .
        NNP      VBD       DT     NNS           WDT    NNP      VBD              VBD      NNP    .
        2:nsubj  root      4:det  8:nsubj       7:obj  7:nsubj  4:acl:relcl      2:ccomp  8:obj  2:punct
        PERSON   _         _      _             _      GPE      _                _        GPE    _
        """,
        [
            ("Russia", "launched", "drones that Russia launched", "says Kuleba"),
            ("drones that Russia launched", "attacked", "Odesa", "says Kuleba"),
        ],
    ),
    Case(
        "restrictive participle: the speaker's",
        """
        Kuleba   said/say  drones/drone  launched/launch  by      Russia       hit      Odesa  .
        NNP      VBD       NNS           VBN              IN      NNP          VBD      NNP    .
        2:nsubj  root      7:nsubj       3:acl            6:case  4:obl:agent  2:ccomp  7:obj  2:punct
        PERSON   _         _             _                _       GPE          _        GPE    _
        """,
        [("Russia", "launched", "drones", "says Kuleba"), ("drones", "attacked", "Odesa", "says Kuleba")],
    ),
    Case(
        "non-restrictive clause in quotation marks: the speaker's",
        """
        "        The    offer    includes/include  Crimea  ,        which  Moscow   annexed/annex  in       2014
        ``       DT     NN       VBZ               NNP     ,        WDT    NNP      VBD            IN       CD
        4:punct  3:det  4:nsubj  15:ccomp          4:obj   9:punct  9:obj  9:nsubj  5:acl:relcl    11:case  9:obl
        _        _      _        _                 GPE     _        _      GPE      _              _        DATE
        ,        "        Kuleba    said/say  .
        ,        ''       NNP       VBD       .
        4:punct  4:punct  15:nsubj  root      15:punct
        _        _        PERSON    _         _
        """,
        [("Russia", "annexed", "Crimea", "time 2014", "says Kuleba"), ("offer", "included", "Crimea", "says Kuleba")],
    ),
    Case(
        "possessed event noun in quotation marks: the speaker's",
        """
        "        Russia       's      invasion  of      Ukraine  shocked/shock  Europe  ,        "        Kuleba
        ``       NNP          POS     NN        IN      NNP      VBD            NNP     ,        ''       NNP
        7:punct  4:nmod:poss  2:case  7:nsubj   6:case  4:nmod   12:ccomp       7:obj   7:punct  7:punct  12:nsubj
        _        GPE          _       _         _       GPE      _              LOC     _        _        PERSON
        said/say  .
        VBD       .
        root      12:punct
        _
        """,
        [
            ("Russia's invasion of Ukraine", "shocked", "Europe", "says Kuleba"),
            ("Russia", "invaded", "Ukraine", "says Kuleba"),
        ],
    ),
    Case(
        "admitted to",
        """
        Norsul   admitted/admit  to      bribing/bribe  officials/official  .
        NNP      VBD             TO      VBG            NNS                 .
        2:nsubj  root            4:mark  2:xcomp        4:obj               2:punct
        GPE      _               _       _              _                   _
        """,
        [("Norsul", "bribed", "officials", "says Norsul")],
    ),
]

BESIDE_NAMES = [
    Case(
        "a common noun before a name",
        """
        Greek   biologist  Nick    Bos     studies/study  ants/ant  .
        JJ      NN         NNP     NNP     VBZ            NNS       .
        2:amod  5:nsubj    2:flat  3:flat  root           5:obj     5:punct
        NORP    _          PERSON  -       _              _         _
        """,
        [
            ("Nick Bos", "is", "Greek biologist"),
            ("Nick Bos", "studied", "ants"),
        ],
    ),
    Case(
        "a description behind a name",
        """
        Kathryn  Waters  ,        director  of      the    gallery  ,        spoke/speak  on       Monday  .
        NNP      NNP     ,        NN        IN      DT     NN       ,        VBD          IN       NNP     .
        9:nsubj  1:flat  4:punct  1:appos   7:case  7:det  4:nmod   1:punct  root         11:case  9:obl   9:punct
        PERSON   -       _        _         _       _      _        _        _            _        DATE    _
        """,
        [
            ("Kathryn Waters", "is", "director of the gallery"),
            ("Kathryn Waters", "spoke", None, "time 2024-07-22"),
        ],
    ),
    Case(
        "kin of somebody",
        """
        Thomas   Sam     and   his          wife    Manju    Sam     fled/flee  .
        NNP      NNP     CC    PRP$         NN      NNP      NNP     VBD        .
        8:nsubj  1:flat  5:cc  5:nmod:poss  1:conj  5:appos  6:flat  root       8:punct
        PERSON   -       _     _            _       PERSON   -       _          _
        """,
        [
            ("Manju Sam", "fled", None),
            ("Manju Sam", "married to", "Thomas Sam"),
            ("Thomas Sam", "fled", None),
        ],
    ),
    Case(
        "an age",
        """
        Thomas   Sam     ,        42      ,        fled/flee  .
        NNP      NNP     ,        CD      ,        VBD        .
        6:nsubj  1:flat  4:punct  1:amod  1:punct  root       6:punct
        PERSON   -       _        DATE    _        _          _
        """,
        [
            ("Thomas Sam", "aged", "42", "42 year"),
            ("Thomas Sam", "fled", None),
        ],
    ),
    Case(
        "of an organisation",
        """
        Nick     Bos     of      the    University  of      Helsinki  studies/study  ants/ant  .
        NNP      NNP     IN      DT     NNP         IN      NNP       VBZ            NNS       .
        8:nsubj  1:flat  5:case  5:det  1:nmod      7:case  5:nmod    root           8:obj     8:punct
        PERSON   -       _       _      ORG         -       -         _              _         _
        """,
        [
            ("Nick Bos", "affiliated with", "University of Helsinki"),
            ("Nick Bos", "studied", "ants"),
        ],
    ),
    Case(
        "a body's person",
        """
        Youngspiration  's      Baggio   Leung   won/win  .
        NNP             POS     NNP      NNP     VBD      .
        3:nmod:poss     1:case  5:nsubj  3:flat  root     5:punct
        ORG             _       PERSON   -       _        _
        """,
        [
            ("Baggio Leung", "affiliated with", "Youngspiration"),
            ("Baggio Leung", "won", None),
        ],
    ),
    Case(
        "a place of a building",
        """
        Belgium  faced/face  Panama  at      Fisht       Stadium  in      Sochi   .
        NNP      VBD         NNP     IN      NNP         NNP      IN      NNP     .
        2:nsubj  root        2:obj   6:case  6:compound  2:obl    8:case  6:nmod  2:punct
        ORG      _           ORG     _       FAC         -        _       GPE     _
        """,
        [
            ("Belgium", "faced", "Panama", "place Fisht Stadium"),
            ("Fisht Stadium", "located in", "Sochi"),
        ],
    ),
    Case(
        "several with one title",
        """
        Councillors/councillor  Alvin   Yeung   and   Fernando  Cheung  resigned/resign  .
        NNS                     NNP     NNP     CC    NNP       NNP     VBD              .
        7:nsubj                 1:flat  2:flat  5:cc  2:conj    5:flat  root             7:punct
        _                       PERSON  -       _     PERSON    -       _                _
        """,
        [
            ("Alvin Yeung", "is", "councillor"),
            ("Alvin Yeung", "resigned", None),
            ("Fernando Cheung", "is", "councillor"),
            ("Fernando Cheung", "resigned", None),
        ],
    ),
    Case(
        "an alleged one is none",
        """
        Alleged  spy      John    Smith   fled/flee  .
        VBN.ADJ  NN       NNP     NNP     VBD        .
        2:amod   5:nsubj  2:flat  3:flat  root       5:punct
        _        _        PERSON  -       _          _
        """,
        [
            ("John Smith", "fled", None),
        ],
    ),
    Case(
        "instances",
        """
        They     sued/sue  companies/company  such    as       Google  and   Yahoo   .
        PRP      VBD       NNS                JJ      IN       NNP     CC    NNP     .
        2:nsubj  root      2:obj              6:case  4:fixed  3:nmod  8:cc  6:conj  2:punct
        _        _         _                  _       _        ORG     _     ORG     _
        """,
        [
            ("Google", "is", "company"),
            ("Yahoo", "is", "company"),
        ],
    ),
    Case(
        "two companies, each of them one",
        """
        Apple    and   Google  ,        two       American  companies/company  ,        sued/sue  Nokia    .
        NNP      CC    NNP     ,        CD        JJ        NNS                ,        VBD       NNP      .
        9:nsubj  3:cc  1:conj  7:punct  7:nummod  7:amod    1:appos            1:punct  root      9:obj    9:punct
        ORG      _     ORG     _        CARDINAL  NORP      _                  _        _         PRODUCT  _
        """,
        [
            ("Apple", "is", "American company"),
            ("Apple", "sued", "Nokia"),
            ("Google", "is", "American company"),
            ("Google", "sued", "Nokia"),
        ],
    ),
    Case(
        "titles of several",
        """
        Councillors/councillor  Ann      Lee     and   Bo      Chan    won/win  .
        NNS                     NNP      NNP     CC    NNP     NNP     VBD      .
        2:nmod:desc             7:nsubj  2:flat  5:cc  2:conj  5:flat  root     7:punct
        _                       PERSON   -       _     PERSON  -       _        _
        """,
        [
            ("Ann Lee", "is", "councillor"),
            ("Ann Lee", "won", None),
            ("Bo Chan", "is", "councillor"),
            ("Bo Chan", "won", None),
        ],
    ),
    Case(
        "seat",
        """
        Virginia        -        based/base  Boeing   builds/build  jets/jet  .
        NNP             HYPH     VBN         NNP      VBZ           NNS       .
        3:obl:unmarked  1:punct  4:amod      5:nsubj  root          5:obj     5:punct
        GPE             _        _           ORG      _             _         _
        """,
        [
            ("Boeing", "based in", "Virginia"),
            ("Boeing", "built", "jets"),
        ],
    ),
    Case(
        "seat of what is beside it",
        """
        Oxfam    ,        a      London          -        based/base  group    ,        left/leave  .
        NNP      ,        DT     NNP             HYPH     VBN         NN       ,        VBD         .
        9:nsubj  7:punct  7:det  6:obl:unmarked  4:punct  7:amod      1:appos  1:punct  root        9:punct
        ORG      _        _      GPE             _        _           _        _        _           _
        """,
        [
            ("Oxfam", "based in", "London"),
            ("Oxfam", "is", "London-based group"),
            ("Oxfam", "left", None),
        ],
    ),
]
FURTHER = [
    Case(
        "what it led to",
        """
        The    wind     led/lead  the    crane  to      fall     on      Monday  .
        DT     NN       VBD       DT     NN     TO      VB       IN      NNP     .
        2:det  3:nsubj  root      5:det  3:obj  7:mark  3:xcomp  9:case  7:obl   3:punct
        _      _        _         _      _      _       _        _       DATE    _
        """,
        [
            ("crane", "fell", None, "time 2024-07-22"),
        ],
    ),
    Case(
        "none of them",
        """
        He       watched/watch  none     of      the    shots/shot  crossing/cross  the    line   .
        PRP      VBD            NN.PRON  IN      DT     NNS         VBG             DT     NN     .
        2:nsubj  root           2:obj    6:case  6:det  3:nmod      6:acl           9:det  7:obj  2:punct
        _
        """,
        [
            ("shots crossing the line", "crossed", "line", "negated"),
        ],
    ),
    Case(
        "existence somewhere",
        """
        There   were/be  Russian  troops   in      Mali    .
        EX      VBD      JJ       NNS      IN      NNP     .
        2:expl  root     4:amod   2:nsubj  6:case  4:nmod  2:punct
        _       _        NORP     _        _       GPE     _
        """,
        [
            ("Russian troops in Mali", "existed", None, "place Mali"),
        ],
    ),
    Case(
        "each of those elected",
        """
        The    candidates/candidate  elected/elect  were/be  Ann     Lee     and   Bo      Chan    .
        DT     NNS                   VBN            VBD      NNP     NNP     CC    NNP     NNP     .
        2:det  5:nsubj               2:acl          5:cop    root    5:flat  8:cc  5:conj  8:flat  5:punct
        _      _                     _              _        PERSON  -       _     PERSON  -       _
        """,
        [
            ("Ann Lee", "is", "candidate"),
            ("Ann Lee", "was elected", None),
            ("Bo Chan", "is", "candidate"),
            ("Bo Chan", "was elected", None),
        ],
    ),
    Case(
        "an attempt of somebody",
        """
        Russia       's      attempts/attempt  to      take   Kyiv   worried/worry  Poland  .
        NNP          POS     NNS               TO      VB     NNP    JJ.VERB        NNP     .
        3:nmod:poss  1:case  7:nsubj           5:mark  3:acl  5:obj  root           7:obj   7:punct
        GPE          _       _                 _       _      GPE    _              GPE     _
        """,
        [
            ("Russia", "tried to take", "Kyiv"),
            ("Russia's attempts to take Kyiv", "worried", "Poland"),
        ],
    ),
    Case(
        "the year of the event",
        """
        Hui      won/win  in      the    2016        election  .
        NNP      VBD      IN      DT     CD          NN        .
        2:nsubj  root     6:case  6:det  6:compound  2:obl     2:punct
        PERSON   _        _       _      DATE        _         _
        """,
        [
            ("Hui", "won in", "2016 election", "time 2016"),
        ],
    ),
    Case(
        "the place of the event",
        """
        Hundreds/hundred  died/die  in      a      stampede  near    Mecca   .
        NNS               VBD       IN      DT     NN        IN      NNP     .
        2:nsubj           root      5:case  5:det  2:obl     7:case  5:nmod  2:punct
        CARDINAL          _         _       _      _         _       GPE     _
        """,
        [
            ("Hundreds", "died in", "stampede near Mecca", "place Mecca"),
        ],
    ),
    Case(
        "until it comes it has not come",
        """
        Once    the    storm    hits/hit  Florida  it       will   weaken  .
        IN      DT     NN       VBZ       NNP      PRP      MD     VB      .
        4:mark  3:det  4:nsubj  8:advcl   4:obj    8:nsubj  8:aux  root    8:punct
        _       _      _        _         GPE      _        _      _       _
        """,
        [
            ("storm", "hit", "Florida", "planned"),
        ],
    ),
    Case(
        "crucial is not so",
        """
        It      is/be  crucial  that    Germany  supports/support  Ukraine  .
        PRP     VBZ    JJ       IN      NNP      VBZ               NNP      .
        3:expl  3:cop  root     6:mark  6:nsubj  3:csubj           6:obj    3:punct
        _       _      _        _       GPE      _                 GPE      _
        """,
        [
            ("Germany", "supported", "Ukraine", "hypothetical"),
        ],
    ),
    Case(
        "measured by nobody",
        """
        Google   won/win  ,        as      measured/measure  by      sales/sale   .
        NNP      VBD      ,        IN      VBN               IN      NNS          .
        2:nsubj  root     5:punct  5:mark  2:advcl           7:case  5:obl:agent  2:punct
        ORG      _        _        _       _                 _       _            _
        """,
        [
            ("Google", "won", None),
        ],
    ),
    Case(
        "whom somebody never met",
        """
        He       praised/praise  a      man    Kuleba   never     met/meet     .
        PRP      VBD             DT     NN     NNP      RB        VBD          .
        2:nsubj  root            4:det  2:obj  7:nsubj  7:advmod  4:acl:relcl  2:punct
        _        _               _      _      PERSON   _         _            _
        """,
        [],
    ),
    Case(
        "what would speak of others too",
        """
        The    zoo      bought/buy  animals/animal  that     reproduce    slowly    .
        DT     NN       VBD         NNS             WDT      VBP          RB        .
        2:det  3:nsubj  root        3:obj           6:nsubj  4:acl:relcl  6:advmod  3:punct
        _
        """,
        [
            ("zoo", "bought", "animals that reproduce slowly"),
        ],
    ),
    Case(
        "without them it is neither",
        """
        Sweden   neither       attacked/attack  nor   defeated/defeat  France  .
        NNP      CC            VBD              CC    VBD              NNP     .
        3:nsubj  3:cc:preconj  root             5:cc  3:conj           5:obj   3:punct
        GPE      _             _                _     _                GPE     _
        """,
        [
            ("Sweden", "attacked", "France", "negated"),
            ("Sweden", "defeated", "France", "negated"),
        ],
    ),
    Case(
        "could not is did not",
        """
        Neither       Germany  nor   France  could  defeat  Poland  .
        CC            NNP      CC    NNP     MD     VB      NNP     .
        2:cc:preconj  6:nsubj  4:cc  2:conj  6:aux  root    6:obj   6:punct
        _             GPE      _     GPE     _      _       GPE     _
        """,
        [
            ("France", "defeated", "Poland", "negated"),
            ("Germany", "defeated", "Poland", "negated"),
        ],
    ),
    Case(
        "out-of-date stays whole",
        """
        Google   supports/support  older/old  out     -        of      -        date        browsers/browser  .
        NNP      VBZ               JJR        IN      HYPH     IN      HYPH     NN          NNS               .
        2:nsubj  root              9:amod     8:case  6:punct  8:case  6:punct  9:compound  2:obj             2:punct
        ORG      _                 _          _       _        _       _        _           _                 _
        """,
        [
            ("Google", "supported", "older out-of-date browsers"),
        ],
    ),
    Case(
        "either of two may be so",
        """
        The    site     either        crashed/crash  or    loaded/load  slowly    on      Monday  .
        DT     NN       CC            VBD            CC    VBD          RB        IN      NNP     .
        2:det  4:nsubj  4:cc:preconj  root           6:cc  4:conj       6:advmod  9:case  4:obl   4:punct
        _      _        _             _              _     _            _         _       DATE    _
        """,
        [
            ("site", "crashed", None, "time 2024-07-22", "possible"),
            ("site", "loaded", None, "manner slowly", "possible"),
        ],
    ),
    Case(
        "the year of the event in which",
        """
        Kuleba   praised/praise  the    2012        election  ,         in      which   Hollande  won/win      .
        NNP      VBD             DT     CD          NN        ,         IN      WDT     NNP       VBD          .
        2:nsubj  root            5:det  5:compound  2:obj     10:punct  8:case  10:obl  10:nsubj  5:acl:relcl  2:punct
        PERSON   _               _      DATE        _         _         _       _       PERSON    _            _
        """,
        [
            ("Hollande", "won", None, "in 2012 election", "time 2012"),
            ("Kuleba", "praised", "2012 election"),
        ],
    ),
    Case(
        "neither of two verbs",
        """
        Sweden   neither       attacked/attack  nor   defeated/defeat  France  .
        NNP      CC            VBD              CC    VBD              NNP     .
        3:nsubj  3:cc:preconj  root             5:cc  3:conj           5:obj   3:punct
        GPE      _             _                _     _                GPE     _
        """,
        [
            ("Sweden", "attacked", "France", "negated"),
            ("Sweden", "defeated", "France", "negated"),
        ],
    ),
]


@rows(
    voice=VOICE,
    relative_clauses=RELATIVE_CLAUSES,
    participles=PARTICIPLES,
    infinitives=INFINITIVES,
    coordination=COORDINATION,
    copulas=COPULAS,
    arguments=ARGUMENTS,
    event_nouns=EVENT_NOUNS,
    negation=NEGATION,
    modality=MODALITY,
    reports=REPORTS,
    quotations=QUOTATIONS,
    projection=PROJECTION,
    beside_names=BESIDE_NAMES,
    further=FURTHER,
)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)


REASONS = {
    "whether": "embedded question",
    "did not say": "said to be unsaid",
    "by an unknown he": "source not resolved",
    "we is nobody": "subject is an unresolved pronoun or no name",
    "without a speaker": "quotation without a speaker",
    "allegations of nobody": "claim without a source",
}


@rows(clauses=[*RELATIVE_CLAUSES, *PARTICIPLES, *INFINITIVES, *ARGUMENTS, *EVENT_NOUNS, *QUOTATIONS])
def test_evidence_lies_in_its_sentence(analysis: str, expected: object) -> None:
    reading = understand(analysis)
    sentences = {sentence.span for sentence in document(analysis).sentences}
    for evidence in (statement.evidence for statement in reading.statements):
        assert evidence.sentence in sentences
        for start, end in filter(None, (evidence.subject, evidence.predicate, evidence.object)):
            assert evidence.sentence.start <= start < end <= evidence.sentence.end


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (RELATIVE_CLAUSES[0], ("Moscow", "annexed", "Crimea")),
        (VOICE[1], ("Russia", "was annexed", "Crimea")),
        (NEGATION[0], ("China", "did not supply", "Russia")),
        (EVENT_NOUNS[1], ("Russian", "invasion", "Ukraine")),
        (INFINITIVES[4], ("Russian authorities", "tried to delegitimise", "Zelenskyy")),
        (REPORTS[2], ("he", "will visit", "Kyiv")),
    ],
    ids=["relative clause", "passive", "negation", "nationality", "infinitive", "pronoun"],
)
def test_evidence_cuts_the_words(row: Case, words: tuple[str, ...]) -> None:
    reading = understand(row.analysis)
    cuts = [
        tuple(reading.article.text[span.start : span.end] for span in (e.subject, e.predicate, e.object) if span)
        for e in (statement.evidence for statement in reading.statements)
    ]
    assert words in cuts


@rows(reports=[c for c in REPORTS if c.shows in REASONS], quotations=[c for c in QUOTATIONS if c.shows in REASONS])
def test_what_is_refused_has_its_reason(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    reason = next(REASONS[c.shows] for c in [*REPORTS, *QUOTATIONS] if c.analysis == analysis)
    assert understand(analysis).refused.get(reason) == 1
