"""Every error `kg` raises.

KgError                 anything wrong with what the user gave us; its text is one line for a person
├── ReadError           a source that cannot be read, wholly or in part
│   ├── SourceNotFound      no such file, directory or address
│   ├── NotText             empty, binary, or nothing left to read
│   ├── WrongLanguage       not English
│   ├── FetchError          an address that does not answer, or answers with an error
│   ├── Unreadable          a file that the system will not open
│   ├── DuplicateArticle    a second article of the same id
│   ├── MalformedRecord     a line of JSON Lines that is not an article
│   └── EncodingGuessed     read all the same, by a fallback encoding (`fatal` is False)
├── ModelError          a spaCy pipeline that is missing or speaks another label set
├── OntologyError       a Turtle file that does not parse, or contradicts itself
├── ShapesError         a file of SHACL shapes that does not parse or cannot be used
├── TrainingError       corpora or checkpoints that the English pipeline cannot be trained from
├── GraphError          a graph directory that is missing, unfinished or cannot be written
│   ├── GraphBusy           another process is writing to it
│   └── NotInGraph          an article, entity or statement that is not there
├── QueryError          a question that is malformed, or asks for what is not there
│   ├── QueryTimeout        took longer than it was given
│   └── QueryFailed         sound, but it could not be answered: no memory, a broken disk
├── ServeError          an address that the server cannot listen on
├── IdentityError       decisions on who is the same that contradict each other
├── LinkError           a reconciliation service that cannot be reached or answers nonsense, an entity nobody knows
└── PushError           a triplestore that cannot be reached, refuses what it gets, or loses it
"""

from __future__ import annotations

import re


class KgError(Exception):
    """What was wrong, where, and what to do about it, in one line."""


class ReadError(KgError):
    """A source that cannot be read; `source` names it as the user did. With `fatal` False it was read all the same."""

    fatal = True

    def __init__(self, source: str, problem: str) -> None:
        super().__init__(f"{source}: {problem}")
        self.source = source
        self.problem = problem


class SourceNotFound(ReadError):
    """No such file, directory or address."""


class NotText(ReadError):
    """An empty or binary source, or a page with no article in it."""


class WrongLanguage(ReadError):
    """A text in another language than English."""


class FetchError(ReadError):
    """An address that does not answer, or answers with an error."""


class Unreadable(ReadError):
    """A file that the system will not open: no permission, a name too long, a broken disk."""


class DuplicateArticle(ReadError):
    """A second article with the id of one already read in the same run."""


class MalformedRecord(ReadError):
    """A line of a JSON Lines file that is not an article."""


class EncodingGuessed(ReadError):
    """A file that is not UTF-8; it was read by another encoding."""

    fatal = False


class ModelError(KgError):
    """A spaCy pipeline that is not installed or does not produce Universal Dependencies."""


class OntologyError(KgError):
    """An ontology file that does not parse or contradicts itself."""


class ShapesError(KgError):
    """A file of SHACL shapes that does not parse, or says what no validator can check."""


class TrainingError(KgError):
    """Corpora that are missing, or a checkpoint that was made otherwise."""


class GraphError(KgError):
    """A graph directory that is missing, unfinished or cannot be written."""


class GraphBusy(GraphError):
    """A graph directory that another process is writing to."""


class NotInGraph(GraphError):
    """An article, entity or statement that a graph does not hold."""


class IdentityError(KgError):
    """Decisions of people on which entities are the same that contradict each other."""


class QueryError(KgError):
    """A question that does not parse, or names what is not there or what several bear the name of."""


class QueryTimeout(QueryError):
    """A query that took longer than it was given."""


class QueryFailed(QueryError):
    """A sound query that could not be answered: too large for the memory, a broken disk."""


class ServeError(KgError):
    """An address that the server cannot listen on."""


class LinkError(KgError):
    """A reconciliation service that cannot be reached or answers nonsense, or an entity to link that nobody knows."""


class PushError(KgError):
    """A triplestore that does not answer, asks for another password, or does not take or keep what it is sent."""


def reason(error: Exception) -> str:
    """What the system says of a connection that failed, without its number."""
    return re.sub(r"^\[Errno -?\d+\] ", "", str(error))
