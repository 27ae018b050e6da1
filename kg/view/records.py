"""The statements out of the tables, in words: for those who read the page without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kg.view.tables import Tables


def records(tables: Tables) -> Iterator[dict[str, Any]]:
    """Each statement with the names, texts and addresses that its row points to."""

    def rows(name: str) -> list[dict[str, Any]]:
        columns = tables[name]["columns"]
        return [dict(zip(columns, row, strict=True)) for row in tables[name]["rows"]]

    nodes, speakers, times = rows("nodes"), rows("speakers"), rows("times")
    sentences, articles = rows("sentences"), rows("articles")
    for told in rows("statements"):
        sentence = sentences[told["sentence"]]
        yield told | {
            "subject": nodes[told["subject"]]["name"],
            "object": None if told["object"] is None else nodes[told["object"]]["name"],
            "speaker": None if told["speaker"] is None else speakers[told["speaker"]]["name"],
            "time": None if told["time"] is None else times[told["time"]]["text"],
            "sentence": sentence["text"],
            "article": articles[sentence["article"]],
        }
