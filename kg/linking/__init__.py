"""Which Wikidata item an entity is: asked of a reconciliation service, decided by a rule or by a person.

The gazetteer's places bear their items already, offline. The other named entities of the merged view are asked for with
their type and what the articles say for certain that tells namesakes apart (Reconciliation Service API 0.2, W3C Entity
Reconciliation Community Group 2023). The graph `<base>graph/links` keeps every candidate (<e> an entity):

    <e>  skos:exactMatch wd:Q42 ;                              # of an accepted candidate only
         kg:candidate <e/candidate/Q42> ; kg:notInWikidata true .
    <e/candidate/Q42>  a kg:Candidate ; kg:item wd:Q42 ; rdfs:label "…" ; schema:description "…" ;
         kg:candidateScore 97.5 ; kg:candidateType wd:Q5 ; kg:isAccepted true ; kg:decidedBy "rule" .
    wd:Q5  rdfs:label "human" .
    <e>  kg:linkDecision <e/decision/Q42> .                     # who accepted or rejected it; …/none: no item is it
    <e/decision/Q42>  a kg:LinkDecision ; kg:item wd:Q42 ; dct:creator "Ann" ; dct:created "2024-07-26"^^xsd:date .
"""

from kg.linking.alignment import Alignment
from kg.linking.asking import accept, link, reject, unanswered
from kg.linking.cache import Cache
from kg.linking.client import Client
from kg.linking.decided import decided, undo
from kg.linking.decisions import Thresholds
from kg.linking.questions import Question, find, questions
from kg.linking.records import Link, links
from kg.linking.service import BATCH, ENDPOINT, Service

__all__ = [
    "BATCH",
    "ENDPOINT",
    "Alignment",
    "Cache",
    "Client",
    "Link",
    "Question",
    "Service",
    "Thresholds",
    "accept",
    "decided",
    "find",
    "link",
    "links",
    "questions",
    "reject",
    "unanswered",
    "undo",
]
