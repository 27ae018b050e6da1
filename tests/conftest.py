"""What the tests share: the seed article, a browser, the command line. In CI (CI=true) to skip a test is to fail it."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from chromium import browsing, executable
from command import Outcome, Run
from playwright.sync_api import Browser, Page

from kg.cli import main

ROOT = Path(__file__).parents[1]
signal.signal(signal.SIGINT, signal.default_int_handler)  # else commands ignore Ctrl-C where a shell's background does


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the seed article, which is undated: 2024-07-25 is its day."""
    return ROOT / "seeds"


@pytest.fixture(scope="module")  # not longer: while it runs, nothing else can run an event loop in this thread
def chromium() -> Iterator[Browser]:
    """One browser for the tests of a module."""
    if executable() is None:
        pytest.skip("no Chromium here (on Debian: apt install chromium)")
    with browsing() as browser:
        yield browser


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    """An empty page of 1280 by 800 pixels, with a profile of its own."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line in this process; no traceback may come of it."""

    def outcome(*arguments: object) -> Outcome:
        with pytest.raises(SystemExit) as leaving:
            main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Outcome(int(leaving.value.code or 0), out, err)

    return outcome


def forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get("CI") == "true" and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI forbids: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    forbid_skip(report)
    return report
