"""XML 1.0 as text, element by element."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # by section 2.2
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def element(name: str, attributes: Mapping[str, str], inside: str | None = None) -> str:
    """An element; `inside` is XML already."""
    start = f"<{name}" + "".join(f" {key}={quoteattr(allowed(value))}" for key, value in attributes.items())
    return f"{start}/>" if inside is None else f"{start}>{inside}</{name}>"


def text(content: str) -> str:
    """A text inside an element, with its line ends as they are."""
    return escape(allowed(content), {"\r": "&#13;"})


def allowed(content: str) -> str:
    """The text, with the replacement character for what XML forbids even as an escape."""
    return FORBIDDEN.sub("\ufffd", content)
