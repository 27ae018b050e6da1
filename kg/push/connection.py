"""Requests to one server: they prove who we are, are tried again while it is busy, and say what it refused."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Collection
from contextlib import suppress
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from textwrap import shorten
from types import TracebackType

import httpx

from kg.errors import PushError, reason

PAUSES = (0.5, 1.0, 2.0, 4.0)  # seconds before a request is made again
LONGEST = 60.0  # seconds that a server may ask us to wait
BUSY = {429, 500, 502, 503, 504}
TIMEOUT = httpx.Timeout(60.0, connect=10.0)


def address(url: str) -> httpx.URL:
    """The address of a server. Raises PushError for one that is none, or that holds a password or a query."""
    shown = re.sub(r"//.*@", "//…@", url)
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise PushError(f"{shown}: not an address: {error}") from error
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise PushError(f"{shown}: not an address like http://127.0.0.1:7878")
    if parsed.userinfo:
        raise PushError(
            f"{shown}: a password in the address would be seen by others; use --user NAME --password-env VARIABLE"
        )
    if parsed.query or parsed.fragment:
        raise PushError(f"{parsed.copy_with(query=None, fragment=None)}: give the address as far as this only")
    return parsed


def is_exposed(url: httpx.URL) -> bool:
    """Whether what is sent there can be read on the way."""
    if url.scheme == "https" or url.host == "localhost":
        return False
    with suppress(ValueError):  # a name is no number
        return not ip_address(url.host).is_loopback
    return True


class Connection:
    """One server, by the address that the user gave; basic and digest authentication, whichever it asks for."""

    def __init__(self, url: httpx.URL, user: str | None, password: str | None) -> None:
        self.url = url
        self.forbidden: httpx.Response | None = None  # the last answer to `ask` that forbade it
        self._user, self._password = user, password
        self._http = httpx.Client(timeout=TIMEOUT, headers={"User-Agent": "kg"})

    def __enter__(self) -> Connection:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._http.close()

    def ask(
        self, method: str, url: str, *, content: bytes | None = None, headers: dict[str, str], whole: bool = True
    ) -> httpx.Response:
        """The answer, whatever it is; not `whole` leaves its body where it is.

        Raises PushError where none comes, and where a password is asked for: to go on with a wrong one may lock its
        owner out.
        """
        try:
            response = self._answer(method, url, content, headers, whole)
        except httpx.RequestError as error:
            raise self._unreachable(error) from error
        if response.status_code == 401:
            raise self.refusal(response)
        if response.status_code == 403:
            self.forbidden = response
        return response

    def send(
        self,
        method: str,
        url: str,
        *,
        content: bytes | None = None,
        headers: dict[str, str],
        fine: Collection[int] = (),
    ) -> httpx.Response:
        """The answer to a request that succeeds or has one of the statuses `fine`. Raises PushError.

        Nobody answers, or the server is busy: the same request again after a while. It has to be one that may arrive
        twice.
        """
        for pause in PAUSES:
            try:
                response = self._answer(method, url, content, headers)
                if response.status_code not in BUSY:
                    break
                pause = max(pause, _asked_to_wait(response))
            except httpx.RequestError:
                pass  # of the last attempt it is told
            time.sleep(pause)
        else:
            response = self.ask(method, url, content=content, headers=headers)
        if response.is_success or response.status_code in fine:
            return response
        raise self.refusal(response)

    def refusal(self, response: httpx.Response) -> PushError:
        """What to tell of an answer that is none."""
        request = response.request
        at = f"{request.url.copy_with(query=None)}"
        match response.status_code:
            case 401 if self._user is None:
                return PushError(f"{at}: asks for a user; give --user NAME --password-env VARIABLE")
            case 401:
                return PushError(f"{at}: refuses this user and password")
            case 403:
                return PushError(f"{at}: forbids this to {'this user' if self._user else 'one without a name'}")
            case 413:
                return PushError(f"{at}: takes no request of {len(request.content):,} bytes; raise its limit")
            case status if response.is_redirect:
                return PushError(f"{at}: has moved ({status}); give the address it has now")
        return PushError(
            f"{at}: answers {response.status_code} {response.reason_phrase}".rstrip() + self._why(response)
        )

    def _answer(
        self, method: str, url: str, content: bytes | None, headers: dict[str, str], whole: bool = True
    ) -> httpx.Response:
        def response() -> httpx.Response:
            return self._http.send(self._http.build_request(method, url, content=content, headers=headers), stream=True)

        answer = response()
        try:
            if answer.status_code == 401 and self._user is not None and self._http.auth is None:
                answer.close()
                self._http.auth = self._proof(answer)
                answer = response()
            if whole:
                answer.read()
        finally:
            answer.close()
        return answer

    def _proof(self, challenge: httpx.Response) -> httpx.Auth:
        user, password = self._user or "", self._password or ""
        schemes = {header.partition(" ")[0].lower() for header in challenge.headers.get_list("www-authenticate")}
        if "digest" in schemes:
            return httpx.DigestAuth(user, password)
        if "basic" in schemes:
            return httpx.BasicAuth(user, password)
        raise PushError(
            f"{self.url}: wants neither basic nor digest authentication, but {', '.join(schemes) or 'none'}"
        )

    def _unreachable(self, error: httpx.RequestError) -> PushError:
        if isinstance(error, httpx.TimeoutException):
            return PushError(f"{self.url}: does not answer in time")
        return PushError(f"{self.url}: cannot be reached ({reason(error)})")

    def _why(self, response: httpx.Response) -> str:
        """What the server says itself, unless it repeats what nobody should see."""
        proof = base64.b64encode(f"{self._user}:{self._password}".encode()).decode()
        text = " ".join(re.sub(r"<[^>]*>", " ", response.text).split())
        if not text or (self._password and self._password in text) or proof in text:
            return ""
        return f": {shorten(text, 200, placeholder=' …')}"


def _asked_to_wait(response: httpx.Response) -> float:
    """Seconds of a Retry-After (RFC 9110), which is a number or a date; 0 without one."""
    value = response.headers.get("retry-after", "0")
    with suppress(ValueError):
        return min(float(value), LONGEST)
    with suppress(ValueError):
        return min(max(parsedate_to_datetime(value).timestamp() - time.time(), 0.0), LONGEST)
    return 0.0
