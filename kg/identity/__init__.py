"""Which entities of different articles are the same: one deterministic pass over their names and contexts."""

from kg.identity.customs import Customs
from kg.identity.decide import decide
from kg.identity.records import Cluster, Decisions, Member, Record, Undecided

__all__ = ["Cluster", "Customs", "Decisions", "Member", "Record", "Undecided", "decide"]
