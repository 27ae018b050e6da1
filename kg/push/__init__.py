"""A graph → a triplestore over HTTP, each named graph as a whole, and only those that changed since the last time.

connection  requests that prove who we are and are tried again while the server is busy
layouts     where which server answers what
protocols   the two of SPARQL 1.1 that write: update, Graph Store
queries     the one that asks
server      finds out what a server takes
graphs      local graphs: their lines, digest and pieces
sent        what was sent where, kept in the graph directory
sender      from which directory a server has its graphs
sending     the way on one page
"""

from kg.push.sending import Report, push

__all__ = ["Report", "push"]
