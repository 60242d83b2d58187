"""Commands on files and on what the model has: check, new, list, show, cite."""

from __future__ import annotations

import argparse

from myosat.cli.terminal import FILE, Add, say, warn


def add(add: Add) -> None:
    """Add these commands to the parser."""
    check = add("check", _check, "Check scenarios, interventions, injuries and targets.")
    check.add_argument("files", nargs="+", metavar="FILE", help="a path, or a shipped name")

    new = add("new", _new, "Write a commented starter scenario.")
    new.add_argument("name", metavar="NAME", help="name of the file; .toml is added")
    new.add_argument(
        "--template",
        default="injury",
        metavar="T",
        help="injury (default), intervention, experiment, teaching",
    )

    listed = add("list", _list, "List what the model has of a kind.")
    listed.add_argument("kind", nargs="?", metavar="KIND", help="states, signals, ...; none lists the kinds")
    listed.add_argument("--model", default="full", metavar="M", help="full (default) or core")

    show = add("show", _show, "Show all that is known under a name: equation, unit, value, source, users.")
    show.add_argument("name", metavar="NAME")

    cite = add("cite", _cite, "List the publications behind a scenario, or behind everything.")
    cite.add_argument("file", nargs="?", metavar="FILE", help=FILE)
    cite.add_argument("--bibtex", action="store_true", help="print BibTeX")


def _check(arguments: argparse.Namespace) -> int:
    from myosat.api import check

    found = check(list[str](arguments.files))
    for one in found:
        warn(one.warnings)
        if one:
            print(one)
        else:
            say(str(one))
    return 0 if all(found) else 2


def _new(arguments: argparse.Namespace) -> int:
    from myosat.api import new

    path = new(arguments.name, arguments.template)
    print(path)
    say(f"edit it, then: myosat check {path}; myosat run {path}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    from myosat.api import list_

    print(list_(arguments.kind, model=arguments.model))
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from myosat.api import show

    print(show(arguments.name))
    return 0


def _cite(arguments: argparse.Namespace) -> int:
    from myosat.api import cite

    found = cite(arguments.file)
    print(found.bibtex().rstrip() if arguments.bibtex else found)
    return 0
