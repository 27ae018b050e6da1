from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Variable, parse
from pyoxigraph import Store as Quads
from stories import ANNEXED, ONTOLOGY, Story, dinner, lone_li, stored, talks

from kg import export
from kg.errors import GraphBusy, GraphError, NotInGraph
from kg.iri import KG, Names
from kg.model import Reading
from kg.ontology import Ontology
from kg.rdf import literal, match, term
from kg.store import Store, loading, replace_files

BASE = "https://kg.example/"
ALL = (talks, dinner, lone_li)
DINNER = "dinner/%C3%9Cn%C3%AFcode%201.txt"
LI_WEIS = (f"{DINNER}/entity/Li_Wei", f"{DINNER}/entity/Li_Wei_2")


def written(store: Store, directory: Path) -> dict[str, bytes]:
    """The files that people open."""
    replace_files(directory, export.files(store))
    return files(directory)


@pytest.fixture(scope="module")
def store() -> Store:
    return stored(*(story() for story in ALL))


def short(node: NamedNode | Literal) -> str:
    return node.value.removeprefix(BASE).removeprefix(KG)


def plain(store: Store) -> set[tuple[str, str, str]]:
    """The plain triples of the merged view between or about entities, but not those of the gazetteer."""
    asserted = {short(relation) for _, _, relation, _ in match(store.quads, None, "rdf:predicate")}
    rows = match(store.quads, graph=DefaultGraph())
    return {(short(s), short(p), short(o)) for s, p, o, _ in rows if short(p) in asserted}


def merged(store: Store, subject: str, predicate: str) -> list[str]:
    rows = match(store.quads, NamedNode(BASE + subject), predicate, None, DefaultGraph())
    return sorted(short(value) for _, _, value, _ in rows)


def files(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(directory.iterdir()) if path.is_file()}


def test_only_what_articles_say_themselves_is_plain(store: Store) -> None:
    li, poet, boxer = (f"article/{id_}" for id_ in ("li.txt/entity/Li_Wei", *LI_WEIS))
    assert plain(store) == {
        ("entity/Dmytro_Kuleba", "met", "entity/Wang_Yi"),
        ("entity/Russia", "annexed", "entity/Crimea"),
        ("entity/Putin/Person", "presidentOf", "entity/Russia"),
        ("entity/Dmytro_Kuleba", "met", "entity/Georgia/Person"),
        (poet, "met", boxer),
        (li, "met", "entity/Dmytro_Kuleba"),
    }


def test_claims_denials_and_plans_are_statements_about_the_same_entities(store: Store) -> None:
    names = Names()
    claim, denial = (names.statement(talks().statements[index]).removeprefix(BASE) for index in (2, 3))
    assert merged(store, claim, "rdf:subject") == ["entity/Russia"]
    assert merged(store, claim, "kg:attributedTo") == [
        "article/seeds/talks.txt/entity/other_politicians",
        "entity/Putin/Person",
    ]
    assert merged(store, f"{claim}/source/2-1", "kg:speaker") == ["entity/Putin/Person"]
    assert merged(store, denial, "kg:attributedTo") == ["entity/Dmytro_Kuleba"]
    assert merged(store, denial, "rdf:object") == ["article/seeds/talks.txt/entity/weapons"]


def test_evidence_stays_in_the_graph_of_the_article(store: Store) -> None:
    statement = Names().statement(talks().statements[0]).removeprefix(BASE)
    (evidence,) = merged(store, statement, "prov:wasDerivedFrom")
    assert merged(store, evidence, "oa:hasSource") == []
    (row,) = match(store.quads, NamedNode(BASE + evidence), "oa:hasSource")
    assert row[2] == row[3] == NamedNode(BASE + "article/seeds/talks.txt")
    assert not list(match(store.quads, None, "kg:mention", None, DefaultGraph()))
    assert not list(match(store.quads, None, "rdf:type", term("schema:NewsArticle"), DefaultGraph()))


def test_whom_the_canonical_entities_stand_for(store: Store) -> None:
    links = {(short(canonical), short(entity)) for canonical, _, entity, _ in match(store.quads, None, "kg:standsFor")}
    assert links == {
        ("entity/Dmytro_Kuleba", "article/seeds/talks.txt/entity/Dmytro_Kuleba"),
        ("entity/Dmytro_Kuleba", f"article/{DINNER}/entity/Dmytro_Kuleba"),
        ("entity/Dmytro_Kuleba", "article/li.txt/entity/Dmytro_Kuleba"),
        ("entity/Wang_Yi", "article/seeds/talks.txt/entity/Wang_Yi"),
        ("entity/Putin/Person", "article/seeds/talks.txt/entity/Putin"),
        ("entity/Putin/Country", f"article/{DINNER}/entity/Putin"),
        ("entity/Georgia/Person", f"article/{DINNER}/entity/Georgia"),
    }
    assert {short(row[3]) for row in match(store.quads, None, "kg:standsFor")} == {"graph/identity"}
    scores = {short(entity): short(score) for entity, _, score, _ in match(store.quads, None, "kg:identityScore")}
    assert 0.9 < float(scores["article/li.txt/entity/Dmytro_Kuleba"]) < 1
    assert scores["article/seeds/talks.txt/entity/Wang_Yi"] == "1"
    assert len(list(match(store.quads, None, "kg:identityReason"))) == len(links)


def test_one_li_wei_alone_is_canonical() -> None:
    alone = stored(lone_li())
    assert plain(alone) == {("entity/Li_Wei", "met", "entity/Dmytro_Kuleba")}


def test_each_entity_has_one_label_and_its_other_names(store: Store) -> None:
    assert merged(store, "entity/Dmytro_Kuleba", "rdfs:label") == ["Dmytro Kuleba"]
    assert merged(store, "entity/Dmytro_Kuleba", "skos:altLabel") == ["Kuleba"]
    assert merged(store, "entity/Russia", "rdfs:label") == ["Russia"]
    assert merged(store, "entity/Russia", "skos:altLabel") == ["Moscow", "Russian Federation"]
    labels = [subject for subject, *_ in match(store.quads, None, "rdfs:label", None, DefaultGraph())]
    assert len(labels) == len(set(labels))


def test_the_gazetteer_adds_what_it_knows_of_places_that_occur(store: Store) -> None:
    assert merged(store, "entity/Russia", "kg:capital") == ["entity/Moscow"]
    assert merged(store, "entity/Moscow", "rdfs:label") == ["Moscow"]  # spoken of by way of Russia only
    assert merged(store, "entity/Kyiv", "kg:locatedIn") == ["entity/Ukraine"]
    assert merged(store, "entity/Crimea", "kg:claimedBy") == ["entity/Russia", "entity/Ukraine"]
    assert merged(store, "entity/Crimea", "kg:locatedIn") == []
    assert merged(store, "entity/Kremlin", "kg:actsFor") == ["entity/Russia"]
    assert merged(store, "entity/Georgia", "rdf:type") == []  # only a woman of that name occurs
    (row,) = match(store.quads, NamedNode(BASE + "entity/Kyiv"), "kg:locatedIn", None, NamedNode(BASE + "graph/places"))
    assert short(row[2]) == "entity/Ukraine"


def test_relations_and_classes_are_declared_with_all_above_them(store: Store) -> None:
    def above(name: str, predicate: str) -> list[str]:
        return sorted(
            short(value) for _, _, value, _ in match(store.quads, term(name), predicate, None, DefaultGraph())
        )

    assert above("kg:presidentOf", "rdfs:subPropertyOf") == ["leaderOf"]
    assert above("kg:leaderOf", "rdfs:subPropertyOf") == ["relatedTo"]
    assert above("kg:Person", "rdfs:subClassOf") == ["Agent"]
    assert above("kg:Agent", "rdfs:label") == ["agent"]
    assert merged(store, "relation/restated", "rdfs:subPropertyOf") == ["relatedTo"]
    assert merged(store, "relation/restated", "rdfs:label") == ["restated"]


def test_the_order_of_articles_makes_no_difference() -> None:
    once, *others = (set(stored(*(story() for story in order)).quads) for order in itertools.permutations(ALL))
    assert all(other == once for other in others)


def test_adding_later_is_the_same_as_adding_at_once(store: Store) -> None:
    later = stored(lone_li())
    later.add([talks()])
    later.identify()
    later.add([dinner(), lone_li()])
    assert later.stale
    assert later.identify()
    assert not later.stale
    assert set(later.quads) == set(store.quads)
    assert not later.identify()


def test_what_is_added_is_in_the_merged_view_at_once() -> None:
    growing = stored(lone_li())
    growing.add([talks()])
    met, annexed = "article/seeds/talks.txt/entity/Dmytro_Kuleba", ("entity/Russia", "annexed", "entity/Crimea")
    assert {("entity/Li_Wei", "met", "entity/Dmytro_Kuleba"), annexed} < plain(growing)
    assert (met, "met", "article/seeds/talks.txt/entity/Wang_Yi") in plain(growing)
    assert merged(growing, met, "rdfs:label") == ["Dmytro Kuleba"]
    assert merged(growing, "entity/Kyiv", "kg:locatedIn") == ["entity/Ukraine"]


def test_an_article_read_again_replaces_itself_as_a_whole(store: Store) -> None:
    again = stored(*(story() for story in ALL))
    reading = talks()
    again.add([Reading(reading.article, (), reading.statements[:1])])
    assert ("entity/Russia", "annexed", "entity/Crimea") not in plain(again)
    assert ("entity/Dmytro_Kuleba", "met", "entity/Wang_Yi") in plain(again)
    again.add([talks()])
    again.identify()
    assert set(again.quads) == set(store.quads)


@pytest.mark.parametrize("gone", ["li.txt", "https://news.example/talks?a=1&b=<2>", "dinner/Ünïcode 1.txt"])
def test_a_removed_article_leaves_nothing_behind(gone: str, store: Store) -> None:
    left = stored(*(story() for story in ALL))
    left.remove(gone)
    others = [story() for story in ALL if gone not in (story().article.id, story().article.url)]
    expected = stored(*others)
    assert len(plain(left)) == len(plain(expected))  # who they are called by may change with `identify`
    subjects = {quad.subject.value for quad in left.quads.quads_for_pattern(None, None, None, DefaultGraph())}
    assert not any(Names().article(gone) in subject for subject in subjects)
    left.identify()
    assert set(left.quads) == set(expected.quads)


def test_several_articles_go_together_or_not_at_all(store: Store) -> None:
    left = stored(*(story() for story in ALL))
    with pytest.raises(NotInGraph, match="nowhere"):
        left.remove("li.txt", "nowhere")
    assert set(left.quads) == set(store.quads)
    left.remove("li.txt", "https://news.example/talks?a=1&b=<2>")
    assert len(plain(left)) == len(plain(stored(dinner())))
    left.identify()
    assert set(left.quads) == set(stored(dinner()).quads)


def test_an_article_whose_id_goes_on_from_that_of_another_keeps_what_it_says() -> None:
    def same(id_: str) -> Reading:
        story = Story(id_, f"Moscow annexed Crimea, says {id_}.\n")
        russia, crimea = story.entity("Russia", "Country", known=True), story.entity("Crimea", "Thing", known=True)
        story.tell(russia, ANNEXED, crimea, (story.article.text.strip(), "Moscow", "annexed", "Crimea"))
        return story.reading()

    nested = stored(same("news.example/a"), same("news.example/a/b"))
    nested.remove("news.example/a")
    assert ("entity/Russia", "annexed", "entity/Crimea") in plain(nested)


def test_an_article_with_the_address_of_another_takes_its_place() -> None:
    moved, old = stored(talks(), dinner()), talks()
    article = replace(old.article, id="moved")
    statements = tuple(replace(statement, article="moved") for statement in old.statements)
    moved.add([replace(old, article=article, statements=statements)])
    assert sorted(reading.article.id for reading in moved.readings()) == ["dinner/Ünïcode 1.txt", "moved"]


def test_whether_an_article_is_there_already(store: Store) -> None:
    article = talks().article
    assert store.holds(article)
    assert not store.holds(replace(article, text=article.text + "!"))
    assert not store.holds(replace(article, title="Another"))
    assert not store.holds(replace(article, id="another"))
    assert not store.holds(replace(article, publisher=None))


def copied(reading: Reading, id_: str, *, publisher: str | None = None, day: int = 26) -> Reading:
    """The same article in another paper, with a headline of its own."""
    text = reading.article.text + "Our correspondent contributed to this report."
    article = replace(reading.article, id=id_, url=None, text=text, publisher=publisher, published=date(2024, 7, day))
    return replace(
        reading, article=article, statements=tuple(replace(each, article=id_) for each in reading.statements)
    )


def support(store: Store, subject: str, predicate: str) -> list[str]:
    rows = store.quads.query(
        """SELECT ?subject ?predicate ?n { ?s rdf:subject ?subject ; rdf:predicate ?predicate ; kg:supportedBy ?n }
        ORDER BY ?n""",
        prefixes=store.names.prefixes,
        substitutions={Variable("subject"): NamedNode(BASE + subject), Variable("predicate"): term(predicate)},
    )
    return [row["n"].value for row in rows]


def test_a_copy_of_an_article_is_no_second_source() -> None:
    twice = stored(talks(), copied(talks(), "copy", publisher="Another Agency"))
    assert [(each.id, each.copy_of) for each in twice.list()] == [
        ("copy", "seeds/talks.txt"),
        ("seeds/talks.txt", None),
    ]
    assert support(twice, "entity/Russia", "kg:annexed") == ["1", "1"]


def test_articles_that_say_the_same_support_each_other() -> None:
    def same(id_: str, publisher: str | None, words: str) -> Reading:
        story = Story(id_, f"Moscow annexed Crimea. {words}\n", publisher=publisher)
        russia, crimea = story.entity("Russia", "Country", known=True), story.entity("Crimea", "Thing", known=True)
        story.tell(russia, ANNEXED, crimea, ("Moscow annexed Crimea.", "Moscow", "annexed", "Crimea"))
        return story.reading()

    one, two, three = same("1", "A", "It was cold."), same("2", "B", "It snowed."), same("3", "B", "Nobody came.")
    assert support(stored(one), "entity/Russia", "kg:annexed") == ["1"]
    assert support(stored(one, two), "entity/Russia", "kg:annexed") == ["2", "2"]
    assert support(stored(one, two, three), "entity/Russia", "kg:annexed") == ["2", "2", "2"]  # of one publisher
    assert support(stored(one, two, same("4", None, "")), "entity/Russia", "kg:annexed") == ["3", "3", "3"]


def test_removing_what_is_not_there(store: Store) -> None:
    with pytest.raises(NotInGraph, match="nowhere: no article"):
        store.remove("nowhere")


def test_of_two_versions_of_an_article_the_later_stays() -> None:
    old, new = lone_li(), talks()
    new = Reading(type(new.article)("li.txt", new.article.text, published=new.article.published), refused={"newer": 1})
    for order in ((old, new), (new, old)):
        (kept,) = stored(*order).readings()
        assert kept.refused == {"newer": 1}


@pytest.mark.parametrize("base", [BASE, "https://data.example/news#", "http://localhost:8000/a/"])
def test_what_is_saved_is_what_is_opened(base: str, tmp_path: Path) -> None:
    saved = stored(*(story() for story in ALL), base=base)
    saved.save(tmp_path)
    opened = Store.open(tmp_path)
    assert set(opened.quads) == set(saved.quads)
    assert opened.names == saved.names
    assert list(opened.readings()) == list(saved.readings())
    assert written(opened, tmp_path / "opened") == written(saved, tmp_path / "saved")


def test_a_graph_on_disk_grows(store: Store, tmp_path: Path) -> None:
    stored(lone_li()).save(tmp_path)
    with Store.writable(tmp_path) as growing:
        growing.ontology = ONTOLOGY
        growing.add([talks(), dinner()])
        growing.identify()
    assert set(Store.open(tmp_path).quads) == set(store.quads)


def test_one_writes_while_others_read(tmp_path: Path) -> None:
    stored(lone_li()).save(tmp_path)
    with Store.writable(tmp_path) as writer:
        with pytest.raises(GraphBusy, match="another process is writing"), Store.writable(tmp_path):
            pass
        with pytest.raises(GraphBusy):
            stored(dinner()).save(tmp_path)
        reader = Store.open(tmp_path)
        writer.remove("li.txt")
        assert [reading.article.id for reading in reader.readings()] == ["li.txt"]
        assert not list(Store.open(tmp_path).readings())
    with Store.writable(tmp_path):
        pass


def test_the_ontology_of_the_user_stays_with_the_graph(tmp_path: Path) -> None:
    file = tmp_path / "my.ttl"
    file.write_text(
        """@prefix kg: <https://w3id.org/kg-builder/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        kg:Poet a owl:Class ; rdfs:label "poet"@en ; rdfs:subClassOf kg:Person ."""
    )
    store = Store(ontology=Ontology.load(file))
    store.save(tmp_path / "graph")
    file.unlink()
    assert "Poet" in Store.open(tmp_path / "graph").ontology.classes
    stored().save(tmp_path / "graph")
    assert "Poet" not in Store.open(tmp_path / "graph").ontology.classes


def test_turtle_says_the_merged_view_to_every_parser(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path)
    path = tmp_path / "graph.ttl"
    expected = {tuple(quad)[:3] for quad in store.quads.quads_for_pattern(None, None, None, DefaultGraph())}
    quads = Quads()
    quads.load(path=path, format=RdfFormat.TURTLE)
    assert {tuple(quad)[:3] for quad in quads} == expected
    graph = rdflib.Graph().parse(path)
    assert len(graph) == len(expected)
    label = rdflib.Literal('“puppet” of the "West"\t')
    assert list(graph.subjects(rdflib.RDF.object, label))


def test_turtle_reads_well(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path)
    text = (tmp_path / "graph.ttl").read_text("utf8")
    assert (
        'entity:Dmytro_Kuleba a kg:Person ;\n    rdfs:label "Dmytro Kuleba" ;\n    skos:altLabel "Kuleba" ;\n'
        "    kg:met <https://kg.example/entity/Georgia/Person>, entity:Wang_Yi .\n"
    ) in text
    assert '# “Putin called him a “puppet” of the "West" again.”\n' in text
    sections = [text.index(f"##### {title}") for title in ("Entities", "Relations", "Statements")]
    assert sections == sorted(sections)


def test_jsonl_has_a_line_for_each_statement(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path)
    records = [json.loads(line) for line in (tmp_path / "statements.jsonl").read_text("utf8").split("\n")[:-1]]
    assert [record["article"] for record in records] == ["dinner/Ünïcode 1.txt"] * 3 + ["li.txt"] + [
        "seeds/talks.txt"
    ] * 8
    assert all(record["sentence"] for record in records)


def test_jsonl_says_who_an_entity_is_in_all_articles(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path)
    records = [json.loads(line) for line in (tmp_path / "statements.jsonl").read_text("utf8").split("\n")[:-1]]
    kuleba = {record["subject_iri"]: record for record in records if record["subject"] == "Dmytro Kuleba"}
    assert len(kuleba) == 2
    assert {record["subject_canonical_iri"] for record in kuleba.values()} == {f"{BASE}entity/Dmytro_Kuleba"}
    (claim,) = (record for record in records if record["object"] == "ready")
    assert claim["object_canonical_iri"] is None
    assert claim["attributed_to_canonical_iris"] == [
        f"{BASE}entity/Putin/Person",
        f"{BASE}article/seeds/talks.txt/entity/other_politicians",
    ]
    (meeting,) = (record for record in records if record["place"] == "Kyiv")
    assert [each["canonical_iri"] for each in meeting["qualifiers"]] == [None, f"{BASE}entity/Kyiv"]


def test_trig_holds_every_graph(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path)
    graphs = {quad.graph_name for quad in parse(path=tmp_path / "graph.trig", format=RdfFormat.TRIG)}
    assert {short(graph) for graph in graphs if isinstance(graph, NamedNode)} == {
        *("article/seeds/talks.txt", "article/li.txt", f"article/{DINNER}"),
        *("graph/identity", "graph/places", "graph/store"),
    }


def test_rdflib_reads_the_same_from_trig(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path)
    dataset = rdflib.Dataset()
    dataset.parse(tmp_path / "graph.trig")
    assert sum(1 for _ in dataset.quads()) == len(store.quads)
    canonical = {row[0].value for row in match(store.quads, None, "kg:standsFor")}
    assert {str(subject) for subject, *_ in dataset.quads((None, rdflib.URIRef(KG + "standsFor"), None))} == canonical


def test_what_was_there_stays_until_all_is_written(tmp_path: Path) -> None:
    replace_files(tmp_path, {"a": [b"old a"], "b": [b"old b"]})

    def failing() -> Iterator[bytes]:
        yield b"new b"
        raise RuntimeError("the writer broke")

    with pytest.raises(RuntimeError):
        replace_files(tmp_path, {"a": [b"new a"], "b": failing()})
    assert files(tmp_path) == {"a": b"old a", "b": b"old b"}


def test_a_directory_that_cannot_be_written(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(GraphError, match=r"file: cannot be written: \w+"):
        store.save(tmp_path / "file")
    (tmp_path / "graph" / "graph.ttl").mkdir(parents=True)
    with pytest.raises(GraphError, match="cannot be written"):
        written(store, tmp_path / "graph")
    assert [path.name for path in (tmp_path / "graph").iterdir()] == ["graph.ttl"]


def test_a_directory_without_a_graph(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=r"no graph here.*kg build"):
        Store.open(tmp_path)
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "CURRENT").write_text("nonsense")
    with pytest.raises(GraphError, match=r"cannot be read.*build it again") as caught:
        Store.open(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_store_of_something_else(tmp_path: Path) -> None:
    quads = Quads(tmp_path / "store")
    quads.add(Quad(NamedNode("x:a"), term("rdf:type"), term("schema:NewsArticle"), NamedNode("x:a")))
    del quads
    with pytest.raises(GraphError, match="not written by kg; build a graph in another"):
        Store.open(tmp_path)


def test_an_article_graph_that_is_damaged() -> None:
    damaged = stored(lone_li())
    (label,) = match(damaged.quads, NamedNode(BASE + "article/li.txt"), "dct:identifier")
    damaged.quads.remove(Quad(*label))
    with pytest.raises(GraphError, match=r"not as kg writes it.*build it again"):
        list(damaged.readings())


def test_a_dump_can_be_restored(store: Store, tmp_path: Path) -> None:
    dump = tmp_path / "dump.nq"
    dump.write_bytes(b"".join(export.content(store, "nquads")))
    Store.restore(tmp_path / "graph", dump)
    assert set(Store.open(tmp_path / "graph").quads) == set(store.quads)
    dump.write_text("no quads")
    with pytest.raises(GraphError, match=r"dump\.nq: not N-Quads"):
        Store.restore(tmp_path / "graph", dump)
    assert set(Store.open(tmp_path / "graph").quads) == set(store.quads)  # what was there stays


def test_a_dump_in_many_pieces(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PIECE", 1000)
    dump = tmp_path / "dump.nq"
    store.quads.dump(dump, RdfFormat.N_QUADS)
    Store.restore(tmp_path / "graph", dump)
    assert set(Store.open(tmp_path / "graph").quads) == set(store.quads)


def test_a_blank_node_in_many_pieces_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PIECE", 1000)
    dump, ends = tmp_path / "dump.nq", [literal("a"), literal("b")]
    first, last = (f"_:note {term('rdf:value')} {end} .\n".encode() for end in ends)
    dump.write_bytes(first + stored(lone_li()).quads.dump(format=RdfFormat.N_QUADS) + last)
    Store.restore(tmp_path / "graph", dump)
    notes = [note for end in ends for note, *_ in match(Store.open(tmp_path / "graph").quads, None, "rdf:value", end)]
    assert len(notes) == 2
    assert len(set(notes)) == 1


def test_a_dump_that_is_broken_far_behind(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PIECE", 1000)
    dump = tmp_path / "dump.nq"
    lines = store.quads.dump(format=RdfFormat.N_QUADS).splitlines(keepends=True)
    dump.write_bytes(b"".join([*lines[:100], b"no quads\n", *lines[100:]]))
    with pytest.raises(GraphError, match=r"dump\.nq: not N-Quads: .*line 101"):
        Store.restore(tmp_path / "graph", dump)


def test_a_graph_of_nothing(tmp_path: Path) -> None:
    stored().save(tmp_path)
    assert list(Store.open(tmp_path).readings()) == []


def test_a_build_that_was_killed_between_two_stores(store: Store, tmp_path: Path) -> None:
    store.save(tmp_path)
    (tmp_path / "store").rename(tmp_path / ".store.old")
    assert set(Store.open(tmp_path).quads) == set(store.quads)
    with Store.writable(tmp_path) as writable:
        assert set(writable.quads) == set(store.quads)
    assert (tmp_path / "store").is_dir()
