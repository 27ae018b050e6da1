"""A service that speaks the Reconciliation Service API 0.2, for Wikidata."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import httpx

from kg.errors import LinkError
from kg.linking import candidates
from kg.linking.candidates import Candidate, Manifest
from kg.linking.client import Client

ENDPOINT = "https://wikidata.reconci.link/en/api"
BATCH = 10  # queries in a request; fewer where the service says so


class Service:
    """One endpoint; `name` is its address as it may be shown and kept. Raises LinkError where it is no address."""

    def __init__(self, endpoint: str = ENDPOINT, client: Client | None = None) -> None:
        try:
            url = httpx.URL(endpoint)
        except httpx.InvalidURL as error:
            raise LinkError(f"{endpoint}: is not an address ({error})") from error
        if url.scheme not in ("http", "https") or not url.host:
            raise LinkError(f"{endpoint}: is not an address like {ENDPOINT}")
        self.name = str(url.copy_with(username=None, password=None))
        self._address = endpoint
        self._client = client or Client()

    @cached_property
    def manifest(self) -> Manifest:
        """What the service says of itself; it is asked when that is first needed. Raises LinkError.

        Where its address leads elsewhere, the queries go there too.
        """
        answer = self._client.get(self._address)
        found = candidates.manifest(self.name, candidates.parsed(self.name, answer.body))
        self._address = answer.address
        return found

    @property
    def batch_size(self) -> int:
        """How many queries go into one request. Raises LinkError."""
        return min(BATCH, self.manifest.batch_size or BATCH)

    def ask(self, queries: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, tuple[Candidate, ...]]]:
        """The number of each query with its candidates, best first, out of one request.

        Raises LinkError; where an answer is malformed, all others are given first.
        """
        batch = {f"q{number}": query for number, query in enumerate(queries)}
        answer = candidates.parsed(self.name, self._client.post(self._address, {"queries": json.dumps(batch)}).body)
        problem = None
        for number, (key, query) in enumerate(batch.items()):
            try:
                found = candidates.candidates(self.name, query["query"], answer.get(key))
            except LinkError as error:
                problem = problem or error
            else:
                yield number, found
        if problem:
            raise problem
