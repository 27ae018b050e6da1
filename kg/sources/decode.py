"""From bytes to text."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from kg.errors import EncodingGuessed, NotText

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
)
_LAST_LATIN = "\u024f"


class Decoded(NamedTuple):
    """A text, and the remark to make where its encoding had to be guessed."""

    text: str
    remark: EncodingGuessed | None = None


def decode(data: bytes, source: str, charset: str | None = None) -> Decoded:
    """Read by a byte order mark, else as UTF-8, else by the `charset` declared, else by a guess.

    What is valid UTF-8 is UTF-8, whatever a server says.

    Raises NotText where there is nothing to read, or no text.
    """
    if not data.strip():
        raise NotText(source, "is empty")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise NotText(source, f"is {what}; kg reads plain text, HTML and JSON Lines, so save it as one of these")
    marked = next((encoding for mark, encoding in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if marked is None and b"\0" in data:
        raise NotText(source, "is a binary file, not text")
    for encoding in (marked, "utf-8", charset):
        text = _strictly(data, encoding) if encoding else None
        if text is not None:
            if not text.strip():
                raise NotText(source, "is empty")
            return Decoded(text)
    return _guess(data, source)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        if codecs.lookup(encoding).name == "iso8859-1":
            encoding = "cp1252"  # as browsers do: those who declare Latin-1 write curly quotes
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _guess(data: bytes, source: str) -> Decoded:
    """Damaged UTF-8, else Windows-1252, unless the bytes make a text in another alphabet.

    Among the Latin code pages charset_normalizer often prefers a neighbour (cp775, cp1250) for a few curly quotes;
    for English, Windows-1252 is the likely one.
    """
    import charset_normalizer  # here, because few files need it

    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if damaged * 4 < sum(char > "\x7f" for char in text) - damaged:
        return Decoded(text, EncodingGuessed(source, f"is damaged UTF-8; {damaged} character(s) are lost"))
    best = charset_normalizer.from_bytes(data).best()
    if best is None or not is_foreign_script(str(best)):
        encoding, text = "Windows-1252", data.decode("cp1252", "replace")
    else:
        encoding, text = best.encoding, str(best)
    if sum(not (char.isprintable() or char.isspace()) for char in text) * 20 > len(text):
        raise NotText(source, "is a binary file, not text")
    return Decoded(text, EncodingGuessed(source, f"is not UTF-8; read as {encoding} (save it as UTF-8 to be sure)"))


def is_foreign_script(text: str) -> bool:
    """Whether most letters of a text are not Latin."""
    letters = [char for char in text if char.isalpha()]
    return sum(char > _LAST_LATIN for char in letters) * 2 > len(letters)
