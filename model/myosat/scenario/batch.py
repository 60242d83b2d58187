"""Several scenarios at once: each is simulated once, however often it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from myosat.errors import InputError, MyosatError, Problem, nearest_name
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result

#: Called as (runs done, runs in all, what is being run).
Progress = Callable[[int, int, str], None]
ENGINES = ("scipy",)


def check_engine(engine: str) -> None:
    """Raise `InputError` unless there is such an engine."""
    if engine not in ENGINES:
        message = f"there is no engine '{engine}'"
        allowed = ", ".join(ENGINES)
        raise InputError(Problem(None, None, "engine", message, allowed, nearest_name(engine, ENGINES)))


def simulate_all(
    scenarios: Sequence[Scenario], *, method: str = "LSODA", progress: Progress | None = None
) -> list[Result]:
    """The result of each scenario; those that ask the same of the model share one simulation.

    Raises
    ------
    InputError, SolverError
        As `simulate`; the message names the scenario.
    """
    from myosat.scenario.simulate import simulate

    distinct: dict[Hashable, Scenario] = {}
    for scenario in scenarios:
        distinct.setdefault(substance(scenario), scenario)
    found: dict[Hashable, Result] = {}
    for key, scenario in distinct.items():
        if progress is not None:
            progress(len(found), len(distinct), scenario.title)
        try:
            found[key] = simulate(scenario, method=method)
        except MyosatError as error:
            error.add_note(scenario.path)
            raise
    if progress is not None:
        progress(len(found), len(distinct), "")
    return [replace(found[substance(scenario)], scenario=scenario) for scenario in scenarios]
