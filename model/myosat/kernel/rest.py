"""Rest: the state and the balanced parameters at which the young subject does not change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from myosat.errors import SolverError
from myosat.kernel.bound import Ref
from myosat.kernel.cache import Equations
from myosat.kernel.model import Model
from myosat.kernel.parameters import ParameterTable

Array = NDArray[np.float64]
#: Largest change per day, relative to a state's scale: aimed at, and accepted.
TOLERANCE, ACCEPTABLE = 1e-13, 1e-10
STEPS, SMALLEST_SHARE = 60, 1e-4
#: Residual above which a full first step is taken even if it overshoots.
FAR = 0.5


@dataclass(frozen=True)
class Rest:
    """Rest of one subject.

    Attributes
    ----------
    states
        Value of each state, in the model's order.
    parameters
        Value of each parameter slot, balanced ones included, in the model's order.
    """

    states: Array
    parameters: tuple[float, ...]


def slot_values(model: Model, table: ParameterTable) -> dict[str, float]:
    """Return the value of every parameter slot; "fast.k" is looked up before "k".

    Balanced parameters get their guess.
    """
    values: dict[str, float] = {}
    for slot in model.parameter_slots:
        if slot in model.balanced:
            values[slot] = model.balanced[slot].guess
        else:
            values[slot] = table.for_slot(slot).value
    return values


def constant_signal(model: Model, ref: Ref, values: Mapping[str, float]) -> float:
    """Evaluate a parameter, or a signal that depends on parameters alone."""
    if ref.kind == "parameter":
        return values[ref.id]
    signal = model.signals[ref.id]
    arguments = [constant_signal(model, r, values) for r in signal.arguments]
    return float(signal.declaration.function(*arguments))


def solve_rest(model: Model, equations: Equations, table: ParameterTable) -> Rest:
    """Find rest by Gauss-Newton on all free states and balanced parameters together.

    Parameters
    ----------
    table
        The parameters of the young subject.

    Raises
    ------
    SolverError
        If no rest is found: the parameters do not allow one.
    """
    values = slot_values(model, table)
    ids = list(model.states)
    scale = np.array([s.scale for s in model.states.values()])
    moving = np.array([s.declaration.role == "pool" for s in model.states.values()])
    y = np.zeros(len(ids))
    free: list[int] = []
    for i, state in enumerate(model.states.values()):
        if state.rest is not None:
            y[i] = constant_signal(model, state.rest, values)
        else:
            free.append(i)
    balanced = [slot for slot in model.balanced if slot in values]
    solver = _Newton(model, equations, values, y, np.array(free, dtype=int), balanced, scale, moving)
    try:
        with np.errstate(all="ignore"):
            solver.solve()
    except (ZeroDivisionError, OverflowError, ValueError, np.linalg.LinAlgError) as error:
        raise SolverError(f"no rest can be computed with these parameters: {error}") from error
    return Rest(solver.y, tuple(solver.values.values()))


def jacobian(model: Model, equations: Equations, rest: Rest) -> tuple[tuple[str, ...], Array]:
    """Return the ids of the pools, and how the rate of each changes with each, at rest [1/day].

    Rows are rates and columns are pools, in their units. The clock and slow inputs are left out.
    """
    numbers = (rest.parameters, (1.0,) * len(model.processes), (None,) * len(model.signals))
    entries = equations.scalar(*numbers)[1]
    levers = tuple(lever.neutral for lever in model.levers.values())
    matrix = np.zeros((len(rest.states), len(rest.states)))
    matrix[equations.rows, equations.columns] = entries(rest.states.tolist(), levers)
    pools = {
        id: place for place, id in enumerate(model.states) if model.states[id].declaration.role == "pool"
    }
    places = list(pools.values())
    return tuple(pools), matrix[np.ix_(places, places)]


def eigenvalues(model: Model, equations: Equations, rest: Rest) -> NDArray[np.complex128]:
    """Return the eigenvalues [1/day] of the model at rest, slowest decay first.

    Rest is stable if every real part is negative.
    """
    values = np.linalg.eigvals(jacobian(model, equations, rest)[1]).astype(np.complex128)
    return values[np.argsort(-values.real)]


class _Newton:
    def __init__(
        self,
        model: Model,
        equations: Equations,
        values: dict[str, float],
        y: Array,
        free: NDArray[np.int_],
        balanced: list[str],
        scale: Array,
        moving: NDArray[np.bool_],
    ) -> None:
        self.model, self.equations, self.values, self.y = model, equations, values, y
        self.free, self.balanced, self.scale, self.moving = free, balanced, scale, moving
        self.gains = (1.0,) * len(model.processes)
        self.held = (None,) * len(model.signals)
        self.levers = tuple(lever.neutral for lever in model.levers.values())

    def functions(self):  # noqa: ANN202
        return self.equations.scalar(tuple(self.values.values()), self.gains, self.held)

    def residual(self) -> Array:
        rhs = self.functions()[0]
        return np.array(rhs(self.y.tolist(), self.levers))[self.moving] / self.scale[self.moving]

    def matrix(self, residual: Array) -> Array:
        n = len(self.y)
        jacobian = np.zeros((n, n))
        entries = self.functions()[1](self.y.tolist(), self.levers)
        jacobian[self.equations.rows, self.equations.columns] = entries
        moving = jacobian[np.ix_(self.moving, self.free)]
        columns = [*(moving * self.scale[self.free] / self.scale[self.moving][:, None]).T]
        for slot in self.balanced:
            kept = self.values[slot]
            step = 1e-6 * max(abs(kept), 1e-9)
            self.values[slot] = kept + step
            columns.append((self.residual() - residual) / step * self._size(slot))
            self.values[slot] = kept
        return np.stack(columns, axis=1)

    def _size(self, slot: str) -> float:
        return abs(self.model.balanced[slot].guess)

    def solve(self) -> None:
        """Iterate until nothing changes; where steps stick at an empty pool, go round within bounds."""
        start = self._place()
        residual = self._iterate()
        if not float(np.max(np.abs(residual))) < ACCEPTABLE:
            self._go_round(start)
            residual = self._iterate()
        if not float(np.max(np.abs(residual))) < ACCEPTABLE:
            raise SolverError(
                f"no rest found for model {self.model.id}: "
                f"{self._worst(residual)} still changes; check the parameters"
            )
        negative = [s for s in self.balanced if self.values[s] < 0]
        if negative:
            raise SolverError(
                f"rest would need a negative {negative[0]} "
                f"({self.values[negative[0]]:.3g}); check the parameters"
            )

    def _iterate(self) -> Array:
        """Step, halving where needed, until nothing changes or no step helps any more; the residual."""
        residual = self.residual()
        for _ in range(STEPS):
            if float(np.max(np.abs(residual))) < TOLERANCE:
                break
            better = self._search(self._step(residual), float(np.linalg.norm(residual)))
            if better is None:
                break
            residual = better
        return residual

    def _go_round(self, start: Array) -> None:
        """Least squares from ``start`` by a trust region that keeps pools above zero, not clipped there."""

        def residual(place: Array) -> Array:
            self._put(place)
            return self.residual()

        def matrix(place: Array) -> Array:
            self._put(place)
            return self.matrix(self.residual())

        lowest = np.full(len(start), -np.inf)
        lowest[: len(self.free)] = 0.0
        found = least_squares(
            residual,
            start,
            matrix,  # pyright: ignore[reportArgumentType]  # SciPy's stub knows names only
            bounds=(lowest, np.inf),
            max_nfev=STEPS,
            **dict.fromkeys(("ftol", "xtol", "gtol"), 1e-15),
        )
        self._put(found.x)

    def _place(self) -> Array:
        """Free states in their scales, then balanced parameters in their sizes."""
        balanced = [self.values[slot] / self._size(slot) for slot in self.balanced]
        return np.concatenate([self.y[self.free] / self.scale[self.free], balanced])

    def _put(self, place: Array) -> None:
        self.y[self.free] = place[: len(self.free)] * self.scale[self.free]
        for slot, share in zip(self.balanced, place[len(self.free) :], strict=True):
            self.values[slot] = float(share * self._size(slot))

    def _step(self, residual: Array) -> Array:
        """Least-squares step; columns are equilibrated so that small pools count like large ones."""
        matrix = self.matrix(residual)
        size = np.linalg.norm(matrix, axis=0)
        size[size == 0.0] = 1.0
        solution = np.linalg.lstsq(matrix / size, -residual, rcond=1e-12)[0]
        return (solution / size).astype(np.float64)

    def _search(self, step: Array, size: float) -> Array | None:
        """Take the step, or a halved one, that lowers the residual's norm ``size``; None if none does.

        Only the sum of squares is sure to fall along a step of least squares: the largest residual may
        rise while parameters that multiply an empty pool, as at the start, have no say yet.
        """
        y, values = self.y.copy(), dict(self.values)
        share = 1.0
        while share > SMALLEST_SHARE:
            moved = y[self.free] + share * step[: len(self.free)] * self.scale[self.free]
            # Amounts are not negative; below zero the equations have roots that mean nothing.
            self.y[self.free] = np.maximum(moved, 0.0)
            for slot, change in zip(self.balanced, step[len(self.free) :], strict=True):
                self.values[slot] = values[slot] + float(share * change * self._size(slot))
            residual = self.residual()
            if float(np.linalg.norm(residual)) < size or (share == 1.0 and size > FAR):
                return residual
            share /= 2.0
        self.y, self.values = y, values
        return None

    def _worst(self, residual: Array) -> str:
        return [id for id, m in zip(self.model.states, self.moving, strict=True) if m][
            int(np.argmax(np.abs(residual)))
        ]
