"""Open information extraction: what sentences say as facts in their own words. Analyses by hand: see trees.py."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from trees import Case, ontology, resolution, rows, words_of

from kg import openie, syntax
from kg.extraction import extract
from kg.model import Article, Span

FACTS = [
    Case(
        "active, and what hangs on the object",
        """
        He       became/become  a      justice  of      the    High     Court   of       Australia  .
        PRP      VBD            DT     NN       IN      DT     NNP.ADJ  NNP     IN       NNP        .
        2:nsubj  root           4:det  2:xcomp  8:case  8:det  8:amod   4:nmod  10:case  8:nmod     2:punct
        _        _              _      _        _       _      ORG      -       -        -          _
        """,
        [
            ("He", "became", "a justice of the High Court of Australia"),
            ("He", "became a justice of", "the High Court of Australia"),
            ("He", "became a justice of the High Court of", "Australia"),
        ],
    ),
    Case(
        "passive: said of the patient",
        """
        The    town          and   villages/village  were/be     hit   by      storms/storm  in       May    .
        DT     NN            CC    NNS               VBD         VBN   IN      NNS           IN       NNP    .
        2:det  6:nsubj:pass  4:cc  2:conj            6:aux:pass  root  8:case  6:obl:agent   10:case  6:obl  6:punct
        _      _             _     _                 _           _     _       _             _        DATE   _
        """,
        [
            ("The town", "were hit by", "storms"),
            ("The town", "were hit in", "May"),
            ("villages", "were hit by", "storms"),
            ("villages", "were hit in", "May"),
        ],
    ),
    Case(
        "verbs in a chain",
        """
        The    soldiers/soldier  were/be  able  to      reinforce  the    hotel  .
        DT     NNS               VBD      JJ    TO      VB         DT     NN     .
        2:det  4:nsubj           4:cop    root  6:mark  4:xcomp    8:det  6:obj  4:punct
        _
        """,
        [
            ("The soldiers", "were able to reinforce", "the hotel"),
        ],
    ),
    Case(
        "auxiliaries shared by verbs",
        """
        The    tissue        was/be      cut   and   flushed/flush  with    water  .
        DT     NN            VBD         VBN   CC    VBN            IN      NN     .
        2:det  4:nsubj:pass  4:aux:pass  root  6:cc  4:conj         8:case  6:obl  4:punct
        _
        """,
        [
            ("The tissue", "was flushed with", "water"),
        ],
    ),
    Case(
        "an adjective",
        """
        The    stars/star  are/be  very      old   .
        DT     NNS         VBP     RB        JJ    .
        2:det  5:nsubj     5:cop   5:advmod  root  5:punct
        _
        """,
        [
            ("The stars", "are", "very old"),
        ],
    ),
    Case(
        "what is said",
        """
        Kuleba   said/say  that    they     had/have  left/leave  .
        NNP      VBD       IN      PRP      VBD       VBN         .
        2:nsubj  root      6:mark  6:nsubj  6:aux     2:ccomp     2:punct
        PERSON   _         _       _        _         _           _
        """,
        [
            ("Kuleba", "said", "that they had left"),
        ],
    ),
    Case(
        "a description",
        """
        Marc     ,        a      singer   from    Kent    ,        won/win  .
        NNP      ,        DT     NN       IN      NNP     ,        VBD      .
        8:nsubj  4:punct  4:det  1:appos  6:case  4:nmod  1:punct  root     8:punct
        PERSON   _        _      _        _       GPE     _        _        _
        """,
        [
            ("Marc", "is", "a singer from Kent"),
            ("Marc", "is a singer from", "Kent"),
        ],
    ),
    Case(
        "asked, yet said",
        """
        Did/do  Biden    meet  Putin   ?
        VBD     NNP      VB    NNP     .
        3:aux   3:nsubj  root  3:obj   3:punct
        _       PERSON   _     PERSON  _
        """,
        [
            ("Biden", "Did meet", "Putin"),
        ],
    ),
]


def told(analysis: str) -> list[tuple[str, ...]]:
    """Subject, relation and object of every fact, in the words of the text."""
    read, resolved = resolution(analysis)
    quotes = syntax.quotations(read, words_of()["reportingVerbs"])
    propositions, _ = extract(read, resolved, ontology(), words_of(), quotes)
    found = openie.lines([(Article("article", read.text), openie.facts(propositions))])
    return [tuple(line.split("\t")[2:]) for line in found]


@rows(facts=FACTS)
def test_facts_in_the_words_of_the_text(analysis: str, expected: list[tuple[str, ...]]) -> None:
    assert told(analysis) == expected


def test_what_could_steer_a_terminal_is_written_out() -> None:
    article = Article("a\x1b[1m", "Moscow annexed Crimea")
    fact = openie.Fact((Span(0, 6),), (Span(7, 14),), (Span(15, 21),), Span(0, 21), 0.5)
    assert list(openie.lines([(article, [fact])])) == ["a\\x1b[1m#char=0,21\t0.50\tMoscow\tannexed\tCrimea"]


def test_the_benchmark_keeps_the_tokens_of_the_sentence(root: Path, tmp_path: Path) -> None:
    """The adapter for CaRB and BenchIE: one line a fact, in Penn Treebank tokens."""
    sentences, out = tmp_path / "in.tsv", tmp_path / "out.tsv"
    sentences.write_text("s1\tHe did n't pay $ 4.25 for `` War and Peace '' -LRB- 1869 -RRB- .\n", "utf8")
    command = [sys.executable, root / "tests/benchmarks/openie.py", sentences, "--form", "benchie", "--out", out]
    subprocess.run(command, check=True)
    lines = [line.split("\t") for line in out.read_text("utf8").splitlines()]
    assert ["s1", "He", "did n't pay", "$ 4.25"] in [[key, *rest] for key, _, *rest in lines]
    assert all(token in sentences.read_text("utf8").split() for line in lines for token in " ".join(line[2:]).split())
