"""JSON Lines."""

from __future__ import annotations

import hashlib
import json
from datetime import date

import pytest

from kg.errors import EncodingGuessed, MalformedRecord, NotText, ReadError
from kg.model import Article
from kg.sources.document import Document
from kg.sources.jsonl import read

TEXT = "Kuleba met Wang Yi."


def of(*lines: object) -> list[Article | ReadError]:
    data = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    return list(read(Document(name="in/feed.jsonl", id="feed.jsonl", data=data.encode())))


def test_all_that_a_record_tells_is_kept() -> None:
    url = "https://news.example/kuleba"
    known = {
        "title": "Kuleba meets Wang",
        "publisher": "Example News",
        "url": url,
        "published": "2024-07-24T23:30:00-04:00",
    }
    [article] = of({"id": "k1", "text": TEXT, **known, "author": "ignored"})
    assert article == Article("k1", TEXT, "Kuleba meets Wang", url, date(2024, 7, 24), "Example News")


def test_ids() -> None:
    url = "https://news.example/kuleba"
    found = of({"id": 7, "text": TEXT}, {"url": url, "text": TEXT, "id": None}, "", {"text": TEXT, "id": " "})
    assert [article.id for article in found if isinstance(article, Article)] == [
        "7",
        hashlib.sha256(url.encode()).hexdigest()[:16],
        "feed.jsonl/4",
    ]


@pytest.mark.parametrize(
    ("published", "day"),
    [("2024-07-24", date(2024, 7, 24)), ("2024-07-24T10:00:00Z", date(2024, 7, 24)), (" ", None), (None, None)],
)
def test_published(published: str | None, day: date | None) -> None:
    [article] = of({"text": TEXT, "published": published})
    assert isinstance(article, Article)
    assert article.published == day


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"text": "Kuleba met', "line 2: not JSON: Unterminated string starting at character 10"),
        ("[1, 2]", 'line 2: not a JSON object with a "text"'),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": %s}' % ("1" * 5000), "number too long"),
        ('{"title": "Kuleba"}', '"text" is missing or empty'),
        ('{"text": "  "}', '"text" is missing or empty'),
        ('{"text": ["Kuleba"]}', '"text" is an array, not a string'),
        ('{"text": "Kuleba", "title": 5}', '"title" is a number, not a string'),
        ('{"text": "Kuleba", "id": true}', '"id" is true or false, not a string'),
        ('{"text": "Kuleba", "publisher": {}}', '"publisher" is an object, not a string'),
        ('{"text": "Kuleba", "published": "last week"}', '"published" is "last week", not a date such as 2024-07-24'),
        ('{"text": "Kuleba \\ud800"}', "half a character"),
        ('{"text": "Share this article"}', "line 2 holds no sentence"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(line: str, says: str) -> None:
    first, problem, third = of({"id": "a", "text": TEXT}, line, {"id": "b", "text": TEXT})
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    assert isinstance(problem, MalformedRecord)
    assert str(problem).startswith("in/feed.jsonl: line 2")
    assert says in str(problem)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    data = '{"text": "“Ja”, said Ličen."}\n{"text": "A line separator \u2028 inside."}\n'.encode(encoding)
    found = list(read(Document(name="f", id="f", data=data)))
    assert [article.text for article in found if isinstance(article, Article)] == [
        "“Ja”, said Ličen.",
        "A line separator \u2028 inside.",
    ]


def test_a_guessed_encoding_is_told_once() -> None:
    data = '{"text": "José said “no”."}\n'.encode("cp1252") * 3
    remark, *found = read(Document(name="f", id="f", data=data))
    assert isinstance(remark, EncodingGuessed)
    assert [article.text for article in found if isinstance(article, Article)] == ["José said “no”."] * 3


def test_a_file_without_records() -> None:
    with pytest.raises(NotText):
        of("", "  ")
