"""Three questions in SPARQL: what is plainly so, what is claimed and by whom, and where an edge was read.

python examples/ask.py
"""

import kg

graph = kg.build("seeds/", date="2024-07-25")

print("Who holds which office? A plain triple is what the article says itself, for certain.")
print(
    graph.query("""
        SELECT ?person ?office ?of {
            ?person ?relation ?of .
            ?relation rdfs:subPropertyOf* kg:leaderOf ; rdfs:label ?office .
        } ORDER BY ?person
    """).table()
)

print("\nWhat does whom say, without the article vouching for it?")
print(
    graph.query("""
        SELECT ?speaker ?subject ?words ?object ?factuality {
            ?s kg:attributedTo/rdfs:label ?speaker ; kg:verbPhrase ?words ; kg:factuality ?factuality ;
               rdf:subject/rdfs:label ?subject ; rdf:object/rdfs:label ?object .
        } ORDER BY ?speaker ?subject ?words ?object
    """).table()
)

print("\nWhere was it read that Russia annexed Crimea?")
print(
    graph.query("""
        SELECT ?headline ?sentence ?start ?end {
            GRAPH ?article {
                ?s rdf:subject entity:Russia ; rdf:predicate kg:annexed ; prov:wasDerivedFrom ?evidence .
                ?evidence oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?sentence ] ,
                                         [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ] .
                ?article schema:headline ?headline .
            }
        }
    """).table()
)
