"""From bytes to text."""

from __future__ import annotations

import codecs

import pytest

from kg.errors import NotText
from kg.sources.decode import decode

TEXT = "Gérald Darmanin said “no” — twice.\r\n\r\nNothing else.\n"
RUSSIAN = "Министр иностранных дел Украины Дмитрий Кулеба встретился в среду в Гуанчжоу с министром Китая Ван И."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
)
def test_unicode_is_read_as_it_stands(data: bytes) -> None:
    assert decode(data, "a.txt") == (TEXT, None)


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [(TEXT, "cp1252", "Windows-1252"), (RUSSIAN, "cp1251", "cp1251"), (RUSSIAN, "koi8-r", "koi8_r")],
)
def test_other_encodings_are_guessed_and_told(text: str, encoding: str, told: str) -> None:
    read, remark = decode(text.encode(encoding), "a.txt")
    assert read == text
    assert remark is not None
    assert told in str(remark)


def test_a_declared_encoding_needs_no_guess() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "a.html", "windows-1251") == (RUSSIAN, None)


def test_utf8_is_utf8_whatever_is_declared() -> None:
    assert decode(TEXT.encode(), "a.html", "iso-8859-1") == (TEXT, None)
    assert decode(TEXT.encode("cp1252"), "a.html", "iso-8859-1") == (TEXT, None)


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset", "hex", "a\0b", None])
def test_a_wrong_declaration_does_no_harm(charset: str | None) -> None:
    read, remark = decode(TEXT.encode("cp1252"), "a.html", charset)
    assert read == TEXT
    assert remark is not None


def test_a_damaged_byte_does_not_spoil_the_rest() -> None:
    good = "Zelenskyy’s office said Ličen’s café paid £5 – “no more”."
    read, remark = decode(good.encode() + b"\xff", "a.txt")
    assert read == good + "\ufffd"
    assert "damaged UTF-8" in str(remark)


@pytest.mark.parametrize(
    "data", [b"", b"\r\n ", b"\xff\xfe\r\0", b"abc\0def", b"%PDF-1.4", b"{\\rtf1 x", b"\x1f\x8b\x08"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotText):
        decode(data, "a.txt")
