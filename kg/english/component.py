"""The spaCy component "kg_english": everything `kg` needs to know of an English text, from one network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.english.decode import Analysis, Decoder
from kg.english.encode import WordEncoder
from kg.english.lemmas import Lemmas
from kg.english.network import Network, available_threads
from kg.english.numbers import number_finder
from kg.english.windows import windows

NAME = "kg_english"
WEIGHTS = Path(__file__).parent / "weights"
MARKS = frozenset("\"'`“”‘’«»•*·-–—|,;:/#")  # no name begins or ends with one of these as a token of its own

Predicted = list[tuple[list[int], Analysis]]  # of one Doc: the token indices of each window, and what was found


class EnglishAnnotator:
    """Sets UPOS (`pos_`), Penn tags (`tag_`), lemmas, Universal Dependencies v2, sentences and entities.

    Entities are PERSON, ORG, GPE, LOC, NORP, EVENT, DATE and MISC from the network, and MONEY, PERCENT, QUANTITY,
    ORDINAL, CARDINAL, TIME and some DATE ("five years") by rules. A sentence is one tree whose root is its own head
    with `dep_` "root". White space hangs on the token before it (`dep_` "dep", `pos_` "SPACE"), so the line breaks
    after a paragraph are the last tokens of its last sentence. What is said of a Doc depends on that Doc alone.

    `threads` windows are read at the same time, by default as many as there are cores, at most four.
    """

    def __init__(self, threads: int | None = None) -> None:
        self.threads = threads
        self._network = Network(WEIGHTS / "model.int8.onnx", threads or available_threads())
        self._encode = WordEncoder(WEIGHTS / "tokenizer.json")
        self._decode = Decoder(WEIGHTS / "labels.json", WEIGHTS / "relations.npy")
        self._lemma = Lemmas(WEIGHTS / "lemmas.tsv")

    def __reduce__(self) -> tuple[type[EnglishAnnotator], tuple[int | None]]:
        """A copy in another process opens the weights again."""
        return EnglishAnnotator, (self.threads,)

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
        analyses = iter([self._decode(scores) for scores in self._network.scores(map(self._encode, words))])
        return [[(window, next(analyses)) for window in of_doc] for _, of_doc in placed]

    def set_annotations(self, docs: Iterable[Doc], predicted: Iterable[Predicted]) -> None:
        """Writes what was found to each Doc, over what it had."""
        for doc, parts in zip(docs, predicted, strict=True):
            self._write_tokens(doc, parts)
            names = list(chain.from_iterable(entities(doc, window, found.tags) for window, found in parts))
            doc.set_ents([*names, *number_finder(doc.vocab)(doc, names)])

    def _write_tokens(self, doc: Doc, parts: Predicted) -> None:
        """Sets tags, lemmas and trees; spaCy reads the sentences off the trees."""
        add, at = doc.vocab.strings.add, np.arange(len(doc))
        first = parts[0][0][0] if parts else 0
        rows = np.full((len(doc), 5), [add("SPACE"), add("_SP"), 0, 0, add("dep")], np.uint64)
        rows[:, 3] = np.where(at <= first, first - at, -1)  # white space before the first word hangs on that
        for window, found in parts:
            for word, i in enumerate(window):
                upos, xpos = found.upos[word], found.xpos[word]
                lemma, head = self._lemma(doc[i].text, upos, xpos), window[found.heads[word]] - i
                rows[i] = add(upos), add(xpos), add(lemma), head % 2**64, add(found.deps[word])
        if not parts:
            rows[:1, 4] = add("root")
        doc.from_array(["POS", "TAG", "LEMMA", "HEAD", "DEP"], rows)  # type: ignore[arg-type]  # stub: thinc arrays


def entities(doc: Doc, window: list[int], tags: list[str]) -> Iterator[Span]:
    """The entities of a window from their BIO tags, without quotation marks and bullets around them."""
    starts = [k for k, tag in enumerate(tags) if tag[0] == "B"]
    for start in starts:
        end = next((k for k in range(start + 1, len(tags)) if tags[k][0] != "I"), len(tags))
        inside = [i for i in window[start:end] if doc[i].text not in MARKS]
        if inside:
            yield Span(doc, inside[0], inside[-1] + 1, tags[start][2:])


def make(nlp: Language, name: str, threads: int | None) -> EnglishAnnotator:
    """The factory that spaCy calls for `nlp.add_pipe("kg_english")`."""
    return EnglishAnnotator(threads)


Language.factory(
    NAME,
    default_config={"threads": None},
    assigns=["token.pos", "token.tag", "token.lemma", "token.dep", "token.head", "doc.sents", "doc.ents"],
    func=make,
)
