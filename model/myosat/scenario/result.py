"""The result of one scenario: named series with units, fluxes, ledgers, and where they come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

import numpy as np

from myosat.engine.problem import Array, Solution
from myosat.errors import nearest_name
from myosat.kernel import units
from myosat.kernel.model import Model
from myosat.scenario.grammar import Scenario
from myosat.scenario.members import Members
from myosat.scenario.species import SPECIES

if TYPE_CHECKING:
    import pandas
    import xarray


#: Fewer nuclei killed than this share of all are none.
KILLED = 1e-4


def refused(model: Model, species: str) -> dict[str, str]:
    """Series that are not measured in a species, each with a message that says so."""
    return {
        id: f"'{id}' is measured in {SPECIES[signal.species].many} only, not in a {species}"
        for id, signal in model.signals.items()
        if signal.species is not None and signal.species != species
    }


@dataclass(frozen=True)
class Result:
    """What one scenario gave.

    Attributes
    ----------
    scenario
        The scenario as run.
    model
        The assembled model.
    solution
        Tissue averages over the regions.
    regions
        Share of tissue and solution of each region of the muscle.
    parameters
        Value of every parameter slot, those derived from rest included.
    baseline
        State at time zero, before any injury.
    members
        The same scenario in many parameter sets; None unless it was asked for.
    """

    scenario: Scenario
    model: Model
    solution: Solution
    regions: list[tuple[float, Solution]] = field(repr=False)
    parameters: Mapping[str, float] = field(repr=False)
    baseline: Mapping[str, float] = field(repr=False)
    platform: str = field(repr=False, default="")
    members: Members | None = field(repr=False, default=None)

    @property
    def time(self) -> Array:
        """Time since the stated age [day]."""
        return self.solution.times

    @cached_property
    def states(self) -> dict[str, Array]:
        """Every state by id, in its unit."""
        return dict(zip(self.model.states, self.solution.states, strict=True))

    @cached_property
    def signals(self) -> dict[str, Array]:
        """Every signal by id, readouts included, in its unit."""
        return {
            id: values * units.shown(signal.unit)
            for (id, signal), values in zip(self.model.signals.items(), self.solution.signals, strict=True)
        }

    @cached_property
    def readouts(self) -> dict[str, Array]:
        """Every readout of the species by id: readout signals, then ledgers, then nuclei returned."""
        found = {id: self.signals[id] for id in self.model.readouts if id not in self.refused}
        return {**found, **self.ledgers, **self._returned}

    @cached_property
    def refused(self) -> dict[str, str]:
        """Series that are not measured in the subject's species, each with a message that says so."""
        return refused(self.model, self.scenario.subject.species)

    @cached_property
    def rates(self) -> dict[str, Array]:
        """Rate of every process by id, in the unit of its first state per day."""
        return dict(zip(self.model.processes, self.solution.rates, strict=True))

    @cached_property
    def fluxes(self) -> dict[str, Array]:
        """Amount moved by every process since time zero."""
        return dict(zip(self.model.processes, self.solution.moved, strict=True))

    @cached_property
    def ledgers(self) -> dict[str, Array]:
        """Running totals of what processes and impulses have moved."""
        return {
            id: sum(
                (weight * self._moved(moved) for moved, weight in of.items()),
                np.zeros_like(self.time),
            )
            for id, (_, of) in self.model.ledgers.items()
        }

    def _moved(self, id: str) -> Array:
        if id in self.fluxes:
            return self.fluxes[id]
        total = np.zeros_like(self.time)
        for time, amounts in self.solution.jumped:
            total += np.where(self.time >= time, amounts.get(id, 0.0), 0.0)
        return total

    @cached_property
    def _returned(self) -> dict[str, Array]:
        """Net nuclei regained since the last injury, as a share of those killed by it."""
        killed = self.ledgers.get("nuclei_killed")
        if killed is None or not self.solution.jumped:
            return {}
        return {"nuclei_returned": self._share_returned(killed)}

    def _share_returned(self, killed: Array) -> Array:
        nuclei, share = self.signals["fibre_nuclei"], np.full_like(self.time, np.nan)
        hits = [time for time, _ in self.solution.jumped]
        for start, stop in zip(hits, [*hits[1:], np.inf], strict=True):
            inside = (self.time >= start) & (self.time < stop)
            first = int(np.argmax(inside))
            before = killed[first - 1] if first > 0 else 0.0
            lost = killed - before
            with np.errstate(divide="ignore", invalid="ignore"):
                gained = nuclei - nuclei[first] + (lost - lost[first])
                # An injury that kills hardly any, such as a cut nerve, has no share of them to return.
                share[inside] = np.where(lost > KILLED * nuclei[first], gained / lost, np.nan)[inside]
        return share

    def __getitem__(self, name: str) -> Array:
        """Return a series by the id of a state, signal, readout, or flux.

        Raises
        ------
        KeyError
            If there is none of that name, or it is not measured in the species of the subject.
        """
        if name in self.refused:
            raise KeyError(self._told(self.refused[name], name, []))
        for group in (self.readouts, self.states, self.signals, self.rates):
            if name in group:
                return group[name]
        instances = self.model.slots_of(name, self.states)
        if instances and "/mm^3" in self.unit(instances[0]):
            return np.sum([self.states[id] for id in instances], axis=0)
        raise KeyError(self._told(f"no series named {name!r}", name, instances))

    def _told(self, message: str, name: str, instances: Sequence[str]) -> str:
        """A message with the series nearest to a name."""
        own = [id for id in (*self, *self.signals, *self.rates) if id not in self.refused]
        near = nearest_name(name, own) or next(iter(instances), None)
        return f"{message}; did you mean {near!r}?" if near else message

    def __iter__(self) -> Iterator[str]:
        return iter([*self.states, *self.readouts])

    def has(self, name: str) -> bool:
        """Whether there is a series of this name."""
        try:
            self[name]
        except KeyError:
            return False
        return True

    def unit(self, name: str) -> str:
        """Return the unit of a series."""
        model = self.model
        if name in model.states:
            return model.states[name].unit
        if name in model.signals:
            return model.signals[name].unit
        if name in model.ledgers:
            return model.ledgers[name][0].unit
        if name in model.processes:
            return model.processes[name].unit
        if name == "nuclei_returned":
            return "1"
        instances = model.slots_of(name, model.states)
        return model.states[instances[0]].unit

    @overload
    def at(self, name: str, time: float) -> float: ...
    @overload
    def at(self, name: str, time: Sequence[float] | Array) -> Array: ...
    def at(self, name: str, time: float | Sequence[float] | Array) -> float | Array:
        """Return a series at a time or times [day], interpolated linearly between outputs."""
        found = np.interp(time, self.time, self[name])
        return float(found) if np.ndim(found) == 0 else found

    def to_dataframe(self) -> pandas.DataFrame:
        """Return states and readouts as a table indexed by time [day]."""
        import pandas

        index = pandas.Index(self.time, name="time_day")
        return pandas.DataFrame({name: self[name] for name in self}, index=index)

    def to_xarray(self) -> xarray.Dataset:
        """Return states, readouts and fluxes as a dataset with units in the attributes."""
        import xarray

        variables: dict[str, Any] = {}
        for name in self:
            variables[name] = ("time", self[name], {"units": self.unit(name)})
        for name, moved in self.fluxes.items():
            unit = self.model.processes[name].unit.removesuffix("/day")
            variables[f"flux_{name}"] = ("time", moved, {"units": unit})
        return xarray.Dataset(variables, {"time": ("time", self.time, {"units": "day"})})
