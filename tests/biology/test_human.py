"""People: what stays when age is held, what falls with age, and what training and a precursor do."""

from collections.abc import Callable

import numpy as np
import pytest

from myosat.scenario import grammar
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

YEAR = 365.25
Run = Callable[..., Result]


def human(
    body: str = "", *, age: str = "72 years", duration: str = "12 weeks", sex: str = "male"
) -> Scenario:
    head = f'title = "T"\nduration = "{duration}"\n'
    subject = f'[subject]\nspecies = "human"\nsex = "{sex}"\nage = "{age}"\n'
    return grammar.parse(head + subject + body, "f.toml")


@pytest.fixture(scope="module")
def run() -> Run:
    """Each run is made once."""
    made: dict[tuple[object, ...], Result] = {}

    def get(body: str = "", **who: str) -> Result:
        key = (body, *sorted(who.items()))
        if key not in made:
            made[key] = simulate(human(body, **who))
        return made[key]

    return get


def at(result: Result, name: str, age: float) -> float:
    """A series at an age in years, relative to its first value."""
    ages = (result.scenario.subject.age + result.time) / YEAR
    return float(np.interp(age, ages, result[name])) / float(result[name][0])


def gain(treated: Result, control: Result, name: str) -> float:
    return float(treated[name][-1] / control[name][-1]) - 1


@pytest.mark.parametrize("sex", ["female", "male"])
def test_nothing_drifts_while_age_is_held(run: Run, sex: str) -> None:
    held = run("[experiment]\nclamp = {age = 'rest'}\n", age="25 years", duration="50 years", sex=sex)
    scale = np.array([state.scale for state in held.model.states.values()])
    first = np.array(list(held.baseline.values()))
    last = np.array([held[id][-1] for id in held.model.states])
    drift = dict(zip(held.model.states, np.abs(last - first) / scale, strict=True))
    assert max(drift.values()) < 1e-3, max(drift, key=lambda id: drift[id])


@pytest.mark.parametrize("sex", ["female", "male"])
def test_strength_falls_with_age_faster_than_mass(run: Run, sex: str) -> None:
    life = run(age="25 years", duration="60 years", sex=sex)
    for name in ("relative_lean_mass", "strength"):
        assert np.all(np.diff(life[name]) <= 1e-9), name
    lost = {name: 1 - at(life, name, 75) for name in ("relative_lean_mass", "strength")}
    assert lost["relative_lean_mass"] > 0.05
    assert 2 <= lost["strength"] / lost["relative_lean_mass"] <= 5


def test_satellite_cells_of_fast_fibres_halve_and_of_slow_ones_stay(run: Run) -> None:
    life = run(age="25 years", duration="60 years")
    assert 0.4 < at(life, "fast.satellite_cells_per_fibre", 75) < 0.65
    assert 0.9 < at(life, "slow.satellite_cells_per_fibre", 75) < 1.1


def test_training_at_72_acts_on_fast_fibres(run: Run) -> None:
    trained, control = run("[interventions.resistance_training]\n"), run()
    for name in ("fast.fibre_area_of_type", "strength", "fast.satellite_cells_per_fibre"):
        assert gain(trained, control, name) > 0.05, name
    for name in ("slow.fibre_area_of_type", "slow.satellite_cells_per_fibre"):
        assert abs(gain(trained, control, name)) < 0.05, name


def test_the_precursor_raises_blood_nad_with_dose_and_leaves_strength(run: Run) -> None:
    doses, body = (100, 300, 1000), '[interventions.nicotinamide_riboside]\ndose = "{} mg/day"\n'
    treated = [run(body.format(dose)) for dose in doses]
    gains = [gain(result, run(), "blood_nad_relative") for result in treated]
    assert gains == sorted(gains) and gains[0] > 0.1
    for dose, reached in zip(doses, gains, strict=True):  # of the power law of its effect
        assert reached / gains[0] == pytest.approx((dose / doses[0]) ** 0.81, rel=0.03)
    assert all(abs(gain(result, run(), "strength")) < 0.02 for result in treated)
