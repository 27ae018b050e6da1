"""Whether a person is spoken of as he or as she."""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon import Lexicon
from kg.resolution import NameMention
from kg.resolve.cast import Cast


def genders(cast: Cast, mentions: Iterable[NameMention], lexicon: Lexicon) -> dict[str, str]:
    """What titles beside a name tell (Mr, Queen, spokeswoman), else the given name."""
    titles, given = dict[str, str](), dict[str, str]()
    for mention in mentions:
        if mention.type != "Person":
            continue
        id_ = cast.of_word[mention.head.i]
        sentence = mention.words[0].sentence.words
        at = mention.words[0].i - sentence[0].i
        beside = [w.lower.rstrip(".") for w in sentence[max(0, at - 1) : at]] + [
            c.lower for c in mention.head.all("appos")
        ]
        first = cast.members[id_].name.split()[0]
        for gender, kind in (("m", "Men"), ("f", "Women")):
            if lexicon[f"titlesOf{kind}"].intersection(beside):
                titles.setdefault(id_, gender)
            if first in lexicon[f"givenNamesOf{kind}"]:
                given[id_] = gender
    return given | titles
