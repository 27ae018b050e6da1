"""What came of a command of `kg`: the type of the fixture `run`, which is in conftest."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias


class Outcome(NamedTuple):
    """The exit code, and what stands on standard output and standard error."""

    code: int
    out: str
    err: str


Run: TypeAlias = Callable[..., Outcome]
