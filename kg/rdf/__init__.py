"""The only place where statements meet quads, both ways. Every node has an IRI of its own: there are no blank nodes.

The named graph of an article says (<a> the article, <s> a statement, <e> an entity; prefixes as in `kg.iri`):

    <a>  a schema:NewsArticle ; dct:identifier, schema:headline, schema:url, schema:datePublished, schema:publisher ;
         schema:articleBody "…" ; kg:sha256 "…" ; kg:shingles "…" ; kg:refused <a/refused/…> .           # kg:reason "…" ; kg:count 3
    <e>  a kg:Person ; rdfs:label ; skos:altLabel ; skos:exactMatch wd:Q… ; kg:named true ; kg:mention "char=10,16" .
    <s>  a kg:Statement, rdf:Statement ; rdf:subject ; rdf:predicate ; rdf:object ; kg:verbPhrase ; kg:place ;
         kg:time "2024-07-24" ; kg:earliest ; kg:latest ; kg:timeText "on Wednesday" ; kg:value ; kg:unit ; kg:bound ;
         kg:factuality ; kg:negated ; kg:tense ; kg:tenure ; kg:confidence ; kg:asserted ;
         kg:attributedTo <innermost source>, <and who says it with them> ;
         kg:attributionChain <s/source/1-1> ;                 # kg:speaker <e> ; kg:level 1 ; kg:position 1
         kg:qualifier <s/qualifier/1> ;                       # kg:role "to" ; rdf:value <e> or "…"
         prov:wasDerivedFrom <s/evidence> .
    <s/evidence>  a oa:SpecificResource ; oa:hasSource <a> ; oa:hasSelector <a/position/10-90>, <a/quote/10-90> ;
         kg:subjectSpan "char=10,16" ; kg:predicateSpan ; kg:objectSpan .

The attribution chain is numbered nodes and no rdf:List: who speaks together and who quotes whom is a list of lists,
which needs blank nodes and a recursive query, while `?s kg:attributionChain [kg:speaker ?who; kg:level 1]` asks for the
outermost sources. `kg:level` counts from the outermost inwards, `kg:position` among those who speak together.

Spans are fragments of plain text as RFC 5147 writes them, in code points; sentences are selectors of the Web Annotation
data model (W3C 2017), shared by the statements of a sentence.
"""

from kg.rdf.reader import reading
from kg.rdf.terms import Row, Term, Triple, literal, match, term
from kg.rdf.writer import is_evidence, quads

__all__ = ["Row", "Term", "Triple", "is_evidence", "literal", "match", "quads", "reading", "term"]
