"""The command line of the benchmarks that have sections."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

#: Measures something, with this many repeats.
Section = Callable[[int], None]


def run(sections: Mapping[str, Section], description: str) -> None:
    """Run the sections that are named on the command line, or all."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("sections", nargs="*", metavar="section", help=f"some of {', '.join(sections)}")
    parser.add_argument("--repeats", type=int, default=5, help="repeats of a measurement (5)")
    options = parser.parse_args()
    for section in options.sections or sections:
        sections[section](options.repeats)
