"""What a setting may hold: species, injuries, interventions and criteria, as their data files tell."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from myosat.explorer.anatomy import given, title
from myosat.kernel.parameters import GRADES, Parameter
from myosat.scenario import criteria, library
from myosat.scenario.library import Dose, Effect, Injury, Intervention, Use
from myosat.scenario.lifestyles import Lifestyle, lifestyle
from myosat.scenario.species import SEXES, SPECIES

Data = dict[str, Any]


def species_data() -> dict[str, Data]:
    """The species, with their ages, muscles and ways of life."""
    return {
        name: given(
            {
                "title": title("species", name),
                "many": kind.many,
                "youngest": kind.youngest,
                "oldest": kind.oldest,
                "latest": kind.latest,
                "unit": kind.unit,
                "muscles": list(kind.muscles),
                "sexes": list(SEXES),
                "titles": {
                    **{muscle: title("muscles", muscle) for muscle in kind.muscles},
                    **{sex: title("sexes", sex) for sex in SEXES},
                },
                "lifestyle": None if (found := lifestyle(name)) is None else _lifestyle(found),
            }
        )
        for name, kind in SPECIES.items()
    }


def _lifestyle(found: Lifestyle) -> Data:
    protein = found.protein
    return {
        "activities": [
            {
                "name": name,
                "title": title("activities", name),
                "summary": way.summary,
                "effects": [[lever, value.value] for lever, value in way.effects],
            }
            for name, way in found.activity.items()
        ],
        "protein": {
            "lever": protein.lever,
            "unit": protein.reference.unit,
            "reference": protein.reference.value,
            "low": protein.low,
            "high": protein.high,
            "summary": protein.summary,
        },
    }


def injury_data(found: Injury) -> Data:
    """One injury."""
    return {
        "name": found.name,
        "title": dict(found.title),
        "summary": found.summary,
        "species": [name for name in SPECIES if found.happens_in(name)],
        "vector": {name: number.value for name, number in found.vector.items()},
        "grade": _weakest(found.vector.values()),
        "sources": list(found.sources),
    }


def _weakest(numbers: Iterable[Parameter]) -> str:
    """The weakest grade among numbers that do something."""
    grades = [number.grade for number in numbers if number.value] or [GRADES[-1]]
    return max(grades, key=GRADES.index)


def intervention_data(found: Intervention, *, own: bool = False) -> Data:
    """One intervention."""
    uses = {species: [_use(use, found) for use in found.uses_in(species)] for species in found.species}
    return given(
        {
            "name": found.name,
            "title": dict(found.title),
            "summary": found.summary,
            "safety": found.safety,
            "sources": list(found.sources),
            "uses": uses,
            "own": own or None,
        }
    )


def _use(use: Use, of: Intervention) -> Data:
    return {
        "agent": use.agent,
        "schedule": use.schedule,
        "dose": _dose(use.dose),
        "onset": 0.0 if use.onset is None else use.onset.value,
        "offset": use.offset.value,
        "transfer": 1.0 if use.transfer is None else use.transfer.value,
        "effects": [_effect(effect) for effect in use.effects],
        "summary": of.agents[use.agent].summary,
    }


def _dose(dose: Dose) -> Data:
    return {key: value for key, value in asdict(dose).items() if value not in (None, "")}


def _effect(effect: Effect) -> Data:
    constant = effect.half or effect.scale
    return {
        "lever": effect.lever,
        "law": effect.law,
        "maximum": effect.maximum.value,
        "half": 1.0 if constant is None else constant.value,
        "exponent": 1.0 if effect.exponent is None else effect.exponent.value,
        "meaning": effect.maximum.meaning,
        "grade": effect.maximum.grade,
        "source": effect.maximum.source,
    }


def injuries_data() -> list[Data]:
    """Every injury."""
    return [injury_data(found) for found in library.injuries().values()]


def interventions_data() -> list[Data]:
    """Every intervention that ships; a wrong file is passed over."""
    return [intervention_data(found) for found in library.interventions().found.values()]


def criteria_data() -> list[Data]:
    """Every criterion of sarcopenia."""
    return [
        {
            "name": found.name,
            "title": found.title,
            "summary": found.summary,
            "sources": list(found.sources),
            "provisional": found.provisional,
            "otherwise": found.otherwise,
            "method": found.method,
            "tests": [
                {
                    "sign": test.sign,
                    "readout": test.readout,
                    "sense": test.sense,
                    "cutoffs": dict(test.cutoffs),
                    "texts": dict(test.texts),
                    "youngest": test.youngest,
                    "oldest": test.oldest if math.isfinite(test.oldest) else None,
                    "method": test.method,
                }
                for test in found.tests
            ],
            "grades": [
                {"name": grade.name, "needs": [list(group) for group in grade.needs]}
                for grade in found.grades
            ],
        }
        for found in criteria.criteria().found.values()
    ]
