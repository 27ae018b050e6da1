"""How alike two texts are, from a small sketch of each: bottom-k sketches of word shingles.

Source: Broder, "On the resemblance and containment of documents" (1997); Cohen & Kaplan, "Summarizing data using
bottom-k sketches" (2007).
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from hashlib import blake2b
from heapq import nsmallest

WORDS = 5  # in a shingle
SIZE = 64  # hashes in a sketch; the error of `resemblance` is about 1 / sqrt(SIZE)
BYTES = 4  # of a hash

Sketch = frozenset[int]


def sketch(text: str) -> Sketch:
    """The `SIZE` smallest hashes of the text's shingles, upper and lower case alike; all of them in a short text."""
    words = re.findall(r"\w+", text.lower())
    shingles = {" ".join(words[i : i + WORDS]) for i in range(max(len(words) - WORDS + 1, 0))}
    hashes = {_hash(shingle) for shingle in shingles}
    return frozenset(nsmallest(SIZE, hashes))


def resemblance(one: Sketch, other: Sketch) -> float:
    """Estimates the Jaccard coefficient of the two sets of shingles: 1 for the same text, 0 for nothing in common."""
    union = nsmallest(SIZE, one | other)
    return len(one & other & set(union)) / len(union) if union else 0.0


def encode(sketch: Sketch) -> str:
    """As text, in base64."""
    return b64encode(b"".join(each.to_bytes(BYTES, "big") for each in sorted(sketch))).decode()


def decode(text: str) -> Sketch:
    """The sketch that `encode` wrote. Raises ValueError."""
    data = b64decode(text, validate=True)
    return frozenset(int.from_bytes(data[i : i + BYTES], "big") for i in range(0, len(data), BYTES))


def _hash(shingle: str) -> int:
    return int.from_bytes(blake2b(shingle.encode("utf8", "replace"), digest_size=BYTES).digest(), "big")
