"""What a scenario may name: interventions, injuries, and the scenarios that are shipped.

Interventions and injuries are data files, one each. Every number in them is a parameter with
value, unit, meaning, prior, source and grade; a file that lacks one of these is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel.parameters import Parameter

PACKAGE = Path(__file__).resolve().parents[1]
INTERVENTIONS = PACKAGE / "interventions"
INJURIES = PACKAGE / "injuries"

#: What an injury does, each a fraction within the lesion.
INJURY_PARTS = ("necrosis", "activation", "msc_killed", "nerve", "vessel", "lamina")


@dataclass(frozen=True)
class Dose:
    """The dose of an intervention in one species.

    Attributes
    ----------
    unit
        Canonical unit of the numbers below.
    reference
        Used when a scenario gives no dose.
    low, high
        The range seen in evidence.
    texts
        Reference, low and high as written in the file.
    """

    unit: str
    reference: float
    low: float
    high: float
    texts: tuple[str, str, str]
    source: str
    grade: str


@dataclass(frozen=True)
class Effect:
    """How exposure e [dose units] acts on a lever.

    ``linear``: maximum * e, where ``maximum`` is the slope; ``saturating``: maximum * e / (half + e).
    A scaling lever becomes 1 + law(e), an additive one law(e).
    """

    lever: str
    law: Literal["linear", "saturating"]
    maximum: Parameter
    half: Parameter | None


@dataclass(frozen=True)
class Intervention:
    """One intervention: doses by species, first-order kinetics of exposure, effects on levers."""

    name: str
    title: Mapping[str, str]
    summary: str
    safety: str
    sources: tuple[str, ...]
    doses: Mapping[str, Dose]
    onset: Parameter
    offset: Parameter
    effects: tuple[Effect, ...]
    path: str


@dataclass(frozen=True)
class Injury:
    """One kind of injury: what happens to the tissue inside the lesion."""

    name: str
    title: Mapping[str, str]
    summary: str
    sources: tuple[str, ...]
    vector: Mapping[str, Parameter]
    path: str


def intervention_names() -> tuple[str, ...]:
    """The names of all interventions; reads no file."""
    return _stems(INTERVENTIONS)


def injury_names() -> tuple[str, ...]:
    """The names of all injuries; reads no file."""
    return _stems(INJURIES)


@cache
def intervention(name: str) -> Intervention:
    """The intervention ``name``.

    Raises
    ------
    InputError
        If there is none of that name, or its file is wrong.
    """
    from myosat.scenario.datafiles import read_intervention

    return read_intervention(_file(INTERVENTIONS, "intervention", name))


@cache
def injury(name: str) -> Injury:
    """The injury ``name``.

    Raises
    ------
    InputError
        If there is none of that name, or its file is wrong.
    """
    from myosat.scenario.datafiles import read_injury

    return read_injury(_file(INJURIES, "injury", name))


def interventions() -> dict[str, Intervention]:
    """All interventions by name. `InputError` if a file is wrong."""
    return {name: intervention(name) for name in intervention_names()}


def injuries() -> dict[str, Injury]:
    """All injuries by name. `InputError` if a file is wrong."""
    return {name: injury(name) for name in injury_names()}


@cache
def scenarios_folder() -> Path:
    """The folder of shipped scenarios: inside a wheel, or at the top of the repository."""
    inside = PACKAGE / "_scenarios"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "scenarios"


def scenario_names() -> tuple[str, ...]:
    """The names of the shipped scenarios: file names without folder and ending."""
    return tuple(sorted(_scenario_files()))


def scenario_path(name: str) -> Path:
    """The file of the shipped scenario ``name`` (also ``folder/name``).

    Raises
    ------
    InputError
        If there is none of that name.
    """
    files = _scenario_files()
    path = files.get(name) or files.get(name.rpartition("/")[2].removesuffix(".toml"))
    if path is None or not path.as_posix().removesuffix(".toml").endswith(name.removesuffix(".toml")):
        message = "there is no such file, and no shipped scenario of this name"
        raise InputError(Problem(name, None, None, message, nearest=nearest_name(name, files)))
    return path


def find_scenario(path_or_name: str | Path, beside: Path | None = None) -> Path:
    """The scenario file meant by a path (tried beside another file first) or a shipped name.

    Raises
    ------
    InputError
        If neither exists.
    """
    path = Path(path_or_name)
    for candidate in (path,) if beside is None else (beside.parent / path, path):
        try:
            if candidate.is_file():
                return candidate
        except (OSError, ValueError):  # a name too long, or with a NUL: no file can have it
            break
    try:
        return scenario_path(str(path_or_name))
    except InputError:
        if _exists(path):
            return path
        raise


def _scenario_files() -> dict[str, Path]:
    return {path.stem: path for path in sorted(scenarios_folder().rglob("*.toml"))}


def _exists(path: Path) -> bool:
    """Whether there is anything at ``path``; what cannot be asked is left to the reader to refuse."""
    try:
        path.stat()
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return True


def _stems(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def _file(folder: Path, kind: str, name: str) -> Path:
    names = _stems(folder)
    if name not in names:
        message = f"unknown {kind} '{name}'"
        raise InputError(Problem(None, None, None, message, ", ".join(names), nearest_name(name, names)))
    return folder / f"{name}.toml"
