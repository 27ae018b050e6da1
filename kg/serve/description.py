"""What the endpoint is, in RDF (SPARQL 1.1 Service Description, W3C 2013)."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pyoxigraph as ox

from kg.iri import PREFIXES
from kg.query.results import GRAPHS

SD = "http://www.w3.org/ns/sparql-service-description#"
FORMATS = "http://www.w3.org/ns/formats/"
MEDIA_TYPES = ("text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples")
RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
TRIPLES = ("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "N-Quads", "TriG", "N3")


def description(endpoint: str, media_type: str) -> bytes:
    """The description of the service at this address, as one of `MEDIA_TYPES`."""
    file = BytesIO()
    prefixes = {"sd": SD, "formats": FORMATS, "rdf": PREFIXES["rdf"]}
    ox.serialize(_triples(endpoint), file, GRAPHS[media_type], prefixes=prefixes)
    return file.getvalue()


def _triples(endpoint: str) -> Iterator[ox.Triple]:
    service, dataset, graph = ox.NamedNode(endpoint), ox.BlankNode("dataset"), ox.BlankNode("graph")
    type_ = ox.NamedNode(PREFIXES["rdf"] + "type")

    def sd(name: str) -> ox.NamedNode:
        return ox.NamedNode(SD + name)

    yield ox.Triple(service, type_, sd("Service"))
    yield ox.Triple(service, sd("endpoint"), service)
    yield ox.Triple(service, sd("supportedLanguage"), sd("SPARQL11Query"))
    for form in (*RESULTS, *TRIPLES):
        yield ox.Triple(service, sd("resultFormat"), ox.NamedNode(FORMATS + form))
    yield ox.Triple(service, sd("defaultDataset"), dataset)
    yield ox.Triple(dataset, type_, sd("Dataset"))
    yield ox.Triple(dataset, sd("defaultGraph"), graph)
    yield ox.Triple(graph, type_, sd("Graph"))
