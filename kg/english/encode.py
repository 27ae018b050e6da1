"""From words to the network's inputs: word pieces and the letter case that the lower-cased vocabulary hides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tokenizers import Tokenizer

CLS, SEP, UNKNOWN, MASK = 101, 102, 100, 103
MOST_PIECES, POSITIONS = 8, 512  # word pieces of one word and of one window
MOST_CHARACTERS = 100  # of one word: longer ones (base64, addresses) are read by their beginning
REMEMBERED = 1 << 16  # words whose pieces are kept


class Encoded(NamedTuple):
    """Word pieces of a window, the letter case of each, and the first and last piece of each word."""

    ids: list[int]
    case: list[int]
    first: list[int]
    last: list[int]


def letter_case(word: str) -> int:
    """1 digits, 2 symbols, 3 lower, 4 UPPER, 5 A, 6 Capital, 7 McName, 8 iPhone; 0 is padding."""
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 2
    if word.islower() or word.isupper():
        return 3 if word.islower() else 4 if len(word) > 1 else 5
    return 8 if not word[0].isupper() else 6 if word[1:].islower() else 7


class WordEncoder:
    """Encodes windows of words; `tokenizer_json` is a vocabulary in the format of Hugging Face tokenizers."""

    def __init__(self, tokenizer_json: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer_json))
        self._tokenizer.no_padding()  # the file asks for padding to 128
        self._word = lru_cache(REMEMBERED)(self._encode_word)

    def __call__(self, words: Sequence[str], most: int = MOST_PIECES) -> Encoded:
        """At most `most` pieces a word, fewer where the window would exceed the network's positions."""
        encoded = Encoded([CLS], [0], [], [])
        for word in words:
            pieces, case = self._word(word)
            kept = pieces[:most]
            encoded.first.append(len(encoded.ids))
            encoded.ids.extend(kept)
            encoded.case.extend([case] * len(kept))
            encoded.last.append(len(encoded.ids) - 1)
        encoded.ids.append(SEP)
        encoded.case.append(0)
        return encoded if len(encoded.ids) <= POSITIONS else self(words, most - 1)

    def _encode_word(self, word: str) -> tuple[list[int], int]:
        text = word[:MOST_CHARACTERS].replace("\u00a0", " ")
        pieces: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return pieces[:MOST_PIECES] or [UNKNOWN], letter_case(word)
