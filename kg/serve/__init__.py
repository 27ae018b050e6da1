"""A graph directory as a web service: `kg serve`.

`app` is the Starlette application, to which other routes can be added; `serve` runs it. Queries are answered by
processes that read the graph, so that one which takes too long can be ended, and that look into what is there now.
"""

from kg.serve.app import LOOPBACK, app
from kg.serve.listening import is_loopback, serve

__all__ = ["LOOPBACK", "app", "is_loopback", "serve"]
