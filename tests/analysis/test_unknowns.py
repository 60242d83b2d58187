"""Unknowns: factors on the middles of priors, for one species or all, and what scenarios make of them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from myosat.analysis.unknowns import Unknown, taken, unknowns
from myosat.scenario import library
from myosat.scenario.grammar import Scenario, load
from myosat.scenario.simulate import simulate


def _scenario(name: str) -> Scenario:
    return load(library.find_scenario(name))


@given(st.floats(-3, 3), st.sampled_from(["lognormal 0.4", "uniform 0.3", "normal 0.1"]))
def test_a_factor_is_positive_and_rises_with_the_number(normal: float, prior: str) -> None:
    """At zero it is one: the middle of the prior."""
    one = Unknown("k", "", prior)
    assert one.factor(0.0) == pytest.approx(1.0)
    assert 0.0 < one.factor(normal - 0.01) < one.factor(normal + 0.01)


@given(st.floats(-4, 4))
def test_a_share_never_becomes_more_than_all(normal: float) -> None:
    """It is folded back at one."""
    assert Unknown("share", "", "uniform 0.5", highest=1.2).factor(normal) <= 1.2 + 1e-12


def test_priors_have_their_spread() -> None:
    """A lognormal of 0.4 has that standard deviation of its logarithm."""
    drawn = np.random.default_rng(0).standard_normal(4000)
    factors = [Unknown("k", "", "lognormal 0.4").factor(z) for z in drawn]
    assert np.std(np.log(factors)) == pytest.approx(0.4, rel=0.05)


def test_a_factor_acts_in_its_species_alone() -> None:
    """And an unknown without a species in both."""
    mouse, man = _scenario("young_toxin"), _scenario("cast_at_24")
    both, own = Unknown("k_fusion", "", "lognormal 0.4"), Unknown("k_area", "human", "lognormal 0.4")
    for scenario, names in ((mouse, {"k_fusion"}), (man, {"k_fusion", "k_area"})):
        assert set(taken(scenario, {both: 1.1, own: 1.2}).parameters) == names


def test_what_a_scenario_sets_itself_stays() -> None:
    """Its own parameters are no unknowns."""
    scenario = _scenario("core_toxin").set({"parameters.k_fusion": "2 1/day"})
    assert "k_fusion" not in {one.name for one in unknowns([scenario])}
    assert taken(scenario, {Unknown("k_fusion", "", "lognormal 0.4"): 3.0}).parameters["k_fusion"][0] == 2.0


def test_an_instance_with_a_value_of_its_own_keeps_it() -> None:
    """A factor on the shared value leaves that of fast fibres alone."""
    scenario = _scenario("resistance_training_at_72")
    names = {one.name for one in unknowns([scenario])}
    shared = sorted(name for name in names if f"fast.{name}" in names)
    assert shared
    made = taken(scenario, {Unknown(shared[0], "", "lognormal 0.4"): 2.0}).parameters
    plain = simulate(scenario).parameters
    assert made[f"fast.{shared[0]}"][0] == pytest.approx(plain[f"fast.{shared[0]}"])


def test_the_size_of_an_intervention_is_an_unknown() -> None:
    """The larger what training does, the more strength it brings; nothing brings none."""
    scenario = _scenario("resistance_training_at_72")
    sizes = [one for one in unknowns([scenario]) if one.name.startswith("resistance_training on ")]
    assert sizes and all(one.species == "human" for one in sizes)

    def gained(factor: float) -> float:
        run = simulate(taken(scenario, dict.fromkeys(sizes, factor)))
        return float(run["strength"][-1] - simulate(scenario.without("interventions"))["strength"][-1])

    assert 0.0 <= gained(1e-9) < 1e-3 < gained(0.5) < gained(1.0) < gained(1.3)


def test_the_middle_of_the_priors_is_not_what_was_fitted() -> None:
    """Factors are on the middle of the prior, whatever the shipped calibration made of the value."""
    scenario = _scenario("core_toxin")
    known = [one for one in unknowns([scenario]) if one.name == "k_fusion"]
    made = taken(scenario, {known[0]: 1.0})
    assert made.parameters["k_fusion"][0] == pytest.approx(0.75)
    assert math.isfinite(simulate(made)["quiescent"][-1])
