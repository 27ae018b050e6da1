from __future__ import annotations

import pytest

from kg.shingles import decode, encode, resemblance, sketch

WORDS = [f"word{n}" for n in range(400)]
TEXT = " ".join(WORDS)


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        (TEXT, 1.0, 1.0),
        (TEXT.upper().replace(" ", ",\n"), 1.0, 1.0),
        (" ".join(WORDS[:200]), 0.35, 0.65),  # half of it: 196 of 396 shingles
        ("A headline " + TEXT, 0.9, 1.0),
        (" ".join(reversed(WORDS)), 0.0, 0.0),
        ("", 0.0, 0.0),
    ],
)
def test_resemblance(other: str, least: float, most: float) -> None:
    assert least <= resemblance(sketch(TEXT), sketch(other)) <= most
    assert resemblance(sketch(other), sketch(TEXT)) == resemblance(sketch(TEXT), sketch(other))


def test_a_sketch_as_text() -> None:
    assert decode(encode(sketch(TEXT))) == sketch(TEXT)
    assert decode(encode(sketch("too short"))) == sketch("")
    assert len(encode(sketch(TEXT))) < 350  # of any text, however long
