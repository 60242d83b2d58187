"""Every intervention at its highest dose, in the oldest: what is read from the library finishes finite."""

from dataclasses import dataclass

import numpy as np
import pytest

from myosat.scenario import grammar, library
from myosat.scenario.library import Use
from myosat.scenario.simulate import simulate
from myosat.scenario.species import SEXES, SPECIES

#: By species; a species without an entry would be a KeyError, so none is left out.
OLDEST = {"human": "95 years", "mouse": "30 months"}
SUBJECT = """\
title = "T"
duration = "12 weeks"
[subject]
species = "{species}"
sex = "{sex}"
age = "{age}"
"""


@dataclass(frozen=True)
class Case:
    """One agent of an intervention in one subject."""

    name: str
    use: Use
    species: str
    sex: str

    def __str__(self) -> str:
        return "-".join(filter(None, (self.name, self.use.agent, self.species, self.sex)))

    def text(self, timing: str = "") -> str:
        """The scenario with the highest dose of the evidence."""
        key = "intensity" if self.use.schedule == "sessions" else "dose"
        course = {"agent": self.use.agent, key: self.use.dose.texts[2], "timing": timing}
        lines = [f"[interventions.{self.name}]", *(f'{key} = "{v}"' for key, v in course.items() if v)]
        head = SUBJECT.format(species=self.species, sex=self.sex, age=OLDEST[self.species])
        return head + "\n".join(lines) + "\n"


CASES = [
    Case(name, use, species, sex)
    for name, found in library.interventions().found.items()
    for species, use in found.uses
    for sex in SEXES
    if use.dose.sex in (None, sex)
]


def test_every_file_of_the_library_is_among_them() -> None:
    assert {case.name for case in CASES} == {path.stem for path in library.INTERVENTIONS.glob("*.toml")}
    assert {case.species for case in CASES} == set(SPECIES) == set(OLDEST)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_highest_dose_is_survived_by_the_oldest(case: Case) -> None:
    # Doses and sessions each at their time strain the solver most; a continuous dose has no timing.
    for timing in ("",) if case.use.schedule == "continuous" else ("explicit", "averaged"):
        scenario = grammar.parse(case.text(timing), "f.toml")
        (course,) = scenario.courses
        given = course.intensity if case.use.schedule == "sessions" else course.dose
        assert given == pytest.approx(case.use.dose.high) and not course.extrapolated
        result = simulate(scenario)
        assert result.time[-1] == scenario.duration
        for id in (*result, *result.rates):
            assert np.all(np.isfinite(result[id])), id
        assert all(
            result[id].min() > -1e-6 * state.scale
            for id, state in result.model.states.items()
            if "cell" in state.unit
        )
