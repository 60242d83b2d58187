"""What the page knows of the models: their slots with names and units, their machine, and the subjects."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from functools import cache
from typing import Any

from myosat.biology import models
from myosat.engine import compiled
from myosat.engine.compiled import tableau
from myosat.engine.outputs import ABSOLUTE
from myosat.explorer import impulses
from myosat.explorer.equations import Machine, machine
from myosat.kernel import units
from myosat.kernel.model import Model
from myosat.kernel.rest import solve_rest
from myosat.scenario import schedule
from myosat.scenario.library import INJURY_PARTS
from myosat.scenario.regimen import CLOSE
from myosat.scenario.result import KILLED
from myosat.scenario.species import SEXES, SPECIES
from myosat.scenario.subject import Overrides, Traits, parameter_table
from myosat.scenario.texts import LANGUAGES, name

Data = dict[str, Any]


def title(kind: str, id: str) -> dict[str, str]:
    """The name of something, in every language that has one."""
    found = {language: name(kind, id, language) for language in LANGUAGES}
    named = {language: text for language, text in found.items() if text}
    return {"en": id.rpartition(".")[2].replace("_", " "), **named}


def given(data: Data) -> Data:
    """A table without what has no value."""
    return {key: value for key, value in data.items() if value is not None}


def model_data(model: Model) -> Data:
    """The slots of a model; see `ModelData` of the contract."""
    moving = set(model.rate_signals)
    data: Data = {
        "id": model.id,
        "states": [
            {
                **_named(id, state.declaration.symbol, state.unit, state.meaning),
                "scale": state.scale,
                "role": state.declaration.role,
            }
            for id, state in model.states.items()
        ],
        "signals": [
            given(
                {
                    **_named(id, signal.declaration.symbol, signal.unit, signal.meaning),
                    "readout": signal.declaration.readout,
                    "drives": id in moving,
                    "weight": signal.weight,
                    "species": signal.species,
                    "share": signal.declaration.share or None,
                    "factor": _factor(signal.unit),
                }
            )
            for id, signal in model.signals.items()
        ],
        "processes": [
            given(
                {
                    "id": id,
                    "meaning": process.meaning,
                    "title": title("processes", id),
                    "unit": process.unit,
                    "kind": process.declaration.kind,
                    "lever": process.lever,
                    "terms": [[term.state, term.coefficient, term.sign] for term in process.terms],
                }
            )
            for id, process in model.processes.items()
        ],
        "levers": [
            {"id": id, "kind": lever.kind, "unit": lever.unit, "meaning": lever.meaning}
            for id, lever in model.levers.items()
        ],
        "ledgers": [
            {**_named(id, id, ledger.unit, ledger.meaning), "of": of}
            for id, (ledger, of) in model.ledgers.items()
        ],
        "parameters": list(model.parameter_slots),
    }
    if model.id == "core":
        data["lump"] = _lump(model, models.build("full"))
    return data


def _named(id: str, symbol: str, unit: str, meaning: str) -> Data:
    return {"id": id, "symbol": symbol, "unit": unit, "meaning": meaning, "title": title("series", id)}


def _factor(unit: str) -> float | None:
    factor = units.shown(unit)
    return None if factor == 1.0 else factor


def _lump(core: Model, full: Model) -> dict[str, list[str]]:
    """For each state of the teaching model, those of the full one that it stands for."""
    found: dict[str, list[str]] = {id: [] for id in core.states}
    for id, state in full.states.items():
        target: str | None = state.declaration.id
        while target in core.drop:
            target = core.drop[target]
        if target in found:
            found[target].append(id)
    return found


def equations_data(ids: Iterable[str]) -> Data:
    """The machine of each model, and what its solver is told; see `AllEquations` of the engine."""
    return {
        "solver": {
            "rtol": compiled.DEFAULT_TOLERANCE,
            "absolute": ABSOLUTE,
            "tableau": tableau.packed(),
            "laws": compiled.LAWS,
            "negligible": schedule.NEGLIGIBLE,
            "close": CLOSE,
            "justBefore": schedule.JUST_BEFORE,
            "maxKept": schedule.MAX_KEPT,
            "injuryParts": list(INJURY_PARTS),
            "killed": KILLED,
        },
        "models": {id: _machine_data(id) for id in ids},
    }


@cache
def _machine_data(model_id: str) -> Data:
    model, equations = models.build(model_id), models.equations(model_id)
    made = machine(model, equations)
    return {
        "free": _module(machine(model, equations, free=True)),
        "held": _module(made),
        "entryRow": list(equations.rows),
        "entryPlace": made.pattern.entry_place,
        "diagonal": made.pattern.diagonal,
        "filled": made.pattern.filled,
        "impulses": impulses.names(model, "injury"),
    }


def _module(made: Machine) -> Data:
    return {"code": base64.b64encode(made.code).decode(), "top": made.top}


def subjects_data(
    ids: Iterable[str],
    kinds: Iterable[Traits] = (),
    overrides: Overrides = (),
    variant: str = "",
) -> list[Data]:
    """Young rest with its parameters for some subjects, or for all.

    Raises
    ------
    SolverError
        If one of them has no rest with the overrides.
    """
    found: list[Data] = []
    for kind in kinds or everyone():
        for id in ids:
            table = parameter_table(kind, id, overrides)
            rest = solve_rest(models.build(id), models.equations(id), table)
            found.append(
                {
                    "model": id,
                    "species": kind.species,
                    "sex": kind.sex,
                    "muscle": kind.muscle,
                    "variant": variant,
                    "parameters": list(rest.parameters),
                    "rest": rest.states.tolist(),
                }
            )
    return found


def everyone(species: Iterable[str] = tuple(SPECIES)) -> list[Traits]:
    """The subjects of every sex and muscle, of no age."""
    return [
        Traits(kind, sex, muscle, 0.0)
        for kind in species
        for sex in SEXES
        for muscle in SPECIES[kind].muscles
    ]
