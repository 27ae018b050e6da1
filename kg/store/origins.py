"""Which file each article was read from, kept beside the graph: DIR/.sources.json.

It tells a new text of the same file, which takes the place of the old one, from that of another file of the same name,
which is called by more of its path. No part of the graph: what is published says nothing of where files lie.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from os.path import relpath
from pathlib import Path, PurePath

from kg.errors import GraphError
from kg.model import Article
from kg.store.files import replace_files

FILE = ".sources.json"
ODD = "surrogatepass"  # names on Linux are bytes, which need not be UTF-8


class Origins:
    """Article id ↔ the whole path of the file."""

    def __init__(self, files: Mapping[str, str] | None = None) -> None:
        self._files = dict(files or {})
        self._ids = {file: id_ for id_, file in self._files.items()}
        self._changed = False

    @classmethod
    def load(cls, directory: Path) -> Origins:
        """Those of a graph directory. Raises GraphError."""
        path, whole = directory / FILE, directory.resolve()
        try:
            files = json.loads(path.read_bytes().decode("utf8", ODD))
            return cls({str(id_): str((whole / file).resolve()) for id_, file in files.items()})
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise GraphError(f"{path}: cannot be read; remove it, and articles are known by their ids alone") from error

    def save(self, directory: Path, *, anew: bool = False) -> None:
        """Writes them, relative to the directory, so that both may move together; `anew` also if nothing changed.

        Raises GraphError.
        """
        whole = directory.resolve()
        files = {id_: PurePath(relpath(file, whole)).as_posix() for id_, file in sorted(self._files.items())}
        if self._changed or anew:
            content = json.dumps(files, ensure_ascii=False, indent=0) + "\n"
            replace_files(directory, {FILE: [content.encode("utf8", ODD)]})
            self._changed = False

    def record(self, article: Article) -> None:
        """The article is in the graph."""
        if article.origin and self._files.get(article.id) != article.origin:
            self.forget(article.id)
            self._files[article.id] = article.origin
            self._ids[article.origin] = article.id
            self._changed = True

    def forget(self, article: str) -> None:
        """The article of this id is no longer there."""
        file = self._files.pop(article, None)
        if file is not None:
            del self._ids[file]
            self._changed = True

    def called(self, article: Article) -> Article:
        """The article by the id that its file has in this graph, else by one that no other file has; recorded so."""
        if article.origin is None:
            return article
        known, id_, folders = self._ids.get(article.origin), article.id, PurePath(article.origin).parts
        for length in range(id_.count("/") + 2, len(folders) + 1):
            if known or id_ not in self._files:
                break
            id_ = "/".join(folders[-length:]).encode("utf8", "backslashreplace").decode("utf8")
        named = replace(article, id=known or id_)
        self.record(named)
        return named
