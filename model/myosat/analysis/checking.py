"""Check any file that a user may write: scenario, targets, intervention, injury, lifestyle or criterion."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from myosat.errors import InputError, Problem
from myosat.kernel import datafile
from myosat.scenario import criteria, grammar, library, lifestyles
from myosat.scenario.datafiles import read_injury, read_intervention
from myosat.scenario.trial import check_rest

_INTERVENTION_KEYS = {"kinetics", "effect", "dose", "agents"}
_TARGET_KEYS = {"target", "scenarios", "source"}
_INJURY_KEYS = set(library.INJURY_PARTS)
_CRITERION_KEYS = {"test", "grade"}
_LIFESTYLE_KEYS = set(lifestyles.KEYS)


@dataclass(frozen=True, repr=False)
class Check:
    """What was found in one file.

    Attributes
    ----------
    kind
        "scenario", "targets", "intervention", "injury", "lifestyle" or "criterion".
    about
        Its title, or what it holds.
    problems
        Empty when the file is right.
    warnings
        What is odd but allowed.
    """

    path: str
    kind: str
    about: str
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return not self.problems

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        if self.problems:
            return "\n".join(map(str, self.problems))
        return f"{self.path}: valid {self.kind}: {self.about}"

    def _repr_html_(self) -> str:
        return f"<pre>{escape(str(self))}</pre>"


def check(path_or_name: str | Path) -> Check:
    """Read one file for whatever it is; nothing that is wrong in it is raised."""
    path: str | Path = path_or_name
    kind = "scenario"
    try:
        path = _find(path_or_name)
        document = datafile.read(path)
        kind = _kind(set(document.data))
        if kind == "scenario":
            scenario = grammar.from_document(document)
            scenario.comparator_path()
            check_rest([scenario])
            return Check(str(path), kind, scenario.title, warnings=scenario.warnings)
        return Check(str(path), kind, _about(kind, path))
    except InputError as error:
        return Check(str(path), kind, "", tuple(error.problems))


def _find(path_or_name: str | Path) -> Path:
    from myosat.analysis import targets

    name = str(path_or_name)
    for names, folder in (
        (library.intervention_names(), library.INTERVENTIONS),
        (library.injury_names(), library.INJURIES),
        ([file.stem for file in targets.shipped()], targets.EVIDENCE),
    ):
        if name in names and not Path(name).exists():
            return folder / f"{name}.toml"
    if name in criteria.criterion_names() and not Path(name).exists():
        return criteria.criterion_path(name)
    return library.find_scenario(path_or_name)


def _kind(keys: set[str]) -> str:
    if keys & _INTERVENTION_KEYS:
        return "intervention"
    if keys & _INJURY_KEYS:
        return "injury"
    if keys & _CRITERION_KEYS:
        return "criterion"
    if keys & _LIFESTYLE_KEYS:
        return "lifestyle"
    return "targets" if keys & _TARGET_KEYS else "scenario"


def _about(kind: str, path: Path) -> str:
    if kind == "intervention":
        return read_intervention(path).summary
    if kind == "injury":
        return read_injury(path).summary
    if kind == "criterion":
        return criteria.read_criterion(path).summary
    if kind == "lifestyle":
        return f"activity {', '.join(lifestyles.read_lifestyle(path).activity)}, and protein"
    from myosat.analysis import targets

    file = targets.load(path)
    return f"{len(file.targets)} from {file.source.citation}"
