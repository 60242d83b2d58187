"""Starter scenarios: commented files to be edited."""

from __future__ import annotations

from pathlib import Path

from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario.output import write_file

FOLDER = Path(__file__).with_name("templates")
DEFAULT = "injury"


def templates() -> tuple[str, ...]:
    """The names of all templates."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def write(name: str | Path, template: str = DEFAULT) -> Path:
    """Write a starter scenario to ``name``, with the ending .toml added if it has none.

    Raises
    ------
    InputError
        If there is no such template, or the name is none for a file.
    OutputError
        If the file exists already or cannot be written.
    """
    known = templates()
    if template not in known:
        message = f"there is no template '{template}'"
        raise InputError(Problem(None, None, None, message, ", ".join(known), nearest_name(template, known)))
    path = Path(name)
    plain = path.name.removesuffix(".toml").strip(". ")
    if not plain or not plain.isprintable() or len(path.name.encode()) > 250:
        raise InputError(Problem(None, None, None, "no name for a file", "such as my_question"))
    if path.suffix != ".toml":
        path = path.with_name(f"{path.name}.toml")
    text = (FOLDER / f"{template}.toml").read_text(encoding="utf-8").replace("NAME.toml", path.name)
    write_file(path, lambda draft: draft.write_text(text, encoding="utf-8", newline="\n"))
    return path
