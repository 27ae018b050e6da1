"""Addresses, with the network played by httpx.MockTransport."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import httpx
import pytest

from kg.errors import FetchError, NotText, ReadError
from kg.model import Article
from kg.sources import articles, web

URL = "https://news.example/kuleba"
SENTENCE = "Kuleba met with Chinese Foreign Minister Wang Yi in Guangzhou on Wednesday."
HTML = f"<html><head><title>Kuleba</title></head><body><article><p>{SENTENCE}</p></article></body></html>"


def get(handler: Callable[[httpx.Request], httpx.Response], url: str = URL) -> tuple[list[Article], list[ReadError]]:
    errors: list[ReadError] = []
    with httpx.Client(transport=httpx.MockTransport(handler)) as client:
        return list(articles([url], client=client, report=errors.append)), errors


def test_a_page() -> None:
    [article], errors = get(lambda request: httpx.Response(200, html=HTML), url=f"{URL}#section")
    assert errors == []
    assert (article.text, article.url) == (SENTENCE, URL)
    assert article.id == hashlib.sha256(URL.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("content_type", "content", "text"),
    [
        ("text/plain", SENTENCE, SENTENCE),
        ("text/plain; charset=windows-1252", "José said “no”.", "José said “no”."),
        ("application/x-ndjson", '{"id": "a", "text": "Kuleba met Wang."}', "Kuleba met Wang."),
        ("", HTML, SENTENCE),
    ],
)
def test_other_kinds_of_content(content_type: str, content: str, text: str) -> None:
    data = content.encode("cp1252" if "1252" in content_type else "utf8")
    found, errors = get(lambda request: httpx.Response(200, content=data, headers={"content-type": content_type}))
    assert ([article.text for article in found], errors) == ([text], [])


def test_redirects_are_followed_and_the_given_address_stays_its_name() -> None:
    def moved(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/kuleba":
            return httpx.Response(301, headers={"location": "/2024/kuleba"})
        return httpx.Response(200, html=HTML)

    [article], errors = get(moved)
    assert (article.url, errors) == (URL, [])


def failing(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return handler


@pytest.mark.parametrize(
    ("handler", "error", "says"),
    [
        (lambda request: httpx.Response(404), FetchError, "answers 404 Not Found"),
        (lambda request: httpx.Response(503), FetchError, "answers 503 Service Unavailable"),
        (lambda request: httpx.Response(302, headers={"location": URL}), FetchError, "redirects without end"),
        (
            lambda request: httpx.Response(200, headers={"content-type": "application/pdf"}),
            NotText,
            "is application/pdf",
        ),
        (lambda request: httpx.Response(200, html=""), NotText, "is empty"),
        (failing(httpx.ConnectError("Name or service not known")), FetchError, "cannot be reached (Name or service"),
        (failing(httpx.ReadTimeout("")), FetchError, "does not answer in time"),
        (failing(httpx.RemoteProtocolError("peer closed connection")), FetchError, "cannot be fetched (peer closed"),
    ],
)
def test_what_goes_wrong_is_told(
    handler: Callable[[httpx.Request], httpx.Response], error: type[ReadError], says: str
) -> None:
    found, [problem] = get(handler)
    assert found == []
    assert type(problem) is error
    assert str(problem).startswith(f"{URL}: {says}")


@pytest.mark.parametrize("url", ["http://", "https:///path", "http://[::1/"])
def test_addresses_that_are_none(url: str) -> None:
    found, [problem] = get(lambda request: httpx.Response(200, html=HTML), url=url)
    assert found == []
    assert isinstance(problem, FetchError)


def test_too_large_a_page_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "LARGEST", 1_000_000)
    _, [problem] = get(
        lambda request: httpx.Response(200, content=b"x" * 1_000_001, headers={"content-type": "text/html"})
    )
    assert "is larger than 1 MB" in str(problem)


def test_the_batch_goes_on_after_a_failure() -> None:
    errors: list[ReadError] = []
    pages = {"/a": httpx.Response(500), "/b": httpx.Response(200, html=HTML)}
    with httpx.Client(transport=httpx.MockTransport(lambda request: pages[request.url.path])) as client:
        sources = ["https://news.example/a", "https://news.example/b"]
        [article] = articles(sources, client=client, report=errors.append)
    assert article.url == "https://news.example/b"
    assert [error.source for error in errors] == ["https://news.example/a"]
