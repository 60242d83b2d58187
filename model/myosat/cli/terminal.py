"""What commands share: where results go, what is told on the way, and options that several have."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from myosat.version import DISCLAIMER

if TYPE_CHECKING:
    from myosat.scenario.batch import Progress

RESULTS = "results"
FILE = "a path, or the name of a shipped scenario"
#: Adds a command: its name, what runs it, and what it does.
Add = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]


def add_output(command: argparse.ArgumentParser, text: str) -> None:
    """Offer a folder for results."""
    command.add_argument("--out", metavar="DIR", help=text)
    command.add_argument("--force", action="store_true", help="replace the results that are there")


def add_uncertainty(command: argparse.ArgumentParser) -> None:
    """Offer bands and intervals."""
    command.add_argument(
        "--uncertainty",
        type=int,
        metavar="N",
        help="bands and intervals from N parameter sets fitted to the data (20 to 1000)",
    )


def close(target: Path) -> None:
    """Say where results are, and that they are no medical advice."""
    print(f"\n{DISCLAIMER}")
    print(f"Results: {target}")
    if (target / "figures").is_dir():
        print(f"Figures: {target / 'figures'}")


@contextlib.contextmanager
def progress() -> Generator[Progress | None]:
    """A progress bar on stderr, if that is a terminal and there is more than a moment's work."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False)

        def told(done: int, total: int, title: str) -> None:
            bar.update(task, completed=done, total=total, description=title[:40], visible=total > 2)

        yield told


def warn(texts: Sequence[str]) -> None:
    """Print warnings on stderr."""
    for text in texts:
        say(f"warning: {text}")


def say(text: str) -> None:
    """Print a message on stderr."""
    print(text, file=sys.stderr)
