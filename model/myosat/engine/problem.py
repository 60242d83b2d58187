"""What an engine is given: equations, numbers, and a schedule cut into smooth segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from myosat.kernel.cache import Equations

Array = NDArray[np.float64]
Jump = Callable[[Array], tuple[Array, dict[str, float]]]


@dataclass(frozen=True)
class Exposure:
    """One intervention on one lever within one segment, in closed form.

    The amount is `limit + (start - limit) * exp(-rate * (t - t0))`, its effect `slope * amount`
    (linear), `maximum * amount / (half + amount)` (saturating) or
    `maximum * (amount / half) ** exponent` (power).

    Attributes
    ----------
    lever
        Index of the lever slot.
    scaling
        True: the lever is multiplied by 1 + effect; False: the effect is added.
    maximum, half, exponent
        Constants of the law; for the linear law `maximum` is the slope and `half` is unused, for
        the power law `half` is the amount at which the effect is `maximum`.
    """

    lever: int
    scaling: bool
    law: Literal["linear", "saturating", "power"]
    maximum: float
    half: float
    t0: float
    start: float
    limit: float
    rate: float
    exponent: float = 1.0

    @property
    def constant(self) -> bool:
        """Whether the amount does not change within the segment."""
        return self.start == self.limit or self.rate == 0.0

    def amount(self, t: Any) -> Any:
        """Amount at a time or times [day]."""
        if self.constant:
            return self.start
        return self.limit + (self.start - self.limit) * np.exp(-self.rate * (t - self.t0))

    def effect(self, t: Any) -> Any:
        """Effect at a time or times [day]."""
        amount = self.amount(t)
        if self.law == "linear":
            return self.maximum * amount
        if self.law == "power":
            # Rounding may leave an amount a hair below zero, which has no broken power.
            return self.maximum * (np.maximum(0.0, amount) / self.half) ** self.exponent
        return self.maximum * amount / (self.half + amount)

    def applied(self, lever: Any, t: Any) -> Any:
        """The lever at a time or times [day], from what it was without this exposure."""
        effect = self.effect(t)
        return lever * np.maximum(0.0, 1.0 + effect) if self.scaling else lever + effect


@dataclass(frozen=True)
class Segment:
    """A stretch of time [start, stop) in which nothing switches.

    Attributes
    ----------
    jump
        What happens at once at its start: takes the state, returns the new state and the amount
        that each impulse moved.
    """

    start: float
    stop: float
    exposures: tuple[Exposure, ...] = ()
    jump: Jump | None = None

    def levers(self, neutral: Sequence[float], t: float) -> list[float]:
        """Values of all levers at time t [day]."""
        values = list(neutral)
        for exposure in self.exposures:
            values[exposure.lever] = float(exposure.applied(values[exposure.lever], t))
        return values

    def levers_over(self, neutral: Sequence[float], times: Array) -> Array:
        """Values of all levers at times [day], shape (levers, times)."""
        values = np.repeat(np.array(neutral, dtype=float)[:, None], len(times), axis=1)
        for exposure in self.exposures:
            values[exposure.lever] = exposure.applied(values[exposure.lever], times)
        return values

    @property
    def constant(self) -> bool:
        """Whether no lever changes within the segment."""
        return all(exposure.constant for exposure in self.exposures)


@dataclass(frozen=True)
class Problem:
    """One integration.

    Attributes
    ----------
    states
        Names of the states, for messages.
    parameters, gains, held, neutral
        Numbers of the parameter slots, gains of processes, held signals (None where free), and
        neutral values of levers, each in the model's order.
    clamped
        Indices of states that keep their value.
    scale
        Typical size of each state; absolute tolerances derive from it.
    initial
        State at the start of the first segment, before its jump.
    times
        Output times [day], increasing, within the segments.
    amounts
        Whether the amounts that processes move are wanted: they take a third of the time.
    """

    equations: Equations
    states: tuple[str, ...]
    parameters: tuple[float, ...]
    gains: tuple[float, ...]
    held: tuple[float | None, ...]
    neutral: tuple[float, ...]
    clamped: tuple[int, ...]
    scale: Array
    initial: Array
    segments: tuple[Segment, ...]
    times: Array
    amounts: bool = True


@dataclass
class Solution:
    """What an engine returns.

    Attributes
    ----------
    times
        Output times [day].
    states
        State values, shape (states, times); at a jump the value after it.
    rates
        Rate of every process, shape (processes, times).
    signals
        Every signal, shape (signals, times).
    moved
        Amount moved by each process since the first time, shape (processes, times); not a number where
        the problem does not want it.
    jumped
        For each jump its time and the amount each impulse moved.
    levers
        Lever values, shape (levers, times).
    statistics
        Steps, evaluations and so on.
    """

    times: Array
    states: Array
    rates: Array
    signals: Array
    moved: Array
    levers: Array
    jumped: list[tuple[float, dict[str, float]]] = field(default_factory=list[tuple[float, dict[str, float]]])
    statistics: dict[str, int | float | str] = field(default_factory=dict[str, int | float | str])
