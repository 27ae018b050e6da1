"""An article that means harm: markup, scripts and odd letters in every place that a page shows."""

from __future__ import annotations

from datetime import date

from stories import MET, Story

from kg.model import Qualifier, Reading, Relation, Time, Value

SCRIPT = "</script><script>alert(1)</script>"
IMAGE = "<img src=x onerror=alert(2)>"
QUOTE = "\"'><svg onload=alert(3)>{{7*7}}{%raw%}\u202eevil"
ARABIC = "التقى السيد أحمد 👩‍👩‍👧 بالوزير في بغداد"


def hostile() -> Reading:
    """Names, a title, a quotation, an address and an id that would run as scripts, nested names, Arabic, an emoji."""
    story = Story(
        "evil/<b>%2F..&?#.txt",
        f"😈 {SCRIPT} met {IMAGE} near Bank of {IMAGE} House.\n"
        f"{IMAGE} said {QUOTE} of {SCRIPT}.\n{ARABIC}.\n{'x' * 400} met {IMAGE}.\n",
        title=f"{SCRIPT}{IMAGE}{QUOTE}",
        url="javascript:alert(document.domain)",
        published=date(2024, 7, 27),
        publisher=IMAGE,
    )
    first, second, third, fourth = story.article.text.splitlines()
    script, image = story.entity(SCRIPT, "Person", id_="script"), story.entity(IMAGE, "Person", id_="image")
    bank = story.entity(f"Bank of {IMAGE} House", "Organization", id_="bank")
    ahmad, minister = (
        story.entity("السيد أحمد", "Person", id_="ahmad"),
        story.entity("بالوزير", "Person", id_="minister"),
    )
    endless = story.entity("x" * 400, "Person", id_="endless")
    told = Relation(QUOTE[:12], QUOTE, open=True)
    when = Time(IMAGE, "2024-07")
    near = Qualifier(IMAGE, bank)
    story.tell(script, MET, image, (first, SCRIPT, "met", IMAGE), place=bank, time=when, qualifiers=(near,))
    story.tell(script, told, Value(QUOTE), (second, SCRIPT, "said", QUOTE), sources=((image, script), (bank,)))
    story.tell(ahmad, MET, minister, (third, "السيد أحمد", "التقى", "بالوزير"))
    story.tell(endless, MET, image, (fourth, "x" * 400, "met", IMAGE), negated=True)
    return story.reading(script, image, bank, ahmad, minister, endless, refused={SCRIPT: 2})
