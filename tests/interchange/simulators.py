"""Other people's simulators on our exports, held against our own engine."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from myosat.interchange.sbml import sbml_text
from myosat.interchange.system import System, describe
from myosat.scenario.grammar import Scenario, load
from myosat.scenario.simulate import simulate

Array = NDArray[np.float64]
#: Differences are relative to the largest value of a state, or to this share of its typical size.
SMALLEST = 1e-3
RELATIVE, ABSOLUTE = 1e-9, 1e-12
#: What the differences should stay below.
AIM = 1e-5
#: No step of a simulator is longer than this [day], lest it steps over a short course.
LONGEST_STEP = 10.0
#: From one output to the next. More would only be spent in minutes on a solver that no longer moves.
MOST_STEPS = 100_000


@dataclass(frozen=True)
class Difference:
    """The worst scaled difference of a simulator's states from ours, and where it is."""

    size: float
    state: str
    time: float


def compiled(text: str) -> Any:
    """A model in libRoadRunner, by the way of compiling it that takes a fifth of the usual time."""
    import roadrunner

    roadrunner.Logger.setLevel(roadrunner.Logger.LOG_ERROR)
    roadrunner.Config.setValue(roadrunner.Config.LLVM_BACKEND, roadrunner.Config.LLJIT)
    return roadrunner.RoadRunner(text)


def roadrunner(text: str, system: System, times: Array) -> Array:
    """States over time by libRoadRunner."""
    runner = compiled(text)
    integrator = runner.getIntegrator()
    integrator.setValue("relative_tolerance", RELATIVE)
    integrator.setValue("absolute_tolerance", ABSOLUTE)
    integrator.setValue("maximum_time_step", LONGEST_STEP)
    integrator.setValue("maximum_num_steps", MOST_STEPS)
    runner.timeCourseSelections = ["time", *_selections(system)]
    return np.array(runner.simulate(times=times.tolist()))[:, 1:].T


def _selections(system: System) -> list[str]:
    species = {quantity.id for quantity in system.quantities if quantity.species}
    return [f"[{id}]" if id in species else id for id in system.states.values()]


def copasi(text: str, system: System, times: Array) -> Array:
    """States over time by COPASI."""
    import basico

    model = basico.load_model_from_string(text)
    try:
        settings = {
            "method": {
                "Relative Tolerance": RELATIVE,
                "Absolute Tolerance": ABSOLUTE,
                "Max Internal Steps": MOST_STEPS,
                "Max Internal Step Size": LONGEST_STEP,
            }
        }
        basico.set_task_settings(basico.T.TIME_COURSE, settings, model=model)
        table = basico.run_time_course(
            values=times.tolist(), use_sbml_id=True, use_initial_values=True, model=model
        )
    finally:
        basico.remove_datamodel(model)
    values = {quantity.id: quantity.value for quantity in system.quantities}
    return np.array([_column(table, id, values[id]) for id in system.states.values()])


def _column(table: Any, id: str, constant: float | None) -> Array:
    """A state over time; COPASI leaves out what never changes."""
    for name in (id, f"Values[{id}]"):
        if name in table:
            return table[name].to_numpy()
    return np.full(len(table), constant)


SIMULATORS: dict[str, Callable[[str, System, Array], Array]] = {"libRoadRunner": roadrunner, "COPASI": copasi}


def differences(scenario: str | Scenario, simulators: list[str] | None = None) -> dict[str, Difference]:
    """The worst scaled difference of each simulator in one scenario."""
    wanted = load(scenario) if isinstance(scenario, str) else scenario
    system = describe(wanted)
    text = sbml_text(system)
    result = simulate(wanted)
    ours, scale = result.solution.states, np.array([s.scale for s in result.model.states.values()])
    # At an injury itself both the state before and that after it are right.
    hits = [event.at for event in wanted.events]
    kept = np.array([all(not math.isclose(t, at, abs_tol=1e-6) for at in hits) for t in result.time])
    times = np.union1d([0.0], result.time[kept])
    largest = np.maximum(np.abs(ours).max(axis=1), SMALLEST * scale)[:, None]
    found: dict[str, Difference] = {}
    for name in simulators or SIMULATORS:
        theirs = SIMULATORS[name](text, system, times)
        if theirs.shape[1] < len(times):
            found[name] = Difference(math.inf, "where it ended", float(times[theirs.shape[1] - 1]))
            continue
        theirs = theirs[:, -kept.sum() :]
        size = np.abs(theirs - ours[:, kept]) / largest
        size = np.where(np.isfinite(size), size, math.inf)
        row, column = np.unravel_index(int(size.argmax()), size.shape)
        state = list(result.model.states)[row]
        found[name] = Difference(float(size[row, column]), state, float(result.time[kept][column]))
    return found
