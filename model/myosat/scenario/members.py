"""One scenario in many parameter sets: what is kept of each, and the intervals that they span."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from myosat.engine.problem import Array

#: The quantiles between which nine sets in ten lie.
LOW, HIGH = 0.05, 0.95
Kept = NDArray[np.float32]


@dataclass(frozen=True)
class Members:
    """The series of a scenario in every parameter set.

    Attributes
    ----------
    time
        [day].
    values
        By id of a readout or state, shape (sets, times); not a number where a set failed.
    starts
        Before any injury, shape (sets,).
    failures
        Why sets failed, by their place.
    source
        What the sets are, for the record.
    """

    time: Array
    values: Mapping[str, Kept] = field(repr=False)
    starts: Mapping[str, Kept] = field(repr=False)
    failures: Mapping[int, str] = field(repr=False)
    source: str = ""

    def __len__(self) -> int:
        return len(next(iter(self.values.values()), ()))

    @property
    def alive(self) -> int:
        """How many sets could be run."""
        return len(self) - len(self.failures)

    def at(self, name: str, time: float) -> Array | None:
        """The values of every set at a time [day]; None if the series was not kept."""
        if name not in self.values:
            return None
        return np.array([np.interp(time, self.time, row) for row in self.values[name]])

    def interval(self, name: str) -> tuple[Array, Array] | None:
        """The 5 % and 95 % quantiles over time; None if the series was not kept."""
        return quantiles(self.values[name]) if name in self.values else None


def quantiles(values: NDArray[np.floating]) -> tuple[Array, Array]:
    """The 5 % and 95 % quantiles over the first axis, of those that are numbers."""
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", RuntimeWarning
        )  # all sets may be without a number, such as at the start
        low, high = np.nanquantile(np.asarray(values, dtype=float), [LOW, HIGH], axis=0)
    return low, high
