"""The species that a subject may be of, with the ages and muscles each allows."""

from __future__ import annotations

from dataclasses import dataclass

YEAR = 365.25
MONTH = YEAR / 12
#: Ages are compared to within this share, for the sake of rounding.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Species:
    """What a subject of one species may be.

    Attributes
    ----------
    youngest, oldest
        Ages at t = 0 for which the model was built [day].
    latest
        The age at which every run ends [day]: none lives longer.
    many
        The word for more than one.
    unit
        In which ages are told: "month" or "year".
    muscles
        Muscles by name; the first is the default.
    """

    many: str
    youngest: float
    oldest: float
    latest: float
    unit: str
    muscles: tuple[str, ...]

    @property
    def ages(self) -> str:
        """The ages for which the model was built, in words."""
        size = self._size
        return f"{self.youngest / size:g} to {self.oldest / size:g} {self.unit}s"

    def told(self, age: float) -> str:
        """An age [day] in words."""
        number = age / self._size
        return f"{number:.3g} {self.unit}s" if number < 999.5 else f"{number:,.0f} {self.unit}s"

    def may_start(self, age: float) -> bool:
        """Whether a subject may be of this age [day] at t = 0."""
        return self.youngest * (1 - ROUNDING) <= age <= self.oldest * (1 + ROUNDING)

    @property
    def _size(self) -> float:
        return YEAR if self.unit == "year" else MONTH


SPECIES = {
    "mouse": Species("mice", 3 * MONTH, 30 * MONTH, 40 * MONTH, "month", ("tibialis anterior", "soleus")),
    "human": Species("people", 20 * YEAR, 100 * YEAR, 110 * YEAR, "year", ("vastus lateralis",)),
}
SEXES = ("female", "male")
