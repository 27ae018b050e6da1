"""HTML views: a graph as one page that opens offline, in any browser, or as a page of a server.

`html` is all that a file needs. A server gives `page` the tables of `data`, serves `assets`, and answers the page with
the `data` around an entity.
"""

from kg.view.assets import assets
from kg.view.document import html, page
from kg.view.tables import data

__all__ = ["assets", "data", "html", "page"]
