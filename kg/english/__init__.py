"""English as a spaCy pipeline: tags, features, lemmas, Universal Dependencies, sentences, entities, coreference.

    nlp = kg.english.load()
    doc = nlp("Russia annexed Crimea in 2014.")

Where `kg` is installed any spaCy pipeline can have it: `spacy.blank("en").add_pipe("kg_english")`.
"""

from kg.english.check import require_ud
from kg.english.component import EnglishAnnotator
from kg.english.pipeline import load, load_pipeline

__all__ = ["EnglishAnnotator", "load", "load_pipeline", "require_ud"]
