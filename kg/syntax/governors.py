"""Verbs and nouns that tell who does what is left without a subject: the word lists of the rules of control."""

from __future__ import annotations

_SUBJECT_CONTROL = "promise vow pledge threaten swear"
SUBJECT_CONTROL = frozenset(_SUBJECT_CONTROL.split())  # *she* promised him to come
_OBLIQUE_CONTROL = "call appeal plead count rely wait depend look long press push"
OBLIQUE_CONTROL = frozenset(_OBLIQUE_CONTROL.split())  # called on *Israel* to withdraw
_PRESSING = "lobby press pressure urge ask persuade convince tell order"
PRESSING = frozenset(_PRESSING.split())  # whoever is pressed is to do something
_SENDING = "send dispatch deploy hire recruit assign appoint summon train station"
SENDING = frozenset(_SENDING.split())  # whoever is sent to do something does it
_PURPOSEFUL = "design create mean intend build develop devise establish set craft conceive"
PURPOSEFUL = frozenset(_PURPOSEFUL.split())  # what is made for something does what it is made for
_GIVING = "give show offer award grant promise pay lend hand teach deny send"
GIVING = frozenset(_GIVING.split())  # verbs of two objects
USING = frozenset({"use", "employ", "utilise", "utilize"})
MOVING = frozenset({"send", "set", "keep", "catch", "find"})  # sent the band *scrambling*
RESULTING = frozenset({"result", "stem", "arise", "come", "derive", "suffer"})

_AIMS = "aim goal objective intention plan purpose mission ambition target dream"
AIMS = frozenset(_AIMS.split())  # *its* goal is to reduce poverty
_ORDERS = "request call demand order appeal plea instruction invitation directive recommendation"
ORDERS = frozenset(_ORDERS.split())  # Kyiv's *calls* to ban oil: others are to
_DESERTS = "sentence term fine penalty award prize medal honor honour praise criticism trial"
DESERTS = frozenset(_DESERTS.split())  # for what one did: serving a *sentence* for killing
UNTAKEN = frozenset({"way", "reason", "place"})  # the *way* they want to live
KINDS = frozenset({"form", "kind", "type", "sort", "version"})
_CREWS = "crew group member team unit number leader driver pilot owner gang crowd"
CREWS = KINDS | frozenset(_CREWS.split())  # the *crews* of helicopters striking
_MEANS = """
    force hand name phone telephone mail email post letter accident mistake air sea land road rail default decree
    consensus acclamation proxy surprise lottery
"""
MEANS = frozenset(_MEANS.split())  # taken by *force*
_SPANS = "second minute hour day night week weekend month year morning evening noon midnight end time"
SPANS = frozenset(_SPANS.split())  # of time
