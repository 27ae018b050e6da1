"""Numbers that stay with their nouns: "at least four civilians" is the value 4, bounded below.

One expression reads a number with what belongs to it (bound, currency, magnitude, unit); small tables hold the words.
What only looks like a count is refused: years, ages, scores, versions, model names ("Ka-52"), indefinite amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from kg.model import Bound, Quantity, Span

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: n for n, word in enumerate(_ONES.split())} | {word: 10 * n for n, word in enumerate(_TENS.split(), 2)}
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
_LETTERS = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
_PARTS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
          "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10}  # fmt: skip

_BOUNDS: dict[str, Bound] = {
    **dict.fromkeys(("at least", "more than", "over", "no fewer than", "no less than", "not less than", "upwards of",
                     "in excess of", "a minimum of", "or more", "or higher", "and counting", "+"), "min"),
    **dict.fromkeys(("at most", "up to", "no more than", "not more than", "fewer than", "less than", "under",
                     "as many as", "as much as", "a maximum of", "or fewer", "or less"), "max"),
    **dict.fromkeys(("about", "around", "some", "nearly", "almost", "roughly", "approximately", "close to", "circa",
                     "an estimated", "estimated", "perhaps", "just over", "just under", "or so", "~"), "approximate"),
}  # fmt: skip

_SIGNS = {
    "$": "USD", "US$": "USD", "US $": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "NZ $": "NZD", "HK$": "HKD", "S$": "SGD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH",
    "₩": "KRW", "₪": "ILS", "₺": "TRY", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "CHF": "CHF",
}  # fmt: skip

# Unit as a reader would name it (ISO 4217 for money) -> how text writes it. "pound" and "rupee" stay ambiguous.
_SPELLINGS = {
    "USD": "dollar dollars US_dollars USD", "EUR": "euro euros EUR", "GBP": "pounds_sterling GBP",
    "CAD": "Canadian_dollars", "AUD": "Australian_dollars", "CHF": "Swiss_francs CHF", "CNY": "yuan renminbi",
    "JPY": "yen", "RUB": "ruble rubles rouble roubles", "UAH": "hryvnia hryvnias hryvnya",
    "percent": "percent per_cent", "percentage point": "percentage_point percentage_points",
    "kilometre": "kilometre kilometres kilometer kilometers km", "metre": "metre metres meter meters",
    "centimetre": "centimetre centimetres centimeter centimeters cm", "mile": "mile miles", "foot": "foot feet ft",
    "inch": "inch inches", "yard": "yards", "hectare": "hectare hectares", "acre": "acre acres",
    "square kilometre": "square_kilometres square_kilometers sq_km km²", "square mile": "square_miles sq_miles",
    "square metre": "square_metres square_meters sq_m m²", "cubic metre": "cubic_metres cubic_meters m³",
    "kilometre per hour": "kilometres_per_hour kilometers_per_hour kilometre_per_hour kilometer_per_hour km/h kph kmh",
    "mile per hour": "miles_per_hour mile_per_hour mph",
    "knot": "knots", "kilogram": "kilogram kilograms kilogramme kilogrammes kg", "gram": "grams grammes",
    "tonne": "tonne tonnes metric_ton metric_tons", "ton": "ton tons", "pound": "pound pounds", "litre": "litre litres \
    liter liters", "gallon": "gallon gallons", "barrel": "barrel barrels", "megawatt": "megawatt megawatts MW",
    "gigawatt": "gigawatt gigawatts GW", "kilowatt hour": "kilowatt_hours kWh", "degree Celsius": "degrees_Celsius °C",
    "degree Fahrenheit": "degrees_Fahrenheit °F",
}  # fmt: skip
_UNITS = {form.replace("_", " ").lower(): unit for unit, forms in _SPELLINGS.items() for form in forms.split()}


def _any(words: Iterable[str]) -> str:
    """A pattern for one of the words, longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_WORD = rf"(?:{_any(_WORDS)})"
_SCALE = rf"(?:{_any(_SCALES)})"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SPELT = rf"(?:{_WORD}|an?\s+{_SCALE})\b(?:(?:\s+and\s+|\s+|-)(?:{_WORD}|{_SCALE})\b)*"
_FRACTION = rf"(?:{_WORD}|an?)[\s-](?:{_any(set(_PARTS) - {'half'})})\b|half\b(?=\s+(?:of|the|its|his|her|their|all)\b)"
_AMOUNT = rf"""
    (?: (?P<half>half\s+an?|an?\s+quarter\s+of\s+an?) \s+ (?P<scaled>{_SCALE})\b
      | (?P<ratio>(?:one|1)\s+in\s+(?:every\s+)?(?P<base>{_WORD}|\d+)) \b (?!\s+of\b)
      | (?P<number>{_DIGITS}) (?: [\s-]?(?P<scale>{_SCALE}) \b | (?P<letter>{_any(_LETTERS)}) \b )?
      | (?P<fraction>{_FRACTION})
      | (?P<spelt>{_SPELT}) )"""
_SUFFIX = _any(bound for bound in _BOUNDS if bound.startswith(("or ", "and ")))
_MEASURE = rf"(?:{_any(_UNITS)})(?!\w)".replace(r"\s+", r"[\s-]+")  # kilometres per hour, kilometre-per-hour
_QUANTITY = re.compile(
    rf"""
    (?<![\w.,:/\#–—-]) (?<![–—-]\s)
    (?:(?:well|far|slightly|possibly) \s+)?
    (?: (?P<between>between) \s+ | (?P<bound>{_any(_BOUNDS)}) \s* (?<![a-z](?=\w)) )?
    (?:(?P<sign>(?-i:{_any(_SIGNS)})) \s*)?
    {_AMOUNT}
    (?: (?={_MEASURE}) | (?! \w | [-–—:/]\S | \s?[–—-]\s?\d | [.,]\d | ['’]s | \s+and\s+a\s+half ))  # not "17-year-old"
    (?P<range> (?(between) \s+and | \s+to ) \s+
      (?: \D?\d[\d,.]* (?:\s*(?P<until>{_SCALE})\b|(?:{_any(_LETTERS)})\b)? | {_WORD}\b ) )?
    (?: (?P<total>\s+ (?:out\s+)?of \s+ (?:the\s+)?(?:{_DIGITS}|{_WORD})\b) | \s? (?P<percent>%) | (?P<plus>\+)
      | \s+ (?P<or>{_SUFFIX})\b )?
    (?: \s? (?P<unit>{_MEASURE}) )?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_METRES = re.compile(r"\s+(?:tall|long|high|wide|deep|above|below|away|race|sprint|hurdles|freestyle|pool)\b")
_NOT_COUNTED = re.compile(  # what follows: a month, a time of day
    r"\s*(?:[ap]\.?m\b|o['’]clock|(?:of\s+)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b)"
)
_LABELLED = re.compile(r"\b(\w+)\.?\s+$")  # the word before: "Article 5", "age 61"
_LABELS = frozenset({"age", "aged", "article", "chapter", "day", "game", "no", "number", "page", "phase", "room",
                     "round", "stage", "version", "week"})  # fmt: skip
_OPENERS = frozenset({"a", "all", "and", "another", "his", "its", "just", "only", "or", "our", "that", "the",
                      "their", "these", "this", "those", "with"})  # fmt: skip


def cardinal(text: str) -> float | None:
    """The value of digits or number words: "1,500", "twenty-one", "two hundred and fifty thousand"; None if neither."""
    words = text.lower().replace(",", "").replace("-", " ").split()
    if len(words) == 1 and words[0].replace(".", "", 1).isdecimal():
        return float(words[0])
    total, part, seen = 0, 0, False
    for word in words:
        if word in _WORDS:
            part += _WORDS[word]
        elif word in ("a", "an") and not seen:
            part = 1
        elif word in ("hundred", "dozen"):
            part = max(part, 1) * _SCALES[word]
        elif word in _SCALES:
            total, part = total + max(part, 1) * _SCALES[word], 0
        elif word != "and" or not seen:
            return None
        seen = True
    return float(total + part) if seen else None


def parse(text: str, unit: str | None = None) -> tuple[Quantity, Span] | None:
    """The first quantity of a phrase, and the characters of `text` it takes with its bound, sign and unit word.

    `unit` is the lemma of the noun that is counted; money, percentages, fractions and measures name their own. Of a
    range the lower end is kept, as a minimum. "25 out of 38" is 25. Indefinite amounts ("dozens") are None.
    """
    for match in _QUANTITY.finditer(text):
        value = _value(match)
        if value is not None and not _is_name(match, text):
            start, end = match.span()
            return Quantity(value, _unit(match, unit), _bound(match)), Span(start, len(text[:end].rstrip()))
    return None


def _value(match: re.Match[str]) -> float | None:
    """ "4.25 billion", "half a million", "one-third", "1 in 5", "two hundred"."""
    if half := match["half"]:
        return _SCALES[match["scaled"].lower()] / (4 if "quarter" in half.lower() else 2)
    if digits := match["number"]:
        letter = None if _is_metres(match) else match["letter"]
        scale = match["scale"] or (match["until"] if match["range"] else None)
        factor = _SCALES[scale.lower()] if scale else _LETTERS[letter.lower()] if letter else 1
        return float(Decimal(digits.replace(",", "")) * factor)
    if match["ratio"]:
        base = cardinal(match["base"])
        return 1 / base if base else None
    if fraction := match["fraction"]:
        *count, part = re.split(r"[\s-]", fraction.lower())
        return float(Fraction(round(cardinal(count[0]) or 1) if count else 1, _PARTS[part]))
    return cardinal(match["spelt"])


def _unit(match: re.Match[str], noun: str | None) -> str | None:
    """ "$" → USD, "30%" → percent, "km" → kilometre, "one-third" → fraction, otherwise the noun."""
    if match["sign"]:
        return _SIGNS[match["sign"]]
    if match["percent"]:
        return "percent"
    if match["unit"]:
        return _UNITS[" ".join(match["unit"].lower().replace("-", " ").split())]
    if match["fraction"] or match["ratio"]:
        return "fraction"
    return "metre" if _is_metres(match) else noun


def _bound(match: re.Match[str]) -> Bound:
    """ "at least", "or more", "107+" → min; "up to" → max; "about" → approximate."""
    if match["plus"] or (match["range"] and not match["bound"]):
        return "min"
    words = match["bound"] or match["or"]
    return _BOUNDS[" ".join(words.lower().split())] if words else "exact"


def _is_metres(match: re.Match[str]) -> bool:
    """ "a 100m sprint" against "2.5m people" and "$2.5m"."""
    return match["letter"] == "m" and not match["sign"] and bool(_METRES.match(match.string, match.end()))


def _is_name(match: re.Match[str], text: str) -> bool:
    """ "the 2014 protests", "Article 5", "24 July", "one of the biggest": a number that does not count the noun."""
    before = _LABELLED.search(text[: match.start()])
    word = before[1] if before else ""
    if _NOT_COUNTED.match(text, match.end()) or (match["range"] and word.lower() == "from"):
        return True
    if match["bound"] or match["sign"] or match["unit"] or match["percent"]:
        return False
    if re.fullmatch(r"1[5-9]\d\d|20\d\d", match.group().strip()):
        return True
    if match.group().strip().lower() == "one":
        follower = re.match(r"\s+([a-z]+)", text[match.end() :])
        return not follower or follower[1] in ("of", "another") or word.lower() in ("no", "any", "every", "each")
    return word.lower() in _LABELS or bool(match["number"] and word[:1].isupper() and word.lower() not in _OPENERS)
