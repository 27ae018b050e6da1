"""Whether a spaCy pipeline says what `kg` reads: lemmas, tags, Universal Dependencies, sentences and entities."""

from __future__ import annotations

import re

from spacy.language import Language

from kg.errors import ModelError

# https://universaldependencies.org/u/dep/ ; a subtype follows a colon ("nsubj:pass")
UNIVERSAL = re.compile(
    "acl|advcl|advmod|amod|appos|aux|case|cc|ccomp|clf|compound|conj|cop|csubj|dep|det|discourse|dislocated|expl|fixed|"
    "flat|goeswith|iobj|list|mark|nmod|nsubj|nummod|obj|obl|orphan|parataxis|punct|reparandum|root|vocative|xcomp"
)
NEEDED = {
    "POS": "parts of speech",
    "TAG": "Penn tags",
    "LEMMA": "lemmas",
    "DEP": "dependencies",
    "SENT_START": "sentences",
    "ENT_IOB": "named entities",
}
# Direct objects, passive subjects and objects of prepositions are where the label sets differ.
PROBE = "The letter was given to Wang Yi by a minister who visited Guangzhou on Wednesday."
REMEDY = "kg needs lemmas, tags, Universal Dependencies and entities: choose another, or leave the model out"


def require_ud(nlp: Language, name: str | None = None) -> None:
    """Raises ModelError unless `nlp` annotates all that `kg` reads, its dependencies being universal ones.

    Judged by the labels that its parser declares, and by what it makes of a sentence where none are declared.
    """
    name = name or str(nlp.meta["name"])
    try:
        doc = nlp(PROBE)
    except ValueError as problem:  # spaCy's error of a component that was never trained
        raise ModelError(f'pipeline "{name}" cannot annotate: {str(problem).splitlines()[0]}') from problem
    missing = [what for attribute, what in NEEDED.items() if not doc.has_annotation(attribute)]
    if missing:
        raise ModelError(f'pipeline "{name}" sets no {", no ".join(missing)}; {REMEDY}')
    foreign = sorted(label for label in declared(nlp) or {token.dep_ for token in doc} if not universal(label))
    if foreign:
        others = f" and {len(foreign) - 4} more" if len(foreign) > 4 else ""
        raise ModelError(f'pipeline "{name}" has other dependencies ({", ".join(foreign[:4])}{others}); {REMEDY}')


def declared(nlp: Language) -> set[str]:
    """The labels of the last component that says it sets dependencies; none where none says so."""
    parsers = [name for name in nlp.pipe_names if "token.dep" in nlp.get_pipe_meta(name).assigns]
    return {label for name in parsers[-1:] for label in nlp.pipe_labels.get(name, ())}


def universal(label: str) -> bool:
    """Whether it is "nsubj", "nsubj:pass", "ROOT", or spaCy's own "conj||obl" for a crossing arc."""
    return UNIVERSAL.fullmatch(label.split("||")[0].split(":")[0].lower()) is not None
