"""How entities look: a colour and a shape by kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

IsA = Callable[[str, str], bool]  # is_a("Ministry", "Organization"), as `Ontology.is_a`


@dataclass(frozen=True, slots=True)
class Family:
    """A class of the ontology whose members, with all below it, are drawn alike. `shape` is one of vis-network's."""

    name: str
    label: str
    shape: str
    color: str


FAMILIES = (  # a type belongs to the first one it is under; narrower ones come first
    Family("Person", "People", "dot", "#3f78d8"),
    Family("Country", "Countries", "hexagon", "#1f9d72"),
    Family("Place", "Places", "triangleDown", "#7fa832"),
    Family("ArmedForces", "Armed forces", "triangle", "#a5703c"),
    Family("ArmedGroup", "Armed groups", "triangle", "#c78f5c"),
    Family("GovernmentBody", "Government bodies", "diamond", "#7d5bd0"),
    Family("Organization", "Organizations", "square", "#b456a8"),
    Family("Group", "Groups of people", "dot", "#7fb2ec"),
    Family("Agent", "Other agents", "square", "#d58cc8"),
    Family("Event", "Events", "star", "#e8872b"),
    Family("Claim", "Claims", "diamond", "#d9a514"),
    Family("Law", "Laws", "triangle", "#d9a514"),
    Family("Agreement", "Agreements", "hexagon", "#d9a514"),
    Family("Work", "Works and reports", "square", "#d9a514"),
    Family("Product", "Products and weapons", "square", "#5f7f95"),
)
VALUE = Family("Value", "Numbers and quotes", "diamond", "#98a1ae")  # what stands as object and is no entity
OTHER = Family("Thing", "Other things", "dot", "#98a1ae")


def family(type_: str, is_a: IsA) -> Family:
    """How an entity of this class is drawn; `OTHER` for one that is under no family."""
    if type_ == VALUE.name:
        return VALUE
    return next((each for each in FAMILIES if is_a(type_, each.name)), OTHER)
