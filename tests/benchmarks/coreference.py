"""How often a pronoun or a description is given the right entity, by the rules and the pipeline's scores together.

    python tests/benchmarks/coreference.py [DATA] [--wrong]

On the documents of OntoGUM that are in en_gum-dev, and on GAP validation. A link is right if the entity or noun that a
word was given has a mention in the same chain of the gold; what is left unresolved is no link. Prints precision and
recall of links by kind. A title or an apposition beside its name is no link of its own. DATA is ../shared/data; the
benchmark says so where it is not there.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from spacy.tokens import Doc

from kg import syntax
from kg.english.train.coreference.corpora import gap, ontogum
from kg.pipeline import Reader
from kg.resolution import Resolution
from kg.resolve import resolve
from kg.syntax import Document, Word

DATA = Path(__file__).parents[3] / "shared" / "data"
KINDS = {
    "he, she": {"he", "him", "his", "himself", "she", "her", "hers", "herself"},
    "it": {"it", "its", "itself"},
    "they": {"they", "them", "their", "theirs", "themselves"},
    "I": {"i", "me", "my", "mine", "myself"},
    "we": {"we", "us", "our", "ours", "ourselves"},
}
Counts = Counter[tuple[str, str]]  # kind of mention, and "right", "wrong" or "gold"


def main() -> None:
    """Prints precision and recall."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=DATA)
    parser.add_argument("--wrong", action="store_true", help="print the links that are wrong")
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"coreference: skipped, no corpora in {options.data}")
        return
    reader = Reader()
    for name, counts in (
        ("OntoGUM dev", chains(reader, options.data, options.wrong)),
        ("GAP validation", names(reader, options.data, options.wrong)),
    ):
        print(name)
        for kind in sorted({kind for kind, _ in counts}):
            right, wrong, gold = (counts[kind, of] for of in ("right", "wrong", "gold"))
            precision = right / (right + wrong) if right + wrong else 0.0
            recall = f", recall {right / gold:6.1%}" if gold else ""
            print(f"  {kind:12} precision {precision:6.1%} of {right + wrong:5} links{recall}")


def chains(reader: Reader, data: Path, show: bool) -> Counts:
    """Links on OntoGUM."""
    counts: Counts = Counter()
    documents = ontogum(data)[1]
    docs = reader.nlp.pipe(Doc(reader.nlp.vocab, words=document.words) for document in documents)
    for gold, doc in zip(documents, docs, strict=True):
        document, resolution = understood(reader, doc)
        by_token = {w.start: w for w in document.words}
        chain_of: dict[int, int] = {}  # head of a mention -> number of its chain
        for number, cluster in enumerate(gold.clusters):
            for start, end in cluster:
                inside = [by_token[doc[i].idx] for i in range(start, end) if doc[i].idx in by_token]
                top = next((w for w in inside if w.head not in inside or w.head is w), None)
                if top is not None and len(cluster) > 1:
                    chain_of[top.i] = number
        for word in document.words:
            kind = kind_of(word, resolution)
            if kind is None:
                continue
            counts[kind, "gold"] += word.i in chain_of and kind != "description"
            targets = [t for t in targets_of(word, resolution, document) if t is not word]
            if targets and not any(t.head is word or word.head is t for t in targets):
                right = word.i in chain_of and any(chain_of.get(t.i) == chain_of[word.i] for t in targets)
                counts[kind, "right" if right else "wrong"] += 1
                if show and not right:
                    print(f"    {kind}: {word.text} = {targets[0].text} in: {document.cut(word.sentence.words)[:200]}")
    return counts


def names(reader: Reader, data: Path, show: bool) -> Counts:
    """Links on GAP, where of two names it is known whether the pronoun means them."""
    counts: Counts = Counter()
    examples = gap(data / "coref/gap-validation.tsv")
    for example, doc in zip(examples, reader.nlp.pipe(e.text for e in examples), strict=True):
        document, resolution = understood(reader, doc)
        pronoun = next((w for w in document.words if w.start == example.pronoun[0]), None)
        counts["he, she", "gold"] += any(example.meant)
        entity = resolution.entity(pronoun) if pronoun is not None else None
        if entity is None:
            continue
        for (start, end), meant in zip(example.names, example.meant, strict=True):
            if any(s < end and start < e for s, e in entity.mentions):
                counts["he, she", "right" if meant else "wrong"] += 1
                if show and not meant:
                    print(f"    {pronoun} = {entity.name} in: {example.text}")
                break
        else:
            counts["he, she", "wrong"] += any(example.meant)
    return counts


def understood(reader: Reader, doc: Doc) -> tuple[Document, Resolution]:
    """The document and whom its words stand for."""
    document = syntax.read(doc)
    quotes = syntax.quotations(document, reader.lexicon["reportingVerbs"])
    return document, resolve(document, reader.ontology, reader.lexicon, quotes)


def kind_of(word: Word, resolution: Resolution) -> str | None:
    """The kind of mention a word heads; None for names and what is not resolved."""
    for kind, words in KINDS.items():
        if word.lower in words and word.pos == "PRON":
            return kind
    named = word.i in resolution.names or any(word in m.words for m in resolution.names.values())
    return "description" if word.pos == "NOUN" and not named and word.i in resolution.of_word else None


def targets_of(word: Word, resolution: Resolution, document: Document) -> Sequence[Word]:
    """The mentions of what a word was given."""
    if word.i in resolution.antecedents:
        return [resolution.antecedents[word.i]]
    entity = resolution.of_word.get(word.i)
    if entity is None:
        return []
    return [document.words[i] for i, id_ in resolution.of_word.items() if id_ == entity and is_name(i, resolution)]


def is_name(i: int, resolution: Resolution) -> bool:
    """Whether the word heads a name."""
    return i in resolution.names


if __name__ == "__main__":
    main()
