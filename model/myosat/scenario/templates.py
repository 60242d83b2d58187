"""Starter scenarios: short, commented files to change rather than to write from nothing."""

from __future__ import annotations

from pathlib import Path

from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario.library import scenarios_folder
from myosat.scenario.output import write_file

FOLDER = Path(__file__).with_name("templates")
DEFAULT = "injury"


def template_names() -> tuple[str, ...]:
    """The names of the templates."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def starter(file_name: str, template: str = DEFAULT) -> str:
    """The text of a new scenario file; its first line points editors to the shipped JSON Schema.

    Raises
    ------
    InputError
        If there is no such template.
    """
    known = template_names()
    if template not in known:
        message = f"there is no template '{template}'"
        raise InputError(Problem(None, None, None, message, ", ".join(known), nearest_name(template, known)))
    schema = (scenarios_folder() / "schema" / "scenario.json").as_uri()
    text = (FOLDER / f"{template}.toml").read_text(encoding="utf-8")
    return f"#:schema {schema}\n" + text.replace("NAME.toml", file_name)


def write_starter(name: str | Path, template: str = DEFAULT) -> Path:
    """Write a starter scenario to ``name``, with the ending .toml added if it has none.

    Raises
    ------
    InputError
        If there is no such template, or the name is none for a file.
    OutputError
        If the file exists already or cannot be written.
    """
    path = Path(name)
    plain = path.name.removesuffix(".toml").strip(". ")
    if not plain or not plain.isprintable() or len(path.name.encode()) > 250:
        raise InputError(Problem(None, None, None, "no name for a file", "such as my_question"))
    if path.suffix != ".toml":
        path = path.with_name(f"{path.name}.toml")
    text = starter(path.name, template)
    write_file(path, lambda draft: draft.write_text(text, encoding="utf-8", newline="\n"))
    return path
