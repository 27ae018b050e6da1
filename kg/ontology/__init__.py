"""What the reader knows of the world: classes, relations and the words for them, countries and their names.

All of it is Turtle (`ontology/*.ttl`); this package only loads it and answers questions about it.
"""

from kg.ontology.gazetteer import Gazetteer, Place
from kg.ontology.terms import Example, OntologyClass, OntologyRelation
from kg.ontology.triggers import Trigger
from kg.ontology.vocabulary import Ontology

__all__ = ["Example", "Gazetteer", "Ontology", "OntologyClass", "OntologyRelation", "Place", "Trigger"]
