"""The dependencies of spaCy's own English pipelines (en_core_web_sm, … _trf) as Universal Dependencies v2.

Those follow Choi & Palmer 2012, "Guidelines for the Clear Style Constituent to Dependency Conversion". Relations get
the names and subtypes of the English treebanks (https://universaldependencies.org/en/dep/) here; `kg.english.rehang`
turns the trees where function words head their phrases and conjuncts hang in a chain.
"""

from __future__ import annotations

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from kg.english.check import declared
from kg.english.rehang import STRUCTURE, UNTURNED, Node, Nodes

NAME = "kg_clear_to_ud"

KEPT = frozenset(
    {"advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "csubj", "dep", "det"}
    | {"expl", "mark", "nsubj", "nummod", "parataxis", "punct", "xcomp"}
)
RENAMED = {
    "ROOT": "root",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "nn": "compound",  # of spaCy's first pipelines
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prt": "compound:prt",
    "quantmod": "advmod",
}
BY_GOVERNOR = {  # what it is on a nominal, and on anything else
    "acl": ("acl", "advcl"),
    "nmod": ("nmod:unmarked", "obl:unmarked"),
    "npadvmod": ("nmod:unmarked", "obl:unmarked"),
    "relcl": ("acl:relcl", "advcl:relcl"),
}
CLEAR = frozenset({*KEPT, *RENAMED, *BY_GOVERNOR, *UNTURNED})
TURNED = {"cop", "fixed", "flat", "nmod", "obl", "obl:agent", "nsubj:outer", "csubj:outer"}  # what `STRUCTURE` adds
RELATIONS = tuple(sorted({*KEPT, *RENAMED.values(), *TURNED, *(dep for both in BY_GOVERNOR.values() for dep in both)}))


class ClearConverter:
    """Rewrites heads, relations and parts of speech of a Doc; all else stays, the sentences too.

    `kg.english.load_pipeline` puts it behind a pipeline that needs it, as `nlp.add_pipe("kg_clear_to_ud")` does.
    """

    labels = RELATIONS  # they show in `nlp.pipe_labels`

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.predict(doc))
        return doc

    def predict(self, doc: Doc) -> Nodes:
        """The tokens of a Doc in their new trees; changes nothing."""
        names = {i: e.start for e in doc.ents if e.label_ == "PERSON" for i in range(e.start, e.end)}
        words = [Node(t.i, t.lower_, t.lemma_.lower(), t.tag_, t.pos_, t.dep_, names.get(t.i)) for t in doc]
        for word, token in zip(words, doc, strict=True):
            word.move(words[token.head.i])
        for rule in (relations, *STRUCTURE):
            rule(words)
        return words

    def set_annotations(self, doc: Doc, words: Nodes) -> None:
        """Writes the trees over what the Doc had."""
        add = doc.vocab.strings.add
        rows = np.array([(add(w.pos), (w.head.i - w.i) % 2**64, add(w.dep)) for w in words], np.uint64).reshape(-1, 3)
        doc.from_array(["POS", "HEAD", "DEP"], rows)  # type: ignore[arg-type]  # stub: thinc arrays


def relations(words: Nodes) -> None:
    """The letter *which* was *not given* to *him*: one name for another. What `STRUCTURE` turns keeps its own."""
    for word, dep in zip(words, [relation(word) for word in words], strict=True):
        word.dep = dep


def relation(word: Node) -> str:
    """The Universal Dependency of a word in a tree that is still of the other scheme."""
    if word.dep in UNTURNED and (word.dep != "dative" or word.pos == "ADP"):
        return word.dep
    if word.dep == "aux" and word.tag == "TO":
        return "mark"
    if word.dep == "neg" and word.pos == "DET":
        return "det"  # *no* friend
    if word.dep == "nmod" and word.i < word.head.i:
        return "compound"  # *dance* and music traditions
    if word.dep in BY_GOVERNOR:
        return BY_GOVERNOR[word.dep][0 if word.head.nominal else 1]
    return word.dep if word.dep in KEPT else RENAMED.get(word.dep, "dep")


def is_clear_label(label: str) -> bool:
    """Whether the scheme has the relation: "pobj", or spaCy's own "conj||pobj" for a crossing arc."""
    return label.split("||")[0] in CLEAR


def is_clear(nlp: Language) -> bool:
    """Whether the relations that its parser declares are those of the scheme."""
    labels = declared(nlp)
    return "pobj" in labels and all(map(is_clear_label, labels))


def make(nlp: Language, name: str) -> ClearConverter:
    """The factory that spaCy calls for `nlp.add_pipe("kg_clear_to_ud")`."""
    return ClearConverter()


Language.factory(
    NAME,
    requires=["token.dep", "token.head", "token.pos", "token.tag", "token.lemma"],
    assigns=["token.dep", "token.head", "token.pos"],
    func=make,
)
