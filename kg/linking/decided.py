"""What people decided on entities and items, one by one, to list and to take back."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from pyoxigraph import NamedNode

from kg.iri import local
from kg.linking.asking import withdraw
from kg.linking.context import label
from kg.linking.records import links
from kg.store import Store
from kg.store.decisions import Decision


def decided(store: Store) -> Iterator[Decision]:
    """Each decision, by entity and item; of those made before that was kept, `by` and `on` are empty."""
    for entity, link in sorted(links(store).items(), key=lambda each: each[0].value):
        said = {each.item: each for each in link.said}
        for item, verdict in link.verdicts.items():
            known, name = said.get(item), label(store, entity)
            yield Decision(
                _id(entity, item),
                verdict,
                (name or local(entity.value).replace("_", " "), *([item] if item else [])),
                {},
                known.by if known else "",
                known.on.isoformat() if known else "",
                None,
                None,
                None,
                None,
                bool(name),
            )


def undo(store: Store, decision: str) -> bool:
    """Takes back the decision of this id; whether there is one."""
    for entity, link in links(store).items():
        for item in link.verdicts:
            if _id(entity, item) == decision:
                withdraw(store, entity, item)
                return True
    return False


def _id(entity: NamedNode, item: str | None) -> str:
    return sha256(repr((entity.value, item)).encode()).hexdigest()[:12]
