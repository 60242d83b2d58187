"""The command line, from its own grammar."""

from __future__ import annotations

import argparse

from myosat.cli import parser

from .pages import Pages, code, plain, table


def write(pages: Pages) -> None:
    """One section for each command: what it does, how it is called, and what it takes."""
    commands = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction))
    made = [_section(name, command) for name, command in commands.choices.items()]
    pages.write("parts/commands", "\n".join(made))


def _section(name: str, command: argparse.ArgumentParser) -> str:
    usage = command.format_usage().removeprefix("usage: ").strip()
    rows = [_row(action) for action in command._actions if action.dest != "help"]
    return (
        f"## {name}\n\n{plain(command.description or '')}\n\n```text\n{usage}\n```\n\n"
        f"{table(('argument', 'what it is'), rows) if rows else ''}"
    )


def _row(action: argparse.Action) -> tuple[str, str]:
    shown = action.metavar if isinstance(action.metavar, str) else ""
    name = ", ".join(f"{option} {shown}".strip() for option in action.option_strings) or shown or action.dest
    return code(name), plain((action.help or "").replace("%%", "%"))
