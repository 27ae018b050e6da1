"""Sentences as resolution and extraction read them: words in trees, the roles of a clause, quotations."""

from kg.syntax.clauses import (
    is_copular,
    is_passive,
    is_predicate,
    measures_time,
    nominal_conjuncts,
    predicates,
    verb_form,
)
from kg.syntax.control import OF_OBJECT, called_upon, controller, lobbied
from kg.syntax.governors import SUBJECT_CONTROL
from kg.syntax.objects import patients, retained
from kg.syntax.quotations import Quotation, quotations
from kg.syntax.reading import read
from kg.syntax.relatives import RELATIVES, antecedent
from kg.syntax.subjects import SEQUENCE, agents, by_agent, surface_subjects
from kg.syntax.words import Document, Mention, Name, Sentence, Word

__all__ = [
    "OF_OBJECT",
    "RELATIVES",
    "SEQUENCE",
    "SUBJECT_CONTROL",
    "Document",
    "Mention",
    "Name",
    "Quotation",
    "Sentence",
    "Word",
    "agents",
    "antecedent",
    "by_agent",
    "called_upon",
    "controller",
    "is_copular",
    "is_passive",
    "is_predicate",
    "lobbied",
    "measures_time",
    "nominal_conjuncts",
    "patients",
    "predicates",
    "quotations",
    "read",
    "retained",
    "surface_subjects",
    "verb_form",
]
