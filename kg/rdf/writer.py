"""What was read in an article → the quads of its named graph."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from pyoxigraph import Literal, NamedNode, Quad

from kg import shingles
from kg.iri import PREFIXES, Names, slug
from kg.model import Article, Entity, Evidence, Quantity, Reading, Relation, Statement, Time, Value
from kg.ontology import Ontology
from kg.rdf.terms import Term, Triple, fragment, literal, term

EVIDENCE_NAMESPACES = (PREFIXES["schema"], PREFIXES["oa"], PREFIXES["dct"])
EVIDENCE_TERMS = frozenset(
    [term(f"kg:{name}") for name in ("sha256", "shingles", "refused", "reason", "count", "named", "mention")]
    + [term(f"kg:{part}Span") for part in ("subject", "predicate", "object")]
)


def is_evidence(predicate: NamedNode, object_: Term) -> bool:
    """Whether a triple speaks of an article, a quotation or a place in the text, which the merged view leaves out."""
    said = object_ if predicate == term("rdf:type") else predicate
    return said in EVIDENCE_TERMS or said.value.startswith(EVIDENCE_NAMESPACES)


def quads(reading: Reading, names: Names, ontology: Ontology) -> Iterator[Quad]:
    """The named graph of the article; of statements with the same id, the first.

    The ontology is asked for the Wikidata items of known entities, no more.
    """
    article = reading.article
    statements = {statement.id: statement for statement in reversed(reading.statements)}.values()
    entities = {entity.id: entity for statement in statements for entity in statement.entities}
    entities |= {entity.id: entity for entity in reading.entities}
    relations = {names.relation(statement.relation): statement.relation for statement in statements}
    triples = chain(
        _article(article, names),
        _refused(reading, names),
        *(_entity(entity, article, names, ontology) for entity in entities.values()),
        *(_relation(relation, names) for relation in relations.values()),
        *(_statement(statement, article, names) for statement in statements),
    )
    graph = NamedNode(names.article(article.id))
    return (Quad(*triple, graph) for triple in triples)


def _describe(iri: str, *said: tuple[str, Term | str | float | date | None]) -> Iterator[Triple]:
    """One triple for each predicate that has a value; what is no term yet becomes a literal."""
    about = NamedNode(iri)
    for predicate, value in said:
        if value is not None:
            yield about, term(predicate), value if isinstance(value, NamedNode | Literal) else literal(value)


def _article(article: Article, names: Names) -> Iterator[Triple]:
    return _describe(
        names.article(article.id),
        ("rdf:type", term("schema:NewsArticle")),
        ("dct:identifier", article.id),
        ("schema:headline", article.title),
        ("schema:url", article.url),
        ("schema:datePublished", article.published),
        ("schema:publisher", article.publisher),
        ("schema:articleBody", article.text),
        ("kg:sha256", article.sha256),
        ("kg:shingles", shingles.encode(shingles.sketch(article.readable)) or None),
    )


def _refused(reading: Reading, names: Names) -> Iterator[Triple]:
    article = names.article(reading.article.id)
    for reason, count in reading.refused.items():
        iri = f"{article}/refused/{slug(reason)}"
        yield from _describe(article, ("kg:refused", NamedNode(iri)))
        yield from _describe(iri, ("kg:reason", reason), ("kg:count", count))


def _entity(entity: Entity, article: Article, names: Names, ontology: Ontology) -> Iterator[Triple]:
    place = ontology.gazetteer.places.get(entity.id) if entity.known else None
    return _describe(
        names.entity(article.id, entity),
        ("rdf:type", NamedNode(names.cls(entity.type))),
        ("rdfs:label", entity.name),
        *(("skos:altLabel", alias) for alias in entity.aliases),
        ("skos:exactMatch", term(f"wd:{place.wikidata}") if place and place.wikidata else None),
        ("kg:named", entity.named),
        *(("kg:mention", fragment(mention)) for mention in entity.mentions),
    )


def _relation(relation: Relation, names: Names) -> Iterator[Triple]:
    return _describe(
        names.relation(relation),
        ("rdf:type", term("rdf:Property")),
        ("rdfs:label", literal(relation.label, "en")),
        ("rdfs:subPropertyOf", term("kg:relatedTo") if relation.open else None),
    )


def _statement(statement: Statement, article: Article, names: Names) -> Iterator[Triple]:
    iri = names.statement(statement)

    def node(thing: Entity | Value) -> Term:
        return NamedNode(names.entity(article.id, thing)) if isinstance(thing, Entity) else literal(thing.text)

    yield from _describe(
        iri,
        ("rdf:type", term("kg:Statement")),
        ("rdf:type", term("rdf:Statement")),
        ("rdf:subject", node(statement.subject)),
        ("rdf:predicate", NamedNode(names.relation(statement.relation))),
        ("rdf:object", None if statement.object is None else node(statement.object)),
        ("kg:verbPhrase", statement.verb_phrase),
        ("kg:place", None if statement.place is None else node(statement.place)),
        ("kg:factuality", statement.factuality),
        ("kg:negated", statement.negated),
        ("kg:tense", statement.tense),
        ("kg:tenure", statement.tenure),
        ("kg:confidence", float(statement.confidence)),
        ("kg:asserted", statement.asserted),
        ("prov:wasDerivedFrom", NamedNode(f"{iri}/evidence")),
        *(("kg:attributedTo", node(speaker)) for source in statement.sources[-1:] for speaker in source),
    )
    if statement.time:
        yield from _time(iri, statement.time)
    if statement.quantity:
        yield from _quantity(iri, statement.quantity)
    for level, source in enumerate(statement.sources, 1):
        for position, speaker in enumerate(source, 1):
            link = f"{iri}/source/{level}-{position}"
            yield from _describe(iri, ("kg:attributionChain", NamedNode(link)))
            yield from _describe(link, ("kg:speaker", node(speaker)), ("kg:level", level), ("kg:position", position))
    for number, qualifier in enumerate(statement.qualifiers, 1):
        link = f"{iri}/qualifier/{number}"
        yield from _describe(iri, ("kg:qualifier", NamedNode(link)))
        yield from _describe(link, ("kg:role", qualifier.role), ("rdf:value", node(qualifier.entity)))
    yield from _evidence(f"{iri}/evidence", statement.evidence, article, names)


def _time(iri: str, time: Time) -> Iterator[Triple]:
    return _describe(
        iri,
        ("kg:time", time.value),
        ("kg:timeText", time.text),
        ("kg:earliest", time.earliest),
        ("kg:latest", time.latest),
    )


def _quantity(iri: str, quantity: Quantity) -> Iterator[Triple]:
    return _describe(iri, ("kg:value", float(quantity.value)), ("kg:unit", quantity.unit), ("kg:bound", quantity.bound))


def _evidence(iri: str, evidence: Evidence, article: Article, names: Names) -> Iterator[Triple]:
    source, (start, end) = names.article(article.id), evidence.sentence
    position, quote = f"{source}/position/{start}-{end}", f"{source}/quote/{start}-{end}"
    yield from _describe(
        iri,
        ("rdf:type", term("oa:SpecificResource")),
        ("oa:hasSource", NamedNode(source)),
        ("oa:hasSelector", NamedNode(position)),
        ("oa:hasSelector", NamedNode(quote)),
        ("kg:subjectSpan", fragment(evidence.subject)),
        ("kg:predicateSpan", fragment(evidence.predicate)),
        ("kg:objectSpan", evidence.object and fragment(evidence.object)),
    )
    yield from _describe(position, ("rdf:type", term("oa:TextPositionSelector")), ("oa:start", start), ("oa:end", end))
    yield from _describe(quote, ("rdf:type", term("oa:TextQuoteSelector")), ("oa:exact", article.text[start:end]))
