"""One scenario in many draws of the model's parameters from their priors."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.analysis.effects import headline
from myosat.engine.problem import Array
from myosat.engine.stream import stream
from myosat.errors import InputError, MyosatError, Problem, nearest_name
from myosat.kernel.parameters import WITHOUT_SPREAD, Parameter
from myosat.scenario.batch import Progress
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate
from myosat.scenario.subject import parameter_table, traits_of

if TYPE_CHECKING:
    import xarray


@dataclass(frozen=True)
class Ensemble:
    """What became of every draw.

    Attributes
    ----------
    scenario
        The scenario as given.
    time
        Time since the stated age [day].
    units
        Unit of each readout, by id.
    values
        Shape (members, readouts, times); not a number where a member failed.
    parameters
        What each member drew, in canonical units (time in days).
    failures
        Why members failed, by their number.
    """

    scenario: Scenario
    time: Array
    units: Mapping[str, str]
    values: Array = field(repr=False)
    parameters: Sequence[Mapping[str, float]] = field(repr=False)
    failures: Mapping[int, str] = field(repr=False)

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, name: str) -> Array:
        """A readout of every member, shape (members, times)."""
        if name not in self.units:
            near = nearest_name(name, self.units)
            hint = f"; did you mean {near!r}?" if near else f"; there are: {', '.join(self.units)}"
            raise KeyError(f"no readout {name!r} in this ensemble{hint}")
        return self.values[:, list(self.units).index(name)]

    def quantiles(self, name: str, shares: Sequence[float] = (0.05, 0.5, 0.95)) -> Array:
        """Quantiles of a readout over the members that did not fail, shape (shares, times).

        They hold only on condition that a member has a rest and can be integrated; see `failures`.
        """
        found: Array = np.nanquantile(self[name], shares, axis=0)
        return found

    def to_xarray(self) -> xarray.Dataset:
        """Readouts by member and time, with units and failures in the attributes."""
        import xarray

        variables: dict[str, Any] = {
            name: (("member", "time"), self[name], {"units": unit}) for name, unit in self.units.items()
        }
        for name in self.parameters[0] if self.parameters else ():
            drawn = np.array([one[name] for one in self.parameters])
            variables[f"parameter_{name}"] = (("member",), drawn, {})
        coordinates = {"time": ("time", self.time, {"units": "day"}), "member": np.arange(len(self))}
        told = {f"failure_{number}": text for number, text in self.failures.items()}
        return xarray.Dataset(variables, coordinates, {"scenario": self.scenario.title, **told})

    def __repr__(self) -> str:
        failed = f", {len(self.failures)} failed" if self.failures else ""
        return f"Ensemble('{self.scenario.name}', {len(self)} members{failed}: {', '.join(self.units)})"


def ensemble(
    scenario: Scenario,
    number: int,
    *,
    seed: int = 0,
    spread: float = 1.0,
    readouts: Sequence[str] | None = None,
    method: str = "Rodas5P",
    threads: int | None = None,
    progress: Progress | None = None,
) -> Ensemble:
    """Draw parameters from their priors and run the scenario with each draw; see `myosat.ensemble`."""
    for name, value, wrong in (("number", number, number < 1), ("spread", spread, not 0 <= spread <= 1)):
        if wrong:
            allowed = "at least 1" if name == "number" else "0 to 1"
            raise InputError(Problem(None, None, name, f"found {value!r}", allowed))
    # What every member has: the names of the readouts, and a first failure that would be that of all.
    middle = simulate(scenario, method=method)
    names = headline(middle, readouts)
    drawn = [dict(one) for one in draws(scenario, number, seed, spread)]
    values = np.full((number, len(names), len(middle.time)), np.nan)
    failures: dict[int, str] = {}

    for place, found in enumerate(
        stream(lambda one: _series(attempt(drawn_into(scenario, one), method), names), drawn, threads)
    ):
        if isinstance(found, str):
            failures[place] = found
        else:
            values[place] = found
        if progress is not None:
            progress(place + 1, number, scenario.title)
    units = {name: middle.unit(name) for name in names}
    return Ensemble(scenario, middle.time, units, values, drawn, failures)


def attempt(scenario: Scenario, method: str) -> Result | str:
    """The result of a scenario, or why it has none: one of many must not end them all."""
    try:
        found = simulate(scenario, method=method)
    except (MyosatError, ArithmeticError, ValueError) as error:  # LinAlgError is a ValueError
        return str(error)
    return found if np.all(np.isfinite(found.solution.states)) else "a state is not a finite number"


def _series(found: Result | str, names: Sequence[str]) -> Array | str:
    """The readouts alone: a whole result of each member would not fit into memory."""
    return found if isinstance(found, str) else np.array([found[name] for name in names])


def drawn_into(scenario: Scenario, parameters: Mapping[str, float]) -> Scenario:
    """The scenario with these values of parameters; those that it sets itself stay."""
    table = parameter_table(traits_of(scenario.subject), scenario.model)
    made = {name: (value, table[name].unit) for name, value in parameters.items()}
    return replace(scenario, parameters={**made, **scenario.parameters})


def draws(scenario: Scenario, number: int, seed: int, spread: float = 1.0) -> Iterator[Mapping[str, float]]:
    """Values of the parameters that have a spread, one mapping for each member.

    A member's draw depends on the seed and its place alone. Those that the scenario sets are not drawn.
    """
    from myosat.biology import models

    table = parameter_table(traits_of(scenario.subject), scenario.model)
    slots = models.build(scenario.model).parameter_slots
    used = {slot if slot in table else slot.rpartition(".")[2] for slot in slots}
    free = [
        table[name]
        for name in table
        if name in used
        and name not in scenario.parameters
        and table[name].value != 0.0  # every share of nothing is nothing
        and table[name].prior.split()[0] not in WITHOUT_SPREAD
    ]
    for place in range(number):
        rng = np.random.default_rng((seed, place))
        drawn = {one.name: _SHAPES[one.prior.split()[0]](one, spread, rng) for one in free}
        yield {one.name: _folded(drawn[one.name], one) for one in free}


def _folded(value: float, parameter: Parameter) -> float:
    """A draw of a share, by the look of its prior and value, folded back at one: more than all is not."""
    shared = parameter.unit == "1" and parameter.prior.startswith("uniform") and parameter.value <= 1.0
    return 2.0 - value if shared and value > 1.0 else value


def _width(parameter: Parameter) -> float:
    return float(parameter.prior.split()[1])


def _lognormal(parameter: Parameter, spread: float, rng: np.random.Generator) -> float:
    return parameter.value * float(np.exp(spread * _width(parameter) * rng.standard_normal()))


def _normal(parameter: Parameter, spread: float, rng: np.random.Generator) -> float:
    return parameter.value * (1.0 + spread * _width(parameter) * float(rng.standard_normal()))


def _uniform(parameter: Parameter, spread: float, rng: np.random.Generator) -> float:
    return parameter.value * (1.0 + spread * _width(parameter) * float(rng.uniform(-1.0, 1.0)))


_SHAPES: dict[str, Callable[[Parameter, float, np.random.Generator], float]] = {
    "lognormal": _lognormal,
    "normal": _normal,
    "uniform": _uniform,
}
