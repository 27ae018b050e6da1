"""Who decides, where a person overrules what was read."""

from __future__ import annotations

from getpass import getuser

from kg.errors import KgError


def author(by: str | None) -> str:
    """The name given, else that of the user. Raises KgError where the system has none."""
    if by:
        return by
    try:
        return getuser()
    except (KeyError, OSError) as error:  # a container may run as a number
        raise KgError("this user has no name; say who decides: --by NAME") from error
