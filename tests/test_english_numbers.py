"""Numbers as entities, on words with tags written by hand: no model reads them, so a new one cannot break these."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
import spacy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from kg.english.numbers import NumberFinder, number_finder

TAGGED = re.compile(r"./[^a-z]+$")
NAME = re.compile(r"(?P<opens>\[)?(?P<word>.*?)(?:\](?P<label>[A-Z]+))?")


@pytest.fixture(scope="module")
def vocab() -> Vocab:
    return spacy.blank("en").vocab


@pytest.fixture(scope="module")
def find(vocab: Vocab) -> NumberFinder:
    return NumberFinder(vocab)


def default_tag(word: str) -> str:
    if word in ("$", "£", "€", "US$"):
        return "$"
    return {"-": "HYPH", "–": "SYM"}.get(word, "CD" if re.match(r"[.+-]?\d", word) else "NN")


def written(vocab: Vocab, text: str) -> tuple[Doc, list[Span]]:
    """`word/TAG` by blanks, "+" before a word that follows without one, `[A/NNP B/NNP]ORG` for an entity already found.

    Without a tag a word is a noun, or CD if it begins with a digit. "⏎" is a line break.
    """
    words, tags, spaces, found, start = list[str](), list[str](), list[bool](), list[tuple[int, int, str]](), 0
    for token in text.split():
        match = NAME.fullmatch(token.removeprefix("+") if len(token) > 1 else token)
        assert match
        word, _, tag = match["word"].rpartition("/") if TAGGED.search(match["word"]) else (match["word"], "", "")
        if token.startswith("+") and len(token) > 1:
            spaces[-1] = False
        start = len(words) if match["opens"] else start
        words.append(word.replace("⏎", "\n"))
        tags.append("_SP" if word == "⏎" else tag or default_tag(word))
        spaces.append(True)
        if match["label"]:
            found.append((start, len(words), match["label"]))
    doc = Doc(vocab, words=words, spaces=spaces, tags=tags)
    return doc, [Span(doc, *span) for span in found]


def shown(spans: list[Span]) -> list[str]:
    return [f"{span.label_} {' '.join(token.text for token in span if not token.is_space)}" for span in spans]


CASES = [
    # money
    ("$ +5 million/CD", ["MONEY $ 5 million"]),
    ("US$ +40", ["MONEY US$ 40"]),
    ("US/NNP $ 8.00 ,/,", ["MONEY US $ 8.00"]),
    ("of/IN [US/NNP]GPE $ 8.00", ["MONEY $ 8.00"]),
    ("£ +10 m/NN", ["MONEY £ 10 m"]),
    ("£ +10 m/CD euros/NNS", ["MONEY £ 10 m euros"]),
    ("£ +10 +m./.", ["MONEY £ 10 m."]),
    ("$ +5 or/CC $ +6", ["MONEY $ 5", "MONEY $ 6"]),
    ("€ +3.2bn deal", ["MONEY € 3.2bn"]),
    ("Rs/NNP 500", ["MONEY Rs 500"]),
    ("40 USD/NNP", ["MONEY 40 USD"]),
    ("50 cents/NNS", ["MONEY 50 cents"]),
    ("about/RB 3.2 billion/CD euros/NNS", ["MONEY about 3.2 billion euros"]),
    ("5 million/CD Swiss/JJ francs/NNS", ["MONEY 5 million Swiss francs"]),
    ("a/DT million/CD dollars/NNS", ["MONEY a million dollars"]),
    ("millions/NNS of/IN dollars/NNS", ["MONEY millions of dollars"]),
    ("as/RB much/RB as/IN $ +5 million/CD", ["MONEY as much as $ 5 million"]),
    ("$ +5 +- 10 million/CD", ["MONEY $ 5 - 10 million"]),
    ("$ +5 million/CD to/IN $ +6 million/CD", ["MONEY $ 5 million to $ 6 million"]),
    ("from/IN $ +5 to/IN $ +6", ["MONEY $ 5", "MONEY $ 6"]),
    ("a/DT 5 +- +dollar bill", ["MONEY 5 - dollar"]),
    ("2 million/CD pounds/NNS", ["MONEY 2 million pounds"]),
    ("he/PRP won/VBD 50 won/VBD back/RB", ["CARDINAL 50"]),
    # percent
    ("10 +%", ["PERCENT 10 %"]),
    ("between/IN 10 and/CC 15 percent", ["PERCENT between 10 and 15 percent"]),
    ("from/IN 10 to/IN 15 percent", ["CARDINAL 10", "PERCENT 15 percent"]),
    ("10 +% to/IN 15 +%", ["PERCENT 10 % to 15 %"]),
    ("10 +– +15 +%", ["PERCENT 10 – 15 %"]),
    ("ten/CD per/IN cent", ["PERCENT ten per cent"]),
    ("3 percentage points/NNS", ["PERCENT 3 percentage points"]),
    ("less/JJR than/IN one/CD percent", ["PERCENT less than one percent"]),
    ("fell/VBD 10pc/NN", ["PERCENT 10pc"]),
    ("10 PC/NN games/NNS", ["CARDINAL 10"]),
    # quantity
    ("50 kilometers/NNS", ["QUANTITY 50 kilometers"]),
    ("20 square/JJ miles/NNS", ["QUANTITY 20 square miles"]),
    ("200 km/h or/CC 60 mph", ["QUANTITY 200 km/h", "QUANTITY 60 mph"]),
    ("a/DT six/CD +- +foot wall", ["QUANTITY six - foot"]),
    ("two/CD tons/NNS", ["QUANTITY two tons"]),
    ("37 degrees/NNS Celsius/NNP", ["QUANTITY 37 degrees Celsius"]),
    ("37 +° +C/NN", ["QUANTITY 37 ° C"]),
    ("190 kilometers/NNS per/IN hour", ["QUANTITY 190 kilometers per hour"]),
    ("200 km +//SYM +h", ["QUANTITY 200 km / h"]),
    ("100MW/NN plant", ["QUANTITY 100MW"]),
    ("a/DT 100 +m/NN sprint", ["QUANTITY 100 m"]),
    ("2.5 +m/CD people/NNS", ["CARDINAL 2.5 m"]),
    ("six/CD feet/NNS two/CD inches/NNS", ["QUANTITY six feet two inches"]),
    ("5 km/NNS and/CC 10 km/NNS", ["QUANTITY 5 km", "QUANTITY 10 km"]),
    ("two/CD +- +and/CC +- +a/DT +- +half/NN miles/NNS", ["QUANTITY two - and - a - half miles"]),
    ("half/PDT a/DT mile", ["QUANTITY half a mile"]),
    ("a/DT 2,000 +- +square/JJ +- +foot house", ["QUANTITY 2,000 - square - foot"]),
    ("50 pounds/NNS", ["QUANTITY 50 pounds"]),
    ("hundreds/NNS of/IN miles/NNS", ["QUANTITY hundreds of miles"]),
    # ordinal
    ("the/DT first/JJ man", ["ORDINAL first"]),
    ("they/PRP first/RB met/VBD", ["ORDINAL first"]),
    ("her/PRP$ 21st/JJ film", ["ORDINAL 21st"]),
    ("its/PRP$ 50,000th/JJ article", ["ORDINAL 50,000th"]),
    ("the/DT thirty/CD +- +second/JJ president", ["ORDINAL thirty - second"]),
    ("the/DT second/JJ +- +largest/JJS city", ["ORDINAL second"]),
    ("the/DT fourth/JJ or/CC fifth/JJ day", ["ORDINAL fourth", "ORDINAL fifth"]),
    ("second/JJ +- +hand cars/NNS", []),
    ("a/DT second/NN later/RBR", []),
    ("The/DT First/NNP Lady/NNP spoke/VBD", []),
    ("a/DT high/JJ +- +five/NN", []),
    # cardinal
    ("two/CD books/NNS", ["CARDINAL two"]),
    ("more/JJR than/IN 40 people/NNS", ["CARDINAL more than 40"]),
    ("well/RB over/RB 1,500 people/NNS", ["CARDINAL well over 1,500"]),
    ("About/RB 40 people/NNS", ["CARDINAL About 40"]),
    ("talk/VB about/IN two/CD things/NNS", ["CARDINAL two"]),
    ("107 or/CC more/JJR dead/JJ", ["CARDINAL 107 or more"]),
    ("40 or/CC more/JJR than/IN 50", ["CARDINAL 40 or more", "CARDINAL 50"]),
    ("dozens/NNS of/IN people/NNS", ["CARDINAL dozens"]),
    ("hundreds/NNS of/IN thousands/NNS fled/VBD", ["CARDINAL hundreds of thousands"]),
    ("tens/NNS of/IN thousands/NNS", ["CARDINAL tens of thousands"]),
    ("half/PDT a/DT million/CD people/NNS", ["CARDINAL half a million"]),
    ("a/DT few/JJ thousand/CD men/NNS", ["CARDINAL a few thousand"]),
    ("about/RB a/DT dozen/CD eggs/NNS", ["CARDINAL about a dozen"]),
    ("two/CD hundred/CD and/CC fifty/CD +- +five/CD men/NNS", ["CARDINAL two hundred and fifty - five"]),
    ("five/CD million/CD and/CC a/DT dog", ["CARDINAL five million"]),
    ("two/CD and/CC a/DT half/NN million/CD people/NNS", ["CARDINAL two and a half million"]),
    ("two/CD +- +thirds/NNS of/IN them/PRP", ["CARDINAL two - thirds"]),
    ("more/JJR than/IN a/DT third/NN of/IN voters/NNS", ["CARDINAL more than a third"]),
    ("half/NN of/IN them/PRP", ["CARDINAL half"]),
    ("the/DT first/JJ half/NN of/IN it/PRP", ["ORDINAL first"]),
    ("two/CD or/CC three/CD goals/NNS", ["CARDINAL two or three"]),
    ("win/VBP 3 +– +0 ,/,", ["CARDINAL 3 – 0"]),
    ("one/CD in/IN five/CD people/NNS", ["CARDINAL one in five"]),
    ("10 000 people/NNS", ["CARDINAL 10 000"]),
    ("one/CD of/IN them/PRP", ["CARDINAL one"]),
    ("40 ⏎ million/CD people/NNS", ["CARDINAL 40 million"]),
    # not numbers
    ("the/DT new/JJ one/NN", []),
    ("no/DT one/CD came/VBD", []),
    ("they/PRP met/VBD one/CD another/DT", []),
    ("⏎ 1 +./. Open/VB it/PRP", []),
    ("2/LS +)/-RRB- close/VB it/PRP", []),
    ("(/-LRB- +3 +)/-RRB-", []),
    ("Article/NN 5 of/IN it/PRP", []),
    ("Boeing/NNP 737 crashed/VBD", []),
    ("[Internet/NNP Explorer/NNP]PRODUCT 6 is/VBZ", []),
    ("[Sweden/NNP]GPE 1 +– +0", ["CARDINAL 1 – 0"]),
    ("Su/NNP +- +57 jets/NNS", []),
    ("5 +G/NN network", []),
    ("Corinthians/NNPS 9:25", []),
    ("since/IN 9/11/CD the/DT", []),
    ("in/IN 1990 ,/,", []),
    ("1990 +– +1995", []),
    ("5 May/NNP", []),
    ("the/DT 1980s/CD", []),
    ("part XVII/CD", []),
    ("agent 007", []),
    ("https://example.org/5/ADD", []),
    # times that are amounts
    ("five/CD years/NNS", ["DATE five years"]),
    ("about/RB 10 years/NNS old/JJ", ["DATE about 10 years old"]),
    ("a/DT 40 +- +year +- +old/JJ man", ["DATE 40 - year - old"]),
    ("a/DT three/CD +- +day trip", ["DATE three - day"]),
    ("twenty/CD working/VBG days/NNS", ["DATE twenty working days"]),
    ("five/CD years/NNS ago/RB", ["DATE five years ago"]),
    ("two/CD hours/NNS and/CC 30 minutes/NNS", ["TIME two hours and 30 minutes"]),
    ("a/DT nine/CD +- +hour flight", ["TIME nine - hour"]),
    ("30 seconds/NNS", ["TIME 30 seconds"]),
    ("half/PDT an/DT hour", ["TIME half an hour"]),
    ("at/IN 10:30 pm/NN", ["TIME 10:30 pm"]),
    ("on/IN day five/CD", ["DATE day five"]),
    ("that/DT day two/CD men/NNS came/VBD", ["CARDINAL two"]),
    ("at/IN the/DT age of/IN 40", ["DATE the age of 40"]),
    ("aged/VBN 8–10 years/NNS", ["DATE aged 8–10 years"]),
    ("[Thomas/NNP Sam/NNP]PERSON ,/, 42 ,/, said/VBD", ["DATE 42"]),
    # what was found stays
    ("[last/JJ 24 hours/NNS]DATE and/CC 3 more/JJR", ["CARDINAL 3"]),
    ("more/JJR than/IN [five/CD years/NNS]DATE", []),
    ("[more/JJR]MISC than/IN five/CD men/NNS", ["CARDINAL five"]),
    ("[20/CD]DATE million/CD men/NNS", ["CARDINAL million"]),
    ("5 million/CD [Swiss/JJ]NORP francs/NNS", ["CARDINAL 5 million"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_finds(vocab: Vocab, find: NumberFinder, text: str, expected: list[str]) -> None:
    assert shown(find(*written(vocab, text))) == expected


def mixtures() -> Iterator[str]:
    """Words of all the cases in no order, with entities between them."""
    chance = random.Random(5)
    words = [word for text, _ in CASES for word in text.split() if not re.search(r"\[|\]", word)]
    for _ in range(150):
        drawn = chance.choices(words, k=40)
        for i in range(0, 40, chance.choice([4, 7, 13])):
            drawn[i] = f"[{drawn[i].removeprefix('+')}]{chance.choice(['DATE', 'ORG', 'GPE', 'PERSON'])}"
        yield " ".join(drawn)


def test_never_overlaps(vocab: Vocab, find: NumberFinder) -> None:
    for text in mixtures():
        doc, names = written(vocab, text)
        numbers = find(doc, names)
        tokens = [token.i for span in [*names, *numbers] for token in span]
        assert len(tokens) == len(set(tokens)), text
        assert numbers == sorted(numbers, key=lambda span: span.start)
        assert shown(find(doc, reversed(names))) == shown(numbers)
        doc.set_ents([*names, *numbers])


def test_a_line_break_between_sentences_parts_numbers(vocab: Vocab, find: NumberFinder) -> None:
    doc, _ = written(vocab, "won/VBD 40 ⏎ Million/CD left/VBD")
    doc[3].is_sent_start = True
    assert shown(find(doc, [])) == ["CARDINAL 40", "CARDINAL Million"]


def test_without_numbers_or_words(vocab: Vocab, find: NumberFinder) -> None:
    assert find(Doc(vocab), []) == []
    assert find(*written(vocab, "It/PRP rained/VBD")) == []
    assert shown(find(Doc(vocab, words=["5", "km"]), [])) == [], "nothing is said of words without tags"


def test_one_finder_a_vocabulary(vocab: Vocab) -> None:
    assert number_finder(vocab) is number_finder(vocab)
    assert number_finder(vocab) is not number_finder(Vocab())
