"""Infinitives, whose they are and what holds of them: hand-checked analyses, and the statements of them."""

from __future__ import annotations

from trees import Case, rows, statements

INFINITIVES = [
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
]


@rows(infinitives=INFINITIVES)
def test_says(analysis: str, expected: list[tuple[str | None, ...]]) -> None:
    assert statements(analysis) == sorted(expected, key=repr)
