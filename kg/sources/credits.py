"""Who made it: bylines, photo credits, copyright."""

from __future__ import annotations

import re

from kg.model import Span

_BETWEEN = re.compile(
    r"of|the|and|via|for|in|at|on|with|de|da|del|der|den|di|du|la|le|van|von|bin|al|el|et|al\.?|&|/|\+", re.IGNORECASE
)
_TRADE = re.compile(
    r"(?:correspondent|editor|reporter|writer|journalist|columnist|contributor)s?|staff|bureau|chief|desk|news|political"
    r"|diplomatic|foreign|defen[cs]e|business|economics|science|health|world|senior|special",
    re.IGNORECASE,
)
_AGENCY = (
    r"(?:AP|AFP|EPA(?:-EFE)?|EFE|ANSA|DPA|PA(?: Media| Wire)?|UPI|TASS|Xinhua|Reuters|Getty(?: Images)?"
    r"|(?:The )?Associated Press|Agence France-Presse|Anadolu(?: Agency)?|Bloomberg|Shutterstock|Alamy"
    r"|iStock|Kyodo(?: News)?|Yonhap|Sputnik|Ukrinform|Interfax|NurPhoto|Zuma(?: Press)?|ZUMAPRESS|Handout)"
)
_AGENCIES = rf"{_AGENCY}(?:\s+(?:photo|file|pool|via {_AGENCY}))*"
_MADE = r"(?:photo(?:graph)?|image|picture|video|footage|illustration|graphic|file photo|file image)s?"
_CREDIT = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_MADE}(?: credit| source| by| courtesy(?: of)?)?\s*[:,]\s*(?P<who>\S.*)",  # Image source, Getty Images
        rf"{_MADE} (?:by|courtesy of)\s+(?P<who>\S.*)",
        r"(?:credit|source|photographer|courtesy)\s*:\s*(?P<who>\S.*)",
        rf"(?P<who>[^,]*\S)(?:\s*/\s*|\s+via\s+){_AGENCIES}\.?",  # Lu Hanxin/Xinhua via AP
        rf"{_AGENCY}\s*(?:photos?|file|pool)?\s*/\s*(?P<who>\S.*)",  # AP Photo/Jane Doe
        rf"(?:©\s*)?(?P<who>{_AGENCIES})\.?",
        r"©\s*(?:\d{4}\s+)?(?P<who>\S.*)",
    )
)
_BYLINE = re.compile(
    r"\(?(?:(?:additional )?(?:written|reporting|report|story|text|words|analysis|edited|editing|compiled)\s+)?"
    r"by:?\s+(.+?)\)?",
    re.IGNORECASE,
)
_NEXT_BYLINE = re.compile(r";\s*(?:additional )?(?:writing|editing|reporting) by\s+", re.IGNORECASE)
_CAPTION = re.compile(rf"{_MADE} caption[,:]\s*", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"(?:copyright\s*)?©.*|(?:copyright|copyright \(c\)|\(c\))\s*(?:19|20)\d\d\b.*|.{0,60}\ball rights reserved\.?"
    r"|this (?:material|article|content) may not be (?:published|reproduced|copied).*",
    re.IGNORECASE,
)
_LONGEST = 120  # characters
_AT_END = (
    re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]\.?$"),
    re.compile(r"\s+[–—|-]\s+([^–—|]{2,80})$"),
    re.compile(rf"\s+({_MADE}(?: credit| by)?:\s*[^:]{{2,80}})$", re.IGNORECASE),
    re.compile(r"\s+(©[^©]{2,60})$"),
)


def are_names(words: str, also: re.Pattern[str] | None = None) -> bool:
    """A few capitalised words, with what may stand between names: "Miharris & Acphillips", "Ursula von der Leyen"."""
    parts = words.replace("/", " / ").replace(",", " ").rstrip(".").split()
    proper = [part for part in parts if part[0].isupper() or part[0] in "@'’"]
    rest = [part for part in parts if part not in proper]
    known = (part for part in rest if _BETWEEN.fullmatch(part) or (also and also.fullmatch(part)))
    return bool(proper) and len(parts) <= 12 and len(list(known)) == len(rest)


def is_byline(words: str) -> bool:
    """ "By Jane Doe and John Smith, BBC News", "Reporting by Jane Doe in Kyiv; Editing by John Smith"."""
    found = _BYLINE.fullmatch(words)
    people = _NEXT_BYLINE.split(found[1]) if found else []
    return bool(people) and not words.startswith("by ") and all(are_names(name, also=_TRADE) for name in people)


def is_photo_credit(words: str) -> bool:
    """ "Photo: Jane Doe/Reuters", "(AP Photo/Jane Doe)", "Image source, Getty Images", "Lu Hanxin/Xinhua via AP"."""
    inner = words.strip("()[] ")
    return any((found := form.fullmatch(inner)) and are_names(found["who"]) for form in _CREDIT)


def credit_at_end(line: str) -> Span | None:
    """The photo credit that closes a caption: "… in Guangzhou. - Lu Hanxin/Xinhua via AP", "… of ants. Image: NASA"."""
    before = max(0, len(line) - _LONGEST)
    for form in _AT_END:
        found = form.search(line, before)
        if found and is_photo_credit(found[1]):
            return Span(found.end() - len(found[0].lstrip()), found.end())
    return None


def caption_label(line: str) -> Span | None:
    """ "Image caption, Mr Kuleba poses with Mr Wang": the caption stays."""
    found = _CAPTION.match(line)
    return Span(0, found.end()) if found else None


def is_copyright(words: str) -> bool:
    """ "© 2024 Reuters. All rights reserved.", but not "Copyright law was changed in 2014."."""
    return bool(_COPYRIGHT.fullmatch(words))
