"""What a notebook shows of a graph or an answer: plain HTML without scripts, that takes the colours of the notebook.

All text is escaped by Jinja; the interactive view stands in a frame of its own, which cannot reach the notebook.
"""

from kg.notebook.markup import Cell, table
from kg.notebook.overview import overview
from kg.notebook.selection import Part, telling, well_connected

__all__ = ["Cell", "Part", "overview", "table", "telling", "well_connected"]
