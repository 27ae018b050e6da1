"""The graph: a named graph for each article and the merged view over all, in memory or on disk."""

from kg.store.files import replace_files
from kg.store.rules import Rules
from kg.store.store import INFERRED, Store

__all__ = ["INFERRED", "Rules", "Store", "replace_files"]
