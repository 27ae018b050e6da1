"""Pages fetched from http and https addresses."""

from __future__ import annotations

import time
from contextlib import nullcontext
from urllib.parse import urldefrag

import httpx

from kg.errors import FetchError, NotText, reason
from kg.sources.document import Document, Kind

ANSWER_WITHIN = 20.0  # seconds, for each step
WHOLE_WITHIN = 60.0  # seconds
LARGEST = 20_000_000  # bytes
_KINDS: dict[str, Kind | None] = {
    "": None,
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": None,
    "text/markdown": "text",
    "application/jsonl": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/x-ndjson": "jsonl",
}


def fetch(url: str, client: httpx.Client | None = None) -> Document:
    """The page at an address, after redirects. Raises FetchError, and NotText for content of another kind.

    The article is known by the address as it was given, without its fragment, so that reading it again replaces it.
    """
    with nullcontext(client) if client else httpx.Client(timeout=ANSWER_WITHIN, headers={"User-Agent": "kg"}) as http:
        try:
            if not httpx.URL(url).host:
                raise FetchError(url, "is not an address: it names no host")
            with http.stream("GET", url, follow_redirects=True) as response:
                if response.is_error:
                    raise FetchError(url, f"answers {response.status_code} {response.reason_phrase}".rstrip())
                content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
                if content_type not in _KINDS:
                    raise NotText(url, f"is {content_type}, not a web page or text")
                data = _body(response, url)
                charset = response.charset_encoding
        except httpx.TimeoutException as error:
            raise FetchError(url, "does not answer in time") from error
        except httpx.TooManyRedirects as error:
            raise FetchError(url, "redirects without end") from error
        except httpx.ConnectError as error:
            raise FetchError(url, f"cannot be reached ({reason(error)})") from error
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise FetchError(url, f"cannot be fetched ({error})") from error
    address = urldefrag(url).url
    return Document(name=url, id=address, data=data, kind=_KINDS[content_type], url=address, charset=charset)


def _body(response: httpx.Response, url: str) -> bytes:
    began, data = time.monotonic(), bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > LARGEST:
            raise FetchError(url, f"is larger than {LARGEST // 1_000_000} MB")
        if time.monotonic() - began > WHOLE_WITHIN:
            raise FetchError(url, f"is not complete after {WHOLE_WITHIN:.0f} seconds")
    return bytes(data)
