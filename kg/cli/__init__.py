"""The command line. Every command parses its arguments, calls one verb of `kg` and prints what it gives.

Exit codes: 0 all well; 1 something in the input failed (the rest was done); 2 wrong usage; 130 interrupted; 141 the
reader of a pipe went away, as the shell says it of other programs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper

from kg.cli import asking, checking, exporting, judging, keeping, linking, pushing, reading, serving
from kg.cli.app import app
from kg.errors import KgError
from kg.terminal import Complaints

# Importing a module registers its commands.
__all__ = ["asking", "checking", "exporting", "judging", "keeping", "linking", "main", "pushing", "reading", "serving"]


def main(arguments: Sequence[str] | None = None) -> None:
    """The command `kg`; `arguments` without the program's name, by default those of the process."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a test may have put something simpler there
            stream.reconfigure(encoding="utf8", errors="backslashreplace")
    try:
        app(arguments, prog_name="kg")
    except KgError as error:
        complaints = Complaints()
        complaints(error)
        sys.exit(complaints.code)
