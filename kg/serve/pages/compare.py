"""Two entities side by side: what joins them, whom both are joined to, and where the articles contradict each other."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.errors import QueryError
from kg.query import find
from kg.serve.addresses import asked as address
from kg.serve.contradictions import contradictions
from kg.serve.homonyms import Called, Homonyms
from kg.serve.pages.surroundings import surroundings
from kg.serve.placing import between
from kg.serve.site import Site
from kg.serve.telling import Teller
from kg.serve.things import Things
from kg.serve.ways import ways

TELL, SHARED, DRAWN, WAYS = 40, 30, 6, 12
CHOICES = 20  # of those that bear a name


def compare(request: Request) -> Response:
    """GET /compare?a=&b=: names, or IRIs"""
    site = Site.of(request)
    store, lists, joins = site.store(), site.lists(), site.joins()
    things = Things(store)
    homonyms = Homonyms(site.catalogue(), things)
    asked = [request.query_params.get(name, "").strip() for name in ("a", "b")]
    found: list[str | None] = []
    problems: list[str | None] = []
    choices: list[tuple[str, list[tuple[str, Called]]]] = []
    for place, text in enumerate(asked):
        iri, problem = None, None
        try:
            iri = lists.called(text) or find(store.quads, store.names, text).value if text else None
        except QueryError as error:
            which = [(_address(asked, place, each.term), each) for each in homonyms.which(text, CHOICES)]
            choices += [(text, which)] if which else []
            problem = None if which else str(error)
        found.append(iri)
        problems.append(problem)
    terms = [homonyms.term(iri) if iri else text for iri, text in zip(found, asked, strict=True)]
    said = {
        "asked_for": terms,
        "ends": [things.at(iri) if iri else None for iri in found],
        "problems": problems,
        "choices": choices,
    }
    one, other = found
    if one and other and one != other:
        common = joins.common(one, other, SHARED)
        teller = Teller(things)
        said |= {
            "between": list(teller.lines(joins.between(one, other, TELL))),
            "common": [(each, things.at(each.iri)) for each in common],
            "ways": ways(joins, things, one, other, WAYS),
            "conflicts": contradictions(joins, teller, one, other),
            "picture": surroundings(joins, things, [one, other, *(each.iri for each in common[:DRAWN])], between, 2),
        }
    return site.page("compare.html", said, 404 if any(problems) else 200)


def _address(asked: list[str], place: int, term: str) -> str:
    """Where the same two are compared, but for the one in this place."""
    one, other = (term if number == place else text for number, text in enumerate(asked))
    return address("/compare", a=one, b=other)
