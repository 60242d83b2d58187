"""Results as files: NetCDF with one group per scenario, and a wide CSV.

NetCDF 4 is HDF5 with dimension scales, and is written as such: to import xarray only to write would
double the time of a run. ``xarray.open_dataset(file, group=...)`` and ``xarray.open_datatree(file)``
read it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from myosat.engine.problem import Array
from myosat.errors import InputError, Problem
from myosat.scenario.result import Result

#: Of a series without a stated scale, differences are relative to its own maximum.
SMALL = 1e-3


@dataclass(frozen=True)
class Stored:
    """The series of one scenario as read from a file.

    Attributes
    ----------
    time
        [day]
    series
        States and readouts by id.
    scales
        Typical size of each state.
    """

    time: Array
    series: Mapping[str, Array]
    scales: Mapping[str, float]


def group_names(names: Iterable[str]) -> list[str]:
    """A name for each scenario that can stand in a path: distinct, and of plain characters."""
    made: list[str] = []
    for name in names:
        plain = re.sub(r"[^A-Za-z0-9_+.-]+", "_", name).strip("_.")[:100] or "scenario"
        number, group = 1, plain
        while group in made:
            number += 1
            group = f"{plain}-{number}"
        made.append(group)
    return made


def write_netcdf(path: Path, results: Mapping[str, Result], attributes: Mapping[str, str]) -> None:
    """Write results, each in a group of its own, with units and meanings in the attributes."""
    import h5py

    with h5py.File(path, "w", track_order=True) as file:
        file.attrs.update(attributes)
        for group, (name, result) in zip(group_names(results), results.items(), strict=True):
            _write_group(file.create_group(group, track_order=True), name, result)


def _write_group(group: Any, name: str, result: Result) -> None:
    group.attrs.update(scenario=name, title=result.scenario.title, model=result.model.id)
    time = group.create_dataset("time", data=result.time)
    time.make_scale("time")
    time.attrs.update(units="day", long_name="time since the stated age")

    def write(id: str, values: Array, unit: str, **attributes: str | float) -> None:
        variable = group.create_dataset(id, data=np.asarray(values, dtype=float))
        variable.dims[0].attach_scale(time)
        variable.attrs.update(units=unit, **attributes)

    for id, state in result.model.states.items():
        write(id, result.states[id], state.unit, long_name=state.meaning, kind="state", scale=state.scale)
    for id, values in result.readouts.items():
        write(id, values, result.unit(id), long_name=meaning(result, id), kind="readout")
    for id, moved in result.fluxes.items():
        process = result.model.processes[id]
        unit = process.unit.removesuffix("/day")
        write(f"flux_{id}", moved, unit, long_name=f"moved so far: {process.meaning}", kind="flux")


def meaning(result: Result, id: str) -> str:
    """What a state or readout stands for."""
    model = result.model
    if id in model.states:
        return model.states[id].meaning
    if id in model.signals:
        return model.signals[id].meaning
    if id in model.ledgers:
        return model.ledgers[id][0].meaning
    return "nuclei regained since the last injury, as a share of those it killed"


def read_netcdf(path: Path) -> dict[str, Stored]:
    """Read what `write_netcdf` wrote, by the name of each scenario.

    Raises
    ------
    InputError
        If the file is missing or damaged.
    """
    import h5py

    try:
        with h5py.File(path, "r") as file:
            groups: list[Any] = list(file.values())
            return {str(group.attrs["scenario"]): _read_group(group) for group in groups}
    except FileNotFoundError:
        raise InputError(Problem(str(path), None, None, "there is no such file")) from None
    except (OSError, KeyError, ValueError, RuntimeError, AttributeError, TypeError) as error:
        message = f"cannot be read as NetCDF: {error}"
        raise InputError(Problem(str(path), None, None, message)) from None


def _read_group(group: Any) -> Stored:
    kinds = {id: str(variable.attrs["kind"]) for id, variable in group.items() if id != "time"}
    series = {id: np.array(group[id]) for id, kind in kinds.items() if kind != "flux"}
    scales = {id: float(group[id].attrs["scale"]) for id, kind in kinds.items() if kind == "state"}
    return Stored(np.array(group["time"]), series, scales)


def csv_text(results: Mapping[str, Result]) -> str:
    """States and readouts of all results in one wide table: scenario, time_day, one column per id.

    A series that a scenario does not have is left empty.
    """
    columns = list(dict.fromkeys(id for result in results.values() for id in result))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["scenario", "time_day", *columns])
    for name, result in results.items():
        known = set(result)
        series = [result[id].tolist() if id in known else None for id in columns]
        for row, time in enumerate(result.time.tolist()):
            values = [_cell(None if s is None else s[row]) for s in series]
            writer.writerow([name, repr(time), *values])
    return text.getvalue()


def _cell(value: float | None) -> str:
    return "" if value is None or value != value else repr(value)


@dataclass(frozen=True)
class Difference:
    """The largest scaled difference of two runs: how much, in which series, on which day."""

    value: float
    series: str
    day: float


def stored(result: Result) -> Stored:
    """A result in the form in which files are read back."""
    scales = {id: state.scale for id, state in result.model.states.items()}
    return Stored(result.time, {id: result[id] for id in result}, scales)


def difference(a: Stored, b: Stored, series: Sequence[str] | None = None) -> Difference:
    """The largest scaled difference of ``a`` from ``b`` over the times that both have.

    Of a state it is ``|a - b| / max(max |b|, 1e-3 of its scale)``; of a readout, which has no scale,
    ``|a - b| / max |b|``. A missing series or value counts as an infinite difference.
    """
    times, here, there = np.intersect1d(a.time, b.time, return_indices=True)
    worst = Difference(0.0, "", 0.0)
    if not len(times):
        return Difference(float("inf"), "time", 0.0)
    for id in dict.fromkeys([*a.series, *b.series]) if series is None else series:
        if id not in a.series or id not in b.series:
            return Difference(float("inf"), id, 0.0)
        first, second = a.series[id][here], b.series[id][there]
        apart = np.where(np.isnan(first) & np.isnan(second), 0.0, np.abs(first - second))
        apart = np.where(np.isnan(apart), np.inf, apart)
        largest = float(np.nanmax(np.abs(b.series[id]), initial=0.0))
        floor = max(largest, SMALL * b.scales.get(id, 0.0))
        place = int(np.argmax(apart))
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            value = float(apart[place] / floor) if apart[place] > 0 else 0.0
        if value > worst.value:
            worst = Difference(value, id, float(times[place]))
    return worst
