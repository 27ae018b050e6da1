"""Installed as `kg_english`, so that `spacy.load("kg_english")` works.

spaCy loads by the name of an installed distribution that is also a module (`spacy.util.load_model`); entry points do
not come into it. The PKG-INFO beside this file is that distribution's metadata, and the wheel puts both in their place.
"""

from kg.english.pipeline import load

__all__ = ["load"]
