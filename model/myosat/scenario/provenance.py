"""Where a result comes from, in enough detail to reproduce it."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, cast

from myosat.errors import InputError, Problem
from myosat.scenario import library
from myosat.scenario.grammar import Course, Experiment, InjuryEvent, Scenario, Subject
from myosat.scenario.result import Result
from myosat.scenario.species import SPECIES
from myosat.scenario.vocabulary import MODELS

_PLAIN = ("title", "description", "duration", "model", "compare_with", "warnings", "path", "text")


def scenario_record(scenario: Scenario) -> dict[str, Any]:
    """A scenario as JSON can hold it: every field, in canonical units, and the text of its file."""
    return {**asdict(scenario), "warnings": list(scenario.warnings)}


def revive(record: Mapping[str, Any], file: str) -> Scenario:
    """The scenario of a record made by `scenario_record`; ``file`` is named in messages.

    Raises
    ------
    InputError
        If the record is not one, or names what this version of the package does not have.
    """
    try:
        scenario = Scenario(
            **{name: record[name] for name in _PLAIN if name != "warnings"},
            warnings=tuple(record["warnings"]),
            subject=Subject(**record["subject"]),
            events=tuple(InjuryEvent(**event) for event in record["events"]),
            courses=tuple(Course(**course) for course in record["courses"]),
            experiment=_experiment(record["experiment"]),
            parameters={
                str(name): (float(value), str(unit)) for name, (value, unit) in record["parameters"].items()
            },
        )
        sound = math.isfinite(scenario.duration) and scenario.duration > 0
        sound = sound and scenario.model in MODELS and scenario.subject.species in SPECIES
        sound = sound and all(0.0 < event.severity <= 1.0 for event in scenario.events)
    except (AttributeError, KeyError, TypeError, ValueError):
        sound, scenario = False, None
    if not sound or scenario is None:
        raise InputError(Problem(file, None, "scenario", "is damaged: it holds no scenario that can run"))
    for name in scenario.interventions:
        library.intervention(name)
    for event in scenario.events:
        library.injury(event.injury)
    return scenario


def engine_record(result: Result) -> dict[str, Any]:
    """The engine of a result with its tolerances."""
    from myosat.engine.scipy_engine import ABSOLUTE

    statistics = result.solution.statistics
    relative = float(statistics["rtol"])
    return {
        "name": "scipy",
        "method": str(statistics["method"]),
        "relative_tolerance": relative,
        "absolute_tolerance": f"{relative * ABSOLUTE:g} of the scale of each state",
    }


def model_hash(model_id: str) -> str:
    """The hash of the equations of a model."""
    from myosat.biology.models import equations

    return equations(model_id).hash


def parameter_hash(result: Result) -> str:
    """The hash of every number that a result rests on: parameters, interventions and injuries."""
    scenario = result.scenario
    numbers: list[object] = sorted(result.parameters.items())
    for name in sorted(set(scenario.interventions)):
        found = library.intervention(name)
        effects = [(e.lever, e.law, e.maximum.value, e.half and e.half.value) for e in found.effects]
        numbers += [name, found.onset.value, found.offset.value, effects]
    for name in sorted({event.injury for event in scenario.events}):
        numbers += [name, sorted((part, p.value) for part, p in library.injury(name).vector.items())]
    return hashlib.sha256(repr(numbers).encode()).hexdigest()


def environment() -> dict[str, str]:
    """The versions and the platform that a result was made with."""
    import platform

    import numpy
    import scipy

    import myosat

    return {
        "myosat": myosat.__version__,
        "numpy": str(numpy.__version__),
        "scipy": str(scipy.__version__),
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
    }


def _experiment(record: Mapping[str, Any]) -> Experiment:
    clamp = {
        str(name): "rest" if value == "rest" else float(value)
        for name, value in cast(Mapping[str, Any], record["clamp"]).items()
    }
    ablate = {str(name): float(value) for name, value in record["ablate"].items()}
    return Experiment(cast(Any, clamp), tuple(map(str, record["knock_out"])), ablate)
