"""Levers that no shipped intervention moves yet: each, moved alone, does what it is for."""

import functools

import numpy as np
import pytest

from myosat.errors import InputError
from myosat.scenario import grammar
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

HEAD = 'title = "T"\nduration = "26 weeks"\n[subject]\nspecies = "human"\nsex = "male"\nage = "70 years"\n'
INJURY = '[[event]]\ninjury = "muscle_tear"\nat = "0 days"\n'


@functools.cache
def man(levers: str = "", body: str = "") -> Result:
    moved = f"[experiment]\nlevers = {{{levers}}}\n" if levers else ""
    return simulate(grammar.parse(HEAD + body + moved, "f.toml"))


#: The lever and its value, the readout compared after half a year, and the sign of the change.
EFFECTS = [
    ('"nutrition.energy" = -0.2', "fat_mass", -1),
    ('"nutrition.energy" = -0.2', "lean_mass", -1),
    ('"nutrition.energy" = 0.2', "fat_mass", 1),
    ('"nutrition.vitamin_d" = "-40 nmol/L"', "lean_mass", -1),
    ('"nutrition.poor_diet" = 1', "systemic_inflammation", 1),
    ('"gut.barrier" = 1', "systemic_inflammation", -1),
    ('"endocrine.igf1" = 0.5', "lean_mass", -1),
    ('"endocrine.leptin" = 3', "activated", 1),
    ('"endocrine.irisin" = 3', "activated", 1),
    ('"nad.nnmt" = 0', "nad", 1),
    ('"nad.cd38" = 0.3', "nad", 1),
    ('"nad.parp" = 0.3', "nad", 1),
    ('"nad.parp" = 0.3', "systemic_inflammation", -1),
    ('"nad.sirt1" = 2', "mitochondria", 1),
    ('"nad.sirt1" = 2', "nad", -1),
    ('"nad.nrk" = 0', "nad", -1),
    ('"nad.nicotinic_acid" = "0.5 1/day"', "blood_nad", 1),
    ('"mito.mitophagy" = 3', "reactive_oxygen", -1),
    ('"mito.mitophagy" = 3', "damaged_mitochondria", -1),
    ('"pathway.mtorc1" = 0.7', "lean_mass", -1),
    ('"pathway.ampk" = 1.5', "mitochondria", 1),
    ('"endocrine.myostatin" = 20', "lean_mass", -1),
]


@pytest.mark.parametrize(("lever", "readout", "sign"), EFFECTS)
def test_a_lever_does_what_it_is_for(lever: str, readout: str, sign: int) -> None:
    free, moved = man(), man(lever)
    assert sign * (moved[readout][-1] / free[readout][-1] - 1) > 1e-3


@pytest.mark.parametrize(
    "lever",
    [
        '"endocrine.myostatin" = 100',
        '"nutrition.energy" = -1',
        '"nutrition.energy" = 3',
        '"pathway.mtorc1" = 0',
        '"pathway.mtorc1" = 5',
        '"pathway.fgf2" = 5',
        '"pathway.wnt" = 5',
        '"pathway.p38" = 0, "pathway.jak_stat" = 0',
        '"nad.nampt" = 0',
        '"nad.sirt1" = 0',
    ],
)
def test_a_lever_at_its_end_leaves_the_body_finite_and_nothing_below_zero(lever: str) -> None:
    run = man(lever, INJURY)
    scale = np.array([state.scale for state in run.model.states.values()])
    assert np.all(np.isfinite(run.solution.states))
    assert np.min(run.solution.states / scale[:, None]) > -1e-6
    for readout in ("lean_mass", "strength", "gait_speed", "fat_mass"):
        assert np.all(run[readout] >= 0)


def test_regulatory_t_cells_help_macrophages_to_switch() -> None:
    free, without = man("", INJURY), man('"immune.treg" = 0', INJURY)
    assert without["regulatory_t"].max() < 1e-9 < free["regulatory_t"].max()
    assert np.trapezoid(without["m1"], without.time) > np.trapezoid(free["m1"], free.time)


def test_the_same_training_wakes_fewer_cells_the_second_time() -> None:
    run = man("", '[interventions.resistance_training]\nstart = "0 weeks"\nstop = "26 weeks"\n')
    stimulus = run["training_stimulus"]
    assert stimulus[-1] < 0.3 * stimulus.max()


def test_cells_woken_by_exercise_without_necrosis_are_gone_within_two_months() -> None:
    run = man("", '[[event]]\ninjury = "eccentric_exercise"\nat = "0 days"\n')
    cells = run["fast.satellite_cells_per_fibre"]
    assert cells.max() > 1.5 * cells[0]
    assert np.interp(60, run.time, cells) < 1.15 * cells[0]


def test_a_lever_that_does_not_exist_is_told_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"nad\.cd38"):
        grammar.parse(HEAD + '[experiment]\nlevers = {"nad.cd83" = 0.5}\n', "f.toml")


@pytest.mark.parametrize("value", ["-0.5", "'2 days'", "'many'"])
def test_a_factor_must_be_zero_or_more(value: str) -> None:
    with pytest.raises(InputError, match="factor"):
        grammar.parse(HEAD + f'[experiment]\nlevers = {{"nad.cd38" = {value}}}\n', "f.toml")


def test_a_share_cannot_be_held_beyond_one() -> None:
    with pytest.raises(InputError, match="share"):
        grammar.parse(HEAD + "[experiment]\nclamp = {idleness = 5}\n", "f.toml")
