"""Readings made by hand: two short stories, and the small ontology they are told in."""

from __future__ import annotations

from datetime import date
from typing import Any

from kg.iri import DEFAULT_BASE, Names
from kg.model import (
    Article,
    Entity,
    Evidence,
    Qualifier,
    Quantity,
    Reading,
    Relation,
    Span,
    Statement,
    Time,
    Value,
)
from kg.ontology import Ontology, OntologyClass, OntologyRelation, Place
from kg.store import Store

KG = "https://w3id.org/kg-builder/ns#"


def declared_class(id_: str, label: str, *parents: str) -> OntologyClass:
    return OntologyClass(id_, label, "", parents, (), KG + id_)


def declared_relation(id_: str, label: str, *parents: str) -> OntologyRelation:
    return OntologyRelation(
        id=id_,
        label=label,
        definition="",
        group="news",
        domain=("Thing",),
        range=("Thing",),
        parents=parents,
        inverse=None,
        symmetric=False,
        intransitive=False,
        triggers=(),
        examples=(),
        iri=KG + id_,
    )


ONTOLOGY = Ontology(
    [
        declared_class("Thing", "thing"),
        declared_class("Agent", "agent", "Thing"),
        declared_class("Person", "person", "Agent"),
        declared_class("Country", "country", "Agent"),
        declared_class("City", "city", "Thing"),
        declared_class("GovernmentBody", "government body", "Agent"),
    ],
    [
        declared_relation("met", "met", "relatedTo"),
        declared_relation("annexed", "annexed", "relatedTo"),
        declared_relation("leaderOf", "leader of", "relatedTo"),
        declared_relation("presidentOf", "president of", "leaderOf"),
        declared_relation("died", "died", "relatedTo"),
    ],
    [
        Place("Russia", "Russia", "Country", ("Russian Federation",), capitals=("Moscow",), wikidata="Q159"),
        Place("Moscow", "Moscow", "City", located_in="Russia", country="Russia", wikidata="Q649"),
        Place("Crimea", "Crimea", "Thing", claimed_by=("Russia", "Ukraine"), administered_by=("Russia",)),
        Place("Ukraine", "Ukraine", "Country", capitals=("Kyiv",), wikidata="Q212"),
        Place("Kyiv", "Kyiv", "City", located_in="Ukraine", country="Ukraine", wikidata="Q1899"),
        Place("Kremlin", "Kremlin", "GovernmentBody", acts_for="Russia", seat="Moscow"),
        Place("Georgia", "Georgia", "Country", capitals=("Tbilisi",), wikidata="Q230"),
        Place("China", "China", "Country", wikidata="Q148"),
    ],
)

MET, ANNEXED = Relation("met", "met"), Relation("annexed", "annexed")
PRESIDENT, DIED = Relation("presidentOf", "president of"), Relation("died", "died")
RESTATED = Relation("restated", "restated", open=True)
PUPPET = Relation("is", "is", open=True)


class Story:
    """An article and the statements in it, whose spans are found by their words."""

    def __init__(self, id_: str, text: str, **about: Any) -> None:
        self.article = Article(id_, text, **about)
        self.statements: list[Statement] = []

    def span(self, words: str, after: int = 0) -> Span:
        start = self.article.text.index(words, after)
        return Span(start, start + len(words))

    def entity(
        self, name: str, type_: str = "Person", *aliases: str, id_: str | None = None, known: bool = False
    ) -> Entity:
        mentions = tuple(sorted({self.span(alias) for alias in (name, *aliases) if alias in self.article.text}))
        id_ = id_ or name.replace(" ", "_")
        return Entity(id_, name, type_, tuple(sorted(aliases)), mentions, named=name[0].isupper(), known=known)

    def tell(
        self,
        subject: Entity,
        relation: Relation,
        object_: Entity | Value | None,
        words: tuple[str, ...],
        **more: Any,
    ) -> Statement:
        """`words` are those of the sentence, the subject, the predicate and the object."""
        sentence = self.span(words[0])
        evidence = Evidence(sentence, *(self.span(part, sentence.start) for part in words[1:]))
        told = Statement(self.article.id, subject, relation, object_, words[2], evidence, **more)
        self.statements.append(told)
        return told

    def reading(self, *others: Entity, refused: dict[str, int] | None = None) -> Reading:
        return Reading(self.article, others, tuple(self.statements), refused or {})


def talks() -> Reading:
    """Who met whom, what is claimed and denied, with quotes, escapes and an emoji before everything."""
    story = Story(
        "seeds/talks.txt",
        '🕊️ Dmytro Kuleba met Wang Yi in Kyiv on Wednesday to discuss "peace\\war".\n'
        "Moscow, which annexed Crimea in 2014, is ready, the Kremlin said, quoting Putin and other politicians.\n"
        "China will not supply weapons to Russia, Kuleba said.\n"
        'Putin called him a “puppet” of the "West"\tagain.\n'
        "At least four civilians died.\n"
        "Putin, the president of Russia, may meet Wang.\n",
        title='Talks & "more" <script>alert(1)</script>',
        url="https://news.example/talks?a=1&b=<2>",
        published=date(2024, 7, 25),
        publisher="Agence d’Été",
    )
    kuleba, wang = story.entity("Dmytro Kuleba", "Person", "Kuleba"), story.entity("Wang Yi", "Person", "Wang")
    putin, others = story.entity("Putin"), story.entity("other politicians")
    russia = story.entity("Russia", "Country", "Moscow", known=True)
    crimea, kyiv = story.entity("Crimea", "Thing", known=True), story.entity("Kyiv", "City", known=True)
    china, kremlin = story.entity("China", "Country", known=True), story.entity("Kremlin", "GovernmentBody", known=True)
    weapons, civilians = story.entity("weapons", "Thing"), story.entity("civilians")
    first, second, third, fourth, fifth, last = story.article.text.splitlines()
    wednesday = Time("on Wednesday", "2024-07-24", date(2024, 7, 24), date(2024, 7, 24))
    story.tell(
        kuleba,
        MET,
        wang,
        (first, "Dmytro Kuleba", "met", "Wang Yi"),
        place=kyiv,
        time=wednesday,
        qualifiers=(Qualifier("to discuss", Value('"peace\\war"')), Qualifier("in", kyiv)),
        confidence=0.93,
    )
    year = Time("in 2014", "2014", date(2014, 1, 1), date(2014, 12, 31))
    story.tell(russia, ANNEXED, crimea, (second, "Moscow", "annexed", "Crimea"), time=year)
    story.tell(
        russia,
        RESTATED,
        Value("ready"),
        (second, "Moscow", "is ready", "ready"),
        sources=((kremlin,), (putin, others)),
        tense="present",
    )
    story.tell(
        china,
        Relation("supplied", "supplied", open=True),
        weapons,
        (third, "China", "will not supply", "weapons"),
        sources=((kuleba,),),
        negated=True,
        factuality="planned",
        tense="future",
        qualifiers=(Qualifier("to", russia),),
        time=Time("some day"),
    )
    story.tell(
        kuleba, PUPPET, Value('“puppet” of the "West"\t'), (fourth, "him", "called", "puppet"), sources=((putin,),)
    )
    story.tell(civilians, DIED, None, (fifth, "civilians", "died"), quantity=Quantity(4.0, "civilian", "min"))
    story.tell(putin, PRESIDENT, russia, (last, "Putin", "president of", "Russia"), tenure="current", tense="present")
    story.tell(putin, MET, wang, (last, "Putin", "may meet", "Wang"), factuality="possible", tense="future")
    return story.reading(
        kuleba, wang, putin, others, russia, crimea, kyiv, china, kremlin, weapons, civilians, refused={"a pronoun": 3}
    )


def dinner() -> Reading:
    """A second article: Kuleba again, two people called Li Wei, and a woman called Georgia."""
    story = Story(
        "dinner/Ünïcode 1.txt",
        "Kuleba, or Dmytro Kuleba, met Georgia. Li Wei, a poet, met Li Wei, a boxer. Putin did not meet Georgia.\n",
        published=date(2024, 7, 26),
    )
    kuleba, georgia = story.entity("Dmytro Kuleba", "Person", "Kuleba"), story.entity("Georgia")
    putin = story.entity("Putin", "Country")  # a mistake of the reader: not the Putin of the talks
    poet, boxer = story.entity("Li Wei"), story.entity("Li Wei", id_="Li_Wei_2")
    first, second = "Kuleba, or Dmytro Kuleba, met Georgia.", "Li Wei, a poet, met Li Wei, a boxer."
    third = "Putin did not meet Georgia."
    story.tell(kuleba, MET, georgia, (first, "Kuleba", "met", "Georgia"))
    story.tell(poet, MET, boxer, (second, "Li Wei", "met", "Li Wei, a boxer"))
    story.tell(putin, MET, georgia, (third, "Putin", "did not meet", "Georgia"), negated=True)
    return story.reading(kuleba, georgia, putin, poet, boxer)


def lone_li() -> Reading:
    """A third one, which knows one Li Wei only."""
    story = Story("li.txt", "Li Wei met Dmytro Kuleba.\n")
    li, kuleba = story.entity("Li Wei"), story.entity("Dmytro Kuleba")
    story.tell(li, MET, kuleba, ("Li Wei met Dmytro Kuleba.", "Li Wei", "met", "Dmytro Kuleba"))
    return story.reading(li, kuleba)


def encounter(number: int, *, edition: int = 0) -> Reading:
    """One of as many articles as one likes: two of twenty people meet in Kyiv; a later edition tells it otherwise."""
    first, second = f"Visitor {number % 20}", f"Host {number * 7 % 20}"
    sentences = [f"{first} met {second} in Kyiv.", f"{second}, the president of Russia, said that {first} died."]
    story = Story(f"encounters/{number}.txt", " ".join(sentences) + f" Edition {edition}.\n", title=f"No. {number}")
    visitor, host = story.entity(first), story.entity(second)
    russia, kyiv = story.entity("Russia", "Country", known=True), story.entity("Kyiv", "City", known=True)
    story.tell(visitor, MET, host, (sentences[0], first, "met", second), place=kyiv, negated=edition % 2 == 1)
    story.tell(host, PRESIDENT, russia, (sentences[1], second, "president of", "Russia"), tense="present")
    story.tell(visitor, DIED, None, (sentences[1], first, "died"), sources=((host,),))
    return story.reading(visitor, host, russia, kyiv)


def stored(*readings: Reading, ontology: Ontology = ONTOLOGY, base: str = DEFAULT_BASE) -> Store:
    """A store of these articles, with who is who decided."""
    store = Store(Names(base), ontology)
    store.add(readings)
    store.identify()
    return store
