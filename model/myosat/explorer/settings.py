"""Scenarios as settings of the page: see `Setting` of the contract."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import Any, cast

from myosat.explorer.anatomy import title
from myosat.kernel.units import to_unit
from myosat.scenario import library
from myosat.scenario.comparator import comparator
from myosat.scenario.grammar import Course, Scenario, load
from myosat.scenario.lifestyles import lifestyle
from myosat.scenario.raw import flat

Data = dict[str, Any]

#: Folders of shipped scenarios that are presets, with single ones of other folders.
GROUPS = ("injury", "ageing", "what_if")
ALSO = ("core_toxin",)


def preset_names() -> list[str]:
    """The shipped scenarios that are presets, in order of their groups."""
    found = {name: library.scenario_path(name).parent.name for name in library.scenario_names()}
    listed = [name for group in GROUPS for name, own in found.items() if own == group]
    return [*listed, *ALSO]


def presets_data() -> list[Data]:
    """Every preset."""
    return [preset_data(load(name)) for name in preset_names()]


def preset_data(scenario: Scenario, group: str | None = None, name: str | None = None) -> Data:
    """One scenario, with what it is compared with."""
    name = name or scenario.name
    other = comparator(scenario)
    folder = library.find_scenario(scenario.path).parent.name if group is None else group
    return {
        "name": name,
        "group": folder,
        "title": {**title("scenarios", name), "en": scenario.title},
        "question": {**title("questions", name), "en": " ".join(scenario.description.split())},
        "setting": setting(scenario),
        "comparator": None if other is None else {"label": other[0], "setting": setting(other[1])},
    }


def setting(scenario: Scenario) -> Data:
    """A scenario as a setting."""
    who, bent = scenario.subject, scenario.experiment
    subject: Data = {"species": who.species, "sex": who.sex, "ageDays": who.age, "muscle": who.muscle}
    if "activity" in who.history:
        subject["activity"] = who.history["activity"]
    found = lifestyle(who.species)
    if "protein" in who.history and found is not None:
        subject["protein"] = to_unit(who.history["protein"], found.protein.reference.unit)
    made: Data = {
        "model": scenario.model,
        "title": scenario.title,
        "duration": scenario.duration,
        "subject": subject,
        "events": [{"injury": e.injury, "at": e.at, "severity": e.severity} for e in scenario.events],
        "courses": [_course(course, who.species) for course in scenario.courses],
        "experiment": {
            "clamp": dict(bent.clamp),
            "knock_out": list(bent.knock_out),
            "ablate": dict(bent.ablate),
            "levers": dict(bent.levers),
        },
        "compareWith": scenario.compare_with,
    }
    parameters = parameter_texts(scenario)
    return {**made, "parameters": parameters} if parameters else made


def parameter_texts(scenario: Scenario) -> dict[str, str]:
    """The parameters that a scenario sets, as written in its file."""
    if not scenario.parameters:
        return {}
    table = cast(Mapping[str, object], tomllib.loads(scenario.text).get("parameters", {}))
    return {name: str(value) for name, value, _ in flat(table, ("parameters",))}


def variant(parameters: Mapping[str, str]) -> str:
    """How the page tells parameter overrides apart: as `parametersKey` of its engine."""
    pairs = sorted(parameters.items())
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":")) if pairs else ""


def _course(course: Course, species: str) -> Data:
    use = course.use(species)
    made: Data = {
        "intervention": course.name,
        "dose": course.dose if course.intensity is None else course.intensity,
        "start": course.start,
        "stop": course.stop,
        "adherence": course.adherence,
        "on": course.on,
    }
    if course.agent:
        made["agent"] = course.agent
    if course.extrapolated:
        made["extrapolate"] = True
    if use.schedule == "doses":
        made |= {"every": course.every, "timing": course.timing}
    if use.schedule == "sessions":
        every = course.every or 1.0
        made |= {"sessions": 1.0 / every, "length": course.length, "timing": course.timing}
    return made
