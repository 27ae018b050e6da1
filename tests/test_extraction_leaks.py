"""What no article vouches for, and what it does: hand-checked analyses, and the statements that must come of them."""

from __future__ import annotations

from trees import Case, rows, statements

LEAKS = [
    Case(
        "of having done it",
        """
        Smith         was/be      acquitted/acquit  of        having/have  killed/kill  Jones   .
        NNP           VBD.AUX     VBN               IN.SCONJ  VBG.AUX      VBN          NNP     .
        3:nsubj:pass  3:aux:pass  root              6:mark    6:aux        3:advcl      6:obj   3:punct
        PERSON        _           _                 _         _            _            PERSON  _
        """,
        [],
    ),
    Case(
        "accused of having done it",
        """
        Russia        was/be      accused/accuse  by      Kyiv         of        having/have  bombed/bomb
        NNP           VBD.AUX     VBN             IN      NNP          IN.SCONJ  VBG.AUX      VBN
        3:nsubj:pass  3:aux:pass  root            5:case  3:obl:agent  8:mark    8:aux        3:advcl
        GPE           _           _               _       GPE          _         _            _
        Odesa  .
        NNP    .
        8:obj  3:punct
        GPE    _
        """,
        [
            ("Russia", "attacked", "Odesa", "says Ukraine"),
            ("Ukraine", "accused", "Russia"),
        ],
    ),
    Case(
        "a claim in the perfect",
        """
        Prosecutors/prosecutor  dropped/drop  charges/charge  that      Trump    had/have  conspired/conspire
        NNS                     VBD           NNS             IN.SCONJ  NNP      VBD.AUX   VBN
        2:nsubj                 root          2:obj           7:mark    7:nsubj  7:aux     3:acl
        _                       _             _               _         PERSON   _         _
        with    Giuliani  .
        IN      NNP       .
        9:case  7:obl     2:punct
        _       PERSON    _
        """,
        [
            ("Prosecutors", "dropped", "charges that Trump had conspired with Giuliani"),
        ],
    ),
    Case(
        'a claim in the perfect without "that"',
        """
        Following/follow  claims/claim  Wagner   had/have  taken/take  Bakhmut  ,        Kyiv     sent/send
        VBG               NNS           NNP      VBD.AUX   VBN         NNP      ,        NNP      VBD
        2:case            9:obl         5:nsubj  5:aux     2:acl       5:obj    2:punct  9:nsubj  root
        _                 _             PERSON   _         _           GPE      _        GPE      _
        reserves/reserve  .
        NNS               .
        9:obj             9:punct
        _                 _
        """,
        [
            ("Ukraine", "sent", "reserves", "following claims"),
        ],
    ),
    Case(
        '"that" taken for a pronoun',
        """
        There   were/be  whispers/whisper  that            Xi       had/have  purged/purge  Qin     Gang
        EX      VBD      NNS               WDT             NNP      VBD.AUX   VBN           NNP     NNP
        2:expl  root     2:nsubj           7:obl:unmarked  7:nsubj  7:aux     3:acl:relcl   7:obj   8:flat
        _       _        _                 _               PERSON   _         _             PERSON  -
        .
        .
        2:punct
        _
        """,
        [],
    ),
    Case(
        "a finding that was reversed",
        """
        The    court    reversed/reverse  a      finding  that      Apple    infringed/infringe  Qualcomm
        DT     NN       VBD               DT     NN       IN.SCONJ  NNP      VBD                 NNP
        2:det  3:nsubj  root              5:det  3:obj    8:mark    8:nsubj  5:acl               10:compound
        _      _        _                 _      _        _         ORG      _                   ORG
        patents/patent  .
        NNS             .
        8:obj           3:punct
        _               _
        """,
        [
            ("court", "reversed", "finding that Apple infringed Qualcomm patents"),
        ],
    ),
    Case(
        "talk of somebody doing it",
        """
        Talk     of      Spain   leaving/leave  NATO   is/be    premature  .
        NN       IN      NNP     VBG            NNP    VBZ.AUX  JJ         .
        7:nsubj  3:case  1:nmod  1:acl          4:obj  7:cop    root       7:punct
        _        _       GPE     _              ORG    _        _          _
        """,
        [
            ("Talk of Spain", "is premature", None),
        ],
    ),
    Case(
        "what a line is",
        """
        The    Kremlin     line           is/be    that      NATO     provoked/provoke  Russia  .
        DT     NNP         NN             VBZ.AUX  IN.SCONJ  NNP      VBD               NNP     .
        3:det  3:compound  7:nsubj:outer  7:cop    7:mark    7:nsubj  root              7:obj   7:punct
        _      GPE         _              _        _         ORG      _                 GPE     _
        """,
        [
            ("NATO", "caused", "Russia", "says Kremlin"),
        ],
    ),
    Case(
        "what a danger is",
        """
        The    danger         is/be    that      Iran     closes/close  the    Strait  of       Hormuz
        DT     NN             VBZ.AUX  IN.SCONJ  NNP      VBZ           DT     NNP     IN       NNP
        2:det  6:nsubj:outer  6:cop    6:mark    6:nsubj  root          8:det  6:obj   10:case  8:nmod
        _      _              _        _         GPE      _             _      LOC     -        -
        .
        .
        6:punct
        _
        """,
        [
            ("Iran", "closed", "Strait of Hormuz", "possible"),
        ],
    ),
    Case(
        "what the result was",
        """
        The    result         was/be   that      Greece   left/leave  the    euro   .
        DT     NN             VBD.AUX  IN.SCONJ  NNP      VBD         DT     NN     .
        2:det  6:nsubj:outer  6:cop    6:mark    6:nsubj  root        8:det  6:obj  6:punct
        _      _              _        _         GPE      _           _      _      _
        """,
        [
            ("Greece", "left", "euro"),
        ],
    ),
    Case(
        "little evidence",
        """
        There   was/be  little  evidence  that      Iraq     had/have  bought/buy  uranium  from     Niger
        EX      VBD     JJ      NN        IN.SCONJ  NNP      VBD.AUX   VBN         NN       IN       NNP
        2:expl  root    4:amod  2:nsubj   8:mark    8:nsubj  8:aux     4:acl       8:obj    11:case  8:obl
        _       _       _       _         _         GPE      _         _           _        _        GPE
        .
        .
        2:punct
        _
        """,
        [
            ("Iraq", "bought", "uranium", "from Niger", "negated", "unsupported"),
        ],
    ),
    Case(
        "not a shred",
        """
        Not       one       British  soldier  died/die  in      Basra  .
        RB.PART   CD        JJ       NN       VBD       IN      NNP    .
        4:advmod  4:nummod  4:amod   5:nsubj  root      7:case  5:obl  5:punct
        _         CARDINAL  NORP     _        _         _       GPE    _
        """,
        [
            ("one British soldier", "died in", "Basra", "negated"),
        ],
    ),
    Case(
        "far from it",
        """
        The    Bank     of      England  is/be    far   from      raising/raise  rates/rate  .
        DT     NNP      IN      NNP      VBZ.AUX  RB    IN.SCONJ  VBG            NNS         .
        2:det  6:nsubj  4:case  2:nmod   6:cop    root  8:mark    6:advcl        8:obj       6:punct
        _      ORG      -       -        _        _     _         _              _           _
        """,
        [],
    ),
    Case(
        "nowhere near it",
        """
        The    army     got/get  nowhere   near      taking/take  Donetsk  .
        DT     NN       VBD      RB        IN.SCONJ  VBG          NNP      .
        2:det  3:nsubj  root     3:advmod  6:mark    3:advcl      6:obj    3:punct
        _      _        _        _         _         _            GPE      _
        """,
        [],
    ),
    Case(
        "short of it",
        """
        Tesla    fell/fall  short    of        overtaking/overtake  Volkswagen  .
        NNP      VBD        JJ       IN.SCONJ  VBG                  NNP         .
        2:nsubj  root       2:xcomp  5:mark    3:advcl              5:obj       2:punct
        ORG      _          _        _         _                    ORG         _
        """,
        [
            ("Tesla", "fell short", None),
        ],
    ),
    Case(
        "all but",
        """
        Bayern  all    but   won/win  the    title  .
        NNP     DT     CC    VBD      DT     NN     .
        root    1:det  4:cc  2:conj   6:det  4:obj  1:punct
        ORG     _      _     _        _      _      _
        """,
        [],
    ),
    Case(
        "barely but yet",
        """
        The    cabinet  barely    survived/survive  the    vote   .
        DT     NN       RB        VBD               DT     NN     .
        2:det  4:nsubj  4:advmod  root              6:det  4:obj  4:punct
        _
        """,
        [
            ("cabinet", "survived", "vote"),
        ],
    ),
    Case(
        "a forged source",
        """
        A      forged/forge  letter   said/say  that      Warsaw   had/have  promised/promise  Lviv   to
        DT     VBN           NN       VBD       IN.SCONJ  NNP      VBD.AUX   VBN               NNP    IN
        3:det  3:amod        4:nsubj  root      8:mark    8:nsubj  8:aux     4:ccomp           8:obj  11:case
        _      _             _        _         _         GPE      _         _                 GPE    _
        Hungary  .
        NNP      .
        8:obl    4:punct
        GPE      _
        """,
        [],
    ),
    Case(
        "an earlier version",
        """
        An/a   earlier/early  version  of      this   article  said/say  that      Musk      founded/found
        DT     JJR            NN       IN      DT     NN       VBD       IN.SCONJ  NNP       VBD
        3:det  3:amod         7:nsubj  6:case  6:det  3:nmod   root      10:mark   10:nsubj  7:ccomp
        _      _              _        _       _      _        _         _         ORG       _
        Tesla   .
        NNP     .
        10:obj  7:punct
        ORG     _
        """,
        [],
    ),
    Case(
        "a retracted source",
        """
        The    Lancet   retracted/retract  a      study  which    said/say     hydroxychloroquine  killed/kill
        DT     NNP      VBD                DT     NN     WDT      VBD          NN                  VBD
        2:det  3:nsubj  root               5:det  3:obj  7:nsubj  5:acl:relcl  9:nsubj             7:ccomp
        _      ORG      _                  _      _      _        _            _                   _
        patients/patient  .
        NNS               .
        9:obj             3:punct
        _                 _
        """,
        [
            ("Lancet", "retracted", "study"),
            ("hydroxychloroquine", "killed", "patients", "says study", "unsupported"),
        ],
    ),
    Case(
        "a label of falsity",
        """
        False  :        Pfizer   bought/buy   the    European  Medicines   Agency
        JJ     :        NNP      VBD          DT     NNP.ADJ   NNPS        NNP
        root   4:punct  4:nsubj  1:parataxis  8:det  8:amod    8:compound  4:obj
        _      _        PERSON   _            _      ORG       -           -
        """,
        [],
    ),
    Case(
        "a speaker who is the root",
        """
        Police  :        Suspect  shot/shoot   three     in      Denver
        NNS     :        NN       VBD          CD        IN      NNP
        root    4:punct  4:nsubj  1:parataxis  4:obj     7:case  4:obl
        _       _        _        _            CARDINAL  _       GPE
        """,
        [
            ("Suspect", "shot", "three people", "place Denver", "3 person", "says Police"),
        ],
    ),
    Case(
        "under a plan",
        """
        Under   the    plan   ,        Siemens  sells/sell  its          wind        unit   to       Iberdrola
        IN      DT     NN     ,        NNP      VBZ         PRP$         NN          NN     IN       NNP
        3:case  3:det  6:obl  3:punct  6:nsubj  root        9:nmod:poss  9:compound  6:obj  11:case  6:obl
        _       _      _      _        ORG      _           _            _           _      _        GPE
        .
        .
        6:punct
        _
        """,
        [
            ("Siemens", "sold", "Siemens' wind unit", "to Iberdrola", "under plan", "planned"),
        ],
    ),
    Case(
        "in a war game",
        """
        In      a      war         game   ,        China    sank/sink  the    Reagan  .
        IN      DT     NN          NN     ,        NNP      VBD        DT     NNP     .
        4:case  4:det  4:compound  7:obl  4:punct  7:nsubj  root       9:det  7:obj   7:punct
        _       _      _           _      _        GPE      _          _      PERSON  _
        """,
        [],
    ),
    Case(
        "as if alone",
        """
        As        if        Brussels  had/have  ever      helped/help  Athens  .
        IN.SCONJ  IN.SCONJ  NNP       VBD.AUX   RB        VBN          NNP     .
        6:mark    6:mark    6:nsubj   6:aux     6:advmod  root         6:obj   6:punct
        _         _         GPE       _         _         _            GPE     _
        """,
        [
            ("European Union", "aided", "Athens", "hypothetical"),
        ],
    ),
    Case(
        "in the event that",
        """
        In      the    event   that      Hezbollah  attacks/attack  Haifa  ,        Israel    will    bomb
        IN      DT     NN      IN.SCONJ  NNP        VBZ             NNP    ,        NNP       MD      VB
        3:case  3:det  11:obl  6:mark    6:nsubj    3:acl           6:obj  3:punct  11:nsubj  11:aux  root
        _       _      _       _         ORG        _               GPE    _        GPE       _       _
        Beirut  .
        NNP     .
        11:obj  11:punct
        GPE     _
        """,
        [
            ("Hezbollah", "attacked", "Haifa", "hypothetical"),
            ("Israel", "attacked", "Beirut", "in event that Hezbollah attacks Haifa", "planned"),
        ],
    ),
    Case(
        "wrongly jailed",
        """
        Hundreds/hundred  of      men/man  were/be     wrongly   jailed/jail  for       robbing/rob  the
        NNS               IN      NNS      VBD.AUX     RB        VBN          IN.SCONJ  VBG          DT
        6:nsubj:pass      3:case  1:nmod   6:aux:pass  6:advmod  root         8:mark    6:advcl      11:det
        CARDINAL          _       _        _           _         _            _         _            _
        Post         Office  .
        NNP          NNP     .
        11:compound  8:obj   6:punct
        ORG          -       _
        """,
        [],
    ),
    Case(
        "nobody convicted",
        """
        No     soldier       has/have  been/be     convicted/convict  of        killing/kill
        DT     NN            VBZ.AUX   VBN.AUX     VBN                IN.SCONJ  VBG
        2:det  5:nsubj:pass  5:aux     5:aux:pass  root               7:mark    5:advcl
        _      _             _         _           _                  _         _
        civilians/civilian  in       Basra  .
        NNS                 IN       NNP    .
        7:obj               10:case  7:obl  5:punct
        _                   _        GPE    _
        """,
        [],
    ),
    Case(
        "a conviction overturned",
        """
        A      court    overturned/overturn  his          conviction  for       bribing/bribe  Blatter
        DT     NN       VBD                  PRP$         NN          IN.SCONJ  VBG            NNP
        2:det  3:nsubj  root                 5:nmod:poss  3:obj       7:mark    3:advcl        7:obj
        _      _        _                    _            _           _         _              PERSON
        .
        .
        3:punct
        _
        """,
        [
            ("court", "overturned", "conviction", "for bribing Blatter"),
        ],
    ),
    Case(
        "pretended",
        """
        Putin    pretended/pretend  that      Russia   had/have  left/leave  Kherson  .
        NNP      VBD                IN.SCONJ  NNP      VBD.AUX   VBN         NNP      .
        2:nsubj  root               6:mark    6:nsubj  6:aux     2:ccomp     6:obj    2:punct
        PERSON   _                  _         GPE      _         _           GPE      _
        """,
        [],
    ),
    Case(
        "posed as",
        """
        The    swindler  posed/pose  as        having/have  sold/sell  planes/plane  to      Iran   .
        DT     NN        VBD         IN.SCONJ  VBG.AUX      VBN        NNS           IN      NNP    .
        2:det  3:nsubj   root        6:mark    6:aux        3:advcl    6:obj         9:case  6:obl  3:punct
        _      _         _           _         _            _          _             _       GPE    _
        """,
        [],
    ),
    Case(
        "a command",
        """
        Let   Putin   take     Odesa   ,        and   he       will   attack  Moldova  .
        VB    NNP     VB       NNP     ,        CC    PRP      MD     VB      NNP      .
        root  1:obj   1:xcomp  3:obj   9:punct  9:cc  9:nsubj  9:aux  1:conj  9:obj    1:punct
        _     PERSON  _        PERSON  _        _     _        _      _       GPE      _
        """,
        [
            ("Putin", "attacked", "Moldova", "planned"),
            ("Putin", "took", "Odesa", "hypothetical"),
        ],
    ),
    Case(
        "a law that lets",
        """
        A      law           that     let          Texas  arrest   migrants/migrant  was/be      struck/strike
        DT     NN            WDT      VBD          NNP    VB       NNS               VBD.AUX     VBN
        2:det  9:nsubj:pass  4:nsubj  2:acl:relcl  4:obj  4:xcomp  6:obj             9:aux:pass  root
        _      _             _        _            GPE    _        _                 _           _
        down            .
        RP              .
        9:compound:prt  9:punct
        _               _
        """,
        [
            ("Texas", "arrested", "migrants", "possible"),
            ("law that let Texas arrest migrants", "was struck down", None),
        ],
    ),
    Case(
        "given up",
        """
        The    climbers/climber  gave/give  up              on        reaching/reach  the    summit  of
        DT     NNS               VBD        RP              IN.SCONJ  VBG             DT     NN      IN
        2:det  3:nsubj           root       3:compound:prt  6:mark    3:advcl         8:det  6:obj   10:case
        _      _                 _          _               _         _               _      _       _
        Everest  .
        NNP      .
        8:nmod   3:punct
        LOC      _
        """,
        [
            ("climbers", "gave up", None),
            ("climbers", "reached", "summit of Everest", "negated"),
        ],
    ),
    Case(
        "could not help it",
        """
        Greece   could  not       help  selling/sell  Piraeus  to      Cosco  .
        NNP      MD     RB.PART   VB    VBG           NNP      IN      NNP    .
        4:nsubj  4:aux  4:advmod  root  4:xcomp       5:obj    8:case  5:obl  4:punct
        GPE      _      _         _     _             GPE      _       GPE    _
        """,
        [
            ("Greece", "sold", "Piraeus", "to Cosco"),
        ],
    ),
    Case(
        "went on to",
        """
        Microsoft  went/go  on        to      buy      Activision  .
        NNP        VBD      RB        TO      VB       NNP         .
        2:nsubj    root     2:advmod  5:mark  2:advcl  5:obj       2:punct
        ORG        _        _         _       _        ORG         _
        """,
        [
            ("Microsoft", "acquired", "Activision"),
        ],
    ),
    Case(
        "lest",
        """
        Troops   guarded/guard  the    palace  lest      rebels/rebel  storm    the    gate   .
        NNS      VBD            DT     NN      IN.SCONJ  NNS           VBP      DT     NN     .
        2:nsubj  root           4:det  2:obj   7:mark    7:nsubj       2:advcl  9:det  7:obj  2:punct
        _
        """,
        [
            ("Troops", "guarded", "palace"),
            ("rebels", "stormed", "gate", "hypothetical"),
        ],
    ),
    Case(
        "a hearer taken for a subject",
        """
        "        Israel   bombed/bomb  the    hospital  ,        "        a      spokesman  told/tell
        ``       NNP      VBD          DT     NN        ,        ''       DT     NN         VBD
        3:punct  3:nsubj  10:ccomp     5:det  3:obj     3:punct  3:punct  9:det  10:nsubj   root
        _        GPE      _            _      _         _        _        _      _          _
        Al        Jazeera  .
        NNP       NNP      .
        10:nsubj  11:flat  10:punct
        ORG       -        _
        """,
        [
            ("Israel", "attacked", "hospital", "says spokesman"),
        ],
    ),
    Case(
        "fears grew",
        """
        Fears/fear  grew/grow  that      Lebanon  had/have  lost/lose  the    south  .
        NNS         VBD        IN.SCONJ  NNP      VBD.AUX   VBN        DT     NN     .
        2:nsubj     root       6:mark    6:nsubj  6:aux     2:ccomp    8:det  6:obj  2:punct
        _           _          _         GPE      _         _          _      _      _
        """,
        [],
    ),
]


@rows(leaks=LEAKS)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
