"""Many draws of the parameters through one scenario."""

import numpy as np
import pytest

import myosat as ms
from myosat.analysis.ensemble import draws

WEEK = (
    'title = "T"\nduration = "7 days"\n[subject]\nspecies = "mouse"\nsex = "male"\nage = "4 months"\n'
    '[[event]]\ninjury = "toxin"\nat = "0 days"\n'
)


@pytest.fixture(scope="module")
def week(tmp_path_factory):
    path = tmp_path_factory.mktemp("ensemble") / "week.toml"
    path.write_text(WEEK)
    return ms.load(path)


def test_draws_of_a_seed_are_the_same_however_many_and_in_whatever_threads(week):
    few = ms.ensemble(week, 4, seed=3, readouts=["quiescent"], threads=1)
    more = ms.ensemble(week, 6, seed=3, readouts=["quiescent"], threads=3)
    assert np.array_equal(few.values, more.values[:4], equal_nan=True)
    assert few.parameters == more.parameters[:4]
    other = ms.ensemble(week, 2, seed=4, readouts=["quiescent"])
    assert not np.array_equal(few.values[:2], other.values)


def test_without_spread_every_member_is_the_plain_run(week):
    alike = ms.ensemble(week, 2, spread=0.0, readouts=["quiescent", "fibre_area"])
    plain = ms.run(week, compare=False)
    for name in alike.units:
        np.testing.assert_allclose(alike[name], [plain[name]] * 2, rtol=1e-5)


def test_draws_follow_their_priors(week):
    table = [dict(one) for one in draws(week, 400, 0)]
    drawn = [one["k_division"] for one in table]
    assert "normal 0.1" in str(ms.show("k_division"))
    assert np.mean(drawn) == pytest.approx(2.04, rel=0.02)
    assert np.std(drawn) == pytest.approx(0.204, rel=0.15)
    others = [one["k_fusion"] for one in table]
    assert np.corrcoef(drawn, others)[0, 1] == pytest.approx(0, abs=0.15)


def test_what_the_scenario_sets_is_not_drawn(week):
    fixed = ms.ensemble(week, 3, readouts=["quiescent"], parameters={"k_division": "1.5 1/day"})
    assert all("k_division" not in one for one in fixed.parameters)


def test_a_member_without_rest_is_told_and_the_others_go_on(week):
    wide = ms.ensemble(week, 24, readouts=["quiescent"])
    assert wide.failures
    assert len(wide.failures) <= 12
    for number in range(len(wide)):
        assert np.all(np.isnan(wide["quiescent"][number])) == (number in wide.failures)
    low, middle, high = wide.quantiles("quiescent")
    assert np.all((low <= middle) & (middle <= high))
    data = wide.to_xarray()
    assert data["quiescent"].dims == ("member", "time")
    assert data["quiescent"].attrs["units"] == "cell/mm^3"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"number": 0}, "at least 1"),
        ({"spread": 2.0}, "0 to 1"),
        ({"readouts": ["quiescend"]}, "quiescent"),
        ({"engine": "fortran"}, "compiled"),
    ],
)
def test_wrong_input_is_told(week, wrong, told):
    with pytest.raises(ms.MyosatError, match=told):
        ms.ensemble(week, **{"number": 2, **wrong})


def test_a_readout_that_was_not_kept_is_named(week):
    with pytest.raises(KeyError, match="did you mean 'quiescent'"):
        ms.ensemble(week, 1, readouts=["quiescent"])["quiescend"]
