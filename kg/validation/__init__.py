"""Whether a graph is as it should be: SHACL (W3C 2017), by pySHACL.

The shapes are those of `ontology/shapes.ttl`, those that the ontology implies (which classes a relation joins), and the
user's own. Each graph is checked by itself, first those of the articles, then all others and the merged view: the
memory it takes is that of the largest graph, and a violation knows its article.
"""

from kg.validation.checker import check
from kg.validation.report import as_json, as_turtle, lines
from kg.validation.shapes import Shapes
from kg.validation.violation import Told, Violation

__all__ = ["Shapes", "Told", "Violation", "as_json", "as_turtle", "check", "lines"]
