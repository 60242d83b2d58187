"""Pathways by name: each is neutral in young muscle, and holding one alone moves what it should."""

import functools

import numpy as np
import pytest

from myosat.scenario import grammar
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

PATHWAYS = ("wnt", "mtorc1", "mtorc2", "foxo3", "p38", "jak_stat", "fgf2", "gli3", "taz", "ampk", "pgc1a")
PER_TYPE = ("notch", "fibre_mtorc1")
INJURY = '[[event]]\ninjury = "toxin"\nat = "0 days"\n'
TRAINING = '[interventions.resistance_training]\nstart = "0 weeks"\nstop = "12 weeks"\n'


@functools.cache
def mouse(age: str, duration: str, body: str = "", model: str = "full") -> Result:
    head = f'title = "T"\nduration = "{duration}"\nmodel = "{model}"\n'
    subject = f'[subject]\nspecies = "mouse"\nsex = "male"\nage = "{age}"\n'
    return simulate(grammar.parse(head + subject + body, "f.toml"))


@functools.cache
def man(body: str = "") -> Result:
    head = (
        'title = "T"\nduration = "12 weeks"\n[subject]\nspecies = "human"\nsex = "male"\nage = "72 years"\n'
    )
    return simulate(grammar.parse(head + body, "f.toml"))


def held(**values: float) -> str:
    pairs = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f"[experiment]\nclamp = {{{pairs}}}\n"


@pytest.mark.parametrize(
    "name", [*PATHWAYS, *(f"{kind}.{name}" for kind in ("slow", "fast") for name in PER_TYPE)]
)
def test_every_pathway_is_one_in_young_resting_muscle(name: str) -> None:
    young = mouse("3 months", "1 day")
    assert young[name][0] == pytest.approx(1, abs=1e-2)


#: What is held, at what, in which muscle; the readout compared at the end, and the sign of the change.
EFFECTS = [
    ({"notch": 0}, "rest", "quiescent", -1),
    ({"notch": 0}, "rest", "activated", 1),
    ({"mtorc2": 0}, "injured", "quiescent", -1),
    ({"foxo3": 0}, "rest", "deep_quiescent", -1),
    ({"foxo3": 2}, "rest", "deep_quiescent", 1),
    ({"mtorc1": 2}, "rest", "primed_quiescent", 1),
    ({"gli3": 0}, "rest", "primed_quiescent", 1),
    ({"p38": 0}, "injured", "quiescent", 1),
    ({"p38": 1}, "old", "quiescent", 1),
    ({"jak_stat": 1}, "old", "quiescent", 1),
    ({"fgf2": 1}, "old", "quiescent", 1),
    ({"fgf2": 3}, "rest", "activated", 1),
    ({"wnt": 3}, "injured", "nuclei_returned", -1),
    ({"wnt": 0}, "injured", "nuclei_returned", -1),
    ({"ampk": 2}, "rest", "mitochondria", 1),
    ({"ampk": 2}, "rest", "muscle_mass", -1),
    ({"pgc1a": 2}, "rest", "mitochondria", 1),
    ({"pgc1a": 2}, "rest", "nad", 1),
    ({"fibre_mtorc1": 0}, "rest", "muscle_mass", -1),
    ({"fibre_mtorc1": 0}, "injured", "muscle_mass", -1),
]
SETTINGS = {
    "rest": ("4 months", "180 days", ""),
    "injured": ("4 months", "42 days", INJURY),
    "old": ("26 months", "42 days", INJURY),
}


@pytest.mark.parametrize(("values", "setting", "readout", "sign"), EFFECTS)
def test_holding_one_pathway_moves_what_it_should(
    values: dict[str, float], setting: str, readout: str, sign: int
) -> None:
    age, duration, body = SETTINGS[setting]
    free, fixed = mouse(age, duration, body), mouse(age, duration, body + held(**values))
    change = fixed[readout][-1] / free[readout][-1] - 1
    assert sign * change > 0.005


def test_moderate_wnt_lets_cells_divide_more_than_none_or_much() -> None:
    none, moderate, much = (
        np.max(mouse("4 months", "42 days", INJURY + held(wnt=value))["activated"]) for value in (0, 1.2, 3)
    )
    assert moderate > none
    assert moderate > much


def test_without_taz_training_wakes_fewer_satellite_cells() -> None:
    rest, trained, silenced = man(), man(TRAINING), man(TRAINING + held(taz=1))
    name = "fast.satellite_cells_per_fibre"
    gain = trained[name][-1] - rest[name][-1]
    assert 0 < silenced[name][-1] - rest[name][-1] < 0.8 * gain


def test_the_same_pathways_can_be_held_in_core() -> None:
    free = mouse("4 months", "42 days", INJURY, "core")
    silenced = mouse("4 months", "42 days", INJURY + held(notch=0), "core")
    assert silenced["quiescent"][-1] < 0.5 * free["quiescent"][-1]


def test_nicotinamide_that_consumers_split_off_is_conserved() -> None:
    run = mouse("24 months", "60 days")
    total = run["nad"] + run["nicotinamide"]
    inside = {"cd38_consumption", "parp_consumption", "sirtuin_consumption", "nad_salvage"}
    routes = ("nad_from_ribosides", "nad_from_nicotinic_acid", "nad_from_tryptophan", "nicotinamide_uptake")
    losses = ("other_nad_loss", "nicotinamide_methylation")
    assert all(run.fluxes[name][-1] > 0 for name in inside)
    moved = sum(run.fluxes[name] for name in routes) - sum(run.fluxes[name] for name in losses)
    np.testing.assert_allclose(total - total[0], moved - moved[0], atol=1e-6)
