"""Questions to a graph: SPARQL, or the name of a question that comes with `kg`.

`ask` takes either; below it `run` evaluates SPARQL, and is the only place that does. `find` is how a name becomes an
entity, `profile` tells all that is known of one, `within` ends a question that takes too long.
"""

from kg.query.deadline import within
from kg.query.lookup import find
from kg.query.named import NamedQuery, Parameter, ask, named_queries, named_query
from kg.query.portrait import portrait
from kg.query.profile import Profile, Said, profile
from kg.query.results import Answer, Result, Rows, Triples
from kg.query.run import run

__all__ = [
    "Answer",
    "NamedQuery",
    "Parameter",
    "Profile",
    "Result",
    "Rows",
    "Said",
    "Triples",
    "ask",
    "find",
    "named_queries",
    "named_query",
    "portrait",
    "profile",
    "run",
    "within",
]
