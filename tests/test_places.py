"""The facts of ontology/places.ttl: complete, consistent, and no name that means two places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from rdflib import RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

KG = Namespace("https://w3id.org/kg-builder/ns#")
ENTITY = "https://kg.example/entity/"
WIKIDATA = "http://www.wikidata.org/entity/"
PLACES = Path(__file__).parents[1] / "ontology" / "places.ttl"

CALLED = (RDFS.label, SKOS.altLabel, KG.metonym)
DESCRIBED = (KG.adjective, KG.demonym)
LINKS = (
    KG.capital, KG.locatedIn, KG.continent, KG.actsFor, KG.seatIn, KG.partOf, KG.claimedBy, KG.administeredBy
)  # fmt: skip

UNITED_NATIONS = [
    "AF", "AL", "DZ", "AD", "AO", "AG", "AR", "AM", "AU", "AT", "AZ", "BS", "BH", "BD", "BB", "BY", "BE", "BZ",
    "BJ", "BT", "BO", "BA", "BW", "BR", "BN", "BG", "BF", "BI", "CV", "KH", "CM", "CA", "CF", "TD", "CL", "CN",
    "CO", "KM", "CG", "CD", "CR", "CI", "HR", "CU", "CY", "CZ", "DK", "DJ", "DM", "DO", "EC", "EG", "SV", "GQ",
    "ER", "EE", "SZ", "ET", "FJ", "FI", "FR", "GA", "GM", "GE", "DE", "GH", "GR", "GD", "GT", "GN", "GW", "GY",
    "HT", "HN", "HU", "IS", "IN", "ID", "IR", "IQ", "IE", "IL", "IT", "JM", "JP", "JO", "KZ", "KE", "KI", "KP",
    "KR", "KW", "KG", "LA", "LV", "LB", "LS", "LR", "LY", "LI", "LT", "LU", "MG", "MW", "MY", "MV", "ML", "MT",
    "MH", "MR", "MU", "MX", "FM", "MD", "MC", "MN", "ME", "MA", "MZ", "MM", "NA", "NR", "NP", "NL", "NZ", "NI",
    "NE", "NG", "MK", "NO", "OM", "PK", "PW", "PA", "PG", "PY", "PE", "PH", "PL", "PT", "QA", "RO", "RU", "RW",
    "KN", "LC", "VC", "WS", "SM", "ST", "SA", "SN", "RS", "SC", "SL", "SG", "SK", "SI", "SB", "SO", "ZA", "SS",
    "ES", "LK", "SD", "SR", "SE", "CH", "SY", "TJ", "TZ", "TH", "TL", "TG", "TO", "TT", "TN", "TR", "TM", "TV",
    "UG", "UA", "AE", "GB", "US", "UY", "UZ", "VU", "VE", "VN", "YE", "ZM", "ZW",
]  # fmt: skip

DISPUTED = [
    "Taiwan", "Kosovo", "Western_Sahara", "Abkhazia", "South_Ossetia", "Transnistria", "Northern_Cyprus",
    "Somaliland", "Crimea", "Donetsk_region", "Luhansk_region", "Zaporizhzhia_region", "Kherson_region",
    "Gaza_Strip", "West_Bank", "Jerusalem", "East_Jerusalem", "Golan_Heights", "Kashmir", "Jammu_and_Kashmir",
    "Nagorno-Karabakh", "Falkland_Islands", "Gibraltar", "Essequibo", "Spratly_Islands", "Senkaku_Islands",
    "Kuril_Islands",
]  # fmt: skip

FORMS = {
    "United_States": ["US", "U.S.", "America", "American"],
    "United_Kingdom": ["Britain", "UK", "British", "Britons"],
    "Russia": ["Russian Federation"],
    "Ukraine": ["Ukrainians"],
    "Kyiv": ["Kiev"],
    "Odesa": ["Odessa"],
    "Odesa_region": ["Odesa region"],
    "Turkey": ["Türkiye", "Turks"],
    "Myanmar": ["Burma"],
    "Czech_Republic": ["Czechia"],
    "United_Arab_Emirates": ["UAE", "Emirati"],
    "Netherlands": ["Holland", "Dutch"],
    "Spain": ["Spaniards"],
    "Sweden": ["Swede"],
    "Poland": ["Poles"],
    "Denmark": ["Dane"],
    "France": ["Frenchmen"],
    "Philippines": ["Filipino"],
    "Switzerland": ["Swiss"],
    "Democratic_Republic_of_the_Congo": ["DR Congo", "Congolese"],
    "Republic_of_the_Congo": ["Congo-Brazzaville"],
    "Niger": ["Nigerien"],
    "Nigeria": ["Nigerian"],
    "Dominican_Republic": ["Dominican"],
    "Dominica": ["Dominica"],
    "Guinea": ["Guinean"],
    "Ireland": ["Irish"],
    "Georgia": ["Georgia", "Georgian"],
    "Washington_DC": ["Washington"],
    "Washington_state": ["Washington state"],
    "New_York_City": ["New York"],
    "San_Jose": ["San Jose"],
    "Victoria": ["Victoria"],
    "South_Korea": ["South Korean"],
    "Gaza_Strip": ["Gaza"],
    "Palestine": ["Palestinians"],
    "European_Union": ["EU"],
    "United_Nations": ["UN"],
    "NATO": ["Nato"],
    "International_Monetary_Fund": ["IMF"],
    "US_Congress": ["Capitol Hill"],
    "Elysee_Palace": ["Élysée"],
    "Russian_Ministry_of_Defence": ["Russian Ministry of Defence"],
    "The_West": ["the West", "Western"],
    "Texas": ["Texan"],
    "Bavaria": ["Bavarian"],
    "Guangzhou": ["Guangzhou"],
    "Saint_Petersburg": ["St. Petersburg"],
}

SEATS = {
    "Kremlin": "Russia",
    "White_House": "United_States",
    "Pentagon": "United_States",
    "US_Congress": "United_States",
    "Downing_Street": "United_Kingdom",
    "Whitehall": "United_Kingdom",
    "UK_Parliament": "United_Kingdom",
    "Elysee_Palace": "France",
    "Quai_dOrsay": "France",
    "Bundestag": "Germany",
    "Blue_House": "South_Korea",
    "Zhongnanhai": "China",
    "Knesset": "Israel",
    "Verkhovna_Rada": "Ukraine",
    "Holy_See": "Vatican_City",
    "European_Commission": "European_Union",
    "Brussels": "European_Union",
}


@pytest.fixture(scope="module")
def places() -> Graph:
    return Graph().parse(PLACES)


@pytest.fixture(scope="module")
def meanings(places: Graph) -> dict[str, set[str]]:
    """Every name, adjective and demonym with the places it means."""
    return readings(places, CALLED + DESCRIBED)


def readings(places: Graph, predicates: tuple[URIRef, ...]) -> dict[str, set[str]]:
    usual: dict[str, set[str]] = defaultdict(set)
    rare: dict[str, set[str]] = defaultdict(set)
    for predicate in predicates:
        for place, form in places.subject_objects(predicate):
            sense = rare if (place, KG.ambiguous, Literal(True)) in places else usual
            sense[str(form)].add(slug(place))
    return {form: usual[form] or rare[form] for form in {*usual, *rare}}


def entity(name: str) -> URIRef:
    return URIRef(ENTITY + name)


def slug(place: Node | None) -> str:
    return str(place).removeprefix(ENTITY)


def test_the_member_states_of_the_united_nations_are_complete(places: Graph) -> None:
    assert len(UNITED_NATIONS) == 193
    countries = {str(code): place for place, code in places.subject_objects(KG.countryCode)}
    required = (RDFS.label, KG.capital, KG.adjective, KG.demonym, KG.continent, SKOS.exactMatch)
    missing = [
        (code, str(predicate))
        for code in UNITED_NATIONS
        for predicate in required
        if code not in countries or not places.value(countries[code], predicate)
    ]
    assert missing == []
    assert all((countries[code], RDF.type, KG.Country) in places for code in UNITED_NATIONS)


def test_every_member_state_has_a_capital_known_to_wikidata(places: Graph) -> None:
    states = {places.value(None, KG.countryCode, Literal(code)) for code in UNITED_NATIONS}
    known = {state for state in states for city in places.objects(state, KG.capital) if identified(places, city)}
    assert {slug(state) for state in states - known} == set()


def identified(places: Graph, place: Node) -> bool:
    return (place, SKOS.exactMatch, None) in places


def test_a_capital_is_a_city_of_its_state(places: Graph) -> None:
    astray = [
        (slug(state), slug(city))
        for state, city in places.subject_objects(KG.capital)
        if city != state and (places.value(city, RDF.type) != KG.City or not belongs(places, city, state))
    ]
    assert astray == []


def belongs(places: Graph, city: Node, state: Node) -> bool:
    territory = places.value(city, KG.locatedIn)
    return state in (territory, *places.objects(territory or city, KG.claimedBy))


def test_everything_has_one_class_one_english_label_and_a_plain_name(places: Graph) -> None:
    for place in set(places.subjects()):
        assert len(list(places.objects(place, RDF.type))) == 1, place
        labels = list(places.objects(place, RDFS.label))
        assert [isinstance(label, Literal) and label.language for label in labels] == ["en"], place
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", slug(place)), place


def test_every_reference_leads_somewhere(places: Graph) -> None:
    described = set(places.subjects(RDF.type))
    dangling = [(slug(s), slug(o)) for link in LINKS for s, o in places.subject_objects(link) if o not in described]
    assert dangling == []


def test_a_shared_name_is_also_a_label(places: Graph) -> None:
    labels = {(s, str(o)) for p in (RDFS.label, SKOS.altLabel) for s, o in places.subject_objects(p)}
    assert {(s, str(o)) for s, o in places.subject_objects(KG.sharedName)} <= labels


def test_only_the_documented_properties_are_used(places: Graph) -> None:
    marks = {KG.countryCode, KG.ambiguous, KG.sharedName}
    documented = {*CALLED, *DESCRIBED, *LINKS, RDF.type, SKOS.exactMatch, *marks}
    assert set(places.predicates()) == documented


def test_a_wikidata_id_or_country_code_belongs_to_one_place(places: Graph) -> None:
    matches = [str(match) for match in places.objects(None, SKOS.exactMatch)]
    assert all(re.fullmatch(WIKIDATA + r"Q[1-9]\d*", match) for match in matches)
    codes = [str(code) for code in places.objects(None, KG.countryCode)]
    assert all(re.fullmatch(r"[A-Z]{2}", code) for code in codes)
    assert [value for value, times in Counter(matches + codes).items() if times > 1] == []


def test_a_form_means_one_place_unless_it_is_marked(meanings: dict[str, set[str]]) -> None:
    both_marked = {"Punjab", "Punjabi", "Punjabis"}
    assert {form: ids for form, ids in meanings.items() if len(ids) > 1 and form not in both_marked} == {}


def test_no_form_has_blanks_or_an_article_around_it(meanings: dict[str, set[str]]) -> None:
    assert [form for form in meanings if form != " ".join(form.split()) or not form] == []


@pytest.mark.parametrize(("place", "forms"), FORMS.items())
def test_what_a_form_means(meanings: dict[str, set[str]], place: str, forms: list[str]) -> None:
    assert {form: meanings[form] for form in forms} == {form: {place} for form in forms}


@pytest.mark.parametrize("form", ["Korean", "Koreans", "Korea", "Virgin Islands", "Parliament", "Supreme Court"])
def test_what_could_be_either_of_two_is_left_out(meanings: dict[str, set[str]], form: str) -> None:
    assert form not in meanings


@pytest.mark.parametrize("name", DISPUTED)
def test_a_disputed_place_is_claimed_and_located_nowhere(places: Graph, name: str) -> None:
    assert (entity(name), KG.claimedBy, None) in places


def test_what_is_claimed_or_dependent_has_no_location(places: Graph) -> None:
    held = {*places.subjects(KG.claimedBy), *places.subjects(KG.administeredBy)}
    assert [slug(place) for place in held if (place, KG.locatedIn, None) in places] == []


def test_nothing_lies_in_itself(places: Graph) -> None:
    for place in places.subjects(KG.locatedIn):
        seen, here = {place}, places.value(place, KG.locatedIn)
        while here is not None:
            assert here not in seen, f"kg:locatedIn leads from {slug(place)} back to {slug(here)}"
            seen.add(here)
            here = places.value(here, KG.locatedIn)


@pytest.mark.parametrize(("seat", "state"), SEATS.items())
def test_a_seat_of_power_acts_for_its_state(places: Graph, seat: str, state: str) -> None:
    assert (entity(seat), KG.actsFor, entity(state)) in places


def test_institutions_of_a_state_act_for_it(places: Graph) -> None:
    institutions = (KG.GovernmentBody, KG.Ministry, KG.Legislature, KG.Court, KG.Agency, KG.ArmedForces)
    idle = [
        slug(body)
        for kind in institutions
        for body in places.subjects(RDF.type, kind)
        if (body, KG.actsFor, None) not in places
    ]
    assert idle == []
