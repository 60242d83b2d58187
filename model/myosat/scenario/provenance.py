"""Where a result comes from, in enough detail to reproduce it."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Literal

from myosat.errors import InputError, Problem
from myosat.scenario import library
from myosat.scenario.grammar import Course, Experiment, InjuryEvent, Scenario, Subject
from myosat.scenario.regimen import TIMINGS
from myosat.scenario.result import Result
from myosat.scenario.species import ROUNDING, SPECIES
from myosat.scenario.vocabulary import MODELS, find, known_names
from myosat.version import __version__

_TEXTS = ("title", "description", "model", "compare_with", "path", "text")


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
            **{name: str(record[name]) for name in _TEXTS},
            duration=_number(record["duration"]),
            numbered=False,
            warnings=tuple(map(str, record["warnings"])),
            subject=_subject(record["subject"]),
            events=tuple(_event(event) for event in record["events"]),
            courses=tuple(_course(course) for course in record["courses"]),
            experiment=_experiment(record["experiment"]),
            parameters={
                str(name): (_number(value), str(unit)) for name, (value, unit) in record["parameters"].items()
            },
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        scenario = None
    if scenario is None or not _sound(scenario):
        raise InputError(Problem(file, None, "scenario", "is damaged: it holds no scenario that can run"))
    for course in scenario.courses:
        course.use(scenario.subject.species)
    for event in scenario.events:
        library.injury(event.injury)
    return scenario


def _sound(scenario: Scenario) -> bool:
    """Whether the model can run it; what a scenario file allows is narrower."""
    subject, bent = scenario.subject, scenario.experiment
    kind = SPECIES.get(subject.species)
    if scenario.model not in MODELS or kind is None or subject.muscle not in kind.muscles:
        return False
    if not (0 < scenario.duration and 0 < subject.age <= kind.oldest * (1 + ROUNDING)):
        return False
    if not (bent or scenario.parameters):
        return True
    known = known_names(scenario.model)
    held = {**known.signals, **known.states}
    return (
        all(find(name, held) is not None for name in bent.clamp)
        and all(find(name, known.states) is not None for name in bent.ablate)
        and all(find(name, known.processes) is not None for name in bent.knock_out)
        and all(find(name, {**known.factors, **known.additions}) is not None for name in bent.levers)
        and all(find(name, known.parameters) is not None for name in scenario.parameters)
    )


def engine_record(result: Result) -> dict[str, Any]:
    """The engine of a result with its tolerances."""
    from myosat.engine import engine_of
    from myosat.engine.outputs import ABSOLUTE

    statistics = result.solution.statistics
    relative = float(statistics["rtol"])
    return {
        "name": engine_of(str(statistics["method"])) or "",
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
    from myosat.scenario.lifestyles import lived

    numbers: list[object] = [*sorted(result.parameters.items())]
    species = scenario.subject.species
    numbers += [*lived(species, scenario.subject.history)]
    uses = {(course.name, course.agent): course.use(species) for course in scenario.courses}
    for (name, agent), use in sorted(uses.items(), key=lambda item: item[0]):
        effects = [(e.lever, e.law, [number.value for number in e.numbers]) for e in use.effects]
        numbers += [name, agent, [number.value for number in use.numbers], effects]
    for name in sorted({event.injury for event in scenario.events}):
        numbers += [name, sorted((part, p.value) for part, p in library.injury(name).vector.items())]
    return hashlib.sha256(repr(numbers).encode()).hexdigest()


def environment() -> dict[str, str]:
    """The versions and the platform that a result was made with."""
    import platform

    import numpy
    import scipy

    return {
        "myosat": __version__,
        "numpy": str(numpy.__version__),
        "scipy": str(scipy.__version__),
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
    }


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(number)
    return number


def _subject(record: Mapping[str, Any]) -> Subject:
    from myosat.scenario.lifestyles import lived

    texts = {name: str(record[name]) for name in ("species", "sex", "muscle")}
    history = {str(key): str(value) for key, value in record["history"].items()}
    lived(texts["species"], history)  # a life that this version does not know cannot be repeated
    return Subject(**texts, age=_number(record["age"]), history=history)


def _event(record: Mapping[str, Any]) -> InjuryEvent:
    severity = _number(record["severity"])
    if not 0 < severity <= 1:
        raise ValueError(severity)
    return InjuryEvent(str(record["injury"]), _number(record["at"]), severity)


def _course(record: Mapping[str, Any]) -> Course:
    numbers = {name: _number(record[name]) for name in ("dose", "start", "stop", "adherence")}
    switches = {name: bool(record[name]) for name in ("on", "extrapolated")}
    # Records of version 0.1 know no agents and no doses.
    every, length, timing = (record.get(name) for name in ("every", "length", "timing"))
    if timing not in (None, *TIMINGS) or (timing is None) != (every is None or not _number(every) > 0):
        raise ValueError(timing)
    return Course(
        name=str(record["name"]),
        **numbers,
        **switches,
        agent=str(record.get("agent", "")),
        every=None if every is None else _number(every),
        length=None if length is None else _number(length),
        timing=timing,
        evidence=str(record.get("evidence", "")),
        own=str(record.get("own", "")),
        sizes=tuple((str(lever), _number(factor)) for lever, factor in record.get("sizes", ())),
    )


def _experiment(record: Mapping[str, Any]) -> Experiment:
    clamp: dict[str, float | Literal["rest"]] = {
        str(name): "rest" if value == "rest" else _number(value) for name, value in record["clamp"].items()
    }
    ablate = {str(name): _number(value) for name, value in record["ablate"].items()}
    levers = {str(name): _number(value) for name, value in record.get("levers", {}).items()}
    return Experiment(clamp, tuple(map(str, record["knock_out"])), ablate, levers)
