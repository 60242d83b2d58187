"""All data of the page in one mapping; see `Bundle` of the contract."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from myosat.biology import models
from myosat.explorer.anatomy import model_data, subjects_data, title
from myosat.explorer.catalogue import criteria_data, injuries_data, intervention_data, interventions_data, species_data
from myosat.explorer.diagram import diagram_data
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
#: Plots: the readouts that belong together, and whether they are drawn relative to the start.
GROUPS: dict[str, tuple[tuple[str, ...], bool]] = {
    "lineage": (("quiescent", "activated", "differentiating", "fibre_nuclei", "necrotic"), False),
    "immune": (("neutrophils", "monocytes", "m1", "m2", "m1_fraction", "acute_inflammation", "acute_resolution"), False),
    "fibres": (("fibre_area", "muscle_mass", "muscle_force", "central_nucleation", "denervated_fibres"), True),
    "nad": (("nad", "mitochondria", "blood_nad", "systemic_inflammation", "chronic_exposure"), True),
    "life": (("relative_lean_mass", "strength", "satellite_cells_per_fibre", "fibre_number", "muscle_fat"), True),
    "function": (
        ("grip_strength", "appendicular_lean_index", "gait_speed", "chair_stands", "short_physical_performance"),
        False,
    ),
}
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
        "groups": [
            {"id": id, "title": title("groups", id), "readouts": list(readouts), "relative": relative}
            for id, (readouts, relative) in GROUPS.items()
        ],
        "diagrams": {id: diagram_data(models.build(id)) for id in models.MODELS},
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
    parameters = parameter_texts(scenario)
    if parameters:
        overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
        data["subjects"] += subjects_data(
            models.MODELS, [scenario.subject.species], overrides, variant(parameters)
        )
    for course in scenario.courses:
        if course.own and all(found["name"] != course.name for found in data["interventions"]):
            data["interventions"].append(intervention_data(course.intervention, own=True))


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
    head, slash, per = unit.partition("/day")
    if slash and not per and head in _PRINTED:
        return f"{_PRINTED[head]}/day"
    return _PRINTED.get(unit, unit.replace("^3", "³").replace("^2", "²").replace("um", "µm").replace("*", "·"))


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
