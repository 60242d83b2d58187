"""What single-cell sequencing sees of a muscle: cell types as fractions, some of them seldom caught.

The types and their capture factors are declared in ``evidence/single_cell/observation.toml``, the
measured series stand beside it, one file per study. Any model that counts the same types can be held
to them: all that is asked of it is its counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from myosat.analysis.target_file import SourceTable
from myosat.engine.problem import Array
from myosat.errors import InputError
from myosat.kernel import datafile
from myosat.scenario import library
from myosat.scenario.fields import Line, Quantity
from myosat.scenario.problems import Problems, translate

if TYPE_CHECKING:
    import pandas

FOLDER = library.PACKAGE / "evidence" / "single_cell"
DECLARATION = FOLDER / "observation.toml"
#: Bounds of a capture factor, and where its fit starts.
LOWEST, HIGHEST, START = 1e-3, 10.0, 0.1
#: How far the fractions of a sample may be from a sum of one: they are printed with three figures.
ROUNDING = 0.01

_Time = Annotated[float, Quantity("day", "a time, zero or more, such as '2 days'")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _TypeTable(_Table):
    readout: Annotated[str, Line()]
    capture: Annotated[str | None, Line()] = None


class _EarlyTable(_Table):
    times: list[_Time]
    types: list[Annotated[str, Line()]]
    weight: Annotated[float, Field(ge=0.0, le=1.0)]


class _ObservationFile(_Table):
    scenario: Annotated[str, Line()]
    spread: Annotated[float, Field(gt=0.0)]
    early: _EarlyTable
    types: dict[str, _TypeTable]


class _SeriesFile(_Table):
    source: SourceTable
    sample: Annotated[list[dict[str, Any]], Field(min_length=1)]


@dataclass(frozen=True)
class Observation:
    """The observation model.

    Attributes
    ----------
    scenario
        The scenario that stands for the experiment.
    readouts
        What each type is in the model, by type.
    captures
        The capture factor of a type, by type; other types are caught with an efficiency of one.
    spread
        Distance of one study from another, as a share of the largest fraction of a type.
    """

    scenario: str
    readouts: Mapping[str, str]
    captures: Mapping[str, str]
    spread: float
    early: Mapping[tuple[float, str], float]

    @property
    def factors(self) -> list[str]:
        """The names of the capture factors."""
        return list(dict.fromkeys(self.captures.values()))

    def fractions(self, counts: Array, factors: Mapping[str, float]) -> Array:
        """What is seen of counts, shape (types, times): fractions that sum to one at each time."""
        caught = np.array([factors[self.captures[t]] if t in self.captures else 1.0 for t in self.readouts])
        seen = np.maximum(counts, 0.0) * caught[:, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            shares: Array = seen / seen.sum(axis=0)
        return shares


@dataclass(frozen=True)
class CellSeries:
    """One study: fractions of each type over time.

    Attributes
    ----------
    times
        [day]; the first is before injury.
    fractions
        Shape (types, times).
    """

    name: str
    citation: str
    split: str
    times: Array
    fractions: Array
    observation: Observation

    @property
    def after(self) -> Array:
        """The times that count: those after injury [day]."""
        return self.times[self.times > 0.0]

    def errors(self, counts: Array, factors: Mapping[str, float]) -> Array:
        """Seen less measured, each type over its largest measured fraction, shape (types, days after injury).

        ``counts`` are cells of each type at the times `after`, in any one unit.
        """
        largest = self.fractions.max(axis=1, keepdims=True)
        measured = self.fractions[:, self.times > 0.0]
        error: Array = (self.observation.fractions(counts, factors) - measured) / largest
        return error

    def residuals(self, counts: Array, factors: Mapping[str, float]) -> Array:
        """The errors over their spread, weighed, in one row: what a fit makes small."""
        weights = [
            [self.observation.early.get((float(day), type), 1.0) for day in self.after]
            for type in self.observation.readouts
        ]
        found: Array = self.errors(counts, factors) * np.sqrt(weights) / self.observation.spread
        return found.ravel()

    def nrmse(self, counts: Array, factors: Mapping[str, float]) -> float:
        """The root mean square of the errors over all types and days after injury, unweighed."""
        return float(np.sqrt(np.mean(self.errors(counts, factors) ** 2)))

    def table(self, counts: Array, factors: Mapping[str, float]) -> pandas.DataFrame:
        """Measured and modelled fractions after injury, a row for each day and type."""
        import pandas

        model, alike = self.observation, dict.fromkeys(self.observation.factors, 1.0)
        columns = {
            "measured": self.fractions[:, self.times > 0.0],
            "seen": model.fractions(counts, factors),
            "uncaught": model.fractions(counts, alike),
        }
        index = pandas.MultiIndex.from_product([model.readouts, self.after], names=["type", "day"])
        values = {name: found.ravel() for name, found in columns.items()}
        return pandas.DataFrame(values, index=index).reset_index()

    def course(self, days: Array, counts: Array, factors: Mapping[str, float]) -> pandas.DataFrame:
        """What is seen of counts on any days: a row for each of them, a column for each type."""
        import pandas

        seen = self.observation.fractions(counts, factors)
        return pandas.DataFrame(
            seen.T, index=pandas.Index(days, name="day"), columns=list(self.observation.readouts)
        )

    def copied(self, other: CellSeries) -> float:
        """The error that this study makes as a prediction of another, whose days it must all have."""
        counts = self.fractions[:, [list(self.times).index(day) for day in other.after]]
        return other.nrmse(counts, dict.fromkeys(self.observation.factors, 1.0))


def fit_capture(series: CellSeries, counts: Array) -> dict[str, float]:
    """The capture factors that bring counts closest to a series, by weighed least squares of logarithms."""
    from scipy.optimize import least_squares

    names = series.observation.factors

    def far(logs: Array) -> Array:
        return series.residuals(counts, dict(zip(names, np.exp(logs), strict=True)))

    bounds = (np.log(LOWEST), np.log(HIGHEST))
    found = least_squares(far, np.full(len(names), np.log(START)), bounds=bounds)
    return dict(zip(names, (float(x) for x in np.exp(found.x)), strict=True))


@cache
def observation() -> Observation:
    """The observation model as declared.

    Raises
    ------
    InputError
        With every problem of the file.
    """
    document = datafile.read(DECLARATION)
    problems = Problems(document)
    try:
        table = _ObservationFile.model_validate(document.data)
    except ValidationError as error:
        keys = {"": list(_ObservationFile.model_fields), "early": list(_EarlyTable.model_fields)}
        translate(error, problems, document.data, keys)
        raise InputError(problems.in_order()) from None
    for name in table.early.types:
        if name not in table.types:
            problems.unknown(("early", "types"), "type", name, table.types)
    problems.raise_any()
    return Observation(
        table.scenario,
        {name: one.readout for name, one in table.types.items()},
        {name: one.capture for name, one in table.types.items() if one.capture},
        table.spread,
        {(day, type): table.early.weight for day in table.early.times for type in table.early.types},
    )


def shipped() -> list[Path]:
    """The series of the package."""
    return sorted(file for file in FOLDER.glob("*.toml") if file != DECLARATION)


def load(path: str | Path) -> CellSeries:
    """Read the series of one study.

    Raises
    ------
    InputError
        With every problem of the file, each with its line.
    """
    document = datafile.read(Path(path))
    problems = Problems(document)
    try:
        table = _SeriesFile.model_validate(document.data)
    except ValidationError as error:
        keys = {"": list(_SeriesFile.model_fields), "source": list(SourceTable.model_fields)}
        translate(error, problems, document.data, keys)
        raise InputError(problems.in_order()) from None
    model = observation()
    if table.source.split is None:
        problems.add(("source", "split"), "is missing", "calibration or validation")
    times = [_time(row, index, problems) for index, row in enumerate(table.sample)]
    columns = [_column(row, index, model, problems) for index, row in enumerate(table.sample)]
    if not problems.found and (times[0] != 0.0 or times != sorted(set(times))):
        problems.add(("sample", 0, "time"), "samples start on day 0, before injury, and rise")
    problems.raise_any()
    fractions = np.array(columns).T
    name, split = Path(path).stem, str(table.source.split)
    return CellSeries(name, table.source.citation, split, np.array(times), fractions, model)


def load_all() -> list[CellSeries]:
    """Every series of the package."""
    return [load(path) for path in shipped()]


def _time(row: Mapping[str, Any], index: int, problems: Problems) -> float:
    from myosat.scenario.fields import BadValue

    try:
        return Quantity("day", "a time, zero or more, such as '2 days'").read(row.get("time"))
    except BadValue as error:
        problems.add(("sample", index, "time"), error.message, error.allowed)
        return 0.0


def _column(row: Mapping[str, Any], index: int, model: Observation, problems: Problems) -> Sequence[float]:
    """The fractions of one sample, in the order of the declaration."""
    where, types = ("sample", index), list(model.readouts)
    before = len(problems.found)
    for name in row:
        if name != "time" and name not in types:
            problems.unknown((*where, name), "type", name, types)
    values: list[float] = []
    for name in types:
        value = row.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0.0 <= value <= 1.0:
            problems.add((*where, name), "is missing" if value is None else f"found {value!r}", "0 to 1")
            value = 0.0
        values.append(float(value))
    if len(problems.found) == before and abs(sum(values) - 1.0) > ROUNDING:
        problems.add(where, f"the fractions sum to {sum(values):.4g}", "1")
    return values
