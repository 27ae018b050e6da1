"""The README tells the truth: its commands print what it shows, its Python runs, its examples work."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

SETS_UP = (
    *("make", "python3 -m venv", ". .venv/bin/activate", "pip install"),  # run by the gate itself, not inside its tests
    "python -m kg.english.train",  # needs PyTorch, the corpora, and hours
)

SHOWN = {  # each example, and something that it prints
    "quickstart": "Wang_Yi",
    "ask": "Moscow",
    "claims": "Kuleba",
    "paths": "says",
    "company": "supplies",
    "tour": "China – will not supply weapons to (planned, denied)",
}


def console(readme: str) -> list[tuple[str, str]]:
    """Each command of the console blocks with the output shown; "…" stands for lines left out."""
    blocks = re.findall(r"```console\n(.*?)```", readme, re.DOTALL)
    steps = [step for block in blocks for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(command, output) for command, _, output in (step.partition("\n") for step in steps)]


def test_commands_print_what_the_readme_shows(root: Path, tmp_path: Path) -> None:
    (tmp_path / "seeds").symlink_to(root / "seeds")
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    ran = 0
    for command, shown in console((root / "README.md").read_text("utf8")):
        if command.startswith(SETS_UP):
            continue
        done = subprocess.run(
            shlex.split(command), cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stderr}"
        pattern = ".*".join(map(re.escape, shown.strip().split("…\n" if shown.strip().endswith("…") else "\n…\n")))
        pattern = pattern.removesuffix(re.escape("…")) if shown.strip().endswith("…") else pattern
        assert re.match(pattern, done.stdout.strip(), re.DOTALL), f"{command}\n{done.stdout}"
        ran += 1
    assert ran >= 5


def test_python_in_the_readme_runs(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    result = doctest.testfile(str(root / "README.md"), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert result.attempted >= 5
    assert result.failed == 0


@pytest.mark.parametrize("script", sorted(SHOWN))
def test_examples_run(script: str, root: Path, tmp_path: Path) -> None:
    arguments = [tmp_path / "graph"] if script == "quickstart" else []
    done = subprocess.run(
        [sys.executable, root / "examples" / f"{script}.py", *arguments],
        cwd=root,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert SHOWN[script] in done.stdout
    if script == "quickstart":
        assert (tmp_path / "graph" / "graph.html").is_file()
    if script == "tour":
        assert len([*tmp_path.glob("*/graph.html"), *tmp_path.glob("*/statements.csv")]) == 2


def test_every_example_is_run(root: Path) -> None:
    assert {path.stem for path in (root / "examples").glob("*.py")} == SHOWN.keys()
