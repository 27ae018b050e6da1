"""When, where and how much: hand-checked analyses of agency reports, and the statements that must come of them."""

from __future__ import annotations

from trees import Case, rows, statements

TIMES = [
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
]


@rows(times=TIMES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
