"""Times the what-if page in headless Chromium: slider to picture over 50 moves, and opening from disk.

A move is an input event on a slider, at any moment of the screen's refresh; it ends with the frame in which
the new curves have been painted. Chromium paints 60 frames a second, so half a frame is waited on average.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from myosat.cli import main

sys.path.insert(0, str(Path(__file__).parent))

from chromium import FLAGS, chromium
from look import ready

MOVES = 50
#: What is moved: a name, the end of the address, and the label of the slider.
CASES = (
    ("28-day injury, severity", "#1/young_toxin?for=28", "Share of the muscle wounded"),
    ("28-day injury, age", "#1/young_toxin?for=28", "Age at the start"),
    ("28-day injury, dose", "#1/nsaid_with_toxin?for=28", "Dose"),
    ("8-week trial, dose", "#1/nicotinamide_riboside_1000", "Dose"),
    ("70-year life, protein", "#1/man_20_to_90", "Protein eaten"),
)
MOVE = """
async ({ label, index }) => {
    const slider = [...document.querySelectorAll(".controls input[type=range]")].find(
        (each) => [...each.labels].some((own) => own.textContent === label),
    );
    const step = 1 + ((index * 7) % 11);
    const to = slider.valueAsNumber + (index % 2 ? -step : step);
    await new Promise((done) => setTimeout(done, 400 + 50 * Math.random()));
    const start = performance.now();
    const painted = new Promise((done) => {
        const drawn = (event) => {
            // The curves have been drawn in this frame; a message comes after it has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done({ whole: performance.now() - start, solving: event.detail });
            port2.postMessage(null);
        };
        document.addEventListener("drawn", drawn, { once: true });
    });
    slider.valueAsNumber = Math.min(Math.max(to, 1), Number(slider.max) - 1);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    return painted;
}
"""
#: While a slider is moved every 30 ms for a second, the longest time in which the page could not answer [ms].
FROZEN = """
async (label) => {
    const slider = [...document.querySelectorAll(".controls input[type=range]")].find(
        (each) => [...each.labels].some((own) => own.textContent === label),
    );
    const { port1, port2 } = new MessageChannel();
    let [longest, last, running] = [0, performance.now(), true];
    port1.onmessage = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        if (running) setTimeout(() => port2.postMessage(null), 1);
    };
    port2.postMessage(null);
    for (let i = 0; i < 33; i++) {
        slider.valueAsNumber += i % 12 < 6 ? 1 : -1;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 30));
    }
    running = false;
    return longest;
}
"""


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[round(share * (len(values) - 1))]


def opened(browser: Browser, file: Path, end: str = "") -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")
    page.goto(file.as_uri() + end)
    ready(page)
    return page


def time_moves(page: Page, label: str) -> str:
    for index in range(10):  # until the code is warm
        page.evaluate(MOVE, {"label": label, "index": index})
    found: list[dict[str, Any]] = [
        page.evaluate(MOVE, {"label": label, "index": index}) for index in range(MOVES)
    ]
    whole, solving = ([each[key] for each in found] for key in ("whole", "solving"))
    frozen = page.evaluate(FROZEN, label)
    return (
        f"median {statistics.median(whole):5.1f} ms, 95th percentile {quantile(whole, 0.95):5.1f} ms"
        f"  (of it solving {statistics.median(solving):4.1f}; page not answering for {frozen:3.0f} at most)"
    )


def time_opening(browser: Browser, file: Path) -> float:
    """From the start of loading to the first picture [ms], the median of five."""
    times: list[float] = []
    for _ in range(5):
        page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")
        page.add_init_script(
            "document.addEventListener('drawn', () => { window.first ??= performance.now(); })"
        )
        page.goto(file.as_uri())
        ready(page)
        times.append(page.evaluate("() => window.first"))
        page.close()
    return statistics.median(times)


def run() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        main(["explore", "--out", str(file)])
        print(f"size of the file: {file.stat().st_size / 1e6:.2f} MB")
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        print(f"first picture after opening from disk: {time_opening(browser, file):.0f} ms")
        for name, end, label in CASES:
            page = opened(browser, file, end)
            print(f"{name:26} {time_moves(page, label)}")
            page.close()
        browser.close()


if __name__ == "__main__":
    run()
