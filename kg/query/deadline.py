"""A question that takes too long is ended."""

from __future__ import annotations

from collections.abc import Callable
from signal import SIG_IGN, SIGINT, signal
from typing import TypeVar, TypeVarTuple

from anyio import (
    BrokenResourceError,
    BrokenWorkerProcess,
    CapacityLimiter,
    EndOfStream,
    IncompleteRead,
    fail_after,
    to_process,
)

from kg.errors import QueryFailed, QueryTimeout

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
DIED = (BrokenResourceError, EndOfStream, IncompleteRead)  # what is seen of a process that ended amid its work


async def within(
    seconds: float | None, function: Callable[[*Ts], T], *arguments: *Ts, limiter: CapacityLimiter | None = None
) -> T:
    """What `function(*arguments)` gives, by a process of its own, which is killed when the seconds are over.

    pyoxigraph (0.5) offers no way to cancel a query, and nothing ends a thread from outside, so that a thread would go
    on computing what nobody waits for. A process can be killed, and its memory is free again; one that did its work in
    time serves the next question too. Function and arguments are pickled, and the process loads the script that is run,
    which is why that must have its work below `if __name__ == "__main__":`. The start of a process and the wait for one
    of the `limiter`'s count too. Raises QueryTimeout, QueryFailed where the process broke down or could not start, and
    what the function raises.
    """
    try:
        with fail_after(seconds):
            return await to_process.run_sync(_undisturbed, function, *arguments, cancellable=True, limiter=limiter)
    except TimeoutError as error:
        raise QueryTimeout(f"the query took longer than {seconds:g} s; ask for less, or give it more time") from error
    except (BrokenWorkerProcess, MemoryError) as error:
        if isinstance(error, BrokenWorkerProcess) and not isinstance(error.__cause__, DIED):
            raise QueryFailed(
                "the process for the query could not start, for it loads the script that asks: "
                'put what that does below a line if __name__ == "__main__":'
            ) from error
        raise QueryFailed("the query took more memory than there is; ask for less, or add a LIMIT") from error


def _undisturbed(function: Callable[[*Ts], T], *arguments: *Ts) -> T:
    """Calls the function, deaf to Ctrl-C, which a terminal sends to this process too: who waits for it will end it."""
    signal(SIGINT, SIG_IGN)
    return function(*arguments)
