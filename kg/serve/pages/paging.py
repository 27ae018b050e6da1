"""Which page of a long list is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request


@dataclass(frozen=True, slots=True)
class Paging:
    """The page of this number, from 1, of a list of `total`, `size` on a page."""

    number: int
    size: int
    total: int

    @classmethod
    def of(cls, request: Request, size: int, total: int) -> Paging:
        """What `page` says in the address; the first, or the last, where that is no such page."""
        asked = request.query_params.get("page", "1")
        number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
        return cls(max(1, min(number, -(-total // size))), size, total)

    @property
    def offset(self) -> int:
        """How many come before."""
        return (self.number - 1) * self.size

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-self.total // self.size))
