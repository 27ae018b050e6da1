"""Named mentions: what the recogniser found, cleaned, completed from the gazetteer, and typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kg.ontology import Ontology, Place
from kg.resolution import NameMention
from kg.resolve.extents import owning_body, person_only, trim, with_body, with_number, without_title
from kg.resolve.kinds import CLASS_OF_LABEL, clean, event, named
from kg.resolve.titles import titles
from kg.syntax import Document, Word

PREFIXES = frozenset({"pro", "anti", "non", "pre", "post"})
HYPHENS = frozenset("-‐‑–")
LONGEST_PLACE = 5  # words


def mentions(document: Document, ontology: Ontology) -> list[NameMention]:
    """Every named mention, in the order of the text, none inside another."""
    found = [NameMention(words, clean(document.cut(words)), "Work") for words in titles(document, ontology)]
    taken = {w.i for mention in found for w in mention.words}
    for entity in document.names:
        words = trim(entity.words)
        if not words or entity.label not in CLASS_OF_LABEL or any(w.i in taken for w in words):
            continue
        if entity.label == "PERSON":
            if owner := owning_body(document, words, ontology):
                found.append(owner)
                taken.update(w.i for w in owner.words)
            words = without_title(person_only(words), ontology)
            title, length = ontology.title([w.lower for w in words])
            if title and length == len(words):
                continue  # "the General": an office, no name
        else:
            words = with_number(document, words)
            words = with_body(document, words, ontology) if entity.label == "ORG" else words
        happening = event(document, words, ontology) if words and entity.label != "WORK_OF_ART" else None
        if words and (mention := happening or named(document, words, entity.label, ontology)):
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
