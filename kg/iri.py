"""How things are named in the data: one IRI for each article, entity, relation, class and statement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from kg.errors import GraphError
from kg.model import Entity, Relation, Statement, identifier

DEFAULT_BASE = "https://kg.example/"
KG = "https://w3id.org/kg-builder/ns#"
PREFIXES = {
    "dct": "http://purl.org/dc/terms/",
    "kg": KG,
    "oa": "http://www.w3.org/ns/oa#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wd": "http://www.wikidata.org/entity/",
    "wdt": "http://www.wikidata.org/prop/direct/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
BASE = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*://[^\s\x00-\x20<>"{}|\\^`#?]+(/|/[^\s\x00-\x20<>"{}|\\^`#?]*#)')


@dataclass(frozen=True, slots=True)
class Names:
    """The IRIs of the data under one base, an absolute IRI that ends in "/" or "#". Raises GraphError if it does not.

    Known entities have one IRI everywhere; all others belong to their article until the store says whom they stand for.
    """

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        if not BASE.fullmatch(self.base):
            raise GraphError(f"{self.base}: not an address that ends in / or #, like {DEFAULT_BASE}")

    @property
    def prefixes(self) -> dict[str, str]:
        """For queries and Turtle: the vocabularies, and `entity:`, `relation:`, `article:` for the data."""
        return PREFIXES | {kind: f"{self.base}{kind}/" for kind in ("article", "entity", "relation")}

    def article(self, article_id: str) -> str:
        """The article, and its named graph."""
        return f"{self.base}article/" + "/".join(map(_segment, article_id.split("/")))

    def article_id(self, iri: str) -> str:
        """The id that `article` made this IRI of."""
        return unquote(iri.removeprefix(f"{self.base}article/"))

    def graph(self, name: str) -> str:
        """A named graph that is no article's: "identity", "places"."""
        return f"{self.base}graph/{_segment(name)}"

    def entity(self, article_id: str, entity: Entity) -> str:
        """The entity as this article speaks of it."""
        scope = self.base if entity.known else self.article(article_id) + "/"
        return f"{scope}entity/" + "/".join(map(_segment, entity.id.split("/") if entity.known else [entity.id]))

    def entity_id(self, iri: str) -> str:
        """The id that `entity` made this IRI of."""
        return unquote(iri.removeprefix(f"{self.base}entity/")) if self.is_known(iri) else local(iri)

    def canonical(self, name: str, type_: str | None = None) -> str:
        """The entity as all articles know it, by its name; with its class where others of that name are of another."""
        return f"{self.base}entity/{slug(name)}" + (f"/{slug(type_)}" if type_ else "")

    def relation(self, relation: Relation) -> str:
        """The relation: one of the ontology, or an open one."""
        return f"{self.base}relation/{_segment(relation.id)}" if relation.open else term_iri(relation.id)

    def cls(self, type_: str) -> str:
        """The class of this id."""
        return term_iri(type_)

    def statement(self, statement: Statement) -> str:
        """The statement."""
        return f"{self.article(statement.article)}/statement/{statement.id}"

    def is_known(self, iri: str) -> bool:
        """Whether this is the IRI of an entity outside any article."""
        return iri.startswith(f"{self.base}entity/")

    def is_open(self, iri: str) -> bool:
        """Whether this is the IRI of an open relation."""
        return iri.startswith(f"{self.base}relation/")


def term_iri(id_: str) -> str:
    """The class or relation that an ontology knows by this id, see `term_id`."""
    return id_ if ":" in id_ else KG + _segment(id_)


def term_id(iri: str) -> str:
    """What the rest of `kg` calls a class or relation: "met" for one of its own namespace, for others the whole IRI."""
    return unquote(iri.removeprefix(KG)) if iri.startswith(KG) else iri


def local(iri: str) -> str:
    """The id an IRI of `Names` was made of: its last part, decoded."""
    return unquote(iri[max(iri.rfind("/"), iri.rfind("#")) + 1 :])


def slug(name: str) -> str:
    """A name as one part of an IRI. Names that differ in punctuation and blanks only share it: "O'Neil", "O’Neil"."""
    return _segment(identifier(name))


def _segment(text: str) -> str:
    """Percent-encoded; "." and ".." too, which would else climb up the path."""
    encoded = quote(text, safe="", errors="replace")
    return encoded if encoded.strip(".") else encoded.replace(".", "%2E")


def web_address(text: str | None) -> str | None:
    """The text if it is an address that a reader may be led to, http(s) with a host: `javascript:` and its like are
    not."""
    try:
        parts = urlsplit(text or "")
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.netloc else None
