"""Rest of the young muscle: where it stands, what flows through it, and how it answers a small push."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from myosat.analysis.tables import Table, number
from myosat.biology import models
from myosat.engine.problem import Array
from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import rest as kernel
from myosat.kernel.model import Model
from myosat.scenario.grammar import Scenario
from myosat.scenario.subject import resting

if TYPE_CHECKING:
    import pandas

#: What is smaller than this share of a typical size, or of a rate, is the rounding of zero.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Rest:
    """The state at which a young muscle does not change.

    Attributes
    ----------
    scenario
        Whose model, species, sex, muscle and parameters these are.
    states
        Every state by id, in its unit.
    rates
        Every process by id, in the unit of its first state per day: resting muscle is not idle.
    jacobian
        How fast each pool changes (row) for each pool that is raised by one of its units (column)
        [1/day].
    """

    scenario: Scenario
    states: Mapping[str, float] = field(repr=False)
    rates: Mapping[str, float] = field(repr=False)
    jacobian: pandas.DataFrame = field(repr=False)
    _model: Model = field(repr=False)
    _parameters: tuple[float, ...] = field(repr=False)

    @property
    def eigenvalues(self) -> NDArray[np.complex128]:
        """The eigenvalues of the Jacobian [1/day], slowest decay first."""
        return self._modes()[0]

    @property
    def stable(self) -> bool:
        """Whether every small push dies away: no eigenvalue has a real part of zero or more."""
        return bool(np.all(self.eigenvalues.real < 0.0))

    def modes(self) -> pandas.DataFrame:
        """The ways in which a small push dies away, slowest first.

        ``half_life_day`` and ``period_day`` are those of a mode (infinite where it does not fall, or not
        turn), ``pool`` is the one that it moves most for its typical size.
        """
        import pandas

        values, moved = self._modes()
        turns = np.abs(values.imag) > ROUNDING * np.abs(values)
        with np.errstate(divide="ignore"):
            half_life = np.where(values.real < 0.0, np.log(2.0) / -values.real, np.inf)
            period = np.where(turns, 2.0 * np.pi / np.abs(values.imag), np.inf)
        pools = self.jacobian.index[np.argmax(np.abs(moved), axis=0)]
        return pandas.DataFrame(
            {
                "eigenvalue_per_day": values if np.any(turns) else values.real,
                "half_life_day": half_life,
                "period_day": period,
                "pool": pools,
            }
        )

    def _modes(self) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
        """Eigenvalues, and what each mode does to the pools in their typical sizes, as columns."""
        known = self._model.states
        scale = np.array([known[id].scale for id in self.jacobian.index])
        matrix = self.jacobian.to_numpy() * scale[None, :] / scale[:, None]
        found = np.linalg.eig(matrix)
        values, vectors = found[0].astype(np.complex128), found[1].astype(np.complex128)
        order = np.argsort(-values.real, kind="stable")
        return values[order], vectors[:, order]

    def flow(self, states: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """How fast every state changes [its unit per day] away from rest: the arrows of a phase plane.

        Parameters
        ----------
        states
            Where to look: values of some states by id, in their units; numbers, or arrays that fit one
            another. All other states are at rest.

        Raises
        ------
        InputError
            If there is no such state, or the values are no numbers that fit one another.
        """
        ids = list(self.states)
        for name in states:
            if name not in ids:
                message = f"the {self.scenario.model} model has no state '{name}'"
                raise InputError(Problem(None, None, "states", message, None, nearest_name(name, ids)))
        try:
            given = np.broadcast_arrays(*(np.asarray(values, dtype=float) for values in states.values()))
        except (TypeError, ValueError):
            message, allowed = "the values are no numbers, or do not fit", "numbers, or arrays of one shape"
            raise InputError(Problem(None, None, "states", message, allowed)) from None
        places = [ids.index(name) for name in states]
        shape = given[0].shape if given else ()
        rhs, levers = _functions(self._model, self._parameters)[0], _levers(self._model)
        point, found = list(self.states.values()), np.zeros((len(ids), *shape))
        for index in np.ndindex(shape):
            for place, values in zip(places, given, strict=True):
                point[place] = float(values[index])
            found[(slice(None), *index)] = rhs(point, levers)
        return {id: found[place] for place, id in enumerate(ids)}

    def table(self) -> Table:
        """Every pool at rest, with what comes and goes in it in a day."""
        inward, outward = self._turnover()
        known = self._model.states
        rows: list[tuple[str, ...]] = []
        for id in self.jacobian.index:
            shown = (_shown(one[id], known[id].scale) for one in (self.states, inward, outward))
            rows.append((id, known[id].unit, *shown))
        columns = ("pool", "unit", "at rest", "in per day", "out per day")
        return Table(columns, rows, frozenset({2, 3, 4}), f"{self._who()} at rest:", self._told())

    def _turnover(self) -> tuple[dict[str, float], dict[str, float]]:
        """What processes bring to each state and take from it in a day; a division brings one cell."""
        model = self._model
        inward, outward = dict.fromkeys(self.states, 0.0), dict.fromkeys(self.states, 0.0)
        values = dict(zip(model.parameter_slots, self._parameters, strict=True))
        for id, process in model.processes.items():
            net: dict[str, float] = {}
            for term in process.terms:
                size = values[term.coefficient] if isinstance(term.coefficient, str) else term.coefficient
                net[term.state] = net.get(term.state, 0.0) + term.sign * size * self.rates[id]
            for state, moved in net.items():
                side = inward if moved > 0.0 else outward
                side[state] += abs(moved)
        return inward, outward

    def _who(self) -> str:
        subject = self.scenario.subject
        return f"{subject.muscle} of a young {subject.sex} {subject.species}, {self.scenario.model} model,"

    def _told(self) -> str:
        slowest = self.modes().iloc[0]
        if not self.stable:
            return "Unstable: a small push grows."
        return (
            f"Stable: every small push dies away, the slowest with a half-life of "
            f"{number(slowest['half_life_day'])} days (mostly {slowest['pool']})."
        )

    def __repr__(self) -> str:
        verdict = "stable" if self.stable else "unstable"
        return (
            f"Rest('{self.scenario.name}', {self.scenario.model} model, {len(self.states)} states, {verdict})"
        )

    def __str__(self) -> str:
        return str(self.table())

    def _repr_html_(self) -> str:
        return self.table().to_html()


def rest(scenario: Scenario) -> Rest:
    """Rest of the young subject of a scenario, with the parameters that it sets; see `myosat.rest`."""
    import pandas

    subject, model = scenario.subject, models.build(scenario.model)
    overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
    _, young = resting(subject.species, subject.sex, subject.muscle, model.id, overrides)
    pools, matrix = kernel.jacobian(model, models.equations(model.id), young)
    _, rates = _functions(model, young.parameters)[2](young.states.tolist(), _levers(model))
    return Rest(
        scenario,
        dict(zip(model.states, young.states.tolist(), strict=True)),
        dict(zip(model.processes, map(float, rates), strict=True)),
        pandas.DataFrame(matrix, index=list(pools), columns=list(pools)),
        model,
        young.parameters,
    )


def _shown(value: float, scale: float) -> str:
    return number(value if abs(value) > ROUNDING * scale else 0.0)


def _functions(model: Model, parameters: tuple[float, ...]):  # noqa: ANN202
    free = ((1.0,) * len(model.processes), (None,) * len(model.signals))
    return models.equations(model.id).scalar(parameters, *free)


def _levers(model: Model) -> list[float]:
    return [lever.neutral for lever in model.levers.values()]
