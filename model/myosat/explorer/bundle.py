"""All data of the page in one mapping; see `Bundle` of the contract."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from myosat.biology import models
from myosat.errors import MyosatError
from myosat.explorer.anatomy import everyone, model_data, subjects_data
from myosat.explorer.catalogue import (
    criteria_data,
    injuries_data,
    intervention_data,
    interventions_data,
    species_data,
)
from myosat.explorer.settings import parameter_texts, preset_data, presets_data, variant
from myosat.scenario.datafiles import REFERENCES
from myosat.scenario.grammar import Scenario
from myosat.version import DISCLAIMER, __version__

Data = dict[str, Any]

#: The preset that the page opens with when no scenario is named.
OPENING = "young_toxin"
#: Name and group of a scenario that does not ship.
OWN, OWN_GROUP = "own", "own"
DISCLAIMERS = {"en": DISCLAIMER, "zh": "本模型仅供探索与教学，不构成医学建议。"}
_PRINTED = {"1": "", "cell/mm^3": "cells/mm³", "nucleus/mm^3": "nuclei/mm³", "day": "days"}


def bundle(opening: Scenario | None = None, points: Iterable[Mapping[str, Any]] = ()) -> Data:
    """Everything that the page knows.

    Parameters
    ----------
    opening
        The scenario that the page opens with; one that does not ship becomes a preset.
    points
        Published figures; see `Point` of the contract.
    """
    data: Data = {
        "version": __version__,
        "disclaimer": DISCLAIMERS,
        "models": {id: model_data(models.build(id)) for id in models.MODELS},
        "species": species_data(),
        "subjects": subjects_data(models.MODELS),
        "injuries": injuries_data(),
        "interventions": interventions_data(),
        "presets": presets_data(),
        "opening": OPENING,
        "points": list(points),
        "criteria": criteria_data(),
    }
    if opening is not None:
        _open(data, opening)
    data["units"] = _units(data)
    data["references"] = _references(data)
    data["hash"] = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]
    return data


def _open(data: Data, scenario: Scenario) -> None:
    """Let the page open with a scenario; add it, with all it needs, if it is none of the presets."""
    own = preset_data(scenario, OWN_GROUP, OWN)
    same = (preset for preset in data["presets"] if preset["setting"] == own["setting"])
    preset = next(same, None)
    if preset is not None:
        data["opening"] = preset["name"]
        return
    data["opening"] = OWN
    data["presets"].insert(0, own)
    data["subjects"] += _bent_subjects(scenario)
    for course in scenario.courses:
        if course.own and all(found["name"] != course.name for found in data["interventions"]):
            data["interventions"].append(intervention_data(course.intervention, own=True))


def _bent_subjects(scenario: Scenario) -> list[Data]:
    """Subjects with the parameters that a scenario sets: its own, and others that have a rest with them."""
    parameters = parameter_texts(scenario)
    if not parameters:
        return []
    overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
    who, found = scenario.subject, list[Data]()
    for kind in everyone([who.species]):
        own = (kind.sex, kind.muscle) == (who.sex, who.muscle)
        try:
            found += subjects_data(_needed(scenario), [kind], overrides, variant(parameters))
        except MyosatError:
            if own:
                raise
    return found


def _needed(scenario: Scenario) -> list[str]:
    """The models that a scenario needs: the teaching model takes the life of the full one."""
    return list(dict.fromkeys(["full", scenario.model]))


def _units(data: Data) -> dict[str, str]:
    """Every unit of the page as it is printed."""
    found: dict[str, str] = {}
    for model in data["models"].values():
        for kind in ("states", "signals", "processes", "levers", "ledgers"):
            for item in model[kind]:
                found[item["unit"]] = _printed(item["unit"])
    for intervention in data["interventions"]:
        for uses in intervention["uses"].values():
            for use in uses:
                found[use["dose"]["unit"]] = _printed(use["dose"]["unit"])
    return found


def _printed(unit: str) -> str:
    head, slash, rest = unit.partition("/day")
    if not rest and head in _PRINTED:
        return _PRINTED[head] + slash
    for written, printed in (("^3", "³"), ("^2", "²"), ("um", "µm"), ("*", "·")):
        unit = unit.replace(written, printed)
    return unit


def _references(data: Data) -> Data:
    """The publications that something on the page names."""
    known = tomllib.loads(REFERENCES.read_text("utf-8"))
    asked: set[str] = set()
    for kind in ("injuries", "interventions", "criteria"):
        for item in data[kind]:
            asked |= set(item["sources"])
    for intervention in data["interventions"]:
        for uses in intervention["uses"].values():
            for use in uses:
                for source in (use["dose"]["source"], *(effect["source"] for effect in use["effects"])):
                    asked |= {part.strip() for part in source.split(",")}
    found: Data = {}
    for key in sorted(asked & set(known)):
        entry = known[key]
        found[key] = {"text": entry["citation"], **({"doi": entry["doi"]} if entry.get("doi") else {})}
    return found
