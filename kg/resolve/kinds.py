"""What a name names: by its label, by its own words, by the gazetteer."""

from __future__ import annotations

from kg.ontology import Ontology
from kg.resolution import NameMention
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


def named(document: Document, words: tuple[Word, ...], label: str, ontology: Ontology) -> NameMention | None:
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


def event(document: Document, words: tuple[Word, ...], ontology: Ontology) -> NameMention | None:
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


def clean(text: str) -> str:
    """One spelling of apostrophes, no possessive ending."""
    text = text.replace("’", "'").replace("‘", "'").strip(' ,;:"“”')
    return text.removesuffix("'s").removesuffix("'").strip()
