"""How sure the model is: sets of its unknowns weighted by how well each agrees with the calibration data.

The sets ship as ``calibration/ensemble.npz``, made by `myosat fit --ensemble`. Each holds every
unknown as a standard normal number; what an intervention does that no calibration target depends on
is drawn from its prior, by the place of the set alone.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from myosat.analysis.unknowns import Unknown, factors_of, taken, unknowns
from myosat.engine.problem import Array
from myosat.errors import InputError, Problem
from myosat.scenario import library
from myosat.scenario.grammar import Scenario

ENSEMBLE = library.PACKAGE / "calibration" / "ensemble.npz"
#: The share of predictions that an interval holds.
SHARE = 0.9
_KEYS = ("id", "name", "species", "prior", "highest", "normals", "weights", "noise", "signature")


@dataclass(frozen=True)
class Posterior:
    """Weighted sets of unknowns.

    Attributes
    ----------
    normals
        Shape (sets, unknowns), in standard deviations of the priors.
    weights
        One per set; they sum to 1.
    noise
        How many times their stated standard errors observations lie from the best prediction: what the
        calibration targets say of the model's own error.
    signature
        Of the model, the numbers and the targets that they were made with.
    """

    unknowns: tuple[Unknown, ...]
    normals: Array = field(repr=False)
    weights: Array = field(repr=False)
    noise: float
    signature: str

    def __len__(self) -> int:
        return len(self.weights)

    @property
    def effective(self) -> float:
        """The number of sets of equal weight that would say as much."""
        return float(1.0 / np.sum(self.weights**2))

    def picked(self, number: int) -> list[int]:
        """Places of sets that stand for all with equal weight; a heavy one comes more than once."""
        edges = np.cumsum(self.weights)
        points = (np.arange(number) + 0.5) / number
        return [min(int(place), len(self) - 1) for place in np.searchsorted(edges, points)]

    def factors(self, place: int) -> dict[Unknown, float]:
        """The factors on the unknowns in one set."""
        return factors_of(self.unknowns, self.normals[place].tolist())

    def save(self, path: Path) -> None:
        """Write the sets, compressed."""
        known = self.unknowns
        np.savez_compressed(
            path,
            id=np.array([one.id for one in known]),
            name=np.array([one.name for one in known]),
            species=np.array([one.species for one in known]),
            prior=np.array([one.prior for one in known]),
            highest=np.array([one.highest for one in known]),
            normals=self.normals.astype(np.float32),
            weights=self.weights,
            noise=np.array(self.noise),
            signature=np.array(self.signature),
        )


def read(path: Path) -> Posterior:
    """Read sets from a file; it can hold numbers and names only.

    Raises
    ------
    InputError
        If the file is not one that `Posterior.save` wrote.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            data = {key: file[key] for key in _KEYS}
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise InputError(Problem(str(path), None, None, f"holds no ensemble: {error}")) from None
    rows = zip(data["name"], data["species"], data["prior"], data["highest"], strict=True)
    known = tuple(Unknown(str(n), str(s), str(p), float(h)) for n, s, p, h in rows)
    normals = data["normals"].astype(float)
    return Posterior(known, normals, data["weights"], float(data["noise"]), str(data["signature"]))


@lru_cache(maxsize=1)
def posterior() -> Posterior:
    """The sets that ship.

    Raises
    ------
    InputError
        If this version ships none.
    """
    if not ENSEMBLE.exists():
        message = "no parameter sets ship with this version yet"
        raise InputError(Problem(None, None, "uncertainty", message, "a later version; or none"))
    return read(ENSEMBLE)


def members(scenario: Scenario, number: int, sets: Posterior | None = None) -> list[Scenario]:
    """The scenario in ``number`` sets of equal weight; one that it names itself keeps its value.

    The same set is at the same place for every scenario, so that differences are within a set.
    """
    sets = posterior() if sets is None else sets
    others = strangers(sets, [scenario])
    return [taken(scenario, completed(sets, place, others)) for place in sets.picked(number)]


def strangers(sets: Posterior, scenarios: Sequence[Scenario]) -> list[Unknown]:
    """The unknowns of scenarios that the sets do not have."""
    known = {one.id for one in sets.unknowns}
    return [one for one in unknowns(scenarios) if one.id not in known]


def completed(sets: Posterior, place: int, others: Sequence[Unknown]) -> Mapping[Unknown, float]:
    """The factors of one set, with those of other unknowns drawn from their priors.

    A draw depends on the place of the set and the name of the unknown alone.
    """
    drawn = [
        float(np.random.default_rng((place, zlib.crc32(one.id.encode()))).standard_normal()) for one in others
    ]
    return {**sets.factors(place), **factors_of(others, drawn)}
