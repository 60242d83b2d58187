"""Rest of the young muscle, its stability, and the flow around it."""

import numpy as np
import pytest
from scipy.linalg import expm

import myosat as ms
from myosat.errors import InputError


@pytest.fixture(scope="module")
def core():
    return ms.rest("core_toxin")


@pytest.mark.parametrize("name", ["core_toxin", "young_toxin", "man_20_to_90"])
def test_no_pool_changes_at_rest_and_a_small_push_dies_away(name):
    rest = ms.rest(name)
    here = rest.flow({})
    for pool in rest.jacobian.index:
        assert abs(here[pool]) < 1e-7 * max(1.0, abs(rest.states[pool]))
    assert rest.stable
    assert np.all(rest.eigenvalues.real < 0)
    assert np.all(np.diff(rest.eigenvalues.real) <= 0)


def test_the_jacobian_is_the_slope_of_the_flow(core):
    for pool in core.jacobian.index:
        step = 1e-7 * max(1.0, core.states[pool])
        # The laws are one-sided at zero: an empty pool is pushed up only.
        there = core.flow({pool: core.states[pool] + step})
        here = core.flow({})
        for other in core.jacobian.index:
            slope = float(there[other] - here[other]) / step
            size = max(1e-3, core.jacobian[pool].abs().max())
            assert slope == pytest.approx(core.jacobian.loc[other, pool], abs=0.02 * size)


def test_a_pushed_muscle_comes_back_as_the_jacobian_says(core):
    text = """
        title = "A push"
        duration = "30 days"
        model = "core"
        [subject]
        species = "mouse"
        sex = "male"
        age = "3 months"
        [experiment.ablate]
        primed_quiescent = 0.01
    """
    run = ms.run(text, compare=False)
    pools = list(core.jacobian.index)
    push = np.array([-0.01 * core.states[p] if p == "primed_quiescent" else 0.0 for p in pools])
    expected = expm(30.0 * core.jacobian.to_numpy()) @ push
    found = np.array([run.at(p, 30.0) - core.states[p] for p in pools])
    place = pools.index("primed_quiescent")
    assert abs(expected[place]) < 0.95 * abs(push[place])
    for pool in ("primed_quiescent", "cycling", "committed"):
        place = pools.index(pool)
        assert found[place] == pytest.approx(expected[place], rel=0.05)


def test_modes_tell_half_lives_and_what_moves(core):
    modes = core.modes()
    assert len(modes) == len(core.jacobian)
    assert list(modes["half_life_day"]) == sorted(modes["half_life_day"], reverse=True)
    np.testing.assert_allclose(modes["half_life_day"] * -core.eigenvalues.real, np.log(2))
    assert set(modes["pool"]) <= set(core.jacobian.index)
    turning = np.isfinite(modes["period_day"])
    np.testing.assert_array_equal(turning, core.eigenvalues.imag != 0)


def test_the_flow_takes_arrays_and_points_back_to_rest(core):
    few, many = core.states["cycling"] / 4, core.states["cycling"] * 4
    flow = core.flow({"cycling": [[few], [many]], "primed_quiescent": np.array([100.0, 2500.0, 4000.0])})
    assert flow["cycling"].shape == (2, 3)
    assert flow["cycling"][0, 1] > 0 > flow["cycling"][1, 1]
    assert flow["primed_quiescent"][1, 0] > 0 > flow["primed_quiescent"][0, 2]
    assert core.flow({"cycling": many, "primed_quiescent": 2500.0})["cycling"] == flow["cycling"][1, 1]


def test_parameters_of_the_scenario_count_and_its_age_does_not(core):
    faster = ms.rest(ms.load("core_toxin").set({"parameters.k_return": "2 1/day"}))
    assert faster.states["cycling"] < core.states["cycling"]
    old = ms.rest(ms.load("core_toxin").set({"subject.age": "24 months"}))
    assert old.states == core.states


def test_it_reads_well(core):
    assert repr(core) == "Rest('core_toxin', core model, 10 states, stable)"
    told = str(core)
    assert told.startswith("tibialis anterior of a young male mouse, core model, at rest:")
    assert "Stable: every small push dies away" in told
    row = next(line.split() for line in told.splitlines() if line.startswith("primed_quiescent"))
    assert row[3] == row[4]
    assert "e-" not in told
    assert "<table>" in core._repr_html_()


@pytest.mark.parametrize(
    ("states", "message"),
    [
        ({"cyclin": 3}, "the core model has no state 'cyclin'; did you mean 'cycling'"),
        (
            {"cycling": "many"},
            "no numbers, or do not fit; allowed: numbers, or arrays of one shape",
        ),
        ({"cycling": [1, 2], "primed_quiescent": [1, 2, 3]}, "or do not fit"),
    ],
)
def test_wrong_places_are_told(core, states, message):
    with pytest.raises(InputError, match=message):
        core.flow(states)


@pytest.mark.parametrize("verb", [ms.rest, ms.ensemble, ms.export, lambda f: ms.sensitivity(f, "quiescent")])
def test_one_scenario_at_a_time(verb):
    with pytest.raises(InputError, match="found 2 scenarios; allowed: one scenario"):
        verb(["core_toxin", "young_toxin"])
