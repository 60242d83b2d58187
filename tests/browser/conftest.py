"""Opens the what-if page in Debian's Chromium, as a user's file, and watches it for errors and requests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

from chromium import FLAGS, chromium
from look import ready

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, written once as `myosat explore --out` writes it."""
    from myosat.cli import main

    file = tmp_path_factory.mktemp("page") / "page.html"
    assert main(["explore", "--out", str(file)]) == 0
    return file


@pytest.fixture
def open_page(browser: Browser, file: Path) -> Iterator[Open]:
    """Open the page; at the end no error must have been told, and nothing asked of a network."""
    contexts: list[BrowserContext] = []
    told: list[str] = []

    def open(end: str = "", **options: Any) -> Page:
        view = {"viewport": {"width": 1440, "height": 900}, "locale": "en-GB", "reduced_motion": "reduce"}
        context = browser.new_context(**(view | options))
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("request", lambda request: told.append(request.url) if is_outside(request.url) else None)
        page.goto(file.as_uri() + end)
        ready(page)
        return page

    yield open
    for context in contexts:
        context.close()
    assert told == []


def is_outside(address: str) -> bool:
    return not address.startswith(("file:", "blob:", "data:"))
