"""The spaCy component "kg_english": everything `kg` needs to know of an English text, from one network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from kg.english.coreference import PREFIX, SURE, VECTOR, Coreference, Gathering, Reading
from kg.english.decode import Analysis, Decoder
from kg.english.encode import WordEncoder
from kg.english.lemmas import Lemmas
from kg.english.network import Network, Scores, available_threads
from kg.english.numbers import number_finder
from kg.english.windows import windows
from kg.errors import ModelError

NAME = "kg_english"
WEIGHTS = Path(__file__).parent / "weights"
FILES = ("model.int8.onnx", "relations.npy", "labels.json", "tokenizer.json", "lemmas.tsv")
COREFERENCE_FILES = ("coreference.int8.onnx", "pairs.npz")
MARKS = frozenset("\"'`“”‘’«»•*·-–—|,;:/#")  # no name begins or ends with one of these as a token of its own
LINKS = frozenset(("CCONJ", "DET", "ADP", "SCONJ"))  # nor ends with one of these

Windows = list[tuple[list[int], Analysis]]  # the token indices of each window, and what was found in it


class Predicted(NamedTuple):
    """What is said of one Doc."""

    windows: Windows
    coreference: Reading | None


class EnglishAnnotator:
    """Sets UPOS (`pos_`), Penn tags (`tag_`), features (`morph`), lemmas, Universal Dependencies v2, sentences,
    entities, and coreference (`doc.spans`, keys "coref_clusters_1", …; the attribute "probabilities" of each group says
    how sure it is that a mention belongs with those before it).

    Entities are PERSON, NORP, GPE, LOC, FAC, ORG, EVENT, PRODUCT, WORK_OF_ART, LAW, DATE and TIME from the network, and
    MONEY, PERCENT, QUANTITY, ORDINAL and CARDINAL by rules. A sentence is one tree whose root is its own head
    with `dep_` "root". White space hangs on the token before it (`dep_` "dep", `pos_` "SPACE"), so the line breaks
    after a paragraph are the last tokens of its last sentence. What is said of a Doc depends on that Doc alone.

    `threads` windows are read at the same time, by default as many as there are cores, at most four. Raises ModelError
    where the folder `weights` lacks a file.
    """

    def __init__(self, threads: int | None = None, coreference: bool = True, weights: Path = WEIGHTS) -> None:
        if threads is not None and threads < 1:
            raise ValueError(f"threads: {threads}, but at least one has to read")
        files = COREFERENCE_FILES if coreference else ()
        if missing := [name for name in (*FILES, *files) if not (weights / name).exists()]:
            raise ModelError(f"no {', '.join(missing)} in {weights}: choose a folder that kg.english.train made")
        self.threads, self.coreference, self.weights = threads, coreference, weights
        self._network = Network(weights / "model.int8.onnx", threads or available_threads())
        self._encode = WordEncoder(weights / "tokenizer.json")
        self._decode = Decoder(weights / "labels.json", weights / "relations.npy")
        self._lemma = Lemmas(weights / "lemmas.tsv")
        self._coreference = Coreference(weights) if coreference else None

    def __reduce__(self) -> tuple[type[EnglishAnnotator], tuple[int | None, bool, Path]]:
        """A copy in another process opens the weights again."""
        return EnglishAnnotator, (self.threads, self.coreference, self.weights)

    @property
    def labels(self) -> tuple[str, ...]:
        """The dependency relations; they show in `nlp.pipe_labels`."""
        return self._decode.relations

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations([doc], self.predict([doc]))
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int) -> Iterator[Doc]:
        """Yields each Doc of the stream annotated; takes `batch_size` ahead."""
        stream = iter(stream)
        while docs := list(islice(stream, batch_size)):
            self.set_annotations(docs, self.predict(docs))
            yield from docs

    def predict(self, docs: Iterable[Doc]) -> list[Predicted]:
        """What the network finds in each Doc; changes nothing."""
        placed = [(doc, list(windows(doc))) for doc in docs]
        words = ([doc[i].text for i in window] for doc, of_doc in placed for window in of_doc)
        scores = self._network.scores(map(self._encode, words))
        return [self._gather(of_doc, scores) for _, of_doc in placed]

    def _gather(self, placed: list[list[int]], scores: Iterator[Scores]) -> Predicted:
        """What is found in the windows of one Doc, from their scores as they come."""
        found: Windows = []
        linked = Gathering(self._coreference) if self._coreference else None
        for window in placed:
            of_window = next(scores)
            analysis = self._decode(of_window)
            found.append((window, analysis))
            if linked:
                linked.add(window, analysis.upos, of_window.vector)
        return Predicted(found, linked.finish() if linked else None)

    def vectors(self, doc: Doc) -> NDArray[np.float32]:
        """The vector of each token in its context (tokens, VECTOR), 0 for white space."""
        placed = list(windows(doc))
        found = np.zeros((len(doc), VECTOR), np.float32)
        encoded = (self._encode([doc[i].text for i in window]) for window in placed)
        for window, scores in zip(placed, self._network.scores(encoded), strict=True):
            found[window] = scores.vector
        return found

    def set_annotations(self, docs: Iterable[Doc], predicted: Iterable[Predicted]) -> None:
        """Writes what was found to each Doc, over what it had."""
        for doc, (parts, coreference) in zip(docs, predicted, strict=True):
            self._write_tokens(doc, parts)
            names = list(chain.from_iterable(entities(doc, window, found) for window, found in parts))
            doc.set_ents([*names, *number_finder(doc.vocab)(doc, names)])
            for key in [key for key in doc.spans if key.startswith(PREFIX)]:
                del doc.spans[key]
            if self._coreference and coreference:
                for number, mentions in enumerate(self._coreference.clusters(doc, coreference), 1):
                    spans, sure = zip(*mentions, strict=True)
                    doc.spans[f"{PREFIX}_{number}"] = SpanGroup(doc, attrs={SURE: list(sure)}, spans=spans)

    def _write_tokens(self, doc: Doc, parts: Windows) -> None:
        """Sets tags, lemmas and trees; spaCy reads the sentences off the trees."""
        add, features, at = doc.vocab.strings.add, doc.vocab.morphology.add, np.arange(len(doc))
        first = parts[0][0][0] if parts else 0
        rows = np.full((len(doc), 6), [add("SPACE"), add("_SP"), 0, 0, add("dep"), features("")], np.uint64)
        rows[:, 3] = np.where(at <= first, first - at, -1)  # white space before the first word hangs on that
        for window, found in parts:
            for word, i in enumerate(window):
                upos, xpos = found.upos[word], found.xpos[word]
                lemma, head = self._lemma(doc[i].text, upos, xpos), window[found.heads[word]] - i
                rows[i, :5] = add(upos), add(xpos), add(lemma), head % 2**64, add(found.deps[word])
                rows[i, 5] = features(found.feats[word])
        if not parts:
            rows[:1, 4] = add("root")
        doc.from_array(["POS", "TAG", "LEMMA", "HEAD", "DEP", "MORPH"], rows)  # type: ignore[arg-type]  # stub: thinc arrays


def entities(doc: Doc, window: list[int], found: Analysis) -> Iterator[Span]:
    """The entities of a window from their BIO tags, without quotation marks and bullets around them, nor an "and the"
    that leads to the next."""
    tags = found.tags
    for start in [k for k, tag in enumerate(tags) if tag[0] == "B"]:
        end = next((k for k in range(start + 1, len(tags)) if tags[k][0] != "I"), len(tags))
        inside = [k for k in range(start, end) if doc[window[k]].text not in MARKS]
        while len(inside) > 1 and found.upos[inside[-1]] in LINKS:
            inside.pop()
        if inside:
            yield Span(doc, window[inside[0]], window[inside[-1]] + 1, tags[start][2:])


def make(nlp: Language, name: str, threads: int | None, coreference: bool, weights: str | None) -> EnglishAnnotator:
    """The factory that spaCy calls for `nlp.add_pipe("kg_english")`."""
    return EnglishAnnotator(threads, coreference, Path(weights) if weights else WEIGHTS)


Language.factory(
    NAME,
    default_config={"threads": None, "coreference": True, "weights": None},
    assigns=[
        *("token.pos", "token.tag", "token.morph", "token.lemma", "token.dep", "token.head"),
        *("doc.sents", "doc.ents", "doc.spans"),
    ],
    func=make,
)
