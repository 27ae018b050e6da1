"""Web pages: main text and metadata."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from kg.errors import EncodingGuessed, NotText
from kg.model import Article
from kg.sources.document import Document
from kg.sources.html import read

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Kuleba meets Wang Yi | Example News</title>
<meta property="og:title" content="Kuleba meets Wang Yi &amp; talks peace">
<meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2024-07-24T23:30:00-04:00">
<link rel="canonical" href="https://news.example/world/kuleba">
<script>var junk = "<p>Scripts are junk.</p>";</script></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport and more navigation</a></nav>
<article><h1>Kuleba meets Wang Yi &amp; talks peace</h1>
<p>Kuleba met with Chinese Foreign Minister Wang Yi in Guangzhou on Wednesday. It&rsquo;s his first visit to the country
since Russia&#39;s invasion of Ukraine.</p>
<p>Advertisement</p>
<p>Zelenskyy also said it&nbsp;had been &ldquo;confirmed&rdquo; that China will not supply weapons to Russia &mdash; a
claim Beijing has made before.</p></article>
<aside><h3>Most read</h3><a href="/other">Another story entirely</a></aside>
<footer>© 2019 Example News. All rights reserved.</footer></body></html>"""


def of(page: str | bytes, url: str | None = None) -> Article:
    data = page if isinstance(page, bytes) else page.encode()
    *remarks, article = read(Document(name="saved.html", id="saved.html", data=data, url=url))
    assert all(isinstance(remark, EncodingGuessed) for remark in remarks)
    assert isinstance(article, Article)
    return article


def test_metadata() -> None:
    article = of(PAGE)
    assert article.title == "Kuleba meets Wang Yi & talks peace"
    assert article.published == date(2024, 7, 24)
    assert article.publisher == "Example News"
    assert article.url == "https://news.example/world/kuleba"
    assert article.id == hashlib.sha256(b"https://news.example/world/kuleba").hexdigest()[:16]


def test_the_text_is_the_main_text() -> None:
    article = of(PAGE)
    assert "It’s his first visit to the country since Russia's invasion of Ukraine." in article.text
    assert "“confirmed” that China will not supply weapons to Russia — a claim" in article.text
    assert not any(junk in article.text for junk in ("junk", "navigation", "Another story", "&", "<") if junk != "&")
    assert "Advertisement" not in article.readable
    assert len(article.readable) == len(article.text)


def test_the_address_it_was_fetched_from_counts() -> None:
    article = of(PAGE, url="https://mirror.example/k?id=1")
    assert article.url == "https://mirror.example/k?id=1"
    assert article.id == hashlib.sha256(b"https://mirror.example/k?id=1").hexdigest()[:16]


def test_a_page_that_gives_the_front_page_as_its_address_keeps_its_path() -> None:
    article = of(PAGE.replace("https://news.example/world/kuleba", "https://news.example/"))
    assert (article.id, article.url) == ("saved.html", None)


def test_a_date_is_not_guessed_from_the_text() -> None:
    undated = PAGE.replace('<meta property="article:published_time" content="2024-07-24T23:30:00-04:00">', "")
    assert of(undated.replace("Advertisement", "It began on 4 May 2021.")).published is None


def test_the_date_under_the_headline_is_read() -> None:
    undated = PAGE.replace('<meta property="article:published_time" content="2024-07-24T23:30:00-04:00">', "")
    article = of(undated.replace("</h1>", "</h1><p>Published 4 May 2021</p>"))
    assert article.published == date(2021, 5, 4)
    assert "Published" not in article.readable


@pytest.mark.parametrize(
    "declared", ['<meta charset="windows-1252">', '<meta http-equiv="c" content="text/html; charset=windows-1252">']
)
def test_the_declared_encoding_is_used(declared: str) -> None:
    page = PAGE.replace('<meta charset="utf-8">', declared).replace("&rsquo;", "’").encode("cp1252")
    document = Document(name="a.html", id="a.html", data=page)
    [article] = read(document)
    assert isinstance(article, Article)
    assert "It’s his first visit" in article.text


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>x</script></body></html>", "plain words"])
def test_a_page_without_an_article(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NotText):
        of(page)
    assert capsys.readouterr().err == ""
