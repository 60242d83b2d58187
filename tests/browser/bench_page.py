"""Times the what-if page in headless Chromium: slider to picture over 50 moves, and opening from disk.

The pointer drags a slider, 50 times by a little. A move begins when the page is told of it, as Chromium
does at the start of a frame, and it is timed twice: until the new curves have been drawn, and until the
first task after the frame that brings them to the screen. Without a graphics card, Chromium rasters canvases
on the same cores.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from myosat.cli import main

sys.path.insert(0, str(Path(__file__).parent))

from chromium import FLAGS, chromium
from look import ready, slider

WARM, MOVES = 10, 50
#: What is moved: a name, the end of the address, and the label of the slider.
CASES = (
    ("28-day injury, severity", "#1/young_toxin?for=28", "Share of the muscle wounded"),
    ("28-day injury, age", "#1/young_toxin?for=28", "Age at the start"),
    ("28-day injury, dose", "#1/nsaid_with_toxin?for=28", "Dose"),
    ("8-week trial, dose", "#1/nicotinamide_riboside_1000", "Dose"),
    ("70-year life, protein", "#1/man_20_to_90", "Protein eaten"),
)
#: Notes of every move when it began, when its curves were drawn, and when they had been painted [ms].
TIME = """
() => {
    window.moves = [];
    addEventListener("input", () => {
        const start = performance.now();
        let move;
        const drawn = (event) => (move = { drawn: performance.now() - start, solving: event.detail });
        document.addEventListener("drawn", drawn, { once: true });
        const look = () => {
            if (move === undefined) return requestAnimationFrame(look);
            // A message that is sent while a frame is made comes when that has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => window.moves.push({ ...move, painted: performance.now() - start });
            port2.postMessage(null);
        };
        requestAnimationFrame(look);
    }, true);
}
"""
#: While a slider is moved every 30 ms for a second, the longest time in which the page could not answer [ms].
FROZEN = """
async (slider) => {
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
    handle = slider(page, label).first
    handle.scroll_into_view_if_needed()
    box = handle.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, middle)
    page.mouse.down()
    page.evaluate(TIME)
    for index in range(WARM + MOVES):
        page.wait_for_timeout(400 + 50 * random.random())
        share = 0.3 + 0.4 * ((7 * index) % 17) / 17
        page.mouse.move(box["x"] + share * box["width"], middle)
    page.wait_for_timeout(400)
    page.mouse.up()
    moves: list[dict[str, float]] = page.evaluate("() => window.moves")[-MOVES:]
    assert len(moves) == MOVES
    drawn, painted, solving = ([move[key] for move in moves] for key in ("drawn", "painted", "solving"))
    frozen = handle.evaluate(FROZEN)
    return (
        f"drawn after {statistics.median(drawn):4.1f} ms, 95th percentile {quantile(drawn, 0.95):4.1f}"
        f" (of it solving {statistics.median(solving):3.1f});"
        f" painted after {statistics.median(painted):4.1f}, 95th percentile {quantile(painted, 0.95):4.1f};"
        f" not answering for {frozen:.0f} at most"
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
            print(f"{name:24} {time_moves(page, label)}")
            page.close()
        browser.close()


if __name__ == "__main__":
    run()
