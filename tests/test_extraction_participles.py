"""Participles and gerunds without a subject of their own: hand-checked analyses, and their statements."""

from __future__ import annotations

from trees import Case, rows, statements

PARTICIPLES = [
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
]


@rows(participles=PARTICIPLES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
