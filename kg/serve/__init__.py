"""A graph directory as a web site and a SPARQL endpoint: `kg serve`.

`app` is the Starlette application, to which other routes can be added; `serve` runs it. Queries are answered by
processes that read the graph, so that one which takes too long can be ended. The pages (`pages`, `templates`, `static`)
read what they show from the graph as it is now, and ask a `catalogue` beside it what to show, and in which order: no
request needs all of the graph.
"""

from kg.serve.app import LOOPBACK, app
from kg.serve.listening import is_loopback, serve

__all__ = ["LOOPBACK", "app", "is_loopback", "serve"]
