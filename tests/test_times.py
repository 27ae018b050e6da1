"""How news says time, and what it means in an article of Thursday, 25 July 2024."""

from __future__ import annotations

import itertools
import locale
import random
import re
from datetime import date

import pytest

from kg.model import Tense
from kg.times import find, is_time, normalise

THURSDAY = date(2024, 7, 25)
TENSES: tuple[Tense, ...] = ("past", "present", "future")

PAST = {
    # days
    "Wednesday": "2024-07-24",
    "on Wednesday": "2024-07-24",
    "Thursday": "2024-07-25",
    "Friday": "2024-07-19",
    "last Wednesday": "2024-07-24",
    "last Thursday": "2024-07-18",
    "next Monday": "2024-07-29",
    "Wednesday night": "2024-07-24",
    "late on Wednesday": "2024-07-24",
    "early Tuesday morning": "2024-07-23",
    "Monday of last week": "2024-07-15",
    "yesterday": "2024-07-24",
    "yesterday afternoon": "2024-07-24",
    "the day before yesterday": "2024-07-23",
    "today": "2024-07-25",
    "tomorrow": "2024-07-26",
    "tonight": "2024-07-25",
    "last night": "2024-07-24",
    "this morning": "2024-07-25",
    "overnight": "2024-07-24/2024-07-25",
    "at 9:30 a.m. on Tuesday": "2024-07-23",
    "Tuesday at 9:30 a.m.": "2024-07-23",
    "the evening of July 5": "2024-07-05",
    "Wednesday’s": "2024-07-24",
    "Monday and Tuesday": "2024-07-22/2024-07-23",
    "Sunday and Saturday": "2024-07-20/2024-07-21",
    "on November 5 and 6": "2023-11-05/2023-11-06",
    "5 and 6 November": "2023-11-05/2023-11-06",
    "in 1998 and 1999": "1998/1999",
    "1972 and 1994": None,
    # dates
    "2024-07-24": "2024-07-24",
    "2024-07-24T09:30Z": "2024-07-24",
    "24 July 2024": "2024-07-24",
    "the 24th of July, 2024": "2024-07-24",
    "July 24, 2024": "2024-07-24",
    "Wednesday, July 24, 2024": "2024-07-24",
    "September 11, 2001": "2001-09-11",
    "9/11": "2001-09-11",
    "24 July": "2024-07-24",
    "July 24": "2024-07-24",
    "July 28": "2023-07-28",
    "Sept. 11": "2023-09-11",
    "Jan 5": "2024-01-05",
    "February 29": "2024-02-29",
    "March 11 this year": "2024-03-11",
    "24/07/2024": "2024-07-24",
    "07/24/2024": "2024-07-24",
    "05/05/2024": "2024-05-05",
    "24.07.2024": "2024-07-24",
    "03/04/2024": None,  # March or April
    "31 June": None,
    "Christmas Day 2023": "2023-12-25",
    "New Year's Eve": "2023-12-31",
    "New Year’s Day": "2024-01-01",
    "Good Friday": "2024-03-29",
    "Easter 2019": "2019-04-21",
    "Easter 2000": "2000-04-23",
    "Thanksgiving 2023": "2023-11-23",
    "Memorial Day 2024": "2024-05-27",
    # weeks, months, years
    "this week": "2024-07-22/2024-07-28",
    "last week": "2024-07-15/2024-07-21",
    "next week": "2024-07-29/2024-08-04",
    "the week of July 22": "2024-07-22/2024-07-28",
    "last weekend": "2024-07-20/2024-07-21",
    "over the weekend": "2024-07-20/2024-07-21",
    "earlier this week": "2024-07-22/2024-07-25",
    "last month": "2024-06",
    "this month": "2024-07",
    "February 2022": "2022-02",
    "in February": "2024-02",
    "in July": "2024-07",
    "in August": "2023-08",
    "last July": "2023-07",
    "next March": "2025-03",
    "July last year": "2023-07",
    "next year": "2025",
    "this year": "2024",
    "2014": "2014",
    "in 2014": "2014",
    "around 2014": "2014~",
    "circa 1850": "1850~",
    "around the 1990s": "1990~/1999~",
    "this decade": "202X",
    "the 1990s": "199X",
    "the 1990’s": "199X",
    "the '90s": "199X",
    "the sixties": "196X",
    "the 1800s": "18XX",
    "the 2000s": "200X",
    "the 19th century": "18XX",
    "the twentieth century": "19XX",
    # parts
    "early 2021": "2021-01/2021-04~",
    "mid-2021": "2021-05~/2021-08~",
    "late 2021": "2021-09~/2021-12",
    "the early 1990s": "1990/1993~",
    "the late 20th century": "1967~/1999",
    "early next year": "2025-01/2025-04~",
    "the end of March": "2024-03-22~/2024-03-31",
    "second quarter of 2022": "2022-34",
    "Q3 2023": "2023-35",
    "the fourth quarter of last year": "2023-36",
    "the first half of 2020": "2020-40",
    "the second half of last year": "2023-41",
    "the first three months of 2024": "2024-01/2024-03",
    "the last week of July": "2024-07-25/2024-07-31",
    "summer 2023": "2023-22",
    "spring of 2019": "2019-21",
    "the fall of 2021": "2021-23",
    "the winter of 2023-24": "2023-12/2024-02",
    "last summer": "2023-22",
    "in the spring": "2024-21",
    # distances
    "three days ago": "2024-07-22",
    "two hours ago": "2024-07-25",
    "two weeks ago": "2024-07-08/2024-07-14",
    "six months ago": "2024-01",
    "a year ago": "2023",
    "twenty-five years ago": "1999",
    "about ten years ago": "2014~",
    "more than ten years ago": "../2014",
    "in the past day": "2024-07-24/2024-07-25",
    "in the last 24 hours": "2024-07-24/2024-07-25",
    "over the past two years": "2022-07/2024-07-25",
    "the past week": "2024-07-18/2024-07-25",
    # intervals
    "since 2014": "2014/..",
    "since the 1990s": "1990/..",
    "since the second quarter of 2022": "2022-04/..",
    "since early 2021": "2021-01/..",
    "by 2030": "../2030",
    "by the end of 2025": "../2025-12",
    "before July": "../2024-06",
    "from 2010 to 2015": "2010/2015",
    "2010-2015": "2010/2015",
    "2010–15": "2010/2015",
    "between March and May 2020": "2020-03/2020-05",
    "from November to February": "2023-11/2024-02",
    "from Monday to Wednesday": "2024-07-22/2024-07-24",
    "July 22-24": "2024-07-22/2024-07-24",
    "22 to 24 July 2024": "2024-07-22/2024-07-24",
    "between July 22 and 24": "2024-07-22/2024-07-24",
    "between July 2003 and December 2004": "2003-07/2004-12",
    # times without a place on the calendar
    "a year earlier": None,
    "three days later": None,
    "the next day": None,
    "for three weeks": None,
    "for years": None,
    "in two weeks": None,  # how long it took
    "recently": None,
    "in recent years": None,
    "the past few days": None,
    "years ago": None,
    "9:30 a.m.": None,
    "50,000 years ago": None,  # before the calendar begins
}

OTHER_TENSES = [
    ("Friday", "future", "2024-07-26"),
    ("on Wednesday", "future", "2024-07-31"),
    ("Thursday", "present", "2024-07-25"),
    ("Friday", "present", "2024-07-26"),
    ("Wednesday", "present", "2024-07-24"),
    ("this Saturday", "future", "2024-07-27"),
    ("this weekend", "future", "2024-07-27/2024-07-28"),
    ("in February", "future", "2025-02"),
    ("in July", "future", "2024-07"),
    ("July 28", "future", "2024-07-28"),
    ("July 28", "present", "2024-07-28"),
    ("Christmas", "future", "2024-12-25"),
    ("until Friday", "future", "../2024-07-26"),
    ("from Monday to Friday", "future", "2024-07-29/2024-08-02"),
    ("from September to November 2025", "future", "2025-09/2025-11"),
    ("in two weeks", "future", "2024-08-05/2024-08-11"),
    ("in three years' time", "future", "2027"),
    ("within 24 hours", "future", "2024-07-25/2024-07-26"),
    ("over the next two years", "future", "2024-07-25/2026-07"),
    ("overnight", "future", "2024-07-25/2024-07-26"),
    ("later this year", "future", "2024-07-25/2024-12-31"),
    ("by the end of the year", "future", "../2024-12"),
]

SPANS = {
    "2014": (date(2014, 1, 1), date(2014, 12, 31)),
    "February 2024": (date(2024, 2, 1), date(2024, 2, 29)),
    "the 1990s": (date(1990, 1, 1), date(1999, 12, 31)),
    "the 19th century": (date(1800, 1, 1), date(1899, 12, 31)),
    "second quarter of 2022": (date(2022, 4, 1), date(2022, 6, 30)),
    "the second half of 2020": (date(2020, 7, 1), date(2020, 12, 31)),
    "summer 2023": (date(2023, 6, 1), date(2023, 8, 31)),
    "winter 2023": (date(2023, 1, 1), date(2024, 2, 29)),  # may be either winter of that year
    "last week": (date(2024, 7, 15), date(2024, 7, 21)),
    "around 2014": (date(2014, 1, 1), date(2014, 12, 31)),
    "since 2014": (date(2014, 1, 1), None),
    "by 2030": (None, date(2030, 12, 31)),
    "a year earlier": (None, None),
}

NOT_TIMES = [
    "the Ministry of Defence", "since the start of the war", "after the election", "the war", "Theresa", "1,500 people",
    "the first visit", "four civilians", "a second attack", "the first half", "every day", "three weeks", "17-year-old",
]  # fmt: skip

FOUND = [
    ("Kuleba met with Wang Yi in Guangzhou on Wednesday.", ["Wednesday"]),
    ("In the run-up to the invasion of Ukraine in February 2022, Putin spoke.", ["February 2022"]),
    ("Crimea, which Moscow unilaterally annexed in 2014.", ["2014"]),
    ("Attacks killed at least four civilians and injured 30 in the past day.", ["the past day"]),
    ("Zelenskyy spoke at 9:30 a.m. on Tuesday.", ["9:30 a.m. on Tuesday"]),
    ("He was in power from 2010 to 2015, and since 2019 again.", ["from 2010 to 2015", "since 2019"]),
    ("It ran between March and May 2020 and until Friday.", ["between March and May 2020", "until Friday"]),
    ("Last week's summit followed Wednesday’s attack.", ["Last week", "Wednesday"]),
    ("She won in late 2021, and runs again early next year.", ["late 2021", "early next year"]),
    ("It must be done by the end of the year.", ["by the end of the year"]),
    ("They fought for three weeks; a year earlier, too.", ["for three weeks", "a year earlier"]),
    ("The talks, July 22–24, and those in the second quarter of 2022", ["July 22–24", "the second quarter of 2022"]),
    ("On Sept. 11, 2001, in the 1990s and in the '90s", ["Sept. 11, 2001", "the 1990s", "the '90s"]),
    ("New Year’s Eve was quiet, Christmas Day 2023 too.", ["New Year’s Eve", "Christmas Day 2023"]),
    ("Theresa May said she may go in May.", ["May"]),
    ("Criticised by May, he left by May 2019.", ["by May 2019"]),
    ("The March on Washington of March 1963", ["March 1963"]),
    ("Troops march on; on March 5 they stop.", ["March 5"]),
    ("RUSSIA MAY ATTACK ON WEDNESDAY", ["WEDNESDAY"]),
    ("1,500 people came, then 2014 people, in 2014.", ["2014"]),
    ("by 1500 votes, in 2000 cases, of 1709 schoolchildren", []),
    ("a 17-year-old boy, a two-day visit, in the 20th minute", []),
    ("the 2014 protests, a 2011 interview, the 9/11-related poems", []),
    ("a second visit on the second day, in the first half", []),
    ("Russia Today said so today.", ["today"]),
    ("Sheffield Wednesday lost on Saturday, wrote the Sunday Times.", ["Saturday"]),
    ("on a Monday, every day, the other day, each March", []),
    ("In the fall of Kabul; in the fall of 2021", ["the fall of 2021"]),
    ("in his late 80s, the Sun wrote of the year", []),
    ("the last week of the campaign, the year before the election", []),
    ("since the start of the war", []),
    ("Two weeks ago, and in two weeks", ["Two weeks ago", "in two weeks"]),
    ("Protesters gathered overnight, and recently too.", ["overnight", "recently"]),
]

VOCABULARY = """
    the last next this early late mid- since until by from to between and of in 2014 2021-23 1990s July March 24 31 two
    Wednesday Friday week month year quarter first second ago summer winter century 19th today overnight night Christmas
    9:30 a.m. past before end weekend half decade three days"""

# Level 0 to 2 of EDTF, as far as news needs them.
_POINT = r"\d{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])(-\d\d)?)?~?|\d{3}X|\d\dXX"
EDTF = re.compile(rf"({_POINT})|({_POINT}|\.\.)/({_POINT}|\.\.)")


@pytest.mark.parametrize(("text", "value"), PAST.items())
def test_value_after_a_verb_of_the_past(text: str, value: str | None) -> None:
    time = normalise(text, THURSDAY)
    assert (time.text, time.value) == (text, value)
    assert is_time(text)


@pytest.mark.parametrize(("text", "tense", "value"), OTHER_TENSES)
def test_tense_gives_the_direction(text: str, tense: Tense, value: str) -> None:
    assert normalise(text, THURSDAY, tense).value == value


@pytest.mark.parametrize(("text", "span"), SPANS.items())
def test_first_and_last_day(text: str, span: tuple[date | None, date | None]) -> None:
    time = normalise(text, THURSDAY)
    assert (time.earliest, time.latest) == span


@pytest.mark.parametrize("text", ["Wednesday", "last week", "in February", "three days ago", "July 24", "until Friday"])
def test_nothing_is_guessed_without_a_publication_date(text: str) -> None:
    assert normalise(text, None).value is None
    assert is_time(text)


@pytest.mark.parametrize("text", ["in 2014", "February 2022", "since the 1990s", "between March and May 2020"])
def test_what_says_itself_needs_no_publication_date(text: str) -> None:
    assert normalise(text, None) == normalise(text, THURSDAY)
    assert normalise(text, None).value


@pytest.mark.parametrize("text", NOT_TIMES)
def test_no_time(text: str) -> None:
    assert not is_time(text)
    assert normalise(text, THURSDAY).value is None


@pytest.mark.parametrize(("sentence", "times"), FOUND)
def test_found_in_a_sentence(sentence: str, times: list[str]) -> None:
    assert [sentence[start:end] for start, end in find(sentence)] == times


@pytest.mark.parametrize("text", [text for text, value in PAST.items() if value and "~" not in value])
def test_what_can_be_read_can_be_found(text: str) -> None:
    sentence = f"Officials met during {text.removeprefix('in ')}."
    found = [sentence[start:end] for start, end in find(sentence)]
    assert len(found) == 1
    assert normalise(found[0], THURSDAY).value == PAST[text]


def test_every_value_is_edtf_and_spans_days_in_order() -> None:
    vocabulary = VOCABULARY.split()
    draw = random.Random(7)
    valued = 0
    for _ in range(4000):
        text = " ".join(draw.choices(vocabulary, k=draw.randint(1, 5)))
        time = normalise(text, THURSDAY, draw.choice(TENSES))
        assert list(find(text)) == sorted(find(text))
        if time.value:
            valued += 1
            assert EDTF.fullmatch(time.value), (text, time)
            assert time.earliest or time.latest, (text, time)
            assert not (time.earliest and time.latest) or time.earliest <= time.latest, (text, time)
    assert valued > 100


def test_the_end_of_the_calendar_is_no_error() -> None:
    for day in (date.min, date.max):
        for text, tense in itertools.product([*PAST, "next century", "in 90 years"], TENSES):
            assert normalise(text, day, tense).text == text


def test_the_locale_does_not_matter() -> None:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "C")
        assert normalise("24 July 2024", None).value == "2024-07-24"
    finally:
        locale.setlocale(locale.LC_ALL, before)
