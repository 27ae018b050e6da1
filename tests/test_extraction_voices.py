"""Who says it, and how sure it is: analyses of agency reports, and the statements that must come of them."""

from __future__ import annotations

from trees import Case, rows, statements

VOICES = [
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
]


@rows(voices=VOICES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
