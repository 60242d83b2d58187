"""The species that a subject may be of, with the ages, muscles and history each allows."""

from __future__ import annotations

from dataclasses import dataclass

MONTH = 365.25 / 12


@dataclass(frozen=True)
class Species:
    """What a subject of one species may be.

    Attributes
    ----------
    youngest, oldest
        Ages at t = 0 for which the model was built [day].
    ages
        The same range, in words.
    muscles
        Muscles by name; the first is the default.
    history
        Keys allowed in ``history``, each with the values it may have.
    """

    youngest: float
    oldest: float
    ages: str
    muscles: tuple[str, ...]
    history: dict[str, tuple[str, ...]]


SPECIES = {
    "mouse": Species(3 * MONTH, 30 * MONTH, "3 to 30 months", ("tibialis anterior", "soleus"), {}),
}
SEXES = ("female", "male")
