"""The page of an article: its sentences with what they speak of marked in place, and what was read in them beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode
from starlette.responses import Response

from kg.model import Reading, Span, Statement
from kg.rdf import match
from kg.serve.marking import Mark, Mention, Run, runs
from kg.serve.site import Site
from kg.serve.stretches import place, stretches
from kg.serve.styles import PARTS
from kg.serve.telling import Line, Teller, spans
from kg.serve.things import Thing, Things
from kg.sources.furniture import find


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or several that overlap, with its statements; or a paragraph without any.

    `furniture` is whether it is of the page around the article, which nobody reads.
    """

    place: str
    furniture: bool
    runs: tuple[Run, ...]
    lines: tuple[Line, ...]
    speakers: tuple[Thing, ...]  # of claims


def article(site: Site, node: NamedNode) -> Response:
    """The article of this IRI."""
    store = site.store()
    things = Things(store)
    reading = store.reading(node)
    copies = (first.value for _, _, first, _ in match(store.quads, node, "kg:nearDuplicateOf"))
    met = Counter({things.of(each, reading.article.id): len(each.mentions) for each in reading.entities})
    said = {
        "article": reading.article,
        "passages": list(passages(reading, things)),
        "statements": len(reading.statements),
        "entities": sorted(met.items(), key=lambda each: (-each[1], each[0].name)),
        "refused": sorted(reading.refused.items(), key=lambda each: (-each[1], each[0])),
        "copy_of": next((site.lists().article(first) for first in copies), None),
        "page": things.addresses.page,
        "iri": node.value,
    }
    return site.page("article.html", said)


def passages(reading: Reading, things: Things) -> Iterator[Passage]:
    """The text, sentence by sentence where statements were read, else by paragraphs."""
    article, teller = reading.article, Teller(things)
    mentions = [Mention(span, things.of(entity, article.id)) for entity in reading.entities for span in entity.mentions]
    ordered = sorted(reading.statements, key=lambda each: (each.evidence.sentence, each.evidence.predicate, each.id))
    furniture = find(article.text, article.title)
    for stretch in stretches(article.text, (said.evidence.sentence for said in ordered)):
        group = [said for said in ordered if stretch.start <= said.evidence.sentence.start < stretch.end]
        marks = [mark for number, said in enumerate(group, 1) for mark in _marks(number, said)]
        lines = tuple(teller.line(things.store.names.statement(said), said, article) for said in group)
        speakers = dict.fromkeys(speaker for line in lines for speaker in (line.speakers[-1] if line.speakers else ()))
        yield Passage(
            place(stretch),
            not lines and any(span.start <= stretch.start < span.end for span in furniture),
            tuple(runs(article.text, stretch, marks, mentions)),
            lines,
            tuple(speakers),
        )


def _marks(number: int, statement: Statement) -> Iterator[Mark]:
    """Its words, and where its predicate and object are a claim, what lies between them too."""
    letters = {name: letter for letter, name in PARTS.items()}
    told = dict(spans(statement))
    for part, span in told.items():
        yield Mark(span, f"{letters[part]}{number}")
    if statement.sources:
        claimed = [span for part, span in told.items() if part != "subject"]
        yield Mark(Span(min(span.start for span in claimed), max(span.end for span in claimed)), "claim")
