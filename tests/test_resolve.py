"""Whom the words of hand-built analyses stand for. See trees.py."""

from __future__ import annotations

import pytest
from spacy.tokens import SpanGroup
from trees import Case, doc, ontology, resolution, rows, words_of

from kg import syntax
from kg.resolve import resolve

# The last occurrence of each word, and the entity it stands for.
NAMES = [
    Case(
        "surname",
        """
        Dmytro   Kuleba  visited/visit  Kyiv   .
        NNP      NNP     VBD            NNP    .
        3:nsubj  1:flat  root           3:obj  3:punct
        PERSON   -       _              GPE    _

        Kuleba   met/meet  Scholz  .
        NNP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        PERSON   _         PERSON  _
        """,
        {"Dmytro": "Dmytro Kuleba", "Kuleba": "Dmytro Kuleba", "Scholz": "Scholz"},
    ),
    Case(
        "surname before the full name",
        """
        Kuleba   met/meet  Scholz  .
        NNP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        PERSON   _         PERSON  _

        Dmytro   Kuleba  praised/praise  Macron  .
        NNP      NNP     VBD             NNP     .
        3:nsubj  1:flat  root            3:obj   3:punct
        PERSON   -       _               PERSON  _
        """,
        {"Kuleba": "Dmytro Kuleba", "Dmytro": "Dmytro Kuleba", "Scholz": "Scholz"},
    ),
    Case(
        "possessive",
        """
        Dmytro   Kuleba  visited/visit  Kyiv   .
        NNP      NNP     VBD            NNP    .
        3:nsubj  1:flat  root           3:obj  3:punct
        PERSON   -       _              GPE    _

        Scholz   praised/praise  Kuleba       's      words/word  .
        NNP      VBD             NNP          POS     NNS         .
        2:nsubj  root            5:nmod:poss  3:case  2:obj       2:punct
        PERSON   _               PERSON       _       _           _
        """,
        {"Dmytro": "Dmytro Kuleba", "Kuleba": "Dmytro Kuleba"},
    ),
    Case(
        "acronym",
        """
        The    World       Health      Organization  warned/warn  China   .
        DT     NNP         NNP         NNP           VBD          NNP     .
        4:det  3:compound  4:compound  5:nsubj       root         5:iobj  5:punct
        _      ORG         -           -             _            GPE     _

        WHO      condemned/condemn  Russia  .
        NNP      VBD                NNP     .
        2:nsubj  root               2:obj   2:punct
        ORG      _                  GPE     _
        """,
        {"Organization": "World Health Organization", "WHO": "World Health Organization"},
    ),
    Case(
        "a body by the last word of its name",
        """
        The    International  Monetary/monetary  Fund     praised/praise  Kenya  .
        DT     NNP.ADJ        NNP.ADJ            NNP      VBD             NNP    .
        4:det  4:amod         4:amod             5:nsubj  root            5:obj  5:punct
        _      ORG            -                  -        _               GPE    _

        The    Fund     warned/warn  Egypt   .
        DT     NNP      VBD          NNP     .
        2:det  3:nsubj  root         3:iobj  3:punct
        _      ORG      _            GPE     _
        """,
        {"Fund": "International Monetary Fund"},
    ),
    Case(
        "acronym in brackets",
        """
        The    International  Monetary/monetary  Fund     (        IMF      )        praised/praise  Kenya
        DT     NNP.ADJ        NNP.ADJ            NNP      -LRB-    NNP      -RRB-    VBD             NNP
        4:det  4:amod         4:amod             8:nsubj  6:punct  4:appos  6:punct  root            8:obj
        _      ORG            -                  -        _        ORG      _        _               GPE
        .
        .
        8:punct
        _

        The    IMF      warned/warn  Egypt   .
        DT     NNP      VBD          NNP     .
        2:det  3:nsubj  root         3:iobj  3:punct
        _      ORG      _            GPE     _
        """,
        {"Fund": "International Monetary Fund", "IMF": "International Monetary Fund"},
    ),
    Case(
        "two of one surname",
        """
        George   Bush    met/meet  Laura   Bush    .
        NNP      NNP     VBD       NNP     NNP     .
        3:nsubj  1:flat  root      3:obj   4:flat  3:punct
        PERSON   -       _         PERSON  -       _

        Bush     visited/visit  Kyiv   .
        NNP      VBD            NNP    .
        2:nsubj  root           2:obj  2:punct
        PERSON   _              GPE    _
        """,
        {"George": "George Bush", "Laura": "Laura Bush", "Bush": "Bush"},
    ),
    Case(
        "a state's body by two names",
        """
        Russia       's      Ministry  of      Defence  released/release  footage  .
        NNP          POS     NNP       IN      NNP      VBD               NNS      .
        3:nmod:poss  1:case  6:nsubj   5:case  3:nmod   root              6:obj    6:punct
        GPE          _       ORG       -       -        _                 _        _

        The    Russian/Russian  Ministry  of      Defence  praised/praise  Putin   .
        DT     JJ               NNP       IN      NNP      VBD             NNP     .
        3:det  3:amod           6:nsubj   5:case  3:nmod   root            6:obj   6:punct
        _      ORG              -         -       -        _               PERSON  _
        """,
        {"Ministry": "Russian Ministry of Defence"},
    ),
    Case(
        "the state's own spelling",
        """
        Ukraine  attacked/attack  Russia  .
        NNP      VBD              NNP     .
        2:nsubj  root             2:obj   2:punct
        GPE      _                GPE     _

        UKRAINE  condemned/condemn  Belarus  .
        NNP      VBD                NNP      .
        2:nsubj  root               2:obj    2:punct
        GPE      _                  GPE      _
        """,
        {"UKRAINE": "Ukraine"},
    ),
    Case(
        "nationality adjective",
        """
        Chinese  officials/official  visited/visit  Kyiv   .
        JJ       NNS                 VBD            NNP    .
        2:amod   3:nsubj             root           3:obj  3:punct
        NORP     _                   _              GPE    _
        """,
        {"Chinese": None, "officials": None, "Kyiv": "Kyiv"},
    ),
    Case(
        "a shared name elsewhere",
        """
        Congress  praised/praise  Peru   .
        NNP       VBD             NNP    .
        2:nsubj   root            2:obj  2:punct
        ORG       _               GPE    _
        """,
        {"Congress": "Congress"},
    ),
    Case(
        "a shared name",
        """
        Congress  praised/praise  Kuleba  .
        NNP       VBD             NNP     .
        2:nsubj   root            2:obj   2:punct
        ORG       _               PERSON  _
        """,
        {"Congress": "US Congress"},
    ),
    Case(
        "a shared name at home",
        """
        Congress  praised/praise  Peru   and   America  .
        NNP       VBD             NNP    CC    NNP      .
        2:nsubj   root            2:obj  5:cc  3:conj   2:punct
        ORG       _               GPE    _     GPE      _
        """,
        {"Congress": "US Congress"},
    ),
]
METONYMS = [
    Case(
        "a capital acts",
        """
        Moscow   annexed/annex  Crimea  .
        NNP      VBD            NNP     .
        2:nsubj  root           2:obj   2:punct
        GPE      _              GPE     _
        """,
        {"Moscow": "Russia"},
    ),
    Case(
        "a capital is a place",
        """
        Kuleba   met/meet  Wang    Yi      in      Moscow  .
        NNP      VBD       NNP     NNP     IN      NNP     .
        2:nsubj  root      2:obj   3:flat  6:case  2:obl   2:punct
        PERSON   _         PERSON  -       _       GPE     _
        """,
        {"Moscow": "Moscow"},
    ),
    Case(
        "a capital is attacked",
        """
        Moscow        was/be      attacked/attack  by      drones/drone  .
        NNP           VBD         VBN              IN      NNS           .
        3:nsubj:pass  3:aux:pass  root             5:case  3:obl:agent   3:punct
        GPE           _           _                _       _             _
        """,
        {"Moscow": "Moscow"},
    ),
    Case(
        "a capital is visited",
        """
        Putin    visited/visit  Beijing  .
        NNP      VBD            NNP      .
        2:nsubj  root           2:obj    2:punct
        PERSON   _              GPE      _
        """,
        {"Beijing": "Beijing"},
    ),
    Case(
        "two capitals act",
        """
        Moscow   and   Beijing  signed/sign  a      treaty  .
        NNP      CC    NNP      VBD          DT     NN      .
        4:nsubj  3:cc  1:conj   root         6:det  4:obj   4:punct
        GPE      _     GPE      _            _      _       _
        """,
        {"Moscow": "Russia", "Beijing": "China"},
    ),
    Case(
        "a partner",
        """
        Kyiv     signed/sign  a      treaty  with    Washington  .
        NNP      VBD          DT     NN      IN      NNP         .
        2:nsubj  root         4:det  2:obj   6:case  4:nmod      2:punct
        GPE      _            _      _       _       GPE         _
        """,
        {"Kyiv": "Ukraine", "Washington": "United States"},
    ),
    Case(
        "a capital is described",
        """
        Paris    is/be  the    capital  of      France  .
        NNP      VBZ    DT     NN       IN      NNP     .
        4:nsubj  4:cop  4:det  root     6:case  4:nmod  4:punct
        GPE      _      _      _        _       GPE     _
        """,
        {"Paris": "Paris"},
    ),
    Case(
        "sport",
        """
        Madrid   won/win  the    match  against  Paris  .
        NNP      VBD      DT     NN     IN       NNP    .
        2:nsubj  root     4:det  2:obj  6:case   2:obl  2:punct
        GPE      _        _      _      _        GPE    _
        """,
        {"Madrid": "Madrid", "Paris": "Paris"},
    ),
    Case(
        "a seat of power is itself",
        """
        The    Kremlin  condemned/condemn  the    attack  .
        DT     NNP      VBD                DT     NN      .
        2:det  3:nsubj  root               5:det  3:obj   3:punct
        _      ORG      _                  _      _       _
        """,
        {"Kremlin": "Kremlin"},
    ),
    Case(
        "a seat of power speaks for its state",
        """
        The    Kremlin  has/have  said/say  it       is/be  open     to      negotiations/negotiation  .
        DT     NNP      VBZ       VBN       PRP      VBZ    JJ       IN      NNS                       .
        2:det  4:nsubj  4:aux     root      7:nsubj  7:cop  4:ccomp  9:case  7:obl                     4:punct
        _      ORG      _         _         _        _      _        _       _                         _
        """,
        {"Kremlin": "Kremlin", "it": "Russia"},
    ),
    Case(
        "a capital says",
        """
        Moscow   said/say  Kyiv     attacked/attack  Crimea  .
        NNP      VBD       NNP      VBD              NNP     .
        2:nsubj  root      4:nsubj  2:ccomp          4:obj   2:punct
        GPE      _         GPE      _                GPE     _
        """,
        {"Moscow": "Russia", "Kyiv": "Ukraine"},
    ),
    Case(
        "a capital that owns what states own",
        """
        Egypt    praised/praise  Cairo        's      announcement  .
        NNP      VBD             NNP          POS     NN            .
        2:nsubj  root            5:nmod:poss  3:case  2:obj         2:punct
        GPE      _               GPE          _       _             _
        """,
        {"Cairo": "Egypt"},
    ),
    Case(
        "a capital that is spoken to",
        """
        Damascus  accused/accuse  Moscow  of      lying/lie  .
        NNP       VBD             NNP     IN      VBG        .
        2:nsubj   root            2:obj   5:mark  2:advcl    2:punct
        GPE       _               GPE     _       _          _
        """,
        {"Moscow": "Russia"},
    ),
    Case(
        "a capital's street is in it",
        """
        They     closed/close  Cairo        's      streets/street  .
        PRP      VBD           NNP          POS     NNS             .
        2:nsubj  root          5:nmod:poss  3:case  2:obj           2:punct
        _        _             GPE          _       _               _
        """,
        {"Cairo": "Cairo"},
    ),
]
PRONOUNS = [
    Case(
        "he: subject of the sentence before",
        """
        Dmytro   Kuleba  visited/visit  Kyiv   .
        NNP      NNP     VBD            NNP    .
        3:nsubj  1:flat  root           3:obj  3:punct
        PERSON   -       _              GPE    _

        He       met/meet  Scholz  .
        PRP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        _        _         PERSON  _
        """,
        {"He": "Dmytro Kuleba"},
    ),
    Case(
        "he: not the object",
        """
        Kuleba   met/meet  Scholz  .
        NNP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        PERSON   _         PERSON  _

        He       praised/praise  Macron  .
        PRP      VBD             NNP     .
        2:nsubj  root            2:obj   2:punct
        _        _               PERSON  _
        """,
        {"He": "Kuleba"},
    ),
    Case(
        "she",
        """
        Angela   Merkel  visited/visit  Kyiv   .
        NNP      NNP     VBD            NNP    .
        3:nsubj  1:flat  root           3:obj  3:punct
        PERSON   -       _              GPE    _

        She      met/meet  Zelenskyy  .
        PRP      VBD       NNP        .
        2:nsubj  root      2:obj      2:punct
        _        _         PERSON     _
        """,
        {"She": "Angela Merkel"},
    ),
    Case(
        "he is not she",
        """
        Queen        Elizabeth  visited/visit  Berlin  .
        NNP          NNP        VBD            NNP     .
        2:nmod:desc  3:nsubj    root           3:obj   3:punct
        PERSON       -          _              GPE     _

        He       met/meet  Scholz  .
        PRP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        _        _         PERSON  _
        """,
        {"He": None},
    ),
    Case(
        "it: an institution",
        """
        The    Air         Force    shot/shoot  down            25        drones/drone  .
        DT     NNP         NNP      VBD         RP              CD        NNS           .
        3:det  3:compound  4:nsubj  root        4:compound:prt  7:nummod  4:obj         4:punct
        _      ORG         -        _           _               _         _             _

        It       said/say  the    drones/drone  attacked/attack  Odesa  .
        PRP      VBD       DT     NNS           VBD              NNP    .
        2:nsubj  root      4:det  5:nsubj       2:ccomp          5:obj  2:punct
        _        _         _      _             _                GPE    _
        """,
        {"It": "Air Force"},
    ),
    Case(
        "it: not a person",
        """
        Kuleba   met/meet  Scholz  .
        NNP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        PERSON   _         PERSON  _

        It       condemned/condemn  Russia  .
        PRP      VBD                NNP     .
        2:nsubj  root               2:obj   2:punct
        _        _                  GPE     _
        """,
        {"It": None},
    ),
    Case(
        "its",
        """
        Russia   continues/continue  its          offensive  in      Ukraine  .
        NNP      VBZ                 PRP$         NN         IN      NNP      .
        2:nsubj  root                4:nmod:poss  2:obj      6:case  4:nmod   2:punct
        GPE      _                   _            _          _       GPE      _
        """,
        {"its": "Russia"},
    ),
    Case(
        "his",
        """
        Putin    praised/praise  his          army   .
        NNP      VBD             PRP$         NN     .
        2:nsubj  root            4:nmod:poss  2:obj  2:punct
        PERSON   _               _            _      _
        """,
        {"his": "Putin"},
    ),
    Case(
        "expletive",
        """
        It      is/be  clear  that    Russia   attacked/attack  Odesa  .
        PRP     VBZ    JJ     IN      NNP      VBD              NNP    .
        3:expl  3:cop  root   6:mark  6:nsubj  3:csubj          6:obj  3:punct
        _       _      _      _       GPE      _                GPE    _
        """,
        {"It": None},
    ),
    Case(
        "it comes as",
        """
        Ukraine  attacked/attack  Russia  .
        NNP      VBD              NNP     .
        2:nsubj  root             2:obj   2:punct
        GPE      _                GPE     _

        It      comes/come  as      Putin    visited/visit  Beijing  .
        PRP     VBZ         IN      NNP      VBD            NNP      .
        2:expl  root        5:mark  5:nsubj  2:advcl        5:obj    2:punct
        _       _           _       PERSON   _              GPE      _
        """,
        {"It": None},
    ),
    Case(
        "weather",
        """
        Ukraine  attacked/attack  Russia  .
        NNP      VBD              NNP     .
        2:nsubj  root             2:obj   2:punct
        GPE      _                GPE     _

        It       rained/rain  in      Kyiv   .
        PRP      VBD          IN      NNP    .
        2:nsubj  root         4:case  2:obl  2:punct
        _        _            _       GPE    _
        """,
        {"It": None},
    ),
    Case(
        "I",
        """
        "        I        met/meet  Wang    Yi      ,        "        Kuleba   said/say  .
        ``       PRP      VBD       NNP     NNP     ,        ''       NNP      VBD       .
        3:punct  3:nsubj  9:ccomp   3:obj   4:flat  3:punct  3:punct  9:nsubj  root      9:punct
        _        _        _         PERSON  -       _        _        PERSON   _         _
        """,
        {"I": "Kuleba"},
    ),
    Case(
        "he in a complement is the speaker",
        """
        Trump    said/say  he       will   visit    Kyiv   .
        NNP      VBD       PRP      MD     VB       NNP    .
        2:nsubj  root      5:nsubj  5:aux  2:ccomp  5:obj  2:punct
        PERSON   _         _        _      _        GPE    _
        """,
        {"he": "Trump"},
    ),
    Case(
        "the owner of a position",
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
        {"it": "Ukraine"},
    ),
    Case(
        "he with nobody before",
        """
        He       met/meet  Scholz  .
        PRP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        _        _         PERSON  _
        """,
        {"He": None},
    ),
    Case(
        "a paragraph between",
        """
        Kuleba   visited/visit  Kyiv   .
        NNP      VBD            NNP    .
        2:nsubj  root           2:obj  2:punct
        PERSON   _              GPE    _
        ¶
        The    storm    hit   Florida  .
        DT     NN       VBD   NNP      .
        2:det  3:nsubj  root  3:obj    3:punct
        _      _        _     GPE      _
        ¶
        He       met/meet  Scholz  .
        PRP      VBD       NNP     .
        2:nsubj  root      2:obj   2:punct
        _        _         PERSON  _
        """,
        {"He": None},
    ),
]
DESCRIPTIONS = [
    Case(
        "the leader",
        """
        Ukrainian/ukrainian  President    Volodymyr  Zelenskyy  visited/visit  Berlin  .
        JJ                   NNP          NNP        NNP        VBD            NNP     .
        2:amod               3:nmod:desc  5:nsubj    3:flat     root           5:obj   5:punct
        NORP                 _            PERSON     -          _              GPE     _

        The    Ukrainian/ukrainian  leader   met/meet  Scholz  .
        DT     JJ                   NN       VBD       NNP     .
        3:det  3:amod               4:nsubj  root      4:obj   4:punct
        _      NORP                 _        _         PERSON  _
        """,
        {"leader": "Volodymyr Zelenskyy"},
    ),
    Case(
        "the minister",
        """
        Ukraine      's      Foreign  Minister     Dmytro   Kuleba  visited/visit  Berlin  .
        NNP          POS     JJ       NN           NNP      NNP     VBD            NNP     .
        4:nmod:poss  1:case  4:amod   5:nmod:desc  7:nsubj  5:flat  root           7:obj   7:punct
        GPE          _       _        _            PERSON   -       _              GPE     _

        The    foreign  minister  met/meet  Scholz  .
        DT     JJ       NN        VBD       NNP     .
        3:det  3:amod   4:nsubj   root      4:obj   4:punct
        _      _        _         _         PERSON  _
        """,
        {"minister": "Dmytro Kuleba"},
    ),
    Case(
        "the president, of two the one just named",
        """
        President    Bush     left/leave  .
        NNP          NNP      VBD         .
        2:nmod:desc  3:nsubj  root        3:punct
        _            PERSON   _           _

        Kuleba   met/meet  President    Putin   .
        NNP      VBD       NNP          NNP     .
        2:nsubj  root      4:nmod:desc  2:obj   2:punct
        PERSON   _         _            PERSON  _

        An     aide     of      the    president  resigned/resign  .
        DT     NN       IN      DT     NN         VBD              .
        2:det  6:nsubj  5:case  5:det  2:nmod     root             6:punct
        _
        """,
        {"president": "Putin"},
    ),
    Case(
        "another chief",
        """
        Homeland    Security    chief        Tom      Ridge   resigned/resign  .
        NNP         NNP         NN           NNP      NNP     VBD              .
        2:compound  3:compound  4:nmod:desc  6:nsubj  4:flat  root             6:punct
        ORG         -           _            PERSON   -       _                _

        The    police      chief    praised/praise  Bush    .
        DT     NN          NN       VBD             NNP     .
        3:det  3:compound  4:nsubj  root            4:obj   4:punct
        _      _           _        _               PERSON  _
        """,
        {"chief": None},
    ),
    Case(
        "the country",
        """
        Kuleba   visited/visit  China  .
        NNP      VBD            NNP    .
        2:nsubj  root           2:obj  2:punct
        PERSON   _              GPE    _

        The    country  supports/support  Russia  .
        DT     NN       VBZ               NNP     .
        2:det  3:nsubj  root              3:obj   3:punct
        _      _        _                 GPE     _
        """,
        {"country": "China"},
    ),
    Case(
        "the country, of two",
        """
        China    attacked/attack  Taiwan  .
        NNP      VBD              NNP     .
        2:nsubj  root             2:obj   2:punct
        GPE      _                GPE     _

        The    country  supports/support  Russia  .
        DT     NN       VBZ               NNP     .
        2:det  3:nsubj  root              3:obj   3:punct
        _      _        _                 GPE     _
        """,
        {"country": None},
    ),
    Case(
        "the country, of two the one that something is in",
        """
        French   officials/official  in      Sudan   praised/praise  the    country  .
        JJ       NNS                 IN      NNP     VBD             DT     NN       .
        2:amod   5:nsubj             4:case  2:nmod  root            7:det  5:obj    5:punct
        NORP     _                   _       GPE     _               _      _        _
        """,
        {"country": "Sudan"},
    ),
    Case(
        "the country, as it is described",
        """
        France   praised/praise  Sudan  .
        NNP      VBD             NNP    .
        2:nsubj  root            2:obj  2:punct
        GPE      _               GPE    _

        The    impoverished  African  nation   thanked/thank  Macron  .
        DT     JJ            JJ       NN       VBD            NNP     .
        4:det  4:amod        4:amod   5:nsubj  root           5:obj   5:punct
        _      _             NORP     _        _              PERSON  _
        """,
        {"nation": "Sudan"},
    ),
    Case(
        "the country of who speaks of it",
        """
        Afghan   President    Hamid    Karzai  resigned/resign  .
        JJ       NNP          NNP      NNP     VBD              .
        2:amod   3:nmod:desc  5:nsubj  3:flat  root             5:punct
        NORP     _            PERSON   -       _                _

        The    vote     failed/fail  .
        DT     NN       VBD          .
        2:det  3:nsubj  root         3:punct
        _

        Karzai   praised/praise  the    country  .
        NNP      VBD             DT     NN       .
        2:nsubj  root            4:det  2:obj    2:punct
        PERSON   _               _      _        _
        """,
        {"country": "Afghanistan"},
    ),
    Case(
        "another country",
        """
        Sudan    praised/praise  Macron  .
        NNP      VBD             NNP     .
        2:nsubj  root            2:obj   2:punct
        GPE      _               PERSON  _

        The    neighboring  country  praised/praise  Putin   .
        DT     JJ           NN       VBD             NNP     .
        3:det  3:amod       4:nsubj  root            4:obj   4:punct
        _      _            _        _               PERSON  _
        """,
        {"country": None},
    ),
    Case(
        "the country, beyond the border",
        """
        Troops/troops  crossed/cross  the    border  with    Sudan   .
        NNS            VBD            DT     NN      IN      NNP     .
        2:nsubj        root           4:det  2:obj   6:case  4:nmod  2:punct
        _              _              _      _       _       GPE     _

        The    country  praised/praise  Putin   .
        DT     NN       VBD             NNP     .
        2:det  3:nsubj  root            3:obj   3:punct
        _      _        _               PERSON  _
        """,
        {"country": None},
    ),
    Case(
        "his country",
        """
        Ukraine      's      Foreign  Minister     Dmytro   Kuleba  said/say  his          country
        NNP          POS     JJ       NNP          NNP      NNP     VBD       PRP$         NN
        4:nmod:poss  1:case  4:amod   5:nmod:desc  7:nsubj  5:flat  root      9:nmod:poss  10:nsubj
        GPE          _       _        _            PERSON   -       _         _            _
        attacked/attack  Russia  .
        VBD              NNP     .
        7:ccomp          10:obj  7:punct
        _                GPE     _
        """,
        {"his": "Dmytro Kuleba", "country": "Ukraine"},
    ),
    Case(
        "his counterpart",
        """
        China        's      Foreign  Minister     Wang     Yi      praised/praise  Zelenskyy  .
        NNP          POS     JJ       NN           NNP      NNP     VBD             NNP        .
        4:nmod:poss  1:case  4:amod   5:nmod:desc  7:nsubj  5:flat  root            7:obj      7:punct
        GPE          _       _        _            PERSON   -       _               PERSON     _

        Ukraine      's      Foreign  Minister     Dmytro   Kuleba  met/meet  his           Chinese  counterpart
        NNP          POS     JJ       NN           NNP      NNP     VBD       PRP$          JJ       NN
        4:nmod:poss  1:case  4:amod   5:nmod:desc  7:nsubj  5:flat  root      10:nmod:poss  10:amod  7:obj
        GPE          _       _        _            PERSON   -       _         _             NORP     _
        .
        .
        7:punct
        _
        """,
        {"counterpart": "Wang Yi"},
    ),
    Case(
        "the side",
        """
        The    Ukrainian/ukrainian  side     attacked/attack  Odesa  .
        DT     JJ                   NN       VBD              NNP    .
        3:det  3:amod               4:nsubj  root             4:obj  4:punct
        _      NORP                 _        _                GPE    _
        """,
        {"side": "Ukraine"},
    ),
    Case(
        "the ministry",
        """
        The    Ministry  of      Defence  released/release  footage  .
        DT     NNP       IN      NNP      VBD               NNS      .
        2:det  5:nsubj   4:case  2:nmod   root              5:obj    5:punct
        _      ORG       -       -        _                 _        _

        The    ministry  condemned/condemn  Russia  .
        DT     NN        VBD                NNP     .
        2:det  3:nsubj   root               3:obj   3:punct
        _      _         _                  GPE     _
        """,
        {"ministry": "Ministry of Defence"},
    ),
]


@rows(names=NAMES, metonyms=METONYMS, pronouns=PRONOUNS, descriptions=DESCRIPTIONS)
def test_stands_for(analysis: str, expected: dict[str, str | None]) -> None:
    read, resolved = resolution(analysis)
    meanings = {word.text: resolved.entity(word) for word in read.words}
    assert {word: entity and entity.name for word, entity in meanings.items() if word in expected} == expected


@rows(names=NAMES, metonyms=METONYMS, pronouns=PRONOUNS, descriptions=DESCRIPTIONS)
def test_no_pronoun_names_anybody(analysis: str, expected: object) -> None:
    read, resolved = resolution(analysis)
    pronouns = {word.text for word in read.words if word.pos == "PRON"}
    entities = resolved.entities.values()
    assert not pronouns & {name for entity in entities for name in (entity.name, *entity.aliases)}


def test_a_state_s_body_is_one_entity_whatever_its_first_name() -> None:
    read, resolved = resolution(next(c.analysis for c in NAMES if c.shows == "a state's body by two names"))
    assert len({resolved.of_word[w.i] for w in read.words if w.text == "Ministry"}) == 1


def test_the_dot_that_ends_a_sentence_makes_no_second_company() -> None:
    _, resolved = resolution(
        """
        Acme      Corp    hired/hire  Bob     .
        NNP       NNP     VBD         NNP     .
        2:compound  3:nsubj  root     3:obj   3:punct
        ORG       -       _           PERSON  _

        Bob      praised/praise  Acme        Corp.
        NNP      VBD             NNP         NNP
        2:nsubj  root            4:compound  2:obj
        PERSON   _               ORG         -
        """
    )
    assert sorted(entity.name for entity in resolved.entities.values()) == ["Acme Corp", "Bob"]


def test_the_nationality_before_a_noun_is_known() -> None:
    read, resolved = resolution(next(c.analysis for c in NAMES if c.shows == "nationality adjective"))
    assert {read.words[i].text: place.name for i, place in resolved.adjectives.items()} == {"Chinese": "China"}


def test_a_metonym_keeps_its_surface_form_as_alias_and_mention() -> None:
    read, resolved = resolution(METONYMS[0].analysis)
    russia = resolved.entities["Russia"]
    assert "Moscow" in russia.aliases
    assert [read.text[start:end] for start, end in russia.mentions] == ["Moscow"]
    assert russia.known


def test_names_and_aliases_of_a_person() -> None:
    read, resolved = resolution(NAMES[0].analysis)
    kuleba = next(entity for entity in resolved.entities.values() if entity.name == "Dmytro Kuleba")
    assert (kuleba.id, kuleba.type, kuleba.aliases, kuleba.named, kuleba.known) == (
        "Dmytro_Kuleba", "Person", ("Kuleba",), True, False,
    )  # fmt: skip
    assert [read.text[start:end] for start, end in kuleba.mentions] == ["Dmytro Kuleba", "Kuleba"]


LATER = """
Kuleba   met/meet  Scholz  .
NNP      VBD       NNP     .
2:nsubj  root      2:obj   2:punct
PERSON   _         PERSON  _

Later     he       left/leave  .
RB        PRP      VBD         .
3:advmod  3:nsubj  root        3:punct
_         _        _           _
"""


@pytest.mark.parametrize(
    ("probabilities", "meant"),
    [([1.0, 0.9], "Scholz"), ([1.0, 0.4], None), (None, "Scholz")],
    ids=["sure", "unsure, and the rules say otherwise", "a pipeline that does not say how sure it is"],
)
def test_a_pipeline_s_coreference_is_believed_where_it_is_sure(
    probabilities: list[float] | None, meant: str | None
) -> None:
    analysed = doc(LATER)
    attributes = {"probabilities": probabilities} if probabilities else {}
    analysed.spans["coref_clusters_1"] = SpanGroup(analysed, spans=[analysed[2:3], analysed[5:6]], attrs=attributes)
    read = syntax.read(analysed)
    quotes = syntax.quotations(read, words_of()["reportingVerbs"])
    resolved = resolve(read, ontology(), words_of(), quotes)
    entity = next(resolved.entity(word) for word in read.words if word.text == "he")
    assert (entity and entity.name) == meant


EARLIER = """
Kuleba   loves/love  his          music  .
NNP      VBZ         PRP$         NN     .
2:nsubj  root        4:nmod:poss  2:obj  2:punct
PERSON   _           _            _      _

Scholz   left/leave  .
NNP      VBD         .
2:nsubj  root        2:punct
PERSON   _           _
"""


def test_a_pronoun_means_nobody_named_later_where_somebody_stands_before_it() -> None:
    analysed = doc(EARLIER)
    spans = [analysed[2:3], analysed[5:6]]
    analysed.spans["coref_clusters_1"] = SpanGroup(analysed, spans=spans, attrs={"probabilities": [1.0, 1.0]})
    read = syntax.read(analysed)
    resolved = resolve(read, ontology(), words_of(), syntax.quotations(read, words_of()["reportingVerbs"]))
    entity = next(resolved.entity(word) for word in read.words if word.text == "his")
    assert (entity and entity.name) == "Kuleba"


SAID = """
"        We       won/win   ,        "        Kane      ,        captain  of       England  ,        said/say  .
``       PRP      VBD       ,        ''       NNP       ,        NN       IN       NNP      ,        VBD       .
3:punct  3:nsubj  12:ccomp  3:punct  3:punct  12:nsubj  8:punct  6:appos  10:case  8:nmod   6:punct  root      12:punct
_        _        _         _        _        PERSON    _        _        _        GPE      _        _         _
"""


def test_we_is_what_the_speaker_holds_his_office_of() -> None:
    read, resolved = resolution(SAID)
    meanings = {word.text: resolved.entity(word) for word in read.words}
    assert getattr(meanings["We"], "name", None) == "England"
