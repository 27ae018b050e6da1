"""From which graph directory a server has its graphs of one base: two that send the same names would mix.

Each directory has an id of its own, in the file `.sender`, and leaves a mark on the server:

    <base>graph/sender  { <base>graph/sender kg:sender "0f4c…" }
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import PushError
from kg.iri import KG, Names
from kg.push.sent import Sent
from kg.push.server import Server

FILE = ".sender"
SENDER = NamedNode(f"{KG}sender")
COMMON = ("identity", "places", "store")  # graphs that each directory has, by name


def claim(server: Server, names: Names, directory: Path, sent: Sent, *, everything: bool) -> None:
    """Marks the graphs of this base as those of the directory; `everything` takes them from another.

    Raises PushError where they were sent from another, and changes nothing then.
    """
    mark, own = NamedNode(names.graph("sender")), _id(directory)
    senders = server.reader.objects(mark, SENDER)
    if senders == {own}:
        return
    common = [graph for name in COMMON if (graph := NamedNode(names.graph(name))) not in sent]
    if not everything and (senders or server.reader.counts(common)):
        raise PushError(
            f"{server.writer.url}: its graphs of {names.base} were not sent from {directory}; "
            "build this graph with another --base, or put it in their place with --all"
        )
    server.writer.replace(mark, [f"{Triple(mark, SENDER, Literal(own))} .\n".encode()])


def _id(directory: Path) -> str:
    """That of the directory, made when it is first asked for."""
    path = directory / FILE
    try:
        with suppress(FileExistsError), path.open("x", encoding="ascii") as file:
            file.write(uuid4().hex)
        return path.read_text("ascii").strip()
    except OSError as error:
        raise PushError(f"{path}: cannot be written: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise PushError(f"{path}: not as kg wrote it; remove it, and push with --all") from error
