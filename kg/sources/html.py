"""Web pages: the main text and what the page says of itself, by trafilatura."""

from __future__ import annotations

import datetime
import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kg.errors import NotText, ReadError
from kg.model import Article
from kg.sources.assemble import assemble, id_of_url
from kg.sources.decode import decode
from kg.sources.document import Document

if TYPE_CHECKING:
    from trafilatura.settings import Document as Page

_DECLARED = re.compile(rb"<(?:meta[^>]+charset\s*=|\?xml[^>]+encoding\s*=)\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# Only what the markup says: a date found by searching the text is a guess. A fixed last day keeps the result the same
# whatever today is.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2200-01-01"}


def read(document: Document) -> Iterator[Article | ReadError]:
    """One article. The address of a saved page is the one it declares, unless that is the site's front page."""
    declared = _DECLARED.search(document.data[:4096])
    charset = document.charset or (declared[1].decode("ascii") if declared else None)
    markup, remark = decode(document.data, document.name, charset)
    if remark:
        yield remark
    page = _extract(markup, document.url)
    if page is None or not page.text or not page.text.strip():
        raise NotText(document.name, "is a page with no article in it")
    url = document.url or (page.url if page.url and urlsplit(page.url).path.strip("/") else None)
    yield assemble(
        page.text.strip().replace("\n", "\n\n"),  # a blank line between blocks, as everywhere else
        source=document.name,
        id=id_of_url(url) if url else document.id,
        title=page.title or None,
        url=url,
        published=datetime.date.fromisoformat(page.date) if page.date else None,
        publisher=page.sitename or None,
        origin=None if url else document.origin,
    )


def _extract(markup: str, url: str | None) -> Page | None:
    import trafilatura  # here, because it takes a quarter of a second

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it would log, NotText says
    page = trafilatura.bare_extraction(
        markup, url=url, with_metadata=True, include_comments=False, date_extraction_params=_DATES
    )
    return None if isinstance(page, dict) else page  # never a dict, unless asked for
