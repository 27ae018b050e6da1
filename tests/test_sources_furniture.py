"""Page furniture, headlines and datelines: which stretches of a text are skipped, and which never are."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from kg.model import Article
from kg.sources.assemble import assemble
from kg.sources.furniture import find

SEED = Path(__file__).parent.parent / "seeds" / "000_ee51f32c7f8e5d61.txt"
BEFORE = "Kuleba met Wang Yi in Guangzhou on Wednesday."
AFTER = "Moscow continues its offensive in Ukraine, where Russian artillery hits army positions, the ministry said."

LINES = """
Oops! Something went wrong. Please try again later.
  • Oops!\n    Something went wrong.\n    Please try again later.
An error occurred. Please try again.
Sorry, this video is not available in your region
Please enable JavaScript to view the comments
Your browser does not support the video tag.
Share on Facebook | Twitter | Email
Share this article
Facebook Twitter WhatsApp Email
Share
Copy link
Link copied
12 comments
- Share via e-mail
Advertisement
ADVERTISEMENT
[Advertisement]
Story continues below advertisement
Sponsored content
Read more: Kyiv hit by largest drone strike of the year
READ ALSO | Who is Wang Yi?
Watch: Zelenskyy's speech in full
Read more about the war in Ukraine
Related articles
Most read
You may also like
More on this story
Sign up for our newsletter
Sign up for the daily briefing and get the news in your inbox every morning.
Subscribe
Subscribe now
Subscribe to continue reading
Get our latest stories in your inbox with our free newsletter
Already a subscriber? Log in
We use cookies to give you the best experience on our website. Read our cookie policy.
This website uses cookies.
Accept all cookies
By continuing to browse the site you agree to our terms of use
Privacy policy
Follow us on Twitter
Follow BBC News on Facebook, Twitter and Instagram
Follow @kyivpost on Telegram
Download our app
Back to top
© 2024 Reuters. All rights reserved.
Copyright 2024 The Associated Press. All rights reserved. This material may not be published or rewritten.
All rights reserved.
Photo: Jane Doe/Reuters
(AP Photo/Jane Doe)
Photo by Jane Doe/Getty Images
Image source, Getty Images
Photograph: Ličen Đorđević/AFP/Getty Images
Lu Hanxin/Xinhua via AP
REUTERS/Jane Doe
Getty Images
By Jane Doe
By JANE DOE and JOHN SMITH
By Jane Doe, BBC News
By Ursula von der Leyen in Kyiv
By Jane Doe, Political correspondent
(Reporting by Jane Doe in Kyiv; Editing by John Smith)
By Jane Doe | Reuters | 4 May 2024
Published 12:30, 4 May 2024 | Updated 2 hours ago
Published: 4 May 2024 at 12.30 BST
Updated on Sat 4 May 2024, 12:30 GMT
May 4, 2024 12:30 PM ET
2024-05-04T12:30:00Z
First published on 4 May 2024
5 min read
https://news.example/world/kuleba?page=2
desk@news.example
Contact: desk@news.example
3
- 3 -
Page 3 of 10
* * *
-----
•
![Kuleba and Wang](kuleba.jpg)
""".strip("\n").split("\n")

PROSE = """
Readers share the article on Facebook, police said.
Share prices fell by 3% on Wednesday.
Share prices
Subscribers left the paper after the vote.
Advertisement spending rose to a record, the company said.
Follow the money, Mr Navalny told his supporters on YouTube, and you will find them.
Watch the border, he said.
Copyright law was changed in 2014.
Related parties signed the agreement in Geneva.
By Friday, Kyiv had fallen silent.
By Monday evening the troops had left
by Land and Sea
Reuters reported the strike.
Photo: the minister leaves the building after the talks in Guangzhou
In 2014, Moscow annexed Crimea.
The talks began on 4 May 2024.
May 2024
On 12 May
25 of 38 drones
We use cookies in the kitchen, the baker said.
The site uses 12 reactors.
Read the treaty before you sign it, she said.
“Something went wrong”, the pilot said.
Oops, the minister said, that was wrong.
Sign up or go home, the officer told the recruits.
Email from Clinton's server
More than 300 people died.
Kyiv-based Ukrinform, AP and Reuters were closed
www is a prefix
Background
Kuleba (left) and Wang (right)
Violence (AP did not report it)
Europe - the West
Putin - Zelenskyy - Biden
UN: 300 dead
NATO — the alliance — agreed.
Paris — the city of light — was dark on Sunday.
""".strip().split("\n")


def kept(text: str, title: str | None = None) -> str:
    article = Article("a", text, furniture=find(text, title))
    assert len(article.readable) == len(text)
    return article.readable


@pytest.mark.parametrize("line", [line.replace("\\n", "\n") for line in LINES])
@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n"])
def test_furniture_is_skipped_and_what_stands_around_it_is_not(line: str, gap: str) -> None:
    assert kept(f"{BEFORE}{gap}{line}{gap}{AFTER}").split("\n\n\n") != []
    assert kept(f"{BEFORE}{gap}{line}{gap}{AFTER}").split() == f"{BEFORE} {AFTER}".split()


@pytest.mark.parametrize("line", PROSE)
def test_prose_is_never_skipped(line: str) -> None:
    text = f"{BEFORE}\n\n{line}\n\n{AFTER}"
    assert kept(text) == text


@pytest.mark.parametrize(
    ("before", "rest", "after"),
    [
        ("", "Wang Yi before a meeting in Guangzhou, China.", " - Lu Hanxin/Xinhua via AP"),
        ("", "Kuleba and Wang before the talks.", " (AP Photo/Jane Doe)"),
        ("", "Kuleba and Wang before the talks.", " (Reuters)"),
        ("", "The far end of the floor, shortly after opening Friday.", " Image: Nick Moreau."),
        ("", "Exhibit at the university, January 23 - March 9 2014.", " Image: Snbehnke."),
        ("", "Kuleba and Wang", " © Getty Images"),
        ("Image caption, ", "Mr Kuleba poses with Mr Wang", ""),
        ("KYIV, Ukraine (AP) — ", "Russia struck the city.", ""),
        ("BEIJING, July 24 (Xinhua) -- ", "China supports the talks.", ""),
        ("MOSCOW, July 24. /TASS/. ", "Russia is open to talks.", ""),
        ("WASHINGTON — ", "The president left.", ""),
        ("Taipei, Taiwan — ", "The festival began.", ""),
        ("## ", "Strikes continue", ""),
        ("• ", "The drones were attacking infrastructure.", ""),
        ("- ", "The drones were attacking infrastructure.", ""),
    ],
)
def test_furniture_at_the_edge_of_a_line(before: str, rest: str, after: str) -> None:
    assert kept(f"{BEFORE}\n\n{before}{rest}{after}\n\n{AFTER}").split() == f"{BEFORE} {rest} {AFTER}".split()


def test_the_headline_is_kept_once() -> None:
    title = "Russia is 'open to negotiations', Moscow claims"
    curly = "Russia is ‘open to negotiations’, Moscow claims"
    copies = f"{title}\n\n{title.upper()}\n{title} | Example News\n\n{BEFORE}\n\n{curly}\n"
    assert kept(copies, title).split() == f"{title} {BEFORE}".split()


def test_a_caption_is_kept_once() -> None:
    caption = "Kuleba poses with Wang Yi before a meeting in Guangzhou"
    for credit in ("", " Jane Doe/AFP", " - Jane Doe/Xinhua via AP", " (Photo: Jane Doe)", " © Getty Images"):
        assert (
            kept(f"{BEFORE}\n\n{caption}\n{caption}{credit}\n\n{AFTER}").split()
            == f"{BEFORE} {caption} {AFTER}".split()
        )
    longer = f"{caption}\n{caption} on Wednesday."
    assert kept(longer) == longer


def test_the_links_under_a_heading_go_with_it() -> None:
    text = f"{BEFORE}\n\nRelated articles\n• Kyiv under fire\n• Who is Wang Yi?\n\nStrikes continue\n\n{AFTER}"
    assert kept(text).split() == f"{BEFORE} Strikes continue {AFTER}".split()


def test_in_prose_broken_by_width_a_line_is_no_notice() -> None:
    prose = (
        "The ministry asked the newspapers of the country to print under every report the words\n"
        "Share this article\n"
        "so that its own account of the war reached more readers, and it closed those which did\n"
        "not, among them the paper that had published the letters of the soldiers in Crimea in\n"
        "May 4, 2014\n"
    )
    assert kept(prose).replace("\n", "").startswith("The ministry")
    assert "Share this article" in kept(prose)


def test_markdown_metadata_are_furniture() -> None:
    text = f"---\ntitle: Kuleba in China\ntags:\n  - war\n---\n\n# Kuleba in China\n\n{BEFORE}\n"
    assert kept(text).split() == f"Kuleba in China {BEFORE}".split()
    assert assemble(text, source="a.md", id="a").title == "Kuleba in China"


def test_spans_are_in_order_apart_and_hold_no_outer_blanks() -> None:
    texts = [SEED.read_text(encoding="utf8"), *(f"{BEFORE}\n\n{line}\n{line}\n{AFTER}" for line in LINES + PROSE)]
    for text in texts:
        spans = find(text, BEFORE)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(one.end <= next_.start for one, next_ in pairwise(spans))
        assert all(text[start:end] == text[start:end].strip() for start, end in spans)


def test_a_paragraph_break_survives() -> None:
    text = f"{BEFORE}\n\nAdvertisement\n\n{AFTER}"
    assert "\n\n" in kept(text).removeprefix(BEFORE).removesuffix(AFTER)


@pytest.mark.parametrize(
    "text",
    [
        " " * 50_000 + "x" + " " * 50_000 + "y",
        *(part * 30_000 for part in ("- ", "a", "(", "# \n", "share ", "1 ", "Image: ", "A, ", "| ", "\r")),
    ],
)
def test_strange_texts_are_read_in_a_moment(text: str) -> None:
    assert len(kept(text)) == len(text)


CRANE = "At least 107 killed in Mecca crane collapse"
OPENS = "The festival opens on Saturday, September 12, 2015"
DAY = date(2015, 9, 12)


@pytest.mark.parametrize(
    ("head", "title", "published"),
    [
        (f"{CRANE} \n\nSaturday, September 12, 2015 \n\n", CRANE, DAY),
        (f"{CRANE} Saturday, September 12, 2015 \n\n", CRANE, DAY),
        (f"{CRANE}\n\nSaturday, September 12, 2015 ", CRANE, DAY),
        (f"{CRANE}\n\nBy Jane Doe | 12 September 2015\n\n", CRANE, DAY),
        (f"{CRANE} | 12 September 2015\n\n", CRANE, DAY),
        (f"{CRANE}\nBy Jane Doe\nPublished 12:30, 12 Sept. 2015 | Updated 14 Sept. 2015\n\n", None, DAY),
        (f"By Jane Doe\n\n{CRANE}\n\nUpdated 14 September 2015\nPublished 2015-09-12\n\n", CRANE, DAY),
        (f"{CRANE}\n\nUpdated 12 September 2015\n\n", CRANE, DAY),
        ("Saturday, September 12, 2015\n\n", None, DAY),
        ("MECCA, Saudi Arabia, September 12, 2015 (Reuters) - ", None, DAY),
        (f"# {CRANE}\n\n", CRANE, None),
        (f"{OPENS}\n\n", OPENS, None),
        (f"{CRANE}.\n\n", None, None),
        (f"{CRANE}\n", None, None),
        (f"{CRANE}\n\n4/5/2015\n\n", CRANE, None),
        (f"{CRANE}\n\nFebruary 31, 2015\n\n", CRANE, None),
        ("", None, None),
    ],
)
def test_headline_and_dateline(head: str, title: str | None, published: date | None) -> None:
    article = assemble(f"{head}{BEFORE}\n\nSunday, May 28, 2006\n\n{AFTER}", source="a.txt", id="a")
    assert (article.title, article.published) == (title, published)
    assert BEFORE in article.readable
    assert "12, 2015" not in article.readable or "opens on" in head


@pytest.mark.parametrize(
    "line",
    ["Thursday, March 15, 2012, was a day of mourning in Toulouse.", "On Thursday, March 15, 2012 Wikinews met him."],
)
def test_a_date_within_the_first_sentence_is_no_dateline(line: str) -> None:
    article = assemble(f"{line}\n\n{AFTER}", source="a.txt", id="a")
    assert (article.published, article.furniture) == (None, ())
