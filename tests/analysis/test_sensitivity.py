"""Which parameters readouts depend on."""

import json
import sys

import numpy as np
import pandas
import pytest

import myosat as ms
from myosat.analysis import trials
from myosat.biology import models
from myosat.errors import InputError, SolverError

FIVE = (
    'title = "T"\nduration = "5 days"\nmodel = "core"\n[subject]\nspecies = "mouse"\nsex = "male"\n'
    'age = "4 months"\n[[event]]\ninjury = "toxin"\nat = "1 day"\n'
)
#: At rest the density of satellite cells is given, and quiescent cells are a share of it.
DENSITY = "satellite_cell_density"


@pytest.fixture(scope="module")
def five(tmp_path_factory):
    path = tmp_path_factory.mktemp("sensitivity") / "five.toml"
    path.write_text(FIVE)
    return ms.load(path)


def test_a_readout_in_proportion_to_a_parameter_has_elasticity_one(five):
    found = ms.sensitivity(five, "quiescent", at=0, parameters=[DENSITY, "k_fusion"])
    table = found.to_dataframe().set_index("parameter")["elasticity"]
    assert table[DENSITY] == pytest.approx(1.0, abs=1e-4)
    assert table["k_fusion"] == pytest.approx(0.0, abs=1e-4)
    assert list(table.index) == [DENSITY, "k_fusion"]


def test_elasticities_are_those_of_two_plain_runs(five):
    found = ms.sensitivity(five, ["activated", "quiescent"], at="4 days", parameters="k_activation")
    value = ms.run(five, compare=False).parameters["k_activation"]
    ends = [
        ms.run(five, compare=False, parameters={"k_activation": f"{value * share:.15g} 1/day"})
        for share in (0.99, 1.01)
    ]
    for name in ("activated", "quiescent"):
        low, high = (end.at(name, 4.0) for end in ends)
        wanted = np.log(high / low) / np.log(1.01 / 0.99)
        assert found.of(name)[0].measures["elasticity"] == pytest.approx(wanted, abs=2e-3)


def test_all_parameters_are_sorted_by_size_and_failures_are_named(five):
    found = ms.sensitivity(five, ["quiescent", "fibre_nuclei"])
    frame = found.to_dataframe()
    assert (frame.groupby("readout")["parameter"].nunique() > 50).all()
    for _, own in frame.groupby("readout"):
        assert own["elasticity"].abs().is_monotonic_decreasing
    assert found.at == 5.0
    for name in found.failures:
        assert name.rpartition(" ")[0] not in set(frame["parameter"])
        assert name in str(found)


def test_indices_of_a_nearly_additive_readout_sum_to_one(five):
    found = ms.sensitivity(
        five, "quiescent", at=4, method="sobol", parameters=[DENSITY, "k_activation"], samples=64
    )
    measures = [row.measures for row in found.rows]
    assert not found.failures
    assert sum(one["S1"] for one in measures) == pytest.approx(1.0, abs=0.1)
    assert all(one["ST"] == pytest.approx(one["S1"], abs=0.1) for one in measures)


def test_an_effect_of_morris_is_the_change_over_the_central_share_of_the_prior(five):
    found = ms.sensitivity(five, "quiescent", at=0, method="morris", parameters=DENSITY, samples=4)
    (row,) = found.rows
    start = ms.run(five, compare=False)["quiescent"][0]
    shape, width = models.parameters()[DENSITY].prior.split()
    assert shape == "lognormal"
    # One step of the grid goes two thirds of the way: between 5 and 65 %, or 35 and 95 %.
    ends = {0.05: -1.6449, 0.35: -0.3853, 0.65: 0.3853, 0.95: 1.6449}
    steps = [(ends[b], ends[a]) for a, b in ((0.05, 0.65), (0.35, 0.95))]
    sizes = [start * (np.exp(float(width) * b) - np.exp(float(width) * a)) * 1.5 for b, a in steps]
    assert min(sizes) * 0.999 <= row.measures["mu_star"] <= max(sizes) * 1.001
    assert row.measures["mu"] == row.measures["mu_star"]


@pytest.mark.parametrize("method", ["morris", "sobol"])
def test_the_seed_decides_all_and_the_number_of_threads_nothing(five, method):
    asked = {"method": method, "parameters": ["k_activation", "k_return"], "samples": 8}
    one = ms.sensitivity(five, "activated", **asked, workers=1).to_dataframe()
    three = ms.sensitivity(five, "activated", **asked, workers=3).to_dataframe()
    other = ms.sensitivity(five, "activated", **asked, seed=1).to_dataframe()
    pandas.testing.assert_frame_equal(one, three, check_exact=True)
    assert not one.equals(other)


def test_steps_with_a_failed_run_are_left_out_and_told(five, monkeypatch):
    """Failures are made: fast activation alone cannot be run here."""
    real = trials.attempt

    def attempt(scenario, method):
        fast = scenario.parameters["k_activation"][0] > limit
        return "made to fail" if fast else real(scenario, method)

    limit = 1.2 * ms.run(five).parameters["k_activation"]
    monkeypatch.setattr(trials, "attempt", attempt)
    asked = {"method": "morris", "parameters": ["k_activation", "k_return", "k_fusion"], "samples": 8}
    found = ms.sensitivity(five, "quiescent", **asked, seed=2)
    assert found.failures
    steps = {row.parameter: row.measures["steps"] for row in found.rows}
    assert steps.get("k_activation", 0) < 8 and max(steps.values()) > 2
    assert np.isfinite(found.to_dataframe().drop(columns=["readout", "parameter"])).all(axis=None)
    assert f"{len(found.failures)} of {found.runs} runs failed" in str(found)
    assert "steps touch a run that failed" in str(found)


def test_too_few_whole_blocks_are_refused(five, monkeypatch):
    """Failures are made."""
    real, made = trials.attempt, []

    def attempt(scenario, method):
        made.append(scenario)
        return "made to fail" if len(made) == 2 else real(scenario, method)

    monkeypatch.setattr(trials, "attempt", attempt)
    asked = {"method": "sobol", "parameters": "k_activation", "samples": 8, "workers": 1}
    with pytest.raises(SolverError, match="only 7 of 8 blocks ran .*; take 16 samples or more"):
        ms.sensitivity(five, "quiescent", **asked)


def test_fewer_samples_than_sobol_needs_are_refused_before_anything_runs(five):
    def ran(*_):
        pytest.fail("something ran")

    with pytest.raises(InputError, match="samples: found 4; allowed: a power of two, at least 8"):
        ms.sensitivity(five, "quiescent", method="sobol", samples=4, progress=ran)


class Stop(Exception):
    pass


def test_what_was_interrupted_goes_on_to_the_same_result(five, tmp_path):
    asked = {"method": "morris", "parameters": "k_*", "samples": 2}
    seen = []

    def until_five(done, total, what):
        seen.append(done)
        if done == 5:
            raise Stop

    with pytest.raises(Stop):
        ms.sensitivity(five, "quiescent", **asked, out=tmp_path / "out", progress=until_five)
    assert not (tmp_path / "out" / "sensitivity.csv").exists()
    again = []
    found = ms.sensitivity(
        five, "quiescent", **asked, out=tmp_path / "out", progress=lambda *told: again.append(told[0])
    )
    assert (seen[-1], again[0]) == (5, 6)
    whole = ms.sensitivity(five, "quiescent", **asked)
    pandas.testing.assert_frame_equal(found.to_dataframe(), whole.to_dataframe(), check_exact=True)
    with pytest.raises(ms.MyosatError, match="other readouts"):
        ms.sensitivity(five, "activated", **asked, out=tmp_path / "out")


def test_a_folder_holds_table_report_figure_and_provenance(five, tmp_path):
    found = ms.sensitivity(five, ["quiescent", "activated"], parameters="k_*", at=3, out=tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "runs.jsonl",
        "sensitivity.csv",
        "sensitivity.png",
        "report.txt",
        "failures.csv",
        "provenance.json",
    }
    pandas.testing.assert_frame_equal(pandas.read_csv(tmp_path / "out/sensitivity.csv"), found.to_dataframe())
    record = json.loads((tmp_path / "out/provenance.json").read_text())
    assert record["sensitivity"]["readouts"] == ["quiescent", "activated"]
    assert record["runs"][0]["scenario"]["title"] == "T"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(ms.MyosatError, match="left alone"):
        ms.sensitivity(five, "quiescent", out=tmp_path / "mine")


@pytest.mark.parametrize(("method", "samples"), [("local", None), ("morris", 2), ("sobol", 8)])
def test_an_analysis_can_be_drawn_and_shown(five, method, samples, tmp_path):
    asked = {"method": method, "parameters": ["k_activation", "k_return"], "samples": samples}
    found = ms.sensitivity(five, ["quiescent", "activated"], at=4, **asked)
    drawing = found.plot(size="page", style="print")
    drawing.save(tmp_path / "bars.svg")
    assert list(drawing.data["parameter"]) == [row.parameter for row in found.rows]
    assert found._repr_html_().count("<table>") == 2
    assert found.to_dict()["readouts"]["quiescent"]["unit"] == "cell/mm^3"
    assert len(found.table("activated", 1)) == 1


def test_without_the_library_a_line_says_how_to_install_it(five, monkeypatch):
    monkeypatch.setitem(sys.modules, "SALib", None)
    with pytest.raises(ms.MyosatError, match=r"morris needs SALib; allowed: pip install 'myosat\[fit\]'"):
        ms.sensitivity(five, "quiescent", method="morris")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"readouts": "quiescend"}, "did you mean 'quiescent'"),
        ({"readouts": []}, "names no readout"),
        ({"readouts": "nuclei_killed", "at": 0}, "nuclei_killed on day 0 is zero"),
        ({"parameters": "k_divsion"}, "matches 'k_divsion'.*did you mean 'k_division'"),
        ({"at": "3 weeks"}, "day 21 is not in .*; allowed: 0 to 5 days"),
        ({"at": -1.0}, "0 to 5 days"),
        ({"at": "5 metres"}, "0 to 5 days"),
        ({"at": float("nan")}, "0 to 5 days"),
        ({"method": "sobl"}, "did you mean 'sobol'"),
        ({"method": "morris", "samples": 0}, "at least 2"),
        ({"method": "sobol", "samples": 48}, "a power of two, such as 64"),
        ({"samples": 4}, "local takes no samples"),
        ({"seed": -1}, "0 or more"),
        ({"workers": 0}, "at least 1"),
        ({"engine": "fortran"}, "compiled"),
    ],
)
def test_wrong_input_is_told(five, wrong, told):
    with pytest.raises(ms.MyosatError, match=told):
        ms.sensitivity(five, **{"readouts": "quiescent", **wrong})
