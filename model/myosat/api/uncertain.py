"""Results with the parameter sets fitted to the data behind them: what ``uncertainty`` asks for."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from myosat.analysis.posterior import members, posterior
from myosat.engine import quickest
from myosat.engine.stream import stream
from myosat.errors import InputError, MyosatError, Problem
from myosat.figures.series import starts_of
from myosat.scenario.batch import Progress
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario
from myosat.scenario.members import Members
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

FEWEST, MOST = 20, 1000


def check_number(number: int | None, zero: str = "none") -> None:
    """Raise `InputError` unless a number of sets gives an interval and can be run; 0 stands for ``zero``."""
    if number and not FEWEST <= number <= MOST:
        allowed = f"{FEWEST} to {MOST}, or 0 for {zero}"
        raise InputError(Problem(None, None, "uncertainty", f"found {number}", allowed))


def with_members(
    results: Sequence[Result], number: int | None, progress: Progress | None = None
) -> list[Result]:
    """The results, each with its scenario run in ``number`` parameter sets; as they are without a number.

    The same set stands at the same place of every result.
    """
    if not number:
        return list(results)
    made: dict[Hashable, Members] = {}
    wanted = {substance(result.scenario): result for result in results}
    done, total = 0, len(wanted) * number
    for key, result in wanted.items():
        drawn = members(result.scenario, number)
        kept: list[tuple[dict[str, np.ndarray], dict[str, float]] | str] = []
        names = kept_names(result)
        for found in stream(lambda one, wanted=names: _member(one, wanted), drawn):
            kept.append(found)
            done += 1
            if progress is not None:
                progress(done, total, result.scenario.title)
        made[key] = _gathered(result, names, kept)
    return [replace(result, members=made[substance(result.scenario)]) for result in results]


def kept_names(result: Result) -> list[str]:
    """What is kept of a set: readouts, states, and densities summed over fibre types."""
    sums = {id.rpartition(".")[2] for id in result.model.states}
    return list(dict.fromkeys([*result.readouts, *result.model.states, *sorted(sums), *result.model.signals]))


def _member(scenario: Scenario, names: Iterable[str]) -> tuple[dict[str, np.ndarray], dict[str, float]] | str:
    try:
        found = simulate(scenario, method=quickest())
    except (MyosatError, ArithmeticError, ValueError) as error:  # LinAlgError is a ValueError
        return str(error)
    series = {name: np.asarray(found[name], dtype=np.float32) for name in names if found.has(name)}
    return series, starts_of(found, list(series))


def _gathered(
    result: Result, names: Sequence[str], kept: Sequence[tuple[dict[str, np.ndarray], dict[str, float]] | str]
) -> Members:
    failures = {place: one for place, one in enumerate(kept) if isinstance(one, str)}
    values: dict[str, np.ndarray] = {}
    starts: dict[str, np.ndarray] = {}
    for name in (name for name in names if result.has(name)):
        table = np.full((len(kept), len(result.time)), np.nan, dtype=np.float32)
        before = np.full(len(kept), np.nan, dtype=np.float32)
        for place, one in enumerate(kept):
            if not isinstance(one, str):
                table[place], before[place] = one[0][name], one[1][name]
        values[name], starts[name] = table, before
    source = f"{len(kept)} of {len(posterior())} weighted sets, {posterior().signature[:12]}"
    return Members(result.time, values, starts, failures, source)
