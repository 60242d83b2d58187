"""What tests ask of the page: by label and role, as its users do."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect


def ready(page: Page) -> None:
    """Wait until the first picture is there."""
    expect(page.locator(".plot canvas").first).to_be_visible()
    expect(page.locator(".headline h1")).not_to_have_text(re.compile("Solving|计算中"))


def slider(page: Page, label: str) -> Locator:
    return page.locator(".controls").get_by_role("slider", name=label, exact=True)


def move(page: Page, label: str, to: float) -> None:
    """Move a slider to a place from 0 to 1, as a hand does, and wait for the picture."""
    wait_for_drawing(page, lambda: slide(slider(page, label), to))


def slide(handle: Locator, to: float) -> None:
    # An element's own setter, for the page listens to the events and not to the attribute.
    handle.evaluate(
        """(element, to) => {
            const { min, max } = element;
            element.valueAsNumber = Math.round(Number(min) + to * (Number(max) - Number(min)));
            element.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        to,
    )


def wait_for_drawing(page: Page, act) -> None:  # noqa: ANN001
    """Do something and wait until the run it asks for has been drawn, and told in words a frame later."""
    # The exact run that follows a coarse one must not be taken for it.
    expect(page.locator("main")).to_have_attribute("aria-busy", "false")
    page.evaluate(
        """() => { window.drawn = new Promise((done) =>
            document.addEventListener("drawn", done, { once: true })); }"""
    )
    act()
    page.evaluate(
        """() => window.drawn.then(() => new Promise((done) =>
            requestAnimationFrame(() => setTimeout(() => done()))))"""
    )


def settled(page: Page) -> None:
    """Wait for what follows a run: its comparator, flows and reasons, and the address."""
    page.wait_for_timeout(500)


def numbers(page: Page) -> dict[str, list[str]]:
    """The table of numbers of the exact run: by readout, all cells after the unit."""
    expect(page.locator("main")).to_have_attribute("aria-busy", "false")
    rows = page.locator(".numbers tbody tr")
    return rows.evaluate_all(
        """(rows) => Object.fromEntries(rows.map((row) => {
            const [name, , ...cells] = [...row.children].map((cell) => cell.textContent);
            return [name, cells];
        }))"""
    )


def headline(page: Page) -> str:
    return page.locator(".headline h1").inner_text().replace("\u00a0", " ")


def address(page: Page) -> str:
    """The end of the address, once it is up to date."""
    settled(page)
    return page.evaluate("() => location.hash")


def download(page: Page, item: str, folder: Path) -> Path:
    """Take a file away by the menu."""
    page.get_by_role("button", name="Share").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=item).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def bring(page: Page, name: str, content: str) -> None:
    """Open a scenario file by the menu."""
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": content.encode()}
    )
