"""The words around numbers, as lists: units and what OntoNotes calls their amounts, currencies, magnitudes, bounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def _phrases(text: str) -> list[str]:
    """What blanks part; "~" stands for a blank within a phrase."""
    return [phrase.replace("~", " ") for phrase in text.split()]


def _nouns(text: str) -> list[str]:
    """The same with plurals: "mile" → "mile", "miles"."""
    return [form for noun in _phrases(text) for form in (noun, noun + "s")]


_LENGTHS = [
    *_nouns("millimetre millimeter centimetre centimeter metre meter kilometre kilometer mile yard"),
    *_phrases("mm cm m km mi foot feet ft inch inches"),
]
_DATA = _nouns("byte kilobyte megabyte gigabyte terabyte petabyte kilobit megabit gigabit megapixel")
_POWERS = _nouns("watt kilowatt megawatt gigawatt terawatt")
_MEASURES = [
    *_nouns("acre hectare litre liter millilitre milliliter gallon pint quart barrel bushel"),
    *_nouns("kilogram kilogramme gram gramme milligram microgram ton tonne pound ounce carat kiloton megaton"),
    *_nouns("knot degree joule kilojoule calorie kilocalorie volt decibel light_year nautical~mile metric~ton"),
    *_phrases(
        "ha m² km² m2 km2 m³ m3 g kg mg lb lbs oz l ml mph kph kmh km/h m/s ° kelvin horsepower hertz hz khz mhz ghz"
    ),
    *_phrases("kb mb gb tb mbps gbps kw mw gw tw kwh mwh gwh twh"),
]
_CURRENCIES = [
    *_nouns("dollar euro rouble ruble rupee franc peso krona krone hryvnia zloty shekel dirham riyal dinar shilling"),
    *_nouns("rand baht naira forint koruna ringgit guilder tenge cent penny"),
    *_phrases("sterling kronor kroner zlotys lira lire yen yuan renminbi won pence pennies hryvnya rupiah taka bucks"),
]
_CURRENCY_CODES = _phrases(
    "usd eur gbp jpy chf cny cad aud nzd inr rub uah pln sek nok dkk try zar brl mxn hkd sgd krw ils € ₽"
)
_COUNTRIES = _phrases(
    "us u.s. american australian canadian swiss danish swedish norwegian russian indian pakistani turkish mexican "
    "argentine chilean colombian egyptian syrian iraqi kuwaiti kenyan new~zealand hong~kong singapore taiwan"
)
_DAYS = [*_nouns("day weekday weekend week fortnight month year decade century"), "centuries"]
_HOURS = [*_nouns("hour minute second millisecond night"), *_phrases("hr hrs min mins sec secs")]
_LASTING = _phrases("more full whole working business consecutive straight calendar school additional long")


def _units() -> Iterator[tuple[str, Iterable[str]]]:
    """Labels and the units of their amounts; "_" stands for a blank or a hyphen."""
    yield "PERCENT", ["%", "percent", "per cent", "pct", "pc", *_nouns("percentage_point")]
    yield "QUANTITY", [*_LENGTHS, *_DATA, *_POWERS, *_MEASURES]
    yield "QUANTITY", (f"{kind}_{unit}" for kind in ("square", "sq", "sq.", "cubic", "cu") for unit in _LENGTHS)
    per_time = [f"{per} {time}" for per in ("per", "an", "a", "/") for time in ("hour", "minute", "second", "h", "s")]
    yield "QUANTITY", (f"{unit} {per}" for unit in [*_LENGTHS, *_DATA] for per in per_time)
    yield "QUANTITY", (f"{unit}_{hours}" for unit in _POWERS for hours in ("hour", "hours"))
    scales = ("celsius", "centigrade", "fahrenheit", "c", "f")
    yield "QUANTITY", (f"{degrees} {scale}" for degrees in ("degree", "degrees", "°") for scale in scales)
    yield "MONEY", [*_CURRENCIES, *_CURRENCY_CODES, "pounds sterling", "deutsche marks"]
    yield "MONEY", (f"{country} {unit}" for country in _COUNTRIES for unit in [*_CURRENCIES, "pounds"])
    for label, units in (("DATE", _DAYS), ("TIME", _HOURS)):
        yield label, (form for unit in units for form in (unit, f"{unit} ago", f"{unit} earlier", f"{unit} later"))
        yield label, (f"{kind} {unit}" for kind in _LASTING for unit in units)
    yield "DATE", (f"{unit}_{old}" for unit in _DAYS for old in ("old", "olds"))


# In lower case, a blank between tokens → label.
UNITS = {
    unit.replace("_", gap): label for label, units in _units() for unit in units for gap in (" ", " - ")
}  # fmt: skip
WEIGHT_OR_MONEY = frozenset({"pound", "pounds"})  # money once there are millions of them

SIGNS = frozenset(
    _phrases(
        "US$ A$ AU$ C$ CA$ NZ$ HK$ S$ NT$ R$ $US $A $C Rs Rs. "
        "USD EUR GBP JPY CHF CNY CAD AUD NZD INR RUB UAH PLN SEK NOK DKK ZAR BRL MXN HKD SGD KRW ILS"
    )
)  # before the number, beside the symbols
SIGN_COUNTRIES = frozenset(_phrases("US A AU C CA NZ HK S NT R"))  # "NZ $"

WORDS = _phrases(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
MAGNITUDES = _phrases("hundred thousand million billion trillion dozen k mn bn tn")  # "m" may be metres
LARGE = frozenset(_phrases("million billion trillion mn bn tn m"))
MANY = _phrases("dozens hundreds thousands millions billions trillions")
SOME = _phrases("a an several few many couple")  # "a hundred", "a few thousand"
FRACTIONS = _phrases("half") + _nouns(
    "quarter third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth billionth"
)

BOUNDS = _phrases(
    "about around over under some nearly almost approximately roughly estimated an~estimated circa perhaps close~to "
    "at~least at~most up~to more~than less~than fewer~than greater~than no~more~than no~less~than no~fewer~than "
    "not~more~than not~less~than as~many~as as~much~as as~few~as as~little~as upwards~of in~excess~of a~minimum~of "
    "a~maximum~of well~over just~over just~under well~under slightly~over slightly~under little~more~than well~above "
    "slightly~more~than slightly~less~than just~more~than much~more~than far~more~than"
)
ADVERBS_IF_BOUNDS = frozenset(_phrases("about around over under"))  # "about 40 people", not "talk about two things"
OPEN_ENDS = _phrases("or~more or~less or~fewer or~so")

ERAS = _phrases("day week month year")  # "day five"
CLOCK = _phrases("am pm a.m. p.m. a.m p.m o'clock o’clock")
MONTHS = frozenset(
    _phrases(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    )
)
NUMBERED = frozenset(
    _phrases(
        "amendment annex appendix article building bus chapter clause exhibit figure flight form group highway html "
        "level page paragraph part phase resolution room route rule schedule section studio table title unit version "
        "volume windows"
    )
)  # with a capital they are named by the number: "Article 5"


def phrases() -> dict[str, list[str]]:
    """For a PhraseMatcher: labels → units, "BOUND" → what stands before a number, "OPEN" → what stands after it."""
    found = {"BOUND": BOUNDS, "OPEN": OPEN_ENDS}
    for unit, label in UNITS.items():
        found.setdefault(label, []).append(unit)
    return found
