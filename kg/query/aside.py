"""Questions that can be broken off: Ctrl-C, and a notebook's "interrupt", work while pyoxigraph looks for an answer."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread, current_thread, main_thread
from traceback import clear_frames
from typing import TypeVar, TypeVarTuple

from kg.errors import KgError, QueryFailed

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


def aside(function: Callable[[*Ts], T], *arguments: *Ts) -> T:
    """What `function(*arguments)` gives, by a thread that the main one waits for; 0.1 ms.

    Python looks for signals between two steps of its main thread only, and a query is one step. When it is interrupted
    the thread goes on until it is done or the program ends, for nothing can end it. What the function gives must not
    hold on to pyoxigraph's results, which belong to their thread. Raises KgError and MemoryError as the function does.
    """
    if current_thread() is not main_thread():
        return function(*arguments)
    found: list[T] = []
    failed: list[KgError | MemoryError] = []

    def work() -> None:
        try:
            found.append(function(*arguments))
        except (KgError, MemoryError) as error:
            failed.append(error)
            for each in (error, error.__cause__):
                if each is not None:
                    clear_frames(each.__traceback__)  # they refer to results

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join()
    for error in failed:
        raise error
    if not found:
        raise QueryFailed("the query failed: the store broke down over it; what it said stands above")
    return found[0]
