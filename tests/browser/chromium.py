"""Finds the Chromium that the tests of the page drive: run it, and it prints that or says what to install."""

from __future__ import annotations

import os
import shutil
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def chromium() -> str | None:
    """The path of a Chromium: of the variable CHROMIUM, or the first on the path."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


if __name__ == "__main__":
    found = chromium()
    if found is None:
        sys.exit(
            "No Chromium was found. On Debian: apt-get install -y chromium; "
            "or name one: make test-browser CHROMIUM=/path/to/chromium"
        )
    print(f"Chromium: {found}")
