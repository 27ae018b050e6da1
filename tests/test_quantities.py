"""Numbers with their bounds and units, and the numbers that count nothing."""

from __future__ import annotations

import pytest

from kg.model import Bound
from kg.quantities import cardinal, parse

# What the phrase says of its noun: words of the quantity, value, bound.
COUNTS: list[tuple[str, str, float, Bound]] = [
    ("four civilians", "four", 4, "exact"),
    ("at least four civilians", "at least four", 4, "min"),
    ("At least 107 pilgrims", "At least 107", 107, "min"),
    ("25 out of 38 Russian 'Shahed' drones", "25 out of 38", 25, "exact"),
    ("two of the five bridges", "two of the five", 2, "exact"),
    ("more than 1,000 people", "more than 1,000", 1000, "min"),
    ("well over 60,000 security personnel", "well over 60,000", 60000, "min"),
    ("no fewer than 12 people", "no fewer than 12", 12, "min"),
    ("107 or more people", "107 or more", 107, "min"),
    ("100+ countries", "100+", 100, "min"),
    ("up to 50 people", "up to 50", 50, "max"),
    ("as many as 300,000 people", "as many as 300,000", 300000, "max"),
    ("fewer than ten soldiers", "fewer than ten", 10, "max"),
    ("ten or fewer soldiers", "ten or fewer", 10, "max"),
    ("about 300 homes", "about 300", 300, "approximate"),
    ("some 12,000 hopefuls", "some 12,000", 12000, "approximate"),
    ("nearly 300 homes", "nearly 300", 300, "approximate"),
    ("an estimated 500 fighters", "an estimated 500", 500, "approximate"),
    ("20 or so tanks", "20 or so", 20, "approximate"),
    ("40 to 50 questions", "40 to 50", 40, "min"),
    ("between 10 and 20 people", "between 10 and 20", 10, "min"),
    ("10 to 15 million people", "10 to 15 million", 10e6, "min"),
    ("two million people", "two million", 2e6, "exact"),
    ("around 2 million voters", "around 2 million", 2e6, "approximate"),
    ("2.5m people", "2.5m", 2.5e6, "exact"),
    ("500k users", "500k", 500e3, "exact"),
    ("a dozen soldiers", "a dozen", 12, "exact"),
    ("two dozen soldiers", "two dozen", 24, "exact"),
    ("half a million people", "half a million", 500000, "exact"),
    ("a quarter of a million people", "a quarter of a million", 250000, "exact"),
    ("twenty-five people", "twenty-five", 25, "exact"),
    ("two hundred and fifty thousand refugees", "two hundred and fifty thousand", 250000, "exact"),
    ("a thousand soldiers", "a thousand", 1000, "exact"),
    ("all 38 drones", "38", 38, "exact"),
    ("one civilian", "one", 1, "exact"),
    ("the 24 hours", "24", 24, "exact"),
    ("over 2000 people", "over 2000", 2000, "min"),
]

MEASURES: list[tuple[str, str, float, str]] = [
    ("$4.25 billion", "$4.25 billion", 4.25e9, "USD"),
    ("a $61 billion aid package", "$61 billion", 61e9, "USD"),
    ("US$8.5bn", "US$8.5bn", 8.5e9, "USD"),
    ("NZ $ 26 million", "NZ $ 26 million", 26e6, "NZD"),
    ("€3m", "€3m", 3e6, "EUR"),
    ("£200", "£200", 200, "GBP"),
    ("5.6 million euros", "5.6 million euros", 5.6e6, "EUR"),
    ("$3 to 5 million", "$3 to 5 million", 3e6, "USD"),
    ("50 pounds", "50 pounds", 50, "pound"),  # of money or of weight
    ("30%", "30%", 30, "percent"),
    ("30 percent of voters", "30 percent", 30, "percent"),
    ("10 per cent", "10 per cent", 10, "percent"),
    ("3.5 percentage points", "3.5 percentage points", 3.5, "percentage point"),
    ("3,000 kilometres", "3,000 kilometres", 3000, "kilometre"),
    ("10 km", "10 km", 10, "kilometre"),
    ("185 kilometer-per-hour winds", "185 kilometer-per-hour", 185, "kilometre per hour"),
    ("a 10km march", "10km", 10, "kilometre"),
    ("a 100m sprint", "100m", 100, "metre"),
    ("240,000 square metres", "240,000 square metres", 240000, "square metre"),
    ("190 kilometers per hour", "190 kilometers per hour", 190, "kilometre per hour"),
    ("one-third of voters", "one-third", 1 / 3, "fraction"),
    ("three-quarters of the budget", "three-quarters", 0.75, "fraction"),
    ("half of voters", "half", 0.5, "fraction"),
    ("one in five voters", "one in five", 0.2, "fraction"),
]

NOTHING = [
    "dozens of people", "hundreds of thousands of people", "several people", "a couple of days", "some of them",
    "the first visit", "a second attack", "the 20th anniversary", "the 2014 protests", "2014", "24 July", "July 24",
    "9:30 a.m.", "9 a.m.", "9/11", "Ka-52 helicopters", "F-16 jets", "COVID-19", "G7 leaders", "Internet Explorer 6",
    "Article 5", "age 61", "a 17-year-old boy", "a two-day summit", "an 18-fold increase", "a 2-1 victory", "1 – 0",
    "one of the biggest strikes", "no one", "one another", "from 9 to 10", "one and a half million", "million",
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value", "bound"), COUNTS)
def test_counts_of_a_noun(text: str, words: str, value: float, bound: Bound) -> None:
    found = parse(text, unit="noun")
    assert found
    quantity, (start, end) = found
    assert (quantity.value, quantity.unit, quantity.bound, text[start:end]) == (value, "noun", bound, words)


@pytest.mark.parametrize(("text", "words", "value", "unit"), MEASURES)
def test_measures_name_their_unit(text: str, words: str, value: float, unit: str) -> None:
    found = parse(text, unit="noun")
    assert found
    quantity, (start, end) = found
    assert (quantity.value, quantity.unit, text[start:end]) == (value, unit, words)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_quantity(text: str) -> None:
    assert parse(text) is None


def test_the_first_of_several() -> None:
    found = parse("the 2014 protests killed four civilians and injured 30")
    assert found
    assert found[0].value == 4


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,500", 1500), ("2.5", 2.5), ("twenty-one", 21), ("a hundred", 100), ("three million and six", 3000006),
     ("four hundred thousand", 400000), ("zero", 0), ("fourth", None), ("", None)],
)  # fmt: skip
def test_cardinal(text: str, value: float | None) -> None:
    assert cardinal(text) == value
