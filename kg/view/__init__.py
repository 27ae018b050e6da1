"""HTML views: a graph as one page that opens offline, in any browser."""

from kg.view.page import html

__all__ = ["html"]
