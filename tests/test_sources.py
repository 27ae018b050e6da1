"""Sources of every kind, good and bad, through `kg.sources.articles`."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from kg.errors import (
    DuplicateArticle,
    EncodingGuessed,
    FetchError,
    NotText,
    ReadError,
    SourceNotFound,
    Unreadable,
    WrongLanguage,
)
from kg.model import Article
from kg.sources import articles

SEED = Path(__file__).parent.parent / "seeds" / "000_ee51f32c7f8e5d61.txt"
ENGLISH = "Kuleba met Wang Yi in Guangzhou on Wednesday.\n"
FRENCH = (
    "Le ministre ukrainien des Affaires étrangères Dmytro Kouleba a rencontré mercredi à Guangzhou son homologue "
    "chinois Wang Yi, alors que la Russie poursuit son offensive dans le pays voisin depuis deux ans."
)


def write(folder: Path, **files: str | bytes) -> Path:
    """Files below a folder, by their path with "__" for "/" and a single "_" before the suffix."""
    for name, content in files.items():
        path = folder / ".".join(name.replace("__", "/").rsplit("_", 1))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def read(
    *sources: str | Path, stdin: bytes | None = None, force: bool = False
) -> tuple[list[Article], list[ReadError]]:
    errors: list[ReadError] = []
    stream = io.BytesIO(stdin) if stdin is not None else None
    return list(articles(sources, report=errors.append, stdin=stream, force=force)), errors


def ids(found: Iterable[Article]) -> list[str]:
    return [article.id for article in found]


def test_the_seed() -> None:
    [article] = articles([SEED], date=date(2024, 7, 25))
    assert article.text == SEED.read_text(encoding="utf8")
    assert article.id == SEED.name
    assert article.title == "Russia is 'open to negotiations' with Ukraine, Moscow claims"
    assert article.published == date(2024, 7, 25)
    kept = article.readable
    assert len(kept) == len(article.text)
    assert kept.count("Moscow claims") == 1
    assert kept.count("poses with China's Foreign Minister") == 1
    assert not any(junk in kept for junk in ("Oops", "Something went wrong", "try again", "Lu Hanxin", "via AP", "•"))
    paragraphs = [part.strip() for part in article.text.split("\n\n")]
    untouched = [part for part in paragraphs if part.endswith((".", '"')) and "Lu Hanxin" not in part]
    assert len(untouched) > 15
    assert all(part in kept for part in untouched if "Oops" not in part)


def test_a_directory_is_read_in_order_below_it_without_hidden_or_other_files(tmp_path: Path) -> None:
    write(tmp_path, b_txt=ENGLISH, a__z_md=ENGLISH, a__c_html=f"<html><body><p>{ENGLISH * 9}</p></body></html>")
    write(tmp_path, picture_png=b"\x89PNG\0", notes_pdf=b"%PDF-1.7")
    write(tmp_path / ".git", x_txt=ENGLISH)
    write(tmp_path, _x_txt=ENGLISH)
    (tmp_path / "_x.txt").rename(tmp_path / ".x.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    found, errors = read(tmp_path)
    assert ids(found) == ["a/c.html", "a/z.md", "b.txt"]
    assert errors == []


def test_a_file_with_an_unknown_suffix_is_read_by_its_look(tmp_path: Path) -> None:
    write(tmp_path, plain_news=ENGLISH, page_news=f"<!DOCTYPE html><html><body><p>{ENGLISH * 9}</p></body></html>")
    write(tmp_path, feed_news='{"id": "one", "text": "Kuleba met Wang Yi."}\n')
    found, errors = read(tmp_path / "plain.news", tmp_path / "page.news", tmp_path / "feed.news")
    assert ids(found) == ["plain.news", "page.news", "one"]
    assert "<p>" not in found[1].text
    assert errors == []


@pytest.mark.parametrize(
    ("data", "id", "text"),
    [
        (ENGLISH.encode(), "stdin/4b05fc8d1d9f", ENGLISH),
        (b'\n {"text": "Kuleba met Wang Yi."}\n', "stdin/a1572fb31938/2", "Kuleba met Wang Yi."),
        (
            f"<html><body><article><p>{ENGLISH}</p></article></body></html>".encode(),
            "stdin/07788deba381",
            ENGLISH.strip(),
        ),
    ],
)
def test_standard_input(data: bytes, id: str, text: str) -> None:
    [article], errors = read("-", stdin=data)
    assert (article.id, article.text, errors) == (id, text, [])


def test_a_date_in_the_article_is_not_overridden(tmp_path: Path) -> None:
    write(tmp_path, dated_txt=f"Headline\n\nSaturday, September 12, 2015\n\n{ENGLISH}", undated_txt=ENGLISH)
    found = list(articles([tmp_path], date=date(2024, 7, 25)))
    assert [article.published for article in found] == [date(2015, 9, 12), date(2024, 7, 25)]


def test_without_a_date_none_is_made_up(tmp_path: Path) -> None:
    [article] = articles([write(tmp_path, a_txt=ENGLISH)])
    assert article.published is None


BAD = [
    ("empty_txt", b"", NotText, "is empty"),
    ("blank_txt", b" \n\n\t\n", NotText, "is empty"),
    ("marked_txt", b"\xef\xbb\xbf \n", NotText, "is empty"),
    ("picture_txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NotText, "binary"),
    ("noise_txt", bytes(range(128, 256)) * 8 + bytes(range(1, 32)) * 20, NotText, "binary"),
    ("paper_pdf", b"%PDF-1.7\n%\xe2\xe3", NotText, "is a PDF file"),
    ("letter_docx", b"PK\x03\x04\x14\0", NotText, "office document"),
    ("bar_txt", b"Share this article\n\nAdvertisement\n", NotText, "only page furniture"),
    ("page_html", b"<html><head><title>x</title></head><body></body></html>", NotText, "no article"),
    ("french_txt", FRENCH.encode(), WrongLanguage, "the text is in French; kg reads English (use --force to try)"),
]


@pytest.mark.parametrize(("name", "data", "error", "says"), BAD)
def test_bad_files_are_named_and_the_rest_is_read(
    tmp_path: Path, name: str, data: bytes, error: type[ReadError], says: str
) -> None:
    write(tmp_path, good_txt=ENGLISH, **{name: data})
    bad = tmp_path / name.replace("_", ".")
    found, errors = read(bad, tmp_path / "good.txt")
    assert ids(found) == ["good.txt"]
    assert [type(problem) for problem in errors] == [error]
    assert str(errors[0]).startswith(f"{bad}: ")
    assert says in str(errors[0])
    assert "\n" not in str(errors[0])
    with pytest.raises(error):
        list(articles([bad]))


@pytest.mark.parametrize(
    ("source", "error", "says"),
    [
        ("nowhere.txt", SourceNotFound, "no such file or directory"),
        ("", SourceNotFound, "no such file or directory"),
        ("a\0b", SourceNotFound, "no such file or directory"),
        ("x" * 5000, Unreadable, "file name too long"),
        ("ftp://news.example/a", FetchError, "http and https"),
    ],
)
def test_sources_that_are_not_there(source: str, error: type[ReadError], says: str) -> None:
    found, [problem] = read(source)
    assert found == []
    assert type(problem) is error
    assert says in str(problem)


def test_a_directory_without_articles(tmp_path: Path) -> None:
    write(tmp_path, picture_png=b"\x89PNG\0")
    found, [problem] = read(tmp_path)
    assert found == []
    assert isinstance(problem, NotText)
    assert "holds no article" in str(problem)


def test_a_file_one_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, secret_txt=ENGLISH, open_txt=ENGLISH)
    really = Path.read_bytes

    def guarded(path: Path) -> bytes:
        if path.name == "secret.txt":
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr(Path, "read_bytes", guarded)
    found, [problem] = read(tmp_path)
    assert ids(found) == ["open.txt"]
    assert type(problem) is Unreadable
    assert str(problem) == f"{tmp_path / 'secret.txt'}: cannot be read: permission denied"


def test_of_two_articles_with_one_id_the_second_is_refused(tmp_path: Path) -> None:
    lines = ('{"id": "x", "text": "Kuleba met Wang Yi."}\n', '{"id": "x", "text": "Lavrov met Blinken in Geneva."}\n')
    write(tmp_path, a_jsonl=lines[0], b_jsonl=lines[1])
    found, [problem] = read(tmp_path)
    assert [article.text for article in found] == ["Kuleba met Wang Yi."]
    assert type(problem) is DuplicateArticle
    assert str(problem).startswith(str(tmp_path / "b.jsonl"))
    assert str(tmp_path / "a.jsonl") in str(problem)


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    feed = '{"text": "Kuleba met Wang Yi."}\n'
    write(tmp_path, a__x_txt=ENGLISH, b__x_txt="Lavrov met Blinken in Geneva.", b__y_txt=ENGLISH, c__b__x_txt=ENGLISH)
    write(tmp_path, a__feed_jsonl=feed, b__feed_jsonl=feed)
    for sources in ([tmp_path / "a", tmp_path / "b"], [tmp_path / "b", tmp_path / "a"]):
        found, errors = read(*sources)
        assert sorted(ids(found)) == ["a/feed.jsonl/1", "a/x.txt", "b/feed.jsonl/1", "b/x.txt", "y.txt"]
        assert errors == []
    found, _ = read(tmp_path / "b" / "x.txt", tmp_path / "c" / "b" / "x.txt", tmp_path / "a" / "x.txt")
    assert ids(found) == [f"{tmp_path.name}/b/x.txt", "c/b/x.txt", "a/x.txt"]
    found, errors = read(tmp_path)
    assert ids(found)[:4] == ["a/feed.jsonl/1", "a/x.txt", "b/feed.jsonl/1", "b/x.txt"]


def test_a_file_is_read_once_however_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a__x_txt=ENGLISH)
    (tmp_path / "link.txt").symlink_to(tmp_path / "a" / "x.txt")
    monkeypatch.chdir(tmp_path)
    for sources in (["a/x.txt", "./a/x.txt", "a/../a/x.txt"], [tmp_path / "a" / "x.txt", "a"], ["a", "link.txt"]):
        found, errors = read(*sources)
        assert (len(found), errors) == (1, [])
    assert ids(read("a/x.txt")[0]) == ids(read("./a/x.txt")[0]) == ids(read("a")[0]) == ["x.txt"]
    assert ids(read("a/x.txt", ".")[0]) == ids(read(".", "a/x.txt")[0]) == ["a/x.txt"]


def test_a_refused_article_does_not_take_the_id(tmp_path: Path) -> None:
    write(tmp_path, a__x_txt=FRENCH, b__x_txt=ENGLISH)
    found, errors = read(tmp_path / "a", tmp_path / "b")
    assert [article.text for article in found] == [ENGLISH]
    assert [type(problem) for problem in errors] == [WrongLanguage]


def test_force_reads_what_is_not_english(tmp_path: Path) -> None:
    found, errors = read(write(tmp_path, a_txt=FRENCH), force=True)
    assert ([article.text for article in found], errors) == ([FRENCH], [])


def test_a_guessed_encoding_is_told_and_read(tmp_path: Path) -> None:
    write(tmp_path, a_txt="Kuleba said he “met” José – in Guangzhou.".encode("cp1252"))
    [article], [remark] = read(tmp_path)
    assert article.text == "Kuleba said he “met” José – in Guangzhou."
    assert isinstance(remark, EncodingGuessed)
    assert not remark.fatal
    with pytest.warns(UserWarning, match="Windows-1252"):
        assert len(list(articles([tmp_path]))) == 1


def test_one_source_need_not_be_a_list(tmp_path: Path) -> None:
    write(tmp_path, a_txt=ENGLISH)
    assert ids(articles(str(tmp_path))) == ["a.txt"]


def test_the_same_articles_in_any_order(tmp_path: Path) -> None:
    write(tmp_path, a_txt=ENGLISH, b_txt=f"Headline\n\n{ENGLISH}")
    forth, _ = read(tmp_path / "a.txt", tmp_path / "b.txt")
    back, _ = read(tmp_path / "b.txt", tmp_path / "a.txt")
    assert forth == back[::-1]
