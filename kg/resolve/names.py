"""Named mentions: what the recogniser found, cleaned, completed from the gazetteer, and typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kg.ontology import Ontology, Place
from kg.resolution import NameMention
from kg.resolve.titles import titles
from kg.syntax import Document, Word

CLASS_OF_LABEL = {
    "PERSON": "Person",
    "ORG": "Organization",
    "GPE": "Place",
    "LOC": "Place",
    "FAC": "Facility",
    "NORP": "Group",
    "EVENT": "Event",
    "PRODUCT": "Product",
    "WORK_OF_ART": "Work",
    "LAW": "Law",
    "MISC": "Thing",
}
LOOSE = frozenset({"GPE", "LOC", "FAC", "LAW", "MISC"})  # labels that a name's own words may correct
PREFIXES = frozenset({"pro", "anti", "non", "pre", "post"})
HYPHENS = frozenset("-‐‑–")
LONGEST_PLACE = 5  # words
LONGEST_BODY = 8
EDGE = frozenset("'\"“”‘’`.,;:-–—/()[]•*") | {"``", "''", "'s", "’s", "the", "The", "THE", "a", "A", "an"}
SUFFIX = frozenset(
    {"inc", "corp", "corporation", "ltd", "limited", "co", "company", "plc", "llc", "group", "gmbh", "ag", "sa"}
)


def mentions(document: Document, ontology: Ontology) -> list[NameMention]:
    """Every named mention, in the order of the text, none inside another."""
    found = [NameMention(words, clean(document.cut(words)), "Work") for words in titles(document, ontology)]
    taken = {w.i for mention in found for w in mention.words}
    for entity in document.names:
        words = _trim(entity.words)
        if not words or entity.label not in CLASS_OF_LABEL or any(w.i in taken for w in words):
            continue
        if entity.label == "PERSON":
            if owner := _body(document, words, ontology):
                found.append(owner)
                taken.update(w.i for w in owner.words)
            words = _without_title(_person_only(words), ontology)
            title, length = ontology.title([w.lower for w in words])
            if title and length == len(words):
                continue  # "the General": an office, no name
        else:
            words = _with_number(document, words)
            words = _with_body(document, words, ontology) if entity.label == "ORG" else words
        event = _event(document, words, ontology) if words and entity.label != "WORK_OF_ART" else None
        if words and (mention := event or _named(document, words, entity.label, ontology)):
            found.append(mention)
            taken.update(w.i for w in mention.words)
    found += _missed_places(document, ontology, taken)
    adjectives = nationalities(document, ontology).values()
    countries = {_country(p) for p in [*adjectives, *(m.place for m in found if m.place and not _common(m))]}
    found = [_at_home(m, countries - {None}) for m in found if not _qualifies(document, m)]
    return sorted(found, key=lambda m: m.words[0].i)


def _at_home(mention: NameMention, countries: Collection[str | None]) -> NameMention:
    """*Congress* in a report from Peru is not that of the United States, unless they are spoken of too."""
    place = mention.place
    if place is None or not countries or _country(place) in countries or not _common(mention):
        return mention
    return NameMention(mention.words, _text(mention), place.type)


def _common(mention: NameMention) -> bool:
    """A body by a name that those of other countries have too: *Congress*, the *Justice Department*."""
    return mention.place is not None and _text(mention) in mention.place.shared


def _country(place: Place) -> str | None:
    return place.id if place.type == "Country" else place.acts_for or place.country


def _text(mention: NameMention) -> str:
    return clean(" ".join(w.text for w in mention.words))


def _qualifies(document: Document, mention: NameMention) -> bool:
    """Pro-*Beijing* candidates: part of an adjective, whatever the parser made of it; Beijing itself does nothing."""
    return _after_prefix(document, mention.words[0].i)


def _after_prefix(document: Document, at: int) -> bool:
    """*Pro-*Western."""
    return at > 1 and document.words[at - 1].text in HYPHENS and document.words[at - 2].lower in PREFIXES


def nationalities(document: Document, ontology: Ontology) -> Mapping[int, Place]:
    """Adjectives of places before a noun: *Chinese* Foreign Minister. By word index."""
    return {
        w.i: place
        for w in document.words
        if w.rel in ("amod", "compound", "nmod", "det")
        and w.text[:1].isupper()
        and w.head.i > w.i
        and not _after_prefix(document, w.i)
        and (place := _adjective(document, w, ontology))
    }


def _adjective(document: Document, word: Word, ontology: Ontology) -> Place | None:
    """The *Sri Lankan* army, the *South Korean* one, the *Thai* one."""
    before = document.words[word.i - 1].text if word.i else ""
    flat = [c.text for c in word.all("flat")]
    forms = (f"{before} {word.text}", " ".join([word.text, *flat]), word.text)
    return next((place for form in forms if (place := ontology.gazetteer.adjective(form))), None)


def _named(document: Document, words: tuple[Word, ...], label: str, ontology: Ontology) -> NameMention | None:
    name = clean(document.cut(words))
    if not any(c.isalpha() for c in name) or (len(name) < 2) or all(w.pos in ("PRON", "DET", "PUNCT") for w in words):
        return None
    if label in ("GPE", "LOC", "ORG", "NORP", "FAC") or words[0].text.isupper() or len(words) > 1:
        if place := ontology.gazetteer.find(name):
            return NameMention(words, place.name, place.type, place)
        if (place := ontology.gazetteer.adjective(name)) and label == "NORP":
            modifies = words[-1].rel in ("amod", "compound", "nmod") and words[-1].head.i > words[-1].i
            return None if modifies else NameMention(words, name, "Group")
    kind = CLASS_OF_LABEL[label]
    if label == "NORP" and (words[-1].pos == "ADJ" or name.islower()):
        return None
    known = organisation_class(name, ontology) if label != "PERSON" else None
    if known and (ontology.is_a(known, kind) or (label in LOOSE and not ontology.is_a(known, "Person"))):
        return _owned(words, name, known, ontology)
    return NameMention(words, name, kind)


def _event(document: Document, words: tuple[Word, ...], ontology: Ontology) -> NameMention | None:
    """*Cyclone* Nargis, Tropical *Storm* Hanna: the noun before the name is part of it, and tells what it names."""
    sentence = words[0].sentence.words
    at = words[0].i - sentence[0].i
    for whole in (words, (*sentence[max(at - 1, 0) : at], *words)):
        first = whole[0]
        kind = ontology.class_of_noun(first.lower) if first.pos == "PROPN" and first.text.istitle() else None
        if len(whole) > 1 and kind is not None and whole[1].pos == "PROPN" and ontology.is_a(kind, "Event"):
            return NameMention(whole, clean(document.cut(whole)), kind)
    return None


def _owned(words: tuple[Word, ...], name: str, kind: str, ontology: Ontology) -> NameMention:
    """A body named by what it is belongs to the state before it: *Ukraine's* Air Force, *Russian* armed forces."""
    if not ontology.is_a(kind, "Organization"):
        return NameMention(words, name, kind)
    if (of := ontology.gazetteer.adjective(words[0].text)) and len(words) > 1:
        return NameMention(words, name, kind, None, of, name.partition(" ")[2])
    for owner in words[-1].all("nmod:poss") + [c for w in words[:-1] for c in w.all("nmod:poss")]:
        if owner not in words and (of := ontology.gazetteer.find(clean(owner.text))):
            for adjective in of.adjectives:  # Russia's Ministry of Defence may be known as the Russian one
                if place := ontology.gazetteer.find(f"{adjective} {name}"):
                    return NameMention(words, place.name, place.type, place)
            return NameMention(words, f"{of.name}'s {name}", kind, None, of, name)
    return NameMention(words, name, kind)


def organisation_class(name: str, ontology: Ontology) -> str | None:
    """The class that a name's own words tell: *Ministry* of Defence, Air *Force*, Second World *War*."""
    words = name.lower().replace("'s", "").split()
    head = words[: words.index("of")] if "of" in words else words
    return ontology.class_of_noun(" ".join(head)) if len(words) > 1 else None


def _missed_places(document: Document, ontology: Ontology, taken: set[int]) -> Iterator[NameMention]:
    """Places of the gazetteer that the recogniser overlooked: capitalised and not part of another name."""
    words, i = document.words, 0
    names = ontology.gazetteer.names
    while i < len(words):
        step = 1
        if words[i].i not in taken and words[i].pos in ("PROPN", "NOUN", "ADJ") and words[i].text[:1].isupper():
            for n in range(LONGEST_PLACE, 0, -1):
                stretch = words[i : i + n]
                text = clean(document.cut(stretch))
                if text in names and not any(w.i in taken for w in stretch) and (n > 1 or stretch[0].pos == "PROPN"):
                    place = names[text]
                    if words[i].sentence is stretch[-1].sentence and not _part_of_name(stretch):
                        yield NameMention(tuple(stretch), place.name, place.type, place)
                        step = n
                    break
        i += step


def _part_of_name(stretch: tuple[Word, ...]) -> bool:
    """Georgia *Tech*, Jordan *Peterson*: a neighbour in the same name."""
    return any(c.dep == "flat" for w in stretch for c in w.children) or any(w.dep == "flat" for w in stretch)


def clean(text: str) -> str:
    """One spelling of apostrophes, no possessive ending."""
    text = text.replace("’", "'").replace("‘", "'").strip(' ,;:"“”')
    return text.removesuffix("'s").removesuffix("'").strip()


def _trim(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without articles, quotation marks and the like at its edges; "Sept. 11" keeps its inner dots."""
    start, end = 0, len(words)
    while start < end and words[start].text in EDGE:
        start += 1
    while end > start and words[end - 1].text in EDGE:
        end -= 1
    return words[start:end]


def _with_number(document: Document, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Internet Explorer *6*, Apollo *11*: the number is part of the name."""
    after = document.words[words[-1].i + 1] if words[-1].i + 1 < len(document.words) else None
    joined = (
        after is not None
        and after.pos == "NUM"
        and after.head in words
        and after.text.isdigit()
        and len(after.text) < 4
    )
    return (*words, after) if after is not None and joined else words


def _with_body(document: Document, words: tuple[Word, ...], ontology: Ontology) -> tuple[Word, ...]:
    """The Standing Committee *of the National People's Congress*: a body of another bears its name."""
    name = clean(document.cut(words))
    heads = [w for w in words if w.head not in words]
    if not heads or ontology.gazetteer.find(name) or organisation_class(name, ontology) is None:
        return words
    bodies = (c for c in heads[0].all("nmod") if c.case == "of" and c.pos == "PROPN" and c.label in ("ORG", "NORP"))
    below = next((body.subtree() for body in bodies if body.subtree()[0].i == words[-1].i + 1), [])
    return (*words, *below) if len(below) <= LONGEST_BODY and all(_in_name(w) for w in below) else words


def _in_name(word: Word) -> bool:
    return word.text[:1].isupper() or word.pos in ("ADP", "DET", "PART", "CCONJ")


def _person_only(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Elizabeth Quat *of the party*, *the party's* Michael Tien, *district councillor* Wilson Or: the name alone."""
    end = next((n for n, w in enumerate(words) if n and w.lower in ("of", "from", "at", "in", "for")), len(words))
    start = max((n + 1 for n, w in enumerate(words[:end]) if w.tag == "POS"), default=0)
    lower = [
        n
        for n in range(start, end)
        if words[n].text[:1].islower() and words[n].lower not in PARTICLES and words[n].pos != "PUNCT"
    ]
    start = lower[-1] + 1 if lower and lower[-1] + 1 < end else start
    return _trim(words[start:end])


PARTICLES = frozenset(
    {
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "de",
        "del",
        "della",
        "der",
        "den",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "zu",
        "ter",
        "y",
        "and",
        "e",
        "al-",
        "ul",
        "ur",
        "abu",
        "st",
    }
)


def _body(document: Document, words: tuple[Word, ...], ontology: Ontology) -> NameMention | None:
    """*Civic Passion's* Wong Yeung-tat: whose a person is that is taken for a part of the name is a body."""
    end = next((n for n, w in enumerate(words) if w.tag == "POS" and n < len(words) - 1), 0)
    before = words[:end]
    named = bool(before) and all(w.pos == "PROPN" for w in before)
    return _named(document, before, "ORG", ontology) if named else None


def _without_title(words: tuple[Word, ...], ontology: Ontology) -> tuple[Word, ...]:
    """*President* Putin → Putin."""
    for n in range(min(3, len(words) - 1), 0, -1):
        title, length = ontology.title([w.lower for w in words[:n]])
        if title and length == n:
            return words[n:]
    return words[1:] if len(words) > 1 and words[0].lower.rstrip(".") in HONORIFICS else words


HONORIFICS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "st",
        "rev",
        "judge",
        "justice",
        "sgt",
        "capt",
        "lt",
        "col",
        "gen",
        "maj",
        "sen",
        "rep",
        "gov",
    }
)
