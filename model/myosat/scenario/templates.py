"""Starter scenarios: short, commented files to change rather than to write from nothing."""

from __future__ import annotations

import json
from pathlib import Path

from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario.library import scenarios_folder

_FOLDER = Path(__file__).with_name("templates")


def template_names() -> tuple[str, ...]:
    """The names of the templates."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def starter(title: str, template: str = "injury") -> str:
    """The text of a new scenario file from a template, with its title set.

    The first line points editors to the shipped JSON Schema.

    Raises
    ------
    InputError
        If there is no such template.
    """
    names = template_names()
    if template not in names:
        message = f"unknown template '{template}'"
        near = nearest_name(template, names)
        raise InputError(Problem(None, None, None, message, ", ".join(names), near))
    schema = (scenarios_folder() / "schema" / "scenario.json").as_uri()
    text = (_FOLDER / f"{template}.toml").read_text(encoding="utf-8")
    return f"#:schema {schema}\n" + text.replace('"TITLE"', json.dumps(title, ensure_ascii=False))
