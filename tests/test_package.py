"""The wheel, installed where nothing else is, does the whole work."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

TEXT = "Moscow annexed Crimea in 2014.\n\nUkraine's Foreign Minister Dmytro Kuleba met Wang Yi in Guangzhou.\n"


def call(*command: object, cwd: Path) -> str:
    """What a command prints, in an environment that knows nothing of this one."""
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet")
    subprocess.run([*pip, "--no-deps", "--wheel-dir", folder, root], check=True)
    (found,) = folder.glob("*.whl")
    return found


def test_wheel_holds_code_knowledge_and_weights_and_nothing_else(wheel: Path, root: Path) -> None:
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    expected = {f"kg/_ontology/{path.name}" for path in (root / "ontology").glob("*.ttl")}
    expected |= {"kg_english/__init__.py", "kg_english.egg-info/PKG-INFO"}
    for path in (root / "kg").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts and "package" not in path.parts:  # kg_english, see above
            expected.add(str(path.relative_to(root)))
    inside = {name for name in names if ".dist-info/" not in name}
    assert inside == expected
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_installed_wheel_extracts_from_another_folder(wheel: Path, root: Path, tmp_path: Path) -> None:
    home = tmp_path / "env"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    install = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--constraint")
    subprocess.run([python, *install, root / "requirements.txt", wheel], check=True)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "story.txt").write_text(TEXT, "utf8")
    lines = call(home / "bin" / "kg", "extract", "story.txt", "--format", "jsonl", cwd=folder).splitlines()
    found = {(line["subject"], line["predicate"], line["object"]) for line in map(json.loads, lines)}
    assert ("Russia", "annexed", "Crimea") in found  # the ontology and the places are there
    assert ("Dmytro Kuleba", "met", "Wang Yi") in found
    call(python, "-c", "import spacy; assert spacy.load('kg_english')('Moscow annexed Crimea.').ents", cwd=folder)
