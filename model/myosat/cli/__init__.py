"""The command line: it parses, calls the public verbs, and prints.

Results go to stdout, messages and progress to stderr. Exit codes: 0 done, 1 the work could not be
done, 2 the input is wrong, 130 interrupted. Nothing heavy is imported until a command needs it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from myosat.cli import evidence, pictures, reference, runs
from myosat.cli.terminal import say
from myosat.errors import MyosatError, nearest_name
from myosat.version import DISCLAIMER, __version__

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        code = command(arguments)
        sys.stdout.flush()
        return code
    except MyosatError as error:
        say(f"error: {error}")
        for note in getattr(error, "__notes__", ()):
            say(f"  in {note}")
        return error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        say("interrupted; nothing was left half-written")
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        say(f"error: {error or 'out of memory'}")
        return 1


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = _Parser(
        "myosat",
        description="Simulate muscle satellite cells. FILE is a path, or the name of a shipped scenario "
        "(see: myosat list scenarios).",
        epilog=DISCLAIMER,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"myosat {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(name: str, command: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        made.set_defaults(command=command)
        return made

    for group in (runs, reference, pictures, evidence):
        group.add(add)
    return top


class _Parser(argparse.ArgumentParser):
    """A parser that names the nearest command."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and exit with 2."""
        wrong, _, known = message.partition("invalid choice: '")[2].partition("' (choose from ")
        near = nearest_name(wrong, known.replace("'", "").rstrip(")").split(", ")) if known else None
        super().error(f"{message}; did you mean '{near}'?" if near else message)
