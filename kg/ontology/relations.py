"""Relations, built from what the Turtle files say of them and checked for contradictions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.iri import PREFIXES
from kg.ontology.kinds import Kinds
from kg.ontology.labels import Labels
from kg.ontology.references import References
from kg.ontology.terms import Example, OntologyRelation
from kg.ontology.triggers import Trigger, trigger_of, triggers_of
from kg.ontology.turtle import DEFINITION, KG, LABEL, OWL, RDF, RDFS, SCHEMA, SKOS, TYPE, Description

ROOT = "relatedTo"  # the relation above all others; nothing states it
DOMAIN, RANGE = (SCHEMA + "domainIncludes", RDFS + "domain"), (SCHEMA + "rangeIncludes", RDFS + "range")
PROPERTIES = frozenset(
    [OWL + "ObjectProperty", RDF + "Property", OWL + "SymmetricProperty", OWL + "TransitiveProperty"]
)
OTHER_PROPERTIES = frozenset([OWL + "DatatypeProperty", OWL + "AnnotationProperty"])
DATATYPES = (PREFIXES["xsd"], RDFS + "Literal")


class Relations:
    """Builds the relations of the described terms; `kinds` are the classes that they join."""

    def __init__(self, described: Mapping[str, Description], kinds: Kinds) -> None:
        self.described = described
        self.kinds = kinds
        self.found = [about for about in described.values() if _is_relation(about)]
        self.above = References(self.found, {ROOT})
        self.classes = References(described[cls.iri] for cls in kinds.classes.values())
        self.labels = Labels(self._acts)
        pairs = ((inverse, about.term) for about in self.found for inverse in about.terms(OWL + "inverseOf"))
        self.inverses = dict(pairs)

    def build(self) -> list[OntologyRelation]:
        """All of them. Raises OntologyError."""
        relations = [self._relation(about) for about in self.found]
        _check_titles(zip(self.found, relations, strict=True))
        return relations

    def _relation(self, about: Description) -> OntologyRelation:
        domain = self.classes.of(about, "schema:domainIncludes", *DOMAIN)
        range_ = self.classes.of(about, "schema:rangeIncludes", *RANGE)
        inverse = self.above.of(about, "owl:inverseOf", OWL + "inverseOf")
        parents = self.above.of(about, "rdfs:subPropertyOf", RDFS + "subPropertyOf")
        intransitive = about.holds(KG + "intransitive")
        if not domain or bool(range_) == intransitive:
            raise about.contradiction(
                "it needs schema:domainIncludes or rdfs:domain, and either schema:rangeIncludes or rdfs:range, or "
                "kg:intransitive true; their classes must be those of kg or of your files"
            )
        triggers, unread = self._triggers(about, domain, intransitive)
        return OntologyRelation(
            id=about.term,
            label=about.label,
            definition=about.one(DEFINITION) or about.one(RDFS + "comment") or "",
            group=about.one(KG + "relationGroup") or "other",
            domain=domain,
            range=range_,
            parents=parents or (ROOT,),
            inverse=inverse[0] if inverse else self.inverses.get(about.term),
            symmetric=OWL + "SymmetricProperty" in about.all(TYPE),
            intransitive=intransitive,
            triggers=triggers,
            examples=tuple(_example(about, self.described.get(node)) for node in about.all(KG + "example")),
            iri=about.iri,
            transitive=OWL + "TransitiveProperty" in about.all(TYPE),
            single_valued_at_a_time=about.holds(KG + "singleValuedAtATime"),
            once_to_subject=self.classes.of(about, "kg:happensOnceToSubject", KG + "happensOnceToSubject"),
            once_to_object=self.classes.of(about, "kg:happensOnceToObject", KG + "happensOnceToObject"),
            own=about.own,
            unread=unread,
        )

    def _triggers(
        self, about: Description, domain: tuple[str, ...], intransitive: bool
    ) -> tuple[tuple[Trigger, ...], tuple[str, ...]]:
        """Those written as such, then those that labels stand for; and the labels that stand for none."""
        written = triggers_of(about)
        of_person = all(self.kinds.is_a(cls, "Person") for cls in domain)
        read, unread = list(written), []
        for label in about.all(LABEL, SKOS + "altLabel") if about.own else about.all(SKOS + "altLabel"):
            patterns = self.labels.patterns(label, of_person=of_person, intransitive=intransitive)
            read += (trigger_of(about, property_, pattern) for property_, pattern in patterns)
            if not patterns and label in about.all(SKOS + "altLabel"):
                unread.append(label)
        return tuple(dict.fromkeys(read)), tuple(unread)

    def _acts(self, noun: str) -> bool | None:
        kind = self.kinds.of_noun(noun)
        return None if kind is None else self.kinds.is_a(kind, "Agent")


def _is_relation(about: Description) -> bool:
    """Whether it is a property below another, or one of the user's that joins things."""
    types = set(about.all(TYPE))
    if about.iri.startswith("_:") or not types & PROPERTIES or types & OTHER_PROPERTIES:
        return False
    if about.own:
        return not any(range_.startswith(DATATYPES) for range_ in about.all(*RANGE))
    return OWL + "ObjectProperty" in types and bool(about.all(RDFS + "subPropertyOf"))


def _example(about: Description, node: Description | None) -> Example:
    sentence, subject = (node.one(KG + "sentence"), node.one(KG + "exampleSubject")) if node else (None, None)
    if node is None or sentence is None or subject is None:
        raise about.contradiction("a kg:example needs a kg:sentence and a kg:exampleSubject")
    return Example(sentence, subject, node.one(KG + "exampleObject"))


def _check_titles(relations: Iterable[tuple[Description, OntologyRelation]]) -> None:
    """A title must mean one relation: nothing around it would tell two apart. A user's own takes it from a shipped."""
    owner: dict[tuple[str, bool], str] = {}
    for about, relation in relations:
        for trigger in relation.triggers:
            if trigger.kind == "title":
                title = " ".join(trigger.words)
                other = owner.setdefault((title, relation.own), relation.id)
                if other != relation.id:
                    raise about.contradiction(f"its kg:title {title!r} is already one of {other}")
