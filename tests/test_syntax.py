"""Clauses and quotations on hand-built analyses: who does what to whom, and who speaks. See trees.py."""

from __future__ import annotations

from trees import Case, doc, document, rows, words_of

from kg import syntax
from kg.syntax import agents, patients, predicates, quotations

# (who acts, predicate, acted on) of every predicate in the order of the text.
CLAUSES = [
    Case(
        "active",
        """
        Moscow   annexed/annex  Crimea  in      2014   .
        NNP      VBD            NNP     IN      CD     .
        2:nsubj  root           2:obj   5:case  2:obl  2:punct
        GPE      _              GPE     _       DATE   _
        """,
        [("Moscow", "annexed", "Crimea")],
    ),
    Case(
        "passive with its agent",
        """
        Crimea        was/be      annexed/annex  by      Russia       in      2014   .
        NNP           VBD         VBN            IN      NNP          IN      CD     .
        3:nsubj:pass  3:aux:pass  root           5:case  3:obl:agent  7:case  3:obl  3:punct
        GPE           _           _              _       GPE          _       DATE   _
        """,
        [("Russia", "annexed", "Crimea")],
    ),
    Case(
        "passive without agent",
        """
        Four      civilians/civilian  were/be     killed/kill  in      Kharkiv  .
        CD        NNS                 VBD         VBN          IN      NNP      .
        2:nummod  4:nsubj:pass        4:aux:pass  root         6:case  4:obl    4:punct
        _         _                   _           _            _       GPE      _
        """,
        [(None, "killed", "civilians")],
    ),
    Case(
        "passives share auxiliary and patient",
        """
        Smith         was/be      arrested/arrest  and   charged/charge  by      police       .
        NNP           VBD         VBN              CC    VBN             IN      NNS          .
        3:nsubj:pass  3:aux:pass  root             5:cc  3:conj          7:case  5:obl:agent  3:punct
        PERSON        _           _                _     _               _       _            _
        """,
        [(None, "arrested", "Smith"), ("police", "charged", "Smith")],
    ),
    Case(
        "a day is no agent",
        """
        The    bridge        was/be      destroyed/destroy  by      Friday  .
        DT     NN            VBD         VBN                IN      NNP     .
        2:det  4:nsubj:pass  4:aux:pass  root               6:case  4:obl   4:punct
        _      _             _           _                  _       DATE    _
        """,
        [(None, "destroyed", "bridge")],
    ),
    Case(
        "relative pronoun as object",
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
        [("Moscow", "annexed", "Crimea"), ("Crimea", "peninsula", None)],
    ),
    Case(
        "relative pronoun as subject",
        """
        The    general  who      commanded/command  the    army   resigned/resign  .
        DT     NN       WP       VBD                DT     NN     VBD              .
        2:det  7:nsubj  4:nsubj  2:acl:relcl        6:det  4:obj  root             7:punct
        _
        """,
        [("general", "commanded", "army"), ("general", "resigned", None)],
    ),
    Case(
        "relative pronoun left out",
        """
        Troops   left/leave  the    areas/area  Russia   occupied/occupy  .
        NNS      VBD         DT     NNS         NNP      VBD              .
        2:nsubj  root        4:det  2:obj       6:nsubj  4:acl:relcl      2:punct
        _        _           _      _           GPE      _                _
        """,
        [("Troops", "left", "areas"), ("Russia", "occupied", "areas")],
    ),
    Case(
        "relative clause in the passive",
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
        [("Russia", "launched", "drones"), ("drones", "hit", "Odesa")],
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
        [("Kuleba", "praised", "offer"), ("he", "said", None), ("Beijing", "made", "offer")],
    ),
    Case(
        "participle behind a noun",
        """
        Drones/drone  launched/launch  by      Russia       hit   Odesa  .
        NNS           VBN              IN      NNP          VBD   NNP    .
        5:nsubj       1:acl            4:case  2:obl:agent  root  5:obj  5:punct
        _             _                _       GPE          _     GPE    _
        """,
        [("Russia", "launched", "Drones"), ("Drones", "hit", "Odesa")],
    ),
    Case(
        "participle of the group, not its members",
        """
        Crews/crew  of      helicopters/helicopter  striking/strike  the    army   left/leave  .
        NNS         IN      NNS                     VBG              DT     NN     VBD         .
        7:nsubj     3:case  1:nmod                  1:acl            6:det  4:obj  root        7:punct
        _
        """,
        [("Crews", "striking", "army"), ("Crews", "left", None)],
    ),
    Case(
        "participle beside a clause",
        """
        The    storm    hit   Florida  ,        killing/kill  three     people  .
        DT     NN       VBD   NNP      ,        VBG           CD        NNS     .
        2:det  3:nsubj  root  3:obj    6:punct  3:advcl       8:nummod  6:obj   3:punct
        _      _        _     GPE      _        _             _         _       _
        """,
        [("storm", "hit", "Florida"), ("storm", "killing", "people")],
    ),
    Case(
        "participle with its subject",
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
        [("Russia", "continues", "offensive"), ("army", "shelling", "Kharkiv")],
    ),
    Case(
        "subject control",
        """
        Russia   wants/want  to      annex    Kherson  .
        NNP      VBZ         TO      VB       NNP      .
        2:nsubj  root        4:mark  2:xcomp  4:obj    2:punct
        GPE      _           _       _        GPE      _
        """,
        [("Russia", "wants", None), ("Russia", "annex", "Kherson")],
    ),
    Case(
        "object control",
        """
        The    court    ordered/order  Google  to      pay      the    fine   .
        DT     NN       VBD            NNP     TO      VB       DT     NN     .
        2:det  3:nsubj  root           3:obj   6:mark  3:xcomp  8:det  6:obj  3:punct
        _      _        _              ORG     _       _        _      _      _
        """,
        [("court", "ordered", "Google"), ("Google", "pay", "fine")],
    ),
    Case(
        "promise: subject control beside an object",
        """
        Merkel   promised/promise  Kuleba  to      visit    Kyiv   .
        NNP      VBD               NNP     TO      VB       NNP    .
        2:nsubj  root              2:iobj  5:mark  2:xcomp  5:obj  2:punct
        PERSON   _                 PERSON  _       _        GPE    _
        """,
        [("Merkel", "promised", None), ("Merkel", "visit", "Kyiv")],
    ),
    Case(
        "chain of infinitives",
        """
        Russia   wants/want  to      try      to      annex    Kherson  .
        NNP      VBZ         TO      VB       TO      VB       NNP      .
        2:nsubj  root        4:mark  2:xcomp  6:mark  4:xcomp  6:obj    2:punct
        GPE      _           _       _        _       _        GPE      _
        """,
        [("Russia", "wants", None), ("Russia", "try", None), ("Russia", "annex", "Kherson")],
    ),
    Case(
        "infinitive of an adjective",
        """
        Ukraine  is/be  ready  to      attack   Russia  .
        NNP      VBZ    JJ     TO      VB       NNP     .
        3:nsubj  3:cop  root   5:mark  3:xcomp  5:obj   3:punct
        GPE      _      _      _       _        GPE     _
        """,
        [("Ukraine", "ready", None), ("Ukraine", "attack", "Russia")],
    ),
    Case(
        "infinitive of a noun has no subject",
        """
        Plans/plan  to      end    the    war    failed/fail  .
        NNS         TO      VB     DT     NN     VBD          .
        6:nsubj     3:mark  1:acl  5:det  3:obj  root         6:punct
        _
        """,
        [(None, "end", "war"), ("Plans", "failed", None)],
    ),
    Case(
        "purpose",
        """
        Putin    flew/fly  to      Beijing  to      meet     Xi      Jinping  .
        NNP      VBD       IN      NNP      TO      VB       NNP     NNP      .
        2:nsubj  root      4:case  2:obl    6:mark  2:advcl  6:obj   7:flat   2:punct
        PERSON   _         _       GPE      _       _        PERSON  -        _
        """,
        [("Putin", "flew", None), ("Putin", "meet", "Xi")],
    ),
    Case(
        "verbs share their subject",
        """
        Attackers/attacker  killed/kill  Abe     and   fled/flee  Nara   .
        NNS                 VBD          NNP     CC    VBD        NNP    .
        2:nsubj             root         2:obj   5:cc  2:conj     5:obj  2:punct
        _                   _            PERSON  _     _          GPE    _
        """,
        [("Attackers", "killed", "Abe"), ("Attackers", "fled", "Nara")],
    ),
    Case(
        "verbs share their object",
        """
        Police   arrested/arrest  and   questioned/question  Smith   .
        NNS      VBD              CC    VBD                  NNP     .
        2:nsubj  root             4:cc  2:conj               2:obj   2:punct
        _        _                _     _                    PERSON  _
        """,
        [("Police", "arrested", "Smith"), ("Police", "questioned", "Smith")],
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
        "expletive",
        """
        It      is/be  clear  that    Russia   attacked/attack  Odesa  .
        PRP     VBZ    JJ     IN      NNP      VBD              NNP    .
        3:expl  3:cop  root   6:mark  6:nsubj  3:csubj          6:obj  3:punct
        _       _      _      _       GPE      _                GPE    _
        """,
        [(None, "clear", None), ("Russia", "attacked", "Odesa")],
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
        [("Russia attacked Odesa,", "Kuleba")],
    ),
    Case(
        "behind the speaker",
        """
        Kuleba   said/say  :        "        Russia   attacked/attack  Odesa  .        "
        NNP      VBD       :        ``       NNP      VBD              NNP    .        ''
        2:nsubj  root      6:punct  6:punct  6:nsubj  2:ccomp          6:obj  6:punct  6:punct
        PERSON   _         _        _        GPE      _                GPE    _        _
        """,
        [("Russia attacked Odesa.", "Kuleba")],
    ),
    Case(
        "said Kuleba",
        """
        "        Russia   attacked/attack  Odesa  ,        "        said/say  Kuleba   .
        ``       NNP      VBD              NNP    ,        ''       VBD       NNP      .
        3:punct  3:nsubj  7:ccomp          3:obj  3:punct  3:punct  root      7:nsubj  7:punct
        _        GPE      _                GPE    _        _        _         PERSON   _
        """,
        [("Russia attacked Odesa,", "Kuleba")],
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
        [("Russia attacked Odesa,", "Kuleba"), ("and Ukraine shot down the drones.", "Kuleba")],
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
        [("Russia attacked Odesa,", "Kuleba"), ("China supports Ukraine.", "Kuleba")],
    ),
    Case(
        "next paragraph",
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
        [("Russia attacked Odesa,", "Kuleba"), ("China supports Ukraine.", "Kuleba")],
    ),
    Case(
        "the next paragraph is the writer's again",
        """
        "        Russia   attacked/attack  Odesa  ,        "        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _
        ¶
        The    "        special  operation  "        failed/fail  .
        DT     ``       JJ       NN         ''       VBD          .
        4:det  4:punct  4:amod   6:nsubj    4:punct  root         6:punct
        _
        """,
        [("Russia attacked Odesa,", "Kuleba"), ("special operation", None)],
    ),
    Case(
        "left open: the paragraph ends it",
        """
        "        Russia   attacked/attack  Odesa  .
        ``       NNP      VBD              NNP    .
        3:punct  3:nsubj  root             3:obj  3:punct
        _        GPE      _                GPE    _
        ¶
        China    supports/support  Ukraine  .
        NNP      VBZ               NNP      .
        2:nsubj  root              2:obj    2:punct
        GPE      _                 GPE      _
        """,
        [("Russia attacked Odesa.", None)],
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
        [("Russia attacked Odesa.", None)],
    ),
    Case(
        "according to",
        """
        According/accord  to       Kuleba  ,        "        Russia   attacked/attack  Odesa  .        "
        VBG               IN       NNP     ,        ``       NNP      VBD              NNP    .        ''
        3:case            1:fixed  7:obl   3:punct  7:punct  7:nsubj  root             7:obj  7:punct  7:punct
        _                 _        PERSON  _        _        GPE      _                GPE    _        _
        """,
        [("Russia attacked Odesa.", "Kuleba")],
    ),
    Case(
        "curly",
        """
        “        Russia   attacked/attack  Odesa  ,        ”        Kuleba   said/say  .
        ``       NNP      VBD              NNP    ,        ''       NNP      VBD       .
        3:punct  3:nsubj  8:ccomp          3:obj  3:punct  3:punct  8:nsubj  root      8:punct
        _        GPE      _                GPE    _        _        PERSON   _         _
        """,
        [("Russia attacked Odesa,", "Kuleba")],
    ),
    Case(
        "apostrophes are no marks",
        """
        Russia       's      army     attacked/attack  Ukraine      's      ports/port  .
        NNP          POS     NN       VBD              NNP          POS     NNS         .
        3:nmod:poss  1:case  4:nsubj  root             7:nmod:poss  5:case  4:obj       4:punct
        GPE          _       _        _                GPE          _       _           _
        """,
        [],
    ),
    Case(
        "single marks beside apostrophes",
        """
        Kuleba   praised/praise  Ukraine      's      '        common  ground  '        with     Scholz  .
        NNP      VBD             NNP          POS     ``       JJ      NN      ''       IN       NNP     .
        2:nsubj  root            7:nmod:poss  3:case  7:punct  7:amod  2:obj   7:punct  10:case  2:obl   2:punct
        PERSON   _               GPE          _       _        _       _       _        _        PERSON  _
        """,
        [("common ground", None)],
    ),
    Case(
        "signed",
        """
        "        It       is/be  a      long    game  .
        ``       PRP      VBZ    DT     JJ      NN    .
        6:punct  6:nsubj  6:cop  6:det  6:amod  root  6:punct
        _

        Nobody   won/win  .        "        -        Matthew  Ingram
        NN.PRON  VBD      .        ''       :        NNP      NNP
        2:nsubj  root     2:punct  2:punct  6:punct  2:nsubj  6:flat
        _        _        _        _        _        PERSON   -
        """,
        [("It is a long game. Nobody won.", "Matthew")],
    ),
    Case(
        "led up to",
        """
        Colette  Heald   said/say  that    crops/crop  suffer   .
        NNP      NNP     VBD       IN      NNS         VBP      .
        3:nsubj  1:flat  root      6:mark  6:nsubj     3:ccomp  3:punct
        PERSON   -       _         _       _           _        _

        "        We       know  the    causes/cause  .        "
        ``       PRP      VBP   DT     NNS           .        ''
        3:punct  3:nsubj  root  5:det  3:obj         3:punct  3:punct
        _
        """,
        [("We know the causes.", "Colette")],
    ),
    Case(
        "used, and going on",
        """
        He       called/call  it     "        a      war      .
        PRP      VBD          PRP    ``       DT     NN       .
        2:nsubj  root         2:obj  6:punct  6:det  2:xcomp  6:punct
        _

        Lawsuits/lawsuit  have   been/be     filed/file  against  people  .        "
        NNS               VBP    VBN         VBN         IN       NNS     .        ''
        4:nsubj:pass      4:aux  4:aux:pass  root        6:case   4:obl   4:punct  4:punct
        _
        """,
        [("a war. Lawsuits have been filed against people.", "He")],
    ),
    Case(
        "an elision opens nothing",
        """
        Fans/fan  love  rock        '        n     roll    .
        NNS       VBP   NN          ''       CC    NN      .
        2:nsubj   root  2:obj       3:punct  6:cc  3:conj  2:punct
        _

        The    rebels/rebel  '        camp     burned/burn  .
        DT     NNS           POS      NN       VBD          .
        2:det  4:nmod:poss   2:case   5:nsubj  root         5:punct
        _
        """,
        [],
    ),
    Case(
        "an interview, and a caption in it",
        """
        Wikinews  interviews/interview  Noam    Chomsky
        NNP       VBZ                   NNP     NNP
        2:nsubj   root                  2:obj   3:flat
        ORG       _                     PERSON  -
        ¶
        Do     you      vote  ?
        VBP    PRP      VB    .
        3:aux  3:nsubj  root  3:punct
        _
        ¶
        I        vote  .
        PRP      VBP   .
        2:nsubj  root  2:punct
        _
        ¶
        File        photo  of      David   Titley  .
        NN          NN     IN      NNP     NNP     .
        2:compound  root   4:case  2:nmod  4:flat  2:punct
        _           _      _       PERSON  -       _
        """,
        [("Do you vote?", None), ("I vote.", "Noam")],
    ),
]


@rows(clauses=CLAUSES)
def test_who_does_what(analysis: str, expected: list[tuple[str | None, str, str | None]]) -> None:
    found = []
    for head in predicates(document(analysis).words):
        acting, acted_on = (next((w.text for w in ends), None) for ends in (agents(head), patients(head)))
        found.append((acting, head.text, acted_on))
    assert found == expected


@rows(quotations=QUOTATIONS)
def test_quotation_and_speaker(analysis: str, expected: list[tuple[str, str | None]]) -> None:
    read = document(analysis)
    found = quotations(read, words_of()["reportingVerbs"])
    assert [(read.cut(q.words), q.speaker and q.speaker.text) for q in found] == expected


def test_scare_quotes_are_no_clause() -> None:
    said, scare = quotations(document(QUOTATIONS[6].analysis), words_of()["reportingVerbs"])
    assert (said.is_clause, scare.is_clause) == (True, False)


def test_words_keep_their_offsets_and_leave_blank_tokens_out() -> None:
    analysed = doc(QUOTATIONS[5].analysis)
    read = syntax.read(analysed)
    assert any(token.is_space for token in analysed)
    assert [read.text[w.start : w.end] for w in read.words] == [t.text for t in analysed if not t.is_space]
    assert [w.i for w in read.words] == list(range(len(read.words)))


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in document(QUOTATIONS[4].analysis).sentences] == [0, 0]
    assert [s.paragraph for s in document(QUOTATIONS[5].analysis).sentences] == [0, 1]


def test_a_preposition_of_several_words_is_one_case() -> None:
    according = document(QUOTATIONS[9].analysis)
    assert next(w for w in according.words if w.text == "Kuleba").case == "according to"
