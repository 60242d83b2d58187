"""Several scenarios at once: each is simulated once, however often it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from myosat.engine import METHODS
from myosat.errors import InputError, MyosatError, Problem, nearest_name
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result

#: Called as (runs done, runs in all, what is being run).
Progress = Callable[[int, int, str], None]


def method_of(engine: str, method: str | None) -> str:
    """The method asked for, or the usual one of the engine.

    Raises
    ------
    InputError
        If there is no such engine, or it has no such method.
    """
    for field, value, known in (("engine", engine, METHODS), ("method", method, METHODS.get(engine, ()))):
        if value is not None and value not in known:
            message, allowed = f"there is no {field} '{value}'", ", ".join(known)
            raise InputError(Problem(None, None, field, message, allowed, nearest_name(value, known)))
    return METHODS[engine][0] if method is None else method


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
