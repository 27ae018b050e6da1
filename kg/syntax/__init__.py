"""Sentences as resolution and extraction read them: words in trees, the roles of a clause, quotations."""

from kg.syntax.clauses import (
    OF_OBJECT,
    SEQUENCE,
    SUBJECT_CONTROL,
    agents,
    antecedent,
    by_agent,
    controller,
    is_copular,
    is_passive,
    is_predicate,
    measures_time,
    nominal_conjuncts,
    patients,
    predicates,
    retained,
    surface_subjects,
    verb_form,
)
from kg.syntax.quotations import Quotation, quotations
from kg.syntax.reading import read
from kg.syntax.words import Document, Mention, Name, Sentence, Word

__all__ = [
    "OF_OBJECT",
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
    "controller",
    "is_copular",
    "is_passive",
    "is_predicate",
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
