"""Debian's headless Chromium for the tests, driven by Playwright; it can reach nothing but this machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-dev-shm-usage"),
    "--proxy-server=127.0.0.1:9",  # the discard port: whatever still asks for the network fails
    "--proxy-bypass-list=127.0.0.1",
)


def executable() -> str | None:
    """The browser's path, or None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start a browser with an empty profile, and end it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@dataclass(frozen=True, slots=True)
class Notes:
    """What a page asked for, and what it complained about: errors, warnings, dialogs."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def noted(page: Page) -> Notes:
    """What happens on the page from now on."""
    notes = Notes()

    def complain(message: ConsoleMessage) -> None:
        if message.type in ("warning", "error", "assert"):
            notes.complaints.append(message.text)

    page.on("request", lambda request: notes.requests.append(request.url))
    page.on("console", complain)
    page.on("pageerror", lambda error: notes.complaints.append(str(error)))
    page.on("dialog", lambda dialog: (notes.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    return notes
