"""HTTP for a guest: one request at a time, slowly, and again later when the host is busy."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import NamedTuple

import httpx

from kg.errors import LinkError

ANSWER_WITHIN = 60.0  # seconds, for each step: Wikidata's service takes its time
WHOLE_WITHIN = 180.0  # seconds
LARGEST = 5_000_000  # bytes, unpacked
PAUSES = (1.0, 2.0, 4.0, 8.0)  # seconds before it is tried again
PATIENCE = 300.0  # seconds; whoever wants us to wait longer is asked another day
BUSY = frozenset([429, 500, 502, 503, 504])


class Answer(NamedTuple):
    """The body, unpacked, and the address it came from in the end."""

    body: bytes
    address: str


class Client:
    """Sends at most `rate` requests a second. `contact` tells the host whom to write to.

    `transport`, `clock` (seconds that only grow) and `sleep` stand for the network and the time.
    """

    def __init__(
        self,
        *,
        rate: float = 1.0,
        contact: str | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.requests = 0  # how many were sent
        self._clock, self._sleep = clock, sleep
        self._interval, self._next = 1 / rate, clock()
        agent = f"kg/{version('kg-builder')}" + (f" ({contact})" if contact else "")
        headers = {"User-Agent": agent, "Accept": "application/json", "Accept-Encoding": "gzip"}
        self._http = httpx.Client(headers=headers, timeout=ANSWER_WITHIN, transport=transport)

    def close(self) -> None:
        self._http.close()

    def get(self, address: str) -> Answer:
        """The page at an address, after redirects. Raises LinkError."""
        return self._patiently(self._http.build_request("GET", address))

    def post(self, address: str, form: dict[str, str]) -> Answer:
        """What the address answers to a form. It may not redirect, which would lose the form. Raises LinkError."""
        return self._patiently(self._http.build_request("POST", address, data=form))

    def _patiently(self, request: httpx.Request) -> Answer:
        """The answer, at the fifth attempt at the latest: a host that is busy or stumbles is given time."""
        name = str(request.url.copy_with(username=None, password=None))
        for pause in PAUSES:
            try:
                return self._once(request, name)
            except _Busy as busy:
                wait = max(pause, busy.wait)
                if wait > PATIENCE:
                    raise LinkError(f"{name}: {busy}, and wants to be left alone for {wait:,.0f} seconds") from busy
                self._sleep(wait)
        try:
            return self._once(request, name)
        except _Busy as busy:
            raise LinkError(f"{name}: {busy}, {len(PAUSES) + 1} times; try again later") from busy

    def _once(self, request: httpx.Request, name: str) -> Answer:
        self._await_turn()
        try:
            response = self._http.send(request, stream=True, follow_redirects=request.method == "GET")
            try:
                if response.status_code in BUSY:
                    raise _Busy(f"answers {response.status_code} {response.reason_phrase}", _retry_after(response))
                if not response.is_success:
                    raise LinkError(f"{name}: answers {response.status_code} {response.reason_phrase}".rstrip())
                return Answer(self._body(response, name), str(response.url))
            finally:
                response.close()
        except httpx.ConnectError as error:
            raise LinkError(f"{name}: cannot be reached ({error}); linking needs the network") from error
        except httpx.TimeoutException as error:
            raise _Busy("does not answer in time") from error
        except (httpx.NetworkError, httpx.RemoteProtocolError) as error:
            raise _Busy(f"breaks off ({error})") from error
        except httpx.RequestError as error:
            raise LinkError(f"{name}: cannot be fetched ({error})") from error

    def _await_turn(self) -> None:
        wait = self._next - self._clock()
        if wait > 0:
            self._sleep(wait)
        self._next = max(self._next, self._clock()) + self._interval
        self.requests += 1

    def _body(self, response: httpx.Response, name: str) -> bytes:
        began, body = self._clock(), bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > LARGEST:
                raise LinkError(f"{name}: its answer is larger than {LARGEST // 1_000_000} MB")
            if self._clock() - began > WHOLE_WITHIN:
                raise _Busy(f"is not done after {WHOLE_WITHIN:.0f} seconds")
        return bytes(body)


class _Busy(Exception):
    """The host may answer later: after `wait` seconds, if it says so."""

    def __init__(self, problem: str, wait: float = 0.0) -> None:
        super().__init__(problem)
        self.wait = wait


def _retry_after(response: httpx.Response) -> float:
    """Seconds to wait (RFC 9110, 10.2.3): a number, or a date, counted from the host's own clock where it tells it."""
    wanted = response.headers.get("retry-after", "").strip()
    if wanted.isdecimal():
        return float(wanted)
    try:
        until = parsedate_to_datetime(wanted)
        now = parsedate_to_datetime(response.headers["date"]) if "date" in response.headers else datetime.now(UTC)
        return max(0.0, (until - now).total_seconds())
    except (TypeError, ValueError):
        return 0.0
