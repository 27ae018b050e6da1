"""What a person is told of a graph that is behind its articles, whichever command looks at it."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Run
from stories import ONTOLOGY, dinner, lone_li, stored, talks

from kg.store import Store

STALE = "who is who across articles was decided before the last change; decide anew with: kg identity "


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph to which an article was added since it was decided who is who; its name needs quotes in a shell."""
    directory = tmp_path_factory.mktemp("behind") / "my graph"
    stored(talks(), dinner()).save(directory)
    with Store.writable(directory) as store:
        store.ontology = ONTOLOGY
        store.add([lone_li()])
    return directory


@pytest.mark.parametrize(
    "command",
    [
        ["query", "{}", "ASK {}"],
        ["query", "{}", "ASK {}", "--timeout", "60"],
        ["show", "{}", "Wang Yi"],
        ["view", "{}", "-o", "{}/page.html"],
        ["list", "{}"],
        ["conflicts", "{}"],
        ["validate", "{}"],
        ["link", "{}", "--dry-run"],
        ["export", "{}", "--format", "csv"],
        ["push", "{}", "http://127.0.0.1:9"],
        ["serve", "{}", "--host", "no.such.host.invalid"],
        ["remove", "{}", "li.txt"],
    ],
    ids=lambda command: " ".join(command[:1] + command[2:3]),
)
def test_each_command_says_once_that_who_is_who_is_behind(run: Run, directory: Path, command: list[str]) -> None:
    err = run(*(part.replace("{}", str(directory)) for part in command)).err
    assert err.count(f"{STALE}'{directory}'") == 1


def test_nobody_says_so_when_it_was_decided(run: Run, directory: Path) -> None:
    run("identity", directory)
    assert STALE not in run("query", directory, "ASK {}").err
