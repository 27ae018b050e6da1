"""The things that travel from stage to stage. Frozen, and importing nothing of ours.

Offsets are Unicode code points in `Article.text`, end exclusive, everywhere.
"""

from kg.model.article import Article, Span
from kg.model.proposition import PLACING, WITHIN, Argument, ArgumentKind, Predicate, Proposition, Role
from kg.model.statement import (
    Bound,
    Entity,
    Evidence,
    Factuality,
    Qualifier,
    Quantity,
    Reading,
    Relation,
    Source,
    Statement,
    Tense,
    Tenure,
    Time,
    Value,
    identifier,
)

__all__ = [
    "PLACING",
    "WITHIN",
    "Argument",
    "ArgumentKind",
    "Article",
    "Bound",
    "Entity",
    "Evidence",
    "Factuality",
    "Predicate",
    "Proposition",
    "Qualifier",
    "Quantity",
    "Reading",
    "Relation",
    "Role",
    "Source",
    "Span",
    "Statement",
    "Tense",
    "Tenure",
    "Time",
    "Value",
    "identifier",
]
