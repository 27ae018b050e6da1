"""Which entities of different articles are the same: each kind of rule in a row, and what holds of all decisions."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kg import lexicon
from kg.errors import IdentityError
from kg.identity import Cluster, Customs, Decisions, Member, Record, decide
from kg.iri import Names
from kg.ontology import Ontology
from kg.store.identities import named

ONTOLOGY = Ontology.load()
CUSTOMS = Customs.of(lexicon.names(), ONTOLOGY.gazetteer.places.values())
ANCESTORS = {cls: [above for above in ONTOLOGY.classes if ONTOLOGY.is_a(cls, above)] for cls in ONTOLOGY.classes}
ORG, FIRM = "Organization", "Company"


def record(name: str, type_: str = "Person", iri: str = "", **about: object) -> Record:
    """`role="foreignMinisterOf:China"`, `company="Wang Yi, Joe Biden"`, `country="China"`, `day="2024-07-24"`."""
    said = {key: re.split(r",\s*", str(value)) for key, value in about.items()}
    iri = iri or f"{name}/{type_}/{sorted(about.items())}"
    day = str(about.get("day", ""))
    return Record(
        iri=iri,
        article=str(about.get("article", iri)),
        name=name,
        type=type_,
        aliases=tuple(said.get("alias", ())),
        roles=tuple((relation, end) for relation, _, end in (role.partition(":") for role in said.get("role", ()))),
        neighbours=frozenset(said.get("company", ())),
        countries=frozenset(said.get("country", ())),
        published=date.fromisoformat(day) if day else None,
    )


def decided(records: Iterable[Record], **overrules: Iterable[tuple[str, str]]) -> Decisions:
    return decide(records, CUSTOMS, ANCESTORS, **overrules)


def clusters(decisions: Decisions) -> list[list[str]]:
    """The IRIs of each cluster."""
    return [[member.iri for member in cluster.members] for cluster in decisions.clusters]


def one(*records: Record) -> bool:
    """Whether all of them are in one cluster."""
    return len(decided(records).clusters) == 1


def read(text: str, iri: str) -> Record:
    """ "Siemens / Company; country=Germany"."""
    named, *about = text.split("; ")
    name, _, type_ = named.partition(" / ")
    return record(name, type_ or "Person", iri, **dict(part.split("=", 1) for part in about))


# What is judged, each of the two as "name / class; what is known of it", a person where no class is named.
SAME = [
    ("full name", "Emmanuel Macron", "Emmanuel Macron"),
    ("Cyrillic", "Volodymyr Zelensky", "Volodymyr Zelenskyy; country=Ukraine"),
    ("Cyrillic, two languages", "Vladimir Zelenskiy; country=Ukraine", "Volodymyr Zelenskyi; country=Ukraine"),
    ("Arabic", "Mohammed bin Salman", "Muhammad bin Salman; role=princeOf:Saudi Arabia"),
    ("article", "Bashar al-Assad", "Bashar Assad; country=Syria"),
    ("article, other form", "Abdel Fattah el-Sisi; role=presidentOf:Egypt", "Abdul Fatah al-Sisi; country=Egypt"),
    ("other letters altogether", "Muammar Gaddafi", "Moammar Qadhafi; country=Libya"),
    ("diacritics", "Nicolás Maduro", "Nicolas Maduro"),
    ("umlaut", "Gerhard Schröder; country=Germany", "Gerhard Schroeder; country=Germany"),
    ("Chinese order", "Xi Jinping", "Jinping Xi"),
    ("Chinese spacing", "Xi Jinping", "Xi Jin-ping"),
    ("Korean hyphen", "Kim Jong-un; country=North Korea", "Kim Jong Un; country=North Korea"),
    ("Hungarian order", "Viktor Orbán", "Orbán Viktor; role=primeMinisterOf:Hungary"),
    (
        "two family names",
        "Pedro Sánchez; role=primeMinisterOf:Spain",
        "Pedro Sánchez Pérez-Castejón; country=Spain; role=primeMinisterOf:Spain",
    ),
    ("initial", "V. Putin; role=presidentOf:Russia", "Vladimir Putin; role=presidentOf:Russia"),
    ("middle initial", "Joseph R. Biden", "Joseph Biden; role=presidentOf:United States; country=United States"),
    ("nickname", "Bill Clinton; country=United States", "William Clinton; country=United States"),
    ("title", "President Emmanuel Macron", "Emmanuel Macron"),
    ("title that makes a name", "Pope Francis", "Pope Francis; country=Vatican City"),
    ("career", "Mark Rutte; role=primeMinisterOf:Netherlands", "Mark Rutte; role=secretaryGeneralOf:NATO"),
    ("common name, same post", "Li Wei; role=ministerOf:China; company=Xi Jinping", "Li Wei; role=ministerOf:China"),
    (
        "common name, same company",
        "John Smith; company=Jane Doe, Carl Noble",
        "John Smith; company=Jane Doe, Carl Noble",
    ),
    ("surname with its post", "Merkel; role=chancellorOf:Germany", "Angela Merkel; role=chancellorOf:Germany"),
    ("surname with its company", "Kuleba; company=Wang Yi, Xi Jinping", "Dmytro Kuleba; company=Wang Yi, Xi Jinping"),
    ("company suffix", "Apple Inc. / Company", "Apple / Company"),
    ("company suffix, German", "Siemens AG / Company", "Siemens / Organization"),
    ("the", "The Boeing Company / Company", "Boeing / Company"),
    ("ampersand", "Marks & Spencer / Company", "Marks and Spencer plc / Company"),
    ("acronym", "USGS / Organization", "U.S. Geological Survey / Agency"),
    ("acronym known", "WHO / Organization", "World Health Organization / InternationalOrganization"),
    ("acronym as alias", "Free Syrian Zone / Organization; alias=FSZN", "FSZN / Organization"),
    ("acronym in brackets", "Bureau of Fish Markets (BFMX) / Organization", "BFMX / Organization"),
    ("British spelling", "World Health Organisation / Organization", "World Health Organization / Organization"),
    ("order of words", "University of Oxford / EducationalInstitution", "Oxford University / EducationalInstitution"),
    (
        "ministry of one country",
        "Ministry of Defence / Ministry; country=Ukraine",
        "Ukrainian Ministry of Defense / Ministry",
    ),
    ("court of one country", "Supreme Court / Court; country=Kenya", "Supreme Court / Court; country=Kenya"),
    ("adjective in the name of its country", "Thai Supreme Court / Court", "Supreme Court / Court; country=Thailand"),
    (
        "called by a form of the second name",
        "Mitch McConnell; role=senatorFor:Kentucky",
        "Addison Mitchell McConnell; role=senatorFor:Kentucky",
    ),
    ("alias of one word", "Joko Widodo; alias=Jokowi; role=presidentOf:Indonesia", "Jokowi; country=Indonesia"),
    ("izafat", "Tehrik-i-Taliban Pakistan / ArmedGroup", "Tehreek-e-Taliban Pakistan / ArmedGroup"),
    ("river", "River Danube / GeographicFeature; country=Romania", "Danube River / GeographicFeature; country=Hungary"),
    ("pope abroad", "Pope Francis; country=Iraq", "Pope Francis; country=Brazil"),
    ("article of a group", "Al-Qaeda / ArmedGroup", "al-Qaida / Organization"),
    ("place", "Kryvyi Rih / City", "Krivoy Rog / City; country=Ukraine"),
    ("special class", "Wagner Group / ArmedGroup", "Wagner Group / Organization"),
    ("surname that one bears", "Ceaușescu; country=Romania", "Nicolae Ceausescu; role=presidentOf:Romania"),
    ("first name that one bears", "Saddam; country=Iraq", "Saddam Hussein"),
    ("initials of a whole name", "MBZ; country=United Arab Emirates", "Mohammed bin Zayed"),
    ("several initials", "A. P. J. Abdul Kalam; role=presidentOf:India", "Avul Pakir Jainulabdeen Abdul Kalam"),
    (
        "player and president",
        "George Weah; role=strikerFor:AC Milan; day=1996-01-07",
        "George Weah; role=presidentOf:Liberia",
    ),
    ("Korean of the North", "Jang Song-thaek; country=North Korea", "Chang Song-taek"),
    (
        "long name of a state",
        "Ministry of Finance of the Republic of Kenya / Ministry",
        "Kenyan Finance Ministry / Ministry",
    ),
    (
        "offices of one state",
        "Qin Gang; role=ambassadorTo:France; country=China",
        "Qin Gang; role=foreignMinisterOf:China",
    ),
    ("title with its post", "President Tokayev", "Kassym-Jomart Tokayev; role=presidentOf:Kazakhstan"),
    ("class unknown", "Boris Johnson / Agent", "Boris Johnson; role=primeMinisterOf:United Kingdom"),
    ("surname with a particle", "Bin Laden; country=Pakistan", "Osama bin Laden; role=leaderOf:Al-Qaeda"),
    ("initials in capitals", "MS Dhoni; country=India", "Mahendra Singh Dhoni; role=captainOf:Chennai Super Kings"),
    ("first sound", "Gurbanguly Berdimuhamedow", "Kurbanguly Berdymukhammedov; country=Turkmenistan"),
    ("number of a pope", "Pope Benedict; day=2010-09-17", "Pope Benedict XVI; day=2012-05-26"),
    (
        "office at one time",
        "Prime Minister; country=Japan; day=2015-09-19",
        "Prime Minister; country=Japan; day=2015-10-02",
    ),
    ("legal form before", "PJSC Gazprom / Company", "Gazprom / Company"),
    ("form of a club", "FC Porto / SportsTeam; country=Portugal", "Porto / SportsTeam; country=Portugal"),
    ("three letters of one class", "MDC / PoliticalParty", "Movement for Democratic Change / PoliticalParty"),
    ("sun letters", "Deir ez-Zor / City; country=Syria", "Deir al-Zor / City; country=Syria"),
    ("agreement said what it is", "New START / Agreement", "New START Treaty / Agreement"),
    ("year of the article", "2022 FIFA World Cup / Competition", "FIFA World Cup / Competition; day=2022-12-18"),
    ("state or not", "Kosovo / Country", "Kosovo / Territory"),
    ("Greek nickname", "Kostas Karamanlis; role=primeMinisterOf:Greece", "Konstantinos Karamanlis; country=Greece"),
    ("Burmese title", "U Thein Sein; country=Myanmar", "Thein Sein; role=presidentOf:Myanmar"),
    (
        "first of two given names left out",
        "Ali Akbar Hashemi Rafsanjani; role=presidentOf:Iran",
        "Akbar Hashemi Rafsanjani; country=Iran",
    ),
    (
        "Belarusian, Russian",
        "Siarhei Tsikhanouski; country=Belarus",
        "Sergei Tikhanovsky; country=Belarus",
    ),
    ("party left out", "Kadima Party / PoliticalParty", "Kadima / Organization"),
    (
        "agreement of several states",
        "Treaty of Lisbon / Agreement; country=Portugal",
        "Lisbon Treaty / Agreement; country=Ireland",
    ),
    ("event described", "Beslan school siege / Event; day=2004-09-03", "Beslan siege / Event; day=2004-09-05"),
    ("storm without its kind", "Haiyan / Disaster; day=2013-11-10", "Typhoon Haiyan / Disaster; day=2013-11-09"),
    (
        "disaster of a year",
        "2011 Tōhoku earthquake and tsunami / Disaster; country=Japan",
        "Tohoku earthquake / Disaster; country=Japan; day=2011-03-16",
    ),
    ("war of a number", "Second Chechen War / Conflict; day=2000-02-01", "Chechen war / Conflict; day=1999-12-20"),
    (
        "storm whose name is not given again",
        "Hurricane Katrina / Disaster; day=2005-08-29",
        "Hurricane Katrina / Event; day=2015-08-29",
    ),
    ("games by their place", "London 2012 / Competition", "2012 Olympic Games / Competition"),
    (
        "cup with its federation",
        "2014 World Cup / Competition; country=Brazil",
        "FIFA World Cup 2014 / Competition; country=Brazil",
    ),
    ("married name", "Shelly-Ann Fraser; role=sprinterFor:Jamaica", "Shelly-Ann Fraser-Pryce; country=Jamaica"),
    ("hyphen or blank", "Mir-Hossein Mousavi; country=Iran", "Mir Hussein Moussavi; country=Iran"),
    ("French letters", "Hicham El Guerrouj; country=Morocco", "Hisham al-Guerrouj"),
    ("Persian letters", "Mohammad Bagher Ghalibaf; country=Iran", "Mohammad Baqer Qalibaf; role=mayorOf:Tehran"),
    ("Persian vowels", "Ebrahim Raisi; role=presidentOf:Iran", "Ibrahim Raeesi; role=judiciaryChiefOf:Iran"),
    ("Ukrainian h, Russian g", "Serhiy Haidai; role=governorOf:Luhansk Oblast", "Sergei Gaidai; country=Ukraine"),
    ("Indian endings", "Virender Sehwag; role=batsmanFor:India", "Virendra Sehwag; country=India"),
    ("Wade and Giles", "Chao Tzu-yang; role=premierOf:China", "Zhao Ziyang; role=premierOf:China"),
    ("Wade and Giles, other letters", "Li Hsien-nien; country=China", "Li Xiannian; role=presidentOf:China"),
    ("title with a given name", "Sultan Qaboos; country=Oman", "Qaboos bin Said; role=sultanOf:Oman"),
    (
        "acronym with two letters of the company",
        "TEPCO / Company; country=Japan",
        "Tokyo Electric Power Company / Company",
    ),
    (
        "acronym without what it is",
        "CPTPP / Agreement; country=Japan",
        "Comprehensive and Progressive Agreement for Trans-Pacific Partnership / Agreement; country=Chile",
    ),
    ("central bank", "Ukrainian central bank / Organization", "National Bank of Ukraine / Organization"),
    ("old name of a country", "Rangoon / City; country=Burma", "Yangon / City; country=Myanmar"),
    ("city of a former state", "Leningrad / City; country=Soviet Union", "Saint Petersburg / City; country=Russia"),
    ("kind of facility left out", "Hmeimim / Facility; country=Syria", "Khmeimim Air Base / Facility; country=Syria"),
    (
        "surname with an office",
        "Chief Justice Chaudhry; country=Pakistan; company=Pervez Musharraf; day=2007-07-20",
        "Iftikhar Muhammad Chaudhry; role=chiefJusticeOf:Pakistan; day=2009-03-22",
    ),
    (
        "surname with a rank of two words",
        "Rear Adm. Sayyari; role=commanderOf:Iranian Navy; day=2011-12-28",
        "Habibollah Sayyari; role=commanderOf:Iranian Navy; country=Iran; day=2012-01-03",
    ),
    ("Belarusian and Russian", "Ales Bialiatski; country=Belarus", "Ales Belyatsky; role=headOf:Viasna"),
    ("Egyptian g", "Naguib Mahfouz; role=authorOf:Palace Walk", "Najib Mahfuz; role=novelist; country=Egypt"),
    (
        "maker before a product",
        "Galaxy Note 7 / Product; company=Samsung Electronics",
        "Samsung Galaxy Note 7 / Product; company=Samsung Electronics",
    ),
    (
        "city before an airport",
        "Atatürk Airport / Facility; country=Turkey",
        "Istanbul Ataturk Airport / Facility; country=Turkey",
    ),
]

APART = [
    ("other given name", "Hillary Clinton", "Bill Clinton"),
    (
        "other given name, much shared",
        "Mahinda Rajapaksa; role=presidentOf:Sri Lanka",
        "Gotabaya Rajapaksa; role=presidentOf:Sri Lanka",
    ),
    ("other syllable", "Kim Jong-un; role=leaderOf:North Korea", "Kim Jong-il; role=leaderOf:North Korea"),
    ("man and woman", "Mario Rossi; country=Italy", "Maria Rossi; country=Italy"),
    ("man and woman, Russian", "Alexander Petrov; country=Russia", "Alexandra Petrova; country=Russia"),
    ("given names for family names", "James Martin", "Martin James"),
    (
        "other initials",
        "George W. Bush; role=presidentOf:United States",
        "George H. W. Bush; role=presidentOf:United States",
    ),
    ("junior and senior", "Martin Luther King Jr.", "Martin Luther King Sr."),
    ("numerals", "Charles III; role=kingOf:England", "Charles II; role=kingOf:England"),
    ("junior and nobody", "Robert F. Kennedy Jr.; day=2024-03-01", "Robert F. Kennedy; day=1967-03-01"),
    (
        "foreign minister and teacher",
        "Li Wei; role=foreignMinisterOf:China; country=China",
        "Li Wei; role=teacherIn:Shaanxi; country=China",
    ),
    ("common name alone", "John Smith", "John Smith"),
    ("common name, other countries", "Mohammed Ahmed; country=Sudan", "Mohammed Ahmed; country=Bangladesh"),
    (
        "player and professor",
        "Michael Jordan; role=playsFor:Chicago Bulls",
        "Michael Jordan; role=professorAt:Berkeley",
    ),
    ("a century apart", "Arthur Balfour; day=1917-11-02", "Arthur Balfour; day=2020-11-02"),
    ("surname of a common kind alone", "Popov", "Gavriil Popov"),
    ("surname after thirty years", "Kenyatta; country=Kenya; day=1964-12-12", "Uhuru Kenyatta; day=2015-01-01"),
    ("surname with another post", "Yanukovych; role=presidentOf:Ukraine", "Oleksandr Yanukovych; role=dentistIn:Kyiv"),
    ("brothers of like names", "Noynoy Aquino", "Ninoy Aquino"),
    (
        "branch of a party",
        "Communist Party of Nepal (Maoist) / PoliticalParty",
        "Communist Party of Nepal / PoliticalParty",
    ),
    (
        "two posts at once",
        "Kim Tae-hyung; role=managerOf:Bears; day=2019-10-26",
        "Kim Tae-hyung; role=memberOf:BTS; day=2019-10-26",
    ),
    ("surname in one country", "Li; country=China", "Li Keqiang; country=China"),
    ("two surnames", "Smith", "Smith"),
    ("initial of a common name", "R. Kumar; country=India", "Rajesh Kumar; country=India"),
    (
        "ministries of two countries",
        "Ministry of Defence / Ministry; country=India",
        "Ministry of Defence / Ministry; country=Kenya",
    ),
    (
        "parties of two countries",
        "Labour Party / PoliticalParty; country=United Kingdom",
        "Labor Party / PoliticalParty; country=Australia",
    ),
    (
        "acronym of another country",
        "ABC / Organization; country=Australia",
        "American Broadcasting Company / Organization; country=United States",
    ),
    ("short acronym", "PA / Organization", "Palestinian Authority / Organization"),
    ("longer name", "Apple / Company", "Apple Records / Company"),
    ("numbers", "Boeing 737 / Product", "Boeing 747 / Product"),
    ("years", "2020 Summer Olympics / Event", "2024 Summer Olympics / Event"),
    ("events that come again", "World Cup / Competition; day=2018-07-01", "World Cup / Competition; day=2022-12-01"),
    ("places of one name", "Springfield / City; company=Illinois", "Springfield / City; company=Massachusetts"),
    ("person and organisation", "Victoria Wagner", "Victoria Wagner / Organization"),
    ("organisation and place", "Amazon / Company", "Amazon / GeographicFeature"),
    ("kin in company", "Obama; company=Sasha Obama", "Michelle Obama; role=firstLadyOf:United States"),
    ("nothing known", "Putin", "Vladimir Putin"),
    (
        "office of another time",
        "Archbishop of Canterbury; day=2003-02-20",
        "Archbishop of Canterbury; day=2023-05-06",
    ),
    ("office of no country", "Foreign Minister; day=2022-02-20", "Foreign Minister; day=2022-02-20"),
    (
        "president years later",
        "President Aliyev; country=Azerbaijan; day=1999-11-18",
        "President Aliyev; country=Azerbaijan; day=2020-11-10",
    ),
    ("one spelling common", "Robert Müller; role=mayorOf:Wil", "Robert Mueller; role=specialCounsel"),
    ("three letters", "WWF / Organization; company=Hulk Hogan", "World Wildlife Fund / Organization"),
    ("legal forms", "Merck & Co. / Company", "Merck KGaA / Company"),
    (
        "clubs of one name",
        "River Plate / Organization; country=Argentina",
        "River Plate / Organization; country=Uruguay",
    ),
    (
        "films of one title",
        "Crash / Work; role=directedBy:David Cronenberg",
        "Crash / Work; role=directedBy:Paul Haggis",
    ),
    ("remade years later", "Halloween / Work; day=1978-10-25", "Halloween / Work; day=2018-10-19"),
    ("year of another article", "2022 FIFA World Cup / Competition", "FIFA World Cup / Competition; day=2018-07-10"),
    ("two events of a place", "Paris attacks / Event", "Paris climate conference / Event"),
    (
        "met with the other",
        "Bob Menendez; role=senatorFor:New Jersey",
        "Rob Menendez; company=Bob Menendez; role=senatorFor:New Jersey",
    ),
    ("kings of two countries", "King Abdullah; country=Saudi Arabia", "King Abdullah; country=Jordan"),
    (
        "two ministers at once",
        "Mohamed Ibrahim; role=interiorMinisterOf:Egypt; day=2013-08-14",
        "Mohamed Ibrahim; role=antiquitiesMinisterOf:Egypt; day=2013-08-17",
    ),
    (
        "widow in office",
        "Kirchner; role=presidentOf:Argentina; day=2004-09-14",
        "Cristina Fernández de Kirchner; role=presidentOf:Argentina; day=2010-10-27",
    ),
    (
        "surname with an office that passed on",
        "President Kim; country=South Korea; day=2002-05-01",
        "Kim Young-sam; role=presidentOf:South Korea; day=1993-03-01",
    ),
    (
        "no maker of both",
        "Galaxy Note / Product; company=Nova Press",
        "Samsung Galaxy Note / Product; company=Samsung Electronics",
    ),
    (
        "airports of two countries",
        "Atatürk Airport / Facility; country=Kazakhstan",
        "Istanbul Ataturk Airport / Facility; country=Turkey",
    ),
    ("initials behind a name", "Rahul Gandhi; country=India", "Rahul Gandhi K. E.; country=India"),
    (
        "one of two countries",
        "Congo / Country; company=Denis Sassou Nguesso",
        "Democratic Republic of the Congo / Country; company=Joseph Kabila",
    ),
    ("country and town", "Lebanon / Country", "Lebanon / City; country=United States"),
    (
        "kin by an initial",
        "D. Trump; company=Eric Trump; role=vicePresidentOf:Trump Organization",
        "Donald Trump; role=presidentOf:United States",
    ),
    ("a bank of a name", "Apple / Company", "Apple Bank / Company"),
    (
        "storms of one name",
        "Storm Ana / Disaster; country=Portugal; day=2017-12-11",
        "Storm Ana / Disaster; day=2022-01-25",
    ),
    (
        "quakes of one country",
        "Haiti earthquake / Disaster; country=Haiti; day=2010-01-14",
        "Haiti earthquake / Disaster; country=Haiti; day=2021-08-16",
    ),
    ("first war and second", "First Chechen War / Conflict", "Second Chechen War / Conflict"),
    ("war of another time", "Chechen war / Conflict; day=1995-03-01", "Second Chechen War / Conflict; day=2000-02-01"),
    ("games of one place", "London Olympics / Competition; day=1948-08-01", "London 2012 / Competition"),
    ("city and what happened there", "Cologne / Event; day=2016-03-01", "Cologne attacks / Event; day=2016-01-05"),
    ("cups without a year", "World Cup / Competition", "FIFA World Cup / Competition"),
    ("half of a given name", "Jean-Claude Dupont; country=France", "Jean Dupont; country=France"),
    (
        "further name, another trade",
        "Mohammad Nabi; role=cricketerFor:Afghanistan; country=Afghanistan",
        "Mohammad Nabi Omari; role=governorOf:Khost; country=Afghanistan",
    ),
    (
        "short name, another trade",
        "Ollie Wainaina; role=runnerFor:Kenya; country=Kenya",
        "Oliver Wainaina; role=bishopOf:Nakuru; country=Kenya",
    ),
    (
        "two trades and nothing in common",
        "Jean-Baptiste Louis; role=pastorIn:Jacmel; country=Haiti",
        "Jean-Baptiste Louis; role=cyclistFor:Mauritius",
    ),
    ("trade that no list knows", "Daniel Okonjo; role=tinsmithIn:Enugu", "Daniel Okonjo; role=zymurgistIn:Kisumu"),
    ("family name first, another trade", "Horváth Gábor; role=mayorOf:Győr", "Gábor Horváth; role=ceramicistIn:Oradea"),
    ("another sport", "Mike Tyson; role=boxer", "Michael Tyson; role=cricketUmpire"),
    ("English h and g", "Bob Harrison; country=United States", "Bob Garrison; country=United States"),
    ("Chinese ch and sh", "Chen Weiming; country=China", "Shen Weiming; country=China"),
    ("office that passes on", "Grand Mufti; country=Syria", "Grand Mufti Abdulaziz Al al-Sheikh"),
    ("title of another country", "Sultan Ahmed; country=Brunei", "Ahmed bin Said; role=sultanOf:Oman"),
    (
        "guessed acronym of another country",
        "SAPCO / Company; country=Iran",
        "South African Petroleum Company / Company; country=South Africa",
    ),
    ("city or province", "Khost / Place; country=Afghanistan", "Khost Province / Region; country=Afghanistan"),
    ("company and party", "Veltor Inc. / Company", "Veltor Party / PoliticalParty"),
    ("party and what is called so", "Freedom Party / PoliticalParty", "Freedom / Organization"),
    ("another cup", "European Championship / Competition", "European Swimming Championship / Competition"),
    ("city and dam", "Mosul / City; country=Iraq", "Mosul Dam / Facility; country=Iraq"),
]


@pytest.mark.parametrize(("first", "second"), [pytest.param(a, b, id=kind) for kind, a, b in SAME])
def test_same(first: str, second: str) -> None:
    assert one(read(first, "1"), read(second, "2"))


@pytest.mark.parametrize(("first", "second"), [pytest.param(a, b, id=kind) for kind, a, b in APART])
def test_apart(first: str, second: str) -> None:
    assert not one(read(first, "1"), read(second, "2"))


# --------------------------------------------------------------------------------------------------------------------
# More than two


def test_one_article_knows_its_own() -> None:
    """Two of one name in one article stay two, and whoever names neither of their contexts is neither."""
    poet = record("Ines Taborda", iri="a/1", article="a", role="poetIn:Porto")
    boxer = record("Ines Taborda", iri="a/2", article="a", role="boxerIn:Faro")
    other = record("Ines Taborda", iri="b/1", article="b", role="poetIn:Porto")
    alone = record("Ines Taborda", iri="c/1", article="c")
    assert clusters(decided([poet, boxer, other, alone])) == [["a/1", "b/1"], ["a/2"], ["c/1"]]


def test_homonyms_gather_by_context() -> None:
    minister = [record("Li Wei", iri=f"m/{n}", role="foreignMinisterOf:China", country="China") for n in range(3)]
    teacher = [record("Li Wei", iri=f"t/{n}", role="teacherAt:Yan'an School", country="China") for n in range(2)]
    assert clusters(decided([*teacher, *minister])) == [["m/0", "m/1", "m/2"], ["t/0", "t/1"]]


def test_nobody_comes_in_by_way_of_another() -> None:
    """ "G. Bush" fits both, who contradict each other."""
    father = record("George H. W. Bush", iri="father", role="presidentOf:United States")
    son = record("George W. Bush", iri="son", role="presidentOf:United States")
    either = record("G. Bush", iri="either", role="presidentOf:United States")
    decisions = decided([father, son, either])
    assert clusters(decisions) == [["either"], ["father"], ["son"]]
    asked = {(each.first, each.second): each.contra for each in decisions.undecided}
    assert asked.keys() == {("either", "father"), ("either", "son")}
    assert all("another fits as well" in contra for contra in asked.values())


def test_a_surname_goes_to_the_only_one_with_its_company() -> None:
    wife = record("Asma Haddari", iri="wife", company="Leila Noor, Omar Brahimi")
    husband = record("Tewfik Haddari", iri="husband", company="Jan Peeters")
    bare = record("Haddari", iri="bare", company="Leila Noor, Omar Brahimi")
    assert clusters(decided([wife, husband, bare])) == [["bare", "wife"], ["husband"]]


def test_what_everybody_has_tells_nothing() -> None:
    """Company that nearly every name of the store keeps is no reason to be the same."""
    crowd = [
        record(f"Arvo Tamm{letter}in", iri=letter, company="Summit, Press") for letter in "abcdefghijklmnopqrstuvwxyz"
    ]
    first, second = (record("John Smith", iri=f"{n}", company="Summit, Press") for n in (1, 2))
    assert one(first, second)
    assert ["1", "2"] not in clusters(decided([first, second, *crowd]))


def test_reasons_for_and_against() -> None:
    first = record("Li Wei", iri="1", role="ministerOf:China", country="China", company="Xi Jinping")
    second = record("Li Wei", iri="2", country="China", company="Xi Jinping")
    (cluster, *others), undecided = (decided([first, second]).clusters, decided([first, second]).undecided)
    assert [cluster.name, len(others)] == ["Li Wei", 1]
    assert [(each.first, each.second) for each in undecided] == [("1", "2")]
    assert undecided[0].pro == ("both with: xi jinping", "same country: china")
    assert undecided[0].contra == ("a very common name",)
    assert 0.25 <= undecided[0].score < 0.8


def test_scores_and_reasons_of_members() -> None:
    full, fuller = (record("Emmanuel Macron", iri=str(n), role="presidentOf:France") for n in (1, 2))
    (cluster,) = decided([full, fuller, record("Macron", iri="3", role="presidentOf:France")]).clusters
    sure, _, bare = cluster.members
    assert 0.8 <= bare.score <= sure.score < 1
    assert bare.reason == "same role: presidentOf france; a single name"
    assert sure.reason == "same role: presidentOf france; same name"
    (single,) = decided([full]).clusters
    assert (single.members[0].score, single.members[0].reason) == (1.0, "in one article only")


@pytest.mark.parametrize(
    ("names", "type_", "canonical"),
    [
        (["Xi Jinping", "Xi Jinping", "Jinping Xi"], "Person", "Xi Jinping"),
        (["V. Putin", "V. Putin", "Vladimir Putin"], "Person", "Vladimir Putin"),
        (["Putin", "Putin", "Vladimir Putin"], "Person", "Vladimir Putin"),
        (["WHO", "WHO", "World Health Organization"], ORG, "World Health Organization"),
        (["Apple", "Apple", "Apple Inc."], FIRM, "Apple"),
    ],
)
def test_canonical_name_is_the_fullest_usual_one(names: list[str], type_: str, canonical: str) -> None:
    role = {"role": "presidentOf:Russia"} if type_ == "Person" else {}
    (cluster,) = decided([record(name, type_, iri=str(n), **role) for n, name in enumerate(names)]).clusters
    assert cluster.name == canonical


def test_classes_that_read_the_same_in_an_iri_do_not_hide_each_other() -> None:
    """Each of two bands of one name, of two classes that users wrote, has an IRI of its own."""
    bands = [("#", ["1", "2", "3"]), ("/", ["4", "5"])]
    found = [
        Cluster("Ostara", f"https://a.example/v{mark}Band", tuple(Member(iri, 1.0, "") for iri in iris))
        for mark, iris in bands
    ]
    assert sorted(len(cluster.members) for cluster in named(found, Names(), ONTOLOGY).values()) == [2, 3]


def test_class_is_the_commonest_then_the_most_special() -> None:
    records = [record("Ostara Line", type_, iri=str(n)) for n, type_ in enumerate([ORG, FIRM])]
    assert [cluster.type for cluster in decided(records).clusters] == [FIRM]


# --------------------------------------------------------------------------------------------------------------------
# What people decide


def test_people_overrule() -> None:
    first, second, third = (record("Emmanuel Macron", iri=str(n)) for n in (1, 2, 3))
    apart = decided([first, second, third], different=[("3", "1")])
    assert all(not {"1", "3"} <= {*cluster} for cluster in clusters(apart))
    poet, boxer = record("Ann Poe", iri="4"), record("Walter Bell", iri="5")
    joined = decided([first, poet, boxer], same=[("5", "4")])
    assert clusters(joined) == [["1"], ["4", "5"]]
    assert {(m.score, m.reason) for m in joined.clusters[1].members} == {(1.0, "decided by a person")}


def test_people_overrule_an_article() -> None:
    twice = [record("Ann Poe", iri=str(n), article="a") for n in (1, 2)]
    assert len(decided(twice).clusters) == 2
    assert clusters(decided(twice, same=[("1", "2")])) == [["1", "2"]]


def test_what_people_know_carries_on() -> None:
    """A name that a person gave somebody brings in others of that name."""
    first, second = record("Ann Poe", iri="1"), record("Annabel Lee-Poe", iri="2")
    assert clusters(decided([first, second, record("Annabel Lee-Poe", iri="3")], same=[("1", "2")])) == [
        ["1", "2", "3"]
    ]


def test_decisions_on_articles_that_are_gone_do_nothing() -> None:
    here = record("Ann Poe", iri="1")
    assert clusters(decided([here], same=[("1", "gone")], different=[("gone", "1")])) == [["1"]]


def test_contradicting_decisions() -> None:
    records = [record("Ann Poe", iri=str(n)) for n in (1, 2, 3)]
    with pytest.raises(IdentityError, match="1 and 3 are decided to be different, but the same too"):
        decided(records, same=[("1", "2"), ("2", "3")], different=[("3", "1")])


# --------------------------------------------------------------------------------------------------------------------
# All of it


def store(articles: int, seed: int) -> list[Record]:
    """Entities of made-up articles: a few in very many of them, homonyms, surnames and initials."""
    chance = random.Random(seed)
    syllables = ["ba", "ko", "ri", "mun", "tel", "gar", "shi", "vel", "dor", "an", "el", "is", "ov", "po", "mar", "ter"]

    def word() -> str:
        return "".join(chance.choice(syllables) for _ in range(chance.randint(2, 4))).capitalize()

    given = ["John", "Maria", "Li", "Mohammed", "Ivan", *(word() for _ in range(200))]
    family = ["Smith", "Garcia", "Wei", "Ahmed", "Ivanov", *(word() for _ in range(articles))]
    land = ["China", "Kenya", "Peru", "Norway", "Chad", "Oman", "Fiji"]
    post = ["presidentOf", "teacherIn", "playsFor", "memberOf", ""]
    people = [
        (chance.choice(given), chance.choice(family), chance.choice(land), chance.choice(post)) for _ in range(articles)
    ]
    firms = [f"{word()} {chance.choice(['Group', 'Inc.', 'Bank', 'Party'])}" for _ in range(articles // 2)] + [
        "Supreme Court"
    ]
    found = []
    for number in range(articles):
        cast = [people[min(int(chance.paretovariate(0.6)) - 1, len(people) - 1)] for _ in range(6)]
        names = [f"{first} {last}" for first, last, _, _ in cast] + chance.choices(firms, k=3)
        for place, name in enumerate(names):
            person = cast[place] if place < len(cast) else None
            if person and chance.random() < 0.2:
                name = chance.choice([person[1], f"{person[0][0]}. {person[1]}"])
            role = ((person[3], person[2]),) if person and person[3] and chance.random() < 0.5 else ()
            company = frozenset(chance.sample(names, chance.randint(0, 4))) - {name}
            found.append(
                Record(
                    iri=f"{number}/{place}",
                    article=str(number),
                    name=name,
                    type="Person" if person else ORG,
                    roles=role,
                    neighbours=company,
                    countries=frozenset([person[2]] if person else ()),
                    published=date(2020, 1, 1) + timedelta(days=number % 1500),
                )
            )
    return found


@pytest.mark.parametrize("seed", range(5))
def test_order_of_articles_makes_no_difference(seed: int) -> None:
    records = store(60, seed)
    shuffled = random.Random(seed).sample(records, len(records))
    decisions = decided(records)
    assert decided(shuffled) == decisions
    assert any(len(cluster.members) > 5 for cluster in decisions.clusters)
    assert decisions.undecided


@pytest.mark.parametrize("seed", range(5))
def test_every_record_is_in_one_cluster_that_has_one_of_an_article(seed: int) -> None:
    records = {each.iri: each for each in store(60, seed)}
    found = clusters(decided(records.values()))
    assert sorted(iri for cluster in found for iri in cluster) == sorted(records)
    for cluster in found:
        articles = [records[iri].article for iri in cluster]
        assert len({*articles}) == len(articles)
        assert len({records[iri].type for iri in cluster}) == 1


def test_twenty_thousand_records() -> None:
    records = store(2300, 0)
    assert len(records) > 20_000
    started = time.process_time()
    decisions = decided(records)
    assert time.process_time() - started < 30  # about 4 on an idle machine
    assert max(len(cluster.members) for cluster in decisions.clusters) > 500


def test_own_names_in_turtle(tmp_path: Path) -> None:
    """A user's own file makes a name common."""
    path = tmp_path / "names.ttl"
    path.write_text(
        "@prefix kg: <https://w3id.org/kg-builder/ns#> .\n"
        'kg:commonGivenNames kg:lemma "Amaru" . kg:commonFamilyNames kg:lemma "Quispe" .\n',
        "utf8",
    )
    pair = [record("Amaru Quispe", iri=str(n)) for n in (1, 2)]
    assert len(decided(pair).clusters) == 1
    assert len(decide(pair, Customs.of(lexicon.names(path)), ANCESTORS).clusters) == 2
